using System.Collections.Immutable;
using Gazetteer.Pictures.Drawing;
using Gazetteer.Pictures.Framing;
using Gazetteer.Pictures.Options;
using Gazetteer.Pictures.Symbols;
using Gazetteer.Pictures.Typography;
using Gazetteer.Pictures.Words;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Drawing;
using Gazetteer.Scene.Labels;
using Gazetteer.Scene.Marks;
using Gazetteer.Text;

namespace Gazetteer.Pictures.Labels;

/// <summary>Writes names or numbers beside the symbols of a map.</summary>
internal sealed class MapLabels(FontBook fonts, PictureNames names, Palette palette, double size, PictureOptions options)
{
    private const int FewestOfFew = 5;
    private const double ShareOfFew = 0.25;

    /// <summary>Names that come after so many others find no room any more.</summary>
    private const int MostTried = 1500;

    private const int MostRounds = 8;

    /// <summary>What is written, and what the numbers stand for.</summary>
    public (LabelMarks Marks, MapKey Key, ImmutableArray<MapSymbol> Numbered, int Named) Place(
        ImmutableArray<MapSymbol> shown, ImmutableArray<MapSymbol> numbered, MapWindow window, PictureBox? locator, PictureWords words, ImmutableArray<LabelRequest> background)
    {
        var (placed, placer, written) = options.IsNumbered ? PlaceNumbers(shown, numbered, window, locator, words) : PlaceNames(shown, window, locator);
        var behind = placer.Place(background);
        var without = options.IsNumbered ? numbered.Except(written) : [];
        return (
            new LabelMarks([.. behind.SelectMany(b => Dot(b).Concat(Lines(b)))], [.. placed.SelectMany(LeaderTo), .. placed.SelectMany(Lines)]),
            new MapKey([.. written.Select(s => LineOf(s, words))], [.. without.Select(s => LineOf(s, words))]), written, placed.Length);
    }

    /// <summary>What a key says of a symbol: its name, and of how many other places it stands for.</summary>
    private string LineOf(MapSymbol symbol, PictureWords words)
    {
        var name = names.LineOf(symbol.Place.Place);
        return symbol.Places == 1 ? name : words["and-more", name, words.Number(symbol.Places - 1)];
    }

    private IEnumerable<Mark> LeaderTo(PlacedName name) =>
        name.Leader is { } leader ? [PathMark.Line(leader.From, leader.To, new Stroke(palette.Label, 0.7))] : [];

    private (ImmutableArray<PlacedName> Placed, NamePlacer Placer, ImmutableArray<MapSymbol> Numbered) PlaceNames(ImmutableArray<MapSymbol> shown, MapWindow window, PictureBox? locator)
    {
        var placer = PlacerFor(shown, window, locator);
        return (placer.Place(Named(shown)), placer, []);
    }

    /// <summary>Numbers without gaps: those that find no room come first another time, and where some never find any, the others are numbered again.</summary>
    private (ImmutableArray<PlacedName> Placed, NamePlacer Placer, ImmutableArray<MapSymbol> Numbered) PlaceNumbers(
        ImmutableArray<MapSymbol> shown, ImmutableArray<MapSymbol> numbered, MapWindow window, PictureBox? locator, PictureWords words)
    {
        var (hemmedIn, best) = (new HashSet<string>(StringComparer.Ordinal), ImmutableHashSet<string>.Empty);
        var (rounds, fewest) = (0, int.MaxValue);
        while (true)
        {
            var placer = PlacerFor(shown, window, locator);
            var placed = placer.Place(numbered.Select((s, i) => Numbered(s, words.Number(i + 1)) with { IsFirst = hemmedIn.Contains(s.Key) }));
            if (placed.Length == numbered.Length) return (placed, placer, numbered);
            var missing = numbered.Select(static s => s.Key).Except(placed.Select(static p => p.Label.Key)).ToImmutableHashSet(StringComparer.Ordinal);
            if (missing.Count < fewest) (fewest, best) = (missing.Count, [.. hemmedIn]);
            if (++rounds < MostRounds)
            {
                hemmedIn.UnionWith(missing);
                continue;
            }

            // The best order of all is taken, and what it leaves out is left out.
            if (rounds > MostRounds) numbered = numbered.RemoveAll(s => missing.Contains(s.Key));
            hemmedIn = [.. best];
        }
    }

