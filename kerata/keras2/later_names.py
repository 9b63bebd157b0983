"""Names that tf.keras had beside Keras 2.3's, up to version 2.15, from today's modules.

Whoever asks for what is not to be had is told why, or what there is instead.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from types import ModuleType
from typing import Any, NoReturn

import numpy as np

from .. import activations, callbacks, export, mixed_precision, regularizers, saving, utils
from ..optimizers import schedules
from ..utils.images import smart_resize
from .later_layers import AbstractRNNCell, RandomFourierFeatures, SyncBatchNormalization
from .later_metrics import MeanRelativeError, MeanTensor
from .later_models import LinearModel, WideDeepModel
from .later_optimizers import LossScaleOptimizer, experimental, later, legacy
from .losses_utils import Reduction

_FEATURES = "there are no feature columns; use preprocessing layers, or utils.FeatureSpace."
_CLUSTERS = "it is for clusters of parameter servers; evaluate in a process of its own."
_MESHES = "use kerata.distribution, whose meshes and layouts are for every engine."
_SIZES = "the batches of a step have one size; use RandomZoom, or resize before training."
_NETWORK = "use EfficientNetV2, ConvNeXt or ResNetV2."
_VOCABULARY = "use StringLookup, whose vocabulary `adapt` finds, and Embedding."
_SPREAD = ("Adadelta", "Adagrad", "Adam", "AdamW", "RMSprop", "SGD")
_REGNETS = (2, 4, 6, 8, 16, 32, 40, 64, 80, 120, 160, 320)

# by the reason, or what there is instead: paths of what is not there
_ABSENT: dict[str, tuple[str, ...]] = {
    _FEATURES: ("layers.DenseFeatures", "experimental.SequenceFeatures"),
    _CLUSTERS: (
        "utils.SidecarEvaluator", "experimental.SidecarEvaluator",
        "callbacks.SidecarEvaluatorModelExport", "utils.experimental.DatasetCreator",
    ),
    _MESHES: ("dtensor.experimental.LayoutMap",
              *(f"dtensor.experimental.optimizers.{name}" for name in _SPREAD)),
    _SIZES: tuple(
        f"{home}.{name}" for home in ("layers", "layers.experimental.preprocessing")
        for name in ("RandomHeight", "RandomWidth")
    ),
    _NETWORK: (
        *(f"applications.{home}RegNet{kind}{size:03}" for home in ("", "regnet.")
          for kind in "XY" for size in _REGNETS),
        *(f"applications.{home}ResNetRS{depth}" for home in ("", "resnet_rs.")
          for depth in (50, 101, 152, 200, 270, 350, 420)),
    ),
    _VOCABULARY: (
        "layers.experimental.DynamicEmbedding", "layers.experimental.DynamicLookup",
        "callbacks.experimental.UpdateEmbeddingCallback", "utils.warmstart_embedding_matrix",
    ),
    "there are no estimators; use fit, evaluate and predict.": (
        "estimator.model_to_estimator",
    ),
    "override `train_step`, with two gradients.": (
        "models.experimental.SharpnessAwareMinimization",
    ),
    'use compile(steps_per_execution="auto").': ("utils.StepsPerExecutionTuner",),
    "use threading.Thread.": ("utils.TimedThread",),
    "derive it from metrics.Metric.": ("metrics.experimental.PyMetric",),
}  # fmt: skip
# by path: names of today, as they are
_TODAYS: dict[str, tuple[Any, str]] = {
    "activations": (activations, "gelu mish swish"),
    "callbacks.experimental": (callbacks, "BackupAndRestore"),
    "experimental": (schedules, "CosineDecay CosineDecayRestarts"),
    "export": (export, "ExportArchive"),
    "mixed_precision": (mixed_precision, "Policy global_policy set_global_policy"),
    "mixed_precision.experimental": (mixed_precision, "Policy global_policy"),
    "optimizers.schedules": (
        schedules, "CosineDecay CosineDecayRestarts ExponentialDecay InverseTimeDecay "
        "LearningRateSchedule PiecewiseConstantDecay PolynomialDecay deserialize serialize"),
    "preprocessing": (
        utils, "image_dataset_from_directory text_dataset_from_directory "
        "timeseries_dataset_from_array"),
    "regularizers": (regularizers, "L1 L2 OrthogonalRegularizer orthogonal_regularizer"),
    "saving": (
        saving, "custom_object_scope deserialize_keras_object get_custom_objects "
        "get_registered_name get_registered_object register_keras_serializable "
        "serialize_keras_object"),
    "utils": (
        utils, "FeatureSpace array_to_img audio_dataset_from_directory "
        "disable_interactive_logging enable_interactive_logging get_registered_name "
        "get_registered_object image_dataset_from_directory img_to_array "
        "is_interactive_logging_enabled load_img pack_x_y_sample_weight pad_sequences "
        "register_keras_serializable save_img split_dataset text_dataset_from_directory "
        "timeseries_dataset_from_array unpack_x_y_sample_weight"),
    "utils.legacy": (utils.legacy, "deserialize_keras_object serialize_keras_object"),
}  # fmt: skip
_PREPROCESSING = (
    "CategoryEncoding CenterCrop Discretization HashedCrossing Hashing IntegerLookup Normalization "
    "RandomContrast RandomCrop RandomFlip RandomRotation RandomTranslation RandomZoom Rescaling "
    "Resizing StringLookup TextVectorization"
)


def to_ordinal(y: Any, num_classes: int | None = None, dtype: Any = "float32") -> Any:
    """Integer labels as rows that begin with as many ones as the label says.

    >>> to_ordinal([0, 2], 3).tolist()
    [[0.0, 0.0], [1.0, 1.0]]
    """
    labels = np.asarray(y, "int64")
    labels = labels[..., 0] if labels.ndim > 1 and labels.shape[-1] == 1 else labels
    count = int(labels.max()) + 1 if num_classes is None else num_classes
    return (labels[..., None] > np.arange(count - 1)).astype(dtype)


def _own(root: Any) -> dict[str, Mapping[str, Any]]:
    """By path: what Keras 2 had in a form of its own."""
    layers = {name: getattr(root.layers, name) for name in _PREPROCESSING.split()}
    nothing = lambda: None
    return {
        "backend.experimental": {
            "disable_tf_random_generator": nothing, "enable_tf_random_generator": nothing,
            "is_tf_random_generator_enabled": lambda: True,
        },
        "layers": {"AbstractRNNCell": AbstractRNNCell},
        "experimental": {"LinearModel": LinearModel, "WideDeepModel": WideDeepModel},
        "layers.experimental": {
            "RandomFourierFeatures": RandomFourierFeatures,
            "EinsumDense": root.layers.EinsumDense,
            "SyncBatchNormalization": SyncBatchNormalization,
        },
        "layers.experimental.preprocessing": {**layers, "PreprocessingLayer": root.layers.Layer},
        "losses": {"Reduction": Reduction},
        "metrics": {
            "kld": root.metrics.KLD, "MeanRelativeError": MeanRelativeError,
            "MeanTensor": MeanTensor,
        },
        "mixed_precision": {"LossScaleOptimizer": LossScaleOptimizer},
        "mixed_precision.experimental": {
            "LossScaleOptimizer": LossScaleOptimizer,
            "set_policy": mixed_precision.set_global_policy,
        },
        "optimizers": later, "optimizers.legacy": legacy, "optimizers.experimental": experimental,
        "preprocessing.image": {"smart_resize": smart_resize},
        "saving": {
            "load_model": root.models.load_model, "save_model": root.models.save_model,
        },
        "utils": {"to_ordinal": to_ordinal},
    }  # fmt: skip


def _refuse(module: ModuleType, reasons: dict[str, str]) -> None:
    """Say of names that are not there what there is instead."""

    def find(name: str) -> NoReturn:
        why = f": {reasons[name]}" if name in reasons else ""
        raise AttributeError(f"module {module.__name__!r} has no attribute {name!r}{why}")

    vars(module)["__getattr__"] = find


def _module(package: str, path: str) -> Any:
    """The module of a path, made if there is none."""
    if not path:
        return sys.modules[package]
    above, _, name = path.rpartition(".")
    owner = _module(package, above)
    if not isinstance(vars(owner).get(name), ModuleType):
        made: Any = ModuleType(f"{package}.{path}", "Names of later versions of Keras 2.")
        made.__path__ = []
        sys.modules[made.__name__] = made
        setattr(owner, name, made)
    return getattr(owner, name)


def publish(package: str) -> None:
    """Give the package and its modules these names, where they have none of their own."""
    root = sys.modules[package]
    named = [*_own(root).items()]
    for path, (home, names) in _TODAYS.items():
        named.append((path, {name: getattr(home, name) for name in names.split()}))
    for path, found in named:
        module = _module(package, path)
        for name, thing in found.items():
            if not hasattr(module, name):
                setattr(module, name, thing)
                if "__all__" in vars(module):
                    module.__all__ = [*module.__all__, name]
    root.optimizers.know(later)
    reasons: dict[str, dict[str, str]] = {}
    for why, paths in _ABSENT.items():
        for place in paths:
            above, _, name = place.rpartition(".")
            reasons.setdefault(above, {})[name] = why
    for path, absent in reasons.items():
        _refuse(_module(package, path), absent)
