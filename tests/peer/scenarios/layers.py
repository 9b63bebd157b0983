"""Layers on their own: policies, weights, shapes, layers within layers, masks, adapting."""

from __future__ import annotations

from typing import Any

import numpy as np

from . import data, fill, scenario, trained, variants


@variants(text="float16", mixed="mixed_float16", none=None, unknown="words", number=3)
def policy_set(k: Any, policy: Any) -> Any:
    before, after = k.layers.Dense(1), k.layers.Dense(1)
    before.dtype_policy = policy
    after.build((None, 2))
    after.dtype_policy = policy
    before.build((None, 2))
    return [
        [layer.dtype_policy.name, layer.compute_dtype, layer.variable_dtype, layer.kernel.dtype]
        for layer in (before, after)
    ]


@variants(
    plain=lambda s: s.add_weight((2,), "ones", name="w"),
    scalar=lambda s: s.add_weight(name="w"),
    frozen=lambda s: s.add_weight((), trainable=False, name="w"),
    listed=lambda s: s.add_weight([2, 3], dtype="int32", trainable=False, name="w"),
    sized_by_an_array=lambda s: s.add_weight(np.array([2, 3]), name="w"),
    regularized=lambda s: s.add_weight((2,), "ones", regularizer="l2", name="w"),
    named_first=lambda s: s.add_weight("w", shape=(2,)),
)  # fmt: skip
def weight_added(k: Any, add: Any) -> Any:
    """A weight made outside of a call has the layer's name in its path, too."""
    layer = k.layers.Layer(name="own")
    w = add(layer)
    return [w.path, w.name, w.shape, w.dtype, w.trainable], len(layer.weights), len(layer.losses)


@variants(build="build", dict="dict", list="list", tuple="tuple", nested="nested")
def layers_within(k: Any, how: str) -> Any:
    class Own(k.layers.Layer):
        def __init__(self) -> None:
            super().__init__(name="own")
            a, b = (k.layers.Dense(units, name=name) for units, name in ((2, "a"), (1, "b")))
            self.parts = {"dict": {"x": a, "y": b}, "list": [a, b], "tuple": (a, b),
                          "nested": {"x": [a], "y": {"z": (b,)}}, "build": None}[how]  # fmt: skip

        def build(self, shape: Any) -> None:
            if how == "build":
                self.first = k.layers.Dense(2, name="a")
                self.second = k.layers.Dense(1, name="b")
            super().build(shape)

        def call(self, x: Any) -> Any:
            first, second = k.tree.flatten(self.parts) if self.parts else (self.first, self.second)
            return second(first(x))

    model = fill(k.Sequential([k.Input((2,)), Own()], name="m"))
    model.compile(k.optimizers.SGD(0.1), "mse")
    found = trained(model, *data(), shuffle=False)
    model.layers[0].trainable = False
    return found, [w.path for w in model.weights], len(model.trainable_weights)


@variants(first=(True, False), second=(False, True), both=(True, True), none=(False, False))
def masks_of_some_inputs(k: Any, masked: Any) -> Any:
    class Shows(k.layers.Layer):
        def __init__(self) -> None:
            super().__init__()
            self.supports_masking = True

        def call(self, x: Any, mask: Any = None) -> Any:
            return x if mask is None else x * 0 + k.ops.cast(mask, "float32")[..., None]

    inputs = [k.Input((3,)), k.Input((3,))]
    tables = [k.layers.Embedding(4, 2, mask_zero=m, embeddings_initializer="ones") for m in masked]
    words = [table(x) for table, x in zip(tables, inputs)]
    merges = [k.layers.Concatenate(axis=1), k.layers.Concatenate(), k.layers.Add()]
    model = k.Model(inputs, [Shows()(merge(words)) for merge in merges])
    return model.predict([np.array([[1, 0, 2]]), np.array([[1, 1, 0]])], verbose=0)


