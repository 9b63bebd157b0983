"""A pure function, written down as it runs, then replayed: layers and dispatch cost once.

For engines that run operations as they are called. `Recorder` is an engine that wraps an engine and
notes each call of a primitive or override, with the values at hand; from its notes a flat Python
function is made (`program.py`). As with any traced function, Python's own side effects take place
while it is traced alone. Whatever looks at a value on the way (`float(x)`, `if x:`, NumPy on it)
makes the function run plainly for good, and so does any error while it is traced.
"""

from __future__ import annotations

import functools
import math
import operator
from collections.abc import Sequence
from typing import Any, TypeAlias

from ...core import Array, Function, Shape, Tensor, use
from ..autodiff.parts import E
from ..autodiff.recording import CustomGradient
from ..autodiff.tape_tensor import TapeTensor
from ..hooks import Engine
from ..interpreter import Interpreter
from ..protocol import Number
from ..variable import Variable
from .codegen import Node, Slot, program

LARGE = 1 << 14  # elements of a constant that is not kept
LONGEST = 20_000  # calls in a function beyond which writing it down does not pay
MOST = 32  # programs for one function, one for each structure, shape and dtype of its arguments


class TracedTensor(TapeTensor):
    """A tensor (or what an override kept for its gradient) of a function that is being traced."""

    __slots__ = ()

    def _as_array(self, function: Any, args: Any, kwargs: Any) -> Any:
        self.tape.not_traceable = True
        plain = lambda x: x.value if type(x) is TracedTensor else x  # noqa: E731
        return function(*map(plain, args), **kwargs)

    def __array__(self, dtype: Any = None, copy: Any = None) -> Any:
        self.tape.not_traceable = True
        return self.value if dtype is None else self.value.astype(dtype)


def noted(name: str) -> Function:
    """The method of a recorder for a primitive."""

    def primitive(self: Recorder, *args: Any, **kwargs: Any) -> Any:
        return self.call(getattr(self.inner, name), *args, **kwargs)

    primitive.__name__ = name
    return primitive


Value: TypeAlias = Tensor  # traced or not; `Tensor` is an attribute of engines


