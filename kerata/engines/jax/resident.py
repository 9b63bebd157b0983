"""State that stays on the device: a step is traced once, compiled, and gives its buffers back."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from jax.extend.core import jaxpr_as_fun

from ...engine.resident import Resident
from ...engine.variable import Variable
from .convolution import on_cpu
from .dtypes import WIDE, WIDE_NAMES, wide_mode

_NARROW = {np.dtype(np.int64): np.int32, np.dtype(np.uint64): np.uint32}
_SHORT_MODE: AbstractContextManager[Any] = nullcontext()
_ALONE = max(map(sys.getrefcount, [object()])) + 1  # of a value that a cell and one list hold
_COUNTED = getattr(sys, "_is_gil_enabled", lambda: True)()  # else counts say nothing


class Program:
    """A step for inputs of one signature: what it changes; compiled for one and for several."""

    def __init__(
        self, step: Callable[..., Any], cells: Sequence[Variable], row: Sequence[Any]
    ) -> None:
        values = [_blank(cell.shape, cell.dtype) for cell in cells]
        traced, (after, out) = jax.make_jaxpr(step, return_shape=True)(values, *row)
        changes = [i for i, value in enumerate(after) if value is not None]
        variables = traced.jaxpr.invars[: len(cells)]
        results = traced.jaxpr.outvars[: len(changes)]
        passed = {i for i, found in zip(changes, results) if found is variables[i]}
        self._evaluate, self._out = jaxpr_as_fun(traced), out
        self._count = len(cells)
        self._taken = [place for place, i in enumerate(changes) if i not in passed]
        self._results = len(changes)
        self.changed = [i for i in changes if i not in passed]
        self.kept = [i for i in range(len(cells)) if i not in set(self.changed)]
        self.joins = not (on_cpu() and convolves(traced.jaxpr))
        self.one = jax.jit(self._one, donate_argnums=0)
        self.many = jax.jit(self._many, donate_argnums=0)

    def _one(self, changed: list[Any], kept: list[Any], *row: Any) -> Any:
        values: list[Any] = [None] * self._count
        for places, given in ((self.changed, changed), (self.kept, kept)):
            for i, value in zip(places, given):
                values[i] = value
        flat = self._evaluate(*values, *row)
        leaves, structure = jax.tree.flatten(self._out)
        found = [_as(x, like) for x, like in zip(flat[self._results :], leaves)]
        after = [_as(flat[place], old) for place, old in zip(self._taken, changed)]
        return after, jax.tree.unflatten(structure, found)

    def _many(self, changed: list[Any], kept: list[Any], *stacked: Any) -> Any:
        def body(carry: Any, row: Any) -> Any:
            return self._one(carry[0], kept, *row), None

        blank = jax.tree.map(lambda x: jnp.zeros(x.shape, x.dtype), self._out)
        return lax.scan(body, (changed, blank), stacked)[0]


class JaxResident(Resident):
    """Runs a compiled step; the buffers of what it changes are given away and come back changed.

    A value that somebody else holds too (`value = variable.value`) is copied before it is given
    away, and stays valid. Values that the step only reads are never given away.
    """

    def __init__(self, engine: Any, step: Callable[..., Any], cells: Sequence[Variable]) -> None:
        self.engine, self.cells, self.step = engine, list(cells), step
        self._programs: dict[Any, Program] = {}
        self._wide = any(cell.dtype in WIDE_NAMES for cell in cells)

    def __call__(self, *inputs: Any) -> Any:
        row = [self._input(x) for x in inputs]
        signature = tuple((x.shape, x.dtype) for x in row)
        with self._mode(row):
            program = self._program(signature)
            return self._run(program, program.one, row)

    def many(self, *stacked: Any) -> Any:
        rows = [self._input(x) for x in stacked]
        if not self.joins and self._programs:
            return [self(*(x[i] for x in rows)) for i in range(len(rows[0]))][-1]
        signature = tuple((x.shape[1:], x.dtype) for x in rows)
        with self._mode(rows):
            program = self._program(signature)
            return self._run(program, program.many, rows)

    def _mode(self, inputs: Sequence[Any]) -> AbstractContextManager[Any]:
        if self._wide or any(x.dtype in WIDE for x in inputs):
            return wide_mode()
        return _SHORT_MODE

    def _input(self, x: Any) -> Any:
        """Host arrays go to the compiled function as they are; integers of 64 bits as 32 where
        they fit, as everybody does with JAX, so that a step is not in wide mode for its labels."""
        if isinstance(x, jax.Array):
            return x
        if type(x) is not np.ndarray:
            return self.engine.tensor(x)
        narrow = _NARROW.get(x.dtype)
        if narrow is not None:
            y = x.astype(narrow)
            return y if np.array_equal(x, y) else self.engine.tensor(x)
        return x if x.dtype not in WIDE else self.engine.tensor(x)

    def _program(self, signature: tuple[Any, ...]) -> Program:
        found = self._programs.get(signature)
        if found is None:
            row = [_blank(*one) for one in signature]
            found = self._programs[signature] = Program(self.step, self.cells, row)
            self.joins = found.joins
        return found

    def _run(self, program: Program, function: Callable[..., Any], inputs: Sequence[Any]) -> Any:
        """Call and commit. The result is stored by `extend`, which no interrupt can part from the
        call, so that the cells never keep values that were given away."""
        cells = self.cells
        changed = [cells[i]._value for i in program.changed]
        kept = [cells[i]._value for i in program.kept]
        for place, count in enumerate(map(sys.getrefcount, changed)):
            if count > _ALONE or not _COUNTED:
                changed[place] = jnp.copy(changed[place])
        results: list[Any] = []
        try:
            results.extend(map(function, (changed,), (kept,), *((x,) for x in inputs)))
        finally:
            if results:
                self._commit([cells[i] for i in program.changed], results[0][0])
        return results[0][1]

    @staticmethod
    def _commit(cells: Sequence[Variable], values: Sequence[Any]) -> None:
        try:
            for cell, value in zip(cells, values):
                cell._value = value
        except BaseException:
            for cell, value in zip(cells, values):
                cell._value = value
            raise


def convolves(jaxpr: Any) -> bool:
    """Whether a convolution is in a traced function, or in one of which it is made."""
    for equation in jaxpr.eqns:
        if equation.primitive.name == "conv_general_dilated":
            return True
        for part in jax.tree.leaves(list(equation.params.values())):
            inner = getattr(part, "jaxpr", part)
            if hasattr(inner, "eqns") and convolves(inner):
                return True
    return False


def _blank(shape: Any, dtype: Any) -> Any:
    return jax.ShapeDtypeStruct(tuple(shape), jnp.dtype(dtype))


def _as(x: Any, like: Any) -> Any:
    """`x` in exactly this dtype (a number's weak type would drift)."""
    return lax.convert_element_type(x, like.dtype)
