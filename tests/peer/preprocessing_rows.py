"""Layers that prepare data, as plain data: to be run in kerata and in PyPI's keras alike.

A row: the layer's class, its arguments, what it is called on, what it learns from; or a function's
path, its named arguments, and those before them.
"""

from __future__ import annotations

from typing import Any

import numpy as np

ROWS: dict[str, tuple[str, dict[str, Any], Any, Any]] = {}
TEXTS = np.array(["Hello, World! a-b it's", "the quick  brown\tfox hello", "É naïve ÀB", ""])
WORDS = np.array([["a", "b"], ["zz", ""]])
LONG = np.array(["x" * n for n in (3, 5, 9, 17, 33, 64, 65, 130, 300)])
NUMBERS = np.array([[10, 20], [5, -1], [7, 8]])
FLOATS = np.array([[-1.5, 1.0, 3.4, 0.5], [0.0, 3.0, 1.3, 0.0]], "float32")
MANY = np.sin(np.arange(1010) * 1.7).astype("float32")
IMAGES = np.floor(np.random.default_rng(0).uniform(0, 255, (2, 8, 8, 3))).astype("float32")
PAIR = [np.array(["a", "b", "c"]), np.array([1, -2, 3])]


def row(class_name: str, data: Any, learn: Any = None, **arguments: Any) -> None:
    """Add a row under a name that says what it is."""
    name = "-".join([class_name, *(f"{k}={v}" for k, v in arguments.items())])
    while name in ROWS:
        name += "'"
    ROWS[name] = (class_name, arguments, data, learn)


def run(lib: Any, name: str, to_numpy: Any) -> dict[str, np.ndarray[Any, Any]]:
    """The outputs of a row, and the vocabulary or boundaries learned."""
    class_name, arguments, data, learn = ROWS[name]
    if "." in class_name:
        function = lib
        for part in class_name.split("."):
            function = getattr(function, part)
        found = function(*data, **arguments)
        parts = found if isinstance(found, dict) else {"output": found}
        return {key: np.asarray(to_numpy(part)) for key, part in parts.items()}
    layer = getattr(lib.layers, class_name)(**arguments)
    if learn is not None:
        layer.adapt(learn)
    if isinstance(data, dict):
        found = layer(data)
        parts = {"images": found["images"], **found["bounding_boxes"]}
        return {name: np.asarray(to_numpy(part)) for name, part in parts.items()}
    found = np.asarray(to_numpy(layer(data)))
    if found.dtype.kind in "OS":
        found = np.array([x.decode() for x in found.ravel()]).reshape(found.shape)
    results = {"output": found}
    if hasattr(layer, "get_vocabulary"):
        results["vocabulary"] = np.array([str(x) for x in layer.get_vocabulary()])
    if hasattr(layer, "bin_boundaries"):
        results["boundaries"] = np.asarray(layer.bin_boundaries)
    return results


VECTORS = ("one_hot", "multi_hot", "count")
AB = ["a", "b"]
for options in ({}, {"mask_token": ""}, {"num_oov_indices": 3}, {"num_oov_indices": 3, "salt": 5}):
    row("StringLookup", WORDS, vocabulary=AB, **options)
for mode in VECTORS:
    row("StringLookup", WORDS, vocabulary=AB, output_mode=mode)
    row("StringLookup", WORDS[0], vocabulary=AB, output_mode=mode)
    row("StringLookup", WORDS[:, :1], vocabulary=AB, output_mode=mode)
    row("StringLookup", WORDS, vocabulary=AB, output_mode=mode, mask_token="")
    row("Discretization", FLOATS, bin_boundaries=[0.0, 1.0, 2.0], output_mode=mode)
    row("Hashing", WORDS, num_bins=5, output_mode=mode)
    row("IntegerLookup", NUMBERS, vocabulary=[10, 20], output_mode=mode)
row("StringLookup", WORDS, vocabulary=AB, output_mode="tf_idf", idf_weights=[0.5, 0.25])
row("StringLookup", WORDS, vocabulary=AB, output_mode="count", pad_to_max_tokens=True, max_tokens=6)
row("StringLookup", np.array([[0, 1], [2, 7]]), vocabulary=AB, invert=True)
row("StringLookup", np.array([[0, 1], [2, 3]]), vocabulary=AB, invert=True, mask_token="")
row("StringLookup", WORDS, WORDS)
row("StringLookup", WORDS, np.array([["b", "a"], ["a", "c"], ["b", "d"]]), max_tokens=4)
row("StringLookup", WORDS, np.array([["b", "a"], ["a", "b"], ["b", "b"]]), output_mode="tf_idf")
for options in ({}, {"mask_token": 5}, {"num_oov_indices": 3}, {"invert": True},
                {"num_oov_indices": 3, "oov_method": "farmhash"},
                {"num_oov_indices": 3, "oov_method": "farmhash", "salt": 7}):  # fmt: skip
    row("IntegerLookup", NUMBERS, vocabulary=[10, 20], **options)
