using System;
using System.Linq;
using Keras;
using Keras.Layers;
using Keras.Models;
using Keras.Utils;

/// <summary>Transfer: a network that has learned some digits is frozen, and its features tell the
/// others apart, with few examples of each. (With weights: "imagenet" it would know photographs;
/// here nothing is downloaded.)</summary>
static class Transfer
{
    static void Main()
    {
        Utils.SetRandomSeed(1);
        var (train, test) = Keras.Datasets.Digits.LoadData();
        var first = Part(train, label => label < 5, count: 400);
        var few = Part(train, label => label >= 5, count: 100);
        var unseen = Part(test, label => label >= 5, count: 100);

        var network = Applications.MobileNet(inputShape: (32, 32, 3), alpha: 0.25,
            includeTop: false, weights: null, pooling: GlobalPooling.Avg);
        Console.WriteLine($"layers {network.Layers.Length > 50}");
        Train(network, 0.003).Fit(first.Item1, first.Item2, batchSize: 8, epochs: 12,
            verbose: 0);

        network.Trainable = false;
        var model = Train(network, 0.05);
        var before = network.Predict(unseen.Item1, verbose: 0).ToArray<float>();
        model.Fit(few.Item1, few.Item2, batchSize: 16, epochs: 60, verbose: 0);
        Console.WriteLine($"trainable {model.TrainableVariables.Length}");
        var after = network.Predict(unseen.Item1, verbose: 0).ToArray<float>();
        Console.WriteLine($"frozen {before.SequenceEqual(after)}");
        var figures = model.Evaluate(unseen.Item1, unseen.Item2, verbose: 0);
        Console.WriteLine($"accuracy {figures[1]:F2}");
    }

    static Sequential Train(Model network, double rate)
    {
        var model = new Sequential(new Layer[] { network, new Dense(10, activation: "softmax") });
        model.Compile(optimizer: new Keras.Optimizers.Adam(rate),
            loss: "sparse_categorical_crossentropy", metrics: new[] { "accuracy" });
        return model;
    }

    // Images of some of the digits, 32x32 and in colours from -1 to 1, and their labels.
    static (NDArray, int[]) Part((NDArray, NDArray) data, Func<int, bool> wanted, int count)
    {
        var labels = data.Item2.ToArray<int>();
        var all = Enumerable.Range(0, labels.Length).Where(i => wanted(labels[i])).ToArray();
        var chosen = Enumerable.Range(0, count).Select(i => all[i * all.Length / count]).ToArray();
        var images = Ops.Cast(Ops.Take(data.Item1, chosen, axis: 0), DType.Float32) / 8 - 1;
        var large = Ops.Image.Resize(Ops.ExpandDims(images, -1), (32, 32));
        var coloured = Ops.Repeat(large, 3, axis: -1).ToNDArray();
        return (coloured, chosen.Select(i => labels[i]).ToArray());
    }
}
