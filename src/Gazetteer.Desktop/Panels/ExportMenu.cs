using Gazetteer.Output;
using Gazetteer.Reading.Keeping;

namespace Gazetteer.Desktop.Panels;

/// <summary>A menu of all in which what is shown can be kept: the project, the formats of mentions, a picture of the map, a class pack.</summary>
internal sealed class ExportMenu : MenuFlyout
{
    private readonly ReadingSession _session;
    private readonly Window _window;

    public ExportMenu(ReadingSession session, Window window, Func<GeoBounds> inView)
    {
        (_session, _window) = (session, window);
        Items.Add(Texts.Item("Project, with what was corrected  .gpkg", SaveProjectAsync, "Ctrl+Shift+S"));
        Items.Add(Texts.Item("Picture of the map …", () => ShowAsync(files => new FormWindow("Picture of the map", PictureForm.Picture, "map", ShownFiles.PictureFormats, session, inView, files.WritePicture, files.Preview))));
        Items.Add(Texts.Item("Class pack …", () => ShowAsync(files => new FormWindow("Class pack: maps and questions", PictureForm.ClassPack, "class", ShownFiles.ClassFormats, session, inView, files.WriteClassPack))));
        foreach (var format in ExportCatalog.All) Items.Add(Texts.Item($"{format.Title}  {format.Extensions[0]}", () => SaveAsync(format)));
    }

    /// <summary>Asks for a file and keeps the work in it from now on.</summary>
    public async Task SaveProjectAsync()
    {
        if (await PickAsync(_window, "Save the project", "notes", "GeoPackage", [".gpkg"]) is { } path) await _session.ChangeAsync(review => review.SaveAs(path, overwrite: true));
    }

    /// <summary>Asks for a file and writes the usual format to it.</summary>
    public Task SaveAsync() => SaveAsync(ExportCatalog.All[0]);

    private async Task SaveAsync(ExportFormat format)
    {
        if (_session.Files is not null && await PickAsync(_window, $"Export: {format.Title}", "mentions", format.Title, format.Extensions) is { } path) await _session.ExportAsync(format, path);
    }

    private Task ShowAsync(Func<ShownFiles, Window> windowOf) => _session.Files is { } files ? windowOf(files).ShowDialog(_window) : Task.CompletedTask;

    /// <summary>Asks where to write a file; null when the reader thought better of it.</summary>
    public static async Task<string?> PickAsync(TopLevel window, string title, string name, string kind, IReadOnlyList<string> extensions) => (await window.StorageProvider.SaveFilePickerAsync(new FilePickerSaveOptions
    {
        Title = title, SuggestedFileName = name + extensions[0], DefaultExtension = extensions[0].TrimStart('.'), ShowOverwritePrompt = true,
        FileTypeChoices = [new FilePickerFileType(kind) { Patterns = [.. extensions.Select(static e => "*" + e)] }],
    }))?.TryGetLocalPath();
}
