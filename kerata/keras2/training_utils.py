"""How `fit` looked at its data: `keras.engine.training_utils` of Keras 2.3."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from ..backend import floatx
from ..core import one_of
from ..core.tree import flatten
from ..data import PyDataset
from ..engine import Symbol
from .training_functions import call_metric_function as call_metric_function
from .training_functions import (
    check_loss_and_target_compatibility as check_loss_and_target_compatibility,
)
from .training_functions import collect_per_output_metric_info as collect_per_output_metric_info
from .training_functions import get_loss_function as get_loss_function
from .training_functions import get_metric_function as get_metric_function
from .training_functions import get_metric_name as get_metric_name
from .training_functions import (
    get_output_sample_weight_and_mode as get_output_sample_weight_and_mode,
)
from .training_functions import prepare_loss_functions as prepare_loss_functions
from .training_functions import prepare_loss_weights as prepare_loss_weights
from .training_functions import prepare_sample_weights as prepare_sample_weights
from .training_functions import weighted_masked_objective as weighted_masked_objective
from .utils import check_for_unexpected_keys as check_for_unexpected_keys


# -- batches
def make_batches(size: int, batch_size: int) -> list[tuple[int, int]]:
    """Where each batch begins and ends.

    >>> make_batches(5, 2)
    [(0, 2), (2, 4), (4, 5)]
    """
    return [(at, min(size, at + batch_size)) for at in range(0, size, batch_size)]


def batch_shuffle(index_array: Any, batch_size: int) -> Any:
    """Indices whose whole batches change places; what is left over stays at the end."""
    index_array = np.asarray(index_array)
    whole = len(index_array) // batch_size * batch_size
    batches = np.random.permutation(index_array[:whole].reshape(-1, batch_size))
    return np.append(batches.ravel(), index_array[whole:])


def check_num_samples(
    ins: Any, batch_size: int | None = None, steps: int | None = None, steps_name: str = "steps"
) -> int | None:
    """How many samples the inputs have; None where `steps` says how many batches.

    Raises:
        ValueError: both `batch_size` and steps, or neither data nor steps.
    """
    if steps is not None and batch_size is not None:
        raise ValueError(f"Give `{steps_name}` or `batch_size`: {steps} and {batch_size} given.")
    ins = ins if isinstance(ins, (list, tuple)) else [ins]
    if not ins or any(isinstance(x, Symbol) for x in ins):
        if steps is None:
            raise ValueError(f"Without arrays, `{steps_name}` must say how many batches there are.")
        return None
    return int(ins[0].shape[0]) if hasattr(ins[0], "shape") else None


def check_array_length_consistency(inputs: Any, targets: Any, weights: Any = None) -> None:
    """Raise ValueError unless all arrays have the same number of samples."""
    sizes = {
        name: sorted({int(x.shape[0]) for x in flatten(part) if len(getattr(x, "shape", ()))})
        for name, part in (("inputs", inputs), ("targets", targets), ("sample weights", weights))
        if part is not None
    }
    if len({size for found in sizes.values() for size in found}) > 1:
        raise ValueError(f"All arrays must have the same number of samples; given {sizes}.")


def check_generator_arguments(
    y: Any = None, sample_weight: Any = None, validation_split: float | None = None
) -> None:
    """Raise ValueError for what cannot be given beside a generator, which yields it itself."""
    given = {"y": y, "sample_weight": sample_weight, "validation_split": validation_split or None}
    wrong = [name for name, value in given.items() if value is not None]
    if wrong:
        raise ValueError(
            f"{', '.join(f'`{name}`' for name in wrong)} cannot be given beside a generator or a "
            "Sequence, which yields targets and weights with the inputs."
        )


def is_sequence(seq: Any) -> bool:
    """Whether batches are taken from this by their number, as from a `Sequence`."""
    if isinstance(seq, PyDataset) or getattr(seq, "use_sequence_api", False):
        return True
    return all(hasattr(seq, name) for name in ("__getitem__", "__len__", "on_epoch_end"))


def is_generator_or_sequence(x: Any) -> bool:
    """Whether this yields batches, and is no batch.

    >>> is_generator_or_sequence(i for i in "ab"), is_generator_or_sequence([1, 2])
    (True, False)
    """
    return inspect.isgenerator(x) or is_sequence(x)


def iter_sequence_infinite(seq: Any) -> Iterator[Any]:
    """The batches of a Sequence, over and over."""
    while True:
        for i in range(len(seq)):
            yield seq[i]


def should_run_validation(validation_freq: Any, epoch: int) -> bool:
    """Whether an epoch, counted from 0, ends with validation.

    Args:
        validation_freq: every how many epochs, or a list of epochs counted from 1.

    >>> should_run_validation(2, 1), should_run_validation([1, 4], 1)
    (True, False)
    """
    if isinstance(validation_freq, int):
        if validation_freq < 1:
            raise ValueError(f"`validation_freq` must be 1 or more; given {validation_freq}.")
        return (epoch + 1) % validation_freq == 0
    if not hasattr(validation_freq, "__contains__"):
        raise ValueError(f"`validation_freq` is a number or a list; given {validation_freq!r}.")
    return epoch + 1 in validation_freq


# -- arrays
def standardize_single_array(x: Any) -> Any:
    """An array of at least two axes: numbers become a column.

    >>> standardize_single_array([1, 2]).shape
    (2, 1)
    """
    if x is None or isinstance(x, Symbol):
        return x
    x = np.asarray(x) if isinstance(x, (list, tuple)) else x
    if not hasattr(x, "shape"):
        raise ValueError(f"Expected an array, got {type(x).__name__}: {x!r}.")
    return np.expand_dims(x, 1) if len(x.shape) == 1 else x


def _arrays(data: Any, names: Sequence[str], prefix: str) -> list[Any]:
    """The data of each name; arrays in the order of the names where they are a list."""
    if isinstance(data, Mapping):
        missing = [name for name in names if name not in data]
        if missing:
            raise ValueError(f"{prefix}no data for {missing}; given {sorted(data)}.")
        return [getattr(data[name], "values", data[name]) for name in names]
    if isinstance(data, (list, tuple)):
        if len(data) and isinstance(data[0], (list, tuple)):
            return [np.asarray(x) for x in data]
        if len(names) == 1 and len(data) and isinstance(data[0], (int, float)):
            return [np.asarray(data)]
        return list(data)
    return [getattr(data, "values", data)]  # of a frame of pandas


def standardize_input_data(
    data: Any,
    names: Sequence[str],
    shapes: Sequence[Any] | None = None,
    check_batch_axis: bool = True,
    exception_prefix: str = "",
) -> list[Any]:
    """Data as a list of arrays, one for each name, of the shapes asked for.

    Args:
        data: an array, a list of arrays, or a dict by name; None stands for none.
        names: of the inputs or outputs.
        shapes: with the batch axis, None where a size is open; None for no check.
        check_batch_axis: whether the first axis is looked at too.
        exception_prefix: what the data are, for errors: "input", "target".

    >>> [x.shape for x in standardize_input_data({"b": [[1]], "a": [1]}, ["a", "b"])]
    [(1, 1), (1, 1)]
    """
    if not names:
        if data is not None and (not hasattr(data, "__len__") or len(data)):
            raise ValueError(f"Error when checking model {exception_prefix}: no data expected.")
        return []
    if data is None:
        return [None for _ in names]
    prefix = f"Error when checking model {exception_prefix}: "
    arrays = [standardize_single_array(x) for x in _arrays(data, names, prefix)]
    if len(arrays) != len(names):
        raise ValueError(
            f"{prefix}expected {len(names)} arrays, for {list(names)}; given {len(arrays)}: "
            f"{[getattr(x, 'shape', None) for x in arrays]}."
        )
    for name, array, shape in zip(names, arrays, shapes or ()):
        if shape is not None and array is not None and not isinstance(array, Symbol):
            _check_shape(f"{exception_prefix} {name}", array.shape, shape, check_batch_axis)
    return arrays


def _check_shape(what: str, given: Any, shape: Any, check_batch_axis: bool) -> None:
    start = 0 if check_batch_axis else 1
    pairs = list(zip(given, shape))[start:]
    if len(given) != len(shape) or any(b is not None and a != b for a, b in pairs):
        raise ValueError(
            f"Error when checking {what}: expected an array of shape {tuple(shape)}, "
            f"given one of shape {tuple(given)}."
        )


# -- weights
def standardize_sample_or_class_weights(
    x_weight: Any, output_names: Sequence[str], weight_type: str
) -> list[Any]:
    """Weights as a list, one entry for each output, None where there are none.

    >>> standardize_class_weights({"b": {0: 2.0}}, ["a", "b"])
    [None, {0: 2.0}]
    """
    if x_weight is None or (isinstance(x_weight, (list, tuple, dict)) and not x_weight):
        return [None for _ in output_names]
    if isinstance(x_weight, (list, tuple)):
        if len(output_names) == 1 and len(x_weight) != 1:
            return [x_weight]
        if len(x_weight) != len(output_names):
            raise ValueError(
                f"`{weight_type}` is a list of {len(x_weight)}, but the model has "
                f"{len(output_names)} outputs: give one for each of {list(output_names)}."
            )
        return list(x_weight)
    if isinstance(x_weight, Mapping) and (len(output_names) > 1 or output_names[0] in x_weight):
        check_for_unexpected_keys(weight_type, x_weight, output_names)
        return [x_weight.get(name) for name in output_names]
    if len(output_names) == 1:
        return [x_weight]
    raise TypeError(
        f"The model has {len(output_names)} outputs: `{weight_type}` must be a list or a dict, "
        f"with one for each of {list(output_names)}; given {type(x_weight).__name__}."
    )


def standardize_class_weights(class_weight: Any, output_names: Sequence[str]) -> list[Any]:
    """Weights of classes, one entry for each output."""
    return standardize_sample_or_class_weights(class_weight, output_names, "class_weight")


def standardize_sample_weights(sample_weight: Any, output_names: Sequence[str]) -> list[Any]:
    """Weights of samples, one entry for each output."""
    return standardize_sample_or_class_weights(sample_weight, output_names, "sample_weight")


def _of_classes(y: Any, class_weight: Mapping[Any, float]) -> Any:
    """The weight of each sample's class."""
    if y.ndim > 2:
        raise ValueError(f"`class_weight` needs targets of one or two axes; given {y.shape}.")
    classes = y.argmax(1) if y.ndim == 2 and y.shape[1] > 1 else y.reshape(-1)
    missing = sorted(set(classes.tolist()) - set(class_weight))
    if missing:
        raise ValueError(
            f"`class_weight` must have all classes; there are samples of {missing} too."
        )
    return np.array([class_weight[c] for c in classes.tolist()], floatx())


