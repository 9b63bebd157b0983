// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras.Data
{
    /// <summary>Batches of arrays in memory, in a new order each epoch if shuffled.</summary>
    /// <remarks>Tensors of the engine that lie on a device stay there, and so do their batches; those in the host's memory are NumPy's to gather, which sees them without a copy. Inputs that are shuffled go to an accelerator once and whole if it has room for them.</remarks>
    public partial class ArraySource : global::Keras.Data.BatchSource
    {
        internal ArraySource(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected ArraySource(PyCall call) : base(call) { }
        /// <summary>Batches of arrays in memory, in a new order each epoch if shuffled.</summary>
        /// <param name="data">inputs, targets and sample weights, as `as_batch` returns them.</param>
        /// <param name="batchSize">samples in a batch; the last one may be smaller.</param>
        /// <param name="shuffle">True, False, or "batch" (whole batches change places).</param>
        /// <param name="seed">the order of an epoch follows from the seed and the epoch's number.</param>
        public ArraySource(global::Keras.Data.Batch data, int batchSize = 32, Verbosity shuffle = null, int seed = 0)
            : base(PyCall.Of("data.ArraySource").Arg(data).Opt("batch_size", batchSize, 32).Opt("shuffle", shuffle).Opt("seed", seed, 0)) { }
        /// <summary>Indices of the samples in the order of this epoch; None: as they are.</summary>
        [Python("order")]
        public virtual NDArray Order(int epoch) =>
            PyCall.On(this, "order").Arg(epoch).To<NDArray>();
        /// <summary>Python&apos;s `shuffle`.</summary>
        [Python("shuffle")] public Value Shuffle { get => Get<Value>("shuffle"); set => Set("shuffle", value); }
        /// <summary>Python&apos;s `seed`.</summary>
        [Python("seed")] public int Seed { get => Get<int>("seed"); set => Set("seed", value); }
        /// <summary>Python&apos;s `structure`.</summary>
        [Python("structure")] public global::Keras.Data.Batch Structure { get => Get<global::Keras.Data.Batch>("structure"); set => Set("structure", value); }
        /// <summary>Python&apos;s `samples`.</summary>
        [Python("samples")] public Value Samples { get => Get<Value>("samples"); set => Set("samples", value); }
        /// <summary>Python&apos;s `leaves`.</summary>
        [Python("leaves")] public Value Leaves { get => Get<Value>("leaves"); set => Set("leaves", value); }
    }
    /// <summary>Inputs, targets and sample weights; each a structure of arrays, or None.</summary>
    public partial class Batch : KerataObject
    {
        internal Batch(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Batch(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Batch()
            : base(PyCall.Of("data.Batch")) { }
        /// <summary>As `train_step` gets it: x alone, (x, y) or (x, y, sample_weight).</summary>
        [Python("pack")]
        public virtual Value Pack() =>
            PyCall.On(this, "pack").To<Value>();
        /// <summary>Python&apos;s `x`.</summary>
        [Python("x")] public Value X { get => Get<Value>("x"); set => Set("x", value); }
        /// <summary>Python&apos;s `y`.</summary>
        [Python("y")] public Value Y { get => Get<Value>("y"); set => Set("y", value); }
        /// <summary>Python&apos;s `sample_weight`.</summary>
        [Python("sample_weight")] public Value SampleWeight { get => Get<Value>("sample_weight"); set => Set("sample_weight", value); }
    }
    /// <summary>What `fit`, `evaluate` and `predict` ask for batches. Subclass it for the defaults.</summary>
    /// <remarks>Attributes: steps: batches in an epoch; None where nobody knows. batch_size: samples in a batch; None where batches come as the data has them. full_batches: how many batches of an epoch can be stacked, being of one size; 0: none. batch_bytes: bytes in one of these.</remarks>
    public partial class BatchSource : KerataObject
    {
        internal BatchSource(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected BatchSource(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public BatchSource(Dictionary<string, object> more = null, params object[] args)
            : base(PyCall.Of("data.BatchSource").More(more).Args(args)) { }
        /// <summary>Whether there will never be another batch, as after the last one of a generator.</summary>
        [Python("ended")] public bool Ended { get => Get<bool>("ended"); }
        /// <summary>Pairs of a count and a batch: 1 and a batch; or, where the source can, up to `stacking.join` and as many batches stacked on a new first axis.</summary>
        [Python("epoch")]
        public virtual Value Epoch(int epoch, global::Keras.Data.BatchStacking stacking = null) =>
            PyCall.On(this, "epoch").Arg(epoch).Opt("stacking", stacking).To<Value>();
        /// <summary>Begin the next epoch with the first batch, where an epoch may end before the data.</summary>
        [Python("restart")]
        public virtual void Restart() =>
            PyCall.On(this, "restart").Run();
        /// <summary>Python&apos;s `steps`.</summary>
        [Python("steps")] public int? Steps { get => Get<int?>("steps"); set => Set("steps", value); }
        /// <summary>Python&apos;s `batch_size`.</summary>
        [Python("batch_size")] public int? BatchSize { get => Get<int?>("batch_size"); set => Set("batch_size", value); }
        /// <summary>Python&apos;s `full_batches`.</summary>
        [Python("full_batches")] public int FullBatches { get => Get<int>("full_batches"); set => Set("full_batches", value); }
        /// <summary>Python&apos;s `batch_bytes`.</summary>
        [Python("batch_bytes")] public int BatchBytes { get => Get<int>("batch_bytes"); set => Set("batch_bytes", value); }
    }
    /// <summary>How many batches a source may stack into one, and whether stacked batches may lie where those before them lay. The trainer changes it while an epoch runs.</summary>
    public partial class BatchStacking : KerataObject
    {
        internal BatchStacking(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected BatchStacking(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public BatchStacking(int join = 1, bool reuse = false)
            : base(PyCall.Of("data.BatchStacking").Opt("join", join, 1).Opt("reuse", reuse, false)) { }
        /// <summary>Python&apos;s `join`.</summary>
        [Python("join")] public int Join { get => Get<int>("join"); set => Set("join", value); }
        /// <summary>Python&apos;s `reuse`.</summary>
        [Python("reuse")] public bool Reuse { get => Get<bool>("reuse"); set => Set("reuse", value); }
    }
    /// <summary>What `fit`, `evaluate` or `predict` were given to work on; see `Model.fit`.</summary>
    public partial class DataArguments : KerataObject
    {
        internal DataArguments(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected DataArguments(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public DataArguments(DataLike x, DataLike y = null, DataLike sampleWeight = null, int? batchSize = null, int? steps = null, Verbosity shuffle = null, ClassWeights classWeight = null, int seed = 0, string[] outputNames = null)
            : base(PyCall.Of("data.DataArguments").Arg(x).Opt("y", y).Opt("sample_weight", sampleWeight).Opt("batch_size", batchSize).Opt("steps", steps).Opt("shuffle", shuffle).Opt("class_weight", classWeight).Opt("seed", seed, 0).Opt("output_names", outputNames)) { }
        /// <summary>Python&apos;s `x`.</summary>
        [Python("x")] public Value X { get => Get<Value>("x"); set => Set("x", value); }
        /// <summary>Python&apos;s `y`.</summary>
        [Python("y")] public Value Y { get => Get<Value>("y"); set => Set("y", value); }
        /// <summary>Python&apos;s `sample_weight`.</summary>
        [Python("sample_weight")] public Value SampleWeight { get => Get<Value>("sample_weight"); set => Set("sample_weight", value); }
        /// <summary>Python&apos;s `batch_size`.</summary>
        [Python("batch_size")] public int? BatchSize { get => Get<int?>("batch_size"); set => Set("batch_size", value); }
        /// <summary>Python&apos;s `steps`.</summary>
        [Python("steps")] public int? Steps { get => Get<int?>("steps"); set => Set("steps", value); }
        /// <summary>Python&apos;s `shuffle`.</summary>
        [Python("shuffle")] public Value Shuffle { get => Get<Value>("shuffle"); set => Set("shuffle", value); }
        /// <summary>Python&apos;s `class_weight`.</summary>
        [Python("class_weight")] public Dictionary<string, object> ClassWeight { get => Get<Dictionary<string, object>>("class_weight"); set => Set("class_weight", value); }
        /// <summary>Python&apos;s `seed`.</summary>
        [Python("seed")] public int Seed { get => Get<int>("seed"); set => Set("seed", value); }
        /// <summary>Python&apos;s `output_names`.</summary>
        [Python("output_names")] public string[] OutputNames { get => Get<string[]>("output_names"); set => Set("output_names", value); }
    }
    /// <summary>Elements that come one after another, each an array or a structure of arrays.</summary>
    /// <remarks>The methods have the names and the meaning that they have on a `tf.data.Dataset`; functions are called on arrays of the host, for one element after another, and may use any engine; what they return is again arrays of the host.</remarks>
    public partial class Elements : KerataObject
    {
        internal Elements(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Elements(PyCall call) : base(call) { }
        /// <summary>Elements that come one after another, each an array or a structure of arrays.</summary>
        /// <param name="make">begins anew and returns the elements.</param>
        /// <param name="count">how many there are, INFINITE or UNKNOWN.</param>
        public Elements(Callable make, int count)
            : base(PyCall.Of("data.Elements").Arg(make).Arg(count)) { }
        /// <summary>See the documentation of kerata.</summary>
        [Python("__len__")]
        public virtual int Length() =>
            PyCall.On(this, "__len__").To<int>();
        /// <summary>How many elements there are; -1: there is no end, -2: nobody knows.</summary>
        [Python("cardinality")]
        public virtual Value Cardinality() =>
            PyCall.On(this, "cardinality").To<Value>();
        /// <summary>The elements as plain arrays of NumPy's.</summary>
        [Python("as_numpy_iterator")]
        public virtual Value AsNumpyIterator() =>
            PyCall.On(this, "as_numpy_iterator").To<Value>();
        /// <summary>Shapes and dtypes of the first element.</summary>
        [Python("element_spec")] public Value ElementSpec { get => Get<Value>("element_spec"); }
        /// <summary>What a function makes of each element; the parts of a tuple are its arguments.</summary>
        /// <remarks>`num_parallel_calls` and `deterministic` are for TensorFlow's sake: the calls come in order, so that seeds give the same numbers always.</remarks>
        [Python("map")]
        public virtual global::Keras.Data.Elements Map(Callable mapFunc, int? numParallelCalls = null, bool? deterministic = null, string name = null) =>
            PyCall.On(this, "map").Arg(mapFunc).Opt("num_parallel_calls", numParallelCalls).Opt("deterministic", deterministic).Opt("name", name).To<global::Keras.Data.Elements>();
        /// <summary>The elements of the data sets that a function makes of each element, in a row.</summary>
        [Python("flat_map")]
        public virtual global::Keras.Data.Elements FlatMap(Callable mapFunc, string name = null) =>
            PyCall.On(this, "flat_map").Arg(mapFunc).Opt("name", name).To<global::Keras.Data.Elements>();
        /// <summary>The elements for which a function says yes.</summary>
        [Python("filter")]
        public virtual global::Keras.Data.Elements Filter(Callable predicate, string name = null) =>
            PyCall.On(this, "filter").Arg(predicate).Opt("name", name).To<global::Keras.Data.Elements>();
        /// <summary>Pairs of a number and an element.</summary>
        [Python("enumerate")]
        public virtual global::Keras.Data.Elements Enumerate(int start = 0, string name = null) =>
            PyCall.On(this, "enumerate").Opt("start", start, 0).Opt("name", name).To<global::Keras.Data.Elements>();
        /// <summary>What a function of the state and an element leaves when all have passed.</summary>
        [Python("reduce")]
        public virtual Value Reduce(object initialState, Callable reduceFunc, string name = null) =>
            PyCall.On(this, "reduce").Arg(initialState).Arg(reduceFunc).Opt("name", name).To<Value>();
        /// <summary>What a function makes of the whole data set.</summary>
        [Python("apply")]
        public virtual Value Apply(Callable transformationFunc) =>
            PyCall.On(this, "apply").Arg(transformationFunc).To<Value>();
        /// <summary>So many elements stacked as one; the last are fewer, or dropped.</summary>
        [Python("batch")]
        public virtual global::Keras.Data.Elements Batch(int batchSize, bool dropRemainder = false, int? numParallelCalls = null, bool? deterministic = null, string name = null) =>
            PyCall.On(this, "batch").Arg(batchSize).Opt("drop_remainder", dropRemainder, false).Opt("num_parallel_calls", numParallelCalls).Opt("deterministic", deterministic).Opt("name", name).To<global::Keras.Data.Elements>();
        /// <summary>Like `batch`, for elements of several shapes: values are added at the ends of axes.</summary>
        /// <param name="paddedShapes">the shapes to reach, None within where the longest decides; in the structure of an element.</param>
        /// <param name="paddingValues">in the structure of an element; None: 0, or "" in texts.</param>
        [Python("padded_batch")]
        public virtual global::Keras.Data.Elements PaddedBatch(int batchSize, object paddedShapes = null, object paddingValues = null, bool dropRemainder = false, string name = null) =>
            PyCall.On(this, "padded_batch").Arg(batchSize).Opt("padded_shapes", paddedShapes).Opt("padding_values", paddingValues).Opt("drop_remainder", dropRemainder, false).Opt("name", name).To<global::Keras.Data.Elements>();
        /// <summary>The rows of the elements, one by one.</summary>
        [Python("unbatch")]
        public virtual global::Keras.Data.Elements Unbatch(string name = null) =>
            PyCall.On(this, "unbatch").Opt("name", name).To<global::Keras.Data.Elements>();
        /// <summary>The first elements; -1 are all.</summary>
        [Python("take")]
        public virtual global::Keras.Data.Elements Take(int count, string name = null) =>
            PyCall.On(this, "take").Arg(count).Opt("name", name).To<global::Keras.Data.Elements>();
        /// <summary>All but the first elements; -1 leaves none.</summary>
        [Python("skip")]
        public virtual global::Keras.Data.Elements Skip(int count, string name = null) =>
            PyCall.On(this, "skip").Arg(count).Opt("name", name).To<global::Keras.Data.Elements>();
        /// <summary>Each `num_shards`-th element, from the one with this index on.</summary>
        [Python("shard")]
        public virtual global::Keras.Data.Elements Shard(int numShards, int index, string name = null) =>
            PyCall.On(this, "shard").Arg(numShards).Arg(index).Opt("name", name).To<global::Keras.Data.Elements>();
        /// <summary>The elements so many times; None and -1: without an end.</summary>
        [Python("repeat")]
        public virtual global::Keras.Data.Elements Repeat(int? count = null, string name = null) =>
            PyCall.On(this, "repeat").Opt("count", count).Opt("name", name).To<global::Keras.Data.Elements>();
        /// <summary>These elements, and then those of another data set.</summary>
        [Python("concatenate")]
        public virtual global::Keras.Data.Elements Concatenate(DataLike dataset, string name = null) =>
            PyCall.On(this, "concatenate").Arg(dataset).Opt("name", name).To<global::Keras.Data.Elements>();
        /// <summary>In another order: each element is drawn from the next `buffer_size` ones.</summary>
        /// <param name="bufferSize">elements held; as many as there are mix all of them.</param>
        /// <param name="seed">of the order; None draws one.</param>
        /// <param name="reshuffleEachIteration">whether each pass has an order of its own.</param>
        [Python("shuffle")]
        public virtual global::Keras.Data.Elements Shuffle(int bufferSize, int? seed = null, bool? reshuffleEachIteration = true, string name = null) =>
            PyCall.On(this, "shuffle").Arg(bufferSize).Opt("seed", seed).Opt("reshuffle_each_iteration", reshuffleEachIteration, true).Opt("name", name).To<global::Keras.Data.Elements>();
        /// <summary>The same elements, which the first whole pass keeps in memory; `filename` is for TensorFlow's sake.</summary>
        [Python("cache")]
        public virtual global::Keras.Data.Elements Cache(string filename = "", string name = null) =>
            PyCall.On(this, "cache").Opt("filename", filename, "").Opt("name", name).To<global::Keras.Data.Elements>();
        /// <summary>The same elements, made ahead of use by a thread; -1 and None leave open how many.</summary>
        [Python("prefetch")]
        public virtual global::Keras.Data.Elements Prefetch(int? bufferSize = null, string name = null) =>
            PyCall.On(this, "prefetch").Opt("buffer_size", bufferSize).Opt("name", name).To<global::Keras.Data.Elements>();
        /// <summary>The same: options are TensorFlow's own.</summary>
        [Python("with_options")]
        public virtual global::Keras.Data.Elements WithOptions(object options, string name = null) =>
            PyCall.On(this, "with_options").Arg(options).Opt("name", name).To<global::Keras.Data.Elements>();
    }
    /// <summary>Subclass this: `__len__` says how many batches there are, `__getitem__(index)` returns one.</summary>
    /// <remarks>A batch is `inputs`, `(inputs, targets)` or `(inputs, targets, sample_weights)`.</remarks>
    public partial class PyDataset : KerataObject
    {
        internal PyDataset(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected PyDataset(PyCall call) : base(call) { }
        /// <summary>Subclass this: `__len__` says how many batches there are, `__getitem__(index)` returns one.</summary>
        /// <param name="workers">threads that make batches ahead of use; above 1, `__getitem__` must be safe to call from several.</param>
        /// <param name="useMultiprocessing">accepted for Keras' sake; threads do the work.</param>
        /// <param name="maxQueueSize">batches made ahead.</param>
        public PyDataset(int workers = 1, bool useMultiprocessing = false, int maxQueueSize = 10)
            : base(PyCall.Of("data.PyDataset").Opt("workers", workers, 1).Opt("use_multiprocessing", useMultiprocessing, false).Opt("max_queue_size", maxQueueSize, 10)) { }
        /// <summary>See the documentation of kerata.</summary>
        [Python("__getitem__")]
        public virtual object GetItem(int index) =>
            PyCall.On(this, "__getitem__").Arg(index).To<object>();
        /// <summary>See the documentation of kerata.</summary>
        [Python("__len__")]
        public virtual int Length() =>
            PyCall.On(this, "__len__").To<int>();
        /// <summary>Number of batches in an epoch; None if there is no end.</summary>
        [Python("num_batches")] public int? NumBatches { get => Get<int?>("num_batches"); }
        /// <summary>Called before each epoch.</summary>
        [Python("on_epoch_begin")]
        public virtual void OnEpochBegin() =>
            PyCall.On(this, "on_epoch_begin").Run();
        /// <summary>Called after each epoch.</summary>
        [Python("on_epoch_end")]
        public virtual void OnEpochEnd() =>
            PyCall.On(this, "on_epoch_end").Run();
        /// <summary>Python&apos;s `workers`.</summary>
        [Python("workers")] public int Workers { get => Get<int>("workers"); set => Set("workers", value); }
        /// <summary>Python&apos;s `use_multiprocessing`.</summary>
        [Python("use_multiprocessing")] public bool UseMultiprocessing { get => Get<bool>("use_multiprocessing"); set => Set("use_multiprocessing", value); }
        /// <summary>Python&apos;s `max_queue_size`.</summary>
        [Python("max_queue_size")] public int MaxQueueSize { get => Get<int>("max_queue_size"); set => Set("max_queue_size", value); }
    }
    /// <summary>From whatever holds data to batches of arrays: `register` teaches another kind.</summary>
    public static partial class DataSources
    {
        /// <summary>A tensor of the engine in force as it is, anything else as an array on the host; real floats in `floatx()`.</summary>
        /// <exception cref="KerataException">ValueError: if it has no axis of samples, or holds Python's objects.</exception>
        public static Tensor AsArray(DataLike x, string what = "data") =>
            PyCall.Of("data.as_array").Arg(x).Opt("what", what, "data").To<Tensor>();
        /// <summary>A structure of arrays, each made by `leaf`; lists of plain numbers count as arrays.</summary>
        public static Value AsArrays(object structure, string what, Callable leaf = null) =>
            PyCall.Of("data.as_arrays").Arg(structure).Arg(what).Opt("leaf", leaf).To<Value>();
        /// <summary>The arguments of `fit` as arrays; inputs by `leaf`.</summary>
        public static global::Keras.Data.Batch AsBatch(DataLike x, DataLike y = null, DataLike sampleWeight = null, Callable leaf = null) =>
            PyCall.Of("data.as_batch").Arg(x).Opt("y", y).Opt("sample_weight", sampleWeight).Opt("leaf", leaf).To<global::Keras.Data.Batch>();
        /// <summary>Like `as_rows`, sparse rows packed as one batch.</summary>
        public static Value AsPacked(DataLike x, string what = "data") =>
            PyCall.Of("data.as_packed").Arg(x).Opt("what", what, "data").To<Value>();
        /// <summary>A batch of a user's source, as the arguments of `fit`; sparse inputs are packed.</summary>
        public static global::Keras.Data.Batch ConvertBatch(global::Keras.Data.Batch batch) =>
            PyCall.Of("data.convert_batch").Arg(batch).To<global::Keras.Data.Batch>();
        /// <summary>The number of samples.</summary>
        /// <exception cref="KerataException">ValueError: if arrays disagree or are empty.</exception>
        public static int CountSamples(object arrays) =>
            PyCall.Of("data.count_samples").Arg(arrays).To<int>();
        /// <summary>A source of batches from what `fit`, `evaluate` or `predict` were given.</summary>
        /// <exception cref="KerataException">ValueError: if there is no data, or arguments do not fit together.</exception>
        public static global::Keras.Data.BatchSource MakeSource(global::Keras.Data.DataArguments given) =>
            PyCall.Of("data.make_source").Arg(given).To<global::Keras.Data.BatchSource>();
        /// <summary>Teach `fit`, `evaluate` and `predict` a kind of data; what was registered last comes first.</summary>
        /// <param name="accepts">whether this is such data; looks at its methods, not for the library it is from.</param>
        /// <param name="make">makes the source.</param>
        /// <param name="holdsTargets">whether its batches have targets and weights, so that none may be given beside it.</param>
        public static void Register(Callable accepts, Callable make, bool holdsTargets = true) =>
            PyCall.Of("data.register").Arg(accepts).Arg(make).Opt("holds_targets", holdsTargets, true).Run();
        /// <summary>The data, and the last `fraction` of its samples held back.</summary>
        /// <exception cref="KerataException">ValueError: if a part would be empty.</exception>
        public static (global::Keras.Data.Batch, global::Keras.Data.Batch) SplitArrays(global::Keras.Data.Batch data, double fraction) =>
            PyCall.Of("data.split_arrays").Arg(data).Arg(fraction).To<(global::Keras.Data.Batch, global::Keras.Data.Batch)>();
        /// <summary>The batch with sample weights from the classes of its targets, times those that it has.</summary>
        /// <param name="classWeight">maps classes to weights, or names of outputs to such maps.</param>
        /// <param name="names">of the outputs.</param>
        /// <param name="stacked">whether the batch is several, on a leading axis.</param>
        public static global::Keras.Data.Batch Weigh(global::Keras.Data.Batch batch, ClassWeights classWeight, string[] names = null, bool stacked = false) =>
            PyCall.Of("data.weigh").Arg(batch).Arg(classWeight).Opt("names", names).Opt("stacked", stacked, false).To<global::Keras.Data.Batch>();
    }
}
