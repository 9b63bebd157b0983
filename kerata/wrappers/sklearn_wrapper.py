"""Models behind the interface of scikit-learn's estimators."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import numpy as np

from ..core import Array, TensorLike
from ..models.cloning import clone_model
from ..models.model import Model

try:
    from sklearn.base import BaseEstimator, ClassifierMixin, RegressorMixin, TransformerMixin
    from sklearn.utils.metadata_routing import MetadataRequest
    from sklearn.utils.multiclass import check_classification_targets, type_of_target
    from sklearn.utils.validation import check_is_fitted, validate_data
except ImportError:  # the classes are there, and say what they need when one is made
    BaseEstimator = object
    ClassifierMixin = RegressorMixin = TransformerMixin = type("Mixin", (), {})
    validate_data = None

Self = TypeVar("Self", bound="_Estimator")


class _Estimator(BaseEstimator):  # type: ignore[misc]  # scikit-learn has no types
    """What all three share: a model that is made or cloned, and fitted."""

    def __init__(
        self,
        model: Model | Callable[..., Model],
        warm_start: bool = False,
        model_kwargs: Mapping[str, Any] | None = None,
        fit_kwargs: Mapping[str, Any] | None = None,
    ) -> None:
        if validate_data is None:
            raise ImportError(
                f"{type(self).__name__} needs scikit-learn, 1.6 or newer; run: "
                "pip install scikit-learn"
            )
        # scikit-learn compares these with what it gave: they are kept as they are
        self.model, self.warm_start = model, warm_start
        self.model_kwargs, self.fit_kwargs = model_kwargs, fit_kwargs

    def fit(self: Self, X: TensorLike, y: TensorLike, **kwargs: Any) -> Self:
        """Fit a model to samples and targets; returns the estimator.

        Args:
            X: samples, of shape `(samples, features)`.
            y: targets, of shape `(samples,)`.
            **kwargs: arguments of `Model.fit`, which go before those of `fit_kwargs`.
        """
        samples, targets = validate_data(self, X, y)
        type_of_target(targets, raise_unknown=True)
        targets = self._encode(targets)
        self.model_ = self._model_for(samples, targets)
        self.history_ = self.model_.fit(samples, targets, **{**(self.fit_kwargs or {}), **kwargs})
        return self

    @property
    def epoch_(self) -> int:
        """How many epochs the last `fit` had; 0 before."""
        return len(self.history_.epoch) if hasattr(self, "history_") else 0

    def set_fit_request(self: Self, **kwargs: Any) -> Self:
        """Which arguments of `fit` searches and pipelines of scikit-learn pass on.

        Args:
            **kwargs: True, False, None or another name, by the argument, as `sample_weight=True`;
                scikit-learn calls this metadata routing.
        """
        self._metadata_request = MetadataRequest(owner=type(self).__name__)
        for argument, alias in kwargs.items():
            self._metadata_request.fit.add_request(param=argument, alias=alias)
        return self

    def _model_for(self, X: Array, target: Array) -> Model:
        if self.warm_start and hasattr(self, "model_"):
            return self.model_
        given = self.model
        if isinstance(given, Model):
            model = given if self.warm_start else _with_compile_arguments(given)
        elif callable(given):
            model = given(X=X, y=target, **(self.model_kwargs or {}))
        else:
            raise TypeError(
                f"{type(self).__name__}: `model` must be a compiled Model, or a function that "
                f"makes one of `X` and `y`; given {given!r}."
            )
        if not getattr(model, "compiled", False):
            raise RuntimeError(
                f"{type(self).__name__}: the model must be compiled with a loss and an optimizer "
                "before it is given."
            )
        return model

    def _encode(self, y: Array) -> Array:
        """The targets as the model learns them: a column."""
        return y.reshape(-1, 1)

    def _outputs(self, X: TensorLike) -> Array:
        check_is_fitted(self)
        X = validate_data(self, X, reset=False)
        return self.model_.predict(X, verbose=0)

    def __sklearn_tags__(self) -> Any:
        tags = super().__sklearn_tags__()
        tags.non_deterministic = True
        return tags


def _with_compile_arguments(model: Model) -> Model:
    copy = clone_model(model)
    compiled = model.get_compile_config()
    if compiled:
        copy.compile_from_config(compiled)
    return copy


class SKLearnClassifier(ClassifierMixin, _Estimator):  # type: ignore[misc]
    """A classifier of scikit-learn's kind.

    Args:
        model: a compiled model, which is cloned for each `fit`, or a function that makes one of
            `X`, `y` and `model_kwargs`; `y` has a column for each class, 1 for the sample's own.
        warm_start: whether `fit` goes on with the given model, and then with the fitted one.
        model_kwargs: further arguments of the function.
        fit_kwargs: arguments of `Model.fit`.

    Fitted, it has `model_`, `history_` and `classes_`. Raises ValueError for a single class.

    >>> import numpy as np, kerata
    >>> def network(X, y):
    ...     model = kerata.Sequential([
    ...         kerata.layers.Input(X.shape[1:]),
    ...         kerata.layers.Dense(y.shape[1], activation="softmax"),
    ...     ])
    ...     model.compile(kerata.optimizers.Adam(0.1), "categorical_crossentropy")
    ...     return model
    >>> X = np.random.default_rng(0).normal(size=(64, 2))
    >>> words = np.where(X[:, 0] > 0, "right", "left")
    >>> classifier = SKLearnClassifier(network).fit(X, words, epochs=5, verbose=0)
    >>> classifier.score(X, words) > 0.8
    True
    """

    def _encode(self, y: Array) -> Array:
        check_classification_targets(y)
        self.classes_, indices = np.unique(y, return_inverse=True)
        if len(self.classes_) == 1:
            raise ValueError(
                f"SKLearnClassifier: there is only one class in `y`, {self.classes_[0]!r}; a "
                "classifier can't train when only one class is present."
            )
        return np.eye(len(self.classes_))[indices.reshape(-1)]

    def decision_function(self, X: TensorLike) -> Array:
        """The model's outputs: of shape `(samples, classes)`."""
        return self._outputs(X)

    def predict(self, X: TensorLike) -> Array:
        """For each sample the class of the largest output."""
        places = self._outputs(X).argmax(1)
        found: Array = self.classes_[places]
        return found

    def __sklearn_tags__(self) -> Any:
        tags = super().__sklearn_tags__()
        tags.classifier_tags.poor_score = True
        return tags


