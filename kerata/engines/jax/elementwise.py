"""Elementwise functions on JAX that XLA has of its own.

What is not here was slower than its body (log1p, logaddexp, arctan2).
"""

from __future__ import annotations

from jax import lax

from .dtypes import of_floats

erf = of_floats(lax.erf)
erfc = of_floats(lax.erfc)
expm1 = of_floats(lax.expm1)
rsqrt = of_floats(lax.rsqrt)
