"""Models as estimators of scikit-learn."""

from __future__ import annotations

import pickle
import unittest

import numpy as np
import pytest

import kerata as keras
from kerata import wrappers

pytest.importorskip("sklearn")
from sklearn.base import clone
from sklearn.exceptions import NotFittedError
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.utils.estimator_checks import estimator_checks_generator

X = np.random.default_rng(0).normal(size=(60, 3))
LEFT = np.where(X[:, 0] > 0, "right", "left")
# What Keras' wrappers fail too: each `fit` draws new weights, and a binary classifier of
# scikit-learn's gives one column.
FAILED = {
    "SKLearnClassifier": {
        "check_classifier_data_not_an_array", "check_classifiers_classes",
        "check_classifiers_train", "check_supervised_y_2d", "check_fit_idempotent",
    },
    "SKLearnRegressor": {
        "check_regressor_data_not_an_array", "check_supervised_y_2d", "check_regressors_int",
        "check_fit_idempotent",
    },
    "SKLearnTransformer": {"check_fit_idempotent"},
}  # fmt: skip


def network(X, y, units=8, rate=0.05, last="softmax", loss="categorical_crossentropy"):
    columns = y.shape[1] if y.ndim > 1 else 1
    model = keras.Sequential([keras.layers.Input(X.shape[1:])])
    model.add(keras.layers.Dense(units, activation="relu"))
    model.add(keras.layers.Dense(columns, activation=last))
    model.compile(keras.optimizers.Adam(rate), loss)
    return model


def line(X, y):
    return network(X, y, last=None, loss="mse")


QUIET = {"verbose": 0, "epochs": 8}
CLASSIFIER = wrappers.SKLearnClassifier(network, fit_kwargs=QUIET)
ESTIMATORS = [
    CLASSIFIER,
    wrappers.SKLearnRegressor(line, fit_kwargs=QUIET),
    wrappers.SKLearnTransformer(line, fit_kwargs=QUIET),
]


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("estimator", ESTIMATORS, ids=lambda x: type(x).__name__)
def test_checks_of_estimators(estimator):
    quick = clone(estimator).set_params(fit_kwargs={"verbose": 0})
    failed, passed = set(), 0
    for each, check in estimator_checks_generator(quick):
        keras.utils.set_random_seed(1)  # one more of them asks for weights that happen to be good
        try:
            check(each)
            passed += 1
        except AssertionError:
            failed.add(check.func.__name__)
        except unittest.SkipTest:
            pass
    assert failed <= FAILED[type(estimator).__name__] and passed > 35


def test_search_pipeline_pickle():
    keras.utils.set_random_seed(0)
    pipeline = make_pipeline(StandardScaler(), CLASSIFIER)
    grid = {"sklearnclassifier__model_kwargs": [{"units": 1, "rate": 1e-6}, {"units": 8}]}
    search = GridSearchCV(pipeline, grid, cv=2, n_jobs=2).fit(X, LEFT)
    assert search.best_params_ == {"sklearnclassifier__model_kwargs": {"units": 8}}
    assert search.score(X, LEFT) > 0.9
    back = pickle.loads(pickle.dumps(search.best_estimator_))
    assert np.array_equal(back.predict(X), search.predict(X))
    assert back[-1].classes_.tolist() == ["left", "right"]


def test_clone_and_warm_start():
    model = line(X, X[:, 0])
    before = model.get_weights()[0]
    fitted = wrappers.SKLearnRegressor(model, fit_kwargs=QUIET).fit(X, X[:, 0])
    assert np.array_equal(model.get_weights()[0], before) and fitted.model_ is not model
    assert fitted.predict(X[:3]).shape == (3,) and len(fitted.history_.history["loss"]) == 8
    assert not hasattr(clone(fitted), "model_") and fitted.epoch_ == 8 and clone(fitted).epoch_ == 0
    warm = wrappers.SKLearnRegressor(model, True).fit(X, X[:, 0], epochs=1, verbose=0)
    assert warm.model_ is model and not np.array_equal(model.get_weights()[0], before)
    made = wrappers.SKLearnRegressor(line, True).fit(X, X[:, 0], verbose=0)
    first = made.model_
    assert made.fit(X, X[:, 0], verbose=0).model_ is first


@pytest.mark.parametrize("wrong, y, kind, message", [
    (3, LEFT, TypeError, "`model` must be a compiled Model"),
    (keras.Sequential([keras.layers.Dense(2)]), LEFT, RuntimeError, "compiled"),
    (network, np.zeros(60, int), ValueError, "only one class"),
    (network, X[:, 0], ValueError, "continuous"),
])  # fmt: skip
def test_mistakes(wrong, y, kind, message):
    with pytest.raises(kind, match=message):
        wrappers.SKLearnClassifier(wrong).fit(X, y)
    with pytest.raises(NotFittedError):
        wrappers.SKLearnClassifier(wrong).predict(X)


def test_weights_of_samples_go_through_a_search():
    from sklearn import config_context

    seen = []

    def told(X, y):
        model = line(X, y)
        plain = model.fit
        model.fit = lambda *a, **k: seen.append("sample_weight" in k) or plain(*a, **k)
        return model

    with config_context(enable_metadata_routing=True):
        estimator = wrappers.SKLearnRegressor(told, fit_kwargs={"verbose": 0})
        estimator.set_fit_request(sample_weight=True).set_score_request(sample_weight=False)
        search = GridSearchCV(estimator, {"warm_start": [False]}, cv=2)
        search.fit(X, X[:, 0], sample_weight=np.ones(60))
    assert seen == [True] * 3
