// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras.MixedPrecision
{
    /// <summary>A dtype for variables and one for computing.</summary>
    public partial class Policy : global::Keras.DtypePolicies.DTypePolicy
    {
        internal Policy(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Policy(PyCall call) : base(call) { }
        /// <summary>A dtype for variables and one for computing.</summary>
        /// <param name="name">a dtype ("float32", "float64" …), or "mixed_float16" / "mixed_bfloat16": variables in float32, computation in the half float.</param>
        public Policy(string name = null)
            : base(PyCall.Of("mixed_precision.Policy").Opt("name", name)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Policy FromConfig(Dictionary<string, object> config) => PyCall.Of("mixed_precision.Policy.from_config").Arg(config).To<Policy>();
    }
    /// <summary>Names of dtype policies and of the optimizer that scales the loss, as Keras keeps them here.</summary>
    public static partial class MixedPrecision
    {
        /// <summary>The policy of layers that are not given a dtype.</summary>
        public static global::Keras.DtypePolicies.DTypePolicy DtypePolicy() =>
            PyCall.Of("mixed_precision.dtype_policy").To<global::Keras.DtypePolicies.DTypePolicy>();
        /// <summary>The policy of layers that are not given a dtype.</summary>
        public static global::Keras.DtypePolicies.DTypePolicy GlobalPolicy() =>
            PyCall.Of("mixed_precision.global_policy").To<global::Keras.DtypePolicies.DTypePolicy>();
        /// <summary>Set the policy of layers made from now on: a name or a `DTypePolicy`.</summary>
        public static void SetDtypePolicy(PolicyLike policy) =>
            PyCall.Of("mixed_precision.set_dtype_policy").Arg(policy).Run();
        /// <summary>Set the policy of layers made from now on: a name or a `DTypePolicy`.</summary>
        public static void SetGlobalPolicy(PolicyLike policy) =>
            PyCall.Of("mixed_precision.set_global_policy").Arg(policy).Run();
    }
}
