"""Boxes and masks on images, and galleries of them."""

from __future__ import annotations

import sys

import numpy as np
import pytest

from kerata import visualization
from tests.reference import require

IMAGES = np.full((2, 40, 50, 3), 100, "uint8")
MASKS = np.zeros((2, 40, 50), "int32")
MASKS[0, 5:20, 5:20], MASKS[1, 10:30, 10:40] = 1, 2
COLORS = {0: (9, 9, 9), 1: (255, 0, 0), 2: (0, 255, 0)}
BOXES = {"boxes": np.array([[[5, 5, 30, 30]], [[10, 10, 45, 35]]]), "labels": np.array([[1], [0]])}

# options, and the pixels of class 1, 2 and 0 that PyPI's keras 3.15 gives for them
BLENDED = [
    ({"alpha": 0.5}, (177, 50, 50), (50, 177, 50), (54, 54, 54)),
    ({}, (224, 20, 20), (20, 224, 20), (27, 27, 27)),
    ({"alpha": 0.5, "ignore_index": 1}, (100, 100, 100), (50, 177, 50), (54, 54, 54)),
    ({"alpha": 0.5, "ignore_index": 0}, (177, 50, 50), (50, 177, 50), (100, 100, 100)),
    ({"blend": False}, (255, 0, 0), (0, 255, 0), (9, 9, 9)),
]


@pytest.mark.parametrize("options, pixels", [(row[0], list(row[1:])) for row in BLENDED])
@pytest.mark.parametrize("first", [False, True], ids=["channels_last", "channels_first"])
def test_masks(options, pixels, first):
    images = IMAGES.transpose(0, 3, 1, 2) if first else IMAGES
    layout = "channels_first" if first else "channels_last"
    drawn = visualization.draw_segmentation_masks(
        images, MASKS[..., None], 3, COLORS, data_format=layout, **options
    )
    assert drawn.shape == images.shape and drawn.dtype == "uint8"
    drawn = drawn.transpose(0, 2, 3, 1) if first else drawn
    found = [tuple(drawn[place].tolist()) for place in ((0, 10, 10), (1, 15, 15), (0, 0, 0))]
    assert found == pixels


def test_masks_without_colours():
    """Classes differ, and what is of class 0 stays as it is."""
    drawn = visualization.draw_segmentation_masks(IMAGES, MASKS)
    assert np.array_equal(drawn[MASKS == 0], IMAGES[MASKS == 0])
    found = {tuple(pixel) for pixel in drawn[MASKS > 0].tolist()}
    assert len(found) == 2 and (100, 100, 100) not in found


@pytest.mark.parametrize("form, boxes", [
    ("xyxy", [5, 5, 30, 20]), ("yxyx", [5, 5, 20, 30]), ("xywh", [5, 5, 25, 15]),
    ("rel_xyxy", [0.1, 0.125, 0.6, 0.5]),
])  # fmt: skip
def test_boxes(form, boxes):
    """As PyPI's keras draws lines of one pixel: corners belong to the line, the inside does not."""
    given = {"boxes": np.array([[boxes], [boxes]], "float32"), "labels": np.array([[0], [-1]])}
    drawn = visualization.draw_bounding_boxes(IMAGES, given, form, None, (255, 0, 0), 1)
    there = (drawn != 100).any(-1)
    rows, columns = np.nonzero(there[0])
    assert there[0].sum() == 2 * (26 + 14) and not there[1].any()
    assert (rows.min(), rows.max(), columns.min(), columns.max()) == (5, 20, 5, 30)
    assert drawn[0, 5, 5].tolist() == [255, 0, 0]
    thick = visualization.draw_bounding_boxes(IMAGES, given, form, line_thickness=3)
    assert np.array_equal((thick != 100).any(-1)[0, 4:7, 15], [True] * 3)
    out = {**given, "boxes": given["boxes"] - np.float32(100)}
    assert np.array_equal(visualization.draw_bounding_boxes(IMAGES, out, form)[1], IMAGES[1])


