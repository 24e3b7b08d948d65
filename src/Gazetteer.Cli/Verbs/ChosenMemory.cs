using Gazetteer.Cli.Terminal;
using Gazetteer.Foundation;
using Gazetteer.Indexing;
using Gazetteer.Project.Corrections;
using Gazetteer.Project.Sessions;

namespace Gazetteer.Cli.Verbs;

/// <summary>The memory file that a run uses.</summary>
/// <param name="Path">The file; null for none.</param>
/// <param name="IsUsual">Whether it is the user's own, used without being named; it need not exist.</param>
internal sealed record ChosenMemory(string? Path, bool IsUsual)
{
    /// <summary>No file.</summary>
    public static ChosenMemory None { get; } = new(null, false);

    /// <summary>The file for a session, which reads it and adds to it.</summary>
    /// <param name="index">The gazetteer.</param>
    /// <param name="report">Told of lines that are not understood.</param>
    public SessionMemory Open(PlaceIndex index, Action<Problem> report) => SessionMemory.Of(Path, index, report);

    /// <summary>The same for a session whose gazetteer may be opened anew.</summary>
    /// <param name="index">The gazetteer as it is when it is asked for.</param>
    /// <param name="report">Told of lines that are not understood.</param>
    public SessionMemory Open(Func<PlaceIndex> index, Action<Problem> report) => SessionMemory.Of(Path, index, report);

    /// <summary>Reads it, and says when a file that was not named bears on the results.</summary>
    /// <param name="index">The gazetteer.</param>
    /// <param name="report">Told of lines that are not understood.</param>
    public Corrector Read(PlaceIndex index, Action<Problem> report)
    {
        var decisions = Open(index, report).Read();
        if (IsUsual && decisions.Length > 0) Messages.Say(
            $"{Messages.Count(decisions.Length, "decision")} of {Path} {(decisions.Length == 1 ? "is" : "are")} taken in (--memory none leaves them out).");
        return new Corrector(DecisionSet.Of(decisions, decision => NameSpellings.Of(index, decision)));
    }
}
