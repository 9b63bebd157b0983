"""The rules of `grid`: over which shapes, and kerata's and the plain form of each case."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from unittest import mock

import numpy as np

Forms = tuple[Callable[[], object], Callable[[], object]]
CHANNELS = (3, 8, 16, 32, 64, 128, 256)
KERNELS = (1, 2, 3, 4, 5, 7)
SIZES = (4, 8, 16, 32, 64)
BATCHES = (1, 8, 32, 128)
LARGEST = 3e8  # multiplications of a convolution, so that a step is at most some 100 ms
NUMBERS = 8e6  # in its inputs or results
EPOCH = 20  # steps in one call of `fit`


@dataclass(frozen=True)
class Rule:
    """What is varied, and how the forms of a case are made."""

    name: str
    engines: tuple[str, ...]
    axes: Mapping[str, Sequence[Any]]
    forms: Callable[..., Forms]  # of the engine and a value for each axis
    fits: Callable[..., bool]  # whether a case makes sense and is not too large
    steps: int = 1  # in one call of a form
    seconds: float = 0.4  # for both forms together, at least


def _random(*shapes: tuple[int, ...]) -> list[Any]:
    generator = np.random.default_rng(0)
    return [generator.standard_normal(shape, np.float32) for shape in shapes]


# -- operations -----------------------------------------------------------------------------------
def _differentiated(engine: Any, function: Callable[..., Any], operands: Sequence[Any]) -> Any:
    """A call of `function` and its gradients by all operands, compiled on the engine."""
    from kerata.core.context import use

    with use(engine):
        tensors = [engine.tensor(x) for x in operands]
        weights = engine.tensor(_random(tuple(engine.shape(function(*tensors))))[0])

    def loss(params: Any, weights: Any) -> Any:
        y = function(*params)
        return engine.sum(y * weights, tuple(range(y.ndim)), False), y

    run = engine.compile(engine.value_and_grad(loss))

    def call() -> Any:
        with use(engine):
            (_, y), gradients = run(tensors, weights)
            return [engine.numpy(x)[:0] for x in (y, *gradients)]

    return call


def _pair(engine: str, ours: Callable[..., Any], plain: Any, *operands: Any) -> Forms:
    from kerata.engines import loader

    found = loader.get(engine)
    return _differentiated(found, ours, operands), _differentiated(found, plain, operands)


def _places(size: int, kernel: int, stride: int, padding: str) -> int:
    return -(-size // stride) if padding == "same" else (size - kernel) // stride + 1


def _convolves(
    kernel: int, stride: int, channels: int, filters: int, size: int, batch: int,
    padding: str = "same", rank: int = 2,
) -> bool:  # fmt: skip
    if kernel > size or stride > kernel + 1:
        return False
    places = _places(size, kernel, stride, padding) ** rank
    numbers = max(size**rank * channels, places * filters) * batch
    return places * batch * kernel**rank * channels * filters <= LARGEST and numbers <= NUMBERS


def _lax(rank: int, function: str, **options: Any) -> Any:
    """JAX's own convolution, channels last."""
    from jax import lax

    axes = "HW"[:rank]
    layouts = (f"N{axes}C", f"{axes}IO", f"N{axes}C")
    return lambda x, w, stride, padding: getattr(lax, function)(
        x, w, (stride,) * rank, padding.upper(), dimension_numbers=layouts, **options
    )


def _convolution(
    engine: str, kernel: int, stride: int, channels: int, filters: int, size: int, batch: int,
    padding: str, rank: int = 2,
) -> Forms:  # fmt: skip
    from kerata import ops

    plain = _lax(rank, "conv_general_dilated")
    return _pair(
        engine,
        lambda x, w: ops.conv(x, w, stride, padding),
        lambda x, w: plain(x, w, stride, padding),
        *_random((batch, *(size,) * rank, channels), (*(kernel,) * rank, channels, filters)),
    )


def _convolution_1d(engine: str, size: int, **rest: Any) -> Forms:
    return _convolution(engine, size=size, padding="valid", rank=1, **rest)


def _depthwise(
    engine: str, kernel: int, stride: int, channels: int, size: int, batch: int
) -> Forms:
    from kerata import ops

    plain = _lax(2, "conv_general_dilated", feature_group_count=channels)
    return _pair(
        engine,
        lambda x, w: ops.depthwise_conv(x, w, stride, "same"),
        lambda x, w: plain(x, w.reshape(kernel, kernel, 1, channels), stride, "same"),
        *_random((batch, size, size, channels), (kernel, kernel, channels, 1)),
    )


def _transposed(
    engine: str, kernel: int, stride: int, channels: int, filters: int, size: int, batch: int
) -> Forms:
    from kerata import ops

    plain = _lax(2, "conv_transpose", transpose_kernel=True)
    return _pair(
        engine,
        lambda x, w: ops.conv_transpose(x, w, stride, "same"),
        lambda x, w: plain(x, w, stride, "same"),
        *_random((batch, size, size, channels), (kernel, kernel, filters, channels)),
    )


def _recurrent(
    engine: str, cell: str, length: int, units: int, batch: int, masked: bool, backwards: bool
) -> Forms:
    """The plain form is the body of the operation: the engine's own loop and its gradient."""
    from kerata import ops
    from kerata.core.context import use
    from kerata.engines import loader

    gates = {"simple_rnn": 1, "gru": 3, "lstm": 4}[cell]
    states = 2 if cell == "lstm" else 1
    shapes = [(units, gates * units)] * 2 + [
        (2, gates * units) if cell == "gru" else (gates * units,)
    ]
    x, h, *weights = _random((batch, length, units), (batch, units), *shapes)
    ends = np.random.default_rng(1).integers(1, length + 1, (batch, 1))
    engines = loader.get(engine), type(loader.get(engine))()
    engines[1].native = {k: f for k, f in engines[1].native.items() if k != cell}

    def form(found: Any) -> Any:
        with use(found):
            mask = found.tensor(np.arange(length) < ends) if masked else None

        def function(x: Any, h: Any, *weights: Any) -> Any:
            operation, weights = getattr(ops, cell), [0.1 * w for w in weights]
            return operation(x, *[h] * states, *weights, mask, go_backwards=backwards)[0]

        return _differentiated(found, function, [x, h, *weights])

    return form(engines[0]), form(engines[1])


