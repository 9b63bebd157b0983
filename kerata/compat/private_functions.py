"""Helpers of Keras' own that packages import: forms of what kerata does by other names."""

from __future__ import annotations

import itertools
import os
import unittest
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from tempfile import mkdtemp
from typing import Any

import numpy as np

from .. import activations, ops
from ..backend import get_uid
from ..callbacks.monitor import Monitor
from ..config import is_interactive_logging_enabled
from ..core import InvalidArgument, ambient, auto_name, current, dtypes, sizes_of, tree
from ..core.naming import to_snake_case, unique
from ..data.batch import Batch
from ..data.wrappers import weigh
from ..engine import Symbol, Variable
from ..engine.random.seeds import draw_key, global_generator, next_seed
from ..engine.spec.spec import infer
from ..engine.windows import conv_output_shape, pool_output_shape, standard_format, standard_padding
from ..engines.loader import device
from ..keras2.utils import get_source_inputs
from ..layers import Layer
from ..layers.recurrent.cells import DropoutMasks
from ..losses.alignment import same_rank
from ..losses.loss import reduce_weighted
from ..models import Model
from ..models.summary import parameter_count, show
from ..optimizers import Optimizer
from ..training.compiled_loss import CompiledLoss
from ..training.compiled_metrics import CompileMetrics

Shape = tuple[int | None, ...]
_attributes: dict[str, Any] = {}
_names: set[str] = set()


def unchanged(function: Callable[..., Any]) -> Callable[..., Any]:
    """A decorator that does nothing."""
    return function


# -- arguments
def standardize_tuple(value: Any, n: int, name: str, allow_zero: bool = False) -> tuple[int, ...]:
    """An argument given once or `n` times, as a tuple of integers."""
    found = (value,) * n if isinstance(value, int) else value
    plain = isinstance(found, (tuple, list)) and all(
        isinstance(x, (int, np.integer)) for x in found
    )
    if not plain or len(found) != n or any(x < (0 if allow_zero else 1) for x in found):
        raise InvalidArgument(
            f"The `{name}` argument must be a tuple of {n} integers "
            f"{'>=' if allow_zero else '>'} 0; got {value!r}."
        )
    return tuple(int(x) for x in found)


def standardize_padding(value: Any, allow_causal: bool = False) -> Any:
    """A padding in lower case; lists and tuples of sizes stay as they are."""
    if isinstance(value, (list, tuple)):
        return value
    return standard_padding(value, ("valid", "same", "causal")[: 3 if allow_causal else 2])


def validate_string_arg(
    value: Any, allowable_strings: Iterable[str], caller_name: str, arg_name: str,
    allow_none: bool = False, allow_callables: bool = False,
) -> None:  # fmt: skip
    """An error for an argument that is none of these words."""
    free = allow_none and value is None or allow_callables and callable(value)
    if not free and not (isinstance(value, str) and value in allowable_strings):
        raise InvalidArgument(
            f"`{arg_name}` of {caller_name} must be one of {tuple(allowable_strings)}; "
            f"got {value!r}."
        )


def to_tuple_or_list(value: Any) -> Any:
    """One value as a tuple of itself; None, tuples and lists as they are."""
    return value if value is None or isinstance(value, (tuple, list)) else (value,)


def canonicalize_axis(axis: int, num_dims: int) -> int:
    """An axis counted from the front."""
    if not -num_dims <= axis < num_dims:
        raise InvalidArgument(f"axis {axis} is out of bounds for {num_dims} dimensions.")
    return axis % num_dims


def obtain_input_shape(
    input_shape: Shape | None, default_size: int, min_size: int, data_format: str,
    require_flatten: bool, weights: str | None = None,
) -> Shape:  # fmt: skip
    """The shape of a network's images, of the default size where a dense layer needs one."""
    last = data_format == "channels_last"
    if input_shape is None:
        side = default_size if require_flatten else None
        return (side, side, 3) if last else (3, side, side)
    sides = input_shape[:2] if last else input_shape[1:]
    if len(input_shape) != 3 or any(n is not None and n < min_size for n in sides):
        raise InvalidArgument(
            f"`input_shape` must be that of an image of at least {min_size}x{min_size}; "
            f"got {input_shape}."
        )
    if require_flatten and None in input_shape:
        raise InvalidArgument(
            f"If `include_top` is True, `input_shape` must be known; got {input_shape}."
        )
    return tuple(input_shape)


# -- shapes
def _shape_of(function: Callable[..., Any], *shapes: Sequence[int | None], **options: Any) -> Shape:
    symbols = [Symbol(tuple(shape)) for shape in shapes]
    found: Shape = infer(lambda *xs: function(*xs, **options), *symbols).shape
    return found


def broadcast_shapes(shape1: Sequence[int | None], shape2: Sequence[int | None]) -> list[Any]:
    """The shape that two shapes broadcast to."""
    return list(_shape_of(ops.add, shape1, shape2))


