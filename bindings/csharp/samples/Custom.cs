using System;
using System.Collections.Generic;
using Keras;
using Keras.Callbacks;
using Keras.Layers;
using Keras.Models;
using Keras.Utils;

/// <summary>A layer, a callback and a loss that are written in C#.</summary>
static class Custom
{
    /// <summary>`x * scale + shift`, for each feature.</summary>
    sealed class Affine : Layer
    {
        Keras.Variable scale, shift;

        public override void Build(Shape inputShape)
        {
            var sizes = new Shape(inputShape[-1]);
            scale = AddWeight(shape: sizes, initializer: "ones", name: "scale");
            shift = AddWeight(shape: sizes, initializer: "zeros", name: "shift");
        }

        public override Tensor Call(Tensor inputs) => inputs * scale + shift;

        public override Shape ComputeOutputShape(Shape inputShape) => inputShape;

        public float[] Learned() => Ops.Concatenate(new Tensor[] { scale, shift }).ToArray<float>();
    }

    /// <summary>Ends the training once the loss is small.</summary>
    sealed class Enough : Callback
    {
        public int Epochs;

        public override void OnEpochEnd(int epoch, Dictionary<string, object> logs = null)
        {
            Epochs = epoch + 1;
            if (System.Convert.ToDouble(logs["loss"]) < 1e-3) Model.StopTraining = true;
        }
    }

    static void Main()
    {
        Utils.SetRandomSeed(1);
        var random = new System.Random(1);
        var x = new float[256, 2];
        var y = new float[256, 2];
        for (var i = 0; i < 256; i++)
            for (var j = 0; j < 2; j++)
            {
                x[i, j] = (float)random.NextDouble();
                y[i, j] = (j + 2) * x[i, j] - 1;  // what the layer is to find: 2, 3 and -1, -1
            }

        var affine = new Affine();
        var model = new Sequential(new Layer[] { affine });
        model.Compile(optimizer: new Keras.Optimizers.Adam(0.05),
            loss: Callable.Of((yTrue, yPred) => Ops.Mean(Ops.Square(yTrue - yPred), axis: -1)));
        var enough = new Enough();
        model.Fit(x, y, epochs: 100, verbose: 0, callbacks: enough);

        Console.WriteLine($"stopped {enough.Epochs < 100}");
        Console.WriteLine($"weights {model.CountParams()}");
        foreach (var value in affine.Learned()) Console.WriteLine($"learned {value:F1}");
    }
}
