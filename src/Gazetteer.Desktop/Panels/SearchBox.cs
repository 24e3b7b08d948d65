using Avalonia.Automation;
using Avalonia.Controls;
using Avalonia.Controls.Primitives;
using Avalonia.Controls.Templates;
using Avalonia.Input;
using Avalonia.Media;
using Gazetteer.Reading;
using Gazetteer.Scene;
using Gazetteer.Scene.Panels;

namespace Gazetteer.Desktop.Panels;

/// <summary>Finds a place or a document by what is typed; the arrow keys move in what was found, Enter takes it.</summary>
internal sealed class SearchBox : Panel
{
    private readonly ReadingSession _session;
    private readonly TextBox _text = new() { Watermark = "Find a place or document (/)", Width = 280 };
    private readonly ListBox _hits = new() { MaxHeight = 420, Width = 360, ItemTemplate = new FuncDataTemplate<Hit>((hit, _) => Row(hit)) };
    private readonly Popup _popup;

    public SearchBox(ReadingSession session)
    {
        _session = session;
        _popup = new Popup { PlacementTarget = _text, Placement = PlacementMode.BottomEdgeAlignedLeft, IsLightDismissEnabled = true, Child = _hits };
        AutomationProperties.SetName(_text, "Find a place or document");
        AutomationProperties.SetName(_hits, "Found");
        Children.AddRange([_text, _popup]);
        _text.TextChanged += (_, _) => Find();
        _text.KeyDown += OnKey;
        _hits.Tapped += (_, _) => Take();
    }

    public void Begin()
    {
        _text.Focus();
        _text.SelectAll();
    }

    private void Find()
    {
        var text = _text.Text ?? "";
        var found = _session.Names is { } names ? SearchHits.Of(_session.Atlas, text, names) : new SearchHits([], []);
        _hits.ItemsSource = found.Places.Select(static hit => new Hit(hit.Row.Name, Captions.Of(hit), Selection.None.Choose(hit.Row.Place)))
            .Concat(found.Documents.Select(card => new Hit(card.Title, Captions.Of(card), new Selection(card.Document, null, null))))
            .ToList();
        _hits.SelectedIndex = _hits.ItemCount > 0 ? 0 : -1;
        _popup.IsOpen = _hits.ItemCount > 0;
    }

    private void OnKey(object? sender, KeyEventArgs e)
    {
        if (e.Key == Key.Enter) Take();
        else if (e.Key == Key.Escape) Leave();
        else if (e.Key is Key.Down or Key.Up && _hits.ItemCount > 0) _hits.SelectedIndex = (_hits.SelectedIndex + (e.Key == Key.Down ? 1 : _hits.ItemCount - 1)) % _hits.ItemCount;
        else return;
        e.Handled = true;
    }

    private void Take()
    {
        if (_hits.SelectedItem is not Hit hit) return;
        Leave();
        _session.Choose(hit.Target);
    }

    private void Leave()
    {
        _text.Text = "";
        _popup.IsOpen = false;
        TopLevel.GetTopLevel(this)?.FocusManager?.ClearFocus();
    }

    private static StackPanel Row(Hit? hit) => new() { Children = { Texts.Name(hit?.Name ?? "", weight: FontWeight.Normal), Texts.Faint(hit?.Facts ?? "") } };

    private sealed record Hit(string Name, string Facts, Selection Target);
}
