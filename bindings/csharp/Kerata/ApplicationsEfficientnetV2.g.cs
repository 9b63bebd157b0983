// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras
{
    /// <summary>efficientnet_v2.</summary>
    public static partial class Applications
    {
        /// <summary>Networks that train faster: EfficientNetV2B0 to B3, S, M and L.</summary>
        public static partial class EfficientnetV2
        {
            /// <summary>EfficientNetV2B0: Tan and Le, "EfficientNetV2: Smaller Models and Faster Training", 2021.</summary>
            /// <param name="includeTop">whether the layers that classify are there.</param>
            /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
            /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
            /// <param name="inputShape">of an image, by default `(224, 224, 3)` with the top, and without it with open sides; these are at least 32.</param>
            /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
            /// <param name="classes">count of classes that the top tells apart.</param>
            /// <param name="classifierActivation">of the top; None for logits.</param>
            /// <param name="includePreprocessing">whether the model scales images of 0 to 255 itself.</param>
            /// <param name="name">of the model; None for that of the architecture.</param>
            /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
            public static Value EfficientNetV2B0(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, bool includePreprocessing = true, string name = "efficientnetv2-b0") =>
                PyCall.Of("applications.efficientnet_v2.EfficientNetV2B0").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("include_preprocessing", includePreprocessing, true).Opt("name", name, "efficientnetv2-b0").To<Value>();
            /// <summary>EfficientNetV2B1: Tan and Le, "EfficientNetV2: Smaller Models and Faster Training", 2021.</summary>
            /// <param name="includeTop">whether the layers that classify are there.</param>
            /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
            /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
            /// <param name="inputShape">of an image, by default `(240, 240, 3)` with the top, and without it with open sides; these are at least 32.</param>
            /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
            /// <param name="classes">count of classes that the top tells apart.</param>
            /// <param name="classifierActivation">of the top; None for logits.</param>
            /// <param name="includePreprocessing">whether the model scales images of 0 to 255 itself.</param>
            /// <param name="name">of the model; None for that of the architecture.</param>
            /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
            public static Value EfficientNetV2B1(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, bool includePreprocessing = true, string name = "efficientnetv2-b1") =>
                PyCall.Of("applications.efficientnet_v2.EfficientNetV2B1").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("include_preprocessing", includePreprocessing, true).Opt("name", name, "efficientnetv2-b1").To<Value>();
            /// <summary>EfficientNetV2B2: Tan and Le, "EfficientNetV2: Smaller Models and Faster Training", 2021.</summary>
            /// <param name="includeTop">whether the layers that classify are there.</param>
            /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
            /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
            /// <param name="inputShape">of an image, by default `(260, 260, 3)` with the top, and without it with open sides; these are at least 32.</param>
            /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
            /// <param name="classes">count of classes that the top tells apart.</param>
            /// <param name="classifierActivation">of the top; None for logits.</param>
            /// <param name="includePreprocessing">whether the model scales images of 0 to 255 itself.</param>
            /// <param name="name">of the model; None for that of the architecture.</param>
            /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
            public static Value EfficientNetV2B2(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, bool includePreprocessing = true, string name = "efficientnetv2-b2") =>
                PyCall.Of("applications.efficientnet_v2.EfficientNetV2B2").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("include_preprocessing", includePreprocessing, true).Opt("name", name, "efficientnetv2-b2").To<Value>();
            /// <summary>EfficientNetV2B3: Tan and Le, "EfficientNetV2: Smaller Models and Faster Training", 2021.</summary>
            /// <param name="includeTop">whether the layers that classify are there.</param>
            /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
            /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
            /// <param name="inputShape">of an image, by default `(300, 300, 3)` with the top, and without it with open sides; these are at least 32.</param>
            /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
            /// <param name="classes">count of classes that the top tells apart.</param>
            /// <param name="classifierActivation">of the top; None for logits.</param>
            /// <param name="includePreprocessing">whether the model scales images of 0 to 255 itself.</param>
            /// <param name="name">of the model; None for that of the architecture.</param>
            /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
            public static Value EfficientNetV2B3(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, bool includePreprocessing = true, string name = "efficientnetv2-b3") =>
                PyCall.Of("applications.efficientnet_v2.EfficientNetV2B3").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("include_preprocessing", includePreprocessing, true).Opt("name", name, "efficientnetv2-b3").To<Value>();
            /// <summary>EfficientNetV2L: Tan and Le, "EfficientNetV2: Smaller Models and Faster Training", 2021.</summary>
            /// <param name="includeTop">whether the layers that classify are there.</param>
            /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
            /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
            /// <param name="inputShape">of an image, by default `(480, 480, 3)` with the top, and without it with open sides; these are at least 32.</param>
            /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
            /// <param name="classes">count of classes that the top tells apart.</param>
            /// <param name="classifierActivation">of the top; None for logits.</param>
            /// <param name="includePreprocessing">whether the model scales images of 0 to 255 itself.</param>
            /// <param name="name">of the model; None for that of the architecture.</param>
            /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
            public static Value EfficientNetV2L(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, bool includePreprocessing = true, string name = "efficientnetv2-l") =>
                PyCall.Of("applications.efficientnet_v2.EfficientNetV2L").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("include_preprocessing", includePreprocessing, true).Opt("name", name, "efficientnetv2-l").To<Value>();
            /// <summary>EfficientNetV2M: Tan and Le, "EfficientNetV2: Smaller Models and Faster Training", 2021.</summary>
            /// <param name="includeTop">whether the layers that classify are there.</param>
            /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
            /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
            /// <param name="inputShape">of an image, by default `(480, 480, 3)` with the top, and without it with open sides; these are at least 32.</param>
            /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
            /// <param name="classes">count of classes that the top tells apart.</param>
            /// <param name="classifierActivation">of the top; None for logits.</param>
            /// <param name="includePreprocessing">whether the model scales images of 0 to 255 itself.</param>
            /// <param name="name">of the model; None for that of the architecture.</param>
            /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
            public static Value EfficientNetV2M(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, bool includePreprocessing = true, string name = "efficientnetv2-m") =>
                PyCall.Of("applications.efficientnet_v2.EfficientNetV2M").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("include_preprocessing", includePreprocessing, true).Opt("name", name, "efficientnetv2-m").To<Value>();
            /// <summary>EfficientNetV2S: Tan and Le, "EfficientNetV2: Smaller Models and Faster Training", 2021.</summary>
            /// <param name="includeTop">whether the layers that classify are there.</param>
            /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
            /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
            /// <param name="inputShape">of an image, by default `(384, 384, 3)` with the top, and without it with open sides; these are at least 32.</param>
            /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
            /// <param name="classes">count of classes that the top tells apart.</param>
            /// <param name="classifierActivation">of the top; None for logits.</param>
            /// <param name="includePreprocessing">whether the model scales images of 0 to 255 itself.</param>
            /// <param name="name">of the model; None for that of the architecture.</param>
            /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
            public static Value EfficientNetV2S(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, bool includePreprocessing = true, string name = "efficientnetv2-s") =>
                PyCall.Of("applications.efficientnet_v2.EfficientNetV2S").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("include_preprocessing", includePreprocessing, true).Opt("name", name, "efficientnetv2-s").To<Value>();
            /// <summary>For each image the most likely classes, as `(WordNet identifier, name, probability)`.</summary>
            /// <param name="preds">what a model with the top of ImageNet predicts, `[n, 1000]`.</param>
            /// <param name="top">how many classes to name.</param>
            /// <remarks>The names are downloaded into the cache the first time; the environment variable `KERATA_APPLICATIONS_URL` names a mirror. Raises ValueError for another shape, OSError for a failed download.</remarks>
            public static (string, string, Value)[][] DecodePredictions(TensorLike preds, int top = 5) =>
                PyCall.Of("applications.efficientnet_v2.decode_predictions").Arg(preds).Opt("top", top, 5).To<(string, string, Value)[][]>();
            /// <summary>The images as they are, 0 to 255: the model of this family scales them itself.</summary>
            public static Tensor PreprocessInput(Tensor x, DataFormat? dataFormat = null) =>
                PyCall.Of("applications.efficientnet_v2.preprocess_input").Arg(x).Opt("data_format", dataFormat).To<Tensor>();
        }
    }
}
