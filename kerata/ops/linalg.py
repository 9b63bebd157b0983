"""The operations of linear algebra."""

from .reductions import norm

__all__ = [
    "norm",
]  # fmt: skip
