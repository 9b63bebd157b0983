"""What an exported file computes, as a function that reads and assigns variables.

A `Task` is all that a format needs to know. It is run on symbols alone, wherever the model lives.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core import Array, current, tree, unique, use
from ..data import Batch
from ..engine import Symbol, Variable, frame, inference
from ..lowering.trace import Compound, TracedProgram, capture
from ..training.step import NewVariables, touched
from .signature import Signature, inputs_of, numbered, targets_of

if TYPE_CHECKING:
    from ..models.model import Model


BATCH = 11  # a size of the batch to look at shapes with
Named = Sequence[tuple[str, Any]]
Names = dict[str, Variable]


@dataclass
class Task:
    """A function of data and of the variables `cells`.

    `body` takes tensors like `inputs`, in their order, and returns pairs of a name and a tensor.
    """

    model: Any
    what: str
    inputs: list[Symbol]
    names: list[str]
    body: Callable[..., Named]
    weights: Names
    keeps_state: bool  # whether all variables are inputs, not only those that change
    structure: Any = None  # of the inputs as the model is called on them
    cells: list[Variable] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Find the variables, by a look at shapes."""
        with use(self.model.engine):
            self.cells = touched(lambda data: self.body(*data), example(self.inputs))

    @property
    def open(self) -> bool:
        """Whether the file is for all sizes of the batch."""
        return any(x.shape[0] is None for x in self.inputs)

    def run(self, values: Sequence[Any], data: Sequence[Any]) -> tuple[Named, list[Any]]:
        """(the named results; new values of the cells, None where unchanged), purely.

        Cells that the body assigns although it had not touched them before are added.
        """
        engine = current()
        with frame(self.cells, values) as scope:
            results = [(name, engine.tensor(x)) for name, x in self.body(*data)]
        new = [v for v in scope.assigned if v not in set(self.cells)]
        if new:
            self.cells += new
            raise NewVariables(new)
        after = [scope.assigned.get(cell) for cell in self.cells]
        return results, [None if x is y else x for x, y in zip(after, values)]

    def traced(self, compounds: Mapping[str, Compound]) -> TracedProgram:
        """The task as primitives and compounds, of the cells' values and the data."""

        def function(*operands: Any) -> Any:
            count = len(self.cells)
            return self.run(operands[:count], operands[count:])

        data = [(sizes(x), x.dtype) for x in self.inputs]
        while True:
            state = [(cell.shape, cell.dtype) for cell in self.cells]
            operands = [*state, *data]
            fixed = len(state) if self.open else len(operands)
            try:
                found = capture(function, operands, self.model.engine, compounds, fixed=fixed)
                break
            except NewVariables:
                continue
        if self.open and not found.program.batched:
            raise ValueError(
                f"What model '{self.model.name}' computes depends on the size of the batch in a "
                "way that one file cannot say. Export it for one size: `input_signature=` with a "
                "number in place of the None."
            )
        return found

    def values(self) -> list[Array]:
        """The values of the cells as they are now."""
        return [cell.numpy() for cell in self.cells]

    def cell_names(self) -> list[str]:
        """What the cells are called: by their places in the model, the optimizer, the metrics."""
        taken = set(self.names)
        known = {variable: name for name, variable in self.weights.items()}
        optimizer = getattr(self.model, "optimizer", None) if self.keeps_state else None
        for variable in getattr(optimizer, "variables", ()):
            known.setdefault(variable, f"optimizer/{_slot_name(variable, self.weights)}")
        for metric in self.model.metrics if self.keeps_state else ():
            for variable in metric.variables:
                known.setdefault(variable, f"metrics/{metric.name}/{variable.name}")
        return [unique(known.get(cell, cell.path), taken) for cell in self.cells]


