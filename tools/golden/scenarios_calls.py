"""Scenarios: models' own names, graphs by `K`, and the helpers."""

import numpy as np

from .scenario import scenario
from .scenarios_training import small


@scenario
def functions_of_inner_layers(keras, run):
    K, layers = keras.backend, keras.layers
    model = keras.models.Sequential()
    model.add(layers.Dense(4, activation="tanh", input_shape=(3,), name="hidden"))
    model.add(layers.Dropout(0.0))
    model.add(layers.BatchNormalization(name="norm"))
    model.add(layers.Dense(2, name="out"))
    run.start(model)
    x = run.normal(6, 3)
    hidden = K.function([model.layers[0].input], [model.layers[0].output])
    run.see("hidden", hidden([x])[0])
    both = K.function([model.input, K.learning_phase()], [model.layers[2].output, model.output])
    run.see("test", both([x, 0])[0])
    run.see("train", both([x, 1])[0])
    inner = keras.models.Model(model.input, model.get_layer("hidden").output)
    run.see("inner", inner.predict(x))


@scenario
def gradients_of_inputs_and_weights(keras, run):
    K = keras.backend
    model = small(keras, run, activation="sigmoid")
    loss = K.mean(K.square(model.output[:, 0]) + K.abs(model.output[:, 1]))
    tensors = [model.input] + list(model.trainable_weights)
    found = K.function([model.input], [loss] + K.gradients(loss, tensors))([run.normal(4, 3)])
    run.see("loss", float(found[0]))
    for number, value in enumerate(found[1:]):
        run.see(f"gradient_{number}", value)


@scenario
def updates_of_variables(keras, run):
    K = keras.backend
    a, b = K.variable(run.normal(2, 3)), K.variable(run.normal(3))
    x = K.placeholder(shape=(2, 3))
    mean = K.moving_average_update(b, K.mean(x, axis=0), 0.9)
    step = K.function([x], [K.sum(a * x)], updates=[K.update_add(a, x), mean])
    given = run.normal(2, 3)
    run.see("values", [float(step([given])[0]) for _ in range(3)])
    run.see("a", K.get_value(a))
    run.see("b", K.get_value(b))
    K.batch_set_value([(a, np.ones((2, 3), "float32")), (b, np.zeros(3, "float32"))])
    run.see("both", [value.tolist() for value in K.batch_get_value([a, b])])


@scenario
def layers_written_with_k(keras, run):
    K = keras.backend

    class Attention(keras.layers.Layer):
        def build(self, input_shape):
            size = input_shape[-1]
            self.kernel = self.add_weight(name="kernel", shape=(size, size), initializer="ones")
            self.bias = self.add_weight(name="bias", shape=(size,), initializer="zeros")
            self.context = self.add_weight(name="context", shape=(size,), initializer="ones")
            super().build(input_shape)

        def call(self, x, mask=None):
            scores = K.sum(K.tanh(K.dot(x, self.kernel) + self.bias) * self.context, axis=-1)
            scores = K.exp(scores - K.max(scores, axis=1, keepdims=True))
            if mask is not None:
                scores *= K.cast(mask, K.floatx())
            scores /= K.cast(K.sum(scores, axis=1, keepdims=True) + K.epsilon(), K.floatx())
            return K.sum(x * K.expand_dims(scores), axis=1)

        def compute_output_shape(self, input_shape):
            return input_shape[0], input_shape[-1]

        def compute_mask(self, inputs, mask=None):
            return None

        supports_masking = True

    layers = keras.layers
    x = layers.Input((5,))
    y = Attention()(layers.GRU(3, return_sequences=True)(layers.Embedding(7, 3, mask_zero=True)(x)))
    model = run.start(keras.models.Model(x, layers.Dense(2)(y)))
    tokens, y = run.tokens(7, 6, 5), run.uniform(6, 2)
    run.see("output", model.predict(tokens))
    model.compile("rmsprop", "mse")
    run.history(model.fit(tokens, y, 4, 3, 0, shuffle=False))
    run.weights(model)


