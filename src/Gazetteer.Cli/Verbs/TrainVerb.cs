using System.CommandLine;
using Gazetteer.Cli.Terminal;
using Gazetteer.Evaluation;
using Gazetteer.Extraction;
using Gazetteer.Importing;
using Gazetteer.Indexing;
using Gazetteer.Recognition;
using Gazetteer.Recognition.Lexicon;
using Gazetteer.Recognition.Training;

namespace Gazetteer.Cli.Verbs;

/// <summary><c>gazetteer train --corpora FOLDER</c>: makes the recogniser's models again.</summary>
internal static class TrainVerb
{
    public static Command Create()
    {
        var corpora = new Option<DirectoryInfo>("--corpora") { Description = "The folder of annotated corpora (GeoWebNews.jsonl …).", DefaultValueFactory = static _ => new DirectoryInfo("../shared/corpora") };
        var crossValidate = new Option<bool>("--cross-validate") { Description = "Write no model; print five-fold figures instead." };
        var errors = new Option<int>("--errors") { Description = "With --cross-validate: how many of the most frequent errors of each class to print." };
        var command = new Command("train", """
            Trains the recogniser on annotated corpora and writes data/models again: the same corpora give the same bytes.

            Examples:
              gazetteer train --corpora ../shared/corpora
              gazetteer train --cross-validate --errors 20
            """) { corpora, crossValidate, errors };
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(parsed.GetValue(corpora)!, parsed.GetValue(crossValidate), parsed.GetValue(errors)), cancellation));
        return command;
    }

    private static int Run(DirectoryInfo corpora, bool crossValidate, int errors)
    {
        if (!corpora.Exists) throw new CommandException($"{corpora.FullName} is not there; name the folder of annotated corpora with --corpora.");
        var data = DataFolder.Locate();
        var training = Prepare(data);
        if (!crossValidate)
        {
            training.Train(corpora.FullName, data.LatinModel, data.ArabicModel);
            return ExitCode.Success;
        }

        foreach (var (corpus, report) in training.CrossValidate(corpora.FullName, new EvaluationOptions()))
        {
            Console.WriteLine($"== {corpus}, five-fold by document");
            Console.WriteLine(EvaluationTable.Format(report, byType: errors > 0, errors));
        }

        return ExitCode.Success;
    }

    private static RecognizerTraining Prepare(DataFolder data)
    {
        var builder = new PlaceIndexBuilder();
        var reader = new GazetteerCsvReader(static problem => Messages.Say(problem.ToString()));
        foreach (var place in reader.ReadPlaces(data.Places)) builder.Add(place);
        foreach (var name in reader.ReadNames(data.Names)) builder.Add(name);
        var index = builder.Build();
        using var notPlaces = File.OpenText(data.NotPlaces);
        return new RecognizerTraining(index, new NameMatcher(index), NotPlaces.Read(notPlaces), WordLexicon.Read(data.EnglishLexicon), Messages.Say);
    }
}
