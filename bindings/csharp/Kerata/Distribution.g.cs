// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras.Distribution
{
    /// <summary>Batches are split among the devices; each has all weights.</summary>
    /// <remarks>The numbers are those of one device but for the order of sums: losses, gradients and batch statistics are those of the whole batch.</remarks>
    public partial class DataParallel : KerataObject
    {
        internal DataParallel(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected DataParallel(PyCall call) : base(call) { }
        /// <summary>Batches are split among the devices; each has all weights.</summary>
        /// <param name="deviceMesh">a mesh, batches are split along its first axis.</param>
        /// <param name="devices">in place of a mesh, names of devices; all that there are where both are None.</param>
        /// <param name="autoShardDataset">as for all distributions.</param>
        public DataParallel(global::Keras.Distribution.DeviceMesh deviceMesh = null, string[] devices = null, bool autoShardDataset = true)
            : base(PyCall.Of("distribution.DataParallel").Opt("device_mesh", deviceMesh).Opt("devices", devices).Opt("auto_shard_dataset", autoShardDataset, true)) { }
        /// <summary>The mesh.</summary>
        [Python("device_mesh")] public global::Keras.Distribution.DeviceMesh DeviceMesh { get => Get<global::Keras.Distribution.DeviceMesh>("device_mesh"); }
        /// <summary>The mesh's axis along which batches are split.</summary>
        [Python("batch_dim_name")] public string BatchDimName { get => Get<string>("batch_dim_name"); }
        /// <summary>Whether each process takes its part of whole batches.</summary>
        [Python("auto_shard_dataset")] public bool AutoShardDataset { get => Get<bool>("auto_shard_dataset"); }
        /// <summary>How many parts a batch is split into.</summary>
        [Python("num_model_replicas")] public int NumModelReplicas { get => Get<int>("num_model_replicas"); }
        /// <summary>How many processes compute together.</summary>
        [Python("num_processes")] public int NumProcesses { get => Get<int>("num_processes"); }
        /// <summary>Which part of the data this process has.</summary>
        [Python("data_shard_id")] public int DataShardId { get => Get<int>("data_shard_id"); }
        /// <summary>The layout of data of a shape: split along the first axis.</summary>
        [Python("get_data_layout")]
        public virtual global::Keras.Distribution.TensorLayout GetDataLayout(Shape dataShape) =>
            PyCall.On(this, "get_data_layout").Arg(dataShape).To<global::Keras.Distribution.TensorLayout>();
        /// <summary>A batch, or several on a leading axis, laid out; whole on every device where its size is no multiple of the number of parts.</summary>
        [Python("spread_batch")]
        public virtual Value SpreadBatch(object batch, bool stacked) =>
            PyCall.On(this, "spread_batch").Arg(batch).Arg(stacked).To<Value>();
        /// <summary>The layout of a variable: its own, or whole on every device.</summary>
        [Python("get_variable_layout")]
        public virtual global::Keras.Distribution.TensorLayout GetVariableLayout(global::Keras.Variable variable) =>
            PyCall.On(this, "get_variable_layout").Arg(variable).To<global::Keras.Distribution.TensorLayout>();
        /// <summary>The layout of what a layer gives, by the path "layer/output"; None: as it comes.</summary>
        [Python("get_tensor_layout")]
        public virtual global::Keras.Distribution.TensorLayout GetTensorLayout(string path) =>
            PyCall.On(this, "get_tensor_layout").Arg(path).To<global::Keras.Distribution.TensorLayout>();
        /// <summary>What the layer whose call is under way gives, laid out as its path says.</summary>
        [Python("spread_outputs")]
        public virtual Value SpreadOutputs(object outputs) =>
            PyCall.On(this, "spread_outputs").Arg(outputs).To<Value>();
        /// <summary>The dataset itself: the parts of its batches are taken when a step begins.</summary>
        [Python("distribute_dataset")]
        public virtual Value DistributeDataset(DataLike dataset) =>
            PyCall.On(this, "distribute_dataset").Arg(dataset).To<Value>();
        /// <summary>The dataset itself: the parts of its batches are taken when a step begins.</summary>
        [Python("distribute_tf_dataset")]
        public virtual Value DistributeTfDataset(DataLike dataset) =>
            PyCall.On(this, "distribute_tf_dataset").Arg(dataset).To<Value>();
        /// <summary>A scope in which this distribution is in force.</summary>
        [Python("scope")]
        public virtual Value Scope() =>
            PyCall.On(this, "scope").To<Value>();
    }
    /// <summary>Devices in a grid, each axis of which tensors may be split along.</summary>
    /// <remarks>Raises ValueError where the shape does not fit the names or the number of devices.</remarks>
    public partial class DeviceMesh : KerataObject
    {
        internal DeviceMesh(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected DeviceMesh(PyCall call) : base(call) { }
        /// <summary>Devices in a grid, each axis of which tensors may be split along.</summary>
        /// <param name="shape">how many devices there are along each axis.</param>
        /// <param name="axisNames">a name for each axis.</param>
        /// <param name="devices">their names, as `list_devices()` has them, which is taken where None.</param>
        public DeviceMesh(Shape shape, string[] axisNames, string[] devices = null)
            : base(PyCall.Of("distribution.DeviceMesh").Arg(shape).Arg(axisNames).Opt("devices", devices)) { }
        /// <summary>How many devices there are along each axis.</summary>
        [Python("shape")] public int[] Shape { get => Get<int[]>("shape"); }
        /// <summary>The names of the axes.</summary>
        [Python("axis_names")] public string[] AxisNames { get => Get<string[]>("axis_names"); }
        /// <summary>The names of the devices, in the shape of the mesh.</summary>
        [Python("devices")] public NDArray Devices { get => Get<NDArray>("devices"); }
    }
    /// <summary>Layouts by path; keys are regular expressions for whole paths, such as "dense.*kernel".</summary>
    /// <remarks>A tuple of axes stands for a layout on the map's mesh. A path that no key matches has None; one that two keys match is a ValueError.</remarks>
    public partial class LayoutMap : KerataObject
    {
        internal LayoutMap(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected LayoutMap(PyCall call) : base(call) { }
        /// <summary>Layouts by path; keys are regular expressions for whole paths, such as "dense.*kernel".</summary>
        /// <param name="deviceMesh">the mesh of the layouts.</param>
        public LayoutMap(global::Keras.Distribution.DeviceMesh deviceMesh)
            : base(PyCall.Of("distribution.LayoutMap").Arg(deviceMesh)) { }
        /// <summary>The mesh of the layouts.</summary>
        [Python("device_mesh")] public global::Keras.Distribution.DeviceMesh DeviceMesh { get => Get<global::Keras.Distribution.DeviceMesh>("device_mesh"); }
        /// <summary>See the documentation of kerata.</summary>
        [Python("__getitem__")]
        public virtual global::Keras.Distribution.TensorLayout GetItem(string key) =>
            PyCall.On(this, "__getitem__").Arg(key).To<global::Keras.Distribution.TensorLayout>();
        /// <summary>See the documentation of kerata.</summary>
        [Python("__len__")]
        public virtual int Length() =>
            PyCall.On(this, "__len__").To<int>();
    }
    /// <summary>Variables are split as a map says, and batches along one axis of the mesh.</summary>
    public partial class ModelParallel : KerataObject
    {
        internal ModelParallel(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected ModelParallel(PyCall call) : base(call) { }
        /// <summary>Variables are split as a map says, and batches along one axis of the mesh.</summary>
        /// <param name="layoutMap">layouts by paths of variables, and by "path of a layer/output" for what layers give; what it does not name is whole on every device.</param>
        /// <param name="batchDimName">the mesh's axis for batches; its first where None.</param>
        /// <param name="autoShardDataset">as for all distributions.</param>
        public ModelParallel(global::Keras.Distribution.LayoutMap layoutMap = null, string batchDimName = null, bool autoShardDataset = true)
            : base(PyCall.Of("distribution.ModelParallel").Opt("layout_map", layoutMap).Opt("batch_dim_name", batchDimName).Opt("auto_shard_dataset", autoShardDataset, true)) { }
        /// <summary>The layout of a variable: its own, or that of its path, or whole on every device.</summary>
        [Python("get_variable_layout")]
        public virtual global::Keras.Distribution.TensorLayout GetVariableLayout(global::Keras.Variable variable) =>
            PyCall.On(this, "get_variable_layout").Arg(variable).To<global::Keras.Distribution.TensorLayout>();
        /// <summary>The layout of what a layer gives, by the path "layer/output"; None: as it comes.</summary>
        [Python("get_tensor_layout")]
        public virtual global::Keras.Distribution.TensorLayout GetTensorLayout(string path) =>
            PyCall.On(this, "get_tensor_layout").Arg(path).To<global::Keras.Distribution.TensorLayout>();
        /// <summary>The mesh.</summary>
        [Python("device_mesh")] public global::Keras.Distribution.DeviceMesh DeviceMesh { get => Get<global::Keras.Distribution.DeviceMesh>("device_mesh"); }
        /// <summary>The mesh's axis along which batches are split.</summary>
        [Python("batch_dim_name")] public string BatchDimName { get => Get<string>("batch_dim_name"); }
        /// <summary>Whether each process takes its part of whole batches.</summary>
        [Python("auto_shard_dataset")] public bool AutoShardDataset { get => Get<bool>("auto_shard_dataset"); }
        /// <summary>How many parts a batch is split into.</summary>
        [Python("num_model_replicas")] public int NumModelReplicas { get => Get<int>("num_model_replicas"); }
        /// <summary>How many processes compute together.</summary>
        [Python("num_processes")] public int NumProcesses { get => Get<int>("num_processes"); }
        /// <summary>Which part of the data this process has.</summary>
        [Python("data_shard_id")] public int DataShardId { get => Get<int>("data_shard_id"); }
        /// <summary>The layout of data of a shape: split along the first axis.</summary>
        [Python("get_data_layout")]
        public virtual global::Keras.Distribution.TensorLayout GetDataLayout(Shape dataShape) =>
            PyCall.On(this, "get_data_layout").Arg(dataShape).To<global::Keras.Distribution.TensorLayout>();
        /// <summary>A batch, or several on a leading axis, laid out; whole on every device where its size is no multiple of the number of parts.</summary>
        [Python("spread_batch")]
        public virtual Value SpreadBatch(object batch, bool stacked) =>
            PyCall.On(this, "spread_batch").Arg(batch).Arg(stacked).To<Value>();
        /// <summary>What the layer whose call is under way gives, laid out as its path says.</summary>
        [Python("spread_outputs")]
        public virtual Value SpreadOutputs(object outputs) =>
            PyCall.On(this, "spread_outputs").Arg(outputs).To<Value>();
        /// <summary>The dataset itself: the parts of its batches are taken when a step begins.</summary>
        [Python("distribute_dataset")]
        public virtual Value DistributeDataset(DataLike dataset) =>
            PyCall.On(this, "distribute_dataset").Arg(dataset).To<Value>();
        /// <summary>The dataset itself: the parts of its batches are taken when a step begins.</summary>
        [Python("distribute_tf_dataset")]
        public virtual Value DistributeTfDataset(DataLike dataset) =>
            PyCall.On(this, "distribute_tf_dataset").Arg(dataset).To<Value>();
        /// <summary>A scope in which this distribution is in force.</summary>
        [Python("scope")]
        public virtual Value Scope() =>
            PyCall.On(this, "scope").To<Value>();
    }
    /// <summary>How a tensor lies on the devices of a mesh.</summary>
    /// <remarks>Raises ValueError for names that the mesh does not have.</remarks>
    public partial class TensorLayout : KerataObject
    {
        internal TensorLayout(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected TensorLayout(PyCall call) : base(call) { }
        /// <summary>How a tensor lies on the devices of a mesh.</summary>
        /// <param name="axes">for each axis of the tensor the name of a mesh's axis along which it is split, or None where every device has the whole.</param>
        /// <param name="deviceMesh">the mesh; may be set later.</param>
        public TensorLayout(string[] axes, global::Keras.Distribution.DeviceMesh deviceMesh = null)
            : base(PyCall.Of("distribution.TensorLayout").Arg(axes).Opt("device_mesh", deviceMesh)) { }
        /// <summary>The mesh's axis for each axis of the tensor.</summary>
        [Python("axes")] public string[] Axes { get => Get<string[]>("axes"); }
        /// <summary>The mesh.</summary>
        [Python("device_mesh")] public global::Keras.Distribution.DeviceMesh DeviceMesh { get => Get<global::Keras.Distribution.DeviceMesh>("device_mesh"); set => Set("device_mesh", value); }
        /// <summary>The library's own object for it; None on engines that compute on one device.</summary>
        [Python("backend_layout")] public Value BackendLayout { get => Get<Value>("backend_layout"); }
    }
    /// <summary>Distribution: one program over several devices, the data or the weights split among them.</summary>
    public static partial class Distribution
    {
        /// <summary>The tensor laid out over the devices of a mesh; within a compiled step, too.</summary>
        /// <param name="tensor">of any shape; axes that are split must be multiples of the mesh's.</param>
        /// <param name="layout">with as many axes as the tensor.</param>
        public static Tensor DistributeTensor(Tensor tensor, global::Keras.Distribution.TensorLayout layout) =>
            PyCall.Of("distribution.distribute_tensor").Arg(tensor).Arg(layout).To<Tensor>();
        /// <summary>How many devices there are.</summary>
        public static int GetDeviceCount(string deviceType = null) =>
            PyCall.Of("distribution.get_device_count").Opt("device_type", deviceType).To<int>();
        /// <summary>Make this process one of several that compute together; before anything is computed.</summary>
        /// <param name="jobAddresses">"host:port" of each process, separated by commas; the first coordinates, and its address alone is enough. `KERAS_DISTRIBUTION_JOB_ADDRESSES` where None.</param>
        /// <param name="numProcesses">how many there are; `KERAS_DISTRIBUTION_NUM_PROCESSES` where None.</param>
        /// <param name="processId">the number of this one, from 0; `KERAS_DISTRIBUTION_PROCESS_ID` where None.</param>
        /// <remarks>Where nothing says, the engine asks the cluster that it runs on (TPU pods, Slurm). Raises NotImplementedError on engines that have no such means.</remarks>
        public static void Initialize(LossLike jobAddresses = null, int? numProcesses = null, int? processId = null) =>
            PyCall.Of("distribution.initialize").Opt("job_addresses", jobAddresses).Opt("num_processes", numProcesses).Opt("process_id", processId).Run();
        /// <summary>Names of the devices of the engine in force, of all processes together.</summary>
        /// <param name="deviceType">"cpu", "gpu" or "tpu"; None takes those that the engine prefers.</param>
        /// <remarks>Raises ValueError where the engine has no device of that type.</remarks>
        public static string[] ListDevices(string deviceType = null) =>
            PyCall.Of("distribution.list_devices").Opt("device_type", deviceType).To<string[]>();
        /// <summary>Put a distribution in force for all models made from here on; None ends it.</summary>
        /// <remarks>Raises TypeError for what is no distribution.</remarks>
        public static void SetDistribution(DataLike value) =>
            PyCall.Of("distribution.set_distribution").Arg(value).Run();
    }
}
