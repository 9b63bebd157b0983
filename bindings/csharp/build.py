"""Compiles the binding and programs in C# with mono's mcs, and runs them on mono and on CoreCLR.

python bindings/csharp/build.py [--core] [SAMPLE ...]   the samples, or those named
python bindings/csharp/build.py --where                 what is found, or what is missing

mono and mcs are taken from the path; `Python.Runtime.dll` from pip's pythonnet and CoreCLR from
pip's dotnetcore2, in .venv-csharp (which `make csharp` makes) or in the running environment.
"""

from __future__ import annotations

import argparse
import glob
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SAMPLES = HERE / "samples"
FACADES = "/usr/lib/mono/4.5/Facades/netstandard.dll"
# What is obsolete in pythonnet, or undocumented parameters and types of other assemblies.
QUIET = "-nowarn:612,1570,1702,1571,1572,1573,1574,1591,419"


class Missing(Exception):
    """What this machine lacks."""


class Tools(NamedTuple):
    """What compiles and runs programs."""

    python_runtime: Path  # Python.Runtime.dll
    core: Path | None  # the folder of CoreCLR's `dotnet`
    openssl: Path | None  # the folder of a libssl.so.1.1, for HttpListener on CoreCLR


def find() -> Tools:
    """The tools of this machine."""
    lacking = [name for name in ("mcs", "mono") if shutil.which(name) is None]
    if lacking or not Path(FACADES).exists():
        raise Missing(
            f"no {' and '.join(lacking) or 'netstandard.dll of mono'}; on Debian: "
            "apt-get install mono-mcs mono-runtime mono-devel"
        )
    runtime = _in_packages("pythonnet", "runtime/Python.Runtime.dll")
    if runtime is None:
        raise Missing("no Python.Runtime.dll: python -m pip install pythonnet")
    dotnet = _in_packages("dotnetcore2", "bin/dotnet")
    openssl = ROOT / ".venv-csharp/openssl/psycopg2_binary.libs"
    return Tools(runtime, dotnet and dotnet.parent, openssl if openssl.exists() else None)


def _in_packages(package: str, inner: str) -> Path | None:
    folders = glob.glob(str(ROOT / f".venv-csharp/lib/python3*/site-packages/{package}"))
    spec = importlib.util.find_spec(package)
    folders += list(spec.submodule_search_locations or ()) if spec else []
    return next((path for f in folders if (path := Path(f) / inner).exists()), None)


def _references(tools: Tools, core: bool) -> list[str]:
    if not core:
        return [f"-r:{FACADES}", "-r:System.Numerics"]
    if tools.core is None:
        raise Missing("no CoreCLR: python -m pip install dotnetcore2")
    folder = next((tools.core / "shared/Microsoft.NETCore.App").iterdir())
    names = [
        *folder.glob("System*.dll"),
        *folder.glob("Microsoft.*.dll"),
        folder / "netstandard.dll",
    ]
    return ["-nostdlib", "-noconfig", *(f"-r:{n}" for n in names if "Native" not in n.name)]


def _compile(*arguments: str | Path) -> None:
    command = ["mcs", "-langversion:7.2", "-unsafe", "-d:SPAN", QUIET, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode or "warning" in done.stdout + done.stderr:
        raise RuntimeError(done.stdout + done.stderr)


def library(tools: Tools, core: bool = False) -> Path:
    """A folder with Kerata.dll, its documentation and Python.Runtime.dll; made anew when a source
    has changed."""
    sources = sorted([*HERE.glob("Kerata.Runtime/*"), *HERE.glob("Kerata/*.cs"), Path(__file__)])
    key = hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()[:16]
    folder = ROOT / "out/csharp" / f"{key}-{'core' if core else 'mono'}"
    if folder.exists():
        return folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    made = Path(tempfile.mkdtemp(dir=folder.parent))
    shutil.copy(tools.python_runtime, made)
    _compile(
        "-target:library", f"-out:{made / 'Kerata.dll'}", f"-doc:{made / 'Kerata.xml'}",
        *_references(tools, core), f"-r:{made / 'Python.Runtime.dll'}",
        f"-resource:{HERE / 'Kerata.Runtime/bridge.py'},bridge.py",
        *(path for path in sources if path.suffix == ".cs"),
    )  # fmt: skip
    if core:
        version = next((tools.core / "shared/Microsoft.NETCore.App").iterdir()).name  # type: ignore
        framework = f'{{"name": "Microsoft.NETCore.App", "version": "{version}"}}'
        settings = f'{{"runtimeOptions": {{"framework": {framework}}}}}'
        (made / "runtimeconfig.json").write_text(settings, encoding="utf-8")
    try:
        made.rename(folder)
    except OSError:  # another process was quicker
        shutil.rmtree(made)
    return folder


def program(tools: Tools, source: Path, core: bool = False) -> Path:
    """A program of one file, compiled beside the library."""
    folder = library(tools, core)
    path = folder / f"{source.stem}.exe"
    made = folder / f"{source.stem}-{os.getpid()}.exe"
    references = [f"-r:{folder / name}" for name in ("Kerata.dll", "Python.Runtime.dll")]
    _compile(f"-out:{made}", *_references(tools, core), *references, source)
    return made.replace(path)


def run(tools: Tools, path: Path, *arguments: str, core: bool = False, engine: str = "numpy",
        suspend: str = "preemptive", **more: str) -> subprocess.CompletedProcess[str]:  # fmt: skip
    """Run a program with this Python and this kerata; `more` is of the environment."""
    command = [shutil.which("mono") or "mono", "--debug", str(path)]
    if core and tools.core:
        settings = path.parent / "runtimeconfig.json"
        command = [str(tools.core / "dotnet"), "exec", "--runtimeconfig", str(settings), str(path)]
    known = {"KERATA_PYTHON": sys.executable, "PYTHONPATH": str(ROOT),
             "KERATA_BACKEND": engine, "MONO_THREADS_SUSPEND": suspend,
             "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1",
             "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", **more}  # fmt: skip
    if core and tools.openssl:
        known["LD_LIBRARY_PATH"] = str(tools.openssl)
    return subprocess.run([*command, *arguments], env={**os.environ, **known}, text=True,
                          capture_output=True, check=False)  # fmt: skip


def main() -> None:
    """Build the library and run samples."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("samples", nargs="*", help="names; all by default")
    parser.add_argument("--core", action="store_true", help="on CoreCLR")
    parser.add_argument("--where", action="store_true", help="only say what is found")
    asked = parser.parse_args()
    try:
        tools = find()
    except Missing as error:
        sys.exit(f"C# was not tried: {error}")
    if asked.where:
        print(f"mono, {tools.python_runtime}, CoreCLR: {tools.core}, OpenSSL 1.1: {tools.openssl}")
        return
    for name in asked.samples or sorted(path.stem for path in SAMPLES.glob("*.cs")):
        done = run(tools, program(tools, SAMPLES / f"{name}.cs", asked.core), core=asked.core)
        print(f"--- {name}\n{done.stdout}{done.stderr}", end="")
        if done.returncode:
            sys.exit(f"{name} failed")


if __name__ == "__main__":
    main()
