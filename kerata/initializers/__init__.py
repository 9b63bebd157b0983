"""Initializers: the first values of weights, drawn on the host and so equal to the bit on every
engine.
"""

from __future__ import annotations

from typing import Any

from ..core import Identifier, registry, to_snake_case
from ..engine import Variable
from ..engine.host import as_array
from .base import Initializer as Initializer
from .base import RandomInitializer as RandomInitializer
from .constants import STFT, Constant, Identity, Ones, Zeros
from .fans import GlorotNormal, GlorotUniform, HeNormal, HeUniform, LecunNormal, LecunUniform
from .random import Orthogonal, RandomNormal, RandomUniform, TruncatedNormal, VarianceScaling
from .random import compute_fans as compute_fans

zeros, ones, constant, identity, stft = Zeros, Ones, Constant, Identity, STFT
random_uniform, random_normal, truncated_normal = RandomUniform, RandomNormal, TruncatedNormal
variance_scaling, orthogonal = VarianceScaling, Orthogonal
glorot_uniform, glorot_normal, he_uniform = GlorotUniform, GlorotNormal, HeUniform
he_normal, lecun_uniform, lecun_normal = HeNormal, LecunUniform, LecunNormal
IdentityInitializer, OrthogonalInitializer, STFTInitializer = Identity, Orthogonal, STFT

_CLASSES = (
    Zeros, Ones, Constant, Identity, STFT, RandomUniform, RandomNormal, TruncatedNormal,
    VarianceScaling, Orthogonal, GlorotUniform, GlorotNormal, HeUniform, HeNormal, LecunUniform,
    LecunNormal,
)  # fmt: skip

TABLE: dict[str, Any] = (
    {cls.__name__: cls for cls in _CLASSES}
    | {to_snake_case(cls.__name__): cls for cls in _CLASSES}
    | {
        "stft": STFT,
        "uniform": RandomUniform,
        "normal": RandomNormal,
        "one": Ones,
        "zero": Zeros,
        "IdentityInitializer": Identity,
        "OrthogonalInitializer": Orthogonal,
        "STFTInitializer": STFT,
    }
)

for _name in ("IdentityInitializer", "OrthogonalInitializer", "STFTInitializer"):
    registry.public["initializers"][_name] = TABLE[_name]


def get(identifier: Identifier) -> Any:
    """The initializer that an argument stands for.

    Args:
        identifier: a name ("glorot_uniform"), a configuration, a class, an object, a function of
            `(shape, dtype)`, an array, variable or tensor of any engine (`Constant`), or None.

    >>> get("he_normal").scale
    2.0
    """
    if hasattr(identifier, "shape") and hasattr(identifier, "dtype"):
        return Constant(as_array(identifier))
    return registry.get(identifier, TABLE, "initializer")


def serialize(initializer: Any) -> Any:
    """The configuration of an initializer."""
    return registry.serialize(initializer)


def deserialize(config: Any, custom_objects: dict[str, Any] | None = None) -> Any:
    """The initializer that a configuration describes."""
    with registry.custom_object_scope(custom_objects or {}):
        return get(config)


__all__ = [
    "Constant", "GlorotNormal", "GlorotUniform", "HeNormal", "HeUniform", "Identity",
    "IdentityInitializer", "Initializer", "LecunNormal", "LecunUniform", "Ones", "Orthogonal",
    "OrthogonalInitializer", "RandomNormal", "RandomUniform", "STFT", "STFTInitializer",
    "TruncatedNormal", "VarianceScaling", "Zeros", "constant", "deserialize", "get",
    "glorot_normal", "glorot_uniform", "he_normal", "he_uniform", "identity", "lecun_normal",
    "lecun_uniform", "ones", "orthogonal", "random_normal", "random_uniform", "serialize",
    "stft", "truncated_normal", "variance_scaling", "zeros",
]  # fmt: skip


Variable.initializer_of = staticmethod(get)
