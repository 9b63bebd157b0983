using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Keras;
using Keras.Callbacks;
using Keras.Data;
using Keras.Initializers;
using Keras.Layers;
using Keras.Losses;
using Keras.Metrics;
using Keras.Models;
using Keras.Optimizers;
using Keras.Regularizers;
using Keras.Saving;
using Keras.Utils;

/// <summary>What the runtime promises, one check a line: `ok NAME`, or `failed NAME: why`.</summary>
static class Checks
{
    static readonly float[,] X = { { 0, 0 }, { 0, 1 }, { 1, 0 }, { 1, 1 } };
    static readonly float[,] Y = { { 0 }, { 1 }, { 1 }, { 0 } };

    static void Main(string[] names)
    {
        Kerata.SetBackend("numpy");
        foreach (var method in typeof(Checks).GetMethods(
            System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public))
        {
            if (names.Length > 0 && !names.Contains(method.Name)) continue;
            try
            {
                method.Invoke(null, null);
                Console.WriteLine($"ok {method.Name}");
            }
            catch (System.Reflection.TargetInvocationException error)
            {
                Console.WriteLine($"failed {method.Name}: {error.InnerException}");
            }
        }
    }

    static void Same<T>(T found, T expected)
    {
        if (!Equals(found, expected))
            throw new Exception($"found {found}, expected {expected}");
    }

    static void Same<T>(T[] found, params T[] expected)
    {
        if (!found.SequenceEqual(expected))
            throw new Exception($"found [{string.Join(", ", found)}]");
    }

    static T Throws<T>(Action action) where T : Exception
    {
        try { action(); }
        catch (T error) { return error; }
        throw new Exception($"no {typeof(T).Name}");
    }

    static Sequential Small()
    {
        var model = new Sequential();
        model.Add(new Dense(4, activation: "tanh", inputShape: 2));
        model.Add(new Dense(1, activation: "sigmoid"));
        model.Compile(optimizer: "sgd", loss: "mean_squared_error");
        return model;
    }

    public static void ArraysOfEachKind()
    {
        Same(new NDArray<float>(new float[,] { { 1, 2 }, { 3, 4 } }).ToArray(), 1f, 2f, 3f, 4f);
        Same(new NDArray<double>(new double[,,] { { { 1 }, { 2 } } }).Shape, new Shape(1, 2, 1));
        Same(new NDArray<int>(new[] { 5, 6 }).DType, "int32");
        Same(new NDArray<long>(new[] { 1L << 40 }).ToArray(), 1L << 40);
        Same(new NDArray<byte>(new byte[,,,] { { { { 7, 255 } } } }).ToArray(), (byte)7, (byte)255);
        Same(new NDArray<bool>(new[,] { { true, false } }).ToArray(), true, false);
        Same(new NDArray<bool>(new[,] { { true, false } }).DType, "bool");
        Same(NDArray<float>.Zeros((2, 3)).ToArray(), 0f, 0f, 0f, 0f, 0f, 0f);
        Same(new NDArray<int>(new[] { 1, 2, 3, 4 }, (2, 2))[1, 0], 3);
        NDArray<float> rows = new[] { new[] { 1f, 2f }, new[] { 3f, 4f } };
        Same(rows.Shape, new Shape(2, 2));
        Same(((float[,])rows)[1, 1], 4f);
        Same(Ops.Sum(new float[,,,,] { { { { { 1, 2 } } } } }).Scalar<float>(), 3f);
        Same(Ops.Sum(new[] { true, true }).Scalar<int>(), 2);
        Same(new NDArray<float>(new float[0, 3]).Length, 0L);
    }

