"""Cases: recurrent layers, with masks, states and wrappers."""

from .case import case

ALL = ("keras", "tf_keras", "keras3")
MSE = {"optimizer": ("SGD", {"lr": 0.05}), "loss": "mse"}


def stack(keras, *layers):
    model = keras.models.Sequential()
    for layer in layers:
        model.add(layer)
    return model


@case(
    compile={"optimizer": ("Adamax", {"lr": 0.01}), "loss": "mse"},
    weights=True,
    libraries=ALL,
    backend="theano",
)
def lstm(keras):
    layers = keras.layers
    first = layers.LSTM(4, return_sequences=True, input_shape=(5, 3), name="first")
    return stack(keras, first, layers.LSTM(3, unit_forget_bias=False, name="second"))


@case(compile={"optimizer": ("RMSprop", {"lr": 0.01}), "loss": "mse"}, weights=True, libraries=ALL)
def gru(keras):
    layers = keras.layers
    first = layers.GRU(4, return_sequences=True, input_shape=(5, 3), name="first")
    return stack(keras, first, layers.GRU(3, go_backwards=True, name="second"))


@case(since=(2, 1, 5), compile=MSE, weights=True, libraries=ALL)
def gru_reset_after(keras):
    layers = keras.layers
    first = layers.GRU(4, reset_after=True, return_sequences=True, input_shape=(5, 3), name="first")
    return stack(keras, first, layers.GRU(3, reset_after=True, use_bias=False, name="second"))


@case(compile=MSE, libraries=ALL)
def simple_rnn(keras):
    layers = keras.layers
    first = layers.SimpleRNN(4, return_sequences=True, input_shape=(5, 3), unroll=True, name="one")
    return stack(keras, first, layers.SimpleRNN(3, activation="relu", use_bias=False, name="two"))


@case(libraries=ALL, since=(2, 0, 5))
def recurrent_arguments(keras):
    layers = keras.layers
    x = layers.Input((5, 3), name="x")
    y = layers.LSTM(
        3,
        activation="relu",
        recurrent_activation="sigmoid",
        implementation=1,
        kernel_regularizer="l2",
        recurrent_constraint="max_norm",
        dropout=0.2,
        recurrent_dropout=0.1,
        return_sequences=True,
        name="lstm",
    )(x)
    z = layers.GRU(
        3, implementation=2, recurrent_activation="hard_sigmoid", use_bias=False, name="gru"
    )(y)
    return keras.models.Model(x, z)


@case(since=(2, 0, 5), libraries=ALL)
def returned_states(keras):
    layers = keras.layers
    x = layers.Input((5, 3), name="x")
    ends = []
    for name in ("SimpleRNN", "GRU", "LSTM"):
        layer = getattr(layers, name)(2, return_state=True, return_sequences=True, name=name)
        ends += layer(x)
    return keras.models.Model(x, ends)


@case(twice=True, libraries=ALL)
def stateful(keras):
    layers = keras.layers
    x = layers.Input(batch_shape=(4, 5, 3), name="x")
    y = layers.LSTM(3, stateful=True, return_sequences=True, name="lstm")(x)
    y = layers.GRU(3, stateful=True, return_sequences=True, name="gru")(y)
    y = layers.SimpleRNN(2, stateful=True, name="rnn")(y)
    return keras.models.Model(x, y)


@case(compile=MSE, weights=True, libraries=ALL)
def bidirectional(keras):
    layers = keras.layers
    x = layers.Input((5, 3), name="x")
    ends = [
        layers.Bidirectional(layers.LSTM(2, name="l"), merge_mode="concat", name="both")(x),
        layers.Bidirectional(layers.GRU(2, name="g"), merge_mode="sum", name="added")(x),
        layers.Bidirectional(layers.SimpleRNN(2, name="s"), merge_mode="mul", name="times")(x),
        layers.Bidirectional(layers.LSTM(2, name="m"), merge_mode="ave", name="mean")(x),
    ]
    return keras.models.Model(x, layers.concatenate(ends))


