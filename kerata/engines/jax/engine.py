"""JAX as an engine: XLA compiles, JAX differentiates. No setting of JAX is changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from ...core import Function, TracedAssignment
from ...engine import Variable, recurrence
from . import activations, convolution, image, indexing, linalg, losses, pooling
from ._distribution import JaxDistribution
from .autodiff import JaxAutodiff
from .control import JaxControl
from .dtypes import mode_for, with_x64
from .primitives import JaxPrimitives, device_names, device_of, spare_memory
from .random import JaxRandom
from .recurrent import recurrence as loop
from .resident import JaxResident


def _tensor_type() -> type:
    """The class of JAX's tensors. Found without making one where that can be: it would end the time
    in which processes may join (`jax.distributed`).
    """
    for found in jax.Array.__subclasses__():
        if found.__module__.startswith("jaxlib"):
            return found
    return type(jnp.zeros((), np.float32))


class JaxEngine(JaxDistribution, JaxPrimitives, JaxAutodiff, JaxControl, JaxRandom):
    """JAX on any of its platforms."""

    name = "jax"
    package = "jax"
    Tensor = _tensor_type()
    # Of elementwise functions those alone in which XLA is quicker than the body.
    native = {
        "conv": convolution.conv,
        "depthwise_conv": convolution.depthwise_conv,
        "max_pool": pooling.max_pool,
        "average_pool": pooling.average_pool,
        "relu": activations.relu,
        "softmax": activations.softmax,
        "log_softmax": activations.log_softmax,
        "sigmoid": with_x64(lax.logistic),
        "erf": with_x64(lax.erf),
        "erfc": with_x64(lax.erfc),
        "expm1": with_x64(lax.expm1),
        "rsqrt": with_x64(lax.rsqrt),
        "sort": indexing.sort,
        "top_k": indexing.top_k,
        "resampled": image.resampled,
        "rows_inside": image.rows_inside,
        "binary_crossentropy": losses.binary_crossentropy,
    }

    not_on_cpu = frozenset({"depthwise_conv"})
    lend = staticmethod(Variable.lend_between_steps)

    cholesky = staticmethod(linalg.cholesky)
    qr = staticmethod(linalg.qr)
    svd = staticmethod(linalg.svd)
    eigh = staticmethod(linalg.eigh)
    eig = staticmethod(linalg.eig)
    lu = staticmethod(linalg.lu)
    solve_triangular = staticmethod(linalg.solve_triangular)
    fft = staticmethod(linalg.fft)
    ifft = staticmethod(linalg.ifft)
    nonzero = staticmethod(linalg.nonzero)
    bitcast = staticmethod(linalg.bitcast)

    def __init__(self) -> None:
        super().__init__()
        loops = recurrence.overrides(self, loop, jnp.split)
        self.native = {**self.native, **{name: with_x64(f) for name, f in loops.items()}}

    def version(self) -> str:
        """JAX' version."""
        return str(jax.__version__)

    def compile(self, fn: Function) -> Function:
        run = jax.jit(fn)

        def call(*args: Any) -> Any:
            with mode_for(args):
                return run(*args)

        return call

    def rowwise(self, fn: Function) -> Function:
        """Compiled when it is called a second time."""
        program, called = self.compile(fn), False

        def call(*args: Any) -> Any:
            nonlocal called
            again, called = called, True
            return program(*args) if again else fn(*args)

        return call

    def outline(self, function: Function, *tensors: jax.Array) -> None:
        with mode_for(tensors):
            jax.eval_shape(function, *tensors)

    def resident(self, step: Function, cells: Sequence[Variable]) -> JaxResident:
        return JaxResident(self, step, cells)

    def put(self, cell: Variable, value: Any) -> None:
        if self.transient(value):
            raise TracedAssignment(cell.path, "jax.jit, jax.vmap or jax.grad")
        if cell.layout is not None:
            value = self.spread(self.tensor(value, cell.dtype), cell.layout)
        super().put(cell, value)

    # -- traces of the user's
    def transient(self, x: Any) -> bool:
        return isinstance(x, jax.core.Tracer)

    def untraced(self) -> AbstractContextManager[None]:
        # not `ensure_compile_time_eval`, within which a `shard_map` goes on tracing
        return getattr(jax.core, "eval_context", jax.ensure_compile_time_eval)()

    @contextmanager
    def device(self, name: str) -> Iterator[None]:
        with jax.default_device(device_of(name)):
            yield

    def devices(self) -> list[str]:
        return device_names()

    def profiler(self, folder: str) -> AbstractContextManager[Any]:
        return jax.profiler.trace(folder)

    def flatten(self, structure: Any) -> tuple[list[Any], Function]:
        leaves, form = jax.tree_util.tree_flatten(structure)
        return leaves, lambda leaves: jax.tree_util.tree_unflatten(form, leaves)

    def spare_memory(self) -> int:
        return spare_memory()
