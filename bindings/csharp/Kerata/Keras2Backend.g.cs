// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras.Keras2.Backend
{
    /// <summary>What `K.function` returns: takes the values of the inputs, returns those of the outputs.</summary>
    public partial class Function : KerataObject
    {
        internal Function(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Function(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Function(Tensor[] inputs, object outputs, object[] updates = null, string name = null)
            : base(PyCall.Of("keras2.backend.Function").Arg(inputs).Arg(outputs).Opt("updates", updates).Opt("name", name)) { }
        /// <summary>The values of the outputs as NumPy arrays, in a list (or the structure given).</summary>
        [Python("__call__")]
        public virtual Value Apply(DataLike inputs = null, params object[] others) =>
            PyCall.On(this, "__call__").Opt("inputs", inputs).Args(others).To<Value>();
        /// <summary>Python&apos;s `inputs`.</summary>
        [Python("inputs")] public Tensor[] Inputs { get => Get<Tensor[]>("inputs"); set => Set("inputs", value); }
        /// <summary>Python&apos;s `outputs`.</summary>
        [Python("outputs")] public Value Outputs { get => Get<Value>("outputs"); set => Set("outputs", value); }
        /// <summary>Python&apos;s `name`.</summary>
        [Python("name")] public string Name { get => Get<string>("name"); set => Set("name", value); }
        /// <summary>Python&apos;s `symbols`.</summary>
        [Python("symbols")] public Value Symbols { get => Get<Value>("symbols"); set => Set("symbols", value); }
        /// <summary>Python&apos;s `updates`.</summary>
        [Python("updates")] public Value[] Updates { get => Get<Value[]>("updates"); set => Set("updates", value); }
    }
    /// <summary>Labels without their padding: places, values, and the shape with padding.</summary>
    public partial class SparseLabels : KerataObject
    {
        internal SparseLabels(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected SparseLabels(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public SparseLabels()
            : base(PyCall.Of("keras2.backend.SparseLabels")) { }
        /// <summary>Python&apos;s `indices`.</summary>
        [Python("indices")] public Tensor Indices { get => Get<Tensor>("indices"); set => Set("indices", value); }
        /// <summary>Python&apos;s `values`.</summary>
        [Python("values")] public Tensor Values { get => Get<Tensor>("values"); set => Set("values", value); }
        /// <summary>Python&apos;s `dense_shape`.</summary>
        [Python("dense_shape")] public Tensor DenseShape { get => Get<Tensor>("dense_shape"); set => Set("dense_shape", value); }
    }
    /// <summary>What a variable is to become; `K.function` and layers' `add_update` see to it.</summary>
    public partial class Update : KerataObject
    {
        internal Update(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Update(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Update()
            : base(PyCall.Of("keras2.backend.Update")) { }
        /// <summary>Python&apos;s `variable`.</summary>
        [Python("variable")] public global::Keras.Variable Variable { get => Get<global::Keras.Variable>("variable"); set => Set("variable", value); }
        /// <summary>Python&apos;s `value`.</summary>
        [Python("value")] public Value Value { get => Get<Value>("value"); set => Set("value", value); }
    }
    }
    namespace Keras
    {
    /// <summary>Keras 2.3's `keras.backend`, known as `K`, on every engine.</summary>
    public static partial class K
    {
        /// <summary>The absolute values.</summary>
        public static Tensor Abs(TensorLike x) =>
            PyCall.Of("keras2.backend.abs").Arg(x).To<Tensor>();
        /// <summary>Whether no element is zero.</summary>
        public static Tensor All(TensorLike x, Ints axis = null, bool keepdims = false) =>
            PyCall.Of("keras2.backend.all").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>Whether an element is not zero.</summary>
        public static Tensor Any(TensorLike x, Ints axis = null, bool keepdims = false) =>
            PyCall.Of("keras2.backend.any").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>`start`, `start + step` … below `stop`; with one argument, from zero.</summary>
        public static Tensor Arange(TensorLike start, TensorLike stop = null, TensorLike step = null, DType dtype = global::Keras.DType.Int32) =>
            PyCall.Of("keras2.backend.arange").Arg(start).Opt("stop", stop).Opt("step", step).Opt("dtype", dtype, global::Keras.DType.Int32).To<Tensor>();
        /// <summary>The place of the largest element along an axis.</summary>
        public static Tensor Argmax(TensorLike x, int axis = -1) =>
            PyCall.Of("keras2.backend.argmax").Arg(x).Opt("axis", axis, -1).To<Tensor>();
        /// <summary>The place of the smallest element along an axis.</summary>
        public static Tensor Argmin(TensorLike x, int axis = -1) =>
            PyCall.Of("keras2.backend.argmin").Arg(x).Opt("axis", axis, -1).To<Tensor>();
        /// <summary>The name of the engine in force, which is not loaded for it.</summary>
        public static string Backend() =>
            PyCall.Of("keras2.backend.backend").To<string>();
        /// <summary>For each sample, one axis of `x` times one of `y`.</summary>
        /// <param name="x">[batch, …].</param>
        /// <param name="y">[batch, …].</param>
        /// <param name="axes">the axis of each, or one for both; None is the last of `x`, and of `y` the last but one, or the last where it has two.</param>
        /// <remarks>Returns: [batch, axes of `x` left, axes of `y` left]; with none left, [batch, 1].</remarks>
        public static Tensor BatchDot(TensorLike x, TensorLike y, Margins axes = null) =>
            PyCall.Of("keras2.backend.batch_dot").Arg(x).Arg(y).Opt("axes", axes).To<Tensor>();
        /// <summary>The elements of each sample along one axis.</summary>
        public static Tensor BatchFlatten(TensorLike x) =>
            PyCall.Of("keras2.backend.batch_flatten").Arg(x).To<Tensor>();
        /// <summary>The values of variables.</summary>
        public static NDArray[] BatchGetValue(object[] ops) =>
            PyCall.Of("keras2.backend.batch_get_value").Arg(ops).To<NDArray[]>();
        /// <summary>`(x - mean) / sqrt(var + epsilon) * gamma + beta`, these being of the channels of `axis`.</summary>
        public static Tensor BatchNormalization(TensorLike x, TensorLike mean, TensorLike var, TensorLike beta, TensorLike gamma, int axis = -1, double epsilon = 0.001) =>
            PyCall.Of("keras2.backend.batch_normalization").Arg(x).Arg(mean).Arg(var).Arg(beta).Arg(gamma).Opt("axis", axis, -1).Opt("epsilon", epsilon, 0.001).To<Tensor>();
        /// <summary>Set the values of variables, given pairs.</summary>
        public static void BatchSetValue((global::Keras.Variable, TensorLike)[] tuples) =>
            PyCall.Of("keras2.backend.batch_set_value").Arg(tuples).Run();
        /// <summary>`x` plus a bias for each channel, or for each channel of each place.</summary>
        /// <param name="x">[N, …, C], or [N, C, …] if channels come first.</param>
        /// <param name="bias">[C], or of the shape of a sample with its channels last.</param>
        public static Tensor BiasAdd(TensorLike x, TensorLike bias, DataFormat? dataFormat = null) =>
            PyCall.Of("keras2.backend.bias_add").Arg(x).Arg(bias).Opt("data_format", dataFormat).To<Tensor>();
        /// <summary>`-target * log(output) - (1 - target) * log(1 - output)`.</summary>
        public static Tensor BinaryCrossentropy(TensorLike target, TensorLike output, bool fromLogits = false) =>
            PyCall.Of("keras2.backend.binary_crossentropy").Arg(target).Arg(output).Opt("from_logits", fromLogits, false).To<Tensor>();
        /// <summary>Crossentropies times `(1 - p)**gamma`, p being the probability of the target.</summary>
        public static Tensor BinaryFocalCrossentropy(TensorLike target, TensorLike output, bool applyClassBalancing = false, double alpha = 0.25, double gamma = 2.0, bool fromLogits = false) =>
            PyCall.Of("keras2.backend.binary_focal_crossentropy").Arg(target).Arg(output).Opt("apply_class_balancing", applyClassBalancing, false).Opt("alpha", alpha, 0.25).Opt("gamma", gamma, 2.0).Opt("from_logits", fromLogits, false).To<Tensor>();
        /// <summary>`x` in another dtype.</summary>
        public static Tensor Cast(TensorLike x, string dtype) =>
            PyCall.Of("keras2.backend.cast").Arg(x).Arg(dtype).To<Tensor>();
        /// <summary>`x` in the dtype `floatx()`: an array of an array (list, number), else a tensor.</summary>
        public static Value CastToFloatx(DataLike x) =>
            PyCall.Of("keras2.backend.cast_to_floatx").Arg(x).To<Value>();
        /// <summary>`-sum(target * log(output))` along an axis, `output` being scaled to a sum of one.</summary>
        public static Tensor CategoricalCrossentropy(TensorLike target, TensorLike output, bool fromLogits = false, int axis = -1) =>
            PyCall.Of("keras2.backend.categorical_crossentropy").Arg(target).Arg(output).Opt("from_logits", fromLogits, false).Opt("axis", axis, -1).To<Tensor>();
        /// <summary>Crossentropies of classes times `alpha * (1 - p)**gamma`.</summary>
        public static Tensor CategoricalFocalCrossentropy(TensorLike target, TensorLike output, object alpha = null, double gamma = 2.0, bool fromLogits = false, int axis = -1) =>
            PyCall.Of("keras2.backend.categorical_focal_crossentropy").Arg(target).Arg(output).Opt("alpha", alpha).Opt("gamma", gamma, 2.0).Opt("from_logits", fromLogits, false).Opt("axis", axis, -1).To<Tensor>();
        /// <summary>Forget names, numbers, masks, and a learning phase that was set.</summary>
        public static void ClearSession() =>
            PyCall.Of("keras2.backend.clear_session").Run();
        /// <summary>`x`, no smaller than `min_value` and no larger than `max_value`; None is no bound.</summary>
        /// <remarks>Bounds the wrong way round: all become `min_value`.</remarks>
        public static Tensor Clip(TensorLike x, TensorLike minValue, TensorLike maxValue) =>
            PyCall.Of("keras2.backend.clip").Arg(x).Arg(minValue).Arg(maxValue).To<Tensor>();
        /// <summary>Tensors joined along an axis; sizes (of `K.shape`) joined stay sizes.</summary>
        public static Value Concatenate(TensorLike tensors, int axis = -1) =>
            PyCall.Of("keras2.backend.concatenate").Arg(tensors).Opt("axis", axis, -1).To<Value>();
        /// <summary>A tensor with this value, filled up to `shape` where that is given.</summary>
        public static Tensor Constant(DataLike value, DTypeLike dtype = null, Shape shape = null, string name = null) =>
            PyCall.Of("keras2.backend.constant").Arg(value).Opt("dtype", dtype).Opt("shape", shape).Opt("name", name).To<Tensor>();
        /// <summary>A scope without effect: what is computed within waits for nothing.</summary>
        public static Value ControlDependencies(object controlInputs) =>
            PyCall.Of("keras2.backend.control_dependencies").Arg(controlInputs).To<Value>();
        /// <summary>A convolution over one axis; "causal" padding lets no place see later ones.</summary>
        public static Tensor Conv1d(TensorLike x, TensorLike kernel, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, Ints dilationRate = null) =>
            PyCall.Of("keras2.backend.conv1d").Arg(x).Arg(kernel).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).To<Tensor>();
        /// <summary>A convolution over two axes; `kernel` [rows, columns, C, filters].</summary>
        public static Tensor Conv2d(TensorLike x, TensorLike kernel, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, Ints dilationRate = null) =>
            PyCall.Of("keras2.backend.conv2d").Arg(x).Arg(kernel).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).To<Tensor>();
        /// <summary>The gradient of `conv2d`: `kernel` [rows, columns, filters, C], a result of `output_shape`.</summary>
        public static Tensor Conv2dTranspose(TensorLike x, TensorLike kernel, Shape outputShape, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, Ints dilationRate = null) =>
            PyCall.Of("keras2.backend.conv2d_transpose").Arg(x).Arg(kernel).Arg(outputShape).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).To<Tensor>();
        /// <summary>A convolution over three axes.</summary>
        public static Tensor Conv3d(TensorLike x, TensorLike kernel, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, Ints dilationRate = null) =>
            PyCall.Of("keras2.backend.conv3d").Arg(x).Arg(kernel).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).To<Tensor>();
        /// <summary>The gradient of `conv3d`, a result of `output_shape`.</summary>
        public static Tensor Conv3dTranspose(TensorLike x, TensorLike kernel, Shape outputShape, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null) =>
            PyCall.Of("keras2.backend.conv3d_transpose").Arg(x).Arg(kernel).Arg(outputShape).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).To<Tensor>();
        /// <summary>The cosine.</summary>
        public static Tensor Cos(TensorLike x) =>
            PyCall.Of("keras2.backend.cos").Arg(x).To<Tensor>();
        /// <summary>Number of elements, as Python's integer.</summary>
        public static int CountParams(DataLike x) =>
            PyCall.Of("keras2.backend.count_params").Arg(x).To<int>();
        /// <summary>`-log p(labels | y_pred)` of each sample.</summary>
        /// <param name="yTrue">[samples, labels], integers, padded with anything.</param>
        /// <param name="yPred">[samples, time, classes], probabilities.</param>
        /// <param name="inputLength">[samples, 1], how many steps of time count.</param>
        /// <param name="labelLength">[samples, 1], how many labels count.</param>
        /// <remarks>Returns: [samples, 1].</remarks>
        public static Tensor CtcBatchCost(TensorLike yTrue, TensorLike yPred, TensorLike inputLength, TensorLike labelLength) =>
            PyCall.Of("keras2.backend.ctc_batch_cost").Arg(yTrue).Arg(yPred).Arg(inputLength).Arg(labelLength).To<Tensor>();
        /// <summary>The likeliest labels of each sample, and the logarithms of their probabilities.</summary>
        /// <param name="yPred">[samples, time, classes], probabilities.</param>
        /// <param name="inputLength">[samples], how many steps of time count.</param>
        /// <param name="greedy">whether to take the likeliest class of each step; else a beam search.</param>
        /// <param name="beamWidth">of the search.</param>
        /// <param name="topPaths">of the search.</param>
        /// <param name="mergeRepeated">has no effect: equal neighbours are one label.</param>
        /// <remarks>Returns: ([labels of each path, samples by time, padded with -1], scores [samples, paths]).</remarks>
        public static (Tensor[], Tensor) CtcDecode(TensorLike yPred, TensorLike inputLength, bool greedy = true, int beamWidth = 100, int topPaths = 1, bool mergeRepeated = false) =>
            PyCall.Of("keras2.backend.ctc_decode").Arg(yPred).Arg(inputLength).Opt("greedy", greedy, true).Opt("beam_width", beamWidth, 100).Opt("top_paths", topPaths, 1).Opt("merge_repeated", mergeRepeated, false).To<(Tensor[], Tensor)>();
        /// <summary>The labels that count, with their places.</summary>
        public static global::Keras.Keras2.Backend.SparseLabels CtcLabelDenseToSparse(TensorLike labels, TensorLike labelLengths) =>
            PyCall.Of("keras2.backend.ctc_label_dense_to_sparse").Arg(labels).Arg(labelLengths).To<global::Keras.Keras2.Backend.SparseLabels>();
        /// <summary>The products of all elements up to each.</summary>
        public static Tensor Cumprod(TensorLike x, int axis = 0) =>
            PyCall.Of("keras2.backend.cumprod").Arg(x).Opt("axis", axis, 0).To<Tensor>();
        /// <summary>The sums of all elements up to each.</summary>
        public static Tensor Cumsum(TensorLike x, int axis = 0) =>
            PyCall.Of("keras2.backend.cumsum").Arg(x).Opt("axis", axis, 0).To<Tensor>();
        /// <summary>Each channel convolved by itself; the kernel is [rows, columns, C, multiplier].</summary>
        public static Tensor DepthwiseConv2d(TensorLike x, TensorLike depthwiseKernel, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, Ints dilationRate = null) =>
            PyCall.Of("keras2.backend.depthwise_conv2d").Arg(x).Arg(depthwiseKernel).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).To<Tensor>();
        /// <summary>The last axis of `x` times the last but one of `y` (its only one), as NumPy's `dot`.</summary>
        public static Tensor Dot(TensorLike x, TensorLike y) =>
            PyCall.Of("keras2.backend.dot").Arg(x).Arg(y).To<Tensor>();
        /// <summary>Each element zero with probability `level`, the others larger by `1 / (1 - level)`.</summary>
        public static Tensor Dropout(TensorLike x, double level, object noiseShape = null, Seed seed = null) =>
            PyCall.Of("keras2.backend.dropout").Arg(x).Arg(level).Opt("noise_shape", noiseShape).Opt("seed", seed).To<Tensor>();
        /// <summary>The dtype's name.</summary>
        public static string Dtype(DataLike x) =>
            PyCall.Of("keras2.backend.dtype").Arg(x).To<string>();
        /// <summary>The function, which computes on tensors at once and records on symbols, as all do.</summary>
        public static Value Eager(Callable func) =>
            PyCall.Of("keras2.backend.eager").Arg(func).To<Value>();
        /// <summary>`x` where positive, else `alpha * (e^x - 1)`.</summary>
        public static Tensor Elu(TensorLike x, double alpha = 1.0) =>
            PyCall.Of("keras2.backend.elu").Arg(x).Opt("alpha", alpha, 1.0).To<Tensor>();
        /// <summary>The small number that keeps quotients and logarithms finite; 1e-7 unless set.</summary>
        public static double Epsilon() =>
            PyCall.Of("keras2.backend.epsilon").To<double>();
        /// <summary>Whether two elements are equal.</summary>
        public static Tensor Equal(TensorLike x, TensorLike y) =>
            PyCall.Of("keras2.backend.equal").Arg(x).Arg(y).To<Tensor>();
        /// <summary>The value of a tensor, variable, or symbol that needs no placeholder, as a NumPy array.</summary>
        public static NDArray Eval(DataLike x) =>
            PyCall.Of("keras2.backend.eval").Arg(x).To<NDArray>();
        /// <summary>`e^x`.</summary>
        public static Tensor Exp(TensorLike x) =>
            PyCall.Of("keras2.backend.exp").Arg(x).To<Tensor>();
        /// <summary>A new axis of size one.</summary>
        public static Tensor ExpandDims(TensorLike x, int axis = -1) =>
            PyCall.Of("keras2.backend.expand_dims").Arg(x).Opt("axis", axis, -1).To<Tensor>();
        /// <summary>A variable of ones on the diagonal of a square, or of [rows, columns].</summary>
        public static global::Keras.Variable Eye(object size, DTypeLike dtype = null, string name = null) =>
            PyCall.Of("keras2.backend.eye").Arg(size).Opt("dtype", dtype).Opt("name", name).To<global::Keras.Variable>();
        /// <summary>All elements along one axis.</summary>
        public static Tensor Flatten(TensorLike x) =>
            PyCall.Of("keras2.backend.flatten").Arg(x).To<Tensor>();
        /// <summary>The float type of new weights and of Python floats; "float32" unless set.</summary>
        public static string Floatx() =>
            PyCall.Of("keras2.backend.floatx").To<string>();
        /// <summary>`fn(… fn(fn(initializer, first row), second row) …, last row)`.</summary>
        /// <remarks>The first row is the initializer where none is given.</remarks>
        public static Value Foldl(Callable fn, TensorLike elems, InitializerLike initializer = null, string name = null) =>
            PyCall.Of("keras2.backend.foldl").Arg(fn).Arg(elems).Opt("initializer", initializer).Opt("name", name).To<Value>();
        /// <summary>`foldl` from the last row to the first.</summary>
        public static Value Foldr(Callable fn, TensorLike elems, InitializerLike initializer = null, string name = null) =>
            PyCall.Of("keras2.backend.foldr").Arg(fn).Arg(elems).Opt("initializer", initializer).Opt("name", name).To<Value>();
        /// <summary>A function from values of symbols to values of symbols: one program of the engine in force.</summary>
        /// <param name="inputs">symbols: placeholders, inputs, outputs of layers, `K.learning_phase()`.</param>
        /// <param name="outputs">symbols, variables or tensors, as a rule in a list.</param>
        /// <param name="updates">what variables become, after the outputs are computed: `K.update(…)`, pairs `(variable, symbol)`.</param>
        /// <remarks>Returns: A callable that takes a list of arrays and returns a list of NumPy arrays.</remarks>
        public static Value Function(Tensor[] inputs, object outputs, object[] updates = null, Dictionary<string, object> more = null) =>
            PyCall.Of("keras2.backend.function").Arg(inputs).Arg(outputs).Opt("updates", updates).More(more).To<Value>();
        /// <summary>The rows of these numbers: `reference[indices]`.</summary>
        public static Value Gather(TensorLike reference, TensorLike indices) =>
            PyCall.Of("keras2.backend.gather").Arg(reference).Arg(indices).To<Value>();
        /// <summary>What `run`s symbols, as TensorFlow's sessions did.</summary>
        public static Value GetSession() =>
            PyCall.Of("keras2.backend.get_session").To<Value>();
        /// <summary>A number not given out for this prefix before, from 1 on.</summary>
        public static int GetUid(string prefix = "") =>
            PyCall.Of("keras2.backend.get_uid").Opt("prefix", prefix, "").To<int>();
        /// <summary>The value of a variable as a NumPy array.</summary>
        public static NDArray GetValue(DataLike x) =>
            PyCall.Of("keras2.backend.get_value").Arg(x).To<NDArray>();
        /// <summary>The derivatives of a loss by symbols (placeholders, inputs, outputs of layers) and variables.</summary>
        /// <param name="loss">a symbol; one with axes is summed.</param>
        /// <param name="variables">one, or a list.</param>
        /// <remarks>Returns: A list of symbols, each in the shape of what is differentiated by; None for a symbol that the loss does not depend on, and zeros for such a variable.</remarks>
        /// <exception cref="KerataException">TypeError: if `loss` is no symbol: a tensor that is computed already has no history.</exception>
        public static Value[] Gradients(Tensor loss, Tensors variables) =>
            PyCall.Of("keras2.backend.gradients").Arg(loss).Arg(variables).To<Value[]>();
        /// <summary>Whether the first is larger.</summary>
        public static Tensor Greater(TensorLike x, TensorLike y) =>
            PyCall.Of("keras2.backend.greater").Arg(x).Arg(y).To<Tensor>();
        /// <summary>Whether the first is not smaller.</summary>
        public static Tensor GreaterEqual(TensorLike x, TensorLike y) =>
            PyCall.Of("keras2.backend.greater_equal").Arg(x).Arg(y).To<Tensor>();
        /// <summary>`0.2 x + 0.5`, between zero and one.</summary>
        public static Tensor HardSigmoid(TensorLike x) =>
            PyCall.Of("keras2.backend.hard_sigmoid").Arg(x).To<Tensor>();
        /// <summary>The same, as a tensor of its own.</summary>
        public static Tensor Identity(TensorLike x, string name = null) =>
            PyCall.Of("keras2.backend.identity").Arg(x).Opt("name", name).To<Tensor>();
        /// <summary>The layout of images where a layer is not told: "channels_last" unless set.</summary>
        public static string ImageDataFormat() =>
            PyCall.Of("keras2.backend.image_data_format").To<string>();
        /// <summary>`x` in testing, else `alt`.</summary>
        public static Value InTestPhase(CallableOrTensorLike x, CallableOrTensorLike alt, bool? training = null) =>
            PyCall.Of("keras2.backend.in_test_phase").Arg(x).Arg(alt).Opt("training", training).To<Value>();
        /// <summary>Whether each target is among the `k` largest predictions.</summary>
        public static Tensor InTopK(TensorLike predictions, TensorLike targets, int k) =>
            PyCall.Of("keras2.backend.in_top_k").Arg(predictions).Arg(targets).Arg(k).To<Tensor>();
        /// <summary>`x` in training, else `alt`; each a tensor, or a function that returns one.</summary>
        public static Value InTrainPhase(CallableOrTensorLike x, CallableOrTensorLike alt, bool? training = null) =>
            PyCall.Of("keras2.backend.in_train_phase").Arg(x).Arg(alt).Opt("training", training).To<Value>();
        /// <summary>The shape as a tuple, None for a size that is open.</summary>
        public static Shape IntShape(DataLike x) =>
            PyCall.Of("keras2.backend.int_shape").Arg(x).To<Shape>();
        /// <summary>Whether this symbol is an input or output of a layer; raises ValueError for no tensor at all.</summary>
        public static bool IsKerasTensor(DataLike x) =>
            PyCall.Of("keras2.backend.is_keras_tensor").Arg(x).To<bool>();
        /// <summary>Whether this symbol needs a value: `K.placeholder` made it, or `Input`.</summary>
        public static bool IsPlaceholder(DataLike x) =>
            PyCall.Of("keras2.backend.is_placeholder").Arg(x).To<bool>();
        /// <summary>Whether this is a sparse tensor, or a sparse matrix of SciPy.</summary>
        public static bool IsSparse(DataLike tensor) =>
            PyCall.Of("keras2.backend.is_sparse").Arg(tensor).To<bool>();
        /// <summary>Whether this is a symbol, a variable, or a tensor of the engine in force.</summary>
        public static bool IsTensor(DataLike x) =>
            PyCall.Of("keras2.backend.is_tensor").Arg(x).To<bool>();
        /// <summary>Whether this is a variable.</summary>
        public static bool IsVariable(DataLike x) =>
            PyCall.Of("keras2.backend.is_variable").Arg(x).To<bool>();
        /// <summary>`x` over its Euclidean norm along axes.</summary>
        public static Tensor L2Normalize(TensorLike x, Ints axis = null) =>
            PyCall.Of("keras2.backend.l2_normalize").Arg(x).Opt("axis", axis).To<Tensor>();
        /// <summary>1 in training, 0 in testing; a symbol where a graph is built and nobody has set it.</summary>
        /// <remarks>`K.function` takes its value among the inputs; without it the phase is that of testing.</remarks>
        public static Value LearningPhase() =>
            PyCall.Of("keras2.backend.learning_phase").To<Value>();
        /// <summary>Training (1) or testing (0) for the calls within.</summary>
        public static Value LearningPhaseScope(int value) =>
            PyCall.Of("keras2.backend.learning_phase_scope").Arg(value).To<Value>();
        /// <summary>Whether the first is smaller.</summary>
        public static Tensor Less(TensorLike x, TensorLike y) =>
            PyCall.Of("keras2.backend.less").Arg(x).Arg(y).To<Tensor>();
        /// <summary>Whether the first is not larger.</summary>
        public static Tensor LessEqual(TensorLike x, TensorLike y) =>
            PyCall.Of("keras2.backend.less_equal").Arg(x).Arg(y).To<Tensor>();
        /// <summary>A convolution whose weights are its own at each place.</summary>
        /// <remarks>`inputs` [N, length, C], `kernel` [places, window * C, filters]: [N, places, filters].</remarks>
        public static Tensor LocalConv1d(TensorLike inputs, TensorLike kernel, Shape kernelSize, int[] strides, DataFormat? dataFormat = null) =>
            PyCall.Of("keras2.backend.local_conv1d").Arg(inputs).Arg(kernel).Arg(kernelSize).Arg(strides).Opt("data_format", dataFormat).To<Tensor>();
        /// <summary>A convolution over two axes whose weights are its own at each place.</summary>
        /// <remarks>`inputs` [N, rows, columns, C], `kernel` [places, window * C, filters]: [N, *places, filters]; with channels first as `data_format` says, in `kernel`'s windows too.</remarks>
        public static Tensor LocalConv2d(TensorLike inputs, TensorLike kernel, Shape kernelSize, int[] strides, Ints outputShape, DataFormat? dataFormat = null) =>
            PyCall.Of("keras2.backend.local_conv2d").Arg(inputs).Arg(kernel).Arg(kernelSize).Arg(strides).Arg(outputShape).Opt("data_format", dataFormat).To<Tensor>();
        /// <summary>The natural logarithms.</summary>
        public static Tensor Log(TensorLike x) =>
            PyCall.Of("keras2.backend.log").Arg(x).To<Tensor>();
        /// <summary>`log(sum(exp(x)))`, without overflow.</summary>
        public static Tensor Logsumexp(TensorLike x, Ints axis = null, bool keepdims = false) =>
            PyCall.Of("keras2.backend.logsumexp").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>Accepted, without effect: variables have their values from the start.</summary>
        public static void ManualVariableInitialization(bool value) =>
            PyCall.Of("keras2.backend.manual_variable_initialization").Arg(value).Run();
        /// <summary>`fn` of each row, stacked.</summary>
        public static Value MapFn(Callable fn, object elems, string name = null, DTypeLike dtype = null) =>
            PyCall.Of("keras2.backend.map_fn").Arg(fn).Arg(elems).Opt("name", name).Opt("dtype", dtype).To<Value>();
        /// <summary>The largest element.</summary>
        public static Tensor Max(TensorLike x, Ints axis = null, bool keepdims = false) =>
            PyCall.Of("keras2.backend.max").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>The larger of two elements.</summary>
        public static Tensor Maximum(TensorLike x, TensorLike y) =>
            PyCall.Of("keras2.backend.maximum").Arg(x).Arg(y).To<Tensor>();
        /// <summary>The mean, of integers and booleans too a float.</summary>
        public static Tensor Mean(TensorLike x, Ints axis = null, bool keepdims = false) =>
            PyCall.Of("keras2.backend.mean").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>The smallest element.</summary>
        public static Tensor Min(TensorLike x, Ints axis = null, bool keepdims = false) =>
            PyCall.Of("keras2.backend.min").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>The smaller of two elements.</summary>
        public static Tensor Minimum(TensorLike x, TensorLike y) =>
            PyCall.Of("keras2.backend.minimum").Arg(x).Arg(y).To<Tensor>();
        /// <summary>`x` is to become `momentum * x + (1 - momentum) * value`.</summary>
        public static global::Keras.Keras2.Backend.Update MovingAverageUpdate(global::Keras.Variable x, DataLike value, double momentum) =>
            PyCall.Of("keras2.backend.moving_average_update").Arg(x).Arg(value).Arg(momentum).To<global::Keras.Keras2.Backend.Update>();
        /// <summary>A scope in which names begin with this one.</summary>
        public static Value NameScope(string name) =>
            PyCall.Of("keras2.backend.name_scope").Arg(name).To<Value>();
        /// <summary>Number of axes.</summary>
        public static int Ndim(DataLike x) =>
            PyCall.Of("keras2.backend.ndim").Arg(x).To<int>();
        /// <summary>`batch_normalization` by the mean and variance of the batch: `(normalized, mean, var)`.</summary>
        public static (Tensor, Tensor, Tensor) NormalizeBatchInTraining(TensorLike x, TensorLike gamma, TensorLike beta, object reductionAxes, double epsilon = 0.001) =>
            PyCall.Of("keras2.backend.normalize_batch_in_training").Arg(x).Arg(gamma).Arg(beta).Arg(reductionAxes).Opt("epsilon", epsilon, 0.001).To<(Tensor, Tensor, Tensor)>();
        /// <summary>"channels_last" or "channels_first"; None takes the setting.</summary>
        public static string NormalizeDataFormat(string value) =>
            PyCall.Of("keras2.backend.normalize_data_format").Arg(value).To<string>();
        /// <summary>Whether two elements differ.</summary>
        public static Tensor NotEqual(TensorLike x, TensorLike y) =>
            PyCall.Of("keras2.backend.not_equal").Arg(x).Arg(y).To<Tensor>();
        /// <summary>One in the place of each index, else zero, along a new last axis.</summary>
        public static Tensor OneHot(TensorLike indices, int numClasses) =>
            PyCall.Of("keras2.backend.one_hot").Arg(indices).Arg(numClasses).To<Tensor>();
        /// <summary>A variable of ones; a tensor where a call is under way, or a size is open.</summary>
        public static Value Ones(Shape shape, DTypeLike dtype = null, string name = null) =>
            PyCall.Of("keras2.backend.ones").Arg(shape).Opt("dtype", dtype).Opt("name", name).To<Value>();
        /// <summary>Ones in the shape of `x`.</summary>
        public static Tensor OnesLike(TensorLike x, DTypeLike dtype = null, string name = null) =>
            PyCall.Of("keras2.backend.ones_like").Arg(x).Opt("dtype", dtype).Opt("name", name).To<Tensor>();
        /// <summary>`x`: all axes of size one broadcast here.</summary>
        public static Tensor PatternBroadcast(Tensor x, bool[] broadcastable) =>
            PyCall.Of("keras2.backend.pattern_broadcast").Arg(x).Arg(broadcastable).To<Tensor>();
        /// <summary>The axes in another order.</summary>
        public static Tensor PermuteDimensions(TensorLike x, int[] pattern) =>
            PyCall.Of("keras2.backend.permute_dimensions").Arg(x).Arg(pattern).To<Tensor>();
        /// <summary>A symbol that `K.function` gets a value for.</summary>
        /// <param name="shape">None for sizes that are open.</param>
        /// <param name="ndim">number of axes, all of them open, where no shape is given.</param>
        /// <param name="dtype">None is `floatx()`.</param>
        /// <param name="sparse">values are dense here.</param>
        /// <param name="name">automatic where None.</param>
        public static Tensor Placeholder(Shape shape = null, int? ndim = null, DTypeLike dtype = null, bool sparse = false, string name = null) =>
            PyCall.Of("keras2.backend.placeholder").Opt("shape", shape).Opt("ndim", ndim).Opt("dtype", dtype).Opt("sparse", sparse, false).Opt("name", name).To<Tensor>();
        /// <summary>The largest element ("max") or the mean ("avg") of windows over two axes.</summary>
        public static Tensor Pool2d(TensorLike x, Ints poolSize, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, PoolMode poolMode = global::Keras.PoolMode.Max) =>
            PyCall.Of("keras2.backend.pool2d").Arg(x).Arg(poolSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("pool_mode", poolMode, global::Keras.PoolMode.Max).To<Tensor>();
        /// <summary>The largest element ("max") or the mean ("avg") of windows over three axes.</summary>
        public static Tensor Pool3d(TensorLike x, Ints poolSize, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, PoolMode poolMode = global::Keras.PoolMode.Max) =>
            PyCall.Of("keras2.backend.pool3d").Arg(x).Arg(poolSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("pool_mode", poolMode, global::Keras.PoolMode.Max).To<Tensor>();
        /// <summary>`x^a`.</summary>
        public static Tensor Pow(TensorLike x, DataLike a) =>
            PyCall.Of("keras2.backend.pow").Arg(x).Arg(a).To<Tensor>();
        /// <summary>`x`, whose value is printed when it is computed.</summary>
        /// <remarks>A compiled step computes it out of Python's sight: there nothing is printed.</remarks>
        public static Tensor PrintTensor(TensorLike x, string message = "") =>
            PyCall.Of("keras2.backend.print_tensor").Arg(x).Opt("message", message, "").To<Tensor>();
        /// <summary>The product. That of `K.shape`'s sizes is an integer, which may be a size itself.</summary>
        public static Value Prod(TensorLike x, Ints axis = null, bool keepdims = false) =>
            PyCall.Of("keras2.backend.prod").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Value>();
        /// <summary>Ones with probability `p`, else zeros.</summary>
        public static Tensor RandomBernoulli(Shape shape, double p = 0.0, DTypeLike dtype = null, Seed seed = null) =>
            PyCall.Of("keras2.backend.random_bernoulli").Arg(shape).Opt("p", p, 0.0).Opt("dtype", dtype).Opt("seed", seed).To<Tensor>();
        /// <summary>Ones with probability `p`, else zeros.</summary>
        public static Tensor RandomBinomial(Shape shape, double p = 0.0, DTypeLike dtype = null, Seed seed = null) =>
            PyCall.Of("keras2.backend.random_binomial").Arg(shape).Opt("p", p, 0.0).Opt("dtype", dtype).Opt("seed", seed).To<Tensor>();
        /// <summary>Normal numbers.</summary>
        public static Tensor RandomNormal(Shape shape, double mean = 0.0, double stddev = 1.0, DTypeLike dtype = null, Seed seed = null) =>
            PyCall.Of("keras2.backend.random_normal").Arg(shape).Opt("mean", mean, 0.0).Opt("stddev", stddev, 1.0).Opt("dtype", dtype).Opt("seed", seed).To<Tensor>();
        /// <summary>A variable of normal numbers with this mean and standard deviation.</summary>
        public static global::Keras.Variable RandomNormalVariable(Shape shape, double mean, double scale, DTypeLike dtype = null, string name = null, Seed seed = null) =>
            PyCall.Of("keras2.backend.random_normal_variable").Arg(shape).Arg(mean).Arg(scale).Opt("dtype", dtype).Opt("name", name).Opt("seed", seed).To<global::Keras.Variable>();
        /// <summary>Uniform numbers from `minval` on, below `maxval`.</summary>
        public static Tensor RandomUniform(Shape shape, double minval = 0.0, double maxval = 1.0, DTypeLike dtype = null, Seed seed = null) =>
            PyCall.Of("keras2.backend.random_uniform").Arg(shape).Opt("minval", minval, 0.0).Opt("maxval", maxval, 1.0).Opt("dtype", dtype).Opt("seed", seed).To<Tensor>();
        /// <summary>A variable of uniform numbers.</summary>
        public static global::Keras.Variable RandomUniformVariable(Shape shape, double low, double high, DTypeLike dtype = null, string name = null, Seed seed = null) =>
            PyCall.Of("keras2.backend.random_uniform_variable").Arg(shape).Arg(low).Arg(high).Opt("dtype", dtype).Opt("name", name).Opt("seed", seed).To<global::Keras.Variable>();
        /// <summary>`x` from `threshold` on, `alpha * (x - threshold)` below, nothing above `max_value`.</summary>
        public static Tensor Relu(TensorLike x, double alpha = 0.0, double? maxValue = null, double threshold = 0.0) =>
            PyCall.Of("keras2.backend.relu").Arg(x).Opt("alpha", alpha, 0.0).Opt("max_value", maxValue).Opt("threshold", threshold, 0.0).To<Tensor>();
        /// <summary>[samples, d] becomes [samples, n, d].</summary>
        public static Tensor Repeat(TensorLike x, int n) =>
            PyCall.Of("keras2.backend.repeat").Arg(x).Arg(n).To<Tensor>();
        /// <summary>Each element `rep` times along an axis, as NumPy's `repeat`.</summary>
        public static Tensor RepeatElements(TensorLike x, int rep, int axis) =>
            PyCall.Of("keras2.backend.repeat_elements").Arg(x).Arg(rep).Arg(axis).To<Tensor>();
        /// <summary>Numbers of `get_uid` begin with one again.</summary>
        public static void ResetUids() =>
            PyCall.Of("keras2.backend.reset_uids").Run();
        /// <summary>The elements in another shape; one size may be -1.</summary>
        public static Tensor Reshape(TensorLike x, Shape shape) =>
            PyCall.Of("keras2.backend.reshape").Arg(x).Arg(shape).To<Tensor>();
        /// <summary>Images larger by whole factors, by repeating pixels or "bilinear".</summary>
        public static Tensor ResizeImages(TensorLike x, int heightFactor, int widthFactor, string dataFormat, Interpolation interpolation = global::Keras.Interpolation.Nearest) =>
            PyCall.Of("keras2.backend.resize_images").Arg(x).Arg(heightFactor).Arg(widthFactor).Arg(dataFormat).Opt("interpolation", interpolation, global::Keras.Interpolation.Nearest).To<Tensor>();
        /// <summary>Volumes larger by whole factors, by repeating elements.</summary>
        public static Tensor ResizeVolumes(TensorLike x, int depthFactor, int heightFactor, int widthFactor, string dataFormat) =>
            PyCall.Of("keras2.backend.resize_volumes").Arg(x).Arg(depthFactor).Arg(heightFactor).Arg(widthFactor).Arg(dataFormat).To<Tensor>();
        /// <summary>The elements along some axes in reverse order.</summary>
        public static Tensor Reverse(TensorLike x, Ints axes) =>
            PyCall.Of("keras2.backend.reverse").Arg(x).Arg(axes).To<Tensor>();
        /// <summary>A loop over time: `output, states = step_function(input, states + constants)` at each step.</summary>
        /// <param name="stepFunction">takes [samples, …] and the list of states with the constants behind them.</param>
        /// <param name="inputs">[samples, time, …].</param>
        /// <param name="initialStates">the states before the first step.</param>
        /// <param name="goBackwards">whether to begin at the end; outputs then come in that order.</param>
        /// <param name="mask">[samples, time] or [samples, time, 1]; where it is zero a sample keeps its states and repeats its last output (zeros at the beginning).</param>
        /// <param name="constants">tensors that each step gets.</param>
        /// <param name="unroll">whether to write the loop out.</param>
        /// <param name="inputLength">not needed.</param>
        /// <remarks>Returns: (last output, outputs [samples, time, …], states after the last step).</remarks>
        public static (Tensor, Tensor, Tensor[]) Rnn(Callable stepFunction, DataLike inputs, TensorLike initialStates, bool goBackwards = false, TensorLike mask = null, TensorLike constants = null, bool unroll = false, int? inputLength = null) =>
            PyCall.Of("keras2.backend.rnn").Arg(stepFunction).Arg(inputs).Arg(initialStates).Opt("go_backwards", goBackwards, false).Opt("mask", mask).Opt("constants", constants).Opt("unroll", unroll, false).Opt("input_length", inputLength).To<(Tensor, Tensor, Tensor[])>();
        /// <summary>The nearest integers, halves to the even one.</summary>
        public static Tensor Round(TensorLike x) =>
            PyCall.Of("keras2.backend.round").Arg(x).To<Tensor>();
        /// <summary>`separable_conv2d` over one axis.</summary>
        public static Tensor SeparableConv1d(TensorLike x, TensorLike depthwiseKernel, TensorLike pointwiseKernel, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, Ints dilationRate = null) =>
            PyCall.Of("keras2.backend.separable_conv1d").Arg(x).Arg(depthwiseKernel).Arg(pointwiseKernel).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).To<Tensor>();
        /// <summary>A depthwise convolution, then one of single elements that mixes the channels.</summary>
        public static Tensor SeparableConv2d(TensorLike x, TensorLike depthwiseKernel, TensorLike pointwiseKernel, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, Ints dilationRate = null) =>
            PyCall.Of("keras2.backend.separable_conv2d").Arg(x).Arg(depthwiseKernel).Arg(pointwiseKernel).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).To<Tensor>();
        /// <summary>Set the small number that bounds what would else be divided by zero.</summary>
        public static void SetEpsilon(double e) =>
            PyCall.Of("keras2.backend.set_epsilon").Arg(e).Run();
        /// <summary>Set the dtype of variables and of what has no dtype of its own.</summary>
        public static void SetFloatx(string floatx) =>
            PyCall.Of("keras2.backend.set_floatx").Arg(floatx).Run();
        /// <summary>Set the layout of images where a layer is not told: "channels_last" or "channels_first".</summary>
        public static void SetImageDataFormat(string dataFormat) =>
            PyCall.Of("keras2.backend.set_image_data_format").Arg(dataFormat).Run();
        /// <summary>From now on it is training (1) or testing (0), unless a call says otherwise.</summary>
        public static void SetLearningPhase(int value) =>
            PyCall.Of("keras2.backend.set_learning_phase").Arg(value).Run();
        /// <summary>Accepted, without effect: no session of a library computes here.</summary>
        public static void SetSession(object session) =>
            PyCall.Of("keras2.backend.set_session").Arg(session).Run();
        /// <summary>Set the value of a variable.</summary>
        public static void SetValue(DataLike x, TensorLike value) =>
            PyCall.Of("keras2.backend.set_value").Arg(x).Arg(value).Run();
        /// <summary>The sizes of the axes; of symbols, an open one is a symbol that may stand for a size.</summary>
        public static Value[] Shape(DataLike x) =>
            PyCall.Of("keras2.backend.shape").Arg(x).To<Value[]>();
        /// <summary>`1 / (1 + e^-x)`.</summary>
        public static Tensor Sigmoid(TensorLike x) =>
            PyCall.Of("keras2.backend.sigmoid").Arg(x).To<Tensor>();
        /// <summary>-1, 0 or 1.</summary>
        public static Tensor Sign(TensorLike x) =>
            PyCall.Of("keras2.backend.sign").Arg(x).To<Tensor>();
        /// <summary>The sine.</summary>
        public static Tensor Sin(TensorLike x) =>
            PyCall.Of("keras2.backend.sin").Arg(x).To<Tensor>();
        /// <summary>Number of elements, as an integer tensor.</summary>
        public static Tensor Size(TensorLike x, string name = null) =>
            PyCall.Of("keras2.backend.size").Arg(x).Opt("name", name).To<Tensor>();
        /// <summary>`size` elements of each axis from `start` on; -1 takes the rest.</summary>
        public static Tensor Slice(TensorLike x, int[] start, Shape size) =>
            PyCall.Of("keras2.backend.slice").Arg(x).Arg(start).Arg(size).To<Tensor>();
        /// <summary>`e^x` over its sum along an axis.</summary>
        public static Tensor Softmax(TensorLike x, int axis = -1) =>
            PyCall.Of("keras2.backend.softmax").Arg(x).Opt("axis", axis, -1).To<Tensor>();
        /// <summary>`log(1 + e^x)`.</summary>
        public static Tensor Softplus(TensorLike x) =>
            PyCall.Of("keras2.backend.softplus").Arg(x).To<Tensor>();
        /// <summary>`x / (1 + |x|)`.</summary>
        public static Tensor Softsign(TensorLike x) =>
            PyCall.Of("keras2.backend.softsign").Arg(x).To<Tensor>();
        /// <summary>The same for targets that are the numbers of classes.</summary>
        public static Tensor SparseCategoricalCrossentropy(TensorLike target, TensorLike output, bool fromLogits = false, int axis = -1) =>
            PyCall.Of("keras2.backend.sparse_categorical_crossentropy").Arg(target).Arg(output).Opt("from_logits", fromLogits, false).Opt("axis", axis, -1).To<Tensor>();
        /// <summary>Zeros round images, as many before and after each axis as `padding` says.</summary>
        public static Tensor Spatial2dPadding(TensorLike x, Margins padding = null, DataFormat? dataFormat = null) =>
            PyCall.Of("keras2.backend.spatial_2d_padding").Arg(x).Opt("padding", padding).Opt("data_format", dataFormat).To<Tensor>();
        /// <summary>Zeros round volumes, as many before and after each axis as `padding` says.</summary>
        public static Tensor Spatial3dPadding(TensorLike x, Margins padding = null, DataFormat? dataFormat = null) =>
            PyCall.Of("keras2.backend.spatial_3d_padding").Arg(x).Opt("padding", padding).Opt("data_format", dataFormat).To<Tensor>();
        /// <summary>The square roots; those of negative numbers are zero.</summary>
        public static Tensor Sqrt(TensorLike x) =>
            PyCall.Of("keras2.backend.sqrt").Arg(x).To<Tensor>();
        /// <summary>`x * x`.</summary>
        public static Tensor Square(TensorLike x) =>
            PyCall.Of("keras2.backend.square").Arg(x).To<Tensor>();
        /// <summary>Without an axis, whose size is one.</summary>
        public static Tensor Squeeze(TensorLike x, int axis) =>
            PyCall.Of("keras2.backend.squeeze").Arg(x).Arg(axis).To<Tensor>();
        /// <summary>Tensors of one shape along a new axis; sizes (of `K.shape`) together are a shape.</summary>
        public static Value Stack(TensorLike x, int axis = 0) =>
            PyCall.Of("keras2.backend.stack").Arg(x).Opt("axis", axis, 0).To<Value>();
        /// <summary>The square root of the variance.</summary>
        public static Tensor Std(TensorLike x, Ints axis = null, bool keepdims = false) =>
            PyCall.Of("keras2.backend.std").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>The same tensors, of which no gradient is taken.</summary>
        public static Value StopGradient(Tensors variables) =>
            PyCall.Of("keras2.backend.stop_gradient").Arg(variables).To<Value>();
        /// <summary>The sum.</summary>
        public static Tensor Sum(TensorLike x, Ints axis = null, bool keepdims = false) =>
            PyCall.Of("keras2.backend.sum").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>`then_expression` where the condition holds, else `else_expression`.</summary>
        /// <remarks>A condition of no axes chooses one of them; one with axes chooses for each element, or for each row, where it has fewer axes. Each is a tensor, or a function that returns one.</remarks>
        public static Tensor Switch(TensorLike condition, CallableOrTensorLike thenExpression, CallableOrTensorLike elseExpression) =>
            PyCall.Of("keras2.backend.switch").Arg(condition).Arg(thenExpression).Arg(elseExpression).To<Tensor>();
        /// <summary>The function, which computes on tensors at once and records on symbols, as all do.</summary>
        public static Value Symbolic(Callable func) =>
            PyCall.Of("keras2.backend.symbolic").Arg(func).To<Value>();
        /// <summary>The hyperbolic tangent.</summary>
        public static Tensor Tanh(TensorLike x) =>
            PyCall.Of("keras2.backend.tanh").Arg(x).To<Tensor>();
        /// <summary>Zeros before and after the axis of time, the middle one of three.</summary>
        public static Tensor TemporalPadding(TensorLike x, int[] padding = null) =>
            PyCall.Of("keras2.backend.temporal_padding").Arg(x).Opt("padding", padding).To<Tensor>();
        /// <summary>`x` repeated `n` times along each axis.</summary>
        public static Tensor Tile(TensorLike x, Ints n) =>
            PyCall.Of("keras2.backend.tile").Arg(x).Arg(n).To<Tensor>();
        /// <summary>The tensor, a sparse one made dense.</summary>
        public static Value ToDense(DataLike tensor) =>
            PyCall.Of("keras2.backend.to_dense").Arg(tensor).To<Value>();
        /// <summary>The axes in reverse order.</summary>
        public static Tensor Transpose(TensorLike x) =>
            PyCall.Of("keras2.backend.transpose").Arg(x).To<Tensor>();
        /// <summary>Normal numbers no further than two standard deviations from the mean.</summary>
        public static Tensor TruncatedNormal(Shape shape, double mean = 0.0, double stddev = 1.0, DTypeLike dtype = null, Seed seed = null) =>
            PyCall.Of("keras2.backend.truncated_normal").Arg(shape).Opt("mean", mean, 0.0).Opt("stddev", stddev, 1.0).Opt("dtype", dtype).Opt("seed", seed).To<Tensor>();
        /// <summary>`x` is to become `new_x`.</summary>
        public static global::Keras.Keras2.Backend.Update Update(global::Keras.Variable x, TensorLike newX) =>
            PyCall.Of("keras2.backend.update").Arg(x).Arg(newX).To<global::Keras.Keras2.Backend.Update>();
        /// <summary>`x` is to become `x + increment`.</summary>
        public static global::Keras.Keras2.Backend.Update UpdateAdd(global::Keras.Variable x, TensorLike increment) =>
            PyCall.Of("keras2.backend.update_add").Arg(x).Arg(increment).To<global::Keras.Keras2.Backend.Update>();
        /// <summary>`x` is to become `x - decrement`.</summary>
        public static global::Keras.Keras2.Backend.Update UpdateSub(global::Keras.Variable x, TensorLike decrement) =>
            PyCall.Of("keras2.backend.update_sub").Arg(x).Arg(decrement).To<global::Keras.Keras2.Backend.Update>();
        /// <summary>The mean squared distance from the mean.</summary>
        public static Tensor Var(TensorLike x, Ints axis = null, bool keepdims = false) =>
            PyCall.Of("keras2.backend.var").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>A variable with this first value, in `floatx()` unless `dtype` says otherwise.</summary>
        public static global::Keras.Variable Variable(DataLike value, DTypeLike dtype = null, string name = null, ConstraintLike constraint = null) =>
            PyCall.Of("keras2.backend.variable").Arg(value).Opt("dtype", dtype).Opt("name", name).Opt("constraint", constraint).To<global::Keras.Variable>();
        /// <summary>A variable of zeros; a tensor where a call is under way, or a size is open.</summary>
        public static Value Zeros(Shape shape, DTypeLike dtype = null, string name = null) =>
            PyCall.Of("keras2.backend.zeros").Arg(shape).Opt("dtype", dtype).Opt("name", name).To<Value>();
        /// <summary>Zeros in the shape of `x`.</summary>
        public static Tensor ZerosLike(TensorLike x, DTypeLike dtype = null, string name = null) =>
            PyCall.Of("keras2.backend.zeros_like").Arg(x).Opt("dtype", dtype).Opt("name", name).To<Tensor>();
    }
}
