"""Elementwise operations, reductions and movements on generated shapes, axes, dtypes and values.

Each call is compared with NumPy's function, with what is inferred of it, with an open axis too, and
with another engine.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import ml_dtypes
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from kerata import ops
from kerata.core import tree
from kerata.core.context import use
from kerata.engine.spec.spec import infer
from kerata.engine.spec.symbol import Symbol
from tests.laws.ops_running import NUMPY, arrays, engine_of, same
from tests.laws.test_ops_dtypes import DTYPES, TABLE

Array = np.ndarray
REAL = ("float32", "float64", "int32")
ODD = [0.0, -0.0, 1.0, -1.0, 0.5, math.inf, -math.inf, math.nan, 1e30, -1e30, 1e-30, 3.4e38]
TOLERANCE = {"float16": 4e-3, "bfloat16": 3e-2, "float32": 4e-6, "float64": 1e-12}


@dataclass(frozen=True)
class Call:
    """An operation, its arguments, NumPy's form of it, and which axis of its tensor may be open."""

    name: str
    args: tuple[Any, ...]
    reference: Callable[..., Any]
    kwargs: dict[str, Any] = field(default_factory=dict)
    open_axis: int | None = None

    def run(self, engine: Any) -> list[Array]:
        with use(engine):
            args = tree.map_structure(lambda a: engine.tensor(a) if is_array(a) else a, self.args)
            found = tree.flatten(getattr(ops, self.name)(*args, **self.kwargs))
            return [np.asarray(engine.numpy(x)).astype(of_dtype(engine.dtype(x))) for x in found]

    def inferred(self, open_axis: int | None) -> list[Any]:
        """Shapes and dtypes; an open axis is one of the first tensor."""
        first = next(a for a in tree.flatten(self.args) if is_array(a))

        def symbol(a: Any) -> Any:
            if not is_array(a):
                return a
            opened = a is first and open_axis is not None
            shape = [None if opened and i == open_axis else n for i, n in enumerate(a.shape)]
            return Symbol(shape, a.dtype.name)

        with use(NUMPY):
            args = tree.map_structure(symbol, self.args)
            return tree.flatten(infer(getattr(ops, self.name), *args, **self.kwargs))


def is_array(a: Any) -> bool:
    return isinstance(a, np.ndarray)


def of_dtype(dtype: str) -> Any:
    return np.dtype(ml_dtypes.bfloat16) if dtype == "bfloat16" else np.dtype(dtype)


# -- what calls are made of -----------------------------------------------------------------------
SHAPES = hnp.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=4)
FULL = hnp.array_shapes(min_dims=1, max_dims=4, min_side=1, max_side=4)


def filled(shape: Any, dtype: str, odd: bool = True) -> Any:
    """Arrays; `odd` ones hold infinities, NaN and the largest numbers."""
    kind = np.dtype(of_dtype(dtype)).kind
    if kind == "b":
        elements = st.booleans()
    elif kind in "iu":
        limits = np.iinfo(dtype)
        low, high = (limits.min, limits.max) if odd else (max(limits.min, -9), 9)
        elements = st.integers(low, high) | st.integers(max(limits.min, -3), 3)
    else:
        near = st.floats(-8, 8, width=16)
        elements = near | st.sampled_from(ODD) if odd else near
    size = math.prod(shape)
    values = st.lists(elements, min_size=size, max_size=size)

    def array(found: Any) -> Array:
        with np.errstate(all="ignore"):
            whole = np.array(found, "float64" if kind not in "biu" else dtype)
            return whole.astype(of_dtype(dtype)).reshape(shape)

    return values.map(array)


def axis_of(rank: int) -> Any:
    return st.integers(-rank, rank - 1)


@st.composite
def opened(draw: Any, x: Array) -> int | None:
    """An axis that may be open: of size one or more, lest an open one be an empty one."""
    places = [i for i, n in enumerate(x.shape) if n > 1]
    return draw(st.sampled_from(places)) if places else None


# -- families -------------------------------------------------------------------------------------
FLOATING = (
    "exp expm1 log log1p log2 sqrt sin cos tanh sinh arctan arcsinh arcsin arctanh reciprocal "
    "floor ceil round trunc"
).split()  # fmt: skip
KEEPING = "negative abs sign square".split()
TESTING = "isnan isfinite isinf logical_not".split()
BINARY = (
    "add subtract multiply maximum minimum divide equal not_equal less less_equal greater "
    "greater_equal logical_and logical_or logical_xor"
).split()  # fmt: skip


