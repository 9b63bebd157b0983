"""Operations forward and backward against the engine's by hand: `python -m benchmarks.operations
ENGINE [OPERATION …]`.

Each is called as in a training step: compiled where the engine compiles, the loss the sum of what
it gives times fixed weights. The peer is the quickest form written by hand; on NumPy, torch's.
"""

from __future__ import annotations

import functools
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

CHUNK, ROUNDS = 0.01, 25  # seconds of a round of one side, rounds
WARM, CALLS = 0.3, 70  # seconds and calls before: XLA compiles TensorFlow's steps at the 64th
BOUND = 1.1


def ours(case: Case, batches: list[Any]) -> tuple[Callable[[], Any], list[Any]]:
    """A call of kerata's step, which keeps what it works on as a model does its weights; what the
    operation gives.
    """
    import kerata
    from kerata import ops
    from kerata.core import tree
    from kerata.core.context import current

    generator = kerata.random.SeedGenerator(3)
    seeds = [generator] if "seed" in case.call.__code__.co_varnames else []
    given = [[ops.convert_to_tensor(a) for a in arrays] for arrays in batches]
    forward = lambda given: tree.flatten([case.call(kerata, *xs, *seeds) for xs in given])
    outs = forward(given)
    weights = [np.random.rand(*out.shape).astype("float32") for out in outs]
    keep = lambda a: kerata.Variable(a, dtype=str(a.dtype), trainable=False, autocast=False)
    like = tree.map_structure(keep, (batches, weights))
    cells = [*(seed.state for seed in seeds), *tree.flatten(like)]
    resident = current().resident(_step(case, forward, cells, like), cells)
    if current().name == "jax":
        import jax

        return lambda: jax.block_until_ready(resident()), outs
    return resident, outs


def _step(case: Case, forward: Callable[..., Any], cells: list[Any], like: Any) -> Any:
    """A pure step: the operation on all batches, with the gradients of the sum of its results."""
    from kerata import ops
    from kerata.core import tree
    from kerata.core.context import current
    from kerata.engine.variable import frame

    count = case.fixed
    plain = case.draws or count == len(like[0][0])
    shape = [xs[count:] for xs in like[0]]
    seeds = len(cells) - len(tree.flatten(like))

    def loss(params: Any, held: Any, weights: Any) -> Any:
        found = forward([[*h, *p] for h, p in zip(held, tree.pack_as(shape, params))])
        parts = [ops.sum(ops.multiply(out, w)) for out, w in zip(found, weights)]
        return functools.reduce(ops.add, parts), None

    def step(values: Any) -> Any:
        with frame(cells[:seeds], values[:seeds]) as scope:
            tensors, weights = tree.pack_as(like, values[seeds:])
            if plain:
                found = forward(tensors)
            else:
                params = tree.flatten([xs[count:] for xs in tensors])
                held = [xs[:count] for xs in tensors]
                found = current().value_and_grad(loss)(params, held, weights)
            return [scope.assigned.get(cell) for cell in cells], found

    return step


def compare(ours: Callable[[], Any], peers: list[Callable[[], Any]]) -> tuple[float, float]:
    """Median seconds of a call, ours and the quickest peer's, measured in turn."""
    began, calls = time.perf_counter(), 0
    while calls < CALLS or time.perf_counter() - began < WARM:  # traces, compilations, caches
        ours()
        calls += 1
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
    if engine == "torch":
        from kerata.engines.torch import resident

        resident.CALLS = CALLS // 2  # in place of a thousand: a step is traced within the warm-up
    peer = "torch" if engine == "numpy" else engine
    by_hand = importlib.import_module(f".operations_{peer}", __package__)
    for name in names or CASES:
        case = CASES[name]
        for size in ("small", "large"):
            batches = case.batches(size)
            mine, found = ours(case, batches)
            peers, expected = by_hand.steps(name, batches, case.fixed, case.draws)
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
