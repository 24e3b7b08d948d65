namespace Gazetteer.Desktop.Panels;

/// <summary>The menu in which a filter is put together: values to choose, with what each would leave, and a form for what is typed.</summary>
internal sealed class FilterFlyout : MenuFlyout
{
    private readonly ReadingSession _session;
    private readonly Control _beside;

    public FilterFlyout(ReadingSession session, ImmutableArray<FilterSection> sections, Control beside)
    {
        (_session, _beside) = (session, beside);
        Items.Add(Texts.Item("Dates, area, words …", AskAsync));
        foreach (var section in sections) Items.Add(Texts.Item(section.Words, static () => Task.CompletedTask, more: section.Lines.Select(LineOf)));
        Items.Add(Texts.Item("Clear all filters", () => session.Show(MentionFilter.None)));
    }

    private MenuItem LineOf(FilterLine line)
    {
        var item = Texts.Item(line.Words, () => _session.Show(line.Then));
        (item.ToggleType, item.IsChecked) = (MenuItemToggleType.CheckBox, line.IsChosen);
        return item;
    }

    private Task AskAsync()
    {
        var form = new FormPanel(FilterForm.Of(_session.Display.Only));
        var flyout = new Flyout();
        var apply = Texts.Button("Apply", "Apply the filter", Apply);
        (apply.IsDefault, apply.Margin) = (true, new Thickness(Texts.Margin, 0));
        flyout.Content = new StackPanel { Children = { form, apply } };
        flyout.ShowAt(_beside);
        return Task.CompletedTask;

        async void Apply()
        {
            try
            {
                var (before, typed) = (_session.Display.Only, form.Read());
                _ = _session.Show(await Task.Run(() => FilterForm.Read(before, typed, _session.FindPlace)));
                flyout.Hide();
            }
            catch (FormatException error)
            {
                form.Say($"⚠ {error.Message}.");
            }
        }
    }
}