row("IntegerLookup", NUMBERS, np.array([[3, 2], [2, 1], [-1, 0]]))
for options in ({}, {"salt": 133}, {"salt": [133, 137]}):
    row("Hashing", LONG, num_bins=10**9, **options)
    row("Hashing", NUMBERS, num_bins=7, **options)
row("Hashing", WORDS, num_bins=5, mask_value="")
row("Hashing", NUMBERS, num_bins=5, mask_value=7)
for mode in ("int", "one_hot"):
    row("HashedCrossing", PAIR, num_bins=5, output_mode=mode)
    row("HashedCrossing", [x[:, None] for x in PAIR], num_bins=1000, output_mode=mode)
row("Discretization", FLOATS, bin_boundaries=[0.0, 1.0, 2.0])
for bins, epsilon in ((4, 0.01), (4, 0.1), (100, 0.01)):
    row("Discretization", FLOATS, MANY, num_bins=bins, epsilon=epsilon)
row("Discretization", FLOATS, FLOATS, num_bins=4, epsilon=0.1)
for options in ({}, {"ngrams": 2}, {"ngrams": (1, 3)}, {"split": "character"}, {"split": None},
                {"standardize": None}, {"standardize": "lower"}, {"max_tokens": 6},
                {"standardize": "strip_punctuation"}, {"output_sequence_length": 3},
                {"output_sequence_length": 9}, {"output_mode": "count"},
                {"output_mode": "multi_hot"}, {"output_mode": "tf_idf"},
                {"output_mode": "multi_hot", "max_tokens": 30, "pad_to_max_tokens": True},
                ):  # fmt: skip
    row("TextVectorization", TEXTS, TEXTS, **options)
    row("TextVectorization", TEXTS[:, None], TEXTS, **options)
row("TextVectorization", "hello there", TEXTS)

# Augmentations whose parameters are no chance, so that both must give the same.
for name, arguments in (
    ("RandomBrightness", {"factor": (0.1, 0.1)}),
    ("RandomSaturation", {"factor": (0.25, 0.25)}),
    ("RandomSharpness", {"factor": (0.75, 0.75)}),
    ("RandomSharpness", {"factor": (0.2, 0.2)}),
    ("RandomColorDegeneration", {"factor": (0.75, 0.75)}),
    ("RandomPosterization", {"factor": (3, 3)}),
    ("RandomInvert", {"factor": (1.0, 1.0)}),
    ("RandomGrayscale", {"factor": 1.0}),
    ("Solarization", {}),
    ("AutoContrast", {}),
    ("ContrastLimitedAdaptiveHistogramEqualization", {"tile_grid_size": (2, 2)}),
    ("ContrastLimitedAdaptiveHistogramEqualization", {"tile_grid_size": (3, 3), "clip_limit": 2.0}),
    ("RandomTranslation", {"height_factor": (0.25, 0.25), "width_factor": (0.125, 0.125)}),
    ("RandomTranslation", {"height_factor": (0.2, 0.2), "width_factor": (-0.1, -0.1),
                           "fill_mode": "constant"}),
    ("RandomRotation", {"factor": (0.1, 0.1)}),
    ("RandomZoom", {"height_factor": (0.3, 0.3)}),
    ("RandomZoom", {"height_factor": (-0.3, -0.3), "width_factor": (0.2, 0.2),
                    "fill_mode": "nearest"}),
    ("RandomPerspective", {"factor": 0.0}),
    ("RandomGaussianBlur", {"factor": (1.0, 1.0), "kernel_size": 3, "sigma": (1.0, 1.0)}),
    ("CenterCrop", {"height": 4, "width": 5}),
    ("CenterCrop", {"height": 12, "width": 5}),
    ("RandomCrop", {"height": 8, "width": 8}),
):  # fmt: skip
    row(name, IMAGES, **arguments)
# keras counts the values of a whole batch together
row("Equalization", IMAGES[:1])
BOXES = {"boxes": np.array([[[4.0, 3, 6, 8]]] * 2, "float32"), "labels": np.ones((2, 1), "float32")}
for options in ({}, {"crop_to_aspect_ratio": True}, {"pad_to_aspect_ratio": True}):
    row("Resizing", {"images": IMAGES, "bounding_boxes": BOXES}, height=5, width=9,
        bounding_box_format="xyxy", **options)  # fmt: skip

