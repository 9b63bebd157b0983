"""What the peers' table computes, with each object copied before each use of it."""

from __future__ import annotations

import copy
import pickle
import zlib
from collections.abc import Callable
from typing import Any

import cloudpickle
import numpy as np
import pytest

import kerata
from kerata import tree
from tests.peer.objects_table import ROWS
from tests.reference import COMPLETE


def pickled(x: Any) -> Any:
    return pickle.loads(pickle.dumps(x))


def cloudpickled(x: Any) -> Any:
    return cloudpickle.loads(cloudpickle.dumps(x))


WAYS = [copy.deepcopy, pickled, cloudpickled]

OBJECTS = [  # not functions, which nobody copies
    (name, compute) for name, compute in ROWS
    if not name.startswith("activation") and not name.partition("-")[2][:1].islower()
]  # fmt: skip


class Carried:
    """An object that goes through a copy before it is called or one of its attributes read."""

    def __init__(self, made: Any, way: Callable[[Any], Any]) -> None:
        self.made, self.way, self.own = made, way, None

    def carried(self) -> Any:
        self.made, self.own = self.way((self.made, self.own))
        return self.made

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self.carried()(*args, **kwargs)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self.carried(), name)

    def apply(self, gradients: list[Any], variables: list[Any]) -> None:
        """An optimizer goes with the variables that it trains."""
        self.own = self.own or variables
        self._give_back(variables, lambda made, own: made.apply(gradients, own))

    def finalize_variable_values(self, variables: list[Any]) -> None:
        self._give_back(variables, lambda made, own: made.finalize_variable_values(own))

    def _give_back(self, variables: list[Any], use: Callable[[Any, Any], None]) -> None:
        use(self.carried(), self.own)
        for variable, own in zip(variables, self.own, strict=True):
            variable.assign(own.numpy())


class Carrying:
    """A module whose classes make objects that are carried."""

    def __init__(self, module: Any, way: Callable[[Any], Any]) -> None:
        self.module, self.way = module, way

    def __getattr__(self, name: str) -> Any:
        found = getattr(self.module, name)
        if not isinstance(found, type):
            spaces = ("losses", "metrics", "optimizers", "schedules", "regularizers", "constraints")
            return Carrying(found, self.way) if name in spaces else found
        if self.module is kerata:
            return found

        def make(*args: Any, **kwargs: Any) -> Any:
            args, kwargs = tree.map_structure(
                lambda x: x.made if isinstance(x, Carried) else x, (args, kwargs)
            )
            return Carried(found(*args, **kwargs), self.way)

        return make


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(("row", "compute"), OBJECTS, ids=[name for name, _ in OBJECTS])
def test_copies_give_the_same(row: str, compute: Callable[[Any], list[Any]]) -> None:
    """Losses, metrics, optimizers and schedules, on an engine and in a way by turns."""
    turn = zlib.crc32(row.encode())
    way = WAYS[turn // 7 % len(WAYS)]
    with kerata.backend_scope(COMPLETE[turn % len(COMPLETE)]):
        wanted, found = compute(kerata), compute(Carrying(kerata, way))
        for one, other in zip(found, wanted, strict=True):
            np.testing.assert_array_equal(*map(_plain, (one, other)))


def _plain(x: Any) -> Any:
    return x if isinstance(x, (str, int)) else kerata.ops.convert_to_numpy(x)
