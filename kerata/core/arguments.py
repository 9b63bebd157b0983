"""Constructors that check their arguments by what the annotations say.

`Count`, `Fraction` and the like (`core/typing.py`) are an `int` and a `float` for type checkers;
here they have limits. What an annotation names that is not in the table below is let through, and
the class looks at it itself. NumPy's scalars and arrays arrive as Python's numbers and tuples.
"""

from __future__ import annotations

import ast
import functools
import inspect
import operator
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple, TypeVar

import numpy as np

from .errors import InvalidArgument, InvalidKind

Value = TypeVar("Value")
_Function = TypeVar("_Function", bound=Callable[..., Any])
_REFUSED = object()
_PLAIN = frozenset({int, float, bool, str, type(None), tuple, list})  # neither array nor tensor


class Kind(NamedTuple):
    """What an annotation allows: in words, and as a function that gives a value its normal form."""

    words: str
    take: Callable[[Any], Any]


def plain(x: Any) -> Any:
    """NumPy's scalars and arrays as Python's numbers and (nested) tuples; all else as it is."""
    if isinstance(x, np.ndarray) and x.ndim:
        return tuple(map(plain, x))
    return x.item() if isinstance(x, (np.generic, np.ndarray)) else x


def one_of(value: Value, known: Iterable[Any], argument: str, who: str = "") -> Value:
    """A value that is among those that are known.

    >>> one_of("same", ("valid", "same"), "padding")
    'same'
    >>> one_of("full", ("valid", "same"), "padding")
    Traceback (most recent call last):
    kerata.core.errors.InvalidArgument: `padding` must be one of 'valid', 'same'; given 'full'.
    """
    known = tuple(known)
    if value not in known:
        words = ", ".join(map(repr, known))
        start = f"{who}: " if who else ""
        raise InvalidArgument(f"{start}`{argument}` must be one of {words}; given {value!r}.")
    return value


def integer(x: Any) -> int | None:
    """The number, if it is an integer (NumPy's and 0-d tensors are); bools are none."""
    if type(x) is int:
        return x
    if isinstance(x, (bool, np.bool_)) or not hasattr(x, "__index__") or getattr(x, "ndim", None):
        return None
    try:
        return operator.index(x)
    except TypeError:
        return None


def sizes_of(shape: Any, who: str) -> tuple[Any, ...]:
    """A shape as a tuple; None stays None within."""
    sizes = tuple(shape) if hasattr(shape, "__iter__") else (shape,)
    if not hasattr(shape, "__iter__") or any(isinstance(n, (str, float)) for n in sizes):
        raise InvalidKind(
            f"{who}: `shape` must be a sequence of integers and None; given {shape!r}."
        )
    return sizes


def _whole(words: str, low: int | None = None) -> Kind:
    def take(x: Any) -> Any:
        number = integer(x)
        return _REFUSED if number is None or low is not None and number < low else number

    return Kind(words, take)


def _real(words: str, fits: Callable[[Any], Any] = lambda x: True) -> Kind:
    def take(x: Any) -> Any:
        x = plain(x)
        if isinstance(x, (int, float)):
            return x if type(x) is not bool and fits(x) else _REFUSED
        tensor = hasattr(x, "__float__") and not getattr(x, "shape", ())  # its value may be unknown
        return x if tensor else _REFUSED

    return Kind(words, take)


def _numbers(x: Any) -> Any:
    """Numbers in any form, as they were given: arrays, tensors, nested lists."""
    if isinstance(x, (int, float)) or hasattr(x, "shape") and not isinstance(x, np.ndarray):
        return x
    try:
        found = np.asarray(x)
    except ValueError:  # lists of different lengths
        return _REFUSED
    return x if found.dtype.kind in "biufc" and found.size else _REFUSED


def _switch(x: Any) -> Any:
    x = plain(x)
    return bool(x) if type(x) is int and x in (0, 1) or isinstance(x, bool) else _REFUSED


def _only(words: str, fits: Callable[[Any], Any]) -> Kind:
    return Kind(words, lambda x: x if fits(x) else _REFUSED)


