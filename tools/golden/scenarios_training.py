"""Scenarios: losses, metrics, optimizers and the ways of training of Keras 2.3."""

import numpy as np

from .scenario import register, scenario

LOSSES = """
mean_squared_error mean_absolute_error mean_absolute_percentage_error
mean_squared_logarithmic_error squared_hinge hinge categorical_hinge logcosh huber_loss
categorical_crossentropy sparse_categorical_crossentropy binary_crossentropy
kullback_leibler_divergence poisson cosine_proximity mse mae mape msle kld cosine
""".split()
LOSS_CLASSES = """
MeanSquaredError() | MeanAbsoluteError() | MeanAbsolutePercentageError() | Poisson() | LogCosh()
MeanSquaredLogarithmicError() | BinaryCrossentropy(label_smoothing=0.1) | Hinge() | SquaredHinge()
BinaryCrossentropy(from_logits=True) | CategoricalCrossentropy(label_smoothing=0.2) | Huber(0.5)
CategoricalCrossentropy(from_logits=True) | CategoricalHinge() | KLDivergence()
MeanSquaredError(reduction='sum') | SparseCategoricalCrossentropy()
""".replace("\n", "|")
METRICS = """
accuracy acc binary_accuracy categorical_accuracy sparse_categorical_accuracy
top_k_categorical_accuracy sparse_top_k_categorical_accuracy mse mae mape msle cosine_proximity
hinge squared_hinge categorical_hinge logcosh poisson binary_crossentropy
categorical_crossentropy kullback_leibler_divergence
""".split()
METRIC_CLASSES = """
Accuracy() | BinaryAccuracy(threshold=0.4) | CategoricalAccuracy() | MeanSquaredError()
RootMeanSquaredError() | MeanAbsoluteError() | Precision() | Recall() | AUC(num_thresholds=20)
TruePositives() | TrueNegatives() | FalsePositives(thresholds=0.3) | FalseNegatives()
Precision(thresholds=0.6) | Recall(thresholds=0.4) | SparseCategoricalAccuracy()
SensitivityAtSpecificity(0.5, num_thresholds=20) | TopKCategoricalAccuracy(k=2)
SpecificityAtSensitivity(0.5, num_thresholds=20) | CosineSimilarity() | Hinge()
BinaryCrossentropy() | CategoricalCrossentropy() | KLDivergence()
AUC(num_thresholds=10, curve='PR') | LogCoshError() | Poisson() | CategoricalHinge()
""".replace("\n", "|")
OPTIMIZERS = """
SGD(lr=0.1) | SGD(lr=0.1, momentum=0.9) | SGD(lr=0.1, momentum=0.8, nesterov=True, decay=0.1)
SGD(lr=0.3, clipnorm=0.1) | SGD(lr=0.3, clipvalue=0.02) | RMSprop() | RMSprop(lr=0.02, rho=0.7)
RMSprop(lr=0.02, decay=0.2) | Adagrad() | Adagrad(lr=0.1, decay=0.1) | Adadelta()
Adadelta(lr=0.5, rho=0.8, decay=0.1) | Adam() | Adam(lr=0.05, beta_1=0.8, beta_2=0.9, decay=0.1)
Adam(lr=0.05, amsgrad=True) | Adamax() | Adamax(lr=0.05, decay=0.2) | Nadam() | Nadam(lr=0.05)
Nadam(lr=0.05, schedule_decay=0.1) | Adam(lr=0.1, clipnorm=0.5)
""".replace("\n", "|")


def small(keras, run, last=2, activation=None, loss="mse", metrics=(), optimizer=None):
    """A compiled network of two layers with three inputs."""
    layers = keras.layers
    model = keras.models.Sequential(name="small")
    model.add(layers.Dense(4, activation="tanh", input_shape=(3,), name="hidden"))
    model.add(layers.Dense(last, activation=activation, name="out"))
    run.start(model)
    model.compile(optimizer or keras.optimizers.SGD(lr=0.1), loss, metrics=list(metrics))
    return model


