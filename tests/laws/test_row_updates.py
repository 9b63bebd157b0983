"""Steps that update few rows of large tables: numbers as those of steps that update all."""

from __future__ import annotations

import tracemalloc
from typing import Any

import numpy as np
import pytest

import kerata
from kerata import layers, ops, optimizers
from kerata.core.context import current
from kerata.training import row_updates
from tests.laws.test_sparse import pairs
from tests.reference import ENGINES

ROW_WISE: dict[str, Any] = {  # optimizers that update rows alone
    "SGD": lambda: optimizers.SGD(0.5),
    "SGD-schedule": lambda: optimizers.SGD(
        optimizers.schedules.ExponentialDecay(1.0, 2, 0.5), clipvalue=0.01, loss_scale_factor=4.0
    ),
    "Adagrad": lambda: optimizers.Adagrad(0.5),
}
WHOLE: dict[str, Any] = {  # and some that change others, too, or look at all
    "momentum": lambda: optimizers.SGD(0.5, 0.9),
    "weight_decay": lambda: optimizers.SGD(0.5, weight_decay=0.1),
    "clipnorm": lambda: optimizers.SGD(0.5, clipnorm=0.1),
    "ema": lambda: optimizers.SGD(0.5, use_ema=True),
    "accumulation": lambda: optimizers.SGD(0.5, gradient_accumulation_steps=2),
    "own": lambda: Own(0.5),
    "Adam": optimizers.Adam,
    "Ftrl": optimizers.Ftrl,
}
IDS = np.random.default_rng(3).integers(-500, 500, (26, 5)).astype("int32")
IDS[:, 3] = IDS[:, 0]


class Own(optimizers.SGD):
    def rule(self, p: Any, g: Any, *slots: Any, **scalars: Any) -> Any:
        return (p * 0.9 - g,)


def two_tables(**options: Any) -> Any:
    """One table looked up twice, and a second one, which has a layer of its own."""
    kerata.utils.set_random_seed(1)
    ids = layers.Input((5,), dtype="int32")
    words = layers.Embedding(500, 4, mask_zero=True, name="words", **options)
    first, second = words(ids[:, :2]), words(ids[:, 2:4])
    other = layers.Embedding(500, 4, name="other")(ids[:, 4:])
    joined = layers.Concatenate(axis=1)([first, second, other])
    return kerata.Model(ids, layers.Dense(1)(layers.GlobalAveragePooling1D()(joined)))


def tables_of_step(model: Any) -> list[str]:
    found = model._row_updates
    plans = [] if found is None else found._plans.values()
    return sorted({table.path for plan in plans for table, _ in plan})


@pytest.mark.parametrize(("engine", "name"), pairs(ROW_WISE))
def test_rows_of_tables(engine: str, name: str, monkeypatch: Any) -> None:
    """What steps make that update looked-up rows alone is what steps make of whole tables."""
    y, found = np.cos(IDS.sum(1, keepdims=True)).astype("float32"), []
    with kerata.backend_scope(engine):
        for least in (1, 1 << 30):
            monkeypatch.setattr(row_updates, "LARGE", least)
            model = two_tables()
            model.compile(ROW_WISE[name](), "mse", steps_per_execution=2 if least == 1 else 1)
            held = model.get_layer("words").embeddings.value
            before = np.array(current().numpy(held))
            losses = [*model.fit(IDS, y, batch_size=13, epochs=2, verbose=0).history["loss"]]
            losses += [model.train_on_batch(IDS[:13], y[:13])]
            assert np.array_equal(current().numpy(held), before)
            both = ["other/embeddings", "words/embeddings"]
            assert tables_of_step(model) == (both if least == 1 else [])
            state = [v.numpy() for v in model.optimizer.variables]
            found.append([losses, *model.get_weights(), *state])
    for one, other in zip(*found):
        np.testing.assert_allclose(one, other, rtol=2e-5, atol=1e-6)


