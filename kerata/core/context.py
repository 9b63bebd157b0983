"""All ambient state of kerata, in one place.

What belongs to a thread is in `ambient` (the frame, whether a layer trains) and in `active_engine`:
the engine, which every operation asks for, and a context variable is read in a third of the time.
What belongs to the process (float type, epsilon, image layout, default engine) is in `settings`.
"""

from __future__ import annotations

import json
import os
import threading
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import Any


class Ambient(threading.local):
    """What the running thread is inside of; a new thread starts with these."""

    frame: Any = None  # the innermost frame of variable values (engine/variable.py)
    training: bool | None = None  # what the calling layer passed down; None outside of any call
    autocast: str | None = (
        None  # the float in which the layer being called computes, where narrower
    )
    call: Any = None  # the outermost call of a layer under way (layers/layer.py)
    last_call: Any = None  # the outermost call that began last
    names: dict[str, int] | None = None  # names used inside of a name scope that counts anew
    seed: int | None = None  # what `set_random_seed` set, from which unseeded generators draw

    def __init__(self) -> None:
        self.name_path: list[str] = []
        self.custom_objects: list[dict[str, Any]] = []
        self.masks: dict[int, tuple[weakref.ref[Any], Any]] = {}


ambient = Ambient()
_engine: ContextVar[Any] = ContextVar("engine", default=None)
active_engine = (
    _engine.get
)  # the engine of the innermost scope, or None: then it is the process' default


def _limit(name: str) -> int | None:
    for variable in (f"KERATA_{name}", f"KERAS_{name}"):
        if os.environ.get(variable):
            return int(os.environ[variable])
    return None


class Settings:
    """The process' settings, from `keras.json` where a user has one."""

    def __init__(self) -> None:
        self.floatx = "float32"
        self.epsilon = 1e-7
        self.image_data_format = "channels_last"
        self.dtype_policy: Any = None  # None: the policy of floatx
        self.interactive_logging = True
        self.traceback_filtering = True
        self.max_epochs = _limit("MAX_EPOCHS")
        self.max_steps_per_epoch = _limit("MAX_STEPS_PER_EPOCH")
        self.engine: Any = None
        self.names: dict[str, int] = {}
        self.generators: dict[Any, Any] = {}  # engine -> source of draws without a seed
        self.resolve: Callable[[], Any] | None = (
            None  # loads the default engine; the loader sets it
        )


settings = Settings()


def home() -> Path:
    """The folder for caches and `kerata.json`: `KERATA_HOME`, or `~/.kerata`."""
    return Path(os.environ.get("KERATA_HOME") or Path.home() / ".kerata")


def read_json(path: Path) -> dict[str, Any]:
    """A settings file as a dictionary; absent or broken files count as empty."""
    try:
        found = json.loads(path.read_text())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def load_settings() -> None:
    """Take `floatx`, `epsilon` and `image_data_format` from `~/.keras/keras.json`, then from
    `kerata.json`.
    """
    keras = Path(os.environ.get("KERAS_HOME") or Path.home() / ".keras")
    for path in (keras / "keras.json", home() / "kerata.json"):
        found = read_json(path)
        if found.get("floatx") in ("float16", "bfloat16", "float32", "float64"):
            settings.floatx = found["floatx"]
        if isinstance(found.get("epsilon"), float):
            settings.epsilon = found["epsilon"]
        if found.get("image_data_format") in ("channels_last", "channels_first"):
            settings.image_data_format = found["image_data_format"]


def current() -> Any:
    """The engine in force: of the innermost scope, else the process' default."""
    return active_engine() or settings.engine or _default()


def _default() -> Any:
    if settings.resolve is None:
        raise RuntimeError("No engine is in force and no loader is installed; import kerata first.")
    settings.engine = settings.resolve()
    return settings.engine


class use:
    """A scope in which `engine` is the engine in force; cheap enough to enter for each call of a
    layer.
    """

    __slots__ = ("engine", "outer")

    def __init__(self, engine: Any) -> None:
        self.engine = engine

    def __enter__(self) -> Any:
        self.outer = active_engine()
        _engine.set(self.engine)
        return self.engine

    def __exit__(self, *error: object) -> None:
        _engine.set(self.outer)


@contextmanager
def training_phase(training: bool | None) -> Iterator[None]:
    """Layers called within see `training` unless they are told otherwise."""
    outer, ambient.training = ambient.training, training
    try:
        yield
    finally:
        ambient.training = outer


def set_mask(tensor: Any, mask: Any) -> None:
    """Remember the mask of a tensor for as long as the tensor lives (tensors are never wrapped)."""
    masks, key = ambient.masks, id(tensor)
    if mask is None:
        masks.pop(key, None)
        return
    masks[key] = (weakref.ref(tensor, lambda _: masks.pop(key, None)), mask)


def get_mask(tensor: Any) -> Any:
    """The mask remembered for a tensor, or None."""
    if not ambient.masks:
        return None
    entry = ambient.masks.get(id(tensor))
    return entry[1] if entry is not None and entry[0]() is tensor else None
