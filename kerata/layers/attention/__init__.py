"""Attention layers."""

from ...core.naming import publish
from .attention import *
from .multi_head_attention import *

publish(globals())