    public static void ElementsAndSlices()
    {
        NDArray<int> x = new[,] { { 1, 2, 3 }, { 4, 5, 6 }, { 7, 8, 9 } };
        Same(x[-1, 0], 7);
        x[0, 1] = 20;
        Same(x["0, ::2"].ToArray<int>(), 1, 3);
        Same(x["1:, 1:"].ToArray<int>(), 5, 6, 8, 9);
        Same(x["..., -1"].ToArray<int>(), 3, 6, 9);
        var part = x.Slice(1, 3);
        part[0, 0] = 40;
        Same(x[1, 0], 40);  // one memory
        Same(x["0"].ToArray<int>(), 1, 20, 3);
        Same(x.AsType<float>().ToArray()[1], 20f);
        Throws<IndexOutOfRangeException>(() => x[3, 0] = 1);
        Throws<ArgumentException>(() => x[0] = 1);
        Throws<ArgumentException>(() => new NDArray<int>(new[] { 1, 2 }, (3, 1)));
        Throws<KerataException>(() => Ops.Sum(new[] { new[] { 1 }, new[] { 1, 2 } }));
        Same(Utils.PadSequences(new[] { new[] { 1 }, new[] { 2, 3 } }).Shape, new Shape(2, 2));
    }

#if SPAN
    public static void Spans()
    {
        var x = new NDArray<float>(new float[] { 1, 2, 3, 4 }.AsSpan(), (2, 2));
        x.AsSpan().Slice(3).Fill(9);
        Same(x.ToArray(), 1f, 2f, 3f, 9f);
    }
#endif

    public static void Operators()
    {
        Tensor x = Ops.ConvertToTensor(new[] { 1f, 2f });
        Same((2 * x + 1 - x / 2 + x * x).ToArray<float>(), 3.5f, 8f);
        Same((-x).ToArray<float>(), -1f, -2f);
        Same((x + new[] { 1f, 1f }).ToArray<float>(), 2f, 3f);
        Same(Ops.Mean(x).DType, "float32");
    }

    public static void Unions()
    {
        Same(new Conv2D(2, 3).ComputeOutputShape((null, 8, 8, 1)), new Shape(null, 6, 6, 2));
        Same(new Conv2D(2, (3, 5), padding: Padding.Same, strides: new[] { 2, 1 })
            .ComputeOutputShape((1, 8, 8, 1)), new Shape(1, 4, 8, 2));
        Same(new Dense(3, kernelInitializer: new Constant(2.0), useBias: false)
            .Apply(new float[,] { { 1, 1 } }).ToArray<float>(), 4f, 4f, 4f);
        Same(new Dense(1, kernelRegularizer: new L2(0.5)).ToString().Contains("Dense"), true);
        Same(Ops.Sum(new float[,] { { 1, 2 }, { 3, 4 } }, axis: 0).ToArray<float>(), 4f, 6f);
        Same(Ops.Sum(new float[,] { { 1, 2 } }, axis: (0, 1), keepdims: true).Shape,
            new Shape(1, 1));
        Same(Ops.Cast(new[] { 1.7f }, DType.Int32).DType, "int32");
        Same(Ops.Cast(new[] { 1.7f }, "float16").DType, "float16");
        Same(new Dense(1, biasRegularizer: RegularizerLike.None, dtype: typeof(double))
            .Apply(new double[,] { { 1 } }).DType, "float64");
    }

    public static void MessagesOfKerata()
    {
        var model = Small();
        var error = Throws<KerataException>(() => model.Predict(new float[3, 5], verbose: 0));
        Same(error.PythonType, "ValueError");
        Same(error.Message.Contains("shape"), true);
        Same(error.Trace.Any(line => line.Contains("kerata")), true);
        Same(error.ToString().StartsWith("ValueError: "), true);
        Throws<KerataException>(() => new Dense(-1));
        Throws<KerataException>(() => new Dense(3, activation: "no such thing"));
        Throws<ArgumentException>(() => model.Set("x", new System.Text.StringBuilder()));
    }

    public static void OwnExceptionsPassThrough()
    {
        var layer = new Lambda(Callable.Of(x =>
        {
            if (x != null) throw new NotSupportedException("mine");
            return x;
        }));
        var error = Throws<NotSupportedException>(() => layer.Apply(X));
        Same(error.Message, "mine");
        // and one of Python's inside a function of C# is still Python's
        var inner = new Lambda(Callable.Of(x => Ops.Reshape(x, new Shape(7))));
        Same(Throws<KerataException>(() => inner.Apply(X)).PythonType, "ValueError");
    }

