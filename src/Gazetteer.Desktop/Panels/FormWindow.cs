using Avalonia.Media.Imaging;

namespace Gazetteer.Desktop.Panels;

/// <summary>A form of how a file is to be, with a button for each format, and a preview where there can be one.</summary>
internal sealed class FormWindow : Window
{
    private const double PreviewPixels = 760;
    private readonly ReadingSession _session;
    private readonly Func<GeoBounds> _inView;
    private readonly FormPanel _form;
    private readonly Image _image = new() { Margin = new Thickness(Texts.Margin) };

    public delegate string Draw(Atlas atlas, Selection selection, Func<string, string?> setting, double width, Stream stream, CancellationToken cancellation);

    public delegate string Write(Atlas atlas, Selection selection, Func<string, string?> setting, string path, CancellationToken cancellation);

    public FormWindow(string title, ImmutableArray<FormField> fields, string name, ImmutableArray<string> formats, ReadingSession session, Func<GeoBounds> inView, Write write, Draw? draw = null)
    {
        (_session, _inView, _form, Title, Height) = (session, inView, new FormPanel(fields), title, 640);
        (SizeToContent, Width) = draw is null ? (SizeToContent.Width, double.NaN) : (SizeToContent.Manual, 1180);
        var buttons = new StackPanel { Orientation = Orientation.Horizontal, Spacing = 8, Margin = new Thickness(Texts.Margin) };
        foreach (var format in formats) buttons.Children.Add(Texts.Button($"Save {format[1..].ToUpperInvariant()}", $"Save as {format}", async () => await SaveAsync(write, name, format)));
        buttons.Children.Add(Texts.Button("Close", "Close", Close, "Escape"));
        Content = new DockPanel { Children = { Texts.Box(buttons, new Thickness(0, 1, 0, 0)).At(Dock.Bottom), new ScrollViewer { Content = _form }.At(Dock.Right), _image } };
        KeyDown += (_, e) => { if (e.Key == Key.Escape) Close(); };
        if (draw is null) return;
        var drawing = new Latest(() => DrawAsync(draw));
        _form.Changed += () => _ = drawing.RequestAsync();
        Opened += (_, _) => _ = drawing.RequestAsync();
    }

    private Task DrawAsync(Draw draw) => WorkAsync(async (atlas, selection, setting) =>
    {
        var stream = new MemoryStream();
        var words = await Task.Run(() => draw(atlas, selection, setting, PreviewPixels, stream, CancellationToken.None));
        stream.Position = 0;
        _image.Source = new Bitmap(stream);
        return words;
    });

    private async Task SaveAsync(Write write, string name, string format)
    {
        if (await ExportMenu.PickAsync(this, Title!, name, format[1..].ToUpperInvariant(), [format]) is { } path)
            await WorkAsync((atlas, selection, setting) => Task.Run(() => $"{path} is written. {write(atlas, selection, setting, path, CancellationToken.None)}"));
    }

    private async Task WorkAsync(Func<Atlas, Selection, Func<string, string?>, Task<string>> work)
    {
        try
        {
            _form.Say(await work(_session.Atlas, _session.Selection, PictureForm.Settings(_form.Read(), _inView())));
        }
        catch (Exception error) when (error is FormatException or IOException or InvalidDataException or UnauthorizedAccessException or ArgumentException)
        {
            _form.Say($"⚠ {error.Message}");
        }
    }
}
