"""`ExportArchive`: functions and their variables as a program in TensorFlow's own format."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from os import PathLike
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from ..core import Function, InvalidArgument, current, tree, whole_folder
from ..engine import Symbol, Variable
from ..engines import loader
from ..layers import Layer
from ..training.step import NewVariables
from .signature import symbol_of
from .tasks import Task


class Endpoint(Task):
    """A function of tensors and of the variables that it reads, for `Engine.save_program`."""

    def __init__(
        self, name: str, fn: Function, owner: Any, given: Sequence[Any], names: Sequence[str] = ()
    ) -> None:  # fmt: skip
        self.signature = tuple(tree.map_structure(symbol_of, part) for part in given)
        symbols: list[Symbol] = tree.flatten(self.signature)
        leaves = enumerate(tree.flatten(given))
        called = list(names) or [getattr(x, "name", None) or f"args_{i}" for i, x in leaves]
        self._outputs: Any = None

        def body(*data: Any) -> list[tuple[str, Any]]:
            self._outputs = fn(*tree.pack_as(self.signature, list(data)))
            return [(name, x) for x in tree.flatten(self._outputs)]

        super().__init__(owner, name, symbols, called, body, {}, False)

    def __call__(self, values: Sequence[Any], data: Sequence[Any]) -> tuple[Any, list[Any]]:
        """(the outputs; new values of the cells, None where unchanged)."""
        named, after = self.run(values, data)
        return tree.pack_as(self._outputs, [x for _, x in named]), after


class ExportArchive:
    """Functions to be served, written as a TensorFlow SavedModel.

    Models and layers may live on any engine; writing needs TensorFlow. Elsewhere the program is
    loaded by `tf.saved_model.load(path)`, whose endpoints are its methods, or by
    `kerata.layers.TFSMLayer`. Sizes of a signature that are None are open.

    Args:
        format: "saved_model".

    >>> import kerata as keras
    >>> model = keras.Sequential([keras.layers.Input((3,)), keras.layers.Dense(2)])
    >>> archive = ExportArchive()
    >>> archive.track(model)
    >>> spec = keras.InputSpec(shape=(None, 3), dtype="float32")
    >>> serve = archive.add_endpoint("serve", model.call, input_signature=[spec])
    """

    def __init__(self, format: str = "saved_model", **kwargs: Any) -> None:
        if format not in ("saved_model", "tf_saved_model"):
            raise InvalidArgument(
                f"ExportArchive: `format` must be 'saved_model'; got {format!r}. Other formats are "
                "written by `model.export`."
            )
        if kwargs:
            raise InvalidArgument(f"ExportArchive: unknown arguments: {', '.join(kwargs)}.")
        self._endpoints: dict[str, Endpoint] = {}
        self._collections: dict[str, list[Variable]] = {}
        self._tracked: list[Layer] = []

    @property
    def variables(self) -> list[Variable]:
        """The variables of what is tracked and of the endpoints."""
        weights = (v for layer in self._tracked for v in layer.variables)
        cells = (v for endpoint in self._endpoints.values() for v in endpoint.cells)
        return list(dict.fromkeys([*weights, *cells]))

    @property
    def trainable_variables(self) -> list[Variable]:
        """Those that are trained."""
        return [v for v in self.variables if v.trainable]

    @property
    def non_trainable_variables(self) -> list[Variable]:
        """The others."""
        return [v for v in self.variables if not v.trainable]

    def track(self, resource: Layer) -> None:
        """Have the variables of a layer or model in the archive; it must be built."""
        if not isinstance(resource, Layer):
            raise InvalidArgument(
                f"ExportArchive.track takes a layer or a model; got {resource!r}."
            )
        if not resource.built:
            raise InvalidArgument(
                f"'{resource.name}' is not built yet, so it has no weights: give it an input shape "
                "(`layers.Input`), or call it on data first."
            )
        self._tracked.append(resource)

    def add_endpoint(
        self, name: str, fn: Callable[..., Any], input_signature: Sequence[Any] | None = None,
        **kwargs: Any,
    ) -> Callable[..., Any]:  # fmt: skip
        """Have a function in the archive.

        Args:
            name: what it is called there.
            fn: a function of tensors that calls layers, `kerata.ops`, or TensorFlow's own
                functions, these where the model lives on the engine TensorFlow.
            input_signature: for each argument InputSpecs, symbols or arrays in its structure;
                a `tf.function` may have one already.
            **kwargs: accepted for Keras' sake (`jax2tf_kwargs`, `is_static`).

        Returns:
            `fn`.
        """
        unknown = sorted(set(kwargs) - {"jax2tf_kwargs", "is_static"})
        if unknown:
            raise InvalidArgument(f"add_endpoint: unknown arguments: {', '.join(unknown)}.")
        given = getattr(fn, "input_signature", None) if input_signature is None else input_signature
        if given is None:
            raise InvalidArgument(
                f"The endpoint '{name}' needs `input_signature`: for each argument its shape and "
                "dtype, e.g. [keras.InputSpec(shape=(None, 3), dtype='float32')]."
            )
        owner = self._tracked[0] if self._tracked else SimpleNamespace(engine=current())
        plain = getattr(fn, "python_function", fn)  # of a tf.function
        self.hold(name, Endpoint(name, plain, owner, given))
        return fn

    def hold(self, name: str, found: Endpoint | list[Variable]) -> None:
        """Have an endpoint or a collection in the archive."""
        if name in self._endpoints or name in self._collections:
            raise InvalidArgument(f"The name '{name}' is taken in this archive.")
        if isinstance(found, Endpoint):
            self._endpoints[name] = found
        else:
            self._collections[name] = found

    def track_and_add_endpoint(
        self, name: str, resource: Layer, input_signature: Sequence[Any] | None = None,
        **kwargs: Any,
    ) -> Callable[..., Any]:  # fmt: skip
        """`track` a layer or model, and have its call as an endpoint."""
        self.track(resource)
        return self.add_endpoint(name, resource, input_signature, **kwargs)

    def add_variable_collection(self, name: str, variables: Iterable[Variable]) -> None:
        """Have variables as a list in the archive, under a name."""
        listed = isinstance(variables, (list, tuple, set))
        if not listed or not all(isinstance(v, Variable) for v in variables):
            raise InvalidArgument(
                "ExportArchive.add_variable_collection takes a list of variables; got "
                f"{variables!r}."
            )
        self.hold(name, list(variables))

    def write_out(
        self, filepath: str | PathLike[str], options: Any = None, verbose: bool = True
    ) -> None:
        """Write the SavedModel; an existing one is replaced once the new one is whole.

        Args:
            filepath: the folder.
            options: a `tf.saved_model.SaveOptions`.
            verbose: whether to print what is in it.
        """
        if not self._endpoints:
            raise InvalidArgument("The archive has no endpoints yet: call `add_endpoint` first.")
        groups = ("variables", "trainable_variables", "non_trainable_variables")
        engine = loader.for_programs(next(iter(self._endpoints.values())).model.engine)
        with whole_folder(Path(filepath)) as temporary:
            while True:
                collections = {kind: getattr(self, kind) for kind in groups} | self._collections
                try:
                    engine.save_program(str(temporary), self._endpoints, collections, options)
                    break
                except NewVariables:
                    continue
        if verbose:
            print(f"Saved the program '{filepath}'. Its endpoints:")
            for name, endpoint in self._endpoints.items():
                kinds = tree.map_structure(lambda x: (x.shape, x.dtype), endpoint.signature)
                print(f"  {name}: {', '.join(map(str, kinds))}")
