using System.Diagnostics;

namespace Gazetteer.Cli.Tests.Kills;

/// <summary>Runs the program and kills it (SIGKILL) at random moments; counts how many runs were hit before they ended.</summary>
/// <remarks>Every other kill waits for a sign that something is being written, since most of a short run goes by before.</remarks>
internal sealed class KilledRuns(SmallWorld world, Random random)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>How long a run takes that is not killed, about: within this time all moments are equally likely.</summary>
    public TimeSpan Duration { get; set; }

    /// <summary>Runs that were killed before they ended.</summary>
    public int Killed { get; private set; }

    /// <summary>Runs to its end, and notes how long it takes.</summary>
    public void Measure(params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        Complete(arguments);
        Duration = watch.Elapsed;
    }

    /// <summary>Runs to its end.</summary>
    /// <returns>What it said.</returns>
    public string Complete(params string[] arguments)
    {
        using var process = Start(arguments);
        var said = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        Assert.True(process.WaitForExit(Longest), "it did not end");
        var errors = said.GetAwaiter().GetResult();
        Assert.True(process.ExitCode == 0, $"gazetteer {string.Join(' ', arguments)} ended with {process.ExitCode}: {errors}");
        return output.GetAwaiter().GetResult() + errors;
    }

    /// <summary>Runs and kills.</summary>
    /// <param name="isWriting">Whether something is being written, to tell by the file system.</param>
    /// <param name="arguments">The command.</param>
    public void Kill(Func<bool> isWriting, params string[] arguments)
    {
        using var process = Start(arguments);
        process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEndAsync();
        KillSoon(process, isWriting);
    }

    /// <summary>Kills a process that runs: at any moment of its time, or soon after it began to write.</summary>
    public void KillSoon(Process process, Func<bool> isWriting)
    {
        var watch = Stopwatch.StartNew();
        if (random.Next(2) == 0)
        {
            process.WaitForExit(Duration * random.NextDouble());
        }
        else
        {
            while (watch.Elapsed < Duration * 2 && !process.HasExited && !isWriting()) Thread.Yield();
            process.WaitForExit(TimeSpan.FromMilliseconds(30 * random.NextDouble()));
        }

        if (!process.HasExited) Killed++;
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>Starts a run.</summary>
    public Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "gazetteer.dll"), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in world.Environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
