# frozen layers keep their weights bit by bit while a new head learns, and thaw afterwards
import numpy as np
from keras.layers import Dense, Dropout
from keras.models import Model, Sequential
from keras.optimizers import SGD

rng = np.random.RandomState(0)
x = rng.normal(size=(200, 6)).astype("float32")
base = Sequential(
    [
        Dense(12, activation="relu", input_shape=(6,), name="a"),
        Dense(8, activation="relu", name="b"),
        Dense(3, activation="softmax", name="top"),
    ]
)
base.compile("adam", "sparse_categorical_crossentropy")
base.fit(x, x[:, :3].argmax(axis=1), epochs=8, verbose=0)
base.pop()
features = Dropout(0.1)(base.layers[-1].output)
model = Model(inputs=base.input, outputs=Dense(1, activation="sigmoid", name="head")(features))
for layer in model.layers[:3]:
    layer.trainable = False
model.compile(SGD(lr=0.1, momentum=0.9), "binary_crossentropy", metrics=["accuracy"])
before = [w.copy() for w in model.get_layer("a").get_weights()]
history = model.fit(x, (x[:, 0] > x[:, 1]).astype(int), epochs=10, verbose=0).history
assert history["accuracy"][-1] > 0.7, history
for a, b in zip(before, model.get_layer("a").get_weights()):
    np.testing.assert_array_equal(a, b)
for layer in model.layers:
    layer.trainable = True
model.compile(SGD(lr=0.01), "binary_crossentropy")
model.fit(x, (x[:, 0] > x[:, 1]).astype(int), epochs=1, verbose=0)
assert abs(model.get_layer("a").get_weights()[0] - before[0]).max() > 0
