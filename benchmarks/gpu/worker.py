"""A process that works on items of one part on one engine: `python -m benchmarks.gpu.worker PART
ENGINE SIZE SECONDS ITEM …` prints a line for each.

After an error it ends, for a device that failed once may fail from then on; the runner starts
another one for the items that are left.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable

from .libraries import LIBRARIES
from .rows import Row, Task, encode

MOST = 400  # characters of an error
PLACES = {  # module and function of each part
    "probe": ("worker", "probe"),
    "conformance": ("conformance", "run"),
    "laws": ("laws", "run"),
    "parity": ("trained", "parity"),
    "threads": ("trained", "threads"),
    "residence": ("trained", "residence"),
    "doctor": ("doctor", "run"),
    "fit": ("fit", "run"),
}


def probe(task: Task) -> Row:
    """Version of an engine's library, and the device that it sees."""
    library = LIBRARIES[task.engine]
    version, device = library.version(), library.device()
    short = f"{version}, {device or 'no CUDA device'}"
    return task.row(True, short, version=version, device=device)


def function_of(part: str) -> Callable[[Task], Row]:
    """The function that does a part's items."""
    module, name = PLACES[part]
    found: Callable[[Task], Row] = getattr(importlib.import_module(f"{__package__}.{module}"), name)
    return found


def main(part: str, engine: str, size: str, seconds: str, *items: str) -> None:
    """Work on the items in turn."""
    if engine in LIBRARIES:
        LIBRARIES[engine].use_tf32(False)
    run = function_of(part)
    print(encode(Row(part, engine, "")), flush=True)  # it has started
    for item in items:
        task = Task(part, engine, item, size == "small", float(seconds))
        try:
            row = run(task)
        except Exception as error:
            text = " ".join(f"{type(error).__name__}: {error}".split())
            text = text if len(text) <= MOST else f"{text[: MOST // 2]} … {text[-MOST // 2 :]}"
            print(encode(task.row(False, "error", text)), flush=True)
            raise
        print(encode(row), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
