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
        static readonly Dictionary<string, PyObject> keys = new Dictionary<string, PyObject>();

        readonly string name;  // a path from kerata, or the name of a method
        readonly KerataObject target;
        readonly List<object> positional = new List<object>();
        List<KeyValuePair<string, object>> named;

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
            if (values != null) foreach (var value in values) positional.Add(value);
            return this;
        }

        /// <summary>Give an argument by its name.</summary>
        public PyCall Arg(string key, object value) {
            named = named ?? new List<KeyValuePair<string, object>>();
            named.Add(new KeyValuePair<string, object>(key, value));
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
        public T To<T>() => Gil.With(() => {
            using (var result = Invoke()) return Convert.From<T>(result);
        });

        /// <summary>The value of an argument given by name, to be looked at and set.</summary>
        internal object this[string key] {
            get => named?.Find(p => p.Key == key).Value;
            set {
                named?.RemoveAll(p => p.Key == key);
                Arg(key, value);
            }
        }

        // With the lock held.
        internal PyObject Invoke(PyObject function = null) {
            var arguments = new PyObject[positional.Count];
            PyDict keywords = null;
            PyObject bound = null;
            try {
                for (var i = 0; i < arguments.Length; i++)
                    arguments[i] = Convert.ToPython(positional[i]);
                if (named != null) {
                    keywords = new PyDict();
                    foreach (var pair in named)
                        using (var value = Convert.ToPython(pair.Value))
                            keywords.SetItem(Key(pair.Key), value);
                }
                if (function == null)
                    function = target == null ? Resolve(name) : bound = target.Method(name);
                return keywords == null
                    ? function.Invoke(arguments) : function.Invoke(arguments, keywords);
            } finally {
                foreach (var argument in arguments) argument?.Dispose();
                keywords?.Dispose();
                bound?.Dispose();
                GC.KeepAlive(target);
                GC.KeepAlive(this);
            }
        }

        static PyObject Key(string name) => Cached(keys, name, n => new PyString(n));

        /// <summary>With the lock held: what is at a path from kerata.</summary>
        internal static PyObject Resolve(string path) =>
            Cached(paths, path, p => Bridge.Ask("find", p));

        // The lock of Python's guards these, too.
        static PyObject Cached(
            Dictionary<string, PyObject> known, string name, Func<string, PyObject> make) {
            if (!known.TryGetValue(name, out var found)) known[name] = found = make(name);
            return found;
        }
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
