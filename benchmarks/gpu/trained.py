"""Parts about whole networks: parity of losses, threads of `predict`, where tensors lie."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from typing import Any

import numpy as np

import kerata as keras

from . import networks
from .libraries import LIBRARIES, on_device
from .rows import Row, Task

REFERENCE = Path(__file__).parents[2] / "tests" / "reference.py"
THREADS, CALLS = 8, 5


def parity(task: Task) -> Row:
    """Losses of three epochs on an engine and on NumPy, from one seed, for a network of the tests;
    the figure is the largest difference relative to NumPy's.
    """
    if not REFERENCE.exists():
        return Row(task.part, task.engine, task.item, "skipped", detail="tests/ is not here")
    from tests.reference import build

    histories = []
    for engine in (task.engine, "numpy"):
        model, x, y = build(task.item, engine)
        keras.utils.set_random_seed(11)
        history = model.fit(x, y, batch_size=32, epochs=3, verbose=0).history
        histories.append(np.array(history["loss"], "float64"))
    error = float(np.max(np.abs(histories[0] / histories[1] - 1)))
    return task.row(error <= 1e-4, f"{error:.1e}", f"losses {histories[0]}, {histories[1]}")


def _built(task: Task) -> tuple[Any, Any, Any]:
    """A network of small size, whatever the machine: what is looked at does not depend on it."""
    net = networks.SMALL[task.item]
    with keras.backend_scope(task.engine):
        keras.utils.set_random_seed(3)
        return (networks.model(net), *net.data())


def threads(task: Task) -> Row:
    """Each thread predicts rows of its own, all at once; results are those of one thread."""
    model, x, _ = _built(task)
    shares = [np.roll(x, i, 0) for i in range(THREADS)]
    expected = [model.predict(share, verbose=0) for share in shares]
    start = Barrier(THREADS)

    def predict(share: Any) -> list[Any]:
        start.wait()
        return [model.predict(share, verbose=0) for _ in range(CALLS)]

    with ThreadPoolExecutor(THREADS) as pool:
        found = list(pool.map(predict, shares))
    pairs = [(have, want) for group, want in zip(found, expected) for have in group]
    equal = sum(np.array_equal(have, want) for have, want in pairs)
    error = max(float(np.max(np.abs(have - want))) for have, want in pairs)
    short = f"{equal} of {len(pairs)} equal to the bit"
    short += f", largest difference {error:.1e}" if error else ""
    return task.row(error <= 1e-6, short)


def residence(task: Task) -> Row:
    """Where variables lie after `fit`, and how many copies a step makes."""
    library = LIBRARIES[task.engine]
    model, x, y = _built(task)
    batch, epochs = len(x) // 4, 5
    fit = lambda: model.fit(x, y, batch_size=batch, epochs=epochs, verbose=0)
    for _ in range(3):  # traced, compiled, joined
        fit()
    steps = 4 * epochs
    variables = [*model.variables, *model.optimizer.variables]
    lie = [library.place(variable.value) for variable in variables]
    there = sum(map(on_device, lie))
    copies = library.copies(fit)
    short = f"{there} of {len(lie)} variables on the device"
    if copies is not None:
        short += f"; copies a step: {copies[0] / steps:.2g} to it, {copies[1] / steps:.2g} from it"
    elsewhere = ", ".join(v.path for v, place in zip(variables, lie) if not on_device(place))
    expected = library.device() is not None
    return task.row(there == len(lie) or not expected, short, f"not on the device: {elsewhere}")
