"""Regularizers as Keras 2.3 named them."""

from ..regularizers import L1L2 as L1L2
from ..regularizers import Regularizer as Regularizer
from ..regularizers import deserialize as deserialize
from ..regularizers import get as get
from ..regularizers import l1 as l1
from ..regularizers import l1_l2 as l1_l2
from ..regularizers import l2 as l2
from ..regularizers import serialize as serialize
