// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras
{
    /// <summary>mobilenet_v2.</summary>
    public static partial class Applications
    {
        /// <summary>MobileNetV2: inverted residuals with linear bottlenecks.</summary>
        public static partial class MobilenetV2
        {
            /// <summary>MobileNetV2: Sandler and others, "MobileNetV2: Inverted Residuals and Linear Bottlenecks", 2018.</summary>
            /// <param name="inputShape">of an image, by default `(224, 224, 3)` with the top, and without it with open sides; these are at least 32.</param>
            /// <param name="alpha">factor of the counts of channels; published: 0.35, 0.5, 0.75, 1, 1.3, 1.4.</param>
            /// <param name="includeTop">whether the layers that classify are there.</param>
            /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
            /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
            /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
            /// <param name="classes">count of classes that the top tells apart.</param>
            /// <param name="classifierActivation">of the top; None for logits.</param>
            /// <param name="name">of the model; None for that of the architecture.</param>
            /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
            public static global::Keras.Models.Functional MobileNetV2(Shape inputShape = null, double alpha = 1.0, bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = null) =>
                PyCall.Of("applications.mobilenet_v2.MobileNetV2").Opt("input_shape", inputShape).Opt("alpha", alpha, 1.0).Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name).To<global::Keras.Models.Functional>();
            /// <summary>For each image the most likely classes, as `(WordNet identifier, name, probability)`.</summary>
            /// <param name="preds">what a model with the top of ImageNet predicts, `[n, 1000]`.</param>
            /// <param name="top">how many classes to name.</param>
            /// <remarks>The names are downloaded into the cache the first time; the environment variable `KERATA_APPLICATIONS_URL` names a mirror. Raises ValueError for another shape, OSError for a failed download.</remarks>
            public static (string, string, Value)[][] DecodePredictions(TensorLike preds, int top = 5) =>
                PyCall.Of("applications.mobilenet_v2.decode_predictions").Arg(preds).Opt("top", top, 5).To<(string, string, Value)[][]>();
            /// <summary>Images of this family: `imagenet_utils.preprocess_input`, 'tf'.</summary>
            public static Value PreprocessInput(TensorLike x, DataFormat? dataFormat = null) =>
                PyCall.Of("applications.mobilenet_v2.preprocess_input").Arg(x).Opt("data_format", dataFormat).To<Value>();
        }
    }
}
