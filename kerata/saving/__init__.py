"""Models and weights in files, configurations of objects, and the user's own classes by name."""

from .configuration import CustomObjectScope as CustomObjectScope
from .configuration import custom_object_scope as custom_object_scope
from .configuration import deserialize_keras_object as deserialize_keras_object
from .configuration import get_custom_objects as get_custom_objects
from .configuration import get_registered_name as get_registered_name
from .configuration import get_registered_object as get_registered_object
from .configuration import register_keras_serializable as register_keras_serializable
from .configuration import serialize_keras_object as serialize_keras_object
from .convert import convert as convert
from .file_editor import KerasFileEditor as KerasFileEditor
from .inspection import Inspection as Inspection
from .inspection import inspect as inspect
from .weights_files import load_weights as load_weights
from .weights_files import save_weights as save_weights
from .whole_models import load_model as load_model
from .whole_models import save_model as save_model
