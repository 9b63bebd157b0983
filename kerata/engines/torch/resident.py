"""A step recorded as torch's own calls, gradient and update included, and run again as those.

Python's part of a small step takes longer than torch's. A step that was called often with inputs of
the same shapes is traced (`make_fx`) on two batches in turn. If both traces are the same, constants
included, what was traced stands for the step from then on. A step that looks at values, draws
numbers of Python's or NumPy's, or fails to be traced is never replaced; neither is one whose
`replay` is off, for it runs Python code of the user's. On CUDA what was traced is captured, and one
launch stands for it.

State that lies in one flat tensor (`optimizers.multi_map` leaves it so) goes in and out as that.
"""

from __future__ import annotations

import threading
import types
import warnings
from collections.abc import Callable, Sequence
from typing import Any

import torch

from ...core import Function, tree
from ...engine import Variable
from ...engine.resident import Resident
from . import optimizers
from .dtypes import device_scope
from .random import HOST_KERNELS

Tensor = torch.Tensor
CALLS = 1000  # with inputs of the same shapes before a step is traced, which takes a second or two
WARM_UP = 2  # calls before a capture: libraries set up then what they may not during it
CUDA_CALLS = 128  # where a step by call takes as much longer as a capture saves
_METHODS = ("view", "expand")
_tracing = threading.Lock()  # torch's tracer exchanges functions of the whole process
_TINY = 5e-324  # zero where numbers too small for an exponent are flushed


class Layout:
    """Which cells lie in one flat tensor, in its order, and which by themselves."""

    def __init__(self, values: Sequence[Tensor]) -> None:
        bases: dict[int, list[int]] = {}
        for i, value in enumerate(values):
            bases.setdefault(id(value._base), []).append(i)
        groups = [sorted(g, key=lambda i: values[i].storage_offset()) for g in bases.values()]
        self.groups = [
            g for g in groups if g[1:] and optimizers.flat_base([values[i] for i in g]) is not None
        ]
        grouped = {i for group in self.groups for i in group}
        self.singles = [i for i in range(len(values)) if i not in grouped]
        self.like = [[torch.empty_like(values[i]) for i in group] for group in self.groups]

    def pack(self, values: Sequence[Tensor]) -> list[Tensor]:
        """The flat tensors, then all values, those of a group as views of its flat tensor."""
        values, flats = list(values), []
        for group, like in zip(self.groups, self.like):
            parts = [values[i] for i in group]
            flat = optimizers.flat_base(parts)
            if flat is None:  # somebody has set one
                flat = optimizers.joined(parts)
                for i, part in zip(group, optimizers.split(flat, like)):
                    values[i] = part
            flats.append(flat)
        return flats + values

    def unpack(
        self, flats: Sequence[Tensor | None], singles: Sequence[Tensor | None]
    ) -> list[Tensor | None]:
        """All values, of flat tensors and of what lies by itself; of None, None."""
        found = dict(zip(self.singles, singles))
        for group, like, flat in zip(self.groups, self.like, flats):
            parts = [None] * len(group) if flat is None else optimizers.split(flat, like)
            found.update(zip(group, parts))
        return [found[i] for i in range(len(found))]


class CudaGraph:
    """What a call does on the device, captured.

    A launch copies what it is given to where the graph reads, and copies what the graph gives, for
    the next one writes over it. Launches follow each other, whichever threads and streams ask.

    Args:
        call: works on `given`, and neither looks at values nor copies from the host.
        given: tensors of the graph's own.
    """

    def __init__(self, call: Callable[[], Any], given: Sequence[Tensor]) -> None:
        self._given, self._launching = list(given), threading.Lock()
        self._graph, self._done = torch.cuda.CUDAGraph(), torch.cuda.Event()
        current, aside = torch.cuda.current_stream(), torch.cuda.Stream()
        aside.wait_stream(current)
        with torch.cuda.stream(aside):
            for _ in range(WARM_UP):
                call()
        current.wait_stream(aside)
        with torch.cuda.graph(self._graph, capture_error_mode="thread_local"):
            self._out = call()

    def __call__(self, given: Sequence[Tensor]) -> Any:
        """What the function returns for these."""
        with self._launching:
            self._done.wait()
            torch._foreach_copy_(self._given, list(given))
            self._graph.replay()
            copied = lambda x: x.clone() if isinstance(x, Tensor) else x
            out = tree.map_structure(copied, self._out)
            self._done.record()
        return out


