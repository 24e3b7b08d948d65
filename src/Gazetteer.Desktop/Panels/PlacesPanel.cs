namespace Gazetteer.Desktop.Panels;

/// <summary>The list of the places on the map, or the chosen place and where it is mentioned.</summary>
internal sealed class PlacesPanel : ContentControl
{
    private const string Columns = "22,*,60,42";
    private readonly ReadingSession _session;
    private readonly Action _zoomToPlace;
    private readonly RowList<PlaceEntry> _list;
    private readonly DockPanel _all;
    private readonly TextBlock _title;
    private readonly TextBlock _count;

    public PlacesPanel(ReadingSession session, Action zoomToPlace)
    {
        (_session, _zoomToPlace) = (session, zoomToPlace);
        _list = new("Places", Row, static row => $"{row.Name}, {Captions.Of(row)}", row => session.Choose(session.Selection.Choose(row.Place)));
        (var heading, _title, _count) = Texts.Heading("Places");
        _all = new DockPanel { Children = { heading.At(Dock.Top), Kinds().At(Dock.Top), Heads().At(Dock.Top), Texts.Box(_list, new Thickness(0, 1, 0, 0)) } };
        Content = _all;
        session.Composed += Show;
    }

    private void Show(Picture picture)
    {
        if (picture.Place is { } panel)
        {
            if (Content is not PlaceView shown || !shown.Shows(panel)) Content = new PlaceView(panel, _session, _zoomToPlace);
            (Content as PlaceView)!.Mark(picture.Selection);
            return;
        }

        _title.Text = picture.Selection.Document is null ? "Places" : "Places of this document";
        _count.Text = $"{picture.Places.Length:N0}";
        _list.Show(picture.Places);
        Content = _all;
    }

    private CheckBox Kinds()
    {
        var box = new CheckBox { Content = Texts.Faint("Show every use of a name"), Margin = new Thickness(Texts.Margin, 0) };
        ToolTip.SetTip(box, "Also peoples, languages, persons of a place's name, and names within other names");
        box.IsCheckedChanged += (_, _) => _session.ShowKinds(box.IsChecked == true);
        return box;
    }

    private Border Heads() => Texts.Box(InColumns(new Panel(), Head("Place", "name", PlaceOrder.Name), Head("Mentions", "number of mentions", PlaceOrder.Mentions),
        Head("Docs", "number of documents", PlaceOrder.Documents)), default, new Thickness(Texts.Margin, 4, Texts.Margin, 6));

    private Button Head(string words, string what, PlaceOrder order) => Texts.Link(Texts.Faint(words), $"Sort by {what}", () => _session.Show(_session.Display with { Places = order }));

    private static Grid Row(PlaceEntry row) => InColumns(
        new CircleIcon(row.Style) { VerticalAlignment = VerticalAlignment.Top, Margin = new Thickness(0, 5, 0, 0) },
        new StackPanel { Children = { Texts.Name(row.Name, native: row.Native), Texts.Faint(Captions.Facts(row)) } },
        new TextBlock { Text = $"{row.Mentions:N0}" },
        new TextBlock { Text = $"{row.Documents:N0}" });

    private static Grid InColumns(Control first, params ReadOnlySpan<Control> others)
    {
        var grid = new Grid { ColumnDefinitions = new ColumnDefinitions(Columns), Children = { first } };
        foreach (var part in others)
        {
            Grid.SetColumn(part, grid.Children.Count);
            if (grid.Children.Count > 1) (part.HorizontalAlignment, part.VerticalAlignment) = (HorizontalAlignment.Right, VerticalAlignment.Center);
            grid.Children.Add(part);
        }

        return grid;
    }
}
