"""Modules that programs of the time imported from, though the public names stood elsewhere.

`from keras.layers.core import Dense`: the module is that of the public name, whose names are more.
"""

from __future__ import annotations

import sys

from . import conv_utils as conv_utils
from . import legacy_interfaces as legacy_interfaces
from . import losses_utils as losses_utils
from . import metrics_utils as metrics_utils
from . import model_saving as model_saving
from . import training_utils as training_utils

_PLACES = {
    "layers": (
        "advanced_activations convolutional convolutional_recurrent core cudnn_recurrent "
        "embeddings local merge noise normalization pooling recurrent wrappers"
    ),
    "utils": ("data_utils generic_utils io_utils layer_utils multi_gpu_utils np_utils vis_utils"),
    "callbacks": "callbacks tensorboard_v1 tensorboard_v2",
    "backend": "tensorflow_backend theano_backend cntk_backend common load_backend",
}
# what stood in `engine` is in these
_ENGINE = {
    "topology": "engine", "base_layer": "engine", "input_layer": "engine", "network": "engine",
    "training": "engine", "sequential": "engine", "saving": "model_saving",
}  # fmt: skip
_MOVED = {"legacy": "layers", "legacy.layers": "layers", "legacy.interfaces": "legacy_interfaces",
          "utils.conv_utils": "conv_utils", "utils.losses_utils": "losses_utils",
          "utils.metrics_utils": "metrics_utils",
          "engine.training_utils": "training_utils"}  # fmt: skip


def publish(package: str) -> None:
    """Make the old places known, as modules and as attributes of the packages above them."""
    places = {f"{home}.{name}": home for home, names in _PLACES.items() for name in names.split()}
    places.update({f"engine.{name}": home for name, home in _ENGINE.items()})
    for old, home in {**places, **_MOVED}.items():
        module = sys.modules[f"{package}.{home}"]
        above, _, name = old.rpartition(".")
        sys.modules[f"{package}.{old}"] = module
        owner = sys.modules[f"{package}.{above}" if above else package]
        if not hasattr(owner, name):
            setattr(owner, name, module)
