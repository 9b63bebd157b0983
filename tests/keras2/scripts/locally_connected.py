# locally connected and thresholded layers give what NumPy gives, and train
import numpy as np
from keras.layers import Dense, Flatten, LocallyConnected1D, LocallyConnected2D, ThresholdedReLU
from keras.models import Sequential

x = np.random.RandomState(0).normal(size=(30, 6, 5, 2)).astype("float32")
model = Sequential([LocallyConnected2D(3, (2, 2), strides=(2, 1), input_shape=(6, 5, 2))])
kernel, bias = model.get_weights()
assert kernel.shape == (12, 8, 3) and bias.shape == (3, 4, 3)
window = x[:, 2:4, 1:3].reshape(30, 8)
np.testing.assert_allclose(model.predict(x)[:, 1, 1], window @ kernel[5] + bias[1, 1], atol=1e-5)
model.add(ThresholdedReLU(theta=0.2))
model.add(Flatten())
model.add(Dense(1))
model.compile("adam", "mse")
history = model.fit(x, x.mean(axis=(1, 2, 3)), epochs=5, verbose=0).history["loss"]
assert history[-1] < history[0]
line = Sequential([LocallyConnected1D(4, 3, input_shape=(8, 2))])
assert line.output_shape == (None, 6, 4) and line.count_params() == 6 * 6 * 4 + 6 * 4
