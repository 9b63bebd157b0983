"""`kerata.legacy.saving` by the name under which it is imported too."""

from ..legacy.saving import deserialize_keras_object as deserialize_keras_object
from ..legacy.saving import serialize_keras_object as serialize_keras_object
