using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Python.Runtime;

namespace Keras {
    /// <summary>Finds and starts Python; the functions of kerata's root are here, too.</summary>
    public static partial class Kerata {
        static readonly object starting = new object();
        static volatile bool started;
        static string python = Environment.GetEnvironmentVariable("KERATA_PYTHON");

        // What the interpreter itself says about where it and its library are.
        const string Question =
            "import sys,sysconfig as s,os,importlib.util as u\n" +
            "g=s.get_config_var\n" +
            "n=g('INSTSONAME') or g('LDLIBRARY') or ''\n" +
            "p=os.path.join(g('LIBDIR') or '',n)\n" +
            "if os.name=='nt':\n" +
            " p=os.path.join(sys.base_prefix,'python%d%d.dll'%sys.version_info[:2])\n" +
            "print(p if os.path.exists(p) and '.a' not in n else '',sys.executable,sep='\\n')\n" +
            "print('yes' if u.find_spec('kerata') else 'no','%d.%d'%sys.version_info[:2],sep='\\n')\n";

        /// <summary>Which Python is used: an interpreter, or a folder with a virtual environment.
        /// By default the variable KERATA_PYTHON, else the first `python3` or `python` on the path.
        /// </summary>
        /// <exception cref="InvalidOperationException">Python has been started.</exception>
        public static string Python {
            get => python;
            set => python = !started ? value : throw new InvalidOperationException(
                $"Python has been started with {python}; set Kerata.Python before the first call.");
        }

        /// <summary>Start Python and load kerata; the first call of anything does it.</summary>
        /// <exception cref="InvalidOperationException">No Python, or no kerata in it.</exception>
        public static void Start() {
            if (started) return;
            lock (starting) {
                if (started) return;
                var (library, executable) = Find();
                global::Python.Runtime.Runtime.PythonDLL = library;
                PythonEngine.ProgramName = python = executable;
                // Ctrl-C stays .NET's; neither arguments nor signals are Python's.
                PythonEngine.Initialize(new[] { "" }, setSysArgv: true, initSigs: false);
                Bridge.Load();
                PythonEngine.BeginAllowThreads();  // whoever calls takes the lock, on any thread
                started = true;
            }
        }

        /// <summary>Let go now what neither side holds any more; it goes by itself, too.</summary>
        public static void Collect() => Gil.With(Bridge.Collect);

        static IEnumerable<string> Candidates() {
            var windows = Path.DirectorySeparatorChar == '\\';
            var names = windows ? new[] { "python.exe" } : new[] { "python3", "python" };
            if (Directory.Exists(python))
                return names.Select(n => Path.Combine(python, windows ? "Scripts" : "bin", n));
            if (!string.IsNullOrEmpty(python)) return new[] { python };
            return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
                .Where(f => f != "").SelectMany(f => names.Select(n => Path.Combine(f, n)));
        }

        static (string Library, string Executable) Find() {
            var executable = Candidates().FirstOrDefault(File.Exists)
                ?? throw new InvalidOperationException(string.IsNullOrEmpty(python)
                    ? "No Python on the path. Install Python 3.10 or newer and kerata (python -m pip install " +
                      "kerata), or set KERATA_PYTHON or Kerata.Python to an interpreter or a virtual environment."
                    : $"No Python at '{python}' (KERATA_PYTHON or Kerata.Python): expected an " +
                      "interpreter, or the folder of a virtual environment.");
            var lines = Ask(executable);
            if (lines.Length < 4) throw new InvalidOperationException($"'{executable}' does not run as Python.");
            if (lines[2] != "yes")
                throw new InvalidOperationException($"kerata is not installed for {lines[1]}. Install it by\n" +
                    $"    \"{lines[1]}\" -m pip install kerata");
            if (lines[0] == "")
                throw new InvalidOperationException($"{lines[1]} has no shared library of Python {lines[3]}, which a " +
                    "program in C# needs. Choose a Python built with --enable-shared " +
                    $"(on Debian: apt-get install libpython{lines[3]}) by KERATA_PYTHON.");
            return (lines[0], lines[1]);
        }

        static string[] Ask(string executable) {
            var start = new ProcessStartInfo(executable, "-") {
                RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false,
            };
            try {
                using (var process = Process.Start(start)) {
                    process.StandardInput.Write(Question);
                    process.StandardInput.Close();
                    return process.StandardOutput.ReadToEnd().Split('\n').Select(line => line.Trim()).ToArray();
                }
            } catch (Exception error) when (error is System.ComponentModel.Win32Exception || error is IOException) {
                return new string[0];  // not a program, or one that does not listen
            }
        }
    }
}
