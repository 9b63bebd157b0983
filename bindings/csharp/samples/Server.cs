using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Text;
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
                var said = Encoding.ASCII.GetBytes(
                    string.Join("\n", answers.Select(a => a.ToString(plain))));
                response.ContentLength64 = said.Length;
                response.OutputStream.Write(said, 0, said.Length);
            }
            catch (Exception error) when (error is KerataException || error is FormatException)
            {
                response.StatusCode = 400;
            }
    }

    static double Ask(int port, string row)
    {
        using (var client = new TcpClient("127.0.0.1", port))
        {
            var request = Encoding.ASCII.GetBytes("POST / HTTP/1.1\r\nHost: 127.0.0.1\r\n" +
                $"Connection: close\r\nContent-Length: {row.Length}\r\n\r\n{row}");
            client.GetStream().Write(request, 0, request.Length);
            var answer = new StreamReader(client.GetStream()).ReadToEnd();
            return double.Parse(answer.Substring(answer.IndexOf("\r\n\r\n") + 4), plain);
        }
    }

    static int FreePort()
    {
        var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();
        return port;
    }
}
