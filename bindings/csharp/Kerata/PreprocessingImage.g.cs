// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras
{
    /// <summary>image.</summary>
    public static partial class Preprocessing
    {
        /// <summary>Images of files as arrays.</summary>
        public static partial class Image
        {
            /// <summary>An image of Pillow's from an array of three axes, scaled to 0…255 unless told otherwise.</summary>
            public static Value ArrayToImg(DataLike x, DataFormat? dataFormat = null, bool scale = true, DTypeLike dtype = null) =>
                PyCall.Of("preprocessing.image.array_to_img").Arg(x).Opt("data_format", dataFormat).Opt("scale", scale, true).Opt("dtype", dtype).To<Value>();
            /// <summary>The pixels of an image of Pillow's: [rows, columns, channels], or with channels first.</summary>
            public static NDArray ImgToArray(object img, DataFormat? dataFormat = null, DTypeLike dtype = null) =>
                PyCall.Of("preprocessing.image.img_to_array").Arg(img).Opt("data_format", dataFormat).Opt("dtype", dtype).To<NDArray>();
            /// <summary>An image of Pillow's from a file.</summary>
            /// <param name="path">of the file, or an open one.</param>
            /// <param name="colorMode">"rgb", "rgba" or "grayscale".</param>
            /// <param name="targetSize">(rows, columns) to bring it to.</param>
            /// <param name="interpolation">how: "nearest", "bilinear", "bicubic", "lanczos", "box", "hamming".</param>
            /// <param name="keepAspectRatio">whether to cut the middle out first, in the ratio of `target_size`.</param>
            /// <remarks>Raises ValueError for a mode or an interpolation that is not among these.</remarks>
            public static Value LoadImg(object path, ColorMode colorMode = global::Keras.ColorMode.Rgb, Shape targetSize = null, Interpolation interpolation = global::Keras.Interpolation.Nearest, bool keepAspectRatio = false) =>
                PyCall.Of("preprocessing.image.load_img").Arg(path).Opt("color_mode", colorMode, global::Keras.ColorMode.Rgb).Opt("target_size", targetSize).Opt("interpolation", interpolation, global::Keras.Interpolation.Nearest).Opt("keep_aspect_ratio", keepAspectRatio, false).To<Value>();
            /// <summary>Write an array of three axes as an image file; `kwargs` are Pillow's.</summary>
            public static void SaveImg(object path, TensorLike x, DataFormat? dataFormat = null, string fileFormat = null, bool scale = true, Dictionary<string, object> more = null) =>
                PyCall.Of("preprocessing.image.save_img").Arg(path).Arg(x).Opt("data_format", dataFormat).Opt("file_format", fileFormat).Opt("scale", scale, true).More(more).Run();
            /// <summary>Images in another size, whose middle is cut out first in the ratio of that size.</summary>
            /// <param name="x">`[height, width, channels]`, or a batch of such; or with channels first.</param>
            /// <param name="size">(height, width).</param>
            /// <param name="interpolation">see `ops.image.resize`.</param>
            /// <param name="dataFormat">"channels_last" or "channels_first".</param>
            /// <param name="backendModule">for Keras' sake.</param>
            /// <remarks>An array of NumPy's gives one, a tensor a tensor.</remarks>
            public static Value SmartResize(DataLike x, Shape size, Interpolation interpolation = global::Keras.Interpolation.Bilinear, DataFormat dataFormat = global::Keras.DataFormat.ChannelsLast, object backendModule = null) =>
                PyCall.Of("preprocessing.image.smart_resize").Arg(x).Arg(size).Opt("interpolation", interpolation, global::Keras.Interpolation.Bilinear).Opt("data_format", dataFormat, global::Keras.DataFormat.ChannelsLast).Opt("backend_module", backendModule).To<Value>();
        }
    }
}
