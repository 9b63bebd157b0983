"""Students that learn from teachers."""

from __future__ import annotations

import json

import numpy as np
import pytest

import kerata
from kerata import distillation, layers
from kerata.distillation import Distiller, FeatureDistillation, LogitsDistillation
from tests.reference import COMPLETE

RANDOM = np.random.default_rng(0)
X = RANDOM.normal(size=(64, 3)).astype("float32")
A, B = RANDOM.normal(size=(2, 4, 5))


def made(name, units=4):
    x = layers.Input((3,))
    hidden = layers.Dense(units, activation="tanh", name="hidden")(x)
    return kerata.Model(x, layers.Dense(5)(hidden), name=name)


def soft(x):
    return np.exp(x) / np.exp(x).sum(-1, keepdims=True)


def cosine(a, b):
    return -np.sum(a * b / np.linalg.norm(a, axis=-1, keepdims=True)
                   / np.linalg.norm(b, axis=-1, keepdims=True), -1).mean()  # fmt: skip


@pytest.mark.parametrize(
    "loss, wanted",
    [
        (LogitsDistillation(3.0, "mse"), np.mean((A / 3 - B / 3) ** 2)),
        (LogitsDistillation(2.0),
         np.sum(soft(A / 2) * np.log(soft(A / 2) / soft(B / 2)), -1).mean()),
        (LogitsDistillation(2.0, kerata.losses.CategoricalCrossentropy(from_logits=True)),
         -np.sum(soft(A / 2) * np.log(soft(B / 2)), -1).mean()),
        (LogitsDistillation(2.0, "categorical_crossentropy"),
         -np.sum(soft(A / 2) * np.log(soft(B / 2)), -1).mean()),
        (FeatureDistillation(), np.mean((A - B) ** 2)),
        (FeatureDistillation("cosine_similarity"), cosine(A, B)),
    ],
)  # fmt: skip
def test_losses(loss, wanted):
    with kerata.backend_scope("numpy"):
        assert float(loss.compute_loss(A, B)) == pytest.approx(wanted, rel=1e-5)
        again = type(loss).from_config(json.loads(json.dumps(loss.get_config())))
        assert float(again.compute_loss(A, B)) == pytest.approx(wanted, rel=1e-5)


def test_losses_of_several_outputs():
    with kerata.backend_scope("numpy"):
        loss = FeatureDistillation(["mse", None])
        assert float(loss.compute_loss([A, B], [B, A])) == pytest.approx(np.mean((A - B) ** 2))
        for wrong, given in ((A, [A, B]), (A, A), ([A, B], [B[:, :2], A])):
            with pytest.raises(ValueError, match="FeatureDistillation"):
                loss.compute_loss(wrong, given)


@pytest.mark.parametrize("engine", COMPLETE)
def test_the_loss_is_a_weighted_sum_and_falls(engine):
    with kerata.backend_scope(engine):
        kerata.utils.set_random_seed(0)
        teacher, student = made("teacher", 4), made("student", 4)
        features = FeatureDistillation("mse", "hidden", "hidden")
        model = Distiller(
            teacher, student, [LogitsDistillation(2.0, "mse"), features], [1.0, 0.5], 0.3
        )
        model.compile(kerata.optimizers.Adam(0.02), "mse", metrics=["mae"])
        before, taught = student.predict(X, verbose=0), teacher.predict(X, verbose=0)
        hidden = [
            kerata.Model(m.input, m.get_layer("hidden").output).predict(X, verbose=0)
            for m in (teacher, student)
        ]
        y = taught + 0.1
        found = model.evaluate(X, y, batch_size=64, verbose=0, return_dict=True)
        own = np.mean((before - y) ** 2)
        learned = np.mean((before - taught) ** 2) / 4 + 0.5 * np.mean((hidden[0] - hidden[1]) ** 2)
        wanted = {"student_loss": own, "distillation_loss": learned,
                  "loss": 0.3 * own + 0.7 * learned, "mae": np.abs(before - y).mean()}  # fmt: skip
        for name, value in wanted.items():
            assert found[name] == pytest.approx(value, rel=1e-4), name
        first = [w.copy() for w in teacher.get_weights()]
        losses = model.fit(X, y, epochs=30, verbose=0).history["loss"]
        assert losses[-1] < 0.3 * losses[0]
        assert all(np.array_equal(a, b) for a, b in zip(first, teacher.get_weights()))
        assert np.allclose(model.predict(X, verbose=0), student.predict(X, verbose=0), atol=1e-6)


def test_configuration_comes_back():
    with kerata.backend_scope("numpy"):
        model = Distiller(made("a"), made("b"), LogitsDistillation(2.0), student_loss_weight=0.2)
        config = json.loads(json.dumps(model.get_config()))
        again = Distiller.from_config(config)
        assert json.loads(json.dumps(again.get_config())) == config


def test_mistakes_are_named():
    with kerata.backend_scope("numpy"):
        teacher, student, loss = made("t"), made("s"), LogitsDistillation()
        for wrong, match in (
            (lambda: Distiller(teacher, 5, loss), "`student` must be a Model"),
            (lambda: Distiller(teacher, student, [loss], [1.0, 2.0]), "1 losses and 2 weights"),
            (lambda: Distiller(teacher, student, []), "0 losses"),
            (lambda: Distiller(teacher, student, loss, student_loss_weight=2.0), "between 0 and 1"),
            (lambda: Distiller(teacher, student, FeatureDistillation("mse", "no", None)), "no"),
            (lambda: LogitsDistillation(0.0), "positive"),
            (lambda: FeatureDistillation(None), "must not be None"),
            (lambda: distillation.DistillationLoss().compute_loss(A, B), "must define"),
        ):
            with pytest.raises((ValueError, NotImplementedError), match=match):
                wrong()
