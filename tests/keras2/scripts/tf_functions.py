# functions of TensorFlow on symbols, in layers and losses; loops with a tape; variables of its own
import keras
import numpy as np

if keras.backend.backend() != "tensorflow":
    raise SystemExit(0)

import tensorflow as tf
from keras import layers


class Sampling(layers.Layer):
    def call(self, inputs):
        mean, spread = inputs
        size = tf.shape(mean)[0], tf.shape(mean)[1]
        return mean + tf.exp(0.5 * spread) * keras.backend.random_normal(shape=size)


x = keras.Input((8,))
hidden = tf.reshape(layers.Dense(4)(x), [-1, 2, 2])
hidden = hidden[:, 0] + tf.math.sigmoid(tf.transpose(hidden, [0, 2, 1])[:, 1])
first, second = tf.split(layers.Dense(4)(x), 2, axis=-1)
drawn = Sampling()([first, second])
out = tf.concat([tf.stack([hidden, drawn], 1), tf.zeros((tf.shape(x)[0], 1, 2))], axis=1)
model = keras.Model(x, tf.reduce_mean(out, axis=1))
assert model.output_shape == (None, 2)
rate = keras.optimizers.schedules.ExponentialDecay(0.1, 10, 0.5)
model.compile(keras.optimizers.Adam(rate), lambda y, p: tf.reduce_mean(tf.square(y - p), -1))
data = tf.data.Dataset.from_tensor_slices(
    (np.ones((16, 8), "float32"), np.ones((16, 2), "float32"))
)
history = model.fit(data.batch(4), epochs=3, verbose=0).history["loss"]
assert history[-1] < history[0]

weight = tf.Variable(3.0)
optimizer = keras.optimizers.SGD(0.1)
with tf.GradientTape() as tape:
    loss = weight**2
optimizer.apply_gradients([(tape.gradient(loss, weight), weight)])
optimizer.minimize(lambda: weight**2, [weight])
assert abs(float(weight) - 1.92) < 1e-5
