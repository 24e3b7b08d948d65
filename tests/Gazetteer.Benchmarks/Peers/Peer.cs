using System.Diagnostics;
using System.Globalization;
using Gazetteer.Benchmarks.Measuring;

namespace Gazetteer.Benchmarks.Peers;

/// <summary>What one scan took, in seconds of processor time, and found.</summary>
internal readonly record struct Scan(double Seconds, long Count, ulong Sum);

/// <summary>Another engine, in a process of its own that has built its automaton and scans its text once for each line that it is sent.</summary>
internal sealed class Peer : IDisposable
{
    private readonly Process _process;

    private Peer(Process process, double buildSeconds, long bytes)
    {
        _process = process;
        BuildSeconds = buildSeconds;
        Bytes = bytes;
    }

    public double BuildSeconds { get; }

    /// <summary>The automaton's size where the peer tells it.</summary>
    public long Bytes { get; }

    public static Peer Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start.");
        var ready = (process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"{program} ended early.")).Split(' ');
        return new Peer(process, long.Parse(ready[1], CultureInfo.InvariantCulture) / 1e9, long.Parse(ready[2], CultureInfo.InvariantCulture));
    }

    public Scan Scan()
    {
        var before = ProcessorTime.Of(_process.Id);
        _process.StandardInput.WriteLine();
        _process.StandardInput.Flush();
        var result = (_process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The peer ended early.")).Split(' ');
        return new Scan(ProcessorTime.Of(_process.Id) - before, long.Parse(result[0], CultureInfo.InvariantCulture), ulong.Parse(result[1], CultureInfo.InvariantCulture));
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
