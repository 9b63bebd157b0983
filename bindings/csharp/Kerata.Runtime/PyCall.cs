using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using Python.Runtime;

namespace Keras {
    /// <summary>A call of Python's that is put together argument by argument.</summary>
    /// <remarks>What is not given is left to Python's defaults.</remarks>
    public sealed class PyCall {
        static readonly Dictionary<string, PyObject> paths = new Dictionary<string, PyObject>();
        static readonly Dictionary<string, PyString> keys = new Dictionary<string, PyString>();

        readonly string name;  // a path from kerata, or the name of a method
        readonly KerataObject target;
        readonly List<object> positional = new List<object>();
        Dictionary<string, object> named;

        PyCall(KerataObject target, string name) {
            this.target = target;
            this.name = name;
        }

        /// <summary>A call of a function or class by its path: "layers.Dense".</summary>
        public static PyCall Of(string path) => new PyCall(null, path);

        /// <summary>A call of an object's method.</summary>
        public static PyCall On(KerataObject target, string method) => new PyCall(target, method);

        /// <summary>Give one more positional argument.</summary>
        public PyCall Arg(object value) {
            positional.Add(value);
            return this;
        }

        /// <summary>Give several more positional arguments.</summary>
        public PyCall Args<T>(IEnumerable<T> values) {
            foreach (var value in values ?? new T[0]) positional.Add(value);
            return this;
        }

        /// <summary>Give an argument by its name.</summary>
        public PyCall Arg(string key, object value) {
            this[key] = value;
            return this;
        }

        /// <summary>Give an argument by its name unless it is what Python has by default.</summary>
        public PyCall Opt<T>(string key, T value, T usual = default(T)) =>
            EqualityComparer<T>.Default.Equals(value, usual) ? this : Arg(key, value);

        /// <summary>Give arguments by names that only the user knows.</summary>
        public PyCall More(IDictionary<string, object> arguments) {
            if (arguments != null) foreach (var pair in arguments) Arg(pair.Key, pair.Value);
            return this;
        }

        /// <summary>Call, and leave the result.</summary>
        public void Run() => Gil.With(() => Invoke().Dispose());

        /// <summary>Call, and give the result as a value of C#.</summary>
        public T To<T>() => Gil.With(() => Convert.Take<T>(Invoke()));

        /// <summary>The value of an argument given by name, to be looked at and set.</summary>
        internal object this[string key] {
            get => named != null && named.TryGetValue(key, out var value) ? value : null;
            set => (named = named ?? new Dictionary<string, object>())[key] = value;
        }

        // With the lock held.
        internal PyObject Invoke(PyObject function = null) {
            using (var arguments = Convert.Tuple(positional))
            using (var keywords = named == null ? null : new PyDict())
            using (var bound = function == null ? target?.Method(name) : null) {
                foreach (var pair in named ?? new Dictionary<string, object>())
                    using (var value = Convert.ToPython(pair.Value))
                        keywords.SetItem(keys.Known(pair.Key, n => new PyString(n)), value);
                var result = (function ?? bound ?? Resolve(name)).Invoke(arguments, keywords);
                GC.KeepAlive(this);
                return result;
            }
        }

        /// <summary>With the lock held: what is at a path from kerata.</summary>
        internal static PyObject Resolve(string path) => paths.Known(path, p => Bridge.Ask("find", p));
    }

    /// <summary>Takes Python's lock around what is done, on whichever thread.</summary>
    static class Gil {
        // mono stops its threads for a collection where they say that they can be stopped, which
        // one that waits for Python's lock does not: one that has the lock would be stopped, and
        // all wait for ever. So calls take turns, unless mono was told to stop threads by signals.
        static readonly object turns =
            Type.GetType("Mono.Runtime") != null && "preemptive"
            != Environment.GetEnvironmentVariable("MONO_THREADS_SUSPEND") ? new object() : null;

        const long Step = 64 << 20;
        static long settled = long.MaxValue - Step;
        static int calls;
        [ThreadStatic] static bool inside;

        internal static T With<T>(Func<T> action) => Turn(() => {
            var outer = inside;
            if (!outer && (Interlocked.Increment(ref calls) & 63) == 0) Relieve();
            inside = true;
            using (Py.GIL()) {
                try {
                    if (!outer) Bridge.Drain();
                    return action();
                } catch (PythonException error) {
                    throw KerataException.From(error);
                } finally {
                    inside = outer;
                }
            }
        });

        // What Python holds for objects that C# has dropped is nothing that C# collects for: so it
        // is told to, whenever the process has grown.
        static void Relieve() {
            var now = Process.GetCurrentProcess().WorkingSet64;
            if (now > settled + Step) {
                for (var pass = 0; pass < 2; pass++) {
                    GC.Collect();
                    GC.WaitForPendingFinalizers();
                }
                using (Py.GIL()) Bridge.Collect();
                now = Process.GetCurrentProcess().WorkingSet64;
            } else if (now > settled) now = settled;
            settled = now;
        }

        internal static T Turn<T>(Func<T> action) {
            Kerata.Start();
            if (turns == null) return action();
            lock (turns) return action();
        }

        internal static void With(Action action) => With(() => {
            action();
            return true;
        });
    }
}
