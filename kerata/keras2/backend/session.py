"""Settings of the process and its session."""

from __future__ import annotations

from typing import Any

from ... import backend as _modern
from ... import ops
from ...core import ambient, settings, tree
from ...engine import Symbol
from .evaluation import values_of
from .phases import forget_phase, is_phase

__all__ = [
    "backend", "clear_session", "epsilon", "floatx", "get_session", "get_uid",
    "image_data_format", "manual_variable_initialization", "reset_uids", "set_epsilon",
    "set_floatx", "set_image_data_format", "set_session",
]  # fmt: skip

backend = _modern.backend
epsilon, floatx = _modern.epsilon, _modern.floatx
image_data_format = _modern.image_data_format
set_image_data_format = _modern.set_image_data_format
get_uid = _modern.get_uid


def set_epsilon(e: float) -> None:
    """Set the small number that bounds what would else be divided by zero."""
    _modern.set_epsilon(e)


def set_floatx(floatx: str) -> None:
    """Set the dtype of variables and of what has no dtype of its own."""
    _modern.set_floatx(floatx)


class Session:
    """What computes recorded symbols; there is one, and it has no state."""

    def run(self, fetches: Any, feed_dict: dict[Any, Any] | None = None, **options: Any) -> Any:
        """The values of symbols, in the structure given, with values for placeholders."""
        fed = dict(feed_dict or {})
        phase = next((bool(value) for x, value in fed.items() if is_phase(x)), None)
        fed = {x: value for x, value in fed.items() if type(x) is Symbol and not is_phase(x)}
        outer, ambient.training = ambient.training, ambient.training if phase is None else phase
        try:
            found = iter(values_of(tree.flatten(fetches), fed))
        finally:
            ambient.training = outer
        return tree.map_structure(lambda _: ops.convert_to_numpy(next(found)), fetches)


_session = Session()


def get_session() -> Session:
    """What `run`s symbols, as TensorFlow's sessions did.

    >>> from kerata.keras2.backend import placeholder
    >>> x = placeholder((2,))
    >>> get_session().run(x * 2.0, {x: [1.0, 2.0]}).tolist()
    [2.0, 4.0]
    """
    return _session


def set_session(session: Any) -> None:
    """Accepted, without effect: no session of a library computes here."""


def manual_variable_initialization(value: bool) -> None:
    """Accepted, without effect: variables have their values from the start."""


def reset_uids() -> None:
    """Numbers of `get_uid` begin with one again."""
    _modern.reset_uids()


def clear_session() -> None:
    """Forget names, numbers, masks, and a learning phase that was set."""
    _modern.clear_session()
    forget_phase()
    settings.generators.clear()
