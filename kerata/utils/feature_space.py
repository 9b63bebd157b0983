"""Tables of mixed features as vectors."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping, Sequence
from typing import Any

import numpy as np

from .. import layers, ops, saving
from ..backend import standardize_dtype
from ..core import Count, InvalidArgument, current, one_of, tree
from ..core.registry import Configurable, deserialize, serialize
from ..engine import Symbol
from ..engines import loader
from ..files.faults import FilePath

_KINDS = ("one_hot", "int", "float")


class Feature(Configurable):
    """A column: its dtype, the layer that prepares it, and how that is encoded."""

    package = "utils"

    def __init__(self, dtype: str, preprocessor: Any, output_mode: str) -> None:
        self.dtype = dtype
        self.output_mode = one_of(output_mode, _KINDS, "output_mode", "Feature")
        made = isinstance(preprocessor, dict)
        self.preprocessor = deserialize(preprocessor) if made else preprocessor


class Cross(Configurable):
    """Columns whose combinations are a feature of their own."""

    package = "utils"

    def __init__(
        self, feature_names: Sequence[str], crossing_dim: Count, output_mode: str = "one_hot"
    ) -> None:
        self.feature_names, self.crossing_dim = tuple(feature_names), crossing_dim
        self.output_mode = one_of(output_mode, ("one_hot", "int"), "output_mode", "Cross")

    @property
    def name(self) -> str:
        """The names, joined."""
        return "_X_".join(self.feature_names)


class TFDIdentity(layers.Identity):
    """Numbers as they are, by the name that files have for it."""

    package = "utils"


class FeatureSpace(layers.Layer):
    """A table of mixed features (numbers, categories, texts) as vectors, on every engine.

    Args:
        features: {name: feature}: what `FeatureSpace.float_normalized()` and the other methods
            give, or their names. `float` is left as it is, `float_rescaled` times a number plus
            one, `float_normalized` of mean 0 and variance 1, `float_discretized` in bins,
            `integer_categorical` and `string_categorical` by a vocabulary, `integer_hashed` and
            `string_hashed` by a hash.
        output_mode: "concat" (one vector for each row, features by name, then crosses) or "dict".
        crosses: pairs of names, or more, whose combinations are features, too; or what
            `FeatureSpace.cross` returns.
        crossing_dim, hashing_dim, num_discretization_bins: the numbers of bins of crosses, hashes
            and discretized numbers that do not say it themselves.

    Call `adapt(dataset)` first, on batches as dicts without labels. A call takes a dict of arrays
    `[batch]` or `[batch, 1]`, or of single values. `get_inputs()` and `get_encoded_features()` are
    what a functional model is made of that takes raw rows.

    Raises ValueError for unknown features, and for a call before `adapt`.

    >>> import numpy as np
    >>> space = FeatureSpace({"age": "float_normalized", "city": "string_categorical"})
    >>> rows = {"age": np.array([20.0, 40.0]), "city": np.array(["Bonn", "Rom"])}
    >>> space.adapt(rows)
    >>> print(np.asarray(space(rows)).round(2))
    [[-1.  0.  0.  1.]
     [ 1.  0.  1.  0.]]
    """

    package = "utils"

    def __init__(
        self, features: Mapping[str, Any], output_mode: str = "concat",
        crosses: Sequence[Any] | None = None, crossing_dim: Count = 32, hashing_dim: Count = 32,
        num_discretization_bins: Count = 32, name: str | None = None,
    ) -> None:  # fmt: skip
        super().__init__(name=name)
        if not features:
            raise InvalidArgument("FeatureSpace: `features` must name at least one feature.")
        self.output_mode = one_of(output_mode, ("concat", "dict"), "output_mode", "FeatureSpace")
        self.crossing_dim = crossing_dim
        self.hashing_dim, self.num_discretization_bins = hashing_dim, num_discretization_bins
        self.features = {key: self._feature(key, value) for key, value in features.items()}
        self.crosses = [self._cross(value) for value in crosses or ()]
        self.preprocessors = {key: value.preprocessor for key, value in self.features.items()}
        self.crossers = {
            cross.name: layers.HashedCrossing(cross.crossing_dim, name=cross.name)
            for cross in self.crosses
        }
        self._symbols: dict[str, Any] = {}
        for layer in self.preprocessors.values():
            if not layer.built:
                layer.build((None, 1))
        self._adapted = not any(map(_to_learn, self.preprocessors.values()))

    # -- what features there are
    @classmethod
    def cross(
        cls, feature_names: Sequence[str], crossing_dim: Count, output_mode: str = "one_hot"
    ) -> Cross:
        """Combinations of features, in `crossing_dim` bins."""
        return Cross(feature_names, crossing_dim, output_mode)

    @classmethod
    def feature(cls, dtype: str, preprocessor: Any, output_mode: str) -> Feature:
        """A feature of one's own: any layer, and how its outputs are encoded."""
        return Feature(dtype, preprocessor, output_mode)

    @classmethod
    def float(cls, name: str | None = None) -> Feature:
        """Numbers as they are."""
        return Feature("float32", TFDIdentity(name=name), "float")

    @classmethod
    def float_rescaled(
        cls, scale: Any = 1.0, offset: Any = 0.0, name: str | None = None
    ) -> Feature:
        """`x * scale + offset`."""
        return Feature("float32", layers.Rescaling(scale, offset, name=name), "float")

    @classmethod
    def float_normalized(cls, name: str | None = None) -> Feature:
        """Numbers of mean 0 and variance 1."""
        return Feature("float32", layers.Normalization(axis=-1, name=name), "float")

    @classmethod
    def float_discretized(
        cls, num_bins: Count, bin_boundaries: Any = None, output_mode: str = "one_hot",
        name: str | None = None,
    ) -> Feature:  # fmt: skip
        """Numbers in bins: of about equally many, or between boundaries."""
        bins: dict[str, Any] = {"num_bins": num_bins} if bin_boundaries is None else {}
        layer = layers.Discretization(bin_boundaries=bin_boundaries, name=name, **bins)
        return Feature("float32", layer, output_mode)

    @classmethod
    def integer_categorical(
        cls, max_tokens: Count | None = None, num_oov_indices: int = 1,
        output_mode: str = "one_hot", name: str | None = None,
    ) -> Feature:  # fmt: skip
        """Integers by a vocabulary."""
        layer = layers.IntegerLookup(
            max_tokens=max_tokens, num_oov_indices=num_oov_indices, name=name
        )
        return Feature("int32", layer, output_mode)

    @classmethod
    def string_categorical(
        cls, max_tokens: Count | None = None, num_oov_indices: int = 1,
        output_mode: str = "one_hot", name: str | None = None,
    ) -> Feature:  # fmt: skip
        """Texts by a vocabulary."""
        layer = layers.StringLookup(
            max_tokens=max_tokens, num_oov_indices=num_oov_indices, name=name
        )
        return Feature("string", layer, output_mode)

    @classmethod
    def integer_hashed(
        cls, num_bins: Count, output_mode: str = "one_hot", name: str | None = None
    ) -> Feature:
        """Integers in bins by a hash."""
        return Feature("int32", layers.Hashing(num_bins, name=name), output_mode)

    @classmethod
    def string_hashed(
        cls, num_bins: Count, output_mode: str = "one_hot", name: str | None = None
    ) -> Feature:
        """Texts in bins by a hash."""
        return Feature("string", layers.Hashing(num_bins, name=name), output_mode)

    def _feature(self, key: str, value: Any) -> Feature:
        if isinstance(value, dict):
            value = deserialize(value)
        if isinstance(value, Feature):
            return value
        bins = {
            "float_discretized": self.num_discretization_bins,
            "integer_hashed": self.hashing_dim, "string_hashed": self.hashing_dim,
        }  # fmt: skip
        plain = ("float", "float_rescaled", "float_normalized", "integer_categorical",
                 "string_categorical")  # fmt: skip
        if value not in (*plain, *bins):
            raise InvalidArgument(
                f"FeatureSpace: the feature {key!r} must be made by a method of FeatureSpace, or be"
                f" one of {', '.join((*plain, *bins))}; given {value!r}."
            )
        options = {"num_bins": bins[value]} if value in bins else {}
        made: Feature = getattr(self, value)(name=f"{key}_preprocessor", **options)
        return made

    def _cross(self, value: Any) -> Cross:
        if isinstance(value, dict):
            value = deserialize(value)
        if not isinstance(value, (Cross, list, tuple)):
            raise InvalidArgument(
                "FeatureSpace: `crosses` must be made by FeatureSpace.cross(), or be tuples of the "
                f"features' names; given {value!r}."
            )
        made = value if isinstance(value, Cross) else Cross(value, self.crossing_dim)
        unknown = [key for key in made.feature_names if key not in self.features]
        if unknown:
            raise InvalidArgument(
                f"FeatureSpace: the cross of {made.feature_names} names {unknown}, which are not "
                "among the features."
            )
        return made

    # -- use
    def adapt(self, dataset: Any, verbose: bool = False) -> None:
        """Learn vocabularies, means and boundaries from a dict of arrays, a DataFrame, or batches
        as dicts: a pass for each feature that learns. `verbose`: a bar shows how far each is.
        """
        if iter(dataset) is dataset:  # it can be gone through once
            dataset = list(dataset)
        for key, layer in self.preprocessors.items():
            if _to_learn(layer):
                layer.adapt(_column(dataset, key), **({"verbose": True} if verbose else {}))
        self._symbols = {}
        self._adapted = True

    def get_inputs(self) -> dict[str, Any]:
        """A symbol for each feature, `[batch, 1]`."""
        if not self._symbols:
            self._symbols = {
                key: layers.Input((1,), dtype=feature.dtype, name=key)
                for key, feature in self.features.items()
            }
        return dict(self._symbols)

    def get_encoded_features(self) -> Any:
        """What becomes of `get_inputs()`: outputs of a model, or inputs of its further layers."""
        self._check_adapted()
        return self._encoded(self.get_inputs())

    def __call__(self, data: Mapping[str, Any]) -> Any:
        """The vectors of a dict of columns, or of one row."""
        self._check_adapted()
        absent = [key for key in self.features if key not in data]
        if absent:
            raise InvalidArgument(f"FeatureSpace: the data lack {absent}; given {sorted(data)}.")
        columns = {key: _array(data[key]) for key in self.features}
        try:
            return self._encoded_rows(columns)
        except (TypeError, NotImplementedError):
            tracer = loader.tracing(columns.values())
            if tracer is None or tracer.name == current().name:
                raise
        like = self.get_encoded_features()
        if _single(columns):
            like = tree.map_structure(lambda x: Symbol(x.shape[1:], x.dtype), like)
        return tracer.on_host(
            lambda tensors: self(dict(zip(columns, tensors))), list(columns.values()), like
        )

    def _encoded_rows(self, columns: Mapping[str, Any]) -> Any:
        single = _single(columns)
        found = self._encoded({
            key: x[None, None] if single else x[..., None] if len(x.shape) == 1 else x
            for key, x in columns.items()
        })  # fmt: skip
        if not single:
            return found
        return {k: x[0] for k, x in found.items()} if isinstance(found, dict) else found[0]

    def _check_adapted(self) -> None:
        if not self._adapted:
            raise InvalidArgument("FeatureSpace: call `adapt(dataset)` before using it.")

    def _encoded(self, columns: Mapping[str, Any]) -> Any:
        made = {key: layer(columns[key]) for key, layer in self.preprocessors.items()}
        for cross in self.crosses:
            made[cross.name] = self.crossers[cross.name]([made[k] for k in cross.feature_names])
        things: dict[str, Any] = {**self.features, **{cross.name: cross for cross in self.crosses}}
        found = {}
        for key in (*sorted(self.features), *self.crossers):
            x, mode = made[key], things[key].output_mode
            whole = "int" in standardize_dtype(x.dtype)
            if mode == "one_hot" and whole:
                layer = self.preprocessors.get(key) or self.crossers[key]
                x = layers.CategoryEncoding(_count(layer, key), "multi_hot")(x)
            elif mode == "float":
                x = ops.cast(x, "float32")
            elif self.output_mode == "concat":
                raise InvalidArgument(
                    f"FeatureSpace: the feature {key!r} is not encoded, and cannot be part of one "
                    "vector; use output_mode='dict', or 'one_hot' for the feature."
                )
            found[key] = x
        return found if self.output_mode == "dict" else ops.concatenate(list(found.values()), -1)

    # -- files
    def save(self, filepath: FilePath) -> None:
        """Write features and what was learned to a `.keras` file; `saving.load_model` reads it."""
        saving.save_model(self, filepath)

    def get_config(self) -> dict[str, Any]:
        """The constructor's arguments as plain data."""
        return {
            "features": {key: serialize(feature) for key, feature in self.features.items()},
            "output_mode": self.output_mode,
            "crosses": [serialize(cross) for cross in self.crosses],
            "crossing_dim": self.crossing_dim, "hashing_dim": self.hashing_dim,
            "num_discretization_bins": self.num_discretization_bins, "name": self.name,
        }  # fmt: skip

    @classmethod
    def from_config(
        cls, config: dict[str, Any], custom_objects: dict[str, Any] | None = None
    ) -> Any:
        """A feature space made from `get_config`'s dictionary; `custom_objects` are classes it may
        name.
        """
        with saving.custom_object_scope(custom_objects or {}):
            return cls(**config)

    def get_build_config(self) -> dict[str, Any]:
        """Whether `adapt` was called."""
        return {"adapted": self._adapted}

    def build_from_config(self, config: dict[str, Any] | None) -> None:
        """Take that over; the state comes with the weights and assets."""
        self._adapted = (config or {}).get("adapted", True)

    def save_own_variables(self, store: MutableMapping[str, Any]) -> None:
        """Nothing: the layers have the state."""

    def load_own_variables(self, store: Mapping[str, Any]) -> None:
        """Nothing."""


