"""`Model`: a layer that can be trained, saved and summarised."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from typing import Any, Literal, TypeVar, overload

import numpy as np

from .. import transforms
from ..callbacks import History
from ..core import Array, Count, Fraction, Ints, checked, filter_traceback, tree, use
from ..data import (
    Batch,
    DataArguments,
    as_array,
    as_arrays,
    as_batch,
    as_packed,
    count_samples,
    make_source,
    weigh,
)
from ..engine import Engine, Symbol
from ..layers.base import Layer
from ..quantizers import QuantizationConfig
from ..training import loop
from ..training.deferred_interrupt import DeferredInterrupt
from ..training.logs import in_order, unfolded
from ..training.step import Step
from ..training.turns import Turn
from . import state_tree as trees
from . import summary as summaries
from .saved_model import SavedModel

Self = TypeVar("Self", bound="Model")


class Model(SavedModel):
    """A layer with `fit`, `evaluate` and `predict`.

    Three ways: `Model(inputs, outputs)` with symbols (a functional model), `Sequential([...])`, or
    a subclass that makes layers in `__init__` and uses them in `call`.

    >>> import numpy as np
    >>> from kerata import layers, Model
    >>> class Twice(Model):
    ...     def __init__(self):
    ...         super().__init__()
    ...         self.dense = layers.Dense(3)
    ...     def call(self, inputs):
    ...         return self.dense(inputs) * 2.0
    >>> Twice()(np.ones((2, 4))).shape
    (2, 3)
    """

    untracked = Layer.untracked | {
        "optimizer",
        "history",
        "_steps",
        "_trained",
        "_regularized",
        "_row_updates",
        "_compile_arguments",
        "_loss_tracker",
        "_compiled_loss",
        "_compiled_metrics",
    }

    bare = True
    functional_class: Any = None  # what `Model(inputs, outputs)` makes; functional.py sets it

    # `Model(inputs, outputs)` is a functional model, and so is `Own(inputs, outputs)` of a subclass
    # that does not say so: Keras has it so, and this is what it costs.
    def __new__(cls: type[Self], *args: object, **kwargs: Any) -> Self:
        symbolic = len(args) > 1 and all(type(x) is Symbol for x in tree.flatten(args[:2]))
        if symbolic or "outputs" in kwargs:
            cls = functional_form(cls)
        return super().__new__(cls, *args, **kwargs)

    def __init__(self, *args: object, **kwargs: Any) -> None:
        if args or "outputs" in kwargs:
            self.__class__ = functional_form(type(self))
            self.functional_class.__init__(self, *args, **kwargs)
            return
        super().__init__(**kwargs)
        self._prepare_training()

    @classmethod
    def from_config(
        cls, config: dict[str, Any], custom_objects: dict[str, Any] | None = None
    ) -> Any:
        """A model made from `get_config`'s dictionary, with new weights."""
        if "input_layers" in config and not issubclass(cls, cls.functional_class):
            return functional_form(cls).from_config(config, custom_objects)
        return super().from_config(config, custom_objects)

    # -- structure
    @property
    def layers(self) -> list[Layer]:
        """The layers that the model holds itself."""
        return [layer for layer in self.layers_below]

    def get_layer(self, name: str | None = None, index: int | None = None) -> Layer:
        """The layer of this name, or at this place."""
        if (name is None) == (index is None):
            raise ValueError("get_layer needs either a name or an index.")
        if index is not None:
            if not -len(self.layers) <= index < len(self.layers):
                raise ValueError(
                    f"Model '{self.name}' has {len(self.layers)} layers, so there is no layer "
                    f"{index}."
                )
            return self.layers[index]
        for layer in self.layers:
            if layer.name == name:
                return layer
        raise ValueError(
            f"Model '{self.name}' has no layer '{name}'; it has: {[x.name for x in self.layers]}."
        )

    def summary(
        self, line_length: int | None = None, positions: Sequence[float] | None = None,
        print_fn: Callable[[str], object] | None = None, expand_nested: bool = False,
        show_trainable: bool = False, layer_range: Sequence[str] | None = None,
    ) -> None:  # fmt: skip
        """Print a table of the layers, their output shapes and numbers of parameters.

        Args:
            line_length: the width, in characters.
            positions: where columns end, as shares of the width, or in characters.
            print_fn: what is called with the text, instead of printing it.
            expand_nested: whether the layers of models within follow them.
            show_trainable: whether a column says what is trained.
            layer_range: the first and the last layer, by names or patterns of names.
        """
        summaries.show(
            self, line_length, positions, print_fn, expand_nested, show_trainable, layer_range
        )

    def _repr_html_(self) -> str:
        return summaries.html(self)

    def to(self: Self, engine: str | Engine[Any] | Any = None, *args: Any, **kwargs: Any) -> Self:
        """Bring the model, its optimizer and its metrics to another engine, by name; training goes
        on there.
        """
        self._steps.clear()
        held: list[Any] = [self.optimizer, *self.metrics]
        super().to(engine, *args, **kwargs)
        for variable in (v for thing in held if thing is not None for v in thing.variables):
            variable.move(self.engine)
        return self

    def quantize(  # type: ignore[override]
        self,
        mode: str | None = None,
        config: QuantizationConfig | None = None,
        filters: transforms.Filters = None,
        type_check: bool = True,
    ) -> None:
        """Quantize the layers that can be: see `kerata.transforms.quantize_model`."""
        if not self.built:
            raise ValueError(f"Build the model '{self.name}' before it is quantized.")
        chosen = transforms.config_of(mode, config)
        transforms.quantize_model(self, chosen, filters, type_check)

    def get_quantization_layer_structure(self, mode: str | None = None) -> dict[str, Any] | None:
        """For "gptq" and "awq", `{"pre_block_layers": […], "sequential_blocks": […]}`: override."""
        return None

    # -- training
    @filter_traceback
    @checked
    def fit(
        self, x: object = None, y: object = None, batch_size: Count | None = None, epochs: int = 1,
        verbose: loop.Verbosity = "auto", callbacks: loop.Callbacks = None,
        validation_split: Fraction | None = 0.0, validation_data: object = None,
        shuffle: bool | str | None = True, class_weight: Mapping[Any, Any] | None = None,
        sample_weight: object = None, initial_epoch: int = 0, steps_per_epoch: Count | None = None,
        validation_steps: Count | None = None, validation_batch_size: Count | None = None,
        validation_freq: Ints = 1,
    ) -> History:  # fmt: skip
        """Train for a number of epochs; returns a History, whose `history` maps names to values by
        epoch.

        Args:
            x: inputs: an array, a list or dict of arrays (for several inputs), a generator, a
                PyDataset, or any iterable of batches.
            y: targets, structured like the outputs; part of the batches for generators and the
                like.
            batch_size: samples in a batch, 32 if None.
            verbose: 0 silent, 1 a progress bar, 2 a line for each epoch, "auto" the bar.
            validation_split: fraction of the samples, from the end, to validate on, unless there is
                `validation_data`.
            validation_data: `(x, y)`, `(x, y, sample_weight)`, or anything that `x` may be.
            shuffle: whether each epoch has an order of its own (False for none, "batch" for whole
                batches).
            class_weight: weights by class, or by output and class.
            sample_weight: weights by sample, structured like the targets if there are several.
            initial_epoch: the epoch to begin with.
            steps_per_epoch: batches in an epoch, where not all or more than the data has.
        """
        self._demand_compiled("fit")
        given = loop.FitArguments(
            x, y, batch_size, epochs, verbose, callbacks, validation_split, validation_data,
            shuffle, class_weight, sample_weight, initial_epoch, steps_per_epoch,
            validation_steps, validation_batch_size, validation_freq,
        )  # fmt: skip
        return loop.fit(self, given)

    # fmt: off
    @overload
    def evaluate(
        self, x: object = ..., y: object = ..., batch_size: int | None = ...,
        verbose: loop.Verbosity = ..., sample_weight: object = ..., steps: int | None = ...,
        callbacks: loop.Callbacks = ..., *, return_dict: Literal[True], **kwargs: object
    ) -> dict[str, float]: ...
    @overload
    def evaluate(
        self, x: object = ..., y: object = ..., batch_size: int | None = ...,
        verbose: loop.Verbosity = ..., sample_weight: object = ..., steps: int | None = ...,
        callbacks: loop.Callbacks = ..., return_dict: bool = ..., **kwargs: object
    ) -> Any: ...
    # fmt: on
    @filter_traceback
    def evaluate(
        self, x: object = None, y: object = None, batch_size: int | None = None,
        verbose: loop.Verbosity = "auto", sample_weight: object = None, steps: int | None = None,
        callbacks: loop.Callbacks = None, return_dict: bool = False, **kwargs: object,
    ) -> Any:  # fmt: skip
        """The loss and the metrics on data: a number, a list of numbers, or a dict with
        `return_dict`.
        """
        self._demand_compiled("evaluate")
        with use(self.engine):
            source = make_source(DataArguments(x, y, sample_weight, batch_size, steps))
        called = loop.callback_list(self, callbacks, verbose, steps=source.steps)
        with closing(called):
            found = loop.evaluate(self, source, called)
        return in_order(found) if return_dict else self.in_list(unfolded(found))

    @filter_traceback
    def predict(
        self,
        x: object,
        batch_size: int | None = None,
        verbose: loop.Verbosity = "auto",
        steps: int | None = None,
        callbacks: loop.Callbacks = None,
    ) -> Array:
        """The outputs for data, as NumPy arrays with all samples on the first axis."""
        if (
            callbacks is None
            and steps is None
            and isinstance(x, np.ndarray)
            and 0 < len(x) <= (batch_size or 32)
        ):
            if verbose in (0, "auto"):
                return self._predict_batch(as_array(x, "input"))
        with use(self.engine):
            source = make_source(DataArguments(x, batch_size=batch_size, steps=steps))
        called = None
        if callbacks is not None or verbose != 0:
            called = loop.callback_list(self, callbacks, verbose, steps=source.steps)
        return loop.predict(self, source, called)

    def _predict_batch(self, x: object) -> Array:
        engine = self.engine
        out = self.make_predict_function()(x)
        if engine.is_tensor(out):
            return loop.writable(engine.numpy(out))
        found: Array = tree.map_structure(lambda x: loop.writable(engine.numpy(x)), out)
        return found

    # fmt: off
    @overload
    def train_on_batch(
        self, x: object, y: object = ..., sample_weight: object = ...,
        class_weight: Mapping[Any, Any] | None = ..., *, return_dict: Literal[True]
    ) -> dict[str, float]: ...
    @overload
    def train_on_batch(
        self, x: object, y: object = ..., sample_weight: object = ...,
        class_weight: Mapping[Any, Any] | None = ..., return_dict: bool = ...
    ) -> Any: ...
    # fmt: on
    @filter_traceback
    def train_on_batch(
        self,
        x: object,
        y: object = None,
        sample_weight: object = None,
        class_weight: Mapping[Any, Any] | None = None,
        return_dict: bool = False,
    ) -> Any:
        """One training step on one batch; returns its loss and metrics."""
        batch = self._batch(x, y, sample_weight, class_weight)
        with loop.alone(self):
            return self._on_batch(self.make_train_function(), batch, return_dict)

    @overload
    def test_on_batch(
        self, x: object, y: object = ..., sample_weight: object = ..., *, return_dict: Literal[True]
    ) -> dict[str, float]: ...
    @overload
    def test_on_batch(
        self, x: object, y: object = ..., sample_weight: object = ..., return_dict: bool = ...
    ) -> Any: ...
    @filter_traceback
    def test_on_batch(
        self, x: object, y: object = None, sample_weight: object = None, return_dict: bool = False
    ) -> Any:
        """The loss and the metrics on one batch."""
        batch = self._batch(x, y, sample_weight)
        return self._on_batch(self.make_test_function(), batch, return_dict)

    @filter_traceback
    def predict_on_batch(self, x: object) -> Array:
        """The outputs for one batch, as NumPy arrays."""
        with use(self.engine):
            return self._predict_batch(as_arrays(x, "input", as_packed))

    def _batch(
        self,
        x: object,
        y: object,
        sample_weight: object,
        class_weight: Mapping[Any, Any] | None = None,
    ) -> Batch:
        with use(self.engine):
            batch = as_batch(x, y, sample_weight, as_packed)
            count_samples(batch)
            return weigh(batch, class_weight, self.output_names) if class_weight else batch

    def _on_batch(self, step: Step, batch: Batch, return_dict: bool, reset: bool = True) -> Any:
        with use(self.engine), DeferredInterrupt() as interrupts, Turn(self):
            if reset:
                self.reset_metrics()
            found = self.results_of_batch(loop.results(self, interrupts.run(step, batch)))
        return in_order(found) if return_dict else self.in_list(unfolded(found))

    # -- state and weights
    def get_state_tree(self, value_format: str = "backend_tensor") -> dict[str, Any]:
        """Weights, optimizer's and metrics' variables as nested dicts by path.

        Args:
            value_format: "backend_tensor" for the engine's tensors, "numpy_array" for arrays.
        """
        return trees.read(self, value_format)

    def set_state_tree(self, state_tree: Mapping[str, Any]) -> None:
        """Assign what `get_state_tree` returned, or a part of it."""
        trees.write(self, state_tree)


def functional_form(cls: type[Self]) -> type[Self]:
    """The class of functional models that behaves as a subclass of Model says."""
    functional: type[Self] = Model.functional_class
    if issubclass(cls, functional):
        return cls
    if cls is Model:
        return functional
    made: type[Self] | None = vars(cls).get("_functional_form")
    if made is None:
        made = type(cls.__name__, (cls, functional), {"__module__": cls.__module__})
        setattr(cls, "_functional_form", made)  # noqa: B010
    return made
