using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Python.Runtime;

namespace Keras {
    /// <summary>One of several types, where Python takes any of them.</summary>
    public abstract class Union {
        internal readonly object Value;

        private protected Union(object value) => Value = value;
    }

    /// <summary>Values of C# as objects of Python's, and back. All with the lock held.</summary>
    static class Convert {
        static readonly Dictionary<Enum, string> words = new Dictionary<Enum, string>();
        static readonly Dictionary<Type, Func<PyObject, object>> readers =
            new Dictionary<Type, Func<PyObject, object>>();

        /// <summary>A new reference to what stands for the value in Python.</summary>
        internal static PyObject ToPython(object value) {
            if (value == null) return PyObject.None.NewReference();
            if (value is KerataObject item) return item.Handle.NewReference();
            if (value is Union union) return ToPython(union.Value);
            if (value is string || value is bool || value is int || value is long || value is byte
                || value is double || value is float) return value.ToPython();
            if (value is Shape shape) return Tuple(shape.Dimensions);
            if (value is Enum member) return new PyString(Word(member));
            if (value is Array array) return Arrays.ToPython(array);
            if (value is Delegate function) return Bridge.Function(function);
            if (value is PyObject given) return given.NewReference();
            if (value is Type type && typeof(KerataObject).IsAssignableFrom(type))
                return Registry.IsGenerated(type) ? Registry.ClassAbove(type) : Bridge.ClassFor(type).NewReference();
            if (value is Type kind) return new PyString(Arrays.NameOf(kind));
            if (value is IDictionary table) return Dictionary(table);
            if (value is IList list) return List(list);
            if (value is IEnumerable items) return Bridge.Stream(items);
            if (value.GetType().FullName.StartsWith("System.ValueTuple`"))
                return Tuple(value.GetType().GetFields().OrderBy(f => f.Name).Select(f => f.GetValue(value)));
            if (value.GetType().FullName.StartsWith("System.Tuple`"))
                return Tuple(value.GetType().GetProperties().OrderBy(p => p.Name).Select(p => p.GetValue(value)));
            throw new ArgumentException($"A {value.GetType()} has no counterpart in Python; expected numbers, text, " +
                "arrays, lists, dictionaries, tuples, functions or objects of this library.");
        }

        static string Word(Enum member) => words.Known(member, m => m.GetType().GetField(m.ToString())
            .GetCustomAttribute<PythonAttribute>()?.Name ?? Snake(m.ToString()));

        /// <summary>What is known under a key, made the first time. Python's lock guards these, too.
        /// </summary>
        internal static V Known<K, V>(this Dictionary<K, V> known, K key, Func<K, V> make) {
            if (!known.TryGetValue(key, out var found)) known[key] = found = make(key);
            return found;
        }

        /// <summary>`UseBias` and `useBias` as `use_bias`.</summary>
        internal static string Snake(string name) =>
            Regex.Replace(name, "(?<=[a-z0-9])([A-Z])", "_$1").ToLowerInvariant();

        internal static PyTuple Tuple(IEnumerable items) {
            var made = items.Cast<object>().Select(ToPython).ToArray();
            var tuple = new PyTuple(made);
            foreach (var item in made) item.Dispose();
            return tuple;
        }

        internal static PyObject List(IEnumerable items) {
            var list = new PyList();
            foreach (var item in items)
                using (var made = ToPython(item)) list.Append(made);
            return list;
        }

        internal static PyObject Dictionary(IDictionary table) {
            var made = new PyDict();
            foreach (DictionaryEntry entry in table)
                using (var key = ToPython(entry.Key))
                using (var item = ToPython(entry.Value)) made.SetItem(key, item);
            return made;
        }

        /// <summary>Python's object as a value of this type; the reference stays the caller's.
        /// </summary>
        internal static T From<T>(PyObject item) => Reader<T>.Read(item);

        internal static object From(PyObject item, Type type) =>
            readers.Known(type, t => Reader<object>.Of(nameof(Boxed), t))(item);

        static object Boxed<T>(PyObject item) => From<T>(item);

        /// <summary>The same, and the reference is let go.</summary>
        internal static T Take<T>(PyObject item) {
            using (item) return From<T>(item);
        }

        // How a type is read is found once.
        static class Reader<T> {
            internal static readonly Func<PyObject, T> Read = Find();

