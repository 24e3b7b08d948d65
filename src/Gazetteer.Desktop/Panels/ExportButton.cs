using Avalonia.Platform.Storage;
using Gazetteer.Foundation;
using Gazetteer.Foundation.Files;
using Gazetteer.Output;
using Gazetteer.Output.Rows;

namespace Gazetteer.Desktop.Panels;

/// <summary>A button with a menu of all formats in which what is shown can be kept.</summary>
internal sealed class ExportButton : Button
{
    private readonly ReadingSession _session;
    private readonly Action<string> _report;

    /// <param name="session">What is shown.</param>
    /// <param name="report">Is told what went wrong.</param>
    public ExportButton(ReadingSession session, Action<string> report)
    {
        (_session, _report) = (session, report);
        Content = "Export ▾";
        FontWeight = Avalonia.Media.FontWeight.SemiBold;
        Classes.Add("accent");
        AutomationProperties.SetName(this, "Export the mentions shown");
        ToolTip.SetTip(this, "Keep what is shown as a file (Ctrl+S: CSV)");
        var menu = new MenuFlyout();
        foreach (var format in ExportCatalog.All)
        {
            var item = new MenuItem { Header = $"{format.Title}  {format.Extensions[0]}" };
            item.Click += async (_, _) => await SaveAsync(format);
            menu.Items.Add(item);
        }

        Flyout = menu;
    }

    // Styled as any button; themes go by the type.
    protected override Type StyleKeyOverride => typeof(Button);

    /// <summary>Asks for a file and writes the usual format to it.</summary>
    public Task SaveAsync() => SaveAsync(ExportCatalog.All[0]);

    private async Task SaveAsync(ExportFormat format)
    {
        if (_session.Names is not { } names || TopLevel.GetTopLevel(this) is not { } window) return;
        var file = await window.StorageProvider.SaveFilePickerAsync(OptionsOf(format));
        if (file is null) return;
        var (atlas, selection) = (_session.Atlas, _session.Selection);
        var options = ExportOptions.Default with { AllKinds = atlas.ShowsAllKinds };
        if (selection.Document is { } document) options = options with { Title = atlas.Documents[document].Source.Title };
        try
        {
            await WriteAsync(file, stream => ExportCatalog.Write(format, ShownMentions.Of(atlas, selection), stream, new ExportContext(options, names, DataFolder.Locate())));
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            _report($"{file.Name} could not be written: {error.Message}");
        }
    }

    // In the background, and as a whole or not at all where the file has a path.
    private static async Task WriteAsync(IStorageFile file, Action<Stream> write)
    {
        if (file.TryGetLocalPath() is { } path)
        {
            await Task.Run(() => AtomicFile.Write(path, overwrite: true, write));
            return;
        }

        await using var stream = await file.OpenWriteAsync();
        await Task.Run(() => write(stream));
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
