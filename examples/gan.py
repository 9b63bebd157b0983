"""A generative adversarial network on handwritten digits: two optimizers in one `train_step`, for
every engine.

Run it with `KERATA_BACKEND=jax python examples/gan.py`, or any other engine.
"""

import numpy as np

import kerata as keras
from kerata import layers, ops

LATENT = 16


class GAN(keras.Model):
    """A generator learns to fool a discriminator, which learns to tell forgeries."""

    def __init__(self, generator, discriminator):
        super().__init__()
        self.generator, self.discriminator = generator, discriminator
        self.seed = keras.random.SeedGenerator(7)
        self.generator_loss = keras.metrics.Mean(name="generator_loss")
        self.discriminator_loss = keras.metrics.Mean(name="discriminator_loss")

    def compile(self, generator_optimizer, discriminator_optimizer):
        super().compile(optimizer=generator_optimizer)
        self.discriminator_optimizer = discriminator_optimizer
        self.loss_function = keras.losses.BinaryCrossentropy(from_logits=True)

    def forge(self, count):
        return self.generator(keras.random.normal((count, LATENT), seed=self.seed), training=True)

    def train_step(self, images):
        count = ops.shape(images)[0]
        ones, zeros = ops.ones((count, 1)), ops.zeros((count, 1))

        def discriminate():
            real = self.discriminator(images, training=True)
            forged = self.discriminator(ops.stop_gradient(self.forge(count)), training=True)
            return self.loss_function(ones * 0.9, real) + self.loss_function(zeros, forged)

        def generate():
            return self.loss_function(ones, self.discriminator(self.forge(count), training=True))

        for function, model, optimizer, metric in (
            (
                discriminate,
                self.discriminator,
                self.discriminator_optimizer,
                self.discriminator_loss,
            ),
            (generate, self.generator, self.optimizer, self.generator_loss),
        ):
            loss, gradients = keras.value_and_grad(function, model.trainable_variables)()
            optimizer.apply(gradients, model.trainable_variables)
            metric.update_state(loss)
        return {metric.name: metric.result() for metric in self.metrics}


def main(epochs=3, samples=1024):
    keras.utils.set_random_seed(1)
    (images, _), _ = keras.datasets.digits.load_data()
    images = images[:samples].reshape(-1, 64).astype("float32") / 8 - 1
    generator = keras.Sequential(
        [
            layers.Input((LATENT,)),
            layers.Dense(64, activation="relu"),
            layers.BatchNormalization(),
            layers.Dense(64, activation="tanh"),
        ],
        name="generator",
    )
    discriminator = keras.Sequential(
        [
            layers.Input((64,)),
            layers.Dense(64),
            layers.LeakyReLU(negative_slope=0.2),
            layers.Dropout(0.3),
            layers.Dense(1),
        ],
        name="discriminator",
    )
    gan = GAN(generator, discriminator)
    gan.compile(keras.optimizers.Adam(1e-3, beta_1=0.5), keras.optimizers.Adam(1e-3, beta_1=0.5))
    history = gan.fit(images, batch_size=64, epochs=epochs, verbose=2)
    forged = generator.predict(np.random.default_rng(0).normal(size=(4, LATENT)), verbose=0)
    return history.history, forged


if __name__ == "__main__":
    _, digits = main(epochs=30)
    for row in digits.reshape(-1, 8, 8)[0]:
        print("".join(" .:*#"[int((value + 1) * 2.4)] for value in row))
