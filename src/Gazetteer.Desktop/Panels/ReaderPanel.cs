using Block = Gazetteer.Scene.Panels.TextBlock;
using TextRun = Gazetteer.Scene.Panels.TextRun;

namespace Gazetteer.Desktop.Panels;

/// <summary>The open document: its text with every mention marked, each paragraph in its own direction.</summary>
/// <remarks>Mentions are runs of the paragraph's text, not controls in it: so lines break, and Arabic letters join, as if nothing were marked.</remarks>
internal sealed class ReaderPanel : DockPanel
{
    private static readonly Cursor Beam = new(StandardCursorType.Ibeam);
    private static readonly Cursor Hand = new(StandardCursorType.Hand);
    private const double HeadingShare = 1.1;
    private const double UnderlinePixels = 4; // below the feet of Arabic letters
    private readonly ReadingSession _session;
    private readonly StackPanel _head = new() { Spacing = 4, Margin = new Thickness(Texts.Margin, 12) };
    private readonly RowStack _text = new() { Margin = new Thickness(Texts.Margin, 12, Texts.Margin, 60) };
    private readonly Dictionary<Block, List<(Run Run, TextRun Shown)>> _laid = new(ReferenceEqualityComparer.Instance);
    private ReaderPage? _page;
    private Picture _picture = Picture.Empty;
    private WindowColours _colours = WindowColours.Light;

    public ReaderPanel(ReadingSession session)
    {
        _session = session;
        Children.AddRange([Texts.Box(_head, new Thickness(0, 0, 0, 1)).At(Dock.Top), new ScrollViewer { Content = _text, HorizontalScrollBarVisibility = Avalonia.Controls.Primitives.ScrollBarVisibility.Disabled }]);
        session.Composed += Show;
    }

    public void Paint(WindowColours colours)
    {
        _colours = colours;
        Mark();
    }

    private void Show(Picture picture)
    {
        var isElsewhere = picture.Page != _page || picture.Selection != _picture.Selection;
        (_picture, IsVisible) = (picture, picture.Page is not null);
        if (picture.Page is { } page && page != _page) Lay(page);
        _page = picture.Page;
        Mark();
        if (isElsewhere && _page is not null) _text.Reveal(Math.Max(0, _page.BlockFor(picture.Selection)));
    }

    private void Lay(ReaderPage page)
    {
        _page = page;
        _laid.Clear();
        _head.Children.Clear();
        _head.Children.AddRange([Commands(), Texts.Name(page.Card.Title, 19), Texts.Faint(Captions.Of(page.Card), page.Card.IsRightToLeft), Texts.Faint(page.Card.Name, page.Card.IsRightToLeft)]);
        var rows = page.Blocks.Select(block => (Func<Control>)(() => Paragraph(block))).ToList();
        if (page.Total > page.Blocks.Length)
            rows.Add(() => Texts.Faint($"Paragraphs {page.From + 1:N0} to {page.From + page.Blocks.Length:N0} of {page.Total:N0}; the next mention leads on."));
        _text.ItemsSource = rows;
    }

    private DockPanel Commands() => Texts.Bar(
        Texts.Link("‹ All documents", "All documents", () => _session.Choose(Selection.None), "Escape"),
        Texts.Link("Correct …", "Correct this mention", Correct, "C"),
        Texts.Icon(Icons.Previous, "Previous mention", () => _session.Walk(false, false), "P"),
        Texts.Icon(Icons.Next, "Next mention", () => _session.Walk(true, false), "N"));

