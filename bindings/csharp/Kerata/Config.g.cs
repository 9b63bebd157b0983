// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras
{
    /// <summary>Settings of the process: the engine, the float type, the image layout, how much is printed.</summary>
    public static partial class Config
    {
        /// <summary>All known engines: installed or not, version, pip command, and devices of those loaded.</summary>
        /// <param name="devices">load every installed engine and ask for its devices.</param>
        public static Value[] AvailableBackends(bool devices = false) =>
            PyCall.Of("config.available_backends").Opt("devices", devices, false).To<Value[]>();
        /// <summary>The name of the engine in force, which is not loaded for it.</summary>
        public static string Backend() =>
            PyCall.Of("config.backend").To<string>();
        /// <summary>The name of the active engine; the default engine is not loaded for it.</summary>
        public static string BackendName() =>
            PyCall.Of("config.backend_name").To<string>();
        /// <summary>A scope in which an engine is active in the running thread; its target is the engine.</summary>
        public static Value BackendScope(string backend) =>
            PyCall.Of("config.backend_scope").Arg(backend).To<Value>();
        /// <summary>Have attention computed product by product, where a layer does not say `flash_attention`.</summary>
        public static void DisableFlashAttention() =>
            PyCall.Of("config.disable_flash_attention").Run();
        /// <summary>Show a line for each epoch in place of the progress bar, where `verbose` is "auto".</summary>
        public static void DisableInteractiveLogging() =>
            PyCall.Of("config.disable_interactive_logging").Run();
        /// <summary>Show kerata's own frames in tracebacks.</summary>
        public static void DisableTracebackFiltering() =>
            PyCall.Of("config.disable_traceback_filtering").Run();
        /// <summary>The policy of layers that are not given a dtype.</summary>
        public static global::Keras.DtypePolicies.DTypePolicy DtypePolicy() =>
            PyCall.Of("config.dtype_policy").To<global::Keras.DtypePolicies.DTypePolicy>();
        /// <summary>Let engines use a fused kernel for attention, which they do unless it was disabled.</summary>
        public static void EnableFlashAttention() =>
            PyCall.Of("config.enable_flash_attention").Run();
        /// <summary>Show a progress bar where `verbose` is "auto" and the output is a terminal.</summary>
        public static void EnableInteractiveLogging() =>
            PyCall.Of("config.enable_interactive_logging").Run();
        /// <summary>Leave kerata's own frames out of tracebacks.</summary>
        public static void EnableTracebackFiltering() =>
            PyCall.Of("config.enable_traceback_filtering").Run();
        /// <summary>Changes nothing, and says so: code in files is never run, whatever they are.</summary>
        public static void EnableUnsafeDeserialization() =>
            PyCall.Of("config.enable_unsafe_deserialization").Run();
        /// <summary>The small number that keeps quotients and logarithms finite; 1e-7 unless set.</summary>
        public static double Epsilon() =>
            PyCall.Of("config.epsilon").To<double>();
        /// <summary>The float type of new weights and of Python floats; "float32" unless set.</summary>
        public static string Floatx() =>
            PyCall.Of("config.floatx").To<string>();
        /// <summary>The layout of images where a layer is not told: "channels_last" unless set.</summary>
        public static string ImageDataFormat() =>
            PyCall.Of("config.image_data_format").To<string>();
        /// <summary>Whether fused kernels were enabled or disabled; None where nobody said either.</summary>
        public static bool? IsFlashAttentionEnabled() =>
            PyCall.Of("config.is_flash_attention_enabled").To<bool?>();
        /// <summary>Whether a progress bar is shown where `verbose` is "auto".</summary>
        public static bool IsInteractiveLoggingEnabled() =>
            PyCall.Of("config.is_interactive_logging_enabled").To<bool>();
        /// <summary>False: layers are no Flax modules on any engine.</summary>
        public static bool IsNnxEnabled() =>
            PyCall.Of("config.is_nnx_enabled").To<bool>();
        /// <summary>Whether kerata's own frames are left out of tracebacks.</summary>
        public static bool IsTracebackFilteringEnabled() =>
            PyCall.Of("config.is_traceback_filtering_enabled").To<bool>();
        /// <summary>The most epochs any `fit` runs; None: no limit. `KERATA_MAX_EPOCHS` sets it from outside.</summary>
        public static int? MaxEpochs() =>
            PyCall.Of("config.max_epochs").To<int?>();
        /// <summary>The most steps of an epoch; None: no limit.</summary>
        /// <remarks>`KERATA_MAX_STEPS_PER_EPOCH` sets it from outside.</remarks>
        public static int? MaxStepsPerEpoch() =>
            PyCall.Of("config.max_steps_per_epoch").To<int?>();
        /// <summary>Make an engine the process' default, at any time; models keep the engine they were made on.</summary>
        /// <param name="backend">the engine's name, or an engine object.</param>
        public static void SetBackend(string backend) =>
            PyCall.Of("config.set_backend").Arg(backend).Run();
        /// <summary>Set the policy of layers made from now on: a name or a `DTypePolicy`.</summary>
        public static void SetDtypePolicy(PolicyLike policy) =>
            PyCall.Of("config.set_dtype_policy").Arg(policy).Run();
        /// <summary>Set the small number that keeps quotients and logarithms finite.</summary>
        public static void SetEpsilon(double value) =>
            PyCall.Of("config.set_epsilon").Arg(value).Run();
        /// <summary>Set the default float type: "bfloat16", "float16", "float32" or "float64".</summary>
        /// <remarks>For training in half precision use `set_dtype_policy("mixed_bfloat16")`, which keeps the weights in float32.</remarks>
        public static void SetFloatx(string value) =>
            PyCall.Of("config.set_floatx").Arg(value).Run();
        /// <summary>Set the layout of images where a layer is not told: "channels_last" or "channels_first".</summary>
        public static void SetImageDataFormat(string dataFormat) =>
            PyCall.Of("config.set_image_data_format").Arg(dataFormat).Run();
        /// <summary>Limit the epochs of every `fit`, for quick trials of long scripts; None lifts the limit.</summary>
        public static void SetMaxEpochs(int maxEpochs) =>
            PyCall.Of("config.set_max_epochs").Arg(maxEpochs).Run();
        /// <summary>Limit the steps of each epoch of `fit`, `evaluate` and `predict`; None lifts the limit.</summary>
        public static void SetMaxStepsPerEpoch(int maxStepsPerEpoch) =>
            PyCall.Of("config.set_max_steps_per_epoch").Arg(maxStepsPerEpoch).Run();
    }
}
