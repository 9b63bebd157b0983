// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras
{
    /// <summary>Pictures of images, boxes and masks; those of models are `kerata.utils.plot_model`'s.</summary>
    public static partial class Visualization
    {
        /// <summary>Images with boxes drawn on them.</summary>
        /// <param name="images">numbers from 0 to 255, `(batch, height, width, channels)`.</param>
        /// <param name="boundingBoxes">a dict of "boxes" `(batch, boxes, 4)`, "labels" `(batch, boxes)` and perhaps "confidences" `(batch, boxes)`; a label of -1 stands for no box.</param>
        /// <param name="boundingBoxFormat">as for `kerata.utils.bounding_boxes.convert_format`.</param>
        /// <param name="classMapping">the texts that stand above boxes, by label; None: no texts.</param>
        /// <param name="color">red, green, blue.</param>
        /// <param name="lineThickness">of a box, in pixels.</param>
        /// <param name="textThickness">of letters.</param>
        /// <param name="fontScale">1 for letters of 12 pixels.</param>
        /// <param name="dataFormat">"channels_last" or "channels_first"; None: the one in force.</param>
        /// <remarks>Returns: An array of uint8 in the shape of `images`.</remarks>
        /// <exception cref="KerataException">TypeError, ValueError: if `bounding_boxes` is no such dict, or `images` no batch.</exception>
        /// <exception cref="KerataException">ImportError: where there are texts to draw and pillow is not installed.</exception>
        public static NDArray DrawBoundingBoxes(TensorLike images, Dictionary<string, object> boundingBoxes, string boundingBoxFormat, Dictionary<int, string> classMapping = null, int[] color = null, int lineThickness = 2, int textThickness = 1, double fontScale = 1.0, DataFormat? dataFormat = null) =>
            PyCall.Of("visualization.draw_bounding_boxes").Arg(images).Arg(boundingBoxes).Arg(boundingBoxFormat).Opt("class_mapping", classMapping).Opt("color", color).Opt("line_thickness", lineThickness, 2).Opt("text_thickness", textThickness, 1).Opt("font_scale", fontScale, 1.0).Opt("data_format", dataFormat).To<NDArray>();
        /// <summary>Images with classes of pixels drawn on them.</summary>
        /// <param name="images">numbers from 0 to 255, `(batch, height, width, channels)`.</param>
        /// <param name="segmentationMasks">integers, `(batch, height, width)`, also with a last axis of 1.</param>
        /// <param name="numClasses">how many classes there are, for colours of the classes from 1 on; None: as many as the largest says.</param>
        /// <param name="colorMapping">red, green, blue by class; a class that it lacks is not drawn.</param>
        /// <param name="alpha">from 0, where masks are not seen, to 1, where the image is not.</param>
        /// <param name="blend">False: as with an `alpha` of 1.</param>
        /// <param name="ignoreIndex">a class that is not drawn.</param>
        /// <param name="dataFormat">"channels_last" or "channels_first"; None: the one in force.</param>
        /// <remarks>Returns: An array of uint8 in the shape of `images`.</remarks>
        /// <exception cref="KerataException">TypeError, ValueError: if the masks are no integers, or the shapes do not fit.</exception>
        public static NDArray DrawSegmentationMasks(TensorLike images, TensorLike segmentationMasks, int? numClasses = null, Dictionary<int, int[]> colorMapping = null, double alpha = 0.8, bool blend = true, int ignoreIndex = -1, DataFormat? dataFormat = null) =>
            PyCall.Of("visualization.draw_segmentation_masks").Arg(images).Arg(segmentationMasks).Opt("num_classes", numClasses).Opt("color_mapping", colorMapping).Opt("alpha", alpha, 0.8).Opt("blend", blend, true).Opt("ignore_index", ignoreIndex, -1).Opt("data_format", dataFormat).To<NDArray>();
        /// <summary>Show a batch of images with their boxes and those that were predicted.</summary>
        /// <param name="images">`(batch, height, width, channels)`.</param>
        /// <param name="boundingBoxFormat">as for `draw_bounding_boxes`.</param>
        /// <param name="yTrue">the boxes, as `draw_bounding_boxes` takes them.</param>
        /// <param name="yPred">the predicted ones.</param>
        /// <param name="valueRange">the numbers that are black and white.</param>
        /// <param name="trueColor">of `y_true`.</param>
        /// <param name="predColor">of `y_pred`.</param>
        /// <param name="lineThickness">of a box, in pixels.</param>
        /// <param name="fontScale">of texts.</param>
        /// <param name="textThickness">of letters; None: that of lines.</param>
        /// <param name="classMapping">texts by label.</param>
        /// <param name="groundTruthMapping">those of `y_true`; None: `class_mapping`.</param>
        /// <param name="predictionMapping">those of `y_pred`; None: `class_mapping`.</param>
        /// <param name="legend">whether the colours are explained.</param>
        /// <param name="legendHandles">what matplotlib makes a legend of, instead.</param>
        /// <param name="rows">as for `plot_image_gallery`.</param>
        /// <param name="cols">as for `plot_image_gallery`.</param>
        /// <param name="dataFormat">as for `plot_image_gallery`.</param>
        /// <remarks>Raises ValueError for both `legend` and `legend_handles`.</remarks>
        public static void PlotBoundingBoxGallery(TensorLike images, string boundingBoxFormat, Dictionary<string, object> yTrue = null, Dictionary<string, object> yPred = null, (double, double)? valueRange = null, int[] trueColor = null, int[] predColor = null, int lineThickness = 2, double fontScale = 1.0, int? textThickness = null, Dictionary<int, string> classMapping = null, Dictionary<int, string> groundTruthMapping = null, Dictionary<int, string> predictionMapping = null, bool legend = false, object[] legendHandles = null, int? rows = null, int? cols = null, DataFormat? dataFormat = null, Dictionary<string, object> more = null) =>
            PyCall.Of("visualization.plot_bounding_box_gallery").Arg(images).Arg(boundingBoxFormat).Opt("y_true", yTrue).Opt("y_pred", yPred).Opt("value_range", valueRange).Opt("true_color", trueColor).Opt("pred_color", predColor).Opt("line_thickness", lineThickness, 2).Opt("font_scale", fontScale, 1.0).Opt("text_thickness", textThickness).Opt("class_mapping", classMapping).Opt("ground_truth_mapping", groundTruthMapping).Opt("prediction_mapping", predictionMapping).Opt("legend", legend, false).Opt("legend_handles", legendHandles).Opt("rows", rows).Opt("cols", cols).Opt("data_format", dataFormat).More(more).Run();
        /// <summary>Show a batch of images in rows and columns.</summary>
        /// <param name="images">`(batch, height, width, channels)`.</param>
        /// <param name="yTrue">the class of each image, `(batch,)`.</param>
        /// <param name="yPred">what was predicted.</param>
        /// <param name="labelMap">the names of the classes.</param>
        /// <param name="rows">how many; None: as many as the images need.</param>
        /// <param name="cols">how many; None: about as many as rows.</param>
        /// <param name="valueRange">the numbers that are black and white.</param>
        /// <param name="scale">inches of an image's side.</param>
        /// <param name="path">the file to write; None: none.</param>
        /// <param name="show">whether the figure is shown; None: if there is no `path`. Without either it is `matplotlib.pyplot.gcf()`.</param>
        /// <param name="transparent">whether the file has no background.</param>
        /// <param name="dpi">dots per inch of the file.</param>
        /// <param name="legendHandles">what matplotlib makes a legend of.</param>
        /// <param name="dataFormat">"channels_last" or "channels_first"; None: the one in force.</param>
        /// <exception cref="KerataException">ValueError: for both a path and `show`; for classes without names; if images are no batch.</exception>
        /// <exception cref="KerataException">ImportError: if matplotlib is not installed.</exception>
        public static void PlotImageGallery(TensorLike images, TensorLike yTrue = null, TensorLike yPred = null, Dictionary<int, string> labelMap = null, int? rows = null, int? cols = null, (double, double)? valueRange = null, double scale = 2.0, string path = null, bool? show = null, bool transparent = true, int dpi = 60, object[] legendHandles = null, DataFormat? dataFormat = null) =>
            PyCall.Of("visualization.plot_image_gallery").Arg(images).Opt("y_true", yTrue).Opt("y_pred", yPred).Opt("label_map", labelMap).Opt("rows", rows).Opt("cols", cols).Opt("value_range", valueRange).Opt("scale", scale, 2.0).Opt("path", path).Opt("show", show).Opt("transparent", transparent, true).Opt("dpi", dpi, 60).Opt("legend_handles", legendHandles).Opt("data_format", dataFormat).Run();
        /// <summary>Show a batch of images, beside each its masks and those that were predicted.</summary>
        /// <param name="images">`(batch, height, width, channels)`.</param>
        /// <param name="numClasses">how many classes there are.</param>
        /// <param name="valueRange">the numbers that are black and white.</param>
        /// <param name="yTrue">the masks, as `draw_segmentation_masks` takes them.</param>
        /// <param name="yPred">the predicted ones.</param>
        /// <param name="colorMapping">as there.</param>
        /// <param name="blend">as there.</param>
        /// <param name="alpha">as there.</param>
        /// <param name="ignoreIndex">as there.</param>
        /// <param name="dataFormat">"channels_last" or "channels_first"; None: the one in force.</param>
        public static void PlotSegmentationMaskGallery(TensorLike images, int numClasses, (double, double)? valueRange = null, TensorLike yTrue = null, TensorLike yPred = null, Dictionary<int, int[]> colorMapping = null, bool blend = true, double alpha = 0.8, int ignoreIndex = -1, DataFormat? dataFormat = null, Dictionary<string, object> more = null) =>
            PyCall.Of("visualization.plot_segmentation_mask_gallery").Arg(images).Arg(numClasses).Opt("value_range", valueRange).Opt("y_true", yTrue).Opt("y_pred", yPred).Opt("color_mapping", colorMapping).Opt("blend", blend, true).Opt("alpha", alpha, 0.8).Opt("ignore_index", ignoreIndex, -1).Opt("data_format", dataFormat).More(more).Run();
    }
}
