"""Layer configurations as plain data, to be built in kerata and in PyPI's keras alike.

A row: a layer (or a list of layers one after the other), the array or list of arrays it is called
on, `repeat` (how many calls), further arguments of the last call. See `layer_rows`.
"""

from tests.peer import layers_table_sequences  # noqa: F401  # which adds its rows
from tests.peer.layer_rows import ROWS, F, I, L, M, row  # noqa: F401

# fmt: off
# -- dense ----------------------------------------------------------------------------------------
row(L("Dense", units=4), F(3, 5))
row(L("Dense", units=4, activation="relu"), F(3, 5))
row(L("Dense", units=4, activation="softmax"), F(3, 5))
row(L("Dense", units=4, activation="gelu"), F(3, 5))
row(L("Dense", units=4, activation="tanh", use_bias=False), F(3, 5))
row(L("Dense", units=4), F(2, 3, 5))
row(L("Dense", units=4), F(2, 3, 2, 5))
row(L("Dense", units=4, kernel_regularizer="l2", bias_regularizer="l1"), F(3, 5))
row(L("Dense", units=4, activity_regularizer="l2"), F(3, 5))
row(L("EinsumDense", equation="ab,bc->ac", output_shape=4, bias_axes="c"), F(3, 5))
row(L("EinsumDense", equation="abc,cd->abd", output_shape=(None, 4), bias_axes="d"), F(2, 3, 5))
row(
    L("EinsumDense", equation="abc,cde->abde", output_shape=(None, 2, 4), bias_axes="de"),
    F(2, 3, 5),
)
row(
    L("EinsumDense", equation="abcd,cde->abe", output_shape=(None, 4), bias_axes="e"), F(2, 3, 2, 5)
)
row(L("EinsumDense", equation="...x,xy->...y", output_shape=4, bias_axes="y"), F(2, 3, 5))
row(L("EinsumDense", equation="abc,bd->adc", output_shape=(4, 5), bias_axes="d"), F(2, 3, 5))
row(L("EinsumDense", equation="abc,cd->abd", output_shape=(3, 4), bias_axes="bd"), F(2, 3, 5))
row(L("EinsumDense", equation="ab...,bc->ac...", output_shape=4, activation="relu"), F(2, 3, 5))

# -- convolutions ---------------------------------------------------------------------------------
for options in (
    {},
    {"padding": "same"},
    {"padding": "causal"},
    {"strides": 2},
    {"strides": 2, "padding": "same"},
    {"strides": 2, "padding": "causal"},
    {"dilation_rate": 2},
    {"dilation_rate": 2, "padding": "causal"},
    {"dilation_rate": 2, "padding": "same"},
    {"groups": 2},
    {"activation": "relu", "use_bias": False},
):
    row(L("Conv1D", filters=6, kernel_size=3, **options), F(2, 9, 4))
row(L("Conv1D", filters=6, kernel_size=3, data_format="channels_first"), F(2, 4, 9))
row(
    L("Conv1D", filters=6, kernel_size=2, padding="causal", data_format="channels_first"),
    F(2, 4, 9),
)
for options in (
    {},
    {"padding": "same"},
    {"strides": 2},
    {"strides": (2, 1), "padding": "same"},
    {"strides": 3, "padding": "same"},
    {"dilation_rate": 2},
    {"dilation_rate": (1, 2), "padding": "same"},
    {"groups": 2},
    {"groups": 4, "padding": "same", "activation": "relu"},
    {"use_bias": False},
):
    row(L("Conv2D", filters=8, kernel_size=3, **options), F(2, 8, 7, 4))