@variants(one=1, two=2)
def masks_beside_other_tensors(k: Any, count: int) -> Any:
    class Shows(k.layers.Layer):
        def call(self, x: Any, other: Any = None, mask: Any = None, other_mask: Any = None) -> Any:
            shown = [m for m in (mask, other_mask) if m is not None]
            return [x, *(k.ops.cast(m, "float32") for m in shown)]

    inputs = [k.Input((3,)), k.Input((2,))]
    table = k.layers.Embedding(4, 2, mask_zero=True, embeddings_initializer="ones")
    model = k.Model(inputs, Shows()(*map(table, inputs[:count])))
    return model.predict([np.array([[1, 0, 2]]), np.array([[1, 0]])], verbose=0)


@variants(
    flat=lambda layers: layers.Flatten(), row=lambda layers: layers.Reshape((-1,)),
    pairs=lambda layers: layers.Reshape((-1, 2)), first=lambda layers: layers.Reshape((4, -1)),
    fixed=lambda layers: layers.Reshape((6, 4)),
)  # fmt: skip
def several_unknown_axes(k: Any, make: Any) -> Any:
    inputs = k.Input((None, None, 4))
    model = k.Model(inputs, make(k.layers)(inputs))
    x = np.arange(48.0).reshape(2, 2, 3, 4)
    return model.output.shape, model.predict(x, verbose=0), model.predict(x[:, ::-1], verbose=0)


@variants(normalization="Normalization", discretization="Discretization")
def adapted_to_a_dataset(k: Any, kind: str) -> Any:
    class Source(k.utils.PyDataset):
        def __len__(self) -> int:
            return 3

        def __getitem__(self, index: int) -> Any:
            assert index < 3
            return np.arange(index, index + 4.0)[:, None] * np.ones((1, 2))

    layer = getattr(k.layers, kind)(**({"num_bins": 3} if kind == "Discretization" else {}))
    layer.adapt(Source(workers=1))
    return layer(np.array([[1.0, 2.0]], "float32"))


@scenario
def operation_of_the_user(k: Any) -> Any:
    class Scale(k.Operation):
        def __init__(self, factor: float = 2.0, name: Any = None) -> None:
            super().__init__(name=name)
            self.factor = factor

        def call(self, x: Any, y: Any = 0.0) -> Any:
            return x * self.factor + y

        def compute_output_spec(self, x: Any, y: Any = None) -> Any:
            return k.KerasTensor(x.shape, dtype=x.dtype)

    a, b, scale = k.Input((2,)), k.Input((2,)), Scale(3.0, name="scale")
    model = k.Model([a, b], scale(a, y=b))
    other = Scale.from_config(scale.get_config())
    kinds = [isinstance(x, k.Operation) for x in (scale, k.layers.ReLU(), model)]
    x = np.ones((1, 2), "float32")
    return (
        model.predict([x, x], verbose=0),
        other(x),
        other.name,
        scale.output.shape,
        kinds,
        len(scale.input),
    )


@variants(
    own=lambda k: (k.layers.Layer, {}),
    embedding=lambda k: (k.layers.Embedding, {"input_dim": 5, "output_dim": 2}),
    dense=lambda k: (k.layers.Dense, {"units": 2}),
    model=lambda k: (k.Model, {}),
)
def paths_of_weights_made_by_a_base_class(k: Any, base: Any) -> Any:
    kind, arguments = base(k)

    class First(kind):
        def build(self, input_shape: Any) -> None:
            super().build(input_shape)
            self.first = self.add_weight(shape=(2,), name="first")

    class Second(First):
        def build(self, input_shape: Any) -> None:
            self.inner = k.layers.Dense(1, name="same")
            self.inner.build((None, 2))
            super().build(input_shape)
            self.second = self.add_weight(shape=(3,), name="second")

    layer = Second(**arguments, name="same")
    layer.build((None, 3))
    return [w.path for w in layer.weights]
