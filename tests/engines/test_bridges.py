"""Layers that are modules of an engine's own library."""

from __future__ import annotations

import numpy as np
import pytest

import kerata as keras
from kerata import layers
from kerata.engines import loader
from tests.reference import require

X = np.random.default_rng(0).normal(size=(16, 3)).astype("float32")
Y = X.sum(1, keepdims=True)


def on(engine):
    if not loader.BUILTIN[engine].installed:
        pytest.skip(f"{engine} is not installed")
    return keras.backend_scope(engine)


def net(*inner):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([layers.Input((3,)), *inner])
    model.compile(keras.optimizers.SGD(0.1), "mse")
    return model


def fit(model, epochs=3):
    return model.fit(X, Y, batch_size=16, epochs=epochs, shuffle=False, verbose=0).history["loss"]


# -- PyTorch
def module():
    import torch

    torch.manual_seed(0)
    parts = torch.nn.Linear(3, 4), torch.nn.BatchNorm1d(4), torch.nn.Tanh(), torch.nn.Linear(4, 1)
    return torch.nn.Sequential(*parts)


def test_a_module_of_torch_trains_as_in_torch():
    with on("torch"):
        import torch

        wrapped, alone = module(), module()
        layer = layers.TorchModuleWrapper(wrapped, name="bridge")
        shapes = [w.shape for w in layer.weights]
        assert shapes == [(4, 3), (4,), (4,), (4,), (1, 4), (1,), (4,), (4,), ()]
        model = net(layer)
        assert model.output_shape == (None, 1) and len(model.trainable_weights) == 6
        losses = fit(model)
        optimizer, wanted = torch.optim.SGD(alone.parameters(), 0.1), []
        x, y = torch.from_numpy(X), torch.from_numpy(Y)
        for _ in range(3):
            loss = ((alone(x) - y) ** 2).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            wanted.append(loss.item())
        np.testing.assert_allclose(losses, wanted, rtol=1e-5)
        for mine, theirs in zip(layer.module.state_dict().items(), alone.state_dict().items()):
            assert mine[0] == theirs[0]
            np.testing.assert_allclose(mine[1], theirs[1], rtol=1e-5, atol=1e-6)
        np.testing.assert_allclose(
            model.predict(X, verbose=0), alone.eval()(x).detach(), rtol=1e-5, atol=1e-6
        )
        assert sum(p.numel() for p in layer.parameters()) == 29


def test_a_frozen_module_and_one_with_several_inputs():
    with on("torch"):
        import torch

        class Both(torch.nn.Module):
            def __init__(self):
                super().__init__()
                self.weight = torch.nn.Parameter(torch.ones(3))

            def forward(self, a, b, scale=1.0):
                return a * self.weight, (a + b) * scale

        layer = layers.TorchModuleWrapper(Both())
        first, second = layer(keras.Input((3,)), keras.Input((3,)), scale=2.0)
        assert first.shape == second.shape == (None, 3)
        assert np.allclose(layer(X, X, scale=2.0)[1], 4 * X)
        layer.trainable = False
        assert not layer.trainable_weights and len(layer.weights) == 1
        assert layers.TorchModuleWrapper(Both(), output_shape=(7,)).compute_output_spec(
            keras.Input((3,))
        ).shape == (None, 7)


# -- JAX
def network(params, state, rng, inputs, training):
    import jax

    hidden = jax.numpy.tanh(inputs @ params["w"])
    if training:
        hidden = jax.numpy.where(jax.random.bernoulli(rng, 0.9, hidden.shape), hidden / 0.9, 0)
    return hidden @ params["out"][0], {"calls": state["calls"] + 1}


def first(rng, inputs):
    import jax

    draw = jax.random.normal
    params = {"w": draw(rng, (inputs.shape[-1], 4)), "out": [draw(rng, (4, 1))]}
    return params, {"calls": np.zeros((), "float32")}


def test_a_function_of_jax_trains():
    with on("jax"):
        layer = layers.JaxLayer(network, first, seed=1)
        model = net(layer)
        assert [(w.shape, w.trainable) for w in layer.weights] == [
            ((4, 1), True), ((3, 4), True), ((), False),
        ]  # fmt: skip
        losses = fit(model, 20)
        assert losses[-1] < 0.7 * losses[0]
        calls = float(layer.weights[-1].numpy())
        assert calls == 20 and np.array_equal(layer(X), layer(X))
        assert not np.array_equal(layer(X, training=True), layer(X, training=True))


def test_gradients_are_those_of_jax():
    with on("jax"):
        import jax

        params = {"w": np.ones((3, 2), "float32"), "scale": np.array([2.0], "float32")}

        def call(params, inputs):
            return jax.numpy.sin(inputs @ params["w"]) * params["scale"]

        layer = layers.JaxLayer(call, params=params)
        _, found = keras.value_and_grad(lambda: keras.ops.sum(layer(X)), layer.weights)()
        wanted = jax.grad(lambda params: call(params, X).sum())(params)
        for mine, theirs in zip(found, jax.tree_util.tree_leaves(wanted)):
            np.testing.assert_allclose(mine, theirs, rtol=1e-5)


