"""The engine `jax`: JAX."""

from .engine import JaxEngine as JaxEngine
