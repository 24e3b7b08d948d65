using System.Collections.Immutable;
using System.Globalization;
using Gazetteer.Foundation;

namespace Gazetteer.Indexing.Storage;

/// <summary>What an index was compiled from, and which rows could not be used: kept in the index, so that later runs can say so too.</summary>
/// <param name="Files">The files' paths, in the order in which they were read.</param>
/// <param name="Problems">What was wrong with their rows, the first thousand at most.</param>
internal sealed record Provenance(ImmutableArray<string> Files, ImmutableArray<Problem> Problems)
{
    private const int MostProblems = 1000;

    public static Provenance Parse(string text)
    {
        var files = ImmutableArray.CreateBuilder<string>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var fields = line.Split('\t');
            if (fields is ["file", var path]) files.Add(path);
            else if (fields is ["problem", var source, var number, var message]) problems.Add(new Problem(source, int.TryParse(number, CultureInfo.InvariantCulture, out var at) ? at : 0, message));
        }

        return new Provenance(files.ToImmutable(), problems.ToImmutable());
    }

    /// <inheritdoc/>
    public override string ToString() => string.Concat(Files.Select(static f => $"file\t{Plain(f)}\n"))
        + string.Concat(Problems.Take(MostProblems).Select(static p => $"problem\t{Plain(p.Source)}\t{p.Line}\t{Plain(p.Message)}\n"));

    private static string Plain(string text) => text.Replace('\t', ' ').Replace('\n', ' ');
}
