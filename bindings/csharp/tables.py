"""What C# has of kerata, and what types stand for what Python leaves open."""

from __future__ import annotations

import re

# Namespaces that C# has, in this order.
NAMESPACES = """activations backend callbacks config constraints data datasets distillation
distribution dtype_policies initializers layers losses metrics mixed_precision models
ops ops.image ops.linalg ops.nn ops.numpy optimizers optimizers.schedules
preprocessing preprocessing.image preprocessing.sequence quantizers random
regularizers saving tree utils utils.bounding_boxes visualization applications
keras2.backend""".split()
# Namespaces and names without a counterpart in C#, and why.
LEFT_OUT = {
    "engine": "how engines are built, in Python",
    "engines": "how engines are loaded; Kerata.SetBackend chooses one",
    "testing": "tests of engines, which are written in Python",
    "training": "names that `kerata` has, too",
    "keras2": "Keras 2.3 for old programs in Python; its functions are the class K",
    "legacy": "names of before, for configurations",
    "transforms": "how quantization and LoRA change layers; Layer.Quantize and EnableLora do it",
    "wrappers": "scikit-learn's interfaces, which Python calls",
    "distribution": "processes of Python",
    "install_as_keras": "what `import keras` means in Python",
    "remat": "a decorator of Python's; RematScope does it",
    "optimizers.legacy": "empty in Keras 3, too",
    "utils.legacy": "the names are in utils",
}
IMPORTED = {
    "Progbar",
    "is_nested",
    "result_type",
    "standardize_dtype",
}  # public where they are imported
OF_EACH = "preprocess_input decode_predictions load_data get_word_index get_label_names".split()
STATIC = {"random": "RandomNumbers", "keras2.backend": "K", "": "Kerata", "data": "DataSources"}

# Types with a conversion from each of these.
NUMBERS = ["int", "long", "float", "double", "bool"]
ELEMENTS = ["float", "double", "int", "long", "byte", "bool"]
ARRAYS = [e + r for e in ELEMENTS for r in ("[]", "[,]", "[,,]", "[,,,]", "[,,,,]", "[][]")]
TENSORS = ["Tensor", "Tensor[]", "NDArray[]", "TensorLike[]"]
TEXTS = ["string", "string[]", "string[,]", "string[][]"]
TABLE, FIGURES = "Dictionary<string, object>", "Dictionary<string, double>"
TABLES = [
    f"Dictionary<string, {t}>" for t in ("TensorLike", "Tensor", "NDArray", "DataLike", "object")
]
UNIONS: dict[str, list[str]] = {
    "TensorLike": [*NUMBERS, *ARRAYS, *TENSORS],
    "DataLike": [*NUMBERS, *ARRAYS, *TENSORS, *TEXTS, *TABLES, "TensorLike", "@PyDataset",
             "@BatchSource", "DataLike[]"],
    "Tensors": ["Tensor", "Tensor[]", *TABLES[1:2]],
    "Ints": ["int", "int[]", "(int, int)", "(int, int, int)", "Shape"],
    "Axis": ["int", "int[]", "(int, int)", "(int, int, int)"],
    "Doubles": ["double", "double[]", "(double, double)", "float[]"],
    "Margins": ["int", "int[]", "(int, int)", "(int, int, int)", "((int, int), (int, int))",
                "((int, int), (int, int), (int, int))", "int[][]"],
    "DTypeLike": ["string", "DType", "Type"],
    "PolicyLike": ["string", "DType", "Type", "@DTypePolicy", TABLE],
    "Seed": ["int", "@SeedGenerator"],
    "LearningRate": ["double", "@LearningRateSchedule", "Callable", TABLE],
    "InitializerLike": ["string", "@Initializer", "Callable", TABLE, "Tensor", "double"],
    "RegularizerLike": ["string", "@Regularizer", "Callable", TABLE],
    "ConstraintLike": ["string", "@Constraint", "Callable", TABLE],
    "ActivationLike": ["string", "@Layer", "Callable", TABLE],
    "OptimizerLike": ["string", "@Optimizer", TABLE],
    "LossLike": ["string", "@Loss", "Callable", "string[]", "@Loss[]", TABLE,
                 "Dictionary<string, string>", "Dictionary<string, @Loss>", "object[]"],
    "MetricsLike": ["string", "@Metric", "Callable", "string[]", "@Metric[]", "Callable[]", TABLE,
                    "Dictionary<string, string>", "Dictionary<string, @Metric>", "object[]"],
    "Weights": ["double", "double[]", "Dictionary<string, double>"],
    "ClassWeights": ["Dictionary<int, double>", "Dictionary<string, Dictionary<int, double>>"],
    "CallbacksLike": ["@Callback", "@Callback[]", "List<@Callback>"],
    "Verbosity": ["int", "string", "bool"],
    "Identifier": ["string", TABLE, "KerataObject", "Callable"],
    "LayerLike": ["@Layer", "Tensor"],
    "LayersLike": ["@Layer", "@Layer[]", "List<@Layer>"],
}  # fmt: skip

