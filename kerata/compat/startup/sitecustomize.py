"""Run when a child process starts: `import keras` is to mean kerata there, too.

Nothing is imported before somebody asks for Keras. Then whatever other `sitecustomize` there is
runs, as it would have without this one.
"""

import os
import sys
from importlib.machinery import PathFinder
from importlib.util import module_from_spec
from typing import Any

_ROOTS = {"keras", "tf_keras", "keras_core", "tensorflow"}


class _Later:
    """Installs the aliases at the first import of one of them."""

    def find_spec(self, fullname: str, path: Any = None, target: Any = None) -> Any:
        if fullname not in _ROOTS:
            return None
        sys.meta_path.remove(self)  # type: ignore[arg-type]
        from kerata.compat.alias import install_as_keras

        install_as_keras(int(os.environ["KERATA_AS_KERAS"]))
        return sys.meta_path[0].find_spec(fullname, path, target)


def _run_other() -> None:
    here = os.path.dirname(os.path.abspath(__file__))
    paths = [p for p in sys.path if os.path.abspath(p or ".") != here]
    spec = PathFinder.find_spec("sitecustomize", paths)
    if spec is not None and spec.loader is not None:
        spec.loader.exec_module(module_from_spec(spec))


if os.environ.get("KERATA_AS_KERAS"):
    sys.meta_path.insert(0, _Later())  # type: ignore[arg-type]
_run_other()
