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
        /// <summary>A file of the origin, or of the mirror that `KERATA_DATASETS_URL` names, in the cache.</summary>
        public static string Fetched(string name, string digest, string path = null, string origin = "https://storage.googleapis.com/tensorflow/tf-keras-datasets", Dictionary<string, object> more = null) =>
            PyCall.Of("datasets.cifar10.fetched").Arg(name).Arg(digest).Opt("path", path).Opt("origin", origin, "https://storage.googleapis.com/tensorflow/tf-keras-datasets").More(more).To<string>();
        /// <summary>A pickled batch: images uint8 `[n, 3, 32, 32]` and their labels.</summary>
        /// <param name="fpath">a file such as `cifar-10-batches-py/data_batch_1`.</param>
        /// <param name="labelKey">where the labels are; "fine_labels" or "coarse_labels" in CIFAR-100.</param>
        /// <exception cref="KerataException">ValueError: the pickle wants to make something other than arrays.</exception>
        public static (NDArray, Value[]) LoadBatch(string fpath, string labelKey = "labels") =>
            PyCall.Of("datasets.cifar10.load_batch").Arg(fpath).Opt("label_key", labelKey, "labels").To<(NDArray, Value[])>();
        /// <summary>The images as `(x_train, y_train), (x_test, y_test)`: 50000 to train, 10000 to test.</summary>
        /// <remarks>Shapes: images uint8 `[n, 32, 32, 3]` (channels first where that is the setting), labels uint8 `[n, 1]`.</remarks>
        public static ((NDArray, NDArray), (NDArray, NDArray)) LoadData() =>
            PyCall.Of("datasets.cifar10.load_data").To<((NDArray, NDArray), (NDArray, NDArray))>();
        /// <summary>The labels and images of a file of records: bytes of labels, then red, green and blue.</summary>
        public static (NDArray, NDArray) Records(string path, int labels) =>
            PyCall.Of("datasets.cifar10.records").Arg(path).Arg(labels).To<(NDArray, NDArray)>();
    }
}
