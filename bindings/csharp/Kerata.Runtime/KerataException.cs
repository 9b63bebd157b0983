using System;
using System.Linq;
using Python.Runtime;

namespace Keras {
    /// <summary>An exception of Python's: its type, its message, the lines of its trace.</summary>
    public class KerataException : Exception {
        /// <summary>The name of the exception's class in Python: "ValueError".</summary>
        public string PythonType { get; }

        /// <summary>Where it was raised in Python, the outermost call first.</summary>
        public string[] Trace { get; }

        internal KerataException(string type, string message, string[] trace, Exception inner)
            : base(message, inner) {
            PythonType = type;
            Trace = trace;
        }

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
