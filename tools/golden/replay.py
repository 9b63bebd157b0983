"""Play the recorded scenarios on another library: `python -m tools.golden.replay MODULE [PART]`.

`MODULE` is what to import as `keras`, and `PART` a part of the scenarios' names. What the library
shows otherwise than the genuine Keras 2.3.1 did is printed, a line for each scenario.
"""

import importlib
import os
import sys

from . import scenarios_calls, scenarios_feeding, scenarios_layers  # noqa: F401
from .scenario import SCENARIOS, Replay, read

FOLDER = os.path.join(os.path.dirname(__file__), "..", "..", "tests", "keras2", "recorded")


def recorded():
    """Name to the arrays and the facts that the genuine library showed."""
    found = {}
    for backend in ("theano", "tensorflow"):
        parts = [os.path.join(FOLDER, backend + suffix) for suffix in (".npz", ".json")]
        with open(parts[0], "rb") as arrays, open(parts[1]) as facts:
            found.update(read(arrays.read(), facts.read()))
    return found


def play(keras, name, arrays, facts):
    """Run one scenario over `keras`; an AssertionError says what differs."""
    keras.backend.reset_uids()
    run = Replay(name, arrays, facts)
    SCENARIOS[name][0](keras, run)
    run.finish()


def main(module, part=""):
    keras = importlib.import_module(module)
    wanted = {name: seen for name, seen in recorded().items() if part in name}
    failed = 0
    for name, (arrays, facts) in wanted.items():
        try:
            play(keras, name, arrays, facts)
        except Exception as error:
            failed += 1
            words = " ".join(str(error).split())[:250]
            print(f"{name}: {type(error).__name__}: {words}", flush=True)
            if os.environ.get("GOLDEN_RAISE"):
                raise
    print(f"{len(wanted) - failed} of {len(wanted)} scenarios agree")


if __name__ == "__main__":
    main(*sys.argv[1:])
