"""What packages and programs written for Keras 2 use, beside what the recorded scenarios show."""

from __future__ import annotations

import abc

import numpy as np
import pytest

import kerata
from kerata.engines import loader
from kerata.keras2 import backend as K
from kerata.keras2 import layers, models, optimizers, regularizers

ENGINES = [name for name, entry in loader.BUILTIN.items() if entry.installed]
X = np.random.default_rng(0).normal(size=(4, 3)).astype("float32")
Y = X[:, :2]


class Scale(layers.Layer):
    def build(self, input_shape):
        self.factor = self.add_weight("factor", (input_shape[-1],), initializer="ones")
        super().build(input_shape)

    def call(self, inputs):
        return inputs * self.factor


class Named(models.Model):
    """A model of a graph whose constructor has arguments of its own."""

    def __init__(self, x, width):
        super().__init__(inputs=x, outputs=layers.Dense(width, name="wide")(x))


class Ramp(layers.Layer):
    """An array of the host that a tensor is added to."""

    def call(self, inputs):
        ramp = np.arange(3, dtype="float32")
        ramp += inputs
        return ramp


class Kept(layers.Layer):
    """Three weights, the first two of them vectors; a function in the configuration."""

    def build(self, input_shape):
        for name in ("a", "b", "c"):
            setattr(self, name, self.add_weight(name, (input_shape[-1],), initializer="ones"))
        super().build(input_shape)

    def call(self, inputs):
        return inputs * self.a + self.b - self.c

    def get_config(self):
        return {**super().get_config(), "activation": K.relu}

    @classmethod
    def from_config(cls, config):
        assert config.pop("activation") == "relu"
        return cls(**config)


class Rates(optimizers.Optimizer):
    def __init__(self, rate=0.1, **kwargs):
        super().__init__(**kwargs)
        self.rate = K.variable(rate)

    def get_updates(self, loss, params):
        grads = self.get_gradients(loss, params)
        return [K.update_sub(p, self.rate * g) for p, g in zip(params, grads)]

    def get_config(self):
        return {**super().get_config(), "rate": float(K.get_value(self.rate))}


class Around(optimizers.Optimizer):
    """An optimizer that leaves the work to another."""

    def __init__(self, optimizer, **kwargs):
        super().__init__(**kwargs)
        self.optimizer = optimizers.get(optimizer)

    def get_updates(self, loss, params):
        return self.optimizer.get_updates(loss, params)


def dense(optimizer="sgd", metrics=None):
    x = layers.Input((3,))
    model = models.Model(x, layers.Dense(2, kernel_initializer="ones")(x))
    model.compile(optimizer, "mse", metrics=metrics)
    return model


def after_a_step(optimizer):
    model = dense(optimizer)
    model.train_on_batch(X, Y)
    return model.get_weights()


def first_weights():
    return Scale(weights=[np.array([1.0, 2.0, 3.0])])(K.ones((1, 3)))


def array_in_place():
    model = models.Sequential(
        [layers.Dense(3, kernel_initializer="ones", input_shape=(3,)), Ramp()]
    )
    model.compile("sgd", "mse")
    model.fit(X, X, verbose=0)
    return model.predict(np.zeros((1, 3))) - model.layers[0].bias.numpy()


def layers_of_a_graph():
    config = Named(layers.Input((3,), name="x"), 2).get_config()
    return [layer["config"]["name"] for layer in config["layers"]]


def metrics_of_each():
    x = layers.Input((3,))
    model = models.Model(x, [layers.Dense(2, name=name)(x) for name in "ab"])
    model.compile("sgd", "mse", metrics=["mae"])
    return model.metrics_names


def metrics_of_the_one():
    x = layers.Input((3,))
    model = models.Model([x], [layers.Dense(2)(x)])
    model.compile("sgd", "mse", metrics=["mae", "mse"])
    model.train_on_batch(X, Y)
    return model.metrics_names


class Counted(layers.Layer):
    """One output of integers, though it says two; what `call` leaves open it says."""

    def compute_output_shape(self, input_shape):
        return input_shape

    def call(self, inputs):
        return K.cast(inputs[0], "int32")


