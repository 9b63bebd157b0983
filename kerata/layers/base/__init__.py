"""What all layers are made of: calls, state, configuration, checks of inputs."""

from .arguments import CommonArguments as CommonArguments
from .arguments import LayerArguments as LayerArguments
from .arguments import OlderArguments as OlderArguments
from .input_spec import InputSpec as InputSpec
from .layer import Layer as Layer
from .weights import add_weight_like as add_weight_like
from .weights import set_weight_options as set_weight_options
