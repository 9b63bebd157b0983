// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras
{
    /// <summary>mobilenet_v3.</summary>
    public static partial class Applications
    {
        /// <summary>MobileNetV3Large and MobileNetV3Small, found by search and mended by hand.</summary>
        public static partial class MobilenetV3
        {
            /// <summary>MobileNetV3Large: Howard and others, "Searching for MobileNetV3", 2019.</summary>
            /// <param name="inputShape">of an image, by default `(None, None, 3)` with the top, and without it with open sides; these are at least 32.</param>
            /// <param name="alpha">factor of the counts of channels; published: 0.75, 1.</param>
            /// <param name="minimalistic">whether the network has none but the plainest parts; published for alpha=1.</param>
            /// <param name="includeTop">whether the layers that classify are there.</param>
            /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
            /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
            /// <param name="classes">count of classes that the top tells apart.</param>
            /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
            /// <param name="dropoutRate">the fraction that is dropped before the last layer.</param>
            /// <param name="classifierActivation">of the top; None for logits.</param>
            /// <param name="includePreprocessing">whether the model scales images of 0 to 255 itself.</param>
            /// <param name="name">of the model; None for that of the architecture.</param>
            /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
            public static Value MobileNetV3Large(Shape inputShape = null, double alpha = 1.0, bool minimalistic = false, bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, int classes = 1000, GlobalPooling? pooling = null, double dropoutRate = 0.2, ActivationLike classifierActivation = null, bool includePreprocessing = true, string name = "MobileNetV3Large") =>
                PyCall.Of("applications.mobilenet_v3.MobileNetV3Large").Opt("input_shape", inputShape).Opt("alpha", alpha, 1.0).Opt("minimalistic", minimalistic, false).Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("classes", classes, 1000).Opt("pooling", pooling).Opt("dropout_rate", dropoutRate, 0.2).Opt("classifier_activation", classifierActivation).Opt("include_preprocessing", includePreprocessing, true).Opt("name", name, "MobileNetV3Large").To<Value>();
            /// <summary>MobileNetV3Small: Howard and others, "Searching for MobileNetV3", 2019.</summary>
            /// <param name="inputShape">of an image, by default `(None, None, 3)` with the top, and without it with open sides; these are at least 32.</param>
            /// <param name="alpha">factor of the counts of channels; published: 0.75, 1.</param>
            /// <param name="minimalistic">whether the network has none but the plainest parts; published for alpha=1.</param>
            /// <param name="includeTop">whether the layers that classify are there.</param>
            /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
            /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
            /// <param name="classes">count of classes that the top tells apart.</param>
            /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
            /// <param name="dropoutRate">the fraction that is dropped before the last layer.</param>
            /// <param name="classifierActivation">of the top; None for logits.</param>
            /// <param name="includePreprocessing">whether the model scales images of 0 to 255 itself.</param>
            /// <param name="name">of the model; None for that of the architecture.</param>
            /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
            public static Value MobileNetV3Small(Shape inputShape = null, double alpha = 1.0, bool minimalistic = false, bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, int classes = 1000, GlobalPooling? pooling = null, double dropoutRate = 0.2, ActivationLike classifierActivation = null, bool includePreprocessing = true, string name = "MobileNetV3Small") =>
                PyCall.Of("applications.mobilenet_v3.MobileNetV3Small").Opt("input_shape", inputShape).Opt("alpha", alpha, 1.0).Opt("minimalistic", minimalistic, false).Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("classes", classes, 1000).Opt("pooling", pooling).Opt("dropout_rate", dropoutRate, 0.2).Opt("classifier_activation", classifierActivation).Opt("include_preprocessing", includePreprocessing, true).Opt("name", name, "MobileNetV3Small").To<Value>();
            /// <summary>For each image the most likely classes, as `(WordNet identifier, name, probability)`.</summary>
            /// <param name="preds">what a model with the top of ImageNet predicts, `[n, 1000]`.</param>
            /// <param name="top">how many classes to name.</param>
            /// <remarks>The names are downloaded into the cache the first time; the environment variable `KERATA_APPLICATIONS_URL` names a mirror. Raises ValueError for another shape, OSError for a failed download.</remarks>
            public static (string, string, Value)[][] DecodePredictions(TensorLike preds, int top = 5) =>
                PyCall.Of("applications.mobilenet_v3.decode_predictions").Arg(preds).Opt("top", top, 5).To<(string, string, Value)[][]>();
            /// <summary>The images as they are, 0 to 255: the model of this family scales them itself.</summary>
            public static Tensor PreprocessInput(Tensor x, DataFormat? dataFormat = null) =>
                PyCall.Of("applications.mobilenet_v3.preprocess_input").Arg(x).Opt("data_format", dataFormat).To<Tensor>();
        }
    }
}
