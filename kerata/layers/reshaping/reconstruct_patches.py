"""Images and volumes of their patches."""

from __future__ import annotations

from ... import ops
from ...core import Counts, Tensor, Unpack
from ..base import Layer, LayerArguments, arguments

__all__ = ["ReconstructPatches2D", "ReconstructPatches3D"]


class _ReconstructPatches(Layer):
    """Sets patches that do not overlap together: the inverse of `ops.image.extract_patches`."""

    rank = 2

    def __init__(
        self,
        size: Counts,
        output_size: Counts | None = None,
        strides: Counts | None = None,
        padding: str = "valid",
        data_format: str | None = None,
        **kwargs: Unpack[LayerArguments],
    ) -> None:
        super().__init__(**kwargs)
        who, rank = f"{type(self).__name__} '{self.name}'", self.rank
        self.size = arguments.sizes(size, rank, "size", who)
        self.output_size = None if output_size is None else arguments.sizes(
            output_size, rank, "output_size", who
        )  # fmt: skip
        self.strides = self.size if strides is None else arguments.sizes(
            strides, rank, "strides", who
        )  # fmt: skip
        if self.strides != self.size:
            raise ValueError(
                f"{who}: patches must not overlap: `strides` must be {self.size}, their `size`; "
                f"given {strides!r}."
            )
        self.padding = arguments.padding(padding, who)
        if self.padding == "same" and output_size is None:
            raise ValueError(
                f"{who}: with padding='same', say by `output_size` how large the images were."
            )
        self.data_format = arguments.data_format(data_format, who)

    def call(self, patches: Tensor) -> Tensor:
        """The images or volumes."""
        return ops.image.reconstruct_patches(
            patches, self.size, self.output_size, None, self.padding, self.data_format
        )


class ReconstructPatches2D(_ReconstructPatches):
    """Images of their patches: the inverse of `ops.image.extract_patches`.

    Args:
        size: the patch's: an integer, or (height, width).
        output_size: (height, width) of the images; None is what the patches cover.
        strides: `size`, or None.
        padding: as the patches were made with: "valid" or "same", of which the margins are cut off.
        data_format: "channels_last" or "channels_first".

    Inputs `[batch, rows, columns, height * width * C]`; outputs `[batch, height, width, C]`.

    >>> import numpy as np
    >>> ReconstructPatches2D(2)(np.ones((1, 3, 4, 12))).shape
    (1, 6, 8, 3)
    """


class ReconstructPatches3D(_ReconstructPatches):
    """Volumes of their patches: the inverse of `ops.image.extract_patches_3d`.

    Args:
        size: the patch's: an integer, or (depth, height, width).
        output_size: (depth, height, width) of the volumes; None is what the patches cover.
        strides: `size`, or None.
        padding: as the patches were made with: "valid" or "same", of which the margins are cut off.
        data_format: "channels_last" or "channels_first".

    Inputs `[batch, *places, prod(size) * C]`; outputs `[batch, depth, height, width, C]`.

    >>> import numpy as np
    >>> ReconstructPatches3D((1, 2, 2))(np.ones((1, 2, 3, 4, 12))).shape
    (1, 2, 6, 8, 3)
    """

    rank = 3
