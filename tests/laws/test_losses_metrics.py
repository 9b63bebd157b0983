"""Losses, metrics, activations, regularizers, constraints: names, configurations, masks, purity,
mistakes.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import kerata
from kerata import activations, constraints, losses, metrics, ops, regularizers
from kerata.core import masks
from kerata.core.context import use
from kerata.engines import loader
from tests.peer.objects_table import ROWS
from tests.reference import COMPLETE

NEEDED: dict[str, dict[str, Any]] = {
    "PrecisionAtRecall": {"recall": 0.5},
    "RecallAtPrecision": {"precision": 0.5},
    "SensitivityAtSpecificity": {"specificity": 0.5},
    "SpecificityAtSensitivity": {"sensitivity": 0.5},
    "IoU": {"num_classes": 2, "target_class_ids": [0]},
    "MeanIoU": {"num_classes": 2},
    "OneHotIoU": {"num_classes": 2, "target_class_ids": [0]},
    "OneHotMeanIoU": {"num_classes": 2},
    "MeanMetricWrapper": {"fn": losses.mean_squared_error},
}
OBJECTS = [
    (module, name)
    for module in (losses, metrics, regularizers, constraints)
    for name in sorted(module.TABLE)
    if isinstance(module.TABLE[name], type) and module.TABLE[name].__name__ == name
]


@pytest.mark.parametrize(("module", "name"), OBJECTS, ids=lambda x: getattr(x, "__name__", x))
def test_round_trip(module: Any, name: str) -> None:
    """The configuration is plain data and describes the object."""
    made = module.TABLE[name](**NEEDED.get(name, {}))
    config = module.serialize(made)
    again = module.deserialize(config)
    assert type(again) is type(made) and again.get_config() == made.get_config()
    assert config["module"] == module.__name__.replace("kerata", "keras")
    assert config["class_name"] == name


@pytest.mark.parametrize("module", [losses, metrics, activations, regularizers, constraints])
def test_names(module: Any) -> None:
    """Every name in the table is understood; functions serialize to their names."""
    for name, thing in module.TABLE.items():
        if getattr(thing, "__name__", name) not in NEEDED:
            found = module.get(name)
            assert found is thing or isinstance(found, thing)
    function = {"class_name": "function", "config": "relu", "module": "builtins"}
    assert activations.deserialize(function) is activations.relu
    assert losses.serialize(losses.mean_squared_error)["config"] == "mean_squared_error"
    assert activations.serialize(activations.get("swish")) == "silu"


@pytest.mark.parametrize("engine", COMPLETE)
def test_masks(engine: str) -> None:
    """What a mask leaves out counts neither in a loss nor in a metric."""
    with use(loader.get(engine)):
        y_true, y_pred = np.zeros((2, 3)), ops.convert_to_tensor([[1.0, 2, 3], [4, 5, 6]])
        target, short = np.zeros((2, 3, 1)), ops.expand_dims(y_pred, -1)
        masks.set(y_pred, ops.convert_to_tensor([True, False]))
        masks.set(short, ops.convert_to_tensor([[True, True, False], [False, False, True]]))
        for reduction, wanted in (
            ("sum", 14 / 3),
            ("mean", 14 / 3),
            ("mean_with_sample_weight", 14 / 3),
        ):
            loss = losses.MeanSquaredError(reduction=reduction)
            np.testing.assert_allclose(float(loss(y_true, y_pred)), wanted, rtol=1e-5)
        np.testing.assert_allclose(float(losses.MeanAbsoluteError()(target, short)), 3.0, rtol=1e-5)
        weighted = losses.MeanAbsoluteError("mean_with_sample_weight")
        value = weighted(target, short, sample_weight=[1.0, 0.5])
        np.testing.assert_allclose(float(value), (1 + 2 + 3) / 2.5, rtol=1e-5)
        metric = metrics.MeanSquaredError()
        metric.update_state(y_true, y_pred)
        np.testing.assert_allclose(float(metric.result()), 14 / 3, rtol=1e-5)
        metric = metrics.MeanAbsoluteError()
        metric.update_state(target, short)
        metric.update_state(target, ops.ones((2, 3, 1)))
        # each sample counts by the share of its steps that the mask leaves
        np.testing.assert_allclose(float(metric.result()), (3 / 3 + 6 / 3 + 2) / 3, rtol=1e-5)


def test_a_function_as_a_loss() -> None:
    made = losses.LossFunctionWrapper(losses.huber, "sum", delta=0.5)
    again = losses.LossFunctionWrapper.from_config(made.get_config())
    assert again.get_config() == made.get_config() and again.fn is losses.huber
    values = [[0.0], [0.0]], [[0.25], [2.0]]
    assert made(*values) == again(*values) == losses.Huber(0.5, "sum")(*values)
    with pytest.raises(TypeError, match="The function 'cubic' is not known"):
        losses.LossFunctionWrapper.from_config({**made.get_config(), "fn": "cubic"})


def test_accuracy_of_equals() -> None:
    assert metrics.accuracy([[1, 2], [3, 4]], [[1, 2], [0, 4]]).tolist() == [[1, 1], [0, 1]]


CASES: list[tuple[str, Any, tuple[int, ...]]] = [
    ("Mean", {}, ()),
    ("MeanSquaredError", {}, (6, 3)),
    ("BinaryAccuracy", {}, (6, 3)),
    ("CategoricalAccuracy", {}, (6, 3)),
    ("TopKCategoricalAccuracy", {"k": 2}, (6, 3)),
    ("AUC", {}, (6, 3)),
    ("AUC", {"multi_label": True, "num_labels": 3, "curve": "PR"}, (6, 3)),
    ("AUC", {"curve": "PRGAIN"}, (6, 3)),
    ("Precision", {}, (6, 3)),
    ("Recall", {"top_k": 1, "class_id": 1}, (6, 3)),
    ("PrecisionAtRecall", {"recall": 0.5}, (6, 3)),
    ("MeanIoU", {"num_classes": 3, "sparse_y_true": False, "sparse_y_pred": False}, (6, 3)),
]


@pytest.mark.parametrize("engine", COMPLETE)
@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[0]}{len(case[1])}")
def test_compiled_metrics(case: tuple[str, Any, tuple[int, ...]], engine: str) -> None:
    """A compiled `stateless_update_state` gives what `update_state` sets, on each engine what NumPy
    gives.
    """
    name, options, shape = case
    r = np.random.default_rng(0)
    y_true, y_pred = (
        np.eye(3, dtype="float32")[r.integers(0, 3, 6)],
        r.uniform(size=(6, 3)).astype("float32"),
    )
    args = (y_true, y_pred) if shape else (y_pred,)
    reference = metrics.TABLE[name](**options)
    reference.update_state(*args)
    reference.update_state(*args)
    with use(loader.get(engine)) as current:
        metric = metrics.TABLE[name](**options)
        update = current.compile(metric.stateless_update_state)
        values = [v.value for v in metric.variables]
        for _ in range(2):
            values = update(values, *(ops.convert_to_tensor(a) for a in args))
        result = ops.convert_to_numpy(metric.stateless_result(values))
        assert float(ops.sum(ops.absolute(metric.variables[0].value))) == 0
    np.testing.assert_allclose(result, reference.result(), rtol=1e-5)


class Noting:
    """kerata, of whose metrics the updates are noted."""

    def __init__(self) -> None:
        self.metrics, self.calls = self, []

    def __getattr__(self, name: str) -> Any:
        kind = metrics.TABLE.get(name)
        if kind is None:
            return getattr(kerata, name)

        def make(**options: Any) -> Any:
            made, self.whole = kind(**options), kind(**options)
            update = made.update_state

            def noted(*args: Any, sample_weight: Any = None) -> Any:
                self.calls.append((args, sample_weight))
                return update(*args, sample_weight=sample_weight)

            made.update_state = noted
            return made

        return make


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    "compute", [pytest.param(f, id=name) for name, f in ROWS if name.startswith("metric-")]
)
def test_batches_are_the_whole(compute: Any) -> None:
    """What three batches leave, the last without weights, is what all data at once do."""
    with use(loader.get("numpy")):
        lib = Noting()
        result = compute(lib)[2]
        columns = [np.concatenate(parts) for parts in zip(*(args for args, _ in lib.calls))]
        ndim = max(0 if w is None else w.ndim for _, w in lib.calls)
        weights = [np.ones(a[-1].shape[:ndim]) if w is None else w for a, w in lib.calls]
        lib.whole.update_state(*columns, sample_weight=np.concatenate(weights) if ndim else None)
        np.testing.assert_allclose(lib.whole.result(), result, rtol=1e-6, atol=1e-7)


@pytest.mark.parametrize("engine", COMPLETE)
def test_gradients_stay_finite(engine: str) -> None:
    """Losses at their kinks and ends have gradients without NaN."""
    with use(loader.get(engine)) as current:
        truth = ops.convert_to_tensor([[0.0, 1.0], [1.0, 0.0]])
        for name in sorted(losses.TABLE):
            kind = losses.TABLE[name]
            if not isinstance(kind, type) or name in ("Circle", "CTC"):  # of shapes of their own
                continue
            y_true = truth
            if name.startswith(("Sparse", "CategoricalGen")):
                y_true = ops.argmax(truth, axis=-1)
            for y_pred in (truth, ops.add(ops.multiply(truth, 0.5), 0.25)):
                if (
                    name in ("CategoricalGeneralizedCrossEntropy", "CosineSimilarity")
                    and y_pred is truth
                ):
                    continue
                loss = kind()

                def run(params: list[Any], loss: Any = loss, y_true: Any = y_true) -> Any:
                    return loss(y_true, params[0]), ()

                _, gradients = current.value_and_grad(run)([y_pred])
                assert np.isfinite(ops.convert_to_numpy(gradients[0])).all(), name


def test_area_under_gains() -> None:
    """Of three thresholds by hand: at 0.5 the odds are 1, TP 2, FP 1, FN 0, TN 1."""
    metric = metrics.AUC(thresholds=[0.5], curve="PRGAIN")
    metric.update_state([0, 0, 1, 1], [0.1, 0.7, 0.6, 0.9])
    # all: gains (1, 0); at 0.5: (1, 1/2); none: (0, 0)
    assert abs(float(metric.result()) - 0.25) < 1e-6
    metric.reset_state()
    metric.update_state([0, 0, 1, 1], [0.1, 0.2, 0.6, 0.4])
    # at 0.5: TP 1, FN 1, FP 0: gains (0, 1)
    assert abs(float(metric.result()) - 0.5) < 1e-6


def test_symbols() -> None:
    """Losses and activations of symbols are recorded, with open batch sizes kept."""
    y_true, y_pred = kerata.KerasTensor((None, 3)), kerata.KerasTensor((None, 3))
    assert losses.mean_squared_error(y_true, y_pred).shape == (None,)
    assert losses.CategoricalCrossentropy()(y_true, y_pred).shape == ()
    assert activations.gelu(y_pred).shape == (None, 3)


@pytest.mark.parametrize(
    ("mistake", "message"),
    [
        (lambda: losses.get("mean_square"), "Unknown loss: 'mean_square'"),
        (lambda: losses.MeanSquaredError(reduction="total"), "Unknown reduction 'total'"),
        (
            lambda: losses.MeanSquaredError()(np.ones((3, 2)), np.ones((3, 5))),
            "do not fit predictions",
        ),
        (
            lambda: losses.CategoricalCrossentropy()(np.ones(3), np.ones((3, 5))),
            "use sparse_categorical_crossentropy",
        ),
        (
            lambda: losses.SparseCategoricalCrossentropy()(np.ones((3, 5)), np.ones((3, 5))),
            "use categorical_crossentropy",
        ),
        (
            lambda: losses.MeanSquaredError()(
                np.ones((3, 5)), np.ones((3, 5)), sample_weight=np.ones(4)
            ),
            "sample weights of shape",
        ),
        (lambda: metrics.get("acuracy"), "Unknown metric: 'acuracy'"),
        (lambda: metrics.AUC(curve="ROCK"), "`curve` must be one of"),
        (lambda: metrics.Precision(class_id=1)([0.0, 1.0], [0.0, 1.0]), "`class_id` 1 is no index"),
        (
            lambda: metrics.Recall(class_id=2)([[0.0, 1.0]], [[0.0, 1.0]]),
            "`class_id` 2 is no index",
        ),
        (
            lambda: metrics.PrecisionAtRecall(0.5, class_id=2)([0.0, 1.0], [0.0, 1.0]),
            "`class_id` 2 is no index",
        ),
        (
            lambda: metrics.Precision(thresholds=[2.0]),
            "`thresholds` must be a number",
        ),
        (
            lambda: metrics.SparseCategoricalAccuracy()(np.ones((3, 5)), np.ones((3, 5))),
            "use categorical_accuracy",
        ),
        (lambda: metrics.AUC()(np.ones(3), np.ones((3, 2))), "shapes must be equal"),
        (lambda: losses.ctc([1, 2], np.ones((2, 5, 3))), "targets .batch, labels."),
        (lambda: activations.get("rleu"), "Unknown activation: 'rleu'"),
        (lambda: regularizers.L2(-1.0), "not negative"),
        (lambda: regularizers.OrthogonalRegularizer()(np.ones(3)), "rank 2"),
    ],
)
def test_mistakes(mistake: Any, message: str) -> None:
    """Mistakes say what was given and expected."""
    with pytest.raises(ValueError, match=message):
        mistake()
