"""Operations that the library lacks, or has with other semantics than the protocol asks for."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any

import numpy as np

from ...core import Array, Function
from .library import GENUINE, Apply, CAReduce, Elemwise, Op, Variable, scalar, symbol, tensor


def _as_first(*types: Any) -> tuple[Any]:
    """The dtype of the result is that of the operands, which are all of one dtype."""
    return (types[0],)


class Exact(scalar.ScalarOp):  # type: ignore[misc]
    """A NumPy function of equal dtypes to that dtype, with NumPy's result to the bit.

    The library's own arithmetic promotes, and compiled by Numba it does not wrap around within an
    expression. What has no `expression` in C is computed by NumPy where the library compiles C.
    """

    expression = ""

    def __init__(self, preference: Any = None, name: str | None = None) -> None:
        self.nin = self.nfunc_spec[1]
        super().__init__(preference or _as_first, name)

    def impl(self, *inputs: np.generic) -> Any:
        """The result for NumPy's scalars."""
        with np.errstate(all="ignore"):
            return getattr(np, self.nfunc_spec[0])(*inputs)

    def c_code(
        self, node: Apply, name: str, inputs: Sequence[str], outputs: Sequence[str], sub: Any
    ) -> str:
        """The result in C, by unsigned numbers: those wrap around, of others C does not say."""
        dtype = node.outputs[0].type.dtype
        if not self.expression or "int" not in dtype:
            raise NotImplementedError
        kind, bits = f"npy_{dtype}", np.dtype(dtype).itemsize * 8
        word = f"npy_uint{max(bits, 32)}"  # shorter ones become a signed int in C
        places = dict(zip("xy", inputs), word=word, kind=kind, bits=bits)
        return f"{outputs[0]} = ({kind})({self.expression.format(**places)});"

    def c_code_cache_version(self) -> tuple[int, ...]:
        """To be changed with the C code."""
        return (1,)


class WordAdd(Exact):
    """Sum of integers, wrapping around."""

    nfunc_spec = ("add", 2, 1)
    expression = "({word}){x} + ({word}){y}"


class WordSubtract(Exact):
    """Difference of integers, wrapping around."""

    nfunc_spec = ("subtract", 2, 1)
    expression = "({word}){x} - ({word}){y}"


class WordMultiply(Exact):
    """Product of integers, wrapping around."""

    nfunc_spec = ("multiply", 2, 1)
    expression = "({word}){x} * ({word}){y}"


class WordNegative(Exact):
    """Negative of an integer, wrapping around."""

    nfunc_spec = ("negative", 1, 1)
    expression = "0 - ({word}){x}"


class LeftShift(Exact):
    """Bits moved up; nothing is left when there are as many steps as bits."""

    nfunc_spec = ("left_shift", 2, 1)
    expression = "({word}){y} < {bits} ? ({word}){x} << {y} : 0"


class RightShift(Exact):
    """Bits moved down; the sign stays."""

    nfunc_spec = ("right_shift", 2, 1)
    expression = "({word}){y} < {bits} ? {x} >> {y} : {x} < 0 ? -1 : 0"


class FloorDivide(Exact):
    """Quotient rounded down; of integers by zero: zero."""

    nfunc_spec = ("floor_divide", 2, 1)


class Remainder(Exact):
    """Remainder with the divisor's sign."""

    nfunc_spec = ("remainder", 2, 1)


class WordPower(Exact):
    """Power of integers."""

    nfunc_spec = ("power", 2, 1)


class Direct(Elemwise):  # type: ignore[misc]
    """An elementwise operation that calls NumPy's function of it when it is not compiled.

    The library's own checks and asks much at each call, and converts number by number. Nor does it
    know a `Direct` when it reorders sums and products, so rounding and NaN stay what NumPy has.
    """

    def perform(
        self, node: Apply, inputs: Sequence[Array], storage: Any, params: Any = None
    ) -> None:
        """Compute."""
        dtype, function = node.outputs[0].type.dtype, self.direct
        if function is None:
            found = inputs[0].astype(dtype)
        else:
            found = np.asarray(function(*inputs), dtype)
        storage[0][0] = found

    @functools.cached_property
    def direct(self) -> Function | None:
        """NumPy's function; None for conversions."""
        found = getattr(self.scalar_op, "nfunc_spec", None)
        return getattr(np, found[0]) if found else None


def direct(name: str) -> Direct:
    """The elementwise operation of a scalar operation of the library."""
    return Direct(getattr(scalar, name))


EXACT: dict[str, Any] = {
    op.nfunc_spec[0]: Direct(op())
    for op in (
        WordAdd, WordSubtract, WordMultiply, WordNegative, LeftShift, RightShift, FloorDivide,
        Remainder, WordPower,
    )
}  # fmt: skip
_CONVERT: dict[str, Direct] = {}


def cast(x: Variable, dtype: str) -> Variable:
    """`x` as another dtype, as C converts numbers."""
    if x.dtype == dtype:
        return x
    if dtype not in _CONVERT:
        _CONVERT[dtype] = direct(f"convert_to_{dtype}")
    return _CONVERT[dtype](x)


class Largest(scalar.Maximum):  # type: ignore[misc]
    """The larger number, NaN if one is; a class of its own for the sake of Numba."""


def largest(x: Variable, axes: Sequence[int]) -> Variable:
    """The largest elements along axes."""
    op = scalar.maximum if GENUINE else Largest(scalar.upcast_out)
    return CAReduce(op, axis=list(axes) if GENUINE else tuple(axes))(x)


class Host(Op):  # type: ignore[misc]
    """A function of NumPy arrays as an operation: `function(*arrays)` returns an array or several.

    `results` are dtype and sizes of each result; a size that is no integer is open. Two of them are
    taken for the same, and computed once, if `key` is.
    """

    __props__ = ("key", "results")

    def __init__(self, function: Function, key: Any, results: Sequence[Any]) -> None:
        self.function, self.key = function, key
        self.results = tuple(
            (dtype, tuple(n if isinstance(n, int) else None for n in shape))
            for dtype, shape in results
        )

    def make_node(self, *inputs: Variable) -> Apply:
        """The operation with its operands and results."""
        variables = [tensor.as_tensor_variable(x) for x in inputs]
        return Apply(self, variables, [symbol(sizes, dtype) for dtype, sizes in self.results])

    def run(self, *arrays: Array) -> tuple[Array, ...]:
        """The results, each contiguous and of the dtype promised."""
        found = self.function(*arrays)
        found = found if isinstance(found, (list, tuple)) else (found,)
        return tuple(np.require(x, dtype, "C") for x, (dtype, _) in zip(found, self.results))

    def perform(
        self, node: Apply, inputs: Sequence[Array], storage: Any, params: Any = None
    ) -> None:
        """Compute."""
        for place, found in zip(storage, self.run(*inputs)):
            place[0] = found
