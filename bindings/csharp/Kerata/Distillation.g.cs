// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras.Distillation
{
    /// <summary>A measure of how far a student is from its teacher: subclasses define `compute_loss`.</summary>
    public partial class DistillationLoss : KerataObject
    {
        internal DistillationLoss(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected DistillationLoss(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public DistillationLoss()
            : base(PyCall.Of("distillation.DistillationLoss")) { }
        /// <summary>The loss, a number, of what teacher and student return for a batch.</summary>
        [Python("compute_loss")]
        public virtual Tensor ComputeLoss(DataLike teacherOutputs, DataLike studentOutputs, Dictionary<string, object> more = null) =>
            PyCall.On(this, "compute_loss").Arg(teacherOutputs).Arg(studentOutputs).More(more).To<Tensor>();
        /// <summary>Raise ValueError where teacher and student return different structures.</summary>
        [Python("validate_outputs")]
        public virtual void ValidateOutputs(DataLike teacherOutputs, DataLike studentOutputs) =>
            PyCall.On(this, "validate_outputs").Arg(teacherOutputs).Arg(studentOutputs).Run();
        /// <summary>Raise ValueError where a model has no layer of the name that is asked for.</summary>
        [Python("validate_model_compatibility")]
        public virtual void ValidateModelCompatibility(global::Keras.Models.Model teacher, global::Keras.Models.Model student) =>
            PyCall.On(this, "validate_model_compatibility").Arg(teacher).Arg(student).Run();
        /// <summary>Python&apos;s `teacher_layer_name`.</summary>
        [Python("teacher_layer_name")] public string TeacherLayerName { get => Get<string>("teacher_layer_name"); set => Set("teacher_layer_name", value); }
        /// <summary>Python&apos;s `student_layer_name`.</summary>
        [Python("student_layer_name")] public string StudentLayerName { get => Get<string>("student_layer_name"); set => Set("student_layer_name", value); }
        /// <summary>The constructor's arguments as plain data.</summary>
        [Python("get_config")]
        public virtual Dictionary<string, object> GetConfig() =>
            PyCall.On(this, "get_config").To<Dictionary<string, object>>();
        /// <summary>Python&apos;s `unlisted`.</summary>
        [Python("unlisted")] public string[] Unlisted { get => Get<string[]>("unlisted"); set => Set("unlisted", value); }
        /// <summary>Python&apos;s `unsaid`.</summary>
        [Python("unsaid")] public Dictionary<string, object> Unsaid { get => Get<Dictionary<string, object>>("unsaid"); set => Set("unsaid", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public static DistillationLoss FromConfig(Dictionary<string, object> config) => PyCall.Of("distillation.DistillationLoss.from_config").Arg(config).To<DistillationLoss>();
    }
    /// <summary>Train a student on the targets and on what a teacher returns for the same inputs.</summary>
    /// <remarks>`loss = w * student's loss + (1 - w) * sum(weight_i * distillation loss_i)`. Losses of features need functional models. Results are those of `compile`, and `student_loss`, `distillation_loss`, `total_loss`.</remarks>
    public partial class Distiller : global::Keras.Models.Model
    {
        internal Distiller(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Distiller(PyCall call) : base(call) { }
        /// <summary>Train a student on the targets and on what a teacher returns for the same inputs.</summary>
        /// <param name="teacher">a trained model, which is frozen.</param>
        /// <param name="student">the model to train; use it alone afterwards.</param>
        /// <param name="distillationLosses">one `DistillationLoss` or several.</param>
        /// <param name="distillationLossWeights">their factors, 1 where None.</param>
        /// <param name="studentLossWeight">w.</param>
        public Distiller(global::Keras.Models.Model teacher, global::Keras.Models.Model student, DistillationLossOrSeveral distillationLosses, double[] distillationLossWeights = null, double studentLossWeight = 0.5, string name = "distiller", Dictionary<string, object> more = null)
            : base(PyCall.Of("distillation.Distiller").Arg(teacher).Arg(student).Arg(distillationLosses).Opt("distillation_loss_weights", distillationLossWeights).Opt("student_loss_weight", studentLossWeight, 0.5).Opt("name", name, "distiller").More(more)) { }
        /// <summary>Say how to train the student; further arguments are those of `Model.compile`.</summary>
        [Python("compile")]
        public virtual void Compile(OptimizerLike optimizer = null, LossLike loss = null, MetricsLike metrics = null, Dictionary<string, object> more = null) =>
            PyCall.On(this, "compile").Opt("optimizer", optimizer).Opt("loss", loss).Opt("metrics", metrics).More(more).Run();
        /// <summary>The student's outputs.</summary>
        [Python("call")]
        public virtual Tensor Call(DataLike inputs, bool? training = null, Dictionary<string, object> more = null) =>
            PyCall.On(this, "call").Arg(inputs).Opt("training", training).More(more).To<Tensor>();
        /// <summary>Python&apos;s `teacher`.</summary>
        [Python("teacher")] public Value Teacher { get => Get<Value>("teacher"); set => Set("teacher", value); }
        /// <summary>Python&apos;s `student`.</summary>
        [Python("student")] public Value Student { get => Get<Value>("student"); set => Set("student", value); }
        /// <summary>Python&apos;s `distillation_losses`.</summary>
        [Python("distillation_losses")] public Value DistillationLosses { get => Get<Value>("distillation_losses"); set => Set("distillation_losses", value); }
        /// <summary>Python&apos;s `distillation_loss_weights`.</summary>
        [Python("distillation_loss_weights")] public double[] DistillationLossWeights { get => Get<double[]>("distillation_loss_weights"); set => Set("distillation_loss_weights", value); }
        /// <summary>Python&apos;s `student_loss_weight`.</summary>
        [Python("student_loss_weight")] public double StudentLossWeight { get => Get<double>("student_loss_weight"); set => Set("student_loss_weight", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Distiller FromConfig(Dictionary<string, object> config) => PyCall.Of("distillation.Distiller.from_config").Arg(config).To<Distiller>();
    }
    /// <summary>`loss(teacher, student)` of what a layer of each returns (Romero et al., 2015).</summary>
    public partial class FeatureDistillation : global::Keras.Distillation.DistillationLoss
    {
        internal FeatureDistillation(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected FeatureDistillation(PyCall call) : base(call) { }
        /// <summary>`loss(teacher, student)` of what a layer of each returns (Romero et al., 2015).</summary>
        /// <param name="loss">as `LogitsDistillation`'s.</param>
        /// <param name="teacherLayerName">the layers; None takes the models' outputs.</param>
        /// <param name="studentLayerName">the layers; None takes the models' outputs.</param>
        public FeatureDistillation(LossLike loss = null, string teacherLayerName = null, string studentLayerName = null)
            : base(PyCall.Of("distillation.FeatureDistillation").Opt("loss", loss).Opt("teacher_layer_name", teacherLayerName).Opt("student_layer_name", studentLayerName)) { }
        /// <summary>Python&apos;s `loss`.</summary>
        [Python("loss")] public Value Loss { get => Get<Value>("loss"); set => Set("loss", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static FeatureDistillation FromConfig(Dictionary<string, object> config) => PyCall.Of("distillation.FeatureDistillation.from_config").Arg(config).To<FeatureDistillation>();
    }
    /// <summary>`loss(p(teacher / T), p(student / T))` of the models' outputs, which are logits.</summary>
    /// <remarks>p is the softmax where `loss` is one of probabilities (KL divergence, a categorical crossentropy), else nothing. Source: Hinton et al., 2015.</remarks>
    public partial class LogitsDistillation : global::Keras.Distillation.DistillationLoss
    {
        internal LogitsDistillation(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected LogitsDistillation(PyCall call) : base(call) { }
        /// <summary>`loss(p(teacher / T), p(student / T))` of the models' outputs, which are logits.</summary>
        /// <param name="temperature">T; the higher, the more even the probabilities.</param>
        /// <param name="loss">a name, a `Loss` or a function; for several outputs a structure of these, None for outputs that do not count.</param>
        public LogitsDistillation(double temperature = 3.0, LossLike loss = null)
            : base(PyCall.Of("distillation.LogitsDistillation").Opt("temperature", temperature, 3.0).Opt("loss", loss)) { }
        /// <summary>Python&apos;s `temperature`.</summary>
        [Python("temperature")] public double Temperature { get => Get<double>("temperature"); set => Set("temperature", value); }
        /// <summary>Python&apos;s `loss`.</summary>
        [Python("loss")] public Value Loss { get => Get<Value>("loss"); set => Set("loss", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static LogitsDistillation FromConfig(Dictionary<string, object> config) => PyCall.Of("distillation.LogitsDistillation.from_config").Arg(config).To<LogitsDistillation>();
    }
}
