using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Gazetteer.Learning.Corpora;
using Gazetteer.Learning.Evaluation;

namespace Gazetteer.Learning.Tests.Evaluation;

/// <summary>Compares the evaluator with the reference script on real corpora and disturbed copies of their gold.</summary>
public sealed class ReferenceScriptTests
{
    private static readonly string Corpora = Path.Combine(RepositoryRoot(), "..", "shared", "corpora");

    [Theory]
    [InlineData("GeoWebNews.jsonl", "")]
    [InlineData("TR-News.jsonl", "--missing max")]
    [InlineData("GeoWebNews.jsonl", "--ignore-types Demonym,Language,Homonym --overlap-resolution")]
    [InlineData("TR-News.jsonl", "--gold coords --eupeg")]
    public void Report_equals_that_of_the_reference_script(string corpus, string options)
    {
        var gold = Path.Combine(Corpora, corpus);
        Assert.SkipUnless(File.Exists(gold), $"{gold} is not there: nothing to compare with.");
        var predictions = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.jsonl");
        try
        {
            File.WriteAllLines(predictions, AnnotatedCorpus.Read(gold).Select(Disturbed));
            var expected = RunScript(gold, predictions, options);
            Assert.SkipUnless(expected is not null, "python3 is not there: nothing to compare with.");
            var report = Evaluator.Evaluate(AnnotatedCorpus.Read(gold), AnnotatedCorpus.Read(predictions), Parse(options));
            Assert.Equal(expected, EvaluationTable.Format(report, byType: true, errors: 20) + "\n");
        }
        finally
        {
            File.Delete(predictions);
        }
    }

    /// <summary>Gold with every fifth toponym dropped, every seventh widened, every third moved, every eleventh without coordinates, and some invented.</summary>
    private static string Disturbed(AnnotatedDocument document)
    {
        var toponyms = document.Toponyms.Select((t, i) => new
        {
            start = i % 7 == 6 ? Math.Max(0, t.Start - 2) : t.Start,
            end = t.End,
            lat = i % 11 == 10 ? null : t.Point?.Latitude + (i % 3 * 0.9),
            lon = t.Point?.Longitude,
            geonameid = i % 4 == 0 ? "1" : t.GeonameId,
        }).Where(static (_, i) => i % 5 != 4).Append(new { start = 0, end = 3, lat = (double?)1.5, lon = (double?)2.5, geonameid = (string?)"7" });
        return JsonSerializer.Serialize(new { id = document.Id, toponyms });
    }

    private static EvaluationOptions Parse(string options) => new()
    {
        IgnoredTypes = options.Contains("--ignore-types", StringComparison.Ordinal) ? ["Demonym", "Language", "Homonym"] : ImmutableHashSet<string>.Empty,
        ResolvesOverlapping = options.Contains("--overlap-resolution", StringComparison.Ordinal),
        UnresolvedIsFarthest = options.Contains("--missing max", StringComparison.Ordinal),
        OnlyWithCoordinates = options.Contains("--gold coords", StringComparison.Ordinal),
        CountsPredictionsOnIgnored = options.Contains("--eupeg", StringComparison.Ordinal),
    };

    private static string? RunScript(string gold, string predictions, string options)
    {
        var start = new ProcessStartInfo("python3",
            [Path.Combine(Corpora, "evaluate.py"), gold, predictions, "--by-type", "--errors", "20", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)])
        {
            RedirectStandardOutput = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            return output;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.Parent is not null && !File.Exists(Path.Combine(folder.FullName, "Gazetteer.sln"))) folder = folder.Parent;
        return folder.FullName;
    }
}
