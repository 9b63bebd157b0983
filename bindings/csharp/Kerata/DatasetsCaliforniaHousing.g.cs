// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras.Datasets
{
    /// <summary>California housing: 20640 groups of blocks of the census of 1990, and the median house value.</summary>
    public static partial class CaliforniaHousing
    {
        /// <summary>The rows as `(x_train, y_train), (x_test, y_test)`, shuffled by a seed.</summary>
        /// <param name="version">"large", all rows, or "small", the first 600.</param>
        /// <param name="path">name of the file in the cache.</param>
        /// <param name="testSplit">the part of the rows that is to test.</param>
        /// <param name="seed">of the order.</param>
        /// <remarks>Shapes: x `[n, 8]`, y `[n]`, in dollars.</remarks>
        public static ((NDArray, NDArray), (NDArray, NDArray)) LoadData(string version = "large", string path = "california_housing.npz", double testSplit = 0.2, int seed = 113) =>
            PyCall.Of("datasets.california_housing.load_data").Opt("version", version, "large").Opt("path", path, "california_housing.npz").Opt("test_split", testSplit, 0.2).Opt("seed", seed, 113).To<((NDArray, NDArray), (NDArray, NDArray))>();
    }
}
