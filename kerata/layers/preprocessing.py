"""Layers that prepare data: scaling, normalizing, resizing, encoding categories."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from .. import ops
from ..core import tree
from ..core.context import use
from . import arguments
from .holding import Holding
from .layer import Layer

Tensor = Any


class Rescaling(Holding):
    """`inputs * scale + offset`.

    Args:
        scale: a number, or one for each channel.
        offset: likewise.

    >>> import numpy as np
    >>> print(np.asarray(Rescaling(1 / 255)(np.array([0, 255]))))
    [0. 1.]
    """

    supports_masking = True

    def __init__(self, scale: Any, offset: Any = 0.0, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.scale, self.offset = scale, offset

    def call(self, inputs: Tensor) -> Tensor:
        """The scaled inputs."""
        dtype = self.compute_dtype
        x = ops.multiply(ops.cast(inputs, dtype), self._tensor(self.scale))
        return ops.add(x, self._tensor(self.offset))

    def _tensor(self, value: Any) -> Any:
        if isinstance(value, (int, float)):
            return value
        return ops.convert_to_tensor(np.asarray(value), dtype=self.compute_dtype)

    def compute_output_shape(self, input_shape: Any) -> Any:
        """The shape of the inputs."""
        return input_shape


class Normalization(Layer):
    """`(inputs - mean) / sqrt(variance)`, of statistics that are given or learned by `adapt`.

    Args:
        axis: axes that have statistics of their own, the last by default; None: one for all.
        mean, variance: numbers or arrays, given together; None: call `adapt(data)`.
        invert: the reverse: `inputs * sqrt(variance) + mean`.

    >>> import numpy as np
    >>> layer = Normalization(axis=None)
    >>> layer.adapt(np.array([1.0, 3.0]))
    >>> print(np.asarray(layer(np.array([1.0, 3.0]))))
    [-1.  1.]
    """

    def __init__(
        self,
        axis: int | Sequence[int] | None = -1,
        mean: Any = None,
        variance: Any = None,
        invert: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        axes = () if axis is None else (axis,) if isinstance(axis, int) else tuple(axis)
        self.axis = axes
        if (mean is None) != (variance is None):
            raise ValueError(
                f"Normalization '{self.name}': give both `mean` and `variance`, or neither and "
                f"call `adapt`; given mean={mean!r}, variance={variance!r}."
            )
        self.input_mean, self.input_variance = mean, variance
        self.invert = invert
        self._mean: Any = None
        self._variance: Any = None
        self._count: Any = None

    @property
    def mean(self) -> Any:
        """The mean that was given, else the one in use, in a shape that broadcasts to inputs."""
        return self.input_mean if self.input_mean is not None else self._shaped(self._mean)

    @property
    def variance(self) -> Any:
        """The variance that was given, else the one in use."""
        given = self.input_variance
        return given if given is not None else self._shaped(self._variance)

    def build(self, input_shape: Sequence[int | None]) -> None:
        """Make the statistics' variables, unless they are given."""
        rank = len(input_shape)
        kept = sorted({a % rank for a in self.axis if -rank <= a < rank})
        if len(kept) < len(self.axis) or any(input_shape[a] is None for a in kept) or 0 in kept:
            raise ValueError(
                f"Normalization '{self.name}': the axes {self.axis} must exist in the inputs, have "
                f"known sizes, and leave out the batch; given the shape {tuple(input_shape)}."
            )
        self._reduced = tuple(a for a in range(rank) if a not in kept)
        shape = tuple(input_shape[a] or 0 for a in kept)
        self._broadcast = tuple(n if a in kept else 1 for a, n in enumerate(input_shape))
        if self.input_mean is not None:
            given = (self.input_mean, self.input_variance)
            self._fixed = [np.broadcast_to(np.asarray(v, "float64"), shape) for v in given]
            return
        for name, first in (("mean", "zeros"), ("variance", "ones")):
            variable = self.add_weight(name=name, shape=shape, initializer=first, trainable=False)
            setattr(self, f"_{name}", variable)
        self._count = self.add_weight(
            name="count", shape=(), initializer="zeros", dtype="int32", trainable=False
        )

    def adapt(self, data: Any) -> None:
        """Learn mean and variance from an array, or from an iterable of batches.

        What was learned before is forgotten.
        """
        if self.input_mean is not None:
            raise ValueError(
                f"Normalization '{self.name}' was given its mean and variance, so there is nothing "
                "to adapt; make it without them."
            )
        count, mean, square = 0, 0.0, 0.0
        for batch in _batches(data):
            if not self.built:
                self.build((None, *batch.shape[1:]))
            x = batch.astype("float64")
            n = int(np.prod([x.shape[a] for a in self._reduced]))
            here, spread = x.mean(self._reduced), x.var(self._reduced) * n
            total = count + n
            away = here - mean
            mean = mean + away * n / total
            square = square + spread + away**2 * count * n / total
            count = total
        if not count:
            raise ValueError(f"Normalization '{self.name}': `adapt` was given no data.")
        with use(self.engine):
            self._mean.assign(np.asarray(mean, "float32"))
            self._variance.assign(np.asarray(square / count, "float32"))
            self._count.assign(np.asarray(count, "int32"))

    def finalize_state(self) -> None:
        """Nothing is left to do after weights are set: the statistics are read at each call."""

    def _shaped(self, variable: Any) -> Any:
        return None if variable is None else ops.reshape(variable.value, self._broadcast)

    def call(self, inputs: Tensor) -> Tensor:
        """The normalized inputs."""
        x = ops.cast(inputs, self.compute_dtype)
        if self._mean is None:
            values = [ops.convert_to_tensor(v, self.compute_dtype) for v in self._fixed]
        else:
            values = [self._mean.value, self._variance.value]
        mean, variance = (ops.reshape(v, self._broadcast) for v in values)
        deviation = ops.maximum(ops.sqrt(variance), 1e-7)
        if self.invert:
            return ops.add(mean, ops.multiply(x, deviation))
        return ops.divide(ops.subtract(x, mean), deviation)

    def compute_output_shape(self, input_shape: Any) -> Any:
        """The shape of the inputs."""
        return input_shape

    def get_config(self) -> dict[str, Any]:
        """The constructor's arguments as plain data."""
        config = super().get_config()
        for name, value in (("mean", self.input_mean), ("variance", self.input_variance)):
            config[name] = None if value is None else np.asarray(value).tolist()
        return config

    unlisted = frozenset({"mean", "variance"})


