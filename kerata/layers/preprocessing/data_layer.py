"""The base of layers that prepare data and run in pipelines of data, too."""

from __future__ import annotations

from typing import Any

from ... import ops
from ...core import Tensor
from ..base import Layer


class DataLayer(Layer):
    """A layer that prepares data, on whichever engine is in force."""

    def convert_weight(self, weight: Any) -> Tensor:
        """A weight as a tensor of the engine in force."""
        return ops.convert_to_tensor(weight)