def targets(run, kind, samples=8, classes=3):
    kind = kind.lower()
    if kind.startswith("sparse"):
        return run.integers(classes, samples, 1).astype("float32")
    if "hinge" in kind and "categorical" not in kind:
        return np.where(run.random.rand(samples, classes) < 0.5, -1.0, 1.0).astype("float32")
    if any(part in kind for part in ("categorical", "acc", "precision(top")):
        return run.one_hot(classes, samples)
    if any(part in kind for part in ("binary", "auc", "positives", "negatives", "recall", "preci",
                                     "sens", "spec")):  # fmt: skip
        return (run.random.rand(samples, classes) < 0.5).astype("float32")
    return run.uniform(samples, classes)


def one_loss(source):
    def play(keras, run):
        loss = eval("keras.losses." + source) if "(" in source else source
        if source == "huber_loss":
            loss = keras.losses.huber_loss
        model = small(keras, run, 3, "softmax", loss, [] if "parse" in source else ["mae"])
        x, y = run.normal(8, 3), targets(run, source)
        run.see("names", list(model.metrics_names))
        weights = run.uniform(8)
        run.see("weighted", np.ravel(model.test_on_batch(x, y, sample_weight=weights)))
        run.history(model.fit(x, y, batch_size=5, epochs=3, verbose=0, shuffle=False))
        run.weights(model)

    return play


def one_metric(source):
    def play(keras, run):
        metric = eval("keras.metrics." + source) if "(" in source else source
        loss = "sparse_categorical_crossentropy" if source.lower().startswith("sparse") else "mse"
        model = small(keras, run, 3, "softmax", loss, [metric])
        x, y = run.normal(8, 3), targets(run, source)
        names = list(model.metrics_names)
        run.see("names", names)
        values = [model.test_on_batch(x[:5], y[:5]), model.evaluate(x, y, batch_size=3, verbose=0)]
        run.see("values", [[np.asarray(v).tolist() for v in value] for value in values])
        run.history(model.fit(x, y, batch_size=3, epochs=2, verbose=0, shuffle=False))

    return play


def one_optimizer(source):
    def play(keras, run):
        optimizer = eval("keras.optimizers." + source)
        model = small(keras, run, optimizer=optimizer)
        x, y = run.normal(8, 3), run.uniform(8, 2)
        run.history(model.fit(x, y, batch_size=3, epochs=3, verbose=0, shuffle=False))
        run.weights(model)
        run.see("learning_rate", float(keras.backend.get_value(optimizer.lr)))
        keras.backend.set_value(optimizer.lr, 0.01)
        run.see("slower", float(model.train_on_batch(x, y)))
        config = {k: v for k, v in optimizer.get_config().items() if isinstance(v, (int, float))}
        run.see("config", config)

    return play


for _table, _play, _title in (
    (LOSSES, one_loss, "loss"),
    ([part.strip() for part in LOSS_CLASSES.split("|")], one_loss, "loss"),
    (METRICS, one_metric, "metric"),
    ([part.strip() for part in METRIC_CLASSES.split("|")], one_metric, "metric"),
    ([part.strip() for part in OPTIMIZERS.split("|")], one_optimizer, "optimizer"),
):
    for _source in filter(None, _table):
        register(f"{_title} {_source}", _play(_source))


