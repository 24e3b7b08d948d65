using System.Diagnostics;

#pragma warning disable IDE0130 // Linked into several test projects.
namespace Gazetteer.Tests.Tools;

/// <summary>Programs of Debian's packages that tests make and check real files with.</summary>
internal static class DebianPrograms
{
    /// <summary>Set to 1 where everything must be there: what is missing then fails instead of being skipped.</summary>
    private const string RequiredVariable = "GAZETTEER_REQUIRE_TOOLS";

    /// <summary>Skips the test, or fails it where tools are required, unless all the programs are installed.</summary>
    public static void Require(params string[] programs)
    {
        var missing = programs.Where(static p => Find(p) is null).ToList();
        if (missing.Count == 0) return;
        var message = $"not installed: {string.Join(", ", missing)}";
        if (Environment.GetEnvironmentVariable(RequiredVariable) == "1") Assert.Fail(message);
        Assert.Skip(message);
    }

    /// <summary>Runs a program and returns what it wrote; a failure fails the test with what it said.</summary>
    public static (string Output, string Errors) Run(string program, string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromMinutes(4)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} did not finish");
        }

        var said = (output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {said.Item2}{said.Item1}");
        return said;
    }

    private static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(d => Path.Combine(d, program))
        .FirstOrDefault(File.Exists);
}
