"""`import keras` means kerata: in this process and its children, with nothing written to disk."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any

from ..core import current, warn_user

ROOTS = {2: "kerata.keras2", 3: "kerata"}
VERSIONS = {2: "2.3.1", 3: "3.15.1"}
NAMES = (  # the last are where TensorFlow looks for `tf.optimizers` and the like
    "tensorflow.keras", "keras_core", "keras._tf_keras.keras", "keras._tf_keras",
    *(f"{root}.{part}" for root in ("keras", "tf_keras") for part in (
        "api._v1.keras", "api._v2.keras", "api._v1", "api._v2", "api",
    )),
    "keras", "tf_keras",
)  # fmt: skip
INNER = "tensorflow.python.keras"  # which programs for Keras 2 imported from, and TensorFlow itself
PRIVATE = f"{__package__}.private_names"
replaced: dict[str, ModuleType] = {}  # modules of INNER, which TensorFlow goes on to ask for
VARIABLE = "KERATA_AS_KERAS"  # what tells children to do the same


class Root(ModuleType):
    """What stands for the package itself: kerata's names, and the version that is spoken."""

    def __init__(self, name: str, version: int) -> None:
        super().__init__(name, f"Keras {VERSIONS[version]}'s interface, by kerata.")
        self.__path__: list[str] = []
        self.__version__ = VERSIONS[version]
        self.__target__ = ROOTS[version]

    def version(self) -> str:
        """The version of Keras that is spoken."""
        return self.__version__

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") and name != "__all__":
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        return getattr(import_module(self.__target__), name)

    def __dir__(self) -> list[str]:
        return dir(import_module(self.__target__))


class Without(ModuleType):
    """What stands for TensorFlow where it is not installed: it has `keras` alone."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        raise AttributeError(
            f"tensorflow.{name} needs TensorFlow, which is not installed; kerata stands in for "
            "tensorflow.keras alone."
        )


class Made(Loader):
    """Gives a module that is made, or loaded, elsewhere; it keeps its own spec."""

    def __init__(self, module: ModuleType) -> None:
        self.module, self.kept = module, module.__spec__

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return self.module

    def exec_module(self, module: ModuleType) -> None:
        if self.kept is not None:
            module.__spec__ = self.kept


class WithKeras(Loader):
    """Loads TensorFlow as ever, and then sets its attribute `keras`."""

    def __init__(self, loader: Any, version: int) -> None:
        self.loader, self.version = loader, version

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self.loader.create_module(spec)  # type: ignore[no-any-return]

    def exec_module(self, module: ModuleType) -> None:
        self.loader.exec_module(module)
        _place_in(module, self.version)

    def __getattr__(self, name: str) -> Any:  # resources, paths, sources
        return getattr(self.loader, name)


class Finder(MetaPathFinder):
    """Finds the names of Keras in kerata, before anybody else is asked."""

    def __init__(self, version: int) -> None:
        self.version = version

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Of the aliases, and of TensorFlow, which is to know one of them."""
        if fullname == "tensorflow":
            return self._of_tensorflow(path)
        inner = (INNER,) if isinstance(sys.modules.get(INNER), Root) else ()
        for name in (*NAMES, *inner):
            if fullname == name:
                import_module(PRIVATE).serve(self.version)
                return self._spec(fullname, Root(fullname, self.version))
            if self.version == 3 and f"{fullname}.".startswith(f"{name}.src."):
                found = import_module(PRIVATE).module(fullname[len(name) + 5 :])
                return None if found is None else self._spec(fullname, found)
            if fullname.startswith(f"{name}."):
                found = _module(ROOTS[self.version] + fullname[len(name) :])
                found = replaced.get(fullname) if found is None else found
                return None if found is None else self._spec(fullname, found)
        return None

    @staticmethod
    def _spec(name: str, module: ModuleType) -> ModuleSpec:
        return ModuleSpec(name, Made(module), is_package=True)

    def _of_tensorflow(self, path: Sequence[str] | None) -> ModuleSpec:
        for finder in sys.meta_path:
            found = None if finder is self else finder.find_spec("tensorflow", path)
            if found is not None:
                found.loader = WithKeras(found.loader, self.version)
                return found
        module: Any = Without("tensorflow")
        module.__path__ = []
        made = Root("tensorflow.keras", self.version)
        module.keras = sys.modules.setdefault("tensorflow.keras", made)
        return ModuleSpec("tensorflow", Made(module), is_package=True)


