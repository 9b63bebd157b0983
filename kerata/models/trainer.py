"""What makes a model trainable: `compile`, the step, `fit`, `evaluate`, `predict`; a façade over
training/.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

from .. import losses, ops, optimizers
from .. import metrics as metrics_module
from ..callbacks import History
from ..core import Tensor, ambient, integer, settings, tree, use, warn_user
from ..core.registry import deserialize, serialize
from ..data import Batch
from ..engine import Variable, frame
from ..layers.base import Layer
from ..ops._base import shape_of
from ..training import gradient
from ..training.compiled_loss import CompiledLoss, LossLike
from ..training.compiled_metrics import CompileMetrics, MetricLike
from ..training.row_updates import RowUpdates, row_updates
from ..training.step import Step
from ..training.user_code import holds_user_code, ours
from .host_part import preparing
from .stated_steps import StatedSteps, body_of


class Trainer(StatedSteps, Layer):
    """A layer with a loss, an optimizer and metrics, and what it does with a batch."""

    package = "models"
    described_as = "keras"
    uncopied = Layer.uncopied | {"_steps"}

    host_part: Any = None  # what of it runs on the host before the step
    output_names: Any = None  # the names of the outputs, once they are known

    def _prepare_training(self) -> None:
        self._remat = None  # its layers have their own
        self.stop_training = self.stop_evaluating = self.stop_predicting = False
        self.initial_epoch = 0  # which a running `fit` begins with
        # None until `fit` and `compile`, which nobody wants to ask for at each use
        self.history: History = None  # type: ignore[assignment]
        self.optimizer: optimizers.Optimizer = None  # type: ignore[assignment]
        self.loss: LossLike | Sequence[LossLike] = None
        self.compiled = False
        self.run_eagerly = False
        self.jit_compile: bool | str = "auto"
        self.steps_per_execution: int | str = "auto"
        self._steps: dict[str, Step] = {}
        self._steps_since = settings.transforms
        self._compile_arguments: dict[str, Any] = {}
        self._trained: list[Variable] | None = None
        self._regularized: list[Variable] = []
        self._row_updates: RowUpdates | None = None
        self._loss_tracker = metrics_module.Mean(name="loss")
        self._compiled_loss: CompiledLoss | None = None
        self._compiled_metrics = CompileMetrics()
        self._loss_seen = False

    # -- compilation
    def compile(
        self, optimizer: str | optimizers.Optimizer | Mapping[str, Any] | None = "rmsprop",
        loss: LossLike | Sequence[LossLike] = None,
        loss_weights: float | Sequence[float | None] | Mapping[str, float] | None = None,
        metrics: MetricLike | Sequence[Any] | Mapping[str, Any] | None = None,
        weighted_metrics: MetricLike | Sequence[Any] | Mapping[str, Any] | None = None,
        run_eagerly: bool = False, steps_per_execution: int | str = "auto",
        jit_compile: bool | str = "auto", auto_scale_loss: bool = True,
    ) -> None:  # fmt: skip
        """Say how to train.

        Args:
            optimizer: a name or an Optimizer.
            loss: a name, Loss or function; for several outputs a list or a dict of these.
            loss_weights: factors of the outputs' losses.
            metrics: names, Metrics or functions; for several outputs lists or a dict of these.
            weighted_metrics: metrics that see the sample weights.
            run_eagerly: run operations one by one, for debugging.
            steps_per_execution: steps in one call of the engine; "auto" joins them where that is
                quicker and no callback wants to be called in between.
            jit_compile: False has a step called each time, where the engine needs no compilation;
                else the engines decide.
            auto_scale_loss: scale the loss against underflow where the policy is mixed_float16.
        """
        with use(self.engine):
            self.optimizer = optimizers.get(optimizer)
            if auto_scale_loss and self.dtype_policy.name == "mixed_float16":
                self.optimizer = _scaling(self.optimizer)
            self._compiled_loss = None if loss is None else CompiledLoss(loss, loss_weights)
            self._compiled_metrics = CompileMetrics(metrics, weighted_metrics, self._compiled_loss)
        steps_per_execution = _checked_steps(steps_per_execution)
        if run_eagerly and jit_compile is True:
            warn_user("`jit_compile=True` has no effect where `run_eagerly` is True.")
        self.loss, self.run_eagerly, self.jit_compile = loss, run_eagerly, jit_compile
        self.steps_per_execution = 1 if run_eagerly else steps_per_execution
        self._trained = None
        if self.built:
            self._to_train()
        self._steps.clear()
        self.compiled = True
        self._compile_arguments = {
            "optimizer": optimizer,
            "loss": loss,
            "loss_weights": loss_weights,
            "metrics": metrics,
            "weighted_metrics": weighted_metrics,
            "run_eagerly": run_eagerly,
            "jit_compile": jit_compile,
            "steps_per_execution": steps_per_execution,
            "auto_scale_loss": auto_scale_loss,
        }

    def get_compile_config(self) -> dict[str, Any]:
        """The arguments of `compile` as plain data; none before it."""
        if not self.compiled:
            return {}
        arguments = {**self._compile_arguments, "optimizer": self.optimizer}
        for key, default in (("steps_per_execution", "auto"), ("auto_scale_loss", True)):
            if arguments[key] == default:  # which Keras does not write
                del arguments[key]
        return {key: serialize(value) for key, value in arguments.items()}

    def compile_from_config(self, config: dict[str, Any]) -> None:
        """Compile with what `get_compile_config` returned."""
        table = {**vars(optimizers), **vars(losses), **vars(metrics_module)}
        self.compile(**{key: deserialize(value, table=table) for key, value in config.items()})

    @property
    def metrics(self) -> list[metrics_module.Metric]:
        """The running loss, the metrics of `compile` as one, and those of outputs and layers.

        Override it to say which metrics are reset, and reported where no step returns results.
        """
        found: list[metrics_module.Metric] = []
        if self._compiled_loss is not None or self._loss_seen:
            found.append(self._loss_tracker)
        if self._compiled_metrics.asked:
            found.append(self._compiled_metrics)
        if self._compiled_loss is not None:
            found += self._compiled_loss.metrics
        return list(dict.fromkeys([*found, *super().metrics]))

    @property
    def metrics_names(self) -> list[str]:
        """The names of the `metrics`."""
        return [metric.name for metric in self.metrics]

    def in_list(self, found: dict[str, Any]) -> Any:
        """Results as a list, or the only one: first those that metrics are named as, in the order
        of `metrics`, then those that bear an output's name before it, by name.
        """
        named = [
            one.name
            for metric in self.metrics
            for one in (metric.metrics if isinstance(metric, CompileMetrics) else [metric])
        ]
        values = [found[name] for name in dict.fromkeys([*named, *sorted(found)]) if name in found]
        return values[0] if len(values) == 1 else values

    def reset_metrics(self) -> None:
        """Begin all metrics anew."""
        for metric in self.metrics:
            metric.reset_state()

    def get_metrics_result(self) -> dict[str, Any]:
        """The results of all `metrics` by name."""
        return self._results_of(self.metrics)

    def _results_of(self, metrics: list[metrics_module.Metric]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for metric in metrics:
            value = metric.result()
            found.update(value if isinstance(value, dict) else {metric.name: value})
        return found

    # -- what callbacks are told
    def facts_of_fit(self, given: Any, source: Any) -> dict[str, Any]:
        """Parameters of a training beside "epochs", "steps" and "verbose"."""
        return {}

    def facts_of_batch(self, index: int, batch: Any, told: bool) -> dict[str, Any] | None:
        """What callbacks are told of a batch beside its results."""
        return None

    def results_of_batch(self, found: dict[str, Any]) -> dict[str, Any]:
        """What callbacks are told after a batch: the results so far."""
        return found

    def results_at_end(self, found: dict[str, Any]) -> dict[str, Any]:
        """What callbacks are told when a training or an evaluation is over: its results."""
        return found

    # -- what a step does; override these
    def compute_loss(
        self,
        x: object = None,
        y: object = None,
        y_pred: object = None,
        sample_weight: object = None,
        training: bool = True,
    ) -> Tensor:
        """The scalar to minimise: the compiled loss and whatever layers added."""
        total = None
        if self._compiled_loss is not None:
            if not self._compiled_loss.built:
                self._compiled_loss.build(self.output_names, y_pred)
            total = self._compiled_loss(y, y_pred, sample_weight)
        for loss in self._added_losses():
            loss = ops.cast(loss, total.dtype if total is not None else "float32")
            total = loss if total is None else ops.add(total, loss)
        if total is None:
            raise ValueError(
                f"Model '{self.name}' has no loss to minimise: pass `loss=` to compile(), use "
                "add_loss in a layer, or "
                "override compute_loss."
            )
        return total

    def stateless_compute_loss(
        self, trainable_variables: Sequence[Any], non_trainable_variables: Sequence[Any],
        metrics_variables: Sequence[Any], x: object = None, y: object = None,
        y_pred: object = None, sample_weight: object = None, training: bool = True,
    ) -> tuple[Tensor, tuple[list[Tensor], list[Tensor], list[Tensor]]]:  # fmt: skip
        """`compute_loss` as a pure function of values: the loss, and the new values of each kind of
        variables.
        """
        kinds = self.trainable_variables, self.non_trainable_variables, self.metrics_variables
        given = trainable_variables, non_trainable_variables, metrics_variables
        cells = [variable for kind in kinds for variable in kind]
        values = [v.value if isinstance(v, Variable) else v for some in given for v in some]
        with frame(cells, values) as scope:
            loss = self._loss_of(x, y, y_pred, sample_weight, training)
            first, second, third = map(scope.take, kinds)
        return loss, (first, second, third)

    def _loss_of(self, x: Any, y: Any, y_pred: Any, sample_weight: Any, training: bool) -> Tensor:
        """`compute_loss`, which in older programs does not take `training`."""
        given = {"x": x, "y": y, "y_pred": y_pred, "sample_weight": sample_weight}
        if _takes_training(type(self).compute_loss):
            given["training"] = training
        return self.compute_loss(**given)

    def _added_losses(self) -> list[Any]:
        """`losses`, without a walk through all layers where this model's call was the last one."""
        scope, own = ambient.last_call, self._call_scopes.get(ambient.thread)
        if self._trained is None or own is None or own is not scope:
            return self.losses
        return self._losses_of(own.layers_with_losses, self._regularized)

    def compute_metrics(
        self, x: object, y: object, y_pred: object, sample_weight: object = None
    ) -> dict[str, Any]:
        """Take a batch into account in the metrics of `compile`; returns all results."""
        self._update_metrics(y, y_pred, sample_weight)
        return self.get_metrics_result()

    def _update_metrics(self, y: object, y_pred: object, sample_weight: object) -> None:
        if not self._compiled_metrics.built:
            self._compiled_metrics.build(self.output_names, y, y_pred)
        self._compiled_metrics.update_state(y, y_pred, sample_weight)

    def _update_metrics_and_loss(
        self, loss: Tensor, x: object, y: object, y_pred: object, sample_weight: object
    ) -> dict[str, Any] | None:
        """Loss and metrics of a batch; the results are not computed unless a subclass says what
        they are, or its steps, or the user, may look at them.
        """
        self._loss_seen = True
        self._loss_tracker.update_state(loss, sample_weight=shape_of(tree.flatten(x)[0])[0])
        if type(self).compute_metrics is not Trainer.compute_metrics:
            return self.compute_metrics(x, y, y_pred, sample_weight)
        self._update_metrics(y, y_pred, sample_weight)
        alone = ambient.frame is not None and ours(self.train_step) and ours(self.test_step)
        return None if alone else self.get_metrics_result()

    def train_step(self, data: Any) -> dict[str, Any] | None:
        """Train on one batch: forward, loss, gradients, update, metrics; the same source for every
        engine.

        Override it with `kerata.value_and_grad`; return a dict of results, or nothing for the
        metrics' own.
        """
        x, y, sample_weight = batch = Batch.unpack(data)

        def objective(x: Any, y: Any, sample_weight: Any) -> tuple[Tensor, Any]:
            y_pred = self(x, training=True)
            loss = self._loss_of(x, y, y_pred, sample_weight, True)
            return self.optimizer.scale_loss(loss), (loss, y_pred)

        if not self.built:
            self(x, training=True)
        variables, rows = self._to_train(), self._row_updates
        if rows is not None and (plan := rows.plan(objective, batch)):
            loss, y_pred = rows.train(plan, objective, batch, variables, self.optimizer)
        else:
            run = gradient.value_and_grad(objective, variables, True)
            (_, (loss, y_pred)), gradients = run(*batch)
            self.optimizer.apply(gradients, variables)
        return self._update_metrics_and_loss(loss, x, y, y_pred, sample_weight)

    def _to_train(self) -> list[Variable]:
        """The variables that were trainable when the model was compiled, or when it was built if
        that was later.
        """
        if self._trained is None:
            self._trained = self.trainable_variables
            self._regularized = [v for v in self._trained if v.regularizer is not None]
            self._row_updates = row_updates(self, self._trained)
        return self._trained

    def test_step(self, data: Any) -> dict[str, Any] | None:
        """Evaluate one batch."""
        x, y, sample_weight = Batch.unpack(data)
        y_pred = self(x, training=False)
        loss = self._loss_of(x, y, y_pred, sample_weight, False)
        return self._update_metrics_and_loss(loss, x, y, y_pred, sample_weight)

    def predict_step(self, data: Any) -> Any:
        """The outputs for one batch."""
        return self(Batch.unpack(data)[0], training=False)

    def _step(self, kind: str, body: Callable[[Any], Any]) -> Step:
        if self._steps_since != settings.transforms:  # weights may be others than steps know
            self._steps.clear()
            self._steps_since = settings.transforms
        found = self._steps.get(kind)
        if found is None:
            replay = self.jit_compile is not False and not holds_user_code(self)
            made = Step(body, self.engine, self.run_eagerly, replay, self._preparing(kind))
            found = self._steps.setdefault(kind, made)  # another thread's, if that was quicker
        return found

    def _preparing(self, kind: str) -> Callable[[Any, int], Any] | None:
        """What makes numbers of texts in a batch (in x alone, for predictions), if anything."""
        if not self.host_part:
            return None
        if kind == "predict":
            return lambda x, count: preparing(self.prepare, x, count)

        def whole(batch: Batch) -> Batch:
            return batch._replace(x=self.prepare(batch.x))

        return lambda batch, count: preparing(whole, batch, count)

    def prepare(self, inputs: object) -> Any:
        """What the part on the host makes of inputs."""
        return inputs

    def make_train_function(self, force: bool = False) -> Step:
        """What runs a training step."""
        self._demand_compiled("fit")
        return self._step("train", lambda batch: body_of(self, "train")(batch.pack()))

    def make_test_function(self, force: bool = False) -> Step:
        """What runs an evaluation step."""
        self._demand_compiled("evaluate")
        return self._step("test", lambda batch: body_of(self, "test")(batch.pack()))

    def make_predict_function(self, force: bool = False) -> Step:
        """What runs a prediction step, on inputs alone."""
        return self._step("predict", lambda x: body_of(self, "predict")(Batch(x).pack()))

    def _demand_compiled(self, what: str) -> None:
        if not self.compiled:
            raise ValueError(
                f"Model '{self.name}' must be compiled before {what}(): call "
                "model.compile(optimizer=…, loss=…) first."
            )


@cache
def _takes_training(function: Callable[..., Any]) -> bool:
    parameters = inspect.signature(function).parameters
    return "training" in parameters or any(p.kind is p.VAR_KEYWORD for p in parameters.values())


def _scaling(optimizer: optimizers.Optimizer) -> optimizers.Optimizer:
    """The optimizer with its loss scaled against underflow."""
    if optimizer is None or isinstance(optimizer, optimizers.LossScaleOptimizer):
        return optimizer
    return optimizers.LossScaleOptimizer(optimizer)


def _checked_steps(steps: int | str) -> int | str:
    if steps == "auto":
        return steps
    number = integer(steps)
    if number is None or number < 1:
        raise ValueError(
            f'steps_per_execution must be "auto" or a positive integer, not {steps!r}.'
        )
    return number
