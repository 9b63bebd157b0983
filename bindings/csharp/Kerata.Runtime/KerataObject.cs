using System;
using System.Linq;
using Python.Runtime;

namespace Keras {
    /// <summary>The name in Python of what a method, property or member stands for.</summary>
    [AttributeUsage(AttributeTargets.All)]
    public sealed class PythonAttribute : Attribute {
        /// <summary>The name in Python.</summary>
        public string Name { get; }

        /// <summary>Name it.</summary>
        public PythonAttribute(string name) => Name = name;
    }

    /// <summary>An object of Python's. It lives as long as one of both sides holds it.</summary>
    public class KerataObject : IDisposable {
        PyObject handle;

        /// <summary>With the lock held: for an object that Python has.</summary>
        internal KerataObject(PyObject handle) => Take(handle.NewReference());

        /// <summary>For an object that is made here, with the lock held meanwhile.</summary>
        internal KerataObject(Func<PyObject> make) => Gil.With(() => Take(make()));

        /// <summary>A new object, which Python makes by this call.</summary>
        /// <remarks>An instance of a class that was written in C# is made from a class in Python
        /// that calls what C# overrides.</remarks>
        protected KerataObject(PyCall call) => Gil.With(() => {
            if (Registry.IsGenerated(GetType())) Take(call.Invoke());
            else Bridge.Adopt(this, Take(Bridge.Making(this, call)));
        });

        /// <summary>With the lock held: Python's object.</summary>
        internal PyObject Handle =>
            handle ?? Bridge.Rouse(this) ?? throw new ObjectDisposedException(GetType().Name);

        internal bool IsBridged, IsDropped;
        internal IntPtr TwinPlace;
        internal Bridge.Anchor Anchor;
        int seen = -1;

        PyObject Take(PyObject made) {
            GC.SuppressFinalize(made);  // it goes when this does
            return handle = made;
        }

        // What an object that sleeps holds is finalized with it, but is still needed. So nothing is
        // let go the first time, nor as long as sleepers wake.
        ~KerataObject() {
            if (handle == null || IsBridged) return;
            if (Bridge.Spares(ref seen)) GC.ReRegisterForFinalize(this);
            else Bridge.Free(handle);
        }

        internal bool Sleep() {
            if (!IsDropped || handle == null) return false;  // it is back, or disposed of
            handle.Dispose();
            handle = null;
            return true;
        }

        internal void Wake(PyObject twin) {
            if (!IsDropped) return;
            IsDropped = false;
            Anchor = new Bridge.Anchor(this);
            if (handle == null) Take(twin.NewReference());
        }

        // A method that C# overrides is called here as `base.Method()`: Python's own is meant.
        internal PyObject Method(string name) => IsBridged && Bridge.Overrides(GetType(), name)
            ? Bridge.Ask("base_method", Handle, name) : Handle.GetAttr(name);

        /// <summary>An attribute of Python's object.</summary>
        public T Get<T>(string attribute) => Gil.With(() => Convert.Take<T>(Handle.GetAttr(attribute)));

        /// <summary>Set an attribute of Python's object.</summary>
        public void Set(string attribute, object value) => Gil.With(() => {
            using (var item = Convert.ToPython(value)) Handle.SetAttr(attribute, item);
        });

        /// <summary>Keep a layer, variable or metric under a name, so that Python knows it as part
        /// of this object.</summary>
        public T Track<T>(string attribute, T item) {
            Set(attribute, item);
            return item;
        }

        /// <summary>The same object as another class: if Python says it is one.</summary>
        public T As<T>() => Gil.With(() => Convert.From<T>(Handle));

        /// <summary>Enter Python's `with` block; disposing leaves it. On one thread.</summary>
        public IDisposable Enter() => new Scope(this);

        /// <summary>As Python writes it.</summary>
        public override string ToString() => Gil.With(() => Handle.ToString());

        /// <summary>Whether both are the same object of Python's.</summary>
        public override bool Equals(object other) =>
            other is KerataObject that && handle != null && handle.Handle == that.handle?.Handle;

        /// <summary>By the identity of Python's object.</summary>
        public override int GetHashCode() => handle == null ? 0 : handle.Handle.GetHashCode();

        /// <summary>Let Python's object go now.</summary>
        public void Dispose() {
            if (handle != null) Gil.With(() => {
                if (IsBridged) Bridge.Abandon(handle);
                Anchor = null;
                handle?.Dispose();
                handle = null;
            });
        }

        // Contexts of Python's belong to a thread's state, which is held for as long as it lasts.
        sealed class Scope : IDisposable {
            readonly KerataObject context;
            readonly Py.GILState state;
            readonly IntPtr thread;

            internal Scope(KerataObject context) {
                this.context = context;
                (state, thread) = Gil.Turn(() => {
                    var held = Py.GIL();
                    try {
                        PyCall.On(context, "__enter__").Run();
                    } catch {
                        held.Dispose();
                        throw;
                    }
                    return (held, PythonEngine.BeginAllowThreads());
                });
            }

            public void Dispose() => Gil.Turn(() => {
                PythonEngine.EndAllowThreads(thread);
                using (state)
                    PyCall.On(context, "__exit__").Args(new object[3]).Run();
                return true;
            });
        }
    }

    /// <summary>An exception of Python's: its type, its message, the lines of its trace.</summary>
    public class KerataException : Exception {
        /// <summary>The name of the exception's class in Python: "ValueError".</summary>
        public string PythonType { get; }

        /// <summary>Where it was raised in Python, the outermost call first.</summary>
        public string[] Trace { get; }

        internal KerataException(string type, string message, string[] trace, Exception inner)
            : base(message, inner) => (PythonType, Trace) = (type, trace);

        // With the lock held. What C# threw in a callback comes out as it was thrown.
        internal static Exception From(PythonException error) {
            var lines = error.Format().Split('\n').Select(l => l.TrimEnd()).Where(l => l != "");
            return new KerataException(error.Type.Name, error.Message, lines.ToArray(), error);
        }

        /// <summary>Type, message and trace of Python's, then the trace of C#.</summary>
        public override string ToString() =>
            $"{PythonType}: {Message}\n{string.Join("\n", Trace)}\n{StackTrace}";
    }
}