@st.composite
def unary_calls(draw: Any) -> Call:
    name = draw(st.sampled_from(FLOATING + KEEPING + TESTING))
    dtypes = ("float16", "float32", "float64", "int32", *(() if name in KEEPING else ("bool",)))
    dtype = draw(st.sampled_from(dtypes))
    x = draw(filled(draw(SHAPES), dtype))
    function = getattr(np, name)
    reference = function
    if name in ("round", "trunc") and dtype == "bool":
        reference = np.copy
    elif name in FLOATING and "float" not in dtype and name not in ("round", "trunc"):
        reference = lambda x: function(x.astype("float32"))
    return Call(name, (x,), reference, open_axis=draw(opened(x)))


def keras_dtype(name: str, first: str, second: str) -> str:
    """What Keras gives, "-" where it takes no such operands."""
    group = next(g for g in TABLE["binary"] if name in g["operations"].split())
    found: str = group["dtypes"][DTYPES.index(first)].split()[DTYPES.index(second)]
    return found


@st.composite
def binary_calls(draw: Any) -> Call:
    name = draw(st.sampled_from(BINARY))
    pairs = [
        (a, b) for a in DTYPES for b in DTYPES
        if keras_dtype(name, a, b) != "-" and (name, a, b) != ("subtract", "bool", "bool")
    ]  # fmt: skip
    pair = draw(st.sampled_from(pairs))
    dtype = keras_dtype(name, *pair)
    meeting = dtype if dtype != "bool" else keras_dtype("add", *pair)
    shapes = draw(hnp.mutually_broadcastable_shapes(num_shapes=2, max_dims=3, min_side=0,
                                                    max_side=4)).input_shapes  # fmt: skip
    x, y = (draw(filled(shape, kind)) for shape, kind in zip(shapes, pair))
    function = getattr(np, name)

    def reference(x: Array, y: Array) -> Array:
        found = function(x.astype(of_dtype(meeting)), y.astype(of_dtype(meeting)))
        return np.asarray(found).astype(of_dtype(dtype))

    return Call(name, (x, y), reference)


@st.composite
def reductions(draw: Any) -> Call:
    name = draw(st.sampled_from("sum prod mean var max min any all argmax argmin cumsum".split()))
    x = draw(filled(draw(SHAPES), draw(st.sampled_from(REAL)), name in ("max", "min", "any")))
    single = name in ("argmax", "argmin", "cumsum")
    axes: Any = st.none()
    if x.ndim:
        axes = axes | axis_of(x.ndim)
        if not single:
            axes = axes | hnp.valid_tuple_axes(x.ndim)
    axis = draw(axes)
    reduced = range(x.ndim) if axis is None else axis if isinstance(axis, tuple) else (axis,)
    if name in ("max", "min", "argmax", "argmin") and not all(x.shape[a] for a in reduced):
        name = "sum"  # nothing is the largest of nothing
    kwargs = {"axis": axis} if name == "cumsum" else {"axis": axis, "keepdims": draw(st.booleans())}
    dtype = "bool" if name in ("any", "all") else "int32" if "arg" in name else x.dtype
    if name in ("mean", "var") and x.dtype.kind == "i":
        dtype = "float32"
    reference = lambda x, **kwargs: np.asarray(getattr(np, name)(x, **kwargs)).astype(dtype)

    return Call(name, (x,), reference, kwargs, draw(opened(x)))


@st.composite
def movements(draw: Any) -> Call:
    """Shapes and places changed, values kept."""
    x = draw(filled(draw(FULL | SHAPES), draw(st.sampled_from((*REAL, "bool", "bfloat16")))))
    rank, opens = x.ndim, draw(opened(x))
    whole = ["transpose", "flip", "tile", "reshape", "squeeze", "expand_dims", "broadcast_to",
             "stack", "concatenate", "get_item"]  # fmt: skip
    along = ["transposed", "flipped", "roll", "repeat", "pad", "take", "moveaxis", "swapaxes",
             "split", "slice"]  # fmt: skip
    kind = draw(st.sampled_from(whole + (along if rank else [])))
    name, args, open_axis = MOVES[kind](draw, x, opens)
    reference = REFERENCES.get(name) or getattr(np, name)
    return Call(name, args, reference, open_axis=open_axis)


