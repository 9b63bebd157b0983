"""Layers as modules of an engine's library, for what its users do with those: PyTorch's
`parameters()`, `state_dict()`, `train()`, and being a part of a `torch.nn.Module`.

A library has its base class for modules, and its functions ask whether something is of it. So
layers are, from the first on such an engine on; until then the library need not be there.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Any

from ...core import ambient, current, use
from ...engine import Engine, Variable
from .called import Unless


class AsModule:
    """What `torch.nn.Module` keeps in attributes and looks up in itself."""

    engine: Engine[Any]
    untracked: frozenset[str]
    training = True  # what `train` and `eval` set; calls go by their argument alone, as in Keras
    wrapper: Any = None  # makes a layer of a module; bridges set it
    hooked = False  # whether the user has registered functions to be called beside `forward`
    __setattr__, __delattr__ = object.__setattr__, object.__delattr__  # not those of modules

    def __getattr__(self, name: str) -> Any:
        if name == "_torch_params":  # by which torch's functions find the parameters
            return self._modules[name]
        return object.__getattribute__(self, name)  # for its error

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state)

    @Unless
    def _parameters(self) -> dict[str, Any]:
        return {}

    @Unless
    def _buffers(self) -> dict[str, Any]:
        return {}

    @Unless
    def _modules(self: Any) -> dict[str, Any]:
        named: dict[str, Variable] = {}
        for variable in self.weights:
            name = variable.path if variable.path not in named else f"{variable.path}_{len(named)}"
            named[name] = variable
        found: dict[str, Any] = self.engine.parameters(named)
        return found

    def forward(self: Any, *args: Any, **kwargs: Any) -> Any:
        """A call, by the name that modules have for it; as there without hooks."""
        if not self.hooked:
            return self(*args, **kwargs)
        with use(self.engine):
            return self._computed(current(), args, kwargs)

    def _with_hooks(self: Any, engine: Engine[Any], args: Any, kwargs: Any) -> Any:
        """What the library does with a module's call: hooks, with `forward` in their midst."""
        if engine.abstract:
            return self._computed(engine, args, kwargs)
        return self._call_impl(*args, **kwargs)

    def _finish_build(self: Any) -> None:
        """Mark the layer as built, and take what a checkpoint has for its variables."""
        self.built = True
        if hasattr(self, "_restore_deferred"):
            self._restore_deferred()

    def zero_grad(self: Any, set_to_none: bool = True) -> None:
        """Forget the gradients that torch keeps in parameters. A step begins without any."""
        for variable in self.weights if ambient.frame is None else ():
            if getattr(variable.home, "grad", None) is not None:
                variable.home.grad = None


def become(layers: Any, engine: Engine[Any]) -> None:
    """Make a class of layers, with all below it, what the engine's library has for such: modules,
    and parts of its checkpoints.

    From then on a module or parameter that is set as an attribute becomes a part of the layer.
    """
    if engine.checkpointed is not None:
        engine.checkpointed(layers)
    module = engine.module
    if module is None or issubclass(layers, module):
        return

    def set_attribute(self: AsModule, name: str, value: Any) -> None:
        engine = vars(self).get("engine")
        if engine is not None and engine.module is module:
            if isinstance(value, module) and not isinstance(value, AsModule):
                value = self.wrapper(value) if name not in self.untracked else value
            elif type(value) is engine.parameter:
                value = held(engine, value, name)
        object.__setattr__(self, name, value)

    for name, value in vars(module()).items():
        if not hasattr(layers, name):
            setattr(layers, name, value)
    kinds = [
        name for name in vars(module()) if name.rpartition("hooks")[1] and "_state" not in name
    ]
    for name in ("forward", "forward_pre", "full_backward", "full_backward_pre"):
        setattr(layers, f"register_{name}_hook", _registering(f"register_{name}_hook", kinds))
    layers.__setattr__ = set_attribute
    layers.__bases__ += (module,)


def _registering(name: str, kinds: list[str]) -> Callable[..., Any]:
    """A module's function of this name; the tables that it writes to are the layer's own."""

    def register(self: Any, *args: Any, **kwargs: Any) -> Any:
        for kind in kinds:
            vars(self).setdefault(kind, OrderedDict())
        vars(self)["hooked"] = True
        return getattr(super(AsModule, self), name)(*args, **kwargs)

    return register


def held(engine: Engine[Any], parameter: Any, name: str) -> Variable:
    """A variable that keeps its value in a parameter."""
    variable = Variable(engine.stop_gradient(parameter), name=name)
    variable.trainable = bool(parameter.requires_grad)
    engine.keep_in_parameter(variable, parameter)
    return variable
