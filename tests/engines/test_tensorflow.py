"""The TensorFlow engine: what is its own and no law covers."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

tf = pytest.importorskip("tensorflow")

import kerata as keras  # noqa: E402
from kerata import layers, ops  # noqa: E402
from kerata.core.context import use  # noqa: E402
from kerata.engine.variable import Variable  # noqa: E402
from kerata.engines import loader  # noqa: E402
from kerata.engines.tensorflow.resident import Compiled, store_of  # noqa: E402
from kerata.testing.derived import by_kernel  # noqa: E402

TF = loader.get("tensorflow")
RNG = np.random.default_rng(0)


@pytest.fixture(autouse=True)
def _on_tensorflow() -> Any:
    with use(TF):
        yield


# -- tensors --------------------------------------------------------------------------------------
def test_strings():
    for x in ("a", ["a", "bc"], np.array(["a", "bc"]), np.array(["a", "bc"], object)):
        made = TF.tensor(x)
        assert TF.dtype(made) == "string"
    assert TF.numpy(made).tolist() == [b"a", b"bc"]


def test_variables_and_slices_become_tensors():
    assert TF.is_tensor(TF.tensor(tf.Variable([1.0])))
    assert not TF.is_tensor(tf.Variable([1.0]))
    slices = tf.IndexedSlices(tf.ones((1, 2)), tf.constant([1]), tf.constant([3, 2]))
    assert TF.numpy(TF.tensor(slices)).tolist() == [[0, 0], [1, 1], [0, 0]]


@pytest.mark.parametrize("dtype", ["bool", "uint8", "uint16", "uint32", "uint64", "int8"])
def test_what_tensorflow_lacks_for_narrow_types(dtype):
    a, b = (np.array(x).astype(dtype) for x in ([3, 1, 0], [1, 1, 1]))
    numpy = loader.get("numpy")
    names = ["maximum", "minimum", "less", "equal", "bitwise_and", "bitwise_xor", "sign", "abs"]
    names += [] if dtype == "bool" else ["negative", "power", "floor_divide", "remainder"]
    for name in names:
        if dtype == "bool" and name in ("sign", "abs"):
            continue
        args = (a,) if name in ("sign", "abs", "negative") else (a, b)
        found = TF.numpy(getattr(TF, name)(*map(TF.tensor, args)))
        wanted = getattr(numpy, name)(*args)
        assert found.dtype == wanted.dtype and found.tolist() == wanted.tolist(), name
    for name in ("max", "min", "sum", "cumsum", "argsort", "argmax"):
        axis = 0 if name in ("cumsum", "argsort", "argmax") else (0,)
        found, wanted = getattr(TF, name)(TF.tensor(a), axis), getattr(numpy, name)(a, axis)
        assert TF.numpy(found).tolist() == wanted.tolist(), name


def test_gradient_of_lu():
    """Solutions through the factors, against difference quotients."""
    a = RNG.standard_normal((2, 4, 4)) + 3 * np.eye(4)[[2, 0, 3, 1]]

    def loss(params: list[Any]) -> Any:
        factors, _ = TF.lu(params[0])
        weights = TF.tensor(np.arange(32.0).reshape(2, 4, 4))
        return TF.sum(TF.multiply(TF.sin(factors), weights), (0, 1, 2)), None

    _, (g,) = TF.value_and_grad(loss)([TF.tensor(a)])
    d, width = RNG.standard_normal(a.shape), 1e-6
    sides = [float(loss([TF.tensor(a + s * width * d)])[0]) for s in (1, -1)]
    assert abs(np.sum(TF.numpy(g) * d) - (sides[0] - sides[1]) / (2 * width)) < 1e-4


# -- residents ------------------------------------------------------------------------------------
def test_values_live_in_one_variable():
    cell = Variable(np.ones(3, "float32"))
    first = TF.resident(lambda v, x: ([v[0] + x], None), [cell])
    second = TF.resident(lambda v: ([None], v[0] * 2.0), [cell])
    assert store_of(cell) is None
    first(np.float32(1))
    store = store_of(cell)
    assert TF.numpy(second()).tolist() == [4, 4, 4] and store_of(cell) is store
    assert store.numpy().tolist() == [2, 2, 2]

    @tf.function
    def users_own() -> Any:
        return cell.value + 1.0

    assert users_own().numpy().tolist() == [3, 3, 3]
    first(np.float32(1))
    assert users_own().numpy().tolist() == [4, 4, 4]


def test_what_xla_cannot_compile_runs_without():
    cell = Variable(np.float32(0))

    def step(values: list[Any], x: Any) -> Any:
        doubled = tf.numpy_function(lambda a: a * 2, [x], tf.float32)  # Python within the graph
        return [values[0] + tf.ensure_shape(doubled, ())], None

    run = TF.resident(step, [cell])
    run(np.float32(1))
    assert cell.numpy() == 2 and run.joins
    for _ in range(2):
        run.many(np.array([1, 2], "float32"))
    assert cell.numpy() == 14 and not run.joins
    for _ in range(100):
        run(np.float32(1))
    assert cell.numpy() == 214


def test_compiled_functions_trace_once_for_each_signature():
    traces = []

    def fn(x: Any, flag: bool) -> Any:
        traces.append(1)
        return {"y": x * 2.0 if flag else x, "nothing": None}

    run = TF.compile(fn)
    assert isinstance(run, Compiled)
    for shape in ((2,), (3,), (2,)):
        for flag in (True, False):
            out = run(np.ones(shape, "float32"), flag)
            assert TF.numpy(out["y"])[0] == (2 if flag else 1) and out["nothing"] is None
    assert len(traces) == 4


def test_windows_that_tensorflow_lacks():
    """Groups and strided dilation fall back on the body; values as on NumPy."""
    x, k = RNG.standard_normal((2, 9, 9, 4)), RNG.standard_normal((3, 3, 2, 6))
    x, k = x.astype("float32"), k.astype("float32")
    wide = RNG.standard_normal((3, 3, 4, 2)).astype("float32")
    for kernel, more in ((k, {}), (wide, {"strides": 2, "dilation_rate": 2})):
        found = ops.conv(TF.tensor(x), TF.tensor(kernel), **more)
        with use(loader.get("numpy")):
            wanted = ops.conv(x, kernel, **more)
        np.testing.assert_allclose(TF.numpy(found), wanted, 1e-4, 1e-4)


@pytest.mark.parametrize("padding", ["valid", "same"])
@pytest.mark.parametrize(("window", "strides"), [(3, 2), (2, 3), (4, 1), (1, 2)])
@pytest.mark.parametrize("rank", [1, 2, 3])
def test_transposed_convolution(rank, window, strides, padding):
    """Values and gradients as of the body."""
    shape, kernel = (2, *(4, 5, 3)[:rank], 3), (*(window,) * rank, 2, 3)
    params = [TF.tensor(RNG.standard_normal(s).astype("float32")) for s in (shape, kernel)]

    def result(function: Any) -> Any:
        def loss(params: list[Any]) -> Any:
            y = function(*params, strides, padding, None, "channels_last")
            return ops.sum(ops.sin(y)), y

        (_, y), grads = TF.value_and_grad(loss)(params)
        return [y, *grads]

    kernel = lambda *args: by_kernel(TF, "conv_transpose", args)
    for a, b in zip(result(kernel), result(ops.conv_transpose.body)):
        np.testing.assert_allclose(TF.numpy(a), TF.numpy(b), 1e-4, 1e-4)


def test_devices():
    assert TF.devices()[0] == "cpu:0"
    with TF.device("cpu"):
        assert "CPU" in TF.tensor([1.0]).device
    with pytest.raises(ValueError, match="no device"):
        with TF.device("tpu:7"):
            pass


@pytest.mark.parametrize("policy", ["float32", "mixed_bfloat16"])
@pytest.mark.parametrize("fitted", [False, True])
def test_tapes_of_the_users_watch_the_variables_that_layers_read(policy, fitted):
    """In loops of their own, in graphs too; where values live in TensorFlow's variables, too."""
    keras.utils.set_random_seed(1)
    tolerance = 1e-5 if policy == "float32" else 2e-2
    words = keras.Input((3,), dtype="int32")
    x = layers.Flatten()(layers.Embedding(5, 2, dtype=policy)(words))
    frozen = layers.Dense(3, trainable=False)
    model = keras.Model(words, layers.Dense(1, dtype=policy)(frozen(x)))
    x, y = np.array([[1, 2, 3], [1, 0, 4]]), np.ones((2, 1), "float32")
    model.compile(keras.optimizers.SGD(0.1), "mse")
    if fitted:
        model.fit(x, y, verbose=0)
    optimizer, before = keras.optimizers.SGD(0.1), model.get_weights()
    twin = keras.models.clone_model(model)
    twin.set_weights(before)
    twin.compile(keras.optimizers.SGD(0.1), "mse")

    def step(x, y):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(tf.cast(model(x, training=True), "float32") - y))
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)
        return loss

    for run in (step, tf.function(step), step):
        loss = run(tf.constant(x), tf.constant(y))
        assert np.isclose(loss, twin.train_on_batch(x, y), rtol=tolerance, atol=tolerance)
    for ours, theirs in zip(model.get_weights(), twin.get_weights()):
        np.testing.assert_allclose(ours, theirs, rtol=tolerance, atol=tolerance)
    assert not np.allclose(model.get_weights()[0], before[0])


@pytest.mark.parametrize("built", [False, True], ids=["new", "built"])
@pytest.mark.parametrize("graph", [False, True], ids=["eager", "graph"])
def test_optimizers_update_variables_of_tensorflow(built, graph):
    """As a picture in a style transfer: by its own value each time, beside layers' variables."""
    image, dense = tf.Variable([[1.0, 2.0]]), layers.Dense(1, kernel_initializer="ones")
    dense.build((None, 2))
    variables = [image, *dense.trainable_variables]
    optimizer = keras.optimizers.SGD(0.5)
    if built:
        optimizer.build(variables)

    def step():
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(dense(image))
        optimizer.apply_gradients(zip(tape.gradient(loss, variables), variables))

    run = tf.function(step) if graph else step
    run()
    np.testing.assert_allclose(image, [[0.5, 1.5]])
    image.assign([[3.0, 3.0]])
    run()
    np.testing.assert_allclose(image, [[2.75, 3.0]])
    np.testing.assert_allclose(dense.get_weights()[0], [[-1.0], [-1.5]])
