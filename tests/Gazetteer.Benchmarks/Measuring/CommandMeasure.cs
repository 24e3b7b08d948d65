using System.Diagnostics;
using System.Globalization;
using Gazetteer.Foundation;

namespace Gazetteer.Benchmarks.Measuring;

/// <summary>Measures the published command on one small document, whole process, against a program that prints a line; both with a runtime and compiled to machine code.</summary>
internal sealed class CommandMeasure(string folder, BenchmarkOptions options, Report report)
{
    private const string Document = "The road from Chabahar to Zahedan crosses Iranshahr; trucks from Gwadar and Quetta wait at Taftan.";
    private const string Trivial = "a program that prints a line, with a runtime and ReadyToRun";

    private static readonly string[] WithRuntime = ["-p:PublishAot=false", "-p:PublishReadyToRun=true", "--self-contained", "false"];
    private static readonly string[] MachineCode = ["-p:PublishAot=true"];

    public void Run()
    {
        report.Heading("gazetteer extract of one small document");
        var document = Path.Combine(folder, "document.txt");
        File.WriteAllText(document, Document);
        var (project, trivial) = (Path.Combine(Path.GetDirectoryName(DataFolder.Locate().Path)!, "src", "Gazetteer.Cli"), MakeTrivial());
        List<(string Title, string? Program, string[] Arguments)> commands =
        [
            (Trivial, Publish(trivial, "trivial", WithRuntime), []),
            ("the same, machine code", Publish(trivial, "trivial", MachineCode), []),
            ("**gazetteer extract, published as the README says (machine code)**", Publish(project, "gazetteer", []), ["extract", document]),
            ("gazetteer extract, with a runtime and ReadyToRun", Publish(project, "gazetteer", WithRuntime), ["extract", document]),
        ];
        foreach (var (title, _, _) in commands.Where(static c => c.Program is null)) report.Line($"- left out, since it could not be published: {title}");
        commands.RemoveAll(static c => c.Program is null);
        Measure([.. commands.Select(static c => c.Title)], [.. commands.Select(static c => (c.Program!, c.Arguments))]);
    }

    private void Measure(string[] titles, (string Program, string[] Arguments)[] commands)
    {
        var times = commands.Select(static _ => (Processor: new List<double>(), Clock: new List<double>())).ToArray();
        for (var round = 0; round <= 2 * options.Rounds; round++)
        {
            for (var c = 0; c < commands.Length; c++)
            {
                var (processor, clock) = Time(commands[c].Program, commands[c].Arguments);
                if (round == 0) continue;
                times[c].Processor.Add(processor);
                times[c].Clock.Add(clock);
            }
        }

        report.Line("");
        report.Line("| program, whole process | ms of processor time | ms by the clock | times the first, by the clock |\n|---|---:|---:|---:|");
        var first = Median.Of(times[0].Clock);
        for (var c = 0; c < commands.Length; c++)
            report.Line($"| {titles[c]} | {Median.Of(times[c].Processor) * 1000:0} | {Median.Of(times[c].Clock) * 1000:0} | {Median.Of(times[c].Clock) / first:0.0}× |");
    }

    private string MakeTrivial()
    {
        var project = Directory.CreateDirectory(Path.Combine(folder, "trivial")).FullName;
        File.WriteAllText(Path.Combine(project, "trivial.csproj"),
            "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><InvariantGlobalization>true</InvariantGlobalization></PropertyGroup></Project>");
        File.WriteAllText(Path.Combine(project, "Program.cs"), "System.Console.WriteLine(\"one line\");");
        return project;
    }

    /// <summary>Where the published program lies; null when it could not be published.</summary>
    private string? Publish(string project, string program, string[] how)
    {
        var output = Path.Combine(folder, "published", $"{program}-{how.Length}");
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["publish", project, "-c", "Release", "-o", output, "--use-current-runtime", "--nologo", "-v", "q", .. how])
        {
            RedirectStandardOutput = true,
        })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? Path.Combine(output, program) : null;
    }

    /// <summary>Seconds of processor time, and by the clock, of a whole run.</summary>
    private static (double Processor, double Clock) Time(string program, string[] arguments)
    {
        var start = new ProcessStartInfo("bash", ["-c", "TIMEFORMAT='%3U %3S %3R'; time \"$0\" \"$@\" > /dev/null 2>&1", program, .. arguments]) { RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var times = process.StandardError.ReadToEnd().Trim().Split(' ').Select(static t => double.Parse(t, CultureInfo.InvariantCulture)).ToArray();
        process.WaitForExit();
        return process.ExitCode == 0 ? (times[0] + times[1], times[2]) : throw new InvalidOperationException($"{program} failed with exit code {process.ExitCode}.");
    }
}
