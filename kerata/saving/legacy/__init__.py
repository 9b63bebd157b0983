"""Files of Keras before 3: configurations and weights as they were, made what they are today."""

from .compile_arguments import before_tensorflow as before_tensorflow
from .configurations import is_old_config as is_old_config
from .configurations import modern_model as modern_model
from .old_files import is_old as is_old
from .old_files import load_model as load_model
from .old_files import load_optimizer as load_optimizer
from .old_files import load_weights as load_weights
from .old_files import modern_archive as modern_archive
from .old_files import training_of as training_of
from .writing import OF_KERAS_2 as OF_KERAS_2
from .writing import SUFFIXES as SUFFIXES
from .writing import refuse_unlisted as refuse_unlisted
from .writing import save_model as save_model
from .writing import save_weights as save_weights
from .writing import write_model as write_model