class Recorder(Interpreter):
    """An engine that computes on `inner` and notes every call that depends on what is watched."""

    Tensor = TracedTensor

    def __init__(self, inner: Engine[Any]) -> None:
        super().__init__(inner)
        self.count = 0
        self.nodes: list[Node] = []
        self.not_traceable = False
        plain = inner.higher_order
        self.native = {
            k: f if k in plain else functools.partial(self.call, f) for k, f in inner.native.items()
        }
        self.gradients = {k: self._rule(rule) for k, rule in inner.gradients.items()}

    # -- notes ------------------------------------------------------------------------------------
    def watch(self, value: Any) -> TracedTensor:
        """A value that is another one at each replay."""
        self.count += 1
        return TracedTensor(value, self.count - 1, self)

    def note(self, function: Function, args: Sequence[Any], kwargs: dict[str, Any]) -> Any:
        """`function` of the values, noted if there is a traced one among them: (result, slot)."""
        raw, spec = self._strip(args)
        if kwargs:
            names = tuple(kwargs)
            more, more_spec = self._strip(tuple(kwargs.values()))
            out = function(*raw, **dict(zip(names, more)))
            kept = tuple(zip(names, more_spec))
        else:
            out, kept, more_spec = function(*raw), (), []
        if out is NotImplemented or not (_has_slot(spec) or _has_slot(more_spec)):
            return out, None
        function = getattr(function, "unguarded", function)
        self.nodes.append(Node(function, tuple(spec), kept, self.count))
        self.count += 1
        return out, self.count - 1

    def call(self, function: Function, *args: Any, **kwargs: Any) -> Any:
        """A call whose result is a tensor or a structure of tensors."""
        out, slot = self.note(function, args, kwargs)
        return out if slot is None else self._wrap(out, slot)

    def opaque(self, function: Function, *args: Any) -> Any:
        """A call whose result is not looked into, but passed to other calls."""
        out, slot = self.note(function, args, {})
        return out if slot is None else TracedTensor(out, slot, self)

    def _wrap(self, out: Any, slot: int) -> Any:
        if isinstance(out, (list, tuple)):
            whole = TracedTensor(out, slot, self)
            parts = [self.call(operator.getitem, whole, k) for k in range(len(out))]
            return type(out)(parts) if type(out) in (list, tuple) else type(out)(*parts)
        if out is None or self.inner.is_tensor(out):
            return out if out is None else TracedTensor(out, slot, self)
        self.not_traceable = True  # a number of Python's, which may be another one next time
        return out

    def _strip(self, args: Sequence[Any]) -> tuple[list[Any], list[Any]]:
        """Values, and the same with slots for traced ones."""
        raw, spec = [], []
        for a in args:
            kind, s = type(a), a
            if kind is TracedTensor:
                a, s = a.value, Slot(a.index)
            elif (kind is list or kind is tuple) and a:
                inside, inside_spec = self._strip(a)
                if _has_slot(inside_spec):
                    a, s = kind(inside), kind(inside_spec)
            raw.append(a)
            spec.append(s)
        return raw, spec

    # -- overrides and their gradients ------------------------------------------------------------
    def _rule(self, rule: Any) -> Any:
        """A gradient whose shares are computed, and noted, when they are asked for."""
        if type(rule) is not CustomGradient:
            return self._shares(rule)

        def forward(*args: Any) -> Any:
            made = self.opaque(rule.forward, *args)
            if made is NotImplemented or type(made) is not TracedTensor:
                return made
            return self.call(operator.getitem, made, 0), self.opaque(operator.getitem, made, 1)

        return CustomGradient(forward, self._shares(rule.backward))

    def _shares(self, rule: Function) -> Function:
        def noted(e: E, g: Any, out: Any, args: Any, saved: Any) -> Any:
            shares = self.opaque(rule, self.inner, g, out, list(args), saved)
            if type(shares) is not TracedTensor:
                return shares
            found: list[Any] = []
            for k, share in enumerate(shares.value):
                if callable(share):
                    found.append(functools.partial(self.call, _force, shares, k))
                else:
                    found.append(self.call(operator.getitem, shares, k))
            return found

        return noted

    # -- host -------------------------------------------------------------------------------------
    def full(self, shape: Shape, value: Number, dtype: str) -> Value:
        """A constant; a large one is made anew at each replay, not kept."""
        made = self.inner.full(shape, value, dtype)
        if math.prod(shape) < LARGE:
            return made
        self.nodes.append(Node(self.inner.full, (tuple(shape), value, dtype), (), self.count))
        return self.watch(made)

    def numpy(self, x: Any) -> Array:
        if type(x) is TracedTensor:
            self.not_traceable = True
            x = x.value
        return self.inner.numpy(x)

    def shape(self, x: Any) -> Shape:
        return self.inner.shape(x.value if type(x) is TracedTensor else x)

    def dtype(self, x: Any) -> str:
        return self.inner.dtype(x.value if type(x) is TracedTensor else x)

    def stop_gradient(self, x: Value) -> Value:
        return x

    def to_device(self, x: Value, device: str) -> Value:
        return x

    def random_bits(self, key: Value, count: int) -> Any:
        """The inner engine's bits."""
        return self.call(self.inner.random_bits, key, count)

    def put(self, cell: Variable, value: Any) -> None:
        """A cell set in the midst of a function: that cannot be replayed."""
        self.inner.put(cell, self.numpy(value))

    # -- noted as they are
    cast = noted("cast")
    arange = noted("arange")
    negative = noted("negative")
    abs = noted("abs")
    sign = noted("sign")
    floor = noted("floor")
    ceil = noted("ceil")
    round = noted("round")
    exp = noted("exp")
    log = noted("log")
    sqrt = noted("sqrt")
    sin = noted("sin")
    cos = noted("cos")
    tan = noted("tan")
    arcsin = noted("arcsin")
    arccos = noted("arccos")
    arctan = noted("arctan")
    sinh = noted("sinh")
    cosh = noted("cosh")
    tanh = noted("tanh")
    arcsinh = noted("arcsinh")
    arccosh = noted("arccosh")
    arctanh = noted("arctanh")
    isnan = noted("isnan")
    logical_not = noted("logical_not")
    bitwise_not = noted("bitwise_not")
    add = noted("add")
    subtract = noted("subtract")
    multiply = noted("multiply")
    divide = noted("divide")
    floor_divide = noted("floor_divide")
    remainder = noted("remainder")
    power = noted("power")
    maximum = noted("maximum")
    minimum = noted("minimum")
    equal = noted("equal")
    less = noted("less")
    logical_and = noted("logical_and")
    logical_or = noted("logical_or")
    bitwise_and = noted("bitwise_and")
    bitwise_or = noted("bitwise_or")
    bitwise_xor = noted("bitwise_xor")
    left_shift = noted("left_shift")
    right_shift = noted("right_shift")
    where = noted("where")
    sum = noted("sum")
    prod = noted("prod")
    max = noted("max")
    min = noted("min")
    argmax = noted("argmax")
    cumsum = noted("cumsum")
    argsort = noted("argsort")
    matmul = noted("matmul")
    reshape = noted("reshape")
    permute = noted("permute")
    broadcast_to = noted("broadcast_to")
    concatenate = noted("concatenate")
    slice = noted("slice")
    pad = noted("pad")
    take = noted("take")
    scatter = noted("scatter")
    cholesky = noted("cholesky")
    qr = noted("qr")
    svd = noted("svd")
    eigh = noted("eigh")
    eig = noted("eig")
    lu = noted("lu")
    solve_triangular = noted("solve_triangular")
    fft = noted("fft")
    ifft = noted("ifft")
    nonzero = noted("nonzero")
    bitcast = noted("bitcast")


