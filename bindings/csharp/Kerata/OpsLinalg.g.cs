// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras
{
    /// <summary>linalg.</summary>
    public static partial class Ops
    {
        /// <summary>Linear algebra.</summary>
        public static partial class Linalg
        {
            /// <summary>The triangular L of a symmetric positive definite matrix, `x = L L'`.</summary>
            /// <param name="x">`[..., n, n]`. Of a matrix that is not symmetric its part `(x + x') / 2` counts.</param>
            /// <param name="upper">return `L'`, upper triangular, in place of L.</param>
            /// <remarks>Where a matrix is not positive definite: ValueError on NumPy and PyTorch, NaN on engines that do not look at values (JAX, TensorFlow).</remarks>
            public static Tensor Cholesky(TensorLike x, bool upper = false) =>
                PyCall.Of("ops.linalg.cholesky").Arg(x).Opt("upper", upper, false).To<Tensor>();
            /// <summary>The inverse of `A = L L'` from its factor: `L'^-1 L^-1`.</summary>
            /// <param name="x">L, lower triangular, `[..., n, n]`; the other triangle is not read.</param>
            /// <param name="upper">x is `L'`, upper triangular.</param>
            public static Tensor CholeskyInverse(TensorLike x, bool upper = false) =>
                PyCall.Of("ops.linalg.cholesky_inverse").Arg(x).Opt("upper", upper, false).To<Tensor>();
            /// <summary>The determinants of matrices `[..., n, n]`, `[...]`: the product of U's diagonal, by LU.</summary>
            /// <remarks>Its gradient, the matrix of cofactors, is there for singular matrices too. Under- and overflow of large matrices: see `slogdet`.</remarks>
            public static Tensor Det(TensorLike x) =>
                PyCall.Of("ops.linalg.det").Arg(x).To<Tensor>();
            /// <summary>Eigenvalues w `[..., n]` and eigenvectors v `[..., n, n]` (columns): `x v = v diag(w)`.</summary>
            /// <remarks>Both complex, whatever x is: complex128 of float64, else complex64. Vectors have length one; order and phase are the engine's. Gradients hold for functions that do not hang on the phase, where all eigenvalues differ; JAX has none and computes on the CPU alone.</remarks>
            public static (Tensor, Tensor) Eig(TensorLike x) =>
                PyCall.Of("ops.linalg.eig").Arg(x).To<(Tensor, Tensor)>();
            /// <summary>Eigenvalues w, ascending, and eigenvectors v (columns) of a symmetric matrix.</summary>
            /// <remarks>`x v = v diag(w)` with `v' v = 1`; x is `[..., n, n]`, w `[..., n]`, v as x. Of a matrix that is not symmetric the symmetric part `(x + x') / 2` counts. Gradients of vectors hold where all eigenvalues differ.</remarks>
            public static (Tensor, Tensor) Eigh(TensorLike x) =>
                PyCall.Of("ops.linalg.eigh").Arg(x).To<(Tensor, Tensor)>();
            /// <summary>The inverses of matrices, `[..., n, n]`: `solve(x, 1)`.</summary>
            /// <remarks>A singular matrix: an error on NumPy, infinities or NaN elsewhere.</remarks>
            public static Tensor Inv(TensorLike x) =>
                PyCall.Of("ops.linalg.inv").Arg(x).To<Tensor>();
            /// <summary>`fun(*primals)` and its derivative along `tangents`: the product of its Jacobian with them.</summary>
            /// <param name="fun">a function of (nested) tensors, made of operations.</param>
            /// <param name="primals">a list or tuple of its arguments.</param>
            /// <param name="tangents">in the structure of `primals`, of the same shapes.</param>
            /// <param name="hasAux">`fun` returns `(out, aux)`, and only `out` is differentiated.</param>
            /// <remarks>Returns: `(out, tangents_out)`, the second in the structure of the first, zeros where a result is no float; with `has_aux` `(out, tangents_out, aux)`. The gradient `J' u` is linear in u: its own gradient along the tangents t is `J t`. So `fun` must be differentiable twice by the engine, and it is evaluated three times.</remarks>
            public static Value[] Jvp(Callable fun, TensorLike primals, TensorLike tangents, bool hasAux = false) =>
                PyCall.Of("ops.linalg.jvp").Arg(fun).Arg(primals).Arg(tangents).Opt("has_aux", hasAux, false).To<Value[]>();
            /// <summary>x of least length among those for which `|a x - b|` is least: `pinv(a, rcond) b`.</summary>
            /// <param name="a">`[..., m, n]`.</param>
            /// <param name="b">`[..., m, k]`, or vectors: `[m]` or `[..., m]` with a's own leading axes. Both meet in one float dtype; leading axes broadcast.</param>
            /// <param name="rcond">singular values up to `rcond` times the largest count as zero; None: `max(m, n)` times the dtype's epsilon.</param>
            /// <remarks>The result is `[..., n, k]` or `[..., n]`.</remarks>
            public static Tensor Lstsq(TensorLike a, TensorLike b, TensorLike rcond = null) =>
                PyCall.Of("ops.linalg.lstsq").Arg(a).Arg(b).Opt("rcond", rcond).To<Tensor>();
            /// <summary>L and U of `P x = L U` in one matrix, and the exchanges of rows that make P.</summary>
            /// <param name="x">`[..., m, n]`; TensorFlow needs m = n.</param>
            /// <remarks>Returns: `lu` as x: U on and above the diagonal, L below it (its own diagonal is ones); `pivots` `[..., k]`, int32, k the smaller of m and n: row i was exchanged with row `pivots[i]`, one exchange after the other.</remarks>
            public static (Tensor, Tensor) LuFactor(TensorLike x) =>
                PyCall.Of("ops.linalg.lu_factor").Arg(x).To<(Tensor, Tensor)>();
            /// <summary>Matrices `[..., m, m]` multiplied n times with themselves, integers as integers.</summary>
            /// <remarks>Of a negative n the inverses, of 0 the unit matrix. By squaring: about `2 log2(n)` products.</remarks>
            public static Tensor MatrixPower(TensorLike x, int n) =>
                PyCall.Of("ops.linalg.matrix_power").Arg(x).Arg(n).To<Tensor>();
            /// <summary>How many singular values of a matrix are larger than `tol`, int32 `[...]`.</summary>
            /// <param name="x">`[..., m, n]`.</param>
            /// <param name="tol">a number, or a tensor `[...]`; None: the largest singular value times `max(m, n)` times the dtype's epsilon.</param>
            public static Tensor MatrixRank(TensorLike x, TensorLike tol = null) =>
                PyCall.Of("ops.linalg.matrix_rank").Arg(x).Opt("tol", tol).To<Tensor>();
            /// <summary>The norm of vectors (one axis), of matrices (two axes), or of all elements.</summary>
            /// <remarks>Vectors: `ord` None or 2 is `sqrt(sum(|x| ** 2))`, inf and -inf the largest and smallest `|x|`, 0 the number of elements that are not 0, else `sum(|x| ** ord) ** (1 / ord)`. Matrices: None or "fro" as for vectors; 1 and -1 of columns', inf and -inf of rows' sums; 2, -2 and "nuc" of singular values. Where a root is taken of 0, the gradient is 0.</remarks>
            public static Tensor Norm(TensorLike x, InitializerLike ord = null, Axis axis = null, bool keepdims = false) =>
                PyCall.Of("ops.linalg.norm").Arg(x).Opt("ord", ord).Opt("axis", axis).Opt("keepdims", keepdims, false).To<Tensor>();
            /// <summary>The Moore-Penrose inverse `v diag(1 / s) u'` of `x = u diag(s) v'`, `[..., n, m]`.</summary>
            /// <param name="x">`[..., m, n]`.</param>
            /// <param name="rcond">singular values up to `rcond` times the largest count as zero; None: `max(m, n)` times the dtype's epsilon. A number, or a tensor `[...]`.</param>
            /// <remarks>Its gradient is that of a matrix of constant rank (G. Golub and V. Pereyra 1973), also where singular values are equal.</remarks>
            public static Tensor Pinv(TensorLike x, TensorLike rcond = null) =>
                PyCall.Of("ops.linalg.pinv").Arg(x).Opt("rcond", rcond).To<Tensor>();
            /// <summary>`x = q r` with orthonormal columns of q and an upper triangular r.</summary>
            /// <param name="x">`[..., m, n]`.</param>
            /// <param name="mode">"reduced": q `[..., m, k]`, r `[..., k, n]` with k the smaller of m and n; "complete": k is m. That one has no gradient for m &gt; n.</param>
            /// <remarks>The signs of r's diagonal are the engine's.</remarks>
            public static (Value, Value) Qr(TensorLike x, QrMode mode = global::Keras.QrMode.Reduced) =>
                PyCall.Of("ops.linalg.qr").Arg(x).Opt("mode", mode, global::Keras.QrMode.Reduced).To<(Value, Value)>();
            /// <summary>The sign and the logarithm of the size of determinants: `det(x) = sign * exp(log)`.</summary>
            /// <remarks>x is `[..., n, n]`, both results `[...]`, in x's float dtype; of a singular matrix 0 and -inf.</remarks>
            public static (Tensor, Tensor) Slogdet(TensorLike x) =>
                PyCall.Of("ops.linalg.slogdet").Arg(x).To<(Tensor, Tensor)>();
            /// <summary>x with `a x = b`, by LU with exchanges of rows.</summary>
            /// <param name="a">`[..., n, n]`, regular.</param>
            /// <param name="b">`[..., n, m]`, or vectors: `[n]` or `[..., n]` with a's own leading axes. Both meet in one float dtype; leading axes broadcast.</param>
            /// <remarks>A singular matrix: an error on NumPy, infinities or NaN elsewhere.</remarks>
            public static Tensor Solve(TensorLike a, TensorLike b) =>
                PyCall.Of("ops.linalg.solve").Arg(a).Arg(b).To<Tensor>();
            /// <summary>x with `a x = b` for triangular a.</summary>
            /// <param name="a">`[..., n, n]`; the upper triangle is read, or the lower one.</param>
            /// <param name="b">`[..., n, m]`, or vectors: `[n]` or `[..., n]` with a's own leading axes. Both meet in one float dtype; leading axes broadcast.</param>
            /// <param name="lower">a is lower triangular.</param>
            public static Tensor SolveTriangular(TensorLike a, TensorLike b, bool lower = false) =>
                PyCall.Of("ops.linalg.solve_triangular").Arg(a).Arg(b).Opt("lower", lower, false).To<Tensor>();
            /// <summary>`x = u diag(s) vh` with orthonormal columns of u and rows of vh, and s &gt;= 0 descending.</summary>
            /// <param name="x">`[..., m, n]`; k is the smaller of m and n.</param>
            /// <param name="fullMatrices">u is `[..., m, m]` and vh `[..., n, n]`; else `[..., m, k]`, `[..., k, n]`.</param>
            /// <param name="computeUv">return `(u, s, vh)`; else s alone, `[..., k]`.</param>
            /// <remarks>Gradients of u and vh hold where all singular values differ, and need square matrices or `full_matrices=False`. Signs are the engine's.</remarks>
            public static Value Svd(TensorLike x, bool fullMatrices = true, bool computeUv = true) =>
                PyCall.Of("ops.linalg.svd").Arg(x).Opt("full_matrices", fullMatrices, true).Opt("compute_uv", computeUv, true).To<Value>();
        }
    }
}
