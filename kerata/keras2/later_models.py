"""Models that tf.keras 2 had ready: a linear one, and the sum of it and a deep one."""

from __future__ import annotations

from typing import Any

from .. import activations, initializers, ops, optimizers, regularizers
from ..core import Tensor, tree
from .models import Model
from .optimizers import get


class LinearModel(Model):
    """`activation(sum of x @ kernel + bias)`, with a kernel for each of the inputs.

    Args:
        units: how many outputs there are, 1 by default.
        activation: of the sum, None for none.
        use_bias: whether there is a bias.
        kernel_initializer: zeros by default, as is `bias_initializer`.
        kernel_regularizer: penalty on the kernels; `bias_regularizer` is that on the bias.

    Shapes: [batch, features], or a list or dict of such, to [batch, units].

    >>> import numpy as np
    >>> model = LinearModel(kernel_initializer="ones")
    >>> model([np.ones((2, 3), "float32"), np.ones((2, 1), "float32")])[:, 0].tolist()
    [4.0, 4.0]
    """

    package = "keras2.experimental"

    def __init__(
        self, units: int = 1, activation: Any = None, use_bias: bool = True,
        kernel_initializer: Any = "zeros", bias_initializer: Any = "zeros",
        kernel_regularizer: Any = None, bias_regularizer: Any = None, **kwargs: Any,
    ) -> None:  # fmt: skip
        super().__init__(**kwargs)
        self.units, self.use_bias = units, use_bias
        self.activation = activations.get(activation)
        self.kernel_initializer = initializers.get(kernel_initializer)
        self.bias_initializer = initializers.get(bias_initializer)
        self.kernel_regularizer = regularizers.get(kernel_regularizer)
        self.bias_regularizer = regularizers.get(bias_regularizer)

    def build(self, input_shape: Any) -> None:
        """Make a kernel for each of the inputs, and the bias."""
        sizes: list[int] = []
        tree.map_shape_structure(lambda shape: sizes.append(shape[-1]), input_shape)
        self.kernels = [
            self.add_weight(
                (size, self.units), self.kernel_initializer, name="kernel",
                regularizer=self.kernel_regularizer,
            )
            for size in sizes
        ]  # fmt: skip
        self.bias = None
        if self.use_bias:
            self.bias = self.add_weight(
                (self.units,), self.bias_initializer, name="bias",
                regularizer=self.bias_regularizer,
            )  # fmt: skip
        self.built = True

    def call(self, inputs: Any) -> Tensor:
        """The sum of what each input gives."""
        parts = [ops.matmul(x, k) for x, k in zip(tree.flatten(inputs), self.kernels)]
        found = sum(parts[1:], parts[0])
        return self.activation(found if self.bias is None else found + self.bias)


class WideDeepModel(Model):
    """`activation(linear_model(x) + dnn_model(x))` (Cheng et al., 2016).

    Args:
        linear_model: the wide model.
        dnn_model: the deep model.
        activation: of the sum, None for none.

    Two inputs in a list are one for each model; anything else is given to both. `compile` takes
    two optimizers in a list, the linear model's first.

    >>> import numpy as np
    >>> wide, deep = (LinearModel(kernel_initializer="ones") for _ in range(2))
    >>> model = WideDeepModel(wide, deep)
    >>> model([np.ones((1, 2), "float32"), np.ones((1, 3), "float32")]).tolist()
    [[5.0]]
    """

    package = "keras2.experimental"

    def __init__(
        self, linear_model: Any, dnn_model: Any, activation: Any = None, **kwargs: Any
    ) -> None:
        super().__init__(**kwargs)
        self.built = False  # as long as they are not
        self.linear_model, self.dnn_model = linear_model, dnn_model
        self.activation = activations.get(activation)

    def compile(self, optimizer: Any = "rmsprop", *args: Any, **kwargs: Any) -> None:
        """As `Model.compile`, with one optimizer, or two in a list."""
        if isinstance(optimizer, (list, tuple)):
            wide, deep = map(get, optimizer)
            optimizer = optimizers.get({f"{self.linear_model.name}/*": wide, "*": deep})
        super().compile(optimizer, *args, **kwargs)

    def call(self, inputs: Any, training: Any = None) -> Tensor:
        """The sum of what both give."""
        apart = isinstance(inputs, (tuple, list)) and len(inputs) == 2
        wide, deep = inputs if apart else (inputs, inputs)
        return self.activation(self.linear_model(wide) + self.dnn_model(deep, training=training))
