// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras
{
    /// <summary>Activation functions: elementwise, but for the softmax family and `glu`, over `kerata.ops`.</summary>
    public static partial class Activations
    {
        /// <summary>`x` where positive, else `alpha * (exp(x / alpha) - 1)` (Barron, 2017).</summary>
        public static Tensor Celu(TensorLike x, double alpha = 1.0) =>
            PyCall.Of("activations.celu").Arg(x).Opt("alpha", alpha, 1.0).To<Tensor>();
        /// <summary>What `serialize` described: from a name, or a configuration with `class_name` and `config`.</summary>
        public static Value Deserialize(Dictionary<string, object> config, Dictionary<string, object> customObjects = null) =>
            PyCall.Of("activations.deserialize").Arg(config).Opt("custom_objects", customObjects).To<Value>();
        /// <summary>`x` where positive, else `alpha * (exp(x) - 1)` (Clevert et al., 2016).</summary>
        public static Tensor Elu(TensorLike x, double alpha = 1.0) =>
            PyCall.Of("activations.elu").Arg(x).Opt("alpha", alpha, 1.0).To<Tensor>();
        /// <summary>`exp(x)`.</summary>
        public static Tensor Exponential(TensorLike x) =>
            PyCall.Of("activations.exponential").Arg(x).To<Tensor>();
        /// <summary>`x * P(X &lt;= x)` for a standard normal X (Hendrycks &amp; Gimpel, 2016).</summary>
        /// <param name="x">tensor of any shape.</param>
        /// <param name="approximate">by `tanh(sqrt(2 / pi) * (x + 0.044715 * x**3))` instead of `erf`.</param>
        public static Tensor Gelu(TensorLike x, bool approximate = false) =>
            PyCall.Of("activations.gelu").Arg(x).Opt("approximate", approximate, false).To<Tensor>();
        /// <summary>The activation function that an argument stands for.</summary>
        /// <param name="identifier">None (`linear`), a name, a configuration, or a callable, which is returned.</param>
        public static Value Get_(Identifier identifier) =>
            PyCall.Of("activations.get").Arg(identifier).To<Value>();
        /// <summary>`a * sigmoid(b)`, where a and b are the two halves of `x` along `axis` (Dauphin et al., 2017).</summary>
        public static Tensor Glu(TensorLike x, int axis = -1) =>
            PyCall.Of("activations.glu").Arg(x).Opt("axis", axis, -1).To<Tensor>();
        /// <summary>`x` where `|x| &gt; threshold`, else 0.</summary>
        public static Tensor HardShrink(TensorLike x, double threshold = 0.5) =>
            PyCall.Of("activations.hard_shrink").Arg(x).Opt("threshold", threshold, 0.5).To<Tensor>();
        /// <summary>`min(max(x / 6 + 1 / 2, 0), 1)`: a sigmoid of straight lines.</summary>
        public static Tensor HardSigmoid(TensorLike x) =>
            PyCall.Of("activations.hard_sigmoid").Arg(x).To<Tensor>();
        /// <summary>`x * hard_sigmoid(x)`, also called hard swish (Howard et al., 2019).</summary>
        public static Tensor HardSilu(TensorLike x) =>
            PyCall.Of("activations.hard_silu").Arg(x).To<Tensor>();
        /// <summary>`x * hard_sigmoid(x)`, also called hard swish (Howard et al., 2019).</summary>
        public static Tensor HardSwish(TensorLike x) =>
            PyCall.Of("activations.hard_swish").Arg(x).To<Tensor>();
        /// <summary>`min(max(x, -1), 1)`.</summary>
        public static Tensor HardTanh(TensorLike x) =>
            PyCall.Of("activations.hard_tanh").Arg(x).To<Tensor>();
        /// <summary>`x` where positive, else `negative_slope * x`.</summary>
        public static Tensor LeakyRelu(TensorLike x, double negativeSlope = 0.2) =>
            PyCall.Of("activations.leaky_relu").Arg(x).Opt("negative_slope", negativeSlope, 0.2).To<Tensor>();
        /// <summary>`x` itself.</summary>
        public static Value Linear(DataLike x) =>
            PyCall.Of("activations.linear").Arg(x).To<Value>();
        /// <summary>`log(sigmoid(x)) = -softplus(-x)`.</summary>
        public static Tensor LogSigmoid(TensorLike x) =>
            PyCall.Of("activations.log_sigmoid").Arg(x).To<Tensor>();
        /// <summary>`x - log(sum(exp(x)))` along `axis`, the last by default.</summary>
        public static Tensor LogSoftmax(TensorLike x, TensorLike axis = null) =>
            PyCall.Of("activations.log_softmax").Arg(x).Opt("axis", axis).To<Tensor>();
        /// <summary>`x * tanh(softplus(x))` (Misra, 2019).</summary>
        public static Tensor Mish(TensorLike x) =>
            PyCall.Of("activations.mish").Arg(x).To<Tensor>();
        /// <summary>Rectified linear unit: `x` above `threshold`, else `negative_slope * (x - threshold)`.</summary>
        /// <param name="x">tensor of any shape.</param>
        /// <param name="negativeSlope">slope below the threshold, 0 by default.</param>
        /// <param name="maxValue">where given, the largest value let through.</param>
        /// <param name="threshold">values at or below it are damped, 0 by default.</param>
        public static Tensor Relu(TensorLike x, double negativeSlope = 0.0, double? maxValue = null, double threshold = 0.0) =>
            PyCall.Of("activations.relu").Arg(x).Opt("negative_slope", negativeSlope, 0.0).Opt("max_value", maxValue).Opt("threshold", threshold, 0.0).To<Tensor>();
        /// <summary>`min(max(x, 0), 6)` (Krizhevsky, 2010).</summary>
        public static Tensor Relu6(TensorLike x) =>
            PyCall.Of("activations.relu6").Arg(x).To<Tensor>();
        /// <summary>`1.0507 * elu(x, 1.6733)`: keeps mean 0 and variance 1 (Klambauer et al., 2017).</summary>
        public static Tensor Selu(TensorLike x) =>
            PyCall.Of("activations.selu").Arg(x).To<Tensor>();
        /// <summary>The name of an activation function, or the configuration of what else serves as one.</summary>
        public static Value Serialize(Callable activation) =>
            PyCall.Of("activations.serialize").Arg(activation).To<Value>();
        /// <summary>`1 / (1 + exp(-x))`.</summary>
        public static Tensor Sigmoid(TensorLike x) =>
            PyCall.Of("activations.sigmoid").Arg(x).To<Tensor>();
        /// <summary>`x * sigmoid(x)`, also called swish (Ramachandran et al., 2017).</summary>
        public static Tensor Silu(TensorLike x) =>
            PyCall.Of("activations.silu").Arg(x).To<Tensor>();
        /// <summary>`x` brought nearer to 0 by `threshold`, and 0 where it is that near.</summary>
        public static Tensor SoftShrink(TensorLike x, double threshold = 0.5) =>
            PyCall.Of("activations.soft_shrink").Arg(x).Opt("threshold", threshold, 0.5).To<Tensor>();
        /// <summary>`exp(x) / sum(exp(x))` along `axis`: non-negative values that sum to one there.</summary>
        /// <param name="x">tensor of rank one or more.</param>
        /// <param name="axis">one axis or several, the last by default.</param>
        public static Tensor Softmax(TensorLike x, TensorLike axis = null) =>
            PyCall.Of("activations.softmax").Arg(x).Opt("axis", axis).To<Tensor>();
        /// <summary>`log(1 + exp(x))`.</summary>
        public static Tensor Softplus(TensorLike x) =>
            PyCall.Of("activations.softplus").Arg(x).To<Tensor>();
        /// <summary>`x / (1 + |x|)`.</summary>
        public static Tensor Softsign(TensorLike x) =>
            PyCall.Of("activations.softsign").Arg(x).To<Tensor>();
        /// <summary>0 up to -1, `x` from 1 on, and `(x + 1)**2 / 4` between.</summary>
        public static Tensor SparsePlus(TensorLike x) =>
            PyCall.Of("activations.sparse_plus").Arg(x).To<Tensor>();
        /// <summary>0 up to -1, 1 from 1 on, and `(x + 1) / 2` between.</summary>
        public static Tensor SparseSigmoid(TensorLike x) =>
            PyCall.Of("activations.sparse_sigmoid").Arg(x).To<Tensor>();
        /// <summary>The nearest point to `x` among probability distributions along `axis` (Martins &amp; Astudillo, 2016).</summary>
        public static Tensor Sparsemax(TensorLike x, int axis = -1) =>
            PyCall.Of("activations.sparsemax").Arg(x).Opt("axis", axis, -1).To<Tensor>();
        /// <summary>`(x + sqrt(x**2 + b)) / 2` (Barron, 2021).</summary>
        public static Tensor Squareplus(TensorLike x, double b = 4.0) =>
            PyCall.Of("activations.squareplus").Arg(x).Opt("b", b, 4.0).To<Tensor>();
        /// <summary>`x * sigmoid(x)`, also called swish (Ramachandran et al., 2017).</summary>
        public static Tensor Swish(TensorLike x) =>
            PyCall.Of("activations.swish").Arg(x).To<Tensor>();
        /// <summary>`(exp(x) - exp(-x)) / (exp(x) + exp(-x))`.</summary>
        public static Tensor Tanh(TensorLike x) =>
            PyCall.Of("activations.tanh").Arg(x).To<Tensor>();
        /// <summary>`x - tanh(x)`.</summary>
        public static Tensor TanhShrink(TensorLike x) =>
            PyCall.Of("activations.tanh_shrink").Arg(x).To<Tensor>();
        /// <summary>`x` where `x &gt; threshold`, else `default_value`.</summary>
        public static Tensor Threshold(TensorLike x, double threshold, double defaultValue) =>
            PyCall.Of("activations.threshold").Arg(x).Arg(threshold).Arg(defaultValue).To<Tensor>();
    }
}
