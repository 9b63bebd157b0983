"""Cases: models in the spelling of Keras 1, which Keras 2 no longer writes."""

from .case import case, register

MSE = {"optimizer": ("SGD", {"lr": 0.05}), "loss": "mse"}
ONE = ("keras1",)


def stack(keras, *layers):
    model = keras.models.Sequential()
    for layer in layers:
        model.add(layer)
    return model


@case(
    compile={
        "optimizer": ("SGD", {"lr": 0.1, "momentum": 0.9, "nesterov": True}),
        "loss": "categorical_crossentropy",
        "metrics": ["accuracy"],
    },
    weights=True,
    libraries=ONE,
)
def sequential(keras):
    layers = keras.layers
    return stack(
        keras,
        layers.Dense(6, input_dim=4, init="he_normal", activation="relu", name="hidden"),
        layers.Dropout(0.0, name="drop"),
        layers.Dense(5, bias=False, activation="tanh", W_regularizer="l2", name="second"),
        layers.Dense(3, activation="softmax", name="answer"),
    )


@case(
    compile={
        "optimizer": ("Adam", {"lr": 0.02}),
        "loss": {"kind": "sparse_categorical_crossentropy", "value": "mse"},
        "loss_weights": {"kind": 0.3, "value": 2.0},
        "metrics": {"value": "mae"},
    },
    backend="theano",
    libraries=ONE,
)
def functional(keras):
    layers = keras.layers
    left, right = layers.Input((3,), name="left"), layers.Input((3,), name="right")
    shared = layers.Dense(4, activation="sigmoid", name="shared")
    both = layers.merge([shared(left), shared(right)], mode="concat", name="both")
    kind = layers.Dense(3, activation="softmax", name="kind")(both)
    value = layers.Dense(2, name="value")(layers.merge([both, both], mode="mul", name="square"))
    return keras.models.Model(input=[left, right], output=[kind, value])


@case(compile=MSE, libraries=ONE)
def merge_modes(keras):
    layers = keras.layers
    a, b = layers.Input((3, 4), name="a"), layers.Input((3, 4), name="b")
    ends = [
        layers.merge([a, b], mode=mode, name=mode)
        for mode in ("sum", "mul", "ave", "max", "concat")
    ]
    ends.append(layers.merge([a, b], mode="dot", dot_axes=2, name="dot"))
    ends.append(layers.merge([a, b], mode="concat", concat_axis=1, name="rows"))
    flat = [layers.Flatten(name=f"flat_{number}")(end) for number, end in enumerate(ends)]
    all_of_them = layers.merge(flat, mode="concat", name="all")
    return keras.models.Model(input=[a, b], output=layers.Dense(2, name="out")(all_of_them))


@case(libraries=ONE)
def merge_by_cosine(keras):
    layers = keras.layers
    a, b = layers.Input((4,), name="a"), layers.Input((4,), name="b")
    near = layers.merge([a, b], mode="cos", dot_axes=1, name="near")
    return keras.models.Model(input=[a, b], output=near)


@case(compile=MSE, libraries=ONE)
def merge_of_branches(keras):
    """Sequential models under a Merge layer: the usual way of the time to have several inputs."""
    layers = keras.layers
    left = stack(keras, layers.Dense(3, input_dim=4, name="left_dense"))
    right = stack(keras, layers.Dense(3, input_dim=2, activation="tanh", name="right_dense"))
    merged = layers.Merge([left, right], mode="concat", name="merged")
    return stack(keras, merged, layers.Dense(2, name="out"))


@case(compile=MSE, weights=True, libraries=ONE)
def nested(keras):
    layers, models = keras.layers, keras.models
    x = layers.Input((4,), name="inner_input")
    inner = models.Model(input=x, output=layers.Dense(3, name="inner_dense")(x), name="inner")
    small = stack(keras, layers.Dense(2, input_dim=3, activation="tanh", name="small_dense"))
    a, b = layers.Input((4,), name="a"), layers.Input((4,), name="b")
    both = layers.merge([inner(a), inner(b)], mode="sum", name="both")
    return models.Model(input=[a, b], output=layers.Dense(1, name="end")(small(both)))


@case(backend="tensorflow", compile=MSE, weights=True, libraries=ONE)
def convolutions_tf(keras):
    layers = keras.layers
    kinds = [
        layers.Convolution2D(
            4, 3, 2, border_mode="same", activation="relu", input_shape=(7, 6, 2), name="same"
        ),
        layers.Convolution2D(3, 3, 3, subsample=(2, 1), bias=False, name="strided"),
        layers.ZeroPadding2D((1, 1), name="pad"),
        layers.MaxPooling2D((2, 2), name="most"),
        layers.UpSampling2D((2, 2), name="up"),
        layers.AtrousConvolution2D(2, 2, 2, atrous_rate=(2, 2), border_mode="same", name="holes"),
        layers.SeparableConvolution2D(4, 2, 2, depth_multiplier=2, name="separable"),
        layers.AveragePooling2D((2, 2), strides=(1, 1), name="mean"),
        layers.Cropping2D(((0, 1), (0, 0)), name="crop"),
        layers.GlobalAveragePooling2D(name="ends"),
    ]
    return stack(keras, *kinds)


