namespace Gazetteer.Desktop.Panels;

/// <summary>What is filtered by, as chips that take it away again, and what is left. Hidden where nothing is filtered.</summary>
internal sealed class FilterBar : WrapPanel
{
    private readonly ReadingSession _session;
    private readonly Action _edit;
    private ImmutableArray<FilterChip> _shown = [];

    public FilterBar(ReadingSession session, Action edit)
    {
        (_session, _edit, IsVisible, Margin) = (session, edit, false, new Thickness(Texts.Margin, 6, Texts.Margin, 2));
        AutomationProperties.SetName(this, "Filters");
        session.Composed += Show;
    }

    private void Show(Picture picture)
    {
        if (picture.Chips == _shown) return;
        _shown = picture.Chips;
        IsVisible = !_shown.IsEmpty;
        Children.Clear();
        Children.Add(Texts.Link("Filters", "Change the filter", _edit, "Shift+F"));
        foreach (var chip in _shown) Children.Add(Texts.Button($"{chip.Words}  ✕", $"Take away: {chip.Words}", () => _session.Show(chip.Without)));
        Children.Add(Texts.Faint(picture.Left));
        Children.Add(Texts.Link("Clear all filters", "Clear all filters", () => _session.Show(MentionFilter.None)));
        foreach (var part in Children) (part.Margin, part.VerticalAlignment) = (new Thickness(0, 0, 10, 4), VerticalAlignment.Center);
    }
}
