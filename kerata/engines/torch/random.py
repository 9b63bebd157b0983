"""Random bits and dropout on torch: on the CPU by NumPy, which shares its memory with torch."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence

import numpy as np
import torch

from ...core import Function, InvalidArgument
from ...engine import Engine, serves
from ...engine.random import bits as stream
from ..numpy import random as numpy_random
from ..numpy.random import BLOCK
from .dtypes import DTYPES, NAMES, device_scope

Tensor = torch.Tensor
_MKL = torch.backends.mkl.is_available()
_ROOT = np.float32(math.sqrt(2.0))
_library = torch.library.Library("kerata", "DEF")
HOST_KERNELS: dict[object, Function] = {}  # operation of torch's -> the function behind it


def _plain(x: Tensor) -> bool:
    """Whether values can be looked at: nothing is traced or mapped."""
    modes = torch._C._len_torch_dispatch_stack()
    return type(x) is Tensor and not (modes or torch._C._functorch.peek_interpreter_stack())


def _readable(x: Tensor) -> bool:
    """Whether a `host_kernel` can have the values, as it cannot within `torch.vmap`."""
    if x.device.type not in ("cpu", "cuda"):
        return False
    return torch.compiler.is_compiling() or device_scope.tracing or _plain(x)


def host_kernel(schema: str, like: Function) -> Callable[[Function], Function]:
    """Make a function that looks at the values of its first argument one that can be traced.

    While a step is traced it is an operation of torch's of this schema, for which the trace calls
    the function itself afterwards; `torch.compile` calls the operation, and asks `like` for what it
    gives. Elsewhere values are to be `_readable`.
    """
    name = schema.partition("(")[0]
    _library.define(schema)

    def decorate(function: Function) -> Function:
        _library.impl(name, function, "CompositeExplicitAutograd")
        _library.impl(name, like, "Meta")
        operation = getattr(torch.ops.kerata, name).default
        HOST_KERNELS[operation] = function

        @functools.wraps(function)
        def call(x: Tensor, *args: object) -> Tensor:
            direct = not torch.compiler.is_compiling() and _plain(x)
            return (function if direct else operation)(x, *args)

        return call

    return decorate


def random_bits(engine: Engine[Tensor], key: Tensor, count: int) -> Tensor:
    """The stream of a key: hashed on the host for the CPU, by one kernel on CUDA."""
    return _stream(key, count) if _readable(key) else stream.bits(engine, key, count)


@host_kernel(
    "random_bits(Tensor key, int count) -> Tensor",
    lambda key, count: key.new_empty(count, dtype=torch.uint32),
)
def _stream(key: Tensor, count: int) -> Tensor:
    if key.device.type == "cpu":
        return torch.from_numpy(stream.host_bits(key.tolist(), count))
    return _hashed(key, count).view(torch.uint32)


def _hashed(key: Tensor, count: int) -> Tensor:
    """The same on CUDA, in int32; nobody waits for the key."""
    if count > 1 << 31:
        raise InvalidArgument(f"{count} random words at once are more than 2^31.")
    x = torch.arange(count, dtype=torch.int32, device=key.device)
    return _cuda_hash()(x, *key.view(torch.int32).split(1))


@functools.cache
def _cuda_hash() -> Function:
    """`bits` as one kernel for CUDA: the word of an index, of a seed and of a counter."""
    steps = "".join(
        f"w ^= w >> {shift}; w *= {factor}u; "
        for shift, factor in zip(stream.SHIFTS, (*stream.FACTORS, 1))
    )
    mix = f"template <typename T> T mixed(T x) {{ unsigned w = x; {steps}return w; }}"
    word = f"""
template <typename T> T word(T index, T seed, T counter) {{
  unsigned salted = mixed<T>(seed ^ {stream.SEED_SALT}u), a = mixed<T>(counter + salted);
  unsigned b = mixed<T>((seed ^ {stream.COUNTER_SALT}u) + a), first = mixed<T>(index ^ a);
  return mixed<T>(first + b);
}}"""
    return torch.cuda.jiterator._create_jit_fn(mix + word)


@host_kernel(
    "dropout_factors(Tensor key, int[] shape, float rate, str dtype) -> Tensor",
    lambda key, shape, rate, dtype: key.new_empty(shape, dtype=DTYPES[dtype]),
)
def _factors(key: Tensor, shape: Sequence[int], rate: float, dtype: str) -> Tensor:
    """0 for what is dropped and `1 / (1 - rate)` for what stays."""
    count = math.prod(shape)
    if key.device.type == "cpu":
        kind = np.float64 if dtype == "float64" else np.float32
        mask = stream.host_mask(key.tolist(), count, rate)
        factors = torch.from_numpy(mask * kind(1.0 / (1.0 - rate))).view(shape)
        return factors if dtype in ("float32", "float64") else factors.to(DTYPES[dtype])
    draws = _hashed(key, (count + 1) // 2).bitwise_xor_(-0x7FFF8000)
    limit = stream.threshold(rate) - (1 << 15)  # both halves' signs are flipped, to keep order
    keep = (draws.view(torch.int16)[:count] >= limit).view(shape)
    return keep.to(DTYPES[dtype]) * (1.0 / (1.0 - rate))


@serves(lambda x, key, *_: _readable(key))
def dropout(
    x: Tensor, key: Tensor, rate: float, noise_shape: Sequence[int] | None = None
) -> Tensor:
    """The mask comes as factors: x and its gradient are one product each."""
    shape = list(x.shape if noise_shape is None else noise_shape)
    return x * _factors(key.to(x.device), shape, rate, NAMES[x.dtype])


def _upper(key: Tensor, count: int) -> Tensor:
    """The upper 24 bits of words of a key's stream on its device, as floats."""
    return (_hashed(key, count) >> 8 & 0xFFFFFF).to(torch.float32)


def _single(key: Tensor, count: int, dtype: str, mass: float = 1.0) -> bool:
    return dtype == "float32" and _readable(key)


def _new(key: Tensor, count: int, dtype: str, mass: float = 1.0) -> Tensor:
    return key.new_empty(count, dtype=DTYPES[dtype])


@serves(_single)
@host_kernel("uniform(Tensor key, int count, str dtype) -> Tensor", _new)
def uniform_from(key: Tensor, count: int, dtype: str) -> Tensor:
    """NumPy's, or the upper bits of words as parts of one."""
    if key.device.type != "cpu":
        return _upper(key, count) * 2.0**-24
    return torch.from_numpy(numpy_random.uniform_from(key.tolist(), count, dtype))


@serves(_single)
@host_kernel("normal(Tensor key, int count, str dtype, float mass) -> Tensor", _new)
def normal_from(key: Tensor, count: int, dtype: str, mass: float) -> Tensor:
    """NumPy's, or by the inverse of the error function: MKL's, or one kernel of an accelerator."""
    if key.device.type != "cpu":
        places = (2.0 * _upper(key, count) + 1.0) * 2.0**-24 - 1.0
        return torch.erfinv(places * mass) * math.sqrt(2.0)
    if not _MKL:
        return torch.from_numpy(numpy_random.normal_from(key.tolist(), count, dtype, mass))
    words = stream.host_bits(key.tolist(), count)
    found = words.view(np.float32)  # in their place, for fresh memory would take as long
    for start in range(0, count, BLOCK):
        block = slice(start, start + BLOCK)
        x = numpy_random.symmetric(words[block], mass)
        torch.from_numpy(x).erfinv_()
        np.multiply(x, _ROOT, out=found[block])
    return torch.from_numpy(found)


NATIVE = {f.__name__: f for f in (dropout, uniform_from, normal_from)}
