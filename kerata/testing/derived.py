"""Calls of derived operations, to test an engine's overrides against the bodies that they replace.

A row's arguments are arrays (which become tensors) and plain values; `wrt` are the positions with
a gradient. Values, dtypes and gradients of the override must be those of the body.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

import numpy as np

from .. import ops as _ops  # noqa: F401  (registers the operations)
from .. import random as _random  # noqa: F401
from ..core import current, tree, use
from ..engine import Engine
from ..engine.operators import find, kernels
from ..random.dropout import _apply as dropout
from .conformance import differs, directional, to_engine, to_host
from .primitives import Row, real, special, using, values

KEY = np.array([17, 4], np.uint32)
BOTH = ("channels_last", "channels_first")


def _conv(
    x: tuple[int, ...],
    w: tuple[int, ...],
    *rest: Any,
    name: str = "conv",
    note: str = "",
    last: bool = True,
) -> Row:
    if not last:
        x = (x[0], x[-1], *x[1:-1])
    rest = (*rest, *(1, "valid", None, 1)[len(rest) :])
    rest = (rest[0], rest[1], BOTH[0] if last else BOTH[1], rest[3])
    return Row(name, using(real(x, w, low=-1, high=1), *rest), wrt=(0, 1), note=note)


def _pool(name: str, x: tuple[int, ...], *rest: Any, note: str = "") -> Row:
    return Row(name, using(real(x), *rest), wrt=(0,), note=note)


def _labels(low: int = 0) -> Any:
    def make(rng: np.random.Generator, dtype: np.dtype[Any]) -> tuple[Any, ...]:
        return rng.integers(low, 5, 6).astype(np.int32), values(rng, dtype, 6, 5)

    return make


def _probabilities(rng: np.random.Generator, dtype: np.dtype[Any], *shape: int) -> Any:
    x = rng.uniform(0.1, 1.0, shape)
    return (x / x.sum(-1, keepdims=True)).astype(dtype)


def _sparse_probabilities(rng: np.random.Generator, dtype: np.dtype[Any]) -> tuple[Any, ...]:
    return rng.integers(0, 5, 6).astype(np.int32), _probabilities(rng, dtype, 6, 5), False


def _soft(from_logits: bool) -> Any:
    def make(rng: np.random.Generator, dtype: np.dtype[Any]) -> tuple[Any, ...]:
        output = values(rng, dtype, 6, 5) if from_logits else _probabilities(rng, dtype, 6, 5)
        return _probabilities(rng, dtype, 6, 5), output, from_logits

    return make


def _binary(from_logits: bool) -> Any:
    def make(rng: np.random.Generator, dtype: np.dtype[Any]) -> tuple[Any, ...]:
        output = (
            values(rng, dtype, 4, 3) if from_logits else rng.uniform(0.1, 0.9, (4, 3)).astype(dtype)
        )
        return rng.integers(0, 2, (4, 3)).astype(dtype), output, from_logits

    return make


def _recurrent(
    gates: int, states: int, bias: tuple[int, ...] | None, mask: bool, **more: Any
) -> Any:
    units, features = 4, 3

    def make(rng: np.random.Generator, dtype: np.dtype[Any]) -> tuple[Any, ...]:
        x = values(rng, dtype, 2, 5, features, low=-1, high=1)
        start = [values(rng, dtype, 2, units, low=-1, high=1) for _ in range(states)]
        kernel = values(rng, dtype, features, gates * units, low=-1, high=1)
        recurrent = values(rng, dtype, units, gates * units, low=-1, high=1)
        valid = np.array([[1, 1, 0, 1, 0], [0, 1, 1, 1, 1]], bool) if mask else None
        shift = values(rng, dtype, *bias, low=-1, high=1) if bias else None
        return x, *start, kernel, recurrent, shift, valid

    return make


def _normal(rng: np.random.Generator, dtype: np.dtype[Any], rows: int = 4) -> tuple[Any, ...]:
    x = values(rng, dtype, rows, 3, 5)
    mean, shift, scale = (values(rng, dtype, 5) for _ in range(3))
    return x, mean, rng.uniform(0.5, 2, 5).astype(dtype), -1, shift, scale, 1e-3


def _adam(rng: np.random.Generator, dtype: np.dtype[Any]) -> tuple[Any, ...]:
    p, g, m = (values(rng, dtype, 30, 1100) for _ in range(3))
    return p, g, m, rng.uniform(0.1, 1, (30, 1100)).astype(dtype), 0.01, 0.9, 0.99, 1e-7


def _transposed(
    x: tuple[int, ...], w: tuple[int, ...], *rest: Any, note: str = "", last: bool = True
) -> Row:
    if not last:
        x = (x[0], x[-1], *x[1:-1])
    filled: Any = (*rest, *(1, "valid", 1)[len(rest) :])
    strides, padding, dilation = filled
    layout = BOTH[0] if last else BOTH[1]
    given = using(real(x, w, low=-1, high=1), strides, padding, None, layout, dilation)
    return Row("conv_transpose", given, wrt=(0, 1), note=note)


def _chosen(rng: np.random.Generator, dtype: np.dtype[Any]) -> tuple[Any, ...]:
    return values(rng, dtype, 3, 5, 4), rng.integers(-5, 5, (3, 7, 4)).astype(np.int32), 1


def _apart(rng: np.random.Generator, dtype: np.dtype[Any]) -> tuple[Any, ...]:
    """Numbers of which no two are so close that a small step exchanges them."""
    shape = (520, 16, 16, 4)
    return ((rng.permutation(np.prod(shape)) / 1e4).reshape(shape).astype(dtype),)


def _many(*rest: Any) -> Any:
    """Crossentropies of more rows than are worked through at once."""

    def make(rng: np.random.Generator, dtype: np.dtype[Any]) -> tuple[Any, ...]:
        return *(_probabilities(rng, dtype, 2300, 240) for _ in range(2)), *rest

    return make


def _many_labels(rng: np.random.Generator, dtype: np.dtype[Any]) -> tuple[Any, ...]:
    return rng.integers(0, 240, 2300).astype(np.int32), values(rng, dtype, 2300, 240), True


def _attention(rng: np.random.Generator, dtype: np.dtype[Any]) -> tuple[Any, ...]:
    return tuple(values(rng, dtype, 2, n, 2, 4, low=-1, high=1) for n in (3, 5, 5))


def _ranked(rng: Any, dtype: Any) -> tuple[Any, ...]:
    """Rows with equal elements, and with fewer elements above -inf than are wanted."""
    x = rng.integers(-2, 3, (3, 4, 9)).astype(dtype)
    x[1], x[2, :, 3:] = -np.inf, -np.inf
    return x, 5


def _places(low: float = -3, high: float = 9, *rest: Any) -> Any:
    """Images, and places within them and outside."""
    at = using(real((2, 3, 4), (2, 3, 4), low=low, high=high), *rest)
    return lambda rng, dtype: (values(rng, dtype, 2, 5, 6, 3), *at(rng, dtype))


def _table(rng: np.random.Generator, dtype: np.dtype[Any]) -> tuple[Any, ...]:
    return values(rng, dtype, 6, 3), rng.integers(0, 6, (2, 4)).astype(np.int32)


ROWS: list[Row] = [
    Row("linear", real((6, 4), (4, 3), (3,)), wrt=(0, 1, 2)),
    Row("linear", real((2, 3, 4), (4, 5)), wrt=(0, 1), note="rank 3, no bias"),
    _conv((2, 7, 6, 3), (3, 2, 3, 4)),
    _conv((9, 7, 6, 3), (3, 2, 3, 4), 1, "same", note="same, many images"),
    _conv((2, 9, 8, 4), (3, 3, 2, 6), (2, 3), "same", note="groups strides same"),
    _conv((2, 9, 8, 2), (3, 2, 2, 3), 1, "valid", None, (2, 3), note="dilated"),
    _conv((2, 9, 8, 2), (3, 2, 2, 3), 2, "same", last=False, note="channels first"),
    _conv((2, 9, 3), (3, 3, 4), 2, note="1d"),
    _conv((2, 5, 4, 6, 2), (2, 3, 2, 2, 3), 1, "same", note="3d"),
    _conv((2, 6, 5, 3), (1, 1, 3, 4), note="pointwise"),
    _conv((2, 6, 5, 3), (1, 1, 3, 4), 2, note="pointwise strided"),
    _conv((2, 7, 7, 70), (3, 3, 70, 3), 1, "same", note="many channels"),
    _conv((2, 7, 6, 3), (3, 2, 3, 1), name="depthwise_conv"),
    _conv((2, 7, 6, 3), (3, 3, 3, 2), 2, "same", name="depthwise_conv", note="multiplied strided"),
    _conv((2, 7, 6, 3), (2, 3, 3, 2), 1, "same", None, 2, name="depthwise_conv", last=False,
    note="first"),
    _conv((2, 9, 4), (3, 4, 1), name="depthwise_conv", note="1d"),
    _pool("max_pool", (2, 6, 8, 3), 2),
    _pool("max_pool", (2, 7, 8, 3), (3, 2), 2, "same", note="overlap same"),
    _pool("max_pool", (2, 3, 7, 9), 3, 2, "valid", "channels_first", note="channels first"),
    _pool("max_pool", (2, 9, 3), 2, note="1d"),
    _pool("average_pool", (2, 6, 8, 3), 2),
    _pool("average_pool", (2, 7, 8, 3), (3, 2), 2, "same", note="overlap same"),
    _pool("average_pool", (2, 3, 7, 9), 3, 2, "valid", "channels_first", note="channels first"),
    *[
        Row(name, real((3, 7), low=-4, high=4), wrt=(0,))
        for name in "relu sigmoid tanh silu softplus gelu elu softmax log_softmax".split()
    ],
    Row("relu6", real((3, 7), low=-4, high=12), wrt=(0,)),
    *[
        Row(name, real((3, 7), low=0.2, high=4), wrt=(0,))
        for name in "expm1 log1p exp2 log2 log10 square rsqrt reciprocal".split()
    ],
    *[Row(name, special) for name in ("isfinite", "isinf")],
    Row("gelu", using(real((3, 7)), False), wrt=(0,), note="exact"),
    Row("softmax", using(real((3, 4, 5)), 1), wrt=(0,), note="axis"),
    Row("log_softmax", using(real((3, 4, 5)), (0, 2)), wrt=(0,), note="axes"),
    Row("logsumexp", using(real((3, 4)), 1), wrt=(0,)),
    Row("sparse_categorical_crossentropy", using(_labels(), True), wrt=(1,), note="logits"),
    Row("sparse_categorical_crossentropy", using(_labels(-1), True), wrt=(1,), note="ignored"),
    Row("sparse_categorical_crossentropy", _sparse_probabilities, wrt=(1,)),
    Row("categorical_crossentropy", _soft(True), wrt=(0, 1), note="logits"),
    Row("categorical_crossentropy", _soft(False), wrt=(0, 1)),
    Row("binary_crossentropy", _binary(True), wrt=(1,), note="logits"),
    Row("binary_crossentropy", _binary(False), wrt=(1,)),
    Row("batch_normalization", _normal, wrt=(0, 1, 2, 4, 5)),
    Row("batch_normalization_training", using(real((4, 3, 5)), 2)),  # no gradient of the moments
    Row("layer_normalization", real((4, 6), (6,), (6,)), wrt=(0, 1, 2)),
    Row("layer_normalization", using(real((4, 2, 3)), None, None, (1, 2), 1e-2), wrt=(0,),
    note="two axes"),
    Row("moments", using(real((4, 6)), 0), wrt=(0,)),
    Row("mean", using(real((4, 6)), 0), wrt=(0,)),
    Row("mean", using(real((4, 6)), None, True), wrt=(0,), note="all, kept"),
    Row("dropout", lambda rng, dtype: (values(rng, dtype, 6, 7), KEY, 0.4), wrt=(0,)),
    Row("dropout", lambda rng, dtype: (values(rng, dtype, 6, 7), KEY, 0.4, (6, 1)), wrt=(0,),
    note="noise shape"),
    Row("one_hot", lambda rng, dtype: (np.array([0, 3, -1, 7], np.int32), 4)),
    Row("lstm", _recurrent(4, 2, (16,), False), wrt=(0, 1, 2, 3, 4, 5)),
    Row("lstm", using(_recurrent(4, 2, (16,), True), "tanh", "sigmoid", True), wrt=(0, 1, 2, 3, 4,
    5), note="masked"),
    Row("lstm", _recurrent(4, 2, None, False), wrt=(0, 3), note="no bias"),
    Row("gru", _recurrent(3, 1, (2, 12), False), wrt=(0, 1, 2, 3, 4)),
    Row("gru", _recurrent(3, 1, (2, 12), True), wrt=(0, 1, 2, 3, 4), note="masked"),
    Row("simple_rnn", _recurrent(1, 1, (4,), False), wrt=(0, 1, 2, 3, 4)),
    Row("dot_product_attention", _attention, wrt=(0, 1, 2)),
    Row("adam_update", _adam),
    Row("clip", using(real((40, 60), low=-2, high=2), -1.0, 1.5), wrt=(0,)),
    Row("sort", using(real((4, 6)), 0), wrt=(0,)),
    Row("sort", using(real((4, 6)), None), wrt=(0,), note="flat"),
    Row("clip", using(real((40, 60), low=-2, high=2), None, 1), wrt=(0,), note="from above"),
    Row("top_k", using(real((4, 9)), 3), wrt=(0,)),
    Row("top_k", _ranked, note="equal and infinite"),
    Row("resize", using(real((2, 4, 6, 3)), (8, 3)), wrt=(0,)),
    *[
        Row("resampled", _places(-3, 9, "bilinear", mode, 2.5), wrt=(0, 1, 2), note=mode)
        for mode in ("constant", "nearest", "reflect", "mirror")
    ],
    Row("resampled", _places(-9, 15, "nearest", "constant", -1), wrt=(0,), note="of pixels"),
    Row("resampled", _places(-9, 15, "nearest", "reflect", 0), wrt=(0,), note="far"),
    Row("rows_inside", _table, wrt=(0,)),
    Row("searchsorted", lambda rng, dtype: (np.arange(9, dtype=dtype), values(rng, dtype, 4, 3))),
    Row("take_along_axis", _chosen, wrt=(0,)),
    Row("rms_normalization", real((4, 6), (6,)), wrt=(0, 1)),
    Row("rms_normalization", using(real((4, 2, 3)), None, (1, 2), 1e-2), wrt=(0,), note="axes"),
    Row("uniform_from", lambda rng, dtype: (KEY, 5000, "float32")),
    Row("normal_from", lambda rng, dtype: (KEY, 5000, "float32", 0.9)),
    _transposed((2, 5, 4, 3), (3, 2, 4, 3)),
    _transposed((2, 5, 4, 3), (3, 2, 4, 3), (2, 3), note="strided, wider than the window"),
    _transposed((2, 5, 4, 3), (4, 3, 2, 3), 2, "same", note="same"),
    _transposed((2, 5, 4, 3), (2, 3, 2, 3), 1, "same", 2, note="same dilated"),
    _transposed((2, 5, 3), (3, 4, 3), 2, "same", last=False, note="1d first"),
    # of so many elements that they are worked through in parts
    *[
        Row(name, real((2300, 240), low=-4, high=4), wrt=(0,), note="many")
        for name in "sigmoid silu softplus softmax log_softmax".split()
    ],
    Row("gelu", using(real((2300, 240)), False), wrt=(0,), note="exact, many"),
    Row("gelu", using(real((2300, 240)), True), wrt=(0,), note="many"),
    Row("sparse_categorical_crossentropy", _many_labels, wrt=(1,), note="many"),
    Row("categorical_crossentropy", _many(True), wrt=(0, 1), note="many"),
    Row("binary_crossentropy", _many(True), wrt=(0, 1), note="many"),
    Row("layer_normalization", real((2300, 240), (240,), (240,)), wrt=(0, 1, 2), note="many"),
    Row("rms_normalization", real((2300, 240), (240,)), wrt=(0, 1), note="many"),
    Row("moments", using(real((2300, 240)), 0), wrt=(0,), note="many"),
    Row("batch_normalization", partial(_normal, rows=36000), wrt=(0, 1, 2, 4, 5), note="many"),
    Row("max_pool", using(_apart, 2), wrt=(0,), note="many"),
    _pool("average_pool", (520, 16, 16, 4), 3, 2, "same", note="many"),
]  # fmt: skip


def operation_of(name: str) -> Any:
    """The operation, whose `body` is what it falls back on: a public one, or one below these."""
    below = {"dropout": dropout, **{x: kernels[x] for x in ("resampled", "rows_inside")}}
    return below.get(name) or find(name)


def values_agree(engine: Engine[Any], row: Row, dtype: str) -> str | None:
    """The override returns what the body returns; it may decline."""
    found, expected = (_run(engine, row, dtype, by) for by in ("override", "body"))
    if found is None:
        return None
    for a, b in zip(found, expected, strict=True):
        problem = differs(a, b, 20.0)
        if problem or a.dtype != b.dtype:
            return problem or f"dtype {a.dtype}, the body returns {b.dtype}"
    return None


def _run(engine: Engine[Any], row: Row, dtype: str, by: str) -> Any:
    arguments = to_engine(engine, row.arguments(dtype))
    before = to_host(engine, [a for a in arguments if engine.is_tensor(a)])
    before = [a.copy() for a in before]
    with use(engine):
        out = (by_kernel if by == "override" else _body)(engine, row.name, arguments)
    after = to_host(engine, [a for a in arguments if engine.is_tensor(a)])
    if any(differs(a, b) for a, b in zip(after, before)):
        raise AssertionError("an operand was written to")
    return (
        None
        if out is NotImplemented
        else to_host(engine, [a for a in tree.flatten(out) if a is not None])
    )


def _body(engine: Engine[Any], name: str, arguments: Any) -> Any:
    return operation_of(name).body(*arguments)


def taken(engine: Engine[Any], row: Row, dtype: str = "float32") -> bool:
    """Whether the engine's override serves the row, in place of the body."""
    return _run(engine, row, dtype, "override") is not None


