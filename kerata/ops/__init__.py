"""Operations: `kerata.ops.add(x, y)` on the engine in force.

Public names, arguments and dtypes as in Keras 3; a folder is a namespace of Keras' and the public
path is the path of the file. Most operations are written once in terms of the primitives that every
engine has (`engine/protocol.py`); an engine may bring a faster form (`native`).
"""

from . import core, image, linalg, math, nn, numpy
from .core import *
from .fused.normalization import batch_normalization_training
from .fused.optimizers import adam_update, momentum_update, multi_map, sgd_update
from .fused.projection import linear
from .fused.recurrent import gru, lstm, simple_rnn
from .image.resizing import nearest_indices, resize_weights
from .linalg import *
from .math import *
from .nn import *
from .nn.activations import mish
from .numpy import *
from .numpy.logic import copysign

__all__ = sorted({*core.__all__, *linalg.__all__, *math.__all__, *nn.__all__, *numpy.__all__})
