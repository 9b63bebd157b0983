using System.Collections.Generic;
using Keras;
using Keras.Callbacks;
using Keras.Initializers;
using Keras.Layers;
using Keras.Models;
using Keras.Optimizers;

// Each line that says so is a mistake that the compiler finds; all others are right.
static class Wrong
{
    static void Main()
    {
        var model = new Sequential();
        var inputs = Layers.Input(shape: 4);
        model.Add(new Dense(3, activation: "relu"));
        model.Add(new Dense("3"));  // wrong
        model.Add(new Dense(3.5));  // wrong
        model.Add(new Dense());  // wrong
        model.Add(new Dense(3, unit: 4));  // wrong
        model.Add(new Dense(3, activation: new Adam()));  // wrong
        model.Add(new Dense(3, kernelInitializer: new Zeros()));
        model.Add(new Dense(3, kernelInitializer: new Dense(3)));  // wrong
        model.Add(new Dense(3, kernelRegularizer: new Zeros()));  // wrong
        model.Add(new Dense(3, useBias: "yes"));  // wrong
        model.Add(new Conv2D(8, (3, 3), padding: Padding.Same));
        model.Add(new Conv2D(8, (3, 3), padding: "smae"));  // wrong
        model.Add(new Conv2D(8, (3, 3), padding: Padding.Both));  // wrong
        model.Add(new Conv2D(8, "3x3"));  // wrong
        model.Add(new Adam());  // wrong
        model.Add("dense");  // wrong
        model.Compile(optimizer: new Adam(learningRate: 0.1), loss: "mse");
        model.Compile(optimizer: new Dense(3));  // wrong
        model.Compile(loss: 3);  // wrong
        model.Compile(optimizer: new Adam(learningRate: "fast"));  // wrong
        model.Fit(new float[2, 4], new float[2, 3], epochs: 2);
        model.Fit(new float[2, 4], new float[2, 3], epochs: "2");  // wrong
        model.Fit(new float[2, 4], new float[2, 3], callbacks: new Adam());  // wrong
        model.Fit(new float[2, 4], new float[2, 3], classWeight: new[] { 1.0 });  // wrong
        double[] figures = model.Evaluate(new float[2, 4], new float[2, 3]);
        string text = model.Evaluate(new float[2, 4], new float[2, 3]);  // wrong
        Ops.Add(inputs, 1);
        Ops.Add(inputs, "1");  // wrong
        Ops.Sum(inputs, axis: "rows");  // wrong
        Ops.Cast(inputs, DType.Float32);
        Ops.Cast(inputs, 32);  // wrong
        model.NoSuchMethod();  // wrong
        inputs.Shape = new Shape(3);  // wrong
        new EarlyStopping(patience: 3, mode: MonitorMode.Min);
        new EarlyStopping(patience: "3");  // wrong
    }
}
