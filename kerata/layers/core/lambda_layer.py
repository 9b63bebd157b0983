"""A function as a layer."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Any

from ...core import Tensor, Unpack, registry, tree
from ...engine import Symbol
from ..base import Layer, LayerArguments

__all__ = ["Lambda"]


class Lambda(Layer):
    """A function as a layer, for what `kerata.ops` does without weights.

    Args:
        function: takes the inputs; also `mask` and `training` if it has arguments of these names.
        output_shape: the shape of the result without the batch axis, or a function of the input
            shape; mostly None: the shape is found by running the function on shapes.
        mask: the mask of the result, or a function `(inputs, mask) -> mask`; None: no mask.
        arguments: further arguments of the function, by name.

    A configuration holds the function's name alone, never its code: to load it in another process,
    register it (`kerata.saving.register_keras_serializable`).

    >>> import numpy as np
    >>> print(np.asarray(Lambda(lambda x: x * 2.0)(np.ones(2))))
    [2. 2.]
    """

    def __init__(
        self,
        function: Callable[..., Any],
        output_shape: Any = None,
        mask: Any = None,
        arguments: Mapping[str, Any] | None = None,
        **kwargs: Unpack[LayerArguments],
    ) -> None:
        super().__init__(**kwargs)
        for argument, value, words, fits in (
            ("function", function, "", False),
            ("output_shape", output_shape, " or a shape", isinstance(output_shape, (list, tuple))),
            ("mask", mask, " or a tensor", hasattr(mask, "shape")),
        ):
            if not fits and not callable(value) and (words == "" or value is not None):
                raise ValueError(
                    f"Lambda '{self.name}': `{argument}` must be a function{words}; given {value!r}"
                )
        self.function = function
        self._output_shape = output_shape
        self.mask = mask
        self.arguments = dict(arguments or {})
        self._takes = _parameters(function)
        if mask is not None:
            self.supports_masking = True

    def call(self, inputs: Tensor, mask: Tensor | None = None, training: bool | None = None) -> Any:
        """The function's value."""
        kwargs = dict(self.arguments)
        if "mask" in self._takes:
            kwargs["mask"] = mask
        if "training" in self._takes:
            kwargs["training"] = training
        return self.function(inputs, **kwargs)

    def compute_output_spec(self, *args: Any, **kwargs: Any) -> Any:
        """The symbol of the result: as `output_shape` says, else found by running the function."""
        shape = self._output_shape
        if shape is None:
            return super().compute_output_spec(*args, **kwargs)
        inputs = args[0]
        if callable(shape):
            shape = shape(tree.map_structure(lambda x: x.shape, inputs))
        else:
            shape = (tree.flatten(inputs)[0].shape[0], *shape)
        return Symbol(shape, self.compute_dtype)

    def compute_mask(self, inputs: Tensor, mask: Tensor | None = None) -> Any:
        """What the argument `mask` says."""
        return self.mask(inputs, mask) if callable(self.mask) else self.mask

    def get_config(self) -> dict[str, Any]:
        """The constructor's arguments as plain data, functions by their names."""
        config = super().get_config()
        return {**config, "output_shape": registry.serialize(self._output_shape)}

    @classmethod
    def from_config(
        cls, config: dict[str, Any], custom_objects: dict[str, Any] | None = None,
        safe_mode: Any = None,
    ) -> Lambda:  # fmt: skip
        """A layer from `get_config`'s dictionary; functions are found by their names."""
        config = dict(config)
        with registry.custom_object_scope(custom_objects or {}):
            given = registry.lookup(config.get("name") or "")
            if callable(given) and not inspect.isclass(given):
                config["function"] = given  # a lambda has no other name than that of its layer
            return cls(**registry.arguments_of(cls, config))


def _parameters(function: Callable[..., Any]) -> frozenset[str]:
    try:
        return frozenset(inspect.signature(function).parameters)
    except (TypeError, ValueError):
        return frozenset()
