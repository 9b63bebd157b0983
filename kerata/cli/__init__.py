"""The command `kerata`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from .. import __version__
from .doctor import examine
from .files import run_convert, run_inspect
from .report import as_json, show
from .run import add_run, run_program


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the result is the exit status."""
    parser = argparse.ArgumentParser(prog="kerata", description="Keras on every engine.")
    parser.add_argument("--version", action="version", version=f"kerata {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    doctor = commands.add_parser(
        "doctor", help="what is installed: engines, devices, BLAS, threads, settings"
    )
    doctor.add_argument(
        "--quick", action="store_true", help="load no engine, so list no devices (much faster)"
    )
    doctor.add_argument("--json", action="store_true", help="print JSON")
    add_run(commands)
    doctor.set_defaults(run=_doctor)
    inspect = commands.add_parser(
        "inspect", help="what is in a file of a model: layers, weights, versions, threats"
    )
    inspect.add_argument(
        "file", help=".keras, .h5, .safetensors, .weights.npz, .weights.json, or to_json's .json"
    )
    inspect.add_argument("--html", nargs="?", const="", metavar="PAGE", help="write a page, too")
    inspect.add_argument("--json", action="store_true", help="print JSON")
    inspect.add_argument("--quick", action="store_true", help="read no arrays: no statistics")
    inspect.set_defaults(run=run_inspect)
    convert = commands.add_parser(
        "convert", help="a file of a model or of weights in another form, by the new name's suffix"
    )
    convert.add_argument("source")
    convert.add_argument("target")
    convert.add_argument("--max-shard-size", type=float, metavar="GB", help="for .weights.json")
    convert.set_defaults(run=run_convert)
    asked = parser.parse_args(arguments)
    if asked.command == "run":  # whose errors are the program's own
        return run_program(asked)
    try:
        return int(asked.run(asked))
    except (ValueError, OSError) as error:
        print(f"kerata {asked.command}: {error}", file=sys.stderr)
        return 2


def _doctor(asked: argparse.Namespace) -> int:
    found = examine(devices=not asked.quick)
    print(as_json(found)) if asked.json else show(found)
    return 0
