using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.ExceptionServices;
using Python.Runtime;

namespace Keras {
    /// <summary>Functions and classes of C# for Python to call. All with the lock held; pythonnet
    /// calls what it is given without.</summary>
    static class Bridge {
        const BindingFlags Declared =
            BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

        // How methods of Python's are called in C#, where their names are no words.
        static readonly Dictionary<string, string> special = new Dictionary<string, string> {
            { "Apply", "__call__" }, { "GetItem", "__getitem__" }, { "Length", "__len__" },
        };
        static readonly Dictionary<string, PyObject> helpers = new Dictionary<string, PyObject>();
        static readonly Dictionary<Type, PyObject> classes = new Dictionary<Type, PyObject>();
        static readonly Dictionary<Type, Dictionary<string, MethodInfo>> overrides =
            new Dictionary<Type, Dictionary<string, MethodInfo>>();
        static readonly Dictionary<IntPtr, Held> live = new Dictionary<IntPtr, Held>();
        static readonly ConcurrentQueue<KerataObject> dropped = new ConcurrentQueue<KerataObject>();
        static readonly ConcurrentQueue<PyObject> garbage = new ConcurrentQueue<PyObject>();
        static volatile int wakes;
        static PyObject module, dispatcher;
        [ThreadStatic] static KerataObject beingMade;
        [ThreadStatic] static Dictionary<string, PyObject> rest;  // of a configuration

        // An object of C# and its twin in Python hold each other: whoever is held from outside
        // holds the other. While C# holds it, its handle counts in Python. Once C# has dropped it
        // (its anchor is finalized) the twin holds it, by `Asleep`, and is held weakly, so that
        // Python's collector can free both.
        sealed class Held {
            internal WeakReference<KerataObject> Owner;
            internal KerataObject Asleep;
            internal PyObject WeakTwin;
        }

        /// <summary>Is finalized when C# has dropped the object that holds it.</summary>
        internal sealed class Anchor {
            readonly KerataObject owner;
            internal Anchor(KerataObject owner) => this.owner = owner;
            ~Anchor() {
                owner.IsDropped = true;
                dropped.Enqueue(owner);
            }
        }

        internal static bool Spares(ref int seen) {
            if (live.Count == 0 || seen == wakes) return false;
            seen = wakes;
            return true;
        }

        internal static void Free(PyObject handle) => garbage.Enqueue(handle);

        internal static void Load() {
            using (var stream = typeof(Bridge).Assembly.GetManifestResourceStream("bridge.py"))
                module = PyModule.FromString("kerata_csharp", new StreamReader(stream).ReadToEnd());
            dispatcher = new Func<PyObject, PyObject, PyObject, PyObject>(Dispatch).ToPython();
        }

        /// <summary>Call a function of bridge.py.</summary>
        internal static PyObject Ask(string name, params object[] arguments) {
            using (var given = Convert.Tuple(arguments))
                return helpers.Known(name, n => module.GetAttr(n)).Invoke(given);
        }

        /// <summary>A delegate as a function, whose parameters have the delegate's names.</summary>
        internal static PyObject Function(Delegate function) {
            Func<PyObject, PyObject> callback = arguments =>
                Locked(() => Run(function.Target, function.Method, arguments));
            var name = function.Method.Name;
            if (!name.All(c => char.IsLetterOrDigit(c) || c == '_')) name = "function";
            return Ask("function", callback.ToPython(), Convert.Snake(name), Names(function.Method));
        }

        internal static PyObject Locked(Func<PyObject> action) {
            using (Py.GIL()) return action();
        }

        static string[] Names(MethodInfo method) => method.GetParameters()
            .Select(p => Convert.Snake(p.Name) + (p.IsOptional ? "=None" : "")).ToArray();

        static PyObject Run(object target, MethodInfo method, PyObject arguments) {
            var values = method.GetParameters().Select((parameter, i) => {
                using (var item = arguments[i])
                    return item.IsNone() && parameter.IsOptional
                        ? parameter.DefaultValue : Convert.From(item, parameter.ParameterType);
            }).ToArray();
            return Convert.ToPython(Unwrapped(() => method.Invoke(target, values)));
        }

        static T Unwrapped<T>(Func<T> call) {
            try {
                return call();
            } catch (TargetInvocationException error) {
                var cause = error.InnerException;
                ExceptionDispatchInfo.Capture(cause is KerataException ? cause.InnerException : cause).Throw();
                throw;
            }
        }

        /// <summary>The items as Python's iterator.</summary>
        internal static PyObject Stream(IEnumerable items) {
            var each = items.GetEnumerator();
            Func<PyObject> following = () =>
                each.MoveNext() ? Locked(() => Convert.Tuple(new[] { each.Current })) : null;
            return Ask("Stream", following.ToPython());
        }

