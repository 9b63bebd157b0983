"""Rows of the basic operations: a name, arguments, and what NumPy says about them.

Arrays among the arguments are the operation's tensors; all else is handed over as it is. A row
without a reference is compared with NumPy's function of the same name.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

_random = np.random.default_rng(0)


@dataclass(frozen=True)
class Row:
    """One call of an operation and the laws it is held to."""

    name: str
    args: tuple[Any, ...]
    kwargs: dict[str, Any]
    reference: Callable[..., Any] | None
    smooth: bool = True  # float arguments are differentiable here
    static: bool = False  # the result's shape follows from values: no inference of shapes
    tolerance: float = 2e-6
    lacking: tuple[str, ...] = ()  # engines whose compiled programs do not have the operation

    def __str__(self) -> str:
        shapes = "_".join(_short(a) for a in self.args)
        extra = "_".join(f"{k}={_short(v)}" for k, v in self.kwargs.items())
        return "-".join(part for part in (self.name, shapes, extra) if part)


def _short(a: Any) -> str:
    if isinstance(a, np.ndarray):
        return a.dtype.str[1:] + "x".join(map(str, a.shape))
    if isinstance(a, (list, tuple)) and any(isinstance(item, np.ndarray) for item in a):
        return f"[{','.join(map(_short, a))}]"[:40]
    # A function's own text has an address in it, which no two processes share.
    return getattr(a, "__name__", str(a)).replace(" ", "")[:40]


ROWS: list[Row] = []


def row(name: str, *args: Any, ref: Any = "", smooth: bool = True, static: bool = False,
        tolerance: float = 2e-6, lacking: tuple[str, ...] = (), **kwargs: Any) -> None:  # fmt: skip
    """Add a row; `ref` "" is NumPy's function of this name, None no reference."""
    reference = getattr(np, name) if isinstance(ref, str) else ref
    ROWS.append(Row(name, args, kwargs, reference, smooth, static, tolerance, lacking))


def floats(*shape: int, low: float = -2.0, high: float = 2.0) -> np.ndarray:
    """Random float32 numbers."""
    return _random.uniform(low, high, shape).astype("float32")


def ints(*shape: int, low: int = -5, high: int = 6) -> np.ndarray:
    """Random int32 numbers."""
    return _random.integers(low, high, shape).astype("int32")


F = floats(2, 3, 4)
POSITIVE = floats(3, 4, low=0.2, high=3.0)
UNIT = floats(3, 4, low=-0.9, high=0.9)
I = ints(2, 3)  # noqa: E741
B = np.array([[True, False, True], [False, False, True]])
ODD = np.array([0.0, -0.0, 1.5, -2.5, np.inf, -np.inf, np.nan], "float32")
