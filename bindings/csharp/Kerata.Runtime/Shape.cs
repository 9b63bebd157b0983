using System;
using System.Linq;

namespace Keras {
    /// <summary>The sizes of axes; null for one that is left open.</summary>
    public sealed class Shape : IEquatable<Shape> {
        /// <summary>The sizes.</summary>
        public int?[] Dimensions { get; }

        /// <summary>A shape of these sizes: `new Shape(28, 28, null)`.</summary>
        public Shape(params int?[] dimensions) { Dimensions = dimensions ?? new int?[] { null }; }

        /// <summary>The count of axes.</summary>
        public int Rank => Dimensions.Length;

        /// <summary>The size of an axis, from the end where negative.</summary>
        public int? this[int axis] => Dimensions[axis < 0 ? axis + Rank : axis];

        /// <summary>A shape of one axis.</summary>
        public static implicit operator Shape(int size) => new Shape(size);
        /// <summary>A shape of one axis.</summary>
        public static implicit operator Shape(int?[] sizes) => new Shape(sizes);
        /// <summary>A shape of known sizes.</summary>
        public static implicit operator Shape(int[] sizes) =>
            new Shape(sizes.Select(s => (int?)s).ToArray());
        /// <summary>A shape of two axes.</summary>
        public static implicit operator Shape((int?, int?) s) => new Shape(s.Item1, s.Item2);
        /// <summary>A shape of three axes.</summary>
        public static implicit operator Shape((int?, int?, int?) s) =>
            new Shape(s.Item1, s.Item2, s.Item3);
        /// <summary>A shape of four axes.</summary>
        public static implicit operator Shape((int?, int?, int?, int?) s) =>
            new Shape(s.Item1, s.Item2, s.Item3, s.Item4);

        /// <summary>The same shape, from its start to before its end, from the end if negative.
        /// </summary>
        public Shape Slice(int start, int end) => new Shape(Dimensions
            .Skip(start < 0 ? start + Rank : start)
            .Take((end < 0 ? end + Rank : end) - (start < 0 ? start + Rank : start)).ToArray());

        /// <summary>Whether all sizes are the same.</summary>
        public bool Equals(Shape other) =>
            other != null && Dimensions.SequenceEqual(other.Dimensions);
        /// <summary>Whether all sizes are the same.</summary>
        public override bool Equals(object other) => Equals(other as Shape);
        /// <summary>By the sizes.</summary>
        public override int GetHashCode() =>
            Dimensions.Aggregate(Rank, (hash, size) => hash * 31 + (size ?? -1));
        /// <summary>As Python writes it: (28, 28, None).</summary>
        public override string ToString() =>
            "(" + string.Join(", ", Dimensions.Select(d => d?.ToString() ?? "None"))
            + (Rank == 1 ? ",)" : ")");
    }
}
