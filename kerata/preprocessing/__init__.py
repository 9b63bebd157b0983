"""Data sets of files and of windows, images and sequences: Keras' `preprocessing`."""

from ..utils import image_dataset_from_directory as image_dataset_from_directory
from ..utils import text_dataset_from_directory as text_dataset_from_directory
from ..utils import timeseries_dataset_from_array as timeseries_dataset_from_array
from . import image as image
from . import sequence as sequence
