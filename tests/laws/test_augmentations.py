"""Augmentations: one seed, one result on all engines; masks and boxes go where the pixels go."""

from __future__ import annotations

import zlib

import numpy as np
import pytest

import kerata as keras
from kerata import layers
from tests.reference import COMPLETE, SLOW

IMAGES = np.random.default_rng(0).integers(0, 256, (4, 8, 10, 3)).astype("float32")
ROUNDING = 3e-4  # of values up to 255: in the colors' circle XLA divides in another order
FILL = {"fill_mode": "constant"}
ROWS = {
    # a seed with which no value lies at the edge of a bin, where rounding decides
    "AugMix": lambda s: layers.AugMix((0, 255), 2, 2, seed=s + 1),
    "CutMix": lambda s: layers.CutMix(seed=s),
    "MixUp": lambda s: layers.MixUp(0.5, seed=s),
    "RandAugment": lambda s: layers.RandAugment(seed=s),
    "RandomBrightness": lambda s: layers.RandomBrightness(0.3, seed=s),
    "RandomColorDegeneration": lambda s: layers.RandomColorDegeneration(0.5, seed=s),
    "RandomColorJitter": lambda s: layers.RandomColorJitter(
        brightness_factor=0.2, contrast_factor=0.3, saturation_factor=0.4, hue_factor=0.1, seed=s
    ),
    "RandomContrast": lambda s: layers.RandomContrast(0.5, seed=s),
    "RandomCrop": lambda s: layers.RandomCrop(5, 4, seed=s),
    "RandomElasticTransform": lambda s: layers.RandomElasticTransform(seed=s),
    "RandomErasing": lambda s: layers.RandomErasing(seed=s),
    "RandomFlip": lambda s: layers.RandomFlip(seed=s),
    "RandomGaussianBlur": lambda s: layers.RandomGaussianBlur(seed=s),
    "RandomGrayscale": lambda s: layers.RandomGrayscale(seed=s),
    "RandomHue": lambda s: layers.RandomHue(0.5, seed=s),
    "RandomInvert": lambda s: layers.RandomInvert(seed=s),
    "RandomPerspective": lambda s: layers.RandomPerspective(scale=0.5, seed=s),
    "RandomPosterization": lambda s: layers.RandomPosterization(4, seed=s),
    "RandomRotation": lambda s: layers.RandomRotation(0.2, seed=s),
    "RandomSaturation": lambda s: layers.RandomSaturation(0.9, seed=s),
    "RandomSharpness": lambda s: layers.RandomSharpness(1.0, seed=s),
    "RandomShear": lambda s: layers.RandomShear(0.2, 0.1, seed=s),
    "RandomTranslation": lambda s: layers.RandomTranslation(0.2, 0.3, seed=s),
    "RandomZoom": lambda s: layers.RandomZoom(0.3, 0.2, seed=s),
    "Solarization": lambda s: layers.Solarization(0.3, 0.6, seed=s),
}
GEOMETRIC = {
    "flip": lambda: layers.RandomFlip(seed=1, bounding_box_format="xyxy"),
    "rotation": lambda: layers.RandomRotation(0.25, seed=1, bounding_box_format="xyxy", **FILL),
    "shift": lambda: layers.RandomTranslation(0.2, 0.2, seed=1, bounding_box_format="xyxy", **FILL),
    "zoom": lambda: layers.RandomZoom(0.3, seed=1, bounding_box_format="xyxy", **FILL),
    "shear": lambda: layers.RandomShear(0.2, 0.2, seed=1, bounding_box_format="xyxy", **FILL),
    "perspective": lambda: layers.RandomPerspective(scale=0.5, seed=1, bounding_box_format="xyxy"),
    "crop": lambda: layers.RandomCrop(28, 30, seed=1, bounding_box_format="xyxy"),
    "center": lambda: layers.CenterCrop(30, 26, bounding_box_format="xyxy"),
    "elastic": lambda: layers.RandomElasticTransform(
        scale=0.6, value_range=(0, 1), seed=1, bounding_box_format="xyxy"
    ),
    "chosen": lambda: _moving(layers.RandAugment(
        (0, 1), num_ops=1, factor=0.2, seed=1, bounding_box_format="xyxy"
    )),
    "mixed": lambda: _moving(layers.AugMix(
        (0, 1), 2, 1, factor=0.2, alpha=0.05, seed=4, bounding_box_format="xyxy"
    )),
    "resized": lambda: layers.Resizing(18, 20, bounding_box_format="xyxy"),
    "resized, cut": lambda: layers.Resizing(
        18, 26, crop_to_aspect_ratio=True, bounding_box_format="xyxy"
    ),
    "resized, padded": lambda: layers.Resizing(
        40, 30, pad_to_aspect_ratio=True, bounding_box_format="xyxy"
    ),
}  # fmt: skip