    private NamePlacer PlacerFor(ImmutableArray<MapSymbol> shown, MapWindow window, PictureBox? locator)
    {
        var placer = new NamePlacer(window.Frame, options.Density == LabelDensity.Many ? NamePlacer.LeastClearance : 9);
        if (locator is { } room) placer.KeepOut(room.Inset(-4));
        foreach (var beyond in Beyond(window)) placer.KeepOut(beyond);
        foreach (var symbol in shown) placer.KeepOff(symbol.At, symbol.Paint.Radius, symbol.Key, symbol.Priority);
        return placer;
    }

    /// <summary>What of the frame lies outside of the world: a name across its edge would be half on the sea and half on paper.</summary>
    private static IEnumerable<PictureBox> Beyond(MapWindow window)
    {
        const int Band = 5;
        if (!window.Projection.IsWorld) yield break;
        var frame = window.Frame;
        yield return frame with { Bottom = window.ToPage(0, 90).Y };
        yield return frame with { Top = window.ToPage(0, -90).Y };
        for (var latitude = -90; latitude < 90; latitude += Band)
        {
            // The edge of a band that is nearer to a pole is the shorter one.
            var poleward = latitude < 0 ? latitude : latitude + Band;
            var band = frame with { Top = window.ToPage(0, latitude + Band).Y, Bottom = window.ToPage(0, latitude).Y };
            yield return band with { Right = window.ToPage(-180, poleward).X };
            yield return band with { Left = window.ToPage(180, poleward).X };
        }
    }

    private static bool IsWater(LabelStyle style) => style is LabelStyle.Water or LabelStyle.BaseWater;

    private IEnumerable<LabelRequest> Named(ImmutableArray<MapSymbol> shown)
    {
        var few = Math.Max(FewestOfFew, (int)(shown.Length * ShareOfFew));
        var most = options.Density switch { LabelDensity.None => 0, LabelDensity.Few => few, _ => MostTried };

        // Where names are to be far from one another, a large place in a crowd would lose its name to small ones that stand alone.
        return shown.OrderByDescending(static s => s.Priority).Take(most).Select((s, i) => Named(s) with { IsMain = options.Density != LabelDensity.Many && i < few });
    }

    private LabelRequest Named(MapSymbol symbol)
    {
        var style = symbol.Style switch { CircleStyle.Area => LabelStyle.Area, CircleStyle.Water => LabelStyle.Water, _ => LabelStyle.Point };
        var pixels = LabelTypography.FontPixels(style) * size * 0.92;
        var lines = names.LinesOf(symbol.Place.Place)
            .Select((name, i) => fonts.Shape(name, new TextStyle(Scaled(name, i == 0 ? pixels : pixels * 0.94), IsBold: i == 0, IsItalic: i == 0 && IsWater(style))));
        return new LabelRequest(symbol.Key, [.. lines], symbol.At, Reach(symbol), style, symbol.Priority, symbol.Style != CircleStyle.Point);
    }

    private LabelRequest Numbered(MapSymbol symbol, string number) =>
        new(symbol.Key, [fonts.Shape(number, new TextStyle(11.5 * size, IsBold: true))], symbol.At, Reach(symbol), LabelStyle.Point, symbol.Priority, symbol.Style != CircleStyle.Point)
        {
            MayStandApart = true,
        };

    private static double Reach(MapSymbol symbol) => symbol.Paint.Radius * (symbol.Shape == SymbolShape.Disc ? 1 : 1.3);

    /// <summary>Arabic letters are small in their body.</summary>
    private static double Scaled(string name, double pixels) => WritingSystem.IsRightToLeft(name) ? pixels * LabelTypography.NativeScale : pixels;

    private IEnumerable<Mark> Dot(PlacedName name)
    {
        if (name.Label.Style != LabelStyle.BaseTown) return [];
        return [new SymbolMark(name.Label.Anchor, SymbolShape.Disc, new Disc(name.Label.Reach, palette.BaseLabel, 1, new Stroke(palette.Halo, 0.8)))];
    }

    private IEnumerable<Mark> Lines(PlacedName name) =>
        name.Label.Set(name.Box, name.Side).Select(l => new TextMark(l.Line, l.Left, l.Baseline, ColourOf(name.Label.Style), palette.Halo, name.Label.Key));

    private Colour ColourOf(LabelStyle style) => style switch
    {
        LabelStyle.Point => palette.Label,
        LabelStyle.Area => palette.AreaLabel,
        LabelStyle.Water => palette.WaterLabel,
        LabelStyle.BaseWater => palette.BaseWaterLabel,
        _ => palette.BaseLabel,
    };
}
