// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras.DtypePolicies
{
    /// <summary>The policy of weights that AWQ quantized: `"awq/4/128_from_float32"`.</summary>
    public partial class AWQDTypePolicy : global::Keras.DtypePolicies.GPTQDTypePolicy
    {
        internal AWQDTypePolicy(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected AWQDTypePolicy(PyCall call) : base(call) { }
        /// <summary>The policy of weights that AWQ quantized: `"awq/4/128_from_float32"`.</summary>
        /// <param name="mode">`"awq/4/&lt;group_size&gt;"`: 4 bits, and groups of so many inputs (-1: all of them).</param>
        /// <param name="sourceName">as `QuantizedDTypePolicy`'s.</param>
        public AWQDTypePolicy(string mode, string sourceName = null)
            : base(PyCall.Of("dtype_policies.AWQDTypePolicy").Arg(mode).Opt("source_name", sourceName)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static AWQDTypePolicy FromConfig(Dictionary<string, object> config) => PyCall.Of("dtype_policies.AWQDTypePolicy.from_config").Arg(config).To<AWQDTypePolicy>();
    }
    /// <summary>A dtype for variables and one for computing.</summary>
    public partial class DTypePolicy : KerataObject
    {
        internal DTypePolicy(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected DTypePolicy(PyCall call) : base(call) { }
        /// <summary>A dtype for variables and one for computing.</summary>
        /// <param name="name">a dtype ("float32", "float64" …), or "mixed_float16" / "mixed_bfloat16": variables in float32, computation in the half float.</param>
        public DTypePolicy(string name = null)
            : base(PyCall.Of("dtype_policies.DTypePolicy").Opt("name", name)) { }
        /// <summary>`x` in `dtype` if it is a real float and `autocast` is on.</summary>
        [Python("convert_input")]
        public virtual Value ConvertInput(DataLike x, bool autocast, DTypeLike dtype) =>
            PyCall.On(this, "convert_input").Arg(x).Arg(autocast).Arg(dtype).To<Value>();
        /// <summary>Python&apos;s `name`.</summary>
        [Python("name")] public string Name { get => Get<string>("name"); set => Set("name", value); }
        /// <summary>Python&apos;s `compute_dtype`.</summary>
        [Python("compute_dtype")] public Value ComputeDtype { get => Get<Value>("compute_dtype"); set => Set("compute_dtype", value); }
        /// <summary>Python&apos;s `variable_dtype`.</summary>
        [Python("variable_dtype")] public Value VariableDtype { get => Get<Value>("variable_dtype"); set => Set("variable_dtype", value); }
        /// <summary>Python&apos;s `quantization_mode`.</summary>
        [Python("quantization_mode")] public string QuantizationMode { get => Get<string>("quantization_mode"); set => Set("quantization_mode", value); }
        /// <summary>The constructor's arguments as plain data.</summary>
        [Python("get_config")]
        public virtual Dictionary<string, object> GetConfig() =>
            PyCall.On(this, "get_config").To<Dictionary<string, object>>();
        /// <summary>Python&apos;s `unlisted`.</summary>
        [Python("unlisted")] public string[] Unlisted { get => Get<string[]>("unlisted"); set => Set("unlisted", value); }
        /// <summary>Python&apos;s `unsaid`.</summary>
        [Python("unsaid")] public Dictionary<string, object> Unsaid { get => Get<Dictionary<string, object>>("unsaid"); set => Set("unsaid", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public static DTypePolicy FromConfig(Dictionary<string, object> config) => PyCall.Of("dtype_policies.DTypePolicy.from_config").Arg(config).To<DTypePolicy>();
    }
    /// <summary>Policies for layers by their paths, given as paths or as regular expressions.</summary>
    /// <remarks>A layer made with `dtype=policies` looks up its own path, and hands the map on to the layers that it makes. Raises ValueError for a path that several expressions match, and for a key that is set twice.</remarks>
    public partial class DTypePolicyMap : global::Keras.DtypePolicies.DTypePolicy
    {
        internal DTypePolicyMap(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected DTypePolicyMap(PyCall call) : base(call) { }
        /// <summary>Policies for layers by their paths, given as paths or as regular expressions.</summary>
        /// <param name="defaultPolicy">of layers that no key matches; None takes the current one.</param>
        /// <param name="policyMap">policies by keys. A key is the whole path, or an expression that matches it.</param>
        public DTypePolicyMap(PolicyLike defaultPolicy = null, Dictionary<string, PolicyLike> policyMap = null)
            : base(PyCall.Of("dtype_policies.DTypePolicyMap").Opt("default_policy", defaultPolicy).Opt("policy_map", policyMap)) { }
        /// <summary>D.get(k[,d]) -&gt; D[k] if k in D, else d. d defaults to None.</summary>
        [Python("get")]
        public virtual Value Get_(object key, object @default = null) =>
            PyCall.On(this, "get").Arg(key).Opt("default", @default).To<Value>();
        /// <summary>D.pop(k[,d]) -&gt; v, remove specified key and return the corresponding value. If key is not found, d is returned if given, otherwise KeyError is raised.</summary>
        [Python("pop")]
        public virtual Value Pop(object key, object @default = null) =>
            PyCall.On(this, "pop").Arg(key).Opt("default", @default).To<Value>();
        /// <summary>D.update([E, ]**F) -&gt; None. Update D from mapping/iterable E and F. If E present and has a .keys() method, does: for k in E: D[k] = E[k] If E present and lacks .keys() method, does: for (k, v) in E: D[k] = v In either case, this is followed by: for k, v in F.items(): D[k] = v</summary>
        [Python("update")]
        public virtual Value Update(object other = null, Dictionary<string, object> more = null) =>
            PyCall.On(this, "update").Opt("other", other).More(more).To<Value>();
        /// <summary>D.keys() -&gt; a set-like object providing a view on D's keys</summary>
        [Python("keys")]
        public virtual Value Keys() =>
            PyCall.On(this, "keys").To<Value>();
        /// <summary>D.values() -&gt; an object providing a view on D's values</summary>
        [Python("values")]
        public virtual Value Values() =>
            PyCall.On(this, "values").To<Value>();
        /// <summary>D.items() -&gt; a set-like object providing a view on D's items</summary>
        [Python("items")]
        public virtual Value Items() =>
            PyCall.On(this, "items").To<Value>();
        /// <summary>The policies by keys.</summary>
        [Python("policy_map")] public Dictionary<string, global::Keras.DtypePolicies.DTypePolicy> PolicyMap { get => Get<Dictionary<string, global::Keras.DtypePolicies.DTypePolicy>>("policy_map"); }
        /// <summary>See the documentation of kerata.</summary>
        [Python("__getitem__")]
        public virtual global::Keras.DtypePolicies.DTypePolicy GetItem(string key) =>
            PyCall.On(this, "__getitem__").Arg(key).To<global::Keras.DtypePolicies.DTypePolicy>();
        /// <summary>See the documentation of kerata.</summary>
        [Python("__len__")]
        public virtual int Length() =>
            PyCall.On(this, "__len__").To<int>();
        /// <summary>Python&apos;s `default_policy`.</summary>
        [Python("default_policy")] public Value DefaultPolicy { get => Get<Value>("default_policy"); set => Set("default_policy", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static DTypePolicyMap FromConfig(Dictionary<string, object> config) => PyCall.Of("dtype_policies.DTypePolicyMap.from_config").Arg(config).To<DTypePolicyMap>();
    }
    /// <summary>A dtype for variables and one for computing.</summary>
    public partial class FloatDTypePolicy : global::Keras.DtypePolicies.DTypePolicy
    {
        internal FloatDTypePolicy(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected FloatDTypePolicy(PyCall call) : base(call) { }
        /// <summary>A dtype for variables and one for computing.</summary>
        /// <param name="name">a dtype ("float32", "float64" …), or "mixed_float16" / "mixed_bfloat16": variables in float32, computation in the half float.</param>
        public FloatDTypePolicy(string name = null)
            : base(PyCall.Of("dtype_policies.FloatDTypePolicy").Opt("name", name)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static FloatDTypePolicy FromConfig(Dictionary<string, object> config) => PyCall.Of("dtype_policies.FloatDTypePolicy.from_config").Arg(config).To<FloatDTypePolicy>();
    }
    /// <summary>The policy of weights that GPTQ quantized: `"gptq/4/128_from_float32"`.</summary>
    public partial class GPTQDTypePolicy : global::Keras.DtypePolicies.QuantizedDTypePolicy
    {
        internal GPTQDTypePolicy(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected GPTQDTypePolicy(PyCall call) : base(call) { }
        /// <summary>The policy of weights that GPTQ quantized: `"gptq/4/128_from_float32"`.</summary>
        /// <param name="mode">`"gptq/&lt;weight_bits&gt;/&lt;group_size&gt;"`: 2, 3, 4 or 8 bits, and groups of so many inputs (-1: all of them).</param>
        /// <param name="sourceName">as `QuantizedDTypePolicy`'s.</param>
        public GPTQDTypePolicy(string mode, string sourceName = null)
            : base(PyCall.Of("dtype_policies.GPTQDTypePolicy").Arg(mode).Opt("source_name", sourceName)) { }
        /// <summary>Python&apos;s `weight_bits`.</summary>
        [Python("weight_bits")] public int WeightBits { get => Get<int>("weight_bits"); set => Set("weight_bits", value); }
        /// <summary>Python&apos;s `group_size`.</summary>
        [Python("group_size")] public int GroupSize { get => Get<int>("group_size"); set => Set("group_size", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static GPTQDTypePolicy FromConfig(Dictionary<string, object> config) => PyCall.Of("dtype_policies.GPTQDTypePolicy.from_config").Arg(config).To<GPTQDTypePolicy>();
    }
    /// <summary>The policy of weights in 4 bits by blocks: `"int4/128_from_float32"`.</summary>
    public partial class Int4DTypePolicy : global::Keras.DtypePolicies.QuantizedDTypePolicy
    {
        internal Int4DTypePolicy(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Int4DTypePolicy(PyCall call) : base(call) { }
        /// <summary>The policy of weights in 4 bits by blocks: `"int4/128_from_float32"`.</summary>
        /// <param name="mode">`"int4/&lt;block_size&gt;"`; -1 is one block for each output channel.</param>
        /// <param name="sourceName">as `QuantizedDTypePolicy`'s.</param>
        public Int4DTypePolicy(string mode, string sourceName = null)
            : base(PyCall.Of("dtype_policies.Int4DTypePolicy").Arg(mode).Opt("source_name", sourceName)) { }
        /// <summary>Python&apos;s `block_size`.</summary>
        [Python("block_size")] public int BlockSize { get => Get<int>("block_size"); set => Set("block_size", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Int4DTypePolicy FromConfig(Dictionary<string, object> config) => PyCall.Of("dtype_policies.Int4DTypePolicy.from_config").Arg(config).To<Int4DTypePolicy>();
    }
    /// <summary>A dtype for variables and one for computing.</summary>
    public partial class Policy : global::Keras.DtypePolicies.DTypePolicy
    {
        internal Policy(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Policy(PyCall call) : base(call) { }
        /// <summary>A dtype for variables and one for computing.</summary>
        /// <param name="name">a dtype ("float32", "float64" …), or "mixed_float16" / "mixed_bfloat16": variables in float32, computation in the half float.</param>
        public Policy(string name = null)
            : base(PyCall.Of("dtype_policies.Policy").Opt("name", name)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Policy FromConfig(Dictionary<string, object> config) => PyCall.Of("dtype_policies.Policy.from_config").Arg(config).To<Policy>();
    }
    /// <summary>The policy of a layer whose weights are quantized: `"int8_from_float32"`.</summary>
    /// <exception cref="KerataException">ValueError: for another mode, and for "int8" and "int4" in float16, which cannot hold the sums.</exception>
    public partial class QuantizedDTypePolicy : global::Keras.DtypePolicies.DTypePolicy
    {
        internal QuantizedDTypePolicy(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected QuantizedDTypePolicy(PyCall call) : base(call) { }
        /// <summary>The policy of a layer whose weights are quantized: `"int8_from_float32"`.</summary>
        /// <param name="mode">"int8", "int4", "int2", "ternary" or "float8".</param>
        /// <param name="sourceName">the policy before, in which the layer still computes; None is the current one.</param>
        /// <exception cref="KerataException">ValueError: for another mode, and for "int8" and "int4" in float16, which cannot hold the sums.</exception>
        public QuantizedDTypePolicy(string mode, string sourceName = null)
            : base(PyCall.Of("dtype_policies.QuantizedDTypePolicy").Arg(mode).Opt("source_name", sourceName)) { }
        /// <summary>Python&apos;s `mode`.</summary>
        [Python("mode")] public string Mode { get => Get<string>("mode"); set => Set("mode", value); }
        /// <summary>Python&apos;s `source_name`.</summary>
        [Python("source_name")] public string SourceName { get => Get<string>("source_name"); set => Set("source_name", value); }
        /// <summary>Python&apos;s `modes`.</summary>
        [Python("modes")] public string[] Modes { get => Get<string[]>("modes"); set => Set("modes", value); }
        /// <summary>Python&apos;s `limits`.</summary>
        [Python("limits")] public Value[] Limits { get => Get<Value[]>("limits"); set => Set("limits", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static QuantizedDTypePolicy FromConfig(Dictionary<string, object> config) => PyCall.Of("dtype_policies.QuantizedDTypePolicy.from_config").Arg(config).To<QuantizedDTypePolicy>();
    }
    /// <summary>The policy of layers that multiply in float8: `"float8_from_float32"`.</summary>
    public partial class QuantizedFloat8DTypePolicy : global::Keras.DtypePolicies.QuantizedDTypePolicy
    {
        internal QuantizedFloat8DTypePolicy(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected QuantizedFloat8DTypePolicy(PyCall call) : base(call) { }
        /// <summary>The policy of layers that multiply in float8: `"float8_from_float32"`.</summary>
        /// <param name="mode">"float8".</param>
        /// <param name="sourceName">as `QuantizedDTypePolicy`'s.</param>
        /// <param name="amaxHistoryLength">how many batches' largest numbers the scales are made from.</param>
        public QuantizedFloat8DTypePolicy(string mode, string sourceName = null, int amaxHistoryLength = 1024)
            : base(PyCall.Of("dtype_policies.QuantizedFloat8DTypePolicy").Arg(mode).Opt("source_name", sourceName).Opt("amax_history_length", amaxHistoryLength, 1024)) { }
        /// <summary>Python&apos;s `amax_history_length`.</summary>
        [Python("amax_history_length")] public int AmaxHistoryLength { get => Get<int>("amax_history_length"); set => Set("amax_history_length", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static QuantizedFloat8DTypePolicy FromConfig(Dictionary<string, object> config) => PyCall.Of("dtype_policies.QuantizedFloat8DTypePolicy.from_config").Arg(config).To<QuantizedFloat8DTypePolicy>();
    }
    /// <summary>In which dtypes a layer keeps its variables and computes.</summary>
    public static partial class DtypePolicies
    {
        /// <summary>The policy that `serialize` described.</summary>
        public static Value Deserialize(Dictionary<string, object> config, Dictionary<string, object> customObjects = null) =>
            PyCall.Of("dtype_policies.deserialize").Arg(config).Opt("custom_objects", customObjects).To<Value>();
        /// <summary>The policy of layers that are not given a dtype.</summary>
        public static global::Keras.DtypePolicies.DTypePolicy DtypePolicy() =>
            PyCall.Of("dtype_policies.dtype_policy").To<global::Keras.DtypePolicies.DTypePolicy>();
        /// <summary>A policy from a name, a dtype, a configuration or a policy; None is the current one.</summary>
        public static global::Keras.DtypePolicies.DTypePolicy Get_(PolicyLike identifier) =>
            PyCall.Of("dtype_policies.get").Arg(identifier).To<global::Keras.DtypePolicies.DTypePolicy>();
        /// <summary>The policy of a mode of quantization, by the class that knows it.</summary>
        public static global::Keras.DtypePolicies.QuantizedDTypePolicy Quantized(string mode, string sourceName = null) =>
            PyCall.Of("dtype_policies.quantized").Arg(mode).Opt("source_name", sourceName).To<global::Keras.DtypePolicies.QuantizedDTypePolicy>();
        /// <summary>A policy as plain data.</summary>
        public static Value Serialize(global::Keras.DtypePolicies.DTypePolicy dtypePolicy) =>
            PyCall.Of("dtype_policies.serialize").Arg(dtypePolicy).To<Value>();
        /// <summary>Set the policy of layers made from now on: a name or a `DTypePolicy`.</summary>
        public static void SetDtypePolicy(PolicyLike policy) =>
            PyCall.Of("dtype_policies.set_dtype_policy").Arg(policy).Run();
        /// <summary>`canonical`, with the weak names resolved: "int" is int32 and "float" is `floatx()`.</summary>
        public static string StandardizeDtype(DTypeLike dtype) =>
            PyCall.Of("dtype_policies.standardize_dtype").Arg(dtype).To<string>();
    }
}
