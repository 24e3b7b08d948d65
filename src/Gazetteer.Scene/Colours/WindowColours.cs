namespace Gazetteer.Scene.Colours;

/// <summary>The colours of what stands around the map, by day or by night: those of the browser view's style sheet, so that both views are one family.</summary>
public sealed record WindowColours
{
    /// <summary>On white paper.</summary>
    public static WindowColours Light { get; } = new()
    {
        Ground = Colour.Parse("#f6f4ef"), Panel = Colour.Parse("#ffffff"), Raised = Colour.Parse("#f3f0e9"), Line = Colour.Parse("#dcd6c9"),
        Text = Colour.Parse("#1f1d1a"), Quiet = Colour.Parse("#5f594e"), Accent = Colour.Parse("#0b6280"), OnAccent = Colour.Parse("#ffffff"),
        Mark = Colour.Parse("#ffe6b8"), MarkStrong = Colour.Parse("#ffc25c"), MarkEdge = Colour.Parse("#a36a00"), Warning = Colour.Parse("#96330f"),
    };

    /// <summary>On a dark screen.</summary>
    public static WindowColours Dark { get; } = new()
    {
        Ground = Colour.Parse("#14191d"), Panel = Colour.Parse("#1b2126"), Raised = Colour.Parse("#252d33"), Line = Colour.Parse("#36414a"),
        Text = Colour.Parse("#f0eeea"), Quiet = Colour.Parse("#a9b2b9"), Accent = Colour.Parse("#6cc8e8"), OnAccent = Colour.Parse("#0d1419"),
        Mark = Colour.Parse("#5a4310"), MarkStrong = Colour.Parse("#805800"), MarkEdge = Colour.Parse("#d9a441"), Warning = Colour.Parse("#ffab85"),
    };

    /// <summary>Behind everything.</summary>
    public required Colour Ground { get; init; }

    /// <summary>Behind lists, text and buttons.</summary>
    public required Colour Panel { get; init; }

    /// <summary>Behind what the pointer is on.</summary>
    public required Colour Raised { get; init; }

    /// <summary>Edges of buttons and panels.</summary>
    public required Colour Line { get; init; }

    /// <summary>Letters.</summary>
    public required Colour Text { get; init; }

    /// <summary>Letters of facts that stand back behind names.</summary>
    public required Colour Quiet { get; init; }

    /// <summary>Links, the focus, what is chosen.</summary>
    public required Colour Accent { get; init; }

    /// <summary>Letters on <see cref="Accent"/>.</summary>
    public required Colour OnAccent { get; init; }

    /// <summary>Behind a mention in a text.</summary>
    public required Colour Mark { get; init; }

    /// <summary>Behind the mentions of the chosen place.</summary>
    public required Colour MarkStrong { get; init; }

    /// <summary>The line under a mention.</summary>
    public required Colour MarkEdge { get; init; }

    /// <summary>Problems, what is uncertain, and the line under the mention at which the reader stands.</summary>
    public required Colour Warning { get; init; }
}
