"""In graphs of the user's whose sizes are open, layers and operations do what they do elsewhere."""

from __future__ import annotations

import zlib

import numpy as np
import pytest

import kerata
from kerata import layers, ops, random
from kerata.core import tree
from kerata.core.context import use
from tests.laws import ops_running as running
from tests.laws.test_layers import EVERY, ready
from tests.reference import SLOW

tf = pytest.importorskip("tensorflow")
ENGINE = running.engine_of("tensorflow")
# Operations that decide by the size of the axis which is open here, or of which it is no batch.
BY_SIZE = set(
    "conv_transpose correlate corrcoef cross cumprod diag diagflat diagonal einsum geomspace glu "
    "gru histogram image.map_coordinates image.perspective_transform image.reconstruct_patches "
    "image.scale_and_translate nancumprod median nanmedian nanquantile quantile percentile "
    "nanpercentile roll scatter_update solve solve_triangular sparsemax trace vander hstack vstack "
    "dstack column_stack gammainc gammaincc stft istft extract_sequences pad unique".split()
)
CHANGES = ("SpectralNormalization", "renorm=True", "stateful")  # what a call leaves behind


OF_IMAGES = (  # and which do not need the height and width either
    "resize conv depthwise_conv separable_conv conv_transpose max_pool average_pool "
    "image.rgb_to_grayscale image.gaussian_blur image.crop_images image.pad_images"
).split()
# Layers that must know more of their inputs than the last size.
SIZED = ("Adaptive", "ConvLSTM", "unroll=True", "channels_first")


def signature(arrays, lead):
    """The arrays' kinds, with the first axis open where it has this size."""
    return [
        tf.TensorSpec((None, *a.shape[1:]) if a.shape[0] == lead else a.shape, a.dtype)
        for a in arrays
    ]


def in_graph(function, arrays, specs):
    """The results of a `tf.function` that does not know all sizes."""
    graph = tf.function(function, input_signature=specs, autograph=False)
    return [np.asarray(y) for y in graph(*[ENGINE.tensor(a) for a in arrays])]


@pytest.mark.parametrize("row", [
    pytest.param(row, marks=() if zlib.crc32(row.encode()) % 8 == 0 else SLOW)
    for row in EVERY if not any(word in row for word in CHANGES)
])  # fmt: skip
def test_layers(row):
    """With batches of any size, and, of three and more axes, with all open but the channels."""
    with kerata.backend_scope("tensorflow"):
        _, inputs, apply = ready(row)
        leaves = tree.flatten(inputs)
        if not all(isinstance(a, np.ndarray) and a.dtype.kind in "fiub" for a in leaves):
            pytest.skip("its inputs are no tensors")
        expected = [np.asarray(y) for y in apply(inputs)]
        signatures = [signature(leaves, leaves[0].shape[0])]
        if any(a.ndim > 2 for a in leaves) and not any(word in row for word in SIZED):
            shapes = [
                (None,) * (a.ndim - 1) + a.shape[-1:] if a.ndim > 2 else a.shape for a in leaves
            ]
            signatures.append([tf.TensorSpec(s, a.dtype) for s, a in zip(shapes, leaves)])
        for given in signatures:
            found = in_graph(lambda *xs: apply(tree.pack_as(inputs, list(xs))), leaves, given)
            running.same(found, expected, 1e-5, row)


def graph_of(row):
    """What a row computes in a graph, and its arrays."""
    known = running.known_of(row)
    given = (row.args[: len(row.args) - len(known)], row.kwargs)
    leaves = tree.flatten(given)

    def run(*tensors):
        left = iter(tensors)
        filled = [next(left) if running.is_input(a) else a for a in leaves]
        args, kwargs = tree.pack_as(given, filled)
        with use(ENGINE):
            return tree.flatten(running.function_of(row.name)(*args, *known, **kwargs))

    return run, [a for a in leaves if running.is_input(a)]


