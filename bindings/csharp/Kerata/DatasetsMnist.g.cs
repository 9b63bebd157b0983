// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras.Datasets
{
    /// <summary>MNIST: 70000 handwritten digits of 28x28 pixels, downloaded when first asked for.</summary>
    public static partial class Mnist
    {
        /// <summary>The images as `(x_train, y_train), (x_test, y_test)`: 60000 to train, 10000 to test.</summary>
        /// <param name="path">name of the file in the cache, `KERATA_HOME/datasets` (default `~/.kerata/datasets`).</param>
        /// <remarks>The environment variable `KERATA_DATASETS_URL` names a mirror; the checksum holds there too. Shapes: images uint8 `[n, 28, 28]` with values 0 to 255, labels uint8 `[n]`. Raises OSError where the download fails, ValueError where its checksum is wrong.</remarks>
        public static ((NDArray, NDArray), (NDArray, NDArray)) LoadData(string path = "mnist.npz") =>
            PyCall.Of("datasets.mnist.load_data").Opt("path", path, "mnist.npz").To<((NDArray, NDArray), (NDArray, NDArray))>();
    }
}
