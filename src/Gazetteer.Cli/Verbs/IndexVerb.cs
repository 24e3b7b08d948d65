using System.CommandLine;
using Gazetteer.Cli.Errors;
using Gazetteer.Cli.Terminal;
using Gazetteer.Foundation;
using Gazetteer.Gazetteers;
using Gazetteer.Indexing;
using Gazetteer.Indexing.Caching;

namespace Gazetteer.Cli.Verbs;

/// <summary><c>gazetteer index build|info|verify</c>: the compiled form of the gazetteer, which is otherwise made unasked.</summary>
internal static class IndexVerb
{
    public static Command Create() => new("index", """
        Makes, describes or checks the compiled gazetteer. Other commands make it when they first need it, in the user's
        cache folder (GAZETTEER_CACHE names another), and again when the gazetteer's files change.

        Examples:
          gazetteer index info
          gazetteer index verify
        """)
    {
        BuildCommand(),
        Sub("info", "Tells where the compiled gazetteer is and what it holds.", static (_, _) => Describe()),
        Sub("verify", "Reads the whole file and compares its checksums.", static (_, cancellation) => Verify(cancellation)),
    };

    private static Command BuildCommand()
    {
        var problems = new ProblemsArgument();
        var command = Sub("build", "Compiles the gazetteer anew.", (parsed, cancellation) => Build(problems.Choose(parsed), cancellation));
        problems.AddTo(command);
        return command;
    }

    private static Command Sub(string name, string description, Func<ParseResult, CancellationToken, int> action)
    {
        var command = new Command(name, description);
        command.SetAction((parsed, cancellation) => Task.Run(() => action(parsed, cancellation), cancellation));
        return command;
    }

    private static IReadOnlyList<GazetteerFiles> Sources() => UserGazetteers.Locate().With(GazetteerFiles.Shipped(DataFolder.Locate()), static problem => Messages.Say(problem.ToString()));

    private static string Find() =>
        new PlaceIndexCache().Find(Sources()) ?? throw new CommandException("the gazetteer has not been compiled yet; 'gazetteer index build' does it.", ExitCode.SomeProblems);

    private static int Build(Action<IReadOnlyCollection<Problem>> tell, CancellationToken cancellation)
    {
        var problems = new List<Problem>();
        using (var line = new ProgressLine())
        {
            var path = new PlaceIndexCache().Rebuild(Sources(), problems.Add, done => line.Show("Compiling", (int)(done * 100), 100), cancellation);
            line.Dispose();
            Screen.Line(path);
        }

        tell(problems);
        return problems.Count == 0 ? ExitCode.Success : ExitCode.SomeProblems;
    }

    private static int Describe()
    {
        var path = Find();
        var info = PlaceIndexFile.Describe(path);
        Screen.Lines($"""
            file      {path}
            size      {info.Bytes / 1e6:N1} MB, of which {info.MatchingBytes / 1e6:N1} MB find names in texts ({info.MatchingBytes / (double)Math.Max(1, info.NameCount):N1} bytes a name)
            places    {info.PlaceCount:N0}
            names     {info.NameCount:N0} distinct when folded, the longest of {info.LongestName} tokens
            compiled  {info.CompiledAt:yyyy-MM-dd HH:mm:ss} UTC
            """);
        Screen.Lines(info.Provenance.Replace('\t', ' ').TrimEnd('\n'));
        return ExitCode.Success;
    }

    private static int Verify(CancellationToken cancellation)
    {
        var path = Find();
        if (PlaceIndexFile.FindDamage(path, cancellation) is { } damage) throw new CommandException($"{path} is not as it was written: {damage}. 'gazetteer index build' replaces it.");
        Screen.Line($"{path} is whole.");
        return ExitCode.Success;
    }
}
