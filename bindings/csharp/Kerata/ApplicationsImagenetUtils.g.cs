// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras
{
    /// <summary>imagenet_utils.</summary>
    public static partial class Applications
    {
        /// <summary>Images as networks trained on ImageNet expect them, and what their answers mean.</summary>
        public static partial class ImagenetUtils
        {
            /// <summary>For each image the most likely classes, as `(WordNet identifier, name, probability)`.</summary>
            /// <param name="preds">what a model with the top of ImageNet predicts, `[n, 1000]`.</param>
            /// <param name="top">how many classes to name.</param>
            /// <remarks>The names are downloaded into the cache the first time; the environment variable `KERATA_APPLICATIONS_URL` names a mirror. Raises ValueError for another shape, OSError for a failed download.</remarks>
            public static (string, string, Value)[][] DecodePredictions(TensorLike preds, int top = 5) =>
                PyCall.Of("applications.imagenet_utils.decode_predictions").Arg(preds).Opt("top", top, 5).To<(string, string, Value)[][]>();
            /// <summary>Images with values 0 to 255 in the scale that weights were trained with.</summary>
            /// <param name="x">images `[n, height, width, 3]` or one of them, an array, tensor or symbol; what comes back is the like.</param>
            /// <param name="dataFormat">"channels_last" or "channels_first"; None takes `image_data_format()`.</param>
            /// <param name="mode">as above.</param>
            /// <remarks>- "caffe": RGB becomes BGR, less the mean of ImageNet; - "tf": `x / 127.5 - 1`; - "torch": `(x / 255 - mean) / deviation`, by channel. Raises ValueError for other modes and formats.</remarks>
            public static Value PreprocessInput(TensorLike x, DataFormat? dataFormat = null, ImagenetMode mode = global::Keras.ImagenetMode.Caffe) =>
                PyCall.Of("applications.imagenet_utils.preprocess_input").Arg(x).Opt("data_format", dataFormat).Opt("mode", mode, global::Keras.ImagenetMode.Caffe).To<Value>();
        }
    }
}