class Taken(Counted):
    def compute_output_shape(self, input_shape):
        return (2, input_shape[0][1])


def outputs_of_a_call():
    x, y = layers.Input((3,)), layers.Input((3,))
    found = [Counted()([x, y]), Taken()([x, y])]
    return [(z.shape, z.dtype) for z in found]


def both_bounds():
    weight = K.variable([0.0, 0.0])
    optimizer = optimizers.SGD(1.0, clipnorm=1.0, clipvalue=0.7)
    optimizer.apply_gradients([(K.constant([3.0, 4.0]), weight)])
    return weight


def not_made():
    class Base(layers.Layer, abc.ABC):
        @abc.abstractmethod
        def part(self): ...

    with pytest.raises(TypeError, match="abstract"):
        Base()
    return isinstance(layers.Dense(2), Base)


def shapes_given():
    seen = []

    class Own(layers.Layer):
        def build(self, input_shape):
            seen.append(
                (input_shape[0] if isinstance(input_shape, list) else input_shape).as_list()
            )

        def call(self, inputs):
            return inputs

        def compute_output_shape(self, input_shape):
            seen.append(input_shape.as_list())
            return input_shape

    Own()(layers.Input((3,)))
    del seen[1:]
    Own()([K.ones((4, 3)), K.ones((4, 3))])
    Own().compute_output_shape([4])
    return seen


class Halved(layers.Layer):
    """A base for classes that derive from this and from a layer."""

    def __init__(self, *args, half=True, **kwargs):
        super().__init__(*args, **kwargs)
        self.half = half


class HalvedDense(Halved, layers.Dense):
    def call(self, inputs):
        return super().call(inputs) / (2 if self.half else 1)


def derived_from_two():
    return HalvedDense(1, "relu", kernel_initializer="ones")(K.ones((1, 4)))


def shapes_of_all():
    x, layer = layers.Input((3,)), layers.Dense(2)
    y = layer(x)
    return [s.as_list() for s in (x.shape, y.shape, layer.kernel.shape, layer.output_shape)]


# what is done, and what comes of it
ROWS = {
    "weights=[…] of one's own layer": (first_weights, np.array([[1, 2, 3]])),
    "an array += a tensor": (array_in_place, np.array([[0, 1, 2]])),
    "one list of metrics for all outputs": (
        metrics_of_each, ["loss", "a_loss", "b_loss", "a_mae", "b_mae"],
    ),
    "metrics of one output in a list": (metrics_of_the_one, ["loss", "mae", "mse"]),
    "call says how many outputs": (
        outputs_of_a_call, [((None, 3), "int32"), ((2, 3), "int32")],
    ),
    "numbers as objects": (lambda: dense().predict_on_batch(X.astype(object)).shape, (4, 2)),
    "clipnorm and clipvalue": (both_bounds, np.array([-0.6, -0.7])),
    "a class derived from Layer and from Dense": (derived_from_two, np.array([[2.0]])),
    "as_list() of shapes": (shapes_of_all, [[None, 3], [None, 2], [3, 2], [None, 2]]),
    "an abstract base class": (not_made, False),
    "as_list() of the shapes that layers are given": (shapes_given, [[None, 3], [4, 3], [4]]),
    "an optimizer's _name": (lambda: optimizers.SGD(name="one")._name, "one"),
    "a name with a slash": (lambda: layers.Dense(2, name="conv1/conv").name, "conv1/conv"),
    "Embedding at the beginning": (
        lambda: models.Sequential([layers.Embedding(5, 2)]).output_shape, (None, None, 2),
    ),
    "a graph in a class of one's own": (
        layers_of_a_graph, ["x", "wide"],
    ),
    "get_shape().as_list()": (lambda: layers.Input((3, 2)).get_shape().as_list(), [None, 3, 2]),
    "a regularizer's numbers": (lambda: str(regularizers.l2(0.5).l2.dtype), "float64"),
    "an optimizer's own configuration": (lambda: Rates(0.5).get_config(), {"rate": 0.5}),
    "a loss of a batch": (lambda: type(dense().train_on_batch(X, Y)), np.float32),
    "_is_compiled": (lambda: dense()._is_compiled and not models.Sequential()._is_compiled, True),
}  # fmt: skip


