// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras
{
    /// <summary>xception.</summary>
    public static partial class Applications
    {
        /// <summary>Xception: depthwise separable convolutions with shortcuts.</summary>
        public static partial class XceptionModule
        {
            /// <summary>Xception: Chollet, "Xception: Deep Learning with Depthwise Separable Convolutions", 2017.</summary>
            /// <param name="includeTop">whether the layers that classify are there.</param>
            /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
            /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
            /// <param name="inputShape">of an image, by default `(299, 299, 3)` with the top, and without it with open sides; these are at least 71.</param>
            /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
            /// <param name="classes">count of classes that the top tells apart.</param>
            /// <param name="classifierActivation">of the top; None for logits.</param>
            /// <param name="name">of the model; None for that of the architecture.</param>
            /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
            public static Value Xception(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "xception") =>
                PyCall.Of("applications.xception.Xception").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "xception").To<Value>();
            /// <summary>For each image the most likely classes, as `(WordNet identifier, name, probability)`.</summary>
            /// <param name="preds">what a model with the top of ImageNet predicts, `[n, 1000]`.</param>
            /// <param name="top">how many classes to name.</param>
            /// <remarks>The names are downloaded into the cache the first time; the environment variable `KERATA_APPLICATIONS_URL` names a mirror. Raises ValueError for another shape, OSError for a failed download.</remarks>
            public static (string, string, Value)[][] DecodePredictions(TensorLike preds, int top = 5) =>
                PyCall.Of("applications.xception.decode_predictions").Arg(preds).Opt("top", top, 5).To<(string, string, Value)[][]>();
            /// <summary>Images of this family: `imagenet_utils.preprocess_input`, 'tf'.</summary>
            public static Value PreprocessInput(TensorLike x, DataFormat? dataFormat = null) =>
                PyCall.Of("applications.xception.preprocess_input").Arg(x).Opt("data_format", dataFormat).To<Value>();
        }
    }
}
