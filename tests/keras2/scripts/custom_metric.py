# a metric class with update operations, metric functions, and their names
import numpy as np
from keras import backend as K
from keras.layers import Dense
from keras.metrics import Metric
from keras.models import Sequential


class TruePositives(Metric):
    def __init__(self, name="true_positives", **kwargs):
        super().__init__(name=name, **kwargs)
        self.true_positives = self.add_weight(name="tp", initializer="zeros")

    def update_state(self, y_true, y_pred, sample_weight=None):
        y_true = K.cast(y_true, "bool")
        hits = K.cast(K.equal(y_true, K.cast(K.round(y_pred), "bool")), "float32")
        count = K.sum(hits * K.cast(y_true, "float32"))
        return self.add_update([K.update_add(self.true_positives, count)])

    def result(self):
        return self.true_positives

    def reset_states(self):
        K.set_value(self.true_positives, 0.0)


def mean_pred(y_true, y_pred):
    return K.mean(y_pred)


x = np.random.RandomState(0).normal(size=(64, 4)).astype("float32")
y = (x[:, 0] > 0).astype(int)
model = Sequential([Dense(1, activation="sigmoid", input_shape=(4,))])
model.compile("adam", "binary_crossentropy", metrics=["acc", mean_pred, TruePositives()])
history = model.fit(x, y, epochs=3, batch_size=16, verbose=0).history
assert set(history) == {"loss", "acc", "mean_pred", "true_positives"}, history
found = dict(zip(model.metrics_names, model.evaluate(x, y, verbose=0)))
predicted = model.predict(x)[:, 0]
assert found["true_positives"] == ((predicted > 0.5) & (y == 1)).sum(), found
np.testing.assert_allclose(found["mean_pred"], predicted.mean(), atol=1e-5)