def _moving(layer):
    """A layer that chooses, with nothing to choose from but what moves pixels."""
    layer.steps = {k: v for k, v in layer.steps.items() if hasattr(v, "maps")}
    return layer


def first_engine(row):
    """Which engine a row is tried on first: many small steps take long where each is compiled."""
    return 0 if row in ("AugMix", "RandAugment") else zlib.crc32(row.encode()) % 3


@pytest.mark.parametrize(("engine", "row"), [
    pytest.param(engine, row, marks=() if i == first_engine(row) else SLOW)
    for i, engine in enumerate(COMPLETE[1:]) for row in ROWS
])  # fmt: skip
def test_one_seed_one_result(row, engine):
    results = []
    for name in ("numpy", engine):
        with keras.backend_scope(name):
            layer = ROWS[row](3)
            results += [keras.ops.convert_to_numpy(layer(IMAGES)) for _ in range(2)]
    first, second, *others = results
    assert np.abs(first - second).max() > 0.01  # another draw
    np.testing.assert_allclose(others[0], first, 0, ROUNDING)
    np.testing.assert_allclose(others[1], second, 0, ROUNDING)


@pytest.mark.parametrize("row", ROWS)
def test_nothing_happens_outside_of_training(row):
    layer = ROWS[row](3)
    found = np.asarray(layer(IMAGES, training=False))
    if row != "RandomCrop":
        np.testing.assert_array_equal(found, IMAGES)
    again = type(layer).from_config(layer.get_config())
    other = ROWS[row](3)
    np.testing.assert_array_equal(np.asarray(again(IMAGES)), np.asarray(other(IMAGES)))
    assert np.asarray(layer(IMAGES[0])).ndim == 3
    first = type(layer).from_config(layer.get_config() | {"data_format": "channels_first"})
    turned = np.asarray(first(IMAGES.transpose(0, 3, 1, 2))).transpose(0, 2, 3, 1)
    np.testing.assert_allclose(turned, np.asarray(ROWS[row](3)(IMAGES)), 0, ROUNDING)


@pytest.mark.parametrize("row", GEOMETRIC)
def test_masks_and_boxes_go_where_the_pixels_go(row):
    images = np.zeros((6, 36, 40, 1), "float32")
    images[:, 10:20, 14:26] = 1.0
    boxes = {"boxes": np.array([[[14.0, 10.0, 26.0, 20.0]]] * 6), "labels": np.ones((6, 1))}
    masks = images[..., 0].astype("int32")
    data = {"images": images, "bounding_boxes": boxes, "segmentation_masks": masks}
    found = {key: value for key, value in GEOMETRIC[row]()(data).items()}
    seen = np.asarray(found["images"])[..., 0] > 0.5
    mask = np.asarray(found["segmentation_masks"]) == 1
    assert (seen != mask).mean() < 0.01
    for picture, box in zip(seen, np.asarray(found["bounding_boxes"]["boxes"])[:, 0]):
        rows, columns = np.flatnonzero(picture.any(1)), np.flatnonzero(picture.any(0))
        around = [columns[0], rows[0], columns[-1] + 1, rows[-1] + 1]
        np.testing.assert_allclose(box, around, atol=1.01)


