# Keras 1's arguments give the layers that they meant, with one warning each
import warnings

import numpy as np

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    from keras.layers.convolutional import Convolution2D, MaxPooling2D
    from keras.layers.core import Dense, Dropout, Flatten
    from keras.models import Sequential

    model = Sequential()
    model.add(Convolution2D(8, 3, 3, border_mode="same", subsample=(2, 2), input_shape=(12, 12, 1)))
    model.add(MaxPooling2D(pool_size=(2, 2)))
    model.add(Dropout(p=0.25))
    model.add(Flatten())
    model.add(Dense(output_dim=2, init="uniform", activation="softmax"))
    model.compile(loss="categorical_crossentropy", optimizer="adadelta", metrics=["accuracy"])
    x = np.random.RandomState(0).normal(size=(64, 12, 12, 1)).astype("float32")
    y = np.eye(2)[(x.mean(axis=(1, 2, 3)) > 0).astype(int)]
    model.fit(x, y, batch_size=16, nb_epoch=2, verbose=0)
assert model.layers[0].output_shape == (None, 6, 6, 8)
assert model.layers[1].output_shape == (None, 3, 3, 8)
texts = [str(w.message) for w in caught if w.category is DeprecationWarning]
for name in ("`border_mode`", "`subsample`", "filters, 3, 3", "`p`", "`output_dim`", "`nb_epoch`"):
    assert sum(name in text for text in texts) == 1, (name, texts)