def _reshape(draw: Any, x: Array, opens: Any) -> Any:
    sizes = list(draw(st.permutations(x.shape)))
    joined = draw(st.integers(0, len(sizes)))
    sizes = [math.prod(sizes[:joined]), *sizes[joined:]]
    if x.size:
        sizes[draw(st.integers(0, len(sizes) - 1))] = -1
    return "reshape", (x, tuple(sizes)), None


def _squeeze(draw: Any, x: Array, opens: Any) -> Any:
    ones = [i for i, n in enumerate(x.shape) if n == 1]
    choices = [None, *ones, *(i - x.ndim for i in ones), *([tuple(ones)] if ones else [])]
    axis = draw(st.sampled_from(choices))
    return "squeeze", (x, axis), None if axis is None else opens


def _broadcast(draw: Any, x: Array, opens: Any) -> Any:
    shape = [draw(st.integers(0, 3)) if n == 1 else n for n in x.shape]
    lead = draw(st.lists(st.integers(0, 3), max_size=2))
    return "broadcast_to", (x, (*lead, *shape)), None


def _concatenate(draw: Any, x: Array, opens: Any) -> Any:
    if not x.ndim:
        return "stack", ([x, x[None][0], x], draw(st.sampled_from((0, -1)))), None
    axis = draw(axis_of(x.ndim))
    shape = [draw(st.integers(0, 3)) if i == axis % x.ndim else n for i, n in enumerate(x.shape)]
    other = draw(filled(tuple(shape), x.dtype.name))
    return "concatenate", ([x, other, x], axis), None


def _split(draw: Any, x: Array, opens: Any) -> Any:
    axis = draw(axis_of(x.ndim))
    size = x.shape[axis]
    parts = [n for n in range(1, 5) if size % n == 0]
    cuts = st.lists(st.integers(0, size), max_size=3).map(sorted)
    return "split", (x, draw(st.sampled_from(parts) | cuts), axis), None


def _take(draw: Any, x: Array, opens: Any) -> Any:
    axis = draw(axis_of(x.ndim))
    size = x.shape[axis]
    shape = draw(hnp.array_shapes(min_dims=0, max_dims=2, min_side=0, max_side=3))
    shape = shape if size else (0,)
    indices = hnp.arrays("int32", shape, elements=st.integers(-size, max(size - 1, 0)))
    return "take", (x, draw(indices), axis), None


def _slice(draw: Any, x: Array, opens: Any) -> Any:
    starts = [draw(st.integers(0, n)) for n in x.shape]
    sizes = [draw(st.integers(0, n - i)) for n, i in zip(x.shape, starts)]
    return "slice", (x, tuple(starts), tuple(sizes)), None


def _pad(draw: Any, x: Array, opens: Any) -> Any:
    widths = [draw(st.tuples(st.integers(0, 2), st.integers(0, 2))) for _ in x.shape]
    return "pad", (x, widths), opens


def _moveaxis(draw: Any, x: Array, opens: Any) -> Any:
    count = draw(st.integers(1, x.ndim))
    several = lambda: tuple(draw(st.permutations(range(x.ndim)))[:count])
    negative = lambda axes: tuple(a - x.ndim if draw(st.booleans()) else a for a in axes)
    return "moveaxis", (x, negative(several()), negative(several())), opens


def _key(draw: Any, x: Array, opens: Any) -> Any:
    basic = hnp.basic_indices(x.shape, allow_newaxis=True, allow_ellipsis=True, max_dims=6)
    return "get_item", (x, draw(basic)), None


