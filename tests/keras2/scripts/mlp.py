# the accuracy on the training data passes 0.9
import numpy as np
from keras.layers.core import Activation, Dense, Dropout
from keras.models import Sequential
from keras.optimizers import SGD
from keras.utils import np_utils

np.random.seed(1337)
x = np.random.normal(size=(600, 20)).astype("float32")
labels = x[:, :3].argmax(axis=1)
y = np_utils.to_categorical(labels, 3)

model = Sequential()
model.add(Dense(64, input_dim=20, kernel_initializer="glorot_uniform"))
model.add(Activation("relu"))
model.add(Dropout(0.1))
model.add(Dense(3))
model.add(Activation("softmax"))
sgd = SGD(lr=0.1, decay=1e-4, momentum=0.9, nesterov=True)
model.compile(loss="categorical_crossentropy", optimizer=sgd, metrics=["accuracy"])
history = model.fit(x, y, batch_size=32, epochs=15, verbose=0, validation_split=0.1)
loss, accuracy = model.evaluate(x, y, verbose=0)
assert set(history.history) == {"loss", "accuracy", "val_loss", "val_accuracy"}
assert accuracy > 0.9, accuracy
assert (model.predict_classes(x) == labels).mean() > 0.9
