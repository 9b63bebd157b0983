// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras.Quantizers
{
    /// <summary>Weights in 4 bits, with inputs of large activations scaled up before (Lin et al., 2023).</summary>
    /// <remarks>Weights of input i are multiplied by `mean |x_i| ^ ratio` before they are rounded; of `num_grid_points` ratios from 0 to 1 the one that changes the outputs least is taken.</remarks>
    public partial class AWQConfig : global::Keras.Quantizers.QuantizationConfig
    {
        internal AWQConfig(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected AWQConfig(PyCall call) : base(call) { }
        /// <summary>Weights in 4 bits, with inputs of large activations scaled up before (Lin et al., 2023).</summary>
        /// <param name="weightBits">4.</param>
        /// <param name="numGridPoints">how many ratios are tried.</param>
        /// <param name="quantizationLayerStructure">as `GPTQConfig`'s.</param>
        public AWQConfig(DataLike dataset, object tokenizer, int weightBits = 4, int numSamples = 128, int sequenceLength = 512, int groupSize = 128, int numGridPoints = 20, Dictionary<string, object> quantizationLayerStructure = null)
            : base(PyCall.Of("quantizers.AWQConfig").Arg(dataset).Arg(tokenizer).Opt("weight_bits", weightBits, 4).Opt("num_samples", numSamples, 128).Opt("sequence_length", sequenceLength, 512).Opt("group_size", groupSize, 128).Opt("num_grid_points", numGridPoints, 20).Opt("quantization_layer_structure", quantizationLayerStructure)) { }
        /// <summary>Python&apos;s `dataset`.</summary>
        [Python("dataset")] public Value[] Dataset { get => Get<Value[]>("dataset"); set => Set("dataset", value); }
        /// <summary>Python&apos;s `tokenizer`.</summary>
        [Python("tokenizer")] public Value Tokenizer { get => Get<Value>("tokenizer"); set => Set("tokenizer", value); }
        /// <summary>Python&apos;s `num_samples`.</summary>
        [Python("num_samples")] public int NumSamples { get => Get<int>("num_samples"); set => Set("num_samples", value); }
        /// <summary>Python&apos;s `sequence_length`.</summary>
        [Python("sequence_length")] public int SequenceLength { get => Get<int>("sequence_length"); set => Set("sequence_length", value); }
        /// <summary>Python&apos;s `weight_bits`.</summary>
        [Python("weight_bits")] public int WeightBits { get => Get<int>("weight_bits"); set => Set("weight_bits", value); }
        /// <summary>Python&apos;s `group_size`.</summary>
        [Python("group_size")] public int GroupSize { get => Get<int>("group_size"); set => Set("group_size", value); }
        /// <summary>Python&apos;s `num_grid_points`.</summary>
        [Python("num_grid_points")] public int NumGridPoints { get => Get<int>("num_grid_points"); set => Set("num_grid_points", value); }
        /// <summary>Python&apos;s `quantization_layer_structure`.</summary>
        [Python("quantization_layer_structure")] public Dictionary<string, object> QuantizationLayerStructure { get => Get<Dictionary<string, object>>("quantization_layer_structure"); set => Set("quantization_layer_structure", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static AWQConfig FromConfig(Dictionary<string, object> config) => PyCall.Of("quantizers.AWQConfig.from_config").Arg(config).To<AWQConfig>();
    }
    /// <summary>The largest magnitude along an axis becomes the end of the range: see `abs_max_quantize`.</summary>
    public partial class AbsMaxQuantizer : global::Keras.Quantizers.Quantizer
    {
        internal AbsMaxQuantizer(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected AbsMaxQuantizer(PyCall call) : base(call) { }
        /// <summary>The largest magnitude along an axis becomes the end of the range: see `abs_max_quantize`.</summary>
        /// <param name="axis">the axis or axes that share a scale; None leaves them to the call.</param>
        /// <param name="valueRange">the least and the largest integer.</param>
        /// <param name="epsilon">against division by 0.</param>
        /// <param name="outputDtype">the dtype of the integers.</param>
        public AbsMaxQuantizer(Axis axis = null, int[] valueRange = null, double epsilon = 1e-07, DType outputDtype = global::Keras.DType.Int8)
            : base(PyCall.Of("quantizers.AbsMaxQuantizer").Opt("axis", axis).Opt("value_range", valueRange).Opt("epsilon", epsilon, 1e-07).Opt("output_dtype", outputDtype, global::Keras.DType.Int8)) { }
        /// <summary>The integers and their scale, along `axis`, or the quantizer's own, or the last.</summary>
        [Python("__call__")]
        public virtual (Tensor, Tensor) Apply(TensorLike x, Axis axis = null, bool toNumpy = false) =>
            PyCall.On(this, "__call__").Arg(x).Opt("axis", axis).Opt("to_numpy", toNumpy, false).To<(Tensor, Tensor)>();
        /// <summary>Python&apos;s `axis`.</summary>
        [Python("axis")] public Value Axis { get => Get<Value>("axis"); set => Set("axis", value); }
        /// <summary>Python&apos;s `value_range`.</summary>
        [Python("value_range")] public int[] ValueRange { get => Get<int[]>("value_range"); set => Set("value_range", value); }
        /// <summary>Python&apos;s `epsilon`.</summary>
        [Python("epsilon")] public double Epsilon { get => Get<double>("epsilon"); set => Set("epsilon", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static AbsMaxQuantizer FromConfig(Dictionary<string, object> config) => PyCall.Of("quantizers.AbsMaxQuantizer.from_config").Arg(config).To<AbsMaxQuantizer>();
    }
    /// <summary>Products in float8, for training: see `QuantizedFloat8DTypePolicy`.</summary>
    public partial class Float8QuantizationConfig : global::Keras.Quantizers.QuantizationConfig
    {
        internal Float8QuantizationConfig(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Float8QuantizationConfig(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Float8QuantizationConfig()
            : base(PyCall.Of("quantizers.Float8QuantizationConfig")) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Float8QuantizationConfig FromConfig(Dictionary<string, object> config) => PyCall.Of("quantizers.Float8QuantizationConfig.from_config").Arg(config).To<Float8QuantizationConfig>();
    }
    /// <summary>Weights rounded one input after the other, each error made good by those that follow.</summary>
    /// <remarks>Frantar et al., 2022. With `H = 2 X'X + damping` of the inputs X of a layer, a weight's error over `chol(H⁻¹)` is taken from the weights after it.</remarks>
    public partial class GPTQConfig : global::Keras.Quantizers.QuantizationConfig
    {
        internal GPTQConfig(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected GPTQConfig(PyCall call) : base(call) { }
        /// <summary>Weights rounded one input after the other, each error made good by those that follow.</summary>
        /// <param name="dataset">texts, or arrays of tokens, to look at the activations of.</param>
        /// <param name="tokenizer">a function from a text to tokens; only for texts.</param>
        /// <param name="weightBits">2, 3, 4 (packed in pairs) or 8.</param>
        /// <param name="numSamples">how many samples are looked at.</param>
        /// <param name="perChannel">whether each output has scales of its own, or all share them.</param>
        /// <param name="sequenceLength">tokens of a sample.</param>
        /// <param name="hessianDamping">this part of the mean of H's diagonal is added to it.</param>
        /// <param name="groupSize">inputs that share a scale; -1: all of them.</param>
        /// <param name="symmetric">whether 0 is in the middle of the range.</param>
        /// <param name="activationOrder">whether the inputs with the largest activations come first.</param>
        /// <param name="quantizationLayerStructure">`{"pre_block_layers": […], "sequential_blocks": […]}`; None asks `model.get_quantization_layer_structure("gptq")`.</param>
        public GPTQConfig(DataLike dataset, object tokenizer, int weightBits = 4, int numSamples = 128, bool perChannel = true, int sequenceLength = 512, double hessianDamping = 0.01, int groupSize = 128, bool symmetric = false, bool activationOrder = false, Dictionary<string, object> quantizationLayerStructure = null)
            : base(PyCall.Of("quantizers.GPTQConfig").Arg(dataset).Arg(tokenizer).Opt("weight_bits", weightBits, 4).Opt("num_samples", numSamples, 128).Opt("per_channel", perChannel, true).Opt("sequence_length", sequenceLength, 512).Opt("hessian_damping", hessianDamping, 0.01).Opt("group_size", groupSize, 128).Opt("symmetric", symmetric, false).Opt("activation_order", activationOrder, false).Opt("quantization_layer_structure", quantizationLayerStructure)) { }
        /// <summary>Python&apos;s `dataset`.</summary>
        [Python("dataset")] public Value[] Dataset { get => Get<Value[]>("dataset"); set => Set("dataset", value); }
        /// <summary>Python&apos;s `tokenizer`.</summary>
        [Python("tokenizer")] public Value Tokenizer { get => Get<Value>("tokenizer"); set => Set("tokenizer", value); }
        /// <summary>Python&apos;s `num_samples`.</summary>
        [Python("num_samples")] public int NumSamples { get => Get<int>("num_samples"); set => Set("num_samples", value); }
        /// <summary>Python&apos;s `sequence_length`.</summary>
        [Python("sequence_length")] public int SequenceLength { get => Get<int>("sequence_length"); set => Set("sequence_length", value); }
        /// <summary>Python&apos;s `per_channel`.</summary>
        [Python("per_channel")] public bool PerChannel { get => Get<bool>("per_channel"); set => Set("per_channel", value); }
        /// <summary>Python&apos;s `symmetric`.</summary>
        [Python("symmetric")] public bool Symmetric { get => Get<bool>("symmetric"); set => Set("symmetric", value); }
        /// <summary>Python&apos;s `hessian_damping`.</summary>
        [Python("hessian_damping")] public double HessianDamping { get => Get<double>("hessian_damping"); set => Set("hessian_damping", value); }
        /// <summary>Python&apos;s `activation_order`.</summary>
        [Python("activation_order")] public bool ActivationOrder { get => Get<bool>("activation_order"); set => Set("activation_order", value); }
        /// <summary>Python&apos;s `weight_bits`.</summary>
        [Python("weight_bits")] public int WeightBits { get => Get<int>("weight_bits"); set => Set("weight_bits", value); }
        /// <summary>Python&apos;s `group_size`.</summary>
        [Python("group_size")] public int GroupSize { get => Get<int>("group_size"); set => Set("group_size", value); }
        /// <summary>Python&apos;s `quantization_layer_structure`.</summary>
        [Python("quantization_layer_structure")] public Dictionary<string, object> QuantizationLayerStructure { get => Get<Dictionary<string, object>>("quantization_layer_structure"); set => Set("quantization_layer_structure", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static GPTQConfig FromConfig(Dictionary<string, object> config) => PyCall.Of("quantizers.GPTQConfig.from_config").Arg(config).To<GPTQConfig>();
    }
    /// <summary>Weights in 2 bits, four to a byte, with a scale and a zero for each block of 128 inputs.</summary>
    public partial class Int2QuantizationConfig : global::Keras.Quantizers.QuantizationConfig
    {
        internal Int2QuantizationConfig(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Int2QuantizationConfig(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Int2QuantizationConfig()
            : base(PyCall.Of("quantizers.Int2QuantizationConfig")) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Int2QuantizationConfig FromConfig(Dictionary<string, object> config) => PyCall.Of("quantizers.Int2QuantizationConfig.from_config").Arg(config).To<Int2QuantizationConfig>();
    }
    /// <summary>Weights in 4 bits, two to a byte, with a scale and a zero for each block of inputs.</summary>
    public partial class Int4QuantizationConfig : global::Keras.Quantizers.Int8QuantizationConfig
    {
        internal Int4QuantizationConfig(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Int4QuantizationConfig(PyCall call) : base(call) { }
        /// <summary>Weights in 4 bits, two to a byte, with a scale and a zero for each block of inputs.</summary>
        /// <param name="weightQuantizer">None is the mode's own.</param>
        /// <param name="activationQuantizer">"default" and None leave inputs floats.</param>
        /// <param name="blockSize">inputs in a block; None or -1: one scale for each output.</param>
        public Int4QuantizationConfig(QuantizerOrTable weightQuantizer = null, QuantizerOrStringOrTable activationQuantizer = null, int? blockSize = 128)
            : base(PyCall.Of("quantizers.Int4QuantizationConfig").Opt("weight_quantizer", weightQuantizer).Opt("activation_quantizer", activationQuantizer).Opt("block_size", blockSize, 128)) { }
        /// <summary>Python&apos;s `block_size`.</summary>
        [Python("block_size")] public int? BlockSize { get => Get<int?>("block_size"); set => Set("block_size", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Int4QuantizationConfig FromConfig(Dictionary<string, object> config) => PyCall.Of("quantizers.Int4QuantizationConfig.from_config").Arg(config).To<Int4QuantizationConfig>();
    }
    /// <summary>Weights in 8 bits, with a scale for each output; inputs too, with one for each sample.</summary>
    public partial class Int8QuantizationConfig : global::Keras.Quantizers.QuantizationConfig
    {
        internal Int8QuantizationConfig(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Int8QuantizationConfig(PyCall call) : base(call) { }
        /// <summary>Weights in 8 bits, with a scale for each output; inputs too, with one for each sample.</summary>
        /// <param name="weightQuantizer">None is `AbsMaxQuantizer` along the contracted axes.</param>
        /// <param name="activationQuantizer">"default" is `AbsMaxQuantizer` along the last axis; None: inputs stay floats.</param>
        public Int8QuantizationConfig(QuantizerOrTable weightQuantizer = null, QuantizerOrStringOrTable activationQuantizer = null)
            : base(PyCall.Of("quantizers.Int8QuantizationConfig").Opt("weight_quantizer", weightQuantizer).Opt("activation_quantizer", activationQuantizer)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Int8QuantizationConfig FromConfig(Dictionary<string, object> config) => PyCall.Of("quantizers.Int8QuantizationConfig.from_config").Arg(config).To<Int8QuantizationConfig>();
    }
    /// <summary>Base of configurations: a mode, and the quantizers of weights and of inputs.</summary>
    public partial class QuantizationConfig : KerataObject
    {
        internal QuantizationConfig(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected QuantizationConfig(PyCall call) : base(call) { }
        /// <summary>Base of configurations: a mode, and the quantizers of weights and of inputs.</summary>
        /// <param name="weightQuantizer">of the weights; None is the mode's own.</param>
        /// <param name="activationQuantizer">of what a layer is called on; None leaves that as it is.</param>
        public QuantizationConfig(QuantizerOrTable weightQuantizer = null, QuantizerOrTable activationQuantizer = null)
            : base(PyCall.Of("quantizers.QuantizationConfig").Opt("weight_quantizer", weightQuantizer).Opt("activation_quantizer", activationQuantizer)) { }
        /// <summary>The mode that the configuration is of.</summary>
        [Python("mode")] public string Mode { get => Get<string>("mode"); }
        /// <summary>The beginning of the name of the policy that layers get: "int4/128".</summary>
        [Python("dtype_policy_string")]
        public virtual string DtypePolicyString() =>
            PyCall.On(this, "dtype_policy_string").To<string>();
        /// <summary>Python&apos;s `weight_quantizer`.</summary>
        [Python("weight_quantizer")] public Value WeightQuantizer { get => Get<Value>("weight_quantizer"); set => Set("weight_quantizer", value); }
        /// <summary>Python&apos;s `activation_quantizer`.</summary>
        [Python("activation_quantizer")] public Value ActivationQuantizer { get => Get<Value>("activation_quantizer"); set => Set("activation_quantizer", value); }
        /// <summary>The constructor's arguments as plain data.</summary>
        [Python("get_config")]
        public virtual Dictionary<string, object> GetConfig() =>
            PyCall.On(this, "get_config").To<Dictionary<string, object>>();
        /// <summary>Python&apos;s `unlisted`.</summary>
        [Python("unlisted")] public string[] Unlisted { get => Get<string[]>("unlisted"); set => Set("unlisted", value); }
        /// <summary>Python&apos;s `unsaid`.</summary>
        [Python("unsaid")] public Dictionary<string, object> Unsaid { get => Get<Dictionary<string, object>>("unsaid"); set => Set("unsaid", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public static QuantizationConfig FromConfig(Dictionary<string, object> config) => PyCall.Of("quantizers.QuantizationConfig.from_config").Arg(config).To<QuantizationConfig>();
    }
    /// <summary>Base of quantizers: write `__call__(x)`, which returns `(integers, scale)`.</summary>
    public partial class Quantizer : KerataObject
    {
        internal Quantizer(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Quantizer(PyCall call) : base(call) { }
        /// <summary>Base of quantizers: write `__call__(x)`, which returns `(integers, scale)`.</summary>
        /// <param name="outputDtype">the dtype of the integers.</param>
        public Quantizer(DType outputDtype = global::Keras.DType.Int8)
            : base(PyCall.Of("quantizers.Quantizer").Opt("output_dtype", outputDtype, global::Keras.DType.Int8)) { }
        /// <summary>The integers and their scale; here x itself, as nothing is known of it.</summary>
        [Python("__call__")]
        public virtual Value Apply(TensorLike x) =>
            PyCall.On(this, "__call__").Arg(x).To<Value>();
        /// <summary>Python&apos;s `output_dtype`.</summary>
        [Python("output_dtype")] public string OutputDtype { get => Get<string>("output_dtype"); set => Set("output_dtype", value); }
        /// <summary>The constructor's arguments as plain data.</summary>
        [Python("get_config")]
        public virtual Dictionary<string, object> GetConfig() =>
            PyCall.On(this, "get_config").To<Dictionary<string, object>>();
        /// <summary>Python&apos;s `unlisted`.</summary>
        [Python("unlisted")] public string[] Unlisted { get => Get<string[]>("unlisted"); set => Set("unlisted", value); }
        /// <summary>Python&apos;s `unsaid`.</summary>
        [Python("unsaid")] public Dictionary<string, object> Unsaid { get => Get<Dictionary<string, object>>("unsaid"); set => Set("unsaid", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public static Quantizer FromConfig(Dictionary<string, object> config) => PyCall.Of("quantizers.Quantizer.from_config").Arg(config).To<Quantizer>();
    }
    /// <summary>Weights of -1, 0 and 1, four to a byte, with a scale for each output.</summary>
    /// <remarks>`scale = 1 / mean |w|`, `integers = clip(round(w * scale), -1, 1)` (Ma et al., 2024).</remarks>
    public partial class TernaryQuantizationConfig : global::Keras.Quantizers.QuantizationConfig
    {
        internal TernaryQuantizationConfig(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected TernaryQuantizationConfig(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public TernaryQuantizationConfig()
            : base(PyCall.Of("quantizers.TernaryQuantizationConfig")) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static TernaryQuantizationConfig FromConfig(Dictionary<string, object> config) => PyCall.Of("quantizers.TernaryQuantizationConfig.from_config").Arg(config).To<TernaryQuantizationConfig>();
    }
    /// <summary>Quantizers: floats as integers of few bits, and how models are to be quantized.</summary>
    public static partial class Quantizers
    {
        /// <summary>`scale = high / (max |x| + epsilon)` along `axis`; `integers = clip(round(x * scale))`.</summary>
        /// <param name="inputs">floats.</param>
        /// <param name="axis">the axes that share a scale; None: all.</param>
        /// <param name="valueRange">the least and the largest integer.</param>
        /// <param name="dtype">of the integers.</param>
        /// <param name="toNumpy">whether to compute on the host and return NumPy arrays.</param>
        /// <remarks>Returns: The integers, and the scale with size 1 along `axis`; `integers / scale` are the floats.</remarks>
        public static (Tensor, Tensor) AbsMaxQuantize(TensorLike inputs, Axis axis, (int, int)? valueRange = null, DType dtype = global::Keras.DType.Int8, double epsilon = 1e-07, bool toNumpy = false) =>
            PyCall.Of("quantizers.abs_max_quantize").Arg(inputs).Arg(axis).Opt("value_range", valueRange).Opt("dtype", dtype, global::Keras.DType.Int8).Opt("epsilon", epsilon, 1e-07).Opt("to_numpy", toNumpy, false).To<(Tensor, Tensor)>();
        /// <summary>Integers for a matrix `[inputs, outputs]`, with a scale and a zero for each block of rows.</summary>
        /// <param name="inputs">floats `[inputs, outputs]`.</param>
        /// <param name="blockSize">rows in a block.</param>
        /// <param name="valueRange">the least and the largest integer.</param>
        /// <param name="dtype">of the integers.</param>
        /// <param name="toNumpy">whether to compute on the host and return NumPy arrays.</param>
        /// <remarks>`scale = (max - min + epsilon) / (high - low)`, `zero = round(low - min / scale)`, `integers = round(x / scale) + zero`, all clipped to `value_range`. The last block is filled up with zeros; one of equal numbers counts as one from 1 below to 1 above. Returns: Integers `[inputs, outputs]`; the scale and the zero (int8), each `[blocks, outputs]`: `(integers - zero) * scale` are the floats.</remarks>
        public static (Tensor, Tensor, Tensor) AbsMaxQuantizeGroupedWithZeroPoint(TensorLike inputs, int blockSize, (int, int)? valueRange = null, DType dtype = global::Keras.DType.Int8, double epsilon = 1e-07, bool toNumpy = false) =>
            PyCall.Of("quantizers.abs_max_quantize_grouped_with_zero_point").Arg(inputs).Arg(blockSize).Opt("value_range", valueRange).Opt("dtype", dtype, global::Keras.DType.Int8).Opt("epsilon", epsilon, 1e-07).Opt("to_numpy", toNumpy, false).To<(Tensor, Tensor, Tensor)>();
        /// <summary>The largest magnitudes of the last batches, with that of `x` in the first place.</summary>
        public static Tensor ComputeFloat8AmaxHistory(TensorLike x, TensorLike amaxHistory) =>
            PyCall.Of("quantizers.compute_float8_amax_history").Arg(x).Arg(amaxHistory).To<Tensor>();
        /// <summary>The scale for numbers up to `amax`: `amax * 2^margin / dtype_max`.</summary>
        /// <remarks>Where `amax` is 0, infinite or NaN, the scale is the one before.</remarks>
        public static Tensor ComputeFloat8Scale(TensorLike amax, TensorLike scale, double dtypeMax, int margin = 0) =>
            PyCall.Of("quantizers.compute_float8_scale").Arg(amax).Arg(scale).Arg(dtypeMax).Opt("margin", margin, 0).To<Tensor>();
        /// <summary>The quantizer that `serialize` described.</summary>
        public static Value Deserialize(Dictionary<string, object> config, Dictionary<string, object> customObjects = null) =>
            PyCall.Of("quantizers.deserialize").Arg(config).Opt("custom_objects", customObjects).To<Value>();
        /// <summary>`inputs` brought to the nearest of `2^num_bits` steps between `min_vals` and `max_vals`.</summary>
        /// <param name="inputs">floats.</param>
        /// <param name="minVals">a number each, or one for each place along `axis`.</param>
        /// <param name="maxVals">a number each, or one for each place along `axis`.</param>
        /// <param name="numBits">from 2 to 16.</param>
        /// <param name="narrowRange">whether there is a step less, so that both signs have as many.</param>
        /// <param name="axis">along which the ends differ; None: nowhere.</param>
        /// <remarks>The ends move a little, so that 0 is a step. Gradients pass where `inputs` are between the ends; those of the rest go to the end on their side, so that the ends can be trained.</remarks>
        public static Tensor FakeQuantWithMinMaxVars(TensorLike inputs, TensorLike minVals, TensorLike maxVals, int numBits = 8, bool narrowRange = false, int? axis = null) =>
            PyCall.Of("quantizers.fake_quant_with_min_max_vars").Arg(inputs).Arg(minVals).Arg(maxVals).Opt("num_bits", numBits, 8).Opt("narrow_range", narrowRange, false).Opt("axis", axis).To<Tensor>();
        /// <summary>The quantizer that an argument stands for: None, a name, a configuration, an object, a class, a function; `kwargs` are what a class is made with.</summary>
        public static Value Get_(Identifier identifier, Dictionary<string, object> more = null) =>
            PyCall.Of("quantizers.get").Arg(identifier).More(more).To<Value>();
        /// <summary>Pairs of integers of 4 bits along an axis, one pair to a byte: the first in the low half.</summary>
        /// <param name="arr">integers from -8 to 7 (from 0 to 15 for "uint8").</param>
        /// <param name="axis">along which pairs stand; an odd count is filled up with a 0.</param>
        /// <param name="dtype">"int8" or "uint8".</param>
        /// <remarks>Returns: The bytes, their shape, and the size of the axis before.</remarks>
        public static (Tensor, int[], int) PackInt4(TensorLike arr, int axis = 0, DType dtype = global::Keras.DType.Int8) =>
            PyCall.Of("quantizers.pack_int4").Arg(arr).Opt("axis", axis, 0).Opt("dtype", dtype, global::Keras.DType.Int8).To<(Tensor, int[], int)>();
        /// <summary>What is left of `inputs` after `inputs / scale` was float8: numbers in `compute_dtype`.</summary>
        /// <param name="inputs">floats.</param>
        /// <param name="scale">a number; what is above the dtype's largest number then becomes that.</param>
        /// <param name="quantizedDtype">"float8_e4m3fn" or "float8_e5m2".</param>
        /// <param name="computeDtype">of the result.</param>
        public static Tensor QuantizeAndDequantize(TensorLike inputs, TensorLike scale, DTypeLike quantizedDtype, DTypeLike computeDtype) =>
            PyCall.Of("quantizers.quantize_and_dequantize").Arg(inputs).Arg(scale).Arg(quantizedDtype).Arg(computeDtype).To<Tensor>();
        /// <summary>The configuration of a quantizer.</summary>
        public static Value Serialize(InitializerLike initializer) =>
            PyCall.Of("quantizers.serialize").Arg(initializer).To<Value>();
        /// <summary>What `pack_int4` made bytes: `orig_len` integers along the axis.</summary>
        public static Tensor UnpackInt4(TensorLike packed, int origLen, int axis = 0, DType dtype = global::Keras.DType.Int8) =>
            PyCall.Of("quantizers.unpack_int4").Arg(packed).Arg(origLen).Opt("axis", axis, 0).Opt("dtype", dtype, global::Keras.DType.Int8).To<Tensor>();
    }
}
