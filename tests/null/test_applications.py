"""Arguments of architectures, scales of images, and files from a server on this machine."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import numpy as np
import pytest

import kerata as keras
from kerata import applications
from kerata.applications import architecture, imagenet_utils

WRONG: list[tuple[str, dict[str, Any], str]] = [
    ("ResNet50", {"weights": "imagenets"}, "there is no file 'imagenets'"),
    ("ResNet50", {"classes": 3}, "tell 1000 classes apart; given classes=3"),
    ("ResNet50", {"input_shape": (200, 200, 3)}, r"images are \(224, 224, 3\); given \(200"),
    ("ResNet50", {"input_shape": (200, 200, 1), "include_top": False}, "images of 3 channels"),
    ("ResNet50", {"classifier_activation": "relu"}, "'softmax', or None for logits; given 'relu'"),
    ("ResNet50", {"weights": None, "input_shape": (224, 224)}, r"\(height, width, channels\)"),
    ("ResNet50", {"weights": None, "input_shape": (31, 64, 3)}, "at least 32x32"),
    ("Xception", {"weights": None, "input_shape": (70, 80, 3)}, "at least 71x71"),
    ("ResNet50", {"weights": None, "input_shape": (None, 64, 3)}, "no open sizes"),
    ("ResNet50", {"weights": None, "pooling": "sum"}, "None, 'avg', 'max'; given 'sum'"),
    ("ResNet50", {"weights": None, "classes": 0}, "at least 1; given 0"),
    ("ResNet50", {"weights": None, "input_tensor": [1, 2]}, r"must be a symbol.*\[1, 2\]"),
    ("MobileNet", {"alpha": 0.3}, r"alpha in \(0.25, 0.5, 0.75, 1.0\); given 0.3"),
    ("MobileNet", {"depth_multiplier": 2}, "depth_multiplier in"),
    ("MobileNetV2", {"alpha": 0.3}, "alpha in"),
    ("MobileNetV3Small", {"alpha": 0.75, "minimalistic": True}, r"alpha in \(1.0,\)"),
    ("ConvNeXtTiny", {"weights": None, "input_shape": (32, 32, 1)}, "include_preprocessing=False"),
]


@pytest.mark.parametrize(("name", "options", "message"), WRONG)
def test_mistakes_are_named(name: str, options: dict[str, Any], message: str) -> None:
    with keras.backend_scope("numpy"), pytest.raises(ValueError, match=message):
        getattr(applications, name)(**options)


def test_channels_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keras.core.context.settings, "image_data_format", "channels_first")
    with keras.backend_scope("numpy"):
        model = applications.MobileNetV2(weights=None, include_top=False, alpha=0.35)
        assert model.output_shape == (None, 1280, None, None)
        with pytest.raises(ValueError, match="channels that come last"):
            applications.NASNetMobile(weights=None)


def test_begins_with_a_symbol() -> None:
    with keras.backend_scope("numpy"):
        x = keras.Input((40, 40, 3))
        y = keras.layers.Rescaling(2.0)(x)
        model = applications.MobileNet(weights=None, input_tensor=y, alpha=0.25, classes=3)
        assert model.inputs == [x] and model.output_shape == (None, 3)
        assert model.name == "mobilenet_0.25_40"


def test_odd_channels_are_warned_of() -> None:
    with keras.backend_scope("numpy"), pytest.warns(UserWarning, match="1 or 3 channels"):
        applications.MobileNet(weights=None, input_shape=(32, 32, 5), alpha=0.25, include_top=False)


@pytest.mark.parametrize("mode", ["caffe", "tf", "torch"])
@pytest.mark.parametrize("layout", ["channels_last", "channels_first"])
def test_scales_of_images(mode: str, layout: str) -> None:
    """Arrays of integers and floats, tensors and symbols; nothing is written to."""
    mean = np.array([123.68, 116.779, 103.939] if mode == "caffe" else [0.485, 0.456, 0.406])
    images = np.random.default_rng(0).integers(0, 256, (2, 4, 5, 3)).astype("uint8")
    wanted = {
        "caffe": (images - mean)[..., ::-1],
        "tf": images / 127.5 - 1,
        "torch": (images / 255 - mean) / [0.229, 0.224, 0.225],
    }[mode]
    if layout == "channels_first":
        images, wanted = np.moveaxis(images, -1, 1), np.moveaxis(wanted, -1, 1)
    before = images.copy()
    scale = imagenet_utils.preprocess_input
    with keras.backend_scope("numpy"):
        for given in (images, images.astype("float32"), images.tolist()):
            found = scale(given, layout, mode)
            np.testing.assert_allclose(found, wanted, rtol=1e-5, atol=1e-4)
        np.testing.assert_allclose(scale(images[0], layout, mode), wanted[0], rtol=1e-5, atol=1e-4)
        x = keras.Input(images.shape[1:])
        model = keras.Model(x, scale(x, layout, mode))
        np.testing.assert_allclose(model(images), wanted, rtol=1e-5, atol=1e-4)
    assert np.array_equal(images, before)
    with pytest.raises(ValueError, match="must be one of .caffe"):
        scale(images, mode="jpeg")


@pytest.fixture
def mirror(server: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> Any:
    """A server that offers files of these names and contents; the cache is empty."""
    monkeypatch.setenv("KERATA_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("KERATA_APPLICATIONS_URL", server.url)
    return server


def test_published_weights_are_downloaded_and_checked(
    mirror: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    name, place = "weights_mobilenet_v3_small_224_0.75_float_no_top_v2.h5", tmp_path / "hashes"
    options = {"alpha": 0.75, "include_top": False}
    with keras.backend_scope("numpy"):
        first = applications.MobileNetV3Small(weights=None, **options)
        first.save_weights(tmp_path / "x.weights.h5")
        content = (tmp_path / "x.weights.h5").read_bytes()
        mirror.files[f"/{name}"] = content
        with pytest.raises(ValueError, match="md5 hash .* expected ebdb5cc8e0b497cd13a7c275d475c8"):
            applications.MobileNetV3Small(**options)
        place.write_text(json.dumps({name: hashlib.md5(content).hexdigest()}))
        monkeypatch.setattr(architecture, "HASHES", place)
        for _ in range(2):
            second = applications.MobileNetV3Small(**options)
        assert len(mirror.asked) == 2  # the wrong one, and one that is kept
        pairs = zip(first.get_weights(), second.get_weights())
        assert all(np.array_equal(a, b) for a, b in pairs)


def test_addresses_and_hashes_are_known() -> None:
    """Every file that Keras publishes a hash of is asked for by some architecture."""
    hashes = json.loads(architecture.HASHES.read_text(encoding="utf-8"))
    assert len(hashes) == 84 and {len(h) for h in hashes.values()} == {32, 64}


def test_images_of_another_size_take_the_usual_weights(mirror: Any) -> None:
    """EfficientNet's published variances lack a root; MobileNet's weights are for few sizes."""
    with keras.backend_scope("numpy"):
        with pytest.warns(UserWarning, match="those for 224 are taken"):
            with pytest.raises(OSError, match="404"):
                applications.MobileNet(input_shape=(100, 100, 3), include_top=False)
        with pytest.raises(OSError, match="404"):
            applications.MobileNetV2(input_shape=(96, 96, 3), alpha=1.4)
    assert mirror.asked == [
        "/mobilenet_1_0_224_tf_no_top.h5",
        "/mobilenet_v2_weights_tf_dim_ordering_tf_kernels_1.4_96.h5",
    ]


def test_published_efficientnet_scales_once_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(architecture.WeightFiles, "fetched", lambda *_: "")
    monkeypatch.setattr(keras.models.Functional, "load_weights", lambda *_: None)
    with keras.backend_scope("numpy"):
        model = applications.EfficientNetB0(include_top=False)
    scale = model.layers[3].scale
    np.testing.assert_allclose(scale, 1 / np.sqrt([0.229, 0.224, 0.225]))


def test_predictions_have_names(mirror: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    classes = {str(i): [f"n{i:08d}", f"thing {i}"] for i in range(1000)}
    content = json.dumps(classes).encode()
    mirror.files["/imagenet_class_index.json"] = content
    digest = hashlib.md5(content).hexdigest()
    monkeypatch.setattr(imagenet_utils, "CLASS_INDEX_HASH", digest)
    scores = np.zeros((2, 1000), "float32")
    scores[0, [3, 999]], scores[1, 0] = (0.25, 0.75), 1
    with keras.backend_scope("numpy"):
        found = applications.resnet50.decode_predictions(scores, top=2)
        assert found[0] == [("n00000999", "thing 999", 0.75), ("n00000003", "thing 3", 0.25)]
        assert found[1][0] == ("n00000000", "thing 0", 1.0)
        with pytest.raises(ValueError, match=r"\(n, 1000\); given \(2, 10\)"):
            applications.resnet50.decode_predictions(scores[:, :10])


def test_keras_2_has_its_modules_and_models() -> None:
    from kerata.keras2.applications import resnet50, vgg16

    assert vgg16.preprocess_input is applications.vgg16.preprocess_input
    with keras.backend_scope("numpy"):
        model = resnet50.ResNet50(False, None, None, (32, 32, 3), "avg", backend=keras.backend)
    assert hasattr(model, "fit_generator") and model.output_shape == (None, 2048)
    assert model.name == "resnet50"