@scenario
def losses_added_to_a_model(keras, run):
    K, layers = keras.backend, keras.layers
    x = layers.Input((4,))
    code = layers.Dense(2, activation="tanh")(x)
    back = layers.Dense(4)(code)
    model = run.start(keras.models.Model(x, back))
    model.add_loss(K.mean(K.square(back - x)) + 0.1 * K.mean(K.square(code)))
    model.compile("rmsprop", loss=None)
    run.history(model.fit(run.normal(8, 4), None, 4, 3, 0, shuffle=False))
    run.weights(model)


@scenario
def own_losses_and_metrics(keras, run):
    K = keras.backend

    def smooth(y_true, y_pred):
        distance = K.abs(y_true - y_pred)
        return K.mean(K.switch(distance < 1.0, 0.5 * K.square(distance), distance - 0.5), axis=-1)

    def share(y_true, y_pred):
        return K.mean(K.cast(K.greater(y_pred, y_true), K.floatx()))

    model = small(keras, run, loss=smooth, metrics=[share, "mae"])
    run.see("names", list(model.metrics_names))
    x, y = run.normal(8, 3), run.uniform(8, 2)
    run.history(model.fit(x, y, 4, 3, 0, shuffle=False))


@scenario
def names_of_things(keras, run):
    layers = keras.layers
    x = layers.Input((4, 4, 3))
    y = layers.Conv2D(2, 2, padding="same")(x)
    y = layers.BatchNormalization()(y)
    y = layers.Activation("relu")(y)
    y = layers.MaxPooling2D()(y)
    y = layers.Flatten()(y)
    y = layers.concatenate([layers.Dense(2)(y), layers.Dense(3)(y)])
    y = layers.LeakyReLU()(layers.Dropout(0.5)(y))
    model = keras.models.Model(x, y)
    run.see("layers", [layer.name for layer in model.layers])
    run.see("classes", [type(layer).__name__ for layer in model.layers])
    run.see("shapes", [list(layer.output_shape) for layer in model.layers])
    run.see("outputs", list(model.output_names))
    run.see("counts", [layer.count_params() for layer in model.layers])
    lines = []
    model.summary(print_fn=lines.append, line_length=80)
    run.see("totals", [line for line in lines if "params" in line])
    run.see("keys", sorted(model.get_config()))


@scenario
def stacks_that_change(keras, run):
    layers = keras.layers
    model = keras.models.Sequential()
    model.add(layers.Dense(3, input_dim=2))
    model.add(layers.Dense(4))
    model.add(layers.Dense(5))
    model.pop()
    run.see("shape", list(model.output_shape))
    model.add(layers.Dense(1))
    run.start(model)
    copy = keras.models.clone_model(model)
    copy.set_weights(model.get_weights())
    x = run.normal(3, 2)
    run.see("output", copy.predict(x))
    run.see("again", keras.models.Sequential.from_config(model.get_config()).count_params())
    run.see("json", keras.models.model_from_json(model.to_json()).count_params())


@scenario
def a_layer_with_several_nodes(keras, run):
    layers = keras.layers
    shared = layers.Dense(3, name="shared")
    a, b = layers.Input((3,)), layers.Input((3,))
    c, d = shared(a), shared(b)
    e = shared(c)
    model = run.start(keras.models.Model([a, b], [c, d, e]))
    run.see("nodes", len(shared._inbound_nodes))
    run.see("shape_at", list(shared.get_output_shape_at(2)))
    x = [run.normal(2, 3), run.normal(2, 3)]
    for number, value in enumerate(model.predict(x)):
        run.see(f"output_{number}", value)


@scenario
def values_of_rules(keras, run):
    K = keras.backend
    value = run.normal(4, 3)
    for name in ("max_norm", "non_neg", "unit_norm", "min_max_norm"):
        rule = keras.constraints.get(name)
        run.see("constraint " + name, K.eval(rule(K.variable(value))))
    rules = {"l1": 0.1, "l2": 0.2}
    for name, factor in rules.items():
        rule = getattr(keras.regularizers, name)(factor)
        run.see("regularizer " + name, float(K.eval(rule(K.variable(value)))))
    names = "elu selu softmax softplus softsign relu tanh sigmoid hard_sigmoid exponential linear"
    for name in names.split():
        run.see("activation " + name, K.eval(keras.activations.get(name)(K.variable(value))))
    for name in ("Zeros", "Ones", "Identity"):
        run.see("initializer " + name, K.eval(getattr(keras.initializers, name)()((3, 3))))