def _slot_name(variable: Variable, weights: Names) -> str:
    """The name of a variable of an optimizer, by the weight that it belongs to if there is one.

    Names of slots begin with the path of the weight, in which layers are counted by process.
    """
    stems = [(v.path.replace("/", "_") + "_", name) for name, v in weights.items()]
    found = max((s for s in stems if variable.name.startswith(s[0])), default=None)
    return variable.name if found is None else f"{found[1]}/{variable.name[len(found[0]) :]}"


def example(symbols: Sequence[Symbol]) -> list[Any]:
    """Arrays of zeros like the symbols, which take no memory."""
    kinds = [np.float32 if x.dtype == "bfloat16" else np.dtype(x.dtype) for x in symbols]
    return [np.broadcast_to(np.zeros((), k), sizes(x)) for k, x in zip(kinds, symbols)]


def sizes(symbol: Symbol) -> tuple[int, ...]:
    """The symbol's shape, with a size for the batch if that is open."""
    return tuple([BATCH if n is None else n for n in symbol.shape])


def predict(model: Model, given: Any, weights: Names, extra: dict[str, Any]) -> Task:
    """The model's outputs, not in training."""
    _demand_known(extra, "predict", ())
    inputs = inputs_of(model, given)

    def body(*data: Any) -> Named:
        out = model(tree.pack_as(inputs.structure, list(data)), training=False)
        flat = tree.flatten(out)
        names = sorted(out) if isinstance(out, dict) else getattr(model, "output_names", None)
        if names is None or len(names) != len(flat):
            names = numbered("output", len(flat))
        return list(zip(names, flat))

    kind = inputs.structure
    return Task(model, "predict", inputs.symbols, inputs.names, body, weights, False, kind)


def outputs_of(model: Model, structure: Any) -> Any:
    """What a model returns for inputs like these symbols, as symbols."""
    filled = tree.map_structure(lambda x: Symbol(sizes(x), x.dtype), structure)
    with use(model.engine), inference():
        return model(filled, training=False)


def train(model: Model, given: Any, weights: Names, extra: dict[str, Any]) -> Task:
    """One training step: the model's `train_step`, and the results of the metrics after it."""
    _demand_known(extra, "train", ("target_signature", "sample_weight"))
    if not model.compiled:
        raise ValueError(
            f"Model '{model.name}' must be compiled before its training step is exported: call "
            "model.compile(optimizer=…, loss=…) first."
        )
    x = inputs_of(model, given)
    y = targets_of(model, outputs_of(model, x.structure), extra.get("target_signature"))
    weight = Signature(None, [])
    if extra.get("sample_weight"):
        weight = Signature(Symbol((None,), "float32"), ["sample_weight"])
    fixed = x.symbols[0].shape[0]
    parts = (x, y, weight)
    symbols = [
        s if s.shape[0] is not None else Symbol((fixed, *s.shape[1:]), s.dtype)
        for part in parts
        for s in part.symbols
    ]
    names = [name for part in parts for name in part.names]

    def body(*data: Any) -> Named:
        left = iter(data)
        batch = [
            None if p.structure is None else tree.map_structure(lambda _: next(left), p.structure)
            for p in parts
        ]
        found = model.train_step(Batch(*batch).pack())
        return _flat(found or model.get_metrics_result())

    return Task(model, "train", symbols, names, body, weights, True)


def _flat(results: dict[str, Any]) -> Named:
    """Names and values of results, of which some may be dicts themselves."""
    found: list[tuple[str, Any]] = []
    for name, value in results.items():
        found += _flat(value) if isinstance(value, dict) else [(name, value)]
    return found


def _demand_known(extra: dict[str, Any], what: str, known: tuple[str, ...]) -> None:
    unknown = sorted(set(extra) - set(known))
    if unknown:
        more = f"; with what={what!r} there are also: {', '.join(known)}" if known else ""
        raise ValueError(
            f"export() got arguments that it does not know: {', '.join(unknown)}{more}."
        )


TASKS: dict[str, Callable[..., Task]] = {"predict": predict, "train": train}
