"""Transforms: what acts on layers and models from outside: quantization, LoRA."""

from . import float8 as float8
from .calibration import calibrate as calibrate
from .layout import Layout as Layout
from .lora import enable_lora as enable_lora
from .lora import low_rank_call as low_rank_call
from .lora import merged as merged
from .lora import start_anew as start_anew
from .quantize import build as build
from .quantize import config_of as config_of
from .quantize import inputs_of as inputs_of
from .quantize import policies_of as policies_of
from .quantize import quantize as quantize
from .quantize import stored_names as stored_names
from .quantize import weight_quantizer as weight_quantizer
from .weight import TransformedWeight as TransformedWeight
from .whole_models import Filters as Filters
from .whole_models import quantize_model as quantize_model
