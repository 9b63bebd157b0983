"""What all operations share: dispatch, errors, conversion, windows."""

from .axes import *
from .convert import *
from .dispatch import *
from .shapes import *
from .sums import *
