"""What an engine is: the protocol; engines that infer, record or differentiate; variables."""

from .hooks import Engine as Engine
