using Avalonia;
using Avalonia.Controls;
using Avalonia.Controls.Documents;
using Avalonia.Input;
using Avalonia.Layout;
using Avalonia.Media;
using Avalonia.Threading;
using Gazetteer.Reading;
using Gazetteer.Scene;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Panels;
using Block = Gazetteer.Scene.Panels.TextBlock;
using TextRun = Gazetteer.Scene.Panels.TextRun;

namespace Gazetteer.Desktop.Panels;

/// <summary>The open document: its text with every mention marked, each paragraph in its own direction.</summary>
/// <remarks>Mentions are runs of the paragraph's text, not controls in it: so lines break, and Arabic letters join, as if nothing were marked.</remarks>
internal sealed class ReaderPanel : DockPanel
{
    private static readonly Cursor Beam = new(StandardCursorType.Ibeam);
    private static readonly Cursor Hand = new(StandardCursorType.Hand);
    private readonly ReadingSession _session;
    private readonly StackPanel _head = new() { Spacing = 4, Margin = new Thickness(10, 10, 10, 4) };
    private readonly StackPanel _text = new() { Spacing = 10, Margin = new Thickness(10, 10, Texts.ScrollBarPixels, 10) };
    private readonly List<(Run Run, TextRun Shown, Control Paragraph)> _mentions = [];
    private ReaderPage? _page;
    private bool _showsAllKinds;
    private Palette _palette = Palette.Light;

    public ReaderPanel(ReadingSession session)
    {
        _session = session;
        SetDock(_head, Dock.Top);
        Children.AddRange([_head, new ScrollViewer { Content = _text, HorizontalScrollBarVisibility = Avalonia.Controls.Primitives.ScrollBarVisibility.Disabled }]);
        session.SelectionChanged += _ => Show();
        session.Progressed += _ =>
        {
            if (_showsAllKinds != session.Atlas.ShowsAllKinds) Show();
        };
    }

    public void Paint(Palette palette)
    {
        _palette = palette;
        Mark();
    }

    private void Show()
    {
        if (_session.Selection.Document is not { } document || _session.Names is not { } names)
        {
            _page = null;
            return;
        }

        var mention = _session.Selection.Mention;
        if (_page?.Card.Document != document || _showsAllKinds != _session.Atlas.ShowsAllKinds || (mention is not null && _mentions.TrueForAll(m => m.Shown.Mention != mention)))
        {
            Lay(ReaderPage.Of(_session.Atlas, document, names, mention));
        }

        Mark();
        var here = mention ?? (_session.Selection.Place is { } place ? _mentions.Find(m => m.Shown.Place == place.Value).Shown?.Mention : null);
        var paragraph = here is null ? _text.Children.FirstOrDefault() : _mentions.Find(m => m.Shown.Mention == here).Paragraph;
        Dispatcher.UIThread.Post(() => paragraph?.BringIntoView(), DispatcherPriority.Loaded);
    }

    private void Lay(ReaderPage page)
    {
        _page = page;
        _showsAllKinds = _session.Atlas.ShowsAllKinds;
        _mentions.Clear();
        _head.Children.Clear();
        _head.Children.AddRange(
        [
            Texts.Button("‹ All documents", "All documents", () => _session.Choose(Selection.None), "Escape"),
            Texts.Name(page.Card.Title, 18), Texts.Faint(Captions.Of(page.Card)), Texts.Faint(page.Card.Name),
            new StackPanel
            {
                Orientation = Orientation.Horizontal,
                Spacing = 4,
                Children =
                {
                    Texts.Button("↑", "Previous mention", () => _session.Walk(false, false), "P"), Texts.Button("↓", "Next mention", () => _session.Walk(true, false), "N"),
                },
            },
        ]);
        _text.Children.Clear();
        _text.Children.AddRange(page.Blocks.SelectMany(Paragraph));
        if (page.Total > page.Blocks.Length)
            _text.Children.Add(Texts.Faint($"Paragraphs {page.From + 1:N0} to {page.From + page.Blocks.Length:N0} of {page.Total:N0}; the next mention leads on."));
    }

    private IEnumerable<Control> Paragraph(Block block)
    {
        if (block.Part.Length > 0) yield return Texts.Faint(block.Part);
        var paragraph = new SelectableTextBlock
        {
            TextWrapping = TextWrapping.Wrap,
            LineHeight = block.Heading > 0 ? double.NaN : 22,
            FontSize = block.Heading switch { 0 => 14, 1 => 20, 2 => 17, _ => 15 },
            FontWeight = block.Heading > 0 ? FontWeight.SemiBold : FontWeight.Normal,
            FlowDirection = Paints.Flow(block.IsRightToLeft),
            ClipToBounds = false, // the first letter of a line from right to left reaches a little beyond its box
            Inlines = [],
        };
        foreach (var shown in block.Runs)
        {
            var run = new Run(shown.Text);
            paragraph.Inlines.Add(run);
            if (shown.Mention is not null) _mentions.Add((run, shown, paragraph));
        }

        paragraph.Tapped += (_, e) => Choose(RunAt(block, paragraph, e.GetPosition(paragraph)));
        paragraph.PointerMoved += (_, e) => Hint(paragraph, RunAt(block, paragraph, e.GetPosition(paragraph)));
        yield return paragraph;
    }

    private static TextRun? RunAt(Block block, TextBlock paragraph, Point point)
    {
        // Not HitTestPoint: its IsInside holds for the first line only, and its TextPosition is wrong from right to left (Avalonia 11.3.20).
        return block.Mentions.FirstOrDefault(m => paragraph.TextLayout.HitTestTextRange(m.Start, m.Run.Text.Length).Any(line => line.Contains(point))).Run;
    }

    private void Choose(TextRun? run)
    {
        if (run?.Mention is { } mention && _page is { } page) _session.Choose(Selection.At(_session.Atlas, new MentionRef(page.Card.Document, mention)));
    }

    private static void Hint(SelectableTextBlock paragraph, TextRun? run)
    {
        paragraph.Cursor = run?.Mention is null ? Beam : Hand;
        ToolTip.SetTip(paragraph, run?.Mention is null ? null : run.Title);
    }

    private void Mark()
    {
        foreach (var (run, shown, _) in _mentions)
        {
            var isHere = shown.Mention == _session.Selection.Mention;
            var isOfPlace = shown.Place.Length > 0 && _session.Selection.Place is { } place && place.Value == shown.Place;
            run.Background = shown.Place.Length == 0 ? null : Paints.Brush(_palette.Point, isHere ? 0.6 : isOfPlace ? 0.4 : 0.16);
            run.TextDecorations = shown.Place.Length == 0 || isHere ? TextDecorations.Underline : null;
        }
    }
}
