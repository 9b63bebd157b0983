"""Cases: the layers without a state, in the spelling that Keras 2 and its successors share."""

from .case import case

ALL = ("keras", "tf_keras", "keras3")
MSE = {"optimizer": ("SGD", {"lr": 0.05}), "loss": "mse"}


@case(backend="tensorflow", compile=MSE, libraries=ALL)
def convolutions_1d(keras):
    layers = keras.layers
    x = layers.Input((10, 3), name="x")
    y = layers.Conv1D(4, 3, padding="causal", dilation_rate=2, activation="relu", name="causal")(x)
    y = layers.ZeroPadding1D((1, 2), name="pad")(y)
    y = layers.Conv1D(3, 2, strides=2, padding="same", use_bias=False, name="strided")(y)
    a = layers.MaxPooling1D(2, name="most")(y)
    b = layers.AveragePooling1D(2, strides=2, name="mean")(y)
    y = layers.UpSampling1D(2, name="up")(layers.maximum([a, b]))
    y = layers.Cropping1D((1, 1), name="crop")(y)
    ends = [layers.GlobalMaxPooling1D()(y), layers.GlobalAveragePooling1D()(y)]
    return keras.models.Model(x, layers.concatenate(ends))


@case(backend="tensorflow", compile=MSE, weights=True, libraries=ALL)
def convolutions_2d(keras):
    layers = keras.layers
    x = layers.Input((7, 6, 2), name="x")
    y = layers.Conv2D(4, (3, 2), padding="same", activation="relu", name="same")(x)
    y = layers.ZeroPadding2D(((1, 0), (0, 2)), name="pad")(y)
    y = layers.Conv2D(3, 3, strides=(2, 1), name="strided")(y)
    y = layers.Conv2D(3, 2, dilation_rate=2, padding="same", name="dilated")(y)
    y = layers.MaxPooling2D((1, 2), padding="same", name="most")(y)
    y = layers.UpSampling2D((2, 1), name="up")(y)
    y = layers.Conv2DTranspose(2, 3, strides=2, padding="same", name="transposed")(y)
    y = layers.AveragePooling2D(2, name="mean")(y)
    y = layers.Cropping2D(((1, 0), (0, 1)), name="crop")(y)
    ends = [layers.GlobalMaxPooling2D()(y), layers.GlobalAveragePooling2D()(y)]
    return keras.models.Model(x, [layers.Flatten(name="flat")(y), layers.concatenate(ends)])


@case(backend="tensorflow", since=(2, 2), compile=MSE, libraries=ALL)
def separable_convolutions(keras):
    layers = keras.layers
    x = layers.Input((6, 6, 2), name="x")
    y = layers.SeparableConv2D(3, 3, depth_multiplier=2, activation="relu", name="separable")(x)
    y = layers.DepthwiseConv2D(2, depth_multiplier=2, padding="same", name="depthwise")(y)
    y = layers.Reshape((8, -1), name="rows")(y)
    y = layers.SeparableConv1D(2, 3, padding="same", name="separable_1d")(y)
    return keras.models.Model(x, layers.Flatten()(y))


@case(backend="tensorflow", compile=MSE)
def separable_convolution(keras):
    layers = keras.layers
    model = keras.models.Sequential()
    model.add(layers.SeparableConv2D(3, 3, depth_multiplier=2, input_shape=(6, 6, 2)))
    model.add(layers.Flatten())
    return model


@case(libraries=ALL)
def convolutions_3d(keras):
    layers = keras.layers
    x = layers.Input((4, 5, 4, 2), name="x")
    y = layers.Conv3D(3, 2, activation="relu", name="conv")(x)
    y = layers.ZeroPadding3D((1, 0, 1), name="pad")(y)
    y = layers.MaxPooling3D((2, 2, 1), name="most")(y)
    y = layers.UpSampling3D((1, 2, 1), name="up")(y)
    y = layers.AveragePooling3D((1, 2, 2), name="mean")(y)
    y = layers.Cropping3D(((0, 1), (0, 0), (1, 0)), name="crop")(y)
    ends = [layers.GlobalMaxPooling3D()(y), layers.GlobalAveragePooling3D()(y)]
    return keras.models.Model(x, [y, layers.concatenate(ends)])


@case(since=(2, 1, 3), libraries=ALL)
def transposed_convolution_3d(keras):
    layers = keras.layers
    model = keras.models.Sequential()
    model.add(layers.Conv3DTranspose(2, 2, strides=2, input_shape=(2, 2, 3, 2), name="up"))
    return model


@case(compile=MSE, weights=True)
def locally_connected(keras):
    layers = keras.layers
    x, t = layers.Input((5, 4, 2), name="x"), layers.Input((6, 2), name="t")
    y = layers.LocallyConnected2D(3, (2, 2), activation="relu", name="two")(x)
    z = layers.LocallyConnected1D(2, 3, strides=1, use_bias=False, name="one")(t)
    out = layers.concatenate([layers.Flatten()(y), layers.Flatten()(z)])
    return keras.models.Model([x, t], out)


