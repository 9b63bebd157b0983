# one's own loop: updates of an optimizer and of BatchNormalization in a K.function reach a fit
import numpy as np
from keras import backend as K
from keras.layers import BatchNormalization, Dense, Dropout
from keras.losses import mean_squared_error
from keras.models import Sequential
from keras.optimizers import Adam

model = Sequential()
model.add(Dense(16, input_shape=(4,), activation="relu", kernel_regularizer="l2"))
model.add(BatchNormalization(momentum=0.9))
model.add(Dropout(0.1))
model.add(Dense(1))

targets = K.placeholder(shape=(None, 1), name="targets")
weights = K.placeholder(shape=(None,), name="weights")
loss = K.mean(mean_squared_error(targets, model.output) * weights) + sum(model.losses)
optimizer = Adam(lr=0.02)
updates = optimizer.get_updates(loss=loss, params=model.trainable_weights)
train = K.function(
    [model.input, targets, weights, K.learning_phase()], [loss], updates=updates + model.updates
)
test = K.function([model.input, targets, weights, K.learning_phase()], [loss])

rng = np.random.RandomState(0)
x = rng.normal(size=(128, 4))
y = x[:, :1] - 2 * x[:, 1:2] + 0.5
ones = np.ones(128)
first = test([x, y, ones, 0])[0]
for epoch in range(25):
    if epoch == 20:
        K.set_value(optimizer.lr, 0.5 * K.get_value(optimizer.lr))
    for index in range(0, 128, 32):
        part = slice(index, index + 32)
        train([x[part], y[part], ones[part], 1])
last = test([x, y, ones, 0])[0]
assert last < 0.25 * first, (first, last)
assert K.get_value(optimizer.iterations) == 100
mean = K.get_value(model.layers[1].moving_mean)
assert mean.any() and len(optimizer.get_weights()) >= 1 + 2 * len(model.trainable_weights)