    sealed class Recorder : Callback
    {
        public readonly List<string> Seen = new List<string>();
        public override void OnTrainBegin(Dictionary<string, object> logs = null) =>
            Seen.Add("begin");
        public override void OnEpochEnd(int epoch, Dictionary<string, object> logs = null)
        {
            Seen.Add($"{epoch} {logs.ContainsKey("loss")}");
            if (epoch == 1) Model.Set("stop_training", true);
        }
    }

    public static void CallbacksInCSharp()
    {
        var model = Small();
        var recorder = new Recorder();
        var history = model.Fit(X, Y, epochs: 5, verbose: 0,
            callbacks: new Callback[] { recorder, new TerminateOnNaN() });
        Same(recorder.Seen.ToArray(), "begin", "0 True", "1 True");
        Same(history.Epoch.Length, 2);
        Same(history.HistoryLogs["loss"].Length, 2);
        var called = 0;
        model.Fit(X, Y, epochs: 3, verbose: 0, callbacks: new LambdaCallback(
            onEpochEnd: new Callable((Action<int, Value>)((epoch, logs) => called += 1))));
        Same(called, 3);
    }

    sealed class Scaled : Layer
    {
        public readonly int Units;
        public Keras.Variable Kernel;
        public Scaled(int units, string name = null) : base(name: name) { Units = units; }
        public override void Build(Shape inputShape) => Kernel = AddWeight(
            shape: (inputShape[-1], Units), initializer: "ones", name: "kernel");
        public override Tensor Call(Tensor inputs) => Ops.Matmul(inputs, Kernel) * 2;
        public override Shape ComputeOutputShape(Shape inputShape) =>
            new Shape(inputShape[0], Units);
    }

    public static void LayersInCSharp()
    {
        var layer = new Scaled(3);
        Same(layer.Apply(new float[,] { { 1, 2 } }).ToArray<float>(), 6f, 6f, 6f);
        var inputs = Layers.Input(shape: 2);
        var hidden = new Scaled(4, name: "mine").Apply(inputs);
        var model = new Model(inputs, new Dense(1).Apply(hidden));
        model.Compile(optimizer: new Adam(0.01), loss: "mse");
        var before = model.Evaluate(X, Y, verbose: 0)[0];
        model.Fit(X, Y, epochs: 20, verbose: 0);
        Same(model.Evaluate(X, Y, verbose: 0)[0] < before, true);
        Same(model.GetLayer("mine") is Scaled, true);
        Same(((Scaled)model.GetLayer("mine")).Kernel.Shape, new Shape(2, 4));
        Same(model.CountParams(), 8 + 5);
    }

    sealed class Twice : Model
    {
        readonly Dense first, second;
        public Twice()
        {
            first = Track("first", new Dense(4, activation: "tanh"));
            second = Track("second", new Dense(1));
        }
        public override Tensor Call(Tensor inputs) => second.Apply(first.Apply(inputs));
    }

    public static void ModelsInCSharp()
    {
        var model = new Twice();
        model.Compile(optimizer: "adam", loss: "mse");
        model.Fit(X, Y, epochs: 2, verbose: 0);
        Same(model.TrainableVariables.Length, 4);
        Same(model.Predict(X, verbose: 0).Shape, new Shape(4, 1));
    }

    sealed class Halved : Loss
    {
        public Halved() : base(name: "halved") { }
        public override Tensor Call(Tensor yTrue, Tensor yPred) =>
            Ops.Mean(Ops.Square(yTrue - yPred), axis: -1) / 2;
    }

