using System.ComponentModel;
using System.Diagnostics;

namespace Gazetteer.Composer.Packages;

/// <summary>Runs a registry's own client.</summary>
internal static class ChildProcess
{
    /// <summary>Runs a command to its end.</summary>
    /// <exception cref="PackageException">The command is not installed, or it failed; its last words are in the message.</exception>
    public static void Run(string command, IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true };
        try
        {
            using var process = Process.Start(start) ?? throw new PackageException($"{command} did not start.");
            process.OutputDataReceived += static (_, _) => { };
            process.BeginOutputReadLine();
            var errors = process.StandardError.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode == 0) return;
            throw new PackageException($"'{command} {string.Join(' ', start.ArgumentList)}' failed: {errors.Trim()}");
        }
        catch (Win32Exception error)
        {
            throw new PackageException($"{command} is needed and could not be started: {error.Message}", error);
        }
    }
}