@pytest.mark.parametrize("row", ROWS)
def test_row(row):
    do, want = ROWS[row]
    with kerata.backend_scope(ENGINES[list(ROWS).index(row) % len(ENGINES)]):
        found = do()
        if isinstance(want, np.ndarray):
            np.testing.assert_allclose(K.eval(found), want, atol=1e-6)
        else:
            assert found == want


@pytest.mark.parametrize("inner", [lambda: optimizers.SGD(0.1), lambda: Rates(0.1)])
def test_an_optimizer_around_another(inner):
    for one, other in zip(after_a_step(Around(inner())), after_a_step(inner())):
        np.testing.assert_allclose(one, other, atol=1e-6)
    assert not np.allclose(after_a_step(inner())[0], 1.0)


def test_a_layer_with_three_weights_and_a_function_in_a_file(tmp_path):
    model = models.Sequential([Kept(input_shape=(3,), name="group/kept")])
    model.set_weights([[1.0, 2, 3], [4.0, 5, 6], [7.0, 8, 9]])
    model.save(str(tmp_path / "model.h5"))
    read = models.load_model(str(tmp_path / "model.h5"), custom_objects={"Kept": Kept})
    np.testing.assert_array_equal(read.predict(X), model.predict(X))


class Looked(layers.Embedding):
    """An embedding that gives its weights, too, and says nothing of shapes."""

    def compute_mask(self, inputs, mask=None):
        return [super().compute_mask(inputs, mask), None]

    def call(self, inputs):
        return [super().call(inputs), self.embeddings + 0]


class Said(Looked):
    def compute_output_shape(self, input_shape):
        first = layers.Embedding.compute_output_shape(self, input_shape)
        return [first, (self.input_dim, self.output_dim)]


class Doubled(layers.Dense):
    """Asks the class that it derives from for its shape."""

    def compute_output_shape(self, input_shape):
        return [super().compute_output_shape(input_shape), (1,)]

    def call(self, inputs):
        return [super().call(inputs), K.ones((1,))]


class First(layers.Layer):
    """Takes the mask of the first of its inputs, which there has to be."""

    supports_masking = True

    def compute_mask(self, inputs, mask=None):
        return mask[0]

    def call(self, inputs, mask=None):
        return inputs[0] * 0 + K.cast(K.expand_dims(mask[0]), "float32")


@pytest.mark.parametrize("cls", [Looked, Said])
def test_masks_are_known_while_a_model_is_built(cls):
    x = layers.Input((4,))
    found, weights = cls(5, 3, mask_zero=True)(x)
    assert found.shape == (None, 4, 3) and weights.shape == (5, 3)
    model = models.Model(x, First()([First()([found, weights]), weights]))
    assert model.predict(np.array([[1, 2, 0, 0]]))[0, :, 0].tolist() == [1, 1, 0, 0]


def test_shapes_of_the_class_derived_from():
    assert [z.shape for z in Doubled(3)(layers.Input((2,)))] == [(None, 3), (1,)]


MERGING = "Add Subtract Multiply Average Maximum Minimum Concatenate"


@pytest.mark.parametrize("both", [True, False])
@pytest.mark.parametrize("name", MERGING.split())
def test_merged_masks(name, both):
    one, two = layers.Input((4,)), layers.Input((4,))
    parts = [
        layers.Embedding(9, 2, mask_zero=True)(one),
        layers.Embedding(9, 2, mask_zero=both)(two),
    ]
    merged = First()([getattr(layers, name)()(parts)])
    found = models.Model([one, two], merged).predict([np.array([[1, 2, 0, 0]]),
                                                      np.array([[1, 0, 3, 0]])])  # fmt: skip
    assert found[0, :, 0].tolist() == ([1, 0, 0, 0] if both else [1, 1, 0, 0])  # as in tf.keras 2


def test_a_sequential_model_that_knows_its_input_builds():
    model = models.Sequential([layers.Embedding(5, 3), layers.LSTM(2)])
    model.build()
    assert model.output_shape == (None, 2)
