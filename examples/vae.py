"""A variational autoencoder on handwritten digits: a model that adds its own loss, for every
engine.
"""

import numpy as np

import kerata as keras
from kerata import layers, ops

LATENT = 2


class Sampling(layers.Layer):
    """z = mean + exp(log_variance / 2) * noise; the divergence from the unit normal is a loss."""

    def __init__(self, weight=0.02, seed=3, **kwargs):
        super().__init__(**kwargs)
        self.weight, self.seed = weight, seed
        self.seed_generator = keras.random.SeedGenerator(seed)

    def call(self, inputs):
        mean, log_variance = inputs
        divergence = -0.5 * (1 + log_variance - ops.square(mean) - ops.exp(log_variance))
        self.add_loss(self.weight * ops.mean(ops.sum(divergence, axis=-1)))
        noise = keras.random.normal(ops.shape(mean), seed=self.seed_generator)
        return mean + ops.exp(0.5 * log_variance) * noise


class VAE(keras.Model):
    """An encoder to two numbers, and a decoder back to a picture."""

    def __init__(self):
        super().__init__()
        self.hidden = layers.Dense(64, activation="relu")
        self.mean, self.log_variance = layers.Dense(LATENT), layers.Dense(LATENT)
        self.sampling = Sampling()
        self.decoder = keras.Sequential(
            [layers.Dense(64, activation="relu"), layers.Dense(64, activation="sigmoid")]
        )

    def encode(self, images):
        hidden = self.hidden(images)
        return self.mean(hidden), self.log_variance(hidden)

    def call(self, images):
        return self.decoder(self.sampling(self.encode(images)))


def main(epochs=3, samples=1024):
    keras.utils.set_random_seed(1)
    (images, _), _ = keras.datasets.digits.load_data()
    images = images[:samples].reshape(-1, 64).astype("float32") / 16
    model = VAE()
    model.compile(optimizer=keras.optimizers.Adam(3e-3), loss="binary_crossentropy")
    history = model.fit(images, images, batch_size=64, epochs=epochs, verbose=2)
    grid = np.array([[x, y] for y in (-1.0, 0.0, 1.0) for x in (-1.0, 0.0, 1.0)], "float32")
    return history.history, np.asarray(model.decoder.predict(grid, verbose=0))


if __name__ == "__main__":
    _, digits = main(epochs=60)
    for row in digits.reshape(3, 3, 8, 8).transpose(0, 2, 1, 3).reshape(24, 24):
        print("".join(" .:*#"[int(value * 4.9)] for value in row))