def test_texts():
    require("PIL")
    plain = visualization.draw_bounding_boxes(IMAGES, BOXES, "xyxy")
    named, sure = (
        visualization.draw_bounding_boxes(IMAGES, boxes, "xyxy", {0: "a", 1: "b"})
        for boxes in (BOXES, {**BOXES, "confidences": np.full((2, 1), 0.5)})
    )
    counts = [(x != 100).any(-1).sum() for x in (plain, named, sure)]
    assert counts[0] < counts[1] < counts[2]


def test_galleries(tmp_path, monkeypatch):
    require("matplotlib", "PIL")
    monkeypatch.setenv("MPLBACKEND", "agg")
    from matplotlib import pyplot
    from PIL import Image

    many = np.concatenate([IMAGES] * 3)
    names = {0: "cat", 1: "dog"}
    visualization.plot_image_gallery(many, np.arange(6) % 2, np.ones(6), names, show=False)
    figure = pyplot.gcf()
    assert len(figure.axes) == 6 and figure.get_size_inches().tolist() == [4, 6]
    assert figure.axes[0].get_title() == "true: cat\npredicted: dog"
    assert figure.axes[0].images[0].get_array().shape == (40, 50, 3)
    pyplot.close(figure)
    path = tmp_path / "gallery.png"
    visualization.plot_segmentation_mask_gallery(
        IMAGES / 255, 3, (0, 1), MASKS, MASKS, path=path, rows=2, cols=1
    )
    visualization.plot_bounding_box_gallery(
        IMAGES, "xyxy", BOXES, BOXES, legend=True, show=False, class_mapping=names
    )
    figure = pyplot.gcf()
    assert [x.get_text() for x in figure.legends[0].texts] == ["true", "predicted"]
    colors = {tuple(x) for x in figure.axes[0].images[0].get_array().reshape(-1, 3).tolist()}
    assert (255, 235, 59) in colors  # the predicted box, upon the true one
    pyplot.close(figure)
    with Image.open(path) as picture:
        width, height = picture.size
    assert width > 0 and height > width  # two rows of three pictures side by side


@pytest.mark.parametrize("call, kind, message", [
    (lambda v: v.draw_segmentation_masks(IMAGES, MASKS.astype("float32")), TypeError, "integers"),
    (lambda v: v.draw_segmentation_masks(IMAGES[0], MASKS), ValueError, "must be a batch"),
    (lambda v: v.draw_segmentation_masks(IMAGES, MASKS[:, :9]), ValueError, "do not fit"),
    (lambda v: v.draw_bounding_boxes(IMAGES, [1], "xyxy"), TypeError, "must be a dict"),
    (lambda v: v.draw_bounding_boxes(IMAGES, {"boxes": 1}, "xyxy"), ValueError, "'labels'"),
    (lambda v: v.draw_bounding_boxes(IMAGES, BOXES, "other"), ValueError, "xyxy"),
    (lambda v: v.plot_image_gallery(IMAGES, [0, 1]), ValueError, "`label_map`"),
    (lambda v: v.plot_image_gallery(IMAGES, path="x", show=True), ValueError, "not both"),
    (lambda v: v.plot_bounding_box_gallery(IMAGES, "xyxy", legend=True, legend_handles=[]),
     ValueError, "not both"),
])  # fmt: skip
def test_mistakes(call, kind, message):
    with pytest.raises(kind, match=message):
        call(visualization)


def test_what_is_lacking(monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(ImportError, match=r"needs matplotlib.*'kerata\[plot\]'"):
        visualization.plot_image_gallery(IMAGES)
    monkeypatch.setitem(sys.modules, "PIL", None)
    with pytest.raises(ImportError, match=r"need the package pillow.*'kerata\[plot\]'"):
        visualization.draw_bounding_boxes(IMAGES, BOXES, "xyxy", {0: "a", 1: "b"})
