"""What an initializer is, and where the random ones take their numbers from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ..core import DTypeLike, Seed, current, registry, standardize_dtype
from ..engine.random import bits as random_bits
from ..random.seeds import SeedGenerator, next_seed

Array = Any
Shape = tuple[int, ...]


class Initializer(registry.Configurable):
    """Base of initializers: write `draw(shape, dtype)`, which returns a NumPy array.

    `draw` runs on the host, so that weights are the same to the bit on every engine; a call is a
    tensor of the engine in force. A class that writes `__call__(shape, dtype=None)` instead works
    as well.

    >>> class Ramp(Initializer):
    ...     def draw(self, shape, dtype):
    ...         return np.arange(shape[0], dtype=dtype)
    >>> import numpy as np
    >>> Ramp()((3,)).tolist()
    [0.0, 1.0, 2.0]
    """

    package = "initializers"

    draw: Callable[..., Array] | None = None

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if "__call__" in vars(cls) and "draw" not in vars(cls):
            cls.draw = None  # a user's own call goes before the `draw` that the class inherits

    def __call__(self, shape: Sequence[int], dtype: DTypeLike = None) -> Array:
        """A tensor of this shape.

        Args:
            shape: its sizes.
            dtype: name of its dtype; None: `floatx()`.
        """
        draws = (vars(cls)["draw"] for cls in type(self).__mro__ if vars(cls).get("draw"))
        draw = next(draws, None)
        if draw is None:
            raise NotImplementedError(
                f"{type(self).__name__} must define `draw(shape, dtype)` or `__call__(shape, "
                "dtype=None)`."
            )
        name = standardize_dtype(dtype)
        return current().tensor(current().eagerly(draw, self, tuple(shape), name), name)

    def clone(self) -> Any:
        """Another initializer with the same configuration."""
        return type(self).from_config(self.get_config())


class RandomInitializer(Initializer):
    """Base of random initializers: `key()` returns the numbers that a draw starts from.

    With an integer as `seed` every call returns the same values. With None each call takes the next
    seed of the process, so that `set_random_seed` before a model is built makes its weights
    reproducible, and two weights that share an initializer differ. With a `SeedGenerator` each call
    takes its next.
    """

    def __init__(self, seed: Seed = None) -> None:
        self.seed = seed

    def key(self) -> tuple[int, int]:
        """The seed and the counter of the next draw."""
        if self.seed is None:
            return next_seed(), 0
        if isinstance(self.seed, SeedGenerator):
            seed, counter = current().numpy(self.seed.next())
            return int(seed), int(counter)
        return random_bits.fold(int(self.seed)), 0

    def uniform(self, shape: Shape, dtype: str, minval: float, maxval: float) -> Array:
        """Uniform numbers in `[minval, maxval)`."""
        return random_bits.host_uniform(self.key(), shape, minval, maxval, dtype)

    def normal(self, shape: Shape, dtype: str, mean: float, stddev: float) -> Array:
        """Normal numbers."""
        return random_bits.host_normal(self.key(), shape, mean, stddev).astype(host_dtype(dtype))

    def truncated_normal(self, shape: Shape, dtype: str, mean: float, stddev: float) -> Array:
        """Normal numbers within two standard deviations of the mean."""
        draws = random_bits.host_normal(self.key(), shape, mean, stddev, truncated=True)
        return draws.astype(host_dtype(dtype))


def host_dtype(dtype: str) -> str:
    """The NumPy dtype that holds values of this dtype on the host (NumPy has no bfloat16)."""
    return "float32" if dtype == "bfloat16" else dtype
