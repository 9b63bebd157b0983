"""Cases: how models of Keras 2 and its successors are put together, compiled and kept."""

from .case import case
from .custom import custom_objects

SGD = ("SGD", {"lr": 0.05})
ALL = ("keras", "tf_keras", "keras3")


@case(
    compile={
        "optimizer": ("SGD", {"lr": 0.1, "momentum": 0.9, "nesterov": True}),
        "loss": "categorical_crossentropy",
        "metrics": ["acc"],
    },
    weights=True,
    libraries=ALL,
)
def dense_mlp(keras):
    layers = keras.layers
    return keras.models.Sequential(
        [
            layers.Dense(6, activation="relu", input_shape=(4,), name="hidden"),
            layers.Dense(5, activation="tanh", use_bias=False, name="second"),
            layers.Dense(3, activation="softmax", name="answer"),
        ]
    )


@case(
    compile={
        "optimizer": ("Adam", {"lr": 0.02}),
        "loss": {"kind": "sparse_categorical_crossentropy", "value": "mse"},
        "loss_weights": {"kind": 0.3, "value": 2.0},
        "metrics": {"kind": ["accuracy"], "value": ["mae"]},
    },
    backend="theano",
    libraries=ALL,
)
def two_inputs_two_outputs(keras):
    layers = keras.layers
    left, right = layers.Input((3,), name="left"), layers.Input((2,), name="right")
    both = layers.concatenate([left, right], name="both")
    hidden = layers.Dense(5, activation="sigmoid", name="hidden")(both)
    kind = layers.Dense(3, activation="softmax", name="kind")(hidden)
    value = layers.Dense(2, name="value")(layers.add([hidden, layers.Dense(5)(right)]))
    return keras.models.Model([left, right], [kind, value], name="two_by_two")


@case(
    compile={"optimizer": ("RMSprop", {"lr": 0.01}), "loss": "binary_crossentropy"},
    weights=True,
    libraries=ALL,
)
def shared_layers(keras):
    layers = keras.layers
    left, right = layers.Input((4,)), layers.Input((4,))
    tower = layers.Dense(3, activation="tanh", name="tower")
    after = layers.Dense(3, name="after")
    a, b = after(tower(left)), after(tower(right))
    joined = layers.concatenate([a, layers.multiply([a, b])])
    return keras.models.Model([left, right], layers.Dense(1, activation="sigmoid")(joined))


@case(libraries=ALL)
def one_layer_three_times(keras):
    layers = keras.layers
    x = layers.Input((3,), name="x")
    turn = layers.Dense(3, activation="tanh", name="turn")
    first = turn(x)
    second = turn(first)
    third = turn(layers.Activation("relu", name="between")(second))
    return keras.models.Model(x, [third, first])


@case(
    compile={"optimizer": ("Adagrad", {"lr": 0.05}), "loss": "mse", "metrics": ["mae", "mse"]},
    weights=True,
    libraries=ALL,
)
def nested_models(keras):
    layers, models = keras.layers, keras.models
    inner_input = layers.Input((4,), name="inner_input")
    inner_hidden = layers.Dense(5, activation="relu", name="inner_hidden")(inner_input)
    inner = models.Model(inner_input, layers.Dense(3, name="inner_out")(inner_hidden), name="inner")
    small = models.Sequential(name="small")
    small.add(layers.Dense(2, input_shape=(3,), activation="tanh", name="small_dense"))
    small.add(layers.BatchNormalization(name="small_norm"))
    a, b = layers.Input((4,), name="a"), layers.Input((4,), name="b")
    twice = layers.add([inner(a), inner(b)], name="sum")
    return models.Model([a, b], layers.Dense(1, name="end")(small(twice)), name="outer")


@case(
    compile={"optimizer": ("Adadelta", {}), "loss": "mae"},
    libraries=ALL,
)
def sequential_in_sequential(keras):
    layers, models = keras.layers, keras.models
    inner = models.Sequential(name="inner")
    inner.add(layers.Dense(4, input_shape=(3,), name="first"))
    inner.add(layers.Dense(4, activation="elu", name="second"))
    outer = models.Sequential(name="outer")
    outer.add(inner)
    outer.add(layers.Dense(2, name="last"))
    return outer


@case(
    compile={"optimizer": SGD, "loss": "mse"},
    weights=True,
    libraries=ALL,
)
def frozen_layers(keras):
    """Frozen ones within a nested model: the order of weights in the file is not that of layers."""
    layers, models = keras.layers, keras.models
    inner = models.Sequential(name="body")
    inner.add(layers.Dense(4, input_shape=(3,), name="body_first", trainable=False))
    inner.add(layers.BatchNormalization(name="body_norm"))
    inner.add(layers.Dense(4, name="body_second"))
    x = layers.Input((3,), name="x")
    y = layers.Dense(2, name="head", trainable=False)(inner(x))
    return models.Model(x, layers.Dense(1, name="top")(y))


