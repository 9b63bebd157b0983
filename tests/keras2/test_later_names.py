"""What programs of tf.keras 2.4 to 2.15 use beside Keras 2.3"s names, on every engine by turns."""

from __future__ import annotations

from functools import reduce

import numpy as np
import pytest

import kerata
from kerata import keras2 as keras
from kerata.engines import loader
from kerata.keras2 import backend as K
from kerata.keras2 import layers, models, optimizers

ENGINES = [name for name, entry in loader.BUILTIN.items() if entry.installed]
X = np.arange(12).reshape(4, 3) / 10.0
Y = np.ones((4, 2))

# optimizer, arguments; the first column of a kernel of ones, and the bias, after five steps of the
# genuine ones (tf_keras 2.21)
UPDATES = [
    ("legacy.SGD", {"learning_rate": 0.1, "momentum": 0.9, "nesterov": True, "decay": 0.1},
     [0.46711, 0.43855, 0.41], -0.28555),
    ("legacy.SGD", {"lr": 0.1, "clipnorm": 0.5}, [0.9067, 0.89818, 0.88965], -0.17678),
    ("legacy.SGD", {"lr": 0.1, "global_clipnorm": 0.5}, [0.91716, 0.90918, 0.9012], -0.07978),
    ("legacy.SGD", {"lr": 0.1, "clipnorm": 0.5, "clipvalue": 0.2}, [0.9, 0.9, 0.9], -0.1),
    ("legacy.SGD", {"lr": 0.1, "global_clipnorm": 0.5, "clipvalue": 0.2},
     [0.91161, 0.91161, 0.91161], -0.08839),
    ("experimental.SGD", {"learning_rate": 0.1, "clipnorm": 0.5, "clipvalue": 0.2},
     [0.9067, 0.89818, 0.88965], -0.17678),
    ("legacy.RMSprop", {}, [0.9894, 0.9894, 0.98941], -0.01057),
    ("legacy.RMSprop", {"momentum": 0.9}, [0.96934, 0.96935, 0.96936], -0.03053),
    ("legacy.RMSprop", {"centered": True}, [0.98779, 0.9878, 0.9878], -0.01216),
    ("legacy.RMSprop", {"centered": True, "momentum": 0.5}, [0.97977, 0.97978, 0.97979], -0.02013),
    ("legacy.Adagrad", {}, [0.99697, 0.99694, 0.99691], -0.00304),
    ("legacy.Adadelta", {}, [0.99999, 0.99999, 0.99999], -1e-05),
    ("legacy.Adam", {}, [0.995, 0.995, 0.995], -0.005),
    ("legacy.Adam", {"amsgrad": True, "epsilon": 0.1}, [0.99877, 0.99867, 0.99859], -0.00126),
    ("legacy.Adamax", {}, [0.995, 0.995, 0.995], -0.00499),
    ("legacy.Nadam", {}, [0.99596, 0.99596, 0.99596], -0.00404),
    ("legacy.Ftrl", {"learning_rate": 0.1, "l1_regularization_strength": 0.01},
     [0.42686, 0.47429, 0.51567], 0.0229),
    ("experimental.SGD", {"momentum": 0.9}, [0.92039, 0.9124, 0.9044], -0.07992),
    ("experimental.Nadam", {}, [0.99605, 0.99605, 0.99605], -0.00395),  # its bias is not theirs
    ("AdamW", {}, [0.99498, 0.99498, 0.99498], -0.005),
    ("Lion", {}, [0.9995, 0.9995, 0.9995], -0.0005),
    ("Ftrl", {}, [0.54954, 0.58406, 0.61411], -0.00072),
    ("Adafactor", {}, [0.99502, 0.99502, 0.99502], -0.0),
    ("experimental.RMSprop", {"momentum": 0.5}, [0.98219, 0.9822, 0.9822], -0.01774),
    ("experimental.Adadelta", {}, [0.99999, 0.99999, 0.99999], -1e-05),
    ("experimental.Adagrad", {}, [0.99697, 0.99694, 0.99691], -0.00304),
    ("experimental.Adamax", {}, [0.995, 0.995, 0.995], -0.00499),
]  # fmt: skip


def dense(optimizer):
    model = models.Sequential([layers.Dense(2, input_shape=(3,), kernel_initializer="ones")])
    model.compile(optimizer, "mse", metrics=["mae"])
    return model


@pytest.mark.parametrize("row", UPDATES, ids=lambda row: f"{row[0]}-{'-'.join(row[1])}")
def test_optimizers_update_as_the_genuine_ones(row):
    name, arguments, kernel, bias = row
    with kerata.backend_scope(ENGINES[UPDATES.index(row) % len(ENGINES)]):
        cls = reduce(getattr, name.split("."), optimizers)
        model = dense(cls(**arguments))
        for _ in range(5):
            model.train_on_batch(X, Y)
        found = model.get_weights()
        np.testing.assert_allclose(found[0][:, 0], kernel, atol=2e-5)
        np.testing.assert_allclose(found[1][0], bias, atol=2e-5)
        again = cls.from_config(model.optimizer.get_config())
        assert float(K.get_value(again.lr)) == float(K.get_value(model.optimizer.lr))


