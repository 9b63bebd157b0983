"""Configurations of losses, metrics, optimizers and schedules, and how one is computed with a
Keras.

Used twice: by `run_keras_objects.py` with PyPI's keras, and by `test_objects.py` with kerata.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from tests.peer.object_batches import batch, rng

Row = tuple[str, Callable[[Any], list[Any]]]


def weights(seed: int, shape: tuple[int, ...]) -> np.ndarray:
    return rng(f"weights{seed}").uniform(0, 2, shape).astype("float32")


def copy(lib: Any, x: Any) -> np.ndarray:
    """The numbers as they are now: some engines change tensors in place."""
    return np.array(lib.ops.convert_to_numpy(getattr(x, "value", x)))


ROWS: list[Row] = []


def loss(name: str, kind: str, weighted: bool = False, **kwargs: Any) -> None:
    """A loss object on a batch; for names in lower case, a function."""

    def compute(lib: Any) -> list[Any]:
        y_true, y_pred = batch(kind, 0)
        if name[0].islower():  # of tensors: Keras' functions do not all take arrays
            y_true, y_pred = map(lib.ops.convert_to_tensor, (y_true, y_pred))
            return [getattr(lib.losses, name)(y_true, y_pred, **kwargs)]
        made = getattr(lib.losses, name)(**kwargs)
        w = weights(0, y_pred.shape[:1]) if weighted else None
        return [made(y_true, y_pred, sample_weight=w), made.name]

    extra = "".join(f"-{k}={v}" for k, v in kwargs.items())
    ROWS.append((f"loss-{name}-{kind}{'-weighted' if weighted else ''}{extra}", compute))


def metric(
    name: str, kind: str, weighted: bool | str = False, apart: Sequence[str] = (), **kwargs: Any
) -> None:
    """A metric over three batches, the last without weights; result after each, and its
    variables, but for those that are apart.
    """

    def compute(lib: Any) -> list[Any]:
        made = getattr(lib.metrics, name)(name="probe", **kwargs)
        out: list[Any] = []
        for seed in range(3):
            y_true, y_pred = batch(kind, seed, size=6 if seed else 9)
            args = (y_pred,) if name in ("Mean", "Sum") else (y_true, y_pred)
            shape = y_pred.shape if weighted == "full" else y_pred.shape[:1]
            w = weights(seed, shape) if weighted and seed < 2 else None
            made.update_state(*args, sample_weight=w)
            out.append(copy(lib, made.result()))
        out += [len(made.variables), *(v.name for v in made.variables)]
        out += [copy(lib, v) for v in made.variables if v.name not in apart]
        made.reset_state()
        return [*out, *made.variables]

    extra = "".join(f"-{k}={v}" for k, v in kwargs.items())
    suffix = f"-weighted{weighted if isinstance(weighted, str) else ''}" if weighted else ""
    ROWS.append((f"metric-{name}-{kind}{suffix}{extra}", compute))


def function(space: str, name: str, kind: str, **kwargs: Any) -> None:
    """A function of targets and predictions."""

    def compute(lib: Any) -> list[Any]:
        return [getattr(getattr(lib, space), name)(*batch(kind, 1), **kwargs)]

    ROWS.append(
        (f"{space}.{name}-{kind}{''.join(f'-{k}={v}' for k, v in kwargs.items())}", compute)
    )


def backend_of(name: str) -> str:
    """Keras' backend for a row. On torch its ScheduleFreeAdamW keeps the iterate in the weight's
    memory, and both are wrong.
    """
    return "numpy" if "ScheduleFreeAdamW" in name else "torch"


def optimizer(name: str, label: str = "", steps: int = 20, **kwargs: Any) -> None:
    """An optimizer over fixed gradients; weights and all variables at the end."""

    def compute(lib: Any) -> list[Any]:
        options = {k: v(lib) if callable(v) else v for k, v in kwargs.items()}
        constraint = options.pop("constraint", None)
        excluded = options.pop("excluded", None)
        infinite = options.pop("infinite", ())
        r = rng("optimizer")
        w = lib.Variable(r.normal(size=(3, 4)).astype("float32"), name="w")
        b = lib.Variable(r.normal(size=(4,)).astype("float32"), name="b")
        w.constraint = constraint
        made = getattr(lib.optimizers, name)(**options)
        if excluded:
            made.exclude_from_weight_decay(var_names=[excluded])
        middle: list[Any] = []
        for step in range(steps):
            gradients = [
                r.normal(size=(3, 4)).astype("float32"),
                r.normal(size=(4,)).astype("float32") * 3,
            ]
            if step in infinite:
                gradients[0][0, 0] = np.inf
            made.apply([lib.ops.convert_to_tensor(g) for g in gradients], [w, b])
            if step == 2:
                middle = [copy(lib, w)]
        out = [
            *middle,
            len(made.variables),
            *(v.name for v in made.variables if "variable" not in v.name),
        ]
        out += [copy(lib, v) for v in (w, b, *made.variables)]
        made.finalize_variable_values([w, b])
        return [*out, w, b]

    extra = label or "-".join(f"{k}={v}" for k, v in kwargs.items())
    ROWS.append((f"optimizer-{name}-{extra}", compute))


def schedule(name: str, **kwargs: Any) -> None:
    """A learning-rate schedule at some steps."""

    def compute(lib: Any) -> list[Any]:
        made = getattr(lib.optimizers.schedules, name)(**kwargs)
        return [made(step) for step in (0, 1, 3, 9, 10, 11, 25, 70)]

    ROWS.append((f"schedule-{name}-{'-'.join(f'{k}={v}' for k, v in kwargs.items())}", compute))


def call(space: str, name: str, shape: tuple[int, ...] = (4, 3), **kwargs: Any) -> None:
    """A regularizer or constraint on a matrix."""

    def compute(lib: Any) -> list[Any]:
        x = rng(name).normal(size=shape).astype("float32") * 1.5
        return [getattr(getattr(lib, space), name)(**kwargs)(lib.ops.convert_to_tensor(x))]

    ROWS.append((f"{space}.{name}-{'-'.join(f'{k}={v}' for k, v in kwargs.items())}", compute))


def activation(name: str, **kwargs: Any) -> None:
    """An activation function on numbers of all sizes."""

    def compute(lib: Any) -> list[Any]:
        x = np.concatenate([np.linspace(-8, 8, 38), [0.0, 1.0]]).astype("float32").reshape(4, 10)
        return [getattr(lib.activations, name)(lib.ops.convert_to_tensor(x), **kwargs)]

    ROWS.append((f"activation-{name}{''.join(f'-{k}={v}' for k, v in kwargs.items())}", compute))


for _name in (
    "MeanSquaredError", "MeanAbsoluteError", "MeanAbsolutePercentageError", "Huber", "LogCosh",
    "CosineSimilarity",
):  # fmt: skip
    loss(_name, "numbers")
loss("MeanSquaredLogarithmicError", "positive")
loss("Poisson", "positive")
for _reduction in ("sum", "mean", "mean_with_sample_weight", "none", None):
    loss("MeanSquaredError", "numbers", weighted=True, reduction=_reduction)
loss("MeanSquaredError", "numbers", weighted=True)
loss("MeanSquaredError", "column")
loss("MeanAbsoluteError", "column", weighted=True)
loss("MeanSquaredError", "steps")
loss("Huber", "numbers", delta=0.3)
loss("CosineSimilarity", "numbers", axis=0)
loss("BinaryCrossentropy", "binary", weighted=True)
loss("BinaryCrossentropy", "binary_logits", from_logits=True, label_smoothing=0.1)
loss("BinaryFocalCrossentropy", "binary", apply_class_balancing=True, gamma=1.5)
loss("BinaryFocalCrossentropy", "binary_logits", from_logits=True)
loss("CategoricalCrossentropy", "onehot", weighted=True)
loss("CategoricalCrossentropy", "onehot", label_smoothing=0.2)
loss("CategoricalCrossentropy", "onehot_logits", from_logits=True)
loss("CategoricalFocalCrossentropy", "onehot")
loss("CategoricalFocalCrossentropy", "onehot_logits", from_logits=True, label_smoothing=0.1)
loss("SparseCategoricalCrossentropy", "classes", weighted=True)
loss("SparseCategoricalCrossentropy", "classes_logits", from_logits=True)
loss("SparseCategoricalCrossentropy", "unnormalized")
loss("SparseCategoricalCrossentropy", "class_steps")
loss("SparseCategoricalCrossentropy", "classes", ignore_class=1)
loss("SparseCategoricalCrossentropy", "class_steps", ignore_class=2, reduction="none")
loss("CategoricalGeneralizedCrossEntropy", "classes", q=0.7)
loss("KLDivergence", "binary")
loss("Hinge", "signs")
loss("Hinge", "binary")
loss("SquaredHinge", "signs", weighted=True)
loss("CategoricalHinge", "onehot")
loss("Dice", "binary")
loss("Dice", "binary", axis=1)
loss("Tversky", "binary", alpha=0.4, beta=0.4)  # where they differ, keras exchanges them
loss("Circle", "embeddings", gamma=10.0)
for _name in ("mean_squared_error", "log_cosh", "huber", "cosine_similarity"):
    loss(_name, "steps")
for _kind, _names in {
    "positive": "mean_absolute_error mean_absolute_percentage_error mean_squared_logarithmic_error "
    "poisson",
    "binary": "binary_focal_crossentropy dice kl_divergence tversky",
    "onehot": "categorical_crossentropy categorical_focal_crossentropy categorical_hinge",
    "classes": "sparse_categorical_crossentropy",
    "signs": "hinge squared_hinge",
    "embeddings": "circle",
}.items():
    for _name in _names.split():
        loss(_name, _kind)
loss("binary_crossentropy", "binary", axis=0)
loss("categorical_generalized_cross_entropy", "classes", q=0.5)
loss("ctc", "labels")
loss("CTC", "labels", reduction="none")

for _kind in ("numbers", "steps"):
    metric("Mean", _kind)
    metric("Mean", _kind, weighted=True)
    metric("Sum", _kind, weighted=True)
metric("Mean", "steps", weighted="full")
metric("MeanSquaredError", "numbers", weighted=True)
metric("MeanAbsoluteError", "steps")
metric("RootMeanSquaredError", "numbers", weighted=True)
metric("MeanAbsolutePercentageError", "positive")
metric("MeanSquaredLogarithmicError", "positive")
metric("LogCoshError", "numbers")
metric("CosineSimilarity", "numbers", weighted=True)
metric("Hinge", "signs")
metric("SquaredHinge", "signs")
metric("CategoricalHinge", "onehot")
metric("KLDivergence", "binary")
metric("Poisson", "positive")
metric("BinaryCrossentropy", "binary", label_smoothing=0.1)
metric("CategoricalCrossentropy", "onehot_logits", from_logits=True)
metric("SparseCategoricalCrossentropy", "classes", weighted=True)
metric("PearsonCorrelation", "numbers")
metric("ConcordanceCorrelation", "numbers")
metric("Accuracy", "class_pairs", weighted=True)
metric("BinaryAccuracy", "binary", weighted=True)
metric("BinaryAccuracy", "binary", threshold=0.3)
metric("CategoricalAccuracy", "onehot", weighted=True)
metric("SparseCategoricalAccuracy", "classes", weighted=True)
metric("SparseCategoricalAccuracy", "classes_logits")
metric("SparseCategoricalAccuracy", "class_steps")
metric("TopKCategoricalAccuracy", "onehot", k=2)
metric("SparseTopKCategoricalAccuracy", "classes", k=2)
metric("SparseTopKCategoricalAccuracy", "class_steps", k=3)
for _name in ("TruePositives", "FalsePositives", "TrueNegatives", "FalseNegatives"):
    metric(_name, "binary", weighted="full")
metric("TruePositives", "binary", thresholds=[0.2, 0.7])
metric("Precision", "binary", weighted="full")
metric("Precision", "binary", thresholds=[0.2, 0.5, 0.8])
metric("Precision", "onehot", top_k=2)
metric("Recall", "onehot", top_k=2, class_id=1)
metric("Recall", "binary", class_id=2)
metric("Recall", "binary", weighted="full", thresholds=0.3)
metric("AUC", "binary", weighted="full")
metric("AUC", "binary", curve="PR")
metric("AUC", "binary", curve="PR", summation_method="majoring", num_thresholds=21)
metric("AUC", "binary", summation_method="minoring", num_thresholds=11)
metric("AUC", "binary_logits", from_logits=True)
metric("AUC", "binary", thresholds=[0.1, 0.5, 0.65])
metric("AUC", "binary", multi_label=True, num_thresholds=15)
metric("AUC", "binary", multi_label=True, label_weights=[0.2, 0.5, 1.0], curve="PR")
metric("PrecisionAtRecall", "binary", recall=0.6)
metric("RecallAtPrecision", "binary", precision=0.6)
metric("SensitivityAtSpecificity", "binary", specificity=0.5, num_thresholds=30)
metric("SpecificityAtSensitivity", "binary", sensitivity=0.7)
metric("F1Score", "onehot")
metric("F1Score", "binary", threshold=0.4, average="weighted")
metric("FBetaScore", "binary", threshold=0.5, average="micro", beta=2.0)
metric("FBetaScore", "onehot", weighted=True, average="macro", beta=0.5)
metric("R2Score", "numbers", weighted=True, apart=("num_samples",))  # keras counts outputs
metric("R2Score", "numbers", class_aggregation="variance_weighted_average", apart=("num_samples",))
metric("R2Score", "numbers", class_aggregation=None, apart=("num_samples",))
metric("IoU", "class_pairs", num_classes=4, target_class_ids=[0, 2])
metric("MeanIoU", "class_pairs", num_classes=4)
metric("MeanIoU", "class_pairs", num_classes=4, ignore_class=3)
metric("BinaryIoU", "binary", threshold=0.4)
metric("OneHotIoU", "onehot", num_classes=4, target_class_ids=[1])
metric("OneHotMeanIoU", "onehot", num_classes=4)
function("metrics", "binary_accuracy", "binary")
function("metrics", "concordance_correlation", "binary")
function("metrics", "pearson_correlation", "numbers")
function("metrics", "categorical_accuracy", "onehot")
function("metrics", "sparse_categorical_accuracy", "classes")
function("metrics", "top_k_categorical_accuracy", "onehot", k=2)
function("metrics", "sparse_top_k_categorical_accuracy", "classes", k=2)

optimizer("SGD", "plain")
optimizer("SGD", momentum=0.9)
optimizer("SGD", momentum=0.9, nesterov=True, weight_decay=0.01)
optimizer("RMSprop", "plain")
optimizer("RMSprop", momentum=0.5, centered=True)
optimizer("RMSprop", centered=True, rho=0.8)
optimizer("Adam", "plain")
optimizer("Adam", learning_rate=0.01, beta_1=0.8, beta_2=0.99, epsilon=1e-4)
optimizer("Adam", amsgrad=True, learning_rate=0.01)
optimizer("Adam", clipnorm=0.5)
optimizer("Adam", learning_rate=0.01, clipvalue=0.2)
optimizer("SGD", global_clipnorm=1.0)
optimizer("Adam", learning_rate=0.01, use_ema=True, ema_momentum=0.9)
optimizer("SGD", use_ema=True, ema_momentum=0.8, ema_overwrite_frequency=5)
optimizer("SGD", gradient_accumulation_steps=3, momentum=0.5)
optimizer("Nadam", gradient_accumulation_steps=4, learning_rate=0.01)
optimizer("Adam", gradient_accumulation_steps=2, use_ema=True, clipnorm=1.0)
optimizer("SGD", loss_scale_factor=8.0)
optimizer("AdamW", "plain")
optimizer("AdamW", weight_decay=0.1, learning_rate=0.01, excluded="b")
optimizer("Adagrad", "plain")
optimizer("Adagrad", initial_accumulator_value=0.5, epsilon=1e-3, learning_rate=0.1)
optimizer("Adadelta", "plain")
optimizer("Adadelta", learning_rate=1.0, rho=0.9)
optimizer("Adamax", learning_rate=0.01)
optimizer("Nadam", learning_rate=0.01)
optimizer("Lion", learning_rate=0.01, weight_decay=0.05)
optimizer("Ftrl", "plain")
optimizer(
    "Ftrl", learning_rate=0.1, l1_regularization_strength=0.1, l2_regularization_strength=0.2,
    l2_shrinkage_regularization_strength=0.05, beta=0.3,
)  # fmt: skip
optimizer("Lamb", "plain")
optimizer("Lamb", learning_rate=0.01, weight_decay=0.1, beta_1=0.8, clipnorm=1.0)
optimizer("Adafactor", "plain")
optimizer("Adafactor", learning_rate=0.9, clip_threshold=0.5, beta_2_decay=-0.5)
optimizer("Adafactor", learning_rate=0.9, relative_step=False, weight_decay=0.01)
optimizer("Muon", "plain", steps=10)
optimizer("Muon", steps=10, learning_rate=0.01, weight_decay=0.3, adam_weight_decay=None)
optimizer("Muon", steps=10, nesterov=False, rms_rate=None, ns_steps=3, adam_lr_ratio=0.5)
optimizer("Muon", "excluded", steps=10, exclude_layers=["w"], learning_rate=0.01)
optimizer("ScheduleFreeAdamW", "plain")
optimizer("ScheduleFreeAdamW", learning_rate=0.01, warmup_steps=4, weight_decay=0.1)
optimizer("ScheduleFreeAdamW", learning_rate=0.01, gradient_accumulation_steps=2, use_ema=True)
optimizer("MultiOptimizer", "OptimizerMap", optimizer_map=lambda lib: lib.optimizers.OptimizerMap(
    lib.optimizers.SGD(0.1), {"b": lib.optimizers.Adam(0.01)}))  # fmt: skip
optimizer("SGD", "max_norm", constraint=lambda lib: lib.constraints.MaxNorm(1.0))
optimizer("SGD", "constraint-ema", use_ema=True, constraint=lambda lib: lib.constraints.NonNeg())
optimizer(
    "Adam",
    "exponential",
    learning_rate=lambda lib: lib.optimizers.schedules.ExponentialDecay(0.1, 5, 0.5),
)
optimizer(
    "SGD", "cosine-accumulated", gradient_accumulation_steps=2,
    learning_rate=lambda lib: lib.optimizers.schedules.CosineDecay(0.1, 8),
)  # fmt: skip
optimizer(
    "LossScaleOptimizer",
    "finite",
    inner_optimizer=lambda lib: lib.optimizers.SGD(0.1, momentum=0.5),
)
optimizer(
    "LossScaleOptimizer", "infinite", inner_optimizer=lambda lib: lib.optimizers.Adam(0.01),
    dynamic_growth_steps=4, initial_scale=4.0, infinite=lambda lib: (3, 11),
)  # fmt: skip

schedule("ExponentialDecay", initial_learning_rate=0.1, decay_steps=10, decay_rate=0.9)
schedule(
    "ExponentialDecay", initial_learning_rate=0.1, decay_steps=10, decay_rate=0.9, staircase=True
)
schedule("InverseTimeDecay", initial_learning_rate=0.1, decay_steps=4, decay_rate=0.5)
schedule("PiecewiseConstantDecay", boundaries=[2, 10], values=[1.0, 0.5, 0.1])
schedule("PolynomialDecay", initial_learning_rate=0.1, decay_steps=10, power=2.0)
schedule("PolynomialDecay", initial_learning_rate=0.1, decay_steps=9, cycle=True)
schedule("CosineDecay", initial_learning_rate=0.1, decay_steps=20, alpha=0.1)
schedule(
    "CosineDecay", initial_learning_rate=0.0, decay_steps=20, warmup_target=0.2, warmup_steps=10
)
schedule("CosineDecayRestarts", initial_learning_rate=0.1, first_decay_steps=7, m_mul=0.9)
schedule(
    "CosineDecayRestarts", initial_learning_rate=0.1, first_decay_steps=7, t_mul=1.0, alpha=0.2
)

call("regularizers", "L1", l1=0.3)
call("regularizers", "L2", l2=0.3)
call("regularizers", "L1L2", l1=0.2, l2=0.4)
call("regularizers", "OrthogonalRegularizer", factor=0.5)
call("regularizers", "OrthogonalRegularizer", mode="columns")
call("constraints", "MaxNorm", max_value=1.5)
call("constraints", "MaxNorm", max_value=0.5, axis=[0, 1])
call("constraints", "NonNeg")
call("constraints", "UnitNorm", axis=1)
call("constraints", "MinMaxNorm", min_value=0.5, max_value=0.9, rate=0.7)

for _name in (
    "celu", "elu", "exponential", "gelu", "glu", "hard_shrink", "hard_sigmoid", "hard_silu",
    "hard_tanh", "leaky_relu", "linear", "log_sigmoid", "log_softmax", "mish", "relu", "relu6",
    "selu", "sigmoid", "silu", "soft_shrink", "softmax", "softplus", "softsign", "sparse_plus",
    "sparse_sigmoid", "squareplus", "tanh", "tanh_shrink",
):  # fmt: skip
    activation(_name)  # not sparsemax: of keras 3.15 its rows do not sum to one
activation("gelu", approximate=True)
activation("relu", negative_slope=0.1, max_value=4.0, threshold=1.0)
activation("threshold", threshold=0.5, default_value=-1.0)
activation("elu", alpha=0.5)
