"""What an engine is: the protocol; engines that infer, record or differentiate; variables."""

from .autodiff import tape
from .hooks import Engine as Engine

Engine.reverse_mode = tape
