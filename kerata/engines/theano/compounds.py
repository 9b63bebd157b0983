"""Operations that stay NumPy's kernels within a program: convolutions, poolings, LSTM and GRU.

Of primitives a convolution is a product for each tap of its kernel, and a recurrent layer one row
of nodes for each step. Measured, the former takes four times as long as NumPy's kernel and the
latter takes minutes to compile. A node `hosted` calls the kernel, `hosted_gradient` its gradient.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ...core import tree
from ...core.context import settings, use
from ...engine.autodiff.recording import CustomGradient
from ...engine.operators import find
from ...engine.spec.spec import infer
from ...engine.spec.symbol import Node, Symbol
from ...lowering.compounds.table import Compound
from ..numpy.engine import NumpyEngine
from ..numpy.random import GRADIENTS, OVERRIDES
from .rules import Walk, rule

Function = Callable[..., Any]
Array = Any
HOSTED = ("conv", "depthwise_conv", "max_pool", "average_pool", "lstm", "gru")
_FLOATS = ("float32", "float64")


@functools.cache
def _numpy() -> NumpyEngine:
    return NumpyEngine()


# -- in a trace -----------------------------------------------------------------------------------
def _bound(name: str, args: Sequence[Any], kwargs: dict[str, Any]) -> list[Any]:
    """All arguments by position, and nothing left to settings."""
    bound = inspect.signature(OVERRIDES[name]).bind(*args, **kwargs)
    bound.apply_defaults()
    if "data_format" in bound.arguments and bound.arguments["data_format"] is None:
        bound.arguments["data_format"] = settings.image_data_format
    return list(bound.args)


def _places(args: Sequence[Any]) -> tuple[int, ...]:
    return tuple(i for i, x in enumerate(args) if type(x) is Symbol)


def _attributes(name: str, args: Sequence[Any]) -> dict[str, Any]:
    """What a node must know beside its tensors: the operation and its other arguments."""
    rest = tuple(None if type(x) is Symbol else _frozen(x) for x in args)
    return {"of": name, "places": _places(args), "rest": rest}


def _frozen(x: Any) -> Any:
    return tuple(map(_frozen, x)) if isinstance(x, (list, tuple)) else x


def _suits(args: Sequence[Any]) -> bool:
    """Whether NumPy has a kernel for these: floats of one dtype, no sizes of zero."""
    tensors = [x for x in args if type(x) is Symbol]
    floats = {x.dtype for x in tensors if x.dtype != "bool"}
    return len(floats) == 1 and floats <= set(_FLOATS) and all(0 not in x.shape for x in tensors)


def _recording(name: str) -> Function:
    """The override of a trace, with the signature of NumPy's."""

    def record(trace: Any, *args: Any, **kwargs: Any) -> Any:
        found = _forward(name, trace, *_bound(name, args, kwargs))
        return found if found is NotImplemented else found[0]

    theirs = inspect.signature(OVERRIDES[name])
    own = inspect.Parameter("trace", inspect.Parameter.POSITIONAL_OR_KEYWORD)
    record.__signature__ = theirs.replace(  # type: ignore[attr-defined]
        parameters=[own, *theirs.parameters.values()]
    )
    return record


def _forward(name: str, trace: Any, *args: Any) -> Any:
    """(the operation's results, all its arguments)."""
    if not _suits(args):
        return NotImplemented
    full = _bound(name, args, {})
    result = infer(find(name), *full)
    tensors = [x for x in full if type(x) is Symbol]
    return trace.compound("hosted", tensors, result, **_attributes(name, full)), full


def _backward(name: str, e: Any, g: Any, out: Any, args: Any, saved: list[Any]) -> list[Any]:
    """A function for each operand's gradient; kernels that find all at once are called once."""
    gs = list(g) if isinstance(g, (list, tuple)) else [g]
    attributes = {**_attributes(name, saved), "given": tuple(x is not None for x in gs)}
    operands = [*(x for x in gs if x is not None), *tree.flatten(out)]
    operands += [x for x in saved if type(x) is Symbol]
    floats = [i for i in _places(saved) if saved[i].dtype in _FLOATS]

    @functools.cache
    def node(wanted: tuple[int, ...]) -> Any:
        results = [Symbol(saved[i].shape, saved[i].dtype) for i in wanted]
        return e.compound("hosted_gradient", operands, results, wanted=wanted, **attributes)

    def share(i: int) -> Any:
        together = type(GRADIENTS[name]) is CustomGradient
        wanted = tuple(floats) if together else (i,)
        return node(wanted)[wanted.index(i)]

    return [functools.partial(share, i) if i in floats else None for i in range(len(saved))]


