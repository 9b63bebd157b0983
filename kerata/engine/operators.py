"""Python's operators for variables, symbols and taped values; `ops` fills in what they do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..core import Function, InvalidArgument, Tensor

# public path ("ops.add", "ops.image.resize", "random.gamma") -> operation; `ops` and `random`
# register theirs
operations: dict[str, Function] = {}
kernels: dict[str, Function] = {}  # what engines may replace, where it is no operation itself
_SPACES = ("", "ops.", "ops.image.", "random.")


def path_of(operation: Any) -> str:
    """The public path of an operation; one from outside of the package has its module's path."""
    module, name = operation.__module__, getattr(operation, "__name__", type(operation).__name__)
    package, _, inside = module.partition(".")
    if package != __name__.partition(".")[0]:
        return f"{module}.{name}"
    space = "ops.image" if inside.startswith("ops.image.") else inside.partition(".")[0]
    return f"{space}.{name}"


def register(operation: Function) -> None:
    """Make an operation known by its public path; another one of that path is an error."""
    path = path_of(operation)
    known = operations.setdefault(path, operation)
    if (known.__module__, known.__qualname__) != (operation.__module__, operation.__qualname__):
        raise InvalidArgument(
            f"Two operations are called '{path}': in {known.__module__} and in "
            f"{operation.__module__}."
        )
    operations[path] = operation  # defined anew, as in a notebook


def find(name: str) -> Function:
    """The operation of a public path, or of the name alone, as older configurations have it."""
    for space in _SPACES:
        found = operations.get(space + name)
        if found is not None:
            return found
    raise InvalidArgument(f"Unknown operation '{name}'.")


def find_kernel(name: str) -> Function:
    """The function of normalised arguments that an engine replaces by an entry of this name."""
    return kernels.get(name) or find(f"ops.{name}")


def _forward(name: str) -> Callable[[Any, Any], Tensor]:
    path = f"ops.{name}"
    return lambda self, other: operations[path](self, other)


def _reflected(name: str) -> Callable[[Any, Any], Tensor]:
    path = f"ops.{name}"
    return lambda self, other: operations[path](other, self)


def _single(name: str) -> Callable[[Any], Tensor]:
    path = f"ops.{name}"
    return lambda self: operations[path](self)


def _comparing(name: str) -> Callable[[Any, Any], Any]:
    path = f"ops.{name}"

    def compare(self: Any, other: Any) -> Any:
        comparable = isinstance(other, (int, float, complex, list, tuple)) or hasattr(
            other, "shape"
        )
        return operations[path](self, other) if comparable else NotImplemented

    return compare


class Operators:
    """`x + y`, `x @ y`, `x[1:]`, `x == y` … as the operations of these names.

    Comparing is elementwise with whatever holds numbers; the hash is that of the object, by which
    dicts and sets tell variables apart.
    """

    __slots__ = ()
    __array_priority__ = 100  # so that NumPy leaves `array + x` to us
    __hash__ = object.__hash__

    __getitem__ = _forward("get_item")
    __neg__ = _single("negative")
    __abs__ = _single("absolute")
    __invert__ = _single("logical_not")
    __add__, __radd__ = _forward("add"), _reflected("add")
    __sub__, __rsub__ = _forward("subtract"), _reflected("subtract")
    __mul__, __rmul__ = _forward("multiply"), _reflected("multiply")
    __truediv__, __rtruediv__ = _forward("true_divide"), _reflected("true_divide")
    __floordiv__, __rfloordiv__ = _forward("floor_divide"), _reflected("floor_divide")
    __mod__, __rmod__ = _forward("mod"), _reflected("mod")
    __pow__, __rpow__ = _forward("power"), _reflected("power")
    __matmul__, __rmatmul__ = _forward("matmul"), _reflected("matmul")
    __and__, __rand__ = _forward("logical_and"), _reflected("logical_and")
    __or__, __ror__ = _forward("logical_or"), _reflected("logical_or")
    __xor__, __rxor__ = _forward("logical_xor"), _reflected("logical_xor")
    __lshift__, __rlshift__ = _forward("left_shift"), _reflected("left_shift")
    __rshift__, __rrshift__ = _forward("right_shift"), _reflected("right_shift")
    __eq__, __ne__ = _comparing("equal"), _comparing("not_equal")
    __lt__, __le__ = _forward("less"), _forward("less_equal")
    __gt__, __ge__ = _forward("greater"), _forward("greater_equal")

    def __pos__(self) -> Any:
        return operations["ops.copy"](self)

    def __round__(self, decimals: int | None = None) -> Any:
        return operations["ops.round"](self, decimals or 0)
