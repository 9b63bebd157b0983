// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras
{
    /// <summary>nn.</summary>
    public static partial class Ops
    {
        /// <summary>The operations of neural networks.</summary>
        public static partial class Nn
        {
            /// <summary>The mean of each of a given number of places, which divide an axis as evenly as may be.</summary>
            /// <param name="inputs">[N, *spatial, C], or [N, C, *spatial] if channels come first.</param>
            /// <param name="outputSize">the number of places, an integer or one per spatial axis; place i covers elements `floor(i n / m)` to `ceil((i + 1) n / m) - 1`.</param>
            /// <param name="dataFormat">"channels_last" or "channels_first"; None is the process' setting.</param>
            /// <remarks>Returns: [N, *output_size, C], or with channels first. Integers come out as `floatx()`.</remarks>
            public static Tensor AdaptiveAveragePool(TensorLike inputs, Ints outputSize, DataFormat? dataFormat = null) =>
                PyCall.Of("ops.nn.adaptive_average_pool").Arg(inputs).Arg(outputSize).Opt("data_format", dataFormat).To<Tensor>();
            /// <summary>The largest element of each of a given number of places, as even as may be.</summary>
            /// <param name="inputs">[N, *spatial, C], or [N, C, *spatial] if channels come first.</param>
            /// <param name="outputSize">the number of places, an integer or one per spatial axis; place i covers elements `floor(i n / m)` to `ceil((i + 1) n / m) - 1`.</param>
            /// <param name="dataFormat">"channels_last" or "channels_first"; None is the process' setting.</param>
            /// <remarks>Returns: [N, *output_size, C] in the dtype of the inputs, or with channels first.</remarks>
            public static Tensor AdaptiveMaxPool(TensorLike inputs, Ints outputSize, DataFormat? dataFormat = null) =>
                PyCall.Of("ops.nn.adaptive_max_pool").Arg(inputs).Arg(outputSize).Opt("data_format", dataFormat).To<Tensor>();
            /// <summary>The mean of each window's elements, for each channel; padding counts for nothing.</summary>
            /// <param name="inputs">[N, *spatial, C], or [N, C, *spatial] if channels come first.</param>
            /// <param name="poolSize">the window's size, an integer or one per spatial axis.</param>
            /// <param name="strides">distance of neighbouring windows; None is `pool_size`.</param>
            /// <param name="padding">"valid", or "same": `ceil(size / stride)` windows, those at the edge being smaller.</param>
            /// <param name="dataFormat">"channels_last" or "channels_first"; None is the process' setting.</param>
            /// <remarks>Returns: [N, *places, C], or with channels first. Integers come out as `floatx()`.</remarks>
            public static Tensor AveragePool(TensorLike inputs, Ints poolSize, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null) =>
                PyCall.Of("ops.nn.average_pool").Arg(inputs).Arg(poolSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).To<Tensor>();
            /// <summary>`(x - mean) / sqrt(variance + epsilon) * scale + offset` (Ioffe &amp; Szegedy, 2015).</summary>
            /// <param name="x">tensor of any shape.</param>
            /// <param name="mean">[n], n being the size of `axis`.</param>
            /// <param name="variance">[n], n being the size of `axis`.</param>
            /// <param name="axis">the axis whose elements are normalized one by one, mostly that of the channels.</param>
            /// <param name="offset">[n]; None counts as 0 and 1.</param>
            /// <param name="scale">[n]; None counts as 0 and 1.</param>
            /// <param name="epsilon">keeps the root away from 0.</param>
            /// <remarks>Returns: A tensor of x's shape.</remarks>
            public static Tensor BatchNormalization(TensorLike x, TensorLike mean, TensorLike variance, int axis, TensorLike offset = null, TensorLike scale = null, double epsilon = 0.001) =>
                PyCall.Of("ops.nn.batch_normalization").Arg(x).Arg(mean).Arg(variance).Arg(axis).Opt("offset", offset).Opt("scale", scale).Opt("epsilon", epsilon, 0.001).To<Tensor>();
            /// <summary>`-(target * log(output) + (1 - target) * log(1 - output))` for each element.</summary>
            /// <param name="target">probabilities (or 0 and 1), of the shape of `output`.</param>
            /// <param name="output">probabilities, or logits.</param>
            /// <param name="fromLogits">whether `output` holds logits, of which sigmoid is meant.</param>
            /// <remarks>Of logits x: `max(x, 0) - x * target + log1p(exp(-|x|))`. Returns: A tensor of output's shape.</remarks>
            public static Tensor BinaryCrossentropy(TensorLike target, TensorLike output, bool fromLogits = false) =>
                PyCall.Of("ops.nn.binary_crossentropy").Arg(target).Arg(output).Opt("from_logits", fromLogits, false).To<Tensor>();
            /// <summary>`-sum(target * log(output))` along the axis of the classes.</summary>
            /// <param name="target">probabilities (or one-hot labels), of the shape of `output`.</param>
            /// <param name="output">probabilities, or logits.</param>
            /// <param name="fromLogits">whether `output` holds logits, of which log_softmax is taken.</param>
            /// <param name="axis">that of the classes, the last by default.</param>
            /// <remarks>Returns: A tensor of output's shape without the axis.</remarks>
            public static Tensor CategoricalCrossentropy(TensorLike target, TensorLike output, bool fromLogits = false, int axis = -1) =>
                PyCall.Of("ops.nn.categorical_crossentropy").Arg(target).Arg(output).Opt("from_logits", fromLogits, false).Opt("axis", axis, -1).To<Tensor>();
            /// <summary>`x` above 0, else `alpha * (exp(x / alpha) - 1)`: smooth for every alpha (Barron, 2017).</summary>
            public static Tensor Celu(TensorLike x, double alpha = 1.0) =>
                PyCall.Of("ops.nn.celu").Arg(x).Opt("alpha", alpha, 1.0).To<Tensor>();
            /// <summary>Convolution (cross-correlation) over one, two or three axes; grouped where the kernel is.</summary>
            /// <param name="inputs">[N, *spatial, C], or [N, C, *spatial] if channels come first.</param>
            /// <param name="kernel">[*window, C / groups, filters]; the number of groups follows from it.</param>
            /// <param name="strides">distance of neighbouring windows, an integer or one per spatial axis.</param>
            /// <param name="padding">"valid", or "same": `ceil(size / stride)` windows, with zeros all round.</param>
            /// <param name="dataFormat">"channels_last" or "channels_first"; None is the process' setting.</param>
            /// <param name="dilationRate">distance of neighbouring taps.</param>
            /// <remarks>Returns: [N, *places, filters], or with channels first.</remarks>
            /// <exception cref="KerataException">ValueError: where channels do not divide into groups, or a window does not fit.</exception>
            public static Tensor Conv(TensorLike inputs, TensorLike kernel, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, Ints dilationRate = null) =>
                PyCall.Of("ops.nn.conv").Arg(inputs).Arg(kernel).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).To<Tensor>();
            /// <summary>Transposed convolution: each input element spreads `kernel` over the result, `strides` apart.</summary>
            /// <param name="inputs">[N, *spatial, C], or [N, C, *spatial] if channels come first.</param>
            /// <param name="kernel">[*window, filters, C].</param>
            /// <param name="strides">how far apart the input's elements lie in the result.</param>
            /// <param name="padding">"valid" or "same".</param>
            /// <param name="outputPadding">how many elements more than the least that give the inputs under `conv`, less than the stride; None takes the sizes of `conv_transpose_output_shape`.</param>
            /// <param name="dataFormat">as of `conv`.</param>
            /// <param name="dilationRate">as of `conv`.</param>
            /// <remarks>`y[n, p * stride + t * dilation - before, o] += x[n, p, c] * kernel[t, o, c]`: the gradient of `conv` with regard to its inputs. See `conv_transpose_output_shape` for the sizes. Returns: [N, *sizes, filters], or with channels first.</remarks>
            public static Tensor ConvTranspose(TensorLike inputs, TensorLike kernel, Ints strides = null, Padding padding = global::Keras.Padding.Valid, Ints outputPadding = null, DataFormat? dataFormat = null, Ints dilationRate = null) =>
                PyCall.Of("ops.nn.conv_transpose").Arg(inputs).Arg(kernel).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("output_padding", outputPadding).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).To<Tensor>();
            /// <summary>The likeliest labels of each sample: of the best alignment, or over alignments.</summary>
            /// <param name="inputs">[batch, time, classes], logits (or logarithms of probabilities).</param>
            /// <param name="sequenceLengths">[batch], how many steps of time count.</param>
            /// <param name="strategy">"greedy" takes the likeliest class of each step; "beam_search" sums the probabilities of alignments of the same labels, and follows the `beam_width` likeliest prefixes (A. Graves, "Supervised sequence labelling", 2012; A. Hannun et al., 2014).</param>
            /// <param name="beamWidth">how many prefixes the search follows.</param>
            /// <param name="topPaths">how many label sequences the search returns, `beam_width` at most.</param>
            /// <param name="mergeRepeated">greedy takes equal neighbours for one label; the search always does.</param>
            /// <param name="maskIndex">the class that is the blank; None is the last.</param>
            /// <remarks>Returns: (labels, scores). Labels: int32 [paths, batch, time], padded with -1; one path if greedy. Scores: [batch, paths]; greedy: `-sum(max(inputs))` over time, of `inputs` as they are; beam search: log probabilities of `softmax(inputs)`, best first, -inf where there are fewer sequences than asked for. They are float64 for float64, else float32.</remarks>
            public static (Tensor, Tensor) CtcDecode(TensorLike inputs, TensorLike sequenceLengths, DecodingStrategy strategy = global::Keras.DecodingStrategy.Greedy, int beamWidth = 100, int topPaths = 1, bool mergeRepeated = true, int maskIndex = 0) =>
                PyCall.Of("ops.nn.ctc_decode").Arg(inputs).Arg(sequenceLengths).Opt("strategy", strategy, global::Keras.DecodingStrategy.Greedy).Opt("beam_width", beamWidth, 100).Opt("top_paths", topPaths, 1).Opt("merge_repeated", mergeRepeated, true).Opt("mask_index", maskIndex, 0).To<(Tensor, Tensor)>();
            /// <summary>`-log p(target | output)`, over all ways to lay the labels along time (Graves et al., 2006).</summary>
            /// <param name="target">[batch, labels], integers, padded with anything.</param>
            /// <param name="output">[batch, time, classes], logits (or logarithms of probabilities).</param>
            /// <param name="targetLength">[batch], how many labels count.</param>
            /// <param name="outputLength">[batch], how many steps of time count.</param>
            /// <param name="maskIndex">the class that is the blank.</param>
            /// <remarks>The labels with blanks between and round them are states; state s is reached from s, from s - 1, and from s - 2 where that leaves out a blank between two different labels. Returns: [batch], float64 for float64, else float32. A target that does not fit into its time has a loss of about 100000 and finite gradients.</remarks>
            public static Tensor CtcLoss(TensorLike target, TensorLike output, TensorLike targetLength, TensorLike outputLength, int maskIndex = 0) =>
                PyCall.Of("ops.nn.ctc_loss").Arg(target).Arg(output).Arg(targetLength).Arg(outputLength).Opt("mask_index", maskIndex, 0).To<Tensor>();
            /// <summary>Channels spread over blocks of b x b pixels (W. Shi et al., "Sub-pixel convolution", 2016).</summary>
            /// <param name="x">[N, H, W, b * b * C], or [N, C * b * b, H, W] if channels come first.</param>
            /// <param name="blockSize">b, at least 2.</param>
            /// <param name="dataFormat">"channels_last" or "channels_first".</param>
            /// <remarks>With channels last, channel `(i b + j) C + c` of a pixel becomes channel c of pixel (i, j) of its block; with channels first, channel `(c b + i) b + j`, which is torch's `pixel_shuffle`. Returns: [N, H * b, W * b, C], or [N, C, H * b, W * b], in the dtype of `x`.</remarks>
            public static Tensor DepthToSpace(TensorLike x, int blockSize, DataFormat dataFormat = global::Keras.DataFormat.ChannelsLast) =>
                PyCall.Of("ops.nn.depth_to_space").Arg(x).Arg(blockSize).Opt("data_format", dataFormat, global::Keras.DataFormat.ChannelsLast).To<Tensor>();
            /// <summary>Convolution of each channel c by itself: `y[..., c * M + m]` from `kernel[..., c, m]`.</summary>
            /// <param name="inputs">[N, *spatial, C], or [N, C, *spatial] if channels come first.</param>
            /// <param name="kernel">[*window, C, M], M results for each channel.</param>
            /// <param name="strides">as of `conv`.</param>
            /// <param name="padding">as of `conv`.</param>
            /// <param name="dataFormat">as of `conv`.</param>
            /// <param name="dilationRate">as of `conv`.</param>
            /// <remarks>Returns: [N, *places, C * M], or with channels first.</remarks>
            public static Tensor DepthwiseConv(TensorLike inputs, TensorLike kernel, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, Ints dilationRate = null) =>
                PyCall.Of("ops.nn.depthwise_conv").Arg(inputs).Arg(kernel).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).To<Tensor>();
            /// <summary>`softmax(query @ key' * scale + bias) @ value` for each head (Vaswani et al., 2017).</summary>
            /// <param name="query">[B, T, N, H].</param>
            /// <param name="key">[B, S, K, H]; K divides N, and N / K heads of the query share one of these.</param>
            /// <param name="value">[B, S, K, H]; K divides N, and N / K heads of the query share one of these.</param>
            /// <param name="bias">added to the logits; broadcasts to [B, N, T, S].</param>
            /// <param name="mask">bool, True where a query may attend; broadcasts to [B, N, T, S]. A query that may attend to nothing gets 0. What it may not attend to never shows, NaN and infinity neither; a query that may attend to a step with one of them gets NaN.</param>
            /// <param name="scale">factor of the logits; None is `1 / sqrt(H)`.</param>
            /// <param name="isCausal">query t attends to keys up to t alone.</param>
            /// <param name="flashAttention">False rules out an engine's fused kernel; None asks `config.is_flash_attention_enabled()`. Results are the same.</param>
            /// <param name="attnLogitsSoftCap">where given, logits become `cap * tanh(logits / cap)`.</param>
            /// <remarks>Returns: [B, T, N, H]. Half floats: logits and their softmax are float32.</remarks>
            public static Tensor DotProductAttention(TensorLike query, TensorLike key, TensorLike value, TensorLike bias = null, TensorLike mask = null, double? scale = null, bool isCausal = false, bool? flashAttention = null, double? attnLogitsSoftCap = null) =>
                PyCall.Of("ops.nn.dot_product_attention").Arg(query).Arg(key).Arg(value).Opt("bias", bias).Opt("mask", mask).Opt("scale", scale).Opt("is_causal", isCausal, false).Opt("flash_attention", flashAttention).Opt("attn_logits_soft_cap", attnLogitsSoftCap).To<Tensor>();
            /// <summary>`x` above 0, else `alpha * (exp(x) - 1)` (Clevert et al., 2016).</summary>
            public static Tensor Elu(TensorLike x, double alpha = 1.0) =>
                PyCall.Of("ops.nn.elu").Arg(x).Opt("alpha", alpha, 1.0).To<Tensor>();
            /// <summary>Columns laid back where `unfold` took them from (col2im); what meets at a pixel is added.</summary>
            /// <param name="x">[N, C * height * width, L].</param>
            /// <param name="outputSize">(H, W), or one number for both.</param>
            /// <param name="kernelSize">the window's, an integer or (height, width).</param>
            /// <param name="dilation">distance of neighbouring pixels of a window, one or two numbers.</param>
            /// <param name="padding">zeros on either side of an axis, which are cut off again, one or two numbers.</param>
            /// <param name="stride">distance of neighbouring windows, one or two numbers.</param>
            /// <remarks>Returns: [N, C, H, W] in the dtype of `x`.</remarks>
            public static Tensor Fold(TensorLike x, Ints outputSize, Ints kernelSize, Ints dilation = null, Margins padding = null, Ints stride = null) =>
                PyCall.Of("ops.nn.fold").Arg(x).Arg(outputSize).Arg(kernelSize).Opt("dilation", dilation).Opt("padding", padding).Opt("stride", stride).To<Tensor>();
            /// <summary>`x * P(X &lt;= x)` for a standard normal X (Hendrycks &amp; Gimpel, 2016).</summary>
            /// <param name="x">tensor of any shape.</param>
            /// <param name="approximate">`x / 2 * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x**3)))`, the default; else `x / 2 * (1 + erf(x / sqrt(2)))`.</param>
            public static Tensor Gelu(TensorLike x, bool approximate = true) =>
                PyCall.Of("ops.nn.gelu").Arg(x).Opt("approximate", approximate, true).To<Tensor>();
            /// <summary>`a * sigmoid(b)`, a and b being the halves of `x` along `axis` (Dauphin et al., 2017).</summary>
            /// <param name="x">tensor of any shape, of an even size along `axis`; the result has half of it.</param>
            public static Tensor Glu(TensorLike x, int axis = -1) =>
                PyCall.Of("ops.nn.glu").Arg(x).Opt("axis", axis, -1).To<Tensor>();
            /// <summary>`x` where `|x| &gt; threshold`, else 0.</summary>
            public static Tensor HardShrink(TensorLike x, double threshold = 0.5) =>
                PyCall.Of("ops.nn.hard_shrink").Arg(x).Opt("threshold", threshold, 0.5).To<Tensor>();
            /// <summary>`min(max(x / 6 + 1 / 2, 0), 1)`.</summary>
            public static Tensor HardSigmoid(TensorLike x) =>
                PyCall.Of("ops.nn.hard_sigmoid").Arg(x).To<Tensor>();
            /// <summary>`x * hard_sigmoid(x)`, also called hard swish (Howard et al., 2019).</summary>
            public static Tensor HardSilu(TensorLike x) =>
                PyCall.Of("ops.nn.hard_silu").Arg(x).To<Tensor>();
            /// <summary>`x * hard_sigmoid(x)`, also called hard swish (Howard et al., 2019).</summary>
            public static Tensor HardSwish(TensorLike x) =>
                PyCall.Of("ops.nn.hard_swish").Arg(x).To<Tensor>();
            /// <summary>`min(max(x, -1), 1)`.</summary>
            public static Tensor HardTanh(TensorLike x) =>
                PyCall.Of("ops.nn.hard_tanh").Arg(x).To<Tensor>();
            /// <summary>`(x - m) / sqrt(v + epsilon) * gamma + beta`, m and v over the axes (Ba et al., 2016).</summary>
            /// <param name="x">tensor of any shape.</param>
            /// <param name="gamma">of the sizes of the axes; None counts as 1 and 0.</param>
            /// <param name="beta">of the sizes of the axes; None counts as 1 and 0.</param>
            /// <param name="axis">an axis or several, the last by default.</param>
            /// <param name="epsilon">keeps the root away from 0; None is `config.epsilon()`.</param>
            /// <remarks>Returns: A tensor of x's shape and float type.</remarks>
            public static Tensor LayerNormalization(TensorLike x, TensorLike gamma = null, TensorLike beta = null, Axis axis = null, double? epsilon = null, Dictionary<string, object> more = null) =>
                PyCall.Of("ops.nn.layer_normalization").Arg(x).Opt("gamma", gamma).Opt("beta", beta).Opt("axis", axis).Opt("epsilon", epsilon).More(more).To<Tensor>();
            /// <summary>`x` from 0 on, below it `negative_slope * x` (Maas et al., 2013).</summary>
            public static Tensor LeakyRelu(TensorLike x, double negativeSlope = 0.2) =>
                PyCall.Of("ops.nn.leaky_relu").Arg(x).Opt("negative_slope", negativeSlope, 0.2).To<Tensor>();
            /// <summary>`log(sigmoid(x)) = -softplus(-x)`.</summary>
            public static Tensor LogSigmoid(TensorLike x) =>
                PyCall.Of("ops.nn.log_sigmoid").Arg(x).To<Tensor>();
            /// <summary>`y - log(sum(exp(y)))` with `y = x - max(x)`: the logarithm of `softmax`, also in its tails.</summary>
            public static Tensor LogSoftmax(TensorLike x, Axis axis = null) =>
                PyCall.Of("ops.nn.log_softmax").Arg(x).Opt("axis", axis).To<Tensor>();
            /// <summary>The largest element of each window, for each channel.</summary>
            /// <param name="inputs">[N, *spatial, C], or [N, C, *spatial] if channels come first.</param>
            /// <param name="poolSize">the window's size, an integer or one per spatial axis.</param>
            /// <param name="strides">distance of neighbouring windows; None is `pool_size`.</param>
            /// <param name="padding">"valid", or "same": `ceil(size / stride)` windows, those at the edge being smaller.</param>
            /// <param name="dataFormat">"channels_last" or "channels_first"; None is the process' setting.</param>
            /// <remarks>Returns: [N, *places, C], or with channels first.</remarks>
            public static Tensor MaxPool(TensorLike inputs, Ints poolSize, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null) =>
                PyCall.Of("ops.nn.max_pool").Arg(inputs).Arg(poolSize).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).To<Tensor>();
            /// <summary>Mean and variance over axes, as `(mean, variance)`; `synchronized` over all replicas.</summary>
            public static (Tensor, Tensor) Moments(TensorLike x, Axis axes, bool keepdims = false, bool synchronized = false) =>
                PyCall.Of("ops.nn.moments").Arg(x).Arg(axes).Opt("keepdims", keepdims, false).Opt("synchronized", synchronized, false).To<(Tensor, Tensor)>();
            /// <summary>1 at every class that occurs in a row of integers: the maximum of `one_hot` over the row.</summary>
            /// <remarks>`inputs` is `[n]` or `[batch, n]`; the result `[num_classes]` or `[batch, num_classes]`.</remarks>
            public static Tensor MultiHot(TensorLike inputs, int? numClasses = null, int axis = -1, DTypeLike dtype = null, bool sparse = false, Dictionary<string, object> more = null) =>
                PyCall.Of("ops.nn.multi_hot").Arg(inputs).Opt("num_classes", numClasses).Opt("axis", axis, -1).Opt("dtype", dtype).Opt("sparse", sparse, false).More(more).To<Tensor>();
            /// <summary>`x / norm(x)`, of the norm of an order along the axes.</summary>
            /// <param name="x">tensor of any shape.</param>
            /// <param name="axis">an axis or several, the last by default.</param>
            /// <param name="order">1 `sum(|x|)`, 2 `sqrt(sum(x**2))`, n `sum(|x|**n)**(1 / n)`, `inf` `max(|x|)`.</param>
            /// <param name="epsilon">the least norm that is divided by; None is `config.epsilon()`.</param>
            public static Tensor Normalize(TensorLike x, Axis axis = null, int order = 2, double? epsilon = null) =>
                PyCall.Of("ops.nn.normalize").Arg(x).Opt("axis", axis).Opt("order", order, 2).Opt("epsilon", epsilon).To<Tensor>();
            /// <summary>1 at the class of each integer in x, 0 elsewhere, along a new axis.</summary>
            /// <remarks>`x == arange(num_classes)`; integers outside of the classes give zeros only. `dtype` None is `floatx()`. With `sparse` only the ones are kept.</remarks>
            public static Tensor OneHot(TensorLike x, int numClasses, int axis = -1, DTypeLike dtype = null, bool sparse = false) =>
                PyCall.Of("ops.nn.one_hot").Arg(x).Arg(numClasses).Opt("axis", axis, -1).Opt("dtype", dtype).Opt("sparse", sparse, false).To<Tensor>();
            /// <summary>Complex numbers of these sizes and angles (radians): `abs * (cos(angle) + 1j * sin(angle))`.</summary>
            /// <remarks>complex128 where the operands meet in float64, else complex64; shapes broadcast.</remarks>
            public static Tensor Polar(TensorLike abs, TensorLike angle) =>
                PyCall.Of("ops.nn.polar").Arg(abs).Arg(angle).To<Tensor>();
            /// <summary>The peak signal-to-noise ratio in decibels, `20 log10(max_val) - 10 log10(mse)`.</summary>
            /// <param name="x1">a tensor, such as images.</param>
            /// <param name="x2">of the same shape.</param>
            /// <param name="maxVal">the largest value that an element can have.</param>
            /// <remarks>Returns: A scalar over all elements, infinite where both are equal; integers give `floatx()`.</remarks>
            public static Tensor Psnr(TensorLike x1, TensorLike x2, TensorLike maxVal) =>
                PyCall.Of("ops.nn.psnr").Arg(x1).Arg(x2).Arg(maxVal).To<Tensor>();
            /// <summary>`max(x, 0)`; its gradient at 0 is 0.</summary>
            public static Tensor Relu(TensorLike x) =>
                PyCall.Of("ops.nn.relu").Arg(x).To<Tensor>();
            /// <summary>`min(max(x, 0), 6)`.</summary>
            public static Tensor Relu6(TensorLike x) =>
                PyCall.Of("ops.nn.relu6").Arg(x).To<Tensor>();
            /// <summary>`x / sqrt(mean(x**2) + epsilon) * scale` (Zhang &amp; Sennrich, 2019).</summary>
            /// <param name="x">tensor of any shape.</param>
            /// <param name="scale">of the sizes of the axes; None counts as 1.</param>
            /// <param name="axis">an axis or several, the last by default.</param>
            /// <param name="epsilon">keeps the root away from 0; None is `config.epsilon()`.</param>
            /// <remarks>Returns: A tensor of x's shape and float type.</remarks>
            public static Tensor RmsNormalization(TensorLike x, TensorLike scale = null, Axis axis = null, double? epsilon = null) =>
                PyCall.Of("ops.nn.rms_normalization").Arg(x).Opt("scale", scale).Opt("axis", axis).Opt("epsilon", epsilon).To<Tensor>();
            /// <summary>`scale * elu(x, alpha)` with the constants that keep mean 0, variance 1 (Klambauer et al., 2017).</summary>
            public static Tensor Selu(TensorLike x) =>
                PyCall.Of("ops.nn.selu").Arg(x).To<Tensor>();
            /// <summary>`depthwise_conv`, then `conv` with windows of one: channels are mixed last (Chollet, 2017).</summary>
            /// <param name="inputs">[N, *spatial, C], or [N, C, *spatial] if channels come first.</param>
            /// <param name="depthwiseKernel">[*window, C, M].</param>
            /// <param name="pointwiseKernel">[1, ..., C * M, filters].</param>
            /// <param name="strides">as of `conv`, for the first of the two.</param>
            /// <param name="padding">as of `conv`, for the first of the two.</param>
            /// <param name="dataFormat">as of `conv`, for the first of the two.</param>
            /// <param name="dilationRate">as of `conv`, for the first of the two.</param>
            /// <remarks>Returns: [N, *places, filters], or with channels first.</remarks>
            public static Tensor SeparableConv(TensorLike inputs, TensorLike depthwiseKernel, TensorLike pointwiseKernel, Ints strides = null, Padding padding = global::Keras.Padding.Valid, DataFormat? dataFormat = null, Ints dilationRate = null) =>
                PyCall.Of("ops.nn.separable_conv").Arg(inputs).Arg(depthwiseKernel).Arg(pointwiseKernel).Opt("strides", strides).Opt("padding", padding, global::Keras.Padding.Valid).Opt("data_format", dataFormat).Opt("dilation_rate", dilationRate).To<Tensor>();
            /// <summary>`1 / (1 + exp(-x))`, for negative x as `exp(x) / (1 + exp(x))`.</summary>
            public static Tensor Sigmoid(TensorLike x) =>
                PyCall.Of("ops.nn.sigmoid").Arg(x).To<Tensor>();
            /// <summary>`x * sigmoid(x)`, also called swish (Ramachandran et al., 2017).</summary>
            public static Tensor Silu(TensorLike x) =>
                PyCall.Of("ops.nn.silu").Arg(x).To<Tensor>();
            /// <summary>`x` moved towards 0 by `threshold`, and 0 within it.</summary>
            public static Tensor SoftShrink(TensorLike x, double threshold = 0.5) =>
                PyCall.Of("ops.nn.soft_shrink").Arg(x).Opt("threshold", threshold, 0.5).To<Tensor>();
            /// <summary>`exp(x - max(x)) / sum(exp(x - max(x)))` along an axis, or over several together.</summary>
            /// <param name="x">tensor of rank one or more.</param>
            /// <param name="axis">an axis, several, or None for all; the last by default.</param>
            public static Tensor Softmax(TensorLike x, Axis axis = null) =>
                PyCall.Of("ops.nn.softmax").Arg(x).Opt("axis", axis).To<Tensor>();
            /// <summary>`log(1 + exp(x)) = max(x, 0) + log1p(exp(-|x|))`.</summary>
            public static Tensor Softplus(TensorLike x) =>
                PyCall.Of("ops.nn.softplus").Arg(x).To<Tensor>();
            /// <summary>`x / (1 + |x|)`.</summary>
            public static Tensor Softsign(TensorLike x) =>
                PyCall.Of("ops.nn.softsign").Arg(x).To<Tensor>();
            /// <summary>Blocks of b x b pixels as channels: what `depth_to_space` undoes.</summary>
            /// <param name="x">[N, H * b, W * b, C], or [N, C, H * b, W * b] if channels come first.</param>
            /// <param name="blockSize">b, at least 2.</param>
            /// <param name="dataFormat">"channels_last" or "channels_first".</param>
            /// <remarks>Returns: [N, H, W, b * b * C], or [N, C * b * b, H, W], in the dtype of `x`.</remarks>
            public static Tensor SpaceToDepth(TensorLike x, int blockSize, DataFormat dataFormat = global::Keras.DataFormat.ChannelsLast) =>
                PyCall.Of("ops.nn.space_to_depth").Arg(x).Arg(blockSize).Opt("data_format", dataFormat, global::Keras.DataFormat.ChannelsLast).To<Tensor>();
            /// <summary>`-log(output[target])` along the axis of the classes.</summary>
            /// <param name="target">integers, the classes, of output's shape without the axis (or with size one there); a sample whose class is not among `0 &lt;= class &lt; n` has loss 0.</param>
            /// <param name="output">probabilities, or logits.</param>
            /// <param name="fromLogits">whether `output` holds logits, of which log_softmax is taken.</param>
            /// <param name="axis">that of the classes, the last by default.</param>
            /// <remarks>Returns: A tensor of output's shape without the axis.</remarks>
            public static Tensor SparseCategoricalCrossentropy(TensorLike target, TensorLike output, bool fromLogits = false, int axis = -1) =>
                PyCall.Of("ops.nn.sparse_categorical_crossentropy").Arg(target).Arg(output).Opt("from_logits", fromLogits, false).Opt("axis", axis, -1).To<Tensor>();
            /// <summary>0 up to -1, `(x + 1)**2 / 4` between -1 and 1, `x` from 1 on.</summary>
            public static Tensor SparsePlus(TensorLike x) =>
                PyCall.Of("ops.nn.sparse_plus").Arg(x).To<Tensor>();
            /// <summary>`min(max((x + 1) / 2, 0), 1)`.</summary>
            public static Tensor SparseSigmoid(TensorLike x) =>
                PyCall.Of("ops.nn.sparse_sigmoid").Arg(x).To<Tensor>();
            /// <summary>The nearest point to `x` among probability distributions along `axis` (Martins &amp; Astudillo, 2016).</summary>
            /// <remarks>`max(x - t, 0)`, where t makes the sum 1: with z sorted downwards, the k for which `1 + k * z[k] &gt; z[1] + ... + z[k]` make up the support, and t is (their sum - 1) / their count.</remarks>
            public static Tensor Sparsemax(TensorLike x, int axis = -1) =>
                PyCall.Of("ops.nn.sparsemax").Arg(x).Opt("axis", axis, -1).To<Tensor>();
            /// <summary>`(x + sqrt(x**2 + b)) / 2` (Barron, 2021).</summary>
            public static Tensor Squareplus(TensorLike x, double b = 4.0) =>
                PyCall.Of("ops.nn.squareplus").Arg(x).Opt("b", b, 4.0).To<Tensor>();
            /// <summary>`x * sigmoid(x)`, also called swish (Ramachandran et al., 2017).</summary>
            public static Tensor Swish(TensorLike x) =>
                PyCall.Of("ops.nn.swish").Arg(x).To<Tensor>();
            /// <summary>`x - tanh(x)`.</summary>
            public static Tensor TanhShrink(TensorLike x) =>
                PyCall.Of("ops.nn.tanh_shrink").Arg(x).To<Tensor>();
            /// <summary>`x` where `x &gt; threshold`, else `default_value`.</summary>
            public static Tensor Threshold(TensorLike x, double threshold, double defaultValue) =>
                PyCall.Of("ops.nn.threshold").Arg(x).Arg(threshold).Arg(defaultValue).To<Tensor>();
            /// <summary>The windows of images as columns (im2col): column l holds window l, by channel, then place.</summary>
            /// <param name="x">[N, C, H, W].</param>
            /// <param name="kernelSize">the window's, an integer or (height, width).</param>
            /// <param name="dilation">distance of neighbouring pixels of a window, one or two numbers.</param>
            /// <param name="padding">how many zeros are set on either side of an axis, one or two numbers.</param>
            /// <param name="stride">distance of neighbouring windows, one or two numbers.</param>
            /// <remarks>Returns: [N, C * height * width, L], L the number of windows, in the dtype of `x`.</remarks>
            public static Tensor Unfold(TensorLike x, Ints kernelSize, Ints dilation = null, Margins padding = null, Ints stride = null) =>
                PyCall.Of("ops.nn.unfold").Arg(x).Arg(kernelSize).Opt("dilation", dilation).Opt("padding", padding).Opt("stride", stride).To<Tensor>();
        }
    }
}