    sealed class Largest : Metric
    {
        readonly Keras.Variable largest;
        public Largest() : base(name: "largest") =>
            largest = Track("top", AddVariable(new Shape(), "zeros", name: "top"));
        public override void UpdateState(Tensor yTrue, Tensor yPred) =>
            largest.Assign(Ops.Maximum(largest, Ops.Max(yPred)));
        public void UpdateState(Tensor yTrue, Tensor yPred, Tensor sampleWeight = null) =>
            UpdateState(yTrue, yPred);
        public override Tensor Result() => Ops.ConvertToTensor(largest);
        public override void ResetState() => largest.Assign(0.0);
    }

    sealed class Sparse : Regularizer
    {
        public override Tensor Apply(Tensor x) => Ops.Sum(Ops.Abs(x)) * 0.1;
    }

    public static void LossesAndMetricsInCSharp()
    {
        var model = new Sequential(new Layer[] { new Dense(1, kernelInitializer: "ones",
            kernelRegularizer: new Sparse(), inputShape: 2) });
        model.Compile(optimizer: "sgd", loss: new Halved());
        var whole = model.Evaluate(X, Y, verbose: 0)[0];
        Same(Math.Round(whole, 4), 0.7);  // (0 + 0 + 0 + 4) / 4 / 2 + 0.1 * 2
        model.Compile(optimizer: "sgd", metrics: new Metric[] { new Largest() },
            loss: Callable.Of((yTrue, yPred) => Ops.Mean(Ops.Abs(yTrue - yPred), axis: -1)));
        var figures = model.EvaluateAsDictionary(X, Y, verbose: 0);
        Same(Math.Round(figures["loss"], 4), 0.7);  // 2 / 4 + 0.2
        Same(figures["largest"], 2.0);
    }

    public static void FunctionsInCSharp()
    {
        var layer = new Lambda(Callable.Of(x => x * 3));
        Same(layer.Apply(new[] { 1f }).ToArray<float>(), 3f);
        var dense = new Dense(1, activation: Callable.Of(x => Ops.Relu(x) + 1),
            kernelInitializer: "zeros");
        Same(dense.Apply(new float[,] { { 5 } }).ToArray<float>(), 1f);
        Same(Ops.Cond(true, new Callable((Func<Tensor>)(() => Ops.Ones(new Shape(1)))),
            new Callable((Func<Tensor>)(() => Ops.Zeros(new Shape(1))))).ToArray<float>(), 1f);
        var lines = new List<string>();
        Small().Summary(printFn: new Callable((Action<string>)(line => lines.Add(line))));
        Same(lines.Count > 0, true);
    }

    static IEnumerable<(float[,], float[,])> Endless(int[] count)
    {
        for (; ; count[0]++) yield return (X, Y);
    }

    public static void Generators()
    {
        var count = new int[1];
        var history = Small().Fit(DataLike.From(Endless(count)), epochs: 2, stepsPerEpoch: 3,
            verbose: 0);
        Same(history.Epoch.Length, 2);
        Same(count[0] >= 5 && count[0] < 10, true);
    }

    sealed class Batches : PyDataset
    {
        public override object GetItem(int index) => (X, Y);
        public override int Length() => 3;
    }

    public static void Datasets()
    {
        Same(Small().Fit(new Batches(), epochs: 2, verbose: 0,
            validationData: (X, Y)).Epoch.Length, 2);
    }

    public static void SeveralInputsAndOutputs()
    {
        var a = Layers.Input(shape: 2, name: "a");
        var b = Layers.Input(shape: 3, name: "b");
        var both = new Concatenate().Apply(new[] { a, b });
        var model = new Model(new[] { a, b }, new[] {
            new Dense(1, name: "one").Apply(both), new Dense(2, name: "two").Apply(both) });
        model.Compile(optimizer: "sgd", loss: new Dictionary<string, string> {
            { "one", "mse" }, { "two", "mae" } });
        var x = new Dictionary<string, NDArray> {
            { "a", new NDArray<float>(X) }, { "b", NDArray<float>.Zeros((4, 3)) } };
        var y = new DataLike[] { Y, new float[4, 2] };
        model.Fit(x, y, epochs: 1, verbose: 0, validationData: DataLike.Pair(x, y));
        var answers = model.Predict(new DataLike[] { X, new float[4, 3] }, verbose: 0);
        Same(answers[1].Shape, new Shape(4, 2));
        var names = model.EvaluateAsDictionary(x, y, verbose: 0).Keys;
        Same(names.Contains("one_loss") || names.Contains("loss"), true);
    }

