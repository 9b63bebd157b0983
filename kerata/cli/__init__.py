"""The command `kerata`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from .. import __version__
from .doctor import examine
from .report import as_json, show


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
    asked = parser.parse_args(arguments)
    found = examine(devices=not asked.quick)
    print(as_json(found)) if asked.json else show(found)
    return 0
