"""Helpers as Keras 2.3 named them."""

from __future__ import annotations

import inspect
from typing import Any, NoReturn

import numpy as np

from .. import utils as _modern
from ..core import InvalidArgument
from ..data import PyDataset
from ..layers import Layer, Wrapper
from ..models import Model
from ..utils import CustomObjectScope as CustomObjectScope
from ..utils import custom_object_scope as custom_object_scope
from ..utils import get_custom_objects as get_custom_objects
from ..utils import get_file as get_file
from ..utils import normalize as normalize
from ..utils.file_utils import hash_file as _hash_file
from ..utils.legacy import deserialize_keras_object as deserialize_keras_object
from ..utils.legacy import serialize_keras_object as serialize_keras_object
from .arguments import in_order
from .enqueuers import GeneratorEnqueuer as GeneratorEnqueuer
from .enqueuers import OrderedEnqueuer as OrderedEnqueuer
from .enqueuers import SequenceEnqueuer as SequenceEnqueuer
from .h5_files import *
from .older_summary import print_summary as print_summary


class Sequence(PyDataset):
    """Data made batch by batch: subclasses define `__len__` and `__getitem__`.

    A subclass need not call the constructor, and may be iterated over.
    """

    workers, use_multiprocessing, max_queue_size = 1, False, 10

    def __iter__(self) -> Any:
        return (self[i] for i in range(len(self)))


class Progbar(_modern.Progbar):
    """How far a loop is: see `kerata.utils.Progbar`."""

    def __init__(self, target: int | None, width: int = 30, *args: Any, **kwargs: Any) -> None:
        super().__init__(target, width, *args, **kwargs)


_DRAWN = "show_shapes show_layer_names rankdir expand_nested dpi"


def plot_model(model: Model, *args: Any, **kwargs: Any) -> Any:
    """Draw the graph of a model into a file: see `kerata.utils.plot_model`."""
    given = in_order(f"to_file {_DRAWN}", args, kwargs)
    return _modern.plot_model(model, **{"show_layer_names": True, "dpi": 96, **given})


def model_to_dot(model: Model, *args: Any, **kwargs: Any) -> Any:
    """The graph of a model in the language of Graphviz: see `kerata.utils.model_to_dot`.

    >>> from kerata.keras2 import layers, models
    >>> drawn = model_to_dot(models.Sequential([layers.Dense(2, input_shape=(3,), name="answer")]))
    >>> "answer" in drawn.to_string()
    True
    """
    return _modern.model_to_dot(
        model, **{"dpi": 96, **in_order(f"{_DRAWN} subgraph", args, kwargs)}
    )


def is_model(layer: Any) -> bool:
    """Whether a layer is a model."""
    return isinstance(layer, Model)


def is_wrapped_model(layer: Any) -> bool:
    """Whether a layer wraps a model, as `TimeDistributed(model)` does."""
    return isinstance(layer, Wrapper) and is_model(layer.layer)


def add_edge(dot: Any, src: Any, dst: Any) -> None:
    """Add an edge to a graph of the package pydot, unless it is there."""
    import pydot

    if not dot.get_edge(src, dst):
        dot.add_edge(pydot.Edge(src, dst))


def to_categorical(y: Any, num_classes: int | None = None, dtype: Any = "float32") -> Any:
    """Integer labels as rows of zeros with a one at the label.

    >>> to_categorical([0, 2], 3).tolist()
    [[1.0, 0.0, 0.0], [0.0, 0.0, 1.0]]
    """
    return _modern.to_categorical(y, num_classes).astype(dtype)


def get_source_inputs(tensor: Any, layer: Any = None, node_index: Any = None) -> list[Any]:
    """The inputs that a symbol is computed from.

    >>> from kerata.keras2 import layers
    >>> x = layers.Input((3,))
    >>> get_source_inputs(layers.Dense(2)(x))[0] is x
    True
    """
    node = tensor.node
    if node is None or not node.inputs:
        return [tensor]
    found = [x for source in node.inputs for x in get_source_inputs(source)]
    return list(dict.fromkeys(found))


def multi_gpu_model(model: Model, gpus: Any = None, *args: Any, **kwargs: Any) -> Model:
    """The model itself: an engine spreads its work over what devices it has."""
    return model


def convert_kernel(kernel: Any) -> Any:
    """A convolution's kernel with its spatial axes turned round.

    >>> convert_kernel(np.array([[[1.0]], [[2.0]]]))[:, 0, 0].tolist()
    [2.0, 1.0]
    """
    kernel = np.asarray(kernel)
    if kernel.ndim not in (3, 4, 5):
        raise InvalidArgument(
            f"A convolution's kernel has three to five axes; given shape {kernel.shape}."
        )
    return np.flip(kernel, tuple(range(kernel.ndim - 2))).copy()


def convert_all_kernels_in_model(model: Model) -> None:
    """Turn round the kernels of convolutions: Theano trained them the other way."""
    for layer in model._all_layers():
        kernel = getattr(layer, "kernel", None)
        if kernel is not None and "Conv" in type(layer).__name__ and isinstance(layer, Layer):
            kernel.assign(convert_kernel(kernel.numpy()))


