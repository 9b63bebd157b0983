# states go on from batch to batch until reset_states, so the first prediction comes back
import numpy as np
from keras.layers import LSTM, Dense
from keras.models import Sequential

model = Sequential()
model.add(LSTM(5, batch_input_shape=(4, 3, 2), stateful=True))
model.add(Dense(1))
model.compile(loss="mse", optimizer="adam")
x = np.random.RandomState(0).normal(size=(4, 3, 2)).astype("float32")
first = model.predict(x, batch_size=4)
second = model.predict(x, batch_size=4)
model.reset_states()
third = model.predict(x, batch_size=4)
assert abs(first - second).max() > 1e-4
np.testing.assert_allclose(first, third, atol=1e-6)
for _ in range(3):
    model.fit(x, np.zeros((4, 1)), batch_size=4, epochs=1, shuffle=False, verbose=0)
    model.reset_states()
