"""Record the golden files and the scenarios: `python -m tools.golden.make --cache DIR`.

Each library writes into `tests/golden/NAME-VERSION.zip`: its files, an `.npz` of inputs, targets,
outputs and outputs after further steps for each, and the architecture of files of weights.
`tests/golden/index.json` has one line for each file. `--only scenarios` runs the scenarios in
Keras 2.3.1, into `tests/keras2/recorded/`.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import tempfile
import zipfile
from pathlib import Path
from typing import Any

from .environments import ENVIRONMENTS, build, variables

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests" / "golden"
RECORDED = ROOT / "tests" / "keras2" / "recorded"


def run(name: str, backend: str, cache: Path, *command: str) -> None:
    """A module of this folder in a library's environment; its words about cases are shown."""
    python = build(ENVIRONMENTS[name], cache)
    child = subprocess.run(
        [python, "-m", *command],
        cwd=ROOT,
        env=variables(backend, cache),
        capture_output=True,
        text=True,
    )
    for line in child.stdout.splitlines():
        if line.startswith("case "):
            print(line)
    if child.returncode:
        raise SystemExit(f"{name} on {backend} failed:\n{child.stderr[-3000:]}")


def record_files(name: str, cache: Path, cases: list[str]) -> list[dict[str, Any]]:
    """Run one library's cases on each of its backends, and pack what they wrote."""
    entries = []
    with tempfile.TemporaryDirectory() as folder:
        for backend in ENVIRONMENTS[name].backends:
            library = ENVIRONMENTS[name].library
            run(name, backend, cache, "tools.golden.write", library, folder, *cases)
            index = Path(folder, f"{backend}.index")
            entries += json.loads(index.read_text(encoding="utf-8"))
            index.unlink()
        parts = {
            entry.get(key, "") for entry in entries for key in ("file", "data", "architecture")
        }
        pack(GOLDEN / f"{name}.zip", [Path(folder, part) for part in sorted(parts - {""})])
    return [dict(entry, archive=f"{name}.zip") for entry in entries]


def pack(archive: Path, files: list[Path]) -> None:
    """The same files make the same archive."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as members:
        for path in files:
            member = zipfile.ZipInfo(path.name, (1980, 1, 1, 0, 0, 0))
            member.compress_type = zipfile.ZIP_DEFLATED
            members.writestr(member, path.read_bytes())


def write_index(entries: list[dict[str, Any]]) -> None:
    lines = [json.dumps(entry, sort_keys=True) for entry in entries]
    text = "[\n" + ",\n".join(lines) + "\n]\n"
    (GOLDEN / "index.json").write_text(text, encoding="utf-8")


def record_scenarios(cache: Path) -> None:
    RECORDED.mkdir(parents=True, exist_ok=True)
    for backend in ("theano", "tensorflow"):
        run("keras-2.3.1", backend, cache, "tools.golden.record", str(RECORDED))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cache", type=Path, required=True, help="the environments' folder")
    what = [*ENVIRONMENTS, "scenarios"]
    parser.add_argument("--only", nargs="*", default=what, choices=what)
    parser.add_argument("--cases", nargs="*", default=[])
    options = parser.parse_args()
    cache = options.cache.resolve()
    GOLDEN.mkdir(exist_ok=True)
    index = GOLDEN / "index.json"
    for name in options.only:
        print(name)
        if name == "scenarios":
            record_scenarios(cache)
            continue
        entries = record_files(name, cache, options.cases)
        known = json.loads(index.read_text(encoding="utf-8")) if index.exists() else []
        write_index([entry for entry in known if entry["archive"] != f"{name}.zip"] + entries)


if __name__ == "__main__":
    main()
