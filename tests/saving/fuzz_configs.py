"""Configurations with random damage: a model, or an error that says what is wrong.

`python -m tests.saving.fuzz_configs [COUNT] [SEED]`, as `fuzz.py` for files.
"""

from __future__ import annotations

import copy
import json
import random
import resource
import sys
import warnings
from collections import Counter
from typing import Any

import kerata as keras
from kerata.engine.variable import room_for
from tests.golden import architecture, entries

from .test_threats import attempt

ROOM = 64 * 2**20
ODD: list[Any] = [
    None, True, False, 0, 1, -1, 3, 10**6, 2**31, 2**63, 10**30, 0.5, -2.0, 1e308, float("nan"), "",
    "relu", "Dense", "valid", "../x", "a" * 300, "channels_first", [], [None], [1, 2], [[1], [2]],
    {}, {"class_name": "Dense"}, {"class_name": "__lambda__", "config": {}}, "float99", "\0",
]  # fmt: skip


def seeds() -> list[dict[str, Any]]:
    """Models of many kinds of layers; some of Keras 1 and 2."""
    layers = keras.layers
    image = keras.Sequential(
        [
            keras.Input((8, 8, 3)), layers.Conv2D(4, 3, padding="same", activation="relu"),
            layers.BatchNormalization(), layers.MaxPooling2D(2), layers.DepthwiseConv2D(3),
            layers.Dropout(0.5), layers.Flatten(), layers.Dense(2, kernel_regularizer="l2"),
        ]
    )  # fmt: skip
    words = keras.Input((5,))
    x = layers.Embedding(7, 4, mask_zero=True)(words)
    x = layers.Bidirectional(layers.LSTM(3, return_sequences=True))(x)
    x = layers.MultiHeadAttention(2, 3)(x, x)
    x = layers.TimeDistributed(layers.Dense(2))(x)
    text = keras.Model(words, layers.GlobalAveragePooling1D()(x))
    a, b = keras.Input((3,), name="a"), keras.Input((3,), name="b")
    dense = layers.Dense(3)
    both = layers.Concatenate()([dense(a), dense(b), a + b])
    two = keras.Model([a, b], [layers.Dense(1)(both), layers.Softmax()(both)])
    two.compile("adam", ["mse", "kl_divergence"], metrics=[["mae"], None])
    old = [architecture(e) for e in entries(format="weights") if e["version"][0] in "12"]
    return [json.loads(x) for x in (*(m.to_json() for m in (image, text, two)), *old[::12])]


def places(found: Any) -> list[tuple[Any, Any]]:
    """Each value's container and key."""
    stack, all_of_them = [found], []
    while stack:
        part = stack.pop()
        if isinstance(part, dict | list):
            keys = list(part) if isinstance(part, dict) else range(len(part))
            all_of_them += [(part, key) for key in keys]
            stack += [part[key] for key in keys]
    return all_of_them


def damaged(config: dict[str, Any], rng: random.Random) -> dict[str, Any]:
    """The same with one to three mutations."""
    found = copy.deepcopy(config)
    for _ in range(rng.choice((1, 1, 2, 3))):
        part, key = rng.choice(places(found))
        other, name = rng.choice(places(found))
        kind = rng.randrange(4)
        if kind == 0:
            del part[key]
        elif kind == 1:
            part[key] = copy.deepcopy(other[name])
        else:
            part[key] = copy.deepcopy(rng.choice(ODD))
        if not found:
            break
    return found


def build(text: str) -> None:
    """The model of a configuration."""
    with room_for(ROOM):
        keras.models.model_from_json(text)


def run(count: int, seed: int) -> Counter[str]:
    """Try so many configurations; the counts of what came of them."""
    rng, outcomes, whole = random.Random(seed), Counter[str](), seeds()
    for config in whole:
        build(json.dumps(config))
    for i in range(count):
        text = json.dumps(damaged(rng.choice(whole), rng))
        error, seconds, _, events = attempt(build, text, measure=False)
        good = error is None or isinstance(error, (ValueError, TypeError, NotImplementedError))
        outcome = "built" if error is None else "refused" if good else f"{error!r:.300}"
        if seconds > 5:
            outcome = f"{seconds:.1f} s"
        if events:
            outcome = f"event {events[0][0]} {events[0][1][0]}"
        outcomes[outcome] += 1
        if outcome not in ("built", "refused"):
            print(f"input {i} of seed {seed}: {outcome}", flush=True)
    return outcomes


if __name__ == "__main__":
    warnings.simplefilter("ignore")  # to show one, Python opens the source
    resource.setrlimit(resource.RLIMIT_AS, (8 * 2**30, 8 * 2**30))
    found = run(*(int(x) for x in (sys.argv[1:] + ["10000", "0"][len(sys.argv) - 1 :])))
    print(dict(found))
    sys.exit(int(bool(set(found) - {"built", "refused"})))
