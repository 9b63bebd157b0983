"""Record what PyPI's keras builds for the calls of `tests/models/applications_table.py`.

From the root of this repository: `python -m tools.record_applications`. New weights are zeros,
which are made in no time. Calls that are recorded already are left alone; `--anew` asks for all.
"""

from __future__ import annotations

import gc
import json
import os
import sys
from pathlib import Path
from typing import Any

import numpy as np

from tests.models.applications_table import CALLS, build, portrait

FACTS = Path(__file__).parents[1] / "tests" / "known" / "applications.json"
DRAWN = ("GlorotUniform", "RandomNormal", "TruncatedNormal", "VarianceScaling")


def zeros(self: Any, shape: Any, dtype: Any = None, **options: Any) -> Any:
    """Instead of random numbers."""
    return np.zeros(shape, dtype or "float32")


def main(anew: bool) -> None:
    """Write the facts of all calls."""
    os.environ["KERAS_BACKEND"] = "numpy"
    import keras

    for name in DRAWN:
        getattr(keras.initializers, name).__call__ = zeros
    known = {} if anew else json.loads(FACTS.read_text(encoding="utf-8"))
    for call in CALLS:
        if call not in known:
            known[call] = portrait(build(keras, call))
            print(call, known[call]["count"], flush=True)
            gc.collect()
    facts = {call: known[call] for call in CALLS}
    rows = ",\n".join(f" {json.dumps(c)}: {json.dumps(f)}" for c, f in facts.items())
    FACTS.write_text(f"{{\n{rows}\n}}\n", encoding="utf-8")


if __name__ == "__main__":
    main("--anew" in sys.argv)