@case(libraries=("tf_keras",))
def locally_connected_by_products(keras):
    """The second way of computing them: the same weights in other shapes."""
    layers = keras.layers
    x = layers.Input((4, 4, 2), name="x")
    y = layers.LocallyConnected2D(2, 2, implementation=2, padding="same", name="two")(x)
    z = layers.LocallyConnected1D(2, 2, implementation=2, name="one")(layers.Reshape((8, 4))(x))
    return keras.models.Model(x, [y, z])


@case(
    backend="tensorflow",
    compile=dict(MSE, optimizer=("SGD", {"lr": 0.01})),
    weights=True,
    libraries=ALL,
)
def batch_normalizations(keras):
    layers = keras.layers
    x = layers.Input((4, 3, 2), name="x")
    y = layers.BatchNormalization(momentum=0.8, epsilon=0.01, name="plain")(x)
    y = layers.BatchNormalization(axis=1, scale=False, name="rows")(y)
    y = layers.BatchNormalization(center=False, name="no_center")(y)
    y = layers.BatchNormalization(center=False, scale=False, name="bare")(y)
    return keras.models.Model(x, layers.Flatten()(y))


@case(compile=MSE, libraries=ALL, since=(2, 2))
def advanced_activations(keras):
    layers = keras.layers
    x = layers.Input((3, 4), name="x")
    slope = {"negative_slope": 0.2} if not hasattr(keras.backend, "dot") else {"alpha": 0.2}
    ends = [
        layers.LeakyReLU(name="leaky", **slope)(x),
        layers.PReLU(name="parametric")(x),
        layers.PReLU(shared_axes=[1], name="shared_slopes")(x),
        layers.ELU(alpha=0.7, name="elu")(x),
        layers.Softmax(axis=1, name="softmax")(x),
        layers.ReLU(max_value=1.5, name="relu")(x),
    ]
    if hasattr(layers, "ThresholdedReLU"):
        ends.append(layers.ThresholdedReLU(theta=0.3, name="threshold")(x))
    return keras.models.Model(x, layers.concatenate(ends))


@case(libraries=ALL)
def activations_by_name(keras):
    layers = keras.layers
    names = "softmax elu softplus softsign relu tanh sigmoid hard_sigmoid linear selu".split()
    names += ["exponential"] if hasattr(keras.activations, "exponential") else []
    x = layers.Input((3,), name="x")
    ends = [layers.Activation(name, name=name)(x) for name in names]
    dense = [layers.Dense(2, activation=name, name="dense_" + name)(x) for name in names]
    return keras.models.Model(x, layers.concatenate(ends + dense))


@case(compile=MSE, libraries=ALL)
def merges(keras):
    layers = keras.layers
    a, b = layers.Input((3, 4), name="a"), layers.Input((3, 4), name="b")
    c = layers.Dense(4, name="c")(a)
    ends = [
        layers.Add(name="add")([a, b, c]),
        layers.Multiply(name="multiply")([a, b, c]),
        layers.Average(name="average")([a, b, c]),
        layers.Maximum(name="maximum")([a, b, c]),
        layers.Concatenate(axis=-1, name="concatenate")([a, b]),
        layers.Dot(axes=2, name="dot")([a, c]),
        layers.Dot(axes=(1, 1), normalize=True, name="cosine")([a, b]),
    ]
    if hasattr(layers, "Subtract"):
        ends.append(layers.Subtract(name="subtract")([a, b]))
    if hasattr(layers, "Minimum"):
        ends.append(layers.Minimum(name="minimum")([a, b, c]))
    ends = [layers.Flatten()(end) for end in ends]
    return keras.models.Model([a, b], layers.Concatenate(name="all")(ends))


@case(libraries=ALL)
def shapes(keras):
    layers = keras.layers
    x = layers.Input((4, 3), name="x")
    y = layers.Permute((2, 1), name="permute")(x)
    y = layers.Reshape((2, -1, 3), name="reshape")(y)
    y = layers.Flatten(name="flatten")(y)
    y = layers.Dense(2, name="dense")(y)
    y = layers.RepeatVector(3, name="repeat")(y)
    return keras.models.Model(x, y)


@case(libraries=ALL)
def dropouts(keras):
    layers = keras.layers
    x = layers.Input((4, 4, 2), name="x")
    y = layers.SpatialDropout2D(0.3, name="spatial_2d")(x)
    y = layers.Reshape((4, 8), name="rows")(y)
    y = layers.SpatialDropout1D(0.2, name="spatial_1d")(y)
    y = layers.Dropout(0.4, noise_shape=(None, 1, 8), name="shared_noise")(y)
    y = layers.GaussianNoise(0.1, name="noise")(layers.GaussianDropout(0.1, name="gauss")(y))
    y = layers.AlphaDropout(0.1, name="alpha")(y)
    z = layers.Reshape((2, 2, 2, 4), name="cube")(y)
    z = layers.SpatialDropout3D(0.2, name="spatial_3d")(z)
    return keras.models.Model(x, [layers.Dense(2, name="out")(y), z])


