"""Ordinary user code, with what type checkers must say of it.

`# type: T`: a checker reveals T, in which names stand without their modules. `# error`: a checker
must refuse the line. All other lines are without fault. `test_page.py` compares; nothing runs this.
"""

# ruff: noqa: F821, E501
import numpy as np

import kerata as keras
from kerata import layers, ops

x = ops.add([1.0, 2.0], 3)
reveal_type(x)  # type: Tensor
reveal_type(x * 2 + 1)  # type: Tensor
reveal_type(x[0])  # type: Tensor
reveal_type(float(ops.mean(x)))  # type: float
reveal_type(ops.shape(x))  # type: tuple[Any, ...]
reveal_type(ops.where(x > 0, x, 0.0))  # type: Tensor
reveal_type(ops.where(x > 0))  # type: tuple[Tensor, ...]
reveal_type(ops.split(x, 2))  # type: list[Tensor]
reveal_type(ops.top_k(x, 2))  # type: tuple[Tensor, Tensor]
reveal_type(ops.dtype(x))  # type: str
reveal_type(ops.convert_to_numpy(x))  # type: ndarray[Any, Any]
reveal_type(ops.image.resize(np.ones((4, 4, 3)), (2, 2)))  # type: Tensor
reveal_type(keras.random.normal((2, 3), seed=1))  # type: Tensor
ops.add(1)  # error
ops.mean(x, axes=0)  # error
ops.relu({"x": 1.0})  # error
ops.sum(x, axis="rows")  # error

inputs = keras.Input((4,))
dense = layers.Dense(3, activation="relu", kernel_initializer="ones")
reveal_type(dense(inputs))  # type: Tensor
reveal_type(dense.units)  # type: int
reveal_type(dense.weights)  # type: list[Variable]
reveal_type(dense.kernel)  # type: Variable
reveal_type(dense.get_config())  # type: dict[str, Any]
outputs, *states = layers.LSTM(3, return_state=True)(np.ones((2, 5, 4)))
reveal_type(outputs)  # type: Tensor
layers.Dense(3, input_shape=(4,), name="first", dtype="float16")
layers.Dense(3, input_dim=4, trainable=False)
layers.Dense(unitz=3)  # error
layers.Dense("3")  # error
layers.Dense(3, input_dims=4)  # error
layers.Conv2D(8, 3, stride=2)  # error
layers.LSTM(8, return_sequence=True)  # error
layers.Dropout(0.5, rat=1)  # error
layers.LeakyReLU(alpha=0.1)


class Scale(layers.Layer):
    """A layer of one's own."""

    def __init__(self, start: float = 1.0) -> None:
        super().__init__(name="scale")
        self.start = start
        self.factor = self.add_weight((), keras.initializers.Constant(start))

    def call(self, inputs: keras.KerasTensor) -> keras.KerasTensor:
        """The inputs times the factor."""
        reveal_type(ops.multiply(inputs, self.factor))  # type: Tensor
        return inputs


reveal_type(Scale()(x))  # type: Tensor
Scale(stop=1.0)  # error

model = keras.Sequential([layers.Dense(3), Scale(2.0)])
model.compile(optimizer="adam", loss="mse", metrics=["accuracy"])
model.compile(keras.optimizers.Adam(1e-3), keras.losses.MeanSquaredError())
(x_train, y_train), (x_test, y_test) = keras.datasets.digits.load_data()
reveal_type(x_train)  # type: ndarray[Any, Any]
history = model.fit(x_train, y_train, epochs=3, validation_data=(x_test, y_test))
reveal_type(history)  # type: History
reveal_type(history.history)  # type: dict[str, list[Any]]
reveal_type(model.predict(x_test))  # type: ndarray[Any, Any]
reveal_type(model.evaluate(x_test, y_test, return_dict=True))  # type: dict[str, float]
reveal_type(model(x_test))  # type: Tensor
reveal_type(model.optimizer)  # type: Optimizer
model.fit(x_train, epoch=3)  # error
model.compile(optimiser="adam")  # error
model.predict()  # error

reveal_type(keras.losses.get("mse"))  # type: (...) -> Tensor
reveal_type(keras.losses.mean_squared_error([[0.0]], [[1.0]]))  # type: Tensor
reveal_type(keras.losses.Huber(delta=0.5)(y_test, y_test))  # type: Tensor
reveal_type(keras.optimizers.get("sgd"))  # type: Optimizer
reveal_type(keras.activations.get("relu"))  # type: (...) -> Tensor
reveal_type(keras.layers.deserialize({}))  # type: Layer
reveal_type(keras.metrics.Mean().result())  # type: Tensor
keras.optimizers.Adam(learning_rates=1e-3)  # error
keras.losses.Huber(0.5, "sum", "huber", None, 1)  # error
keras.metrics.AUC(curves="PR")  # error
keras.callbacks.EarlyStopping(patients=3)  # error

variable = keras.Variable([1.0, 2.0], name="variable")
reveal_type(variable * 2)  # type: Tensor
reveal_type(float(variable))  # type: float
reveal_type(keras.config.floatx())  # type: str
