using System;
using System.Collections.Generic;
using System.Linq;
using Python.Runtime;

namespace Keras {
    /// <summary>A tensor of any engine, an array, a symbol of a functional model, a variable.
    /// </summary>
    public class Tensor : KerataObject {
        internal Tensor(PyObject handle) : base(handle) { }
        /// <summary>A new tensor.</summary>
        protected Tensor(PyCall call) : base(call) { }

        /// <summary>The sizes of the axes; null where a symbol leaves one open.</summary>
        [Python("shape")] public Shape Shape => Get<Shape>("shape");
        /// <summary>The name of the dtype: "float32".</summary>
        public string DType => PyCall.Of("backend.standardize_dtype")
            .Arg(Gil.With(() => Handle.GetAttr("dtype"))).To<string>();

        /// <summary>A part, by Python's notation: `x["1:3, ::2"]`.</summary>
        public Value this[string slices] => Gil.With(() => {
            using (var part = Bridge.Ask("index", Handle, slices)) return Convert.From<Value>(part);
        });
        /// <summary>One item along the first axis; of several outputs, that one.</summary>
        public Value this[int item] =>
            PyCall.Of("operator.getitem").Arg(this).Arg(item).To<Value>();

        /// <summary>The values on the host.</summary>
        public NDArray ToNDArray() => Gil.With(() => {
            using (var array = Bridge.Ask("host", Handle)) return Convert.From<NDArray>(array);
        });
        /// <summary>The values on the host, of this type.</summary>
        public NDArray<T> AsType<T>() where T : struct => new NDArray<T>(this);
        /// <summary>All values, the last axis running fastest.</summary>
        public T[] ToArray<T>() where T : struct => Gil.With(() => Arrays.Flat<T>(Handle));
        /// <summary>The one value.</summary>
        public T Scalar<T>() where T : struct => Gil.With(() => Convert.From<T>(Handle));

        /// <summary>Element by element.</summary>
        public static Tensor operator +(Tensor a, TensorLike b) => Binary("add", a, b);
        /// <summary>Element by element.</summary>
        public static Tensor operator -(Tensor a, TensorLike b) => Binary("sub", a, b);
        /// <summary>Element by element.</summary>
        public static Tensor operator *(Tensor a, TensorLike b) => Binary("mul", a, b);
        /// <summary>Element by element.</summary>
        public static Tensor operator /(Tensor a, TensorLike b) => Binary("truediv", a, b);
        /// <summary>Element by element.</summary>
        public static Tensor operator +(TensorLike a, Tensor b) => Binary("add", a, b);
        /// <summary>Element by element.</summary>
        public static Tensor operator -(TensorLike a, Tensor b) => Binary("sub", a, b);
        /// <summary>Element by element.</summary>
        public static Tensor operator *(TensorLike a, Tensor b) => Binary("mul", a, b);
        /// <summary>Element by element.</summary>
        public static Tensor operator /(TensorLike a, Tensor b) => Binary("truediv", a, b);
        /// <summary>Element by element.</summary>
        public static Tensor operator +(Tensor a, Tensor b) => Binary("add", a, b);
        /// <summary>Element by element.</summary>
        public static Tensor operator -(Tensor a, Tensor b) => Binary("sub", a, b);
        /// <summary>Element by element.</summary>
        public static Tensor operator *(Tensor a, Tensor b) => Binary("mul", a, b);
        /// <summary>Element by element.</summary>
        public static Tensor operator /(Tensor a, Tensor b) => Binary("truediv", a, b);
        /// <summary>The negative of each element.</summary>
        public static Tensor operator -(Tensor a) => PyCall.Of("operator.neg").Arg(a).To<Tensor>();

        static Tensor Binary(string name, object a, object b) =>
            PyCall.Of("operator." + name).Arg(a).Arg(b).To<Tensor>();
    }

    /// <summary>Something of Python's whose type depends on the call.</summary>
    public sealed class Value : Tensor {
        internal Value(PyObject handle) : base(handle) { }

        /// <summary>Call it, if it is a function or an object that can be called.</summary>
        public Value Invoke(params object[] arguments) =>
            PyCall.On(this, "__call__").Args(arguments).To<Value>();
        /// <summary>A number.</summary>
        public static implicit operator double(Value value) => value.As<double>();
        /// <summary>An array.</summary>
        public static implicit operator NDArray(Value value) => value.ToNDArray();
    }

    /// <summary>An array on the host: NumPy's.</summary>
    public class NDArray : Tensor {
        internal NDArray(PyObject handle) : base(handle) { }

        /// <summary>Numbers of C# as an array, by one copy.</summary>
        public static NDArray<T> Of<T>(Array values) where T : struct => new NDArray<T>(values);
    }

