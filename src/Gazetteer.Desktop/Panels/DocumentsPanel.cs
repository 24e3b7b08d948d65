using Avalonia.Automation;
using Avalonia.Controls;
using Gazetteer.Reading;
using Gazetteer.Scene.Panels;

namespace Gazetteer.Desktop.Panels;

/// <summary>The list of documents, with a box that filters it.</summary>
internal sealed class DocumentsPanel : DockPanel
{
    private const int MostShown = 10_000;

    // Avalonia 11.3 has no drag and drop on X11.
    private static readonly string NoDocument = OperatingSystem.IsLinux() ? "No document. Open files or a folder." : "No document. Open files or a folder, or drop them on this window.";
    private readonly ReadingSession _session;
    private readonly TextBox _filter = new() { Watermark = "Filter by title, file, date or language" };
    private readonly TextBlock _count = Texts.Faint("");
    private readonly RowList<DocumentCard> _list;

    public DocumentsPanel(ReadingSession session)
    {
        _session = session;
        _list = new("Documents", Row, static card => $"{card.Title}, {Captions.Of(card)}", card => session.Choose(session.Selection.Open(session.Atlas, card.Document)));
        AutomationProperties.SetName(_filter, "Filter documents");
        SetDock(_filter, Dock.Top);
        SetDock(_count, Dock.Top);
        Children.AddRange([_filter, _count, _list]);
        _filter.TextChanged += (_, _) => Fill();
        session.Progressed += _ => Fill();
    }

    private void Fill()
    {
        var found = DocumentList.Of(_session.Atlas, _filter.Text ?? "", 0, MostShown);
        _count.Text = found.Total == 0 && _session.Desk.Progress.IsComplete ? NoDocument : Captions.Count(found.Total, "document");
        _list.Show(found.Cards);
    }

    private static StackPanel Row(DocumentCard card)
    {
        var row = Texts.NameRow(card.Title, Captions.Of(card));
        ToolTip.SetTip(row, card.Name);
        return row;
    }
}