row(L("Conv2D", filters=3, kernel_size=(5, 2), padding="same"), F(2, 8, 7, 4))
row(L("Conv2D", filters=3, kernel_size=1), F(2, 4, 4, 2))
row(L("Conv2D", filters=3, kernel_size=3, data_format="channels_first"), F(2, 4, 8, 7))
row(
    L("Conv2D", filters=4, kernel_size=3, padding="same", strides=2, data_format="channels_first"),
    F(2, 4, 8, 7),
)
row(L("Conv3D", filters=3, kernel_size=2), F(2, 4, 5, 4, 2))
row(L("Conv3D", filters=3, kernel_size=(1, 3, 2), padding="same", strides=2), F(2, 4, 5, 4, 2))
row(L("Conv3D", filters=4, kernel_size=2, groups=2), F(2, 4, 5, 4, 2))
row(L("Conv3D", filters=3, kernel_size=2, data_format="channels_first"), F(2, 2, 4, 5, 4))
row(L("DepthwiseConv1D", kernel_size=3), F(2, 9, 4))
row(L("DepthwiseConv1D", kernel_size=3, depth_multiplier=2, strides=2, padding="same"), F(2, 9, 4))
row(L("DepthwiseConv2D", kernel_size=3), F(2, 8, 7, 4))
row(L("DepthwiseConv2D", kernel_size=3, depth_multiplier=2, padding="same"), F(2, 8, 7, 4))
row(
    L("DepthwiseConv2D", kernel_size=3, strides=2, padding="same", activation="relu"), F(2, 8, 7, 4)
)
row(L("DepthwiseConv2D", kernel_size=2, dilation_rate=2), F(2, 8, 7, 4))
row(L("DepthwiseConv2D", kernel_size=3, data_format="channels_first"), F(2, 4, 8, 7))
row(L("SeparableConv1D", filters=5, kernel_size=3, depth_multiplier=2), F(2, 9, 4))
row(L("SeparableConv1D", filters=5, kernel_size=3, strides=2, padding="same"), F(2, 9, 4))
row(L("SeparableConv2D", filters=5, kernel_size=3), F(2, 8, 7, 4))
row(
    L("SeparableConv2D", filters=5, kernel_size=3, depth_multiplier=2, padding="same"),
    F(2, 8, 7, 4),
)
row(L("SeparableConv2D", filters=5, kernel_size=3, strides=2, activation="tanh"), F(2, 8, 7, 4))
for options in (
    {},
    {"padding": "same"},
    {"strides": 2},
    {"strides": 2, "padding": "same"},
    {"strides": 2, "padding": "same", "output_padding": 1},
    {"strides": 3, "padding": "valid", "output_padding": 1},
    {"dilation_rate": 2},
):
    row(L("Conv1DTranspose", filters=5, kernel_size=3, **options), F(2, 6, 4))
for options in (
    {},
    {"strides": 2, "padding": "same"},
    {"strides": (2, 3)},
    {"strides": 2, "use_bias": False, "activation": "relu"},
):
    row(L("Conv2DTranspose", filters=5, kernel_size=3, **options), F(2, 5, 4, 4))
row(L("Conv2DTranspose", filters=3, kernel_size=4, strides=2, padding="same"), F(2, 5, 4, 4))
row(
    L("Conv2DTranspose", filters=3, kernel_size=3, strides=2, data_format="channels_first"),
    F(2, 4, 5, 4),
)
row(L("Conv3DTranspose", filters=2, kernel_size=2, strides=2), F(1, 3, 2, 3, 3))
row(L("Conv3DTranspose", filters=2, kernel_size=3, padding="same"), F(1, 3, 2, 3, 3))

# -- pooling --------------------------------------------------------------------------------------
for kind in ("Max", "Average"):
    for options in (
        {"pool_size": 2},
        {"pool_size": 3, "strides": 1, "padding": "same"},
        {"pool_size": 3, "strides": 2, "padding": "same"},
    ):
        row(L(f"{kind}Pooling1D", **options), F(2, 9, 4))
        row(L(f"{kind}Pooling2D", **options), F(2, 8, 7, 4))
    row(L(f"{kind}Pooling1D", pool_size=2, data_format="channels_first"), F(2, 4, 9))
    row(L(f"{kind}Pooling2D", pool_size=(3, 2), strides=(1, 2)), F(2, 8, 7, 4))
    row(L(f"{kind}Pooling2D", pool_size=2, data_format="channels_first"), F(2, 4, 8, 7))
    row(L(f"{kind}Pooling3D", pool_size=2), F(2, 4, 5, 6, 3))
    row(L(f"{kind}Pooling3D", pool_size=2, padding="same", strides=1), F(2, 4, 5, 6, 3))
    row(L(f"Global{kind}Pooling1D"), F(2, 9, 4))
    row(L(f"Global{kind}Pooling1D", data_format="channels_first", keepdims=True), F(2, 4, 9))
    row(L(f"Global{kind}Pooling2D"), F(2, 8, 7, 4))
    row(L(f"Global{kind}Pooling2D", keepdims=True), F(2, 8, 7, 4))
    row(L(f"Global{kind}Pooling3D"), F(2, 3, 4, 5, 4))
for kind in ("Average", "Max"):
    row(L(f"Adaptive{kind}Pooling1D", output_size=3), F(2, 8, 4))
    row(L(f"Adaptive{kind}Pooling1D", output_size=5, data_format="channels_first"), F(2, 4, 7))
    row(L(f"Adaptive{kind}Pooling2D", output_size=3), F(2, 8, 7, 4))
    row(L(f"Adaptive{kind}Pooling2D", output_size=(2, 9), data_format="channels_first"),
        F(2, 4, 8, 7))
    row(L(f"Adaptive{kind}Pooling3D", output_size=(2, 3, 1)), F(2, 4, 5, 6, 3))
