"""Arguments as older programs write them: Keras 1's names, and what has no effect any more."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import Any

from ..core import warn_user
from . import constraints
from .activations import hard_sigmoid

SHAPES = ("input_shape", "batch_input_shape", "input_dim")  # which any layer takes

_COMMON = {
    "init": "kernel_initializer", "inner_init": "recurrent_initializer",
    "W_regularizer": "kernel_regularizer", "b_regularizer": "bias_regularizer",
    "U_regularizer": "recurrent_regularizer", "W_constraint": "kernel_constraint",
    "b_constraint": "bias_constraint", "bias": "use_bias", "border_mode": "padding",
    "subsample": "strides", "subsample_length": "strides", "nb_filter": "filters",
    "filter_length": "kernel_size", "inner_activation": "recurrent_activation",
    "dropout_W": "dropout", "dropout_U": "recurrent_dropout", "atrous_rate": "dilation_rate",
    "pool_length": "pool_size", "stride": "strides", "dim_ordering": "data_format",
    "mode": "merge_mode",
}  # fmt: skip
_OWN: dict[str, dict[str, str | None]] = {
    **dict.fromkeys(("Dense", "LSTM", "GRU", "SimpleRNN"), {"output_dim": "units"}),
    **dict.fromkeys(
        ("Dropout", "SpatialDropout1D", "SpatialDropout2D", "SpatialDropout3D"), {"p": "rate"}
    ),
    "GaussianDropout": {"p": "rate"},
    "GaussianNoise": {"sigma": "stddev"},
    "Embedding": {
        "dropout": None, "init": "embeddings_initializer",
        "W_regularizer": "embeddings_regularizer", "W_constraint": "embeddings_constraint",
    },
    "UpSampling1D": {"length": "size"},
    "BatchNormalization": {
        "mode": None, "beta_init": "beta_initializer", "gamma_init": "gamma_initializer",
    },
    "Conv2DTranspose": {"output_shape": None},
    "PReLU": {"init": "alpha_initializer", "weights": "weights"},
    "LeakyReLU": {"alpha": "negative_slope"},
}  # fmt: skip
_CONVOLUTION = (
    6, "activation use_bias kernel_initializer bias_initializer kernel_regularizer "
    "bias_regularizer activity_regularizer kernel_constraint bias_constraint",
)  # fmt: skip
_RECURRENT = "implementation return_sequences return_state go_backwards stateful unroll reset_after"
# from which place on the arguments stood in another order, and in which
_ORDERS = {
    **dict.fromkeys(("Conv1D", "Conv2D", "Conv3D"), _CONVOLUTION),
    "Conv3DTranspose": (4, "output_padding data_format " + _CONVOLUTION[1]),
    "ConvLSTM2D": (20, "return_sequences go_backwards stateful dropout recurrent_dropout"),
    "Embedding": (4, "activity_regularizer embeddings_constraint mask_zero input_length"),
    "GRU": (16, _RECURRENT), "LSTM": (17, _RECURRENT),
    "GRUCell": (15, "implementation reset_after"), "LSTMCell": (16, "implementation"),
}  # fmt: skip
_OF_TWO = (
    "Conv2D", "Conv3D", "Conv2DTranspose", "Conv3DTranspose", "SeparableConv2D", "ConvLSTM2D",
    "LocallyConnected2D",
)  # fmt: skip
_KERAS_2 = {"padding", "use_bias", "kernel_initializer", "kernel_regularizer", "data_format"}
_NAMED = ("activation", "constraint")  # ends of arguments that texts may stand for
# accepted by 2.3, and without meaning here
_NO_EFFECT = ("implementation", "consume_less", "input_dtype", "forget_bias_init")


def say(old: str, new: str) -> None:
    """A DeprecationWarning for one of Keras 1's spellings, at the user's line."""
    warn_user(f"{old} is Keras 1's spelling; write {new}.", DeprecationWarning)


def in_order(names: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Any]:
    """Arguments by name, from those given by place in the order of these names.

    >>> in_order("reduction name", ("sum",), {"name": "total"})
    {'reduction': 'sum', 'name': 'total'}
    """
    order = names.split()
    placed = dict(zip(order, args))
    if len(args) > len(order) or placed.keys() & kwargs.keys():
        raise TypeError(
            f"Too many arguments: {len(args)} by place and {sorted(kwargs)} by name, where there "
            f"are {order}."
        )
    return {**placed, **kwargs}


def older_words(initialize: Callable[..., None]) -> Callable[..., None]:
    """A layer's constructor that takes Keras 1's words too."""
    accepted = {*inspect.signature(initialize).parameters, *SHAPES}

    @functools.wraps(initialize)
    def __init__(self: Any, *args: Any, **kwargs: Any) -> None:
        args, kwargs = translated(type(self).__name__, accepted, args, kwargs)
        initialize(self, *args, **kwargs)

    return __init__


def translated(
    name: str, accepted: set[str], args: tuple[Any, ...], kwargs: dict[str, Any]
) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """The arguments of a layer's constructor in today's words; each old name is warned of once.

    Args:
        name: of the layer's class.
        accepted: the names that its constructor knows.
        args, kwargs: as the program gives them.
    """
    args = tuple([_meant(x) for x in args])
    kwargs = {k: _meant(x) if k.endswith(_NAMED) else x for k, x in kwargs.items()}
    args, kwargs = _kernel_of_two(name, args, kwargs)
    if name in _ORDERS and len(args) > _ORDERS[name][0]:
        count, names = _ORDERS[name]
        args, kwargs = args[:count], in_order(names, args[count:], kwargs)
    if name == "ConvLSTM2D" and len(args) < 8:
        kwargs.setdefault("recurrent_activation", hard_sigmoid)
    for key in _NO_EFFECT:
        if key not in accepted:
            kwargs.pop(key, None)
    for old in [key for key in kwargs if key not in accepted]:
        new = _OWN.get(name, {}).get(old, _COMMON.get(old, ""))
        if new == "" or (new is not None and new not in accepted):
            continue
        value = kwargs.pop(old)
        if new is not None:
            if old == "dim_ordering" and value != "default":  # "th", or that of the other library
                value = "channels_first" if value == "th" else "channels_last"
            kwargs[new] = None if value == "default" else value
        if old != "alpha":
            say(f"{name}: the argument `{old}`", f"`{new}`")
    return _with_lengths(name, args, kwargs)


def _meant(x: Any) -> Any:
    """What stood for another function than today, or stands for a constraint, as such."""
    if isinstance(x, str):
        return hard_sigmoid if x == "hard_sigmoid" else constraints.TABLE.get(x, x)
    described = isinstance(x, dict) and x.get("class_name") in constraints.TABLE
    return constraints.get(x) if described else x


def _kernel_of_two(
    name: str, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """`Conv2D(32, 3, 3)` and `nb_row=3, nb_col=3` say one kernel size.

    `Conv2D(32, 3, 2, padding="same")` is tf.keras' way to say a kernel and its strides.
    """
    rank = 3 if "3D" in name else 2
    if name in _OF_TWO:
        whole = all(isinstance(x, int) for x in args[1 : 1 + rank])
        if len(args) > rank and whole and len(set(args[1 : 1 + rank])) > 1:
            whole = not (_KERAS_2 & kwargs.keys()) or bool(_COMMON.keys() & kwargs.keys())
        if len(args) > rank and whole and (len(args) > 1 + rank or "strides" not in kwargs):
            args = (args[0], args[1 : 1 + rank], *args[1 + rank :])
            size = ", ".join(map(str, args[1]))
            say(f"{name}(filters, {size})", f"{name}(filters, ({size}))")
        names = ("kernel_dim1", "kernel_dim2", "kernel_dim3") if rank == 3 else ("nb_row", "nb_col")
        if names[0] in kwargs:
            kwargs["kernel_size"] = tuple([kwargs.pop(key) for key in names])
            say(f"{name}: {', '.join(names)}", "`kernel_size`")
    return args, kwargs


def _with_lengths(
    name: str, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """`input_length` beside `input_dim` is the shape of a sequence; `batch_size` comes before."""
    length, batch = kwargs.pop("input_length", None), kwargs.pop("batch_size", None)
    if name == "Embedding":
        if not {"input_shape", "batch_input_shape"} & kwargs.keys():
            kwargs["input_shape"] = (
                tuple(length) if isinstance(length, (list, tuple)) else (length,)
            )
    elif "input_dim" in kwargs and name in ("LSTM", "GRU", "SimpleRNN", "RNN", "Conv1D"):
        kwargs["input_shape"] = (length, kwargs.pop("input_dim"))
    if batch is not None:
        shape = kwargs.pop("input_shape", None)
        if shape is None:
            shape = (length if name == "Embedding" else kwargs.pop("input_dim", None),)
        kwargs["batch_input_shape"] = (batch, *shape)
    return args, kwargs
