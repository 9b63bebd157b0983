"""PyTensor, or the Theano that it comes from: one of the two, under one name.

`KERATA_THEANO=theano` or `=pytensor` chooses; else it is the one that is installed, PyTensor first.
Flags of the library are set within `settings` alone, for whoever uses it beside kerata keeps his.
"""

from __future__ import annotations

import ctypes
import importlib.util
import logging
import os
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

NAMES = ("pytensor", "theano")


def _chosen() -> str:
    wanted = os.environ.get("KERATA_THEANO", "").lower()
    if wanted and wanted not in NAMES:
        raise ValueError(f"KERATA_THEANO must be one of {', '.join(NAMES)}, not '{wanted}'.")
    found = [name for name in NAMES if importlib.util.find_spec(name) is not None]
    return wanted or (found[0] if found else NAMES[0])


def _blas() -> str:
    """Flags that link the OpenBLAS within SciPy's wheel, which has BLAS's own names; or nothing.

    It is loaded here, for the flags have commas between them and cannot hold `-Wl,-rpath,…`: a
    library that is in memory is not looked for.
    """
    spec = importlib.util.find_spec("scipy")
    places = spec.submodule_search_locations or [] if spec is not None else []
    for place in places:
        for file in sorted((Path(place).parent / "scipy.libs").glob("libopenblasp-*.so")):
            try:
                ctypes.CDLL(str(file))
            except OSError:
                continue
            return f"-L{file.parent} -l:{file.name}"
    return ""


def _prepare() -> None:
    """What Theano 1.0.5 needs to be imported on a Python that came after it."""
    flags = os.environ.get("THEANO_FLAGS", "")
    for name, value in (("floatX", "float32"), ("blas.ldflags", _blas())):
        if f"{name}=" not in flags:
            flags = f"{flags},{name}={value}".strip(",")
    os.environ["THEANO_FLAGS"] = flags
    logging.getLogger("theano.tensor.blas").setLevel(
        logging.ERROR
    )  # it misses a file it can do without
    # Scan's own C code is for a Python that is gone; without it scan runs in Python.
    sys.modules.setdefault("theano.scan_module.scan_perform_ext", None)  # type: ignore[arg-type]


NAME = _chosen()
GENUINE = NAME == "theano"
if GENUINE:
    _prepare()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import theano as library
        import theano.tensor as tensor
        from theano import scalar
        from theano.compile.mode import Mode
        from theano.configparser import change_flags
        from theano.gof import Apply, Op
        from theano.gof.vm import VM_Linker as Linker
        from theano.tensor.elemwise import CAReduce, Elemwise
else:
    import pytensor as library
    import pytensor.tensor as tensor
    from pytensor import scalar
    from pytensor.compile.mode import Mode
    from pytensor.graph.basic import Apply
    from pytensor.graph.op import Op
    from pytensor.link.vm import VMLinker as Linker
    from pytensor.tensor.elemwise import CAReduce, Elemwise

    change_flags = library.config.change_flags

__all__ = [
    "GENUINE", "NAME", "VERSION", "Apply", "CAReduce", "Elemwise", "Linker", "Mode", "Op",
    "Variable", "library", "pinned", "scalar", "settings", "symbol", "tensor",
]  # fmt: skip

VERSION: str = library.__version__


class Variable(Protocol):
    """What the variables of both libraries have that rules ask of them."""

    dtype: str
    type: Any
    shape: Any

    def dimshuffle(self, *axes: int | str) -> Variable: ...
    def __getitem__(self, key: Any, /) -> Variable: ...
    def __add__(self, other: Any, /) -> Variable: ...
    def __mul__(self, other: Any, /) -> Variable: ...


def settings() -> Any:
    """A scope in which the library's flags are those that kerata's programs were written for."""
    return change_flags(floatX="float32")


def symbol(shape: Sequence[Any], dtype: str) -> Variable:
    """A variable for an input; sizes that are no integers are open."""
    sizes = [n if isinstance(n, int) else None for n in shape]
    if GENUINE:
        return tensor.TensorType(dtype, [n == 1 for n in sizes])()
    return tensor.tensor(dtype=dtype, shape=tuple(sizes))


def pinned(x: Variable, shape: Sequence[Any]) -> Variable:
    """`x`, of which the library knows now which axes have size one: they spread, others do not."""
    known = x.type.broadcastable
    axes = [i for i, n in enumerate(shape) if isinstance(n, int) and n == 1 and not known[i]]
    if not axes:
        return x
    if GENUINE:
        return tensor.addbroadcast(x, *axes)
    return tensor.specify_broadcastable(x, *axes)
