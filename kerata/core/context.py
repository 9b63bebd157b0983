"""All ambient state of kerata, in one place.

What belongs to a thread is in `ambient` (the frame, whether a layer trains) and in `active_engine`:
the engine, which every operation asks for, and a context variable is read in a third of the time.
What belongs to the process (float type, epsilon, image layout, default engine) is in `settings`.
"""

from __future__ import annotations

import os
import threading
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from .typing import Tensor

if TYPE_CHECKING:
    from ..engine.hooks import Engine
    from ..engine.random.seeds import SeedGenerator
    from ..engine.variable import frame


class Ambient(threading.local):
    """What the running thread is inside of; a new thread starts with these."""

    frame: frame | None = None  # the innermost frame of variable values
    training: bool | None = None  # what the calling layer passed down; None outside of any call
    autocast: str | None = None  # the float a layer computes in, where narrower than its variables'
    call: Any = None  # the outermost call of a layer under way (layers/layer.py)
    last_call: Any = None  # the outermost call that began last
    names: dict[str, int] | None = None  # names used inside of a name scope that counts anew
    # configurations written, by the objects' ids, and objects made, by the numbers in a file, while
    # a file is written or read; what stands in one twice is one object
    sharing: dict[int, tuple[Any, dict[str, Any]]] | None = None
    shared: dict[int, Any] | None = None
    remat: Any = None  # the `RematScope` whose layers compute anew for the gradient
    lookups: Any = None  # the `Lookups` that notes which rows of tables a step looks up
    room: int | None = None  # bytes that variables may still take; None: any
    seed: int | None = None  # what `set_random_seed` set, from which unseeded generators draw

    def __init__(self) -> None:
        self.thread = threading.get_ident()
        self.name_path: list[str] = []
        self.custom_objects: list[dict[str, Any]] = []
        self.masks: dict[int, tuple[weakref.ref[Any], Any]] = {}


ambient = Ambient()
_engine: ContextVar[Engine[Tensor] | None] = ContextVar("engine", default=None)
# the engine of the innermost scope, or None: then it is the process' default
active_engine: Callable[[], Engine[Tensor] | None] = _engine.get


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
        self.flash_attention: bool | None = None  # None: as the engine sees fit
        self.distribution: Any = None  # of data and variables over devices; None: one device
        self.transforms = 0  # how often layers got other weights: steps made before are old
        self.max_epochs = _limit("MAX_EPOCHS")
        self.max_steps_per_epoch = _limit("MAX_STEPS_PER_EPOCH")
        self.engine: Engine[Tensor] | None = None
        self.names: dict[str, int] = {}
        # for each engine the source of draws without a seed
        self.generators: dict[Engine[Tensor], SeedGenerator] = {}
        # loads the default engine, and one by its name; set when kerata is imported
        self.resolve: Callable[[], Engine[Tensor]] | None = None
        self.load: Callable[[str], Engine[Tensor]] | None = None
        # imports all classes that configurations may name; set when kerata is imported
        self.load_classes: Callable[[], None] = lambda: None
        self.load_older_classes: Callable[[], None] = lambda: None  # and those of `keras2`


settings = Settings()


def current() -> Engine[Tensor]:
    """The engine in force: of the innermost scope, else the process' default."""
    return active_engine() or settings.engine or _default()


def _default() -> Engine[Tensor]:
    if settings.resolve is None:
        raise RuntimeError("No engine is in force and no loader is installed; import kerata first.")
    settings.engine = settings.resolve()
    return settings.engine


class use:
    """A scope in which `engine` is the engine in force; cheap enough to enter for each call of a
    layer.
    """

    __slots__ = ("engine", "outer")

    def __init__(self, engine: Engine[Any]) -> None:
        self.engine = engine

    def __enter__(self) -> Engine[Any]:
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
