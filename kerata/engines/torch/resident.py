"""A step recorded as torch's own calls, gradient and update included, and run again as those.

Python's part of a small step takes longer than torch's. A step that took some time with inputs
of the same shapes, and is short, is traced (`make_fx`) on two batches in turn. If both traces are
the same, constants included, what was traced stands for the step from then on. A step that looks
at values, draws numbers of Python's or NumPy's, or fails to be traced is never replaced; neither is
a long one, of which little would be saved. `run_eagerly=True` runs every step anew.

State that lies in one flat tensor (`updates.multi_map` leaves it so) goes in and out as that.
"""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable, Sequence
from typing import Any

import torch

from ...core import tree
from ...engine.resident import Resident
from ...engine.variable import Variable
from . import indexing as selection
from . import optimizers as updates
from . import random as bits
from .dtypes import place

BUDGET = 2.0  # seconds that inputs of the same shapes took before a step is traced, which takes 1
CALLS = 3  # that they came at least
SHORT = 0.02  # seconds; of longer steps Python's part is small
_METHODS = ("view", "expand")
_OWN = {**bits.OPERATIONS, **selection.OPERATIONS}
_TINY = 5e-324  # zero where numbers too small for an exponent are flushed


class Layout:
    """Which cells lie in one flat tensor, in its order, and which by themselves."""

    def __init__(self, values: Sequence[Any]) -> None:
        bases: dict[int, list[int]] = {}
        for i, value in enumerate(values):
            if value._base is not None:
                bases.setdefault(id(value._base), []).append(i)
        self.groups: list[list[int]] = []
        for group in bases.values():
            group.sort(key=lambda i: values[i].storage_offset())
            if len(group) > 1 and updates.flat_base([values[i] for i in group]) is not None:
                self.groups.append(group)
        grouped = {i for group in self.groups for i in group}
        self.singles = [i for i in range(len(values)) if i not in grouped]
        self.count = len(values)
        self.like = [[torch.empty_like(values[i]) for i in group] for group in self.groups]

    def pack(self, values: Sequence[Any]) -> list[Any]:
        """The flat tensors, then all values, those of a group as views of its flat tensor."""
        values = list(values)
        flats = []
        for group, like in zip(self.groups, self.like):
            parts = [values[i] for i in group]
            flat = updates.flat_base(parts)
            if flat is None:  # somebody has set one
                flat = updates.joined(parts)
                for i, part in zip(group, updates.split(flat, like)):
                    values[i] = part
            flats.append(flat)
        return flats + values

    def unpack(self, flats: Sequence[Any], singles: Sequence[Any]) -> list[Any]:
        """All values, of flat tensors and of what lies by itself; of None, None."""
        values: list[Any] = [None] * self.count
        for group, like, flat in zip(self.groups, self.like, flats):
            if flat is not None:
                for i, part in zip(group, updates.split(flat, like)):
                    values[i] = part
        for i, value in zip(self.singles, singles):
            values[i] = value
        return values


class Program:
    """A trace of a step for one layout of its state and one signature of its inputs."""

    def __init__(self, step: Callable[..., Any], values: Sequence[Any], inputs: list[Any]) -> None:
        self.layout = Layout(values)
        self.ready = False  # until a second trace was the same
        self._step = step
        self._out: Any = None
        self._constants: list[Any] = []
        self._places: list[int | None] = []  # of each packed value and output among the results
        self._split = len(self.layout.groups)
        self._results = self._split + len(self.layout.singles)
        self.graph = _traced(self._pure, [*self.layout.pack(values), *inputs])
        self.run = self.graph.forward

    def _pure(self, *given: Any) -> list[Any]:
        layout, first = self.layout, self._split
        values = list(given[first : first + layout.count])
        after, out = self._step(values, *given[first + layout.count :])
        after = [None if a is v else a for a, v in zip(after, values)]
        changed = [_joined([after[i] for i in g], [values[i] for i in g]) for g in layout.groups]
        changed += [after[i] for i in layout.singles]
        leaves = tree.flatten(out)
        results: list[Any] = []
        self._places = []
        for x in (*changed, *leaves):
            tensor = isinstance(x, torch.Tensor)
            self._places.append(len(results) if tensor else None)
            if tensor:
                results.append(x)
        self._out, self._constants = tree.map_structure(lambda _: None, out), leaves
        return results

    def __call__(self, values: Sequence[Any], inputs: list[Any]) -> tuple[list[Any], Any]:
        """What the step gives: the new values, and its output."""
        results = self.run(*self.layout.pack(values), *inputs)
        found = [None if place is None else results[place] for place in self._places]
        after = self.layout.unpack(found[: self._split], found[self._split : self._results])
        pairs = zip(found[self._results :], self._constants)
        leaves = [constant if x is None else x for x, constant in pairs]
        return after, tree.pack_as(self._out, leaves)

    def same(self, other: Program) -> bool:
        """Whether another trace is this one, constants included."""
        if self.graph.code != other.graph.code or self._places != other._places:
            return False
        if self._fixed() != other._fixed():
            return False
        mine, its = (dict(p.graph.named_buffers()) | _attributes(p.graph) for p in (self, other))
        return mine.keys() == its.keys() and all(_equal(mine[k], its[k]) for k in mine)

    def _fixed(self) -> list[Any]:
        """What of the output are no tensors."""
        places = self._places[self._results :]
        return [x for x, place in zip(self._constants, places) if place is None]


