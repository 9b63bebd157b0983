"""Many images in one figure of matplotlib."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from os import PathLike
from typing import Any

import numpy as np

from .. import ops
from ..core import Array, TensorLike
from .drawing import Color, as_images, draw_bounding_boxes, draw_segmentation_masks


def _scaled(images: TensorLike, value_range: tuple[float, float], data_format: str | None) -> Array:
    """A batch from 0 to 255, channels last."""
    low, high = value_range
    return (as_images(images, data_format) - low) * (255 / (high - low))


def plot_image_gallery(
    images: TensorLike, y_true: TensorLike | None = None, y_pred: TensorLike | None = None,
    label_map: Mapping[int, str] | None = None, rows: int | None = None, cols: int | None = None,
    value_range: tuple[float, float] = (0, 255), scale: float = 2,
    path: str | PathLike[str] | None = None, show: bool | None = None, transparent: bool = True,
    dpi: int = 60, legend_handles: Sequence[Any] | None = None, data_format: str | None = None,
) -> None:  # fmt: skip
    """Show a batch of images in rows and columns.

    Args:
        images: `(batch, height, width, channels)`.
        y_true: the class of each image, `(batch,)`.
        y_pred: what was predicted.
        label_map: the names of the classes.
        rows: how many; None: as many as the images need.
        cols: how many; None: about as many as rows.
        value_range: the numbers that are black and white.
        scale: inches of an image's side.
        path: the file to write; None: none.
        show: whether the figure is shown; None: if there is no `path`. Without either it is
            `matplotlib.pyplot.gcf()`.
        transparent: whether the file has no background.
        dpi: dots per inch of the file.
        legend_handles: what matplotlib makes a legend of.
        data_format: "channels_last" or "channels_first"; None: the one in force.

    Raises:
        ValueError: for both a path and `show`; for classes without names; if images are no batch.
        ImportError: if matplotlib is not installed.
    """
    if path is not None and show:
        raise ValueError("plot_image_gallery: give a `path`, or have the figure shown; not both.")
    if label_map is None and not (y_true is None and y_pred is None):
        raise ValueError("plot_image_gallery: `y_true` and `y_pred` need names: `label_map`.")
    shown = np.clip(_scaled(images, value_range, data_format), 0, 255).astype("uint8")
    plt = _pyplot()
    count = len(shown)
    cols = cols or (math.ceil(count / rows) if rows else max(1, math.isqrt(count)))
    rows = rows or math.ceil(count / cols)
    figure, places = plt.subplots(
        rows, cols, figsize=(cols * scale, rows * scale), squeeze=False, layout="tight",
        frameon=False, sharex=True, sharey=True,
    )  # fmt: skip
    titles = [_names(y, label_map, count) for y in (y_true, y_pred)]
    _fill(list(places.flat), shown, titles)
    if legend_handles is not None:
        figure.legend(handles=list(legend_handles), loc="lower center")
    if path is not None:
        figure.savefig(path, transparent=transparent, dpi=dpi, bbox_inches="tight")
        plt.close(figure)
    elif show is not False:
        plt.show()
        plt.close(figure)


def _fill(places: Any, images: Array, titles: list[list[str]]) -> None:
    """Images and titles into the places of a figure."""
    for place in places:
        place.axis("off")
    for place, image, *words in zip(places, images, *titles):
        place.imshow(image if image.shape[-1] > 1 else image[..., 0], cmap="gray", vmin=0, vmax=255)
        lines = [f"{what}: {word}" for what, word in zip(("true", "predicted"), words) if word]
        place.set_title("\n".join(lines), fontsize=8)


def _names(y: Any, label_map: Mapping[int, str] | None, count: int) -> list[str]:
    if y is None:
        return [""] * count
    numbers = np.asarray(ops.convert_to_numpy(y)).ravel()
    return [str((label_map or {}).get(int(n), int(n))) for n in numbers]


def _pyplot() -> Any:
    try:
        from matplotlib import pyplot
    except ImportError:
        raise ImportError(
            "A gallery of images needs matplotlib; run: pip install 'kerata[plot]'"
        ) from None
    return pyplot


def plot_bounding_box_gallery(
    images: TensorLike, bounding_box_format: str, y_true: Mapping[str, Any] | None = None,
    y_pred: Mapping[str, Any] | None = None, value_range: tuple[float, float] = (0, 255),
    true_color: Color = (0, 188, 212), pred_color: Color = (255, 235, 59), line_thickness: int = 2,
    font_scale: float = 1.0, text_thickness: int | None = None,
    class_mapping: Mapping[int, str] | None = None,
    ground_truth_mapping: Mapping[int, str] | None = None,
    prediction_mapping: Mapping[int, str] | None = None, legend: bool = False,
    legend_handles: Sequence[Any] | None = None, rows: int | None = None, cols: int | None = None,
    data_format: str | None = None, **kwargs: Any,
) -> None:  # fmt: skip
    """Show a batch of images with their boxes and those that were predicted.

    Args:
        images: `(batch, height, width, channels)`.
        bounding_box_format: as for `draw_bounding_boxes`.
        y_true: the boxes, as `draw_bounding_boxes` takes them.
        y_pred: the predicted ones.
        value_range: the numbers that are black and white.
        true_color: of `y_true`.
        pred_color: of `y_pred`.
        line_thickness: of a box, in pixels.
        font_scale: of texts.
        text_thickness: of letters; None: that of lines.
        class_mapping: texts by label.
        ground_truth_mapping: those of `y_true`; None: `class_mapping`.
        prediction_mapping: those of `y_pred`; None: `class_mapping`.
        legend: whether the colours are explained.
        legend_handles: what matplotlib makes a legend of, instead.
        rows, cols, data_format, **kwargs: as for `plot_image_gallery`.

    Raises ValueError for both `legend` and `legend_handles`.
    """
    if legend and legend_handles is not None:
        raise ValueError("plot_bounding_box_gallery: give `legend` or `legend_handles`, not both.")
    drawn = _scaled(images, value_range, data_format)
    kinds = (
        (y_true, true_color, ground_truth_mapping), (y_pred, pred_color, prediction_mapping),
    )  # fmt: skip
    for boxes, color, mapping in kinds:
        if boxes is not None:
            drawn = draw_bounding_boxes(
                drawn, boxes, bounding_box_format, mapping or class_mapping, color, line_thickness,
                text_thickness or line_thickness, font_scale, "channels_last",
            )  # fmt: skip
    if legend:
        legend_handles = _handles({"true": true_color, "predicted": pred_color})
    plot_image_gallery(
        drawn, rows=rows, cols=cols, legend_handles=legend_handles, data_format="channels_last",
        **kwargs,
    )  # fmt: skip


def _handles(colors: Mapping[str, Color]) -> list[Any]:
    _pyplot()
    from matplotlib.patches import Patch

    parts = {name: (c[0] / 255, c[1] / 255, c[2] / 255) for name, c in colors.items()}
    return [Patch(color=color, label=name) for name, color in parts.items()]


def plot_segmentation_mask_gallery(
    images: TensorLike, num_classes: int, value_range: tuple[float, float] = (0, 255),
    y_true: TensorLike | None = None, y_pred: TensorLike | None = None,
    color_mapping: Mapping[int, Color] | None = None, blend: bool = True, alpha: float = 0.8,
    ignore_index: int = -1, data_format: str | None = None, **kwargs: Any,
) -> None:  # fmt: skip
    """Show a batch of images, beside each its masks and those that were predicted.

    Args:
        images: `(batch, height, width, channels)`.
        num_classes: how many classes there are.
        value_range: the numbers that are black and white.
        y_true: the masks, as `draw_segmentation_masks` takes them.
        y_pred: the predicted ones.
        color_mapping, blend, alpha, ignore_index: as there.
        data_format: "channels_last" or "channels_first"; None: the one in force.
        **kwargs: arguments of `plot_image_gallery`.
    """
    plain = _scaled(images, value_range, data_format)
    columns = [plain] + [
        draw_segmentation_masks(
            plain, masks, num_classes, color_mapping, alpha, blend, ignore_index, "channels_last"
        )
        for masks in (y_true, y_pred)
        if masks is not None
    ]
    side_by_side = np.concatenate(columns, axis=2)
    plot_image_gallery(side_by_side, data_format="channels_last", **kwargs)
