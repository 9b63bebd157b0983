"""Quantizing a model: each of its layers that can be, and that a filter lets through."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from ..quantizers import QuantizationConfig
from .calibration import calibrate
from .quantize import CALIBRATED

Filters = str | Sequence[str] | Callable[[Any], bool] | None


def quantize_model(
    model: Any, config: QuantizationConfig, filters: Filters = None, type_check: bool = True
) -> None:
    """Quantize all layers of a built model that have a way to; others are left as they are.

    Args:
        model: built.
        config: how.
        filters: an expression, or several, of which one has to be found in a layer's path; or a
            function of a layer. None lets all through.
        type_check: whether classes that a user derived from a layer's are passed over.
    """
    chosen = _chooser(filters)
    if config.mode in CALIBRATED:
        structure = config.quantization_layer_structure  # type: ignore[attr-defined]
        if structure is None:
            structure = model.get_quantization_layer_structure(config.mode)
        calibrate(structure, config, chosen)  # type: ignore[arg-type]
        return
    for layer in model._all_layers():
        if layer is model or not chosen(layer) or hasattr(layer, "get_compile_config"):
            continue
        try:
            layer.quantize(config.mode, type_check=type_check, config=config)
        except NotImplementedError:
            continue


def _chooser(filters: Filters) -> Callable[[Any], bool]:
    if filters is None:
        return lambda layer: True
    if callable(filters):
        return filters
    patterns = [filters] if isinstance(filters, str) else list(filters)
    if not all(isinstance(pattern, str) for pattern in patterns):
        raise ValueError(
            "`filters` must be an expression, a list of expressions, or a function of a layer; "
            f"given {filters!r}."
        )
    return lambda layer: any(re.search(p, layer.path) or re.search(p, layer.name) for p in patterns)
