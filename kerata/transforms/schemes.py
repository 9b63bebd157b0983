"""Schemes of quantization: which arrays a weight becomes, and the weight that these stand for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np

from .. import ops
from ..core import Array, Shape, Tensor, use
from ..dtype_policies import DTypePolicy
from ..engines import loader
from ..quantizers import abs_max_quantize, abs_max_quantize_grouped_with_zero_point
from ..quantizers.integers import pack, unpack
from .layout import Layout


class Part(NamedTuple):
    """An array that a quantized weight has: `kernel`, `kernel_scale` …"""

    shape: Shape
    dtype: str
    initializer: Any = "zeros"


class Scheme:
    """How weights are kept; `parts`, by what is added to the weight's name ("" for the integers).

    `encode` is NumPy's, `decode` is of the engine in force.
    """

    def parts(self, layout: Layout) -> dict[str, Part]:
        """The arrays, for a weight of this layout."""
        raise NotImplementedError

    def encode(self, weight: Array, layout: Layout, quantizer: Any = None) -> dict[str, Array]:
        """What the arrays hold for these floats."""
        raise NotImplementedError

    def decode(self, values: Mapping[str, Tensor], layout: Layout) -> Tensor:
        """The floats that the arrays stand for, in the weight's shape."""
        raise NotImplementedError


class PerOutput(Scheme):
    """Integers with a scale for each output: `weight = integers / scale`."""

    def __init__(self, bits: int, limit: int) -> None:
        self.bits, self.limit = bits, limit

    def parts(self, layout: Layout) -> dict[str, Part]:
        """Integers, of 8 bits in the weight's own shape, and the scale."""
        whole = self.bits == 8
        shape = layout.shape if whole else _packed_shape(layout, self.bits)
        scale = layout.scale_shape if whole and layout.scale_shape else (layout.columns,)
        return {"": Part(shape, "int8"), "_scale": Part(scale, "float32", "ones")}

    def encode(self, weight: Array, layout: Layout, quantizer: Any = None) -> dict[str, Array]:
        """The largest magnitude of each output becomes `limit`."""
        axes, layout = layout.contracted, _seen(layout, self.bits)
        if self.bits != 8:
            weight, axes = layout.matrix(weight), (0,)
        if quantizer is None:
            integers, scale = self._quantized(weight, axes)
        else:
            by_axis = getattr(quantizer, "axis", ()) is None
            found = quantizer(weight, axis=axes) if by_axis else quantizer(weight)
            integers, scale = map(ops.convert_to_numpy, found)
        form = tuple(1 if i in axes else n for i, n in enumerate(weight.shape))
        flat = np.broadcast_to(scale, form).reshape(-1)
        if self.bits == 8:
            return {"": integers, "_scale": layout.output_scale(flat)}
        return {"": _packed(integers, layout, self.bits), "_scale": flat}

    def _quantized(self, weight: Array, axes: tuple[int, ...]) -> tuple[Array, Array]:
        found = abs_max_quantize(weight, axes, (-self.limit, self.limit), to_numpy=True)
        return np.asarray(found[0]), np.asarray(found[1])

    def decode(self, values: Mapping[str, Tensor], layout: Layout) -> Tensor:
        """`integers / scale`."""
        if self.bits == 8:
            weight = ops.cast(values[""], "float32")
            return ops.divide(weight, layout.beside_weight(values["_scale"]))
        layout = _seen(layout, self.bits)
        matrix = _unpacked(values[""], layout, self.bits)
        scale = ops.reshape(values["_scale"], (1, layout.columns))
        return layout.weight_of(ops.divide(matrix, scale))


class Ternary(PerOutput):
    """-1, 0 and 1, by the mean magnitude of each output."""

    def _quantized(self, weight: Array, axes: tuple[int, ...]) -> tuple[Array, Array]:
        mean = np.mean(np.abs(weight), axis=axes, keepdims=True)
        scale = 1 / (mean.astype("float32") + np.float32(1e-5))
        return np.clip(np.round(weight * scale), -1, 1).astype("int8"), scale


