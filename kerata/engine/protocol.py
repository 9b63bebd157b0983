"""What an engine must offer: 69 primitives on tensors of its own.

Write a subclass of `kerata.engine.Engine` (`hooks.py`), which adds the 13 hooks that work as they
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
from typing import Any

from ..core.errors import Unsupported

Tensor = Any
Shape = tuple[int, ...]

HOST = ("tensor", "numpy", "is_tensor", "shape", "dtype", "cast", "to_device", "stop_gradient")
CREATE = ("full", "arange")
UNARY = (
    "negative abs sign floor ceil round exp log sqrt sin cos tan arcsin arccos arctan sinh cosh "
    "tanh arcsinh "
    "arccosh arctanh isnan logical_not bitwise_not"
).split()
BINARY = (
    "add subtract multiply divide floor_divide remainder power maximum minimum equal less "
    "logical_and logical_or "
    "bitwise_and bitwise_or bitwise_xor left_shift right_shift"
).split()
CHOICE = ("where",)
REDUCE = ("sum", "prod", "max", "min", "argmax", "cumsum", "argsort")
CONTRACT = ("matmul",)
MOVE = ("reshape", "permute", "broadcast_to", "concatenate", "slice", "pad", "take", "scatter")
PRIMITIVES = (*HOST, *CREATE, *UNARY, *BINARY, *CHOICE, *REDUCE, *CONTRACT, *MOVE)
CAPABILITIES = "cholesky qr svd eigh eig lu solve_triangular fft ifft nonzero bitcast".split()
SCATTER_MODES = ("set", "add", "max", "min", "mul")


class Primitives:
    """The required operations. `x`, `a`, `b` are this engine's tensors."""

    name = "abstract"
    package = ""  # what pip installs
    # the usual type of a tensor, for the fast path of `ops`; other types may be tensors too
    Tensor: Any = None
    abstract = False  # True: computes nothing (spec, graph)
    # the engine that computes in the end; an interpreter round an engine has that engine's
    root: Any = None
    native: dict[
        str, Callable[..., Any]
    ] = {}  # derived operation -> this engine's faster form, same signature
    # dtype, as the library has it -> operation -> the library's own function, which `ops` calls
    # first on tensors of that dtype; what it raises sends the call the usual way. The most frequent
    # dtype stands first: it is looked for first, as some take long to hash. Under the one key None:
    # functions called whatever the dtypes, which refuse those they would do otherwise
    quick: dict[Any, dict[str, Callable[..., Any]]] = {}
    usual: Any = None  # that dtype
    usual_quick: Any = None  # and its operations
    gradients: dict[
        str, Callable[..., Any]
    ] = {}  # derived operation -> its gradient, where the tape needs one

    def __init_subclass__(cls, **kwargs: Any) -> None:
        """What a subclass does in its own way, its parent's `quick` must not overtake."""
        super().__init_subclass__(**kwargs)
        if "quick" not in vars(cls):
            parent: Any = next(base for base in cls.__mro__[1:] if hasattr(base, "native"))
            own = {name for name, f in cls.native.items() if parent.native.get(name) is not f}
            own |= vars(cls).keys()
            cls.quick = {
                dtype: {name: f for name, f in table.items() if name not in own}
                for dtype, table in cls.quick.items()
            }

    def call(self, function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """`function(*args, **kwargs)` of tensors, as one call for what records calls."""
        return function(*args, **kwargs)

    # -- host
    def tensor(self, x: Any, dtype: str | None = None) -> Tensor:
        """A tensor from an array, a number, nested lists, or a tensor of this engine; `dtype` None
        keeps its own.

        Python floats become `floatx()`, Python ints int32.
        """
        raise Unsupported("tensor", self.name)

    def scalar(self, value: bool | int | float, dtype: str) -> Tensor:
        """A Python number as an operand for a binary primitive; may be anything these primitives
        accept.
        """
        return self.tensor(value, dtype)

    def numpy(self, x: Tensor) -> Any:
        """A NumPy array of the values (a copy, or one that nobody writes to)."""
        raise Unsupported("numpy", self.name)

    def is_tensor(self, x: Any) -> bool:
        """Whether `x` is a tensor of this engine."""
        raise Unsupported("is_tensor", self.name)

    def shape(self, x: Tensor) -> Shape:
        """The shape, as a tuple of integers."""
        raise Unsupported("shape", self.name)

    def dtype(self, x: Tensor) -> str:
        """The name of the dtype."""
        raise Unsupported("dtype", self.name)

    def cast(self, x: Tensor, dtype: str) -> Tensor:
        """The values as another dtype: floats to integers by truncation, anything to bool by `!=
        0`.
        """
        raise Unsupported("cast", self.name)

    def to_device(self, x: Tensor, device: str) -> Tensor:
        """A copy on a device ("cpu", "gpu:0" …); the tensor itself where it is there already."""
        raise Unsupported("to_device", self.name)

    def stop_gradient(self, x: Tensor) -> Tensor:
        """The same values, of which no gradient flows back."""
        raise Unsupported("stop_gradient", self.name)

    # -- create
    def full(self, shape: Shape, value: bool | int | float, dtype: str) -> Tensor:
        """A tensor filled with one number."""
        raise Unsupported("full", self.name)

    def arange(self, start: float, stop: float, step: float, dtype: str) -> Tensor:
        """`start, start + step, …` up to but without `stop`."""
        raise Unsupported("arange", self.name)

    # -- choice, order, contraction
    def where(self, condition: Tensor, a: Tensor, b: Tensor) -> Tensor:
        """`a` where the bool condition holds, else `b`; all three broadcast."""
        raise Unsupported("where", self.name)

    def sum(self, x: Tensor, axis: Sequence[int], keepdims: bool = False) -> Tensor:
        """Sum over axes, in x's dtype (bool comes as int32)."""
        raise Unsupported("sum", self.name)

    def prod(self, x: Tensor, axis: Sequence[int], keepdims: bool = False) -> Tensor:
        """Product over axes."""
        raise Unsupported("prod", self.name)

    def max(self, x: Tensor, axis: Sequence[int], keepdims: bool = False) -> Tensor:
        """Largest element over axes; NaN if one is among them."""
        raise Unsupported("max", self.name)

    def min(self, x: Tensor, axis: Sequence[int], keepdims: bool = False) -> Tensor:
        """Smallest element over axes; NaN if one is among them."""
        raise Unsupported("min", self.name)

    def argmax(self, x: Tensor, axis: int, keepdims: bool = False) -> Tensor:
        """Index of the first largest element along an axis, int32."""
        raise Unsupported("argmax", self.name)

    def cumsum(self, x: Tensor, axis: int) -> Tensor:
        """Running sum along an axis."""
        raise Unsupported("cumsum", self.name)

    def argsort(self, x: Tensor, axis: int) -> Tensor:
        """Indices that sort an axis ascending, stable, int32; NaN last."""
        raise Unsupported("argsort", self.name)

    def matmul(self, a: Tensor, b: Tensor) -> Tensor:
        """`[..., n, k] @ [..., k, m]`, both of rank 2 or more, leading axes broadcast."""
        raise Unsupported("matmul", self.name)

    # -- move
    def reshape(self, x: Tensor, shape: Shape) -> Tensor:
        """The same elements in row-major order; no -1 in `shape`."""
        raise Unsupported("reshape", self.name)

    def permute(self, x: Tensor, axes: Sequence[int]) -> Tensor:
        """Axis `axes[i]` of `x` becomes axis i."""
        raise Unsupported("permute", self.name)

    def broadcast_to(self, x: Tensor, shape: Shape) -> Tensor:
        """`x` repeated along its axes of size one and along new leading axes."""
        raise Unsupported("broadcast_to", self.name)

    def concatenate(self, xs: Sequence[Tensor], axis: int) -> Tensor:
        """Tensors one behind the other along an axis."""
        raise Unsupported("concatenate", self.name)

    def slice(
        self, x: Tensor, start: Sequence[int], stop: Sequence[int | None], step: Sequence[int]
    ) -> Tensor:
        """`x[start[0]:stop[0]:step[0], …]`, one entry for each axis.

        Positive steps: `0 <= start <= stop <= size`. Negative steps: `start` inside the axis,
        `stop` None or inside.
        """
        raise Unsupported("slice", self.name)

    def pad(
        self, x: Tensor, widths: Sequence[tuple[int, int]], value: bool | int | float = 0
    ) -> Tensor:
        """`x` with a margin of `value`: (before, after) for each axis."""
        raise Unsupported("pad", self.name)

    def take(self, x: Tensor, indices: Tensor, axis: int) -> Tensor:
        """`x` at integer indices of any shape, which replace the axis; indices are within `0 <= i <
        size`.
        """
        raise Unsupported("take", self.name)

    def scatter(self, x: Tensor, indices: Tensor, updates: Tensor, mode: str) -> Tensor:
        """A copy of `x` in which rows `x[indices[i]]` meet `updates[i]`.

        `indices` has rank one and may repeat; `updates` has shape `[len(indices), *x.shape[1:]]`;
        `mode` is one of "set" (of repeats, which one stays is open), "add", "max", "min", "mul".
        """
        raise Unsupported("scatter", self.name)


def _missing(name: str, arguments: str) -> Callable[..., Any]:
    def primitive(self: Primitives, *operands: Tensor) -> Tensor:
        raise Unsupported(name, self.name)

    primitive.__name__ = name
    primitive.__doc__ = f"Elementwise `{name}({arguments})`, as NumPy's function of that name."
    return primitive


for _name in UNARY:
    setattr(Primitives, _name, _missing(_name, "x"))
for _name in BINARY:
    setattr(Primitives, _name, _missing(_name, "a, b"))
for _name in CAPABILITIES:
    setattr(Primitives, _name, _missing(_name, "x"))
