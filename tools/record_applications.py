"""Record what PyPI's keras builds for the calls of `tests/models/applications_table.py`.

From the root of this repository: `python -m tools.record_applications`. Weights get no values, so
that no memory is needed. Calls that are recorded already are left alone; `--anew` asks for all.
"""

from __future__ import annotations

import gc
import json
import os
import sys
from pathlib import Path

from tests.models.applications_table import CALLS, build, portrait

FACTS = Path(__file__).parents[1] / "tests" / "known" / "applications.json"


def main(anew: bool) -> None:
    """Write the facts of all calls."""
    os.environ["KERAS_BACKEND"] = "jax"
    import keras

    known = {} if anew else json.loads(FACTS.read_text(encoding="utf-8"))
    for call in CALLS:
        if call not in known:
            keras.utils.clear_session()  # names are counted from the beginning
            keras.StatelessScope().__enter__()  # which weights get no values in
            known[call] = portrait(build(keras, call))
            print(call, known[call]["count"], flush=True)
            gc.collect()
    facts = {call: known[call] for call in CALLS}
    rows = ",\n".join(f" {json.dumps(c)}: {json.dumps(f)}" for c, f in facts.items())
    FACTS.write_text(f"{{\n{rows}\n}}\n", encoding="utf-8")


if __name__ == "__main__":
    main("--anew" in sys.argv)
