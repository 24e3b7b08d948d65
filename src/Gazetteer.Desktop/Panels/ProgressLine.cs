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
    private int _told;

    public ProgressLine(ReadingSession session)
    {
        (Orientation, Spacing, Height, Margin) = (Orientation.Horizontal, 10, RowPixels, new Thickness(Texts.Margin, 0));
        _cancel = Texts.Link("Cancel", "Cancel reading", session.Cancel);
        _cancel.IsVisible = false;
        _problems = Texts.Link("", "Show what could not be read", static () => { });
        _problems.Coloured(Button.ForegroundProperty, nameof(WindowColours.Warning)).IsVisible = false;
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
        _bar.IsIndeterminate = progress.Expected == 0;
        _bar.Maximum = Math.Max(1, progress.Expected);
        _bar.Value = progress.Read;
        foreach (var problem in progress.Problems.Skip(_told)) Report(problem);
        _told = progress.Problems.Length;
    }

    private void Report(Problem problem)
    {
        _list.Children.Add(new SelectableTextBlock { Text = problem.ToString(), TextWrapping = Avalonia.Media.TextWrapping.Wrap });
        _problems.Content = $"⚠ {Captions.Count(_list.Children.Count, "problem")}";
        _problems.IsVisible = true;
    }
}
