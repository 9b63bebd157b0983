using System;
using System.Collections.Generic;
using System.Diagnostics;
using Keras;
using Keras.Layers;
using Keras.Models;

/// <summary>What the way from C# to Python costs, in microseconds: the least of several rounds.
/// </summary>
static class Cost
{
    static double Least(int times, Action action)
    {
        for (var i = 0; i < times; i++) action();
        var least = double.MaxValue;
        for (var round = 0; round < 40; round++)
        {
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < times; i++) action();
            least = Math.Min(least, watch.Elapsed.TotalMilliseconds * 1000 / times);
        }
        return least;
    }

    static void Main()
    {
        var model = new Sequential();
        model.Add(new Dense(8, activation: "relu", inputShape: 4));
        model.Add(new Dense(1));
        var row = new float[1, 4];
        Console.WriteLine($"predict {Least(50, () => model.Predict(row, verbose: 0).Dispose()):F1}");

        // Python's own, in this process: the same model, called in a loop of Python's.
        var timed = PyCall.Of("builtins.eval").Arg(@"lambda model: min(__import__('timeit').repeat(
            lambda: model.predict(x, verbose=0), number=50, repeat=40)) * 2e4").Arg(
            new Dictionary<string, object> { { "x", new NDArray<float>(row) } }).To<Value>();
        Console.WriteLine($"python {timed.Invoke(model).Scalar<double>():F1}");

        var images = new float[1000, 784];
        var copy = new float[1000, 784];
        var memory = Least(5, () => Buffer.BlockCopy(images, 0, copy, 0, 4 * images.Length));
        Console.WriteLine($"copy {memory:F1}");
        Console.WriteLine($"passed {Least(5, () => new NDArray<float>(images).Dispose()):F1}");
        var array = new NDArray<float>(images);
        Console.WriteLine($"fetched {Least(5, () => array.ToArray()):F1}");
    }
}
