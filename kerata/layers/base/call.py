"""How a layer's `call` is called: its arguments, what becomes of inputs, where masks go."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any

from ...core import Tensor, ambient, canonical, is_float, masks, tree, warn_user
from ...core.registry import is_ours
from ...engine import Symbol, Variable, as_sparse, infer

if TYPE_CHECKING:
    from ...engine.hooks import Engine


class Signature:
    """What the `call` of a class of layers takes; `signature_of` reads it once for each class."""

    __slots__ = ("names", "training", "masks", "keywords", "first", "first_mask")

    def __init__(self, cls: Any) -> None:
        parameters = list(inspect.signature(cls.call).parameters.values())[1:]
        self.names = [
            p.name for p in parameters if p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD)
        ]
        every = [p.name for p in parameters]
        self.keywords = any(p.kind is p.VAR_KEYWORD for p in parameters)
        self.first = self.names[0] if self.names else None
        self.training = "training" in every
        calls = next((c for c in cls.__mro__ if "call" in vars(c)), cls)
        self.first_mask = is_ours(calls) or cls.older_masks
        self.masks = {}  # name of a mask argument -> name of the argument it belongs to
        for name in every:
            if name == "mask" and self.first:
                self.masks[name] = self.first
            elif name.endswith("_mask") and name[: -len("_mask")] in every:
                self.masks[name] = name[: -len("_mask")]


signature_of: Callable[[type], Signature] = cache(Signature)


def is_value(x: Any) -> bool:
    """Whether this is data (an array, a tensor, a symbol) rather than an option."""
    return isinstance(x, (Symbol, Variable)) or (hasattr(x, "shape") and hasattr(x, "dtype"))


def convert(x: Any, dtype: str, engine: Engine[Any]) -> Any:
    """A tensor of the engine; real floats come in `dtype`. Options pass unchanged, containers are
    walked into.
    """
    if type(x) is engine.Tensor or engine.is_tensor(x):
        found = engine.dtype(x)
        if found == dtype or not is_float(found):
            return x
        return masks.carry(x, engine.cast(x, dtype))
    if tree.is_nested(x):
        return tree.map_structure(lambda leaf: convert(leaf, dtype, engine), x)
    if isinstance(x, Variable):
        return convert(x.value, dtype, engine)
    if is_value(x):
        if getattr(x.dtype, "kind", "") in ("U", "S", "O"):  # texts, which layers on the host take
            return x
        if (sparse := as_sparse(x)) is not None:
            return sparse.with_values(convert(sparse.values, dtype, engine))
        x = engine.tensor(x)
        found = engine.dtype(x)
        return engine.cast(x, dtype) if is_float(found) and found != dtype else x
    return x


def within_trace_of(
    tracer: Engine[Any], layer: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Tensor:
    """What a layer makes of tensors that another engine's library traces, as in a `tf.data`
    pipeline: it is called on its own engine whenever the trace runs.
    """
    symbols = tree.map_structure(
        lambda x: Symbol(tuple(x.shape), canonical(x.dtype)) if is_value(x) else x, args
    )
    like = layer.compute_output_spec(*symbols, **kwargs)

    def call(tensors: Any) -> Any:
        given = iter(tensors)
        return layer(
            *tree.map_structure(lambda x: next(given) if is_value(x) else x, args), **kwargs
        )

    found: Tensor = tracer.on_host(call, list(filter(is_value, tree.flatten(args))), like)
    return found


def fill_masks(signature: Signature, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
    """Give the mask arguments that were left open the masks of the tensors they belong to."""
    given = dict(zip(signature.names, args))
    for name, of in signature.masks.items():
        if name == "mask" and not signature.first_mask and _several(given | kwargs, of):
            continue  # as in Keras, where a user's own layer has to ask for `<argument>_mask` then
        if given.get(name) is None and kwargs.get(name) is None:
            mask = masks_of(given[of] if of in given else kwargs.get(of))
            if mask is not None:
                kwargs[name] = mask


def _several(given: dict[str, Any], first: str) -> bool:
    """Whether other arguments than the first hold tensors."""
    return any(
        any(map(is_value, tree.flatten(x)))
        for name, x in given.items()
        if name != first and not name.endswith("mask")
    )


def masks_of(x: Any) -> Any:
    """The masks of a structure of tensors, in that structure; None where there is none."""
    if not tree.is_nested(x):
        return None if x is None else masks.get(x)
    found = tree.map_structure(lambda leaf: None if leaf is None else masks.get(leaf), x)
    return found if any(m is not None for m in tree.flatten(found)) else None


def keep_masks(layer: Any, inputs: Any, outputs: Any) -> None:
    """Remember the masks of a layer's outputs."""
    previous = masks_of(inputs) if ambient.masks else None
    if previous is None and not layer.makes_mask:
        return
    if not (layer.makes_mask or layer.supports_masking):
        kept = any(masks.get(x) is not None for x in tree.flatten(outputs) if x is not None)
        if not (kept or layer.older_masks or layer._lost_mask):  # layers within may have kept it
            layer._lost_mask = True
            warn_user(
                f"{type(layer).__name__} '{layer.name}' loses the mask of its inputs, for it does "
                "not support masking; the layers after it will not see the mask."
            )
        return
    found = layer.compute_mask(inputs, previous)
    if found is None:
        return
    tensors = tree.flatten(outputs)
    flat = found if isinstance(found, (list, tuple)) else [found]
    if len(flat) == 1 and len(tensors) > 1:
        flat = [flat[0]] + [None] * (len(tensors) - 1)
    for tensor, mask in zip(tensors, flat):
        if mask is not None and tensor is not None:
            masks.set(tensor, mask)


