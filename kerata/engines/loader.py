"""Which engines there are, how one is loaded, and which one is the default.

This module names engines so that nothing else has to. An engine is imported when it is first asked
for. Others may add engines through the entry point group `kerata.engines`, whose entries are
subclasses of `kerata.engine.Engine`.
"""

from __future__ import annotations

import importlib
import importlib.util
import os
import sys
import threading
from collections.abc import Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from importlib import metadata
from typing import Any

from ..core import EngineMissing, active_engine, current, settings, use
from ..core.settings_files import home, read_json

GROUP = "kerata.engines"


@dataclass(frozen=True)
class Entry:
    """Where an engine lives and what it needs."""

    name: str
    module: str
    attribute: str
    package: str = ""  # what it imports
    distribution: str = ""  # what pip installs
    builtin: bool = True
    instead: str = ""  # another package that serves as well
    complete: bool = True  # whether its steps may hold all operations and dtypes

    @property
    def installed(self) -> bool:
        """Whether its package can be found; nothing is imported to find out."""
        names = filter(None, (self.package, self.instead))
        return not self.package or any(importlib.util.find_spec(name) for name in names)

    @property
    def pip(self) -> str:
        """The command that installs what it needs."""
        return f"pip install {self.distribution}" if self.distribution else ""

    @property
    def version(self) -> str | None:
        """The version of its package as installed, or None."""
        if not self.installed:
            return None
        names = (self.package, self.distribution, self.package.split(".")[0], self.instead)
        for name in dict.fromkeys(filter(None, names)):
            try:
                return metadata.version(name)
            except (metadata.PackageNotFoundError, ValueError):
                continue
        return None


def _own(name: str, attribute: str, package: str, distribution: str = "", **more: Any) -> Entry:
    return Entry(
        name, f"kerata.engines.{name}", attribute, package, distribution or package, **more
    )


BUILTIN = {
    entry.name: entry
    for entry in (
        _own("torch", "TorchEngine", "torch"),
        _own("jax", "JaxEngine", "jax"),
        _own("tensorflow", "TensorflowEngine", "tensorflow", "tensorflow-cpu"),
        _own("numpy", "NumpyEngine", "numpy"),
        _own("onnx", "OnnxEngine", "onnxruntime", "onnx onnxruntime", complete=False),
        _own("theano", "TheanoEngine", "pytensor", instead="theano", complete=False),
    )
}  # in the order of preference where nobody chose
ALIASES = {
    "tf": "tensorflow",
    "pytorch": "torch",
    "np": "numpy",
    "onnxruntime": "onnx",
    "pytensor": "theano",
}
BRIDGES = {  # layers that are of an engine's own library
    "TorchModuleWrapper": "torch",
    "JaxLayer": "jax",
    "FlaxLayer": "jax",
    "TFSMLayer": "tensorflow",
}
VARIABLES = ("KERATA_BACKEND", "KERAS_BACKEND")

_loaded: dict[str, Any] = {}
_lock = threading.RLock()


def entries() -> dict[str, Entry]:
    """All engines by name: kerata's own, then those that other distributions add."""
    found = dict(BUILTIN)
    for point in metadata.entry_points(group=GROUP):
        if point.name not in found:
            owner = point.dist.name if point.dist is not None else ""
            found[point.name] = Entry(
                point.name, point.module, point.attr, "", owner, builtin=False
            )
    return found


def get(name: Any) -> Any:
    """The engine of this name, loaded once; an engine object is given back as it is.

    Raises ValueError for a name that nobody knows, `EngineMissing` where the engine's package is
    not installed.
    """
    if not isinstance(name, str):
        if hasattr(name, "native") and hasattr(name, "name"):
            return name
        raise TypeError(
            f"Expected the name of an engine or an engine object, got {name!r} of type "
            f"{type(name).__name__}."
        )
    name = ALIASES.get(name.lower(), name.lower())
    engine = _loaded.get(name)
    if engine is None:
        with _lock:
            engine = _loaded.get(name)
            if engine is None:
                engine = _loaded[name] = _load(name)
    return engine


def known(name: Any) -> bool:
    """Whether this is the name of an engine, or an engine."""
    if not isinstance(name, str):
        return hasattr(name, "native")
    name = ALIASES.get(name.lower(), name.lower())
    return name in _loaded or name in BUILTIN or name in entries()


