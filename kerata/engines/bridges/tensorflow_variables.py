"""Variables of any engine as TensorFlow's functions take them: by their values."""

from __future__ import annotations

from typing import Any

import numpy as np
import tensorflow as tf

from ...core import current
from ...engine.variable import Readable


def _tensor(self: Any, dtype: tf.DType | None = None, name: str | None = None) -> tf.Tensor:
    value = self.value if dtype is None else current().cast(self.value, dtype.name)
    return value if isinstance(value, tf.Tensor) else tf.convert_to_tensor(np.asarray(value))


Readable.__tf_tensor__ = _tensor  # type: ignore[attr-defined]
