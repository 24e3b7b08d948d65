using System.Diagnostics;
using System.Globalization;

namespace Gazetteer.Benchmarks.Measuring;

/// <summary>Seconds that a process has spent on processors: what else the machine does then disturbs a measurement less than it would the clock.</summary>
internal static class ProcessorTime
{
    /// <summary>Of another process, its main thread, to the nanosecond where the kernel tells it.</summary>
    public static double Of(int process)
    {
        var schedule = $"/proc/{process}/schedstat";
        if (File.Exists(schedule)) return long.Parse(File.ReadAllText(schedule).Split(' ')[0], CultureInfo.InvariantCulture) / 1e9;
        using var other = Process.GetProcessById(process);
        return other.TotalProcessorTime.TotalSeconds;
    }

    /// <summary>Of this process, all threads.</summary>
    public static double Own() => Environment.CpuUsage.TotalTime.TotalSeconds;
}