def _force(shares: Any, k: int) -> Any:
    return shares[k]()


def _has_slot(spec: Sequence[Any]) -> bool:
    for s in spec:
        kind = type(s)
        if kind is Slot or (kind is list or kind is tuple) and _has_slot(s):
            return True
    return False


# -- replaying ------------------------------------------------------------------------------------
class Replay:
    """A pure function of nested tensors that is traced at its second call, replayed from there."""

    def __init__(self, engine: Engine[Any], fn: Function) -> None:
        self.engine, self.fn, self.kinds = engine, fn, (engine.Tensor,)
        # key -> a program; None: seen once; False: not to be had
        self.programs: dict[Any, Any] = {}

    def __call__(self, *args: Any) -> Any:
        leaves: list[Any] = []
        key = _key(args, leaves, self.kinds)
        if key is None:
            return self.fn(*args)
        found = self.programs.get(key)
        if found:
            return found(leaves)
        if found is None:
            if key in self.programs:
                return self._trace(key, args)
            if len(self.programs) < MOST:
                self.programs[key] = None
        return self.fn(*args)

    def _trace(self, key: Any, args: Any) -> Any:
        """Run once more, taking notes."""
        recorder = Recorder(self.engine)
        traced = [_each(a, recorder.watch, self.engine.Tensor) for a in args]
        inputs = recorder.count
        try:
            with use(recorder):
                out = self.fn(*traced)
        except Exception:  # was it the tracing's, then all is well when run plainly
            self.programs[key] = False
            return self.fn(*args)
        finally:
            recorder.native = recorder.gradients = recorder.taped = {}  # these refer to it
        whole = _key(out, [], (TracedTensor, self.engine.Tensor)) is not None
        if recorder.not_traceable or not whole or len(recorder.nodes) > LONGEST:
            self.programs[key] = False
            return self.fn(*args)
        spec = _each(out, lambda x: Slot(x.index), TracedTensor)
        self.programs[key] = program(inputs, recorder.nodes, spec)
        return _each(out, lambda x: x.value, TracedTensor)


def _key(x: Any, leaves: list[Any], kinds: tuple[type, ...]) -> Any:
    """What must be alike for a program to serve: nesting, shapes, dtypes, plain values.

    None where there is something that is neither; tensors are appended to `leaves`.
    """
    own = type(x)
    if own in kinds:
        leaves.append(x)
        return x.shape, x.dtype
    if own is list or own is tuple:
        parts = [_key(part, leaves, kinds) for part in x]
        return None if None in parts else (own, *parts)
    if own is dict:
        parts = [_key(part, leaves, kinds) for part in x.values()]
        return None if None in parts else (own, *x, *parts)
    return (own, x) if x is None or own in (bool, int, float, str) else None


def _each(x: Any, function: Function, kind: type) -> Any:
    """The structure with `function` of each leaf of a type, in the order of `_key`."""
    own = type(x)
    if own is kind:
        return function(x)
    if own is list or own is tuple:
        return own([_each(part, function, kind) for part in x])
    if own is dict:
        return {name: _each(part, function, kind) for name, part in x.items()}
    return x