COMPOUNDS: dict[str, Compound] = {
    name: Compound(
        _recording(name),
        CustomGradient(functools.partial(_forward, name), functools.partial(_backward, name)),
    )
    for name in HOSTED
}


# -- in a program ---------------------------------------------------------------------------------
def _filled(places: Sequence[int], rest: Sequence[Any], arrays: Sequence[Array]) -> list[Any]:
    args = list(rest)
    for i, x in zip(places, arrays):
        args[i] = x
    return args


def _run(of: str, places: Any, rest: Any, *arrays: Array) -> Any:
    args = _filled(places, rest, arrays)
    found = OVERRIDES[of](*args)
    if found is NotImplemented:
        with use(_numpy()):
            found = find(of)(*args)
    return found


@functools.lru_cache(maxsize=1024)
def _declined(of: str, places: Any, rest: Any, forms: Any) -> bool:
    """Whether NumPy has no kernel for operands of these forms: asked for the first of the batch."""
    (lead, kind), *others = forms
    blank = [np.zeros((1, *lead[1:]), kind), *(np.zeros(*form) for form in others)]
    return OVERRIDES[of](*_filled(places, rest, blank)) is NotImplemented


def _pull(of: str, places: Any, rest: Any, given: Any, wanted: Any, *arrays: Array) -> Any:
    """The gradients wanted: by the kernel's own rule, by the tape where it has no kernel."""
    count = sum(given)
    gs, left = iter(arrays[:count]), list(arrays[count:])
    g = [next(gs) if there else None for there in given]
    outs, tensors = left[: len(given)], left[len(given) :]
    args, found = _filled(places, rest, tensors), GRADIENTS[of]
    single = len(given) == 1
    up, out, saved = (g[0] if single else g), (outs[0] if single else outs), None
    if type(found) is CustomGradient:
        made = found.forward(*args)
        if made is NotImplemented:
            return _by_tape(of, args, g, wanted)
        (out, saved), found = made, found.backward
    elif _declined(of, places, rest, tuple((x.shape, x.dtype.char) for x in tensors)):
        return _by_tape(of, args, g, wanted)
    shares = found(_numpy(), up, out, args, saved)
    return [shares[i]() if callable(shares[i]) else shares[i] for i in wanted]


def _by_tape(of: str, args: list[Any], g: Sequence[Any], wanted: Sequence[int]) -> list[Array]:
    engine = _numpy()

    def along(params: Sequence[Any]) -> Any:
        full = list(args)
        for i, x in zip(wanted, params):
            full[i] = x
        made = find(of)(*full)
        made = list(made) if isinstance(made, (list, tuple)) else [made]
        total = find("ops.sum")
        terms = [total(find("ops.multiply")(x, s)) for x, s in zip(made, g) if s is not None]
        return functools.reduce(find("ops.add"), terms), None

    with use(engine):
        found: list[Array] = engine.value_and_grad(along)([args[i] for i in wanted])[1]
    return [np.zeros_like(args[i]) if x is None else x for i, x in zip(wanted, found)]


@rule("hosted")
def _hosted(walk: Walk, node: Node, *operands: Any, of: str, places: Any, rest: Any) -> Any:
    function = functools.partial(_run, of, places, rest)
    return walk.host(node, function, ("hosted", of, places, rest), *operands)


@rule("hosted_gradient")
def _hosted_gradient(
    walk: Walk, node: Node, *operands: Any,
    of: str, places: Any, rest: Any, given: Any, wanted: Any,
) -> Any:  # fmt: skip
    key = (of, places, rest, given, wanted)
    return walk.host(node, functools.partial(_pull, *key), ("gradient", *key), *operands)
