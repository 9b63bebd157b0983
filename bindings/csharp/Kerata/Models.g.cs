// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras.Models
{
    /// <summary>A model from symbols to symbols: `Model(inputs=…, outputs=…)` makes one.</summary>
    public partial class Functional : global::Keras.Models.Model
    {
        internal Functional(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Functional(PyCall call) : base(call) { }
        /// <summary>A model from symbols to symbols: `Model(inputs=…, outputs=…)` makes one.</summary>
        /// <param name="inputs">symbols from `Input`, alone or in a list, tuple or dict.</param>
        /// <param name="outputs">symbols computed from them, alone or in a structure; predictions come in that structure.</param>
        public Functional(Tensors inputs = null, Tensors outputs = null, string name = null, Dictionary<string, object> more = null)
            : base(PyCall.Of("models.Functional").Opt("inputs", inputs).Opt("outputs", outputs).Opt("name", name).More(more)) { }
        /// <summary>The layers and operations, those furthest from the outputs first.</summary>
        [Python("operations")] public Value[] Operations { get => Get<Value[]>("operations"); }
        /// <summary>The shape of the input; a list of shapes if there are several.</summary>
        [Python("input_shape")] public Value InputShape { get => Get<Value>("input_shape"); }
        /// <summary>The shape of the output; a list of shapes if there are several.</summary>
        [Python("output_shape")] public Value OutputShape { get => Get<Value>("output_shape"); }
        /// <summary>Compute the outputs: each node once, in order.</summary>
        [Python("call")]
        public virtual Value Call(DataLike inputs, bool? training = null, DataLike mask = null) =>
            PyCall.On(this, "call").Arg(inputs).Opt("training", training).Opt("mask", mask).To<Value>();
        /// <summary>Compute the outputs: each node once, in order.</summary>
        public virtual Tensor Apply(DataLike inputs, bool? training = null, DataLike mask = null) =>
            PyCall.On(this, "__call__").Arg(inputs).Opt("training", training).Opt("mask", mask).To<Tensor>();
        /// <summary>Symbols like the outputs; computed anew only where the inputs differ in shape.</summary>
        [Python("compute_output_spec")]
        public virtual Value ComputeOutputSpec(DataLike inputs, bool? training = null, DataLike mask = null) =>
            PyCall.On(this, "compute_output_spec").Arg(inputs).Opt("training", training).Opt("mask", mask).To<Value>();
        /// <summary>Python&apos;s `nodes`.</summary>
        [Python("nodes")] public Value[] Nodes { get => Get<Value[]>("nodes"); set => Set("nodes", value); }
        /// <summary>Python&apos;s `input_layers`.</summary>
        [Python("input_layers")] public Value InputLayers { get => Get<Value>("input_layers"); set => Set("input_layers", value); }
        /// <summary>Python&apos;s `input_names`.</summary>
        [Python("input_names")] public Value InputNames { get => Get<Value>("input_names"); set => Set("input_names", value); }
        /// <summary>Python&apos;s `any_sizes`.</summary>
        [Python("any_sizes")] public Value AnySizes { get => Get<Value>("any_sizes"); set => Set("any_sizes", value); }
        /// <summary>Python&apos;s `graph_constructors`.</summary>
        [Python("graph_constructors")] public Value[] GraphConstructors { get => Get<Value[]>("graph_constructors"); set => Set("graph_constructors", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Functional FromConfig(Dictionary<string, object> config) => PyCall.Of("models.Functional.from_config").Arg(config).To<Functional>();
    }
    /// <summary>A layer with `fit`, `evaluate` and `predict`.</summary>
    /// <remarks>Three ways: `Model(inputs, outputs)` with symbols (a functional model), `Sequential([...])`, or a subclass that makes layers in `__init__` and uses them in `call`.</remarks>
    public partial class Model : global::Keras.Layers.Layer
    {
        internal Model(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Model(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Model(Tensors inputs = null, Tensors outputs = null, string name = null)
            : base(PyCall.Of("models.Model").Opt("inputs", inputs).Opt("outputs", outputs).Opt("name", name)) { }
        /// <summary>The layers that the model holds itself.</summary>
        [Python("layers")] public global::Keras.Layers.Layer[] Layers { get => Get<global::Keras.Layers.Layer[]>("layers"); }
        /// <summary>The layer of this name, or at this place.</summary>
        [Python("get_layer")]
        public virtual global::Keras.Layers.Layer GetLayer(string name = null, int? index = null) =>
            PyCall.On(this, "get_layer").Opt("name", name).Opt("index", index).To<global::Keras.Layers.Layer>();
        /// <summary>Print a table of the layers, their output shapes and numbers of parameters.</summary>
        /// <param name="lineLength">the width, in characters.</param>
        /// <param name="positions">where columns end, as shares of the width, or in characters.</param>
        /// <param name="printFn">what is called with the text, instead of printing it.</param>
        /// <param name="expandNested">whether the layers of models within follow them.</param>
        /// <param name="showTrainable">whether a column says what is trained.</param>
        /// <param name="layerRange">the first and the last layer, by names or patterns of names.</param>
        [Python("summary")]
        public virtual void Summary(int? lineLength = null, double[] positions = null, Callable printFn = null, bool expandNested = false, bool showTrainable = false, string[] layerRange = null) =>
            PyCall.On(this, "summary").Opt("line_length", lineLength).Opt("positions", positions).Opt("print_fn", printFn).Opt("expand_nested", expandNested, false).Opt("show_trainable", showTrainable, false).Opt("layer_range", layerRange).Run();
        /// <summary>Quantize the layers that can be: see `kerata.transforms.quantize_model`.</summary>
        [Python("quantize")]
        public virtual void Quantize(QuantizationMode? mode = null, global::Keras.Quantizers.QuantizationConfig config = null, object filters = null, bool typeCheck = true) =>
            PyCall.On(this, "quantize").Opt("mode", mode).Opt("config", config).Opt("filters", filters).Opt("type_check", typeCheck, true).Run();
        /// <summary>For "gptq" and "awq", `{"pre_block_layers": […], "sequential_blocks": […]}`: override.</summary>
        [Python("get_quantization_layer_structure")]
        public virtual Dictionary<string, object> GetQuantizationLayerStructure(QuantizationMode? mode = null) =>
            PyCall.On(this, "get_quantization_layer_structure").Opt("mode", mode).To<Dictionary<string, object>>();
        /// <summary>Train for a number of epochs; returns a History, whose `history` maps names to values by epoch.</summary>
        /// <param name="x">inputs: an array, a list or dict of arrays (for several inputs), a generator, a PyDataset, or any iterable of batches.</param>
        /// <param name="y">targets, structured like the outputs; part of the batches for generators and the like.</param>
        /// <param name="batchSize">samples in a batch, 32 if None.</param>
        /// <param name="verbose">0 silent, 1 a progress bar, 2 a line for each epoch, "auto" the bar.</param>
        /// <param name="validationSplit">fraction of the samples, from the end, to validate on, unless there is `validation_data`.</param>
        /// <param name="validationData">`(x, y)`, `(x, y, sample_weight)`, or anything that `x` may be.</param>
        /// <param name="shuffle">whether each epoch has an order of its own (False for none, "batch" for whole batches).</param>
        /// <param name="classWeight">weights by class, or by output and class.</param>
        /// <param name="sampleWeight">weights by sample, structured like the targets if there are several.</param>
        /// <param name="initialEpoch">the epoch to begin with.</param>
        /// <param name="stepsPerEpoch">batches in an epoch, where not all or more than the data has.</param>
        [Python("fit")]
        public virtual global::Keras.Callbacks.History Fit(DataLike x = null, DataLike y = null, int? batchSize = null, int epochs = 1, Verbosity verbose = null, CallbacksLike callbacks = null, double? validationSplit = 0.0, DataLike validationData = null, Verbosity shuffle = null, ClassWeights classWeight = null, DataLike sampleWeight = null, int initialEpoch = 0, int? stepsPerEpoch = null, int? validationSteps = null, int? validationBatchSize = null, Ints validationFreq = null, CancellationToken cancellationToken = default(CancellationToken)) =>
            PyCall.On(this, "fit").Opt("x", x).Opt("y", y).Opt("batch_size", batchSize).Opt("epochs", epochs, 1).Opt("verbose", verbose).Opt("callbacks", callbacks).Opt("validation_split", validationSplit, 0.0).Opt("validation_data", validationData).Opt("shuffle", shuffle).Opt("class_weight", classWeight).Opt("sample_weight", sampleWeight).Opt("initial_epoch", initialEpoch, 0).Opt("steps_per_epoch", stepsPerEpoch).Opt("validation_steps", validationSteps).Opt("validation_batch_size", validationBatchSize).Opt("validation_freq", validationFreq).Watched(this, cancellationToken).To<global::Keras.Callbacks.History>();
        /// <summary>Train for a number of epochs; returns a History, whose `history` maps names to values by epoch.</summary>
        /// <param name="x">inputs: an array, a list or dict of arrays (for several inputs), a generator, a PyDataset, or any iterable of batches.</param>
        /// <param name="y">targets, structured like the outputs; part of the batches for generators and the like.</param>
        /// <param name="batchSize">samples in a batch, 32 if None.</param>
        /// <param name="verbose">0 silent, 1 a progress bar, 2 a line for each epoch, "auto" the bar.</param>
        /// <param name="validationSplit">fraction of the samples, from the end, to validate on, unless there is `validation_data`.</param>
        /// <param name="validationData">`(x, y)`, `(x, y, sample_weight)`, or anything that `x` may be.</param>
        /// <param name="shuffle">whether each epoch has an order of its own (False for none, "batch" for whole batches).</param>
        /// <param name="classWeight">weights by class, or by output and class.</param>
        /// <param name="sampleWeight">weights by sample, structured like the targets if there are several.</param>
        /// <param name="initialEpoch">the epoch to begin with.</param>
        /// <param name="stepsPerEpoch">batches in an epoch, where not all or more than the data has.</param>
        public Task<global::Keras.Callbacks.History> FitAsync(DataLike x = null, DataLike y = null, int? batchSize = null, int epochs = 1, Verbosity verbose = null, CallbacksLike callbacks = null, double? validationSplit = 0.0, DataLike validationData = null, Verbosity shuffle = null, ClassWeights classWeight = null, DataLike sampleWeight = null, int initialEpoch = 0, int? stepsPerEpoch = null, int? validationSteps = null, int? validationBatchSize = null, Ints validationFreq = null, CancellationToken cancellationToken = default(CancellationToken)) =>
            Task.Run(() => Fit(x, y, batchSize, epochs, verbose, callbacks, validationSplit, validationData, shuffle, classWeight, sampleWeight, initialEpoch, stepsPerEpoch, validationSteps, validationBatchSize, validationFreq, cancellationToken), cancellationToken);
        /// <summary>The loss and the metrics on data: a number, a list of numbers, or a dict with `return_dict`.</summary>
        [Python("evaluate")]
        public virtual double[] Evaluate(DataLike x = null, DataLike y = null, int? batchSize = null, Verbosity verbose = null, DataLike sampleWeight = null, int? steps = null, CallbacksLike callbacks = null, Dictionary<string, object> more = null, CancellationToken cancellationToken = default(CancellationToken)) =>
            PyCall.On(this, "evaluate").Opt("x", x).Opt("y", y).Opt("batch_size", batchSize).Opt("verbose", verbose).Opt("sample_weight", sampleWeight).Opt("steps", steps).Opt("callbacks", callbacks).More(more).Watched(this, cancellationToken).To<double[]>();
        /// <summary>The loss and the metrics on data: a number, a list of numbers, or a dict with `return_dict`.</summary>
        public virtual Dictionary<string, double> EvaluateAsDictionary(DataLike x = null, DataLike y = null, int? batchSize = null, Verbosity verbose = null, DataLike sampleWeight = null, int? steps = null, CallbacksLike callbacks = null, Dictionary<string, object> more = null, CancellationToken cancellationToken = default(CancellationToken)) =>
            PyCall.On(this, "evaluate").Opt("x", x).Opt("y", y).Opt("batch_size", batchSize).Opt("verbose", verbose).Opt("sample_weight", sampleWeight).Opt("steps", steps).Opt("callbacks", callbacks).More(more).Watched(this, cancellationToken).Arg("return_dict", true).To<Dictionary<string, double>>();
        /// <summary>The loss and the metrics on data: a number, a list of numbers, or a dict with `return_dict`.</summary>
        public Task<double[]> EvaluateAsync(DataLike x = null, DataLike y = null, int? batchSize = null, Verbosity verbose = null, DataLike sampleWeight = null, int? steps = null, CallbacksLike callbacks = null, Dictionary<string, object> more = null, CancellationToken cancellationToken = default(CancellationToken)) =>
            Task.Run(() => Evaluate(x, y, batchSize, verbose, sampleWeight, steps, callbacks, more, cancellationToken), cancellationToken);
        /// <summary>The outputs for data, as NumPy arrays with all samples on the first axis.</summary>
        [Python("predict")]
        public virtual NDArray Predict(DataLike x, int? batchSize = null, Verbosity verbose = null, int? steps = null, CallbacksLike callbacks = null, CancellationToken cancellationToken = default(CancellationToken)) =>
            PyCall.On(this, "predict").Arg(x).Opt("batch_size", batchSize).Opt("verbose", verbose).Opt("steps", steps).Opt("callbacks", callbacks).Watched(this, cancellationToken).To<NDArray>();
        /// <summary>The outputs for data, as NumPy arrays with all samples on the first axis.</summary>
        public Task<NDArray> PredictAsync(DataLike x, int? batchSize = null, Verbosity verbose = null, int? steps = null, CallbacksLike callbacks = null, CancellationToken cancellationToken = default(CancellationToken)) =>
            Task.Run(() => Predict(x, batchSize, verbose, steps, callbacks, cancellationToken), cancellationToken);
        /// <summary>One training step on one batch; returns its loss and metrics.</summary>
        [Python("train_on_batch")]
        public virtual double[] TrainOnBatch(DataLike x, DataLike y = null, DataLike sampleWeight = null, ClassWeights classWeight = null) =>
            PyCall.On(this, "train_on_batch").Arg(x).Opt("y", y).Opt("sample_weight", sampleWeight).Opt("class_weight", classWeight).To<double[]>();
        /// <summary>One training step on one batch; returns its loss and metrics.</summary>
        public virtual Dictionary<string, double> TrainOnBatchAsDictionary(DataLike x, DataLike y = null, DataLike sampleWeight = null, ClassWeights classWeight = null) =>
            PyCall.On(this, "train_on_batch").Arg(x).Opt("y", y).Opt("sample_weight", sampleWeight).Opt("class_weight", classWeight).Arg("return_dict", true).To<Dictionary<string, double>>();
        /// <summary>The loss and the metrics on one batch.</summary>
        [Python("test_on_batch")]
        public virtual double[] TestOnBatch(DataLike x, DataLike y = null, DataLike sampleWeight = null) =>
            PyCall.On(this, "test_on_batch").Arg(x).Opt("y", y).Opt("sample_weight", sampleWeight).To<double[]>();
        /// <summary>The loss and the metrics on one batch.</summary>
        public virtual Dictionary<string, double> TestOnBatchAsDictionary(DataLike x, DataLike y = null, DataLike sampleWeight = null) =>
            PyCall.On(this, "test_on_batch").Arg(x).Opt("y", y).Opt("sample_weight", sampleWeight).Arg("return_dict", true).To<Dictionary<string, double>>();
        /// <summary>The outputs for one batch, as NumPy arrays.</summary>
        [Python("predict_on_batch")]
        public virtual NDArray PredictOnBatch(DataLike x) =>
            PyCall.On(this, "predict_on_batch").Arg(x).To<NDArray>();
        /// <summary>Weights, optimizer's and metrics' variables as nested dicts by path.</summary>
        /// <param name="valueFormat">"backend_tensor" for the engine's tensors, "numpy_array" for arrays.</param>
        [Python("get_state_tree")]
        public virtual Dictionary<string, object> GetStateTree(ValueFormat valueFormat = global::Keras.ValueFormat.BackendTensor) =>
            PyCall.On(this, "get_state_tree").Opt("value_format", valueFormat, global::Keras.ValueFormat.BackendTensor).To<Dictionary<string, object>>();
        /// <summary>Assign what `get_state_tree` returned, or a part of it.</summary>
        [Python("set_state_tree")]
        public virtual void SetStateTree(Dictionary<string, object> stateTree) =>
            PyCall.On(this, "set_state_tree").Arg(stateTree).Run();
        /// <summary>Python&apos;s `functional_class`.</summary>
        [Python("functional_class")] public Value FunctionalClass { get => Get<Value>("functional_class"); set => Set("functional_class", value); }
        /// <summary>Python&apos;s `inputs`.</summary>
        [Python("inputs")] public Tensor[] Inputs { get => Get<Tensor[]>("inputs"); set => Set("inputs", value); }
        /// <summary>Python&apos;s `outputs`.</summary>
        [Python("outputs")] public Tensor[] Outputs { get => Get<Tensor[]>("outputs"); set => Set("outputs", value); }
        /// <summary>Python&apos;s `stop_training`.</summary>
        [Python("stop_training")] public bool StopTraining { get => Get<bool>("stop_training"); set => Set("stop_training", value); }
        /// <summary>Python&apos;s `optimizer`.</summary>
        [Python("optimizer")] public global::Keras.Optimizers.Optimizer Optimizer { get => Get<global::Keras.Optimizers.Optimizer>("optimizer"); set => Set("optimizer", value); }
        /// <summary>Write architecture, weights, optimizer and assets to one file; see `kerata.saving.save_model`.</summary>
        [Python("save")]
        public virtual void Save(string filepath, bool overwrite = true, bool? zipped = null, Dictionary<string, object> more = null) =>
            PyCall.On(this, "save").Arg(filepath).Opt("overwrite", overwrite, true).Opt("zipped", zipped).More(more).Run();
        /// <summary>The model as it is now: a function that writes it into a folder, at any time.</summary>
        /// <param name="whole">False: the weights alone.</param>
        [Python("snapshot")]
        public virtual Value Snapshot(bool whole = true) =>
            PyCall.On(this, "snapshot").Opt("whole", whole, true).To<Value>();
        /// <summary>Write all weights; the suffix says the kind: `.weights.h5`, `.safetensors`, `.weights.npz`, or `.weights.json` for shards of at most `max_shard_size` gigabytes.</summary>
        [Python("save_weights")]
        public virtual void SaveWeights(string filepath, bool overwrite = true, double? maxShardSize = null) =>
            PyCall.On(this, "save_weights").Arg(filepath).Opt("overwrite", overwrite, true).Opt("max_shard_size", maxShardSize).Run();
        /// <summary>Read weights from a file of any kind; names and shapes must be the model's.</summary>
        /// <param name="filepath">a file of `save_weights` or of Keras, a whole model too.</param>
        /// <param name="skipMismatch">weights that are absent or of another shape stay as they are.</param>
        /// <param name="objectsToSkip">layers whose weights stay as they are.</param>
        [Python("load_weights")]
        public virtual void LoadWeights(string filepath, bool skipMismatch = false, object[] objectsToSkip = null, Dictionary<string, object> more = null) =>
            PyCall.On(this, "load_weights").Arg(filepath).Opt("skip_mismatch", skipMismatch, false).Opt("objects_to_skip", objectsToSkip).More(more).Run();
        /// <summary>The architecture as JSON, for `kerata.models.model_from_json`; no weights.</summary>
        [Python("to_json")]
        public virtual string ToJson(Dictionary<string, object> more = null) =>
            PyCall.On(this, "to_json").More(more).To<string>();
        /// <summary>Write the model to a file or folder that runs without kerata; it must be built.</summary>
        /// <param name="filepath">where to; the file or folder appears whole or not at all.</param>
        /// <param name="format">"tf_saved_model" (a folder), "onnx", "openvino", "torch", or "litert"; None: by the suffix, which is none, .onnx, .xml, .pt2, or .tflite.</param>
        /// <param name="verbose">whether to print a line.</param>
        /// <param name="inputSignature">what a model that is neither functional nor Sequential is called on: InputSpecs, symbols or arrays, in the structure of the inputs; a first axis of None leaves the size of the batch open (in a SavedModel other axes may be open too).</param>
        /// <param name="what">"predict", the outputs for inputs; or "train", a whole training step with the state of model, optimizer and metrics going in and out.</param>
        [Python("export")]
        public virtual void Export(string filepath, string format = null, TensorLike verbose = null, object inputSignature = null, string what = "predict", Dictionary<string, object> more = null) =>
            PyCall.On(this, "export").Arg(filepath).Opt("format", format).Opt("verbose", verbose).Opt("input_signature", inputSignature).Opt("what", what, "predict").More(more).Run();
        /// <summary>Say how to train.</summary>
        /// <param name="optimizer">a name or an Optimizer.</param>
        /// <param name="loss">a name, Loss or function; for several outputs a list or a dict of these.</param>
        /// <param name="lossWeights">factors of the outputs' losses.</param>
        /// <param name="metrics">names, Metrics or functions; for several outputs lists or a dict of these.</param>
        /// <param name="weightedMetrics">metrics that see the sample weights.</param>
        /// <param name="runEagerly">run operations one by one, for debugging.</param>
        /// <param name="stepsPerExecution">steps in one call of the engine; "auto" joins them where that is quicker and no callback wants to be called in between.</param>
        /// <param name="jitCompile">False has a step called each time, where the engine needs no compilation; else the engines decide.</param>
        /// <param name="autoScaleLoss">scale the loss against underflow where the policy is mixed_float16.</param>
        [Python("compile")]
        public virtual void Compile(OptimizerLike optimizer = null, LossLike loss = null, Weights lossWeights = null, MetricsLike metrics = null, MetricsLike weightedMetrics = null, bool runEagerly = false, Verbosity stepsPerExecution = null, Verbosity jitCompile = null, bool autoScaleLoss = true) =>
            PyCall.On(this, "compile").Opt("optimizer", optimizer).Opt("loss", loss).Opt("loss_weights", lossWeights).Opt("metrics", metrics).Opt("weighted_metrics", weightedMetrics).Opt("run_eagerly", runEagerly, false).Opt("steps_per_execution", stepsPerExecution).Opt("jit_compile", jitCompile).Opt("auto_scale_loss", autoScaleLoss, true).Run();
        /// <summary>The arguments of `compile` as plain data; none before it.</summary>
        [Python("get_compile_config")]
        public virtual Dictionary<string, object> GetCompileConfig() =>
            PyCall.On(this, "get_compile_config").To<Dictionary<string, object>>();
        /// <summary>Compile with what `get_compile_config` returned.</summary>
        [Python("compile_from_config")]
        public virtual void CompileFromConfig(Dictionary<string, object> config) =>
            PyCall.On(this, "compile_from_config").Arg(config).Run();
        /// <summary>The names of the `metrics`.</summary>
        [Python("metrics_names")] public string[] MetricsNames { get => Get<string[]>("metrics_names"); }
        /// <summary>Results as a list, or the only one: first those that metrics are named as, in the order of `metrics`, then those that bear an output's name before it, by name.</summary>
        [Python("in_list")]
        public virtual Value InList(Dictionary<string, object> found) =>
            PyCall.On(this, "in_list").Arg(found).To<Value>();
        /// <summary>Begin all metrics anew.</summary>
        [Python("reset_metrics")]
        public virtual void ResetMetrics() =>
            PyCall.On(this, "reset_metrics").Run();
        /// <summary>The results of all `metrics` by name.</summary>
        [Python("get_metrics_result")]
        public virtual Dictionary<string, object> GetMetricsResult() =>
            PyCall.On(this, "get_metrics_result").To<Dictionary<string, object>>();
        /// <summary>Parameters of a training beside "epochs", "steps" and "verbose".</summary>
        [Python("facts_of_fit")]
        public virtual Dictionary<string, object> FactsOfFit(object given, object source) =>
            PyCall.On(this, "facts_of_fit").Arg(given).Arg(source).To<Dictionary<string, object>>();
        /// <summary>What callbacks are told of a batch beside its results.</summary>
        [Python("facts_of_batch")]
        public virtual Dictionary<string, object> FactsOfBatch(int index, object batch, bool told) =>
            PyCall.On(this, "facts_of_batch").Arg(index).Arg(batch).Arg(told).To<Dictionary<string, object>>();
        /// <summary>What callbacks are told after a batch: the results so far.</summary>
        [Python("results_of_batch")]
        public virtual Dictionary<string, object> ResultsOfBatch(Dictionary<string, object> found) =>
            PyCall.On(this, "results_of_batch").Arg(found).To<Dictionary<string, object>>();
        /// <summary>What callbacks are told when a training or an evaluation is over: its results.</summary>
        [Python("results_at_end")]
        public virtual Dictionary<string, object> ResultsAtEnd(Dictionary<string, object> found) =>
            PyCall.On(this, "results_at_end").Arg(found).To<Dictionary<string, object>>();
        /// <summary>The scalar to minimise: the compiled loss and whatever layers added.</summary>
        [Python("compute_loss")]
        public virtual Tensor ComputeLoss(DataLike x = null, DataLike y = null, DataLike yPred = null, DataLike sampleWeight = null, bool training = true) =>
            PyCall.On(this, "compute_loss").Opt("x", x).Opt("y", y).Opt("y_pred", yPred).Opt("sample_weight", sampleWeight).Opt("training", training, true).To<Tensor>();
        /// <summary>`compute_loss` as a pure function of values: the loss, and the new values of each kind of variables.</summary>
        [Python("stateless_compute_loss")]
        public virtual (Tensor, (Tensor[], Tensor[], Tensor[])) StatelessComputeLoss(DataLike trainableVariables, DataLike nonTrainableVariables, DataLike metricsVariables, DataLike x = null, DataLike y = null, DataLike yPred = null, DataLike sampleWeight = null, bool training = true) =>
            PyCall.On(this, "stateless_compute_loss").Arg(trainableVariables).Arg(nonTrainableVariables).Arg(metricsVariables).Opt("x", x).Opt("y", y).Opt("y_pred", yPred).Opt("sample_weight", sampleWeight).Opt("training", training, true).To<(Tensor, (Tensor[], Tensor[], Tensor[]))>();
        /// <summary>Take a batch into account in the metrics of `compile`; returns all results.</summary>
        [Python("compute_metrics")]
        public virtual Dictionary<string, object> ComputeMetrics(DataLike x, DataLike y, DataLike yPred, DataLike sampleWeight = null) =>
            PyCall.On(this, "compute_metrics").Arg(x).Arg(y).Arg(yPred).Opt("sample_weight", sampleWeight).To<Dictionary<string, object>>();
        /// <summary>Train on one batch: forward, loss, gradients, update, metrics; the same source for every engine.</summary>
        /// <remarks>Override it with `kerata.value_and_grad`; return a dict of results, or nothing for the metrics' own.</remarks>
        [Python("train_step")]
        public virtual Dictionary<string, object> TrainStep(DataLike data) =>
            PyCall.On(this, "train_step").Arg(data).To<Dictionary<string, object>>();
        /// <summary>Evaluate one batch.</summary>
        [Python("test_step")]
        public virtual Dictionary<string, object> TestStep(DataLike data) =>
            PyCall.On(this, "test_step").Arg(data).To<Dictionary<string, object>>();
        /// <summary>The outputs for one batch.</summary>
        [Python("predict_step")]
        public virtual Value PredictStep(DataLike data) =>
            PyCall.On(this, "predict_step").Arg(data).To<Value>();
        /// <summary>What the part on the host makes of inputs.</summary>
        [Python("prepare")]
        public virtual Value Prepare(DataLike inputs) =>
            PyCall.On(this, "prepare").Arg(inputs).To<Value>();
        /// <summary>What runs a training step.</summary>
        [Python("make_train_function")]
        public virtual Value MakeTrainFunction(bool force = false) =>
            PyCall.On(this, "make_train_function").Opt("force", force, false).To<Value>();
        /// <summary>What runs an evaluation step.</summary>
        [Python("make_test_function")]
        public virtual Value MakeTestFunction(bool force = false) =>
            PyCall.On(this, "make_test_function").Opt("force", force, false).To<Value>();
        /// <summary>What runs a prediction step, on inputs alone.</summary>
        [Python("make_predict_function")]
        public virtual Value MakePredictFunction(bool force = false) =>
            PyCall.On(this, "make_predict_function").Opt("force", force, false).To<Value>();
        /// <summary>Python&apos;s `host_part`.</summary>
        [Python("host_part")] public Value HostPart { get => Get<Value>("host_part"); set => Set("host_part", value); }
        /// <summary>Python&apos;s `output_names`.</summary>
        [Python("output_names")] public Value OutputNames { get => Get<Value>("output_names"); set => Set("output_names", value); }
        /// <summary>Outputs and loss as a pure function of values, for `jax.value_and_grad(…, has_aux=True)`.</summary>
        /// <remarks>Returns: `(loss, (unscaled loss, outputs, non-trainable values, metrics' values))`; the first is scaled where the optimizer scales losses.</remarks>
        [Python("compute_loss_and_updates")]
        public virtual (Tensor, (Tensor, Value, Tensor[], Tensor[])) ComputeLossAndUpdates(DataLike trainableVariables, DataLike nonTrainableVariables, DataLike metricsVariables, DataLike x, DataLike y, DataLike sampleWeight, bool training = false, DataLike optimizerVariables = null) =>
            PyCall.On(this, "compute_loss_and_updates").Arg(trainableVariables).Arg(nonTrainableVariables).Arg(metricsVariables).Arg(x).Arg(y).Arg(sampleWeight).Opt("training", training, false).Opt("optimizer_variables", optimizerVariables).To<(Tensor, (Tensor, Value, Tensor[], Tensor[]))>();
        /// <summary>Nothing: variables have the values of the last finished step at any time.</summary>
        [Python("jax_state_sync")]
        public virtual void JaxStateSync() =>
            PyCall.On(this, "jax_state_sync").Run();
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Model FromConfig(Dictionary<string, object> config) => PyCall.Of("models.Model.from_config").Arg(config).To<Model>();
    }
    /// <summary>Layers, each called on the output of the one before.</summary>
    public partial class Sequential : global::Keras.Models.Model
    {
        internal Sequential(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Sequential(PyCall call) : base(call) { }
        /// <summary>Layers, each called on the output of the one before.</summary>
        /// <param name="layers">the layers; more come by `add`. An `Input`, or `input_shape=` in the first layer, builds the model at once; else the first data do.</param>
        public Sequential(LayersLike layers = null, bool trainable = true, string name = null)
            : base(PyCall.Of("models.Sequential").Opt("layers", layers).Opt("trainable", trainable, true).Opt("name", name)) { }
        /// <summary>Put a layer (or an `Input`) at the end.</summary>
        [Python("add")]
        public virtual void Add(LayerLike layer, bool rebuild = true) =>
            PyCall.On(this, "add").Arg(layer).Opt("rebuild", rebuild, true).Run();
        /// <summary>Take the last layer away; returns it.</summary>
        [Python("pop")]
        public virtual global::Keras.Layers.Layer Pop(bool rebuild = true) =>
            PyCall.On(this, "pop").Opt("rebuild", rebuild, true).To<global::Keras.Layers.Layer>();
        /// <summary>Each layer on the output of the one before.</summary>
        [Python("call")]
        public virtual Value Call(DataLike inputs, bool? training = null, DataLike mask = null) =>
            PyCall.On(this, "call").Arg(inputs).Opt("training", training).Opt("mask", mask).To<Value>();
        /// <summary>Each layer on the output of the one before.</summary>
        public virtual Tensor Apply(DataLike inputs, bool? training = null, DataLike mask = null) =>
            PyCall.On(this, "__call__").Arg(inputs).Opt("training", training).Opt("mask", mask).To<Tensor>();
        /// <summary>Symbols like the outputs.</summary>
        [Python("compute_output_spec")]
        public virtual Value ComputeOutputSpec(DataLike inputs, bool? training = null, DataLike mask = null) =>
            PyCall.On(this, "compute_output_spec").Arg(inputs).Opt("training", training).Opt("mask", mask).To<Value>();
        /// <summary>The shape of the input.</summary>
        [Python("input_shape")] public Value InputShape { get => Get<Value>("input_shape"); }
        /// <summary>The shape of the output.</summary>
        [Python("output_shape")] public Value OutputShape { get => Get<Value>("output_shape"); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Sequential FromConfig(Dictionary<string, object> config) => PyCall.Of("models.Sequential.from_config").Arg(config).To<Sequential>();
    }
    /// <summary>Models: `Sequential`, functional `Model(inputs, outputs)`, and `Model` to subclass.</summary>
    public static partial class Models
    {
        /// <summary>A symbol to begin a functional model with.</summary>
        /// <param name="shape">shape of one sample, None where a size is open.</param>
        /// <param name="batchSize">size of the batch axis, None if open.</param>
        /// <param name="dtype">dtype of the values, None for `floatx()`.</param>
        /// <param name="sparse">whether the data are sparse (of `scipy.sparse`, or an engine's sparse tensors), so that what layers make of the symbol may be sparse, too.</param>
        /// <param name="batchShape">shape with the batch axis, instead of `shape` and `batch_size`.</param>
        /// <param name="name">the input's name, by which dicts of data are matched.</param>
        public static Tensor Input(Ints shape = null, int? batchSize = null, PolicyLike dtype = null, bool? sparse = null, bool? ragged = null, Shape batchShape = null, string name = null, DataLike tensor = null, bool optional = false) =>
            PyCall.Of("models.Input").Opt("shape", shape).Opt("batch_size", batchSize).Opt("dtype", dtype).Opt("sparse", sparse).Opt("ragged", ragged).Opt("batch_shape", batchShape).Opt("name", name).Opt("tensor", tensor).Opt("optional", optional, false).To<Tensor>();
        /// <summary>A model of the same architecture with new layers and newly drawn weights.</summary>
        /// <param name="model">a Sequential, functional or subclassed model.</param>
        /// <param name="inputTensors">symbols to begin with, in place of new ones like the model's.</param>
        /// <param name="cloneFunction">what makes the copy of a layer; None: from its configuration.</param>
        public static global::Keras.Models.Model CloneModel(global::Keras.Models.Model model, object inputTensors = null, Callable cloneFunction = null, Callable callFunction = null, bool recursive = false) =>
            PyCall.Of("models.clone_model").Arg(model).Opt("input_tensors", inputTensors).Opt("clone_function", cloneFunction).Opt("call_function", callFunction).Opt("recursive", recursive, false).To<global::Keras.Models.Model>();
        /// <summary>The model in a file, on the engine in force; training goes on where it stopped.</summary>
        /// <param name="filepath">a `.keras` file or folder, of kerata or Keras 3; or a whole model in an `.h5` file of kerata, Keras or tf.keras; of a folder of checkpoints the last.</param>
        /// <param name="customObjects">{name: class or function} of yours that the file names; a lambda goes by the name of its layer.</param>
        /// <param name="compile">False: without optimizer, losses and metrics.</param>
        /// <param name="safeMode">accepted for Keras' sake: code in a file is never run, whatever it says.</param>
        /// <exception cref="KerataException">FileNotFoundError: there is no such file.</exception>
        /// <exception cref="KerataException">ValueError: the file is damaged, or its weights do not fit; the message names the entry.</exception>
        /// <exception cref="KerataException">TypeError: the file names a class or function that is neither kerata's nor given.</exception>
        public static global::Keras.Models.Model LoadModel(string filepath, Dictionary<string, object> customObjects = null, bool compile = true, bool safeMode = true) =>
            PyCall.Of("models.load_model").Arg(filepath).Opt("custom_objects", customObjects).Opt("compile", compile, true).Opt("safe_mode", safeMode, true).To<global::Keras.Models.Model>();
        /// <summary>The model that `model.to_json()` described, with new weights.</summary>
        /// <param name="jsonString">its result, or Keras'.</param>
        /// <param name="customObjects">{name: class or function} of yours that it names.</param>
        public static global::Keras.Models.Model ModelFromJson(string jsonString, Dictionary<string, object> customObjects = null) =>
            PyCall.Of("models.model_from_json").Arg(jsonString).Opt("custom_objects", customObjects).To<global::Keras.Models.Model>();
        /// <summary>Write a model: architecture, weights, optimizer, compile arguments and assets.</summary>
        /// <param name="model">any model; its own classes need a `get_config`.</param>
        /// <param name="filepath">ends in `.keras` (Keras' archive, which Keras reads too), or in `.h5` or `.hdf5` (the older layout, of functional and sequential models, which Keras reads, too).</param>
        /// <param name="overwrite">False: an existing file is an error.</param>
        /// <param name="zipped">False: a folder with the archive's members, whose name needs no suffix.</param>
        /// <exception cref="KerataException">ValueError: another suffix, or a model that an `.h5` file cannot hold.</exception>
        /// <exception cref="KerataException">FileExistsError: the file exists, and `overwrite` is False.</exception>
        public static void SaveModel(global::Keras.Models.Model model, string filepath, bool overwrite = true, bool? zipped = null, Dictionary<string, object> more = null) =>
            PyCall.Of("models.save_model").Arg(model).Arg(filepath).Opt("overwrite", overwrite, true).Opt("zipped", zipped).More(more).Run();
    }
}
