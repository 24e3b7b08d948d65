using Gazetteer.Cli.Errors;

namespace Gazetteer.Cli.Verbs;

/// <summary>Keeps results from replacing what they are made of.</summary>
internal static class OutputPaths
{
    /// <summary>Refuses to write the results over a document that is to be read, or where the list of problems goes.</summary>
    /// <exception cref="CommandException">One file is named for two things.</exception>
    public static void KeepOff(string path, IEnumerable<string> documents, string? problems)
    {
        if (problems is not null && RealPath(problems) == RealPath(path))
            throw new CommandException($"{path} cannot hold both the results and the list of problems; name two files.", ExitCode.Usage);
        if (documents.Any(d => File.Exists(d) && RealPath(d) == RealPath(path)))
            throw new CommandException($"{path} is one of the documents to read; name another file for the results.", ExitCode.Usage);
    }

    private static string RealPath(string path) =>
        File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } linked ? linked.FullName : Path.GetFullPath(path);
}
