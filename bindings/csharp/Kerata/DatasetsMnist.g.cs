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
        /// <summary>The path of a file downloaded into a cache, from where it is taken the next time.</summary>
        /// <param name="fname">name in the cache; None takes the last part of the address.</param>
        /// <param name="origin">an http, https or file address.</param>
        /// <param name="untar">the same as `extract` (an old spelling).</param>
        /// <param name="md5Hash">an md5 hash (an old spelling of `file_hash`).</param>
        /// <param name="fileHash">md5 or sha256 in hexadecimal digits.</param>
        /// <param name="cacheSubdir">folder in the cache, or an absolute folder.</param>
        /// <param name="hashAlgorithm">"md5", "sha256", or "auto": by the length of the hash.</param>
        /// <param name="extract">unpack the archive; the result is then the folder `fname`, and the archive lies beside it as `fname` + "_archive". Links and names that lead outside are errors.</param>
        /// <param name="archiveFormat">"tar", "zip", a list of these, or "auto" for both.</param>
        /// <param name="cacheDir">the cache; None takes `KERATA_HOME`, else `~/.kerata`.</param>
        /// <param name="forceDownload">download even if the file is there.</param>
        /// <remarks>The file appears under its name only when it is whole and its hash is right. Raises ValueError for a wrong hash or an unsafe archive, OSError for a failed download.</remarks>
        public static string GetFile(string fname = null, string origin = null, bool untar = false, string md5Hash = null, string fileHash = null, string cacheSubdir = "datasets", string hashAlgorithm = "auto", bool extract = false, LossLike archiveFormat = null, string cacheDir = null, bool forceDownload = false) =>
            PyCall.Of("datasets.mnist.get_file").Opt("fname", fname).Opt("origin", origin).Opt("untar", untar, false).Opt("md5_hash", md5Hash).Opt("file_hash", fileHash).Opt("cache_subdir", cacheSubdir, "datasets").Opt("hash_algorithm", hashAlgorithm, "auto").Opt("extract", extract, false).Opt("archive_format", archiveFormat).Opt("cache_dir", cacheDir).Opt("force_download", forceDownload, false).To<string>();
        /// <summary>The images as `(x_train, y_train), (x_test, y_test)`: 60000 to train, 10000 to test.</summary>
        /// <param name="path">name of the file in the cache, `KERATA_HOME/datasets` (default `~/.kerata/datasets`).</param>
        /// <remarks>The environment variable `KERATA_DATASETS_URL` names a mirror; the checksum holds there too. Shapes: images uint8 `[n, 28, 28]` with values 0 to 255, labels uint8 `[n]`. Raises OSError where the download fails, ValueError where its checksum is wrong.</remarks>
        public static ((NDArray, NDArray), (NDArray, NDArray)) LoadData(string path = "mnist.npz") =>
            PyCall.Of("datasets.mnist.load_data").Opt("path", path, "mnist.npz").To<((NDArray, NDArray), (NDArray, NDArray))>();
    }
}
