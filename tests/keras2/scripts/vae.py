# the loss of a variational autoencoder, added by add_loss, falls by a tenth
import numpy as np
from keras import backend as K
from keras import metrics
from keras.layers import Dense, Input, Lambda
from keras.models import Model
from keras.optimizers import RMSprop

original_dim, latent_dim, epsilon_std = 12, 2, 1.0
x = Input(shape=(original_dim,))
h = Dense(16, activation="relu")(x)
z_mean = Dense(latent_dim)(h)
z_log_var = Dense(latent_dim)(h)


def sampling(args):
    z_mean, z_log_var = args
    epsilon = K.random_normal(shape=(K.shape(z_mean)[0], latent_dim), mean=0.0, stddev=epsilon_std)
    return z_mean + K.exp(z_log_var / 2) * epsilon


z = Lambda(sampling, output_shape=(latent_dim,))([z_mean, z_log_var])
decoder_h = Dense(16, activation="relu")
decoder_mean = Dense(original_dim, activation="sigmoid")
x_decoded_mean = decoder_mean(decoder_h(z))
vae = Model(x, x_decoded_mean)
xent_loss = original_dim * metrics.binary_crossentropy(x, x_decoded_mean)
kl_loss = -0.5 * K.sum(1 + z_log_var - K.square(z_mean) - K.exp(z_log_var), axis=-1)
vae.add_loss(K.mean(xent_loss + kl_loss))
vae.compile(optimizer=RMSprop(lr=0.01))
data = (np.random.RandomState(0).uniform(size=(300, 1)) > 0.5) * np.ones((1, original_dim))
history = vae.fit(data.astype("float32"), shuffle=True, epochs=20, batch_size=50, verbose=0).history
assert history["loss"][-1] < 0.9 * history["loss"][0], history["loss"]

encoder = Model(x, z_mean)
assert encoder.predict(data[:3]).shape == (3, latent_dim)
decoder_input = Input(shape=(latent_dim,))
generator = Model(decoder_input, decoder_mean(decoder_h(decoder_input)))
assert generator.predict(np.zeros((1, latent_dim))).shape == (1, original_dim)