@scenario
def several_outputs(keras, run):
    layers = keras.layers
    a, b = layers.Input((3,), name="a"), layers.Input((2,), name="b")
    hidden = layers.Dense(4, activation="tanh", name="hidden")(layers.concatenate([a, b]))
    kind = layers.Dense(3, activation="softmax", name="kind")(hidden)
    value = layers.Dense(1, name="value")(hidden)
    model = run.start(keras.models.Model([a, b], [kind, value]))
    model.compile(
        keras.optimizers.Adam(lr=0.05),
        loss={"kind": "categorical_crossentropy", "value": "mse"},
        loss_weights={"kind": 0.2, "value": 3.0},
        metrics={"kind": ["acc", "mse"], "value": "mae"},
    )
    run.see("names", list(model.metrics_names))
    x = {"a": run.normal(8, 3), "b": run.normal(8, 2)}
    y = {"kind": run.one_hot(3, 8), "value": run.uniform(8, 1)}
    fitted = model.fit(
        x, y, batch_size=3, epochs=3, verbose=0, shuffle=False, validation_split=0.25
    )
    run.history(fitted)
    run.see("evaluation", [float(v) for v in model.evaluate(x, y, verbose=0)])
    weights = {"kind": run.uniform(8), "value": run.uniform(8)}
    run.see("weighted", [float(v) for v in model.train_on_batch(x, y, sample_weight=weights)])
    class_weight = {"kind": {0: 1.0, 1: 2.0, 2: 0.5}}
    run.see("classes", [float(v) for v in model.train_on_batch(x, y, class_weight=class_weight)])
    run.weights(model)


@scenario
def class_weights(keras, run):
    metrics = ["acc"]
    model = small(keras, run, 3, "softmax", "categorical_crossentropy", metrics)
    x, y = run.normal(9, 3), run.one_hot(3, 9)
    weight = {0: 0.5, 1: 2.0, 2: 1.0}
    fitted = model.fit(x, y, 4, epochs=3, verbose=0, shuffle=False, class_weight=weight)
    run.history(fitted)
    run.weights(model)


@scenario
def sample_weights_and_weighted_metrics(keras, run):
    model = small(keras, run)
    model.compile("sgd", "mse", metrics=["mae"], weighted_metrics=["mae", "mse"])
    x, y, weights = run.normal(9, 3), run.uniform(9, 2), run.uniform(9)
    run.see("names", list(model.metrics_names))
    held = (run.normal(4, 3), run.uniform(4, 2), run.uniform(4))
    fitted = model.fit(
        x, y, 4, 3, 0, shuffle=False, sample_weight=weights, validation_data=held, initial_epoch=1
    )
    run.history(fitted)
    run.see("evaluation", [float(v) for v in model.evaluate(x, y, 4, 0, sample_weight=weights)])


@scenario
def temporal_sample_weights(keras, run):
    layers = keras.layers
    model = keras.models.Sequential()
    model.add(layers.SimpleRNN(3, return_sequences=True, input_shape=(4, 2)))
    model.add(layers.TimeDistributed(layers.Dense(2)))
    run.start(model)
    model.compile("sgd", "mse", sample_weight_mode="temporal")
    x, y, weights = run.normal(6, 4, 2), run.uniform(6, 4, 2), run.uniform(6, 4)
    fitted = model.fit(x, y, 4, 3, 0, shuffle=False, sample_weight=weights)
    run.history(fitted)
    run.weights(model)


def masked(build):
    """A scenario of token inputs with zeros at the end, through layers that `build` gives."""

    def play(keras, run):
        x = keras.layers.Input((5,), dtype="int32")
        model = run.start(keras.models.Model(x, build(keras.layers, x)))
        inputs = run.tokens(7, 6, 5)
        output = model.predict(inputs)
        run.see("output", output)
        model.compile("sgd", "mse", metrics=["mae"])
        y = run.uniform(*output.shape)
        run.see("evaluation", [float(v) for v in model.evaluate(inputs, y, verbose=0)])
        run.history(model.fit(inputs, y, 4, 3, 0, shuffle=False))
        run.weights(model)

    return play


def embed(layers, x):
    return layers.Embedding(7, 3, mask_zero=True)(x)


