"""NumPy as an engine: its tensors are `np.ndarray`s, its gradients come from the tape.

Works on NumPy 1.23 and 2.x. bfloat16 is that of `ml_dtypes`. Sums of halves are taken in
float32. What a NumPy function returns as a scalar object becomes an array without axes, so that
dtypes never drift.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any

import ml_dtypes
import numpy as np

from ...core.context import settings
from ...core.dtypes import DTYPES, is_float
from ...engine.hooks import Engine
from ...engine.random.bits import host_bits
from ...engine.replay.recorder import Replay
from ...engine.variable import Variable
from ._blocks import total
from ._errstate import at_once, quiet
from .elementwise import spread_to
from .linalg import CAPABILITIES
from .optimizers import HIGHER_ORDER
from .random import GRADIENTS, OVERRIDES

Array = Any
_ndarray, _asarray, _arange = np.ndarray, np.asarray, np.arange

_DTYPES: dict[str, Any] = {
    name: np.dtype(ml_dtypes.bfloat16 if name == "bfloat16" else name) for name in DTYPES
}
_NAMES: dict[Any, str] = {dtype: name for name, dtype in _DTYPES.items()}
_SHORT = ("float16", "bfloat16")  # summed in float32


def dtype_object(name: str) -> Any:
    """NumPy's dtype of this name."""
    found = _DTYPES.get(name)
    return found if found is not None else np.dtype("U" if name == "string" else name)


def dtype_name(dtype: Any) -> str:
    """The name of a NumPy dtype."""
    found = _NAMES.get(dtype)
    if found is None:
        found = "string" if dtype.kind in "USO" else str(dtype.name)
        _NAMES[dtype] = found
    return found


@functools.lru_cache(maxsize=4096)
def _scalar(value: Any, dtype: str, text: str) -> Array:
    made = np.asarray(value).astype(dtype_object(dtype))
    made.flags.writeable = False
    return made


def _host_array(x: Any) -> Array:
    """An array of whatever offers one; Python's own numbers get kerata's dtypes."""
    if isinstance(x, np.generic) or hasattr(x, "dtype"):
        if hasattr(x, "detach"):
            x = x.detach().cpu()
        return np.asarray(x)
    found = np.asarray(x)
    kind = found.dtype.kind
    if kind == "O" and found.size:
        raise ValueError(
            f"Cannot make a tensor of {type(x).__name__}: rows differ in length or hold objects."
        )
    if kind == "f":
        return found.astype(dtype_object(settings.floatx))
    return found.astype(np.int32) if kind == "i" else found


