// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras.Datasets
{
    /// <summary>IMDB: 50000 reviews of movies, as numbers of words, and whether they are favourable.</summary>
    public static partial class Imdb
    {
        /// <summary>Words and their numbers, before `index_from` is added.</summary>
        public static Dictionary<string, int> GetWordIndex(string path = "imdb_word_index.json") =>
            PyCall.Of("datasets.imdb.get_word_index").Opt("path", path, "imdb_word_index.json").To<Dictionary<string, int>>();
        /// <summary>The reviews as `(x_train, y_train), (x_test, y_test)`: 25000 each.</summary>
        /// <param name="path">name of the file in the cache.</param>
        /// <param name="numWords">words of this number or above become `oov_char`; None keeps all.</param>
        /// <param name="skipTop">words below this number become `oov_char`.</param>
        /// <param name="maxlen">texts that are not shorter are left out; None keeps all.</param>
        /// <param name="seed">of the order of the texts.</param>
        /// <param name="startChar">what each text begins with; None for nothing.</param>
        /// <param name="oovChar">what stands for words left out; None leaves them out altogether.</param>
        /// <param name="indexFrom">what is added to the numbers of words.</param>
        /// <remarks>Each x is an array of lists of numbers, each y an array of 0 and 1. The file has its lists in a pickle, which is read as data and never run; that takes some seconds.</remarks>
        public static ((NDArray, NDArray), (NDArray, NDArray)) LoadData(string path = "imdb.npz", int? numWords = null, int skipTop = 0, int? maxlen = null, int seed = 113, int? startChar = 1, int? oovChar = 2, int? indexFrom = 3) =>
            PyCall.Of("datasets.imdb.load_data").Opt("path", path, "imdb.npz").Opt("num_words", numWords).Opt("skip_top", skipTop, 0).Opt("maxlen", maxlen).Opt("seed", seed, 113).Opt("start_char", startChar, 1).Opt("oov_char", oovChar, 2).Opt("index_from", indexFrom, 3).To<((NDArray, NDArray), (NDArray, NDArray))>();
    }
}
