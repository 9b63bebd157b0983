"""An engine over `array-api-strict`: only what the array API standard has, so gradients come from
kerata's tape.
"""

from __future__ import annotations

import array_api_strict as xp
import numpy as np

from kerata.core.errors import Unsupported
from kerata.engine.hooks import Engine

DTYPES = {
    name: getattr(xp, name)
    for name in (
        "bool",
        "int8",
        "int16",
        "int32",
        "int64",
        "uint8",
        "uint16",
        "uint32",
        "uint64",
        "float32",
        "float64",
        "complex64",
        "complex128",
    )
}
NAMES = {dtype: name for name, dtype in DTYPES.items()}
SUMMED = ("sum", "prod")


def _demand(dtype):
    if dtype not in DTYPES:
        raise Unsupported(f"dtype {dtype}", "strict", "numpy jax torch tensorflow")


class StrictEngine(Engine):
    """The 69 primitives in the words of the standard, with a detour over NumPy where it has no
    word.
    """

    name = "strict"
    package = "array-api-strict"
    Tensor = type(xp.asarray(0.0))

    # -- host
    def tensor(self, x, dtype=None):
        if not self.is_tensor(x):
            known = hasattr(x, "dtype")
            x = np.asarray(x)
            if not known:
                x = x.astype({"f": "float32", "i": "int32"}.get(x.dtype.kind, x.dtype))
            _demand(x.dtype.name)
            x = xp.asarray(x)
        return x if dtype is None else self.cast(x, dtype)

    def numpy(self, x):
        return np.asarray(x)

    def is_tensor(self, x):
        return isinstance(x, self.Tensor)

    def shape(self, x):
        return x.shape

    def dtype(self, x):
        return NAMES[x.dtype]

    def cast(self, x, dtype):
        _demand(dtype)
        if x.dtype in (xp.complex64, xp.complex128) and not dtype.startswith("complex"):
            x = x != 0 if dtype == "bool" else xp.real(x)
        return xp.astype(x, DTYPES[dtype])

    def to_device(self, x, device):
        return x

    def stop_gradient(self, x):
        return x

    # -- create
    def full(self, shape, value, dtype):
        _demand(dtype)
        return xp.full(shape, value, dtype=DTYPES[dtype])

    def arange(self, start, stop, step, dtype):
        _demand(dtype)
        return xp.asarray(np.arange(start, stop, step, dtype))

    # -- choice, reductions, order, contraction
    def where(self, condition, a, b):
        return xp.where(condition, a, b)

    def argmax(self, x, axis, keepdims=False):
        return xp.astype(xp.argmax(self._ordered(x), axis=axis, keepdims=keepdims), xp.int32)

    def cumsum(self, x, axis):
        dtype = xp.int32 if x.dtype == xp.bool else x.dtype
        return xp.cumulative_sum(self._ordered(x), axis=axis, dtype=dtype)

    def argsort(self, x, axis):
        return xp.astype(xp.argsort(self._ordered(x), axis=axis, stable=True), xp.int32)

    def matmul(self, a, b):
        return xp.matmul(a, b)

    # -- move
    def reshape(self, x, shape):
        return xp.reshape(x, tuple(shape))

    def permute(self, x, axes):
        return xp.permute_dims(x, tuple(axes))

    def broadcast_to(self, x, shape):
        return xp.broadcast_to(x, tuple(shape))

    def concatenate(self, xs, axis):
        return xp.concat(list(xs), axis=axis)

    def slice(self, x, start, stop, step):
        return x[tuple(map(slice, start, stop, step))]

    def pad(self, x, widths, value=0):
        for axis, (before, after) in enumerate(widths):
            shape = list(x.shape)
            sides = []
            for size in (before, after):
                shape[axis] = size
                sides.append(xp.full(tuple(shape), value, dtype=x.dtype))
            x = xp.concat([sides[0], x, sides[1]], axis=axis)
        return x

    def take(self, x, indices, axis):
        flat = xp.take(x, xp.reshape(indices, (-1,)), axis=axis)
        return xp.reshape(flat, (*x.shape[:axis], *indices.shape, *x.shape[axis + 1 :]))

    def scatter(self, x, indices, updates, mode):
        made, at, new = np.array(x), np.asarray(indices), np.asarray(updates)
        if mode == "set":
            made[at] = new
        else:
            {"add": np.add, "max": np.maximum, "min": np.minimum, "mul": np.multiply}[mode].at(
                made, at, new
            )
        return xp.asarray(made)

    @staticmethod
    def _ordered(x):
        return xp.astype(x, xp.int32) if x.dtype == xp.bool else x


def _host(function):
    """An operation for which the standard is stricter about dtypes than the protocol: by way of
    NumPy.
    """

    def call(self, *operands):
        with np.errstate(all="ignore"):
            result = np.asarray(function(*map(np.asarray, operands)))
        return xp.asarray(result)

    return call


def _direct(name):
    function = getattr(xp, name)
    return lambda self, *operands: function(*operands)


def _reduction(name):
    function = getattr(xp, name)

    def call(self, x, axis, keepdims=False):
        x = self._ordered(x) if name in SUMMED else x
        if not axis:
            return x
        if x.dtype == xp.bool:
            return xp.astype(
                function(xp.astype(x, xp.int32), axis=tuple(axis), keepdims=keepdims), xp.bool
            )
        extra = {"dtype": x.dtype} if name in SUMMED else {}
        return function(x, axis=tuple(axis), keepdims=keepdims, **extra)

    return call


# primitive -> the standard's name, for those whose dtypes the standard admits as the protocol asks
_STANDARD = {
    "sqrt": "sqrt",
    "sin": "sin",
    "cos": "cos",
    "tan": "tan",
    "arcsin": "asin",
    "arccos": "acos",
    "arctan": "atan",
    "sinh": "sinh",
    "cosh": "cosh",
    "tanh": "tanh",
    "arcsinh": "asinh",
    "arccosh": "acosh",
    "arctanh": "atanh",
    "exp": "exp",
    "log": "log",
    "add": "add",
    "subtract": "subtract",
    "multiply": "multiply",
    "divide": "divide",
    "equal": "equal",
}
for _primitive, _word in _STANDARD.items():
    setattr(StrictEngine, _primitive, _direct(_word))
for _primitive in (
    "negative abs sign floor ceil round isnan logical_not bitwise_not floor_divide remainder power "
    "maximum minimum less "
    "logical_and logical_or bitwise_and bitwise_or bitwise_xor left_shift right_shift"
).split():
    _function = {"abs": np.absolute, "round": np.rint, "bitwise_not": np.invert}.get(_primitive)
    setattr(StrictEngine, _primitive, _host(_function or getattr(np, _primitive)))
for _primitive in ("sum", "prod", "max", "min"):
    setattr(StrictEngine, _primitive, _reduction(_primitive))
