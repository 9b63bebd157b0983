using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Keras;
using Keras.Layers;
using Keras.Models;

/// <summary>A web server that predicts: POST numbers, one line for each row, and get an answer a
/// line. Then 64 clients ask it at once. Server [seconds]</summary>
static class Server
{
    static readonly CultureInfo plain = CultureInfo.InvariantCulture;

    static void Main(string[] arguments)
    {
        var seconds = arguments.Length > 0 ? int.Parse(arguments[0]) : 5;
        ServicePointManager.DefaultConnectionLimit = 128;
        ThreadPool.SetMinThreads(160, 160);
        var model = new Sequential();  // the sum of four numbers, so that answers can be checked
        model.Add(new Dense(1, kernelInitializer: "ones", inputShape: 4));
        model.Predict(new float[1, 4], verbose: 0);

        var listener = new HttpListener();
        var port = FreePort();
        listener.Prefixes.Add($"http://127.0.0.1:{port}/");
        listener.Start();
        Task.Run(() => Serve(listener, model));

        int right = 0, wrong = 0;
        var end = DateTime.UtcNow.AddSeconds(seconds);
        var clients = Enumerable.Range(0, 64).Select(number => Task.Factory.StartNew(() =>
        {
            var random = new System.Random(number);
            while (DateTime.UtcNow < end)
            {
                var row = Enumerable.Range(0, 4).Select(i => random.Next(100)).ToArray();
                var answer = Ask(port, string.Join(" ", row));
                if (answer == row.Sum()) Interlocked.Increment(ref right);
                else Interlocked.Increment(ref wrong);
            }
        }, TaskCreationOptions.LongRunning)).ToArray();
        Task.WaitAll(clients);
        listener.Stop();
        Console.WriteLine($"answers {right}");
        Console.WriteLine($"wrong {wrong}");
    }

    static void Serve(HttpListener listener, Model model)
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try { context = listener.GetContext(); }
            catch (Exception) when (!listener.IsListening) { return; }
            ThreadPool.QueueUserWorkItem(state => Answer(context, model));
        }
    }

    static void Answer(HttpListenerContext context, Model model)
    {
        using (var response = context.Response)
            try
            {
                string text;
                using (var reader = new StreamReader(context.Request.InputStream))
                    text = reader.ReadToEnd();
                var rows = text.Trim().Split('\n')
                    .Select(line => line.Split(' ').Select(n => float.Parse(n, plain)).ToArray());
                var answers = model.Predict(rows.ToArray(), verbose: 0).ToArray<float>();
                using (var writer = new StreamWriter(response.OutputStream))
                    writer.Write(string.Join("\n", answers.Select(a => a.ToString(plain))));
            }
            catch (Exception error) when (error is KerataException || error is FormatException)
            {
                response.StatusCode = 400;
            }
    }

    static double Ask(int port, string row)
    {
        var request = WebRequest.CreateHttp($"http://127.0.0.1:{port}/");
        request.Method = "POST";
        using (var writer = new StreamWriter(request.GetRequestStream())) writer.Write(row);
        using (var response = request.GetResponse())
        using (var reader = new StreamReader(response.GetResponseStream()))
            return double.Parse(reader.ReadToEnd(), plain);
    }

    static int FreePort()
    {
        var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();
        return port;
    }
}
