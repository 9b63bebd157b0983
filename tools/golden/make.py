"""Record the golden files: `python -m tools.golden.make --cache DIR [--only ENVIRONMENT …]`.

Each library writes into `tests/golden/NAME-VERSION.zip`: its files, an `.npz` of inputs, targets,
outputs and outputs after further steps for each, and the architecture of files of weights.
`tests/golden/index.json` has one line for each file.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import tempfile
import zipfile
from pathlib import Path
from typing import Any

from .environments import ENVIRONMENTS, Environment, build, variables

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests" / "golden"


def record(environment: Environment, cache: Path, cases: list[str]) -> list[dict[str, Any]]:
    """Run one library's cases on each of its backends, and pack what they wrote."""
    python = build(environment, cache)
    entries = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for backend in environment.backends:
            command = [python, "-m", "tools.golden.write", environment.library, name, *cases]
            child = subprocess.run(
                command, cwd=ROOT, env=variables(backend, cache), capture_output=True, text=True
            )
            print(
                *(
                    line
                    for line in child.stdout.splitlines()
                    if line[:3].strip() and line[:2] == "  "
                ),
                sep="\n",
            )
            if child.returncode:
                raise SystemExit(f"{environment.name} on {backend} failed:\n{child.stderr[-3000:]}")
            index = folder / f"{backend}.index"
            entries += json.loads(index.read_text(encoding="utf-8"))
            index.unlink()
        pack(GOLDEN / f"{environment.name}.zip", folder)
    return [dict(entry, archive=f"{environment.name}.zip") for entry in entries]


def pack(archive: Path, folder: Path) -> None:
    """The same files make the same archive."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as members:
        for path in sorted(folder.iterdir()):
            member = zipfile.ZipInfo(path.name, (1980, 1, 1, 0, 0, 0))
            member.compress_type = zipfile.ZIP_DEFLATED
            members.writestr(member, path.read_bytes())


def write_index(entries: list[dict[str, Any]]) -> None:
    lines = [json.dumps(entry, sort_keys=True) for entry in entries]
    text = "[\n" + ",\n".join(lines) + "\n]\n"
    (GOLDEN / "index.json").write_text(text, encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cache", type=Path, required=True, help="the environments' folder")
    parser.add_argument("--only", nargs="*", default=list(ENVIRONMENTS), choices=ENVIRONMENTS)
    parser.add_argument("--cases", nargs="*", default=[])
    options = parser.parse_args()
    GOLDEN.mkdir(exist_ok=True)
    index = GOLDEN / "index.json"
    known = json.loads(index.read_text(encoding="utf-8")) if index.exists() else []
    for name in options.only:
        print(name)
        entries = record(ENVIRONMENTS[name], options.cache.resolve(), options.cases)
        known = [entry for entry in known if entry["archive"] != f"{name}.zip"] + entries
        write_index(known)


if __name__ == "__main__":
    main()
