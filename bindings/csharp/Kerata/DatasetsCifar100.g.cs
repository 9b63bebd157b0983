// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras.Datasets
{
    /// <summary>CIFAR-100: 60000 small photographs, 32x32 pixels, in 100 classes of 20 kinds.</summary>
    public static partial class Cifar100
    {
        /// <summary>The images as `(x_train, y_train), (x_test, y_test)`: 50000 to train, 10000 to test.</summary>
        /// <param name="labelMode">"fine", labels of the 100 classes, or "coarse", of the 20 kinds.</param>
        /// <remarks>Shapes: images uint8 `[n, 32, 32, 3]` (channels first where that is the setting), labels uint8 `[n, 1]`.</remarks>
        public static ((NDArray, NDArray), (NDArray, NDArray)) LoadData(LabelKind labelMode = global::Keras.LabelKind.Fine) =>
            PyCall.Of("datasets.cifar100.load_data").Opt("label_mode", labelMode, global::Keras.LabelKind.Fine).To<((NDArray, NDArray), (NDArray, NDArray))>();
    }
}
