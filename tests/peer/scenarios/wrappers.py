"""Models as estimators of scikit-learn, and classes of pixels drawn on images."""

from __future__ import annotations

from typing import Any

import numpy as np

from . import data, dense, fill, scenario, variants

X, Y = data(12)
WORDS = np.array(["right", "left", "up"])[np.arange(12) % 3]
QUIET = {"verbose": 0, "shuffle": False, "epochs": 2}


def _network(k: Any, last: str) -> Any:
    def make(X: Any, y: Any, units: int = 3) -> Any:
        model = k.Sequential([k.Input(X.shape[1:]), k.layers.Dense(units, activation="tanh")])
        model.add(k.layers.Dense(y.shape[1] if y.ndim > 1 else 1, activation=last))
        model.compile(k.optimizers.SGD(0.1), "mse")
        return fill(model)

    return make


def _fitted(k: Any, kind: str, y: Any, **options: Any) -> Any:
    last = "softmax" if kind == "SKLearnClassifier" else "linear"
    make = getattr(k.wrappers, kind)
    return make(_network(k, last), fit_kwargs=QUIET, **options).fit(X, y)


@variants(words=WORDS, numbers=np.arange(12) % 2)
def classifier(k: Any, y: Any) -> Any:
    found = _fitted(k, "SKLearnClassifier", y, model_kwargs={"units": 2})
    classes = [str(c) for c in found.classes_]
    predicted = [str(c) for c in found.predict(X)]
    return classes, predicted, found.decision_function(X), found.score(X, y)


@scenario
def regressor(k: Any) -> Any:
    found = _fitted(k, "SKLearnRegressor", Y[:, 0])
    return found.predict(X), found.score(X, Y[:, 0]), found.history_.history


@scenario
def transformer(k: Any) -> Any:
    found = _fitted(k, "SKLearnTransformer", Y[:, 0])
    return found.transform(X), found.predict(X), sorted(found.get_params())


@variants(
    one_class=lambda k: _fitted(k, "SKLearnClassifier", np.zeros(12, int)),
    numbers=lambda k: _fitted(k, "SKLearnClassifier", Y[:, 0]),
    uncompiled=lambda k: k.wrappers.SKLearnRegressor(dense(k, loss="none")).fit(X, Y[:, 0]),
    columns=lambda k: _fitted(k, "SKLearnRegressor", np.concatenate([Y, Y], 1)),
    features=lambda k: _fitted(k, "SKLearnRegressor", Y[:, 0]).predict(X[:, :1]),
    no_target=lambda k: k.wrappers.SKLearnTransformer(_network(k, "linear")).fit(X),
)
def estimators_refuse(k: Any, call: Any) -> Any:
    return call(k)


@variants(
    half={"alpha": 0.5}, usual={}, without_one={"ignore_index": 1}, without_none={"ignore_index": 0}
)
def masks_drawn(k: Any, options: Any) -> Any:
    images = np.arange(2 * 4 * 5 * 3, dtype="uint8").reshape(2, 4, 5, 3)
    masks = (np.arange(40).reshape(2, 4, 5, 1) // 7 % 3).astype("int32")
    colors = {0: (9, 9, 9), 1: (255, 0, 0), 2: (0, 255, 0)}
    return k.visualization.draw_segmentation_masks(images, masks, 3, colors, **options)


@variants(
    floats=lambda v: v.draw_segmentation_masks(np.zeros((1, 2, 2, 3)), np.zeros((1, 2, 2))),
    one_image=lambda v: v.draw_segmentation_masks(np.zeros((2, 2, 3)), np.zeros((2, 2), int)),
    no_names=lambda v: v.plot_image_gallery(np.zeros((1, 2, 2, 3)), np.zeros(1, int), show=False),
    both=lambda v: v.plot_image_gallery(np.zeros((1, 2, 2, 3)), path="x", show=True),
)
def pictures_refuse(k: Any, call: Any) -> Any:
    return call(k.visualization)