class Grouped(Scheme):
    """Integers with a scale and a zero for each block of inputs."""

    def __init__(self, bits: int, block: int) -> None:
        self.bits, self.block = bits, block

    def parts(self, layout: Layout) -> dict[str, Part]:
        """Integers, `[blocks, outputs]` of scales and zeros, and the block of each input."""
        beside = layout.stored_shape(-(-layout.rows // self.block), layout.columns)
        found = {
            "": Part(_packed_shape(layout, self.bits), "int8"),
            "_scale": Part(beside, "float32", "ones"),
            "_zero": Part(beside, layout.zero_dtype),
        }
        if layout.indices:
            found[layout.indices] = Part((layout.rows,), "float32")
        return found

    def encode(self, weight: Array, layout: Layout, quantizer: Any = None) -> dict[str, Array]:
        """See `abs_max_quantize_grouped_with_zero_point`."""
        if quantizer is not None:
            raise ValueError(
                f"A quantizer of weights ({type(quantizer).__name__}) returns one scale for each "
                "output: say `block_size=None` beside it."
            )
        half, layout = 2 ** (self.bits - 1), _seen(layout, self.bits)
        integers, scale, zero = abs_max_quantize_grouped_with_zero_point(
            layout.matrix(weight), self.block, (-half, half - 1), to_numpy=True
        )
        with use(loader.get("numpy")):
            beside = {"_scale": layout.stored(scale), "_zero": layout.stored(zero)}
        found = {"": _packed(np.asarray(integers), layout, self.bits), **beside}
        if layout.indices:
            found[layout.indices] = self.groups(layout).astype("float32")
        return {key: np.asarray(value) for key, value in found.items()}

    def groups(self, layout: Layout) -> Array:
        """In which block each input is."""
        return np.arange(layout.rows) // self.block

    def decode(self, values: Mapping[str, Tensor], layout: Layout) -> Tensor:
        """`(integers - zero) * scale`."""
        layout = _seen(layout, self.bits)
        matrix = _unpacked(values[""], layout, self.bits)
        if layout.indices:
            group = ops.cast(values[layout.indices], "int32")
        else:
            group = ops.convert_to_tensor(self.groups(layout).astype("int32"))
        scale, zero = (layout.stored(values[key]) for key in ("_scale", "_zero"))
        zero = ops.take(ops.cast(zero, "float32"), group, axis=0)
        return layout.weight_of(
            ops.multiply(ops.subtract(matrix, zero), ops.take(scale, group, axis=0))
        )


class Calibrated(Scheme):
    """What GPTQ and AWQ leave: integers from 0 on, `[outputs, inputs]`, by groups of inputs."""

    def __init__(self, bits: int, group: int, scaled_inputs: bool) -> None:
        self.bits, self.group, self.scaled_inputs = bits, group, scaled_inputs

    def parts(self, layout: Layout) -> dict[str, Part]:
        """Integers, scales and zeros `[outputs, groups]`, and the group of each input."""
        rows, columns = layout.rows, layout.columns
        beside = (columns, 1 if self.group == -1 else -(-rows // self.group))
        inputs = {"awq_scales": Part((rows,), "float32", "ones")} if self.scaled_inputs else {}
        return {
            "": Part((-(-columns // 2) if self.bits == 4 else columns, rows), "uint8"),
            "_scale": Part(beside, "float32", "ones"),
            "_zero": Part(beside, "uint8"),
            **inputs,
            "g_idx": Part((rows,), "float32"),
        }

    def decode(self, values: Mapping[str, Tensor], layout: Layout) -> Tensor:
        """`(integers - zero) * scale`, over the scales of the inputs."""
        integers, layout = values[""], _seen(layout, 0)
        if self.bits == 4:
            integers = unpack(integers, 4, layout.columns, 0, signed=False)
        group = ops.cast(values["g_idx"], "int32")
        zero = ops.take(ops.cast(values["_zero"], "float32"), group, axis=1)
        scale = ops.take(values["_scale"], group, axis=1)
        found = ops.multiply(ops.subtract(ops.cast(integers, "float32"), zero), scale)
        if self.scaled_inputs:
            found = ops.divide(found, values["awq_scales"])
        return layout.weight_of(ops.transpose(found))


def _packed_shape(layout: Layout, bits: int) -> Shape:
    each = 8 // bits
    rows, columns = layout.rows, layout.columns
    if layout.packed == 1:
        return layout.stored_shape(rows, -(-columns // each))
    return layout.stored_shape(-(-rows // each), columns)


def _packed(matrix: Array, layout: Layout, bits: int) -> Array:
    with use(loader.get("numpy")):
        return np.asarray(layout.stored(pack(matrix, bits, layout.packed, "int8")))


def _unpacked(packed: Tensor, layout: Layout, bits: int) -> Tensor:
    length = layout.columns if layout.packed == 1 else layout.rows
    return unpack(layout.stored(packed), bits, length, layout.packed, signed=True)


def _seen(layout: Layout, bits: int) -> Layout:
    return layout if bits == 4 or not layout.flat else layout._replace(flat=False)


def scheme_of(policy: DTypePolicy) -> Scheme | None:
    """The scheme that a policy asks for; None where weights stay floats."""
    mode, block = policy.quantization_mode, getattr(policy, "block_size", -1)
    if mode in ("gptq", "awq"):
        bits, group = getattr(policy, "weight_bits", 4), getattr(policy, "group_size", -1)
        return Calibrated(bits, group, mode == "awq")
    if mode == "int4":
        return PerOutput(4, 7) if block == -1 else Grouped(4, block)
    if mode == "int2":
        return Grouped(2, 128)
    if mode == "ternary":
        return Ternary(2, 1)
    return PerOutput(8, 127) if mode == "int8" else None
