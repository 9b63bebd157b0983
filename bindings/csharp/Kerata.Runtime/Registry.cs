using System;
using System.Collections.Generic;
using System.Linq;
using Python.Runtime;

namespace Keras {
    /// <summary>Which class of C# stands for which of Python's.</summary>
    static partial class Registry {
        sealed class Entry {
            internal Type Type;
            internal string Python;
            internal Func<PyObject, KerataObject> Make;
        }

        static readonly Dictionary<string, Entry> byName = new Dictionary<string, Entry>();
        static readonly Dictionary<Type, Entry> byType = new Dictionary<Type, Entry>();
        static readonly Dictionary<IntPtr, Entry> byPython = new Dictionary<IntPtr, Entry>();
        static readonly List<PyObject> kept = new List<PyObject>();  // their addresses stay taken

        static Registry() {
            Add("numpy.ndarray", handle => new NDArray(handle));
            Add("", handle => new Value(handle));
            Add("", handle => new Tensor(handle));
            Add("", handle => new KerataObject(handle));
            AddGenerated();
        }

        static void Add<T>(string python, Func<PyObject, T> make) where T : KerataObject {
            var entry = new Entry { Type = typeof(T), Python = python, Make = make };
            byType[typeof(T)] = entry;
            if (python != "") byName[python] = entry;
        }

        internal static bool IsGenerated(Type type) => byType.ContainsKey(type);

        /// <summary>The nearest class of Python's that a class is or extends.</summary>
        internal static PyObject ClassAbove(Type type) => byType.TryGetValue(type, out var entry)
            ? Bridge.Ask("class_at", entry.Python) : ClassAbove(type.BaseType);

        /// <summary>The object as the nearest class that fits what is wanted.</summary>
        internal static KerataObject Wrap(PyObject item, Type wanted) {
            if (item.IsNone()) return null;
            if (wanted.IsGenericType)  // NDArray<T>
                return (KerataObject)Activator.CreateInstance(wanted,
                    System.Reflection.BindingFlags.Instance
                    | System.Reflection.BindingFlags.NonPublic, null,
                    new object[] { new Tensor(item) }, null);
            if (Bridge.Owner(item) is KerataObject owner && wanted.IsInstanceOfType(owner))
                return owner;
            var entry = Nearest(item);
            if (entry == null || !wanted.IsAssignableFrom(entry.Type))
                if (!byType.TryGetValue(wanted, out entry))
                    throw new InvalidCastException($"Python gave a {item.GetPythonType().Name}, " +
                        $"which is no {wanted.Name}.");
            return entry.Make(item);
        }

        static Entry Nearest(PyObject item) {
            using (var type = item.GetPythonType()) {
                if (byPython.TryGetValue(type.Handle, out var entry)) return entry;
                kept.Add(type.NewReference());
                using (var names = Bridge.Ask("lineage", item))
                    entry = Convert.From<string[]>(names)
                        .Select(name => byName.TryGetValue(name, out var e) ? e : null)
                        .FirstOrDefault(e => e != null);
                return byPython[type.Handle] = entry;
            }
        }
    }
}
