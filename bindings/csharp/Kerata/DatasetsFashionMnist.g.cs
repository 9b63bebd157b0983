// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras.Datasets
{
    /// <summary>Fashion-MNIST: 70000 images of clothes, 28x28 pixels, in 10 classes.</summary>
    public static partial class FashionMnist
    {
        /// <summary>The images as `(x_train, y_train), (x_test, y_test)`: 60000 to train, 10000 to test.</summary>
        /// <remarks>Shapes: images uint8 `[n, 28, 28]`, labels uint8 `[n]`.</remarks>
        public static ((NDArray, NDArray), (NDArray, NDArray)) LoadData() =>
            PyCall.Of("datasets.fashion_mnist.load_data").To<((NDArray, NDArray), (NDArray, NDArray))>();
    }
}
