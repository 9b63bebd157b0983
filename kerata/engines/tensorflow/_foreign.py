"""What TensorFlow does of itself: its AutoGraph rewrites code, its operators take operands.

AutoGraph is to leave kerata's plain Python alone: rewritten it is slow to trace, and parts cannot
be. And `tensor < symbol` is to be the symbol's, as `tensor + symbol` is.
"""

from __future__ import annotations

from typing import Any

import tensorflow as tf

from ...engine import Symbol
from ..bridges import tensorflow_variables as tensorflow_variables

try:
    from tensorflow.python.autograph.core import config
    from tensorflow.python.util.dispatch import register_dispatchable_type

    _rule = config.DoNotConvert(__name__.partition(".")[0])
    config.CONVERSION_RULES = (_rule, *config.CONVERSION_RULES)
    register_dispatchable_type(Symbol)
    from ..bridges import tensorflow_symbols as tensorflow_symbols
except (ImportError, AttributeError):  # TensorFlow has no public place for either
    pass


@tf.experimental.dispatch_for_binary_elementwise_apis(tf.Tensor, Symbol)
def _elementwise(api: Any, x: tf.Tensor, y: Symbol) -> Any:
    return y.__array_ufunc__(api, "__call__", x, y)


_dispatch, _y = tf.experimental.dispatch_for_api, {"other": Symbol}
_dispatch(tf.__operators__.eq, _y)(lambda self, other: other == self)
_dispatch(tf.__operators__.ne, _y)(lambda self, other: other != self)
