namespace Gazetteer.Desktop.Panels;

/// <summary>The menu in which the mention, or the overlooked words, at a place of the open document are judged; places are looked for beside a control.</summary>
internal sealed class CorrectionFlyout : MenuFlyout
{
    private readonly ReadingSession _session;
    private readonly Func<DecisionDraft, Task> _decide;
    private readonly Control _beside;

    public CorrectionFlyout(ReadingSession session, ExtractedDocument document, int at, IEnumerable<CorrectionLine> lines, Control beside)
    {
        (_session, _decide, _beside) = (session, draft => session.DecideAsync(document, at, draft), beside);
        foreach (var line in lines) Items.Add(ItemOf(line));
    }

    private MenuItem ItemOf(CorrectionLine line) =>
        Texts.Item(line.Words, () => line.AsksForPlace ? AskAsync(line.Draft!) : line.Draft is { } draft ? _decide(draft) : Task.CompletedTask, more: line.More.Select(ItemOf));

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
            _ = _decide(draft with { Place = place.Place });
        }
    }
}