NOISE = np.random.default_rng(1).normal(size=(2, 100, 2)).astype("float32")
WINDOW = [0.1, 0.5, 1.0, 2.0, 1.0, 0.5, 0.2, 0.0]
MEL: dict[str, Any] = {"fft_length": 32, "sequence_stride": 16, "num_mel_bins": 5}
for options in ({}, {"top_db": 3.0}, {"power_to_db": False, "mag_exp": 1.0}, {"window": "hamming"},
                {"ref_power": 0.5, "min_power": 1.0}, {"ref_power": 3.0}, {"sequence_length": 16},
                {"min_freq": 0.0, "max_freq": 3000.0, "sampling_rate": 7000}):  # fmt: skip
    row("MelSpectrogram", NOISE[..., 0], **MEL, **options)
row("MelSpectrogram", NOISE[0, :, 0], **MEL)
for mode in ("log", "magnitude", "psd", "real", "imag", "stft"):
    row("STFTSpectrogram", NOISE, mode=mode, frame_length=12)
for options in ({"scaling": "spectrum"}, {"scaling": None}, {"padding": "same"}, {"frame_step": 3},
                {"expand_dims": True}, {"expand_dims": True, "data_format": "channels_first"},
                {"data_format": "channels_first"}, {"fft_length": 32}, {"periodic": True},
                {"window": "hamming"}, {"window": WINDOW}, {"window": None}):  # fmt: skip
    first = "data_format" in options
    data = NOISE.transpose(0, 2, 1) if first else NOISE
    row("STFTSpectrogram", data, mode="stft", frame_length=8, **options)
row("STFTSpectrogram", NOISE, mode="stft", frame_length=7, fft_length=9)
HIGH = (5 + 4 * np.cos(np.pi * np.arange(100)))[:, None].astype("float32")  # so that no angle is pi
row("STFTSpectrogram", NOISE + HIGH, mode="angle", frame_length=8)

ONES = np.array([[10, 20, 50, 60], [70, 80, 100, 120]], "float32")
OTHERS = np.array([[12, 18, 44, 70], [-1, -1, -1, -1], [60, 70, 90, 100]], "float32")
SHAPE = (200, 100, 3)
OUTSIDE = np.array([[-9, -20, 150, 160], [50, 40, 70, 80], [130, 10, 140, 20]], "float32")
LABELED = {"boxes": OUTSIDE, "labels": np.arange(3.0)}


def boxes(function: str, *given: Any, **arguments: Any) -> None:
    """Add a row of a function of `utils.bounding_boxes`."""
    row(f"utils.bounding_boxes.{function}", given, **arguments)


for kind in ("xyxy", "yxyx", "xywh", "center_xywh", "center_yxhw", "rel_xyxy", "rel_yxyx",
             "rel_xywh", "rel_center_xywh"):  # fmt: skip
    for source, target in ((kind, "xyxy"), ("xyxy", kind)):
        boxes("convert_format", ONES / 100, source=source, target=target, height=200, width=100)
boxes("clip_to_image_size", LABELED, height=100, width=120)
boxes("clip_to_image_size", LABELED, bounding_box_format="rel_xyxy", height=10, width=20)
boxes("crop", ONES, 10, 20, 40, 30)
boxes("pad", ONES[None], 3, 4)
for options in ({}, {"use_masking": True, "mask_val": -7}, {"bounding_box_format": "xywh"},
                {"bounding_box_format": "rel_xyxy", "image_shape": SHAPE}):  # fmt: skip
    boxes("compute_iou", ONES, OTHERS, **{"bounding_box_format": "xyxy", **options})
boxes("compute_iou", ONES[None], OTHERS, "xyxy")
for kind in ("xyxy", "center_xywh"):
    boxes("compute_ciou", ONES, OTHERS[::2], kind)
    boxes("encode_box_to_deltas", ONES, OTHERS[::2], "xyxy", kind)
    boxes("encode_box_to_deltas", ONES, OTHERS[::2], kind, "xywh", encoding_format="center_xywh",
          variance=[0.1, 0.1, 0.2, 0.2])  # fmt: skip
    boxes("decode_deltas_to_boxes", ONES, OTHERS[::2] / 50, kind, "xywh")
    boxes("decode_deltas_to_boxes", ONES, OTHERS[::2] / 50, "xyxy", "rel_xyxy", "center_xywh",
          [0.1, 0.1, 0.2, 0.2], image_shape=SHAPE)  # fmt: skip
TURNS = {"angle": [30.0, 0.0], "translate_x": [0.1, -0.2], "translate_y": [0.2, 0.0],
         "scale": [1.5, 1.0], "shear_x": [20.0, 5.0], "shear_y": [10.0, 0.0]}  # fmt: skip
TURNS = {name: np.array(value, "float32") for name, value in TURNS.items()}
for options in ({}, {"center_x": 0.25, "center_y": 0.1}):
    boxes("affine_transform", np.stack([ONES, ONES + 5]), **TURNS, height=200, width=100, **options)