@pytest.mark.parametrize("name", (*WHOLE, "regularizer", "constraint", "tied", "layer", "batch"))
def test_tables_that_are_updated_whole(name: str, monkeypatch: Any) -> None:
    monkeypatch.setattr(row_updates, "LARGE", 1)

    class Same(layers.Layer):
        def call(self, x: Any) -> Any:
            return x

    options = {"embeddings_regularizer": "l2"} if name == "regularizer" else {}
    options |= {"embeddings_constraint": "max_norm"} if name == "constraint" else {}
    kind = layers.ReversibleEmbedding if name == "tied" else layers.Embedding
    with kerata.backend_scope("numpy"):
        ids, table = layers.Input((5,), dtype="int32"), kind(500, 4, **options)
        x = table(ids)
        x = table(x, reverse=True) if name == "tied" else Same()(x) if name == "layer" else x
        model = kerata.Model(ids, layers.Dense(1)(layers.Flatten()(x)))
        model.compile(WHOLE.get(name, optimizers.SGD)(), "mse")
        model.fit(IDS, np.ones(26), batch_size=13 if name == "batch" else 6, verbose=0)
        assert tables_of_step(model) == []
        model.evaluate(IDS, np.ones(26), verbose=0)


def test_a_table_is_whole_within_its_step(monkeypatch: Any) -> None:
    """Two updates in one step, and a look at the table after them."""
    monkeypatch.setattr(row_updates, "LARGE", 1)
    found = []
    with kerata.backend_scope("numpy"):
        for several in (True, False):
            model = two_tables()
            model.compile(optimizers.SGD(0.5), "mse")
            table, step = model.get_layer("words").embeddings, model.train_step

            def train_step(data: Any, count: int = 1 + several, step: Any = step) -> Any:
                for _ in range(count):
                    step(data)
                return {"sum": ops.sum(ops.abs(table))}  # noqa: B023

            model.train_step = train_step
            for _ in range(3 if several else 6):
                logs = model.train_on_batch(IDS[:13], np.ones(13), return_dict=True)
            assert len(tables_of_step(model)) == 2
            found.append([logs["sum"], *model.get_weights()])
            np.testing.assert_allclose(logs["sum"], np.abs(table.numpy()).sum(), 1e-5)
    for one, other in zip(*found):
        np.testing.assert_allclose(one, other, rtol=2e-5, atol=1e-6)


def test_tables_in_half_precision(monkeypatch: Any) -> None:
    """Rows are cast, and the table is what it is without."""
    monkeypatch.setattr(row_updates, "LARGE", 1)
    found = []
    with kerata.backend_scope("torch" if "torch" in ENGINES else "numpy"):
        for policy in ("mixed_bfloat16", "float32"):
            model = two_tables(dtype=policy)
            model.compile("sgd", "mse")
            model.fit(IDS, np.ones(26), batch_size=8, verbose=0)
            assert len(tables_of_step(model)) == 2
            found.append(model.get_layer("words").embeddings.numpy())
    np.testing.assert_allclose(*found, atol=1e-3)
    assert found[0].dtype == "float32" and np.abs(found[0] - found[1]).max() > 0


def test_a_step_leaves_other_rows_alone() -> None:
    """What it takes of memory is less than a twentieth of the table; held values stay."""
    with kerata.backend_scope("numpy"):
        model = kerata.Sequential([layers.Embedding(100_000, 16), layers.Flatten()])
        model.add(layers.Dense(1))
        model.compile("adagrad", "mse")
        for _ in range(3):
            model.train_on_batch(IDS, np.ones(26))
        table = model.layers[0].embeddings
        held, first = table.value, np.array(table.value)
        tracemalloc.start()
        model.train_on_batch(IDS, np.ones(26))
        copied, _ = tracemalloc.get_traced_memory()[1], tracemalloc.reset_peak()
        model.train_on_batch(IDS, np.ones(26))
        peak = tracemalloc.get_traced_memory()[1] - tracemalloc.get_traced_memory()[0]
        tracemalloc.stop()
    assert np.array_equal(held, first) and not np.array_equal(held, table.numpy())
    assert copied > held.nbytes > 20 * peak
