"""The version of kerata."""

__version__ = "0.1.0"