MASKED = {
    "lstm": lambda L, x: L.LSTM(3)(embed(L, x)),
    "gru sequences": lambda L, x: L.GRU(3, return_sequences=True)(embed(L, x)),
    "two rnns": lambda L, x: L.SimpleRNN(3)(L.SimpleRNN(3, return_sequences=True)(embed(L, x))),
    "backwards": lambda L, x: L.LSTM(3, go_backwards=True)(embed(L, x)),
    "bidirectional": lambda L, x: L.Bidirectional(L.LSTM(3, return_sequences=True))(embed(L, x)),
    "each step": lambda L, x: L.TimeDistributed(L.Dense(2))(embed(L, x)),
    "dense": lambda L, x: L.Dense(2)(L.Activation("tanh")(embed(L, x))),
    "sum": lambda L, x: L.LSTM(2)(L.add([embed(L, x), L.Dense(3)(embed(L, x))])),
    "concatenated": lambda L, x: L.LSTM(2)(L.concatenate([embed(L, x), embed(L, x)])),
    "mean": lambda L, x: L.GlobalAveragePooling1D()(embed(L, x)),
    "stacked cells": lambda L, x: L.RNN([L.LSTMCell(2), L.GRUCell(3)])(embed(L, x)),
    "unrolled": lambda L, x: L.GRU(3, unroll=True)(embed(L, x)),
}  # fmt: skip
for _name, _build in MASKED.items():
    register("masked " + _name, masked(_build))


def stateful(kind):
    def play(keras, run):
        layers = keras.layers
        model = keras.models.Sequential()
        layer = getattr(layers, kind)(3, stateful=True, batch_input_shape=(2, 4, 3))
        model.add(layer)
        model.add(layers.Dense(2))
        run.start(model)
        x = run.normal(2, 4, 3)
        for turn in range(3):
            run.see(f"turn_{turn}", model.predict(x, batch_size=2))
        model.reset_states()
        run.see("reset", model.predict(x, batch_size=2))
        states = [run.normal(2, 3) for _ in layer.states]
        layer.reset_states(states if len(states) > 1 else states[0])
        run.see("set", model.predict(x, batch_size=2))
        model.compile("sgd", "mse")
        y = run.uniform(2, 2)
        run.history(model.fit(x, y, 2, 3, 0, shuffle=False))
        run.weights(model)
        run.see("states", [np.asarray(keras.backend.get_value(s)).tolist() for s in layer.states])

    return play


for _kind in ("SimpleRNN", "GRU", "LSTM"):
    register("stateful " + _kind, stateful(_kind))


@scenario
def encoder_decoder(keras, run):
    layers = keras.layers
    source, target = layers.Input((None, 3)), layers.Input((None, 2))
    encoder = layers.LSTM(3, return_state=True)
    _, h, c = encoder(source)
    decoder = layers.LSTM(3, return_sequences=True, return_state=True)
    sequence, _, _ = decoder(target, initial_state=[h, c])
    model = keras.models.Model([source, target], layers.Dense(2)(sequence))
    run.start(model)
    x, y = [run.normal(4, 5, 3), run.normal(4, 3, 2)], run.uniform(4, 3, 2)
    run.see("output", model.predict(x))
    model.compile(keras.optimizers.RMSprop(lr=0.01), "mse")
    run.history(model.fit(x, y, 2, 3, 0, shuffle=False))
    run.see("states", keras.models.Model(source, [h, c]).predict(x[0])[1])
    run.weights(model)


@scenario(backend="tensorflow")
def frozen_layers_and_penalties(keras, run):
    layers = keras.layers
    model = keras.models.Sequential()
    model.add(layers.Dense(3, input_shape=(3,), kernel_regularizer=keras.regularizers.l2(0.1)))
    model.add(layers.BatchNormalization())
    model.add(layers.Dense(2, kernel_constraint=keras.constraints.MinMaxNorm(0.2, 0.5)))
    run.start(model)
    model.layers[0].trainable = False
    model.compile("sgd", "mse", metrics=["mae"])
    x, y = run.normal(8, 3), run.uniform(8, 2)
    run.see("counts", [len(model.trainable_weights), len(model.non_trainable_weights)])
    run.history(model.fit(x, y, 4, 3, 0, shuffle=False))
    run.see("losses", len(model.losses))
    run.weights(model)
