// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras
{
    /// <summary>string, Layer, Callable, Dictionary&lt;string, object&gt;.</summary>
    public sealed partial class ActivationLike : Union
    {
        internal ActivationLike(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly ActivationLike None = new ActivationLike((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator ActivationLike(string value) => new ActivationLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator ActivationLike(global::Keras.Layers.Layer value) => new ActivationLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator ActivationLike(Callable value) => new ActivationLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator ActivationLike(Dictionary<string, object> value) => new ActivationLike((object)value);
    }
    /// <summary>int, int[], (int, int), (int, int, int).</summary>
    public sealed partial class Axis : Union
    {
        internal Axis(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly Axis None = new Axis((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator Axis(int value) => new Axis((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator Axis(int[] value) => new Axis((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator Axis((int, int) value) => new Axis((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator Axis((int, int, int) value) => new Axis((object)value);
    }
    /// <summary>OptimizerMap, Callable.</summary>
    public sealed partial class CallableOrOptimizerMap : Union
    {
        internal CallableOrOptimizerMap(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly CallableOrOptimizerMap None = new CallableOrOptimizerMap((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrOptimizerMap(global::Keras.Optimizers.OptimizerMap value) => new CallableOrOptimizerMap((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrOptimizerMap(Callable value) => new CallableOrOptimizerMap((object)value);
    }
    /// <summary>int, long, float, double, bool, float[], float[,], float[,,], float[,,,], float[,,,,], float[][], double[], double[,], double[,,], double[,,,], double[,,,,], double[][], int[], int[,], int[,,], int[,,,], int[,,,,], int[][], long[], long[,], long[,,], long[,,,], long[,,,,], long[][], byte[], byte[,], byte[,,], byte[,,,], byte[,,,,], byte[][], bool[], bool[,], bool[,,], bool[,,,], bool[,,,,], bool[][], Tensor, Tensor[], NDArray[], TensorLike[], Callable, TensorLike.</summary>
    public sealed partial class CallableOrTensorLike : Union
    {
        internal CallableOrTensorLike(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly CallableOrTensorLike None = new CallableOrTensorLike((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(int value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(long value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(float value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(double value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(bool value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(float[] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(float[,] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(float[,,] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(float[,,,] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(float[,,,,] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(float[][] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(double[] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(double[,] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(double[,,] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(double[,,,] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(double[,,,,] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(double[][] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(int[] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(int[,] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(int[,,] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(int[,,,] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(int[,,,,] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(int[][] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(long[] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(long[,] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(long[,,] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(long[,,,] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(long[,,,,] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(long[][] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(byte[] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(byte[,] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(byte[,,] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(byte[,,,] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(byte[,,,,] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(byte[][] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(bool[] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(bool[,] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(bool[,,] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(bool[,,,] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(bool[,,,,] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(bool[][] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(Tensor value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(Tensor[] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(NDArray[] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(TensorLike[] value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(Callable value) => new CallableOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallableOrTensorLike(TensorLike value) => new CallableOrTensorLike((object)value);
    }
    /// <summary>Callback, Callback[], Callback&gt;.</summary>
    public sealed partial class CallbacksLike : Union
    {
        internal CallbacksLike(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly CallbacksLike None = new CallbacksLike((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator CallbacksLike(global::Keras.Callbacks.Callback value) => new CallbacksLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallbacksLike(global::Keras.Callbacks.Callback[] value) => new CallbacksLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator CallbacksLike(List<global::Keras.Callbacks.Callback> value) => new CallbacksLike((object)value);
    }
    /// <summary>Dictionary&lt;int, double&gt;, Dictionary&lt;string, Dictionary&lt;int, double&gt;&gt;.</summary>
    public sealed partial class ClassWeights : Union
    {
        internal ClassWeights(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly ClassWeights None = new ClassWeights((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator ClassWeights(Dictionary<int, double> value) => new ClassWeights((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator ClassWeights(Dictionary<string, Dictionary<int, double>> value) => new ClassWeights((object)value);
    }
    /// <summary>string, Constraint, Callable, Dictionary&lt;string, object&gt;.</summary>
    public sealed partial class ConstraintLike : Union
    {
        internal ConstraintLike(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly ConstraintLike None = new ConstraintLike((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator ConstraintLike(string value) => new ConstraintLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator ConstraintLike(global::Keras.Constraints.Constraint value) => new ConstraintLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator ConstraintLike(Callable value) => new ConstraintLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator ConstraintLike(Dictionary<string, object> value) => new ConstraintLike((object)value);
    }
    /// <summary>string, DType, Type.</summary>
    public sealed partial class DTypeLike : Union
    {
        internal DTypeLike(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly DTypeLike None = new DTypeLike((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator DTypeLike(string value) => new DTypeLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DTypeLike(DType value) => new DTypeLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DTypeLike(Type value) => new DTypeLike((object)value);
    }
    /// <summary>int, long, float, double, bool, float[], float[,], float[,,], float[,,,], float[,,,,], float[][], double[], double[,], double[,,], double[,,,], double[,,,,], double[][], int[], int[,], int[,,], int[,,,], int[,,,,], int[][], long[], long[,], long[,,], long[,,,], long[,,,,], long[][], byte[], byte[,], byte[,,], byte[,,,], byte[,,,,], byte[][], bool[], bool[,], bool[,,], bool[,,,], bool[,,,,], bool[][], Tensor, Tensor[], NDArray[], TensorLike[], string, string[], string[,], string[][], Dictionary&lt;string, TensorLike&gt;, Dictionary&lt;string, Tensor&gt;, Dictionary&lt;string, NDArray&gt;, Dictionary&lt;string, DataLike&gt;, Dictionary&lt;string, object&gt;, TensorLike, PyDataset, BatchSource, DataLike[], (NDArray, NDArray), (NDArray, Tensor), (NDArray, DataLike), (NDArray, float[]), (NDArray, int[]), (NDArray, double[]), (NDArray, float[,]), (NDArray, double[,]), (Tensor, NDArray), (Tensor, Tensor), (Tensor, DataLike), (Tensor, float[]), (Tensor, int[]), (Tensor, double[]), (Tensor, float[,]), (Tensor, double[,]), (DataLike, NDArray), (DataLike, Tensor), (DataLike, DataLike), (DataLike, float[]), (DataLike, int[]), (DataLike, double[]), (DataLike, float[,]), (DataLike, double[,]), (float[,], NDArray), (float[,], Tensor), (float[,], DataLike), (float[,], float[]), (float[,], int[]), (float[,], double[]), (float[,], float[,]), (float[,], double[,]), (float[,,], NDArray), (float[,,], Tensor), (float[,,], DataLike), (float[,,], float[]), (float[,,], int[]), (float[,,], double[]), (float[,,], float[,]), (float[,,], double[,]), (float[,,,], NDArray), (float[,,,], Tensor), (float[,,,], DataLike), (float[,,,], float[]), (float[,,,], int[]), (float[,,,], double[]), (float[,,,], float[,]), (float[,,,], double[,]), (double[,], NDArray), (double[,], Tensor), (double[,], DataLike), (double[,], float[]), (double[,], int[]), (double[,], double[]), (double[,], float[,]), (double[,], double[,]), (double[,,], NDArray), (double[,,], Tensor), (double[,,], DataLike), (double[,,], float[]), (double[,,], int[]), (double[,,], double[]), (double[,,], float[,]), (double[,,], double[,]), (double[,,,], NDArray), (double[,,,], Tensor), (double[,,,], DataLike), (double[,,,], float[]), (double[,,,], int[]), (double[,,,], double[]), (double[,,,], float[,]), (double[,,,], double[,]).</summary>
    public sealed partial class DataLike : Union
    {
        internal DataLike(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly DataLike None = new DataLike((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(int value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(long value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(float value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(double value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(bool value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(float[] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(float[,] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(float[,,] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(float[,,,] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(float[,,,,] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(float[][] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(double[] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(double[,] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(double[,,] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(double[,,,] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(double[,,,,] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(double[][] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(int[] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(int[,] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(int[,,] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(int[,,,] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(int[,,,,] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(int[][] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(long[] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(long[,] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(long[,,] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(long[,,,] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(long[,,,,] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(long[][] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(byte[] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(byte[,] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(byte[,,] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(byte[,,,] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(byte[,,,,] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(byte[][] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(bool[] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(bool[,] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(bool[,,] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(bool[,,,] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(bool[,,,,] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(bool[][] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(Tensor value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(Tensor[] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(NDArray[] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(TensorLike[] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(string value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(string[] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(string[,] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(string[][] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(Dictionary<string, TensorLike> value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(Dictionary<string, Tensor> value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(Dictionary<string, NDArray> value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(Dictionary<string, DataLike> value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(Dictionary<string, object> value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(TensorLike value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(global::Keras.Data.PyDataset value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(global::Keras.Data.BatchSource value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike(DataLike[] value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((NDArray, NDArray) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((NDArray, Tensor) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((NDArray, DataLike) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((NDArray, float[]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((NDArray, int[]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((NDArray, double[]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((NDArray, float[,]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((NDArray, double[,]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((Tensor, NDArray) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((Tensor, Tensor) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((Tensor, DataLike) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((Tensor, float[]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((Tensor, int[]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((Tensor, double[]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((Tensor, float[,]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((Tensor, double[,]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((DataLike, NDArray) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((DataLike, Tensor) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((DataLike, DataLike) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((DataLike, float[]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((DataLike, int[]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((DataLike, double[]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((DataLike, float[,]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((DataLike, double[,]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((float[,], NDArray) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((float[,], Tensor) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((float[,], DataLike) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((float[,], float[]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((float[,], int[]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((float[,], double[]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((float[,], float[,]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((float[,], double[,]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((float[,,], NDArray) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((float[,,], Tensor) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((float[,,], DataLike) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((float[,,], float[]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((float[,,], int[]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((float[,,], double[]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((float[,,], float[,]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((float[,,], double[,]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((float[,,,], NDArray) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((float[,,,], Tensor) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((float[,,,], DataLike) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((float[,,,], float[]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((float[,,,], int[]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((float[,,,], double[]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((float[,,,], float[,]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((float[,,,], double[,]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((double[,], NDArray) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((double[,], Tensor) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((double[,], DataLike) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((double[,], float[]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((double[,], int[]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((double[,], double[]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((double[,], float[,]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((double[,], double[,]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((double[,,], NDArray) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((double[,,], Tensor) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((double[,,], DataLike) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((double[,,], float[]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((double[,,], int[]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((double[,,], double[]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((double[,,], float[,]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((double[,,], double[,]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((double[,,,], NDArray) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((double[,,,], Tensor) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((double[,,,], DataLike) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((double[,,,], float[]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((double[,,,], int[]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((double[,,,], double[]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((double[,,,], float[,]) value) => new DataLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DataLike((double[,,,], double[,]) value) => new DataLike((object)value);
    }
    /// <summary>DistillationLoss, DistillationLoss[].</summary>
    public sealed partial class DistillationLossOrSeveral : Union
    {
        internal DistillationLossOrSeveral(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly DistillationLossOrSeveral None = new DistillationLossOrSeveral((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator DistillationLossOrSeveral(global::Keras.Distillation.DistillationLoss value) => new DistillationLossOrSeveral((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator DistillationLossOrSeveral(global::Keras.Distillation.DistillationLoss[] value) => new DistillationLossOrSeveral((object)value);
    }
    /// <summary>double, double[], (double, double), float[].</summary>
    public sealed partial class Doubles : Union
    {
        internal Doubles(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly Doubles None = new Doubles((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator Doubles(double value) => new Doubles((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator Doubles(double[] value) => new Doubles((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator Doubles((double, double) value) => new Doubles((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator Doubles(float[] value) => new Doubles((object)value);
    }
    /// <summary>string, Dictionary&lt;string, object&gt;, KerataObject, Callable.</summary>
    public sealed partial class Identifier : Union
    {
        internal Identifier(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly Identifier None = new Identifier((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator Identifier(string value) => new Identifier((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator Identifier(Dictionary<string, object> value) => new Identifier((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator Identifier(KerataObject value) => new Identifier((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator Identifier(Callable value) => new Identifier((object)value);
    }
    /// <summary>string, Initializer, Callable, Dictionary&lt;string, object&gt;, Tensor, double.</summary>
    public sealed partial class InitializerLike : Union
    {
        internal InitializerLike(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly InitializerLike None = new InitializerLike((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator InitializerLike(string value) => new InitializerLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator InitializerLike(global::Keras.Initializers.Initializer value) => new InitializerLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator InitializerLike(Callable value) => new InitializerLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator InitializerLike(Dictionary<string, object> value) => new InitializerLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator InitializerLike(Tensor value) => new InitializerLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator InitializerLike(double value) => new InitializerLike((object)value);
    }
    /// <summary>int, int[], (int, int), (int, int, int), Shape.</summary>
    public sealed partial class Ints : Union
    {
        internal Ints(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly Ints None = new Ints((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator Ints(int value) => new Ints((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator Ints(int[] value) => new Ints((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator Ints((int, int) value) => new Ints((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator Ints((int, int, int) value) => new Ints((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator Ints(Shape value) => new Ints((object)value);
    }
    /// <summary>int, int[], (int, int), (int, int, int), Shape, long, float, double, bool, float[], float[,], float[,,], float[,,,], float[,,,,], float[][], double[], double[,], double[,,], double[,,,], double[,,,,], double[][], int[,], int[,,], int[,,,], int[,,,,], int[][], long[], long[,], long[,,], long[,,,], long[,,,,], long[][], byte[], byte[,], byte[,,], byte[,,,], byte[,,,,], byte[][], bool[], bool[,], bool[,,], bool[,,,], bool[,,,,], bool[][], Tensor, Tensor[], NDArray[], TensorLike[], Ints, TensorLike.</summary>
    public sealed partial class IntsOrTensorLike : Union
    {
        internal IntsOrTensorLike(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly IntsOrTensorLike None = new IntsOrTensorLike((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(int value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(int[] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike((int, int) value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike((int, int, int) value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(Shape value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(long value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(float value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(double value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(bool value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(float[] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(float[,] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(float[,,] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(float[,,,] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(float[,,,,] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(float[][] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(double[] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(double[,] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(double[,,] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(double[,,,] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(double[,,,,] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(double[][] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(int[,] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(int[,,] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(int[,,,] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(int[,,,,] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(int[][] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(long[] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(long[,] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(long[,,] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(long[,,,] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(long[,,,,] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(long[][] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(byte[] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(byte[,] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(byte[,,] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(byte[,,,] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(byte[,,,,] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(byte[][] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(bool[] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(bool[,] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(bool[,,] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(bool[,,,] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(bool[,,,,] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(bool[][] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(Tensor value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(Tensor[] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(NDArray[] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(TensorLike[] value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(Ints value) => new IntsOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator IntsOrTensorLike(TensorLike value) => new IntsOrTensorLike((object)value);
    }
    /// <summary>Layer, Tensor.</summary>
    public sealed partial class LayerLike : Union
    {
        internal LayerLike(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly LayerLike None = new LayerLike((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator LayerLike(global::Keras.Layers.Layer value) => new LayerLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator LayerLike(Tensor value) => new LayerLike((object)value);
    }
    /// <summary>Layer, Layer[], Layer&gt;.</summary>
    public sealed partial class LayersLike : Union
    {
        internal LayersLike(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly LayersLike None = new LayersLike((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator LayersLike(global::Keras.Layers.Layer value) => new LayersLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator LayersLike(global::Keras.Layers.Layer[] value) => new LayersLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator LayersLike(List<global::Keras.Layers.Layer> value) => new LayersLike((object)value);
    }
    /// <summary>double, LearningRateSchedule, Callable, Dictionary&lt;string, object&gt;.</summary>
    public sealed partial class LearningRate : Union
    {
        internal LearningRate(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly LearningRate None = new LearningRate((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator LearningRate(double value) => new LearningRate((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator LearningRate(global::Keras.Optimizers.Schedules.LearningRateSchedule value) => new LearningRate((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator LearningRate(Callable value) => new LearningRate((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator LearningRate(Dictionary<string, object> value) => new LearningRate((object)value);
    }
    /// <summary>string, Loss, Callable, string[], Loss[], Dictionary&lt;string, object&gt;, Dictionary&lt;string, string&gt;, Loss&gt;, object[].</summary>
    public sealed partial class LossLike : Union
    {
        internal LossLike(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly LossLike None = new LossLike((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator LossLike(string value) => new LossLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator LossLike(global::Keras.Losses.Loss value) => new LossLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator LossLike(Callable value) => new LossLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator LossLike(string[] value) => new LossLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator LossLike(global::Keras.Losses.Loss[] value) => new LossLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator LossLike(Dictionary<string, object> value) => new LossLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator LossLike(Dictionary<string, string> value) => new LossLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator LossLike(Dictionary<string, global::Keras.Losses.Loss> value) => new LossLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator LossLike(object[] value) => new LossLike((object)value);
    }
    /// <summary>int, int[], (int, int), (int, int, int), ((int, int), (int, int)), ((int, int), (int, int), (int, int)), int[][].</summary>
    public sealed partial class Margins : Union
    {
        internal Margins(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly Margins None = new Margins((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator Margins(int value) => new Margins((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator Margins(int[] value) => new Margins((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator Margins((int, int) value) => new Margins((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator Margins((int, int, int) value) => new Margins((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator Margins(((int, int), (int, int)) value) => new Margins((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator Margins(((int, int), (int, int), (int, int)) value) => new Margins((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator Margins(int[][] value) => new Margins((object)value);
    }
    /// <summary>string, Metric, Callable, string[], Metric[], Callable[], Dictionary&lt;string, object&gt;, Dictionary&lt;string, string&gt;, Metric&gt;, object[].</summary>
    public sealed partial class MetricsLike : Union
    {
        internal MetricsLike(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly MetricsLike None = new MetricsLike((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator MetricsLike(string value) => new MetricsLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator MetricsLike(global::Keras.Metrics.Metric value) => new MetricsLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator MetricsLike(Callable value) => new MetricsLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator MetricsLike(string[] value) => new MetricsLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator MetricsLike(global::Keras.Metrics.Metric[] value) => new MetricsLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator MetricsLike(Callable[] value) => new MetricsLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator MetricsLike(Dictionary<string, object> value) => new MetricsLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator MetricsLike(Dictionary<string, string> value) => new MetricsLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator MetricsLike(Dictionary<string, global::Keras.Metrics.Metric> value) => new MetricsLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator MetricsLike(object[] value) => new MetricsLike((object)value);
    }
    /// <summary>string, Optimizer, Dictionary&lt;string, object&gt;.</summary>
    public sealed partial class OptimizerLike : Union
    {
        internal OptimizerLike(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly OptimizerLike None = new OptimizerLike((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator OptimizerLike(string value) => new OptimizerLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator OptimizerLike(global::Keras.Optimizers.Optimizer value) => new OptimizerLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator OptimizerLike(Dictionary<string, object> value) => new OptimizerLike((object)value);
    }
    /// <summary>string, DType, Type, DTypePolicy, Dictionary&lt;string, object&gt;.</summary>
    public sealed partial class PolicyLike : Union
    {
        internal PolicyLike(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly PolicyLike None = new PolicyLike((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator PolicyLike(string value) => new PolicyLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator PolicyLike(DType value) => new PolicyLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator PolicyLike(Type value) => new PolicyLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator PolicyLike(global::Keras.DtypePolicies.DTypePolicy value) => new PolicyLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator PolicyLike(Dictionary<string, object> value) => new PolicyLike((object)value);
    }
    /// <summary>QuantizationConfig, Dictionary&lt;string, object&gt;.</summary>
    public sealed partial class QuantizationConfigOrTable : Union
    {
        internal QuantizationConfigOrTable(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly QuantizationConfigOrTable None = new QuantizationConfigOrTable((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator QuantizationConfigOrTable(global::Keras.Quantizers.QuantizationConfig value) => new QuantizationConfigOrTable((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator QuantizationConfigOrTable(Dictionary<string, object> value) => new QuantizationConfigOrTable((object)value);
    }
    /// <summary>Quantizer, Dictionary&lt;string, object&gt;, string.</summary>
    public sealed partial class QuantizerOrStringOrTable : Union
    {
        internal QuantizerOrStringOrTable(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly QuantizerOrStringOrTable None = new QuantizerOrStringOrTable((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator QuantizerOrStringOrTable(global::Keras.Quantizers.Quantizer value) => new QuantizerOrStringOrTable((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator QuantizerOrStringOrTable(Dictionary<string, object> value) => new QuantizerOrStringOrTable((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator QuantizerOrStringOrTable(string value) => new QuantizerOrStringOrTable((object)value);
    }
    /// <summary>Quantizer, Dictionary&lt;string, object&gt;.</summary>
    public sealed partial class QuantizerOrTable : Union
    {
        internal QuantizerOrTable(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly QuantizerOrTable None = new QuantizerOrTable((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator QuantizerOrTable(global::Keras.Quantizers.Quantizer value) => new QuantizerOrTable((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator QuantizerOrTable(Dictionary<string, object> value) => new QuantizerOrTable((object)value);
    }
    /// <summary>string, Regularizer, Callable, Dictionary&lt;string, object&gt;.</summary>
    public sealed partial class RegularizerLike : Union
    {
        internal RegularizerLike(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly RegularizerLike None = new RegularizerLike((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator RegularizerLike(string value) => new RegularizerLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator RegularizerLike(global::Keras.Regularizers.Regularizer value) => new RegularizerLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator RegularizerLike(Callable value) => new RegularizerLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator RegularizerLike(Dictionary<string, object> value) => new RegularizerLike((object)value);
    }
    /// <summary>int, SeedGenerator.</summary>
    public sealed partial class Seed : Union
    {
        internal Seed(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly Seed None = new Seed((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator Seed(int value) => new Seed((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator Seed(global::Keras.Random.SeedGenerator value) => new Seed((object)value);
    }
    /// <summary>string, int, long, float, double, bool, float[], float[,], float[,,], float[,,,], float[,,,,], float[][], double[], double[,], double[,,], double[,,,], double[,,,,], double[][], int[], int[,], int[,,], int[,,,], int[,,,,], int[][], long[], long[,], long[,,], long[,,,], long[,,,,], long[][], byte[], byte[,], byte[,,], byte[,,,], byte[,,,,], byte[][], bool[], bool[,], bool[,,], bool[,,,], bool[,,,,], bool[][], Tensor, Tensor[], NDArray[], TensorLike[], TensorLike.</summary>
    public sealed partial class StringOrTensorLike : Union
    {
        internal StringOrTensorLike(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly StringOrTensorLike None = new StringOrTensorLike((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(string value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(int value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(long value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(float value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(double value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(bool value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(float[] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(float[,] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(float[,,] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(float[,,,] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(float[,,,,] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(float[][] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(double[] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(double[,] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(double[,,] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(double[,,,] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(double[,,,,] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(double[][] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(int[] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(int[,] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(int[,,] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(int[,,,] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(int[,,,,] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(int[][] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(long[] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(long[,] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(long[,,] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(long[,,,] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(long[,,,,] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(long[][] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(byte[] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(byte[,] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(byte[,,] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(byte[,,,] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(byte[,,,,] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(byte[][] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(bool[] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(bool[,] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(bool[,,] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(bool[,,,] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(bool[,,,,] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(bool[][] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(Tensor value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(Tensor[] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(NDArray[] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(TensorLike[] value) => new StringOrTensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator StringOrTensorLike(TensorLike value) => new StringOrTensorLike((object)value);
    }
    /// <summary>int, long, float, double, bool, float[], float[,], float[,,], float[,,,], float[,,,,], float[][], double[], double[,], double[,,], double[,,,], double[,,,,], double[][], int[], int[,], int[,,], int[,,,], int[,,,,], int[][], long[], long[,], long[,,], long[,,,], long[,,,,], long[][], byte[], byte[,], byte[,,], byte[,,,], byte[,,,,], byte[][], bool[], bool[,], bool[,,], bool[,,,], bool[,,,,], bool[][], Tensor, Tensor[], NDArray[], TensorLike[].</summary>
    public sealed partial class TensorLike : Union
    {
        internal TensorLike(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly TensorLike None = new TensorLike((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(int value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(long value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(float value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(double value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(bool value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(float[] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(float[,] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(float[,,] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(float[,,,] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(float[,,,,] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(float[][] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(double[] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(double[,] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(double[,,] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(double[,,,] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(double[,,,,] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(double[][] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(int[] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(int[,] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(int[,,] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(int[,,,] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(int[,,,,] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(int[][] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(long[] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(long[,] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(long[,,] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(long[,,,] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(long[,,,,] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(long[][] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(byte[] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(byte[,] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(byte[,,] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(byte[,,,] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(byte[,,,,] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(byte[][] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(bool[] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(bool[,] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(bool[,,] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(bool[,,,] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(bool[,,,,] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(bool[][] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(Tensor value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(Tensor[] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(NDArray[] value) => new TensorLike((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator TensorLike(TensorLike[] value) => new TensorLike((object)value);
    }
    /// <summary>Tensor, Tensor[], Dictionary&lt;string, Tensor&gt;.</summary>
    public sealed partial class Tensors : Union
    {
        internal Tensors(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly Tensors None = new Tensors((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator Tensors(Tensor value) => new Tensors((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator Tensors(Tensor[] value) => new Tensors((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator Tensors(Dictionary<string, Tensor> value) => new Tensors((object)value);
    }
    /// <summary>int, string, bool.</summary>
    public sealed partial class Verbosity : Union
    {
        internal Verbosity(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly Verbosity None = new Verbosity((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator Verbosity(int value) => new Verbosity((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator Verbosity(string value) => new Verbosity((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator Verbosity(bool value) => new Verbosity((object)value);
    }
    /// <summary>double, double[], Dictionary&lt;string, double&gt;.</summary>
    public sealed partial class Weights : Union
    {
        internal Weights(object value) : base(value) { }
        /// <summary>Python's None, where that is not the default.</summary>
        public static readonly Weights None = new Weights((object)null);
        /// <summary>One of them.</summary>
        public static implicit operator Weights(double value) => new Weights((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator Weights(double[] value) => new Weights((object)value);
        /// <summary>One of them.</summary>
        public static implicit operator Weights(Dictionary<string, double> value) => new Weights((object)value);
    }
}
