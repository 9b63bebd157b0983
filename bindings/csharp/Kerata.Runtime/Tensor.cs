using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using Python.Runtime;

namespace Keras {
    /// <summary>A tensor of any engine, an array, a symbol of a functional model, a variable.
    /// </summary>
    public partial class Tensor : KerataObject {
        internal Tensor(PyObject handle) : base(handle) { }
        internal Tensor(Func<PyObject> make) : base(make) { }
        /// <summary>A new tensor.</summary>
        protected Tensor(PyCall call) : base(call) { }

        /// <summary>The sizes of the axes; null where a symbol leaves one open.</summary>
        [Python("shape")] public Shape Shape => Get<Shape>("shape");
        /// <summary>The name of the dtype: "float32".</summary>
        public string DType => PyCall.Of("backend.standardize_dtype")
            .Arg(Gil.With(() => Handle.GetAttr("dtype"))).To<string>();

        /// <summary>A part, by Python's notation: `x["1:3, ::2"]`.</summary>
        public Value this[string slices] =>
            Gil.With(() => Convert.Take<Value>(Bridge.Ask("index", Handle, slices)));
        /// <summary>One item along the first axis; of several outputs, that one.</summary>
        public Value this[int item] => PyCall.Of("operator.getitem").Arg(this).Arg(item).To<Value>();

        /// <summary>The values on the host.</summary>
        public NDArray ToNDArray() => Gil.With(() => Convert.Take<NDArray>(Bridge.Ask("host", Handle)));
        /// <summary>The values on the host, of this type.</summary>
        public NDArray<T> AsType<T>() where T : struct => new NDArray<T>(this);
        /// <summary>All values, the last axis running fastest.</summary>
        public T[] ToArray<T>() where T : struct => Gil.With(() => Arrays.Flat<T>(Handle));
        /// <summary>The one value.</summary>
        public T Scalar<T>() where T : struct => Gil.With(() => Convert.From<T>(Handle));

        /// <summary>The negative of each element.</summary>
        public static Tensor operator -(Tensor a) => PyCall.Of("operator.neg").Arg(a).To<Tensor>();

        static Tensor Binary(string name, object a, object b) =>
            PyCall.Of("operator." + name).Arg(a).Arg(b).To<Tensor>();
    }

    /// <summary>Something of Python's whose type depends on the call.</summary>
    public sealed class Value : Tensor {
        internal Value(PyObject handle) : base(handle) { }

        /// <summary>Call it, if it is a function or an object that can be called.</summary>
        public Value Invoke(params object[] arguments) => PyCall.On(this, "__call__").Args(arguments).To<Value>();
        /// <summary>A number.</summary>
        public static implicit operator double(Value value) => value.As<double>();
        /// <summary>An array.</summary>
        public static implicit operator NDArray(Value value) => value.ToNDArray();
    }

    /// <summary>An array on the host: NumPy's.</summary>
    public class NDArray : Tensor {
        internal NDArray(PyObject handle) : base(handle) { }
        internal NDArray(Func<PyObject> make) : base(make) { }

        /// <summary>Numbers of C# as an array, by one copy.</summary>
        public static NDArray<T> Of<T>(Array values) where T : struct => new NDArray<T>(values);
    }

    /// <summary>An array on the host with elements of this type, laid out as C# lays out its own.
    /// </summary>
    /// <remarks>T is float, double, int, long, byte or bool. Elements are read and written where
    /// they are, without Python's lock.</remarks>
    public sealed partial class NDArray<T> : NDArray where T : struct {
        readonly IntPtr address;
        readonly long[] sizes;

        /// <summary>From an array of C#, of any rank or jagged; one copy.</summary>
        public NDArray(Array values) : this(() => Arrays.ToPython(values, typeof(T))) { }
        /// <summary>Zeros.</summary>
        public static NDArray<T> Zeros(Shape shape) =>
            new NDArray<T>(new T[shape.Dimensions.Aggregate(1L, (count, size) => count * (long)size)], shape);
        /// <summary>Values in a row, in this shape; one copy.</summary>
        public NDArray(T[] values, Shape shape)
            : this(() => Arrays.Empty(typeof(T), shape.Dimensions.Select(d => (long)d))) {
            if (values.Length != Length)
                throw new ArgumentException($"{values.Length} values do not fill the shape {shape}.");
            Arrays.Write(values, address);
        }
        internal NDArray(Tensor from) : this(() => Bridge.Ask("host", from.Handle, Arrays.NameOf(typeof(T)), true)) { }

