"""Modules of PyTorch as layers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...core import Tensor
from ...engine import Symbol
from ..base.called import Unless
from ..base.module import AsModule
from .bridge import Bridge

__all__ = ["TorchModuleWrapper"]


class TorchModuleWrapper(Bridge):
    """A `torch.nn.Module` as a layer, on the engine PyTorch.

    Parameters become weights that are trained if they require gradients, buffers (moving averages)
    weights that are not. The weights are kept in the module's parameters, and `layer.module` is the
    module with all values as they are then.

    Args:
        module: the module; one with lazy parameters must have been called before.
        name: automatic where None.
        output_shape: the shape of the result without the batch axis; None: found by calling the
            module on zeros.

    Raises:
        ValueError: on another engine, or if `module` is none.
    """

    untracked = frozenset({"_module"})

    def __init__(
        self,
        module: Any,
        name: str | None = None,
        output_shape: Any = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(name=name, **kwargs)
        if not hasattr(module, "named_parameters") or not hasattr(module, "forward"):
            raise ValueError(
                f"TorchModuleWrapper: `module` must be a module; given {module!r} of type "
                f"{type(module).__name__}."
            )
        self._module, self._output_shape = module, output_shape
        for key, parameter in module.named_parameters():
            self.hold({key: parameter.detach().clone()}, bool(parameter.requires_grad))
            self.engine.keep_in_parameter(self.states[key], parameter)
        self._written = [key for key, _ in module.named_buffers()]
        self.hold({key: buffer.clone() for key, buffer in module.named_buffers()}, False)
        self.built = True

    @property
    def module(self) -> Any:
        """The module, its parameters and buffers set to the weights' values."""
        self.engine.parameters(self.states)
        for key, held in self._module.named_buffers():
            held.copy_(self.states[key].value)
        return self._module

    @Unless
    def _modules(self) -> dict[str, Any]:
        return {"module": self.module}

    def compute(
        self, values: dict[str, Tensor], args: Any, kwargs: Any, training: bool
    ) -> tuple[Any, Mapping[str, Any]]:
        """Call the module, its buffers copied, for it writes into them."""
        self._module.train(training)
        for key in self._written:
            values[key] = values[key].clone()  # type: ignore[attr-defined]
        outputs = self.engine.call_module(self._module, values, args, kwargs)
        return outputs, {key: values[key] for key in self._written} if training else {}

    def compute_output_spec(self, *args: Any, **kwargs: Any) -> Any:
        """The symbol of the result: as `output_shape` says, else found by calling the module."""
        if self._output_shape is None:
            return super().compute_output_spec(*args, **kwargs)
        return Symbol((args[0].shape[0], *self._output_shape), self.compute_dtype)


AsModule.wrapper = TorchModuleWrapper
