// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras
{
    /// <summary>Operations: `kerata.ops.add(x, y)` on the engine in force.</summary>
    public static partial class Ops
    {
        /// <summary>`|x|`: another name of `absolute`.</summary>
        public static Tensor Abs(TensorLike x) =>
            PyCall.Of("ops.abs").Arg(x).To<Tensor>();
        /// <summary>`|x|`.</summary>
        public static Tensor Absolute(TensorLike x) =>
            PyCall.Of("ops.absolute").Arg(x).To<Tensor>();
        /// <summary>The mean of each of a given number of places, which divide an axis as evenly as may be.</summary>
        /// <param name="inputs">[N, *spatial, C], or [N, C, *spatial] if channels come first.</param>
        /// <param name="outputSize">the number of places, an integer or one per spatial axis; place i covers elements `floor(i n / m)` to `ceil((i + 1) n / m) - 1`.</param>
        /// <param name="dataFormat">"channels_last" or "channels_first"; None is the process' setting.</param>
        /// <remarks>Returns: [N, *output_size, C], or with channels first. Integers come out as `floatx()`.</remarks>
        public static Tensor AdaptiveAveragePool(TensorLike inputs, Ints outputSize, DataFormat? dataFormat = null) =>
            PyCall.Of("ops.adaptive_average_pool").Arg(inputs).Arg(outputSize).Opt("data_format", dataFormat).To<Tensor>();
        /// <summary>The largest element of each of a given number of places, as even as may be.</summary>
        /// <param name="inputs">[N, *spatial, C], or [N, C, *spatial] if channels come first.</param>
        /// <param name="outputSize">the number of places, an integer or one per spatial axis; place i covers elements `floor(i n / m)` to `ceil((i + 1) n / m) - 1`.</param>
        /// <param name="dataFormat">"channels_last" or "channels_first"; None is the process' setting.</param>
        /// <remarks>Returns: [N, *output_size, C] in the dtype of the inputs, or with channels first.</remarks>
        public static Tensor AdaptiveMaxPool(TensorLike inputs, Ints outputSize, DataFormat? dataFormat = null) =>
            PyCall.Of("ops.adaptive_max_pool").Arg(inputs).Arg(outputSize).Opt("data_format", dataFormat).To<Tensor>();
        /// <summary>`x1 + x2`, in the promoted dtype; shapes broadcast.</summary>
        public static Tensor Add(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.add").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>Whether every element over the axes holds (is not 0).</summary>
        public static Tensor All(TensorLike x, Axis axis = null, bool keepdims = false) =>
            PyCall.Of("ops.all").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>Whether all elements are close: `|x1 - x2| &lt;= atol + rtol * |x2|`.</summary>
        public static Tensor Allclose(TensorLike x1, TensorLike x2, double rtol = 1e-05, double atol = 1e-08, bool equalNan = false) =>
            PyCall.Of("ops.allclose").Arg(x1).Arg(x2).Opt("rtol", rtol, 1e-05).Opt("atol", atol, 1e-08).Opt("equal_nan", equalNan, false).To<Tensor>();
        /// <summary>The largest element over axes: `max`.</summary>
        public static Tensor Amax(TensorLike x, Axis axis = null, bool keepdims = false) =>
            PyCall.Of("ops.amax").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>The smallest element over axes: `min`.</summary>
        public static Tensor Amin(TensorLike x, Axis axis = null, bool keepdims = false) =>
            PyCall.Of("ops.amin").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>The angle of complex numbers, `arctan2(imag(x), real(x))`, in radians from -pi to pi.</summary>
        /// <remarks>Of real numbers 0, or pi where the sign bit is set; integers and bools give `floatx()`.</remarks>
        public static Tensor Angle(TensorLike x) =>
            PyCall.Of("ops.angle").Arg(x).To<Tensor>();
        /// <summary>Whether one element over the axes holds (is not 0).</summary>
        public static Tensor Any(TensorLike x, Axis axis = null, bool keepdims = false) =>
            PyCall.Of("ops.any").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>`x2` behind `x1` along an axis; both flattened where it is None.</summary>
        public static Tensor Append(TensorLike x1, TensorLike x2, int? axis = null) =>
            PyCall.Of("ops.append").Arg(x1).Arg(x2).Opt("axis", axis).To<Tensor>();
        /// <summary>`start, start + step, ...` up to but without `stop`; one argument is the stop.</summary>
        /// <remarks>`dtype` None is int32 for whole numbers and `floatx()` for floats.</remarks>
        public static Tensor Arange(TensorLike start, TensorLike stop = null, TensorLike step = null, DTypeLike dtype = null) =>
            PyCall.Of("ops.arange").Arg(start).Opt("stop", stop).Opt("step", step).Opt("dtype", dtype).To<Tensor>();
        /// <summary>The angle in [0, pi] whose cosine is x; NaN for |x| &gt; 1.</summary>
        public static Tensor Arccos(TensorLike x) =>
            PyCall.Of("ops.arccos").Arg(x).To<Tensor>();
        /// <summary>The number &gt;= 0 whose hyperbolic cosine is x: `log(x + sqrt(x ** 2 - 1))`.</summary>
        public static Tensor Arccosh(TensorLike x) =>
            PyCall.Of("ops.arccosh").Arg(x).To<Tensor>();
        /// <summary>The angle in [-pi/2, pi/2] whose sine is x; NaN for |x| &gt; 1.</summary>
        public static Tensor Arcsin(TensorLike x) =>
            PyCall.Of("ops.arcsin").Arg(x).To<Tensor>();
        /// <summary>The number whose hyperbolic sine is x: `log(x + sqrt(x ** 2 + 1))`.</summary>
        public static Tensor Arcsinh(TensorLike x) =>
            PyCall.Of("ops.arcsinh").Arg(x).To<Tensor>();
        /// <summary>The angle in (-pi/2, pi/2) whose tangent is x.</summary>
        public static Tensor Arctan(TensorLike x) =>
            PyCall.Of("ops.arctan").Arg(x).To<Tensor>();
        /// <summary>The angle in [-pi, pi] of the point with ordinate `x1` and abscissa `x2`.</summary>
        /// <remarks>At the origin its gradient is 0.</remarks>
        public static Tensor Arctan2(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.arctan2").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>The number whose hyperbolic tangent is x: `log((1 + x) / (1 - x)) / 2`.</summary>
        public static Tensor Arctanh(TensorLike x) =>
            PyCall.Of("ops.arctanh").Arg(x).To<Tensor>();
        /// <summary>The index (int32) of the first largest element along an axis; None: of the flattened x.</summary>
        public static Tensor Argmax(TensorLike x, int? axis = null, bool keepdims = false) =>
            PyCall.Of("ops.argmax").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>The index (int32) of the first smallest element along an axis; None: of the flattened x.</summary>
        public static Tensor Argmin(TensorLike x, int? axis = null, bool keepdims = false) =>
            PyCall.Of("ops.argmin").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>Indices (int32) of an axis such that the k-th smallest element stands at place k.</summary>
        /// <remarks>What is smaller comes before it, what is larger behind. A negative `kth` counts from the end; with `axis` None x is flattened. The order is that of `argsort`.</remarks>
        public static Tensor Argpartition(TensorLike x, int kth, int? axis = -1) =>
            PyCall.Of("ops.argpartition").Arg(x).Arg(kth).Opt("axis", axis, -1).To<Tensor>();
        /// <summary>Indices (int32) that sort an axis ascending, equal elements in order; None: the flattened x.</summary>
        public static Tensor Argsort(TensorLike x, int? axis = -1) =>
            PyCall.Of("ops.argsort").Arg(x).Opt("axis", axis, -1).To<Tensor>();
        /// <summary>x as a tensor of the engine in force.</summary>
        public static Tensor Array(TensorLike x, DTypeLike dtype = null) =>
            PyCall.Of("ops.array").Arg(x).Opt("dtype", dtype).To<Tensor>();
        /// <summary>Like `split`, but the first parts may be longer by one where the size is no multiple.</summary>
        public static Tensor[] ArraySplit(TensorLike x, IntsOrTensorLike indicesOrSections, int axis = 0) =>
            PyCall.Of("ops.array_split").Arg(x).Arg(indicesOrSections).Opt("axis", axis, 0).To<Tensor[]>();
        /// <summary>The running `f` along an axis, for an associative `f` of two (nested) tensors.</summary>
        /// <remarks>`f` joins many elements at once. In log2(n) rounds (Blelloch 1990): neighbours are joined, the pairs scanned, the rest filled in.</remarks>
        public static Value AssociativeScan(Callable f, object elems, bool reverse = false, int axis = 0) =>
            PyCall.Of("ops.associative_scan").Arg(f).Arg(elems).Opt("reverse", reverse, false).Opt("axis", axis, 0).To<Value>();
        /// <summary>`sum(x * weights) / sum(weights)` over axes; without weights the mean.</summary>
        /// <remarks>`weights` has x's shape, or that of the axes, in their order.</remarks>
        public static Tensor Average(TensorLike x, Axis axis = null, TensorLike weights = null) =>
            PyCall.Of("ops.average").Arg(x).Opt("axis", axis).Opt("weights", weights).To<Tensor>();
        /// <summary>The mean of each window's elements, for each channel; padding counts for nothing.</summary>
        /// <param name="inputs">[N, *spatial, C], or [N, C, *spatial] if channels come first.</param>
        /// <param name="poolSize">the window's size, an integer or one per spatial axis.</param>
        /// <param name="strides">distance of neighbouring windows; None is `pool_size`.</param>
        /// <param name="padding">"valid", or "same": `ceil(size / stride)` windows, those at the edge being smaller.</param>
        /// <param name="dataFormat">"channels_last" or "channels_first"; None is the process' setting.</param>
        /// <remarks>Returns: [N, *places, C], or with channels first. Integers come out as `floatx()`.</remarks>
        public static Tensor AveragePool(TensorLike inputs, Ints poolSize, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null) =>
            PyCall.Of("ops.average_pool").Arg(inputs).Arg(poolSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).To<Tensor>();
        /// <summary>The triangular window of size x: `1 - |2 * n / (x - 1) - 1|` for n = 0 ... x - 1.</summary>
        public static Tensor Bartlett(TensorLike x) =>
            PyCall.Of("ops.bartlett").Arg(x).To<Tensor>();
        /// <summary>`(x - mean) / sqrt(variance + epsilon) * scale + offset` (Ioffe &amp; Szegedy, 2015).</summary>
        /// <param name="x">tensor of any shape.</param>
        /// <param name="mean">[n], n being the size of `axis`.</param>
        /// <param name="variance">[n], n being the size of `axis`.</param>
        /// <param name="axis">the axis whose elements are normalized one by one, mostly that of the channels.</param>
        /// <param name="offset">[n]; None counts as 0 and 1.</param>
        /// <param name="scale">[n]; None counts as 0 and 1.</param>
        /// <param name="epsilon">keeps the root away from 0.</param>
        /// <remarks>Returns: A tensor of x's shape.</remarks>
        public static Tensor BatchNormalization(TensorLike x, TensorLike mean, TensorLike variance, int axis, TensorLike offset = null, TensorLike scale = null, double epsilon = 0.001) =>
            PyCall.Of("ops.batch_normalization").Arg(x).Arg(mean).Arg(variance).Arg(axis).Opt("offset", offset).Opt("scale", scale).Opt("epsilon", epsilon, 0.001).To<Tensor>();
        /// <summary>`-(target * log(output) + (1 - target) * log(1 - output))` for each element.</summary>
        /// <param name="target">probabilities (or 0 and 1), of the shape of `output`.</param>
        /// <param name="output">probabilities, or logits.</param>
        /// <param name="fromLogits">whether `output` holds logits, of which sigmoid is meant.</param>
        /// <remarks>Of logits x: `max(x, 0) - x * target + log1p(exp(-|x|))`. Returns: A tensor of output's shape.</remarks>
        public static Tensor BinaryCrossentropy(TensorLike target, TensorLike output, bool fromLogits = false) =>
            PyCall.Of("ops.binary_crossentropy").Arg(target).Arg(output).Opt("from_logits", fromLogits, false).To<Tensor>();
        /// <summary>How often each number from 0 to the largest occurs (int32), or the sum of its weights.</summary>
        /// <remarks>`x` is `[n]` or `[batch, n]`; the result has `max(minlength, largest + 1)` in the last axis, or `minlength` where values are not known yet, and then larger ones do not count.</remarks>
        public static Tensor Bincount(TensorLike x, TensorLike weights = null, int minlength = 0, bool sparse = false) =>
            PyCall.Of("ops.bincount").Arg(x).Opt("weights", weights).Opt("minlength", minlength, 0).Opt("sparse", sparse, false).To<Tensor>();
        /// <summary>The bits set in both.</summary>
        public static Tensor BitwiseAnd(TensorLike x, TensorLike y) =>
            PyCall.Of("ops.bitwise_and").Arg(x).Arg(y).To<Tensor>();
        /// <summary>The bits turned over: another name of `bitwise_not`.</summary>
        public static Tensor BitwiseInvert(TensorLike x) =>
            PyCall.Of("ops.bitwise_invert").Arg(x).To<Tensor>();
        /// <summary>`x * 2 ** y`: another name of `left_shift`.</summary>
        public static Tensor BitwiseLeftShift(TensorLike x, TensorLike y) =>
            PyCall.Of("ops.bitwise_left_shift").Arg(x).Arg(y).To<Tensor>();
        /// <summary>The bits turned over.</summary>
        public static Tensor BitwiseNot(TensorLike x) =>
            PyCall.Of("ops.bitwise_not").Arg(x).To<Tensor>();
        /// <summary>The bits set in one or both.</summary>
        public static Tensor BitwiseOr(TensorLike x, TensorLike y) =>
            PyCall.Of("ops.bitwise_or").Arg(x).Arg(y).To<Tensor>();
        /// <summary>`floor(x / 2 ** y)`: another name of `right_shift`.</summary>
        public static Tensor BitwiseRightShift(TensorLike x, TensorLike y) =>
            PyCall.Of("ops.bitwise_right_shift").Arg(x).Arg(y).To<Tensor>();
        /// <summary>The bits set in one alone.</summary>
        public static Tensor BitwiseXor(TensorLike x, TensorLike y) =>
            PyCall.Of("ops.bitwise_xor").Arg(x).Arg(y).To<Tensor>();
        /// <summary>Blackman's window of size x: `0.42 - 0.5 * cos(a) + 0.08 * cos(2 * a)`.</summary>
        /// <remarks>Here `a = 2 * pi * n / (x - 1)` for n = 0 ... x - 1.</remarks>
        public static Tensor Blackman(TensorLike x) =>
            PyCall.Of("ops.blackman").Arg(x).To<Tensor>();
        /// <summary>x repeated along axes of size one and along new leading axes.</summary>
        public static Tensor BroadcastTo(TensorLike x, Ints shape) =>
            PyCall.Of("ops.broadcast_to").Arg(x).Arg(shape).To<Tensor>();
        /// <summary>x as another dtype: floats to integers by truncation, anything to bool by `!= 0`.</summary>
        /// <remarks>Integers of tensors and arrays wrap; a Python number that the dtype cannot hold is an error.</remarks>
        public static Tensor Cast(TensorLike x, DTypeLike dtype) =>
            PyCall.Of("ops.cast").Arg(x).Arg(dtype).To<Tensor>();
        /// <summary>`-sum(target * log(output))` along the axis of the classes.</summary>
        /// <param name="target">probabilities (or one-hot labels), of the shape of `output`.</param>
        /// <param name="output">probabilities, or logits.</param>
        /// <param name="fromLogits">whether `output` holds logits, of which log_softmax is taken.</param>
        /// <param name="axis">that of the classes, the last by default.</param>
        /// <remarks>Returns: A tensor of output's shape without the axis.</remarks>
        public static Tensor CategoricalCrossentropy(TensorLike target, TensorLike output, bool fromLogits = false, int axis = -1) =>
            PyCall.Of("ops.categorical_crossentropy").Arg(target).Arg(output).Opt("from_logits", fromLogits, false).Opt("axis", axis, -1).To<Tensor>();
        /// <summary>The cube root, also of negative x: `sign(x) * |x| ** (1/3)`.</summary>
        public static Tensor Cbrt(TensorLike x) =>
            PyCall.Of("ops.cbrt").Arg(x).To<Tensor>();
        /// <summary>Euclid's distances of all pairs of rows: `sqrt(sum((x[i] - y[j]) ** 2))`.</summary>
        /// <remarks>`[..., n, d]` and `[..., m, d]` give `[..., n, m]`; leading axes broadcast. In the promoted float dtype; the gradient where two rows are equal is 0.</remarks>
        public static Tensor Cdist(TensorLike x, TensorLike y) =>
            PyCall.Of("ops.cdist").Arg(x).Arg(y).To<Tensor>();
        /// <summary>The smallest whole number that is not below x, as a float.</summary>
        public static Tensor Ceil(TensorLike x) =>
            PyCall.Of("ops.ceil").Arg(x).To<Tensor>();
        /// <summary>`x` above 0, else `alpha * (exp(x / alpha) - 1)`: smooth for every alpha (Barron, 2017).</summary>
        public static Tensor Celu(TensorLike x, double alpha = 1.0) =>
            PyCall.Of("ops.celu").Arg(x).Opt("alpha", alpha, 1.0).To<Tensor>();
        /// <summary>The triangular L of a symmetric positive definite matrix, `x = L L'`.</summary>
        /// <param name="x">`[..., n, n]`. Of a matrix that is not symmetric its part `(x + x') / 2` counts.</param>
        /// <param name="upper">return `L'`, upper triangular, in place of L.</param>
        /// <remarks>Where a matrix is not positive definite: ValueError on NumPy and PyTorch, NaN on engines that do not look at values (JAX, TensorFlow).</remarks>
        public static Tensor Cholesky(TensorLike x, bool upper = false) =>
            PyCall.Of("ops.cholesky").Arg(x).Opt("upper", upper, false).To<Tensor>();
        /// <summary>The inverse of `A = L L'` from its factor: `L'^-1 L^-1`.</summary>
        /// <param name="x">L, lower triangular, `[..., n, n]`; the other triangle is not read.</param>
        /// <param name="upper">x is `L'`, upper triangular.</param>
        public static Tensor CholeskyInverse(TensorLike x, bool upper = false) =>
            PyCall.Of("ops.cholesky_inverse").Arg(x).Opt("upper", upper, false).To<Tensor>();
        /// <summary>`min(max(x, x_min), x_max)` in x's dtype; a bound of None is none. Bools give int32.</summary>
        /// <remarks>Nor is a number that no integer of the dtype goes beyond.</remarks>
        public static Tensor Clip(TensorLike x, TensorLike xMin, TensorLike xMax) =>
            PyCall.Of("ops.clip").Arg(x).Arg(xMin).Arg(xMax).To<Tensor>();
        /// <summary>Tensors one behind the other along axis 1, vectors as columns; in the promoted dtype.</summary>
        public static Tensor ColumnStack(TensorLike xs) =>
            PyCall.Of("ops.column_stack").Arg(xs).To<Tensor>();
        /// <summary>Tensors one behind the other along an axis, in the promoted dtype.</summary>
        public static Tensor Concatenate(TensorLike xs, int axis = 0) =>
            PyCall.Of("ops.concatenate").Arg(xs).Opt("axis", axis, 0).To<Tensor>();
        /// <summary>What `true_fn()` returns where the scalar `pred` holds, else what `false_fn()` returns.</summary>
        /// <remarks>Both must return the same structure, shapes and dtypes.</remarks>
        public static Value Cond(TensorLike pred, Callable trueFn, Callable falseFn) =>
            PyCall.Of("ops.cond").Arg(pred).Arg(trueFn).Arg(falseFn).To<Value>();
        /// <summary>`real(x) - 1j * imag(x)`: another name of `conjugate`.</summary>
        public static Tensor Conj(TensorLike x) =>
            PyCall.Of("ops.conj").Arg(x).To<Tensor>();
        /// <summary>`real(x) - 1j * imag(x)`; what is real stays as it is.</summary>
        public static Tensor Conjugate(TensorLike x) =>
            PyCall.Of("ops.conjugate").Arg(x).To<Tensor>();
        /// <summary>Convolution (cross-correlation) over one, two or three axes; grouped where the kernel is.</summary>
        /// <param name="inputs">[N, *spatial, C], or [N, C, *spatial] if channels come first.</param>
        /// <param name="kernel">[*window, C / groups, filters]; the number of groups follows from it.</param>
        /// <param name="strides">distance of neighbouring windows, an integer or one per spatial axis.</param>
        /// <param name="padding">"valid", or "same": `ceil(size / stride)` windows, with zeros all round.</param>
        /// <param name="dataFormat">"channels_last" or "channels_first"; None is the process' setting.</param>
        /// <param name="dilationRate">distance of neighbouring taps.</param>
        /// <remarks>Returns: [N, *places, filters], or with channels first.</remarks>
        /// <exception cref="KerataException">ValueError: where channels do not divide into groups, or a window does not fit.</exception>
        public static Tensor Conv(TensorLike inputs, TensorLike kernel, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, Ints dilationRate = null) =>
            PyCall.Of("ops.conv").Arg(inputs).Arg(kernel).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).To<Tensor>();
        /// <summary>Transposed convolution: each input element spreads `kernel` over the result, `strides` apart.</summary>
        /// <param name="inputs">[N, *spatial, C], or [N, C, *spatial] if channels come first.</param>
        /// <param name="kernel">[*window, filters, C].</param>
        /// <param name="strides">how far apart the input's elements lie in the result.</param>
        /// <param name="padding">"valid" or "same".</param>
        /// <param name="outputPadding">how many elements more than the least that give the inputs under `conv`, less than the stride; None takes the sizes of `conv_transpose_output_shape`.</param>
        /// <param name="dataFormat">as of `conv`.</param>
        /// <param name="dilationRate">as of `conv`.</param>
        /// <remarks>`y[n, p * stride + t * dilation - before, o] += x[n, p, c] * kernel[t, o, c]`: the gradient of `conv` with regard to its inputs. See `conv_transpose_output_shape` for the sizes. Returns: [N, *sizes, filters], or with channels first.</remarks>
        public static Tensor ConvTranspose(TensorLike inputs, TensorLike kernel, Ints strides = null, Padding padding = global::Keras.Padding.Valid, Ints outputPadding = null, DataFormat? dataFormat = null, Ints dilationRate = null) =>
            PyCall.Of("ops.conv_transpose").Arg(inputs).Arg(kernel).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("output_padding", outputPadding).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).To<Tensor>();
        /// <summary>A NumPy array of the values of a tensor, variable, number or list.</summary>
        public static NDArray ConvertToNumpy(TensorLike x) =>
            PyCall.Of("ops.convert_to_numpy").Arg(x).To<NDArray>();
        /// <summary>x (array, number, nested lists, variable) as a tensor of the engine in force.</summary>
        /// <remarks>`dtype` None keeps the array's own; Python floats become `floatx()`, ints int32 (or int64). A number that an integer dtype cannot hold is an OverflowError. Sparse matrices and tensors of other libraries stay sparse, unless `sparse` is False; there are no ragged tensors.</remarks>
        public static Tensor ConvertToTensor(TensorLike x, DTypeLike dtype = null, bool? sparse = null, bool? ragged = null) =>
            PyCall.Of("ops.convert_to_tensor").Arg(x).Opt("dtype", dtype).Opt("sparse", sparse).Opt("ragged", ragged).To<Tensor>();
        /// <summary>The same values; tensors never change, so it is x itself.</summary>
        public static Tensor Copy(TensorLike x) =>
            PyCall.Of("ops.copy").Arg(x).To<Tensor>();
        /// <summary>Pearson's coefficients of the rows of x, `[n, n]` of `[n, samples]`: of their correlations.</summary>
        /// <remarks>The products of rows, each less its mean and scaled to length 1, kept within -1 and 1. Of one row, or a vector, the scalar 1. NaN for rows that are constant. Integers give `floatx()`, half floats are accumulated in float32.</remarks>
        public static Tensor Corrcoef(TensorLike x) =>
            PyCall.Of("ops.corrcoef").Arg(x).To<Tensor>();
        /// <summary>The products of a vector with another at all shifts: `out[k] = sum(x1[n + k] * x2[n])`.</summary>
        /// <remarks>`mode`: "valid" where they overlap wholly, "same" as long as the longer, "full" wherever they overlap. In the promoted float dtype; integers and bools give `floatx()`.</remarks>
        public static Tensor Correlate(TensorLike x1, TensorLike x2, CorrelateMode mode = global::Keras.CorrelateMode.Valid) =>
            PyCall.Of("ops.correlate").Arg(x1).Arg(x2).Opt("mode", mode, global::Keras.CorrelateMode.Valid).To<Tensor>();
        /// <summary>The cosine of an angle in radians.</summary>
        public static Tensor Cos(TensorLike x) =>
            PyCall.Of("ops.cos").Arg(x).To<Tensor>();
        /// <summary>The hyperbolic cosine, `(exp(x) + exp(-x)) / 2`.</summary>
        public static Tensor Cosh(TensorLike x) =>
            PyCall.Of("ops.cosh").Arg(x).To<Tensor>();
        /// <summary>How many elements over the axes are not 0, int32.</summary>
        public static Tensor CountNonzero(TensorLike x, Axis axis = null) =>
            PyCall.Of("ops.count_nonzero").Arg(x).Opt("axis", axis).To<Tensor>();
        /// <summary>The vector product of vectors of size 3 (or 2, whose third component is 0).</summary>
        /// <remarks>The vectors lie along `axisa` and `axisb`, the result's along `axisc`; `axis` sets all three. Of two vectors of size 2 the result is the third component alone, without an axis.</remarks>
        public static Tensor Cross(TensorLike x1, TensorLike x2, int axisa = -1, int axisb = -1, int axisc = -1, int? axis = null) =>
            PyCall.Of("ops.cross").Arg(x1).Arg(x2).Opt("axisa", axisa, -1).Opt("axisb", axisb, -1).Opt("axisc", axisc, -1).Opt("axis", axis).To<Tensor>();
        /// <summary>The likeliest labels of each sample: of the best alignment, or over alignments.</summary>
        /// <param name="inputs">[batch, time, classes], logits (or logarithms of probabilities).</param>
        /// <param name="sequenceLengths">[batch], how many steps of time count.</param>
        /// <param name="strategy">"greedy" takes the likeliest class of each step; "beam_search" sums the probabilities of alignments of the same labels, and follows the `beam_width` likeliest prefixes (A. Graves, "Supervised sequence labelling", 2012; A. Hannun et al., 2014).</param>
        /// <param name="beamWidth">how many prefixes the search follows.</param>
        /// <param name="topPaths">how many label sequences the search returns, `beam_width` at most.</param>
        /// <param name="mergeRepeated">greedy takes equal neighbours for one label; the search always does.</param>
        /// <param name="maskIndex">the class that is the blank; None is the last.</param>
        /// <remarks>Returns: (labels, scores). Labels: int32 [paths, batch, time], padded with -1; one path if greedy. Scores: [batch, paths]; greedy: `-sum(max(inputs))` over time, of `inputs` as they are; beam search: log probabilities of `softmax(inputs)`, best first, -inf where there are fewer sequences than asked for. They are float64 for float64, else float32.</remarks>
        public static (Tensor, Tensor) CtcDecode(TensorLike inputs, TensorLike sequenceLengths, DecodingStrategy strategy = global::Keras.DecodingStrategy.Greedy, int beamWidth = 100, int topPaths = 1, bool mergeRepeated = true, int maskIndex = 0) =>
            PyCall.Of("ops.ctc_decode").Arg(inputs).Arg(sequenceLengths).Opt("strategy", strategy, global::Keras.DecodingStrategy.Greedy).Opt("beam_width", beamWidth, 100).Opt("top_paths", topPaths, 1).Opt("merge_repeated", mergeRepeated, true).Opt("mask_index", maskIndex, 0).To<(Tensor, Tensor)>();
        /// <summary>`-log p(target | output)`, over all ways to lay the labels along time (Graves et al., 2006).</summary>
        /// <param name="target">[batch, labels], integers, padded with anything.</param>
        /// <param name="output">[batch, time, classes], logits (or logarithms of probabilities).</param>
        /// <param name="targetLength">[batch], how many labels count.</param>
        /// <param name="outputLength">[batch], how many steps of time count.</param>
        /// <param name="maskIndex">the class that is the blank.</param>
        /// <remarks>The labels with blanks between and round them are states; state s is reached from s, from s - 1, and from s - 2 where that leaves out a blank between two different labels. Returns: [batch], float64 for float64, else float32. A target that does not fit into its time has a loss of about 100000 and finite gradients.</remarks>
        public static Tensor CtcLoss(TensorLike target, TensorLike output, TensorLike targetLength, TensorLike outputLength, int maskIndex = 0) =>
            PyCall.Of("ops.ctc_loss").Arg(target).Arg(output).Arg(targetLength).Arg(outputLength).Opt("mask_index", maskIndex, 0).To<Tensor>();
        /// <summary>The running product along an axis; None: of the flattened x. Bools count as int32.</summary>
        public static Tensor Cumprod(TensorLike x, int? axis = null, DTypeLike dtype = null) =>
            PyCall.Of("ops.cumprod").Arg(x).Opt("axis", axis).Opt("dtype", dtype).To<Tensor>();
        /// <summary>The running sum along an axis; None: of the flattened x. Bools count as int32.</summary>
        public static Tensor Cumsum(TensorLike x, int? axis = null, DTypeLike dtype = null) =>
            PyCall.Of("ops.cumsum").Arg(x).Opt("axis", axis).Opt("dtype", dtype).To<Tensor>();
        /// <summary>A function whose gradient is given by hand: `f(*tensors)` returns `(out, grad)`.</summary>
        /// <remarks>`grad(upstream)` returns the gradient for each argument, one alone for a single argument.</remarks>
        public static Value CustomGradient(Callable f) =>
            PyCall.Of("ops.custom_gradient").Arg(f).To<Value>();
        /// <summary>Degrees as radians: `x * pi / 180`.</summary>
        public static Tensor Deg2rad(TensorLike x) =>
            PyCall.Of("ops.deg2rad").Arg(x).To<Tensor>();
        /// <summary>Channels spread over blocks of b x b pixels (W. Shi et al., "Sub-pixel convolution", 2016).</summary>
        /// <param name="x">[N, H, W, b * b * C], or [N, C * b * b, H, W] if channels come first.</param>
        /// <param name="blockSize">b, at least 2.</param>
        /// <param name="dataFormat">"channels_last" or "channels_first".</param>
        /// <remarks>With channels last, channel `(i b + j) C + c` of a pixel becomes channel c of pixel (i, j) of its block; with channels first, channel `(c b + i) b + j`, which is torch's `pixel_shuffle`. Returns: [N, H * b, W * b, C], or [N, C, H * b, W * b], in the dtype of `x`.</remarks>
        public static Tensor DepthToSpace(TensorLike x, int blockSize, DataFormat dataFormat = global::Keras.DataFormat.ChannelsLast) =>
            PyCall.Of("ops.depth_to_space").Arg(x).Arg(blockSize).Opt("data_format", dataFormat, global::Keras.DataFormat.ChannelsLast).To<Tensor>();
        /// <summary>Convolution of each channel c by itself: `y[..., c * M + m]` from `kernel[..., c, m]`.</summary>
        /// <param name="inputs">[N, *spatial, C], or [N, C, *spatial] if channels come first.</param>
        /// <param name="kernel">[*window, C, M], M results for each channel.</param>
        /// <param name="strides">as of `conv`.</param>
        /// <param name="padding">as of `conv`.</param>
        /// <param name="dataFormat">as of `conv`.</param>
        /// <param name="dilationRate">as of `conv`.</param>
        /// <remarks>Returns: [N, *places, C * M], or with channels first.</remarks>
        public static Tensor DepthwiseConv(TensorLike inputs, TensorLike kernel, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, Ints dilationRate = null) =>
            PyCall.Of("ops.depthwise_conv").Arg(inputs).Arg(kernel).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).To<Tensor>();
        /// <summary>The determinants of matrices `[..., n, n]`, `[...]`: the product of U's diagonal, by LU.</summary>
        /// <remarks>Its gradient, the matrix of cofactors, is there for singular matrices too. Under- and overflow of large matrices: see `slogdet`.</remarks>
        public static Tensor Det(TensorLike x) =>
            PyCall.Of("ops.det").Arg(x).To<Tensor>();
        /// <summary>The k-th diagonal of a matrix, or a square matrix with a vector as its k-th diagonal.</summary>
        public static Tensor Diag(TensorLike x, int k = 0) =>
            PyCall.Of("ops.diag").Arg(x).Opt("k", k, 0).To<Tensor>();
        /// <summary>A square matrix with the flattened x as its k-th diagonal, zeros elsewhere.</summary>
        public static Tensor Diagflat(TensorLike x, int k = 0) =>
            PyCall.Of("ops.diagflat").Arg(x).Opt("k", k, 0).To<Tensor>();
        /// <summary>The elements `x[i, i + offset]` of two axes, as the last axis of the result.</summary>
        public static Tensor Diagonal(TensorLike x, int offset = 0, int axis1 = 0, int axis2 = 1) =>
            PyCall.Of("ops.diagonal").Arg(x).Opt("offset", offset, 0).Opt("axis1", axis1, 0).Opt("axis2", axis2, 1).To<Tensor>();
        /// <summary>`a[1:] - a[:-1]` along an axis, n times, in a's dtype; of bools whether they differ.</summary>
        /// <remarks>Where the axis has no more than n elements, the result has none.</remarks>
        public static Tensor Diff(TensorLike a, int n = 1, int axis = -1) =>
            PyCall.Of("ops.diff").Arg(a).Opt("n", n, 1).Opt("axis", axis, -1).To<Tensor>();
        /// <summary>The number of the bin of each element: i where `bins[i - 1] &lt;= x &lt; bins[i]`, int32.</summary>
        public static Tensor Digitize(TensorLike x, TensorLike bins) =>
            PyCall.Of("ops.digitize").Arg(x).Arg(bins).To<Tensor>();
        /// <summary>`x1 / x2`; integers and bools are divided as `floatx()`.</summary>
        public static Tensor Divide(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.divide").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>`x1 / x2`, and 0 where `x2` is 0 (also in the gradient).</summary>
        public static Tensor DivideNoNan(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.divide_no_nan").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>The sum of products over the last axis of `x1` and the last but one (or only) of `x2`.</summary>
        /// <remarks>With a scalar the product. For matrices `matmul`, for vectors their inner product.</remarks>
        public static Tensor Dot(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.dot").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>`softmax(query @ key' * scale + bias) @ value` for each head (Vaswani et al., 2017).</summary>
        /// <param name="query">[B, T, N, H].</param>
        /// <param name="key">[B, S, K, H]; K divides N, and N / K heads of the query share one of these.</param>
        /// <param name="value">[B, S, K, H]; K divides N, and N / K heads of the query share one of these.</param>
        /// <param name="bias">added to the logits; broadcasts to [B, N, T, S].</param>
        /// <param name="mask">bool, True where a query may attend; broadcasts to [B, N, T, S]. A query that may attend to nothing gets 0. What it may not attend to never shows, NaN and infinity neither; a query that may attend to a step with one of them gets NaN.</param>
        /// <param name="scale">factor of the logits; None is `1 / sqrt(H)`.</param>
        /// <param name="isCausal">query t attends to keys up to t alone.</param>
        /// <param name="flashAttention">False rules out an engine's fused kernel; None asks `config.is_flash_attention_enabled()`. Results are the same.</param>
        /// <param name="attnLogitsSoftCap">where given, logits become `cap * tanh(logits / cap)`.</param>
        /// <remarks>Returns: [B, T, N, H]. Half floats: logits and their softmax are float32.</remarks>
        public static Tensor DotProductAttention(TensorLike query, TensorLike key, TensorLike value, TensorLike bias = null, TensorLike mask = null, double? scale = null, bool isCausal = false, bool? flashAttention = null, double? attnLogitsSoftCap = null) =>
            PyCall.Of("ops.dot_product_attention").Arg(query).Arg(key).Arg(value).Opt("bias", bias).Opt("mask", mask).Opt("scale", scale).Opt("is_causal", isCausal, false).Opt("flash_attention", flashAttention).Opt("attn_logits_soft_cap", attnLogitsSoftCap).To<Tensor>();
        /// <summary>x, of rank 3 or more, in equal parts, or cut at indices, along axis 2; a list.</summary>
        public static Tensor[] Dsplit(TensorLike x, IntsOrTensorLike indicesOrSections) =>
            PyCall.Of("ops.dsplit").Arg(x).Arg(indicesOrSections).To<Tensor[]>();
        /// <summary>Tensors along axis 2, vectors of size n as `[1, n, 1]`, matrices as `[n, m, 1]`.</summary>
        public static Tensor Dstack(TensorLike xs) =>
            PyCall.Of("ops.dstack").Arg(xs).To<Tensor>();
        /// <summary>The name of the dtype of a tensor, variable or array.</summary>
        public static string Dtype(TensorLike x) =>
            PyCall.Of("ops.dtype").Arg(x).To<string>();
        /// <summary>Eigenvalues w `[..., n]` and eigenvectors v `[..., n, n]` (columns): `x v = v diag(w)`.</summary>
        /// <remarks>Both complex, whatever x is: complex128 of float64, else complex64. Vectors have length one; order and phase are the engine's. Gradients hold for functions that do not hang on the phase, where all eigenvalues differ; JAX has none and computes on the CPU alone.</remarks>
        public static (Tensor, Tensor) Eig(TensorLike x) =>
            PyCall.Of("ops.eig").Arg(x).To<(Tensor, Tensor)>();
        /// <summary>Eigenvalues w, ascending, and eigenvectors v (columns) of a symmetric matrix.</summary>
        /// <remarks>`x v = v diag(w)` with `v' v = 1`; x is `[..., n, n]`, w `[..., n]`, v as x. Of a matrix that is not symmetric the symmetric part `(x + x') / 2` counts. Gradients of vectors hold where all eigenvalues differ.</remarks>
        public static (Tensor, Tensor) Eigh(TensorLike x) =>
            PyCall.Of("ops.eigh").Arg(x).To<(Tensor, Tensor)>();
        /// <summary>The sum of products that the subscripts describe: `"bij,bjk-&gt;bik"` is a batched matmul.</summary>
        /// <remarks>Each operand has one letter for each axis; letters missing from the result are summed over, `...` stands for axes that broadcast. Without `-&gt;` the letters that occur once, sorted. More than two operands are joined two by two, the smallest result first.</remarks>
        public static Tensor Einsum(string subscripts, Dictionary<string, object> more = null, params TensorLike[] operands) =>
            PyCall.Of("ops.einsum").Arg(subscripts).More(more).Args(operands).To<Tensor>();
        /// <summary>`x` above 0, else `alpha * (exp(x) - 1)` (Clevert et al., 2016).</summary>
        public static Tensor Elu(TensorLike x, double alpha = 1.0) =>
            PyCall.Of("ops.elu").Arg(x).Opt("alpha", alpha, 1.0).To<Tensor>();
        /// <summary>A tensor whose values nobody promises; here zeros.</summary>
        public static Tensor Empty(Ints shape, DTypeLike dtype = null) =>
            PyCall.Of("ops.empty").Arg(shape).Opt("dtype", dtype).To<Tensor>();
        /// <summary>A tensor in the shape of x whose values nobody promises; here zeros.</summary>
        public static Tensor EmptyLike(TensorLike x, DTypeLike dtype = null) =>
            PyCall.Of("ops.empty_like").Arg(x).Opt("dtype", dtype).To<Tensor>();
        /// <summary>`x1 == x2`, element by element; NaN equals nothing.</summary>
        public static Tensor Equal(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.equal").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>The error function, `2 / sqrt(pi)` times the integral of `exp(-t**2)` from 0 to x.</summary>
        /// <remarks>In float64 the rational forms of Cody (1969), in float32 tanh of a polynomial; both accurate to the last digits. Integers are taken as `floatx()`.</remarks>
        public static Tensor Erf(TensorLike x) =>
            PyCall.Of("ops.erf").Arg(x).To<Tensor>();
        /// <summary>`1 - erf(x)`, accurate also where erf is nearly 1.</summary>
        public static Tensor Erfc(TensorLike x) =>
            PyCall.Of("ops.erfc").Arg(x).To<Tensor>();
        /// <summary>The inverse of `erf` on (-1, 1); infinite at its ends, NaN beyond them.</summary>
        /// <remarks>Giles' polynomial (2010); in float64 then two steps of Halley's method.</remarks>
        public static Tensor Erfinv(TensorLike x) =>
            PyCall.Of("ops.erfinv").Arg(x).To<Tensor>();
        /// <summary>`e ** x`.</summary>
        public static Tensor Exp(TensorLike x) =>
            PyCall.Of("ops.exp").Arg(x).To<Tensor>();
        /// <summary>`2 ** x`.</summary>
        public static Tensor Exp2(TensorLike x) =>
            PyCall.Of("ops.exp2").Arg(x).To<Tensor>();
        /// <summary>x with new axes of size one; `axis` says where they are in the result.</summary>
        public static Tensor ExpandDims(TensorLike x, Axis axis) =>
            PyCall.Of("ops.expand_dims").Arg(x).Arg(axis).To<Tensor>();
        /// <summary>`e ** x - 1`, exact also for small x.</summary>
        /// <remarks>Kahan's form: with `u = exp(x)`, `(u - 1) * x / log(u)` (Higham, Accuracy and Stability, 1.14.1).</remarks>
        public static Tensor Expm1(TensorLike x) =>
            PyCall.Of("ops.expm1").Arg(x).To<Tensor>();
        /// <summary>Pieces of the last axis, `[..., n]` to `[..., pieces, sequence_length]`, one every stride.</summary>
        /// <remarks>`pieces = 1 + (n - sequence_length) // sequence_stride`; what is left over at the end is not used. The dtype stays.</remarks>
        public static Tensor ExtractSequences(TensorLike x, int sequenceLength, int sequenceStride) =>
            PyCall.Of("ops.extract_sequences").Arg(x).Arg(sequenceLength).Arg(sequenceStride).To<Tensor>();
        /// <summary>`[N, M]` with ones on the k-th diagonal (above the main one for k &gt; 0), zeros elsewhere.</summary>
        public static Tensor Eye(int N, int? M = null, int k = 0, DTypeLike dtype = null) =>
            PyCall.Of("ops.eye").Arg(N).Opt("M", M).Opt("k", k, 0).Opt("dtype", dtype).To<Tensor>();
        /// <summary>`|x|`, as a float: integers and bools give `floatx()`.</summary>
        public static Tensor Fabs(TensorLike x) =>
            PyCall.Of("ops.fabs").Arg(x).To<Tensor>();
        /// <summary>`X[k] = sum over n of x[n] exp(-2 pi i k n / N)` along the last axis.</summary>
        /// <remarks>x is a pair (real part, imaginary part) of `[..., N]`, and so is the result.</remarks>
        public static (Value, Value) Fft(TensorLike x) =>
            PyCall.Of("ops.fft").Arg(x).To<(Value, Value)>();
        /// <summary>`fft` along the last two axes of a pair (real part, imaginary part) of `[..., M, N]`.</summary>
        public static (Value, Value) Fft2(TensorLike x) =>
            PyCall.Of("ops.fft2").Arg(x).To<(Value, Value)>();
        /// <summary>The elements in reverse order along axes, all by default.</summary>
        public static Tensor Flip(TensorLike x, Axis axis = null) =>
            PyCall.Of("ops.flip").Arg(x).Opt("axis", axis).To<Tensor>();
        /// <summary>The elements of axis 1 in reverse order, of rank 2 or more.</summary>
        public static Tensor Fliplr(TensorLike x) =>
            PyCall.Of("ops.fliplr").Arg(x).To<Tensor>();
        /// <summary>The elements of axis 0 in reverse order, of rank 1 or more.</summary>
        public static Tensor Flipud(TensorLike x) =>
            PyCall.Of("ops.flipud").Arg(x).To<Tensor>();
        /// <summary>The largest whole number that is not above x, as a float.</summary>
        public static Tensor Floor(TensorLike x) =>
            PyCall.Of("ops.floor").Arg(x).To<Tensor>();
        /// <summary>`floor(x1 / x2)`, in the promoted dtype; bools count as int32.</summary>
        public static Tensor FloorDivide(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.floor_divide").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>The larger of both, or the one that is not NaN; in the promoted dtype, shapes broadcast.</summary>
        public static Tensor Fmax(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.fmax").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>The smaller of both, or the one that is not NaN; in the promoted dtype, shapes broadcast.</summary>
        public static Tensor Fmin(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.fmin").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>`x1 - trunc(x1 / x2) * x2`: the remainder with the dividend's sign; bools count as int32.</summary>
        public static Tensor Fmod(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.fmod").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>Columns laid back where `unfold` took them from (col2im); what meets at a pixel is added.</summary>
        /// <param name="x">[N, C * height * width, L].</param>
        /// <param name="outputSize">(H, W), or one number for both.</param>
        /// <param name="kernelSize">the window's, an integer or (height, width).</param>
        /// <param name="dilation">distance of neighbouring pixels of a window, one or two numbers.</param>
        /// <param name="padding">zeros on either side of an axis, which are cut off again, one or two numbers.</param>
        /// <param name="stride">distance of neighbouring windows, one or two numbers.</param>
        /// <remarks>Returns: [N, C, H, W] in the dtype of `x`.</remarks>
        public static Tensor Fold(TensorLike x, Ints outputSize, Ints kernelSize, Ints dilation = null, Margins padding = null, Ints stride = null) =>
            PyCall.Of("ops.fold").Arg(x).Arg(outputSize).Arg(kernelSize).Opt("dilation", dilation).Opt("padding", padding).Opt("stride", stride).To<Tensor>();
        /// <summary>`val = body_fun(i, val)` for i from `lower` up to but without `upper`.</summary>
        public static Value ForiLoop(TensorLike lower, TensorLike upper, Callable bodyFun, object initVal) =>
            PyCall.Of("ops.fori_loop").Arg(lower).Arg(upper).Arg(bodyFun).Arg(initVal).To<Value>();
        /// <summary>A tensor filled with a value, or with a tensor that broadcasts; `dtype` None is `floatx()`.</summary>
        public static Tensor Full(Ints shape, TensorLike fillValue, DTypeLike dtype = null) =>
            PyCall.Of("ops.full").Arg(shape).Arg(fillValue).Opt("dtype", dtype).To<Tensor>();
        /// <summary>A tensor in the shape of x filled with a value; `dtype` None is x's.</summary>
        public static Tensor FullLike(TensorLike x, TensorLike fillValue, DTypeLike dtype = null) =>
            PyCall.Of("ops.full_like").Arg(x).Arg(fillValue).Opt("dtype", dtype).To<Tensor>();
        /// <summary>The lower incomplete gamma function over the whole: `P(a, x)`, from 0 to 1.</summary>
        /// <remarks>`P(a, x) = 1 / gamma(a)` times the integral of `t**(a - 1) * exp(-t)` from 0 to x, computed in float64. NaN where an argument is below 0. It has gradients in both arguments.</remarks>
        public static Tensor Gammainc(TensorLike a, TensorLike x) =>
            PyCall.Of("ops.gammainc").Arg(a).Arg(x).To<Tensor>();
        /// <summary>The upper incomplete gamma function over the whole: `1 - P(a, x)`, precise where it is small.</summary>
        public static Tensor Gammaincc(TensorLike a, TensorLike x) =>
            PyCall.Of("ops.gammaincc").Arg(a).Arg(x).To<Tensor>();
        /// <summary>The greatest common divisor of `|x1|` and `|x2|`, in the promoted integer dtype.</summary>
        /// <remarks>`gcd(x, 0)` is `|x|`; shapes broadcast. Euclid's algorithm in a fixed number of steps.</remarks>
        public static Tensor Gcd(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.gcd").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>`x * P(X &lt;= x)` for a standard normal X (Hendrycks &amp; Gimpel, 2016).</summary>
        /// <param name="x">tensor of any shape.</param>
        /// <param name="approximate">`x / 2 * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x**3)))`, the default; else `x / 2 * (1 + erf(x / sqrt(2)))`.</param>
        public static Tensor Gelu(TensorLike x, bool approximate = true) =>
            PyCall.Of("ops.gelu").Arg(x).Opt("approximate", approximate, true).To<Tensor>();
        /// <summary>`num` numbers from `start` to `stop`, each the same factor times the one before.</summary>
        /// <remarks>`start ** (1 - t) * stop ** t` for t evenly spaced from 0 to 1, which is left out without the `endpoint`; the new axis stands at `axis`. Both are positive or both negative; else NaN. In the float dtype in which they meet, or in `dtype`; among integers as `logspace`.</remarks>
        public static Tensor Geomspace(TensorLike start, TensorLike stop, int num = 50, bool endpoint = true, DTypeLike dtype = null, int axis = 0) =>
            PyCall.Of("ops.geomspace").Arg(start).Arg(stop).Opt("num", num, 50).Opt("endpoint", endpoint, true).Opt("dtype", dtype).Opt("axis", axis, 0).To<Tensor>();
        /// <summary>`x[key]`, as NumPy has it: integers, slices, None, `...`, lists or tensors of integers.</summary>
        /// <remarks>A mask must be known (not a symbol), for its sum is the result's size.</remarks>
        public static Tensor GetItem(TensorLike x, object key) =>
            PyCall.Of("ops.get_item").Arg(x).Arg(key).To<Tensor>();
        /// <summary>`a * sigmoid(b)`, a and b being the halves of `x` along `axis` (Dauphin et al., 2017).</summary>
        /// <param name="x">tensor of any shape, of an even size along `axis`; the result has half of it.</param>
        public static Tensor Glu(TensorLike x, int axis = -1) =>
            PyCall.Of("ops.glu").Arg(x).Opt("axis", axis, -1).To<Tensor>();
        /// <summary>`x1 &gt; x2`, element by element.</summary>
        public static Tensor Greater(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.greater").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>`x1 &gt;= x2`, element by element; false where one is NaN.</summary>
        public static Tensor GreaterEqual(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.greater_equal").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>Hamming's window of size x: `0.54 - 0.46 * cos(2 * pi * n / (x - 1))` for n = 0 ... x - 1.</summary>
        public static Tensor Hamming(TensorLike x) =>
            PyCall.Of("ops.hamming").Arg(x).To<Tensor>();
        /// <summary>Hann's window of size x: `0.5 - 0.5 * cos(2 * pi * n / (x - 1))` for n = 0 ... x - 1.</summary>
        public static Tensor Hanning(TensorLike x) =>
            PyCall.Of("ops.hanning").Arg(x).To<Tensor>();
        /// <summary>`x` where `|x| &gt; threshold`, else 0.</summary>
        public static Tensor HardShrink(TensorLike x, double threshold = 0.5) =>
            PyCall.Of("ops.hard_shrink").Arg(x).Opt("threshold", threshold, 0.5).To<Tensor>();
        /// <summary>`min(max(x / 6 + 1 / 2, 0), 1)`.</summary>
        public static Tensor HardSigmoid(TensorLike x) =>
            PyCall.Of("ops.hard_sigmoid").Arg(x).To<Tensor>();
        /// <summary>`x * hard_sigmoid(x)`, also called hard swish (Howard et al., 2019).</summary>
        public static Tensor HardSilu(TensorLike x) =>
            PyCall.Of("ops.hard_silu").Arg(x).To<Tensor>();
        /// <summary>`x * hard_sigmoid(x)`, also called hard swish (Howard et al., 2019).</summary>
        public static Tensor HardSwish(TensorLike x) =>
            PyCall.Of("ops.hard_swish").Arg(x).To<Tensor>();
        /// <summary>`min(max(x, -1), 1)`.</summary>
        public static Tensor HardTanh(TensorLike x) =>
            PyCall.Of("ops.hard_tanh").Arg(x).To<Tensor>();
        /// <summary>0 where x1 is negative, `x2` where it is 0, 1 where it is positive; NaN where it is NaN.</summary>
        /// <remarks>In the promoted float dtype, shapes broadcast. Integers and bools give `floatx()`.</remarks>
        public static Tensor Heaviside(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.heaviside").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>How many elements of a vector lie in each of `bins` equal intervals, and their edges.</summary>
        /// <remarks>A pair: counts (int32, `[bins]`) and edges (`[bins + 1]`, in x's float dtype). The intervals part `range`, by default from the smallest to the largest element; each has its lower edge, the last one its upper edge too. What lies outside, and NaN, is not counted. Where both ends are equal they are moved apart by 1.</remarks>
        public static (Tensor, Tensor) Histogram(TensorLike x, int bins = 10, double[] range = null) =>
            PyCall.Of("ops.histogram").Arg(x).Opt("bins", bins, 10).Opt("range", range).To<(Tensor, Tensor)>();
        /// <summary>x in equal parts, or cut at indices, along axis 1, or 0 of a vector; a list.</summary>
        public static Tensor[] Hsplit(TensorLike x, IntsOrTensorLike indicesOrSections) =>
            PyCall.Of("ops.hsplit").Arg(x).Arg(indicesOrSections).To<Tensor[]>();
        /// <summary>Tensors one behind the other along axis 1, or 0 where they have one; in the promoted dtype.</summary>
        public static Tensor Hstack(TensorLike xs) =>
            PyCall.Of("ops.hstack").Arg(xs).To<Tensor>();
        /// <summary>`sqrt(x1 ** 2 + x2 ** 2)` without overflow: `high * sqrt(1 + (low / high) ** 2)`.</summary>
        /// <remarks>Infinite where either is, beside NaN too. At the origin its gradient is 0.</remarks>
        public static Tensor Hypot(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.hypot").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>The modified Bessel function of the first kind, order 0: `sum((x / 2) ** 2k / (k!) ** 2)`.</summary>
        /// <remarks>By that series up to 8, then a Chebyshev series, accurate to the last digits of float32 and float64. Integers give `floatx()`.</remarks>
        public static Tensor I0(TensorLike x) =>
            PyCall.Of("ops.i0").Arg(x).To<Tensor>();
        /// <summary>`[n, n]` with ones on the diagonal.</summary>
        public static Tensor Identity(int n, DTypeLike dtype = null) =>
            PyCall.Of("ops.identity").Arg(n).Opt("dtype", dtype).To<Tensor>();
        /// <summary>The inverse of `fft2`: `exp(+2 pi i ...)`, over the number of elements `M N`.</summary>
        /// <remarks>x is a pair (real part, imaginary part) of `[..., M, N]`, and so is the result.</remarks>
        public static (Value, Value) Ifft2(TensorLike x) =>
            PyCall.Of("ops.ifft2").Arg(x).To<(Value, Value)>();
        /// <summary>The imaginary part, in the dtype of `real`; zeros of what is real.</summary>
        public static Tensor Imag(TensorLike x) =>
            PyCall.Of("ops.imag").Arg(x).To<Tensor>();
        /// <summary>Whether the prediction of each target class is among the k largest of its row.</summary>
        /// <remarks>`targets` is `[batch]` of integers, `predictions` `[batch, classes]`. Ties count for the target; rows whose target has no finite prediction, or is no class, do not hold.</remarks>
        public static Tensor InTopK(TensorLike targets, TensorLike predictions, int k) =>
            PyCall.Of("ops.in_top_k").Arg(targets).Arg(predictions).Arg(k).To<Tensor>();
        /// <summary>The sum of products over the last axes of both; with a scalar the product.</summary>
        public static Tensor Inner(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.inner").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>The inverses of matrices, `[..., n, n]`: `solve(x, 1)`.</summary>
        /// <remarks>A singular matrix: an error on NumPy, infinities or NaN elsewhere.</remarks>
        public static Tensor Inv(TensorLike x) =>
            PyCall.Of("ops.inv").Arg(x).To<Tensor>();
        /// <summary>The real signal `[..., N]` whose `rfft` is a pair (real part, imaginary part) of `[..., m]`.</summary>
        /// <remarks>`fft_length` is N, and `N // 2 + 1` elements are used, missing ones being zeros; None: `2 (m - 1)`. Of the first element, and for even N of the last, the real part alone counts.</remarks>
        public static Tensor Irfft(TensorLike x, int? fftLength = null) =>
            PyCall.Of("ops.irfft").Arg(x).Opt("fft_length", fftLength).To<Tensor>();
        /// <summary>Whether x is a tensor of the engine in force, or a symbol.</summary>
        public static bool IsTensor(DataLike x) =>
            PyCall.Of("ops.is_tensor").Arg(x).To<bool>();
        /// <summary>`|x1 - x2| &lt;= atol + rtol * |x2|`, element by element; equal infinities are close.</summary>
        public static Tensor Isclose(TensorLike x1, TensorLike x2, double rtol = 1e-05, double atol = 1e-08, bool equalNan = false) =>
            PyCall.Of("ops.isclose").Arg(x1).Arg(x2).Opt("rtol", rtol, 1e-05).Opt("atol", atol, 1e-08).Opt("equal_nan", equalNan, false).To<Tensor>();
        /// <summary>Whether x is neither infinite nor NaN, element by element.</summary>
        public static Tensor Isfinite(TensorLike x) =>
            PyCall.Of("ops.isfinite").Arg(x).To<Tensor>();
        /// <summary>Whether each element of x1 is among those of x2 (bool, x1's shape); `invert`: is not.</summary>
        /// <remarks>NaN equals nothing. By a search among the sorted elements; `assume_unique` changes nothing.</remarks>
        public static Tensor Isin(TensorLike x1, TensorLike x2, bool assumeUnique = false, bool invert = false) =>
            PyCall.Of("ops.isin").Arg(x1).Arg(x2).Opt("assume_unique", assumeUnique, false).Opt("invert", invert, false).To<Tensor>();
        /// <summary>Whether x is infinite, element by element.</summary>
        public static Tensor Isinf(TensorLike x) =>
            PyCall.Of("ops.isinf").Arg(x).To<Tensor>();
        /// <summary>Whether x is NaN, element by element.</summary>
        public static Tensor Isnan(TensorLike x) =>
            PyCall.Of("ops.isnan").Arg(x).To<Tensor>();
        /// <summary>Whether x is -infinity, element by element.</summary>
        public static Tensor Isneginf(TensorLike x) =>
            PyCall.Of("ops.isneginf").Arg(x).To<Tensor>();
        /// <summary>Whether x is +infinity, element by element.</summary>
        public static Tensor Isposinf(TensorLike x) =>
            PyCall.Of("ops.isposinf").Arg(x).To<Tensor>();
        /// <summary>Whether the imaginary part is 0, element by element (bool).</summary>
        public static Tensor Isreal(TensorLike x) =>
            PyCall.Of("ops.isreal").Arg(x).To<Tensor>();
        /// <summary>The signal whose `stft` is closest to a pair (real part, imaginary part).</summary>
        /// <param name="x">a pair of `[..., pieces, N // 2 + 1]`.</param>
        /// <param name="sequenceLength">as for `stft`.</param>
        /// <param name="sequenceStride">as for `stft`.</param>
        /// <param name="fftLength">as for `stft`.</param>
        /// <param name="length">at most so many elements; None: all that pieces cover, `(pieces - 1) * sequence_stride + N`, less `N // 2` at each end if `center`.</param>
        /// <param name="window">as for `stft`.</param>
        /// <param name="center">as for `stft`.</param>
        /// <remarks>`y[t] = sum of w y_i / sum of w ** 2` over the pieces y_i that cover t (D. Griffin and J. Lim 1984): the inverse of `stft` wherever a window is not zero. Where all are, the result is 0.</remarks>
        public static Tensor Istft(TensorLike x, int sequenceLength, int sequenceStride, int fftLength, int? length = null, StringOrTensorLike window = null, bool center = true) =>
            PyCall.Of("ops.istft").Arg(x).Arg(sequenceLength).Arg(sequenceStride).Arg(fftLength).Opt("length", length).Opt("window", window).Opt("center", center, true).To<Tensor>();
        /// <summary>`fun(*primals)` and its derivative along `tangents`: the product of its Jacobian with them.</summary>
        /// <param name="fun">a function of (nested) tensors, made of operations.</param>
        /// <param name="primals">a list or tuple of its arguments.</param>
        /// <param name="tangents">in the structure of `primals`, of the same shapes.</param>
        /// <param name="hasAux">`fun` returns `(out, aux)`, and only `out` is differentiated.</param>
        /// <remarks>Returns: `(out, tangents_out)`, the second in the structure of the first, zeros where a result is no float; with `has_aux` `(out, tangents_out, aux)`. The gradient `J' u` is linear in u: its own gradient along the tangents t is `J t`. So `fun` must be differentiable twice by the engine, and it is evaluated three times.</remarks>
        public static Value[] Jvp(Callable fun, TensorLike primals, TensorLike tangents, bool hasAux = false) =>
            PyCall.Of("ops.jvp").Arg(fun).Arg(primals).Arg(tangents).Opt("has_aux", hasAux, false).To<Value[]>();
        /// <summary>Kaiser's window of size x: `i0(beta * sqrt(1 - t ** 2)) / i0(beta)`.</summary>
        /// <remarks>Here `t = 2 * n / (x - 1) - 1` for n = 0 ... x - 1. `beta` is a number or a scalar tensor, and may be large: exponentials that would overflow cancel. J. F. Kaiser and R. W. Schafer (1980).</remarks>
        public static Tensor Kaiser(TensorLike x, double beta) =>
            PyCall.Of("ops.kaiser").Arg(x).Arg(beta).To<Tensor>();
        /// <summary>The Kronecker product: `x2` scaled by each element of `x1`, in blocks.</summary>
        public static Tensor Kron(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.kron").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>`(x - m) / sqrt(v + epsilon) * gamma + beta`, m and v over the axes (Ba et al., 2016).</summary>
        /// <param name="x">tensor of any shape.</param>
        /// <param name="gamma">of the sizes of the axes; None counts as 1 and 0.</param>
        /// <param name="beta">of the sizes of the axes; None counts as 1 and 0.</param>
        /// <param name="axis">an axis or several, the last by default.</param>
        /// <param name="epsilon">keeps the root away from 0; None is `config.epsilon()`.</param>
        /// <remarks>Returns: A tensor of x's shape and float type.</remarks>
        public static Tensor LayerNormalization(TensorLike x, TensorLike gamma = null, TensorLike beta = null, Axis axis = null, double? epsilon = null, Dictionary<string, object> more = null) =>
            PyCall.Of("ops.layer_normalization").Arg(x).Opt("gamma", gamma).Opt("beta", beta).Opt("axis", axis).Opt("epsilon", epsilon).More(more).To<Tensor>();
        /// <summary>The least common multiple of `|x1|` and `|x2|`: `|x1| / gcd * |x2|`, 0 if one of them is.</summary>
        /// <remarks>In the promoted integer dtype; shapes broadcast.</remarks>
        public static Tensor Lcm(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.lcm").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>`x1 * 2 ** x2` of floats and integer exponents, in x1's float dtype; shapes broadcast.</summary>
        /// <remarks>Integers `x1` give `floatx()`. No power overflows on the way.</remarks>
        public static Tensor Ldexp(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.ldexp").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>`x` from 0 on, below it `negative_slope * x` (Maas et al., 2013).</summary>
        public static Tensor LeakyRelu(TensorLike x, double negativeSlope = 0.2) =>
            PyCall.Of("ops.leaky_relu").Arg(x).Opt("negative_slope", negativeSlope, 0.2).To<Tensor>();
        /// <summary>`x * 2 ** y`, by moving bits.</summary>
        public static Tensor LeftShift(TensorLike x, TensorLike y) =>
            PyCall.Of("ops.left_shift").Arg(x).Arg(y).To<Tensor>();
        /// <summary>`x1 &lt; x2`, element by element.</summary>
        public static Tensor Less(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.less").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>`x1 &lt;= x2`, element by element; false where one is NaN.</summary>
        public static Tensor LessEqual(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.less_equal").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>`num` numbers evenly spaced from `start` to `stop`, which tensors may be.</summary>
        /// <remarks>`start + i * step` with `step = (stop - start) / (num - 1)`, or `/ num` without the endpoint. The new axis stands at `axis`. With `retstep` also the step.</remarks>
        public static Value Linspace(TensorLike start, TensorLike stop, int num = 50, bool endpoint = true, bool retstep = false, DTypeLike dtype = null, int axis = 0) =>
            PyCall.Of("ops.linspace").Arg(start).Arg(stop).Opt("num", num, 50).Opt("endpoint", endpoint, true).Opt("retstep", retstep, false).Opt("dtype", dtype).Opt("axis", axis, 0).To<Value>();
        /// <summary>The natural logarithm: -inf for 0, NaN for negative x.</summary>
        public static Tensor Log(TensorLike x) =>
            PyCall.Of("ops.log").Arg(x).To<Tensor>();
        /// <summary>The logarithm to base 10: `log(x) / log(10)`.</summary>
        public static Tensor Log10(TensorLike x) =>
            PyCall.Of("ops.log10").Arg(x).To<Tensor>();
        /// <summary>`log(1 + x)`, exact also for small x.</summary>
        /// <remarks>Kahan's form: with `u = 1 + x`, `log(u) * x / (u - 1)` (Goldberg 1991, theorem 4).</remarks>
        public static Tensor Log1p(TensorLike x) =>
            PyCall.Of("ops.log1p").Arg(x).To<Tensor>();
        /// <summary>The logarithm to base 2: `log(x) / log(2)`.</summary>
        public static Tensor Log2(TensorLike x) =>
            PyCall.Of("ops.log2").Arg(x).To<Tensor>();
        /// <summary>`log(sigmoid(x)) = -softplus(-x)`.</summary>
        public static Tensor LogSigmoid(TensorLike x) =>
            PyCall.Of("ops.log_sigmoid").Arg(x).To<Tensor>();
        /// <summary>`y - log(sum(exp(y)))` with `y = x - max(x)`: the logarithm of `softmax`, also in its tails.</summary>
        public static Tensor LogSoftmax(TensorLike x, Axis axis = null) =>
            PyCall.Of("ops.log_softmax").Arg(x).Opt("axis", axis).To<Tensor>();
        /// <summary>`log(exp(x1) + exp(x2))` without overflow: `max + log1p(exp(-|x1 - x2|))`.</summary>
        public static Tensor Logaddexp(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.logaddexp").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>`log2(2 ** x1 + 2 ** x2)` without overflow.</summary>
        public static Tensor Logaddexp2(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.logaddexp2").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>The logarithm of determinants of matrices `[..., n, n]`, `[...]`.</summary>
        /// <remarks>Meant for positive definite matrices: NaN where the determinant is negative, -inf where it is 0.</remarks>
        public static Tensor Logdet(TensorLike x) =>
            PyCall.Of("ops.logdet").Arg(x).To<Tensor>();
        /// <summary>Whether both hold, element by element.</summary>
        public static Tensor LogicalAnd(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.logical_and").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>Whether x does not hold, element by element.</summary>
        public static Tensor LogicalNot(TensorLike x) =>
            PyCall.Of("ops.logical_not").Arg(x).To<Tensor>();
        /// <summary>Whether one or both hold, element by element.</summary>
        public static Tensor LogicalOr(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.logical_or").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>Whether one alone holds, element by element.</summary>
        public static Tensor LogicalXor(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.logical_xor").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>`base` to the powers `linspace(start, stop, num, endpoint)`, which stand along `axis`.</summary>
        /// <remarks>In the float dtype in which start and stop meet, or in `dtype`; among integers, a number that is whole but for rounding is that number, others lose their fraction.</remarks>
        public static Tensor Logspace(TensorLike start, TensorLike stop, int num = 50, bool endpoint = true, TensorLike @base = null, DTypeLike dtype = null, int axis = 0) =>
            PyCall.Of("ops.logspace").Arg(start).Arg(stop).Opt("num", num, 50).Opt("endpoint", endpoint, true).Opt("base", @base).Opt("dtype", dtype).Opt("axis", axis, 0).To<Tensor>();
        /// <summary>`log(sum(exp(x)))` over axes without overflow: `m + log(sum(exp(x - m)))`, m the largest.</summary>
        /// <remarks>-inf of no elements.</remarks>
        public static Tensor Logsumexp(TensorLike x, Axis axis = null, bool keepdims = false) =>
            PyCall.Of("ops.logsumexp").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>x of least length among those for which `|a x - b|` is least: `pinv(a, rcond) b`.</summary>
        /// <param name="a">`[..., m, n]`.</param>
        /// <param name="b">`[..., m, k]`, or vectors: `[m]` or `[..., m]` with a's own leading axes. Both meet in one float dtype; leading axes broadcast.</param>
        /// <param name="rcond">singular values up to `rcond` times the largest count as zero; None: `max(m, n)` times the dtype's epsilon.</param>
        /// <remarks>The result is `[..., n, k]` or `[..., n]`.</remarks>
        public static Tensor Lstsq(TensorLike a, TensorLike b, TensorLike rcond = null) =>
            PyCall.Of("ops.lstsq").Arg(a).Arg(b).Opt("rcond", rcond).To<Tensor>();
        /// <summary>L and U of `P x = L U` in one matrix, and the exchanges of rows that make P.</summary>
        /// <param name="x">`[..., m, n]`; TensorFlow needs m = n.</param>
        /// <remarks>Returns: `lu` as x: U on and above the diagonal, L below it (its own diagonal is ones); `pivots` `[..., k]`, int32, k the smaller of m and n: row i was exchanged with row `pivots[i]`, one exchange after the other.</remarks>
        public static (Tensor, Tensor) LuFactor(TensorLike x) =>
            PyCall.Of("ops.lu_factor").Arg(x).To<(Tensor, Tensor)>();
        /// <summary>`f` of each x along the leading axis, one after the other; the results stacked.</summary>
        public static Value Map(Callable f, TensorLike xs) =>
            PyCall.Of("ops.map").Arg(f).Arg(xs).To<Value>();
        /// <summary>The matrix product `[..., n, k] @ [..., k, m]`; leading axes broadcast.</summary>
        /// <remarks>A first operand of rank one is a row, a second one a column, whose axis the result has not. int8 gives int32.</remarks>
        public static Tensor Matmul(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.matmul").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>Matrices `[..., m, m]` multiplied n times with themselves, integers as integers.</summary>
        /// <remarks>Of a negative n the inverses, of 0 the unit matrix. By squaring: about `2 log2(n)` products.</remarks>
        public static Tensor MatrixPower(TensorLike x, int n) =>
            PyCall.Of("ops.matrix_power").Arg(x).Arg(n).To<Tensor>();
        /// <summary>How many singular values of a matrix are larger than `tol`, int32 `[...]`.</summary>
        /// <param name="x">`[..., m, n]`.</param>
        /// <param name="tol">a number, or a tensor `[...]`; None: the largest singular value times `max(m, n)` times the dtype's epsilon.</param>
        public static Tensor MatrixRank(TensorLike x, TensorLike tol = null) =>
            PyCall.Of("ops.matrix_rank").Arg(x).Opt("tol", tol).To<Tensor>();
        /// <summary>The largest element over axes, and not less than `initial`; NaN if one is among them.</summary>
        public static Tensor Max(TensorLike x, Axis axis = null, bool keepdims = false, TensorLike initial = null) =>
            PyCall.Of("ops.max").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).Opt("initial", initial).To<Tensor>();
        /// <summary>The largest element of each window, for each channel.</summary>
        /// <param name="inputs">[N, *spatial, C], or [N, C, *spatial] if channels come first.</param>
        /// <param name="poolSize">the window's size, an integer or one per spatial axis.</param>
        /// <param name="strides">distance of neighbouring windows; None is `pool_size`.</param>
        /// <param name="padding">"valid", or "same": `ceil(size / stride)` windows, those at the edge being smaller.</param>
        /// <param name="dataFormat">"channels_last" or "channels_first"; None is the process' setting.</param>
        /// <remarks>Returns: [N, *places, C], or with channels first.</remarks>
        public static Tensor MaxPool(TensorLike inputs, Ints poolSize, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null) =>
            PyCall.Of("ops.max_pool").Arg(inputs).Arg(poolSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).To<Tensor>();
        /// <summary>The larger of both, NaN where one of them is; shapes broadcast.</summary>
        public static Tensor Maximum(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.maximum").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>`sum(x) / n` over axes; of integers as `floatx()`, of half floats accumulated in float32.</summary>
        public static Tensor Mean(TensorLike x, Axis axis = null, bool keepdims = false) =>
            PyCall.Of("ops.mean").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>The middle of the sorted elements over axes, the mean of both middles of an even number.</summary>
        public static Tensor Median(TensorLike x, Axis axis = null, bool keepdims = false) =>
            PyCall.Of("ops.median").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>Tensors of rank one spread over a common grid: the i-th varies along its own axis only.</summary>
        /// <remarks>With `"xy"` the first two axes of the grid are swapped, with `"ij"` they stand in order.</remarks>
        public static Tensor[] Meshgrid(Indexing indexing = global::Keras.Indexing.Xy, params TensorLike[] x) =>
            PyCall.Of("ops.meshgrid").Opt("indexing", indexing, global::Keras.Indexing.Xy).Args(x).To<Tensor[]>();
        /// <summary>The smallest element over axes, and not more than `initial`; NaN if one is among them.</summary>
        public static Tensor Min(TensorLike x, Axis axis = null, bool keepdims = false, TensorLike initial = null) =>
            PyCall.Of("ops.min").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).Opt("initial", initial).To<Tensor>();
        /// <summary>The smaller of both, NaN where one of them is; shapes broadcast.</summary>
        public static Tensor Minimum(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.minimum").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>`x1 - floor(x1 / x2) * x2`: the remainder with the divisor's sign; bools count as int32.</summary>
        public static Tensor Mod(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.mod").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>Mean and variance over axes, as `(mean, variance)`; `synchronized` over all replicas.</summary>
        public static (Tensor, Tensor) Moments(TensorLike x, Axis axes, bool keepdims = false, bool synchronized = false) =>
            PyCall.Of("ops.moments").Arg(x).Arg(axes).Opt("keepdims", keepdims, false).Opt("synchronized", synchronized, false).To<(Tensor, Tensor)>();
        /// <summary>Axes moved to other places; the others keep their order.</summary>
        public static Tensor Moveaxis(TensorLike x, Ints source, Ints destination) =>
            PyCall.Of("ops.moveaxis").Arg(x).Arg(source).Arg(destination).To<Tensor>();
        /// <summary>1 at every class that occurs in a row of integers: the maximum of `one_hot` over the row.</summary>
        /// <remarks>`inputs` is `[n]` or `[batch, n]`; the result `[num_classes]` or `[batch, num_classes]`.</remarks>
        public static Tensor MultiHot(TensorLike inputs, int? numClasses = null, int axis = -1, DTypeLike dtype = null, bool sparse = false, Dictionary<string, object> more = null) =>
            PyCall.Of("ops.multi_hot").Arg(inputs).Opt("num_classes", numClasses).Opt("axis", axis, -1).Opt("dtype", dtype).Opt("sparse", sparse, false).More(more).To<Tensor>();
        /// <summary>`x1 * x2`, in the promoted dtype; shapes broadcast.</summary>
        public static Tensor Multiply(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.multiply").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>x with NaN, inf and -inf replaced, by default with 0 and the largest finite floats.</summary>
        public static Tensor NanToNum(TensorLike x, double nan = 0.0, double? posinf = null, double? neginf = null) =>
            PyCall.Of("ops.nan_to_num").Arg(x).Opt("nan", nan, 0.0).Opt("posinf", posinf).Opt("neginf", neginf).To<Tensor>();
        /// <summary>The index (int32) of the first largest element along an axis that is not NaN.</summary>
        /// <remarks>-1 where all are NaN. With `axis` None of the flattened x.</remarks>
        public static Tensor Nanargmax(TensorLike x, int? axis = null, bool keepdims = false) =>
            PyCall.Of("ops.nanargmax").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>The index (int32) of the first smallest element along an axis that is not NaN.</summary>
        /// <remarks>-1 where all are NaN. With `axis` None of the flattened x.</remarks>
        public static Tensor Nanargmin(TensorLike x, int? axis = null, bool keepdims = false) =>
            PyCall.Of("ops.nanargmin").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>The running product along an axis, NaN as 1; None: of the flattened x. Bools count as int32.</summary>
        public static Tensor Nancumprod(TensorLike x, int? axis = null, DTypeLike dtype = null) =>
            PyCall.Of("ops.nancumprod").Arg(x).Opt("axis", axis).Opt("dtype", dtype).To<Tensor>();
        /// <summary>The running sum along an axis, NaN as 0; None: of the flattened x. Bools count as int32.</summary>
        public static Tensor Nancumsum(TensorLike x, int? axis = null, DTypeLike dtype = null) =>
            PyCall.Of("ops.nancumsum").Arg(x).Opt("axis", axis).Opt("dtype", dtype).To<Tensor>();
        /// <summary>The largest element over axes that is not NaN; NaN where all are.</summary>
        public static Tensor Nanmax(TensorLike x, Axis axis = null, bool keepdims = false) =>
            PyCall.Of("ops.nanmax").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>The mean over axes of what is not NaN: their sum by their number; NaN where nothing is.</summary>
        /// <remarks>Integers give `floatx()`; half floats are accumulated in float32.</remarks>
        public static Tensor Nanmean(TensorLike x, Axis axis = null, bool keepdims = false) =>
            PyCall.Of("ops.nanmean").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>The middle over axes of the sorted elements that are not NaN; NaN where all are.</summary>
        /// <remarks>Of an even number the mean of both middles. Integers give `floatx()`.</remarks>
        public static Tensor Nanmedian(TensorLike x, Axis axis = null, bool keepdims = false) =>
            PyCall.Of("ops.nanmedian").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>The smallest element over axes that is not NaN; NaN where all are.</summary>
        public static Tensor Nanmin(TensorLike x, Axis axis = null, bool keepdims = false) =>
            PyCall.Of("ops.nanmin").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>`nanquantile(x, q / 100)`.</summary>
        public static Tensor Nanpercentile(TensorLike x, TensorLike q, Axis axis = null, QuantileMethod method = global::Keras.QuantileMethod.Linear, bool keepdims = false) =>
            PyCall.Of("ops.nanpercentile").Arg(x).Arg(q).Opt("axis", axis).Opt("method", method, global::Keras.QuantileMethod.Linear).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>The product over axes of what is not NaN, 1 where nothing is; in the dtype of `prod`.</summary>
        public static Tensor Nanprod(TensorLike x, Axis axis = null, bool keepdims = false) =>
            PyCall.Of("ops.nanprod").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>The elements over axes below which the share `q` of those lies that are not NaN.</summary>
        /// <remarks>`q` is one share or several, in [0, 1], known beforehand; the axis of several comes first. At place `q * (n - 1)` of the n sorted elements; between two: `method` "linear", "lower", "higher", "nearest" or "midpoint". NaN where all are. Integers give `floatx()`.</remarks>
        public static Tensor Nanquantile(TensorLike x, TensorLike q, Axis axis = null, QuantileMethod method = global::Keras.QuantileMethod.Linear, bool keepdims = false) =>
            PyCall.Of("ops.nanquantile").Arg(x).Arg(q).Opt("axis", axis).Opt("method", method, global::Keras.QuantileMethod.Linear).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>The standard deviation `sqrt(nanvar(x))` over axes; its gradient at 0 is 0.</summary>
        public static Tensor Nanstd(TensorLike x, Axis axis = null, bool keepdims = false) =>
            PyCall.Of("ops.nanstd").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>The sum over axes of what is not NaN, 0 where nothing is; in the dtype of `sum`.</summary>
        public static Tensor Nansum(TensorLike x, Axis axis = null, bool keepdims = false) =>
            PyCall.Of("ops.nansum").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>The mean of `(x - nanmean(x)) ** 2` over axes of what is not NaN; NaN where nothing is.</summary>
        /// <remarks>In two passes. Integers give `floatx()`; half floats are accumulated in float32.</remarks>
        public static Tensor Nanvar(TensorLike x, Axis axis = null, bool keepdims = false) =>
            PyCall.Of("ops.nanvar").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>The number of axes.</summary>
        public static int Ndim(TensorLike x) =>
            PyCall.Of("ops.ndim").Arg(x).To<int>();
        /// <summary>`-x`.</summary>
        public static Tensor Negative(TensorLike x) =>
            PyCall.Of("ops.negative").Arg(x).To<Tensor>();
        /// <summary>The next float after x1 in the direction of x2; x2 where they are equal, NaN where one is.</summary>
        /// <remarks>In the promoted float dtype, integers as `floatx()`; shapes broadcast. The gradient is that of x1. Not in whole programs (onnx, theano), which cannot see bits.</remarks>
        public static Tensor Nextafter(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.nextafter").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>The indices of elements that are not 0: a tuple of int32 tensors, one for each axis.</summary>
        /// <remarks>The size follows from the values: not on engines that must know shapes beforehand.</remarks>
        public static Tensor[] Nonzero(TensorLike x) =>
            PyCall.Of("ops.nonzero").Arg(x).To<Tensor[]>();
        /// <summary>The norm of vectors (one axis), of matrices (two axes), or of all elements.</summary>
        /// <remarks>Vectors: `ord` None or 2 is `sqrt(sum(|x| ** 2))`, inf and -inf the largest and smallest `|x|`, 0 the number of elements that are not 0, else `sum(|x| ** ord) ** (1 / ord)`. Matrices: None or "fro" as for vectors; 1 and -1 of columns', inf and -inf of rows' sums; 2, -2 and "nuc" of singular values. Where a root is taken of 0, the gradient is 0.</remarks>
        public static Tensor Norm(TensorLike x, InitializerLike ord = null, Axis axis = null, bool keepdims = false) =>
            PyCall.Of("ops.norm").Arg(x).Opt("ord", ord).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>`x / norm(x)`, of the norm of an order along the axes.</summary>
        /// <param name="x">tensor of any shape.</param>
        /// <param name="axis">an axis or several, the last by default.</param>
        /// <param name="order">1 `sum(|x|)`, 2 `sqrt(sum(x**2))`, n `sum(|x|**n)**(1 / n)`, `inf` `max(|x|)`.</param>
        /// <param name="epsilon">the least norm that is divided by; None is `config.epsilon()`.</param>
        public static Tensor Normalize(TensorLike x, Axis axis = null, int order = 2, double? epsilon = null) =>
            PyCall.Of("ops.normalize").Arg(x).Opt("axis", axis).Opt("order", order, 2).Opt("epsilon", epsilon).To<Tensor>();
        /// <summary>`x1 != x2`, element by element.</summary>
        public static Tensor NotEqual(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.not_equal").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>1 at the class of each integer in x, 0 elsewhere, along a new axis.</summary>
        /// <remarks>`x == arange(num_classes)`; integers outside of the classes give zeros only. `dtype` None is `floatx()`. With `sparse` only the ones are kept.</remarks>
        public static Tensor OneHot(TensorLike x, int numClasses, int axis = -1, DTypeLike dtype = null, bool sparse = false) =>
            PyCall.Of("ops.one_hot").Arg(x).Arg(numClasses).Opt("axis", axis, -1).Opt("dtype", dtype).Opt("sparse", sparse, false).To<Tensor>();
        /// <summary>A tensor of ones; `dtype` None is `floatx()`.</summary>
        public static Tensor Ones(Ints shape, DTypeLike dtype = null) =>
            PyCall.Of("ops.ones").Arg(shape).Opt("dtype", dtype).To<Tensor>();
        /// <summary>Ones in the shape of x; `dtype` None is x's.</summary>
        public static Tensor OnesLike(TensorLike x, DTypeLike dtype = null) =>
            PyCall.Of("ops.ones_like").Arg(x).Opt("dtype", dtype).To<Tensor>();
        /// <summary>`x1[i] * x2[j]` for all elements of both, `[n, m]`.</summary>
        public static Tensor Outer(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.outer").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>x with a margin around it.</summary>
        /// <remarks>`pad_width` is one number, one pair (before, after), or such a pair for each axis. `mode`: "constant" (0, or `constant_values`), "reflect", "symmetric", "edge" or "wrap".</remarks>
        public static Tensor Pad(TensorLike x, IntsOrTensorLike padWidth, PadMode mode = global::Keras.PadMode.Constant, TensorLike constantValues = null) =>
            PyCall.Of("ops.pad").Arg(x).Arg(padWidth).Opt("mode", mode, global::Keras.PadMode.Constant).Opt("constant_values", constantValues).To<Tensor>();
        /// <summary>`quantile(x, q / 100)`.</summary>
        public static Tensor Percentile(TensorLike x, TensorLike q, Axis axis = null, QuantileMethod method = global::Keras.QuantileMethod.Linear, bool keepdims = false) =>
            PyCall.Of("ops.percentile").Arg(x).Arg(q).Opt("axis", axis).Opt("method", method, global::Keras.QuantileMethod.Linear).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>The Moore-Penrose inverse `v diag(1 / s) u'` of `x = u diag(s) v'`, `[..., n, m]`.</summary>
        /// <param name="x">`[..., m, n]`.</param>
        /// <param name="rcond">singular values up to `rcond` times the largest count as zero; None: `max(m, n)` times the dtype's epsilon. A number, or a tensor `[...]`.</param>
        /// <remarks>Its gradient is that of a matrix of constant rank (G. Golub and V. Pereyra 1973), also where singular values are equal.</remarks>
        public static Tensor Pinv(TensorLike x, TensorLike rcond = null) =>
            PyCall.Of("ops.pinv").Arg(x).Opt("rcond", rcond).To<Tensor>();
        /// <summary>Complex numbers of these sizes and angles (radians): `abs * (cos(angle) + 1j * sin(angle))`.</summary>
        /// <remarks>complex128 where the operands meet in float64, else complex64; shapes broadcast.</remarks>
        public static Tensor Polar(TensorLike abs, TensorLike angle) =>
            PyCall.Of("ops.polar").Arg(abs).Arg(angle).To<Tensor>();
        /// <summary>`x1 ** x2`, in the promoted dtype; shapes broadcast.</summary>
        /// <remarks>Integers to negative powers are not defined.</remarks>
        public static Tensor Power(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.power").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>The product over axes. Bools and small integers are multiplied as int32 (unsigned as uint32).</summary>
        public static Tensor Prod(TensorLike x, Axis axis = null, bool keepdims = false, DTypeLike dtype = null) =>
            PyCall.Of("ops.prod").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).Opt("dtype", dtype).To<Tensor>();
        /// <summary>The peak signal-to-noise ratio in decibels, `20 log10(max_val) - 10 log10(mse)`.</summary>
        /// <param name="x1">a tensor, such as images.</param>
        /// <param name="x2">of the same shape.</param>
        /// <param name="maxVal">the largest value that an element can have.</param>
        /// <remarks>Returns: A scalar over all elements, infinite where both are equal; integers give `floatx()`.</remarks>
        public static Tensor Psnr(TensorLike x1, TensorLike x2, TensorLike maxVal) =>
            PyCall.Of("ops.psnr").Arg(x1).Arg(x2).Arg(maxVal).To<Tensor>();
        /// <summary>The largest element less the smallest, over axes.</summary>
        public static Tensor Ptp(TensorLike x, Axis axis = null, bool keepdims = false) =>
            PyCall.Of("ops.ptp").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>`x = q r` with orthonormal columns of q and an upper triangular r.</summary>
        /// <param name="x">`[..., m, n]`.</param>
        /// <param name="mode">"reduced": q `[..., m, k]`, r `[..., k, n]` with k the smaller of m and n; "complete": k is m. That one has no gradient for m &gt; n.</param>
        /// <remarks>The signs of r's diagonal are the engine's.</remarks>
        public static (Value, Value) Qr(TensorLike x, QrMode mode = global::Keras.QrMode.Reduced) =>
            PyCall.Of("ops.qr").Arg(x).Opt("mode", mode, global::Keras.QrMode.Reduced).To<(Value, Value)>();
        /// <summary>The elements over axes below which the share `q` (one or several in [0, 1]) of them lies.</summary>
        /// <remarks>At place `q * (n - 1)` of the sorted elements; between two: `method` "linear", "lower", "higher", "nearest" or "midpoint". The axis of several `q` comes first. NaN if one is among the elements, and of none.</remarks>
        public static Tensor Quantile(TensorLike x, TensorLike q, Axis axis = null, QuantileMethod method = global::Keras.QuantileMethod.Linear, bool keepdims = false) =>
            PyCall.Of("ops.quantile").Arg(x).Arg(q).Opt("axis", axis).Opt("method", method, global::Keras.QuantileMethod.Linear).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>Radians as degrees: `x * 180 / pi`.</summary>
        public static Tensor Rad2deg(TensorLike x) =>
            PyCall.Of("ops.rad2deg").Arg(x).To<Tensor>();
        /// <summary>The elements in row-major order along one axis.</summary>
        public static Tensor Ravel(TensorLike x) =>
            PyCall.Of("ops.ravel").Arg(x).To<Tensor>();
        /// <summary>The real part: float32 of complex64, float64 of complex128; what is real stays as it is.</summary>
        public static Tensor Real(TensorLike x) =>
            PyCall.Of("ops.real").Arg(x).To<Tensor>();
        /// <summary>The axes of a tensor split, joined and moved by a pattern of einops.</summary>
        /// <remarks>Lengths of parts of an axis are given by name; one of each axis follows from the others. Both sides name the same axes, apart from those of size one.</remarks>
        public static Tensor Rearrange(TensorLike tensor, string pattern, Dictionary<string, object> more = null) =>
            PyCall.Of("ops.rearrange").Arg(tensor).Arg(pattern).More(more).To<Tensor>();
        /// <summary>`1 / x`.</summary>
        public static Tensor Reciprocal(TensorLike x) =>
            PyCall.Of("ops.reciprocal").Arg(x).To<Tensor>();
        /// <summary>`max(x, 0)`; its gradient at 0 is 0.</summary>
        public static Tensor Relu(TensorLike x) =>
            PyCall.Of("ops.relu").Arg(x).To<Tensor>();
        /// <summary>`min(max(x, 0), 6)`.</summary>
        public static Tensor Relu6(TensorLike x) =>
            PyCall.Of("ops.relu6").Arg(x).To<Tensor>();
        /// <summary>Each slice along an axis repeated in place, all alike or each its own number of times.</summary>
        /// <remarks>With `axis` None the elements are flattened first.</remarks>
        public static Tensor Repeat(TensorLike x, IntsOrTensorLike repeats, int? axis = null) =>
            PyCall.Of("ops.repeat").Arg(x).Arg(repeats).Opt("axis", axis).To<Tensor>();
        /// <summary>The same elements in row-major order; one size may be -1 (or None): what remains.</summary>
        public static Tensor Reshape(TensorLike x, Ints newshape) =>
            PyCall.Of("ops.reshape").Arg(x).Arg(newshape).To<Tensor>();
        /// <summary>`fft` of a real signal `[..., n]`: its first `N // 2 + 1` elements, which say it all.</summary>
        /// <remarks>`fft_length` is N: the signal is cut off there or filled up with zeros; None: n. The result is a pair (real part, imaginary part).</remarks>
        public static (Value, Value) Rfft(TensorLike x, int? fftLength = null) =>
            PyCall.Of("ops.rfft").Arg(x).Opt("fft_length", fftLength).To<(Value, Value)>();
        /// <summary>`floor(x / 2 ** y)`, by moving bits.</summary>
        public static Tensor RightShift(TensorLike x, TensorLike y) =>
            PyCall.Of("ops.right_shift").Arg(x).Arg(y).To<Tensor>();
        /// <summary>`x / sqrt(mean(x**2) + epsilon) * scale` (Zhang &amp; Sennrich, 2019).</summary>
        /// <param name="x">tensor of any shape.</param>
        /// <param name="scale">of the sizes of the axes; None counts as 1.</param>
        /// <param name="axis">an axis or several, the last by default.</param>
        /// <param name="epsilon">keeps the root away from 0; None is `config.epsilon()`.</param>
        /// <remarks>Returns: A tensor of x's shape and float type.</remarks>
        public static Tensor RmsNormalization(TensorLike x, TensorLike scale = null, Axis axis = null, double? epsilon = null) =>
            PyCall.Of("ops.rms_normalization").Arg(x).Opt("scale", scale).Opt("axis", axis).Opt("epsilon", epsilon).To<Tensor>();
        /// <summary>The elements moved along axes by `shift`; what leaves at one end comes in at the other.</summary>
        /// <remarks>With `axis` None the flattened elements are moved.</remarks>
        public static Tensor Roll(TensorLike x, Ints shift, Axis axis = null) =>
            PyCall.Of("ops.roll").Arg(x).Arg(shift).Opt("axis", axis).To<Tensor>();
        /// <summary>The plane of two axes turned k times by 90 degrees, from the first axis to the second.</summary>
        public static Tensor Rot90(TensorLike array, int k = 1, int[] axes = null) =>
            PyCall.Of("ops.rot90").Arg(array).Opt("k", k, 1).Opt("axes", axes).To<Tensor>();
        /// <summary>x, which is real, to the nearest multiple of `10 ** -decimals`, halves to the even one.</summary>
        public static Tensor Round(TensorLike x, int decimals = 0) =>
            PyCall.Of("ops.round").Arg(x).Opt("decimals", decimals, 0).To<Tensor>();
        /// <summary>`1 / sqrt(x)`.</summary>
        public static Tensor Rsqrt(TensorLike x) =>
            PyCall.Of("ops.rsqrt").Arg(x).To<Tensor>();
        /// <summary>`cast`, with values outside of the new type's range brought to its ends, and NaN to 0.</summary>
        public static Tensor SaturateCast(TensorLike x, DTypeLike dtype) =>
            PyCall.Of("ops.saturate_cast").Arg(x).Arg(dtype).To<Tensor>();
        /// <summary>`carry, y = f(carry, x)` for each x along the leading axis.</summary>
        /// <remarks>The result is the last carry, and all y stacked. `init` and `xs` may be nested; without `xs` there are `length` steps with x None. With `reverse` from the last x to the first. `unroll` is a hint that changes no result.</remarks>
        public static Value Scan(Callable f, object init, TensorLike xs = null, int? length = null, bool reverse = false, TensorLike unroll = null) =>
            PyCall.Of("ops.scan").Arg(f).Arg(init).Opt("xs", xs).Opt("length", length).Opt("reverse", reverse, false).Opt("unroll", unroll).To<Value>();
        /// <summary>Zeros of a shape, with `values[i]` added at `indices[i]` (`[..., k]`, into the first k axes).</summary>
        /// <remarks>Indices out of range do nothing.</remarks>
        public static Tensor Scatter(TensorLike indices, TensorLike values, Ints shape) =>
            PyCall.Of("ops.scatter").Arg(indices).Arg(values).Arg(shape).To<Tensor>();
        /// <summary>A copy of `inputs` with `updates[i]` at `indices[i]` (`[..., k]`, into the first k axes).</summary>
        /// <remarks>`reduction`: None writes; "add", "max", "min" and "mul" join with what is there. Indices out of range do nothing.</remarks>
        public static Tensor ScatterUpdate(TensorLike inputs, TensorLike indices, TensorLike updates, ScatterReduction? reduction = null) =>
            PyCall.Of("ops.scatter_update").Arg(inputs).Arg(indices).Arg(updates).Opt("reduction", reduction).To<Tensor>();
        /// <summary>Where each value would go in an ascending sequence of rank one, int32.</summary>
        /// <remarks>Before equal elements with `side` "left", behind them with "right". By halving: log2(n) look-ups.</remarks>
        public static Tensor Searchsorted(TensorLike sortedSequence, TensorLike values, SearchSide side = global::Keras.SearchSide.Left) =>
            PyCall.Of("ops.searchsorted").Arg(sortedSequence).Arg(values).Opt("side", side, global::Keras.SearchSide.Left).To<Tensor>();
        /// <summary>The largest of the rows of each segment; without rows the dtype's lowest value (-inf).</summary>
        public static Tensor SegmentMax(TensorLike data, TensorLike segmentIds, int? numSegments = null, bool sorted = false) =>
            PyCall.Of("ops.segment_max").Arg(data).Arg(segmentIds).Opt("num_segments", numSegments).Opt("sorted", sorted, false).To<Tensor>();
        /// <summary>The smallest of the rows of each segment; without rows the dtype's highest value (inf).</summary>
        public static Tensor SegmentMin(TensorLike data, TensorLike segmentIds, int? numSegments = null, bool sorted = false) =>
            PyCall.Of("ops.segment_min").Arg(data).Arg(segmentIds).Opt("num_segments", numSegments).Opt("sorted", sorted, false).To<Tensor>();
        /// <summary>The product of the rows of each segment; 1 without rows.</summary>
        public static Tensor SegmentProd(TensorLike data, TensorLike segmentIds, int? numSegments = null, bool sorted = false) =>
            PyCall.Of("ops.segment_prod").Arg(data).Arg(segmentIds).Opt("num_segments", numSegments).Opt("sorted", sorted, false).To<Tensor>();
        /// <summary>The sum of the rows of each segment: `out[s] = sum(data[i] for i where segment_ids[i] == s)`.</summary>
        /// <remarks>Segments without rows give 0; rows of a segment that is none of `num_segments` do not count. `num_segments` None: the largest id + 1, where values are known.</remarks>
        public static Tensor SegmentSum(TensorLike data, TensorLike segmentIds, int? numSegments = null, bool sorted = false) =>
            PyCall.Of("ops.segment_sum").Arg(data).Arg(segmentIds).Opt("num_segments", numSegments).Opt("sorted", sorted, false).To<Tensor>();
        /// <summary>Each element from the first choice whose condition holds there, else `default`.</summary>
        /// <remarks>Conditions (bools, or numbers that hold if not 0) and choices broadcast; the result has the dtype in which the choices and the default meet.</remarks>
        public static Tensor Select(TensorLike condlist, TensorLike choicelist, TensorLike @default = null) =>
            PyCall.Of("ops.select").Arg(condlist).Arg(choicelist).Opt("default", @default).To<Tensor>();
        /// <summary>`scale * elu(x, alpha)` with the constants that keep mean 0, variance 1 (Klambauer et al., 2017).</summary>
        public static Tensor Selu(TensorLike x) =>
            PyCall.Of("ops.selu").Arg(x).To<Tensor>();
        /// <summary>`depthwise_conv`, then `conv` with windows of one: channels are mixed last (Chollet, 2017).</summary>
        /// <param name="inputs">[N, *spatial, C], or [N, C, *spatial] if channels come first.</param>
        /// <param name="depthwiseKernel">[*window, C, M].</param>
        /// <param name="pointwiseKernel">[1, ..., C * M, filters].</param>
        /// <param name="strides">as of `conv`, for the first of the two.</param>
        /// <param name="padding">as of `conv`, for the first of the two.</param>
        /// <param name="dataFormat">as of `conv`, for the first of the two.</param>
        /// <param name="dilationRate">as of `conv`, for the first of the two.</param>
        /// <remarks>Returns: [N, *places, filters], or with channels first.</remarks>
        public static Tensor SeparableConv(TensorLike inputs, TensorLike depthwiseKernel, TensorLike pointwiseKernel, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, Ints dilationRate = null) =>
            PyCall.Of("ops.separable_conv").Arg(inputs).Arg(depthwiseKernel).Arg(pointwiseKernel).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).To<Tensor>();
        /// <summary>The shape, a tuple of ints; of a symbol's open dimensions None.</summary>
        /// <remarks>In a graph of TensorFlow's that the caller traces, open sizes are scalar tensors.</remarks>
        public static Value[] Shape(TensorLike x) =>
            PyCall.Of("ops.shape").Arg(x).To<Value[]>();
        /// <summary>`1 / (1 + exp(-x))`, for negative x as `exp(x) / (1 + exp(x))`.</summary>
        public static Tensor Sigmoid(TensorLike x) =>
            PyCall.Of("ops.sigmoid").Arg(x).To<Tensor>();
        /// <summary>-1, 0 or 1 as x is negative, zero or positive.</summary>
        public static Tensor Sign(TensorLike x) =>
            PyCall.Of("ops.sign").Arg(x).To<Tensor>();
        /// <summary>Whether the sign bit of x is set: x &lt; 0, or x is -0.0.</summary>
        public static Tensor Signbit(TensorLike x) =>
            PyCall.Of("ops.signbit").Arg(x).To<Tensor>();
        /// <summary>`x * sigmoid(x)`, also called swish (Ramachandran et al., 2017).</summary>
        public static Tensor Silu(TensorLike x) =>
            PyCall.Of("ops.silu").Arg(x).To<Tensor>();
        /// <summary>The sine of an angle in radians.</summary>
        public static Tensor Sin(TensorLike x) =>
            PyCall.Of("ops.sin").Arg(x).To<Tensor>();
        /// <summary>`sin(pi * x) / (pi * x)`, and 1 at 0; integers and bools give `floatx()`.</summary>
        /// <remarks>Near 0 by its series, so that the gradient is exact there too.</remarks>
        public static Tensor Sinc(TensorLike x) =>
            PyCall.Of("ops.sinc").Arg(x).To<Tensor>();
        /// <summary>The hyperbolic sine, `(exp(x) - exp(-x)) / 2`.</summary>
        public static Tensor Sinh(TensorLike x) =>
            PyCall.Of("ops.sinh").Arg(x).To<Tensor>();
        /// <summary>The number of elements; None for a symbol with open dimensions.</summary>
        public static int? Size(TensorLike x) =>
            PyCall.Of("ops.size").Arg(x).To<int?>();
        /// <summary>The part of `inputs` that begins at `start_indices` and has this shape.</summary>
        /// <remarks>The start may be a tensor; a slice that would leave `inputs` is moved back into it. A size of -1 means up to the end, where the start is known.</remarks>
        public static Tensor Slice(TensorLike inputs, TensorLike startIndices, Ints shape) =>
            PyCall.Of("ops.slice").Arg(inputs).Arg(startIndices).Arg(shape).To<Tensor>();
        /// <summary>A copy of `inputs` with `updates` written from `start_indices` on.</summary>
        /// <remarks>The start may be a tensor; an update that would leave `inputs` is moved back into it.</remarks>
        public static Tensor SliceUpdate(TensorLike inputs, TensorLike startIndices, TensorLike updates) =>
            PyCall.Of("ops.slice_update").Arg(inputs).Arg(startIndices).Arg(updates).To<Tensor>();
        /// <summary>The sign and the logarithm of the size of determinants: `det(x) = sign * exp(log)`.</summary>
        /// <remarks>x is `[..., n, n]`, both results `[...]`, in x's float dtype; of a singular matrix 0 and -inf.</remarks>
        public static (Tensor, Tensor) Slogdet(TensorLike x) =>
            PyCall.Of("ops.slogdet").Arg(x).To<(Tensor, Tensor)>();
        /// <summary>`x` moved towards 0 by `threshold`, and 0 within it.</summary>
        public static Tensor SoftShrink(TensorLike x, double threshold = 0.5) =>
            PyCall.Of("ops.soft_shrink").Arg(x).Opt("threshold", threshold, 0.5).To<Tensor>();
        /// <summary>`exp(x - max(x)) / sum(exp(x - max(x)))` along an axis, or over several together.</summary>
        /// <param name="x">tensor of rank one or more.</param>
        /// <param name="axis">an axis, several, or None for all; the last by default.</param>
        public static Tensor Softmax(TensorLike x, Axis axis = null) =>
            PyCall.Of("ops.softmax").Arg(x).Opt("axis", axis).To<Tensor>();
        /// <summary>`log(1 + exp(x)) = max(x, 0) + log1p(exp(-|x|))`.</summary>
        public static Tensor Softplus(TensorLike x) =>
            PyCall.Of("ops.softplus").Arg(x).To<Tensor>();
        /// <summary>`x / (1 + |x|)`.</summary>
        public static Tensor Softsign(TensorLike x) =>
            PyCall.Of("ops.softsign").Arg(x).To<Tensor>();
        /// <summary>x with `a x = b`, by LU with exchanges of rows.</summary>
        /// <param name="a">`[..., n, n]`, regular.</param>
        /// <param name="b">`[..., n, m]`, or vectors: `[n]` or `[..., n]` with a's own leading axes. Both meet in one float dtype; leading axes broadcast.</param>
        /// <remarks>A singular matrix: an error on NumPy, infinities or NaN elsewhere.</remarks>
        public static Tensor Solve(TensorLike a, TensorLike b) =>
            PyCall.Of("ops.solve").Arg(a).Arg(b).To<Tensor>();
        /// <summary>x with `a x = b` for triangular a.</summary>
        /// <param name="a">`[..., n, n]`; the upper triangle is read, or the lower one.</param>
        /// <param name="b">`[..., n, m]`, or vectors: `[n]` or `[..., n]` with a's own leading axes. Both meet in one float dtype; leading axes broadcast.</param>
        /// <param name="lower">a is lower triangular.</param>
        public static Tensor SolveTriangular(TensorLike a, TensorLike b, bool lower = false) =>
            PyCall.Of("ops.solve_triangular").Arg(a).Arg(b).Opt("lower", lower, false).To<Tensor>();
        /// <summary>The elements along an axis ascending, NaN last; None: the flattened x.</summary>
        public static Tensor Sort(TensorLike x, int? axis = -1) =>
            PyCall.Of("ops.sort").Arg(x).Opt("axis", axis, -1).To<Tensor>();
        /// <summary>Blocks of b x b pixels as channels: what `depth_to_space` undoes.</summary>
        /// <param name="x">[N, H * b, W * b, C], or [N, C, H * b, W * b] if channels come first.</param>
        /// <param name="blockSize">b, at least 2.</param>
        /// <param name="dataFormat">"channels_last" or "channels_first".</param>
        /// <remarks>Returns: [N, H, W, b * b * C], or [N, C * b * b, H, W], in the dtype of `x`.</remarks>
        public static Tensor SpaceToDepth(TensorLike x, int blockSize, DataFormat dataFormat = global::Keras.DataFormat.ChannelsLast) =>
            PyCall.Of("ops.space_to_depth").Arg(x).Arg(blockSize).Opt("data_format", dataFormat, global::Keras.DataFormat.ChannelsLast).To<Tensor>();
        /// <summary>`-log(output[target])` along the axis of the classes.</summary>
        /// <param name="target">integers, the classes, of output's shape without the axis (or with size one there); a sample whose class is not among `0 &lt;= class &lt; n` has loss 0.</param>
        /// <param name="output">probabilities, or logits.</param>
        /// <param name="fromLogits">whether `output` holds logits, of which log_softmax is taken.</param>
        /// <param name="axis">that of the classes, the last by default.</param>
        /// <remarks>Returns: A tensor of output's shape without the axis.</remarks>
        public static Tensor SparseCategoricalCrossentropy(TensorLike target, TensorLike output, bool fromLogits = false, int axis = -1) =>
            PyCall.Of("ops.sparse_categorical_crossentropy").Arg(target).Arg(output).Opt("from_logits", fromLogits, false).Opt("axis", axis, -1).To<Tensor>();
        /// <summary>0 up to -1, `(x + 1)**2 / 4` between -1 and 1, `x` from 1 on.</summary>
        public static Tensor SparsePlus(TensorLike x) =>
            PyCall.Of("ops.sparse_plus").Arg(x).To<Tensor>();
        /// <summary>`min(max((x + 1) / 2, 0), 1)`.</summary>
        public static Tensor SparseSigmoid(TensorLike x) =>
            PyCall.Of("ops.sparse_sigmoid").Arg(x).To<Tensor>();
        /// <summary>The nearest point to `x` among probability distributions along `axis` (Martins &amp; Astudillo, 2016).</summary>
        /// <remarks>`max(x - t, 0)`, where t makes the sum 1: with z sorted downwards, the k for which `1 + k * z[k] &gt; z[1] + ... + z[k]` make up the support, and t is (their sum - 1) / their count.</remarks>
        public static Tensor Sparsemax(TensorLike x, int axis = -1) =>
            PyCall.Of("ops.sparsemax").Arg(x).Opt("axis", axis, -1).To<Tensor>();
        /// <summary>x in equal parts, their number given, or cut at given indices; a list.</summary>
        public static Tensor[] Split(TensorLike x, IntsOrTensorLike indicesOrSections, int axis = 0) =>
            PyCall.Of("ops.split").Arg(x).Arg(indicesOrSections).Opt("axis", axis, 0).To<Tensor[]>();
        /// <summary>The square root, NaN for negative x.</summary>
        public static Tensor Sqrt(TensorLike x) =>
            PyCall.Of("ops.sqrt").Arg(x).To<Tensor>();
        /// <summary>`x * x`; bools give int32.</summary>
        public static Tensor Square(TensorLike x) =>
            PyCall.Of("ops.square").Arg(x).To<Tensor>();
        /// <summary>`(x + sqrt(x**2 + b)) / 2` (Barron, 2021).</summary>
        public static Tensor Squareplus(TensorLike x, double b = 4.0) =>
            PyCall.Of("ops.squareplus").Arg(x).Opt("b", b, 4.0).To<Tensor>();
        /// <summary>x without axes of size one: those named, or all.</summary>
        public static Tensor Squeeze(TensorLike x, Axis axis = null) =>
            PyCall.Of("ops.squeeze").Arg(x).Opt("axis", axis).To<Tensor>();
        /// <summary>Tensors of one shape along a new axis, in the promoted dtype.</summary>
        public static Tensor Stack(TensorLike x, int axis = 0) =>
            PyCall.Of("ops.stack").Arg(x).Opt("axis", axis, 0).To<Tensor>();
        /// <summary>The standard deviation `sqrt(var(x))` over axes; its gradient at 0 is 0.</summary>
        public static Tensor Std(TensorLike x, Axis axis = null, bool keepdims = false) =>
            PyCall.Of("ops.std").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>`rfft` of pieces of a signal: how its spectrum changes with time.</summary>
        /// <param name="x">real, `[..., n]`.</param>
        /// <param name="sequenceLength">size of the window.</param>
        /// <param name="sequenceStride">steps from one piece to the next.</param>
        /// <param name="fftLength">size N of pieces and transforms, at least `sequence_length`; the window lies in the middle.</param>
        /// <param name="window">"hann", "hamming" (both periodic), a tensor `[sequence_length]`, or None: N ones.</param>
        /// <param name="center">the signal goes on by reflection for `N // 2` elements before and after, so that the i-th piece has its middle at `i * sequence_stride`.</param>
        /// <remarks>Returns: A pair (real part, imaginary part) of `[..., pieces, N // 2 + 1]`.</remarks>
        public static (Value, Value) Stft(TensorLike x, int sequenceLength, int sequenceStride, int fftLength, StringOrTensorLike window = null, bool center = true) =>
            PyCall.Of("ops.stft").Arg(x).Arg(sequenceLength).Arg(sequenceStride).Arg(fftLength).Opt("window", window).Opt("center", center, true).To<(Value, Value)>();
        /// <summary>The same values, of which no gradient flows back.</summary>
        public static Tensor StopGradient(TensorLike variable) =>
            PyCall.Of("ops.stop_gradient").Arg(variable).To<Tensor>();
        /// <summary>`x1 - x2`, in the promoted dtype; shapes broadcast.</summary>
        public static Tensor Subtract(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.subtract").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>The sum over axes. Bools and small integers are summed as int32 (unsigned as uint32).</summary>
        public static Tensor Sum(TensorLike x, Axis axis = null, bool keepdims = false) =>
            PyCall.Of("ops.sum").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>`x = u diag(s) vh` with orthonormal columns of u and rows of vh, and s &gt;= 0 descending.</summary>
        /// <param name="x">`[..., m, n]`; k is the smaller of m and n.</param>
        /// <param name="fullMatrices">u is `[..., m, m]` and vh `[..., n, n]`; else `[..., m, k]`, `[..., k, n]`.</param>
        /// <param name="computeUv">return `(u, s, vh)`; else s alone, `[..., k]`.</param>
        /// <remarks>Gradients of u and vh hold where all singular values differ, and need square matrices or `full_matrices=False`. Signs are the engine's.</remarks>
        public static Value Svd(TensorLike x, bool fullMatrices = true, bool computeUv = true) =>
            PyCall.Of("ops.svd").Arg(x).Opt("full_matrices", fullMatrices, true).Opt("compute_uv", computeUv, true).To<Value>();
        /// <summary>Two axes change places.</summary>
        public static Tensor Swapaxes(TensorLike x, int axis1, int axis2) =>
            PyCall.Of("ops.swapaxes").Arg(x).Arg(axis1).Arg(axis2).To<Tensor>();
        /// <summary>`x * sigmoid(x)`, also called swish (Ramachandran et al., 2017).</summary>
        public static Tensor Swish(TensorLike x) =>
            PyCall.Of("ops.swish").Arg(x).To<Tensor>();
        /// <summary>What `branches[index](*operands)` returns; indices outside are brought to the nearest.</summary>
        public static Value Switch(TensorLike index, Callable[] branches, params object[] operands) =>
            PyCall.Of("ops.switch").Arg(index).Arg(branches).Args(operands).To<Value>();
        /// <summary>`x` at integer indices along an axis, whose place the indices' shape takes.</summary>
        /// <remarks>With `axis` None from the flattened x. Negative indices count from the end.</remarks>
        public static Tensor Take(TensorLike x, TensorLike indices, int? axis = null) =>
            PyCall.Of("ops.take").Arg(x).Arg(indices).Opt("axis", axis).To<Tensor>();
        /// <summary>`x[..., indices[..., j, ...], ...]` along an axis: indices of x's rank, each row its own.</summary>
        /// <remarks>The other axes broadcast. With `axis` None from the flattened x.</remarks>
        public static Tensor TakeAlongAxis(TensorLike x, TensorLike indices, int? axis = null) =>
            PyCall.Of("ops.take_along_axis").Arg(x).Arg(indices).Opt("axis", axis).To<Tensor>();
        /// <summary>The tangent of an angle in radians.</summary>
        public static Tensor Tan(TensorLike x) =>
            PyCall.Of("ops.tan").Arg(x).To<Tensor>();
        /// <summary>The hyperbolic tangent, `sinh(x) / cosh(x)`.</summary>
        public static Tensor Tanh(TensorLike x) =>
            PyCall.Of("ops.tanh").Arg(x).To<Tensor>();
        /// <summary>`x - tanh(x)`.</summary>
        public static Tensor TanhShrink(TensorLike x) =>
            PyCall.Of("ops.tanh_shrink").Arg(x).To<Tensor>();
        /// <summary>The sum of products over axes of both: the last n and the first n, or two lists of axes.</summary>
        public static Tensor Tensordot(TensorLike x1, TensorLike x2, Margins axes = null) =>
            PyCall.Of("ops.tensordot").Arg(x1).Arg(x2).Opt("axes", axes).To<Tensor>();
        /// <summary>`x` where `x &gt; threshold`, else `default_value`.</summary>
        public static Tensor Threshold(TensorLike x, double threshold, double defaultValue) =>
            PyCall.Of("ops.threshold").Arg(x).Arg(threshold).Arg(defaultValue).To<Tensor>();
        /// <summary>x repeated as a whole, `repeats[i]` times along axis i.</summary>
        public static Tensor Tile(TensorLike x, IntsOrTensorLike repeats) =>
            PyCall.Of("ops.tile").Arg(x).Arg(repeats).To<Tensor>();
        /// <summary>The k largest elements of the last axis, descending, and their indices (int32).</summary>
        /// <remarks>A pair `(values, indices)`. Of equal elements the first comes first. They come sorted and in that order whether `sorted` and `is_stable` ask for it or not.</remarks>
        public static (Tensor, Tensor) TopK(TensorLike x, int k, bool sorted = true, bool isStable = true) =>
            PyCall.Of("ops.top_k").Arg(x).Arg(k).Opt("sorted", sorted, true).Opt("is_stable", isStable, true).To<(Tensor, Tensor)>();
        /// <summary>The sum of a diagonal: `sum(x[i, i + offset])`.</summary>
        public static Tensor Trace(TensorLike x, int offset = 0, int axis1 = 0, int axis2 = 1) =>
            PyCall.Of("ops.trace").Arg(x).Opt("offset", offset, 0).Opt("axis1", axis1, 0).Opt("axis2", axis2, 1).To<Tensor>();
        /// <summary>Axis `axes[i]` becomes axis i; None turns the order of all axes round.</summary>
        public static Tensor Transpose(TensorLike x, int[] axes = null) =>
            PyCall.Of("ops.transpose").Arg(x).Opt("axes", axes).To<Tensor>();
        /// <summary>The area under points, by straight lines: `sum((y[1:] + y[:-1]) / 2 * diff(x))`.</summary>
        /// <remarks>Along an axis of y; x has y's shape or is a vector for that axis, without x the points are `dx` apart. In the promoted float dtype; half floats are accumulated in float32.</remarks>
        public static Tensor Trapezoid(TensorLike y, TensorLike x = null, TensorLike dx = null, int axis = -1) =>
            PyCall.Of("ops.trapezoid").Arg(y).Opt("x", x).Opt("dx", dx).Opt("axis", axis, -1).To<Tensor>();
        /// <summary>`[N, M]` with ones on and below the k-th diagonal, zeros above.</summary>
        public static Tensor Tri(int N, int? M = null, int k = 0, DTypeLike dtype = null) =>
            PyCall.Of("ops.tri").Arg(N).Opt("M", M).Opt("k", k, 0).Opt("dtype", dtype).To<Tensor>();
        /// <summary>The last two axes on and below the k-th diagonal; zeros above.</summary>
        public static Tensor Tril(TensorLike x, int k = 0) =>
            PyCall.Of("ops.tril").Arg(x).Opt("k", k, 0).To<Tensor>();
        /// <summary>The last two axes on and above the k-th diagonal; zeros below.</summary>
        public static Tensor Triu(TensorLike x, int k = 0) =>
            PyCall.Of("ops.triu").Arg(x).Opt("k", k, 0).To<Tensor>();
        /// <summary>`x1 / x2`: another name of `divide`, and what the operator `/` does.</summary>
        public static Tensor TrueDivide(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.true_divide").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>The whole part of x, towards zero, in x's dtype.</summary>
        public static Tensor Trunc(TensorLike x) =>
            PyCall.Of("ops.trunc").Arg(x).To<Tensor>();
        /// <summary>The windows of images as columns (im2col): column l holds window l, by channel, then place.</summary>
        /// <param name="x">[N, C, H, W].</param>
        /// <param name="kernelSize">the window's, an integer or (height, width).</param>
        /// <param name="dilation">distance of neighbouring pixels of a window, one or two numbers.</param>
        /// <param name="padding">how many zeros are set on either side of an axis, one or two numbers.</param>
        /// <param name="stride">distance of neighbouring windows, one or two numbers.</param>
        /// <remarks>Returns: [N, C * height * width, L], L the number of windows, in the dtype of `x`.</remarks>
        public static Tensor Unfold(TensorLike x, Ints kernelSize, Ints dilation = null, Margins padding = null, Ints stride = null) =>
            PyCall.Of("ops.unfold").Arg(x).Arg(kernelSize).Opt("dilation", dilation).Opt("padding", padding).Opt("stride", stride).To<Tensor>();
        /// <summary>The values of x without repeats, ascending (whether `sorted` or not); along an axis: slices.</summary>
        /// <remarks>A tuple if more is asked for, all int32: `index` of each value's first place, `inverse` with `values[inverse] == x` (x's shape, or the length of the axis), `counts`. With `axis` None the indices are those of the flattened x. Each NaN is a value of its own. How many values there are follows from x. Where values are not known yet (symbols, compiled functions) give `size`: surplus values are dropped, missing ones are `fill_value` (0), with the index of the first value and the count 0.</remarks>
        public static Value Unique(TensorLike x, bool sorted = true, bool returnIndex = false, bool returnInverse = false, bool returnCounts = false, int? axis = null, int? size = null, TensorLike fillValue = null) =>
            PyCall.Of("ops.unique").Arg(x).Opt("sorted", sorted, true).Opt("return_index", returnIndex, false).Opt("return_inverse", returnInverse, false).Opt("return_counts", returnCounts, false).Opt("axis", axis).Opt("size", size).Opt("fill_value", fillValue).To<Value>();
        /// <summary>Places in a flattened tensor as places along each axis: a tuple of tensors.</summary>
        public static Tensor[] UnravelIndex(TensorLike indices, Shape shape) =>
            PyCall.Of("ops.unravel_index").Arg(indices).Arg(shape).To<Tensor[]>();
        /// <summary>The slices along an axis, without that axis; a list of `num`, by default all.</summary>
        public static Tensor[] Unstack(TensorLike x, int? num = null, int axis = 0) =>
            PyCall.Of("ops.unstack").Arg(x).Opt("num", num).Opt("axis", axis, 0).To<Tensor[]>();
        /// <summary>Vandermonde's matrix `[n, N]` of a vector of size n: the powers `x ** 0 ... x ** (N - 1)`.</summary>
        /// <remarks>The highest comes first, or last if `increasing`; `N` None is n. In x's dtype.</remarks>
        public static Tensor Vander(TensorLike x, int? N = null, bool increasing = false) =>
            PyCall.Of("ops.vander").Arg(x).Opt("N", N).Opt("increasing", increasing, false).To<Tensor>();
        /// <summary>The mean of `|x - mean(x)| ** 2` over axes, in two passes; real for complex numbers.</summary>
        public static Tensor Var(TensorLike x, Axis axis = null, bool keepdims = false) =>
            PyCall.Of("ops.var").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
        /// <summary>The sum of products of all elements of both.</summary>
        public static Tensor Vdot(TensorLike x1, TensorLike x2) =>
            PyCall.Of("ops.vdot").Arg(x1).Arg(x2).To<Tensor>();
        /// <summary>A function that calls `pyfunc` for each element of its arguments, which broadcast.</summary>
        /// <remarks>With a `signature` such as `"(n),(n)-&gt;()"` for each row, matrix ... of them: the last axes, named, go to `pyfunc`, those before broadcast and stand before the axes of the result. Arguments whose number or name is `excluded` are handed over as they are, keyword arguments with a signature too. All calls at once where the engine can, so `pyfunc` is made of `ops`.</remarks>
        public static Value Vectorize(Callable pyfunc, Verbosity[] excluded = null, string signature = null) =>
            PyCall.Of("ops.vectorize").Arg(pyfunc).Opt("excluded", excluded).Opt("signature", signature).To<Value>();
        /// <summary>`function` of each element along the leading axis, all at once where the engine can.</summary>
        public static Value VectorizedMap(Callable function, object elements) =>
            PyCall.Of("ops.vectorized_map").Arg(function).Arg(elements).To<Value>();
        /// <summary>The bits of x as elements of another dtype, lowest bytes first.</summary>
        /// <remarks>Where elements become larger or smaller by a factor, the last axis becomes shorter or longer by it. Bools count as bytes, and bytes as bools are `!= 0`; `dtype` None is x's. Between complex and real numbers by `view_as_real`.</remarks>
        public static Tensor View(TensorLike x, DTypeLike dtype = null) =>
            PyCall.Of("ops.view").Arg(x).Opt("dtype", dtype).To<Tensor>();
        /// <summary>`x[..., 0] + 1j * x[..., 1]`: pairs along the last axis as complex numbers.</summary>
        /// <remarks>`[..., 2]` returns `[...]`; complex128 of float64, else complex64.</remarks>
        public static Tensor ViewAsComplex(TensorLike x) =>
            PyCall.Of("ops.view_as_complex").Arg(x).To<Tensor>();
        /// <summary>The real and imaginary parts of x, stacked along a new last axis of size 2.</summary>
        public static Tensor ViewAsReal(TensorLike x) =>
            PyCall.Of("ops.view_as_real").Arg(x).To<Tensor>();
        /// <summary>x, of rank 2 or more, in equal parts, or cut at indices, along axis 0; a list.</summary>
        public static Tensor[] Vsplit(TensorLike x, IntsOrTensorLike indicesOrSections) =>
            PyCall.Of("ops.vsplit").Arg(x).Arg(indicesOrSections).To<Tensor[]>();
        /// <summary>Tensors one below the other along axis 0, vectors as rows; in the promoted dtype.</summary>
        public static Tensor Vstack(TensorLike xs) =>
            PyCall.Of("ops.vstack").Arg(xs).To<Tensor>();
        /// <summary>`x1` where the condition holds, else `x2`; all broadcast, values in the promoted dtype.</summary>
        /// <remarks>With the condition alone: the indices where it holds, as `nonzero`.</remarks>
        public static Value Where(TensorLike condition, TensorLike x1 = null, TensorLike x2 = null) =>
            PyCall.Of("ops.where").Arg(condition).Opt("x1", x1).Opt("x2", x2).To<Value>();
        /// <summary>`loop_vars = body(*loop_vars)` as long as `cond(*loop_vars)` holds, so many times at most.</summary>
        /// <remarks>`loop_vars` is a list or tuple of (nested) tensors, or one tensor; the result is like it.</remarks>
        public static Value WhileLoop(Callable cond, Callable body, object loopVars, int? maximumIterations = null) =>
            PyCall.Of("ops.while_loop").Arg(cond).Arg(body).Arg(loopVars).Opt("maximum_iterations", maximumIterations).To<Value>();
        /// <summary>A tensor of zeros; `dtype` None is `floatx()`.</summary>
        public static Tensor Zeros(Ints shape, DTypeLike dtype = null) =>
            PyCall.Of("ops.zeros").Arg(shape).Opt("dtype", dtype).To<Tensor>();
        /// <summary>Zeros in the shape of x; `dtype` None is x's.</summary>
        public static Tensor ZerosLike(TensorLike x, DTypeLike dtype = null) =>
            PyCall.Of("ops.zeros_like").Arg(x).Opt("dtype", dtype).To<Tensor>();
    }
}