        NDArray(Func<PyObject> make) : base(make) => (address, sizes) = Gil.With(() => {
            using (var buffer = Handle.GetBuffer(PyBUF.STRIDED_RO)) return (buffer.Buffer, buffer.Shape ?? new long[0]);
        });

        /// <summary>The count of elements.</summary>
        public long Length => sizes.Aggregate(1L, (count, size) => count * size);

        /// <summary>One element, by an index for each axis.</summary>
        public T this[params int[] indices] {
            get => ((T[])Read(new T[1], Place(indices)))[0];
            set => Arrays.Write(new[] { value }, Place(indices));
        }

        IntPtr Place(int[] indices) {
            if (indices.Length != sizes.Length)
                throw new ArgumentException($"{indices.Length} indices for an array of shape {Shape}.");
            var place = 0L;
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
        public T[] ToArray() => (T[])Read(new T[Length], address);
        /// <summary>As an array of C# of the same rank: (float[,])x.ToMultidimensional().</summary>
        public Array ToMultidimensional() => Read(Array.CreateInstance(typeof(T), sizes), address);

        Array Read(Array values, IntPtr place) {
            Arrays.Read(place, values);
            GC.KeepAlive(this);
            return values;
        }
#if SPAN
        /// <summary>From a span in this shape; one copy.</summary>
        public NDArray(ReadOnlySpan<T> values, Shape shape) : this(new T[values.Length], shape) =>
            values.CopyTo(AsSpan());
        /// <summary>The elements where they are, for as long as this array lives.</summary>
        public unsafe Span<T> AsSpan() => new Span<T>(address.ToPointer(), (int)Length);
#endif
        /// <summary>As an array of two axes.</summary>
        public static explicit operator T[,](NDArray<T> x) => (T[,])x.ToMultidimensional();
    }

    /// <summary>The sizes of axes; null for one that is left open.</summary>
    public sealed partial class Shape : IEquatable<Shape> {
        /// <summary>The sizes.</summary>
        public int?[] Dimensions { get; }

        /// <summary>A shape of these sizes: `new Shape(28, 28, null)`.</summary>
        public Shape(params int?[] dimensions) => Dimensions = dimensions ?? new int?[] { null };

        /// <summary>The count of axes.</summary>
        public int Rank => Dimensions.Length;

        /// <summary>The size of an axis, from the end where negative.</summary>
        public int? this[int axis] => Dimensions[Place(axis)];

        int Place(int axis) => axis < 0 ? axis + Rank : axis;

        /// <summary>A shape of known sizes.</summary>
        public static implicit operator Shape(int[] sizes) => new Shape(sizes.Select(s => (int?)s).ToArray());
        /// <summary>A shape of two axes.</summary>
        public static implicit operator Shape((int?, int?) s) => new Shape(s.Item1, s.Item2);
        /// <summary>A shape of three axes.</summary>
        public static implicit operator Shape((int?, int?, int?) s) => new Shape(s.Item1, s.Item2, s.Item3);
        /// <summary>A shape of four axes.</summary>
        public static implicit operator Shape((int?, int?, int?, int?) s) =>
            new Shape(s.Item1, s.Item2, s.Item3, s.Item4);

        /// <summary>The same shape, from its start to before its end, from the end if negative.
        /// </summary>
        public Shape Slice(int start, int end) =>
            new Shape(Dimensions.Take(Place(end)).Skip(Place(start)).ToArray());

        /// <summary>Whether all sizes are the same.</summary>
        public bool Equals(Shape other) => other != null && Dimensions.SequenceEqual(other.Dimensions);
        /// <summary>Whether all sizes are the same.</summary>
        public override bool Equals(object other) => Equals(other as Shape);
        /// <summary>By the sizes.</summary>
        public override int GetHashCode() =>
            Dimensions.Aggregate(Rank, (hash, size) => hash * 31 + (size ?? -1));
        /// <summary>As Python writes it: (28, 28, None).</summary>
        public override string ToString() =>
            "(" + string.Join(", ", Dimensions.Select(d => d?.ToString() ?? "None")) + (Rank == 1 ? ",)" : ")");
    }

