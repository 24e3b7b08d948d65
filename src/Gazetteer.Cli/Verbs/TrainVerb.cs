using System.Collections.Immutable;
using System.CommandLine;
using Gazetteer.Cli.Errors;
using Gazetteer.Cli.Terminal;
using Gazetteer.Foundation;
using Gazetteer.Gazetteers;
using Gazetteer.Indexing;
using Gazetteer.Languages;
using Gazetteer.Learning.Courses;
using Gazetteer.Learning.Evaluation;

namespace Gazetteer.Cli.Verbs;

/// <summary><c>gazetteer train --corpora FOLDER</c>: makes all models again.</summary>
internal static class TrainVerb
{
    private const string Latin = "latin";
    private const string Arabic = "arabic";
    private const string Others = "others";
    private const string Recogniser = "recogniser";
    private const string ResolverStage = "resolver";

    public static Command Create()
    {
        var corpora = new Option<DirectoryInfo?>("--corpora") { Description = "The folder of annotated corpora (GeoWebNews.jsonl …)." };
        var crossValidate = new Option<bool>("--cross-validate")
        {
            Description = "Write nothing; print figures on documents that took no part in training: five-fold, and with a whole corpus left out.",
        };
        var script = new Option<string>("--script")
        {
            Description = "Only the recogniser, and only its models for this script: latin is English, others the other languages of scripts with capitals.",
        };
        script.AcceptOnlyFromAmong(Latin, Arabic, Others);
        var stage = new Option<string>("--stage") { Description = "Only this stage. The resolver alone, with the recogniser that is there, takes minutes." };
        stage.AcceptOnlyFromAmong(Recogniser, ResolverStage);
        var errors = new Option<int>("--errors") { Description = "With --cross-validate: how many of the most frequent errors of each class to print." };
        errors.Validators.Add(NumberRange.Of(0, int.MaxValue));
        var stamp = new Option<bool>("--stamp")
        {
            Description = "Train nothing; say that the models fit the words of this build (data/models/words.tsv). Only after evaluate has shown no loss with them.",
        };
        var command = new Command("train", """
            Trains recogniser, kinds and resolver on annotated corpora and writes data/models again: the same corpora give the same bytes.

            Examples:
              gazetteer train --corpora corpora
              gazetteer train --corpora corpora --cross-validate --errors 20
            """) { corpora, crossValidate, stage, script, errors, stamp };

        // Not waited for once it is cancelled: the process ends, and training leaves nothing half at whatever moment that is.
        command.SetAction((parsed, cancellation) =>
            Task.Run(() => parsed.GetValue(stamp) ? Stamp(DataFolder.Locate())
                : Run(parsed.GetValue(corpora), parsed.GetValue(crossValidate), parsed.GetValue(stage), parsed.GetValue(script), parsed.GetValue(errors)), cancellation).WaitAsync(cancellation));
        return command;
    }

    private static int Stamp(DataFolder data)
    {
        PipelineTraining.Stamp(data);
        Messages.Say("the models are taken to fit the words of this build.");
        return ExitCode.Success;
    }

    private static int Run(DirectoryInfo? corpora, bool crossValidate, string? stage, string? script, int errors)
    {
        if (corpora is null) throw new CommandException("name the folder of annotated corpora with --corpora.", ExitCode.Usage);
        if (!corpora.Exists) throw new CommandException($"{corpora.FullName} is not there; name the folder of annotated corpora with --corpora.");
        var data = DataFolder.Locate();
        var training = Prepare(data, corpora.FullName);
        if (crossValidate && stage == ResolverStage) Print(training.CrossValidateResolver(data, new EvaluationOptions()), errors);
        else if (crossValidate && script == Others) Print(training.CrossValidatePassages(data, new EvaluationOptions()), errors);
        else if (crossValidate) CrossValidate(training, script, errors);
        else if (stage == ResolverStage) training.TrainResolver(data);
        else if (script is null && stage is null) training.Train(data);
        else if (script is null) TrainRecognisers(training, data);
        else if (script == Others) training.TrainPassages(data);
        else training.TrainRecognizer(data, script == Arabic);
        return ExitCode.Success;
    }

    private static void TrainRecognisers(PipelineTraining training, DataFolder data)
    {
        training.TrainRecognizer(data, isArabic: false);
        training.TrainRecognizer(data, isArabic: true);
        training.TrainPassages(data);
    }

    private static void CrossValidate(PipelineTraining training, string? script, int errors)
    {
        var options = new EvaluationOptions();
        if (script != Arabic)
        {
            Print(training.CrossValidate(isArabic: false, options), errors);
            Print(training.LeaveCorpusOut(options), errors);
        }

        if (script != Latin) Print(training.CrossValidate(isArabic: true, options), errors);
    }

    private static void Print(ImmutableArray<ValidationResult> results, int errors)
    {
        foreach (var result in results)
        {
            Screen.Lines($"== {result.Corpus}, {result.How}");
            Screen.Lines(EvaluationTable.Format(result.Learned, byType: errors > 0, errors));
            foreach (var line in KindTable.Format(result.Learned.Kinds)) Screen.Lines(line);
            if (!result.Learned.Reliability.IsEmpty) Screen.Lines(ReliabilityTable.Format(result.Learned.Reliability));
            Print($"{result.Corpus} in capitals", result.InCapitals);
            Print($"{result.Corpus} in small letters", result.InLowerCase);
            Print($"{result.Corpus} with the edges as they are marked", result.AsMarked);
            Print($"{result.Corpus} by rules alone", result.ByRules);
        }
    }

    private static void Print(string what, EvaluationReport? report)
    {
        if (report is null) return;
        Screen.Lines($"-- {what}");
        Screen.Lines(EvaluationTable.Format(report, byType: false, errors: 0));
    }

    private static PipelineTraining Prepare(DataFolder data, string corpora)
    {
        var builder = new PlaceIndexBuilder();
        var reader = new GazetteerCsvReader(static problem => Messages.Say(problem.ToString()));
        foreach (var place in reader.ReadPlaces(data.Places)) builder.Add(place);
        foreach (var name in reader.ReadNames(data.Names)) builder.Add(name);
        using var notPlaces = File.OpenText(data.NotPlaces);
        return new PipelineTraining(builder.Build(), NotPlaces.Read(notPlaces), WordLexicon.Read(data.EnglishLexicon), LanguageNames.Read(data.LanguageNames), corpora, data.TrainingSentences,
            data.Languages, Messages.Say);
    }
}
