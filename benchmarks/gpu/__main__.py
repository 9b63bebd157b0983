"""Run all parts within the time and write the page: `python -m benchmarks.gpu [--cpu]`."""

from __future__ import annotations

import argparse
import importlib.util
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from . import plan
from .report import page
from .rows import Row
from .runner import Run

FILE = Path(__file__).parents[1] / "RESULTS-gpu.md"
PACKAGES = {"onnx": "onnxruntime"}
MORE = 1.5  # times an equal share of the time: what is timed first matters most


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit status is 1 if something failed or no device was found."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.gpu", description=__doc__)
    parser.add_argument("--cpu", action="store_true", help="small sizes on the processor")
    parser.add_argument("--out", type=Path, help="the page's file; with --cpu it is printed")
    parser.add_argument("--seconds", type=float, help="the time that all may take")
    parser.add_argument("--engines", nargs="*", default=plan.ENGINES, help="these engines alone")
    parser.add_argument("--only", nargs="*", metavar="PART", help="these parts alone")
    asked = parser.parse_args(arguments)
    seconds = asked.seconds or plan.SECONDS["small" if asked.cpu else "device"]
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as home:
        tell = lambda row: print(f"{time.monotonic() - began:5.0f} s  {row}", flush=True)
        run = Run(asked.cpu, plan.environment(asked.cpu, home), tell)
        device = _work(run, began, seconds, asked.engines, asked.only)
    if device is None:
        print("No library sees a CUDA device; `--cpu` runs small sizes on the processor.")
        return 1
    text = page(run.rows, device, time.monotonic() - began)
    out = asked.out or (None if asked.cpu else FILE)
    print(f"\n{text}") if out is None else out.write_text(text, encoding="utf-8")
    return int(any(row.state == "failed" for row in run.rows))


def _work(
    run: Run, began: float, seconds: float, asked: Sequence[str], only: Sequence[str] | None
) -> str | None:
    """Do all parts; the device's name, None if there is none."""
    at_once = plan.side_by_side(run.small)
    devices = _probe(run, asked, began + seconds, at_once)
    seen = [device for device in devices.values() if device]
    if not (seen or run.small):
        return None
    engines = []
    for engine, device in devices.items():
        if device or run.small or engine not in plan.ON_DEVICE:
            engines.append(engine)
        else:
            run.add(Row("all", engine, "", "skipped", detail="it sees no CUDA device"))
    chosen = lambda jobs: [job for job in jobs if only is None or job.part in only]
    checked = began + plan.CHECKING["small" if run.small else "device"] * seconds
    run.all(chosen(plan.checks(engines, run.small)), checked, at_once)
    timings = chosen(plan.timings(engines, run.small))
    for i, job in enumerate(timings):
        left = began + seconds - time.monotonic()
        share = min(1.0, MORE / (len(timings) - i))
        run.all([job], time.monotonic() + share * left)
    return seen[0] if seen else "a processor, at small sizes"


def _probe(run: Run, asked: Sequence[str], end: float, at_once: int) -> dict[str, str | None]:
    """The engines whose libraries are there and can be imported, with their devices."""
    jobs = []
    for engine in asked:
        if importlib.util.find_spec(PACKAGES.get(engine, engine)) is None:
            run.add(Row("all", engine, "", "skipped", detail="it is not installed"))
        else:
            jobs.append(plan.Job("probe", engine, ("library",), 30.0))
    run.all(jobs, end, at_once)
    found = {row.engine: row for row in run.rows if row.part == "probe" and row.state == "ok"}
    return {engine: found[engine].figures["device"] for engine in plan.ENGINES if engine in found}


if __name__ == "__main__":
    sys.exit(main())