row(L("GlobalAveragePooling1D"), F(3, 7, 4), mask=M(3, 7))
row(L("GlobalAveragePooling1D", keepdims=True), F(3, 7, 4), mask=M(3, 7))

# -- reshaping ------------------------------------------------------------------------------------
row(L("Flatten"), F(2, 3, 4, 5))
row(L("Flatten"), F(4))
row(L("Flatten", data_format="channels_first"), F(2, 3, 4, 5))
row(L("Reshape", target_shape=(6, 2)), F(2, 3, 4))
row(L("Reshape", target_shape=(-1, 2, 2)), F(2, 3, 4))
row(L("Permute", dims=(2, 1)), F(2, 3, 4))
row(L("Permute", dims=(3, 1, 2)), F(2, 3, 4, 5))
row(L("RepeatVector", n=3), F(2, 4))
row(L("ZeroPadding1D", padding=2), F(2, 3, 4))
row(L("ZeroPadding1D", padding=(0, 3)), F(2, 3, 4))
row(L("ZeroPadding2D"), F(2, 3, 4, 2))
row(L("ZeroPadding2D", padding=((1, 0), (2, 3))), F(2, 3, 4, 2))
row(L("ZeroPadding2D", padding=(1, 2), data_format="channels_first"), F(2, 2, 3, 4))
row(L("ZeroPadding3D", padding=((0, 1), (1, 0), (2, 2))), F(1, 2, 3, 4, 2))
row(L("Cropping1D"), F(2, 5, 4))
row(L("Cropping1D", cropping=(0, 2)), F(2, 5, 4))
row(L("Cropping2D", cropping=((1, 0), (2, 1))), F(2, 5, 6, 2))
row(L("Cropping2D", cropping=1, data_format="channels_first"), F(2, 2, 5, 6))
row(L("Cropping3D"), F(1, 4, 5, 6, 2))
row(L("UpSampling1D", size=3), F(2, 4, 3))
row(L("UpSampling2D"), F(2, 3, 4, 2))
row(L("UpSampling2D", size=(1, 3)), F(2, 3, 4, 2))
row(L("UpSampling2D", size=2, interpolation="bilinear"), F(2, 3, 4, 2))
row(L("UpSampling2D", size=2, data_format="channels_first"), F(2, 2, 3, 4))
row(L("UpSampling3D", size=(2, 1, 2)), F(1, 2, 3, 2, 2))

# -- regularization (without training), activations -----------------------------------------------
for name, options in (
    ("Dropout", {"rate": 0.5}),
    ("SpatialDropout1D", {"rate": 0.5}),
    ("GaussianNoise", {"stddev": 0.5}),
    ("GaussianDropout", {"rate": 0.5}),
    ("AlphaDropout", {"rate": 0.5}),
    ("ActivityRegularization", {"l1": 0.1, "l2": 0.2}),
    ("Identity", {}),
):
    row(L(name, **options), F(3, 4, 5))
row(L("Dropout", rate=0.0), F(3, 4), training=True)
row(L("SpatialDropout2D", rate=0.5), F(2, 3, 4, 5))
row(L("SpatialDropout3D", rate=0.5), F(2, 3, 2, 2, 3))
for name in ("relu", "sigmoid", "elu", "selu", "silu", "mish", "softplus", "softsign",
             "hard_sigmoid", "exponential", "leaky_relu", "relu6", "log_softmax"):
    row(L("Activation", activation=name), F(3, 5))
row(L("ReLU"), F(3, 5))
row(L("ReLU", max_value=0.5, negative_slope=0.1, threshold=0.2), F(3, 5))
row(L("LeakyReLU"), F(3, 5))
row(L("LeakyReLU", negative_slope=0.1), F(3, 5))
row(L("ELU", alpha=0.7), F(3, 5))
row(L("PReLU"), F(3, 4, 5))
row(L("PReLU", shared_axes=[1, 2]), F(2, 3, 4, 5))
row(L("Softmax"), F(3, 5))
row(L("Softmax", axis=1), F(3, 4, 5))
row(L("Softmax", axis=(1, 2)), F(3, 4, 5))
row(L("Softmax"), F(3, 5), mask=M(3, 5))

# -- normalization --------------------------------------------------------------------------------
row(L("BatchNormalization"), F(4, 5))
row(L("BatchNormalization"), F(4, 5), training=True)
row(L("BatchNormalization", momentum=0.8, epsilon=0.1), F(2, 3, 4, 5), repeat=3, training=True)
row(L("BatchNormalization", axis=1), F(2, 3, 4, 5), training=True)
row(L("BatchNormalization", center=False), F(4, 5), training=True)
row(L("BatchNormalization", scale=False), F(4, 5))
row(L("BatchNormalization", trainable=False), F(4, 5), training=True)
row(L("BatchNormalization", momentum=0.5), F(3, 4, 2), training=True, mask=M(3, 4))
LIMITS = {"rmin": 0.5, "rmax": 1.5, "dmax": 0.2}
row(L("BatchNormalization", renorm=True), F(4, 5))
row(L("BatchNormalization", renorm=True, momentum=0.8), F(4, 5), repeat=3, training=True)
row(L("BatchNormalization", renorm=True, renorm_clipping=LIMITS, renorm_momentum=0.5, axis=1),
    F(2, 3, 4, 5), repeat=2, training=True)
