"""State that stays on the device: a step is traced once, compiled, and gives its buffers back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from jax.extend.core import Jaxpr, jaxpr_as_fun

from ...core import Function, settings
from ...engine import Engine, Variable
from ...engine.resident import Resident
from .convolution import on_cpu
from .dtypes import X64, X64_NAMES, x64_mode

_NARROW = {np.dtype(np.int64): np.int32, np.dtype(np.uint64): np.uint32}
State = list[jax.Array]
_copy = jax.jit(jnp.copy)


class JaxStep:
    """A step for inputs of one signature: what it changes; compiled for one and for several.

    Args:
        wide: whether it knows 64 bits.
    """

    def __init__(
        self, step: Function, cells: Sequence[Variable], row: Sequence[Any], wide: bool
    ) -> None:
        values = [_blank(cell.shape, cell.dtype) for cell in cells]
        traced, (after, out) = jax.make_jaxpr(step, return_shape=True)(values, *row)
        changes = [i for i, value in enumerate(after) if value is not None]
        variables = traced.jaxpr.invars[: len(cells)]
        results = traced.jaxpr.outvars[: len(changes)]
        passed = {i for i, found in zip(changes, results) if found is variables[i]}
        self._evaluate, self._out = jaxpr_as_fun(traced), out
        self._cells, self.wide = cells, wide
        self._count = len(cells)
        self._taken = [place for place, i in enumerate(changes) if i not in passed]
        self._results = len(changes)
        self.changed = [i for i in changes if i not in passed]
        self.kept = [i for i in range(len(cells)) if i not in set(self.changed)]
        self.joins = not (on_cpu() and convolves(traced.jaxpr))
        self.one = jax.jit(self._one, donate_argnums=0)
        self.many = jax.jit(self._many, donate_argnums=0)

    def _one(self, changed: State, kept: State, *row: Any) -> tuple[State, Any]:
        values: list[Any] = [None] * self._count
        for places, given in ((self.changed, changed), (self.kept, kept)):
            for i, value in zip(places, given):
                values[i] = value
        flat = self._evaluate(*values, *row)
        leaves, structure = jax.tree.flatten(self._out)
        found = [_as(x, like) for x, like in zip(flat[self._results :], leaves)]
        after: State = [_as(flat[place], old) for place, old in zip(self._taken, changed)]
        for place, i in enumerate(self.changed):  # where they lay before
            layout = self._cells[i].layout
            if layout is not None:
                after[place] = lax.with_sharding_constraint(after[place], layout.backend_layout)
        return after, jax.tree.unflatten(structure, found)

    def _many(self, changed: State, kept: State, *stacked: Any) -> tuple[State, Any]:
        def body(carry: Any, row: Any) -> Any:
            return self._one(carry[0], kept, *row), None

        blank = jax.tree.map(lambda x: jnp.zeros(x.shape, x.dtype), self._out)
        after, out = lax.scan(body, (changed, blank), stacked)[0]
        return after, out


class JaxResident(Resident):
    """Runs a compiled step; the buffers of what it changes are given away and come back changed.

    A value that was lent (`value = variable.value`) is copied before it is given away, and stays
    valid. Values that the step only reads are never given away.
    """

    def __init__(
        self, engine: Engine[jax.Array], step: Function, cells: Sequence[Variable]
    ) -> None:
        super().__init__(engine, step, cells, compiled=False)
        self._steps: dict[Any, JaxStep] = {}
        self._wide = any(cell.dtype in X64_NAMES for cell in cells)

    def __call__(self, *inputs: Any) -> Any:
        row = self._row(inputs)
        step = self._step(tuple([(x.shape, x.dtype) for x in row]))
        with x64_mode(step.wide):
            return self._run(step, step.one, row)

    def many(self, *stacked: Any) -> Any:
        rows = self._row(stacked, several=True)
        if not self.joins and self._steps:
            return super().many(*rows)
        step = self._step(tuple((x.shape[1:], x.dtype) for x in rows))
        with x64_mode(step.wide):
            return self._run(step, step.many, rows)

    def _row(self, inputs: Sequence[Any], several: bool = False) -> list[Any]:
        row = [self._input(x) for x in inputs]
        if settings.distribution is not None:
            row = settings.distribution.spread_batch(row, several)
        return row

    def _input(self, x: Any) -> Any:
        """Host arrays go to the compiled function as they are; integers of 64 bits as 32 where
        they fit, as everybody does with JAX, so that a step is not in 64-bit mode for its labels.
        """
        if isinstance(x, jax.Array):
            return x
        if type(x) is not np.ndarray:
            return self.engine.tensor(x)
        narrow = _NARROW.get(x.dtype)
        if narrow is not None:
            y = x.astype(narrow)
            return y if np.array_equal(x, y) else self.engine.tensor(x)
        return x if x.dtype not in X64 else self.engine.tensor(x)

    def _step(self, signature: tuple[Any, ...]) -> JaxStep:
        found = self._steps.get(signature)
        if found is None:
            with self.building:
                found = self._steps.get(signature)
                if found is None:
                    wide = self._wide or any(dtype in X64 for _, dtype in signature)
                    with x64_mode(wide):
                        row = [_blank(*one) for one in signature]
                        found = JaxStep(self.step, self.cells, row, wide)
                    self._steps[signature] = found
                    self.joins = found.joins
        return found

    def _run(self, step: JaxStep, function: Function, inputs: Sequence[Any]) -> Any:
        """Call and commit. An interrupt between the two would lose what was given away: the
        trainer keeps interrupts back until a step is over.
        """
        cells = self.cells
        if not step.changed:
            with self.reading:  # JAX holds on to what it was given, once it was given it
                return function([], [cell.load() for cell in cells], *inputs)[1]
        with self.writing:
            changed = [(cells[i].load(), cells[i].lent) for i in step.changed]
            given = [_copy(value) if lent else value for value, lent in changed]
            after, out = function(given, [cells[i].load() for i in step.kept], *inputs)
            values: list[Any] = [None] * len(cells)
            for i, value in zip(step.changed, after):
                values[i] = value
            self.commit(values, lent=False)
        return out


def convolves(jaxpr: Jaxpr) -> bool:
    """Whether a convolution is in a traced function, or in one of which it is made."""
    for equation in jaxpr.eqns:
        if equation.primitive.name == "conv_general_dilated":
            return True
        for part in jax.tree.leaves(list(equation.params.values())):
            inner: Any = getattr(part, "jaxpr", part)
            if hasattr(inner, "eqns") and convolves(inner):
                return True
    return False


def _blank(shape: Sequence[int], dtype: Any) -> jax.ShapeDtypeStruct:
    return jax.ShapeDtypeStruct(tuple(shape), jnp.dtype(dtype))


def _as(x: Any, like: Any) -> jax.Array:
    """`x` in exactly this dtype (a number's weak type would drift)."""
    return lax.convert_element_type(x, like.dtype)