INITIALIZERS = """
RandomNormal(0.5, 2.0) | RandomUniform(-0.2, 0.6) | TruncatedNormal(0.0, 0.5) | Orthogonal(1.5)
VarianceScaling(2.0, 'fan_in', 'normal') | VarianceScaling(1.0, 'fan_avg', 'uniform')
glorot_normal() | glorot_uniform() | he_normal() | he_uniform() | lecun_normal() | lecun_uniform()
""".replace("\n", "|")


@scenario
def spreads_of_initializers(keras, run):
    """Not the numbers, which come from other generators: their deviation, roughly."""
    for source in filter(None, (part.strip() for part in INITIALIZERS.split("|"))):
        drawn = eval("keras.initializers." + source)((200, 300))
        drawn = drawn if isinstance(drawn, np.ndarray) else keras.backend.eval(drawn)
        run.see(source, round(float(drawn.std()), 2))


@scenario
def sequences_and_text(keras, run):
    pre = keras.preprocessing
    lists = [[1, 2, 3], [4, 5], [6], [7, 8, 9, 10, 11]]
    pad = pre.sequence.pad_sequences
    run.see("padded", pad(lists, maxlen=4).tolist())
    run.see("post", pad(lists, 4, padding="post", truncating="post", value=-1).tolist())
    texts = ["The cat sat on the mat.", "The dog, the cat!", "A dog and a mat; tabs\there"]
    tokens = pre.text.Tokenizer(num_words=6, oov_token="<oov>")
    tokens.fit_on_texts(texts)
    run.see("words", tokens.word_index)
    run.see("sequences", tokens.texts_to_sequences(texts))
    for mode in ("binary", "count", "freq", "tfidf"):
        run.see("matrix " + mode, tokens.texts_to_matrix(texts, mode=mode))
    run.see("split", pre.text.text_to_word_sequence(texts[2]))
    run.see("hashed", pre.text.hashing_trick(texts[0], 50, hash_function="md5"))
    run.see("table", pre.sequence.make_sampling_table(10))
    data = pre.sequence.TimeseriesGenerator(np.arange(20), np.arange(20), length=4, stride=2,
                                            sampling_rate=2, batch_size=3)  # fmt: skip
    run.see("series", [[part.tolist() for part in data[number]] for number in range(len(data))])


@scenario
def helpers(keras, run):
    utils = keras.utils
    run.see("one_hot", utils.to_categorical([0, 2, 1, 2], 4))
    run.see("normalized", utils.normalize(run.normal(3, 4), axis=-1, order=2))
    images = run.uniform(2, 6, 5, 3)
    data = keras.preprocessing.image.ImageDataGenerator(
        featurewise_center=True, featurewise_std_normalization=True, rescale=0.5
    )
    data.fit(images)
    run.see("mean", data.mean)
    run.see("std", data.std)
    run.see("flow", next(data.flow(images, batch_size=2, shuffle=False)))


@scenario
def recurrence_by_k(keras, run):
    K = keras.backend
    x, mask = run.normal(3, 4, 2), run.tokens(2, 3, 4).astype("float32")

    def step(inputs, states):
        state = K.tanh(inputs + 0.5 * states[0])
        return state, [state]

    for label, options in (
        ("plain", {}),
        ("back", {"go_backwards": True}),
        ("masked", {"mask": K.variable(mask)}),
        ("unrolled", {"unroll": True, "input_length": 4}),
    ):
        start = [K.variable(np.zeros((3, 2), "float32"))]
        last, outputs, states = K.rnn(step, K.variable(x), start, **options)
        run.see(label + " last", K.eval(last))
        run.see(label + " outputs", K.eval(outputs))
        run.see(label + " state", K.eval(states[0]))
