"""Attention layers."""

from ...core.naming import publish as _publish
from .attention import *
from .group_query_attention import *
from .multi_head_attention import *

_publish(globals())
