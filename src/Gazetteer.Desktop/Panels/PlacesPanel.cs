using Avalonia.Automation;
using Avalonia.Controls;
using Avalonia.Controls.Templates;
using Gazetteer.Reading;
using Gazetteer.Scene.Panels;

namespace Gazetteer.Desktop.Panels;

/// <summary>The list of the places on the map, or the chosen place and where it is mentioned.</summary>
internal sealed class PlacesPanel : ContentControl
{
    private readonly ReadingSession _session;
    private readonly Action _zoomToPlace;
    private readonly ListBox _list = new() { ItemTemplate = new FuncDataTemplate<PlaceRow>((row, _) => Row(row)) };

    public PlacesPanel(ReadingSession session, Action zoomToPlace)
    {
        _session = session;
        _zoomToPlace = zoomToPlace;
        AutomationProperties.SetName(_list, "Places");
        _list.SelectionChanged += (_, _) => Choose();
        Content = _list;
        session.Progressed += _ => Show();
        session.SelectionChanged += _ => Show();
    }

    private void Show()
    {
        if (_session.Names is not { } names) return;
        if (PlacePanel.Of(_session.Atlas, _session.Selection, names) is { } panel)
        {
            Content = new PlaceView(panel, _session, _zoomToPlace);
            return;
        }

        _list.ItemsSource = PlaceRow.Of(_session.Atlas, _session.Selection, names);
        Content = _list;
    }

    private void Choose()
    {
        if (_list.SelectedItem is PlaceRow row) _session.Choose(_session.Selection.Choose(row.Place));
    }

    private static StackPanel Row(PlaceRow? row)
    {
        var panel = new StackPanel();
        if (row is null) return panel;
        panel.Children.Add(Texts.Name(row.Native.Length > 0 ? $"{row.Name}  {row.Native}" : row.Name));
        panel.Children.Add(Texts.Faint(Captions.Of(row)));
        AutomationProperties.SetName(panel, $"{row.Name}, {Captions.Of(row)}");
        return panel;
    }
}