class SKLearnRegressor(RegressorMixin, _Estimator):  # type: ignore[misc]
    """A regressor of scikit-learn's kind, of one number for each sample.

    Args:
        model: as for `SKLearnClassifier`; here `y` has one column.
        warm_start: as there.
        model_kwargs: as there.
        fit_kwargs: as there.
    """

    def predict(self, X: TensorLike) -> Array:
        """The model's output for each sample."""
        return self._outputs(X).reshape(-1)

    def __sklearn_tags__(self) -> Any:
        tags = super().__sklearn_tags__()
        tags.regressor_tags.poor_score = True
        return tags


class SKLearnTransformer(TransformerMixin, _Estimator):  # type: ignore[misc]
    """A transformer of scikit-learn's kind: the model's outputs are the new features.

    Args:
        model: as for `SKLearnRegressor`.
        warm_start: as there.
        model_kwargs: as there.
        fit_kwargs: as there.
    """

    def transform(self, X: TensorLike) -> Array:
        """The model's outputs for the samples."""
        return self._outputs(X)

    def predict(self, X: TensorLike) -> Array:
        """The same; of one output a number for each sample."""
        found = self._outputs(X)
        return found.reshape(-1) if found.shape[1:] == (1,) else found

    def __sklearn_tags__(self) -> Any:
        tags = super().__sklearn_tags__()
        tags.transformer_tags.preserves_dtype = []  # the model has a dtype of its own
        return tags
