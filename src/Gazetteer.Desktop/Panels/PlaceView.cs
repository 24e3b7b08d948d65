namespace Gazetteer.Desktop.Panels;

/// <summary>One place: its names, kind, country and coordinates, and the passages that mention it.</summary>
internal sealed class PlaceView : DockPanel
{
    private const double HereLinePixels = 4;
    private readonly PlacePanel _panel;
    private readonly ReadingSession _session;
    private readonly ImmutableArray<PlaceRow> _rows;
    private readonly RowStack _stack = new();
    private readonly Dictionary<MentionRef, Border> _laid = [];
    private MentionRef? _here;

    public PlaceView(PlacePanel panel, ReadingSession session, Action zoomToPlace)
    {
        (_panel, _session, _rows) = (panel, session, panel.Rows);
        var head = new StackPanel { Spacing = 2, Margin = new Thickness(Texts.Margin, 12), Children = { Commands(zoomToPlace) } };
        head.Children.AddRange(Head(panel));
        _stack.ItemsSource = _rows.Select(row => (Func<Control>)(() => ControlOf(row))).ToList();
        var parts = new StackPanel { Margin = new Thickness(0, 0, 0, Texts.Margin) };
        if (panel.Names.Length > 1) parts.Children.Add(Names(panel));
        parts.Children.AddRange([Inset(Texts.Name(Captions.Mentions(panel.Row.Mentions, panel.Row.Documents)), above: Texts.Margin), _stack]);
        Children.AddRange([Texts.Box(head, new Thickness(0, 0, 0, 1)).At(Dock.Top), new ScrollViewer { Content = parts }]);
    }

    public bool Shows(PlacePanel panel) => panel.LooksAs(_panel);

    /// <summary>Marks the passage at which the text stands, and brings it into view.</summary>
    public void Mark(Selection selection)
    {
        _here = selection.Document is { } document && selection.Mention is { } mention ? new MentionRef(document, mention) : null;
        foreach (var (passage, box) in _laid) Mark(passage, box);
        var row = _rows.Select(static r => r.Mention).ToList().IndexOf(_here);
        if (_here is not null && row >= 0) _stack.Reveal(row);
    }

    private void Mark(MentionRef passage, Border box) =>
        (box.BorderThickness, box.Padding) = passage == _here ? (new Thickness(HereLinePixels, 0, 0, 0), default(Thickness)) : (default(Thickness), new Thickness(HereLinePixels, 0, 0, 0));

    private DockPanel Commands(Action zoomToPlace) => Texts.Bar(
        Texts.Link("‹ All places", "All places", () => _session.Choose(_session.Selection with { Place = null, Mention = null }), "Escape"),
        Texts.Icon(Icons.Fit, "Zoom to this place", zoomToPlace, "Z"),
        Texts.Icon(Icons.Previous, "Previous passage of this place", () => _session.Walk(false, true), "Shift+P"),
        Texts.Icon(Icons.Next, "Next passage of this place", () => _session.Walk(true, true), "Shift+N"));

    private static IEnumerable<Control> Head(PlacePanel panel)
    {
        var (where, figures) = Captions.Of(panel);
        yield return new DockPanel { Children = { new CircleIcon(panel.Row.Style, 7) { Margin = new Thickness(0, 0, 8, 0) }, Texts.Name(panel.Row.Name, 19, native: panel.Row.Native) } };
        yield return Texts.Faint(where);
        yield return new SelectableTextBlock { Text = figures, FontSize = 12.5, TextWrapping = TextWrapping.Wrap }.Coloured(TextBlock.ForegroundProperty, nameof(WindowColours.Quiet));
        if (Uri.TryCreate(panel.Link, UriKind.Absolute, out var link)) yield return new HyperlinkButton { Content = "gazetteer entry", NavigateUri = link, Padding = default, FontSize = 12.5 };
    }

    private static Border Names(PlacePanel panel)
    {
        var names = new StackPanel { Spacing = 3, MinWidth = 280 };
        foreach (var name in panel.Names.Where(n => n.Text != panel.Row.Name)) names.Children.Add(new DockPanel { Children = { Texts.Faint(name.Facts).At(Dock.Right), Texts.Name(name.Text, 13, FontWeight.Normal) } });
        if (panel.MoreNames > 0) names.Children.Add(Texts.Faint($"and {panel.MoreNames} more"));
        return Texts.Box(Texts.Fold(Texts.Accented("Other names"), names), new Thickness(0, 0, 0, 1), new Thickness(Texts.Margin, 8));
    }

    private Control ControlOf(PlaceRow row) =>
        row.Document is { } document ? Title(document) : row is { Passage: { } passage, Mention: { } mention } ? Box(passage, mention) : Inset(Texts.Faint(row.Note));

    private StackPanel Title(PlaceDocument document)
    {
        // Two texts: in one, a number after a title from right to left would be turned round with it.
        var count = Captions.Count(document.Mentions, "mention");
        void Open() => _session.Choose(_session.Selection with { Document = document.Document, Mention = null });
        return Inset(new StackPanel
        {
            Children = { Texts.Link(document.Title, $"Open {document.Title}, {count}", Open, weight: FontWeight.SemiBold), Texts.Faint(document.Date.Length > 0 ? $"{document.Date} · {count}" : count) },
        });
    }

    private Border Box(Passage passage, MentionRef mention)
    {
        var parts = new StackPanel { Margin = new Thickness(0, 0, 0, 6) };
        parts.Children.Add(Texts.Row(Quoted(passage), passage.Before + passage.Text + passage.After, () => _session.Choose(Selection.At(_session.Atlas, mention))));
        if (passage.Part.Length > 0) parts.Children.Add(Inset(Texts.Faint(passage.Part), 10));
        var why = new StackPanel { Orientation = Orientation.Horizontal, Spacing = 6, Children = { Texts.Accented("Why here?"), Texts.Faint(Captions.Sureness(passage.Why)) } };
        parts.Children.Add(Inset(Texts.Fold(why, Texts.Faint(Captions.Of(passage.Why))), 10));
        var box = _laid[mention] = Texts.Box(parts, default).Coloured(Border.BorderBrushProperty, nameof(WindowColours.MarkStrong));
        Mark(mention, box);
        return box;
    }

    private static T Inset<T>(T control, double left = Texts.Margin, double above = 0)
        where T : Control
    {
        control.Margin = new Thickness(left, above, Texts.Margin, above / 4);
        return control;
    }

    private static TextBlock Quoted(Passage passage) => new()
    {
        TextWrapping = TextWrapping.Wrap,
        FlowDirection = Paints.Flow(passage.IsRightToLeft),
        FontFamily = passage.IsRightToLeft ? Paints.ArabicLetters : Paints.Letters,
        FontSize = passage.IsRightToLeft ? 15 : 14,
        LineHeight = passage.IsRightToLeft ? 28 : 22,
        ClipToBounds = false,
        Inlines = [new Run(passage.Before), new Run(passage.Text).Coloured(TextElement.BackgroundProperty, nameof(WindowColours.Mark)), new Run(passage.After)],
    };
}
