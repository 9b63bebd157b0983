"""The command `kerata`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from .. import __version__
from .doctor import examine
from .report import as_json, show
from .run import run


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
    program = commands.add_parser(
        "run", help="run a Python program in which `import keras` means kerata"
    )
    program.add_argument(
        "--keras", type=int, choices=(2, 3), default=3, help="the Keras that it was written for"
    )
    program.add_argument("--engine", help="where it computes")
    program.add_argument("--seed", type=int, help="of all random numbers")
    program.add_argument("-m", dest="module", action="store_true", help="run a module")
    program.add_argument("program", help="a script, or a module's name after -m")
    program.add_argument("arguments", nargs=argparse.REMAINDER, help="the program's own")
    asked = parser.parse_args(arguments)
    if asked.command == "run":
        command = [asked.program, *asked.arguments]
        run(command, asked.keras, asked.engine, asked.module, asked.seed)
        return 0
    found = examine(devices=not asked.quick)
    print(as_json(found)) if asked.json else show(found)
    return 0
