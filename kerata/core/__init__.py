"""What knows no tensors: ambient state, names, dtypes, nested structures, the registry, errors.

Other packages import what its files define from here (`tree`, `registry`, `masks` as modules).
"""

from .arguments import *
from .context import *
from .dtypes import *
from .errors import *
from .naming import *
from .typing import *
from .user_warnings import *
from .whole_files import *
