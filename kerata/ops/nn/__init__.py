"""The operations of neural networks."""

from . import (
    activations,
    adaptive_pooling,
    attention,
    convolution,
    ctc,
    ctc_decoding,
    encoding,
    losses,
    normalization,
    patches,
    pooling,
)
from .activations import *
from .adaptive_pooling import *
from .attention import *
from .convolution import *
from .ctc import *
from .ctc_decoding import *
from .encoding import *
from .losses import *
from .normalization import *
from .patches import *
from .pooling import *

__all__ = [
    *activations.__all__,
    *adaptive_pooling.__all__,
    *attention.__all__,
    *convolution.__all__,
    *ctc.__all__,
    *ctc_decoding.__all__,
    *encoding.__all__,
    *losses.__all__,
    *normalization.__all__,
    *patches.__all__,
    *pooling.__all__,
]
