"""`kerata run`: a program in which `import keras` means kerata."""

from __future__ import annotations

import argparse
import os
import runpy
import sys
from collections.abc import Sequence
from typing import Any

from ..compat.alias import install_as_keras
from ..engines import loader
from ..utils import set_random_seed


def run(
    command: Sequence[str], version: int = 3, engine: str | None = None, module: bool = False,
    seed: int | None = None,
) -> None:  # fmt: skip
    """Run a script, or a module as `python -m` does, in this process.

    Args:
        command: the script's path or the module's name, and its arguments.
        version: which Keras it was written for, 3 or 2.
        engine: where it computes; None is the usual choice.
        module: whether `command` names a module.
        seed: of all random numbers; None leaves them to chance.
    """
    install_as_keras(version)  # before an engine's library brings a Keras of its own
    if engine is not None:
        os.environ[loader.VARIABLES[0]] = engine
        loader.set_backend(engine)
    if seed is not None:
        set_random_seed(seed)
    name = command[0]
    sys.argv = list(command)
    if module:
        sys.path.insert(0, os.getcwd())
        runpy.run_module(name, run_name="__main__", alter_sys=True)
    else:
        sys.path.insert(0, os.path.dirname(os.path.abspath(name)))
        runpy.run_path(os.path.abspath(name), run_name="__main__")  # as Python names it


def add_run(commands: Any) -> None:
    """Add the command to the parsers of the command line."""
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


def run_program(asked: argparse.Namespace) -> int:
    """Run what the command line asks for; errors are the program's own."""
    command = [asked.program, *asked.arguments]
    run(command, asked.keras, asked.engine, asked.module, asked.seed)
    return 0
