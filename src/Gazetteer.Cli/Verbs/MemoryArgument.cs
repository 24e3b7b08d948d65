using System.CommandLine;
using Gazetteer.Cli.Errors;
using Gazetteer.Project.Memory;

namespace Gazetteer.Cli.Verbs;

/// <summary>The option that names the file of decisions to take in.</summary>
internal sealed class MemoryArgument
{
    private const string None = "none";

    private readonly Option<string?> _file = new("--memory")
    {
        Description = $"A memory file: decisions about names that hold for these documents, one a line. By default {MemoryFile.UsualPath}, if it is there, which keeps what you decided for always; '{None}' uses none.",
    };

    public void AddTo(Command command) => command.Options.Add(_file);

    /// <summary>The file that is meant; checked before any work is done, so that a mistake costs no time.</summary>
    /// <exception cref="CommandException">There is no such file.</exception>
    public ChosenMemory Choose(ParseResult parsed)
    {
        var path = parsed.GetValue(_file);
        if (path is null) return new ChosenMemory(MemoryFile.UsualPath, IsUsual: true);
        if (path == None) return ChosenMemory.None;
        return File.Exists(path) ? new ChosenMemory(path, IsUsual: false)
            : throw new CommandException($"there is no memory file {path}; write one (its first line is {MemoryFile.Heading}), or leave --memory away.");
    }
}
