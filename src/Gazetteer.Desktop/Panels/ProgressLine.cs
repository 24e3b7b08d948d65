namespace Gazetteer.Desktop.Panels;

/// <summary>How far the reading is, a link that ends it, and what could not be read.</summary>
internal sealed class ProgressLine : StackPanel
{
    // Always the same, so that the map keeps its size when the reading ends.
    private const double RowPixels = 30;
    private readonly TextBlock _words = Texts.Faint("");
    private readonly ProgressBar _bar = new() { Width = 120, IsVisible = false };
    private readonly Button _cancel;
    private readonly Button _problems;
    private readonly StackPanel _list = new() { Spacing = 6, MaxWidth = 560 };

    public ProgressLine(ReadingSession session)
    {
        (Orientation, Spacing, Height, Margin) = (Orientation.Horizontal, 10, RowPixels, new Thickness(Texts.Margin, 0));
        _cancel = Texts.Link("Cancel", "Cancel reading", session.Cancel);
        _problems = Texts.Link("", "Show what could not be read", static () => { });
        _problems.Coloured(Button.ForegroundProperty, nameof(WindowColours.Warning)).IsVisible = _cancel.IsVisible = false;
        _problems.Flyout = new Flyout { Content = new ScrollViewer { Content = _list, MaxHeight = 400 } };
        AutomationProperties.SetName(_bar, "Documents read");
        AutomationProperties.SetLiveSetting(_words, AutomationLiveSetting.Polite);
        Children.AddRange([_words, _bar, _cancel, _problems]);
        foreach (var part in Children) part.VerticalAlignment = VerticalAlignment.Center;
        session.Progressed += Show;
    }

    private void Show(ReadingProgress progress)
    {
        _words.Text = Captions.Of(progress);
        _bar.IsVisible = _cancel.IsVisible = !progress.IsComplete;
        (_bar.IsIndeterminate, _bar.Maximum, _bar.Value) = (progress.Expected == 0, Math.Max(1, progress.Expected), progress.Read);
        foreach (var problem in progress.Problems.Skip(_list.Children.Count)) _list.Children.Add(new SelectableTextBlock { Text = problem.ToString(), TextWrapping = TextWrapping.Wrap });
        _problems.Content = $"⚠ {Captions.Count(_list.Children.Count, "problem")}";
        _problems.IsVisible = _list.Children.Count > 0;
    }
}