FIRST = ["NDArray", "Tensor", "DataLike", *(e + r for e in ("float", "double")
                                            for r in ("[,]", "[,,]", "[,,,]"))]  # fmt: skip
SECOND = [*FIRST[:3], "float[]", "int[]", "double[]", "float[,]", "double[,]"]
UNIONS["DataLike"] += [f"({x}, {y})" for x in FIRST for y in SECOND]

# Where a parameter's name says more than its annotation: a name's pattern, and the type.
BY_NAME = [(re.compile(f"(?:{pattern})$"), type_) for pattern, type_ in [
    (r"(.*_)?initializer", "InitializerLike"), (r"(.*_)?regularizer", "RegularizerLike"),
    (r"(.*_)?constraint", "ConstraintLike"), (r"(.*_)?activation", "ActivationLike"),
    (r"optimizer|inner_optimizer|default_optimizer", "OptimizerLike"),
    (r"loss|student_loss|distillation_loss(es)?", "LossLike"), (r"metric", "MetricsLike"),
    (r"(weighted_)?metrics", "MetricsLike"), (r"loss_weights", "Weights"),
    (r"(input_|batch_|output_|initial_state_)?shape", "Shape"),
    (r"callbacks", "CallbacksLike"), (r"verbose", "Verbosity"),
    (r"model|teacher|student", "@Model"),
    (r"layer|backward_layer", "@Layer"), (r"cells?", "LayersLike"), (r"layers", "LayersLike"),
    (r"policy", "PolicyLike"), (r"dtype", "DTypeLike"), (r"backend|engine", "string"),
    (r"x|y|y_pred|y_true|sample_weight|data|dataset|inputs|targets|weights|tensor", "DataLike"),
    (r"tangents|primals|choicelist|condlist|condition|constant_values|counts|xs?[12]?",
     "TensorLike"), (r"padding|axes", "Margins"), (r"axis", "Axis"),
    (r"(student|teacher)_outputs|vocabulary", "DataLike"),
    (r"(non_)?(trainable|metrics|optimizer)_variables|window|idf_weights|X", "DataLike"),
    (r"training", "bool"), (r"seed", "Seed"), (r"input_tensor", "Tensor"),
    (r"(bounding_box(es)?|boxes|labels)", "DataLike"), (r"variables", "Tensors"),
    (r"(mask|previous_mask|states?|sequences|values?|mean|variance|a|b)", "DataLike"),
    (r"config|custom_objects|params|arguments|store", TABLE),
    (r"identifier|regularizer|constraint|obj|learning_rate_schedule", "Identifier"),
    (r"scale|offset|min_value|max_value|start|stop|step|increment|decrement|new_x", "TensorLike"),
]]  # fmt: skip
# … whatever the annotation.
ALWAYS = {"class_weight": "ClassWeights", "validation_data": "DataLike"}
# Strings of a fixed set: a parameter's name, its default (None for any), and the type.
ENUMS = {
    "Padding": "valid same causal", "DataFormat": "channels_last channels_first",
    "Reduction": "sum_over_batch_size sum mean mean_with_sample_weight none",
    "Interpolation": "bilinear nearest bicubic lanczos3 lanczos5 area",
    "MonitorMode": "auto min max", "Side": "pre post", "Curve": "ROC PR",
    "MergeMode": "concat sum mul ave",
    "DrawnFrom": "truncated_normal untruncated_normal uniform",
    "FanMode": "fan_in fan_out fan_avg", "FillMode": "constant nearest reflect wrap",
    "Average": "micro macro weighted", "Spectrum": "density spectrum", "ScoreMode": "dot concat",
    "SummationMethod": "interpolation minoring majoring", "Indexing": "xy ij",
    "OutputMode": "int one_hot multi_hot count tf_idf", "FeatureMode": "concat dict",
    "BoxFormat": "xyxy yxyx xywh center_xywh center_yxhw rel_xyxy rel_yxyx rel_xywh "
    "rel_center_xywh",
    "GlobalPooling": "avg max", "PoolMode": "max avg", "ColorMode": "rgb rgba grayscale",
    "LabelMode": "int categorical binary", "LabelKind": "fine coarse",
    "Subset": "training validation both", "QuantileMethod": "linear lower higher nearest midpoint",
    "PadMode": "constant reflect symmetric edge wrap", "QrMode": "reduced complete",
    "QuantizationMode": "int8 int4 float8 gptq awq",
    "CorrelateMode": "valid same full", "FlipMode": "horizontal vertical horizontal_and_vertical",
    "SpectrogramMode": "log magnitude psd real imag angle stft", "StftPart": "real imag",
    "RematMode": "full activations larger_than list_of_layers", "Orthogonality": "rows columns",
    "ImagenetMode": "caffe tf torch", "SearchSide": "left right",
    "DecodingStrategy": "greedy beam_search", "ScatterReduction": "add max min mul",
    "ScoreAverage": "uniform_average variance_weighted_average", "OovMethod": "floormod farmhash",
    "HashAlgorithm": "auto md5 sha256", "Aggregation": "none mean sum only_first_replica",
    "Synchronization": "auto none on_write on_read", "GraphDirection": "TB BT LR RL",
    "GraphSplines": "ortho curved polyline spline line",
    "ValueFormat": "backend_tensor numpy_array",
    "DType": "float16 bfloat16 float32 float64 int8 int16 int32 int64 uint8 uint16 uint32 uint64 "
    "bool string complex64 complex128",
}  # fmt: skip
FIXED = {
    ("padding", "valid"): "Padding", ("padding", "pre"): "Side", ("truncating", "pre"): "Side",
    ("data_format", None): "DataFormat", ("reduction", "sum_over_batch_size"): "Reduction",
    ("interpolation", None): "Interpolation", ("mode", "auto"): "MonitorMode",
    ("curve", "ROC"): "Curve", ("distribution", "truncated_normal"): "DrawnFrom",
    ("mode", "fan_in"): "FanMode", ("fill_mode", None): "FillMode", ("average", None): "Average",
    ("scaling", "density"): "Spectrum", ("score_mode", "dot"): "ScoreMode",
    ("summation_method", None): "SummationMethod", ("indexing", "xy"): "Indexing",
    ("merge_mode", "concat"): "MergeMode", ("output_mode", "int"): "OutputMode",
    ("output_mode", "one_hot"): "OutputMode", ("output_mode", "multi_hot"): "OutputMode",
    ("output_mode", "concat"): "FeatureMode", ("bounding_box_format", None): "BoxFormat",
    ("encoded_format", "center_yxhw"): "BoxFormat", ("encoding_format", "center_yxhw"): "BoxFormat",
    ("source", None): "BoxFormat", ("target", None): "BoxFormat",
    ("pooling", None): "GlobalPooling", ("pool_mode", "max"): "PoolMode",
    ("color_mode", "rgb"): "ColorMode", ("label_mode", "int"): "LabelMode",
    ("label_mode", "fine"): "LabelKind", ("subset", None): "Subset",
    ("method", "linear"): "QuantileMethod", ("mode", "constant"): "PadMode",
    ("mode", "reduced"): "QrMode", ("mode", "valid"): "CorrelateMode",
    ("mode", "horizontal_and_vertical"): "FlipMode", ("mode", "log"): "SpectrogramMode",
    ("mode", "full"): "RematMode", ("mode", "rows"): "Orthogonality",
    ("mode", "caffe"): "ImagenetMode", ("side", "left"): "SearchSide",
    ("side", "real"): "StftPart", ("strategy", "greedy"): "DecodingStrategy",
    ("class_aggregation", "uniform_average"): "ScoreAverage",
    ("oov_method", "floormod"): "OovMethod", ("hash_algorithm", "auto"): "HashAlgorithm",
    ("aggregation", None): "Aggregation", ("synchronization", "auto"): "Synchronization",
    ("rankdir", "TB"): "GraphDirection", ("splines", "ortho"): "GraphSplines",
    ("value_format", "backend_tensor"): "ValueFormat", ("reduction", None): "ScatterReduction",
    ("mode", None): "QuantizationMode", ("dtype", None): "DTypeLike",
    **{(f"{of}dtype", default): "DType" for of in ("", "output_", "vocabulary_")
       for default in ("float32", "int32", "int8", "int64")},
}  # fmt: skip

