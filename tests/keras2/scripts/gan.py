# a generator and a discriminator of two outputs, trained in turn by train_on_batch
import numpy as np
from keras.layers import Dense, Embedding, Flatten, Input, LeakyReLU, multiply
from keras.models import Model, Sequential
from keras.optimizers import Adam

np.random.seed(1)
latent, classes, size = 4, 3, 6


def build_generator():
    cnn = Sequential()
    cnn.add(Dense(16, input_dim=latent, activation="relu"))
    cnn.add(Dense(size, activation="tanh"))
    noise, image_class = Input(shape=(latent,)), Input(shape=(1,), dtype="int32")
    cls = Flatten()(Embedding(classes, latent, embeddings_initializer="glorot_normal")(image_class))
    return Model([noise, image_class], cnn(multiply([noise, cls])))


def build_discriminator():
    image = Input(shape=(size,))
    features = Dense(16)(image)
    features = LeakyReLU(0.2)(features)
    fake = Dense(1, activation="sigmoid", name="generation")(features)
    return Model(image, [fake, Dense(classes, activation="softmax", name="auxiliary")(features)])


losses = ["binary_crossentropy", "sparse_categorical_crossentropy"]
discriminator = build_discriminator()
discriminator.compile(optimizer=Adam(lr=0.01, beta_1=0.5), loss=losses)
generator = build_generator()
noise, image_class = Input(shape=(latent,)), Input(shape=(1,), dtype="int32")
discriminator.trainable = False
combined = Model([noise, image_class], discriminator(generator([noise, image_class])))
combined.compile(optimizer=Adam(lr=0.01, beta_1=0.5), loss=losses)
centres = np.random.uniform(-0.8, 0.8, size=(classes, size))
for step in range(60):
    labels = np.random.randint(0, classes, 32)
    real = centres[labels] + 0.05 * np.random.normal(size=(32, size))
    z, sampled = np.random.uniform(-1, 1, (32, latent)), np.random.randint(0, classes, 32)
    fake = generator.predict([z, sampled.reshape((-1, 1))], verbose=0)
    before = discriminator.get_weights()[0].copy()
    found = discriminator.train_on_batch(
        np.concatenate([real, fake]),
        [np.array([0.95] * 32 + [0.0] * 32), np.concatenate([labels, sampled])],
    )
    assert len(found) == 3 and abs(discriminator.get_weights()[0] - before).max() > 0
    held = discriminator.get_weights()[0].copy()
    combined.train_on_batch([z, sampled.reshape((-1, 1))], [np.ones(32), sampled])
    np.testing.assert_array_equal(discriminator.get_weights()[0], held)
names = discriminator.metrics_names
assert names == ["loss", "generation_loss", "auxiliary_loss"], names
assert (discriminator.predict(centres)[1].argmax(axis=1) == np.arange(classes)).all()
