using System.Diagnostics;
using System.Text;

namespace Gazetteer.Cli.Tests;

/// <summary>The command run as a user runs it, in a process of its own.</summary>
internal static class CommandRun
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(9);

    /// <summary>Runs the command.</summary>
    /// <param name="input">What is written to its standard input, if anything.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>Exit code, standard output with a byte-order mark if there is one, and standard error.</returns>
    public static (int Code, string Output, string Errors) Of(string? input, params string[] arguments) =>
        OfProgram("dotnet", input, [Path.Combine(AppContext.BaseDirectory, "gazetteer.dll"), .. arguments]);

    /// <summary>Runs another program likewise.</summary>
    public static (int Code, string Output, string Errors) OfProgram(string program, string? input, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        using var bytes = new MemoryStream();
        var output = process.StandardOutput.BaseStream.CopyToAsync(bytes);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        Assert.True(process.WaitForExit(Longest), "it did not finish");
        output.GetAwaiter().GetResult();

        // Decoded here, since a reader would take the byte-order mark away.
        return (process.ExitCode, Encoding.UTF8.GetString(bytes.ToArray()), errors.GetAwaiter().GetResult());
    }
}
