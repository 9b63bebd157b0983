"""Sequences of different lengths."""

from ..utils.sequences import pad_sequences as pad_sequences
