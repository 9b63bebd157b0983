"""Operations that stay NumPy's kernels within a program: convolutions, poolings, LSTM and GRU.

Of primitives a convolution is a product for each tap of its kernel, which takes several times as
long as NumPy's kernel, and a recurrent layer is a row of nodes for each step, which takes minutes
to compile. A node `hosted` calls the kernel, `hosted_gradient` its gradient.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ...core import Array, Function, current, tree, use
from ...engine import Node, Symbol, infer, serves
from ...engine.autodiff.recording import DIFFERENTIABLE, CustomGradient
from ...engine.operators import find, find_kernel
from ...lowering.trace import Compound, Trace
from ..numpy.engine import NumpyEngine
from .library import Variable
from .rules import Walk, rule

HOSTED = ("conv", "depthwise_conv", "max_pool", "average_pool", "lstm", "gru")
KERNELS, GRADIENTS = NumpyEngine.native, NumpyEngine.gradients
_FLOATS = ("float32", "float64")
_declined: set[Any] = set()  # calls and forms of operands for which NumPy has no kernel

_numpy = functools.cache(NumpyEngine)


@dataclass(frozen=True)
class Call:
    """A call of an operation: where its tensors go among its other arguments."""

    operation: str
    places: tuple[int, ...]
    rest: tuple[Any, ...]

    def args(self, tensors: Sequence[Any]) -> list[Any]:
        """All arguments by position."""
        found = list(self.rest)
        for i, x in zip(self.places, tensors):
            found[i] = x
        return found

    def form(self, arrays: Sequence[Array]) -> Any:
        """What it depends on whether NumPy has a kernel."""
        return self, tuple([(x.shape, x.dtype) for x in arrays])


# -- in a trace -----------------------------------------------------------------------------------
def _wide(name: str, trace: Trace, *args: Any) -> bool:
    """Floats and no sizes of zero, as NumPy's kernels are for."""
    shapes = [x.shape for x in args if current().is_tensor(x)]
    return args[0].dtype in _FLOATS and not any([0 in shape for shape in shapes])


@serves(_wide)
def _record(name: str, trace: Trace, *args: Any) -> Any:
    places = tuple([i for i, x in enumerate(args) if current().is_tensor(x)])
    tensors = [args[i] for i in places]
    call = Call(name, places, tuple([None if i in places else x for i, x in enumerate(args)]))
    return current().custom_gradient(functools.partial(_hosted, trace, call))(*tensors)


def _hosted(trace: Trace, call: Call, *tensors: Symbol) -> tuple[Any, Function]:
    """(the results, a function of their gradients for those of the tensors)."""
    result = infer(find_kernel(call.operation), *call.args(tensors))
    out = trace.compound("hosted", tensors, result, call=call)
    floats = tuple([i for i, x in enumerate(tensors) if x.dtype in _FLOATS])
    together = type(GRADIENTS[call.operation]) is CustomGradient  # it finds all of them at once

    def backward(*gs: Any) -> list[Any]:
        operands = [*(g for g in gs if g is not None), *tree.flatten(out), *tensors]
        given = tuple([g is not None for g in gs])

        @functools.cache
        def shares(wanted: tuple[int, ...]) -> list[Symbol]:
            made = [Symbol(tensors[i].shape, tensors[i].dtype) for i in wanted]
            about = {"call": call, "given": given, "wanted": wanted}
            trace.compound("hosted_gradient", operands, made, **about)
            return made

        def share(i: int) -> Symbol:
            wanted = floats if together else (i,)
            return shares(wanted)[wanted.index(i)]

        return [functools.partial(share, i) if i in floats else None for i in range(len(tensors))]

    return out, backward


COMPOUNDS: dict[str, Compound] = {
    name: (functools.partial(_record, name), DIFFERENTIABLE) for name in HOSTED
}


# -- in a program ---------------------------------------------------------------------------------
def _run(call: Call, *arrays: Array) -> Any:
    args = call.args(arrays)
    found = KERNELS[call.operation](*args)
    if found is NotImplemented:
        _declined.add(call.form(arrays))
        with use(_numpy()):
            found = find_kernel(call.operation)(*args)
    return found


def _pull(call: Call, given: Sequence[bool], wanted: Sequence[int], *arrays: Array) -> list[Array]:
    """The gradients wanted: by the kernel's own rule, by the tape where it has no kernel."""
    gs, left = iter(arrays[: sum(given)]), arrays[sum(given) :]
    g: Any = [next(gs) if there else None for there in given]
    outs, tensors = left[: len(given)], left[len(given) :]
    if call.form(tensors) in _declined:
        return _by_tape(call, tensors, g, wanted)
    single, args, found = len(given) == 1, call.args(tensors), GRADIENTS[call.operation]
    g, out, saved = (g[0], outs[0], None) if single else (g, outs, None)
    if type(found) is CustomGradient:
        (out, saved), found = found.forward(*args), found.backward
    shares = found(_numpy(), g, out, args, saved)
    picked = [shares[call.places[i]] for i in wanted]
    return [x() if callable(x) else x for x in picked]


def _by_tape(
    call: Call, tensors: Sequence[Array], g: Sequence[Any], wanted: Sequence[int]
) -> list[Array]:
    def along(params: Sequence[Any]) -> Any:
        full = list(tensors)
        for i, x in zip(wanted, params):
            full[i] = x
        made = find_kernel(call.operation)(*call.args(full))
        made = list(made) if isinstance(made, (list, tuple)) else [made]
        total = find("ops.sum")
        terms = [total(find("ops.multiply")(x, s)) for x, s in zip(made, g) if s is not None]
        return functools.reduce(find("ops.add"), terms), None

    with use(_numpy()):
        found: list[Array] = _numpy().value_and_grad(along)([tensors[i] for i in wanted])[1]
    return found


@rule("hosted")
def _run_rule(walk: Walk, node: Node, *operands: Variable, call: Call) -> list[Variable]:
    return walk.host(node, functools.partial(_run, call), ("hosted", call), *operands)


@rule("hosted_gradient")
def _pull_rule(
    walk: Walk, node: Node, *operands: Variable, call: Call, given: Any, wanted: Any
) -> list[Variable]:
    key = (call, given, wanted)
    return walk.host(node, functools.partial(_pull, *key), ("gradient", *key), *operands)
