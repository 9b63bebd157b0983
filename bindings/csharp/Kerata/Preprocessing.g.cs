// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras
{
    /// <summary>Data sets of files and of windows, images and sequences: Keras' `preprocessing`.</summary>
    public static partial class Preprocessing
    {
        /// <summary>A data set of the images in a folder, which are read batch by batch; it needs Pillow.</summary>
        /// <param name="directory">the folder; its folders are the classes, whose images (.bmp, .gif, .jpeg, .jpg, .png) may be in further ones.</param>
        /// <param name="labels">"inferred" (from the folders' names), None, or a number for each file in their order by name.</param>
        /// <param name="labelMode">"int", "categorical" (a one in a row of zeros), "binary" (0 or 1, of two classes) or None for no labels.</param>
        /// <param name="classNames">the folders that count, in the order of their numbers; None: all, by name.</param>
        /// <param name="colorMode">"rgb", "rgba" or "grayscale".</param>
        /// <param name="batchSize">images in a batch; None yields them one by one.</param>
        /// <param name="imageSize">(height, width) that all get.</param>
        /// <param name="shuffle">whether the files come in another order in each epoch.</param>
        /// <param name="seed">of the order; with `validation_split` it must be given, unless `shuffle` is False.</param>
        /// <param name="validationSplit">a part of the files to be left for validation.</param>
        /// <param name="subset">which part: "training", "validation" or "both".</param>
        /// <param name="interpolation">see `ops.image.resize`.</param>
        /// <param name="followLinks">whether links to folders are followed.</param>
        /// <param name="cropToAspectRatio">cut, or pad with zeros, rather than distort.</param>
        /// <param name="padToAspectRatio">cut, or pad with zeros, rather than distort.</param>
        /// <param name="dataFormat">"channels_last" or "channels_first".</param>
        /// <param name="format">for Keras' sake; the result is one kind of data set always.</param>
        /// <param name="verbose">whether to say how many files there are.</param>
        /// <remarks>Returns: A `PyDataset` with `class_names` and `file_paths`, prefetched by threads, or two for `subset="both"`. It has the methods of a `tf.data.Dataset` (`map`, `take`, `cache`, `prefetch` …), without TensorFlow. Its batches are float32 images `[batch, height, width, channels]` from 0 to 255, or pairs of these and labels: int32 `[batch]`, float32 `[batch, classes]` or `[batch, 1]`. Raises ValueError for arguments that do not fit each other or the files.</remarks>
        public static Value ImageDatasetFromDirectory(string directory, StringOrTensorLike labels = null, LabelMode labelMode = global::Keras.LabelMode.Int, string[] classNames = null, ColorMode colorMode = global::Keras.ColorMode.Rgb, int? batchSize = 32, Shape imageSize = null, bool shuffle = true, int? seed = null, double? validationSplit = null, Subset? subset = null, Interpolation interpolation = global::Keras.Interpolation.Bilinear, bool followLinks = false, bool cropToAspectRatio = false, bool padToAspectRatio = false, DataFormat? dataFormat = null, string format = null, bool verbose = true) =>
            PyCall.Of("preprocessing.image_dataset_from_directory").Arg(directory).Opt("labels", labels).Opt("label_mode", labelMode, global::Keras.LabelMode.Int).Opt("class_names", classNames).Opt("color_mode", colorMode, global::Keras.ColorMode.Rgb).Opt("batch_size", batchSize, 32).Opt("image_size", imageSize).Opt("shuffle", shuffle, true).Opt("seed", seed).Opt("validation_split", validationSplit).Opt("subset", subset).Opt("interpolation", interpolation, global::Keras.Interpolation.Bilinear).Opt("follow_links", followLinks, false).Opt("crop_to_aspect_ratio", cropToAspectRatio, false).Opt("pad_to_aspect_ratio", padToAspectRatio, false).Opt("data_format", dataFormat).Opt("format", format).Opt("verbose", verbose, true).To<Value>();
        /// <summary>A data set of the texts (.txt, in UTF-8) in a folder, which are read batch by batch.</summary>
        /// <param name="maxLength">characters that are kept of each.</param>
        /// <remarks>All else is as in `image_dataset_from_directory`. Batches are arrays of strings `[batch]`, as `TextVectorization` takes them, or pairs of these and labels.</remarks>
        public static Value TextDatasetFromDirectory(string directory, StringOrTensorLike labels = null, LabelMode labelMode = global::Keras.LabelMode.Int, string[] classNames = null, int? batchSize = 32, int? maxLength = null, bool shuffle = true, int? seed = null, double? validationSplit = null, Subset? subset = null, bool followLinks = false, string format = null, bool verbose = true) =>
            PyCall.Of("preprocessing.text_dataset_from_directory").Arg(directory).Opt("labels", labels).Opt("label_mode", labelMode, global::Keras.LabelMode.Int).Opt("class_names", classNames).Opt("batch_size", batchSize, 32).Opt("max_length", maxLength).Opt("shuffle", shuffle, true).Opt("seed", seed).Opt("validation_split", validationSplit).Opt("subset", subset).Opt("follow_links", followLinks, false).Opt("format", format).Opt("verbose", verbose, true).To<Value>();
        /// <summary>A data set of windows of one long sequence, which are taken from it batch by batch.</summary>
        /// <param name="data">array `[steps, …]`.</param>
        /// <param name="targets">array whose row i belongs to the window that begins at step i, or None.</param>
        /// <param name="sequenceLength">steps in a window.</param>
        /// <param name="sequenceStride">between the beginnings of two windows.</param>
        /// <param name="samplingRate">between two steps in a window.</param>
        /// <param name="batchSize">windows in a batch; None yields windows one by one.</param>
        /// <param name="shuffle">whether windows come in another order, anew in each epoch.</param>
        /// <param name="seed">whether windows come in another order, anew in each epoch.</param>
        /// <param name="startIndex">the first step that is used, and the one after the last.</param>
        /// <param name="endIndex">the first step that is used, and the one after the last.</param>
        /// <param name="format">for Keras' sake; the result is one kind of data set always, with the methods of a `tf.data.Dataset` (`map`, `take`, `cache`, `prefetch` …).</param>
        /// <remarks>Window k begins at step `k * sequence_stride` and has the steps `0, sampling_rate, 2 * sampling_rate …` after that; those that reach over the end are left out. Shapes: batches `[batch, sequence_length, …]`, or pairs of these and targets `[batch, …]`. Raises ValueError for limits outside of the data.</remarks>
        public static global::Keras.Data.PyDataset TimeseriesDatasetFromArray(DataLike data, DataLike targets, int sequenceLength, int sequenceStride = 1, int samplingRate = 1, int? batchSize = 128, bool shuffle = false, int? seed = null, int? startIndex = null, int? endIndex = null, string format = null) =>
            PyCall.Of("preprocessing.timeseries_dataset_from_array").Arg(data).Arg(targets).Arg(sequenceLength).Opt("sequence_stride", sequenceStride, 1).Opt("sampling_rate", samplingRate, 1).Opt("batch_size", batchSize, 128).Opt("shuffle", shuffle, false).Opt("seed", seed).Opt("start_index", startIndex).Opt("end_index", endIndex).Opt("format", format).To<global::Keras.Data.PyDataset>();
    }
}
