namespace Gazetteer.Scene.Panels;

/// <summary>How wide the panes beside the map are, in pixels; 0 for one that makes room for the map.</summary>
/// <param name="Left">Documents, or the open document.</param>
/// <param name="Right">Places, or the chosen place.</param>
/// <param name="AreBelow">Whether the window is so narrow that its one pane lies below the map and is as wide.</param>
/// <remarks>The widths are those of the browser view's style sheet.</remarks>
public readonly record struct PaneWidths(double Left, double Right, bool AreBelow = false)
{
    private const double WideWindow = 1600;
    private const double NarrowWindow = 700;
    private const double LeastMap = 320;
    private const double LargestShare = 0.5;

    /// <summary>The panes that a window has room for beside a map of at least 320 pixels; where only one has, the one wanted last.</summary>
    /// <param name="window">Width of the window in pixels.</param>
    /// <param name="wantsLeft">Whether the reader wants the left pane.</param>
    /// <param name="wantsRight">Whether the reader wants the right pane.</param>
    /// <param name="isRightLast">Whether the right pane was asked for last.</param>
    /// <param name="isReading">Whether the left pane shows a document, which needs longer lines than a list.</param>
    public static PaneWidths Of(double window, bool wantsLeft, bool wantsRight, bool isRightLast, bool isReading)
    {
        var (list, reader, places) = window >= WideWindow ? (340d, 480d, 400d) : (300d, 400d, 350d);
        var left = isReading ? reader : list;
        var hasRoom = window - left - places >= LeastMap;
        var isLeft = wantsLeft && (hasRoom || !wantsRight || !isRightLast);
        var isRight = wantsRight && (hasRoom || !wantsLeft || isRightLast);
        if (window < NarrowWindow) return new PaneWidths(isLeft ? window : 0, isRight ? window : 0, true);
        return new PaneWidths(isLeft ? Width(left) : 0, isRight ? Width(places) : 0);

        double Width(double wanted) => Math.Min(wanted, window * LargestShare);
    }
}
