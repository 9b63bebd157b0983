"""`inspect` and `convert`: what a file holds, and the same in another form."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import zipfile
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest

from kerata.cli import main
from kerata.files import Archive, open_weights, write_archive, write_weights
from kerata.saving import convert, inspect
from kerata.saving.inspection_page import page

from . import threats_files
from .test_threats import attempt, harmless, made
from .threats import ALL, layer, model_config

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "chrome"))), None)
TOLD = [threat for threat in ALL if threat.kind in ("model", "config", "weights")]
GOLDEN = sorted(Path(__file__).parents[1].glob("golden/*keras-*.zip"))
VOID = ("meta", "br", "rect")


def archive(folder: Path, config: dict | None = None) -> Path:
    path = folder / "m.keras"
    arrays = threats_files.dense_weights() | {"layers/dense/vars/10": np.array([1, np.nan, 3.0])}
    with write_archive(path) as file:
        file.write("config.json", json.dumps(config or model_config(layer("Dense", units=2))))
        file.write_weights("model.weights.h5", arrays, {"layers/dense/vars": {"name": "layer"}})
        with file.folder("assets/layers/x") as assets:
            (assets / "words.txt").write_text("one")
        file.write("metadata.json", json.dumps({"keras_version": "3.15.1"}))
    return path


def test_statistics(tmp_path):
    values = np.random.default_rng(0).normal(2, 3, (1200, 1000))  # more than a step
    write_weights(tmp_path / "a.safetensors", {"a": values, "b": np.zeros((0, 3)), "c": True})
    a, b, c = inspect(tmp_path / "a.safetensors").weights
    counts, _ = np.histogram(values, len(a.histogram))
    assert np.allclose([a.mean, a.deviation], [values.mean(), values.std()])
    assert (a.least, a.most) == (values.min(), values.max())
    assert np.abs(np.array(a.histogram) - counts).max() <= 1 and sum(a.histogram) == values.size
    assert b.mean is None and (c.mean, c.deviation, c.dtype) == (1, 0, "bool")


def test_a_whole_model(tmp_path):
    found = inspect(archive(tmp_path))
    assert [(line.depth, line.name, line.kind) for line in found.layers] == [
        (0, "model", "Sequential"), (1, "input", "InputLayer"), (1, "layer", "Dense"),
    ]  # fmt: skip
    assert found.kind == "archive" and found.metadata == {"keras_version": "3.15.1"}
    assert [line.name[-2:] for line in found.weights] == ["/0", "/1", "10"]
    assert (found.weights[2].bad, found.weights[2].mean) == (1, 2.0)
    assert found.safe and len(found.verdicts) == 23
    config = model_config(layer("Mine", "my.layers"))
    found = inspect(archive(tmp_path, config))
    assert found.safe and found.custom == ["my.layers.Mine"]


@pytest.mark.parametrize("threat", TOLD, ids=lambda threat: threat.id)
def test_threats_are_told_and_nothing_is_done(threat, tmp_path):
    target = made(threat, threat.kind, tmp_path)
    if threat.kind == "config":
        target = threats_files.archive_with(tmp_path, {"config.json": json.dumps(target).encode()})
    inspect(archive(tmp_path / "good"))  # what is imported late
    found: list = []
    error, seconds, memory, events = attempt(lambda path: found.append(inspect(path)), target)
    assert error is None and seconds < 1 and memory < 64
    assert not [event for event in events if not harmless(event, "", target)]
    assert not found[0].safe and not (tmp_path / "owned").exists()
    told = {verdict.row for verdict in found[0].verdicts if verdict.status == "found"}
    same = {19: {2}}  # an entry that trusts, and what it would run
    assert told & same.get(threat.row, {threat.row}) or found[0].refusal


class Nesting(HTMLParser):
    """Whether tags are closed in order, and what the text says."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.words: list[str] = []
        self.tags: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)


def test_the_page(tmp_path, capsys):
    config = model_config(layer("Dense", units=2))
    config["config"]["layers"][1]["config"]["name"] = "<script>alert(1)</script>"
    path, target = archive(tmp_path, config), tmp_path / "p.html"
    assert main(["inspect", str(path), "--html", str(target)]) == 0
    text = target.read_text()
    read = Nesting(text)
    assert not read.open and "script" not in read.tags and "link" not in read.tags
    assert not re.search(r"(src|href)=", text)
    assert any("<script>alert(1)</script>" in word for word in read.words)
    assert read.tags.count("svg") == 3 and read.tags.count("details") == 6
    assert "layers/dense/vars/10" in capsys.readouterr().out


@pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium")
def test_the_page_in_a_browser(tmp_path):
    target, picture = tmp_path / "p.html", tmp_path / "p.png"
    target.write_text(page(inspect(archive(tmp_path))), encoding="utf-8")
    options = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run"
    options += " --disable-background-networking --disable-component-update --disable-sync"
    command = [CHROMIUM, *options.split(), f"--user-data-dir={tmp_path / 'data'}"]
    done = subprocess.run(
        [*command, "--dump-dom", "--enable-logging=stderr", target.as_uri()],
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert "Dense" in done.stdout and "CONSOLE" not in done.stderr
    subprocess.run(
        [*command, f"--screenshot={picture}", "--window-size=1000,1400", target.as_uri()],
        capture_output=True, timeout=60, check=True,
    )  # fmt: skip
    assert picture.stat().st_size > 10_000


def test_convert_between_all_kinds(tmp_path):
    source = archive(tmp_path)
    with Archive(source) as file, file.weights("model.weights.h5") as weights:
        expected = {name: weights[name].tobytes() for name in weights}
    kinds = ("a.weights.h5", "a.safetensors", "a.weights.npz", "a.weights.json", "a", "b.keras")
    for name in kinds:
        convert(source, tmp_path / name)
        for other in kinds[:4]:
            convert(tmp_path / name, tmp_path / f"c{other}")
            with open_weights(tmp_path / f"c{other}") as weights:
                assert {name: weights[name].tobytes() for name in weights} == expected
    convert(tmp_path / "a", tmp_path / "d.keras")
    with Archive(tmp_path / "d.keras") as file, Archive(source) as first:
        assert sorted(file.names) == sorted(first.names)
        assert file.json("config.json") == first.json("config.json")
        assert file.read("assets/layers/x/words.txt") == b"one"


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda path: path.stem)
def test_files_of_the_genuine_libraries(golden, tmp_path):
    """Nothing is found in any, but in those of lambdas their bytecode."""
    with zipfile.ZipFile(golden) as file:
        names = [n for n in file.namelist() if n.endswith((".h5", ".keras", ".json"))]
        file.extractall(tmp_path, names)
    found = {name: inspect(tmp_path / name) for name in names}
    assert [name for name, file in found.items() if file.refusal] == []
    told = {name.split(".")[0] for name, file in found.items() if not file.safe}
    assert told <= {"lambda_of_bytecode", "lambda_of_a_named_function"} and told
    assert all(file.weights or file.layers for file in found.values())


def test_a_configuration_alone(tmp_path):
    path = tmp_path / "nested.json"
    path.write_text(json.dumps(model_config(layer("Lambda", function=["code", None, None]))))
    found = inspect(path)
    assert (found.kind, len(found.layers), found.weights) == ("architecture", 3, [])
    assert [verdict.row for verdict in found.verdicts if verdict.status == "found"] == [2]
    path.write_text("[")
    found = inspect(path)
    assert found.refusal and all(verdict.status != "found" for verdict in found.verdicts)
    with pytest.raises(ValueError, match="nested.json"):
        convert(path, tmp_path / "a.weights.h5")


def test_convert_says_what_it_cannot(tmp_path, capsys):
    write_weights(tmp_path / "a.weights.h5", {"a": 1.0})
    with pytest.raises(ValueError, match="weights alone"):
        convert(tmp_path / "a.weights.h5", tmp_path / "b.keras")
    assert main(["convert", str(tmp_path / "nothing.h5"), str(tmp_path / "b.h5")]) == 2
    assert "nothing.h5" in capsys.readouterr().err


def test_the_command(tmp_path, capsys):
    path = archive(tmp_path)
    assert main(["inspect", str(path), "--json", "--quick"]) == 0
    assert json.loads(capsys.readouterr().out)["weights"][0]["mean"] is None
    assert main(["convert", str(path), str(tmp_path / "w.safetensors")]) == 0
    write_weights(tmp_path / "odd.weights.h5", {"a\x1b[2Jb": 1.0})
    assert main(["inspect", str(tmp_path / "odd.weights.h5")]) == 0
    assert "\x1b" not in capsys.readouterr().out
    bad = threats_files.soft_link(tmp_path)
    assert main(["inspect", str(bad)]) == 1
    assert "soft link" in capsys.readouterr().out