def compute_matmul_output_shape(shape1: Shape, shape2: Shape) -> Shape:
    """The shape of `x1 @ x2`."""
    return _shape_of(ops.matmul, shape1, shape2)


def compute_reshape_output_shape(
    input_shape: Shape, newshape: Shape, newshape_arg_name: str = "newshape"
) -> Shape:
    """The shape of a reshaped tensor, with -1 computed."""
    return _shape_of(ops.reshape, input_shape, newshape=newshape)


def compute_transpose_output_shape(input_shape: Shape, axes: Any) -> Shape:
    """The shape of a transposed tensor."""
    return _shape_of(ops.transpose, input_shape, axes=axes)


def compute_expand_dims_output_shape(input_shape: Shape, axis: Any) -> Shape:
    """The shape with an axis of size one more."""
    return _shape_of(ops.expand_dims, input_shape, axis=axis)


def reduce_shape(shape: Shape, axis: Any = None, keepdims: bool = False) -> Shape:
    """The shape of a sum."""
    return _shape_of(ops.sum, shape, axis=axis, keepdims=keepdims)


def is_symbol(x: Any) -> bool:
    """Whether this is a symbol."""
    return isinstance(x, Symbol)


def any_symbolic_tensors(args: Any = (), kwargs: Any = None) -> bool:
    """Whether a model is being put together with these arguments."""
    return not current().abstract and any(map(is_symbol, tree.flatten((args, kwargs or {}))))


# -- the process
def get_global_attribute(name: str, default: Any = None, set_to_default: bool = False) -> Any:
    """What was set under this name; what Keras itself would set there is not."""
    if set_to_default and default is not None:
        return _attributes.setdefault(name, default)
    return _attributes.get(name, default)


def set_global_attribute(name: str, value: Any) -> None:
    """Keep something under a name."""
    _attributes[name] = value


def uniquify(name: str) -> str:
    """The name, or one like it that was not given out before."""
    return unique(name, _names)


def get_random_seed() -> int | None:
    """What `set_random_seed` set."""
    return None if ambient.seed is None else ambient.seed >> 32


def print_msg(message: str, line_break: bool = True) -> None:
    """Print a line, where logging is interactive."""
    if is_interactive_logging_enabled():
        print(message, end="\n" if line_break else "", flush=True)


def readable_memory_size(size: float) -> str:
    """`2.00 KB` for 2048 bytes."""
    units = ["B", "KB", "MB", "GB", "TB"]
    power = next((i for i in range(len(units) - 1) if size < 1024 ** (i + 1)), len(units) - 1)
    return f"{size / 1024**power:.2f} {units[power]}"


def weight_memory_size(weights: Iterable[Any]) -> float:
    """How many bytes weights take."""
    return sum(parameter_count([w]) * dtypes.size_of(w.dtype) / 8 for w in weights)


def pythonify_logs(logs: Mapping[str, Any] | None) -> dict[str, Any]:
    """Logs with floats for numbers, those of nested dicts beside the others."""
    found: dict[str, Any] = {}
    for key, value in sorted((logs or {}).items()):
        if isinstance(value, Mapping):
            found.update(pythonify_logs(value))
        else:
            found[key] = float(value) if np.ndim(value) == 0 else value
    return found


def remove_by_id(values: list[Any], value: Any) -> None:
    """Take out what is this very object."""
    values[:] = [x for x in values if x is not value]


def mark_default(method: Any) -> Any:
    """Mark a method as one that subclasses may leave as it is."""
    method._is_default = True
    return method


@contextmanager
def autocast_scope(dtype: Any) -> Iterator[None]:
    """Within it variables are read in this float."""
    before = ambient.autocast
    ambient.autocast = None if dtype is None else dtypes.standardize_dtype(dtype)
    try:
        yield
    finally:
        ambient.autocast = before


