// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras
{
    /// <summary>A dtype for variables and one for computing.</summary>
    public partial class FloatDTypePolicy : global::Keras.DtypePolicies.DTypePolicy
    {
        internal FloatDTypePolicy(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected FloatDTypePolicy(PyCall call) : base(call) { }
        /// <summary>A dtype for variables and one for computing.</summary>
        /// <param name="name">a dtype ("float32", "float64" …), or "mixed_float16" / "mixed_bfloat16": variables in float32, computation in the half float.</param>
        public FloatDTypePolicy(string name = null)
            : base(PyCall.Of("FloatDTypePolicy").Opt("name", name)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static FloatDTypePolicy FromConfig(Dictionary<string, object> config) => PyCall.Of("FloatDTypePolicy.from_config").Arg(config).To<FloatDTypePolicy>();
    }
    /// <summary>A model from symbols to symbols: `Model(inputs=…, outputs=…)` makes one.</summary>
    public partial class Function : global::Keras.Models.Functional
    {
        internal Function(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Function(PyCall call) : base(call) { }
        /// <summary>A model from symbols to symbols: `Model(inputs=…, outputs=…)` makes one.</summary>
        /// <param name="inputs">symbols from `Input`, alone or in a list, tuple or dict.</param>
        /// <param name="outputs">symbols computed from them, alone or in a structure; predictions come in that structure.</param>
        public Function(Tensors inputs = null, Tensors outputs = null, string name = null, Dictionary<string, object> more = null)
            : base(PyCall.Of("Function").Opt("inputs", inputs).Opt("outputs", outputs).Opt("name", name).More(more)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Function FromConfig(Dictionary<string, object> config) => PyCall.Of("Function.from_config").Arg(config).To<Function>();
    }
    /// <summary>A tensor to come: its shape (None where open), its dtype, and the node that will make it.</summary>
    /// <remarks>Known to users of Keras as `KerasTensor`.</remarks>
    public partial class KerasTensor : global::Keras.Backend.Symbol
    {
        internal KerasTensor(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected KerasTensor(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public KerasTensor(Shape shape, DTypeLike dtype = null, bool sparse = false, bool ragged = false, bool recordHistory = true, string name = null)
            : base(PyCall.Of("KerasTensor").Arg(shape).Opt("dtype", dtype).Opt("sparse", sparse, false).Opt("ragged", ragged, false).Opt("record_history", recordHistory, true).Opt("name", name)) { }
    }
    /// <summary>A computation with a name: define `call`, and `compute_output_spec` where shapes and dtypes cannot be told by calling it on symbols.</summary>
    public partial class Operation : KerataObject
    {
        internal Operation(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Operation(PyCall call) : base(call) { }
        /// <summary>A computation with a name: define `call`, and `compute_output_spec` where shapes and dtypes cannot be told by calling it on symbols.</summary>
        /// <param name="name">automatic where None.</param>
        public Operation(string name = null)
            : base(PyCall.Of("Operation").Opt("name", name)) { }
        /// <summary>Compute on tensors; on symbols, record the call and return symbols.</summary>
        [Python("__call__")]
        public virtual Value Apply(Dictionary<string, object> more = null, params object[] args) =>
            PyCall.On(this, "__call__").More(more).Args(args).To<Value>();
        /// <summary>Compute the outputs; subclasses override.</summary>
        [Python("call")]
        public virtual Value Call(Dictionary<string, object> more = null, params object[] args) =>
            PyCall.On(this, "call").More(more).Args(args).To<Value>();
        /// <summary>`call` where weights are quantized; subclasses that have some override.</summary>
        [Python("quantized_call")]
        public virtual Value QuantizedCall(Dictionary<string, object> more = null, params object[] args) =>
            PyCall.On(this, "quantized_call").More(more).Args(args).To<Value>();
        /// <summary>The symbols that a call returns, with the node that says so.</summary>
        [Python("symbolic_call")]
        public virtual Value SymbolicCall(Dictionary<string, object> more = null, params object[] args) =>
            PyCall.On(this, "symbolic_call").More(more).Args(args).To<Value>();
        /// <summary>The call, computed anew for the gradient where the `RematScope` in force chooses it.</summary>
        [Python("rematerialized_call")]
        public virtual Value RematerializedCall(Callable layerCall, Dictionary<string, object> more = null, params object[] args) =>
            PyCall.On(this, "rematerialized_call").Arg(layerCall).More(more).Args(args).To<Value>();
        /// <summary>Symbols with the shape and dtype of what a call with these symbols returns.</summary>
        [Python("compute_output_spec")]
        public virtual Value ComputeOutputSpec(Dictionary<string, object> more = null, params object[] args) =>
            PyCall.On(this, "compute_output_spec").More(more).Args(args).To<Value>();
        /// <summary>The symbols of the first call on symbols.</summary>
        [Python("input")] public Value Input { get => Get<Value>("input"); }
        /// <summary>The symbols that the first call on symbols gave.</summary>
        [Python("output")] public Value Output { get => Get<Value>("output"); }
        /// <summary>Python&apos;s `name`.</summary>
        [Python("name")] public string Name { get => Get<string>("name"); set => Set("name", value); }
        /// <summary>Python&apos;s `node`.</summary>
        [Python("node")] public Value Node { get => Get<Value>("node"); set => Set("node", value); }
        /// <summary>The constructor's arguments as plain data.</summary>
        [Python("get_config")]
        public virtual Dictionary<string, object> GetConfig() =>
            PyCall.On(this, "get_config").To<Dictionary<string, object>>();
        /// <summary>Python&apos;s `unlisted`.</summary>
        [Python("unlisted")] public string[] Unlisted { get => Get<string[]>("unlisted"); set => Set("unlisted", value); }
        /// <summary>Python&apos;s `unsaid`.</summary>
        [Python("unsaid")] public Dictionary<string, object> Unsaid { get => Get<Dictionary<string, object>>("unsaid"); set => Set("unsaid", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public static Operation FromConfig(Dictionary<string, object> config) => PyCall.Of("Operation.from_config").Arg(config).To<Operation>();
    }
    /// <summary>A scope whose layers keep less for the gradient and compute it anew (Chen et al., 2016).</summary>
    /// <remarks>It counts where a layer is made, and has an effect where it is called, on engines that have `checkpoint`: PyTorch, JAX and TensorFlow.</remarks>
    /// <exception cref="KerataException">ValueError: if there is no such mode.</exception>
    public partial class RematScope : KerataObject
    {
        internal RematScope(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected RematScope(PyCall call) : base(call) { }
        /// <summary>A scope whose layers keep less for the gradient and compute it anew (Chen et al., 2016).</summary>
        /// <param name="mode">"full": all layers; "activations": those that have an activation; "larger_than": those with more than `output_size_threshold` numbers as outputs; "list_of_layers": those named in `layer_names`; None: no layer, within another scope.</param>
        /// <param name="outputSizeThreshold">1024 by default.</param>
        /// <param name="layerNames">names.</param>
        /// <exception cref="KerataException">ValueError: if there is no such mode.</exception>
        public RematScope(RematMode mode = global::Keras.RematMode.Full, int outputSizeThreshold = 1024, string[] layerNames = null)
            : base(PyCall.Of("RematScope").Opt("mode", mode, global::Keras.RematMode.Full).Opt("output_size_threshold", outputSizeThreshold, 1024).Opt("layer_names", layerNames)) { }
        /// <summary>A call, computed anew for the gradient if it is to be.</summary>
        [Python("applied")]
        public virtual Value Applied(object operation, Callable call, object args, object kwargs) =>
            PyCall.On(this, "applied").Arg(operation).Arg(call).Arg(args).Arg(kwargs).To<Value>();
        /// <summary>Whether a call of a layer is to be computed anew.</summary>
        [Python("chooses")]
        public virtual bool Chooses(global::Keras.Layers.Layer layer, Callable call, object args, object kwargs) =>
            PyCall.On(this, "chooses").Arg(layer).Arg(call).Arg(args).Arg(kwargs).To<bool>();
        /// <summary>Python&apos;s `mode`.</summary>
        [Python("mode")] public string Mode { get => Get<string>("mode"); set => Set("mode", value); }
        /// <summary>Python&apos;s `output_size_threshold`.</summary>
        [Python("output_size_threshold")] public int OutputSizeThreshold { get => Get<int>("output_size_threshold"); set => Set("output_size_threshold", value); }
        /// <summary>Python&apos;s `layer_names`.</summary>
        [Python("layer_names")] public string[] LayerNames { get => Get<string[]>("layer_names"); set => Set("layer_names", value); }
    }
    /// <summary>A scope in which variables have given values, and assignments change none for good.</summary>
    /// <exception cref="KerataException">ValueError: for what is no variable, or a value of another shape.</exception>
    public partial class StatelessScope : KerataObject
    {
        internal StatelessScope(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected StatelessScope(PyCall call) : base(call) { }
        /// <summary>A scope in which variables have given values, and assignments change none for good.</summary>
        /// <param name="stateMapping">pairs of a variable and its value.</param>
        /// <param name="collectLosses">whether what layers add by `add_loss` is gathered in `losses`.</param>
        /// <param name="initializeVariables">kept for programs that say it: variables get their values when they are made, also within the scope.</param>
        /// <exception cref="KerataException">ValueError: for what is no variable, or a value of another shape.</exception>
        public StatelessScope((global::Keras.Variable, TensorLike)[] stateMapping = null, bool collectLosses = false, bool initializeVariables = true)
            : base(PyCall.Of("StatelessScope").Opt("state_mapping", stateMapping).Opt("collect_losses", collectLosses, false).Opt("initialize_variables", initializeVariables, true)) { }
        /// <summary>Take up a loss.</summary>
        [Python("add_loss")]
        public virtual void AddLoss(Tensor loss) =>
            PyCall.On(this, "add_loss").Arg(loss).Run();
        /// <summary>Assign within the scope: a pair of a variable and its value.</summary>
        [Python("add_update")]
        public virtual void AddUpdate((global::Keras.Variable, TensorLike) update) =>
            PyCall.On(this, "add_update").Arg(update).Run();
        /// <summary>The value that the variable was given or assigned here; None if it was not.</summary>
        [Python("get_current_value")]
        public virtual Value GetCurrentValue(global::Keras.Variable variable) =>
            PyCall.On(this, "get_current_value").Arg(variable).To<Value>();
        /// <summary>Python&apos;s `collect_losses`.</summary>
        [Python("collect_losses")] public bool CollectLosses { get => Get<bool>("collect_losses"); set => Set("collect_losses", value); }
        /// <summary>Python&apos;s `initialize_variables`.</summary>
        [Python("initialize_variables")] public bool InitializeVariables { get => Get<bool>("initialize_variables"); set => Set("initialize_variables", value); }
        /// <summary>Python&apos;s `losses`.</summary>
        [Python("losses")] public Tensor[] Losses { get => Get<Tensor[]>("losses"); set => Set("losses", value); }
        /// <summary>The values of these variables as they stand in this frame.</summary>
        [Python("take")]
        public virtual Tensor[] Take(global::Keras.Variable[] variables) =>
            PyCall.On(this, "take").Arg(variables).To<Tensor[]>();
        /// <summary>Python&apos;s `values`.</summary>
        [Python("values")] public Dictionary<string, Tensor> Values { get => Get<Dictionary<string, Tensor>>("values"); set => Set("values", value); }
        /// <summary>Python&apos;s `assigned`.</summary>
        [Python("assigned")] public Dictionary<string, Tensor> Assigned { get => Get<Dictionary<string, Tensor>>("assigned"); set => Set("assigned", value); }
        /// <summary>Python&apos;s `on_read`.</summary>
        [Python("on_read")] public Value OnRead { get => Get<Value>("on_read"); set => Set("on_read", value); }
        /// <summary>Python&apos;s `rows`.</summary>
        [Python("rows")] public Dictionary<string, object> Rows { get => Get<Dictionary<string, object>>("rows"); set => Set("rows", value); }
    }
    /// <summary>A scope in which operations and layers compute shapes and dtypes alone, of arrays too.</summary>
    /// <remarks>What they return are symbols (`KerasTensor`).</remarks>
    public partial class SymbolicScope : KerataObject
    {
        internal SymbolicScope(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected SymbolicScope(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public SymbolicScope()
            : base(PyCall.Of("SymbolicScope")) { }
    }
    /// <summary>A named tensor that changes: a weight, a moving average, a counter.</summary>
    public partial class Variable : Tensor
    {
        internal Variable(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Variable(PyCall call) : base(call) { }
        /// <summary>A named tensor that changes: a weight, a moving average, a counter.</summary>
        /// <param name="initializer">an array or number, a function of `(shape, dtype)`, or an initializer object.</param>
        /// <param name="shape">needed where the initializer is a function.</param>
        /// <param name="dtype">name of the dtype; None takes the array's own for arrays and `floatx()` for functions.</param>
        /// <param name="trainable">whether gradients are taken.</param>
        /// <param name="autocast">whether a layer that computes in a narrower float reads it in that float.</param>
        /// <param name="name">automatic where None.</param>
        /// <param name="layout">a `TensorLayout`, how the value lies over devices; None takes that of the distribution in force.</param>
        public Variable(InitializerLike initializer, Shape shape = null, DTypeLike dtype = null, bool trainable = true, bool autocast = true, Aggregation aggregation = global::Keras.Aggregation.None, Synchronization synchronization = global::Keras.Synchronization.Auto, string name = null, global::Keras.Distribution.TensorLayout layout = null, Dictionary<string, object> more = null)
            : base(PyCall.Of("Variable").Arg(initializer).Opt("shape", shape).Opt("dtype", dtype).Opt("trainable", trainable, true).Opt("autocast", autocast, true).Opt("aggregation", aggregation, global::Keras.Aggregation.None).Opt("synchronization", synchronization, global::Keras.Synchronization.Auto).Opt("name", name).Opt("layout", layout).More(more)) { }
        /// <summary>The engine's tensor, as the innermost frame has it.</summary>
        [Python("value")] public Tensor Value { get => Get<Tensor>("value"); }
        /// <summary>Set the value: within a frame there, else for good. Shapes must agree.</summary>
        [Python("assign")]
        public virtual Value Assign(DataLike value) =>
            PyCall.On(this, "assign").Arg(value).To<Value>();
        /// <summary>Add to the value.</summary>
        [Python("assign_add")]
        public virtual Value AssignAdd(TensorLike value) =>
            PyCall.On(this, "assign_add").Arg(value).To<Value>();
        /// <summary>Subtract from the value.</summary>
        [Python("assign_sub")]
        public virtual Value AssignSub(TensorLike value) =>
            PyCall.On(this, "assign_sub").Arg(value).To<Value>();
        /// <summary>Whether gradients are taken.</summary>
        [Python("trainable")] public bool Trainable { get => Get<bool>("trainable"); set => Set("trainable", value); }
        /// <summary>Number of axes.</summary>
        [Python("ndim")] public int Ndim { get => Get<int>("ndim"); }
        /// <summary>The value as a NumPy array.</summary>
        [Python("numpy")]
        public virtual NDArray Numpy() =>
            PyCall.On(this, "numpy").To<NDArray>();
        /// <summary>Bring the value to another engine.</summary>
        [Python("move")]
        public virtual void Move(string engine) =>
            PyCall.On(this, "move").Arg(engine).Run();
        /// <summary>The tensor, for an engine that does not pass it on.</summary>
        [Python("load")]
        public virtual Value Load() =>
            PyCall.On(this, "load").To<Value>();
        /// <summary>The tensor, for somebody who may hold it: from now on it is not to be written over.</summary>
        [Python("lend")]
        public virtual Tensor Lend() =>
            PyCall.On(this, "lend").To<Tensor>();
        /// <summary>`lend`, while no step of another thread writes over the value or gives it away.</summary>
        [Python("lend_between_steps")]
        public virtual Tensor LendBetweenSteps() =>
            PyCall.On(this, "lend_between_steps").To<Tensor>();
        /// <summary>Set the tensor; `lent` says whether anybody else may hold it.</summary>
        [Python("store")]
        public virtual void Store(DataLike value, bool lent = true) =>
            PyCall.On(this, "store").Arg(value).Opt("lent", lent, true).Run();
        /// <summary>From now on the value is what `home.read_value()` returns, until `store` sets another.</summary>
        [Python("keep_in")]
        public virtual void KeepIn(object home) =>
            PyCall.On(this, "keep_in").Arg(home).Run();
        /// <summary>Whether the value is in its `home`, where an engine keeps it in place.</summary>
        [Python("at_home")] public bool AtHome { get => Get<bool>("at_home"); }
        /// <summary>See the documentation of kerata.</summary>
        [Python("__len__")]
        public virtual int Length() =>
            PyCall.On(this, "__len__").To<int>();
        /// <summary>What a `tf.GradientTape` knows it by: its value, or the handle of where that is kept.</summary>
        [Python("handle")] public Value Handle_ { get => Get<Value>("handle"); }
        /// <summary>Python&apos;s `name`.</summary>
        [Python("name")] public string Name { get => Get<string>("name"); set => Set("name", value); }
        /// <summary>Python&apos;s `layout`.</summary>
        [Python("layout")] public global::Keras.Distribution.TensorLayout Layout { get => Get<global::Keras.Distribution.TensorLayout>("layout"); set => Set("layout", value); }
        /// <summary>Python&apos;s `path`.</summary>
        [Python("path")] public Value Path { get => Get<Value>("path"); set => Set("path", value); }
        /// <summary>Python&apos;s `trainable_at_first`.</summary>
        [Python("trainable_at_first")] public Value TrainableAtFirst { get => Get<Value>("trainable_at_first"); set => Set("trainable_at_first", value); }
        /// <summary>Python&apos;s `autocast`.</summary>
        [Python("autocast")] public bool Autocast { get => Get<bool>("autocast"); set => Set("autocast", value); }
        /// <summary>Python&apos;s `aggregation`.</summary>
        [Python("aggregation")] public string Aggregation { get => Get<string>("aggregation"); set => Set("aggregation", value); }
        /// <summary>Python&apos;s `synchronization`.</summary>
        [Python("synchronization")] public string Synchronization { get => Get<string>("synchronization"); set => Set("synchronization", value); }
        /// <summary>Python&apos;s `regularizer`.</summary>
        [Python("regularizer")] public Value Regularizer { get => Get<Value>("regularizer"); set => Set("regularizer", value); }
        /// <summary>Python&apos;s `constraint`.</summary>
        [Python("constraint")] public Value Constraint { get => Get<Value>("constraint"); set => Set("constraint", value); }
        /// <summary>Python&apos;s `overwrite_with_gradient`.</summary>
        [Python("overwrite_with_gradient")] public Value OverwriteWithGradient { get => Get<Value>("overwrite_with_gradient"); set => Set("overwrite_with_gradient", value); }
        /// <summary>Python&apos;s `seed_generator`.</summary>
        [Python("seed_generator")] public Value SeedGenerator { get => Get<Value>("seed_generator"); set => Set("seed_generator", value); }
        /// <summary>Python&apos;s `home`.</summary>
        [Python("home")] public Value Home { get => Get<Value>("home"); set => Set("home", value); }
        /// <summary>Python&apos;s `guard`.</summary>
        [Python("guard")] public Value Guard { get => Get<Value>("guard"); set => Set("guard", value); }
        /// <summary>Python&apos;s `engine`.</summary>
        [Python("engine")] public Value Engine { get => Get<Value>("engine"); set => Set("engine", value); }
        /// <summary>Python&apos;s `shape`.</summary>
        [Python("shape")] public int[] Shape { get => Get<int[]>("shape"); set => Set("shape", value); }
        /// <summary>Python&apos;s `dtype`.</summary>
        [Python("dtype")] public string Dtype { get => Get<string>("dtype"); set => Set("dtype", value); }
        /// <summary>Python&apos;s `initializer_of`.</summary>
        [Python("initializer_of")] public Value InitializerOf { get => Get<Value>("initializer_of"); set => Set("initializer_of", value); }
        /// <summary>See the documentation of kerata.</summary>
        [Python("__getitem__")]
        public virtual Value GetItem(object other) =>
            PyCall.On(this, "__getitem__").Arg(other).To<Value>();
    }
    /// <summary>A scope whose name stands before the paths of variables made within.</summary>
    public partial class NameScope : KerataObject
    {
        internal NameScope(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected NameScope(PyCall call) : base(call) { }
        /// <summary>A scope whose name stands before the paths of variables made within.</summary>
        /// <param name="name">one part of the path, without "/".</param>
        public NameScope(string name, Dictionary<string, object> more = null)
            : base(PyCall.Of("name_scope").Arg(name).More(more)) { }
        /// <summary>Python&apos;s `name`.</summary>
        [Python("name")] public string Name { get => Get<string>("name"); set => Set("name", value); }
    }
    /// <summary>kerata: the Keras API, written anew, on every engine. `import kerata as keras`.</summary>
    public static partial class Kerata
    {
        /// <summary>A symbol to begin a functional model with.</summary>
        /// <param name="shape">shape of one sample, None where a size is open.</param>
        /// <param name="batchSize">size of the batch axis, None if open.</param>
        /// <param name="dtype">dtype of the values, None for `floatx()`.</param>
        /// <param name="sparse">whether the data are sparse (of `scipy.sparse`, or an engine's sparse tensors), so that what layers make of the symbol may be sparse, too.</param>
        /// <param name="batchShape">shape with the batch axis, instead of `shape` and `batch_size`.</param>
        /// <param name="name">the input's name, by which dicts of data are matched.</param>
        public static Tensor Input(Ints shape = null, int? batchSize = null, PolicyLike dtype = null, bool? sparse = null, bool? ragged = null, Shape batchShape = null, string name = null, DataLike tensor = null, bool optional = false) =>
            PyCall.Of("Input").Opt("shape", shape).Opt("batch_size", batchSize).Opt("dtype", dtype).Opt("sparse", sparse).Opt("ragged", ragged).Opt("batch_shape", batchShape).Opt("name", name).Opt("tensor", tensor).Opt("optional", optional, false).To<Tensor>();
        /// <summary>A scope in which an engine is active in the running thread; its target is the engine.</summary>
        public static Value BackendScope(string backend) =>
            PyCall.Of("backend_scope").Arg(backend).To<Value>();
        /// <summary>A scope in which new tensors of the active engine are made on a device: "cpu", "gpu:0" …</summary>
        public static Value Device(string deviceName) =>
            PyCall.Of("device").Arg(deviceName).To<Value>();
        /// <summary>Make an engine the process' default, at any time; models keep the engine they were made on.</summary>
        /// <param name="backend">the engine's name, or an engine object.</param>
        public static void SetBackend(string backend) =>
            PyCall.Of("set_backend").Arg(backend).Run();
        /// <summary>A function that returns the value of `function` and its gradients with respect to variables.</summary>
        /// <param name="function">computes a scalar with `kerata.ops`, layers and variables; whatever it assigns (moving averages, seeds) takes effect once, as if it had been called plainly.</param>
        /// <param name="variables">the variables to differentiate by.</param>
        /// <param name="hasAux">whether `function` returns `(scalar, more)`.</param>
        /// <remarks>Returns: A callable with the arguments of `function`, which returns `(value, gradients)`: the value is the scalar, or `(scalar, more)` with `has_aux`; the gradients are a list in the order of `variables`.</remarks>
        public static Value ValueAndGrad(Callable function, global::Keras.Variable[] variables, bool hasAux = false) =>
            PyCall.Of("value_and_grad").Arg(function).Arg(variables).Opt("has_aux", hasAux, false).To<Value>();
        /// <summary>The version of kerata.</summary>
        public static string Version() =>
            PyCall.Of("version").To<string>();
    }
}
