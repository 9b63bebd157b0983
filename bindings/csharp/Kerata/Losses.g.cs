// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras.Losses
{
    /// <summary>`-mean(y log(p) + (1 - y) log(1 - p))`: see `binary_crossentropy` for the arguments.</summary>
    public partial class BinaryCrossentropy : global::Keras.Losses.Loss
    {
        internal BinaryCrossentropy(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected BinaryCrossentropy(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public BinaryCrossentropy(bool fromLogits = false, double labelSmoothing = 0.0, int axis = -1, Reduction reduction = global::Keras.Reduction.SumOverBatchSize, string name = "binary_crossentropy", PolicyLike dtype = null)
            : base(PyCall.Of("losses.BinaryCrossentropy").Opt("from_logits", fromLogits, false).Opt("label_smoothing", labelSmoothing, 0.0).Opt("axis", axis, -1).Opt("reduction", reduction, global::Keras.Reduction.SumOverBatchSize).Opt("name", name, "binary_crossentropy").Opt("dtype", dtype)) { }
        /// <summary>Python&apos;s `from_logits`.</summary>
        [Python("from_logits")] public bool FromLogits { get => Get<bool>("from_logits"); set => Set("from_logits", value); }
        /// <summary>Python&apos;s `label_smoothing`.</summary>
        [Python("label_smoothing")] public double LabelSmoothing { get => Get<double>("label_smoothing"); set => Set("label_smoothing", value); }
        /// <summary>Python&apos;s `axis`.</summary>
        [Python("axis")] public int Axis { get => Get<int>("axis"); set => Set("axis", value); }
        /// <summary>Python&apos;s `function`.</summary>
        [Python("function")] public Value Function { get => Get<Value>("function"); set => Set("function", value); }
        /// <summary>Python&apos;s `arguments`.</summary>
        [Python("arguments")] public string[] Arguments { get => Get<string[]>("arguments"); set => Set("arguments", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static BinaryCrossentropy FromConfig(Dictionary<string, object> config) => PyCall.Of("losses.BinaryCrossentropy.from_config").Arg(config).To<BinaryCrossentropy>();
    }
    /// <summary>Binary crossentropy in which easy samples count less: see `binary_focal_crossentropy`.</summary>
    public partial class BinaryFocalCrossentropy : global::Keras.Losses.Loss
    {
        internal BinaryFocalCrossentropy(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected BinaryFocalCrossentropy(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public BinaryFocalCrossentropy(bool applyClassBalancing = false, double alpha = 0.25, double gamma = 2.0, bool fromLogits = false, double labelSmoothing = 0.0, int axis = -1, Reduction reduction = global::Keras.Reduction.SumOverBatchSize, string name = "binary_focal_crossentropy", PolicyLike dtype = null)
            : base(PyCall.Of("losses.BinaryFocalCrossentropy").Opt("apply_class_balancing", applyClassBalancing, false).Opt("alpha", alpha, 0.25).Opt("gamma", gamma, 2.0).Opt("from_logits", fromLogits, false).Opt("label_smoothing", labelSmoothing, 0.0).Opt("axis", axis, -1).Opt("reduction", reduction, global::Keras.Reduction.SumOverBatchSize).Opt("name", name, "binary_focal_crossentropy").Opt("dtype", dtype)) { }
        /// <summary>Python&apos;s `apply_class_balancing`.</summary>
        [Python("apply_class_balancing")] public bool ApplyClassBalancing { get => Get<bool>("apply_class_balancing"); set => Set("apply_class_balancing", value); }
        /// <summary>Python&apos;s `alpha`.</summary>
        [Python("alpha")] public double Alpha { get => Get<double>("alpha"); set => Set("alpha", value); }
        /// <summary>Python&apos;s `gamma`.</summary>
        [Python("gamma")] public double Gamma { get => Get<double>("gamma"); set => Set("gamma", value); }
        /// <summary>Python&apos;s `from_logits`.</summary>
        [Python("from_logits")] public bool FromLogits { get => Get<bool>("from_logits"); set => Set("from_logits", value); }
        /// <summary>Python&apos;s `label_smoothing`.</summary>
        [Python("label_smoothing")] public double LabelSmoothing { get => Get<double>("label_smoothing"); set => Set("label_smoothing", value); }
        /// <summary>Python&apos;s `axis`.</summary>
        [Python("axis")] public int Axis { get => Get<int>("axis"); set => Set("axis", value); }
        /// <summary>Python&apos;s `function`.</summary>
        [Python("function")] public Value Function { get => Get<Value>("function"); set => Set("function", value); }
        /// <summary>Python&apos;s `arguments`.</summary>
        [Python("arguments")] public string[] Arguments { get => Get<string[]>("arguments"); set => Set("arguments", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static BinaryFocalCrossentropy FromConfig(Dictionary<string, object> config) => PyCall.Of("losses.BinaryFocalCrossentropy.from_config").Arg(config).To<BinaryFocalCrossentropy>();
    }
    /// <summary>The loss of label sequences without an alignment: see `ctc`.</summary>
    public partial class CTC : global::Keras.Losses.Loss
    {
        internal CTC(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected CTC(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public CTC(Reduction reduction = global::Keras.Reduction.SumOverBatchSize, string name = "ctc", PolicyLike dtype = null)
            : base(PyCall.Of("losses.CTC").Opt("reduction", reduction, global::Keras.Reduction.SumOverBatchSize).Opt("name", name, "ctc").Opt("dtype", dtype)) { }
        /// <summary>Python&apos;s `function`.</summary>
        [Python("function")] public Value Function { get => Get<Value>("function"); set => Set("function", value); }
        /// <summary>Python&apos;s `arguments`.</summary>
        [Python("arguments")] public string[] Arguments { get => Get<string[]>("arguments"); set => Set("arguments", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static CTC FromConfig(Dictionary<string, object> config) => PyCall.Of("losses.CTC.from_config").Arg(config).To<CTC>();
    }
    /// <summary>`-sum(y log(p))` for one-hot targets: see `categorical_crossentropy` for the arguments.</summary>
    public partial class CategoricalCrossentropy : global::Keras.Losses.Loss
    {
        internal CategoricalCrossentropy(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected CategoricalCrossentropy(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public CategoricalCrossentropy(bool fromLogits = false, double labelSmoothing = 0.0, int axis = -1, Reduction reduction = global::Keras.Reduction.SumOverBatchSize, string name = "categorical_crossentropy", PolicyLike dtype = null)
            : base(PyCall.Of("losses.CategoricalCrossentropy").Opt("from_logits", fromLogits, false).Opt("label_smoothing", labelSmoothing, 0.0).Opt("axis", axis, -1).Opt("reduction", reduction, global::Keras.Reduction.SumOverBatchSize).Opt("name", name, "categorical_crossentropy").Opt("dtype", dtype)) { }
        /// <summary>Python&apos;s `from_logits`.</summary>
        [Python("from_logits")] public bool FromLogits { get => Get<bool>("from_logits"); set => Set("from_logits", value); }
        /// <summary>Python&apos;s `label_smoothing`.</summary>
        [Python("label_smoothing")] public double LabelSmoothing { get => Get<double>("label_smoothing"); set => Set("label_smoothing", value); }
        /// <summary>Python&apos;s `axis`.</summary>
        [Python("axis")] public int Axis { get => Get<int>("axis"); set => Set("axis", value); }
        /// <summary>Python&apos;s `function`.</summary>
        [Python("function")] public Value Function { get => Get<Value>("function"); set => Set("function", value); }
        /// <summary>Python&apos;s `arguments`.</summary>
        [Python("arguments")] public string[] Arguments { get => Get<string[]>("arguments"); set => Set("arguments", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static CategoricalCrossentropy FromConfig(Dictionary<string, object> config) => PyCall.Of("losses.CategoricalCrossentropy.from_config").Arg(config).To<CategoricalCrossentropy>();
    }
    /// <summary>Crossentropy in which easy samples count less: see `categorical_focal_crossentropy`.</summary>
    public partial class CategoricalFocalCrossentropy : global::Keras.Losses.Loss
    {
        internal CategoricalFocalCrossentropy(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected CategoricalFocalCrossentropy(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public CategoricalFocalCrossentropy(TensorLike alpha = null, double gamma = 2.0, bool fromLogits = false, double labelSmoothing = 0.0, int axis = -1, Reduction reduction = global::Keras.Reduction.SumOverBatchSize, string name = "categorical_focal_crossentropy", PolicyLike dtype = null)
            : base(PyCall.Of("losses.CategoricalFocalCrossentropy").Opt("alpha", alpha).Opt("gamma", gamma, 2.0).Opt("from_logits", fromLogits, false).Opt("label_smoothing", labelSmoothing, 0.0).Opt("axis", axis, -1).Opt("reduction", reduction, global::Keras.Reduction.SumOverBatchSize).Opt("name", name, "categorical_focal_crossentropy").Opt("dtype", dtype)) { }
        /// <summary>Python&apos;s `alpha`.</summary>
        [Python("alpha")] public Value Alpha { get => Get<Value>("alpha"); set => Set("alpha", value); }
        /// <summary>Python&apos;s `gamma`.</summary>
        [Python("gamma")] public double Gamma { get => Get<double>("gamma"); set => Set("gamma", value); }
        /// <summary>Python&apos;s `from_logits`.</summary>
        [Python("from_logits")] public bool FromLogits { get => Get<bool>("from_logits"); set => Set("from_logits", value); }
        /// <summary>Python&apos;s `label_smoothing`.</summary>
        [Python("label_smoothing")] public double LabelSmoothing { get => Get<double>("label_smoothing"); set => Set("label_smoothing", value); }
        /// <summary>Python&apos;s `axis`.</summary>
        [Python("axis")] public int Axis { get => Get<int>("axis"); set => Set("axis", value); }
        /// <summary>Python&apos;s `function`.</summary>
        [Python("function")] public Value Function { get => Get<Value>("function"); set => Set("function", value); }
        /// <summary>Python&apos;s `arguments`.</summary>
        [Python("arguments")] public string[] Arguments { get => Get<string[]>("arguments"); set => Set("arguments", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static CategoricalFocalCrossentropy FromConfig(Dictionary<string, object> config) => PyCall.Of("losses.CategoricalFocalCrossentropy.from_config").Arg(config).To<CategoricalFocalCrossentropy>();
    }
    /// <summary>`(1 - p[y]**q) / q`: see `categorical_generalized_cross_entropy`.</summary>
    public partial class CategoricalGeneralizedCrossEntropy : global::Keras.Losses.Loss
    {
        internal CategoricalGeneralizedCrossEntropy(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected CategoricalGeneralizedCrossEntropy(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public CategoricalGeneralizedCrossEntropy(double q = 0.5, Reduction reduction = global::Keras.Reduction.SumOverBatchSize, string name = "categorical_generalized_cross_entropy", PolicyLike dtype = null)
            : base(PyCall.Of("losses.CategoricalGeneralizedCrossEntropy").Opt("q", q, 0.5).Opt("reduction", reduction, global::Keras.Reduction.SumOverBatchSize).Opt("name", name, "categorical_generalized_cross_entropy").Opt("dtype", dtype)) { }
        /// <summary>Python&apos;s `q`.</summary>
        [Python("q")] public double Q { get => Get<double>("q"); set => Set("q", value); }
        /// <summary>Python&apos;s `function`.</summary>
        [Python("function")] public Value Function { get => Get<Value>("function"); set => Set("function", value); }
        /// <summary>Python&apos;s `arguments`.</summary>
        [Python("arguments")] public string[] Arguments { get => Get<string[]>("arguments"); set => Set("arguments", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static CategoricalGeneralizedCrossEntropy FromConfig(Dictionary<string, object> config) => PyCall.Of("losses.CategoricalGeneralizedCrossEntropy.from_config").Arg(config).To<CategoricalGeneralizedCrossEntropy>();
    }
    /// <summary>`max(neg - pos + 1, 0)` for one-hot targets: see `categorical_hinge`.</summary>
    public partial class CategoricalHinge : global::Keras.Losses.Loss
    {
        internal CategoricalHinge(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected CategoricalHinge(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public CategoricalHinge(Reduction reduction = global::Keras.Reduction.SumOverBatchSize, string name = "categorical_hinge", PolicyLike dtype = null)
            : base(PyCall.Of("losses.CategoricalHinge").Opt("reduction", reduction, global::Keras.Reduction.SumOverBatchSize).Opt("name", name, "categorical_hinge").Opt("dtype", dtype)) { }
        /// <summary>Python&apos;s `function`.</summary>
        [Python("function")] public Value Function { get => Get<Value>("function"); set => Set("function", value); }
        /// <summary>Python&apos;s `arguments`.</summary>
        [Python("arguments")] public string[] Arguments { get => Get<string[]>("arguments"); set => Set("arguments", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static CategoricalHinge FromConfig(Dictionary<string, object> config) => PyCall.Of("losses.CategoricalHinge.from_config").Arg(config).To<CategoricalHinge>();
    }
    /// <summary>Pulls embeddings of one label together and pushes others apart: see `circle`.</summary>
    public partial class Circle : global::Keras.Losses.Loss
    {
        internal Circle(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Circle(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Circle(double gamma = 80.0, double margin = 0.4, bool removeDiagonal = true, Reduction reduction = global::Keras.Reduction.SumOverBatchSize, string name = "circle", PolicyLike dtype = null)
            : base(PyCall.Of("losses.Circle").Opt("gamma", gamma, 80.0).Opt("margin", margin, 0.4).Opt("remove_diagonal", removeDiagonal, true).Opt("reduction", reduction, global::Keras.Reduction.SumOverBatchSize).Opt("name", name, "circle").Opt("dtype", dtype)) { }
        /// <summary>Python&apos;s `gamma`.</summary>
        [Python("gamma")] public double Gamma { get => Get<double>("gamma"); set => Set("gamma", value); }
        /// <summary>Python&apos;s `margin`.</summary>
        [Python("margin")] public double Margin { get => Get<double>("margin"); set => Set("margin", value); }
        /// <summary>Python&apos;s `remove_diagonal`.</summary>
        [Python("remove_diagonal")] public bool RemoveDiagonal { get => Get<bool>("remove_diagonal"); set => Set("remove_diagonal", value); }
        /// <summary>Python&apos;s `function`.</summary>
        [Python("function")] public Value Function { get => Get<Value>("function"); set => Set("function", value); }
        /// <summary>Python&apos;s `arguments`.</summary>
        [Python("arguments")] public string[] Arguments { get => Get<string[]>("arguments"); set => Set("arguments", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Circle FromConfig(Dictionary<string, object> config) => PyCall.Of("losses.Circle.from_config").Arg(config).To<Circle>();
    }
    /// <summary>`-sum(y_true * y_pred)` of vectors scaled to norm 1: from -1 (equal directions) to 1.</summary>
    public partial class CosineSimilarity : global::Keras.Losses.Loss
    {
        internal CosineSimilarity(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected CosineSimilarity(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public CosineSimilarity(int axis = -1, Reduction reduction = global::Keras.Reduction.SumOverBatchSize, string name = "cosine_similarity", PolicyLike dtype = null)
            : base(PyCall.Of("losses.CosineSimilarity").Opt("axis", axis, -1).Opt("reduction", reduction, global::Keras.Reduction.SumOverBatchSize).Opt("name", name, "cosine_similarity").Opt("dtype", dtype)) { }
        /// <summary>Python&apos;s `axis`.</summary>
        [Python("axis")] public int Axis { get => Get<int>("axis"); set => Set("axis", value); }
        /// <summary>Python&apos;s `function`.</summary>
        [Python("function")] public Value Function { get => Get<Value>("function"); set => Set("function", value); }
        /// <summary>Python&apos;s `arguments`.</summary>
        [Python("arguments")] public string[] Arguments { get => Get<string[]>("arguments"); set => Set("arguments", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static CosineSimilarity FromConfig(Dictionary<string, object> config) => PyCall.Of("losses.CosineSimilarity.from_config").Arg(config).To<CosineSimilarity>();
    }
    /// <summary>`1 - 2 sum(y p) / (sum(y) + sum(p))`: see `dice`.</summary>
    public partial class Dice : global::Keras.Losses.Loss
    {
        internal Dice(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Dice(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Dice(Reduction reduction = global::Keras.Reduction.SumOverBatchSize, string name = "dice", Axis axis = null, PolicyLike dtype = null)
            : base(PyCall.Of("losses.Dice").Opt("reduction", reduction, global::Keras.Reduction.SumOverBatchSize).Opt("name", name, "dice").Opt("axis", axis).Opt("dtype", dtype)) { }
        /// <summary>Python&apos;s `axis`.</summary>
        [Python("axis")] public Value Axis { get => Get<Value>("axis"); set => Set("axis", value); }
        /// <summary>Python&apos;s `function`.</summary>
        [Python("function")] public Value Function { get => Get<Value>("function"); set => Set("function", value); }
        /// <summary>Python&apos;s `arguments`.</summary>
        [Python("arguments")] public string[] Arguments { get => Get<string[]>("arguments"); set => Set("arguments", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Dice FromConfig(Dictionary<string, object> config) => PyCall.Of("losses.Dice.from_config").Arg(config).To<Dice>();
    }
    /// <summary>`mean(max(1 - y_true * y_pred, 0))`, targets -1 and 1 (or 0 and 1).</summary>
    public partial class Hinge : global::Keras.Losses.Loss
    {
        internal Hinge(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Hinge(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Hinge(Reduction reduction = global::Keras.Reduction.SumOverBatchSize, string name = "hinge", PolicyLike dtype = null)
            : base(PyCall.Of("losses.Hinge").Opt("reduction", reduction, global::Keras.Reduction.SumOverBatchSize).Opt("name", name, "hinge").Opt("dtype", dtype)) { }
        /// <summary>Python&apos;s `function`.</summary>
        [Python("function")] public Value Function { get => Get<Value>("function"); set => Set("function", value); }
        /// <summary>Python&apos;s `arguments`.</summary>
        [Python("arguments")] public string[] Arguments { get => Get<string[]>("arguments"); set => Set("arguments", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Hinge FromConfig(Dictionary<string, object> config) => PyCall.Of("losses.Hinge.from_config").Arg(config).To<Hinge>();
    }
    /// <summary>A parabola up to `delta` from the target, a line beyond: see `huber`.</summary>
    public partial class Huber : global::Keras.Losses.Loss
    {
        internal Huber(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Huber(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Huber(double delta = 1.0, Reduction reduction = global::Keras.Reduction.SumOverBatchSize, string name = "huber_loss", PolicyLike dtype = null)
            : base(PyCall.Of("losses.Huber").Opt("delta", delta, 1.0).Opt("reduction", reduction, global::Keras.Reduction.SumOverBatchSize).Opt("name", name, "huber_loss").Opt("dtype", dtype)) { }
        /// <summary>Python&apos;s `delta`.</summary>
        [Python("delta")] public double Delta { get => Get<double>("delta"); set => Set("delta", value); }
        /// <summary>Python&apos;s `function`.</summary>
        [Python("function")] public Value Function { get => Get<Value>("function"); set => Set("function", value); }
        /// <summary>Python&apos;s `arguments`.</summary>
        [Python("arguments")] public string[] Arguments { get => Get<string[]>("arguments"); set => Set("arguments", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Huber FromConfig(Dictionary<string, object> config) => PyCall.Of("losses.Huber.from_config").Arg(config).To<Huber>();
    }
    /// <summary>`sum(y_true * log(y_true / y_pred))`.</summary>
    public partial class KLDivergence : global::Keras.Losses.Loss
    {
        internal KLDivergence(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected KLDivergence(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public KLDivergence(Reduction reduction = global::Keras.Reduction.SumOverBatchSize, string name = "kl_divergence", PolicyLike dtype = null)
            : base(PyCall.Of("losses.KLDivergence").Opt("reduction", reduction, global::Keras.Reduction.SumOverBatchSize).Opt("name", name, "kl_divergence").Opt("dtype", dtype)) { }
        /// <summary>Python&apos;s `function`.</summary>
        [Python("function")] public Value Function { get => Get<Value>("function"); set => Set("function", value); }
        /// <summary>Python&apos;s `arguments`.</summary>
        [Python("arguments")] public string[] Arguments { get => Get<string[]>("arguments"); set => Set("arguments", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static KLDivergence FromConfig(Dictionary<string, object> config) => PyCall.Of("losses.KLDivergence.from_config").Arg(config).To<KLDivergence>();
    }
    /// <summary>`mean(log(cosh(y_pred - y_true)))`.</summary>
    public partial class LogCosh : global::Keras.Losses.Loss
    {
        internal LogCosh(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected LogCosh(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public LogCosh(Reduction reduction = global::Keras.Reduction.SumOverBatchSize, string name = "log_cosh", PolicyLike dtype = null)
            : base(PyCall.Of("losses.LogCosh").Opt("reduction", reduction, global::Keras.Reduction.SumOverBatchSize).Opt("name", name, "log_cosh").Opt("dtype", dtype)) { }
        /// <summary>Python&apos;s `function`.</summary>
        [Python("function")] public Value Function { get => Get<Value>("function"); set => Set("function", value); }
        /// <summary>Python&apos;s `arguments`.</summary>
        [Python("arguments")] public string[] Arguments { get => Get<string[]>("arguments"); set => Set("arguments", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static LogCosh FromConfig(Dictionary<string, object> config) => PyCall.Of("losses.LogCosh.from_config").Arg(config).To<LogCosh>();
    }
    /// <summary>Base of losses: write `call(y_true, y_pred)`, which returns a value for each sample.</summary>
    public partial class Loss : KerataObject
    {
        internal Loss(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Loss(PyCall call) : base(call) { }
        /// <summary>Base of losses: write `call(y_true, y_pred)`, which returns a value for each sample.</summary>
        /// <param name="name">automatic from the class where None.</param>
        /// <param name="reduction">"sum_over_batch_size" or "mean" (sum of weighted values / number of values), "sum", "mean_with_sample_weight" (sum of weighted values / sum of weights), "none" or None.</param>
        /// <param name="dtype">dtype of the computation (a name or a policy), `floatx()` by default.</param>
        public Loss(string name = null, Reduction reduction = global::Keras.Reduction.SumOverBatchSize, PolicyLike dtype = null)
            : base(PyCall.Of("losses.Loss").Opt("name", name).Opt("reduction", reduction, global::Keras.Reduction.SumOverBatchSize).Opt("dtype", dtype)) { }
        /// <summary>Name of the dtype of the computation.</summary>
        [Python("dtype")] public string Dtype { get => Get<string>("dtype"); }
        /// <summary>The constructor's arguments as plain data; a dtype that is not `floatx` among them.</summary>
        [Python("get_config")]
        public virtual Dictionary<string, object> GetConfig() =>
            PyCall.On(this, "get_config").To<Dictionary<string, object>>();
        /// <summary>A value for each sample (shape [batch, …], the last axis reduced).</summary>
        [Python("call")]
        public virtual Tensor Call(Tensor yTrue, Tensor yPred) =>
            PyCall.On(this, "call").Arg(yTrue).Arg(yPred).To<Tensor>();
        /// <summary>A mask of the values that count, beside the predictions' mask; None: all do.</summary>
        [Python("valid")]
        public virtual Tensor Valid(Tensor yTrue) =>
            PyCall.On(this, "valid").Arg(yTrue).To<Tensor>();
        /// <summary>The reduced loss.</summary>
        /// <param name="yTrue">targets, a tensor or nested tensors.</param>
        /// <param name="yPred">predictions, the same; a mask they carry is respected.</param>
        /// <param name="sampleWeight">a number, or weights that broadcast to the values, such as [batch].</param>
        /// <remarks>Returns: A scalar; with reduction "none" the weighted values.</remarks>
        [Python("__call__")]
        public virtual Tensor Apply(DataLike yTrue, DataLike yPred, TensorLike sampleWeight = null) =>
            PyCall.On(this, "__call__").Arg(yTrue).Arg(yPred).Opt("sample_weight", sampleWeight).To<Tensor>();
        /// <summary>Python&apos;s `name`.</summary>
        [Python("name")] public string Name { get => Get<string>("name"); set => Set("name", value); }
        /// <summary>Python&apos;s `reduction`.</summary>
        [Python("reduction")] public string Reduction { get => Get<string>("reduction"); set => Set("reduction", value); }
        /// <summary>Python&apos;s `unlisted`.</summary>
        [Python("unlisted")] public string[] Unlisted { get => Get<string[]>("unlisted"); set => Set("unlisted", value); }
        /// <summary>Python&apos;s `unsaid`.</summary>
        [Python("unsaid")] public Dictionary<string, object> Unsaid { get => Get<Dictionary<string, object>>("unsaid"); set => Set("unsaid", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public static Loss FromConfig(Dictionary<string, object> config) => PyCall.Of("losses.Loss.from_config").Arg(config).To<Loss>();
    }
    /// <summary>A function of `(y_true, y_pred, **kwargs)` as a loss.</summary>
    public partial class LossFunctionWrapper : global::Keras.Losses.Loss
    {
        internal LossFunctionWrapper(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected LossFunctionWrapper(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public LossFunctionWrapper(Callable fn, Reduction reduction = global::Keras.Reduction.SumOverBatchSize, string name = null, PolicyLike dtype = null, Dictionary<string, object> more = null)
            : base(PyCall.Of("losses.LossFunctionWrapper").Arg(fn).Opt("reduction", reduction, global::Keras.Reduction.SumOverBatchSize).Opt("name", name).Opt("dtype", dtype).More(more)) { }
        /// <summary>Python&apos;s `fn`.</summary>
        [Python("fn")] public Value Fn { get => Get<Value>("fn"); set => Set("fn", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static LossFunctionWrapper FromConfig(Dictionary<string, object> config) => PyCall.Of("losses.LossFunctionWrapper.from_config").Arg(config).To<LossFunctionWrapper>();
    }
    /// <summary>`mean(|y_true - y_pred|)`.</summary>
    public partial class MeanAbsoluteError : global::Keras.Losses.Loss
    {
        internal MeanAbsoluteError(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected MeanAbsoluteError(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public MeanAbsoluteError(Reduction reduction = global::Keras.Reduction.SumOverBatchSize, string name = "mean_absolute_error", PolicyLike dtype = null)
            : base(PyCall.Of("losses.MeanAbsoluteError").Opt("reduction", reduction, global::Keras.Reduction.SumOverBatchSize).Opt("name", name, "mean_absolute_error").Opt("dtype", dtype)) { }
        /// <summary>Python&apos;s `function`.</summary>
        [Python("function")] public Value Function { get => Get<Value>("function"); set => Set("function", value); }
        /// <summary>Python&apos;s `arguments`.</summary>
        [Python("arguments")] public string[] Arguments { get => Get<string[]>("arguments"); set => Set("arguments", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static MeanAbsoluteError FromConfig(Dictionary<string, object> config) => PyCall.Of("losses.MeanAbsoluteError.from_config").Arg(config).To<MeanAbsoluteError>();
    }
    /// <summary>`100 * mean(|y_true - y_pred| / max(|y_true|, epsilon))`.</summary>
    public partial class MeanAbsolutePercentageError : global::Keras.Losses.Loss
    {
        internal MeanAbsolutePercentageError(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected MeanAbsolutePercentageError(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public MeanAbsolutePercentageError(Reduction reduction = global::Keras.Reduction.SumOverBatchSize, string name = "mean_absolute_percentage_error", PolicyLike dtype = null)
            : base(PyCall.Of("losses.MeanAbsolutePercentageError").Opt("reduction", reduction, global::Keras.Reduction.SumOverBatchSize).Opt("name", name, "mean_absolute_percentage_error").Opt("dtype", dtype)) { }
        /// <summary>Python&apos;s `function`.</summary>
        [Python("function")] public Value Function { get => Get<Value>("function"); set => Set("function", value); }
        /// <summary>Python&apos;s `arguments`.</summary>
        [Python("arguments")] public string[] Arguments { get => Get<string[]>("arguments"); set => Set("arguments", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static MeanAbsolutePercentageError FromConfig(Dictionary<string, object> config) => PyCall.Of("losses.MeanAbsolutePercentageError.from_config").Arg(config).To<MeanAbsolutePercentageError>();
    }
    /// <summary>`mean((y_true - y_pred)**2)`.</summary>
    public partial class MeanSquaredError : global::Keras.Losses.Loss
    {
        internal MeanSquaredError(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected MeanSquaredError(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public MeanSquaredError(Reduction reduction = global::Keras.Reduction.SumOverBatchSize, string name = "mean_squared_error", PolicyLike dtype = null)
            : base(PyCall.Of("losses.MeanSquaredError").Opt("reduction", reduction, global::Keras.Reduction.SumOverBatchSize).Opt("name", name, "mean_squared_error").Opt("dtype", dtype)) { }
        /// <summary>Python&apos;s `function`.</summary>
        [Python("function")] public Value Function { get => Get<Value>("function"); set => Set("function", value); }
        /// <summary>Python&apos;s `arguments`.</summary>
        [Python("arguments")] public string[] Arguments { get => Get<string[]>("arguments"); set => Set("arguments", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static MeanSquaredError FromConfig(Dictionary<string, object> config) => PyCall.Of("losses.MeanSquaredError.from_config").Arg(config).To<MeanSquaredError>();
    }
    /// <summary>`mean((log(y_true + 1) - log(y_pred + 1))**2)`.</summary>
    public partial class MeanSquaredLogarithmicError : global::Keras.Losses.Loss
    {
        internal MeanSquaredLogarithmicError(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected MeanSquaredLogarithmicError(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public MeanSquaredLogarithmicError(Reduction reduction = global::Keras.Reduction.SumOverBatchSize, string name = "mean_squared_logarithmic_error", PolicyLike dtype = null)
            : base(PyCall.Of("losses.MeanSquaredLogarithmicError").Opt("reduction", reduction, global::Keras.Reduction.SumOverBatchSize).Opt("name", name, "mean_squared_logarithmic_error").Opt("dtype", dtype)) { }
        /// <summary>Python&apos;s `function`.</summary>
        [Python("function")] public Value Function { get => Get<Value>("function"); set => Set("function", value); }
        /// <summary>Python&apos;s `arguments`.</summary>
        [Python("arguments")] public string[] Arguments { get => Get<string[]>("arguments"); set => Set("arguments", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static MeanSquaredLogarithmicError FromConfig(Dictionary<string, object> config) => PyCall.Of("losses.MeanSquaredLogarithmicError.from_config").Arg(config).To<MeanSquaredLogarithmicError>();
    }
    /// <summary>`mean(y_pred - y_true * log(y_pred))`.</summary>
    public partial class Poisson : global::Keras.Losses.Loss
    {
        internal Poisson(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Poisson(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Poisson(Reduction reduction = global::Keras.Reduction.SumOverBatchSize, string name = "poisson", PolicyLike dtype = null)
            : base(PyCall.Of("losses.Poisson").Opt("reduction", reduction, global::Keras.Reduction.SumOverBatchSize).Opt("name", name, "poisson").Opt("dtype", dtype)) { }
        /// <summary>Python&apos;s `function`.</summary>
        [Python("function")] public Value Function { get => Get<Value>("function"); set => Set("function", value); }
        /// <summary>Python&apos;s `arguments`.</summary>
        [Python("arguments")] public string[] Arguments { get => Get<string[]>("arguments"); set => Set("arguments", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Poisson FromConfig(Dictionary<string, object> config) => PyCall.Of("losses.Poisson.from_config").Arg(config).To<Poisson>();
    }
    /// <summary>`-log(p[y])` for class indices: see `sparse_categorical_crossentropy` for the arguments.</summary>
    /// <remarks>With `ignore_class`, samples of that class do not count in the average.</remarks>
    public partial class SparseCategoricalCrossentropy : global::Keras.Losses.Loss
    {
        internal SparseCategoricalCrossentropy(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected SparseCategoricalCrossentropy(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public SparseCategoricalCrossentropy(bool fromLogits = false, int? ignoreClass = null, Reduction reduction = global::Keras.Reduction.SumOverBatchSize, int axis = -1, string name = "sparse_categorical_crossentropy", PolicyLike dtype = null)
            : base(PyCall.Of("losses.SparseCategoricalCrossentropy").Opt("from_logits", fromLogits, false).Opt("ignore_class", ignoreClass).Opt("reduction", reduction, global::Keras.Reduction.SumOverBatchSize).Opt("axis", axis, -1).Opt("name", name, "sparse_categorical_crossentropy").Opt("dtype", dtype)) { }
        /// <summary>Python&apos;s `from_logits`.</summary>
        [Python("from_logits")] public bool FromLogits { get => Get<bool>("from_logits"); set => Set("from_logits", value); }
        /// <summary>Python&apos;s `ignore_class`.</summary>
        [Python("ignore_class")] public int? IgnoreClass { get => Get<int?>("ignore_class"); set => Set("ignore_class", value); }
        /// <summary>Python&apos;s `axis`.</summary>
        [Python("axis")] public int Axis { get => Get<int>("axis"); set => Set("axis", value); }
        /// <summary>Python&apos;s `function`.</summary>
        [Python("function")] public Value Function { get => Get<Value>("function"); set => Set("function", value); }
        /// <summary>Python&apos;s `arguments`.</summary>
        [Python("arguments")] public string[] Arguments { get => Get<string[]>("arguments"); set => Set("arguments", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static SparseCategoricalCrossentropy FromConfig(Dictionary<string, object> config) => PyCall.Of("losses.SparseCategoricalCrossentropy.from_config").Arg(config).To<SparseCategoricalCrossentropy>();
    }
    /// <summary>`mean(max(1 - y_true * y_pred, 0)**2)`, targets -1 and 1 (or 0 and 1).</summary>
    public partial class SquaredHinge : global::Keras.Losses.Loss
    {
        internal SquaredHinge(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected SquaredHinge(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public SquaredHinge(Reduction reduction = global::Keras.Reduction.SumOverBatchSize, string name = "squared_hinge", PolicyLike dtype = null)
            : base(PyCall.Of("losses.SquaredHinge").Opt("reduction", reduction, global::Keras.Reduction.SumOverBatchSize).Opt("name", name, "squared_hinge").Opt("dtype", dtype)) { }
        /// <summary>Python&apos;s `function`.</summary>
        [Python("function")] public Value Function { get => Get<Value>("function"); set => Set("function", value); }
        /// <summary>Python&apos;s `arguments`.</summary>
        [Python("arguments")] public string[] Arguments { get => Get<string[]>("arguments"); set => Set("arguments", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static SquaredHinge FromConfig(Dictionary<string, object> config) => PyCall.Of("losses.SquaredHinge.from_config").Arg(config).To<SquaredHinge>();
    }
    /// <summary>`1 - tp / (tp + alpha fp + beta fn)`: see `tversky`.</summary>
    public partial class Tversky : global::Keras.Losses.Loss
    {
        internal Tversky(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Tversky(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Tversky(double alpha = 0.5, double beta = 0.5, Reduction reduction = global::Keras.Reduction.SumOverBatchSize, string name = "tversky", Axis axis = null, PolicyLike dtype = null)
            : base(PyCall.Of("losses.Tversky").Opt("alpha", alpha, 0.5).Opt("beta", beta, 0.5).Opt("reduction", reduction, global::Keras.Reduction.SumOverBatchSize).Opt("name", name, "tversky").Opt("axis", axis).Opt("dtype", dtype)) { }
        /// <summary>Python&apos;s `alpha`.</summary>
        [Python("alpha")] public double Alpha { get => Get<double>("alpha"); set => Set("alpha", value); }
        /// <summary>Python&apos;s `beta`.</summary>
        [Python("beta")] public double Beta { get => Get<double>("beta"); set => Set("beta", value); }
        /// <summary>Python&apos;s `axis`.</summary>
        [Python("axis")] public Value Axis { get => Get<Value>("axis"); set => Set("axis", value); }
        /// <summary>Python&apos;s `function`.</summary>
        [Python("function")] public Value Function { get => Get<Value>("function"); set => Set("function", value); }
        /// <summary>Python&apos;s `arguments`.</summary>
        [Python("arguments")] public string[] Arguments { get => Get<string[]>("arguments"); set => Set("arguments", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Tversky FromConfig(Dictionary<string, object> config) => PyCall.Of("losses.Tversky.from_config").Arg(config).To<Tversky>();
    }
    /// <summary>Losses: functions that return a value for each sample, and classes that make them one number.</summary>
    public static partial class Losses
    {
        /// <summary>`-mean(y log(p) + (1 - y) log(1 - p), axis)`.</summary>
        /// <param name="yTrue">targets in [0, 1], [batch, …, n].</param>
        /// <param name="yPred">probabilities of that shape (kept epsilon away from 0 and 1), or logits.</param>
        /// <param name="fromLogits">whether `y_pred` are logits.</param>
        /// <param name="labelSmoothing">draws targets towards 1/2: `y (1 - s) + s / 2`.</param>
        /// <param name="axis">the axis averaged over, the last by default.</param>
        public static Tensor BinaryCrossentropy(TensorLike yTrue, TensorLike yPred, bool fromLogits = false, double labelSmoothing = 0.0, int axis = -1) =>
            PyCall.Of("losses.binary_crossentropy").Arg(yTrue).Arg(yPred).Opt("from_logits", fromLogits, false).Opt("label_smoothing", labelSmoothing, 0.0).Opt("axis", axis, -1).To<Tensor>();
        /// <summary>Binary crossentropy times `(1 - p_t)**gamma`, where p_t is the probability of the truth (Lin et al., 2018).</summary>
        /// <param name="yTrue">targets in [0, 1], [batch, …, n].</param>
        /// <param name="yPred">probabilities of that shape, or logits.</param>
        /// <param name="applyClassBalancing">weigh class 1 by `alpha` and class 0 by `1 - alpha`.</param>
        /// <param name="alpha">see there, 0.25 by default.</param>
        /// <param name="gamma">how much easy samples count less, 2 by default.</param>
        /// <param name="fromLogits">whether `y_pred` are logits.</param>
        /// <param name="labelSmoothing">draws targets towards 1/2.</param>
        /// <param name="axis">the axis averaged over, the last by default.</param>
        public static Tensor BinaryFocalCrossentropy(TensorLike yTrue, TensorLike yPred, bool applyClassBalancing = false, double alpha = 0.25, double gamma = 2.0, bool fromLogits = false, double labelSmoothing = 0.0, int axis = -1) =>
            PyCall.Of("losses.binary_focal_crossentropy").Arg(yTrue).Arg(yPred).Opt("apply_class_balancing", applyClassBalancing, false).Opt("alpha", alpha, 0.25).Opt("gamma", gamma, 2.0).Opt("from_logits", fromLogits, false).Opt("label_smoothing", labelSmoothing, 0.0).Opt("axis", axis, -1).To<Tensor>();
        /// <summary>`-sum(y log(p), axis)`.</summary>
        /// <param name="yTrue">one-hot targets (or distributions) [batch, …, classes].</param>
        /// <param name="yPred">probabilities of that shape (divided by their sum, kept epsilon away from 0 and 1), or logits.</param>
        /// <param name="fromLogits">whether `y_pred` are logits.</param>
        /// <param name="labelSmoothing">`y (1 - s) + s / classes`.</param>
        /// <param name="axis">the axis of the classes, the last by default.</param>
        public static Tensor CategoricalCrossentropy(TensorLike yTrue, TensorLike yPred, bool fromLogits = false, double labelSmoothing = 0.0, int axis = -1) =>
            PyCall.Of("losses.categorical_crossentropy").Arg(yTrue).Arg(yPred).Opt("from_logits", fromLogits, false).Opt("label_smoothing", labelSmoothing, 0.0).Opt("axis", axis, -1).To<Tensor>();
        /// <summary>`-sum(alpha (1 - p)**gamma y log(p), axis)` (Lin et al., 2018).</summary>
        /// <param name="yTrue">one-hot targets [batch, …, classes].</param>
        /// <param name="yPred">probabilities of that shape, or logits.</param>
        /// <param name="alpha">weight of all classes, or a list with one for each.</param>
        /// <param name="gamma">how much easy samples count less, 2 by default.</param>
        /// <param name="fromLogits">whether `y_pred` are logits.</param>
        /// <param name="labelSmoothing">`y (1 - s) + s / classes`.</param>
        /// <param name="axis">the axis of the classes, the last by default.</param>
        public static Tensor CategoricalFocalCrossentropy(TensorLike yTrue, TensorLike yPred, TensorLike alpha = null, double gamma = 2.0, bool fromLogits = false, double labelSmoothing = 0.0, int axis = -1) =>
            PyCall.Of("losses.categorical_focal_crossentropy").Arg(yTrue).Arg(yPred).Opt("alpha", alpha).Opt("gamma", gamma, 2.0).Opt("from_logits", fromLogits, false).Opt("label_smoothing", labelSmoothing, 0.0).Opt("axis", axis, -1).To<Tensor>();
        /// <summary>`(1 - p**q) / q`, p the probability of the true class: robust against wrong labels (Zhang &amp; Sabuncu, 2018).</summary>
        /// <param name="yTrue">class indices [batch, …] or [batch, …, 1].</param>
        /// <param name="yPred">probabilities [batch, …, classes].</param>
        /// <param name="q">in (0, 1): near 0 like crossentropy, near 1 like the mean absolute error.</param>
        public static Tensor CategoricalGeneralizedCrossEntropy(TensorLike yTrue, TensorLike yPred, double q) =>
            PyCall.Of("losses.categorical_generalized_cross_entropy").Arg(yTrue).Arg(yPred).Arg(q).To<Tensor>();
        /// <summary>`max(neg - pos + 1, 0)`, `pos = sum(y_true * y_pred)`, `neg = max((1 - y_true) * y_pred)`.</summary>
        /// <param name="yTrue">one-hot targets [batch, …, classes].</param>
        /// <param name="yPred">scores of that shape.</param>
        public static Tensor CategoricalHinge(TensorLike yTrue, TensorLike yPred) =>
            PyCall.Of("losses.categorical_hinge").Arg(yTrue).Arg(yPred).To<Tensor>();
        /// <summary>`softplus(logsumexp(a) + logsumexp(b))` over pairs with equal and with different labels (Sun et al., 2020).</summary>
        /// <param name="yTrue">labels [batch], integers.</param>
        /// <param name="yPred">embeddings of norm 1, [batch, n].</param>
        /// <param name="refLabels">labels to compare with; None: `y_true`.</param>
        /// <param name="refEmbeddings">embeddings to compare with; None: `y_pred`.</param>
        /// <param name="removeDiagonal">leave out the pairs of a sample with itself.</param>
        /// <param name="gamma">see the formula.</param>
        /// <param name="margin">see the formula.</param>
        /// <remarks>With similarity s and margin m: `a = -gamma max(1 + m - s, 0) (s - (1 - m))` of pairs with equal labels, `b = gamma max(s + m, 0) (s - m)` of the others.</remarks>
        public static Tensor Circle(TensorLike yTrue, TensorLike yPred, Tensor refLabels = null, Tensor refEmbeddings = null, bool removeDiagonal = true, double gamma = 80.0, double margin = 0.4) =>
            PyCall.Of("losses.circle").Arg(yTrue).Arg(yPred).Opt("ref_labels", refLabels).Opt("ref_embeddings", refEmbeddings).Opt("remove_diagonal", removeDiagonal, true).Opt("gamma", gamma, 80.0).Opt("margin", margin, 0.4).To<Tensor>();
        /// <summary>`-sum(y_true * y_pred / (|y_true| |y_pred|), axis)`: -1 for equal directions, 1 for opposite ones.</summary>
        /// <param name="yTrue">targets [batch, …, n].</param>
        /// <param name="yPred">predictions of that shape.</param>
        /// <param name="axis">along which the vectors lie, the last by default.</param>
        public static Tensor CosineSimilarity(TensorLike yTrue, TensorLike yPred, int axis = -1) =>
            PyCall.Of("losses.cosine_similarity").Arg(yTrue).Arg(yPred).Opt("axis", axis, -1).To<Tensor>();
        /// <summary>`-log p(labels | y_pred)`, over all ways to lay the labels along time (Graves et al., 2006).</summary>
        /// <param name="yTrue">integers [batch, labels]; class 0 is the blank, with which shorter ones are padded.</param>
        /// <param name="yPred">logits [batch, time, classes].</param>
        /// <remarks>Returns: [batch], see `ops.ctc_loss`.</remarks>
        public static Tensor Ctc(TensorLike yTrue, TensorLike yPred) =>
            PyCall.Of("losses.ctc").Arg(yTrue).Arg(yPred).To<Tensor>();
        /// <summary>The loss that a name or a configuration describes.</summary>
        public static Value Deserialize(object name, Dictionary<string, object> customObjects = null) =>
            PyCall.Of("losses.deserialize").Arg(name).Opt("custom_objects", customObjects).To<Value>();
        /// <summary>`1 - 2 sum(y p) / (sum(y) + sum(p))` (Milletari et al., 2016).</summary>
        /// <param name="yTrue">targets in [0, 1], any shape.</param>
        /// <param name="yPred">probabilities of that shape.</param>
        /// <param name="axis">the axes summed over; None: all, for one value.</param>
        public static Tensor Dice(TensorLike yTrue, TensorLike yPred, Axis axis = null) =>
            PyCall.Of("losses.dice").Arg(yTrue).Arg(yPred).Opt("axis", axis).To<Tensor>();
        /// <summary>The loss that an argument stands for.</summary>
        /// <param name="identifier">a function's name or alias ("mse", "sparse_categorical_crossentropy"), which returns the function; a class's name or a configuration, which returns an object; an object or a function, which is returned; None.</param>
        public static Value Get_(Identifier identifier) =>
            PyCall.Of("losses.get").Arg(identifier).To<Value>();
        /// <summary>`mean(max(1 - y_true * y_pred, 0), axis=-1)`.</summary>
        public static Tensor Hinge(TensorLike yTrue, TensorLike yPred) =>
            PyCall.Of("losses.hinge").Arg(yTrue).Arg(yPred).To<Tensor>();
        /// <summary>The mean of `e**2 / 2` where `|e| &lt;= delta`, else `delta * |e| - delta**2 / 2`, `e = y_true - y_pred`.</summary>
        /// <param name="yTrue">targets [batch, …, n].</param>
        /// <param name="yPred">predictions of that shape.</param>
        /// <param name="delta">where the parabola becomes a line, 1 by default (Huber, 1964).</param>
        public static Tensor Huber(TensorLike yTrue, TensorLike yPred, double delta = 1.0) =>
            PyCall.Of("losses.huber").Arg(yTrue).Arg(yPred).Opt("delta", delta, 1.0).To<Tensor>();
        /// <summary>`sum(y log(y / p), axis=-1)`, both kept within [epsilon, 1].</summary>
        public static Tensor KlDivergence(TensorLike yTrue, TensorLike yPred) =>
            PyCall.Of("losses.kl_divergence").Arg(yTrue).Arg(yPred).To<Tensor>();
        /// <summary>`mean(log(cosh(y_pred - y_true)), axis=-1)`, without overflow.</summary>
        public static Tensor LogCosh(TensorLike yTrue, TensorLike yPred) =>
            PyCall.Of("losses.log_cosh").Arg(yTrue).Arg(yPred).To<Tensor>();
        /// <summary>`mean(|y_true - y_pred|, axis=-1)`.</summary>
        public static Tensor MeanAbsoluteError(TensorLike yTrue, TensorLike yPred) =>
            PyCall.Of("losses.mean_absolute_error").Arg(yTrue).Arg(yPred).To<Tensor>();
        /// <summary>`100 * mean(|y_true - y_pred| / max(|y_true|, epsilon), axis=-1)`.</summary>
        public static Tensor MeanAbsolutePercentageError(TensorLike yTrue, TensorLike yPred) =>
            PyCall.Of("losses.mean_absolute_percentage_error").Arg(yTrue).Arg(yPred).To<Tensor>();
        /// <summary>`mean((y_true - y_pred)**2, axis=-1)`.</summary>
        /// <param name="yTrue">targets [batch, …, n].</param>
        /// <param name="yPred">predictions of that shape.</param>
        /// <remarks>Returns: Values [batch, …].</remarks>
        public static Tensor MeanSquaredError(TensorLike yTrue, TensorLike yPred) =>
            PyCall.Of("losses.mean_squared_error").Arg(yTrue).Arg(yPred).To<Tensor>();
        /// <summary>`mean((log(y_true + 1) - log(y_pred + 1))**2, axis=-1)`, both at least epsilon.</summary>
        public static Tensor MeanSquaredLogarithmicError(TensorLike yTrue, TensorLike yPred) =>
            PyCall.Of("losses.mean_squared_logarithmic_error").Arg(yTrue).Arg(yPred).To<Tensor>();
        /// <summary>`mean(p - y log(p + epsilon), axis=-1)`: counts y against rates p.</summary>
        public static Tensor Poisson(TensorLike yTrue, TensorLike yPred) =>
            PyCall.Of("losses.poisson").Arg(yTrue).Arg(yPred).To<Tensor>();
        /// <summary>The configuration of a loss object or function.</summary>
        public static Value Serialize(LossLike loss) =>
            PyCall.Of("losses.serialize").Arg(loss).To<Value>();
        /// <summary>`-log(p[y])`.</summary>
        /// <param name="yTrue">class indices [batch, …] or [batch, …, 1].</param>
        /// <param name="yPred">probabilities [batch, …, classes] (kept epsilon away from 0 and 1), or logits.</param>
        /// <param name="fromLogits">whether `y_pred` are logits.</param>
        /// <param name="ignoreClass">an index whose samples get the value 0, such as -1 for "unknown".</param>
        /// <param name="axis">the axis of the classes, the last by default.</param>
        /// <remarks>Returns: Values [batch, …].</remarks>
        public static Tensor SparseCategoricalCrossentropy(TensorLike yTrue, TensorLike yPred, bool fromLogits = false, int? ignoreClass = null, int axis = -1) =>
            PyCall.Of("losses.sparse_categorical_crossentropy").Arg(yTrue).Arg(yPred).Opt("from_logits", fromLogits, false).Opt("ignore_class", ignoreClass).Opt("axis", axis, -1).To<Tensor>();
        /// <summary>`mean(max(1 - y_true * y_pred, 0)**2, axis=-1)`.</summary>
        public static Tensor SquaredHinge(TensorLike yTrue, TensorLike yPred) =>
            PyCall.Of("losses.squared_hinge").Arg(yTrue).Arg(yPred).To<Tensor>();
        /// <summary>`1 - tp / (tp + alpha fp + beta fn)`: Dice with a weight for each kind of error (Salehi et al., 2017).</summary>
        /// <param name="yTrue">targets in [0, 1], any shape.</param>
        /// <param name="yPred">probabilities of that shape.</param>
        /// <param name="alpha">weight of false alarms, `fp = sum((1 - y) p)`.</param>
        /// <param name="beta">weight of what is missed, `fn = sum(y (1 - p))`.</param>
        /// <param name="axis">the axes summed over; None: all, for one value.</param>
        public static Tensor Tversky(TensorLike yTrue, TensorLike yPred, double alpha = 0.5, double beta = 0.5, Axis axis = null) =>
            PyCall.Of("losses.tversky").Arg(yTrue).Arg(yPred).Opt("alpha", alpha, 0.5).Opt("beta", beta, 0.5).Opt("axis", axis).To<Tensor>();
    }
}
