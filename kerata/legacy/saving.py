"""Configurations as Keras 2 had them."""

from ..utils.legacy import deserialize_keras_object as deserialize_keras_object
from ..utils.legacy import serialize_keras_object as serialize_keras_object
