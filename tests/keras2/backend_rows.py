"""Calls of `keras.backend` as text; the genuine Keras 2.3.1 and kerata evaluate the same.

`A(2, 3)` is an operand of that shape with floats from [-2, 2), `P` one from [0.1, 1), `I(n, 2, 3)`
one of integers below n, `M` one of ones and zeros, `W` a kernel: Theano turns these round.
"""

from __future__ import annotations

ELEMENTWISE = """
abs square exp sign sin cos tanh sigmoid hard_sigmoid softplus softsign round elu relu sqrt identity
""".split()
REDUCTIONS = "max min sum prod mean var std any all logsumexp".split()
BINARY = "maximum minimum equal not_equal greater greater_equal less less_equal".split()

ROWS = [
    *(f"K.{name}(A(3, 4))" for name in ELEMENTWISE),
    *(f"K.{name}(A(2, 3, 4))" for name in ELEMENTWISE[:4]),
    "K.log(P(3, 4))", "K.sqrt(P(3, 4))", "K.round(A(3, 4) * 2.0)", "K.pow(P(3, 4), 2.5)",
    "K.pow(A(3, 4), 2)", "K.square(P(3))", "K.elu(A(3, 4), 0.3)",
    "K.round(K.constant([0.5, 1.5, 2.5]))",
    "K.relu(A(3, 4), alpha=0.1)", "K.relu(A(3, 4), max_value=0.5)",
    "K.relu(A(3, 4), alpha=0.2, max_value=1.0, threshold=0.3)", "K.relu(A(3, 4), threshold=0.5)",
    "K.clip(A(3, 4), -0.5, 0.7)", "K.clip(A(3, 4), 0.5, -0.5)", "K.clip(A(3, 4), 0.0, None)",
    *(f"K.{name}(A(3, 4), A(4, ))" for name in BINARY),
    *(f"K.{name}(I(3, 5), I(3, 2, 5))" for name in BINARY),
    *(f"K.{name}(A(3, 4))" for name in REDUCTIONS),
    *(f"K.{name}(A(2, 3, 4), axis=1)" for name in REDUCTIONS),
    *(f"K.{name}(A(2, 3, 4), axis=-1, keepdims=True)" for name in REDUCTIONS),
    *(f"K.{name}(A(2, 3, 4), axis=[1, 2])" for name in REDUCTIONS if name != "prod"),
    "K.mean(M(3, 4), axis=0)", "K.mean(K.equal(I(3, 9), I(3, 1, 9)))", "K.any(M(3, 4), axis=1)",
    "K.sum(K.cast(K.greater(A(3, 4), 0.0), 'float32'))", "K.all(M(2, 2), axis=0, keepdims=True)",
    "K.argmax(A(3, 4))", "K.argmax(A(2, 3, 4), axis=1)", "K.argmin(A(3, 4))",
    "K.argmin(A(3, 4), axis=0)",
    "K.cumsum(A(3, 4))", "K.cumsum(A(3, 4), axis=1)", "K.cumprod(A(3, 4))",
    "K.cumprod(A(3, 4), axis=-1)",
    # products
    "K.dot(A(2, 3), A(3, 4))", "K.dot(A(2, 3, 4), A(4, 5))", "K.dot(A(2, 3, 4), A(5, 4, 6))",
    "K.dot(A(5, 2, 3, 4), A(4, 2))", "K.batch_dot(A(4, 3), A(4, 3), axes=1)",
    "K.batch_dot(A(4, 2, 3), A(4, 3, 5))",
    "K.batch_dot(A(4, 2, 3), A(4, 5, 3), axes=(2, 2))",
    "K.batch_dot(A(4, 2, 3), A(4, 2, 5), axes=1)",
    "K.batch_dot(A(4, 2, 3), A(4, 3), axes=(2, 1))", "K.batch_dot(A(4, 2, 3), A(4, 3))",
    "K.batch_dot(A(4, 3), A(4, 3, 5))", "K.batch_dot(A(4, 2, 3, 5), A(4, 5, 6), axes=(3, 1))",
    "K.batch_dot(A(4, 2, 3), A(4, 2, 3), axes=[1, 1])",
    "K.batch_dot(A(4, 2, 3), A(4, 2, 6, 3), axes=(2, 3))",
    "K.transpose(A(3, 4))", "K.transpose(A(2, 3, 4))", "K.gather(A(5, 3), I(5, 4))",
    "K.gather(A(5, 3), I(5, 2, 2))", "K.gather(A(5, ), I(5, 3))",
    # shapes
    "K.reshape(A(2, 6), (-1, 4))", "K.reshape(A(2, 6), (-1, 2, 2))",
    "K.permute_dimensions(A(2, 3, 4), (0, 2, 1))",
    "K.repeat_elements(A(2, 3), 2, axis=0)", "K.repeat_elements(A(2, 3, 4), 3, axis=1)",
    "K.repeat(A(2, 3), 4)",
    "K.arange(5)", "K.arange(2, 9, 3)", "K.arange(1, 4, dtype='float32')",
    "K.tile(A(2, 3), (2, 1))",
    "K.tile(A(2, 3), [2, 3])", "K.tile(A(3, ), 2)", "K.flatten(A(2, 3, 4))",
    "K.batch_flatten(A(2, 3, 4))",
    "K.expand_dims(A(2, 3))", "K.expand_dims(A(2, 3), 1)", "K.expand_dims(A(2, 3), axis=0)",
    "K.squeeze(A(2, 1, 3), 1)", "K.temporal_padding(A(2, 3, 4))",
    "K.temporal_padding(A(2, 3, 4), (0, 2))",
    "K.spatial_2d_padding(A(2, 3, 4, 1))",
    "K.spatial_2d_padding(A(2, 3, 4, 1), ((1, 0), (2, 1)), 'channels_last')",
    "K.spatial_2d_padding(A(2, 1, 3, 4), ((1, 0), (2, 1)), 'channels_first')",
    "K.spatial_3d_padding(A(1, 2, 3, 2, 1))",
    "K.spatial_3d_padding(A(1, 1, 2, 3, 2), data_format='channels_first')",
    "K.stack([A(2, 3), P(2, 3)])", "K.stack([A(2, 3), P(2, 3)], axis=1)",
    "K.stack([A(2, 3), P(2, 3)], axis=-1)",
    "K.one_hot(I(4, 3), 4)", "K.one_hot(I(4, 2, 3), 5)", "K.reverse(A(2, 3), 0)",
    "K.reverse(A(2, 3, 4), [0, 2])",
    "K.slice(A(4, 5), [1, 2], [2, 3])", "K.slice(A(4, 5, 2), [0, 1, 0], [3, 2, 2])",
    "K.concatenate([A(2, 3), A(2, 4)])", "K.concatenate([A(2, 3), A(4, 3)], axis=0)",
    "K.concatenate([A(2, 3, 1), A(2, 5, 1)], axis=1)",
    "K.resize_images(A(1, 2, 3, 2), 2, 3, 'channels_last')",
    "K.resize_images(A(1, 2, 2, 3), 2, 2, 'channels_first')",
    "K.resize_images(A(1, 2, 3, 2), 2, 2, 'channels_last', 'bilinear')",
    "K.resize_volumes(A(1, 2, 2, 2, 1), 2, 1, 3, 'channels_last')",
    "K.resize_volumes(A(1, 1, 2, 2, 2), 2, 1, 3, 'channels_first')",
    # made
    "K.zeros((2, 3))", "K.ones((2, 3))", "K.eye(3)", "K.zeros_like(A(2, 3))",
    "K.ones_like(A(2, 3))",
    "K.ones_like(A(2, 3), dtype='int32')", "K.constant(3.0)", "K.constant([1, 2])",
    "K.constant(2, shape=(2, 3))",
    "K.constant([1.5, 2.5], dtype='float64')", "K.variable(3.0)", "K.cast(A(2, 3), 'int32')",
    "K.cast(A(2, 3), 'float64')",
    "K.ndim(A(2, 3))", "K.shape(A(2, 3))[1]",
    "K.cast_to_floatx(np.arange(3))", "K.is_tensor(A(2, 3))", "K.is_sparse(A(2, 3))",
    "K.size(A(2, 3))",
    # neural
    "K.softmax(A(3, 4))", "K.softmax(A(2, 3, 4), axis=1)", "K.softmax(A(2, 3, 4), axis=-1)",
    "K.l2_normalize(A(3, 4), axis=1)",
    "K.l2_normalize(A(3, 4))", "K.in_top_k(P(4, 5), I(5, 4), 2)", "K.in_top_k(P(4, 5), I(5, 4), 1)",
    "K.categorical_crossentropy(K.one_hot(I(4, 3), 4), P(3, 4))",
    "K.categorical_crossentropy(K.one_hot(I(4, 3), 4), A(3, 4), from_logits=True)",
    "K.categorical_crossentropy(P(2, 4, 3), P(2, 4, 3), axis=1)",
    "K.sparse_categorical_crossentropy(I(4, 3), P(3, 4))",
    "K.sparse_categorical_crossentropy(I(4, 3), A(3, 4), from_logits=True)",
    "K.sparse_categorical_crossentropy(I(4, 2, 3), P(2, 3, 4))",
    "K.binary_crossentropy(M(3, 4), P(3, 4) * 0.9)",
    "K.binary_crossentropy(M(3, 4), A(3, 4), from_logits=True)", "K.dropout(A(3, 4), 0.0)",
    "K.batch_normalization(A(3, 4), P(4, ), P(4, ), A(4, ), P(4, ))",
    "K.batch_normalization(A(2, 3, 4), P(4, ), P(4, ), A(4, ), P(4, ), axis=-1, epsilon=1e-2)",
    "K.batch_normalization(A(2, 3, 4, 5), P(3, ), P(3, ), A(3, ), P(3, ), axis=1)",
    *(f"K.normalize_batch_in_training(A(6, 4), P(4, ), A(4, ), [0])[{i}]" for i in range(3)),
    *(
        f"K.normalize_batch_in_training(A(6, 2, 3, 4), P(4, ), A(4, ), [0, 1, 2], 1e-2)[{i}]"
        for i in range(3)
    ),
    *(f"K.normalize_batch_in_training(A(6, 3, 2), P(3, ), A(3, ), [0, 2])[{i}]" for i in range(3)),
    "K.bias_add(A(2, 3), A(3, ))", "K.bias_add(A(2, 3, 4), A(4, ))",
    "K.bias_add(A(2, 3, 4, 5), A(5, ))",
    "K.bias_add(A(2, 3, 4, 5), A(3, ), 'channels_first')", "K.bias_add(A(2, 3, 4, 5), A(3, 4, 5))",
    "K.bias_add(A(2, 3, 4), A(3, ), 'channels_first')", "K.bias_add(A(1, 2, 3, 2, 4), A(4, ))",
    # convolution
    "K.conv1d(A(2, 7, 3), W(3, 3, 4))", "K.conv1d(A(2, 7, 3), W(3, 3, 4), padding='same')",
    "K.conv1d(A(2, 7, 3), W(3, 3, 4), strides=2)",
    "K.conv1d(A(2, 7, 3), W(3, 3, 4), padding='causal')",
    "K.conv1d(A(2, 7, 3), W(2, 3, 4), padding='causal', dilation_rate=2)",
    "K.conv2d(A(2, 6, 5, 3), W(3, 3, 3, 2))",
    "K.conv2d(A(2, 6, 5, 3), W(3, 3, 3, 2), padding='same')",
    "K.conv2d(A(2, 7, 5, 3), W(3, 2, 3, 2), strides=(2, 1))",
    "K.conv2d(A(2, 3, 6, 5), W(3, 3, 3, 2), data_format='channels_first')",
    "K.conv2d(A(1, 8, 8, 2), W(3, 3, 2, 2), dilation_rate=(2, 2))",
    "K.conv2d(A(2, 7, 5, 3), W(3, 3, 3, 2), (2, 2), 'same')",
    "K.conv3d(A(1, 4, 4, 4, 2), W(2, 3, 2, 2, 3))",
    "K.conv3d(A(1, 4, 4, 4, 2), W(3, 3, 3, 2, 3), padding='same')",
    "K.conv2d_transpose(A(1, 3, 4, 2), W(3, 3, 5, 2), (1, 5, 6, 5))",
    "K.conv2d_transpose(A(1, 3, 4, 2), W(3, 3, 5, 2), (1, 7, 9, 5), (2, 2))",
    "K.conv2d_transpose(A(1, 3, 4, 2), W(3, 3, 5, 2), (1, 6, 8, 5), (2, 2), 'same')",
    "K.conv2d_transpose(A(1, 3, 4, 2), W(3, 3, 5, 2), (1, 3, 4, 5), padding='same')",
    "K.conv3d_transpose(A(1, 2, 3, 2, 2), W(2, 3, 2, 4, 2), (1, 3, 5, 3, 4))",
    "K.depthwise_conv2d(A(1, 6, 5, 3), A(3, 3, 3, 2))",
    "K.depthwise_conv2d(A(1, 6, 5, 3), A(3, 3, 3, 1), padding='same')",
    "K.depthwise_conv2d(A(1, 7, 7, 3), A(3, 3, 3, 2), (2, 2))",
    "K.separable_conv2d(A(1, 6, 5, 3), A(3, 3, 3, 2), A(1, 1, 6, 4))",
    "K.separable_conv2d(A(1, 6, 5, 3), A(3, 3, 3, 1), A(1, 1, 3, 4), padding='same')",
    "K.separable_conv1d(A(1, 6, 3), A(3, 3, 2), A(1, 6, 4))", "K.pool2d(A(1, 6, 5, 2), (2, 2))",
    "K.pool2d(A(1, 6, 6, 2), (2, 2), (2, 2))",
    "K.pool2d(A(1, 6, 6, 2), (3, 3), (2, 2), pool_mode='avg')",
    "K.pool2d(A(1, 7, 7, 2), (3, 3), (2, 2), 'same')",
    "K.pool2d(A(1, 2, 6, 6), (2, 2), (2, 2), data_format='channels_first')",
    "K.pool3d(A(1, 4, 4, 4, 2), (2, 2, 2), (2, 2, 2))",
    "K.pool3d(A(1, 4, 4, 4, 2), (2, 2, 2), pool_mode='avg')",
    "K.local_conv1d(A(2, 7, 3), A(5, 9, 4), (3, ), (1, ))",
    "K.local_conv1d(A(2, 7, 3), A(3, 9, 4), (3, ), (2, ))",
    "K.local_conv2d(A(2, 5, 6, 3), A(12, 27, 2), (3, 3), (1, 1), (3, 4), 'channels_last')",
    "K.local_conv2d(A(2, 3, 5, 6), A(12, 27, 2), (3, 3), (1, 1), (3, 4), 'channels_first')",
    "K.local_conv2d(A(2, 5, 7, 1), A(6, 6, 2), (2, 3), (2, 2), (2, 3), 'channels_last')",
    # control and loops
    "K.switch(K.greater(A(3, 4), 0.0), A(3, 4), P(3, 4))",
    "K.switch(K.greater(A(3, ), 0.0), A(3, 4), P(3, 4))",
    "K.switch(K.greater(K.sum(A(3, 4)), 0.0), A(3, 4), P(3, 4))",
    "K.switch(K.less(K.sum(P(3, 4)), 0.0), lambda: K.constant(1.0), lambda: K.constant(2.0))",
    "K.in_train_phase(A(2, 3), P(2, 3), training=1)",
    "K.in_train_phase(A(2, 3), P(2, 3), training=0)",
    "K.in_test_phase(A(2, 3), P(2, 3), training=0)",
    "K.in_train_phase(lambda: A(2, ), lambda: P(2, ), training=0)",
    "K.map_fn(lambda x: x * x, A(3, 4))", "K.map_fn(lambda x: K.sum(x), A(3, 4))",
    "K.foldl(lambda a, x: a + x, A(5, ))",
    "K.foldr(lambda a, x: a - x, A(5, ))", "K.foldl(lambda a, x: 0.5 * a + x, A(4, 3), A(3, ))",
    "K.foldr(lambda a, x: 0.5 * a + x, A(4, 3), A(3, ))", "K.stop_gradient(A(2, 3))",
    *(
        f"K.rnn(STEP, A(2, 4, 3), [K.zeros((2, 3))]{extra})[{i}]"
        for extra in (
            "", ", go_backwards=True", ", mask=MASK", ", mask=MASK, go_backwards=True",
            ", unroll=True, input_length=4", ", mask=MASK, unroll=True, input_length=4",
        )
        for i in ("0", "1", "2][0")
    ),
    "K.rnn(lambda x, s: (x * s[1] + s[0], [s[0] + x]), A(2, 4, 3), [K.zeros((2, 3))], "
    "constants=[P(2, 3)])[1]",
    "K.ctc_batch_cost(LABELS, K.softmax(A(2, 6, 5)), np.array([[6], [5]]), np.array([[3], [2]]))",
    "K.moving_average_update(V(1.0), K.constant(2.0), 0.9)[1]", "K.update_add(V(1.0), 2.0)[1]",
    "K.update_sub(V(1.0), 2.0)[1]",
]  # fmt: skip


def names(K, np, operand, kernel=None):
    """What the rows name; `operand` makes one of an array, `kernel` one of a kernel's."""

    def draw(kind):
        def made(*shape):
            seed = np.random.RandomState([len(shape), *shape, len(kind)])
            if kind == "ints":
                return operand(seed.randint(0, shape[0], shape[1:]).astype("int32"))
            if kind == "marks":
                return operand(seed.randint(0, 2, shape).astype("float32"))
            low, high = (0.1, 1.0) if kind == "positive" else (-2.0, 2.0)
            make = kernel if kind == "kernel" and kernel else operand
            return make(seed.uniform(low, high, shape).astype("float32"))

        return made

    return {
        "K": K, "np": np, "A": draw("any"), "W": draw("kernel"),
        "P": draw("positive"), "I": draw("ints"), "M": draw("marks"), "V": K.variable,
        "MASK": operand(np.array([[1, 1, 0, 1], [0, 1, 1, 0]], "int32")),
        "LABELS": operand(np.array([[0, 2, 1], [3, 3, 0]], "int32")),
        "STEP": lambda x, states: (K.tanh(x + states[0]), [x * 0.5 + states[0]]),
    }  # fmt: skip
