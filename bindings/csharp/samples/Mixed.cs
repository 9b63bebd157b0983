using System;
using System.Collections.Generic;
using System.Linq;
using Keras;
using Keras.Layers;
using Keras.Models;
using Keras.Utils;

/// <summary>Will a house sell? From numbers, a category and a text, each in an input of its own.
/// </summary>
static class Mixed
{
    static readonly string[] towns = { "Ghent", "Lyon", "Porto" };
    static readonly string[] words = { "bright", "quiet", "damp", "old", "garden", "noisy" };

    static void Main()
    {
        Utils.SetRandomSeed(2);
        var random = new System.Random(3);
        const int count = 600;
        var numbers = new float[count, 2];
        var places = new string[count, 1];
        var texts = new string[count, 1];
        var sold = new float[count, 1];
        for (var i = 0; i < count; i++)
        {
            var (rooms, age, town) = (random.Next(1, 8), random.Next(0, 100), random.Next(3));
            var said = Enumerable.Range(0, 4).Select(n => words[random.Next(6)]).ToArray();
            numbers[i, 0] = rooms;
            numbers[i, 1] = age;
            places[i, 0] = towns[town];
            texts[i, 0] = "A " + string.Join(", ", said) + " house.";
            var worth = rooms - age / 20.0 + town + (said.Contains("garden") ? 2 : 0)
                - (said.Contains("damp") ? 3 : 0);
            sold[i, 0] = worth > 2 ? 1 : 0;
        }

        var normalization = new Normalization(axis: -1);
        normalization.Adapt(numbers);
        var lookup = new StringLookup(vocabulary: towns, outputMode: OutputMode.OneHot);
        var vectorization = new TextVectorization(maxTokens: 20, outputMode: OutputMode.MultiHot);
        vectorization.Adapt(texts);

        var number = Layers.Input(shape: 2, name: "number");
        var place = Layers.Input(shape: 1, name: "place", dtype: DType.String);
        var text = Layers.Input(shape: 1, name: "text", dtype: DType.String);
        var all = new Concatenate().Apply(new[] {
            normalization.Apply(number), lookup.Apply(place), vectorization.Apply(text) });
        var hidden = new Dense(32, activation: "relu").Apply(all);
        var model = new Model(new[] { number, place, text },
            new Dense(1, activation: "sigmoid").Apply(hidden));
        model.Compile(optimizer: "adam", loss: "binary_crossentropy",
            metrics: new[] { "accuracy" });

        var x = new Dictionary<string, DataLike> {
            { "number", numbers }, { "place", places }, { "text", texts } };
        model.Fit(x, sold, batchSize: 32, epochs: 30, verbose: 0);
        Console.WriteLine($"inputs {model.Inputs.Length}");
        Console.WriteLine($"words {vectorization.VocabularySize()}");
        Console.WriteLine($"accuracy {model.Evaluate(x, sold, verbose: 0)[1]:F2}");

        // A large new house in Porto with a garden, and a damp old room in Ghent.
        var answers = model.Predict(new DataLike[] {
            new float[,] { { 7, 2 }, { 1, 90 } }, new[,] { { "Porto" }, { "Ghent" } },
            new[,] { { "A bright, quiet garden house." }, { "A damp, old house." } } }, verbose: 0);
        foreach (var answer in answers.ToArray<float>())
            Console.WriteLine($"answer {Math.Round(answer)}");
    }
}
