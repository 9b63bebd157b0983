"""Sweeps of which `make test` runs every nth row, drawn by a fixed seed; `make test-all`, and a
file that is run by itself, have all rows.
"""

from __future__ import annotations

import math
import random
from collections import defaultdict
from collections.abc import Sequence

EVERY_NTH = {
    "tests/engines/test_foreign_traces.py": 4,
    "tests/engines/test_jax.py": 2,
    "tests/engines/test_open_sizes.py::test_preprocessing_in_pipelines": 2,
    "tests/engines/test_primitives.py": 4,
    "tests/keras2/test_backend.py": 2,
    "tests/keras2/test_recorded.py": 3,
    "tests/keras2/test_scripts.py": 3,
    "tests/laws/test_layers.py": 3,
    "tests/laws/test_masks.py": 3,
    "tests/laws/test_ops_basic.py": 3,
    "tests/laws/test_ops_gradients.py::test_engines_agree_on_gradients": 3,
    "tests/laws/test_ops_linalg.py::test_gradients_as_elsewhere": 3,
    "tests/laws/test_ops_neural.py::test_engines_agree": 3,
    "tests/laws/test_ops_transformed.py": 3,
    "tests/laws/test_shapes.py": 3,
    "tests/laws/test_tape.py": 3,
    "tests/models/test_copies.py": 2,
    "tests/models/test_scopes.py": 2,
    "tests/peer/test_arguments.py": 3,
    "tests/peer/test_layers.py": 3,
    "tests/peer/test_objects.py": 3,
    "tests/peer/test_ops.py": 3,
    "tests/peer/test_scenarios.py": 4,
    "tests/peer/test_transforms.py": 3,
    "tests/saving/test_golden.py": 3,
    "tests/saving/test_whole_models.py": 2,
    "tests/training/test_distribution.py::test_eight_devices_train_as_one_does": 2,
    "tests/training/test_examples.py": 3,
    "tests/training/test_memory.py::test_growth_per_model": 3,
    "tests/training/test_parity.py": 3,
    "tests/training/test_threads.py": 2,
}


def left_out(names: Sequence[str]) -> set[str]:
    """The tests, of all collected, that `make test` leaves to `make test-all`: of each function one
    row at least is kept.
    """
    rows: dict[str, list[str]] = defaultdict(list)
    for name in names:
        rows[name.partition("[")[0]].append(name)
    found: set[str] = set()
    for function, there in rows.items():
        nth = EVERY_NTH.get(function) or EVERY_NTH.get(function.partition("::")[0]) or 1
        left = len(there) - math.ceil(len(there) / nth)
        found.update(random.Random(function).sample(there, left))
    return found
