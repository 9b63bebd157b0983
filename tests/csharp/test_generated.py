"""The classes of C# are those of kerata's public names, written by the generator and by no hand."""

from __future__ import annotations

import importlib.util
import inspect
import json
import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import kerata

ROOT = Path(__file__).parents[2]
BINDING = ROOT / "bindings/csharp"


@cache
def generator() -> ModuleType:
    """`generate.py`, which is no module of a package."""
    spec = importlib.util.spec_from_file_location("generate", BINDING / "generate.py")
    assert spec and spec.loader
    module = sys.modules["generate"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def written() -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in BINDING.glob("Kerata/*.g.cs")}


def test_files_are_those_of_the_generator() -> None:
    script = "import json, generate; print(json.dumps(generate.files()))"
    run = [sys.executable, "-c", script]  # a process where no test has changed anything
    path = os.pathsep.join([str(ROOT), str(BINDING)])
    found = subprocess.run(run, env={**os.environ, "PYTHONPATH": path}, capture_output=True)
    assert found.returncode == 0, found.stderr.decode()
    made = json.loads(found.stdout)
    stale = [
        name for name in made.keys() | written().keys() if made.get(name) != written().get(name)
    ]
    assert not stale, f"run `make csharp-files`: {sorted(stale)} are not up to date"


def test_the_generator_stays_small() -> None:
    assert (BINDING / "generate.py").read_text(encoding="utf-8").count("\n") <= 600


def test_the_runtime_stays_small() -> None:
    """All lines but blank ones and those that are a comment alone."""
    texts = [p.read_text(encoding="utf-8") for p in BINDING.glob("Kerata.Runtime/*.cs")]
    lines = [line.strip() for line in "\n".join(texts).splitlines()]
    count = sum(bool(line) and not line.startswith("//") for line in lines)
    assert 0 < count <= 900


def faces() -> tuple[set[str], set[str]]:
    """The classes and the static methods that C# has."""
    text = "\n".join(written().values())
    classes = set(re.findall(r"public (?:static |sealed )?partial class (\w+)", text))
    return classes, set(re.findall(r"public static \S.*? (\w+)\(", text))


def lacking(path: str, names: list[str]) -> list[str]:
    """Which of a namespace's names C# has neither as a class nor as a method."""
    classes, methods = faces()
    module = generator().Api().modules.get(path)
    missing = []
    for name in names:
        thing: Any = getattr(module, name, None)
        called = generator().pascal(name)
        if inspect.isclass(thing):
            found = generator().titled(name) in classes
        else:
            found = called in methods or called + "_" in methods
        if callable(thing) and not found and name not in generator().LEFT_OUT:
            missing.append(name)
    return missing


def test_classes_that_keras_net_has_are_here() -> None:
    page = (ROOT / "docs/csharp.md").read_text(encoding="utf-8")
    rows = re.findall(r"(?m)^\| `(Keras\.\w+)` \| (.*) \|$", page)
    assert len(rows) == 7
    for space, names in rows:
        text = written()[f"{space.removeprefix('Keras.')}.g.cs"]
        missing = [n for n in names.split(", ") if f"public partial class {n} :" not in text]
        assert missing == [], space


SPACES = [path for path in ("", *generator().NAMESPACES) if path in generator().Api().modules]


def test_every_name_of_kerata() -> None:
    missing = {}
    for path in SPACES:
        module = generator().Api().modules[path]
        names = [n for n in getattr(module, "__all__", ()) if not n.startswith("_")]
        missing[path] = lacking(path, names)
    assert {path: names for path, names in missing.items() if names} == {}


def test_every_namespace_of_kerata() -> None:
    known = {*SPACES, *generator().LEFT_OUT}
    assert [name for name in kerata._SUBPACKAGES if name not in known] == []


QUESTION = """
import json, sys, types, keras
found = {}
for path in sys.argv[1].split(","):
    space = keras
    for part in filter(None, path.split(".")):
        space = getattr(space, part, None)
    if space is not None:
        found[path] = [n for n in dir(space) if n[0] != "_"
                       and not isinstance(getattr(space, n), types.ModuleType)]
print(json.dumps(found))
"""


def test_every_name_of_keras() -> None:
    if not (importlib.util.find_spec("keras") and importlib.util.find_spec("jax")):
        pytest.skip("PyPI's keras, or an engine for it, is not installed")
    paths = ",".join(path for path in SPACES if not path.startswith("keras2"))
    code = [sys.executable, "-c", QUESTION, paths]
    done = subprocess.run(code, capture_output=True, text=True, check=True,
                          env={**os.environ, "KERAS_BACKEND": "jax"})  # fmt: skip
    found = json.loads(done.stdout.splitlines()[-1])
    assert sum(map(len, found.values())) > 1000
    missing = {path: lacking(path, names) for path, names in found.items()}
    assert {path: names for path, names in missing.items() if names} == {}
