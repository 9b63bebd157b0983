using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Keras.Models;
using Python.Runtime;

namespace Keras {
    /// <summary>How far `Fit`, `Evaluate` or `Predict` is.</summary>
    public sealed class ProgressEventArgs : EventArgs {
        /// <summary>The epoch, from 0.</summary>
        public int Epoch { get; internal set; }
        /// <summary>The batch that has been done, from 0; null at the end of an epoch.</summary>
        public int? Batch { get; internal set; }
        /// <summary>Losses and metrics, at the end of an epoch.</summary>
        public IReadOnlyDictionary<string, double> Logs { get; internal set; }
    }

    /// <summary>Functions of C# where Python takes functions of any kind.</summary>
    public sealed partial class Callable : Union {
        /// <summary>Any delegate over types of this library.</summary>
        public Callable(Delegate function) : base(function) { }
        /// <summary>A function of one tensor.</summary>
        public static Callable Of(Func<Tensor, Tensor> function) => new Callable(function);
        /// <summary>A function of two tensors: a loss.</summary>
        public static Callable Of(Func<Tensor, Tensor, Tensor> function) => new Callable(function);
        /// <summary>A function of three tensors.</summary>
        public static Callable Of(Func<Tensor, Tensor, Tensor, Tensor> function) => new Callable(function);
        Callable(Value function) : base(function) { }
    }

    public sealed partial class DataLike {
        /// <summary>A generator of batches: arrays, or tuples of x, y and weights.</summary>
        public static DataLike From<T>(IEnumerable<T> batches) => new DataLike(new Batches<T>(batches));

        /// <summary>x and y of a validation, in whatever form each is.</summary>
        public static DataLike Pair(DataLike x, DataLike y) => new DataLike((x, y));
        /// <summary>x, y and the weights of the samples.</summary>
        public static DataLike Triple(DataLike x, DataLike y, DataLike weights) =>
            new DataLike((x, y, weights));

        // Not a list, whatever the items are in: Python gets them one by one.
        sealed class Batches<T> : IEnumerable {
            readonly IEnumerable<T> items;
            internal Batches(IEnumerable<T> items) => this.items = items;
            public IEnumerator GetEnumerator() => items.GetEnumerator();
        }
    }

    static class Watching {
        /// <summary>Raise the model's event after each batch, and stop when that is asked for.
        /// </summary>
        internal static PyCall Watched(this PyCall call, Model model, CancellationToken stop) {
            if (!stop.CanBeCanceled && !model.IsWatched) return call;
            Func<PyObject, PyObject> watch = state => {
                stop.ThrowIfCancellationRequested();
                var (epoch, batch, logs) =
                    Gil.With(() => Convert.From<(int, int?, Dictionary<string, double>)>(state));
                model.Report(new ProgressEventArgs { Epoch = epoch, Batch = batch, Logs = logs });
                return null;
            };
            var watcher = Gil.With(() => Bridge.Ask("Watcher", watch.ToPython()));
            var given = call["callbacks"];
            while (given is Union union) given = union.Value;
            var others = given as IEnumerable ?? (given == null ? new object[0] : new[] { given });
            call["callbacks"] = others.Cast<object>().Concat(new object[] { watcher }).ToList();
            return call;
        }
    }
}

namespace Keras.Models {
    public partial class Model {
        /// <summary>Raised after each batch and each epoch, on the thread that computes.</summary>
        public event EventHandler<ProgressEventArgs> Progress;

        internal bool IsWatched => Progress != null;
        internal void Report(ProgressEventArgs state) => Progress?.Invoke(this, state);
    }
}