        /// <summary>The class in Python for one that extends the library's in C#.</summary>
        internal static PyObject ClassFor(Type type) {
            if (classes.TryGetValue(type, out var known)) return known;
            var parent = Registry.ClassAbove(type);
            var methods = new Dictionary<string, MethodInfo>();
            for (var t = type; !Registry.IsGenerated(t); t = t.BaseType)
                foreach (var method in t.GetMethods(Declared).Where(m => !m.IsPrivate)) {
                    var name = special.TryGetValue(method.Name, out var word) ? word : Convert.Snake(method.Name);
                    if (!methods.ContainsKey(name) && parent.HasAttr(name)) methods[name] = method;
                }
            overrides[type] = methods;
            var table = methods.ToDictionary(m => m.Key, m => Names(m.Value));
            return classes[type] = Ask("subclass", parent, type.Name, dispatcher, table);
        }

        /// <summary>Before Python makes the twin, whose constructor may call what C# overrides.
        /// </summary>
        internal static PyObject Making(KerataObject owner, PyCall call) {
            var outer = beingMade;
            beingMade = owner;
            foreach (var pair in rest ?? new Dictionary<string, PyObject>())
                if (call[pair.Key] == null) call.Arg(pair.Key, pair.Value);
            rest = null;
            try {
                return call.Invoke(ClassFor(owner.GetType()));
            } finally {
                beingMade = outer;
            }
        }

        internal static void Adopt(KerataObject owner, PyObject twin) {
            owner.IsBridged = true;
            owner.TwinPlace = twin.Handle;
            owner.Anchor = new Anchor(owner);
            live[twin.Handle] = new Held {
                Owner = new WeakReference<KerataObject>(owner, trackResurrection: true),
                WeakTwin = Ask("weak", twin),
            };
            Sweep();
        }

        internal static void Abandon(PyObject twin) => live.Remove(twin.Handle);

        /// <summary>Let go what neither side holds any more.</summary>
        internal static void Collect() {
            Finalizer.Instance.Collect();
            Sweep();
            Ask("collect").Dispose();
            Sweep();
        }

        /// <summary>Let go what C# has dropped.</summary>
        internal static void Drain() {
            while (garbage.TryDequeue(out var handle)) handle.Dispose();
            while (dropped.TryDequeue(out var owner))
                if (owner.Sleep() && live.TryGetValue(owner.TwinPlace, out var held))
                    held.Asleep = owner;
        }

        static void Sweep() {
            Drain();
            foreach (var pair in live.Where(p => p.Value.Asleep != null).ToArray())
                using (var twin = pair.Value.WeakTwin.Invoke())
                    if (twin.IsNone()) live.Remove(pair.Key);
        }

        /// <summary>Wake an object that C# took up again while it was put to sleep.</summary>
        internal static PyObject Rouse(KerataObject owner) {
            if (!(live.Values.FirstOrDefault(h => h.Asleep == owner) is Held held)) return null;
            using (var twin = held.WeakTwin.Invoke()) return Owner(twin)?.Handle;
        }

        /// <summary>The object of C# whose twin this is, if it has one.</summary>
        internal static KerataObject Owner(PyObject twin) {
            if (!live.TryGetValue(twin.Handle, out var held)) return null;
            using (var known = held.WeakTwin.Invoke())
                if (known.Handle != twin.Handle) return null;  // the place of one that is gone
            if (!held.Owner.TryGetTarget(out var owner)) return null;
            owner.Wake(twin);
            if (held.Asleep != null) wakes++;
            held.Asleep = null;
            return owner;
        }

        static PyObject Dispatch(PyObject self, PyObject name, PyObject arguments) => Locked(() => {
            if (name.ToString() == "from_config")
                return FromConfig(classes.First(c => c.Value.Equals(self)).Key, arguments[0]);
            var owner = Owner(self) ?? beingMade;
            return Run(owner, overrides[owner.GetType()][name.ToString()], arguments);
        });

        // The constructor takes what has the names of its parameters, Python's class the rest.
        static PyObject FromConfig(Type type, PyObject config) {
            rest = Convert.Take<Dictionary<string, PyObject>>(Ask("restored", config));
            try {
                var maker = type.GetConstructors().OrderByDescending(m => m.GetParameters().Length)
                    .FirstOrDefault(m => m.GetParameters().All(
                        p => p.IsOptional || rest.ContainsKey(Convert.Snake(p.Name))))
                    ?? throw new MissingMethodException($"{type.Name} cannot be made from its configuration " +
                        $"({string.Join(", ", rest.Keys)}): a public constructor is needed whose parameters it " +
                        "names; GetConfig gives their values.");
                var values = maker.GetParameters().Select(p => rest.TryGetValue(Convert.Snake(p.Name), out var value)
                    ? Convert.From(value, p.ParameterType) : p.DefaultValue).ToArray();
                foreach (var parameter in maker.GetParameters()) rest.Remove(Convert.Snake(parameter.Name));
                return Unwrapped(() => (KerataObject)maker.Invoke(values)).Handle.NewReference();
            } finally {
                rest = null;
            }
        }

        internal static bool Overrides(Type type, string name) => overrides[type].ContainsKey(name);
    }
}
