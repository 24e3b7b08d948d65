using Gazetteer.Scene.Colours;

namespace Gazetteer.Scene.Panels;

/// <summary>How a mention is marked in its text.</summary>
/// <param name="Ground">What it stands on; null for nothing.</param>
/// <param name="Line">The colour of the line under it.</param>
/// <param name="Pixels">How thick that line is.</param>
public readonly record struct MarkPaint(Colour? Ground, Colour Line, double Pixels)
{
    /// <summary>The mark of a mention: stronger for the chosen place, strongest where the text stands; faint for a name that means no place.</summary>
    public static MarkPaint Of(TextRun run, Selection selection, WindowColours colours)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(colours);
        var isHere = run.Mention is not null && run.Mention == selection.Mention;
        var isOfPlace = run.Place.Length > 0 && selection.Place?.Value == run.Place;
        Colour? ground = run.Place.Length == 0 ? null : isHere || isOfPlace ? colours.MarkStrong : colours.Mark;
        return isHere ? new MarkPaint(ground, colours.Warning, 3) : ground is null ? new MarkPaint(null, colours.Quiet, 1) : new MarkPaint(ground, colours.MarkEdge, 2);
    }
}
