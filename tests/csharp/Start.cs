using System;
using Keras;

/// <summary>Which Python is found, or what is said where none is.</summary>
static class Start
{
    static void Main()
    {
        try
        {
            Kerata.Start();
            Console.WriteLine(Kerata.Python);
        }
        catch (InvalidOperationException error)
        {
            Console.WriteLine(error.Message);
        }
    }
}
