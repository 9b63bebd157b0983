"""`model.summary()` as a text of fixed columns."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from ..models.summary import parameter_count


def print_summary(
    model: Any, line_length: int | None = None, positions: Sequence[float] | None = None,
    print_fn: Callable[[str], object] | None = None,
) -> None:  # fmt: skip
    """Print a table of the layers, their output shapes and numbers of parameters.

    Args:
        model: a built model.
        line_length: of the lines; 65, or 98 where layers have several inputs.
        positions: where columns end, as shares of the length or in characters.
        print_fn: what gets each line, `print` by default.
    """
    nodes = getattr(model, "nodes", [])
    plain = not nodes or all(len(node.inputs) == 1 for node in nodes)
    length = line_length or (65 if plain else 98)
    ends = list(positions or ((0.45, 0.85, 1.0) if plain else (0.33, 0.55, 0.67, 1.0)))
    if ends[-1] <= 1:
        ends = [int(length * end) for end in ends]
    say = print_fn or print

    def row(fields: Sequence[str]) -> None:
        line = ""
        for field, end in zip(fields, ends):
            line = f"{line} {field}"[: int(end)] if line else field[: int(end)]
            line = line.ljust(int(end))
        say(line)

    say(f'Model: "{model.name}"')
    say("_" * length)
    row(["Layer (type)", "Output Shape", "Param #", "Connected to"])
    layers = list(model.layers)
    for number, layer in enumerate(layers):
        say(("_" if number else "=") * length)
        sources = [] if plain else list(_sources(layer, nodes))
        count = layer.count_params() if layer.built else 0
        row([f"{layer.name} ({type(layer).__name__})", _shape(layer), str(count), *sources[:1]])
        for source in sources[1:]:
            row(["", "", "", source])
    say("=" * length)
    trained = parameter_count(model.trainable_weights)
    still = parameter_count(model.non_trainable_weights)
    say(f"Total params: {trained + still:,}")
    say(f"Trainable params: {trained:,}")
    say(f"Non-trainable params: {still:,}")
    say("_" * length)


def _shape(layer: Any) -> str:
    try:
        return str(layer.output_shape)
    except AttributeError:
        return "multiple"


def _sources(layer: Any, nodes: Sequence[Any]) -> Iterator[str]:
    """Where a layer's inputs come from: the name of a layer, which of its calls, which output."""
    for node in nodes:
        for x in node.inputs if node.operation is layer else ():
            calls = [n for n in nodes if n.operation is x.node.operation]
            number = calls.index(x.node) if x.node in calls else 0
            yield f"{x.node.name}[{number}][{x.index}]"