# Signatures that Python leaves to `*args`, or to the class below.
SIGNATURES = {
    "Layer.__call__": "inputs: DataLike, training: bool | None = None, **kwargs: Any -> Tensor",
    "Layer.call": "inputs: Tensor -> Tensor",
    "Layer.build": "input_shape: OpenShape -> None",
    "Layer.compute_output_shape": "input_shape: OpenShape -> OpenShape",
    "Metric.update_state": "y_true: Tensor, y_pred: Tensor -> None",
    "Metric.__call__": "*args: DataLike -> Tensor",
    "Metric.result": "-> Tensor",
    "Model.__init__": "inputs: Tensors = None, outputs: Tensors = None, name: str | None = None "
    "-> None",
    "Model.evaluate": "-> Sequence[float]",
    "Model.train_on_batch": "-> Sequence[float]",
    "Model.test_on_batch": "-> Sequence[float]",
    "Initializer.__call__": "shape: OpenShape, dtype: str | None = None -> Tensor",
    "Regularizer.__call__": "x: Tensor -> Tensor",
    "Constraint.__call__": "w: Tensor -> Tensor",
    "LearningRateSchedule.__call__": "step: Tensor -> Tensor",
    "get_config": "-> dict[str, Any]",
    "PyDataset.__getitem__": "index: int -> object",
    "load_model": "-> Model",
    "model_from_json": "-> Model",
    "clone_model": "-> Model",
}
EXTRA = {  # attributes that no annotation tells
    "Model": {"inputs": "list[Tensor]", "outputs": "list[Tensor]", "stop_training": "bool",
              "optimizer": "Optimizer"},
}  # fmt: skip
BASES = dict.fromkeys(("Variable", "KerasTensor", "Symbol"), "Tensor")  # in C#
WATCHED = {"Model.fit", "Model.evaluate", "Model.predict"}  # with a token, and as tasks
RENAMED = {"History.history": "HistoryLogs"}  # as a class may not have a member of its name
NAMES = {"__call__": "Apply", "__getitem__": "GetItem", "__len__": "Length"}
WORDS = set(
    """abstract as base bool break byte case catch char checked class const continue decimal
default delegate do double else enum event explicit extern false finally fixed float for foreach
goto if implicit in int interface internal is lock long namespace new null object operator out
override params private protected public readonly ref return sbyte sealed short sizeof stackalloc
static string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using
virtual void volatile while""".split()
)
TAKEN = {"Equals", "ToString", "GetHashCode", "GetType", "Finalize", "MemberwiseClone", "Dispose",
         "Get", "Set", "As", "Enter", "Track", "ReferenceEquals", "Handle"}  # fmt: skip


