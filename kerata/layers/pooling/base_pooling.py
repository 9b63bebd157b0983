"""The bases of pooling layers."""

from __future__ import annotations

from collections.abc import Sequence

from ...core import Counts, Identifier, PolicyLike, Unpack
from ..base import InputSpec, Layer, LayerArguments, OlderArguments, arguments


class _Arguments(OlderArguments, total=False):
    activity_regularizer: Identifier
    trainable: bool
    dtype: PolicyLike
    autocast: bool


class BasePooling(Layer):
    """Pooling over windows in `rank` dimensions; subclasses fix the rank and what is taken."""

    rank = 2

    def __init__(
        self,
        pool_size: Counts = 2,
        strides: Counts | None = None,
        padding: str = "valid",
        data_format: str | None = None,
        name: str | None = None,
        **kwargs: Unpack[_Arguments],
    ) -> None:
        super().__init__(name=name, **kwargs)
        who = f"{type(self).__name__} '{self.name}'"
        self.pool_size = arguments.sizes(pool_size, self.rank, "pool_size", who)
        step = self.pool_size if strides is None else strides
        self.strides = arguments.sizes(step, self.rank, "strides", who)
        self.padding = arguments.padding(padding, who)
        self.data_format = arguments.data_format(data_format, who)
        self.input_spec = InputSpec(ndim=self.rank + 2)

    def check_window(self, input_shape: Sequence[int | None]) -> None:
        """Raise where the window does not fit into the inputs even once."""
        last = self.data_format == "channels_last"
        spatial = tuple(input_shape[1:-1] if last else input_shape[2:])
        small = [n for n, k in zip(spatial, self.pool_size) if n is not None and n < k]
        if small and self.padding == "valid":
            raise ValueError(
                f"{type(self).__name__} '{self.name}': the pool_size {self.pool_size} is larger "
                f"than the inputs ({spatial}, from the shape {tuple(input_shape)}); use "
                "padding='same' or a smaller pool_size."
            )


class BaseGlobalPooling(Layer):
    """Pooling over all positions; `keepdims` leaves their axes with size one."""

    rank = 2

    def __init__(
        self, data_format: str | None = None, keepdims: bool = False,
        **kwargs: Unpack[LayerArguments],
    ) -> None:  # fmt: skip
        super().__init__(**kwargs)
        self.data_format = arguments.data_format(
            data_format, f"{type(self).__name__} '{self.name}'"
        )
        self.keepdims = keepdims
        self.input_spec = InputSpec(ndim=self.rank + 2)

    @property
    def _axes(self) -> tuple[int, ...]:
        first = 1 if self.data_format == "channels_last" else 2
        return tuple(range(first, first + self.rank))
