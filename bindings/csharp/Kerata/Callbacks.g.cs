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
        /// <param name="backupDir">a folder for this training alone.</param>
        /// <param name="saveFreq">"epoch", a number of batches, or False for never.</param>
        /// <param name="doubleCheckpoint">whether the backup before the last stays, for the case that the last one cannot be read.</param>
        /// <param name="deleteCheckpoint">whether the backup goes when the training has ended.</param>
        public BackupAndRestore(string backupDir, Verbosity saveFreq = null, bool doubleCheckpoint = false, bool deleteCheckpoint = true)
            : base(PyCall.Of("callbacks.BackupAndRestore").Arg(backupDir).Opt("save_freq", saveFreq).Opt("double_checkpoint", doubleCheckpoint, false).Opt("delete_checkpoint", deleteCheckpoint, true)) { }
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
        public CallbackList(CallbackOrCallbacks callbacks = null, bool addHistory = false, bool addProgbar = false, global::Keras.Models.Model model = null, Dictionary<string, object> more = null)
            : base(PyCall.Of("callbacks.CallbackList").Opt("callbacks", callbacks).Opt("add_history", addHistory, false).Opt("add_progbar", addProgbar, false).Opt("model", model).More(more)) { }
        /// <summary>Add a callback.</summary>
        [Python("append")]
        public virtual void Append(global::Keras.Callbacks.Callback callback) =>
            PyCall.On(this, "append").Arg(callback).Run();
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
    }
    /// <summary>A callback from functions, given by the names of the hooks.</summary>
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
    }
    /// <summary>Save the weights, every epoch or whenever a number is the best so far.</summary>
    public partial class ModelCheckpoint : global::Keras.Callbacks.Callback
    {
        internal ModelCheckpoint(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected ModelCheckpoint(PyCall call) : base(call) { }
        /// <summary>Save the weights, every epoch or whenever a number is the best so far.</summary>
        /// <param name="filepath">a name ending in `.safetensors`, with fields like `{epoch:02d}` or `{val_loss:.3f}`.</param>
        /// <param name="monitor">the number that decides with `save_best_only`.</param>
        /// <param name="verbose">1 tells of each file.</param>
        /// <param name="saveBestOnly">whether only the best epoch so far is written.</param>
        /// <param name="saveWeightsOnly">whether weights alone are saved; whole models need `.keras` files.</param>
        /// <param name="mode">"min", "max" or "auto".</param>
        /// <param name="saveFreq">"epoch", or a number of batches.</param>
        /// <param name="initialValueThreshold">a value to beat before anything is saved.</param>
        public ModelCheckpoint(string filepath, string monitor = "val_loss", TensorLike verbose = null, bool saveBestOnly = false, bool saveWeightsOnly = false, MonitorMode mode = global::Keras.MonitorMode.Auto, Verbosity saveFreq = null, double? initialValueThreshold = null)
            : base(PyCall.Of("callbacks.ModelCheckpoint").Arg(filepath).Opt("monitor", monitor, "val_loss").Opt("verbose", verbose).Opt("save_best_only", saveBestOnly, false).Opt("save_weights_only", saveWeightsOnly, false).Opt("mode", mode, global::Keras.MonitorMode.Auto).Opt("save_freq", saveFreq).Opt("initial_value_threshold", initialValueThreshold)) { }
    }
    /// <summary>Shows how far an epoch is, with the losses and metrics.</summary>
    /// <remarks>With verbose 1 in a terminal a bar (at most ten updates a second); else one line when an epoch is over.</remarks>
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
    }
}
