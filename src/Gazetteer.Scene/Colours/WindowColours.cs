namespace Gazetteer.Scene.Colours;

/// <summary>The colours of what stands around the map, by day or by night: those of the browser view's style sheet, so that both views are one family.</summary>
/// <param name="Ground">Behind everything.</param>
/// <param name="Panel">Behind lists, text and buttons.</param>
/// <param name="Raised">Behind what the pointer is on.</param>
/// <param name="Line">Edges of buttons and panels.</param>
/// <param name="Text">Letters.</param>
/// <param name="Accent">Links, the focus, what is chosen.</param>
public sealed record WindowColours(Colour Ground, Colour Panel, Colour Raised, Colour Line, Colour Text, Colour Accent)
{
    /// <summary>On white paper.</summary>
    public static WindowColours Light { get; } = Of("#f6f4ef", "#ffffff", "#f3f0e9", "#dcd6c9", "#1f1d1a", "#0b6280");

    /// <summary>On a dark screen.</summary>
    public static WindowColours Dark { get; } = Of("#14191d", "#1b2126", "#252d33", "#36414a", "#f0eeea", "#6cc8e8");

    private static WindowColours Of(string ground, string panel, string raised, string line, string text, string accent) =>
        new(Colour.Parse(ground), Colour.Parse(panel), Colour.Parse(raised), Colour.Parse(line), Colour.Parse(text), Colour.Parse(accent));
}
