using System;
using Keras;
using Keras.Layers;
using Keras.Models;
using Keras.Optimizers;
using Keras.Utils;

/// <summary>A network of one hidden layer learns XOR.</summary>
static class Xor
{
    static void Main()
    {
        Utils.SetRandomSeed(1);
        var x = new float[,] { { 0, 0 }, { 0, 1 }, { 1, 0 }, { 1, 1 } };
        var y = new float[,] { { 0 }, { 1 }, { 1 }, { 0 } };

        var model = new Sequential();
        model.Add(new Dense(8, activation: "tanh", inputShape: new Shape(2)));
        model.Add(new Dense(1, activation: "sigmoid"));
        model.Compile(optimizer: new Adam(learningRate: 0.1), loss: "binary_crossentropy",
            metrics: new[] { "accuracy" });
        model.Fit(x, y, batchSize: 4, epochs: 200, verbose: 0);

        var figures = model.Evaluate(x, y, verbose: 0);
        Console.WriteLine($"parameters {model.CountParams()}");
        Console.WriteLine($"loss {figures[0]:F4}");
        Console.WriteLine($"accuracy {figures[1]:F2}");
        foreach (var answer in model.Predict(x, verbose: 0).ToArray<float>())
            Console.WriteLine($"answer {Math.Round(answer)}");
    }
}
