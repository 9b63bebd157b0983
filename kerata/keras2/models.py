"""Models with the methods of Keras 2.3."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NoReturn

import numpy as np

from .. import models as _modern
from ..core import Array, tree
from ..models import clone_model as clone_model
from ..models.model import functional_form
from ..saving.weights_files import SUFFIXES, refuse_existing
from . import h5_files, old_files
from .arguments import in_order
from .arguments import say as _warn
from .base_layer import Input as Input
from .base_layer import InputLayer as InputLayer
from .callbacks import ProgbarLogger
from .older_summary import print_summary
from .older_training import OlderTraining
from .tensorboard import give_validation_data

_FIT = {"nb_epoch": "epochs", "max_q_size": "max_queue_size", "nb_worker": "workers",
        "nb_val_samples": "validation_steps", "pickle_safe": "use_multiprocessing",
        "val_samples": "steps"}  # fmt: skip


_IN_ONE_FILE = (None, "h5", "hdf5", "keras")  # other formats are folders
_GENERATED = "steps callbacks max_queue_size workers use_multiprocessing verbose"


def _renamed(kwargs: dict[str, Any]) -> dict[str, Any]:
    for old in kwargs.keys() & _FIT.keys():
        _warn(f"The argument `{old}`", f"`{_FIT[old]}`")
        kwargs[_FIT[old]] = kwargs.pop(old)
    return kwargs


class Model(OlderTraining):
    """`kerata.Model` with `fit_generator` and the like.

    >>> from kerata.keras2 import layers
    >>> x = layers.Input((3,))
    >>> Model(inputs=x, outputs=layers.Dense(2)(x)).output_shape
    (None, 2)
    """

    package = "keras2"
    graph_constructors: tuple[Any, ...] = ()

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls.graph_constructors = (*cls.graph_constructors, cls.__init__)  # saved as graphs, too

    def __new__(cls, *args: Any, **kwargs: Any) -> Any:
        if "outputs" not in kwargs and "output" in kwargs:
            kwargs = {**kwargs, "outputs": kwargs["output"]}
        return super().__new__(cls, *args, **kwargs)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        for old, new in (("input", "inputs"), ("output", "outputs")):
            if old in kwargs:
                _warn(f"Model: the argument `{old}`", f"`{new}`")
                kwargs[new] = kwargs.pop(old)
        super().__init__(*args, **kwargs)

    def fit(  # type: ignore[override]
        self,
        x: Any = None,
        y: Any = None,
        batch_size: Any = None,
        epochs: int = 1,
        verbose: Any = 1,
        callbacks: Any = None,
        validation_split: float = 0.0,
        validation_data: Any = None,
        shuffle: Any = True,
        class_weight: Any = None,
        sample_weight: Any = None,
        initial_epoch: int = 0,
        steps_per_epoch: Any = None,
        validation_steps: Any = None,
        validation_freq: Any = 1,
        max_queue_size: int = 10,
        workers: int = 1,
        use_multiprocessing: bool = False,
        **kwargs: Any,
    ) -> Any:
        # fmt: skip
        """Train for a number of epochs; see `kerata.Model.fit`. Threads make batches ahead."""
        kwargs = _renamed(kwargs)
        epochs = kwargs.pop("epochs", epochs)
        x, y = self._fed(x, y)
        give_validation_data(callbacks, x, y, validation_data, validation_split)
        _queue(x, workers, max_queue_size)
        callbacks = _with_bar(callbacks, verbose)
        return super().fit(
            x, y, batch_size, epochs, verbose, callbacks, validation_split, validation_data,
            shuffle, class_weight, sample_weight, initial_epoch, steps_per_epoch,
            validation_steps, validation_freq=validation_freq, **kwargs,
        )  # fmt: skip

    def evaluate(  # type: ignore[override]
        self,
        x: Any = None,
        y: Any = None,
        batch_size: Any = None,
        verbose: Any = 1,
        sample_weight: Any = None,
        steps: Any = None,
        callbacks: Any = None,
        max_queue_size: int = 10,
        workers: int = 1,
        use_multiprocessing: bool = False,
        **kwargs: Any,
    ) -> Any:
        # fmt: skip
        """The loss and the metrics on data: a number, or a list of numbers."""
        x, y = self._fed(x, y)
        _queue(x, workers, max_queue_size)
        return super().evaluate(
            x, y, batch_size, verbose, sample_weight, steps, callbacks, **kwargs
        )

    def predict(
        self,
        x: Any = None,
        batch_size: Any = None,
        verbose: Any = 0,
        steps: Any = None,
        callbacks: Any = None,
        max_queue_size: int = 10,
        workers: int = 1,
        use_multiprocessing: bool = False,
    ) -> Any:
        # fmt: skip
        """The outputs for data, as NumPy arrays."""
        x, _ = self._fed(x, ())
        _queue(x, workers, max_queue_size)
        return super().predict(x, batch_size, verbose, steps, callbacks)

    def fit_generator(
        self, generator: Any, steps_per_epoch: int | None = None, epochs: int = 1, *args: Any,
        **kwargs: Any,
    ) -> Any:  # fmt: skip
        """`fit` on a generator or Sequence.

        Args:
            generator: yields `(inputs, targets)` or `(inputs, targets, sample_weights)`.
            steps_per_epoch: batches in an epoch; None takes a Sequence's length.
            epochs: how many.
            args, kwargs: `verbose`, `callbacks`, `validation_data`, `validation_steps`,
                `validation_freq`, `class_weight`, `max_queue_size`, `workers`,
                `use_multiprocessing`, `shuffle`, `initial_epoch`.
        """
        if "samples_per_epoch" in kwargs:
            samples = kwargs.pop("samples_per_epoch")
            steps_per_epoch = max(1, samples // getattr(generator, "batch_size", 1))
            _warn("The argument `samples_per_epoch`", "`steps_per_epoch`")
        order = (
            "verbose callbacks validation_data validation_steps validation_freq class_weight "
            "max_queue_size workers use_multiprocessing shuffle initial_epoch"
        )
        kwargs = in_order(order, args, _renamed(kwargs))
        epochs = kwargs.pop("epochs", epochs)
        return self.fit(generator, epochs=epochs, steps_per_epoch=steps_per_epoch, **kwargs)

    def evaluate_generator(self, generator: Any, *args: Any, **kwargs: Any) -> Any:
        """`evaluate` on a generator or Sequence.

        Args:
            generator: yields batches.
            args, kwargs: `steps`, `callbacks`, `max_queue_size`, `workers`,
                `use_multiprocessing`, `verbose`.
        """
        given = in_order(_GENERATED, args, _renamed(kwargs))
        return self.evaluate(generator, **{"verbose": 0, **given})

    def predict_generator(self, generator: Any, *args: Any, **kwargs: Any) -> Any:
        """`predict` on a generator or Sequence.

        Args:
            generator: yields batches.
            args, kwargs: `steps`, `callbacks`, `max_queue_size`, `workers`,
                `use_multiprocessing`, `verbose`.
        """
        given = in_order(_GENERATED, args, _renamed(kwargs))
        return self.predict(generator, **{"verbose": 0, **given})

    def get_config(self) -> dict[str, Any]:
        """The layers and how they are connected."""
        config = super().get_config()
        if config.get("trainable") is True:
            del config["trainable"]
        return config

    def summary(  # type: ignore[override]
        self, line_length: Any = None, positions: Any = None, print_fn: Any = None
    ) -> None:
        """Print a table of the layers: see `kerata.keras2.utils.print_summary`."""
        print_summary(self, line_length, positions, print_fn)

    def save(  # type: ignore[override]
        self, filepath: Any, overwrite: bool = True, include_optimizer: bool = True, **kwargs: Any
    ) -> None:
        """Write the whole model: see `save_model`."""
        save_model(self, filepath, overwrite, include_optimizer, **kwargs)

    def save_weights(  # type: ignore[override]
        self, filepath: Any, overwrite: bool = True, **kwargs: Any
    ) -> None:
        """Write the weights, into a file of the layout of Keras 2; see `kerata.Model.save_weights`
        for the names that mean others.
        """
        for ignored in ("save_format", "options"):
            kwargs.pop(ignored, None)
        if str(filepath).endswith(SUFFIXES):
            return super().save_weights(filepath, overwrite, **kwargs)
        refuse_existing(Path(filepath), overwrite)
        old_files.save_weights(self, Path(filepath))

    def reset_states(self) -> None:
        """Let stateful recurrent layers begin anew."""
        for layer in self._all_layers():
            reset = getattr(layer, "reset_state", None)
            if layer is not self and getattr(layer, "stateful", False) and reset is not None:
                reset()

    @property
    def uses_learning_phase(self) -> bool:
        """Whether training and testing may differ: they may."""
        return True

    def to_yaml(self, **kwargs: Any) -> NoReturn:
        """Not available: loading YAML could run code; use `to_json`."""
        raise RuntimeError(
            "to_yaml is not available, because loading YAML can run code: use to_json."
        )


Model.graph_constructors = (Model.__init__,)


class Sequential(Model, _modern.Sequential):
    """`kerata.Sequential` with the methods of Keras 2.3.

    >>> from kerata.keras2 import layers
    >>> model = Sequential([layers.Dense(3, activation="softmax", input_dim=2)])
    >>> model.predict_classes([[0.0, 0.0]]).tolist()
    [0]
    """

    def _input_for(self, layer: Any, batch_shape: Any) -> InputLayer:
        dtype = getattr(layer, "expected_input_dtype", None)
        name = f"{layer.name}_input"
        return InputLayer(batch_input_shape=tuple(batch_shape), dtype=dtype, name=name)

    def predict_proba(self, x: Any, batch_size: int = 32, verbose: int = 0) -> Array:
        """`predict`, whose outputs are taken for probabilities."""
        found: Array = self.predict(np.asarray(x), batch_size, verbose)
        return found

    def predict_classes(self, x: Any, batch_size: int = 32, verbose: int = 0) -> Array:
        """The number of the largest output, or whether a single one is above one half."""
        found = self.predict(np.asarray(x), batch_size, verbose)
        if found.shape[-1] > 1:
            return np.asarray(found.argmax(axis=-1))
        return np.asarray((found > 0.5).astype("int32"))

    @property
    def input_names(self) -> list[str]:
        """The name of the input, in a list."""
        return list(self._built_functional("input_names").input_names)

    @property
    def model(self) -> Sequential:
        """The model itself, as in Keras 1 there was one inside."""
        return self


def _with_bar(callbacks: Any, verbose: Any) -> Any:
    if not verbose:
        return callbacks
    given = tree.flatten(callbacks or [])
    bars = [] if any(isinstance(c, ProgbarLogger) for c in given) else [ProgbarLogger()]
    return [*given, *bars]


def _queue(data: Any, workers: int, max_queue_size: int) -> None:
    """Tell a Sequence how many threads make its batches."""
    if workers > 1 and hasattr(data, "__getitem__") and hasattr(data, "on_epoch_end"):
        data.workers, data.max_queue_size = workers, max_queue_size


def _with_older_methods(model: Any) -> Any:
    """A model of kerata's as one of these."""
    if type(model) is _modern.Sequential:
        model.__class__ = Sequential
    elif type(model) is _modern.Functional:
        model.__class__ = functional_form(Model)  # type: ignore[arg-type]
    else:
        return model
    model.begin_older_training()
    return model


