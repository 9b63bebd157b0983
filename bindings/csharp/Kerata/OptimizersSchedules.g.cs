// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras.Optimizers.Schedules
{
    /// <summary>Half a wave of the cosine down from the initial rate, after an optional straight rise (Loshchilov, 2016).</summary>
    /// <remarks>`initial * ((1 - alpha) * (1 + cos(pi * step / decay_steps)) / 2 + alpha)`.</remarks>
    public partial class CosineDecay : global::Keras.Optimizers.Schedules.LearningRateSchedule
    {
        internal CosineDecay(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected CosineDecay(PyCall call) : base(call) { }
        /// <summary>Half a wave of the cosine down from the initial rate, after an optional straight rise (Loshchilov, 2016).</summary>
        /// <param name="initialLearningRate">the rate at step 0.</param>
        /// <param name="decaySteps">positive; how long the decay is.</param>
        /// <param name="alpha">the last rate as a share of the first, 0 by default.</param>
        /// <param name="warmupTarget">the rate to rise to first; None: no rise.</param>
        /// <param name="warmupSteps">how long the rise is.</param>
        public CosineDecay(double initialLearningRate, double decaySteps, double alpha = 0.0, string name = "CosineDecay", double? warmupTarget = null, double warmupSteps = 0.0)
            : base(PyCall.Of("optimizers.schedules.CosineDecay").Arg(initialLearningRate).Arg(decaySteps).Opt("alpha", alpha, 0.0).Opt("name", name, "CosineDecay").Opt("warmup_target", warmupTarget).Opt("warmup_steps", warmupSteps, 0.0)) { }
        /// <summary>The learning rate at this step.</summary>
        [Python("__call__")]
        public virtual Tensor Apply(TensorLike step) =>
            PyCall.On(this, "__call__").Arg(step).To<Tensor>();
        /// <summary>Python&apos;s `initial_learning_rate`.</summary>
        [Python("initial_learning_rate")] public double InitialLearningRate { get => Get<double>("initial_learning_rate"); set => Set("initial_learning_rate", value); }
        /// <summary>Python&apos;s `decay_steps`.</summary>
        [Python("decay_steps")] public double DecaySteps { get => Get<double>("decay_steps"); set => Set("decay_steps", value); }
        /// <summary>Python&apos;s `alpha`.</summary>
        [Python("alpha")] public double Alpha { get => Get<double>("alpha"); set => Set("alpha", value); }
        /// <summary>Python&apos;s `name`.</summary>
        [Python("name")] public string Name { get => Get<string>("name"); set => Set("name", value); }
        /// <summary>Python&apos;s `warmup_target`.</summary>
        [Python("warmup_target")] public double? WarmupTarget { get => Get<double?>("warmup_target"); set => Set("warmup_target", value); }
        /// <summary>Python&apos;s `warmup_steps`.</summary>
        [Python("warmup_steps")] public double WarmupSteps { get => Get<double>("warmup_steps"); set => Set("warmup_steps", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static CosineDecay FromConfig(Dictionary<string, object> config) => PyCall.Of("optimizers.schedules.CosineDecay.from_config").Arg(config).To<CosineDecay>();
    }
    /// <summary>Cosine decays one after the other, each longer and lower than the one before (Loshchilov &amp; Hutter, 2016).</summary>
    public partial class CosineDecayRestarts : global::Keras.Optimizers.Schedules.LearningRateSchedule
    {
        internal CosineDecayRestarts(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected CosineDecayRestarts(PyCall call) : base(call) { }
        /// <summary>Cosine decays one after the other, each longer and lower than the one before (Loshchilov &amp; Hutter, 2016).</summary>
        /// <param name="initialLearningRate">the rate at step 0.</param>
        /// <param name="firstDecaySteps">positive; length of the first decay.</param>
        /// <param name="tMul">each decay is so many times as long as the one before, 2 by default.</param>
        /// <param name="mMul">each begins at so many times the rate of the one before, 1 by default.</param>
        /// <param name="alpha">the lowest rate as a share of the first, 0 by default.</param>
        public CosineDecayRestarts(double initialLearningRate, double firstDecaySteps, double tMul = 2.0, double mMul = 1.0, double alpha = 0.0, string name = "SGDRDecay")
            : base(PyCall.Of("optimizers.schedules.CosineDecayRestarts").Arg(initialLearningRate).Arg(firstDecaySteps).Opt("t_mul", tMul, 2.0).Opt("m_mul", mMul, 1.0).Opt("alpha", alpha, 0.0).Opt("name", name, "SGDRDecay")) { }
        /// <summary>The learning rate at this step.</summary>
        [Python("__call__")]
        public virtual Tensor Apply(TensorLike step) =>
            PyCall.On(this, "__call__").Arg(step).To<Tensor>();
        /// <summary>Python&apos;s `initial_learning_rate`.</summary>
        [Python("initial_learning_rate")] public double InitialLearningRate { get => Get<double>("initial_learning_rate"); set => Set("initial_learning_rate", value); }
        /// <summary>Python&apos;s `first_decay_steps`.</summary>
        [Python("first_decay_steps")] public double FirstDecaySteps { get => Get<double>("first_decay_steps"); set => Set("first_decay_steps", value); }
        /// <summary>Python&apos;s `t_mul`.</summary>
        [Python("t_mul")] public double TMul { get => Get<double>("t_mul"); set => Set("t_mul", value); }
        /// <summary>Python&apos;s `m_mul`.</summary>
        [Python("m_mul")] public double MMul { get => Get<double>("m_mul"); set => Set("m_mul", value); }
        /// <summary>Python&apos;s `alpha`.</summary>
        [Python("alpha")] public double Alpha { get => Get<double>("alpha"); set => Set("alpha", value); }
        /// <summary>Python&apos;s `name`.</summary>
        [Python("name")] public string Name { get => Get<string>("name"); set => Set("name", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static CosineDecayRestarts FromConfig(Dictionary<string, object> config) => PyCall.Of("optimizers.schedules.CosineDecayRestarts.from_config").Arg(config).To<CosineDecayRestarts>();
    }
    /// <summary>`initial_learning_rate * decay_rate ** (step / decay_steps)`.</summary>
    public partial class ExponentialDecay : global::Keras.Optimizers.Schedules.LearningRateSchedule
    {
        internal ExponentialDecay(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected ExponentialDecay(PyCall call) : base(call) { }
        /// <summary>`initial_learning_rate * decay_rate ** (step / decay_steps)`.</summary>
        /// <param name="initialLearningRate">the rate at step 0.</param>
        /// <param name="decaySteps">positive; after so many steps the rate has been multiplied by `decay_rate`.</param>
        /// <param name="decayRate">the factor.</param>
        /// <param name="staircase">round `step / decay_steps` down.</param>
        public ExponentialDecay(double initialLearningRate, double decaySteps, double decayRate, bool staircase = false, string name = "ExponentialDecay")
            : base(PyCall.Of("optimizers.schedules.ExponentialDecay").Arg(initialLearningRate).Arg(decaySteps).Arg(decayRate).Opt("staircase", staircase, false).Opt("name", name, "ExponentialDecay")) { }
        /// <summary>The learning rate at this step.</summary>
        [Python("__call__")]
        public virtual Tensor Apply(TensorLike step) =>
            PyCall.On(this, "__call__").Arg(step).To<Tensor>();
        /// <summary>Python&apos;s `initial_learning_rate`.</summary>
        [Python("initial_learning_rate")] public double InitialLearningRate { get => Get<double>("initial_learning_rate"); set => Set("initial_learning_rate", value); }
        /// <summary>Python&apos;s `decay_steps`.</summary>
        [Python("decay_steps")] public double DecaySteps { get => Get<double>("decay_steps"); set => Set("decay_steps", value); }
        /// <summary>Python&apos;s `decay_rate`.</summary>
        [Python("decay_rate")] public double DecayRate { get => Get<double>("decay_rate"); set => Set("decay_rate", value); }
        /// <summary>Python&apos;s `staircase`.</summary>
        [Python("staircase")] public bool Staircase { get => Get<bool>("staircase"); set => Set("staircase", value); }
        /// <summary>Python&apos;s `name`.</summary>
        [Python("name")] public string Name { get => Get<string>("name"); set => Set("name", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static ExponentialDecay FromConfig(Dictionary<string, object> config) => PyCall.Of("optimizers.schedules.ExponentialDecay.from_config").Arg(config).To<ExponentialDecay>();
    }
    /// <summary>`initial_learning_rate / (1 + decay_rate * step / decay_steps)`.</summary>
    public partial class InverseTimeDecay : global::Keras.Optimizers.Schedules.LearningRateSchedule
    {
        internal InverseTimeDecay(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected InverseTimeDecay(PyCall call) : base(call) { }
        /// <summary>`initial_learning_rate / (1 + decay_rate * step / decay_steps)`.</summary>
        /// <param name="initialLearningRate">the rate at step 0.</param>
        /// <param name="decaySteps">positive; how often the decay is counted once.</param>
        /// <param name="decayRate">how fast it decays.</param>
        /// <param name="staircase">round `step / decay_steps` down.</param>
        public InverseTimeDecay(double initialLearningRate, double decaySteps, double decayRate, bool staircase = false, string name = "InverseTimeDecay")
            : base(PyCall.Of("optimizers.schedules.InverseTimeDecay").Arg(initialLearningRate).Arg(decaySteps).Arg(decayRate).Opt("staircase", staircase, false).Opt("name", name, "InverseTimeDecay")) { }
        /// <summary>The learning rate at this step.</summary>
        [Python("__call__")]
        public virtual Tensor Apply(TensorLike step) =>
            PyCall.On(this, "__call__").Arg(step).To<Tensor>();
        /// <summary>Python&apos;s `initial_learning_rate`.</summary>
        [Python("initial_learning_rate")] public double InitialLearningRate { get => Get<double>("initial_learning_rate"); set => Set("initial_learning_rate", value); }
        /// <summary>Python&apos;s `decay_steps`.</summary>
        [Python("decay_steps")] public double DecaySteps { get => Get<double>("decay_steps"); set => Set("decay_steps", value); }
        /// <summary>Python&apos;s `decay_rate`.</summary>
        [Python("decay_rate")] public double DecayRate { get => Get<double>("decay_rate"); set => Set("decay_rate", value); }
        /// <summary>Python&apos;s `staircase`.</summary>
        [Python("staircase")] public bool Staircase { get => Get<bool>("staircase"); set => Set("staircase", value); }
        /// <summary>Python&apos;s `name`.</summary>
        [Python("name")] public string Name { get => Get<string>("name"); set => Set("name", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static InverseTimeDecay FromConfig(Dictionary<string, object> config) => PyCall.Of("optimizers.schedules.InverseTimeDecay.from_config").Arg(config).To<InverseTimeDecay>();
    }
    /// <summary>Base of schedules: write `__call__(step)`, the learning rate at a step, a scalar, in `kerata.ops`.</summary>
    public partial class LearningRateSchedule : KerataObject
    {
        internal LearningRateSchedule(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected LearningRateSchedule(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public LearningRateSchedule()
            : base(PyCall.Of("optimizers.schedules.LearningRateSchedule")) { }
        /// <summary>The learning rate at this step, which is an integer scalar.</summary>
        [Python("__call__")]
        public virtual Tensor Apply(Tensor step) =>
            PyCall.On(this, "__call__").Arg(step).To<Tensor>();
        /// <summary>The constructor's arguments as plain data.</summary>
        [Python("get_config")]
        public virtual Dictionary<string, object> GetConfig() =>
            PyCall.On(this, "get_config").To<Dictionary<string, object>>();
        /// <summary>Python&apos;s `unlisted`.</summary>
        [Python("unlisted")] public string[] Unlisted { get => Get<string[]>("unlisted"); set => Set("unlisted", value); }
        /// <summary>Python&apos;s `unsaid`.</summary>
        [Python("unsaid")] public Dictionary<string, object> Unsaid { get => Get<Dictionary<string, object>>("unsaid"); set => Set("unsaid", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public static LearningRateSchedule FromConfig(Dictionary<string, object> config) => PyCall.Of("optimizers.schedules.LearningRateSchedule.from_config").Arg(config).To<LearningRateSchedule>();
    }
    /// <summary>`values[0]` up to step `boundaries[0]` included, then `values[1]` up to `boundaries[1]`, and so on.</summary>
    public partial class PiecewiseConstantDecay : global::Keras.Optimizers.Schedules.LearningRateSchedule
    {
        internal PiecewiseConstantDecay(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected PiecewiseConstantDecay(PyCall call) : base(call) { }
        /// <summary>`values[0]` up to step `boundaries[0]` included, then `values[1]` up to `boundaries[1]`, and so on.</summary>
        /// <param name="boundaries">increasing steps.</param>
        /// <param name="values">rates, one more than there are boundaries.</param>
        public PiecewiseConstantDecay(double[] boundaries, double[] values, string name = "PiecewiseConstant")
            : base(PyCall.Of("optimizers.schedules.PiecewiseConstantDecay").Arg(boundaries).Arg(values).Opt("name", name, "PiecewiseConstant")) { }
        /// <summary>The learning rate at this step.</summary>
        [Python("__call__")]
        public virtual Tensor Apply(TensorLike step) =>
            PyCall.On(this, "__call__").Arg(step).To<Tensor>();
        /// <summary>Python&apos;s `boundaries`.</summary>
        [Python("boundaries")] public double[] Boundaries { get => Get<double[]>("boundaries"); set => Set("boundaries", value); }
        /// <summary>Python&apos;s `values`.</summary>
        [Python("values")] public double[] Values { get => Get<double[]>("values"); set => Set("values", value); }
        /// <summary>Python&apos;s `name`.</summary>
        [Python("name")] public string Name { get => Get<string>("name"); set => Set("name", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static PiecewiseConstantDecay FromConfig(Dictionary<string, object> config) => PyCall.Of("optimizers.schedules.PiecewiseConstantDecay.from_config").Arg(config).To<PiecewiseConstantDecay>();
    }
    /// <summary>`(initial - end) * (1 - step / decay_steps) ** power + end`, and `end` after `decay_steps`.</summary>
    public partial class PolynomialDecay : global::Keras.Optimizers.Schedules.LearningRateSchedule
    {
        internal PolynomialDecay(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected PolynomialDecay(PyCall call) : base(call) { }
        /// <summary>`(initial - end) * (1 - step / decay_steps) ** power + end`, and `end` after `decay_steps`.</summary>
        /// <param name="initialLearningRate">the rate at step 0.</param>
        /// <param name="decaySteps">positive; when the end is reached.</param>
        /// <param name="endLearningRate">the last rate, 0.0001 by default.</param>
        /// <param name="power">1 (a line) by default.</param>
        /// <param name="cycle">begin again after `decay_steps`, at a point that is lower each time.</param>
        public PolynomialDecay(double initialLearningRate, double decaySteps, double endLearningRate = 0.0001, double power = 1.0, bool cycle = false, string name = "PolynomialDecay")
            : base(PyCall.Of("optimizers.schedules.PolynomialDecay").Arg(initialLearningRate).Arg(decaySteps).Opt("end_learning_rate", endLearningRate, 0.0001).Opt("power", power, 1.0).Opt("cycle", cycle, false).Opt("name", name, "PolynomialDecay")) { }
        /// <summary>The learning rate at this step.</summary>
        [Python("__call__")]
        public virtual Tensor Apply(TensorLike step) =>
            PyCall.On(this, "__call__").Arg(step).To<Tensor>();
        /// <summary>Python&apos;s `initial_learning_rate`.</summary>
        [Python("initial_learning_rate")] public double InitialLearningRate { get => Get<double>("initial_learning_rate"); set => Set("initial_learning_rate", value); }
        /// <summary>Python&apos;s `decay_steps`.</summary>
        [Python("decay_steps")] public double DecaySteps { get => Get<double>("decay_steps"); set => Set("decay_steps", value); }
        /// <summary>Python&apos;s `end_learning_rate`.</summary>
        [Python("end_learning_rate")] public double EndLearningRate { get => Get<double>("end_learning_rate"); set => Set("end_learning_rate", value); }
        /// <summary>Python&apos;s `power`.</summary>
        [Python("power")] public double Power { get => Get<double>("power"); set => Set("power", value); }
        /// <summary>Python&apos;s `cycle`.</summary>
        [Python("cycle")] public bool Cycle { get => Get<bool>("cycle"); set => Set("cycle", value); }
        /// <summary>Python&apos;s `name`.</summary>
        [Python("name")] public string Name { get => Get<string>("name"); set => Set("name", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static PolynomialDecay FromConfig(Dictionary<string, object> config) => PyCall.Of("optimizers.schedules.PolynomialDecay.from_config").Arg(config).To<PolynomialDecay>();
    }
    /// <summary>Learning-rate schedules, to be given as an optimizer's `learning_rate`.</summary>
    public static partial class Schedules
    {
        /// <summary>The schedule that a configuration describes.</summary>
        public static Value Deserialize(Dictionary<string, object> config, Dictionary<string, object> customObjects = null) =>
            PyCall.Of("optimizers.schedules.deserialize").Arg(config).Opt("custom_objects", customObjects).To<Value>();
        /// <summary>The configuration of a schedule.</summary>
        public static Value Serialize(Identifier learningRateSchedule) =>
            PyCall.Of("optimizers.schedules.serialize").Arg(learningRateSchedule).To<Value>();
    }
}