MOVES: dict[str, Callable[[Any, Array, Any], Any]] = {
    "transpose": lambda draw, x, o: ("transpose", (x,), o),
    "transposed": lambda draw, x, o: (
        "transpose", (x, tuple(draw(st.permutations(range(x.ndim))))), o),
    "flip": lambda draw, x, o: ("flip", (x,), o),
    "flipped": lambda draw, x, o: (
        "flip", (x, draw(axis_of(x.ndim) | hnp.valid_tuple_axes(x.ndim))), o),
    "tile": lambda draw, x, o: ("tile", (x, draw(st.lists(st.integers(0, 2), max_size=5))), o),
    "roll": lambda draw, x, o: (
        "roll", (x, draw(st.integers(-9, 9)), draw(st.none() | axis_of(x.ndim))), o),
    "repeat": lambda draw, x, o: (
        "repeat", (x, draw(st.integers(0, 3)), draw(st.none() | axis_of(x.ndim))), o),
    "expand_dims": lambda draw, x, o: ("expand_dims", (x, draw(axis_of(x.ndim + 1))), o),
    "swapaxes": lambda draw, x, o: (
        "swapaxes", (x, draw(axis_of(x.ndim)), draw(axis_of(x.ndim))), o),
    "stack": lambda draw, x, o: ("stack", ([x, x[...], x], draw(axis_of(x.ndim + 1))), None),
    "reshape": _reshape, "squeeze": _squeeze, "broadcast_to": _broadcast, "split": _split,
    "concatenate": _concatenate, "take": _take, "slice": _slice, "pad": _pad,
    "moveaxis": _moveaxis, "get_item": _key,
}  # fmt: skip
REFERENCES: dict[str, Callable[..., Any]] = {
    "slice": lambda x, starts, sizes: x[tuple(slice(i, i + n) for i, n in zip(starts, sizes))],
    "get_item": lambda x, key: x[key],
}
FAMILIES = {
    "unary": unary_calls(), "binary": binary_calls(), "reductions": reductions(),
    "movements": movements(),
}  # fmt: skip


# -- the laws -------------------------------------------------------------------------------------
def by_examples(family: str, count: int, check: Callable[[Call], None]) -> None:
    """`check` of as many calls of a family, the same in every run."""
    limits = settings(max_examples=count, derandomize=True, deadline=None, database=None,
                      suppress_health_check=list(HealthCheck))  # fmt: skip
    with np.errstate(all="ignore"), warnings.catch_warnings():
        # NumPy warns of the mean of nothing by Python's warnings, which errstate does not know.
        warnings.filterwarnings("ignore", "(Mean of empty|Degrees of freedom)", RuntimeWarning)
        limits(given(FAMILIES[family])(lambda call: check(call)))()


def tolerance_of(values: Any) -> float:
    return max(TOLERANCE.get(a.dtype.name, 0.0) for a in values) if values else 0.0


def as_numpy_says(call: Call) -> None:
    found = call.run(NUMPY)
    expected = [np.asarray(a) for a in arrays(NUMPY, call.reference(*call.args, **call.kwargs))]
    same(found, expected, tolerance_of(expected), str(call))


def as_inferred(call: Call) -> None:
    found = call.run(NUMPY)
    for axis in {None, call.open_axis}:
        specs = call.inferred(axis)
        assert [s.dtype for s in specs] == [a.dtype.name for a in found], call
        for spec, a in zip(specs, found):
            assert len(spec.shape) == a.ndim, call
            allowed = (None,) if axis is not None else ()
            assert all(n in (*allowed, m) for n, m in zip(spec.shape, a.shape)), (spec.shape, call)


SOME = [pytest.param(80, id="some"), pytest.param(1500, id="many", marks=pytest.mark.slow)]


@pytest.mark.parametrize("count", SOME)
@pytest.mark.parametrize("family", FAMILIES)
def test_results_are_those_of_numpy(family: str, count: int) -> None:
    by_examples(family, count, as_numpy_says)


@pytest.mark.parametrize("count", SOME)
@pytest.mark.parametrize("family", FAMILIES)
def test_what_is_inferred_comes_out(family: str, count: int) -> None:
    by_examples(family, count, as_inferred)


@pytest.mark.parametrize("count", SOME)
@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("name", ["torch", "jax"])
def test_another_engine_gives_the_same(name: str, family: str, count: int) -> None:
    engine = engine_of(name)

    def agree(call: Call) -> None:
        expected = call.run(NUMPY)
        same(call.run(engine), expected, tolerance_of(expected), f"{call} on {name}")

    # each new shape is a new program there
    by_examples(family, count // 8 if name == "jax" else count, agree)
