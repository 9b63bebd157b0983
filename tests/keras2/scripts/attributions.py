# gradient times input adds up to the output of a linear model, and finds the feature that counts
import numpy as np
from keras import backend as K
from keras.layers import Dense
from keras.models import Sequential
from keras.optimizers import Adam

model = Sequential([Dense(1, input_shape=(5,), use_bias=False)])
x = np.random.RandomState(0).normal(size=(7, 5)).astype("float32")
explain = K.function([model.input], [K.gradients(model.output, model.input)[0] * model.input])
found = explain([x])[0]
np.testing.assert_allclose(found.sum(axis=1), model.predict(x)[:, 0], atol=1e-5)

deep = Sequential([Dense(8, activation="tanh", input_shape=(5,)), Dense(1)])
deep.compile(Adam(lr=0.01), "mse")
data = np.random.RandomState(1).normal(size=(300, 5)).astype("float32")
deep.fit(data, data[:, 2], epochs=20, verbose=0)
sensitivity = K.function(deep.inputs, K.gradients(deep.outputs[0], deep.inputs))([data])[0]
assert abs(sensitivity).mean(axis=0).argmax() == 2
