"""SavedModels as layers."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from typing import Any

from ...core import PolicyLike, Tensor
from .bridge import Bridge

__all__ = ["TFSMLayer"]


class TFSMLayer(Bridge):
    """A SavedModel as a layer, on the engine TensorFlow.

    The program runs the code that is in the folder: load what you trust. Its variables become
    weights, of which those that were trained can be trained again.

    Args:
        filepath: the folder.
        call_endpoint: the name of the function to call: "serve" in what Keras exported,
            "serving_default" in other programs.
        call_training_endpoint: that of the one to call in training; None: the same.
        trainable: whether the weights are trained.
        name: automatic where None.
        dtype: a dtype or policy.

    Raises:
        ValueError: on another engine, or for an endpoint that the program has not.
    """

    def __init__(
        self,
        filepath: str | PathLike[str],
        call_endpoint: str = "serve",
        call_training_endpoint: str | None = None,
        trainable: bool = True,
        name: str | None = None,
        dtype: PolicyLike = None,
    ) -> None:
        super().__init__(trainable=trainable, name=name, dtype=dtype)
        self.filepath, self.call_endpoint = str(filepath), call_endpoint
        self.call_training_endpoint = call_training_endpoint
        self._program = self.engine.load_program(
            self.filepath, call_endpoint, call_training_endpoint
        )
        for place, (value, trained) in enumerate(self._program.first_values()):
            self.hold({str(place): value}, trained and trainable)
        self.built = True

    def compute(
        self, values: dict[str, Tensor], args: Any, kwargs: Any, training: bool
    ) -> tuple[Any, Mapping[str, Any]]:
        """Run the program on these values of its variables."""
        outputs, new = self._program(list(values.values()), args, kwargs, training)
        trained = self.states.items()
        return outputs, {
            name: value for (name, variable), value in zip(trained, new) if not variable.trainable
        }

    def call(  # type: ignore[override]
        self, inputs: Any, training: bool = False, **kwargs: Any
    ) -> Any:
        """The program's outputs."""
        return super().call(inputs, training=training, **kwargs)
