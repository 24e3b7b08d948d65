using System.CommandLine;
using Gazetteer.Cli.Terminal;
using Gazetteer.Foundation;
using Gazetteer.Pipeline;

namespace Gazetteer.Cli.Verbs;

/// <summary>What every verb takes that reads documents and writes a result: the paths, how documents are read, what is presumed of them, and where problems go.</summary>
/// <param name="languageOption">What the option of the documents' language is called: <c>--language</c>, unless that is the language of what the verb makes.</param>
/// <param name="pathsName">What the paths are called in the help.</param>
internal sealed class DocumentArguments(string languageOption = "--language", string pathsName = "PATH")
{
    private readonly Argument<string[]> _paths = new(pathsName) { Description = "Files, folders (searched recursively), patterns, or - for standard input.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> _force = new("--force") { Description = "Overwrite the output file if it exists." };
    private readonly ReadingArguments _reading = new(languageOption);
    private readonly RegionArguments _region = new();
    private readonly MemoryArgument _memory = new();
    private readonly ProblemsArgument _problems = new();

    public void AddTo(Command command)
    {
        command.Arguments.Add(_paths);
        command.Options.Add(_force);
        _reading.AddTo(command);
        _region.AddTo(command);
        _memory.AddTo(command);
        _problems.AddTo(command);
    }

    /// <summary>The paths that were named.</summary>
    public string[] Paths(ParseResult parsed) => parsed.GetValue(_paths)!;

    /// <summary>Whether an output file that is there is overwritten.</summary>
    public bool Force(ParseResult parsed) => parsed.GetValue(_force);

    /// <summary>The file for problems, if one was named.</summary>
    public string? ProblemFile(ParseResult parsed) => _problems.File(parsed);

    /// <summary>Says what could not be read; checked before any work is done.</summary>
    public Action<IReadOnlyCollection<Problem>> Problems(ParseResult parsed) => _problems.Choose(parsed);

    /// <summary>The decisions to take in.</summary>
    public ChosenMemory Memory(ParseResult parsed) => _memory.Choose(parsed);

    /// <summary>The gazetteer, with what is presumed of the documents.</summary>
    public Workspace Open(ParseResult parsed, CancellationToken cancellation) => _region.Apply(parsed, WorkspaceOpening.Open(cancellation));

    /// <summary>The run that reads the documents; all options are checked before any work is done.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="output">The file that is written, which is not read; null for standard output.</param>
    /// <param name="cancellation">Stops the work.</param>
    public DocumentRun Run(ParseResult parsed, string? output, CancellationToken cancellation) => Run(parsed, output, () => Open(parsed, cancellation));

    /// <inheritdoc cref="Run(ParseResult, string?, CancellationToken)"/>
    /// <param name="parsed">The command line.</param>
    /// <param name="output">The file that is written, which is not read; null for standard output.</param>
    /// <param name="open">Opens the gazetteer.</param>
    public DocumentRun Run(ParseResult parsed, string? output, Func<Workspace> open) =>
        new(_reading.Read(parsed) with { OutputPath = output }, open, Memory(parsed), Problems(parsed));
}
