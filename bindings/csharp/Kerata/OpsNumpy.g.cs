// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras
{
    /// <summary>numpy.</summary>
    public static partial class Ops
    {
        /// <summary>NumPy's functions: `ops.numpy.add` is `ops.add`.</summary>
        public static partial class Numpy
        {
            /// <summary>`|x|`: another name of `absolute`.</summary>
            public static Tensor Abs(TensorLike x) =>
                PyCall.Of("ops.numpy.abs").Arg(x).To<Tensor>();
            /// <summary>`|x|`.</summary>
            public static Tensor Absolute(TensorLike x) =>
                PyCall.Of("ops.numpy.absolute").Arg(x).To<Tensor>();
            /// <summary>`x1 + x2`, in the promoted dtype; shapes broadcast.</summary>
            public static Tensor Add(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.add").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>Whether every element over the axes holds (is not 0).</summary>
            public static Tensor All(TensorLike x, Axis axis = null, bool keepdims = false) =>
                PyCall.Of("ops.numpy.all").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
            /// <summary>Whether all elements are close: `|x1 - x2| &lt;= atol + rtol * |x2|`.</summary>
            public static Tensor Allclose(TensorLike x1, TensorLike x2, double rtol = 1e-05, double atol = 1e-08, bool equalNan = false) =>
                PyCall.Of("ops.numpy.allclose").Arg(x1).Arg(x2).Opt("rtol", rtol, 1e-05).Opt("atol", atol, 1e-08).Opt("equal_nan", equalNan, false).To<Tensor>();
            /// <summary>The largest element over axes: `max`.</summary>
            public static Tensor Amax(TensorLike x, Axis axis = null, bool keepdims = false) =>
                PyCall.Of("ops.numpy.amax").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
            /// <summary>The smallest element over axes: `min`.</summary>
            public static Tensor Amin(TensorLike x, Axis axis = null, bool keepdims = false) =>
                PyCall.Of("ops.numpy.amin").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
            /// <summary>The angle of complex numbers, `arctan2(imag(x), real(x))`, in radians from -pi to pi.</summary>
            /// <remarks>Of real numbers 0, or pi where the sign bit is set; integers and bools give `floatx()`.</remarks>
            public static Tensor Angle(TensorLike x) =>
                PyCall.Of("ops.numpy.angle").Arg(x).To<Tensor>();
            /// <summary>Whether one element over the axes holds (is not 0).</summary>
            public static Tensor Any(TensorLike x, Axis axis = null, bool keepdims = false) =>
                PyCall.Of("ops.numpy.any").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
            /// <summary>`x2` behind `x1` along an axis; both flattened where it is None.</summary>
            public static Tensor Append(TensorLike x1, TensorLike x2, int? axis = null) =>
                PyCall.Of("ops.numpy.append").Arg(x1).Arg(x2).Opt("axis", axis).To<Tensor>();
            /// <summary>`start, start + step, ...` up to but without `stop`; one argument is the stop.</summary>
            /// <remarks>`dtype` None is int32 for whole numbers and `floatx()` for floats.</remarks>
            public static Tensor Arange(TensorLike start, TensorLike stop = null, TensorLike step = null, DTypeLike dtype = null) =>
                PyCall.Of("ops.numpy.arange").Arg(start).Opt("stop", stop).Opt("step", step).Opt("dtype", dtype).To<Tensor>();
            /// <summary>The angle in [0, pi] whose cosine is x; NaN for |x| &gt; 1.</summary>
            public static Tensor Arccos(TensorLike x) =>
                PyCall.Of("ops.numpy.arccos").Arg(x).To<Tensor>();
            /// <summary>The number &gt;= 0 whose hyperbolic cosine is x: `log(x + sqrt(x ** 2 - 1))`.</summary>
            public static Tensor Arccosh(TensorLike x) =>
                PyCall.Of("ops.numpy.arccosh").Arg(x).To<Tensor>();
            /// <summary>The angle in [-pi/2, pi/2] whose sine is x; NaN for |x| &gt; 1.</summary>
            public static Tensor Arcsin(TensorLike x) =>
                PyCall.Of("ops.numpy.arcsin").Arg(x).To<Tensor>();
            /// <summary>The number whose hyperbolic sine is x: `log(x + sqrt(x ** 2 + 1))`.</summary>
            public static Tensor Arcsinh(TensorLike x) =>
                PyCall.Of("ops.numpy.arcsinh").Arg(x).To<Tensor>();
            /// <summary>The angle in (-pi/2, pi/2) whose tangent is x.</summary>
            public static Tensor Arctan(TensorLike x) =>
                PyCall.Of("ops.numpy.arctan").Arg(x).To<Tensor>();
            /// <summary>The angle in [-pi, pi] of the point with ordinate `x1` and abscissa `x2`.</summary>
            /// <remarks>At the origin its gradient is 0.</remarks>
            public static Tensor Arctan2(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.arctan2").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>The number whose hyperbolic tangent is x: `log((1 + x) / (1 - x)) / 2`.</summary>
            public static Tensor Arctanh(TensorLike x) =>
                PyCall.Of("ops.numpy.arctanh").Arg(x).To<Tensor>();
            /// <summary>The index (int32) of the first largest element along an axis; None: of the flattened x.</summary>
            public static Tensor Argmax(TensorLike x, int? axis = null, bool keepdims = false) =>
                PyCall.Of("ops.numpy.argmax").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
            /// <summary>The index (int32) of the first smallest element along an axis; None: of the flattened x.</summary>
            public static Tensor Argmin(TensorLike x, int? axis = null, bool keepdims = false) =>
                PyCall.Of("ops.numpy.argmin").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
            /// <summary>Indices (int32) of an axis such that the k-th smallest element stands at place k.</summary>
            /// <remarks>What is smaller comes before it, what is larger behind. A negative `kth` counts from the end; with `axis` None x is flattened. The order is that of `argsort`.</remarks>
            public static Tensor Argpartition(TensorLike x, int kth, int? axis = -1) =>
                PyCall.Of("ops.numpy.argpartition").Arg(x).Arg(kth).Opt("axis", axis, -1).To<Tensor>();
            /// <summary>Indices (int32) that sort an axis ascending, equal elements in order; None: the flattened x.</summary>
            public static Tensor Argsort(TensorLike x, int? axis = -1) =>
                PyCall.Of("ops.numpy.argsort").Arg(x).Opt("axis", axis, -1).To<Tensor>();
            /// <summary>x as a tensor of the engine in force.</summary>
            public static Tensor Array(TensorLike x, DTypeLike dtype = null) =>
                PyCall.Of("ops.numpy.array").Arg(x).Opt("dtype", dtype).To<Tensor>();
            /// <summary>Like `split`, but the first parts may be longer by one where the size is no multiple.</summary>
            public static Tensor[] ArraySplit(TensorLike x, IntsOrTensorLike indicesOrSections, int axis = 0) =>
                PyCall.Of("ops.numpy.array_split").Arg(x).Arg(indicesOrSections).Opt("axis", axis, 0).To<Tensor[]>();
            /// <summary>`sum(x * weights) / sum(weights)` over axes; without weights the mean.</summary>
            /// <remarks>`weights` has x's shape, or that of the axes, in their order.</remarks>
            public static Tensor Average(TensorLike x, Axis axis = null, TensorLike weights = null) =>
                PyCall.Of("ops.numpy.average").Arg(x).Opt("axis", axis).Opt("weights", weights).To<Tensor>();
            /// <summary>The triangular window of size x: `1 - |2 * n / (x - 1) - 1|` for n = 0 ... x - 1.</summary>
            public static Tensor Bartlett(TensorLike x) =>
                PyCall.Of("ops.numpy.bartlett").Arg(x).To<Tensor>();
            /// <summary>How often each number from 0 to the largest occurs (int32), or the sum of its weights.</summary>
            /// <remarks>`x` is `[n]` or `[batch, n]`; the result has `max(minlength, largest + 1)` in the last axis, or `minlength` where values are not known yet, and then larger ones do not count.</remarks>
            public static Tensor Bincount(TensorLike x, TensorLike weights = null, int minlength = 0, bool sparse = false) =>
                PyCall.Of("ops.numpy.bincount").Arg(x).Opt("weights", weights).Opt("minlength", minlength, 0).Opt("sparse", sparse, false).To<Tensor>();
            /// <summary>The bits set in both.</summary>
            public static Tensor BitwiseAnd(TensorLike x, TensorLike y) =>
                PyCall.Of("ops.numpy.bitwise_and").Arg(x).Arg(y).To<Tensor>();
            /// <summary>The bits turned over: another name of `bitwise_not`.</summary>
            public static Tensor BitwiseInvert(TensorLike x) =>
                PyCall.Of("ops.numpy.bitwise_invert").Arg(x).To<Tensor>();
            /// <summary>`x * 2 ** y`: another name of `left_shift`.</summary>
            public static Tensor BitwiseLeftShift(TensorLike x, TensorLike y) =>
                PyCall.Of("ops.numpy.bitwise_left_shift").Arg(x).Arg(y).To<Tensor>();
            /// <summary>The bits turned over.</summary>
            public static Tensor BitwiseNot(TensorLike x) =>
                PyCall.Of("ops.numpy.bitwise_not").Arg(x).To<Tensor>();
            /// <summary>The bits set in one or both.</summary>
            public static Tensor BitwiseOr(TensorLike x, TensorLike y) =>
                PyCall.Of("ops.numpy.bitwise_or").Arg(x).Arg(y).To<Tensor>();
            /// <summary>`floor(x / 2 ** y)`: another name of `right_shift`.</summary>
            public static Tensor BitwiseRightShift(TensorLike x, TensorLike y) =>
                PyCall.Of("ops.numpy.bitwise_right_shift").Arg(x).Arg(y).To<Tensor>();
            /// <summary>The bits set in one alone.</summary>
            public static Tensor BitwiseXor(TensorLike x, TensorLike y) =>
                PyCall.Of("ops.numpy.bitwise_xor").Arg(x).Arg(y).To<Tensor>();
            /// <summary>Blackman's window of size x: `0.42 - 0.5 * cos(a) + 0.08 * cos(2 * a)`.</summary>
            /// <remarks>Here `a = 2 * pi * n / (x - 1)` for n = 0 ... x - 1.</remarks>
            public static Tensor Blackman(TensorLike x) =>
                PyCall.Of("ops.numpy.blackman").Arg(x).To<Tensor>();
            /// <summary>x repeated along axes of size one and along new leading axes.</summary>
            public static Tensor BroadcastTo(TensorLike x, Ints shape) =>
                PyCall.Of("ops.numpy.broadcast_to").Arg(x).Arg(shape).To<Tensor>();
            /// <summary>The cube root, also of negative x: `sign(x) * |x| ** (1/3)`.</summary>
            public static Tensor Cbrt(TensorLike x) =>
                PyCall.Of("ops.numpy.cbrt").Arg(x).To<Tensor>();
            /// <summary>The smallest whole number that is not below x, as a float.</summary>
            public static Tensor Ceil(TensorLike x) =>
                PyCall.Of("ops.numpy.ceil").Arg(x).To<Tensor>();
            /// <summary>`min(max(x, x_min), x_max)` in x's dtype; a bound of None is none. Bools give int32.</summary>
            /// <remarks>Nor is a number that no integer of the dtype goes beyond.</remarks>
            public static Tensor Clip(TensorLike x, TensorLike xMin, TensorLike xMax) =>
                PyCall.Of("ops.numpy.clip").Arg(x).Arg(xMin).Arg(xMax).To<Tensor>();
            /// <summary>Tensors one behind the other along axis 1, vectors as columns; in the promoted dtype.</summary>
            public static Tensor ColumnStack(TensorLike xs) =>
                PyCall.Of("ops.numpy.column_stack").Arg(xs).To<Tensor>();
            /// <summary>Tensors one behind the other along an axis, in the promoted dtype.</summary>
            public static Tensor Concatenate(TensorLike xs, int axis = 0) =>
                PyCall.Of("ops.numpy.concatenate").Arg(xs).Opt("axis", axis, 0).To<Tensor>();
            /// <summary>`real(x) - 1j * imag(x)`: another name of `conjugate`.</summary>
            public static Tensor Conj(TensorLike x) =>
                PyCall.Of("ops.numpy.conj").Arg(x).To<Tensor>();
            /// <summary>`real(x) - 1j * imag(x)`; what is real stays as it is.</summary>
            public static Tensor Conjugate(TensorLike x) =>
                PyCall.Of("ops.numpy.conjugate").Arg(x).To<Tensor>();
            /// <summary>The same values; tensors never change, so it is x itself.</summary>
            public static Tensor Copy(TensorLike x) =>
                PyCall.Of("ops.numpy.copy").Arg(x).To<Tensor>();
            /// <summary>Pearson's coefficients of the rows of x, `[n, n]` of `[n, samples]`: of their correlations.</summary>
            /// <remarks>The products of rows, each less its mean and scaled to length 1, kept within -1 and 1. Of one row, or a vector, the scalar 1. NaN for rows that are constant. Integers give `floatx()`, half floats are accumulated in float32.</remarks>
            public static Tensor Corrcoef(TensorLike x) =>
                PyCall.Of("ops.numpy.corrcoef").Arg(x).To<Tensor>();
            /// <summary>The products of a vector with another at all shifts: `out[k] = sum(x1[n + k] * x2[n])`.</summary>
            /// <remarks>`mode`: "valid" where they overlap wholly, "same" as long as the longer, "full" wherever they overlap. In the promoted float dtype; integers and bools give `floatx()`.</remarks>
            public static Tensor Correlate(TensorLike x1, TensorLike x2, CorrelateMode mode = global::Keras.CorrelateMode.Valid) =>
                PyCall.Of("ops.numpy.correlate").Arg(x1).Arg(x2).Opt("mode", mode, global::Keras.CorrelateMode.Valid).To<Tensor>();
            /// <summary>The cosine of an angle in radians.</summary>
            public static Tensor Cos(TensorLike x) =>
                PyCall.Of("ops.numpy.cos").Arg(x).To<Tensor>();
            /// <summary>The hyperbolic cosine, `(exp(x) + exp(-x)) / 2`.</summary>
            public static Tensor Cosh(TensorLike x) =>
                PyCall.Of("ops.numpy.cosh").Arg(x).To<Tensor>();
            /// <summary>How many elements over the axes are not 0, int32.</summary>
            public static Tensor CountNonzero(TensorLike x, Axis axis = null) =>
                PyCall.Of("ops.numpy.count_nonzero").Arg(x).Opt("axis", axis).To<Tensor>();
            /// <summary>The vector product of vectors of size 3 (or 2, whose third component is 0).</summary>
            /// <remarks>The vectors lie along `axisa` and `axisb`, the result's along `axisc`; `axis` sets all three. Of two vectors of size 2 the result is the third component alone, without an axis.</remarks>
            public static Tensor Cross(TensorLike x1, TensorLike x2, int axisa = -1, int axisb = -1, int axisc = -1, int? axis = null) =>
                PyCall.Of("ops.numpy.cross").Arg(x1).Arg(x2).Opt("axisa", axisa, -1).Opt("axisb", axisb, -1).Opt("axisc", axisc, -1).Opt("axis", axis).To<Tensor>();
            /// <summary>The running product along an axis; None: of the flattened x. Bools count as int32.</summary>
            public static Tensor Cumprod(TensorLike x, int? axis = null, DTypeLike dtype = null) =>
                PyCall.Of("ops.numpy.cumprod").Arg(x).Opt("axis", axis).Opt("dtype", dtype).To<Tensor>();
            /// <summary>The running sum along an axis; None: of the flattened x. Bools count as int32.</summary>
            public static Tensor Cumsum(TensorLike x, int? axis = null, DTypeLike dtype = null) =>
                PyCall.Of("ops.numpy.cumsum").Arg(x).Opt("axis", axis).Opt("dtype", dtype).To<Tensor>();
            /// <summary>Degrees as radians: `x * pi / 180`.</summary>
            public static Tensor Deg2rad(TensorLike x) =>
                PyCall.Of("ops.numpy.deg2rad").Arg(x).To<Tensor>();
            /// <summary>The k-th diagonal of a matrix, or a square matrix with a vector as its k-th diagonal.</summary>
            public static Tensor Diag(TensorLike x, int k = 0) =>
                PyCall.Of("ops.numpy.diag").Arg(x).Opt("k", k, 0).To<Tensor>();
            /// <summary>A square matrix with the flattened x as its k-th diagonal, zeros elsewhere.</summary>
            public static Tensor Diagflat(TensorLike x, int k = 0) =>
                PyCall.Of("ops.numpy.diagflat").Arg(x).Opt("k", k, 0).To<Tensor>();
            /// <summary>The elements `x[i, i + offset]` of two axes, as the last axis of the result.</summary>
            public static Tensor Diagonal(TensorLike x, int offset = 0, int axis1 = 0, int axis2 = 1) =>
                PyCall.Of("ops.numpy.diagonal").Arg(x).Opt("offset", offset, 0).Opt("axis1", axis1, 0).Opt("axis2", axis2, 1).To<Tensor>();
            /// <summary>`a[1:] - a[:-1]` along an axis, n times, in a's dtype; of bools whether they differ.</summary>
            /// <remarks>Where the axis has no more than n elements, the result has none.</remarks>
            public static Tensor Diff(TensorLike a, int n = 1, int axis = -1) =>
                PyCall.Of("ops.numpy.diff").Arg(a).Opt("n", n, 1).Opt("axis", axis, -1).To<Tensor>();
            /// <summary>The number of the bin of each element: i where `bins[i - 1] &lt;= x &lt; bins[i]`, int32.</summary>
            public static Tensor Digitize(TensorLike x, TensorLike bins) =>
                PyCall.Of("ops.numpy.digitize").Arg(x).Arg(bins).To<Tensor>();
            /// <summary>`x1 / x2`; integers and bools are divided as `floatx()`.</summary>
            public static Tensor Divide(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.divide").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>`x1 / x2`, and 0 where `x2` is 0 (also in the gradient).</summary>
            public static Tensor DivideNoNan(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.divide_no_nan").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>The sum of products over the last axis of `x1` and the last but one (or only) of `x2`.</summary>
            /// <remarks>With a scalar the product. For matrices `matmul`, for vectors their inner product.</remarks>
            public static Tensor Dot(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.dot").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>x, of rank 3 or more, in equal parts, or cut at indices, along axis 2; a list.</summary>
            public static Tensor[] Dsplit(TensorLike x, IntsOrTensorLike indicesOrSections) =>
                PyCall.Of("ops.numpy.dsplit").Arg(x).Arg(indicesOrSections).To<Tensor[]>();
            /// <summary>Tensors along axis 2, vectors of size n as `[1, n, 1]`, matrices as `[n, m, 1]`.</summary>
            public static Tensor Dstack(TensorLike xs) =>
                PyCall.Of("ops.numpy.dstack").Arg(xs).To<Tensor>();
            /// <summary>The sum of products that the subscripts describe: `"bij,bjk-&gt;bik"` is a batched matmul.</summary>
            /// <remarks>Each operand has one letter for each axis; letters missing from the result are summed over, `...` stands for axes that broadcast. Without `-&gt;` the letters that occur once, sorted. More than two operands are joined two by two, the smallest result first.</remarks>
            public static Tensor Einsum(string subscripts, Dictionary<string, object> more = null, params TensorLike[] operands) =>
                PyCall.Of("ops.numpy.einsum").Arg(subscripts).More(more).Args(operands).To<Tensor>();
            /// <summary>A tensor whose values nobody promises; here zeros.</summary>
            public static Tensor Empty(Ints shape, DTypeLike dtype = null) =>
                PyCall.Of("ops.numpy.empty").Arg(shape).Opt("dtype", dtype).To<Tensor>();
            /// <summary>A tensor in the shape of x whose values nobody promises; here zeros.</summary>
            public static Tensor EmptyLike(TensorLike x, DTypeLike dtype = null) =>
                PyCall.Of("ops.numpy.empty_like").Arg(x).Opt("dtype", dtype).To<Tensor>();
            /// <summary>`x1 == x2`, element by element; NaN equals nothing.</summary>
            public static Tensor Equal(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.equal").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>`e ** x`.</summary>
            public static Tensor Exp(TensorLike x) =>
                PyCall.Of("ops.numpy.exp").Arg(x).To<Tensor>();
            /// <summary>`2 ** x`.</summary>
            public static Tensor Exp2(TensorLike x) =>
                PyCall.Of("ops.numpy.exp2").Arg(x).To<Tensor>();
            /// <summary>x with new axes of size one; `axis` says where they are in the result.</summary>
            public static Tensor ExpandDims(TensorLike x, Axis axis) =>
                PyCall.Of("ops.numpy.expand_dims").Arg(x).Arg(axis).To<Tensor>();
            /// <summary>`e ** x - 1`, exact also for small x.</summary>
            /// <remarks>Kahan's form: with `u = exp(x)`, `(u - 1) * x / log(u)` (Higham, Accuracy and Stability, 1.14.1).</remarks>
            public static Tensor Expm1(TensorLike x) =>
                PyCall.Of("ops.numpy.expm1").Arg(x).To<Tensor>();
            /// <summary>`[N, M]` with ones on the k-th diagonal (above the main one for k &gt; 0), zeros elsewhere.</summary>
            public static Tensor Eye(int N, int? M = null, int k = 0, DTypeLike dtype = null) =>
                PyCall.Of("ops.numpy.eye").Arg(N).Opt("M", M).Opt("k", k, 0).Opt("dtype", dtype).To<Tensor>();
            /// <summary>`|x|`, as a float: integers and bools give `floatx()`.</summary>
            public static Tensor Fabs(TensorLike x) =>
                PyCall.Of("ops.numpy.fabs").Arg(x).To<Tensor>();
            /// <summary>The elements in reverse order along axes, all by default.</summary>
            public static Tensor Flip(TensorLike x, Axis axis = null) =>
                PyCall.Of("ops.numpy.flip").Arg(x).Opt("axis", axis).To<Tensor>();
            /// <summary>The elements of axis 1 in reverse order, of rank 2 or more.</summary>
            public static Tensor Fliplr(TensorLike x) =>
                PyCall.Of("ops.numpy.fliplr").Arg(x).To<Tensor>();
            /// <summary>The elements of axis 0 in reverse order, of rank 1 or more.</summary>
            public static Tensor Flipud(TensorLike x) =>
                PyCall.Of("ops.numpy.flipud").Arg(x).To<Tensor>();
            /// <summary>The largest whole number that is not above x, as a float.</summary>
            public static Tensor Floor(TensorLike x) =>
                PyCall.Of("ops.numpy.floor").Arg(x).To<Tensor>();
            /// <summary>`floor(x1 / x2)`, in the promoted dtype; bools count as int32.</summary>
            public static Tensor FloorDivide(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.floor_divide").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>The larger of both, or the one that is not NaN; in the promoted dtype, shapes broadcast.</summary>
            public static Tensor Fmax(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.fmax").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>The smaller of both, or the one that is not NaN; in the promoted dtype, shapes broadcast.</summary>
            public static Tensor Fmin(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.fmin").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>`x1 - trunc(x1 / x2) * x2`: the remainder with the dividend's sign; bools count as int32.</summary>
            public static Tensor Fmod(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.fmod").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>A tensor filled with a value, or with a tensor that broadcasts; `dtype` None is `floatx()`.</summary>
            public static Tensor Full(Ints shape, TensorLike fillValue, DTypeLike dtype = null) =>
                PyCall.Of("ops.numpy.full").Arg(shape).Arg(fillValue).Opt("dtype", dtype).To<Tensor>();
            /// <summary>A tensor in the shape of x filled with a value; `dtype` None is x's.</summary>
            public static Tensor FullLike(TensorLike x, TensorLike fillValue, DTypeLike dtype = null) =>
                PyCall.Of("ops.numpy.full_like").Arg(x).Arg(fillValue).Opt("dtype", dtype).To<Tensor>();
            /// <summary>The greatest common divisor of `|x1|` and `|x2|`, in the promoted integer dtype.</summary>
            /// <remarks>`gcd(x, 0)` is `|x|`; shapes broadcast. Euclid's algorithm in a fixed number of steps.</remarks>
            public static Tensor Gcd(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.gcd").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>`num` numbers from `start` to `stop`, each the same factor times the one before.</summary>
            /// <remarks>`start ** (1 - t) * stop ** t` for t evenly spaced from 0 to 1, which is left out without the `endpoint`; the new axis stands at `axis`. Both are positive or both negative; else NaN. In the float dtype in which they meet, or in `dtype`; among integers as `logspace`.</remarks>
            public static Tensor Geomspace(TensorLike start, TensorLike stop, int num = 50, bool endpoint = true, DTypeLike dtype = null, int axis = 0) =>
                PyCall.Of("ops.numpy.geomspace").Arg(start).Arg(stop).Opt("num", num, 50).Opt("endpoint", endpoint, true).Opt("dtype", dtype).Opt("axis", axis, 0).To<Tensor>();
            /// <summary>`x[key]`, as NumPy has it: integers, slices, None, `...`, lists or tensors of integers.</summary>
            /// <remarks>A mask must be known (not a symbol), for its sum is the result's size.</remarks>
            public static Tensor GetItem(TensorLike x, object key) =>
                PyCall.Of("ops.numpy.get_item").Arg(x).Arg(key).To<Tensor>();
            /// <summary>`x1 &gt; x2`, element by element.</summary>
            public static Tensor Greater(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.greater").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>`x1 &gt;= x2`, element by element; false where one is NaN.</summary>
            public static Tensor GreaterEqual(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.greater_equal").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>Hamming's window of size x: `0.54 - 0.46 * cos(2 * pi * n / (x - 1))` for n = 0 ... x - 1.</summary>
            public static Tensor Hamming(TensorLike x) =>
                PyCall.Of("ops.numpy.hamming").Arg(x).To<Tensor>();
            /// <summary>Hann's window of size x: `0.5 - 0.5 * cos(2 * pi * n / (x - 1))` for n = 0 ... x - 1.</summary>
            public static Tensor Hanning(TensorLike x) =>
                PyCall.Of("ops.numpy.hanning").Arg(x).To<Tensor>();
            /// <summary>0 where x1 is negative, `x2` where it is 0, 1 where it is positive; NaN where it is NaN.</summary>
            /// <remarks>In the promoted float dtype, shapes broadcast. Integers and bools give `floatx()`.</remarks>
            public static Tensor Heaviside(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.heaviside").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>How many elements of a vector lie in each of `bins` equal intervals, and their edges.</summary>
            /// <remarks>A pair: counts (int32, `[bins]`) and edges (`[bins + 1]`, in x's float dtype). The intervals part `range`, by default from the smallest to the largest element; each has its lower edge, the last one its upper edge too. What lies outside, and NaN, is not counted. Where both ends are equal they are moved apart by 1.</remarks>
            public static (Tensor, Tensor) Histogram(TensorLike x, int bins = 10, double[] range = null) =>
                PyCall.Of("ops.numpy.histogram").Arg(x).Opt("bins", bins, 10).Opt("range", range).To<(Tensor, Tensor)>();
            /// <summary>x in equal parts, or cut at indices, along axis 1, or 0 of a vector; a list.</summary>
            public static Tensor[] Hsplit(TensorLike x, IntsOrTensorLike indicesOrSections) =>
                PyCall.Of("ops.numpy.hsplit").Arg(x).Arg(indicesOrSections).To<Tensor[]>();
            /// <summary>Tensors one behind the other along axis 1, or 0 where they have one; in the promoted dtype.</summary>
            public static Tensor Hstack(TensorLike xs) =>
                PyCall.Of("ops.numpy.hstack").Arg(xs).To<Tensor>();
            /// <summary>`sqrt(x1 ** 2 + x2 ** 2)` without overflow: `high * sqrt(1 + (low / high) ** 2)`.</summary>
            /// <remarks>Infinite where either is, beside NaN too. At the origin its gradient is 0.</remarks>
            public static Tensor Hypot(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.hypot").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>The modified Bessel function of the first kind, order 0: `sum((x / 2) ** 2k / (k!) ** 2)`.</summary>
            /// <remarks>By that series up to 8, then a Chebyshev series, accurate to the last digits of float32 and float64. Integers give `floatx()`.</remarks>
            public static Tensor I0(TensorLike x) =>
                PyCall.Of("ops.numpy.i0").Arg(x).To<Tensor>();
            /// <summary>`[n, n]` with ones on the diagonal.</summary>
            public static Tensor Identity(int n, DTypeLike dtype = null) =>
                PyCall.Of("ops.numpy.identity").Arg(n).Opt("dtype", dtype).To<Tensor>();
            /// <summary>The imaginary part, in the dtype of `real`; zeros of what is real.</summary>
            public static Tensor Imag(TensorLike x) =>
                PyCall.Of("ops.numpy.imag").Arg(x).To<Tensor>();
            /// <summary>The sum of products over the last axes of both; with a scalar the product.</summary>
            public static Tensor Inner(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.inner").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>`|x1 - x2| &lt;= atol + rtol * |x2|`, element by element; equal infinities are close.</summary>
            public static Tensor Isclose(TensorLike x1, TensorLike x2, double rtol = 1e-05, double atol = 1e-08, bool equalNan = false) =>
                PyCall.Of("ops.numpy.isclose").Arg(x1).Arg(x2).Opt("rtol", rtol, 1e-05).Opt("atol", atol, 1e-08).Opt("equal_nan", equalNan, false).To<Tensor>();
            /// <summary>Whether x is neither infinite nor NaN, element by element.</summary>
            public static Tensor Isfinite(TensorLike x) =>
                PyCall.Of("ops.numpy.isfinite").Arg(x).To<Tensor>();
            /// <summary>Whether each element of x1 is among those of x2 (bool, x1's shape); `invert`: is not.</summary>
            /// <remarks>NaN equals nothing. By a search among the sorted elements; `assume_unique` changes nothing.</remarks>
            public static Tensor Isin(TensorLike x1, TensorLike x2, bool assumeUnique = false, bool invert = false) =>
                PyCall.Of("ops.numpy.isin").Arg(x1).Arg(x2).Opt("assume_unique", assumeUnique, false).Opt("invert", invert, false).To<Tensor>();
            /// <summary>Whether x is infinite, element by element.</summary>
            public static Tensor Isinf(TensorLike x) =>
                PyCall.Of("ops.numpy.isinf").Arg(x).To<Tensor>();
            /// <summary>Whether x is NaN, element by element.</summary>
            public static Tensor Isnan(TensorLike x) =>
                PyCall.Of("ops.numpy.isnan").Arg(x).To<Tensor>();
            /// <summary>Whether x is -infinity, element by element.</summary>
            public static Tensor Isneginf(TensorLike x) =>
                PyCall.Of("ops.numpy.isneginf").Arg(x).To<Tensor>();
            /// <summary>Whether x is +infinity, element by element.</summary>
            public static Tensor Isposinf(TensorLike x) =>
                PyCall.Of("ops.numpy.isposinf").Arg(x).To<Tensor>();
            /// <summary>Whether the imaginary part is 0, element by element (bool).</summary>
            public static Tensor Isreal(TensorLike x) =>
                PyCall.Of("ops.numpy.isreal").Arg(x).To<Tensor>();
            /// <summary>Kaiser's window of size x: `i0(beta * sqrt(1 - t ** 2)) / i0(beta)`.</summary>
            /// <remarks>Here `t = 2 * n / (x - 1) - 1` for n = 0 ... x - 1. `beta` is a number or a scalar tensor, and may be large: exponentials that would overflow cancel. J. F. Kaiser and R. W. Schafer (1980).</remarks>
            public static Tensor Kaiser(TensorLike x, double beta) =>
                PyCall.Of("ops.numpy.kaiser").Arg(x).Arg(beta).To<Tensor>();
            /// <summary>The Kronecker product: `x2` scaled by each element of `x1`, in blocks.</summary>
            public static Tensor Kron(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.kron").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>The least common multiple of `|x1|` and `|x2|`: `|x1| / gcd * |x2|`, 0 if one of them is.</summary>
            /// <remarks>In the promoted integer dtype; shapes broadcast.</remarks>
            public static Tensor Lcm(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.lcm").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>`x1 * 2 ** x2` of floats and integer exponents, in x1's float dtype; shapes broadcast.</summary>
            /// <remarks>Integers `x1` give `floatx()`. No power overflows on the way.</remarks>
            public static Tensor Ldexp(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.ldexp").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>`x * 2 ** y`, by moving bits.</summary>
            public static Tensor LeftShift(TensorLike x, TensorLike y) =>
                PyCall.Of("ops.numpy.left_shift").Arg(x).Arg(y).To<Tensor>();
            /// <summary>`x1 &lt; x2`, element by element.</summary>
            public static Tensor Less(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.less").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>`x1 &lt;= x2`, element by element; false where one is NaN.</summary>
            public static Tensor LessEqual(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.less_equal").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>`num` numbers evenly spaced from `start` to `stop`, which tensors may be.</summary>
            /// <remarks>`start + i * step` with `step = (stop - start) / (num - 1)`, or `/ num` without the endpoint. The new axis stands at `axis`. With `retstep` also the step.</remarks>
            public static Value Linspace(TensorLike start, TensorLike stop, int num = 50, bool endpoint = true, bool retstep = false, DTypeLike dtype = null, int axis = 0) =>
                PyCall.Of("ops.numpy.linspace").Arg(start).Arg(stop).Opt("num", num, 50).Opt("endpoint", endpoint, true).Opt("retstep", retstep, false).Opt("dtype", dtype).Opt("axis", axis, 0).To<Value>();
            /// <summary>The natural logarithm: -inf for 0, NaN for negative x.</summary>
            public static Tensor Log(TensorLike x) =>
                PyCall.Of("ops.numpy.log").Arg(x).To<Tensor>();
            /// <summary>The logarithm to base 10: `log(x) / log(10)`.</summary>
            public static Tensor Log10(TensorLike x) =>
                PyCall.Of("ops.numpy.log10").Arg(x).To<Tensor>();
            /// <summary>`log(1 + x)`, exact also for small x.</summary>
            /// <remarks>Kahan's form: with `u = 1 + x`, `log(u) * x / (u - 1)` (Goldberg 1991, theorem 4).</remarks>
            public static Tensor Log1p(TensorLike x) =>
                PyCall.Of("ops.numpy.log1p").Arg(x).To<Tensor>();
            /// <summary>The logarithm to base 2: `log(x) / log(2)`.</summary>
            public static Tensor Log2(TensorLike x) =>
                PyCall.Of("ops.numpy.log2").Arg(x).To<Tensor>();
            /// <summary>`log(exp(x1) + exp(x2))` without overflow: `max + log1p(exp(-|x1 - x2|))`.</summary>
            public static Tensor Logaddexp(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.logaddexp").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>`log2(2 ** x1 + 2 ** x2)` without overflow.</summary>
            public static Tensor Logaddexp2(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.logaddexp2").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>Whether both hold, element by element.</summary>
            public static Tensor LogicalAnd(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.logical_and").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>Whether x does not hold, element by element.</summary>
            public static Tensor LogicalNot(TensorLike x) =>
                PyCall.Of("ops.numpy.logical_not").Arg(x).To<Tensor>();
            /// <summary>Whether one or both hold, element by element.</summary>
            public static Tensor LogicalOr(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.logical_or").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>Whether one alone holds, element by element.</summary>
            public static Tensor LogicalXor(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.logical_xor").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>`base` to the powers `linspace(start, stop, num, endpoint)`, which stand along `axis`.</summary>
            /// <remarks>In the float dtype in which start and stop meet, or in `dtype`; among integers, a number that is whole but for rounding is that number, others lose their fraction.</remarks>
            public static Tensor Logspace(TensorLike start, TensorLike stop, int num = 50, bool endpoint = true, TensorLike @base = null, DTypeLike dtype = null, int axis = 0) =>
                PyCall.Of("ops.numpy.logspace").Arg(start).Arg(stop).Opt("num", num, 50).Opt("endpoint", endpoint, true).Opt("base", @base).Opt("dtype", dtype).Opt("axis", axis, 0).To<Tensor>();
            /// <summary>The matrix product `[..., n, k] @ [..., k, m]`; leading axes broadcast.</summary>
            /// <remarks>A first operand of rank one is a row, a second one a column, whose axis the result has not. int8 gives int32.</remarks>
            public static Tensor Matmul(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.matmul").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>The largest element over axes, and not less than `initial`; NaN if one is among them.</summary>
            public static Tensor Max(TensorLike x, Axis axis = null, bool keepdims = false, TensorLike initial = null) =>
                PyCall.Of("ops.numpy.max").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).Opt("initial", initial).To<Tensor>();
            /// <summary>The larger of both, NaN where one of them is; shapes broadcast.</summary>
            public static Tensor Maximum(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.maximum").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>`sum(x) / n` over axes; of integers as `floatx()`, of half floats accumulated in float32.</summary>
            public static Tensor Mean(TensorLike x, Axis axis = null, bool keepdims = false) =>
                PyCall.Of("ops.numpy.mean").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
            /// <summary>The middle of the sorted elements over axes, the mean of both middles of an even number.</summary>
            public static Tensor Median(TensorLike x, Axis axis = null, bool keepdims = false) =>
                PyCall.Of("ops.numpy.median").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
            /// <summary>Tensors of rank one spread over a common grid: the i-th varies along its own axis only.</summary>
            /// <remarks>With `"xy"` the first two axes of the grid are swapped, with `"ij"` they stand in order.</remarks>
            public static Tensor[] Meshgrid(Indexing indexing = global::Keras.Indexing.Xy, params TensorLike[] x) =>
                PyCall.Of("ops.numpy.meshgrid").Opt("indexing", indexing, global::Keras.Indexing.Xy).Args(x).To<Tensor[]>();
            /// <summary>The smallest element over axes, and not more than `initial`; NaN if one is among them.</summary>
            public static Tensor Min(TensorLike x, Axis axis = null, bool keepdims = false, TensorLike initial = null) =>
                PyCall.Of("ops.numpy.min").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).Opt("initial", initial).To<Tensor>();
            /// <summary>The smaller of both, NaN where one of them is; shapes broadcast.</summary>
            public static Tensor Minimum(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.minimum").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>`x1 - floor(x1 / x2) * x2`: the remainder with the divisor's sign; bools count as int32.</summary>
            public static Tensor Mod(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.mod").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>Axes moved to other places; the others keep their order.</summary>
            public static Tensor Moveaxis(TensorLike x, Ints source, Ints destination) =>
                PyCall.Of("ops.numpy.moveaxis").Arg(x).Arg(source).Arg(destination).To<Tensor>();
            /// <summary>`x1 * x2`, in the promoted dtype; shapes broadcast.</summary>
            public static Tensor Multiply(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.multiply").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>x with NaN, inf and -inf replaced, by default with 0 and the largest finite floats.</summary>
            public static Tensor NanToNum(TensorLike x, double nan = 0.0, double? posinf = null, double? neginf = null) =>
                PyCall.Of("ops.numpy.nan_to_num").Arg(x).Opt("nan", nan, 0.0).Opt("posinf", posinf).Opt("neginf", neginf).To<Tensor>();
            /// <summary>The index (int32) of the first largest element along an axis that is not NaN.</summary>
            /// <remarks>-1 where all are NaN. With `axis` None of the flattened x.</remarks>
            public static Tensor Nanargmax(TensorLike x, int? axis = null, bool keepdims = false) =>
                PyCall.Of("ops.numpy.nanargmax").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
            /// <summary>The index (int32) of the first smallest element along an axis that is not NaN.</summary>
            /// <remarks>-1 where all are NaN. With `axis` None of the flattened x.</remarks>
            public static Tensor Nanargmin(TensorLike x, int? axis = null, bool keepdims = false) =>
                PyCall.Of("ops.numpy.nanargmin").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
            /// <summary>The running product along an axis, NaN as 1; None: of the flattened x. Bools count as int32.</summary>
            public static Tensor Nancumprod(TensorLike x, int? axis = null, DTypeLike dtype = null) =>
                PyCall.Of("ops.numpy.nancumprod").Arg(x).Opt("axis", axis).Opt("dtype", dtype).To<Tensor>();
            /// <summary>The running sum along an axis, NaN as 0; None: of the flattened x. Bools count as int32.</summary>
            public static Tensor Nancumsum(TensorLike x, int? axis = null, DTypeLike dtype = null) =>
                PyCall.Of("ops.numpy.nancumsum").Arg(x).Opt("axis", axis).Opt("dtype", dtype).To<Tensor>();
            /// <summary>The largest element over axes that is not NaN; NaN where all are.</summary>
            public static Tensor Nanmax(TensorLike x, Axis axis = null, bool keepdims = false) =>
                PyCall.Of("ops.numpy.nanmax").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
            /// <summary>The mean over axes of what is not NaN: their sum by their number; NaN where nothing is.</summary>
            /// <remarks>Integers give `floatx()`; half floats are accumulated in float32.</remarks>
            public static Tensor Nanmean(TensorLike x, Axis axis = null, bool keepdims = false) =>
                PyCall.Of("ops.numpy.nanmean").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
            /// <summary>The middle over axes of the sorted elements that are not NaN; NaN where all are.</summary>
            /// <remarks>Of an even number the mean of both middles. Integers give `floatx()`.</remarks>
            public static Tensor Nanmedian(TensorLike x, Axis axis = null, bool keepdims = false) =>
                PyCall.Of("ops.numpy.nanmedian").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
            /// <summary>The smallest element over axes that is not NaN; NaN where all are.</summary>
            public static Tensor Nanmin(TensorLike x, Axis axis = null, bool keepdims = false) =>
                PyCall.Of("ops.numpy.nanmin").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
            /// <summary>`nanquantile(x, q / 100)`.</summary>
            public static Tensor Nanpercentile(TensorLike x, TensorLike q, Axis axis = null, QuantileMethod method = global::Keras.QuantileMethod.Linear, bool keepdims = false) =>
                PyCall.Of("ops.numpy.nanpercentile").Arg(x).Arg(q).Opt("axis", axis).Opt("method", method, global::Keras.QuantileMethod.Linear).Opt("keepdims", keepdims, false).To<Tensor>();
            /// <summary>The product over axes of what is not NaN, 1 where nothing is; in the dtype of `prod`.</summary>
            public static Tensor Nanprod(TensorLike x, Axis axis = null, bool keepdims = false) =>
                PyCall.Of("ops.numpy.nanprod").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
            /// <summary>The elements over axes below which the share `q` of those lies that are not NaN.</summary>
            /// <remarks>`q` is one share or several, in [0, 1], known beforehand; the axis of several comes first. At place `q * (n - 1)` of the n sorted elements; between two: `method` "linear", "lower", "higher", "nearest" or "midpoint". NaN where all are. Integers give `floatx()`.</remarks>
            public static Tensor Nanquantile(TensorLike x, TensorLike q, Axis axis = null, QuantileMethod method = global::Keras.QuantileMethod.Linear, bool keepdims = false) =>
                PyCall.Of("ops.numpy.nanquantile").Arg(x).Arg(q).Opt("axis", axis).Opt("method", method, global::Keras.QuantileMethod.Linear).Opt("keepdims", keepdims, false).To<Tensor>();
            /// <summary>The standard deviation `sqrt(nanvar(x))` over axes; its gradient at 0 is 0.</summary>
            public static Tensor Nanstd(TensorLike x, Axis axis = null, bool keepdims = false) =>
                PyCall.Of("ops.numpy.nanstd").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
            /// <summary>The sum over axes of what is not NaN, 0 where nothing is; in the dtype of `sum`.</summary>
            public static Tensor Nansum(TensorLike x, Axis axis = null, bool keepdims = false) =>
                PyCall.Of("ops.numpy.nansum").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
            /// <summary>The mean of `(x - nanmean(x)) ** 2` over axes of what is not NaN; NaN where nothing is.</summary>
            /// <remarks>In two passes. Integers give `floatx()`; half floats are accumulated in float32.</remarks>
            public static Tensor Nanvar(TensorLike x, Axis axis = null, bool keepdims = false) =>
                PyCall.Of("ops.numpy.nanvar").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
            /// <summary>The number of axes.</summary>
            public static int Ndim(TensorLike x) =>
                PyCall.Of("ops.numpy.ndim").Arg(x).To<int>();
            /// <summary>`-x`.</summary>
            public static Tensor Negative(TensorLike x) =>
                PyCall.Of("ops.numpy.negative").Arg(x).To<Tensor>();
            /// <summary>The next float after x1 in the direction of x2; x2 where they are equal, NaN where one is.</summary>
            /// <remarks>In the promoted float dtype, integers as `floatx()`; shapes broadcast. The gradient is that of x1. Not in whole programs (onnx, theano), which cannot see bits.</remarks>
            public static Tensor Nextafter(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.nextafter").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>The indices of elements that are not 0: a tuple of int32 tensors, one for each axis.</summary>
            /// <remarks>The size follows from the values: not on engines that must know shapes beforehand.</remarks>
            public static Tensor[] Nonzero(TensorLike x) =>
                PyCall.Of("ops.numpy.nonzero").Arg(x).To<Tensor[]>();
            /// <summary>`x1 != x2`, element by element.</summary>
            public static Tensor NotEqual(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.not_equal").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>A tensor of ones; `dtype` None is `floatx()`.</summary>
            public static Tensor Ones(Ints shape, DTypeLike dtype = null) =>
                PyCall.Of("ops.numpy.ones").Arg(shape).Opt("dtype", dtype).To<Tensor>();
            /// <summary>Ones in the shape of x; `dtype` None is x's.</summary>
            public static Tensor OnesLike(TensorLike x, DTypeLike dtype = null) =>
                PyCall.Of("ops.numpy.ones_like").Arg(x).Opt("dtype", dtype).To<Tensor>();
            /// <summary>`x1[i] * x2[j]` for all elements of both, `[n, m]`.</summary>
            public static Tensor Outer(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.outer").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>x with a margin around it.</summary>
            /// <remarks>`pad_width` is one number, one pair (before, after), or such a pair for each axis. `mode`: "constant" (0, or `constant_values`), "reflect", "symmetric", "edge" or "wrap".</remarks>
            public static Tensor Pad(TensorLike x, IntsOrTensorLike padWidth, PadMode mode = global::Keras.PadMode.Constant, TensorLike constantValues = null) =>
                PyCall.Of("ops.numpy.pad").Arg(x).Arg(padWidth).Opt("mode", mode, global::Keras.PadMode.Constant).Opt("constant_values", constantValues).To<Tensor>();
            /// <summary>`quantile(x, q / 100)`.</summary>
            public static Tensor Percentile(TensorLike x, TensorLike q, Axis axis = null, QuantileMethod method = global::Keras.QuantileMethod.Linear, bool keepdims = false) =>
                PyCall.Of("ops.numpy.percentile").Arg(x).Arg(q).Opt("axis", axis).Opt("method", method, global::Keras.QuantileMethod.Linear).Opt("keepdims", keepdims, false).To<Tensor>();
            /// <summary>`x1 ** x2`, in the promoted dtype; shapes broadcast.</summary>
            /// <remarks>Integers to negative powers are not defined.</remarks>
            public static Tensor Power(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.power").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>The product over axes. Bools and small integers are multiplied as int32 (unsigned as uint32).</summary>
            public static Tensor Prod(TensorLike x, Axis axis = null, bool keepdims = false, DTypeLike dtype = null) =>
                PyCall.Of("ops.numpy.prod").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).Opt("dtype", dtype).To<Tensor>();
            /// <summary>The largest element less the smallest, over axes.</summary>
            public static Tensor Ptp(TensorLike x, Axis axis = null, bool keepdims = false) =>
                PyCall.Of("ops.numpy.ptp").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
            /// <summary>The elements over axes below which the share `q` (one or several in [0, 1]) of them lies.</summary>
            /// <remarks>At place `q * (n - 1)` of the sorted elements; between two: `method` "linear", "lower", "higher", "nearest" or "midpoint". The axis of several `q` comes first. NaN if one is among the elements, and of none.</remarks>
            public static Tensor Quantile(TensorLike x, TensorLike q, Axis axis = null, QuantileMethod method = global::Keras.QuantileMethod.Linear, bool keepdims = false) =>
                PyCall.Of("ops.numpy.quantile").Arg(x).Arg(q).Opt("axis", axis).Opt("method", method, global::Keras.QuantileMethod.Linear).Opt("keepdims", keepdims, false).To<Tensor>();
            /// <summary>Radians as degrees: `x * 180 / pi`.</summary>
            public static Tensor Rad2deg(TensorLike x) =>
                PyCall.Of("ops.numpy.rad2deg").Arg(x).To<Tensor>();
            /// <summary>The elements in row-major order along one axis.</summary>
            public static Tensor Ravel(TensorLike x) =>
                PyCall.Of("ops.numpy.ravel").Arg(x).To<Tensor>();
            /// <summary>The real part: float32 of complex64, float64 of complex128; what is real stays as it is.</summary>
            public static Tensor Real(TensorLike x) =>
                PyCall.Of("ops.numpy.real").Arg(x).To<Tensor>();
            /// <summary>`1 / x`.</summary>
            public static Tensor Reciprocal(TensorLike x) =>
                PyCall.Of("ops.numpy.reciprocal").Arg(x).To<Tensor>();
            /// <summary>Each slice along an axis repeated in place, all alike or each its own number of times.</summary>
            /// <remarks>With `axis` None the elements are flattened first.</remarks>
            public static Tensor Repeat(TensorLike x, IntsOrTensorLike repeats, int? axis = null) =>
                PyCall.Of("ops.numpy.repeat").Arg(x).Arg(repeats).Opt("axis", axis).To<Tensor>();
            /// <summary>The same elements in row-major order; one size may be -1 (or None): what remains.</summary>
            public static Tensor Reshape(TensorLike x, Ints newshape) =>
                PyCall.Of("ops.numpy.reshape").Arg(x).Arg(newshape).To<Tensor>();
            /// <summary>`floor(x / 2 ** y)`, by moving bits.</summary>
            public static Tensor RightShift(TensorLike x, TensorLike y) =>
                PyCall.Of("ops.numpy.right_shift").Arg(x).Arg(y).To<Tensor>();
            /// <summary>The elements moved along axes by `shift`; what leaves at one end comes in at the other.</summary>
            /// <remarks>With `axis` None the flattened elements are moved.</remarks>
            public static Tensor Roll(TensorLike x, Ints shift, Axis axis = null) =>
                PyCall.Of("ops.numpy.roll").Arg(x).Arg(shift).Opt("axis", axis).To<Tensor>();
            /// <summary>The plane of two axes turned k times by 90 degrees, from the first axis to the second.</summary>
            public static Tensor Rot90(TensorLike array, int k = 1, int[] axes = null) =>
                PyCall.Of("ops.numpy.rot90").Arg(array).Opt("k", k, 1).Opt("axes", axes).To<Tensor>();
            /// <summary>x, which is real, to the nearest multiple of `10 ** -decimals`, halves to the even one.</summary>
            public static Tensor Round(TensorLike x, int decimals = 0) =>
                PyCall.Of("ops.numpy.round").Arg(x).Opt("decimals", decimals, 0).To<Tensor>();
            /// <summary>Where each value would go in an ascending sequence of rank one, int32.</summary>
            /// <remarks>Before equal elements with `side` "left", behind them with "right". By halving: log2(n) look-ups.</remarks>
            public static Tensor Searchsorted(TensorLike sortedSequence, TensorLike values, SearchSide side = global::Keras.SearchSide.Left) =>
                PyCall.Of("ops.numpy.searchsorted").Arg(sortedSequence).Arg(values).Opt("side", side, global::Keras.SearchSide.Left).To<Tensor>();
            /// <summary>Each element from the first choice whose condition holds there, else `default`.</summary>
            /// <remarks>Conditions (bools, or numbers that hold if not 0) and choices broadcast; the result has the dtype in which the choices and the default meet.</remarks>
            public static Tensor Select(TensorLike condlist, TensorLike choicelist, TensorLike @default = null) =>
                PyCall.Of("ops.numpy.select").Arg(condlist).Arg(choicelist).Opt("default", @default).To<Tensor>();
            /// <summary>-1, 0 or 1 as x is negative, zero or positive.</summary>
            public static Tensor Sign(TensorLike x) =>
                PyCall.Of("ops.numpy.sign").Arg(x).To<Tensor>();
            /// <summary>Whether the sign bit of x is set: x &lt; 0, or x is -0.0.</summary>
            public static Tensor Signbit(TensorLike x) =>
                PyCall.Of("ops.numpy.signbit").Arg(x).To<Tensor>();
            /// <summary>The sine of an angle in radians.</summary>
            public static Tensor Sin(TensorLike x) =>
                PyCall.Of("ops.numpy.sin").Arg(x).To<Tensor>();
            /// <summary>`sin(pi * x) / (pi * x)`, and 1 at 0; integers and bools give `floatx()`.</summary>
            /// <remarks>Near 0 by its series, so that the gradient is exact there too.</remarks>
            public static Tensor Sinc(TensorLike x) =>
                PyCall.Of("ops.numpy.sinc").Arg(x).To<Tensor>();
            /// <summary>The hyperbolic sine, `(exp(x) - exp(-x)) / 2`.</summary>
            public static Tensor Sinh(TensorLike x) =>
                PyCall.Of("ops.numpy.sinh").Arg(x).To<Tensor>();
            /// <summary>The number of elements; None for a symbol with open dimensions.</summary>
            public static int? Size(TensorLike x) =>
                PyCall.Of("ops.numpy.size").Arg(x).To<int?>();
            /// <summary>The sign and the logarithm of the size of determinants: `det(x) = sign * exp(log)`.</summary>
            /// <remarks>x is `[..., n, n]`, both results `[...]`, in x's float dtype; of a singular matrix 0 and -inf.</remarks>
            public static (Tensor, Tensor) Slogdet(TensorLike x) =>
                PyCall.Of("ops.numpy.slogdet").Arg(x).To<(Tensor, Tensor)>();
            /// <summary>The elements along an axis ascending, NaN last; None: the flattened x.</summary>
            public static Tensor Sort(TensorLike x, int? axis = -1) =>
                PyCall.Of("ops.numpy.sort").Arg(x).Opt("axis", axis, -1).To<Tensor>();
            /// <summary>x in equal parts, their number given, or cut at given indices; a list.</summary>
            public static Tensor[] Split(TensorLike x, IntsOrTensorLike indicesOrSections, int axis = 0) =>
                PyCall.Of("ops.numpy.split").Arg(x).Arg(indicesOrSections).Opt("axis", axis, 0).To<Tensor[]>();
            /// <summary>The square root, NaN for negative x.</summary>
            public static Tensor Sqrt(TensorLike x) =>
                PyCall.Of("ops.numpy.sqrt").Arg(x).To<Tensor>();
            /// <summary>`x * x`; bools give int32.</summary>
            public static Tensor Square(TensorLike x) =>
                PyCall.Of("ops.numpy.square").Arg(x).To<Tensor>();
            /// <summary>x without axes of size one: those named, or all.</summary>
            public static Tensor Squeeze(TensorLike x, Axis axis = null) =>
                PyCall.Of("ops.numpy.squeeze").Arg(x).Opt("axis", axis).To<Tensor>();
            /// <summary>Tensors of one shape along a new axis, in the promoted dtype.</summary>
            public static Tensor Stack(TensorLike x, int axis = 0) =>
                PyCall.Of("ops.numpy.stack").Arg(x).Opt("axis", axis, 0).To<Tensor>();
            /// <summary>The standard deviation `sqrt(var(x))` over axes; its gradient at 0 is 0.</summary>
            public static Tensor Std(TensorLike x, Axis axis = null, bool keepdims = false) =>
                PyCall.Of("ops.numpy.std").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
            /// <summary>`x1 - x2`, in the promoted dtype; shapes broadcast.</summary>
            public static Tensor Subtract(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.subtract").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>The sum over axes. Bools and small integers are summed as int32 (unsigned as uint32).</summary>
            public static Tensor Sum(TensorLike x, Axis axis = null, bool keepdims = false) =>
                PyCall.Of("ops.numpy.sum").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
            /// <summary>Two axes change places.</summary>
            public static Tensor Swapaxes(TensorLike x, int axis1, int axis2) =>
                PyCall.Of("ops.numpy.swapaxes").Arg(x).Arg(axis1).Arg(axis2).To<Tensor>();
            /// <summary>`x` at integer indices along an axis, whose place the indices' shape takes.</summary>
            /// <remarks>With `axis` None from the flattened x. Negative indices count from the end.</remarks>
            public static Tensor Take(TensorLike x, TensorLike indices, int? axis = null) =>
                PyCall.Of("ops.numpy.take").Arg(x).Arg(indices).Opt("axis", axis).To<Tensor>();
            /// <summary>`x[..., indices[..., j, ...], ...]` along an axis: indices of x's rank, each row its own.</summary>
            /// <remarks>The other axes broadcast. With `axis` None from the flattened x.</remarks>
            public static Tensor TakeAlongAxis(TensorLike x, TensorLike indices, int? axis = null) =>
                PyCall.Of("ops.numpy.take_along_axis").Arg(x).Arg(indices).Opt("axis", axis).To<Tensor>();
            /// <summary>The tangent of an angle in radians.</summary>
            public static Tensor Tan(TensorLike x) =>
                PyCall.Of("ops.numpy.tan").Arg(x).To<Tensor>();
            /// <summary>The hyperbolic tangent, `sinh(x) / cosh(x)`.</summary>
            public static Tensor Tanh(TensorLike x) =>
                PyCall.Of("ops.numpy.tanh").Arg(x).To<Tensor>();
            /// <summary>The sum of products over axes of both: the last n and the first n, or two lists of axes.</summary>
            public static Tensor Tensordot(TensorLike x1, TensorLike x2, Margins axes = null) =>
                PyCall.Of("ops.numpy.tensordot").Arg(x1).Arg(x2).Opt("axes", axes).To<Tensor>();
            /// <summary>x repeated as a whole, `repeats[i]` times along axis i.</summary>
            public static Tensor Tile(TensorLike x, IntsOrTensorLike repeats) =>
                PyCall.Of("ops.numpy.tile").Arg(x).Arg(repeats).To<Tensor>();
            /// <summary>The sum of a diagonal: `sum(x[i, i + offset])`.</summary>
            public static Tensor Trace(TensorLike x, int offset = 0, int axis1 = 0, int axis2 = 1) =>
                PyCall.Of("ops.numpy.trace").Arg(x).Opt("offset", offset, 0).Opt("axis1", axis1, 0).Opt("axis2", axis2, 1).To<Tensor>();
            /// <summary>Axis `axes[i]` becomes axis i; None turns the order of all axes round.</summary>
            public static Tensor Transpose(TensorLike x, int[] axes = null) =>
                PyCall.Of("ops.numpy.transpose").Arg(x).Opt("axes", axes).To<Tensor>();
            /// <summary>The area under points, by straight lines: `sum((y[1:] + y[:-1]) / 2 * diff(x))`.</summary>
            /// <remarks>Along an axis of y; x has y's shape or is a vector for that axis, without x the points are `dx` apart. In the promoted float dtype; half floats are accumulated in float32.</remarks>
            public static Tensor Trapezoid(TensorLike y, TensorLike x = null, TensorLike dx = null, int axis = -1) =>
                PyCall.Of("ops.numpy.trapezoid").Arg(y).Opt("x", x).Opt("dx", dx).Opt("axis", axis, -1).To<Tensor>();
            /// <summary>`[N, M]` with ones on and below the k-th diagonal, zeros above.</summary>
            public static Tensor Tri(int N, int? M = null, int k = 0, DTypeLike dtype = null) =>
                PyCall.Of("ops.numpy.tri").Arg(N).Opt("M", M).Opt("k", k, 0).Opt("dtype", dtype).To<Tensor>();
            /// <summary>The last two axes on and below the k-th diagonal; zeros above.</summary>
            public static Tensor Tril(TensorLike x, int k = 0) =>
                PyCall.Of("ops.numpy.tril").Arg(x).Opt("k", k, 0).To<Tensor>();
            /// <summary>The last two axes on and above the k-th diagonal; zeros below.</summary>
            public static Tensor Triu(TensorLike x, int k = 0) =>
                PyCall.Of("ops.numpy.triu").Arg(x).Opt("k", k, 0).To<Tensor>();
            /// <summary>`x1 / x2`: another name of `divide`, and what the operator `/` does.</summary>
            public static Tensor TrueDivide(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.true_divide").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>The whole part of x, towards zero, in x's dtype.</summary>
            public static Tensor Trunc(TensorLike x) =>
                PyCall.Of("ops.numpy.trunc").Arg(x).To<Tensor>();
            /// <summary>The values of x without repeats, ascending (whether `sorted` or not); along an axis: slices.</summary>
            /// <remarks>A tuple if more is asked for, all int32: `index` of each value's first place, `inverse` with `values[inverse] == x` (x's shape, or the length of the axis), `counts`. With `axis` None the indices are those of the flattened x. Each NaN is a value of its own. How many values there are follows from x. Where values are not known yet (symbols, compiled functions) give `size`: surplus values are dropped, missing ones are `fill_value` (0), with the index of the first value and the count 0.</remarks>
            public static Value Unique(TensorLike x, bool sorted = true, bool returnIndex = false, bool returnInverse = false, bool returnCounts = false, int? axis = null, int? size = null, TensorLike fillValue = null) =>
                PyCall.Of("ops.numpy.unique").Arg(x).Opt("sorted", sorted, true).Opt("return_index", returnIndex, false).Opt("return_inverse", returnInverse, false).Opt("return_counts", returnCounts, false).Opt("axis", axis).Opt("size", size).Opt("fill_value", fillValue).To<Value>();
            /// <summary>Places in a flattened tensor as places along each axis: a tuple of tensors.</summary>
            public static Tensor[] UnravelIndex(TensorLike indices, Shape shape) =>
                PyCall.Of("ops.numpy.unravel_index").Arg(indices).Arg(shape).To<Tensor[]>();
            /// <summary>Vandermonde's matrix `[n, N]` of a vector of size n: the powers `x ** 0 ... x ** (N - 1)`.</summary>
            /// <remarks>The highest comes first, or last if `increasing`; `N` None is n. In x's dtype.</remarks>
            public static Tensor Vander(TensorLike x, int? N = null, bool increasing = false) =>
                PyCall.Of("ops.numpy.vander").Arg(x).Opt("N", N).Opt("increasing", increasing, false).To<Tensor>();
            /// <summary>The mean of `|x - mean(x)| ** 2` over axes, in two passes; real for complex numbers.</summary>
            public static Tensor Var(TensorLike x, Axis axis = null, bool keepdims = false) =>
                PyCall.Of("ops.numpy.var").Arg(x).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
            /// <summary>The sum of products of all elements of both.</summary>
            public static Tensor Vdot(TensorLike x1, TensorLike x2) =>
                PyCall.Of("ops.numpy.vdot").Arg(x1).Arg(x2).To<Tensor>();
            /// <summary>A function that calls `pyfunc` for each element of its arguments, which broadcast.</summary>
            /// <remarks>With a `signature` such as `"(n),(n)-&gt;()"` for each row, matrix ... of them: the last axes, named, go to `pyfunc`, those before broadcast and stand before the axes of the result. Arguments whose number or name is `excluded` are handed over as they are, keyword arguments with a signature too. All calls at once where the engine can, so `pyfunc` is made of `ops`.</remarks>
            public static Value Vectorize(Callable pyfunc, Verbosity[] excluded = null, string signature = null) =>
                PyCall.Of("ops.numpy.vectorize").Arg(pyfunc).Opt("excluded", excluded).Opt("signature", signature).To<Value>();
            /// <summary>The bits of x as elements of another dtype, lowest bytes first.</summary>
            /// <remarks>Where elements become larger or smaller by a factor, the last axis becomes shorter or longer by it. Bools count as bytes, and bytes as bools are `!= 0`; `dtype` None is x's. Between complex and real numbers by `view_as_real`.</remarks>
            public static Tensor View(TensorLike x, DTypeLike dtype = null) =>
                PyCall.Of("ops.numpy.view").Arg(x).Opt("dtype", dtype).To<Tensor>();
            /// <summary>x, of rank 2 or more, in equal parts, or cut at indices, along axis 0; a list.</summary>
            public static Tensor[] Vsplit(TensorLike x, IntsOrTensorLike indicesOrSections) =>
                PyCall.Of("ops.numpy.vsplit").Arg(x).Arg(indicesOrSections).To<Tensor[]>();
            /// <summary>Tensors one below the other along axis 0, vectors as rows; in the promoted dtype.</summary>
            public static Tensor Vstack(TensorLike xs) =>
                PyCall.Of("ops.numpy.vstack").Arg(xs).To<Tensor>();
            /// <summary>`x1` where the condition holds, else `x2`; all broadcast, values in the promoted dtype.</summary>
            /// <remarks>With the condition alone: the indices where it holds, as `nonzero`.</remarks>
            public static Value Where(TensorLike condition, TensorLike x1 = null, TensorLike x2 = null) =>
                PyCall.Of("ops.numpy.where").Arg(condition).Opt("x1", x1).Opt("x2", x2).To<Value>();
            /// <summary>A tensor of zeros; `dtype` None is `floatx()`.</summary>
            public static Tensor Zeros(Ints shape, DTypeLike dtype = null) =>
                PyCall.Of("ops.numpy.zeros").Arg(shape).Opt("dtype", dtype).To<Tensor>();
            /// <summary>Zeros in the shape of x; `dtype` None is x's.</summary>
            public static Tensor ZerosLike(TensorLike x, DTypeLike dtype = null) =>
                PyCall.Of("ops.numpy.zeros_like").Arg(x).Opt("dtype", dtype).To<Tensor>();
        }
    }
}