def _array(x: Any) -> Any:
    return x if hasattr(x, "shape") and not isinstance(x, np.generic) else np.asarray(x)


def _to_learn(layer: Any) -> bool:
    """Whether a layer is to learn by `adapt`: not if it was given what it would learn."""
    names = ("vocabulary", "input_mean", "input_bin_boundaries")
    given = any(getattr(layer, name, None) is not None for name in names)
    return hasattr(layer, "adapt") and not given


def _column(dataset: Any, key: str) -> Any:
    """A column, or an iterable of its batches, `[batch, 1]`."""

    def taken(batch: Any) -> Any:
        x = np.asarray((batch[0] if isinstance(batch, tuple) else batch)[key])
        return x.reshape(-1, 1) if x.ndim < 2 else x

    if isinstance(dataset, Mapping) or hasattr(dataset, "columns"):
        return taken(dataset)
    by_number = not hasattr(dataset, "__iter__")
    return map(taken, map(dataset.__getitem__, range(len(dataset))) if by_number else dataset)


def _count(layer: Any, key: str) -> int:
    """How many integers a layer tells apart."""
    if hasattr(layer, "vocabulary_size"):
        return int(layer.vocabulary_size())
    if hasattr(layer, "bin_boundaries"):
        return len(layer.bin_boundaries) + 1
    for name in ("num_bins", "num_tokens"):
        if getattr(layer, name, None) is not None:
            return int(getattr(layer, name))
    raise InvalidArgument(
        f"FeatureSpace: {type(layer).__name__} of the feature {key!r} does not say how many "
        "integers there are, so they cannot be 'one_hot'; use output_mode='float' or 'int'."
    )


def _single(columns: Mapping[str, Any]) -> bool:
    """Whether these are the values of one row."""
    return all(len(x.shape) == 0 for x in columns.values())
