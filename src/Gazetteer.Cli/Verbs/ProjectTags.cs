using System.IO.Enumeration;
using Gazetteer.Cli.Errors;
using Gazetteer.Cli.Terminal;
using Gazetteer.Project.Sessions;
using Gazetteer.Scene.Filters;
using Gazetteer.Text;

namespace Gazetteer.Cli.Verbs;

/// <summary>What <c>gazetteer project tag</c> does to the tags of documents.</summary>
/// <param name="add">Tags to give.</param>
/// <param name="remove">Tags to take away.</param>
internal sealed class ProjectTags(string[] add, string[] remove)
{
    /// <summary>Whether anything is given or taken away.</summary>
    public bool IsChange => add.Length + remove.Length > 0;

    /// <summary>Changes the tags of the documents that are named, or, where nothing is to be changed, tells those that there are.</summary>
    /// <returns>What to say.</returns>
    /// <exception cref="CommandException">A name fits no document, or a tag cannot be written.</exception>
    public string Apply(ProjectSession session, string[] names)
    {
        var documents = session.Documents.Select(static d => d.Original.Source).Where(s => names.Length == 0 || names.Any(n => Fits(s, n))).ToArray();
        if (names.FirstOrDefault(n => !documents.Any(s => Fits(s, n))) is { } unknown)
            throw new CommandException($"no document of the project is named {unknown}; 'gazetteer project status' counts them, and exports name them.");
        if (!IsChange) return Listed(documents);
        if (names.Length == 0) throw new CommandException("name the documents whose tags shall change, a folder of theirs or a pattern; \"*\" means all.", ExitCode.Usage);
        var changed = 0;
        foreach (var source in documents)
        {
            var tags = source.Tags.Except(remove.Select(static t => t.Trim())).Union(add.Select(static t => t.Trim())).ToArray();
            if (tags.SequenceEqual(source.Tags)) continue;
            Tag(session, source, tags);
            changed++;
        }

        return $"{Messages.Count(changed, "document")} changed of {documents.Length:N0} named.";
    }

    private static void Tag(ProjectSession session, SourceText source, string[] tags)
    {
        try
        {
            session.Tag(source.Name, [.. tags]);
        }
        catch (ArgumentException)
        {
            throw new CommandException("a tag is a word or some words, without semicolons and line ends.", ExitCode.Usage);
        }
    }

    private static string Listed(SourceText[] documents)
    {
        var tags = documents.SelectMany(static s => s.Tags).CountBy(static t => t).OrderByDescending(static t => t.Value).ThenBy(static t => t.Key, StringComparer.Ordinal).ToArray();
        return tags.Length == 0 ? "No document has a tag; folders can be filtered by (--tag) all the same." : string.Join(Environment.NewLine, tags.Select(static t => $"{t.Value,7:N0}  {t.Key}"));
    }

    private static bool Fits(SourceText source, string name) =>
        source.Name == name || DocumentTags.FoldersOf(source).Contains(name.TrimEnd('/', '\\').Replace('\\', '/')) || FileSystemName.MatchesSimpleExpression(name, source.Name, ignoreCase: false);
}