def standardize_weights(
    y: Any, sample_weight: Any = None, class_weight: Any = None, sample_weight_mode: Any = None
) -> Any:
    """A weight for each sample, or for each of its steps.

    Args:
        y: targets.
        sample_weight: weights, [samples], or [samples, steps] if `sample_weight_mode` is
            "temporal".
        class_weight: maps classes to weights, by which those of samples are multiplied.
        sample_weight_mode: None or "temporal".

    >>> standardize_weights([[1, 0], [0, 1]], class_weight={0: 1.0, 1: 3.0}).tolist()
    [1.0, 3.0]
    """
    y = np.asarray(y)
    one_of(sample_weight_mode, (None, "temporal"), "sample_weight_mode")
    axes = 1 if sample_weight_mode is None else 2
    if axes == 2 and y.ndim < 3:
        raise ValueError(f"Weights of steps need targets of three axes; given shape {y.shape}.")
    if sample_weight is not None:
        sample_weight = np.asarray(sample_weight)
        if sample_weight.shape != y.shape[:axes]:
            raise ValueError(
                f"Expected `sample_weight` of shape {y.shape[:axes]} (one for each "
                f"{'sample' if axes == 1 else 'step'}); given shape {sample_weight.shape}."
            )
    if isinstance(class_weight, Mapping):
        found = _of_classes(y, class_weight)
        return found if sample_weight is None else sample_weight * found
    return np.ones(y.shape[:axes], floatx()) if sample_weight is None else sample_weight


# -- layers
def get_input_shape_and_dtype(layer: Any) -> tuple[Any, Any]:
    """The shape of the batches that a model or its first layer takes, and their dtype; or None."""
    while getattr(layer, "layers", None):
        layer = layer.layers[0]
    shape = getattr(layer, "batch_shape", None) or getattr(layer, "_given_shape", None)
    if shape is None and getattr(layer, "inbound_nodes", None):
        shape = layer.get_input_shape_at(0)
    return (None, None) if shape is None else (tuple(shape), layer.dtype)


def get_static_batch_size(layer: Any) -> int | None:
    """The number of samples that a model or layer was made for; None: any."""
    shape, _ = get_input_shape_and_dtype(layer)
    return None if shape is None else shape[0]