def _module(name: str) -> ModuleType | None:
    """A module of kerata, None if there is none of that name."""
    try:
        if name in sys.modules or find_spec(name):
            return import_module(name)
    except ModuleNotFoundError as error:
        if error.name is None or not name.startswith(error.name):
            raise
    above, _, last = name.rpartition(".")
    found = vars(_module(above) or sys).get(last) if above else None
    ours = isinstance(found, ModuleType) and found.__name__.startswith(f"{ROOTS[3]}.")
    return found if ours else None  # which stands elsewhere


def _place_in(tensorflow: Any, version: int) -> None:
    """TensorFlow's attribute `keras`; and, once it is loaded, its own old copy of Keras 2."""
    older = tensorflow.compat
    sys.modules["tensorflow.compat"] = older  # which `import tensorflow.compat.v1` would load anew
    for name, home in (("", tensorflow), (".compat.v1", older.v1), (".compat.v2", older.v2)):
        sys.modules[f"tensorflow{name}"] = home
        home.keras = import_module("tensorflow.keras")
    if version == 2:
        for name in ("disable_eager_execution", "disable_v2_behavior"):
            _keep_eager(tensorflow, name)
    copy = sys.modules.get(INNER)
    if version == 2 and copy is not None and not isinstance(copy, Root):
        for name in [n for n in sys.modules if f"{n}.".startswith(f"{INNER}.")]:
            replaced[name] = sys.modules.pop(name)
        made = sys.modules[INNER] = Root(INNER, version)
        made.__path__ = list(copy.__path__)  # where TensorFlow finds what is its own
        vars(sys.modules["tensorflow.python"])["keras"] = made


def _keep_eager(tensorflow: Any, name: str) -> None:
    """Let a function not turn off what the engine in force computes by, if it is TensorFlow's."""
    turn_off = getattr(tensorflow.compat.v1, name)

    @functools.wraps(turn_off)
    def call() -> None:
        if current().is_tensor(tensorflow.constant(0)):
            warn_user(f"{name}() does nothing: kerata's engine is eager, the graphs are its own.")
        else:
            turn_off()

    setattr(tensorflow.compat.v1, name, call)


def install_as_keras(version: int = 3) -> None:
    """From now on `import keras` gives kerata, in this process and those that it starts.

    So do `tensorflow.keras` (`tf.keras`, `from tensorflow import keras`), `tf_keras` and
    `keras_core`. TensorFlow itself stays as it is, or absent. Nothing is written to disk.

    Args:
        version: 3, or 2 for the interface of Keras 2.3 (`kerata.keras2`).

    Raises:
        ValueError: if the version is neither.
        RuntimeError: if another `keras` has been imported already.

    >>> import kerata
    >>> kerata.install_as_keras(version=4)
    Traceback (most recent call last):
    ValueError: install_as_keras takes version 2 or 3; given 4.
    """
    if version not in ROOTS:
        raise ValueError(f"install_as_keras takes version 2 or 3; given {version!r}.")
    foreign = [
        name for name in NAMES
        if name in sys.modules and getattr(sys.modules[name], "__target__", "") != ROOTS[version]
    ]  # fmt: skip
    if foreign and "tensorflow" in sys.modules:  # which brought its own, and keeps it
        for name in [n for n in sys.modules if n.partition(".")[0] in NAMES]:
            del sys.modules[name]
        sys.modules.pop("tensorflow.keras", None)
    elif foreign:
        raise RuntimeError(
            f"{foreign[0]} has been imported already, so it cannot become kerata; call "
            "install_as_keras first, or run the program by `kerata run`."
        )
    sys.meta_path[:] = [Finder(version), *(f for f in sys.meta_path if not _is_ours(f))]
    loaded = sys.modules.get("tensorflow")
    if loaded is not None:
        _place_in(loaded, version)
    _tell_children(version)


def _is_ours(finder: Any) -> bool:
    return isinstance(finder, Finder)


def _tell_children(version: int) -> None:
    """By two environment variables; the folder `startup` has what Python runs when it starts."""
    package = Path(__file__).resolve().parents[1]
    first, last = str(package / "compat" / "startup"), str(package.parent)
    given = [p for p in os.environ.get("PYTHONPATH", "").split(os.pathsep) if p]
    paths = [first, *(p for p in given if p not in (first, last)), last]
    os.environ["PYTHONPATH"] = os.pathsep.join(paths)
    os.environ[VARIABLE] = str(version)