class SymbolicArguments:
    """The arguments of a call, and the symbols among them."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.args, self.kwargs = args, kwargs
        self.keras_tensors = [x for x in tree.flatten((args, kwargs)) if is_symbol(x)]

    def convert(self, conversion_fn: Callable[[Any], Any]) -> Any:
        """All of them converted."""
        return tree.map_structure(conversion_fn, (self.args, self.kwargs))

    def fill_in(self, tensor_dict: Mapping[int, Any]) -> Any:
        """Values for the symbols, by their `id`."""
        return self.convert(lambda x: tensor_dict.get(id(x)) if is_symbol(x) else x)


class TestCase(unittest.TestCase):
    """What tests of packages say of arrays and layers."""

    def assertAllClose(
        self, x1: Any, x2: Any, atol: float = 1e-6, rtol: float = 1e-6, msg: str = ""
    ) -> None:
        """Numbers are equal but for rounding."""
        first, second = (ops.convert_to_numpy(x) for x in (x1, x2))
        np.testing.assert_allclose(first, second, rtol, atol, err_msg=msg or "")

    def assertAllEqual(self, x1: Any, x2: Any, msg: str = "") -> None:
        """Numbers or words are equal, in any structure."""
        for first, second in zip(tree.flatten(x1), tree.flatten(x2), strict=True):
            np.testing.assert_array_equal(np.array(first), np.array(second), err_msg=msg or "")

    def assertLen(self, iterable: Any, expected_len: int, msg: str | None = None) -> None:
        """So many elements."""
        self.assertEqual(len(iterable), expected_len, msg)

    def assertDType(self, x: Any, dtype: Any, msg: str | None = None) -> None:
        """A tensor of this dtype."""
        self.assertEqual(dtypes.standardize_dtype(x.dtype), dtypes.standardize_dtype(dtype), msg)

    def get_temp_dir(self) -> str:
        """A folder that is empty."""
        return mkdtemp()

    def run_class_serialization_test(self, instance: Any, custom_objects: Any = None) -> Any:
        """What is made of the configuration has that configuration, too."""
        again = type(instance).from_config(instance.get_config())
        self.assertEqual(again.get_config(), instance.get_config())
        return again


def named_product(*given: Any, **options: Any) -> list[dict[str, Any]]:
    """Every choice of one value of each option, as dicts with a name for the test."""
    lists: list[list[dict[str, Any]]] = [list(x) for x in given]
    lists += [[{key: value} for value in values] for key, values in options.items()]
    found = []
    for choice in itertools.product(*lists):
        row = {key: value for part in choice for key, value in part.items()}
        names = [
            str(part.get("testcase_name", "_".join(map(str, part.values())))) for part in choice
        ]
        found.append({**row, "testcase_name": "_" + "_".join(names)})
    return found


def class_weight_to_sample_weights(y: Any, class_weight: dict[int, float]) -> Any:
    """The weight of each sample by its class."""
    return weigh(Batch(None, y, None), class_weight).sample_weight


# by the names that Keras has for them, wherever they are asked for
NAMES: dict[str, Any] = {
    **{f.__name__: f for f in (
        standardize_tuple, standardize_padding, validate_string_arg, to_tuple_or_list,
        canonicalize_axis, broadcast_shapes, compute_matmul_output_shape,
        compute_reshape_output_shape, compute_transpose_output_shape, any_symbolic_tensors,
        compute_expand_dims_output_shape, reduce_shape, get_global_attribute, draw_key,
        set_global_attribute, uniquify, get_random_seed, print_msg, readable_memory_size, get_uid,
        weight_memory_size, pythonify_logs, remove_by_id, TestCase, named_product,
        class_weight_to_sample_weights, auto_name, to_snake_case, get_source_inputs,
        obtain_input_shape, SymbolicArguments, CompileMetrics,
    )},
    **dict.fromkeys(("Trainer", "TensorFlowTrainer", "JAXTrainer", "TorchTrainer"), Model),
    **dict.fromkeys(("TFLayer", "TorchLayer"), Layer), "MonitorCallback": Monitor,
    "TrackedList": list, "TrackedDict": dict, "TrackedSet": set, "CompileLoss": CompiledLoss,
    "AutocastScope": autocast_scope, "is_float": dtypes.is_float, "dtype_size": dtypes.size_of,
    "compute_conv_output_shape": conv_output_shape, "compute_output_spec": infer,
    "compute_pooling_output_shape": pool_output_shape, "standardize_data_format": standard_format,
    "standardize_shape": lambda shape: sizes_of(shape, "Keras"), "device_scope": device,
    "squeeze_or_expand_to_same_rank": same_rank, "reduce_weighted_values": reduce_weighted,
    "in_symbolic_scope": lambda: current().abstract, "make_default_seed": next_seed,
    "in_stateless_scope": lambda: ambient.frame is not None,
    "get_stateless_scope": lambda: ambient.frame, "draw_seed": draw_key,
    "global_seed_generator": global_generator, "count_params": parameter_count,
    "print_summary": show, "default": mark_default, "ALL_OBJECTS_DICT": activations.TABLE,
    "is_default": lambda method: getattr(method, "_is_default", False),
    "to_list": lambda x: x if isinstance(x, list) else [x],
    "standardize_axis_for_numpy": lambda x: tuple(x) if isinstance(x, list) else x,
    "keras_export": lambda path: unchanged, "filter_traceback": unchanged,
    "inject_argument_info_in_traceback": lambda fn, object_name=None: fn,
    "is_backend_tensor_or_symbolic": lambda x, allow_none=False: (
        x is None and allow_none or is_symbol(x) or current().is_tensor(x)
    ),
    "DropoutRNNCell": DropoutMasks, "DropoutRNNCellMixin": DropoutMasks, "KerasVariable": Variable,
    "BaseOptimizer": Optimizer, "exists": os.path.exists, "join": os.path.join,
    "makedirs": os.makedirs, "isdir": os.path.isdir, "listdir": os.listdir, "uses_gpu": bool,
}  # fmt: skip