            static Func<PyObject, T> Find() {
                var type = typeof(T);
                if (type == typeof(object)) return item => (T)Natural(item);
                if (typeof(KerataObject).IsAssignableFrom(type)) return item => (T)(object)Registry.Wrap(item, type);
                if (type == typeof(Shape)) return item => (T)(object)ReadShape(item);
                if (type == typeof(PyObject)) return item => (T)(object)item.NewReference();
                if (type.IsArray) return Of(nameof(ReadArray), type.GetElementType());
                if (Nullable.GetUnderlyingType(type) is Type inner)
                    return item => item.IsNone() ? default(T) : (T)Convert.From(item, inner);
                if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Dictionary<,>))
                    return Of(nameof(ReadDictionary), type.GetGenericArguments()[1]);
                if (type.FullName.StartsWith("System.ValueTuple`")) return item => (T)ReadTuple(item, type);
                if (type == typeof(string))
                    return item => item.IsNone() ? default(T) : (T)(object)item.ToString();
                if (type.IsPrimitive) return item => (T)System.Convert.ChangeType(Number(item), type);
                throw new ArgumentException($"Nothing of Python's can be read as a {type}.");
            }

            internal static Func<PyObject, T> Of(string reader, Type element) => (Func<PyObject, T>)typeof(Convert)
                .GetMethod(reader, BindingFlags.Static | BindingFlags.NonPublic)
                .MakeGenericMethod(element).CreateDelegate(typeof(Func<PyObject, T>));
        }

        static T[] ReadArray<T>(PyObject item) {
            if (item.IsNone()) return null;
            if (typeof(T).IsPrimitive && item.HasAttr("dtype")) return Arrays.Flat<T>(item);
            if (!IsSequence(item) && (typeof(Tensor).IsAssignableFrom(typeof(T)) || !item.IsIterable()))
                return new[] { From<T>(item) };  // one output where there can be several
            var result = new List<T>();
            using (var items = item.GetIterator())
                while (items.MoveNext()) result.Add(From<T>(items.Current));
            return result.ToArray();
        }

        static bool IsSequence(PyObject item) => PyList.IsListType(item) || PyTuple.IsTupleType(item);

        static Dictionary<string, T> ReadDictionary<T>(PyObject item) {
            if (item.IsNone()) return null;
            var result = new Dictionary<string, T>();
            using (var pairs = item.InvokeMethod("items"))
            using (var each = pairs.GetIterator())
                while (each.MoveNext())
                    using (var pair = each.Current)
                    using (PyObject key = pair[0], value = pair[1])
                        result[key.ToString()] = From<T>(value);
            return result;
        }

        static object ReadTuple(PyObject item, Type type) {
            var values = type.GetGenericArguments().Select((kind, i) => {
                using (var part = item[i]) return From(part, kind);
            });
            return Activator.CreateInstance(type, values.ToArray());
        }

        static Shape ReadShape(PyObject item) => item.IsNone() ? null
            : new Shape(PyInt.IsIntType(item) ? new int?[] { (int)Number(item) } : From<int?[]>(item));

        static IConvertible Number(PyObject item) {
            if (PyInt.IsIntType(item)) return item.ToInt64(null);
            if (PyFloat.IsFloatType(item)) return item.ToDouble(null);
            using (var plain = Bridge.Ask("number", item))
                return PyInt.IsIntType(plain) ? (IConvertible)plain.ToInt64(null) : plain.ToDouble(null);
        }

        // What C# would have: numbers, text, arrays of objects, dictionaries; else an object.
        static object Natural(PyObject item) {
            if (item.IsNone()) return null;
            if (PyString.IsStringType(item)) return item.ToString();
            if (PyFloat.IsFloatType(item)) return item.ToDouble(null);
            if (PyInt.IsIntType(item)) {
                if (item.GetPythonType().Name == "bool") return item.IsTrue();
                var number = item.ToInt64(null);
                return number == (int)number ? (object)(int)number : number;
            }
            if (PyDict.IsDictType(item)) return ReadDictionary<object>(item);
            if (IsSequence(item)) return ReadArray<object>(item);
            return Registry.Wrap(item, typeof(Value));
        }
    }

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
                return (KerataObject)Activator.CreateInstance(wanted, BindingFlags.Instance | BindingFlags.NonPublic,
                    null, new object[] { new Tensor(item) }, null);
            if (Bridge.Owner(item) is KerataObject owner && wanted.IsInstanceOfType(owner)) return owner;
            var entry = Nearest(item);
            if (entry != null && wanted.IsAssignableFrom(entry.Type) || byType.TryGetValue(wanted, out entry))
                return entry.Make(item);
            throw new InvalidCastException($"Python gave a {item.GetPythonType().Name}, which is no {wanted.Name}.");
        }

        static Entry Nearest(PyObject item) {
            using (var type = item.GetPythonType()) {
                if (byPython.TryGetValue(type.Handle, out var entry)) return entry;
                kept.Add(type.NewReference());
                return byPython[type.Handle] = Convert.Take<string[]>(Bridge.Ask("lineage", item))
                    .Select(name => byName.TryGetValue(name, out var e) ? e : null).FirstOrDefault(e => e != null);
            }
        }
    }
}