def by_kernel(engine: Engine[Any], name: str, arguments: Any, **options: Any) -> Any:
    """What the operation returns by the engine's override, NotImplemented where that declines."""
    kept, override, declined = engine.native, engine.native[name], []

    def watched(*args: Any) -> Any:
        out = override(*args)
        declined.append(out is NotImplemented)
        return out

    engine.native = {**kept, name: watched}
    try:
        out = operation_of(name)(*arguments, **options)
    finally:
        engine.native = kept
    return NotImplemented if all(declined) else out


def gradients_agree(engine: Engine[Any], row: Row, dtype: str = "float64") -> str | None:
    """The gradient through the operation as the engine runs it, against difference quotients."""
    host = row.arguments(dtype)
    points = [host[place] for place in row.wrt]

    def function(*params: Any) -> Any:
        operands = list(to_engine(current(), host))
        for place, value in zip(row.wrt, params):
            operands[place] = value
        return operation_of(row.name)(*operands)

    return directional(engine, function, points, dtype)


def overrides_of(engine: Engine[Any]) -> dict[str, Callable[[], str | None]]:
    """Checks of all overrides that have a row: that they are right, and taken at least once."""
    idle = engine.not_on_cpu if all(d.startswith("cpu") for d in engine.devices()) else ()
    found: dict[str, Callable[[], str | None]] = {}
    for row in ROWS:
        if row.name in engine.native:
            for dtype in ("float32", "float64"):
                found[f"{row} {dtype}"] = partial(values_agree, engine, row, dtype)
            if row.wrt:
                found[f"{row} gradient"] = partial(gradients_agree, engine, row)
            if row.name not in idle:
                found[f"{row.name} taken"] = partial(_never_taken, engine, row.name)
    return found


def _never_taken(engine: Engine[Any], name: str) -> str | None:
    calls = [(row, dtype) for row in ROWS if row.name == name for dtype in ("float32", "float64")]
    return (
        None
        if any(taken(engine, *call) for call in calls)
        else "never taken: it declines every row"
    )


def untested(engine: Engine[Any]) -> Sequence[str]:
    """Names of overrides that no row covers."""
    return sorted(set(engine.native) - {row.name for row in ROWS})


def rows() -> Iterator[Row]:
    """The table."""
    return iter(ROWS)
