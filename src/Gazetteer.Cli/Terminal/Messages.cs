using Gazetteer.Foundation;

namespace Gazetteer.Cli.Terminal;

/// <summary>What the command says beside its data: on standard error, so that data can be piped.</summary>
internal static class Messages
{
    private const int MostProblemsShown = 50;

    /// <summary>Says one thing on one line, whatever file names and documents put into it.</summary>
    public static void Say(string message) => Console.Error.WriteLine(TerminalText.Line($"gazetteer: {message}"));

    /// <summary>Names the first of them, and says how many more there are.</summary>
    /// <param name="problems">What went wrong.</param>
    /// <param name="rest">How to see the others, as a sentence without its full stop; empty when nothing shows them.</param>
    public static void Say(IReadOnlyCollection<Problem> problems, string rest = "")
    {
        foreach (var problem in problems.Take(MostProblemsShown)) Say(problem.ToString());
        if (problems.Count > MostProblemsShown) Say($"… and {problems.Count - MostProblemsShown:N0} more problems{(rest.Length > 0 ? $"; {rest}" : "")}.");
    }

    public static string Count(int count, string one, string? many = null) => $"{count:N0} {(count == 1 ? one : many ?? one + "s")}";
}
