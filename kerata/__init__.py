"""kerata: the Keras API, written anew, on every engine. `import kerata as keras`.

This is the contents page: each public name and where it lives. Names are loaded when first used,
so that importing kerata loads NumPy and no engine.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .core import settings
from .core.settings_files import load_settings
from .engines import loader as _loader

if TYPE_CHECKING:
    from . import activations as activations
    from . import applications as applications
    from . import backend as backend
    from . import callbacks as callbacks
    from . import config as config
    from . import constraints as constraints
    from . import data as data
    from . import datasets as datasets
    from . import distillation as distillation
    from . import distribution as distribution
    from . import dtype_policies as dtype_policies
    from . import engine as engine
    from . import engines as engines
    from . import initializers as initializers
    from . import keras2 as keras2
    from . import layers as layers
    from . import legacy as legacy
    from . import losses as losses
    from . import metrics as metrics
    from . import mixed_precision as mixed_precision
    from . import models as models
    from . import ops as ops
    from . import optimizers as optimizers
    from . import preprocessing as preprocessing
    from . import quantizers as quantizers
    from . import random as random
    from . import regularizers as regularizers
    from . import saving as saving
    from . import testing as testing
    from . import training as training
    from . import transforms as transforms
    from . import tree as tree
    from . import utils as utils
    from . import visualization as visualization
    from . import wrappers as wrappers
    from .compat.alias import install_as_keras as install_as_keras
    from .core.naming import name_scope as name_scope
    from .dtype_policies import DTypePolicy as DTypePolicy
    from .dtype_policies import FloatDTypePolicy as FloatDTypePolicy
    from .engine.scopes import StatelessScope as StatelessScope
    from .engine.scopes import SymbolicScope as SymbolicScope
    from .engine.spec.operation import Operation as Operation
    from .engine.spec.symbol import Symbol as _Symbol
    from .engine.variable import Variable as Variable
    from .engines.loader import backend_scope as backend_scope
    from .engines.loader import device as device
    from .engines.loader import set_backend as set_backend
    from .initializers import Initializer as Initializer
    from .layers import Input as Input
    from .layers import InputSpec as InputSpec
    from .layers import Layer as Layer
    from .layers.base.remat import RematScope as RematScope
    from .layers.base.remat import remat as remat
    from .losses import Loss as Loss
    from .metrics import Metric as Metric
    from .models import Functional as _Functional
    from .models import Model as Model
    from .models import Sequential as Sequential
    from .optimizers import Optimizer as Optimizer
    from .quantizers import Quantizer as Quantizer
    from .regularizers import Regularizer as Regularizer
    from .training.gradient import value_and_grad as value_and_grad

    Function = _Functional
    KerasTensor = _Symbol

from .core.version import __version__ as __version__

_SUBPACKAGES = (
    "activations", "applications", "backend", "callbacks", "config", "constraints", "data",
    "datasets", "distillation", "distribution", "dtype_policies", "engine", "engines",
    "initializers", "keras2", "layers", "legacy", "losses", "metrics", "mixed_precision",
    "models", "ops", "optimizers", "preprocessing", "quantizers", "random", "regularizers",
    "saving", "testing", "training", "transforms", "tree", "utils", "visualization", "wrappers",
)  # fmt: skip

_HOMES = {  # public name -> module, and the name there where it differs
    "DTypePolicy": "dtype_policies",
    "FloatDTypePolicy": "dtype_policies",
    "Function": "models:Functional",
    "Initializer": "initializers",
    "Input": "layers",
    "InputSpec": "layers",
    "KerasTensor": "engine.spec.symbol:Symbol",
    "Layer": "layers",
    "Loss": "losses",
    "Metric": "metrics",
    "Model": "models",
    "Operation": "engine.spec.operation",
    "Optimizer": "optimizers",
    "Quantizer": "quantizers",
    "Regularizer": "regularizers",
    "RematScope": "layers.base.remat",
    "Sequential": "models",
    "StatelessScope": "engine.scopes",
    "SymbolicScope": "engine.scopes",
    "Variable": "initializers",
    "backend_scope": "engines.loader",
    "device": "engines.loader",
    "install_as_keras": "compat.alias",
    "name_scope": "core.naming",
    "remat": "layers.base.remat",
    "set_backend": "engines.loader",
    "value_and_grad": "training.gradient",
}

if not TYPE_CHECKING:  # checkers read the imports above, but see no name of a computed list
    __all__ = [*_SUBPACKAGES, *_HOMES, "__version__", "version"]

    def __dir__() -> list[str]:
        return sorted(__all__)


def version() -> str:
    """The version of kerata."""
    return __version__


def __getattr__(name: str) -> Any:
    if name in _SUBPACKAGES:
        return import_module(f".{name}", __name__)
    if name not in _HOMES:
        raise AttributeError(f"module 'kerata' has no attribute {name!r}")
    module, _, attribute = _HOMES[name].partition(":")
    found = getattr(import_module(f".{module}", __name__), attribute or name)
    globals()[name] = found
    return found


settings.resolve, settings.load = _loader.resolve, _loader.get


def _load_classes() -> None:
    for name in ("applications", "callbacks", "metrics", "models", "optimizers"):  # and all others
        import_module(f".{name}", __name__)


def _load_older_classes() -> None:
    import_module(".keras2", __name__)


settings.load_classes, settings.load_older_classes = _load_classes, _load_older_classes
load_settings()
