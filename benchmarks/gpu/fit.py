"""`fit` against the same loop written by hand, in turn in one process."""

from __future__ import annotations

import importlib
import math
import statistics
import time
from collections.abc import Callable, Sequence

import kerata as keras

from . import networks
from .libraries import LIBRARIES
from .rows import Row, Task

EPOCHS = 5  # in a round of one side
WARM = {"small": 2, "device": 4}  # rounds in which traces and captures are made, at least
ROUNDS = 9  # at most, after the warm-up
AIM = {"small": 4.0, "device": 6.0}  # seconds for a pair, the least rounds excepted


def run(task: Task) -> Row:
    """One pair; `task.item` is "mlp, float32"."""
    kind, precision = task.item.split(", ")
    began = time.monotonic()
    net = (networks.SMALL if task.small else networks.DEVICE)[kind]
    library = LIBRARIES[task.engine]
    narrow = precision == "mixed_bfloat16"
    library.use_tf32(precision == "tf32")
    keras.config.set_dtype_policy("mixed_bfloat16" if narrow else "float32")
    keras.set_backend(task.engine)
    keras.utils.set_random_seed(3)
    x, y = net.data()
    model = networks.model(net)
    by_hand = importlib.import_module(f".hand_{task.engine}", __package__)
    peer, parameters = by_hand.trainer(net, x, y, narrow)
    if model.count_params() != parameters:
        detail = f"kerata's network has {model.count_params()} parameters, the other {parameters}"
        return task.row(False, "other networks", detail)

    def ours() -> float:
        history = model.fit(x, y, batch_size=net.batch, epochs=EPOCHS, verbose=0).history
        library.wait([variable.value for variable in model.variables])
        return float(history["loss"][-1])

    sides = (ours, lambda: peer(EPOCHS))
    size = "small" if task.small else "device"
    aim = AIM[size]
    losses = _warm(sides, WARM[size], began + aim / 3)
    times = _alternate(sides, began + aim)
    mine, theirs = (statistics.median(found) / EPOCHS / net.steps * 1e3 for found in times)
    short = f"{mine:.3g} / {theirs:.3g} ms = **{mine / theirs:.2f}×**"
    figures = {"ours": mine, "by hand": theirs, "rounds": len(times[0])}
    return task.row(all(map(math.isfinite, losses)), short, f"losses {losses}", **figures)


def _warm(sides: Sequence[Callable[[], float]], least: int, end: float) -> list[float]:
    """Traces, compilations, captures; the losses after them."""
    rounds = 0
    while rounds < least or (rounds < 12 and time.monotonic() < end):
        losses, rounds = [side() for side in sides], rounds + 1
    return losses


def _alternate(sides: Sequence[Callable[[], float]], end: float) -> list[list[float]]:
    """Seconds of a round of each side, in turn."""
    times: list[list[float]] = [[] for _ in sides]
    while len(times[0]) < 3 or (len(times[0]) < ROUNDS and time.monotonic() < end):
        for side, found in zip(sides, times):
            began = time.perf_counter()
            side()
            found.append(time.perf_counter() - began)
    return times
