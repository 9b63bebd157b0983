"""The `training_config` of old files as `compile_config`."""

from __future__ import annotations

import inspect
import re
from typing import Any

from ...core import registry
from .configurations import Config, modern

_SCHEDULE = "InverseTimeDecay"


def compile_config(training: Config, version: str) -> Config:
    """The arguments of `compile`, as the Keras of a version meant them."""
    optimizer = training.get("optimizer_config") or training["optimizer"]
    kinds = {"loss": "losses", "metrics": "metrics", "weighted_metrics": "metrics"}
    found = {key: _named(training.get(key), kind) for key, kind in kinds.items()}
    return {
        "optimizer": optimizer_config(optimizer, version),
        "loss_weights": training.get("loss_weights"),
        **{key: x for key, x in found.items() if x not in ([], {})},
    }


def optimizer_config(config: Any, version: str) -> Any:
    """`lr` and `decay` as a rate or a schedule."""
    if not isinstance(config, dict):
        return config
    inner = {key: x for key, x in config["config"].items() if key != "schedule_decay"}
    if inner.get("epsilon", 0) is None:
        inner["epsilon"] = 1e-7
    if before_tensorflow(version) and inner.get("clipnorm"):
        inner["global_clipnorm"] = inner.pop("clipnorm")
    rate, decay = inner.pop("lr", None), inner.pop("decay", 0.0)
    if rate is not None:
        inner["learning_rate"] = rate
    if isinstance(inner.get("learning_rate"), dict):
        inner["learning_rate"] = modern(inner["learning_rate"], "optimizers.schedules")
    elif decay:
        rates = {"initial_learning_rate": inner["learning_rate"], "decay_steps": 1.0}
        inner["learning_rate"] = {
            "module": "keras.optimizers.schedules", "class_name": _SCHEDULE,
            "config": {**rates, "decay_rate": decay}, "registered_name": None,
        }  # fmt: skip
    return modern({**config, "config": inner}, "optimizers")


def before_tensorflow(version: str) -> bool:
    """Whether `clipnorm` was of all gradients together, as before Keras was part of TensorFlow."""
    numbers = re.match(r"(\d+)\.(\d+)(?!.*tf)", version)
    return numbers is not None and tuple(map(int, numbers.groups())) <= (2, 3)


def _named(part: Any, kind: str) -> Any:
    if isinstance(part, list):
        return [_named(x, kind) for x in part]
    if isinstance(part, str):  # a function of the caller's by its name
        own = registry.lookup(part)
        return part if own is None or inspect.isclass(own) else registry.serialize(own)
    if not isinstance(part, dict):
        return part
    if "class_name" not in part or "config" not in part:
        return {key: _named(x, kind) for key, x in part.items()}
    if part["class_name"] == "MeanMetricWrapper":
        return _named(part["config"]["fn"], kind)
    if not isinstance(part["config"], dict):
        return _named(part["config"], kind)
    if kind == "losses":
        reduction = part["config"].get("reduction")
        if reduction in ("auto", "sum_over_batch_size"):
            config = {**part["config"], "reduction": "sum_over_batch_size"}
            return modern({**part, "config": config}, kind)
    return modern(part, kind)
