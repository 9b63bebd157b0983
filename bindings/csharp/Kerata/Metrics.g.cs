// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras.Metrics
{
    /// <summary>The area under a curve of decisions at all thresholds, by sums over `num_thresholds` of them.</summary>
    public partial class AUC : global::Keras.Metrics.Metric
    {
        internal AUC(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected AUC(PyCall call) : base(call) { }
        /// <summary>The area under a curve of decisions at all thresholds, by sums over `num_thresholds` of them.</summary>
        /// <param name="numThresholds">200 by default.</param>
        /// <param name="curve">"ROC" (true over false positive rate), "PR" (precision over recall) or "PRGAIN" (gain in precision, `1 - FP / TP * positives / negatives`, over gain in recall, with FN for FP, both in [0, 1]; Flach &amp; Kull, 2015).</param>
        /// <param name="summationMethod">"interpolation" (the middle of each strip; for PR along the true curve, Davis &amp; Goadrich, 2006), "minoring" or "majoring" (its lower or higher side).</param>
        /// <param name="thresholds">these (0 and 1 are added) instead of `num_thresholds` at equal distances.</param>
        /// <param name="multiLabel">an area for each of the last axis' labels, averaged by `label_weights`.</param>
        /// <param name="numLabels">how many labels; None: as in the first batch.</param>
        /// <param name="labelWeights">numbers, one for each label; without `multi_label`, weights of the labels' predictions.</param>
        /// <param name="fromLogits">whether predictions are logits.</param>
        public AUC(int numThresholds = 200, Curve curve = global::Keras.Curve.ROC, SummationMethod summationMethod = global::Keras.SummationMethod.Interpolation, string name = null, PolicyLike dtype = null, double[] thresholds = null, bool multiLabel = false, int? numLabels = null, double[] labelWeights = null, bool fromLogits = false)
            : base(PyCall.Of("metrics.AUC").Opt("num_thresholds", numThresholds, 200).Opt("curve", curve, global::Keras.Curve.ROC).Opt("summation_method", summationMethod, global::Keras.SummationMethod.Interpolation).Opt("name", name).Opt("dtype", dtype).Opt("thresholds", thresholds).Opt("multi_label", multiLabel, false).Opt("num_labels", numLabels).Opt("label_weights", labelWeights).Opt("from_logits", fromLogits, false)) { }
        /// <summary>All thresholds, with those just outside of [0, 1].</summary>
        [Python("thresholds")] public double[] Thresholds { get => Get<double[]>("thresholds"); }
        /// <summary>Take a batch into account: targets 0 and 1, predictions in [0, 1], weights, of one shape.</summary>
        [Python("update_state")]
        public virtual void UpdateState(TensorLike yTrue, TensorLike yPred, TensorLike sampleWeight = null) =>
            PyCall.On(this, "update_state").Arg(yTrue).Arg(yPred).Opt("sample_weight", sampleWeight).Run();
        /// <summary>The area under the precision-recall curve, interpolated as by Davis &amp; Goadrich.</summary>
        [Python("interpolate_pr_auc")]
        public virtual Tensor InterpolatePrAuc() =>
            PyCall.On(this, "interpolate_pr_auc").To<Tensor>();
        /// <summary>Python&apos;s `curve`.</summary>
        [Python("curve")] public string Curve { get => Get<string>("curve"); set => Set("curve", value); }
        /// <summary>Python&apos;s `summation_method`.</summary>
        [Python("summation_method")] public string SummationMethod { get => Get<string>("summation_method"); set => Set("summation_method", value); }
        /// <summary>Python&apos;s `num_thresholds`.</summary>
        [Python("num_thresholds")] public int NumThresholds { get => Get<int>("num_thresholds"); set => Set("num_thresholds", value); }
        /// <summary>Python&apos;s `multi_label`.</summary>
        [Python("multi_label")] public bool MultiLabel { get => Get<bool>("multi_label"); set => Set("multi_label", value); }
        /// <summary>Python&apos;s `num_labels`.</summary>
        [Python("num_labels")] public int? NumLabels { get => Get<int?>("num_labels"); set => Set("num_labels", value); }
        /// <summary>Python&apos;s `label_weights`.</summary>
        [Python("label_weights")] public double[] LabelWeights { get => Get<double[]>("label_weights"); set => Set("label_weights", value); }
        /// <summary>Python&apos;s `from_logits`.</summary>
        [Python("from_logits")] public bool FromLogits { get => Get<bool>("from_logits"); set => Set("from_logits", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static AUC FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.AUC.from_config").Arg(config).To<AUC>();
    }
    /// <summary>The share of predictions that equal their targets.</summary>
    public partial class Accuracy : global::Keras.Metrics.MeanMetricWrapper
    {
        internal Accuracy(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Accuracy(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Accuracy(string name = "accuracy", PolicyLike dtype = null)
            : base(PyCall.Of("metrics.Accuracy").Opt("name", name, "accuracy").Opt("dtype", dtype)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Accuracy FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.Accuracy.from_config").Arg(config).To<Accuracy>();
    }
    /// <summary>The share of elements for which `y_pred &gt; threshold` says right (targets are 0 and 1).</summary>
    public partial class BinaryAccuracy : global::Keras.Metrics.MeanMetricWrapper
    {
        internal BinaryAccuracy(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected BinaryAccuracy(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public BinaryAccuracy(string name = "binary_accuracy", PolicyLike dtype = null, double threshold = 0.5)
            : base(PyCall.Of("metrics.BinaryAccuracy").Opt("name", name, "binary_accuracy").Opt("dtype", dtype).Opt("threshold", threshold, 0.5)) { }
        /// <summary>Python&apos;s `threshold`.</summary>
        [Python("threshold")] public double Threshold { get => Get<double>("threshold"); set => Set("threshold", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static BinaryAccuracy FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.BinaryAccuracy.from_config").Arg(config).To<BinaryAccuracy>();
    }
    /// <summary>The mean of the binary crossentropy: see `losses.binary_crossentropy`.</summary>
    public partial class BinaryCrossentropy : global::Keras.Metrics.MeanMetricWrapper
    {
        internal BinaryCrossentropy(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected BinaryCrossentropy(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public BinaryCrossentropy(string name = "binary_crossentropy", PolicyLike dtype = null, bool fromLogits = false, double labelSmoothing = 0.0)
            : base(PyCall.Of("metrics.BinaryCrossentropy").Opt("name", name, "binary_crossentropy").Opt("dtype", dtype).Opt("from_logits", fromLogits, false).Opt("label_smoothing", labelSmoothing, 0.0)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static BinaryCrossentropy FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.BinaryCrossentropy.from_config").Arg(config).To<BinaryCrossentropy>();
    }
    /// <summary>`IoU` of two classes, told apart by a threshold.</summary>
    public partial class BinaryIoU : global::Keras.Metrics.IoU
    {
        internal BinaryIoU(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected BinaryIoU(PyCall call) : base(call) { }
        /// <summary>`IoU` of two classes, told apart by a threshold.</summary>
        /// <param name="targetClassIds">(0, 1), both, by default.</param>
        /// <param name="threshold">predictions from it on are class 1; 0.5 by default.</param>
        public BinaryIoU(int[] targetClassIds = null, double threshold = 0.5, string name = null, PolicyLike dtype = null)
            : base(PyCall.Of("metrics.BinaryIoU").Opt("target_class_ids", targetClassIds).Opt("threshold", threshold, 0.5).Opt("name", name).Opt("dtype", dtype)) { }
        /// <summary>Python&apos;s `threshold`.</summary>
        [Python("threshold")] public double Threshold { get => Get<double>("threshold"); set => Set("threshold", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static BinaryIoU FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.BinaryIoU.from_config").Arg(config).To<BinaryIoU>();
    }
    /// <summary>The share of samples with the largest score at the class of their one-hot target.</summary>
    public partial class CategoricalAccuracy : global::Keras.Metrics.MeanMetricWrapper
    {
        internal CategoricalAccuracy(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected CategoricalAccuracy(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public CategoricalAccuracy(string name = "categorical_accuracy", PolicyLike dtype = null)
            : base(PyCall.Of("metrics.CategoricalAccuracy").Opt("name", name, "categorical_accuracy").Opt("dtype", dtype)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static CategoricalAccuracy FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.CategoricalAccuracy.from_config").Arg(config).To<CategoricalAccuracy>();
    }
    /// <summary>The mean crossentropy for one-hot targets: see `losses.categorical_crossentropy`.</summary>
    public partial class CategoricalCrossentropy : global::Keras.Metrics.MeanMetricWrapper
    {
        internal CategoricalCrossentropy(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected CategoricalCrossentropy(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public CategoricalCrossentropy(string name = "categorical_crossentropy", PolicyLike dtype = null, bool fromLogits = false, double labelSmoothing = 0.0, int axis = -1)
            : base(PyCall.Of("metrics.CategoricalCrossentropy").Opt("name", name, "categorical_crossentropy").Opt("dtype", dtype).Opt("from_logits", fromLogits, false).Opt("label_smoothing", labelSmoothing, 0.0).Opt("axis", axis, -1)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static CategoricalCrossentropy FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.CategoricalCrossentropy.from_config").Arg(config).To<CategoricalCrossentropy>();
    }
    /// <summary>The mean of `max(neg - pos + 1, 0)` for one-hot targets: see `losses.categorical_hinge`.</summary>
    public partial class CategoricalHinge : global::Keras.Metrics.MeanMetricWrapper
    {
        internal CategoricalHinge(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected CategoricalHinge(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public CategoricalHinge(string name = "categorical_hinge", PolicyLike dtype = null)
            : base(PyCall.Of("metrics.CategoricalHinge").Opt("name", name, "categorical_hinge").Opt("dtype", dtype)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static CategoricalHinge FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.CategoricalHinge.from_config").Arg(config).To<CategoricalHinge>();
    }
    /// <summary>The mean concordance of targets and predictions along `axis`.</summary>
    public partial class ConcordanceCorrelation : global::Keras.Metrics.MeanMetricWrapper
    {
        internal ConcordanceCorrelation(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected ConcordanceCorrelation(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public ConcordanceCorrelation(string name = "concordance_correlation", PolicyLike dtype = null, Axis axis = null)
            : base(PyCall.Of("metrics.ConcordanceCorrelation").Opt("name", name, "concordance_correlation").Opt("dtype", dtype).Opt("axis", axis)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static ConcordanceCorrelation FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.ConcordanceCorrelation.from_config").Arg(config).To<ConcordanceCorrelation>();
    }
    /// <summary>The mean cosine of the angle between targets and predictions: 1 for equal directions.</summary>
    public partial class CosineSimilarity : global::Keras.Metrics.MeanMetricWrapper
    {
        internal CosineSimilarity(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected CosineSimilarity(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public CosineSimilarity(string name = "cosine_similarity", PolicyLike dtype = null, int axis = -1)
            : base(PyCall.Of("metrics.CosineSimilarity").Opt("name", name, "cosine_similarity").Opt("dtype", dtype).Opt("axis", axis, -1)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static CosineSimilarity FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.CosineSimilarity.from_config").Arg(config).To<CosineSimilarity>();
    }
    /// <summary>`2 * precision * recall / (precision + recall)`: see `FBetaScore` for the arguments.</summary>
    public partial class F1Score : global::Keras.Metrics.FBetaScore
    {
        internal F1Score(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected F1Score(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public F1Score(Average? average = null, double? threshold = null, string name = "f1_score", PolicyLike dtype = null)
            : base(PyCall.Of("metrics.F1Score").Opt("average", average).Opt("threshold", threshold).Opt("name", name, "f1_score").Opt("dtype", dtype)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static F1Score FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.F1Score.from_config").Arg(config).To<F1Score>();
    }
    /// <summary>`(1 + beta**2) * precision * recall / (beta**2 * precision + recall)`.</summary>
    public partial class FBetaScore : global::Keras.Metrics.Metric
    {
        internal FBetaScore(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected FBetaScore(PyCall call) : base(call) { }
        /// <summary>`(1 + beta**2) * precision * recall / (beta**2 * precision + recall)`.</summary>
        /// <param name="average">None for a score of each class; "micro" (counts over all classes), "macro" (mean of the classes) or "weighted" (mean by the number of each class' targets).</param>
        /// <param name="beta">how much more recall matters than precision, 1 by default.</param>
        /// <param name="threshold">a prediction above it is positive; None: the largest of each sample is.</param>
        public FBetaScore(Average? average = null, double beta = 1.0, double? threshold = null, string name = "fbeta_score", PolicyLike dtype = null)
            : base(PyCall.Of("metrics.FBetaScore").Opt("average", average).Opt("beta", beta, 1.0).Opt("threshold", threshold).Opt("name", name, "fbeta_score").Opt("dtype", dtype)) { }
        /// <summary>Take a batch into account: one-hot (or several-hot) targets and scores [batch, classes].</summary>
        [Python("update_state")]
        public virtual void UpdateState(TensorLike yTrue, TensorLike yPred, TensorLike sampleWeight = null) =>
            PyCall.On(this, "update_state").Arg(yTrue).Arg(yPred).Opt("sample_weight", sampleWeight).Run();
        /// <summary>Python&apos;s `average`.</summary>
        [Python("average")] public string Average { get => Get<string>("average"); set => Set("average", value); }
        /// <summary>Python&apos;s `beta`.</summary>
        [Python("beta")] public double Beta { get => Get<double>("beta"); set => Set("beta", value); }
        /// <summary>Python&apos;s `threshold`.</summary>
        [Python("threshold")] public double? Threshold { get => Get<double?>("threshold"); set => Set("threshold", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static FBetaScore FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.FBetaScore.from_config").Arg(config).To<FBetaScore>();
    }
    /// <summary>How many targets of 1 have a prediction not above the threshold (0.5 by default, or several).</summary>
    public partial class FalseNegatives : global::Keras.Metrics.Metric
    {
        internal FalseNegatives(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected FalseNegatives(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public FalseNegatives(TensorLike thresholds = null, string name = null, PolicyLike dtype = null)
            : base(PyCall.Of("metrics.FalseNegatives").Opt("thresholds", thresholds).Opt("name", name).Opt("dtype", dtype)) { }
        /// <summary>Take a batch into account: targets 0 and 1, predictions in [0, 1], weights, of one shape.</summary>
        [Python("update_state")]
        public virtual void UpdateState(TensorLike yTrue, TensorLike yPred, TensorLike sampleWeight = null) =>
            PyCall.On(this, "update_state").Arg(yTrue).Arg(yPred).Opt("sample_weight", sampleWeight).Run();
        /// <summary>Python&apos;s `thresholds`.</summary>
        [Python("thresholds")] public Value Thresholds { get => Get<Value>("thresholds"); set => Set("thresholds", value); }
        /// <summary>Python&apos;s `accumulator`.</summary>
        [Python("accumulator")] public Value Accumulator { get => Get<Value>("accumulator"); set => Set("accumulator", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static FalseNegatives FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.FalseNegatives.from_config").Arg(config).To<FalseNegatives>();
    }
    /// <summary>How many targets of 0 have a prediction above the threshold (0.5 by default, or several).</summary>
    public partial class FalsePositives : global::Keras.Metrics.Metric
    {
        internal FalsePositives(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected FalsePositives(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public FalsePositives(TensorLike thresholds = null, string name = null, PolicyLike dtype = null)
            : base(PyCall.Of("metrics.FalsePositives").Opt("thresholds", thresholds).Opt("name", name).Opt("dtype", dtype)) { }
        /// <summary>Take a batch into account: targets 0 and 1, predictions in [0, 1], weights, of one shape.</summary>
        [Python("update_state")]
        public virtual void UpdateState(TensorLike yTrue, TensorLike yPred, TensorLike sampleWeight = null) =>
            PyCall.On(this, "update_state").Arg(yTrue).Arg(yPred).Opt("sample_weight", sampleWeight).Run();
        /// <summary>Python&apos;s `thresholds`.</summary>
        [Python("thresholds")] public Value Thresholds { get => Get<Value>("thresholds"); set => Set("thresholds", value); }
        /// <summary>Python&apos;s `accumulator`.</summary>
        [Python("accumulator")] public Value Accumulator { get => Get<Value>("accumulator"); set => Set("accumulator", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static FalsePositives FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.FalsePositives.from_config").Arg(config).To<FalsePositives>();
    }
    /// <summary>The mean of `max(1 - y_true * y_pred, 0)`, targets -1 and 1 (or 0 and 1).</summary>
    public partial class Hinge : global::Keras.Metrics.MeanMetricWrapper
    {
        internal Hinge(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Hinge(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Hinge(string name = "hinge", PolicyLike dtype = null)
            : base(PyCall.Of("metrics.Hinge").Opt("name", name, "hinge").Opt("dtype", dtype)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Hinge FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.Hinge.from_config").Arg(config).To<Hinge>();
    }
    /// <summary>`right / (predicted + true - right)` of some classes, their mean.</summary>
    public partial class IoU : global::Keras.Metrics.Metric
    {
        internal IoU(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected IoU(PyCall call) : base(call) { }
        /// <summary>`right / (predicted + true - right)` of some classes, their mean.</summary>
        /// <param name="numClasses">how many classes there are.</param>
        /// <param name="targetClassIds">of which classes.</param>
        /// <param name="ignoreClass">targets of this class do not count.</param>
        /// <param name="sparseYTrue">whether targets are class indices; else one-hot along `axis`.</param>
        /// <param name="sparseYPred">whether predictions are class indices; else scores along `axis`.</param>
        /// <param name="axis">-1 by default.</param>
        public IoU(int numClasses, int[] targetClassIds, string name = null, PolicyLike dtype = null, int? ignoreClass = null, bool sparseYTrue = true, bool sparseYPred = true, int axis = -1)
            : base(PyCall.Of("metrics.IoU").Arg(numClasses).Arg(targetClassIds).Opt("name", name).Opt("dtype", dtype).Opt("ignore_class", ignoreClass).Opt("sparse_y_true", sparseYTrue, true).Opt("sparse_y_pred", sparseYPred, true).Opt("axis", axis, -1)) { }
        /// <summary>Python&apos;s `target_class_ids`.</summary>
        [Python("target_class_ids")] public int[] TargetClassIds { get => Get<int[]>("target_class_ids"); set => Set("target_class_ids", value); }
        /// <summary>Take a batch into account: class indices, or scores along `axis` where not sparse.</summary>
        [Python("update_state")]
        public virtual void UpdateState(TensorLike yTrue, TensorLike yPred, TensorLike sampleWeight = null) =>
            PyCall.On(this, "update_state").Arg(yTrue).Arg(yPred).Opt("sample_weight", sampleWeight).Run();
        /// <summary>Python&apos;s `num_classes`.</summary>
        [Python("num_classes")] public int NumClasses { get => Get<int>("num_classes"); set => Set("num_classes", value); }
        /// <summary>Python&apos;s `ignore_class`.</summary>
        [Python("ignore_class")] public int? IgnoreClass { get => Get<int?>("ignore_class"); set => Set("ignore_class", value); }
        /// <summary>Python&apos;s `sparse_y_true`.</summary>
        [Python("sparse_y_true")] public bool SparseYTrue { get => Get<bool>("sparse_y_true"); set => Set("sparse_y_true", value); }
        /// <summary>Python&apos;s `sparse_y_pred`.</summary>
        [Python("sparse_y_pred")] public bool SparseYPred { get => Get<bool>("sparse_y_pred"); set => Set("sparse_y_pred", value); }
        /// <summary>Python&apos;s `axis`.</summary>
        [Python("axis")] public int Axis { get => Get<int>("axis"); set => Set("axis", value); }
        /// <summary>Python&apos;s `total_confusion_matrix`.</summary>
        [Python("total_confusion_matrix")] public Value TotalConfusionMatrix { get => Get<Value>("total_confusion_matrix"); set => Set("total_confusion_matrix", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static IoU FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.IoU.from_config").Arg(config).To<IoU>();
    }
    /// <summary>The mean of `sum(y_true * log(y_true / y_pred))`.</summary>
    public partial class KLDivergence : global::Keras.Metrics.MeanMetricWrapper
    {
        internal KLDivergence(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected KLDivergence(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public KLDivergence(string name = "kl_divergence", PolicyLike dtype = null)
            : base(PyCall.Of("metrics.KLDivergence").Opt("name", name, "kl_divergence").Opt("dtype", dtype)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static KLDivergence FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.KLDivergence.from_config").Arg(config).To<KLDivergence>();
    }
    /// <summary>The mean of `log(cosh(y_pred - y_true))`.</summary>
    public partial class LogCoshError : global::Keras.Metrics.MeanMetricWrapper
    {
        internal LogCoshError(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected LogCoshError(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public LogCoshError(string name = "logcosh", PolicyLike dtype = null)
            : base(PyCall.Of("metrics.LogCoshError").Opt("name", name, "logcosh").Opt("dtype", dtype)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static LogCoshError FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.LogCoshError.from_config").Arg(config).To<LogCoshError>();
    }
    /// <summary>The weighted mean of all values: of each sample's mean value.</summary>
    public partial class Mean : global::Keras.Metrics.Metric
    {
        internal Mean(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Mean(PyCall call) : base(call) { }
        /// <summary>The weighted mean of all values: of each sample's mean value.</summary>
        /// <param name="name">"mean" by default.</param>
        /// <param name="dtype">`floatx()` by default.</param>
        public Mean(string name = "mean", PolicyLike dtype = null)
            : base(PyCall.Of("metrics.Mean").Opt("name", name, "mean").Opt("dtype", dtype)) { }
        /// <summary>Take values of shape [batch, …] into account; weights broadcast to them from the left.</summary>
        [Python("update_state")]
        public virtual void UpdateState(TensorLike values, TensorLike sampleWeight = null) =>
            PyCall.On(this, "update_state").Arg(values).Opt("sample_weight", sampleWeight).Run();
        /// <summary>Python&apos;s `total`.</summary>
        [Python("total")] public Value Total { get => Get<Value>("total"); set => Set("total", value); }
        /// <summary>Python&apos;s `count`.</summary>
        [Python("count")] public Value Count { get => Get<Value>("count"); set => Set("count", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Mean FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.Mean.from_config").Arg(config).To<Mean>();
    }
    /// <summary>The mean of `|y_true - y_pred|`.</summary>
    public partial class MeanAbsoluteError : global::Keras.Metrics.MeanMetricWrapper
    {
        internal MeanAbsoluteError(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected MeanAbsoluteError(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public MeanAbsoluteError(string name = "mean_absolute_error", PolicyLike dtype = null)
            : base(PyCall.Of("metrics.MeanAbsoluteError").Opt("name", name, "mean_absolute_error").Opt("dtype", dtype)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static MeanAbsoluteError FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.MeanAbsoluteError.from_config").Arg(config).To<MeanAbsoluteError>();
    }
    /// <summary>The mean of `100 * |y_true - y_pred| / max(|y_true|, epsilon)`.</summary>
    public partial class MeanAbsolutePercentageError : global::Keras.Metrics.MeanMetricWrapper
    {
        internal MeanAbsolutePercentageError(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected MeanAbsolutePercentageError(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public MeanAbsolutePercentageError(string name = "mean_absolute_percentage_error", PolicyLike dtype = null)
            : base(PyCall.Of("metrics.MeanAbsolutePercentageError").Opt("name", name, "mean_absolute_percentage_error").Opt("dtype", dtype)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static MeanAbsolutePercentageError FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.MeanAbsolutePercentageError.from_config").Arg(config).To<MeanAbsolutePercentageError>();
    }
    /// <summary>The mean of `IoU` over all classes that there are; arguments as of `IoU`.</summary>
    public partial class MeanIoU : global::Keras.Metrics.Metric
    {
        internal MeanIoU(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected MeanIoU(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public MeanIoU(int numClasses, string name = null, PolicyLike dtype = null, int? ignoreClass = null, bool sparseYTrue = true, bool sparseYPred = true, int axis = -1)
            : base(PyCall.Of("metrics.MeanIoU").Arg(numClasses).Opt("name", name).Opt("dtype", dtype).Opt("ignore_class", ignoreClass).Opt("sparse_y_true", sparseYTrue, true).Opt("sparse_y_pred", sparseYPred, true).Opt("axis", axis, -1)) { }
        /// <summary>Take a batch into account: class indices, or scores along `axis` where not sparse.</summary>
        [Python("update_state")]
        public virtual void UpdateState(TensorLike yTrue, TensorLike yPred, TensorLike sampleWeight = null) =>
            PyCall.On(this, "update_state").Arg(yTrue).Arg(yPred).Opt("sample_weight", sampleWeight).Run();
        /// <summary>Python&apos;s `num_classes`.</summary>
        [Python("num_classes")] public int NumClasses { get => Get<int>("num_classes"); set => Set("num_classes", value); }
        /// <summary>Python&apos;s `ignore_class`.</summary>
        [Python("ignore_class")] public int? IgnoreClass { get => Get<int?>("ignore_class"); set => Set("ignore_class", value); }
        /// <summary>Python&apos;s `sparse_y_true`.</summary>
        [Python("sparse_y_true")] public bool SparseYTrue { get => Get<bool>("sparse_y_true"); set => Set("sparse_y_true", value); }
        /// <summary>Python&apos;s `sparse_y_pred`.</summary>
        [Python("sparse_y_pred")] public bool SparseYPred { get => Get<bool>("sparse_y_pred"); set => Set("sparse_y_pred", value); }
        /// <summary>Python&apos;s `axis`.</summary>
        [Python("axis")] public int Axis { get => Get<int>("axis"); set => Set("axis", value); }
        /// <summary>Python&apos;s `target_class_ids`.</summary>
        [Python("target_class_ids")] public int[] TargetClassIds { get => Get<int[]>("target_class_ids"); set => Set("target_class_ids", value); }
        /// <summary>Python&apos;s `total_confusion_matrix`.</summary>
        [Python("total_confusion_matrix")] public Value TotalConfusionMatrix { get => Get<Value>("total_confusion_matrix"); set => Set("total_confusion_matrix", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static MeanIoU FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.MeanIoU.from_config").Arg(config).To<MeanIoU>();
    }
    /// <summary>The mean of the values of a function of `(y_true, y_pred, **kwargs)`.</summary>
    public partial class MeanMetricWrapper : global::Keras.Metrics.Mean
    {
        internal MeanMetricWrapper(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected MeanMetricWrapper(PyCall call) : base(call) { }
        /// <summary>The mean of the values of a function of `(y_true, y_pred, **kwargs)`.</summary>
        /// <param name="fn">the function; it returns values [batch, …].</param>
        /// <param name="name">the function's own by default.</param>
        /// <param name="dtype">`floatx()` by default.</param>
        public MeanMetricWrapper(Callable fn, string name = null, PolicyLike dtype = null, Dictionary<string, object> more = null)
            : base(PyCall.Of("metrics.MeanMetricWrapper").Arg(fn).Opt("name", name).Opt("dtype", dtype).More(more)) { }
        /// <summary>Take a batch into account; a mask that the predictions carry weighs as well.</summary>
        [Python("update_state")]
        public virtual void UpdateState(TensorLike yTrue, TensorLike yPred, TensorLike sampleWeight = null) =>
            PyCall.On(this, "update_state").Arg(yTrue).Arg(yPred).Opt("sample_weight", sampleWeight).Run();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static MeanMetricWrapper FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.MeanMetricWrapper.from_config").Arg(config).To<MeanMetricWrapper>();
    }
    /// <summary>The mean of `(y_true - y_pred)**2`.</summary>
    public partial class MeanSquaredError : global::Keras.Metrics.MeanMetricWrapper
    {
        internal MeanSquaredError(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected MeanSquaredError(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public MeanSquaredError(string name = "mean_squared_error", PolicyLike dtype = null)
            : base(PyCall.Of("metrics.MeanSquaredError").Opt("name", name, "mean_squared_error").Opt("dtype", dtype)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static MeanSquaredError FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.MeanSquaredError.from_config").Arg(config).To<MeanSquaredError>();
    }
    /// <summary>The mean of `(log(y_true + 1) - log(y_pred + 1))**2`.</summary>
    public partial class MeanSquaredLogarithmicError : global::Keras.Metrics.MeanMetricWrapper
    {
        internal MeanSquaredLogarithmicError(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected MeanSquaredLogarithmicError(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public MeanSquaredLogarithmicError(string name = "mean_squared_logarithmic_error", PolicyLike dtype = null)
            : base(PyCall.Of("metrics.MeanSquaredLogarithmicError").Opt("name", name, "mean_squared_logarithmic_error").Opt("dtype", dtype)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static MeanSquaredLogarithmicError FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.MeanSquaredLogarithmicError.from_config").Arg(config).To<MeanSquaredLogarithmicError>();
    }
    /// <summary>Base of metrics: numbers gathered over batches.</summary>
    /// <remarks>A subclass makes its variables with `add_variable`, gathers in `update_state(y_true, y_pred, sample_weight=None)` and gives its value in `result()`, all with `kerata.ops`, so that a metric can run within a compiled training step.</remarks>
    public partial class Metric : KerataObject
    {
        internal Metric(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Metric(PyCall call) : base(call) { }
        /// <summary>Base of metrics: numbers gathered over batches.</summary>
        /// <param name="dtype">dtype of its variables and result (a name or a policy), `floatx()` by default.</param>
        /// <param name="name">automatic from the class where None.</param>
        public Metric(PolicyLike dtype = null, string name = null)
            : base(PyCall.Of("metrics.Metric").Opt("dtype", dtype).Opt("name", name)) { }
        /// <summary>Name of the dtype of the variables and the result.</summary>
        [Python("dtype")] public string Dtype { get => Get<string>("dtype"); }
        /// <summary>The metric's variables, and those of metrics among its attributes, in lists and dicts too.</summary>
        [Python("variables")] public global::Keras.Variable[] Variables { get => Get<global::Keras.Variable[]>("variables"); }
        /// <summary>A variable that is reset to zeros.</summary>
        [Python("add_variable")]
        public virtual global::Keras.Variable AddVariable(Shape shape, InitializerLike initializer = null, PolicyLike dtype = null, Aggregation aggregation = global::Keras.Aggregation.Sum, string name = null) =>
            PyCall.On(this, "add_variable").Arg(shape).Opt("initializer", initializer).Opt("dtype", dtype).Opt("aggregation", aggregation, global::Keras.Aggregation.Sum).Opt("name", name).To<global::Keras.Variable>();
        /// <summary>`add_variable`, in the words of Keras 2.</summary>
        [Python("add_weight")]
        public virtual global::Keras.Variable AddWeight(Shape shape = null, InitializerLike initializer = null, PolicyLike dtype = null, string name = null) =>
            PyCall.On(this, "add_weight").Opt("shape", shape).Opt("initializer", initializer).Opt("dtype", dtype).Opt("name", name).To<global::Keras.Variable>();
        /// <summary>Take a batch into account.</summary>
        [Python("update_state")]
        public virtual void UpdateState(Tensor yTrue, Tensor yPred) =>
            PyCall.On(this, "update_state").Arg(yTrue).Arg(yPred).Run();
        /// <summary>The value so far: a tensor, or a dict of tensors.</summary>
        [Python("result")]
        public virtual Tensor Result() =>
            PyCall.On(this, "result").To<Tensor>();
        /// <summary>Begin anew.</summary>
        [Python("reset_state")]
        public virtual void ResetState() =>
            PyCall.On(this, "reset_state").Run();
        /// <summary>Take a batch into account and give the value so far.</summary>
        [Python("__call__")]
        public virtual Tensor Apply(params DataLike[] args) =>
            PyCall.On(this, "__call__").Args(args).To<Tensor>();
        /// <summary>`update_state` as a pure function of the variables' values, whose new values it gives.</summary>
        [Python("stateless_update_state")]
        public virtual Tensor[] StatelessUpdateState(Tensor[] metricVariables, Dictionary<string, object> more = null, params object[] args) =>
            PyCall.On(this, "stateless_update_state").Arg(metricVariables).More(more).Args(args).To<Tensor[]>();
        /// <summary>`result` as a pure function of the variables' values.</summary>
        [Python("stateless_result")]
        public virtual Value StatelessResult(Tensor[] metricVariables) =>
            PyCall.On(this, "stateless_result").Arg(metricVariables).To<Value>();
        /// <summary>The variables' values to begin with.</summary>
        [Python("stateless_reset_state")]
        public virtual Tensor[] StatelessResetState() =>
            PyCall.On(this, "stateless_reset_state").To<Tensor[]>();
        /// <summary>Where better values of the result of this name lie: "up", "down", or nobody knows.</summary>
        [Python("direction_of")]
        public virtual string DirectionOf(string name) =>
            PyCall.On(this, "direction_of").Arg(name).To<string>();
        /// <summary>Python&apos;s `name`.</summary>
        [Python("name")] public string Name { get => Get<string>("name"); set => Set("name", value); }
        /// <summary>The constructor's arguments as plain data.</summary>
        [Python("get_config")]
        public virtual Dictionary<string, object> GetConfig() =>
            PyCall.On(this, "get_config").To<Dictionary<string, object>>();
        /// <summary>Python&apos;s `unlisted`.</summary>
        [Python("unlisted")] public string[] Unlisted { get => Get<string[]>("unlisted"); set => Set("unlisted", value); }
        /// <summary>Python&apos;s `unsaid`.</summary>
        [Python("unsaid")] public Dictionary<string, object> Unsaid { get => Get<Dictionary<string, object>>("unsaid"); set => Set("unsaid", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public static Metric FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.Metric.from_config").Arg(config).To<Metric>();
    }
    /// <summary>`IoU` of one-hot targets; arguments as of `IoU`.</summary>
    public partial class OneHotIoU : global::Keras.Metrics.IoU
    {
        internal OneHotIoU(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected OneHotIoU(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public OneHotIoU(int numClasses, int[] targetClassIds, string name = null, PolicyLike dtype = null, int? ignoreClass = null, bool sparseYPred = false, int axis = -1)
            : base(PyCall.Of("metrics.OneHotIoU").Arg(numClasses).Arg(targetClassIds).Opt("name", name).Opt("dtype", dtype).Opt("ignore_class", ignoreClass).Opt("sparse_y_pred", sparseYPred, false).Opt("axis", axis, -1)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static OneHotIoU FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.OneHotIoU.from_config").Arg(config).To<OneHotIoU>();
    }
    /// <summary>`MeanIoU` of one-hot targets; arguments as of `IoU`.</summary>
    public partial class OneHotMeanIoU : global::Keras.Metrics.MeanIoU
    {
        internal OneHotMeanIoU(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected OneHotMeanIoU(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public OneHotMeanIoU(int numClasses, string name = null, PolicyLike dtype = null, int? ignoreClass = null, bool sparseYPred = false, int axis = -1)
            : base(PyCall.Of("metrics.OneHotMeanIoU").Arg(numClasses).Opt("name", name).Opt("dtype", dtype).Opt("ignore_class", ignoreClass).Opt("sparse_y_pred", sparseYPred, false).Opt("axis", axis, -1)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static OneHotMeanIoU FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.OneHotMeanIoU.from_config").Arg(config).To<OneHotMeanIoU>();
    }
    /// <summary>The mean correlation of targets and predictions along `axis`.</summary>
    public partial class PearsonCorrelation : global::Keras.Metrics.MeanMetricWrapper
    {
        internal PearsonCorrelation(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected PearsonCorrelation(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public PearsonCorrelation(string name = "pearson_correlation", PolicyLike dtype = null, Axis axis = null)
            : base(PyCall.Of("metrics.PearsonCorrelation").Opt("name", name, "pearson_correlation").Opt("dtype", dtype).Opt("axis", axis)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static PearsonCorrelation FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.PearsonCorrelation.from_config").Arg(config).To<PearsonCorrelation>();
    }
    /// <summary>The mean of `y_pred - y_true * log(y_pred)`.</summary>
    public partial class Poisson : global::Keras.Metrics.MeanMetricWrapper
    {
        internal Poisson(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Poisson(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Poisson(string name = "poisson", PolicyLike dtype = null)
            : base(PyCall.Of("metrics.Poisson").Opt("name", name, "poisson").Opt("dtype", dtype)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Poisson FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.Poisson.from_config").Arg(config).To<Poisson>();
    }
    /// <summary>`tp / (tp + fp)`: the share of positives among what was predicted positive.</summary>
    public partial class Precision : global::Keras.Metrics.Metric
    {
        internal Precision(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Precision(PyCall call) : base(call) { }
        /// <summary>`tp / (tp + fp)`: the share of positives among what was predicted positive.</summary>
        /// <param name="thresholds">a prediction above it is positive; a number or a list, 0.5 by default.</param>
        /// <param name="topK">only the k largest predictions of a sample are positive (then without a threshold by default).</param>
        /// <param name="classId">look at this class only, an index of the last axis.</param>
        public Precision(TensorLike thresholds = null, int? topK = null, int? classId = null, string name = null, PolicyLike dtype = null)
            : base(PyCall.Of("metrics.Precision").Opt("thresholds", thresholds).Opt("top_k", topK).Opt("class_id", classId).Opt("name", name).Opt("dtype", dtype)) { }
        /// <summary>Take a batch into account: targets 0 and 1, predictions in [0, 1], weights, of one shape.</summary>
        [Python("update_state")]
        public virtual void UpdateState(TensorLike yTrue, TensorLike yPred, TensorLike sampleWeight = null) =>
            PyCall.On(this, "update_state").Arg(yTrue).Arg(yPred).Opt("sample_weight", sampleWeight).Run();
        /// <summary>Python&apos;s `thresholds`.</summary>
        [Python("thresholds")] public Value Thresholds { get => Get<Value>("thresholds"); set => Set("thresholds", value); }
        /// <summary>Python&apos;s `top_k`.</summary>
        [Python("top_k")] public int? TopK { get => Get<int?>("top_k"); set => Set("top_k", value); }
        /// <summary>Python&apos;s `class_id`.</summary>
        [Python("class_id")] public int? ClassId { get => Get<int?>("class_id"); set => Set("class_id", value); }
        /// <summary>Python&apos;s `true_positives`.</summary>
        [Python("true_positives")] public Value TruePositives { get => Get<Value>("true_positives"); set => Set("true_positives", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Precision FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.Precision.from_config").Arg(config).To<Precision>();
    }
    /// <summary>The best `tp / (tp + fp)` over thresholds with `tp / (tp + fn) &gt;= recall`.</summary>
    public partial class PrecisionAtRecall : global::Keras.Metrics.Metric
    {
        internal PrecisionAtRecall(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected PrecisionAtRecall(PyCall call) : base(call) { }
        /// <summary>The best `tp / (tp + fp)` over thresholds with `tp / (tp + fn) &gt;= recall`.</summary>
        /// <param name="recall">in [0, 1].</param>
        /// <param name="numThresholds">200 by default.</param>
        /// <param name="classId">look at this class only, an index of the last axis.</param>
        public PrecisionAtRecall(double recall, int numThresholds = 200, int? classId = null, string name = null, PolicyLike dtype = null)
            : base(PyCall.Of("metrics.PrecisionAtRecall").Arg(recall).Opt("num_thresholds", numThresholds, 200).Opt("class_id", classId).Opt("name", name).Opt("dtype", dtype)) { }
        /// <summary>Recall and precision.</summary>
        [Python("rates")]
        public virtual (Tensor, Tensor) Rates(Tensor tp, Tensor fp, Tensor tn, Tensor fn) =>
            PyCall.On(this, "rates").Arg(tp).Arg(fp).Arg(tn).Arg(fn).To<(Tensor, Tensor)>();
        /// <summary>Python&apos;s `recall`.</summary>
        [Python("recall")] public double Recall { get => Get<double>("recall"); set => Set("recall", value); }
        /// <summary>Take a batch into account: targets 0 and 1, predictions in [0, 1], weights, of one shape.</summary>
        [Python("update_state")]
        public virtual void UpdateState(TensorLike yTrue, TensorLike yPred, TensorLike sampleWeight = null) =>
            PyCall.On(this, "update_state").Arg(yTrue).Arg(yPred).Opt("sample_weight", sampleWeight).Run();
        /// <summary>Python&apos;s `value`.</summary>
        [Python("value")] public double Value { get => Get<double>("value"); set => Set("value", value); }
        /// <summary>Python&apos;s `num_thresholds`.</summary>
        [Python("num_thresholds")] public int NumThresholds { get => Get<int>("num_thresholds"); set => Set("num_thresholds", value); }
        /// <summary>Python&apos;s `class_id`.</summary>
        [Python("class_id")] public int? ClassId { get => Get<int?>("class_id"); set => Set("class_id", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static PrecisionAtRecall FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.PrecisionAtRecall.from_config").Arg(config).To<PrecisionAtRecall>();
    }
    /// <summary>`1 - sum((y - p)**2) / sum((y - mean(y))**2)`: the share of the variance that predictions explain.</summary>
    public partial class R2Score : global::Keras.Metrics.Metric
    {
        internal R2Score(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected R2Score(PyCall call) : base(call) { }
        /// <summary>`1 - sum((y - p)**2) / sum((y - mean(y))**2)`: the share of the variance that predictions explain.</summary>
        /// <param name="classAggregation">None for a score of each output, "uniform_average", or "variance_weighted_average".</param>
        /// <param name="numRegressors">where positive, the score is adjusted for so many inputs: `1 - (1 - score) * (n - 1) / (n - num_regressors - 1)`, n the number of samples.</param>
        public R2Score(ScoreAverage classAggregation = global::Keras.ScoreAverage.UniformAverage, int numRegressors = 0, string name = "r2_score", PolicyLike dtype = null)
            : base(PyCall.Of("metrics.R2Score").Opt("class_aggregation", classAggregation, global::Keras.ScoreAverage.UniformAverage).Opt("num_regressors", numRegressors, 0).Opt("name", name, "r2_score").Opt("dtype", dtype)) { }
        /// <summary>Take a batch into account: targets and predictions [batch, outputs].</summary>
        [Python("update_state")]
        public virtual void UpdateState(TensorLike yTrue, TensorLike yPred, TensorLike sampleWeight = null) =>
            PyCall.On(this, "update_state").Arg(yTrue).Arg(yPred).Opt("sample_weight", sampleWeight).Run();
        /// <summary>Python&apos;s `class_aggregation`.</summary>
        [Python("class_aggregation")] public string ClassAggregation { get => Get<string>("class_aggregation"); set => Set("class_aggregation", value); }
        /// <summary>Python&apos;s `num_regressors`.</summary>
        [Python("num_regressors")] public int NumRegressors { get => Get<int>("num_regressors"); set => Set("num_regressors", value); }
        /// <summary>Python&apos;s `num_samples`.</summary>
        [Python("num_samples")] public Value NumSamples { get => Get<Value>("num_samples"); set => Set("num_samples", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static R2Score FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.R2Score.from_config").Arg(config).To<R2Score>();
    }
    /// <summary>`tp / (tp + fn)`: the share of what was predicted positive among the positives.</summary>
    public partial class Recall : global::Keras.Metrics.Metric
    {
        internal Recall(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Recall(PyCall call) : base(call) { }
        /// <summary>`tp / (tp + fn)`: the share of what was predicted positive among the positives.</summary>
        /// <param name="thresholds">a prediction above it is positive; a number or a list, 0.5 by default.</param>
        /// <param name="topK">only the k largest predictions of a sample are positive (then without a threshold by default).</param>
        /// <param name="classId">look at this class only, an index of the last axis.</param>
        public Recall(TensorLike thresholds = null, int? topK = null, int? classId = null, string name = null, PolicyLike dtype = null)
            : base(PyCall.Of("metrics.Recall").Opt("thresholds", thresholds).Opt("top_k", topK).Opt("class_id", classId).Opt("name", name).Opt("dtype", dtype)) { }
        /// <summary>Take a batch into account: targets 0 and 1, predictions in [0, 1], weights, of one shape.</summary>
        [Python("update_state")]
        public virtual void UpdateState(TensorLike yTrue, TensorLike yPred, TensorLike sampleWeight = null) =>
            PyCall.On(this, "update_state").Arg(yTrue).Arg(yPred).Opt("sample_weight", sampleWeight).Run();
        /// <summary>Python&apos;s `thresholds`.</summary>
        [Python("thresholds")] public Value Thresholds { get => Get<Value>("thresholds"); set => Set("thresholds", value); }
        /// <summary>Python&apos;s `top_k`.</summary>
        [Python("top_k")] public int? TopK { get => Get<int?>("top_k"); set => Set("top_k", value); }
        /// <summary>Python&apos;s `class_id`.</summary>
        [Python("class_id")] public int? ClassId { get => Get<int?>("class_id"); set => Set("class_id", value); }
        /// <summary>Python&apos;s `true_positives`.</summary>
        [Python("true_positives")] public Value TruePositives { get => Get<Value>("true_positives"); set => Set("true_positives", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Recall FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.Recall.from_config").Arg(config).To<Recall>();
    }
    /// <summary>The best `tp / (tp + fn)` over thresholds with `tp / (tp + fp) &gt;= precision`.</summary>
    public partial class RecallAtPrecision : global::Keras.Metrics.Metric
    {
        internal RecallAtPrecision(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected RecallAtPrecision(PyCall call) : base(call) { }
        /// <summary>The best `tp / (tp + fn)` over thresholds with `tp / (tp + fp) &gt;= precision`.</summary>
        /// <param name="precision">in [0, 1].</param>
        /// <param name="numThresholds">200 by default.</param>
        /// <param name="classId">look at this class only, an index of the last axis.</param>
        public RecallAtPrecision(double precision, int numThresholds = 200, int? classId = null, string name = null, PolicyLike dtype = null)
            : base(PyCall.Of("metrics.RecallAtPrecision").Arg(precision).Opt("num_thresholds", numThresholds, 200).Opt("class_id", classId).Opt("name", name).Opt("dtype", dtype)) { }
        /// <summary>Precision and recall.</summary>
        [Python("rates")]
        public virtual (Tensor, Tensor) Rates(Tensor tp, Tensor fp, Tensor tn, Tensor fn) =>
            PyCall.On(this, "rates").Arg(tp).Arg(fp).Arg(tn).Arg(fn).To<(Tensor, Tensor)>();
        /// <summary>Python&apos;s `precision`.</summary>
        [Python("precision")] public double Precision { get => Get<double>("precision"); set => Set("precision", value); }
        /// <summary>Take a batch into account: targets 0 and 1, predictions in [0, 1], weights, of one shape.</summary>
        [Python("update_state")]
        public virtual void UpdateState(TensorLike yTrue, TensorLike yPred, TensorLike sampleWeight = null) =>
            PyCall.On(this, "update_state").Arg(yTrue).Arg(yPred).Opt("sample_weight", sampleWeight).Run();
        /// <summary>Python&apos;s `value`.</summary>
        [Python("value")] public double Value { get => Get<double>("value"); set => Set("value", value); }
        /// <summary>Python&apos;s `num_thresholds`.</summary>
        [Python("num_thresholds")] public int NumThresholds { get => Get<int>("num_thresholds"); set => Set("num_thresholds", value); }
        /// <summary>Python&apos;s `class_id`.</summary>
        [Python("class_id")] public int? ClassId { get => Get<int?>("class_id"); set => Set("class_id", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static RecallAtPrecision FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.RecallAtPrecision.from_config").Arg(config).To<RecallAtPrecision>();
    }
    /// <summary>The root of the mean of `(y_true - y_pred)**2`.</summary>
    public partial class RootMeanSquaredError : global::Keras.Metrics.Mean
    {
        internal RootMeanSquaredError(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected RootMeanSquaredError(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public RootMeanSquaredError(string name = "root_mean_squared_error", PolicyLike dtype = null)
            : base(PyCall.Of("metrics.RootMeanSquaredError").Opt("name", name, "root_mean_squared_error").Opt("dtype", dtype)) { }
        /// <summary>Take a batch into account.</summary>
        [Python("update_state")]
        public virtual void UpdateState(TensorLike yTrue, TensorLike yPred, TensorLike sampleWeight = null) =>
            PyCall.On(this, "update_state").Arg(yTrue).Arg(yPred).Opt("sample_weight", sampleWeight).Run();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static RootMeanSquaredError FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.RootMeanSquaredError.from_config").Arg(config).To<RootMeanSquaredError>();
    }
    /// <summary>The best `tp / (tp + fn)` over thresholds with `tn / (tn + fp) &gt;= specificity`.</summary>
    public partial class SensitivityAtSpecificity : global::Keras.Metrics.Metric
    {
        internal SensitivityAtSpecificity(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected SensitivityAtSpecificity(PyCall call) : base(call) { }
        /// <summary>The best `tp / (tp + fn)` over thresholds with `tn / (tn + fp) &gt;= specificity`.</summary>
        /// <param name="specificity">in [0, 1].</param>
        /// <param name="numThresholds">200 by default.</param>
        /// <param name="classId">look at this class only, an index of the last axis.</param>
        public SensitivityAtSpecificity(double specificity, int numThresholds = 200, int? classId = null, string name = null, PolicyLike dtype = null)
            : base(PyCall.Of("metrics.SensitivityAtSpecificity").Arg(specificity).Opt("num_thresholds", numThresholds, 200).Opt("class_id", classId).Opt("name", name).Opt("dtype", dtype)) { }
        /// <summary>Specificity and sensitivity.</summary>
        [Python("rates")]
        public virtual (Tensor, Tensor) Rates(Tensor tp, Tensor fp, Tensor tn, Tensor fn) =>
            PyCall.On(this, "rates").Arg(tp).Arg(fp).Arg(tn).Arg(fn).To<(Tensor, Tensor)>();
        /// <summary>Python&apos;s `specificity`.</summary>
        [Python("specificity")] public double Specificity { get => Get<double>("specificity"); set => Set("specificity", value); }
        /// <summary>Take a batch into account: targets 0 and 1, predictions in [0, 1], weights, of one shape.</summary>
        [Python("update_state")]
        public virtual void UpdateState(TensorLike yTrue, TensorLike yPred, TensorLike sampleWeight = null) =>
            PyCall.On(this, "update_state").Arg(yTrue).Arg(yPred).Opt("sample_weight", sampleWeight).Run();
        /// <summary>Python&apos;s `value`.</summary>
        [Python("value")] public double Value { get => Get<double>("value"); set => Set("value", value); }
        /// <summary>Python&apos;s `num_thresholds`.</summary>
        [Python("num_thresholds")] public int NumThresholds { get => Get<int>("num_thresholds"); set => Set("num_thresholds", value); }
        /// <summary>Python&apos;s `class_id`.</summary>
        [Python("class_id")] public int? ClassId { get => Get<int?>("class_id"); set => Set("class_id", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static SensitivityAtSpecificity FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.SensitivityAtSpecificity.from_config").Arg(config).To<SensitivityAtSpecificity>();
    }
    /// <summary>The share of samples with the largest score at the index that is their target.</summary>
    public partial class SparseCategoricalAccuracy : global::Keras.Metrics.MeanMetricWrapper
    {
        internal SparseCategoricalAccuracy(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected SparseCategoricalAccuracy(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public SparseCategoricalAccuracy(string name = "sparse_categorical_accuracy", PolicyLike dtype = null)
            : base(PyCall.Of("metrics.SparseCategoricalAccuracy").Opt("name", name, "sparse_categorical_accuracy").Opt("dtype", dtype)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static SparseCategoricalAccuracy FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.SparseCategoricalAccuracy.from_config").Arg(config).To<SparseCategoricalAccuracy>();
    }
    /// <summary>The mean crossentropy for class indices: see `losses.sparse_categorical_crossentropy`.</summary>
    public partial class SparseCategoricalCrossentropy : global::Keras.Metrics.MeanMetricWrapper
    {
        internal SparseCategoricalCrossentropy(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected SparseCategoricalCrossentropy(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public SparseCategoricalCrossentropy(string name = "sparse_categorical_crossentropy", PolicyLike dtype = null, bool fromLogits = false, int? ignoreClass = null, int axis = -1)
            : base(PyCall.Of("metrics.SparseCategoricalCrossentropy").Opt("name", name, "sparse_categorical_crossentropy").Opt("dtype", dtype).Opt("from_logits", fromLogits, false).Opt("ignore_class", ignoreClass).Opt("axis", axis, -1)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static SparseCategoricalCrossentropy FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.SparseCategoricalCrossentropy.from_config").Arg(config).To<SparseCategoricalCrossentropy>();
    }
    /// <summary>The share of samples with the index that is their target among the `k` largest scores.</summary>
    public partial class SparseTopKCategoricalAccuracy : global::Keras.Metrics.MeanMetricWrapper
    {
        internal SparseTopKCategoricalAccuracy(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected SparseTopKCategoricalAccuracy(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public SparseTopKCategoricalAccuracy(int k = 5, string name = "sparse_top_k_categorical_accuracy", PolicyLike dtype = null, bool fromSortedIds = false)
            : base(PyCall.Of("metrics.SparseTopKCategoricalAccuracy").Opt("k", k, 5).Opt("name", name, "sparse_top_k_categorical_accuracy").Opt("dtype", dtype).Opt("from_sorted_ids", fromSortedIds, false)) { }
        /// <summary>Python&apos;s `k`.</summary>
        [Python("k")] public int K { get => Get<int>("k"); set => Set("k", value); }
        /// <summary>Python&apos;s `from_sorted_ids`.</summary>
        [Python("from_sorted_ids")] public bool FromSortedIds { get => Get<bool>("from_sorted_ids"); set => Set("from_sorted_ids", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static SparseTopKCategoricalAccuracy FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.SparseTopKCategoricalAccuracy.from_config").Arg(config).To<SparseTopKCategoricalAccuracy>();
    }
    /// <summary>The best `tn / (tn + fp)` over thresholds with `tp / (tp + fn) &gt;= sensitivity`.</summary>
    public partial class SpecificityAtSensitivity : global::Keras.Metrics.Metric
    {
        internal SpecificityAtSensitivity(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected SpecificityAtSensitivity(PyCall call) : base(call) { }
        /// <summary>The best `tn / (tn + fp)` over thresholds with `tp / (tp + fn) &gt;= sensitivity`.</summary>
        /// <param name="sensitivity">in [0, 1].</param>
        /// <param name="numThresholds">200 by default.</param>
        /// <param name="classId">look at this class only, an index of the last axis.</param>
        public SpecificityAtSensitivity(double sensitivity, int numThresholds = 200, int? classId = null, string name = null, PolicyLike dtype = null)
            : base(PyCall.Of("metrics.SpecificityAtSensitivity").Arg(sensitivity).Opt("num_thresholds", numThresholds, 200).Opt("class_id", classId).Opt("name", name).Opt("dtype", dtype)) { }
        /// <summary>Sensitivity and specificity.</summary>
        [Python("rates")]
        public virtual (Tensor, Tensor) Rates(Tensor tp, Tensor fp, Tensor tn, Tensor fn) =>
            PyCall.On(this, "rates").Arg(tp).Arg(fp).Arg(tn).Arg(fn).To<(Tensor, Tensor)>();
        /// <summary>Python&apos;s `sensitivity`.</summary>
        [Python("sensitivity")] public double Sensitivity { get => Get<double>("sensitivity"); set => Set("sensitivity", value); }
        /// <summary>Take a batch into account: targets 0 and 1, predictions in [0, 1], weights, of one shape.</summary>
        [Python("update_state")]
        public virtual void UpdateState(TensorLike yTrue, TensorLike yPred, TensorLike sampleWeight = null) =>
            PyCall.On(this, "update_state").Arg(yTrue).Arg(yPred).Opt("sample_weight", sampleWeight).Run();
        /// <summary>Python&apos;s `value`.</summary>
        [Python("value")] public double Value { get => Get<double>("value"); set => Set("value", value); }
        /// <summary>Python&apos;s `num_thresholds`.</summary>
        [Python("num_thresholds")] public int NumThresholds { get => Get<int>("num_thresholds"); set => Set("num_thresholds", value); }
        /// <summary>Python&apos;s `class_id`.</summary>
        [Python("class_id")] public int? ClassId { get => Get<int?>("class_id"); set => Set("class_id", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static SpecificityAtSensitivity FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.SpecificityAtSensitivity.from_config").Arg(config).To<SpecificityAtSensitivity>();
    }
    /// <summary>The mean of `max(1 - y_true * y_pred, 0)**2`, targets -1 and 1 (or 0 and 1).</summary>
    public partial class SquaredHinge : global::Keras.Metrics.MeanMetricWrapper
    {
        internal SquaredHinge(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected SquaredHinge(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public SquaredHinge(string name = "squared_hinge", PolicyLike dtype = null)
            : base(PyCall.Of("metrics.SquaredHinge").Opt("name", name, "squared_hinge").Opt("dtype", dtype)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static SquaredHinge FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.SquaredHinge.from_config").Arg(config).To<SquaredHinge>();
    }
    /// <summary>The sum of all values, weighted.</summary>
    public partial class Sum : global::Keras.Metrics.Metric
    {
        internal Sum(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Sum(PyCall call) : base(call) { }
        /// <summary>The sum of all values, weighted.</summary>
        /// <param name="name">"sum" by default.</param>
        /// <param name="dtype">`floatx()` by default.</param>
        public Sum(string name = "sum", PolicyLike dtype = null)
            : base(PyCall.Of("metrics.Sum").Opt("name", name, "sum").Opt("dtype", dtype)) { }
        /// <summary>Add values of any shape; weights broadcast to them from the left.</summary>
        [Python("update_state")]
        public virtual void UpdateState(TensorLike values, TensorLike sampleWeight = null) =>
            PyCall.On(this, "update_state").Arg(values).Opt("sample_weight", sampleWeight).Run();
        /// <summary>Python&apos;s `total`.</summary>
        [Python("total")] public Value Total { get => Get<Value>("total"); set => Set("total", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Sum FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.Sum.from_config").Arg(config).To<Sum>();
    }
    /// <summary>The share of samples with the class of their one-hot target among the `k` largest scores.</summary>
    public partial class TopKCategoricalAccuracy : global::Keras.Metrics.MeanMetricWrapper
    {
        internal TopKCategoricalAccuracy(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected TopKCategoricalAccuracy(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public TopKCategoricalAccuracy(int k = 5, string name = "top_k_categorical_accuracy", PolicyLike dtype = null)
            : base(PyCall.Of("metrics.TopKCategoricalAccuracy").Opt("k", k, 5).Opt("name", name, "top_k_categorical_accuracy").Opt("dtype", dtype)) { }
        /// <summary>Python&apos;s `k`.</summary>
        [Python("k")] public int K { get => Get<int>("k"); set => Set("k", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static TopKCategoricalAccuracy FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.TopKCategoricalAccuracy.from_config").Arg(config).To<TopKCategoricalAccuracy>();
    }
    /// <summary>How many targets of 0 have a prediction not above the threshold (0.5 by default, or several).</summary>
    public partial class TrueNegatives : global::Keras.Metrics.Metric
    {
        internal TrueNegatives(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected TrueNegatives(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public TrueNegatives(TensorLike thresholds = null, string name = null, PolicyLike dtype = null)
            : base(PyCall.Of("metrics.TrueNegatives").Opt("thresholds", thresholds).Opt("name", name).Opt("dtype", dtype)) { }
        /// <summary>Take a batch into account: targets 0 and 1, predictions in [0, 1], weights, of one shape.</summary>
        [Python("update_state")]
        public virtual void UpdateState(TensorLike yTrue, TensorLike yPred, TensorLike sampleWeight = null) =>
            PyCall.On(this, "update_state").Arg(yTrue).Arg(yPred).Opt("sample_weight", sampleWeight).Run();
        /// <summary>Python&apos;s `thresholds`.</summary>
        [Python("thresholds")] public Value Thresholds { get => Get<Value>("thresholds"); set => Set("thresholds", value); }
        /// <summary>Python&apos;s `accumulator`.</summary>
        [Python("accumulator")] public Value Accumulator { get => Get<Value>("accumulator"); set => Set("accumulator", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static TrueNegatives FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.TrueNegatives.from_config").Arg(config).To<TrueNegatives>();
    }
    /// <summary>How many targets of 1 have a prediction above the threshold (0.5 by default, or several).</summary>
    public partial class TruePositives : global::Keras.Metrics.Metric
    {
        internal TruePositives(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected TruePositives(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public TruePositives(TensorLike thresholds = null, string name = null, PolicyLike dtype = null)
            : base(PyCall.Of("metrics.TruePositives").Opt("thresholds", thresholds).Opt("name", name).Opt("dtype", dtype)) { }
        /// <summary>Take a batch into account: targets 0 and 1, predictions in [0, 1], weights, of one shape.</summary>
        [Python("update_state")]
        public virtual void UpdateState(TensorLike yTrue, TensorLike yPred, TensorLike sampleWeight = null) =>
            PyCall.On(this, "update_state").Arg(yTrue).Arg(yPred).Opt("sample_weight", sampleWeight).Run();
        /// <summary>Python&apos;s `thresholds`.</summary>
        [Python("thresholds")] public Value Thresholds { get => Get<Value>("thresholds"); set => Set("thresholds", value); }
        /// <summary>Python&apos;s `accumulator`.</summary>
        [Python("accumulator")] public Value Accumulator { get => Get<Value>("accumulator"); set => Set("accumulator", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static TruePositives FromConfig(Dictionary<string, object> config) => PyCall.Of("metrics.TruePositives.from_config").Arg(config).To<TruePositives>();
    }
    /// <summary>Metrics: numbers gathered over batches, and the functions that some are means of.</summary>
    public static partial class Metrics
    {
        /// <summary>1 where `y_true == y_pred`, else 0.</summary>
        public static Tensor Accuracy(Tensor yTrue, Tensor yPred) =>
            PyCall.Of("metrics.accuracy").Arg(yTrue).Arg(yPred).To<Tensor>();
        /// <summary>1 where `y_true` is what `y_pred &gt; threshold` says, else 0.</summary>
        public static Tensor BinaryAccuracy(Tensor yTrue, Tensor yPred, double threshold = 0.5) =>
            PyCall.Of("metrics.binary_accuracy").Arg(yTrue).Arg(yPred).Opt("threshold", threshold, 0.5).To<Tensor>();
        /// <summary>`-mean(y log(p) + (1 - y) log(1 - p), axis)`.</summary>
        /// <param name="yTrue">targets in [0, 1], [batch, …, n].</param>
        /// <param name="yPred">probabilities of that shape (kept epsilon away from 0 and 1), or logits.</param>
        /// <param name="fromLogits">whether `y_pred` are logits.</param>
        /// <param name="labelSmoothing">draws targets towards 1/2: `y (1 - s) + s / 2`.</param>
        /// <param name="axis">the axis averaged over, the last by default.</param>
        public static Tensor BinaryCrossentropy(TensorLike yTrue, TensorLike yPred, bool fromLogits = false, double labelSmoothing = 0.0, int axis = -1) =>
            PyCall.Of("metrics.binary_crossentropy").Arg(yTrue).Arg(yPred).Opt("from_logits", fromLogits, false).Opt("label_smoothing", labelSmoothing, 0.0).Opt("axis", axis, -1).To<Tensor>();
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
            PyCall.Of("metrics.binary_focal_crossentropy").Arg(yTrue).Arg(yPred).Opt("apply_class_balancing", applyClassBalancing, false).Opt("alpha", alpha, 0.25).Opt("gamma", gamma, 2.0).Opt("from_logits", fromLogits, false).Opt("label_smoothing", labelSmoothing, 0.0).Opt("axis", axis, -1).To<Tensor>();
        /// <summary>1 where one-hot `y_true` and scores `y_pred`, both [batch, …, classes], are largest at one place.</summary>
        public static Tensor CategoricalAccuracy(Tensor yTrue, Tensor yPred) =>
            PyCall.Of("metrics.categorical_accuracy").Arg(yTrue).Arg(yPred).To<Tensor>();
        /// <summary>`-sum(y log(p), axis)`.</summary>
        /// <param name="yTrue">one-hot targets (or distributions) [batch, …, classes].</param>
        /// <param name="yPred">probabilities of that shape (divided by their sum, kept epsilon away from 0 and 1), or logits.</param>
        /// <param name="fromLogits">whether `y_pred` are logits.</param>
        /// <param name="labelSmoothing">`y (1 - s) + s / classes`.</param>
        /// <param name="axis">the axis of the classes, the last by default.</param>
        public static Tensor CategoricalCrossentropy(TensorLike yTrue, TensorLike yPred, bool fromLogits = false, double labelSmoothing = 0.0, int axis = -1) =>
            PyCall.Of("metrics.categorical_crossentropy").Arg(yTrue).Arg(yPred).Opt("from_logits", fromLogits, false).Opt("label_smoothing", labelSmoothing, 0.0).Opt("axis", axis, -1).To<Tensor>();
        /// <summary>`-sum(alpha (1 - p)**gamma y log(p), axis)` (Lin et al., 2018).</summary>
        /// <param name="yTrue">one-hot targets [batch, …, classes].</param>
        /// <param name="yPred">probabilities of that shape, or logits.</param>
        /// <param name="alpha">weight of all classes, or a list with one for each.</param>
        /// <param name="gamma">how much easy samples count less, 2 by default.</param>
        /// <param name="fromLogits">whether `y_pred` are logits.</param>
        /// <param name="labelSmoothing">`y (1 - s) + s / classes`.</param>
        /// <param name="axis">the axis of the classes, the last by default.</param>
        public static Tensor CategoricalFocalCrossentropy(TensorLike yTrue, TensorLike yPred, TensorLike alpha = null, double gamma = 2.0, bool fromLogits = false, double labelSmoothing = 0.0, int axis = -1) =>
            PyCall.Of("metrics.categorical_focal_crossentropy").Arg(yTrue).Arg(yPred).Opt("alpha", alpha).Opt("gamma", gamma, 2.0).Opt("from_logits", fromLogits, false).Opt("label_smoothing", labelSmoothing, 0.0).Opt("axis", axis, -1).To<Tensor>();
        /// <summary>`max(neg - pos + 1, 0)`, `pos = sum(y_true * y_pred)`, `neg = max((1 - y_true) * y_pred)`.</summary>
        /// <param name="yTrue">one-hot targets [batch, …, classes].</param>
        /// <param name="yPred">scores of that shape.</param>
        public static Tensor CategoricalHinge(TensorLike yTrue, TensorLike yPred) =>
            PyCall.Of("metrics.categorical_hinge").Arg(yTrue).Arg(yPred).To<Tensor>();
        /// <summary>`2 cov / (var_true + var_pred + (mean_true - mean_pred)**2)` along `axis` (Lin, 1989).</summary>
        public static Tensor ConcordanceCorrelation(Tensor yTrue, Tensor yPred, Axis axis = null) =>
            PyCall.Of("metrics.concordance_correlation").Arg(yTrue).Arg(yPred).Opt("axis", axis).To<Tensor>();
        /// <summary>`sum(y_true * y_pred / (|y_true| |y_pred|), axis)`: 1 for equal directions.</summary>
        public static Tensor CosineSimilarity(Tensor yTrue, Tensor yPred, int axis = -1) =>
            PyCall.Of("metrics.cosine_similarity").Arg(yTrue).Arg(yPred).Opt("axis", axis, -1).To<Tensor>();
        /// <summary>The metric that a name or a configuration describes.</summary>
        public static Value Deserialize(Dictionary<string, object> config, Dictionary<string, object> customObjects = null) =>
            PyCall.Of("metrics.deserialize").Arg(config).Opt("custom_objects", customObjects).To<Value>();
        /// <summary>The metric that an argument stands for.</summary>
        /// <param name="identifier">a class's name or an alias ("mse", "auc"), or a configuration, which returns an object; an object or a function, which is returned; None.</param>
        public static Value Get_(Identifier identifier) =>
            PyCall.Of("metrics.get").Arg(identifier).To<Value>();
        /// <summary>`mean(max(1 - y_true * y_pred, 0), axis=-1)`.</summary>
        public static Tensor Hinge(TensorLike yTrue, TensorLike yPred) =>
            PyCall.Of("metrics.hinge").Arg(yTrue).Arg(yPred).To<Tensor>();
        /// <summary>The mean of `e**2 / 2` where `|e| &lt;= delta`, else `delta * |e| - delta**2 / 2`, `e = y_true - y_pred`.</summary>
        /// <param name="yTrue">targets [batch, …, n].</param>
        /// <param name="yPred">predictions of that shape.</param>
        /// <param name="delta">where the parabola becomes a line, 1 by default (Huber, 1964).</param>
        public static Tensor Huber(TensorLike yTrue, TensorLike yPred, double delta = 1.0) =>
            PyCall.Of("metrics.huber").Arg(yTrue).Arg(yPred).Opt("delta", delta, 1.0).To<Tensor>();
        /// <summary>`sum(y log(y / p), axis=-1)`, both kept within [epsilon, 1].</summary>
        public static Tensor KlDivergence(TensorLike yTrue, TensorLike yPred) =>
            PyCall.Of("metrics.kl_divergence").Arg(yTrue).Arg(yPred).To<Tensor>();
        /// <summary>`mean(log(cosh(y_pred - y_true)), axis=-1)`, without overflow.</summary>
        public static Tensor LogCosh(TensorLike yTrue, TensorLike yPred) =>
            PyCall.Of("metrics.log_cosh").Arg(yTrue).Arg(yPred).To<Tensor>();
        /// <summary>`mean(|y_true - y_pred|, axis=-1)`.</summary>
        public static Tensor MeanAbsoluteError(TensorLike yTrue, TensorLike yPred) =>
            PyCall.Of("metrics.mean_absolute_error").Arg(yTrue).Arg(yPred).To<Tensor>();
        /// <summary>`100 * mean(|y_true - y_pred| / max(|y_true|, epsilon), axis=-1)`.</summary>
        public static Tensor MeanAbsolutePercentageError(TensorLike yTrue, TensorLike yPred) =>
            PyCall.Of("metrics.mean_absolute_percentage_error").Arg(yTrue).Arg(yPred).To<Tensor>();
        /// <summary>`mean((y_true - y_pred)**2, axis=-1)`.</summary>
        /// <param name="yTrue">targets [batch, …, n].</param>
        /// <param name="yPred">predictions of that shape.</param>
        /// <remarks>Returns: Values [batch, …].</remarks>
        public static Tensor MeanSquaredError(TensorLike yTrue, TensorLike yPred) =>
            PyCall.Of("metrics.mean_squared_error").Arg(yTrue).Arg(yPred).To<Tensor>();
        /// <summary>`mean((log(y_true + 1) - log(y_pred + 1))**2, axis=-1)`, both at least epsilon.</summary>
        public static Tensor MeanSquaredLogarithmicError(TensorLike yTrue, TensorLike yPred) =>
            PyCall.Of("metrics.mean_squared_logarithmic_error").Arg(yTrue).Arg(yPred).To<Tensor>();
        /// <summary>The covariance over the product of the standard deviations, along `axis` (one or several); 0 where one of them is constant.</summary>
        public static Tensor PearsonCorrelation(Tensor yTrue, Tensor yPred, Axis axis = null) =>
            PyCall.Of("metrics.pearson_correlation").Arg(yTrue).Arg(yPred).Opt("axis", axis).To<Tensor>();
        /// <summary>`mean(p - y log(p + epsilon), axis=-1)`: counts y against rates p.</summary>
        public static Tensor Poisson(TensorLike yTrue, TensorLike yPred) =>
            PyCall.Of("metrics.poisson").Arg(yTrue).Arg(yPred).To<Tensor>();
        /// <summary>The configuration of a metric object or function.</summary>
        public static Value Serialize(MetricsLike metric) =>
            PyCall.Of("metrics.serialize").Arg(metric).To<Value>();
        /// <summary>1 where scores `y_pred` [batch, …, classes] are largest at index `y_true` [batch, …].</summary>
        public static Tensor SparseCategoricalAccuracy(Tensor yTrue, Tensor yPred) =>
            PyCall.Of("metrics.sparse_categorical_accuracy").Arg(yTrue).Arg(yPred).To<Tensor>();
        /// <summary>`-log(p[y])`.</summary>
        /// <param name="yTrue">class indices [batch, …] or [batch, …, 1].</param>
        /// <param name="yPred">probabilities [batch, …, classes] (kept epsilon away from 0 and 1), or logits.</param>
        /// <param name="fromLogits">whether `y_pred` are logits.</param>
        /// <param name="ignoreClass">an index whose samples get the value 0, such as -1 for "unknown".</param>
        /// <param name="axis">the axis of the classes, the last by default.</param>
        /// <remarks>Returns: Values [batch, …].</remarks>
        public static Tensor SparseCategoricalCrossentropy(TensorLike yTrue, TensorLike yPred, bool fromLogits = false, int? ignoreClass = null, int axis = -1) =>
            PyCall.Of("metrics.sparse_categorical_crossentropy").Arg(yTrue).Arg(yPred).Opt("from_logits", fromLogits, false).Opt("ignore_class", ignoreClass).Opt("axis", axis, -1).To<Tensor>();
        /// <summary>1 where index `y_true` [batch, …] is among the `k` largest of `y_pred` [batch, …, classes].</summary>
        /// <remarks>With `from_sorted_ids`, `y_pred` holds class indices, the likeliest first.</remarks>
        public static Tensor SparseTopKCategoricalAccuracy(Tensor yTrue, Tensor yPred, int k = 5, bool fromSortedIds = false) =>
            PyCall.Of("metrics.sparse_top_k_categorical_accuracy").Arg(yTrue).Arg(yPred).Opt("k", k, 5).Opt("from_sorted_ids", fromSortedIds, false).To<Tensor>();
        /// <summary>`mean(max(1 - y_true * y_pred, 0)**2, axis=-1)`.</summary>
        public static Tensor SquaredHinge(TensorLike yTrue, TensorLike yPred) =>
            PyCall.Of("metrics.squared_hinge").Arg(yTrue).Arg(yPred).To<Tensor>();
        /// <summary>1 where the class of one-hot `y_true` is among the `k` largest of `y_pred`, both [batch, …, classes].</summary>
        public static Tensor TopKCategoricalAccuracy(Tensor yTrue, Tensor yPred, int k = 5) =>
            PyCall.Of("metrics.top_k_categorical_accuracy").Arg(yTrue).Arg(yPred).Opt("k", k, 5).To<Tensor>();
    }
}
