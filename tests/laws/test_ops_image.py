"""Operations on images and CTC where a table of rows does not reach: kinks, halves, mistakes."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import kerata
from kerata import ops
from kerata.core.context import use
from kerata.engines import loader

ENGINES = [name for name, entry in loader.BUILTIN.items() if entry.installed]
image = ops.image


def gradient(name: str, function: Any, x: np.ndarray) -> np.ndarray:
    """The gradient of the sum of a function's result."""
    with use(loader.get(name)) as engine:
        total = lambda params: (ops.sum(function(params[0])), ())
        _, found = engine.value_and_grad(total)([engine.tensor(x)])
        return np.asarray(ops.convert_to_numpy(found[0]))


@pytest.mark.parametrize("name", ENGINES)
def test_gradients_are_finite_at_kinks(name: str) -> None:
    """Grey and black pixels, coordinates on elements, labels that do not fit."""
    grey = np.array([[[0.0, 0.0, 0.0], [0.5, 0.5, 0.5], [1.0, 0.0, 1.0]]], "float32")
    for function in (image.rgb_to_hsv, image.hsv_to_rgb, image.rgb_to_grayscale):
        assert np.isfinite(gradient(name, function, grey)).all()
    places = np.array([[0.0, 1.0, 2.0, 2.5, -3.0]], "float32")
    sample = lambda c: image.map_coordinates(np.float32([1, 4, 9]), c, 1)
    assert np.isfinite(gradient(name, sample, places)).all()
    scores = np.zeros((2, 3, 4), "float32")
    scores[1, :, 1:] = -np.inf  # certain to be blanks
    scores[1, :, 2] = -1e4
    labels, short = np.array([[1, 1, 2], [2, 0, 0]], "int32"), np.array([2, 3], "int32")
    loss = lambda x: ops.ctc_loss(labels, x, np.array([3, 1], "int32"), short)
    found = gradient(name, loss, scores)
    assert np.isfinite(found).all()
    assert (found[0, 2] == 0).all()  # behind the end of the sample's time


def test_gradient_of_ctc_is_the_posterior() -> None:
    """`softmax(x) - share of alignments`: its sum over classes is zero at each step of time."""
    x = np.random.default_rng(0).normal(size=(1, 6, 4)).astype("float32")
    loss = lambda x: ops.ctc_loss([[1, 3]], x, [2], [6])
    np.testing.assert_allclose(gradient("numpy", loss, x).sum(-1), 0, atol=1e-5)


def test_long_sequences_stay_exact() -> None:
    """T steps of uniform scores, one label: `T (T + 1) / 2` alignments of `C^-T`."""
    time, classes = 500, 30
    found = ops.ctc_loss([[1]], np.zeros((1, time, classes), "float32"), [1], [time])
    expected = time * np.log(classes) - np.log(time * (time + 1) / 2)
    np.testing.assert_allclose(ops.convert_to_numpy(found), [expected], rtol=1e-5)


@pytest.mark.parametrize("name", ENGINES)
def test_half_floats_are_summed_in_float32(name: str) -> None:
    with use(loader.get(name)):
        for dtype in ("float16", "bfloat16"):
            x = ops.cast(ops.full((1, 80, 80, 1), 0.1), dtype)
            for found in (
                ops.adaptive_average_pool(x, 1), image.gaussian_blur(x, 31, 8.0)[:, 40:41, 40:41],
                image.resize(x, (1, 1), antialias=True),
            ):  # fmt: skip
                assert ops.dtype(found) == dtype
                value = float(ops.convert_to_numpy(ops.cast(found, "float32"))[0, 0, 0, 0])
                assert value == pytest.approx(0.1, rel=5e-3)


def test_elastic_fields_are_the_same_on_all_engines() -> None:
    x = np.random.default_rng(0).uniform(size=(2, 12, 10, 3)).astype("float32")
    found = []
    for name in ENGINES:
        with use(loader.get(name)):
            y = image.elastic_transform(x, alpha=3.0, sigma=1.5, seed=11)
            found.append(ops.convert_to_numpy(y))
    assert found[0].shape == x.shape and np.abs(found[0] - x).mean() > 0.05
    for other in found[1:]:
        np.testing.assert_allclose(other, found[0], atol=1e-4)


def test_elastic_displacements_are_as_large_as_they_should_be() -> None:
    """Blurring divides the deviation of white noise by `2 sqrt(pi) sigma`; sigma multiplies it."""
    ramp = np.broadcast_to(np.arange(200, dtype="float32")[:, None, None], (200, 200, 1))
    moved = ops.convert_to_numpy(image.elastic_transform(ramp, alpha=4.0, sigma=2.0, seed=3))
    deviation = (moved - ramp)[20:-20, 20:-20].std()
    assert deviation == pytest.approx(4.0 / (2 * np.sqrt(np.pi)), rel=0.1)
    seed = kerata.random.SeedGenerator(3)
    draws = [ops.convert_to_numpy(image.elastic_transform(ramp, seed=seed)) for _ in range(2)]
    assert not np.array_equal(*draws)
    config = kerata.saving.serialize_keras_object(seed)
    assert config["module"] == "keras.random"


def test_symbols_keep_open_batches() -> None:
    x = kerata.KerasTensor((None, 8, 6, 3))
    for found, shape in (
        (image.affine_transform(x, np.zeros((8,), "float32")), (None, 8, 6, 3)),
        (image.elastic_transform(x, seed=1), (None, 8, 6, 3)),
        (image.extract_patches(x, 2), (None, 4, 3, 12)),
        (image.ssim(x, x, filter_size=3), (None,)),
        (ops.adaptive_max_pool(x, (2, 3)), (None, 2, 3, 3)),
        (ops.depth_to_space(kerata.KerasTensor((None, 2, 3, 8)), 2), (None, 4, 6, 2)),
    ):
        assert found.shape == shape
    scores, sizes = kerata.KerasTensor((None, 7, 5)), kerata.KerasTensor((None,), dtype="int32")
    labels, values = ops.ctc_decode(scores, sizes, "beam_search", 6, 2)
    assert labels.shape == (2, None, 7) and values.shape == (None, 2)
