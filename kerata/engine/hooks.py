"""The hooks: how an engine differentiates, compiles, loops and keeps state.

All work as they are, on an engine that has the primitives alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any, ClassVar, Protocol

from ..core import Array, Function, InvalidArgument, Unsupported, settings, tree
from .protocol import Primitives, T
from .random import bits as random_bits
from .resident import Resident
from .variable import Variable


def _loaded(name: str) -> Engine[Any]:
    """The engine of this name, for one that was pickled."""
    if settings.load is None:
        raise RuntimeError("No loader of engines is installed; import kerata first.")
    return settings.load(name)


class ReverseMode(Protocol):
    """What differentiates on engines that have no gradients of their own."""

    def value_and_grad(self, engine: Any, fn: Function, /) -> Function:
        """As `Engine.value_and_grad`."""
        ...

    def custom_gradient(self, engine: Any, fn: Function, /) -> Function:
        """As `Engine.custom_gradient`."""
        ...


class Engine(Primitives[T]):
    """The base class of engines: fill in the primitives; override a hook for speed, never to be
    correct.
    """

    # `autodiff.tape`: a tape is an engine itself, so that module stands above this one, and
    # `engine/__init__.py` brings both together
    reverse_mode: ClassVar[ReverseMode]

    def __init__(self) -> None:
        self.root = self
        # read at every call, and Python reads an instance's own attributes quicker
        self.Tensor, self.native = self.Tensor, self.native

    def __copy__(self) -> Engine[T]:
        return self  # there is one of each, of which copies of layers and variables are

    def __deepcopy__(self, memo: object) -> Engine[T]:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return _loaded, (self.name,)

    def version(self) -> str:
        """The version of the library underneath."""
        return ""

    # -- gradients
    def value_and_grad(self, fn: Function) -> Function:
        """`fn(params, *rest) -> (scalar, aux)` with its gradients: `-> ((scalar, aux), gradients)`.

        `params` is a list of tensors, `aux` any nested structure of tensors. By the tape.
        """
        return self.reverse_mode.value_and_grad(self, fn)

    def custom_gradient(self, fn: Function) -> Function:
        """`fn(*tensors) -> (out, vjp)` as a function whose gradients are those of `vjp(g)`."""
        return self.reverse_mode.custom_gradient(self, fn)

    def checkpoint(self, fn: Function) -> Function:
        """The function, its inner values computed anew for the gradient, to save memory.

        Here: unchanged.
        """
        return fn

    # -- compilation and state
    def compile(self, fn: Function) -> Function:
        """A faster form of a pure function of nested tensors. Here: the function itself."""
        return fn

    def rowwise(self, fn: Function) -> Function:
        """A faster form of a pure function of tensors that treats each row of their leading axis,
        which is as long for all, by itself. Here: the function itself.
        """
        return fn

    def call(self, function: Function, *args: Any) -> Any:
        """`function(*args)`: what an override computes without operations, so that it is noted.

        A recorder writes down such a call; all other engines just make it.
        """
        return function(*args)

    def outline(self, function: Function, *tensors: T) -> None:
        """Call a function that calls the library's own on tensors like these, for what it notes on
        its way: shapes, variables. Here on these; an engine that traces need not compute.
        """
        function(*tensors)

    def resident(self, step: Function, cells: Sequence[Variable]) -> Resident:
        """A pure `step(values, *inputs) -> (values, out)` as a call that keeps its state in the
        cells.
        """
        return Resident(self, step, cells)

    def put(self, cell: Variable, value: Any) -> None:
        """Set the value of a cell from a tensor of this engine or a host array."""
        cell.store(value if self.is_tensor(value) else self.tensor(value, cell.dtype))

    # -- traces of the user's
    def transient(self, x: object) -> bool:
        """Whether a tensor belongs to what the user's own code traces, and ends with it."""
        return False

    def eagerly(self, function: Function, *args: Any) -> Any:
        """`function(*args)`, which works on the host: a trace of the user's must not look in."""
        return function(*args)

    def untraced(self) -> AbstractContextManager[Any]:
        """A scope in which operations compute at once, though the user's code traces."""
        return nullcontext()

    def on_host(self, function: Function, inputs: Any, like: Any) -> T:
        """A function of the host's arrays, called whenever the user's trace runs; `like` are
        symbols of the results' dtypes and shapes.
        """
        raise Unsupported("on_host", self.name)

    def number(self, x: Any) -> Any:
        """A number, of sizes or the like, that a program gave as a scalar tensor. An engine whose
        traces may leave sizes open returns something that computes like a number.
        """
        return self.numpy(self.tensor(x)).item()

    def rebinding(self) -> AbstractContextManager[Any]:
        """A scope of a user's code in which `x *= y` makes a new tensor, as in a graph, and
        leaves the old one as it was.
        """
        return nullcontext()

    # -- control flow
    def cond(self, pred: T, true_fn: Function, false_fn: Function) -> Any:
        """What `true_fn()` returns where the scalar bool holds, else what `false_fn()` returns."""
        return true_fn() if bool(self.numpy(pred) if self.is_tensor(pred) else pred) else false_fn()

    def change_rows(
        self, number: T, functions: Sequence[Function], data: T, operands: Sequence[Any]
    ) -> T:
        """`data`, of which each row is changed by the function of its number.

        A function is called on rows of the data and the same rows of its operands, a structure in
        which what is no tensor of rows stays as it is. Here each is called on all rows.
        """
        shape = (*self.shape(number), *(1,) * (len(self.shape(data)) - 1))
        found = data
        for i, (function, given) in enumerate(zip(functions, operands)):
            chosen = self.reshape(self.equal(number, self.tensor(i, self.dtype(number))), shape)
            found = self.where(chosen, function(data, given), found)
        return found

    def while_loop(self, cond: Function, body: Function, loop_vars: Sequence[Any]) -> Any:
        """`loop_vars = body(*loop_vars)` as long as `cond(*loop_vars)` holds."""
        while bool(self.numpy(cond(*loop_vars))):
            loop_vars = body(*loop_vars)
        return loop_vars

    def scan(
        self, step: Function, carry: Any, xs: Any, length: int | None = None, reverse: bool = False
    ) -> tuple[Any, Any]:
        """`carry, y = step(carry, x)` for each x of the leading axis.

        The result is the last carry, and all y stacked.
        """
        leaves = tree.flatten(xs)
        length = self.shape(leaves[0])[0] if length is None else length
        ys: list[Any] = []
        for i in reversed(range(length)) if reverse else range(length):
            carry, y = step(carry, tree.map_structure(lambda x, i=i: self._row(x, i), xs))
            ys.append(y)
        if reverse:
            ys.reverse()
        return carry, tree.map_structure(lambda *rows: self._stack(rows), *ys) if ys else None

    def _row(self, x: T | None, i: int) -> T | None:
        if x is None:
            return None
        shape = self.shape(x)
        rest = len(shape) - 1
        row = self.slice(x, (i,) + (0,) * rest, (i + 1, *shape[1:]), (1,) * (rest + 1))
        return self.reshape(row, shape[1:])

    def _stack(self, rows: Sequence[T | None]) -> T | None:
        found = [self.reshape(r, (1, *self.shape(r))) for r in rows if r is not None]
        return self.concatenate(found, 0) if found else None

    def vectorize(self, fn: Function) -> Function:
        """`fn` over the leading axis of its arguments."""

        def mapped(*args: Any) -> Any:
            size = self.shape(tree.flatten(args)[0])[0]
            rows = [
                fn(*tree.map_structure(lambda x, i=i: self._row(x, i), args)) for i in range(size)
            ]
            return tree.map_structure(lambda *parts: self._stack(parts), *rows)

        return mapped

    # -- randomness, devices
    def random_bits(self, key: T, count: int) -> T:
        """`count` uint32 words that follow from the two words of the key alone.

        They are the same on every engine.
        """
        return random_bits.bits(self, key, count)

    def all_reduce(self, x: T, reduction: str = "sum") -> T:
        """`x` summed (or averaged) over all replicas; with one replica, x."""
        return x

    @contextmanager
    def device(self, name: str) -> Iterator[None]:
        """A scope in which tensors are made on a device."""
        if name.partition(":")[0] not in ("cpu", ""):
            raise InvalidArgument(
                f"The engine '{self.name}' has no device '{name}'; it has: "
                f"{', '.join(self.devices())}."
            )
        yield

    def devices(self) -> list[str]:
        """Names of the devices at hand."""
        return ["cpu"]

    # -- several devices (distribution/): here one, on which everything lies whole
    def device_mesh(self, mesh: Any) -> Any:
        """The library's own object for a `DeviceMesh`; None where it has none."""
        return None

    def tensor_layout(self, layout: Any) -> Any:
        """The library's own object for a `TensorLayout`; None where it has none."""
        return None

    def spread(self, x: T, layout: Any, parts: bool = False) -> T:
        """`x`, or a host array, laid out over the devices of a mesh as a `TensorLayout` says.

        `parts`: with several processes, that `x` is this one's part, not the whole.
        """
        if layout.device_mesh.devices.size > 1:
            raise InvalidArgument(
                f"The engine '{self.name}' computes on one device; given {layout.device_mesh}. "
                "Take a mesh of one device, or an engine that spreads tensors (docs/training.md)."
            )
        return x

    def processes(self) -> tuple[int, int]:
        """The number of this process among those that compute together, and how many they are."""
        return 0, 1

    def join_processes(self, address: str | None, count: int | None, number: int | None) -> None:
        """Compute together with other processes; `address` is that of the first."""
        raise Unsupported("join_processes", self.name)

    def profiler(self, folder: str) -> AbstractContextManager[Any] | None:
        """A scope of which the library's profiler writes a record for TensorBoard into a folder;
        None where it has none.
        """
        return None

    # -- what layers that are of the library's own ask for (layers/bridges)
    def flatten(self, structure: Any) -> tuple[list[Any], Function]:
        """The leaves of what the library takes for a tree, and what makes such a tree of leaves."""
        return tree.flatten(structure), lambda leaves: tree.pack_as(structure, leaves)

    parameter: Any = None
    """The class of the parameters of such modules."""
    module: Any = None
    """The class of the library's modules: all layers are of it from their first on such an engine.

    `layers/base/module.py` has what it asks of them.
    """
    outermost: ClassVar[Function | None] = None
    """`outermost(call)`: a layer's call outside of frames and of other layers, as it is made."""

    def plain(self, x: Any) -> Any:
        """A tensor as layers compute with it; the library's users may see more of it."""
        return x

    def parameters(self, cells: Mapping[str, Variable]) -> dict[str, Any]:
        """What a module of the library's holds whose parameters these are."""
        return {}

    def keep_in_parameter(self, cell: Variable, parameter: Any) -> None:
        """Keep the value of a variable in a parameter of one of the library's modules."""
        raise Unsupported("keep_in_parameter", self.name)

    def call_module(self, module: Any, values: dict[str, Any], args: Any, kwargs: Any) -> Any:
        """A module of the library's, called with these parameters and buffers."""
        raise Unsupported("call_module", self.name)

    def load_program(self, path: str, endpoint: str, training_endpoint: str | None) -> Any:
        """A program in a folder, in the library's own format.

        It has `first_values()`: for each variable its value, and whether it is trained; and is
        called with `(values, args, kwargs, training)` for `(outputs, new values)`.
        """
        raise Unsupported("load_program", self.name)

    def save_program(
        self, path: str, endpoints: Mapping[str, Any], collections: Mapping[str, Any], options: Any
    ) -> None:
        """Write functions and their variables into a folder, in the library's own format.

        Each of `endpoints` has the `signature` of its arguments (a tuple of structures of symbols,
        of which sizes may be None), names for them, and `cells`, the variables that it reads. It is
        called with `(values of the cells, arguments)` for `(outputs, new values)`, of which those
        are None that do not change. `collections` are lists of variables by name.
        """
        raise Unsupported("save_program", self.name)

    def compact_program(self, path: str, options: Mapping[str, Any]) -> bytes:
        """The program in a folder as one file for small devices; options are its writer's own."""
        raise Unsupported("compact_program", self.name)

    def blank(self, x: Any) -> T:
        """A tensor like a symbol without values, on which the library's functions tell shapes."""
        raise Unsupported("blank", self.name)

    def write_graph(
        self, function: Function, state: Mapping[str, Array], data: Any, **options: Any
    ) -> bytes:
        """A file of `function(values of the state, data)`, which returns (outputs, for each value
        a new one or None), for data like these symbols, whose first axes of None are the batch's.
        """
        raise Unsupported("write_graph", self.name)

    def spare_memory(self) -> int:
        """How many bytes of the data of `fit` may lie on the device in force, so that it gathers
        their rows. Here none: what it computes with is the host's.
        """
        return 0
