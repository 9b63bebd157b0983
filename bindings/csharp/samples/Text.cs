using System;
using System.Linq;
using Keras;
using Keras.Layers;
using Keras.Models;
using Keras.Utils;

/// <summary>Reviews as sequences of words: an embedding and an LSTM tell the good from the bad.
/// </summary>
static class Text
{
    const int Words = 60, Length = 16;

    static void Main()
    {
        Utils.SetRandomSeed(1);
        var (x, y) = Reviews(480, new System.Random(1));
        var (xNew, yNew) = Reviews(160, new System.Random(2));

        var model = new Sequential();
        model.Add(new Embedding(Words, 16, maskZero: true));
        model.Add(new LSTM(16));
        model.Add(new Dense(1, activation: "sigmoid"));
        model.Compile(optimizer: new Keras.Optimizers.Adam(0.01), loss: "binary_crossentropy",
            metrics: new[] { "accuracy" });
        var history = model.Fit(x, y, batchSize: 32, epochs: 10, verbose: 0);

        var losses = history.HistoryLogs["loss"];
        Console.WriteLine($"sequences {x.Shape}");
        Console.WriteLine($"falls {losses.Last() < losses.First()}");
        Console.WriteLine($"accuracy {model.Evaluate(xNew, yNew, verbose: 0)[1]:F2}");
    }

    // A word below 20 is kind, one below 40 unkind, the others say nothing; the word 1 is "not",
    // which turns the next one round. Reviews of different lengths are padded in front.
    static (NDArray, float[,]) Reviews(int count, System.Random random)
    {
        var labels = new float[count, 1];
        var reviews = new int[count][];
        for (var i = 0; i < count; i++)
        {
            int[] words;
            int sum;
            do
            {
                words = Enumerable.Range(0, random.Next(4, Length + 1))
                    .Select(n => random.Next(6) == 0 ? 1 : random.Next(2, Words)).ToArray();
                sum = 0;
                for (var n = 0; n < words.Length; n++)
                {
                    var says = words[n] == 1 ? 0 : words[n] < 20 ? 1 : words[n] < 40 ? -1 : 0;
                    sum += n > 0 && words[n - 1] == 1 ? -says : says;
                }
            } while (sum == 0);
            reviews[i] = words;
            labels[i, 0] = sum > 0 ? 1 : 0;
        }
        return (Utils.PadSequences(reviews, maxlen: Length), labels);
    }
}
