"""Names, shapes and dtypes of what an exported file takes: inputs and targets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..core import settings, standardize_dtype, to_snake_case, tree
from ..engine import Symbol
from ..training.structures import align, names_of

if TYPE_CHECKING:
    from ..models.model import Model


_AUTOMATIC = re.compile(r"input_layer(_\d+)?")
_HINT = "say it with `input_signature`, e.g. [layers.InputSpec(shape=(None, 20), dtype='float32')]"


@dataclass
class Signature:
    """A structure of symbols, of which the first axis may be open, and the names of its leaves."""

    structure: Any
    names: list[str]

    @property
    def symbols(self) -> list[Symbol]:
        """The symbols, in the order of the names."""
        return [] if self.structure is None else tree.flatten(self.structure)


def inputs_of(model: Model, given: Any = None) -> Signature:
    """What a model is called on: as `input_signature` says, else as it was built."""
    if given is None:
        found = _built(model)
    else:
        if isinstance(given, (list, tuple)) and len(given) == 1:
            given = given[0]
        structure = tree.map_structure(symbol_of, given)
        found = Signature(structure, _names(model, given))
    return found


def check_open_axes(model: Model, names: Sequence[str], symbols: Sequence[Symbol]) -> None:
    """Refuse shapes that are open in other axes than the batch's."""
    for name, symbol in zip(names, symbols):
        if not symbol.shape or None in symbol.shape[1:]:
            raise ValueError(
                f"The input '{name}' of model '{model.name}' has the shape {symbol.shape}; only "
                f"its first axis, the batch's, may be open in such a file: {_HINT}."
            )


def _built(model: Model) -> Signature:
    """The inputs that a model was built for."""
    symbols = getattr(model, "inputs", None)
    if symbols:
        names = list(getattr(model, "input_names", None) or [])
        if not names:  # a Sequential: an automatic name would only say how many came before it
            names = ["input" if _AUTOMATIC.fullmatch(x.name) else x.name for x in symbols]
        given = getattr(model, "input", symbols)  # a list would mean the order of declaration
        given = given[0] if isinstance(given, (list, tuple)) and len(given) == 1 else given
        return Signature(tree.map_structure(lambda x: Symbol(x.shape, x.dtype), given), names)
    shapes = list((model._build_shapes or {}).values())
    if len(shapes) != 1 or not tree.is_shape(shapes[0]):
        raise ValueError(
            f"Model '{model.name}' does not say what its inputs look like, since it is neither "
            f"functional nor Sequential: {_HINT}."
        )
    return Signature(Symbol((None, *shapes[0][1:]), settings.floatx), ["input"])


def symbol_of(spec: Any) -> Symbol:
    """A symbol for a symbol, an InputSpec, an array or whatever else has a shape."""
    shape = getattr(spec, "shape", None)
    if shape is None:
        raise ValueError(
            f"A signature is made of InputSpecs with a shape, symbols or arrays; found {spec!r}. "
            "An example: [layers.InputSpec(shape=(None, 20), dtype='float32')]."
        )
    dtype = getattr(spec, "dtype", None)
    return Symbol(tuple(shape), standardize_dtype(dtype or settings.floatx))


def _names(model: Model, given: Any) -> list[str]:
    """Names of the leaves of an `input_signature`."""
    leaves = tree.flatten(given)
    known = getattr(model, "input_names", None) or ()
    if len(known) == len(leaves):
        return list(known)
    if isinstance(given, dict) and len(given) == len(leaves):
        return [str(key) for key in sorted(given)]
    return numbered("input", len(leaves), [_name(leaf) for leaf in leaves])


def _name(spec: Any) -> str | None:
    """The name that somebody gave to a part of a signature."""
    named = type(spec) is not Symbol or spec.node is not None
    name = getattr(spec, "name", None) if named else None
    return name if isinstance(name, str) and not _AUTOMATIC.fullmatch(name) else None


def numbered(stem: str, count: int, names: Sequence[str | None] = ()) -> list[str]:
    """`stem`, `stem_1`, `stem_2` … where there are no names."""
    plain = [stem if i == 0 else f"{stem}_{i}" for i in range(count)]
    return [a or b for a, b in zip(names, plain)] if names else plain


def targets_of(model: Model, outputs: Any, given: Any = None) -> Signature:
    """What a model is trained towards: as `target_signature` says, else like its outputs.

    A loss for numbers of classes takes integers without the last axis.
    """
    flat = tree.flatten(outputs)
    names = names_of(getattr(model, "output_names", None), outputs)
    if given is not None:
        structure = tree.map_structure(lambda x: _target(symbol_of(x)), given)
        return Signature(structure, _target_names(structure, names))
    if model.loss is None:
        return Signature(None, [])
    given = model.loss
    if isinstance(given, (list, tuple)) and len(given) == len(flat) == 1:
        given = given[0]
    losses = align(given, outputs, names, "loss")
    found = {
        name: _target(_like(output, loss))
        for name, output, loss in zip(names, flat, losses)
        if loss is not None
    }
    structure = found if len(flat) > 1 else found[names[0]]
    return Signature(structure, _target_names(structure, names))


def _target(symbol: Symbol) -> Symbol:
    """The symbol with its first axis open, which is the batch's."""
    return Symbol((None, *symbol.shape[1:]), symbol.dtype)


def _like(output: Symbol, loss: Any) -> Symbol:
    function = getattr(loss, "fn", loss)
    name = function if isinstance(function, str) else getattr(function, "__name__", "")
    if "sparse" in to_snake_case(f"{name} {type(loss).__name__}"):
        return Symbol(output.shape[:-1], "int64")
    return Symbol(output.shape, settings.floatx)


def _target_names(structure: Any, outputs: Sequence[str]) -> list[str]:
    if isinstance(structure, dict):
        return [f"y_{key}" for key in sorted(structure)]
    count = len(tree.flatten(structure))
    if count == 1:
        return ["y"]
    return [f"y_{name}" for name in (outputs if len(outputs) == count else range(count))]
