namespace Gazetteer.Desktop.Panels;

/// <summary>The menu in which a mention is judged, or words that were overlooked.</summary>
internal sealed class CorrectionFlyout : MenuFlyout
{
    private readonly ReadingSession _session;
    private readonly ExtractedDocument _document;
    private readonly int _at;
    private readonly Control _beside;

    /// <param name="session">Where the decision goes.</param>
    /// <param name="document">The document as it is shown.</param>
    /// <param name="at">Where the mention, or the words, stand in it.</param>
    /// <param name="lines">What may be decided.</param>
    /// <param name="beside">Where places are looked for.</param>
    public CorrectionFlyout(ReadingSession session, ExtractedDocument document, int at, IEnumerable<CorrectionLine> lines, Control beside)
    {
        (_session, _document, _at, _beside) = (session, document, at, beside);
        foreach (var line in lines) Items.Add(ItemOf(line));
    }

    private MenuItem ItemOf(CorrectionLine line)
    {
        var item = Texts.Item(line.Words, () => line.AsksForPlace ? AskAsync(line.Draft!) : line.Draft is { } draft ? DecideAsync(draft) : Task.CompletedTask);
        foreach (var more in line.More) item.Items.Add(ItemOf(more));
        return item;
    }

    private Task DecideAsync(DecisionDraft draft) => _session.DecideAsync(_document, _at, draft);

    private Task AskAsync(DecisionDraft draft)
    {
        var flyout = new Flyout();
        var box = new SearchBox("Find a place of the gazetteer", text => Hit.FindPlacesAsync(_session.Review!, text, Take)) { Width = 380 };
        flyout.Content = box;
        flyout.Opened += (_, _) => box.Begin();
        flyout.ShowAt(_beside, showAtPointer: true);
        return Task.CompletedTask;

        void Take(PlaceChoice place)
        {
            flyout.Hide();
            _ = DecideAsync(draft with { Place = place.Place });
        }
    }
}