_ANYTHING = Kind("anything", lambda x: x)
_DICTIONARY = _only("a dictionary", lambda x: isinstance(x, Mapping))
_KINDS = {
    "int": _whole("an integer"),
    "Natural": _whole("an integer of at least 0", 0),
    "Count": _whole("a positive integer", 1),
    "float": _real("a number", lambda x: x == x),
    "Filler": _real("a number"),
    "Numbers": Kind("a number or an array of numbers", _numbers),
    "Fraction": _real("a number between 0 and 1", lambda x: 0 <= x <= 1),
    "Positive": _real("a positive number", lambda x: x > 0),
    "NotNegative": _real("a number of at least 0", lambda x: x >= 0),
    "NotPositive": _real("a number of at most 0", lambda x: x <= 0),
    "bool": Kind("True or False", _switch),
    "str": _only("a string", lambda x: isinstance(x, str)),
    "None": _only("None", lambda x: x is None),
    "PathLike": _only("a path", lambda x: hasattr(x, "__fspath__")),
    "Callable": _only("a function", callable),
    "Layer": _only("a layer", lambda x: hasattr(x, "compute_output_spec")),
    "Model": _only("a model", lambda x: hasattr(x, "__dict__")),
    "QuantizationConfig": _only("a configuration of weights", lambda x: hasattr(type(x), "mode")),
    "Quantizer": _only("a quantizer", lambda x: callable(x) and hasattr(x, "get_config")),
    "Iterable": _only(
        "a sequence", lambda x: hasattr(x, "__iter__") and getattr(x, "shape", None) != ()
    ),
    "Tokenizer": _only("a tokenizer", lambda x: callable(x) or hasattr(x, "tokenize")),
    "DeviceMesh": _only("a DeviceMesh", lambda x: hasattr(x, "axis_names")),
    "TensorLayout": _only("a TensorLayout", lambda x: hasattr(x, "axes")),
    "LayoutMap": _only("a LayoutMap", lambda x: hasattr(x, "device_mesh")),
    "Mapping": _DICTIONARY,
    "dict": _DICTIONARY,
    "SeedGenerator": _only("a SeedGenerator", lambda x: hasattr(x, "next")),
}
_ALIASES = {
    "Ints": "int | Sequence[int]",
    "Factor": "float | Sequence[float]",
    "Counts": "Count | Sequence[Count]",
    "Axis": "int | Sequence[int] | None",
    "Margins": "Natural | Sequence[Natural | Sequence[Natural]]",
    "LearningRate": "float | dict | Callable",
    "Seed": "int | SeedGenerator | None",
    "FilePath": "str | PathLike",
    "OpenShape": "Sequence[Natural | None]",
    "Shape": "Sequence[int]",
}


@functools.cache
def kind_of(annotation: str) -> Kind:
    """What an annotation allows."""
    return _parsed(ast.parse(annotation, mode="eval").body)


def _parsed(node: ast.AST) -> Kind:
    if isinstance(node, ast.BinOp):
        return _either(_parsed(node.left), _parsed(node.right))
    if isinstance(node, ast.Subscript):
        several = getattr(node.value, "id", "") == "Sequence"
        return _several(_parsed(node.slice)) if several else _parsed(node.value)
    name = ast.unparse(node)
    return kind_of(_ALIASES[name]) if name in _ALIASES else _KINDS.get(name, _ANYTHING)


def numbers(function: Callable[..., Any]) -> dict[str, int]:
    """Names and places of the arguments that are numbers, switches and sequences of them alone.

    The place of one that is given by name alone is far behind all others.
    """
    return {
        p.name: i if p.kind is p.POSITIONAL_OR_KEYWORD else 1000
        for i, p in enumerate(inspect.signature(function).parameters.values())
        if isinstance(p.annotation, str) and "anything" not in kind_of(p.annotation).words
    }


def settling(function: Callable[..., Any]) -> tuple[int, Callable[[Any, Any], tuple[Any, Any]]]:
    """How many arguments are tensors before the first number, and what makes (args, kwargs) of a
    call hold Python's numbers and tuples for NumPy's, where they are no tensors.
    """
    names = numbers(function)
    places = frozenset(names.values())

    def settle(args: Any, kwargs: Any) -> tuple[Any, Any]:
        if all([type(a) in _PLAIN for a in (*args[first:], *kwargs.values())]):
            return args, kwargs
        args = tuple([plain(a) if i in places else a for i, a in enumerate(args)])
        return args, {k: plain(v) if k in names else v for k, v in kwargs.items()}

    first = min(names.values(), default=1000)
    return first, settle


def _either(first: Kind, second: Kind) -> Kind:
    def take(x: Any) -> Any:
        found = first.take(x)
        return second.take(x) if found is _REFUSED else found

    return Kind(f"{first.words} or {second.words}", take)


def _several(element: Kind) -> Kind:
    def take(x: Any) -> Any:
        x = plain(x)
        if isinstance(x, (str, bytes, Mapping, set)) or not hasattr(x, "__len__"):
            return _REFUSED
        try:
            items = [element.take(item) for item in x]
        except TypeError:  # a tensor without axes
            return _REFUSED
        if any(item is _REFUSED for item in items):
            return _REFUSED
        return items if type(x) is list else tuple(items)

    return Kind(f"a sequence with, in each place, {element.words}", take)


def checked(function: _Function) -> _Function:
    """A function or constructor that refuses what its annotations do not allow.

    Raises:
        ValueError: naming the argument, what it must be and what was given.
    """

    @functools.wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        names, rules = _rules(function)

        def take(name: str, value: Any) -> Any:
            kind = rules.get(name, _ANYTHING)
            found = kind.take(value)
            if found is _REFUSED:
                made = names[0] == "self"
                who = type(args[0]).__name__ if made else function.__name__
                raise InvalidKind(f"{who}: `{name}` must be {kind.words}; given {value!r}.")
            return found

        taken = [take(name, value) for name, value in zip(names, args)]
        taken += args[len(taken) :]
        return function(*taken, **{name: take(name, value) for name, value in kwargs.items()})

    return call  # type: ignore[return-value]


@functools.cache
def _rules(function: Callable[..., Any]) -> tuple[list[str], dict[str, Kind]]:
    """The arguments that can be given by position, and what each annotated one may be."""
    names, rules = [], {}
    for p in inspect.signature(function).parameters.values():
        if p.kind is p.POSITIONAL_OR_KEYWORD:
            names.append(p.name)
        kind = kind_of(p.annotation) if isinstance(p.annotation, str) else _ANYTHING
        if kind is not _ANYTHING and p.kind not in (p.VAR_KEYWORD, p.VAR_POSITIONAL):
            rules[p.name] = kind
    return names, rules
