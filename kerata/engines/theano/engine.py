"""PyTensor, and the Theano that it comes from: steps as their graphs, compiled by Numba or to C.

Single operations are NumPy's, which starts them quicker. What is resident or compiled is traced,
lowered to the library's variables and made one function. `library` says which of the two
libraries it is.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...core import Function
from ...engine import Variable
from ...lowering.trace import TracedProgram
from ..numpy.engine import NumpyEngine
from ..traced import TracedEngine
from .compounds import COMPOUNDS
from .library import NAME, VERSION
from .resident import TheanoFunction, TheanoResident, call_of


class TheanoEngine(TracedEngine):
    """Traced steps on PyTensor or Theano; tensors are `np.ndarray`s."""

    name = "theano"
    package = NAME
    compounds = COMPOUNDS

    def version(self) -> str:
        """The version of PyTensor or Theano."""
        return VERSION

    def resident(self, step: Function, cells: Sequence[Variable]) -> TheanoResident:
        return TheanoResident(self, step, cells)

    def compile(self, fn: Function) -> TheanoFunction:
        """The function as one of the library's for each signature of its arguments."""
        return TheanoFunction(self, fn, NumpyEngine.compile(self, fn))

    def built(self, traced: TracedProgram) -> Function:
        """A traced function as a call on arrays."""
        return call_of(traced)
