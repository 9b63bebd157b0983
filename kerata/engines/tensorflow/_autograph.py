"""AutoGraph rewrites what a `tf.function` calls, except in libraries that it is told of.

What kerata does is plain Python; rewritten it is slow to trace, and parts cannot be.
"""

from __future__ import annotations

try:
    from tensorflow.python.autograph.core import config

    _rule = config.DoNotConvert(__name__.partition(".")[0])
    config.CONVERSION_RULES = (_rule, *config.CONVERSION_RULES)
except (ImportError, AttributeError):  # TensorFlow has no public place for this
    pass
