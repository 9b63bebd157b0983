// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras.Optimizers
{
    /// <summary>Steps as large as past steps were, per size of gradient (Zeiler, 2012).</summary>
    /// <remarks>`a = rho * a + (1 - rho) * g**2`, `d = g * sqrt(b + epsilon) / sqrt(a + epsilon)`, `b = rho * b + (1 - rho) * d**2`, `p -= rate * d`. The other arguments are those of `Optimizer`.</remarks>
    public partial class Adadelta : global::Keras.Optimizers.Optimizer
    {
        internal Adadelta(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Adadelta(PyCall call) : base(call) { }
        /// <summary>Steps as large as past steps were, per size of gradient (Zeiler, 2012).</summary>
        /// <param name="learningRate">a number, a schedule or a function; 0.001 by default (1.0 in the paper).</param>
        /// <param name="rho">weight of the past, 0.95 by default.</param>
        /// <param name="epsilon">1e-7 by default.</param>
        public Adadelta(LearningRate learningRate = null, double rho = 0.95, double epsilon = 1e-07, double? weightDecay = null, double? clipnorm = null, double? clipvalue = null, double? globalClipnorm = null, bool useEma = false, double emaMomentum = 0.99, int? emaOverwriteFrequency = null, double? lossScaleFactor = null, int? gradientAccumulationSteps = null, string name = null, double? decay = null)
            : base(PyCall.Of("optimizers.Adadelta").Opt("learning_rate", learningRate).Opt("rho", rho, 0.95).Opt("epsilon", epsilon, 1e-07).Opt("weight_decay", weightDecay).Opt("clipnorm", clipnorm).Opt("clipvalue", clipvalue).Opt("global_clipnorm", globalClipnorm).Opt("use_ema", useEma, false).Opt("ema_momentum", emaMomentum, 0.99).Opt("ema_overwrite_frequency", emaOverwriteFrequency).Opt("loss_scale_factor", lossScaleFactor).Opt("gradient_accumulation_steps", gradientAccumulationSteps).Opt("name", name).Opt("decay", decay)) { }
        /// <summary>Python&apos;s `rho`.</summary>
        [Python("rho")] public double Rho { get => Get<double>("rho"); set => Set("rho", value); }
        /// <summary>Python&apos;s `epsilon`.</summary>
        [Python("epsilon")] public double Epsilon { get => Get<double>("epsilon"); set => Set("epsilon", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Adadelta FromConfig(Dictionary<string, object> config) => PyCall.Of("optimizers.Adadelta.from_config").Arg(config).To<Adadelta>();
    }
    /// <summary>Steps over the root of a mean square that is kept by rows and columns (Shazeer &amp; Stern, 2018).</summary>
    /// <remarks>With `d = 1 - t**beta_2_decay`, the mean square v of `g**2 + epsilon_1` decays by d; of a weight with two axes or more the means R over the last and C over the axis before are kept instead, and `v = R / mean(R) * C`. `u = g / sqrt(v)` is shortened to `rms(u) &lt;= clip_threshold`, and `p -= max(epsilon_2, rms(p)) * min(rate, 1 / sqrt(t)) * u`. The other arguments are those of `Optimizer`.</remarks>
    public partial class Adafactor : global::Keras.Optimizers.Optimizer
    {
        internal Adafactor(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Adafactor(PyCall call) : base(call) { }
        /// <summary>Steps over the root of a mean square that is kept by rows and columns (Shazeer &amp; Stern, 2018).</summary>
        /// <param name="learningRate">a number, a schedule or a function; 0.001 by default.</param>
        /// <param name="beta2Decay">-0.8 by default.</param>
        /// <param name="epsilon1">1e-30 by default.</param>
        /// <param name="epsilon2">the least size of a weight, 1e-3 by default.</param>
        /// <param name="clipThreshold">1.0 by default.</param>
        /// <param name="relativeStep">changes nothing, as in Keras: the rate is `1 / sqrt(t)` at most either way.</param>
        public Adafactor(LearningRate learningRate = null, double beta2Decay = -0.8, double epsilon1 = 1e-30, double epsilon2 = 0.001, double clipThreshold = 1.0, bool relativeStep = true, double? weightDecay = null, double? clipnorm = null, double? clipvalue = null, double? globalClipnorm = null, bool useEma = false, double emaMomentum = 0.99, int? emaOverwriteFrequency = null, double? lossScaleFactor = null, int? gradientAccumulationSteps = null, string name = null, double? decay = null)
            : base(PyCall.Of("optimizers.Adafactor").Opt("learning_rate", learningRate).Opt("beta_2_decay", beta2Decay, -0.8).Opt("epsilon_1", epsilon1, 1e-30).Opt("epsilon_2", epsilon2, 0.001).Opt("clip_threshold", clipThreshold, 1.0).Opt("relative_step", relativeStep, true).Opt("weight_decay", weightDecay).Opt("clipnorm", clipnorm).Opt("clipvalue", clipvalue).Opt("global_clipnorm", globalClipnorm).Opt("use_ema", useEma, false).Opt("ema_momentum", emaMomentum, 0.99).Opt("ema_overwrite_frequency", emaOverwriteFrequency).Opt("loss_scale_factor", lossScaleFactor).Opt("gradient_accumulation_steps", gradientAccumulationSteps).Opt("name", name).Opt("decay", decay)) { }
        /// <summary>Python&apos;s `beta_2_decay`.</summary>
        [Python("beta_2_decay")] public double Beta2Decay { get => Get<double>("beta_2_decay"); set => Set("beta_2_decay", value); }
        /// <summary>Python&apos;s `epsilon_1`.</summary>
        [Python("epsilon_1")] public double Epsilon1 { get => Get<double>("epsilon_1"); set => Set("epsilon_1", value); }
        /// <summary>Python&apos;s `epsilon_2`.</summary>
        [Python("epsilon_2")] public double Epsilon2 { get => Get<double>("epsilon_2"); set => Set("epsilon_2", value); }
        /// <summary>Python&apos;s `clip_threshold`.</summary>
        [Python("clip_threshold")] public double ClipThreshold { get => Get<double>("clip_threshold"); set => Set("clip_threshold", value); }
        /// <summary>Python&apos;s `relative_step`.</summary>
        [Python("relative_step")] public bool RelativeStep { get => Get<bool>("relative_step"); set => Set("relative_step", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Adafactor FromConfig(Dictionary<string, object> config) => PyCall.Of("optimizers.Adafactor.from_config").Arg(config).To<Adafactor>();
    }
    /// <summary>`a += g**2`, `p -= rate * g / sqrt(a + epsilon)` (Duchi et al., 2011).</summary>
    /// <remarks>The other arguments are those of `Optimizer`.</remarks>
    public partial class Adagrad : global::Keras.Optimizers.Optimizer
    {
        internal Adagrad(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Adagrad(PyCall call) : base(call) { }
        /// <summary>`a += g**2`, `p -= rate * g / sqrt(a + epsilon)` (Duchi et al., 2011).</summary>
        /// <param name="learningRate">a number, a schedule or a function; 0.001 by default.</param>
        /// <param name="initialAccumulatorValue">first value of a, 0.1 by default.</param>
        /// <param name="epsilon">1e-7 by default.</param>
        public Adagrad(LearningRate learningRate = null, double initialAccumulatorValue = 0.1, double epsilon = 1e-07, double? weightDecay = null, double? clipnorm = null, double? clipvalue = null, double? globalClipnorm = null, bool useEma = false, double emaMomentum = 0.99, int? emaOverwriteFrequency = null, double? lossScaleFactor = null, int? gradientAccumulationSteps = null, string name = null, double? decay = null)
            : base(PyCall.Of("optimizers.Adagrad").Opt("learning_rate", learningRate).Opt("initial_accumulator_value", initialAccumulatorValue, 0.1).Opt("epsilon", epsilon, 1e-07).Opt("weight_decay", weightDecay).Opt("clipnorm", clipnorm).Opt("clipvalue", clipvalue).Opt("global_clipnorm", globalClipnorm).Opt("use_ema", useEma, false).Opt("ema_momentum", emaMomentum, 0.99).Opt("ema_overwrite_frequency", emaOverwriteFrequency).Opt("loss_scale_factor", lossScaleFactor).Opt("gradient_accumulation_steps", gradientAccumulationSteps).Opt("name", name).Opt("decay", decay)) { }
        /// <summary>Python&apos;s `initial_accumulator_value`.</summary>
        [Python("initial_accumulator_value")] public double InitialAccumulatorValue { get => Get<double>("initial_accumulator_value"); set => Set("initial_accumulator_value", value); }
        /// <summary>Python&apos;s `epsilon`.</summary>
        [Python("epsilon")] public double Epsilon { get => Get<double>("epsilon"); set => Set("epsilon", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Adagrad FromConfig(Dictionary<string, object> config) => PyCall.Of("optimizers.Adagrad.from_config").Arg(config).To<Adagrad>();
    }
    /// <summary>Steps of the mean gradient over the root of the mean square (Kingma &amp; Ba, 2015).</summary>
    /// <remarks>`m += (1 - b1) (g - m)`, `v += (1 - b2) (g**2 - v)`, `p -= rate * sqrt(1 - b2**t) / (1 - b1**t) * m / (sqrt(v) + epsilon)`. The other arguments are those of `Optimizer`.</remarks>
    public partial class Adam : global::Keras.Optimizers.Optimizer
    {
        internal Adam(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Adam(PyCall call) : base(call) { }
        /// <summary>Steps of the mean gradient over the root of the mean square (Kingma &amp; Ba, 2015).</summary>
        /// <param name="learningRate">a number, a schedule or a function; 0.001 by default.</param>
        /// <param name="beta1">weight of the past in the mean, 0.9 by default.</param>
        /// <param name="beta2">weight of the past in the mean square, 0.999 by default.</param>
        /// <param name="epsilon">1e-7 by default ("epsilon hat" of the paper).</param>
        /// <param name="amsgrad">use the largest v there was (Reddi et al., 2018).</param>
        public Adam(LearningRate learningRate = null, double beta1 = 0.9, double beta2 = 0.999, double epsilon = 1e-07, bool amsgrad = false, double? weightDecay = null, double? clipnorm = null, double? clipvalue = null, double? globalClipnorm = null, bool useEma = false, double emaMomentum = 0.99, int? emaOverwriteFrequency = null, double? lossScaleFactor = null, int? gradientAccumulationSteps = null, string name = null, double? decay = null)
            : base(PyCall.Of("optimizers.Adam").Opt("learning_rate", learningRate).Opt("beta_1", beta1, 0.9).Opt("beta_2", beta2, 0.999).Opt("epsilon", epsilon, 1e-07).Opt("amsgrad", amsgrad, false).Opt("weight_decay", weightDecay).Opt("clipnorm", clipnorm).Opt("clipvalue", clipvalue).Opt("global_clipnorm", globalClipnorm).Opt("use_ema", useEma, false).Opt("ema_momentum", emaMomentum, 0.99).Opt("ema_overwrite_frequency", emaOverwriteFrequency).Opt("loss_scale_factor", lossScaleFactor).Opt("gradient_accumulation_steps", gradientAccumulationSteps).Opt("name", name).Opt("decay", decay)) { }
        /// <summary>Python&apos;s `beta_1`.</summary>
        [Python("beta_1")] public double Beta1 { get => Get<double>("beta_1"); set => Set("beta_1", value); }
        /// <summary>Python&apos;s `beta_2`.</summary>
        [Python("beta_2")] public double Beta2 { get => Get<double>("beta_2"); set => Set("beta_2", value); }
        /// <summary>Python&apos;s `epsilon`.</summary>
        [Python("epsilon")] public double Epsilon { get => Get<double>("epsilon"); set => Set("epsilon", value); }
        /// <summary>Python&apos;s `amsgrad`.</summary>
        [Python("amsgrad")] public bool Amsgrad { get => Get<bool>("amsgrad"); set => Set("amsgrad", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Adam FromConfig(Dictionary<string, object> config) => PyCall.Of("optimizers.Adam.from_config").Arg(config).To<Adam>();
    }
    /// <summary>Adam with weight decay apart from the gradient (Loshchilov &amp; Hutter, 2019).</summary>
    /// <remarks>The other arguments are those of `Adam`.</remarks>
    public partial class AdamW : global::Keras.Optimizers.Adam
    {
        internal AdamW(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected AdamW(PyCall call) : base(call) { }
        /// <summary>Adam with weight decay apart from the gradient (Loshchilov &amp; Hutter, 2019).</summary>
        /// <param name="weightDecay">0.004 by default; each update first takes `learning_rate * weight_decay * p` from p.</param>
        public AdamW(LearningRate learningRate = null, double weightDecay = 0.004, double beta1 = 0.9, double beta2 = 0.999, double epsilon = 1e-07, bool amsgrad = false, double? clipnorm = null, double? clipvalue = null, double? globalClipnorm = null, bool useEma = false, double emaMomentum = 0.99, int? emaOverwriteFrequency = null, double? lossScaleFactor = null, int? gradientAccumulationSteps = null, string name = null, double? decay = null)
            : base(PyCall.Of("optimizers.AdamW").Opt("learning_rate", learningRate).Opt("weight_decay", weightDecay, 0.004).Opt("beta_1", beta1, 0.9).Opt("beta_2", beta2, 0.999).Opt("epsilon", epsilon, 1e-07).Opt("amsgrad", amsgrad, false).Opt("clipnorm", clipnorm).Opt("clipvalue", clipvalue).Opt("global_clipnorm", globalClipnorm).Opt("use_ema", useEma, false).Opt("ema_momentum", emaMomentum, 0.99).Opt("ema_overwrite_frequency", emaOverwriteFrequency).Opt("loss_scale_factor", lossScaleFactor).Opt("gradient_accumulation_steps", gradientAccumulationSteps).Opt("name", name).Opt("decay", decay)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static AdamW FromConfig(Dictionary<string, object> config) => PyCall.Of("optimizers.AdamW.from_config").Arg(config).To<AdamW>();
    }
    /// <summary>Adam with the largest gradient (decaying) for the mean square (Kingma &amp; Ba, 2015, section 7).</summary>
    /// <remarks>`m += (1 - b1) (g - m)`, `u = max(b2 * u, |g|)`, `p -= rate / (1 - b1**t) * m / (u + epsilon)`. The other arguments are those of `Optimizer`.</remarks>
    public partial class Adamax : global::Keras.Optimizers.Optimizer
    {
        internal Adamax(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Adamax(PyCall call) : base(call) { }
        /// <summary>Adam with the largest gradient (decaying) for the mean square (Kingma &amp; Ba, 2015, section 7).</summary>
        /// <param name="learningRate">a number, a schedule or a function; 0.001 by default.</param>
        /// <param name="beta1">weight of the past in the mean, 0.9 by default.</param>
        /// <param name="beta2">decay of the norm, 0.999 by default.</param>
        /// <param name="epsilon">1e-7 by default.</param>
        public Adamax(LearningRate learningRate = null, double beta1 = 0.9, double beta2 = 0.999, double epsilon = 1e-07, double? weightDecay = null, double? clipnorm = null, double? clipvalue = null, double? globalClipnorm = null, bool useEma = false, double emaMomentum = 0.99, int? emaOverwriteFrequency = null, double? lossScaleFactor = null, int? gradientAccumulationSteps = null, string name = null, double? decay = null)
            : base(PyCall.Of("optimizers.Adamax").Opt("learning_rate", learningRate).Opt("beta_1", beta1, 0.9).Opt("beta_2", beta2, 0.999).Opt("epsilon", epsilon, 1e-07).Opt("weight_decay", weightDecay).Opt("clipnorm", clipnorm).Opt("clipvalue", clipvalue).Opt("global_clipnorm", globalClipnorm).Opt("use_ema", useEma, false).Opt("ema_momentum", emaMomentum, 0.99).Opt("ema_overwrite_frequency", emaOverwriteFrequency).Opt("loss_scale_factor", lossScaleFactor).Opt("gradient_accumulation_steps", gradientAccumulationSteps).Opt("name", name).Opt("decay", decay)) { }
        /// <summary>Python&apos;s `beta_1`.</summary>
        [Python("beta_1")] public double Beta1 { get => Get<double>("beta_1"); set => Set("beta_1", value); }
        /// <summary>Python&apos;s `beta_2`.</summary>
        [Python("beta_2")] public double Beta2 { get => Get<double>("beta_2"); set => Set("beta_2", value); }
        /// <summary>Python&apos;s `epsilon`.</summary>
        [Python("epsilon")] public double Epsilon { get => Get<double>("epsilon"); set => Set("epsilon", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Adamax FromConfig(Dictionary<string, object> config) => PyCall.Of("optimizers.Adamax.from_config").Arg(config).To<Adamax>();
    }
    /// <summary>Follow the regularized leader, with shrinkage: sparse weights online (McMahan et al., 2013).</summary>
    /// <remarks>With `n' = n + g**2` and `s = (n'**-power - n**-power) / rate`: `z += g' - s * p`, and `p` is the point that minimizes `z p + q p**2 / 2 + l1 |p|`, `q = n'**-power / rate + 2 l2`, where `g' = g + 2 shrinkage p`. The other arguments are those of `Optimizer`.</remarks>
    public partial class Ftrl : global::Keras.Optimizers.Optimizer
    {
        internal Ftrl(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Ftrl(PyCall call) : base(call) { }
        /// <summary>Follow the regularized leader, with shrinkage: sparse weights online (McMahan et al., 2013).</summary>
        /// <param name="learningRate">a number, a schedule or a function; 0.001 by default.</param>
        /// <param name="learningRatePower">not positive, -0.5 by default.</param>
        /// <param name="initialAccumulatorValue">first value of n, 0.1 by default.</param>
        /// <param name="l1RegularizationStrength">0 by default.</param>
        /// <param name="l2RegularizationStrength">0 by default.</param>
        /// <param name="l2ShrinkageRegularizationStrength">0 by default; decays weights by the gradient.</param>
        /// <param name="beta">adds `beta / (2 rate)` to the l2 strength, 0 by default.</param>
        public Ftrl(LearningRate learningRate = null, double learningRatePower = -0.5, double initialAccumulatorValue = 0.1, double l1RegularizationStrength = 0.0, double l2RegularizationStrength = 0.0, double l2ShrinkageRegularizationStrength = 0.0, double beta = 0.0, double? weightDecay = null, double? clipnorm = null, double? clipvalue = null, double? globalClipnorm = null, bool useEma = false, double emaMomentum = 0.99, int? emaOverwriteFrequency = null, double? lossScaleFactor = null, int? gradientAccumulationSteps = null, string name = null, double? decay = null)
            : base(PyCall.Of("optimizers.Ftrl").Opt("learning_rate", learningRate).Opt("learning_rate_power", learningRatePower, -0.5).Opt("initial_accumulator_value", initialAccumulatorValue, 0.1).Opt("l1_regularization_strength", l1RegularizationStrength, 0.0).Opt("l2_regularization_strength", l2RegularizationStrength, 0.0).Opt("l2_shrinkage_regularization_strength", l2ShrinkageRegularizationStrength, 0.0).Opt("beta", beta, 0.0).Opt("weight_decay", weightDecay).Opt("clipnorm", clipnorm).Opt("clipvalue", clipvalue).Opt("global_clipnorm", globalClipnorm).Opt("use_ema", useEma, false).Opt("ema_momentum", emaMomentum, 0.99).Opt("ema_overwrite_frequency", emaOverwriteFrequency).Opt("loss_scale_factor", lossScaleFactor).Opt("gradient_accumulation_steps", gradientAccumulationSteps).Opt("name", name).Opt("decay", decay)) { }
        /// <summary>Python&apos;s `learning_rate_power`.</summary>
        [Python("learning_rate_power")] public double LearningRatePower { get => Get<double>("learning_rate_power"); set => Set("learning_rate_power", value); }
        /// <summary>Python&apos;s `initial_accumulator_value`.</summary>
        [Python("initial_accumulator_value")] public double InitialAccumulatorValue { get => Get<double>("initial_accumulator_value"); set => Set("initial_accumulator_value", value); }
        /// <summary>Python&apos;s `l1_regularization_strength`.</summary>
        [Python("l1_regularization_strength")] public double L1RegularizationStrength { get => Get<double>("l1_regularization_strength"); set => Set("l1_regularization_strength", value); }
        /// <summary>Python&apos;s `l2_regularization_strength`.</summary>
        [Python("l2_regularization_strength")] public double L2RegularizationStrength { get => Get<double>("l2_regularization_strength"); set => Set("l2_regularization_strength", value); }
        /// <summary>Python&apos;s `l2_shrinkage_regularization_strength`.</summary>
        [Python("l2_shrinkage_regularization_strength")] public double L2ShrinkageRegularizationStrength { get => Get<double>("l2_shrinkage_regularization_strength"); set => Set("l2_shrinkage_regularization_strength", value); }
        /// <summary>Python&apos;s `beta`.</summary>
        [Python("beta")] public double Beta { get => Get<double>("beta"); set => Set("beta", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Ftrl FromConfig(Dictionary<string, object> config) => PyCall.Of("optimizers.Ftrl.from_config").Arg(config).To<Ftrl>();
    }
    /// <summary>Adam's step, as long as the weight times the learning rate (You et al., 2020).</summary>
    /// <remarks>With `r = m / (1 - b1**t) / (sqrt(v / (1 - b2**t)) + epsilon)` of Adam's means m and v, `p -= rate * |p| / |r| * r`; where a norm is 0 the quotient is 1. The other arguments are those of `Optimizer`.</remarks>
    public partial class Lamb : global::Keras.Optimizers.Optimizer
    {
        internal Lamb(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Lamb(PyCall call) : base(call) { }
        /// <summary>Adam's step, as long as the weight times the learning rate (You et al., 2020).</summary>
        /// <param name="learningRate">a number, a schedule or a function; 0.001 by default.</param>
        /// <param name="beta1">weight of the past in the mean, 0.9 by default.</param>
        /// <param name="beta2">weight of the past in the mean square, 0.999 by default.</param>
        /// <param name="epsilon">1e-7 by default.</param>
        public Lamb(LearningRate learningRate = null, double beta1 = 0.9, double beta2 = 0.999, double epsilon = 1e-07, double? weightDecay = null, double? clipnorm = null, double? clipvalue = null, double? globalClipnorm = null, bool useEma = false, double emaMomentum = 0.99, int? emaOverwriteFrequency = null, double? lossScaleFactor = null, int? gradientAccumulationSteps = null, string name = null, double? decay = null)
            : base(PyCall.Of("optimizers.Lamb").Opt("learning_rate", learningRate).Opt("beta_1", beta1, 0.9).Opt("beta_2", beta2, 0.999).Opt("epsilon", epsilon, 1e-07).Opt("weight_decay", weightDecay).Opt("clipnorm", clipnorm).Opt("clipvalue", clipvalue).Opt("global_clipnorm", globalClipnorm).Opt("use_ema", useEma, false).Opt("ema_momentum", emaMomentum, 0.99).Opt("ema_overwrite_frequency", emaOverwriteFrequency).Opt("loss_scale_factor", lossScaleFactor).Opt("gradient_accumulation_steps", gradientAccumulationSteps).Opt("name", name).Opt("decay", decay)) { }
        /// <summary>Python&apos;s `beta_1`.</summary>
        [Python("beta_1")] public double Beta1 { get => Get<double>("beta_1"); set => Set("beta_1", value); }
        /// <summary>Python&apos;s `beta_2`.</summary>
        [Python("beta_2")] public double Beta2 { get => Get<double>("beta_2"); set => Set("beta_2", value); }
        /// <summary>Python&apos;s `epsilon`.</summary>
        [Python("epsilon")] public double Epsilon { get => Get<double>("epsilon"); set => Set("epsilon", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Lamb FromConfig(Dictionary<string, object> config) => PyCall.Of("optimizers.Lamb.from_config").Arg(config).To<Lamb>();
    }
    /// <summary>`p -= rate * sign(b1 * m + (1 - b1) * g)`, then `m = b2 * m + (1 - b2) * g` (Chen et al., 2023).</summary>
    /// <remarks>The other arguments are those of `Optimizer`.</remarks>
    public partial class Lion : global::Keras.Optimizers.Optimizer
    {
        internal Lion(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Lion(PyCall call) : base(call) { }
        /// <summary>`p -= rate * sign(b1 * m + (1 - b1) * g)`, then `m = b2 * m + (1 - b2) * g` (Chen et al., 2023).</summary>
        /// <param name="learningRate">a number,</param>
        /// <param name="beta1">weight of the past in the direction, 0.9 by default.</param>
        /// <param name="beta2">weight of the past in the momentum, 0.99 by default.</param>
        public Lion(LearningRate learningRate = null, double beta1 = 0.9, double beta2 = 0.99, double? weightDecay = null, double? clipnorm = null, double? clipvalue = null, double? globalClipnorm = null, bool useEma = false, double emaMomentum = 0.99, int? emaOverwriteFrequency = null, double? lossScaleFactor = null, int? gradientAccumulationSteps = null, string name = null, double? decay = null)
            : base(PyCall.Of("optimizers.Lion").Opt("learning_rate", learningRate).Opt("beta_1", beta1, 0.9).Opt("beta_2", beta2, 0.99).Opt("weight_decay", weightDecay).Opt("clipnorm", clipnorm).Opt("clipvalue", clipvalue).Opt("global_clipnorm", globalClipnorm).Opt("use_ema", useEma, false).Opt("ema_momentum", emaMomentum, 0.99).Opt("ema_overwrite_frequency", emaOverwriteFrequency).Opt("loss_scale_factor", lossScaleFactor).Opt("gradient_accumulation_steps", gradientAccumulationSteps).Opt("name", name).Opt("decay", decay)) { }
        /// <summary>Python&apos;s `beta_1`.</summary>
        [Python("beta_1")] public double Beta1 { get => Get<double>("beta_1"); set => Set("beta_1", value); }
        /// <summary>Python&apos;s `beta_2`.</summary>
        [Python("beta_2")] public double Beta2 { get => Get<double>("beta_2"); set => Set("beta_2", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Lion FromConfig(Dictionary<string, object> config) => PyCall.Of("optimizers.Lion.from_config").Arg(config).To<Lion>();
    }
    /// <summary>Another optimizer, whose loss is multiplied by a factor that is as large as float16 allows.</summary>
    /// <remarks>Gradients are divided by the factor. Where one is infinite or NaN, the update is left out and the factor halved; after `dynamic_growth_steps` updates in a row it is doubled (Micikevicius et al., 2018).</remarks>
    public partial class LossScaleOptimizer : global::Keras.Optimizers.Optimizer
    {
        internal LossScaleOptimizer(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected LossScaleOptimizer(PyCall call) : base(call) { }
        /// <summary>Another optimizer, whose loss is multiplied by a factor that is as large as float16 allows.</summary>
        /// <param name="innerOptimizer">the optimizer that updates.</param>
        /// <param name="initialScale">the first factor, 32768 by default.</param>
        /// <param name="dynamicGrowthSteps">2000 by default.</param>
        public LossScaleOptimizer(OptimizerLike innerOptimizer, double initialScale = 32768.0, int dynamicGrowthSteps = 2000, string name = null, Dictionary<string, object> more = null)
            : base(PyCall.Of("optimizers.LossScaleOptimizer").Arg(innerOptimizer).Opt("initial_scale", initialScale, 32768.0).Opt("dynamic_growth_steps", dynamicGrowthSteps, 2000).Opt("name", name).More(more)) { }
        /// <summary>Whether no element of any gradient is infinite or NaN.</summary>
        [Python("check_finite")]
        public virtual Tensor CheckFinite(Tensor[] grads) =>
            PyCall.On(this, "check_finite").Arg(grads).To<Tensor>();
        /// <summary>Python&apos;s `inner_optimizer`.</summary>
        [Python("inner_optimizer")] public Value InnerOptimizer { get => Get<Value>("inner_optimizer"); set => Set("inner_optimizer", value); }
        /// <summary>Python&apos;s `initial_scale`.</summary>
        [Python("initial_scale")] public double InitialScale { get => Get<double>("initial_scale"); set => Set("initial_scale", value); }
        /// <summary>Python&apos;s `dynamic_growth_steps`.</summary>
        [Python("dynamic_growth_steps")] public int DynamicGrowthSteps { get => Get<int>("dynamic_growth_steps"); set => Set("dynamic_growth_steps", value); }
        /// <summary>Python&apos;s `step_counter`.</summary>
        [Python("step_counter")] public Value StepCounter { get => Get<Value>("step_counter"); set => Set("step_counter", value); }
        /// <summary>Python&apos;s `dynamic_scale`.</summary>
        [Python("dynamic_scale")] public Value DynamicScale { get => Get<Value>("dynamic_scale"); set => Set("dynamic_scale", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static LossScaleOptimizer FromConfig(Dictionary<string, object> config) => PyCall.Of("optimizers.LossScaleOptimizer.from_config").Arg(config).To<LossScaleOptimizer>();
    }
    /// <summary>An optimizer that leaves each variable to one of several others.</summary>
    public partial class MultiOptimizer : global::Keras.Optimizers.Optimizer
    {
        internal MultiOptimizer(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected MultiOptimizer(PyCall call) : base(call) { }
        /// <summary>An optimizer that leaves each variable to one of several others.</summary>
        /// <param name="optimizerMap">an `OptimizerMap`, or a function from a variable to its optimizer.</param>
        /// <param name="lossScaleFactor">the factor of the loss, for all of them.</param>
        /// <param name="name">automatic where None.</param>
        public MultiOptimizer(CallableOrOptimizerMap optimizerMap, double? lossScaleFactor = null, string name = null)
            : base(PyCall.Of("optimizers.MultiOptimizer").Arg(optimizerMap).Opt("loss_scale_factor", lossScaleFactor).Opt("name", name)) { }
        /// <summary>The optimizers: of a function, those that it gave when this one was built.</summary>
        [Python("optimizers")] public global::Keras.Optimizers.Optimizer[] Optimizers { get => Get<global::Keras.Optimizers.Optimizer[]>("optimizers"); }
        /// <summary>Python&apos;s `optimizer_map`.</summary>
        [Python("optimizer_map")] public Value OptimizerMap { get => Get<Value>("optimizer_map"); set => Set("optimizer_map", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static MultiOptimizer FromConfig(Dictionary<string, object> config) => PyCall.Of("optimizers.MultiOptimizer.from_config").Arg(config).To<MultiOptimizer>();
    }
    /// <summary>For matrices the orthogonal part of the momentum, for all else AdamW (Jordan, 2024; Liu et al., 2025).</summary>
    /// <remarks>`m = momentum * m + g`, `x = g + momentum * m` (or m, without `nesterov`) over its norm, then `ns_steps` times `A = x x'`, `x = a x + (b A + c A A) x`, which brings all singular values near 1; `p -= rate * rms_rate * sqrt(larger side) * x`. The other arguments are those of `Optimizer`.</remarks>
    public partial class Muon : global::Keras.Optimizers.Optimizer
    {
        internal Muon(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Muon(PyCall call) : base(call) { }
        /// <summary>For matrices the orthogonal part of the momentum, for all else AdamW (Jordan, 2024; Liu et al., 2025).</summary>
        /// <param name="learningRate">a number, a schedule or a function; 0.001 by default.</param>
        /// <param name="adamBeta1">AdamW's, 0.9, 0.999, 1e-7 by default.</param>
        /// <param name="adamBeta2">AdamW's, 0.9, 0.999, 1e-7 by default.</param>
        /// <param name="adamWeightDecay">of what AdamW updates, 0.004 by default.</param>
        /// <param name="epsilon">AdamW's, 0.9, 0.999, 1e-7 by default.</param>
        /// <param name="weightDecay">of what Muon updates, 0.004 by default.</param>
        /// <param name="excludeLayers">patterns; what has one at the beginning of its path or after it is AdamW's, as an output layer should be.</param>
        /// <param name="excludeEmbeddings">whether what has "embedding" in its path is AdamW's.</param>
        /// <param name="muonA">the polynomial's coefficients.</param>
        /// <param name="muonB">the polynomial's coefficients.</param>
        /// <param name="muonC">the polynomial's coefficients.</param>
        /// <param name="adamLrRatio">AdamW's learning rate over Muon's, 1 by default.</param>
        /// <param name="momentum">0.95 by default.</param>
        /// <param name="nsSteps">how often the polynomial is applied, 5 by default.</param>
        /// <param name="nesterov">whether the gradient counts once more.</param>
        /// <param name="rmsRate">0.2 by default, which makes steps as long as Adam's; None: no factor at all.</param>
        public Muon(LearningRate learningRate = null, double adamBeta1 = 0.9, double adamBeta2 = 0.999, double? adamWeightDecay = 0.004, double epsilon = 1e-07, double? weightDecay = 0.004, double? clipnorm = null, double? clipvalue = null, double? globalClipnorm = null, bool useEma = false, double emaMomentum = 0.99, int? emaOverwriteFrequency = null, double? lossScaleFactor = null, int? gradientAccumulationSteps = null, string name = null, string[] excludeLayers = null, bool excludeEmbeddings = true, double muonA = 3.4445, double muonB = -4.775, double muonC = 2.0315, double adamLrRatio = 1.0, double momentum = 0.95, int nsSteps = 5, bool nesterov = true, double? rmsRate = 0.2, double? decay = null)
            : base(PyCall.Of("optimizers.Muon").Opt("learning_rate", learningRate).Opt("adam_beta_1", adamBeta1, 0.9).Opt("adam_beta_2", adamBeta2, 0.999).Opt("adam_weight_decay", adamWeightDecay, 0.004).Opt("epsilon", epsilon, 1e-07).Opt("weight_decay", weightDecay, 0.004).Opt("clipnorm", clipnorm).Opt("clipvalue", clipvalue).Opt("global_clipnorm", globalClipnorm).Opt("use_ema", useEma, false).Opt("ema_momentum", emaMomentum, 0.99).Opt("ema_overwrite_frequency", emaOverwriteFrequency).Opt("loss_scale_factor", lossScaleFactor).Opt("gradient_accumulation_steps", gradientAccumulationSteps).Opt("name", name).Opt("exclude_layers", excludeLayers).Opt("exclude_embeddings", excludeEmbeddings, true).Opt("muon_a", muonA, 3.4445).Opt("muon_b", muonB, -4.775).Opt("muon_c", muonC, 2.0315).Opt("adam_lr_ratio", adamLrRatio, 1.0).Opt("momentum", momentum, 0.95).Opt("ns_steps", nsSteps, 5).Opt("nesterov", nesterov, true).Opt("rms_rate", rmsRate, 0.2).Opt("decay", decay)) { }
        /// <summary>Whether AdamW updates a variable.</summary>
        [Python("by_adam")]
        public virtual bool ByAdam(global::Keras.Variable variable) =>
            PyCall.On(this, "by_adam").Arg(variable).To<bool>();
        /// <summary>A step of the size of Adam's: `rms_rate * sqrt(larger side) * x` (Liu et al., 2025).</summary>
        [Python("lr_adjust")]
        public virtual Tensor LrAdjust(Tensor x) =>
            PyCall.On(this, "lr_adjust").Arg(x).To<Tensor>();
        /// <summary>The last two axes exchanged.</summary>
        [Python("transpose_last_axis")]
        public virtual Tensor TransposeLastAxis(Tensor X) =>
            PyCall.On(this, "transpose_last_axis").Arg(X).To<Tensor>();
        /// <summary>The factor of x that turns, by a polynomial of odd degree (Newton and Schulz).</summary>
        [Python("zeropower_via_newtonschulz5")]
        public virtual Tensor ZeropowerViaNewtonschulz5(Tensor x, int steps) =>
            PyCall.On(this, "zeropower_via_newtonschulz5").Arg(x).Arg(steps).To<Tensor>();
        /// <summary>Python&apos;s `adam_beta_1`.</summary>
        [Python("adam_beta_1")] public double AdamBeta1 { get => Get<double>("adam_beta_1"); set => Set("adam_beta_1", value); }
        /// <summary>Python&apos;s `adam_beta_2`.</summary>
        [Python("adam_beta_2")] public double AdamBeta2 { get => Get<double>("adam_beta_2"); set => Set("adam_beta_2", value); }
        /// <summary>Python&apos;s `adam_weight_decay`.</summary>
        [Python("adam_weight_decay")] public double? AdamWeightDecay { get => Get<double?>("adam_weight_decay"); set => Set("adam_weight_decay", value); }
        /// <summary>Python&apos;s `epsilon`.</summary>
        [Python("epsilon")] public double Epsilon { get => Get<double>("epsilon"); set => Set("epsilon", value); }
        /// <summary>Python&apos;s `exclude_layers`.</summary>
        [Python("exclude_layers")] public string[] ExcludeLayers { get => Get<string[]>("exclude_layers"); set => Set("exclude_layers", value); }
        /// <summary>Python&apos;s `exclude_embeddings`.</summary>
        [Python("exclude_embeddings")] public bool ExcludeEmbeddings { get => Get<bool>("exclude_embeddings"); set => Set("exclude_embeddings", value); }
        /// <summary>Python&apos;s `muon_a`.</summary>
        [Python("muon_a")] public double MuonA { get => Get<double>("muon_a"); set => Set("muon_a", value); }
        /// <summary>Python&apos;s `muon_b`.</summary>
        [Python("muon_b")] public double MuonB { get => Get<double>("muon_b"); set => Set("muon_b", value); }
        /// <summary>Python&apos;s `muon_c`.</summary>
        [Python("muon_c")] public double MuonC { get => Get<double>("muon_c"); set => Set("muon_c", value); }
        /// <summary>Python&apos;s `adam_lr_ratio`.</summary>
        [Python("adam_lr_ratio")] public double AdamLrRatio { get => Get<double>("adam_lr_ratio"); set => Set("adam_lr_ratio", value); }
        /// <summary>Python&apos;s `momentum`.</summary>
        [Python("momentum")] public double Momentum { get => Get<double>("momentum"); set => Set("momentum", value); }
        /// <summary>Python&apos;s `ns_steps`.</summary>
        [Python("ns_steps")] public int NsSteps { get => Get<int>("ns_steps"); set => Set("ns_steps", value); }
        /// <summary>Python&apos;s `nesterov`.</summary>
        [Python("nesterov")] public bool Nesterov { get => Get<bool>("nesterov"); set => Set("nesterov", value); }
        /// <summary>Python&apos;s `rms_rate`.</summary>
        [Python("rms_rate")] public double? RmsRate { get => Get<double?>("rms_rate"); set => Set("rms_rate", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Muon FromConfig(Dictionary<string, object> config) => PyCall.Of("optimizers.Muon.from_config").Arg(config).To<Muon>();
    }
    /// <summary>Adam with Nesterov's momentum, which looks one step ahead (Dozat, 2016).</summary>
    /// <remarks>With `u(t) = b1 * (1 - 0.96**t / 2)` and U(t) their product up to t, the mean of Adam becomes `u(t+1) * m / (1 - U(t+1)) + (1 - u(t)) * g / (1 - U(t))`. The other arguments are those of `Optimizer`.</remarks>
    public partial class Nadam : global::Keras.Optimizers.Optimizer
    {
        internal Nadam(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Nadam(PyCall call) : base(call) { }
        /// <summary>Adam with Nesterov's momentum, which looks one step ahead (Dozat, 2016).</summary>
        /// <param name="learningRate">a number, a schedule or a function; 0.001 by default.</param>
        /// <param name="beta1">weight of the past in the mean, 0.9 by default.</param>
        /// <param name="beta2">weight of the past in the mean square, 0.999 by default.</param>
        /// <param name="epsilon">1e-7 by default.</param>
        public Nadam(LearningRate learningRate = null, double beta1 = 0.9, double beta2 = 0.999, double epsilon = 1e-07, double? weightDecay = null, double? clipnorm = null, double? clipvalue = null, double? globalClipnorm = null, bool useEma = false, double emaMomentum = 0.99, int? emaOverwriteFrequency = null, double? lossScaleFactor = null, int? gradientAccumulationSteps = null, string name = null, double? decay = null)
            : base(PyCall.Of("optimizers.Nadam").Opt("learning_rate", learningRate).Opt("beta_1", beta1, 0.9).Opt("beta_2", beta2, 0.999).Opt("epsilon", epsilon, 1e-07).Opt("weight_decay", weightDecay).Opt("clipnorm", clipnorm).Opt("clipvalue", clipvalue).Opt("global_clipnorm", globalClipnorm).Opt("use_ema", useEma, false).Opt("ema_momentum", emaMomentum, 0.99).Opt("ema_overwrite_frequency", emaOverwriteFrequency).Opt("loss_scale_factor", lossScaleFactor).Opt("gradient_accumulation_steps", gradientAccumulationSteps).Opt("name", name).Opt("decay", decay)) { }
        /// <summary>Python&apos;s `beta_1`.</summary>
        [Python("beta_1")] public double Beta1 { get => Get<double>("beta_1"); set => Set("beta_1", value); }
        /// <summary>Python&apos;s `beta_2`.</summary>
        [Python("beta_2")] public double Beta2 { get => Get<double>("beta_2"); set => Set("beta_2", value); }
        /// <summary>Python&apos;s `epsilon`.</summary>
        [Python("epsilon")] public double Epsilon { get => Get<double>("epsilon"); set => Set("epsilon", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Nadam FromConfig(Dictionary<string, object> config) => PyCall.Of("optimizers.Nadam.from_config").Arg(config).To<Nadam>();
    }
    /// <summary>Base of optimizers.</summary>
    /// <remarks>A subclass defines `slots()`, the names of what it keeps for each variable, and the elementwise `rule(p, g, *slots, **scalars)`, which runs on all variables of a dtype as one; the numbers that `scalars(step, rate)` returns are computed once a step. (Or it overrides `build` and `update_step(gradient, variable, learning_rate)`, as with Keras, which runs for each variable.)</remarks>
    public partial class Optimizer : KerataObject
    {
        internal Optimizer(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Optimizer(PyCall call) : base(call) { }
        /// <summary>Base of optimizers.</summary>
        /// <param name="learningRate">a number, a schedule, or a function without arguments.</param>
        /// <param name="weightDecay">each update first takes `learning_rate * weight_decay` times the weight from it.</param>
        /// <param name="clipnorm">each gradient is scaled down to this norm.</param>
        /// <param name="clipvalue">each element of a gradient is kept within ± this.</param>
        /// <param name="globalClipnorm">all gradients together are scaled down to this norm.</param>
        /// <param name="useEma">keep moving averages of the weights, `a = momentum * a + (1 - momentum) * w`.</param>
        /// <param name="emaMomentum">in [0, 1], 0.99 by default.</param>
        /// <param name="emaOverwriteFrequency">after so many steps each, the weights become the averages; None: at the end.</param>
        /// <param name="lossScaleFactor">the loss was multiplied by this; gradients are divided by it.</param>
        /// <param name="gradientAccumulationSteps">update once in so many steps, by the mean gradient.</param>
        /// <param name="name">automatic where None.</param>
        public Optimizer(LearningRate learningRate, double? weightDecay = null, double? clipnorm = null, double? clipvalue = null, double? globalClipnorm = null, bool useEma = false, double emaMomentum = 0.99, int? emaOverwriteFrequency = null, double? lossScaleFactor = null, int? gradientAccumulationSteps = null, string name = null, double? decay = null)
            : base(PyCall.Of("optimizers.Optimizer").Arg(learningRate).Opt("weight_decay", weightDecay).Opt("clipnorm", clipnorm).Opt("clipvalue", clipvalue).Opt("global_clipnorm", globalClipnorm).Opt("use_ema", useEma, false).Opt("ema_momentum", emaMomentum, 0.99).Opt("ema_overwrite_frequency", emaOverwriteFrequency).Opt("loss_scale_factor", lossScaleFactor).Opt("gradient_accumulation_steps", gradientAccumulationSteps).Opt("name", name).Opt("decay", decay)) { }
        /// <summary>Numbers that the rule needs, from the step (1, 2, …) and the learning rate, both scalars of one dtype.</summary>
        [Python("scalars")]
        public virtual Dictionary<string, Tensor> Scalars(Tensor step, Tensor rate) =>
            PyCall.On(this, "scalars").Arg(step).Arg(rate).To<Dictionary<string, Tensor>>();
        /// <summary>The new weight and slots, elementwise, from weight, gradient, slots and scalars of one dtype.</summary>
        [Python("rule")]
        public virtual Tensor[] Rule(Tensor p, Tensor g, Dictionary<string, object> more = null, params Tensor[] slots) =>
            PyCall.On(this, "rule").Arg(p).Arg(g).More(more).Args(slots).To<Tensor[]>();
        /// <summary>Whether `rule` changes nothing where the gradient is 0, so that an update may leave out rows without one.</summary>
        /// <remarks>What a class says holds for the `rule` beside it.</remarks>
        [Python("by_rows")]
        public virtual bool ByRows() =>
            PyCall.On(this, "by_rows").To<bool>();
        /// <summary>What is to be done once for each update, when all variables are updated.</summary>
        [Python("after_update")]
        public virtual void AfterUpdate() =>
            PyCall.On(this, "after_update").Run();
        /// <summary>Update variables by pairs of (gradient, variable).</summary>
        [Python("apply_gradients")]
        public virtual Value ApplyGradients((Tensor, global::Keras.Variable)[] gradsAndVars) =>
            PyCall.On(this, "apply_gradients").Arg(gradsAndVars).To<Value>();
        /// <summary>Update variables by their gradients; pure inside a frame.</summary>
        /// <param name="grads">one gradient for each variable; None for a variable that the loss does not depend on.</param>
        /// <param name="trainableVariables">the variables; None: those that the optimizer was built with.</param>
        [Python("apply")]
        public virtual void Apply(Tensor[] grads, global::Keras.Variable[] trainableVariables = null) =>
            PyCall.On(this, "apply").Arg(grads).Opt("trainable_variables", trainableVariables).Run();
        /// <summary>An update as a pure function of values.</summary>
        /// <remarks>Returns: (values of the trainable variables, values of the optimizer's variables), new.</remarks>
        [Python("stateless_apply")]
        public virtual (Tensor[], Tensor[]) StatelessApply(Tensor[] optimizerVariables, Tensor[] grads, Tensor[] trainableVariables) =>
            PyCall.On(this, "stateless_apply").Arg(optimizerVariables).Arg(grads).Arg(trainableVariables).To<(Tensor[], Tensor[])>();
        /// <summary>The loss as gradients are to be taken of it: times `loss_scale_factor`, if there is one.</summary>
        [Python("scale_loss")]
        public virtual Tensor ScaleLoss(Tensor loss) =>
            PyCall.On(this, "scale_loss").Arg(loss).To<Tensor>();
        /// <summary>Update one variable by the rule; a subclass may override this instead of `rule`, as with Keras.</summary>
        [Python("update_step")]
        public virtual void UpdateStep(Tensor gradient, global::Keras.Variable variable, Tensor learningRate) =>
            PyCall.On(this, "update_step").Arg(gradient).Arg(variable).Arg(learningRate).Run();
        /// <summary>Whether `update_rows` does for this variable what `apply` does.</summary>
        [Python("updates_rows")]
        public virtual bool UpdatesRows(global::Keras.Variable variable) =>
            PyCall.On(this, "updates_rows").Arg(variable).To<bool>();
        /// <summary>Update rows of a variable, of which the others have no gradient, before `apply` is given those of the other variables.</summary>
        /// <param name="numbers">of the rows, tensors of any shape; one may come several times.</param>
        /// <param name="gradients">one row more than the numbers has each.</param>
        [Python("update_rows")]
        public virtual void UpdateRows(global::Keras.Variable variable, Tensor[] numbers, Tensor[] gradients) =>
            PyCall.On(this, "update_rows").Arg(variable).Arg(numbers).Arg(gradients).Run();
        /// <summary>Python&apos;s `weight_decay`.</summary>
        [Python("weight_decay")] public double? WeightDecay { get => Get<double?>("weight_decay"); set => Set("weight_decay", value); }
        /// <summary>Python&apos;s `clipnorm`.</summary>
        [Python("clipnorm")] public double? Clipnorm { get => Get<double?>("clipnorm"); set => Set("clipnorm", value); }
        /// <summary>Python&apos;s `clipvalue`.</summary>
        [Python("clipvalue")] public double? Clipvalue { get => Get<double?>("clipvalue"); set => Set("clipvalue", value); }
        /// <summary>Python&apos;s `global_clipnorm`.</summary>
        [Python("global_clipnorm")] public double? GlobalClipnorm { get => Get<double?>("global_clipnorm"); set => Set("global_clipnorm", value); }
        /// <summary>Python&apos;s `use_ema`.</summary>
        [Python("use_ema")] public bool UseEma { get => Get<bool>("use_ema"); set => Set("use_ema", value); }
        /// <summary>Python&apos;s `ema_momentum`.</summary>
        [Python("ema_momentum")] public double EmaMomentum { get => Get<double>("ema_momentum"); set => Set("ema_momentum", value); }
        /// <summary>Python&apos;s `ema_overwrite_frequency`.</summary>
        [Python("ema_overwrite_frequency")] public int? EmaOverwriteFrequency { get => Get<int?>("ema_overwrite_frequency"); set => Set("ema_overwrite_frequency", value); }
        /// <summary>Python&apos;s `loss_scale_factor`.</summary>
        [Python("loss_scale_factor")] public double? LossScaleFactor { get => Get<double?>("loss_scale_factor"); set => Set("loss_scale_factor", value); }
        /// <summary>Python&apos;s `gradient_accumulation_steps`.</summary>
        [Python("gradient_accumulation_steps")] public int? GradientAccumulationSteps { get => Get<int?>("gradient_accumulation_steps"); set => Set("gradient_accumulation_steps", value); }
        /// <summary>Names of what is kept for each variable, in groups: those of a group alternate in `variables`.</summary>
        [Python("slots")]
        public virtual string[][] Slots() =>
            PyCall.On(this, "slots").To<string[][]>();
        /// <summary>The first value of a slot.</summary>
        [Python("slot_initializer")]
        public virtual Value SlotInitializer(string name) =>
            PyCall.On(this, "slot_initializer").Arg(name).To<Value>();
        /// <summary>The iteration, the learning rate (if it is a number), and the slots.</summary>
        [Python("variables")] public global::Keras.Variable[] Variables { get => Get<global::Keras.Variable[]>("variables"); }
        /// <summary>How many updates were made.</summary>
        [Python("iterations")] public Value Iterations { get => Get<Value>("iterations"); }
        /// <summary>The learning rate: a Variable, or what the schedule or function returns now; can be assigned to.</summary>
        [Python("learning_rate")] public Value LearningRate { get => Get<Value>("learning_rate"); set => Set("learning_rate", value); }
        /// <summary>Make the slots for these variables; happens by itself when gradients are first applied.</summary>
        [Python("build")]
        public virtual void Build(global::Keras.Variable[] varList) =>
            PyCall.On(this, "build").Arg(varList).Run();
        /// <summary>A variable of the optimizer's own.</summary>
        [Python("add_variable")]
        public virtual global::Keras.Variable AddVariable(Shape shape, InitializerLike initializer = null, DTypeLike dtype = null, Aggregation aggregation = global::Keras.Aggregation.None, object layout = null, string name = null) =>
            PyCall.On(this, "add_variable").Arg(shape).Opt("initializer", initializer).Opt("dtype", dtype).Opt("aggregation", aggregation, global::Keras.Aggregation.None).Opt("layout", layout).Opt("name", name).To<global::Keras.Variable>();
        /// <summary>A variable of the shape and dtype of another, named after it.</summary>
        [Python("add_variable_from_reference")]
        public virtual global::Keras.Variable AddVariableFromReference(global::Keras.Variable referenceVariable, string name = null, InitializerLike initializer = null) =>
            PyCall.On(this, "add_variable_from_reference").Arg(referenceVariable).Opt("name", name).Opt("initializer", initializer).To<global::Keras.Variable>();
        /// <summary>A slot, or several where `name` is a list, for each of the variables.</summary>
        [Python("add_optimizer_variables")]
        public virtual Value AddOptimizerVariables(global::Keras.Variable[] trainableVariables, object name, InitializerLike initializer = null) =>
            PyCall.On(this, "add_optimizer_variables").Arg(trainableVariables).Arg(name).Opt("initializer", initializer).To<Value>();
        /// <summary>Leave variables out of the weight decay: these, and those whose name matches one of these patterns.</summary>
        [Python("exclude_from_weight_decay")]
        public virtual void ExcludeFromWeightDecay(global::Keras.Variable[] varList = null, string[] varNames = null) =>
            PyCall.On(this, "exclude_from_weight_decay").Opt("var_list", varList).Opt("var_names", varNames).Run();
        /// <summary>The weight decay of a variable; None where there is none.</summary>
        [Python("decay_of")]
        public virtual double? DecayOf(global::Keras.Variable variable) =>
            PyCall.On(this, "decay_of").Arg(variable).To<double?>();
        /// <summary>The optimizers that update variables: this one, or those that it leaves them to.</summary>
        [Python("parts")] public Value[] Parts { get => Get<Value[]>("parts"); }
        /// <summary>Whether weights and their moving averages are exchanged.</summary>
        [Python("averages_in_place")] public bool AveragesInPlace { get => Get<bool>("averages_in_place"); }
        /// <summary>At the end of training: weights become their moving averages, if these are kept.</summary>
        [Python("finalize_variable_values")]
        public virtual void FinalizeVariableValues(global::Keras.Variable[] varList) =>
            PyCall.On(this, "finalize_variable_values").Arg(varList).Run();
        /// <summary>Exchange weights and their moving averages, if these are kept and there are some.</summary>
        [Python("swap_averages")]
        public virtual void SwapAverages() =>
            PyCall.On(this, "swap_averages").Run();
        /// <summary>After a swap: let weights and moving averages both be the averages.</summary>
        [Python("keep_averages")]
        public virtual void KeepAverages() =>
            PyCall.On(this, "keep_averages").Run();
        /// <summary>Set a variable.</summary>
        [Python("assign")]
        public virtual void Assign(global::Keras.Variable variable, Tensor value) =>
            PyCall.On(this, "assign").Arg(variable).Arg(value).Run();
        /// <summary>Add to a variable.</summary>
        [Python("assign_add")]
        public virtual void AssignAdd(global::Keras.Variable variable, Tensor value) =>
            PyCall.On(this, "assign_add").Arg(variable).Arg(value).Run();
        /// <summary>Subtract from a variable.</summary>
        [Python("assign_sub")]
        public virtual void AssignSub(global::Keras.Variable variable, Tensor value) =>
            PyCall.On(this, "assign_sub").Arg(variable).Arg(value).Run();
        /// <summary>The constructor's arguments as plain data.</summary>
        [Python("get_config")]
        public virtual Dictionary<string, object> GetConfig() =>
            PyCall.On(this, "get_config").To<Dictionary<string, object>>();
        /// <summary>Set the optimizer's variables, in the order of `variables`.</summary>
        [Python("set_weights")]
        public virtual void SetWeights(DataLike weights) =>
            PyCall.On(this, "set_weights").Arg(weights).Run();
        /// <summary>Put the variables into a mapping, under their numbers.</summary>
        [Python("save_own_variables")]
        public virtual void SaveOwnVariables(Dictionary<string, object> store) =>
            PyCall.On(this, "save_own_variables").Arg(store).Run();
        /// <summary>Take the variables from a mapping that `save_own_variables` filled.</summary>
        [Python("load_own_variables")]
        public virtual void LoadOwnVariables(Dictionary<string, object> store) =>
            PyCall.On(this, "load_own_variables").Arg(store).Run();
        /// <summary>Python&apos;s `name`.</summary>
        [Python("name")] public string Name { get => Get<string>("name"); set => Set("name", value); }
        /// <summary>Python&apos;s `built`.</summary>
        [Python("built")] public Value Built { get => Get<Value>("built"); set => Set("built", value); }
        /// <summary>Python&apos;s `unlisted`.</summary>
        [Python("unlisted")] public string[] Unlisted { get => Get<string[]>("unlisted"); set => Set("unlisted", value); }
        /// <summary>Python&apos;s `unsaid`.</summary>
        [Python("unsaid")] public Dictionary<string, object> Unsaid { get => Get<Dictionary<string, object>>("unsaid"); set => Set("unsaid", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public static Optimizer FromConfig(Dictionary<string, object> config) => PyCall.Of("optimizers.Optimizer.from_config").Arg(config).To<Optimizer>();
    }
    /// <summary>Optimizers by patterns of the paths of variables.</summary>
    /// <exception cref="KerataException">ValueError: if two patterns match one path, or a pattern is there already.</exception>
    public partial class OptimizerMap : KerataObject
    {
        internal OptimizerMap(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected OptimizerMap(PyCall call) : base(call) { }
        /// <summary>Optimizers by patterns of the paths of variables.</summary>
        /// <param name="defaultOptimizer">the optimizer of what no pattern matches.</param>
        /// <param name="optimizerMap">regular expressions, each of which has to match a path as a whole, and optimizers.</param>
        /// <exception cref="KerataException">ValueError: if two patterns match one path, or a pattern is there already.</exception>
        public OptimizerMap(OptimizerLike defaultOptimizer, Dictionary<string, object> optimizerMap = null)
            : base(PyCall.Of("optimizers.OptimizerMap").Arg(defaultOptimizer).Opt("optimizer_map", optimizerMap)) { }
        /// <summary>The optimizer of what no pattern matches.</summary>
        [Python("default_optimizer")] public global::Keras.Optimizers.Optimizer DefaultOptimizer { get => Get<global::Keras.Optimizers.Optimizer>("default_optimizer"); }
        /// <summary>The patterns and their optimizers.</summary>
        [Python("optimizer_map")] public Dictionary<string, global::Keras.Optimizers.Optimizer> OptimizerMap_ { get => Get<Dictionary<string, global::Keras.Optimizers.Optimizer>>("optimizer_map"); }
        /// <summary>See the documentation of kerata.</summary>
        [Python("__getitem__")]
        public virtual global::Keras.Optimizers.Optimizer GetItem(string key) =>
            PyCall.On(this, "__getitem__").Arg(key).To<global::Keras.Optimizers.Optimizer>();
        /// <summary>See the documentation of kerata.</summary>
        [Python("__len__")]
        public virtual int Length() =>
            PyCall.On(this, "__len__").To<int>();
        /// <summary>The constructor's arguments as plain data.</summary>
        [Python("get_config")]
        public virtual Dictionary<string, object> GetConfig() =>
            PyCall.On(this, "get_config").To<Dictionary<string, object>>();
        /// <summary>Python&apos;s `unlisted`.</summary>
        [Python("unlisted")] public string[] Unlisted { get => Get<string[]>("unlisted"); set => Set("unlisted", value); }
        /// <summary>Python&apos;s `unsaid`.</summary>
        [Python("unsaid")] public Dictionary<string, object> Unsaid { get => Get<Dictionary<string, object>>("unsaid"); set => Set("unsaid", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public static OptimizerMap FromConfig(Dictionary<string, object> config) => PyCall.Of("optimizers.OptimizerMap.from_config").Arg(config).To<OptimizerMap>();
    }
    /// <summary>`v = rho * v + (1 - rho) * g**2`, `p -= rate * g / sqrt(v + epsilon)` (Hinton, 2012).</summary>
    /// <remarks>The other arguments are those of `Optimizer`.</remarks>
    public partial class RMSprop : global::Keras.Optimizers.Optimizer
    {
        internal RMSprop(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected RMSprop(PyCall call) : base(call) { }
        /// <summary>`v = rho * v + (1 - rho) * g**2`, `p -= rate * g / sqrt(v + epsilon)` (Hinton, 2012).</summary>
        /// <param name="learningRate">a number, a schedule or a function; 0.001 by default.</param>
        /// <param name="rho">weight of the past, 0.9 by default.</param>
        /// <param name="momentum">where positive, steps are gathered: `m = momentum * m + step`, `p -= m`.</param>
        /// <param name="epsilon">1e-7 by default.</param>
        /// <param name="centered">take the square of the mean gradient off `v`, so that it is a variance.</param>
        public RMSprop(LearningRate learningRate = null, double rho = 0.9, double momentum = 0.0, double epsilon = 1e-07, bool centered = false, double? weightDecay = null, double? clipnorm = null, double? clipvalue = null, double? globalClipnorm = null, bool useEma = false, double emaMomentum = 0.99, int? emaOverwriteFrequency = null, double? lossScaleFactor = null, int? gradientAccumulationSteps = null, string name = null, double? decay = null)
            : base(PyCall.Of("optimizers.RMSprop").Opt("learning_rate", learningRate).Opt("rho", rho, 0.9).Opt("momentum", momentum, 0.0).Opt("epsilon", epsilon, 1e-07).Opt("centered", centered, false).Opt("weight_decay", weightDecay).Opt("clipnorm", clipnorm).Opt("clipvalue", clipvalue).Opt("global_clipnorm", globalClipnorm).Opt("use_ema", useEma, false).Opt("ema_momentum", emaMomentum, 0.99).Opt("ema_overwrite_frequency", emaOverwriteFrequency).Opt("loss_scale_factor", lossScaleFactor).Opt("gradient_accumulation_steps", gradientAccumulationSteps).Opt("name", name).Opt("decay", decay)) { }
        /// <summary>Python&apos;s `rho`.</summary>
        [Python("rho")] public double Rho { get => Get<double>("rho"); set => Set("rho", value); }
        /// <summary>Python&apos;s `momentum`.</summary>
        [Python("momentum")] public double Momentum { get => Get<double>("momentum"); set => Set("momentum", value); }
        /// <summary>Python&apos;s `epsilon`.</summary>
        [Python("epsilon")] public double Epsilon { get => Get<double>("epsilon"); set => Set("epsilon", value); }
        /// <summary>Python&apos;s `centered`.</summary>
        [Python("centered")] public bool Centered { get => Get<bool>("centered"); set => Set("centered", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static RMSprop FromConfig(Dictionary<string, object> config) => PyCall.Of("optimizers.RMSprop.from_config").Arg(config).To<RMSprop>();
    }
    /// <summary>Gradient descent: `p -= rate * g`; with momentum `v = momentum * v - rate * g`, `p += v`.</summary>
    /// <remarks>The other arguments are those of `Optimizer`.</remarks>
    public partial class SGD : global::Keras.Optimizers.Optimizer
    {
        internal SGD(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected SGD(PyCall call) : base(call) { }
        /// <summary>Gradient descent: `p -= rate * g`; with momentum `v = momentum * v - rate * g`, `p += v`.</summary>
        /// <param name="learningRate">a number, a schedule or a function; 0.01 by default.</param>
        /// <param name="momentum">in [0, 1], 0 by default.</param>
        /// <param name="nesterov">look ahead, `p += momentum * v - rate * g` of the new v (Sutskever et al., 2013).</param>
        public SGD(LearningRate learningRate = null, double momentum = 0.0, bool nesterov = false, double? weightDecay = null, double? clipnorm = null, double? clipvalue = null, double? globalClipnorm = null, bool useEma = false, double emaMomentum = 0.99, int? emaOverwriteFrequency = null, double? lossScaleFactor = null, int? gradientAccumulationSteps = null, string name = null, double? decay = null)
            : base(PyCall.Of("optimizers.SGD").Opt("learning_rate", learningRate).Opt("momentum", momentum, 0.0).Opt("nesterov", nesterov, false).Opt("weight_decay", weightDecay).Opt("clipnorm", clipnorm).Opt("clipvalue", clipvalue).Opt("global_clipnorm", globalClipnorm).Opt("use_ema", useEma, false).Opt("ema_momentum", emaMomentum, 0.99).Opt("ema_overwrite_frequency", emaOverwriteFrequency).Opt("loss_scale_factor", lossScaleFactor).Opt("gradient_accumulation_steps", gradientAccumulationSteps).Opt("name", name).Opt("decay", decay)) { }
        /// <summary>Python&apos;s `momentum`.</summary>
        [Python("momentum")] public double Momentum { get => Get<double>("momentum"); set => Set("momentum", value); }
        /// <summary>Python&apos;s `nesterov`.</summary>
        [Python("nesterov")] public bool Nesterov { get => Get<bool>("nesterov"); set => Set("nesterov", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static SGD FromConfig(Dictionary<string, object> config) => PyCall.Of("optimizers.SGD.from_config").Arg(config).To<SGD>();
    }
    /// <summary>AdamW whose gradients are taken between its iterate z and the mean x of all of these (Defazio et al., 2024).</summary>
    /// <remarks>`p = (1 - b1) z + b1 x`, `v += (1 - b2) (g**2 - v)`, `z -= rate * g / (sqrt(v / (1 - b2**t)) + epsilon)`, `x += (z - x) / t`. The other arguments are those of `Optimizer`. z is what is called "momentum" in `variables`.</remarks>
    public partial class ScheduleFreeAdamW : global::Keras.Optimizers.Optimizer
    {
        internal ScheduleFreeAdamW(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected ScheduleFreeAdamW(PyCall call) : base(call) { }
        /// <summary>AdamW whose gradients are taken between its iterate z and the mean x of all of these (Defazio et al., 2024).</summary>
        /// <param name="learningRate">a number, a schedule or a function; 0.0025 by default.</param>
        /// <param name="beta1">the share of the mean in the weights, 0.9 by default.</param>
        /// <param name="beta2">weight of the past in the mean square, 0.999 by default.</param>
        /// <param name="epsilon">1e-8 by default.</param>
        /// <param name="warmupSteps">for how many steps the rate rises from 0 in a line; 0 by default.</param>
        public ScheduleFreeAdamW(LearningRate learningRate = null, double beta1 = 0.9, double beta2 = 0.999, double epsilon = 1e-08, int warmupSteps = 0, double? weightDecay = null, double? clipnorm = null, double? clipvalue = null, double? globalClipnorm = null, bool useEma = false, double emaMomentum = 0.99, int? emaOverwriteFrequency = null, double? lossScaleFactor = null, int? gradientAccumulationSteps = null, string name = null, double? decay = null)
            : base(PyCall.Of("optimizers.ScheduleFreeAdamW").Opt("learning_rate", learningRate).Opt("beta_1", beta1, 0.9).Opt("beta_2", beta2, 0.999).Opt("epsilon", epsilon, 1e-08).Opt("warmup_steps", warmupSteps, 0).Opt("weight_decay", weightDecay).Opt("clipnorm", clipnorm).Opt("clipvalue", clipvalue).Opt("global_clipnorm", globalClipnorm).Opt("use_ema", useEma, false).Opt("ema_momentum", emaMomentum, 0.99).Opt("ema_overwrite_frequency", emaOverwriteFrequency).Opt("loss_scale_factor", lossScaleFactor).Opt("gradient_accumulation_steps", gradientAccumulationSteps).Opt("name", name).Opt("decay", decay)) { }
        /// <summary>Python&apos;s `beta_1`.</summary>
        [Python("beta_1")] public double Beta1 { get => Get<double>("beta_1"); set => Set("beta_1", value); }
        /// <summary>Python&apos;s `beta_2`.</summary>
        [Python("beta_2")] public double Beta2 { get => Get<double>("beta_2"); set => Set("beta_2", value); }
        /// <summary>Python&apos;s `epsilon`.</summary>
        [Python("epsilon")] public double Epsilon { get => Get<double>("epsilon"); set => Set("epsilon", value); }
        /// <summary>Python&apos;s `warmup_steps`.</summary>
        [Python("warmup_steps")] public int WarmupSteps { get => Get<int>("warmup_steps"); set => Set("warmup_steps", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static ScheduleFreeAdamW FromConfig(Dictionary<string, object> config) => PyCall.Of("optimizers.ScheduleFreeAdamW.from_config").Arg(config).To<ScheduleFreeAdamW>();
    }
    /// <summary>Optimizers: rules by which gradients change weights, and the schedules of their learning</summary>
    public static partial class Optimizers
    {
        /// <summary>The optimizer that a configuration describes.</summary>
        public static global::Keras.Optimizers.Optimizer Deserialize(Dictionary<string, object> config, Dictionary<string, object> customObjects = null) =>
            PyCall.Of("optimizers.deserialize").Arg(config).Opt("custom_objects", customObjects).To<global::Keras.Optimizers.Optimizer>();
        /// <summary>The optimizer that an argument stands for.</summary>
        /// <param name="identifier">a name in any case ("adam"), a configuration, a class, or an optimizer, which is returned; or several by patterns of the variables' paths: `{"backbone/*": Adam(1e-5), "*": "sgd"}`.</param>
        public static global::Keras.Optimizers.Optimizer Get_(Identifier identifier) =>
            PyCall.Of("optimizers.get").Arg(identifier).To<global::Keras.Optimizers.Optimizer>();
        /// <summary>The configuration of an optimizer.</summary>
        public static Value Serialize(global::Keras.Optimizers.Optimizer optimizer) =>
            PyCall.Of("optimizers.serialize").Arg(optimizer).To<Value>();
    }
}
