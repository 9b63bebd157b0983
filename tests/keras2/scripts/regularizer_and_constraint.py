# a regularizer and a constraint written with K shape the weights, and show in the loss
import numpy as np
from keras import backend as K
from keras.constraints import Constraint, max_norm
from keras.layers import Dense
from keras.models import Sequential
from keras.optimizers import SGD


def l1_reg(weight_matrix):
    return 0.01 * K.sum(K.abs(weight_matrix))


class Positive(Constraint):
    def __call__(self, w):
        return w * K.cast(K.greater_equal(w, 0.0), K.floatx())


x = np.random.RandomState(0).normal(size=(80, 6)).astype("float32")
model = Sequential()
model.add(Dense(4, input_dim=6, kernel_regularizer=l1_reg, kernel_constraint=Positive()))
model.add(Dense(1, kernel_constraint=max_norm(0.5)))
model.compile(SGD(lr=0.05), "mse")
model.fit(x, 3 * x[:, :1] - x[:, 1:2], epochs=10, verbose=0)
first, _, second, _ = model.get_weights()
assert first.min() >= 0 and np.sqrt((second**2).sum(axis=0)).max() < 0.5 + 1e-5
error = ((model.predict(x) - (3 * x[:, :1] - x[:, 1:2])) ** 2).mean()
np.testing.assert_allclose(
    model.evaluate(x, 3 * x[:, :1] - x[:, 1:2], verbose=0),
    error + 0.01 * abs(first).sum(),
    rtol=1e-4,
)
