namespace Gazetteer.Desktop.Panels;

/// <summary>The list of documents, with a box that filters it.</summary>
internal sealed class DocumentsPanel : DockPanel
{
    // Avalonia 11.3 has no drag and drop on X11.
    private static readonly string NoDocument = OperatingSystem.IsLinux() ? "Open files or a folder." : "Open files or a folder, or drop them on this window.";
    private readonly TextBox _filter = new() { Watermark = "Filter by title, file, date or language", Margin = new Thickness(Texts.Margin, 0, Texts.Margin, 12) };
    private readonly ComboBox _order = new() { ItemsSource = Captions.Orders, SelectedIndex = 0, FontSize = 12.5, Height = 28, Padding = new Thickness(8, 0) };
    private readonly TextBlock _count;
    private readonly RowList<DocumentCard> _list;

    public DocumentsPanel(ReadingSession session)
    {
        _list = new("Documents", Row, static card => $"{card.Title}, {Captions.Of(card)}", card => session.Choose(session.Selection.Open(session.Atlas, card.Document)));
        AutomationProperties.SetName(_filter, "Filter documents");
        AutomationProperties.SetName(_order, "Order of documents");
        (var heading, _, _count) = Texts.Heading("Documents");
        heading.Children.Insert(0, _order.At(Dock.Right));
        Children.AddRange([heading.At(Dock.Top), _filter.At(Dock.Top), Texts.Box(_list, new Thickness(0, 1, 0, 0))]);
        _count.Text = NoDocument;
        _filter.TextChanged += (_, _) => session.Show(session.Display with { Filter = _filter.Text ?? "" });
        _order.SelectionChanged += (_, _) => session.Show(session.Display with { Documents = (DocumentOrder)_order.SelectedIndex });
        session.Composed += picture => Show(picture.Documents);
    }

    private void Show(DocumentList found)
    {
        _count.Text = found.Total > found.Cards.Length ? $"{found.Total:N0}, the first {found.Cards.Length:N0} listed" : $"{found.Total:N0}";
        _list.Show(found.Cards);
    }

    private static StackPanel Row(DocumentCard card)
    {
        var mentions = Texts.Faint(Captions.Count(card.Mentions, "mention"));
        var facts = Texts.Faint(Captions.Facts(card), card.IsRightToLeft);
        facts.FlowDirection = mentions.FlowDirection = Paints.Flow(false);
        var row = new StackPanel { Spacing = 2, FlowDirection = Paints.Flow(card.IsRightToLeft), Children = { Texts.Name(card.Title), new DockPanel { Children = { mentions.At(Dock.Right), facts } } } };
        ToolTip.SetTip(row, card.Name);
        return row;
    }
}
