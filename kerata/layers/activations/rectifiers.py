"""ReLU and its variants."""

from __future__ import annotations

from collections.abc import Sequence

from ... import activations, ops
from ...core import Identifier, Ints, NotNegative, Tensor, Unpack
from ...engine import Variable
from ..base import InputSpec, Layer, LayerArguments, add_weight_like, set_weight_options

__all__ = ["ELU", "LeakyReLU", "PReLU", "ReLU"]


class ReLU(Layer):
    """`x` from `threshold` on, at most `max_value`; `negative_slope * (x - threshold)` below.

    >>> import numpy as np
    >>> print(np.asarray(ReLU(max_value=6.0)(np.array([0.5, 2.0, 9.0]))))
    [0.5 2.  6. ]
    """

    supports_masking = True

    def __init__(
        self,
        max_value: NotNegative | None = None,
        negative_slope: NotNegative = 0.0,
        threshold: NotNegative = 0.0,
        **kwargs: Unpack[LayerArguments],
    ) -> None:
        super().__init__(**kwargs)
        self.max_value, self.negative_slope, self.threshold = max_value, negative_slope, threshold

    def call(self, inputs: Tensor) -> Tensor:
        """The rectified inputs."""
        if self.max_value is None and not self.negative_slope and not self.threshold:
            return ops.relu(inputs)
        return activations.relu(inputs, self.negative_slope, self.max_value, self.threshold)


class _LeakyArguments(LayerArguments, total=False):
    alpha: float  # `negative_slope` in Keras 2


class LeakyReLU(Layer):
    """`x` where positive, else `negative_slope * x` (Maas et al., 2013).

    >>> import numpy as np
    >>> print(np.asarray(LeakyReLU(0.5)(np.array([-1.0, 2.0]))))
    [-0.5  2. ]
    """

    supports_masking = True

    def __init__(
        self, negative_slope: NotNegative = 0.3, **kwargs: Unpack[_LeakyArguments]
    ) -> None:
        if "alpha" in kwargs:
            return LeakyReLU.__init__(self, kwargs.pop("alpha"), **kwargs)
        super().__init__(**kwargs)  # type: ignore[misc]  # there is no alpha any more
        self.negative_slope = negative_slope

    def call(self, inputs: Tensor) -> Tensor:
        """The rectified inputs."""
        return ops.leaky_relu(inputs, self.negative_slope)


class ELU(Layer):
    """`x` where positive, else `alpha * (exp(x) - 1)` (Clevert et al., 2016).

    >>> import numpy as np
    >>> print(np.asarray(ELU()(np.array([-100.0, 2.0]))))
    [-1.  2.]
    """

    supports_masking = True

    def __init__(self, alpha: float = 1.0, **kwargs: Unpack[LayerArguments]) -> None:
        super().__init__(**kwargs)
        self.alpha = alpha

    def call(self, inputs: Tensor) -> Tensor:
        """The function's value."""
        return ops.elu(inputs, self.alpha)


class PReLU(Layer):
    """`x` where positive, else `alpha * x`, with a trained `alpha` per element (He et al., 2015).

    Args:
        shared_axes: axes along which one `alpha` serves; `[1, 2]` means one for each channel of
            an image.

    >>> import numpy as np
    >>> layer = PReLU(alpha_initializer="ones", shared_axes=[1, 2])
    >>> layer(np.zeros((1, 4, 4, 3))).shape, layer.alpha.shape
    ((1, 4, 4, 3), (1, 1, 3))
    """

    alpha: Variable = None  # type: ignore[assignment]  # until it is built
    supports_masking = True

    def __init__(
        self,
        alpha_initializer: Identifier = "Zeros",
        alpha_regularizer: Identifier = None,
        alpha_constraint: Identifier = None,
        shared_axes: Ints | None = None,
        **kwargs: Unpack[LayerArguments],
    ) -> None:
        super().__init__(**kwargs)
        set_weight_options(self, locals(), "alpha")
        self.shared_axes = (
            None
            if shared_axes is None
            else list([shared_axes] if isinstance(shared_axes, int) else shared_axes)
        )

    def build(self, input_shape: Sequence[int | None]) -> None:
        """Make `alpha`, of the shape of a sample with size one along shared axes."""
        shape = list(input_shape[1:])
        for axis in self.shared_axes or ():
            if not 1 <= axis <= len(shape):
                raise ValueError(
                    f"PReLU '{self.name}': shared_axes {self.shared_axes} must lie between 1 and "
                    f"{len(shape)} for inputs of shape {tuple(input_shape)}."
                )
            shape[axis - 1] = 1
        if None in shape:
            raise ValueError(
                f"PReLU '{self.name}' has one `alpha` per element, so it needs known sizes; given "
                f"the shape {tuple(input_shape)}. Share the open axes by `shared_axes`."
            )
        self.alpha = add_weight_like(self, "alpha", [n or 0 for n in shape])
        axes = {i: n for i, n in enumerate(shape, 1) if i not in (self.shared_axes or ())}
        self.input_spec = InputSpec(ndim=len(input_shape), axes=axes)

    def call(self, inputs: Tensor) -> Tensor:
        """The rectified inputs."""
        below = ops.multiply(self.alpha.value, ops.relu(ops.negative(inputs)))
        return ops.subtract(ops.relu(inputs), below)
