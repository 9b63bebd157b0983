# Sequences and generators through fit, evaluate and predict_generator, with class weights
import numpy as np
from keras.layers import Dense
from keras.models import Sequential
from keras.utils import OrderedEnqueuer
from keras.utils import Sequence as Data


class Blocks(Data):
    def __init__(self, x, y, size):
        self.x, self.y, self.size = x, y, size
        self.epochs = 0

    def __len__(self):
        return int(np.ceil(len(self.x) / float(self.size)))

    def __getitem__(self, index):
        part = slice(index * self.size, (index + 1) * self.size)
        return self.x[part], self.y[part]

    def on_epoch_end(self):
        self.epochs += 1


x = np.random.RandomState(0).normal(size=(100, 3)).astype("float32")
y = (x[:, 0] > 0).astype(int)
model = Sequential([Dense(1, activation="sigmoid", input_shape=(3,))])
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
data = Blocks(x, y, 16)
history = model.fit_generator(
    data,
    epochs=3,
    verbose=0,
    workers=2,
    class_weight={0: 1.0, 1: 2.0},
    validation_data=Blocks(x, y, 50),
    shuffle=False,
)
assert len(history.history["val_loss"]) == 3 and data.epochs == 3, data.epochs
loss, accuracy = model.evaluate_generator(data, workers=2)
np.testing.assert_allclose(
    [loss, accuracy], model.evaluate(x, y, batch_size=16, verbose=0), rtol=1e-4
)
np.testing.assert_allclose(model.predict_generator(data), model.predict(x), atol=1e-6)


def endless():
    while True:
        for i in range(len(data)):
            yield data[i]


model.fit_generator(endless(), steps_per_epoch=5, epochs=2, verbose=0, validation_data=(x, y))
assert model.predict_generator(endless(), steps=2).shape == (32, 1)
ahead = OrderedEnqueuer(data)
ahead.start(workers=2)
batches = ahead.get()
np.testing.assert_array_equal(next(batches)[0], x[:16])
ahead.stop()
