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
        public static global::Keras.Models.Model ConvNeXtBase(bool includeTop = true, bool includePreprocessing = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "convnext_base") =>
            PyCall.Of("applications.ConvNeXtBase").Opt("include_top", includeTop, true).Opt("include_preprocessing", includePreprocessing, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "convnext_base").To<global::Keras.Models.Model>();
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
        public static global::Keras.Models.Model ConvNeXtLarge(bool includeTop = true, bool includePreprocessing = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "convnext_large") =>
            PyCall.Of("applications.ConvNeXtLarge").Opt("include_top", includeTop, true).Opt("include_preprocessing", includePreprocessing, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "convnext_large").To<global::Keras.Models.Model>();
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
        public static global::Keras.Models.Model ConvNeXtSmall(bool includeTop = true, bool includePreprocessing = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "convnext_small") =>
            PyCall.Of("applications.ConvNeXtSmall").Opt("include_top", includeTop, true).Opt("include_preprocessing", includePreprocessing, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "convnext_small").To<global::Keras.Models.Model>();
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
        public static global::Keras.Models.Model ConvNeXtTiny(bool includeTop = true, bool includePreprocessing = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "convnext_tiny") =>
            PyCall.Of("applications.ConvNeXtTiny").Opt("include_top", includeTop, true).Opt("include_preprocessing", includePreprocessing, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "convnext_tiny").To<global::Keras.Models.Model>();
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
        public static global::Keras.Models.Model ConvNeXtXLarge(bool includeTop = true, bool includePreprocessing = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "convnext_xlarge") =>
            PyCall.Of("applications.ConvNeXtXLarge").Opt("include_top", includeTop, true).Opt("include_preprocessing", includePreprocessing, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "convnext_xlarge").To<global::Keras.Models.Model>();
        /// <summary>DenseNet121: Huang and others, "Densely Connected Convolutional Networks", 2017.</summary>
        /// <param name="includeTop">whether the layers that classify are there.</param>
        /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
        /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
        /// <param name="inputShape">of an image, by default `(224, 224, 3)` with the top, and without it with open sides; these are at least 32.</param>
        /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
        /// <param name="classes">count of classes that the top tells apart.</param>
        /// <param name="classifierActivation">of the top; None for logits.</param>
        /// <param name="name">of the model; None for that of the architecture.</param>
        /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
        public static global::Keras.Models.Model DenseNet121(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "densenet121") =>
            PyCall.Of("applications.DenseNet121").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "densenet121").To<global::Keras.Models.Model>();
        /// <summary>DenseNet169: Huang and others, "Densely Connected Convolutional Networks", 2017.</summary>
        /// <param name="includeTop">whether the layers that classify are there.</param>
        /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
        /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
        /// <param name="inputShape">of an image, by default `(224, 224, 3)` with the top, and without it with open sides; these are at least 32.</param>
        /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
        /// <param name="classes">count of classes that the top tells apart.</param>
        /// <param name="classifierActivation">of the top; None for logits.</param>
        /// <param name="name">of the model; None for that of the architecture.</param>
        /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
        public static global::Keras.Models.Model DenseNet169(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "densenet169") =>
            PyCall.Of("applications.DenseNet169").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "densenet169").To<global::Keras.Models.Model>();
        /// <summary>DenseNet201: Huang and others, "Densely Connected Convolutional Networks", 2017.</summary>
        /// <param name="includeTop">whether the layers that classify are there.</param>
        /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
        /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
        /// <param name="inputShape">of an image, by default `(224, 224, 3)` with the top, and without it with open sides; these are at least 32.</param>
        /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
        /// <param name="classes">count of classes that the top tells apart.</param>
        /// <param name="classifierActivation">of the top; None for logits.</param>
        /// <param name="name">of the model; None for that of the architecture.</param>
        /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
        public static global::Keras.Models.Model DenseNet201(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "densenet201") =>
            PyCall.Of("applications.DenseNet201").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "densenet201").To<global::Keras.Models.Model>();
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
        public static global::Keras.Models.Model EfficientNetB0(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "efficientnetb0") =>
            PyCall.Of("applications.EfficientNetB0").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "efficientnetb0").To<global::Keras.Models.Model>();
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
        public static global::Keras.Models.Model EfficientNetB1(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "efficientnetb1") =>
            PyCall.Of("applications.EfficientNetB1").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "efficientnetb1").To<global::Keras.Models.Model>();
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
        public static global::Keras.Models.Model EfficientNetB2(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "efficientnetb2") =>
            PyCall.Of("applications.EfficientNetB2").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "efficientnetb2").To<global::Keras.Models.Model>();
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
        public static global::Keras.Models.Model EfficientNetB3(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "efficientnetb3") =>
            PyCall.Of("applications.EfficientNetB3").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "efficientnetb3").To<global::Keras.Models.Model>();
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
        public static global::Keras.Models.Model EfficientNetB4(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "efficientnetb4") =>
            PyCall.Of("applications.EfficientNetB4").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "efficientnetb4").To<global::Keras.Models.Model>();
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
        public static global::Keras.Models.Model EfficientNetB5(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "efficientnetb5") =>
            PyCall.Of("applications.EfficientNetB5").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "efficientnetb5").To<global::Keras.Models.Model>();
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
        public static global::Keras.Models.Model EfficientNetB6(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "efficientnetb6") =>
            PyCall.Of("applications.EfficientNetB6").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "efficientnetb6").To<global::Keras.Models.Model>();
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
        public static global::Keras.Models.Model EfficientNetB7(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "efficientnetb7") =>
            PyCall.Of("applications.EfficientNetB7").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "efficientnetb7").To<global::Keras.Models.Model>();
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
        public static global::Keras.Models.Model EfficientNetV2B0(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, bool includePreprocessing = true, string name = "efficientnetv2-b0") =>
            PyCall.Of("applications.EfficientNetV2B0").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("include_preprocessing", includePreprocessing, true).Opt("name", name, "efficientnetv2-b0").To<global::Keras.Models.Model>();
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
        public static global::Keras.Models.Model EfficientNetV2B1(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, bool includePreprocessing = true, string name = "efficientnetv2-b1") =>
            PyCall.Of("applications.EfficientNetV2B1").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("include_preprocessing", includePreprocessing, true).Opt("name", name, "efficientnetv2-b1").To<global::Keras.Models.Model>();
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
        public static global::Keras.Models.Model EfficientNetV2B2(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, bool includePreprocessing = true, string name = "efficientnetv2-b2") =>
            PyCall.Of("applications.EfficientNetV2B2").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("include_preprocessing", includePreprocessing, true).Opt("name", name, "efficientnetv2-b2").To<global::Keras.Models.Model>();
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
        public static global::Keras.Models.Model EfficientNetV2B3(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, bool includePreprocessing = true, string name = "efficientnetv2-b3") =>
            PyCall.Of("applications.EfficientNetV2B3").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("include_preprocessing", includePreprocessing, true).Opt("name", name, "efficientnetv2-b3").To<global::Keras.Models.Model>();
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
        public static global::Keras.Models.Model EfficientNetV2L(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, bool includePreprocessing = true, string name = "efficientnetv2-l") =>
            PyCall.Of("applications.EfficientNetV2L").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("include_preprocessing", includePreprocessing, true).Opt("name", name, "efficientnetv2-l").To<global::Keras.Models.Model>();
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
        public static global::Keras.Models.Model EfficientNetV2M(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, bool includePreprocessing = true, string name = "efficientnetv2-m") =>
            PyCall.Of("applications.EfficientNetV2M").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("include_preprocessing", includePreprocessing, true).Opt("name", name, "efficientnetv2-m").To<global::Keras.Models.Model>();
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
        public static global::Keras.Models.Model EfficientNetV2S(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, bool includePreprocessing = true, string name = "efficientnetv2-s") =>
            PyCall.Of("applications.EfficientNetV2S").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("include_preprocessing", includePreprocessing, true).Opt("name", name, "efficientnetv2-s").To<global::Keras.Models.Model>();
        /// <summary>InceptionResNetV2: Szegedy and others, "Inception-v4, Inception-ResNet and the Impact of Residual Connections on Learning", 2017.</summary>
        /// <param name="includeTop">whether the layers that classify are there.</param>
        /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
        /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
        /// <param name="inputShape">of an image, by default `(299, 299, 3)` with the top, and without it with open sides; these are at least 75.</param>
        /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
        /// <param name="classes">count of classes that the top tells apart.</param>
        /// <param name="classifierActivation">of the top; None for logits.</param>
        /// <param name="name">of the model; None for that of the architecture.</param>
        /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
        public static global::Keras.Models.Model InceptionResNetV2(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "inception_resnet_v2") =>
            PyCall.Of("applications.InceptionResNetV2").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "inception_resnet_v2").To<global::Keras.Models.Model>();
        /// <summary>InceptionV3: Szegedy and others, "Rethinking the Inception Architecture for Computer Vision", 2016.</summary>
        /// <param name="includeTop">whether the layers that classify are there.</param>
        /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
        /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
        /// <param name="inputShape">of an image, by default `(299, 299, 3)` with the top, and without it with open sides; these are at least 75.</param>
        /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
        /// <param name="classes">count of classes that the top tells apart.</param>
        /// <param name="classifierActivation">of the top; None for logits.</param>
        /// <param name="name">of the model; None for that of the architecture.</param>
        /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
        public static global::Keras.Models.Model InceptionV3(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "inception_v3") =>
            PyCall.Of("applications.InceptionV3").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "inception_v3").To<global::Keras.Models.Model>();
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
        public static global::Keras.Models.Model MobileNet(Shape inputShape = null, double alpha = 1.0, int depthMultiplier = 1, double dropout = 0.001, bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = null) =>
            PyCall.Of("applications.MobileNet").Opt("input_shape", inputShape).Opt("alpha", alpha, 1.0).Opt("depth_multiplier", depthMultiplier, 1).Opt("dropout", dropout, 0.001).Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name).To<global::Keras.Models.Model>();
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
        public static global::Keras.Models.Model MobileNetV2(Shape inputShape = null, double alpha = 1.0, bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = null) =>
            PyCall.Of("applications.MobileNetV2").Opt("input_shape", inputShape).Opt("alpha", alpha, 1.0).Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name).To<global::Keras.Models.Model>();
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
        public static global::Keras.Models.Model MobileNetV3Large(Shape inputShape = null, double alpha = 1.0, bool minimalistic = false, bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, int classes = 1000, GlobalPooling? pooling = null, double dropoutRate = 0.2, ActivationLike classifierActivation = null, bool includePreprocessing = true, string name = "MobileNetV3Large") =>
            PyCall.Of("applications.MobileNetV3Large").Opt("input_shape", inputShape).Opt("alpha", alpha, 1.0).Opt("minimalistic", minimalistic, false).Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("classes", classes, 1000).Opt("pooling", pooling).Opt("dropout_rate", dropoutRate, 0.2).Opt("classifier_activation", classifierActivation).Opt("include_preprocessing", includePreprocessing, true).Opt("name", name, "MobileNetV3Large").To<global::Keras.Models.Model>();
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
        public static global::Keras.Models.Model MobileNetV3Small(Shape inputShape = null, double alpha = 1.0, bool minimalistic = false, bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, int classes = 1000, GlobalPooling? pooling = null, double dropoutRate = 0.2, ActivationLike classifierActivation = null, bool includePreprocessing = true, string name = "MobileNetV3Small") =>
            PyCall.Of("applications.MobileNetV3Small").Opt("input_shape", inputShape).Opt("alpha", alpha, 1.0).Opt("minimalistic", minimalistic, false).Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("classes", classes, 1000).Opt("pooling", pooling).Opt("dropout_rate", dropoutRate, 0.2).Opt("classifier_activation", classifierActivation).Opt("include_preprocessing", includePreprocessing, true).Opt("name", name, "MobileNetV3Small").To<global::Keras.Models.Model>();
        /// <summary>NASNetLarge: Zoph and others, "Learning Transferable Architectures for Scalable Image Recognition", 2018.</summary>
        /// <param name="inputShape">of an image, by default `(331, 331, 3)` with the top, and without it with open sides; these are at least 32.</param>
        /// <param name="includeTop">whether the layers that classify are there.</param>
        /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
        /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
        /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
        /// <param name="classes">count of classes that the top tells apart.</param>
        /// <param name="classifierActivation">of the top; None for logits.</param>
        /// <param name="name">of the model; None for that of the architecture.</param>
        /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
        public static global::Keras.Models.Model NASNetLarge(Shape inputShape = null, bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "nasnet_large") =>
            PyCall.Of("applications.NASNetLarge").Opt("input_shape", inputShape).Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "nasnet_large").To<global::Keras.Models.Model>();
        /// <summary>NASNetMobile: Zoph and others, "Learning Transferable Architectures for Scalable Image Recognition", 2018.</summary>
        /// <param name="inputShape">of an image, by default `(224, 224, 3)` with the top, and without it with open sides; these are at least 32.</param>
        /// <param name="includeTop">whether the layers that classify are there.</param>
        /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
        /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
        /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
        /// <param name="classes">count of classes that the top tells apart.</param>
        /// <param name="classifierActivation">of the top; None for logits.</param>
        /// <param name="name">of the model; None for that of the architecture.</param>
        /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
        public static global::Keras.Models.Model NASNetMobile(Shape inputShape = null, bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "nasnet_mobile") =>
            PyCall.Of("applications.NASNetMobile").Opt("input_shape", inputShape).Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "nasnet_mobile").To<global::Keras.Models.Model>();
        /// <summary>ResNet101: He and others, "Deep Residual Learning for Image Recognition", 2016.</summary>
        /// <param name="includeTop">whether the layers that classify are there.</param>
        /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
        /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
        /// <param name="inputShape">of an image, by default `(224, 224, 3)` with the top, and without it with open sides; these are at least 32.</param>
        /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
        /// <param name="classes">count of classes that the top tells apart.</param>
        /// <param name="classifierActivation">of the top; None for logits.</param>
        /// <param name="name">of the model; None for that of the architecture.</param>
        /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
        public static global::Keras.Models.Model ResNet101(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "resnet101") =>
            PyCall.Of("applications.ResNet101").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "resnet101").To<global::Keras.Models.Model>();
        /// <summary>ResNet101V2: He and others, "Identity Mappings in Deep Residual Networks", 2016.</summary>
        /// <param name="includeTop">whether the layers that classify are there.</param>
        /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
        /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
        /// <param name="inputShape">of an image, by default `(224, 224, 3)` with the top, and without it with open sides; these are at least 32.</param>
        /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
        /// <param name="classes">count of classes that the top tells apart.</param>
        /// <param name="classifierActivation">of the top; None for logits.</param>
        /// <param name="name">of the model; None for that of the architecture.</param>
        /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
        public static global::Keras.Models.Model ResNet101V2(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "resnet101v2") =>
            PyCall.Of("applications.ResNet101V2").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "resnet101v2").To<global::Keras.Models.Model>();
        /// <summary>ResNet152: He and others, "Deep Residual Learning for Image Recognition", 2016.</summary>
        /// <param name="includeTop">whether the layers that classify are there.</param>
        /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
        /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
        /// <param name="inputShape">of an image, by default `(224, 224, 3)` with the top, and without it with open sides; these are at least 32.</param>
        /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
        /// <param name="classes">count of classes that the top tells apart.</param>
        /// <param name="classifierActivation">of the top; None for logits.</param>
        /// <param name="name">of the model; None for that of the architecture.</param>
        /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
        public static global::Keras.Models.Model ResNet152(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "resnet152") =>
            PyCall.Of("applications.ResNet152").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "resnet152").To<global::Keras.Models.Model>();
        /// <summary>ResNet152V2: He and others, "Identity Mappings in Deep Residual Networks", 2016.</summary>
        /// <param name="includeTop">whether the layers that classify are there.</param>
        /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
        /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
        /// <param name="inputShape">of an image, by default `(224, 224, 3)` with the top, and without it with open sides; these are at least 32.</param>
        /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
        /// <param name="classes">count of classes that the top tells apart.</param>
        /// <param name="classifierActivation">of the top; None for logits.</param>
        /// <param name="name">of the model; None for that of the architecture.</param>
        /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
        public static global::Keras.Models.Model ResNet152V2(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "resnet152v2") =>
            PyCall.Of("applications.ResNet152V2").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "resnet152v2").To<global::Keras.Models.Model>();
        /// <summary>ResNet50: He and others, "Deep Residual Learning for Image Recognition", 2016.</summary>
        /// <param name="includeTop">whether the layers that classify are there.</param>
        /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
        /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
        /// <param name="inputShape">of an image, by default `(224, 224, 3)` with the top, and without it with open sides; these are at least 32.</param>
        /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
        /// <param name="classes">count of classes that the top tells apart.</param>
        /// <param name="classifierActivation">of the top; None for logits.</param>
        /// <param name="name">of the model; None for that of the architecture.</param>
        /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
        public static global::Keras.Models.Model ResNet50(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "resnet50") =>
            PyCall.Of("applications.ResNet50").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "resnet50").To<global::Keras.Models.Model>();
        /// <summary>ResNet50V2: He and others, "Identity Mappings in Deep Residual Networks", 2016.</summary>
        /// <param name="includeTop">whether the layers that classify are there.</param>
        /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
        /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
        /// <param name="inputShape">of an image, by default `(224, 224, 3)` with the top, and without it with open sides; these are at least 32.</param>
        /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
        /// <param name="classes">count of classes that the top tells apart.</param>
        /// <param name="classifierActivation">of the top; None for logits.</param>
        /// <param name="name">of the model; None for that of the architecture.</param>
        /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
        public static global::Keras.Models.Model ResNet50V2(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "resnet50v2") =>
            PyCall.Of("applications.ResNet50V2").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "resnet50v2").To<global::Keras.Models.Model>();
        /// <summary>VGG16: Simonyan and Zisserman, "Very Deep Convolutional Networks for Large-Scale Image Recognition", 2015.</summary>
        /// <param name="includeTop">whether the layers that classify are there.</param>
        /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
        /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
        /// <param name="inputShape">of an image, by default `(224, 224, 3)` with the top, and without it with open sides; these are at least 32.</param>
        /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
        /// <param name="classes">count of classes that the top tells apart.</param>
        /// <param name="classifierActivation">of the top; None for logits.</param>
        /// <param name="name">of the model; None for that of the architecture.</param>
        /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
        public static global::Keras.Models.Model VGG16(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "vgg16") =>
            PyCall.Of("applications.VGG16").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "vgg16").To<global::Keras.Models.Model>();
        /// <summary>VGG19: Simonyan and Zisserman, "Very Deep Convolutional Networks for Large-Scale Image Recognition", 2015.</summary>
        /// <param name="includeTop">whether the layers that classify are there.</param>
        /// <param name="weights">"imagenet" to download those trained on ImageNet (1000 classes), the path of a file of weights, None for new ones.</param>
        /// <param name="inputTensor">a symbol to begin with, instead of a new `Input`.</param>
        /// <param name="inputShape">of an image, by default `(224, 224, 3)` with the top, and without it with open sides; these are at least 32.</param>
        /// <param name="pooling">without a top: None for the last feature maps, "avg" or "max" of each.</param>
        /// <param name="classes">count of classes that the top tells apart.</param>
        /// <param name="classifierActivation">of the top; None for logits.</param>
        /// <param name="name">of the model; None for that of the architecture.</param>
        /// <remarks>Raises ValueError for arguments that do not fit together, OSError for a failed download.</remarks>
        public static global::Keras.Models.Model VGG19(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "vgg19") =>
            PyCall.Of("applications.VGG19").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "vgg19").To<global::Keras.Models.Model>();
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
        public static global::Keras.Models.Model Xception(bool includeTop = true, string weights = "imagenet", Tensor inputTensor = null, Shape inputShape = null, GlobalPooling? pooling = null, int classes = 1000, ActivationLike classifierActivation = null, string name = "xception") =>
            PyCall.Of("applications.Xception").Opt("include_top", includeTop, true).Opt("weights", weights, "imagenet").Opt("input_tensor", inputTensor).Opt("input_shape", inputShape).Opt("pooling", pooling).Opt("classes", classes, 1000).Opt("classifier_activation", classifierActivation).Opt("name", name, "xception").To<global::Keras.Models.Model>();
    }
}