def _load(name: str) -> Any:
    entry = BUILTIN.get(name) or entries().get(name)
    if entry is None:
        raise ValueError(f"Unknown engine '{name}'; known are {', '.join(sorted(entries()))}.")
    if not entry.installed:
        raise EngineMissing(
            f"The engine '{name}' needs the package '{entry.package}', which is not installed; "
            f"run: {entry.pip}"
        )
    try:
        cls = getattr(importlib.import_module(entry.module), entry.attribute)
    except ImportError as error:
        if (error.name or "").startswith("kerata"):
            raise
        mend = entry.pip.replace("install", "install --force-reinstall")
        if isinstance(error, ModuleNotFoundError) and error.name == "ml_dtypes":
            mend = "pip install ml_dtypes"
        raise EngineMissing(
            f"The engine '{name}' is installed but cannot be imported ({error}); to mend it run: "
            f"{mend}"
        ) from error
    return cls()


def for_programs(root: Any) -> Any:
    """An engine of its own that writes programs (`Engine.save_program`) of what lives on `root`.

    Layers of `root` compute on it, as long as it is given the values of their variables.
    """
    engine = type(get("tensorflow"))()
    engine.root = root
    return engine


def for_graphs() -> Any:
    """The engine whose library writes functions of its own as graphs (`Engine.write_graph`)."""
    return get("torch")


def tracing(tensors: Iterable[object]) -> Any:
    """The engine whose library traces one of these tensors for the user, as `tf.data` does; None
    if there is none.
    """
    for name, entry in BUILTIN.items():
        if sys.modules.get(entry.package) is not None:  # None: made as if it were not there
            engine = get(name)
            if any(map(engine.transient, tensors)):
                return engine
    return None


def preference() -> tuple[str, str]:
    """The name of the default engine and what decided it."""
    for variable in VARIABLES:
        if os.environ.get(variable):
            return os.environ[variable].lower(), f"environment variable {variable}"
    chosen = read_json(home() / "kerata.json").get("backend")
    if isinstance(chosen, str) and chosen:
        return chosen.lower(), f"file {home() / 'kerata.json'}"
    return next(name for name, entry in BUILTIN.items() if entry.installed), "first one installed"


def resolve() -> Any:
    """The default engine: by environment, by `kerata.json`, else the first installed."""
    name, reason = preference()
    try:
        return get(name)
    except (ValueError, EngineMissing) as error:
        raise type(error)(f"{error} (It was chosen by: {reason}.)") from error


def set_backend(backend: Any) -> None:
    """Make an engine the process' default, at any time; models keep the engine they were made on.

    Args:
        backend: the engine's name, or an engine object.

    >>> import kerata
    >>> kerata.set_backend("numpy")
    >>> kerata.config.backend()
    'numpy'
    """
    settings.engine = get(backend)


def backend_scope(backend: Any) -> use:
    """A scope in which an engine is active in the running thread; its target is the engine.

    >>> import kerata
    >>> with kerata.backend_scope("numpy") as engine:
    ...     engine.name
    'numpy'
    """
    return use(get(backend))


def backend_name() -> str:
    """The name of the active engine; the default engine is not loaded for it."""
    for engine in (active_engine(), settings.engine):
        root = None if engine is None else engine.root or engine
        if root is not None and not root.abstract:
            return str(root.name)
    name = preference()[0]
    return ALIASES.get(name, name)


def device(device_name: str) -> AbstractContextManager[Any]:
    """A scope in which new tensors of the active engine are made on a device: "cpu", "gpu:0" …

    >>> import kerata
    >>> with kerata.backend_scope("numpy"), kerata.device("cpu"):
    ...     pass
    """
    return current().device(device_name)


@dataclass(frozen=True)
class Backend:
    """What is known of an engine on this machine."""

    name: str
    installed: bool
    version: str | None
    devices: tuple[str, ...] | None  # None: not asked, for asking imports the engine
    loaded: bool
    pip: str
    error: str | None = None  # why it could not be loaded


def available_backends(devices: bool = False) -> list[Backend]:
    """All known engines: installed or not, version, pip command, and devices of those loaded.

    Args:
        devices: load every installed engine and ask for its devices.

    >>> import kerata
    >>> [b.name for b in kerata.config.available_backends() if b.name == "numpy"]
    ['numpy']
    """
    return [_describe(entry, devices) for entry in entries().values()]


def _describe(entry: Entry, ask: bool) -> Backend:
    engine, error = _loaded.get(entry.name), None
    if engine is None and ask and entry.installed:
        try:
            engine = get(entry.name)
        except Exception as problem:  # a broken installation must not hide the others
            error = f"{type(problem).__name__}: {problem}"
    found = tuple(engine.devices()) if engine is not None else None
    return Backend(
        entry.name, entry.installed, entry.version, found, engine is not None, entry.pip, error
    )