class TorchTrace:
    """A trace of a step for one layout of its state and one signature of its inputs."""

    def __init__(self, step: Function, values: Sequence[Tensor], inputs: list[Tensor]) -> None:
        self.layout = layout = Layout(values)
        first = len(layout.groups)
        last = first + len(values)
        self.ready = False  # until a second trace was the same
        self.launch: CudaGraph | None = None

        def pure(*given: Tensor) -> Any:
            held, batch = given[first:last], given[last:]
            after, out = step(list(held), *batch)
            after = [None if new is old else new for new, old in zip(after, held)]
            flats = [_joined([after[i] for i in g], [held[i] for i in g]) for g in layout.groups]
            return flats, [after[i] for i in layout.singles], out

        self.graph = _traced(pure, [*layout.pack(values), *inputs])
        self.run = self.graph.forward

    def __call__(
        self, values: Sequence[Tensor], inputs: list[Tensor]
    ) -> tuple[list[Tensor | None], Any]:
        """What the step returns: the new values, and its output."""
        packed = self.layout.pack(values)
        if self.launch is None:
            flats, singles, out = self.run(*packed, *inputs)
        else:
            flats, singles, out = self.launch([*self._held(packed), *inputs])
        return self.layout.unpack(flats, singles), out

    def _held(self, packed: Sequence[Tensor]) -> list[Tensor]:
        """The flat tensors, and what lies by itself."""
        first = len(self.layout.groups)
        return [*packed[:first], *(packed[first + i] for i in self.layout.singles)]

    def capture(self, values: Sequence[Tensor], inputs: list[Tensor]) -> None:
        """Make the trace one launch on CUDA, where all is there and all can be captured."""
        layout, given = self.layout, [*values, *inputs]
        if not _on_cuda(given):
            return
        held = [x.clone() for x in self._held(layout.pack(values))]
        own = [x.clone() for x in inputs]
        flats, singles = held[: len(layout.groups)], held[len(layout.groups) :]
        arguments = [*flats, *layout.unpack(flats, singles), *own]
        constants = _constants(self.graph)
        try:
            for name, x in constants.items():
                setattr(self.graph, name, x.to(given[0].device))
            self.launch = CudaGraph(lambda: self.run(*arguments), [*held, *own])
        except RuntimeError:  # whatever looks at values, or needs more memory
            for name, x in constants.items():
                setattr(self.graph, name, x)

    def same(self, other: TorchTrace) -> bool:
        """Whether another trace is this one, constants included."""
        mine, its = _constants(self.graph), _constants(other.graph)
        if self.graph.code != other.graph.code or mine.keys() != its.keys():
            return False
        pairs = [(mine[key], its[key]) for key in mine]
        return all(a is b or (a.dtype is b.dtype and torch.equal(a, b)) for a, b in pairs)


def _on_cuda(tensors: Sequence[Tensor]) -> bool:
    return all(x.device.type == "cuda" for x in tensors)


def _joined(after: list[Tensor | None], before: list[Tensor]) -> Tensor | None:
    """A group's new values as one flat tensor; None where none has changed."""
    if all(part is None for part in after):
        return None
    return optimizers.joined([old if new is None else new for new, old in zip(after, before)])


def _constants(graph: Any) -> dict[str, Tensor]:
    found = {**dict(graph.named_buffers()), **vars(graph)}
    return {key: x for key, x in found.items() if isinstance(x, Tensor)}


def _traced(function: Callable[..., list[Tensor]], given: list[Tensor]) -> Any:
    """The calls of a function: no aliases for gradients' sake, and by torch's quickest entries."""
    # imported at its one point of use, for it takes a second
    from torch.fx.experimental.proxy_tensor import make_fx

    device_scope.tracing = True
    try:
        with _tracing, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            module = make_fx(function)(*given)
    finally:
        device_scope.tracing = False
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
    own = HOST_KERNELS.get(target)
    if own is not None:
        return own
    schema = getattr(target, "_schema", None)
    if schema is None or not schema.name.startswith("aten::") or schema.is_mutable:
        return target
    name = schema.name.removeprefix("aten::")
    if name in _METHODS:
        return getattr(Tensor, name)
    found = getattr(torch, name, None)  # `__and__` is there under no name
    return found if isinstance(found, types.BuiltinFunctionType) else target


class TorchResident(Resident):
    """Runs a step as it is called, and its trace once it has one."""

    def __init__(self, engine: Any, step: Function, cells: Sequence[Variable]) -> None:
        super().__init__(engine, step, cells, compiled=False)
        # signature of the inputs -> how often they came, the trace, or None where there is none
        self._traces: dict[Any, int | TorchTrace | None] = {}

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

    def _run(self, inputs: list[Tensor]) -> Any:
        signature = tuple([(x.shape, x.dtype) for x in inputs])
        state = self._traces.get(signature, 0)
        values = self.values()
        if type(state) is TorchTrace and state.ready:
            after, out = state(values, inputs)
        else:
            if self.replay and state is not None:
                self._traces[signature] = self._next(state, values, inputs)
            after, out = self.step(values, *inputs)
        self.commit(after)
        return out

    def _next(
        self, state: int | TorchTrace, values: list[Tensor], inputs: list[Tensor]
    ) -> int | TorchTrace | None:
        """A count, the first trace, and that one if a second is the same; None if it is not."""
        calls = min(CALLS, CUDA_CALLS) if device_scope.device.type == "cuda" else CALLS
        if isinstance(state, int) and state < calls:
            return state + 1
        if torch.distributed.is_available() and torch.distributed.is_initialized():
            return None
        try:
            trace = TorchTrace(self.step, values, inputs)
        except Exception:  # whatever it is, the step itself will say so, or has no trace
            return None
        if isinstance(state, int):
            return trace
        trace.ready = trace.same(state)
        if trace.ready:
            trace.capture(values, inputs)
        return trace if trace.ready else None
