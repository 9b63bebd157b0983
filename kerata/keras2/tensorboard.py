"""The callback TensorBoard with the arguments of Keras 2.3."""

from __future__ import annotations

from typing import Any

import numpy as np

from .. import callbacks as _modern
from ..core import tree, use
from ..models import Model
from ..training.gradient import value_and_grad
from .arguments import in_order


class TensorBoard(_modern.TensorBoard):
    """`kerata.callbacks.TensorBoard`, also with gradients and with what layers make of data.

    Args:
        log_dir: a folder for this callback alone.
        histogram_freq: every how many epochs there are histograms of the weights; 0: never.
        batch_size: samples in a batch, where outputs of layers are computed for the projector.
        write_graph: whether the graph of layers is written.
        write_grads: whether there are histograms of the gradients on the validation data, along
            with those of the weights.
        write_images: whether weights are written as images, along with the histograms.
        embeddings_freq: every how many epochs there is something for the projector; 0: never.
        embeddings_layer_names: the layers whose tables, or outputs, are shown; None: all Embedding
            layers.
        embeddings_metadata: a file with a line for each point, or such files by layers' names.
        embeddings_data: inputs of the model, for which outputs of the layers are shown; None: the
            layers' own tables are.
        update_freq: "epoch", "batch", or a number of batches.

    Raises:
        ValueError: with `write_grads`, if `fit` has no arrays to validate on.
    """

    validation_data: list[Any] | None = None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        order = (
            "log_dir histogram_freq batch_size write_graph write_grads write_images "
            "embeddings_freq embeddings_layer_names embeddings_metadata embeddings_data update_freq"
        )
        given = {"log_dir": "./logs", **in_order(order, args, kwargs)}
        self.batch_size = given.pop("batch_size", None)
        self.write_grads = given.pop("write_grads", False)
        self.embeddings_layer_names = list(given.pop("embeddings_layer_names", None) or ())
        self.embeddings_data = given.pop("embeddings_data", None)
        super().__init__(**given)

    def on_train_begin(self, logs: Any = None) -> None:
        """Open the files."""
        if self.histogram_freq and self.write_grads and self.validation_data is None:
            raise ValueError(
                "TensorBoard: `write_grads` needs arrays as `validation_data` of fit, on which "
                "gradients are taken."
            )
        super().on_train_begin(logs)

    def on_train_batch_end(self, batch: int, logs: Any = None) -> None:
        """Write the results of the batch, if it is time."""
        facts = ("batch", "size")
        super().on_train_batch_end(
            batch, logs and {k: x for k, x in logs.items() if k not in facts}
        )

    def _write_weights(self, epoch: int) -> None:
        super()._write_weights(epoch)
        if self.write_grads:
            file = self._file("train")
            for variable, gradient in zip(self.model.trainable_variables, self._gradients()):
                file.histogram(f"{variable.path}_grad/histogram", gradient, epoch)

    def _gradients(self) -> list[Any]:
        model = self.model
        inputs: Any = getattr(model, "_functional", None) or model
        x, y = self._parts(len(inputs.inputs))
        with use(model.engine):

            def loss() -> Any:
                return model.compute_loss(x, y, model(x, training=False))

            gradients = value_and_grad(loss, model.trainable_variables)()[1]
            return [model.engine.numpy(gradient) for gradient in gradients]

    def _parts(self, inputs: int) -> tuple[Any, Any]:
        data: list[Any] = self.validation_data or []
        outputs = (len(data) - inputs) // 2  # then come weights
        x, y = data[:inputs], data[inputs : inputs + outputs]
        return (x if inputs > 1 else x[0]), (y if outputs > 1 else y[0])

    def _embeddings(self) -> list[Any]:
        if not self.embeddings_layer_names:
            return super()._embeddings()
        return [self.model.get_layer(name) for name in self.embeddings_layer_names]

    def _points(self, layer: Any) -> Any:
        if self.embeddings_data is None:
            return super()._points(layer)
        found = Model(self.model.inputs, layer.output)  # type: ignore[attr-defined]
        made = np.asarray(found.predict(self.embeddings_data, self.batch_size, verbose=0))
        return made.reshape(len(made), -1)


def give_validation_data(callbacks: Any, x: Any, y: Any, validation_data: Any, split: Any) -> None:
    """Let callbacks know the arrays to validate on, as `callback.validation_data`: inputs, targets
    and weights of samples in one list.
    """
    if validation_data is None and split:
        cut = int(len(tree.flatten(x)[0]) * (1 - split))
        validation_data = tree.map_structure(lambda a: a[cut:], (x, y))
    if isinstance(validation_data, (list, tuple)):
        inputs, targets = (tree.flatten(part) for part in validation_data[:2])
        weights = tree.flatten(list(validation_data[2:])) or [np.ones(len(a)) for a in targets]
        for callback in tree.flatten(callbacks or []):
            callback.validation_data = [*inputs, *targets, *weights]
