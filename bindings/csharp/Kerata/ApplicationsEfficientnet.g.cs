// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras
{
    /// <summary>efficientnet.</summary>
    public static partial class Applications
    {
        /// <summary>Networks of which depth, width and size grow together: EfficientNetB0 to EfficientNetB7.</summary>
        public static partial class Efficientnet
        {
            /// <summary>EfficientNetB0: Tan and Le, "EfficientNet: Rethinking Model Scaling for Convolutional Neural Networks", 2019.</summary>
            /// <param name="includeTop">whether the layers that classify are there.</param>
            /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
            /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
            /// <param name="inputShape">of an image, by default `(224, 224, 3)` with the top, and without it with open sides; these are at least 32.</param>
            /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
            /// <param name="classes">count of classes that the top tells apart.</param>
            /// <param name="classifierActivation">of the top; None for logits.</param>
            /// <param name="name">of the model; None for that of the architecture.</param>
            /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
            public static Value EfficientNetB0(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "efficientnetb0") =>
                PyCall.Of("applications.efficientnet.EfficientNetB0").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "efficientnetb0").To<Value>();
            /// <summary>EfficientNetB1: Tan and Le, "EfficientNet: Rethinking Model Scaling for Convolutional Neural Networks", 2019.</summary>
            /// <param name="includeTop">whether the layers that classify are there.</param>
            /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
            /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
            /// <param name="inputShape">of an image, by default `(240, 240, 3)` with the top, and without it with open sides; these are at least 32.</param>
            /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
            /// <param name="classes">count of classes that the top tells apart.</param>
            /// <param name="classifierActivation">of the top; None for logits.</param>
            /// <param name="name">of the model; None for that of the architecture.</param>
            /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
            public static Value EfficientNetB1(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "efficientnetb1") =>
                PyCall.Of("applications.efficientnet.EfficientNetB1").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "efficientnetb1").To<Value>();
            /// <summary>EfficientNetB2: Tan and Le, "EfficientNet: Rethinking Model Scaling for Convolutional Neural Networks", 2019.</summary>
            /// <param name="includeTop">whether the layers that classify are there.</param>
            /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
            /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
            /// <param name="inputShape">of an image, by default `(260, 260, 3)` with the top, and without it with open sides; these are at least 32.</param>
            /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
            /// <param name="classes">count of classes that the top tells apart.</param>
            /// <param name="classifierActivation">of the top; None for logits.</param>
            /// <param name="name">of the model; None for that of the architecture.</param>
            /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
            public static Value EfficientNetB2(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "efficientnetb2") =>
                PyCall.Of("applications.efficientnet.EfficientNetB2").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "efficientnetb2").To<Value>();
            /// <summary>EfficientNetB3: Tan and Le, "EfficientNet: Rethinking Model Scaling for Convolutional Neural Networks", 2019.</summary>
            /// <param name="includeTop">whether the layers that classify are there.</param>
            /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
            /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
            /// <param name="inputShape">of an image, by default `(300, 300, 3)` with the top, and without it with open sides; these are at least 32.</param>
            /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
            /// <param name="classes">count of classes that the top tells apart.</param>
            /// <param name="classifierActivation">of the top; None for logits.</param>
            /// <param name="name">of the model; None for that of the architecture.</param>
            /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
            public static Value EfficientNetB3(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "efficientnetb3") =>
                PyCall.Of("applications.efficientnet.EfficientNetB3").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "efficientnetb3").To<Value>();
            /// <summary>EfficientNetB4: Tan and Le, "EfficientNet: Rethinking Model Scaling for Convolutional Neural Networks", 2019.</summary>
            /// <param name="includeTop">whether the layers that classify are there.</param>
            /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
            /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
            /// <param name="inputShape">of an image, by default `(380, 380, 3)` with the top, and without it with open sides; these are at least 32.</param>
            /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
            /// <param name="classes">count of classes that the top tells apart.</param>
            /// <param name="classifierActivation">of the top; None for logits.</param>
            /// <param name="name">of the model; None for that of the architecture.</param>
            /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
            public static Value EfficientNetB4(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "efficientnetb4") =>
                PyCall.Of("applications.efficientnet.EfficientNetB4").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "efficientnetb4").To<Value>();
            /// <summary>EfficientNetB5: Tan and Le, "EfficientNet: Rethinking Model Scaling for Convolutional Neural Networks", 2019.</summary>
            /// <param name="includeTop">whether the layers that classify are there.</param>
            /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
            /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
            /// <param name="inputShape">of an image, by default `(456, 456, 3)` with the top, and without it with open sides; these are at least 32.</param>
            /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
            /// <param name="classes">count of classes that the top tells apart.</param>
            /// <param name="classifierActivation">of the top; None for logits.</param>
            /// <param name="name">of the model; None for that of the architecture.</param>
            /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
            public static Value EfficientNetB5(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "efficientnetb5") =>
                PyCall.Of("applications.efficientnet.EfficientNetB5").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "efficientnetb5").To<Value>();
            /// <summary>EfficientNetB6: Tan and Le, "EfficientNet: Rethinking Model Scaling for Convolutional Neural Networks", 2019.</summary>
            /// <param name="includeTop">whether the layers that classify are there.</param>
            /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
            /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
            /// <param name="inputShape">of an image, by default `(528, 528, 3)` with the top, and without it with open sides; these are at least 32.</param>
            /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
            /// <param name="classes">count of classes that the top tells apart.</param>
            /// <param name="classifierActivation">of the top; None for logits.</param>
            /// <param name="name">of the model; None for that of the architecture.</param>
            /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
            public static Value EfficientNetB6(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "efficientnetb6") =>
                PyCall.Of("applications.efficientnet.EfficientNetB6").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "efficientnetb6").To<Value>();
            /// <summary>EfficientNetB7: Tan and Le, "EfficientNet: Rethinking Model Scaling for Convolutional Neural Networks", 2019.</summary>
            /// <param name="includeTop">whether the layers that classify are there.</param>
            /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
            /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
            /// <param name="inputShape">of an image, by default `(600, 600, 3)` with the top, and without it with open sides; these are at least 32.</param>
            /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
            /// <param name="classes">count of classes that the top tells apart.</param>
            /// <param name="classifierActivation">of the top; None for logits.</param>
            /// <param name="name">of the model; None for that of the architecture.</param>
            /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
            public static Value EfficientNetB7(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "efficientnetb7") =>
                PyCall.Of("applications.efficientnet.EfficientNetB7").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "efficientnetb7").To<Value>();
            /// <summary>For each image the most likely classes, as `(WordNet identifier, name, probability)`.</summary>
            /// <param name="preds">what a model with the top of ImageNet predicts, `[n, 1000]`.</param>
            /// <param name="top">how many classes to name.</param>
            /// <remarks>The names are downloaded into the cache the first time; the environment variable `KERATA_APPLICATIONS_URL` names a mirror. Raises ValueError for another shape, OSError for a failed download.</remarks>
            public static (string, string, Value)[][] DecodePredictions(TensorLike preds, int top = 5) =>
                PyCall.Of("applications.efficientnet.decode_predictions").Arg(preds).Opt("top", top, 5).To<(string, string, Value)[][]>();
            /// <summary>The images as they are, 0 to 255: the model of this family scales them itself.</summary>
            public static Tensor PreprocessInput(Tensor x, DataFormat? dataFormat = null) =>
                PyCall.Of("applications.efficientnet.preprocess_input").Arg(x).Opt("data_format", dataFormat).To<Tensor>();
        }
    }
}
