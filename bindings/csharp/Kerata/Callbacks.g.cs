// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras.Callbacks
{
    /// <summary>Keep the state of the training in a file, from which the next `fit` goes on.</summary>
    /// <remarks>Kept are the weights, the optimizer's variables, the states of seeds, and the epoch to go on with. The file is written whole or not at all, and taken away when the training has ended. A backup in the midst of an epoch goes on with the beginning of that epoch. The model must be built, and be the same as before. Raises ValueError for a damaged backup.</remarks>
    public partial class BackupAndRestore : global::Keras.Callbacks.Callback
    {
        internal BackupAndRestore(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected BackupAndRestore(PyCall call) : base(call) { }
        /// <summary>Keep the state of the training in a file, from which the next `fit` goes on.</summary>
        /// <param name="backupDir">a folder for this training alone; it goes with the backup, unless it holds more.</param>
        /// <param name="saveFreq">"epoch", a number of batches, or False for never.</param>
        /// <param name="doubleCheckpoint">whether the backup before the last stays, for the case that the last one cannot be read.</param>
        /// <param name="deleteCheckpoint">whether the backup goes when the training has ended.</param>
        public BackupAndRestore(string backupDir, Verbosity saveFreq = null, bool doubleCheckpoint = false, bool deleteCheckpoint = true)
            : base(PyCall.Of("callbacks.BackupAndRestore").Arg(backupDir).Opt("save_freq", saveFreq).Opt("double_checkpoint", doubleCheckpoint, false).Opt("delete_checkpoint", deleteCheckpoint, true)) { }
        /// <summary>Python&apos;s `backup_dir`.</summary>
        [Python("backup_dir")] public Value BackupDir { get => Get<Value>("backup_dir"); set => Set("backup_dir", value); }
        /// <summary>Python&apos;s `save_freq`.</summary>
        [Python("save_freq")] public Value SaveFreq { get => Get<Value>("save_freq"); set => Set("save_freq", value); }
        /// <summary>Python&apos;s `double_checkpoint`.</summary>
        [Python("double_checkpoint")] public bool DoubleCheckpoint { get => Get<bool>("double_checkpoint"); set => Set("double_checkpoint", value); }
        /// <summary>Python&apos;s `delete_checkpoint`.</summary>
        [Python("delete_checkpoint")] public bool DeleteCheckpoint { get => Get<bool>("delete_checkpoint"); set => Set("delete_checkpoint", value); }
        /// <summary>Python&apos;s `joined_steps`.</summary>
        [Python("joined_steps")] public Value JoinedSteps { get => Get<Value>("joined_steps"); set => Set("joined_steps", value); }
    }
    /// <summary>Write a line for each epoch.</summary>
    public partial class CSVLogger : global::Keras.Callbacks.Callback
    {
        internal CSVLogger(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected CSVLogger(PyCall call) : base(call) { }
        /// <summary>Write a line for each epoch.</summary>
        /// <param name="filename">the file.</param>
        /// <param name="separator">what stands between two fields.</param>
        /// <param name="append">whether to go on writing to a file that exists, without a new header.</param>
        public CSVLogger(string filename, string separator = ",", bool append = false)
            : base(PyCall.Of("callbacks.CSVLogger").Arg(filename).Opt("separator", separator, ",").Opt("append", append, false)) { }
        /// <summary>Python&apos;s `filename`.</summary>
        [Python("filename")] public Value Filename { get => Get<Value>("filename"); set => Set("filename", value); }
        /// <summary>Python&apos;s `separator`.</summary>
        [Python("separator")] public string Separator { get => Get<string>("separator"); set => Set("separator", value); }
        /// <summary>Python&apos;s `append`.</summary>
        [Python("append")] public bool Append { get => Get<bool>("append"); set => Set("append", value); }
    }
    /// <summary>Base of callbacks: override the hooks you need.</summary>
    /// <remarks>`logs` maps names of losses and metrics to numbers; they are read from the engine only when you look. `self.model` and `self.params` ("epochs", "steps", "verbose") are set before the first call. Setting `self.model.stop_training` ends the training after the running step. `joined_steps` True says that the hooks of batches may be called after several steps at once.</remarks>
    public partial class Callback : KerataObject
    {
        internal Callback(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Callback(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Callback()
            : base(PyCall.Of("callbacks.Callback")) { }
        /// <summary>The model being trained.</summary>
        [Python("model")] public global::Keras.Models.Model Model { get => Get<global::Keras.Models.Model>("model"); }
        /// <summary>Told before anything else: "epochs", "steps", "verbose".</summary>
        [Python("set_params")]
        public virtual void SetParams(Dictionary<string, object> @params) =>
            PyCall.On(this, "set_params").Arg(@params).Run();
        /// <summary>Told before anything else.</summary>
        [Python("set_model")]
        public virtual void SetModel(global::Keras.Models.Model model) =>
            PyCall.On(this, "set_model").Arg(model).Run();
        /// <summary>Called at the very end, also after an exception.</summary>
        [Python("close")]
        public virtual void Close() =>
            PyCall.On(this, "close").Run();
        /// <summary>An epoch of training begins.</summary>
        [Python("on_epoch_begin")]
        public virtual void OnEpochBegin(int epoch, Dictionary<string, object> logs = null) =>
            PyCall.On(this, "on_epoch_begin").Arg(epoch).Opt("logs", logs).Run();
        /// <summary>An epoch is over; `logs` has its results, those of validation under `val_…`.</summary>
        [Python("on_epoch_end")]
        public virtual void OnEpochEnd(int epoch, Dictionary<string, object> logs = null) =>
            PyCall.On(this, "on_epoch_end").Arg(epoch).Opt("logs", logs).Run();
        /// <summary>An older name of `on_train_batch_begin`.</summary>
        [Python("on_batch_begin")]
        public virtual void OnBatchBegin(int batch, Dictionary<string, object> logs = null) =>
            PyCall.On(this, "on_batch_begin").Arg(batch).Opt("logs", logs).Run();
        /// <summary>An older name of `on_train_batch_end`.</summary>
        [Python("on_batch_end")]
        public virtual void OnBatchEnd(int batch, Dictionary<string, object> logs = null) =>
            PyCall.On(this, "on_batch_end").Arg(batch).Opt("logs", logs).Run();
        /// <summary>A training step is about to be taken.</summary>
        [Python("on_train_batch_begin")]
        public virtual void OnTrainBatchBegin(int batch, Dictionary<string, object> logs = null) =>
            PyCall.On(this, "on_train_batch_begin").Arg(batch).Opt("logs", logs).Run();
        /// <summary>A training step was taken.</summary>
        [Python("on_train_batch_end")]
        public virtual void OnTrainBatchEnd(int batch, Dictionary<string, object> logs = null) =>
            PyCall.On(this, "on_train_batch_end").Arg(batch).Opt("logs", logs).Run();
        /// <summary>A batch is about to be evaluated.</summary>
        [Python("on_test_batch_begin")]
        public virtual void OnTestBatchBegin(int batch, Dictionary<string, object> logs = null) =>
            PyCall.On(this, "on_test_batch_begin").Arg(batch).Opt("logs", logs).Run();
        /// <summary>A batch was evaluated.</summary>
        [Python("on_test_batch_end")]
        public virtual void OnTestBatchEnd(int batch, Dictionary<string, object> logs = null) =>
            PyCall.On(this, "on_test_batch_end").Arg(batch).Opt("logs", logs).Run();
        /// <summary>A batch is about to be predicted.</summary>
        [Python("on_predict_batch_begin")]
        public virtual void OnPredictBatchBegin(int batch, Dictionary<string, object> logs = null) =>
            PyCall.On(this, "on_predict_batch_begin").Arg(batch).Opt("logs", logs).Run();
        /// <summary>A batch was predicted; `logs["outputs"]` has the outputs.</summary>
        [Python("on_predict_batch_end")]
        public virtual void OnPredictBatchEnd(int batch, Dictionary<string, object> logs = null) =>
            PyCall.On(this, "on_predict_batch_end").Arg(batch).Opt("logs", logs).Run();
        /// <summary>Training begins.</summary>
        [Python("on_train_begin")]
        public virtual void OnTrainBegin(Dictionary<string, object> logs = null) =>
            PyCall.On(this, "on_train_begin").Opt("logs", logs).Run();
        /// <summary>Training is over.</summary>
        [Python("on_train_end")]
        public virtual void OnTrainEnd(Dictionary<string, object> logs = null) =>
            PyCall.On(this, "on_train_end").Opt("logs", logs).Run();
        /// <summary>An evaluation begins.</summary>
        [Python("on_test_begin")]
        public virtual void OnTestBegin(Dictionary<string, object> logs = null) =>
            PyCall.On(this, "on_test_begin").Opt("logs", logs).Run();
        /// <summary>An evaluation is over.</summary>
        [Python("on_test_end")]
        public virtual void OnTestEnd(Dictionary<string, object> logs = null) =>
            PyCall.On(this, "on_test_end").Opt("logs", logs).Run();
        /// <summary>A prediction begins.</summary>
        [Python("on_predict_begin")]
        public virtual void OnPredictBegin(Dictionary<string, object> logs = null) =>
            PyCall.On(this, "on_predict_begin").Opt("logs", logs).Run();
        /// <summary>A prediction is over.</summary>
        [Python("on_predict_end")]
        public virtual void OnPredictEnd(Dictionary<string, object> logs = null) =>
            PyCall.On(this, "on_predict_end").Opt("logs", logs).Run();
        /// <summary>Python&apos;s `params`.</summary>
        [Python("params")] public Dictionary<string, object> Params { get => Get<Dictionary<string, object>>("params"); set => Set("params", value); }
    }
    /// <summary>Calls each callback in turn; adds the history and the progress bar where asked.</summary>
    public partial class CallbackList : global::Keras.Callbacks.Callback
    {
        internal CallbackList(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected CallbackList(PyCall call) : base(call) { }
        /// <summary>Calls each callback in turn; adds the history and the progress bar where asked.</summary>
        /// <param name="callbacks">one or several callbacks.</param>
        /// <param name="addHistory">whether to add a History, kept as `model.history`.</param>
        /// <param name="addProgbar">whether to add a progress bar.</param>
        /// <param name="model">the model, told to all.</param>
        public CallbackList(CallbacksLike callbacks = null, bool addHistory = false, bool addProgbar = false, global::Keras.Models.Model model = null, Dictionary<string, object> more = null)
            : base(PyCall.Of("callbacks.CallbackList").Opt("callbacks", callbacks).Opt("add_history", addHistory, false).Opt("add_progbar", addProgbar, false).Opt("model", model).More(more)) { }
        /// <summary>Whether any is told of batches; one may begin to ask for that in an earlier hook.</summary>
        [Python("wants_batches")] public bool WantsBatches { get => Get<bool>("wants_batches"); }
        /// <summary>Whether any is told of each batch by itself.</summary>
        [Python("wants_each_batch")] public bool WantsEachBatch { get => Get<bool>("wants_each_batch"); }
        /// <summary>Add a callback.</summary>
        [Python("append")]
        public virtual void Append(global::Keras.Callbacks.Callback callback) =>
            PyCall.On(this, "append").Arg(callback).Run();
        /// <summary>Python&apos;s `callbacks`.</summary>
        [Python("callbacks")] public global::Keras.Callbacks.Callback[] Callbacks { get => Get<global::Keras.Callbacks.Callback[]>("callbacks"); set => Set("callbacks", value); }
    }
    /// <summary>End the training when `monitor` has not improved for `patience` epochs.</summary>
    public partial class EarlyStopping : global::Keras.Callbacks.Callback
    {
        internal EarlyStopping(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected EarlyStopping(PyCall call) : base(call) { }
        /// <summary>End the training when `monitor` has not improved for `patience` epochs.</summary>
        /// <param name="monitor">a name in the logs.</param>
        /// <param name="minDelta">a smaller change is no improvement.</param>
        /// <param name="patience">epochs to wait.</param>
        /// <param name="verbose">1 tells of the end.</param>
        /// <param name="mode">"min", "max" or "auto".</param>
        /// <param name="baseline">a value to beat before anything counts as an improvement.</param>
        /// <param name="restoreBestWeights">whether the weights of the best epoch come back at the end.</param>
        /// <param name="startFromEpoch">epochs before watching begins.</param>
        public EarlyStopping(string monitor = "val_loss", double minDelta = 0.0, double patience = 0.0, TensorLike verbose = null, MonitorMode mode = global::Keras.MonitorMode.Auto, double? baseline = null, bool restoreBestWeights = false, int startFromEpoch = 0)
            : base(PyCall.Of("callbacks.EarlyStopping").Opt("monitor", monitor, "val_loss").Opt("min_delta", minDelta, 0.0).Opt("patience", patience, 0.0).Opt("verbose", verbose).Opt("mode", mode, global::Keras.MonitorMode.Auto).Opt("baseline", baseline).Opt("restore_best_weights", restoreBestWeights, false).Opt("start_from_epoch", startFromEpoch, 0)) { }
        /// <summary>The watched number; None, and a warning, where it is not among the results.</summary>
        [Python("get_monitor_value")]
        public virtual double? GetMonitorValue(Dictionary<string, object> logs) =>
            PyCall.On(this, "get_monitor_value").Arg(logs).To<double?>();
        /// <summary>Python&apos;s `patience`.</summary>
        [Python("patience")] public double Patience { get => Get<double>("patience"); set => Set("patience", value); }
        /// <summary>Python&apos;s `verbose`.</summary>
        [Python("verbose")] public Value Verbose { get => Get<Value>("verbose"); set => Set("verbose", value); }
        /// <summary>Python&apos;s `baseline`.</summary>
        [Python("baseline")] public double? Baseline { get => Get<double?>("baseline"); set => Set("baseline", value); }
        /// <summary>Python&apos;s `restore_best_weights`.</summary>
        [Python("restore_best_weights")] public bool RestoreBestWeights { get => Get<bool>("restore_best_weights"); set => Set("restore_best_weights", value); }
        /// <summary>Python&apos;s `start_from_epoch`.</summary>
        [Python("start_from_epoch")] public int StartFromEpoch { get => Get<int>("start_from_epoch"); set => Set("start_from_epoch", value); }
        /// <summary>Python&apos;s `wait`.</summary>
        [Python("wait")] public Value Wait { get => Get<Value>("wait"); set => Set("wait", value); }
        /// <summary>Python&apos;s `stopped_epoch`.</summary>
        [Python("stopped_epoch")] public Value StoppedEpoch { get => Get<Value>("stopped_epoch"); set => Set("stopped_epoch", value); }
        /// <summary>Python&apos;s `best_epoch`.</summary>
        [Python("best_epoch")] public Value BestEpoch { get => Get<Value>("best_epoch"); set => Set("best_epoch", value); }
        /// <summary>Python&apos;s `best_weights`.</summary>
        [Python("best_weights")] public NDArray[] BestWeights { get => Get<NDArray[]>("best_weights"); set => Set("best_weights", value); }
    }
    /// <summary>Keeps the logs of all epochs; `fit` returns one.</summary>
    /// <remarks>Attributes: epoch: the epochs' numbers. history: a list of values for each name.</remarks>
    public partial class History : global::Keras.Callbacks.Callback
    {
        internal History(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected History(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public History()
            : base(PyCall.Of("callbacks.History")) { }
        /// <summary>Python&apos;s `epoch`.</summary>
        [Python("epoch")] public int[] Epoch { get => Get<int[]>("epoch"); set => Set("epoch", value); }
        /// <summary>Python&apos;s `history`.</summary>
        [Python("history")] public Dictionary<string, Value[]> HistoryLogs { get => Get<Dictionary<string, Value[]>>("history"); set => Set("history", value); }
    }
    /// <summary>A callback from functions, given by the names of the hooks; any other name is an attribute.</summary>
    public partial class LambdaCallback : global::Keras.Callbacks.Callback
    {
        internal LambdaCallback(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected LambdaCallback(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public LambdaCallback(Callable onEpochBegin = null, Callable onEpochEnd = null, Callable onTrainBegin = null, Callable onTrainEnd = null, Callable onTrainBatchBegin = null, Callable onTrainBatchEnd = null, Dictionary<string, object> more = null)
            : base(PyCall.Of("callbacks.LambdaCallback").Opt("on_epoch_begin", onEpochBegin).Opt("on_epoch_end", onEpochEnd).Opt("on_train_begin", onTrainBegin).Opt("on_train_end", onTrainEnd).Opt("on_train_batch_begin", onTrainBatchBegin).Opt("on_train_batch_end", onTrainBatchEnd).More(more)) { }
    }
    /// <summary>Set the learning rate before each epoch.</summary>
    public partial class LearningRateScheduler : global::Keras.Callbacks.Callback
    {
        internal LearningRateScheduler(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected LearningRateScheduler(PyCall call) : base(call) { }
        /// <summary>Set the learning rate before each epoch.</summary>
        /// <param name="schedule">a function of the epoch's number, or of it and the present rate, that returns the new rate.</param>
        /// <param name="verbose">1 tells of each change.</param>
        public LearningRateScheduler(Callable schedule, TensorLike verbose = null)
            : base(PyCall.Of("callbacks.LearningRateScheduler").Arg(schedule).Opt("verbose", verbose)) { }
        /// <summary>Python&apos;s `schedule`.</summary>
        [Python("schedule")] public Value Schedule { get => Get<Value>("schedule"); set => Set("schedule", value); }
        /// <summary>Python&apos;s `verbose`.</summary>
        [Python("verbose")] public Value Verbose { get => Get<Value>("verbose"); set => Set("verbose", value); }
    }
    /// <summary>Save the model or its weights, every epoch or whenever a number is the best so far.</summary>
    public partial class ModelCheckpoint : global::Keras.Callbacks.Callback
    {
        internal ModelCheckpoint(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected ModelCheckpoint(PyCall call) : base(call) { }
        /// <summary>Save the model or its weights, every epoch or whenever a number is the best so far.</summary>
        /// <param name="filepath">a name with fields like `{epoch:02d}` or `{val_loss:.3f}`. It ends in `.keras` or `.h5` for whole models, in `.weights.h5`, `.safetensors`, `.weights.npz` or `.weights.json` for weights.</param>
        /// <param name="monitor">the number that decides with `save_best_only`.</param>
        /// <param name="verbose">1 tells of each file.</param>
        /// <param name="saveBestOnly">whether only the best epoch so far is written.</param>
        /// <param name="saveWeightsOnly">whether weights alone are saved; a `.safetensors` file has no more.</param>
        /// <param name="mode">"min", "max" or "auto".</param>
        /// <param name="saveFreq">"epoch", or a number of batches.</param>
        /// <param name="initialValueThreshold">a value to beat before anything is saved.</param>
        public ModelCheckpoint(string filepath, string monitor = "val_loss", TensorLike verbose = null, bool saveBestOnly = false, bool saveWeightsOnly = false, MonitorMode mode = global::Keras.MonitorMode.Auto, Verbosity saveFreq = null, double? initialValueThreshold = null)
            : base(PyCall.Of("callbacks.ModelCheckpoint").Arg(filepath).Opt("monitor", monitor, "val_loss").Opt("verbose", verbose).Opt("save_best_only", saveBestOnly, false).Opt("save_weights_only", saveWeightsOnly, false).Opt("mode", mode, global::Keras.MonitorMode.Auto).Opt("save_freq", saveFreq).Opt("initial_value_threshold", initialValueThreshold)) { }
        /// <summary>Python&apos;s `filepath`.</summary>
        [Python("filepath")] public Value Filepath { get => Get<Value>("filepath"); set => Set("filepath", value); }
        /// <summary>Python&apos;s `verbose`.</summary>
        [Python("verbose")] public Value Verbose { get => Get<Value>("verbose"); set => Set("verbose", value); }
        /// <summary>Python&apos;s `save_best_only`.</summary>
        [Python("save_best_only")] public bool SaveBestOnly { get => Get<bool>("save_best_only"); set => Set("save_best_only", value); }
        /// <summary>Python&apos;s `save_freq`.</summary>
        [Python("save_freq")] public Value SaveFreq { get => Get<Value>("save_freq"); set => Set("save_freq", value); }
        /// <summary>Python&apos;s `save_weights_only`.</summary>
        [Python("save_weights_only")] public bool SaveWeightsOnly { get => Get<bool>("save_weights_only"); set => Set("save_weights_only", value); }
        /// <summary>Python&apos;s `joined_steps`.</summary>
        [Python("joined_steps")] public Value JoinedSteps { get => Get<Value>("joined_steps"); set => Set("joined_steps", value); }
        /// <summary>Python&apos;s `best`.</summary>
        [Python("best")] public Value Best { get => Get<Value>("best"); set => Set("best", value); }
    }
    /// <summary>Save the model with its optimizer into a folder for each step, while training goes on.</summary>
    /// <remarks>`load_model(directory)` and `model.load_weights(directory)` read the last one. With the interface of Keras' callback, but without the package Orbax: a step is a folder of kerata's, its weights a file of safetensors.</remarks>
    /// <exception cref="KerataException">ValueError: for another `save_freq` or `max_to_keep`.</exception>
    /// <exception cref="KerataException">OSError: what went wrong while a checkpoint was written, at the next one or at the end.</exception>
    public partial class OrbaxCheckpoint : global::Keras.Callbacks.Callback
    {
        internal OrbaxCheckpoint(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected OrbaxCheckpoint(PyCall call) : base(call) { }
        /// <summary>Save the model with its optimizer into a folder for each step, while training goes on.</summary>
        /// <param name="directory">a folder for these checkpoints alone. A step is called by the epoch, counted from 0, or by the number of batches so far.</param>
        /// <param name="monitor">the number that decides with `save_best_only`.</param>
        /// <param name="verbose">1 tells of each checkpoint.</param>
        /// <param name="saveBestOnly">whether only the best so far is written.</param>
        /// <param name="mode">"min", "max" or "auto".</param>
        /// <param name="saveFreq">"epoch", or a number of batches.</param>
        /// <param name="initialValueThreshold">a value to beat before anything is saved.</param>
        /// <param name="maxToKeep">how many checkpoints stay, the last ones; None: all.</param>
        /// <param name="saveOnBackground">whether a thread writes, what it writes being copied before.</param>
        /// <param name="saveWeightsOnly">whether the architecture is left out.</param>
        /// <exception cref="KerataException">ValueError: for another `save_freq` or `max_to_keep`.</exception>
        /// <exception cref="KerataException">OSError: what went wrong while a checkpoint was written, at the next one or at the end.</exception>
        public OrbaxCheckpoint(string directory, string monitor = "val_loss", TensorLike verbose = null, bool saveBestOnly = false, MonitorMode mode = global::Keras.MonitorMode.Auto, Verbosity saveFreq = null, double? initialValueThreshold = null, int? maxToKeep = 1, bool saveOnBackground = true, bool saveWeightsOnly = false)
            : base(PyCall.Of("callbacks.OrbaxCheckpoint").Arg(directory).Opt("monitor", monitor, "val_loss").Opt("verbose", verbose).Opt("save_best_only", saveBestOnly, false).Opt("mode", mode, global::Keras.MonitorMode.Auto).Opt("save_freq", saveFreq).Opt("initial_value_threshold", initialValueThreshold).Opt("max_to_keep", maxToKeep, 1).Opt("save_on_background", saveOnBackground, true).Opt("save_weights_only", saveWeightsOnly, false)) { }
        /// <summary>Whether several machines write one checkpoint: never.</summary>
        [Python("is_multihost_enabled")]
        public virtual bool IsMultihostEnabled() =>
            PyCall.On(this, "is_multihost_enabled").To<bool>();
        /// <summary>Whether this is the machine that writes: always.</summary>
        [Python("is_primary_host")]
        public virtual bool IsPrimaryHost() =>
            PyCall.On(this, "is_primary_host").To<bool>();
        /// <summary>Wait for the checkpoint that is being written.</summary>
        [Python("wait_until_finished")]
        public virtual void WaitUntilFinished() =>
            PyCall.On(this, "wait_until_finished").Run();
        /// <summary>Python&apos;s `directory`.</summary>
        [Python("directory")] public Value Directory { get => Get<Value>("directory"); set => Set("directory", value); }
        /// <summary>Python&apos;s `verbose`.</summary>
        [Python("verbose")] public Value Verbose { get => Get<Value>("verbose"); set => Set("verbose", value); }
        /// <summary>Python&apos;s `max_to_keep`.</summary>
        [Python("max_to_keep")] public int? MaxToKeep { get => Get<int?>("max_to_keep"); set => Set("max_to_keep", value); }
        /// <summary>Python&apos;s `save_best_only`.</summary>
        [Python("save_best_only")] public bool SaveBestOnly { get => Get<bool>("save_best_only"); set => Set("save_best_only", value); }
        /// <summary>Python&apos;s `save_freq`.</summary>
        [Python("save_freq")] public Value SaveFreq { get => Get<Value>("save_freq"); set => Set("save_freq", value); }
        /// <summary>Python&apos;s `save_on_background`.</summary>
        [Python("save_on_background")] public bool SaveOnBackground { get => Get<bool>("save_on_background"); set => Set("save_on_background", value); }
        /// <summary>Python&apos;s `save_weights_only`.</summary>
        [Python("save_weights_only")] public bool SaveWeightsOnly { get => Get<bool>("save_weights_only"); set => Set("save_weights_only", value); }
        /// <summary>Python&apos;s `best`.</summary>
        [Python("best")] public Value Best { get => Get<Value>("best"); set => Set("best", value); }
        /// <summary>Python&apos;s `joined_steps`.</summary>
        [Python("joined_steps")] public Value JoinedSteps { get => Get<Value>("joined_steps"); set => Set("joined_steps", value); }
    }
    /// <summary>Shows how far an epoch is, with the losses and metrics.</summary>
    /// <remarks>With verbose 1 in a terminal a bar, in a notebook one line that is written over (both at most ten times a second); else one line when an epoch is over.</remarks>
    public partial class ProgbarLogger : global::Keras.Callbacks.Callback
    {
        internal ProgbarLogger(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected ProgbarLogger(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public ProgbarLogger()
            : base(PyCall.Of("callbacks.ProgbarLogger")) { }
    }
    /// <summary>Multiply the learning rate by `factor` when `monitor` has not improved for `patience` epochs.</summary>
    public partial class ReduceLROnPlateau : global::Keras.Callbacks.Callback
    {
        internal ReduceLROnPlateau(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected ReduceLROnPlateau(PyCall call) : base(call) { }
        /// <summary>Multiply the learning rate by `factor` when `monitor` has not improved for `patience` epochs.</summary>
        /// <param name="monitor">a name in the logs.</param>
        /// <param name="factor">between 0 and 1.</param>
        /// <param name="patience">epochs to wait.</param>
        /// <param name="verbose">1 tells of each change.</param>
        /// <param name="mode">"min", "max" or "auto".</param>
        /// <param name="minDelta">a smaller change is no improvement.</param>
        /// <param name="cooldown">epochs after a change before watching goes on.</param>
        /// <param name="minLr">the rate never falls below.</param>
        public ReduceLROnPlateau(string monitor = "val_loss", double factor = 0.1, double patience = 10.0, TensorLike verbose = null, MonitorMode mode = global::Keras.MonitorMode.Auto, double minDelta = 0.0001, int cooldown = 0, double minLr = 0.0, Dictionary<string, object> more = null)
            : base(PyCall.Of("callbacks.ReduceLROnPlateau").Opt("monitor", monitor, "val_loss").Opt("factor", factor, 0.1).Opt("patience", patience, 10.0).Opt("verbose", verbose).Opt("mode", mode, global::Keras.MonitorMode.Auto).Opt("min_delta", minDelta, 0.0001).Opt("cooldown", cooldown, 0).Opt("min_lr", minLr, 0.0).More(more)) { }
        /// <summary>Whether a change is so recent that nothing is watched.</summary>
        [Python("in_cooldown")]
        public virtual bool InCooldown() =>
            PyCall.On(this, "in_cooldown").To<bool>();
        /// <summary>Python&apos;s `factor`.</summary>
        [Python("factor")] public double Factor { get => Get<double>("factor"); set => Set("factor", value); }
        /// <summary>Python&apos;s `patience`.</summary>
        [Python("patience")] public double Patience { get => Get<double>("patience"); set => Set("patience", value); }
        /// <summary>Python&apos;s `verbose`.</summary>
        [Python("verbose")] public Value Verbose { get => Get<Value>("verbose"); set => Set("verbose", value); }
        /// <summary>Python&apos;s `cooldown`.</summary>
        [Python("cooldown")] public int Cooldown { get => Get<int>("cooldown"); set => Set("cooldown", value); }
        /// <summary>Python&apos;s `min_lr`.</summary>
        [Python("min_lr")] public double MinLr { get => Get<double>("min_lr"); set => Set("min_lr", value); }
        /// <summary>Python&apos;s `wait`.</summary>
        [Python("wait")] public Value Wait { get => Get<Value>("wait"); set => Set("wait", value); }
        /// <summary>Python&apos;s `cooldown_counter`.</summary>
        [Python("cooldown_counter")] public Value CooldownCounter { get => Get<Value>("cooldown_counter"); set => Set("cooldown_counter", value); }
    }
    /// <summary>Send the results of each epoch to a server, by HTTP POST.</summary>
    /// <remarks>What is sent is `{"epoch": 0, "loss": 0.5, …}`. A server that does not answer is a warning.</remarks>
    public partial class RemoteMonitor : global::Keras.Callbacks.Callback
    {
        internal RemoteMonitor(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected RemoteMonitor(PyCall call) : base(call) { }
        /// <summary>Send the results of each epoch to a server, by HTTP POST.</summary>
        /// <param name="root">the address of the server, http or https.</param>
        /// <param name="path">where on the server.</param>
        /// <param name="field">name of the form's field that holds the results as JSON.</param>
        /// <param name="headers">further HTTP headers.</param>
        /// <param name="sendAsJson">whether the body is JSON itself, rather than a form.</param>
        public RemoteMonitor(string root = "http://localhost:9000", string path = "/publish/epoch/end/", string field = "data", Dictionary<string, string> headers = null, bool sendAsJson = false)
            : base(PyCall.Of("callbacks.RemoteMonitor").Opt("root", root, "http://localhost:9000").Opt("path", path, "/publish/epoch/end/").Opt("field", field, "data").Opt("headers", headers).Opt("send_as_json", sendAsJson, false)) { }
        /// <summary>Python&apos;s `root`.</summary>
        [Python("root")] public string Root { get => Get<string>("root"); set => Set("root", value); }
        /// <summary>Python&apos;s `path`.</summary>
        [Python("path")] public string Path { get => Get<string>("path"); set => Set("path", value); }
        /// <summary>Python&apos;s `field`.</summary>
        [Python("field")] public string Field { get => Get<string>("field"); set => Set("field", value); }
        /// <summary>Python&apos;s `headers`.</summary>
        [Python("headers")] public Value Headers { get => Get<Value>("headers"); set => Set("headers", value); }
        /// <summary>Python&apos;s `send_as_json`.</summary>
        [Python("send_as_json")] public bool SendAsJson { get => Get<bool>("send_as_json"); set => Set("send_as_json", value); }
    }
    /// <summary>Put the optimizer's moving averages in place of the weights while the model is evaluated.</summary>
    /// <remarks>The optimizer must have `use_ema=True` (Polyak averaging). The weights come back afterwards.</remarks>
    public partial class SwapEMAWeights : global::Keras.Callbacks.Callback
    {
        internal SwapEMAWeights(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected SwapEMAWeights(PyCall call) : base(call) { }
        /// <summary>Put the optimizer's moving averages in place of the weights while the model is evaluated.</summary>
        /// <param name="swapOnEpoch">whether the averages also are in place from the end of each epoch to the beginning of the next, so that callbacks after this one save and see them.</param>
        public SwapEMAWeights(bool swapOnEpoch = false)
            : base(PyCall.Of("callbacks.SwapEMAWeights").Opt("swap_on_epoch", swapOnEpoch, false)) { }
        /// <summary>Python&apos;s `swap_on_epoch`.</summary>
        [Python("swap_on_epoch")] public bool SwapOnEpoch { get => Get<bool>("swap_on_epoch"); set => Set("swap_on_epoch", value); }
    }
    /// <summary>Write what TensorBoard shows: `tensorboard --logdir logs` then opens it.</summary>
    /// <remarks>Into `train` and `validation` of the folder go the losses and metrics of epochs (`epoch_loss` …), in `train` also the learning rate, and those of evaluations by the number of training steps (`evaluation_loss_vs_iterations`). Needs the package `tensorboard` (`kerata[tensorboard]`), and no TensorFlow.</remarks>
    /// <exception cref="KerataException">ValueError: for a frequency or a batch below zero, an unknown layer.</exception>
    /// <exception cref="KerataException">ImportError: if `tensorboard` is not installed, when training begins.</exception>
    public partial class TensorBoard : global::Keras.Callbacks.Callback
    {
        internal TensorBoard(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected TensorBoard(PyCall call) : base(call) { }
        /// <summary>Write what TensorBoard shows: `tensorboard --logdir logs` then opens it.</summary>
        /// <param name="logDir">a folder for this callback alone.</param>
        /// <param name="histogramFreq">every how many epochs there are histograms of the weights; 0: never.</param>
        /// <param name="writeGraph">whether the graph of layers is written.</param>
        /// <param name="writeImages">whether weights are written as images, along with the histograms.</param>
        /// <param name="writeStepsPerSecond">whether the number of steps in a second is a scalar, too.</param>
        /// <param name="updateFreq">"epoch"; or "batch" or a number of batches, after which there are scalars of the running epoch, too (`batch_loss` …).</param>
        /// <param name="profileBatch">the number of a batch, counted from 1, or of the first and the last, of which the engine's profiler records what it does; 0: of none. NumPy and the engines of whole programs have no profiler, and there is a warning.</param>
        /// <param name="embeddingsFreq">every how many epochs the tables of Embedding layers are written for the projector; 0: never.</param>
        /// <param name="embeddingsMetadata">a file in `log_dir` with a line for each row of a table, or such files by the names of layers.</param>
        /// <exception cref="KerataException">ValueError: for a frequency or a batch below zero, an unknown layer.</exception>
        /// <exception cref="KerataException">ImportError: if `tensorboard` is not installed, when training begins.</exception>
        public TensorBoard(string logDir = "logs", int histogramFreq = 0, bool writeGraph = true, bool writeImages = false, bool writeStepsPerSecond = false, Verbosity updateFreq = null, TensorLike profileBatch = null, int embeddingsFreq = 0, LossLike embeddingsMetadata = null)
            : base(PyCall.Of("callbacks.TensorBoard").Opt("log_dir", logDir, "logs").Opt("histogram_freq", histogramFreq, 0).Opt("write_graph", writeGraph, true).Opt("write_images", writeImages, false).Opt("write_steps_per_second", writeStepsPerSecond, false).Opt("update_freq", updateFreq).Opt("profile_batch", profileBatch).Opt("embeddings_freq", embeddingsFreq, 0).Opt("embeddings_metadata", embeddingsMetadata)) { }
        /// <summary>Python&apos;s `log_dir`.</summary>
        [Python("log_dir")] public Value LogDir { get => Get<Value>("log_dir"); set => Set("log_dir", value); }
        /// <summary>Python&apos;s `histogram_freq`.</summary>
        [Python("histogram_freq")] public int HistogramFreq { get => Get<int>("histogram_freq"); set => Set("histogram_freq", value); }
        /// <summary>Python&apos;s `embeddings_freq`.</summary>
        [Python("embeddings_freq")] public int EmbeddingsFreq { get => Get<int>("embeddings_freq"); set => Set("embeddings_freq", value); }
        /// <summary>Python&apos;s `write_graph`.</summary>
        [Python("write_graph")] public bool WriteGraph { get => Get<bool>("write_graph"); set => Set("write_graph", value); }
        /// <summary>Python&apos;s `write_images`.</summary>
        [Python("write_images")] public bool WriteImages { get => Get<bool>("write_images"); set => Set("write_images", value); }
        /// <summary>Python&apos;s `write_steps_per_second`.</summary>
        [Python("write_steps_per_second")] public bool WriteStepsPerSecond { get => Get<bool>("write_steps_per_second"); set => Set("write_steps_per_second", value); }
        /// <summary>Python&apos;s `update_freq`.</summary>
        [Python("update_freq")] public Value UpdateFreq { get => Get<Value>("update_freq"); set => Set("update_freq", value); }
        /// <summary>Python&apos;s `embeddings_metadata`.</summary>
        [Python("embeddings_metadata")] public Value EmbeddingsMetadata { get => Get<Value>("embeddings_metadata"); set => Set("embeddings_metadata", value); }
        /// <summary>Python&apos;s `joined_steps`.</summary>
        [Python("joined_steps")] public Value JoinedSteps { get => Get<Value>("joined_steps"); set => Set("joined_steps", value); }
    }
    /// <summary>End the training when the loss of a batch is NaN or infinite.</summary>
    public partial class TerminateOnNaN : global::Keras.Callbacks.Callback
    {
        internal TerminateOnNaN(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected TerminateOnNaN(PyCall call) : base(call) { }
        /// <summary>End the training when the loss of a batch is NaN or infinite.</summary>
        /// <param name="raiseError">end it by a RuntimeError, so that no `on_train_end` is called, which might overwrite what was saved before.</param>
        public TerminateOnNaN(bool raiseError = false)
            : base(PyCall.Of("callbacks.TerminateOnNaN").Opt("raise_error", raiseError, false)) { }
        /// <summary>Python&apos;s `raise_error`.</summary>
        [Python("raise_error")] public bool RaiseError { get => Get<bool>("raise_error"); set => Set("raise_error", value); }
    }
}
