using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using Python.Runtime;

namespace Keras {
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
            ? kind.Name : throw new ArgumentException(
                $"Arrays of {type} have no counterpart in NumPy; expected one of " +
                string.Join(", ", kinds.Keys.Select(k => k.Name)) + ".");

        internal static int Width(Type type) => kinds[type].Width;

        internal static PyObject Empty(Type type, IEnumerable<long> sizes) {
            var arguments = new List<object> { NameOf(type) };
            arguments.AddRange(sizes.Cast<object>());
            return Bridge.Ask("empty", arguments.ToArray());
        }

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
            Copy(values, 0, place, values.LongLength);
            place = new IntPtr(place.ToInt64() + values.LongLength * Width(element));
            return true;
        }

        internal static T[] Flat<T>(PyObject item) {
            using (var array = Bridge.Ask("host", item, NameOf(typeof(T))))
            using (var buffer = array.GetBuffer(PyBUF.CONTIG_RO)) {
                var values = new T[buffer.Length / Width(typeof(T))];
                Copy(buffer.Buffer, values, 0, values.LongLength);
                return values;
            }
        }

        internal static unsafe void Copy(Array from, long start, IntPtr to, long count) {
            using (var pinned = new Pinned(from))
                Buffer.MemoryCopy((byte*)pinned.Address + start * pinned.Width, (void*)to,
                    count * pinned.Width, count * pinned.Width);
        }

        internal static unsafe void Copy(IntPtr from, Array to, long start, long count) {
            using (var pinned = new Pinned(to)) {
                Buffer.MemoryCopy((void*)from, (byte*)pinned.Address + start * pinned.Width,
                    count * pinned.Width, count * pinned.Width);
                pinned.WriteBack();
            }
        }

        // Arrays of bools cannot be pinned: they go by way of bytes.
        struct Pinned : IDisposable {
            GCHandle handle;
            readonly Array bools, bytes;
            internal readonly long Width;

            internal Pinned(Array array) {
                var type = array.GetType().GetElementType();
                Width = kinds[type].Width;
                bools = type == typeof(bool) ? array : null;
                bytes = bools == null ? array : new byte[array.Length];
                if (bools != null) Buffer.BlockCopy(bools, 0, bytes, 0, bools.Length);
                handle = GCHandle.Alloc(bytes, GCHandleType.Pinned);
            }

            internal IntPtr Address => bytes.Length == 0
                ? IntPtr.Zero : Marshal.UnsafeAddrOfPinnedArrayElement(bytes, 0);

            internal void WriteBack() {
                if (bools != null) Buffer.BlockCopy(bytes, 0, bools, 0, bools.Length);
            }

            public void Dispose() => handle.Free();
        }
    }
}
