"""What is in a file of a model, told without building anything of it."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np

from ..files import BadFile
from ..files.faults import FilePath
from .opened import Opened, opened
from .verdicts import Verdict, custom, verdicts

BINS = 40
_STEP = 2**20


@dataclass
class LayerLine:
    """A layer as the configuration has it.

    Args:
        depth: how many models and wrappers it is in.
        name, kind, module: the layer's name, class and the module that the file names.
        inputs: the names of the layers that it is called on.
        settings: its other arguments.
    """

    depth: int
    name: str
    kind: str
    module: str
    inputs: list[str] = field(default_factory=list)
    settings: dict[str, Any] = field(default_factory=dict)


@dataclass
class WeightLine:
    """An array and its statistics; those of numbers that are finite.

    Args:
        name: its path.
        shape, dtype: as in the file.
        mean, deviation, least, most: None without finite numbers.
        zeros, bad: how many are zero, how many not finite.
        histogram: counts in forty bins from `least` to `most`.
    """

    name: str
    shape: tuple[int, ...]
    dtype: str
    mean: float | None = None
    deviation: float | None = None
    least: float | None = None
    most: float | None = None
    zeros: int = 0
    bad: int = 0
    histogram: list[int] = field(default_factory=list)


@dataclass
class Inspection:
    """What is in a file.

    Args:
        path, kind, size: the file, what it is, its bytes.
        metadata: versions and what else it says of itself.
        layers: the architecture; empty for weights alone.
        custom: classes and functions of its maker's, to be passed in `custom_objects`.
        optimizer: its class and settings, and losses and metrics; None where there is none.
        weights: the arrays with their statistics.
        verdicts: one for each hole that loaders of models have had.
        refusal: why the file cannot be read; None if it can.
    """

    path: str
    kind: str
    size: int
    metadata: dict[str, Any] = field(default_factory=dict)
    layers: list[LayerLine] = field(default_factory=list)
    custom: list[str] = field(default_factory=list)
    optimizer: dict[str, Any] | None = None
    weights: list[WeightLine] = field(default_factory=list)
    verdicts: list[Verdict] = field(default_factory=list)
    refusal: str | None = None

    @property
    def safe(self) -> bool:
        """The file is whole, and nothing was found in it."""
        return self.refusal is None and all(v.status != "found" for v in self.verdicts)

    def to_dict(self) -> dict[str, Any]:
        """The same as plain data."""
        return asdict(self)


def inspect(path: FilePath, statistics: bool = True) -> Inspection:
    """Look into a file of a model or of weights; nothing in it is built, imported or run.

    Args:
        path: `.keras`, `.h5`, `.safetensors`, `.weights.npz`, `.weights.json`, or the `.json` of
            `model.to_json()`.
        statistics: read the arrays, one by one, for their statistics.

    Raises:
        FileNotFoundError: there is no such file. A file that is damaged or unsafe is no error
            here: `refusal` and `verdicts` say what is wrong with it.

    >>> import os, tempfile, numpy as np
    >>> from kerata.files import write_weights
    >>> path = os.path.join(tempfile.mkdtemp(), "a.weights.h5")
    >>> write_weights(path, {"layers/dense/vars/0": np.ones((3, 2), "float32")})
    >>> found = inspect(path)
    >>> found.kind, found.weights[0].mean, found.safe
    ('weights', 1.0, True)
    """
    result = Inspection(os.fspath(path), "unknown", _size(path))
    try:
        with opened(path) as found:
            result.kind, result.metadata = found.kind, _plain(found.metadata)
            result.verdicts = verdicts(found)
            result.layers, result.optimizer = _layers(found.config), _compiled(found)
            result.custom = custom(found.config)
            result.weights = [
                _weight(found, name, statistics) for name in sorted(found.weights, key=_natural)
            ]
    except BadFile as error:
        result.refusal = str(error)
        result.verdicts = verdicts(None, error)
    return result


def _natural(name: str) -> list[tuple[int, str]]:
    """A key by which "vars/10" comes after "vars/9"."""
    pieces = re.split(r"(\d+)", name)
    return [(int(piece[:18]), piece) if piece.isdecimal() else (0, piece) for piece in pieces]


def _size(path: FilePath) -> int:
    if not os.path.isdir(path):
        return os.path.getsize(path)
    return sum(
        os.lstat(os.path.join(folder, name)).st_size
        for folder, _, names in os.walk(path)
        for name in names
    )


def _plain(found: Any) -> Any:
    """Data that JSON has a form for; the tables of checksums are left out."""
    if isinstance(found, Mapping):
        return {str(k): _plain(v) for k, v in found.items() if k != "kerata_checksums"}
    if isinstance(found, list | tuple):
        return [_plain(v) for v in found]
    return found if found is None or isinstance(found, bool | int | float | str) else str(found)


def _layers(config: Any) -> list[LayerLine]:
    lines: list[LayerLine] = []
    stack = [(0, config)]
    while stack:
        depth, found = stack.pop()
        if not isinstance(found, dict) or "class_name" not in found:
            continue
        inner = found.get("config")
        settings = inner if isinstance(inner, dict) else {}
        below = inner if isinstance(inner, list) else settings.get("layers")
        parts = [v for k, v in settings.items() if k in ("layer", "cell", "backward_layer")]
        parts += below if isinstance(below, list) else []
        name = found.get("name") or settings.get("name") or ""
        kept = {k: _plain(v) for k, v in settings.items() if k not in ("layers", "layer", "name")}
        kind, module = str(found["class_name"]), str(found.get("module") or "")
        lines.append(LayerLine(depth, str(name), kind, module, _inputs(found), kept))
        stack += [(depth + 1, part) for part in reversed(parts)]
    return lines


def _inputs(found: dict[str, Any]) -> list[str]:
    """The layers that the calls of one take their input from, in the forms of all times."""
    names: list[str] = []
    stack = [found.get("inbound_nodes")]
    while stack:
        part = stack.pop()
        if isinstance(part, dict):
            history = part.get("keras_history")
            stack += [history[:1]] if isinstance(history, list) else list(part.values())
        elif isinstance(part, list):
            if part and isinstance(part[0], str):
                names.append(part[0])
            else:
                stack += reversed(part)
    return list(dict.fromkeys(names))


def _compiled(found: Opened) -> dict[str, Any] | None:
    config = found.config or {}
    given = config.get("compile_config") or found.metadata.get("training_config")
    return _plain(given) if isinstance(given, dict) else None


def _weight(found: Opened, name: str, statistics: bool) -> WeightLine:
    line = WeightLine(name, found.weights.shape(name), found.weights.dtype(name).name)
    if statistics and 0 not in line.shape:
        _measure(found.weights[name].reshape(-1), line)
    return line


def _measure(values: np.ndarray, line: WeightLine) -> None:
    """Statistics in two passes over steps, so that no second array of this size is needed."""
    steps = [values[i : i + _STEP] for i in range(0, len(values), _STEP)]
    count, total, least, most = 0, 0.0, math.inf, -math.inf
    for step in steps:
        good = _finite(step)
        line.zeros += int(np.count_nonzero(good == 0))
        line.bad += len(step) - len(good)
        if len(good):
            count, total = count + len(good), total + float(good.sum())
            least, most = min(least, float(good.min())), max(most, float(good.max()))
    if not count:
        return
    line.mean, line.least, line.most = total / count, least, most
    squares, histogram = 0.0, np.zeros(BINS, np.int64)
    for step in steps:
        good = _finite(step)
        squares += float(((good - line.mean) ** 2).sum())
        histogram += _binned(good, least, most)
    line.deviation, line.histogram = math.sqrt(squares / count), histogram.tolist()


def _finite(step: np.ndarray) -> np.ndarray:
    with np.errstate(all="ignore"):
        numbers: np.ndarray = np.abs(step) if np.iscomplexobj(step) else step.astype(np.float64)
    good: np.ndarray = numbers[np.isfinite(numbers)]
    return good


def _binned(good: np.ndarray, least: float, most: float) -> np.ndarray:
    width = most - least
    if not width or not math.isfinite(width):
        places = np.zeros(len(good), np.int64)
    else:
        places = np.minimum((good - least) / width * BINS, BINS - 1).astype(np.int64)
    return np.bincount(places, minlength=BINS)
