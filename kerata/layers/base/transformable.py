"""What layers share whose weights can be quantized or have a low-rank sum on them."""

from __future__ import annotations

from typing import Any, ClassVar

from ... import transforms
from ...core import Count, Identifier, Tensor, registry
from ...engine import Variable
from ...transforms import Layout, TransformedWeight
from .layer import Layer
from .weights import add_weight_like


class Transformable(Layer):
    """A layer with weights that `kerata.transforms` can act on: thin calls into it.

    A subclass says in `build` by `_add_transformable` which weights those are.
    """

    quantization_modes: ClassVar[tuple[str, ...]] = ()
    layouts: tuple[Layout, ...] = ()
    lora_rank: int | None = None
    lora_alpha: float | None = None
    quantization_config: Any = None
    input_axes: tuple[int, ...] = (-1,)

    def _take_transforms(
        self, lora_rank: int | None, lora_alpha: float | None, quantization_config: Any = None
    ) -> None:
        self.lora_rank = lora_rank
        self.lora_alpha = lora_rank if lora_alpha is None else lora_alpha
        self.quantization_config = registry.deserialize(quantization_config)

    def _add_transformable(self, *layouts: Layout, initializer: str | None = None) -> None:
        """Make weights of these layouts: floats, or what the layer's policy has instead."""
        self.layouts += layouts
        for layout in layouts:
            if self.quantization_mode in (None, "float8"):
                options = initializer or layout.weight
                made = add_weight_like(self, options, layout.shape, name=layout.weight)
                setattr(self, layout.weight, made)
            if self.quantization_mode is not None:
                transforms.build(self, layout, self._dtype_policy)

    def _enable_given_lora(self) -> None:
        """At the end of `build`: LoRA, if the constructor was asked for it."""
        if self.lora_rank is not None:
            self.enable_lora(self.lora_rank, self.lora_alpha)

    @property
    def lora_enabled(self) -> bool:
        """Whether the layer has low-rank weights."""
        return any(weight.low_rank is not None for weight in self._transformed())

    def _transformed(self) -> list[TransformedWeight]:
        held = (getattr(self, layout.weight) for layout in self.layouts)
        return [weight for weight in held if isinstance(weight, TransformedWeight)]

    def enable_lora(
        self,
        rank: Count,
        lora_alpha: float | None = None,
        a_initializer: Identifier = "he_uniform",
        b_initializer: Identifier = "zeros",
    ) -> None:
        """Freeze the weight and train `lora_alpha / rank * a @ b` on it: see
        `kerata.transforms.enable_lora`.
        """
        if not self.layouts:
            raise ValueError(f"Build layer '{self.name}' before LoRA is enabled in it.")
        transforms.enable_lora(
            self, self.layouts[0], rank, lora_alpha, a_initializer, b_initializer
        )

    def quantize(self, mode: Any = None, type_check: bool = True, config: Any = None) -> None:
        """Make integers of the weights: see `kerata.transforms.quantize`.

        Args:
            mode: one of `quantization_modes`; may be left out beside `config`.
            type_check: whether a class derived from the layer's is refused.
            config: of `kerata.quantizers`; None is the mode's usual one.
        """
        chosen = transforms.config_of(mode, config)
        if type_check and not registry.is_ours(type(self)):
            raise NotImplementedError(
                f"{type(self).__name__} is derived from a layer that can be quantized, and may "
                "compute otherwise: say `type_check=False` if it does not."
            )
        transforms.quantize(self, chosen)

    def quantized_call(self, inputs: Tensor, *args: Any, **kwargs: Any) -> Tensor:
        """`call`, with inputs as the configuration wants them."""
        if self.quantization_mode == "float8":
            return transforms.float8.call(self, inputs)
        narrow = transforms.inputs_of(self, inputs, self.input_axes)
        if narrow is inputs or not self.lora_enabled:
            outputs: Tensor = self.call(narrow, *args, **kwargs)
            return outputs
        return transforms.low_rank_call(self, narrow, inputs)

    # -- files
    @property
    def variable_serialization_spec(self) -> dict[str | None, list[str]]:
        """By mode of quantization, the variables in the order in which files have them."""
        return transforms.stored_names(self)

    def file_variables(self) -> list[Variable]:
        """The variables that files have: without those of LoRA, which is in the weights there."""
        if not self._transformed() and self.quantization_mode is None:
            return super().file_variables()
        found = []
        for name in self.variable_serialization_spec[self.quantization_mode]:
            held = getattr(self, name.removeprefix("quantized_"), None)
            if held is not None:
                found.append(held.variable if isinstance(held, TransformedWeight) else held)
        return found

    def save_own_variables(self, store: dict[str, Any]) -> None:
        """Put the variables into a mapping under their numbers, LoRA's sum in the weights."""
        merged: dict[Variable, Any] = {}
        for weight in self._transformed():
            arrays = transforms.merged(weight, transforms.weight_quantizer(self))
            merged.update({weight.parts[key]: array for key, array in arrays.items()})
        for i, variable in enumerate(self.file_variables()):
            store[str(i)] = merged[variable] if variable in merged else variable.numpy()

    def _after_loading(self) -> None:
        for weight in self._transformed():
            transforms.start_anew(weight)

    def get_config(self) -> dict[str, Any]:
        """The constructor's arguments as plain data."""
        config = super().get_config()
        if self.lora_rank is None:
            config = {k: v for k, v in config.items() if k not in ("lora_rank", "lora_alpha")}
        return config
