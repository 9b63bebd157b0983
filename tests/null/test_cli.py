"""`kerata doctor`: what it tells, in a terminal and in a file."""

from __future__ import annotations

import json
import subprocess
import sys

import numpy as np
import pytest

import kerata
from kerata.cli import doctor, main, report
from kerata.engines import loader

TITLES = ["Machine", "Engines", "Linear algebra", "Threads", "Settings"]


def test_quick_json(capsys):
    assert main(["doctor", "--quick", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert list(found) == TITLES
    engines = {row["engine"].rstrip("*"): row for row in found["Engines"]["rows"]}
    assert engines["numpy"] == {
        "engine": engines["numpy"]["engine"],
        "version": np.__version__,
        "devices": engines["numpy"]["devices"],
    }
    assert sum(row["engine"].endswith("*") for row in found["Engines"]["rows"]) == 1


def test_missing_engine_has_its_command(monkeypatch, capsys):
    entry = loader.Entry("nowhere", "kerata.engines.nowhere", "X", "no_such_package", "nowhere-ml")
    monkeypatch.setattr(loader, "BUILTIN", {**loader.BUILTIN, "nowhere": entry})
    monkeypatch.setenv("KERATA_BACKEND", "nowhere")
    main(["doctor", "--quick"])
    lines = capsys.readouterr().out.splitlines()
    assert any(line.split() == ["nowhere*", "-", "not", "installed"] for line in lines)
    assert "  -> To install nowhere: pip install nowhere-ml" in lines
    assert "  -> The default engine is nowhere (environment variable KERATA_BACKEND)." in lines
    assert "  -> The default engine nowhere is not installed." in lines


def test_plain_columns_outside_of_a_terminal(capsys):
    section = doctor.Section("T", ("a", "bb"), [("long cell", "x"), ("y", "")], ["do this"])
    report.show([section])
    assert capsys.readouterr().out == ("\nT\n  a          bb\n  long cell  x\n  y\n  -> do this\n")


def test_table_in_a_terminal(capsys, monkeypatch):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    report.show([doctor.Section("T", ("a",), [("[not markup]",)], ["do this"])])
    out = capsys.readouterr().out
    assert "[not markup]" in out and "→ do this" in out


def test_columns_where_rich_is_not_installed(capsys, monkeypatch):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.setitem(sys.modules, "rich", None)
    report.show([doctor.Section("T", ("a",), [("b",)])])
    assert capsys.readouterr().out == "\nT\n  a\n  b\n"


@pytest.mark.parametrize(
    "said, rows",
    [
        ("0, NVIDIA X, 81559 MiB, 580.1", [("GPU 0", "NVIDIA X, 81559 MiB, driver 580.1")]),
        ("No devices were found", []),
    ],
)
def test_gpus_are_named(monkeypatch, tmp_path, said, rows):
    tool = tmp_path / "nvidia-smi"
    tool.write_text(f"#!/bin/sh\necho '{said}'\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert doctor._gpus() == rows
    tool.unlink()
    assert doctor._gpus() == []


AVX512 = {"avx512f", "avx512dq", "avx512bw", "avx512vl", "avx512cd", "avx2"}


@pytest.mark.parametrize(
    "kernels, flags, hinted",
    [
        ("Haswell", AVX512, True),
        ("Zen", AVX512, True),
        ("Haswell", {"avx2"}, False),
        ("SkylakeX", AVX512, False),
        (None, AVX512, False),
    ],
)
def test_hint_about_wide_kernels(kernels, flags, hinted):
    hint = doctor.coretype_hint(kernels, flags)
    assert bool(hint) == hinted
    assert not hinted or "OPENBLAS_CORETYPE=SkylakeX" in hint


def test_blas_is_named():
    rows = dict(doctor._blas().rows)
    assert rows["NumPy"] == np.__version__ and rows["library"]


def test_settings_files_are_shown(monkeypatch, tmp_path):
    monkeypatch.setenv("KERATA_HOME", str(tmp_path))
    (tmp_path / "kerata.json").write_text('{"backend": "numpy"}')
    rows = dict(doctor._settings().rows)
    assert rows[str(tmp_path / "kerata.json")] == "backend=numpy"


@pytest.mark.parametrize("arguments, status", [([], 2), (["nonsense"], 2), (["--version"], 0)])
def test_status(arguments, status, capsys):
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == status
    assert status or capsys.readouterr().out == f"kerata {kerata.__version__}\n"


def test_as_a_module():
    command = [sys.executable, "-m", "kerata", "doctor", "--quick"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0 and all(title in done.stdout for title in TITLES)
    assert "not asked" in done.stdout
