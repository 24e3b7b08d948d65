namespace Gazetteer.Desktop.Map;

/// <summary>Names on the map, written by Avalonia, which joins and orders Persian and Urdu letters as they should be; Mapsui's labels do not.</summary>
internal sealed class LabelOverlay : Control
{
    private const double HaloPixels = 3;
    private const double DotRadius = 2;
    private const int MostWritten = 4000;
    private const int MostShapedInFrame = 40;
    private readonly Dictionary<ScreenText, (FormattedText Letters, Geometry? Outlines)> _written = [];
    private MapScene? _scene;
    private LabelSheet? _sheet;
    private MapFrame _frame;
    private Palette _palette = Palette.Light;

    public LabelOverlay() => (IsHitTestVisible, ClipToBounds) = (false, true);

    public void Paint(Palette palette)
    {
        _palette = palette;
        _written.Clear();
        InvalidateVisual();
    }

    public bool Suits(MapScene scene, MapFrame frame) => ReferenceEquals(scene, _scene) && _sheet?.Suits(frame) == true;

    public void Clear() => (_scene, _sheet) = (null, null);

    public void Show(MapScene scene, LabelSheet sheet)
    {
        (_scene, _sheet) = (scene, sheet);
        InvalidateVisual();
    }

    public void Follow(MapFrame frame)
    {
        _frame = frame;
        InvalidateVisual();
    }

    public override void Render(DrawingContext context)
    {
        if (_sheet is null || _frame.MetresPerPixel <= 0) return;
        var halo = new Pen(Paints.Brush(_palette.Halo, 0.9), HaloPixels, lineCap: PenLineCap.Round, lineJoin: PenLineJoin.Round);
        var dot = Paints.Brush(_palette.BaseLabel);
        foreach (var (x, y) in _sheet.TownsIn(_frame)) context.DrawEllipse(dot, null, new Point(x, y), DotRadius, DotRadius);
        var shaped = 0;
        foreach (var text in _sheet.TextsIn(_frame, _palette))
        {
            if (!_written.ContainsKey(text with { X = 0, Y = 0 }) && ++shaped > MostShapedInFrame) continue;
            var (letters, outlines) = Written(text);
            using var moved = context.PushTransform(Matrix.CreateTranslation(text.X - (letters.Width / 2), text.Y - (letters.Height / 2)));
            if (outlines is not null) context.DrawGeometry(null, halo, outlines);
            context.DrawText(letters, default);
        }

        // The most important come first, the others with the next frames, so that hundreds of new labels do not hold up the window.
        if (shaped > MostShapedInFrame) Dispatcher.UIThread.Post(InvalidateVisual, DispatcherPriority.Background);
    }

    // Shaping is the costly part: while the map moves, only places change.
    private (FormattedText Letters, Geometry? Outlines) Written(ScreenText text)
    {
        var key = text with { X = 0, Y = 0 };
        if (_written.TryGetValue(key, out var written)) return written;
        if (_written.Count >= MostWritten) _written.Clear();
        var typeface = new Typeface(Paints.Letters, text.IsItalic ? FontStyle.Italic : FontStyle.Normal, text.IsBold ? FontWeight.SemiBold : FontWeight.Normal);
        var letters = new FormattedText(
            text.Text, CultureInfo.InvariantCulture, Paints.Flow(text.IsRightToLeft), typeface, text.FontPixels, Paints.Brush(text.Colour));
        return _written[key] = (letters, letters.BuildGeometry(default));
    }
}
