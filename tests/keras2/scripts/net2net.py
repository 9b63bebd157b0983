# a wider and a deeper net, made by get_weights and set_weights, give what the first one gives
import numpy as np
from keras.layers import Dense
from keras.models import Sequential

rng = np.random.RandomState(0)
x = rng.normal(size=(20, 4)).astype("float32")
teacher = Sequential(
    [Dense(6, activation="relu", input_shape=(4,), name="one"), Dense(2, name="two")]
)
teacher.compile("sgd", "mse")
w1, b1 = teacher.get_layer("one").get_weights()
w2, b2 = teacher.get_layer("two").get_weights()
index = np.concatenate([np.arange(6), rng.randint(0, 6, 3)])
factors = np.bincount(index)[index]
wider = Sequential([Dense(9, activation="relu", input_shape=(4,)), Dense(2)])
wider.layers[0].set_weights([w1[:, index], b1[index]])
wider.layers[1].set_weights([w2[index] / factors[:, None], b2])
np.testing.assert_allclose(wider.predict(x), teacher.predict(x), atol=1e-5)
deeper = Sequential(
    [
        Dense(6, activation="relu", input_shape=(4,), weights=[w1, b1]),
        Dense(6, activation="relu", kernel_initializer="identity"),
        Dense(2, weights=[w2, b2]),
    ]
)
np.testing.assert_allclose(deeper.predict(x), teacher.predict(x), atol=1e-5)
