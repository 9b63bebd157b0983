"""Operations forward and backward against the engine's by hand: `python -m benchmarks.operations
ENGINE [OPERATION …]`.

Each is called as in a training step: compiled where the engine compiles, the loss the sum of what
it gives times fixed weights. The peer is the quickest form written by hand; on NumPy, torch's.
"""

from __future__ import annotations

import importlib
import json
import statistics
import sys
import time
from collections.abc import Callable
from typing import Any

from . import pairs

pairs.pin()
import numpy as np  # noqa: E402

from .operation_cases import CASES, Case  # noqa: E402

CHUNK, ROUNDS, WARM = 0.01, 25, 3.0  # seconds of a round of one side, rounds, seconds of warm-up
BOUND = 1.1


def ours(case: Case, arrays: list[Any]) -> tuple[Callable[[], Any], list[Any]]:
    """A call of kerata's step; what the operation gives."""
    import kerata
    from kerata import ops
    from kerata.core import tree
    from kerata.core.context import current
    from kerata.engine.variable import frame

    engine = current()
    tensors = [ops.convert_to_tensor(a) for a in arrays]
    generator = kerata.random.SeedGenerator(3)
    keyed = "seed" in case.call.__code__.co_varnames
    seeds = [generator] if keyed else []
    cells = [generator.state] if keyed else []
    outs = tree.flatten(case.call(kerata, *tensors, *seeds))
    weights = [ops.convert_to_tensor(np.random.rand(*out.shape).astype("float32")) for out in outs]
    held = [] if case.draws else tensors[: case.fixed]
    count = len(held)

    def step(values: Any, *given: Any) -> Any:
        with frame(cells, values) as scope:
            if case.draws or count == len(arrays):
                return _after(scope, cells), case.call(kerata, *given, *seeds)
            inputs, weighted = given[: len(tensors)], given[len(tensors) :]

            def loss(params: Any) -> Any:
                outs = tree.flatten(case.call(kerata, *inputs[:count], *params, *seeds))
                total = None
                for out, w in zip(outs, weighted):
                    part = ops.sum(ops.multiply(out, w))
                    total = part if total is None else ops.add(total, part)
                return total, None

            gradients = engine.value_and_grad(loss)(list(inputs[count:]))[1]
            return _after(scope, cells), gradients

    resident = engine.resident(step, cells)
    given = tensors if case.draws or count == len(arrays) else [*tensors, *weights]
    if engine.name == "jax":
        import jax

        return lambda: jax.block_until_ready(resident(*given)), outs
    return lambda: resident(*given), outs


def _after(scope: Any, cells: list[Any]) -> list[Any]:
    return [scope.assigned.get(cell) for cell in cells]


def compare(ours: Callable[[], Any], peers: list[Callable[[], Any]]) -> tuple[float, float]:
    """Median seconds of a call, ours and the quickest peer's, measured in turn."""
    began = time.perf_counter()
    while time.perf_counter() - began < WARM:  # traces, compilations, caches
        ours()
    functions = [ours, *peers]
    repeats = []
    for function in functions:
        function()
        began = time.perf_counter()
        function()
        repeats.append(max(1, int(CHUNK / (time.perf_counter() - began))))
    times: list[list[float]] = [[] for _ in functions]
    for _ in range(ROUNDS):
        for function, repeat, found in zip(functions, repeats, times):
            began = time.perf_counter()
            for _ in range(repeat):
                function()
            found.append((time.perf_counter() - began) / repeat)
    mine, *others = map(statistics.median, times)
    return mine, min(others)


def check(name: str, ours: list[Any], theirs: list[Any]) -> None:
    """Both sides must give the same, or the comparison says nothing."""
    if name in ("dropout", "normal", "uniform"):
        return
    sums = [sum(float(np.asarray(x.detach() if hasattr(x, "detach") else x).sum()) for x in side)
            for side in (ours, theirs)]  # fmt: skip
    if not np.isclose(*sums, rtol=1e-3):
        raise ValueError(f"{name}: our results sum to {sums[0]}, the peer's to {sums[1]}.")


def main(engine: str, *names: str) -> None:
    """Time and print a line for each operation and size."""
    import kerata

    kerata.set_backend(engine)
    peer = "torch" if engine == "numpy" else engine
    by_hand = importlib.import_module(f".operations_{peer}", __package__)
    for name in names or CASES:
        case = CASES[name]
        for size in ("small", "large"):
            arrays = case.arrays(size)
            mine, found = ours(case, arrays)
            fixed = len(arrays) if case.draws else case.fixed
            peers, expected = by_hand.steps(name, arrays, fixed, case.draws)
            check(name, found, expected)
            times = compare(mine, peers)
            bound = case.on_numpy if engine == "numpy" else BOUND
            row = {
                "operation": name, "engine": engine, "size": size, "bound": bound,
                "ours": times[0], "peer": times[1], "ratio": times[0] / times[1],
            }  # fmt: skip
            print(json.dumps(row), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
