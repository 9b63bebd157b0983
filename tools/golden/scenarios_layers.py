"""Scenarios: each layer of Keras 2.3, called, trained for three epochs, described."""

from .scenario import register

# The layer's source over `L` and `keras`; shapes of inputs, "i" before one for integers below 7,
# "t" for tokens with zeros at the end; None is open.
ROWS = """
L.Dense(4, activation='relu') | 3
L.Dense(4, use_bias=False, kernel_regularizer='l2') | 5 3
L.Dense(3, kernel_constraint='max_norm', bias_regularizer='l1', activation='softplus') | 4
L.Dense(3, activity_regularizer=keras.regularizers.l1_l2(0.01, 0.02)) | 4
L.Activation('softmax') | 4
L.Activation('selu') | 4
L.Activation('hard_sigmoid') | 4
L.Activation('exponential') | 4
L.Activation('softsign') | 4
L.Dropout(0.5) | 4
L.SpatialDropout1D(0.5) | 3 4
L.GaussianNoise(0.5) | 4
L.GaussianDropout(0.5) | 4
L.AlphaDropout(0.5) | 4
L.ActivityRegularization(l1=0.1, l2=0.2) | 4
L.Flatten() | 2 3 4
L.Reshape((3, -1)) | 2 6
L.Permute((2, 1)) | 2 3
L.RepeatVector(3) | 4
L.Masking(0.0) | 3 2
L.LeakyReLU(0.2) | 4
L.PReLU() | 3 4
L.PReLU(shared_axes=[1]) | 3 4
L.ELU(0.7) | 4
L.ThresholdedReLU(0.4) | 4
L.Softmax(axis=1) | 3 4
L.ReLU(max_value=1.0, negative_slope=0.1, threshold=0.2) | 4
L.Embedding(7, 3) | i5
L.Embedding(7, 3, mask_zero=True, embeddings_regularizer='l2') | t5
L.SimpleRNN(3) | 4 2
L.SimpleRNN(3, return_sequences=True, go_backwards=True, use_bias=False) | 4 2
L.GRU(3) | 4 2
L.GRU(3, reset_after=True, return_sequences=True) | 4 2
L.GRU(3, implementation=1, recurrent_activation='hard_sigmoid') | 4 2
L.LSTM(3) | 4 2
L.LSTM(3, return_sequences=True, unit_forget_bias=False, activation='relu') | 4 2
L.LSTM(3, implementation=1, go_backwards=True, recurrent_activation='hard_sigmoid') | 4 2
L.LSTM(3, unroll=True) | 4 2
L.RNN([L.LSTMCell(3), L.GRUCell(2)]) | 4 2
L.RNN(L.SimpleRNNCell(3), return_sequences=True) | 4 2
L.Bidirectional(L.LSTM(3)) | 4 2
L.Bidirectional(L.GRU(3, return_sequences=True), merge_mode='sum') | 4 2
L.Bidirectional(L.SimpleRNN(3), merge_mode='ave') | 4 2
L.Bidirectional(L.SimpleRNN(3), merge_mode='mul') | 4 2
L.TimeDistributed(L.Dense(3)) | 4 2
L.TimeDistributed(L.Flatten()) | 4 2 3
L.Add() | 3 + 3 + 3
L.Subtract() | 3 + 3
L.Multiply() | 3 + 3 + 3
L.Average() | 3 + 3 + 3
L.Maximum() | 3 + 3
L.Minimum() | 3 + 3
L.Add() | 2 3 + 3
L.Concatenate(axis=1) | 2 3 + 4 3
L.Dot(axes=2) | 2 3 + 4 3
L.Dot(axes=(2, 1), normalize=True) | 2 3 + 3 4
L.Dot(axes=-1) | 3 + 3
L.Lambda(lambda x: x * 2.0 - 1.0) | 4
L.Lambda(lambda x, n: keras.backend.sum(x, axis=n), output_shape=(4,), arguments={'n': 1}) | 3 4
L.ZeroPadding1D((1, 2)) | 3 2
L.Cropping1D((1, 0)) | 3 2
L.UpSampling1D(2) | 3 2
L.ZeroPadding2D(((1, 0), (2, 1))) | 3 4 2
L.Cropping2D(((1, 0), (0, 1))) | 3 4 2
L.UpSampling2D((2, 1)) | 3 4 2
L.ZeroPadding3D(1) | 2 2 3 1
L.Cropping3D(((1, 0), (0, 1), (0, 0))) | 2 2 3 1
L.UpSampling3D(2) | 2 2 3 1
L.GlobalMaxPooling1D() | 4 3
L.GlobalAveragePooling1D() | 4 3
L.GlobalMaxPooling2D() | 4 3 2
L.GlobalAveragePooling2D(data_format='channels_first') | 2 4 3
L.GlobalMaxPooling3D() | 2 4 3 2
L.GlobalAveragePooling3D() | 2 4 3 2
L.LocallyConnected1D(3, 2, activation='relu') | 5 2
L.LocallyConnected2D(2, (2, 3), strides=(2, 1)) | 5 4 2
"""
# What Theano compiles in minutes and TensorFlow in no time. Theano's moving variance has epsilon
# within; TensorFlow's fused kernel, for four axes, corrects it twice for the size of the sample.
ON_TENSORFLOW = """
L.BatchNormalization() | 4
L.BatchNormalization(momentum=0.7, epsilon=0.01, center=False) | 3 4
L.BatchNormalization(axis=1, scale=False) | 3 4
L.Conv1D(3, 2, padding='causal', dilation_rate=2) | 6 2
L.Conv1D(3, 3, strides=2, activation='relu') | 7 2
L.Conv2D(3, 2, activation='relu') | 5 4 2
L.Conv2D(3, (3, 2), padding='same', strides=2, use_bias=False) | 5 4 2
L.Conv2D(3, 2, dilation_rate=2) | 5 4 2
L.Conv3D(2, 2, padding='same') | 3 4 3 2
L.Conv2DTranspose(3, 3, strides=2, padding='same') | 3 4 2
L.Conv2DTranspose(3, 2, strides=2, output_padding=1) | 3 4 2
L.Conv3DTranspose(2, 2, strides=2) | 2 2 3 2
L.SeparableConv1D(3, 2, depth_multiplier=2) | 6 2
L.SeparableConv2D(3, 2, depth_multiplier=2, padding='same') | 5 4 2
L.DepthwiseConv2D(2, depth_multiplier=2, strides=2) | 5 4 2
L.MaxPooling1D(2, padding='same') | 5 2
L.AveragePooling1D(3, strides=2) | 7 2
L.MaxPooling2D((2, 3), strides=1) | 5 4 2
L.AveragePooling2D(2, padding='same') | 5 4 2
L.MaxPooling3D(2) | 4 4 3 2
L.AveragePooling3D((1, 2, 2), padding='same') | 4 4 3 2
L.ConvLSTM2D(2, 2, padding='same') | 3 4 3 2
L.ConvLSTM2D(2, (2, 3), strides=(2, 1), return_sequences=True) | 3 5 4 2
L.TimeDistributed(L.Conv2D(2, 2)) | 3 4 3 2
L.UpSampling2D(2, interpolation='bilinear') | 3 4 2
L.SpatialDropout2D(0.5) | 3 4 2
L.SpatialDropout3D(0.5) | 2 3 2 2
"""