SEQUENCES = {"Sequence", "list", "Iterable", "Collection", "set", "tuple", "List", "frozenset"}
# What an annotation, or a member of one, is as a parameter.
ATOMS = {
    "int": "int", "Count": "int", "Natural": "int", "SupportsInt": "int", "float": "double",
    "Fraction": "double", "Positive": "double", "NotNegative": "double", "complex": "double",
    "NotPositive": "double", "Filler": "double", "bool": "bool", "str": "string", "Path": "string",
    "PathLike": "string", "FilePath": "string", "Shape": "Shape", "OpenShape": "Shape",
    "TensorLike": "TensorLike", "Numbers": "TensorLike", "Array": "TensorLike",
    "ndarray": "TensorLike",
    "Symbol": "Tensor", "KerasTensor": "Tensor", "Tensor": "Tensor", "Sizes": "Ints",
    "Ints": "Ints", "Counts": "Ints", "Axis": "Axis", "Margins": "Margins", "Seed": "Seed",
    "DTypeLike": "DTypeLike", "PolicyLike": "PolicyLike", "LearningRate": "LearningRate",
    "Callable": "Callable", "Function": "Callable", "Activation": "Callable",
    "DataLike": "DataLike", "Tensors": "Tensors", "Symbols": "Tensors", "LossLike": "LossLike",
    "type": "Type",
    "MetricLike": "MetricsLike", "Identifier": "Identifier", "dict": TABLE, "Mapping": TABLE,
    "MutableMapping": TABLE, "Indices": "Ints", "Image": "TensorLike", "Pairs": "Margins",
}  # fmt: skip
# Operators and conversions of what the runtime has, written out.
CONVERSIONS = {
    "NDArray<T>": ["T[]", "T[,]", "T[,,]", "T[,,,]", "T[][]"], "Shape": ["int", "int?[]"],
    "Callable": ["Func<Tensor, Tensor>", "Func<Tensor, Tensor, Tensor>", "Func<Tensor[], Tensor>",
                 "Value"],
}  # fmt: skip
OPERATORS = {"+": "add", "-": "sub", "*": "mul", "/": "truediv"}
OPERANDS = [("Tensor", "TensorLike"), ("TensorLike", "Tensor"), ("Tensor", "Tensor")]
WRITTEN = [f"""public sealed partial class {name} {{
        /// <summary>From one of these.</summary>
        public static implicit operator {name}({kind} value) => new {name}(value);
    }}""" for name, kinds in CONVERSIONS.items() for kind in kinds]  # fmt: skip
WRITTEN += [f"""public partial class Tensor {{
        /// <summary>Element by element.</summary>
        public static Tensor operator {sign}({a} a, {b} b) => Binary("{name}", a, b);
    }}""" for sign, name in OPERATORS.items() for a, b in OPERANDS]  # fmt: skip

HEAD = """// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;
"""