@pytest.mark.parametrize("row", ["MixUp", "CutMix"])
def test_labels_are_mixed_as_the_images(row):
    images = np.stack([np.full((8, 8, 1), float(i)) for i in range(4)])
    found = ROWS[row](5)({"images": images, "labels": np.eye(4)})
    shares = np.asarray(found["labels"])
    np.testing.assert_allclose(shares.sum(1), 1, 1e-5)
    mean = np.asarray(found["images"]).mean((1, 2, 3))
    np.testing.assert_allclose(mean, shares @ np.arange(4), 1e-4, 1e-4)


@pytest.mark.parametrize("engine", COMPLETE)
def test_within_a_model_that_is_trained(engine):
    with keras.backend_scope(engine):
        steps = [layers.RandomFlip(), layers.RandomRotation(0.1), layers.RandomContrast(0.2)]
        model = keras.Sequential(
            [keras.Input((8, 10, 3)), layers.Pipeline(steps), layers.Flatten(), layers.Dense(1)]
        )
        model.compile("sgd", "mse")
        history = model.fit(IMAGES / 255, np.ones(4), epochs=2, verbose=0)
        assert np.isfinite(history.history["loss"]).all()
        outputs = [model.predict(IMAGES / 255, verbose=0) for _ in range(2)]
        np.testing.assert_array_equal(*outputs)  # nothing is random


def test_a_rectangle_comes_with_its_boxes():
    images = np.stack([np.full((20, 20, 1), float(i)) for i in range(8)])
    boxes = {"boxes": np.array([[[4.0, 4, 16, 16]]] * 8), "labels": np.arange(8.0)[:, None]}
    layer = layers.CutMix(seed=2, bounding_box_format="xyxy")
    found = layer({"images": images, "bounding_boxes": boxes})
    seen, both = np.asarray(found["images"])[..., 0], found["bounding_boxes"]
    for i in range(8):
        other, labels = np.asarray(both["boxes"])[i, 1], np.asarray(both["labels"])[i]
        here = {value: np.argwhere(seen[i, 4:16, 4:16] == value) + 4 for value in range(8)}
        assert (i in labels) == (len(here[i]) > 0)
        if labels[1] >= 0 and labels[1] != i:
            at = here[int(labels[1])]
            np.testing.assert_array_equal(other, [*at.min(0)[::-1], *(at.max(0)[::-1] + 1)])
        elif labels[1] < 0:
            assert (other == -1).all() and len(here[i]) == 144


def test_methods_that_keras_has_beside():
    """The values are those that PyPI's keras gives."""
    boxes = {"boxes": np.array([[[1.0, 2, 5, 7], [0, 0, 3, 3]]]), "labels": np.ones((1, 2))}
    tensor = keras.ops.convert_to_tensor
    for layer in (layers.RandomTranslation(0.2, 0.2), layers.RandomShear(0.2, 0.2)):
        found = np.asarray(layer.get_shifted_bbox(boxes, 0.5, 2.0)["boxes"])
        np.testing.assert_allclose(found, [[[0.5, 0, 4.5, 5], [-0.5, -2, 2.5, 1]]])
        x, y = layer.get_transformed_x_y(1.0, 2.0, tensor([[1, 0.2, 3, 0.4, 1, 5, 0.1, 0.2]]))
        np.testing.assert_allclose(np.asarray(x), [[4.4 / 1.5]], 1e-6)
        np.testing.assert_allclose(np.asarray(y), [[7.4 / 1.5]], 1e-6)
    many = {**boxes, "boxes": boxes["boxes"] * 10}
    found = layers.RandomZoom(0.2).get_clipped_bbox(many, 40.0, 15.0, 35.0, 5.0)["boxes"]
    np.testing.assert_allclose(np.asarray(found), [[[5, 5, 30, 25], [0, 0, 25, 15]]])
    bend = layers.RandomElasticTransform().get_elastic_transform_params
    np.testing.assert_allclose([bend(10, 20, 1.0), bend(100, 40, 0.25)], [(2, 0.5), (2.5, 0.5)])
    assert layers.Rescaling(2.0).convert_weight(np.ones(2)).shape == (2,)


