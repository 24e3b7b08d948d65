using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Gazetteer.Cli.Errors;
using Gazetteer.Cli.Terminal;
using Gazetteer.Documents.Languages;
using Gazetteer.Learning.Corpora;
using Gazetteer.Learning.Evaluation;
using Gazetteer.Output.Formats;
using Gazetteer.Output.Rows;
using Gazetteer.Text;

namespace Gazetteer.Cli.Verbs;

/// <summary><c>gazetteer evaluate GOLD.jsonl</c>: extracts the places of an annotated corpus and measures how right they are.</summary>
internal static class EvaluateVerb
{
    /// <summary>Types of toponym that name a people, a language or a person of that name.</summary>
    private static readonly ImmutableHashSet<string> PeopleAndLanguages = ["Demonym", "Language", "Homonym"];

    public static Command Create()
    {
        var gold = new Argument<FileInfo>("GOLD.jsonl") { Description = "Annotated documents, one JSON object a line: id, title, text, toponyms." };
        var predictions = new Option<FileInfo?>("--predictions") { Description = "Evaluate this file of predictions instead of extracting." };
        var output = new Option<FileInfo?>("--output", "-o") { Description = "Write what was extracted to this file, one JSON object a line." };
        var errors = new Option<int>("--errors") { Description = "How many of the most frequent errors of each class to print." };
        errors.Validators.Add(NumberRange.Of(0, int.MaxValue));
        var byType = new Option<bool>("--by-type") { Description = "Print the figures of each type of toponym, and which kinds were taken for which." };
        var withoutDemonyms = new Option<bool>("--without-demonyms") { Description = "Leave peoples, languages and persons out." };
        var onlyCoordinates = new Option<bool>("--only-coordinates") { Description = "Leave toponyms without coordinates out." };
        var command = new Command("evaluate", """
            Extracts the places of an annotated corpus and prints recognition, resolution and end-to-end figures.

            Examples:
              gazetteer evaluate corpora/GeoWebNews.jsonl --by-type --errors 20
              gazetteer evaluate gold.jsonl --predictions other-tool.jsonl
            """) { gold, predictions, output, errors, byType, withoutDemonyms, onlyCoordinates };
        command.SetAction((parsed, cancellation) => Task.Run(
            () =>
            {
                var options = new EvaluationOptions
                {
                    IgnoredTypes = parsed.GetValue(withoutDemonyms) ? PeopleAndLanguages : [],
                    OnlyWithCoordinates = parsed.GetValue(onlyCoordinates),
                };
                return Run(parsed.GetValue(gold)!, parsed.GetValue(predictions), parsed.GetValue(output), options, parsed.GetValue(byType), parsed.GetValue(errors), cancellation);
            },
            cancellation));
        return command;
    }

    private static int Run(FileInfo goldFile, FileInfo? predictionFile, FileInfo? output, EvaluationOptions options, bool byType, int errors, CancellationToken cancellation)
    {
        var gold = AnnotatedCorpus.Read(goldFile.FullName);
        var predicted = predictionFile is null ? Extract(gold, output, cancellation) : AnnotatedCorpus.Read(predictionFile.FullName);
        var report = Evaluator.Evaluate(gold, predicted, options);
        Screen.Lines(EvaluationTable.Format(report, byType, errors));
        if (byType) foreach (var line in KindTable.Format(report.Kinds)) Screen.Lines(line);
        if (!report.Reliability.IsEmpty) Screen.Lines(ReliabilityTable.Format(report.Reliability));
        return ExitCode.Success;
    }

    private static ImmutableArray<AnnotatedDocument> Extract(ImmutableArray<AnnotatedDocument> gold, FileInfo? output, CancellationToken cancellation)
    {
        var workspace = WorkspaceOpening.Open(cancellation);
        using var stream = new MemoryStream();
        using var progress = new ProgressLine();
        var documents = gold.Select((d, i) =>
        {
            progress.Show("Extracting", i + 1, gold.Length);
            return workspace.Extractor.Extract(Source(d), cancellation);
        });
        JsonLines.Write(stream, documents, new ExportOptions());
        if (output is not null) File.WriteAllBytes(output.FullName, stream.ToArray());
        stream.Position = 0;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return AnnotatedCorpus.Read(reader, "extracted");
    }

    /// <summary>The document as <c>extract</c> would read it.</summary>
    private static SourceText Source(AnnotatedDocument document)
    {
        var text = document.Text ?? "";
        return new SourceText { Name = document.Id, Title = document.Title, Text = text, IsPreformatted = true, Language = LanguageDetector.Detect(text) };
    }
}
