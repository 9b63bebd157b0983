# a cell of one's own in RNN, alone and stacked, gives what a loop in NumPy gives
import numpy as np
from keras import backend as K
from keras.layers import RNN, Dense, Input, Layer
from keras.models import Model


class MinimalRNNCell(Layer):
    def __init__(self, units, **kwargs):
        self.units = units
        self.state_size = units
        super().__init__(**kwargs)

    def build(self, input_shape):
        self.kernel = self.add_weight(
            shape=(input_shape[-1], self.units), initializer="uniform", name="kernel"
        )
        self.recurrent_kernel = self.add_weight(
            shape=(self.units, self.units), initializer="uniform", name="recurrent_kernel"
        )
        self.built = True

    def call(self, inputs, states):
        prev_output = states[0]
        h = K.dot(inputs, self.kernel)
        output = h + K.dot(prev_output, self.recurrent_kernel)
        return output, [output]


x = np.random.RandomState(0).normal(size=(3, 5, 4)).astype("float32")
inputs = Input((None, 4))
model = Model(inputs, RNN(MinimalRNNCell(6), return_sequences=True)(inputs))
kernel, recurrent = model.get_weights()
state, outputs = np.zeros((3, 6)), []
for t in range(5):
    state = x[:, t] @ kernel + state @ recurrent
    outputs.append(state)
np.testing.assert_allclose(model.predict(x), np.stack(outputs, 1), atol=1e-5)
stacked = Model(inputs, Dense(1)(RNN([MinimalRNNCell(6), MinimalRNNCell(3)])(inputs)))
stacked.compile("adam", "mse")
history = stacked.fit(x, np.ones((3, 1)), epochs=10, verbose=0).history["loss"]
assert history[-1] < history[0]
