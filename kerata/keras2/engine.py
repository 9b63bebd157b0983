"""The base classes."""

from .base_layer import Node as Node
from .base_layer import disable_tracking as disable_tracking
from .layers import Input as Input
from .layers import InputLayer as InputLayer
from .layers import InputSpec as InputSpec
from .layers import Layer as Layer
from .models import Model as Model
from .models import Sequential as Sequential
from .utils import get_source_inputs as get_source_inputs

Network = Container = Model  # whose names were these
