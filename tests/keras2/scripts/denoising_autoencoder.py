# a convolutional autoencoder takes away a third of the noise
import numpy as np
from keras.layers import Conv2D, Input, MaxPooling2D, UpSampling2D
from keras.models import Model

rng = np.random.RandomState(0)
clean = np.zeros((120, 8, 8, 1), "float32")
for image, row in zip(clean, rng.randint(0, 7, 120)):
    image[row : row + 2] = 1.0
noisy = np.clip(clean + 0.4 * rng.normal(size=clean.shape), 0, 1).astype("float32")
input_img = Input(shape=(8, 8, 1))
x = Conv2D(12, (3, 3), activation="relu", padding="same")(input_img)
encoded = MaxPooling2D((2, 2), padding="same")(x)
x = Conv2D(12, (3, 3), activation="relu", padding="same")(encoded)
x = UpSampling2D((2, 2))(x)
decoded = Conv2D(1, (3, 3), activation="sigmoid", padding="same")(x)
autoencoder = Model(input_img, decoded)
autoencoder.compile(optimizer="adam", loss="binary_crossentropy")
autoencoder.fit(noisy, clean, epochs=25, batch_size=20, verbose=0, validation_data=(noisy, clean))
found = autoencoder.predict(noisy)
assert abs(found - clean).mean() < abs(noisy - clean).mean() * 2 / 3