    private StackPanel Paragraph(Block block)
    {
        var (family, size, line) = LettersOf(block.IsRightToLeft, _page!.Card.Language);
        var paragraph = new SelectableTextBlock
        {
            TextWrapping = TextWrapping.Wrap,
            FontFamily = family,
            FontSize = block.Heading > 0 ? Math.Round(size * HeadingShare) : size,
            LineHeight = line,
            FontWeight = block.Heading > 0 ? FontWeight.Bold : FontWeight.Normal,
            FlowDirection = Paints.Flow(block.IsRightToLeft),
            Margin = new Thickness(4, 0, block.IsRightToLeft ? 10 : 4, 12), // lines from right to left reach beyond their box by the space at their end
            ClipToBounds = false,
            Inlines = [],
        };
        paragraph.Inlines.AddRange(block.Runs.Select(static shown => new Run(shown.Text)));
        _laid[block] = [.. paragraph.Inlines.OfType<Run>().Zip(block.Runs).Where(static r => r.Second.Mention is not null)];
        Mark(_laid[block]);
        paragraph.Tapped += (_, e) => Choose(RunAt(block, paragraph, e.GetPosition(paragraph)));
        paragraph.ContextRequested += (_, e) => e.Handled = e.TryGetPosition(paragraph, out var point) && Correct(RunAt(block, paragraph, point), block.At + Math.Min(paragraph.SelectionStart, paragraph.SelectionEnd), paragraph.SelectedText, paragraph);
        paragraph.PointerMoved += (_, e) => Hint(paragraph, RunAt(block, paragraph, e.GetPosition(paragraph)));
        var row = new StackPanel { Children = { paragraph } };
        if (block.Part.Length > 0) row.Children.Insert(0, Texts.Faint(block.Part));
        return row;
    }

    // As the browser view has them: Nastaliq needs the most room, because its words climb.
    private static (FontFamily Family, double Size, double Line) LettersOf(bool isRightToLeft, string language) =>
        !isRightToLeft ? (Paints.Letters, 15.5, 26) : language.StartsWith("ur", StringComparison.Ordinal) ? (Paints.UrduLetters, 17.5, 40) : (Paints.ArabicLetters, 17.5, 35);

    private static TextRun? RunAt(Block block, TextBlock paragraph, Point point)
    {
        // Not HitTestPoint: its IsInside holds for the first line only, and its TextPosition is wrong from right to left (Avalonia 11.3.20).
        return block.Mentions.FirstOrDefault(m => paragraph.TextLayout.HitTestTextRange(m.Start, m.Run.Text.Length).Any(line => line.Contains(point))).Run;
    }

    private void Choose(TextRun? run)
    {
        if (run?.Mention is { } mention && _page is { } page) _session.Choose(Selection.At(_picture.Atlas, new MentionRef(page.Card.Document, mention)));
    }

    /// <summary>Opens the menu in which the mention where the text stands is judged.</summary>
    public void Correct() => Correct(_laid.Values.SelectMany(static r => r).FirstOrDefault(r => r.Shown.Mention == _picture.Selection.Mention && r.Shown.Mention is not null).Shown, 0, "", _text);

    // A mention, or words that were marked and are none.
    private bool Correct(TextRun? run, int at, string words, Control beside)
    {
        if (_session.Review is not { } review || _page is not { } page) return false;
        var lines = run?.Mention is { } mention ? CorrectionMenu.Of(review.Describe(_picture.Atlas, new MentionRef(page.Card.Document, mention)), review.State)
            : string.IsNullOrWhiteSpace(words) ? [] : CorrectionMenu.OfMissed(words.Trim(), review.State);
        if (!lines.IsEmpty) new CorrectionFlyout(_session, _picture.Atlas.Documents[page.Card.Document], run?.Mention is null ? at : run.At, lines, beside).ShowAt(beside, showAtPointer: true);
        return !lines.IsEmpty;
    }

    private static void Hint(SelectableTextBlock paragraph, TextRun? run)
    {
        paragraph.Cursor = run?.Mention is null ? Beam : Hand;
        ToolTip.SetTip(paragraph, run?.Mention is null ? null : run.Title);
    }

    private void Mark() => Mark(_laid.Values.SelectMany(static runs => runs));

    private void Mark(IEnumerable<(Run Run, TextRun Shown)> runs)
    {
        foreach (var (run, shown) in runs)
        {
            var paint = MarkPaint.Of(shown, _picture.Selection, _colours);
            run.Background = paint.Ground is { } ground ? Paints.Brush(ground) : null;
            run.TextDecorations = [new() { Location = TextDecorationLocation.Underline, Stroke = Paints.Brush(paint.Line), StrokeThickness = paint.Pixels, StrokeThicknessUnit = TextDecorationUnit.Pixel, StrokeOffset = UnderlinePixels, StrokeOffsetUnit = TextDecorationUnit.Pixel }];
        }
    }
}
