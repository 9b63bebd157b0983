"""Variables, and the frames in which a pure function may read and assign them as if it were not
pure.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeAlias

import numpy as np

from ..core import tree
from ..core.arguments import checked, one_of
from ..core.context import active_engine, ambient, current, settings, use
from ..core.dtypes import is_float, size_of, standardize_dtype
from ..core.errors import InvalidArgument, InvalidType
from ..core.naming import auto_name
from ..core.typing import Tensor, TensorLike
from .guard import Guard
from .operators import Operators


class frame:
    """A scope in which these variables have these values; assignments stay in it.

    Reads fall through to the outer frame, then to the variable itself. `assigned` holds what was
    assigned within. `on_read` is called with a variable that has no value here when it is read; it
    returns one, or None. `rows`, where not None, takes up what is written into few rows of a
    variable (`ops/fused/lookups.py`): the value before, the numbers of the rows, the rows.
    """

    __slots__ = ("values", "assigned", "outer", "on_read", "rows")

    def __init__(
        self,
        variables: Iterable[Variable] = (),
        values: Iterable[Tensor] = (),
        on_read: Callable[[Variable], Tensor | None] | None = None,
        rows: dict[Variable, tuple[Tensor, Tensor, Tensor]] | None = None,
    ) -> None:
        self.values: dict[Variable, Tensor] = dict(zip(variables, values))
        self.assigned: dict[Variable, Tensor] = {}
        self.on_read, self.rows = on_read, rows

    def __enter__(self) -> frame:
        self.outer = ambient.frame
        ambient.frame = self
        return self

    def __exit__(self, *error: object) -> None:
        ambient.frame = self.outer

    def take(self, variables: Sequence[Variable]) -> list[Tensor]:
        """The values of these variables as they stand in this frame."""
        return [self.values[v] if v in self.values else v.value for v in variables]


def framed() -> dict[Variable, Tensor]:
    """The variables that have a value in the frames in force, and the innermost of each."""
    found: dict[Variable, Tensor] = {}
    scope = ambient.frame
    while scope is not None:
        found = {**scope.values, **found}
        scope = scope.outer
    return found


class Readable(Operators):
    """What has numbers and says by `value` which: a variable, or what is made of variables."""

    dtype: str
    value: Any

    def numpy(self) -> np.ndarray[Any, Any]:
        """The numbers as a NumPy array."""
        raise NotImplementedError


_AGGREGATIONS = None, "none", "mean", "sum", "only_first_replica"
TensorLayout: TypeAlias = Any  # that of kerata.distribution
_SYNCHRONIZATIONS = None, "none", "on_read", "on_write", "auto"


class Variable(Readable):
    """A named tensor that changes: a weight, a moving average, a counter.

    Args:
        initializer: an array or number, a function of `(shape, dtype)`, or an initializer object.
        shape: needed where the initializer is a function.
        dtype: name of the dtype; None takes the array's own for arrays and `floatx()` for
            functions.
        trainable: whether gradients are taken.
        autocast: whether a layer that computes in a narrower float reads it in that float.
        name: automatic where None.
        layout: a `TensorLayout`, how the value lies over devices; None takes that of the
            distribution in force.
    """

    fixed = False  # whether training the layer again leaves it frozen, as under a low-rank sum
    _should_act_as_resource_variable = True  # where `tf.GradientTape` is asked for its gradient

    initializer_of: Callable[[Any], Any]  # from a name or a configuration; initializers set it

    @checked
    def __init__(
        self, initializer: Any, shape: Sequence[int] | None = None, dtype: Any = None,
        trainable: bool = True, autocast: bool = True, aggregation: str | None = "none",
        synchronization: str | None = "auto", name: str | None = None,
        layout: TensorLayout | None = None, **kwargs: Any,
    ) -> None:  # fmt: skip
        if kwargs:
            raise InvalidType(f"Variable: unknown arguments {', '.join(sorted(kwargs))}.")
        self.name = name or auto_name("variable")
        self.layout = layout
        self.path = "/".join([*ambient.name_path, self.name])
        self._trainable = self.trainable_at_first = bool(trainable)
        self.autocast = autocast
        self.aggregation = one_of(aggregation, _AGGREGATIONS, "aggregation", "Variable")
        self.synchronization = one_of(
            synchronization, _SYNCHRONIZATIONS, "synchronization", "Variable"
        )
        self.regularizer: Any = None
        self.constraint: Any = None
        self.overwrite_with_gradient = False
        self.seed_generator: Any = None
        self.home: Any = None
        self.guard: Guard | None = None
        engine = current()
        self.engine = engine.root or engine
        with use(self.engine):
            value, lent = self.engine.eagerly(self._first_value, initializer, shape, dtype)
            if self.engine.transient(value):  # it is made while somebody traces a function
                with self.engine.untraced():
                    value, lent = self._first_value(initializer, shape, dtype)
            self.store(value, lent)
        self.shape: tuple[int, ...] = tuple(self.engine.shape(self._value))
        self.dtype: str = self.engine.dtype(self._value)
        self._spread(lent)

    def _spread(self, lent: bool) -> None:
        if settings.distribution is not None:
            self.layout = settings.distribution.get_variable_layout(self)
        if self.layout is not None:
            self.store(self.engine.spread(self._value, self.layout), lent)

    def _first_value(self, *arguments: Any) -> tuple[Any, bool]:
        drawn, wanted = _draw(*arguments)
        dtype = getattr(drawn, "dtype", None) or np.asarray(drawn).dtype
        if getattr(dtype, "kind", "f") in "OUS":
            raise InvalidArgument(
                "Variable: `initializer` must be numbers, or a function of shape and dtype that "
                f"returns some; given {drawn!r}."
            )
        value = self.engine.detached(self.engine.tensor(drawn, wanted))
        return value, self.engine.is_tensor(drawn)

    @property
    def value(self) -> Tensor:
        """The engine's tensor, as the innermost frame has it."""
        scope = ambient.frame
        while scope is not None:
            found = scope.values.get(self)
            if found is None and scope.on_read is not None:
                found = scope.on_read(self)
            if found is not None:
                break
            scope = scope.outer
        else:
            lend = self.engine.lend
            found = self.lend() if lend is None else lend(self)
        narrow = ambient.autocast
        if narrow is None or not self.autocast or narrow == self.dtype or not is_float(self.dtype):
            return found
        return current().cast(found, narrow)

    def assign(self, value: Any) -> Any:
        """Set the value: within a frame there, else for good. Shapes must agree."""
        engine = current()
        if not (type(value) is engine.Tensor or engine.is_tensor(value)):
            value = value.value if isinstance(value, Variable) else value
            value = np.array(value) if isinstance(value, np.ndarray) else value
            value = engine.tensor(value, self.dtype)
        elif engine.dtype(value) != self.dtype:
            value = engine.cast(value, self.dtype)
        if tuple(engine.shape(value)) != self.shape:
            raise InvalidArgument(
                f"Cannot assign a value of shape {tuple(engine.shape(value))} to the variable "
                f"'{self.path}' "
                f"of shape {self.shape}; the shapes must be equal."
            )
        scope = ambient.frame
        if scope is not None:
            scope.values[self] = scope.assigned[self] = value
        else:
            self.engine.put(self, value if engine is self.engine else engine.numpy(value))
        return value

    def assign_add(self, value: TensorLike) -> Any:
        """Add to the value."""
        return self.assign(self + value)

    def assign_sub(self, value: TensorLike) -> Any:
        """Subtract from the value."""
        return self.assign(self - value)

    @property
    def trainable(self) -> bool:
        """Whether gradients are taken."""
        return self._trainable

    @trainable.setter
    def trainable(self, flag: bool) -> None:
        self._trainable = bool(flag)
        if (learn := getattr(self.home, "learn", None)) is not None:
            learn(self._trainable)

    @property
    def ndim(self) -> int:
        """Number of axes."""
        return len(self.shape)

    def numpy(self) -> np.ndarray[Any, Any]:
        """The value as a NumPy array."""
        value = self.value
        engine = active_engine() or self.engine
        return np.asarray((engine if engine.is_tensor(value) else self.engine).numpy(value))

    def move(self, engine: Any) -> None:
        """Bring the value to another engine."""
        if engine is not self.engine:
            array = self.numpy()
            self.engine, self.home, self.layout = engine, None, None
            with use(engine):
                self.store(engine.tensor(array, self.dtype))

    # -- for engines: what is kept, whatever the frames; docs/engines.md tells how it is used
    def load(self) -> Any:
        """The tensor, for an engine that does not pass it on."""
        value = self._value  # once, as another thread may bring it home
        return self.home.read_value() if value is None else value

    def lend(self) -> Tensor:
        """The tensor, for somebody who may hold it: from now on it is not to be written over."""
        self.lent = True
        found: Tensor = self.load()
        return found

    def lend_between_steps(self) -> Tensor:
        """`lend`, while no step of another thread writes over the value or gives it away."""
        found, guard = self.lend(), self.guard
        if guard is not None:  # looked for after the value: it may be a new one
            with guard.reading:
                found = self.lend()
        return found

    def store(self, value: Any, lent: bool = True) -> None:
        """Set the tensor; `lent` says whether anybody else may hold it."""
        self._value, self.lent = value, lent

    def keep_in(self, home: Any) -> None:
        """From now on the value is what `home.read_value()` returns, until `store` sets another."""
        self.home, self._value = home, None

    @property
    def at_home(self) -> bool:
        """Whether the value is in its `home`, where an engine keeps it in place."""
        return self._value is None

    # -- copies have a value of their own, on the same engine
    def __getstate__(self) -> dict[str, Any]:
        value = self.engine.numpy(self.lend_between_steps())
        return {**vars(self), "_value": value, "home": None, "guard": None}

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state)
        with use(self.engine):
            self.store(self.engine.tensor(np.array(self._value), self.dtype), lent=False)

    def _number(self) -> Any:
        if self.shape:
            raise InvalidType(
                f"The variable '{self.path}' of shape {self.shape} is no single number; reduce it "
                "(ops.all, ops.sum), index it, or take its array with numpy()."
            )
        return self.numpy().item()

    def __float__(self) -> float:
        return float(self._number())

    def __int__(self) -> int:
        return int(self._number())

    def __index__(self) -> int:
        return operator.index(self._number())

    def __complex__(self) -> complex:
        return complex(self._number())

    def __bool__(self) -> bool:
        return bool(self._number())

    def __format__(self, format_spec: str) -> str:
        return format(self._number(), format_spec) if format_spec else str(self)

    def __len__(self) -> int:
        if not self.shape:
            raise InvalidType(f"The variable '{self.path}' is a single number and has no length.")
        return self.shape[0]

    def __iter__(self) -> Iterator[Tensor]:
        return (self[i] for i in range(len(self)))

    def __array__(self, dtype: Any = None, copy: Any = None) -> np.ndarray[Any, Any]:
        return np.asarray(self.numpy(), dtype)

    def __jax_array__(self) -> Any:
        return self.value

    @staticmethod
    def __torch_function__(function: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        value = lambda x: x.value if isinstance(x, Readable) else x
        args, kwargs = tree.map_structure(value, (args, kwargs or {}))
        return function(*args, **kwargs)

    @property
    def handle(self) -> Any:
        """What a `tf.GradientTape` knows it by: its value, or the handle of where that is kept."""
        if ambient.frame is not None:
            return self.value
        return self.home.handle if self.at_home else self.lend()

    def __repr__(self) -> str:
        try:
            value = f", value={self.numpy()}"
        except Exception:  # within a step it is a symbol, or a library's tracer
            value = ""
        return f"<Variable path={self.path}, shape={self.shape}, dtype={self.dtype}{value}>"


def _draw(initializer: Any, shape: Any, dtype: Any) -> tuple[Any, str | None]:
    """The first value, on the host where the initializer can, so that it is identical on every
    engine.
    """
    if initializer is None:
        raise InvalidArgument("Variable: `initializer` must be a value or a function; given None.")
    if isinstance(initializer, (str, dict)):
        initializer = Variable.initializer_of(initializer)
    if not callable(initializer):
        if isinstance(initializer, Variable):
            initializer = initializer.numpy()
        if shape is not None and tuple(np.shape(initializer)) != tuple(shape):
            initializer = np.broadcast_to(np.asarray(initializer), tuple(shape))
        if isinstance(initializer, np.ndarray):
            initializer = np.array(initializer)  # the caller may go on writing into the array
        return initializer, None if dtype is None else standardize_dtype(dtype)
    if shape is None:
        raise InvalidArgument("A Variable whose initializer is a function needs its `shape`.")
    name = standardize_dtype(dtype)
    if ambient.room is not None:
        _take_room(tuple(shape), name)
    draw = getattr(initializer, "draw", None)
    return (draw or initializer)(tuple(shape), dtype=name), name


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """Variables made within may take so many bytes together; else InvalidArgument, before they do.

    For what somebody else's description makes: a few letters can ask for any amount of memory.
    """
    outer, ambient.room = ambient.room, size
    try:
        yield
    finally:
        ambient.room = outer


def _take_room(shape: tuple[int, ...], dtype: str) -> None:
    size = math.prod(int(n) for n in shape) * size_of(dtype) // 8
    left = (ambient.room or 0) - size
    if left < 0:
        place = f" of '{'/'.join(ambient.name_path)}'" if ambient.name_path else ""
        raise InvalidArgument(
            f"A weight{place} of shape {shape} would take {size} bytes, far more than the file of "
            "weights has: the configuration does not belong to it, or is made to take memory."
        )
    ambient.room = left