    /// <summary>An array on the host with elements of this type, laid out as C# lays out its own.
    /// </summary>
    /// <remarks>T is float, double, int, long, byte or bool. Elements are read and written where
    /// they are, without Python's lock.</remarks>
    public sealed class NDArray<T> : NDArray where T : struct {
        readonly IntPtr address;
        readonly long[] sizes;

        /// <summary>From an array of C#, of any rank or jagged; one copy.</summary>
        public NDArray(Array values) : this(Gil.With(() => Arrays.ToPython(values, typeof(T)))) { }
        /// <summary>Zeros.</summary>
        public static NDArray<T> Zeros(Shape shape) => new NDArray<T>(new T[0], shape, 0);
        /// <summary>Values in a row, in this shape; one copy.</summary>
        public NDArray(T[] values, Shape shape) : this(values, shape, values.Length) { }
        internal NDArray(Tensor tensor)
            : this(Gil.With(() =>
                Bridge.Ask("host", tensor.Handle, Arrays.NameOf(typeof(T)), true))) { }

        NDArray(T[] values, Shape shape, int count)
            : this(Gil.With(() => Arrays.Empty(typeof(T), shape.Dimensions.Select(d => (long)d)))) {
            if (count != 0 && count != Length)
                throw new ArgumentException($"{count} values do not fill the shape {shape}.");
            if (count == 0) values = new T[Length];
            Arrays.Copy(values, 0, address, values.Length);
        }

        NDArray(PyObject array) : base(array) {
            var found = Gil.With(() => {
                using (array)
                using (var buffer = array.GetBuffer(PyBUF.STRIDED_RO))
                    return (buffer.Buffer, buffer.Shape ?? new long[0]);
            });
            address = found.Item1;
            sizes = found.Item2;
        }

        /// <summary>The count of elements.</summary>
        public long Length => sizes.Aggregate(1L, (count, size) => count * size);

        /// <summary>One element, by an index for each axis.</summary>
        public unsafe T this[params int[] indices] {
            get { var one = new T[1]; Arrays.Copy(Place(indices), one, 0, 1); return one[0]; }
            set => Arrays.Copy(new[] { value }, 0, Place(indices), 1);
        }

        IntPtr Place(int[] indices) {
            if (indices.Length != sizes.Length)
                throw new ArgumentException(
                    $"{indices.Length} indices for an array of shape {Shape}.");
            long place = 0;
            for (var i = 0; i < indices.Length; i++) {
                var index = indices[i] < 0 ? indices[i] + sizes[i] : indices[i];
                if (index < 0 || index >= sizes[i])
                    throw new IndexOutOfRangeException(
                        $"Index {indices[i]} of axis {i} for an array of shape {Shape}.");
                place = place * sizes[i] + index;
            }
            return new IntPtr(address.ToInt64() + place * Arrays.Width(typeof(T)));
        }

        /// <summary>A part of the first axis, without a copy.</summary>
        public NDArray<T> Slice(int start, int end) => new NDArray<T>(this[$"{start}:{end}"]);
        /// <summary>All values, the last axis running fastest; one copy.</summary>
        public T[] ToArray() {
            var values = new T[Length];
            Arrays.Copy(address, values, 0, Length);
            GC.KeepAlive(this);
            return values;
        }
        /// <summary>As an array of C# of the same rank: (float[,])x.ToMultidimensional().</summary>
        public Array ToMultidimensional() {
            var array = Array.CreateInstance(typeof(T), sizes);
            Arrays.Copy(address, array, 0, Length);
            GC.KeepAlive(this);
            return array;
        }
#if SPAN
        /// <summary>From a span in this shape; one copy.</summary>
        public NDArray(ReadOnlySpan<T> values, Shape shape) : this(new T[0], shape, 0) =>
            values.CopyTo(AsSpan());
        /// <summary>The elements where they are, for as long as this array lives.</summary>
        public unsafe Span<T> AsSpan() => new Span<T>(address.ToPointer(), (int)Length);
#endif
        /// <summary>From an array of one axis.</summary>
        public static implicit operator NDArray<T>(T[] values) => new NDArray<T>(values);
        /// <summary>From an array of two axes.</summary>
        public static implicit operator NDArray<T>(T[,] values) => new NDArray<T>(values);
        /// <summary>From an array of three axes.</summary>
        public static implicit operator NDArray<T>(T[,,] values) => new NDArray<T>(values);
        /// <summary>From an array of four axes.</summary>
        public static implicit operator NDArray<T>(T[,,,] values) => new NDArray<T>(values);
        /// <summary>From rows.</summary>
        public static implicit operator NDArray<T>(T[][] values) => new NDArray<T>(values);
        /// <summary>As an array of two axes.</summary>
        public static explicit operator T[,](NDArray<T> x) => (T[,])x.ToMultidimensional();
    }
}
