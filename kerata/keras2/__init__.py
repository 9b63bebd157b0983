"""Keras 2.3 as it was: `import kerata.keras2 as keras`. See docs/keras2.md."""

from __future__ import annotations

from .. import datasets as datasets
from . import activations as activations
from . import applications as applications
from . import backend as backend
from . import callbacks as callbacks
from . import constraints as constraints
from . import engine as engine
from . import initializers as initializers
from . import later_names as _later_names
from . import layers as layers
from . import losses as losses
from . import metrics as metrics
from . import models as models
from . import objectives as objectives
from . import old_paths as _old_paths
from . import optimizers as optimizers
from . import preprocessing as preprocessing
from . import regularizers as regularizers
from . import utils as utils
from . import wrappers as wrappers
from .layers import Input as Input
from .models import Model as Model
from .models import Sequential as Sequential

__version__ = "2.3.1"

_old_paths.publish(__name__)
_later_names.publish(__name__)
