using System.Diagnostics;
using Gazetteer.Tests.Tools;

namespace Gazetteer.Cli.Tests.Documents;

/// <summary>A command that is told to end tidies up: the old file stays whole, and no half one lies beside it.</summary>
public sealed class EndedCommandTests : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task A_signal_leaves_the_old_file_and_nothing_else(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals");
        Assert.SkipUnless(DebianPrograms.Succeeds("env", $"--default-signal={signal}", "true"),
            "the command env cannot reset a signal that this machine's tests ignore: GNU coreutils 8.31 or newer can");
        var cancellation = TestContext.Current.CancellationToken;
        var text = _folder.Write("in/long.txt", string.Concat(Enumerable.Repeat("From Quetta to Chabahar and on to Zahedan.\n", 1_000_000)));
        var target = _folder.Write("out/places.geojson", "old");

        // Whatever started the tests may ignore the signal, as shells do for what they run in the background, and children would ignore it too.
        string[] command = [$"--default-signal={signal}", "dotnet", Path.Combine(AppContext.BaseDirectory, "gazetteer.dll"), "extract", text, "-o", target, "--force"];
        using var process = Process.Start(new ProcessStartInfo("env", command) { RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        var watch = Stopwatch.StartNew();
        while (Directory.GetFiles(_folder.Path, ".*.part", SearchOption.AllDirectories).Length == 0)
        {
            Assert.True(watch.Elapsed < Longest && !process.HasExited, "nothing was written aside");
            await Task.Delay(20, cancellation);
        }

        DebianPrograms.Run("sh", _folder.Path, "-c", $"kill -{signal} {process.Id}");
        Assert.True(process.WaitForExit(Longest), "it did not end");
        Assert.Equal((130, "gazetteer: cancelled.\n"), (process.ExitCode, await errors));
        Assert.Equal("old", await File.ReadAllTextAsync(target, cancellation));
        Assert.Equal([target], Directory.GetFileSystemEntries(Path.Combine(_folder.Path, "out")));
    }

    [Fact]
    public void A_limit_on_the_size_of_files_is_said_and_leaves_the_old_file_and_nothing_else()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such limit");
        var text = _folder.Write("in/long.txt", string.Concat(Enumerable.Repeat("From Quetta to Chabahar and on to Zahedan.\n", 50_000)));
        var target = _folder.Write("out/mentions.csv", "old");

        // The runtime itself wants a large file where pages may be written or run, not both.
        const string Limited = "ulimit -c 0; ulimit -f 3000; DOTNET_EnableWriteXorExecute=0 exec dotnet \"$@\"";
        var (code, _, errors) = CommandRun.OfProgram("sh", null, "-c", Limited, "sh", Path.Combine(AppContext.BaseDirectory, "gazetteer.dll"), "extract", text, "-o", target, "--force");

        Assert.Equal(3, code);
        Assert.Contains($"{target} would become larger than files may be", errors, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(target));
        Assert.Equal([target], Directory.GetFileSystemEntries(Path.Combine(_folder.Path, "out")));
    }
}
