"""What a file tries, row by row of the holes that loaders of models have had.

Nothing in a file is followed or run: a configuration is gone through as the plain data that it is.
"""

from __future__ import annotations

import builtins
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from ..files import BadFile
from .opened import Opened

_OURS = ("keras", "kerata", "tf_keras")
_GADGETS = ("callbacks", "saving", "utils", "config", "datasets", "export")
_FOREIGN = ("TorchModuleWrapper", "JaxLayer", "FlaxLayer")


@dataclass
class Verdict:
    """What was found for one row.

    Args:
        row: its number.
        title: what the hole is.
        status: "clean", "found", or "closed" where no file can have an effect.
        places: where it was found.
    """

    row: int
    title: str
    status: str
    places: list[str] = field(default_factory=list)


Node = tuple[str, dict[str, Any]]  # an object in a configuration and its place


def nodes(config: Any, path: str = "") -> Iterator[Node]:
    """All objects in a configuration, each with its place."""
    stack = [(path, config)]
    while stack:
        place, found = stack.pop()
        if isinstance(found, dict):
            yield place, found
            stack += [(f"{place}.{key}".lstrip("."), value) for key, value in found.items()]
        elif isinstance(found, list):
            stack += [(f"{place}[{i}]", value) for i, value in enumerate(found)]


def _class(node: dict[str, Any]) -> str:
    return str(node.get("class_name", ""))


def _module(node: dict[str, Any]) -> str:
    return str(node.get("module") or "")


def _inner(node: dict[str, Any]) -> dict[str, Any]:
    found = node.get("config")
    return found if isinstance(found, dict) else {}


def _is_bytecode(node: dict[str, Any]) -> bool:
    if _class(node) == "__lambda__":
        return True
    return _class(node) == "Lambda" and isinstance(_inner(node).get("function"), list)


def _is_python(node: dict[str, Any]) -> bool:
    """Something of Python itself, which no model is made of."""
    module = _module(node)
    if module == "builtins":  # what Keras says of a user's function, too
        return hasattr(builtins, str(node.get("config")))
    return module.split(".")[0] in sys.stdlib_module_names - {"__main__"}


def custom(config: Any) -> list[str]:
    """The classes and functions in a configuration that its maker wrote, each once."""
    found: dict[str, None] = {}
    for _, node in nodes(config):
        first, *rest = _module(node).split(".")
        if first not in ("", "builtins", *_OURS) and rest[:1] != ["keras"] and _class(node):
            name = str(node.get("config")) if _class(node) == "function" else _class(node)
            found[f"{_module(node)}.{name}"] = None
    return list(found)


def _is_gadget(node: dict[str, Any]) -> bool:
    """A function of the library that does something to files, the network or settings."""
    pieces = _module(node).split(".")
    return _class(node) == "function" and any(piece in _GADGETS for piece in pieces)


def _is_other_class(node: dict[str, Any]) -> bool:
    pieces = _module(node).split(".")
    return _class(node) != "function" and any(piece in _GADGETS for piece in pieces)


def _is_path(node: dict[str, Any]) -> bool:
    return isinstance(_inner(node).get("vocabulary"), str)


def _climbs(node: dict[str, Any]) -> bool:
    name = _inner(node).get("name") if "class_name" in node else None
    return isinstance(name, str) and (".." in name.split("/") or name.startswith("/"))


def _differs(node: dict[str, Any]) -> bool:
    known, name = node.get("registered_name"), _class(node)
    if not isinstance(known, str) or name == "function":
        return False
    return known.rpartition(">")[2] != name


def _switches(node: dict[str, Any]) -> bool:
    return "unsafe" in str(node.get("config")) and _class(node) == "function"


Test = Callable[[dict[str, Any]], bool]
# By row: the title, the test of an object in a configuration, and what the guarded readers say of a
# file that they refuse for it. Rows without either are closed by how loading works.
ROWS: dict[int, tuple[str, Test | None, str]] = {
    1: ("configuration that is not JSON", None, r"config.json.*(JSON|Expecting)"),
    2: ("bytecode of a lambda", _is_bytecode, ""),
    3: ("names of Python's own modules", _is_python, ""),
    4: ("functions of the library as gadgets", _is_gadget, ""),
    5: ("safe mode switched off by the file", _switches, ""),
    6: ("bytecode in old .h5 files", _is_bytecode, ""),
    7: ("classes that are no part of a model", _is_other_class, ""),
    8: ("pickled modules of other frameworks", lambda n: _class(n) in _FOREIGN, ""),
    9: ("vocabularies that are paths or addresses", _is_path, ""),
    10: ("paths out of downloaded archives", None, ""),
    11: ("links in downloaded archives", None, ""),
    12: ("declared sizes without data", None, r"declares|should have|does not fill|ends before"),
    13: ("HDF5 data in other files", None, r"in another file"),
    14: ("HDF5 links", None, r"soft link|another file, which|two places|circle"),
    15: ("HDF5 virtual data", None, r"virtual"),
    16: ("foreign SavedModels", lambda n: _class(n) == "TFSMLayer", ""),
    17: ("members that lead outside", None, r"leads outside"),
    18: ("names of layers that lead outside", _climbs, r"has the name"),
    19: ("entries that trust unless told otherwise", None, ""),
    20: ("data that unpack to far more than they are", None, r"far more|twice|over another|nested"),
    21: ("pickled objects", None, r"pickled|no NumPy array|not that of an array"),
    22: ("links in folders", None, r"is a link|a link, which|folder of the list"),
    23: ("registered names of other classes", _differs, ""),
}


def verdicts(found: Opened | None, refusal: BadFile | None = None) -> list[Verdict]:
    """One verdict a row, of an open file or of what its reader had against it."""
    config = found.config if found is not None else None
    objects = list(nodes(config)) if config is not None else []
    old = found is not None and found.kind == "old model"
    rows = []
    for row, (title, test, words) in ROWS.items():
        places = [place for place, node in objects if test and test(node)]
        if (row, old) in ((2, True), (6, False)):  # the same, in the other kind of file
            places = []
        told = f"{refusal.entry}: {refusal.reason}" if refusal is not None else ""
        if words and re.search(words, told):
            places.append(str(refusal))
        closed = test is None and not words
        status = "found" if places else "closed" if closed else "clean"
        rows.append(Verdict(row, title, status, places))
    return rows
