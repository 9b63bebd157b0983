# scikit-learn searches over a model's arguments
import numpy as np
from keras.layers import Dense
from keras.models import Sequential
from keras.optimizers import Adam
from keras.wrappers.scikit_learn import KerasClassifier
from sklearn.model_selection import GridSearchCV

np.random.seed(0)
x = np.random.normal(size=(120, 4)).astype("float32")
labels = np.where(x[:, 0] > x[:, 1], "yes", "no")


def make_model(units):
    model = Sequential()
    model.add(Dense(units, activation="relu", input_shape=(4,)))
    model.add(Dense(1, activation="sigmoid"))
    model.compile(loss="binary_crossentropy", optimizer=Adam(lr=0.02), metrics=["accuracy"])
    return model


classifier = KerasClassifier(make_model, batch_size=20, verbose=0)
search = GridSearchCV(classifier, param_grid={"units": [2, 8], "epochs": [1, 40]}, cv=2)
search.fit(x, labels)
assert search.best_params_["epochs"] == 40, search.best_params_
assert set(search.predict(x)) <= {"yes", "no"}