def test_shapes_are_known_before():
    image = keras.Input((9, 8, 3))
    for layer in (layers.CenterCrop(4, 5), layers.RandomCrop(4, 5), layers.Resizing(4, 5)):
        assert layer(image).shape == layer.compute_output_shape(image.shape) == (None, 4, 5, 3)


def test_boxes_are_cut_or_filled_up():
    boxes = {"boxes": np.ones((2, 4, 4)), "labels": np.ones((2, 4))}
    data = {"images": IMAGES[:2], "bounding_boxes": boxes}
    for number in (2, 6):
        layer = layers.MaxNumBoundingBoxes(number, bounding_box_format="xyxy")
        found = layer(data)["bounding_boxes"]
        assert np.asarray(found["boxes"]).shape == (2, number, 4)
        assert (np.asarray(found["labels"])[:, 4:] == -1).all()


@pytest.mark.parametrize("name", ["RandomSaturation", "RandomColorDegeneration"])
def test_ranges_of_files_that_keras_wrote(name):
    """Keras writes (-0.5, 0.5) where 0.5 was given."""
    layer = getattr(layers, name)
    assert layer.from_config({"factor": [-0.5, 0.5]}).factor == layer(0.5).factor == (0.0, 0.5)
    with pytest.raises(ValueError, match="rising order"):
        layer((-0.5, 0.4))


def test_mistakes():
    with pytest.raises(ValueError, match="`factor` must be"):
        layers.RandomRotation(2.0)
    with pytest.raises(ValueError, match="`mode` must be"):
        layers.RandomFlip("diagonal")
    data = {
        "images": IMAGES,
        "bounding_boxes": {"boxes": np.ones((4, 1, 4)), "labels": np.ones((4, 1))},
    }
    with pytest.raises(ValueError, match="bounding_box_format"):
        layers.RandomFlip()(data)


@pytest.mark.parametrize("engine", COMPLETE)
@pytest.mark.parametrize(("padding", "first"), [("valid", False), ("same", True)])
def test_patches_are_set_together(engine, padding, first):
    """What `extract_patches` cut, of images and volumes; Keras 3.15 has no such layers."""
    for kind, size, shape in ((layers.ReconstructPatches2D, (2, 3), (5, 7)),
                              (layers.ReconstructPatches3D, (1, 2, 3), (2, 5, 7))):  # fmt: skip
        x = np.random.default_rng(0).normal(size=(2, *shape, 3)).astype("float32")
        x = x if padding == "same" else x[..., :4, :6, :]
        shape = x.shape[1:-1]
        x = np.moveaxis(x, -1, 1) if first else x
        options = {"padding": padding, "data_format": "channels_first" if first else None}
        with keras.backend_scope(engine):
            patches = keras.ops.image.extract_patches(x, size, **options)
            layer = kind(size, shape if padding == "same" else None, **options)
            layer = kind.from_config(layer.get_config())
            np.testing.assert_array_equal(keras.ops.convert_to_numpy(layer(patches)), x)
            symbol = keras.Input(tuple(patches.shape)[1:])
            assert layer(symbol).shape == (None, *x.shape[1:])
    with pytest.raises(ValueError, match="`output_size`"):
        layers.ReconstructPatches2D(2, padding="same")
    with pytest.raises(ValueError, match="overlap"):
        layers.ReconstructPatches2D(2, strides=1)
    with pytest.raises(ValueError, match="multiple of 4"):
        layers.ReconstructPatches2D(2)(np.ones((1, 2, 2, 6)))
    with pytest.raises(ValueError, match="does not go with"):
        layers.ReconstructPatches2D(2, 5)(np.ones((1, 2, 2, 4)))
