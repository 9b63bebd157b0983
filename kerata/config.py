"""Settings of the process: the engine, the float type, the image layout, how much is printed."""

from __future__ import annotations

from .core import one_of, settings, warn_user
from .dtype_policies import dtype_policy as dtype_policy
from .dtype_policies import set_dtype_policy as set_dtype_policy
from .engines.loader import available_backends as available_backends
from .engines.loader import backend_name
from .engines.loader import backend_scope as backend_scope
from .engines.loader import set_backend as set_backend

FLOATS = ("bfloat16", "float16", "float32", "float64")
LAYOUTS = ("channels_last", "channels_first")


def backend() -> str:
    """The name of the engine in force, which is not loaded for it.

    >>> import kerata
    >>> with kerata.backend_scope("numpy"):
    ...     backend()
    'numpy'
    """
    return backend_name()


def floatx() -> str:
    """The float type of new weights and of Python floats; "float32" unless set.

    >>> floatx()
    'float32'
    """
    return settings.floatx


def set_floatx(value: str) -> None:
    """Set the default float type: "bfloat16", "float16", "float32" or "float64".

    For training in half precision use `set_dtype_policy("mixed_bfloat16")`, which keeps the
    weights in float32.
    """
    settings.floatx = one_of(value, FLOATS, "value", "set_floatx")


def epsilon() -> float:
    """The small number that keeps quotients and logarithms finite; 1e-7 unless set."""
    return settings.epsilon


def set_epsilon(value: float) -> None:
    """Set the small number that keeps quotients and logarithms finite."""
    settings.epsilon = float(value)


def image_data_format() -> str:
    """The layout of images where a layer is not told: "channels_last" unless set."""
    return settings.image_data_format


def set_image_data_format(data_format: str) -> None:
    """Set the layout of images where a layer is not told: "channels_last" or "channels_first"."""
    settings.image_data_format = one_of(
        str(data_format), LAYOUTS, "data_format", "set_image_data_format"
    )


def enable_interactive_logging() -> None:
    """Show a progress bar where `verbose` is "auto" and the output is a terminal."""
    settings.interactive_logging = True


def disable_interactive_logging() -> None:
    """Show a line for each epoch in place of the progress bar, where `verbose` is "auto"."""
    settings.interactive_logging = False


def is_interactive_logging_enabled() -> bool:
    """Whether a progress bar is shown where `verbose` is "auto"."""
    return settings.interactive_logging


def enable_traceback_filtering() -> None:
    """Leave kerata's own frames out of tracebacks."""
    settings.traceback_filtering = True


def disable_traceback_filtering() -> None:
    """Show kerata's own frames in tracebacks."""
    settings.traceback_filtering = False


def is_traceback_filtering_enabled() -> bool:
    """Whether kerata's own frames are left out of tracebacks."""
    return settings.traceback_filtering


def enable_flash_attention() -> None:
    """Let engines use a fused kernel for attention, which they do unless it was disabled."""
    settings.flash_attention = True


def disable_flash_attention() -> None:
    """Have attention computed product by product, where a layer does not say `flash_attention`."""
    settings.flash_attention = False


def is_flash_attention_enabled() -> bool | None:
    """Whether fused kernels were enabled or disabled; None where nobody said either."""
    return settings.flash_attention


def is_nnx_enabled() -> bool:
    """False: layers are no Flax modules on any engine."""
    return False


def enable_unsafe_deserialization() -> None:
    """Changes nothing, and says so: code in files is never run, whatever they are."""
    warn_user("kerata runs no code from files; give functions and classes in `custom_objects`.")


def max_epochs() -> int | None:
    """The most epochs any `fit` runs; None: no limit. `KERATA_MAX_EPOCHS` sets it from outside."""
    return settings.max_epochs


def set_max_epochs(max_epochs: int | None) -> None:
    """Limit the epochs of every `fit`, for quick trials of long scripts; None lifts the limit."""
    settings.max_epochs = max_epochs


def max_steps_per_epoch() -> int | None:
    """The most steps of an epoch; None: no limit.

    `KERATA_MAX_STEPS_PER_EPOCH` sets it from outside.
    """
    return settings.max_steps_per_epoch


def set_max_steps_per_epoch(max_steps_per_epoch: int | None) -> None:
    """Limit the steps of each epoch of `fit`, `evaluate` and `predict`; None lifts the limit."""
    settings.max_steps_per_epoch = max_steps_per_epoch