@pytest.mark.parametrize("row", [
    pytest.param(row, marks=() if zlib.crc32(str(row).encode()) % 16 == 0 else SLOW)
    for row in running.CALLS if not row.static and row.name not in BY_SIZE
], ids=str)  # fmt: skip
def test_operations(row):
    run, arrays = graph_of(row)
    if not arrays or row.name in ("shape", "size", "ndim"):
        pytest.skip("it has no tensors")
    expected = running.eager(ENGINE, row)
    found = in_graph(run, arrays, signature(arrays, arrays[0].shape[0]))
    running.same(found, expected, 1e-5, str(row))
    if row.name in OF_IMAGES and "channels_first" not in str(row):
        image = tf.TensorSpec(
            (None,) * (arrays[0].ndim - 1) + arrays[0].shape[-1:], arrays[0].dtype
        )
        found = in_graph(
            run, arrays, [image, *[tf.TensorSpec(a.shape, a.dtype) for a in arrays[1:]]]
        )
        running.same(found, expected, 1e-5, str(row))


def test_halves_of_a_batch():
    """Where a batch is no multiple of the parts, the graph fails when it runs."""
    with kerata.backend_scope("tensorflow"):
        halves = tf.function(
            lambda x: ops.split(x, 2, axis=0), input_signature=[tf.TensorSpec((None, 1))]
        )
        first, second = halves(np.arange(6, dtype="float32").reshape(6, 1))
        np.testing.assert_array_equal(np.ravel(first), [0, 1, 2])
        np.testing.assert_array_equal(np.ravel(second), [3, 4, 5])
        with pytest.raises(tf.errors.InvalidArgumentError, match="5 values"):
            halves(np.zeros((5, 1), "float32"))


@pytest.mark.parametrize("sizes", [(5, 3, 4), (None, 3, 4), (None, None, 4)])
def test_chosen_rows_and_turned_axes(sizes):
    """TensorFlow's form for whole rows, and the reverse of axes, are NumPy's, to the second
    gradient."""
    x, y = np.random.default_rng(0).random((2, 5, 3, 4)).astype("float32")
    chosen = np.array([True, False, True, True, False]).reshape(5, 1, 1)

    def run(chosen, x, y):
        with tf.GradientTape(persistent=True) as second:
            second.watch(x)
            with tf.GradientTape() as first:
                first.watch((x, y))
                loss = tf.reduce_sum(ops.where(chosen, x, y) ** 3)
            gradients = first.gradient(loss, (x, y))
            square = tf.reduce_sum(gradients[0] ** 2)
        turned = ops.flip(x, (0, 2)), x[::-1], x[:, 1::-1, 3:1:-1], x[:, ::-2, ::-1]
        return (ops.where(chosen, x, y), *gradients, second.gradient(square, x), *turned)

    spec = tf.TensorSpec(sizes)
    flags = tf.TensorSpec((sizes[0], 1, 1), tf.bool)
    with kerata.backend_scope("tensorflow"):
        graph = tf.function(run, input_signature=[flags, spec, spec])
        found = graph(chosen, x, y)
    assert "Select" in {o.type for o in graph.get_concrete_function().graph.get_operations()}
    expected = [np.where(chosen, x, y), 3 * chosen * x**2, 3 * ~chosen * y**2, 36 * chosen * x**3]
    expected += [x[::-1, :, ::-1], x[::-1], x[:, 1::-1, 3:1:-1], x[:, ::-2, ::-1]]
    for a, b in zip(found, expected, strict=True):
        np.testing.assert_allclose(a, b, rtol=1e-5)


PADDED = [
    (mode, margins)
    for mode in ("reflect", "symmetric", "edge", "wrap")
    for margins in (((1, 2), (3, 0)), ((6, 9), (0, 13)))  # less than the size, and more
]


@pytest.mark.parametrize("mode, margins", PADDED)
def test_margins_of_open_axes(mode, margins):
    x = np.arange(30, dtype="float32").reshape(5, 6)
    with kerata.backend_scope("tensorflow"):
        graph = tf.function(
            lambda x: ops.pad(x, margins, mode=mode), input_signature=[tf.TensorSpec((None, None))]
        )
        np.testing.assert_array_equal(graph(x), np.pad(x, margins, mode=mode))


@pytest.mark.parametrize("parts", range(1, 8))
def test_nearly_equal_parts_of_an_open_axis(parts):
    x = np.arange(5, dtype="float32")
    with kerata.backend_scope("tensorflow"):
        graph = tf.function(
            lambda x: ops.array_split(x, parts), input_signature=[tf.TensorSpec((None,))]
        )
        for found, expected in zip(graph(x), np.array_split(x, parts), strict=True):
            np.testing.assert_array_equal(found, expected)


