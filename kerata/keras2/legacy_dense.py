"""Keras 1's dense layers that 2.3 still had: `MaxoutDense` and `Highway`."""

from __future__ import annotations

from typing import Any

from .. import activations, initializers, regularizers
from . import backend as K
from . import constraints
from .base_layer import Layer


class _Legacy(Layer):
    """What the weights of both are made with, in the words of Keras 1."""

    package = "keras2"

    def __init__(
        self,
        init: Any = "glorot_uniform",
        weights: Any = None,
        W_regularizer: Any = None,  # noqa: N803
        b_regularizer: Any = None,
        activity_regularizer: Any = None,
        W_constraint: Any = None,  # noqa: N803
        b_constraint: Any = None,
        bias: bool = True,
        input_dim: int | None = None,
        **kwargs: Any,
    ) -> None:
        if input_dim is not None:
            kwargs["input_shape"] = (input_dim,)
        super().__init__(activity_regularizer=activity_regularizer, **kwargs)
        self.init, self.use_bias = initializers.get(init), bias
        self.W_regularizer = regularizers.get(W_regularizer)
        self.b_regularizer = regularizers.get(b_regularizer)
        self.W_constraint = constraints.get(W_constraint)
        self.b_constraint = constraints.get(b_constraint)
        self.weights_given = weights

    unlisted = frozenset({"weights", "input_dim", "bias"})

    def get_config(self) -> dict[str, Any]:
        """The constructor's arguments as plain data."""
        return {**super().get_config(), "bias": self.use_bias}

    def _pair(self, name: str, shape: Any, bias: Any, first: str = "zeros") -> None:
        """A kernel and a bias, as attributes `name_kernel` and `name_bias`."""
        rows = (
            ("kernel", shape, self.init, self.W_regularizer, self.W_constraint),
            ("bias", bias, first, self.b_regularizer, self.b_constraint),
        )
        for kind, sizes, start, regularizer, constraint in rows[: 1 + self.use_bias]:
            options = {"regularizer": regularizer, "constraint": constraint}
            made = self.add_weight(f"{name}{kind}", sizes, initializer=start, **options)
            setattr(self, f"{name}{kind}", made)

    def _linear(self, x: Any, name: str) -> Any:
        made = K.dot(x, getattr(self, f"{name}kernel"))
        return made + getattr(self, f"{name}bias") if self.use_bias else made

    def _begin(self) -> None:
        if self.weights_given is not None:
            self.set_weights(self.weights_given)


class MaxoutDense(_Legacy):
    """The largest of several linear layers, element by element (Goodfellow et al., 2013).

    Args:
        output_dim: how many outputs.
        nb_feature: how many linear layers.
        init: of the kernels; others as of Keras 1.

    >>> MaxoutDense(4)(K.ones((2, 3))).shape
    (2, 4)
    """

    def __init__(
        self, output_dim: int, nb_feature: int = 4, init: Any = "glorot_uniform",
        *args: Any, **kwargs: Any,
    ) -> None:  # fmt: skip
        super().__init__(init, *args, **kwargs)
        self.output_dim, self.nb_feature = output_dim, nb_feature

    def build(self, input_shape: Any) -> None:
        """Make a kernel and a bias for each of the linear layers."""
        sizes = self.nb_feature, self.output_dim
        self._pair("", (sizes[0], input_shape[-1], sizes[1]), sizes)
        self._begin()

    def call(self, x: Any) -> Any:
        """The largest of the layers' outputs."""
        return K.max(self._linear(x, ""), axis=1)


class Highway(_Legacy):
    """`t * h + (1 - t) * x`, t being a sigmoid layer, h a dense one (Srivastava et al., 2015).

    Args:
        init: of the kernels.
        activation: of h; others as of Keras 1.

    >>> Highway(activation="tanh")(K.ones((2, 3))).shape
    (2, 3)
    """

    def __init__(
        self, init: Any = "glorot_uniform", activation: Any = None, *args: Any, **kwargs: Any
    ) -> None:
        kwargs.pop("transform_bias", None)  # which 2.3 ignored
        super().__init__(init, *args, **kwargs)
        self.activation = activations.get(activation)

    def build(self, input_shape: Any) -> None:
        """Make both kernels and biases; the gate begins rather open."""
        size = input_shape[-1]
        self._pair("", (size, size), (size,))
        self._pair("carry_", (size, size), (size,), "ones")
        self._begin()

    def call(self, x: Any) -> Any:
        """The gated sum."""
        gate = K.sigmoid(self._linear(x, "carry_"))
        return self.activation(self._linear(x, "")) * gate + x * (1.0 - gate)
