"""ONNX Runtime: a step, its gradients and its update, run as one ONNX graph.

Single operations are NumPy's, which starts them quicker than a graph of one node. What is resident
or compiled is traced, lowered to ONNX and run by plain `onnxruntime`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import onnxruntime

from ...core import Array, Function
from ...engine import Variable
from ...lowering.compounds.table import ONNX_COMPOUNDS
from ...lowering.trace import TracedProgram
from ..traced import TracedEngine
from .resident import OnnxResident, array_of, session_of, value_of


class OnnxEngine(TracedEngine):
    """Traced steps on ONNX Runtime; tensors are `np.ndarray`s."""

    name = "onnx"
    package = "onnxruntime"
    compounds = ONNX_COMPOUNDS
    lend = staticmethod(Variable.lend_between_steps)

    def version(self) -> str:
        """ONNX Runtime's version."""
        return str(onnxruntime.__version__)

    def resident(self, step: Function, cells: Sequence[Variable]) -> OnnxResident:
        return OnnxResident(self, step, cells)

    def write_rows(self, cell: Variable, rows: Array, values: Array, lent: bool) -> None:
        """Into the buffer that holds the value."""
        if cell.at_home:
            cell.home.arrays[cell.home.side][rows] = values
        else:
            super().write_rows(cell, rows, values, lent)

    def built(self, traced: TracedProgram) -> Function:
        """A traced function as a call on arrays."""
        if not traced.program.outputs:
            return lambda arrays: traced.fill(())  # ONNX has no graphs without outputs
        session, names, outputs = session_of(traced.program)
        dtypes = [x.dtype for x in traced.program.outputs]

        def call(arrays: Sequence[Array]) -> Any:
            feeds = {n: value_of(np.asarray(arrays[i], order="C")) for i, n in names.items()}
            made = session.run_with_ort_values(outputs, feeds)
            return traced.fill([array_of(value, dtype) for value, dtype in zip(made, dtypes)])

        return call
