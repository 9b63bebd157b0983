// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras
{
    /// <summary>Padding: valid same causal.</summary>
    public enum Padding {
        /// <summary>"valid"</summary>
        [Python("valid")] Valid,
        /// <summary>"same"</summary>
        [Python("same")] Same,
        /// <summary>"causal"</summary>
        [Python("causal")] Causal,
    }
    /// <summary>DataFormat: channels_last channels_first.</summary>
    public enum DataFormat {
        /// <summary>"channels_last"</summary>
        [Python("channels_last")] ChannelsLast,
        /// <summary>"channels_first"</summary>
        [Python("channels_first")] ChannelsFirst,
    }
    /// <summary>Reduction: sum_over_batch_size sum mean mean_with_sample_weight none.</summary>
    public enum Reduction {
        /// <summary>"sum_over_batch_size"</summary>
        [Python("sum_over_batch_size")] SumOverBatchSize,
        /// <summary>"sum"</summary>
        [Python("sum")] Sum,
        /// <summary>"mean"</summary>
        [Python("mean")] Mean,
        /// <summary>"mean_with_sample_weight"</summary>
        [Python("mean_with_sample_weight")] MeanWithSampleWeight,
        /// <summary>"none"</summary>
        [Python("none")] None,
    }
    /// <summary>Interpolation: bilinear nearest bicubic lanczos3 lanczos5 area.</summary>
    public enum Interpolation {
        /// <summary>"bilinear"</summary>
        [Python("bilinear")] Bilinear,
        /// <summary>"nearest"</summary>
        [Python("nearest")] Nearest,
        /// <summary>"bicubic"</summary>
        [Python("bicubic")] Bicubic,
        /// <summary>"lanczos3"</summary>
        [Python("lanczos3")] Lanczos3,
        /// <summary>"lanczos5"</summary>
        [Python("lanczos5")] Lanczos5,
        /// <summary>"area"</summary>
        [Python("area")] Area,
    }
    /// <summary>MonitorMode: auto min max.</summary>
    public enum MonitorMode {
        /// <summary>"auto"</summary>
        [Python("auto")] Auto,
        /// <summary>"min"</summary>
        [Python("min")] Min,
        /// <summary>"max"</summary>
        [Python("max")] Max,
    }
    /// <summary>Side: pre post.</summary>
    public enum Side {
        /// <summary>"pre"</summary>
        [Python("pre")] Pre,
        /// <summary>"post"</summary>
        [Python("post")] Post,
    }
    /// <summary>Curve: ROC PR.</summary>
    public enum Curve {
        /// <summary>"ROC"</summary>
        [Python("ROC")] ROC,
        /// <summary>"PR"</summary>
        [Python("PR")] PR,
    }
    /// <summary>MergeMode: concat sum mul ave.</summary>
    public enum MergeMode {
        /// <summary>"concat"</summary>
        [Python("concat")] Concat,
        /// <summary>"sum"</summary>
        [Python("sum")] Sum,
        /// <summary>"mul"</summary>
        [Python("mul")] Mul,
        /// <summary>"ave"</summary>
        [Python("ave")] Ave,
    }
    /// <summary>DrawnFrom: truncated_normal untruncated_normal uniform.</summary>
    public enum DrawnFrom {
        /// <summary>"truncated_normal"</summary>
        [Python("truncated_normal")] TruncatedNormal,
        /// <summary>"untruncated_normal"</summary>
        [Python("untruncated_normal")] UntruncatedNormal,
        /// <summary>"uniform"</summary>
        [Python("uniform")] Uniform,
    }
    /// <summary>FanMode: fan_in fan_out fan_avg.</summary>
    public enum FanMode {
        /// <summary>"fan_in"</summary>
        [Python("fan_in")] FanIn,
        /// <summary>"fan_out"</summary>
        [Python("fan_out")] FanOut,
        /// <summary>"fan_avg"</summary>
        [Python("fan_avg")] FanAvg,
    }
    /// <summary>FillMode: constant nearest reflect wrap.</summary>
    public enum FillMode {
        /// <summary>"constant"</summary>
        [Python("constant")] Constant,
        /// <summary>"nearest"</summary>
        [Python("nearest")] Nearest,
        /// <summary>"reflect"</summary>
        [Python("reflect")] Reflect,
        /// <summary>"wrap"</summary>
        [Python("wrap")] Wrap,
    }
    /// <summary>Average: micro macro weighted.</summary>
    public enum Average {
        /// <summary>"micro"</summary>
        [Python("micro")] Micro,
        /// <summary>"macro"</summary>
        [Python("macro")] Macro,
        /// <summary>"weighted"</summary>
        [Python("weighted")] Weighted,
    }
    /// <summary>Spectrum: density spectrum.</summary>
    public enum Spectrum {
        /// <summary>"density"</summary>
        [Python("density")] Density,
        /// <summary>"spectrum"</summary>
        [Python("spectrum")] Spectrum,
    }
    /// <summary>ScoreMode: dot concat.</summary>
    public enum ScoreMode {
        /// <summary>"dot"</summary>
        [Python("dot")] Dot,
        /// <summary>"concat"</summary>
        [Python("concat")] Concat,
    }
    /// <summary>SummationMethod: interpolation minoring majoring.</summary>
    public enum SummationMethod {
        /// <summary>"interpolation"</summary>
        [Python("interpolation")] Interpolation,
        /// <summary>"minoring"</summary>
        [Python("minoring")] Minoring,
        /// <summary>"majoring"</summary>
        [Python("majoring")] Majoring,
    }
    /// <summary>Indexing: xy ij.</summary>
    public enum Indexing {
        /// <summary>"xy"</summary>
        [Python("xy")] Xy,
        /// <summary>"ij"</summary>
        [Python("ij")] Ij,
    }
    /// <summary>OutputMode: int one_hot multi_hot count tf_idf.</summary>
    public enum OutputMode {
        /// <summary>"int"</summary>
        [Python("int")] Int,
        /// <summary>"one_hot"</summary>
        [Python("one_hot")] OneHot,
        /// <summary>"multi_hot"</summary>
        [Python("multi_hot")] MultiHot,
        /// <summary>"count"</summary>
        [Python("count")] Count,
        /// <summary>"tf_idf"</summary>
        [Python("tf_idf")] TfIdf,
    }
    /// <summary>FeatureMode: concat dict.</summary>
    public enum FeatureMode {
        /// <summary>"concat"</summary>
        [Python("concat")] Concat,
        /// <summary>"dict"</summary>
        [Python("dict")] Dict,
    }
    /// <summary>BoxFormat: xyxy yxyx xywh center_xywh center_yxhw rel_xyxy rel_yxyx rel_xywh rel_center_xywh.</summary>
    public enum BoxFormat {
        /// <summary>"xyxy"</summary>
        [Python("xyxy")] Xyxy,
        /// <summary>"yxyx"</summary>
        [Python("yxyx")] Yxyx,
        /// <summary>"xywh"</summary>
        [Python("xywh")] Xywh,
        /// <summary>"center_xywh"</summary>
        [Python("center_xywh")] CenterXywh,
        /// <summary>"center_yxhw"</summary>
        [Python("center_yxhw")] CenterYxhw,
        /// <summary>"rel_xyxy"</summary>
        [Python("rel_xyxy")] RelXyxy,
        /// <summary>"rel_yxyx"</summary>
        [Python("rel_yxyx")] RelYxyx,
        /// <summary>"rel_xywh"</summary>
        [Python("rel_xywh")] RelXywh,
        /// <summary>"rel_center_xywh"</summary>
        [Python("rel_center_xywh")] RelCenterXywh,
    }
    /// <summary>GlobalPooling: avg max.</summary>
    public enum GlobalPooling {
        /// <summary>"avg"</summary>
        [Python("avg")] Avg,
        /// <summary>"max"</summary>
        [Python("max")] Max,
    }
    /// <summary>PoolMode: max avg.</summary>
    public enum PoolMode {
        /// <summary>"max"</summary>
        [Python("max")] Max,
        /// <summary>"avg"</summary>
        [Python("avg")] Avg,
    }
    /// <summary>ColorMode: rgb rgba grayscale.</summary>
    public enum ColorMode {
        /// <summary>"rgb"</summary>
        [Python("rgb")] Rgb,
        /// <summary>"rgba"</summary>
        [Python("rgba")] Rgba,
        /// <summary>"grayscale"</summary>
        [Python("grayscale")] Grayscale,
    }
    /// <summary>LabelMode: int categorical binary.</summary>
    public enum LabelMode {
        /// <summary>"int"</summary>
        [Python("int")] Int,
        /// <summary>"categorical"</summary>
        [Python("categorical")] Categorical,
        /// <summary>"binary"</summary>
        [Python("binary")] Binary,
    }
    /// <summary>LabelKind: fine coarse.</summary>
    public enum LabelKind {
        /// <summary>"fine"</summary>
        [Python("fine")] Fine,
        /// <summary>"coarse"</summary>
        [Python("coarse")] Coarse,
    }
    /// <summary>Subset: training validation both.</summary>
    public enum Subset {
        /// <summary>"training"</summary>
        [Python("training")] Training,
        /// <summary>"validation"</summary>
        [Python("validation")] Validation,
        /// <summary>"both"</summary>
        [Python("both")] Both,
    }
    /// <summary>QuantileMethod: linear lower higher nearest midpoint.</summary>
    public enum QuantileMethod {
        /// <summary>"linear"</summary>
        [Python("linear")] Linear,
        /// <summary>"lower"</summary>
        [Python("lower")] Lower,
        /// <summary>"higher"</summary>
        [Python("higher")] Higher,
        /// <summary>"nearest"</summary>
        [Python("nearest")] Nearest,
        /// <summary>"midpoint"</summary>
        [Python("midpoint")] Midpoint,
    }
    /// <summary>PadMode: constant reflect symmetric edge wrap.</summary>
    public enum PadMode {
        /// <summary>"constant"</summary>
        [Python("constant")] Constant,
        /// <summary>"reflect"</summary>
        [Python("reflect")] Reflect,
        /// <summary>"symmetric"</summary>
        [Python("symmetric")] Symmetric,
        /// <summary>"edge"</summary>
        [Python("edge")] Edge,
        /// <summary>"wrap"</summary>
        [Python("wrap")] Wrap,
    }
    /// <summary>QrMode: reduced complete.</summary>
    public enum QrMode {
        /// <summary>"reduced"</summary>
        [Python("reduced")] Reduced,
        /// <summary>"complete"</summary>
        [Python("complete")] Complete,
    }
    /// <summary>QuantizationMode: int8 int4 float8 gptq awq.</summary>
    public enum QuantizationMode {
        /// <summary>"int8"</summary>
        [Python("int8")] Int8,
        /// <summary>"int4"</summary>
        [Python("int4")] Int4,
        /// <summary>"float8"</summary>
        [Python("float8")] Float8,
        /// <summary>"gptq"</summary>
        [Python("gptq")] Gptq,
        /// <summary>"awq"</summary>
        [Python("awq")] Awq,
    }
    /// <summary>CorrelateMode: valid same full.</summary>
    public enum CorrelateMode {
        /// <summary>"valid"</summary>
        [Python("valid")] Valid,
        /// <summary>"same"</summary>
        [Python("same")] Same,
        /// <summary>"full"</summary>
        [Python("full")] Full,
    }
    /// <summary>FlipMode: horizontal vertical horizontal_and_vertical.</summary>
    public enum FlipMode {
        /// <summary>"horizontal"</summary>
        [Python("horizontal")] Horizontal,
        /// <summary>"vertical"</summary>
        [Python("vertical")] Vertical,
        /// <summary>"horizontal_and_vertical"</summary>
        [Python("horizontal_and_vertical")] HorizontalAndVertical,
    }
    /// <summary>SpectrogramMode: log magnitude psd real imag angle stft.</summary>
    public enum SpectrogramMode {
        /// <summary>"log"</summary>
        [Python("log")] Log,
        /// <summary>"magnitude"</summary>
        [Python("magnitude")] Magnitude,
        /// <summary>"psd"</summary>
        [Python("psd")] Psd,
        /// <summary>"real"</summary>
        [Python("real")] Real,
        /// <summary>"imag"</summary>
        [Python("imag")] Imag,
        /// <summary>"angle"</summary>
        [Python("angle")] Angle,
        /// <summary>"stft"</summary>
        [Python("stft")] Stft,
    }
    /// <summary>StftPart: real imag.</summary>
    public enum StftPart {
        /// <summary>"real"</summary>
        [Python("real")] Real,
        /// <summary>"imag"</summary>
        [Python("imag")] Imag,
    }
    /// <summary>RematMode: full activations larger_than list_of_layers.</summary>
    public enum RematMode {
        /// <summary>"full"</summary>
        [Python("full")] Full,
        /// <summary>"activations"</summary>
        [Python("activations")] Activations,
        /// <summary>"larger_than"</summary>
        [Python("larger_than")] LargerThan,
        /// <summary>"list_of_layers"</summary>
        [Python("list_of_layers")] ListOfLayers,
    }
    /// <summary>Orthogonality: rows columns.</summary>
    public enum Orthogonality {
        /// <summary>"rows"</summary>
        [Python("rows")] Rows,
        /// <summary>"columns"</summary>
        [Python("columns")] Columns,
    }
    /// <summary>ImagenetMode: caffe tf torch.</summary>
    public enum ImagenetMode {
        /// <summary>"caffe"</summary>
        [Python("caffe")] Caffe,
        /// <summary>"tf"</summary>
        [Python("tf")] Tf,
        /// <summary>"torch"</summary>
        [Python("torch")] Torch,
    }
    /// <summary>SearchSide: left right.</summary>
    public enum SearchSide {
        /// <summary>"left"</summary>
        [Python("left")] Left,
        /// <summary>"right"</summary>
        [Python("right")] Right,
    }
    /// <summary>DecodingStrategy: greedy beam_search.</summary>
    public enum DecodingStrategy {
        /// <summary>"greedy"</summary>
        [Python("greedy")] Greedy,
        /// <summary>"beam_search"</summary>
        [Python("beam_search")] BeamSearch,
    }
    /// <summary>ScatterReduction: add max min mul.</summary>
    public enum ScatterReduction {
        /// <summary>"add"</summary>
        [Python("add")] Add,
        /// <summary>"max"</summary>
        [Python("max")] Max,
        /// <summary>"min"</summary>
        [Python("min")] Min,
        /// <summary>"mul"</summary>
        [Python("mul")] Mul,
    }
    /// <summary>ScoreAverage: uniform_average variance_weighted_average.</summary>
    public enum ScoreAverage {
        /// <summary>"uniform_average"</summary>
        [Python("uniform_average")] UniformAverage,
        /// <summary>"variance_weighted_average"</summary>
        [Python("variance_weighted_average")] VarianceWeightedAverage,
    }
    /// <summary>OovMethod: floormod farmhash.</summary>
    public enum OovMethod {
        /// <summary>"floormod"</summary>
        [Python("floormod")] Floormod,
        /// <summary>"farmhash"</summary>
        [Python("farmhash")] Farmhash,
    }
    /// <summary>HashAlgorithm: auto md5 sha256.</summary>
    public enum HashAlgorithm {
        /// <summary>"auto"</summary>
        [Python("auto")] Auto,
        /// <summary>"md5"</summary>
        [Python("md5")] Md5,
        /// <summary>"sha256"</summary>
        [Python("sha256")] Sha256,
    }
    /// <summary>Aggregation: none mean sum only_first_replica.</summary>
    public enum Aggregation {
        /// <summary>"none"</summary>
        [Python("none")] None,
        /// <summary>"mean"</summary>
        [Python("mean")] Mean,
        /// <summary>"sum"</summary>
        [Python("sum")] Sum,
        /// <summary>"only_first_replica"</summary>
        [Python("only_first_replica")] OnlyFirstReplica,
    }
    /// <summary>Synchronization: auto none on_write on_read.</summary>
    public enum Synchronization {
        /// <summary>"auto"</summary>
        [Python("auto")] Auto,
        /// <summary>"none"</summary>
        [Python("none")] None,
        /// <summary>"on_write"</summary>
        [Python("on_write")] OnWrite,
        /// <summary>"on_read"</summary>
        [Python("on_read")] OnRead,
    }
    /// <summary>GraphDirection: TB BT LR RL.</summary>
    public enum GraphDirection {
        /// <summary>"TB"</summary>
        [Python("TB")] TB,
        /// <summary>"BT"</summary>
        [Python("BT")] BT,
        /// <summary>"LR"</summary>
        [Python("LR")] LR,
        /// <summary>"RL"</summary>
        [Python("RL")] RL,
    }
    /// <summary>GraphSplines: ortho curved polyline spline line.</summary>
    public enum GraphSplines {
        /// <summary>"ortho"</summary>
        [Python("ortho")] Ortho,
        /// <summary>"curved"</summary>
        [Python("curved")] Curved,
        /// <summary>"polyline"</summary>
        [Python("polyline")] Polyline,
        /// <summary>"spline"</summary>
        [Python("spline")] Spline,
        /// <summary>"line"</summary>
        [Python("line")] Line,
    }
    /// <summary>ValueFormat: backend_tensor numpy_array.</summary>
    public enum ValueFormat {
        /// <summary>"backend_tensor"</summary>
        [Python("backend_tensor")] BackendTensor,
        /// <summary>"numpy_array"</summary>
        [Python("numpy_array")] NumpyArray,
    }
    /// <summary>DType: float16 bfloat16 float32 float64 int8 int16 int32 int64 uint8 uint16 uint32 uint64 bool string complex64 complex128.</summary>
    public enum DType {
        /// <summary>"float16"</summary>
        [Python("float16")] Float16,
        /// <summary>"bfloat16"</summary>
        [Python("bfloat16")] Bfloat16,
        /// <summary>"float32"</summary>
        [Python("float32")] Float32,
        /// <summary>"float64"</summary>
        [Python("float64")] Float64,
        /// <summary>"int8"</summary>
        [Python("int8")] Int8,
        /// <summary>"int16"</summary>
        [Python("int16")] Int16,
        /// <summary>"int32"</summary>
        [Python("int32")] Int32,
        /// <summary>"int64"</summary>
        [Python("int64")] Int64,
        /// <summary>"uint8"</summary>
        [Python("uint8")] Uint8,
        /// <summary>"uint16"</summary>
        [Python("uint16")] Uint16,
        /// <summary>"uint32"</summary>
        [Python("uint32")] Uint32,
        /// <summary>"uint64"</summary>
        [Python("uint64")] Uint64,
        /// <summary>"bool"</summary>
        [Python("bool")] Bool,
        /// <summary>"string"</summary>
        [Python("string")] String,
        /// <summary>"complex64"</summary>
        [Python("complex64")] Complex64,
        /// <summary>"complex128"</summary>
        [Python("complex128")] Complex128,
    }
}