def _batches(data: Any) -> Iterable[np.ndarray[Any, Any]]:
    """Arrays from an array, a tensor, or an iterable of batches (the first part of each)."""
    if hasattr(data, "shape") or isinstance(data, (list, tuple)):
        array = np.asarray(data)
        yield array if array.ndim else array[None]
        return
    for batch in data:
        yield np.asarray(tree.flatten(batch)[0] if isinstance(batch, (tuple, list)) else batch)


class Resizing(Layer):
    """Images in another size: `[batch, height, width, channels]`, or without the batch axis.

    Args:
        height, width: the new size.
        interpolation: "bilinear", "nearest", "bicubic", "area", "lanczos3", "lanczos5".
        crop_to_aspect_ratio: cut rather than distort.
        pad_to_aspect_ratio: pad with `fill_value` rather than distort.
        antialias: whether to smooth when shrinking.

    >>> import numpy as np
    >>> Resizing(4, 6)(np.zeros((2, 8, 8, 3))).shape
    (2, 4, 6, 3)
    """

    def __init__(
        self,
        height: int,
        width: int,
        interpolation: str = "bilinear",
        crop_to_aspect_ratio: bool = False,
        pad_to_aspect_ratio: bool = False,
        fill_mode: str = "constant",
        fill_value: float = 0.0,
        antialias: bool = False,
        data_format: str | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        who = f"Resizing '{self.name}'"
        self.height = arguments.whole(height, "height", who)
        self.width = arguments.whole(width, "width", who)
        if crop_to_aspect_ratio and pad_to_aspect_ratio:
            raise ValueError(
                f"{who}: only one of crop_to_aspect_ratio and pad_to_aspect_ratio can be True."
            )
        self.interpolation = interpolation
        self.crop_to_aspect_ratio = crop_to_aspect_ratio
        self.pad_to_aspect_ratio = pad_to_aspect_ratio
        self.fill_mode, self.fill_value = fill_mode, fill_value
        self.antialias = antialias
        self.data_format = arguments.data_format(data_format, who)

    def call(self, data: Tensor, training: bool | None = True) -> Tensor:
        """The resized images."""
        return ops.image.resize(
            data,
            (self.height, self.width),
            interpolation=self.interpolation,
            antialias=self.antialias,
            crop_to_aspect_ratio=self.crop_to_aspect_ratio,
            pad_to_aspect_ratio=self.pad_to_aspect_ratio,
            fill_mode=self.fill_mode,
            fill_value=self.fill_value,
            data_format=self.data_format,
        )


class CategoryEncoding(Layer):
    """Integer categories as vectors of ones and zeros, or as counts.

    Args:
        num_tokens: how many categories there are: `0 … num_tokens - 1`.
        output_mode: "one_hot" (a vector for each integer), "multi_hot" (one vector for each
            sample, 1 where a category is among its integers) or "count" (how often).

    Call arguments: integers `[batch, n]`; `count_weights` `[batch, n]`, what each adds to "count".

    >>> import numpy as np
    >>> print(np.asarray(CategoryEncoding(4)(np.array([[0, 2, 2]]))))
    [[1. 0. 1. 0.]]
    """

    def __init__(
        self,
        num_tokens: int | None = None,
        output_mode: str = "multi_hot",
        sparse: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        who = f"CategoryEncoding '{self.name}'"
        arguments.refuse(who, sparse=sparse)
        if num_tokens is None:
            raise ValueError(f"{who} needs `num_tokens`, the number of categories.")
        self.num_tokens = arguments.whole(num_tokens, "num_tokens", who)
        if output_mode == "binary":
            output_mode = "multi_hot"
        if output_mode not in ("one_hot", "multi_hot", "count"):
            raise ValueError(
                f"{who}: `output_mode` must be 'one_hot', 'multi_hot' or 'count'; given "
                f"{output_mode!r}."
            )
        self.output_mode, self.sparse = output_mode, sparse

    def call(self, inputs: Tensor, count_weights: Tensor | None = None) -> Tensor:
        """The vectors."""
        if count_weights is not None and self.output_mode != "count":
            raise ValueError(
                f"CategoryEncoding '{self.name}': `count_weights` go with output_mode='count' "
                f"alone; it is {self.output_mode!r}."
            )
        shape, dtype = ops.shape(inputs), self.compute_dtype
        single = self.output_mode == "one_hot" and len(shape) and shape[-1] == 1
        x = ops.squeeze(inputs, -1) if single else inputs
        rows = ops.one_hot(ops.cast(x, "int32"), self.num_tokens, dtype=dtype)
        if self.output_mode == "one_hot":
            return rows
        if self.output_mode == "multi_hot":
            return ops.max(rows, axis=-2) if len(shape) else rows
        if count_weights is not None:
            rows = ops.multiply(rows, ops.expand_dims(ops.cast(count_weights, dtype), -1))
        return ops.sum(rows, axis=-2) if len(shape) else rows
