using System.CommandLine;
using System.Globalization;
using Gazetteer.Cli.Errors;
using Gazetteer.Cli.Terminal;
using Gazetteer.Documents;
using Gazetteer.Documents.Library;
using Gazetteer.Foundation;
using Gazetteer.Languages;
using Gazetteer.Pipeline;
using Gazetteer.Resolution;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Text;

namespace Gazetteer.Cli.Verbs;

/// <summary><c>gazetteer explain PATH…</c>: why each mention means the place that it was decided to mean, and what else it might have meant.</summary>
internal static class ExplainVerb
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, folders (searched recursively), patterns, or - for standard input.", Arity = ArgumentArity.OneOrMore };
        var name = new Option<string?>("--name") { Description = "Explain mentions of this name only, in any spelling of its letters." };
        var reading = new ReadingArguments();
        var region = new RegionArguments();
        var memory = new MemoryArgument();
        var problems = new ProblemsArgument();
        var command = new Command("explain", """
            Prints for each mention the place that was chosen, the reasons with their weights (natural-log odds), and the runner-up.

            Examples:
              gazetteer explain report.md
              gazetteer explain report.md --name Pishin
              echo "The market of Pishin, Iran" | gazetteer explain -
            """) { paths, name };
        reading.AddTo(command);
        region.AddTo(command);
        memory.AddTo(command);
        problems.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(
            () =>
            {
                var tell = problems.Choose(parsed);
                var remembered = memory.Choose(parsed);
                var workspace = region.Apply(parsed, WorkspaceOpening.Open(cancellation));
                return Run(parsed.GetValue(paths)!, new DocumentLibrary(reading.Read(parsed)), workspace, remembered, parsed.GetValue(name), tell, cancellation);
            },
            cancellation));
        return command;
    }

    private static int Run(string[] paths, DocumentLibrary library, Workspace workspace, ChosenMemory memory, string? name, Action<IReadOnlyCollection<Problem>> tell, CancellationToken cancellation)
    {
        var report = new ReadingReport();
        var corrector = memory.Read(workspace.Index, report.Add);
        foreach (var source in library.Read(library.Find(paths, report).ToList(), report, cancellation))
        {
            var document = corrector.Apply(workspace.Extractor.Extract(source, cancellation)).Document;
            Screen.Line(source.Language.Length > 0 ? $"{source.Name} ({LanguageName.Of(source.Language)})" : source.Name);
            foreach (var mention in document.Mentions.Where(m => name is null || IsNamed(m, source, name))) Write(mention, source);
        }

        tell([.. workspace.Problems, .. report.Problems]);
        if (report.DocumentsRead == 0) throw new CommandException("no document could be read.");
        return report.Problems.Length > 0 ? ExitCode.SomeProblems : ExitCode.Success;
    }

    private static bool IsNamed(ResolvedMention mention, SourceText source, string name) =>
        NameFolding.Fold(mention.Span.Of(source.Text)) == NameFolding.Fold(name);

    private static void Write(ResolvedMention mention, SourceText source)
    {
        var line = 1 + source.Text.AsSpan(0, mention.Span.Start).Count('\n');
        var written = mention.Span.Of(source.Text).ReplaceLineEndings(" ");
        Screen.Line(string.Create(CultureInfo.InvariantCulture,
            $"  line {line}: {written} ({mention.Kind.ToString().ToLowerInvariant()}{(mention.Language.Length > 0 ? $", in {LanguageName.Of(mention.Language)}" : "")})"));
        foreach (var step in mention.Trail?.Steps ?? []) Screen.Line($"    {step}");
        if (mention.Review is { } review) Screen.Line($"    {review.Sentence}");
        else if (mention.Candidates.IsEmpty) Screen.Line($"    {mention.Explanation}");
        for (var i = 0; i < Math.Min(2, mention.Candidates.Length); i++) Write(mention.Candidates[i], Role(mention, i));
    }

    private static string Role(ResolvedMention mention, int rank) => rank > 0 ? mention.Alternative is null ? "runner-up" : "or" : mention.IsRejected
        ? "not a place; the program took it for"
        : mention.Place is null
        ? "not sure enough; perhaps"
        : string.Create(CultureInfo.InvariantCulture, $"means (confidence {mention.Confidence:0.00})");

    private static void Write(Candidate candidate, string role)
    {
        var place = candidate.Place;
        Screen.Line(string.Create(CultureInfo.InvariantCulture,
            $"    {role}: {place.Name} {place.Country} {place.Feature}, {place.Point.Latitude:0.####}, {place.Point.Longitude:0.####}, {place.Id}; score {candidate.Score:0.0}"));
        foreach (var evidence in candidate.Evidence) Screen.Line(string.Create(CultureInfo.InvariantCulture, $"      {evidence.Weight:+0.0;-0.0}  {evidence.Detail}"));
    }
}
