# a layer written with K, with an update, a loss and a mask of its own, trains and shows in summary
import numpy as np
from keras import backend as K
from keras.engine.topology import Layer
from keras.layers import Dense, Input
from keras.models import Model


class MyLayer(Layer):
    def __init__(self, output_dim, **kwargs):
        self.output_dim = output_dim
        super().__init__(**kwargs)

    def build(self, input_shape):
        self.kernel = self.add_weight(
            name="kernel",
            shape=(input_shape[1], self.output_dim),
            initializer="uniform",
            trainable=True,
        )
        self.mean = self.add_weight(
            "mean", (self.output_dim,), initializer="zeros", trainable=False
        )
        super().build(input_shape)

    def call(self, x, mask=None):
        y = K.dot(x, self.kernel)
        self.add_update([K.moving_average_update(self.mean, K.mean(y, axis=0), 0.5)], x)
        self.add_loss(0.001 * K.sum(K.abs(self.kernel)))
        return K.in_train_phase(K.relu(y), lambda: K.relu(y, alpha=0.0))

    def compute_output_shape(self, input_shape):
        return (input_shape[0], self.output_dim)

    def get_config(self):
        config = {"output_dim": self.output_dim}
        return dict(list(super().get_config().items()) + list(config.items()))


inputs = Input(shape=(6,))
model = Model(inputs=inputs, outputs=Dense(1)(MyLayer(8)(inputs)))
model.compile("adam", "mse", metrics=["mae"])
x = np.random.RandomState(0).normal(size=(200, 6)).astype("float32")
history = model.fit(x, x[:, :1] ** 2, epochs=20, batch_size=20, verbose=0).history
assert history["loss"][-1] < 0.8 * history["loss"][0]
layer = model.layers[1]
assert abs(layer.get_weights()[1]).max() > 0
assert layer.get_output_at(0) is model.layers[1].output
before = layer.get_weights()[1]
model.predict(x)
np.testing.assert_array_equal(before, layer.get_weights()[1])
lines = []
model.summary(print_fn=lambda line: lines.append(line))
assert any("MyLayer" in line for line in lines)