@case(compile=MSE, weights=True, backend="theano-c", data_format="th", libraries=ONE)
def convolutions_th(keras):
    """Theano's kernels: turned by 180 degrees beside TensorFlow's, and channels first."""
    layers = keras.layers
    return stack(
        keras,
        layers.Convolution2D(4, 3, 2, activation="relu", input_shape=(2, 7, 6), name="conv"),
        layers.BatchNormalization(axis=1, name="norm"),
        layers.MaxPooling2D((2, 2), name="most"),
        layers.Flatten(name="flat"),
        layers.Dense(2, name="out"),
    )


@case(weights=True, backend="theano-c", data_format="tf", libraries=ONE)
def channels_last_on_theano(keras):
    layers = keras.layers
    conv = layers.Convolution2D(3, 3, 2, input_shape=(6, 5, 2), name="conv")
    return stack(keras, conv, layers.Flatten(name="flat"), layers.Dense(2, name="out"))


@case(weights=True, data_format="th", libraries=ONE)
def channels_first_on_tensorflow(keras):
    """TensorFlow's order of kernels under inputs that are channels first."""
    layers = keras.layers
    conv = layers.Convolution2D(3, 3, 2, input_shape=(2, 6, 5), name="conv")
    return stack(keras, conv, layers.Flatten(name="flat"), layers.Dense(2, name="out"))


@case(backend="tensorflow", compile=MSE, weights=True, libraries=ONE)
def convolutions_1d(keras):
    layers = keras.layers
    return stack(
        keras,
        layers.Convolution1D(
            4, 3, border_mode="same", activation="relu", input_shape=(10, 3), name="same"
        ),
        layers.Convolution1D(3, 2, subsample_length=2, name="strided"),
        layers.ZeroPadding1D(1, name="pad"),
        layers.AtrousConvolution1D(3, 2, atrous_rate=2, name="holes"),
        layers.MaxPooling1D(2, name="most"),
        layers.UpSampling1D(2, name="up"),
        layers.AveragePooling1D(2, stride=1, name="mean"),
        layers.LocallyConnected1D(2, 2, name="local"),
        layers.Cropping1D((1, 0), name="crop"),
        layers.GlobalMaxPooling1D(name="ends"),
    )


@case(weights=True, libraries=ONE)
def convolutions_3d(keras):
    layers = keras.layers
    return stack(
        keras,
        layers.Convolution3D(3, 2, 2, 2, input_shape=(4, 5, 4, 2), name="conv"),
        layers.MaxPooling3D((2, 2, 1), name="most"),
        layers.UpSampling3D((1, 2, 1), name="up"),
        layers.Flatten(name="flat"),
    )


@case(libraries=ONE)
def locally_connected(keras):
    layers = keras.layers
    return stack(
        keras,
        layers.LocallyConnected2D(3, 2, 2, activation="relu", input_shape=(5, 4, 2), name="two"),
        layers.Flatten(name="flat"),
    )


@case(compile=MSE, weights=True, libraries=ONE)
def recurrent(keras):
    layers = keras.layers
    return stack(
        keras,
        layers.LSTM(
            4, return_sequences=True, forget_bias_init="zero", input_shape=(5, 3), name="lstm"
        ),
        layers.GRU(3, inner_activation="sigmoid", return_sequences=True, name="gru"),
        layers.SimpleRNN(3, consume_less="mem", go_backwards=True, name="rnn"),
        layers.Dense(2, name="out"),
    )


@case(weights=True, libraries=ONE)
def recurrent_ways(keras):
    """`consume_less` changes how the products are arranged, and for the GPU also the weights."""
    layers = keras.layers
    x = layers.Input((5, 3), name="x")
    ends = []
    for kind in ("LSTM", "GRU"):
        for way in ("cpu", "mem", "gpu"):
            layer = getattr(layers, kind)(2, consume_less=way, name=f"{kind}_{way}".lower())
            ends.append(layer(x))
    return keras.models.Model(input=x, output=layers.merge(ends, mode="concat", name="all"))


@case(twice=True, libraries=ONE)
def stateful(keras):
    layers = keras.layers
    first = layers.LSTM(3, stateful=True, batch_input_shape=(4, 5, 3), return_sequences=True)
    return stack(keras, first, layers.GRU(2, stateful=True))


@case(compile=MSE, weights=True, libraries=ONE)
def bidirectional(keras):
    layers = keras.layers
    first = layers.Bidirectional(
        layers.LSTM(2, return_sequences=True), input_shape=(5, 3), merge_mode="concat", name="both"
    )
    second = layers.Bidirectional(layers.GRU(2), merge_mode="sum", name="added")
    return stack(keras, first, second, layers.Dense(2, name="out"))


