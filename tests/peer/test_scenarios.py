"""What users see while they train: the same script on PyPI's keras and on kerata."""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
import zlib
from pathlib import Path
from typing import Any

import pytest

import kerata
from kerata.core.context import use
from kerata.engines import loader
from tests.peer.scenarios import ALONE, SCENARIOS, load, observe
from tests.reference import COMPLETE, require

ROOT = Path(__file__).parents[2]
KNOWN = json.loads((ROOT / "tests/known/scenarios.json").read_text())
load()


def pairs() -> list[Any]:
    """Each scenario on NumPy, every third on one of the others too; the rest are slow."""
    others = [name for name in COMPLETE if name != "numpy"]
    found = []
    for name in SCENARIOS:
        if name in ALONE:
            found += [pytest.param(name, engine) for engine in COMPLETE if engine == ALONE[name]]
            continue
        number = zlib.crc32(name.encode())
        chosen = others[number // 3 % len(others)] if others and number % 3 == 0 else "numpy"
        found += [
            pytest.param(name, engine, id=f"{name}-{engine}",
                         marks=[] if engine in ("numpy", chosen) else [pytest.mark.slow])
            for engine in COMPLETE
        ]  # fmt: skip
    return found


@pytest.fixture(scope="session")
def peer(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """What keras showed in the scenarios of this run, in one process."""
    require("keras", "torch")
    path = tmp_path_factory.mktemp("peer") / "scenarios.json"
    here = [item for item in request.session.items if item.name.startswith("test_same_as_keras[")]
    names = {item.callspec.params["name"] for item in here if item.module.__name__ == __name__}
    path.write_text(json.dumps(sorted(names)))
    command = [sys.executable, "-m", "tests.peer.run_keras_scenarios", str(path)]
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "COLUMNS": "200"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(path.read_text())


@pytest.mark.parametrize("name, engine", pairs())
def test_same_as_keras(name: str, engine: str, peer: Any) -> None:
    """Values agree to 1e-4, names, orders, counts, warnings and types of exceptions are equal."""
    found = seen_on(engine, name)
    assert not found["elsewhere"], f"warned at another line than the user's: {found}"
    fault = difference(found, peer[name])
    if name in KNOWN:
        assert fault, f"{name} is listed as different from Keras and is not; strike it"
        assert "raises" not in found or KNOWN[name].get("raises"), found["message"]
        assert engine == "numpy" or not difference(found, seen_on("numpy", name))
    else:
        assert not fault, f"{fault}\nkerata: {found}\nkeras:  {peer[name]}"


def seen_on(engine: str, name: str) -> Any:
    """What a scenario shows on one of kerata's engines."""
    with use(loader.get(engine)):
        return json.loads(json.dumps(observe(name, kerata)))


def difference(found: Any, wanted: Any) -> str:
    """Where the two differ, or nothing."""
    if "raises" in wanted:
        expected = {wanted["raises"]}  # programs that catch it catch ours
        if not expected <= {"ValueError", "TypeError"}:  # an accident there, which we explain
            expected |= {"ValueError", "TypeError"}
        if not expected & {*found.get("kinds", ())}:
            return f"keras raises {wanted['raises']}: {wanted['message']}"
        return ""
    if "raises" in found:
        return f"kerata raises {found['raises']}: {found['message']}"
    if found["warns"] != wanted["warns"]:
        return f"kerata warns {found['warns']}, keras {wanted['warns']}"
    return unequal(found["value"], wanted["value"], "value")


def unequal(a: Any, b: Any, path: str) -> str:
    """The first place at which two structures differ."""
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        same = math.isclose(a, b, rel_tol=1e-4, abs_tol=1e-5) or (a != a and b != b)
        return "" if same else f"{path}: {a} and {b}"
    if type(a) is not type(b):
        return f"{path}: {a} and {b}"
    if isinstance(a, dict):
        if list(a) != list(b):
            return f"{path}: {list(a)} and {list(b)}"
        return next(filter(None, (unequal(a[key], b[key], f"{path}.{key}") for key in a)), "")
    if isinstance(a, list):
        if len(a) != len(b):
            return f"{path}: {len(a)} and {len(b)} of them: {a} and {b}"[:600]
        rows = (unequal(x, y, f"{path}[{i}]") for i, (x, y) in enumerate(zip(a, b)))
        return next(filter(None, rows), "")
    return "" if a == b else f"{path}: {a!r} and {b!r}"