def test_pipelines_of_tensorflow():
    """Images of any size, in batches of which the last is smaller."""
    with kerata.backend_scope("tensorflow"):
        prepare = kerata.Sequential([layers.Resizing(4, 6), layers.Rescaling(1 / 255)])
        images = np.random.default_rng(0).integers(0, 256, (5, 8, 6, 3)).astype("uint8")
        data = tf.data.Dataset.from_tensor_slices(images).map(
            lambda image: tf.image.resize(image, tf.random.uniform((2,), 5, 9, tf.int32))
        )
        sizes = [tuple(x.shape) for x in data.map(prepare).batch(2)]
    assert sizes == [(2, 4, 6, 3), (2, 4, 6, 3), (1, 4, 6, 3)]


@pytest.mark.parametrize("layer, values", [
    (layers.StringLookup(vocabulary=["a", "b"]), ["a", "z", "b"]),
    (layers.IntegerLookup(vocabulary=[3, 4], output_mode="multi_hot"), [[3], [9], [4]]),
    (layers.TextVectorization(vocabulary=["a", "b"]), ["b a", "a", ""]),
    (layers.Hashing(5), ["a", "z", "b"]),
    (layers.GaussianNoise(0.1), np.zeros((3, 2), "float32")),
    (layers.RandAugment(), np.zeros((3, 8, 8, 3), "float32")),
    (layers.MixUp(), {"images": np.zeros((3, 8, 8, 3), "float32"), "labels": np.eye(3)}),
], ids=lambda x: getattr(x, "name", ""))  # fmt: skip
def test_preprocessing_in_pipelines(layer, values):
    """Layers that work on the host, and that draw, in batches of any size; AutoGraph is on."""
    with kerata.backend_scope("tensorflow"):
        layer = type(layer).from_config(layer.get_config())
        flag = {"training": True} if layer.name.startswith(("gauss", "rand", "mix")) else {}
        for size in (2, 3):  # and a second graph of the same layer
            data = tf.data.Dataset.from_tensor_slices(values).batch(size)
            found = [
                tree.map_structure(np.asarray, x) for x in data.map(lambda x: layer(x, **flag))
            ]
            plain = [np.asarray(tree.flatten(layer(x, **flag))[0]) for x in data]
            for a, b in zip(found, plain, strict=True):
                first = tree.flatten(a)[0]
                assert first.shape == b.shape
                assert flag or (first == b).all()


def test_steps_of_any_number():
    """A recurrent network over sequences of any length, with its gradient."""
    with kerata.backend_scope("tensorflow"):
        model = kerata.Sequential([
            layers.Input((None,), dtype="int32"),
            layers.Embedding(9, 4, mask_zero=True),
            layers.Bidirectional(layers.GRU(3, return_sequences=True)),
            layers.LSTM(2),
        ])  # fmt: skip

        def gradient(x):
            return kerata.value_and_grad(lambda: ops.sum(model(x) ** 2), model.trainable_weights)()

        spec = [tf.TensorSpec((None, None), "int32")]
        graph = tf.function(gradient, input_signature=spec, autograph=False)
        for shape in ((2, 3), (1, 20), (4, 1)):
            x = np.random.default_rng(0).integers(0, 9, shape).astype("int32")
            for a, b in zip(tree.flatten(graph(x)), tree.flatten(gradient(x))):
                np.testing.assert_allclose(a, b, rtol=1e-4, atol=1e-6)


@pytest.mark.parametrize("draw", [random.normal, random.uniform, random.truncated_normal])
def test_draws_of_the_shapes_of_tensors(draw):
    """The user's `tf.shape(x)` whole, or a part of it."""

    @tf.function(input_signature=[tf.TensorSpec((None, 3))])
    def drawn(x):
        first = draw((tf.shape(x)[0], 8), seed=random.SeedGenerator(1))
        return first, draw(tf.shape(first), seed=2)

    with kerata.backend_scope("tensorflow"):
        for n in (5, 2):
            assert [tuple(x.shape) for x in drawn(tf.ones((n, 3)))] == [(n, 8), (n, 8)]


def test_a_size_that_is_needed_is_asked_for():
    graph = tf.function(
        lambda x: [ops.unstack(x)], input_signature=[tf.TensorSpec((None, 2))], autograph=False
    )
    with kerata.backend_scope("tensorflow"), pytest.raises(Exception, match="is open"):
        graph(np.ones((3, 2), "float32"))