def arrays(run, spec):
    """Six samples for each input of a row."""
    found = []
    for part in spec.split("+"):
        part = part.strip()
        shape = [int(size) for size in part.lstrip("it").split()]
        if part[0] == "i":
            found.append(run.integers(7, 6, *shape))
        elif part[0] == "t":
            found.append(run.tokens(7, 6, *shape))
        else:
            found.append(run.normal(6, *shape))
    return found


def one_layer(source, spec):
    def play(keras, run):
        inputs = arrays(run, spec)
        dtypes = [value.dtype.name for value in inputs]
        layers = keras.layers
        symbols = [layers.Input(v.shape[1:], dtype=d) for v, d in zip(inputs, dtypes)]
        layer = eval(source, {"L": layers, "keras": keras})
        model = keras.models.Model(symbols, layer(symbols if len(symbols) > 1 else symbols[0]))
        run.start(model)
        x = inputs if len(inputs) > 1 else inputs[0]
        output = model.predict(x)
        run.see("output", output)
        run.see("output_shape", list(model.output_shape))
        run.see("parameters", model.count_params())
        run.see("shapes", [list(value.shape) for value in model.get_weights()])
        run.see("supports_masking", bool(layer.supports_masking))
        model.compile(keras.optimizers.SGD(lr=0.05), "mse", metrics=["mae"])
        y = run.uniform(*output.shape)
        run.see("evaluation", [float(v) for v in model.evaluate(x, y, batch_size=4, verbose=0)])
        if model.trainable_weights:
            fitted = model.fit(x, y, batch_size=4, epochs=3, verbose=0, shuffle=False)
            run.history(fitted)
            run.weights(model)
            run.see("output_after", model.predict(x))

    return play


for _rows, _backend in ((ROWS, "theano"), (ON_TENSORFLOW, "tensorflow")):
    for _row in _rows.strip().splitlines():
        _source, _spec = _row.split(" | ")
        register(f"{_source} on {_spec}".replace("|", ""), one_layer(_source, _spec), _backend)
