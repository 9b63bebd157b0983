using System;
using System.Linq;
using Keras;
using Keras.Layers;
using Keras.Losses;
using Keras.Models;
using Keras.Optimizers;
using Keras.Utils;

/// <summary>The convolutional network of kerata's demo, on the digits that ship with it.</summary>
static class DigitsSample
{
    static void Main(string[] arguments)
    {
        var epochs = arguments.Length > 0 ? int.Parse(arguments[0]) : 2;
        Utils.SetRandomSeed(1);
        var (train, test) = Keras.Datasets.Digits.LoadData();
        var (xTrain, yTrain) = train;
        var (xTest, yTest) = test;
        NDArray x = Enlarge(xTrain), y = Utils.ToCategorical(yTrain, 10);
        NDArray xNew = Enlarge(xTest), yNew = Utils.ToCategorical(yTest, 10);

        var model = new Sequential();
        model.Add(new Conv2D(filters: 32, kernelSize: (5, 5), activation: "relu",
            inputShape: (28, 28, 1)));
        model.Add(new Conv2D(filters: 32, kernelSize: (5, 5), activation: "relu"));
        model.Add(new MaxPool2D(poolSize: (2, 2)));
        model.Add(new Dropout(rate: 0.25));
        model.Add(new Conv2D(filters: 64, kernelSize: (3, 3), activation: "relu"));
        model.Add(new Conv2D(filters: 64, kernelSize: (3, 3), activation: "relu"));
        model.Add(new MaxPool2D(poolSize: (2, 2)));
        model.Add(new Dropout(rate: 0.25));
        model.Add(new Flatten());
        model.Add(new Dense(256, activation: "relu"));
        model.Add(new Dropout(rate: 0.5));
        model.Add(new Dense(10, activation: "softmax"));
        model.Compile(optimizer: new Adam(0.001), loss: new CategoricalCrossentropy(),
            metrics: new[] { "accuracy" });
        var history = model.Fit(x, y, batchSize: 32, epochs: epochs, verbose: 0,
            validationData: (xNew, yNew));

        Console.WriteLine($"images {xTrain.Shape}");
        Console.WriteLine($"parameters {model.CountParams()}");
        Console.WriteLine($"epochs {history.HistoryLogs["accuracy"].Length}");
        Console.WriteLine($"accuracy {model.Evaluate(xNew, yNew, verbose: 0)[1]:F3}");
        var read = Ops.Argmax(model.Predict(xNew, verbose: 0), axis: -1).ToArray<int>();
        var right = read.Zip(yTest.ToArray<int>(), (a, b) => a == b).Count(same => same);
        Console.WriteLine($"right {right} of {read.Length}");
    }

    // 8x8 pixels from 0 to 16 become 28x28 from 0 to 1.
    static NDArray Enlarge(NDArray images) => Ops.Image.Resize(
        Ops.ExpandDims(Ops.Cast(images, DType.Float32) / 16, -1), (28, 28)).ToNDArray();
}
