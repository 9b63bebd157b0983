"""Every loss and metric, with targets, predictions and weights of many ranks."""

from __future__ import annotations

import inspect
import re
import warnings
from typing import Any

import numpy as np

TRUE = [(4,), (4, 1), (4, 3), (4, 3, 1), (4, 5), (4, 5, 1), (4, 5, 3)]
PRED = [(4,), (4, 1), (4, 3), (4, 3, 1), (4, 5, 1), (4, 5, 3), (4, 5, 3, 1)]
PAIRS = [((4,), (4, 1)), ((4, 3), (4, 3)), ((4, 5), (4, 5, 3)), ((4, 5, 3), (4, 5, 3))]
WEIGHTS = [(), (1,), (3,), (4,), (4, 1), (4, 3), (4, 5), (4, 5, 1), (4, 5, 3), (2, 4), (1, 4)]
Shapes = tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...] | None]
SHAPES: list[Shapes] = [(t, p, None) for t in TRUE for p in PRED]
SHAPES += [(*pair, weight) for pair in PAIRS for weight in WEIGHTS]

OPTIONS: dict[str, dict[str, Any]] = {
    "IoU": {"num_classes": 3, "target_class_ids": [0, 2]},
    "BinaryIoU": {"threshold": 0.5},
    "MeanIoU": {"num_classes": 3},
    "OneHotIoU": {"num_classes": 3, "target_class_ids": [0, 2]},
    "OneHotMeanIoU": {"num_classes": 3},
    "MeanRelativeError": {"normalizer": [1.0, 2.0, 3.0]},
    "PrecisionAtRecall": {"recall": 0.5},
    "RecallAtPrecision": {"precision": 0.5},
    "SensitivityAtSpecificity": {"specificity": 0.5},
    "SpecificityAtSensitivity": {"sensitivity": 0.5},
    "TopKCategoricalAccuracy": {"k": 2},
    "SparseTopKCategoricalAccuracy": {"k": 2},
}
NO_PAIRS = {"Mean", "Sum", "MeanMetricWrapper", "LossFunctionWrapper", "Metric", "Loss", "CTC"}


def names(lib: Any) -> list[str]:
    """The classes of losses and metrics that compare targets with predictions."""
    return [
        f"{kind}.{name}"
        for kind, base in (("losses", lib.losses.Loss), ("metrics", lib.metrics.Metric))
        for name, found in sorted(vars(getattr(lib, kind)).items())
        if inspect.isclass(found) and issubclass(found, base) and name not in NO_PAIRS
    ]


def numbers(name: str, shape: tuple[int, ...], what: str) -> np.ndarray:
    """Values in the order of the places, so that one axis more or less changes none."""
    places = np.arange(np.prod(shape, dtype=int))
    if what == "weight":
        return (0.5 + places % 4).astype("float32").reshape(shape)
    if what == "pred":
        return (0.1 + 0.8 * (places * 7 % 11) / 11).astype("float32").reshape(shape)
    if "Sparse" in name or name.endswith(("IoU", "Generalized", "Circle")):
        return (places * 5 % 3).astype("int32").reshape(shape)
    return (places * 5 % 2).astype("float32").reshape(shape)


def label(shapes: Shapes) -> str:
    """The shapes of targets, predictions and weights, in words."""
    true, pred, weight = shapes
    return f"{true} {pred}" + ("" if weight is None else f" by {weight}")


def outcome(lib: Any, name: str, shapes: Shapes) -> Any:
    """What a loss or metric makes of shapes: a shape and numbers, or the kind of an error."""
    kind, own = name.split(".")
    true, pred, weight = shapes
    given = [numbers(own, true, "true"), numbers(own, pred, "pred")]
    weights = None if weight is None else numbers(own, weight, "weight")
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        try:
            return compute(lib, kind, own, given, weights)
        except Exception as error:
            return next(t.__name__ for t in type(error).__mro__ if t.__module__ == "builtins")


def compute(lib: Any, kind: str, name: str, given: list[Any], weights: Any) -> Any:
    """The values of a loss and their reduction, or a metric after one batch and after two."""
    made = getattr(getattr(lib, kind), name)
    if kind == "losses":
        each, one = made(reduction="none"), made()
        results = [loss(*given, sample_weight=weights) for loss in (each, one)]
    else:
        metric, results = made(**OPTIONS.get(name, {})), []
        for _ in range(2):
            metric.update_state(*given, sample_weight=weights)
            results.append(metric.result())
    arrays = [np.asarray(lib.ops.convert_to_numpy(x), "float64") for x in results]
    return [[list(a.shape), np.round(a, 6).ravel().tolist()] for a in arrays]


# -- names that stand for objects
KINDS = "metrics losses activations optimizers initializers regularizers constraints".split()
SHORT = """acc ACC accuracy ce crossentropy cce bce BCE mse MSE mae MAE mape MAPE msle MSLE kld KLD
kl_divergence kullback_leibler_divergence cosine cosine_similarity cosine_proximity logcosh log_cosh
huber_loss l1 l2 l1_l2 L1L2 one ones zero zeros normal uniform he glorot lecun max_norm maxnorm
nonneg non_neg unit_norm unitnorm minmaxnorm linear swish silu soft identity eye orthogonal stft auc
f1 binary_iou top_k none None mean_square_error focal tversky dice hard_swish hardsigmoid""".split()


def aliases(lib: Any) -> dict[str, list[str]]:
    """Names that may stand for something: public ones as they are, as words, in small and large
    letters, by their initials, and the customary short ones.
    """
    found = {}
    for kind in KINDS:
        names = {n for n in dir(getattr(lib, kind)) if not n.startswith("_")}
        names -= {"get", "serialize", "deserialize"}
        words = {re.sub(r"([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])", r"\1\3_\2\4", n) for n in names}
        initials = {"".join(word[:1] for word in n.split("_")).lower() for n in words}
        more = {n.lower() for n in (*names, *words)} | {n.replace("_", "") for n in words}
        upper = {n.upper() for n in (*names, *initials)}
        found[kind] = sorted({*names, *words, *more, *initials, *upper, *SHORT} - {""})
    return found


def meant(lib: Any, kind: str, name: str) -> str | None:
    """What a name stands for: the name of a class or function, "ValueError", or another error."""
    try:
        found = getattr(lib, kind).get(name)
    except Exception as error:
        return type(error).__name__
    if found is None:
        return None
    return f"function {found.__name__}" if hasattr(found, "__name__") else type(found).__name__
