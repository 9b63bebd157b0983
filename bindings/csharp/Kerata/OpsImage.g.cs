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
    public static partial class Ops
    {
        /// <summary>Operations on images.</summary>
        public static partial class Image
        {
            /// <summary>Images whose pixel (x, y) is that at `((a0 x + a1 y + a2) / k, (b0 x + b1 y + b2) / k)`.</summary>
            /// <param name="images">[H, W, C] or [N, H, W, C], or with channels first.</param>
            /// <param name="transform">`(a0, a1, a2, b0, b1, b2, c0, c1)`, or such a row for each image, [N, 8].</param>
            /// <param name="interpolation">"nearest" or "bilinear".</param>
            /// <param name="fillMode">for places outside of the image, see `map_coordinates`.</param>
            /// <param name="fillValue">for "constant".</param>
            /// <param name="dataFormat">"channels_last" or "channels_first"; None is the process' setting.</param>
            /// <remarks>`k = c0 x + c1 y + 1`; x counts columns, y rows. Returns: Images of the same shape and dtype; integers are rounded.</remarks>
            public static Tensor AffineTransform(TensorLike images, TensorLike transform, Interpolation interpolation = global::Keras.Interpolation.Bilinear, FillMode fillMode = global::Keras.FillMode.Constant, TensorLike fillValue = null, DataFormat? dataFormat = null) =>
                PyCall.Of("ops.image.affine_transform").Arg(images).Arg(transform).Opt("interpolation", interpolation, global::Keras.Interpolation.Bilinear).Opt("fill_mode", fillMode, global::Keras.FillMode.Constant).Opt("fill_value", fillValue).Opt("data_format", dataFormat).To<Tensor>();
            /// <summary>A part of each image; the third of margin, margin and target follows from two.</summary>
            /// <param name="images">[H, W, C] or [N, H, W, C], or with channels first.</param>
            /// <param name="topCropping">rows cut off above; of this, `bottom_cropping` and `target_height` give two.</param>
            /// <param name="leftCropping">columns cut off on the left; of this, `right_cropping` and `target_width` give two.</param>
            /// <param name="bottomCropping">rows cut off below.</param>
            /// <param name="rightCropping">columns cut off on the right.</param>
            /// <param name="targetHeight">rows of the result.</param>
            /// <param name="targetWidth">columns of the result.</param>
            /// <param name="dataFormat">"channels_last" or "channels_first"; None is the process' setting.</param>
            /// <remarks>Returns: Smaller images of the same dtype.</remarks>
            public static Tensor CropImages(TensorLike images, int? topCropping = null, int? leftCropping = null, int? bottomCropping = null, int? rightCropping = null, int? targetHeight = null, int? targetWidth = null, DataFormat? dataFormat = null) =>
                PyCall.Of("ops.image.crop_images").Arg(images).Opt("top_cropping", topCropping).Opt("left_cropping", leftCropping).Opt("bottom_cropping", bottomCropping).Opt("right_cropping", rightCropping).Opt("target_height", targetHeight).Opt("target_width", targetWidth).Opt("data_format", dataFormat).To<Tensor>();
            /// <summary>Images whose pixels are moved by a smooth random field (P. Simard et al., 2003).</summary>
            /// <param name="images">[H, W, C] or [N, H, W, C], or with channels first.</param>
            /// <param name="alpha">strength.</param>
            /// <param name="sigma">standard deviation of the Gaussian, in pixels; its window has `6 sigma + 1` of them.</param>
            /// <param name="interpolation">"nearest" or "bilinear".</param>
            /// <param name="fillMode">for places outside of the image, see `map_coordinates`.</param>
            /// <param name="fillValue">for "constant".</param>
            /// <param name="seed">an integer (the same field in each call), a `SeedGenerator` (its next), or None.</param>
            /// <param name="dataFormat">"channels_last" or "channels_first"; None is the process' setting.</param>
            /// <remarks>The displacements down and across are `alpha * sigma * gaussian_blur(normal numbers)`, one field for all channels of an image. Returns: Images of the same shape and dtype; integers are rounded.</remarks>
            public static Tensor ElasticTransform(TensorLike images, double alpha = 20.0, double sigma = 5.0, Interpolation interpolation = global::Keras.Interpolation.Bilinear, FillMode fillMode = global::Keras.FillMode.Reflect, TensorLike fillValue = null, Seed seed = null, DataFormat? dataFormat = null) =>
                PyCall.Of("ops.image.elastic_transform").Arg(images).Opt("alpha", alpha, 20.0).Opt("sigma", sigma, 5.0).Opt("interpolation", interpolation, global::Keras.Interpolation.Bilinear).Opt("fill_mode", fillMode, global::Keras.FillMode.Reflect).Opt("fill_value", fillValue).Opt("seed", seed).Opt("data_format", dataFormat).To<Tensor>();
            /// <summary>The patches of images, each laid out along the channel axis: by row, column, channel.</summary>
            /// <param name="images">[H, W, C] or [N, H, W, C], or with channels first.</param>
            /// <param name="size">the patch's, an integer or (height, width); of three numbers the images are volumes.</param>
            /// <param name="strides">distance of neighbouring patches; None is `size`.</param>
            /// <param name="dilationRate">distance of neighbouring pixels of a patch.</param>
            /// <param name="padding">"valid", or "same": `ceil(H / stride)` patches down, with zeros all round.</param>
            /// <param name="dataFormat">"channels_last" or "channels_first"; None is the process' setting.</param>
            /// <remarks>Returns: [N, rows, columns, height * width * C] in the dtype of `images`, or with channels first; without N for one image.</remarks>
            public static Tensor ExtractPatches(TensorLike images, Ints size, Ints strides = null, Ints dilationRate = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null) =>
                PyCall.Of("ops.image.extract_patches").Arg(images).Arg(size).Opt("strides", strides).Opt("dilation_rate", dilationRate).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).To<Tensor>();
            /// <summary>The patches of volumes, each laid out along the channel axis: by place, then by channel.</summary>
            /// <param name="volumes">[D, H, W, C] or [N, D, H, W, C], or with channels first.</param>
            /// <param name="size">the patch's, an integer or (depth, height, width).</param>
            /// <param name="strides">distance of neighbouring patches; None is `size`.</param>
            /// <param name="dilationRate">distance of neighbouring voxels of a patch.</param>
            /// <param name="padding">"valid", or "same": `ceil(size / stride)` patches, with zeros all round.</param>
            /// <param name="dataFormat">"channels_last" or "channels_first"; None is the process' setting.</param>
            /// <remarks>Returns: [N, *places, prod(size) * C] in the dtype of `volumes`, or with channels first; without N for one volume.</remarks>
            public static Tensor ExtractPatches3d(TensorLike volumes, Ints size, Ints strides = null, Ints dilationRate = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null) =>
                PyCall.Of("ops.image.extract_patches_3d").Arg(volumes).Arg(size).Opt("strides", strides).Opt("dilation_rate", dilationRate).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).To<Tensor>();
            /// <summary>Images smoothed by a Gaussian, `exp(-(y / s0)^2 / 2 - (x / s1)^2 / 2)` divided by its sum.</summary>
            /// <param name="images">[H, W, C] or [N, H, W, C], or with channels first; round them are zeros.</param>
            /// <param name="kernelSize">(height, width) of the window, or one number for both.</param>
            /// <param name="sigma">standard deviations (down, across), numbers or a tensor, or one for both.</param>
            /// <param name="dataFormat">"channels_last" or "channels_first"; None is the process' setting.</param>
            /// <remarks>Returns: Images of the same shape and dtype; integers are rounded.</remarks>
            public static Tensor GaussianBlur(TensorLike images, Ints kernelSize = null, TensorLike sigma = null, DataFormat? dataFormat = null) =>
                PyCall.Of("ops.image.gaussian_blur").Arg(images).Opt("kernel_size", kernelSize).Opt("sigma", sigma).Opt("data_format", dataFormat).To<Tensor>();
            /// <summary>Red, green and blue of each pixel given by hue, saturation and value (A. R. Smith, 1978).</summary>
            /// <param name="images">floats [H, W, 3] or [N, H, W, 3], or with channels first; channels h, s, v.</param>
            /// <param name="dataFormat">"channels_last" or "channels_first"; None is the process' setting.</param>
            /// <remarks>`v - v s max(0, min(k, 4 - k, 1))` with `k = (n + 6 h) mod 6`, n = 5 for red, 3 for green, 1 for blue. Returns: Images of the same shape and dtype.</remarks>
            public static Tensor HsvToRgb(TensorLike images, DataFormat? dataFormat = null) =>
                PyCall.Of("ops.image.hsv_to_rgb").Arg(images).Opt("data_format", dataFormat).To<Tensor>();
            /// <summary>The values of a tensor at any coordinates, `inputs[c[0], c[1], …]` between the elements.</summary>
            /// <param name="inputs">a tensor of rank r, at least one.</param>
            /// <param name="coordinates">[r, ...], one row for each axis of `inputs`, numbers of any kind.</param>
            /// <param name="order">0 takes the nearest element (halves go up), 1 interpolates linearly along each axis.</param>
            /// <param name="fillMode">for coordinates outside. "constant": `fill_value` on all places without an element (with which those at the edge are interpolated), "nearest": the outermost element, "wrap": periodic, "mirror": `d c b | a b c d | c b a`, "reflect": `d c b a | a b c d | d c b a`.</param>
            /// <param name="fillValue">for "constant".</param>
            /// <remarks>Returns: A tensor of shape `coordinates.shape[1:]` in the dtype of `inputs`; integers are rounded.</remarks>
            public static Tensor MapCoordinates(TensorLike inputs, TensorLike coordinates, int order, FillMode fillMode = global::Keras.FillMode.Constant, TensorLike fillValue = null) =>
                PyCall.Of("ops.image.map_coordinates").Arg(inputs).Arg(coordinates).Arg(order).Opt("fill_mode", fillMode, global::Keras.FillMode.Constant).Opt("fill_value", fillValue).To<Tensor>();
            /// <summary>Images with zeros round them; the third of margin, margin and target follows from two.</summary>
            /// <param name="images">[H, W, C] or [N, H, W, C], or with channels first.</param>
            /// <param name="topPadding">rows above; of this, `bottom_padding` and `target_height` give two.</param>
            /// <param name="leftPadding">columns on the left; of this, `right_padding` and `target_width` give two.</param>
            /// <param name="bottomPadding">rows below.</param>
            /// <param name="rightPadding">columns on the right.</param>
            /// <param name="targetHeight">rows of the result.</param>
            /// <param name="targetWidth">columns of the result.</param>
            /// <param name="dataFormat">"channels_last" or "channels_first"; None is the process' setting.</param>
            /// <remarks>Returns: Larger images of the same dtype.</remarks>
            public static Tensor PadImages(TensorLike images, int? topPadding = null, int? leftPadding = null, int? bottomPadding = null, int? rightPadding = null, int? targetHeight = null, int? targetWidth = null, DataFormat? dataFormat = null) =>
                PyCall.Of("ops.image.pad_images").Arg(images).Opt("top_padding", topPadding).Opt("left_padding", leftPadding).Opt("bottom_padding", bottomPadding).Opt("right_padding", rightPadding).Opt("target_height", targetHeight).Opt("target_width", targetWidth).Opt("data_format", dataFormat).To<Tensor>();
            /// <summary>Images under the projective map that takes four points to four others.</summary>
            /// <param name="images">[H, W, C] or [N, H, W, C], or with channels first.</param>
            /// <param name="startPoints">[4, 2] or [N, 4, 2], points (x, y) of the given images, no three on a line.</param>
            /// <param name="endPoints">of that shape, where these points are in the result.</param>
            /// <param name="interpolation">"nearest" or "bilinear".</param>
            /// <param name="fillValue">for places outside of the image.</param>
            /// <param name="dataFormat">"channels_last" or "channels_first"; None is the process' setting.</param>
            /// <remarks>Returns: Images of the same shape and dtype; integers are rounded. The map is found in closed form, by way of the unit square (P. Heckbert, "Fundamentals of texture mapping", 1989).</remarks>
            public static Tensor PerspectiveTransform(TensorLike images, TensorLike startPoints, TensorLike endPoints, Interpolation interpolation = global::Keras.Interpolation.Bilinear, TensorLike fillValue = null, DataFormat? dataFormat = null) =>
                PyCall.Of("ops.image.perspective_transform").Arg(images).Arg(startPoints).Arg(endPoints).Opt("interpolation", interpolation, global::Keras.Interpolation.Bilinear).Opt("fill_value", fillValue).Opt("data_format", dataFormat).To<Tensor>();
            /// <summary>The images or volumes of which `extract_patches` made patches that do not overlap.</summary>
            /// <param name="patches">[rows, columns, height * width * C] or [N, rows, columns, height * width * C], of volumes with a third place and depth; or with the patches' axis first.</param>
            /// <param name="size">the patch's: an integer, (height, width) or (depth, height, width).</param>
            /// <param name="outputSize">(height, width) of the images, or (depth, height, width); None is what the patches cover, which with padding="same" may be more than there was.</param>
            /// <param name="strides">`size`, or None.</param>
            /// <param name="padding">as the patches were made with: of "same", the margins are cut off.</param>
            /// <param name="dataFormat">"channels_last" or "channels_first"; None is the process' setting.</param>
            /// <remarks>Returns: [N, height, width, C] in the dtype of `patches`, or with channels first; without N for one.</remarks>
            public static Tensor ReconstructPatches(TensorLike patches, Ints size, Ints outputSize = null, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null) =>
                PyCall.Of("ops.image.reconstruct_patches").Arg(patches).Arg(size).Opt("output_size", outputSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).To<Tensor>();
            /// <summary>Images in another size, by half-pixel centres: `rows @ image @ columns'`.</summary>
            /// <param name="images">[H, W, C] or [N, H, W, C]; or with channels first.</param>
            /// <param name="size">(height, width) of the result.</param>
            /// <param name="interpolation">"nearest", "bilinear", "bicubic" (Keys, a = -0.5), "lanczos3" or "lanczos5".</param>
            /// <param name="antialias">widen the kernel when shrinking, so that no element of the input is left out.</param>
            /// <param name="cropToAspectRatio">cut the middle out first, in the ratio of `size`.</param>
            /// <param name="padToAspectRatio">set the image into a larger one of (nearly) that ratio first.</param>
            /// <param name="fillMode">"constant".</param>
            /// <param name="fillValue">of the margins that padding adds.</param>
            /// <param name="dataFormat">"channels_last" or "channels_first"; None is the process' setting.</param>
            /// <remarks>Returns: Images of the size, in the dtype of `images`; integers are rounded.</remarks>
            public static Tensor Resize(TensorLike images, Shape size, Interpolation interpolation = global::Keras.Interpolation.Bilinear, bool antialias = false, bool cropToAspectRatio = false, bool padToAspectRatio = false, FillMode fillMode = global::Keras.FillMode.Constant, double fillValue = 0.0, DataFormat? dataFormat = null) =>
                PyCall.Of("ops.image.resize").Arg(images).Arg(size).Opt("interpolation", interpolation, global::Keras.Interpolation.Bilinear).Opt("antialias", antialias, false).Opt("crop_to_aspect_ratio", cropToAspectRatio, false).Opt("pad_to_aspect_ratio", padToAspectRatio, false).Opt("fill_mode", fillMode, global::Keras.FillMode.Constant).Opt("fill_value", fillValue, 0.0).Opt("data_format", dataFormat).To<Tensor>();
            /// <summary>The grey value `0.2989 r + 0.587 g + 0.114 b` of each pixel (ITU-R BT.601).</summary>
            /// <param name="images">[H, W, 3] or [N, H, W, 3], or with channels first; images of one channel come back as they are.</param>
            /// <param name="dataFormat">"channels_last" or "channels_first"; None is the process' setting.</param>
            /// <remarks>Returns: Images of one channel in the dtype of `images`; integers are cut off, not rounded.</remarks>
            public static Tensor RgbToGrayscale(TensorLike images, DataFormat? dataFormat = null) =>
                PyCall.Of("ops.image.rgb_to_grayscale").Arg(images).Opt("data_format", dataFormat).To<Tensor>();
            /// <summary>Hue, saturation and value of each pixel (A. R. Smith, 1978).</summary>
            /// <param name="images">floats [H, W, 3] or [N, H, W, 3], or with channels first.</param>
            /// <param name="dataFormat">"channels_last" or "channels_first"; None is the process' setting.</param>
            /// <remarks>`v = max(r, g, b)`, `s = (v - min) / v`, and the hue, from 0 to 1, says where between red, green and blue the largest lies. Grey has hue 0, black saturation 0. Returns: Images of the same shape and dtype, channels h, s, v.</remarks>
            public static Tensor RgbToHsv(TensorLike images, DataFormat? dataFormat = null) =>
                PyCall.Of("ops.image.rgb_to_hsv").Arg(images).Opt("data_format", dataFormat).To<Tensor>();
            /// <summary>Images scaled about their corner, then moved: pixel i comes from `(i + 0.5 - t) / s - 0.5`.</summary>
            /// <param name="images">a tensor of any rank.</param>
            /// <param name="outputShape">the result's shape; axes not in `spatial_dims` keep their size, for which None may stand.</param>
            /// <param name="scale">[k], a factor for each axis in `spatial_dims`; gradients reach it.</param>
            /// <param name="translation">[k], how far each of these axes is moved, in pixels of the result.</param>
            /// <param name="spatialDims">the k axes that are resampled.</param>
            /// <param name="method">"linear" (also "bilinear", "trilinear"), "cubic" (also "bicubic", "tricubic"; Keys' with a = -0.5), "lanczos3" or "lanczos5".</param>
            /// <param name="antialias">widen the kernel where an axis shrinks.</param>
            /// <remarks>Returns: A tensor of the shape and of the dtype of `images`, 0 outside of them; integers are rounded.</remarks>
            public static Tensor ScaleAndTranslate(TensorLike images, Shape outputShape, TensorLike scale, TensorLike translation, int[] spatialDims, string method, bool antialias = true) =>
                PyCall.Of("ops.image.scale_and_translate").Arg(images).Arg(outputShape).Arg(scale).Arg(translation).Arg(spatialDims).Arg(method).Opt("antialias", antialias, true).To<Tensor>();
            /// <summary>Sobel's differences (1968): downwards, smoothed across by (1, 2, 1), and across likewise.</summary>
            /// <param name="images">[H, W, C] or [N, H, W, C], or with channels first.</param>
            /// <param name="dataFormat">"channels_last" or "channels_first"; None is the process' setting.</param>
            /// <remarks>At the border the outermost pixels are repeated. Returns: [..., 2], the shape of `images` and a last axis (dy, dx); in the dtype of `images`.</remarks>
            public static Tensor SobelEdges(TensorLike images, DataFormat? dataFormat = null) =>
                PyCall.Of("ops.image.sobel_edges").Arg(images).Opt("data_format", dataFormat).To<Tensor>();
            /// <summary>The structural similarity of two images, averaged over places and channels: 1 where equal.</summary>
            /// <param name="image1">[H, W, C] or [N, H, W, C], or with channels first.</param>
            /// <param name="image2">of that shape.</param>
            /// <param name="maxVal">the largest value that a pixel can have.</param>
            /// <param name="filterSize">of the window, H and W at most.</param>
            /// <param name="filterSigma">the window's standard deviation.</param>
            /// <param name="k1">for the constant of the means.</param>
            /// <param name="k2">for the constant of the variances.</param>
            /// <param name="dataFormat">"channels_last" or "channels_first"; None is the process' setting.</param>
            /// <remarks>`(2 m1 m2 + c1) (2 v12 + c2) / ((m1^2 + m2^2 + c1) (v1 + v2 + c2))` of means, variances and the covariance under a Gaussian window that lies within the images, `c = (k * max_val)^2` (Z. Wang et al., "Image quality assessment", 2004). Returns: [N], or a scalar for one image; float images keep their dtype, integers give `floatx()`.</remarks>
            public static Tensor Ssim(TensorLike image1, TensorLike image2, double maxVal = 1.0, int filterSize = 11, double filterSigma = 1.5, double k1 = 0.01, double k2 = 0.03, DataFormat? dataFormat = null) =>
                PyCall.Of("ops.image.ssim").Arg(image1).Arg(image2).Opt("max_val", maxVal, 1.0).Opt("filter_size", filterSize, 11).Opt("filter_sigma", filterSigma, 1.5).Opt("k1", k1, 0.01).Opt("k2", k2, 0.03).Opt("data_format", dataFormat).To<Tensor>();
        }
    }
}
