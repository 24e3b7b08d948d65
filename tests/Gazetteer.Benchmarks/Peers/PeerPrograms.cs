using System.Diagnostics;
using System.Globalization;

namespace Gazetteer.Benchmarks.Peers;

/// <summary>The peers: the crate aho-corasick, version 1 from its registry or 0.7 from Debian's <c>librust-aho-corasick-dev</c>; <c>python3-ahocorasick</c>; <c>wc</c>.</summary>
internal static class PeerPrograms
{
    private const string DebianCrates = "/usr/share/cargo/registry";

    /// <summary>Debian's own Python; another one does not see Debian's modules.</summary>
    private const string Python = "/usr/bin/python3";

    private static readonly Lazy<(string? Program, string Version)> Rust = new(BuildRust);

    /// <summary>Builds the Rust peer when first asked for, with the newest crate that can be had.</summary>
    /// <param name="version">The crate's version, or why there is none.</param>
    public static string? FindRust(out string version)
    {
        (var program, version) = Rust.Value;
        return program;
    }

    private static (string? Program, string Version) BuildRust()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Peers", "rust");
        var program = Path.Combine(folder, "target", "release", "peer");
        if (BuildRust(folder, "1.1", "--config", "build.rustflags=['--cfg','modern']")) return (program, "1.1");
        if (!Directory.Exists(Path.Combine(DebianCrates, "aho-corasick-0.7.19"))) return (null, "neither the crates' registry nor librust-aho-corasick-dev is there");
        string[] debian = ["--offline", "--config", "source.crates-io.replace-with='debian'", "--config", $"source.debian.directory='{DebianCrates}'"];
        return BuildRust(folder, "0.7", debian) ? (program, "0.7") : (null, "cargo could not build it");
    }

    private static bool BuildRust(string folder, string version, params string[] arguments)
    {
        File.WriteAllText(Path.Combine(folder, "Cargo.toml"), File.ReadAllText(Path.Combine(folder, "Cargo.template.toml")).Replace("VERSION", version, StringComparison.Ordinal));
        File.Delete(Path.Combine(folder, "Cargo.lock"));
        return Run("cargo", folder, ["build", "--release", "--quiet", .. arguments]);
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
            var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
            start.Environment["LC_ALL"] = "C.UTF-8";
            using var process = Process.Start(start)!;
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
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
