using System.Diagnostics;

namespace Gazetteer.Benchmarks.Measuring;

/// <summary>The most memory that this program held at a time, in GB of 10⁹ bytes.</summary>
internal static class PeakMemory
{
    /// <summary>Gives back what is no longer used and begins anew; where the system cannot, the peak stays that of the whole run.</summary>
    public static void Reset()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        if (OperatingSystem.IsLinux()) File.WriteAllText("/proc/self/clear_refs", "5");
    }

    public static double Gigabytes()
    {
        using var own = Process.GetCurrentProcess();
        return own.PeakWorkingSet64 / 1e9;
    }
}
