"""Arguments that many layers take: sizes for each spatial axis, data formats, paddings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict

from ...core import Identifier, Ints, Margins, OpenShape, PolicyLike, settings


class OlderArguments(TypedDict, total=False):
    """What layers of older versions took to say the shape of a sample."""

    input_shape: int | OpenShape
    batch_input_shape: OpenShape
    input_dim: int


class CommonArguments(OlderArguments, total=False):
    """What every layer takes beside its own arguments: see `Layer`."""

    trainable: bool
    dtype: PolicyLike
    autocast: bool
    name: str | None


class LayerArguments(CommonArguments, total=False):
    """The same, for layers that do not name `activity_regularizer` themselves."""

    activity_regularizer: Identifier


def given_shape(cls: type, kwargs: OlderArguments) -> tuple[int | None, ...] | None:
    """The shape of a batch that a first layer was given in Keras' older words."""
    shape, batch = kwargs.pop("input_shape", None), None
    if "batch_input_shape" in kwargs:
        batch, *shape = kwargs.pop("batch_input_shape")
    if "input_dim" in kwargs:
        shape = (kwargs.pop("input_dim"),)
    if kwargs:
        raise ValueError(
            f"{cls.__name__} got arguments that it does not know: {', '.join(sorted(kwargs))}."
        )
    if shape is None:
        return None
    return (batch, shape) if isinstance(shape, int) else (batch, *shape)


def sizes(value: Ints, rank: int, argument: str, layer: str) -> tuple[int, ...]:
    """One integer for each of `rank` axes: from one for all, or from a sequence of `rank`."""
    if isinstance(value, int):
        return (value,) * rank
    if len(value) != rank:
        raise ValueError(
            f"{layer}: `{argument}` must be one integer or {rank} of them, one for each "
            f"spatial axis; given {value!r}."
        )
    return tuple(value)


def data_format(value: str | None, layer: str) -> str:
    """ "channels_last" or "channels_first"; None takes the setting."""
    if value is None:
        return settings.image_data_format
    if not isinstance(value, str) or value.lower() not in ("channels_last", "channels_first"):
        raise ValueError(
            f"{layer}: `data_format` must be 'channels_last' or 'channels_first'; given {value!r}."
        )
    return value.lower()


def padding(value: Any, layer: str, known: Sequence[str] = ("valid", "same")) -> str:
    """A padding's name in lower case."""
    if not isinstance(value, str) or value.lower() not in known:
        raise ValueError(f"{layer}: `padding` must be one of {', '.join(known)}; given {value!r}.")
    return value.lower()


def pairs(value: Margins, rank: int, argument: str, layer: str) -> tuple[tuple[int, int], ...]:
    """(before, after) for each of `rank` axes: from one integer, one per axis, or pairs."""
    if isinstance(value, int):
        return ((value, value),) * rank
    if rank == 1 and len(value) == 2 and isinstance(value[0], int):
        value = (value,)  # type: ignore[assignment]
    if len(value) != rank:
        raise ValueError(
            f"{layer}: `{argument}` must be an integer, {rank} integers or {rank} pairs "
            f"(before, after); given {value!r}."
        )
    return tuple(_pair(v, argument, layer) for v in value)


def _pair(value: Ints, argument: str, layer: str) -> tuple[int, int]:
    if isinstance(value, int):
        return value, value
    if len(value) != 2:
        raise ValueError(f"{layer}: `{argument}` has {value!r} where a pair is expected.")
    return value[0], value[1]
