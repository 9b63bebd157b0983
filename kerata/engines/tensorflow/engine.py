"""TensorFlow as an engine: eager operations, gradients by its tape, steps as graphs (and XLA)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import tensorflow as tf
from tensorflow.python.eager import record  # whether tapes are in force; it has no public name

from ...core import Function, tree, use
from ...engine import Variable, recurrence
from ..bridges.tensorflow_checkpoints import checkpointed
from ..bridges.tensorflow_programs import Program, save
from . import (
    activations,
    convolution,
    image,
    indexing,
    linalg,
    losses,
    normalization,
    pooling,
)
from ._open_sizes import known_number, lend_size
from .autodiff import TensorflowAutodiff
from .control import TensorflowControl
from .dtypes import DTYPES
from .primitives import TensorflowPrimitives, place
from .random import TensorflowRandom
from .recurrent import recurrence as loop
from .resident import Compiled, TensorflowResident, settle


class TensorflowEngine(
    TensorflowPrimitives, TensorflowAutodiff, TensorflowControl, TensorflowRandom
):
    """TensorFlow 2 on any of its devices."""

    name = "tensorflow"
    package = "tensorflow"
    Tensor = type(tf.constant(0))
    native = {
        "conv": convolution.conv,
        "depthwise_conv": convolution.depthwise_conv,
        "conv_transpose": convolution.conv_transpose,
        "max_pool": pooling.max_pool,
        "average_pool": pooling.average_pool,
        "moments": normalization.moments,
        "batch_normalization": normalization.batch_normalization,
        "layer_normalization": normalization.layer_normalization,
        "resize": image.resize,
        "top_k": indexing.top_k,
        "categorical_crossentropy": losses.categorical_crossentropy,
        "sparse_categorical_crossentropy": losses.sparse_categorical_crossentropy,
        "relu": activations.relu,
        "relu6": activations.relu6,
        "sigmoid": tf.sigmoid,
        "silu": tf.nn.silu,
        "softplus": tf.nn.softplus,
        "gelu": activations.gelu,
        "softmax": activations.softmax,
        "erf": tf.math.erf,
        "erfc": tf.math.erfc,
        "log1p": tf.math.log1p,
        "expm1": tf.math.expm1,
        "rsqrt": tf.math.rsqrt,
    }

    cholesky, qr = staticmethod(linalg.cholesky), staticmethod(linalg.qr)
    svd, lu = staticmethod(linalg.svd), staticmethod(linalg.lu)
    eigh, eig = staticmethod(linalg.eigh), staticmethod(linalg.eig)
    solve_triangular = staticmethod(linalg.solve_triangular)
    fft, ifft = staticmethod(linalg.fft), staticmethod(linalg.ifft)
    nonzero = staticmethod(linalg.nonzero)
    bitcast = staticmethod(linalg.bitcast)

    def __init__(self) -> None:
        super().__init__()
        self.native = {**self.native, **recurrence.overrides(self, loop, tf.split)}

    def version(self) -> str:
        """TensorFlow's version."""
        return str(tf.__version__)

    # -- compilation and state
    def compile(self, fn: Function) -> Function:
        return Compiled(self, fn)

    def outline(self, function: Function, *tensors: tf.Tensor) -> None:
        specs = [tf.TensorSpec(x.shape, x.dtype) for x in tensors]
        tf.function(function, autograph=False).get_concrete_function(*specs)

    def resident(self, step: Function, cells: Sequence[Variable]) -> TensorflowResident:
        return TensorflowResident(self, step, cells)

    def put(self, cell: Variable, value: Any) -> None:
        value = self.tensor(value, cell.dtype)
        if self.transient(value):  # a part of the user's graph from now on
            self._settle(cell)
        if cell.at_home:
            cell.home.assign(value)
        else:
            cell.store(value)

    # -- traces of the user's
    def transient(self, x: Any) -> bool:
        return bool(tf.is_symbolic_tensor(x))

    def untraced(self) -> AbstractContextManager[None]:
        return tf.init_scope()

    def on_host(self, function: Function, inputs: Any, like: Any) -> tf.Tensor:
        def call(*tensors: tf.Tensor) -> list[tf.Tensor]:
            with use(self):
                found = function(tree.pack_as(inputs, list(tensors)))
                return [self.tensor(x) for x in tree.flatten(found)]

        symbols = tree.flatten(like)
        kinds = [tf.string if s.dtype == "string" else DTYPES[s.dtype] for s in symbols]
        found = tf.py_function(call, tree.flatten(inputs), kinds)
        return tree.pack_as(like, [tf.ensure_shape(x, s.shape) for x, s in zip(found, symbols)])

    number = staticmethod(known_number)
    lend_size = staticmethod(lend_size)
    checkpointed = staticmethod(checkpointed)
    ragged = staticmethod(lambda x, value: tf.RaggedTensor.from_tensor(x, padding=value))

    def lend(self, cell: Variable) -> tf.Tensor:
        """In a graph of the user's the value that the variable has whenever the graph runs.

        Tapes watch what could be trained when it was made, as they do with a `tf.Variable`.
        """
        if not tf.executing_eagerly():
            self._settle(cell)
        if cell.trainable_at_first and record.could_possibly_record():
            self.watched(cell.home.handle if cell.at_home else cell.load())
        return cell.lend()

    def _settle(self, cell: Variable) -> None:
        if not cell.at_home:
            with self.untraced():
                settle(cell)

    # -- devices
    @contextmanager
    def device(self, name: str) -> Iterator[None]:
        names = self.devices()
        if name.lower() not in (*names, *(n.partition(":")[0] for n in names)):
            raise ValueError(
                f"The engine 'tensorflow' has no device '{name}'; it has: {', '.join(names)}."
            )
        with tf.device(place(name)):
            yield

    def profiler(self, folder: str) -> AbstractContextManager[Any]:
        """TensorFlow's own."""
        return tf.profiler.experimental.Profile(folder)

    def load_program(self, path: str, endpoint: str, training_endpoint: str | None) -> Program:
        """A SavedModel."""
        return Program(path, endpoint, training_endpoint)

    def save_program(
        self, path: str, endpoints: Mapping[str, Any], collections: Mapping[str, Any], options: Any
    ) -> None:
        """A SavedModel."""
        save(self, path, endpoints, collections, options)

    def compact_program(self, path: str, options: Mapping[str, Any]) -> bytes:
        """A LiteRT file; the options are attributes of the converter, or of its `target_spec`."""
        converter = tf.lite.TFLiteConverter.from_saved_model(path)
        more = dict(options)
        kinds = [tf.lite.OpsSet.TFLITE_BUILTINS, tf.lite.OpsSet.SELECT_TF_OPS]
        select = more.pop("enable_select_tf_ops", True)
        converter.target_spec.supported_ops = kinds if select else kinds[:1]
        for name, value in more.items():
            places = [x for x in (converter, converter.target_spec) if hasattr(x, name)]
            if not places:
                raise ValueError(f"TensorFlow's converter to LiteRT has no option {name!r}.")
            setattr(places[0], name, value)
        return bytes(converter.convert())

    def devices(self) -> list[str]:
        """All logical devices."""
        places = [d.name.lower().rsplit(":", 2) for d in tf.config.list_logical_devices()]
        return [f"{kind}:{index}" for _, kind, index in places]