def load_model(
    filepath: Any, custom_objects: dict[str, Any] | None = None, compile: bool = True, **kwargs: Any
) -> Any:
    """The model of a file, or of a file or group of h5py's: see `kerata.models.load_model`."""
    if h5_files.is_group(filepath):
        with h5_files.as_file(filepath) as path:
            return load_model(path, custom_objects, compile)
    return old_files.load(filepath, custom_objects, compile, _with_older_methods)


def save_model(
    model: Any, filepath: Any, overwrite: bool = True, include_optimizer: bool = True, **kwargs: Any
) -> None:
    """Write a model: into an HDF5 file in the layout of Keras 2, unless the name ends in `.keras`.

    Args:
        filepath: or a file or group of h5py's.
        save_format: "tf" writes a folder, which has a program of TensorFlow's in it where that is
            installed.
        include_optimizer: whether training can go on from an HDF5 file.

    >>> import os, tempfile
    >>> from kerata.keras2.layers import Dense
    >>> path = os.path.join(tempfile.mkdtemp(), "model.hdf5")
    >>> save_model(Sequential([Dense(2, input_shape=(3,))]), path)
    >>> load_model(path).output_shape
    (None, 2)
    """
    if h5_files.is_group(filepath):
        with h5_files.into(filepath) as path:
            return old_files.save(model, path, include_optimizer)
    for ignored in ("signatures", "options", "save_traces"):
        kwargs.pop(ignored, None)
    if kwargs.pop("save_format", None) not in _IN_ONE_FILE:
        return old_files.save_folder(model, Path(filepath), overwrite)
    if str(filepath).endswith(".keras"):
        _modern.save_model(model, filepath, overwrite, **kwargs)
        return
    refuse_existing(Path(filepath), overwrite)
    old_files.save(model, Path(filepath), include_optimizer)


def model_from_json(json_string: str, custom_objects: dict[str, Any] | None = None) -> Any:
    """The model that `to_json` described, with new weights."""
    return _with_older_methods(_modern.model_from_json(json_string, custom_objects))


def model_from_config(config: Any, custom_objects: dict[str, Any] | None = None) -> Any:
    """The model that a configuration describes, with new weights."""
    if isinstance(config, list):
        raise TypeError(
            "model_from_config expects a dictionary; for a list of layers there is "
            "Sequential.from_config(config)."
        )
    config = config.get("config", config)  # beside which is the name of the class
    functional = functional_form(Model)  # type: ignore[arg-type]
    cls: Any = functional if "input_layers" in config else Sequential
    return cls.from_config(config, custom_objects)


def model_from_yaml(yaml_string: str, custom_objects: Any = None) -> NoReturn:
    """Not available: loading YAML could run code; use `model_from_json`."""
    raise RuntimeError(
        "model_from_yaml is not available, because loading YAML can run code: use model_from_json."
    )