row(L("BatchNormalization", renorm=True, scale=False, center=False), F(3, 4, 2), training=True,
    mask=M(3, 4))
for inner in (L("Dense", units=3), L("Conv2D", filters=3, kernel_size=2)):
    row(L("SpectralNormalization", layer=inner), F(2, 4, 5, 3))
    row(L("SpectralNormalization", layer=inner, power_iterations=3), F(2, 4, 5, 3), repeat=2,
        training=True)
row(L("SpectralNormalization", layer=L("Embedding", input_dim=7, output_dim=4)), I(7, 3, 5),
    training=True)
row(L("LayerNormalization"), F(4, 5))
row(L("LayerNormalization", axis=[1, 2], epsilon=0.01), F(3, 4, 5))
row(L("LayerNormalization", axis=1), F(3, 4, 5))
row(L("LayerNormalization", scale=False), F(3, 4, 5))
row(L("LayerNormalization", center=False), F(3, 4, 5))
row(L("RMSNormalization"), F(3, 4, 5))
row(L("RMSNormalization", epsilon=0.1), F(3, 5))
row(L("GroupNormalization", groups=2), F(2, 3, 4, 6))
row(L("GroupNormalization", groups=-1), F(2, 3, 4, 6))
row(L("GroupNormalization", groups=3, axis=1), F(2, 6, 4, 3))
row(L("GroupNormalization", groups=1, scale=False), F(2, 5, 6))
row(L("UnitNormalization"), F(3, 4, 5))
row(L("UnitNormalization", axis=[1, 2]), F(3, 4, 5))

# -- merging --------------------------------------------------------------------------------------
for name in ("Add", "Multiply", "Average", "Maximum", "Minimum", "Concatenate"):
    row(L(name), [F(2, 3, 4), F(2, 3, 4), F(2, 3, 4)])
for name in ("Add", "Subtract", "Multiply", "Average", "Maximum", "Minimum"):
    row(L(name), [F(2, 3, 4), F(2, 1, 4)])
    row(L(name), [F(2, 3, 4), F(2, 4)])
row(L("Subtract"), [F(2, 3), F(2, 3)])
row(L("Concatenate", axis=1), [F(2, 3, 4), F(2, 5, 4)])
row(L("Dot", axes=1), [F(2, 4), F(2, 4)])
row(L("Dot", axes=-1, normalize=True), [F(2, 4), F(2, 4)])
row(L("Dot", axes=(2, 1)), [F(2, 3, 4), F(2, 4, 5)])
row(L("Dot", axes=2), [F(2, 3, 4), F(2, 5, 4)])
row(L("Dot", axes=(1, 2), normalize=True), [F(2, 4, 3), F(2, 5, 4)])
row(L("Dot", axes=(1, 1)), [F(2, 4), F(2, 4, 5)])

# -- preprocessing --------------------------------------------------------------------------------
row(L("Rescaling", scale=0.5, offset=-1.0), F(2, 3))
row(L("Rescaling", scale=[0.5, 2.0, 1.0], offset=[0.0, 1.0, 2.0]), F(2, 3))
row(L("Rescaling", scale=1 / 255), I(255, 2, 3))
row(L("Normalization"), F(3, 4))
row(L("Normalization", mean=1.5, variance=2.0, axis=None), F(3, 4))
row(L("Normalization", mean=[1.0, 2.0], variance=[0.5, 2.0], invert=True), F(3, 2))
row(L("Normalization", axis=(1, 2)), F(2, 3, 4))
row(L("Resizing", height=4, width=6), F(2, 7, 5, 3))
row(L("Resizing", height=9, width=3, interpolation="nearest"), F(2, 7, 5, 3))
row(L("Resizing", height=4, width=4, crop_to_aspect_ratio=True), F(2, 7, 5, 3))
row(L("Resizing", height=5, width=5, antialias=True), F(2, 9, 11, 2))
for mode in ("multi_hot", "one_hot", "count"):
    row(L("CategoryEncoding", num_tokens=5, output_mode=mode), I(5, 3, 4))
row(L("CategoryEncoding", num_tokens=5, output_mode="count"), I(5, 3, 4), count_weights=F(3, 4))
