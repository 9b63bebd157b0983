"""Keras' namespace `keras.backend`: settings, dtypes and names.

The engine in force is `kerata.config.backend()`; the functions of tensors are in `kerata.ops`.
Those of Keras 2 (`K.dot`, `K.function` …) are found here, too; they live in
`kerata.keras2.backend`, high above, and are loaded when the first of them is asked for.
"""

from __future__ import annotations

import gc
from importlib import import_module
from typing import Any

from .config import backend as backend
from .config import epsilon as epsilon
from .config import floatx as floatx
from .config import image_data_format as image_data_format
from .config import set_epsilon as set_epsilon
from .config import set_floatx as set_floatx
from .config import set_image_data_format as set_image_data_format
from .core import ambient, reset_names
from .core import dtypes as _dtypes
from .core.dtypes import result_type as result_type
from .core.dtypes import standardize_dtype as standardize_dtype
from .engine import Symbol

_uids: dict[str, int] = {}


def is_keras_tensor(x: Any) -> bool:
    """Whether this is a symbol: what `Input` returns, or a layer called on it.

    >>> import kerata
    >>> is_keras_tensor(kerata.KerasTensor((None, 3)))
    True
    """
    return isinstance(x, Symbol)


def is_float_dtype(dtype: Any) -> bool:
    """Whether this is a real floating-point type.

    >>> is_float_dtype("bfloat16"), is_float_dtype("int32")
    (True, False)
    """
    return _dtypes.is_float(standardize_dtype(dtype))


def is_int_dtype(dtype: Any) -> bool:
    """Whether this is an integer type, signed or not; bool is none.

    >>> is_int_dtype("uint8"), is_int_dtype("bool")
    (True, False)
    """
    return _dtypes.is_integer(standardize_dtype(dtype))


def get_uid(prefix: str = "") -> int:
    """A number not given out for this prefix before, from 1 on.

    >>> get_uid("example"), get_uid("example")
    (1, 2)
    """
    _uids[prefix] = _uids.get(prefix, 0) + 1
    return _uids[prefix]


def reset_uids() -> None:
    """Numbers of `get_uid` begin with one again."""
    _uids.clear()


def clear_session(free_memory: bool = True) -> None:
    """Forget what the process remembers between models: automatic names, uids, masks of tensors.

    Args:
        free_memory: also collect what nothing refers to any more.
    """
    reset_names()
    _uids.clear()
    ambient.masks.clear()
    if free_memory:
        gc.collect()


def _of_keras2() -> Any:
    return import_module(f"{__package__}.keras2.backend")


def __getattr__(name: str) -> Any:
    if name.startswith("_") or name not in _of_keras2().__all__:
        raise AttributeError(f"module '{__name__}' has no attribute '{name}'")
    return getattr(_of_keras2(), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_of_keras2().__all__})
