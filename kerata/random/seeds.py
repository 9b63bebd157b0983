"""Seeds: where the keys of random draws come from (`engine/seeds.py`, below the operations)."""

from ..engine.seeds import SeedGenerator as SeedGenerator
from ..engine.seeds import draw_key as draw_key
from ..engine.seeds import global_generator as global_generator
from ..engine.seeds import next_seed as next_seed
from ..engine.seeds import set_seed as set_seed
