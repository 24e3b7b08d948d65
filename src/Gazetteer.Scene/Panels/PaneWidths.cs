namespace Gazetteer.Scene.Panels;

/// <summary>How wide the panes beside the map are, in pixels; 0 for one that makes room for the map.</summary>
/// <param name="Left">Documents, or the open document.</param>
/// <param name="Right">Places, or the chosen place.</param>
public readonly record struct PaneWidths(double Left, double Right)
{
    private const double LeftPixels = 340;
    private const double RightPixels = 360;
    private const double LeastMap = 320;
    private const double LargestShare = 0.5;

    /// <summary>The panes that a window has room for beside a map of at least 320 pixels; where only one has, the one wanted last.</summary>
    /// <param name="window">Width of the window in pixels.</param>
    /// <param name="wantsLeft">Whether the reader wants the left pane.</param>
    /// <param name="wantsRight">Whether the reader wants the right pane.</param>
    /// <param name="isRightLast">Whether the right pane was asked for last.</param>
    public static PaneWidths Of(double window, bool wantsLeft, bool wantsRight, bool isRightLast)
    {
        var hasRoom = window - LeftPixels - RightPixels >= LeastMap;
        var isLeft = wantsLeft && (hasRoom || !wantsRight || !isRightLast);
        var isRight = wantsRight && (hasRoom || !wantsLeft || isRightLast);
        return new PaneWidths(isLeft ? Width(LeftPixels) : 0, isRight ? Width(RightPixels) : 0);

        double Width(double wanted) => Math.Min(wanted, window * LargestShare);
    }
}
