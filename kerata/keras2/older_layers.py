"""kerata's layers as classes that take their arguments in older words."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import Any

from .. import layers, ops
from ..core.registry import constructor_arguments
from ..layers import Layer
from ..layers.merging.merge import Merge
from .arguments import SHAPES, translated
from .older_members import OlderMembers
from .older_recurrent import OlderBidirectional, OlderRecurrent, OlderStack

# parameters of `call` and the like in 2.3's words, and those that it had beside
_NAMES = {"sequence": "inputs", "previous_mask": "mask", "_": "inputs"}
_MORE = {"PReLU": ("mask",), "DepthwiseConv2D": ("training",)}


def older(cls: type[Layer]) -> Any:
    """A subclass that understands older arguments, `weights=[…]` and the old `hard_sigmoid`."""
    accepted = {*constructor_arguments(cls), *SHAPES, "weights"}
    own_weights = "weights" in constructor_arguments(cls)
    initialize: Callable[..., None] = cls.__init__

    def __init__(self: Any, *args: Any, **kwargs: Any) -> None:
        args, kwargs = translated(cls.__name__, accepted, args, kwargs)
        first = None if own_weights else kwargs.pop("weights", None)
        initialize(self, *args, **kwargs)
        self.first_weights = first

    base = _base(cls)
    made: Any = type(cls.__name__, (base, cls), {
        "__init__": __init__, "__module__": f"{__package__}.layers", "__doc__": cls.__doc__,
        "package": "keras2", "first_weights": None, "unlisted": cls.unlisted | {"weights"},
        **_methods(cls, base),
    })  # fmt: skip
    made.makes_mask = cls.makes_mask
    return made


def _base(cls: type[Layer]) -> type[OlderMembers]:
    if issubclass(cls, layers.RNN):
        return OlderRecurrent
    if issubclass(cls, layers.Bidirectional):
        return OlderBidirectional
    return OlderStack if issubclass(cls, layers.StackedRNNCells) else OlderMembers


def _methods(cls: type[Layer], base: type[OlderMembers]) -> dict[str, Any]:
    """`build` with first weights, and methods whose parameters had other names."""
    found: dict[str, Any] = {}
    if cls.build is not Layer.build:
        under = base.build if "build" in vars(base) else cls.build

        @functools.wraps(under)
        def build(self: Any, *args: Any, **kwargs: Any) -> None:
            under(self, *args, **kwargs)
            if self.first_weights is not None:
                self.set_weights(self.first_weights)

        found["build"] = build
    for name in ("call", "compute_mask"):
        more = _MORE.get(cls.__name__, ()) if name == "call" else ()
        if name not in vars(base) and (more or _NAMES.keys() & _parameters(getattr(cls, name))):
            found[name] = _renamed(getattr(cls, name), more)
    if issubclass(cls, Merge) and not issubclass(cls, layers.Dot):
        found["compute_mask"] = _merged_mask
    return found


def _merged_mask(self: Any, inputs: Any, mask: Any = None) -> Any:
    """Where all inputs that have a mask count."""
    given = [m for m in mask or () if m is not None]
    if not given:
        return None
    if not isinstance(self, layers.Concatenate):
        return functools.reduce(ops.logical_and, given)
    whole = [ops.ones_like(x, "bool") for x in inputs]
    parts = [
        w if m is None else ops.logical_and(w, m if len(m.shape) == len(w.shape) else m[..., None])
        for w, m in zip(whole, mask)
    ]
    return ops.all(ops.concatenate(parts, self.axis), -1)


def _parameters(method: Callable[..., Any]) -> Any:
    return inspect.signature(method).parameters


def _renamed(method: Callable[..., Any], more: tuple[str, ...]) -> Callable[..., Any]:
    """A method whose parameters have the names of the time; `more` are of no effect."""
    today = {_NAMES.get(name, name): name for name in _parameters(method)}

    @functools.wraps(method)
    def call(self: Any, *args: Any, **kwargs: Any) -> Any:
        args = args[: len(today) - 1]
        kwargs = {today.get(name, name): x for name, x in kwargs.items() if name not in more}
        return method(self, *args, **kwargs)

    parameters = [p.replace(name=_NAMES.get(n, n)) for n, p in _parameters(method).items()]
    kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
    parameters += [inspect.Parameter(name, kind, default=None) for name in more]
    call.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    return call


def all_older() -> dict[str, Any]:
    """Such a class for each of kerata's layers, by name."""
    found = {name: getattr(layers, name) for name in vars(layers)["__all__"]}
    same = (Layer, layers.InputLayer)  # which have classes of their own
    made = {x: older(x) for x in found.values() if _is_layer(x) and x not in same}
    return {name: made[x] for name, x in found.items() if x in made}


def _is_layer(x: Any) -> bool:
    return isinstance(x, type) and issubclass(x, Layer)
