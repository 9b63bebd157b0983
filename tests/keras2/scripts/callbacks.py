# callbacks read and set the learning rate by K, stop early, log, and follow the best epoch
import os
import tempfile

import numpy as np
from keras import backend as K
from keras.callbacks import Callback, CSVLogger, EarlyStopping, ReduceLROnPlateau, TerminateOnNaN
from keras.layers import Dense
from keras.models import Sequential


class Halving(Callback):
    def on_train_begin(self, logs={}):
        self.losses, self.rates = [], []

    def on_batch_end(self, batch, logs={}):
        self.losses.append(logs.get("loss"))

    def on_epoch_end(self, epoch, logs={}):
        lr = float(K.get_value(self.model.optimizer.lr))
        self.rates.append(lr)
        K.set_value(self.model.optimizer.lr, lr * 0.5)


x = np.random.RandomState(0).normal(size=(60, 3)).astype("float32")
model = Sequential([Dense(1, input_shape=(3,))])
model.compile("sgd", "mse")
halving, path = Halving(), os.path.join(tempfile.mkdtemp(), "log.csv")
model.fit(
    x,
    x[:, :1],
    epochs=3,
    batch_size=20,
    verbose=0,
    callbacks=[halving, CSVLogger(path), TerminateOnNaN()],
)
np.testing.assert_allclose(halving.rates, [0.01, 0.005, 0.0025], rtol=1e-6)
assert len(halving.losses) == 9 and open(path).readline().startswith("epoch,loss")
stop = EarlyStopping(monitor="val_loss", patience=1, min_delta=10.0)
slower = ReduceLROnPlateau(monitor="val_loss", patience=0, factor=0.1, min_delta=10.0)
history = model.fit(
    x, x[:, :1], epochs=10, verbose=0, validation_split=0.2, callbacks=[stop, slower]
)
assert len(history.history["loss"]) == 2 and K.get_value(model.optimizer.lr) < 0.00125
