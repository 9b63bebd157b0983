"""Losses and metrics of `compile`, in the words of `keras.engine.training_utils` of Keras 2.3."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from .. import ops
from ..core import warn_user
from . import backend as K
from . import losses
from . import metrics as _metrics
from .compiled import BY_LOSS, by_loss
from .losses_utils import squeeze_or_expand_dimensions
from .utils import check_for_unexpected_keys

__all__ = [
    "call_metric_function", "check_loss_and_target_compatibility",
    "collect_per_output_metric_info", "get_loss_function", "get_metric_function",
    "get_metric_name", "get_output_sample_weight_and_mode", "prepare_loss_functions",
    "prepare_loss_weights", "prepare_sample_weights", "weighted_masked_objective",
]  # fmt: skip


# -- losses
def get_loss_function(loss: Any) -> Any:
    """The loss that an argument of `compile` stands for, as an object; None for None.

    >>> float(get_loss_function("mse")([[1.0]], [[3.0]]))
    4.0
    """
    found = losses.get(loss)
    if found is None or hasattr(found, "reduction"):
        return found
    return losses.LossFunctionWrapper(found, name=getattr(found, "__name__", None))


def _one_each(name: str, given: Any, output_names: Sequence[str], default: Any) -> list[Any]:
    """What a dict or a list has for each output."""
    if isinstance(given, Mapping):
        check_for_unexpected_keys(name, given, output_names)
        return [given.get(output, default) for output in output_names]
    if not isinstance(given, (list, tuple)):
        raise TypeError(f"`{name}` must be a list or a dict; given {type(given).__name__}.")
    if len(given) != len(output_names):
        raise ValueError(
            f"`{name}` has {len(given)} entries, but the model has {len(output_names)} outputs: "
            f"{list(output_names)}."
        )
    return list(given)


def prepare_loss_functions(loss: Any, output_names: Sequence[str]) -> list[Any]:
    """A loss for each output: of one for all, a list, or a dict by name.

    >>> [x and x.name for x in prepare_loss_functions(["mse", None], ["a", "b"])]
    ['mean_squared_error', None]
    """
    if not isinstance(loss, (Mapping, list, tuple)):
        return [get_loss_function(loss) for _ in output_names]
    found = _one_each("loss", loss, output_names, None)
    if isinstance(loss, Mapping):
        for name in output_names:
            if name not in loss:
                warn_user(f"The output '{name}' has no loss: no targets are expected for it.")
    return [get_loss_function(x) for x in found]


def prepare_loss_weights(output_names: Sequence[str], loss_weights: Any = None) -> list[Any]:
    """A weight for each output's loss, 1 by default.

    >>> prepare_loss_weights(["a", "b"], {"b": 0.5})
    [1.0, 0.5]
    """
    if loss_weights is None:
        return [1.0 for _ in output_names]
    return _one_each("loss_weights", loss_weights, output_names, 1.0)


def weighted_masked_objective(fn: Any) -> Any:
    """A function of (y_true, y_pred, weights, mask=None) that gives the mean of what `fn` gives.

    The mean is taken over what the mask leaves, and over the samples whose weight is not zero.

    >>> loss = weighted_masked_objective(losses.mean_absolute_error)
    >>> float(loss([[1.0], [2.0]], [[0.0], [0.0]], [0.0, 1.0]))
    2.0
    """
    if fn is None:
        return None

    def weighted(y_true: Any, y_pred: Any, weights: Any, mask: Any = None) -> Any:
        """The mean of the values."""
        values = ops.convert_to_tensor(fn(y_true, y_pred))
        if mask is not None:
            mask = ops.cast(mask, values.dtype)
            values = values * mask / (ops.mean(mask) + K.epsilon())
        if weights is not None:
            weights = ops.cast(weights, values.dtype)
            more = tuple(range(len(weights.shape), len(values.shape)))
            values = ops.mean(values, axis=more) if more else values
            counted = ops.cast(ops.not_equal(weights, 0), values.dtype)
            values = values * weights / ops.mean(counted)
        return ops.mean(values)

    return weighted


def check_loss_and_target_compatibility(
    targets: Sequence[Any], loss_fns: Sequence[Any], output_shapes: Sequence[Any]
) -> None:
    """Raise ValueError for targets that do not fit their outputs as the losses want them."""
    exact = "mean_squared_error", "binary_crossentropy", "categorical_crossentropy"
    for y, loss, shape in zip(targets, loss_fns, output_shapes):
        if y is None or loss is None or shape is None:
            continue
        inner = getattr(loss, "function", None) or getattr(loss, "fn", loss)
        name, given = getattr(inner, "__name__", ""), tuple(y.shape)
        if name == "categorical_crossentropy" and given[-1] == 1:
            raise ValueError(
                f"{name} wants targets of ones and zeros, a column for each class; given shape "
                f"{given}. Use `to_categorical`, or the loss sparse_categorical_crossentropy."
            )
        pairs = list(zip(given, shape))[1:]
        same = len(given) == len(shape) and all(b is None or a == b for a, b in pairs)
        if name in exact and not same:
            raise ValueError(
                f"{name} wants targets of the output's shape {tuple(shape)}; given shape {given}."
            )


# -- metrics
def get_metric_function(metric: Any, output_shape: Any = None, loss_fn: Any = None) -> Any:
    """The function that a name of `compile` stands for, "accuracy" by the loss and the output.

    >>> get_metric_function("acc", (None, 1)).__name__
    'binary_accuracy'
    """
    if metric not in BY_LOSS:
        return _metrics.get(metric)
    return by_loss(metric, loss_fn, None if output_shape is None else output_shape[-1])


def get_metric_name(metric: Any, weighted: bool = False) -> str:
    """The name under which a metric is told: the text given, or its own.

    >>> get_metric_name("acc"), get_metric_name(_metrics.mse)
    ('acc', 'mean_squared_error')
    """
    if isinstance(metric, str):
        return metric
    found = _metrics.get(metric)
    return str(getattr(found, "name", None) or found.__name__)


def call_metric_function(
    metric_fn: Callable[..., Any], y_true: Any, y_pred: Any = None, weights: Any = None,
    mask: Any = None,
) -> Any:  # fmt: skip
    """The value of a metric, with what a mask hides weighing nothing."""
    if mask is not None:
        mask = ops.cast(mask, "float32")
        if weights is None:
            weights = mask
        else:
            mask, _, weights = squeeze_or_expand_dimensions(mask, None, weights)
            weights = ops.multiply(weights, mask)
    values = (y_true,) if y_pred is None else (y_true, y_pred)
    return metric_fn(*values, sample_weight=weights)


def _nested(given: Any, output_names: Sequence[str]) -> list[Any]:
    """The metrics of each output, of those that `compile` was given."""
    if not given:
        return [[] for _ in output_names]
    lists = isinstance(given, (list, tuple))
    if lists and not any(isinstance(x, (list, tuple)) for x in given):
        return [_metrics.clone_metrics(given) for _ in output_names]
    return _one_each("metrics", given, output_names, [])


def collect_per_output_metric_info(
    metrics: Any,
    output_names: Sequence[str],
    output_shapes: Sequence[Any],
    loss_fns: Sequence[Any],
    is_weighted: bool = False,
) -> list[dict[str, Any]]:
    """For each output, its metrics by their names, functions as objects that take their mean.

    >>> list(collect_per_output_metric_info(["acc"], ["a"], [(None, 1)], [None])[0])
    ['acc']
    """
    found = []
    for own, shape, loss in zip(_nested(metrics, output_names), output_shapes, loss_fns):
        entry = {}
        for metric in own if isinstance(own, (list, tuple)) else [own]:
            name = get_metric_name(metric, is_weighted)
            entry[name] = _as_object(get_metric_function(metric, shape, loss), name)
        found.append(entry)
    return found


def _as_object(function: Any, name: str) -> Any:
    if hasattr(function, "update_state"):
        return function
    return _metrics.MeanMetricWrapper(function, name=name)


# -- weights of samples
def get_output_sample_weight_and_mode(
    skip_target_weighing_indices: Sequence[int], sample_weight_mode: Any, output_name: str,
    output_index: int,
) -> tuple[Any, Any]:  # fmt: skip
    """The placeholder of an output's weights and its mode; (None, None) for one without loss."""
    if output_index in skip_target_weighing_indices:
        return None, None
    temporal = sample_weight_mode == "temporal"
    shape = (None, None) if temporal else (None,)
    symbol = K.placeholder(shape, name=f"{output_name}_sample_weights")
    return symbol, "temporal" if temporal else None


def prepare_sample_weights(
    output_names: Sequence[str],
    sample_weight_mode: Any,
    skip_target_weighing_indices: Sequence[int],
) -> tuple[list[Any], list[Any]]:
    """The placeholders of the outputs' weights, and their modes.

    >>> prepare_sample_weights(["a", "b"], {"b": "temporal"}, [0])[1]
    [None, 'temporal']
    """
    modes = [sample_weight_mode for _ in output_names]
    if isinstance(sample_weight_mode, (Mapping, list, tuple)):
        modes = _one_each("sample_weight_mode", sample_weight_mode, output_names, None)
    pairs = [
        get_output_sample_weight_and_mode(skip_target_weighing_indices, mode, name, i)
        for i, (name, mode) in enumerate(zip(output_names, modes))
    ]
    return [symbol for symbol, _ in pairs], [mode for _, mode in pairs]
