"""Seeds: where the keys of random draws come from."""

from __future__ import annotations

import numbers
import os
import threading
from collections.abc import Mapping
from typing import Any

import numpy as np

from ...core import InvalidArgument, ambient, auto_name, current, name_scope, settings
from ...core.registry import Configurable
from ..variable import Variable
from .bits import derive, fold

_NEXT = np.array([0, 1], np.uint32)  # what is added to a key for the next one
_drawing = threading.RLock()  # no key is given twice
_RUNNING = 0x5EED  # the counter under which a global seed's stream of seeds runs


def set_seed(seed: int) -> None:
    """Make the seeds of generators and initializers made without one follow from this number.

    The n-th of them is word n of the stream with key `(seed, 0x5EED)`; no two are equal.
    """
    if not isinstance(seed, numbers.Integral):
        raise InvalidArgument(f"Argument `seed` must be an integer. Received: seed={seed!r}")
    ambient.seed = fold(int(seed)) << 32
    settings.generators.clear()


def next_seed() -> int:
    """A seed nobody had yet, from `set_seed`'s number and a running one, else from entropy."""
    if ambient.seed is None:
        ambient.seed = int.from_bytes(os.urandom(4), "little") << 32
    word, count = divmod(ambient.seed, 1 << 32)
    ambient.seed += 1
    return derive((word, _RUNNING), count)


class SeedGenerator(Configurable):
    """A source of keys for random draws: each is used once, and the next follows from it.

    `state` is a variable of two uint32 words, (seed, counter); a draw takes them as its key, and
    the counter grows by one. Thus draws depend on seed and counter alone, on every engine, in eager
    and in compiled code.

    Args:
        seed: an integer; None takes the next of the process (see `kerata.utils.set_random_seed`).
        name: automatic where None.

    Raises:
        ValueError: if `seed` is neither an integer nor None.

    >>> generator = SeedGenerator(seed=7)
    >>> generator.next().tolist(), generator.next().tolist()
    ([7, 0], [7, 1])
    """

    package = "random"
    tracked_by_layers = True

    def __init__(self, seed: int | None = None, name: str | None = None, **kwargs: Any) -> None:
        if kwargs:
            raise InvalidArgument(f"Unrecognized keyword arguments: {', '.join(kwargs)}.")
        self.seed = seed
        self.name = name or auto_name("seed_generator")
        word = next_seed() if seed is None else fold(int(seed))
        with name_scope(self.name):
            self.state = Variable(
                np.array([word, 0], np.uint32),
                dtype="uint32",
                trainable=False,
                autocast=False,
                name="seed_generator_state",
            )

    @property
    def variables(self) -> list[Variable]:
        """The state, in a list."""
        return [self.state]

    def save_own_variables(self, store: dict[str, Any]) -> None:
        """Put the state into a mapping."""
        store["0"] = self.state.numpy()

    def load_own_variables(self, store: Mapping[str, Any]) -> None:
        """Take the state from a mapping that `save_own_variables` filled."""
        self.state.assign(store["0"])

    def next(self, ordered: bool = True) -> Any:
        """The key of the next draw: uint32 tensor `[2]`. (Order is always kept.)"""
        if ambient.frame is not None:
            return self._next()
        with _drawing:
            return self._next()

    def _next(self) -> Any:
        engine = current()
        key = self.state.value
        if type(key) is not engine.Tensor and not engine.is_tensor(key):
            key = engine.tensor(self.state.numpy(), "uint32")
        after = engine.add(key, engine.tensor(_NEXT, "uint32"))
        if engine.transient(after) and not engine.transient(key):
            with engine.untraced():  # the user traces this draw, whose key is then a constant
                after = engine.add(key, engine.tensor(_NEXT, "uint32"))
        self.state.assign(after)
        return key

    def __repr__(self) -> str:
        return f"<SeedGenerator {self.name}, seed={self.seed}>"


def global_generator() -> SeedGenerator:
    """The generator of draws with `seed=None`, one per engine; `set_seed` starts it anew."""
    engine = current().root or current()
    found: SeedGenerator | None = settings.generators.get(engine)
    if found is None:
        with _drawing:
            found = settings.generators.get(engine)
            if found is None:
                found = SeedGenerator(name="global_seed_generator")
                settings.generators[engine] = found
    return found


def draw_key(seed: Any) -> Any:
    """The key of a `seed` argument: of an integer always the same, of a generator its next.

    Raises:
        ValueError: if it is neither an integer, nor a `SeedGenerator`, nor None.
    """
    if isinstance(seed, SeedGenerator):
        return seed.next()
    if seed is None:
        return global_generator().next()
    if isinstance(seed, numbers.Integral) and not isinstance(seed, bool):
        return current().tensor(np.array([fold(int(seed)), 0], np.uint32), "uint32")
    raise InvalidArgument(
        "Argument `seed` must be either an integer or an instance of `SeedGenerator`. "
        f"Received: seed={seed!r} (of type {type(seed)})"
    )