@case(
    compile={"optimizer": ("RMSprop", {"lr": 0.01}), "loss": "mse"},
    inputs={0: "tokens"},
    weights=True,
    libraries=ALL,
)
def encoder_decoder(keras):
    """States handed from one recurrent layer to another."""
    layers = keras.layers
    source, target = layers.Input((None,), name="source"), layers.Input((None, 3), name="target")
    embedded = layers.Embedding(8, 4, name="embed")(source)
    _, h, c = layers.LSTM(4, return_state=True, name="encoder")(embedded)
    decoded = layers.LSTM(4, return_sequences=True, name="decoder")(target, initial_state=[h, c])
    out = layers.TimeDistributed(layers.Dense(2), name="each")(decoded)
    return keras.models.Model([source, target], [out, h])


@case(
    compile={"optimizer": SGD, "loss": "half_square", "metrics": ["mean_prediction"]},
    custom="Scale cubic half_square mean_prediction third SmallSquares Halved".split(),
    libraries=ALL,
)
def custom_everything(keras):
    own = custom_objects(keras)
    layers = keras.layers
    x = layers.Input((3,), name="x")
    y = layers.Dense(
        4,  # tf_keras cannot load its own file of a user's activation
        activation="tanh" if keras.__name__.startswith("tf_") else own["cubic"],
        kernel_regularizer=own["SmallSquares"](0.02),
        kernel_constraint=own["Halved"](),
        name="dense",
    )(x)
    y = own["Scale"](3.0, name="scale")(y)
    if not keras.__name__.startswith("tf_"):
        y = layers.Activation(own["third"], name="third")(y)
    return keras.models.Model(x, layers.Dense(2, name="out")(y))


@case(custom=["third"])
def lambda_of_a_named_function(keras):
    layers = keras.layers
    third = custom_objects(keras)["third"]
    model = keras.models.Sequential()
    model.add(layers.Dense(3, input_shape=(2,), name="dense"))
    model.add(layers.Lambda(third, name="third"))
    return model


@case(compile={"optimizer": SGD, "loss": "mse"}, libraries=ALL)
def lambda_of_bytecode(keras):
    """A Python lambda: marshalled code in the file, which no loader here runs."""
    layers = keras.layers
    x = layers.Input((3,), name="x")
    y = layers.Lambda(lambda t: t * 2.0 + 1.0, output_shape=(3,), name="twice")(x)
    return keras.models.Model(x, layers.Dense(2, name="out")(y))


@case(
    compile={
        "optimizer": SGD,
        "loss": "mse",
        "sample_weight_mode": "temporal",
        "weighted_metrics": ["mae"],
    },
    inputs={0: "padded"},
    libraries=("keras",),
    since=(2, 1, 5),
)
def temporal_weights(keras):
    layers = keras.layers
    model = keras.models.Sequential()
    model.add(layers.Masking(0.0, input_shape=(5, 2), name="mask"))
    model.add(layers.SimpleRNN(3, return_sequences=True, name="rnn"))
    model.add(layers.TimeDistributed(layers.Dense(2), name="each"))
    return model


@case(libraries=("keras", "tf_keras"), since=(2, 2), weights=True)
def names_with_scopes(keras):
    layers = keras.layers
    x = layers.Input((4, 4, 2), name="image")
    y = layers.Conv2D(2, 2, name="block1/conv")(x)
    y = layers.BatchNormalization(name="block1/norm")(y)
    y = layers.Flatten(name="block2/flat")(y)
    return keras.models.Model(x, layers.Dense(2, name="block2/dense")(y))


@case(
    compile={"optimizer": ("Adam", {}), "loss": "mse"},
    floatx="float64",
    libraries=("keras",),
    backend="theano",
    since=(2, 3),
)
def double_precision(keras):
    layers = keras.layers
    model = keras.models.Sequential()
    model.add(layers.Dense(3, input_shape=(2,), activation="softplus"))
    model.add(layers.Dense(1))
    return model


@case(since=(2, 2), compile={"optimizer": SGD, "loss": "mse"})
def without_an_input_layer(keras):
    """Built by its first call: the configuration has no shape of inputs at all."""
    model = keras.models.Sequential(
        [keras.layers.Dense(3, activation="relu", name="a"), keras.layers.Dense(2, name="b")]
    )
    model.build((None, 4))
    return model
