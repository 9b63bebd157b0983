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
    /// <summary>Distribution: truncated_normal untruncated_normal uniform.</summary>
    public enum Distribution {
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
