using Gazetteer.Extraction;

namespace Gazetteer.Cli.Terminal;

/// <summary>What the command says beside its data: on standard error, so that data can be piped.</summary>
internal static class Messages
{
    private const int MostProblemsShown = 50;

    public static void Say(string message) => Console.Error.WriteLine($"gazetteer: {message}");

    public static void Say(IReadOnlyCollection<Problem> problems)
    {
        foreach (var problem in problems.Take(MostProblemsShown)) Say(problem.ToString());
        if (problems.Count > MostProblemsShown) Say($"… and {problems.Count - MostProblemsShown} more problems like these.");
    }

    public static string Count(int count, string one, string? many = null) => $"{count:N0} {(count == 1 ? one : many ?? one + "s")}";
}