@case(compile=MSE, inputs={0: "tokens"}, weights=True, libraries=ONE)
def masked_embedding(keras):
    layers = keras.layers
    return stack(
        keras,
        layers.Embedding(8, 3, mask_zero=True, input_length=5, name="table"),
        layers.LSTM(3, return_sequences=True, name="lstm"),
        layers.TimeDistributed(layers.Dense(2), name="each"),
    )


@case(inputs={0: "padded"}, libraries=ONE)
def masking(keras):
    layers = keras.layers
    mask = layers.Masking(0.0, input_shape=(5, 3), name="mask")
    return stack(keras, mask, layers.GRU(3, name="gru"))


@case(libraries=ONE)
def time_distributed_dense(keras):
    layers = keras.layers
    return stack(keras, layers.TimeDistributedDense(2, input_shape=(5, 3), name="each"))


@case(compile=MSE, weights=True, libraries=ONE)
def batch_normalization(keras):
    layers = keras.layers
    return stack(
        keras,
        layers.Dense(4, input_dim=3, name="dense"),
        layers.BatchNormalization(momentum=0.8, epsilon=0.01, name="norm"),
        layers.Dense(2, name="out"),
    )


@case(libraries=ONE)
def advanced_activations(keras):
    layers = keras.layers
    x = layers.Input((3, 4), name="x")
    ends = [
        layers.LeakyReLU(0.2, name="leaky")(x),
        layers.PReLU(name="parametric")(x),
        layers.ELU(0.7, name="elu")(x),
        layers.ThresholdedReLU(0.3, name="threshold")(x),
    ]
    return keras.models.Model(input=x, output=layers.merge(ends, mode="concat", name="all"))


@case(libraries=ONE)
def activations_of_the_time(keras):
    """Layers that Keras 2 dropped."""
    layers = keras.layers
    x = layers.Input((4,), name="x")
    ends = [
        layers.ParametricSoftplus(name="soft")(x),
        layers.SReLU(name="s_shaped")(x),
        layers.Highway(name="highway")(x),
        layers.MaxoutDense(3, nb_feature=2, name="maxout")(x),
    ]
    return keras.models.Model(input=x, output=layers.merge(ends, mode="concat", name="all"))


@case(libraries=ONE)
def shapes(keras):
    layers = keras.layers
    return stack(
        keras,
        layers.Permute((2, 1), input_shape=(4, 3), name="permute"),
        layers.Reshape((2, 6), name="reshape"),
        layers.Flatten(name="flat"),
        layers.Dense(2, name="dense"),
        layers.RepeatVector(3, name="repeat"),
        layers.GaussianNoise(0.1, name="noise"),
        layers.GaussianDropout(0.1, name="gauss"),
        layers.SpatialDropout1D(0.1, name="spatial"),
        layers.Activation("softplus", name="soft"),
    )


@case(compile=MSE, libraries=ONE)
def penalties_and_constraints(keras):
    layers = keras.layers
    rules, bounds = keras.regularizers, keras.constraints
    return stack(
        keras,
        layers.Dense(
            3,
            input_dim=4,
            W_regularizer=rules.l1l2(l1=0.01, l2=0.02),
            b_regularizer=rules.l1(0.01),
            W_constraint=bounds.maxnorm(1.2),
            b_constraint="nonneg",
            name="first",
        ),
        layers.Dense(2, W_constraint=bounds.unitnorm(), activity_regularizer="l2", name="second"),
    )


@case(libraries=ONE)
def lambda_of_bytecode(keras):
    layers = keras.layers
    return stack(keras, layers.Lambda(lambda t: t * 2.0 + 1.0, input_shape=(3,), name="twice"))


@case(libraries=ONE)
def deconvolution(keras):
    layers = keras.layers
    options = {"output_shape": (4, 5, 5, 2), "subsample": (2, 2), "input_shape": (2, 2, 3)}
    return stack(keras, layers.Deconvolution2D(2, 3, 3, name="deconvolution", **options))


OPTIMIZERS = {
    "momentum": ("SGD", {"lr": 0.05, "momentum": 0.9, "decay": 0.1}),
    "rmsprop": ("RMSprop", {"lr": 0.01}),
    "adagrad": ("Adagrad", {"lr": 0.05}),
    "adadelta": ("Adadelta", {"lr": 0.9}),
    "adam": ("Adam", {"lr": 0.02}),
    "adamax": ("Adamax", {"lr": 0.02}),
    "nadam": ("Nadam", {"lr": 0.02}),
}


def small(keras):
    layers = keras.layers
    hidden = layers.Dense(3, activation="tanh", input_dim=2, name="hidden")
    return stack(keras, hidden, layers.Dense(2, name="out"))


for _name, _optimizer in OPTIMIZERS.items():
    _compile = {"optimizer": _optimizer, "loss": "mse"}
    register(small, _name, compile=_compile, libraries=ONE)
