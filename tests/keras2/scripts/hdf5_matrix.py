# a model trains on a file of HDF5, in whole batches
import os
import tempfile

import h5py
import numpy as np
from keras.layers import Dense
from keras.models import Sequential
from keras.utils.io_utils import HDF5Matrix

path = os.path.join(tempfile.mkdtemp(), "data.h5")
x = np.random.RandomState(0).normal(size=(200, 5)).astype("float32")
with h5py.File(path, "w") as file:
    file["x"], file["y"] = x, x.sum(axis=1, keepdims=True)
x_train = HDF5Matrix(path, "x", start=0, end=150)
y_train = HDF5Matrix(path, "y", start=0, end=150)
x_test = HDF5Matrix(path, "x", start=150, normalizer=lambda part: part)
np.testing.assert_array_equal(x_test[[3, 1]], x[[153, 151]])
model = Sequential([Dense(1, input_shape=(5,))])
model.compile("adam", "mse")
history = model.fit(x_train, y_train, batch_size=25, shuffle="batch", epochs=5, verbose=0).history
assert history["loss"][-1] < history["loss"][0]
assert model.predict(x_test, batch_size=32).shape == (50, 1)
