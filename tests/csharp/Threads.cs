using System;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using Keras;
using Keras.Layers;
using Keras.Models;

/// <summary>Eight threads predict while another trains; then many predictions, and the memory.
/// Threads PREDICTIONS-A-THREAD PREDICTIONS</summary>
static class Threads
{
    static void Main(string[] arguments)
    {
        var (each, many) = (int.Parse(arguments[0]), int.Parse(arguments[1]));
        var sum = new Sequential();
        sum.Add(new Dense(1, kernelInitializer: "ones", inputShape: 4));
        var learner = new Sequential();
        learner.Add(new Dense(8, activation: "tanh", inputShape: 4));
        learner.Add(new Dense(1));
        learner.Compile(optimizer: "adam", loss: "mse");

        int wrong = 0, failed = 0, epochs = 0;
        var done = false;
        var trainer = new Thread(() =>
        {
            try
            {
                while (!done)
                {
                    learner.Fit(new float[64, 4], new float[64, 1], epochs: 1, verbose: 0);
                    epochs++;
                }
            }
            catch (Exception error)
            {
                Console.WriteLine(error);
                failed++;
            }
        });
        trainer.Start();
        var threads = Enumerable.Range(0, 8).Select(number => new Thread(() =>
        {
            var random = new System.Random(number);
            for (var i = 0; i < each; i++)
                try
                {
                    var x = new float[1, 4];
                    for (var j = 0; j < 4; j++) x[0, j] = random.Next(100);
                    var answer = sum.Predict(x, verbose: 0).ToArray<float>()[0];
                    if (answer != x.Cast<float>().Sum()) Interlocked.Increment(ref wrong);
                }
                catch (Exception error)
                {
                    Console.WriteLine(error);
                    Interlocked.Increment(ref failed);
                }
        })).ToArray();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        done = true;
        trainer.Join();
        Console.WriteLine($"trained {epochs > 0}");
        Console.WriteLine($"wrong {wrong}");
        Console.WriteLine($"failed {failed}");

        for (var i = 0; i < many / 10; i++) sum.Predict(new float[1, 4], verbose: 0);
        var before = Memory();
        for (var i = 0; i < many; i++) sum.Predict(new float[1, 4], verbose: 0);
        Console.WriteLine($"grown {Math.Max(0, (Memory() - before) >> 20)}");
    }

    static long Memory()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Kerata.Collect();
        using (var process = Process.GetCurrentProcess())
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }
}
