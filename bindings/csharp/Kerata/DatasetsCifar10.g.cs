// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras.Datasets
{
    /// <summary>CIFAR-10: 60000 small photographs, 32x32 pixels, in 10 classes.</summary>
    public static partial class Cifar10
    {
        /// <summary>The images as `(x_train, y_train), (x_test, y_test)`: 50000 to train, 10000 to test.</summary>
        /// <remarks>Shapes: images uint8 `[n, 32, 32, 3]` (channels first where that is the setting), labels uint8 `[n, 1]`.</remarks>
        public static ((NDArray, NDArray), (NDArray, NDArray)) LoadData() =>
            PyCall.Of("datasets.cifar10.load_data").To<((NDArray, NDArray), (NDArray, NDArray))>();
    }
}
