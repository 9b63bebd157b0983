// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras
{
    /// <summary>Forty networks for images, as Keras names them, with the weights that it publishes.</summary>
    public static partial class Applications
    {
        /// <summary>ResNet101: He and others, "Deep Residual Learning for Image Recognition", 2016.</summary>
        /// <param name="includeTop">whether the layers that classify are there.</param>
        /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
        /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
        /// <param name="inputShape">of an image, e.g. `(224, 224, 3)`, which is the default with the top; sides are at least 32, and open without a top where no shape is given.</param>
        /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
        /// <param name="classes">count of classes that the top tells apart.</param>
        /// <param name="classifierActivation">of the top; None for logits.</param>
        /// <param name="name">of the model.</param>
        /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
        public static global::Keras.Models.Functional ResNet101(bool includeTop = true, string weights = "imagenet", object inputTensor = null, Shape inputShape = null, string pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "resnet101") =>
            PyCall.Of("applications.ResNet101").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "resnet101").To<global::Keras.Models.Functional>();
        /// <summary>ResNet152: He and others, "Deep Residual Learning for Image Recognition", 2016.</summary>
        /// <param name="includeTop">whether the layers that classify are there.</param>
        /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
        /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
        /// <param name="inputShape">of an image, e.g. `(224, 224, 3)`, which is the default with the top; sides are at least 32, and open without a top where no shape is given.</param>
        /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
        /// <param name="classes">count of classes that the top tells apart.</param>
        /// <param name="classifierActivation">of the top; None for logits.</param>
        /// <param name="name">of the model.</param>
        /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
        public static global::Keras.Models.Functional ResNet152(bool includeTop = true, string weights = "imagenet", object inputTensor = null, Shape inputShape = null, string pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "resnet152") =>
            PyCall.Of("applications.ResNet152").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "resnet152").To<global::Keras.Models.Functional>();
        /// <summary>ResNet50: He and others, "Deep Residual Learning for Image Recognition", 2016.</summary>
        /// <param name="includeTop">whether the layers that classify are there.</param>
        /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
        /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
        /// <param name="inputShape">of an image, e.g. `(224, 224, 3)`, which is the default with the top; sides are at least 32, and open without a top where no shape is given.</param>
        /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
        /// <param name="classes">count of classes that the top tells apart.</param>
        /// <param name="classifierActivation">of the top; None for logits.</param>
        /// <param name="name">of the model.</param>
        /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
        public static global::Keras.Models.Functional ResNet50(bool includeTop = true, string weights = "imagenet", object inputTensor = null, Shape inputShape = null, string pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "resnet50") =>
            PyCall.Of("applications.ResNet50").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "resnet50").To<global::Keras.Models.Functional>();
    }
}
