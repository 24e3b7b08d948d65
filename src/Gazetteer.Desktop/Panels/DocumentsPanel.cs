using Avalonia.Automation;
using Avalonia.Controls;
using Avalonia.Controls.Templates;
using Gazetteer.Reading;
using Gazetteer.Scene.Panels;

namespace Gazetteer.Desktop.Panels;

/// <summary>The list of documents, with a box that filters it.</summary>
internal sealed class DocumentsPanel : DockPanel
{
    private const int MostShown = 10_000;
    private readonly ReadingSession _session;
    private readonly TextBox _filter = new() { Watermark = "Filter by title, file, date or language" };
    private readonly TextBlock _count = Texts.Faint("");
    private readonly ListBox _list = new() { ItemTemplate = new FuncDataTemplate<DocumentCard>((card, _) => Row(card)) };
    private bool _isFilling;

    public DocumentsPanel(ReadingSession session)
    {
        _session = session;
        AutomationProperties.SetName(_filter, "Filter documents");
        AutomationProperties.SetName(_list, "Documents");
        SetDock(_filter, Dock.Top);
        SetDock(_count, Dock.Top);
        Children.AddRange([_filter, _count, _list]);
        _filter.TextChanged += (_, _) => Fill();
        _list.SelectionChanged += (_, _) => Open();
        session.Progressed += _ => Fill();
        session.SelectionChanged += _ => Mark();
    }

    private void Fill()
    {
        var found = DocumentList.Of(_session.Atlas, _filter.Text ?? "", 0, MostShown);
        _count.Text = Captions.Count(found.Total, "document");
        _isFilling = true;
        _list.ItemsSource = found.Cards;
        _isFilling = false;
        Mark();
    }

    private void Mark()
    {
        _isFilling = true;
        _list.SelectedItem = _list.ItemsSource?.OfType<DocumentCard>().FirstOrDefault(card => card.Document == _session.Selection.Document);
        _isFilling = false;
    }

    private void Open()
    {
        if (!_isFilling && _list.SelectedItem is DocumentCard card) _session.Choose(_session.Selection.Open(_session.Atlas, card.Document));
    }

    private static StackPanel Row(DocumentCard? card)
    {
        var row = new StackPanel();
        if (card is null) return row;
        row.Children.Add(Texts.Name(card.Title));
        row.Children.Add(Texts.Faint(Captions.Of(card)));
        AutomationProperties.SetName(row, $"{card.Title}, {Captions.Of(card)}");
        ToolTip.SetTip(row, card.Name);
        return row;
    }
}
