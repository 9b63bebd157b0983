"""Training or testing: what depends on it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ... import ops
from ...core import InvalidArgument, TensorLike, ambient
from ...engine import Node, Symbol
from .recording import building_graph, recorded

__all__ = ["in_test_phase", "in_train_phase", "learning_phase", "set_learning_phase"]


def _phase() -> int:
    return int(bool(ambient.training))


_chosen: list[int] = []  # what `set_learning_phase` said
_symbol: Any = Node(_phase, (), {}, Symbol((), "int32", name="learning_phase")).result


def learning_phase() -> Any:
    """1 in training, 0 in testing; a symbol where a graph is built and nobody has set it.

    `K.function` takes its value among the inputs; without it the phase is that of testing.
    """
    return _symbol if building_graph() and not _chosen else _phase()


def set_learning_phase(value: int) -> None:
    """From now on it is training (1) or testing (0), unless a call says otherwise."""
    if value not in (0, 1):
        raise InvalidArgument(f"The learning phase is 0 or 1; given {value!r}.")
    _chosen[:] = [int(value)]
    ambient.training = bool(value)


def forget_phase() -> None:
    """As if nobody had set it."""
    _chosen.clear()
    ambient.training = None


def is_phase(x: Any) -> bool:
    """Whether this is the symbol of `learning_phase()`."""
    return x is _symbol


def _is_training(training: Any) -> bool:
    if training is None or type(training) is Symbol:
        return bool(ambient.training)
    return bool(ops.convert_to_numpy(training))


def _taken(x: Any) -> Any:
    return x() if callable(x) else x


@recorded
def in_train_phase(
    x: TensorLike | Callable[[], Any], alt: TensorLike | Callable[[], Any], training: Any = None
) -> Any:
    """`x` in training, else `alt`; each a tensor, or a function that returns one.

    >>> in_train_phase(1.0, 2.0), in_train_phase(1.0, lambda: 2.0, training=1)
    (2.0, 1.0)
    """
    return _taken(x if _is_training(training) else alt)


@recorded
def in_test_phase(
    x: TensorLike | Callable[[], Any], alt: TensorLike | Callable[[], Any], training: Any = None
) -> Any:
    """`x` in testing, else `alt`."""
    return _taken(alt if _is_training(training) else x)