SIZES = {  # what users do with `ops.shape(x)` in a pipeline of `tf.data`, of x of shape (n, m, 3)
    "pad": lambda x, n, m: tf.pad(x, [[0, 9 - n], [9 - m, 0], [0, 0]]),
    "stack": lambda x, n, m: tf.stack([n, m]),
    "cast": lambda x, n, m: x / tf.cast(n * m, tf.float32),
    "slice": lambda x, n, m: x[: n // 2],
    "condition": lambda x, n, m: tf.cond(n > 5, lambda: x[:1], lambda: x[:2]),
    "range": lambda x, n, m: tf.range(n),
    "count": lambda x, n, m: tf.fill([ops.size(x)], 1.0),
    "reshape": lambda x, n, m: ops.reshape(x, (n * 2, -1)),
    "back": lambda x, n, m: ops.reshape(ops.reshape(x, (n * m, 3)), (n, m, 3)),
    "roll": lambda x, n, m: ops.roll(x, n // 2, axis=0),
    "linspace": lambda x, n, m: ops.linspace(0.0, 1.0, n),
    "ones": lambda x, n, m: ops.ones((ops.cast(n, "int64"), 1)),
    "margins": lambda x, n, m: ops.pad(x, ((0, 9 - n), (9 - m, 1), (0, 0)), constant_values=2.0),
    "largest": lambda x, n, m: ops.top_k(ops.transpose(x), n // 2)[0],
    "repeated": lambda x, n, m: ops.repeat(x, m // 2, axis=1),
    "each repeated": lambda x, n, m: ops.repeat(x, [1, 2, 0, 3, 1, 1], axis=0),
    "tiles": lambda x, n, m: ops.tile(x, n // 3),
    "margins of images": lambda x, n, m: ops.image.pad_images(
        x, top_padding=9 - n, left_padding=2, bottom_padding=0, target_width=9
    ),
    "cropped": lambda x, n, m: ops.image.crop_images(
        x, top_cropping=n // 3, left_cropping=1, target_height=n // 2, target_width=2
    ),
    "resized, cropped": lambda x, n, m: ops.image.resize(x, (5, 2), crop_to_aspect_ratio=True),
    "resized, padded": lambda x, n, m: ops.image.resize(x, (3, 5), pad_to_aspect_ratio=True),
    "resized to half": lambda x, n, m: ops.image.resize(x, (n // 2, m // 2)),
}


@pytest.mark.parametrize("name", SIZES)
def test_open_sizes_are_tensors_for_users(name):
    x = np.random.RandomState(0).rand(6, 4, 3).astype("float32")
    function = SIZES[name]
    with kerata.backend_scope("tensorflow"):
        graph = tf.function(
            lambda x: function(x, *ops.shape(x)[:2]), autograph=False,
            input_signature=[tf.TensorSpec((None, None, 3))],
        )  # fmt: skip
        found, expected = graph(x), function(ENGINE.tensor(x), 6, 4)
    np.testing.assert_allclose(np.asarray(found), np.asarray(expected), rtol=1e-6)


def test_open_sizes_decide_in_autograph():
    def even(x):
        return x if ops.shape(x)[0] % 2 == 0 else x[1:]

    with kerata.backend_scope("tensorflow"):
        rows = tf.data.Dataset.from_generator(
            lambda: iter([[1.0] * 4, [1.0] * 5]), output_signature=tf.TensorSpec((None,))
        )
        assert [len(row) for row in rows.map(even)] == [4, 4]


@pytest.mark.parametrize("halvings", [1, 3, 5])
def test_pyramids_of_open_images_before_the_users_tensorflow_code(halvings):
    """Their levels meet in the sizes that stand for the open ones, as those of a RetinaNet."""

    class Pyramid(layers.Layer):
        def __init__(self):
            super().__init__()
            self.down, self.up = layers.AveragePooling2D(2, padding="same"), layers.UpSampling2D(2)

        def call(self, x):
            levels = [x]
            for _ in range(halvings):
                levels.append(self.down(levels[-1]))
            y = levels.pop()
            for level in reversed(levels):
                y = level + self.up(y)
            return tf.reshape(y, [tf.shape(x)[0], -1, 3])

    with kerata.backend_scope("tensorflow"):
        assert Pyramid()(kerata.Input((None, None, 3))).shape == (None, None, 3)
