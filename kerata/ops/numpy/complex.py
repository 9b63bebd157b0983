"""Parts and conjugates of complex numbers."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...core import COMPLEX, InvalidArgument, Tensor, TensorLike, float_type, real_type
from .._base import binary, current, dtype_of, operation, tensor
from .joining import stack
from .layout import cut
from .trigonometry import arctan2

__all__ = ["angle", "conj", "conjugate", "imag", "isreal", "real"]


def is_complex(x: TensorLike) -> bool:
    """Whether x has a complex dtype."""
    return current().dtype(x) in COMPLEX


def _times(x: TensorLike, number: complex) -> Tensor:
    """A complex tensor times a complex number."""
    engine = current()
    return engine.multiply(x, engine.tensor(np.asarray(number, engine.dtype(x))))


def _joined(first: TensorLike, second: TensorLike) -> Any:
    """`first + 1j * second` of two tensors of one float dtype; halves make complex64."""
    engine = current()
    name = "complex128" if engine.dtype(first) == "float64" else "complex64"
    return engine.add(engine.cast(first, name), _times(engine.cast(second, name), 1j))


@operation()
def real(x: TensorLike) -> Tensor:
    """The real part: float32 of complex64, float64 of complex128; what is real stays as it is.

    >>> print(real(view_as_complex([2.0, 1.0])))
    2.0
    """
    return tensor(x, real_type(current().dtype(x)))


@operation()
def imag(x: TensorLike) -> Tensor:
    """The imaginary part, in the dtype of `real`; zeros of what is real.

    >>> print(imag([1.0, 2.0]))
    [0. 0.]
    """
    engine = current()
    if is_complex(x):
        return real(_times(x, -1j))
    return engine.full(tuple(engine.shape(x)), 0, engine.dtype(x))


@operation()
def conjugate(x: TensorLike) -> Tensor:
    """`real(x) - 1j * imag(x)`; what is real stays as it is.

    >>> print(conjugate([1.0, 2.0]))
    [1. 2.]
    """
    return _joined(real(x), current().negative(imag(x))) if is_complex(x) else tensor(x)


@operation()
def conj(x: TensorLike) -> Tensor:
    """`real(x) - 1j * imag(x)`: another name of `conjugate`.

    >>> print(conj([1.0, 2.0]))
    [1. 2.]
    """
    return conjugate(x)


@operation()
def isreal(x: TensorLike) -> Tensor:
    """Whether the imaginary part is 0, element by element (bool).

    >>> print(isreal([1.0, 2.0]))
    [ True  True]
    """
    return binary("equal", imag(x), 0)


@operation()
def angle(x: TensorLike) -> Tensor:
    """The angle of complex numbers, `arctan2(imag(x), real(x))`, in radians from -pi to pi.

    Of real numbers 0, or pi where the sign bit is set; integers and bools give `floatx()`.

    >>> print(angle([1.0, -1.0]))
    [0.        3.1415927]
    """
    if not is_complex(x):
        x = tensor(x, float_type(dtype_of(x)))
    return arctan2(imag(x), real(x))


@operation()
def view_as_complex(x: TensorLike) -> Tensor:
    """`x[..., 0] + 1j * x[..., 1]`: pairs along the last axis as complex numbers.

    `[..., 2]` returns `[...]`; complex128 of float64, else complex64.

    >>> print(view_as_complex([[1.0, 2.0]]))
    [1.+2.j]
    """
    engine = current()
    sizes = tuple(engine.shape(x))
    if not sizes or sizes[-1] != 2:
        raise InvalidArgument(f"view_as_complex needs a last axis of size 2; x has shape {sizes}.")
    x = tensor(x, float_type(dtype_of(x)))
    last = len(sizes) - 1
    first, second = (engine.reshape(cut(x, last, i, i + 1), sizes[:-1]) for i in range(2))
    return _joined(first, second)


@operation()
def view_as_real(x: TensorLike) -> Tensor:
    """The real and imaginary parts of x, stacked along a new last axis of size 2.

    >>> print(view_as_real(view_as_complex([[2.0, 1.0]])).tolist())
    [[2.0, 1.0]]
    """
    return stack([real(x), imag(x)], -1)
