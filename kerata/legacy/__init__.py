"""Names of Keras' older versions that some programs still import."""

from . import saving as saving