class Slots(optimizers.Optimizer):
    """Momentum in the words of OptimizerV2."""

    def __init__(self, learning_rate=0.1, momentum=0.9, name="Slots", **kwargs):
        super().__init__(name, **kwargs)
        self._set_hyper("learning_rate", kwargs.get("lr", learning_rate))
        self._set_hyper("momentum", momentum)

    def _create_slots(self, var_list):
        for variable in var_list:
            self.add_slot(variable, "moment")

    def _resource_apply_dense(self, grad, var, apply_state=None):
        dtype = var.dtype.base_dtype
        rate = apply_state[var.device, dtype]["lr_t"]
        moment = self.get_slot(var, "moment")
        new = moment.assign(self._get_hyper("momentum", dtype) * moment - rate * grad)
        return var.assign_add(new, use_locking=self._use_locking)


class Steps(optimizers.Optimizer):
    """The same in the words of version 2.11."""

    def __init__(self, learning_rate=0.1, momentum=0.9, name="Steps", **kwargs):
        super().__init__(name=name, **kwargs)
        self._learning_rate = self._build_learning_rate(learning_rate)
        self.momentum = momentum

    def build(self, var_list):
        super().build(var_list)
        self.moments = [
            self.add_variable_from_reference(model_variable=v, variable_name="m") for v in var_list
        ]

    def update_step(self, gradient, variable):
        moment = self.moments[self._index_dict[self._var_key(variable)]]
        moment.assign(self.momentum * moment - self.learning_rate * gradient)
        variable.assign_add(moment)


class Casting(Steps):
    """With functions of TensorFlow's, which are given the learning rate and the dtype."""

    def update_step(self, gradient, variable):
        rate = pytest.importorskip("tensorflow").cast(self.learning_rate, variable.dtype)
        moment = self.moments[self._index_dict[self._var_key(variable)]]
        moment.assign(self.momentum * moment - rate * gradient)
        variable.assign_add(moment)


@pytest.mark.parametrize(
    ("cls", "engine"),
    [
        *((cls, name) for cls in (Slots, Steps) for name in ENGINES),
        *((Casting, name) for name in ("tensorflow", "numpy") if name in ENGINES),
    ],
)
def test_optimizers_of_ones_own(cls, engine):
    with kerata.backend_scope(engine):
        own = dense(cls(decay=0.1, clipnorm=0.5))
        decays = 0.1 if cls is Slots else 0.0
        known = dense(optimizers.legacy.SGD(0.1, 0.9, decay=decays, clipnorm=0.5))
        for model in (own, known):
            for _ in range(3):
                model.train_on_batch(X, Y)
        for one, other in zip(own.get_weights(), known.get_weights()):
            np.testing.assert_allclose(one, other, atol=1e-6)
        assert int(K.get_value(own.optimizer.iterations)) == 3


def test_a_step_with_the_compiled_loss_and_metrics():
    class Own(models.Model):
        def test_step(self, data):
            x, y = data
            y_pred = self(x, training=False)
            self.compiled_loss(y, y_pred, regularization_losses=self.losses)
            self.compiled_metrics.update_state(y, y_pred)
            return {metric.name: metric.result() for metric in self.metrics}

    x = layers.Input((3,))
    out = layers.Dense(2, kernel_regularizer="l2")(x)
    own, known = Own(x, out), models.Model(x, out)
    for model in (own, known):
        model.compile("sgd", "mse", ["mae"], experimental_run_tf_function=False)
    found, expected = (m.evaluate(X, Y, verbose=0, return_dict=True) for m in (own, known))
    assert found == pytest.approx(expected)
    own.compiled_metrics.reset_state()
    assert float(own.compiled_metrics.metrics[0].result()) == 0.0


@pytest.mark.parametrize("name", ["weights", "cp-0001.ckpt", "folder/weights.h5"])
def test_weights_under_any_name(name, tmp_path):
    one, other = dense("sgd"), dense("sgd")
    one.train_on_batch(X, Y)
    (tmp_path / "folder").mkdir()
    one.save_weights(str(tmp_path / name), save_format="tf")
    other.load_weights(str(tmp_path / name))
    np.testing.assert_array_equal(one.predict(X), other.predict(X))
    if name.endswith("ckpt"):
        assert name in (tmp_path / "checkpoint").read_text()


ABSENT = "estimator.model_to_estimator layers.DenseFeatures applications.regnet.RegNetX002"