class NumpyEngine(Engine):
    """NumPy, with a tape for gradients."""

    name = "numpy"
    package = "numpy"
    Tensor = np.ndarray
    native = OVERRIDES
    quick = {}
    gradients = GRADIENTS
    higher_order = HIGHER_ORDER

    def __init__(self) -> None:
        super().__init__()
        # Having freed one large block, glibc keeps others of up to that size for the next call, in
        # place of giving them back to the system: that saves a page fault for each 4 KiB of a step.
        np.empty(24 << 20, np.uint8)

    def version(self) -> str:
        """NumPy's version."""
        return np.__version__

    # -- host
    def tensor(self, x: Any, dtype: str | None = None) -> Array:
        made = x if type(x) is _ndarray else _host_array(x)
        if type(made) is not _ndarray:
            made = np.asarray(made)
        if not made.dtype.isnative:
            made = made.astype(made.dtype.newbyteorder("="))
        return made if dtype is None else self.cast(made, dtype)

    def put(self, cell: Variable, value: Any) -> None:
        cell._value = np.array(self.tensor(value, cell.dtype))  # the caller may write into it

    def scalar(self, value: Any, dtype: str) -> Array:
        return _scalar(value, dtype, "" if value else str(value))

    def numpy(self, x: Any) -> Array:
        return np.asarray(x)

    def is_tensor(self, x: Any) -> bool:
        return isinstance(x, (np.ndarray, np.generic))  # what `a * b` of arrays without axes gives

    def shape(self, x: Any) -> tuple[int, ...]:
        return x.shape  # type: ignore[no-any-return]

    def dtype(self, x: Any) -> str:
        found: str = _NAMES.get(x.dtype) or dtype_name(x.dtype)
        return found

    def cast(self, x: Any, dtype: str) -> Array:
        want = dtype_object(dtype)
        if x.dtype is want or x.dtype == want:
            return x
        if x.dtype.kind == "c" and want.kind != "c":
            x = x.real if want.kind != "b" else x != 0
        with np.errstate(all="ignore"):
            return _asarray(x.astype(want))

    def to_device(self, x: Any, device: str) -> Array:
        with self.device(device):
            return x

    def stop_gradient(self, x: Any) -> Array:
        return x

    # -- create
    def full(self, shape: Any, value: Any, dtype: str) -> Array:
        if value == 0:
            return np.zeros(shape, dtype_object(dtype))
        out = np.empty(shape, dtype_object(dtype))
        out.fill(value)
        return out

    def arange(self, start: Any, stop: Any, step: Any, dtype: str) -> Array:
        if dtype in _SHORT:
            return _arange(start, stop, step, np.float32).astype(dtype_object(dtype))
        return _arange(start, stop, step, dtype_object(dtype))

    # -- choice, reductions, order
    def where(self, condition: Any, a: Any, b: Any) -> Array:
        return np.where(condition, a, b)

    def argmax(self, x: Any, axis: int, keepdims: bool = False) -> Array:
        return _asarray(np.argmax(x, axis, keepdims=keepdims)).astype(np.int32)

    def cumsum(self, x: Any, axis: int) -> Array:
        if self.dtype(x) in _SHORT:
            return np.cumsum(x, axis, np.float32).astype(x.dtype)
        return np.cumsum(x, axis, np.int32 if x.dtype == bool else x.dtype)

    def argsort(self, x: Any, axis: int) -> Array:
        return np.argsort(x, axis, kind="stable").astype(np.int32)

    # -- contraction
    def matmul(self, a: Any, b: Any) -> Array:
        if a.dtype.itemsize < 4:
            return _narrow_matmul(a, b)
        return np.matmul(a, b)

    # -- move
    def reshape(self, x: Any, shape: Any) -> Array:
        return x.reshape(shape)

    def permute(self, x: Any, axes: Any) -> Array:
        return x.transpose(axes)

    def broadcast_to(self, x: Any, shape: Any) -> Array:
        return spread_to(x, tuple(shape))

    def concatenate(self, xs: Any, axis: int) -> Array:
        return np.concatenate(xs, axis)

    def slice(self, x: Any, start: Any, stop: Any, step: Any) -> Array:
        return _asarray(x[tuple(map(slice, start, stop, step))])

    def add_slice(self, target: Any, x: Any, start: Any, stop: Any, step: Any) -> None:
        """Add to (a slice of) an array that nobody else sees; for the tape's accumulations."""
        if start is not None:
            target = target[tuple(map(slice, start, stop, step))]
        np.add(target, x, out=target)

    def pad(self, x: Any, widths: Any, value: Any = 0) -> Array:
        shape = tuple(n + a + b for n, (a, b) in zip(x.shape, widths))
        out = np.zeros(shape, x.dtype) if value == 0 else np.full(shape, value, x.dtype)
        out[tuple([slice(a, a + n) for n, (a, _) in zip(x.shape, widths)])] = x
        return out

    def take(self, x: Any, indices: Any, axis: int) -> Array:
        return _asarray(np.take(x, indices, axis))

    def scatter(self, x: Any, indices: Any, updates: Any, mode: str) -> Array:
        out = x.copy()
        if mode == "set":
            out[indices] = updates
        elif mode == "add":
            add_rows(out, indices, updates)
        else:
            _SCATTER[mode].at(out, indices, updates)
        return out

    # -- hooks
    def value_and_grad(self, fn: Callable[..., Any]) -> Callable[..., Any]:
        """By the tape; without warnings of overflow and the like, as on other engines."""
        return np.errstate(all="ignore")(super().value_and_grad(fn))

    def compile(self, fn: Callable[..., Any]) -> Callable[..., Any]:
        """The function, written down when it is called a second time and replayed from there.

        Without warnings of overflow and the like, as on other engines.
        """
        return np.errstate(all="ignore")(Replay(self, fn))

    def random_bits(self, key: Any, count: int) -> Array:
        """The stream of a key, hashed block by block in place."""
        return host_bits(key, count)


_SCATTER: dict[str, Any] = {"max": np.maximum, "min": np.minimum, "mul": np.multiply}


def _narrow_matmul(a: Array, b: Array) -> Array:
    """Halves by float32; bool and short integers as NumPy does, in their own dtype."""
    if a.dtype.kind in "iub":
        return np.matmul(a, b)
    return np.matmul(a.astype(np.float32), b.astype(np.float32)).astype(a.dtype)


def add_rows(out: Array, indices: Array, updates: Array) -> None:
    """`out[indices[i]] += updates[i]`, rows that repeat summed by runs of the sorted indices."""
    count = indices.size
    if count == 0 or out.size == 0:
        return
    small = updates.size < 64 * count and count < 4096
    if updates.ndim == 1 or small or out.dtype.itemsize < 4:
        np.add.at(out, indices, updates)
        return
    keys = indices.astype(np.int16) if len(out) < 1 << 15 else indices  # sorted in a tenth
    order = np.argsort(keys, kind="stable")
    ordered = indices[order]
    starts = np.flatnonzero(np.concatenate(([True], ordered[1:] != ordered[:-1])))
    if count < _LONG_RUNS * starts.size:
        rows = np.add.reduceat(updates.take(order, 0), starts, axis=0, dtype=out.dtype)
        out[ordered[starts]] += rows
        return
    for start, stop in zip(starts, (*starts[1:], count)):  # a run fits the cache
        out[ordered[start]] += _sum_of_rows(updates.take(order[start:stop], 0), out.dtype)


