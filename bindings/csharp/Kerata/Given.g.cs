// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras
{
    public sealed partial class NDArray<T> {
        /// <summary>From one of these.</summary>
        public static implicit operator NDArray<T>(T[] value) => new NDArray<T>(value);
    }
    public sealed partial class NDArray<T> {
        /// <summary>From one of these.</summary>
        public static implicit operator NDArray<T>(T[,] value) => new NDArray<T>(value);
    }
    public sealed partial class NDArray<T> {
        /// <summary>From one of these.</summary>
        public static implicit operator NDArray<T>(T[,,] value) => new NDArray<T>(value);
    }
    public sealed partial class NDArray<T> {
        /// <summary>From one of these.</summary>
        public static implicit operator NDArray<T>(T[,,,] value) => new NDArray<T>(value);
    }
    public sealed partial class NDArray<T> {
        /// <summary>From one of these.</summary>
        public static implicit operator NDArray<T>(T[][] value) => new NDArray<T>(value);
    }
    public sealed partial class Shape {
        /// <summary>From one of these.</summary>
        public static implicit operator Shape(int value) => new Shape(value);
    }
    public sealed partial class Shape {
        /// <summary>From one of these.</summary>
        public static implicit operator Shape(int?[] value) => new Shape(value);
    }
    public sealed partial class Callable {
        /// <summary>From one of these.</summary>
        public static implicit operator Callable(Func<Tensor, Tensor> value) => new Callable(value);
    }
    public sealed partial class Callable {
        /// <summary>From one of these.</summary>
        public static implicit operator Callable(Func<Tensor, Tensor, Tensor> value) => new Callable(value);
    }
    public sealed partial class Callable {
        /// <summary>From one of these.</summary>
        public static implicit operator Callable(Func<Tensor[], Tensor> value) => new Callable(value);
    }
    public sealed partial class Callable {
        /// <summary>From one of these.</summary>
        public static implicit operator Callable(Value value) => new Callable(value);
    }
    public partial class Tensor {
        /// <summary>Element by element.</summary>
        public static Tensor operator +(Tensor a, TensorLike b) => Binary("add", a, b);
    }
    public partial class Tensor {
        /// <summary>Element by element.</summary>
        public static Tensor operator +(TensorLike a, Tensor b) => Binary("add", a, b);
    }
    public partial class Tensor {
        /// <summary>Element by element.</summary>
        public static Tensor operator +(Tensor a, Tensor b) => Binary("add", a, b);
    }
    public partial class Tensor {
        /// <summary>Element by element.</summary>
        public static Tensor operator -(Tensor a, TensorLike b) => Binary("sub", a, b);
    }
    public partial class Tensor {
        /// <summary>Element by element.</summary>
        public static Tensor operator -(TensorLike a, Tensor b) => Binary("sub", a, b);
    }
    public partial class Tensor {
        /// <summary>Element by element.</summary>
        public static Tensor operator -(Tensor a, Tensor b) => Binary("sub", a, b);
    }
    public partial class Tensor {
        /// <summary>Element by element.</summary>
        public static Tensor operator *(Tensor a, TensorLike b) => Binary("mul", a, b);
    }
    public partial class Tensor {
        /// <summary>Element by element.</summary>
        public static Tensor operator *(TensorLike a, Tensor b) => Binary("mul", a, b);
    }
    public partial class Tensor {
        /// <summary>Element by element.</summary>
        public static Tensor operator *(Tensor a, Tensor b) => Binary("mul", a, b);
    }
    public partial class Tensor {
        /// <summary>Element by element.</summary>
        public static Tensor operator /(Tensor a, TensorLike b) => Binary("truediv", a, b);
    }
    public partial class Tensor {
        /// <summary>Element by element.</summary>
        public static Tensor operator /(TensorLike a, Tensor b) => Binary("truediv", a, b);
    }
    public partial class Tensor {
        /// <summary>Element by element.</summary>
        public static Tensor operator /(Tensor a, Tensor b) => Binary("truediv", a, b);
    }
}
