// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras
{
    /// <summary>sequence.</summary>
    public static partial class Preprocessing
    {
        /// <summary>Sequences of different lengths.</summary>
        public static partial class Sequence
        {
            /// <summary>Sequences as the rows of one array, filled up and cut to one length.</summary>
            /// <param name="sequences">of numbers (or of arrays of one shape).</param>
            /// <param name="maxlen">the length; None takes that of the longest.</param>
            /// <param name="dtype">of the result; `object` for strings.</param>
            /// <param name="padding">where `value` is put in, "pre" (before the sequence) or "post".</param>
            /// <param name="truncating">where what is too long is cut off, "pre" or "post".</param>
            /// <param name="value">what fills.</param>
            /// <remarks>Shapes: the result is `[count, maxlen, …]`. Raises ValueError where an item is no sequence, or items disagree in shape.</remarks>
            public static NDArray PadSequences(DataLike sequences, int? maxlen = null, DTypeLike dtype = null, Side padding = global::Keras.Side.Pre, Side truncating = global::Keras.Side.Pre, DataLike value = null) =>
                PyCall.Of("preprocessing.sequence.pad_sequences").Arg(sequences).Opt("maxlen", maxlen).Opt("dtype", dtype).Opt("padding", padding, global::Keras.Side.Pre).Opt("truncating", truncating, global::Keras.Side.Pre).Opt("value", value).To<NDArray>();
        }
    }
}