def test_a_module_of_flax_trains():
    require("flax")
    with on("jax"):
        from flax import linen

        class Net(linen.Module):
            @linen.compact
            def __call__(self, inputs, training):
                x = linen.Dense(4)(inputs)
                x = linen.BatchNorm(use_running_average=not training)(x)
                x = linen.Dropout(0.1, deterministic=not training)(x)
                return linen.Dense(1)(x)

        layer = layers.FlaxLayer(Net())
        model = net(layer)
        losses = fit(model, 10)
        assert losses[-1] < 0.5 * losses[0]
        assert len(layer.trainable_weights) == 6 and len(layer.non_trainable_weights) == 2
        means = layer.non_trainable_weights[0].numpy()
        assert np.abs(means).max() > 0
        given = Net().init({"params": np.zeros(2, "uint32")}, X, training=False)
        ready = layers.FlaxLayer(Net(), variables=given)
        np.testing.assert_allclose(ready(X), Net().apply(given, X, training=False), rtol=1e-6)

        def half(module, inputs):
            return module(inputs, False) / 2

        np.testing.assert_allclose(layers.FlaxLayer(Net(), half, given)(X), ready(X) / 2, rtol=1e-6)


# -- TensorFlow
def saved(folder):
    import tensorflow as tf

    class Line(tf.Module):
        def __init__(self):
            super().__init__()
            self.w = tf.Variable(np.array([[1.0], [2.0], [3.0]], "float32"))
            self.seen = tf.Variable(0.0, trainable=False)

        @tf.function(input_signature=[tf.TensorSpec((None, 3), tf.float32)])
        def serve(self, x):
            return tf.tanh(x @ self.w)

        @tf.function(input_signature=[tf.TensorSpec((None, 3), tf.float32)])
        def train(self, x):
            self.seen.assign_add(1.0)
            return tf.tanh(x @ self.w)

    line = Line()
    tf.saved_model.save(line, str(folder), signatures=line.serve)
    return line


@pytest.mark.parametrize("endpoint", ["serve", "serving_default"])
def test_a_saved_model_trains_on(endpoint, tmp_path):
    with on("tensorflow"):
        saved(tmp_path)
        layer = layers.TFSMLayer(tmp_path, endpoint, "train")
        model = net(layer)
        assert model.output_shape == (None, 1)
        w = layer.trainable_weights[0].numpy()
        np.testing.assert_allclose(layer(X), np.tanh(X @ w), rtol=1e-5)
        _, (found,) = keras.value_and_grad(
            lambda: keras.ops.sum(layer(X)), layer.trainable_weights
        )()
        np.testing.assert_allclose(found, X.T @ (1 - np.tanh(X @ w) ** 2), rtol=1e-4)
        losses = fit(model, 10)
        assert losses[-1] < losses[0]
        changed = layer.trainable_weights[0].numpy()
        np.testing.assert_allclose(model.predict(X, verbose=0), np.tanh(X @ changed), rtol=1e-5)
        assert float(layer.non_trainable_weights[0].numpy()) == 10
        with pytest.raises(ValueError, match="no endpoint 'other'; it has .*serve"):
            layers.TFSMLayer(tmp_path, "other")


# -- all
def bridges(folder):
    yield "torch", lambda: layers.TorchModuleWrapper(module(), name="bridge")
    yield "jax", lambda: layers.JaxLayer(network, first, name="bridge")
    yield "tensorflow", lambda: saved(folder) and layers.TFSMLayer(folder, name="bridge")


@pytest.mark.parametrize("engine", ["torch", "jax", "tensorflow"])
def test_files_hold_weights_and_no_code(engine, tmp_path):
    make = dict(bridges(tmp_path / "program"))[engine]
    with on(engine):
        model = net(make())
        fit(model, 1)
        path = tmp_path / "model.keras"
        model.save(path)
        with pytest.raises(ValueError, match="never made from a file.*custom_objects={'bridge'"):
            keras.models.load_model(path)
        other = keras.models.load_model(path, custom_objects={"bridge": make()})
        np.testing.assert_allclose(other.predict(X, verbose=0), model.predict(X, verbose=0))
        with pytest.raises(ValueError, match="cannot be brought to another"):
            model.to("numpy")


@pytest.mark.parametrize("make", [
    lambda: layers.TorchModuleWrapper(None), lambda: layers.JaxLayer(first, params={}),
    lambda: layers.FlaxLayer(lambda inputs: inputs), lambda: layers.TFSMLayer("nowhere"),
])  # fmt: skip
def test_on_their_own_engine_alone(make):
    with keras.backend_scope("numpy"), pytest.raises(ValueError, match="on the engine '.*' alone"):
        make()


@pytest.mark.parametrize("arguments, message", [
    ((lambda params: params,), "no argument `inputs`"),
    ((lambda inputs, other: inputs,), "the argument `other`"),
    ((lambda params, inputs: inputs,), "all None"),
    ((lambda inputs: inputs, lambda inputs, params: None), "`init_fn` has the argument `params`"),
])  # fmt: skip
def test_mistakes_of_functions(arguments, message):
    with on("jax"), pytest.raises(ValueError, match=message):
        layers.JaxLayer(*arguments)


def test_mistakes_of_states_and_modules():
    with on("jax"):
        layer = layers.JaxLayer(lambda state, inputs: (inputs, {}), state={"n": np.ones(2)})
        with pytest.raises(ValueError, match="must have one structure"):
            layer(X)
    with on("torch"), pytest.raises(ValueError, match="`module` must be a module"):
        layers.TorchModuleWrapper(np.tanh)