@case(compile=MSE, libraries=ALL)
def penalties_and_constraints(keras):
    layers, reg, con = keras.layers, keras.regularizers, keras.constraints
    x = layers.Input((4,), name="x")
    y = layers.Dense(
        3,
        kernel_regularizer=reg.l2(0.01),
        bias_regularizer=reg.l1(0.02),
        kernel_constraint=con.max_norm(1.2, axis=0),
        bias_constraint="non_neg",
        name="first",
    )(x)
    both = reg.l1_l2(l1=0.01, l2=0.02)
    y = layers.Dense(3, kernel_regularizer=both, kernel_constraint="unit_norm", name="second")(y)
    bounds = con.MinMaxNorm(0.3, 0.9, rate=0.7, axis=0)
    y = layers.Dense(3, kernel_constraint=bounds, name="third")(y)
    return keras.models.Model(x, y)


@case(compile=MSE, libraries=ALL)
def penalties_of_activity(keras):
    """The sum over the batch in Keras 2, its mean in Keras 3."""
    layers, reg = keras.layers, keras.regularizers
    x = layers.Input((4,), name="x")
    y = layers.Dense(3, activity_regularizer=reg.l2(0.02), name="first")(x)
    y = layers.ActivityRegularization(l1=0.01, l2=0.02, name="activity")(y)
    return keras.models.Model(x, layers.Dense(2, name="out")(y))


@case(libraries=ALL)
def initializers(keras):
    layers, init = keras.layers, keras.initializers
    chosen = [
        "zeros", "ones", init.Constant(0.3), init.RandomNormal(0.1, 0.2, seed=1), "he_normal",
        init.RandomUniform(-0.2, 0.1, seed=2), init.TruncatedNormal(0.0, 0.3, seed=3), "he_uniform",
        init.VarianceScaling(2.0, "fan_avg", "uniform", seed=4), init.Orthogonal(0.9, seed=5),
        "lecun_normal", "lecun_uniform", "glorot_normal", "glorot_uniform", init.Identity(0.5),
    ]  # fmt: skip
    x = layers.Input((3,), name="x")
    y = x
    for number, one in enumerate(chosen):
        y = layers.Dense(3, kernel_initializer=one, name=f"dense_{number}")(y)
    return keras.models.Model(x, y)


@case(compile=MSE, inputs={0: "integers"}, weights=True, libraries=ALL)
def embedding(keras):
    layers = keras.layers
    model = keras.models.Sequential()
    table = layers.Embedding(8, 3, embeddings_regularizer="l2", embeddings_constraint="max_norm",
                             input_shape=(5,), name="table")  # fmt: skip
    model.add(table)
    model.add(layers.GlobalAveragePooling1D(name="mean"))
    model.add(layers.Dense(2, name="out"))
    return model


@case(data_format="channels_first", backend="theano-c", compile=MSE, weights=True,
      libraries=("keras",))  # fmt: skip
def channels_first(keras):
    layers = keras.layers
    x = layers.Input((2, 6, 5), name="x")
    y = layers.Conv2D(3, (3, 2), activation="relu", name="conv")(x)
    y = layers.BatchNormalization(axis=1, name="norm")(y)
    y = layers.MaxPooling2D((2, 2), name="most")(y)
    y = layers.Conv2DTranspose(2, 2, name="transposed")(y)
    y = layers.Flatten(name="flat")(y)
    return keras.models.Model(x, layers.Dense(2, name="out")(y))


@case(data_format="channels_last", backend="theano-c", libraries=("keras",))
def channels_last_on_theano(keras):
    layers = keras.layers
    x = layers.Input((6, 5, 2), name="x")
    y = layers.Conv2D(3, (3, 2), activation="relu", name="conv")(x)
    y = layers.Flatten(name="flat")(layers.UpSampling2D((2, 1), name="up")(y))
    return keras.models.Model(x, layers.Dense(2, name="out")(y))


@case(since=(2, 2), libraries=ALL)
def layers_that_are_channels_first(keras):
    """Each layer says so by itself: no convolution, which a CPU's TensorFlow lacks there."""
    layers = keras.layers
    first = {"data_format": "channels_first"}
    x = layers.Input((2, 4, 3), name="x")
    y = layers.ZeroPadding2D(1, name="pad", **first)(x)
    y = layers.UpSampling2D(2, name="up", **first)(y)
    y = layers.Cropping2D(1, name="crop", **first)(y)
    ends = [layers.GlobalMaxPooling2D(**first)(y), layers.Flatten(**first)(y)]
    return keras.models.Model(x, layers.concatenate(ends))
