"""Elementwise functions that TensorFlow has kernels of."""

from __future__ import annotations

import tensorflow as tf

from .dtypes import of_floats

erf = of_floats(tf.math.erf)
erfc = of_floats(tf.math.erfc)
log1p = of_floats(tf.math.log1p)
expm1 = of_floats(tf.math.expm1)
rsqrt = of_floats(tf.math.rsqrt)
