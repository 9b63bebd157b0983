"""The metrics given to `compile`, some for each output."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from .. import metrics as metrics_module
from ..core import Tensor, to_snake_case, tree, unique
from ..engine import Variable
from .compiled_loss import CompiledLoss
from .structures import align, given_names, names_of

_BY_SHAPE = {
    "accuracy": ("BinaryAccuracy", "CategoricalAccuracy", "SparseCategoricalAccuracy"),
    "crossentropy": (
        "BinaryCrossentropy",
        "CategoricalCrossentropy",
        "SparseCategoricalCrossentropy",
    ),
}
_SHORT = {"acc": "accuracy", "ce": "crossentropy"}

MetricLike: TypeAlias = str | metrics_module.Metric | Callable[..., Any]


class CompileMetrics(metrics_module.Metric):
    """Metrics and weighted metrics of `compile`, matched to the outputs: one metric of all.

    Args:
        metrics: for one output a list; for several a list of lists or a dict by output. Names,
            objects or functions.
        weighted: the same, for metrics that see the sample weights.
        losses: those of the outputs, where `compile` was given any.
    """

    weighted_prefix = "weighted_"  # of a metric's name that metrics and weighted ones have both

    def __init__(
        self, metrics: object = None, weighted: object = None, losses: CompiledLoss | None = None
    ) -> None:
        super().__init__(name="compile_metrics")
        self._losses = losses
        self.given, self.given_weighted = metrics, weighted
        self.rows: list[
            tuple[int, metrics_module.Metric, bool]
        ] = []  # output, metric, whether weighted
        self.labels: list[str] = []
        self.names: list[str] = []
        self.like: Any = None
        self.built = False

    def build(self, names: Sequence[str] | None, y_true: object, y_pred: object) -> None:
        """Make the metrics, knowing the shapes of targets and outputs."""
        outputs = tree.flatten(y_pred)
        self.names = names_of(names, y_pred)
        self.like = tree.map_structure(lambda _: 0, y_pred)
        targets = self._targets(y_true)
        many = len(outputs) > 1 and given_names(names, y_pred) is not None
        taken: set[str] = set()
        for given, weighted in ((self.given, False), (self.given_weighted, True)):
            for index, some in enumerate(_per_output(given, self.like, self.names)):
                for one in some if y_true is None or targets[index] is not None else ():
                    metric = self._resolve(one, index, targets[index], outputs[index])
                    label = metric.name
                    prefix = f"{self.names[index]}_" if many else ""
                    if weighted and prefix + label in self.labels:
                        label = f"{self.weighted_prefix}{label}"
                    self.rows.append((index, metric, weighted))
                    self.labels.append(unique(prefix + label, taken))
        self.built = True

    def _targets(self, y_true: object) -> list[Any]:
        wanted = () if self._losses is None else self._losses.wanted
        return align(y_true, self.like, self.names, "y", wanted=wanted)

    def _resolve(
        self, metric: MetricLike, index: int, y_true: Tensor | None, y_pred: Tensor
    ) -> metrics_module.Metric:
        return resolve(metric, y_true, y_pred)

    @property
    def metrics(self) -> list[metrics_module.Metric]:
        """The metrics."""
        return [metric for _, metric, _ in self.rows]

    @property
    def asked(self) -> bool:
        """Whether `compile` was given any."""
        return self.given is not None or self.given_weighted is not None

    def direction_of(self, name: str) -> str | None:
        """Where better values of the result of this name lie, as its metric says."""
        named = dict(zip(self.labels, self.metrics))
        return named[name]._direction if name in named else None

    @property
    def variables(self) -> list[Variable]:
        """The variables of the metrics, which come with the first batch."""
        return list(dict.fromkeys(v for metric in self.metrics for v in metric.variables))

    def reset_state(self) -> None:
        """Begin all metrics anew."""
        for metric in self.metrics:
            metric.reset_state()

    def update_state(self, y_true: object, y_pred: object, sample_weight: object = None) -> None:
        """Take a batch into account; the first makes the metrics, where nobody has."""
        if not self.built:
            self.build(None, y_true, y_pred)
        outputs = tree.flatten(y_pred)
        targets = self._targets(y_true)
        weights = align(sample_weight, self.like, self.names, "sample_weight")
        for index, metric, weighted in self.rows:
            if weighted:
                metric.update_state(targets[index], outputs[index], sample_weight=weights[index])
            else:
                metric.update_state(targets[index], outputs[index])

    def result(self) -> dict[str, Any]:
        """The results by name."""
        found: dict[str, Any] = {}
        for label, (_, metric, _) in zip(self.labels, self.rows):
            value = metric.result()
            found.update(value if isinstance(value, dict) else {label: value})
        return found


def _per_output(given: object, like: object, names: Sequence[str]) -> list[list[Any]]:
    if given is None or isinstance(given, (list, tuple)) and not given:
        return [[] for _ in names]
    if not tree.is_nested(like) and not isinstance(given, dict):
        some = given if isinstance(given, (list, tuple)) else [given]
        return [
            list(some[0]) if len(some) == 1 and isinstance(some[0], (list, tuple)) else list(some)
        ]
    rows = align(given, like, names, "metrics")
    return [
        [] if row is None else list(row) if isinstance(row, (list, tuple)) else [row]
        for row in rows
    ]


def resolve(metric: MetricLike, y_true: Tensor | None, y_pred: Tensor) -> metrics_module.Metric:
    """A Metric from a name, a function or an object; "accuracy" becomes the kind that the shapes
    call for.

    The metric keeps the name the user gave.
    """
    if isinstance(metric, metrics_module.Metric):
        return metric
    if isinstance(metric, str) and _SHORT.get(metric, metric) in _BY_SHAPE:
        kinds = _BY_SHAPE[_SHORT.get(metric, metric)]
        kind: type[metrics_module.Metric] = getattr(metrics_module, kinds[_kind(y_true, y_pred)])
        return kind(name=metric)
    found = metrics_module.get(metric)
    if isinstance(found, metrics_module.Metric):
        if isinstance(metric, str):
            found.name = metric
        return found
    own = to_snake_case(getattr(found, "__name__", "metric"))
    return metrics_module.MeanMetricWrapper(found, metric if isinstance(metric, str) else own)


def _kind(y_true: Tensor | None, y_pred: Tensor) -> int:
    """0: binary, 1: one-hot targets, 2: class numbers."""
    if y_true is None:
        return 0 if y_pred.shape[-1] == 1 else 2
    true, pred = tuple(y_true.shape), tuple(y_pred.shape)
    if not pred or pred[-1] == 1:
        return 0
    if len(true) == len(pred) and true[-1] == pred[-1]:
        return 0 if len(pred) == 1 else 1
    return 2
