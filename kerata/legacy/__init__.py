"""What Keras keeps for programs of before its third version."""

from . import saving as saving