def _sum_of_rows(x: Array, dtype: Any) -> Array:
    if dtype.char in "fd" and x.dtype == dtype:
        return total(x.reshape(len(x), -1), (0,)).reshape(x.shape[1:])
    return np.add.reduce(x, 0, dtype=dtype)


_LONG_RUNS = 8  # rows to a run, from which a loop over runs is quicker


def _sum(self: NumpyEngine, x: Any, axis: Sequence[int], keepdims: bool = False) -> Array:
    """In the operand's own dtype; many rows of floats by a matrix product, halves by float32."""
    if x.dtype.char not in "fd":
        return _reduced(np.add, x, axis, keepdims)
    found = total(x, axis, keepdims)
    return found if type(found) is _ndarray else _asarray(found)


def _prod(self: NumpyEngine, x: Any, axis: Sequence[int], keepdims: bool = False) -> Array:
    return _reduced(np.multiply, x, axis, keepdims)


def _reduced(ufunc: Any, x: Any, axis: Sequence[int], keepdims: bool) -> Array:
    """Bool as int32, halves by float32, all else in its own dtype."""
    dtype = x.dtype
    if dtype.kind == "b":
        wide = dtype = _DTYPES["int32"]
    else:
        wide = dtype if dtype.itemsize > 2 or dtype.kind in "iu" else np.float32
    found = ufunc.reduce(x, tuple(axis), wide, None, keepdims)
    if type(found) is not _ndarray:
        found = _asarray(found)
    return found if found.dtype == dtype else found.astype(dtype)


def _extreme(ufunc: Any) -> Callable[..., Array]:
    def primitive(self: NumpyEngine, x: Any, axis: Sequence[int], keepdims: bool = False) -> Array:
        found = ufunc.reduce(x, tuple(axis), None, None, keepdims)
        return found if type(found) is _ndarray else _asarray(found)

    return primitive


def _one(function: Any) -> Callable[[Any], Array]:
    def primitive(x: Any) -> Array:
        found = function(x)
        return found if type(found) is _ndarray else _asarray(found)

    return primitive


def _two(function: Any) -> Callable[[Any, Any], Array]:
    def primitive(a: Any, b: Any) -> Array:
        found = function(a, b)
        return found if type(found) is _ndarray else _asarray(found)

    return primitive


def _rounding(function: Any) -> Callable[[Any], Array]:
    def primitive(x: Any) -> Array:
        return x if x.dtype.kind in "iub" else _asarray(function(x))

    return primitive


def _install() -> None:
    function: Any
    plain = "negative sin cos sinh cosh tanh arctan arcsinh isnan logical_not sign"
    one = {name: _one(getattr(np, name)) for name in plain.split()}
    one |= {"abs": _one(np.absolute), "bitwise_not": _one(np.invert)}
    one |= {"floor": _rounding(np.floor), "ceil": _rounding(np.ceil), "round": _rounding(np.rint)}
    plain = (
        "add subtract multiply maximum minimum equal less logical_and logical_or bitwise_and "
        "bitwise_or bitwise_xor left_shift right_shift"
    )
    two = {name: _two(getattr(np, name)) for name in plain.split()}
    for name in "divide floor_divide remainder power".split():
        two[name] = _two(quiet(getattr(np, name)))
    loud = "exp log sqrt tan arcsin arccos arccosh arctanh".split()
    for name, function in {**one, **two, **{n: _one(quiet(getattr(np, n))) for n in loud}}.items():
        setattr(NumpyEngine, name, staticmethod(function))
    for name, method in {"sum": _sum, "prod": _prod}.items():
        setattr(NumpyEngine, name, method)
    for name, function in {"max": np.maximum, "min": np.minimum}.items():
        setattr(NumpyEngine, name, _extreme(function))
    for name, function in CAPABILITIES.items():
        setattr(NumpyEngine, name, staticmethod(function))
    pairs = two | {"greater": _two(np.greater), "power": _two(at_once(np.power))}
    floats = one | pairs | {n: _one(at_once(getattr(np, n))) for n in (*loud, "square")}
    for name in ("float32", "float64"):  # shorter ones are multiplied in float32
        NumpyEngine.quick[_DTYPES[name]] = floats | {"matmul": _two(np.matmul)}
    for name, dtype in _DTYPES.items():
        NumpyEngine.quick.setdefault(dtype, floats if is_float(name) else pairs)


_install()
