using Gazetteer.Foundation.Files;
using Gazetteer.Output;
using Gazetteer.Output.Rows;

namespace Gazetteer.Desktop.Panels;

/// <summary>A menu of all formats in which what is shown can be kept.</summary>
internal sealed class ExportMenu : MenuFlyout
{
    private readonly ReadingSession _session;
    private readonly TopLevel _window;

    public ExportMenu(ReadingSession session, TopLevel window)
    {
        (_session, _window) = (session, window);
        Items.Add(Texts.Item("Project, with what was corrected  .gpkg", SaveProjectAsync, "Ctrl+Shift+S"));
        foreach (var format in ExportCatalog.All) Items.Add(Texts.Item($"{format.Title}  {format.Extensions[0]}", () => SaveAsync(format)));
    }

    /// <summary>Asks for a file and keeps the work in it from now on.</summary>
    public async Task SaveProjectAsync()
    {
        if (await PickAsync("Save the project", "notes", "GeoPackage", [".gpkg"]) is { } path) await _session.ChangeAsync(review => review.SaveAs(path, overwrite: true));
    }

    /// <summary>Asks for a file and writes the usual format to it.</summary>
    public Task SaveAsync() => SaveAsync(ExportCatalog.All[0]);

    private async Task SaveAsync(ExportFormat format)
    {
        if (_session.Names is not { } names || await PickAsync($"Export: {format.Title}", "mentions", format.Title, format.Extensions) is not { } path) return;
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
            _session.Desk.Add(new Problem(path, 0, $"it could not be written: {error.Message}"));
        }
    }

    private async Task<string?> PickAsync(string title, string name, string kind, IReadOnlyList<string> extensions) => (await _window.StorageProvider.SaveFilePickerAsync(new FilePickerSaveOptions
    {
        Title = title, SuggestedFileName = name + extensions[0], DefaultExtension = extensions[0].TrimStart('.'), ShowOverwritePrompt = true,
        FileTypeChoices = [new FilePickerFileType(kind) { Patterns = [.. extensions.Select(static e => "*" + e)] }],
    }))?.TryGetLocalPath();
}
