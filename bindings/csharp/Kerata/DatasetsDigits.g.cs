// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras.Datasets
{
    /// <summary>Handwritten digits that ship with kerata: 1797 images of 8x8 pixels.</summary>
    public static partial class Digits
    {
        /// <summary>The digits as `(x_train, y_train), (x_test, y_test)`.</summary>
        /// <remarks>With the images sorted by class (and by the order of the source within), every fifth one from the first on is a test image, so 1437 train and 360 test, 35 to 37 of each class. Both parts hold digits of the same writers. Shapes: images uint8 `[n, 8, 8]` with values 0 (paper) to 16 (ink), labels uint8 `[n]`.</remarks>
        public static ((NDArray, NDArray), (NDArray, NDArray)) LoadData() =>
            PyCall.Of("datasets.digits.load_data").To<((NDArray, NDArray), (NDArray, NDArray))>();
    }
}
