"""What a layer demands of its inputs."""

from __future__ import annotations

from typing import Any

from ...core import InvalidKind, Natural, OpenShape, PolicyLike, standardize_dtype, tree
from ...core.registry import Configurable


class InputSpec(Configurable):
    """Rank, dtype and sizes that an input of a layer must have; None leaves open.

    >>> InputSpec(ndim=4, axes={-1: 3}).fault((None, 8, 8, 1))
    'axis -1 of size 3, found 1'
    """

    package = "layers"

    def __init__(
        self, dtype: PolicyLike = None, shape: OpenShape | None = None, ndim: Natural | None = None,
        max_ndim: Natural | None = None, min_ndim: Natural | None = None,
        axes: dict[int, int | None] | None = None, allow_last_axis_squeeze: bool = False,
        name: str | None = None, optional: bool = False,
    ) -> None:  # fmt: skip
        self.dtype = None if dtype is None else standardize_dtype(dtype)
        self.shape = None if shape is None else tuple(shape)
        self.ndim = len(self.shape) if self.shape is not None else ndim
        self.max_ndim, self.min_ndim = max_ndim, min_ndim
        self.axes = {int(k): v for k, v in (axes or {}).items()}
        self.allow_last_axis_squeeze = allow_last_axis_squeeze
        self.name, self.optional = name, optional

    def __repr__(self) -> str:
        names = ("dtype", "shape", "ndim", "max_ndim", "min_ndim", "axes")
        given = [f"{name}={found}" for name in names if (found := getattr(self, name))]
        return f"InputSpec({', '.join(given)})"

    def fault(self, shape: tuple[int | None, ...]) -> str | None:
        """What is wrong with an input of this shape, or None."""
        rank = len(shape)
        if self.ndim is not None and rank != self.ndim:
            squeezed = self.allow_last_axis_squeeze and self.shape and abs(rank - self.ndim) == 1
            if not squeezed:
                return f"rank {self.ndim}, found rank {rank}"
        if self.max_ndim is not None and rank > self.max_ndim:
            return f"a rank of at most {self.max_ndim}, found rank {rank}"
        if self.min_ndim is not None and rank < self.min_ndim:
            return f"a rank of at least {self.min_ndim}, found rank {rank}"
        for axis, size in self.axes.items():
            if size is not None and shape[axis] not in (size, None):
                return f"axis {axis} of size {size}, found {shape[axis]}"
        if self.shape is not None and rank == self.ndim:
            for want, have in zip(self.shape, shape):
                if want is not None and have is not None and want != have:
                    return f"shape {self.shape}, found {shape}"
        return None


def check(layer: Any, shapes: Any) -> None:
    """Raise unless the shapes of the inputs fit the layer's `input_spec`."""
    specs = tree.flatten(layer.input_spec)
    found = flatten_shapes(shapes)
    if len(found) != len(specs):
        raise ValueError(
            f"Layer '{layer.name}' expects {len(specs)} inputs, but was given {len(found)}: shapes "
            f"{found}."
        )
    for spec, shape in zip(specs, found):
        if spec is None or (shape is None and spec.optional):
            continue
        wrong = "a tensor, found none" if shape is None else spec.fault(shape)
        if wrong:
            raise InvalidKind(
                f"Input of layer '{layer.name}' ({type(layer).__name__}) does not fit: expected "
                f"{wrong}; "
                f"the whole shape is {shape}. {layer.input_hint(shape)}".rstrip()
            )


def flatten_shapes(shapes: Any) -> list[Any]:
    """The shapes in a structure of shapes, in the order of `tree.flatten`."""
    if shapes is None or tree.is_shape(shapes):
        return [shapes]
    if isinstance(shapes, dict):
        return [s for key in sorted(shapes) for s in flatten_shapes(shapes[key])]
    return [s for part in shapes for s in flatten_shapes(part)]
