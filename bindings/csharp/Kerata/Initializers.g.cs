// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras.Initializers
{
    /// <summary>All elements `value`.</summary>
    public partial class Constant : global::Keras.Initializers.Initializer
    {
        internal Constant(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Constant(PyCall call) : base(call) { }
        /// <summary>All elements `value`.</summary>
        /// <param name="value">a number (0 by default), or an array or tensor that broadcasts to the shape.</param>
        public Constant(TensorLike value = null)
            : base(PyCall.Of("initializers.Constant").Opt("value", value)) { }
        /// <summary>Python&apos;s `value`.</summary>
        [Python("value")] public Value Value { get => Get<Value>("value"); set => Set("value", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Constant FromConfig(Dictionary<string, object> config) => PyCall.Of("initializers.Constant.from_config").Arg(config).To<Constant>();
    }
    /// <summary>Truncated normal of standard deviation `sqrt(2 / (fan_in + fan_out))` (Glorot &amp; Bengio, 2010).</summary>
    public partial class GlorotNormal : global::Keras.Initializers.VarianceScaling
    {
        internal GlorotNormal(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected GlorotNormal(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public GlorotNormal(Seed seed = null, int[] inputAxes = null, int[] outputAxes = null)
            : base(PyCall.Of("initializers.GlorotNormal").Opt("seed", seed).Opt("input_axes", inputAxes).Opt("output_axes", outputAxes)) { }
        /// <summary>Python&apos;s `kind`.</summary>
        [Python("kind")] public (double, string, string) Kind { get => Get<(double, string, string)>("kind"); set => Set("kind", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static GlorotNormal FromConfig(Dictionary<string, object> config) => PyCall.Of("initializers.GlorotNormal.from_config").Arg(config).To<GlorotNormal>();
    }
    /// <summary>Uniform within `±sqrt(6 / (fan_in + fan_out))` (Glorot &amp; Bengio, 2010).</summary>
    public partial class GlorotUniform : global::Keras.Initializers.VarianceScaling
    {
        internal GlorotUniform(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected GlorotUniform(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public GlorotUniform(Seed seed = null, int[] inputAxes = null, int[] outputAxes = null)
            : base(PyCall.Of("initializers.GlorotUniform").Opt("seed", seed).Opt("input_axes", inputAxes).Opt("output_axes", outputAxes)) { }
        /// <summary>Python&apos;s `kind`.</summary>
        [Python("kind")] public (double, string, string) Kind { get => Get<(double, string, string)>("kind"); set => Set("kind", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static GlorotUniform FromConfig(Dictionary<string, object> config) => PyCall.Of("initializers.GlorotUniform.from_config").Arg(config).To<GlorotUniform>();
    }
    /// <summary>Truncated normal of standard deviation `sqrt(2 / fan_in)` (He et al., 2015).</summary>
    public partial class HeNormal : global::Keras.Initializers.VarianceScaling
    {
        internal HeNormal(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected HeNormal(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public HeNormal(Seed seed = null, int[] inputAxes = null, int[] outputAxes = null)
            : base(PyCall.Of("initializers.HeNormal").Opt("seed", seed).Opt("input_axes", inputAxes).Opt("output_axes", outputAxes)) { }
        /// <summary>Python&apos;s `kind`.</summary>
        [Python("kind")] public (double, string, string) Kind { get => Get<(double, string, string)>("kind"); set => Set("kind", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static HeNormal FromConfig(Dictionary<string, object> config) => PyCall.Of("initializers.HeNormal.from_config").Arg(config).To<HeNormal>();
    }
    /// <summary>Uniform within `±sqrt(6 / fan_in)` (He et al., 2015).</summary>
    public partial class HeUniform : global::Keras.Initializers.VarianceScaling
    {
        internal HeUniform(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected HeUniform(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public HeUniform(Seed seed = null, int[] inputAxes = null, int[] outputAxes = null)
            : base(PyCall.Of("initializers.HeUniform").Opt("seed", seed).Opt("input_axes", inputAxes).Opt("output_axes", outputAxes)) { }
        /// <summary>Python&apos;s `kind`.</summary>
        [Python("kind")] public (double, string, string) Kind { get => Get<(double, string, string)>("kind"); set => Set("kind", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static HeUniform FromConfig(Dictionary<string, object> config) => PyCall.Of("initializers.HeUniform.from_config").Arg(config).To<HeUniform>();
    }
    /// <summary>`gain` times the identity matrix; for matrices only, square or not.</summary>
    public partial class Identity : global::Keras.Initializers.Initializer
    {
        internal Identity(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Identity(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Identity(double gain = 1.0)
            : base(PyCall.Of("initializers.Identity").Opt("gain", gain, 1.0)) { }
        /// <summary>Python&apos;s `gain`.</summary>
        [Python("gain")] public double Gain { get => Get<double>("gain"); set => Set("gain", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Identity FromConfig(Dictionary<string, object> config) => PyCall.Of("initializers.Identity.from_config").Arg(config).To<Identity>();
    }
    /// <summary>`gain` times the identity matrix; for matrices only, square or not.</summary>
    public partial class IdentityInitializer : global::Keras.Initializers.Identity
    {
        internal IdentityInitializer(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected IdentityInitializer(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public IdentityInitializer(double gain = 1.0)
            : base(PyCall.Of("initializers.IdentityInitializer").Opt("gain", gain, 1.0)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static IdentityInitializer FromConfig(Dictionary<string, object> config) => PyCall.Of("initializers.IdentityInitializer.from_config").Arg(config).To<IdentityInitializer>();
    }
    /// <summary>Base of initializers: write `draw(shape, dtype)`, which returns a NumPy array.</summary>
    /// <remarks>`draw` runs on the host, so that weights are the same to the bit on every engine; a call is a tensor of the engine in force. A class that writes `__call__(shape, dtype=None)` instead works as well.</remarks>
    public partial class Initializer : KerataObject
    {
        internal Initializer(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Initializer(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Initializer()
            : base(PyCall.Of("initializers.Initializer")) { }
        /// <summary>A tensor of this shape.</summary>
        /// <param name="shape">its sizes.</param>
        /// <param name="dtype">name of its dtype; None: `floatx()`.</param>
        [Python("__call__")]
        public virtual Tensor Apply(Shape shape, DTypeLike dtype = null) =>
            PyCall.On(this, "__call__").Arg(shape).Opt("dtype", dtype).To<Tensor>();
        /// <summary>Another initializer with the same configuration.</summary>
        [Python("clone")]
        public virtual Value Clone() =>
            PyCall.On(this, "clone").To<Value>();
        /// <summary>Python&apos;s `draw`.</summary>
        [Python("draw")] public Value Draw { get => Get<Value>("draw"); set => Set("draw", value); }
        /// <summary>The constructor's arguments as plain data.</summary>
        [Python("get_config")]
        public virtual Dictionary<string, object> GetConfig() =>
            PyCall.On(this, "get_config").To<Dictionary<string, object>>();
        /// <summary>Python&apos;s `unlisted`.</summary>
        [Python("unlisted")] public string[] Unlisted { get => Get<string[]>("unlisted"); set => Set("unlisted", value); }
        /// <summary>Python&apos;s `unsaid`.</summary>
        [Python("unsaid")] public Dictionary<string, object> Unsaid { get => Get<Dictionary<string, object>>("unsaid"); set => Set("unsaid", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public static Initializer FromConfig(Dictionary<string, object> config) => PyCall.Of("initializers.Initializer.from_config").Arg(config).To<Initializer>();
    }
    /// <summary>Truncated normal of standard deviation `sqrt(1 / fan_in)` (LeCun et al., 1998).</summary>
    public partial class LecunNormal : global::Keras.Initializers.VarianceScaling
    {
        internal LecunNormal(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected LecunNormal(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public LecunNormal(Seed seed = null, int[] inputAxes = null, int[] outputAxes = null)
            : base(PyCall.Of("initializers.LecunNormal").Opt("seed", seed).Opt("input_axes", inputAxes).Opt("output_axes", outputAxes)) { }
        /// <summary>Python&apos;s `kind`.</summary>
        [Python("kind")] public (double, string, string) Kind { get => Get<(double, string, string)>("kind"); set => Set("kind", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static LecunNormal FromConfig(Dictionary<string, object> config) => PyCall.Of("initializers.LecunNormal.from_config").Arg(config).To<LecunNormal>();
    }
    /// <summary>Uniform within `±sqrt(3 / fan_in)` (LeCun et al., 1998).</summary>
    public partial class LecunUniform : global::Keras.Initializers.VarianceScaling
    {
        internal LecunUniform(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected LecunUniform(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public LecunUniform(Seed seed = null, int[] inputAxes = null, int[] outputAxes = null)
            : base(PyCall.Of("initializers.LecunUniform").Opt("seed", seed).Opt("input_axes", inputAxes).Opt("output_axes", outputAxes)) { }
        /// <summary>Python&apos;s `kind`.</summary>
        [Python("kind")] public (double, string, string) Kind { get => Get<(double, string, string)>("kind"); set => Set("kind", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static LecunUniform FromConfig(Dictionary<string, object> config) => PyCall.Of("initializers.LecunUniform.from_config").Arg(config).To<LecunUniform>();
    }
    /// <summary>All elements 1.</summary>
    public partial class Ones : global::Keras.Initializers.Initializer
    {
        internal Ones(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Ones(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Ones()
            : base(PyCall.Of("initializers.Ones")) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Ones FromConfig(Dictionary<string, object> config) => PyCall.Of("initializers.Ones.from_config").Arg(config).To<Ones>();
    }
    /// <summary>A matrix with orthonormal rows or columns, whichever are fewer, times `gain`.</summary>
    /// <remarks>From the QR decomposition of normal numbers, signs so that the distribution is uniform (Saxe et al., 2014; Mezzadri, 2007). Weights of higher rank are such a matrix of shape [product of all axes but the last, last].</remarks>
    public partial class Orthogonal : global::Keras.Initializers.Initializer
    {
        internal Orthogonal(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Orthogonal(PyCall call) : base(call) { }
        /// <summary>A matrix with orthonormal rows or columns, whichever are fewer, times `gain`.</summary>
        /// <param name="gain">factor, 1 by default.</param>
        /// <param name="seed">an integer, a `SeedGenerator`, or None (the process' next).</param>
        public Orthogonal(double gain = 1.0, Seed seed = null)
            : base(PyCall.Of("initializers.Orthogonal").Opt("gain", gain, 1.0).Opt("seed", seed)) { }
        /// <summary>Python&apos;s `gain`.</summary>
        [Python("gain")] public double Gain { get => Get<double>("gain"); set => Set("gain", value); }
        /// <summary>The seed and the counter of the next draw.</summary>
        [Python("key")]
        public virtual (int, int) Key() =>
            PyCall.On(this, "key").To<(int, int)>();
        /// <summary>Uniform numbers in `[minval, maxval)`.</summary>
        [Python("uniform")]
        public virtual NDArray Uniform(Shape shape, string dtype, double minval, double maxval) =>
            PyCall.On(this, "uniform").Arg(shape).Arg(dtype).Arg(minval).Arg(maxval).To<NDArray>();
        /// <summary>Normal numbers.</summary>
        [Python("normal")]
        public virtual NDArray Normal(Shape shape, string dtype, double mean, double stddev) =>
            PyCall.On(this, "normal").Arg(shape).Arg(dtype).Arg(mean).Arg(stddev).To<NDArray>();
        /// <summary>Normal numbers within two standard deviations of the mean.</summary>
        [Python("truncated_normal")]
        public virtual NDArray TruncatedNormal(Shape shape, string dtype, double mean, double stddev) =>
            PyCall.On(this, "truncated_normal").Arg(shape).Arg(dtype).Arg(mean).Arg(stddev).To<NDArray>();
        /// <summary>Python&apos;s `seed`.</summary>
        [Python("seed")] public Value Seed { get => Get<Value>("seed"); set => Set("seed", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Orthogonal FromConfig(Dictionary<string, object> config) => PyCall.Of("initializers.Orthogonal.from_config").Arg(config).To<Orthogonal>();
    }
    /// <summary>A matrix with orthonormal rows or columns, whichever are fewer, times `gain`.</summary>
    /// <remarks>From the QR decomposition of normal numbers, signs so that the distribution is uniform (Saxe et al., 2014; Mezzadri, 2007). Weights of higher rank are such a matrix of shape [product of all axes but the last, last].</remarks>
    public partial class OrthogonalInitializer : global::Keras.Initializers.Orthogonal
    {
        internal OrthogonalInitializer(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected OrthogonalInitializer(PyCall call) : base(call) { }
        /// <summary>A matrix with orthonormal rows or columns, whichever are fewer, times `gain`.</summary>
        /// <param name="gain">factor, 1 by default.</param>
        /// <param name="seed">an integer, a `SeedGenerator`, or None (the process' next).</param>
        public OrthogonalInitializer(double gain = 1.0, Seed seed = null)
            : base(PyCall.Of("initializers.OrthogonalInitializer").Opt("gain", gain, 1.0).Opt("seed", seed)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static OrthogonalInitializer FromConfig(Dictionary<string, object> config) => PyCall.Of("initializers.OrthogonalInitializer.from_config").Arg(config).To<OrthogonalInitializer>();
    }
    /// <summary>Normal with this mean and standard deviation.</summary>
    public partial class RandomNormal : global::Keras.Initializers.Initializer
    {
        internal RandomNormal(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected RandomNormal(PyCall call) : base(call) { }
        /// <summary>Normal with this mean and standard deviation.</summary>
        /// <param name="mean">0 by default.</param>
        /// <param name="stddev">0.05 by default.</param>
        /// <param name="seed">an integer, a `SeedGenerator`, or None (the process' next).</param>
        public RandomNormal(double mean = 0.0, double stddev = 0.05, Seed seed = null)
            : base(PyCall.Of("initializers.RandomNormal").Opt("mean", mean, 0.0).Opt("stddev", stddev, 0.05).Opt("seed", seed)) { }
        /// <summary>Python&apos;s `mean`.</summary>
        [Python("mean")] public double Mean { get => Get<double>("mean"); set => Set("mean", value); }
        /// <summary>Python&apos;s `stddev`.</summary>
        [Python("stddev")] public double Stddev { get => Get<double>("stddev"); set => Set("stddev", value); }
        /// <summary>The seed and the counter of the next draw.</summary>
        [Python("key")]
        public virtual (int, int) Key() =>
            PyCall.On(this, "key").To<(int, int)>();
        /// <summary>Uniform numbers in `[minval, maxval)`.</summary>
        [Python("uniform")]
        public virtual NDArray Uniform(Shape shape, string dtype, double minval, double maxval) =>
            PyCall.On(this, "uniform").Arg(shape).Arg(dtype).Arg(minval).Arg(maxval).To<NDArray>();
        /// <summary>Normal numbers.</summary>
        [Python("normal")]
        public virtual NDArray Normal(Shape shape, string dtype, double mean, double stddev) =>
            PyCall.On(this, "normal").Arg(shape).Arg(dtype).Arg(mean).Arg(stddev).To<NDArray>();
        /// <summary>Normal numbers within two standard deviations of the mean.</summary>
        [Python("truncated_normal")]
        public virtual NDArray TruncatedNormal(Shape shape, string dtype, double mean, double stddev) =>
            PyCall.On(this, "truncated_normal").Arg(shape).Arg(dtype).Arg(mean).Arg(stddev).To<NDArray>();
        /// <summary>Python&apos;s `seed`.</summary>
        [Python("seed")] public Value Seed { get => Get<Value>("seed"); set => Set("seed", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static RandomNormal FromConfig(Dictionary<string, object> config) => PyCall.Of("initializers.RandomNormal.from_config").Arg(config).To<RandomNormal>();
    }
    /// <summary>Uniform in `[minval, maxval)`.</summary>
    public partial class RandomUniform : global::Keras.Initializers.Initializer
    {
        internal RandomUniform(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected RandomUniform(PyCall call) : base(call) { }
        /// <summary>Uniform in `[minval, maxval)`.</summary>
        /// <param name="minval">lower end, -0.05 by default.</param>
        /// <param name="maxval">upper end, 0.05 by default.</param>
        /// <param name="seed">an integer, a `SeedGenerator`, or None (the process' next).</param>
        public RandomUniform(double minval = -0.05, double maxval = 0.05, Seed seed = null)
            : base(PyCall.Of("initializers.RandomUniform").Opt("minval", minval, -0.05).Opt("maxval", maxval, 0.05).Opt("seed", seed)) { }
        /// <summary>Python&apos;s `minval`.</summary>
        [Python("minval")] public double Minval { get => Get<double>("minval"); set => Set("minval", value); }
        /// <summary>Python&apos;s `maxval`.</summary>
        [Python("maxval")] public double Maxval { get => Get<double>("maxval"); set => Set("maxval", value); }
        /// <summary>The seed and the counter of the next draw.</summary>
        [Python("key")]
        public virtual (int, int) Key() =>
            PyCall.On(this, "key").To<(int, int)>();
        /// <summary>Uniform numbers in `[minval, maxval)`.</summary>
        [Python("uniform")]
        public virtual NDArray Uniform(Shape shape, string dtype, double minval, double maxval) =>
            PyCall.On(this, "uniform").Arg(shape).Arg(dtype).Arg(minval).Arg(maxval).To<NDArray>();
        /// <summary>Normal numbers.</summary>
        [Python("normal")]
        public virtual NDArray Normal(Shape shape, string dtype, double mean, double stddev) =>
            PyCall.On(this, "normal").Arg(shape).Arg(dtype).Arg(mean).Arg(stddev).To<NDArray>();
        /// <summary>Normal numbers within two standard deviations of the mean.</summary>
        [Python("truncated_normal")]
        public virtual NDArray TruncatedNormal(Shape shape, string dtype, double mean, double stddev) =>
            PyCall.On(this, "truncated_normal").Arg(shape).Arg(dtype).Arg(mean).Arg(stddev).To<NDArray>();
        /// <summary>Python&apos;s `seed`.</summary>
        [Python("seed")] public Value Seed { get => Get<Value>("seed"); set => Set("seed", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static RandomUniform FromConfig(Dictionary<string, object> config) => PyCall.Of("initializers.RandomUniform.from_config").Arg(config).To<RandomUniform>();
    }
    /// <summary>Kernel of a Conv1D that computes the real or imaginary part of a short-time Fourier transform.</summary>
    /// <remarks>`kernel[t, 0, f] = w[t] * cos(2 pi t f / n)`, or `-w[t] * sin(…)`, with `n = 2 * (frequencies - 1)`; the shape is [frame length, 1, frequencies].</remarks>
    public partial class STFT : global::Keras.Initializers.Initializer
    {
        internal STFT(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected STFT(PyCall call) : base(call) { }
        /// <summary>Kernel of a Conv1D that computes the real or imaginary part of a short-time Fourier transform.</summary>
        /// <param name="side">"real" or "imag".</param>
        /// <param name="window">a name ("hann", "hamming", "blackman", "bartlett", "boxcar"; others need SciPy), an array, or None for no window and no scaling.</param>
        /// <param name="scaling">"density" divides the window by its L2 norm, "spectrum" by its sum, None by nothing.</param>
        /// <param name="periodic">whether the window is periodic, not symmetric.</param>
        public STFT(StftPart side = global::Keras.StftPart.Real, StringOrTensorLike window = null, Spectrum scaling = global::Keras.Spectrum.Density, bool periodic = false)
            : base(PyCall.Of("initializers.STFT").Opt("side", side, global::Keras.StftPart.Real).Opt("window", window).Opt("scaling", scaling, global::Keras.Spectrum.Density).Opt("periodic", periodic, false)) { }
        /// <summary>Python&apos;s `side`.</summary>
        [Python("side")] public string Side { get => Get<string>("side"); set => Set("side", value); }
        /// <summary>Python&apos;s `window`.</summary>
        [Python("window")] public Value Window { get => Get<Value>("window"); set => Set("window", value); }
        /// <summary>Python&apos;s `scaling`.</summary>
        [Python("scaling")] public string Scaling { get => Get<string>("scaling"); set => Set("scaling", value); }
        /// <summary>Python&apos;s `periodic`.</summary>
        [Python("periodic")] public bool Periodic { get => Get<bool>("periodic"); set => Set("periodic", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static STFT FromConfig(Dictionary<string, object> config) => PyCall.Of("initializers.STFT.from_config").Arg(config).To<STFT>();
    }
    /// <summary>Kernel of a Conv1D that computes the real or imaginary part of a short-time Fourier transform.</summary>
    /// <remarks>`kernel[t, 0, f] = w[t] * cos(2 pi t f / n)`, or `-w[t] * sin(…)`, with `n = 2 * (frequencies - 1)`; the shape is [frame length, 1, frequencies].</remarks>
    public partial class STFTInitializer : global::Keras.Initializers.STFT
    {
        internal STFTInitializer(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected STFTInitializer(PyCall call) : base(call) { }
        /// <summary>Kernel of a Conv1D that computes the real or imaginary part of a short-time Fourier transform.</summary>
        /// <param name="side">"real" or "imag".</param>
        /// <param name="window">a name ("hann", "hamming", "blackman", "bartlett", "boxcar"; others need SciPy), an array, or None for no window and no scaling.</param>
        /// <param name="scaling">"density" divides the window by its L2 norm, "spectrum" by its sum, None by nothing.</param>
        /// <param name="periodic">whether the window is periodic, not symmetric.</param>
        public STFTInitializer(StftPart side = global::Keras.StftPart.Real, StringOrTensorLike window = null, Spectrum scaling = global::Keras.Spectrum.Density, bool periodic = false)
            : base(PyCall.Of("initializers.STFTInitializer").Opt("side", side, global::Keras.StftPart.Real).Opt("window", window).Opt("scaling", scaling, global::Keras.Spectrum.Density).Opt("periodic", periodic, false)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static STFTInitializer FromConfig(Dictionary<string, object> config) => PyCall.Of("initializers.STFTInitializer.from_config").Arg(config).To<STFTInitializer>();
    }
    /// <summary>Normal, with what is farther than two standard deviations from the mean drawn again.</summary>
    public partial class TruncatedNormal : global::Keras.Initializers.Initializer
    {
        internal TruncatedNormal(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected TruncatedNormal(PyCall call) : base(call) { }
        /// <summary>Normal, with what is farther than two standard deviations from the mean drawn again.</summary>
        /// <param name="mean">0 by default.</param>
        /// <param name="stddev">that of the normal before it is truncated, 0.05 by default.</param>
        /// <param name="seed">an integer, a `SeedGenerator`, or None (the process' next).</param>
        public TruncatedNormal(double mean = 0.0, double stddev = 0.05, Seed seed = null)
            : base(PyCall.Of("initializers.TruncatedNormal").Opt("mean", mean, 0.0).Opt("stddev", stddev, 0.05).Opt("seed", seed)) { }
        /// <summary>Python&apos;s `mean`.</summary>
        [Python("mean")] public double Mean { get => Get<double>("mean"); set => Set("mean", value); }
        /// <summary>Python&apos;s `stddev`.</summary>
        [Python("stddev")] public double Stddev { get => Get<double>("stddev"); set => Set("stddev", value); }
        /// <summary>The seed and the counter of the next draw.</summary>
        [Python("key")]
        public virtual (int, int) Key() =>
            PyCall.On(this, "key").To<(int, int)>();
        /// <summary>Uniform numbers in `[minval, maxval)`.</summary>
        [Python("uniform")]
        public virtual NDArray Uniform(Shape shape, string dtype, double minval, double maxval) =>
            PyCall.On(this, "uniform").Arg(shape).Arg(dtype).Arg(minval).Arg(maxval).To<NDArray>();
        /// <summary>Normal numbers.</summary>
        [Python("normal")]
        public virtual NDArray Normal(Shape shape, string dtype, double mean, double stddev) =>
            PyCall.On(this, "normal").Arg(shape).Arg(dtype).Arg(mean).Arg(stddev).To<NDArray>();
        /// <summary>Normal numbers within two standard deviations of the mean.</summary>
        [Python("truncated_normal")]
        public virtual NDArray TruncatedNormal_(Shape shape, string dtype, double mean, double stddev) =>
            PyCall.On(this, "truncated_normal").Arg(shape).Arg(dtype).Arg(mean).Arg(stddev).To<NDArray>();
        /// <summary>Python&apos;s `seed`.</summary>
        [Python("seed")] public Value Seed { get => Get<Value>("seed"); set => Set("seed", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static TruncatedNormal FromConfig(Dictionary<string, object> config) => PyCall.Of("initializers.TruncatedNormal.from_config").Arg(config).To<TruncatedNormal>();
    }
    /// <summary>Numbers with variance `scale / n`, where n is a count of a unit's inputs or outputs.</summary>
    /// <remarks>All other axes (a convolution's taps) count in both.</remarks>
    public partial class VarianceScaling : global::Keras.Initializers.Initializer
    {
        internal VarianceScaling(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected VarianceScaling(PyCall call) : base(call) { }
        /// <summary>Numbers with variance `scale / n`, where n is a count of a unit's inputs or outputs.</summary>
        /// <param name="scale">positive, 1 by default.</param>
        /// <param name="mode">n is "fan_in", "fan_out", or "fan_avg", their mean.</param>
        /// <param name="distribution">"truncated_normal", "untruncated_normal", or "uniform" in `±sqrt(3 * scale / n)`.</param>
        /// <param name="seed">an integer, a `SeedGenerator`, or None (the process' next).</param>
        /// <param name="inputAxes">axes of the weight that count as inputs; None: the last but one.</param>
        /// <param name="outputAxes">axes of the weight that count as outputs; None: the last.</param>
        public VarianceScaling(double scale = 1.0, FanMode mode = global::Keras.FanMode.FanIn, DrawnFrom distribution = global::Keras.DrawnFrom.TruncatedNormal, Seed seed = null, int[] inputAxes = null, int[] outputAxes = null)
            : base(PyCall.Of("initializers.VarianceScaling").Opt("scale", scale, 1.0).Opt("mode", mode, global::Keras.FanMode.FanIn).Opt("distribution", distribution, global::Keras.DrawnFrom.TruncatedNormal).Opt("seed", seed).Opt("input_axes", inputAxes).Opt("output_axes", outputAxes)) { }
        /// <summary>Python&apos;s `scale`.</summary>
        [Python("scale")] public double Scale { get => Get<double>("scale"); set => Set("scale", value); }
        /// <summary>Python&apos;s `mode`.</summary>
        [Python("mode")] public string Mode { get => Get<string>("mode"); set => Set("mode", value); }
        /// <summary>Python&apos;s `distribution`.</summary>
        [Python("distribution")] public string Distribution { get => Get<string>("distribution"); set => Set("distribution", value); }
        /// <summary>Python&apos;s `input_axes`.</summary>
        [Python("input_axes")] public int[] InputAxes { get => Get<int[]>("input_axes"); set => Set("input_axes", value); }
        /// <summary>Python&apos;s `output_axes`.</summary>
        [Python("output_axes")] public int[] OutputAxes { get => Get<int[]>("output_axes"); set => Set("output_axes", value); }
        /// <summary>The seed and the counter of the next draw.</summary>
        [Python("key")]
        public virtual (int, int) Key() =>
            PyCall.On(this, "key").To<(int, int)>();
        /// <summary>Uniform numbers in `[minval, maxval)`.</summary>
        [Python("uniform")]
        public virtual NDArray Uniform(Shape shape, string dtype, double minval, double maxval) =>
            PyCall.On(this, "uniform").Arg(shape).Arg(dtype).Arg(minval).Arg(maxval).To<NDArray>();
        /// <summary>Normal numbers.</summary>
        [Python("normal")]
        public virtual NDArray Normal(Shape shape, string dtype, double mean, double stddev) =>
            PyCall.On(this, "normal").Arg(shape).Arg(dtype).Arg(mean).Arg(stddev).To<NDArray>();
        /// <summary>Normal numbers within two standard deviations of the mean.</summary>
        [Python("truncated_normal")]
        public virtual NDArray TruncatedNormal(Shape shape, string dtype, double mean, double stddev) =>
            PyCall.On(this, "truncated_normal").Arg(shape).Arg(dtype).Arg(mean).Arg(stddev).To<NDArray>();
        /// <summary>Python&apos;s `seed`.</summary>
        [Python("seed")] public Value Seed { get => Get<Value>("seed"); set => Set("seed", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static VarianceScaling FromConfig(Dictionary<string, object> config) => PyCall.Of("initializers.VarianceScaling.from_config").Arg(config).To<VarianceScaling>();
    }
    /// <summary>All elements 0.</summary>
    public partial class Zeros : global::Keras.Initializers.Initializer
    {
        internal Zeros(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Zeros(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public Zeros()
            : base(PyCall.Of("initializers.Zeros")) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Zeros FromConfig(Dictionary<string, object> config) => PyCall.Of("initializers.Zeros.from_config").Arg(config).To<Zeros>();
    }
    /// <summary>Kernel of a Conv1D that computes the real or imaginary part of a short-time Fourier transform.</summary>
    /// <remarks>`kernel[t, 0, f] = w[t] * cos(2 pi t f / n)`, or `-w[t] * sin(…)`, with `n = 2 * (frequencies - 1)`; the shape is [frame length, 1, frequencies].</remarks>
    public partial class Stft : global::Keras.Initializers.STFT
    {
        internal Stft(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected Stft(PyCall call) : base(call) { }
        /// <summary>Kernel of a Conv1D that computes the real or imaginary part of a short-time Fourier transform.</summary>
        /// <param name="side">"real" or "imag".</param>
        /// <param name="window">a name ("hann", "hamming", "blackman", "bartlett", "boxcar"; others need SciPy), an array, or None for no window and no scaling.</param>
        /// <param name="scaling">"density" divides the window by its L2 norm, "spectrum" by its sum, None by nothing.</param>
        /// <param name="periodic">whether the window is periodic, not symmetric.</param>
        public Stft(StftPart side = global::Keras.StftPart.Real, StringOrTensorLike window = null, Spectrum scaling = global::Keras.Spectrum.Density, bool periodic = false)
            : base(PyCall.Of("initializers.stft").Opt("side", side, global::Keras.StftPart.Real).Opt("window", window).Opt("scaling", scaling, global::Keras.Spectrum.Density).Opt("periodic", periodic, false)) { }
        /// <summary>The object that `GetConfig` described.</summary>
        public new static Stft FromConfig(Dictionary<string, object> config) => PyCall.Of("initializers.stft.from_config").Arg(config).To<Stft>();
    }
    /// <summary>Initializers: the first values of weights, drawn on the host and so equal to the bit on every</summary>
    public static partial class Initializers
    {
        /// <summary>The initializer that a configuration describes.</summary>
        public static Value Deserialize(Dictionary<string, object> config, Dictionary<string, object> customObjects = null) =>
            PyCall.Of("initializers.deserialize").Arg(config).Opt("custom_objects", customObjects).To<Value>();
        /// <summary>The initializer that an argument stands for.</summary>
        /// <param name="identifier">a name ("glorot_uniform"), a configuration, a class, an object, a function of `(shape, dtype)`, an array, variable or tensor of any engine (`Constant`), or None.</param>
        public static Value Get_(Identifier identifier) =>
            PyCall.Of("initializers.get").Arg(identifier).To<Value>();
        /// <summary>The configuration of an initializer.</summary>
        public static Value Serialize(InitializerLike initializer) =>
            PyCall.Of("initializers.serialize").Arg(initializer).To<Value>();
    }
}
