"""The operations of neural networks."""

from ...core.naming import publish as _publish
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

_publish(globals())
