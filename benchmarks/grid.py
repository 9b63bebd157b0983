"""The rules that choose a form, against the engine's plain form over a grid of shapes.

    python -m benchmarks.grid [RULE …] [--engine NAME] [--seed N] [--count N] [--all]

Both forms do the same, forward and with gradients, in turn. What counts is the time of the first
`STEPS` steps, compiling included; a case is slow if kerata's form takes over `BOUND` times the
plain one's, three times measured. `--count` cases of each rule are drawn by the seed; `--all` runs
every case of the grid, which takes hours. The clock is the processor's, as in `networks`.
"""

from __future__ import annotations

import argparse
import itertools
import random
import statistics
import sys
import time
from collections.abc import Iterator
from typing import Any, NamedTuple

from . import pairs

pairs.pin()
from . import grid_forms  # noqa: E402

STEPS = 1000
BOUND = 1.05


class Found(NamedTuple):
    """What a case took."""

    total: float  # ratio of the first STEPS steps
    step: float  # ratio of one of them later
    first: tuple[float, float]  # seconds of the first
    later: tuple[float, float]  # milliseconds of one later


def measure(rule: grid_forms.Rule, engine: str, case: dict[str, Any]) -> Found:
    """Run both forms of a case in turn."""
    forms = rule.forms(engine, **case)
    times: tuple[list[float], list[float]] = ([], [])
    until = None
    while until is None or len(times[0]) < 4 or time.process_time() < until:
        for form, row in zip(forms, times):
            began = time.process_time()
            form()
            row.append(time.process_time() - began)
        until = until or time.process_time() + rule.seconds
        if len(times[0]) * rule.steps >= STEPS:
            break
    late = [row[len(row) // 2 :] for row in times]
    ours, plain = (statistics.median(row) / rule.steps for row in late)
    left = max(STEPS - len(times[0]) * rule.steps, 0)
    totals = [sum(row) + left * one for row, one in zip(times, (ours, plain))]
    ratio = statistics.median(a / b for a, b in zip(*late))
    first = (times[0][0], times[1][0])
    return Found(totals[0] / totals[1], ratio, first, (ours * 1e3, plain * 1e3))


def cases(rule: grid_forms.Rule, count: int | None, seed: int) -> Iterator[dict[str, Any]]:
    """Those of the grid that make sense: all, or `count` drawn at random."""
    if count is None:
        for values in itertools.product(*rule.axes.values()):
            case = dict(zip(rule.axes, values))
            if rule.fits(**case):
                yield case
        return
    generator = random.Random(f"{rule.name} {seed}")
    while count:
        case = {name: generator.choice(values) for name, values in rule.axes.items()}
        if rule.fits(**case):
            count -= 1
            yield case


def run(rule: grid_forms.Rule, engine: str, count: int | None, seed: int) -> list[str]:
    """Measure a rule on an engine; the slow cases."""
    ratios, slow = [], []
    for case in cases(rule, count, seed):
        found = [measure(rule, engine, case)]
        if found[0].total > BOUND:
            found += [measure(rule, engine, case) for _ in range(2)]
        median = sorted(found)[len(found) // 2]
        ratios.append(median.total)
        words = " ".join(f"{name}={value}" for name, value in case.items())
        line = (
            f"{rule.name} {engine} {words}: {median.total:.2f}x; "
            f"first {median.first[0]:.2f} / {median.first[1]:.2f} s, "
            f"step {median.step:.2f}x ({median.later[0]:.2f} / {median.later[1]:.2f} ms)"
        )
        if median.total > BOUND:
            slow.append(line)
        print(("SLOW " if median.total > BOUND else "     ") + line, flush=True)
    print(
        f"{rule.name} {engine}: {len(ratios)} cases, {len(slow)} slow; "
        f"median {statistics.median(ratios):.2f}x, worst {max(ratios):.2f}x, "
        f"best {min(ratios):.2f}x",
        flush=True,
    )
    return slow


def main() -> int:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(prog="benchmarks.grid", description=__doc__)
    parser.add_argument("rules", nargs="*", metavar="RULE", help=", ".join(grid_forms.RULES))
    parser.add_argument("--engine", help="one engine only")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--count", type=int, default=12)
    parser.add_argument("--all", action="store_true")
    given = parser.parse_args()
    slow = []
    for name in given.rules or grid_forms.RULES:
        rule = grid_forms.RULES[name]
        for engine in rule.engines:
            if given.engine in (None, engine):
                slow += run(rule, engine, None if given.all else given.count, given.seed)
    print(f"\n{len(slow)} slow", *slow, sep="\n")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
