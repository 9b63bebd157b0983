// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras.Utils
{
    /// <summary>Named values, read and set as attributes or as items; `freeze()` makes them lasting.</summary>
    public partial class Config : KerataObject
    {
        internal Config(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Config(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Config(Dictionary<string, object> more = null)
            : base(PyCall.Of("utils.Config").More(more)) { }
        /// <summary>See the documentation of kerata.</summary>
        [Python("__getitem__")]
        public virtual Value GetItem(string name) =>
            PyCall.On(this, "__getitem__").Arg(name).To<Value>();
        /// <summary>See the documentation of kerata.</summary>
        [Python("__len__")]
        public virtual int Length() =>
            PyCall.On(this, "__len__").To<int>();
        /// <summary>Whether values cannot be changed.</summary>
        [Python("frozen")] public bool Frozen { get => Get<bool>("frozen"); }
        /// <summary>Let nothing be changed from now on.</summary>
        [Python("freeze")]
        public virtual void Freeze() =>
            PyCall.On(this, "freeze").Run();
        /// <summary>Let values be changed again.</summary>
        [Python("unfreeze")]
        public virtual void Unfreeze() =>
            PyCall.On(this, "unfreeze").Run();
        /// <summary>The value of a name, or `value` where there is none.</summary>
        [Python("get")]
        public virtual Value Get_(string keyname, DataLike value = null) =>
            PyCall.On(this, "get").Arg(keyname).Opt("value", value).To<Value>();
        /// <summary>Take a name out and return its value, as `dict.pop`.</summary>
        [Python("pop")]
        public virtual Value Pop(params object[] args) =>
            PyCall.On(this, "pop").Args(args).To<Value>();
        /// <summary>Set several values, as `dict.update`.</summary>
        [Python("update")]
        public virtual void Update(Dictionary<string, object> more = null, params object[] args) =>
            PyCall.On(this, "update").More(more).Args(args).Run();
        /// <summary>The names.</summary>
        [Python("keys")]
        public virtual Value Keys() =>
            PyCall.On(this, "keys").To<Value>();
        /// <summary>The values.</summary>
        [Python("values")]
        public virtual Value Values() =>
            PyCall.On(this, "values").To<Value>();
        /// <summary>Names and values.</summary>
        [Python("items")]
        public virtual Value Items() =>
            PyCall.On(this, "items").To<Value>();
        /// <summary>Names and values as a dictionary (a copy).</summary>
        [Python("as_dict")]
        public virtual Dictionary<string, object> AsDict() =>
            PyCall.On(this, "as_dict").To<Dictionary<string, object>>();
        /// <summary>Names and values as JSON.</summary>
        [Python("to_json")]
        public virtual string ToJson() =>
            PyCall.On(this, "to_json").To<string>();
    }
    /// <summary>A table of mixed features (numbers, categories, texts) as vectors, on every engine.</summary>
    /// <remarks>Call `adapt(dataset)` first, on batches as dicts without labels. A call takes a dict of arrays `[batch]` or `[batch, 1]`, or of single values. `get_inputs()` and `get_encoded_features()` are what a functional model is made of that takes raw rows. Raises ValueError for unknown features, and for a call before `adapt`.</remarks>
    public partial class FeatureSpace : global::Keras.Layers.Layer
    {
        internal FeatureSpace(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected FeatureSpace(PyCall call) : base(call) { }
        /// <summary>A table of mixed features (numbers, categories, texts) as vectors, on every engine.</summary>
        /// <param name="features">{name: feature}: what `FeatureSpace.float_normalized()` and the other methods give, or their names. `float` is left as it is, `float_rescaled` times a number plus one, `float_normalized` of mean 0 and variance 1, `float_discretized` in bins, `integer_categorical` and `string_categorical` by a vocabulary, `integer_hashed` and `string_hashed` by a hash.</param>
        /// <param name="outputMode">"concat" (one vector for each row, features by name, then crosses) or "dict".</param>
        /// <param name="crosses">pairs of names, or more, whose combinations are features, too; or what `FeatureSpace.cross` returns.</param>
        /// <param name="crossingDim">the numbers of bins of crosses, hashes and discretized numbers that do not say it themselves.</param>
        /// <param name="hashingDim">the numbers of bins of crosses, hashes and discretized numbers that do not say it themselves.</param>
        /// <param name="numDiscretizationBins">the numbers of bins of crosses, hashes and discretized numbers that do not say it themselves.</param>
        public FeatureSpace(Dictionary<string, object> features, FeatureMode outputMode = global::Keras.FeatureMode.Concat, object[] crosses = null, int crossingDim = 32, int hashingDim = 32, int numDiscretizationBins = 32, string name = null)
            : base(PyCall.Of("utils.FeatureSpace").Arg(features).Opt("output_mode", outputMode, global::Keras.FeatureMode.Concat).Opt("crosses", crosses).Opt("crossing_dim", crossingDim, 32).Opt("hashing_dim", hashingDim, 32).Opt("num_discretization_bins", numDiscretizationBins, 32).Opt("name", name)) { }
        /// <summary>Learn vocabularies, means and boundaries from a dict of arrays, a DataFrame, or batches as dicts: a pass for each feature that learns. `verbose`: a bar shows how far each is.</summary>
        [Python("adapt")]
        public virtual void Adapt(DataLike dataset, bool verbose = false) =>
            PyCall.On(this, "adapt").Arg(dataset).Opt("verbose", verbose, false).Run();
        /// <summary>A symbol for each feature, `[batch, 1]`.</summary>
        [Python("get_inputs")]
        public virtual Dictionary<string, object> GetInputs() =>
            PyCall.On(this, "get_inputs").To<Dictionary<string, object>>();
        /// <summary>What becomes of `get_inputs()`: outputs of a model, or inputs of its further layers.</summary>
        [Python("get_encoded_features")]
        public virtual Value GetEncodedFeatures() =>
            PyCall.On(this, "get_encoded_features").To<Value>();
        /// <summary>The vectors of a dict of columns, or of one row.</summary>
        [Python("__call__")]
        public virtual Value Apply(Dictionary<string, object> data) =>
            PyCall.On(this, "__call__").Arg(data).To<Value>();
        /// <summary>Write features and what was learned to a `.keras` file; `saving.load_model` reads it.</summary>
        [Python("save")]
        public virtual void Save(string filepath) =>
            PyCall.On(this, "save").Arg(filepath).Run();
        /// <summary>Python&apos;s `output_mode`.</summary>
        [Python("output_mode")] public string OutputMode { get => Get<string>("output_mode"); set => Set("output_mode", value); }
        /// <summary>Python&apos;s `crossing_dim`.</summary>
        [Python("crossing_dim")] public int CrossingDim { get => Get<int>("crossing_dim"); set => Set("crossing_dim", value); }
        /// <summary>Python&apos;s `hashing_dim`.</summary>
        [Python("hashing_dim")] public int HashingDim { get => Get<int>("hashing_dim"); set => Set("hashing_dim", value); }
        /// <summary>Python&apos;s `num_discretization_bins`.</summary>
        [Python("num_discretization_bins")] public int NumDiscretizationBins { get => Get<int>("num_discretization_bins"); set => Set("num_discretization_bins", value); }
        /// <summary>Python&apos;s `features`.</summary>
        [Python("features")] public Dictionary<string, object> Features { get => Get<Dictionary<string, object>>("features"); set => Set("features", value); }
        /// <summary>Python&apos;s `crosses`.</summary>
        [Python("crosses")] public Value[] Crosses { get => Get<Value[]>("crosses"); set => Set("crosses", value); }
        /// <summary>Python&apos;s `preprocessors`.</summary>
        [Python("preprocessors")] public Value Preprocessors { get => Get<Value>("preprocessors"); set => Set("preprocessors", value); }
        /// <summary>Python&apos;s `crossers`.</summary>
        [Python("crossers")] public Value Crossers { get => Get<Value>("crossers"); set => Set("crossers", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static FeatureSpace FromConfig(Dictionary<string, object> config) => PyCall.Of("utils.FeatureSpace.from_config").Arg(config).To<FeatureSpace>();
    }
    /// <summary>A bar that shows how far a loop is, with averages of named values.</summary>
    public partial class Progbar : KerataObject
    {
        internal Progbar(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Progbar(PyCall call) : base(call) { }
        /// <summary>A bar that shows how far a loop is, with averages of named values.</summary>
        /// <param name="target">how many steps there will be; None where nobody knows.</param>
        /// <param name="width">of the bar, in characters.</param>
        /// <param name="verbose">0 shows nothing, 1 a bar, 2 a line at the end.</param>
        /// <param name="interval">seconds between two updates of the bar.</param>
        /// <param name="statefulMetrics">names of values that are shown as they are; others are averaged over the steps.</param>
        /// <param name="statelessMetrics">names of values that are averaged; others are shown as they are.</param>
        /// <param name="unitName">what a step is called.</param>
        public Progbar(int target, int width = 20, int verbose = 1, double interval = 0.05, string[] statefulMetrics = null, string[] statelessMetrics = null, string unitName = "step")
            : base(PyCall.Of("utils.Progbar").Arg(target).Opt("width", width, 20).Opt("verbose", verbose, 1).Opt("interval", interval, 0.05).Opt("stateful_metrics", statefulMetrics).Opt("stateless_metrics", statelessMetrics).Opt("unit_name", unitName, "step")) { }
        /// <summary>`n` more steps are done, with these values.</summary>
        [Python("add")]
        public virtual void Add(int n, (string, object)[] values = null) =>
            PyCall.On(this, "add").Arg(n).Opt("values", values).Run();
        /// <summary>`current` steps are done; `finalize` says that these are all, None asks the target.</summary>
        [Python("update")]
        public virtual void Update(int current, (string, object)[] values = null, bool? finalize = null) =>
            PyCall.On(this, "update").Arg(current).Opt("values", values).Opt("finalize", finalize).Run();
        /// <summary>Python&apos;s `target`.</summary>
        [Python("target")] public int? Target { get => Get<int?>("target"); set => Set("target", value); }
        /// <summary>Python&apos;s `width`.</summary>
        [Python("width")] public int Width { get => Get<int>("width"); set => Set("width", value); }
        /// <summary>Python&apos;s `verbose`.</summary>
        [Python("verbose")] public int Verbose { get => Get<int>("verbose"); set => Set("verbose", value); }
        /// <summary>Python&apos;s `interval`.</summary>
        [Python("interval")] public double Interval { get => Get<double>("interval"); set => Set("interval", value); }
        /// <summary>Python&apos;s `unit_name`.</summary>
        [Python("unit_name")] public string UnitName { get => Get<string>("unit_name"); set => Set("unit_name", value); }
        /// <summary>Python&apos;s `stateful_metrics`.</summary>
        [Python("stateful_metrics")] public string[] StatefulMetrics { get => Get<string[]>("stateful_metrics"); set => Set("stateful_metrics", value); }
        /// <summary>Python&apos;s `stateless_metrics`.</summary>
        [Python("stateless_metrics")] public string[] StatelessMetrics { get => Get<string[]>("stateless_metrics"); set => Set("stateless_metrics", value); }
    }
    /// <summary>Subclass this: `__len__` says how many batches there are, `__getitem__(index)` returns one.</summary>
    /// <remarks>A batch is `inputs`, `(inputs, targets)` or `(inputs, targets, sample_weights)`.</remarks>
    public partial class Sequence : global::Keras.Data.PyDataset
    {
        internal Sequence(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Sequence(PyCall call) : base(call) { }
        /// <summary>Subclass this: `__len__` says how many batches there are, `__getitem__(index)` returns one.</summary>
        /// <param name="workers">threads that make batches ahead of use; above 1, `__getitem__` must be safe to call from several.</param>
        /// <param name="useMultiprocessing">accepted for Keras' sake; threads do the work.</param>
        /// <param name="maxQueueSize">batches made ahead.</param>
        public Sequence(int workers = 1, bool useMultiprocessing = false, int maxQueueSize = 10)
            : base(PyCall.Of("utils.Sequence").Opt("workers", workers, 1).Opt("use_multiprocessing", useMultiprocessing, false).Opt("max_queue_size", maxQueueSize, 10)) { }
    }
    /// <summary>A scope in which names in configurations resolve to these classes and functions first.</summary>
    public partial class CustomObjectScope : global::Keras.Saving.CustomObjectScope
    {
        internal CustomObjectScope(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected CustomObjectScope(PyCall call) : base(call) { }
        /// <summary>A scope in which names in configurations resolve to these classes and functions first.</summary>
        /// <param name="customObjects">{name: class or function}; None for none.</param>
        public CustomObjectScope(Dictionary<string, object> customObjects)
            : base(PyCall.Of("utils.custom_object_scope").Arg(customObjects)) { }
    }
    /// <summary>Small helpers: labels, seeds, files, and names that Keras keeps here.</summary>
    public static partial class Utils
    {
        /// <summary>An image of Pillow's from an array of three axes, scaled to 0…255 unless told otherwise.</summary>
        public static Value ArrayToImg(DataLike x, DataFormat? dataFormat = null, bool scale = true, DTypeLike dtype = null) =>
            PyCall.Of("utils.array_to_img").Arg(x).Opt("data_format", dataFormat).Opt("scale", scale, true).Opt("dtype", dtype).To<Value>();
        /// <summary>A data set of the sounds (.wav) in a folder, which are read batch by batch.</summary>
        /// <param name="samplingRate">samples in a second that all are brought to; None leaves them.</param>
        /// <param name="outputSequenceLength">samples that all get, by cutting off or adding zeros at the end; None: as many as the longest of the batch has.</param>
        /// <param name="ragged">whether sounds keep their lengths: batches are then arrays of arrays.</param>
        /// <remarks>All else is as in `image_dataset_from_directory`. Batches are float32 sounds `[batch, samples, channels]` from -1 to 1, or pairs of these and labels.</remarks>
        public static Value AudioDatasetFromDirectory(string directory, StringOrTensorLike labels = null, LabelMode labelMode = global::Keras.LabelMode.Int, string[] classNames = null, int? batchSize = 32, int? samplingRate = null, int? outputSequenceLength = null, bool ragged = false, bool shuffle = true, int? seed = null, double? validationSplit = null, Subset? subset = null, bool followLinks = false, bool verbose = true) =>
            PyCall.Of("utils.audio_dataset_from_directory").Arg(directory).Opt("labels", labels).Opt("label_mode", labelMode, global::Keras.LabelMode.Int).Opt("class_names", classNames).Opt("batch_size", batchSize, 32).Opt("sampling_rate", samplingRate).Opt("output_sequence_length", outputSequenceLength).Opt("ragged", ragged, false).Opt("shuffle", shuffle, true).Opt("seed", seed).Opt("validation_split", validationSplit).Opt("subset", subset).Opt("follow_links", followLinks, false).Opt("verbose", verbose, true).To<Value>();
        /// <summary>Forget what the process remembers between models: automatic names, uids, masks of tensors.</summary>
        /// <param name="freeMemory">also collect what nothing refers to any more.</param>
        public static void ClearSession(bool freeMemory = true) =>
            PyCall.Of("utils.clear_session").Opt("free_memory", freeMemory, true).Run();
        /// <summary>The object that `serialize_keras_object` described.</summary>
        /// <param name="config">its result.</param>
        /// <param name="customObjects">{name: class or function} looked at first.</param>
        /// <param name="safeMode">accepted for Keras' sake. Names are only ever looked up among kerata's classes and those registered or given here; nothing is imported and no code is read.</param>
        /// <remarks>Raises ValueError for a class that nobody registered.</remarks>
        public static Value DeserializeKerasObject(Dictionary<string, object> config, Dictionary<string, object> customObjects = null, bool safeMode = true, Dictionary<string, object> more = null) =>
            PyCall.Of("utils.deserialize_keras_object").Arg(config).Opt("custom_objects", customObjects).Opt("safe_mode", safeMode, true).More(more).To<Value>();
        /// <summary>Show a line for each epoch in place of the progress bar, where `verbose` is "auto".</summary>
        public static void DisableInteractiveLogging() =>
            PyCall.Of("utils.disable_interactive_logging").Run();
        /// <summary>Show a progress bar where `verbose` is "auto" and the output is a terminal.</summary>
        public static void EnableInteractiveLogging() =>
            PyCall.Of("utils.enable_interactive_logging").Run();
        /// <summary>The table of everything registered, {"package&gt;name": class or function}; it may be changed.</summary>
        public static Dictionary<string, object> GetCustomObjects() =>
            PyCall.Of("utils.get_custom_objects").To<Dictionary<string, object>>();
        /// <summary>The path of a file downloaded into a cache, from where it is taken the next time.</summary>
        /// <param name="fname">name in the cache; None takes the last part of the address.</param>
        /// <param name="origin">an http, https or file address.</param>
        /// <param name="untar">the same as `extract` (an old spelling).</param>
        /// <param name="md5Hash">an md5 hash (an old spelling of `file_hash`).</param>
        /// <param name="fileHash">md5 or sha256 in hexadecimal digits.</param>
        /// <param name="cacheSubdir">folder in the cache, or an absolute folder.</param>
        /// <param name="hashAlgorithm">"md5", "sha256", or "auto": by the length of the hash.</param>
        /// <param name="extract">unpack the archive; the result is then the folder `fname`, and the archive lies beside it as `fname` + "_archive". Links and names that lead outside are errors.</param>
        /// <param name="archiveFormat">"tar", "zip", a list of these, or "auto" for both.</param>
        /// <param name="cacheDir">the cache; None takes `KERATA_HOME`, else `~/.kerata`.</param>
        /// <param name="forceDownload">download even if the file is there.</param>
        /// <remarks>The file appears under its name only when it is whole and its hash is right. Raises ValueError for a wrong hash or an unsafe archive, OSError for a failed download.</remarks>
        public static string GetFile(string fname = null, string origin = null, bool untar = false, string md5Hash = null, string fileHash = null, string cacheSubdir = "datasets", HashAlgorithm hashAlgorithm = global::Keras.HashAlgorithm.Auto, bool extract = false, LossLike archiveFormat = null, string cacheDir = null, bool forceDownload = false) =>
            PyCall.Of("utils.get_file").Opt("fname", fname).Opt("origin", origin).Opt("untar", untar, false).Opt("md5_hash", md5Hash).Opt("file_hash", fileHash).Opt("cache_subdir", cacheSubdir, "datasets").Opt("hash_algorithm", hashAlgorithm, global::Keras.HashAlgorithm.Auto).Opt("extract", extract, false).Opt("archive_format", archiveFormat).Opt("cache_dir", cacheDir).Opt("force_download", forceDownload, false).To<string>();
        /// <summary>The name that a class or function is registered under, else its own.</summary>
        public static string GetRegisteredName(Identifier obj) =>
            PyCall.Of("utils.get_registered_name").Arg(obj).To<string>();
        /// <summary>What a registered name stands for, or None.</summary>
        /// <remarks>Scopes go first, then registrations, then `custom_objects`, then `module_objects`.</remarks>
        public static Value GetRegisteredObject(string name, Dictionary<string, object> customObjects = null, Dictionary<string, object> moduleObjects = null) =>
            PyCall.Of("utils.get_registered_object").Arg(name).Opt("custom_objects", customObjects).Opt("module_objects", moduleObjects).To<Value>();
        /// <summary>The symbols, made by `Input`, that a symbol is computed from.</summary>
        public static Tensor[] GetSourceInputs(DataLike tensor) =>
            PyCall.Of("utils.get_source_inputs").Arg(tensor).To<Tensor[]>();
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
            PyCall.Of("utils.image_dataset_from_directory").Arg(directory).Opt("labels", labels).Opt("label_mode", labelMode, global::Keras.LabelMode.Int).Opt("class_names", classNames).Opt("color_mode", colorMode, global::Keras.ColorMode.Rgb).Opt("batch_size", batchSize, 32).Opt("image_size", imageSize).Opt("shuffle", shuffle, true).Opt("seed", seed).Opt("validation_split", validationSplit).Opt("subset", subset).Opt("interpolation", interpolation, global::Keras.Interpolation.Bilinear).Opt("follow_links", followLinks, false).Opt("crop_to_aspect_ratio", cropToAspectRatio, false).Opt("pad_to_aspect_ratio", padToAspectRatio, false).Opt("data_format", dataFormat).Opt("format", format).Opt("verbose", verbose, true).To<Value>();
        /// <summary>The pixels of an image of Pillow's: [rows, columns, channels], or with channels first.</summary>
        public static NDArray ImgToArray(object img, DataFormat? dataFormat = null, DTypeLike dtype = null) =>
            PyCall.Of("utils.img_to_array").Arg(img).Opt("data_format", dataFormat).Opt("dtype", dtype).To<NDArray>();
        /// <summary>Whether a progress bar is shown where `verbose` is "auto".</summary>
        public static bool IsInteractiveLoggingEnabled() =>
            PyCall.Of("utils.is_interactive_logging_enabled").To<bool>();
        /// <summary>Whether this is a symbol: what `Input` returns, or a layer called on it.</summary>
        public static bool IsKerasTensor(DataLike x) =>
            PyCall.Of("utils.is_keras_tensor").Arg(x).To<bool>();
        /// <summary>An image of Pillow's from a file.</summary>
        /// <param name="path">of the file, or an open one.</param>
        /// <param name="colorMode">"rgb", "rgba" or "grayscale".</param>
        /// <param name="targetSize">(rows, columns) to bring it to.</param>
        /// <param name="interpolation">how: "nearest", "bilinear", "bicubic", "lanczos", "box", "hamming".</param>
        /// <param name="keepAspectRatio">whether to cut the middle out first, in the ratio of `target_size`.</param>
        /// <remarks>Raises ValueError for a mode or an interpolation that is not among these.</remarks>
        public static Value LoadImg(object path, ColorMode colorMode = global::Keras.ColorMode.Rgb, Shape targetSize = null, Interpolation interpolation = global::Keras.Interpolation.Nearest, bool keepAspectRatio = false) =>
            PyCall.Of("utils.load_img").Arg(path).Opt("color_mode", colorMode, global::Keras.ColorMode.Rgb).Opt("target_size", targetSize).Opt("interpolation", interpolation, global::Keras.Interpolation.Nearest).Opt("keep_aspect_ratio", keepAspectRatio, false).To<Value>();
        /// <summary>The graph of a model in the language of Graphviz.</summary>
        /// <param name="subgraph">whether it is to be a cluster, part of another graph.</param>
        /// <remarks>Returns: An object with `to_string()`, `write(path)`, and `create(format="svg")`, which draws.</remarks>
        public static global::Keras.Layers.Dot ModelToDot(global::Keras.Models.Model model, bool showShapes = false, bool showDtype = false, bool showLayerNames = true, GraphDirection rankdir = global::Keras.GraphDirection.TB, bool expandNested = false, int dpi = 200, bool subgraph = false, bool showLayerActivations = false, bool showTrainable = false, GraphSplines splines = global::Keras.GraphSplines.Ortho, Dictionary<string, object> more = null) =>
            PyCall.Of("utils.model_to_dot").Arg(model).Opt("show_shapes", showShapes, false).Opt("show_dtype", showDtype, false).Opt("show_layer_names", showLayerNames, true).Opt("rankdir", rankdir, global::Keras.GraphDirection.TB).Opt("expand_nested", expandNested, false).Opt("dpi", dpi, 200).Opt("subgraph", subgraph, false).Opt("show_layer_activations", showLayerActivations, false).Opt("show_trainable", showTrainable, false).Opt("splines", splines, global::Keras.GraphSplines.Ortho).More(more).To<global::Keras.Layers.Dot>();
        /// <summary>`x` divided by its norm along an axis: `x / (sum(|x|**order))**(1/order)`; zeros stay zeros.</summary>
        /// <remarks>An array gives an array, a tensor or symbol one of its kind, as `ops.normalize` does.</remarks>
        public static Value Normalize(TensorLike x, int axis = -1, int order = 2) =>
            PyCall.Of("utils.normalize").Arg(x).Opt("axis", axis, -1).Opt("order", order, 2).To<Value>();
        /// <summary>Data in the form that `fit` takes: `x`, `(x, y)` or `(x, y, sample_weight)`.</summary>
        public static Value PackXYSampleWeight(DataLike x, DataLike y = null, DataLike sampleWeight = null) =>
            PyCall.Of("utils.pack_x_y_sample_weight").Arg(x).Opt("y", y).Opt("sample_weight", sampleWeight).To<Value>();
        /// <summary>Sequences as the rows of one array, filled up and cut to one length.</summary>
        /// <param name="sequences">of numbers (or of arrays of one shape).</param>
        /// <param name="maxlen">the length; None takes that of the longest.</param>
        /// <param name="dtype">of the result; `object` for strings.</param>
        /// <param name="padding">where `value` is put in, "pre" (before the sequence) or "post".</param>
        /// <param name="truncating">where what is too long is cut off, "pre" or "post".</param>
        /// <param name="value">what fills.</param>
        /// <remarks>Shapes: the result is `[count, maxlen, …]`. Raises ValueError where an item is no sequence, or items disagree in shape.</remarks>
        public static NDArray PadSequences(DataLike sequences, int? maxlen = null, DTypeLike dtype = null, Side padding = global::Keras.Side.Pre, Side truncating = global::Keras.Side.Pre, DataLike value = null) =>
            PyCall.Of("utils.pad_sequences").Arg(sequences).Opt("maxlen", maxlen).Opt("dtype", dtype).Opt("padding", padding, global::Keras.Side.Pre).Opt("truncating", truncating, global::Keras.Side.Pre).Opt("value", value).To<NDArray>();
        /// <summary>Draw the graph of a model into a file, whose suffix says what it becomes.</summary>
        /// <param name="model">a built model.</param>
        /// <param name="toFile">`.svg`; `.html`, a page that needs nothing else; `.dot`, text for Graphviz; `.png`, `.pdf` or what else matplotlib writes. Without a suffix `.png` is added.</param>
        /// <param name="showShapes">whether boxes have the shapes of inputs and outputs.</param>
        /// <param name="showDtype">whether they have the dtype of the output.</param>
        /// <param name="showLayerNames">whether they have the layers' names beside their classes.</param>
        /// <param name="rankdir">where the graph runs: "TB" from top to bottom, "BT", "LR" or "RL".</param>
        /// <param name="expandNested">whether nested models are drawn too.</param>
        /// <param name="dpi">dots per inch, of images.</param>
        /// <param name="showLayerActivations">whether boxes have the activation.</param>
        /// <param name="showTrainable">whether layers with weights are marked as trainable or not.</param>
        /// <param name="splines">how lines run: "ortho", "curved", "polyline", "spline" or "line".</param>
        /// <remarks>Returns: In a notebook, what shows the picture; else None.</remarks>
        /// <exception cref="KerataException">ValueError: for a model that is not built, or an unknown suffix, `rankdir` or `splines`.</exception>
        /// <exception cref="KerataException">ImportError: if `grandalf`, or matplotlib for images, is not installed (`kerata[plot]`).</exception>
        public static Value PlotModel(global::Keras.Models.Model model, string toFile = "model.png", bool showShapes = false, bool showDtype = false, bool showLayerNames = false, GraphDirection rankdir = global::Keras.GraphDirection.TB, bool expandNested = false, int dpi = 200, bool showLayerActivations = false, bool showTrainable = false, GraphSplines splines = global::Keras.GraphSplines.Ortho, Dictionary<string, object> more = null) =>
            PyCall.Of("utils.plot_model").Arg(model).Opt("to_file", toFile, "model.png").Opt("show_shapes", showShapes, false).Opt("show_dtype", showDtype, false).Opt("show_layer_names", showLayerNames, false).Opt("rankdir", rankdir, global::Keras.GraphDirection.TB).Opt("expand_nested", expandNested, false).Opt("dpi", dpi, 200).Opt("show_layer_activations", showLayerActivations, false).Opt("show_trainable", showTrainable, false).Opt("splines", splines, global::Keras.GraphSplines.Ortho).More(more).To<Value>();
        /// <summary>Decorator: make a class or function of yours known to `deserialize_keras_object`.</summary>
        /// <param name="package">the first half of the registered name `package&gt;name`.</param>
        /// <param name="name">the second half; the class's own name where None.</param>
        /// <remarks>Raises ValueError for a class without `get_config()`.</remarks>
        public static Value RegisterKerasSerializable(string package = "Custom", string name = null) =>
            PyCall.Of("utils.register_keras_serializable").Opt("package", package, "Custom").Opt("name", name).To<Value>();
        /// <summary>Write an array of three axes as an image file; `kwargs` are Pillow's.</summary>
        public static void SaveImg(object path, TensorLike x, DataFormat? dataFormat = null, string fileFormat = null, bool scale = true, Dictionary<string, object> more = null) =>
            PyCall.Of("utils.save_img").Arg(path).Arg(x).Opt("data_format", dataFormat).Opt("file_format", fileFormat).Opt("scale", scale, true).More(more).Run();
        /// <summary>An object as plain data: dicts, lists, strings, numbers.</summary>
        /// <remarks>Raises ValueError for what has no `get_config()` and is no plain data either.</remarks>
        public static Value SerializeKerasObject(Identifier obj) =>
            PyCall.Of("utils.serialize_keras_object").Arg(obj).To<Value>();
        /// <summary>Seed Python's `random`, NumPy's global generator, and what kerata draws from now on.</summary>
        /// <param name="seed">an integer, 0 &lt;= seed &lt; 2**32.</param>
        /// <remarks>kerata draws from counters, never from an engine's own generator, so nothing else needs a seed.</remarks>
        public static void SetRandomSeed(int seed) =>
            PyCall.Of("utils.set_random_seed").Arg(seed).Run();
        /// <summary>A data set in two parts, such as one to train and one to test.</summary>
        /// <param name="dataset">an array, a structure of arrays (of one length), anything with `__len__` and `__getitem__` (as torch's data sets have), or an iterable of samples.</param>
        /// <param name="leftSize">a fraction of the samples, or how many; None is all the rest.</param>
        /// <param name="rightSize">a fraction of the samples, or how many; None is all the rest.</param>
        /// <param name="shuffle">whether the samples are put in another order before.</param>
        /// <param name="seed">whether the samples are put in another order before.</param>
        /// <param name="preferredBackend">for Keras' sake; the parts are the same for all.</param>
        /// <remarks>Returns: Two sets of samples, with `len`, `[number]`, iteration, and the methods of a `tf.data.Dataset`: `fit` takes their `batch(size)`; torch's `DataLoader` takes the sets themselves.</remarks>
        public static (Value, Value) SplitDataset(DataLike dataset, double? leftSize = null, double? rightSize = null, bool shuffle = false, int? seed = null, string preferredBackend = null) =>
            PyCall.Of("utils.split_dataset").Arg(dataset).Opt("left_size", leftSize).Opt("right_size", rightSize).Opt("shuffle", shuffle, false).Opt("seed", seed).Opt("preferred_backend", preferredBackend).To<(Value, Value)>();
        /// <summary>`canonical`, with the weak names resolved: "int" is int32 and "float" is `floatx()`.</summary>
        public static string StandardizeDtype(DTypeLike dtype) =>
            PyCall.Of("utils.standardize_dtype").Arg(dtype).To<string>();
        /// <summary>A data set of the texts (.txt, in UTF-8) in a folder, which are read batch by batch.</summary>
        /// <param name="maxLength">characters that are kept of each.</param>
        /// <remarks>All else is as in `image_dataset_from_directory`. Batches are arrays of strings `[batch]`, as `TextVectorization` takes them, or pairs of these and labels.</remarks>
        public static Value TextDatasetFromDirectory(string directory, StringOrTensorLike labels = null, LabelMode labelMode = global::Keras.LabelMode.Int, string[] classNames = null, int? batchSize = 32, int? maxLength = null, bool shuffle = true, int? seed = null, double? validationSplit = null, Subset? subset = null, bool followLinks = false, string format = null, bool verbose = true) =>
            PyCall.Of("utils.text_dataset_from_directory").Arg(directory).Opt("labels", labels).Opt("label_mode", labelMode, global::Keras.LabelMode.Int).Opt("class_names", classNames).Opt("batch_size", batchSize, 32).Opt("max_length", maxLength).Opt("shuffle", shuffle, true).Opt("seed", seed).Opt("validation_split", validationSplit).Opt("subset", subset).Opt("follow_links", followLinks, false).Opt("format", format).Opt("verbose", verbose, true).To<Value>();
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
            PyCall.Of("utils.timeseries_dataset_from_array").Arg(data).Arg(targets).Arg(sequenceLength).Opt("sequence_stride", sequenceStride, 1).Opt("sampling_rate", samplingRate, 1).Opt("batch_size", batchSize, 128).Opt("shuffle", shuffle, false).Opt("seed", seed).Opt("start_index", startIndex).Opt("end_index", endIndex).Opt("format", format).To<global::Keras.Data.PyDataset>();
        /// <summary>Integer labels as rows of zeros with a one at the label.</summary>
        /// <param name="x">integers of shape `[...]` or `[..., 1]`, each within `0 &lt;= label &lt; num_classes`.</param>
        /// <param name="numClasses">width of the rows; None takes the largest label plus one.</param>
        /// <remarks>Result: float64 of shape `[..., num_classes]`. Raises ValueError for a label out of range. A tensor or symbol gives one of float32, as `ops.one_hot` does, so it works within a step, too.</remarks>
        public static Value ToCategorical(DataLike x, int? numClasses = null) =>
            PyCall.Of("utils.to_categorical").Arg(x).Opt("num_classes", numClasses).To<Value>();
        /// <summary>`(x, y, sample_weight)` of what `train_step` is given, None in place of what is absent.</summary>
        public static (Value, Value, Value) UnpackXYSampleWeight(DataLike data) =>
            PyCall.Of("utils.unpack_x_y_sample_weight").Arg(data).To<(Value, Value, Value)>();
    }
}