    /// <summary>Memory of arrays between C# and NumPy: one copy, by the buffer protocol.</summary>
    static class Arrays {
        static readonly Dictionary<Type, (string Name, int Width)> kinds =
            new Dictionary<Type, (string, int)> {
                { typeof(float), ("float32", 4) }, { typeof(double), ("float64", 8) },
                { typeof(int), ("int32", 4) }, { typeof(long), ("int64", 8) },
                { typeof(byte), ("uint8", 1) }, { typeof(bool), ("bool", 1) },
                { typeof(short), ("int16", 2) }, { typeof(sbyte), ("int8", 1) },
                { typeof(ushort), ("uint16", 2) }, { typeof(uint), ("uint32", 4) },
                { typeof(ulong), ("uint64", 8) },
            };

        internal static string NameOf(Type type) => kinds.TryGetValue(type, out var kind)
            ? kind.Name : throw new ArgumentException($"Arrays of {type} have no counterpart in NumPy; expected one " +
                $"of {string.Join(", ", kinds.Keys.Select(k => k.Name))}.");

        internal static int Width(Type type) => kinds[type].Width;

        internal static PyObject Empty(Type type, IEnumerable<long> sizes) =>
            Bridge.Ask("empty", NameOf(type), sizes.ToList());

        /// <summary>An array, of any rank or jagged; a list if rows differ in length, or the
        /// elements are no numbers.</summary>
        internal static PyObject ToPython(Array values, Type element = null) {
            var sizes = Enumerable.Range(0, values.Rank).Select(values.GetLongLength).ToList();
            var leaf = values.GetType().GetElementType();
            for (var rows = values; leaf.IsArray && rows.Length > 0; leaf = leaf.GetElementType()) {
                rows = (Array)rows.GetValue(new int[rows.Rank]);
                for (var axis = 0; axis < rows.Rank; axis++) sizes.Add(rows.GetLongLength(axis));
            }
            if (element != null && leaf != element)
                throw new ArgumentException($"An array of {leaf} was given, not of {element}.");
            if (!kinds.ContainsKey(leaf)) return Convert.List(values);
            var array = Empty(leaf, sizes);
            using (var buffer = array.GetBuffer(PyBUF.CONTIG)) {
                var place = buffer.Buffer;
                if (Fill(values, sizes, 0, ref place)) return array;
            }
            array.Dispose();
            return Convert.List(values);
        }

        static bool Fill(Array values, List<long> sizes, int depth, ref IntPtr place) {
            for (var axis = 0; axis < values.Rank; axis++)
                if (values.GetLongLength(axis) != sizes[depth + axis]) return false;
            var element = values.GetType().GetElementType();
            if (element.IsArray) {
                foreach (Array row in values)
                    if (!Fill(row, sizes, depth + values.Rank, ref place)) return false;
                return true;
            }
            Write(values, place);
            place = new IntPtr(place.ToInt64() + values.LongLength * Width(element));
            return true;
        }

        internal static T[] Flat<T>(PyObject item) {
            using (var array = Bridge.Ask("host", item, NameOf(typeof(T))))
            using (var buffer = array.GetBuffer(PyBUF.CONTIG_RO)) {
                var values = new T[buffer.Length / Width(typeof(T))];
                Read(buffer.Buffer, values);
                return values;
            }
        }

        internal static void Write(Array from, IntPtr to) => Copy(from, to, reads: false);

        internal static void Read(IntPtr from, Array to) => Copy(to, from, reads: true);

        static unsafe void Copy(Array array, IntPtr place, bool reads) {
            var element = array.GetType().GetElementType();
            var size = array.LongLength * Width(element);
            // Arrays of bools cannot be pinned: they go by way of bytes.
            var blittable = element == typeof(bool) ? new byte[size] : array;
            if (blittable != array) Buffer.BlockCopy(array, 0, blittable, 0, (int)size);
            var pinned = GCHandle.Alloc(blittable, GCHandleType.Pinned);
            var (from, to) = (pinned.AddrOfPinnedObject(), place);
            if (reads) (from, to) = (to, from);
            Buffer.MemoryCopy((void*)from, (void*)to, size, size);
            pinned.Free();
            if (blittable != array) Buffer.BlockCopy(blittable, 0, array, 0, (int)size);
        }
    }
}
