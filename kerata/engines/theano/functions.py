"""Programs as functions of PyTensor or Theano: run operation by operation at first, then compiled.

To compile takes longer than many a program runs, so it is done once it pays: when the calls so far
took a certain time. `KERATA_THEANO_MODE` names a mode for all programs instead: FAST_COMPILE (by
operation), NUMBA, FAST_RUN (C), or another mode of the library.

The library keeps on disk what it compiled. Which programs were is noted beside it,
so that in the next run they are compiled, that is read, nearly at once.
"""

from __future__ import annotations

import hashlib
import os
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from ...core import Array, Function
from ...engine import Symbol
from ...lowering.program import Program
from .library import GENUINE, NAME, VERSION, Linker, Mode, library, settings, symbol
from .primitives import check, lowered

if not GENUINE:
    from . import numba as theano_numba  # noqa: F401  (it registers)

QUICK = "FAST_COMPILE"
BEST = "FAST_RUN" if GENUINE else "NUMBA"
LONGEST = 2000  # nodes beyond which compiling takes minutes and gigabytes: only if asked for
# Seconds of calls by operation for each node, before all is compiled; that takes 2 to 5 times that.
PATIENCE = 0.2 if GENUINE else 0.02
KNOWN = 0.2  # seconds of such calls before what was compiled in an earlier run is fetched
QUIET = 3.0  # seconds of compiling before a word is said
_making = threading.RLock()  # settings and caches are the whole library's


def _mode(name: str) -> str | Mode:
    if name == QUICK:
        return _by_operation()
    return "CVM" if name in ("FAST_RUN", "C") and not GENUINE else name


def _by_operation() -> Mode:
    """NumPy for each operation, which is as soon made as it is lowered.

    The library's own FAST_COMPILE joins sums to sums of several terms, for which it has no function
    of NumPy's: those it adds up number by number in Python.
    """
    return Mode(Linker(use_cloop=False, c_thunks=False), "merge")


def function_of(program: Program, mode: str) -> Function:
    """The library's function for a program: arrays to a list of arrays."""
    check(program)
    with _making, settings():
        inputs = [symbol(x.shape, x.dtype) for x in program.inputs]
        outputs = lowered(program, inputs)
        made = library.function(inputs, outputs, mode=_mode(mode), on_unused_input="ignore")
    made.trust_input = True  # `Runner` checks dtypes
    return made


class Runner:
    """A program that is called with arrays and returns a list of arrays."""

    def __init__(self, program: Program) -> None:
        check(program)
        self.program = program
        self.lock = threading.Lock()  # the library's functions keep their operands in themselves
        self.spent = 0.0
        asked = os.environ.get("KERATA_THEANO_MODE", "").upper()
        long = len(program.nodes) > LONGEST
        self.best = asked or (QUICK if long else BEST)
        self.note = None if asked or long else _note(program, self.best)
        self.waiting = self.note is not None  # for the time to compile
        self.patience = 0.0
        if self.note is not None:
            self.patience = KNOWN if self.note.exists() else PATIENCE * len(program.nodes)
        self.function: Any = function_of(program, QUICK) if self.waiting else None

    def __call__(self, arrays: Sequence[Array]) -> list[Array]:
        """The outputs for these inputs."""
        # Numba compiles anew for arrays of another layout, or that may not be written to.
        plain = [x if x.flags.carray else np.array(x, order="C") for x in arrays]
        with self.lock, np.errstate(all="ignore"):
            if self.function is None or self.waiting and self.spent >= self.patience:
                return self._compiled(plain)
            if not self.waiting:
                return self.function(*plain)
            start = time.perf_counter()
            found = self.function(*plain)
            self.spent += time.perf_counter() - start
            return found

    def _compiled(self, plain: Sequence[Array]) -> list[Array]:
        """The call in which the program is compiled; what cannot be runs by operation for good."""
        try:
            with _making, _said(self.program):
                function = function_of(self.program, self.best)
                found = function(*plain)  # Numba compiles when it is called
        except Exception:
            function = self.function or function_of(self.program, QUICK)
            found = function(*plain)  # if it is the operands that are wrong, this fails as well
        else:
            if self.note is not None:
                _leave(self.note)
        self.function, self.waiting = function, False
        return found


@contextmanager
def _said(program: Program) -> Iterator[None]:
    """Say what is going on if it takes long."""
    text = (
        f"kerata: compiling a step of {len(program.nodes)} nodes with "
        f"{'Theano' if GENUINE else 'PyTensor'} …; the next run finds it in the cache"
    )
    timer = threading.Timer(QUIET, lambda: print(text, file=sys.stderr, flush=True))
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _note(program: Program, mode: str) -> Path:
    """The file that tells that this program was compiled before."""
    digest = hashlib.sha256(f"{NAME} {VERSION} {mode} {np.__version__}\n".encode())
    names: dict[int, int] = {}

    def told(x: Symbol) -> str:
        if id(x) not in names:
            names[id(x)] = len(names)
            if x.constant is not None:
                digest.update(np.ascontiguousarray(x.constant).tobytes())
        return f"{names[id(x)]}:{x.dtype}{x.shape}"

    lines = [" ".join(map(told, program.inputs))]
    for node in program.nodes:
        attributes = {key: node.kwargs[key] for key in sorted(node.kwargs)}
        operands = " ".join(map(told, (*node.inputs, *node.outputs)))
        lines.append(f"{node.operation} {operands} {attributes}")
    lines.append(" ".join(map(told, program.outputs)))
    digest.update("\n".join(lines).encode())
    return _directory() / digest.hexdigest()[:32]


def _directory() -> Path:
    """Where the library keeps what it compiled, a place of our own."""
    return Path(str(library.config.compiledir)) / "kerata"


def _leave(note: Path) -> None:
    try:
        note.parent.mkdir(parents=True, exist_ok=True)
        note.touch()
    except OSError:  # a directory that cannot be written to: the next run is patient again
        pass
