"""The genuine libraries, each in a virtual environment of its own below a cache folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

TIME = ("h5py<3", "pyyaml<6", "six", "protobuf<3.20", "scipy<1.6", "theano==1.0.5")
ALONE = ("keras_applications==1.0.8", "keras_preprocessing==1.1.2")  # with no dependencies
THEANO = "floatX=float32,blas.ldflags=,optimizer=fast_compile"


@dataclass(frozen=True)
class Environment:
    """A library at a version: its Python, its packages, and how `write.py` calls it."""

    name: str
    library: str
    python: str
    packages: tuple[str, ...]
    alone: tuple[str, ...] = ()
    backends: tuple[str, ...] = ("tensorflow",)


def old_keras(version: str, python: str, tensorflow: str, numpy: str) -> Environment:
    packages = (f"tensorflow=={tensorflow}", f"numpy<{numpy}", *TIME)
    library = "keras1" if version[0] == "1" else "keras"
    backends = ("tensorflow", "theano", "theano-c")  # -c: by a C compiler, minutes for each graph
    return Environment(
        f"keras-{version}", library, python, packages, (f"keras=={version}", *ALONE), backends
    )


ENVIRONMENTS = {
    each.name: each
    for each in (
        old_keras("1.2.2", "3.6", "1.2.1", "1.17"),
        old_keras("2.0.9", "3.6", "1.4.1", "1.17"),
        old_keras("2.1.6", "3.6", "1.8.0", "1.17"),
        old_keras("2.2.5", "3.7", "1.15.5", "1.17"),
        old_keras("2.3.1", "3.7", "1.15.5", "1.19"),
        Environment(
            "tf_keras-2.16.0", "tf_keras", "3.11", ("tensorflow-cpu==2.16.2", "tf-keras==2.16.0")
        ),
        Environment("keras-3.15.1", "keras3", "", ()),  # PyPI's keras beside kerata
    )
}


def interpreter(version: str) -> str:
    """The Python of a version, from the path or from pyenv."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    for place in (*sorted(pyenv.glob(f"{version}.*/bin")), None):
        found = shutil.which(f"python{version}", path=str(place) if place else None)
        if found and not subprocess.run([found, "-c", ""], capture_output=True).returncode:
            return found
    raise SystemExit(f"No python{version} on the path or below {pyenv}; install one to go on.")


def build(environment: Environment, cache: Path) -> str:
    """The environment's Python; what is there whole stays."""
    if not environment.packages:
        return sys.executable
    folder = cache / environment.name
    python = str(folder / "bin" / "python")
    if (folder / ".ready").exists():
        return python
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run([interpreter(environment.python), "-m", "venv", str(folder)], check=True)
    install = [python, "-m", "pip", "install", "--quiet"]
    if environment.alone:
        subprocess.run([*install, "pip==21.3.1"], check=True)
        subprocess.run([*install, "setuptools<60", "wheel<0.38"], check=True)
    subprocess.run([*install, *environment.packages], check=True)
    if environment.alone:
        subprocess.run([*install, "--no-deps", *environment.alone], check=True)
    (folder / ".ready").touch()
    return python


def variables(backend: str, cache: Path) -> dict[str, str]:
    """What the old libraries read from their surroundings."""
    compiler = "" if backend == "theano-c" else ",cxx="
    threads = {f"{name}_NUM_THREADS": "1" for name in ("OMP", "OPENBLAS", "MKL")}
    return {
        **os.environ,
        **threads,
        "GOLDEN_BACKEND": backend,
        "KERAS_BACKEND": backend[: -len("-c")] if backend.endswith("-c") else backend,
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "PYTHONWARNINGS": "ignore",
        "THEANO_FLAGS": f"{THEANO}{compiler},base_compiledir={cache / 'theano'}",
        "KERAS_HOME": str(cache / "home"),
    }
