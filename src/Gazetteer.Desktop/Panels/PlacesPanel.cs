using Avalonia.Controls;
using Gazetteer.Reading;
using Gazetteer.Scene.Panels;

namespace Gazetteer.Desktop.Panels;

/// <summary>The list of the places on the map, or the chosen place and where it is mentioned.</summary>
internal sealed class PlacesPanel : ContentControl
{
    private const int MostDocuments = 200;
    private readonly ReadingSession _session;
    private readonly Action _zoomToPlace;
    private readonly RowList<PlaceRow> _list;

    public PlacesPanel(ReadingSession session, Action zoomToPlace)
    {
        _session = session;
        _zoomToPlace = zoomToPlace;
        _list = new("Places", Row, static row => $"{NameOf(row)}, {Captions.Of(row)}", row => session.Choose(session.Selection.Choose(row.Place)));
        Content = _list;
        session.Progressed += _ => Show();
        session.SelectionChanged += _ => Show();
    }

    private void Show()
    {
        if (_session.Names is not { } names) return;
        if (PlacePanel.Of(_session.Atlas, _session.Selection, names, MostDocuments) is { } panel)
        {
            if (Content is not PlaceView shown || !shown.Shows(panel)) Content = new PlaceView(panel, _session, _zoomToPlace);
            (Content as PlaceView)!.Mark(_session.Selection);
            return;
        }

        _list.Show(PlaceRow.Of(_session.Atlas, _session.Selection, names));
        Content = _list;
    }

    private static StackPanel Row(PlaceRow row) => Texts.NameRow(NameOf(row), Captions.Of(row));

    private static string NameOf(PlaceRow row) => row.Native.Length > 0 ? $"{row.Name}  {row.Native}" : row.Name;
}