def convert_dense_weights_data_format(
    dense: Any, previous_feature_map_shape: Any, target_data_format: str = "channels_first"
) -> None:
    """Put the rows of a Dense layer's kernel in the order of another format of images.

    Args:
        dense: the layer, after a Flatten.
        previous_feature_map_shape: the three sizes of what was flattened, in the target's order.
        target_data_format: "channels_first" or "channels_last", the other than it was.
    """
    shape = tuple(previous_feature_map_shape)
    first = target_data_format == "channels_first"
    if len(shape) != 3 or target_data_format not in ("channels_first", "channels_last"):
        raise InvalidArgument(
            f'Expected three sizes, and "channels_first" or "channels_last"; given {shape} and '
            f"{target_data_format!r}."
        )
    before = (*shape[1:], shape[0]) if first else (shape[-1], *shape[:-1])
    kernel, *bias = dense.get_weights()
    axes = (2, 0, 1, 3) if first else (1, 2, 0, 3)
    turned = kernel.reshape(*before, -1).transpose(axes)
    dense.set_weights([turned.reshape(kernel.shape), *bias])


def to_list(x: Any) -> list[Any]:
    """A list as it is, anything else in a list."""
    return x if isinstance(x, list) else [x]


def unpack_singleton(x: Any) -> Any:
    """The element of a list of one."""
    return x[0] if len(x) == 1 else x


def slice_arrays(arrays: Any, start: Any = None, stop: Any = None) -> Any:
    """A part of each of some arrays: from `start` to `stop`, or at the indices `start`."""
    several = isinstance(arrays, list)
    parts = [x[start] if hasattr(start, "__len__") else x[start:stop] for x in to_list(arrays)]
    return parts if several else parts[0]


def has_arg(fn: Any, name: str, accept_all: bool = False) -> bool:
    """Whether a function can be given an argument by this name; `accept_all`: by `**kwargs`, too.

    >>> has_arg(lambda x, **kwargs: x, "y"), has_arg(lambda x, **kwargs: x, "y", accept_all=True)
    (False, True)
    """
    found = inspect.signature(fn).parameters
    kind = found[name].kind if name in found else None
    if kind in (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY):
        return True
    return accept_all and any(p.kind is inspect.Parameter.VAR_KEYWORD for p in found.values())


def check_for_unexpected_keys(name: str, input_dict: Any, expected_values: Any) -> None:
    """Raise ValueError for keys of a dict that are not among those expected."""
    unknown = sorted(set(input_dict) - set(expected_values))
    if unknown:
        raise ValueError(
            f"Unknown entries in `{name}`: {unknown}; expected some of {list(expected_values)}."
        )


def transpose_shape(shape: Any, target_format: str, spatial_axes: Any) -> Any:
    """A shape with channels last, in another format of data.

    >>> transpose_shape((8, 5, 6, 3), "channels_first", (1, 2))
    (8, 3, 5, 6)
    """
    if target_format == "channels_last":
        return shape
    if target_format != "channels_first":
        raise ValueError(f'Expected "channels_first" or "channels_last"; given {target_format!r}.')
    sizes = [*shape[: spatial_axes[0]], shape[-1], *(shape[x] for x in spatial_axes)]
    return type(shape)(sizes)


def _no_marshal(name: str) -> NoReturn:
    raise RuntimeError(
        f"{name} is not available, because functions as data are code that whoever wrote the data "
        "chose: give functions by their names, in `custom_objects`."
    )


def func_dump(func: Any) -> NoReturn:
    """Not available: see `func_load`."""
    _no_marshal("func_dump")


def func_load(code: Any, defaults: Any = None, closure: Any = None, globs: Any = None) -> NoReturn:
    """Not available: it would run code that is in data; use `custom_objects`."""
    _no_marshal("func_load")


def validate_file(
    fpath: Any, file_hash: str, algorithm: str = "auto", chunk_size: int = 65535
) -> bool:
    """Whether a file has this hash, "md5" or "sha256"; "auto": by its length."""
    sha = algorithm == "sha256" or (algorithm == "auto" and len(file_hash) == 64)
    return _hash_file(fpath, "sha256" if sha else "md5") == file_hash.lower()


def ask_to_proceed_with_overwrite(filepath: Any) -> bool:
    """Ask at the terminal whether a file that exists may be overwritten."""
    while True:
        answer = input(f"{filepath} exists: overwrite it? [y/n] ").strip().lower()
        if answer in ("y", "n"):
            return answer == "y"
        print('Answer "y" or "n".')


def object_list_uid(object_list: Any) -> str:
    """A text for some objects, by which they are known from others."""
    return ", ".join(str(abs(id(x))) for x in to_list(object_list))


def is_all_none(iterable_or_element: Any) -> bool:
    """Whether a thing, or each of a list or tuple, is None."""
    several = isinstance(iterable_or_element, (list, tuple))
    return all(x is None for x in (iterable_or_element if several else [iterable_or_element]))


def count_params(weights: Any) -> int:
    """How many numbers some variables hold together."""
    return int(sum(np.prod(w.shape, dtype=int) for w in dict.fromkeys(weights)))


set_random_seed = _modern.set_random_seed
