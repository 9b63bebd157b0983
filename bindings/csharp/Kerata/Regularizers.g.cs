// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras.Regularizers
{
    /// <summary>`l1 * sum(|x|)`.</summary>
    public partial class L1 : global::Keras.Regularizers.Regularizer
    {
        internal L1(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected L1(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public L1(double? l1 = 0.01)
            : base(PyCall.Of("regularizers.L1").Opt("l1", l1, 0.01)) { }
        /// <summary>The penalty on `x`, a scalar.</summary>
        [Python("__call__")]
        public virtual Tensor Apply(TensorLike x) =>
            PyCall.On(this, "__call__").Arg(x).To<Tensor>();
        /// <summary>Python&apos;s `l1`.</summary>
        [Python("l1")] public double? L1_ { get => Get<double?>("l1"); set => Set("l1", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static L1 FromConfig(Dictionary<string, object> config) => PyCall.Of("regularizers.L1.from_config").Arg(config).To<L1>();
    }
    /// <summary>`l1 * sum(|x|) + l2 * sum(x**2)`; both factors 0 by default.</summary>
    public partial class L1L2 : global::Keras.Regularizers.Regularizer
    {
        internal L1L2(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected L1L2(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public L1L2(double? l1 = 0.0, double? l2 = 0.0)
            : base(PyCall.Of("regularizers.L1L2").Opt("l1", l1, 0.0).Opt("l2", l2, 0.0)) { }
        /// <summary>The penalty on `x`, a scalar.</summary>
        [Python("__call__")]
        public virtual Tensor Apply(TensorLike x) =>
            PyCall.On(this, "__call__").Arg(x).To<Tensor>();
        /// <summary>Python&apos;s `l1`.</summary>
        [Python("l1")] public double? L1 { get => Get<double?>("l1"); set => Set("l1", value); }
        /// <summary>Python&apos;s `l2`.</summary>
        [Python("l2")] public double? L2 { get => Get<double?>("l2"); set => Set("l2", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static L1L2 FromConfig(Dictionary<string, object> config) => PyCall.Of("regularizers.L1L2.from_config").Arg(config).To<L1L2>();
    }
    /// <summary>`l2 * sum(x**2)`.</summary>
    public partial class L2 : global::Keras.Regularizers.Regularizer
    {
        internal L2(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected L2(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public L2(double? l2 = 0.01)
            : base(PyCall.Of("regularizers.L2").Opt("l2", l2, 0.01)) { }
        /// <summary>The penalty on `x`, a scalar.</summary>
        [Python("__call__")]
        public virtual Tensor Apply(TensorLike x) =>
            PyCall.On(this, "__call__").Arg(x).To<Tensor>();
        /// <summary>Python&apos;s `l2`.</summary>
        [Python("l2")] public double? L2_ { get => Get<double?>("l2"); set => Set("l2", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static L2 FromConfig(Dictionary<string, object> config) => PyCall.Of("regularizers.L2.from_config").Arg(config).To<L2>();
    }
    /// <summary>`factor` times the mean of `|cos|` of the angle between two different rows (or columns).</summary>
    /// <exception cref="KerataException">ValueError: for another mode, or an input that is no matrix.</exception>
    public partial class OrthogonalRegularizer : global::Keras.Regularizers.Regularizer
    {
        internal OrthogonalRegularizer(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected OrthogonalRegularizer(PyCall call) : base(call) { }
        /// <summary>`factor` times the mean of `|cos|` of the angle between two different rows (or columns).</summary>
        /// <param name="factor">weight of the penalty, 0.01 by default.</param>
        /// <param name="mode">"rows" or "columns" of the matrix are to be orthogonal.</param>
        /// <exception cref="KerataException">ValueError: for another mode, or an input that is no matrix.</exception>
        public OrthogonalRegularizer(double factor = 0.01, Orthogonality mode = global::Keras.Orthogonality.Rows)
            : base(PyCall.Of("regularizers.OrthogonalRegularizer").Opt("factor", factor, 0.01).Opt("mode", mode, global::Keras.Orthogonality.Rows)) { }
        /// <summary>The penalty on a matrix, a scalar.</summary>
        [Python("__call__")]
        public virtual Tensor Apply(TensorLike inputs) =>
            PyCall.On(this, "__call__").Arg(inputs).To<Tensor>();
        /// <summary>Python&apos;s `factor`.</summary>
        [Python("factor")] public double Factor { get => Get<double>("factor"); set => Set("factor", value); }
        /// <summary>Python&apos;s `mode`.</summary>
        [Python("mode")] public string Mode { get => Get<string>("mode"); set => Set("mode", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static OrthogonalRegularizer FromConfig(Dictionary<string, object> config) => PyCall.Of("regularizers.OrthogonalRegularizer.from_config").Arg(config).To<OrthogonalRegularizer>();
    }
    /// <summary>Base of regularizers: write `__call__(x)`, a scalar.</summary>
    public partial class Regularizer : KerataObject
    {
        internal Regularizer(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Regularizer(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Regularizer()
            : base(PyCall.Of("regularizers.Regularizer")) { }
        /// <summary>The penalty on `x`.</summary>
        [Python("__call__")]
        public virtual Tensor Apply(Tensor x) =>
            PyCall.On(this, "__call__").Arg(x).To<Tensor>();
        /// <summary>The constructor's arguments as plain data.</summary>
        [Python("get_config")]
        public virtual Dictionary<string, object> GetConfig() =>
            PyCall.On(this, "get_config").To<Dictionary<string, object>>();
        /// <summary>Python&apos;s `unlisted`.</summary>
        [Python("unlisted")] public string[] Unlisted { get => Get<string[]>("unlisted"); set => Set("unlisted", value); }
        /// <summary>Python&apos;s `unsaid`.</summary>
        [Python("unsaid")] public Dictionary<string, object> Unsaid { get => Get<Dictionary<string, object>>("unsaid"); set => Set("unsaid", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public static Regularizer FromConfig(Dictionary<string, object> config) => PyCall.Of("regularizers.Regularizer.from_config").Arg(config).To<Regularizer>();
    }
    /// <summary>Regularizers: scalar penalties on weights or outputs, added to the loss.</summary>
    public static partial class Regularizers
    {
        /// <summary>The regularizer that a configuration describes.</summary>
        public static Value Deserialize(Dictionary<string, object> config, Dictionary<string, object> customObjects = null) =>
            PyCall.Of("regularizers.deserialize").Arg(config).Opt("custom_objects", customObjects).To<Value>();
        /// <summary>The regularizer that an argument stands for: None, a name, a configuration, an object, a function.</summary>
        public static Value Get_(Identifier identifier) =>
            PyCall.Of("regularizers.get").Arg(identifier).To<Value>();
        /// <summary>The configuration of a regularizer.</summary>
        public static Value Serialize(RegularizerLike regularizer) =>
            PyCall.Of("regularizers.serialize").Arg(regularizer).To<Value>();
    }
}
