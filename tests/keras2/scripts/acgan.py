# an auxiliary classifier GAN by train_on_batch: the discriminator learns classes, and freezes
import numpy as np
from keras.layers import Dense, Embedding, Flatten, Input, LeakyReLU, multiply
from keras.models import Model, Sequential
from keras.optimizers import Adam

num_classes, latent_size, size = 3, 6, 9


def build_generator():
    net = Sequential()
    net.add(Dense(16, input_dim=latent_size, activation="relu"))
    net.add(Dense(size, activation="sigmoid"))
    latent = Input(shape=(latent_size,))
    image_class = Input(shape=(1,), dtype="int32")
    embedding = Embedding(num_classes, latent_size, embeddings_initializer="glorot_normal")
    cls = Flatten()(embedding(image_class))
    return Model([latent, image_class], net(multiply([latent, cls])))


def build_discriminator():
    net = Sequential()
    net.add(Dense(16, input_shape=(size,)))
    net.add(LeakyReLU(0.2))
    image = Input(shape=(size,))
    features = net(image)
    fake = Dense(1, activation="sigmoid", name="generation")(features)
    aux = Dense(num_classes, activation="softmax", name="auxiliary")(features)
    return Model(image, [fake, aux])


losses = ["binary_crossentropy", "sparse_categorical_crossentropy"]
discriminator = build_discriminator()
discriminator.compile(optimizer=Adam(lr=0.01, beta_1=0.5), loss=losses)
generator = build_generator()
latent = Input(shape=(latent_size,))
image_class = Input(shape=(1,), dtype="int32")
fake = generator([latent, image_class])
discriminator.trainable = False
fake, aux = discriminator(fake)
combined = Model([latent, image_class], [fake, aux])
combined.compile(optimizer=Adam(lr=0.01, beta_1=0.5), loss=losses)

rng = np.random.RandomState(0)
y_train = rng.randint(0, num_classes, 120)
x_train = np.repeat(np.eye(num_classes), 3, axis=1)[y_train] * 0.8 + rng.rand(120, size) * 0.2
history = []
for epoch in range(12):
    for index in range(6):
        batch = slice(index * 20, (index + 1) * 20)
        noise = rng.uniform(-1, 1, (20, latent_size))
        sampled = rng.randint(0, num_classes, 20)
        made = generator.predict([noise, sampled.reshape((-1, 1))], verbose=0)
        x = np.concatenate((x_train[batch], made))
        y = np.array([0.95] * 20 + [0] * 20)
        aux_y = np.concatenate((y_train[batch], sampled), axis=0)
        weights = [np.ones(40), np.concatenate((np.ones(20) * 2, np.zeros(20)))]
        history.append(discriminator.train_on_batch(x, [y, aux_y], sample_weight=weights))
        before = discriminator.get_weights()[0]
        noise = rng.uniform(-1, 1, (40, latent_size))
        sampled = rng.randint(0, num_classes, 40)
        trick = np.ones(40) * 0.95
        combined.train_on_batch([noise, sampled.reshape((-1, 1))], [trick, sampled])
        assert np.array_equal(before, discriminator.get_weights()[0])
assert discriminator.metrics_names == ["loss", "generation_loss", "auxiliary_loss"]
assert len(history[0]) == 3 and history[-1][2] < 0.5 * history[0][2], history[-1]
accuracy = (discriminator.predict(x_train)[1].argmax(axis=1) == y_train).mean()
assert accuracy > 0.9, accuracy
