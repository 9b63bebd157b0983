# the accuracy of telling which half of a sequence is larger passes 0.8
import numpy as np
from keras.layers import LSTM, Bidirectional, Dense, Masking, TimeDistributed
from keras.models import Sequential

np.random.seed(0)
x = np.random.normal(size=(400, 8, 2)).astype("float32")
y = (x[:, :4, 0].sum(axis=1) > x[:, 4:, 0].sum(axis=1)).astype("int32")
x[:, 7] = 0
model = Sequential()
model.add(Masking(input_shape=(8, 2)))
model.add(TimeDistributed(Dense(8, activation="tanh")))
model.add(Bidirectional(LSTM(16, implementation=2), merge_mode="concat"))
model.add(Dense(1, activation="sigmoid"))
model.compile("rmsprop", "binary_crossentropy", metrics=["accuracy"])
model.fit(x, y, epochs=30, batch_size=50, verbose=0)
assert model.evaluate(x, y, verbose=0)[1] > 0.8
