// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras
{
    /// <summary>mobilenet.</summary>
    public static partial class Applications
    {
        /// <summary>MobileNet: depthwise and pointwise convolutions by turns.</summary>
        public static partial class Mobilenet
        {
            /// <summary>MobileNet: Howard and others, "MobileNets: Efficient Convolutional Neural Networks for Mobile Vision Applications", 2017.</summary>
            /// <param name="inputShape">of an image, by default `(224, 224, 3)` with the top, and without it with open sides; these are at least 32.</param>
            /// <param name="alpha">factor of the counts of channels; published: 0.25, 0.5, 0.75, 1.</param>
            /// <param name="depthMultiplier">channels that each channel's depthwise convolution makes; published: 1.</param>
            /// <param name="dropout">the fraction that is dropped before the last layer.</param>
            /// <param name="includeTop">whether the layers that classify are there.</param>
            /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
            /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
            /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
            /// <param name="classes">count of classes that the top tells apart.</param>
            /// <param name="classifierActivation">of the top; None for logits.</param>
            /// <param name="name">of the model; None for that of the architecture.</param>
            /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
            public static global::Keras.Models.Functional MobileNet(Shape inputShape = null, double alpha = 1.0, int depthMultiplier = 1, double dropout = 0.001, bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = null) =>
                PyCall.Of("applications.mobilenet.MobileNet").Opt("input_shape", inputShape).Opt("alpha", alpha, 1.0).Opt("depth_multiplier", depthMultiplier, 1).Opt("dropout", dropout, 0.001).Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name).To<global::Keras.Models.Functional>();
            /// <summary>For each image the most likely classes, as `(WordNet identifier, name, probability)`.</summary>
            /// <param name="preds">what a model with the top of ImageNet predicts, `[n, 1000]`.</param>
            /// <param name="top">how many classes to name.</param>
            /// <remarks>The names are downloaded into the cache the first time; the environment variable `KERATA_APPLICATIONS_URL` names a mirror. Raises ValueError for another shape, OSError for a failed download.</remarks>
            public static (string, string, Value)[][] DecodePredictions(TensorLike preds, int top = 5) =>
                PyCall.Of("applications.mobilenet.decode_predictions").Arg(preds).Opt("top", top, 5).To<(string, string, Value)[][]>();
            /// <summary>Images of this family: `imagenet_utils.preprocess_input`, 'tf'.</summary>
            public static Value PreprocessInput(TensorLike x, DataFormat? dataFormat = null) =>
                PyCall.Of("applications.mobilenet.preprocess_input").Arg(x).Opt("data_format", dataFormat).To<Value>();
        }
    }
}
