// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras.Layers
{
    /// <summary>A function applied to the inputs, given by its name or itself.</summary>
    public partial class Activation : global::Keras.Layers.Layer
    {
        internal Activation(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Activation(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Activation(ActivationLike activation, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.Activation").Arg(activation).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The function's value.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `activation`.</summary>
        [Python("activation")] public Value Activation_ { get => Get<Value>("activation"); set => Set("activation", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Activation FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Activation.from_config").Arg(config).To<Activation>();
    }
    /// <summary>Passes its inputs on and adds `l1 * sum(|x|) + l2 * sum(x**2)`, per sample, to the loss.</summary>
    public partial class ActivityRegularization : global::Keras.Layers.Layer
    {
        internal ActivityRegularization(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected ActivityRegularization(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public ActivityRegularization(double l1 = 0.0, double l2 = 0.0, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null)
            : base(PyCall.Of("layers.ActivityRegularization").Opt("l1", l1, 0.0).Opt("l2", l2, 0.0).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name)) { }
        /// <summary>The inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `l1`.</summary>
        [Python("l1")] public double L1 { get => Get<double>("l1"); set => Set("l1", value); }
        /// <summary>Python&apos;s `l2`.</summary>
        [Python("l2")] public double L2 { get => Get<double>("l2"); set => Set("l2", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static ActivityRegularization FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.ActivityRegularization.from_config").Arg(config).To<ActivityRegularization>();
    }
    /// <summary>The average of each of `output_size` places that divide the steps as evenly as may be.</summary>
    /// <remarks>Place i of m covers elements `floor(i n / m)` to `ceil((i + 1) n / m) - 1`; neighbours may share one. Shapes: `[batch, steps, channels]` to `[batch, output_size, channels]`.</remarks>
    public partial class AdaptiveAveragePooling1D : global::Keras.Layers.Layer
    {
        internal AdaptiveAveragePooling1D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected AdaptiveAveragePooling1D(PyCall call) : base(call) { }
        /// <summary>The average of each of `output_size` places that divide the steps as evenly as may be.</summary>
        /// <param name="outputSize">how many places.</param>
        /// <param name="dataFormat">"channels_last" or "channels_first"; None takes the setting.</param>
        public AdaptiveAveragePooling1D(Ints outputSize, DataFormat? dataFormat = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.AdaptiveAveragePooling1D").Arg(outputSize).Opt("data_format", dataFormat).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>What is taken of the elements of each place.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `output_size`.</summary>
        [Python("output_size")] public Value OutputSize { get => Get<Value>("output_size"); set => Set("output_size", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>Python&apos;s `pool`.</summary>
        [Python("pool")] public Value Pool { get => Get<Value>("pool"); set => Set("pool", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static AdaptiveAveragePooling1D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.AdaptiveAveragePooling1D.from_config").Arg(config).To<AdaptiveAveragePooling1D>();
    }
    /// <summary>The average of each of a grid of places: `[batch, height, width, channels]`.</summary>
    /// <remarks>Args: as `AdaptiveAveragePooling1D`'s, one number or a pair for `output_size`.</remarks>
    public partial class AdaptiveAveragePooling2D : global::Keras.Layers.Layer
    {
        internal AdaptiveAveragePooling2D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected AdaptiveAveragePooling2D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public AdaptiveAveragePooling2D(Ints outputSize, DataFormat? dataFormat = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.AdaptiveAveragePooling2D").Arg(outputSize).Opt("data_format", dataFormat).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>What is taken of the elements of each place.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `output_size`.</summary>
        [Python("output_size")] public Value OutputSize { get => Get<Value>("output_size"); set => Set("output_size", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>Python&apos;s `pool`.</summary>
        [Python("pool")] public Value Pool { get => Get<Value>("pool"); set => Set("pool", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static AdaptiveAveragePooling2D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.AdaptiveAveragePooling2D.from_config").Arg(config).To<AdaptiveAveragePooling2D>();
    }
    /// <summary>The average of each of a grid of places: `[batch, depth, height, width, channels]`.</summary>
    /// <remarks>Args: as `AdaptiveAveragePooling1D`'s, one number or three for `output_size`.</remarks>
    public partial class AdaptiveAveragePooling3D : global::Keras.Layers.Layer
    {
        internal AdaptiveAveragePooling3D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected AdaptiveAveragePooling3D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public AdaptiveAveragePooling3D(Ints outputSize, DataFormat? dataFormat = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.AdaptiveAveragePooling3D").Arg(outputSize).Opt("data_format", dataFormat).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>What is taken of the elements of each place.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `output_size`.</summary>
        [Python("output_size")] public Value OutputSize { get => Get<Value>("output_size"); set => Set("output_size", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>Python&apos;s `pool`.</summary>
        [Python("pool")] public Value Pool { get => Get<Value>("pool"); set => Set("pool", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static AdaptiveAveragePooling3D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.AdaptiveAveragePooling3D.from_config").Arg(config).To<AdaptiveAveragePooling3D>();
    }
    /// <summary>The maximum of each of `output_size` places that divide the steps as evenly as may be.</summary>
    /// <remarks>Args: as `AdaptiveAveragePooling1D`'s.</remarks>
    public partial class AdaptiveMaxPooling1D : global::Keras.Layers.Layer
    {
        internal AdaptiveMaxPooling1D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected AdaptiveMaxPooling1D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public AdaptiveMaxPooling1D(Ints outputSize, DataFormat? dataFormat = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.AdaptiveMaxPooling1D").Arg(outputSize).Opt("data_format", dataFormat).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>What is taken of the elements of each place.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `output_size`.</summary>
        [Python("output_size")] public Value OutputSize { get => Get<Value>("output_size"); set => Set("output_size", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>Python&apos;s `pool`.</summary>
        [Python("pool")] public Value Pool { get => Get<Value>("pool"); set => Set("pool", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static AdaptiveMaxPooling1D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.AdaptiveMaxPooling1D.from_config").Arg(config).To<AdaptiveMaxPooling1D>();
    }
    /// <summary>The maximum of each of a grid of places: `[batch, height, width, channels]`.</summary>
    /// <remarks>Args: as `AdaptiveAveragePooling2D`'s.</remarks>
    public partial class AdaptiveMaxPooling2D : global::Keras.Layers.Layer
    {
        internal AdaptiveMaxPooling2D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected AdaptiveMaxPooling2D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public AdaptiveMaxPooling2D(Ints outputSize, DataFormat? dataFormat = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.AdaptiveMaxPooling2D").Arg(outputSize).Opt("data_format", dataFormat).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>What is taken of the elements of each place.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `output_size`.</summary>
        [Python("output_size")] public Value OutputSize { get => Get<Value>("output_size"); set => Set("output_size", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>Python&apos;s `pool`.</summary>
        [Python("pool")] public Value Pool { get => Get<Value>("pool"); set => Set("pool", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static AdaptiveMaxPooling2D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.AdaptiveMaxPooling2D.from_config").Arg(config).To<AdaptiveMaxPooling2D>();
    }
    /// <summary>The maximum of each of a grid of places: `[batch, depth, height, width, channels]`.</summary>
    /// <remarks>Args: as `AdaptiveAveragePooling3D`'s.</remarks>
    public partial class AdaptiveMaxPooling3D : global::Keras.Layers.Layer
    {
        internal AdaptiveMaxPooling3D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected AdaptiveMaxPooling3D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public AdaptiveMaxPooling3D(Ints outputSize, DataFormat? dataFormat = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.AdaptiveMaxPooling3D").Arg(outputSize).Opt("data_format", dataFormat).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>What is taken of the elements of each place.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `output_size`.</summary>
        [Python("output_size")] public Value OutputSize { get => Get<Value>("output_size"); set => Set("output_size", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>Python&apos;s `pool`.</summary>
        [Python("pool")] public Value Pool { get => Get<Value>("pool"); set => Set("pool", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static AdaptiveMaxPooling3D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.AdaptiveMaxPooling3D.from_config").Arg(config).To<AdaptiveMaxPooling3D>();
    }
    /// <summary>The sum of the inputs.</summary>
    public partial class Add : global::Keras.Layers.Layer
    {
        internal Add(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Add(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Add(RegularizerLike activityRegularizer = null, bool trainable = true, PolicyLike dtype = null, bool autocast = true, string name = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null)
            : base(PyCall.Of("layers.Add").Opt("activity_regularizer", activityRegularizer).Opt("trainable", trainable, true).Opt("dtype", dtype).Opt("autocast", autocast, true).Opt("name", name).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim)) { }
        /// <summary>The sum.</summary>
        [Python("merge")]
        public virtual Tensor Merge(Tensor[] inputs) =>
            PyCall.On(this, "merge").Arg(inputs).To<Tensor>();
        /// <summary>The merged inputs.</summary>
        [Python("call")]
        public virtual Tensor Call(Tensor[] inputs) =>
            PyCall.On(this, "call").Arg(inputs).To<Tensor>();
        /// <summary>The merged inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Add FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Add.from_config").Arg(config).To<Add>();
    }
    /// <summary>Attention with the scores `sum(scale * tanh(query + key))` (Bahdanau et al., 2015).</summary>
    /// <remarks>Args: `use_scale`, whether `scale` `[n]` is trained; `dropout` as `Attention`'s.</remarks>
    public partial class AdditiveAttention : global::Keras.Layers.Attention
    {
        internal AdditiveAttention(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected AdditiveAttention(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public AdditiveAttention(bool useScale = true, double dropout = 0.0, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.AdditiveAttention").Opt("use_scale", useScale, true).Opt("dropout", dropout, 0.0).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static AdditiveAttention FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.AdditiveAttention.from_config").Arg(config).To<AdditiveAttention>();
    }
    /// <summary>Dropout that keeps mean 0 and variance 1: for networks of "selu" (Klambauer et al., 2017).</summary>
    /// <remarks>Dropped elements become `-1.7581`; all are scaled and shifted back. Args: as `Dropout`'s.</remarks>
    public partial class AlphaDropout : global::Keras.Layers.Layer
    {
        internal AlphaDropout(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected AlphaDropout(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public AlphaDropout(double rate, Shape noiseShape = null, int? seed = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.AlphaDropout").Arg(rate).Opt("noise_shape", noiseShape).Opt("seed", seed).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The inputs, in training with some of them at the lowest value of "selu".</summary>
        [Python("call")]
        public virtual Tensor Call(Tensor inputs, bool? training = false) =>
            PyCall.On(this, "call").Arg(inputs).Opt("training", training, false).To<Tensor>();
        /// <summary>The inputs, in training with some of them at the lowest value of "selu".</summary>
        public virtual Tensor Apply(TensorLike inputs, bool? training = false) =>
            PyCall.On(this, "__call__").Arg(inputs).Opt("training", training, false).To<Tensor>();
        /// <summary>Python&apos;s `rate`.</summary>
        [Python("rate")] public double Rate { get => Get<double>("rate"); set => Set("rate", value); }
        /// <summary>Python&apos;s `noise_shape`.</summary>
        [Python("noise_shape")] public Shape NoiseShape { get => Get<Shape>("noise_shape"); set => Set("noise_shape", value); }
        /// <summary>A symbol like the inputs.</summary>
        [Python("compute_output_spec")]
        public virtual Value ComputeOutputSpec(DataLike inputs, Dictionary<string, object> more = null, params object[] args) =>
            PyCall.On(this, "compute_output_spec").Arg(inputs).More(more).Args(args).To<Value>();
        /// <summary>Python&apos;s `seed_generator`.</summary>
        [Python("seed_generator")] public Value SeedGenerator { get => Get<Value>("seed_generator"); set => Set("seed_generator", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static AlphaDropout FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.AlphaDropout.from_config").Arg(config).To<AlphaDropout>();
    }
    /// <summary>`softmax(scores) @ value`, the scores of queries and keys by products (Luong et al., 2015).</summary>
    /// <remarks>Call arguments: `[query, value]` or `[query, value, key]`, `[batch, T, n]`, `[batch, S, m]` and `[batch, S, n]`; `mask`, a list of the query's and the value's mask; `use_causal_mask`: a step attends to none after it. Result `[batch, T, m]`, with `return_attention_scores` also the weights `[batch, T, S]`.</remarks>
    public partial class Attention : global::Keras.Layers.Layer
    {
        internal Attention(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Attention(PyCall call) : base(call) { }
        /// <summary>`softmax(scores) @ value`, the scores of queries and keys by products (Luong et al., 2015).</summary>
        /// <param name="useScale">whether a trained number multiplies the scores.</param>
        /// <param name="scoreMode">"dot", `query . key`, or "concat", `w * sum(tanh(query + key))`.</param>
        /// <param name="dropout">fraction of the weights dropped in training.</param>
        public Attention(bool useScale = false, ScoreMode scoreMode = global::Keras.ScoreMode.Dot, double dropout = 0.0, int? seed = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.Attention").Opt("use_scale", useScale, false).Opt("score_mode", scoreMode, global::Keras.ScoreMode.Dot).Opt("dropout", dropout, 0.0).Opt("seed", seed).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>What the queries found among the values.</summary>
        [Python("call")]
        public virtual Value Call(Tensor[] inputs, Tensor mask = null, bool? training = false, bool returnAttentionScores = false, bool useCausalMask = false) =>
            PyCall.On(this, "call").Arg(inputs).Opt("mask", mask).Opt("training", training, false).Opt("return_attention_scores", returnAttentionScores, false).Opt("use_causal_mask", useCausalMask, false).To<Value>();
        /// <summary>What the queries found among the values.</summary>
        public virtual Tensor Apply(TensorLike inputs, TensorLike mask = null, bool? training = false, bool returnAttentionScores = false, bool useCausalMask = false) =>
            PyCall.On(this, "__call__").Arg(inputs).Opt("mask", mask).Opt("training", training, false).Opt("return_attention_scores", returnAttentionScores, false).Opt("use_causal_mask", useCausalMask, false).To<Tensor>();
        /// <summary>Python&apos;s `use_scale`.</summary>
        [Python("use_scale")] public bool UseScale { get => Get<bool>("use_scale"); set => Set("use_scale", value); }
        /// <summary>Python&apos;s `score_mode`.</summary>
        [Python("score_mode")] public string ScoreMode { get => Get<string>("score_mode"); set => Set("score_mode", value); }
        /// <summary>Python&apos;s `dropout`.</summary>
        [Python("dropout")] public double Dropout { get => Get<double>("dropout"); set => Set("dropout", value); }
        /// <summary>Python&apos;s `seed`.</summary>
        [Python("seed")] public int? Seed { get => Get<int?>("seed"); set => Set("seed", value); }
        /// <summary>Python&apos;s `seed_generator`.</summary>
        [Python("seed_generator")] public Value SeedGenerator { get => Get<Value>("seed_generator"); set => Set("seed_generator", value); }
        /// <summary>Python&apos;s `scale`.</summary>
        [Python("scale")] public global::Keras.Variable Scale { get => Get<global::Keras.Variable>("scale"); set => Set("scale", value); }
        /// <summary>Python&apos;s `concat_score_weight`.</summary>
        [Python("concat_score_weight")] public global::Keras.Variable ConcatScoreWeight { get => Get<global::Keras.Variable>("concat_score_weight"); set => Set("concat_score_weight", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Attention FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Attention.from_config").Arg(config).To<Attention>();
    }
    /// <summary>Images mixed with several chains of augmentations of themselves.</summary>
    /// <remarks>Boxes and masks go with whichever has most of the mixture: a chain, or the image itself. Source: D. Hendrycks et al., "AugMix: A Simple Data Processing Method" (2019).</remarks>
    public partial class AugMix : global::Keras.Layers.Layer
    {
        internal AugMix(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected AugMix(PyCall call) : base(call) { }
        /// <summary>Images mixed with several chains of augmentations of themselves.</summary>
        /// <param name="valueRange">(low, high) of the values.</param>
        /// <param name="numChains">how many chains.</param>
        /// <param name="chainDepth">how many augmentations are in each.</param>
        /// <param name="factor">their strength, from 0 to 1.</param>
        /// <param name="alpha">of the distributions of the chains' weights, and of the image's own.</param>
        /// <param name="allOps">whether color degeneration, brightness, contrast and sharpness are among them.</param>
        /// <param name="interpolation">of those that move pixels.</param>
        /// <param name="seed">an integer for the same draws in each program.</param>
        public AugMix(double[] valueRange = null, int numChains = 3, int chainDepth = 3, TensorLike factor = null, double alpha = 1.0, bool allOps = true, Interpolation interpolation = global::Keras.Interpolation.Bilinear, int? seed = null, DataFormat? dataFormat = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null, BoxFormat? boundingBoxFormat = null)
            : base(PyCall.Of("layers.AugMix").Opt("value_range", valueRange).Opt("num_chains", numChains, 3).Opt("chain_depth", chainDepth, 3).Opt("factor", factor).Opt("alpha", alpha, 1.0).Opt("all_ops", allOps, true).Opt("interpolation", interpolation, global::Keras.Interpolation.Bilinear).Opt("seed", seed).Opt("data_format", dataFormat).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).Opt("bounding_box_format", boundingBoxFormat)) { }
        /// <summary>The chains and their weights.</summary>
        [Python("draw")]
        public virtual Value Draw(Tensor images, Seed seed) =>
            PyCall.On(this, "draw").Arg(images).Arg(seed).To<Value>();
        /// <summary>The images, mixed with their chains.</summary>
        [Python("change")]
        public virtual Tensor Change(Tensor images, object parameters) =>
            PyCall.On(this, "change").Arg(images).Arg(parameters).To<Tensor>();
        /// <summary>Python&apos;s `value_range`.</summary>
        [Python("value_range")] public double[] ValueRange { get => Get<double[]>("value_range"); set => Set("value_range", value); }
        /// <summary>Python&apos;s `num_chains`.</summary>
        [Python("num_chains")] public int NumChains { get => Get<int>("num_chains"); set => Set("num_chains", value); }
        /// <summary>Python&apos;s `chain_depth`.</summary>
        [Python("chain_depth")] public int ChainDepth { get => Get<int>("chain_depth"); set => Set("chain_depth", value); }
        /// <summary>Python&apos;s `alpha`.</summary>
        [Python("alpha")] public double Alpha { get => Get<double>("alpha"); set => Set("alpha", value); }
        /// <summary>Python&apos;s `all_ops`.</summary>
        [Python("all_ops")] public bool AllOps { get => Get<bool>("all_ops"); set => Set("all_ops", value); }
        /// <summary>Python&apos;s `factor`.</summary>
        [Python("factor")] public Value Factor { get => Get<Value>("factor"); set => Set("factor", value); }
        /// <summary>Python&apos;s `interpolation`.</summary>
        [Python("interpolation")] public string Interpolation { get => Get<string>("interpolation"); set => Set("interpolation", value); }
        /// <summary>The masks where the pixels went.</summary>
        [Python("change_masks")]
        public virtual Tensor ChangeMasks(Tensor masks, object parameters) =>
            PyCall.On(this, "change_masks").Arg(masks).Arg(parameters).To<Tensor>();
        /// <summary>The boxes round what was in them, cut to the image; those that left it are -1.</summary>
        [Python("change_boxes")]
        public virtual Value ChangeBoxes(DataLike boxes, object parameters) =>
            PyCall.On(this, "change_boxes").Arg(boxes).Arg(parameters).To<Value>();
        /// <summary>Python&apos;s `steps`.</summary>
        [Python("steps")] public Dictionary<string, object> Steps { get => Get<Dictionary<string, object>>("steps"); set => Set("steps", value); }
        /// <summary>The labels under these parameters.</summary>
        [Python("change_labels")]
        public virtual Tensor ChangeLabels(Tensor labels, object parameters) =>
            PyCall.On(this, "change_labels").Arg(labels).Arg(parameters).To<Tensor>();
        /// <summary>The parameters for data; None where nothing is to be changed.</summary>
        [Python("get_random_transformation")]
        public virtual Value GetRandomTransformation(DataLike data, bool training = true, Seed seed = null) =>
            PyCall.On(this, "get_random_transformation").Arg(data).Opt("training", training, true).Opt("seed", seed).To<Value>();
        /// <summary>The images under parameters.</summary>
        [Python("transform_images")]
        public virtual Tensor TransformImages(Tensor images, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_images").Arg(images).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The labels under parameters.</summary>
        [Python("transform_labels")]
        public virtual Tensor TransformLabels(Tensor labels, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_labels").Arg(labels).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The boxes under parameters.</summary>
        [Python("transform_bounding_boxes")]
        public virtual Value TransformBoundingBoxes(DataLike boundingBoxes, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_bounding_boxes").Arg(boundingBoxes).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>The masks under parameters.</summary>
        [Python("transform_segmentation_masks")]
        public virtual Tensor TransformSegmentationMasks(Tensor segmentationMasks, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_segmentation_masks").Arg(segmentationMasks).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image under parameters.</summary>
        [Python("transform_single_image")]
        public virtual Tensor TransformSingleImage(Tensor image, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_image").Arg(image).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One label under parameters.</summary>
        [Python("transform_single_label")]
        public virtual Tensor TransformSingleLabel(Tensor label, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_label").Arg(label).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image's boxes under parameters.</summary>
        [Python("transform_single_bounding_box")]
        public virtual Value TransformSingleBoundingBox(DataLike boundingBox, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_bounding_box").Arg(boundingBox).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>One mask under parameters.</summary>
        [Python("transform_single_segmentation_mask")]
        public virtual Tensor TransformSingleSegmentationMask(Tensor segmentationMask, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_segmentation_mask").Arg(segmentationMask).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The data, changed.</summary>
        [Python("call")]
        public virtual Value Call(DataLike data, bool? training = true) =>
            PyCall.On(this, "call").Arg(data).Opt("training", training, true).To<Value>();
        /// <summary>The data, changed.</summary>
        public virtual Tensor Apply(DataLike data, bool? training = true) =>
            PyCall.On(this, "__call__").Arg(data).Opt("training", training, true).To<Tensor>();
        /// <summary>Python&apos;s `bounding_box_format`.</summary>
        [Python("bounding_box_format")] public string BoundingBoxFormat { get => Get<string>("bounding_box_format"); set => Set("bounding_box_format", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static AugMix FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.AugMix.from_config").Arg(config).To<AugMix>();
    }
    /// <summary>Images whose channels reach from one end of the range of values to the other.</summary>
    public partial class AutoContrast : global::Keras.Layers.Layer
    {
        internal AutoContrast(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected AutoContrast(PyCall call) : base(call) { }
        /// <summary>Images whose channels reach from one end of the range of values to the other.</summary>
        /// <param name="valueRange">(low, high) of the values.</param>
        public AutoContrast(double[] valueRange = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null, BoxFormat? boundingBoxFormat = null, DataFormat? dataFormat = null)
            : base(PyCall.Of("layers.AutoContrast").Opt("value_range", valueRange).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).Opt("bounding_box_format", boundingBoxFormat).Opt("data_format", dataFormat)) { }
        /// <summary>The spread images.</summary>
        [Python("change")]
        public virtual Tensor Change(Tensor images, object parameters) =>
            PyCall.On(this, "change").Arg(images).Arg(parameters).To<Tensor>();
        /// <summary>Python&apos;s `value_range`.</summary>
        [Python("value_range")] public double[] ValueRange { get => Get<double[]>("value_range"); set => Set("value_range", value); }
        /// <summary>The parameters for a batch of images with channels last.</summary>
        [Python("draw")]
        public virtual Value Draw(Tensor images, Seed seed) =>
            PyCall.On(this, "draw").Arg(images).Arg(seed).To<Value>();
        /// <summary>The labels under these parameters.</summary>
        [Python("change_labels")]
        public virtual Tensor ChangeLabels(Tensor labels, object parameters) =>
            PyCall.On(this, "change_labels").Arg(labels).Arg(parameters).To<Tensor>();
        /// <summary>The bounding boxes under these parameters.</summary>
        [Python("change_boxes")]
        public virtual Value ChangeBoxes(DataLike boxes, object parameters) =>
            PyCall.On(this, "change_boxes").Arg(boxes).Arg(parameters).To<Value>();
        /// <summary>The segmentation masks under these parameters.</summary>
        [Python("change_masks")]
        public virtual Tensor ChangeMasks(Tensor masks, object parameters) =>
            PyCall.On(this, "change_masks").Arg(masks).Arg(parameters).To<Tensor>();
        /// <summary>The parameters for data; None where nothing is to be changed.</summary>
        [Python("get_random_transformation")]
        public virtual Value GetRandomTransformation(DataLike data, bool training = true, Seed seed = null) =>
            PyCall.On(this, "get_random_transformation").Arg(data).Opt("training", training, true).Opt("seed", seed).To<Value>();
        /// <summary>The images under parameters.</summary>
        [Python("transform_images")]
        public virtual Tensor TransformImages(Tensor images, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_images").Arg(images).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The labels under parameters.</summary>
        [Python("transform_labels")]
        public virtual Tensor TransformLabels(Tensor labels, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_labels").Arg(labels).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The boxes under parameters.</summary>
        [Python("transform_bounding_boxes")]
        public virtual Value TransformBoundingBoxes(DataLike boundingBoxes, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_bounding_boxes").Arg(boundingBoxes).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>The masks under parameters.</summary>
        [Python("transform_segmentation_masks")]
        public virtual Tensor TransformSegmentationMasks(Tensor segmentationMasks, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_segmentation_masks").Arg(segmentationMasks).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image under parameters.</summary>
        [Python("transform_single_image")]
        public virtual Tensor TransformSingleImage(Tensor image, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_image").Arg(image).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One label under parameters.</summary>
        [Python("transform_single_label")]
        public virtual Tensor TransformSingleLabel(Tensor label, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_label").Arg(label).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image's boxes under parameters.</summary>
        [Python("transform_single_bounding_box")]
        public virtual Value TransformSingleBoundingBox(DataLike boundingBox, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_bounding_box").Arg(boundingBox).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>One mask under parameters.</summary>
        [Python("transform_single_segmentation_mask")]
        public virtual Tensor TransformSingleSegmentationMask(Tensor segmentationMask, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_segmentation_mask").Arg(segmentationMask).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The data, changed.</summary>
        [Python("call")]
        public virtual Value Call(DataLike data, bool? training = true) =>
            PyCall.On(this, "call").Arg(data).Opt("training", training, true).To<Value>();
        /// <summary>The data, changed.</summary>
        public virtual Tensor Apply(DataLike data, bool? training = true) =>
            PyCall.On(this, "__call__").Arg(data).Opt("training", training, true).To<Tensor>();
        /// <summary>Python&apos;s `bounding_box_format`.</summary>
        [Python("bounding_box_format")] public string BoundingBoxFormat { get => Get<string>("bounding_box_format"); set => Set("bounding_box_format", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static AutoContrast FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.AutoContrast.from_config").Arg(config).To<AutoContrast>();
    }
    /// <summary>The mean of the inputs, elementwise.</summary>
    public partial class Average : global::Keras.Layers.Layer
    {
        internal Average(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Average(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Average(RegularizerLike activityRegularizer = null, bool trainable = true, PolicyLike dtype = null, bool autocast = true, string name = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null)
            : base(PyCall.Of("layers.Average").Opt("activity_regularizer", activityRegularizer).Opt("trainable", trainable, true).Opt("dtype", dtype).Opt("autocast", autocast, true).Opt("name", name).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim)) { }
        /// <summary>The mean.</summary>
        [Python("merge")]
        public virtual Tensor Merge(Tensor[] inputs) =>
            PyCall.On(this, "merge").Arg(inputs).To<Tensor>();
        /// <summary>The merged inputs.</summary>
        [Python("call")]
        public virtual Tensor Call(Tensor[] inputs) =>
            PyCall.On(this, "call").Arg(inputs).To<Tensor>();
        /// <summary>The merged inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Average FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Average.from_config").Arg(config).To<Average>();
    }
    /// <summary>The average over windows of steps: `[batch, steps, channels]`; padding does not count.</summary>
    /// <remarks>Args: as `MaxPooling1D`'s.</remarks>
    public partial class AveragePooling1D : global::Keras.Layers.Layer
    {
        internal AveragePooling1D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected AveragePooling1D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public AveragePooling1D(Ints poolSize = null, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, string name = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, RegularizerLike activityRegularizer = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null)
            : base(PyCall.Of("layers.AveragePooling1D").Opt("pool_size", poolSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("name", name).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("activity_regularizer", activityRegularizer).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast)) { }
        /// <summary>The mean of each window's elements, padding left out.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Raise where the window does not fit into the inputs even once.</summary>
        [Python("check_window")]
        public virtual void CheckWindow(Shape inputShape) =>
            PyCall.On(this, "check_window").Arg(inputShape).Run();
        /// <summary>Python&apos;s `pool_size`.</summary>
        [Python("pool_size")] public Value PoolSize { get => Get<Value>("pool_size"); set => Set("pool_size", value); }
        /// <summary>Python&apos;s `strides`.</summary>
        [Python("strides")] public Value Strides { get => Get<Value>("strides"); set => Set("strides", value); }
        /// <summary>Python&apos;s `padding`.</summary>
        [Python("padding")] public string Padding { get => Get<string>("padding"); set => Set("padding", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static AveragePooling1D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.AveragePooling1D.from_config").Arg(config).To<AveragePooling1D>();
    }
    /// <summary>The average over windows of images: `[batch, height, width, channels]`.</summary>
    /// <remarks>Args: as `MaxPooling2D`'s.</remarks>
    public partial class AveragePooling2D : global::Keras.Layers.Layer
    {
        internal AveragePooling2D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected AveragePooling2D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public AveragePooling2D(Ints poolSize = null, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, string name = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, RegularizerLike activityRegularizer = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null)
            : base(PyCall.Of("layers.AveragePooling2D").Opt("pool_size", poolSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("name", name).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("activity_regularizer", activityRegularizer).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast)) { }
        /// <summary>The mean of each window's elements, padding left out.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Raise where the window does not fit into the inputs even once.</summary>
        [Python("check_window")]
        public virtual void CheckWindow(Shape inputShape) =>
            PyCall.On(this, "check_window").Arg(inputShape).Run();
        /// <summary>Python&apos;s `pool_size`.</summary>
        [Python("pool_size")] public Value PoolSize { get => Get<Value>("pool_size"); set => Set("pool_size", value); }
        /// <summary>Python&apos;s `strides`.</summary>
        [Python("strides")] public Value Strides { get => Get<Value>("strides"); set => Set("strides", value); }
        /// <summary>Python&apos;s `padding`.</summary>
        [Python("padding")] public string Padding { get => Get<string>("padding"); set => Set("padding", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static AveragePooling2D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.AveragePooling2D.from_config").Arg(config).To<AveragePooling2D>();
    }
    /// <summary>The average over windows of volumes: `[batch, depth, height, width, channels]`.</summary>
    /// <remarks>Args: as `MaxPooling3D`'s.</remarks>
    public partial class AveragePooling3D : global::Keras.Layers.Layer
    {
        internal AveragePooling3D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected AveragePooling3D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public AveragePooling3D(Ints poolSize = null, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, string name = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, RegularizerLike activityRegularizer = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null)
            : base(PyCall.Of("layers.AveragePooling3D").Opt("pool_size", poolSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("name", name).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("activity_regularizer", activityRegularizer).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast)) { }
        /// <summary>The mean of each window's elements, padding left out.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Raise where the window does not fit into the inputs even once.</summary>
        [Python("check_window")]
        public virtual void CheckWindow(Shape inputShape) =>
            PyCall.On(this, "check_window").Arg(inputShape).Run();
        /// <summary>Python&apos;s `pool_size`.</summary>
        [Python("pool_size")] public Value PoolSize { get => Get<Value>("pool_size"); set => Set("pool_size", value); }
        /// <summary>Python&apos;s `strides`.</summary>
        [Python("strides")] public Value Strides { get => Get<Value>("strides"); set => Set("strides", value); }
        /// <summary>Python&apos;s `padding`.</summary>
        [Python("padding")] public string Padding { get => Get<string>("padding"); set => Set("padding", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static AveragePooling3D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.AveragePooling3D.from_config").Arg(config).To<AveragePooling3D>();
    }
    /// <summary>The average over windows of steps: `[batch, steps, channels]`; padding does not count.</summary>
    /// <remarks>Args: as `MaxPooling1D`'s.</remarks>
    public partial class AvgPool1D : global::Keras.Layers.AveragePooling1D
    {
        internal AvgPool1D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected AvgPool1D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public AvgPool1D(Ints poolSize = null, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, string name = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, RegularizerLike activityRegularizer = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null)
            : base(PyCall.Of("layers.AvgPool1D").Opt("pool_size", poolSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("name", name).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("activity_regularizer", activityRegularizer).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static AvgPool1D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.AvgPool1D.from_config").Arg(config).To<AvgPool1D>();
    }
    /// <summary>The average over windows of images: `[batch, height, width, channels]`.</summary>
    /// <remarks>Args: as `MaxPooling2D`'s.</remarks>
    public partial class AvgPool2D : global::Keras.Layers.AveragePooling2D
    {
        internal AvgPool2D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected AvgPool2D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public AvgPool2D(Ints poolSize = null, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, string name = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, RegularizerLike activityRegularizer = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null)
            : base(PyCall.Of("layers.AvgPool2D").Opt("pool_size", poolSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("name", name).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("activity_regularizer", activityRegularizer).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static AvgPool2D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.AvgPool2D.from_config").Arg(config).To<AvgPool2D>();
    }
    /// <summary>The average over windows of volumes: `[batch, depth, height, width, channels]`.</summary>
    /// <remarks>Args: as `MaxPooling3D`'s.</remarks>
    public partial class AvgPool3D : global::Keras.Layers.AveragePooling3D
    {
        internal AvgPool3D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected AvgPool3D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public AvgPool3D(Ints poolSize = null, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, string name = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, RegularizerLike activityRegularizer = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null)
            : base(PyCall.Of("layers.AvgPool3D").Opt("pool_size", poolSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("name", name).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("activity_regularizer", activityRegularizer).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static AvgPool3D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.AvgPool3D.from_config").Arg(config).To<AvgPool3D>();
    }
    /// <summary>`gamma * (x - mean) / sqrt(variance + epsilon) + beta` for each channel.</summary>
    /// <remarks>In training, mean and variance are the batch's, and the moving averages follow them: `moving = moving * momentum + batch * (1 - momentum)`. Otherwise the moving averages serve; also where `trainable` is False (the layer is frozen). Source: Ioffe &amp; Szegedy, 2015. A mask `[batch, steps]` leaves steps out of the batch's mean and variance.</remarks>
    public partial class BatchNormalization : global::Keras.Layers.Layer
    {
        internal BatchNormalization(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected BatchNormalization(PyCall call) : base(call) { }
        /// <summary>`gamma * (x - mean) / sqrt(variance + epsilon) + beta` for each channel.</summary>
        /// <param name="axis">that of the channels: -1, or 1 for channels first.</param>
        /// <param name="momentum">of the moving averages.</param>
        /// <param name="epsilon">added to the variance.</param>
        /// <param name="center">whether `beta` is added.</param>
        /// <param name="scale">whether `gamma` multiplies.</param>
        /// <param name="renorm">whether training corrects what the batch gives by averages that follow quicker, `r (x - mean) / deviation + d`, with `r = deviation / renorm_stddev` and `d = (mean - renorm_mean) / renorm_stddev` as constants (Ioffe, 2017).</param>
        /// <param name="renormClipping">limits of the correction, "rmin" (0), "rmax" and "dmax" (infinite).</param>
        /// <param name="renormMomentum">of `renorm_mean` and `renorm_stddev`.</param>
        public BatchNormalization(int axis = -1, double momentum = 0.99, double epsilon = 0.001, bool center = true, bool scale = true, InitializerLike betaInitializer = null, InitializerLike gammaInitializer = null, InitializerLike movingMeanInitializer = null, InitializerLike movingVarianceInitializer = null, RegularizerLike betaRegularizer = null, RegularizerLike gammaRegularizer = null, ConstraintLike betaConstraint = null, ConstraintLike gammaConstraint = null, bool renorm = false, Dictionary<string, double> renormClipping = null, double renormMomentum = 0.99, bool synchronized = false, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.BatchNormalization").Opt("axis", axis, -1).Opt("momentum", momentum, 0.99).Opt("epsilon", epsilon, 0.001).Opt("center", center, true).Opt("scale", scale, true).Opt("beta_initializer", betaInitializer).Opt("gamma_initializer", gammaInitializer).Opt("moving_mean_initializer", movingMeanInitializer).Opt("moving_variance_initializer", movingVarianceInitializer).Opt("beta_regularizer", betaRegularizer).Opt("gamma_regularizer", gammaRegularizer).Opt("beta_constraint", betaConstraint).Opt("gamma_constraint", gammaConstraint).Opt("renorm", renorm, false).Opt("renorm_clipping", renormClipping).Opt("renorm_momentum", renormMomentum, 0.99).Opt("synchronized", synchronized, false).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The normalized inputs.</summary>
        [Python("call")]
        public virtual Tensor Call(Tensor inputs, bool? training = null, Tensor mask = null) =>
            PyCall.On(this, "call").Arg(inputs).Opt("training", training).Opt("mask", mask).To<Tensor>();
        /// <summary>The normalized inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs, bool? training = null, TensorLike mask = null) =>
            PyCall.On(this, "__call__").Arg(inputs).Opt("training", training).Opt("mask", mask).To<Tensor>();
        /// <summary>Python&apos;s `axis`.</summary>
        [Python("axis")] public int Axis { get => Get<int>("axis"); set => Set("axis", value); }
        /// <summary>Python&apos;s `momentum`.</summary>
        [Python("momentum")] public double Momentum { get => Get<double>("momentum"); set => Set("momentum", value); }
        /// <summary>Python&apos;s `epsilon`.</summary>
        [Python("epsilon")] public double Epsilon { get => Get<double>("epsilon"); set => Set("epsilon", value); }
        /// <summary>Python&apos;s `center`.</summary>
        [Python("center")] public bool Center { get => Get<bool>("center"); set => Set("center", value); }
        /// <summary>Python&apos;s `scale`.</summary>
        [Python("scale")] public bool Scale { get => Get<bool>("scale"); set => Set("scale", value); }
        /// <summary>Python&apos;s `moving_mean_initializer`.</summary>
        [Python("moving_mean_initializer")] public Value MovingMeanInitializer { get => Get<Value>("moving_mean_initializer"); set => Set("moving_mean_initializer", value); }
        /// <summary>Python&apos;s `moving_variance_initializer`.</summary>
        [Python("moving_variance_initializer")] public Value MovingVarianceInitializer { get => Get<Value>("moving_variance_initializer"); set => Set("moving_variance_initializer", value); }
        /// <summary>Python&apos;s `renorm`.</summary>
        [Python("renorm")] public bool Renorm { get => Get<bool>("renorm"); set => Set("renorm", value); }
        /// <summary>Python&apos;s `renorm_clipping`.</summary>
        [Python("renorm_clipping")] public Dictionary<string, double> RenormClipping { get => Get<Dictionary<string, double>>("renorm_clipping"); set => Set("renorm_clipping", value); }
        /// <summary>Python&apos;s `renorm_momentum`.</summary>
        [Python("renorm_momentum")] public double RenormMomentum { get => Get<double>("renorm_momentum"); set => Set("renorm_momentum", value); }
        /// <summary>Python&apos;s `synchronized`.</summary>
        [Python("synchronized")] public bool Synchronized { get => Get<bool>("synchronized"); set => Set("synchronized", value); }
        /// <summary>Python&apos;s `gamma`.</summary>
        [Python("gamma")] public global::Keras.Variable Gamma { get => Get<global::Keras.Variable>("gamma"); set => Set("gamma", value); }
        /// <summary>Python&apos;s `beta`.</summary>
        [Python("beta")] public global::Keras.Variable Beta { get => Get<global::Keras.Variable>("beta"); set => Set("beta", value); }
        /// <summary>Python&apos;s `moving_mean`.</summary>
        [Python("moving_mean")] public Value MovingMean { get => Get<Value>("moving_mean"); set => Set("moving_mean", value); }
        /// <summary>Python&apos;s `moving_variance`.</summary>
        [Python("moving_variance")] public Value MovingVariance { get => Get<Value>("moving_variance"); set => Set("moving_variance", value); }
        /// <summary>Python&apos;s `moving_stddev`.</summary>
        [Python("moving_stddev")] public Value MovingStddev { get => Get<Value>("moving_stddev"); set => Set("moving_stddev", value); }
        /// <summary>Python&apos;s `renorm_mean`.</summary>
        [Python("renorm_mean")] public Value RenormMean { get => Get<Value>("renorm_mean"); set => Set("renorm_mean", value); }
        /// <summary>Python&apos;s `renorm_stddev`.</summary>
        [Python("renorm_stddev")] public Value RenormStddev { get => Get<Value>("renorm_stddev"); set => Set("renorm_stddev", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static BatchNormalization FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.BatchNormalization.from_config").Arg(config).To<BatchNormalization>();
    }
    /// <summary>A recurrent layer over the sequence, and its twin over the reversed one.</summary>
    /// <remarks>With `return_state`, the forward states come first. Source: Schuster &amp; Paliwal, 1997.</remarks>
    public partial class Bidirectional : global::Keras.Layers.Layer
    {
        internal Bidirectional(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Bidirectional(PyCall call) : base(call) { }
        /// <summary>A recurrent layer over the sequence, and its twin over the reversed one.</summary>
        /// <param name="layer">an `RNN` (`LSTM`, `GRU` …), or a layer with `go_backwards`, `return_sequences`, `return_state`.</param>
        /// <param name="mergeMode">how the two outputs become one: "concat", "sum", "mul", "ave"; None keeps both.</param>
        /// <param name="backwardLayer">the layer for the other direction, made from `layer` where None.</param>
        public Bidirectional(global::Keras.Layers.Layer layer, MergeMode mergeMode = global::Keras.MergeMode.Concat, TensorLike weights = null, global::Keras.Layers.Layer backwardLayer = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.Bidirectional").Arg(layer).Opt("merge_mode", mergeMode, global::Keras.MergeMode.Concat).Opt("weights", weights).Opt("backward_layer", backwardLayer).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The forward layer.</summary>
        [Python("layer")] public Value Layer { get => Get<Value>("layer"); }
        /// <summary>The states of both layers, of stateful ones.</summary>
        [Python("states")] public Value States { get => Get<Value>("states"); }
        /// <summary>Set the states of both layers back to zeros.</summary>
        [Python("reset_state")]
        public virtual void ResetState() =>
            PyCall.On(this, "reset_state").Run();
        /// <summary>Set the states of both layers back to zeros.</summary>
        [Python("reset_states")]
        public virtual void ResetStates() =>
            PyCall.On(this, "reset_states").Run();
        /// <summary>Build both layers.</summary>
        [Python("build")]
        public virtual void Build(Shape sequencesShape, Shape initialStateShape = null) =>
            PyCall.On(this, "build").Arg(sequencesShape).Opt("initial_state_shape", initialStateShape).Run();
        /// <summary>The merged outputs, with the states of both if asked for.</summary>
        [Python("call")]
        public virtual Value Call(Tensor sequences, Tensor[] initialState = null, Tensor mask = null, bool? training = null) =>
            PyCall.On(this, "call").Arg(sequences).Opt("initial_state", initialState).Opt("mask", mask).Opt("training", training).To<Value>();
        /// <summary>The merged outputs, with the states of both if asked for.</summary>
        public virtual Tensor Apply(TensorLike sequences, TensorLike initialState = null, TensorLike mask = null, bool? training = null) =>
            PyCall.On(this, "__call__").Arg(sequences).Opt("initial_state", initialState).Opt("mask", mask).Opt("training", training).To<Tensor>();
        /// <summary>The mask of the outputs where they are sequences.</summary>
        [Python("compute_mask")]
        public virtual Value ComputeMask(object argument, Tensor mask) =>
            PyCall.On(this, "compute_mask").Arg(argument).Arg(mask).To<Value>();
        /// <summary>Python&apos;s `merge_mode`.</summary>
        [Python("merge_mode")] public string MergeMode { get => Get<string>("merge_mode"); set => Set("merge_mode", value); }
        /// <summary>Python&apos;s `forward_layer`.</summary>
        [Python("forward_layer")] public Value ForwardLayer { get => Get<Value>("forward_layer"); set => Set("forward_layer", value); }
        /// <summary>Python&apos;s `return_sequences`.</summary>
        [Python("return_sequences")] public Value ReturnSequences { get => Get<Value>("return_sequences"); set => Set("return_sequences", value); }
        /// <summary>Python&apos;s `return_state`.</summary>
        [Python("return_state")] public Value ReturnState { get => Get<Value>("return_state"); set => Set("return_state", value); }
        /// <summary>Python&apos;s `stateful`.</summary>
        [Python("stateful")] public Value Stateful { get => Get<Value>("stateful"); set => Set("stateful", value); }
        /// <summary>Python&apos;s `backward_layer`.</summary>
        [Python("backward_layer")] public Value BackwardLayer { get => Get<Value>("backward_layer"); set => Set("backward_layer", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Bidirectional FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Bidirectional.from_config").Arg(config).To<Bidirectional>();
    }
    /// <summary>Integer categories as vectors of ones and zeros, or as counts.</summary>
    /// <remarks>Call arguments: integers `[batch, n]`; `count_weights` `[batch, n]`, what each adds to "count".</remarks>
    public partial class CategoryEncoding : global::Keras.Layers.Layer
    {
        internal CategoryEncoding(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected CategoryEncoding(PyCall call) : base(call) { }
        /// <summary>Integer categories as vectors of ones and zeros, or as counts.</summary>
        /// <param name="numTokens">how many categories there are: `0 … num_tokens - 1`.</param>
        /// <param name="outputMode">"one_hot" (a vector for each integer), "multi_hot" (one vector for each sample, 1 where a category is among its integers) or "count" (how often).</param>
        /// <param name="sparse">whether the vectors are sparse tensors.</param>
        public CategoryEncoding(int? numTokens = null, OutputMode outputMode = global::Keras.OutputMode.MultiHot, bool sparse = false, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.CategoryEncoding").Opt("num_tokens", numTokens).Opt("output_mode", outputMode, global::Keras.OutputMode.MultiHot).Opt("sparse", sparse, false).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The vectors.</summary>
        [Python("call")]
        public virtual Tensor Call(Tensor inputs, Tensor countWeights = null) =>
            PyCall.On(this, "call").Arg(inputs).Opt("count_weights", countWeights).To<Tensor>();
        /// <summary>The vectors.</summary>
        public virtual Tensor Apply(TensorLike inputs, TensorLike countWeights = null) =>
            PyCall.On(this, "__call__").Arg(inputs).Opt("count_weights", countWeights).To<Tensor>();
        /// <summary>Python&apos;s `num_tokens`.</summary>
        [Python("num_tokens")] public int? NumTokens { get => Get<int?>("num_tokens"); set => Set("num_tokens", value); }
        /// <summary>Python&apos;s `output_mode`.</summary>
        [Python("output_mode")] public string OutputMode { get => Get<string>("output_mode"); set => Set("output_mode", value); }
        /// <summary>Python&apos;s `sparse`.</summary>
        [Python("sparse")] public bool Sparse { get => Get<bool>("sparse"); set => Set("sparse", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static CategoryEncoding FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.CategoryEncoding.from_config").Arg(config).To<CategoryEncoding>();
    }
    /// <summary>The middle of images; of those that are too small the largest part of that shape, resized.</summary>
    public partial class CenterCrop : global::Keras.Layers.Layer
    {
        internal CenterCrop(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected CenterCrop(PyCall call) : base(call) { }
        /// <summary>The middle of images; of those that are too small the largest part of that shape, resized.</summary>
        /// <param name="height">the size of the result.</param>
        /// <param name="width">the size of the result.</param>
        public CenterCrop(int height, int width, DataFormat? dataFormat = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null, BoxFormat? boundingBoxFormat = null)
            : base(PyCall.Of("layers.CenterCrop").Arg(height).Arg(width).Opt("data_format", dataFormat).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).Opt("bounding_box_format", boundingBoxFormat)) { }
        /// <summary>The middle.</summary>
        [Python("draw")]
        public virtual Value Draw(Tensor images, Seed seed) =>
            PyCall.On(this, "draw").Arg(images).Arg(seed).To<Value>();
        /// <summary>Python&apos;s `height`.</summary>
        [Python("height")] public int Height { get => Get<int>("height"); set => Set("height", value); }
        /// <summary>Python&apos;s `width`.</summary>
        [Python("width")] public int Width { get => Get<int>("width"); set => Set("width", value); }
        /// <summary>The windows.</summary>
        [Python("change")]
        public virtual Tensor Change(Tensor images, object parameters) =>
            PyCall.On(this, "change").Arg(images).Arg(parameters).To<Tensor>();
        /// <summary>The same windows of masks.</summary>
        [Python("change_masks")]
        public virtual Tensor ChangeMasks(Tensor masks, object parameters) =>
            PyCall.On(this, "change_masks").Arg(masks).Arg(parameters).To<Tensor>();
        /// <summary>The boxes' parts within the window; those that left it are -1.</summary>
        [Python("change_boxes")]
        public virtual Value ChangeBoxes(DataLike boxes, object parameters) =>
            PyCall.On(this, "change_boxes").Arg(boxes).Arg(parameters).To<Value>();
        /// <summary>The labels under these parameters.</summary>
        [Python("change_labels")]
        public virtual Tensor ChangeLabels(Tensor labels, object parameters) =>
            PyCall.On(this, "change_labels").Arg(labels).Arg(parameters).To<Tensor>();
        /// <summary>The parameters for data; None where nothing is to be changed.</summary>
        [Python("get_random_transformation")]
        public virtual Value GetRandomTransformation(DataLike data, bool training = true, Seed seed = null) =>
            PyCall.On(this, "get_random_transformation").Arg(data).Opt("training", training, true).Opt("seed", seed).To<Value>();
        /// <summary>The images under parameters.</summary>
        [Python("transform_images")]
        public virtual Tensor TransformImages(Tensor images, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_images").Arg(images).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The labels under parameters.</summary>
        [Python("transform_labels")]
        public virtual Tensor TransformLabels(Tensor labels, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_labels").Arg(labels).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The boxes under parameters.</summary>
        [Python("transform_bounding_boxes")]
        public virtual Value TransformBoundingBoxes(DataLike boundingBoxes, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_bounding_boxes").Arg(boundingBoxes).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>The masks under parameters.</summary>
        [Python("transform_segmentation_masks")]
        public virtual Tensor TransformSegmentationMasks(Tensor segmentationMasks, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_segmentation_masks").Arg(segmentationMasks).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image under parameters.</summary>
        [Python("transform_single_image")]
        public virtual Tensor TransformSingleImage(Tensor image, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_image").Arg(image).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One label under parameters.</summary>
        [Python("transform_single_label")]
        public virtual Tensor TransformSingleLabel(Tensor label, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_label").Arg(label).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image's boxes under parameters.</summary>
        [Python("transform_single_bounding_box")]
        public virtual Value TransformSingleBoundingBox(DataLike boundingBox, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_bounding_box").Arg(boundingBox).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>One mask under parameters.</summary>
        [Python("transform_single_segmentation_mask")]
        public virtual Tensor TransformSingleSegmentationMask(Tensor segmentationMask, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_segmentation_mask").Arg(segmentationMask).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The data, changed.</summary>
        [Python("call")]
        public virtual Value Call(DataLike data, bool? training = true) =>
            PyCall.On(this, "call").Arg(data).Opt("training", training, true).To<Value>();
        /// <summary>The data, changed.</summary>
        public virtual Tensor Apply(DataLike data, bool? training = true) =>
            PyCall.On(this, "__call__").Arg(data).Opt("training", training, true).To<Tensor>();
        /// <summary>Python&apos;s `bounding_box_format`.</summary>
        [Python("bounding_box_format")] public string BoundingBoxFormat { get => Get<string>("bounding_box_format"); set => Set("bounding_box_format", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static CenterCrop FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.CenterCrop.from_config").Arg(config).To<CenterCrop>();
    }
    /// <summary>The inputs one behind the other along an axis.</summary>
    public partial class Concatenate : global::Keras.Layers.Layer
    {
        internal Concatenate(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Concatenate(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Concatenate(int axis = -1, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.Concatenate").Opt("axis", axis, -1).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The joined inputs.</summary>
        [Python("call")]
        public virtual Tensor Call(Tensor[] inputs) =>
            PyCall.On(this, "call").Arg(inputs).To<Tensor>();
        /// <summary>The joined inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `axis`.</summary>
        [Python("axis")] public int Axis { get => Get<int>("axis"); set => Set("axis", value); }
        /// <summary>One tensor of several that broadcast.</summary>
        [Python("merge")]
        public virtual Tensor Merge(Tensor[] inputs) =>
            PyCall.On(this, "merge").Arg(inputs).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Concatenate FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Concatenate.from_config").Arg(config).To<Concatenate>();
    }
    /// <summary>Images equalized in tiles, with limited contrast (K. Zuiderveld, 1994).</summary>
    /// <remarks>Each tile has a table of values from its histogram, which is cut at `clip_limit` times its mean; what was cut is spread over all bins. Between the middles of tiles the tables are interpolated.</remarks>
    public partial class ContrastLimitedAdaptiveHistogramEqualization : global::Keras.Layers.Layer
    {
        internal ContrastLimitedAdaptiveHistogramEqualization(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected ContrastLimitedAdaptiveHistogramEqualization(PyCall call) : base(call) { }
        /// <summary>Images equalized in tiles, with limited contrast (K. Zuiderveld, 1994).</summary>
        /// <param name="valueRange">(low, high) of the values.</param>
        /// <param name="clipLimit">the most that a bin holds, as a multiple of the mean.</param>
        /// <param name="tileGridSize">(rows, columns) of tiles.</param>
        public ContrastLimitedAdaptiveHistogramEqualization(double[] valueRange = null, double clipLimit = 4.0, Ints tileGridSize = null, DataFormat? dataFormat = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null, BoxFormat? boundingBoxFormat = null)
            : base(PyCall.Of("layers.ContrastLimitedAdaptiveHistogramEqualization").Opt("value_range", valueRange).Opt("clip_limit", clipLimit, 4.0).Opt("tile_grid_size", tileGridSize).Opt("data_format", dataFormat).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).Opt("bounding_box_format", boundingBoxFormat)) { }
        /// <summary>The equalized images.</summary>
        [Python("change")]
        public virtual Tensor Change(Tensor images, object parameters) =>
            PyCall.On(this, "change").Arg(images).Arg(parameters).To<Tensor>();
        /// <summary>Python&apos;s `value_range`.</summary>
        [Python("value_range")] public double[] ValueRange { get => Get<double[]>("value_range"); set => Set("value_range", value); }
        /// <summary>Python&apos;s `clip_limit`.</summary>
        [Python("clip_limit")] public double ClipLimit { get => Get<double>("clip_limit"); set => Set("clip_limit", value); }
        /// <summary>Python&apos;s `tile_grid_size`.</summary>
        [Python("tile_grid_size")] public Value TileGridSize { get => Get<Value>("tile_grid_size"); set => Set("tile_grid_size", value); }
        /// <summary>The parameters for a batch of images with channels last.</summary>
        [Python("draw")]
        public virtual Value Draw(Tensor images, Seed seed) =>
            PyCall.On(this, "draw").Arg(images).Arg(seed).To<Value>();
        /// <summary>The labels under these parameters.</summary>
        [Python("change_labels")]
        public virtual Tensor ChangeLabels(Tensor labels, object parameters) =>
            PyCall.On(this, "change_labels").Arg(labels).Arg(parameters).To<Tensor>();
        /// <summary>The bounding boxes under these parameters.</summary>
        [Python("change_boxes")]
        public virtual Value ChangeBoxes(DataLike boxes, object parameters) =>
            PyCall.On(this, "change_boxes").Arg(boxes).Arg(parameters).To<Value>();
        /// <summary>The segmentation masks under these parameters.</summary>
        [Python("change_masks")]
        public virtual Tensor ChangeMasks(Tensor masks, object parameters) =>
            PyCall.On(this, "change_masks").Arg(masks).Arg(parameters).To<Tensor>();
        /// <summary>The parameters for data; None where nothing is to be changed.</summary>
        [Python("get_random_transformation")]
        public virtual Value GetRandomTransformation(DataLike data, bool training = true, Seed seed = null) =>
            PyCall.On(this, "get_random_transformation").Arg(data).Opt("training", training, true).Opt("seed", seed).To<Value>();
        /// <summary>The images under parameters.</summary>
        [Python("transform_images")]
        public virtual Tensor TransformImages(Tensor images, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_images").Arg(images).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The labels under parameters.</summary>
        [Python("transform_labels")]
        public virtual Tensor TransformLabels(Tensor labels, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_labels").Arg(labels).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The boxes under parameters.</summary>
        [Python("transform_bounding_boxes")]
        public virtual Value TransformBoundingBoxes(DataLike boundingBoxes, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_bounding_boxes").Arg(boundingBoxes).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>The masks under parameters.</summary>
        [Python("transform_segmentation_masks")]
        public virtual Tensor TransformSegmentationMasks(Tensor segmentationMasks, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_segmentation_masks").Arg(segmentationMasks).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image under parameters.</summary>
        [Python("transform_single_image")]
        public virtual Tensor TransformSingleImage(Tensor image, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_image").Arg(image).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One label under parameters.</summary>
        [Python("transform_single_label")]
        public virtual Tensor TransformSingleLabel(Tensor label, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_label").Arg(label).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image's boxes under parameters.</summary>
        [Python("transform_single_bounding_box")]
        public virtual Value TransformSingleBoundingBox(DataLike boundingBox, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_bounding_box").Arg(boundingBox).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>One mask under parameters.</summary>
        [Python("transform_single_segmentation_mask")]
        public virtual Tensor TransformSingleSegmentationMask(Tensor segmentationMask, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_segmentation_mask").Arg(segmentationMask).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The data, changed.</summary>
        [Python("call")]
        public virtual Value Call(DataLike data, bool? training = true) =>
            PyCall.On(this, "call").Arg(data).Opt("training", training, true).To<Value>();
        /// <summary>The data, changed.</summary>
        public virtual Tensor Apply(DataLike data, bool? training = true) =>
            PyCall.On(this, "__call__").Arg(data).Opt("training", training, true).To<Tensor>();
        /// <summary>Python&apos;s `bounding_box_format`.</summary>
        [Python("bounding_box_format")] public string BoundingBoxFormat { get => Get<string>("bounding_box_format"); set => Set("bounding_box_format", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static ContrastLimitedAdaptiveHistogramEqualization FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.ContrastLimitedAdaptiveHistogramEqualization.from_config").Arg(config).To<ContrastLimitedAdaptiveHistogramEqualization>();
    }
    /// <summary>Convolution along one axis (time): `[batch, steps, channels]` to `[batch, new, filters]`.</summary>
    /// <remarks>Kernel `[kernel_size, channels / groups, filters]`, bias `[filters]`.</remarks>
    public partial class Conv1D : global::Keras.Layers.Layer
    {
        internal Conv1D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Conv1D(PyCall call) : base(call) { }
        /// <summary>Convolution along one axis (time): `[batch, steps, channels]` to `[batch, new, filters]`.</summary>
        /// <param name="filters">number of output channels.</param>
        /// <param name="kernelSize">length of the window.</param>
        /// <param name="strides">steps between windows.</param>
        /// <param name="padding">"valid" (none), "same" (length / strides), or "causal": a result depends on no later input (van den Oord et al., 2016).</param>
        /// <param name="dataFormat">"channels_last" or "channels_first"; None takes the setting.</param>
        /// <param name="dilationRate">distance between neighbours in a window; not together with strides.</param>
        /// <param name="groups">into how many groups the channels are split.</param>
        public Conv1D(int filters, Ints kernelSize, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, Ints dilationRate = null, int groups = 1, ActivationLike activation = null, bool useBias = true, InitializerLike kernelInitializer = null, InitializerLike biasInitializer = null, RegularizerLike kernelRegularizer = null, RegularizerLike biasRegularizer = null, RegularizerLike activityRegularizer = null, ConstraintLike kernelConstraint = null, ConstraintLike biasConstraint = null, int? loraRank = null, double? loraAlpha = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null)
            : base(PyCall.Of("layers.Conv1D").Arg(filters).Arg(kernelSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).Opt("groups", groups, 1).Opt("activation", activation).Opt("use_bias", useBias, true).Opt("kernel_initializer", kernelInitializer).Opt("bias_initializer", biasInitializer).Opt("kernel_regularizer", kernelRegularizer).Opt("bias_regularizer", biasRegularizer).Opt("activity_regularizer", activityRegularizer).Opt("kernel_constraint", kernelConstraint).Opt("bias_constraint", biasConstraint).Opt("lora_rank", loraRank).Opt("lora_alpha", loraAlpha).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name)) { }
        /// <summary>The convolution alone; "causal" puts zeros before the first step.</summary>
        [Python("convolution_op")]
        public virtual Tensor ConvolutionOp(Tensor inputs, Tensor kernel) =>
            PyCall.On(this, "convolution_op").Arg(inputs).Arg(kernel).To<Tensor>();
        /// <summary>The convolved inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `filters`.</summary>
        [Python("filters")] public int Filters { get => Get<int>("filters"); set => Set("filters", value); }
        /// <summary>Python&apos;s `groups`.</summary>
        [Python("groups")] public int Groups { get => Get<int>("groups"); set => Set("groups", value); }
        /// <summary>Python&apos;s `kernel`.</summary>
        [Python("kernel")] public global::Keras.Variable Kernel { get => Get<global::Keras.Variable>("kernel"); set => Set("kernel", value); }
        /// <summary>Python&apos;s `bias`.</summary>
        [Python("bias")] public global::Keras.Variable Bias { get => Get<global::Keras.Variable>("bias"); set => Set("bias", value); }
        /// <summary>Python&apos;s `paddings`.</summary>
        [Python("paddings")] public string[] Paddings { get => Get<string[]>("paddings"); set => Set("paddings", value); }
        /// <summary>Python&apos;s `kernel_size`.</summary>
        [Python("kernel_size")] public int[] KernelSize { get => Get<int[]>("kernel_size"); set => Set("kernel_size", value); }
        /// <summary>Python&apos;s `strides`.</summary>
        [Python("strides")] public int[] Strides { get => Get<int[]>("strides"); set => Set("strides", value); }
        /// <summary>Python&apos;s `dilation_rate`.</summary>
        [Python("dilation_rate")] public int[] DilationRate { get => Get<int[]>("dilation_rate"); set => Set("dilation_rate", value); }
        /// <summary>Whether the layer has low-rank weights.</summary>
        [Python("lora_enabled")] public bool LoraEnabled { get => Get<bool>("lora_enabled"); }
        /// <summary>Freeze the weight and train `lora_alpha / rank * a @ b` on it: see `kerata.transforms.enable_lora`.</summary>
        [Python("enable_lora")]
        public virtual void EnableLora(int rank, double? loraAlpha = null, InitializerLike aInitializer = null, InitializerLike bInitializer = null) =>
            PyCall.On(this, "enable_lora").Arg(rank).Opt("lora_alpha", loraAlpha).Opt("a_initializer", aInitializer).Opt("b_initializer", bInitializer).Run();
        /// <summary>`call`, with inputs as the configuration wants them.</summary>
        [Python("quantized_call")]
        public virtual Tensor QuantizedCall(Tensor inputs, Dictionary<string, object> more = null, params object[] args) =>
            PyCall.On(this, "quantized_call").Arg(inputs).More(more).Args(args).To<Tensor>();
        /// <summary>By mode of quantization, the variables in the order in which files have them.</summary>
        [Python("variable_serialization_spec")] public Dictionary<string, string[]> VariableSerializationSpec { get => Get<Dictionary<string, string[]>>("variable_serialization_spec"); }
        /// <summary>Python&apos;s `layouts`.</summary>
        [Python("layouts")] public Value[] Layouts { get => Get<Value[]>("layouts"); set => Set("layouts", value); }
        /// <summary>Python&apos;s `lora_rank`.</summary>
        [Python("lora_rank")] public int? LoraRank { get => Get<int?>("lora_rank"); set => Set("lora_rank", value); }
        /// <summary>Python&apos;s `lora_alpha`.</summary>
        [Python("lora_alpha")] public double? LoraAlpha { get => Get<double?>("lora_alpha"); set => Set("lora_alpha", value); }
        /// <summary>Python&apos;s `quantization_config`.</summary>
        [Python("quantization_config")] public Value QuantizationConfig { get => Get<Value>("quantization_config"); set => Set("quantization_config", value); }
        /// <summary>Python&apos;s `input_axes`.</summary>
        [Python("input_axes")] public int[] InputAxes { get => Get<int[]>("input_axes"); set => Set("input_axes", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Conv1D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Conv1D.from_config").Arg(config).To<Conv1D>();
    }
    /// <summary>Transposed convolution along one axis: `[batch, steps, channels]` to `[batch, new, filters]`.</summary>
    /// <remarks>Args: as `Conv1D`'s; `output_padding` chooses among the lengths that a convolution would bring to the inputs' length, None the one that `padding` implies (`steps * strides` for "same"). Kernel `[kernel_size, filters, channels]`.</remarks>
    public partial class Conv1DTranspose : global::Keras.Layers.Layer
    {
        internal Conv1DTranspose(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Conv1DTranspose(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Conv1DTranspose(int filters, Ints kernelSize, Ints strides = null, Padding padding = global::Keras.Padding.Valid, TensorLike outputPadding = null, DataFormat? dataFormat = null, Ints dilationRate = null, ActivationLike activation = null, bool useBias = true, InitializerLike kernelInitializer = null, InitializerLike biasInitializer = null, RegularizerLike kernelRegularizer = null, RegularizerLike biasRegularizer = null, RegularizerLike activityRegularizer = null, ConstraintLike kernelConstraint = null, ConstraintLike biasConstraint = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null)
            : base(PyCall.Of("layers.Conv1DTranspose").Arg(filters).Arg(kernelSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("output_padding", outputPadding).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).Opt("activation", activation).Opt("use_bias", useBias, true).Opt("kernel_initializer", kernelInitializer).Opt("bias_initializer", biasInitializer).Opt("kernel_regularizer", kernelRegularizer).Opt("bias_regularizer", biasRegularizer).Opt("activity_regularizer", activityRegularizer).Opt("kernel_constraint", kernelConstraint).Opt("bias_constraint", biasConstraint).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name)) { }
        /// <summary>The enlarged inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `filters`.</summary>
        [Python("filters")] public int Filters { get => Get<int>("filters"); set => Set("filters", value); }
        /// <summary>Python&apos;s `output_padding`.</summary>
        [Python("output_padding")] public Value OutputPadding { get => Get<Value>("output_padding"); set => Set("output_padding", value); }
        /// <summary>Python&apos;s `kernel`.</summary>
        [Python("kernel")] public global::Keras.Variable Kernel { get => Get<global::Keras.Variable>("kernel"); set => Set("kernel", value); }
        /// <summary>Python&apos;s `bias`.</summary>
        [Python("bias")] public global::Keras.Variable Bias { get => Get<global::Keras.Variable>("bias"); set => Set("bias", value); }
        /// <summary>Python&apos;s `paddings`.</summary>
        [Python("paddings")] public string[] Paddings { get => Get<string[]>("paddings"); set => Set("paddings", value); }
        /// <summary>Python&apos;s `kernel_size`.</summary>
        [Python("kernel_size")] public int[] KernelSize { get => Get<int[]>("kernel_size"); set => Set("kernel_size", value); }
        /// <summary>Python&apos;s `strides`.</summary>
        [Python("strides")] public int[] Strides { get => Get<int[]>("strides"); set => Set("strides", value); }
        /// <summary>Python&apos;s `dilation_rate`.</summary>
        [Python("dilation_rate")] public int[] DilationRate { get => Get<int[]>("dilation_rate"); set => Set("dilation_rate", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Conv1DTranspose FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Conv1DTranspose.from_config").Arg(config).To<Conv1DTranspose>();
    }
    /// <summary>Convolution over images: `[batch, height, width, channels]` to `[batch, …, …, filters]`.</summary>
    /// <remarks>Args: as `Conv1D`'s, with one number or a pair for `kernel_size`, `strides`, `dilation_rate`; padding is "valid" or "same". Kernel `[height, width, channels / groups, filters]`.</remarks>
    public partial class Conv2D : global::Keras.Layers.Layer
    {
        internal Conv2D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Conv2D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Conv2D(int filters, Ints kernelSize, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, Ints dilationRate = null, int groups = 1, ActivationLike activation = null, bool useBias = true, InitializerLike kernelInitializer = null, InitializerLike biasInitializer = null, RegularizerLike kernelRegularizer = null, RegularizerLike biasRegularizer = null, RegularizerLike activityRegularizer = null, ConstraintLike kernelConstraint = null, ConstraintLike biasConstraint = null, int? loraRank = null, double? loraAlpha = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null)
            : base(PyCall.Of("layers.Conv2D").Arg(filters).Arg(kernelSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).Opt("groups", groups, 1).Opt("activation", activation).Opt("use_bias", useBias, true).Opt("kernel_initializer", kernelInitializer).Opt("bias_initializer", biasInitializer).Opt("kernel_regularizer", kernelRegularizer).Opt("bias_regularizer", biasRegularizer).Opt("activity_regularizer", activityRegularizer).Opt("kernel_constraint", kernelConstraint).Opt("bias_constraint", biasConstraint).Opt("lora_rank", loraRank).Opt("lora_alpha", loraAlpha).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name)) { }
        /// <summary>The convolution alone, without bias and activation.</summary>
        [Python("convolution_op")]
        public virtual Tensor ConvolutionOp(Tensor inputs, Tensor kernel) =>
            PyCall.On(this, "convolution_op").Arg(inputs).Arg(kernel).To<Tensor>();
        /// <summary>The convolved inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `filters`.</summary>
        [Python("filters")] public int Filters { get => Get<int>("filters"); set => Set("filters", value); }
        /// <summary>Python&apos;s `groups`.</summary>
        [Python("groups")] public int Groups { get => Get<int>("groups"); set => Set("groups", value); }
        /// <summary>Python&apos;s `kernel`.</summary>
        [Python("kernel")] public global::Keras.Variable Kernel { get => Get<global::Keras.Variable>("kernel"); set => Set("kernel", value); }
        /// <summary>Python&apos;s `bias`.</summary>
        [Python("bias")] public global::Keras.Variable Bias { get => Get<global::Keras.Variable>("bias"); set => Set("bias", value); }
        /// <summary>Python&apos;s `paddings`.</summary>
        [Python("paddings")] public string[] Paddings { get => Get<string[]>("paddings"); set => Set("paddings", value); }
        /// <summary>Python&apos;s `kernel_size`.</summary>
        [Python("kernel_size")] public int[] KernelSize { get => Get<int[]>("kernel_size"); set => Set("kernel_size", value); }
        /// <summary>Python&apos;s `strides`.</summary>
        [Python("strides")] public int[] Strides { get => Get<int[]>("strides"); set => Set("strides", value); }
        /// <summary>Python&apos;s `dilation_rate`.</summary>
        [Python("dilation_rate")] public int[] DilationRate { get => Get<int[]>("dilation_rate"); set => Set("dilation_rate", value); }
        /// <summary>Whether the layer has low-rank weights.</summary>
        [Python("lora_enabled")] public bool LoraEnabled { get => Get<bool>("lora_enabled"); }
        /// <summary>Freeze the weight and train `lora_alpha / rank * a @ b` on it: see `kerata.transforms.enable_lora`.</summary>
        [Python("enable_lora")]
        public virtual void EnableLora(int rank, double? loraAlpha = null, InitializerLike aInitializer = null, InitializerLike bInitializer = null) =>
            PyCall.On(this, "enable_lora").Arg(rank).Opt("lora_alpha", loraAlpha).Opt("a_initializer", aInitializer).Opt("b_initializer", bInitializer).Run();
        /// <summary>`call`, with inputs as the configuration wants them.</summary>
        [Python("quantized_call")]
        public virtual Tensor QuantizedCall(Tensor inputs, Dictionary<string, object> more = null, params object[] args) =>
            PyCall.On(this, "quantized_call").Arg(inputs).More(more).Args(args).To<Tensor>();
        /// <summary>By mode of quantization, the variables in the order in which files have them.</summary>
        [Python("variable_serialization_spec")] public Dictionary<string, string[]> VariableSerializationSpec { get => Get<Dictionary<string, string[]>>("variable_serialization_spec"); }
        /// <summary>Python&apos;s `layouts`.</summary>
        [Python("layouts")] public Value[] Layouts { get => Get<Value[]>("layouts"); set => Set("layouts", value); }
        /// <summary>Python&apos;s `lora_rank`.</summary>
        [Python("lora_rank")] public int? LoraRank { get => Get<int?>("lora_rank"); set => Set("lora_rank", value); }
        /// <summary>Python&apos;s `lora_alpha`.</summary>
        [Python("lora_alpha")] public double? LoraAlpha { get => Get<double?>("lora_alpha"); set => Set("lora_alpha", value); }
        /// <summary>Python&apos;s `quantization_config`.</summary>
        [Python("quantization_config")] public Value QuantizationConfig { get => Get<Value>("quantization_config"); set => Set("quantization_config", value); }
        /// <summary>Python&apos;s `input_axes`.</summary>
        [Python("input_axes")] public int[] InputAxes { get => Get<int[]>("input_axes"); set => Set("input_axes", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Conv2D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Conv2D.from_config").Arg(config).To<Conv2D>();
    }
    /// <summary>Transposed convolution of images: `[batch, height, width, channels]` to larger ones.</summary>
    /// <remarks>Args: as `Conv1DTranspose`'s, one number or a pair each. Kernel `[height, width, filters, c]`.</remarks>
    public partial class Conv2DTranspose : global::Keras.Layers.Layer
    {
        internal Conv2DTranspose(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Conv2DTranspose(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Conv2DTranspose(int filters, Ints kernelSize, Ints strides = null, Padding padding = global::Keras.Padding.Valid, TensorLike outputPadding = null, DataFormat? dataFormat = null, Ints dilationRate = null, ActivationLike activation = null, bool useBias = true, InitializerLike kernelInitializer = null, InitializerLike biasInitializer = null, RegularizerLike kernelRegularizer = null, RegularizerLike biasRegularizer = null, RegularizerLike activityRegularizer = null, ConstraintLike kernelConstraint = null, ConstraintLike biasConstraint = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null)
            : base(PyCall.Of("layers.Conv2DTranspose").Arg(filters).Arg(kernelSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("output_padding", outputPadding).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).Opt("activation", activation).Opt("use_bias", useBias, true).Opt("kernel_initializer", kernelInitializer).Opt("bias_initializer", biasInitializer).Opt("kernel_regularizer", kernelRegularizer).Opt("bias_regularizer", biasRegularizer).Opt("activity_regularizer", activityRegularizer).Opt("kernel_constraint", kernelConstraint).Opt("bias_constraint", biasConstraint).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name)) { }
        /// <summary>The enlarged inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `filters`.</summary>
        [Python("filters")] public int Filters { get => Get<int>("filters"); set => Set("filters", value); }
        /// <summary>Python&apos;s `output_padding`.</summary>
        [Python("output_padding")] public Value OutputPadding { get => Get<Value>("output_padding"); set => Set("output_padding", value); }
        /// <summary>Python&apos;s `kernel`.</summary>
        [Python("kernel")] public global::Keras.Variable Kernel { get => Get<global::Keras.Variable>("kernel"); set => Set("kernel", value); }
        /// <summary>Python&apos;s `bias`.</summary>
        [Python("bias")] public global::Keras.Variable Bias { get => Get<global::Keras.Variable>("bias"); set => Set("bias", value); }
        /// <summary>Python&apos;s `paddings`.</summary>
        [Python("paddings")] public string[] Paddings { get => Get<string[]>("paddings"); set => Set("paddings", value); }
        /// <summary>Python&apos;s `kernel_size`.</summary>
        [Python("kernel_size")] public int[] KernelSize { get => Get<int[]>("kernel_size"); set => Set("kernel_size", value); }
        /// <summary>Python&apos;s `strides`.</summary>
        [Python("strides")] public int[] Strides { get => Get<int[]>("strides"); set => Set("strides", value); }
        /// <summary>Python&apos;s `dilation_rate`.</summary>
        [Python("dilation_rate")] public int[] DilationRate { get => Get<int[]>("dilation_rate"); set => Set("dilation_rate", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Conv2DTranspose FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Conv2DTranspose.from_config").Arg(config).To<Conv2DTranspose>();
    }
    /// <summary>Convolution over volumes: `[batch, depth, height, width, channels]`.</summary>
    /// <remarks>Args: as `Conv1D`'s, with one number or three for `kernel_size`, `strides`, `dilation_rate`.</remarks>
    public partial class Conv3D : global::Keras.Layers.Layer
    {
        internal Conv3D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Conv3D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Conv3D(int filters, Ints kernelSize, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, Ints dilationRate = null, int groups = 1, ActivationLike activation = null, bool useBias = true, InitializerLike kernelInitializer = null, InitializerLike biasInitializer = null, RegularizerLike kernelRegularizer = null, RegularizerLike biasRegularizer = null, RegularizerLike activityRegularizer = null, ConstraintLike kernelConstraint = null, ConstraintLike biasConstraint = null, int? loraRank = null, double? loraAlpha = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null)
            : base(PyCall.Of("layers.Conv3D").Arg(filters).Arg(kernelSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).Opt("groups", groups, 1).Opt("activation", activation).Opt("use_bias", useBias, true).Opt("kernel_initializer", kernelInitializer).Opt("bias_initializer", biasInitializer).Opt("kernel_regularizer", kernelRegularizer).Opt("bias_regularizer", biasRegularizer).Opt("activity_regularizer", activityRegularizer).Opt("kernel_constraint", kernelConstraint).Opt("bias_constraint", biasConstraint).Opt("lora_rank", loraRank).Opt("lora_alpha", loraAlpha).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name)) { }
        /// <summary>The convolution alone, without bias and activation.</summary>
        [Python("convolution_op")]
        public virtual Tensor ConvolutionOp(Tensor inputs, Tensor kernel) =>
            PyCall.On(this, "convolution_op").Arg(inputs).Arg(kernel).To<Tensor>();
        /// <summary>The convolved inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `filters`.</summary>
        [Python("filters")] public int Filters { get => Get<int>("filters"); set => Set("filters", value); }
        /// <summary>Python&apos;s `groups`.</summary>
        [Python("groups")] public int Groups { get => Get<int>("groups"); set => Set("groups", value); }
        /// <summary>Python&apos;s `kernel`.</summary>
        [Python("kernel")] public global::Keras.Variable Kernel { get => Get<global::Keras.Variable>("kernel"); set => Set("kernel", value); }
        /// <summary>Python&apos;s `bias`.</summary>
        [Python("bias")] public global::Keras.Variable Bias { get => Get<global::Keras.Variable>("bias"); set => Set("bias", value); }
        /// <summary>Python&apos;s `paddings`.</summary>
        [Python("paddings")] public string[] Paddings { get => Get<string[]>("paddings"); set => Set("paddings", value); }
        /// <summary>Python&apos;s `kernel_size`.</summary>
        [Python("kernel_size")] public int[] KernelSize { get => Get<int[]>("kernel_size"); set => Set("kernel_size", value); }
        /// <summary>Python&apos;s `strides`.</summary>
        [Python("strides")] public int[] Strides { get => Get<int[]>("strides"); set => Set("strides", value); }
        /// <summary>Python&apos;s `dilation_rate`.</summary>
        [Python("dilation_rate")] public int[] DilationRate { get => Get<int[]>("dilation_rate"); set => Set("dilation_rate", value); }
        /// <summary>Whether the layer has low-rank weights.</summary>
        [Python("lora_enabled")] public bool LoraEnabled { get => Get<bool>("lora_enabled"); }
        /// <summary>Freeze the weight and train `lora_alpha / rank * a @ b` on it: see `kerata.transforms.enable_lora`.</summary>
        [Python("enable_lora")]
        public virtual void EnableLora(int rank, double? loraAlpha = null, InitializerLike aInitializer = null, InitializerLike bInitializer = null) =>
            PyCall.On(this, "enable_lora").Arg(rank).Opt("lora_alpha", loraAlpha).Opt("a_initializer", aInitializer).Opt("b_initializer", bInitializer).Run();
        /// <summary>`call`, with inputs as the configuration wants them.</summary>
        [Python("quantized_call")]
        public virtual Tensor QuantizedCall(Tensor inputs, Dictionary<string, object> more = null, params object[] args) =>
            PyCall.On(this, "quantized_call").Arg(inputs).More(more).Args(args).To<Tensor>();
        /// <summary>By mode of quantization, the variables in the order in which files have them.</summary>
        [Python("variable_serialization_spec")] public Dictionary<string, string[]> VariableSerializationSpec { get => Get<Dictionary<string, string[]>>("variable_serialization_spec"); }
        /// <summary>Python&apos;s `layouts`.</summary>
        [Python("layouts")] public Value[] Layouts { get => Get<Value[]>("layouts"); set => Set("layouts", value); }
        /// <summary>Python&apos;s `lora_rank`.</summary>
        [Python("lora_rank")] public int? LoraRank { get => Get<int?>("lora_rank"); set => Set("lora_rank", value); }
        /// <summary>Python&apos;s `lora_alpha`.</summary>
        [Python("lora_alpha")] public double? LoraAlpha { get => Get<double?>("lora_alpha"); set => Set("lora_alpha", value); }
        /// <summary>Python&apos;s `quantization_config`.</summary>
        [Python("quantization_config")] public Value QuantizationConfig { get => Get<Value>("quantization_config"); set => Set("quantization_config", value); }
        /// <summary>Python&apos;s `input_axes`.</summary>
        [Python("input_axes")] public int[] InputAxes { get => Get<int[]>("input_axes"); set => Set("input_axes", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Conv3D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Conv3D.from_config").Arg(config).To<Conv3D>();
    }
    /// <summary>Transposed convolution of volumes: `[batch, depth, height, width, channels]` to larger ones.</summary>
    /// <remarks>Args: as `Conv1DTranspose`'s, one number or three each.</remarks>
    public partial class Conv3DTranspose : global::Keras.Layers.Layer
    {
        internal Conv3DTranspose(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Conv3DTranspose(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Conv3DTranspose(int filters, Ints kernelSize, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, TensorLike outputPadding = null, Ints dilationRate = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, params object[] args)
            : base(PyCall.Of("layers.Conv3DTranspose").Arg(filters).Arg(kernelSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("output_padding", outputPadding).Opt("dilation_rate", dilationRate).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Args(args)) { }
        /// <summary>The enlarged inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `filters`.</summary>
        [Python("filters")] public int Filters { get => Get<int>("filters"); set => Set("filters", value); }
        /// <summary>Python&apos;s `output_padding`.</summary>
        [Python("output_padding")] public Value OutputPadding { get => Get<Value>("output_padding"); set => Set("output_padding", value); }
        /// <summary>Python&apos;s `kernel`.</summary>
        [Python("kernel")] public global::Keras.Variable Kernel { get => Get<global::Keras.Variable>("kernel"); set => Set("kernel", value); }
        /// <summary>Python&apos;s `bias`.</summary>
        [Python("bias")] public global::Keras.Variable Bias { get => Get<global::Keras.Variable>("bias"); set => Set("bias", value); }
        /// <summary>Python&apos;s `paddings`.</summary>
        [Python("paddings")] public string[] Paddings { get => Get<string[]>("paddings"); set => Set("paddings", value); }
        /// <summary>Python&apos;s `kernel_size`.</summary>
        [Python("kernel_size")] public int[] KernelSize { get => Get<int[]>("kernel_size"); set => Set("kernel_size", value); }
        /// <summary>Python&apos;s `strides`.</summary>
        [Python("strides")] public int[] Strides { get => Get<int[]>("strides"); set => Set("strides", value); }
        /// <summary>Python&apos;s `dilation_rate`.</summary>
        [Python("dilation_rate")] public int[] DilationRate { get => Get<int[]>("dilation_rate"); set => Set("dilation_rate", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Conv3DTranspose FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Conv3DTranspose.from_config").Arg(config).To<Conv3DTranspose>();
    }
    /// <summary>An `LSTM` over sequences of signals, with convolutions for products (Shi et al., 2015).</summary>
    /// <remarks>`i, f, g, o = split(conv(x, kernel) + bias + conv(h, recurrent_kernel), 4)`, and on as in `LSTM`; the state's convolution has padding "same" and no strides. Shapes: `[batch, time, steps, channels]` to `[batch, new, filters]`, with `return_sequences` `[batch, time, new, filters]`; channels before the steps with "channels_first".</remarks>
    public partial class ConvLSTM1D : global::Keras.Layers.RNN
    {
        internal ConvLSTM1D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected ConvLSTM1D(PyCall call) : base(call) { }
        /// <summary>An `LSTM` over sequences of signals, with convolutions for products (Shi et al., 2015).</summary>
        /// <param name="filters">of the inputs' convolution, as `Conv1D`'s.</param>
        /// <param name="kernelSize">of the inputs' convolution, as `Conv1D`'s.</param>
        /// <param name="strides">of the inputs' convolution, as `Conv1D`'s.</param>
        /// <param name="padding">of the inputs' convolution, as `Conv1D`'s.</param>
        /// <param name="dataFormat">of the inputs' convolution, as `Conv1D`'s.</param>
        /// <param name="dilationRate">of the inputs' convolution, as `Conv1D`'s.</param>
        /// <param name="dropout">fractions of inputs and state dropped in training, with one mask for all steps.</param>
        /// <param name="recurrentDropout">fractions of inputs and state dropped in training, with one mask for all steps.</param>
        public ConvLSTM1D(int filters, Ints kernelSize, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, Ints dilationRate = null, ActivationLike activation = null, ActivationLike recurrentActivation = null, bool useBias = true, InitializerLike kernelInitializer = null, InitializerLike recurrentInitializer = null, InitializerLike biasInitializer = null, bool unitForgetBias = true, RegularizerLike kernelRegularizer = null, RegularizerLike recurrentRegularizer = null, RegularizerLike biasRegularizer = null, RegularizerLike activityRegularizer = null, ConstraintLike kernelConstraint = null, ConstraintLike recurrentConstraint = null, ConstraintLike biasConstraint = null, double dropout = 0.0, double recurrentDropout = 0.0, int? seed = null, bool returnSequences = false, bool returnState = false, bool goBackwards = false, bool stateful = false, Dictionary<string, object> more = null)
            : base(PyCall.Of("layers.ConvLSTM1D").Arg(filters).Arg(kernelSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).Opt("activation", activation).Opt("recurrent_activation", recurrentActivation).Opt("use_bias", useBias, true).Opt("kernel_initializer", kernelInitializer).Opt("recurrent_initializer", recurrentInitializer).Opt("bias_initializer", biasInitializer).Opt("unit_forget_bias", unitForgetBias, true).Opt("kernel_regularizer", kernelRegularizer).Opt("recurrent_regularizer", recurrentRegularizer).Opt("bias_regularizer", biasRegularizer).Opt("activity_regularizer", activityRegularizer).Opt("kernel_constraint", kernelConstraint).Opt("recurrent_constraint", recurrentConstraint).Opt("bias_constraint", biasConstraint).Opt("dropout", dropout, 0.0).Opt("recurrent_dropout", recurrentDropout, 0.0).Opt("seed", seed).Opt("return_sequences", returnSequences, false).Opt("return_state", returnState, false).Opt("go_backwards", goBackwards, false).Opt("stateful", stateful, false).More(more)) { }
        /// <summary>Python&apos;s `filters`.</summary>
        [Python("filters")] public Value Filters { get => Get<Value>("filters"); }
        /// <summary>Python&apos;s `kernel_size`.</summary>
        [Python("kernel_size")] public Value KernelSize { get => Get<Value>("kernel_size"); }
        /// <summary>Python&apos;s `strides`.</summary>
        [Python("strides")] public Value Strides { get => Get<Value>("strides"); }
        /// <summary>Python&apos;s `padding`.</summary>
        [Python("padding")] public Value Padding { get => Get<Value>("padding"); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public Value DataFormat { get => Get<Value>("data_format"); }
        /// <summary>Python&apos;s `dilation_rate`.</summary>
        [Python("dilation_rate")] public Value DilationRate { get => Get<Value>("dilation_rate"); }
        /// <summary>Python&apos;s `activation`.</summary>
        [Python("activation")] public Value Activation { get => Get<Value>("activation"); }
        /// <summary>Python&apos;s `recurrent_activation`.</summary>
        [Python("recurrent_activation")] public Value RecurrentActivation { get => Get<Value>("recurrent_activation"); }
        /// <summary>Python&apos;s `use_bias`.</summary>
        [Python("use_bias")] public Value UseBias { get => Get<Value>("use_bias"); }
        /// <summary>Python&apos;s `kernel_initializer`.</summary>
        [Python("kernel_initializer")] public Value KernelInitializer { get => Get<Value>("kernel_initializer"); }
        /// <summary>Python&apos;s `recurrent_initializer`.</summary>
        [Python("recurrent_initializer")] public Value RecurrentInitializer { get => Get<Value>("recurrent_initializer"); }
        /// <summary>Python&apos;s `bias_initializer`.</summary>
        [Python("bias_initializer")] public Value BiasInitializer { get => Get<Value>("bias_initializer"); }
        /// <summary>Python&apos;s `unit_forget_bias`.</summary>
        [Python("unit_forget_bias")] public Value UnitForgetBias { get => Get<Value>("unit_forget_bias"); }
        /// <summary>Python&apos;s `kernel_regularizer`.</summary>
        [Python("kernel_regularizer")] public Value KernelRegularizer { get => Get<Value>("kernel_regularizer"); }
        /// <summary>Python&apos;s `recurrent_regularizer`.</summary>
        [Python("recurrent_regularizer")] public Value RecurrentRegularizer { get => Get<Value>("recurrent_regularizer"); }
        /// <summary>Python&apos;s `bias_regularizer`.</summary>
        [Python("bias_regularizer")] public Value BiasRegularizer { get => Get<Value>("bias_regularizer"); }
        /// <summary>Python&apos;s `kernel_constraint`.</summary>
        [Python("kernel_constraint")] public Value KernelConstraint { get => Get<Value>("kernel_constraint"); }
        /// <summary>Python&apos;s `recurrent_constraint`.</summary>
        [Python("recurrent_constraint")] public Value RecurrentConstraint { get => Get<Value>("recurrent_constraint"); }
        /// <summary>Python&apos;s `bias_constraint`.</summary>
        [Python("bias_constraint")] public Value BiasConstraint { get => Get<Value>("bias_constraint"); }
        /// <summary>Python&apos;s `dropout`.</summary>
        [Python("dropout")] public Value Dropout { get => Get<Value>("dropout"); }
        /// <summary>Python&apos;s `recurrent_dropout`.</summary>
        [Python("recurrent_dropout")] public Value RecurrentDropout { get => Get<Value>("recurrent_dropout"); }
        /// <summary>Python&apos;s `seed`.</summary>
        [Python("seed")] public Value Seed { get => Get<Value>("seed"); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static ConvLSTM1D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.ConvLSTM1D.from_config").Arg(config).To<ConvLSTM1D>();
    }
    /// <summary>An `LSTM` over films, with convolutions: `[batch, time, height, width, channels]`.</summary>
    /// <remarks>Args: as `ConvLSTM1D`'s, one number or a pair for `kernel_size`, `strides`, `dilation_rate`.</remarks>
    public partial class ConvLSTM2D : global::Keras.Layers.RNN
    {
        internal ConvLSTM2D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected ConvLSTM2D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public ConvLSTM2D(int filters, Ints kernelSize, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, Ints dilationRate = null, ActivationLike activation = null, ActivationLike recurrentActivation = null, bool useBias = true, InitializerLike kernelInitializer = null, InitializerLike recurrentInitializer = null, InitializerLike biasInitializer = null, bool unitForgetBias = true, RegularizerLike kernelRegularizer = null, RegularizerLike recurrentRegularizer = null, RegularizerLike biasRegularizer = null, RegularizerLike activityRegularizer = null, ConstraintLike kernelConstraint = null, ConstraintLike recurrentConstraint = null, ConstraintLike biasConstraint = null, double dropout = 0.0, double recurrentDropout = 0.0, int? seed = null, bool returnSequences = false, bool returnState = false, bool goBackwards = false, bool stateful = false, Dictionary<string, object> more = null)
            : base(PyCall.Of("layers.ConvLSTM2D").Arg(filters).Arg(kernelSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).Opt("activation", activation).Opt("recurrent_activation", recurrentActivation).Opt("use_bias", useBias, true).Opt("kernel_initializer", kernelInitializer).Opt("recurrent_initializer", recurrentInitializer).Opt("bias_initializer", biasInitializer).Opt("unit_forget_bias", unitForgetBias, true).Opt("kernel_regularizer", kernelRegularizer).Opt("recurrent_regularizer", recurrentRegularizer).Opt("bias_regularizer", biasRegularizer).Opt("activity_regularizer", activityRegularizer).Opt("kernel_constraint", kernelConstraint).Opt("recurrent_constraint", recurrentConstraint).Opt("bias_constraint", biasConstraint).Opt("dropout", dropout, 0.0).Opt("recurrent_dropout", recurrentDropout, 0.0).Opt("seed", seed).Opt("return_sequences", returnSequences, false).Opt("return_state", returnState, false).Opt("go_backwards", goBackwards, false).Opt("stateful", stateful, false).More(more)) { }
        /// <summary>Python&apos;s `filters`.</summary>
        [Python("filters")] public Value Filters { get => Get<Value>("filters"); }
        /// <summary>Python&apos;s `kernel_size`.</summary>
        [Python("kernel_size")] public Value KernelSize { get => Get<Value>("kernel_size"); }
        /// <summary>Python&apos;s `strides`.</summary>
        [Python("strides")] public Value Strides { get => Get<Value>("strides"); }
        /// <summary>Python&apos;s `padding`.</summary>
        [Python("padding")] public Value Padding { get => Get<Value>("padding"); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public Value DataFormat { get => Get<Value>("data_format"); }
        /// <summary>Python&apos;s `dilation_rate`.</summary>
        [Python("dilation_rate")] public Value DilationRate { get => Get<Value>("dilation_rate"); }
        /// <summary>Python&apos;s `activation`.</summary>
        [Python("activation")] public Value Activation { get => Get<Value>("activation"); }
        /// <summary>Python&apos;s `recurrent_activation`.</summary>
        [Python("recurrent_activation")] public Value RecurrentActivation { get => Get<Value>("recurrent_activation"); }
        /// <summary>Python&apos;s `use_bias`.</summary>
        [Python("use_bias")] public Value UseBias { get => Get<Value>("use_bias"); }
        /// <summary>Python&apos;s `kernel_initializer`.</summary>
        [Python("kernel_initializer")] public Value KernelInitializer { get => Get<Value>("kernel_initializer"); }
        /// <summary>Python&apos;s `recurrent_initializer`.</summary>
        [Python("recurrent_initializer")] public Value RecurrentInitializer { get => Get<Value>("recurrent_initializer"); }
        /// <summary>Python&apos;s `bias_initializer`.</summary>
        [Python("bias_initializer")] public Value BiasInitializer { get => Get<Value>("bias_initializer"); }
        /// <summary>Python&apos;s `unit_forget_bias`.</summary>
        [Python("unit_forget_bias")] public Value UnitForgetBias { get => Get<Value>("unit_forget_bias"); }
        /// <summary>Python&apos;s `kernel_regularizer`.</summary>
        [Python("kernel_regularizer")] public Value KernelRegularizer { get => Get<Value>("kernel_regularizer"); }
        /// <summary>Python&apos;s `recurrent_regularizer`.</summary>
        [Python("recurrent_regularizer")] public Value RecurrentRegularizer { get => Get<Value>("recurrent_regularizer"); }
        /// <summary>Python&apos;s `bias_regularizer`.</summary>
        [Python("bias_regularizer")] public Value BiasRegularizer { get => Get<Value>("bias_regularizer"); }
        /// <summary>Python&apos;s `kernel_constraint`.</summary>
        [Python("kernel_constraint")] public Value KernelConstraint { get => Get<Value>("kernel_constraint"); }
        /// <summary>Python&apos;s `recurrent_constraint`.</summary>
        [Python("recurrent_constraint")] public Value RecurrentConstraint { get => Get<Value>("recurrent_constraint"); }
        /// <summary>Python&apos;s `bias_constraint`.</summary>
        [Python("bias_constraint")] public Value BiasConstraint { get => Get<Value>("bias_constraint"); }
        /// <summary>Python&apos;s `dropout`.</summary>
        [Python("dropout")] public Value Dropout { get => Get<Value>("dropout"); }
        /// <summary>Python&apos;s `recurrent_dropout`.</summary>
        [Python("recurrent_dropout")] public Value RecurrentDropout { get => Get<Value>("recurrent_dropout"); }
        /// <summary>Python&apos;s `seed`.</summary>
        [Python("seed")] public Value Seed { get => Get<Value>("seed"); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static ConvLSTM2D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.ConvLSTM2D.from_config").Arg(config).To<ConvLSTM2D>();
    }
    /// <summary>An `LSTM` over sequences of volumes: `[batch, time, depth, height, width, channels]`.</summary>
    /// <remarks>Args: as `ConvLSTM1D`'s, one number or three for `kernel_size`, `strides`, `dilation_rate`.</remarks>
    public partial class ConvLSTM3D : global::Keras.Layers.RNN
    {
        internal ConvLSTM3D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected ConvLSTM3D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public ConvLSTM3D(int filters, Ints kernelSize, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, Ints dilationRate = null, ActivationLike activation = null, ActivationLike recurrentActivation = null, bool useBias = true, InitializerLike kernelInitializer = null, InitializerLike recurrentInitializer = null, InitializerLike biasInitializer = null, bool unitForgetBias = true, RegularizerLike kernelRegularizer = null, RegularizerLike recurrentRegularizer = null, RegularizerLike biasRegularizer = null, RegularizerLike activityRegularizer = null, ConstraintLike kernelConstraint = null, ConstraintLike recurrentConstraint = null, ConstraintLike biasConstraint = null, double dropout = 0.0, double recurrentDropout = 0.0, int? seed = null, bool returnSequences = false, bool returnState = false, bool goBackwards = false, bool stateful = false, Dictionary<string, object> more = null)
            : base(PyCall.Of("layers.ConvLSTM3D").Arg(filters).Arg(kernelSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).Opt("activation", activation).Opt("recurrent_activation", recurrentActivation).Opt("use_bias", useBias, true).Opt("kernel_initializer", kernelInitializer).Opt("recurrent_initializer", recurrentInitializer).Opt("bias_initializer", biasInitializer).Opt("unit_forget_bias", unitForgetBias, true).Opt("kernel_regularizer", kernelRegularizer).Opt("recurrent_regularizer", recurrentRegularizer).Opt("bias_regularizer", biasRegularizer).Opt("activity_regularizer", activityRegularizer).Opt("kernel_constraint", kernelConstraint).Opt("recurrent_constraint", recurrentConstraint).Opt("bias_constraint", biasConstraint).Opt("dropout", dropout, 0.0).Opt("recurrent_dropout", recurrentDropout, 0.0).Opt("seed", seed).Opt("return_sequences", returnSequences, false).Opt("return_state", returnState, false).Opt("go_backwards", goBackwards, false).Opt("stateful", stateful, false).More(more)) { }
        /// <summary>Python&apos;s `filters`.</summary>
        [Python("filters")] public Value Filters { get => Get<Value>("filters"); }
        /// <summary>Python&apos;s `kernel_size`.</summary>
        [Python("kernel_size")] public Value KernelSize { get => Get<Value>("kernel_size"); }
        /// <summary>Python&apos;s `strides`.</summary>
        [Python("strides")] public Value Strides { get => Get<Value>("strides"); }
        /// <summary>Python&apos;s `padding`.</summary>
        [Python("padding")] public Value Padding { get => Get<Value>("padding"); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public Value DataFormat { get => Get<Value>("data_format"); }
        /// <summary>Python&apos;s `dilation_rate`.</summary>
        [Python("dilation_rate")] public Value DilationRate { get => Get<Value>("dilation_rate"); }
        /// <summary>Python&apos;s `activation`.</summary>
        [Python("activation")] public Value Activation { get => Get<Value>("activation"); }
        /// <summary>Python&apos;s `recurrent_activation`.</summary>
        [Python("recurrent_activation")] public Value RecurrentActivation { get => Get<Value>("recurrent_activation"); }
        /// <summary>Python&apos;s `use_bias`.</summary>
        [Python("use_bias")] public Value UseBias { get => Get<Value>("use_bias"); }
        /// <summary>Python&apos;s `kernel_initializer`.</summary>
        [Python("kernel_initializer")] public Value KernelInitializer { get => Get<Value>("kernel_initializer"); }
        /// <summary>Python&apos;s `recurrent_initializer`.</summary>
        [Python("recurrent_initializer")] public Value RecurrentInitializer { get => Get<Value>("recurrent_initializer"); }
        /// <summary>Python&apos;s `bias_initializer`.</summary>
        [Python("bias_initializer")] public Value BiasInitializer { get => Get<Value>("bias_initializer"); }
        /// <summary>Python&apos;s `unit_forget_bias`.</summary>
        [Python("unit_forget_bias")] public Value UnitForgetBias { get => Get<Value>("unit_forget_bias"); }
        /// <summary>Python&apos;s `kernel_regularizer`.</summary>
        [Python("kernel_regularizer")] public Value KernelRegularizer { get => Get<Value>("kernel_regularizer"); }
        /// <summary>Python&apos;s `recurrent_regularizer`.</summary>
        [Python("recurrent_regularizer")] public Value RecurrentRegularizer { get => Get<Value>("recurrent_regularizer"); }
        /// <summary>Python&apos;s `bias_regularizer`.</summary>
        [Python("bias_regularizer")] public Value BiasRegularizer { get => Get<Value>("bias_regularizer"); }
        /// <summary>Python&apos;s `kernel_constraint`.</summary>
        [Python("kernel_constraint")] public Value KernelConstraint { get => Get<Value>("kernel_constraint"); }
        /// <summary>Python&apos;s `recurrent_constraint`.</summary>
        [Python("recurrent_constraint")] public Value RecurrentConstraint { get => Get<Value>("recurrent_constraint"); }
        /// <summary>Python&apos;s `bias_constraint`.</summary>
        [Python("bias_constraint")] public Value BiasConstraint { get => Get<Value>("bias_constraint"); }
        /// <summary>Python&apos;s `dropout`.</summary>
        [Python("dropout")] public Value Dropout { get => Get<Value>("dropout"); }
        /// <summary>Python&apos;s `recurrent_dropout`.</summary>
        [Python("recurrent_dropout")] public Value RecurrentDropout { get => Get<Value>("recurrent_dropout"); }
        /// <summary>Python&apos;s `seed`.</summary>
        [Python("seed")] public Value Seed { get => Get<Value>("seed"); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static ConvLSTM3D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.ConvLSTM3D.from_config").Arg(config).To<ConvLSTM3D>();
    }
    /// <summary>Convolution along one axis (time): `[batch, steps, channels]` to `[batch, new, filters]`.</summary>
    /// <remarks>Kernel `[kernel_size, channels / groups, filters]`, bias `[filters]`.</remarks>
    public partial class Convolution1D : global::Keras.Layers.Conv1D
    {
        internal Convolution1D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Convolution1D(PyCall call) : base(call) { }
        /// <summary>Convolution along one axis (time): `[batch, steps, channels]` to `[batch, new, filters]`.</summary>
        /// <param name="filters">number of output channels.</param>
        /// <param name="kernelSize">length of the window.</param>
        /// <param name="strides">steps between windows.</param>
        /// <param name="padding">"valid" (none), "same" (length / strides), or "causal": a result depends on no later input (van den Oord et al., 2016).</param>
        /// <param name="dataFormat">"channels_last" or "channels_first"; None takes the setting.</param>
        /// <param name="dilationRate">distance between neighbours in a window; not together with strides.</param>
        /// <param name="groups">into how many groups the channels are split.</param>
        public Convolution1D(int filters, Ints kernelSize, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, Ints dilationRate = null, int groups = 1, ActivationLike activation = null, bool useBias = true, InitializerLike kernelInitializer = null, InitializerLike biasInitializer = null, RegularizerLike kernelRegularizer = null, RegularizerLike biasRegularizer = null, RegularizerLike activityRegularizer = null, ConstraintLike kernelConstraint = null, ConstraintLike biasConstraint = null, int? loraRank = null, double? loraAlpha = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null)
            : base(PyCall.Of("layers.Convolution1D").Arg(filters).Arg(kernelSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).Opt("groups", groups, 1).Opt("activation", activation).Opt("use_bias", useBias, true).Opt("kernel_initializer", kernelInitializer).Opt("bias_initializer", biasInitializer).Opt("kernel_regularizer", kernelRegularizer).Opt("bias_regularizer", biasRegularizer).Opt("activity_regularizer", activityRegularizer).Opt("kernel_constraint", kernelConstraint).Opt("bias_constraint", biasConstraint).Opt("lora_rank", loraRank).Opt("lora_alpha", loraAlpha).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Convolution1D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Convolution1D.from_config").Arg(config).To<Convolution1D>();
    }
    /// <summary>Transposed convolution along one axis: `[batch, steps, channels]` to `[batch, new, filters]`.</summary>
    /// <remarks>Args: as `Conv1D`'s; `output_padding` chooses among the lengths that a convolution would bring to the inputs' length, None the one that `padding` implies (`steps * strides` for "same"). Kernel `[kernel_size, filters, channels]`.</remarks>
    public partial class Convolution1DTranspose : global::Keras.Layers.Conv1DTranspose
    {
        internal Convolution1DTranspose(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Convolution1DTranspose(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Convolution1DTranspose(int filters, Ints kernelSize, Ints strides = null, Padding padding = global::Keras.Padding.Valid, TensorLike outputPadding = null, DataFormat? dataFormat = null, Ints dilationRate = null, ActivationLike activation = null, bool useBias = true, InitializerLike kernelInitializer = null, InitializerLike biasInitializer = null, RegularizerLike kernelRegularizer = null, RegularizerLike biasRegularizer = null, RegularizerLike activityRegularizer = null, ConstraintLike kernelConstraint = null, ConstraintLike biasConstraint = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null)
            : base(PyCall.Of("layers.Convolution1DTranspose").Arg(filters).Arg(kernelSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("output_padding", outputPadding).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).Opt("activation", activation).Opt("use_bias", useBias, true).Opt("kernel_initializer", kernelInitializer).Opt("bias_initializer", biasInitializer).Opt("kernel_regularizer", kernelRegularizer).Opt("bias_regularizer", biasRegularizer).Opt("activity_regularizer", activityRegularizer).Opt("kernel_constraint", kernelConstraint).Opt("bias_constraint", biasConstraint).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Convolution1DTranspose FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Convolution1DTranspose.from_config").Arg(config).To<Convolution1DTranspose>();
    }
    /// <summary>Convolution over images: `[batch, height, width, channels]` to `[batch, …, …, filters]`.</summary>
    /// <remarks>Args: as `Conv1D`'s, with one number or a pair for `kernel_size`, `strides`, `dilation_rate`; padding is "valid" or "same". Kernel `[height, width, channels / groups, filters]`.</remarks>
    public partial class Convolution2D : global::Keras.Layers.Conv2D
    {
        internal Convolution2D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Convolution2D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Convolution2D(int filters, Ints kernelSize, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, Ints dilationRate = null, int groups = 1, ActivationLike activation = null, bool useBias = true, InitializerLike kernelInitializer = null, InitializerLike biasInitializer = null, RegularizerLike kernelRegularizer = null, RegularizerLike biasRegularizer = null, RegularizerLike activityRegularizer = null, ConstraintLike kernelConstraint = null, ConstraintLike biasConstraint = null, int? loraRank = null, double? loraAlpha = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null)
            : base(PyCall.Of("layers.Convolution2D").Arg(filters).Arg(kernelSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).Opt("groups", groups, 1).Opt("activation", activation).Opt("use_bias", useBias, true).Opt("kernel_initializer", kernelInitializer).Opt("bias_initializer", biasInitializer).Opt("kernel_regularizer", kernelRegularizer).Opt("bias_regularizer", biasRegularizer).Opt("activity_regularizer", activityRegularizer).Opt("kernel_constraint", kernelConstraint).Opt("bias_constraint", biasConstraint).Opt("lora_rank", loraRank).Opt("lora_alpha", loraAlpha).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Convolution2D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Convolution2D.from_config").Arg(config).To<Convolution2D>();
    }
    /// <summary>Transposed convolution of images: `[batch, height, width, channels]` to larger ones.</summary>
    /// <remarks>Args: as `Conv1DTranspose`'s, one number or a pair each. Kernel `[height, width, filters, c]`.</remarks>
    public partial class Convolution2DTranspose : global::Keras.Layers.Conv2DTranspose
    {
        internal Convolution2DTranspose(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Convolution2DTranspose(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Convolution2DTranspose(int filters, Ints kernelSize, Ints strides = null, Padding padding = global::Keras.Padding.Valid, TensorLike outputPadding = null, DataFormat? dataFormat = null, Ints dilationRate = null, ActivationLike activation = null, bool useBias = true, InitializerLike kernelInitializer = null, InitializerLike biasInitializer = null, RegularizerLike kernelRegularizer = null, RegularizerLike biasRegularizer = null, RegularizerLike activityRegularizer = null, ConstraintLike kernelConstraint = null, ConstraintLike biasConstraint = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null)
            : base(PyCall.Of("layers.Convolution2DTranspose").Arg(filters).Arg(kernelSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("output_padding", outputPadding).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).Opt("activation", activation).Opt("use_bias", useBias, true).Opt("kernel_initializer", kernelInitializer).Opt("bias_initializer", biasInitializer).Opt("kernel_regularizer", kernelRegularizer).Opt("bias_regularizer", biasRegularizer).Opt("activity_regularizer", activityRegularizer).Opt("kernel_constraint", kernelConstraint).Opt("bias_constraint", biasConstraint).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Convolution2DTranspose FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Convolution2DTranspose.from_config").Arg(config).To<Convolution2DTranspose>();
    }
    /// <summary>Convolution over volumes: `[batch, depth, height, width, channels]`.</summary>
    /// <remarks>Args: as `Conv1D`'s, with one number or three for `kernel_size`, `strides`, `dilation_rate`.</remarks>
    public partial class Convolution3D : global::Keras.Layers.Conv3D
    {
        internal Convolution3D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Convolution3D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Convolution3D(int filters, Ints kernelSize, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, Ints dilationRate = null, int groups = 1, ActivationLike activation = null, bool useBias = true, InitializerLike kernelInitializer = null, InitializerLike biasInitializer = null, RegularizerLike kernelRegularizer = null, RegularizerLike biasRegularizer = null, RegularizerLike activityRegularizer = null, ConstraintLike kernelConstraint = null, ConstraintLike biasConstraint = null, int? loraRank = null, double? loraAlpha = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null)
            : base(PyCall.Of("layers.Convolution3D").Arg(filters).Arg(kernelSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).Opt("groups", groups, 1).Opt("activation", activation).Opt("use_bias", useBias, true).Opt("kernel_initializer", kernelInitializer).Opt("bias_initializer", biasInitializer).Opt("kernel_regularizer", kernelRegularizer).Opt("bias_regularizer", biasRegularizer).Opt("activity_regularizer", activityRegularizer).Opt("kernel_constraint", kernelConstraint).Opt("bias_constraint", biasConstraint).Opt("lora_rank", loraRank).Opt("lora_alpha", loraAlpha).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Convolution3D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Convolution3D.from_config").Arg(config).To<Convolution3D>();
    }
    /// <summary>Transposed convolution of volumes: `[batch, depth, height, width, channels]` to larger ones.</summary>
    /// <remarks>Args: as `Conv1DTranspose`'s, one number or three each.</remarks>
    public partial class Convolution3DTranspose : global::Keras.Layers.Conv3DTranspose
    {
        internal Convolution3DTranspose(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Convolution3DTranspose(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Convolution3DTranspose(int filters, Ints kernelSize, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, TensorLike outputPadding = null, Ints dilationRate = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, params object[] args)
            : base(PyCall.Of("layers.Convolution3DTranspose").Arg(filters).Arg(kernelSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("output_padding", outputPadding).Opt("dilation_rate", dilationRate).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Args(args)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Convolution3DTranspose FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Convolution3DTranspose.from_config").Arg(config).To<Convolution3DTranspose>();
    }
    /// <summary>Without the first and the last steps: `[batch, steps, channels]`.</summary>
    public partial class Cropping1D : global::Keras.Layers.Layer
    {
        internal Cropping1D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Cropping1D(PyCall call) : base(call) { }
        /// <summary>Without the first and the last steps: `[batch, steps, channels]`.</summary>
        /// <param name="cropping">how many at both ends, or a pair (first, last).</param>
        public Cropping1D(Margins cropping = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.Cropping1D").Opt("cropping", cropping).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The inputs without their margin.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `pairs`.</summary>
        [Python("pairs")] public (int, int)[] Pairs { get => Get<(int, int)[]>("pairs"); set => Set("pairs", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Cropping1D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Cropping1D.from_config").Arg(config).To<Cropping1D>();
    }
    /// <summary>The middle of images: `[batch, height, width, channels]`.</summary>
    public partial class Cropping2D : global::Keras.Layers.Layer
    {
        internal Cropping2D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Cropping2D(PyCall call) : base(call) { }
        /// <summary>The middle of images: `[batch, height, width, channels]`.</summary>
        /// <param name="cropping">one number, (height, width), or ((top, bottom), (left, right)).</param>
        /// <param name="dataFormat">"channels_last" or "channels_first"; None takes the setting.</param>
        public Cropping2D(Margins cropping = null, DataFormat? dataFormat = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.Cropping2D").Opt("cropping", cropping).Opt("data_format", dataFormat).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The inputs without their margin.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `pairs`.</summary>
        [Python("pairs")] public (int, int)[] Pairs { get => Get<(int, int)[]>("pairs"); set => Set("pairs", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Cropping2D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Cropping2D.from_config").Arg(config).To<Cropping2D>();
    }
    /// <summary>The middle of volumes: `[batch, depth, height, width, channels]`.</summary>
    /// <remarks>Args: as `Cropping2D`'s, for three axes.</remarks>
    public partial class Cropping3D : global::Keras.Layers.Layer
    {
        internal Cropping3D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Cropping3D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Cropping3D(Margins cropping = null, DataFormat? dataFormat = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.Cropping3D").Opt("cropping", cropping).Opt("data_format", dataFormat).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The inputs without their margin.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `pairs`.</summary>
        [Python("pairs")] public (int, int)[] Pairs { get => Get<(int, int)[]>("pairs"); set => Set("pairs", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Cropping3D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Cropping3D.from_config").Arg(config).To<Cropping3D>();
    }
    /// <summary>Each image with a rectangle of another, whose share of the area is uniform.</summary>
    /// <remarks>Source: S. Yun et al., "CutMix: Regularization Strategy to Train Strong Classifiers" (2019).</remarks>
    public partial class CutMix : global::Keras.Layers.Layer
    {
        internal CutMix(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected CutMix(PyCall call) : base(call) { }
        /// <summary>Each image with a rectangle of another, whose share of the area is uniform.</summary>
        /// <param name="factor">the range of the share, or a number for `(0, factor)`.</param>
        /// <param name="seed">an integer for the same draws in each program.</param>
        public CutMix(TensorLike factor = null, int? seed = null, DataFormat? dataFormat = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null, BoxFormat? boundingBoxFormat = null)
            : base(PyCall.Of("layers.CutMix").Opt("factor", factor).Opt("seed", seed).Opt("data_format", dataFormat).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).Opt("bounding_box_format", boundingBoxFormat)) { }
        /// <summary>Whom each image is mixed with, where, and its own share.</summary>
        [Python("draw")]
        public virtual Value Draw(Tensor images, Seed seed) =>
            PyCall.On(this, "draw").Arg(images).Arg(seed).To<Value>();
        /// <summary>The images with the rectangles of others.</summary>
        [Python("change")]
        public virtual Tensor Change(Tensor images, object parameters) =>
            PyCall.On(this, "change").Arg(images).Arg(parameters).To<Tensor>();
        /// <summary>The masks with the rectangles of others.</summary>
        [Python("change_masks")]
        public virtual Tensor ChangeMasks(Tensor masks, object parameters) =>
            PyCall.On(this, "change_masks").Arg(masks).Arg(parameters).To<Tensor>();
        /// <summary>An image's own boxes, and what is in the rectangle of the other's.</summary>
        [Python("change_boxes")]
        public virtual Value ChangeBoxes(DataLike boxes, object parameters) =>
            PyCall.On(this, "change_boxes").Arg(boxes).Arg(parameters).To<Value>();
        /// <summary>Python&apos;s `factor`.</summary>
        [Python("factor")] public Value Factor { get => Get<Value>("factor"); set => Set("factor", value); }
        /// <summary>The labels (vectors, or single numbers) by their shares.</summary>
        [Python("change_labels")]
        public virtual Tensor ChangeLabels(Tensor labels, object parameters) =>
            PyCall.On(this, "change_labels").Arg(labels).Arg(parameters).To<Tensor>();
        /// <summary>The parameters for data; None where nothing is to be changed.</summary>
        [Python("get_random_transformation")]
        public virtual Value GetRandomTransformation(DataLike data, bool training = true, Seed seed = null) =>
            PyCall.On(this, "get_random_transformation").Arg(data).Opt("training", training, true).Opt("seed", seed).To<Value>();
        /// <summary>The images under parameters.</summary>
        [Python("transform_images")]
        public virtual Tensor TransformImages(Tensor images, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_images").Arg(images).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The labels under parameters.</summary>
        [Python("transform_labels")]
        public virtual Tensor TransformLabels(Tensor labels, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_labels").Arg(labels).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The boxes under parameters.</summary>
        [Python("transform_bounding_boxes")]
        public virtual Value TransformBoundingBoxes(DataLike boundingBoxes, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_bounding_boxes").Arg(boundingBoxes).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>The masks under parameters.</summary>
        [Python("transform_segmentation_masks")]
        public virtual Tensor TransformSegmentationMasks(Tensor segmentationMasks, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_segmentation_masks").Arg(segmentationMasks).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image under parameters.</summary>
        [Python("transform_single_image")]
        public virtual Tensor TransformSingleImage(Tensor image, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_image").Arg(image).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One label under parameters.</summary>
        [Python("transform_single_label")]
        public virtual Tensor TransformSingleLabel(Tensor label, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_label").Arg(label).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image's boxes under parameters.</summary>
        [Python("transform_single_bounding_box")]
        public virtual Value TransformSingleBoundingBox(DataLike boundingBox, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_bounding_box").Arg(boundingBox).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>One mask under parameters.</summary>
        [Python("transform_single_segmentation_mask")]
        public virtual Tensor TransformSingleSegmentationMask(Tensor segmentationMask, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_segmentation_mask").Arg(segmentationMask).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The data, changed.</summary>
        [Python("call")]
        public virtual Value Call(DataLike data, bool? training = true) =>
            PyCall.On(this, "call").Arg(data).Opt("training", training, true).To<Value>();
        /// <summary>The data, changed.</summary>
        public virtual Tensor Apply(DataLike data, bool? training = true) =>
            PyCall.On(this, "__call__").Arg(data).Opt("training", training, true).To<Tensor>();
        /// <summary>Python&apos;s `bounding_box_format`.</summary>
        [Python("bounding_box_format")] public string BoundingBoxFormat { get => Get<string>("bounding_box_format"); set => Set("bounding_box_format", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static CutMix FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.CutMix.from_config").Arg(config).To<CutMix>();
    }
    /// <summary>`activation(inputs @ kernel + bias)`, over the last axis.</summary>
    /// <remarks>Shapes: inputs `[..., n]`, kernel `[n, units]`, bias `[units]`, result `[..., units]`.</remarks>
    public partial class Dense : global::Keras.Layers.Layer
    {
        internal Dense(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Dense(PyCall call) : base(call) { }
        /// <summary>`activation(inputs @ kernel + bias)`, over the last axis.</summary>
        /// <param name="units">size of the output's last axis.</param>
        /// <param name="activation">a name, a function, or None for none.</param>
        /// <param name="useBias">whether `bias` is added.</param>
        /// <param name="loraRank">where given, `kernel` is frozen, and a product of matrices of this rank is trained on it (`enable_lora`); `lora_alpha / lora_rank` is its factor.</param>
        /// <param name="quantizationConfig">how the weights of a layer with a quantized policy are.</param>
        public Dense(int units, ActivationLike activation = null, bool useBias = true, InitializerLike kernelInitializer = null, InitializerLike biasInitializer = null, RegularizerLike kernelRegularizer = null, RegularizerLike biasRegularizer = null, RegularizerLike activityRegularizer = null, ConstraintLike kernelConstraint = null, ConstraintLike biasConstraint = null, int? loraRank = null, double? loraAlpha = null, QuantizationConfigOrTable quantizationConfig = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null)
            : base(PyCall.Of("layers.Dense").Arg(units).Opt("activation", activation).Opt("use_bias", useBias, true).Opt("kernel_initializer", kernelInitializer).Opt("bias_initializer", biasInitializer).Opt("kernel_regularizer", kernelRegularizer).Opt("bias_regularizer", biasRegularizer).Opt("activity_regularizer", activityRegularizer).Opt("kernel_constraint", kernelConstraint).Opt("bias_constraint", biasConstraint).Opt("lora_rank", loraRank).Opt("lora_alpha", loraAlpha).Opt("quantization_config", quantizationConfig).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name)) { }
        /// <summary>Make the kernel, as the policy has it.</summary>
        [Python("quantized_build")]
        public virtual void QuantizedBuild(Shape kernelShape, string mode, Dictionary<string, object> config = null) =>
            PyCall.On(this, "quantized_build").Arg(kernelShape).Arg(mode).Opt("config", config).Run();
        /// <summary>The transformed inputs.</summary>
        [Python("call")]
        public virtual Tensor Call(Tensor inputs, bool? training = null) =>
            PyCall.On(this, "call").Arg(inputs).Opt("training", training).To<Tensor>();
        /// <summary>The transformed inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs, bool? training = null) =>
            PyCall.On(this, "__call__").Arg(inputs).Opt("training", training).To<Tensor>();
        /// <summary>`inputs @ kernel + bias`.</summary>
        [Python("contract")]
        public virtual Tensor Contract(Tensor inputs, Tensor kernel, Tensor bias) =>
            PyCall.On(this, "contract").Arg(inputs).Arg(kernel).Arg(bias).To<Tensor>();
        /// <summary>Python&apos;s `units`.</summary>
        [Python("units")] public int Units { get => Get<int>("units"); set => Set("units", value); }
        /// <summary>Python&apos;s `activation`.</summary>
        [Python("activation")] public Value Activation { get => Get<Value>("activation"); set => Set("activation", value); }
        /// <summary>Python&apos;s `use_bias`.</summary>
        [Python("use_bias")] public bool UseBias { get => Get<bool>("use_bias"); set => Set("use_bias", value); }
        /// <summary>Python&apos;s `kernel`.</summary>
        [Python("kernel")] public global::Keras.Variable Kernel { get => Get<global::Keras.Variable>("kernel"); set => Set("kernel", value); }
        /// <summary>Python&apos;s `bias`.</summary>
        [Python("bias")] public global::Keras.Variable Bias { get => Get<global::Keras.Variable>("bias"); set => Set("bias", value); }
        /// <summary>Whether the layer has low-rank weights.</summary>
        [Python("lora_enabled")] public bool LoraEnabled { get => Get<bool>("lora_enabled"); }
        /// <summary>Freeze the weight and train `lora_alpha / rank * a @ b` on it: see `kerata.transforms.enable_lora`.</summary>
        [Python("enable_lora")]
        public virtual void EnableLora(int rank, double? loraAlpha = null, InitializerLike aInitializer = null, InitializerLike bInitializer = null) =>
            PyCall.On(this, "enable_lora").Arg(rank).Opt("lora_alpha", loraAlpha).Opt("a_initializer", aInitializer).Opt("b_initializer", bInitializer).Run();
        /// <summary>`call`, with inputs as the configuration wants them.</summary>
        [Python("quantized_call")]
        public virtual Tensor QuantizedCall(Tensor inputs, Dictionary<string, object> more = null, params object[] args) =>
            PyCall.On(this, "quantized_call").Arg(inputs).More(more).Args(args).To<Tensor>();
        /// <summary>By mode of quantization, the variables in the order in which files have them.</summary>
        [Python("variable_serialization_spec")] public Dictionary<string, string[]> VariableSerializationSpec { get => Get<Dictionary<string, string[]>>("variable_serialization_spec"); }
        /// <summary>Python&apos;s `layouts`.</summary>
        [Python("layouts")] public Value[] Layouts { get => Get<Value[]>("layouts"); set => Set("layouts", value); }
        /// <summary>Python&apos;s `lora_rank`.</summary>
        [Python("lora_rank")] public int? LoraRank { get => Get<int?>("lora_rank"); set => Set("lora_rank", value); }
        /// <summary>Python&apos;s `lora_alpha`.</summary>
        [Python("lora_alpha")] public double? LoraAlpha { get => Get<double?>("lora_alpha"); set => Set("lora_alpha", value); }
        /// <summary>Python&apos;s `quantization_config`.</summary>
        [Python("quantization_config")] public Value QuantizationConfig { get => Get<Value>("quantization_config"); set => Set("quantization_config", value); }
        /// <summary>Python&apos;s `input_axes`.</summary>
        [Python("input_axes")] public int[] InputAxes { get => Get<int[]>("input_axes"); set => Set("input_axes", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Dense FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Dense.from_config").Arg(config).To<Dense>();
    }
    /// <summary>Convolution along time, channel by channel: `[batch, steps, c]` to `[…, c * multiplier]`.</summary>
    /// <remarks>Args: as `Conv1D`'s without `filters` and `groups`; `depth_multiplier` output channels for each input channel. Kernel `[kernel_size, channels, depth_multiplier]`.</remarks>
    public partial class DepthwiseConv1D : global::Keras.Layers.Layer
    {
        internal DepthwiseConv1D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected DepthwiseConv1D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public DepthwiseConv1D(Ints kernelSize, Ints strides = null, Padding padding = global::Keras.Padding.Valid, int depthMultiplier = 1, DataFormat? dataFormat = null, Ints dilationRate = null, ActivationLike activation = null, bool useBias = true, InitializerLike depthwiseInitializer = null, InitializerLike biasInitializer = null, RegularizerLike depthwiseRegularizer = null, RegularizerLike biasRegularizer = null, RegularizerLike activityRegularizer = null, ConstraintLike depthwiseConstraint = null, ConstraintLike biasConstraint = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null)
            : base(PyCall.Of("layers.DepthwiseConv1D").Arg(kernelSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("depth_multiplier", depthMultiplier, 1).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).Opt("activation", activation).Opt("use_bias", useBias, true).Opt("depthwise_initializer", depthwiseInitializer).Opt("bias_initializer", biasInitializer).Opt("depthwise_regularizer", depthwiseRegularizer).Opt("bias_regularizer", biasRegularizer).Opt("activity_regularizer", activityRegularizer).Opt("depthwise_constraint", depthwiseConstraint).Opt("bias_constraint", biasConstraint).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name)) { }
        /// <summary>The convolved inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `depth_multiplier`.</summary>
        [Python("depth_multiplier")] public int DepthMultiplier { get => Get<int>("depth_multiplier"); set => Set("depth_multiplier", value); }
        /// <summary>Python&apos;s `kernel`.</summary>
        [Python("kernel")] public global::Keras.Variable Kernel { get => Get<global::Keras.Variable>("kernel"); set => Set("kernel", value); }
        /// <summary>Python&apos;s `bias`.</summary>
        [Python("bias")] public global::Keras.Variable Bias { get => Get<global::Keras.Variable>("bias"); set => Set("bias", value); }
        /// <summary>Python&apos;s `paddings`.</summary>
        [Python("paddings")] public string[] Paddings { get => Get<string[]>("paddings"); set => Set("paddings", value); }
        /// <summary>Python&apos;s `kernel_size`.</summary>
        [Python("kernel_size")] public int[] KernelSize { get => Get<int[]>("kernel_size"); set => Set("kernel_size", value); }
        /// <summary>Python&apos;s `strides`.</summary>
        [Python("strides")] public int[] Strides { get => Get<int[]>("strides"); set => Set("strides", value); }
        /// <summary>Python&apos;s `dilation_rate`.</summary>
        [Python("dilation_rate")] public int[] DilationRate { get => Get<int[]>("dilation_rate"); set => Set("dilation_rate", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static DepthwiseConv1D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.DepthwiseConv1D.from_config").Arg(config).To<DepthwiseConv1D>();
    }
    /// <summary>Convolution of images, channel by channel: `[…, c]` to `[…, c * depth_multiplier]`.</summary>
    /// <remarks>Args: as `Conv2D`'s without `filters` and `groups`; `depth_multiplier` output channels for each input channel. Kernel `[height, width, channels, depth_multiplier]`.</remarks>
    public partial class DepthwiseConv2D : global::Keras.Layers.Layer
    {
        internal DepthwiseConv2D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected DepthwiseConv2D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public DepthwiseConv2D(Ints kernelSize, Ints strides = null, Padding padding = global::Keras.Padding.Valid, int depthMultiplier = 1, DataFormat? dataFormat = null, Ints dilationRate = null, ActivationLike activation = null, bool useBias = true, InitializerLike depthwiseInitializer = null, InitializerLike biasInitializer = null, RegularizerLike depthwiseRegularizer = null, RegularizerLike biasRegularizer = null, RegularizerLike activityRegularizer = null, ConstraintLike depthwiseConstraint = null, ConstraintLike biasConstraint = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null)
            : base(PyCall.Of("layers.DepthwiseConv2D").Arg(kernelSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("depth_multiplier", depthMultiplier, 1).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).Opt("activation", activation).Opt("use_bias", useBias, true).Opt("depthwise_initializer", depthwiseInitializer).Opt("bias_initializer", biasInitializer).Opt("depthwise_regularizer", depthwiseRegularizer).Opt("bias_regularizer", biasRegularizer).Opt("activity_regularizer", activityRegularizer).Opt("depthwise_constraint", depthwiseConstraint).Opt("bias_constraint", biasConstraint).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name)) { }
        /// <summary>The convolved inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `depth_multiplier`.</summary>
        [Python("depth_multiplier")] public int DepthMultiplier { get => Get<int>("depth_multiplier"); set => Set("depth_multiplier", value); }
        /// <summary>Python&apos;s `kernel`.</summary>
        [Python("kernel")] public global::Keras.Variable Kernel { get => Get<global::Keras.Variable>("kernel"); set => Set("kernel", value); }
        /// <summary>Python&apos;s `bias`.</summary>
        [Python("bias")] public global::Keras.Variable Bias { get => Get<global::Keras.Variable>("bias"); set => Set("bias", value); }
        /// <summary>Python&apos;s `paddings`.</summary>
        [Python("paddings")] public string[] Paddings { get => Get<string[]>("paddings"); set => Set("paddings", value); }
        /// <summary>Python&apos;s `kernel_size`.</summary>
        [Python("kernel_size")] public int[] KernelSize { get => Get<int[]>("kernel_size"); set => Set("kernel_size", value); }
        /// <summary>Python&apos;s `strides`.</summary>
        [Python("strides")] public int[] Strides { get => Get<int[]>("strides"); set => Set("strides", value); }
        /// <summary>Python&apos;s `dilation_rate`.</summary>
        [Python("dilation_rate")] public int[] DilationRate { get => Get<int[]>("dilation_rate"); set => Set("dilation_rate", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static DepthwiseConv2D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.DepthwiseConv2D.from_config").Arg(config).To<DepthwiseConv2D>();
    }
    /// <summary>The bin of each number: how many of the boundaries are at most as large.</summary>
    public partial class Discretization : global::Keras.Layers.Layer
    {
        internal Discretization(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Discretization(PyCall call) : base(call) { }
        /// <summary>The bin of each number: how many of the boundaries are at most as large.</summary>
        /// <param name="binBoundaries">numbers in rising order, `n` of them for `n + 1` bins.</param>
        /// <param name="numBins">how many bins `adapt` shall make of the data's quantiles, instead.</param>
        /// <param name="epsilon">the error of those quantiles.</param>
        /// <param name="outputMode">"int" (the bin), "one_hot", "multi_hot" or "count".</param>
        public Discretization(double[] binBoundaries = null, int? numBins = null, double epsilon = 0.01, OutputMode outputMode = global::Keras.OutputMode.Int, bool sparse = false, PolicyLike dtype = null, string name = null)
            : base(PyCall.Of("layers.Discretization").Opt("bin_boundaries", binBoundaries).Opt("num_bins", numBins).Opt("epsilon", epsilon, 0.01).Opt("output_mode", outputMode, global::Keras.OutputMode.Int).Opt("sparse", sparse, false).Opt("dtype", dtype).Opt("name", name)) { }
        /// <summary>Set the boundaries at the quantiles of an array, or of an iterable of batches.</summary>
        /// <remarks>What was learned before is forgotten. `steps`: at most so many batches; `verbose`: a bar shows how many were used.</remarks>
        [Python("adapt")]
        public virtual void Adapt(DataLike data, int? steps = null, bool verbose = false) =>
            PyCall.On(this, "adapt").Arg(data).Opt("steps", steps).Opt("verbose", verbose, false).Run();
        /// <summary>Take a batch into account.</summary>
        [Python("update_state")]
        public virtual void UpdateState(DataLike data) =>
            PyCall.On(this, "update_state").Arg(data).Run();
        /// <summary>Set the boundaries by what was taken into account.</summary>
        [Python("finalize_state")]
        public virtual void FinalizeState() =>
            PyCall.On(this, "finalize_state").Run();
        /// <summary>Forget what was taken into account.</summary>
        [Python("reset_state")]
        public virtual void ResetState() =>
            PyCall.On(this, "reset_state").Run();
        /// <summary>The bins.</summary>
        [Python("host")]
        public virtual NDArray Host(DataLike inputs) =>
            PyCall.On(this, "host").Arg(inputs).To<NDArray>();
        /// <summary>The bins, by the engine.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>int32, or the dtype of computation for vectors.</summary>
        [Python("output_dtype")]
        public virtual string OutputDtype(string inputDtype) =>
            PyCall.On(this, "output_dtype").Arg(inputDtype).To<string>();
        /// <summary>Python&apos;s `input_bin_boundaries`.</summary>
        [Python("input_bin_boundaries")] public Value InputBinBoundaries { get => Get<Value>("input_bin_boundaries"); set => Set("input_bin_boundaries", value); }
        /// <summary>Python&apos;s `bin_boundaries`.</summary>
        [Python("bin_boundaries")] public double[] BinBoundaries { get => Get<double[]>("bin_boundaries"); set => Set("bin_boundaries", value); }
        /// <summary>Python&apos;s `num_bins`.</summary>
        [Python("num_bins")] public int? NumBins { get => Get<int?>("num_bins"); set => Set("num_bins", value); }
        /// <summary>Python&apos;s `epsilon`.</summary>
        [Python("epsilon")] public double Epsilon { get => Get<double>("epsilon"); set => Set("epsilon", value); }
        /// <summary>Python&apos;s `sparse`.</summary>
        [Python("sparse")] public bool Sparse { get => Get<bool>("sparse"); set => Set("sparse", value); }
        /// <summary>Python&apos;s `output_mode`.</summary>
        [Python("output_mode")] public string OutputMode { get => Get<string>("output_mode"); set => Set("output_mode", value); }
        /// <summary>Python&apos;s `summary`.</summary>
        [Python("summary")] public NDArray Summary { get => Get<NDArray>("summary"); set => Set("summary", value); }
        /// <summary>`host` on what the user gave: arrays, tensors, lists of numbers or texts.</summary>
        [Python("host_call")]
        public virtual NDArray HostCall(DataLike inputs) =>
            PyCall.On(this, "host_call").Arg(inputs).To<NDArray>();
        /// <summary>The outputs, as a tensor of the engine; texts as an array of NumPy's.</summary>
        [Python("call")]
        public virtual Tensor Call(DataLike inputs) =>
            PyCall.On(this, "call").Arg(inputs).To<Tensor>();
        /// <summary>The outputs, as a tensor of the engine; texts as an array of NumPy's.</summary>
        public virtual Tensor Apply(DataLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>A symbol like the outputs.</summary>
        [Python("compute_output_spec")]
        public virtual Value ComputeOutputSpec(DataLike inputs) =>
            PyCall.On(this, "compute_output_spec").Arg(inputs).To<Value>();
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Discretization FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Discretization.from_config").Arg(config).To<Discretization>();
    }
    /// <summary>Sums of products along an axis of each of two inputs, sample by sample.</summary>
    /// <remarks>Inputs `[batch, a, n]` and `[batch, n, b]` with axes `(2, 1)` give `[batch, a, b]`.</remarks>
    public partial class Dot : global::Keras.Layers.Layer
    {
        internal Dot(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Dot(PyCall call) : base(call) { }
        /// <summary>Sums of products along an axis of each of two inputs, sample by sample.</summary>
        /// <param name="axes">one axis for both, or a pair; never the batch axis.</param>
        /// <param name="normalize">whether the inputs are brought to length 1 along their axis: cosine similarity.</param>
        public Dot(Ints axes, bool normalize = false, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.Dot").Arg(axes).Opt("normalize", normalize, false).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The products' sums: the first input's other axes, then the second's.</summary>
        [Python("call")]
        public virtual Tensor Call(Tensor[] inputs) =>
            PyCall.On(this, "call").Arg(inputs).To<Tensor>();
        /// <summary>The products' sums: the first input's other axes, then the second's.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `axes`.</summary>
        [Python("axes")] public Value Axes { get => Get<Value>("axes"); set => Set("axes", value); }
        /// <summary>Python&apos;s `normalize`.</summary>
        [Python("normalize")] public bool Normalize { get => Get<bool>("normalize"); set => Set("normalize", value); }
        /// <summary>One tensor of several that broadcast.</summary>
        [Python("merge")]
        public virtual Tensor Merge(Tensor[] inputs) =>
            PyCall.On(this, "merge").Arg(inputs).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Dot FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Dot.from_config").Arg(config).To<Dot>();
    }
    /// <summary>In training, sets a fraction `rate` of the inputs to 0 and divides the rest by `1 - rate`.</summary>
    /// <remarks>Source: Srivastava et al., 2014.</remarks>
    public partial class Dropout : global::Keras.Layers.Layer
    {
        internal Dropout(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Dropout(PyCall call) : base(call) { }
        /// <summary>In training, sets a fraction `rate` of the inputs to 0 and divides the rest by `1 - rate`.</summary>
        /// <param name="rate">the fraction, between 0 and 1.</param>
        /// <param name="noiseShape">shape of the mask, which is broadcast to the inputs; None in it means the inputs' size. `(None, 1, features)` drops the same features at all steps.</param>
        /// <param name="seed">an integer or a `SeedGenerator`. The mask follows from seed and count of calls alone, on each engine the same.</param>
        public Dropout(double rate, Shape noiseShape = null, int? seed = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.Dropout").Arg(rate).Opt("noise_shape", noiseShape).Opt("seed", seed).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The inputs, in training with some of them dropped.</summary>
        [Python("call")]
        public virtual Tensor Call(Tensor inputs, bool? training = false) =>
            PyCall.On(this, "call").Arg(inputs).Opt("training", training, false).To<Tensor>();
        /// <summary>The inputs, in training with some of them dropped.</summary>
        public virtual Tensor Apply(TensorLike inputs, bool? training = false) =>
            PyCall.On(this, "__call__").Arg(inputs).Opt("training", training, false).To<Tensor>();
        /// <summary>Python&apos;s `rate`.</summary>
        [Python("rate")] public double Rate { get => Get<double>("rate"); set => Set("rate", value); }
        /// <summary>Python&apos;s `noise_shape`.</summary>
        [Python("noise_shape")] public Shape NoiseShape { get => Get<Shape>("noise_shape"); set => Set("noise_shape", value); }
        /// <summary>A symbol like the inputs.</summary>
        [Python("compute_output_spec")]
        public virtual Value ComputeOutputSpec(DataLike inputs, Dictionary<string, object> more = null, params object[] args) =>
            PyCall.On(this, "compute_output_spec").Arg(inputs).More(more).Args(args).To<Value>();
        /// <summary>Python&apos;s `seed_generator`.</summary>
        [Python("seed_generator")] public Value SeedGenerator { get => Get<Value>("seed_generator"); set => Set("seed_generator", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Dropout FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Dropout.from_config").Arg(config).To<Dropout>();
    }
    /// <summary>`x` where positive, else `alpha * (exp(x) - 1)` (Clevert et al., 2016).</summary>
    public partial class ELU : global::Keras.Layers.Layer
    {
        internal ELU(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected ELU(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public ELU(double alpha = 1.0, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.ELU").Opt("alpha", alpha, 1.0).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The function's value.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `alpha`.</summary>
        [Python("alpha")] public double Alpha { get => Get<double>("alpha"); set => Set("alpha", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static ELU FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.ELU.from_config").Arg(config).To<ELU>();
    }
    /// <summary>`activation(einsum(equation, inputs, kernel) + bias)`.</summary>
    public partial class EinsumDense : global::Keras.Layers.Layer
    {
        internal EinsumDense(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected EinsumDense(PyCall call) : base(call) { }
        /// <summary>`activation(einsum(equation, inputs, kernel) + bias)`.</summary>
        /// <param name="equation">two operands and a result such as `"ab,bc-&gt;ac"` or `"...x,xy-&gt;...y"`.</param>
        /// <param name="outputShape">sizes of the result without the batch axis; None where open.</param>
        /// <param name="activation">a name, a function, or None for none.</param>
        /// <param name="biasAxes">letters of the result along which a bias is added, such as `"c"`; None: no bias.</param>
        public EinsumDense(string equation, TensorLike outputShape, ActivationLike activation = null, string biasAxes = null, InitializerLike kernelInitializer = null, InitializerLike biasInitializer = null, RegularizerLike kernelRegularizer = null, RegularizerLike biasRegularizer = null, ConstraintLike kernelConstraint = null, ConstraintLike biasConstraint = null, int? loraRank = null, double? loraAlpha = null, int? gptqUnpackedColumnSize = null, QuantizationConfigOrTable quantizationConfig = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.EinsumDense").Arg(equation).Arg(outputShape).Opt("activation", activation).Opt("bias_axes", biasAxes).Opt("kernel_initializer", kernelInitializer).Opt("bias_initializer", biasInitializer).Opt("kernel_regularizer", kernelRegularizer).Opt("bias_regularizer", biasRegularizer).Opt("kernel_constraint", kernelConstraint).Opt("bias_constraint", biasConstraint).Opt("lora_rank", loraRank).Opt("lora_alpha", loraAlpha).Opt("gptq_unpacked_column_size", gptqUnpackedColumnSize).Opt("quantization_config", quantizationConfig).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The sizes given, without the batch axis.</summary>
        [Python("output_shape")] public Shape OutputShape { get => Get<Shape>("output_shape"); }
        /// <summary>Make the kernel, as the policy has it.</summary>
        [Python("quantized_build")]
        public virtual void QuantizedBuild(Shape kernelShape, string mode, Dictionary<string, object> config = null) =>
            PyCall.On(this, "quantized_build").Arg(kernelShape).Arg(mode).Opt("config", config).Run();
        /// <summary>The transformed inputs: by one matrix product where the equation is one.</summary>
        [Python("call")]
        public virtual Tensor Call(Tensor inputs, bool? training = null) =>
            PyCall.On(this, "call").Arg(inputs).Opt("training", training).To<Tensor>();
        /// <summary>The transformed inputs: by one matrix product where the equation is one.</summary>
        public virtual Tensor Apply(TensorLike inputs, bool? training = null) =>
            PyCall.On(this, "__call__").Arg(inputs).Opt("training", training).To<Tensor>();
        /// <summary>`einsum(equation, inputs, kernel) + bias`.</summary>
        [Python("contract")]
        public virtual Tensor Contract(Tensor inputs, Tensor kernel, Tensor bias) =>
            PyCall.On(this, "contract").Arg(inputs).Arg(kernel).Arg(bias).To<Tensor>();
        /// <summary>Python&apos;s `equation`.</summary>
        [Python("equation")] public string Equation { get => Get<string>("equation"); set => Set("equation", value); }
        /// <summary>Python&apos;s `partial_output_shape`.</summary>
        [Python("partial_output_shape")] public Value PartialOutputShape { get => Get<Value>("partial_output_shape"); set => Set("partial_output_shape", value); }
        /// <summary>Python&apos;s `activation`.</summary>
        [Python("activation")] public Value Activation { get => Get<Value>("activation"); set => Set("activation", value); }
        /// <summary>Python&apos;s `bias_axes`.</summary>
        [Python("bias_axes")] public string BiasAxes { get => Get<string>("bias_axes"); set => Set("bias_axes", value); }
        /// <summary>Python&apos;s `kernel`.</summary>
        [Python("kernel")] public global::Keras.Variable Kernel { get => Get<global::Keras.Variable>("kernel"); set => Set("kernel", value); }
        /// <summary>Python&apos;s `bias`.</summary>
        [Python("bias")] public global::Keras.Variable Bias { get => Get<global::Keras.Variable>("bias"); set => Set("bias", value); }
        /// <summary>Whether the layer has low-rank weights.</summary>
        [Python("lora_enabled")] public bool LoraEnabled { get => Get<bool>("lora_enabled"); }
        /// <summary>Freeze the weight and train `lora_alpha / rank * a @ b` on it: see `kerata.transforms.enable_lora`.</summary>
        [Python("enable_lora")]
        public virtual void EnableLora(int rank, double? loraAlpha = null, InitializerLike aInitializer = null, InitializerLike bInitializer = null) =>
            PyCall.On(this, "enable_lora").Arg(rank).Opt("lora_alpha", loraAlpha).Opt("a_initializer", aInitializer).Opt("b_initializer", bInitializer).Run();
        /// <summary>`call`, with inputs as the configuration wants them.</summary>
        [Python("quantized_call")]
        public virtual Tensor QuantizedCall(Tensor inputs, Dictionary<string, object> more = null, params object[] args) =>
            PyCall.On(this, "quantized_call").Arg(inputs).More(more).Args(args).To<Tensor>();
        /// <summary>By mode of quantization, the variables in the order in which files have them.</summary>
        [Python("variable_serialization_spec")] public Dictionary<string, string[]> VariableSerializationSpec { get => Get<Dictionary<string, string[]>>("variable_serialization_spec"); }
        /// <summary>Python&apos;s `layouts`.</summary>
        [Python("layouts")] public Value[] Layouts { get => Get<Value[]>("layouts"); set => Set("layouts", value); }
        /// <summary>Python&apos;s `lora_rank`.</summary>
        [Python("lora_rank")] public int? LoraRank { get => Get<int?>("lora_rank"); set => Set("lora_rank", value); }
        /// <summary>Python&apos;s `lora_alpha`.</summary>
        [Python("lora_alpha")] public double? LoraAlpha { get => Get<double?>("lora_alpha"); set => Set("lora_alpha", value); }
        /// <summary>Python&apos;s `quantization_config`.</summary>
        [Python("quantization_config")] public Value QuantizationConfig { get => Get<Value>("quantization_config"); set => Set("quantization_config", value); }
        /// <summary>Python&apos;s `input_axes`.</summary>
        [Python("input_axes")] public int[] InputAxes { get => Get<int[]>("input_axes"); set => Set("input_axes", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static EinsumDense FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.EinsumDense.from_config").Arg(config).To<EinsumDense>();
    }
    /// <summary>A trained vector for each integer: `outputs[...] = embeddings[inputs[...]]`.</summary>
    /// <remarks>Shapes: inputs `[batch, …]` of integers, embeddings `[input_dim, output_dim]`, result `[batch, …, output_dim]`.</remarks>
    public partial class Embedding : global::Keras.Layers.Layer
    {
        internal Embedding(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Embedding(PyCall call) : base(call) { }
        /// <summary>A trained vector for each integer: `outputs[...] = embeddings[inputs[...]]`.</summary>
        /// <param name="inputDim">how many integers there are; inputs are `0 … input_dim - 1`.</param>
        /// <param name="outputDim">size of the vectors.</param>
        /// <param name="embeddingsInitializer">of the matrix.</param>
        /// <param name="maskZero">whether 0 is padding, which layers after this one leave out by their mask.</param>
        /// <param name="weights">the matrix as an array, to begin with.</param>
        public Embedding(int inputDim, int outputDim, InitializerLike embeddingsInitializer = null, RegularizerLike embeddingsRegularizer = null, ConstraintLike embeddingsConstraint = null, bool maskZero = false, DataLike weights = null, int? loraRank = null, double? loraAlpha = null, QuantizationConfigOrTable quantizationConfig = null, Dictionary<string, object> more = null)
            : base(PyCall.Of("layers.Embedding").Arg(inputDim).Arg(outputDim).Opt("embeddings_initializer", embeddingsInitializer).Opt("embeddings_regularizer", embeddingsRegularizer).Opt("embeddings_constraint", embeddingsConstraint).Opt("mask_zero", maskZero, false).Opt("weights", weights).Opt("lora_rank", loraRank).Opt("lora_alpha", loraAlpha).Opt("quantization_config", quantizationConfig).More(more)) { }
        /// <summary>Make the matrix, as the policy has it.</summary>
        [Python("quantized_build")]
        public virtual void QuantizedBuild(Shape embeddingsShape, string mode, Dictionary<string, object> config = null) =>
            PyCall.On(this, "quantized_build").Arg(embeddingsShape).Arg(mode).Opt("config", config).Run();
        /// <summary>`call`: rows are made floats when they are looked up.</summary>
        [Python("quantized_call")]
        public virtual Tensor QuantizedCall(Tensor inputs, Dictionary<string, object> more = null, params object[] args) =>
            PyCall.On(this, "quantized_call").Arg(inputs).More(more).Args(args).To<Tensor>();
        /// <summary>The vectors of the inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Where the inputs are not 0, if `mask_zero`; else None.</summary>
        [Python("compute_mask")]
        public virtual Value ComputeMask(Tensor inputs, Tensor mask = null) =>
            PyCall.On(this, "compute_mask").Arg(inputs).Opt("mask", mask).To<Value>();
        /// <summary>Python&apos;s `input_dim`.</summary>
        [Python("input_dim")] public int InputDim { get => Get<int>("input_dim"); set => Set("input_dim", value); }
        /// <summary>Python&apos;s `output_dim`.</summary>
        [Python("output_dim")] public int OutputDim { get => Get<int>("output_dim"); set => Set("output_dim", value); }
        /// <summary>Python&apos;s `mask_zero`.</summary>
        [Python("mask_zero")] public bool MaskZero { get => Get<bool>("mask_zero"); set => Set("mask_zero", value); }
        /// <summary>Python&apos;s `embeddings`.</summary>
        [Python("embeddings")] public global::Keras.Variable Embeddings { get => Get<global::Keras.Variable>("embeddings"); set => Set("embeddings", value); }
        /// <summary>Whether the layer has low-rank weights.</summary>
        [Python("lora_enabled")] public bool LoraEnabled { get => Get<bool>("lora_enabled"); }
        /// <summary>Freeze the weight and train `lora_alpha / rank * a @ b` on it: see `kerata.transforms.enable_lora`.</summary>
        [Python("enable_lora")]
        public virtual void EnableLora(int rank, double? loraAlpha = null, InitializerLike aInitializer = null, InitializerLike bInitializer = null) =>
            PyCall.On(this, "enable_lora").Arg(rank).Opt("lora_alpha", loraAlpha).Opt("a_initializer", aInitializer).Opt("b_initializer", bInitializer).Run();
        /// <summary>By mode of quantization, the variables in the order in which files have them.</summary>
        [Python("variable_serialization_spec")] public Dictionary<string, string[]> VariableSerializationSpec { get => Get<Dictionary<string, string[]>>("variable_serialization_spec"); }
        /// <summary>Python&apos;s `layouts`.</summary>
        [Python("layouts")] public Value[] Layouts { get => Get<Value[]>("layouts"); set => Set("layouts", value); }
        /// <summary>Python&apos;s `lora_rank`.</summary>
        [Python("lora_rank")] public int? LoraRank { get => Get<int?>("lora_rank"); set => Set("lora_rank", value); }
        /// <summary>Python&apos;s `lora_alpha`.</summary>
        [Python("lora_alpha")] public double? LoraAlpha { get => Get<double?>("lora_alpha"); set => Set("lora_alpha", value); }
        /// <summary>Python&apos;s `quantization_config`.</summary>
        [Python("quantization_config")] public Value QuantizationConfig { get => Get<Value>("quantization_config"); set => Set("quantization_config", value); }
        /// <summary>Python&apos;s `input_axes`.</summary>
        [Python("input_axes")] public int[] InputAxes { get => Get<int[]>("input_axes"); set => Set("input_axes", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Embedding FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Embedding.from_config").Arg(config).To<Embedding>();
    }
    /// <summary>Images whose values are about equally frequent in each channel.</summary>
    /// <remarks>A value of rank r among n, m of which are the smallest, becomes `(r - m) / (n - m)` of the range.</remarks>
    public partial class Equalization : global::Keras.Layers.Layer
    {
        internal Equalization(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Equalization(PyCall call) : base(call) { }
        /// <summary>Images whose values are about equally frequent in each channel.</summary>
        /// <param name="valueRange">(low, high) of the values.</param>
        /// <param name="bins">how many values are told apart.</param>
        public Equalization(double[] valueRange = null, int bins = 256, DataFormat? dataFormat = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null, BoxFormat? boundingBoxFormat = null)
            : base(PyCall.Of("layers.Equalization").Opt("value_range", valueRange).Opt("bins", bins, 256).Opt("data_format", dataFormat).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).Opt("bounding_box_format", boundingBoxFormat)) { }
        /// <summary>The equalized images.</summary>
        [Python("change")]
        public virtual Tensor Change(Tensor images, object parameters) =>
            PyCall.On(this, "change").Arg(images).Arg(parameters).To<Tensor>();
        /// <summary>Python&apos;s `value_range`.</summary>
        [Python("value_range")] public double[] ValueRange { get => Get<double[]>("value_range"); set => Set("value_range", value); }
        /// <summary>Python&apos;s `bins`.</summary>
        [Python("bins")] public int Bins { get => Get<int>("bins"); set => Set("bins", value); }
        /// <summary>The parameters for a batch of images with channels last.</summary>
        [Python("draw")]
        public virtual Value Draw(Tensor images, Seed seed) =>
            PyCall.On(this, "draw").Arg(images).Arg(seed).To<Value>();
        /// <summary>The labels under these parameters.</summary>
        [Python("change_labels")]
        public virtual Tensor ChangeLabels(Tensor labels, object parameters) =>
            PyCall.On(this, "change_labels").Arg(labels).Arg(parameters).To<Tensor>();
        /// <summary>The bounding boxes under these parameters.</summary>
        [Python("change_boxes")]
        public virtual Value ChangeBoxes(DataLike boxes, object parameters) =>
            PyCall.On(this, "change_boxes").Arg(boxes).Arg(parameters).To<Value>();
        /// <summary>The segmentation masks under these parameters.</summary>
        [Python("change_masks")]
        public virtual Tensor ChangeMasks(Tensor masks, object parameters) =>
            PyCall.On(this, "change_masks").Arg(masks).Arg(parameters).To<Tensor>();
        /// <summary>The parameters for data; None where nothing is to be changed.</summary>
        [Python("get_random_transformation")]
        public virtual Value GetRandomTransformation(DataLike data, bool training = true, Seed seed = null) =>
            PyCall.On(this, "get_random_transformation").Arg(data).Opt("training", training, true).Opt("seed", seed).To<Value>();
        /// <summary>The images under parameters.</summary>
        [Python("transform_images")]
        public virtual Tensor TransformImages(Tensor images, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_images").Arg(images).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The labels under parameters.</summary>
        [Python("transform_labels")]
        public virtual Tensor TransformLabels(Tensor labels, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_labels").Arg(labels).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The boxes under parameters.</summary>
        [Python("transform_bounding_boxes")]
        public virtual Value TransformBoundingBoxes(DataLike boundingBoxes, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_bounding_boxes").Arg(boundingBoxes).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>The masks under parameters.</summary>
        [Python("transform_segmentation_masks")]
        public virtual Tensor TransformSegmentationMasks(Tensor segmentationMasks, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_segmentation_masks").Arg(segmentationMasks).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image under parameters.</summary>
        [Python("transform_single_image")]
        public virtual Tensor TransformSingleImage(Tensor image, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_image").Arg(image).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One label under parameters.</summary>
        [Python("transform_single_label")]
        public virtual Tensor TransformSingleLabel(Tensor label, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_label").Arg(label).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image's boxes under parameters.</summary>
        [Python("transform_single_bounding_box")]
        public virtual Value TransformSingleBoundingBox(DataLike boundingBox, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_bounding_box").Arg(boundingBox).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>One mask under parameters.</summary>
        [Python("transform_single_segmentation_mask")]
        public virtual Tensor TransformSingleSegmentationMask(Tensor segmentationMask, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_segmentation_mask").Arg(segmentationMask).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The data, changed.</summary>
        [Python("call")]
        public virtual Value Call(DataLike data, bool? training = true) =>
            PyCall.On(this, "call").Arg(data).Opt("training", training, true).To<Value>();
        /// <summary>The data, changed.</summary>
        public virtual Tensor Apply(DataLike data, bool? training = true) =>
            PyCall.On(this, "__call__").Arg(data).Opt("training", training, true).To<Tensor>();
        /// <summary>Python&apos;s `bounding_box_format`.</summary>
        [Python("bounding_box_format")] public string BoundingBoxFormat { get => Get<string>("bounding_box_format"); set => Set("bounding_box_format", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Equalization FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Equalization.from_config").Arg(config).To<Equalization>();
    }
    /// <summary>All axes but the first as one: `[batch, a, b, …]` to `[batch, a * b * …]`.</summary>
    public partial class Flatten : global::Keras.Layers.Layer
    {
        internal Flatten(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Flatten(PyCall call) : base(call) { }
        /// <summary>All axes but the first as one: `[batch, a, b, …]` to `[batch, a * b * …]`.</summary>
        /// <param name="dataFormat">where "channels_first", channels are moved last before, so that the order of features does not depend on the layout; None takes the setting.</param>
        public Flatten(DataFormat? dataFormat = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.Flatten").Opt("data_format", dataFormat).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The flattened inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>The symbol of the outputs: their shape, and the inputs' dtype.</summary>
        [Python("compute_output_spec")]
        public virtual Value ComputeOutputSpec(DataLike inputs) =>
            PyCall.On(this, "compute_output_spec").Arg(inputs).To<Value>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Flatten FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Flatten.from_config").Arg(config).To<Flatten>();
    }
    /// <summary>A module of Flax (`flax.linen.Module`) as a layer, on the engine JAX.</summary>
    /// <remarks>What is not in the collection "params" is state. Keys for dropout are given.</remarks>
    /// <exception cref="KerataException">ValueError: on another engine, or for a method with other arguments.</exception>
    public partial class FlaxLayer : global::Keras.Layers.JaxLayer
    {
        internal FlaxLayer(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected FlaxLayer(PyCall call) : base(call) { }
        /// <summary>A module of Flax (`flax.linen.Module`) as a layer, on the engine JAX.</summary>
        /// <param name="module">the module.</param>
        /// <param name="method">what is called instead of `__call__`: a method, or a function of the module. Its arguments are called `inputs` and, if it is told, `training`.</param>
        /// <param name="variables">`{"params": …, "batch_stats": …}` as `module.init` returns them; None: it is called when the layer is built.</param>
        /// <exception cref="KerataException">ValueError: on another engine, or for a method with other arguments.</exception>
        public FlaxLayer(object module, Callable method = null, Dictionary<string, object> variables = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.FlaxLayer").Arg(module).Opt("method", method).Opt("variables", variables).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>Python&apos;s `module`.</summary>
        [Python("module")] public Value Module { get => Get<Value>("module"); set => Set("module", value); }
        /// <summary>Python&apos;s `method`.</summary>
        [Python("method")] public Value Method { get => Get<Value>("method"); set => Set("method", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static FlaxLayer FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.FlaxLayer.from_config").Arg(config).To<FlaxLayer>();
    }
    /// <summary>A gated recurrent unit over all steps; the step is `GRUCell`'s.</summary>
    /// <remarks>Args: as `LSTM`'s; `reset_after` as `GRUCell`'s.</remarks>
    public partial class GRU : global::Keras.Layers.RNN
    {
        internal GRU(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected GRU(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public GRU(int units, ActivationLike activation = null, ActivationLike recurrentActivation = null, bool useBias = true, InitializerLike kernelInitializer = null, InitializerLike recurrentInitializer = null, InitializerLike biasInitializer = null, RegularizerLike kernelRegularizer = null, RegularizerLike recurrentRegularizer = null, RegularizerLike biasRegularizer = null, RegularizerLike activityRegularizer = null, ConstraintLike kernelConstraint = null, ConstraintLike recurrentConstraint = null, ConstraintLike biasConstraint = null, double dropout = 0.0, double recurrentDropout = 0.0, int? seed = null, bool returnSequences = false, bool returnState = false, bool goBackwards = false, bool stateful = false, bool unroll = false, bool resetAfter = true, Verbosity useCudnn = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null)
            : base(PyCall.Of("layers.GRU").Arg(units).Opt("activation", activation).Opt("recurrent_activation", recurrentActivation).Opt("use_bias", useBias, true).Opt("kernel_initializer", kernelInitializer).Opt("recurrent_initializer", recurrentInitializer).Opt("bias_initializer", biasInitializer).Opt("kernel_regularizer", kernelRegularizer).Opt("recurrent_regularizer", recurrentRegularizer).Opt("bias_regularizer", biasRegularizer).Opt("activity_regularizer", activityRegularizer).Opt("kernel_constraint", kernelConstraint).Opt("recurrent_constraint", recurrentConstraint).Opt("bias_constraint", biasConstraint).Opt("dropout", dropout, 0.0).Opt("recurrent_dropout", recurrentDropout, 0.0).Opt("seed", seed).Opt("return_sequences", returnSequences, false).Opt("return_state", returnState, false).Opt("go_backwards", goBackwards, false).Opt("stateful", stateful, false).Opt("unroll", unroll, false).Opt("reset_after", resetAfter, true).Opt("use_cudnn", useCudnn).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name)) { }
        /// <summary>Python&apos;s `recurrent_activation`.</summary>
        [Python("recurrent_activation")] public Value RecurrentActivation { get => Get<Value>("recurrent_activation"); }
        /// <summary>Python&apos;s `reset_after`.</summary>
        [Python("reset_after")] public Value ResetAfter { get => Get<Value>("reset_after"); }
        /// <summary>Python&apos;s `units`.</summary>
        [Python("units")] public Value Units { get => Get<Value>("units"); }
        /// <summary>Python&apos;s `activation`.</summary>
        [Python("activation")] public Value Activation { get => Get<Value>("activation"); }
        /// <summary>Python&apos;s `use_bias`.</summary>
        [Python("use_bias")] public Value UseBias { get => Get<Value>("use_bias"); }
        /// <summary>Python&apos;s `kernel_initializer`.</summary>
        [Python("kernel_initializer")] public Value KernelInitializer { get => Get<Value>("kernel_initializer"); }
        /// <summary>Python&apos;s `recurrent_initializer`.</summary>
        [Python("recurrent_initializer")] public Value RecurrentInitializer { get => Get<Value>("recurrent_initializer"); }
        /// <summary>Python&apos;s `bias_initializer`.</summary>
        [Python("bias_initializer")] public Value BiasInitializer { get => Get<Value>("bias_initializer"); }
        /// <summary>Python&apos;s `kernel_regularizer`.</summary>
        [Python("kernel_regularizer")] public Value KernelRegularizer { get => Get<Value>("kernel_regularizer"); }
        /// <summary>Python&apos;s `recurrent_regularizer`.</summary>
        [Python("recurrent_regularizer")] public Value RecurrentRegularizer { get => Get<Value>("recurrent_regularizer"); }
        /// <summary>Python&apos;s `bias_regularizer`.</summary>
        [Python("bias_regularizer")] public Value BiasRegularizer { get => Get<Value>("bias_regularizer"); }
        /// <summary>Python&apos;s `kernel_constraint`.</summary>
        [Python("kernel_constraint")] public Value KernelConstraint { get => Get<Value>("kernel_constraint"); }
        /// <summary>Python&apos;s `recurrent_constraint`.</summary>
        [Python("recurrent_constraint")] public Value RecurrentConstraint { get => Get<Value>("recurrent_constraint"); }
        /// <summary>Python&apos;s `bias_constraint`.</summary>
        [Python("bias_constraint")] public Value BiasConstraint { get => Get<Value>("bias_constraint"); }
        /// <summary>Python&apos;s `dropout`.</summary>
        [Python("dropout")] public Value Dropout { get => Get<Value>("dropout"); }
        /// <summary>Python&apos;s `recurrent_dropout`.</summary>
        [Python("recurrent_dropout")] public Value RecurrentDropout { get => Get<Value>("recurrent_dropout"); }
        /// <summary>Python&apos;s `seed`.</summary>
        [Python("seed")] public Value Seed { get => Get<Value>("seed"); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static GRU FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.GRU.from_config").Arg(config).To<GRU>();
    }
    /// <summary>A step of a gated recurrent unit (Cho et al., 2014).</summary>
    /// <remarks>`z, r = s(split(x @ kernel + bias + h @ recurrent_kernel))`, the first two of three parts; `h' = z * h + (1 - z) * a(x_3 + r * h_3)`.</remarks>
    public partial class GRUCell : global::Keras.Layers.Layer
    {
        internal GRUCell(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected GRUCell(PyCall call) : base(call) { }
        /// <summary>A step of a gated recurrent unit (Cho et al., 2014).</summary>
        /// <param name="units">size of the state.</param>
        /// <param name="dropout">as `SimpleRNNCell`'s.</param>
        /// <param name="recurrentDropout">as `SimpleRNNCell`'s.</param>
        /// <param name="resetAfter">whether r multiplies after the product with the third recurrent part, which has a bias of its own then (bias `[2, 3 * units]`), or h before it.</param>
        public GRUCell(int units, ActivationLike activation = null, ActivationLike recurrentActivation = null, bool useBias = true, InitializerLike kernelInitializer = null, InitializerLike recurrentInitializer = null, InitializerLike biasInitializer = null, RegularizerLike kernelRegularizer = null, RegularizerLike recurrentRegularizer = null, RegularizerLike biasRegularizer = null, ConstraintLike kernelConstraint = null, ConstraintLike recurrentConstraint = null, ConstraintLike biasConstraint = null, double dropout = 0.0, double recurrentDropout = 0.0, bool resetAfter = true, int? seed = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.GRUCell").Arg(units).Opt("activation", activation).Opt("recurrent_activation", recurrentActivation).Opt("use_bias", useBias, true).Opt("kernel_initializer", kernelInitializer).Opt("recurrent_initializer", recurrentInitializer).Opt("bias_initializer", biasInitializer).Opt("kernel_regularizer", kernelRegularizer).Opt("recurrent_regularizer", recurrentRegularizer).Opt("bias_regularizer", biasRegularizer).Opt("kernel_constraint", kernelConstraint).Opt("recurrent_constraint", recurrentConstraint).Opt("bias_constraint", biasConstraint).Opt("dropout", dropout, 0.0).Opt("recurrent_dropout", recurrentDropout, 0.0).Opt("reset_after", resetAfter, true).Opt("seed", seed).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The output, which is the new state, and the states.</summary>
        [Python("call")]
        public virtual Value Call(Tensor inputs, DataLike states, bool? training = false) =>
            PyCall.On(this, "call").Arg(inputs).Arg(states).Opt("training", training, false).To<Value>();
        /// <summary>The output, which is the new state, and the states.</summary>
        public virtual Tensor Apply(TensorLike inputs, DataLike states, bool? training = false) =>
            PyCall.On(this, "__call__").Arg(inputs).Arg(states).Opt("training", training, false).To<Tensor>();
        /// <summary>Python&apos;s `reset_after`.</summary>
        [Python("reset_after")] public bool ResetAfter { get => Get<bool>("reset_after"); set => Set("reset_after", value); }
        /// <summary>Sizes of the states.</summary>
        [Python("state_size")] public Value StateSize { get => Get<Value>("state_size"); }
        /// <summary>Size of the output.</summary>
        [Python("output_size")] public int OutputSize { get => Get<int>("output_size"); }
        /// <summary>States of zeros, each `[batch_size, units]`.</summary>
        [Python("get_initial_state")]
        public virtual Tensor[] GetInitialState(int? batchSize = null) =>
            PyCall.On(this, "get_initial_state").Opt("batch_size", batchSize).To<Tensor[]>();
        /// <summary>Draw all masks now, before a loop in which they must not change.</summary>
        [Python("draw_masks")]
        public virtual void DrawMasks(int batch) =>
            PyCall.On(this, "draw_masks").Arg(batch).Run();
        /// <summary>Python&apos;s `kernel`.</summary>
        [Python("kernel")] public global::Keras.Variable Kernel { get => Get<global::Keras.Variable>("kernel"); set => Set("kernel", value); }
        /// <summary>Python&apos;s `recurrent_kernel`.</summary>
        [Python("recurrent_kernel")] public global::Keras.Variable RecurrentKernel { get => Get<global::Keras.Variable>("recurrent_kernel"); set => Set("recurrent_kernel", value); }
        /// <summary>Python&apos;s `bias`.</summary>
        [Python("bias")] public global::Keras.Variable Bias { get => Get<global::Keras.Variable>("bias"); set => Set("bias", value); }
        /// <summary>Python&apos;s `bias_initializer`.</summary>
        [Python("bias_initializer")] public Value BiasInitializer { get => Get<Value>("bias_initializer"); set => Set("bias_initializer", value); }
        /// <summary>Python&apos;s `bias_regularizer`.</summary>
        [Python("bias_regularizer")] public Value BiasRegularizer { get => Get<Value>("bias_regularizer"); set => Set("bias_regularizer", value); }
        /// <summary>Python&apos;s `bias_constraint`.</summary>
        [Python("bias_constraint")] public Value BiasConstraint { get => Get<Value>("bias_constraint"); set => Set("bias_constraint", value); }
        /// <summary>The factors of the inputs, drawn at the first call after a reset, if there is dropout.</summary>
        [Python("get_dropout_mask")]
        public virtual Value GetDropoutMask(Tensor stepInput) =>
            PyCall.On(this, "get_dropout_mask").Arg(stepInput).To<Value>();
        /// <summary>The factors of the state, drawn at the first call after a reset, if there is dropout.</summary>
        [Python("get_recurrent_dropout_mask")]
        public virtual Value GetRecurrentDropoutMask(Tensor stepInput) =>
            PyCall.On(this, "get_recurrent_dropout_mask").Arg(stepInput).To<Value>();
        /// <summary>Forget the factors of the inputs.</summary>
        [Python("reset_dropout_mask")]
        public virtual void ResetDropoutMask() =>
            PyCall.On(this, "reset_dropout_mask").Run();
        /// <summary>Forget the factors of the state.</summary>
        [Python("reset_recurrent_dropout_mask")]
        public virtual void ResetRecurrentDropoutMask() =>
            PyCall.On(this, "reset_recurrent_dropout_mask").Run();
        /// <summary>Python&apos;s `dropout`.</summary>
        [Python("dropout")] public double Dropout { get => Get<double>("dropout"); set => Set("dropout", value); }
        /// <summary>Python&apos;s `recurrent_dropout`.</summary>
        [Python("recurrent_dropout")] public double RecurrentDropout { get => Get<double>("recurrent_dropout"); set => Set("recurrent_dropout", value); }
        /// <summary>Python&apos;s `seed_generator`.</summary>
        [Python("seed_generator")] public Value SeedGenerator { get => Get<Value>("seed_generator"); set => Set("seed_generator", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static GRUCell FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.GRUCell.from_config").Arg(config).To<GRUCell>();
    }
    /// <summary>In training, multiplies by normal noise of mean 1 and variance `rate / (1 - rate)`.</summary>
    /// <remarks>Source: Srivastava et al., 2014.</remarks>
    public partial class GaussianDropout : global::Keras.Layers.Layer
    {
        internal GaussianDropout(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected GaussianDropout(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public GaussianDropout(double rate, int? seed = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.GaussianDropout").Arg(rate).Opt("seed", seed).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The inputs, in training multiplied by noise.</summary>
        [Python("call")]
        public virtual Tensor Call(Tensor inputs, bool? training = false) =>
            PyCall.On(this, "call").Arg(inputs).Opt("training", training, false).To<Tensor>();
        /// <summary>The inputs, in training multiplied by noise.</summary>
        public virtual Tensor Apply(TensorLike inputs, bool? training = false) =>
            PyCall.On(this, "__call__").Arg(inputs).Opt("training", training, false).To<Tensor>();
        /// <summary>Python&apos;s `rate`.</summary>
        [Python("rate")] public double Rate { get => Get<double>("rate"); set => Set("rate", value); }
        /// <summary>A symbol like the inputs.</summary>
        [Python("compute_output_spec")]
        public virtual Value ComputeOutputSpec(DataLike inputs, Dictionary<string, object> more = null, params object[] args) =>
            PyCall.On(this, "compute_output_spec").Arg(inputs).More(more).Args(args).To<Value>();
        /// <summary>Python&apos;s `seed_generator`.</summary>
        [Python("seed_generator")] public Value SeedGenerator { get => Get<Value>("seed_generator"); set => Set("seed_generator", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static GaussianDropout FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.GaussianDropout.from_config").Arg(config).To<GaussianDropout>();
    }
    /// <summary>In training, adds normal noise of mean 0 and standard deviation `stddev`.</summary>
    public partial class GaussianNoise : global::Keras.Layers.Layer
    {
        internal GaussianNoise(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected GaussianNoise(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public GaussianNoise(double stddev, int? seed = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.GaussianNoise").Arg(stddev).Opt("seed", seed).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The inputs, in training with noise added.</summary>
        [Python("call")]
        public virtual Tensor Call(Tensor inputs, bool? training = false) =>
            PyCall.On(this, "call").Arg(inputs).Opt("training", training, false).To<Tensor>();
        /// <summary>The inputs, in training with noise added.</summary>
        public virtual Tensor Apply(TensorLike inputs, bool? training = false) =>
            PyCall.On(this, "__call__").Arg(inputs).Opt("training", training, false).To<Tensor>();
        /// <summary>Python&apos;s `stddev`.</summary>
        [Python("stddev")] public double Stddev { get => Get<double>("stddev"); set => Set("stddev", value); }
        /// <summary>A symbol like the inputs.</summary>
        [Python("compute_output_spec")]
        public virtual Value ComputeOutputSpec(DataLike inputs, Dictionary<string, object> more = null, params object[] args) =>
            PyCall.On(this, "compute_output_spec").Arg(inputs).More(more).Args(args).To<Value>();
        /// <summary>Python&apos;s `seed_generator`.</summary>
        [Python("seed_generator")] public Value SeedGenerator { get => Get<Value>("seed_generator"); set => Set("seed_generator", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static GaussianNoise FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.GaussianNoise.from_config").Arg(config).To<GaussianNoise>();
    }
    /// <summary>The average over all steps, or over those that a mask leaves.</summary>
    /// <remarks>Args: as `GlobalMaxPooling1D`'s. A mask `[batch, steps]` leaves steps out, and ends here; where it leaves none, the result is 0.</remarks>
    public partial class GlobalAveragePooling1D : global::Keras.Layers.Layer
    {
        internal GlobalAveragePooling1D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected GlobalAveragePooling1D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public GlobalAveragePooling1D(DataFormat? dataFormat = null, bool keepdims = false, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.GlobalAveragePooling1D").Opt("data_format", dataFormat).Opt("keepdims", keepdims, false).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The mean of each channel, over the steps that the mask leaves.</summary>
        [Python("call")]
        public virtual Tensor Call(Tensor inputs, Tensor mask = null) =>
            PyCall.On(this, "call").Arg(inputs).Opt("mask", mask).To<Tensor>();
        /// <summary>The mean of each channel, over the steps that the mask leaves.</summary>
        public virtual Tensor Apply(TensorLike inputs, TensorLike mask = null) =>
            PyCall.On(this, "__call__").Arg(inputs).Opt("mask", mask).To<Tensor>();
        /// <summary>None: the steps are gone.</summary>
        [Python("compute_mask")]
        public virtual void ComputeMask(Tensor inputs, Tensor mask = null) =>
            PyCall.On(this, "compute_mask").Arg(inputs).Opt("mask", mask).Run();
        /// <summary>The mean of each channel.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>Python&apos;s `keepdims`.</summary>
        [Python("keepdims")] public bool Keepdims { get => Get<bool>("keepdims"); set => Set("keepdims", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static GlobalAveragePooling1D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.GlobalAveragePooling1D.from_config").Arg(config).To<GlobalAveragePooling1D>();
    }
    /// <summary>The average over height and width: `[batch, height, width, channels]` to `[batch, channels]`.</summary>
    /// <remarks>Args: as `GlobalMaxPooling1D`'s.</remarks>
    public partial class GlobalAveragePooling2D : global::Keras.Layers.Layer
    {
        internal GlobalAveragePooling2D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected GlobalAveragePooling2D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public GlobalAveragePooling2D(DataFormat? dataFormat = null, bool keepdims = false, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.GlobalAveragePooling2D").Opt("data_format", dataFormat).Opt("keepdims", keepdims, false).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The mean of each channel.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>Python&apos;s `keepdims`.</summary>
        [Python("keepdims")] public bool Keepdims { get => Get<bool>("keepdims"); set => Set("keepdims", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static GlobalAveragePooling2D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.GlobalAveragePooling2D.from_config").Arg(config).To<GlobalAveragePooling2D>();
    }
    /// <summary>The average over all positions of a volume, for each channel.</summary>
    /// <remarks>Args: as `GlobalMaxPooling1D`'s.</remarks>
    public partial class GlobalAveragePooling3D : global::Keras.Layers.Layer
    {
        internal GlobalAveragePooling3D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected GlobalAveragePooling3D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public GlobalAveragePooling3D(DataFormat? dataFormat = null, bool keepdims = false, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.GlobalAveragePooling3D").Opt("data_format", dataFormat).Opt("keepdims", keepdims, false).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The mean of each channel.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>Python&apos;s `keepdims`.</summary>
        [Python("keepdims")] public bool Keepdims { get => Get<bool>("keepdims"); set => Set("keepdims", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static GlobalAveragePooling3D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.GlobalAveragePooling3D.from_config").Arg(config).To<GlobalAveragePooling3D>();
    }
    /// <summary>The average over all steps, or over those that a mask leaves.</summary>
    /// <remarks>Args: as `GlobalMaxPooling1D`'s. A mask `[batch, steps]` leaves steps out, and ends here; where it leaves none, the result is 0.</remarks>
    public partial class GlobalAvgPool1D : global::Keras.Layers.GlobalAveragePooling1D
    {
        internal GlobalAvgPool1D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected GlobalAvgPool1D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public GlobalAvgPool1D(DataFormat? dataFormat = null, bool keepdims = false, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.GlobalAvgPool1D").Opt("data_format", dataFormat).Opt("keepdims", keepdims, false).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static GlobalAvgPool1D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.GlobalAvgPool1D.from_config").Arg(config).To<GlobalAvgPool1D>();
    }
    /// <summary>The average over height and width: `[batch, height, width, channels]` to `[batch, channels]`.</summary>
    /// <remarks>Args: as `GlobalMaxPooling1D`'s.</remarks>
    public partial class GlobalAvgPool2D : global::Keras.Layers.GlobalAveragePooling2D
    {
        internal GlobalAvgPool2D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected GlobalAvgPool2D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public GlobalAvgPool2D(DataFormat? dataFormat = null, bool keepdims = false, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.GlobalAvgPool2D").Opt("data_format", dataFormat).Opt("keepdims", keepdims, false).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static GlobalAvgPool2D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.GlobalAvgPool2D.from_config").Arg(config).To<GlobalAvgPool2D>();
    }
    /// <summary>The average over all positions of a volume, for each channel.</summary>
    /// <remarks>Args: as `GlobalMaxPooling1D`'s.</remarks>
    public partial class GlobalAvgPool3D : global::Keras.Layers.GlobalAveragePooling3D
    {
        internal GlobalAvgPool3D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected GlobalAvgPool3D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public GlobalAvgPool3D(DataFormat? dataFormat = null, bool keepdims = false, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.GlobalAvgPool3D").Opt("data_format", dataFormat).Opt("keepdims", keepdims, false).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static GlobalAvgPool3D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.GlobalAvgPool3D.from_config").Arg(config).To<GlobalAvgPool3D>();
    }
    /// <summary>The maximum over all steps: `[batch, steps, channels]` to `[batch, channels]`.</summary>
    public partial class GlobalMaxPool1D : global::Keras.Layers.GlobalMaxPooling1D
    {
        internal GlobalMaxPool1D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected GlobalMaxPool1D(PyCall call) : base(call) { }
        /// <summary>The maximum over all steps: `[batch, steps, channels]` to `[batch, channels]`.</summary>
        /// <param name="dataFormat">"channels_last" or "channels_first"; None takes the setting.</param>
        /// <param name="keepdims">keep the pooled axis, of size one.</param>
        public GlobalMaxPool1D(DataFormat? dataFormat = null, bool keepdims = false, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.GlobalMaxPool1D").Opt("data_format", dataFormat).Opt("keepdims", keepdims, false).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static GlobalMaxPool1D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.GlobalMaxPool1D.from_config").Arg(config).To<GlobalMaxPool1D>();
    }
    /// <summary>The maximum over height and width: `[batch, height, width, channels]` to `[batch, channels]`.</summary>
    /// <remarks>Args: as `GlobalMaxPooling1D`'s.</remarks>
    public partial class GlobalMaxPool2D : global::Keras.Layers.GlobalMaxPooling2D
    {
        internal GlobalMaxPool2D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected GlobalMaxPool2D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public GlobalMaxPool2D(DataFormat? dataFormat = null, bool keepdims = false, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.GlobalMaxPool2D").Opt("data_format", dataFormat).Opt("keepdims", keepdims, false).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static GlobalMaxPool2D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.GlobalMaxPool2D.from_config").Arg(config).To<GlobalMaxPool2D>();
    }
    /// <summary>The maximum over all positions of a volume, for each channel.</summary>
    /// <remarks>Args: as `GlobalMaxPooling1D`'s.</remarks>
    public partial class GlobalMaxPool3D : global::Keras.Layers.GlobalMaxPooling3D
    {
        internal GlobalMaxPool3D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected GlobalMaxPool3D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public GlobalMaxPool3D(DataFormat? dataFormat = null, bool keepdims = false, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.GlobalMaxPool3D").Opt("data_format", dataFormat).Opt("keepdims", keepdims, false).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static GlobalMaxPool3D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.GlobalMaxPool3D.from_config").Arg(config).To<GlobalMaxPool3D>();
    }
    /// <summary>The maximum over all steps: `[batch, steps, channels]` to `[batch, channels]`.</summary>
    public partial class GlobalMaxPooling1D : global::Keras.Layers.Layer
    {
        internal GlobalMaxPooling1D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected GlobalMaxPooling1D(PyCall call) : base(call) { }
        /// <summary>The maximum over all steps: `[batch, steps, channels]` to `[batch, channels]`.</summary>
        /// <param name="dataFormat">"channels_last" or "channels_first"; None takes the setting.</param>
        /// <param name="keepdims">keep the pooled axis, of size one.</param>
        public GlobalMaxPooling1D(DataFormat? dataFormat = null, bool keepdims = false, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.GlobalMaxPooling1D").Opt("data_format", dataFormat).Opt("keepdims", keepdims, false).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The largest element of each channel.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>Python&apos;s `keepdims`.</summary>
        [Python("keepdims")] public bool Keepdims { get => Get<bool>("keepdims"); set => Set("keepdims", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static GlobalMaxPooling1D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.GlobalMaxPooling1D.from_config").Arg(config).To<GlobalMaxPooling1D>();
    }
    /// <summary>The maximum over height and width: `[batch, height, width, channels]` to `[batch, channels]`.</summary>
    /// <remarks>Args: as `GlobalMaxPooling1D`'s.</remarks>
    public partial class GlobalMaxPooling2D : global::Keras.Layers.Layer
    {
        internal GlobalMaxPooling2D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected GlobalMaxPooling2D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public GlobalMaxPooling2D(DataFormat? dataFormat = null, bool keepdims = false, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.GlobalMaxPooling2D").Opt("data_format", dataFormat).Opt("keepdims", keepdims, false).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The largest element of each channel.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>Python&apos;s `keepdims`.</summary>
        [Python("keepdims")] public bool Keepdims { get => Get<bool>("keepdims"); set => Set("keepdims", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static GlobalMaxPooling2D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.GlobalMaxPooling2D.from_config").Arg(config).To<GlobalMaxPooling2D>();
    }
    /// <summary>The maximum over all positions of a volume, for each channel.</summary>
    /// <remarks>Args: as `GlobalMaxPooling1D`'s.</remarks>
    public partial class GlobalMaxPooling3D : global::Keras.Layers.Layer
    {
        internal GlobalMaxPooling3D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected GlobalMaxPooling3D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public GlobalMaxPooling3D(DataFormat? dataFormat = null, bool keepdims = false, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.GlobalMaxPooling3D").Opt("data_format", dataFormat).Opt("keepdims", keepdims, false).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The largest element of each channel.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>Python&apos;s `keepdims`.</summary>
        [Python("keepdims")] public bool Keepdims { get => Get<bool>("keepdims"); set => Set("keepdims", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static GlobalMaxPooling3D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.GlobalMaxPooling3D.from_config").Arg(config).To<GlobalMaxPooling3D>();
    }
    /// <summary>Each sample normalized over groups of channels and all positions (Wu &amp; He, 2018).</summary>
    public partial class GroupNormalization : global::Keras.Layers.Layer
    {
        internal GroupNormalization(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected GroupNormalization(PyCall call) : base(call) { }
        /// <summary>Each sample normalized over groups of channels and all positions (Wu &amp; He, 2018).</summary>
        /// <param name="groups">number of groups, which divides the channels; -1 is one for each channel.</param>
        /// <param name="axis">that of the channels.</param>
        /// <param name="epsilon">as `LayerNormalization`'s; `gamma` and `beta` are `[channels]`.</param>
        /// <param name="center">as `LayerNormalization`'s; `gamma` and `beta` are `[channels]`.</param>
        /// <param name="scale">as `LayerNormalization`'s; `gamma` and `beta` are `[channels]`.</param>
        public GroupNormalization(int groups = 32, int axis = -1, double epsilon = 0.001, bool center = true, bool scale = true, InitializerLike betaInitializer = null, InitializerLike gammaInitializer = null, RegularizerLike betaRegularizer = null, RegularizerLike gammaRegularizer = null, ConstraintLike betaConstraint = null, ConstraintLike gammaConstraint = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.GroupNormalization").Opt("groups", groups, 32).Opt("axis", axis, -1).Opt("epsilon", epsilon, 0.001).Opt("center", center, true).Opt("scale", scale, true).Opt("beta_initializer", betaInitializer).Opt("gamma_initializer", gammaInitializer).Opt("beta_regularizer", betaRegularizer).Opt("gamma_regularizer", gammaRegularizer).Opt("beta_constraint", betaConstraint).Opt("gamma_constraint", gammaConstraint).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The normalized inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `groups`.</summary>
        [Python("groups")] public int Groups { get => Get<int>("groups"); set => Set("groups", value); }
        /// <summary>Python&apos;s `axis`.</summary>
        [Python("axis")] public int Axis { get => Get<int>("axis"); set => Set("axis", value); }
        /// <summary>Python&apos;s `epsilon`.</summary>
        [Python("epsilon")] public double Epsilon { get => Get<double>("epsilon"); set => Set("epsilon", value); }
        /// <summary>Python&apos;s `center`.</summary>
        [Python("center")] public bool Center { get => Get<bool>("center"); set => Set("center", value); }
        /// <summary>Python&apos;s `scale`.</summary>
        [Python("scale")] public bool Scale { get => Get<bool>("scale"); set => Set("scale", value); }
        /// <summary>Python&apos;s `gamma`.</summary>
        [Python("gamma")] public global::Keras.Variable Gamma { get => Get<global::Keras.Variable>("gamma"); set => Set("gamma", value); }
        /// <summary>Python&apos;s `beta`.</summary>
        [Python("beta")] public global::Keras.Variable Beta { get => Get<global::Keras.Variable>("beta"); set => Set("beta", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static GroupNormalization FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.GroupNormalization.from_config").Arg(config).To<GroupNormalization>();
    }
    /// <summary>Multi-head attention of N heads for queries and K for keys and values (Ainslie et al., 2023).</summary>
    /// <remarks>Head n of the queries attends to head `n // (N / K)` of the keys; K = 1 is multi-query attention, K = N is `MultiHeadAttention`. Call arguments and result are those of `MultiHeadAttention`, for inputs of rank 3. Weights: `query` kernel `[D, N, H]`, `key` and `value` `[D, K, H]`, `attention_output` `[N, H, D]`.</remarks>
    public partial class GroupQueryAttention : global::Keras.Layers.MultiHeadAttention
    {
        internal GroupQueryAttention(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected GroupQueryAttention(PyCall call) : base(call) { }
        /// <summary>Multi-head attention of N heads for queries and K for keys and values (Ainslie et al., 2023).</summary>
        /// <param name="headDim">size H of each head.</param>
        /// <param name="numQueryHeads">number of heads N of the queries.</param>
        /// <param name="numKeyValueHeads">number of heads K of keys and values, which must divide N.</param>
        /// <param name="dropout">as `MultiHeadAttention`'s.</param>
        /// <param name="useBias">as `MultiHeadAttention`'s.</param>
        /// <param name="slidingWindow">as `MultiHeadAttention`'s.</param>
        /// <param name="flashAttention">as `MultiHeadAttention`'s.</param>
        /// <param name="useGate">as `MultiHeadAttention`'s.</param>
        public GroupQueryAttention(int headDim, int numQueryHeads, int numKeyValueHeads, double dropout = 0.0, bool useBias = true, int? slidingWindow = null, bool? flashAttention = null, InitializerLike kernelInitializer = null, InitializerLike biasInitializer = null, RegularizerLike kernelRegularizer = null, RegularizerLike biasRegularizer = null, RegularizerLike activityRegularizer = null, ConstraintLike kernelConstraint = null, ConstraintLike biasConstraint = null, bool useGate = false, int? seed = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null)
            : base(PyCall.Of("layers.GroupQueryAttention").Arg(headDim).Arg(numQueryHeads).Arg(numKeyValueHeads).Opt("dropout", dropout, 0.0).Opt("use_bias", useBias, true).Opt("sliding_window", slidingWindow).Opt("flash_attention", flashAttention).Opt("kernel_initializer", kernelInitializer).Opt("bias_initializer", biasInitializer).Opt("kernel_regularizer", kernelRegularizer).Opt("bias_regularizer", biasRegularizer).Opt("activity_regularizer", activityRegularizer).Opt("kernel_constraint", kernelConstraint).Opt("bias_constraint", biasConstraint).Opt("use_gate", useGate, false).Opt("seed", seed).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name)) { }
        /// <summary>Python&apos;s `head_dim`.</summary>
        [Python("head_dim")] public int HeadDim { get => Get<int>("head_dim"); set => Set("head_dim", value); }
        /// <summary>Python&apos;s `num_query_heads`.</summary>
        [Python("num_query_heads")] public int NumQueryHeads { get => Get<int>("num_query_heads"); set => Set("num_query_heads", value); }
        /// <summary>Python&apos;s `num_key_value_heads`.</summary>
        [Python("num_key_value_heads")] public int NumKeyValueHeads { get => Get<int>("num_key_value_heads"); set => Set("num_key_value_heads", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static GroupQueryAttention FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.GroupQueryAttention.from_config").Arg(config).To<GroupQueryAttention>();
    }
    /// <summary>Combinations of categories in `num_bins` bins, by a hash of all parts together.</summary>
    /// <remarks>Call arguments: a list of arrays `[batch]` or `[batch, 1]` of integers or texts.</remarks>
    public partial class HashedCrossing : global::Keras.Layers.Layer
    {
        internal HashedCrossing(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected HashedCrossing(PyCall call) : base(call) { }
        /// <summary>Combinations of categories in `num_bins` bins, by a hash of all parts together.</summary>
        /// <param name="numBins">how many bins.</param>
        /// <param name="outputMode">"int" (the bin) or "one_hot".</param>
        public HashedCrossing(int numBins, OutputMode outputMode = global::Keras.OutputMode.Int, bool sparse = false, string name = null, PolicyLike dtype = null, Dictionary<string, object> more = null)
            : base(PyCall.Of("layers.HashedCrossing").Arg(numBins).Opt("output_mode", outputMode, global::Keras.OutputMode.Int).Opt("sparse", sparse, false).Opt("name", name).Opt("dtype", dtype).More(more)) { }
        /// <summary>The bins.</summary>
        [Python("host")]
        public virtual NDArray Host(DataLike inputs) =>
            PyCall.On(this, "host").Arg(inputs).To<NDArray>();
        /// <summary>That of computation: unless `dtype` says otherwise int64, or the floats of vectors.</summary>
        [Python("output_dtype")]
        public virtual string OutputDtype(string inputDtype) =>
            PyCall.On(this, "output_dtype").Arg(inputDtype).To<string>();
        /// <summary>Python&apos;s `num_bins`.</summary>
        [Python("num_bins")] public int NumBins { get => Get<int>("num_bins"); set => Set("num_bins", value); }
        /// <summary>Python&apos;s `output_mode`.</summary>
        [Python("output_mode")] public string OutputMode { get => Get<string>("output_mode"); set => Set("output_mode", value); }
        /// <summary>`host` on what the user gave: arrays, tensors, lists of numbers or texts.</summary>
        [Python("host_call")]
        public virtual NDArray HostCall(DataLike inputs) =>
            PyCall.On(this, "host_call").Arg(inputs).To<NDArray>();
        /// <summary>The outputs, as a tensor of the engine; texts as an array of NumPy's.</summary>
        [Python("call")]
        public virtual Tensor Call(DataLike inputs) =>
            PyCall.On(this, "call").Arg(inputs).To<Tensor>();
        /// <summary>The outputs, as a tensor of the engine; texts as an array of NumPy's.</summary>
        public virtual Tensor Apply(DataLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>A symbol like the outputs.</summary>
        [Python("compute_output_spec")]
        public virtual Value ComputeOutputSpec(DataLike inputs) =>
            PyCall.On(this, "compute_output_spec").Arg(inputs).To<Value>();
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static HashedCrossing FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.HashedCrossing.from_config").Arg(config).To<HashedCrossing>();
    }
    /// <summary>Categories of any number in `num_bins` bins, by a hash of the text or of the integer.</summary>
    /// <remarks>Without a salt `bin = FarmHash64(text) mod num_bins`, with one SipHash-2-4's.</remarks>
    public partial class Hashing : global::Keras.Layers.Layer
    {
        internal Hashing(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Hashing(PyCall call) : base(call) { }
        /// <summary>Categories of any number in `num_bins` bins, by a hash of the text or of the integer.</summary>
        /// <param name="numBins">how many bins, the one of `mask_value` included.</param>
        /// <param name="maskValue">the input that goes to bin 0, and alone does; None: no such.</param>
        /// <param name="salt">an integer, or two, the key of SipHash.</param>
        /// <param name="outputMode">"int" (the bin), "one_hot", "multi_hot" or "count".</param>
        public Hashing(int numBins, Verbosity maskValue = null, TensorLike salt = null, OutputMode outputMode = global::Keras.OutputMode.Int, bool sparse = false, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.Hashing").Arg(numBins).Opt("mask_value", maskValue).Opt("salt", salt).Opt("output_mode", outputMode, global::Keras.OutputMode.Int).Opt("sparse", sparse, false).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The bins.</summary>
        [Python("host")]
        public virtual NDArray Host(DataLike inputs) =>
            PyCall.On(this, "host").Arg(inputs).To<NDArray>();
        /// <summary>Python&apos;s `mask_value`.</summary>
        [Python("mask_value")] public Value MaskValue { get => Get<Value>("mask_value"); set => Set("mask_value", value); }
        /// <summary>Python&apos;s `salt`.</summary>
        [Python("salt")] public Value Salt { get => Get<Value>("salt"); set => Set("salt", value); }
        /// <summary>That of computation: unless `dtype` says otherwise int64, or the floats of vectors.</summary>
        [Python("output_dtype")]
        public virtual string OutputDtype(string inputDtype) =>
            PyCall.On(this, "output_dtype").Arg(inputDtype).To<string>();
        /// <summary>Python&apos;s `num_bins`.</summary>
        [Python("num_bins")] public int NumBins { get => Get<int>("num_bins"); set => Set("num_bins", value); }
        /// <summary>Python&apos;s `output_mode`.</summary>
        [Python("output_mode")] public string OutputMode { get => Get<string>("output_mode"); set => Set("output_mode", value); }
        /// <summary>`host` on what the user gave: arrays, tensors, lists of numbers or texts.</summary>
        [Python("host_call")]
        public virtual NDArray HostCall(DataLike inputs) =>
            PyCall.On(this, "host_call").Arg(inputs).To<NDArray>();
        /// <summary>The outputs, as a tensor of the engine; texts as an array of NumPy's.</summary>
        [Python("call")]
        public virtual Tensor Call(DataLike inputs) =>
            PyCall.On(this, "call").Arg(inputs).To<Tensor>();
        /// <summary>The outputs, as a tensor of the engine; texts as an array of NumPy's.</summary>
        public virtual Tensor Apply(DataLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>A symbol like the outputs.</summary>
        [Python("compute_output_spec")]
        public virtual Value ComputeOutputSpec(DataLike inputs) =>
            PyCall.On(this, "compute_output_spec").Arg(inputs).To<Value>();
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Hashing FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Hashing.from_config").Arg(config).To<Hashing>();
    }
    /// <summary>Passes its inputs on, whatever their structure.</summary>
    public partial class Identity : global::Keras.Layers.Layer
    {
        internal Identity(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Identity(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Identity(RegularizerLike activityRegularizer = null, bool trainable = true, PolicyLike dtype = null, bool autocast = true, string name = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null)
            : base(PyCall.Of("layers.Identity").Opt("activity_regularizer", activityRegularizer).Opt("trainable", trainable, true).Opt("dtype", dtype).Opt("autocast", autocast, true).Opt("name", name).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim)) { }
        /// <summary>The inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Identity FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Identity.from_config").Arg(config).To<Identity>();
    }
    /// <summary>The start of a functional model: holds one symbol; use `Input` to make one.</summary>
    public partial class InputLayer : global::Keras.Layers.Layer
    {
        internal InputLayer(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected InputLayer(PyCall call) : base(call) { }
        /// <summary>The start of a functional model: holds one symbol; use `Input` to make one.</summary>
        /// <param name="shape">shape without the batch axis; None where a size is open.</param>
        /// <param name="batchSize">size of the batch axis, None if open.</param>
        /// <param name="dtype">dtype of the values, None for `floatx()`.</param>
        /// <param name="sparse">whether the data are sparse; see `Input`.</param>
        /// <param name="batchShape">shape with the batch axis, instead of `shape` and `batch_size`.</param>
        public InputLayer(Ints shape = null, int? batchSize = null, PolicyLike dtype = null, bool? sparse = null, bool? ragged = null, Shape batchShape = null, Tensor inputTensor = null, bool optional = false, string name = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null)
            : base(PyCall.Of("layers.InputLayer").Opt("shape", shape).Opt("batch_size", batchSize).Opt("dtype", dtype).Opt("sparse", sparse).Opt("ragged", ragged).Opt("batch_shape", batchShape).Opt("input_tensor", inputTensor).Opt("optional", optional, false).Opt("name", name).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim)) { }
        /// <summary>An input has nothing to compute.</summary>
        [Python("call")]
        public virtual Value Call() =>
            PyCall.On(this, "call").To<Value>();
        /// <summary>An input has nothing to compute.</summary>
        public virtual Tensor Apply() =>
            PyCall.On(this, "__call__").To<Tensor>();
        /// <summary>Python&apos;s `batch_shape`.</summary>
        [Python("batch_shape")] public Shape BatchShape { get => Get<Shape>("batch_shape"); set => Set("batch_shape", value); }
        /// <summary>Python&apos;s `optional`.</summary>
        [Python("optional")] public bool Optional { get => Get<bool>("optional"); set => Set("optional", value); }
        /// <summary>Python&apos;s `sparse`.</summary>
        [Python("sparse")] public bool? Sparse { get => Get<bool?>("sparse"); set => Set("sparse", value); }
        /// <summary>Python&apos;s `ragged`.</summary>
        [Python("ragged")] public bool? Ragged { get => Get<bool?>("ragged"); set => Set("ragged", value); }
        /// <summary>Python&apos;s `symbol`.</summary>
        [Python("symbol")] public Value Symbol { get => Get<Value>("symbol"); set => Set("symbol", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static InputLayer FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.InputLayer.from_config").Arg(config).To<InputLayer>();
    }
    /// <summary>Rank, dtype and sizes that an input of a layer must have; None leaves open.</summary>
    public partial class InputSpec : KerataObject
    {
        internal InputSpec(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected InputSpec(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public InputSpec(PolicyLike dtype = null, Shape shape = null, int? ndim = null, int? maxNdim = null, int? minNdim = null, Dictionary<int, int> axes = null, bool allowLastAxisSqueeze = false, string name = null, bool optional = false)
            : base(PyCall.Of("layers.InputSpec").Opt("dtype", dtype).Opt("shape", shape).Opt("ndim", ndim).Opt("max_ndim", maxNdim).Opt("min_ndim", minNdim).Opt("axes", axes).Opt("allow_last_axis_squeeze", allowLastAxisSqueeze, false).Opt("name", name).Opt("optional", optional, false)) { }
        /// <summary>What is wrong with an input of this shape, or None.</summary>
        [Python("fault")]
        public virtual string Fault(Shape shape) =>
            PyCall.On(this, "fault").Arg(shape).To<string>();
        /// <summary>Python&apos;s `dtype`.</summary>
        [Python("dtype")] public Value Dtype { get => Get<Value>("dtype"); set => Set("dtype", value); }
        /// <summary>Python&apos;s `shape`.</summary>
        [Python("shape")] public Shape Shape { get => Get<Shape>("shape"); set => Set("shape", value); }
        /// <summary>Python&apos;s `ndim`.</summary>
        [Python("ndim")] public int? Ndim { get => Get<int?>("ndim"); set => Set("ndim", value); }
        /// <summary>Python&apos;s `max_ndim`.</summary>
        [Python("max_ndim")] public int? MaxNdim { get => Get<int?>("max_ndim"); set => Set("max_ndim", value); }
        /// <summary>Python&apos;s `min_ndim`.</summary>
        [Python("min_ndim")] public int? MinNdim { get => Get<int?>("min_ndim"); set => Set("min_ndim", value); }
        /// <summary>Python&apos;s `axes`.</summary>
        [Python("axes")] public Dictionary<string, int?> Axes { get => Get<Dictionary<string, int?>>("axes"); set => Set("axes", value); }
        /// <summary>Python&apos;s `allow_last_axis_squeeze`.</summary>
        [Python("allow_last_axis_squeeze")] public bool AllowLastAxisSqueeze { get => Get<bool>("allow_last_axis_squeeze"); set => Set("allow_last_axis_squeeze", value); }
        /// <summary>Python&apos;s `name`.</summary>
        [Python("name")] public string Name { get => Get<string>("name"); set => Set("name", value); }
        /// <summary>Python&apos;s `optional`.</summary>
        [Python("optional")] public bool Optional { get => Get<bool>("optional"); set => Set("optional", value); }
        /// <summary>The constructor's arguments as plain data.</summary>
        [Python("get_config")]
        public virtual Dictionary<string, object> GetConfig() =>
            PyCall.On(this, "get_config").To<Dictionary<string, object>>();
        /// <summary>Python&apos;s `unlisted`.</summary>
        [Python("unlisted")] public string[] Unlisted { get => Get<string[]>("unlisted"); set => Set("unlisted", value); }
        /// <summary>Python&apos;s `unsaid`.</summary>
        [Python("unsaid")] public Dictionary<string, object> Unsaid { get => Get<Dictionary<string, object>>("unsaid"); set => Set("unsaid", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public static InputSpec FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.InputSpec.from_config").Arg(config).To<InputSpec>();
    }
    /// <summary>Integers as indices of a vocabulary, or the reverse.</summary>
    /// <remarks>The other arguments are StringLookup's.</remarks>
    public partial class IntegerLookup : global::Keras.Layers.Layer
    {
        internal IntegerLookup(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected IntegerLookup(PyCall call) : base(call) { }
        /// <summary>Integers as indices of a vocabulary, or the reverse.</summary>
        /// <param name="maskToken">an integer with index 0 of its own; it counts in no vector.</param>
        /// <param name="oovToken">what stands for unknown integers in the vocabulary.</param>
        /// <param name="oovMethod">how unknown integers share `num_oov_indices`: "floormod" or "farmhash".</param>
        public IntegerLookup(int? maxTokens = null, int numOovIndices = 1, int? maskToken = null, int oovToken = -1, DataLike vocabulary = null, DType vocabularyDtype = global::Keras.DType.Int64, double[] idfWeights = null, bool invert = false, OutputMode outputMode = global::Keras.OutputMode.Int, bool sparse = false, bool padToMaxTokens = false, OovMethod oovMethod = global::Keras.OovMethod.Floormod, TensorLike salt = null, string name = null, Dictionary<string, object> more = null)
            : base(PyCall.Of("layers.IntegerLookup").Opt("max_tokens", maxTokens).Opt("num_oov_indices", numOovIndices, 1).Opt("mask_token", maskToken).Opt("oov_token", oovToken, -1).Opt("vocabulary", vocabulary).Opt("vocabulary_dtype", vocabularyDtype, global::Keras.DType.Int64).Opt("idf_weights", idfWeights).Opt("invert", invert, false).Opt("output_mode", outputMode, global::Keras.OutputMode.Int).Opt("sparse", sparse, false).Opt("pad_to_max_tokens", padToMaxTokens, false).Opt("oov_method", oovMethod, global::Keras.OovMethod.Floormod).Opt("salt", salt).Opt("name", name).More(more)) { }
        /// <summary>Python&apos;s `vocabulary_dtype`.</summary>
        [Python("vocabulary_dtype")] public string VocabularyDtype { get => Get<string>("vocabulary_dtype"); set => Set("vocabulary_dtype", value); }
        /// <summary>Python&apos;s `oov_method`.</summary>
        [Python("oov_method")] public string OovMethod { get => Get<string>("oov_method"); set => Set("oov_method", value); }
        /// <summary>Set the tokens (special ones in front may be there or not), or read them from a file.</summary>
        /// <remarks>`idf_weights` are the tokens' factors for "tf_idf".</remarks>
        [Python("set_vocabulary")]
        public virtual void SetVocabulary(DataLike vocabulary, DataLike idfWeights = null) =>
            PyCall.On(this, "set_vocabulary").Arg(vocabulary).Opt("idf_weights", idfWeights).Run();
        /// <summary>The tokens in the order of their indices.</summary>
        [Python("get_vocabulary")]
        public virtual Value[] GetVocabulary(bool includeSpecialTokens = true) =>
            PyCall.On(this, "get_vocabulary").Opt("include_special_tokens", includeSpecialTokens, true).To<Value[]>();
        /// <summary>How many indices there are.</summary>
        [Python("vocabulary_size")]
        public virtual int VocabularySize() =>
            PyCall.On(this, "vocabulary_size").To<int>();
        /// <summary>Learn the vocabulary from an array, or from an iterable of batches: the most frequent tokens first.</summary>
        /// <remarks>What was learned before is forgotten. `steps`: at most so many batches; `verbose`: a bar shows how many were used.</remarks>
        [Python("adapt")]
        public virtual void Adapt(DataLike data, int? steps = null, bool verbose = false) =>
            PyCall.On(this, "adapt").Arg(data).Opt("steps", steps).Opt("verbose", verbose, false).Run();
        /// <summary>Count the tokens of a batch.</summary>
        [Python("update_state")]
        public virtual void UpdateState(DataLike data) =>
            PyCall.On(this, "update_state").Arg(data).Run();
        /// <summary>Make the vocabulary of what was counted.</summary>
        [Python("finalize_state")]
        public virtual void FinalizeState() =>
            PyCall.On(this, "finalize_state").Run();
        /// <summary>Forget what was counted, and the vocabulary.</summary>
        [Python("reset_state")]
        public virtual void ResetState() =>
            PyCall.On(this, "reset_state").Run();
        /// <summary>Indices or vectors of tokens; tokens of indices where inverted.</summary>
        [Python("host")]
        public virtual NDArray Host(DataLike inputs) =>
            PyCall.On(this, "host").Arg(inputs).To<NDArray>();
        /// <summary>Indices as the mode of output has them.</summary>
        [Python("vectors")]
        public virtual NDArray Vectors(TensorLike indices) =>
            PyCall.On(this, "vectors").Arg(indices).To<NDArray>();
        /// <summary>The indices of tokens; -1 for masked ones where these have no index.</summary>
        [Python("indices")]
        public virtual NDArray Indices(object keys) =>
            PyCall.On(this, "indices").Arg(keys).To<NDArray>();
        /// <summary>int64 for indices, the dtype of computation for vectors, texts where inverted.</summary>
        [Python("output_dtype")]
        public virtual string OutputDtype(string inputDtype) =>
            PyCall.On(this, "output_dtype").Arg(inputDtype).To<string>();
        /// <summary>Write the vocabulary into a folder, unless the configuration has it.</summary>
        [Python("save_assets")]
        public virtual void SaveAssets(string dirPath) =>
            PyCall.On(this, "save_assets").Arg(dirPath).Run();
        /// <summary>Read what `save_assets` wrote.</summary>
        [Python("load_assets")]
        public virtual void LoadAssets(string dirPath) =>
            PyCall.On(this, "load_assets").Arg(dirPath).Run();
        /// <summary>Python&apos;s `max_tokens`.</summary>
        [Python("max_tokens")] public int? MaxTokens { get => Get<int?>("max_tokens"); set => Set("max_tokens", value); }
        /// <summary>Python&apos;s `num_oov_indices`.</summary>
        [Python("num_oov_indices")] public int NumOovIndices { get => Get<int>("num_oov_indices"); set => Set("num_oov_indices", value); }
        /// <summary>Python&apos;s `mask_token`.</summary>
        [Python("mask_token")] public Value MaskToken { get => Get<Value>("mask_token"); set => Set("mask_token", value); }
        /// <summary>Python&apos;s `oov_token`.</summary>
        [Python("oov_token")] public Value OovToken { get => Get<Value>("oov_token"); set => Set("oov_token", value); }
        /// <summary>Python&apos;s `vocabulary`.</summary>
        [Python("vocabulary")] public Value Vocabulary { get => Get<Value>("vocabulary"); set => Set("vocabulary", value); }
        /// <summary>Python&apos;s `idf_weights`.</summary>
        [Python("idf_weights")] public Value IdfWeights { get => Get<Value>("idf_weights"); set => Set("idf_weights", value); }
        /// <summary>Python&apos;s `invert`.</summary>
        [Python("invert")] public bool Invert { get => Get<bool>("invert"); set => Set("invert", value); }
        /// <summary>Python&apos;s `output_mode`.</summary>
        [Python("output_mode")] public string OutputMode { get => Get<string>("output_mode"); set => Set("output_mode", value); }
        /// <summary>Python&apos;s `pad_to_max_tokens`.</summary>
        [Python("pad_to_max_tokens")] public bool PadToMaxTokens { get => Get<bool>("pad_to_max_tokens"); set => Set("pad_to_max_tokens", value); }
        /// <summary>Python&apos;s `sparse`.</summary>
        [Python("sparse")] public bool Sparse { get => Get<bool>("sparse"); set => Set("sparse", value); }
        /// <summary>Python&apos;s `salt`.</summary>
        [Python("salt")] public Value Salt { get => Get<Value>("salt"); set => Set("salt", value); }
        /// <summary>Python&apos;s `factors`.</summary>
        [Python("factors")] public NDArray Factors { get => Get<NDArray>("factors"); set => Set("factors", value); }
        /// <summary>`host` on what the user gave: arrays, tensors, lists of numbers or texts.</summary>
        [Python("host_call")]
        public virtual NDArray HostCall(DataLike inputs) =>
            PyCall.On(this, "host_call").Arg(inputs).To<NDArray>();
        /// <summary>The outputs, as a tensor of the engine; texts as an array of NumPy's.</summary>
        [Python("call")]
        public virtual Tensor Call(DataLike inputs) =>
            PyCall.On(this, "call").Arg(inputs).To<Tensor>();
        /// <summary>The outputs, as a tensor of the engine; texts as an array of NumPy's.</summary>
        public virtual Tensor Apply(DataLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>A symbol like the outputs.</summary>
        [Python("compute_output_spec")]
        public virtual Value ComputeOutputSpec(DataLike inputs) =>
            PyCall.On(this, "compute_output_spec").Arg(inputs).To<Value>();
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static IntegerLookup FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.IntegerLookup.from_config").Arg(config).To<IntegerLookup>();
    }
    /// <summary>A pure function of JAX as a layer, on the engine JAX.</summary>
    /// <exception cref="KerataException">ValueError: on another engine; for functions with other arguments; without parameters.</exception>
    public partial class JaxLayer : global::Keras.Layers.Layer
    {
        internal JaxLayer(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected JaxLayer(PyCall call) : base(call) { }
        /// <summary>A pure function of JAX as a layer, on the engine JAX.</summary>
        /// <param name="callFn">a function of `inputs` and, as far as it names them, of `params` (a tree of arrays that are trained), `state` (one of arrays that are not), `rng` (a key) and `training`. It returns the outputs; if it takes a state, `(outputs, new state)`.</param>
        /// <param name="initFn">a function of `rng`, `inputs` (zeros, one sample) and perhaps `training` that returns the first `params`, or `(params, state)`; None where they are given.</param>
        /// <param name="params">the first parameters.</param>
        /// <param name="state">the first state.</param>
        /// <param name="seed">of the keys.</param>
        /// <param name="nativeSerializationPlatforms">accepted; nothing is serialized.</param>
        /// <exception cref="KerataException">ValueError: on another engine; for functions with other arguments; without parameters.</exception>
        public JaxLayer(Callable callFn, Callable initFn = null, Dictionary<string, object> @params = null, DataLike state = null, int? seed = null, string[] nativeSerializationPlatforms = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.JaxLayer").Arg(callFn).Opt("init_fn", initFn).Opt("params", @params).Opt("state", state).Opt("seed", seed).Opt("native_serialization_platforms", nativeSerializationPlatforms).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>Call the function.</summary>
        [Python("compute")]
        public virtual (Value, Dictionary<string, object>) Compute(Dictionary<string, Tensor> values, object args, object kwargs, bool training) =>
            PyCall.On(this, "compute").Arg(values).Arg(args).Arg(kwargs).Arg(training).To<(Value, Dictionary<string, object>)>();
        /// <summary>The function's outputs.</summary>
        [Python("call")]
        public virtual Value Call(DataLike inputs, bool? training = false) =>
            PyCall.On(this, "call").Arg(inputs).Opt("training", training, false).To<Value>();
        /// <summary>The function's outputs.</summary>
        public virtual Tensor Apply(DataLike inputs, bool? training = false) =>
            PyCall.On(this, "__call__").Arg(inputs).Opt("training", training, false).To<Tensor>();
        /// <summary>Python&apos;s `call_fn`.</summary>
        [Python("call_fn")] public Value CallFn { get => Get<Value>("call_fn"); set => Set("call_fn", value); }
        /// <summary>Python&apos;s `init_fn`.</summary>
        [Python("init_fn")] public Value InitFn { get => Get<Value>("init_fn"); set => Set("init_fn", value); }
        /// <summary>Python&apos;s `seed`.</summary>
        [Python("seed")] public int? Seed { get => Get<int?>("seed"); set => Set("seed", value); }
        /// <summary>Python&apos;s `native_serialization_platforms`.</summary>
        [Python("native_serialization_platforms")] public string[] NativeSerializationPlatforms { get => Get<string[]>("native_serialization_platforms"); set => Set("native_serialization_platforms", value); }
        /// <summary>Make variables with these first values; integers are not trained.</summary>
        [Python("hold")]
        public virtual void Hold(Dictionary<string, object> values, bool trainable) =>
            PyCall.On(this, "hold").Arg(values).Arg(trainable).Run();
        /// <summary>What the other library computes.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `states`.</summary>
        [Python("states")] public Dictionary<string, global::Keras.Variable> States { get => Get<Dictionary<string, global::Keras.Variable>>("states"); set => Set("states", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static JaxLayer FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.JaxLayer.from_config").Arg(config).To<JaxLayer>();
    }
    /// <summary>Long short-term memory over all steps; the step is `LSTMCell`'s.</summary>
    /// <remarks>Args: as `SimpleRNN`'s; `recurrent_activation` is that of the gates; `unit_forget_bias` lets the forget gate's bias begin at 1. `use_cudnn` changes nothing: engines take what is fastest. With `return_state`: `(outputs, h, c)`.</remarks>
    public partial class LSTM : global::Keras.Layers.RNN
    {
        internal LSTM(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected LSTM(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public LSTM(int units, ActivationLike activation = null, ActivationLike recurrentActivation = null, bool useBias = true, InitializerLike kernelInitializer = null, InitializerLike recurrentInitializer = null, InitializerLike biasInitializer = null, bool unitForgetBias = true, RegularizerLike kernelRegularizer = null, RegularizerLike recurrentRegularizer = null, RegularizerLike biasRegularizer = null, RegularizerLike activityRegularizer = null, ConstraintLike kernelConstraint = null, ConstraintLike recurrentConstraint = null, ConstraintLike biasConstraint = null, double dropout = 0.0, double recurrentDropout = 0.0, int? seed = null, bool returnSequences = false, bool returnState = false, bool goBackwards = false, bool stateful = false, bool unroll = false, Verbosity useCudnn = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null)
            : base(PyCall.Of("layers.LSTM").Arg(units).Opt("activation", activation).Opt("recurrent_activation", recurrentActivation).Opt("use_bias", useBias, true).Opt("kernel_initializer", kernelInitializer).Opt("recurrent_initializer", recurrentInitializer).Opt("bias_initializer", biasInitializer).Opt("unit_forget_bias", unitForgetBias, true).Opt("kernel_regularizer", kernelRegularizer).Opt("recurrent_regularizer", recurrentRegularizer).Opt("bias_regularizer", biasRegularizer).Opt("activity_regularizer", activityRegularizer).Opt("kernel_constraint", kernelConstraint).Opt("recurrent_constraint", recurrentConstraint).Opt("bias_constraint", biasConstraint).Opt("dropout", dropout, 0.0).Opt("recurrent_dropout", recurrentDropout, 0.0).Opt("seed", seed).Opt("return_sequences", returnSequences, false).Opt("return_state", returnState, false).Opt("go_backwards", goBackwards, false).Opt("stateful", stateful, false).Opt("unroll", unroll, false).Opt("use_cudnn", useCudnn).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name)) { }
        /// <summary>Python&apos;s `recurrent_activation`.</summary>
        [Python("recurrent_activation")] public Value RecurrentActivation { get => Get<Value>("recurrent_activation"); }
        /// <summary>Python&apos;s `unit_forget_bias`.</summary>
        [Python("unit_forget_bias")] public Value UnitForgetBias { get => Get<Value>("unit_forget_bias"); }
        /// <summary>Python&apos;s `units`.</summary>
        [Python("units")] public Value Units { get => Get<Value>("units"); }
        /// <summary>Python&apos;s `activation`.</summary>
        [Python("activation")] public Value Activation { get => Get<Value>("activation"); }
        /// <summary>Python&apos;s `use_bias`.</summary>
        [Python("use_bias")] public Value UseBias { get => Get<Value>("use_bias"); }
        /// <summary>Python&apos;s `kernel_initializer`.</summary>
        [Python("kernel_initializer")] public Value KernelInitializer { get => Get<Value>("kernel_initializer"); }
        /// <summary>Python&apos;s `recurrent_initializer`.</summary>
        [Python("recurrent_initializer")] public Value RecurrentInitializer { get => Get<Value>("recurrent_initializer"); }
        /// <summary>Python&apos;s `bias_initializer`.</summary>
        [Python("bias_initializer")] public Value BiasInitializer { get => Get<Value>("bias_initializer"); }
        /// <summary>Python&apos;s `kernel_regularizer`.</summary>
        [Python("kernel_regularizer")] public Value KernelRegularizer { get => Get<Value>("kernel_regularizer"); }
        /// <summary>Python&apos;s `recurrent_regularizer`.</summary>
        [Python("recurrent_regularizer")] public Value RecurrentRegularizer { get => Get<Value>("recurrent_regularizer"); }
        /// <summary>Python&apos;s `bias_regularizer`.</summary>
        [Python("bias_regularizer")] public Value BiasRegularizer { get => Get<Value>("bias_regularizer"); }
        /// <summary>Python&apos;s `kernel_constraint`.</summary>
        [Python("kernel_constraint")] public Value KernelConstraint { get => Get<Value>("kernel_constraint"); }
        /// <summary>Python&apos;s `recurrent_constraint`.</summary>
        [Python("recurrent_constraint")] public Value RecurrentConstraint { get => Get<Value>("recurrent_constraint"); }
        /// <summary>Python&apos;s `bias_constraint`.</summary>
        [Python("bias_constraint")] public Value BiasConstraint { get => Get<Value>("bias_constraint"); }
        /// <summary>Python&apos;s `dropout`.</summary>
        [Python("dropout")] public Value Dropout { get => Get<Value>("dropout"); }
        /// <summary>Python&apos;s `recurrent_dropout`.</summary>
        [Python("recurrent_dropout")] public Value RecurrentDropout { get => Get<Value>("recurrent_dropout"); }
        /// <summary>Python&apos;s `seed`.</summary>
        [Python("seed")] public Value Seed { get => Get<Value>("seed"); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static LSTM FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.LSTM.from_config").Arg(config).To<LSTM>();
    }
    /// <summary>A step of long short-term memory (Hochreiter &amp; Schmidhuber, 1997), with a forget gate.</summary>
    /// <remarks>`i, f, g, o = split(x @ kernel + bias + h @ recurrent_kernel, 4)`; `c' = s(f) * c + s(i) * a(g)`; `h' = s(o) * a(c')`, with a the activation, s the recurrent one.</remarks>
    public partial class LSTMCell : global::Keras.Layers.Layer
    {
        internal LSTMCell(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected LSTMCell(PyCall call) : base(call) { }
        /// <summary>A step of long short-term memory (Hochreiter &amp; Schmidhuber, 1997), with a forget gate.</summary>
        /// <param name="units">size of the states h and c.</param>
        /// <param name="unitForgetBias">whether the bias of f begins at 1 (Jozefowicz et al., 2015).</param>
        /// <param name="dropout">as `SimpleRNNCell`'s.</param>
        /// <param name="recurrentDropout">as `SimpleRNNCell`'s.</param>
        public LSTMCell(int units, ActivationLike activation = null, ActivationLike recurrentActivation = null, bool useBias = true, InitializerLike kernelInitializer = null, InitializerLike recurrentInitializer = null, InitializerLike biasInitializer = null, bool unitForgetBias = true, RegularizerLike kernelRegularizer = null, RegularizerLike recurrentRegularizer = null, RegularizerLike biasRegularizer = null, ConstraintLike kernelConstraint = null, ConstraintLike recurrentConstraint = null, ConstraintLike biasConstraint = null, double dropout = 0.0, double recurrentDropout = 0.0, int? seed = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.LSTMCell").Arg(units).Opt("activation", activation).Opt("recurrent_activation", recurrentActivation).Opt("use_bias", useBias, true).Opt("kernel_initializer", kernelInitializer).Opt("recurrent_initializer", recurrentInitializer).Opt("bias_initializer", biasInitializer).Opt("unit_forget_bias", unitForgetBias, true).Opt("kernel_regularizer", kernelRegularizer).Opt("recurrent_regularizer", recurrentRegularizer).Opt("bias_regularizer", biasRegularizer).Opt("kernel_constraint", kernelConstraint).Opt("recurrent_constraint", recurrentConstraint).Opt("bias_constraint", biasConstraint).Opt("dropout", dropout, 0.0).Opt("recurrent_dropout", recurrentDropout, 0.0).Opt("seed", seed).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>Sizes of h and c.</summary>
        [Python("state_size")] public int[] StateSize { get => Get<int[]>("state_size"); }
        /// <summary>The output h, and the states [h, c].</summary>
        [Python("call")]
        public virtual Value Call(Tensor inputs, DataLike states, bool? training = false) =>
            PyCall.On(this, "call").Arg(inputs).Arg(states).Opt("training", training, false).To<Value>();
        /// <summary>The output h, and the states [h, c].</summary>
        public virtual Tensor Apply(TensorLike inputs, DataLike states, bool? training = false) =>
            PyCall.On(this, "__call__").Arg(inputs).Arg(states).Opt("training", training, false).To<Tensor>();
        /// <summary>Python&apos;s `unit_forget_bias`.</summary>
        [Python("unit_forget_bias")] public bool UnitForgetBias { get => Get<bool>("unit_forget_bias"); set => Set("unit_forget_bias", value); }
        /// <summary>Size of the output.</summary>
        [Python("output_size")] public int OutputSize { get => Get<int>("output_size"); }
        /// <summary>States of zeros, each `[batch_size, units]`.</summary>
        [Python("get_initial_state")]
        public virtual Tensor[] GetInitialState(int? batchSize = null) =>
            PyCall.On(this, "get_initial_state").Opt("batch_size", batchSize).To<Tensor[]>();
        /// <summary>Draw all masks now, before a loop in which they must not change.</summary>
        [Python("draw_masks")]
        public virtual void DrawMasks(int batch) =>
            PyCall.On(this, "draw_masks").Arg(batch).Run();
        /// <summary>Python&apos;s `kernel`.</summary>
        [Python("kernel")] public global::Keras.Variable Kernel { get => Get<global::Keras.Variable>("kernel"); set => Set("kernel", value); }
        /// <summary>Python&apos;s `recurrent_kernel`.</summary>
        [Python("recurrent_kernel")] public global::Keras.Variable RecurrentKernel { get => Get<global::Keras.Variable>("recurrent_kernel"); set => Set("recurrent_kernel", value); }
        /// <summary>Python&apos;s `bias`.</summary>
        [Python("bias")] public global::Keras.Variable Bias { get => Get<global::Keras.Variable>("bias"); set => Set("bias", value); }
        /// <summary>Python&apos;s `bias_initializer`.</summary>
        [Python("bias_initializer")] public Value BiasInitializer { get => Get<Value>("bias_initializer"); set => Set("bias_initializer", value); }
        /// <summary>Python&apos;s `bias_regularizer`.</summary>
        [Python("bias_regularizer")] public Value BiasRegularizer { get => Get<Value>("bias_regularizer"); set => Set("bias_regularizer", value); }
        /// <summary>Python&apos;s `bias_constraint`.</summary>
        [Python("bias_constraint")] public Value BiasConstraint { get => Get<Value>("bias_constraint"); set => Set("bias_constraint", value); }
        /// <summary>The factors of the inputs, drawn at the first call after a reset, if there is dropout.</summary>
        [Python("get_dropout_mask")]
        public virtual Value GetDropoutMask(Tensor stepInput) =>
            PyCall.On(this, "get_dropout_mask").Arg(stepInput).To<Value>();
        /// <summary>The factors of the state, drawn at the first call after a reset, if there is dropout.</summary>
        [Python("get_recurrent_dropout_mask")]
        public virtual Value GetRecurrentDropoutMask(Tensor stepInput) =>
            PyCall.On(this, "get_recurrent_dropout_mask").Arg(stepInput).To<Value>();
        /// <summary>Forget the factors of the inputs.</summary>
        [Python("reset_dropout_mask")]
        public virtual void ResetDropoutMask() =>
            PyCall.On(this, "reset_dropout_mask").Run();
        /// <summary>Forget the factors of the state.</summary>
        [Python("reset_recurrent_dropout_mask")]
        public virtual void ResetRecurrentDropoutMask() =>
            PyCall.On(this, "reset_recurrent_dropout_mask").Run();
        /// <summary>Python&apos;s `dropout`.</summary>
        [Python("dropout")] public double Dropout { get => Get<double>("dropout"); set => Set("dropout", value); }
        /// <summary>Python&apos;s `recurrent_dropout`.</summary>
        [Python("recurrent_dropout")] public double RecurrentDropout { get => Get<double>("recurrent_dropout"); set => Set("recurrent_dropout", value); }
        /// <summary>Python&apos;s `seed_generator`.</summary>
        [Python("seed_generator")] public Value SeedGenerator { get => Get<Value>("seed_generator"); set => Set("seed_generator", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static LSTMCell FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.LSTMCell.from_config").Arg(config).To<LSTMCell>();
    }
    /// <summary>A function as a layer, for what `kerata.ops` does without weights.</summary>
    /// <remarks>A configuration holds the function's name alone, never its code: to load it in another process, register it (`kerata.saving.register_keras_serializable`).</remarks>
    public partial class Lambda : global::Keras.Layers.Layer
    {
        internal Lambda(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Lambda(PyCall call) : base(call) { }
        /// <summary>A function as a layer, for what `kerata.ops` does without weights.</summary>
        /// <param name="function">takes the inputs; also `mask` and `training` if it has arguments of these names.</param>
        /// <param name="outputShape">the shape of the result without the batch axis, or a function of the input shape; mostly None: the shape is found by running the function on shapes.</param>
        /// <param name="mask">the mask of the result, or a function `(inputs, mask) -&gt; mask`; None: no mask.</param>
        /// <param name="arguments">further arguments of the function, by name.</param>
        public Lambda(Callable function, Shape outputShape = null, DataLike mask = null, Dictionary<string, object> arguments = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.Lambda").Arg(function).Opt("output_shape", outputShape).Opt("mask", mask).Opt("arguments", arguments).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The function's value.</summary>
        [Python("call")]
        public virtual Value Call(Tensor inputs, Tensor mask = null, bool? training = null) =>
            PyCall.On(this, "call").Arg(inputs).Opt("mask", mask).Opt("training", training).To<Value>();
        /// <summary>The function's value.</summary>
        public virtual Tensor Apply(TensorLike inputs, TensorLike mask = null, bool? training = null) =>
            PyCall.On(this, "__call__").Arg(inputs).Opt("mask", mask).Opt("training", training).To<Tensor>();
        /// <summary>What the argument `mask` says.</summary>
        [Python("compute_mask")]
        public virtual Value ComputeMask(Tensor inputs, Tensor mask = null) =>
            PyCall.On(this, "compute_mask").Arg(inputs).Opt("mask", mask).To<Value>();
        /// <summary>Python&apos;s `function`.</summary>
        [Python("function")] public Value Function { get => Get<Value>("function"); set => Set("function", value); }
        /// <summary>Python&apos;s `mask`.</summary>
        [Python("mask")] public Value Mask { get => Get<Value>("mask"); set => Set("mask", value); }
        /// <summary>Python&apos;s `arguments`.</summary>
        [Python("arguments")] public Dictionary<string, object> Arguments { get => Get<Dictionary<string, object>>("arguments"); set => Set("arguments", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Lambda FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Lambda.from_config").Arg(config).To<Lambda>();
    }
    /// <summary>A computation with state: define `build` (make variables) and `call` (compute with `kerata.ops`).</summary>
    public partial class Layer : global::Keras.Operation
    {
        internal Layer(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Layer(PyCall call) : base(call) { }
        /// <summary>A computation with state: define `build` (make variables) and `call` (compute with `kerata.ops`).</summary>
        /// <param name="activityRegularizer">a regularizer of the outputs.</param>
        /// <param name="trainable">whether the variables are trained.</param>
        /// <param name="dtype">a dtype or policy for variables and computation; None takes the current policy.</param>
        /// <param name="autocast">whether float inputs are brought to the dtype of computation.</param>
        /// <param name="name">automatic where None.</param>
        public Layer(RegularizerLike activityRegularizer = null, bool trainable = true, PolicyLike dtype = null, bool autocast = true, string name = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null)
            : base(PyCall.Of("layers.Layer").Opt("activity_regularizer", activityRegularizer).Opt("trainable", trainable, true).Opt("dtype", dtype).Opt("autocast", autocast, true).Opt("name", name).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim)) { }
        /// <summary>Make the variables, given the shape of the inputs; subclasses override.</summary>
        [Python("build")]
        public virtual void Build(Shape inputShape) =>
            PyCall.On(this, "build").Arg(inputShape).Run();
        /// <summary>Compute the outputs; subclasses override.</summary>
        [Python("call")]
        public virtual Tensor Call(Tensor inputs) =>
            PyCall.On(this, "call").Arg(inputs).To<Tensor>();
        /// <summary>Make integers of the weights; here there is no way to.</summary>
        [Python("quantize")]
        public virtual void Quantize(object mode = null, bool typeCheck = true, Dictionary<string, object> config = null) =>
            PyCall.On(this, "quantize").Opt("mode", mode).Opt("type_check", typeCheck, true).Opt("config", config).Run();
        /// <summary>Make the variables of a layer that is quantized; subclasses override.</summary>
        [Python("quantized_build")]
        public virtual void QuantizedBuild(Shape inputShape, string mode) =>
            PyCall.On(this, "quantized_build").Arg(inputShape).Arg(mode).Run();
        /// <summary>The mask of the outputs: that of the inputs, for layers that support masking.</summary>
        [Python("compute_mask")]
        public virtual Value ComputeMask(DataLike inputs, DataLike previousMask) =>
            PyCall.On(this, "compute_mask").Arg(inputs).Arg(previousMask).To<Value>();
        /// <summary>What to do about an input of a wrong shape, for the error message.</summary>
        [Python("input_hint")]
        public virtual string InputHint(Shape shape) =>
            PyCall.On(this, "input_hint").Arg(shape).To<string>();
        /// <summary>The shape of the outputs for inputs of this shape, also given as `input_shape=`, or for an argument `x` of `call` as `x_shape=`.</summary>
        [Python("compute_output_shape")]
        public virtual Shape ComputeOutputShape(Shape inputShape) =>
            PyCall.On(this, "compute_output_shape").Arg(inputShape).To<Shape>();
        /// <summary>Add a scalar (or several) to what training minimises; call it inside `call`.</summary>
        [Python("add_loss")]
        public virtual void AddLoss(LossLike loss, DataLike inputs = null) =>
            PyCall.On(this, "add_loss").Arg(loss).Opt("inputs", inputs).Run();
        /// <summary>What `add_loss` and activity regularizers gave in the last call, and the regularizers of the weights.</summary>
        [Python("losses")] public Value[] Losses { get => Get<Value[]>("losses"); }
        /// <summary>Compute on tensors or arrays; on symbols, record the call and return symbols.</summary>
        [Python("__call__")]
        public virtual Tensor Apply(DataLike inputs, bool? training = null, Dictionary<string, object> more = null) =>
            PyCall.On(this, "__call__").Arg(inputs).Opt("training", training).More(more).To<Tensor>();
        /// <summary>`call` as a pure function: `(outputs, new non-trainable values)`, with the losses if asked.</summary>
        [Python("stateless_call")]
        public virtual Value StatelessCall(DataLike trainableVariables, DataLike nonTrainableVariables, bool returnLosses = false, Dictionary<string, object> more = null, params object[] args) =>
            PyCall.On(this, "stateless_call").Arg(trainableVariables).Arg(nonTrainableVariables).Opt("return_losses", returnLosses, false).More(more).Args(args).To<Value>();
        /// <summary>Python&apos;s `engine`.</summary>
        [Python("engine")] public Value Engine { get => Get<Value>("engine"); set => Set("engine", value); }
        /// <summary>Python&apos;s `activity_regularizer`.</summary>
        [Python("activity_regularizer")] public Value ActivityRegularizer { get => Get<Value>("activity_regularizer"); set => Set("activity_regularizer", value); }
        /// <summary>Python&apos;s `autocast`.</summary>
        [Python("autocast")] public bool Autocast { get => Get<bool>("autocast"); set => Set("autocast", value); }
        /// <summary>Python&apos;s `dtype_policy`.</summary>
        [Python("dtype_policy")] public Value DtypePolicy { get => Get<Value>("dtype_policy"); set => Set("dtype_policy", value); }
        /// <summary>Python&apos;s `built`.</summary>
        [Python("built")] public Value Built { get => Get<Value>("built"); set => Set("built", value); }
        /// <summary>Python&apos;s `input_spec`.</summary>
        [Python("input_spec")] public Value InputSpec { get => Get<Value>("input_spec"); set => Set("input_spec", value); }
        /// <summary>Python&apos;s `supports_masking`.</summary>
        [Python("supports_masking")] public Value SupportsMasking { get => Get<Value>("supports_masking"); set => Set("supports_masking", value); }
        /// <summary>A call, by the name that modules have for it; as there without hooks.</summary>
        [Python("forward")]
        public virtual Value Forward(Dictionary<string, object> more = null, params object[] args) =>
            PyCall.On(this, "forward").More(more).Args(args).To<Value>();
        /// <summary>Forget the gradients that torch keeps in parameters. A step begins without any.</summary>
        [Python("zero_grad")]
        public virtual void ZeroGrad(bool setToNone = true) =>
            PyCall.On(this, "zero_grad").Opt("set_to_none", setToNone, true).Run();
        /// <summary>Python&apos;s `untracked`.</summary>
        [Python("untracked")] public string[] Untracked { get => Get<string[]>("untracked"); set => Set("untracked", value); }
        /// <summary>Python&apos;s `wrapper`.</summary>
        [Python("wrapper")] public Value Wrapper { get => Get<Value>("wrapper"); set => Set("wrapper", value); }
        /// <summary>The symbols that the layer was called on in its call of this number.</summary>
        [Python("get_input_at")]
        public virtual Value GetInputAt(int nodeIndex) =>
            PyCall.On(this, "get_input_at").Arg(nodeIndex).To<Value>();
        /// <summary>The symbols that the layer's call of this number gave.</summary>
        [Python("get_output_at")]
        public virtual Value GetOutputAt(int nodeIndex) =>
            PyCall.On(this, "get_output_at").Arg(nodeIndex).To<Value>();
        /// <summary>The shapes of `get_input_at`.</summary>
        [Python("get_input_shape_at")]
        public virtual Value GetInputShapeAt(int nodeIndex) =>
            PyCall.On(this, "get_input_shape_at").Arg(nodeIndex).To<Value>();
        /// <summary>The shapes of `get_output_at`.</summary>
        [Python("get_output_shape_at")]
        public virtual Value GetOutputShapeAt(int nodeIndex) =>
            PyCall.On(this, "get_output_shape_at").Arg(nodeIndex).To<Value>();
        /// <summary>The calls on symbols, in their order.</summary>
        [Python("inbound_nodes")] public Value[] InboundNodes { get => Get<Value[]>("inbound_nodes"); }
        /// <summary>Have the mean of a value over the batches of an epoch among the results.</summary>
        [Python("add_metric")]
        public virtual void AddMetric(DataLike value, Aggregation? aggregation = null, string name = null) =>
            PyCall.On(this, "add_metric").Arg(value).Opt("aggregation", aggregation).Opt("name", name).Run();
        /// <summary>`updates`, whatever the inputs.</summary>
        [Python("get_updates_for")]
        public virtual global::Keras.Variable[] GetUpdatesFor(DataLike inputs) =>
            PyCall.On(this, "get_updates_for").Arg(inputs).To<global::Keras.Variable[]>();
        /// <summary>`losses`, whatever the inputs.</summary>
        [Python("get_losses_for")]
        public virtual Value[] GetLossesFor(DataLike inputs) =>
            PyCall.On(this, "get_losses_for").Arg(inputs).To<Value[]>();
        /// <summary>In training, assign variables: pairs `(variable, value)`, as `K.update` returns them.</summary>
        [Python("add_update")]
        public virtual void AddUpdate(object updates, DataLike inputs = null) =>
            PyCall.On(this, "add_update").Arg(updates).Opt("inputs", inputs).Run();
        /// <summary>The shapes that the layer was built with: one as `input_shape`, several by name in a `shapes_dict`.</summary>
        [Python("get_build_config")]
        public virtual Dictionary<string, object> GetBuildConfig() =>
            PyCall.On(this, "get_build_config").To<Dictionary<string, object>>();
        /// <summary>Build with the shapes of `get_build_config`.</summary>
        [Python("build_from_config")]
        public virtual void BuildFromConfig(Dictionary<string, object> config) =>
            PyCall.On(this, "build_from_config").Arg(config).Run();
        /// <summary>A new variable of this layer; assign it to an attribute.</summary>
        /// <remarks>`initializer` None is "glorot_uniform" for floats, else zeros. `dtype` None is the policy's `variable_dtype`.</remarks>
        [Python("add_weight")]
        public virtual global::Keras.Variable AddWeight(Shape shape = null, InitializerLike initializer = null, PolicyLike dtype = null, bool trainable = true, bool autocast = true, RegularizerLike regularizer = null, ConstraintLike constraint = null, Aggregation aggregation = global::Keras.Aggregation.None, bool overwriteWithGradient = false, string name = null) =>
            PyCall.On(this, "add_weight").Opt("shape", shape).Opt("initializer", initializer).Opt("dtype", dtype).Opt("trainable", trainable, true).Opt("autocast", autocast, true).Opt("regularizer", regularizer).Opt("constraint", constraint).Opt("aggregation", aggregation, global::Keras.Aggregation.None).Opt("overwrite_with_gradient", overwriteWithGradient, false).Opt("name", name).To<global::Keras.Variable>();
        /// <summary>`add_weight` by its older name.</summary>
        [Python("add_variable")]
        public virtual global::Keras.Variable AddVariable(Shape shape, InitializerLike initializer, PolicyLike dtype = null, bool trainable = true, bool autocast = true, RegularizerLike regularizer = null, ConstraintLike constraint = null, string name = null) =>
            PyCall.On(this, "add_variable").Arg(shape).Arg(initializer).Opt("dtype", dtype).Opt("trainable", trainable, true).Opt("autocast", autocast, true).Opt("regularizer", regularizer).Opt("constraint", constraint).Opt("name", name).To<global::Keras.Variable>();
        /// <summary>Of Keras 2; now an error that says what to write.</summary>
        [Python("add_metric")]
        public virtual Value AddMetric(Dictionary<string, object> more = null, params object[] args) =>
            PyCall.On(this, "add_metric").More(more).Args(args).To<Value>();
        /// <summary>The layers that this one holds itself.</summary>
        [Python("layers_below")] public Value[] LayersBelow { get => Get<Value[]>("layers_below"); }
        /// <summary>The metrics that this layer and those below it hold.</summary>
        [Python("metrics")] public Value[] Metrics { get => Get<Value[]>("metrics"); }
        /// <summary>The variables of the `metrics`.</summary>
        [Python("metrics_variables")] public global::Keras.Variable[] MetricsVariables { get => Get<global::Keras.Variable[]>("metrics_variables"); }
        /// <summary>Whether the variables are trained; setting it sets the layers below too.</summary>
        [Python("trainable")] public bool Trainable { get => Get<bool>("trainable"); set => Set("trainable", value); }
        /// <summary>The weights that training changes.</summary>
        [Python("trainable_weights")] public global::Keras.Variable[] TrainableWeights { get => Get<global::Keras.Variable[]>("trainable_weights"); }
        /// <summary>The weights that training leaves alone.</summary>
        [Python("non_trainable_weights")] public global::Keras.Variable[] NonTrainableWeights { get => Get<global::Keras.Variable[]>("non_trainable_weights"); }
        /// <summary>All weights: own trainable ones, own others, then those of the layers below.</summary>
        [Python("weights")] public global::Keras.Variable[] Weights { get => Get<global::Keras.Variable[]>("weights"); }
        /// <summary>The weights, and the state of seed generators; of metrics see `metrics_variables`.</summary>
        [Python("variables")] public global::Keras.Variable[] Variables { get => Get<global::Keras.Variable[]>("variables"); }
        /// <summary>The variables that training changes.</summary>
        [Python("trainable_variables")] public global::Keras.Variable[] TrainableVariables { get => Get<global::Keras.Variable[]>("trainable_variables"); }
        /// <summary>All other variables.</summary>
        [Python("non_trainable_variables")] public global::Keras.Variable[] NonTrainableVariables { get => Get<global::Keras.Variable[]>("non_trainable_variables"); }
        /// <summary>The weights as NumPy arrays (copies).</summary>
        [Python("get_weights")]
        public virtual Value[] GetWeights() =>
            PyCall.On(this, "get_weights").To<Value[]>();
        /// <summary>Set all weights from arrays in the order of `weights`.</summary>
        [Python("set_weights")]
        public virtual void SetWeights(DataLike weights) =>
            PyCall.On(this, "set_weights").Arg(weights).Run();
        /// <summary>The weights of this layer itself, in the order in which files have them.</summary>
        [Python("own_variables")]
        public virtual global::Keras.Variable[] OwnVariables() =>
            PyCall.On(this, "own_variables").To<global::Keras.Variable[]>();
        /// <summary>The variables of this layer itself that files have.</summary>
        [Python("file_variables")]
        public virtual global::Keras.Variable[] FileVariables() =>
            PyCall.On(this, "file_variables").To<global::Keras.Variable[]>();
        /// <summary>Put this layer's own weights into a mapping, under their numbers.</summary>
        [Python("save_own_variables")]
        public virtual void SaveOwnVariables(Dictionary<string, object> store) =>
            PyCall.On(this, "save_own_variables").Arg(store).Run();
        /// <summary>Take this layer's own weights from a mapping that `save_own_variables` filled.</summary>
        [Python("load_own_variables")]
        public virtual void LoadOwnVariables(Dictionary<string, object> store) =>
            PyCall.On(this, "load_own_variables").Arg(store).Run();
        /// <summary>Number of elements of all weights.</summary>
        [Python("count_params")]
        public virtual int CountParams() =>
            PyCall.On(this, "count_params").To<int>();
        /// <summary>Bring the layer, with all that it holds, to another engine; returns the layer.</summary>
        /// <remarks>Where the engine's library has modules, what names no engine is for their `to`: a device.</remarks>
        [Python("to")]
        public virtual global::Keras.Layers.Layer To(string engine = null, Dictionary<string, object> more = null, params object[] args) =>
            PyCall.On(this, "to").Opt("engine", engine).More(more).Args(args).To<global::Keras.Layers.Layer>();
        /// <summary>The name, behind the names of the layers it was built in.</summary>
        [Python("path")] public string Path { get => Get<string>("path"); }
        /// <summary>How the weights are quantized; None where they are not.</summary>
        [Python("quantization_mode")] public string QuantizationMode { get => Get<string>("quantization_mode"); }
        /// <summary>The dtype of the variables.</summary>
        [Python("dtype")] public string Dtype { get => Get<string>("dtype"); }
        /// <summary>The dtype of the variables.</summary>
        [Python("variable_dtype")] public string VariableDtype { get => Get<string>("variable_dtype"); }
        /// <summary>The dtype of the computation.</summary>
        [Python("compute_dtype")] public string ComputeDtype { get => Get<string>("compute_dtype"); }
        /// <summary>The dtype of the computation.</summary>
        [Python("input_dtype")] public string InputDtype { get => Get<string>("input_dtype"); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Layer FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Layer.from_config").Arg(config).To<Layer>();
    }
    /// <summary>`gamma * (x - mean) / sqrt(variance + epsilon) + beta`, mean and variance of each sample.</summary>
    /// <remarks>`gamma` and `beta` have the sizes of the axes. Source: Ba et al., 2016.</remarks>
    public partial class LayerNormalization : global::Keras.Layers.Layer
    {
        internal LayerNormalization(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected LayerNormalization(PyCall call) : base(call) { }
        /// <summary>`gamma * (x - mean) / sqrt(variance + epsilon) + beta`, mean and variance of each sample.</summary>
        /// <param name="axis">over which axis, or axes, mean and variance are taken.</param>
        /// <param name="epsilon">added to the variance.</param>
        /// <param name="center">whether `beta` is added.</param>
        /// <param name="scale">whether `gamma` multiplies.</param>
        /// <param name="rmsScaling">whether it is `gamma * x / sqrt(variance + epsilon)` alone, as models of Keras have it; `RMSNormalization` is what the name says.</param>
        public LayerNormalization(Ints axis = null, double epsilon = 0.001, bool center = true, bool scale = true, InitializerLike betaInitializer = null, InitializerLike gammaInitializer = null, RegularizerLike betaRegularizer = null, RegularizerLike gammaRegularizer = null, ConstraintLike betaConstraint = null, ConstraintLike gammaConstraint = null, bool rmsScaling = false, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.LayerNormalization").Opt("axis", axis).Opt("epsilon", epsilon, 0.001).Opt("center", center, true).Opt("scale", scale, true).Opt("beta_initializer", betaInitializer).Opt("gamma_initializer", gammaInitializer).Opt("beta_regularizer", betaRegularizer).Opt("gamma_regularizer", gammaRegularizer).Opt("beta_constraint", betaConstraint).Opt("gamma_constraint", gammaConstraint).Opt("rms_scaling", rmsScaling, false).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The normalized inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `axis`.</summary>
        [Python("axis")] public Value Axis { get => Get<Value>("axis"); set => Set("axis", value); }
        /// <summary>Python&apos;s `epsilon`.</summary>
        [Python("epsilon")] public double Epsilon { get => Get<double>("epsilon"); set => Set("epsilon", value); }
        /// <summary>Python&apos;s `center`.</summary>
        [Python("center")] public bool Center { get => Get<bool>("center"); set => Set("center", value); }
        /// <summary>Python&apos;s `scale`.</summary>
        [Python("scale")] public bool Scale { get => Get<bool>("scale"); set => Set("scale", value); }
        /// <summary>Python&apos;s `rms_scaling`.</summary>
        [Python("rms_scaling")] public bool RmsScaling { get => Get<bool>("rms_scaling"); set => Set("rms_scaling", value); }
        /// <summary>Python&apos;s `gamma`.</summary>
        [Python("gamma")] public global::Keras.Variable Gamma { get => Get<global::Keras.Variable>("gamma"); set => Set("gamma", value); }
        /// <summary>Python&apos;s `beta`.</summary>
        [Python("beta")] public global::Keras.Variable Beta { get => Get<global::Keras.Variable>("beta"); set => Set("beta", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static LayerNormalization FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.LayerNormalization.from_config").Arg(config).To<LayerNormalization>();
    }
    /// <summary>`x` where positive, else `negative_slope * x` (Maas et al., 2013).</summary>
    public partial class LeakyReLU : global::Keras.Layers.Layer
    {
        internal LeakyReLU(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected LeakyReLU(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public LeakyReLU(double negativeSlope = 0.3, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null, double? alpha = null)
            : base(PyCall.Of("layers.LeakyReLU").Opt("negative_slope", negativeSlope, 0.3).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).Opt("alpha", alpha)) { }
        /// <summary>The rectified inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `negative_slope`.</summary>
        [Python("negative_slope")] public double NegativeSlope { get => Get<double>("negative_slope"); set => Set("negative_slope", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static LeakyReLU FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.LeakyReLU.from_config").Arg(config).To<LeakyReLU>();
    }
    /// <summary>Masks steps that are `mask_value` in all features, and sets them to 0.</summary>
    /// <remarks>Layers after this one that heed masks leave these steps out.</remarks>
    public partial class Masking : global::Keras.Layers.Layer
    {
        internal Masking(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Masking(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Masking(double maskValue = 0.0, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.Masking").Opt("mask_value", maskValue, 0.0).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The inputs with masked steps at 0.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>False for steps that are `mask_value` throughout.</summary>
        [Python("compute_mask")]
        public virtual Value ComputeMask(Tensor inputs, Tensor mask = null) =>
            PyCall.On(this, "compute_mask").Arg(inputs).Opt("mask", mask).To<Value>();
        /// <summary>Python&apos;s `mask_value`.</summary>
        [Python("mask_value")] public double MaskValue { get => Get<double>("mask_value"); set => Set("mask_value", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Masking FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Masking.from_config").Arg(config).To<Masking>();
    }
    /// <summary>As many boxes for each image: the first ones, or filled up.</summary>
    public partial class MaxNumBoundingBoxes : global::Keras.Layers.Layer
    {
        internal MaxNumBoundingBoxes(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected MaxNumBoundingBoxes(PyCall call) : base(call) { }
        /// <summary>As many boxes for each image: the first ones, or filled up.</summary>
        /// <param name="maxNumber">how many.</param>
        /// <param name="fillValue">the numbers of boxes and labels that are added.</param>
        public MaxNumBoundingBoxes(int maxNumber, double fillValue = -1.0, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null, BoxFormat? boundingBoxFormat = null, DataFormat? dataFormat = null)
            : base(PyCall.Of("layers.MaxNumBoundingBoxes").Arg(maxNumber).Opt("fill_value", fillValue, -1.0).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).Opt("bounding_box_format", boundingBoxFormat).Opt("data_format", dataFormat)) { }
        /// <summary>The boxes, cut or filled up.</summary>
        [Python("transform_bounding_boxes")]
        public virtual Value TransformBoundingBoxes(DataLike boundingBoxes, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_bounding_boxes").Arg(boundingBoxes).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>Python&apos;s `max_number`.</summary>
        [Python("max_number")] public int MaxNumber { get => Get<int>("max_number"); set => Set("max_number", value); }
        /// <summary>Python&apos;s `fill_value`.</summary>
        [Python("fill_value")] public double FillValue { get => Get<double>("fill_value"); set => Set("fill_value", value); }
        /// <summary>The parameters for a batch of images with channels last.</summary>
        [Python("draw")]
        public virtual Value Draw(Tensor images, Seed seed) =>
            PyCall.On(this, "draw").Arg(images).Arg(seed).To<Value>();
        /// <summary>The images under these parameters.</summary>
        [Python("change")]
        public virtual Tensor Change(Tensor images, object parameters) =>
            PyCall.On(this, "change").Arg(images).Arg(parameters).To<Tensor>();
        /// <summary>The labels under these parameters.</summary>
        [Python("change_labels")]
        public virtual Tensor ChangeLabels(Tensor labels, object parameters) =>
            PyCall.On(this, "change_labels").Arg(labels).Arg(parameters).To<Tensor>();
        /// <summary>The bounding boxes under these parameters.</summary>
        [Python("change_boxes")]
        public virtual Value ChangeBoxes(DataLike boxes, object parameters) =>
            PyCall.On(this, "change_boxes").Arg(boxes).Arg(parameters).To<Value>();
        /// <summary>The segmentation masks under these parameters.</summary>
        [Python("change_masks")]
        public virtual Tensor ChangeMasks(Tensor masks, object parameters) =>
            PyCall.On(this, "change_masks").Arg(masks).Arg(parameters).To<Tensor>();
        /// <summary>The parameters for data; None where nothing is to be changed.</summary>
        [Python("get_random_transformation")]
        public virtual Value GetRandomTransformation(DataLike data, bool training = true, Seed seed = null) =>
            PyCall.On(this, "get_random_transformation").Arg(data).Opt("training", training, true).Opt("seed", seed).To<Value>();
        /// <summary>The images under parameters.</summary>
        [Python("transform_images")]
        public virtual Tensor TransformImages(Tensor images, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_images").Arg(images).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The labels under parameters.</summary>
        [Python("transform_labels")]
        public virtual Tensor TransformLabels(Tensor labels, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_labels").Arg(labels).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The masks under parameters.</summary>
        [Python("transform_segmentation_masks")]
        public virtual Tensor TransformSegmentationMasks(Tensor segmentationMasks, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_segmentation_masks").Arg(segmentationMasks).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image under parameters.</summary>
        [Python("transform_single_image")]
        public virtual Tensor TransformSingleImage(Tensor image, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_image").Arg(image).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One label under parameters.</summary>
        [Python("transform_single_label")]
        public virtual Tensor TransformSingleLabel(Tensor label, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_label").Arg(label).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image's boxes under parameters.</summary>
        [Python("transform_single_bounding_box")]
        public virtual Value TransformSingleBoundingBox(DataLike boundingBox, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_bounding_box").Arg(boundingBox).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>One mask under parameters.</summary>
        [Python("transform_single_segmentation_mask")]
        public virtual Tensor TransformSingleSegmentationMask(Tensor segmentationMask, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_segmentation_mask").Arg(segmentationMask).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The data, changed.</summary>
        [Python("call")]
        public virtual Value Call(DataLike data, bool? training = true) =>
            PyCall.On(this, "call").Arg(data).Opt("training", training, true).To<Value>();
        /// <summary>The data, changed.</summary>
        public virtual Tensor Apply(DataLike data, bool? training = true) =>
            PyCall.On(this, "__call__").Arg(data).Opt("training", training, true).To<Tensor>();
        /// <summary>Python&apos;s `bounding_box_format`.</summary>
        [Python("bounding_box_format")] public string BoundingBoxFormat { get => Get<string>("bounding_box_format"); set => Set("bounding_box_format", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static MaxNumBoundingBoxes FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.MaxNumBoundingBoxes.from_config").Arg(config).To<MaxNumBoundingBoxes>();
    }
    /// <summary>The maximum over windows of steps: `[batch, steps, channels]`.</summary>
    public partial class MaxPool1D : global::Keras.Layers.MaxPooling1D
    {
        internal MaxPool1D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected MaxPool1D(PyCall call) : base(call) { }
        /// <summary>The maximum over windows of steps: `[batch, steps, channels]`.</summary>
        /// <param name="poolSize">length of the window.</param>
        /// <param name="strides">steps between windows, `pool_size` where None.</param>
        /// <param name="padding">"valid" (windows that fit) or "same" (`ceil(steps / strides)` windows).</param>
        /// <param name="dataFormat">"channels_last" or "channels_first"; None takes the setting.</param>
        public MaxPool1D(Ints poolSize = null, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, string name = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, RegularizerLike activityRegularizer = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null)
            : base(PyCall.Of("layers.MaxPool1D").Opt("pool_size", poolSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("name", name).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("activity_regularizer", activityRegularizer).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static MaxPool1D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.MaxPool1D.from_config").Arg(config).To<MaxPool1D>();
    }
    /// <summary>The maximum over windows of images: `[batch, height, width, channels]`.</summary>
    /// <remarks>Args: as `MaxPooling1D`'s, one number or a pair for `pool_size` and `strides`.</remarks>
    public partial class MaxPool2D : global::Keras.Layers.MaxPooling2D
    {
        internal MaxPool2D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected MaxPool2D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public MaxPool2D(Ints poolSize = null, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, string name = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, RegularizerLike activityRegularizer = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null)
            : base(PyCall.Of("layers.MaxPool2D").Opt("pool_size", poolSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("name", name).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("activity_regularizer", activityRegularizer).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static MaxPool2D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.MaxPool2D.from_config").Arg(config).To<MaxPool2D>();
    }
    /// <summary>The maximum over windows of volumes: `[batch, depth, height, width, channels]`.</summary>
    /// <remarks>Args: as `MaxPooling1D`'s, one number or three for `pool_size` and `strides`.</remarks>
    public partial class MaxPool3D : global::Keras.Layers.MaxPooling3D
    {
        internal MaxPool3D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected MaxPool3D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public MaxPool3D(Ints poolSize = null, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, string name = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, RegularizerLike activityRegularizer = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null)
            : base(PyCall.Of("layers.MaxPool3D").Opt("pool_size", poolSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("name", name).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("activity_regularizer", activityRegularizer).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static MaxPool3D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.MaxPool3D.from_config").Arg(config).To<MaxPool3D>();
    }
    /// <summary>The maximum over windows of steps: `[batch, steps, channels]`.</summary>
    public partial class MaxPooling1D : global::Keras.Layers.Layer
    {
        internal MaxPooling1D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected MaxPooling1D(PyCall call) : base(call) { }
        /// <summary>The maximum over windows of steps: `[batch, steps, channels]`.</summary>
        /// <param name="poolSize">length of the window.</param>
        /// <param name="strides">steps between windows, `pool_size` where None.</param>
        /// <param name="padding">"valid" (windows that fit) or "same" (`ceil(steps / strides)` windows).</param>
        /// <param name="dataFormat">"channels_last" or "channels_first"; None takes the setting.</param>
        public MaxPooling1D(Ints poolSize = null, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, string name = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, RegularizerLike activityRegularizer = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null)
            : base(PyCall.Of("layers.MaxPooling1D").Opt("pool_size", poolSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("name", name).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("activity_regularizer", activityRegularizer).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast)) { }
        /// <summary>The largest element of each window.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Raise where the window does not fit into the inputs even once.</summary>
        [Python("check_window")]
        public virtual void CheckWindow(Shape inputShape) =>
            PyCall.On(this, "check_window").Arg(inputShape).Run();
        /// <summary>Python&apos;s `pool_size`.</summary>
        [Python("pool_size")] public Value PoolSize { get => Get<Value>("pool_size"); set => Set("pool_size", value); }
        /// <summary>Python&apos;s `strides`.</summary>
        [Python("strides")] public Value Strides { get => Get<Value>("strides"); set => Set("strides", value); }
        /// <summary>Python&apos;s `padding`.</summary>
        [Python("padding")] public string Padding { get => Get<string>("padding"); set => Set("padding", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static MaxPooling1D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.MaxPooling1D.from_config").Arg(config).To<MaxPooling1D>();
    }
    /// <summary>The maximum over windows of images: `[batch, height, width, channels]`.</summary>
    /// <remarks>Args: as `MaxPooling1D`'s, one number or a pair for `pool_size` and `strides`.</remarks>
    public partial class MaxPooling2D : global::Keras.Layers.Layer
    {
        internal MaxPooling2D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected MaxPooling2D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public MaxPooling2D(Ints poolSize = null, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, string name = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, RegularizerLike activityRegularizer = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null)
            : base(PyCall.Of("layers.MaxPooling2D").Opt("pool_size", poolSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("name", name).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("activity_regularizer", activityRegularizer).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast)) { }
        /// <summary>The largest element of each window.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Raise where the window does not fit into the inputs even once.</summary>
        [Python("check_window")]
        public virtual void CheckWindow(Shape inputShape) =>
            PyCall.On(this, "check_window").Arg(inputShape).Run();
        /// <summary>Python&apos;s `pool_size`.</summary>
        [Python("pool_size")] public Value PoolSize { get => Get<Value>("pool_size"); set => Set("pool_size", value); }
        /// <summary>Python&apos;s `strides`.</summary>
        [Python("strides")] public Value Strides { get => Get<Value>("strides"); set => Set("strides", value); }
        /// <summary>Python&apos;s `padding`.</summary>
        [Python("padding")] public string Padding { get => Get<string>("padding"); set => Set("padding", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static MaxPooling2D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.MaxPooling2D.from_config").Arg(config).To<MaxPooling2D>();
    }
    /// <summary>The maximum over windows of volumes: `[batch, depth, height, width, channels]`.</summary>
    /// <remarks>Args: as `MaxPooling1D`'s, one number or three for `pool_size` and `strides`.</remarks>
    public partial class MaxPooling3D : global::Keras.Layers.Layer
    {
        internal MaxPooling3D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected MaxPooling3D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public MaxPooling3D(Ints poolSize = null, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, string name = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, RegularizerLike activityRegularizer = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null)
            : base(PyCall.Of("layers.MaxPooling3D").Opt("pool_size", poolSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("name", name).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("activity_regularizer", activityRegularizer).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast)) { }
        /// <summary>The largest element of each window.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Raise where the window does not fit into the inputs even once.</summary>
        [Python("check_window")]
        public virtual void CheckWindow(Shape inputShape) =>
            PyCall.On(this, "check_window").Arg(inputShape).Run();
        /// <summary>Python&apos;s `pool_size`.</summary>
        [Python("pool_size")] public Value PoolSize { get => Get<Value>("pool_size"); set => Set("pool_size", value); }
        /// <summary>Python&apos;s `strides`.</summary>
        [Python("strides")] public Value Strides { get => Get<Value>("strides"); set => Set("strides", value); }
        /// <summary>Python&apos;s `padding`.</summary>
        [Python("padding")] public string Padding { get => Get<string>("padding"); set => Set("padding", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static MaxPooling3D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.MaxPooling3D.from_config").Arg(config).To<MaxPooling3D>();
    }
    /// <summary>The largest of the inputs, elementwise.</summary>
    public partial class Maximum : global::Keras.Layers.Layer
    {
        internal Maximum(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Maximum(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Maximum(RegularizerLike activityRegularizer = null, bool trainable = true, PolicyLike dtype = null, bool autocast = true, string name = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null)
            : base(PyCall.Of("layers.Maximum").Opt("activity_regularizer", activityRegularizer).Opt("trainable", trainable, true).Opt("dtype", dtype).Opt("autocast", autocast, true).Opt("name", name).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim)) { }
        /// <summary>The maximum.</summary>
        [Python("merge")]
        public virtual Tensor Merge(Tensor[] inputs) =>
            PyCall.On(this, "merge").Arg(inputs).To<Tensor>();
        /// <summary>The merged inputs.</summary>
        [Python("call")]
        public virtual Tensor Call(Tensor[] inputs) =>
            PyCall.On(this, "call").Arg(inputs).To<Tensor>();
        /// <summary>The merged inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Maximum FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Maximum.from_config").Arg(config).To<Maximum>();
    }
    /// <summary>The power of a signal in bands that lie as the ear hears them, in decibels.</summary>
    /// <remarks>`10 log10(max(S, min_power) / ref_power)` with `S = |stft(x)|**mag_exp @ W`, W triangles that are equally wide on the mel scale `2595 log10(1 + f / 700)`; nothing is more than `top_db` below the largest. Inputs `[samples]` or `[batch, samples]` become `[num_mel_bins, time]` or `[batch, num_mel_bins, time]`.</remarks>
    public partial class MelSpectrogram : global::Keras.Layers.Layer
    {
        internal MelSpectrogram(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected MelSpectrogram(PyCall call) : base(call) { }
        /// <summary>The power of a signal in bands that lie as the ear hears them, in decibels.</summary>
        /// <param name="fftLength">size of the transforms.</param>
        /// <param name="sequenceStride">samples from one piece to the next.</param>
        /// <param name="sequenceLength">size of the window; None: `fft_length`.</param>
        /// <param name="window">"hann", "hamming", an array `[sequence_length]`, or None for none.</param>
        /// <param name="samplingRate">samples in a second.</param>
        /// <param name="numMelBins">how many bands.</param>
        /// <param name="minFreq">where they begin and end, in hertz; None: at half the sampling rate.</param>
        /// <param name="maxFreq">where they begin and end, in hertz; None: at half the sampling rate.</param>
        /// <param name="powerToDb">whether to give decibels, or S.</param>
        /// <param name="topDb">the range of decibels; None: all.</param>
        /// <param name="magExp">1 for magnitudes, 2 for powers.</param>
        /// <param name="minPower">the least power that is told apart.</param>
        /// <param name="refPower">the power that is 0 decibels.</param>
        public MelSpectrogram(int fftLength = 2048, int sequenceStride = 512, int? sequenceLength = null, StringOrTensorLike window = null, int samplingRate = 16000, int numMelBins = 128, double minFreq = 20.0, double? maxFreq = null, bool powerToDb = true, double? topDb = 80.0, double magExp = 2.0, double minPower = 1e-10, double refPower = 1.0, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.MelSpectrogram").Opt("fft_length", fftLength, 2048).Opt("sequence_stride", sequenceStride, 512).Opt("sequence_length", sequenceLength).Opt("window", window).Opt("sampling_rate", samplingRate, 16000).Opt("num_mel_bins", numMelBins, 128).Opt("min_freq", minFreq, 20.0).Opt("max_freq", maxFreq).Opt("power_to_db", powerToDb, true).Opt("top_db", topDb, 80.0).Opt("mag_exp", magExp, 2.0).Opt("min_power", minPower, 1e-10).Opt("ref_power", refPower, 1.0).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The bands' powers.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>How much of each frequency is in each band, `[num_spectrogram_bins, num_mel_bins]`.</summary>
        /// <remarks>The frequencies lie from 0 to half the sampling rate; the first, of the mean, is in no band.</remarks>
        [Python("linear_to_mel_weight_matrix")]
        public virtual Tensor LinearToMelWeightMatrix(int numMelBins = 20, int numSpectrogramBins = 129, double samplingRate = 8000.0, double lowerEdgeHertz = 125.0, double upperEdgeHertz = 3800.0, DType dtype = global::Keras.DType.Float32) =>
            PyCall.On(this, "linear_to_mel_weight_matrix").Opt("num_mel_bins", numMelBins, 20).Opt("num_spectrogram_bins", numSpectrogramBins, 129).Opt("sampling_rate", samplingRate, 8000.0).Opt("lower_edge_hertz", lowerEdgeHertz, 125.0).Opt("upper_edge_hertz", upperEdgeHertz, 3800.0).Opt("dtype", dtype, global::Keras.DType.Float32).To<Tensor>();
        /// <summary>Python&apos;s `fft_length`.</summary>
        [Python("fft_length")] public int FftLength { get => Get<int>("fft_length"); set => Set("fft_length", value); }
        /// <summary>Python&apos;s `sequence_stride`.</summary>
        [Python("sequence_stride")] public int SequenceStride { get => Get<int>("sequence_stride"); set => Set("sequence_stride", value); }
        /// <summary>Python&apos;s `sequence_length`.</summary>
        [Python("sequence_length")] public int? SequenceLength { get => Get<int?>("sequence_length"); set => Set("sequence_length", value); }
        /// <summary>Python&apos;s `window`.</summary>
        [Python("window")] public Value Window { get => Get<Value>("window"); set => Set("window", value); }
        /// <summary>Python&apos;s `sampling_rate`.</summary>
        [Python("sampling_rate")] public int SamplingRate { get => Get<int>("sampling_rate"); set => Set("sampling_rate", value); }
        /// <summary>Python&apos;s `num_mel_bins`.</summary>
        [Python("num_mel_bins")] public int NumMelBins { get => Get<int>("num_mel_bins"); set => Set("num_mel_bins", value); }
        /// <summary>Python&apos;s `min_freq`.</summary>
        [Python("min_freq")] public double MinFreq { get => Get<double>("min_freq"); set => Set("min_freq", value); }
        /// <summary>Python&apos;s `max_freq`.</summary>
        [Python("max_freq")] public double? MaxFreq { get => Get<double?>("max_freq"); set => Set("max_freq", value); }
        /// <summary>Python&apos;s `power_to_db`.</summary>
        [Python("power_to_db")] public bool PowerToDb { get => Get<bool>("power_to_db"); set => Set("power_to_db", value); }
        /// <summary>Python&apos;s `top_db`.</summary>
        [Python("top_db")] public double? TopDb { get => Get<double?>("top_db"); set => Set("top_db", value); }
        /// <summary>Python&apos;s `mag_exp`.</summary>
        [Python("mag_exp")] public double MagExp { get => Get<double>("mag_exp"); set => Set("mag_exp", value); }
        /// <summary>Python&apos;s `min_power`.</summary>
        [Python("min_power")] public double MinPower { get => Get<double>("min_power"); set => Set("min_power", value); }
        /// <summary>Python&apos;s `ref_power`.</summary>
        [Python("ref_power")] public double RefPower { get => Get<double>("ref_power"); set => Set("ref_power", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static MelSpectrogram FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.MelSpectrogram.from_config").Arg(config).To<MelSpectrogram>();
    }
    /// <summary>The smallest of the inputs, elementwise.</summary>
    public partial class Minimum : global::Keras.Layers.Layer
    {
        internal Minimum(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Minimum(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Minimum(RegularizerLike activityRegularizer = null, bool trainable = true, PolicyLike dtype = null, bool autocast = true, string name = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null)
            : base(PyCall.Of("layers.Minimum").Opt("activity_regularizer", activityRegularizer).Opt("trainable", trainable, true).Opt("dtype", dtype).Opt("autocast", autocast, true).Opt("name", name).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim)) { }
        /// <summary>The minimum.</summary>
        [Python("merge")]
        public virtual Tensor Merge(Tensor[] inputs) =>
            PyCall.On(this, "merge").Arg(inputs).To<Tensor>();
        /// <summary>The merged inputs.</summary>
        [Python("call")]
        public virtual Tensor Call(Tensor[] inputs) =>
            PyCall.On(this, "call").Arg(inputs).To<Tensor>();
        /// <summary>The merged inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Minimum FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Minimum.from_config").Arg(config).To<Minimum>();
    }
    /// <summary>`w x + (1 - w) x'` of each image and another, w from the beta distribution of `alpha`.</summary>
    /// <remarks>Source: H. Zhang et al., "mixup: Beyond Empirical Risk Minimization" (2017).</remarks>
    public partial class MixUp : global::Keras.Layers.Layer
    {
        internal MixUp(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected MixUp(PyCall call) : base(call) { }
        /// <summary>`w x + (1 - w) x'` of each image and another, w from the beta distribution of `alpha`.</summary>
        /// <param name="alpha">both parameters of the distribution.</param>
        /// <param name="seed">an integer for the same draws in each program.</param>
        public MixUp(double alpha = 0.2, DataFormat? dataFormat = null, int? seed = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null, BoxFormat? boundingBoxFormat = null)
            : base(PyCall.Of("layers.MixUp").Opt("alpha", alpha, 0.2).Opt("data_format", dataFormat).Opt("seed", seed).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).Opt("bounding_box_format", boundingBoxFormat)) { }
        /// <summary>Whom each image is mixed with, and its share.</summary>
        [Python("draw")]
        public virtual Value Draw(Tensor images, Seed seed) =>
            PyCall.On(this, "draw").Arg(images).Arg(seed).To<Value>();
        /// <summary>The mixed images.</summary>
        [Python("change")]
        public virtual Tensor Change(Tensor images, object parameters) =>
            PyCall.On(this, "change").Arg(images).Arg(parameters).To<Tensor>();
        /// <summary>The masks (of shares of classes), mixed.</summary>
        [Python("change_masks")]
        public virtual Tensor ChangeMasks(Tensor masks, object parameters) =>
            PyCall.On(this, "change_masks").Arg(masks).Arg(parameters).To<Tensor>();
        /// <summary>The boxes of both images.</summary>
        [Python("change_boxes")]
        public virtual Value ChangeBoxes(DataLike boxes, object parameters) =>
            PyCall.On(this, "change_boxes").Arg(boxes).Arg(parameters).To<Value>();
        /// <summary>Python&apos;s `alpha`.</summary>
        [Python("alpha")] public double Alpha { get => Get<double>("alpha"); set => Set("alpha", value); }
        /// <summary>The labels (vectors, or single numbers) by their shares.</summary>
        [Python("change_labels")]
        public virtual Tensor ChangeLabels(Tensor labels, object parameters) =>
            PyCall.On(this, "change_labels").Arg(labels).Arg(parameters).To<Tensor>();
        /// <summary>The parameters for data; None where nothing is to be changed.</summary>
        [Python("get_random_transformation")]
        public virtual Value GetRandomTransformation(DataLike data, bool training = true, Seed seed = null) =>
            PyCall.On(this, "get_random_transformation").Arg(data).Opt("training", training, true).Opt("seed", seed).To<Value>();
        /// <summary>The images under parameters.</summary>
        [Python("transform_images")]
        public virtual Tensor TransformImages(Tensor images, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_images").Arg(images).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The labels under parameters.</summary>
        [Python("transform_labels")]
        public virtual Tensor TransformLabels(Tensor labels, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_labels").Arg(labels).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The boxes under parameters.</summary>
        [Python("transform_bounding_boxes")]
        public virtual Value TransformBoundingBoxes(DataLike boundingBoxes, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_bounding_boxes").Arg(boundingBoxes).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>The masks under parameters.</summary>
        [Python("transform_segmentation_masks")]
        public virtual Tensor TransformSegmentationMasks(Tensor segmentationMasks, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_segmentation_masks").Arg(segmentationMasks).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image under parameters.</summary>
        [Python("transform_single_image")]
        public virtual Tensor TransformSingleImage(Tensor image, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_image").Arg(image).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One label under parameters.</summary>
        [Python("transform_single_label")]
        public virtual Tensor TransformSingleLabel(Tensor label, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_label").Arg(label).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image's boxes under parameters.</summary>
        [Python("transform_single_bounding_box")]
        public virtual Value TransformSingleBoundingBox(DataLike boundingBox, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_bounding_box").Arg(boundingBox).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>One mask under parameters.</summary>
        [Python("transform_single_segmentation_mask")]
        public virtual Tensor TransformSingleSegmentationMask(Tensor segmentationMask, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_segmentation_mask").Arg(segmentationMask).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The data, changed.</summary>
        [Python("call")]
        public virtual Value Call(DataLike data, bool? training = true) =>
            PyCall.On(this, "call").Arg(data).Opt("training", training, true).To<Value>();
        /// <summary>The data, changed.</summary>
        public virtual Tensor Apply(DataLike data, bool? training = true) =>
            PyCall.On(this, "__call__").Arg(data).Opt("training", training, true).To<Tensor>();
        /// <summary>Python&apos;s `bounding_box_format`.</summary>
        [Python("bounding_box_format")] public string BoundingBoxFormat { get => Get<string>("bounding_box_format"); set => Set("bounding_box_format", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static MixUp FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.MixUp.from_config").Arg(config).To<MixUp>();
    }
    /// <summary>`softmax(query @ key' / sqrt(key_dim)) @ value` in `num_heads` projections at once.</summary>
    /// <remarks>Call arguments: query `[batch, T, D]`, value `[batch, S, E]`, key (the value where None); `attention_mask` `[batch, T, S]`, True where a query may attend; `use_causal_mask`; masks of steps. Result `[batch, T, D]`, with `return_attention_scores` also weights `[batch, N, T, S]`. Weights: `query`, `key`, `value` kernels `[D, N, H]`, `attention_output` `[N, H, D]`. Source: Vaswani et al., 2017.</remarks>
    public partial class MultiHeadAttention : global::Keras.Layers.Layer
    {
        internal MultiHeadAttention(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected MultiHeadAttention(PyCall call) : base(call) { }
        /// <summary>`softmax(query @ key' / sqrt(key_dim)) @ value` in `num_heads` projections at once.</summary>
        /// <param name="numHeads">number of heads N.</param>
        /// <param name="keyDim">size H of each head's queries and keys.</param>
        /// <param name="valueDim">size of each head's values, `key_dim` where None.</param>
        /// <param name="dropout">fraction of the attention weights dropped in training.</param>
        /// <param name="useBias">whether the projections have biases.</param>
        /// <param name="outputShape">size (or shape) of the result's features, the query's where None.</param>
        /// <param name="attentionAxes">over which axes attention goes; all but batch and features where None.</param>
        /// <param name="slidingWindow">a step attends only to steps less than this away.</param>
        /// <param name="flashAttention">False rules out an engine's fused kernel; None asks the configuration.</param>
        /// <param name="useGate">whether a projection of the query, through a sigmoid, multiplies the heads.</param>
        public MultiHeadAttention(int numHeads, int keyDim, int? valueDim = null, double dropout = 0.0, bool useBias = true, Ints outputShape = null, Ints attentionAxes = null, int? slidingWindow = null, bool? flashAttention = null, InitializerLike kernelInitializer = null, InitializerLike biasInitializer = null, RegularizerLike kernelRegularizer = null, RegularizerLike biasRegularizer = null, RegularizerLike activityRegularizer = null, ConstraintLike kernelConstraint = null, ConstraintLike biasConstraint = null, bool useGate = false, int? seed = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null)
            : base(PyCall.Of("layers.MultiHeadAttention").Arg(numHeads).Arg(keyDim).Opt("value_dim", valueDim).Opt("dropout", dropout, 0.0).Opt("use_bias", useBias, true).Opt("output_shape", outputShape).Opt("attention_axes", attentionAxes).Opt("sliding_window", slidingWindow).Opt("flash_attention", flashAttention).Opt("kernel_initializer", kernelInitializer).Opt("bias_initializer", biasInitializer).Opt("kernel_regularizer", kernelRegularizer).Opt("bias_regularizer", biasRegularizer).Opt("activity_regularizer", activityRegularizer).Opt("kernel_constraint", kernelConstraint).Opt("bias_constraint", biasConstraint).Opt("use_gate", useGate, false).Opt("seed", seed).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name)) { }
        /// <summary>Make the projections of query, key and value, and that of the result.</summary>
        [Python("build")]
        public virtual void Build(Shape queryShape, Shape valueShape = null, Shape keyShape = null) =>
            PyCall.On(this, "build").Arg(queryShape).Opt("value_shape", valueShape).Opt("key_shape", keyShape).Run();
        /// <summary>What the queries found among the values, with the attention weights if asked for.</summary>
        [Python("call")]
        public virtual Value Call(Tensor query, Tensor value, Tensor key = null, Tensor queryMask = null, Tensor valueMask = null, Tensor keyMask = null, Tensor attentionMask = null, bool returnAttentionScores = false, bool? training = null, bool useCausalMask = false) =>
            PyCall.On(this, "call").Arg(query).Arg(value).Opt("key", key).Opt("query_mask", queryMask).Opt("value_mask", valueMask).Opt("key_mask", keyMask).Opt("attention_mask", attentionMask).Opt("return_attention_scores", returnAttentionScores, false).Opt("training", training).Opt("use_causal_mask", useCausalMask, false).To<Value>();
        /// <summary>What the queries found among the values, with the attention weights if asked for.</summary>
        public virtual Tensor Apply(TensorLike query, TensorLike value, TensorLike key = null, TensorLike queryMask = null, TensorLike valueMask = null, TensorLike keyMask = null, TensorLike attentionMask = null, bool returnAttentionScores = false, bool? training = null, bool useCausalMask = false) =>
            PyCall.On(this, "__call__").Arg(query).Arg(value).Opt("key", key).Opt("query_mask", queryMask).Opt("value_mask", valueMask).Opt("key_mask", keyMask).Opt("attention_mask", attentionMask).Opt("return_attention_scores", returnAttentionScores, false).Opt("training", training).Opt("use_causal_mask", useCausalMask, false).To<Tensor>();
        /// <summary>Python&apos;s `num_heads`.</summary>
        [Python("num_heads")] public int NumHeads { get => Get<int>("num_heads"); set => Set("num_heads", value); }
        /// <summary>Python&apos;s `key_dim`.</summary>
        [Python("key_dim")] public int KeyDim { get => Get<int>("key_dim"); set => Set("key_dim", value); }
        /// <summary>Python&apos;s `value_dim`.</summary>
        [Python("value_dim")] public int? ValueDim { get => Get<int?>("value_dim"); set => Set("value_dim", value); }
        /// <summary>Python&apos;s `dropout`.</summary>
        [Python("dropout")] public double Dropout { get => Get<double>("dropout"); set => Set("dropout", value); }
        /// <summary>Python&apos;s `use_bias`.</summary>
        [Python("use_bias")] public bool UseBias { get => Get<bool>("use_bias"); set => Set("use_bias", value); }
        /// <summary>Python&apos;s `output_shape`.</summary>
        [Python("output_shape")] public Value OutputShape { get => Get<Value>("output_shape"); set => Set("output_shape", value); }
        /// <summary>Python&apos;s `attention_axes`.</summary>
        [Python("attention_axes")] public Value AttentionAxes { get => Get<Value>("attention_axes"); set => Set("attention_axes", value); }
        /// <summary>Python&apos;s `sliding_window`.</summary>
        [Python("sliding_window")] public int? SlidingWindow { get => Get<int?>("sliding_window"); set => Set("sliding_window", value); }
        /// <summary>Python&apos;s `flash_attention`.</summary>
        [Python("flash_attention")] public bool? FlashAttention { get => Get<bool?>("flash_attention"); set => Set("flash_attention", value); }
        /// <summary>Python&apos;s `use_gate`.</summary>
        [Python("use_gate")] public bool UseGate { get => Get<bool>("use_gate"); set => Set("use_gate", value); }
        /// <summary>Python&apos;s `seed`.</summary>
        [Python("seed")] public int? Seed { get => Get<int?>("seed"); set => Set("seed", value); }
        /// <summary>Python&apos;s `seed_generator`.</summary>
        [Python("seed_generator")] public Value SeedGenerator { get => Get<Value>("seed_generator"); set => Set("seed_generator", value); }
        /// <summary>Python&apos;s `kernel_initializer`.</summary>
        [Python("kernel_initializer")] public Value KernelInitializer { get => Get<Value>("kernel_initializer"); set => Set("kernel_initializer", value); }
        /// <summary>Python&apos;s `bias_initializer`.</summary>
        [Python("bias_initializer")] public Value BiasInitializer { get => Get<Value>("bias_initializer"); set => Set("bias_initializer", value); }
        /// <summary>Python&apos;s `kernel_regularizer`.</summary>
        [Python("kernel_regularizer")] public Value KernelRegularizer { get => Get<Value>("kernel_regularizer"); set => Set("kernel_regularizer", value); }
        /// <summary>Python&apos;s `bias_regularizer`.</summary>
        [Python("bias_regularizer")] public Value BiasRegularizer { get => Get<Value>("bias_regularizer"); set => Set("bias_regularizer", value); }
        /// <summary>Python&apos;s `kernel_constraint`.</summary>
        [Python("kernel_constraint")] public Value KernelConstraint { get => Get<Value>("kernel_constraint"); set => Set("kernel_constraint", value); }
        /// <summary>Python&apos;s `bias_constraint`.</summary>
        [Python("bias_constraint")] public Value BiasConstraint { get => Get<Value>("bias_constraint"); set => Set("bias_constraint", value); }
        /// <summary>Python&apos;s `query_dense`.</summary>
        [Python("query_dense")] public Value QueryDense { get => Get<Value>("query_dense"); set => Set("query_dense", value); }
        /// <summary>Python&apos;s `key_dense`.</summary>
        [Python("key_dense")] public Value KeyDense { get => Get<Value>("key_dense"); set => Set("key_dense", value); }
        /// <summary>Python&apos;s `gate_dense`.</summary>
        [Python("gate_dense")] public Value GateDense { get => Get<Value>("gate_dense"); set => Set("gate_dense", value); }
        /// <summary>Python&apos;s `value_dense`.</summary>
        [Python("value_dense")] public Value ValueDense { get => Get<Value>("value_dense"); set => Set("value_dense", value); }
        /// <summary>Python&apos;s `output_dense`.</summary>
        [Python("output_dense")] public Value OutputDense { get => Get<Value>("output_dense"); set => Set("output_dense", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static MultiHeadAttention FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.MultiHeadAttention.from_config").Arg(config).To<MultiHeadAttention>();
    }
    /// <summary>The product of the inputs, elementwise.</summary>
    public partial class Multiply : global::Keras.Layers.Layer
    {
        internal Multiply(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Multiply(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Multiply(RegularizerLike activityRegularizer = null, bool trainable = true, PolicyLike dtype = null, bool autocast = true, string name = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null)
            : base(PyCall.Of("layers.Multiply").Opt("activity_regularizer", activityRegularizer).Opt("trainable", trainable, true).Opt("dtype", dtype).Opt("autocast", autocast, true).Opt("name", name).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim)) { }
        /// <summary>The product.</summary>
        [Python("merge")]
        public virtual Tensor Merge(Tensor[] inputs) =>
            PyCall.On(this, "merge").Arg(inputs).To<Tensor>();
        /// <summary>The merged inputs.</summary>
        [Python("call")]
        public virtual Tensor Call(Tensor[] inputs) =>
            PyCall.On(this, "call").Arg(inputs).To<Tensor>();
        /// <summary>The merged inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Multiply FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Multiply.from_config").Arg(config).To<Multiply>();
    }
    /// <summary>`(inputs - mean) / sqrt(variance)`, of statistics that are given or learned by `adapt`.</summary>
    public partial class Normalization : global::Keras.Layers.Layer
    {
        internal Normalization(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Normalization(PyCall call) : base(call) { }
        /// <summary>`(inputs - mean) / sqrt(variance)`, of statistics that are given or learned by `adapt`.</summary>
        /// <param name="axis">axes that have statistics of their own, the last by default; None: one for all.</param>
        /// <param name="mean">numbers or arrays, given together; None: call `adapt(data)`.</param>
        /// <param name="variance">numbers or arrays, given together; None: call `adapt(data)`.</param>
        /// <param name="invert">the reverse: `inputs * sqrt(variance) + mean`.</param>
        public Normalization(Ints axis = null, DataLike mean = null, DataLike variance = null, bool invert = false, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.Normalization").Opt("axis", axis).Opt("mean", mean).Opt("variance", variance).Opt("invert", invert, false).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The mean that was given, else the one in use, in a shape that broadcasts to inputs.</summary>
        [Python("mean")] public Value Mean { get => Get<Value>("mean"); }
        /// <summary>The variance that was given, else the one in use.</summary>
        [Python("variance")] public Value Variance { get => Get<Value>("variance"); }
        /// <summary>Learn mean and variance from an array, or from an iterable of batches.</summary>
        /// <remarks>What was learned before is forgotten. `steps`: at most so many batches; `verbose`: a bar shows how many were used.</remarks>
        [Python("adapt")]
        public virtual void Adapt(DataLike data, int? steps = null, bool verbose = false) =>
            PyCall.On(this, "adapt").Arg(data).Opt("steps", steps).Opt("verbose", verbose, false).Run();
        /// <summary>Nothing is left to do after weights are set: the statistics are read at each call.</summary>
        [Python("finalize_state")]
        public virtual void FinalizeState() =>
            PyCall.On(this, "finalize_state").Run();
        /// <summary>The normalized inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `axis`.</summary>
        [Python("axis")] public Value Axis { get => Get<Value>("axis"); set => Set("axis", value); }
        /// <summary>Python&apos;s `input_mean`.</summary>
        [Python("input_mean")] public Value InputMean { get => Get<Value>("input_mean"); set => Set("input_mean", value); }
        /// <summary>Python&apos;s `input_variance`.</summary>
        [Python("input_variance")] public Value InputVariance { get => Get<Value>("input_variance"); set => Set("input_variance", value); }
        /// <summary>Python&apos;s `invert`.</summary>
        [Python("invert")] public bool Invert { get => Get<bool>("invert"); set => Set("invert", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Normalization FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Normalization.from_config").Arg(config).To<Normalization>();
    }
    /// <summary>`x` where positive, else `alpha * x`, with a trained `alpha` per element (He et al., 2015).</summary>
    public partial class PReLU : global::Keras.Layers.Layer
    {
        internal PReLU(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected PReLU(PyCall call) : base(call) { }
        /// <summary>`x` where positive, else `alpha * x`, with a trained `alpha` per element (He et al., 2015).</summary>
        /// <param name="sharedAxes">axes along which one `alpha` serves; `[1, 2]` means one for each channel of an image.</param>
        public PReLU(InitializerLike alphaInitializer = null, RegularizerLike alphaRegularizer = null, ConstraintLike alphaConstraint = null, Ints sharedAxes = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.PReLU").Opt("alpha_initializer", alphaInitializer).Opt("alpha_regularizer", alphaRegularizer).Opt("alpha_constraint", alphaConstraint).Opt("shared_axes", sharedAxes).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The rectified inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `shared_axes`.</summary>
        [Python("shared_axes")] public Value SharedAxes { get => Get<Value>("shared_axes"); set => Set("shared_axes", value); }
        /// <summary>Python&apos;s `alpha`.</summary>
        [Python("alpha")] public global::Keras.Variable Alpha { get => Get<global::Keras.Variable>("alpha"); set => Set("alpha", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static PReLU FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.PReLU.from_config").Arg(config).To<PReLU>();
    }
    /// <summary>The axes of each sample in another order.</summary>
    public partial class Permute : global::Keras.Layers.Layer
    {
        internal Permute(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Permute(PyCall call) : base(call) { }
        /// <summary>The axes of each sample in another order.</summary>
        /// <param name="dims">a permutation of `1 … n`; axis `dims[i]` of the inputs becomes axis `i + 1`.</param>
        public Permute(int[] dims, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.Permute").Arg(dims).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The permuted inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `dims`.</summary>
        [Python("dims")] public int[] Dims { get => Get<int[]>("dims"); set => Set("dims", value); }
        /// <summary>The symbol of the outputs: their shape, and the inputs' dtype.</summary>
        [Python("compute_output_spec")]
        public virtual Value ComputeOutputSpec(DataLike inputs) =>
            PyCall.On(this, "compute_output_spec").Arg(inputs).To<Value>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Permute FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Permute.from_config").Arg(config).To<Permute>();
    }
    /// <summary>Layers, each called on what the one before gave.</summary>
    public partial class Pipeline : global::Keras.Layers.Layer
    {
        internal Pipeline(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Pipeline(PyCall call) : base(call) { }
        /// <summary>Layers, each called on what the one before gave.</summary>
        /// <param name="layers">the layers.</param>
        public Pipeline(global::Keras.Layers.Layer[] layers, string name = null)
            : base(PyCall.Of("layers.Pipeline").Arg(layers).Opt("name", name)) { }
        /// <summary>The inputs after all layers; a mask goes along.</summary>
        [Python("call")]
        public virtual Value Call(DataLike inputs, bool? training = true, DataLike mask = null) =>
            PyCall.On(this, "call").Arg(inputs).Opt("training", training, true).Opt("mask", mask).To<Value>();
        /// <summary>The inputs after all layers; a mask goes along.</summary>
        public virtual Tensor Apply(DataLike inputs, bool? training = true, DataLike mask = null) =>
            PyCall.On(this, "__call__").Arg(inputs).Opt("training", training, true).Opt("mask", mask).To<Tensor>();
        /// <summary>Python&apos;s `layers`.</summary>
        [Python("layers")] public global::Keras.Layers.Layer[] Layers { get => Get<global::Keras.Layers.Layer[]>("layers"); set => Set("layers", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Pipeline FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Pipeline.from_config").Arg(config).To<Pipeline>();
    }
    /// <summary>`scale * x / sqrt(mean(x**2) + epsilon)`, the mean of each sample (Zhang &amp; Sennrich, 2019).</summary>
    public partial class RMSNormalization : global::Keras.Layers.Layer
    {
        internal RMSNormalization(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected RMSNormalization(PyCall call) : base(call) { }
        /// <summary>`scale * x / sqrt(mean(x**2) + epsilon)`, the mean of each sample (Zhang &amp; Sennrich, 2019).</summary>
        /// <param name="axis">over which axis, or axes, the mean is taken; `scale` has their sizes.</param>
        /// <param name="epsilon">added to the mean.</param>
        public RMSNormalization(Ints axis = null, double epsilon = 1e-06, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.RMSNormalization").Opt("axis", axis).Opt("epsilon", epsilon, 1e-06).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The normalized inputs.</summary>
        public virtual Tensor Apply(TensorLike x) =>
            PyCall.On(this, "__call__").Arg(x).To<Tensor>();
        /// <summary>Python&apos;s `axis`.</summary>
        [Python("axis")] public Value Axis { get => Get<Value>("axis"); set => Set("axis", value); }
        /// <summary>Python&apos;s `epsilon`.</summary>
        [Python("epsilon")] public double Epsilon { get => Get<double>("epsilon"); set => Set("epsilon", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static RMSNormalization FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.RMSNormalization.from_config").Arg(config).To<RMSNormalization>();
    }
    /// <summary>A cell applied to each step of a sequence, its states handed from step to step.</summary>
    /// <remarks>Call arguments: sequences `[batch, steps, features]`; `initial_state`, a list of states; `mask` `[batch, steps]`: masked steps leave the states as they are.</remarks>
    public partial class RNN : global::Keras.Layers.Layer
    {
        internal RNN(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected RNN(PyCall call) : base(call) { }
        /// <summary>A cell applied to each step of a sequence, its states handed from step to step.</summary>
        /// <param name="cell">a layer with `call(inputs, states) -&gt; (output, states)`, `state_size` and mostly `output_size`; or a list of such cells, one above the other.</param>
        /// <param name="returnSequences">all outputs, `[batch, steps, units]`, rather than the last.</param>
        /// <param name="returnState">the last states too: `(outputs, *states)`.</param>
        /// <param name="goBackwards">from the last step to the first; outputs come in that order.</param>
        /// <param name="stateful">each batch begins with the states that the one before it ended with.</param>
        /// <param name="unroll">a step of the program for each step of the sequence, rather than a loop.</param>
        /// <param name="zeroOutputForMask">outputs of masked steps are 0, rather than those of the step before.</param>
        public RNN(LayersLike cell, bool returnSequences = false, bool returnState = false, bool goBackwards = false, bool stateful = false, bool unroll = false, bool zeroOutputForMask = false, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null, int? implementation = null)
            : base(PyCall.Of("layers.RNN").Arg(cell).Opt("return_sequences", returnSequences, false).Opt("return_state", returnState, false).Opt("go_backwards", goBackwards, false).Opt("stateful", stateful, false).Opt("unroll", unroll, false).Opt("zero_output_for_mask", zeroOutputForMask, false).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).Opt("implementation", implementation)) { }
        /// <summary>Sizes of the cell's states.</summary>
        [Python("state_size")] public Value StateSize { get => Get<Value>("state_size"); }
        /// <summary>The variables of a stateful layer, in the structure of the states; None for others.</summary>
        [Python("states")] public Value States { get => Get<Value>("states"); }
        /// <summary>Build the cell, and make the states' variables where the layer is stateful.</summary>
        [Python("build")]
        public virtual void Build(Shape sequencesShape, Shape initialStateShape = null) =>
            PyCall.On(this, "build").Arg(sequencesShape).Opt("initial_state_shape", initialStateShape).Run();
        /// <summary>States of zeros for a batch.</summary>
        [Python("get_initial_state")]
        public virtual Value[] GetInitialState(int batchSize) =>
            PyCall.On(this, "get_initial_state").Arg(batchSize).To<Value[]>();
        /// <summary>Set the states of a stateful layer back to zeros.</summary>
        [Python("reset_state")]
        public virtual void ResetState() =>
            PyCall.On(this, "reset_state").Run();
        /// <summary>Set the states of a stateful layer back to zeros.</summary>
        [Python("reset_states")]
        public virtual void ResetStates() =>
            PyCall.On(this, "reset_states").Run();
        /// <summary>The mask of the outputs where they are sequences; states have none.</summary>
        [Python("compute_mask")]
        public virtual Value ComputeMask(object argument, Tensor mask) =>
            PyCall.On(this, "compute_mask").Arg(argument).Arg(mask).To<Value>();
        /// <summary>The outputs, or the last one, with the last states if asked for.</summary>
        [Python("call")]
        public virtual Value Call(Tensor sequences, TensorLike initialState = null, Tensor mask = null, bool? training = false) =>
            PyCall.On(this, "call").Arg(sequences).Opt("initial_state", initialState).Opt("mask", mask).Opt("training", training, false).To<Value>();
        /// <summary>The outputs, or the last one, with the last states if asked for.</summary>
        public virtual Tensor Apply(TensorLike sequences, TensorLike initialState = null, TensorLike mask = null, bool? training = false) =>
            PyCall.On(this, "__call__").Arg(sequences).Opt("initial_state", initialState).Opt("mask", mask).Opt("training", training, false).To<Tensor>();
        /// <summary>(last output, all outputs, last states), by a loop over the steps.</summary>
        [Python("inner_loop")]
        public virtual (Tensor, Tensor, Value) InnerLoop(Tensor sequences, TensorLike initialState, Tensor mask, bool? training = false) =>
            PyCall.On(this, "inner_loop").Arg(sequences).Arg(initialState).Arg(mask).Opt("training", training, false).To<(Tensor, Tensor, Value)>();
        /// <summary>Python&apos;s `cell`.</summary>
        [Python("cell")] public Value Cell { get => Get<Value>("cell"); set => Set("cell", value); }
        /// <summary>Python&apos;s `return_sequences`.</summary>
        [Python("return_sequences")] public bool ReturnSequences { get => Get<bool>("return_sequences"); set => Set("return_sequences", value); }
        /// <summary>Python&apos;s `return_state`.</summary>
        [Python("return_state")] public bool ReturnState { get => Get<bool>("return_state"); set => Set("return_state", value); }
        /// <summary>Python&apos;s `go_backwards`.</summary>
        [Python("go_backwards")] public bool GoBackwards { get => Get<bool>("go_backwards"); set => Set("go_backwards", value); }
        /// <summary>Python&apos;s `stateful`.</summary>
        [Python("stateful")] public bool Stateful { get => Get<bool>("stateful"); set => Set("stateful", value); }
        /// <summary>Python&apos;s `unroll`.</summary>
        [Python("unroll")] public bool Unroll { get => Get<bool>("unroll"); set => Set("unroll", value); }
        /// <summary>Python&apos;s `zero_output_for_mask`.</summary>
        [Python("zero_output_for_mask")] public bool ZeroOutputForMask { get => Get<bool>("zero_output_for_mask"); set => Set("zero_output_for_mask", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static RNN FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.RNN.from_config").Arg(config).To<RNN>();
    }
    /// <summary>`num_ops` augmentations of each image, chosen at random.</summary>
    /// <remarks>They are shear, translation, rotation, AutoContrast, Equalization, Solarization, posterization, color degeneration, brightness, contrast and sharpness. Boxes and masks go where the pixels go. Source: E. Cubuk et al., "RandAugment: Practical automated data augmentation" (2019).</remarks>
    public partial class RandAugment : global::Keras.Layers.Layer
    {
        internal RandAugment(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected RandAugment(PyCall call) : base(call) { }
        /// <summary>`num_ops` augmentations of each image, chosen at random.</summary>
        /// <param name="valueRange">(low, high) of the values.</param>
        /// <param name="numOps">how many.</param>
        /// <param name="factor">their strength, from 0 to 1.</param>
        /// <param name="interpolation">of those that move pixels.</param>
        /// <param name="seed">an integer for the same draws in each program.</param>
        public RandAugment(double[] valueRange = null, int numOps = 2, TensorLike factor = null, Interpolation interpolation = global::Keras.Interpolation.Bilinear, int? seed = null, DataFormat? dataFormat = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null, BoxFormat? boundingBoxFormat = null)
            : base(PyCall.Of("layers.RandAugment").Opt("value_range", valueRange).Opt("num_ops", numOps, 2).Opt("factor", factor).Opt("interpolation", interpolation, global::Keras.Interpolation.Bilinear).Opt("seed", seed).Opt("data_format", dataFormat).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).Opt("bounding_box_format", boundingBoxFormat)) { }
        /// <summary>The choices and their parameters.</summary>
        [Python("draw")]
        public virtual Value Draw(Tensor images, Seed seed) =>
            PyCall.On(this, "draw").Arg(images).Arg(seed).To<Value>();
        /// <summary>The images after all choices.</summary>
        [Python("change")]
        public virtual Tensor Change(Tensor images, object parameters) =>
            PyCall.On(this, "change").Arg(images).Arg(parameters).To<Tensor>();
        /// <summary>Python&apos;s `value_range`.</summary>
        [Python("value_range")] public double[] ValueRange { get => Get<double[]>("value_range"); set => Set("value_range", value); }
        /// <summary>Python&apos;s `num_ops`.</summary>
        [Python("num_ops")] public int NumOps { get => Get<int>("num_ops"); set => Set("num_ops", value); }
        /// <summary>Python&apos;s `factor`.</summary>
        [Python("factor")] public Value Factor { get => Get<Value>("factor"); set => Set("factor", value); }
        /// <summary>Python&apos;s `interpolation`.</summary>
        [Python("interpolation")] public string Interpolation { get => Get<string>("interpolation"); set => Set("interpolation", value); }
        /// <summary>The masks where the pixels went.</summary>
        [Python("change_masks")]
        public virtual Tensor ChangeMasks(Tensor masks, object parameters) =>
            PyCall.On(this, "change_masks").Arg(masks).Arg(parameters).To<Tensor>();
        /// <summary>The boxes round what was in them, cut to the image; those that left it are -1.</summary>
        [Python("change_boxes")]
        public virtual Value ChangeBoxes(DataLike boxes, object parameters) =>
            PyCall.On(this, "change_boxes").Arg(boxes).Arg(parameters).To<Value>();
        /// <summary>Python&apos;s `steps`.</summary>
        [Python("steps")] public Dictionary<string, object> Steps { get => Get<Dictionary<string, object>>("steps"); set => Set("steps", value); }
        /// <summary>The labels under these parameters.</summary>
        [Python("change_labels")]
        public virtual Tensor ChangeLabels(Tensor labels, object parameters) =>
            PyCall.On(this, "change_labels").Arg(labels).Arg(parameters).To<Tensor>();
        /// <summary>The parameters for data; None where nothing is to be changed.</summary>
        [Python("get_random_transformation")]
        public virtual Value GetRandomTransformation(DataLike data, bool training = true, Seed seed = null) =>
            PyCall.On(this, "get_random_transformation").Arg(data).Opt("training", training, true).Opt("seed", seed).To<Value>();
        /// <summary>The images under parameters.</summary>
        [Python("transform_images")]
        public virtual Tensor TransformImages(Tensor images, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_images").Arg(images).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The labels under parameters.</summary>
        [Python("transform_labels")]
        public virtual Tensor TransformLabels(Tensor labels, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_labels").Arg(labels).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The boxes under parameters.</summary>
        [Python("transform_bounding_boxes")]
        public virtual Value TransformBoundingBoxes(DataLike boundingBoxes, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_bounding_boxes").Arg(boundingBoxes).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>The masks under parameters.</summary>
        [Python("transform_segmentation_masks")]
        public virtual Tensor TransformSegmentationMasks(Tensor segmentationMasks, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_segmentation_masks").Arg(segmentationMasks).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image under parameters.</summary>
        [Python("transform_single_image")]
        public virtual Tensor TransformSingleImage(Tensor image, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_image").Arg(image).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One label under parameters.</summary>
        [Python("transform_single_label")]
        public virtual Tensor TransformSingleLabel(Tensor label, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_label").Arg(label).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image's boxes under parameters.</summary>
        [Python("transform_single_bounding_box")]
        public virtual Value TransformSingleBoundingBox(DataLike boundingBox, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_bounding_box").Arg(boundingBox).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>One mask under parameters.</summary>
        [Python("transform_single_segmentation_mask")]
        public virtual Tensor TransformSingleSegmentationMask(Tensor segmentationMask, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_segmentation_mask").Arg(segmentationMask).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The data, changed.</summary>
        [Python("call")]
        public virtual Value Call(DataLike data, bool? training = true) =>
            PyCall.On(this, "call").Arg(data).Opt("training", training, true).To<Value>();
        /// <summary>The data, changed.</summary>
        public virtual Tensor Apply(DataLike data, bool? training = true) =>
            PyCall.On(this, "__call__").Arg(data).Opt("training", training, true).To<Tensor>();
        /// <summary>Python&apos;s `bounding_box_format`.</summary>
        [Python("bounding_box_format")] public string BoundingBoxFormat { get => Get<string>("bounding_box_format"); set => Set("bounding_box_format", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static RandAugment FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.RandAugment.from_config").Arg(config).To<RandAugment>();
    }
    /// <summary>`x + f (high - low)` within the range of values, f of each image uniform in a range.</summary>
    public partial class RandomBrightness : global::Keras.Layers.Layer
    {
        internal RandomBrightness(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected RandomBrightness(PyCall call) : base(call) { }
        /// <summary>`x + f (high - low)` within the range of values, f of each image uniform in a range.</summary>
        /// <param name="factor">the range of f, or a number for `(-factor, factor)`; within [-1, 1].</param>
        /// <param name="valueRange">(low, high) of the values.</param>
        /// <param name="seed">an integer for the same draws in each program.</param>
        public RandomBrightness(TensorLike factor, double[] valueRange = null, int? seed = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null, BoxFormat? boundingBoxFormat = null, DataFormat? dataFormat = null)
            : base(PyCall.Of("layers.RandomBrightness").Arg(factor).Opt("value_range", valueRange).Opt("seed", seed).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).Opt("bounding_box_format", boundingBoxFormat).Opt("data_format", dataFormat)) { }
        /// <summary>The brighter or darker images.</summary>
        [Python("change")]
        public virtual Tensor Change(Tensor images, object parameters) =>
            PyCall.On(this, "change").Arg(images).Arg(parameters).To<Tensor>();
        /// <summary>A factor for each image.</summary>
        [Python("draw")]
        public virtual Value Draw(Tensor images, Seed seed) =>
            PyCall.On(this, "draw").Arg(images).Arg(seed).To<Value>();
        /// <summary>Python&apos;s `factor`.</summary>
        [Python("factor")] public Value Factor { get => Get<Value>("factor"); set => Set("factor", value); }
        /// <summary>Python&apos;s `value_range`.</summary>
        [Python("value_range")] public (double, double) ValueRange { get => Get<(double, double)>("value_range"); set => Set("value_range", value); }
        /// <summary>Python&apos;s `seed`.</summary>
        [Python("seed")] public int? Seed { get => Get<int?>("seed"); set => Set("seed", value); }
        /// <summary>The labels under these parameters.</summary>
        [Python("change_labels")]
        public virtual Tensor ChangeLabels(Tensor labels, object parameters) =>
            PyCall.On(this, "change_labels").Arg(labels).Arg(parameters).To<Tensor>();
        /// <summary>The bounding boxes under these parameters.</summary>
        [Python("change_boxes")]
        public virtual Value ChangeBoxes(DataLike boxes, object parameters) =>
            PyCall.On(this, "change_boxes").Arg(boxes).Arg(parameters).To<Value>();
        /// <summary>The segmentation masks under these parameters.</summary>
        [Python("change_masks")]
        public virtual Tensor ChangeMasks(Tensor masks, object parameters) =>
            PyCall.On(this, "change_masks").Arg(masks).Arg(parameters).To<Tensor>();
        /// <summary>The parameters for data; None where nothing is to be changed.</summary>
        [Python("get_random_transformation")]
        public virtual Value GetRandomTransformation(DataLike data, bool training = true, Seed seed = null) =>
            PyCall.On(this, "get_random_transformation").Arg(data).Opt("training", training, true).Opt("seed", seed).To<Value>();
        /// <summary>The images under parameters.</summary>
        [Python("transform_images")]
        public virtual Tensor TransformImages(Tensor images, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_images").Arg(images).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The labels under parameters.</summary>
        [Python("transform_labels")]
        public virtual Tensor TransformLabels(Tensor labels, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_labels").Arg(labels).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The boxes under parameters.</summary>
        [Python("transform_bounding_boxes")]
        public virtual Value TransformBoundingBoxes(DataLike boundingBoxes, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_bounding_boxes").Arg(boundingBoxes).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>The masks under parameters.</summary>
        [Python("transform_segmentation_masks")]
        public virtual Tensor TransformSegmentationMasks(Tensor segmentationMasks, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_segmentation_masks").Arg(segmentationMasks).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image under parameters.</summary>
        [Python("transform_single_image")]
        public virtual Tensor TransformSingleImage(Tensor image, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_image").Arg(image).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One label under parameters.</summary>
        [Python("transform_single_label")]
        public virtual Tensor TransformSingleLabel(Tensor label, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_label").Arg(label).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image's boxes under parameters.</summary>
        [Python("transform_single_bounding_box")]
        public virtual Value TransformSingleBoundingBox(DataLike boundingBox, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_bounding_box").Arg(boundingBox).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>One mask under parameters.</summary>
        [Python("transform_single_segmentation_mask")]
        public virtual Tensor TransformSingleSegmentationMask(Tensor segmentationMask, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_segmentation_mask").Arg(segmentationMask).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The data, changed.</summary>
        [Python("call")]
        public virtual Value Call(DataLike data, bool? training = true) =>
            PyCall.On(this, "call").Arg(data).Opt("training", training, true).To<Value>();
        /// <summary>The data, changed.</summary>
        public virtual Tensor Apply(DataLike data, bool? training = true) =>
            PyCall.On(this, "__call__").Arg(data).Opt("training", training, true).To<Tensor>();
        /// <summary>Python&apos;s `bounding_box_format`.</summary>
        [Python("bounding_box_format")] public string BoundingBoxFormat { get => Get<string>("bounding_box_format"); set => Set("bounding_box_format", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static RandomBrightness FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.RandomBrightness.from_config").Arg(config).To<RandomBrightness>();
    }
    /// <summary>`(1 - f) x + f gray`, gray the image without colors, f of each image uniform in a range.</summary>
    public partial class RandomColorDegeneration : global::Keras.Layers.Layer
    {
        internal RandomColorDegeneration(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected RandomColorDegeneration(PyCall call) : base(call) { }
        /// <summary>`(1 - f) x + f gray`, gray the image without colors, f of each image uniform in a range.</summary>
        /// <param name="factor">the range of f, or a number for `(0, factor)`.</param>
        /// <param name="valueRange">(low, high) of the values.</param>
        /// <param name="seed">an integer for the same draws in each program.</param>
        public RandomColorDegeneration(TensorLike factor, double[] valueRange = null, DataFormat? dataFormat = null, int? seed = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null, BoxFormat? boundingBoxFormat = null)
            : base(PyCall.Of("layers.RandomColorDegeneration").Arg(factor).Opt("value_range", valueRange).Opt("data_format", dataFormat).Opt("seed", seed).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).Opt("bounding_box_format", boundingBoxFormat)) { }
        /// <summary>The paler images.</summary>
        [Python("change")]
        public virtual Tensor Change(Tensor images, object parameters) =>
            PyCall.On(this, "change").Arg(images).Arg(parameters).To<Tensor>();
        /// <summary>A factor for each image.</summary>
        [Python("draw")]
        public virtual Value Draw(Tensor images, Seed seed) =>
            PyCall.On(this, "draw").Arg(images).Arg(seed).To<Value>();
        /// <summary>Python&apos;s `factor`.</summary>
        [Python("factor")] public Value Factor { get => Get<Value>("factor"); set => Set("factor", value); }
        /// <summary>Python&apos;s `value_range`.</summary>
        [Python("value_range")] public (double, double) ValueRange { get => Get<(double, double)>("value_range"); set => Set("value_range", value); }
        /// <summary>Python&apos;s `seed`.</summary>
        [Python("seed")] public int? Seed { get => Get<int?>("seed"); set => Set("seed", value); }
        /// <summary>The labels under these parameters.</summary>
        [Python("change_labels")]
        public virtual Tensor ChangeLabels(Tensor labels, object parameters) =>
            PyCall.On(this, "change_labels").Arg(labels).Arg(parameters).To<Tensor>();
        /// <summary>The bounding boxes under these parameters.</summary>
        [Python("change_boxes")]
        public virtual Value ChangeBoxes(DataLike boxes, object parameters) =>
            PyCall.On(this, "change_boxes").Arg(boxes).Arg(parameters).To<Value>();
        /// <summary>The segmentation masks under these parameters.</summary>
        [Python("change_masks")]
        public virtual Tensor ChangeMasks(Tensor masks, object parameters) =>
            PyCall.On(this, "change_masks").Arg(masks).Arg(parameters).To<Tensor>();
        /// <summary>The parameters for data; None where nothing is to be changed.</summary>
        [Python("get_random_transformation")]
        public virtual Value GetRandomTransformation(DataLike data, bool training = true, Seed seed = null) =>
            PyCall.On(this, "get_random_transformation").Arg(data).Opt("training", training, true).Opt("seed", seed).To<Value>();
        /// <summary>The images under parameters.</summary>
        [Python("transform_images")]
        public virtual Tensor TransformImages(Tensor images, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_images").Arg(images).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The labels under parameters.</summary>
        [Python("transform_labels")]
        public virtual Tensor TransformLabels(Tensor labels, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_labels").Arg(labels).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The boxes under parameters.</summary>
        [Python("transform_bounding_boxes")]
        public virtual Value TransformBoundingBoxes(DataLike boundingBoxes, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_bounding_boxes").Arg(boundingBoxes).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>The masks under parameters.</summary>
        [Python("transform_segmentation_masks")]
        public virtual Tensor TransformSegmentationMasks(Tensor segmentationMasks, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_segmentation_masks").Arg(segmentationMasks).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image under parameters.</summary>
        [Python("transform_single_image")]
        public virtual Tensor TransformSingleImage(Tensor image, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_image").Arg(image).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One label under parameters.</summary>
        [Python("transform_single_label")]
        public virtual Tensor TransformSingleLabel(Tensor label, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_label").Arg(label).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image's boxes under parameters.</summary>
        [Python("transform_single_bounding_box")]
        public virtual Value TransformSingleBoundingBox(DataLike boundingBox, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_bounding_box").Arg(boundingBox).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>One mask under parameters.</summary>
        [Python("transform_single_segmentation_mask")]
        public virtual Tensor TransformSingleSegmentationMask(Tensor segmentationMask, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_segmentation_mask").Arg(segmentationMask).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The data, changed.</summary>
        [Python("call")]
        public virtual Value Call(DataLike data, bool? training = true) =>
            PyCall.On(this, "call").Arg(data).Opt("training", training, true).To<Value>();
        /// <summary>The data, changed.</summary>
        public virtual Tensor Apply(DataLike data, bool? training = true) =>
            PyCall.On(this, "__call__").Arg(data).Opt("training", training, true).To<Tensor>();
        /// <summary>Python&apos;s `bounding_box_format`.</summary>
        [Python("bounding_box_format")] public string BoundingBoxFormat { get => Get<string>("bounding_box_format"); set => Set("bounding_box_format", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static RandomColorDegeneration FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.RandomColorDegeneration.from_config").Arg(config).To<RandomColorDegeneration>();
    }
    /// <summary>RandomBrightness, RandomContrast, RandomSaturation and RandomHue one after the other.</summary>
    public partial class RandomColorJitter : global::Keras.Layers.Layer
    {
        internal RandomColorJitter(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected RandomColorJitter(PyCall call) : base(call) { }
        /// <summary>RandomBrightness, RandomContrast, RandomSaturation and RandomHue one after the other.</summary>
        /// <param name="valueRange">(low, high) of the values.</param>
        /// <param name="brightnessFactor">their factors; None leaves one out.</param>
        /// <param name="contrastFactor">their factors; None leaves one out.</param>
        /// <param name="saturationFactor">their factors; None leaves one out.</param>
        /// <param name="hueFactor">their factors; None leaves one out.</param>
        /// <param name="seed">an integer for the same draws in each program.</param>
        public RandomColorJitter(double[] valueRange = null, TensorLike brightnessFactor = null, TensorLike contrastFactor = null, TensorLike saturationFactor = null, TensorLike hueFactor = null, int? seed = null, DataFormat? dataFormat = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null, BoxFormat? boundingBoxFormat = null)
            : base(PyCall.Of("layers.RandomColorJitter").Opt("value_range", valueRange).Opt("brightness_factor", brightnessFactor).Opt("contrast_factor", contrastFactor).Opt("saturation_factor", saturationFactor).Opt("hue_factor", hueFactor).Opt("seed", seed).Opt("data_format", dataFormat).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).Opt("bounding_box_format", boundingBoxFormat)) { }
        /// <summary>The parameters of each step.</summary>
        [Python("draw")]
        public virtual Value Draw(Tensor images, Seed seed) =>
            PyCall.On(this, "draw").Arg(images).Arg(seed).To<Value>();
        /// <summary>The images after all steps.</summary>
        [Python("change")]
        public virtual Tensor Change(Tensor images, object parameters) =>
            PyCall.On(this, "change").Arg(images).Arg(parameters).To<Tensor>();
        /// <summary>Python&apos;s `brightness_factor`.</summary>
        [Python("brightness_factor")] public Value BrightnessFactor { get => Get<Value>("brightness_factor"); set => Set("brightness_factor", value); }
        /// <summary>Python&apos;s `contrast_factor`.</summary>
        [Python("contrast_factor")] public Value ContrastFactor { get => Get<Value>("contrast_factor"); set => Set("contrast_factor", value); }
        /// <summary>Python&apos;s `saturation_factor`.</summary>
        [Python("saturation_factor")] public Value SaturationFactor { get => Get<Value>("saturation_factor"); set => Set("saturation_factor", value); }
        /// <summary>Python&apos;s `hue_factor`.</summary>
        [Python("hue_factor")] public Value HueFactor { get => Get<Value>("hue_factor"); set => Set("hue_factor", value); }
        /// <summary>Python&apos;s `value_range`.</summary>
        [Python("value_range")] public (double, double) ValueRange { get => Get<(double, double)>("value_range"); set => Set("value_range", value); }
        /// <summary>Python&apos;s `seed`.</summary>
        [Python("seed")] public int? Seed { get => Get<int?>("seed"); set => Set("seed", value); }
        /// <summary>The labels under these parameters.</summary>
        [Python("change_labels")]
        public virtual Tensor ChangeLabels(Tensor labels, object parameters) =>
            PyCall.On(this, "change_labels").Arg(labels).Arg(parameters).To<Tensor>();
        /// <summary>The bounding boxes under these parameters.</summary>
        [Python("change_boxes")]
        public virtual Value ChangeBoxes(DataLike boxes, object parameters) =>
            PyCall.On(this, "change_boxes").Arg(boxes).Arg(parameters).To<Value>();
        /// <summary>The segmentation masks under these parameters.</summary>
        [Python("change_masks")]
        public virtual Tensor ChangeMasks(Tensor masks, object parameters) =>
            PyCall.On(this, "change_masks").Arg(masks).Arg(parameters).To<Tensor>();
        /// <summary>The parameters for data; None where nothing is to be changed.</summary>
        [Python("get_random_transformation")]
        public virtual Value GetRandomTransformation(DataLike data, bool training = true, Seed seed = null) =>
            PyCall.On(this, "get_random_transformation").Arg(data).Opt("training", training, true).Opt("seed", seed).To<Value>();
        /// <summary>The images under parameters.</summary>
        [Python("transform_images")]
        public virtual Tensor TransformImages(Tensor images, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_images").Arg(images).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The labels under parameters.</summary>
        [Python("transform_labels")]
        public virtual Tensor TransformLabels(Tensor labels, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_labels").Arg(labels).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The boxes under parameters.</summary>
        [Python("transform_bounding_boxes")]
        public virtual Value TransformBoundingBoxes(DataLike boundingBoxes, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_bounding_boxes").Arg(boundingBoxes).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>The masks under parameters.</summary>
        [Python("transform_segmentation_masks")]
        public virtual Tensor TransformSegmentationMasks(Tensor segmentationMasks, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_segmentation_masks").Arg(segmentationMasks).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image under parameters.</summary>
        [Python("transform_single_image")]
        public virtual Tensor TransformSingleImage(Tensor image, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_image").Arg(image).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One label under parameters.</summary>
        [Python("transform_single_label")]
        public virtual Tensor TransformSingleLabel(Tensor label, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_label").Arg(label).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image's boxes under parameters.</summary>
        [Python("transform_single_bounding_box")]
        public virtual Value TransformSingleBoundingBox(DataLike boundingBox, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_bounding_box").Arg(boundingBox).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>One mask under parameters.</summary>
        [Python("transform_single_segmentation_mask")]
        public virtual Tensor TransformSingleSegmentationMask(Tensor segmentationMask, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_segmentation_mask").Arg(segmentationMask).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The data, changed.</summary>
        [Python("call")]
        public virtual Value Call(DataLike data, bool? training = true) =>
            PyCall.On(this, "call").Arg(data).Opt("training", training, true).To<Value>();
        /// <summary>The data, changed.</summary>
        public virtual Tensor Apply(DataLike data, bool? training = true) =>
            PyCall.On(this, "__call__").Arg(data).Opt("training", training, true).To<Tensor>();
        /// <summary>Python&apos;s `bounding_box_format`.</summary>
        [Python("bounding_box_format")] public string BoundingBoxFormat { get => Get<string>("bounding_box_format"); set => Set("bounding_box_format", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static RandomColorJitter FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.RandomColorJitter.from_config").Arg(config).To<RandomColorJitter>();
    }
    /// <summary>`(x - m) f + m`, m the mean of the channel, f of each image uniform in `(1 - lower, 1 + upper)`.</summary>
    public partial class RandomContrast : global::Keras.Layers.Layer
    {
        internal RandomContrast(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected RandomContrast(PyCall call) : base(call) { }
        /// <summary>`(x - m) f + m`, m the mean of the channel, f of each image uniform in `(1 - lower, 1 + upper)`.</summary>
        /// <param name="factor">(lower, upper), or a number for both.</param>
        /// <param name="valueRange">(low, high) of the values.</param>
        /// <param name="seed">an integer for the same draws in each program.</param>
        public RandomContrast(TensorLike factor, double[] valueRange = null, int? seed = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null, BoxFormat? boundingBoxFormat = null, DataFormat? dataFormat = null)
            : base(PyCall.Of("layers.RandomContrast").Arg(factor).Opt("value_range", valueRange).Opt("seed", seed).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).Opt("bounding_box_format", boundingBoxFormat).Opt("data_format", dataFormat)) { }
        /// <summary>A factor for each image.</summary>
        [Python("draw")]
        public virtual Value Draw(Tensor images, Seed seed) =>
            PyCall.On(this, "draw").Arg(images).Arg(seed).To<Value>();
        /// <summary>The images further from their means, or closer.</summary>
        [Python("change")]
        public virtual Tensor Change(Tensor images, object parameters) =>
            PyCall.On(this, "change").Arg(images).Arg(parameters).To<Tensor>();
        /// <summary>Python&apos;s `factor`.</summary>
        [Python("factor")] public Value Factor { get => Get<Value>("factor"); set => Set("factor", value); }
        /// <summary>Python&apos;s `value_range`.</summary>
        [Python("value_range")] public (double, double) ValueRange { get => Get<(double, double)>("value_range"); set => Set("value_range", value); }
        /// <summary>Python&apos;s `seed`.</summary>
        [Python("seed")] public int? Seed { get => Get<int?>("seed"); set => Set("seed", value); }
        /// <summary>The labels under these parameters.</summary>
        [Python("change_labels")]
        public virtual Tensor ChangeLabels(Tensor labels, object parameters) =>
            PyCall.On(this, "change_labels").Arg(labels).Arg(parameters).To<Tensor>();
        /// <summary>The bounding boxes under these parameters.</summary>
        [Python("change_boxes")]
        public virtual Value ChangeBoxes(DataLike boxes, object parameters) =>
            PyCall.On(this, "change_boxes").Arg(boxes).Arg(parameters).To<Value>();
        /// <summary>The segmentation masks under these parameters.</summary>
        [Python("change_masks")]
        public virtual Tensor ChangeMasks(Tensor masks, object parameters) =>
            PyCall.On(this, "change_masks").Arg(masks).Arg(parameters).To<Tensor>();
        /// <summary>The parameters for data; None where nothing is to be changed.</summary>
        [Python("get_random_transformation")]
        public virtual Value GetRandomTransformation(DataLike data, bool training = true, Seed seed = null) =>
            PyCall.On(this, "get_random_transformation").Arg(data).Opt("training", training, true).Opt("seed", seed).To<Value>();
        /// <summary>The images under parameters.</summary>
        [Python("transform_images")]
        public virtual Tensor TransformImages(Tensor images, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_images").Arg(images).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The labels under parameters.</summary>
        [Python("transform_labels")]
        public virtual Tensor TransformLabels(Tensor labels, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_labels").Arg(labels).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The boxes under parameters.</summary>
        [Python("transform_bounding_boxes")]
        public virtual Value TransformBoundingBoxes(DataLike boundingBoxes, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_bounding_boxes").Arg(boundingBoxes).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>The masks under parameters.</summary>
        [Python("transform_segmentation_masks")]
        public virtual Tensor TransformSegmentationMasks(Tensor segmentationMasks, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_segmentation_masks").Arg(segmentationMasks).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image under parameters.</summary>
        [Python("transform_single_image")]
        public virtual Tensor TransformSingleImage(Tensor image, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_image").Arg(image).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One label under parameters.</summary>
        [Python("transform_single_label")]
        public virtual Tensor TransformSingleLabel(Tensor label, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_label").Arg(label).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image's boxes under parameters.</summary>
        [Python("transform_single_bounding_box")]
        public virtual Value TransformSingleBoundingBox(DataLike boundingBox, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_bounding_box").Arg(boundingBox).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>One mask under parameters.</summary>
        [Python("transform_single_segmentation_mask")]
        public virtual Tensor TransformSingleSegmentationMask(Tensor segmentationMask, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_segmentation_mask").Arg(segmentationMask).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The data, changed.</summary>
        [Python("call")]
        public virtual Value Call(DataLike data, bool? training = true) =>
            PyCall.On(this, "call").Arg(data).Opt("training", training, true).To<Value>();
        /// <summary>The data, changed.</summary>
        public virtual Tensor Apply(DataLike data, bool? training = true) =>
            PyCall.On(this, "__call__").Arg(data).Opt("training", training, true).To<Tensor>();
        /// <summary>Python&apos;s `bounding_box_format`.</summary>
        [Python("bounding_box_format")] public string BoundingBoxFormat { get => Get<string>("bounding_box_format"); set => Set("bounding_box_format", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static RandomContrast FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.RandomContrast.from_config").Arg(config).To<RandomContrast>();
    }
    /// <summary>A window of images at a random place, the same for a batch.</summary>
    /// <remarks>Where images are too small, and when `training` is False, the largest part of that shape, resized.</remarks>
    public partial class RandomCrop : global::Keras.Layers.Layer
    {
        internal RandomCrop(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected RandomCrop(PyCall call) : base(call) { }
        /// <summary>A window of images at a random place, the same for a batch.</summary>
        /// <param name="height">the size of the result.</param>
        /// <param name="width">the size of the result.</param>
        /// <param name="seed">an integer for the same draws in each program.</param>
        public RandomCrop(int height, int width, int? seed = null, DataFormat? dataFormat = null, string name = null, Dictionary<string, object> more = null)
            : base(PyCall.Of("layers.RandomCrop").Arg(height).Arg(width).Opt("seed", seed).Opt("data_format", dataFormat).Opt("name", name).More(more)) { }
        /// <summary>The place of the window.</summary>
        [Python("get_random_transformation")]
        public virtual Value GetRandomTransformation(DataLike data, bool training = true, Seed seed = null) =>
            PyCall.On(this, "get_random_transformation").Arg(data).Opt("training", training, true).Opt("seed", seed).To<Value>();
        /// <summary>A corner with all of the window inside.</summary>
        [Python("draw")]
        public virtual Value Draw(Tensor images, Seed seed) =>
            PyCall.On(this, "draw").Arg(images).Arg(seed).To<Value>();
        /// <summary>Python&apos;s `height`.</summary>
        [Python("height")] public int Height { get => Get<int>("height"); set => Set("height", value); }
        /// <summary>Python&apos;s `width`.</summary>
        [Python("width")] public int Width { get => Get<int>("width"); set => Set("width", value); }
        /// <summary>The windows.</summary>
        [Python("change")]
        public virtual Tensor Change(Tensor images, object parameters) =>
            PyCall.On(this, "change").Arg(images).Arg(parameters).To<Tensor>();
        /// <summary>The same windows of masks.</summary>
        [Python("change_masks")]
        public virtual Tensor ChangeMasks(Tensor masks, object parameters) =>
            PyCall.On(this, "change_masks").Arg(masks).Arg(parameters).To<Tensor>();
        /// <summary>The boxes' parts within the window; those that left it are -1.</summary>
        [Python("change_boxes")]
        public virtual Value ChangeBoxes(DataLike boxes, object parameters) =>
            PyCall.On(this, "change_boxes").Arg(boxes).Arg(parameters).To<Value>();
        /// <summary>The labels under these parameters.</summary>
        [Python("change_labels")]
        public virtual Tensor ChangeLabels(Tensor labels, object parameters) =>
            PyCall.On(this, "change_labels").Arg(labels).Arg(parameters).To<Tensor>();
        /// <summary>The images under parameters.</summary>
        [Python("transform_images")]
        public virtual Tensor TransformImages(Tensor images, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_images").Arg(images).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The labels under parameters.</summary>
        [Python("transform_labels")]
        public virtual Tensor TransformLabels(Tensor labels, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_labels").Arg(labels).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The boxes under parameters.</summary>
        [Python("transform_bounding_boxes")]
        public virtual Value TransformBoundingBoxes(DataLike boundingBoxes, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_bounding_boxes").Arg(boundingBoxes).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>The masks under parameters.</summary>
        [Python("transform_segmentation_masks")]
        public virtual Tensor TransformSegmentationMasks(Tensor segmentationMasks, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_segmentation_masks").Arg(segmentationMasks).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image under parameters.</summary>
        [Python("transform_single_image")]
        public virtual Tensor TransformSingleImage(Tensor image, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_image").Arg(image).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One label under parameters.</summary>
        [Python("transform_single_label")]
        public virtual Tensor TransformSingleLabel(Tensor label, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_label").Arg(label).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image's boxes under parameters.</summary>
        [Python("transform_single_bounding_box")]
        public virtual Value TransformSingleBoundingBox(DataLike boundingBox, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_bounding_box").Arg(boundingBox).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>One mask under parameters.</summary>
        [Python("transform_single_segmentation_mask")]
        public virtual Tensor TransformSingleSegmentationMask(Tensor segmentationMask, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_segmentation_mask").Arg(segmentationMask).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The data, changed.</summary>
        [Python("call")]
        public virtual Value Call(DataLike data, bool? training = true) =>
            PyCall.On(this, "call").Arg(data).Opt("training", training, true).To<Value>();
        /// <summary>The data, changed.</summary>
        public virtual Tensor Apply(DataLike data, bool? training = true) =>
            PyCall.On(this, "__call__").Arg(data).Opt("training", training, true).To<Tensor>();
        /// <summary>Python&apos;s `bounding_box_format`.</summary>
        [Python("bounding_box_format")] public string BoundingBoxFormat { get => Get<string>("bounding_box_format"); set => Set("bounding_box_format", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static RandomCrop FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.RandomCrop.from_config").Arg(config).To<RandomCrop>();
    }
    /// <summary>Images whose pixels are moved by a smooth random field, `ops.image.elastic_transform`.</summary>
    public partial class RandomElasticTransform : global::Keras.Layers.Layer
    {
        internal RandomElasticTransform(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected RandomElasticTransform(PyCall call) : base(call) { }
        /// <summary>Images whose pixels are moved by a smooth random field, `ops.image.elastic_transform`.</summary>
        /// <param name="factor">the probability for an image, or a range in which it is uniform.</param>
        /// <param name="scale">the strength, or a range of which the middle counts.</param>
        /// <param name="interpolation">"nearest" or "bilinear".</param>
        /// <param name="fillMode">what stands outside of the image: "reflect", "wrap", "nearest" or "constant".</param>
        /// <param name="fillValue">for "constant".</param>
        /// <param name="valueRange">(low, high) of the values.</param>
        /// <param name="seed">an integer for the same draws in each program.</param>
        public RandomElasticTransform(TensorLike factor = null, TensorLike scale = null, Interpolation interpolation = global::Keras.Interpolation.Bilinear, FillMode fillMode = global::Keras.FillMode.Reflect, double fillValue = 0.0, double[] valueRange = null, int? seed = null, DataFormat? dataFormat = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null, BoxFormat? boundingBoxFormat = null)
            : base(PyCall.Of("layers.RandomElasticTransform").Opt("factor", factor).Opt("scale", scale).Opt("interpolation", interpolation, global::Keras.Interpolation.Bilinear).Opt("fill_mode", fillMode, global::Keras.FillMode.Reflect).Opt("fill_value", fillValue, 0.0).Opt("value_range", valueRange).Opt("seed", seed).Opt("data_format", dataFormat).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).Opt("bounding_box_format", boundingBoxFormat)) { }
        /// <summary>Which images to bend, and where their pixels go: a field for masks, too.</summary>
        [Python("draw")]
        public virtual Value Draw(Tensor images, Seed seed) =>
            PyCall.On(this, "draw").Arg(images).Arg(seed).To<Value>();
        /// <summary>The bent images.</summary>
        [Python("change")]
        public virtual Tensor Change(Tensor images, object parameters) =>
            PyCall.On(this, "change").Arg(images).Arg(parameters).To<Tensor>();
        /// <summary>The masks, bent likewise.</summary>
        [Python("change_masks")]
        public virtual Tensor ChangeMasks(Tensor masks, object parameters) =>
            PyCall.On(this, "change_masks").Arg(masks).Arg(parameters).To<Tensor>();
        /// <summary>The boxes round the pixels that were in them; those that left the image are -1.</summary>
        [Python("change_boxes")]
        public virtual Value ChangeBoxes(DataLike boxes, object parameters) =>
            PyCall.On(this, "change_boxes").Arg(boxes).Arg(parameters).To<Value>();
        /// <summary>Strength and smoothness for images of this size: `0.1 f max(h, w), 0.05 f min(h, w)`.</summary>
        [Python("get_elastic_transform_params")]
        public virtual (double, double) GetElasticTransformParams(int height, int width, double factor) =>
            PyCall.On(this, "get_elastic_transform_params").Arg(height).Arg(width).Arg(factor).To<(double, double)>();
        /// <summary>Python&apos;s `factor`.</summary>
        [Python("factor")] public Value Factor { get => Get<Value>("factor"); set => Set("factor", value); }
        /// <summary>Python&apos;s `scale`.</summary>
        [Python("scale")] public Value Scale { get => Get<Value>("scale"); set => Set("scale", value); }
        /// <summary>Python&apos;s `interpolation`.</summary>
        [Python("interpolation")] public string Interpolation { get => Get<string>("interpolation"); set => Set("interpolation", value); }
        /// <summary>Python&apos;s `fill_mode`.</summary>
        [Python("fill_mode")] public string FillMode { get => Get<string>("fill_mode"); set => Set("fill_mode", value); }
        /// <summary>Python&apos;s `fill_value`.</summary>
        [Python("fill_value")] public double FillValue { get => Get<double>("fill_value"); set => Set("fill_value", value); }
        /// <summary>Python&apos;s `value_range`.</summary>
        [Python("value_range")] public double[] ValueRange { get => Get<double[]>("value_range"); set => Set("value_range", value); }
        /// <summary>The labels under these parameters.</summary>
        [Python("change_labels")]
        public virtual Tensor ChangeLabels(Tensor labels, object parameters) =>
            PyCall.On(this, "change_labels").Arg(labels).Arg(parameters).To<Tensor>();
        /// <summary>The parameters for data; None where nothing is to be changed.</summary>
        [Python("get_random_transformation")]
        public virtual Value GetRandomTransformation(DataLike data, bool training = true, Seed seed = null) =>
            PyCall.On(this, "get_random_transformation").Arg(data).Opt("training", training, true).Opt("seed", seed).To<Value>();
        /// <summary>The images under parameters.</summary>
        [Python("transform_images")]
        public virtual Tensor TransformImages(Tensor images, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_images").Arg(images).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The labels under parameters.</summary>
        [Python("transform_labels")]
        public virtual Tensor TransformLabels(Tensor labels, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_labels").Arg(labels).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The boxes under parameters.</summary>
        [Python("transform_bounding_boxes")]
        public virtual Value TransformBoundingBoxes(DataLike boundingBoxes, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_bounding_boxes").Arg(boundingBoxes).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>The masks under parameters.</summary>
        [Python("transform_segmentation_masks")]
        public virtual Tensor TransformSegmentationMasks(Tensor segmentationMasks, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_segmentation_masks").Arg(segmentationMasks).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image under parameters.</summary>
        [Python("transform_single_image")]
        public virtual Tensor TransformSingleImage(Tensor image, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_image").Arg(image).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One label under parameters.</summary>
        [Python("transform_single_label")]
        public virtual Tensor TransformSingleLabel(Tensor label, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_label").Arg(label).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image's boxes under parameters.</summary>
        [Python("transform_single_bounding_box")]
        public virtual Value TransformSingleBoundingBox(DataLike boundingBox, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_bounding_box").Arg(boundingBox).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>One mask under parameters.</summary>
        [Python("transform_single_segmentation_mask")]
        public virtual Tensor TransformSingleSegmentationMask(Tensor segmentationMask, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_segmentation_mask").Arg(segmentationMask).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The data, changed.</summary>
        [Python("call")]
        public virtual Value Call(DataLike data, bool? training = true) =>
            PyCall.On(this, "call").Arg(data).Opt("training", training, true).To<Value>();
        /// <summary>The data, changed.</summary>
        public virtual Tensor Apply(DataLike data, bool? training = true) =>
            PyCall.On(this, "__call__").Arg(data).Opt("training", training, true).To<Tensor>();
        /// <summary>Python&apos;s `bounding_box_format`.</summary>
        [Python("bounding_box_format")] public string BoundingBoxFormat { get => Get<string>("bounding_box_format"); set => Set("bounding_box_format", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static RandomElasticTransform FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.RandomElasticTransform.from_config").Arg(config).To<RandomElasticTransform>();
    }
    /// <summary>Images with a rectangle erased.</summary>
    /// <remarks>Source: Z. Zhong et al., "Random Erasing Data Augmentation" (2017).</remarks>
    public partial class RandomErasing : global::Keras.Layers.Layer
    {
        internal RandomErasing(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected RandomErasing(PyCall call) : base(call) { }
        /// <summary>Images with a rectangle erased.</summary>
        /// <param name="factor">the probability for an image, or a range in which it is uniform.</param>
        /// <param name="scale">the range of the rectangle's area, as a part of the image's.</param>
        /// <param name="fillValue">what stands there: a number, one for each channel, or None: noise.</param>
        /// <param name="valueRange">(low, high) of the values.</param>
        /// <param name="seed">an integer for the same draws in each program.</param>
        public RandomErasing(TensorLike factor = null, TensorLike scale = null, TensorLike fillValue = null, double[] valueRange = null, int? seed = null, DataFormat? dataFormat = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null, BoxFormat? boundingBoxFormat = null)
            : base(PyCall.Of("layers.RandomErasing").Opt("factor", factor).Opt("scale", scale).Opt("fill_value", fillValue).Opt("value_range", valueRange).Opt("seed", seed).Opt("data_format", dataFormat).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).Opt("bounding_box_format", boundingBoxFormat)) { }
        /// <summary>Where the rectangles are, and what stands there.</summary>
        [Python("draw")]
        public virtual Value Draw(Tensor images, Seed seed) =>
            PyCall.On(this, "draw").Arg(images).Arg(seed).To<Value>();
        /// <summary>The images without what was in the rectangles.</summary>
        [Python("change")]
        public virtual Tensor Change(Tensor images, object parameters) =>
            PyCall.On(this, "change").Arg(images).Arg(parameters).To<Tensor>();
        /// <summary>Python&apos;s `factor`.</summary>
        [Python("factor")] public Value Factor { get => Get<Value>("factor"); set => Set("factor", value); }
        /// <summary>Python&apos;s `scale`.</summary>
        [Python("scale")] public Value Scale { get => Get<Value>("scale"); set => Set("scale", value); }
        /// <summary>Python&apos;s `fill_value`.</summary>
        [Python("fill_value")] public Value FillValue { get => Get<Value>("fill_value"); set => Set("fill_value", value); }
        /// <summary>Python&apos;s `value_range`.</summary>
        [Python("value_range")] public double[] ValueRange { get => Get<double[]>("value_range"); set => Set("value_range", value); }
        /// <summary>The labels under these parameters.</summary>
        [Python("change_labels")]
        public virtual Tensor ChangeLabels(Tensor labels, object parameters) =>
            PyCall.On(this, "change_labels").Arg(labels).Arg(parameters).To<Tensor>();
        /// <summary>The bounding boxes under these parameters.</summary>
        [Python("change_boxes")]
        public virtual Value ChangeBoxes(DataLike boxes, object parameters) =>
            PyCall.On(this, "change_boxes").Arg(boxes).Arg(parameters).To<Value>();
        /// <summary>The segmentation masks under these parameters.</summary>
        [Python("change_masks")]
        public virtual Tensor ChangeMasks(Tensor masks, object parameters) =>
            PyCall.On(this, "change_masks").Arg(masks).Arg(parameters).To<Tensor>();
        /// <summary>The parameters for data; None where nothing is to be changed.</summary>
        [Python("get_random_transformation")]
        public virtual Value GetRandomTransformation(DataLike data, bool training = true, Seed seed = null) =>
            PyCall.On(this, "get_random_transformation").Arg(data).Opt("training", training, true).Opt("seed", seed).To<Value>();
        /// <summary>The images under parameters.</summary>
        [Python("transform_images")]
        public virtual Tensor TransformImages(Tensor images, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_images").Arg(images).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The labels under parameters.</summary>
        [Python("transform_labels")]
        public virtual Tensor TransformLabels(Tensor labels, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_labels").Arg(labels).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The boxes under parameters.</summary>
        [Python("transform_bounding_boxes")]
        public virtual Value TransformBoundingBoxes(DataLike boundingBoxes, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_bounding_boxes").Arg(boundingBoxes).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>The masks under parameters.</summary>
        [Python("transform_segmentation_masks")]
        public virtual Tensor TransformSegmentationMasks(Tensor segmentationMasks, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_segmentation_masks").Arg(segmentationMasks).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image under parameters.</summary>
        [Python("transform_single_image")]
        public virtual Tensor TransformSingleImage(Tensor image, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_image").Arg(image).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One label under parameters.</summary>
        [Python("transform_single_label")]
        public virtual Tensor TransformSingleLabel(Tensor label, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_label").Arg(label).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image's boxes under parameters.</summary>
        [Python("transform_single_bounding_box")]
        public virtual Value TransformSingleBoundingBox(DataLike boundingBox, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_bounding_box").Arg(boundingBox).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>One mask under parameters.</summary>
        [Python("transform_single_segmentation_mask")]
        public virtual Tensor TransformSingleSegmentationMask(Tensor segmentationMask, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_segmentation_mask").Arg(segmentationMask).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The data, changed.</summary>
        [Python("call")]
        public virtual Value Call(DataLike data, bool? training = true) =>
            PyCall.On(this, "call").Arg(data).Opt("training", training, true).To<Value>();
        /// <summary>The data, changed.</summary>
        public virtual Tensor Apply(DataLike data, bool? training = true) =>
            PyCall.On(this, "__call__").Arg(data).Opt("training", training, true).To<Tensor>();
        /// <summary>Python&apos;s `bounding_box_format`.</summary>
        [Python("bounding_box_format")] public string BoundingBoxFormat { get => Get<string>("bounding_box_format"); set => Set("bounding_box_format", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static RandomErasing FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.RandomErasing.from_config").Arg(config).To<RandomErasing>();
    }
    /// <summary>Images turned over, each axis with a probability of one half.</summary>
    public partial class RandomFlip : global::Keras.Layers.Layer
    {
        internal RandomFlip(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected RandomFlip(PyCall call) : base(call) { }
        /// <summary>Images turned over, each axis with a probability of one half.</summary>
        /// <param name="mode">"horizontal", "vertical" or "horizontal_and_vertical".</param>
        /// <param name="seed">an integer for the same draws in each program.</param>
        public RandomFlip(FlipMode mode = global::Keras.FlipMode.HorizontalAndVertical, int? seed = null, DataFormat? dataFormat = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null, BoxFormat? boundingBoxFormat = null)
            : base(PyCall.Of("layers.RandomFlip").Opt("mode", mode, global::Keras.FlipMode.HorizontalAndVertical).Opt("seed", seed).Opt("data_format", dataFormat).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).Opt("bounding_box_format", boundingBoxFormat)) { }
        /// <summary>Whether to turn each image over, across and down.</summary>
        [Python("draw")]
        public virtual Value Draw(Tensor images, Seed seed) =>
            PyCall.On(this, "draw").Arg(images).Arg(seed).To<Value>();
        /// <summary>The images, some turned over.</summary>
        [Python("change")]
        public virtual Tensor Change(Tensor images, object parameters) =>
            PyCall.On(this, "change").Arg(images).Arg(parameters).To<Tensor>();
        /// <summary>`x -&gt; width - 1 - x` where an image is turned over.</summary>
        [Python("maps")]
        public virtual Tensor Maps(object parameters) =>
            PyCall.On(this, "maps").Arg(parameters).To<Tensor>();
        /// <summary>Python&apos;s `mode`.</summary>
        [Python("mode")] public string Mode { get => Get<string>("mode"); set => Set("mode", value); }
        /// <summary>The masks where the pixels went; each place takes the class of the nearest pixel.</summary>
        [Python("change_masks")]
        public virtual Tensor ChangeMasks(Tensor masks, object parameters) =>
            PyCall.On(this, "change_masks").Arg(masks).Arg(parameters).To<Tensor>();
        /// <summary>The boxes round what was in them, cut to the image; those that left it are -1.</summary>
        [Python("change_boxes")]
        public virtual Value ChangeBoxes(DataLike boxes, object parameters) =>
            PyCall.On(this, "change_boxes").Arg(boxes).Arg(parameters).To<Value>();
        /// <summary>Where a map, a row of eight numbers, takes a point: two tensors [batch, 1].</summary>
        [Python("get_transformed_x_y")]
        public virtual (Tensor, Tensor) GetTransformedXY(DataLike x, DataLike y, Tensor transform) =>
            PyCall.On(this, "get_transformed_x_y").Arg(x).Arg(y).Arg(transform).To<(Tensor, Tensor)>();
        /// <summary>Boxes (left, top, right, bottom) moved left and up by so much.</summary>
        [Python("get_shifted_bbox")]
        public virtual Value GetShiftedBbox(DataLike boundingBoxes, object wShiftFactor, object hShiftFactor) =>
            PyCall.On(this, "get_shifted_bbox").Arg(boundingBoxes).Arg(wShiftFactor).Arg(hShiftFactor).To<Value>();
        /// <summary>Python&apos;s `fill_value`.</summary>
        [Python("fill_value")] public double FillValue { get => Get<double>("fill_value"); set => Set("fill_value", value); }
        /// <summary>The labels under these parameters.</summary>
        [Python("change_labels")]
        public virtual Tensor ChangeLabels(Tensor labels, object parameters) =>
            PyCall.On(this, "change_labels").Arg(labels).Arg(parameters).To<Tensor>();
        /// <summary>The parameters for data; None where nothing is to be changed.</summary>
        [Python("get_random_transformation")]
        public virtual Value GetRandomTransformation(DataLike data, bool training = true, Seed seed = null) =>
            PyCall.On(this, "get_random_transformation").Arg(data).Opt("training", training, true).Opt("seed", seed).To<Value>();
        /// <summary>The images under parameters.</summary>
        [Python("transform_images")]
        public virtual Tensor TransformImages(Tensor images, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_images").Arg(images).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The labels under parameters.</summary>
        [Python("transform_labels")]
        public virtual Tensor TransformLabels(Tensor labels, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_labels").Arg(labels).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The boxes under parameters.</summary>
        [Python("transform_bounding_boxes")]
        public virtual Value TransformBoundingBoxes(DataLike boundingBoxes, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_bounding_boxes").Arg(boundingBoxes).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>The masks under parameters.</summary>
        [Python("transform_segmentation_masks")]
        public virtual Tensor TransformSegmentationMasks(Tensor segmentationMasks, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_segmentation_masks").Arg(segmentationMasks).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image under parameters.</summary>
        [Python("transform_single_image")]
        public virtual Tensor TransformSingleImage(Tensor image, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_image").Arg(image).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One label under parameters.</summary>
        [Python("transform_single_label")]
        public virtual Tensor TransformSingleLabel(Tensor label, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_label").Arg(label).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image's boxes under parameters.</summary>
        [Python("transform_single_bounding_box")]
        public virtual Value TransformSingleBoundingBox(DataLike boundingBox, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_bounding_box").Arg(boundingBox).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>One mask under parameters.</summary>
        [Python("transform_single_segmentation_mask")]
        public virtual Tensor TransformSingleSegmentationMask(Tensor segmentationMask, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_segmentation_mask").Arg(segmentationMask).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The data, changed.</summary>
        [Python("call")]
        public virtual Value Call(DataLike data, bool? training = true) =>
            PyCall.On(this, "call").Arg(data).Opt("training", training, true).To<Value>();
        /// <summary>The data, changed.</summary>
        public virtual Tensor Apply(DataLike data, bool? training = true) =>
            PyCall.On(this, "__call__").Arg(data).Opt("training", training, true).To<Tensor>();
        /// <summary>Python&apos;s `bounding_box_format`.</summary>
        [Python("bounding_box_format")] public string BoundingBoxFormat { get => Get<string>("bounding_box_format"); set => Set("bounding_box_format", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static RandomFlip FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.RandomFlip.from_config").Arg(config).To<RandomFlip>();
    }
    /// <summary>Images smoothed by a Gaussian.</summary>
    public partial class RandomGaussianBlur : global::Keras.Layers.Layer
    {
        internal RandomGaussianBlur(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected RandomGaussianBlur(PyCall call) : base(call) { }
        /// <summary>Images smoothed by a Gaussian.</summary>
        /// <param name="factor">the probability for an image, or a range in which it is uniform.</param>
        /// <param name="kernelSize">(height, width) of the window.</param>
        /// <param name="sigma">the range of the standard deviation, or a number for `(0, sigma)`.</param>
        /// <param name="valueRange">(low, high) of the values.</param>
        /// <param name="seed">an integer for the same draws in each program.</param>
        public RandomGaussianBlur(TensorLike factor = null, Ints kernelSize = null, TensorLike sigma = null, double[] valueRange = null, DataFormat? dataFormat = null, int? seed = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null, BoxFormat? boundingBoxFormat = null)
            : base(PyCall.Of("layers.RandomGaussianBlur").Opt("factor", factor).Opt("kernel_size", kernelSize).Opt("sigma", sigma).Opt("value_range", valueRange).Opt("data_format", dataFormat).Opt("seed", seed).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).Opt("bounding_box_format", boundingBoxFormat)) { }
        /// <summary>Which images to smooth, and how much.</summary>
        [Python("draw")]
        public virtual Value Draw(Tensor images, Seed seed) =>
            PyCall.On(this, "draw").Arg(images).Arg(seed).To<Value>();
        /// <summary>The smoothed images.</summary>
        [Python("change")]
        public virtual Tensor Change(Tensor images, object parameters) =>
            PyCall.On(this, "change").Arg(images).Arg(parameters).To<Tensor>();
        /// <summary>Python&apos;s `factor`.</summary>
        [Python("factor")] public Value Factor { get => Get<Value>("factor"); set => Set("factor", value); }
        /// <summary>Python&apos;s `kernel_size`.</summary>
        [Python("kernel_size")] public Value KernelSize { get => Get<Value>("kernel_size"); set => Set("kernel_size", value); }
        /// <summary>Python&apos;s `sigma`.</summary>
        [Python("sigma")] public Value Sigma { get => Get<Value>("sigma"); set => Set("sigma", value); }
        /// <summary>Python&apos;s `value_range`.</summary>
        [Python("value_range")] public double[] ValueRange { get => Get<double[]>("value_range"); set => Set("value_range", value); }
        /// <summary>The labels under these parameters.</summary>
        [Python("change_labels")]
        public virtual Tensor ChangeLabels(Tensor labels, object parameters) =>
            PyCall.On(this, "change_labels").Arg(labels).Arg(parameters).To<Tensor>();
        /// <summary>The bounding boxes under these parameters.</summary>
        [Python("change_boxes")]
        public virtual Value ChangeBoxes(DataLike boxes, object parameters) =>
            PyCall.On(this, "change_boxes").Arg(boxes).Arg(parameters).To<Value>();
        /// <summary>The segmentation masks under these parameters.</summary>
        [Python("change_masks")]
        public virtual Tensor ChangeMasks(Tensor masks, object parameters) =>
            PyCall.On(this, "change_masks").Arg(masks).Arg(parameters).To<Tensor>();
        /// <summary>The parameters for data; None where nothing is to be changed.</summary>
        [Python("get_random_transformation")]
        public virtual Value GetRandomTransformation(DataLike data, bool training = true, Seed seed = null) =>
            PyCall.On(this, "get_random_transformation").Arg(data).Opt("training", training, true).Opt("seed", seed).To<Value>();
        /// <summary>The images under parameters.</summary>
        [Python("transform_images")]
        public virtual Tensor TransformImages(Tensor images, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_images").Arg(images).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The labels under parameters.</summary>
        [Python("transform_labels")]
        public virtual Tensor TransformLabels(Tensor labels, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_labels").Arg(labels).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The boxes under parameters.</summary>
        [Python("transform_bounding_boxes")]
        public virtual Value TransformBoundingBoxes(DataLike boundingBoxes, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_bounding_boxes").Arg(boundingBoxes).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>The masks under parameters.</summary>
        [Python("transform_segmentation_masks")]
        public virtual Tensor TransformSegmentationMasks(Tensor segmentationMasks, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_segmentation_masks").Arg(segmentationMasks).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image under parameters.</summary>
        [Python("transform_single_image")]
        public virtual Tensor TransformSingleImage(Tensor image, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_image").Arg(image).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One label under parameters.</summary>
        [Python("transform_single_label")]
        public virtual Tensor TransformSingleLabel(Tensor label, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_label").Arg(label).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image's boxes under parameters.</summary>
        [Python("transform_single_bounding_box")]
        public virtual Value TransformSingleBoundingBox(DataLike boundingBox, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_bounding_box").Arg(boundingBox).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>One mask under parameters.</summary>
        [Python("transform_single_segmentation_mask")]
        public virtual Tensor TransformSingleSegmentationMask(Tensor segmentationMask, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_segmentation_mask").Arg(segmentationMask).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The data, changed.</summary>
        [Python("call")]
        public virtual Value Call(DataLike data, bool? training = true) =>
            PyCall.On(this, "call").Arg(data).Opt("training", training, true).To<Value>();
        /// <summary>The data, changed.</summary>
        public virtual Tensor Apply(DataLike data, bool? training = true) =>
            PyCall.On(this, "__call__").Arg(data).Opt("training", training, true).To<Tensor>();
        /// <summary>Python&apos;s `bounding_box_format`.</summary>
        [Python("bounding_box_format")] public string BoundingBoxFormat { get => Get<string>("bounding_box_format"); set => Set("bounding_box_format", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static RandomGaussianBlur FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.RandomGaussianBlur.from_config").Arg(config).To<RandomGaussianBlur>();
    }
    /// <summary>Some of the images without colors.</summary>
    public partial class RandomGrayscale : global::Keras.Layers.Layer
    {
        internal RandomGrayscale(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected RandomGrayscale(PyCall call) : base(call) { }
        /// <summary>Some of the images without colors.</summary>
        /// <param name="factor">the probability.</param>
        /// <param name="seed">an integer for the same draws in each program.</param>
        public RandomGrayscale(double factor = 0.5, DataFormat? dataFormat = null, int? seed = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null, BoxFormat? boundingBoxFormat = null)
            : base(PyCall.Of("layers.RandomGrayscale").Opt("factor", factor, 0.5).Opt("data_format", dataFormat).Opt("seed", seed).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).Opt("bounding_box_format", boundingBoxFormat)) { }
        /// <summary>Whether to change each image.</summary>
        [Python("draw")]
        public virtual Value Draw(Tensor images, Seed seed) =>
            PyCall.On(this, "draw").Arg(images).Arg(seed).To<Value>();
        /// <summary>The images, some gray.</summary>
        [Python("change")]
        public virtual Tensor Change(Tensor images, object parameters) =>
            PyCall.On(this, "change").Arg(images).Arg(parameters).To<Tensor>();
        /// <summary>The parameters for data; None where nothing is to be changed.</summary>
        [Python("get_random_transformation")]
        public virtual Value GetRandomTransformation(object images, bool training = true, Seed seed = null) =>
            PyCall.On(this, "get_random_transformation").Arg(images).Opt("training", training, true).Opt("seed", seed).To<Value>();
        /// <summary>The labels as they are.</summary>
        [Python("transform_labels")]
        public virtual Tensor TransformLabels(Tensor labels, object transformations = null, bool training = true, Dictionary<string, object> more = null) =>
            PyCall.On(this, "transform_labels").Arg(labels).Opt("transformations", transformations).Opt("training", training, true).More(more).To<Tensor>();
        /// <summary>The masks as they are.</summary>
        [Python("transform_segmentation_masks")]
        public virtual Tensor TransformSegmentationMasks(Tensor segmentationMasks, object transformations = null, bool training = true, Dictionary<string, object> more = null) =>
            PyCall.On(this, "transform_segmentation_masks").Arg(segmentationMasks).Opt("transformations", transformations).Opt("training", training, true).More(more).To<Tensor>();
        /// <summary>Python&apos;s `factor`.</summary>
        [Python("factor")] public double Factor { get => Get<double>("factor"); set => Set("factor", value); }
        /// <summary>The labels under these parameters.</summary>
        [Python("change_labels")]
        public virtual Tensor ChangeLabels(Tensor labels, object parameters) =>
            PyCall.On(this, "change_labels").Arg(labels).Arg(parameters).To<Tensor>();
        /// <summary>The bounding boxes under these parameters.</summary>
        [Python("change_boxes")]
        public virtual Value ChangeBoxes(DataLike boxes, object parameters) =>
            PyCall.On(this, "change_boxes").Arg(boxes).Arg(parameters).To<Value>();
        /// <summary>The segmentation masks under these parameters.</summary>
        [Python("change_masks")]
        public virtual Tensor ChangeMasks(Tensor masks, object parameters) =>
            PyCall.On(this, "change_masks").Arg(masks).Arg(parameters).To<Tensor>();
        /// <summary>The parameters for data; None where nothing is to be changed.</summary>
        [Python("get_random_transformation")]
        public virtual Value GetRandomTransformation(DataLike data, bool training = true, Seed seed = null) =>
            PyCall.On(this, "get_random_transformation").Arg(data).Opt("training", training, true).Opt("seed", seed).To<Value>();
        /// <summary>The images under parameters.</summary>
        [Python("transform_images")]
        public virtual Tensor TransformImages(Tensor images, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_images").Arg(images).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The labels under parameters.</summary>
        [Python("transform_labels")]
        public virtual Tensor TransformLabels(Tensor labels, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_labels").Arg(labels).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The boxes under parameters.</summary>
        [Python("transform_bounding_boxes")]
        public virtual Value TransformBoundingBoxes(DataLike boundingBoxes, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_bounding_boxes").Arg(boundingBoxes).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>The masks under parameters.</summary>
        [Python("transform_segmentation_masks")]
        public virtual Tensor TransformSegmentationMasks(Tensor segmentationMasks, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_segmentation_masks").Arg(segmentationMasks).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image under parameters.</summary>
        [Python("transform_single_image")]
        public virtual Tensor TransformSingleImage(Tensor image, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_image").Arg(image).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One label under parameters.</summary>
        [Python("transform_single_label")]
        public virtual Tensor TransformSingleLabel(Tensor label, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_label").Arg(label).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image's boxes under parameters.</summary>
        [Python("transform_single_bounding_box")]
        public virtual Value TransformSingleBoundingBox(DataLike boundingBox, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_bounding_box").Arg(boundingBox).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>One mask under parameters.</summary>
        [Python("transform_single_segmentation_mask")]
        public virtual Tensor TransformSingleSegmentationMask(Tensor segmentationMask, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_segmentation_mask").Arg(segmentationMask).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The data, changed.</summary>
        [Python("call")]
        public virtual Value Call(DataLike data, bool? training = true) =>
            PyCall.On(this, "call").Arg(data).Opt("training", training, true).To<Value>();
        /// <summary>The data, changed.</summary>
        public virtual Tensor Apply(DataLike data, bool? training = true) =>
            PyCall.On(this, "__call__").Arg(data).Opt("training", training, true).To<Tensor>();
        /// <summary>Python&apos;s `bounding_box_format`.</summary>
        [Python("bounding_box_format")] public string BoundingBoxFormat { get => Get<string>("bounding_box_format"); set => Set("bounding_box_format", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static RandomGrayscale FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.RandomGrayscale.from_config").Arg(config).To<RandomGrayscale>();
    }
    /// <summary>The hue turned by `± f / 2` of the circle, f of each image uniform in a range.</summary>
    public partial class RandomHue : global::Keras.Layers.Layer
    {
        internal RandomHue(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected RandomHue(PyCall call) : base(call) { }
        /// <summary>The hue turned by `± f / 2` of the circle, f of each image uniform in a range.</summary>
        /// <param name="factor">the range of f, or a number for `(0, factor)`.</param>
        /// <param name="valueRange">(low, high) of the values.</param>
        /// <param name="seed">an integer for the same draws in each program.</param>
        public RandomHue(TensorLike factor, double[] valueRange = null, DataFormat? dataFormat = null, int? seed = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null, BoxFormat? boundingBoxFormat = null)
            : base(PyCall.Of("layers.RandomHue").Arg(factor).Opt("value_range", valueRange).Opt("data_format", dataFormat).Opt("seed", seed).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).Opt("bounding_box_format", boundingBoxFormat)) { }
        /// <summary>A part of the circle for each image.</summary>
        [Python("draw")]
        public virtual Value Draw(Tensor images, Seed seed) =>
            PyCall.On(this, "draw").Arg(images).Arg(seed).To<Value>();
        /// <summary>The images in other colors.</summary>
        [Python("change")]
        public virtual Tensor Change(Tensor images, object parameters) =>
            PyCall.On(this, "change").Arg(images).Arg(parameters).To<Tensor>();
        /// <summary>Python&apos;s `factor`.</summary>
        [Python("factor")] public Value Factor { get => Get<Value>("factor"); set => Set("factor", value); }
        /// <summary>Python&apos;s `value_range`.</summary>
        [Python("value_range")] public (double, double) ValueRange { get => Get<(double, double)>("value_range"); set => Set("value_range", value); }
        /// <summary>Python&apos;s `seed`.</summary>
        [Python("seed")] public int? Seed { get => Get<int?>("seed"); set => Set("seed", value); }
        /// <summary>The labels under these parameters.</summary>
        [Python("change_labels")]
        public virtual Tensor ChangeLabels(Tensor labels, object parameters) =>
            PyCall.On(this, "change_labels").Arg(labels).Arg(parameters).To<Tensor>();
        /// <summary>The bounding boxes under these parameters.</summary>
        [Python("change_boxes")]
        public virtual Value ChangeBoxes(DataLike boxes, object parameters) =>
            PyCall.On(this, "change_boxes").Arg(boxes).Arg(parameters).To<Value>();
        /// <summary>The segmentation masks under these parameters.</summary>
        [Python("change_masks")]
        public virtual Tensor ChangeMasks(Tensor masks, object parameters) =>
            PyCall.On(this, "change_masks").Arg(masks).Arg(parameters).To<Tensor>();
        /// <summary>The parameters for data; None where nothing is to be changed.</summary>
        [Python("get_random_transformation")]
        public virtual Value GetRandomTransformation(DataLike data, bool training = true, Seed seed = null) =>
            PyCall.On(this, "get_random_transformation").Arg(data).Opt("training", training, true).Opt("seed", seed).To<Value>();
        /// <summary>The images under parameters.</summary>
        [Python("transform_images")]
        public virtual Tensor TransformImages(Tensor images, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_images").Arg(images).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The labels under parameters.</summary>
        [Python("transform_labels")]
        public virtual Tensor TransformLabels(Tensor labels, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_labels").Arg(labels).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The boxes under parameters.</summary>
        [Python("transform_bounding_boxes")]
        public virtual Value TransformBoundingBoxes(DataLike boundingBoxes, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_bounding_boxes").Arg(boundingBoxes).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>The masks under parameters.</summary>
        [Python("transform_segmentation_masks")]
        public virtual Tensor TransformSegmentationMasks(Tensor segmentationMasks, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_segmentation_masks").Arg(segmentationMasks).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image under parameters.</summary>
        [Python("transform_single_image")]
        public virtual Tensor TransformSingleImage(Tensor image, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_image").Arg(image).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One label under parameters.</summary>
        [Python("transform_single_label")]
        public virtual Tensor TransformSingleLabel(Tensor label, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_label").Arg(label).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image's boxes under parameters.</summary>
        [Python("transform_single_bounding_box")]
        public virtual Value TransformSingleBoundingBox(DataLike boundingBox, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_bounding_box").Arg(boundingBox).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>One mask under parameters.</summary>
        [Python("transform_single_segmentation_mask")]
        public virtual Tensor TransformSingleSegmentationMask(Tensor segmentationMask, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_segmentation_mask").Arg(segmentationMask).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The data, changed.</summary>
        [Python("call")]
        public virtual Value Call(DataLike data, bool? training = true) =>
            PyCall.On(this, "call").Arg(data).Opt("training", training, true).To<Value>();
        /// <summary>The data, changed.</summary>
        public virtual Tensor Apply(DataLike data, bool? training = true) =>
            PyCall.On(this, "__call__").Arg(data).Opt("training", training, true).To<Tensor>();
        /// <summary>Python&apos;s `bounding_box_format`.</summary>
        [Python("bounding_box_format")] public string BoundingBoxFormat { get => Get<string>("bounding_box_format"); set => Set("bounding_box_format", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static RandomHue FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.RandomHue.from_config").Arg(config).To<RandomHue>();
    }
    /// <summary>`low + high - x` for some of the images.</summary>
    public partial class RandomInvert : global::Keras.Layers.Layer
    {
        internal RandomInvert(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected RandomInvert(PyCall call) : base(call) { }
        /// <summary>`low + high - x` for some of the images.</summary>
        /// <param name="factor">the probability, or a range in which it is uniform; a number: `(0, factor)`.</param>
        /// <param name="valueRange">(low, high) of the values.</param>
        /// <param name="seed">an integer for the same draws in each program.</param>
        public RandomInvert(TensorLike factor = null, double[] valueRange = null, int? seed = null, DataFormat? dataFormat = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null, BoxFormat? boundingBoxFormat = null)
            : base(PyCall.Of("layers.RandomInvert").Opt("factor", factor).Opt("value_range", valueRange).Opt("seed", seed).Opt("data_format", dataFormat).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).Opt("bounding_box_format", boundingBoxFormat)) { }
        /// <summary>The images, some inverted.</summary>
        [Python("change")]
        public virtual Tensor Change(Tensor images, object parameters) =>
            PyCall.On(this, "change").Arg(images).Arg(parameters).To<Tensor>();
        /// <summary>Whether to change each image.</summary>
        [Python("draw")]
        public virtual Value Draw(Tensor images, Seed seed) =>
            PyCall.On(this, "draw").Arg(images).Arg(seed).To<Value>();
        /// <summary>Python&apos;s `factor`.</summary>
        [Python("factor")] public Value Factor { get => Get<Value>("factor"); set => Set("factor", value); }
        /// <summary>Python&apos;s `value_range`.</summary>
        [Python("value_range")] public (double, double) ValueRange { get => Get<(double, double)>("value_range"); set => Set("value_range", value); }
        /// <summary>Python&apos;s `seed`.</summary>
        [Python("seed")] public int? Seed { get => Get<int?>("seed"); set => Set("seed", value); }
        /// <summary>The labels under these parameters.</summary>
        [Python("change_labels")]
        public virtual Tensor ChangeLabels(Tensor labels, object parameters) =>
            PyCall.On(this, "change_labels").Arg(labels).Arg(parameters).To<Tensor>();
        /// <summary>The bounding boxes under these parameters.</summary>
        [Python("change_boxes")]
        public virtual Value ChangeBoxes(DataLike boxes, object parameters) =>
            PyCall.On(this, "change_boxes").Arg(boxes).Arg(parameters).To<Value>();
        /// <summary>The segmentation masks under these parameters.</summary>
        [Python("change_masks")]
        public virtual Tensor ChangeMasks(Tensor masks, object parameters) =>
            PyCall.On(this, "change_masks").Arg(masks).Arg(parameters).To<Tensor>();
        /// <summary>The parameters for data; None where nothing is to be changed.</summary>
        [Python("get_random_transformation")]
        public virtual Value GetRandomTransformation(DataLike data, bool training = true, Seed seed = null) =>
            PyCall.On(this, "get_random_transformation").Arg(data).Opt("training", training, true).Opt("seed", seed).To<Value>();
        /// <summary>The images under parameters.</summary>
        [Python("transform_images")]
        public virtual Tensor TransformImages(Tensor images, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_images").Arg(images).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The labels under parameters.</summary>
        [Python("transform_labels")]
        public virtual Tensor TransformLabels(Tensor labels, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_labels").Arg(labels).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The boxes under parameters.</summary>
        [Python("transform_bounding_boxes")]
        public virtual Value TransformBoundingBoxes(DataLike boundingBoxes, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_bounding_boxes").Arg(boundingBoxes).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>The masks under parameters.</summary>
        [Python("transform_segmentation_masks")]
        public virtual Tensor TransformSegmentationMasks(Tensor segmentationMasks, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_segmentation_masks").Arg(segmentationMasks).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image under parameters.</summary>
        [Python("transform_single_image")]
        public virtual Tensor TransformSingleImage(Tensor image, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_image").Arg(image).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One label under parameters.</summary>
        [Python("transform_single_label")]
        public virtual Tensor TransformSingleLabel(Tensor label, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_label").Arg(label).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image's boxes under parameters.</summary>
        [Python("transform_single_bounding_box")]
        public virtual Value TransformSingleBoundingBox(DataLike boundingBox, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_bounding_box").Arg(boundingBox).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>One mask under parameters.</summary>
        [Python("transform_single_segmentation_mask")]
        public virtual Tensor TransformSingleSegmentationMask(Tensor segmentationMask, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_segmentation_mask").Arg(segmentationMask).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The data, changed.</summary>
        [Python("call")]
        public virtual Value Call(DataLike data, bool? training = true) =>
            PyCall.On(this, "call").Arg(data).Opt("training", training, true).To<Value>();
        /// <summary>The data, changed.</summary>
        public virtual Tensor Apply(DataLike data, bool? training = true) =>
            PyCall.On(this, "__call__").Arg(data).Opt("training", training, true).To<Tensor>();
        /// <summary>Python&apos;s `bounding_box_format`.</summary>
        [Python("bounding_box_format")] public string BoundingBoxFormat { get => Get<string>("bounding_box_format"); set => Set("bounding_box_format", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static RandomInvert FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.RandomInvert.from_config").Arg(config).To<RandomInvert>();
    }
    /// <summary>Images seen from another side: their corners are moved inwards at random.</summary>
    public partial class RandomPerspective : global::Keras.Layers.Layer
    {
        internal RandomPerspective(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected RandomPerspective(PyCall call) : base(call) { }
        /// <summary>Images seen from another side: their corners are moved inwards at random.</summary>
        /// <param name="factor">the probability for an image, or a range in which it is uniform.</param>
        /// <param name="scale">how far corners move at most, as a part of half the size.</param>
        /// <param name="interpolation">"nearest" or "bilinear".</param>
        /// <param name="fillValue">what stands outside of the image.</param>
        /// <param name="seed">an integer for the same draws in each program.</param>
        public RandomPerspective(TensorLike factor = null, double scale = 1.0, Interpolation interpolation = global::Keras.Interpolation.Bilinear, double fillValue = 0.0, int? seed = null, DataFormat? dataFormat = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null, BoxFormat? boundingBoxFormat = null)
            : base(PyCall.Of("layers.RandomPerspective").Opt("factor", factor).Opt("scale", scale, 1.0).Opt("interpolation", interpolation, global::Keras.Interpolation.Bilinear).Opt("fill_value", fillValue, 0.0).Opt("seed", seed).Opt("data_format", dataFormat).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).Opt("bounding_box_format", boundingBoxFormat)) { }
        /// <summary>Where the corners of each image are taken from, as parts of its size.</summary>
        [Python("draw")]
        public virtual Value Draw(Tensor images, Seed seed) =>
            PyCall.On(this, "draw").Arg(images).Arg(seed).To<Value>();
        /// <summary>The map of the moved corners to the image's own, by way of the unit square.</summary>
        [Python("maps")]
        public virtual Tensor Maps(object parameters) =>
            PyCall.On(this, "maps").Arg(parameters).To<Tensor>();
        /// <summary>Python&apos;s `factor`.</summary>
        [Python("factor")] public Value Factor { get => Get<Value>("factor"); set => Set("factor", value); }
        /// <summary>Python&apos;s `scale`.</summary>
        [Python("scale")] public double Scale { get => Get<double>("scale"); set => Set("scale", value); }
        /// <summary>The moved images.</summary>
        [Python("change")]
        public virtual Tensor Change(Tensor images, object parameters) =>
            PyCall.On(this, "change").Arg(images).Arg(parameters).To<Tensor>();
        /// <summary>The masks where the pixels went; each place takes the class of the nearest pixel.</summary>
        [Python("change_masks")]
        public virtual Tensor ChangeMasks(Tensor masks, object parameters) =>
            PyCall.On(this, "change_masks").Arg(masks).Arg(parameters).To<Tensor>();
        /// <summary>The boxes round what was in them, cut to the image; those that left it are -1.</summary>
        [Python("change_boxes")]
        public virtual Value ChangeBoxes(DataLike boxes, object parameters) =>
            PyCall.On(this, "change_boxes").Arg(boxes).Arg(parameters).To<Value>();
        /// <summary>Where a map, a row of eight numbers, takes a point: two tensors [batch, 1].</summary>
        [Python("get_transformed_x_y")]
        public virtual (Tensor, Tensor) GetTransformedXY(DataLike x, DataLike y, Tensor transform) =>
            PyCall.On(this, "get_transformed_x_y").Arg(x).Arg(y).Arg(transform).To<(Tensor, Tensor)>();
        /// <summary>Boxes (left, top, right, bottom) moved left and up by so much.</summary>
        [Python("get_shifted_bbox")]
        public virtual Value GetShiftedBbox(DataLike boundingBoxes, object wShiftFactor, object hShiftFactor) =>
            PyCall.On(this, "get_shifted_bbox").Arg(boundingBoxes).Arg(wShiftFactor).Arg(hShiftFactor).To<Value>();
        /// <summary>Python&apos;s `fill_value`.</summary>
        [Python("fill_value")] public double FillValue { get => Get<double>("fill_value"); set => Set("fill_value", value); }
        /// <summary>The labels under these parameters.</summary>
        [Python("change_labels")]
        public virtual Tensor ChangeLabels(Tensor labels, object parameters) =>
            PyCall.On(this, "change_labels").Arg(labels).Arg(parameters).To<Tensor>();
        /// <summary>The parameters for data; None where nothing is to be changed.</summary>
        [Python("get_random_transformation")]
        public virtual Value GetRandomTransformation(DataLike data, bool training = true, Seed seed = null) =>
            PyCall.On(this, "get_random_transformation").Arg(data).Opt("training", training, true).Opt("seed", seed).To<Value>();
        /// <summary>The images under parameters.</summary>
        [Python("transform_images")]
        public virtual Tensor TransformImages(Tensor images, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_images").Arg(images).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The labels under parameters.</summary>
        [Python("transform_labels")]
        public virtual Tensor TransformLabels(Tensor labels, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_labels").Arg(labels).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The boxes under parameters.</summary>
        [Python("transform_bounding_boxes")]
        public virtual Value TransformBoundingBoxes(DataLike boundingBoxes, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_bounding_boxes").Arg(boundingBoxes).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>The masks under parameters.</summary>
        [Python("transform_segmentation_masks")]
        public virtual Tensor TransformSegmentationMasks(Tensor segmentationMasks, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_segmentation_masks").Arg(segmentationMasks).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image under parameters.</summary>
        [Python("transform_single_image")]
        public virtual Tensor TransformSingleImage(Tensor image, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_image").Arg(image).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One label under parameters.</summary>
        [Python("transform_single_label")]
        public virtual Tensor TransformSingleLabel(Tensor label, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_label").Arg(label).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image's boxes under parameters.</summary>
        [Python("transform_single_bounding_box")]
        public virtual Value TransformSingleBoundingBox(DataLike boundingBox, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_bounding_box").Arg(boundingBox).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>One mask under parameters.</summary>
        [Python("transform_single_segmentation_mask")]
        public virtual Tensor TransformSingleSegmentationMask(Tensor segmentationMask, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_segmentation_mask").Arg(segmentationMask).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The data, changed.</summary>
        [Python("call")]
        public virtual Value Call(DataLike data, bool? training = true) =>
            PyCall.On(this, "call").Arg(data).Opt("training", training, true).To<Value>();
        /// <summary>The data, changed.</summary>
        public virtual Tensor Apply(DataLike data, bool? training = true) =>
            PyCall.On(this, "__call__").Arg(data).Opt("training", training, true).To<Tensor>();
        /// <summary>Python&apos;s `bounding_box_format`.</summary>
        [Python("bounding_box_format")] public string BoundingBoxFormat { get => Get<string>("bounding_box_format"); set => Set("bounding_box_format", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static RandomPerspective FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.RandomPerspective.from_config").Arg(config).To<RandomPerspective>();
    }
    /// <summary>Values of fewer bits, whose number is uniform in a range for each image.</summary>
    public partial class RandomPosterization : global::Keras.Layers.Layer
    {
        internal RandomPosterization(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected RandomPosterization(PyCall call) : base(call) { }
        /// <summary>Values of fewer bits, whose number is uniform in a range for each image.</summary>
        /// <param name="factor">(least, most) bits, or a number for `(1, factor)`; from 1 to 8.</param>
        /// <param name="valueRange">(low, high) of the values.</param>
        /// <param name="seed">an integer for the same draws in each program.</param>
        public RandomPosterization(TensorLike factor, double[] valueRange = null, DataFormat? dataFormat = null, int? seed = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null, BoxFormat? boundingBoxFormat = null)
            : base(PyCall.Of("layers.RandomPosterization").Arg(factor).Opt("value_range", valueRange).Opt("data_format", dataFormat).Opt("seed", seed).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).Opt("bounding_box_format", boundingBoxFormat)) { }
        /// <summary>How many bits to drop from each image's eight.</summary>
        [Python("draw")]
        public virtual Value Draw(Tensor images, Seed seed) =>
            PyCall.On(this, "draw").Arg(images).Arg(seed).To<Value>();
        /// <summary>The images in fewer tones.</summary>
        [Python("change")]
        public virtual Tensor Change(Tensor images, object parameters) =>
            PyCall.On(this, "change").Arg(images).Arg(parameters).To<Tensor>();
        /// <summary>Python&apos;s `factor`.</summary>
        [Python("factor")] public Value Factor { get => Get<Value>("factor"); set => Set("factor", value); }
        /// <summary>Python&apos;s `value_range`.</summary>
        [Python("value_range")] public (double, double) ValueRange { get => Get<(double, double)>("value_range"); set => Set("value_range", value); }
        /// <summary>Python&apos;s `seed`.</summary>
        [Python("seed")] public int? Seed { get => Get<int?>("seed"); set => Set("seed", value); }
        /// <summary>The labels under these parameters.</summary>
        [Python("change_labels")]
        public virtual Tensor ChangeLabels(Tensor labels, object parameters) =>
            PyCall.On(this, "change_labels").Arg(labels).Arg(parameters).To<Tensor>();
        /// <summary>The bounding boxes under these parameters.</summary>
        [Python("change_boxes")]
        public virtual Value ChangeBoxes(DataLike boxes, object parameters) =>
            PyCall.On(this, "change_boxes").Arg(boxes).Arg(parameters).To<Value>();
        /// <summary>The segmentation masks under these parameters.</summary>
        [Python("change_masks")]
        public virtual Tensor ChangeMasks(Tensor masks, object parameters) =>
            PyCall.On(this, "change_masks").Arg(masks).Arg(parameters).To<Tensor>();
        /// <summary>The parameters for data; None where nothing is to be changed.</summary>
        [Python("get_random_transformation")]
        public virtual Value GetRandomTransformation(DataLike data, bool training = true, Seed seed = null) =>
            PyCall.On(this, "get_random_transformation").Arg(data).Opt("training", training, true).Opt("seed", seed).To<Value>();
        /// <summary>The images under parameters.</summary>
        [Python("transform_images")]
        public virtual Tensor TransformImages(Tensor images, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_images").Arg(images).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The labels under parameters.</summary>
        [Python("transform_labels")]
        public virtual Tensor TransformLabels(Tensor labels, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_labels").Arg(labels).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The boxes under parameters.</summary>
        [Python("transform_bounding_boxes")]
        public virtual Value TransformBoundingBoxes(DataLike boundingBoxes, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_bounding_boxes").Arg(boundingBoxes).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>The masks under parameters.</summary>
        [Python("transform_segmentation_masks")]
        public virtual Tensor TransformSegmentationMasks(Tensor segmentationMasks, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_segmentation_masks").Arg(segmentationMasks).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image under parameters.</summary>
        [Python("transform_single_image")]
        public virtual Tensor TransformSingleImage(Tensor image, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_image").Arg(image).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One label under parameters.</summary>
        [Python("transform_single_label")]
        public virtual Tensor TransformSingleLabel(Tensor label, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_label").Arg(label).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image's boxes under parameters.</summary>
        [Python("transform_single_bounding_box")]
        public virtual Value TransformSingleBoundingBox(DataLike boundingBox, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_bounding_box").Arg(boundingBox).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>One mask under parameters.</summary>
        [Python("transform_single_segmentation_mask")]
        public virtual Tensor TransformSingleSegmentationMask(Tensor segmentationMask, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_segmentation_mask").Arg(segmentationMask).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The data, changed.</summary>
        [Python("call")]
        public virtual Value Call(DataLike data, bool? training = true) =>
            PyCall.On(this, "call").Arg(data).Opt("training", training, true).To<Value>();
        /// <summary>The data, changed.</summary>
        public virtual Tensor Apply(DataLike data, bool? training = true) =>
            PyCall.On(this, "__call__").Arg(data).Opt("training", training, true).To<Tensor>();
        /// <summary>Python&apos;s `bounding_box_format`.</summary>
        [Python("bounding_box_format")] public string BoundingBoxFormat { get => Get<string>("bounding_box_format"); set => Set("bounding_box_format", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static RandomPosterization FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.RandomPosterization.from_config").Arg(config).To<RandomPosterization>();
    }
    /// <summary>Images turned round their middle, by `2 pi f` against the clock.</summary>
    public partial class RandomRotation : global::Keras.Layers.Layer
    {
        internal RandomRotation(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected RandomRotation(PyCall call) : base(call) { }
        /// <summary>Images turned round their middle, by `2 pi f` against the clock.</summary>
        /// <param name="factor">the range of f, or a number for `(-factor, factor)`; within [-1, 1].</param>
        /// <param name="fillMode">what stands outside of the image: "reflect", "wrap", "nearest" or "constant".</param>
        /// <param name="interpolation">"nearest" or "bilinear".</param>
        /// <param name="seed">an integer for the same draws in each program.</param>
        /// <param name="fillValue">for "constant".</param>
        public RandomRotation(TensorLike factor, FillMode fillMode = global::Keras.FillMode.Reflect, Interpolation interpolation = global::Keras.Interpolation.Bilinear, int? seed = null, double fillValue = 0.0, DataFormat? dataFormat = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null, BoxFormat? boundingBoxFormat = null)
            : base(PyCall.Of("layers.RandomRotation").Arg(factor).Opt("fill_mode", fillMode, global::Keras.FillMode.Reflect).Opt("interpolation", interpolation, global::Keras.Interpolation.Bilinear).Opt("seed", seed).Opt("fill_value", fillValue, 0.0).Opt("data_format", dataFormat).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).Opt("bounding_box_format", boundingBoxFormat)) { }
        /// <summary>The angle for each image, in radians.</summary>
        [Python("draw")]
        public virtual Value Draw(Tensor images, Seed seed) =>
            PyCall.On(this, "draw").Arg(images).Arg(seed).To<Value>();
        /// <summary>A rotation about the middle.</summary>
        [Python("maps")]
        public virtual Tensor Maps(object parameters) =>
            PyCall.On(this, "maps").Arg(parameters).To<Tensor>();
        /// <summary>Python&apos;s `factor`.</summary>
        [Python("factor")] public Value Factor { get => Get<Value>("factor"); set => Set("factor", value); }
        /// <summary>The moved images.</summary>
        [Python("change")]
        public virtual Tensor Change(Tensor images, object parameters) =>
            PyCall.On(this, "change").Arg(images).Arg(parameters).To<Tensor>();
        /// <summary>The masks where the pixels went; each place takes the class of the nearest pixel.</summary>
        [Python("change_masks")]
        public virtual Tensor ChangeMasks(Tensor masks, object parameters) =>
            PyCall.On(this, "change_masks").Arg(masks).Arg(parameters).To<Tensor>();
        /// <summary>The boxes round what was in them, cut to the image; those that left it are -1.</summary>
        [Python("change_boxes")]
        public virtual Value ChangeBoxes(DataLike boxes, object parameters) =>
            PyCall.On(this, "change_boxes").Arg(boxes).Arg(parameters).To<Value>();
        /// <summary>Where a map, a row of eight numbers, takes a point: two tensors [batch, 1].</summary>
        [Python("get_transformed_x_y")]
        public virtual (Tensor, Tensor) GetTransformedXY(DataLike x, DataLike y, Tensor transform) =>
            PyCall.On(this, "get_transformed_x_y").Arg(x).Arg(y).Arg(transform).To<(Tensor, Tensor)>();
        /// <summary>Boxes (left, top, right, bottom) moved left and up by so much.</summary>
        [Python("get_shifted_bbox")]
        public virtual Value GetShiftedBbox(DataLike boundingBoxes, object wShiftFactor, object hShiftFactor) =>
            PyCall.On(this, "get_shifted_bbox").Arg(boundingBoxes).Arg(wShiftFactor).Arg(hShiftFactor).To<Value>();
        /// <summary>Python&apos;s `fill_value`.</summary>
        [Python("fill_value")] public double FillValue { get => Get<double>("fill_value"); set => Set("fill_value", value); }
        /// <summary>The labels under these parameters.</summary>
        [Python("change_labels")]
        public virtual Tensor ChangeLabels(Tensor labels, object parameters) =>
            PyCall.On(this, "change_labels").Arg(labels).Arg(parameters).To<Tensor>();
        /// <summary>The parameters for data; None where nothing is to be changed.</summary>
        [Python("get_random_transformation")]
        public virtual Value GetRandomTransformation(DataLike data, bool training = true, Seed seed = null) =>
            PyCall.On(this, "get_random_transformation").Arg(data).Opt("training", training, true).Opt("seed", seed).To<Value>();
        /// <summary>The images under parameters.</summary>
        [Python("transform_images")]
        public virtual Tensor TransformImages(Tensor images, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_images").Arg(images).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The labels under parameters.</summary>
        [Python("transform_labels")]
        public virtual Tensor TransformLabels(Tensor labels, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_labels").Arg(labels).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The boxes under parameters.</summary>
        [Python("transform_bounding_boxes")]
        public virtual Value TransformBoundingBoxes(DataLike boundingBoxes, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_bounding_boxes").Arg(boundingBoxes).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>The masks under parameters.</summary>
        [Python("transform_segmentation_masks")]
        public virtual Tensor TransformSegmentationMasks(Tensor segmentationMasks, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_segmentation_masks").Arg(segmentationMasks).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image under parameters.</summary>
        [Python("transform_single_image")]
        public virtual Tensor TransformSingleImage(Tensor image, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_image").Arg(image).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One label under parameters.</summary>
        [Python("transform_single_label")]
        public virtual Tensor TransformSingleLabel(Tensor label, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_label").Arg(label).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image's boxes under parameters.</summary>
        [Python("transform_single_bounding_box")]
        public virtual Value TransformSingleBoundingBox(DataLike boundingBox, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_bounding_box").Arg(boundingBox).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>One mask under parameters.</summary>
        [Python("transform_single_segmentation_mask")]
        public virtual Tensor TransformSingleSegmentationMask(Tensor segmentationMask, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_segmentation_mask").Arg(segmentationMask).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The data, changed.</summary>
        [Python("call")]
        public virtual Value Call(DataLike data, bool? training = true) =>
            PyCall.On(this, "call").Arg(data).Opt("training", training, true).To<Value>();
        /// <summary>The data, changed.</summary>
        public virtual Tensor Apply(DataLike data, bool? training = true) =>
            PyCall.On(this, "__call__").Arg(data).Opt("training", training, true).To<Tensor>();
        /// <summary>Python&apos;s `bounding_box_format`.</summary>
        [Python("bounding_box_format")] public string BoundingBoxFormat { get => Get<string>("bounding_box_format"); set => Set("bounding_box_format", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static RandomRotation FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.RandomRotation.from_config").Arg(config).To<RandomRotation>();
    }
    /// <summary>The saturation times `f / (1 - f)`, f of each image uniform in a range; 0.5 changes nothing.</summary>
    public partial class RandomSaturation : global::Keras.Layers.Layer
    {
        internal RandomSaturation(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected RandomSaturation(PyCall call) : base(call) { }
        /// <summary>The saturation times `f / (1 - f)`, f of each image uniform in a range; 0.5 changes nothing.</summary>
        /// <param name="factor">the range of f, or a number for `(0, factor)`; 0 is gray, 1 the brightest color.</param>
        /// <param name="valueRange">(low, high) of the values.</param>
        /// <param name="seed">an integer for the same draws in each program.</param>
        public RandomSaturation(TensorLike factor, double[] valueRange = null, DataFormat? dataFormat = null, int? seed = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null, BoxFormat? boundingBoxFormat = null)
            : base(PyCall.Of("layers.RandomSaturation").Arg(factor).Opt("value_range", valueRange).Opt("data_format", dataFormat).Opt("seed", seed).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).Opt("bounding_box_format", boundingBoxFormat)) { }
        /// <summary>The images in stronger or weaker colors.</summary>
        [Python("change")]
        public virtual Tensor Change(Tensor images, object parameters) =>
            PyCall.On(this, "change").Arg(images).Arg(parameters).To<Tensor>();
        /// <summary>A factor for each image.</summary>
        [Python("draw")]
        public virtual Value Draw(Tensor images, Seed seed) =>
            PyCall.On(this, "draw").Arg(images).Arg(seed).To<Value>();
        /// <summary>Python&apos;s `factor`.</summary>
        [Python("factor")] public Value Factor { get => Get<Value>("factor"); set => Set("factor", value); }
        /// <summary>Python&apos;s `value_range`.</summary>
        [Python("value_range")] public (double, double) ValueRange { get => Get<(double, double)>("value_range"); set => Set("value_range", value); }
        /// <summary>Python&apos;s `seed`.</summary>
        [Python("seed")] public int? Seed { get => Get<int?>("seed"); set => Set("seed", value); }
        /// <summary>The labels under these parameters.</summary>
        [Python("change_labels")]
        public virtual Tensor ChangeLabels(Tensor labels, object parameters) =>
            PyCall.On(this, "change_labels").Arg(labels).Arg(parameters).To<Tensor>();
        /// <summary>The bounding boxes under these parameters.</summary>
        [Python("change_boxes")]
        public virtual Value ChangeBoxes(DataLike boxes, object parameters) =>
            PyCall.On(this, "change_boxes").Arg(boxes).Arg(parameters).To<Value>();
        /// <summary>The segmentation masks under these parameters.</summary>
        [Python("change_masks")]
        public virtual Tensor ChangeMasks(Tensor masks, object parameters) =>
            PyCall.On(this, "change_masks").Arg(masks).Arg(parameters).To<Tensor>();
        /// <summary>The parameters for data; None where nothing is to be changed.</summary>
        [Python("get_random_transformation")]
        public virtual Value GetRandomTransformation(DataLike data, bool training = true, Seed seed = null) =>
            PyCall.On(this, "get_random_transformation").Arg(data).Opt("training", training, true).Opt("seed", seed).To<Value>();
        /// <summary>The images under parameters.</summary>
        [Python("transform_images")]
        public virtual Tensor TransformImages(Tensor images, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_images").Arg(images).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The labels under parameters.</summary>
        [Python("transform_labels")]
        public virtual Tensor TransformLabels(Tensor labels, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_labels").Arg(labels).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The boxes under parameters.</summary>
        [Python("transform_bounding_boxes")]
        public virtual Value TransformBoundingBoxes(DataLike boundingBoxes, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_bounding_boxes").Arg(boundingBoxes).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>The masks under parameters.</summary>
        [Python("transform_segmentation_masks")]
        public virtual Tensor TransformSegmentationMasks(Tensor segmentationMasks, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_segmentation_masks").Arg(segmentationMasks).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image under parameters.</summary>
        [Python("transform_single_image")]
        public virtual Tensor TransformSingleImage(Tensor image, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_image").Arg(image).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One label under parameters.</summary>
        [Python("transform_single_label")]
        public virtual Tensor TransformSingleLabel(Tensor label, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_label").Arg(label).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image's boxes under parameters.</summary>
        [Python("transform_single_bounding_box")]
        public virtual Value TransformSingleBoundingBox(DataLike boundingBox, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_bounding_box").Arg(boundingBox).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>One mask under parameters.</summary>
        [Python("transform_single_segmentation_mask")]
        public virtual Tensor TransformSingleSegmentationMask(Tensor segmentationMask, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_segmentation_mask").Arg(segmentationMask).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The data, changed.</summary>
        [Python("call")]
        public virtual Value Call(DataLike data, bool? training = true) =>
            PyCall.On(this, "call").Arg(data).Opt("training", training, true).To<Value>();
        /// <summary>The data, changed.</summary>
        public virtual Tensor Apply(DataLike data, bool? training = true) =>
            PyCall.On(this, "__call__").Arg(data).Opt("training", training, true).To<Tensor>();
        /// <summary>Python&apos;s `bounding_box_format`.</summary>
        [Python("bounding_box_format")] public string BoundingBoxFormat { get => Get<string>("bounding_box_format"); set => Set("bounding_box_format", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static RandomSaturation FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.RandomSaturation.from_config").Arg(config).To<RandomSaturation>();
    }
    /// <summary>`b + 2 f (x - b)`, b the smoothed image, f of each image uniform in a range; 0.5 changes nothing.</summary>
    /// <remarks>b is a mean of 3 x 3 pixels, the middle one five times.</remarks>
    public partial class RandomSharpness : global::Keras.Layers.Layer
    {
        internal RandomSharpness(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected RandomSharpness(PyCall call) : base(call) { }
        /// <summary>`b + 2 f (x - b)`, b the smoothed image, f of each image uniform in a range; 0.5 changes nothing.</summary>
        /// <param name="factor">the range of f, or a number for `(0, factor)`.</param>
        /// <param name="valueRange">(low, high) of the values.</param>
        /// <param name="seed">an integer for the same draws in each program.</param>
        public RandomSharpness(TensorLike factor, double[] valueRange = null, DataFormat? dataFormat = null, int? seed = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null, BoxFormat? boundingBoxFormat = null)
            : base(PyCall.Of("layers.RandomSharpness").Arg(factor).Opt("value_range", valueRange).Opt("data_format", dataFormat).Opt("seed", seed).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).Opt("bounding_box_format", boundingBoxFormat)) { }
        /// <summary>The sharper or smoother images.</summary>
        [Python("change")]
        public virtual Tensor Change(Tensor images, object parameters) =>
            PyCall.On(this, "change").Arg(images).Arg(parameters).To<Tensor>();
        /// <summary>A factor for each image.</summary>
        [Python("draw")]
        public virtual Value Draw(Tensor images, Seed seed) =>
            PyCall.On(this, "draw").Arg(images).Arg(seed).To<Value>();
        /// <summary>Python&apos;s `factor`.</summary>
        [Python("factor")] public Value Factor { get => Get<Value>("factor"); set => Set("factor", value); }
        /// <summary>Python&apos;s `value_range`.</summary>
        [Python("value_range")] public (double, double) ValueRange { get => Get<(double, double)>("value_range"); set => Set("value_range", value); }
        /// <summary>Python&apos;s `seed`.</summary>
        [Python("seed")] public int? Seed { get => Get<int?>("seed"); set => Set("seed", value); }
        /// <summary>The labels under these parameters.</summary>
        [Python("change_labels")]
        public virtual Tensor ChangeLabels(Tensor labels, object parameters) =>
            PyCall.On(this, "change_labels").Arg(labels).Arg(parameters).To<Tensor>();
        /// <summary>The bounding boxes under these parameters.</summary>
        [Python("change_boxes")]
        public virtual Value ChangeBoxes(DataLike boxes, object parameters) =>
            PyCall.On(this, "change_boxes").Arg(boxes).Arg(parameters).To<Value>();
        /// <summary>The segmentation masks under these parameters.</summary>
        [Python("change_masks")]
        public virtual Tensor ChangeMasks(Tensor masks, object parameters) =>
            PyCall.On(this, "change_masks").Arg(masks).Arg(parameters).To<Tensor>();
        /// <summary>The parameters for data; None where nothing is to be changed.</summary>
        [Python("get_random_transformation")]
        public virtual Value GetRandomTransformation(DataLike data, bool training = true, Seed seed = null) =>
            PyCall.On(this, "get_random_transformation").Arg(data).Opt("training", training, true).Opt("seed", seed).To<Value>();
        /// <summary>The images under parameters.</summary>
        [Python("transform_images")]
        public virtual Tensor TransformImages(Tensor images, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_images").Arg(images).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The labels under parameters.</summary>
        [Python("transform_labels")]
        public virtual Tensor TransformLabels(Tensor labels, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_labels").Arg(labels).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The boxes under parameters.</summary>
        [Python("transform_bounding_boxes")]
        public virtual Value TransformBoundingBoxes(DataLike boundingBoxes, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_bounding_boxes").Arg(boundingBoxes).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>The masks under parameters.</summary>
        [Python("transform_segmentation_masks")]
        public virtual Tensor TransformSegmentationMasks(Tensor segmentationMasks, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_segmentation_masks").Arg(segmentationMasks).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image under parameters.</summary>
        [Python("transform_single_image")]
        public virtual Tensor TransformSingleImage(Tensor image, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_image").Arg(image).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One label under parameters.</summary>
        [Python("transform_single_label")]
        public virtual Tensor TransformSingleLabel(Tensor label, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_label").Arg(label).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image's boxes under parameters.</summary>
        [Python("transform_single_bounding_box")]
        public virtual Value TransformSingleBoundingBox(DataLike boundingBox, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_bounding_box").Arg(boundingBox).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>One mask under parameters.</summary>
        [Python("transform_single_segmentation_mask")]
        public virtual Tensor TransformSingleSegmentationMask(Tensor segmentationMask, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_segmentation_mask").Arg(segmentationMask).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The data, changed.</summary>
        [Python("call")]
        public virtual Value Call(DataLike data, bool? training = true) =>
            PyCall.On(this, "call").Arg(data).Opt("training", training, true).To<Value>();
        /// <summary>The data, changed.</summary>
        public virtual Tensor Apply(DataLike data, bool? training = true) =>
            PyCall.On(this, "__call__").Arg(data).Opt("training", training, true).To<Tensor>();
        /// <summary>Python&apos;s `bounding_box_format`.</summary>
        [Python("bounding_box_format")] public string BoundingBoxFormat { get => Get<string>("bounding_box_format"); set => Set("bounding_box_format", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static RandomSharpness FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.RandomSharpness.from_config").Arg(config).To<RandomSharpness>();
    }
    /// <summary>Images whose rows or columns slide past one another.</summary>
    public partial class RandomShear : global::Keras.Layers.Layer
    {
        internal RandomShear(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected RandomShear(PyCall call) : base(call) { }
        /// <summary>Images whose rows or columns slide past one another.</summary>
        /// <param name="xFactor">the range of f, or a number for `(0, x_factor)`: rows slide by `f y`, or all by `-f y`.</param>
        /// <param name="yFactor">likewise: columns slide by `f x`, or all by `-f x`.</param>
        /// <param name="interpolation">"nearest" or "bilinear".</param>
        /// <param name="fillMode">what stands outside of the image: "reflect", "wrap", "nearest" or "constant".</param>
        /// <param name="fillValue">for "constant".</param>
        /// <param name="seed">an integer for the same draws in each program.</param>
        public RandomShear(TensorLike xFactor = null, TensorLike yFactor = null, Interpolation interpolation = global::Keras.Interpolation.Bilinear, FillMode fillMode = global::Keras.FillMode.Reflect, double fillValue = 0.0, DataFormat? dataFormat = null, int? seed = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null, BoxFormat? boundingBoxFormat = null)
            : base(PyCall.Of("layers.RandomShear").Opt("x_factor", xFactor).Opt("y_factor", yFactor).Opt("interpolation", interpolation, global::Keras.Interpolation.Bilinear).Opt("fill_mode", fillMode, global::Keras.FillMode.Reflect).Opt("fill_value", fillValue, 0.0).Opt("data_format", dataFormat).Opt("seed", seed).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).Opt("bounding_box_format", boundingBoxFormat)) { }
        /// <summary>The slopes for each image.</summary>
        [Python("draw")]
        public virtual Value Draw(Tensor images, Seed seed) =>
            PyCall.On(this, "draw").Arg(images).Arg(seed).To<Value>();
        /// <summary>`(x + f y, y + g x)`.</summary>
        [Python("maps")]
        public virtual Tensor Maps(object parameters) =>
            PyCall.On(this, "maps").Arg(parameters).To<Tensor>();
        /// <summary>Python&apos;s `x_factor`.</summary>
        [Python("x_factor")] public Value XFactor { get => Get<Value>("x_factor"); set => Set("x_factor", value); }
        /// <summary>Python&apos;s `y_factor`.</summary>
        [Python("y_factor")] public Value YFactor { get => Get<Value>("y_factor"); set => Set("y_factor", value); }
        /// <summary>The moved images.</summary>
        [Python("change")]
        public virtual Tensor Change(Tensor images, object parameters) =>
            PyCall.On(this, "change").Arg(images).Arg(parameters).To<Tensor>();
        /// <summary>The masks where the pixels went; each place takes the class of the nearest pixel.</summary>
        [Python("change_masks")]
        public virtual Tensor ChangeMasks(Tensor masks, object parameters) =>
            PyCall.On(this, "change_masks").Arg(masks).Arg(parameters).To<Tensor>();
        /// <summary>The boxes round what was in them, cut to the image; those that left it are -1.</summary>
        [Python("change_boxes")]
        public virtual Value ChangeBoxes(DataLike boxes, object parameters) =>
            PyCall.On(this, "change_boxes").Arg(boxes).Arg(parameters).To<Value>();
        /// <summary>Where a map, a row of eight numbers, takes a point: two tensors [batch, 1].</summary>
        [Python("get_transformed_x_y")]
        public virtual (Tensor, Tensor) GetTransformedXY(DataLike x, DataLike y, Tensor transform) =>
            PyCall.On(this, "get_transformed_x_y").Arg(x).Arg(y).Arg(transform).To<(Tensor, Tensor)>();
        /// <summary>Boxes (left, top, right, bottom) moved left and up by so much.</summary>
        [Python("get_shifted_bbox")]
        public virtual Value GetShiftedBbox(DataLike boundingBoxes, object wShiftFactor, object hShiftFactor) =>
            PyCall.On(this, "get_shifted_bbox").Arg(boundingBoxes).Arg(wShiftFactor).Arg(hShiftFactor).To<Value>();
        /// <summary>Python&apos;s `fill_value`.</summary>
        [Python("fill_value")] public double FillValue { get => Get<double>("fill_value"); set => Set("fill_value", value); }
        /// <summary>The labels under these parameters.</summary>
        [Python("change_labels")]
        public virtual Tensor ChangeLabels(Tensor labels, object parameters) =>
            PyCall.On(this, "change_labels").Arg(labels).Arg(parameters).To<Tensor>();
        /// <summary>The parameters for data; None where nothing is to be changed.</summary>
        [Python("get_random_transformation")]
        public virtual Value GetRandomTransformation(DataLike data, bool training = true, Seed seed = null) =>
            PyCall.On(this, "get_random_transformation").Arg(data).Opt("training", training, true).Opt("seed", seed).To<Value>();
        /// <summary>The images under parameters.</summary>
        [Python("transform_images")]
        public virtual Tensor TransformImages(Tensor images, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_images").Arg(images).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The labels under parameters.</summary>
        [Python("transform_labels")]
        public virtual Tensor TransformLabels(Tensor labels, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_labels").Arg(labels).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The boxes under parameters.</summary>
        [Python("transform_bounding_boxes")]
        public virtual Value TransformBoundingBoxes(DataLike boundingBoxes, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_bounding_boxes").Arg(boundingBoxes).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>The masks under parameters.</summary>
        [Python("transform_segmentation_masks")]
        public virtual Tensor TransformSegmentationMasks(Tensor segmentationMasks, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_segmentation_masks").Arg(segmentationMasks).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image under parameters.</summary>
        [Python("transform_single_image")]
        public virtual Tensor TransformSingleImage(Tensor image, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_image").Arg(image).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One label under parameters.</summary>
        [Python("transform_single_label")]
        public virtual Tensor TransformSingleLabel(Tensor label, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_label").Arg(label).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image's boxes under parameters.</summary>
        [Python("transform_single_bounding_box")]
        public virtual Value TransformSingleBoundingBox(DataLike boundingBox, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_bounding_box").Arg(boundingBox).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>One mask under parameters.</summary>
        [Python("transform_single_segmentation_mask")]
        public virtual Tensor TransformSingleSegmentationMask(Tensor segmentationMask, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_segmentation_mask").Arg(segmentationMask).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The data, changed.</summary>
        [Python("call")]
        public virtual Value Call(DataLike data, bool? training = true) =>
            PyCall.On(this, "call").Arg(data).Opt("training", training, true).To<Value>();
        /// <summary>The data, changed.</summary>
        public virtual Tensor Apply(DataLike data, bool? training = true) =>
            PyCall.On(this, "__call__").Arg(data).Opt("training", training, true).To<Tensor>();
        /// <summary>Python&apos;s `bounding_box_format`.</summary>
        [Python("bounding_box_format")] public string BoundingBoxFormat { get => Get<string>("bounding_box_format"); set => Set("bounding_box_format", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static RandomShear FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.RandomShear.from_config").Arg(config).To<RandomShear>();
    }
    /// <summary>Images moved down and right by parts of their size.</summary>
    public partial class RandomTranslation : global::Keras.Layers.Layer
    {
        internal RandomTranslation(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected RandomTranslation(PyCall call) : base(call) { }
        /// <summary>Images moved down and right by parts of their size.</summary>
        /// <param name="heightFactor">the range of the part, or a number for both ways; positive is down.</param>
        /// <param name="widthFactor">likewise; positive is right.</param>
        /// <param name="fillMode">what stands outside of the image: "reflect", "wrap", "nearest" or "constant".</param>
        /// <param name="interpolation">"nearest" or "bilinear".</param>
        /// <param name="seed">an integer for the same draws in each program.</param>
        /// <param name="fillValue">for "constant".</param>
        public RandomTranslation(TensorLike heightFactor, TensorLike widthFactor, FillMode fillMode = global::Keras.FillMode.Reflect, Interpolation interpolation = global::Keras.Interpolation.Bilinear, int? seed = null, double fillValue = 0.0, DataFormat? dataFormat = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null, BoxFormat? boundingBoxFormat = null)
            : base(PyCall.Of("layers.RandomTranslation").Arg(heightFactor).Arg(widthFactor).Opt("fill_mode", fillMode, global::Keras.FillMode.Reflect).Opt("interpolation", interpolation, global::Keras.Interpolation.Bilinear).Opt("seed", seed).Opt("fill_value", fillValue, 0.0).Opt("data_format", dataFormat).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).Opt("bounding_box_format", boundingBoxFormat)) { }
        /// <summary>The ways down and right for each image, as parts of its size.</summary>
        [Python("draw")]
        public virtual Value Draw(Tensor images, Seed seed) =>
            PyCall.On(this, "draw").Arg(images).Arg(seed).To<Value>();
        /// <summary>`(x - right width, y - down height)`.</summary>
        [Python("maps")]
        public virtual Tensor Maps(object parameters) =>
            PyCall.On(this, "maps").Arg(parameters).To<Tensor>();
        /// <summary>Python&apos;s `height_factor`.</summary>
        [Python("height_factor")] public Value HeightFactor { get => Get<Value>("height_factor"); set => Set("height_factor", value); }
        /// <summary>Python&apos;s `width_factor`.</summary>
        [Python("width_factor")] public Value WidthFactor { get => Get<Value>("width_factor"); set => Set("width_factor", value); }
        /// <summary>The moved images.</summary>
        [Python("change")]
        public virtual Tensor Change(Tensor images, object parameters) =>
            PyCall.On(this, "change").Arg(images).Arg(parameters).To<Tensor>();
        /// <summary>The masks where the pixels went; each place takes the class of the nearest pixel.</summary>
        [Python("change_masks")]
        public virtual Tensor ChangeMasks(Tensor masks, object parameters) =>
            PyCall.On(this, "change_masks").Arg(masks).Arg(parameters).To<Tensor>();
        /// <summary>The boxes round what was in them, cut to the image; those that left it are -1.</summary>
        [Python("change_boxes")]
        public virtual Value ChangeBoxes(DataLike boxes, object parameters) =>
            PyCall.On(this, "change_boxes").Arg(boxes).Arg(parameters).To<Value>();
        /// <summary>Where a map, a row of eight numbers, takes a point: two tensors [batch, 1].</summary>
        [Python("get_transformed_x_y")]
        public virtual (Tensor, Tensor) GetTransformedXY(DataLike x, DataLike y, Tensor transform) =>
            PyCall.On(this, "get_transformed_x_y").Arg(x).Arg(y).Arg(transform).To<(Tensor, Tensor)>();
        /// <summary>Boxes (left, top, right, bottom) moved left and up by so much.</summary>
        [Python("get_shifted_bbox")]
        public virtual Value GetShiftedBbox(DataLike boundingBoxes, object wShiftFactor, object hShiftFactor) =>
            PyCall.On(this, "get_shifted_bbox").Arg(boundingBoxes).Arg(wShiftFactor).Arg(hShiftFactor).To<Value>();
        /// <summary>Python&apos;s `fill_value`.</summary>
        [Python("fill_value")] public double FillValue { get => Get<double>("fill_value"); set => Set("fill_value", value); }
        /// <summary>The labels under these parameters.</summary>
        [Python("change_labels")]
        public virtual Tensor ChangeLabels(Tensor labels, object parameters) =>
            PyCall.On(this, "change_labels").Arg(labels).Arg(parameters).To<Tensor>();
        /// <summary>The parameters for data; None where nothing is to be changed.</summary>
        [Python("get_random_transformation")]
        public virtual Value GetRandomTransformation(DataLike data, bool training = true, Seed seed = null) =>
            PyCall.On(this, "get_random_transformation").Arg(data).Opt("training", training, true).Opt("seed", seed).To<Value>();
        /// <summary>The images under parameters.</summary>
        [Python("transform_images")]
        public virtual Tensor TransformImages(Tensor images, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_images").Arg(images).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The labels under parameters.</summary>
        [Python("transform_labels")]
        public virtual Tensor TransformLabels(Tensor labels, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_labels").Arg(labels).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The boxes under parameters.</summary>
        [Python("transform_bounding_boxes")]
        public virtual Value TransformBoundingBoxes(DataLike boundingBoxes, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_bounding_boxes").Arg(boundingBoxes).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>The masks under parameters.</summary>
        [Python("transform_segmentation_masks")]
        public virtual Tensor TransformSegmentationMasks(Tensor segmentationMasks, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_segmentation_masks").Arg(segmentationMasks).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image under parameters.</summary>
        [Python("transform_single_image")]
        public virtual Tensor TransformSingleImage(Tensor image, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_image").Arg(image).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One label under parameters.</summary>
        [Python("transform_single_label")]
        public virtual Tensor TransformSingleLabel(Tensor label, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_label").Arg(label).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image's boxes under parameters.</summary>
        [Python("transform_single_bounding_box")]
        public virtual Value TransformSingleBoundingBox(DataLike boundingBox, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_bounding_box").Arg(boundingBox).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>One mask under parameters.</summary>
        [Python("transform_single_segmentation_mask")]
        public virtual Tensor TransformSingleSegmentationMask(Tensor segmentationMask, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_segmentation_mask").Arg(segmentationMask).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The data, changed.</summary>
        [Python("call")]
        public virtual Value Call(DataLike data, bool? training = true) =>
            PyCall.On(this, "call").Arg(data).Opt("training", training, true).To<Value>();
        /// <summary>The data, changed.</summary>
        public virtual Tensor Apply(DataLike data, bool? training = true) =>
            PyCall.On(this, "__call__").Arg(data).Opt("training", training, true).To<Tensor>();
        /// <summary>Python&apos;s `bounding_box_format`.</summary>
        [Python("bounding_box_format")] public string BoundingBoxFormat { get => Get<string>("bounding_box_format"); set => Set("bounding_box_format", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static RandomTranslation FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.RandomTranslation.from_config").Arg(config).To<RandomTranslation>();
    }
    /// <summary>Images made smaller (positive factors) or larger (negative ones) round their middle.</summary>
    public partial class RandomZoom : global::Keras.Layers.Layer
    {
        internal RandomZoom(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected RandomZoom(PyCall call) : base(call) { }
        /// <summary>Images made smaller (positive factors) or larger (negative ones) round their middle.</summary>
        /// <param name="heightFactor">the range of f, or a number for both ways: `1 + f` times the height is seen.</param>
        /// <param name="widthFactor">likewise; None: the height's.</param>
        /// <param name="fillMode">what stands outside of the image: "reflect", "wrap", "nearest" or "constant".</param>
        /// <param name="interpolation">"nearest" or "bilinear".</param>
        /// <param name="seed">an integer for the same draws in each program.</param>
        /// <param name="fillValue">for "constant".</param>
        public RandomZoom(TensorLike heightFactor, TensorLike widthFactor = null, FillMode fillMode = global::Keras.FillMode.Reflect, Interpolation interpolation = global::Keras.Interpolation.Bilinear, int? seed = null, double fillValue = 0.0, DataFormat? dataFormat = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null, BoxFormat? boundingBoxFormat = null)
            : base(PyCall.Of("layers.RandomZoom").Arg(heightFactor).Opt("width_factor", widthFactor).Opt("fill_mode", fillMode, global::Keras.FillMode.Reflect).Opt("interpolation", interpolation, global::Keras.Interpolation.Bilinear).Opt("seed", seed).Opt("fill_value", fillValue, 0.0).Opt("data_format", dataFormat).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).Opt("bounding_box_format", boundingBoxFormat)) { }
        /// <summary>How much of the height and the width is seen of each image.</summary>
        [Python("draw")]
        public virtual Value Draw(Tensor images, Seed seed) =>
            PyCall.On(this, "draw").Arg(images).Arg(seed).To<Value>();
        /// <summary>Boxes (left, top, right, bottom) cut to a window, from whose corner they count then.</summary>
        [Python("get_clipped_bbox")]
        public virtual Value GetClippedBbox(DataLike boundingBoxes, object hEnd, object hStart, object wEnd, object wStart) =>
            PyCall.On(this, "get_clipped_bbox").Arg(boundingBoxes).Arg(hEnd).Arg(hStart).Arg(wEnd).Arg(wStart).To<Value>();
        /// <summary>`(x - middle) zoom + middle`.</summary>
        [Python("maps")]
        public virtual Tensor Maps(object parameters) =>
            PyCall.On(this, "maps").Arg(parameters).To<Tensor>();
        /// <summary>Python&apos;s `height_factor`.</summary>
        [Python("height_factor")] public Value HeightFactor { get => Get<Value>("height_factor"); set => Set("height_factor", value); }
        /// <summary>Python&apos;s `width_factor`.</summary>
        [Python("width_factor")] public Value WidthFactor { get => Get<Value>("width_factor"); set => Set("width_factor", value); }
        /// <summary>The moved images.</summary>
        [Python("change")]
        public virtual Tensor Change(Tensor images, object parameters) =>
            PyCall.On(this, "change").Arg(images).Arg(parameters).To<Tensor>();
        /// <summary>The masks where the pixels went; each place takes the class of the nearest pixel.</summary>
        [Python("change_masks")]
        public virtual Tensor ChangeMasks(Tensor masks, object parameters) =>
            PyCall.On(this, "change_masks").Arg(masks).Arg(parameters).To<Tensor>();
        /// <summary>The boxes round what was in them, cut to the image; those that left it are -1.</summary>
        [Python("change_boxes")]
        public virtual Value ChangeBoxes(DataLike boxes, object parameters) =>
            PyCall.On(this, "change_boxes").Arg(boxes).Arg(parameters).To<Value>();
        /// <summary>Where a map, a row of eight numbers, takes a point: two tensors [batch, 1].</summary>
        [Python("get_transformed_x_y")]
        public virtual (Tensor, Tensor) GetTransformedXY(DataLike x, DataLike y, Tensor transform) =>
            PyCall.On(this, "get_transformed_x_y").Arg(x).Arg(y).Arg(transform).To<(Tensor, Tensor)>();
        /// <summary>Boxes (left, top, right, bottom) moved left and up by so much.</summary>
        [Python("get_shifted_bbox")]
        public virtual Value GetShiftedBbox(DataLike boundingBoxes, object wShiftFactor, object hShiftFactor) =>
            PyCall.On(this, "get_shifted_bbox").Arg(boundingBoxes).Arg(wShiftFactor).Arg(hShiftFactor).To<Value>();
        /// <summary>Python&apos;s `fill_value`.</summary>
        [Python("fill_value")] public double FillValue { get => Get<double>("fill_value"); set => Set("fill_value", value); }
        /// <summary>The labels under these parameters.</summary>
        [Python("change_labels")]
        public virtual Tensor ChangeLabels(Tensor labels, object parameters) =>
            PyCall.On(this, "change_labels").Arg(labels).Arg(parameters).To<Tensor>();
        /// <summary>The parameters for data; None where nothing is to be changed.</summary>
        [Python("get_random_transformation")]
        public virtual Value GetRandomTransformation(DataLike data, bool training = true, Seed seed = null) =>
            PyCall.On(this, "get_random_transformation").Arg(data).Opt("training", training, true).Opt("seed", seed).To<Value>();
        /// <summary>The images under parameters.</summary>
        [Python("transform_images")]
        public virtual Tensor TransformImages(Tensor images, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_images").Arg(images).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The labels under parameters.</summary>
        [Python("transform_labels")]
        public virtual Tensor TransformLabels(Tensor labels, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_labels").Arg(labels).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The boxes under parameters.</summary>
        [Python("transform_bounding_boxes")]
        public virtual Value TransformBoundingBoxes(DataLike boundingBoxes, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_bounding_boxes").Arg(boundingBoxes).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>The masks under parameters.</summary>
        [Python("transform_segmentation_masks")]
        public virtual Tensor TransformSegmentationMasks(Tensor segmentationMasks, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_segmentation_masks").Arg(segmentationMasks).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image under parameters.</summary>
        [Python("transform_single_image")]
        public virtual Tensor TransformSingleImage(Tensor image, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_image").Arg(image).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One label under parameters.</summary>
        [Python("transform_single_label")]
        public virtual Tensor TransformSingleLabel(Tensor label, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_label").Arg(label).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image's boxes under parameters.</summary>
        [Python("transform_single_bounding_box")]
        public virtual Value TransformSingleBoundingBox(DataLike boundingBox, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_bounding_box").Arg(boundingBox).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>One mask under parameters.</summary>
        [Python("transform_single_segmentation_mask")]
        public virtual Tensor TransformSingleSegmentationMask(Tensor segmentationMask, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_segmentation_mask").Arg(segmentationMask).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The data, changed.</summary>
        [Python("call")]
        public virtual Value Call(DataLike data, bool? training = true) =>
            PyCall.On(this, "call").Arg(data).Opt("training", training, true).To<Value>();
        /// <summary>The data, changed.</summary>
        public virtual Tensor Apply(DataLike data, bool? training = true) =>
            PyCall.On(this, "__call__").Arg(data).Opt("training", training, true).To<Tensor>();
        /// <summary>Python&apos;s `bounding_box_format`.</summary>
        [Python("bounding_box_format")] public string BoundingBoxFormat { get => Get<string>("bounding_box_format"); set => Set("bounding_box_format", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static RandomZoom FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.RandomZoom.from_config").Arg(config).To<RandomZoom>();
    }
    /// <summary>`x` from `threshold` on, at most `max_value`; `negative_slope * (x - threshold)` below.</summary>
    public partial class ReLU : global::Keras.Layers.Layer
    {
        internal ReLU(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected ReLU(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public ReLU(double? maxValue = null, double negativeSlope = 0.0, double threshold = 0.0, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.ReLU").Opt("max_value", maxValue).Opt("negative_slope", negativeSlope, 0.0).Opt("threshold", threshold, 0.0).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The rectified inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `max_value`.</summary>
        [Python("max_value")] public double? MaxValue { get => Get<double?>("max_value"); set => Set("max_value", value); }
        /// <summary>Python&apos;s `negative_slope`.</summary>
        [Python("negative_slope")] public double NegativeSlope { get => Get<double>("negative_slope"); set => Set("negative_slope", value); }
        /// <summary>Python&apos;s `threshold`.</summary>
        [Python("threshold")] public double Threshold { get => Get<double>("threshold"); set => Set("threshold", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static ReLU FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.ReLU.from_config").Arg(config).To<ReLU>();
    }
    /// <summary>Images of their patches: the inverse of `ops.image.extract_patches`.</summary>
    /// <remarks>Inputs `[batch, rows, columns, height * width * C]`; outputs `[batch, height, width, C]`.</remarks>
    public partial class ReconstructPatches2D : global::Keras.Layers.Layer
    {
        internal ReconstructPatches2D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected ReconstructPatches2D(PyCall call) : base(call) { }
        /// <summary>Images of their patches: the inverse of `ops.image.extract_patches`.</summary>
        /// <param name="size">the patch's: an integer, or (height, width).</param>
        /// <param name="outputSize">(height, width) of the images; None is what the patches cover.</param>
        /// <param name="strides">`size`, or None.</param>
        /// <param name="padding">as the patches were made with: "valid" or "same", of which the margins are cut off.</param>
        /// <param name="dataFormat">"channels_last" or "channels_first".</param>
        public ReconstructPatches2D(Ints size, Ints outputSize = null, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.ReconstructPatches2D").Arg(size).Opt("output_size", outputSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The images or volumes.</summary>
        public virtual Tensor Apply(TensorLike patches) =>
            PyCall.On(this, "__call__").Arg(patches).To<Tensor>();
        /// <summary>Python&apos;s `size`.</summary>
        [Python("size")] public Value Size { get => Get<Value>("size"); set => Set("size", value); }
        /// <summary>Python&apos;s `output_size`.</summary>
        [Python("output_size")] public Value OutputSize { get => Get<Value>("output_size"); set => Set("output_size", value); }
        /// <summary>Python&apos;s `strides`.</summary>
        [Python("strides")] public Value Strides { get => Get<Value>("strides"); set => Set("strides", value); }
        /// <summary>Python&apos;s `padding`.</summary>
        [Python("padding")] public string Padding { get => Get<string>("padding"); set => Set("padding", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static ReconstructPatches2D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.ReconstructPatches2D.from_config").Arg(config).To<ReconstructPatches2D>();
    }
    /// <summary>Volumes of their patches: the inverse of `ops.image.extract_patches_3d`.</summary>
    /// <remarks>Inputs `[batch, *places, prod(size) * C]`; outputs `[batch, depth, height, width, C]`.</remarks>
    public partial class ReconstructPatches3D : global::Keras.Layers.Layer
    {
        internal ReconstructPatches3D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected ReconstructPatches3D(PyCall call) : base(call) { }
        /// <summary>Volumes of their patches: the inverse of `ops.image.extract_patches_3d`.</summary>
        /// <param name="size">the patch's: an integer, or (depth, height, width).</param>
        /// <param name="outputSize">(depth, height, width) of the volumes; None is what the patches cover.</param>
        /// <param name="strides">`size`, or None.</param>
        /// <param name="padding">as the patches were made with: "valid" or "same", of which the margins are cut off.</param>
        /// <param name="dataFormat">"channels_last" or "channels_first".</param>
        public ReconstructPatches3D(Ints size, Ints outputSize = null, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.ReconstructPatches3D").Arg(size).Opt("output_size", outputSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The images or volumes.</summary>
        public virtual Tensor Apply(TensorLike patches) =>
            PyCall.On(this, "__call__").Arg(patches).To<Tensor>();
        /// <summary>Python&apos;s `size`.</summary>
        [Python("size")] public Value Size { get => Get<Value>("size"); set => Set("size", value); }
        /// <summary>Python&apos;s `output_size`.</summary>
        [Python("output_size")] public Value OutputSize { get => Get<Value>("output_size"); set => Set("output_size", value); }
        /// <summary>Python&apos;s `strides`.</summary>
        [Python("strides")] public Value Strides { get => Get<Value>("strides"); set => Set("strides", value); }
        /// <summary>Python&apos;s `padding`.</summary>
        [Python("padding")] public string Padding { get => Get<string>("padding"); set => Set("padding", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static ReconstructPatches3D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.ReconstructPatches3D.from_config").Arg(config).To<ReconstructPatches3D>();
    }
    /// <summary>Each vector `n` times: `[batch, features]` to `[batch, n, features]`.</summary>
    public partial class RepeatVector : global::Keras.Layers.Layer
    {
        internal RepeatVector(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected RepeatVector(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public RepeatVector(int n, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.RepeatVector").Arg(n).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The repeated inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `n`.</summary>
        [Python("n")] public int N { get => Get<int>("n"); set => Set("n", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static RepeatVector FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.RepeatVector.from_config").Arg(config).To<RepeatVector>();
    }
    /// <summary>`inputs * scale + offset`.</summary>
    public partial class Rescaling : global::Keras.Layers.Layer
    {
        internal Rescaling(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Rescaling(PyCall call) : base(call) { }
        /// <summary>`inputs * scale + offset`.</summary>
        /// <param name="scale">a number, or one for each channel.</param>
        /// <param name="offset">likewise.</param>
        public Rescaling(TensorLike scale, TensorLike offset = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.Rescaling").Arg(scale).Opt("offset", offset).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The scaled inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `scale`.</summary>
        [Python("scale")] public Value Scale { get => Get<Value>("scale"); set => Set("scale", value); }
        /// <summary>Python&apos;s `offset`.</summary>
        [Python("offset")] public Value Offset { get => Get<Value>("offset"); set => Set("offset", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Rescaling FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Rescaling.from_config").Arg(config).To<Rescaling>();
    }
    /// <summary>The same elements of each sample in another shape.</summary>
    public partial class Reshape : global::Keras.Layers.Layer
    {
        internal Reshape(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Reshape(PyCall call) : base(call) { }
        /// <summary>The same elements of each sample in another shape.</summary>
        /// <param name="targetShape">the new shape without the batch axis; one size may be -1, which follows.</param>
        public Reshape(Shape targetShape, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.Reshape").Arg(targetShape).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The reshaped inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `target_shape`.</summary>
        [Python("target_shape")] public Shape TargetShape { get => Get<Shape>("target_shape"); set => Set("target_shape", value); }
        /// <summary>The symbol of the outputs: their shape, and the inputs' dtype.</summary>
        [Python("compute_output_spec")]
        public virtual Value ComputeOutputSpec(DataLike inputs) =>
            PyCall.On(this, "compute_output_spec").Arg(inputs).To<Value>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Reshape FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Reshape.from_config").Arg(config).To<Reshape>();
    }
    /// <summary>Images in another size: `[batch, height, width, channels]`, or without the batch axis.</summary>
    public partial class Resizing : global::Keras.Layers.Layer
    {
        internal Resizing(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Resizing(PyCall call) : base(call) { }
        /// <summary>Images in another size: `[batch, height, width, channels]`, or without the batch axis.</summary>
        /// <param name="height">the new size.</param>
        /// <param name="width">the new size.</param>
        /// <param name="interpolation">"bilinear", "nearest", "bicubic", "area", "lanczos3", "lanczos5".</param>
        /// <param name="cropToAspectRatio">cut rather than distort.</param>
        /// <param name="padToAspectRatio">pad with `fill_value` rather than distort.</param>
        /// <param name="antialias">whether to smooth when shrinking.</param>
        public Resizing(int height, int width, Interpolation interpolation = global::Keras.Interpolation.Bilinear, bool cropToAspectRatio = false, bool padToAspectRatio = false, FillMode fillMode = global::Keras.FillMode.Constant, double fillValue = 0.0, bool antialias = false, DataFormat? dataFormat = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null, BoxFormat? boundingBoxFormat = null)
            : base(PyCall.Of("layers.Resizing").Arg(height).Arg(width).Opt("interpolation", interpolation, global::Keras.Interpolation.Bilinear).Opt("crop_to_aspect_ratio", cropToAspectRatio, false).Opt("pad_to_aspect_ratio", padToAspectRatio, false).Opt("fill_mode", fillMode, global::Keras.FillMode.Constant).Opt("fill_value", fillValue, 0.0).Opt("antialias", antialias, false).Opt("data_format", dataFormat).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).Opt("bounding_box_format", boundingBoxFormat)) { }
        /// <summary>The size of the images; nothing is random.</summary>
        [Python("draw")]
        public virtual Value Draw(Tensor images, Seed seed) =>
            PyCall.On(this, "draw").Arg(images).Arg(seed).To<Value>();
        /// <summary>The resized images.</summary>
        [Python("change")]
        public virtual Tensor Change(Tensor images, object parameters) =>
            PyCall.On(this, "change").Arg(images).Arg(parameters).To<Tensor>();
        /// <summary>The masks in the new size; each place takes the class of the nearest pixel.</summary>
        [Python("change_masks")]
        public virtual Tensor ChangeMasks(Tensor masks, object parameters) =>
            PyCall.On(this, "change_masks").Arg(masks).Arg(parameters).To<Tensor>();
        /// <summary>The boxes as parts of the new images.</summary>
        [Python("change_boxes")]
        public virtual Value ChangeBoxes(DataLike boxes, object parameters) =>
            PyCall.On(this, "change_boxes").Arg(boxes).Arg(parameters).To<Value>();
        /// <summary>Python&apos;s `height`.</summary>
        [Python("height")] public int Height { get => Get<int>("height"); set => Set("height", value); }
        /// <summary>Python&apos;s `width`.</summary>
        [Python("width")] public int Width { get => Get<int>("width"); set => Set("width", value); }
        /// <summary>Python&apos;s `interpolation`.</summary>
        [Python("interpolation")] public string Interpolation { get => Get<string>("interpolation"); set => Set("interpolation", value); }
        /// <summary>Python&apos;s `crop_to_aspect_ratio`.</summary>
        [Python("crop_to_aspect_ratio")] public bool CropToAspectRatio { get => Get<bool>("crop_to_aspect_ratio"); set => Set("crop_to_aspect_ratio", value); }
        /// <summary>Python&apos;s `pad_to_aspect_ratio`.</summary>
        [Python("pad_to_aspect_ratio")] public bool PadToAspectRatio { get => Get<bool>("pad_to_aspect_ratio"); set => Set("pad_to_aspect_ratio", value); }
        /// <summary>Python&apos;s `fill_mode`.</summary>
        [Python("fill_mode")] public string FillMode { get => Get<string>("fill_mode"); set => Set("fill_mode", value); }
        /// <summary>Python&apos;s `fill_value`.</summary>
        [Python("fill_value")] public double FillValue { get => Get<double>("fill_value"); set => Set("fill_value", value); }
        /// <summary>Python&apos;s `antialias`.</summary>
        [Python("antialias")] public bool Antialias { get => Get<bool>("antialias"); set => Set("antialias", value); }
        /// <summary>The labels under these parameters.</summary>
        [Python("change_labels")]
        public virtual Tensor ChangeLabels(Tensor labels, object parameters) =>
            PyCall.On(this, "change_labels").Arg(labels).Arg(parameters).To<Tensor>();
        /// <summary>The parameters for data; None where nothing is to be changed.</summary>
        [Python("get_random_transformation")]
        public virtual Value GetRandomTransformation(DataLike data, bool training = true, Seed seed = null) =>
            PyCall.On(this, "get_random_transformation").Arg(data).Opt("training", training, true).Opt("seed", seed).To<Value>();
        /// <summary>The images under parameters.</summary>
        [Python("transform_images")]
        public virtual Tensor TransformImages(Tensor images, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_images").Arg(images).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The labels under parameters.</summary>
        [Python("transform_labels")]
        public virtual Tensor TransformLabels(Tensor labels, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_labels").Arg(labels).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The boxes under parameters.</summary>
        [Python("transform_bounding_boxes")]
        public virtual Value TransformBoundingBoxes(DataLike boundingBoxes, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_bounding_boxes").Arg(boundingBoxes).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>The masks under parameters.</summary>
        [Python("transform_segmentation_masks")]
        public virtual Tensor TransformSegmentationMasks(Tensor segmentationMasks, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_segmentation_masks").Arg(segmentationMasks).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image under parameters.</summary>
        [Python("transform_single_image")]
        public virtual Tensor TransformSingleImage(Tensor image, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_image").Arg(image).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One label under parameters.</summary>
        [Python("transform_single_label")]
        public virtual Tensor TransformSingleLabel(Tensor label, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_label").Arg(label).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image's boxes under parameters.</summary>
        [Python("transform_single_bounding_box")]
        public virtual Value TransformSingleBoundingBox(DataLike boundingBox, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_bounding_box").Arg(boundingBox).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>One mask under parameters.</summary>
        [Python("transform_single_segmentation_mask")]
        public virtual Tensor TransformSingleSegmentationMask(Tensor segmentationMask, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_segmentation_mask").Arg(segmentationMask).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The data, changed.</summary>
        [Python("call")]
        public virtual Value Call(DataLike data, bool? training = true) =>
            PyCall.On(this, "call").Arg(data).Opt("training", training, true).To<Value>();
        /// <summary>The data, changed.</summary>
        public virtual Tensor Apply(DataLike data, bool? training = true) =>
            PyCall.On(this, "__call__").Arg(data).Opt("training", training, true).To<Tensor>();
        /// <summary>Python&apos;s `bounding_box_format`.</summary>
        [Python("bounding_box_format")] public string BoundingBoxFormat { get => Get<string>("bounding_box_format"); set => Set("bounding_box_format", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Resizing FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Resizing.from_config").Arg(config).To<Resizing>();
    }
    /// <summary>An `Embedding` that also goes backwards: `logits = vectors @ embeddings'`.</summary>
    /// <remarks>Call arguments: integers `[batch, …]`, which give vectors `[batch, …, output_dim]`; with `reverse=True` vectors, which give logits `[batch, …, input_dim]`.</remarks>
    public partial class ReversibleEmbedding : global::Keras.Layers.Embedding
    {
        internal ReversibleEmbedding(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected ReversibleEmbedding(PyCall call) : base(call) { }
        /// <summary>An `Embedding` that also goes backwards: `logits = vectors @ embeddings'`.</summary>
        /// <param name="tieWeights">whether both ways share one matrix (Press &amp; Wolf, 2016); else the way back has `reverse_embeddings`, `[output_dim, input_dim]`.</param>
        /// <param name="reverseDtype">in which the way back computes; that of the layer where None.</param>
        /// <param name="logitSoftCap">where given, logits become `cap * tanh(logits / cap)`.</param>
        public ReversibleEmbedding(int inputDim, int outputDim, bool tieWeights = true, InitializerLike embeddingsInitializer = null, RegularizerLike embeddingsRegularizer = null, ConstraintLike embeddingsConstraint = null, bool maskZero = false, PolicyLike reverseDtype = null, double? logitSoftCap = null, Dictionary<string, object> more = null)
            : base(PyCall.Of("layers.ReversibleEmbedding").Arg(inputDim).Arg(outputDim).Opt("tie_weights", tieWeights, true).Opt("embeddings_initializer", embeddingsInitializer).Opt("embeddings_regularizer", embeddingsRegularizer).Opt("embeddings_constraint", embeddingsConstraint).Opt("mask_zero", maskZero, false).Opt("reverse_dtype", reverseDtype).Opt("logit_soft_cap", logitSoftCap).More(more)) { }
        /// <summary>The vectors of integers, or with `reverse` the logits of vectors.</summary>
        [Python("call")]
        public virtual Tensor Call(Tensor inputs, bool reverse = false) =>
            PyCall.On(this, "call").Arg(inputs).Opt("reverse", reverse, false).To<Tensor>();
        /// <summary>The vectors of integers, or with `reverse` the logits of vectors.</summary>
        public virtual Tensor Apply(TensorLike inputs, bool reverse = false) =>
            PyCall.On(this, "__call__").Arg(inputs).Opt("reverse", reverse, false).To<Tensor>();
        /// <summary>A symbol with the shape and dtype of what a call with this symbol returns.</summary>
        [Python("compute_output_spec")]
        public virtual Value ComputeOutputSpec(Tensor inputs, bool reverse = false) =>
            PyCall.On(this, "compute_output_spec").Arg(inputs).Opt("reverse", reverse, false).To<Value>();
        /// <summary>`(*input_shape, output_dim)`, or with `reverse` `(*input_shape[:-1], input_dim)`.</summary>
        [Python("compute_output_shape")]
        public virtual Shape ComputeOutputShape(Shape inputShape, bool reverse = false) =>
            PyCall.On(this, "compute_output_shape").Arg(inputShape).Opt("reverse", reverse, false).To<Shape>();
        /// <summary>Python&apos;s `tie_weights`.</summary>
        [Python("tie_weights")] public bool TieWeights { get => Get<bool>("tie_weights"); set => Set("tie_weights", value); }
        /// <summary>Python&apos;s `logit_soft_cap`.</summary>
        [Python("logit_soft_cap")] public double? LogitSoftCap { get => Get<double?>("logit_soft_cap"); set => Set("logit_soft_cap", value); }
        /// <summary>Python&apos;s `reverse_dtype`.</summary>
        [Python("reverse_dtype")] public Value ReverseDtype { get => Get<Value>("reverse_dtype"); set => Set("reverse_dtype", value); }
        /// <summary>Python&apos;s `reverse_embeddings_regularizer`.</summary>
        [Python("reverse_embeddings_regularizer")] public Value ReverseEmbeddingsRegularizer { get => Get<Value>("reverse_embeddings_regularizer"); set => Set("reverse_embeddings_regularizer", value); }
        /// <summary>Python&apos;s `reverse_embeddings_constraint`.</summary>
        [Python("reverse_embeddings_constraint")] public Value ReverseEmbeddingsConstraint { get => Get<Value>("reverse_embeddings_constraint"); set => Set("reverse_embeddings_constraint", value); }
        /// <summary>Python&apos;s `reverse_embeddings_initializer`.</summary>
        [Python("reverse_embeddings_initializer")] public Value ReverseEmbeddingsInitializer { get => Get<Value>("reverse_embeddings_initializer"); set => Set("reverse_embeddings_initializer", value); }
        /// <summary>Python&apos;s `reverse_embeddings`.</summary>
        [Python("reverse_embeddings")] public global::Keras.Variable ReverseEmbeddings { get => Get<global::Keras.Variable>("reverse_embeddings"); set => Set("reverse_embeddings", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static ReversibleEmbedding FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.ReversibleEmbedding.from_config").Arg(config).To<ReversibleEmbedding>();
    }
    /// <summary>Short-time Fourier transforms of signals, by convolutions whose kernels can be trained.</summary>
    /// <remarks>Inputs `[batch, time, channels]`; outputs `[batch, pieces, channels * (N // 2 + 1)]`, or `[batch, pieces, N // 2 + 1, channels]`. If channels come first, `[batch, channels, time]`, `[batch, channels * (N // 2 + 1), pieces]` and `[batch, channels, pieces, N // 2 + 1]`.</remarks>
    public partial class STFTSpectrogram : global::Keras.Layers.Layer
    {
        internal STFTSpectrogram(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected STFTSpectrogram(PyCall call) : base(call) { }
        /// <summary>Short-time Fourier transforms of signals, by convolutions whose kernels can be trained.</summary>
        /// <param name="mode">what is given of the transform `a + b i`: "magnitude" `sqrt(max(a**2 + b**2, 1e-7))`, "log" its logarithm, "psd" `a**2 + b**2`, twice where a frequency stands for its negative one, too, "real", "imag", "angle", or "stft": a, and behind it b.</param>
        /// <param name="frameLength">size of the window.</param>
        /// <param name="frameStep">samples from one piece to the next; None: half of `frame_length`.</param>
        /// <param name="fftLength">size N of the transforms; None: the next power of two. The frequencies lie evenly from 0 to half the sampling rate, also where N is odd.</param>
        /// <param name="window">"hann", "hamming", an array `[frame_length]`, or None for none.</param>
        /// <param name="periodic">whether the window goes on after its end, or is symmetric.</param>
        /// <param name="scaling">"density" divides the window by the root of the sum of its squares, "spectrum" by its sum; None does not.</param>
        /// <param name="padding">"valid" or "same".</param>
        /// <param name="expandDims">whether frequencies have an axis of their own.</param>
        /// <param name="dataFormat">"channels_last" or "channels_first".</param>
        public STFTSpectrogram(SpectrogramMode mode = global::Keras.SpectrogramMode.Log, int frameLength = 256, int? frameStep = null, int? fftLength = null, StringOrTensorLike window = null, bool periodic = false, Spectrum scaling = global::Keras.Spectrum.Density, Padding padding = global::Keras.Padding.Valid, bool expandDims = false, DataFormat? dataFormat = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.STFTSpectrogram").Opt("mode", mode, global::Keras.SpectrogramMode.Log).Opt("frame_length", frameLength, 256).Opt("frame_step", frameStep).Opt("fft_length", fftLength).Opt("window", window).Opt("periodic", periodic, false).Opt("scaling", scaling, global::Keras.Spectrum.Density).Opt("padding", padding, global::Keras.Padding.Valid).Opt("expand_dims", expandDims, false).Opt("data_format", dataFormat).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The transforms.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `mode`.</summary>
        [Python("mode")] public string Mode { get => Get<string>("mode"); set => Set("mode", value); }
        /// <summary>Python&apos;s `frame_length`.</summary>
        [Python("frame_length")] public int FrameLength { get => Get<int>("frame_length"); set => Set("frame_length", value); }
        /// <summary>Python&apos;s `frame_step`.</summary>
        [Python("frame_step")] public int? FrameStep { get => Get<int?>("frame_step"); set => Set("frame_step", value); }
        /// <summary>Python&apos;s `fft_length`.</summary>
        [Python("fft_length")] public int? FftLength { get => Get<int?>("fft_length"); set => Set("fft_length", value); }
        /// <summary>Python&apos;s `periodic`.</summary>
        [Python("periodic")] public bool Periodic { get => Get<bool>("periodic"); set => Set("periodic", value); }
        /// <summary>Python&apos;s `expand_dims`.</summary>
        [Python("expand_dims")] public bool ExpandDims { get => Get<bool>("expand_dims"); set => Set("expand_dims", value); }
        /// <summary>Python&apos;s `scaling`.</summary>
        [Python("scaling")] public string Scaling { get => Get<string>("scaling"); set => Set("scaling", value); }
        /// <summary>Python&apos;s `padding`.</summary>
        [Python("padding")] public string Padding { get => Get<string>("padding"); set => Set("padding", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>Python&apos;s `window`.</summary>
        [Python("window")] public Value Window { get => Get<Value>("window"); set => Set("window", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static STFTSpectrogram FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.STFTSpectrogram.from_config").Arg(config).To<STFTSpectrogram>();
    }
    /// <summary>Convolution along time in two factors: channel by channel, then across channels.</summary>
    /// <remarks>Args: as `Conv1D`'s; `depth_multiplier` channels between the factors for each input channel. Kernels `[kernel_size, channels, multiplier]` and `[1, channels * multiplier, filters]`.</remarks>
    public partial class SeparableConv1D : global::Keras.Layers.Layer
    {
        internal SeparableConv1D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected SeparableConv1D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public SeparableConv1D(int filters, Ints kernelSize, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, Ints dilationRate = null, int depthMultiplier = 1, ActivationLike activation = null, bool useBias = true, InitializerLike depthwiseInitializer = null, InitializerLike pointwiseInitializer = null, InitializerLike biasInitializer = null, RegularizerLike depthwiseRegularizer = null, RegularizerLike pointwiseRegularizer = null, RegularizerLike biasRegularizer = null, RegularizerLike activityRegularizer = null, ConstraintLike depthwiseConstraint = null, ConstraintLike pointwiseConstraint = null, ConstraintLike biasConstraint = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null)
            : base(PyCall.Of("layers.SeparableConv1D").Arg(filters).Arg(kernelSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).Opt("depth_multiplier", depthMultiplier, 1).Opt("activation", activation).Opt("use_bias", useBias, true).Opt("depthwise_initializer", depthwiseInitializer).Opt("pointwise_initializer", pointwiseInitializer).Opt("bias_initializer", biasInitializer).Opt("depthwise_regularizer", depthwiseRegularizer).Opt("pointwise_regularizer", pointwiseRegularizer).Opt("bias_regularizer", biasRegularizer).Opt("activity_regularizer", activityRegularizer).Opt("depthwise_constraint", depthwiseConstraint).Opt("pointwise_constraint", pointwiseConstraint).Opt("bias_constraint", biasConstraint).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name)) { }
        /// <summary>The convolved inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `filters`.</summary>
        [Python("filters")] public int Filters { get => Get<int>("filters"); set => Set("filters", value); }
        /// <summary>Python&apos;s `depth_multiplier`.</summary>
        [Python("depth_multiplier")] public int DepthMultiplier { get => Get<int>("depth_multiplier"); set => Set("depth_multiplier", value); }
        /// <summary>Python&apos;s `depthwise_kernel`.</summary>
        [Python("depthwise_kernel")] public global::Keras.Variable DepthwiseKernel { get => Get<global::Keras.Variable>("depthwise_kernel"); set => Set("depthwise_kernel", value); }
        /// <summary>Python&apos;s `pointwise_kernel`.</summary>
        [Python("pointwise_kernel")] public global::Keras.Variable PointwiseKernel { get => Get<global::Keras.Variable>("pointwise_kernel"); set => Set("pointwise_kernel", value); }
        /// <summary>Python&apos;s `bias`.</summary>
        [Python("bias")] public global::Keras.Variable Bias { get => Get<global::Keras.Variable>("bias"); set => Set("bias", value); }
        /// <summary>Python&apos;s `paddings`.</summary>
        [Python("paddings")] public string[] Paddings { get => Get<string[]>("paddings"); set => Set("paddings", value); }
        /// <summary>Python&apos;s `kernel_size`.</summary>
        [Python("kernel_size")] public int[] KernelSize { get => Get<int[]>("kernel_size"); set => Set("kernel_size", value); }
        /// <summary>Python&apos;s `strides`.</summary>
        [Python("strides")] public int[] Strides { get => Get<int[]>("strides"); set => Set("strides", value); }
        /// <summary>Python&apos;s `dilation_rate`.</summary>
        [Python("dilation_rate")] public int[] DilationRate { get => Get<int[]>("dilation_rate"); set => Set("dilation_rate", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static SeparableConv1D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.SeparableConv1D.from_config").Arg(config).To<SeparableConv1D>();
    }
    /// <summary>Convolution of images in two factors: channel by channel, then across channels.</summary>
    /// <remarks>Args: as `Conv2D`'s; `depth_multiplier` channels between the factors for each input channel. Kernels `[height, width, channels, multiplier]` and `[1, 1, channels * multiplier, filters]`.</remarks>
    public partial class SeparableConv2D : global::Keras.Layers.Layer
    {
        internal SeparableConv2D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected SeparableConv2D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public SeparableConv2D(int filters, Ints kernelSize, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, Ints dilationRate = null, int depthMultiplier = 1, ActivationLike activation = null, bool useBias = true, InitializerLike depthwiseInitializer = null, InitializerLike pointwiseInitializer = null, InitializerLike biasInitializer = null, RegularizerLike depthwiseRegularizer = null, RegularizerLike pointwiseRegularizer = null, RegularizerLike biasRegularizer = null, RegularizerLike activityRegularizer = null, ConstraintLike depthwiseConstraint = null, ConstraintLike pointwiseConstraint = null, ConstraintLike biasConstraint = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null)
            : base(PyCall.Of("layers.SeparableConv2D").Arg(filters).Arg(kernelSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).Opt("depth_multiplier", depthMultiplier, 1).Opt("activation", activation).Opt("use_bias", useBias, true).Opt("depthwise_initializer", depthwiseInitializer).Opt("pointwise_initializer", pointwiseInitializer).Opt("bias_initializer", biasInitializer).Opt("depthwise_regularizer", depthwiseRegularizer).Opt("pointwise_regularizer", pointwiseRegularizer).Opt("bias_regularizer", biasRegularizer).Opt("activity_regularizer", activityRegularizer).Opt("depthwise_constraint", depthwiseConstraint).Opt("pointwise_constraint", pointwiseConstraint).Opt("bias_constraint", biasConstraint).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name)) { }
        /// <summary>The convolved inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `filters`.</summary>
        [Python("filters")] public int Filters { get => Get<int>("filters"); set => Set("filters", value); }
        /// <summary>Python&apos;s `depth_multiplier`.</summary>
        [Python("depth_multiplier")] public int DepthMultiplier { get => Get<int>("depth_multiplier"); set => Set("depth_multiplier", value); }
        /// <summary>Python&apos;s `depthwise_kernel`.</summary>
        [Python("depthwise_kernel")] public global::Keras.Variable DepthwiseKernel { get => Get<global::Keras.Variable>("depthwise_kernel"); set => Set("depthwise_kernel", value); }
        /// <summary>Python&apos;s `pointwise_kernel`.</summary>
        [Python("pointwise_kernel")] public global::Keras.Variable PointwiseKernel { get => Get<global::Keras.Variable>("pointwise_kernel"); set => Set("pointwise_kernel", value); }
        /// <summary>Python&apos;s `bias`.</summary>
        [Python("bias")] public global::Keras.Variable Bias { get => Get<global::Keras.Variable>("bias"); set => Set("bias", value); }
        /// <summary>Python&apos;s `paddings`.</summary>
        [Python("paddings")] public string[] Paddings { get => Get<string[]>("paddings"); set => Set("paddings", value); }
        /// <summary>Python&apos;s `kernel_size`.</summary>
        [Python("kernel_size")] public int[] KernelSize { get => Get<int[]>("kernel_size"); set => Set("kernel_size", value); }
        /// <summary>Python&apos;s `strides`.</summary>
        [Python("strides")] public int[] Strides { get => Get<int[]>("strides"); set => Set("strides", value); }
        /// <summary>Python&apos;s `dilation_rate`.</summary>
        [Python("dilation_rate")] public int[] DilationRate { get => Get<int[]>("dilation_rate"); set => Set("dilation_rate", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static SeparableConv2D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.SeparableConv2D.from_config").Arg(config).To<SeparableConv2D>();
    }
    /// <summary>Convolution along time in two factors: channel by channel, then across channels.</summary>
    /// <remarks>Args: as `Conv1D`'s; `depth_multiplier` channels between the factors for each input channel. Kernels `[kernel_size, channels, multiplier]` and `[1, channels * multiplier, filters]`.</remarks>
    public partial class SeparableConvolution1D : global::Keras.Layers.SeparableConv1D
    {
        internal SeparableConvolution1D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected SeparableConvolution1D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public SeparableConvolution1D(int filters, Ints kernelSize, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, Ints dilationRate = null, int depthMultiplier = 1, ActivationLike activation = null, bool useBias = true, InitializerLike depthwiseInitializer = null, InitializerLike pointwiseInitializer = null, InitializerLike biasInitializer = null, RegularizerLike depthwiseRegularizer = null, RegularizerLike pointwiseRegularizer = null, RegularizerLike biasRegularizer = null, RegularizerLike activityRegularizer = null, ConstraintLike depthwiseConstraint = null, ConstraintLike pointwiseConstraint = null, ConstraintLike biasConstraint = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null)
            : base(PyCall.Of("layers.SeparableConvolution1D").Arg(filters).Arg(kernelSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).Opt("depth_multiplier", depthMultiplier, 1).Opt("activation", activation).Opt("use_bias", useBias, true).Opt("depthwise_initializer", depthwiseInitializer).Opt("pointwise_initializer", pointwiseInitializer).Opt("bias_initializer", biasInitializer).Opt("depthwise_regularizer", depthwiseRegularizer).Opt("pointwise_regularizer", pointwiseRegularizer).Opt("bias_regularizer", biasRegularizer).Opt("activity_regularizer", activityRegularizer).Opt("depthwise_constraint", depthwiseConstraint).Opt("pointwise_constraint", pointwiseConstraint).Opt("bias_constraint", biasConstraint).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static SeparableConvolution1D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.SeparableConvolution1D.from_config").Arg(config).To<SeparableConvolution1D>();
    }
    /// <summary>Convolution of images in two factors: channel by channel, then across channels.</summary>
    /// <remarks>Args: as `Conv2D`'s; `depth_multiplier` channels between the factors for each input channel. Kernels `[height, width, channels, multiplier]` and `[1, 1, channels * multiplier, filters]`.</remarks>
    public partial class SeparableConvolution2D : global::Keras.Layers.SeparableConv2D
    {
        internal SeparableConvolution2D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected SeparableConvolution2D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public SeparableConvolution2D(int filters, Ints kernelSize, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, Ints dilationRate = null, int depthMultiplier = 1, ActivationLike activation = null, bool useBias = true, InitializerLike depthwiseInitializer = null, InitializerLike pointwiseInitializer = null, InitializerLike biasInitializer = null, RegularizerLike depthwiseRegularizer = null, RegularizerLike pointwiseRegularizer = null, RegularizerLike biasRegularizer = null, RegularizerLike activityRegularizer = null, ConstraintLike depthwiseConstraint = null, ConstraintLike pointwiseConstraint = null, ConstraintLike biasConstraint = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null)
            : base(PyCall.Of("layers.SeparableConvolution2D").Arg(filters).Arg(kernelSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).Opt("depth_multiplier", depthMultiplier, 1).Opt("activation", activation).Opt("use_bias", useBias, true).Opt("depthwise_initializer", depthwiseInitializer).Opt("pointwise_initializer", pointwiseInitializer).Opt("bias_initializer", biasInitializer).Opt("depthwise_regularizer", depthwiseRegularizer).Opt("pointwise_regularizer", pointwiseRegularizer).Opt("bias_regularizer", biasRegularizer).Opt("activity_regularizer", activityRegularizer).Opt("depthwise_constraint", depthwiseConstraint).Opt("pointwise_constraint", pointwiseConstraint).Opt("bias_constraint", biasConstraint).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static SeparableConvolution2D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.SeparableConvolution2D.from_config").Arg(config).To<SeparableConvolution2D>();
    }
    /// <summary>`h[t] = activation(x[t] @ kernel + bias + h[t - 1] @ recurrent_kernel)` over all steps.</summary>
    /// <remarks>Shapes: sequences `[batch, steps, features]`, result `[batch, units]`, or `[batch, steps, units]` with `return_sequences`.</remarks>
    public partial class SimpleRNN : global::Keras.Layers.RNN
    {
        internal SimpleRNN(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected SimpleRNN(PyCall call) : base(call) { }
        /// <summary>`h[t] = activation(x[t] @ kernel + bias + h[t - 1] @ recurrent_kernel)` over all steps.</summary>
        /// <param name="units">size of the state and the outputs.</param>
        /// <param name="dropout">fractions of inputs and state dropped in training, with one mask for all steps of a sequence (Gal &amp; Ghahramani, 2016).</param>
        /// <param name="recurrentDropout">fractions of inputs and state dropped in training, with one mask for all steps of a sequence (Gal &amp; Ghahramani, 2016).</param>
        public SimpleRNN(int units, ActivationLike activation = null, bool useBias = true, InitializerLike kernelInitializer = null, InitializerLike recurrentInitializer = null, InitializerLike biasInitializer = null, RegularizerLike kernelRegularizer = null, RegularizerLike recurrentRegularizer = null, RegularizerLike biasRegularizer = null, RegularizerLike activityRegularizer = null, ConstraintLike kernelConstraint = null, ConstraintLike recurrentConstraint = null, ConstraintLike biasConstraint = null, double dropout = 0.0, double recurrentDropout = 0.0, bool returnSequences = false, bool returnState = false, bool goBackwards = false, bool stateful = false, bool unroll = false, int? seed = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null)
            : base(PyCall.Of("layers.SimpleRNN").Arg(units).Opt("activation", activation).Opt("use_bias", useBias, true).Opt("kernel_initializer", kernelInitializer).Opt("recurrent_initializer", recurrentInitializer).Opt("bias_initializer", biasInitializer).Opt("kernel_regularizer", kernelRegularizer).Opt("recurrent_regularizer", recurrentRegularizer).Opt("bias_regularizer", biasRegularizer).Opt("activity_regularizer", activityRegularizer).Opt("kernel_constraint", kernelConstraint).Opt("recurrent_constraint", recurrentConstraint).Opt("bias_constraint", biasConstraint).Opt("dropout", dropout, 0.0).Opt("recurrent_dropout", recurrentDropout, 0.0).Opt("return_sequences", returnSequences, false).Opt("return_state", returnState, false).Opt("go_backwards", goBackwards, false).Opt("stateful", stateful, false).Opt("unroll", unroll, false).Opt("seed", seed).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name)) { }
        /// <summary>Python&apos;s `units`.</summary>
        [Python("units")] public Value Units { get => Get<Value>("units"); }
        /// <summary>Python&apos;s `activation`.</summary>
        [Python("activation")] public Value Activation { get => Get<Value>("activation"); }
        /// <summary>Python&apos;s `use_bias`.</summary>
        [Python("use_bias")] public Value UseBias { get => Get<Value>("use_bias"); }
        /// <summary>Python&apos;s `kernel_initializer`.</summary>
        [Python("kernel_initializer")] public Value KernelInitializer { get => Get<Value>("kernel_initializer"); }
        /// <summary>Python&apos;s `recurrent_initializer`.</summary>
        [Python("recurrent_initializer")] public Value RecurrentInitializer { get => Get<Value>("recurrent_initializer"); }
        /// <summary>Python&apos;s `bias_initializer`.</summary>
        [Python("bias_initializer")] public Value BiasInitializer { get => Get<Value>("bias_initializer"); }
        /// <summary>Python&apos;s `kernel_regularizer`.</summary>
        [Python("kernel_regularizer")] public Value KernelRegularizer { get => Get<Value>("kernel_regularizer"); }
        /// <summary>Python&apos;s `recurrent_regularizer`.</summary>
        [Python("recurrent_regularizer")] public Value RecurrentRegularizer { get => Get<Value>("recurrent_regularizer"); }
        /// <summary>Python&apos;s `bias_regularizer`.</summary>
        [Python("bias_regularizer")] public Value BiasRegularizer { get => Get<Value>("bias_regularizer"); }
        /// <summary>Python&apos;s `kernel_constraint`.</summary>
        [Python("kernel_constraint")] public Value KernelConstraint { get => Get<Value>("kernel_constraint"); }
        /// <summary>Python&apos;s `recurrent_constraint`.</summary>
        [Python("recurrent_constraint")] public Value RecurrentConstraint { get => Get<Value>("recurrent_constraint"); }
        /// <summary>Python&apos;s `bias_constraint`.</summary>
        [Python("bias_constraint")] public Value BiasConstraint { get => Get<Value>("bias_constraint"); }
        /// <summary>Python&apos;s `dropout`.</summary>
        [Python("dropout")] public Value Dropout { get => Get<Value>("dropout"); }
        /// <summary>Python&apos;s `recurrent_dropout`.</summary>
        [Python("recurrent_dropout")] public Value RecurrentDropout { get => Get<Value>("recurrent_dropout"); }
        /// <summary>Python&apos;s `seed`.</summary>
        [Python("seed")] public Value Seed { get => Get<Value>("seed"); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static SimpleRNN FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.SimpleRNN.from_config").Arg(config).To<SimpleRNN>();
    }
    /// <summary>`h' = activation(x @ kernel + bias + h @ recurrent_kernel)`.</summary>
    public partial class SimpleRNNCell : global::Keras.Layers.Layer
    {
        internal SimpleRNNCell(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected SimpleRNNCell(PyCall call) : base(call) { }
        /// <summary>`h' = activation(x @ kernel + bias + h @ recurrent_kernel)`.</summary>
        /// <param name="units">size of the state.</param>
        /// <param name="dropout">fraction of inputs dropped in training, the same at all steps of a sequence.</param>
        /// <param name="recurrentDropout">fraction of the state dropped likewise.</param>
        public SimpleRNNCell(int units, ActivationLike activation = null, bool useBias = true, InitializerLike kernelInitializer = null, InitializerLike recurrentInitializer = null, InitializerLike biasInitializer = null, RegularizerLike kernelRegularizer = null, RegularizerLike recurrentRegularizer = null, RegularizerLike biasRegularizer = null, ConstraintLike kernelConstraint = null, ConstraintLike recurrentConstraint = null, ConstraintLike biasConstraint = null, double dropout = 0.0, double recurrentDropout = 0.0, int? seed = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.SimpleRNNCell").Arg(units).Opt("activation", activation).Opt("use_bias", useBias, true).Opt("kernel_initializer", kernelInitializer).Opt("recurrent_initializer", recurrentInitializer).Opt("bias_initializer", biasInitializer).Opt("kernel_regularizer", kernelRegularizer).Opt("recurrent_regularizer", recurrentRegularizer).Opt("bias_regularizer", biasRegularizer).Opt("kernel_constraint", kernelConstraint).Opt("recurrent_constraint", recurrentConstraint).Opt("bias_constraint", biasConstraint).Opt("dropout", dropout, 0.0).Opt("recurrent_dropout", recurrentDropout, 0.0).Opt("seed", seed).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The output, which is the new state, and the states.</summary>
        [Python("call")]
        public virtual Value Call(Tensor sequence, DataLike states, bool? training = false) =>
            PyCall.On(this, "call").Arg(sequence).Arg(states).Opt("training", training, false).To<Value>();
        /// <summary>The output, which is the new state, and the states.</summary>
        public virtual Tensor Apply(TensorLike sequence, DataLike states, bool? training = false) =>
            PyCall.On(this, "__call__").Arg(sequence).Arg(states).Opt("training", training, false).To<Tensor>();
        /// <summary>Sizes of the states.</summary>
        [Python("state_size")] public Value StateSize { get => Get<Value>("state_size"); }
        /// <summary>Size of the output.</summary>
        [Python("output_size")] public int OutputSize { get => Get<int>("output_size"); }
        /// <summary>States of zeros, each `[batch_size, units]`.</summary>
        [Python("get_initial_state")]
        public virtual Tensor[] GetInitialState(int? batchSize = null) =>
            PyCall.On(this, "get_initial_state").Opt("batch_size", batchSize).To<Tensor[]>();
        /// <summary>Draw all masks now, before a loop in which they must not change.</summary>
        [Python("draw_masks")]
        public virtual void DrawMasks(int batch) =>
            PyCall.On(this, "draw_masks").Arg(batch).Run();
        /// <summary>Python&apos;s `kernel`.</summary>
        [Python("kernel")] public global::Keras.Variable Kernel { get => Get<global::Keras.Variable>("kernel"); set => Set("kernel", value); }
        /// <summary>Python&apos;s `recurrent_kernel`.</summary>
        [Python("recurrent_kernel")] public global::Keras.Variable RecurrentKernel { get => Get<global::Keras.Variable>("recurrent_kernel"); set => Set("recurrent_kernel", value); }
        /// <summary>Python&apos;s `bias`.</summary>
        [Python("bias")] public global::Keras.Variable Bias { get => Get<global::Keras.Variable>("bias"); set => Set("bias", value); }
        /// <summary>Python&apos;s `bias_initializer`.</summary>
        [Python("bias_initializer")] public Value BiasInitializer { get => Get<Value>("bias_initializer"); set => Set("bias_initializer", value); }
        /// <summary>Python&apos;s `bias_regularizer`.</summary>
        [Python("bias_regularizer")] public Value BiasRegularizer { get => Get<Value>("bias_regularizer"); set => Set("bias_regularizer", value); }
        /// <summary>Python&apos;s `bias_constraint`.</summary>
        [Python("bias_constraint")] public Value BiasConstraint { get => Get<Value>("bias_constraint"); set => Set("bias_constraint", value); }
        /// <summary>The factors of the inputs, drawn at the first call after a reset, if there is dropout.</summary>
        [Python("get_dropout_mask")]
        public virtual Value GetDropoutMask(Tensor stepInput) =>
            PyCall.On(this, "get_dropout_mask").Arg(stepInput).To<Value>();
        /// <summary>The factors of the state, drawn at the first call after a reset, if there is dropout.</summary>
        [Python("get_recurrent_dropout_mask")]
        public virtual Value GetRecurrentDropoutMask(Tensor stepInput) =>
            PyCall.On(this, "get_recurrent_dropout_mask").Arg(stepInput).To<Value>();
        /// <summary>Forget the factors of the inputs.</summary>
        [Python("reset_dropout_mask")]
        public virtual void ResetDropoutMask() =>
            PyCall.On(this, "reset_dropout_mask").Run();
        /// <summary>Forget the factors of the state.</summary>
        [Python("reset_recurrent_dropout_mask")]
        public virtual void ResetRecurrentDropoutMask() =>
            PyCall.On(this, "reset_recurrent_dropout_mask").Run();
        /// <summary>Python&apos;s `dropout`.</summary>
        [Python("dropout")] public double Dropout { get => Get<double>("dropout"); set => Set("dropout", value); }
        /// <summary>Python&apos;s `recurrent_dropout`.</summary>
        [Python("recurrent_dropout")] public double RecurrentDropout { get => Get<double>("recurrent_dropout"); set => Set("recurrent_dropout", value); }
        /// <summary>Python&apos;s `seed_generator`.</summary>
        [Python("seed_generator")] public Value SeedGenerator { get => Get<Value>("seed_generator"); set => Set("seed_generator", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static SimpleRNNCell FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.SimpleRNNCell.from_config").Arg(config).To<SimpleRNNCell>();
    }
    /// <summary>`exp(x) / sum(exp(x))` along `axis`, one axis or several.</summary>
    /// <remarks>A mask of the inputs' shape leaves out elements where it is False: they get 0, all of them where none is left.</remarks>
    public partial class Softmax : global::Keras.Layers.Layer
    {
        internal Softmax(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Softmax(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Softmax(Ints axis = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.Softmax").Opt("axis", axis).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The probabilities.</summary>
        [Python("call")]
        public virtual Tensor Call(Tensor inputs, Tensor mask = null) =>
            PyCall.On(this, "call").Arg(inputs).Opt("mask", mask).To<Tensor>();
        /// <summary>The probabilities.</summary>
        public virtual Tensor Apply(TensorLike inputs, TensorLike mask = null) =>
            PyCall.On(this, "__call__").Arg(inputs).Opt("mask", mask).To<Tensor>();
        /// <summary>Python&apos;s `axis`.</summary>
        [Python("axis")] public Value Axis { get => Get<Value>("axis"); set => Set("axis", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Softmax FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Softmax.from_config").Arg(config).To<Softmax>();
    }
    /// <summary>`x + a`, inverted where it is at least a threshold.</summary>
    public partial class Solarization : global::Keras.Layers.Layer
    {
        internal Solarization(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Solarization(PyCall call) : base(call) { }
        /// <summary>`x + a`, inverted where it is at least a threshold.</summary>
        /// <param name="additionFactor">the range of a, as a part of the range of values; a number: `(0, it)`.</param>
        /// <param name="thresholdFactor">the range of the threshold, likewise.</param>
        /// <param name="valueRange">(low, high) of the values.</param>
        /// <param name="seed">an integer for the same draws in each program.</param>
        public Solarization(TensorLike additionFactor = null, TensorLike thresholdFactor = null, double[] valueRange = null, int? seed = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null, BoxFormat? boundingBoxFormat = null, DataFormat? dataFormat = null)
            : base(PyCall.Of("layers.Solarization").Opt("addition_factor", additionFactor).Opt("threshold_factor", thresholdFactor).Opt("value_range", valueRange).Opt("seed", seed).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).Opt("bounding_box_format", boundingBoxFormat).Opt("data_format", dataFormat)) { }
        /// <summary>What to add to each image, and its threshold.</summary>
        [Python("draw")]
        public virtual Value Draw(Tensor images, Seed seed) =>
            PyCall.On(this, "draw").Arg(images).Arg(seed).To<Value>();
        /// <summary>The solarized images.</summary>
        [Python("change")]
        public virtual Tensor Change(Tensor images, object parameters) =>
            PyCall.On(this, "change").Arg(images).Arg(parameters).To<Tensor>();
        /// <summary>Python&apos;s `addition_factor`.</summary>
        [Python("addition_factor")] public Value AdditionFactor { get => Get<Value>("addition_factor"); set => Set("addition_factor", value); }
        /// <summary>Python&apos;s `threshold_factor`.</summary>
        [Python("threshold_factor")] public Value ThresholdFactor { get => Get<Value>("threshold_factor"); set => Set("threshold_factor", value); }
        /// <summary>Python&apos;s `value_range`.</summary>
        [Python("value_range")] public (double, double) ValueRange { get => Get<(double, double)>("value_range"); set => Set("value_range", value); }
        /// <summary>Python&apos;s `seed`.</summary>
        [Python("seed")] public int? Seed { get => Get<int?>("seed"); set => Set("seed", value); }
        /// <summary>The labels under these parameters.</summary>
        [Python("change_labels")]
        public virtual Tensor ChangeLabels(Tensor labels, object parameters) =>
            PyCall.On(this, "change_labels").Arg(labels).Arg(parameters).To<Tensor>();
        /// <summary>The bounding boxes under these parameters.</summary>
        [Python("change_boxes")]
        public virtual Value ChangeBoxes(DataLike boxes, object parameters) =>
            PyCall.On(this, "change_boxes").Arg(boxes).Arg(parameters).To<Value>();
        /// <summary>The segmentation masks under these parameters.</summary>
        [Python("change_masks")]
        public virtual Tensor ChangeMasks(Tensor masks, object parameters) =>
            PyCall.On(this, "change_masks").Arg(masks).Arg(parameters).To<Tensor>();
        /// <summary>The parameters for data; None where nothing is to be changed.</summary>
        [Python("get_random_transformation")]
        public virtual Value GetRandomTransformation(DataLike data, bool training = true, Seed seed = null) =>
            PyCall.On(this, "get_random_transformation").Arg(data).Opt("training", training, true).Opt("seed", seed).To<Value>();
        /// <summary>The images under parameters.</summary>
        [Python("transform_images")]
        public virtual Tensor TransformImages(Tensor images, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_images").Arg(images).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The labels under parameters.</summary>
        [Python("transform_labels")]
        public virtual Tensor TransformLabels(Tensor labels, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_labels").Arg(labels).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The boxes under parameters.</summary>
        [Python("transform_bounding_boxes")]
        public virtual Value TransformBoundingBoxes(DataLike boundingBoxes, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_bounding_boxes").Arg(boundingBoxes).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>The masks under parameters.</summary>
        [Python("transform_segmentation_masks")]
        public virtual Tensor TransformSegmentationMasks(Tensor segmentationMasks, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_segmentation_masks").Arg(segmentationMasks).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image under parameters.</summary>
        [Python("transform_single_image")]
        public virtual Tensor TransformSingleImage(Tensor image, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_image").Arg(image).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One label under parameters.</summary>
        [Python("transform_single_label")]
        public virtual Tensor TransformSingleLabel(Tensor label, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_label").Arg(label).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>One image's boxes under parameters.</summary>
        [Python("transform_single_bounding_box")]
        public virtual Value TransformSingleBoundingBox(DataLike boundingBox, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_bounding_box").Arg(boundingBox).Opt("transformation", transformation).Opt("training", training, true).To<Value>();
        /// <summary>One mask under parameters.</summary>
        [Python("transform_single_segmentation_mask")]
        public virtual Tensor TransformSingleSegmentationMask(Tensor segmentationMask, object transformation = null, bool training = true) =>
            PyCall.On(this, "transform_single_segmentation_mask").Arg(segmentationMask).Opt("transformation", transformation).Opt("training", training, true).To<Tensor>();
        /// <summary>The data, changed.</summary>
        [Python("call")]
        public virtual Value Call(DataLike data, bool? training = true) =>
            PyCall.On(this, "call").Arg(data).Opt("training", training, true).To<Value>();
        /// <summary>The data, changed.</summary>
        public virtual Tensor Apply(DataLike data, bool? training = true) =>
            PyCall.On(this, "__call__").Arg(data).Opt("training", training, true).To<Tensor>();
        /// <summary>Python&apos;s `bounding_box_format`.</summary>
        [Python("bounding_box_format")] public string BoundingBoxFormat { get => Get<string>("bounding_box_format"); set => Set("bounding_box_format", value); }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Solarization FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Solarization.from_config").Arg(config).To<Solarization>();
    }
    /// <summary>Dropout of whole channels of a sequence: `[batch, steps, channels]` (Tompson et al., 2015).</summary>
    /// <remarks>Args: as `Dropout`'s.</remarks>
    public partial class SpatialDropout1D : global::Keras.Layers.Layer
    {
        internal SpatialDropout1D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected SpatialDropout1D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public SpatialDropout1D(double rate, int? seed = null, string name = null, PolicyLike dtype = null)
            : base(PyCall.Of("layers.SpatialDropout1D").Arg(rate).Opt("seed", seed).Opt("name", name).Opt("dtype", dtype)) { }
        /// <summary>The inputs, in training with some channels dropped.</summary>
        [Python("call")]
        public virtual Tensor Call(Tensor inputs, bool? training = false) =>
            PyCall.On(this, "call").Arg(inputs).Opt("training", training, false).To<Tensor>();
        /// <summary>The inputs, in training with some channels dropped.</summary>
        public virtual Tensor Apply(TensorLike inputs, bool? training = false) =>
            PyCall.On(this, "__call__").Arg(inputs).Opt("training", training, false).To<Tensor>();
        /// <summary>A symbol like the inputs.</summary>
        [Python("compute_output_spec")]
        public virtual Value ComputeOutputSpec(DataLike inputs, Dictionary<string, object> more = null, params object[] args) =>
            PyCall.On(this, "compute_output_spec").Arg(inputs).More(more).Args(args).To<Value>();
        /// <summary>Python&apos;s `seed_generator`.</summary>
        [Python("seed_generator")] public Value SeedGenerator { get => Get<Value>("seed_generator"); set => Set("seed_generator", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static SpatialDropout1D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.SpatialDropout1D.from_config").Arg(config).To<SpatialDropout1D>();
    }
    /// <summary>Dropout of whole channels of images: `[batch, height, width, channels]`.</summary>
    /// <remarks>Args: as `Dropout`'s; `data_format` "channels_last" or "channels_first", None: the setting.</remarks>
    public partial class SpatialDropout2D : global::Keras.Layers.Layer
    {
        internal SpatialDropout2D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected SpatialDropout2D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public SpatialDropout2D(double rate, DataFormat? dataFormat = null, int? seed = null, string name = null, PolicyLike dtype = null)
            : base(PyCall.Of("layers.SpatialDropout2D").Arg(rate).Opt("data_format", dataFormat).Opt("seed", seed).Opt("name", name).Opt("dtype", dtype)) { }
        /// <summary>Python&apos;s `data_format`.</summary>
        [Python("data_format")] public string DataFormat { get => Get<string>("data_format"); set => Set("data_format", value); }
        /// <summary>The inputs, in training with some channels dropped.</summary>
        [Python("call")]
        public virtual Tensor Call(Tensor inputs, bool? training = false) =>
            PyCall.On(this, "call").Arg(inputs).Opt("training", training, false).To<Tensor>();
        /// <summary>The inputs, in training with some channels dropped.</summary>
        public virtual Tensor Apply(TensorLike inputs, bool? training = false) =>
            PyCall.On(this, "__call__").Arg(inputs).Opt("training", training, false).To<Tensor>();
        /// <summary>A symbol like the inputs.</summary>
        [Python("compute_output_spec")]
        public virtual Value ComputeOutputSpec(DataLike inputs, Dictionary<string, object> more = null, params object[] args) =>
            PyCall.On(this, "compute_output_spec").Arg(inputs).More(more).Args(args).To<Value>();
        /// <summary>Python&apos;s `seed_generator`.</summary>
        [Python("seed_generator")] public Value SeedGenerator { get => Get<Value>("seed_generator"); set => Set("seed_generator", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static SpatialDropout2D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.SpatialDropout2D.from_config").Arg(config).To<SpatialDropout2D>();
    }
    /// <summary>Dropout of whole channels of volumes: `[batch, depth, height, width, channels]`.</summary>
    /// <remarks>Args: as `SpatialDropout2D`'s.</remarks>
    public partial class SpatialDropout3D : global::Keras.Layers.SpatialDropout2D
    {
        internal SpatialDropout3D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected SpatialDropout3D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public SpatialDropout3D(double rate, DataFormat? dataFormat = null, int? seed = null, string name = null, PolicyLike dtype = null)
            : base(PyCall.Of("layers.SpatialDropout3D").Arg(rate).Opt("data_format", dataFormat).Opt("seed", seed).Opt("name", name).Opt("dtype", dtype)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static SpatialDropout3D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.SpatialDropout3D.from_config").Arg(config).To<SpatialDropout3D>();
    }
    /// <summary>A layer whose kernel W is divided by its largest singular value before each training call.</summary>
    /// <remarks>`v = norm(u W')`, `u = norm(v W)`, `power_iterations` times; `W := W / (v W u')`, with W as a matrix of one row for each input. u, in `vector_u`, begins the next call; gradients are those of the divided kernel, as which it is stored. Source: Miyato et al., 2018. Outside of training the layer is called as it is.</remarks>
    public partial class SpectralNormalization : global::Keras.Layers.Wrapper
    {
        internal SpectralNormalization(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected SpectralNormalization(PyCall call) : base(call) { }
        /// <summary>A layer whose kernel W is divided by its largest singular value before each training call.</summary>
        /// <param name="layer">one with a `kernel` or `embeddings`.</param>
        /// <param name="powerIterations">how often u and v are improved in a call.</param>
        public SpectralNormalization(global::Keras.Layers.Layer layer, int powerIterations = 1, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.SpectralNormalization").Arg(layer).Opt("power_iterations", powerIterations, 1).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The layer's outputs, in training with the kernel normalized first.</summary>
        [Python("call")]
        public virtual Tensor Call(Tensor inputs, bool? training = false) =>
            PyCall.On(this, "call").Arg(inputs).Opt("training", training, false).To<Tensor>();
        /// <summary>The layer's outputs, in training with the kernel normalized first.</summary>
        public virtual Tensor Apply(TensorLike inputs, bool? training = false) =>
            PyCall.On(this, "__call__").Arg(inputs).Opt("training", training, false).To<Tensor>();
        /// <summary>The next `vector_u`, and the kernel divided by an estimate of its spectral norm.</summary>
        [Python("normalized_weights")]
        public virtual (Tensor, Tensor) NormalizedWeights() =>
            PyCall.On(this, "normalized_weights").To<(Tensor, Tensor)>();
        /// <summary>Python&apos;s `power_iterations`.</summary>
        [Python("power_iterations")] public int PowerIterations { get => Get<int>("power_iterations"); set => Set("power_iterations", value); }
        /// <summary>Python&apos;s `kernel`.</summary>
        [Python("kernel")] public global::Keras.Variable Kernel { get => Get<global::Keras.Variable>("kernel"); set => Set("kernel", value); }
        /// <summary>Python&apos;s `vector_u`.</summary>
        [Python("vector_u")] public global::Keras.Variable VectorU { get => Get<global::Keras.Variable>("vector_u"); set => Set("vector_u", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static SpectralNormalization FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.SpectralNormalization.from_config").Arg(config).To<SpectralNormalization>();
    }
    /// <summary>Cells one above the other as one cell: each takes the output of the one before.</summary>
    public partial class StackedRNNCells : global::Keras.Layers.Layer
    {
        internal StackedRNNCells(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected StackedRNNCells(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public StackedRNNCells(LayersLike cells, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.StackedRNNCells").Arg(cells).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>Sizes of the states of each cell.</summary>
        [Python("state_size")] public Value[] StateSize { get => Get<Value[]>("state_size"); }
        /// <summary>Size of the last cell's output.</summary>
        [Python("output_size")] public Value OutputSize { get => Get<Value>("output_size"); }
        /// <summary>The first states of each cell.</summary>
        [Python("get_initial_state")]
        public virtual Value[] GetInitialState(int? batchSize = null) =>
            PyCall.On(this, "get_initial_state").Opt("batch_size", batchSize).To<Value[]>();
        /// <summary>The last output, and the new states of all cells.</summary>
        [Python("call")]
        public virtual Value Call(Tensor inputs, DataLike states, bool? training = false, Dictionary<string, object> more = null) =>
            PyCall.On(this, "call").Arg(inputs).Arg(states).Opt("training", training, false).More(more).To<Value>();
        /// <summary>The last output, and the new states of all cells.</summary>
        public virtual Tensor Apply(TensorLike inputs, DataLike states, bool? training = false, Dictionary<string, object> more = null) =>
            PyCall.On(this, "__call__").Arg(inputs).Arg(states).Opt("training", training, false).More(more).To<Tensor>();
        /// <summary>Python&apos;s `cells`.</summary>
        [Python("cells")] public Value[] Cells { get => Get<Value[]>("cells"); set => Set("cells", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static StackedRNNCells FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.StackedRNNCells.from_config").Arg(config).To<StackedRNNCells>();
    }
    /// <summary>Texts as indices of a vocabulary, or the reverse.</summary>
    public partial class StringLookup : global::Keras.Layers.Layer
    {
        internal StringLookup(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected StringLookup(PyCall call) : base(call) { }
        /// <summary>Texts as indices of a vocabulary, or the reverse.</summary>
        /// <param name="maxTokens">the most indices that `adapt` makes, special ones included.</param>
        /// <param name="numOovIndices">indices for texts that are not in the vocabulary, shared out by a hash.</param>
        /// <param name="maskToken">a text with index 0 of its own; it counts in no vector.</param>
        /// <param name="oovToken">what stands for unknown texts in the vocabulary.</param>
        /// <param name="vocabulary">texts, or the path of a file with one on each line.</param>
        /// <param name="idfWeights">a factor for each text of the vocabulary, for "tf_idf".</param>
        /// <param name="invert">whether to make texts of indices.</param>
        /// <param name="outputMode">"int" (the index), "one_hot", "multi_hot", "count" or "tf_idf".</param>
        /// <param name="padToMaxTokens">whether vectors have `max_tokens` entries.</param>
        /// <param name="salt">a key of the hash for unknown texts.</param>
        public StringLookup(int? maxTokens = null, int numOovIndices = 1, string maskToken = null, string oovToken = "[UNK]", DataLike vocabulary = null, double[] idfWeights = null, bool invert = false, OutputMode outputMode = global::Keras.OutputMode.Int, bool padToMaxTokens = false, bool sparse = false, string encoding = "utf-8", string name = null, TensorLike salt = null, Dictionary<string, object> more = null)
            : base(PyCall.Of("layers.StringLookup").Opt("max_tokens", maxTokens).Opt("num_oov_indices", numOovIndices, 1).Opt("mask_token", maskToken).Opt("oov_token", oovToken, "[UNK]").Opt("vocabulary", vocabulary).Opt("idf_weights", idfWeights).Opt("invert", invert, false).Opt("output_mode", outputMode, global::Keras.OutputMode.Int).Opt("pad_to_max_tokens", padToMaxTokens, false).Opt("sparse", sparse, false).Opt("encoding", encoding, "utf-8").Opt("name", name).Opt("salt", salt).More(more)) { }
        /// <summary>int64 for indices, the dtype of computation for vectors, texts where inverted.</summary>
        [Python("output_dtype")]
        public virtual string OutputDtype(string inputDtype) =>
            PyCall.On(this, "output_dtype").Arg(inputDtype).To<string>();
        /// <summary>Python&apos;s `encoding`.</summary>
        [Python("encoding")] public string Encoding { get => Get<string>("encoding"); set => Set("encoding", value); }
        /// <summary>Set the tokens (special ones in front may be there or not), or read them from a file.</summary>
        /// <remarks>`idf_weights` are the tokens' factors for "tf_idf".</remarks>
        [Python("set_vocabulary")]
        public virtual void SetVocabulary(DataLike vocabulary, DataLike idfWeights = null) =>
            PyCall.On(this, "set_vocabulary").Arg(vocabulary).Opt("idf_weights", idfWeights).Run();
        /// <summary>The tokens in the order of their indices.</summary>
        [Python("get_vocabulary")]
        public virtual Value[] GetVocabulary(bool includeSpecialTokens = true) =>
            PyCall.On(this, "get_vocabulary").Opt("include_special_tokens", includeSpecialTokens, true).To<Value[]>();
        /// <summary>How many indices there are.</summary>
        [Python("vocabulary_size")]
        public virtual int VocabularySize() =>
            PyCall.On(this, "vocabulary_size").To<int>();
        /// <summary>Learn the vocabulary from an array, or from an iterable of batches: the most frequent tokens first.</summary>
        /// <remarks>What was learned before is forgotten. `steps`: at most so many batches; `verbose`: a bar shows how many were used.</remarks>
        [Python("adapt")]
        public virtual void Adapt(DataLike data, int? steps = null, bool verbose = false) =>
            PyCall.On(this, "adapt").Arg(data).Opt("steps", steps).Opt("verbose", verbose, false).Run();
        /// <summary>Count the tokens of a batch.</summary>
        [Python("update_state")]
        public virtual void UpdateState(DataLike data) =>
            PyCall.On(this, "update_state").Arg(data).Run();
        /// <summary>Make the vocabulary of what was counted.</summary>
        [Python("finalize_state")]
        public virtual void FinalizeState() =>
            PyCall.On(this, "finalize_state").Run();
        /// <summary>Forget what was counted, and the vocabulary.</summary>
        [Python("reset_state")]
        public virtual void ResetState() =>
            PyCall.On(this, "reset_state").Run();
        /// <summary>Indices or vectors of tokens; tokens of indices where inverted.</summary>
        [Python("host")]
        public virtual NDArray Host(DataLike inputs) =>
            PyCall.On(this, "host").Arg(inputs).To<NDArray>();
        /// <summary>Indices as the mode of output has them.</summary>
        [Python("vectors")]
        public virtual NDArray Vectors(TensorLike indices) =>
            PyCall.On(this, "vectors").Arg(indices).To<NDArray>();
        /// <summary>The indices of tokens; -1 for masked ones where these have no index.</summary>
        [Python("indices")]
        public virtual NDArray Indices(object keys) =>
            PyCall.On(this, "indices").Arg(keys).To<NDArray>();
        /// <summary>Write the vocabulary into a folder, unless the configuration has it.</summary>
        [Python("save_assets")]
        public virtual void SaveAssets(string dirPath) =>
            PyCall.On(this, "save_assets").Arg(dirPath).Run();
        /// <summary>Read what `save_assets` wrote.</summary>
        [Python("load_assets")]
        public virtual void LoadAssets(string dirPath) =>
            PyCall.On(this, "load_assets").Arg(dirPath).Run();
        /// <summary>Python&apos;s `max_tokens`.</summary>
        [Python("max_tokens")] public int? MaxTokens { get => Get<int?>("max_tokens"); set => Set("max_tokens", value); }
        /// <summary>Python&apos;s `num_oov_indices`.</summary>
        [Python("num_oov_indices")] public int NumOovIndices { get => Get<int>("num_oov_indices"); set => Set("num_oov_indices", value); }
        /// <summary>Python&apos;s `mask_token`.</summary>
        [Python("mask_token")] public Value MaskToken { get => Get<Value>("mask_token"); set => Set("mask_token", value); }
        /// <summary>Python&apos;s `oov_token`.</summary>
        [Python("oov_token")] public Value OovToken { get => Get<Value>("oov_token"); set => Set("oov_token", value); }
        /// <summary>Python&apos;s `vocabulary`.</summary>
        [Python("vocabulary")] public Value Vocabulary { get => Get<Value>("vocabulary"); set => Set("vocabulary", value); }
        /// <summary>Python&apos;s `idf_weights`.</summary>
        [Python("idf_weights")] public Value IdfWeights { get => Get<Value>("idf_weights"); set => Set("idf_weights", value); }
        /// <summary>Python&apos;s `invert`.</summary>
        [Python("invert")] public bool Invert { get => Get<bool>("invert"); set => Set("invert", value); }
        /// <summary>Python&apos;s `output_mode`.</summary>
        [Python("output_mode")] public string OutputMode { get => Get<string>("output_mode"); set => Set("output_mode", value); }
        /// <summary>Python&apos;s `pad_to_max_tokens`.</summary>
        [Python("pad_to_max_tokens")] public bool PadToMaxTokens { get => Get<bool>("pad_to_max_tokens"); set => Set("pad_to_max_tokens", value); }
        /// <summary>Python&apos;s `sparse`.</summary>
        [Python("sparse")] public bool Sparse { get => Get<bool>("sparse"); set => Set("sparse", value); }
        /// <summary>Python&apos;s `salt`.</summary>
        [Python("salt")] public Value Salt { get => Get<Value>("salt"); set => Set("salt", value); }
        /// <summary>Python&apos;s `factors`.</summary>
        [Python("factors")] public NDArray Factors { get => Get<NDArray>("factors"); set => Set("factors", value); }
        /// <summary>`host` on what the user gave: arrays, tensors, lists of numbers or texts.</summary>
        [Python("host_call")]
        public virtual NDArray HostCall(DataLike inputs) =>
            PyCall.On(this, "host_call").Arg(inputs).To<NDArray>();
        /// <summary>The outputs, as a tensor of the engine; texts as an array of NumPy's.</summary>
        [Python("call")]
        public virtual Tensor Call(DataLike inputs) =>
            PyCall.On(this, "call").Arg(inputs).To<Tensor>();
        /// <summary>The outputs, as a tensor of the engine; texts as an array of NumPy's.</summary>
        public virtual Tensor Apply(DataLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>A symbol like the outputs.</summary>
        [Python("compute_output_spec")]
        public virtual Value ComputeOutputSpec(DataLike inputs) =>
            PyCall.On(this, "compute_output_spec").Arg(inputs).To<Value>();
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static StringLookup FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.StringLookup.from_config").Arg(config).To<StringLookup>();
    }
    /// <summary>The first input less the second; exactly two inputs.</summary>
    public partial class Subtract : global::Keras.Layers.Layer
    {
        internal Subtract(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Subtract(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Subtract(RegularizerLike activityRegularizer = null, bool trainable = true, PolicyLike dtype = null, bool autocast = true, string name = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null)
            : base(PyCall.Of("layers.Subtract").Opt("activity_regularizer", activityRegularizer).Opt("trainable", trainable, true).Opt("dtype", dtype).Opt("autocast", autocast, true).Opt("name", name).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim)) { }
        /// <summary>The difference.</summary>
        [Python("merge")]
        public virtual Tensor Merge(Tensor[] inputs) =>
            PyCall.On(this, "merge").Arg(inputs).To<Tensor>();
        /// <summary>The merged inputs.</summary>
        [Python("call")]
        public virtual Tensor Call(Tensor[] inputs) =>
            PyCall.On(this, "call").Arg(inputs).To<Tensor>();
        /// <summary>The merged inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Subtract FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Subtract.from_config").Arg(config).To<Subtract>();
    }
    /// <summary>A SavedModel as a layer, on the engine TensorFlow.</summary>
    /// <remarks>The program runs the code that is in the folder: load what you trust. Its variables become weights, of which those that were trained can be trained again.</remarks>
    /// <exception cref="KerataException">ValueError: on another engine, or for an endpoint that the program has not.</exception>
    public partial class TFSMLayer : global::Keras.Layers.Layer
    {
        internal TFSMLayer(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected TFSMLayer(PyCall call) : base(call) { }
        /// <summary>A SavedModel as a layer, on the engine TensorFlow.</summary>
        /// <param name="filepath">the folder.</param>
        /// <param name="callEndpoint">the name of the function to call: "serve" in what Keras exported, "serving_default" in other programs.</param>
        /// <param name="callTrainingEndpoint">that of the one to call in training; None: the same.</param>
        /// <param name="trainable">whether the weights are trained.</param>
        /// <param name="name">automatic where None.</param>
        /// <param name="dtype">a dtype or policy.</param>
        /// <exception cref="KerataException">ValueError: on another engine, or for an endpoint that the program has not.</exception>
        public TFSMLayer(string filepath, string callEndpoint = "serve", string callTrainingEndpoint = null, bool trainable = true, string name = null, PolicyLike dtype = null)
            : base(PyCall.Of("layers.TFSMLayer").Arg(filepath).Opt("call_endpoint", callEndpoint, "serve").Opt("call_training_endpoint", callTrainingEndpoint).Opt("trainable", trainable, true).Opt("name", name).Opt("dtype", dtype)) { }
        /// <summary>Run the program on these values of its variables.</summary>
        [Python("compute")]
        public virtual (Value, Dictionary<string, object>) Compute(Dictionary<string, Tensor> values, object args, object kwargs, bool training) =>
            PyCall.On(this, "compute").Arg(values).Arg(args).Arg(kwargs).Arg(training).To<(Value, Dictionary<string, object>)>();
        /// <summary>The program's outputs.</summary>
        [Python("call")]
        public virtual Value Call(DataLike inputs, bool training = false, Dictionary<string, object> more = null) =>
            PyCall.On(this, "call").Arg(inputs).Opt("training", training, false).More(more).To<Value>();
        /// <summary>The program's outputs.</summary>
        public virtual Tensor Apply(DataLike inputs, bool training = false, Dictionary<string, object> more = null) =>
            PyCall.On(this, "__call__").Arg(inputs).Opt("training", training, false).More(more).To<Tensor>();
        /// <summary>Python&apos;s `filepath`.</summary>
        [Python("filepath")] public Value Filepath { get => Get<Value>("filepath"); set => Set("filepath", value); }
        /// <summary>Python&apos;s `call_endpoint`.</summary>
        [Python("call_endpoint")] public string CallEndpoint { get => Get<string>("call_endpoint"); set => Set("call_endpoint", value); }
        /// <summary>Python&apos;s `call_training_endpoint`.</summary>
        [Python("call_training_endpoint")] public string CallTrainingEndpoint { get => Get<string>("call_training_endpoint"); set => Set("call_training_endpoint", value); }
        /// <summary>Make variables with these first values; integers are not trained.</summary>
        [Python("hold")]
        public virtual void Hold(Dictionary<string, object> values, bool trainable) =>
            PyCall.On(this, "hold").Arg(values).Arg(trainable).Run();
        /// <summary>What the other library computes.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `states`.</summary>
        [Python("states")] public Dictionary<string, global::Keras.Variable> States { get => Get<Dictionary<string, global::Keras.Variable>>("states"); set => Set("states", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static TFSMLayer FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.TFSMLayer.from_config").Arg(config).To<TFSMLayer>();
    }
    /// <summary>Texts as sequences of indices, or as vectors over the vocabulary.</summary>
    /// <remarks>Each text is standardized, split into tokens, joined to n-grams if asked, and looked up. Call arguments: texts `[batch]` or `[batch, 1]`.</remarks>
    public partial class TextVectorization : global::Keras.Layers.Layer
    {
        internal TextVectorization(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected TextVectorization(PyCall call) : base(call) { }
        /// <summary>Texts as sequences of indices, or as vectors over the vocabulary.</summary>
        /// <param name="maxTokens">the most indices that `adapt` makes, those of padding and of unknown tokens included.</param>
        /// <param name="standardize">"lower_and_strip_punctuation", "lower", "strip_punctuation", None, or a function of an array of texts. Letters and punctuation are ASCII's.</param>
        /// <param name="split">"whitespace", "character", None, or a function from an array of texts to lists of tokens.</param>
        /// <param name="ngrams">n: all from 1 to n words long; a tuple: words of these lengths.</param>
        /// <param name="outputMode">"int" (indices, padded by 0), "multi_hot", "count" or "tf_idf".</param>
        /// <param name="outputSequenceLength">to which sequences are cut or padded; None: the longest.</param>
        /// <param name="padToMaxTokens">whether vectors have `max_tokens` entries.</param>
        /// <param name="vocabulary">tokens, or the path of a file with one on each line; None: call `adapt`.</param>
        /// <param name="idfWeights">a factor for each token of the vocabulary, for "tf_idf".</param>
        /// <param name="ragged">whether the indices of a text end where it ends; on TensorFlow, "int" alone.</param>
        public TextVectorization(int? maxTokens = null, InitializerLike standardize = null, InitializerLike split = null, TensorLike ngrams = null, OutputMode outputMode = global::Keras.OutputMode.Int, int? outputSequenceLength = null, bool padToMaxTokens = false, DataLike vocabulary = null, double[] idfWeights = null, bool sparse = false, bool ragged = false, string encoding = "utf-8", string name = null, Dictionary<string, object> more = null)
            : base(PyCall.Of("layers.TextVectorization").Opt("max_tokens", maxTokens).Opt("standardize", standardize).Opt("split", split).Opt("ngrams", ngrams).Opt("output_mode", outputMode, global::Keras.OutputMode.Int).Opt("output_sequence_length", outputSequenceLength).Opt("pad_to_max_tokens", padToMaxTokens, false).Opt("vocabulary", vocabulary).Opt("idf_weights", idfWeights).Opt("sparse", sparse, false).Opt("ragged", ragged, false).Opt("encoding", encoding, "utf-8").Opt("name", name).More(more)) { }
        /// <summary>The tokens of each text.</summary>
        [Python("tokens")]
        public virtual (Value, NDArray) Tokens(object given) =>
            PyCall.On(this, "tokens").Arg(given).To<(Value, NDArray)>();
        /// <summary>Indices or vectors; with `ragged`, rows as long as their texts.</summary>
        [Python("call")]
        public virtual Tensor Call(DataLike inputs) =>
            PyCall.On(this, "call").Arg(inputs).To<Tensor>();
        /// <summary>Indices or vectors; with `ragged`, rows as long as their texts.</summary>
        public virtual Tensor Apply(DataLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Indices or vectors.</summary>
        [Python("host")]
        public virtual NDArray Host(DataLike inputs) =>
            PyCall.On(this, "host").Arg(inputs).To<NDArray>();
        /// <summary>Learn the vocabulary from texts, or from an iterable of batches of them.</summary>
        /// <remarks>What was learned before is forgotten. `steps`: at most so many batches; `verbose`: a bar shows how many were used.</remarks>
        [Python("adapt")]
        public virtual void Adapt(DataLike data, int? batchSize = null, int? steps = null, bool verbose = false) =>
            PyCall.On(this, "adapt").Arg(data).Opt("batch_size", batchSize).Opt("steps", steps).Opt("verbose", verbose, false).Run();
        /// <summary>Count the tokens of a batch.</summary>
        [Python("update_state")]
        public virtual void UpdateState(DataLike data) =>
            PyCall.On(this, "update_state").Arg(data).Run();
        /// <summary>Make the vocabulary of what was counted.</summary>
        [Python("finalize_state")]
        public virtual void FinalizeState() =>
            PyCall.On(this, "finalize_state").Run();
        /// <summary>Forget what was counted, and the vocabulary.</summary>
        [Python("reset_state")]
        public virtual void ResetState() =>
            PyCall.On(this, "reset_state").Run();
        /// <summary>The tokens in the order of their indices.</summary>
        [Python("get_vocabulary")]
        public virtual string[] GetVocabulary(bool includeSpecialTokens = true) =>
            PyCall.On(this, "get_vocabulary").Opt("include_special_tokens", includeSpecialTokens, true).To<string[]>();
        /// <summary>How many indices there are.</summary>
        [Python("vocabulary_size")]
        public virtual int VocabularySize() =>
            PyCall.On(this, "vocabulary_size").To<int>();
        /// <summary>Set the tokens, or read them from a file, a token on each line.</summary>
        [Python("set_vocabulary")]
        public virtual void SetVocabulary(DataLike vocabulary, DataLike idfWeights = null) =>
            PyCall.On(this, "set_vocabulary").Arg(vocabulary).Opt("idf_weights", idfWeights).Run();
        /// <summary>int64 for indices, the dtype of computation for vectors.</summary>
        [Python("output_dtype")]
        public virtual string OutputDtype(string inputDtype) =>
            PyCall.On(this, "output_dtype").Arg(inputDtype).To<string>();
        /// <summary>Write the vocabulary into a folder, unless the configuration has it.</summary>
        [Python("save_assets")]
        public virtual void SaveAssets(string dirPath) =>
            PyCall.On(this, "save_assets").Arg(dirPath).Run();
        /// <summary>Read what `save_assets` wrote.</summary>
        [Python("load_assets")]
        public virtual void LoadAssets(string dirPath) =>
            PyCall.On(this, "load_assets").Arg(dirPath).Run();
        /// <summary>Python&apos;s `max_tokens`.</summary>
        [Python("max_tokens")] public int? MaxTokens { get => Get<int?>("max_tokens"); set => Set("max_tokens", value); }
        /// <summary>Python&apos;s `standardize`.</summary>
        [Python("standardize")] public Value Standardize { get => Get<Value>("standardize"); set => Set("standardize", value); }
        /// <summary>Python&apos;s `split`.</summary>
        [Python("split")] public Value Split { get => Get<Value>("split"); set => Set("split", value); }
        /// <summary>Python&apos;s `ngrams`.</summary>
        [Python("ngrams")] public Value Ngrams { get => Get<Value>("ngrams"); set => Set("ngrams", value); }
        /// <summary>Python&apos;s `output_sequence_length`.</summary>
        [Python("output_sequence_length")] public int? OutputSequenceLength { get => Get<int?>("output_sequence_length"); set => Set("output_sequence_length", value); }
        /// <summary>Python&apos;s `sparse`.</summary>
        [Python("sparse")] public bool Sparse { get => Get<bool>("sparse"); set => Set("sparse", value); }
        /// <summary>Python&apos;s `ragged`.</summary>
        [Python("ragged")] public bool Ragged { get => Get<bool>("ragged"); set => Set("ragged", value); }
        /// <summary>Python&apos;s `encoding`.</summary>
        [Python("encoding")] public string Encoding { get => Get<string>("encoding"); set => Set("encoding", value); }
        /// <summary>Python&apos;s `pad_to_max_tokens`.</summary>
        [Python("pad_to_max_tokens")] public bool PadToMaxTokens { get => Get<bool>("pad_to_max_tokens"); set => Set("pad_to_max_tokens", value); }
        /// <summary>Python&apos;s `idf_weights`.</summary>
        [Python("idf_weights")] public double[] IdfWeights { get => Get<double[]>("idf_weights"); set => Set("idf_weights", value); }
        /// <summary>Python&apos;s `output_mode`.</summary>
        [Python("output_mode")] public string OutputMode { get => Get<string>("output_mode"); set => Set("output_mode", value); }
        /// <summary>Python&apos;s `vocabulary`.</summary>
        [Python("vocabulary")] public Value Vocabulary { get => Get<Value>("vocabulary"); set => Set("vocabulary", value); }
        /// <summary>`host` on what the user gave: arrays, tensors, lists of numbers or texts.</summary>
        [Python("host_call")]
        public virtual NDArray HostCall(DataLike inputs) =>
            PyCall.On(this, "host_call").Arg(inputs).To<NDArray>();
        /// <summary>A symbol like the outputs.</summary>
        [Python("compute_output_spec")]
        public virtual Value ComputeOutputSpec(DataLike inputs) =>
            PyCall.On(this, "compute_output_spec").Arg(inputs).To<Value>();
        /// <summary>A weight as a tensor of the engine in force.</summary>
        [Python("convert_weight")]
        public virtual Tensor ConvertWeight(object weight) =>
            PyCall.On(this, "convert_weight").Arg(weight).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static TextVectorization FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.TextVectorization.from_config").Arg(config).To<TextVectorization>();
    }
    /// <summary>The same layer at each step: `[batch, steps, …]`, steps being taken as further samples.</summary>
    /// <remarks>A mask `[batch, steps, …]` is handed to the layer within if it takes one.</remarks>
    public partial class TimeDistributed : global::Keras.Layers.Wrapper
    {
        internal TimeDistributed(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected TimeDistributed(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public TimeDistributed(global::Keras.Layers.Layer layer, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.TimeDistributed").Arg(layer).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The layer's outputs for each step.</summary>
        [Python("call")]
        public virtual Value Call(Tensor inputs, bool? training = null, Tensor mask = null) =>
            PyCall.On(this, "call").Arg(inputs).Opt("training", training).Opt("mask", mask).To<Value>();
        /// <summary>The layer's outputs for each step.</summary>
        public virtual Tensor Apply(TensorLike inputs, bool? training = null, TensorLike mask = null) =>
            PyCall.On(this, "__call__").Arg(inputs).Opt("training", training).Opt("mask", mask).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static TimeDistributed FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.TimeDistributed.from_config").Arg(config).To<TimeDistributed>();
    }
    /// <summary>A `torch.nn.Module` as a layer, on the engine PyTorch.</summary>
    /// <remarks>Parameters become weights that are trained if they require gradients, buffers (moving averages) weights that are not. The weights are kept in the module's parameters, and `layer.module` is the module with all values as they are then.</remarks>
    /// <exception cref="KerataException">ValueError: on another engine, or if `module` is none.</exception>
    public partial class TorchModuleWrapper : global::Keras.Layers.Layer
    {
        internal TorchModuleWrapper(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected TorchModuleWrapper(PyCall call) : base(call) { }
        /// <summary>A `torch.nn.Module` as a layer, on the engine PyTorch.</summary>
        /// <param name="module">the module; one with lazy parameters must have been called before.</param>
        /// <param name="name">automatic where None.</param>
        /// <param name="outputShape">the shape of the result without the batch axis; None: found by calling the module on zeros.</param>
        /// <exception cref="KerataException">ValueError: on another engine, or if `module` is none.</exception>
        public TorchModuleWrapper(object module, string name = null, Shape outputShape = null, Dictionary<string, object> more = null)
            : base(PyCall.Of("layers.TorchModuleWrapper").Arg(module).Opt("name", name).Opt("output_shape", outputShape).More(more)) { }
        /// <summary>The module, its parameters and buffers set to the weights' values.</summary>
        [Python("module")] public Value Module { get => Get<Value>("module"); }
        /// <summary>Call the module, its buffers copied, for it writes into them.</summary>
        [Python("compute")]
        public virtual (Value, Dictionary<string, object>) Compute(Dictionary<string, Tensor> values, object args, object kwargs, bool training) =>
            PyCall.On(this, "compute").Arg(values).Arg(args).Arg(kwargs).Arg(training).To<(Value, Dictionary<string, object>)>();
        /// <summary>Make variables with these first values; integers are not trained.</summary>
        [Python("hold")]
        public virtual void Hold(Dictionary<string, object> values, bool trainable) =>
            PyCall.On(this, "hold").Arg(values).Arg(trainable).Run();
        /// <summary>What the other library computes.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `states`.</summary>
        [Python("states")] public Dictionary<string, global::Keras.Variable> States { get => Get<Dictionary<string, global::Keras.Variable>>("states"); set => Set("states", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static TorchModuleWrapper FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.TorchModuleWrapper.from_config").Arg(config).To<TorchModuleWrapper>();
    }
    /// <summary>`x / sqrt(sum(x**2))` over an axis, or axes: vectors of length 1.</summary>
    public partial class UnitNormalization : global::Keras.Layers.Layer
    {
        internal UnitNormalization(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected UnitNormalization(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public UnitNormalization(Ints axis = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.UnitNormalization").Opt("axis", axis).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The normalized inputs.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `axis`.</summary>
        [Python("axis")] public Value Axis { get => Get<Value>("axis"); set => Set("axis", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static UnitNormalization FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.UnitNormalization.from_config").Arg(config).To<UnitNormalization>();
    }
    /// <summary>Each step repeated `size` times: `[batch, steps, channels]`.</summary>
    public partial class UpSampling1D : global::Keras.Layers.Layer
    {
        internal UpSampling1D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected UpSampling1D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public UpSampling1D(int size = 2, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.UpSampling1D").Opt("size", size, 2).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The inputs with each step repeated.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `size`.</summary>
        [Python("size")] public int Size { get => Get<int>("size"); set => Set("size", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static UpSampling1D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.UpSampling1D.from_config").Arg(config).To<UpSampling1D>();
    }
    /// <summary>Images made larger: `[batch, height, width, channels]`.</summary>
    public partial class UpSampling2D : global::Keras.Layers.Layer
    {
        internal UpSampling2D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected UpSampling2D(PyCall call) : base(call) { }
        /// <summary>Images made larger: `[batch, height, width, channels]`.</summary>
        /// <param name="size">factors for height and width, one number or a pair.</param>
        /// <param name="dataFormat">"channels_last" or "channels_first"; None takes the setting.</param>
        /// <param name="interpolation">"nearest" (repeat), or "bilinear", "bicubic", "lanczos3", "lanczos5".</param>
        public UpSampling2D(Ints size = null, DataFormat? dataFormat = null, Interpolation interpolation = global::Keras.Interpolation.Nearest, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.UpSampling2D").Opt("size", size).Opt("data_format", dataFormat).Opt("interpolation", interpolation, global::Keras.Interpolation.Nearest).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The larger images.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `interpolation`.</summary>
        [Python("interpolation")] public string Interpolation { get => Get<string>("interpolation"); set => Set("interpolation", value); }
        /// <summary>Python&apos;s `size`.</summary>
        [Python("size")] public Value Size { get => Get<Value>("size"); set => Set("size", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static UpSampling2D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.UpSampling2D.from_config").Arg(config).To<UpSampling2D>();
    }
    /// <summary>Each position of a volume repeated: `[batch, depth, height, width, channels]`.</summary>
    /// <remarks>Args: `size`, one number or three; `data_format` as `UpSampling2D`'s.</remarks>
    public partial class UpSampling3D : global::Keras.Layers.Layer
    {
        internal UpSampling3D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected UpSampling3D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public UpSampling3D(Ints size = null, DataFormat? dataFormat = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.UpSampling3D").Opt("size", size).Opt("data_format", dataFormat).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The inputs with each position repeated `size` times.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `size`.</summary>
        [Python("size")] public Value Size { get => Get<Value>("size"); set => Set("size", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static UpSampling3D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.UpSampling3D.from_config").Arg(config).To<UpSampling3D>();
    }
    /// <summary>Holds a layer in `layer`, builds it with itself, and describes it in its configuration.</summary>
    public partial class Wrapper : global::Keras.Layers.Layer
    {
        internal Wrapper(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Wrapper(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Wrapper(global::Keras.Layers.Layer layer, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.Wrapper").Arg(layer).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>Python&apos;s `layer`.</summary>
        [Python("layer")] public Value Layer { get => Get<Value>("layer"); set => Set("layer", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Wrapper FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.Wrapper.from_config").Arg(config).To<Wrapper>();
    }
    /// <summary>Zeros before the first and after the last step: `[batch, steps, channels]`.</summary>
    public partial class ZeroPadding1D : global::Keras.Layers.Layer
    {
        internal ZeroPadding1D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected ZeroPadding1D(PyCall call) : base(call) { }
        /// <summary>Zeros before the first and after the last step: `[batch, steps, channels]`.</summary>
        /// <param name="padding">how many, or a pair (before, after).</param>
        /// <param name="dataFormat">"channels_last" or "channels_first"; None takes the setting.</param>
        public ZeroPadding1D(Margins padding = null, DataFormat? dataFormat = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.ZeroPadding1D").Opt("padding", padding).Opt("data_format", dataFormat).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The inputs with their margin of zeros.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `pairs`.</summary>
        [Python("pairs")] public (int, int)[] Pairs { get => Get<(int, int)[]>("pairs"); set => Set("pairs", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static ZeroPadding1D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.ZeroPadding1D.from_config").Arg(config).To<ZeroPadding1D>();
    }
    /// <summary>Zeros around images: `[batch, height, width, channels]`.</summary>
    public partial class ZeroPadding2D : global::Keras.Layers.Layer
    {
        internal ZeroPadding2D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected ZeroPadding2D(PyCall call) : base(call) { }
        /// <summary>Zeros around images: `[batch, height, width, channels]`.</summary>
        /// <param name="padding">one number, (height, width), or ((top, bottom), (left, right)).</param>
        /// <param name="dataFormat">"channels_last" or "channels_first"; None takes the setting.</param>
        public ZeroPadding2D(Margins padding = null, DataFormat? dataFormat = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.ZeroPadding2D").Opt("padding", padding).Opt("data_format", dataFormat).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The inputs with their margin of zeros.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `pairs`.</summary>
        [Python("pairs")] public (int, int)[] Pairs { get => Get<(int, int)[]>("pairs"); set => Set("pairs", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static ZeroPadding2D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.ZeroPadding2D.from_config").Arg(config).To<ZeroPadding2D>();
    }
    /// <summary>Zeros around volumes: `[batch, depth, height, width, channels]`.</summary>
    /// <remarks>Args: as `ZeroPadding2D`'s, for three axes.</remarks>
    public partial class ZeroPadding3D : global::Keras.Layers.Layer
    {
        internal ZeroPadding3D(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected ZeroPadding3D(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public ZeroPadding3D(Margins padding = null, DataFormat? dataFormat = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null)
            : base(PyCall.Of("layers.ZeroPadding3D").Opt("padding", padding).Opt("data_format", dataFormat).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer)) { }
        /// <summary>The inputs with their margin of zeros.</summary>
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `pairs`.</summary>
        [Python("pairs")] public (int, int)[] Pairs { get => Get<(int, int)[]>("pairs"); set => Set("pairs", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static ZeroPadding3D FromConfig(Dictionary<string, object> config) => PyCall.Of("layers.ZeroPadding3D.from_config").Arg(config).To<ZeroPadding3D>();
    }
    /// <summary>Layers, by family; `Layer` is the base class to write your own.</summary>
    public static partial class Layers
    {
        /// <summary>A symbol to begin a functional model with.</summary>
        /// <param name="shape">shape of one sample, None where a size is open.</param>
        /// <param name="batchSize">size of the batch axis, None if open.</param>
        /// <param name="dtype">dtype of the values, None for `floatx()`.</param>
        /// <param name="sparse">whether the data are sparse (of `scipy.sparse`, or an engine's sparse tensors), so that what layers make of the symbol may be sparse, too.</param>
        /// <param name="batchShape">shape with the batch axis, instead of `shape` and `batch_size`.</param>
        /// <param name="name">the input's name, by which dicts of data are matched.</param>
        public static Tensor Input(Ints shape = null, int? batchSize = null, PolicyLike dtype = null, bool? sparse = null, bool? ragged = null, Shape batchShape = null, string name = null, DataLike tensor = null, bool optional = false) =>
            PyCall.Of("layers.Input").Opt("shape", shape).Opt("batch_size", batchSize).Opt("dtype", dtype).Opt("sparse", sparse).Opt("ragged", ragged).Opt("batch_shape", batchShape).Opt("name", name).Opt("tensor", tensor).Opt("optional", optional, false).To<Tensor>();
        /// <summary>The layer `Add`, applied.</summary>
        public static Tensor Add(Tensor[] inputs, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null) =>
            PyCall.Of("layers.add").Arg(inputs).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).To<Tensor>();
        /// <summary>The layer `Average`, applied.</summary>
        public static Tensor Average(Tensor[] inputs, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null) =>
            PyCall.Of("layers.average").Arg(inputs).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).To<Tensor>();
        /// <summary>The layer `Concatenate`, applied.</summary>
        public static Tensor Concatenate(Tensor[] inputs, int axis = -1, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null) =>
            PyCall.Of("layers.concatenate").Arg(inputs).Opt("axis", axis, -1).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).To<Tensor>();
        /// <summary>The layer that `serialize` described.</summary>
        public static global::Keras.Layers.Layer Deserialize(Dictionary<string, object> config, Dictionary<string, object> customObjects = null) =>
            PyCall.Of("layers.deserialize").Arg(config).Opt("custom_objects", customObjects).To<global::Keras.Layers.Layer>();
        /// <summary>The layer `Dot`, applied.</summary>
        public static Tensor Dot(Tensor[] inputs, Margins axes = null, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null) =>
            PyCall.Of("layers.dot").Arg(inputs).Opt("axes", axes).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).To<Tensor>();
        /// <summary>The layer that an argument stands for: a name, a configuration, a layer.</summary>
        public static global::Keras.Layers.Layer Get_(Identifier identifier) =>
            PyCall.Of("layers.get").Arg(identifier).To<global::Keras.Layers.Layer>();
        /// <summary>The layer `Maximum`, applied.</summary>
        public static Tensor Maximum(Tensor[] inputs, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null) =>
            PyCall.Of("layers.maximum").Arg(inputs).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).To<Tensor>();
        /// <summary>The layer `Minimum`, applied.</summary>
        public static Tensor Minimum(Tensor[] inputs, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null) =>
            PyCall.Of("layers.minimum").Arg(inputs).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).To<Tensor>();
        /// <summary>The layer `Multiply`, applied.</summary>
        public static Tensor Multiply(Tensor[] inputs, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null) =>
            PyCall.Of("layers.multiply").Arg(inputs).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).To<Tensor>();
        /// <summary>A layer as plain data.</summary>
        public static Value Serialize(global::Keras.Layers.Layer layer) =>
            PyCall.Of("layers.serialize").Arg(layer).To<Value>();
        /// <summary>The layer `Subtract`, applied.</summary>
        public static Tensor Subtract(Tensor[] inputs, Ints inputShape = null, Shape batchInputShape = null, int? inputDim = null, bool? trainable = null, PolicyLike dtype = null, bool? autocast = null, string name = null, RegularizerLike activityRegularizer = null) =>
            PyCall.Of("layers.subtract").Arg(inputs).Opt("input_shape", inputShape).Opt("batch_input_shape", batchInputShape).Opt("input_dim", inputDim).Opt("trainable", trainable).Opt("dtype", dtype).Opt("autocast", autocast).Opt("name", name).Opt("activity_regularizer", activityRegularizer).To<Tensor>();
    }
}
