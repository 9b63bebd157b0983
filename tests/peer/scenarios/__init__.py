"""Short scripts that run alike on Keras and on kerata; what they see is compared.

A scenario takes the library (`keras` or `kerata`) and returns plain data: what a user of it would
see. What it raises and warns of is taken down too.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable
from typing import Any

import numpy as np

SCENARIOS: dict[str, Callable[[Any], Any]] = {}
ALONE: dict[str, str] = {}  # scenarios in the words of one engine's library, and which


def scenario(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Take a function of the library into the table, by its name."""
    name = function.__name__
    assert name not in SCENARIOS, name
    SCENARIOS[name] = function
    return function


def on(engine: str) -> Callable[[Callable[[Any], Any]], Any]:
    """`scenario` for one engine alone."""

    def decorate(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
        ALONE[function.__name__] = engine
        return scenario(function)

    return decorate


def variants(
    take: Callable[[Callable[[Any], Any]], Any] | None = None, **options: Any
) -> Callable[[Callable[..., Any]], None]:
    """Take a function of the library and an option into the table, once for each option; `take`
    is `on(engine)` for those of one engine.
    """

    def decorate(function: Callable[..., Any]) -> None:
        for name, option in options.items():
            bound: Any = lambda k, option=option: function(k, option)
            bound.__name__ = f"{function.__name__}_{name}"
            (take or scenario)(bound)

    return decorate


def observe(name: str, keras: Any) -> dict[str, Any]:
    """What a scenario returns, raises and warns of, as plain data."""
    keras.utils.set_random_seed(1)
    found: dict[str, Any] = {}
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        try:
            found["value"] = plain(SCENARIOS[name](keras), keras)
        except Exception as error:
            kind = next(t for t in type(error).__mro__ if t.__module__ == "builtins")
            found["raises"], found["message"] = kind.__name__, str(error)[:300]
            found["kinds"] = [t.__name__ for t in type(error).__mro__]
    found["warns"] = any(map(said_to_user, seen))
    found["elsewhere"] = [w.filename for w in seen if said_to_user(w) and HERE not in w.filename]
    found["said"] = [str(w.message)[:200] for w in seen if said_to_user(w)]
    return found


HERE = "/tests/peer/scenarios/"
# what Keras alone says: of defaults that nobody asked for, and of gradients that kerata takes as 0
NOISE = ("`shuffle=True` was passed", "Gradients do not exist")


def said_to_user(warning: Any) -> bool:
    """Whether a library says it of a user's call: engines have their own words on other things."""
    text = str(warning.message)
    of_us = warning.category is UserWarning and "torch" not in str(warning.filename)
    return of_us and not any(noise in text for noise in NOISE)


def plain(x: Any, keras: Any) -> Any:
    """Numbers, texts, lists and dicts of what a scenario returned; types have their names."""
    if x is None or isinstance(x, (bool, str)):
        return x
    if isinstance(x, type):
        return x.__name__
    if isinstance(x, (int, np.integer)):
        return int(x)
    if isinstance(x, (float, np.floating)):
        return float(x)
    if isinstance(x, dict):
        return {"dict": [[str(key), plain(value, keras)] for key, value in x.items()]}
    if isinstance(x, tuple):
        return {"tuple": [plain(item, keras) for item in x]}
    if isinstance(x, Iterable) and not hasattr(x, "shape"):
        return [plain(item, keras) for item in x]
    array = keras.ops.convert_to_numpy(x)
    return {"shape": list(array.shape), "values": array.astype("float64").ravel().tolist()}


# -- what scenarios are made of
def data(samples: int = 10, features: int = 2) -> tuple[np.ndarray, np.ndarray]:
    """Inputs and targets, the same each time."""
    x = np.linspace(-1, 1, samples * features, dtype="float32").reshape(samples, features)
    return x, (x.sum(1, keepdims=True) * 0.5 + 0.1).astype("float32")


def fill(model: Any) -> Any:
    """The model, its weights set to numbers that depend on their shapes alone."""
    model.set_weights([
        np.linspace(-0.5, 0.7, w.size, dtype="float32").reshape(w.shape)
        if w.dtype.kind == "f" else w
        for w in model.get_weights()
    ])  # fmt: skip
    return model


def dense(k: Any, units: int = 1, features: int = 2, **compiled: Any) -> Any:
    """A compiled linear model of fixed weights."""
    model = fill(k.Sequential([k.Input((features,)), k.layers.Dense(units, name="out")], name="m"))
    settings = {"optimizer": k.optimizers.SGD(0.1, name="sgd"), "loss": "mse", **compiled}
    if settings["loss"] != "none":
        model.compile(**settings)
    return model


HOOKS = [
    f"on_{part}_{when}"
    for part in ("train", "test", "predict", "epoch", "train_batch", "test_batch", "predict_batch",
                 "batch")
    for when in ("begin", "end")
]  # fmt: skip


def recorder(k: Any, values: bool = False) -> Any:
    """A callback that takes down each hook, its number, and the names (and values) of the logs."""

    class Recorder(k.callbacks.Callback):
        def __init__(self) -> None:
            super().__init__()
            self.events: list[Any] = []

    def hook(name: str) -> Any:
        def numbered(self: Any, index: int, logs: Any = None) -> None:
            self.events.append([name, index, seen(logs)])

        def single(self: Any, logs: Any = None) -> None:
            self.events.append([name, seen(logs)])

        return numbered if "batch" in name or "epoch" in name else single

    def seen(logs: Any) -> Any:
        if logs is None:
            return "none"
        if "outputs" in logs:
            return "outputs"
        return {key: float(value) for key, value in logs.items()} if values else list(logs)

    for name in HOOKS:
        if name not in ("on_batch_begin", "on_batch_end"):
            setattr(Recorder, name, hook(name))
    return Recorder()


def trained(model: Any, *args: Any, **kwargs: Any) -> Any:
    """What a fit leaves: history, epochs, weights, the optimizer's count."""
    history = model.fit(*args, verbose=0, **kwargs)
    return [history.history, history.epoch, model.get_weights(), int(model.optimizer.iterations)]


def load() -> None:
    """Fill the table."""
    from . import (  # noqa: F401
        callbacks,
        calls,
        class_weights,
        compiled_metrics,
        folders,
        guides,
        layers,
        mistakes,
        on_batch,
        programs,
        sources,
        streams,
        structures,
        torch_loops,
        training,
        watching,
        wrappers,
    )
