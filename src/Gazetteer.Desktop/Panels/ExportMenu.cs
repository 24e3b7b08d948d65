using Avalonia.Platform.Storage;
using Gazetteer.Foundation;
using Gazetteer.Foundation.Files;
using Gazetteer.Output;
using Gazetteer.Output.Rows;

namespace Gazetteer.Desktop.Panels;

/// <summary>A menu of all formats in which what is shown can be kept.</summary>
internal sealed class ExportMenu : MenuFlyout
{
    private readonly ReadingSession _session;
    private readonly TopLevel _window;
    private readonly Action<string> _report;

    public ExportMenu(ReadingSession session, TopLevel window, Action<string> report)
    {
        (_session, _window, _report) = (session, window, report);
        foreach (var format in ExportCatalog.All) Items.Add(Texts.Item($"{format.Title}  {format.Extensions[0]}", () => SaveAsync(format)));
    }

    /// <summary>Asks for a file and writes the usual format to it.</summary>
    public Task SaveAsync() => SaveAsync(ExportCatalog.All[0]);

    private async Task SaveAsync(ExportFormat format)
    {
        if (_session.Names is not { } names) return;
        var file = await _window.StorageProvider.SaveFilePickerAsync(OptionsOf(format));
        if (file?.TryGetLocalPath() is not { } path) return;
        var (atlas, selection) = (_session.Atlas, _session.Selection);
        var options = ExportOptions.Default with { AllKinds = atlas.ShowsAllKinds };
        if (selection.Document is { } document) options = options with { Title = atlas.Documents[document].Source.Title };
        try
        {
            // As a whole or not at all.
            await Task.Run(() => AtomicFile.Write(
                path, overwrite: true, stream => ExportCatalog.Write(format, ShownMentions.Of(atlas, selection), stream, new ExportContext(options, names, DataFolder.Locate()))));
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            _report($"{file.Name} could not be written: {error.Message}");
        }
    }

    private static FilePickerSaveOptions OptionsOf(ExportFormat format) => new()
    {
        Title = $"Export: {format.Title}",
        SuggestedFileName = "mentions" + format.Extensions[0],
        DefaultExtension = format.Extensions[0].TrimStart('.'),
        FileTypeChoices = [new FilePickerFileType(format.Title) { Patterns = [.. format.Extensions.Select(static e => "*" + e)] }],
        ShowOverwritePrompt = true,
    };
}
