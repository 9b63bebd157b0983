// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras.Utils
{
    /// <summary>Boxes round what is in images: formats, moves, overlaps, and their distance from anchors.</summary>
    public static partial class BoundingBoxes
    {
        /// <summary>The boxes round boxes that were moved, then turned, sheared and scaled about a center.</summary>
        /// <param name="boxes">`[boxes, 4]`, or `[batch, boxes, 4]`, in pixels.</param>
        /// <param name="angle">in degrees, against the clock; a number, or `[batch]`, as all up to `shear_y`.</param>
        /// <param name="translateX">ways right and down, as parts of the size.</param>
        /// <param name="translateY">ways right and down, as parts of the size.</param>
        /// <param name="scale">a factor.</param>
        /// <param name="shearX">angles in degrees.</param>
        /// <param name="shearY">angles in degrees.</param>
        /// <param name="height">of the image.</param>
        /// <param name="width">of the image.</param>
        /// <param name="centerX">as parts of the size; None: the middle.</param>
        /// <param name="centerY">as parts of the size; None: the middle.</param>
        /// <param name="boundingBoxFormat">see the module.</param>
        public static Tensor AffineTransform(TensorLike boxes, TensorLike angle, TensorLike translateX, TensorLike translateY, TensorLike scale, TensorLike shearX, TensorLike shearY, int height, int width, double? centerX = null, double? centerY = null, BoxFormat boundingBoxFormat = global::Keras.BoxFormat.Xyxy) =>
            PyCall.Of("utils.bounding_boxes.affine_transform").Arg(boxes).Arg(angle).Arg(translateX).Arg(translateY).Arg(scale).Arg(shearX).Arg(shearY).Arg(height).Arg(width).Opt("center_x", centerX).Opt("center_y", centerY).Opt("bounding_box_format", boundingBoxFormat, global::Keras.BoxFormat.Xyxy).To<Tensor>();
        /// <summary>Boxes cut to the image; the labels of those of which nothing is left are -1.</summary>
        /// <param name="boundingBoxes">a dict of "boxes" `[..., 4]` and "labels" `[...]`.</param>
        /// <param name="height">of the image; boxes that are parts of it need none.</param>
        /// <param name="width">of the image; boxes that are parts of it need none.</param>
        /// <param name="boundingBoxFormat">see the module.</param>
        public static Dictionary<string, object> ClipToImageSize(Dictionary<string, object> boundingBoxes, int? height = null, int? width = null, BoxFormat boundingBoxFormat = global::Keras.BoxFormat.Xyxy) =>
            PyCall.Of("utils.bounding_boxes.clip_to_image_size").Arg(boundingBoxes).Opt("height", height).Opt("width", width).Opt("bounding_box_format", boundingBoxFormat, global::Keras.BoxFormat.Xyxy).To<Dictionary<string, object>>();
        /// <summary>The complete intersection over union of pairs of boxes, `[...]`.</summary>
        /// <param name="boxes1">`[..., 4]`.</param>
        /// <param name="boxes2">`[..., 4]`.</param>
        /// <param name="boundingBoxFormat">see the module.</param>
        /// <param name="imageShape">(height, width, channels), for boxes that are parts of an image.</param>
        /// <remarks>`iou - d**2 / c**2 - a v`: d is the distance of the centers, c the diagonal of the box round both, `v = (2 / pi)**2 (atan(w1 / h1) - atan(w2 / h2))**2` and `a = v / (1 - iou + v)`. Source: Z. Zheng et al., "Distance-IoU Loss" (2019).</remarks>
        public static Tensor ComputeCiou(TensorLike boxes1, TensorLike boxes2, string boundingBoxFormat, Shape imageShape = null) =>
            PyCall.Of("utils.bounding_boxes.compute_ciou").Arg(boxes1).Arg(boxes2).Arg(boundingBoxFormat).Opt("image_shape", imageShape).To<Tensor>();
        /// <summary>The intersection over the union of each box with each other one, `[..., M, N]`.</summary>
        /// <param name="boxes1">`[M, 4]`, or `[batch, M, 4]`.</param>
        /// <param name="boxes2">`[N, 4]`, or `[batch, N, 4]`.</param>
        /// <param name="boundingBoxFormat">see the module.</param>
        /// <param name="useMasking">whether boxes of negative numbers alone are none.</param>
        /// <param name="maskVal">what stands in their places.</param>
        /// <param name="imageShape">(height, width, channels), for boxes that are parts of an image.</param>
        public static Tensor ComputeIou(TensorLike boxes1, TensorLike boxes2, string boundingBoxFormat, bool useMasking = false, double maskVal = -1.0, Shape imageShape = null) =>
            PyCall.Of("utils.bounding_boxes.compute_iou").Arg(boxes1).Arg(boxes2).Arg(boundingBoxFormat).Opt("use_masking", useMasking, false).Opt("mask_val", maskVal, -1.0).Opt("image_shape", imageShape).To<Tensor>();
        /// <summary>Boxes in another format.</summary>
        /// <param name="boxes">`[..., 4]`, or a dict that has them at "boxes".</param>
        /// <param name="source">the formats; see the module.</param>
        /// <param name="target">the formats; see the module.</param>
        /// <param name="height">of the image, between pixels and parts of it.</param>
        /// <param name="width">of the image, between pixels and parts of it.</param>
        /// <param name="dtype">of the result.</param>
        public static Value ConvertFormat(DataLike boxes, string source, string target, int? height = null, int? width = null, DType dtype = global::Keras.DType.Float32) =>
            PyCall.Of("utils.bounding_boxes.convert_format").Arg(boxes).Arg(source).Arg(target).Opt("height", height).Opt("width", width).Opt("dtype", dtype, global::Keras.DType.Float32).To<Value>();
        /// <summary>Boxes as they are in a window of an image, cut to it.</summary>
        /// <param name="boxes">`[..., 4]`, in pixels.</param>
        /// <param name="top">where the window is.</param>
        /// <param name="left">where the window is.</param>
        /// <param name="height">where the window is.</param>
        /// <param name="width">where the window is.</param>
        /// <param name="boundingBoxFormat">see the module.</param>
        public static Tensor Crop(TensorLike boxes, double top, double left, double height, double width, BoxFormat boundingBoxFormat = global::Keras.BoxFormat.Xyxy) =>
            PyCall.Of("utils.bounding_boxes.crop").Arg(boxes).Arg(top).Arg(left).Arg(height).Arg(width).Opt("bounding_box_format", boundingBoxFormat, global::Keras.BoxFormat.Xyxy).To<Tensor>();
        /// <summary>The boxes of which `encode_box_to_deltas` made deltas; of dicts of anchors a dict.</summary>
        /// <param name="anchors">`[N, 4]`, or a dict of such.</param>
        /// <param name="boxesDelta">`[N, 4]` or `[batch, N, 4]`, or a dict of such with the same keys.</param>
        /// <param name="anchorFormat">formats of the anchors and of the result; see the module.</param>
        /// <param name="boxFormat">formats of the anchors and of the result; see the module.</param>
        /// <param name="encodedFormat">the order of the deltas: "center_yxhw" or "center_xywh".</param>
        /// <param name="variance">four numbers by which the deltas are multiplied.</param>
        /// <param name="imageShape">(height, width, channels), for boxes that are parts of an image.</param>
        public static Value DecodeDeltasToBoxes(object anchors, object boxesDelta, string anchorFormat, string boxFormat, BoxFormat encodedFormat = global::Keras.BoxFormat.CenterYxhw, double[] variance = null, Shape imageShape = null) =>
            PyCall.Of("utils.bounding_boxes.decode_deltas_to_boxes").Arg(anchors).Arg(boxesDelta).Arg(anchorFormat).Arg(boxFormat).Opt("encoded_format", encodedFormat, global::Keras.BoxFormat.CenterYxhw).Opt("variance", variance).Opt("image_shape", imageShape).To<Value>();
        /// <summary>How boxes lie to anchors: `(center - anchor) / size` and `log(size / anchor size)`.</summary>
        /// <param name="anchors">`[N, 4]`.</param>
        /// <param name="boxes">`[N, 4]`, or `[batch, N, 4]`.</param>
        /// <param name="anchorFormat">their formats; see the module.</param>
        /// <param name="boxFormat">their formats; see the module.</param>
        /// <param name="encodingFormat">the order of the deltas: "center_yxhw" or "center_xywh".</param>
        /// <param name="variance">four numbers by which the deltas are divided.</param>
        /// <param name="imageShape">(height, width, channels), for boxes that are parts of an image.</param>
        public static Tensor EncodeBoxToDeltas(TensorLike anchors, TensorLike boxes, string anchorFormat, string boxFormat, BoxFormat encodingFormat = global::Keras.BoxFormat.CenterYxhw, double[] variance = null, Shape imageShape = null) =>
            PyCall.Of("utils.bounding_boxes.encode_box_to_deltas").Arg(anchors).Arg(boxes).Arg(anchorFormat).Arg(boxFormat).Opt("encoding_format", encodingFormat, global::Keras.BoxFormat.CenterYxhw).Opt("variance", variance).Opt("image_shape", imageShape).To<Tensor>();
        /// <summary>Boxes as they are in an image with rows above and columns to the left added.</summary>
        /// <param name="boxes">`[..., 4]`, in pixels.</param>
        /// <param name="top">how many rows and columns.</param>
        /// <param name="left">how many rows and columns.</param>
        /// <param name="height">for Keras' sake.</param>
        /// <param name="width">for Keras' sake.</param>
        /// <param name="boundingBoxFormat">see the module.</param>
        public static Tensor Pad(TensorLike boxes, double top, double left, int? height = null, int? width = null, BoxFormat boundingBoxFormat = global::Keras.BoxFormat.Xyxy) =>
            PyCall.Of("utils.bounding_boxes.pad").Arg(boxes).Arg(top).Arg(left).Opt("height", height).Opt("width", width).Opt("bounding_box_format", boundingBoxFormat, global::Keras.BoxFormat.Xyxy).To<Tensor>();
    }
}
