"""Small helpers: labels, seeds, files, and names that Keras keeps here."""

from __future__ import annotations

from ..backend import clear_session as clear_session
from ..backend import is_keras_tensor as is_keras_tensor
from ..backend import standardize_dtype as standardize_dtype
from ..config import disable_interactive_logging as disable_interactive_logging
from ..config import enable_interactive_logging as enable_interactive_logging
from ..config import is_interactive_logging_enabled as is_interactive_logging_enabled
from ..core.progress_bar import Progbar as Progbar
from ..data import PyDataset as PyDataset
from ..saving import CustomObjectScope as CustomObjectScope
from ..saving import custom_object_scope as custom_object_scope
from ..saving import deserialize_keras_object as deserialize_keras_object
from ..saving import get_custom_objects as get_custom_objects
from ..saving import get_registered_name as get_registered_name
from ..saving import get_registered_object as get_registered_object
from ..saving import register_keras_serializable as register_keras_serializable
from ..saving import serialize_keras_object as serialize_keras_object
from . import bounding_boxes as bounding_boxes
from . import legacy as legacy
from .arrays import get_source_inputs as get_source_inputs
from .arrays import normalize as normalize
from .arrays import to_categorical as to_categorical
from .config import Config as Config
from .feature_space import FeatureSpace as FeatureSpace
from .file_utils import get_file as get_file
from .folders import audio_dataset_from_directory as audio_dataset_from_directory
from .folders import image_dataset_from_directory as image_dataset_from_directory
from .folders import text_dataset_from_directory as text_dataset_from_directory
from .images import array_to_img as array_to_img
from .images import img_to_array as img_to_array
from .images import load_img as load_img
from .images import save_img as save_img
from .plotting import model_to_dot as model_to_dot
from .plotting import plot_model as plot_model
from .seeds import set_random_seed as set_random_seed
from .sequences import pad_sequences as pad_sequences
from .sequences import timeseries_dataset_from_array as timeseries_dataset_from_array
from .splitting import pack_x_y_sample_weight as pack_x_y_sample_weight
from .splitting import split_dataset as split_dataset
from .splitting import unpack_x_y_sample_weight as unpack_x_y_sample_weight

Sequence = PyDataset
