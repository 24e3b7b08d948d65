namespace Gazetteer.Scene.Panels;

/// <summary>Which panes the reader wants beside the map.</summary>
/// <param name="WantsLeft">Whether the reader wants the left pane: documents, or the open document.</param>
/// <param name="WantsRight">Whether the reader wants the right pane: places, or the chosen place.</param>
/// <param name="IsRightLast">Whether the right pane was asked for last.</param>
/// <param name="IsReading">Whether the left pane shows a document.</param>
public sealed record PaneChoice(bool WantsLeft, bool WantsRight, bool IsRightLast = false, bool IsReading = false)
{
    /// <summary>The panes that a window has room for.</summary>
    /// <param name="window">Width of the window in pixels.</param>
    public PaneWidths In(double window) => PaneWidths.Of(window, WantsLeft, WantsRight, IsRightLast, IsReading);

    /// <summary>After a pane was put away, or fetched where it was not shown.</summary>
    /// <param name="isRight">Whether the right pane is meant.</param>
    /// <param name="window">Width of the window in pixels.</param>
    public PaneChoice Toggled(bool isRight, double window)
    {
        var shown = In(window);
        var isShown = (isRight ? shown.Right : shown.Left) > 0;
        return this with { WantsLeft = isRight ? WantsLeft : !isShown, WantsRight = isRight ? !isShown : WantsRight, IsRightLast = isRight != isShown };
    }

    /// <summary>After something else was chosen: a document that is opened wants the left pane, a place the right one.</summary>
    public PaneChoice After(Selection before, Selection now)
    {
        if (now.Document != before.Document) return this with { IsReading = now.Document is not null, IsRightLast = now.Document is null && now.Place is not null };
        return now.Place != before.Place && now.Place is not null ? this with { IsRightLast = true } : this;
    }
}
