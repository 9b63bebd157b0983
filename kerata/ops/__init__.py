"""Operations: `kerata.ops.add(x, y)` on the engine in force.

Public names, arguments and dtypes as in Keras 3; a folder is a namespace of Keras' and the public
path is the path of the file. Most operations are written once in terms of the primitives that every
engine has (`engine/protocol.py`); an engine may bring a faster form (`native`).
"""

from ..core.naming import publish as _publish
from . import core as core
from . import image as image
from . import linalg as linalg
from . import math as math
from . import nn as nn
from . import numpy as numpy
from .core import *
from .fused.masking import aligned_mask as aligned_mask
from .fused.masking import hide as hide
from .fused.masking import hide_infinite as hide_infinite
from .fused.masking import masked_softmax as masked_softmax
from .fused.normalization import batch_normalization_training as batch_normalization_training
from .fused.optimizers import adam_update as adam_update
from .fused.optimizers import momentum_update as momentum_update
from .fused.optimizers import multi_map as multi_map
from .fused.optimizers import sgd_update as sgd_update
from .fused.projection import linear as linear
from .fused.recurrent import gru as gru
from .fused.recurrent import lstm as lstm
from .fused.recurrent import simple_rnn as simple_rnn
from .image.resizing import nearest_indices as nearest_indices
from .image.resizing import resize_weights as resize_weights
from .linalg import *
from .math import *
from .nn import *
from .nn.activations import mish as mish
from .nn.attention import attend as attend
from .nn.attention import finite_steps as finite_steps
from .nn.attention import reached as reached
from .numpy import *
from .numpy.logic import copysign as copysign

_publish(globals(), core, linalg, math, nn, numpy)
