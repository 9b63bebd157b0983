"""Seeds: where the keys of random draws come from."""

from ..engine.random.seeds import SeedGenerator as SeedGenerator
from ..engine.random.seeds import draw_key as draw_key
from ..engine.random.seeds import global_generator as global_generator
from ..engine.random.seeds import next_seed as next_seed
from ..engine.random.seeds import set_seed as set_seed
