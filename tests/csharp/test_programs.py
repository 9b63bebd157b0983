"""Programs in C#, compiled by mono's mcs and run on mono and, where it is installed, on CoreCLR."""

from __future__ import annotations

import importlib.util
import inspect
import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from kerata import ops
from kerata.core.context import use
from kerata.engines import loader

HERE = Path(__file__).parent
BINDING = HERE.parents[1] / "bindings/csharp"


def builder() -> ModuleType:
    """`build.py`, which is no module of a package."""
    spec = importlib.util.spec_from_file_location("csharp_build", BINDING / "build.py")
    assert spec and spec.loader
    module = sys.modules["csharp_build"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


build = builder()
try:
    tools = build.find()
except build.Missing as error:
    pytest.skip(f"C# cannot be tried: {error}", allow_module_level=True)

ON = [
    "mono",
    pytest.param(
        "core",
        marks=[pytest.mark.slow, pytest.mark.skipif(not tools.core, reason="no dotnetcore2")],
    ),
]


def said(source: Path, *arguments: str, on: str = "mono", suspend: str = "preemptive") -> list[str]:
    """The lines that a program prints."""
    core = on == "core"
    path = build.program(tools, source, core)
    done = build.run(tools, path, *arguments, core=core, suspend=suspend)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.splitlines()


@pytest.mark.parametrize("on", ON)
def test_checks(on: str) -> None:
    lines = said(HERE / "Checks.cs", on=on)
    assert [line for line in lines if not line.startswith("ok ")] == []
    written = (HERE / "Checks.cs").read_text(encoding="utf-8")
    assert len(lines) == len(re.findall(r"public static void \w+\(\)", written))


def fake(path: Path, text: str) -> str:
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)
    return str(path)


def test_what_is_missing_is_said(tmp_path: Path) -> None:
    program = build.program(tools, HERE / "Start.cs")
    (tmp_path / "bin").mkdir()
    answers = "\ncat > /dev/null; echo /usr/bin/python3; echo {}; echo 3.11"
    table = {  # KERATA_PYTHON -> what is said
        sys.executable: [sys.executable],
        sys.prefix: [sys.prefix],  # the folder of a virtual environment
        str(tmp_path / "nowhere"): ["No Python at", "nowhere", "KERATA_PYTHON"],
        str(tmp_path): ["No Python at", "virtual environment"],
        fake(tmp_path / "text", "no program"): ["does not run as Python"],
        fake(tmp_path / "deaf", "#!/bin/sh\nexit 1"): ["does not run as Python"],
        fake(tmp_path / "bare", "#!/bin/sh\necho /lib" + answers.format("no")): [
            "kerata is not installed", '"/usr/bin/python3" -m pip install kerata'],
        fake(tmp_path / "static", "#!/bin/sh\necho" + answers.format("yes")): [
            "no shared library of Python 3.11", "apt-get install libpython3.11"],
    }  # fmt: skip
    for given, wanted in table.items():
        found = build.run(tools, program, KERATA_PYTHON=given).stdout
        assert [words for words in wanted if words not in found] == [], (given, found)
    found = build.run(tools, program, KERATA_PYTHON="", PATH=f"{tmp_path}:/nowhere")
    assert "No Python on the path" in found.stdout and "pip install kerata" in found.stdout


SAMPLES = {  # what each must print, in order; numbers are the least
    "Xor": ["parameters 33", "loss *", "accuracy 1.00", "answer 0", "answer 1", "answer 1",
            "answer 0"],
    "Digits": ["images (1437, 8, 8)", "parameters 232170", "epochs 2", "accuracy >0.9",
               "right >324 of 360"],
    "Mixed": ["inputs 3", "words 9", "accuracy >0.95", "answer 1", "answer 0"],
    "Text": ["sequences (480, 16)", "falls True", "accuracy >0.75"],
    "Custom": ["stopped True", "weights 4", "learned 2.0", "learned 3.0", "learned -1.0",
               "learned -1.0"],
    "Transfer": ["layers True", "trainable 2", "frozen True", "accuracy >0.4"],
    "Saving": ["same in Python True", "same back in C# True", "trained on True",
               "same weights True", "same in ONNX Runtime True"],
}  # fmt: skip
QUICK = ("Xor",)  # the others take longer


def fits(line: str, wanted: str) -> bool:
    head, mark, least = wanted.partition(">")
    if wanted.endswith("*"):
        return line.startswith(wanted[:-1])
    number, _, rest = least.partition(" ")
    return line == wanted if not mark else (
        line.startswith(head) and line.endswith(rest)
        and float(line[len(head):].split()[0]) >= float(number))  # fmt: skip


def test_each_sample_has_figures() -> None:
    assert {path.stem for path in BINDING.glob("samples/*.cs")} == {*SAMPLES, *SERVERS}


@pytest.mark.parametrize("on", ON)
@pytest.mark.parametrize(
    "name", [n if n in QUICK else pytest.param(n, marks=pytest.mark.slow) for n in SAMPLES]
)
def test_samples(name: str, on: str) -> None:
    lines = said(BINDING / f"samples/{name}.cs", on=on)
    assert len(lines) == len(SAMPLES[name]), lines
    assert [(n, w) for n, w in zip(lines, SAMPLES[name]) if not fits(n, w)] == []