@pytest.mark.parametrize("path", ABSENT.split())
def test_what_is_not_there_says_so(path):
    name = path.rpartition(".")[2]
    with pytest.raises(AttributeError, match=f"has no attribute '{name}': "):
        reduce(getattr, path.split("."), keras)


def test_names_are_modules_and_in_star_imports():
    from kerata.keras2.layers.experimental import preprocessing  # noqa: PLC0415

    assert preprocessing.Rescaling is layers.Rescaling
    assert "AbstractRNNCell" in layers.__all__
    assert isinstance(optimizers.get("adamw"), optimizers.AdamW)
    assert layers.Conv2D(4, 3, 2, padding="same").strides == (2, 2)


def test_scaled_losses():
    optimizer = keras.mixed_precision.LossScaleOptimizer(optimizers.SGD(0.5), initial_scale=4.0)
    weight = kerata.Variable([1.0])
    (gradient,) = optimizer.get_unscaled_gradients([K.constant([8.0])])
    optimizer.apply_gradients([(gradient, weight)])
    optimizer.apply_gradients([(K.constant([float("inf")]), weight)])
    assert weight.numpy().tolist() == [0.0] and float(optimizer.loss_scale) == 2.0


# the losses of two epochs: by hand, and of the genuine one
WIDE = [
    (None, "sgd", [16.0, 11.8336]), ("relu", ["sgd", "adam"], [16.0, 14.107536]),
]  # fmt: skip


@pytest.mark.parametrize(("activation", "optimizer", "losses"), WIDE, ids=["one", "two"])
def test_wide_and_deep_models(activation, optimizer, losses):
    wide = keras.experimental.LinearModel(kernel_initializer="ones")
    deep = models.Sequential([layers.Dense(1, kernel_initializer="ones")])
    model = keras.experimental.WideDeepModel(wide, deep, activation=activation)
    model.compile(optimizer, "mse")
    data = [np.ones((8, 2)), np.ones((8, 3))]
    history = model.fit(data, np.ones((8, 1)), epochs=2, verbose=0).history
    np.testing.assert_allclose(history["loss"], losses, rtol=1e-4)
    again = type(model).from_config(model.get_config())
    assert (again.linear_model.units, again.activation) == (1, model.activation)


@pytest.mark.parametrize(("kind", "scale", "of_shape"), [("gaussian", None, 15**0.5),
                                                          ("laplacian", 2.0, 2.0)])  # fmt: skip
def test_random_fourier_features(kind, scale, of_shape):
    layer = layers.experimental.RandomFourierFeatures(2000, kind, scale, trainable=True)
    x = np.random.default_rng(0).normal(size=(2, 30)).astype("float32")
    features = np.asarray(layer(x))
    factor, kernel, bias = layer.get_weights()
    assert float(factor[0]) == pytest.approx(of_shape) and len(layer.trainable_weights) == 1
    np.testing.assert_allclose(features, np.cos(x @ (kernel / factor) + bias), atol=1e-3)
    spread = np.std(kernel) if kind == "gaussian" else np.median(np.abs(kernel))
    assert spread == pytest.approx(1.0, abs=0.03) and 0 <= bias.min() <= bias.max() < 6.2832


@pytest.mark.parametrize("size", [1, 2, 3, 4, 5])
def test_radial_kernels(size):
    constraint = keras.constraints.get("radial_constraint")
    kernel = np.random.default_rng(0).normal(size=(size, size, 2, 3))
    once = np.asarray(constraint(kernel))
    np.testing.assert_array_equal(once, np.asarray(constraint(once)))
    for turned in (once.transpose(1, 0, 2, 3), once[::-1], once[:, ::-1]):
        np.testing.assert_array_equal(once, turned)
    assert len(np.unique(once[..., 0, 0])) == (size + 1) // 2
    with pytest.raises(ValueError, match="RadialConstraint is for kernels"):
        constraint(np.ones((3, 4, 1, 1)))


@pytest.mark.parametrize(
    "given", ["maxnorm", "radial_constraint", {"class_name": "RadialConstraint", "config": {}}]
)
def test_names_of_constraints(given, tmp_path):
    kind = type(keras.constraints.get(given))
    layer = layers.Conv2D(2, 3, kernel_constraint=given, input_shape=(4, 4, 1))
    models.Sequential([layer]).save(str(tmp_path / "model.h5"))
    read = models.load_model(str(tmp_path / "model.h5")).layers[0]
    assert isinstance(layer.kernel_constraint, kind) and isinstance(read.kernel_constraint, kind)
    placed = layers.Dense(2, None, True, "ones", "ones", None, None, None, given)
    assert isinstance(placed.kernel_constraint, kind)
    with pytest.raises((ValueError, TypeError), match="Unknown c"):  # no names of today
        kerata.constraints.get(given)
