"""What an engine must offer: 69 primitives on tensors of its own.

Write a subclass of `kerata.engine.Engine` (`hooks.py`), which adds the 14 hooks that work as they
are, and fill in what raises here. Rules that hold for all primitives:

- operands that meet (`add`, `where`, `matmul`, `concatenate` …) have equal dtypes, promotion is
  done; shapes follow NumPy's broadcasting; nothing is written into an operand;
- shapes and axes are Python integers, axes are not negative, a reduction's `axis` is a tuple of
  axes (never None);
- dtypes are names: "float32", "int32", "bool" …; results have the operands' dtype unless stated;
- an operand of a binary primitive may be what `scalar` returned.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from ..core import Array, Function, Shape, Unsupported

T = TypeVar("T")  # the tensors of an engine
Number = bool | int | float

HOST = ("tensor", "numpy", "is_tensor", "shape", "dtype", "cast", "to_device", "stop_gradient")
CREATE = ("full", "arange")
UNARY = (
    "negative abs sign floor ceil round exp log sqrt sin cos tan arcsin arccos arctan sinh cosh "
    "tanh arcsinh arccosh arctanh isnan logical_not bitwise_not"
).split()
BINARY = (
    "add subtract multiply divide floor_divide remainder power maximum minimum equal less "
    "logical_and logical_or bitwise_and bitwise_or bitwise_xor left_shift right_shift"
).split()
CHOICE = ("where",)
REDUCE = ("sum", "prod", "max", "min", "argmax", "cumsum", "argsort")
CONTRACT = ("matmul",)
MOVE = ("reshape", "permute", "broadcast_to", "concatenate", "slice", "pad", "take", "scatter")
PRIMITIVES = (*HOST, *CREATE, *UNARY, *BINARY, *CHOICE, *REDUCE, *CONTRACT, *MOVE)
CAPABILITIES = "cholesky qr svd eigh eig lu solve_triangular fft ifft nonzero bitcast".split()
SCATTER_MODES = ("set", "add", "max", "min", "mul")


class Primitives(Generic[T]):
    """The required operations. `x`, `a`, `b` are this engine's tensors, of type T."""

    name: str = "abstract"
    package: str = ""
    """What pip installs."""
    Tensor: Any = None
    """The usual type of a tensor, for the fast path of `ops`; other types may be tensors too."""
    abstract: bool = False
    """True: computes nothing (spec, graph)."""
    root: Any = None
    """The engine that computes in the end; that of an interpreter is the one at its core."""

    # -- what an engine may have beside, for speed
    native: dict[str, Function] = {}
    """Operation -> this engine's kernel, called by position; `docs/engines.md` says with what."""
    gradients: dict[str, Any] = {}
    """Operation -> the gradient of its kernel, where the tape needs one.

    A function `(e, g, out, args, saved)`, a `CustomGradient`, or `DIFFERENTIABLE`; see
    `autodiff/recording.py`.
    """
    higher_order: frozenset[str] = frozenset()
    """Names in `native` of functions that call what they are given: a recorder looks into them."""
    not_on_cpu: frozenset[str] = frozenset()
    """Names in `native` of kernels for accelerators alone, which decline every call on a CPU."""
    add_slice: Callable[..., None] | None = None
    """`add_slice(target, x, start, stop, step)` adds `x` to a slice of `target`, in place.

    `start` None means all of it. For engines whose tensors can be written into: gradients are then
    added up in one buffer.
    """
    write_rows: Callable[..., None] | None = None
    """`write_rows(cell, rows, values, lent)` writes rows of a variable's value, in place unless
    that is `lent`; numbers of rows may come twice, with the same values.

    For engines whose steps do not do so themselves.
    """
    leaf: Function | None = None
    """`leaf(x)`: a variable's value as a step of the user's is to see it, so that the library's own
    gradients reach it (`loss.backward()`, `tf.GradientTape`)."""
    detached: Function = staticmethod(lambda x: x)
    """`detached(x)`: what comes out of such a step, without those."""
    watched: Function | None = None
    """`watched(x)`: a leaf that is read, where gradients are taken by all, trained or not."""
    lend: Function | None = None
    """`lend(cell)`: the value of a variable outside of frames, where `cell.lend()` does not do."""
    lend_size: Function | None = None
    """`lend_size(n)`: a size as a program of the user's is to have it, where some are open."""
    checkpointed: Function | None = None
    """`checkpointed(cls)`: checkpoints know the class; built objects call `_restore_deferred`."""
    ragged: Function | None = None
    """`ragged(x, value)`: rows of their own lengths, of rows that this value fills up."""
    taped: dict[str, Function] | None = None
    """`native` as a tape offers it; kept by the tape, None before the first."""

    # -- host
    def tensor(self, x: Any, dtype: str | None = None) -> T:
        """A tensor from an array, a number, nested lists, or a tensor of this engine; `dtype` None
        is its own, of Python's floats `floatx()`, of its ints int32.
        """
        raise Unsupported("tensor", self.name)

    def scalar(self, value: Number, dtype: str) -> Any:
        """A Python number as an operand of binary primitives; may be anything these accept."""
        return self.tensor(value, dtype)

    def numpy(self, x: T) -> Array:
        """A NumPy array of the values (a copy, or one that nobody writes to)."""
        raise Unsupported("numpy", self.name)

    def is_tensor(self, x: object) -> bool:
        """Whether `x` is a tensor of this engine."""
        raise Unsupported("is_tensor", self.name)

    def shape(self, x: T) -> Shape:
        """The shape, as a tuple of integers."""
        raise Unsupported("shape", self.name)

    def dtype(self, x: T) -> str:
        """The name of the dtype."""
        raise Unsupported("dtype", self.name)

    def cast(self, x: T, dtype: str) -> T:
        """The values as another dtype.

        Floats become integers by truncation, anything becomes bool by `!= 0`.
        """
        raise Unsupported("cast", self.name)

    def to_device(self, x: T, device: str) -> T:
        """A copy on a device ("cpu", "gpu:0" …); the tensor itself where it is there already."""
        raise Unsupported("to_device", self.name)

    def stop_gradient(self, x: T) -> T:
        """The same values, of which no gradient flows back."""
        raise Unsupported("stop_gradient", self.name)

    # -- create
    def full(self, shape: Shape, value: Number, dtype: str) -> T:
        """A tensor filled with one number."""
        raise Unsupported("full", self.name)

    def arange(self, start: float, stop: float, step: float, dtype: str) -> T:
        """`start, start + step, …` up to but without `stop`."""
        raise Unsupported("arange", self.name)

    # -- elementwise: NumPy's functions of these names
    def negative(self, x: T) -> T:
        raise Unsupported("negative", self.name)

    def abs(self, x: T) -> T:
        raise Unsupported("abs", self.name)

    def sign(self, x: T) -> T:
        raise Unsupported("sign", self.name)

    def floor(self, x: T) -> T:
        raise Unsupported("floor", self.name)

    def ceil(self, x: T) -> T:
        raise Unsupported("ceil", self.name)

    def round(self, x: T) -> T:
        raise Unsupported("round", self.name)

    def exp(self, x: T) -> T:
        raise Unsupported("exp", self.name)

    def log(self, x: T) -> T:
        raise Unsupported("log", self.name)

    def sqrt(self, x: T) -> T:
        raise Unsupported("sqrt", self.name)

    def sin(self, x: T) -> T:
        raise Unsupported("sin", self.name)

    def cos(self, x: T) -> T:
        raise Unsupported("cos", self.name)

    def tan(self, x: T) -> T:
        raise Unsupported("tan", self.name)

    def arcsin(self, x: T) -> T:
        raise Unsupported("arcsin", self.name)

    def arccos(self, x: T) -> T:
        raise Unsupported("arccos", self.name)

    def arctan(self, x: T) -> T:
        raise Unsupported("arctan", self.name)

    def sinh(self, x: T) -> T:
        raise Unsupported("sinh", self.name)

    def cosh(self, x: T) -> T:
        raise Unsupported("cosh", self.name)

    def tanh(self, x: T) -> T:
        raise Unsupported("tanh", self.name)

    def arcsinh(self, x: T) -> T:
        raise Unsupported("arcsinh", self.name)

    def arccosh(self, x: T) -> T:
        raise Unsupported("arccosh", self.name)

    def arctanh(self, x: T) -> T:
        raise Unsupported("arctanh", self.name)

    def isnan(self, x: T) -> T:
        raise Unsupported("isnan", self.name)

    def logical_not(self, x: T) -> T:
        raise Unsupported("logical_not", self.name)

    def bitwise_not(self, x: T) -> T:
        raise Unsupported("bitwise_not", self.name)

    def add(self, a: T, b: T) -> T:
        raise Unsupported("add", self.name)

    def subtract(self, a: T, b: T) -> T:
        raise Unsupported("subtract", self.name)

    def multiply(self, a: T, b: T) -> T:
        raise Unsupported("multiply", self.name)

    def divide(self, a: T, b: T) -> T:
        raise Unsupported("divide", self.name)

    def floor_divide(self, a: T, b: T) -> T:
        raise Unsupported("floor_divide", self.name)

    def remainder(self, a: T, b: T) -> T:
        raise Unsupported("remainder", self.name)

    def power(self, a: T, b: T) -> T:
        raise Unsupported("power", self.name)

    def maximum(self, a: T, b: T) -> T:
        raise Unsupported("maximum", self.name)

    def minimum(self, a: T, b: T) -> T:
        raise Unsupported("minimum", self.name)

    def equal(self, a: T, b: T) -> T:
        raise Unsupported("equal", self.name)

    def less(self, a: T, b: T) -> T:
        raise Unsupported("less", self.name)

    def logical_and(self, a: T, b: T) -> T:
        raise Unsupported("logical_and", self.name)

    def logical_or(self, a: T, b: T) -> T:
        raise Unsupported("logical_or", self.name)

    def bitwise_and(self, a: T, b: T) -> T:
        raise Unsupported("bitwise_and", self.name)

    def bitwise_or(self, a: T, b: T) -> T:
        raise Unsupported("bitwise_or", self.name)

    def bitwise_xor(self, a: T, b: T) -> T:
        raise Unsupported("bitwise_xor", self.name)

    def left_shift(self, a: T, b: T) -> T:
        raise Unsupported("left_shift", self.name)

    def right_shift(self, a: T, b: T) -> T:
        raise Unsupported("right_shift", self.name)

    # -- choice, order, contraction
    def where(self, condition: T, a: T, b: T) -> T:
        """`a` where the bool condition holds, else `b`; all three broadcast."""
        raise Unsupported("where", self.name)

    def sum(self, x: T, axis: Sequence[int], keepdims: bool = False) -> T:
        """Sum over axes, in x's dtype (bool comes as int32)."""
        raise Unsupported("sum", self.name)

    def prod(self, x: T, axis: Sequence[int], keepdims: bool = False) -> T:
        """Product over axes."""
        raise Unsupported("prod", self.name)

    def max(self, x: T, axis: Sequence[int], keepdims: bool = False) -> T:
        """Largest element over axes; NaN if one is among them."""
        raise Unsupported("max", self.name)

    def min(self, x: T, axis: Sequence[int], keepdims: bool = False) -> T:
        """Smallest element over axes; NaN if one is among them."""
        raise Unsupported("min", self.name)

    def argmax(self, x: T, axis: int, keepdims: bool = False) -> T:
        """Index of the first largest element along an axis, int32."""
        raise Unsupported("argmax", self.name)

    def cumsum(self, x: T, axis: int) -> T:
        """Running sum along an axis."""
        raise Unsupported("cumsum", self.name)

    def argsort(self, x: T, axis: int) -> T:
        """Indices that sort an axis ascending, stable, int32; NaN last."""
        raise Unsupported("argsort", self.name)

    def matmul(self, a: T, b: T) -> T:
        """`[..., n, k] @ [..., k, m]`, both of rank 2 or more, leading axes broadcast."""
        raise Unsupported("matmul", self.name)

    # -- move
    def reshape(self, x: T, shape: Shape) -> T:
        """The same elements in row-major order; no -1 in `shape`."""
        raise Unsupported("reshape", self.name)

    def permute(self, x: T, axes: Sequence[int]) -> T:
        """Axis `axes[i]` of `x` becomes axis i."""
        raise Unsupported("permute", self.name)

    def broadcast_to(self, x: T, shape: Shape) -> T:
        """`x` repeated along its axes of size one and along new leading axes."""
        raise Unsupported("broadcast_to", self.name)

    def concatenate(self, xs: Sequence[T], axis: int) -> T:
        """Tensors one behind the other along an axis."""
        raise Unsupported("concatenate", self.name)

    def slice(
        self, x: T, start: Sequence[int], stop: Sequence[int | None], step: Sequence[int]
    ) -> T:
        """`x[start[0]:stop[0]:step[0], …]`, one entry for each axis.

        Positive steps: `0 <= start <= stop <= size`. Negative steps: `start` inside the axis,
        `stop` None or inside.
        """
        raise Unsupported("slice", self.name)

    def pad(self, x: T, widths: Sequence[tuple[int, int]], value: Number = 0) -> T:
        """`x` with a margin of `value`: (before, after) for each axis."""
        raise Unsupported("pad", self.name)

    def take(self, x: T, indices: T, axis: int) -> T:
        """`x` at integer indices of any shape, which replace the axis; `0 <= i < size` holds."""
        raise Unsupported("take", self.name)

    def scatter(self, x: T, indices: T, updates: T, mode: str) -> T:
        """A copy of `x` in which rows `x[indices[i]]` meet `updates[i]`; indices may repeat.

        `mode` is one of "set" (of repeats, which one stays is open), "add", "max", "min", "mul".
        """
        raise Unsupported("scatter", self.name)

    # -- capabilities, which may be absent; matrices are the last two axes
    def cholesky(self, x: T) -> T:
        """The lower factor L of x = L L'."""
        raise Unsupported("cholesky", self.name)

    def qr(self, x: T, mode: str = "reduced") -> tuple[T, T]:
        """Q and R; `mode` is "reduced" or "complete"."""
        raise Unsupported("qr", self.name)

    def svd(self, x: T, full_matrices: bool = True, compute_uv: bool = True) -> Any:
        """U, singular values, V'; the values alone without `compute_uv`."""
        raise Unsupported("svd", self.name)

    def eigh(self, x: T) -> tuple[T, T]:
        """Eigenvalues, ascending, and eigenvectors of a symmetric matrix."""
        raise Unsupported("eigh", self.name)

    def eig(self, x: T) -> tuple[T, T]:
        """Eigenvalues and eigenvectors, both complex."""
        raise Unsupported("eig", self.name)

    def lu(self, x: T) -> tuple[T, T]:
        """L (without its ones) and U in one matrix, and the order p of rows: x[p] = L U; int32."""
        raise Unsupported("lu", self.name)

    def solve_triangular(self, a: T, b: T, lower: bool = False) -> T:
        """x with `a x = b`; only one triangle of `a` is read."""
        raise Unsupported("solve_triangular", self.name)

    def fft(self, x: T) -> T:
        """The discrete Fourier transform of the last axis, complex."""
        raise Unsupported("fft", self.name)

    def ifft(self, x: T) -> T:
        """Its inverse."""
        raise Unsupported("ifft", self.name)

    def nonzero(self, x: T) -> tuple[T, ...]:
        """For each axis the indices of elements that are not zero, int32."""
        raise Unsupported("nonzero", self.name)

    def bitcast(self, x: T, dtype: str) -> T:
        """The same bits as another dtype of that size."""
        raise Unsupported("bitcast", self.name)