# -- training -------------------------------------------------------------------------------------
def _trained(model: Any, batch: int, shape: tuple[int, ...]) -> Callable[[], object]:
    x, y = _random((EPOCH * batch, *shape), (EPOCH * batch, 1))
    return lambda: model.fit(x, y, batch_size=batch, verbose=0)


def _model(kind: str, depth: int, width: int) -> tuple[Any, tuple[int, ...]]:
    """A network of one kind of layer and the shape of its inputs; to be compiled."""
    import kerata
    from kerata import layers

    shape = {"dense": (width,), "convolution": (12, 12, 3), "lstm": (12, width)}[kind]
    model = kerata.Sequential([layers.Input(shape)])
    for _ in range(depth):
        if kind == "dense":
            model.add(layers.Dense(width, activation="relu"))
        elif kind == "convolution":
            model.add(layers.Conv2D(width, 3, padding="same", activation="relu"))
        else:
            model.add(layers.LSTM(width, return_sequences=True))
    model.add(layers.Flatten())
    model.add(layers.Dense(1))
    return model, shape


def _of_models(engine: str, kind: str, depth: int, width: int, batch: int, **plain: Any) -> Forms:
    """Two equal models, the second compiled with the options of the plain form."""
    import kerata

    kerata.set_backend(engine)
    found = []
    for options in ({}, plain):
        model, shape = _model(kind, depth, width)
        model.compile("adam", "mse", **options)
        found.append(_trained(model, batch, shape))
    return found[0], found[1]


def _joining(engine: str, **case: Any) -> Forms:
    return _of_models(engine, steps_per_execution=1, **case)


def _replay(engine: str, **case: Any) -> Forms:
    return _of_models(engine, run_eagerly=True, **case)


def _winograd(
    engine: str, kernel: int, channels: int, filters: int, size: int, batch: int
) -> Forms:
    """A convolution of what is learned too, lowered with and without Winograd's form."""
    import kerata
    from kerata import layers
    from kerata.lowering import winograd

    kerata.set_backend(engine)
    found = []
    for _ in range(2):
        model = kerata.Sequential(
            [
                layers.Input((size, size, 1)),
                layers.Conv2D(channels, 1),
                layers.Conv2D(filters, kernel, padding="same"),
                layers.GlobalAveragePooling2D(),
                layers.Dense(1),
            ]
        )
        model.compile("sgd", "mse")
        found.append(_trained(model, batch, (size, size, 1)))
    return found[0], mock.patch.object(winograd, "axes_of", lambda *_: None)(found[1])


def _small(kind: str, depth: int, width: int, batch: int) -> bool:
    cost = {"dense": 1, "convolution": 144 * 9, "lstm": 12 * 8}[kind]
    return cost * depth * width**2 * batch <= 1e8


_CONVOLUTION = {
    "kernel": KERNELS, "stride": (1, 1, 2, 3), "channels": CHANNELS, "filters": CHANNELS,
    "size": SIZES, "batch": BATCHES,
}  # fmt: skip
_RECURRENT = {
    "cell": ("simple_rnn", "gru", "lstm"), "length": (4, 16, 60, 200), "units": (8, 32, 64, 128),
    "batch": (1, 32, 128), "masked": (False, True), "backwards": (False, True),
}  # fmt: skip
_TRAINING = {
    "kind": ("dense", "convolution", "lstm"), "depth": (1, 2, 4), "width": (8, 32, 128),
    "batch": (1, 8, 32, 128),
}  # fmt: skip
RULES = {
    rule.name: rule
    for rule in (
        Rule(
            "convolution", ("jax",), _CONVOLUTION | {"padding": ("same", "valid")}, _convolution,
            _convolves,
        ),
        Rule(
            "convolution_1d", ("jax",), _CONVOLUTION | {"size": (16, 64, 256)}, _convolution_1d,
            lambda **case: _convolves(**case, padding="valid", rank=1),
        ),
        Rule(
            "depthwise", ("jax",),
            {name: values for name, values in _CONVOLUTION.items() if name != "filters"},
            _depthwise, lambda **case: _convolves(**case, filters=1),
        ),
        Rule(
            "transposed", ("jax",), _CONVOLUTION | {"stride": (1, 2, 2, 3)}, _transposed,
            lambda size, stride, **case: (
                stride <= case["kernel"] and _convolves(size=size * stride, stride=1, **case)
            ),
        ),
        Rule(
            "recurrent", ("jax", "tensorflow", "torch"), _RECURRENT, _recurrent,
            lambda length, units, batch, **_: length * batch * units**2 <= 3e7,
        ),
        Rule("joining", ("jax", "tensorflow"), _TRAINING, _joining, _small, EPOCH, 6.0),
        Rule("replay", ("torch",), _TRAINING, _replay, _small, EPOCH, 6.0),
        Rule(
            "winograd", ("onnx",),
            {
                "kernel": (2, 3, 5, 7), "channels": CHANNELS, "filters": CHANNELS, "size": SIZES,
                "batch": (1, 4, 32, 128),
            },
            _winograd, lambda **case: _convolves(stride=1, **case), EPOCH, 3.0,
        ),
    )
}  # fmt: skip