@case(inputs={0: "tokens"}, since=(2, 1), libraries=ALL)
def bidirectional_states(keras):
    """Sequences, states and a mask, and two outputs that are not merged."""
    layers = keras.layers
    x = layers.Input((5,), name="x")
    y = layers.Embedding(8, 3, mask_zero=True, name="embed")(x)
    inner = layers.LSTM(2, return_state=True, return_sequences=True, name="inner")
    ends = layers.Bidirectional(inner, name="both")(y)
    inner = layers.GRU(2, return_sequences=True, name="apart_inner")
    apart = layers.Bidirectional(inner, merge_mode=None, name="apart")(y)
    return keras.models.Model(x, list(ends) + list(apart))


@case(backend="tensorflow", compile=MSE, libraries=ALL)
def time_distributed(keras):
    layers, models = keras.layers, keras.models
    inner_input = layers.Input((4, 3), name="inner_input")
    inner_output = layers.Flatten()(layers.Dense(2, name="inner_dense")(inner_input))
    inner = models.Model(inner_input, inner_output, name="inner")
    x = layers.Input((5, 4, 3), name="x")
    y = layers.TimeDistributed(layers.Conv1D(3, 2, padding="same", name="conv"), name="convs")(x)
    y = layers.TimeDistributed(layers.BatchNormalization(name="norm"), name="norms")(y)
    y = layers.TimeDistributed(inner, name="models")(y)
    return models.Model(x, layers.TimeDistributed(layers.Dense(2, name="d"), name="each")(y))


@case(compile=MSE, inputs={0: "tokens"}, libraries=ALL)
def masked_embedding(keras):
    layers = keras.layers
    model = stack(
        keras,
        layers.Embedding(8, 3, mask_zero=True, input_length=5, name="table")
        if hasattr(keras.backend, "dot")
        else layers.Embedding(8, 3, mask_zero=True, name="table"),
        layers.LSTM(3, return_sequences=True, name="lstm"),
        layers.Dropout(0.0, name="drop"),
        layers.GRU(2, name="gru"),
    )
    model.build((None, 5))
    return model


@case(compile=MSE, inputs={0: "padded"}, libraries=ALL)
def masking(keras):
    layers = keras.layers
    x = layers.Input((5, 3), name="x")
    y = layers.Masking(0.0, name="mask")(x)
    y = layers.TimeDistributed(layers.Dense(3, name="inner"), name="each")(y)
    y = layers.Bidirectional(layers.SimpleRNN(2, name="rnn"), name="both")(y)
    return keras.models.Model(x, y)


@case(backend="tensorflow", compile=MSE, weights=True, libraries=ALL)
def convolutional_lstm(keras):
    layers = keras.layers
    x = layers.Input((3, 5, 4, 2), name="x")
    y = layers.ConvLSTM2D(2, 2, padding="same", return_sequences=True, name="first")(x)
    y = layers.ConvLSTM2D(2, (2, 3), strides=(2, 1), recurrent_activation="sigmoid", name="two")(y)
    return keras.models.Model(x, y)


@case(since=(2, 3), compile=MSE, libraries=ALL)
def stacked_cells(keras):
    layers = keras.layers
    x = layers.Input((5, 3), name="x")
    cells = [layers.LSTMCell(3), layers.GRUCell(4), layers.SimpleRNNCell(2)]
    y = layers.RNN(cells, return_sequences=True, name="stacked")(x)
    y = layers.RNN(layers.StackedRNNCells([layers.GRUCell(2), layers.GRUCell(3)]), name="named")(y)
    return keras.models.Model(x, y)


@case(since=(2, 2), inference=True, weights=True, libraries=("keras",))
def cudnn(keras):
    """Layers that only a GPU computes: the outputs are those of plain layers with the weights."""
    layers = keras.layers
    x = layers.Input((5, 3), name="x")
    y = layers.CuDNNLSTM(4, return_sequences=True, name="lstm")(x)
    return keras.models.Model(x, layers.CuDNNGRU(3, name="gru")(y))


@case(since=(2, 2), inference=True, weights=True, libraries=("keras",))
def cudnn_bidirectional(keras):
    layers = keras.layers
    x = layers.Input((5, 3), name="x")
    inner = layers.CuDNNLSTM(2, return_sequences=True, name="l")
    y = layers.Bidirectional(inner, name="lstm")(x)
    y = layers.Bidirectional(layers.CuDNNGRU(2, name="g"), merge_mode="sum", name="gru")(y)
    return keras.models.Model(x, y)
