// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras.Backend
{
    /// <summary>A tensor to come: its shape (None where open), its dtype, and the node that will make it.</summary>
    /// <remarks>Known to users of Keras as `KerasTensor`.</remarks>
    public partial class Symbol : Tensor
    {
        internal Symbol(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Symbol(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Symbol(Shape shape, DTypeLike dtype = null, bool sparse = false, bool ragged = false, bool recordHistory = true, string name = null)
            : base(PyCall.Of("backend.Symbol").Arg(shape).Opt("dtype", dtype).Opt("sparse", sparse, false).Opt("ragged", ragged, false).Opt("record_history", recordHistory, true).Opt("name", name)) { }
        /// <summary>The given name, else one made from the node.</summary>
        [Python("name")] public string Name { get => Get<string>("name"); }
        /// <summary>None: no tensor is ragged.</summary>
        [Python("ragged_rank")] public Value RaggedRank { get => Get<Value>("ragged_rank"); }
        /// <summary>None: no tensor is ragged.</summary>
        [Python("row_splits_dtype")] public Value RowSplitsDtype { get => Get<Value>("row_splits_dtype"); }
        /// <summary>Number of axes.</summary>
        [Python("ndim")] public int Ndim { get => Get<int>("ndim"); }
        /// <summary>This symbol in another shape.</summary>
        [Python("reshape")]
        public virtual Value Reshape(Shape newshape) =>
            PyCall.On(this, "reshape").Arg(newshape).To<Value>();
        /// <summary>This symbol without axes of size one.</summary>
        [Python("squeeze")]
        public virtual Value Squeeze(Axis axis = null) =>
            PyCall.On(this, "squeeze").Opt("axis", axis).To<Value>();
        /// <summary>See the documentation of kerata.</summary>
        [Python("__len__")]
        public virtual int Length() =>
            PyCall.On(this, "__len__").To<int>();
        /// <summary>Python&apos;s `get_shape`.</summary>
        [Python("get_shape")] public Value GetShape { get => Get<Value>("get_shape"); }
        /// <summary>Python&apos;s `shape`.</summary>
        [Python("shape")] public Shape Shape { get => Get<Shape>("shape"); set => Set("shape", value); }
        /// <summary>Python&apos;s `dtype`.</summary>
        [Python("dtype")] public string Dtype { get => Get<string>("dtype"); set => Set("dtype", value); }
        /// <summary>Python&apos;s `sparse`.</summary>
        [Python("sparse")] public bool Sparse { get => Get<bool>("sparse"); set => Set("sparse", value); }
        /// <summary>Python&apos;s `node`.</summary>
        [Python("node")] public Value Node { get => Get<Value>("node"); set => Set("node", value); }
        /// <summary>Python&apos;s `index`.</summary>
        [Python("index")] public Value Index { get => Get<Value>("index"); set => Set("index", value); }
        /// <summary>Python&apos;s `constant`.</summary>
        [Python("constant")] public Value Constant { get => Get<Value>("constant"); set => Set("constant", value); }
        /// <summary>See the documentation of kerata.</summary>
        [Python("__getitem__")]
        public virtual Value GetItem(object other) =>
            PyCall.On(this, "__getitem__").Arg(other).To<Value>();
    }
    /// <summary>Keras' namespace `keras.backend`: settings, dtypes and names.</summary>
    public static partial class Backend
    {
        /// <summary>The name of the engine in force, which is not loaded for it.</summary>
        public static string Backend_() =>
            PyCall.Of("backend.backend").To<string>();
        /// <summary>Forget what the process remembers between models: automatic names, uids, masks of tensors.</summary>
        /// <param name="freeMemory">also collect what nothing refers to any more.</param>
        public static void ClearSession(bool freeMemory = true) =>
            PyCall.Of("backend.clear_session").Opt("free_memory", freeMemory, true).Run();
        /// <summary>The small number that keeps quotients and logarithms finite; 1e-7 unless set.</summary>
        public static double Epsilon() =>
            PyCall.Of("backend.epsilon").To<double>();
        /// <summary>The float type of new weights and of Python floats; "float32" unless set.</summary>
        public static string Floatx() =>
            PyCall.Of("backend.floatx").To<string>();
        /// <summary>A number not given out for this prefix before, from 1 on.</summary>
        public static int GetUid(string prefix = "") =>
            PyCall.Of("backend.get_uid").Opt("prefix", prefix, "").To<int>();
        /// <summary>The layout of images where a layer is not told: "channels_last" unless set.</summary>
        public static string ImageDataFormat() =>
            PyCall.Of("backend.image_data_format").To<string>();
        /// <summary>Whether this is a real floating-point type.</summary>
        public static bool IsFloatDtype(DTypeLike dtype) =>
            PyCall.Of("backend.is_float_dtype").Arg(dtype).To<bool>();
        /// <summary>Whether this is an integer type, signed or not; bool is none.</summary>
        public static bool IsIntDtype(DTypeLike dtype) =>
            PyCall.Of("backend.is_int_dtype").Arg(dtype).To<bool>();
        /// <summary>Whether this is a symbol: what `Input` returns, or a layer called on it.</summary>
        public static bool IsKerasTensor(DataLike x) =>
            PyCall.Of("backend.is_keras_tensor").Arg(x).To<bool>();
        /// <summary>Numbers of `get_uid` begin with one again.</summary>
        public static void ResetUids() =>
            PyCall.Of("backend.reset_uids").Run();
        /// <summary>The dtype in which operands of these dtypes meet.</summary>
        /// <remarks>Python's `int` and `float` are weak: `result_type("float16", float)` is float16, `result_type("int8", float)` is `floatx()`.</remarks>
        public static string ResultType(params object[] dtypes) =>
            PyCall.Of("backend.result_type").Args(dtypes).To<string>();
        /// <summary>Set the small number that keeps quotients and logarithms finite.</summary>
        public static void SetEpsilon(double value) =>
            PyCall.Of("backend.set_epsilon").Arg(value).Run();
        /// <summary>Set the default float type: "bfloat16", "float16", "float32" or "float64".</summary>
        /// <remarks>For training in half precision use `set_dtype_policy("mixed_bfloat16")`, which keeps the weights in float32.</remarks>
        public static void SetFloatx(string value) =>
            PyCall.Of("backend.set_floatx").Arg(value).Run();
        /// <summary>Set the layout of images where a layer is not told: "channels_last" or "channels_first".</summary>
        public static void SetImageDataFormat(string dataFormat) =>
            PyCall.Of("backend.set_image_data_format").Arg(dataFormat).Run();
        /// <summary>`canonical`, with the weak names resolved: "int" is int32 and "float" is `floatx()`.</summary>
        public static string StandardizeDtype(DTypeLike dtype) =>
            PyCall.Of("backend.standardize_dtype").Arg(dtype).To<string>();
    }
}
