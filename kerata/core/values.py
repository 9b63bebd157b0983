"""Values inside configurations that JSON has no word for: arrays, tensors, slices, bytes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np

from .context import current
from .dtypes import standardize_dtype
from .errors import InvalidArgument


class Form(NamedTuple):
    """How values of one kind are written, and read again from their `config`."""

    fits: Callable[[Any], bool]
    write: Callable[[Any], dict[str, Any]]
    read: Callable[[dict[str, Any]], Any]


def _read_array(config: dict[str, Any]) -> Any:
    # the size of texts comes from the texts: a dtype "<U999999999" would take what it says
    texts = str(config["dtype"]).startswith(("<U", ">U", "str"))
    return np.array(config["value"], str if texts else np.dtype(standardize_dtype(config["dtype"])))


def _is_tensor(x: Any) -> bool:
    # tensors have what arrays have; to look for that first spares loading an engine
    return hasattr(x, "shape") and hasattr(x, "dtype") and current().is_tensor(x)


def _write_tensor(x: Any) -> dict[str, Any]:
    engine = current()
    return {"value": np.asarray(engine.numpy(x)).tolist(), "dtype": engine.dtype(x)}


def _read_tensor(config: dict[str, Any]) -> Any:
    return current().tensor(np.asarray(config["value"]), standardize_dtype(config["dtype"]))


# class_name -> form; an array of NumPy's is a tensor on the engine `numpy`, so arrays go first
forms: dict[str, Form] = {
    "__numpy__": Form(
        lambda x: isinstance(x, np.ndarray),
        lambda x: {"value": x.tolist(), "dtype": str(x.dtype)},
        _read_array,
    ),
    "__slice__": Form(
        lambda x: isinstance(x, slice),
        lambda x: {"start": x.start, "stop": x.stop, "step": x.step},
        lambda config: slice(config["start"], config["stop"], config["step"]),
    ),
    "__ellipsis__": Form(lambda x: x is Ellipsis, lambda x: {}, lambda config: Ellipsis),
    "__bytes__": Form(
        lambda x: isinstance(x, bytes),
        lambda x: {"value": x.decode("utf-8", "surrogateescape")},
        lambda config: config["value"].encode("utf-8", "surrogateescape"),
    ),
    "__tensor__": Form(_is_tensor, _write_tensor, _read_tensor),
}


def encode(x: Any) -> dict[str, Any] | None:
    """The configuration of a value that has a form here; None for all else."""
    for name, form in forms.items():
        if form.fits(x):
            return {"class_name": name, "config": form.write(x)}
    return None


def decode(name: str, config: Any) -> Any:
    """The value that `encode` described."""
    try:
        return forms[name].read(config)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise InvalidArgument(f"The configuration of a {name} cannot be read: {error}.") from error
