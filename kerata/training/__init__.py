"""One trainer for every engine."""

from .gradient import value_and_grad

__all__ = ["value_and_grad"]
