// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras.Random
{
    /// <summary>A source of keys for random draws: each is used once, and the next follows from it.</summary>
    /// <remarks>`state` is a variable of two uint32 words, (seed, counter); a draw takes them as its key, and the counter grows by one. Thus draws depend on seed and counter alone, on every engine, in eager and in compiled code.</remarks>
    /// <exception cref="KerataException">ValueError: if `seed` is neither an integer nor None.</exception>
    public partial class SeedGenerator : KerataObject
    {
        internal SeedGenerator(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected SeedGenerator(PyCall call) : base(call) { }
        /// <summary>A source of keys for random draws: each is used once, and the next follows from it.</summary>
        /// <param name="seed">an integer; None takes the next of the process (see `kerata.utils.set_random_seed`).</param>
        /// <param name="name">automatic where None.</param>
        /// <exception cref="KerataException">ValueError: if `seed` is neither an integer nor None.</exception>
        public SeedGenerator(int? seed = null, string name = null, Dictionary<string, object> more = null)
            : base(PyCall.Of("random.SeedGenerator").Opt("seed", seed).Opt("name", name).More(more)) { }
        /// <summary>The state, in a list.</summary>
        [Python("variables")] public global::Keras.Variable[] Variables { get => Get<global::Keras.Variable[]>("variables"); }
        /// <summary>Put the state into a mapping.</summary>
        [Python("save_own_variables")]
        public virtual void SaveOwnVariables(Dictionary<string, object> store) =>
            PyCall.On(this, "save_own_variables").Arg(store).Run();
        /// <summary>Take the state from a mapping that `save_own_variables` filled.</summary>
        [Python("load_own_variables")]
        public virtual void LoadOwnVariables(Dictionary<string, object> store) =>
            PyCall.On(this, "load_own_variables").Arg(store).Run();
        /// <summary>The key of the next draw: uint32 tensor `[2]`. (Order is always kept.)</summary>
        [Python("next")]
        public virtual Value Next(bool ordered = true) =>
            PyCall.On(this, "next").Opt("ordered", ordered, true).To<Value>();
        /// <summary>Python&apos;s `seed`.</summary>
        [Python("seed")] public int? Seed { get => Get<int?>("seed"); set => Set("seed", value); }
        /// <summary>Python&apos;s `name`.</summary>
        [Python("name")] public string Name { get => Get<string>("name"); set => Set("name", value); }
        /// <summary>Python&apos;s `state`.</summary>
        [Python("state")] public Value State { get => Get<Value>("state"); set => Set("state", value); }
        /// <summary>The constructor's arguments as plain data.</summary>
        [Python("get_config")]
        public virtual Dictionary<string, object> GetConfig() =>
            PyCall.On(this, "get_config").To<Dictionary<string, object>>();
        /// <summary>Python&apos;s `unlisted`.</summary>
        [Python("unlisted")] public string[] Unlisted { get => Get<string[]>("unlisted"); set => Set("unlisted", value); }
        /// <summary>Python&apos;s `unsaid`.</summary>
        [Python("unsaid")] public Dictionary<string, object> Unsaid { get => Get<Dictionary<string, object>>("unsaid"); set => Set("unsaid", value); }
        /// <summary>The object that `GetConfig` described.</summary>
        public static SeedGenerator FromConfig(Dictionary<string, object> config) => PyCall.Of("random.SeedGenerator.from_config").Arg(config).To<SeedGenerator>();
    }
    /// <summary>Random draws that are the same on every engine: they follow from a seed and a counter alone.</summary>
    public static partial class RandomNumbers
    {
        /// <summary>Beta numbers with density proportional to `x^(alpha - 1) (1 - x)^(beta - 1)`.</summary>
        /// <param name="shape">of the result.</param>
        /// <param name="alpha">positive, a float, or a tensor that broadcasts to `shape`.</param>
        /// <param name="beta">likewise.</param>
        /// <param name="dtype">a float's; None: `floatx()`.</param>
        /// <param name="seed">an integer, a `SeedGenerator`, or None.</param>
        /// <remarks>`a / (a + b)` of gamma numbers.</remarks>
        public static Tensor Beta(Shape shape, TensorLike alpha, TensorLike beta, DTypeLike dtype = null, Seed seed = null) =>
            PyCall.Of("random.beta").Arg(shape).Arg(alpha).Arg(beta).Opt("dtype", dtype).Opt("seed", seed).To<Tensor>();
        /// <summary>How many of `counts` trials succeed, each with this probability.</summary>
        /// <param name="shape">of the result.</param>
        /// <param name="counts">not negative, a number, or a tensor that broadcasts to `shape`.</param>
        /// <param name="probabilities">in [0, 1], a number, or a tensor that broadcasts to `shape`.</param>
        /// <param name="dtype">a float's; None: `floatx()`.</param>
        /// <param name="seed">an integer, a `SeedGenerator`, or None.</param>
        /// <remarks>Counts up to 16 are drawn trial by trial. Larger ones are halved first: the middle one of n uniform numbers is a beta number, and tells for half of them whether they are below the probability (J. Ahrens, U. Dieter, 1974).</remarks>
        public static Tensor Binomial(Shape shape, TensorLike counts, TensorLike probabilities, DTypeLike dtype = null, Seed seed = null) =>
            PyCall.Of("random.binomial").Arg(shape).Arg(counts).Arg(probabilities).Opt("dtype", dtype).Opt("seed", seed).To<Tensor>();
        /// <summary>Indices of classes with probabilities `softmax(logits)`: `argmax(logits - log(-log(u)))`.</summary>
        /// <param name="logits">`[batch, classes]`, log-probabilities up to a constant of each row.</param>
        /// <param name="numSamples">draws of each row.</param>
        /// <param name="dtype">an integer's.</param>
        /// <param name="seed">an integer, a `SeedGenerator`, or None.</param>
        /// <remarks>Returns: `[batch, num_samples]`.</remarks>
        public static Tensor Categorical(TensorLike logits, int numSamples, DTypeLike dtype = null, Seed seed = null) =>
            PyCall.Of("random.categorical").Arg(logits).Arg(numSamples).Opt("dtype", dtype).Opt("seed", seed).To<Tensor>();
        /// <summary>Set a share of the elements to zero and divide the others by `1 - rate`.</summary>
        /// <param name="inputs">a float tensor.</param>
        /// <param name="rate">share of elements to drop, in [0, 1], taken to the nearest multiple of 2^-16.</param>
        /// <param name="noiseShape">shape of the mask, which broadcasts to that of `inputs`; None in it: the size of `inputs` there.</param>
        /// <param name="seed">an integer, a `SeedGenerator`, or None.</param>
        /// <remarks>The mask follows from the seed alone and is the same on every engine.</remarks>
        /// <exception cref="KerataException">ValueError: if `rate` is not in [0, 1].</exception>
        public static Tensor Dropout(TensorLike inputs, double rate, Shape noiseShape = null, Seed seed = null) =>
            PyCall.Of("random.dropout").Arg(inputs).Arg(rate).Opt("noise_shape", noiseShape).Opt("seed", seed).To<Tensor>();
        /// <summary>Gamma numbers with density `x^(alpha - 1) e^-x / Gamma(alpha)`.</summary>
        /// <param name="shape">of the result.</param>
        /// <param name="alpha">positive, a float, or a tensor that broadcasts to `shape`.</param>
        /// <param name="dtype">a float's; None: `floatx()`.</param>
        /// <param name="seed">an integer, a `SeedGenerator`, or None.</param>
        /// <remarks>By Marsaglia and Tsang's method (2000), with a fixed number of proposals.</remarks>
        public static Tensor Gamma(Shape shape, TensorLike alpha, DTypeLike dtype = null, Seed seed = null) =>
            PyCall.Of("random.gamma").Arg(shape).Arg(alpha).Opt("dtype", dtype).Opt("seed", seed).To<Tensor>();
        /// <summary>The generator of draws with `seed=None`, one per engine; `set_seed` starts it anew.</summary>
        public static global::Keras.Random.SeedGenerator GlobalGenerator() =>
            PyCall.Of("random.global_generator").To<global::Keras.Random.SeedGenerator>();
        /// <summary>Normal numbers `mean + stddev * sqrt(2) * erfinv(x)`, x uniform in (-1, 1).</summary>
        /// <param name="shape">of the result.</param>
        /// <param name="mean">a float, or a tensor that broadcasts to `shape`.</param>
        /// <param name="stddev">standard deviation, likewise.</param>
        /// <param name="dtype">a float's; None: `floatx()`.</param>
        /// <param name="seed">an integer, a `SeedGenerator`, or None.</param>
        /// <exception cref="KerataException">ValueError: if `dtype` is no float's.</exception>
        public static Tensor Normal(Shape shape, TensorLike mean = null, TensorLike stddev = null, DTypeLike dtype = null, Seed seed = null) =>
            PyCall.Of("random.normal").Arg(shape).Opt("mean", mean).Opt("stddev", stddev).Opt("dtype", dtype).Opt("seed", seed).To<Tensor>();
        /// <summary>The integers below `x` in random order (int32), or a tensor shuffled along an axis.</summary>
        public static Tensor Permutation(TensorLike x, int axis = 0, Seed seed = null) =>
            PyCall.Of("random.permutation").Arg(x).Opt("axis", axis, 0).Opt("seed", seed).To<Tensor>();
        /// <summary>Integers from `minval` up to but without `maxval`, all equally likely (to one part in 2^16).</summary>
        /// <param name="shape">of the result.</param>
        /// <param name="minval">smallest value, an integer.</param>
        /// <param name="maxval">one more than the largest, an integer.</param>
        /// <param name="dtype">an integer's.</param>
        /// <param name="seed">an integer, a `SeedGenerator`, or None.</param>
        /// <remarks>The upper half of the product of a random word (two words where there are more than 2^16 values) with the number of values.</remarks>
        /// <exception cref="KerataException">ValueError: if `dtype` is no integer's, or there are no values, or more than 2^32.</exception>
        public static Tensor Randint(Shape shape, int minval, int maxval, DTypeLike dtype = null, Seed seed = null) =>
            PyCall.Of("random.randint").Arg(shape).Arg(minval).Arg(maxval).Opt("dtype", dtype).Opt("seed", seed).To<Tensor>();
        /// <summary>Make the seeds of generators and initializers made without one follow from this number.</summary>
        /// <remarks>The n-th of them is word n of the stream with key `(seed, 0x5EED)`; no two are equal.</remarks>
        public static void SetSeed(int seed) =>
            PyCall.Of("random.set_seed").Arg(seed).Run();
        /// <summary>The entries along an axis in random order.</summary>
        /// <param name="x">a tensor.</param>
        /// <param name="axis">0 by default.</param>
        /// <param name="seed">an integer, a `SeedGenerator`, or None.</param>
        public static Tensor Shuffle(TensorLike x, int axis = 0, Seed seed = null) =>
            PyCall.Of("random.shuffle").Arg(x).Opt("axis", axis, 0).Opt("seed", seed).To<Tensor>();
        /// <summary>Normal numbers of which only those within two `stddev` of the mean occur.</summary>
        /// <param name="shape">of the result.</param>
        /// <param name="mean">a float, or a tensor that broadcasts to `shape`.</param>
        /// <param name="stddev">standard deviation before it is truncated, likewise.</param>
        /// <param name="dtype">a float's; None: `floatx()`.</param>
        /// <param name="seed">an integer, a `SeedGenerator`, or None.</param>
        /// <remarks>`mean + stddev * sqrt(2) * erfinv(x)`, x uniform in (-erf(sqrt 2), erf(sqrt 2)).</remarks>
        /// <exception cref="KerataException">ValueError: if `dtype` is no float's.</exception>
        public static Tensor TruncatedNormal(Shape shape, TensorLike mean = null, TensorLike stddev = null, DTypeLike dtype = null, Seed seed = null) =>
            PyCall.Of("random.truncated_normal").Arg(shape).Opt("mean", mean).Opt("stddev", stddev).Opt("dtype", dtype).Opt("seed", seed).To<Tensor>();
        /// <summary>Uniform numbers `minval + u * (maxval - minval)`, u in [0, 1) with all bits of the dtype.</summary>
        /// <param name="shape">of the result.</param>
        /// <param name="minval">lower end, a float, or a tensor that broadcasts to `shape`.</param>
        /// <param name="maxval">upper end, likewise.</param>
        /// <param name="dtype">a float's; None: `floatx()`.</param>
        /// <param name="seed">an integer, a `SeedGenerator`, or None.</param>
        /// <exception cref="KerataException">ValueError: if `dtype` is no float's.</exception>
        public static Tensor Uniform(Shape shape, TensorLike minval = null, TensorLike maxval = null, DTypeLike dtype = null, Seed seed = null) =>
            PyCall.Of("random.uniform").Arg(shape).Opt("minval", minval).Opt("maxval", maxval).Opt("dtype", dtype).Opt("seed", seed).To<Tensor>();
    }
}
