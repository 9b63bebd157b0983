"""Functions with their state as files of torch."""

from __future__ import annotations

import io
import warnings
from collections.abc import Mapping
from typing import Any

import torch

from ...core import Array, Function, tree
from ...engine import Symbol
from ..torch.dtypes import DTYPES


class _Graph(torch.nn.Module):
    def __init__(self, function: Function, state: Mapping[str, Array]) -> None:
        super().__init__()
        self.function = function
        for name, value in state.items():
            self.register_buffer(name.replace(".", "_"), torch.as_tensor(value))

    def forward(self, data: Any) -> Any:
        state = list(self.buffers())
        out, after = self.function(state, data)
        for buffer, value in zip(state, after):
            if value is not None:
                buffer.copy_(value)
        return out


def blank(x: Symbol, size: int = 11, device: str = "meta") -> torch.Tensor:
    shape = [size if n is None else n for n in x.shape]
    return torch.zeros(shape, dtype=DTYPES[x.dtype], device=device)


def write_graph(function: Function, state: Mapping[str, Array], data: Any, **options: Any) -> bytes:
    """A file of `torch.export`, which gets the options; the batch is open where the data's is."""
    batch = torch.export.Dim("batch")
    example = tree.map_structure(lambda x: blank(x, device="cpu"), data)
    sizes = tree.map_structure(lambda x: {0: batch} if x.shape[0] is None else {}, data)
    with torch.no_grad():
        given = {name: value for name, value in options.items() if value is not None}
        options = {"dynamic_shapes": (sizes,), **given}
        plain = {**options, "strict": False}
        made = torch.export.export(_Graph(function, state), (example,), **plain)
        if options.get("strict"):  # Python code that torch reads is that of its own program
            made = torch.export.export(made.module(), (example,), **options)
    file = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of programs without weights
        torch.export.save(made, file)
    return file.getvalue()
