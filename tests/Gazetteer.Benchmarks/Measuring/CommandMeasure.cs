using System.Diagnostics;
using Gazetteer.Extraction;

namespace Gazetteer.Benchmarks.Measuring;

/// <summary>Measures the published command on one small document, whole process, against a program that prints a line.</summary>
internal sealed class CommandMeasure(string folder, BenchmarkOptions options, Report report)
{
    private const string Document = "The road from Chabahar to Zahedan crosses Iranshahr; trucks from Gwadar and Quetta wait at Taftan.";

    public void Run()
    {
        report.Heading("gazetteer extract of one small document");
        var repository = Path.GetDirectoryName(DataFolder.Locate().Path)!;
        var published = Path.Combine(folder, "published");
        var trivial = Path.Combine(folder, "trivial");
        MakeTrivial(trivial);
        if (!Publish(Path.Combine(repository, "src", "Gazetteer.Cli"), published) || !Publish(trivial, Path.Combine(trivial, "out")))
        {
            report.Line("left out: publishing with ReadyToRun failed");
            return;
        }

        var document = Path.Combine(folder, "document.txt");
        File.WriteAllText(document, Document);
        var (own, other) = (new List<double>(), new List<double>());
        for (var round = 0; round <= 2 * options.Rounds; round++)
        {
            var extract = Run(Path.Combine(published, "gazetteer"), "extract", document);
            var print = Run(Path.Combine(trivial, "out", "trivial"));
            if (round == 0) continue;
            own.Add(extract);
            other.Add(print);
        }

        report.Line($"- {Median.Of(own) * 1000:0} ms of processor time; a program that prints a line: {Median.Of(other) * 1000:0} ms; {Median.Of(own) / Median.Of(other):0.0}×");
    }

    private static void MakeTrivial(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "trivial.csproj"), "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><InvariantGlobalization>true</InvariantGlobalization></PropertyGroup></Project>");
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "System.Console.WriteLine(\"one line\");");
    }

    private static bool Publish(string project, string output)
    {
        string[] arguments = ["publish", project, "-c", "Release", "-o", output, "--self-contained", "false", "--use-current-runtime", "-p:PublishReadyToRun=true", "-p:RestoreLockedMode=false", "-p:NuGetLockFilePath=obj/publish.lock.json", "-m:1", "--nologo", "-v", "q"];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    /// <summary>Seconds of processor time of a whole run.</summary>
    private static double Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo("bash", ["-c", "TIMEFORMAT='%3U %3S'; time \"$0\" \"$@\" > /dev/null 2>&1", program, .. arguments]) { RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var times = process.StandardError.ReadToEnd().Trim().Split(' ');
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} failed with exit code {process.ExitCode}.");
        return times.Sum(static t => double.Parse(t, System.Globalization.CultureInfo.InvariantCulture));
    }
}