SERVERS = {"Server": "30"}


@pytest.mark.slow
@pytest.mark.parametrize("on", ON)
def test_server_under_load(on: str) -> None:
    if on == "core" and not tools.openssl:
        pytest.skip("no OpenSSL 1.1 for .NET Core 3.1's HttpListener: make csharp-tools")
    answers, wrong = said(BINDING / "samples/Server.cs", SERVERS["Server"], on=on)
    assert wrong == "wrong 0" and int(answers.split()[1]) > 500


def learn_and_predict(on: str, suspend: str, each: str, many: str) -> None:
    """Eight threads predict while another trains, then one alone."""
    *others, grown = said(HERE / "Threads.cs", each, many, on=on, suspend=suspend)
    assert others == ["trained True", "wrong 0", "failed 0"]
    assert int(grown.split()[1]) < 20, f"MiB after {many} predictions"


def test_threads_and_memory() -> None:
    learn_and_predict("mono", "preemptive", "50", "500")


@pytest.mark.slow
@pytest.mark.parametrize("on", ON)
def test_more_threads_and_memory(on: str) -> None:
    learn_and_predict(on, "preemptive", "500", "10000")


@pytest.mark.slow
def test_threads_take_turns_where_mono_would_stop_them() -> None:
    learn_and_predict("mono", "hybrid", "500", "500")


@pytest.mark.slow
@pytest.mark.parametrize("on", ON)
def test_cost(on: str) -> None:
    cost = {name: float(number) for name, number in map(str.split, said(HERE / "Cost.cs", on=on))}
    assert cost["predict"] - cost["python"] < 40
    assert cost["passed"] < 1.2 * cost["copy"] + 20


def test_mistakes_do_not_compile() -> None:
    source = HERE / "Wrong.cs"
    with pytest.raises(RuntimeError) as error:
        build.program(tools, source)
    found = {int(n) for n in re.findall(r"Wrong\.cs\((\d+),\d+\): error", str(error.value))}
    lines = source.read_text(encoding="utf-8").splitlines()
    wrong = {number for number, line in enumerate(lines, 1) if line.endswith("// wrong")}
    assert len(wrong) >= 20 and found == wrong


# The same calls from both sides.


def literal(x: Any) -> str:
    """An array as C# writes it."""
    if x.ndim == 0:
        return f"{x.item()!r}f" if x.dtype.kind == "f" else str(x.item())
    kind = "float" if x.dtype.kind == "f" else "int"
    rows = [literal(part) for part in x]
    text = "{ " + ", ".join(rows).replace(f"new {kind}[{',' * (x.ndim - 2)}] ", "") + " }"
    return f"new {kind}[{',' * (x.ndim - 1)}] {text}"


def calls() -> list[tuple[str, str, Any]]:
    """200 calls of operations on random numbers: a name, the call in C#, the result in Python."""
    random = np.random.default_rng(16)
    found: list[tuple[str, str, Any]] = []
    names = [n for n in ops.__all__ if n not in ("empty", "empty_like", "rearrange")]
    while len(found) < 200:
        name = str(random.choice(names))
        shape = tuple(random.integers(1, 4, random.integers(1, 4)))
        given = [np.asarray(random.integers(1, 16, shape) / 16, "float32")
                 for _ in range(random.integers(1, 3))]  # fmt: skip
        options = [{}, {}, {"axis": 0}, {"axis": -1}, {"axis": 0, "keepdims": True}]
        chosen = options[random.integers(len(options))]
        taken = [*inspect.signature(getattr(ops, name)).parameters.values()][: len(given)]
        if any(p.annotation != "TensorLike" for p in taken):
            continue
        try:
            result = getattr(ops, name)(*given, **chosen)
            arrays = np.asarray(ops.convert_to_numpy(result), "float64")
        except Exception:  # not a function of so many tensors
            continue
        if not (hasattr(result, "dtype") and np.isfinite(arrays).all()):
            continue
        words = {"axis": "axis", "keepdims": "keepdims"}
        more = [f"{words[k]}: {str(v).lower()}" for k, v in chosen.items()]
        called = "".join(part[:1].upper() + part[1:] for part in name.split("_"))
        found.append((name, f"Ops.{called}({', '.join([*map(literal, given), *more])})", arrays))
    return found


PROGRAM = """
using System;
using System.Linq;
using Keras;

static class Calls
{
    static void Show(Tensor x) => Console.WriteLine(x.Shape + " " + string.Join(" ",
        x.ToArray<double>().Select(v => v.ToString("R"))));

    static void Main()
    {
%s
    }
}
"""


@pytest.mark.parametrize("on", ON)
def test_calls_give_what_python_gives(on: str, tmp_path: Path) -> None:
    with use(loader.get("numpy")):
        rows = calls()
    path = tmp_path / "Calls.cs"
    path.write_text(PROGRAM % "\n".join(f"        Show({row[1]});" for row in rows), "utf-8")
    lines = said(path, on=on)
    assert len(lines) == len(rows) == 200 and len({row[0] for row in rows}) > 80
    for line, (name, call, wanted) in zip(lines, rows):
        shape, _, values = line.partition(") ")
        assert shape + ")" == str(wanted.shape), call
        assert np.array_equal(np.array(values.split(), "float64"), wanted.ravel()), (name, call)