    public static void SavedAndLoaded()
    {
        var path = System.IO.Path.Combine(System.IO.Path.GetTempPath(),
            $"kerata-{Guid.NewGuid():N}.keras");
        try
        {
            var model = Small();
            model.Save(path);
            var again = Models.LoadModel(path);
            Same(again is Sequential, true);
            Same(again.Predict(X, verbose: 0).ToArray<float>(),
                model.Predict(X, verbose: 0).ToArray<float>());
            Same(Sequential.FromConfig(model.GetConfig()).CountParams(), model.CountParams());
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }

    sealed class Power : Layer
    {
        readonly double exponent;
        readonly Layer inner;
        public Power(double exponent, Layer inner = null, string name = null) : base(name: name)
        {
            this.exponent = exponent;
            this.inner = inner == null ? null : Track("inner", inner);
        }
        public override Tensor Call(Tensor inputs) =>
            Ops.Power(inner == null ? inputs : inner.Apply(inputs), exponent);
        public override Dictionary<string, object> GetConfig()
        {
            var config = base.GetConfig();
            config["exponent"] = exponent;
            config["inner"] = inner == null ? null
                : Saving.SerializeKerasObject(inner).As<Dictionary<string, object>>();
            return config;
        }
    }

    sealed class Forgetful : Layer
    {
        public Forgetful(int units) { }
        public override Tensor Call(Tensor inputs) => inputs;
    }

    public static void ClassesOfCSharpFromConfigurations()
    {
        var inputs = Layers.Input(shape: 2);
        var power = new Power(3, new Dense(2, kernelInitializer: "ones"), name: "cubed");
        power.Trainable = false;
        var model = new Model(inputs, power.Apply(inputs));
        var path = System.IO.Path.Combine(System.IO.Path.GetTempPath(),
            $"kerata-{Guid.NewGuid():N}.keras");
        try
        {
            model.Save(path);
            var again = Models.LoadModel(path, customObjects: new Dictionary<string, object> {
                { "Power", typeof(Power) } });
            Same(again.Predict(X, verbose: 0).ToArray<float>(), 0, 0, 1, 1, 1, 1, 8, 8);
            Same(again.GetLayer("cubed") is Power, true);
            Same(again.GetLayer("cubed") == power, false);
            Same(again.GetLayer("cubed").Trainable, false);
        }
        finally
        {
            System.IO.File.Delete(path);
        }
        Same(Models.CloneModel(model).GetLayer("cubed") is Power, true);
        var other = new Model(inputs, new Forgetful(3).Apply(inputs));
        var error = Throws<MissingMethodException>(() => Models.CloneModel(other));
        Same(error.Message.Contains("Forgetful") && error.Message.Contains("GetConfig"), true);
    }

    static long Megabytes()
    {
        using (var process = System.Diagnostics.Process.GetCurrentProcess())
            return process.WorkingSet64 >> 20;
    }

    public static void WhatIsDroppedIsLetGo()
    {
        var before = Megabytes();
        long peak = 0;
        for (var i = 0; i < 1000; i++)  // 2 GB without one Dispose
        {
            new NDArray<float>(new float[512, 1024]);
            if (i % 50 == 0) peak = Math.Max(peak, Megabytes());
        }
        for (var i = 0; i < 60; i++)  // 4 MB each, and a function of C# that Python holds
        {
            var model = new Sequential(new Layer[] { new Dense(1024, inputShape: 1024),
                new Lambda(Callable.Of(x => x * 2)) });
            model.Predict(new float[1, 1024], verbose: 0);
            peak = Math.Max(peak, Megabytes());
        }
        if (peak - before > 250) throw new Exception($"{before} MB became {peak}");
    }

    public static void ProgressAndCancellation()
    {
        var model = Small();
        var batches = 0;
        var epochs = new List<double>();
        EventHandler<ProgressEventArgs> count = (sender, state) =>
        {
            if (state.Batch != null) batches++;
            else epochs.Add(state.Logs["loss"]);
        };
        model.Progress += count;
        model.Fit(X, Y, batchSize: 2, epochs: 3, verbose: 0);
        Same(batches, 6);
        Same(epochs.Count, 3);
        model.Progress -= count;
        var stop = new CancellationTokenSource();
        model.Progress += (sender, state) => { if (state.Epoch == 2) stop.Cancel(); };
        Throws<OperationCanceledException>(() =>
            model.Fit(X, Y, epochs: 1000, verbose: 0, cancellationToken: stop.Token));
        model.Fit(X, Y, epochs: 1, verbose: 0);  // the model goes on
    }

    public static void Tasks()
    {
        var model = Small();
        var fit = model.FitAsync(X, Y, epochs: 5, verbose: 0);
        Same(fit.Result.Epoch.Length, 5);
        var asked = Enumerable.Range(0, 8).Select(i => model.PredictAsync(X, verbose: 0));
        var answers = Task.WhenAll(asked).Result;
        Same(answers.Select(a => a.Shape[0].Value).Sum(), 32);
        var stop = new CancellationTokenSource(200);
        var endless = model.FitAsync(X, Y, epochs: 1000000, verbose: 0,
            cancellationToken: stop.Token);
        var error = Throws<AggregateException>(() => endless.Wait());
        Same(error.InnerException is OperationCanceledException, true);
        Same(endless.IsCanceled, true);
    }

    public static void Scopes()
    {
        Exception failed = null;
        var thread = new Thread(() =>
        {
            try
            {
                using (new NameScope("outer").Enter())
                    Same(new Keras.Variable(1.0, name: "v").Get<string>("path"), "outer/v");
                using (Kerata.BackendScope("torch").Enter()) { }
            }
            catch (KerataException) { }
            catch (Exception error) { failed = error; }
        });
        thread.Start();
        thread.Join();
        if (failed != null) throw failed;
    }

    sealed class Doubled : Layer
    {
        public override Tensor Call(Tensor inputs) => inputs * 2;
    }

    static Model Holding(out WeakReference layer)
    {
        var inputs = Layers.Input(shape: 2);
        var doubled = new Doubled();
        layer = new WeakReference(doubled, trackResurrection: true);
        return new Model(inputs, doubled.Apply(inputs));
    }

    public static void WhatASleeperHoldsIsKept()
    {
        Model model = null;
        Apart(() =>
        {
            var inputs = Layers.Input(shape: 2);
            model = new Model(inputs, new Scaled(2).Apply(
                new Power(2, new Dense(2, kernelInitializer: "ones")).Apply(inputs)));
        });
        for (var i = 0; i < 4; i++)  // C# holds neither layer, the layers hold weights and a layer
        {
            Collect();
            Apart(() => Same(model.Predict(X, verbose: 0)["3"].ToArray<float>(), 16f, 16f));
        }
    }

    static void Collect()
    {
        for (var i = 0; i < 4; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            Kerata.Collect();
        }
    }

    // On a stack of its own: mono looks through stacks for what may be a reference.
    static void Apart(Action action)
    {
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }

    public static void LivesAsLongAsOneSideHoldsIt()
    {
        Model model = null;
        WeakReference layer = null;
        Apart(() => model = Holding(out layer));
        Collect();
        Same(layer.IsAlive, true);  // C# has no reference to the layer, Python has
        Same(model.Predict(X, verbose: 0)["3"].ToArray<float>(), 2f, 2f);
        Apart(() => Same(model.Layers[1] == layer.Target, true));
        Collect();
        Same(layer.IsAlive, true);
        Apart(() => model.Dispose());
        Collect();
        Same(layer.IsAlive, false);
        Throws<ObjectDisposedException>(() => model.Summary());
    }
}
