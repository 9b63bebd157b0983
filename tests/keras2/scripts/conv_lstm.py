# a stack of ConvLSTM2D predicts the next frame of a moving square better than the last frame does
import numpy as np
from keras.layers import BatchNormalization, Conv3D
from keras.layers.convolutional_recurrent import ConvLSTM2D
from keras.models import Sequential


def generate_movies(n_samples=24, n_frames=5, size=8):
    rng = np.random.RandomState(0)
    movies = np.zeros((n_samples, n_frames + 1, size, size, 1), dtype="float32")
    for i in range(n_samples):
        row, start = rng.randint(0, size - 2), rng.randint(0, 2)
        for t in range(n_frames + 1):
            movies[i, t, row : row + 2, start + t : start + t + 2, 0] = 1.0
    return movies[:, :-1], movies[:, 1:]


noisy_movies, shifted_movies = generate_movies()
seq = Sequential()
seq.add(
    ConvLSTM2D(
        filters=4,
        kernel_size=(3, 3),
        input_shape=(None, 8, 8, 1),
        padding="same",
        return_sequences=True,
    )
)
seq.add(BatchNormalization())
seq.add(
    Conv3D(
        filters=1,
        kernel_size=(3, 3, 3),
        activation="sigmoid",
        padding="same",
        data_format="channels_last",
    )
)
seq.compile(loss="binary_crossentropy", optimizer="adadelta")
history = seq.fit(noisy_movies, shifted_movies, batch_size=6, epochs=25, verbose=0).history
assert history["loss"][-1] < 0.4 * history["loss"][0], history["loss"]
assert seq.predict(noisy_movies[:2]).shape == (2, 5, 8, 8, 1)
assert seq.layers[0].name == "conv_lst_m2d_1" or seq.layers[0].name.startswith("conv_lst")
