"""What quantization learns from data: the inputs that layers get, block by block."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np

from .. import ops
from ..core import Array, use
from ..quantizers.configs import AWQConfig, GPTQConfig
from .awq import awq
from .gptq import gptq
from .quantize import quantize

Chooser = Callable[[Any], bool]


class Statistics:
    """Sums over the inputs of a layer: `X'X`, `|X|`, and how many there were."""

    def __init__(self, rows: int) -> None:
        self.squares = np.zeros((rows, rows))
        self.magnitudes = np.zeros(rows)
        self.count = 0

    def add(self, inputs: Array, axes: tuple[int, ...]) -> None:
        """Take a batch into account; `axes` are those that the weight contracts."""
        last = np.moveaxis(np.asarray(inputs, "float64"), axes, range(-len(axes), 0))
        x = last.reshape(-1, len(self.magnitudes))
        self.squares += x.T @ x
        self.magnitudes += np.abs(x).sum(0)
        self.count += len(x)


def samples_of(config: Any) -> Array:
    """The data as `[samples, sequence_length]` of tokens; floats as they are.

    Texts go through the tokenizer. All tokens follow one another, and samples begin at even
    distances in them.
    """
    chosen = itertools.islice(config.dataset, None)
    found: list[Array] = []
    for item in chosen:
        if isinstance(item, (str, bytes)):
            if config.tokenizer is None:
                raise ValueError(f"{type(config).__name__}: texts need a `tokenizer`.")
            item = config.tokenizer(item)
        found.append(np.asarray(ops.convert_to_numpy(item)))
    if not found:
        raise ValueError(f"{type(config).__name__}: the dataset is empty.")
    if found[0].dtype.kind == "f":
        return np.stack(found[: config.num_samples])
    tokens = np.concatenate([tokens.reshape(-1) for tokens in found])
    length = config.sequence_length
    if len(tokens) < length:
        tokens = np.tile(tokens, -(-length // len(tokens)))
    starts = np.linspace(0, len(tokens) - length, config.num_samples).round().astype(int)
    return np.stack([tokens[i : i + length] for i in starts])


def calibrate(structure: Any, config: GPTQConfig | AWQConfig, chosen: Chooser) -> None:
    """Quantize the layers of blocks one block after the other, each on what those before it return.

    Args:
        structure: `{"pre_block_layers": […], "sequential_blocks": […]}`.
        config: with the data.
        chosen: whether a layer is to be quantized.

    Raises:
        ValueError: if there is no structure, or no block.
    """
    if not isinstance(structure, dict) or not structure.get("sequential_blocks"):
        raise ValueError(
            f"Quantization by {config.mode!r} goes block by block: give a dict with "
            "'pre_block_layers' and 'sequential_blocks' as `quantization_layer_structure` of the "
            f"config, or from `get_quantization_layer_structure`; given {structure!r:.80}."
        )
    batches: list[Any] = [sample[None] for sample in samples_of(config)]
    for layer in structure.get("pre_block_layers") or ():
        batches = [layer(batch) for batch in batches]
    for block in structure["sequential_blocks"]:
        layers = [x for x in block._all_layers() if config.mode in _modes(x) and chosen(x)]
        with _watched(layers) as seen:
            for batch in batches:
                block(batch)
        for layer, statistics in seen.items():
            if statistics.count:
                _quantize(layer, statistics, config)
        batches = [block(batch) for batch in batches]


def _modes(layer: Any) -> Iterable[str]:
    return getattr(layer, "quantization_modes", ()) if layer.quantization_mode is None else ()


@contextmanager
def _watched(layers: list[Any]) -> Iterator[dict[Any, Statistics]]:
    """The statistics of what the layers are called on within the scope."""
    seen = {layer: Statistics(layer.layouts[0].rows) for layer in layers}

    def watching(layer: Any) -> Any:
        call = layer.call

        def watched(inputs: Any, *args: Any, **kwargs: Any) -> Any:
            seen[layer].add(ops.convert_to_numpy(inputs), layer.input_axes)
            return call(inputs, *args, **kwargs)

        return watched

    for layer in layers:
        layer.call = watching(layer)
    try:
        yield seen
    finally:
        for layer in layers:
            del layer.call


def _quantize(layer: Any, statistics: Statistics, config: GPTQConfig | AWQConfig) -> None:
    layout = layer.layouts[0]._replace(flat=False)
    with use(layer.engine):
        matrix = layout.matrix(np.asarray(ops.convert_to_numpy(layer.kernel), "float64"))
    if isinstance(config, GPTQConfig):
        arrays = gptq(matrix, statistics.squares / statistics.count, config)
    else:
        mean = statistics.magnitudes / statistics.count
        arrays = awq(matrix, statistics.squares / statistics.count, mean, config)
    quantize(layer, config, arrays)