def _joined(after: list[Any], before: list[Any]) -> Any:
    """A group's new values as one flat tensor; None where none has changed."""
    if all(part is None for part in after):
        return None
    parts = [old if new is None else new for new, old in zip(after, before)]
    return updates.joined(parts)


def _attributes(graph: Any) -> dict[str, Any]:
    return {key: x for key, x in vars(graph).items() if isinstance(x, torch.Tensor)}


def _equal(a: Any, b: Any) -> bool:
    return a.dtype is b.dtype and a.shape == b.shape and bool(torch.equal(a, b) or a is b)


def _traced(function: Callable[..., Any], given: list[Any]) -> Any:
    """The calls of a function: no aliases for gradients' sake, and by torch's quickest entries."""
    # imported at its one point of use, for it takes a second
    from torch.fx.experimental.proxy_tensor import make_fx

    place.tracing = True
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            module = make_fx(function)(*given)
    finally:
        place.tracing = False
    graph = module.graph
    aten = torch.ops.aten
    for node in list(graph.nodes):
        copied = node.target is aten.lift_fresh_copy.default and _only_read(node)
        if copied or node.target is aten.detach.default:
            node.replace_all_uses_with(node.args[0])
            graph.erase_node(node)
    graph.eliminate_dead_code()
    calls = [node for node in graph.nodes if node.op == "call_function"]
    targets = [node.target for node in calls]
    for node in calls:
        node.target = _quickest(node.target)
    module.recompile()
    try:
        module.forward(*given)
    except (TypeError, RuntimeError):  # an entry that takes its arguments in another way
        for node, target in zip(calls, targets):
            node.target = target
        module.recompile()
    return module


def _only_read(node: Any) -> bool:
    """Whether a tensor is neither written into nor given away, nor a view of it."""
    for user in node.users:
        schema = getattr(user.target, "_schema", None)
        if schema is None or schema.is_mutable:
            return False
        if any(x.alias_info for x in schema.returns) and not _only_read(user):
            return False
    return True


def _quickest(target: Any) -> Any:
    """The same function by an entry with less before it than `torch.ops`."""
    own = _OWN.get(target)
    if own is not None:
        return own
    schema = getattr(target, "_schema", None)
    if schema is None or not schema.name.startswith("aten::") or schema.is_mutable:
        return target
    name = schema.name.removeprefix("aten::")
    if name in _METHODS:
        return getattr(torch.Tensor, name)
    if not hasattr(torch, name):  # such as `__and__`, which the code of a trace cannot name
        return target
    return getattr(torch._C._VariableFunctions, name, target)


class TorchResident(Resident):
    """Runs a step as it is called, and its trace once it has one."""

    def __init__(self, engine: Any, step: Callable[..., Any], cells: Sequence[Variable]) -> None:
        super().__init__(engine, step, cells, compiled=False)
        self._programs: dict[Any, Any] = {}  # signature -> (calls, seconds), trace or None

    def __call__(self, *inputs: Any) -> Any:
        """One step: the output of the step."""
        tensors = [self.engine.tensor(x) for x in inputs]
        if _TINY * 1.0 == 0.0:
            return self._run(tensors)
        # Numbers below 1e-38, to which the moments of unused weights fade, take ten times as long.
        torch.set_flush_denormal(True)
        try:
            return self._run(tensors)
        finally:
            torch.set_flush_denormal(False)

    def _run(self, tensors: list[Any]) -> Any:
        signature = tuple([(t.shape, t.dtype) for t in tensors])
        program = self._programs.get(signature, (0, 0.0))
        values = [cell.value for cell in self.cells]
        if type(program) is Program and program.ready:
            after, out = program(values, tensors)
        elif program is None:
            after, out = self.step(values, *tensors)
        else:
            after, out = self._by_steps(signature, program, values, tensors)
        self.commit(after)
        return out

    def _by_steps(self, signature: Any, state: Any, values: list[Any], inputs: list[Any]) -> Any:
        """A step on the way to its trace."""
        if type(state) is Program:
            self._programs[signature] = self._traced(state, values, inputs)
            return self.step(values, *inputs)
        count, seconds = state
        if count >= CALLS and seconds > BUDGET:
            short = seconds < SHORT * count
            self._programs[signature] = self._traced(None, values, inputs) if short else None
            return self.step(values, *inputs)
        start = time.perf_counter()
        found = self.step(values, *inputs)
        self._programs[signature] = (count + 1, seconds + time.perf_counter() - start)
        return found

    def _traced(self, first: Any, values: list[Any], inputs: list[Any]) -> Any:
        """The first of two traces; what runs from now on, if the second is the same; else None."""
        if torch.distributed.is_available() and torch.distributed.is_initialized():
            return None
        try:
            program = Program(self.step, values, inputs)
        except Exception:  # whatever it is, the step itself will say so, or has no trace
            return None
        if type(first) is not Program:
            return program
        program.ready = program.same(first)
        return program if program.ready else None
