"""Random draws that are the same on every engine: they follow from a seed and a counter alone."""

from .distributions import beta as beta
from .distributions import binomial as binomial
from .distributions import gamma as gamma
from .draws import categorical as categorical
from .draws import normal as normal
from .draws import randint as randint
from .draws import truncated_normal as truncated_normal
from .draws import uniform as uniform
from .dropout import dropout as dropout
from .seeds import SeedGenerator as SeedGenerator
from .seeds import global_generator as global_generator
from .seeds import set_seed as set_seed
from .shuffle import permutation as permutation
from .shuffle import shuffle as shuffle
