// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras.Datasets
{
    /// <summary>Boston housing: 506 districts with 13 attributes and the median price of houses.</summary>
    public static partial class BostonHousing
    {
        /// <summary>The rows as `(x_train, y_train), (x_test, y_test)`, shuffled by a seed.</summary>
        /// <param name="path">name of the file in the cache.</param>
        /// <param name="testSplit">the part of the rows that is to test.</param>
        /// <param name="seed">of the order.</param>
        /// <remarks>Shapes: x float64 `[n, 13]`, y float64 `[n]`, in thousands of dollars.</remarks>
        public static ((NDArray, NDArray), (NDArray, NDArray)) LoadData(string path = "boston_housing.npz", double testSplit = 0.2, int seed = 113) =>
            PyCall.Of("datasets.boston_housing.load_data").Opt("path", path, "boston_housing.npz").Opt("test_split", testSplit, 0.2).Opt("seed", seed, 113).To<((NDArray, NDArray), (NDArray, NDArray))>();
    }
}