def keep_masks_of_symbols(layer: Any, inputs: Sequence[Any], outputs: Any) -> None:
    """Remember the masks of a layer's outputs, where it said itself which shapes these have."""
    masking = layer.makes_mask or layer.supports_masking and ambient.masks
    symbols = tree.flatten(outputs)
    if not masking or not inputs or any(masks.get(x) is not None for x in symbols):
        return

    def marked(x: Any, found: Any) -> Any:
        keep_masks(layer, x, found)
        return found

    with suppress(Exception):  # of a `compute_mask` that cannot do with symbols
        for symbol, x in zip(symbols, tree.flatten(infer(marked, inputs[0], outputs))):
            masks.set(symbol, masks.get(x))


def below_shape(layer: Any) -> Any:
    """What gives a layer's shapes: itself, or where its own `compute_output_shape` asks for those
    of the class that it derives from, that one's `call`.
    """
    owners: list[Any] = [c for c in type(layer).__mro__ if "compute_output_shape" in vars(c)]
    if len(owners) < 2 or not layer.built:
        return layer
    call: Any = super(owners[-2], layer).call
    return layer if call.__func__ is owners[-1].call else call


def shapes_of(x: Any) -> Any:
    """The shapes of a structure of tensors, in the same structure."""
    if x is None:
        return None
    shape = lambda leaf: (
        tuple(leaf.shape) if is_value(leaf) else () if isinstance(leaf, (int, float)) else None
    )
    return tree.map_structure(shape, x)


def named_shapes(wanted: list[str], given: dict[str, Any]) -> dict[str, Any]:
    """The shapes that a method wants by the names of `call`'s arguments, `x_shape` for `x`; none
    where it takes the shape of the first argument, whatever that is called.
    """
    if not wanted or wanted[0].removesuffix("_shape") not in given:
        return {}
    if len(wanted) == 1 and wanted[0] in ("input_shape", "input_shapes"):
        return {}
    shapes = {w: shapes_of(given.get(w.removesuffix("_shape"))) for w in wanted}
    found = {w: s for w, s in shapes.items() if s is not None}
    return found if wanted[0] in found else {}
