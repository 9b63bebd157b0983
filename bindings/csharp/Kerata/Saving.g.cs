// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras.Saving
{
    /// <summary>A scope in which names in configurations resolve to these classes and functions first.</summary>
    public partial class CustomObjectScope : KerataObject
    {
        internal CustomObjectScope(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected CustomObjectScope(PyCall call) : base(call) { }
        /// <summary>A scope in which names in configurations resolve to these classes and functions first.</summary>
        /// <param name="customObjects">{name: class or function}; None for none.</param>
        public CustomObjectScope(Dictionary<string, object> customObjects)
            : base(PyCall.Of("saving.CustomObjectScope").Arg(customObjects)) { }
        /// <summary>Python&apos;s `custom_objects`.</summary>
        [Python("custom_objects")] public Dictionary<string, object> CustomObjects { get => Get<Dictionary<string, object>>("custom_objects"); set => Set("custom_objects", value); }
    }
    /// <summary>What is in a file.</summary>
    public partial class Inspection : KerataObject
    {
        internal Inspection(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Inspection(PyCall call) : base(call) { }
        /// <summary>What is in a file.</summary>
        /// <param name="path">the file, what it is, its bytes.</param>
        /// <param name="kind">the file, what it is, its bytes.</param>
        /// <param name="size">the file, what it is, its bytes.</param>
        /// <param name="metadata">versions and what else it says of itself.</param>
        /// <param name="layers">the architecture; empty for weights alone.</param>
        /// <param name="custom">classes and functions of its maker's, to be passed in `custom_objects`.</param>
        /// <param name="optimizer">its class and settings, and losses and metrics; None where there is none.</param>
        /// <param name="weights">the arrays with their statistics.</param>
        /// <param name="verdicts">one for each hole that loaders of models have had.</param>
        /// <param name="refusal">why the file cannot be read; None if it can.</param>
        public Inspection(string path, string kind, int size, Dictionary<string, object> metadata = null, LayersLike layers = null, string[] custom = null, Dictionary<string, object> optimizer = null, DataLike weights = null, object[] verdicts = null, string refusal = null)
            : base(PyCall.Of("saving.Inspection").Arg(path).Arg(kind).Arg(size).Opt("metadata", metadata).Opt("layers", layers).Opt("custom", custom).Opt("optimizer", optimizer).Opt("weights", weights).Opt("verdicts", verdicts).Opt("refusal", refusal)) { }
        /// <summary>The file is whole, and nothing was found in it.</summary>
        [Python("safe")] public bool Safe { get => Get<bool>("safe"); }
        /// <summary>The same as plain data.</summary>
        [Python("to_dict")]
        public virtual Dictionary<string, object> ToDict() =>
            PyCall.On(this, "to_dict").To<Dictionary<string, object>>();
        /// <summary>Python&apos;s `path`.</summary>
        [Python("path")] public string Path { get => Get<string>("path"); set => Set("path", value); }
        /// <summary>Python&apos;s `kind`.</summary>
        [Python("kind")] public string Kind { get => Get<string>("kind"); set => Set("kind", value); }
        /// <summary>Python&apos;s `size`.</summary>
        [Python("size")] public int Size { get => Get<int>("size"); set => Set("size", value); }
        /// <summary>Python&apos;s `metadata`.</summary>
        [Python("metadata")] public Dictionary<string, object> Metadata { get => Get<Dictionary<string, object>>("metadata"); set => Set("metadata", value); }
        /// <summary>Python&apos;s `layers`.</summary>
        [Python("layers")] public Value[] Layers { get => Get<Value[]>("layers"); set => Set("layers", value); }
        /// <summary>Python&apos;s `custom`.</summary>
        [Python("custom")] public string[] Custom { get => Get<string[]>("custom"); set => Set("custom", value); }
        /// <summary>Python&apos;s `optimizer`.</summary>
        [Python("optimizer")] public Dictionary<string, object> Optimizer { get => Get<Dictionary<string, object>>("optimizer"); set => Set("optimizer", value); }
        /// <summary>Python&apos;s `weights`.</summary>
        [Python("weights")] public Value[] Weights { get => Get<Value[]>("weights"); set => Set("weights", value); }
        /// <summary>Python&apos;s `verdicts`.</summary>
        [Python("verdicts")] public Value[] Verdicts { get => Get<Value[]>("verdicts"); set => Set("verdicts", value); }
        /// <summary>Python&apos;s `refusal`.</summary>
        [Python("refusal")] public string Refusal { get => Get<string>("refusal"); set => Set("refusal", value); }
    }
    /// <summary>The weights in a file, to be looked at, changed and written again.</summary>
    /// <remarks>The file is read by the same guarded readers as everywhere, and array by array: a weight is read when it is written or compared.</remarks>
    /// <exception cref="KerataException">ValueError: the file is damaged, unsafe or of another kind.</exception>
    public partial class KerasFileEditor : KerataObject
    {
        internal KerasFileEditor(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected KerasFileEditor(PyCall call) : base(call) { }
        /// <summary>The weights in a file, to be looked at, changed and written again.</summary>
        /// <param name="filepath">`.keras`, `.weights.h5`, `.safetensors`, `.weights.npz` or `.weights.json`.</param>
        /// <exception cref="KerataException">ValueError: the file is damaged, unsafe or of another kind.</exception>
        public KerasFileEditor(string filepath)
            : base(PyCall.Of("saving.KerasFileEditor").Arg(filepath)) { }
        /// <summary>The structure of the file: objects in objects, weights by key, each read for it.</summary>
        [Python("weights_dict")] public Dictionary<string, object> WeightsDict { get => Get<Dictionary<string, object>>("weights_dict"); }
        /// <summary>Print the objects and the shapes and dtypes of their weights.</summary>
        [Python("summary")]
        public virtual void Summary() =>
            PyCall.On(this, "summary").Run();
        /// <summary>Compare the file with a model, and print what differs.</summary>
        /// <param name="referenceModel">a built model.</param>
        /// <remarks>Returns: `{"status": "success" or "error", "error_count": …, "match_count": …}`, counting objects that only one of them has and weights that differ in shape or are absent.</remarks>
        [Python("compare")]
        public virtual Dictionary<string, object> Compare(object referenceModel) =>
            PyCall.On(this, "compare").Arg(referenceModel).To<Dictionary<string, object>>();
        /// <summary>Rename an object, and with it all that it contains.</summary>
        /// <param name="objectName">a name or a path, "dense_2" or "layers/dense_2".</param>
        /// <param name="newName">a name alone.</param>
        /// <exception cref="KerataException">ValueError: there is no such object or more than one, the new name is a path or taken.</exception>
        [Python("rename_object")]
        public virtual void RenameObject(string objectName, string newName) =>
            PyCall.On(this, "rename_object").Arg(objectName).Arg(newName).Run();
        /// <summary>Delete an object with all that it contains; a name or a path.</summary>
        [Python("delete_object")]
        public virtual void DeleteObject(string objectName) =>
            PyCall.On(this, "delete_object").Arg(objectName).Run();
        /// <summary>Add an object.</summary>
        /// <param name="objectPath">where, "layers/dense_2".</param>
        /// <param name="weights">arrays by key, `{"0": kernel, "1": bias}`.</param>
        /// <exception cref="KerataException">ValueError: it is there already.</exception>
        [Python("add_object")]
        public virtual void AddObject(string objectPath, Dictionary<string, object> weights) =>
            PyCall.On(this, "add_object").Arg(objectPath).Arg(weights).Run();
        /// <summary>Give an object more weights, or others under the same keys.</summary>
        /// <param name="objectName">a name or a path.</param>
        /// <param name="weights">arrays by key.</param>
        [Python("add_weights")]
        public virtual void AddWeights(string objectName, Dictionary<string, object> weights) =>
            PyCall.On(this, "add_weights").Arg(objectName).Arg(weights).Run();
        /// <summary>Delete one weight of an object.</summary>
        /// <param name="objectName">a name or a path.</param>
        /// <param name="weightName">its key, "0".</param>
        [Python("delete_weight")]
        public virtual void DeleteWeight(string objectName, string weightName) =>
            PyCall.On(this, "delete_weight").Arg(objectName).Arg(weightName).Run();
        /// <summary>Write the weights as they are now, into the same file or another.</summary>
        /// <param name="filepath">`.weights.h5`, `.safetensors`, `.weights.npz` or `.weights.json`.</param>
        [Python("save")]
        public virtual void Save(string filepath) =>
            PyCall.On(this, "save").Arg(filepath).Run();
        /// <summary>The same as `save`.</summary>
        [Python("resave_weights")]
        public virtual void ResaveWeights(string filepath) =>
            PyCall.On(this, "resave_weights").Arg(filepath).Run();
        /// <summary>Python&apos;s `filepath`.</summary>
        [Python("filepath")] public string Filepath { get => Get<string>("filepath"); set => Set("filepath", value); }
        /// <summary>Python&apos;s `config`.</summary>
        [Python("config")] public Value Config { get => Get<Value>("config"); set => Set("config", value); }
        /// <summary>Python&apos;s `metadata`.</summary>
        [Python("metadata")] public Value Metadata { get => Get<Value>("metadata"); set => Set("metadata", value); }
    }
    /// <summary>Models and weights in files, configurations of objects, and the user's own classes by name.</summary>
    public static partial class Saving
    {
        /// <summary>Write what is in one file into another of the kind that its name says.</summary>
        /// <param name="source">`.keras`, a folder of the same content, `.weights.h5`, `.safetensors`, `.weights.npz` or `.weights.json` (shards).</param>
        /// <param name="target">the same kinds. From a whole model to weights, the architecture is left out; a name without a suffix is a folder.</param>
        /// <param name="maxShardSize">for `.weights.json`, the most that a shard has, in GB.</param>
        /// <remarks>Nothing is built and no code in the file is run; at any time one array is in memory.</remarks>
        /// <exception cref="KerataException">ValueError: the source is damaged or unsafe, or lacks the architecture that is asked for.</exception>
        public static void Convert(string source, string target, double? maxShardSize = null) =>
            PyCall.Of("saving.convert").Arg(source).Arg(target).Opt("max_shard_size", maxShardSize).Run();
        /// <summary>The object that `serialize_keras_object` described.</summary>
        /// <param name="config">its result.</param>
        /// <param name="customObjects">{name: class or function} looked at first.</param>
        /// <param name="safeMode">accepted for Keras' sake. Names are only ever looked up among kerata's classes and those registered or given here; nothing is imported and no code is read.</param>
        /// <remarks>Raises ValueError for a class that nobody registered.</remarks>
        public static Value DeserializeKerasObject(Dictionary<string, object> config, Dictionary<string, object> customObjects = null, bool safeMode = true, Dictionary<string, object> more = null) =>
            PyCall.Of("saving.deserialize_keras_object").Arg(config).Opt("custom_objects", customObjects).Opt("safe_mode", safeMode, true).More(more).To<Value>();
        /// <summary>The table of everything registered, {"package&gt;name": class or function}; it may be changed.</summary>
        public static Dictionary<string, object> GetCustomObjects() =>
            PyCall.Of("saving.get_custom_objects").To<Dictionary<string, object>>();
        /// <summary>The name that a class or function is registered under, else its own.</summary>
        public static string GetRegisteredName(Identifier obj) =>
            PyCall.Of("saving.get_registered_name").Arg(obj).To<string>();
        /// <summary>What a registered name stands for, or None.</summary>
        /// <remarks>Scopes go first, then registrations, then `custom_objects`, then `module_objects`.</remarks>
        public static Value GetRegisteredObject(string name, Dictionary<string, object> customObjects = null, Dictionary<string, object> moduleObjects = null) =>
            PyCall.Of("saving.get_registered_object").Arg(name).Opt("custom_objects", customObjects).Opt("module_objects", moduleObjects).To<Value>();
        /// <summary>Look into a file of a model or of weights; nothing in it is built, imported or run.</summary>
        /// <param name="path">`.keras`, `.h5`, `.safetensors`, `.weights.npz`, `.weights.json`, or the `.json` of `model.to_json()`.</param>
        /// <param name="statistics">read the arrays, one by one, for their statistics.</param>
        /// <exception cref="KerataException">FileNotFoundError: there is no such file. A file that is damaged or unsafe is no error here: `refusal` and `verdicts` say what is wrong with it.</exception>
        public static global::Keras.Saving.Inspection Inspect(string path, bool statistics = true) =>
            PyCall.Of("saving.inspect").Arg(path).Opt("statistics", statistics, true).To<global::Keras.Saving.Inspection>();
        /// <summary>The model in a file, on the engine in force; training goes on where it stopped.</summary>
        /// <param name="filepath">a `.keras` file or folder, of kerata or Keras 3; or a whole model in an `.h5` file of kerata, Keras or tf.keras; of a folder of checkpoints the last.</param>
        /// <param name="customObjects">{name: class or function} of yours that the file names; a lambda goes by the name of its layer.</param>
        /// <param name="compile">False: without optimizer, losses and metrics.</param>
        /// <param name="safeMode">accepted for Keras' sake: code in a file is never run, whatever it says.</param>
        /// <exception cref="KerataException">FileNotFoundError: there is no such file.</exception>
        /// <exception cref="KerataException">ValueError: the file is damaged, or its weights do not fit; the message names the entry.</exception>
        /// <exception cref="KerataException">TypeError: the file names a class or function that is neither kerata's nor given.</exception>
        public static global::Keras.Models.Model LoadModel(string filepath, Dictionary<string, object> customObjects = null, bool compile = true, bool safeMode = true) =>
            PyCall.Of("saving.load_model").Arg(filepath).Opt("custom_objects", customObjects).Opt("compile", compile, true).Opt("safe_mode", safeMode, true).To<global::Keras.Models.Model>();
        /// <summary>Read the weights of a model; nothing changes unless all of them fit.</summary>
        /// <param name="model">a built model.</param>
        /// <param name="filepath">a file of `save_weights` or of Keras; of a whole model its weights; of a folder of checkpoints (`OrbaxCheckpoint`) the last.</param>
        /// <param name="skipMismatch">weights that are absent or of another shape stay as they are, with a warning.</param>
        /// <param name="objectsToSkip">layers whose weights stay as they are.</param>
        /// <exception cref="KerataException">ValueError: listing the paths that the file or the model lacks and the shapes that differ.</exception>
        /// <exception cref="KerataException">FileNotFoundError: there is no such file.</exception>
        public static void LoadWeights(global::Keras.Models.Model model, string filepath, bool skipMismatch = false, object[] objectsToSkip = null, Dictionary<string, object> more = null) =>
            PyCall.Of("saving.load_weights").Arg(model).Arg(filepath).Opt("skip_mismatch", skipMismatch, false).Opt("objects_to_skip", objectsToSkip).More(more).Run();
        /// <summary>Decorator: make a class or function of yours known to `deserialize_keras_object`.</summary>
        /// <param name="package">the first half of the registered name `package&gt;name`.</param>
        /// <param name="name">the second half; the class's own name where None.</param>
        /// <remarks>Raises ValueError for a class without `get_config()`.</remarks>
        public static Value RegisterKerasSerializable(string package = "Custom", string name = null) =>
            PyCall.Of("saving.register_keras_serializable").Opt("package", package, "Custom").Opt("name", name).To<Value>();
        /// <summary>Write a model: architecture, weights, optimizer, compile arguments and assets.</summary>
        /// <param name="model">any model; its own classes need a `get_config`.</param>
        /// <param name="filepath">ends in `.keras` (Keras' archive, which Keras reads too), or in `.h5` or `.hdf5` (the older layout, of functional and sequential models, which Keras reads, too).</param>
        /// <param name="overwrite">False: an existing file is an error.</param>
        /// <param name="zipped">False: a folder with the archive's members, whose name needs no suffix.</param>
        /// <exception cref="KerataException">ValueError: another suffix, or a model that an `.h5` file cannot hold.</exception>
        /// <exception cref="KerataException">FileExistsError: the file exists, and `overwrite` is False.</exception>
        public static void SaveModel(global::Keras.Models.Model model, string filepath, bool overwrite = true, bool? zipped = null, Dictionary<string, object> more = null) =>
            PyCall.Of("saving.save_model").Arg(model).Arg(filepath).Opt("overwrite", overwrite, true).Opt("zipped", zipped).More(more).Run();
        /// <summary>Write the weights of a model; the file appears whole or not at all.</summary>
        /// <param name="model">a built model.</param>
        /// <param name="filepath">ends in `.weights.h5`, `.safetensors`, `.weights.npz`, or in `.weights.json` for shards: a list of files and, beside it, the files.</param>
        /// <param name="overwrite">False: an existing file is an error.</param>
        /// <param name="maxShardSize">the gigabytes of a shard.</param>
        /// <exception cref="KerataException">ValueError: another suffix, or a model that has no weights yet.</exception>
        /// <exception cref="KerataException">FileExistsError: the file exists, and `overwrite` is False.</exception>
        public static void SaveWeights(global::Keras.Models.Model model, string filepath, bool overwrite = true, double? maxShardSize = null, Dictionary<string, object> more = null) =>
            PyCall.Of("saving.save_weights").Arg(model).Arg(filepath).Opt("overwrite", overwrite, true).Opt("max_shard_size", maxShardSize).More(more).Run();
        /// <summary>An object as plain data: dicts, lists, strings, numbers.</summary>
        /// <remarks>Raises ValueError for what has no `get_config()` and is no plain data either.</remarks>
        public static Value SerializeKerasObject(Identifier obj) =>
            PyCall.Of("saving.serialize_keras_object").Arg(obj).To<Value>();
    }
}
