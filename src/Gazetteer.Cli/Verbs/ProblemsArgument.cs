using System.CommandLine;
using System.Text;
using Gazetteer.Cli.Terminal;
using Gazetteer.Foundation;
using Gazetteer.Foundation.Files;
using Gazetteer.Output.Formats;

namespace Gazetteer.Cli.Verbs;

/// <summary>The option that writes all problems to a file, however many; without it the first ones are named and the others counted.</summary>
internal sealed class ProblemsArgument
{
    private static readonly (string Name, Func<Problem, TableCell> Value)[] Columns =
    [
        ("file", static p => p.Source),
        ("line", static p => TableCell.Number(p.Line == 0 ? null : p.Line)),
        ("reason", static p => p.Message),
    ];

    private readonly Option<string?> _file;

    /// <summary>The option under its usual name, and under others that a verb has had for it.</summary>
    public ProblemsArgument(params string[] aliases) => _file = new("--problems", aliases)
    {
        Description = "Write all that could not be read to this CSV file, however much; a list that was written before is replaced.",
    };

    /// <summary>The file that was named, if any.</summary>
    public string? File(ParseResult parsed) => parsed.GetValue(_file) is { Length: > 0 } path ? path : null;

    public void AddTo(Command command) => command.Options.Add(_file);

    /// <summary>Where they go; decided before any work is done, so that a mistake costs no time.</summary>
    /// <exception cref="IOException">The file is another's, or cannot be written.</exception>
    public Action<IReadOnlyCollection<Problem>> Choose(ParseResult parsed)
    {
        if (File(parsed) is not { } path) return static problems => Messages.Say(problems, "--problems FILE writes all of them");
        AtomicFile.Check(path, overwrite: true); // before it is looked into, since a pipe or device may never end
        AtomicFile.Check(path, IsOurs(path));
        return problems =>
        {
            AtomicFile.Write(path, overwrite: true, stream => Write(stream, problems));
            Messages.Say(problems, $"all of them are in {path}");
        };
    }

    private static void Write(Stream stream, IEnumerable<Problem> problems)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        CsvTable.Write(writer, Columns, problems);
    }

    /// <summary>Whether a file that is there is a list that was written before, or empty; any other is somebody's.</summary>
    private static bool IsOurs(string path)
    {
        if (!System.IO.File.Exists(path)) return true;
        using var reader = new StreamReader(path);
        return reader.ReadLine() is null or "file,line,reason";
    }
}
