using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Keras;
using Keras.Layers;
using Keras.Models;
using Keras.Utils;

/// <summary>A model saved in C#, loaded and trained on in Python, and loaded in C# again; and one
/// exported for those who have no Python.</summary>
static class Saving
{
    const string Script = @"
import sys, numpy as np, kerata
model = kerata.models.load_model(sys.argv[1])
x = np.arange(12, dtype='float32').reshape(4, 3) / 12
print(' '.join(f'{v:.5f}' for v in model.predict(x, verbose=0).ravel()))
model.fit(x, x[:, :1], epochs=1, verbose=0)
print(' '.join(f'{v:.5f}' for v in model.predict(x, verbose=0).ravel()))
model.save(sys.argv[2])
";

    const string Served = @"
import sys, numpy as np, onnxruntime
session = onnxruntime.InferenceSession(sys.argv[1])
x = np.arange(12, dtype='float32').reshape(4, 3) / 12
answers = session.run(None, {session.get_inputs()[0].name: x})[0]
print(' '.join(f'{v:.5f}' for v in answers.ravel()))
";

    static void Main()
    {
        Kerata.SetBackend("onnx");  // ONNX Runtime: the smallest of the quick engines
        Utils.SetRandomSeed(1);
        var folder = Directory.CreateDirectory(
            Path.Combine(Path.GetTempPath(), $"kerata-{Guid.NewGuid():N}")).FullName;
        try
        {
            var first = Path.Combine(folder, "first.keras");
            var second = Path.Combine(folder, "second.keras");
            var x = new float[4, 3];
            for (var i = 0; i < 12; i++) x[i / 3, i % 3] = i / 12f;
            var model = new Sequential();
            model.Add(new Dense(5, activation: "tanh", inputShape: 3));
            model.Add(new Dense(1));
            model.Compile(optimizer: "adam", loss: "mse");
            model.Fit(x, new float[4, 1], epochs: 2, verbose: 0);
            model.Save(first);

            var said = RunPython(Script, first, second);
            Console.WriteLine($"same in Python {Written(model, x) == said[0]}");
            var again = Models.LoadModel(second);
            Console.WriteLine($"same back in C# {Written(again, x) == said[1]}");
            Console.WriteLine($"trained on {said[0] != said[1]}");

            model.SaveWeights(Path.Combine(folder, "model.weights.h5"));
            again.LoadWeights(Path.Combine(folder, "model.weights.h5"));
            Console.WriteLine($"same weights {Written(again, x) == said[0]}");

            model.Export(Path.Combine(folder, "model.onnx"));  // what ONNX Runtime serves by itself
            var served = RunPython(Served, Path.Combine(folder, "model.onnx"));
            Console.WriteLine($"same in ONNX Runtime {Written(model, x) == served[0]}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static string Written(Model model, float[,] x) => string.Join(" ",
        model.Predict(x, verbose: 0).ToArray<float>().Select(v => v.ToString("F5",
            System.Globalization.CultureInfo.InvariantCulture)));

    static string[] RunPython(string script, params string[] paths)
    {
        var start = new ProcessStartInfo(Kerata.Python,
            "- " + string.Join(" ", paths.Select(path => $"\"{path}\"")))
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false,
        };
        using (var process = Process.Start(start))
        {
            process.StandardInput.Write(script);
            process.StandardInput.Close();
            var said = process.StandardOutput.ReadToEnd().Trim();
            return said.Split('\n').Select(line => line.Trim()).ToArray();
        }
    }
}
