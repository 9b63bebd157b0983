"""A pure function, written down as it runs, then replayed: layers and dispatch cost once.

For engines that run operations as they are called. `Recorder` is an engine round an engine that
notes each call of a primitive or override, with the values at hand; from its notes a flat Python
function is made (`program.py`). As with any traced function, Python's own side effects take place
while it is traced alone. Whatever looks at a value on the way (`float(x)`, `if x:`, NumPy on it)
makes the function run plainly for good, and so does any error while it is traced.
"""

from __future__ import annotations

import functools
import math
import operator
from collections.abc import Callable, Sequence
from typing import Any

from ...core.context import use
from ..autodiff.recording import CustomGradient, default_hook
from ..autodiff.tape_tensor import TapeTensor
from ..protocol import CAPABILITIES, PRIMITIVES, Primitives
from .codegen import Node, Slot, program

Function = Callable[..., Any]
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


class Recorder(Primitives):
    """An engine that computes on `inner` and notes every call that depends on what is watched."""

    Tensor = TracedTensor
    add_slice = None  # what is replayed must not write into constants

    def __init__(self, inner: Any) -> None:
        self.inner = self.base = inner
        self.root, self.name, self.package = inner.root, inner.name, inner.package
        self.count = 0
        self.taped: dict[str, Function] | None = None
        self.nodes: list[Node] = []
        self.not_traceable = False
        plain = getattr(inner, "higher_order", ())
        self.native = {k: f if k in plain else self._noting(f) for k, f in inner.native.items()}
        self.gradients = {k: self._rule(rule) for k, rule in inner.gradients.items()}

    def __getattr__(self, name: str) -> Any:
        """Hooks: the default of the base class, which is made of primitives, on this recorder."""
        kind: Any = type(self.inner)
        return functools.partial(default_hook(kind, name), self)

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
    def _noting(self, function: Function) -> Function:
        @functools.wraps(function)
        def override(*args: Any, **kwargs: Any) -> Any:
            return self.call(function, *args, **kwargs)

        return override

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
        def noted(e: Any, g: Any, out: Any, args: Any, saved: Any) -> Any:
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
    def tensor(self, x: Any, dtype: str | None = None) -> Any:
        if type(x) is TracedTensor:
            return x if dtype is None or self.dtype(x) == dtype else self.cast(x, dtype)
        if isinstance(x, (list, tuple)) and _has_traced(x):
            rows = [self.tensor(a, dtype) for a in x]
            return self.concatenate([self.reshape(r, (1, *self.shape(r))) for r in rows], 0)
        return self.inner.tensor(x, dtype)

    def full(self, shape: Any, value: Any, dtype: str) -> Any:
        """A constant; a large one is made anew at each replay, not kept."""
        made = self.inner.full(shape, value, dtype)
        if math.prod(shape) < LARGE:
            return made
        self.nodes.append(Node(self.inner.full, (tuple(shape), value, dtype), (), self.count))
        return self.watch(made)

    def scalar(self, value: Any, dtype: str) -> Any:
        return self.inner.scalar(value, dtype)

    def numpy(self, x: Any) -> Any:
        if type(x) is TracedTensor:
            self.not_traceable = True
            x = x.value
        return self.inner.numpy(x)

    def is_tensor(self, x: Any) -> bool:
        return type(x) is TracedTensor or self.inner.is_tensor(x)

    def shape(self, x: Any) -> Any:
        return self.inner.shape(x.value if type(x) is TracedTensor else x)

    def dtype(self, x: Any) -> str:
        found: str = self.inner.dtype(x.value if type(x) is TracedTensor else x)
        return found

    def stop_gradient(self, x: Any) -> Any:
        return x

    def to_device(self, x: Any, device: str) -> Any:
        return x

    def random_bits(self, key: Any, count: int) -> Any:
        """The inner engine's bits."""
        return self.call(self.inner.random_bits, key, count)

    def put(self, cell: Any, value: Any) -> None:
        """A cell set in the midst of a function: that cannot be replayed."""
        self.inner.put(cell, self.numpy(value))

    def compile(self, fn: Function) -> Function:
        """The function: it is a part of the one being traced."""
        return fn


def _force(shares: Any, k: int) -> Any:
    return shares[k]()


def _has_slot(spec: Sequence[Any]) -> bool:
    for s in spec:
        kind = type(s)
        if kind is Slot or (kind is list or kind is tuple) and _has_slot(s):
            return True
    return False


def _has_traced(x: Any) -> bool:
    if isinstance(x, (list, tuple)):
        return any(map(_has_traced, x))
    return type(x) is TracedTensor


def _primitive(name: str) -> Function:
    def primitive(self: Any, *args: Any, **kwargs: Any) -> Any:
        return self.call(getattr(self.inner, name), *args, **kwargs)

    primitive.__name__ = name
    return primitive


for _name in (*PRIMITIVES, *CAPABILITIES):
    if _name not in vars(Recorder):
        setattr(Recorder, _name, _primitive(_name))


# -- replaying ------------------------------------------------------------------------------------
class Replay:
    """A pure function of nested tensors that is traced at its second call, replayed from there."""

    def __init__(self, engine: Any, fn: Function) -> None:
        self.engine, self.fn, self.kinds = engine, fn, (engine.Tensor,)
        self.programs: dict[
            Any, Any
        ] = {}  # key -> a program; None: seen once; False: not to be had

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
