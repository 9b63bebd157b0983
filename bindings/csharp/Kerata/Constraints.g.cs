// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras.Constraints
{
    /// <summary>Base of constraints: write `__call__(w)`, the weight as it may be.</summary>
    public partial class Constraint : KerataObject
    {
        internal Constraint(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Constraint(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Constraint()
            : base(PyCall.Of("constraints.Constraint")) { }
        /// <summary>The weight, made to fit.</summary>
        [Python("__call__")]
        public virtual Tensor Apply(Tensor w) =>
            PyCall.On(this, "__call__").Arg(w).To<Tensor>();
        /// <summary>The constructor's arguments as plain data.</summary>
        [Python("get_config")]
        public virtual Dictionary<string, object> GetConfig() =>
            PyCall.On(this, "get_config").To<Dictionary<string, object>>();
        /// <summary>Python&apos;s `unlisted`.</summary>
        [Python("unlisted")] public string[] Unlisted { get => Get<string[]>("unlisted"); set => Set("unlisted", value); }
        /// <summary>Python&apos;s `unsaid`.</summary>
        [Python("unsaid")] public Dictionary<string, object> Unsaid { get => Get<Dictionary<string, object>>("unsaid"); set => Set("unsaid", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public static Constraint FromConfig(Dictionary<string, object> config) => PyCall.Of("constraints.Constraint.from_config").Arg(config).To<Constraint>();
    }
    /// <summary>Vectors along `axis` have norm `max_value` at most: `w * min(norm, max_value) / norm`.</summary>
    public partial class MaxNorm : global::Keras.Constraints.Constraint
    {
        internal MaxNorm(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected MaxNorm(PyCall call) : base(call) { }
        /// <summary>Vectors along `axis` have norm `max_value` at most: `w * min(norm, max_value) / norm`.</summary>
        /// <param name="maxValue">the largest norm, 2 by default.</param>
        /// <param name="axis">the axis, or axes, along which a vector's elements lie: 0 for a Dense kernel [inputs, units].</param>
        public MaxNorm(double maxValue = 2.0, Ints axis = null)
            : base(PyCall.Of("constraints.MaxNorm").Opt("max_value", maxValue, 2.0).Opt("axis", axis)) { }
        /// <summary>The weight with long vectors shortened.</summary>
        [Python("__call__")]
        public virtual Tensor Apply(TensorLike w) =>
            PyCall.On(this, "__call__").Arg(w).To<Tensor>();
        /// <summary>Python&apos;s `max_value`.</summary>
        [Python("max_value")] public double MaxValue { get => Get<double>("max_value"); set => Set("max_value", value); }
        /// <summary>Python&apos;s `axis`.</summary>
        [Python("axis")] public Value Axis { get => Get<Value>("axis"); set => Set("axis", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static MaxNorm FromConfig(Dictionary<string, object> config) => PyCall.Of("constraints.MaxNorm.from_config").Arg(config).To<MaxNorm>();
    }
    /// <summary>Vectors along `axis` are drawn into `min_value &lt;= norm &lt;= max_value`.</summary>
    public partial class MinMaxNorm : global::Keras.Constraints.Constraint
    {
        internal MinMaxNorm(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected MinMaxNorm(PyCall call) : base(call) { }
        /// <summary>Vectors along `axis` are drawn into `min_value &lt;= norm &lt;= max_value`.</summary>
        /// <param name="minValue">the smallest norm, 0 by default.</param>
        /// <param name="maxValue">the largest norm, 1 by default.</param>
        /// <param name="rate">how much of the way an update goes, 1 (all of it) by default.</param>
        /// <param name="axis">the axis, or axes, along which a vector's elements lie.</param>
        public MinMaxNorm(double minValue = 0.0, double maxValue = 1.0, double rate = 1.0, Ints axis = null)
            : base(PyCall.Of("constraints.MinMaxNorm").Opt("min_value", minValue, 0.0).Opt("max_value", maxValue, 1.0).Opt("rate", rate, 1.0).Opt("axis", axis)) { }
        /// <summary>The weight with its vectors' norms nearer to the interval.</summary>
        [Python("__call__")]
        public virtual Tensor Apply(TensorLike w) =>
            PyCall.On(this, "__call__").Arg(w).To<Tensor>();
        /// <summary>Python&apos;s `min_value`.</summary>
        [Python("min_value")] public double MinValue { get => Get<double>("min_value"); set => Set("min_value", value); }
        /// <summary>Python&apos;s `max_value`.</summary>
        [Python("max_value")] public double MaxValue { get => Get<double>("max_value"); set => Set("max_value", value); }
        /// <summary>Python&apos;s `rate`.</summary>
        [Python("rate")] public double Rate { get => Get<double>("rate"); set => Set("rate", value); }
        /// <summary>Python&apos;s `axis`.</summary>
        [Python("axis")] public Value Axis { get => Get<Value>("axis"); set => Set("axis", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static MinMaxNorm FromConfig(Dictionary<string, object> config) => PyCall.Of("constraints.MinMaxNorm.from_config").Arg(config).To<MinMaxNorm>();
    }
    /// <summary>Negative elements become 0.</summary>
    public partial class NonNeg : global::Keras.Constraints.Constraint
    {
        internal NonNeg(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected NonNeg(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public NonNeg()
            : base(PyCall.Of("constraints.NonNeg")) { }
        /// <summary>The weight without negative elements.</summary>
        [Python("__call__")]
        public virtual Tensor Apply(TensorLike w) =>
            PyCall.On(this, "__call__").Arg(w).To<Tensor>();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static NonNeg FromConfig(Dictionary<string, object> config) => PyCall.Of("constraints.NonNeg.from_config").Arg(config).To<NonNeg>();
    }
    /// <summary>Vectors along `axis` have norm 1: `w / norm`.</summary>
    public partial class UnitNorm : global::Keras.Constraints.Constraint
    {
        internal UnitNorm(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected UnitNorm(PyCall call) : base(call) { }
        /// <summary>Vectors along `axis` have norm 1: `w / norm`.</summary>
        /// <param name="axis">the axis, or axes, along which a vector's elements lie.</param>
        public UnitNorm(Ints axis = null)
            : base(PyCall.Of("constraints.UnitNorm").Opt("axis", axis)) { }
        /// <summary>The weight with vectors of norm 1.</summary>
        [Python("__call__")]
        public virtual Tensor Apply(TensorLike w) =>
            PyCall.On(this, "__call__").Arg(w).To<Tensor>();
        /// <summary>Python&apos;s `axis`.</summary>
        [Python("axis")] public Value Axis { get => Get<Value>("axis"); set => Set("axis", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static UnitNorm FromConfig(Dictionary<string, object> config) => PyCall.Of("constraints.UnitNorm.from_config").Arg(config).To<UnitNorm>();
    }
    /// <summary>Constraints: what a weight is replaced by after each update of the optimizer.</summary>
    public static partial class Constraints
    {
        /// <summary>The constraint that a configuration describes.</summary>
        public static Value Deserialize(Dictionary<string, object> config, Dictionary<string, object> customObjects = null) =>
            PyCall.Of("constraints.deserialize").Arg(config).Opt("custom_objects", customObjects).To<Value>();
        /// <summary>The constraint that an argument stands for: None, a name, a configuration, an object, a function.</summary>
        public static Value Get_(Identifier identifier) =>
            PyCall.Of("constraints.get").Arg(identifier).To<Value>();
        /// <summary>The configuration of a constraint.</summary>
        public static Value Serialize(ConstraintLike constraint) =>
            PyCall.Of("constraints.serialize").Arg(constraint).To<Value>();
    }
}
