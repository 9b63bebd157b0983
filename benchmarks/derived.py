"""Derived bodies, which are all that a new engine has, against torch's own: `python -m
benchmarks.derived`.

The new engine is torch's primitives without any override or hook of its own; gradients are the
tape's.
"""

from __future__ import annotations

from typing import Any

from . import operations, pairs
from .operation_cases import CASES
from .operations_torch import steps

NAMES = "conv conv_transpose depthwise_conv max_pool average_pool dot_product_attention lstm gru"


def bare_engine() -> Any:
    """The primitives alone."""
    from kerata.engine import Engine
    from kerata.engines.torch.engine import TorchEngine

    hooks = "value_and_grad custom_gradient compile resident cond while_loop scan vectorize"
    own = {name: getattr(Engine, name) for name in hooks.split()}
    return type("BareEngine", (TorchEngine,), {"native": {}, "quick": {}, **own})()


def main(*names: str) -> None:
    """Time and print a line for each operation at its large size."""
    from kerata.core.context import use

    engine = bare_engine()
    for name in names or NAMES.split():
        case = CASES[name]
        batches = case.batches("large")
        with use(engine):
            mine, found = operations.ours(case, batches)
            peers, expected = steps(name, batches, case.fixed, case.draws)
            operations.check(name, found, expected)
            ours, peer = operations.compare(mine, peers)
        row = {"ours": ours, "peer": peer}
        pairs.report(f"derived, forward and backward: {name} / torch's own", row, "≤ 8×")


if __name__ == "__main__":
    import sys

    main(*sys.argv[1:])
