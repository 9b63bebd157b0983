# K.function on inner layers, in both phases, gives what intermediate models give
import numpy as np
from keras import backend as K
from keras.layers import BatchNormalization, Dense, Dropout
from keras.models import Model, Sequential

model = Sequential()
model.add(Dense(6, input_shape=(4,), activation="tanh"))
model.add(BatchNormalization())
model.add(Dropout(0.5))
model.add(Dense(2))
x = np.random.RandomState(0).normal(size=(32, 4)).astype("float32")
get_layer = K.function([model.layers[0].input, K.learning_phase()], [model.layers[2].output])
calm = get_layer([x, 0])[0]
wild = get_layer([x, 1])[0]
np.testing.assert_allclose(calm, Model(model.input, model.layers[1].output).predict(x), atol=1e-5)
assert 0.3 < (wild == 0).mean() < 0.7 and not (calm == 0).any()
assert (get_layer([x, 1])[0] != wild).any()
assert abs(model.layers[1].get_weights()[2]).max() == 0, "moving averages are not updated"
train = K.function([model.input, K.learning_phase()], [model.output], model.updates)
train([x, 1])
assert abs(model.layers[1].get_weights()[2]).max() > 0
weights = model.trainable_weights
gradients = K.function([model.input], K.gradients(K.mean(K.square(model.output)), weights))([x])
assert [g.shape for g in gradients] == [K.int_shape(w) for w in weights]
assert abs(gradients[0]).max() > 0
