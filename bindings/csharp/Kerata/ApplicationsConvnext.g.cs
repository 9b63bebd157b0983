// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras
{
    /// <summary>convnext.</summary>
    public static partial class Applications
    {
        /// <summary>Convolutional networks built as transformers are: ConvNeXtTiny, Small, Base, Large, XLarge.</summary>
        public static partial class Convnext
        {
            /// <summary>ConvNeXtBase: Liu and others, "A ConvNet for the 2020s", 2022.</summary>
            /// <param name="includeTop">whether the layers that classify are there.</param>
            /// <param name="includePreprocessing">whether the model scales images of 0 to 255 itself.</param>
            /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
            /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
            /// <param name="inputShape">of an image, by default `(224, 224, 3)` with the top, and without it with open sides; these are at least 32.</param>
            /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
            /// <param name="classes">count of classes that the top tells apart.</param>
            /// <param name="classifierActivation">of the top; None for logits.</param>
            /// <param name="name">of the model; None for that of the architecture.</param>
            /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
            public static Value ConvNeXtBase(bool includeTop = true, bool includePreprocessing = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "convnext_base") =>
                PyCall.Of("applications.convnext.ConvNeXtBase").Opt("include_top", includeTop, true).Opt("include_preprocessing", includePreprocessing, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "convnext_base").To<Value>();
            /// <summary>ConvNeXtLarge: Liu and others, "A ConvNet for the 2020s", 2022.</summary>
            /// <param name="includeTop">whether the layers that classify are there.</param>
            /// <param name="includePreprocessing">whether the model scales images of 0 to 255 itself.</param>
            /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
            /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
            /// <param name="inputShape">of an image, by default `(224, 224, 3)` with the top, and without it with open sides; these are at least 32.</param>
            /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
            /// <param name="classes">count of classes that the top tells apart.</param>
            /// <param name="classifierActivation">of the top; None for logits.</param>
            /// <param name="name">of the model; None for that of the architecture.</param>
            /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
            public static Value ConvNeXtLarge(bool includeTop = true, bool includePreprocessing = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "convnext_large") =>
                PyCall.Of("applications.convnext.ConvNeXtLarge").Opt("include_top", includeTop, true).Opt("include_preprocessing", includePreprocessing, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "convnext_large").To<Value>();
            /// <summary>ConvNeXtSmall: Liu and others, "A ConvNet for the 2020s", 2022.</summary>
            /// <param name="includeTop">whether the layers that classify are there.</param>
            /// <param name="includePreprocessing">whether the model scales images of 0 to 255 itself.</param>
            /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
            /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
            /// <param name="inputShape">of an image, by default `(224, 224, 3)` with the top, and without it with open sides; these are at least 32.</param>
            /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
            /// <param name="classes">count of classes that the top tells apart.</param>
            /// <param name="classifierActivation">of the top; None for logits.</param>
            /// <param name="name">of the model; None for that of the architecture.</param>
            /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
            public static Value ConvNeXtSmall(bool includeTop = true, bool includePreprocessing = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "convnext_small") =>
                PyCall.Of("applications.convnext.ConvNeXtSmall").Opt("include_top", includeTop, true).Opt("include_preprocessing", includePreprocessing, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "convnext_small").To<Value>();
            /// <summary>ConvNeXtTiny: Liu and others, "A ConvNet for the 2020s", 2022.</summary>
            /// <param name="includeTop">whether the layers that classify are there.</param>
            /// <param name="includePreprocessing">whether the model scales images of 0 to 255 itself.</param>
            /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
            /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
            /// <param name="inputShape">of an image, by default `(224, 224, 3)` with the top, and without it with open sides; these are at least 32.</param>
            /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
            /// <param name="classes">count of classes that the top tells apart.</param>
            /// <param name="classifierActivation">of the top; None for logits.</param>
            /// <param name="name">of the model; None for that of the architecture.</param>
            /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
            public static Value ConvNeXtTiny(bool includeTop = true, bool includePreprocessing = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "convnext_tiny") =>
                PyCall.Of("applications.convnext.ConvNeXtTiny").Opt("include_top", includeTop, true).Opt("include_preprocessing", includePreprocessing, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "convnext_tiny").To<Value>();
            /// <summary>ConvNeXtXLarge: Liu and others, "A ConvNet for the 2020s", 2022.</summary>
            /// <param name="includeTop">whether the layers that classify are there.</param>
            /// <param name="includePreprocessing">whether the model scales images of 0 to 255 itself.</param>
            /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
            /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
            /// <param name="inputShape">of an image, by default `(224, 224, 3)` with the top, and without it with open sides; these are at least 32.</param>
            /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
            /// <param name="classes">count of classes that the top tells apart.</param>
            /// <param name="classifierActivation">of the top; None for logits.</param>
            /// <param name="name">of the model; None for that of the architecture.</param>
            /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
            public static Value ConvNeXtXLarge(bool includeTop = true, bool includePreprocessing = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "convnext_xlarge") =>
                PyCall.Of("applications.convnext.ConvNeXtXLarge").Opt("include_top", includeTop, true).Opt("include_preprocessing", includePreprocessing, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "convnext_xlarge").To<Value>();
            /// <summary>For each image the most likely classes, as `(WordNet identifier, name, probability)`.</summary>
            /// <param name="preds">what a model with the top of ImageNet predicts, `[n, 1000]`.</param>
            /// <param name="top">how many classes to name.</param>
            /// <remarks>The names are downloaded into the cache the first time; the environment variable `KERATA_APPLICATIONS_URL` names a mirror. Raises ValueError for another shape, OSError for a failed download.</remarks>
            public static (string, string, Value)[][] DecodePredictions(TensorLike preds, int top = 5) =>
                PyCall.Of("applications.convnext.decode_predictions").Arg(preds).Opt("top", top, 5).To<(string, string, Value)[][]>();
            /// <summary>The images as they are, 0 to 255: the model of this family scales them itself.</summary>
            public static Tensor PreprocessInput(Tensor x, DataFormat? dataFormat = null) =>
                PyCall.Of("applications.convnext.preprocess_input").Arg(x).Opt("data_format", dataFormat).To<Tensor>();
        }
    }
}
