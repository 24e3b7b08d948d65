using Avalonia;
using Avalonia.Controls;
using Avalonia.Controls.Documents;
using Avalonia.Layout;
using Avalonia.Media;
using Avalonia.Threading;
using Gazetteer.Reading;
using Gazetteer.Scene;
using Gazetteer.Scene.Panels;

namespace Gazetteer.Desktop.Panels;

/// <summary>One place: its names, kind, country and coordinates, and the passages that mention it.</summary>
internal sealed class PlaceView : ScrollViewer
{
    private readonly PlacePanel _panel;
    private readonly ReadingSession _session;
    private readonly Dictionary<MentionRef, Button> _passages = [];

    public PlaceView(PlacePanel panel, ReadingSession session, Action zoomToPlace)
    {
        _panel = panel;
        _session = session;
        var parts = new StackPanel { Spacing = 6, Margin = new Thickness(10, 10, Texts.ScrollBarPixels, 10) };
        parts.Children.Add(Commands(zoomToPlace));
        parts.Children.AddRange(Head(panel));
        if (panel.Names.Length > 1) parts.Children.Add(Names(panel));
        parts.Children.Add(Texts.Name(Captions.Mentions(panel.Row.Mentions, panel.Row.Documents)));
        parts.Children.AddRange(panel.Documents.SelectMany(Document));
        if (panel.MoreDocuments > 0) parts.Children.Add(Texts.Faint($"and {Captions.Count(panel.MoreDocuments, "more document")}"));
        Content = parts;
    }

    /// <summary>Whether a panel would look as this one does: the same place, counts and order of documents.</summary>
    public bool Shows(PlacePanel panel) =>
        panel.Row == _panel.Row && panel.Documents.Select(static d => d.Document).SequenceEqual(_panel.Documents.Select(static d => d.Document));

    /// <summary>Marks the passage at which the text stands, and brings it into view.</summary>
    public void Mark(Selection selection)
    {
        foreach (var (mention, passage) in _passages)
        {
            var isHere = mention.Document == selection.Document && mention.Mention == selection.Mention;
            passage.BorderThickness = new Thickness(isHere ? 2 : 0);
            passage.BorderBrush = passage.Foreground;
            if (isHere) Dispatcher.UIThread.Post(passage.BringIntoView, DispatcherPriority.Loaded);
        }
    }

    private StackPanel Commands(Action zoomToPlace) => new()
    {
        Orientation = Orientation.Horizontal,
        Spacing = 4,
        Children =
        {
            Texts.Button("‹ All places", "All places", () => _session.Choose(_session.Selection with { Place = null, Mention = null }), "Escape"),
            Texts.Button("↑", "Previous passage of this place", () => _session.Walk(false, true), "Shift+P"),
            Texts.Button("↓", "Next passage of this place", () => _session.Walk(true, true), "Shift+N"),
            Texts.Button("Zoom", "Zoom to this place", zoomToPlace, "Z"),
        },
    };

    private static IEnumerable<Control> Head(PlacePanel panel)
    {
        var (where, figures) = Captions.Of(panel);
        yield return Texts.Name(panel.Row.Name, 20);
        if (panel.Row.Native.Length > 0) yield return Texts.Name(panel.Row.Native, 20, FontWeight.Normal);
        yield return Texts.Faint(where);
        yield return new SelectableTextBlock { Text = figures, FontSize = 12, TextWrapping = TextWrapping.Wrap };
        if (Uri.TryCreate(panel.Link, UriKind.Absolute, out var link)) yield return new HyperlinkButton { Content = "gazetteer entry", NavigateUri = link };
    }

    private static Expander Names(PlacePanel panel)
    {
        var names = new StackPanel();
        foreach (var name in panel.Names.Where(n => n.Text != panel.Row.Name))
        {
            var note = string.Join(", ", new[] { name.LanguageName, name.Note }.Where(static n => n.Length > 0));
            names.Children.Add(new WrapPanel { Children = { Texts.Name(name.Text, 13, FontWeight.Normal), Texts.Faint(note.Length > 0 ? $"  {note}" : "") } });
        }

        if (panel.MoreNames > 0) names.Children.Add(Texts.Faint($"and {panel.MoreNames} more"));
        return Texts.Fold(Texts.Faint("Other names"), names);
    }

    private IEnumerable<Control> Document(PlaceDocument document)
    {
        // Two texts: in one, a number after a title from right to left would be turned round with it.
        var title = new StackPanel { Children = { Texts.Name(document.Title), Texts.Faint(Captions.Count(document.Mentions, "mention")) } };
        yield return Texts.Row(title, $"Open {document.Title}, {Captions.Count(document.Mentions, "mention")}", () => _session.Choose(_session.Selection with { Document = document.Document, Mention = null }));
        foreach (var passage in document.Passages)
        {
            var mention = new MentionRef(document.Document, passage.Mention);
            var quoted = passage.Before + passage.Text + passage.After;
            yield return _passages[mention] = Texts.Row(Quoted(passage), quoted, () => _session.Choose(Selection.At(_session.Atlas, mention)));
            if (passage.Part.Length > 0) yield return Texts.Faint(passage.Part);
            yield return Texts.Fold(Texts.Faint($"Why here? {passage.Why.Sureness}"), Texts.Faint(Captions.Of(passage.Why)));
        }
    }

    private static TextBlock Quoted(Passage passage) => new()
    {
        TextWrapping = TextWrapping.Wrap,
        FlowDirection = Paints.Flow(passage.IsRightToLeft),
        ClipToBounds = false,
        Inlines = [new Run(passage.Before), new Run(passage.Text) { FontWeight = FontWeight.Bold }, new Run(passage.After)],
    };
}
