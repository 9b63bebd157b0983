"""Cases: one for each optimizer with its state, and for the losses and metrics of the time."""

from .case import register

ALL = ("keras", "tf_keras", "keras3")
OPTIMIZERS = {
    "sgd": (("SGD", {"lr": 0.05}), ALL),
    "momentum": (("SGD", {"lr": 0.05, "momentum": 0.9}), ALL),
    "nesterov_decay": (
        ("SGD", {"lr": 0.05, "momentum": 0.8, "nesterov": True, "decay": 0.1}),
        ("keras",),
    ),
    "rmsprop": (("RMSprop", {"lr": 0.01, "rho": 0.8}), ALL),
    "adagrad": (("Adagrad", {"lr": 0.05}), ALL),
    "adadelta": (("Adadelta", {"lr": 0.9, "rho": 0.9}), ALL),
    "adam": (("Adam", {"lr": 0.02, "beta_1": 0.8, "beta_2": 0.99}), ALL),
    "amsgrad": (("Adam", {"lr": 0.02, "amsgrad": True}), ALL),
    "adamax": (("Adamax", {"lr": 0.02}), ALL),
    "nadam": (("Nadam", {"lr": 0.02}), ALL),
    "clipnorm": (("SGD", {"lr": 0.2, "clipnorm": 0.1}), ALL),
    "clipvalue": (("SGD", {"lr": 0.2, "clipvalue": 0.02}), ALL),
    "adam_decay": (("Adam", {"lr": 0.02, "decay": 0.2}), ("keras",)),
    "legacy_adam": (("legacy.Adam", {"lr": 0.02, "decay": 0.2}), ("tf_keras",)),
    "legacy_sgd": (("legacy.SGD", {"lr": 0.05, "momentum": 0.9}), ("tf_keras",)),
    "legacy_rmsprop": (("legacy.RMSprop", {"lr": 0.01, "centered": True}), ("tf_keras",)),
    "legacy_nadam": (("legacy.Nadam", {"lr": 0.02}), ("tf_keras",)),
    "ftrl": (("Ftrl", {"lr": 0.1}), ("tf_keras",)),
    "adamw": (("AdamW", {"lr": 0.02, "weight_decay": 0.05}), ("tf_keras", "keras3")),
}
SINCE = {"amsgrad": (2, 1, 3)}
LOSSES = (
    "mean_squared_error mean_absolute_error mean_absolute_percentage_error "
    "mean_squared_logarithmic_error squared_hinge hinge categorical_hinge logcosh "
    "categorical_crossentropy binary_crossentropy kullback_leibler_divergence poisson"
).split()


def small(keras):
    layers = keras.layers
    model = keras.models.Sequential(name="small")
    model.add(layers.Dense(3, activation="tanh", input_shape=(2,), name="hidden"))
    model.add(layers.Dense(2, name="out"))
    return model


def many_losses(keras):
    layers = keras.layers
    x = layers.Input((3,), name="x")
    ends = [layers.Dense(3, activation="softmax", name=loss)(x) for loss in LOSSES]
    return keras.models.Model(x, ends)


def many_metrics(keras):
    layers = keras.layers
    x = layers.Input((3,), name="x")
    ends = [layers.Dense(3, activation="softmax", name=name)(x) for name in ("a", "b")]
    return keras.models.Model(x, ends + [layers.Dense(1, activation="sigmoid", name="c")(x)])


for _name, (_optimizer, _libraries) in OPTIMIZERS.items():
    register(
        small,
        _name,
        compile={"optimizer": _optimizer, "loss": "mse"},
        libraries=_libraries,
        backend="theano",
        since=SINCE.get(_name, (1,)),
    )
register(
    many_losses,
    "losses",
    compile={"optimizer": ("SGD", {"lr": 0.01}), "loss": {name: name for name in LOSSES}},
)
register(
    many_metrics,
    "metrics",
    libraries=("keras",),
    compile={
        "optimizer": ("SGD", {"lr": 0.01}),
        "loss": ["categorical_crossentropy", "sparse_categorical_crossentropy", "mse"],
        "loss_weights": [1.0, 0.5, 2.0],
        "metrics": {
            "a": ["acc", "top_k_categorical_accuracy", "mse"],
            "b": "acc",
            "c": ["mae", "mape", "msle", "cosine_proximity"],
        },
    },
)
