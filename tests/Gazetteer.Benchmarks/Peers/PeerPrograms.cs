using System.Diagnostics;
using System.Globalization;

namespace Gazetteer.Benchmarks.Peers;

/// <summary>The peers that can be had from Debian: <c>librust-aho-corasick-dev</c> (with cargo), <c>python3-ahocorasick</c>, <c>wc</c>.</summary>
internal static class PeerPrograms
{
    private const string DebianCrates = "/usr/share/cargo/registry";

    /// <summary>Debian's own Python; another one does not see Debian's modules.</summary>
    private const string Python = "/usr/bin/python3";

    /// <summary>Builds the Rust peer offline from Debian's crates, or tells why not.</summary>
    public static string? BuildRust(out string reason)
    {
        reason = "";
        var folder = Path.Combine(AppContext.BaseDirectory, "Peers", "rust");
        if (!Directory.Exists(Path.Combine(DebianCrates, "aho-corasick-0.7.19"))) reason = "librust-aho-corasick-dev is not installed";
        else if (!Run("cargo", folder, "build", "--release", "--offline", "--quiet", "--config", "source.crates-io.replace-with='debian'", "--config", $"source.debian.directory='{DebianCrates}'")) reason = "cargo could not build it";
        return reason.Length == 0 ? Path.Combine(folder, "target", "release", "peer") : null;
    }

    public static (string Program, string Script)? FindPython(out string reason)
    {
        reason = "";
        if (Run(Python, ".", "-c", "import ahocorasick")) return (Python, Path.Combine(AppContext.BaseDirectory, "Peers", "python", "peer.py"));
        reason = "python3-ahocorasick is not installed";
        return null;
    }

    /// <summary>Seconds of processor time that <c>wc -w</c> takes for a file, the process included.</summary>
    public static double CountWords(string file)
    {
        var start = new ProcessStartInfo("bash", ["-c", "TIMEFORMAT='%3U %3S'; time wc -w \"$0\" > /dev/null", file]) { RedirectStandardError = true };
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Process.Start(start)!;
        var times = process.StandardError.ReadToEnd().Trim().Split(' ');
        process.WaitForExit();
        return times.Sum(static t => double.Parse(t, CultureInfo.InvariantCulture));
    }

    private static bool Run(string program, string folder, params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
            start.Environment["LC_ALL"] = "C.UTF-8";
            using var process = Process.Start(start)!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
