"""What makes a model last: whole files, weights, JSON, and programs that run without kerata."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from .. import saving
from ..core import filter_traceback, tree
from ..engine import Symbol
from ..export import export as export_model
from ..files.faults import FilePath
from ..layers.base import Layer
from ..saving import model_archive
from .trainer import Trainer
from .weights import named_weights

if TYPE_CHECKING:
    from .model import Model


class SavedModel(Trainer):
    """A trainable model that can be written to files."""

    @filter_traceback
    def save(
        self,
        filepath: FilePath,
        overwrite: bool = True,
        zipped: bool | None = None,
        **kwargs: Any,
    ) -> None:
        """Write architecture, weights, optimizer and assets to one file; see
        `kerata.saving.save_model`.
        """
        saving.save_model(self, filepath, overwrite, zipped, **kwargs)

    def snapshot(self, whole: bool = True) -> Callable[[Path], None]:
        """The model as it is now: a function that writes it into a folder, at any time.

        Args:
            whole: False: the weights alone.
        """
        return model_archive.snapshot(self, whole)

    @filter_traceback
    def save_weights(
        self,
        filepath: FilePath,
        overwrite: bool = True,
        max_shard_size: float | None = None,
    ) -> None:
        """Write all weights; the suffix says the kind: `.weights.h5`, `.safetensors`,
        `.weights.npz`, or `.weights.json` for shards of at most `max_shard_size` gigabytes.
        """
        saving.save_weights(self, filepath, overwrite, max_shard_size)

    @filter_traceback
    def load_weights(
        self,
        filepath: FilePath,
        skip_mismatch: bool = False,
        objects_to_skip: list[Any] | None = None,
        **kwargs: Any,
    ) -> None:
        """Read weights from a file of any kind; names and shapes must be the model's.

        Args:
            filepath: a file of `save_weights` or of Keras, a whole model too.
            skip_mismatch: weights that are absent or of another shape stay as they are.
            objects_to_skip: layers whose weights stay as they are.
            by_name: of an old `.h5` file, take the layers whose names the model has.
        """
        saving.load_weights(self, filepath, skip_mismatch, objects_to_skip, **kwargs)

    def build_from_config(self, config: dict[str, Any] | None) -> None:
        """Build with the shapes of `get_build_config`; a model without `build` of its own is called
        on symbols of these shapes.
        """
        if not config or self.built or type(self).build is not Layer.build:
            return super().build_from_config(config)
        shapes = config.get("shapes_dict") or {"": config["input_shape"]}
        given = {
            name.removesuffix("_shape"): tree.map_shape_structure(
                lambda shape: Symbol(shape, self.compute_dtype), value
            )
            for name, value in shapes.items()
        }
        first = [given.pop("")] if "" in given else []
        self(*first, **given)
        self.built = True

    def to_json(self, **kwargs: Any) -> str:
        """The architecture as JSON, for `kerata.models.model_from_json`; no weights.

        Args:
            **kwargs: arguments of `json.dumps`, such as `indent=2`.
        """
        return json.dumps(model_archive.config_of(self), **kwargs)

    @filter_traceback
    def export(
        self, filepath: FilePath, format: str | None = None, verbose: bool | int | None = None,
        input_signature: object = None, what: str = "predict", **kwargs: Any,
    ) -> None:  # fmt: skip
        """Write the model to a file or folder that runs without kerata; it must be built.

        Args:
            filepath: where to; the file or folder appears whole or not at all.
            format: "tf_saved_model" (a folder), "onnx", "openvino", "torch", or "litert"; None: by
                the suffix, which is none, .onnx, .xml, .pt2, or .tflite.
            verbose: whether to print a line.
            input_signature: what a model that is neither functional nor Sequential is called on:
                InputSpecs, symbols or arrays, in the structure of the inputs; a first axis of None
                leaves the size of the batch open (in a SavedModel other axes may be open too).
            what: "predict", the outputs for inputs; or "train", a whole training step with the
                state of model, optimizer and metrics going in and out.
            target_signature: with "train": shapes and dtypes of the targets, where they do not
                follow from outputs and losses.
            sample_weight: with "train": whether weights of samples are an input.
            opset_version: of "onnx": that of the file, 20 where None.
            strict, dynamic_shapes, prefer_deferred_runtime_asserts_over_guards,
                preserve_module_call_signature: of "torch": arguments of `torch.export.export`.
            **kwargs: of "litert": attributes of TensorFlow's converter, such as `optimizations`.
        """
        names = named_weights(self)
        model = cast("Model", self)
        export_model(model, filepath, format, what, verbose, input_signature, names, **kwargs)
