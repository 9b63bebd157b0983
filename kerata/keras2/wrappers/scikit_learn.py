"""Models as estimators of scikit-learn, which need not be installed."""

from __future__ import annotations

import copy
import inspect
from collections.abc import Callable
from typing import Any

import numpy as np

from ...core import Array
from ...utils import to_categorical
from ..models import Model, Sequential

__all__ = ["BaseWrapper", "KerasClassifier", "KerasRegressor"]


class BaseWrapper:
    """An estimator that makes a model by a function, and trains it.

    Args:
        build_fn: makes a compiled model; an object with `__call__`, or None for a subclass that is
            called itself.
        sk_params: arguments of `build_fn`, and of the model's `fit`, `predict` and `evaluate`.
    """

    def __init__(self, build_fn: Callable[..., Any] | None = None, **sk_params: Any) -> None:
        self.build_fn, self.sk_params = build_fn, sk_params
        self.check_params(sk_params)

    def _maker(self) -> Callable[..., Any]:
        return self.__call__ if self.build_fn is None else self.build_fn  # type: ignore[operator]

    def check_params(self, params: dict[str, Any]) -> None:
        """Raise ValueError for a name that neither the function nor the model's methods take."""
        known = {"nb_epoch"}
        for function in (Sequential.fit, Sequential.predict, Sequential.evaluate, self._maker()):
            known |= set(inspect.signature(function).parameters)
        unknown = sorted(set(params) - known)
        if unknown:
            raise ValueError(f"{type(self).__name__} got arguments that nothing takes: {unknown}.")

    def get_params(self, **params: Any) -> dict[str, Any]:
        """The arguments, as scikit-learn copies estimators by them."""
        return {**copy.deepcopy(self.sk_params), "build_fn": self.build_fn}

    def set_params(self, **params: Any) -> BaseWrapper:
        """Set arguments."""
        params = dict(params)
        if "build_fn" in params:
            self.build_fn = params.pop("build_fn")
        self.check_params(params)
        self.sk_params.update(params)
        return self

    def filter_sk_params(
        self, fn: Callable[..., Any], override: dict[str, Any] | None = None
    ) -> dict[str, Any]:
        """Those of the arguments that a function takes."""
        names = inspect.signature(fn).parameters
        found = {name: value for name, value in self.sk_params.items() if name in names}
        return {**found, **(override or {})}

    def fit(self, x: Any, y: Any, **kwargs: Any) -> Any:
        """Make a model and train it; returns the History."""
        self.model: Model = self._maker()(**self.filter_sk_params(self._maker()))
        loss = getattr(self.model.loss, "__name__", self.model.loss)
        if loss == "categorical_crossentropy" and np.ndim(y) != 2:
            y = to_categorical(y)
        return self.model.fit(x, y, **{**self.filter_sk_params(Sequential.fit), **kwargs})

    def _evaluate(self, x: Any, y: Any, kwargs: dict[str, Any]) -> tuple[list[Any], list[str]]:
        kwargs = self.filter_sk_params(Sequential.evaluate, kwargs)
        found = self.model.evaluate(x, y, **kwargs)
        return (found if isinstance(found, list) else [found]), self.model.metrics_names


class KerasClassifier(BaseWrapper):
    """A classifier of scikit-learn."""

    _estimator_type = "classifier"

    def __sklearn_tags__(self) -> Any:
        return _tags("classifier")

    def fit(self, x: Any, y: Any, sample_weight: Any = None, **kwargs: Any) -> Any:
        """Make a model and train it on classes, as labels or one-hot."""
        y = np.asarray(y)
        if y.ndim == 2 and y.shape[1] > 1:
            self.classes_ = np.arange(y.shape[1])
        elif y.ndim == 1 or y.ndim == 2:
            self.classes_, y = np.unique(y, return_inverse=True)
            y = y.reshape(-1)
        else:
            raise ValueError(f"The targets have an invalid shape: {y.shape}.")
        self.n_classes_ = len(self.classes_)
        if sample_weight is not None:
            kwargs["sample_weight"] = sample_weight
        return super().fit(x, y, **kwargs)

    def predict_proba(self, x: Any, **kwargs: Any) -> Array:
        """The probability of each class."""
        found = self.model.predict(x, **self.filter_sk_params(Sequential.predict, kwargs))
        return np.hstack([1 - found, found]) if found.shape[1] == 1 else found

    def predict(self, x: Any, **kwargs: Any) -> Array:
        """The likeliest class."""
        found: Array = self.classes_[self.predict_proba(x, **kwargs).argmax(axis=-1)]
        return found

    def score(self, x: Any, y: Any, **kwargs: Any) -> float:
        """The accuracy; the model must be compiled with that metric."""
        y = np.searchsorted(self.classes_, y) if np.ndim(y) < 2 else np.asarray(y)
        loss = getattr(self.model.loss, "__name__", self.model.loss)
        if loss == "categorical_crossentropy" and np.ndim(y) != 2:
            y = to_categorical(y, self.n_classes_)
        values, names = self._evaluate(x, y, kwargs)
        for name, value in zip(names, values):
            if name in ("accuracy", "acc"):
                return float(value)
        raise ValueError("Compile the model with metrics=['accuracy'] to have a score.")


class KerasRegressor(BaseWrapper):
    """A regressor of scikit-learn."""

    _estimator_type = "regressor"

    def __sklearn_tags__(self) -> Any:
        return _tags("regressor")

    def predict(self, x: Any, **kwargs: Any) -> Array:
        """The outputs."""
        kwargs = self.filter_sk_params(Sequential.predict, kwargs)
        return np.asarray(np.squeeze(self.model.predict(x, **kwargs)))

    def score(self, x: Any, y: Any, **kwargs: Any) -> float:
        """The loss with its sign changed, as larger is to be better."""
        return -float(self._evaluate(x, y, kwargs)[0][0])


def _tags(kind: str) -> Any:
    """What newer versions of scikit-learn ask an estimator for."""
    from sklearn.utils import ClassifierTags, InputTags, RegressorTags, Tags, TargetTags

    return Tags(
        estimator_type=kind, target_tags=TargetTags(required=True), transformer_tags=None,
        classifier_tags=ClassifierTags() if kind == "classifier" else None,
        regressor_tags=RegressorTags() if kind == "regressor" else None,
        input_tags=InputTags(),
    )  # fmt: skip
