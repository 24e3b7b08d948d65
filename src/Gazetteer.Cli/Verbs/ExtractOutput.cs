using Gazetteer.Cli.Errors;
using Gazetteer.Cli.Terminal;
using Gazetteer.Foundation.Files;
using Gazetteer.Foundation;
using Gazetteer.Output.Rows;
using Gazetteer.Output;
using Gazetteer.Pipeline;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Cli.Verbs;

/// <summary>Where results go, and in which format.</summary>
internal sealed class ExtractOutput
{
    private static readonly string[] Binary = ["gpkg", "brat", "png", "pdf"];
    private readonly ExportFormat _format;
    private readonly string? _path;
    private readonly bool _overwrite;

    private ExtractOutput(ExportFormat format, string? path, bool overwrite) => (_format, _path, _overwrite) = (format, path, overwrite);

    /// <summary>Decides before any work is done, so that a mistake costs no time.</summary>
    /// <exception cref="CommandException">The format is not known, or a binary format would be written to a terminal.</exception>
    /// <exception cref="IOException">The file exists and may not be overwritten, or its folder does not exist.</exception>
    public static ExtractOutput Choose(string? format, string? path, bool overwrite)
    {
        if (path is "" or "-") path = null;
        var chosen = Format(format, path);
        if (path is null && Binary.Contains(chosen.Name) && !Console.IsOutputRedirected)
            throw new CommandException($"{chosen.Title} is no text; name a file with --output.", ExitCode.Usage);
        if (path is not null) AtomicFile.Check(path, overwrite);
        return new ExtractOutput(chosen, path, overwrite);
    }

    /// <summary>Refuses to write the results over a document that is to be read, or where the list of problems goes.</summary>
    /// <exception cref="CommandException">One file is named for two things.</exception>
    public void KeepOff(IEnumerable<string> documents, string? problems)
    {
        if (_path is not null) OutputPaths.KeepOff(_path, documents, problems);
    }

    public void Write(IEnumerable<ExtractedDocument> documents, ExportOptions options, Workspace workspace)
    {
        var context = new ExportContext(options, new PlaceDirectory(workspace.Index, workspace.OwnGazetteers, workspace.Footprints), DataFolder.Locate());
        if (_path is not null)
        {
            AtomicFile.Write(_path, _overwrite, s => ExportCatalog.Write(_format, documents, s, context));
            return;
        }

        using var output = Screen.Data();
        ExportCatalog.Write(_format, documents, output, context);
        output.Flush();
    }

    private static ExportFormat Format(string? name, string? path)
    {
        if (name is not null) return ExportCatalog.Find(name) ?? throw Unknown($"there is no format {name}");
        if (path is null || Path.GetExtension(path).Length == 0) return ExportCatalog.All[0];
        return ExportCatalog.OfFile(path) ?? throw Unknown($"the extension of {path} is no format's; choose one with --format");
    }

    private static CommandException Unknown(string cause) =>
        new($"{cause}. Formats: {string.Join(", ", ExportCatalog.All.Select(static f => f.Name))}.", ExitCode.Usage);
}
