using System.Collections.Immutable;
using Gazetteer.Pictures.Drawing;
using Gazetteer.Pictures.Framing;
using Gazetteer.Pictures.Options;
using Gazetteer.Pictures.Words;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Drawing;
using Gazetteer.Scene.Maps;
using Gazetteer.Scene.Marks;
using Gazetteer.Scene.Naming;
using Gazetteer.Scene;

namespace Gazetteer.Pictures.Symbols;

/// <summary>Decides the symbol of each place of a picture, and what the legend says of it.</summary>
internal sealed class SymbolStyles
{
    private const int MostGroups = 5;
    private const double PlainRadius = 4;
    private const double GatherReach = 14;

    /// <summary>Circles of a legend that differ by less look the same.</summary>
    private const double LeastStep = 2;

    private static readonly ImmutableArray<Colour> GroupColours =
        [Colour.Parse("#c23b16"), Colour.Parse("#0b6280"), Colour.Parse("#5a3c96"), Colour.Parse("#2f6b2f"), Colour.Parse("#8a5a00"), Colour.Parse("#5c5c5c")];

    private readonly PlaceDirectory _names;
    private readonly PictureOptions _options;
    private readonly Palette _palette;
    private readonly CircleScale _scale;
    private readonly double _size;
    private readonly PictureWords _words;
    private readonly ImmutableArray<string> _groups;
    private readonly Func<PlaceMentions, string> _groupOf;

    public SymbolStyles(ImmutableArray<PlaceMentions> places, Atlas atlas, PlaceDirectory names, PictureOptions options, Palette palette, double size, PictureWords words)
    {
        _names = names;
        (_options, _palette, _size, _words) = (options, palette, size, words);
        _scale = new CircleScale(places.IsEmpty ? 1 : places.Max(static p => p.Count));
        _groupOf = options.Grouping switch
        {
            Grouping.Country => p => names.CountryName(p.Place.Country),
            Grouping.Document => p => p.DocumentCount > 1 ? words["several-documents"] : TitleOf(atlas, p),
            _ => static _ => "",
        };
        _groups = options.Grouping == Grouping.Kind
            ? []
            : [.. places.GroupBy(_groupOf).Where(static g => g.Key.Length > 0).OrderByDescending(static g => g.Sum(static p => p.Count)).Take(MostGroups).Select(static g => g.Key)];
    }

    /// <summary>The places as symbols, the largest first. Hundreds of places are gathered, so that the map is still seen.</summary>
    /// <param name="places">The places.</param>
    /// <param name="window">Where they stand.</param>
    /// <param name="common">The scale of all maps of a row; the map's own unless given.</param>
    public ImmutableArray<MapSymbol> Of(IEnumerable<PlaceMentions> places, MapWindow window, CircleScale? common = null)
    {
        var gathered = Gathered(places, window);
        var scale = common ?? (gathered.Any(static g => g.Members.Length > 1) ? new CircleScale(gathered.Max(static g => g.Mentions)) : _scale);
        return [.. gathered.Select(g => Of(g, scale)).OrderByDescending(static s => s.Paint.Radius).ThenBy(static s => s.Key, StringComparer.Ordinal)];
    }

    /// <summary>The scale by which circles of several maps can be compared.</summary>
    /// <param name="maps">The places of each, and where they stand.</param>
    public CircleScale CommonScale(IEnumerable<(IEnumerable<PlaceMentions> Places, MapWindow Window)> maps) =>
        new(maps.SelectMany(m => Gathered(m.Places, m.Window)).Select(static g => g.Mentions).DefaultIfEmpty(1).Max());

    private ImmutableArray<GatheredPlaces> Gathered(IEnumerable<PlaceMentions> places, MapWindow window) =>
        GatheredPlaces.Of([.. places.Select(p => (p, window.ToPage(p.Place.Point), LookOf(p)))], GatherReach * _size);

    /// <summary>The legend's symbols and what they mean.</summary>
    /// <param name="shown">The symbols on the map.</param>
    /// <param name="hasRegions">Whether regions in words are on it.</param>
    /// <param name="common">The scale of all maps of a row; the map's own unless given.</param>
    public IEnumerable<(SymbolMark Symbol, string Meaning)> Legend(ImmutableArray<MapSymbol> shown, bool hasRegions = false, CircleScale? common = null)
    {
        foreach (var (paint, shape, meaning) in Meanings(shown)) yield return (new SymbolMark(default, shape, paint), meaning);
        if (hasRegions)
        {
            var area = AreaPaint.Of(isInWords: true, isChosen: false, _palette);
            yield return (new SymbolMark(default, SymbolShape.Square, new Disc(6.5 * _size, area.Fill, area.FillOpacity, area.Edge with { DashPixels = 4, GapPixels = 3 })), _words["region"]);
        }

        if (_options.HasPlainPoints || shown.IsEmpty) yield break;
        var scale = common ?? (shown.Any(static s => s.Places > 1) ? new CircleScale(shown.Max(static s => s.Mentions)) : _scale);
        var last = 0d;
        foreach (var size in new CircleScale(shown.Max(static s => s.Mentions)).LegendSizes())
        {
            if (scale.Radius(size.Mentions) - last < LeastStep) continue;
            last = scale.Radius(size.Mentions);
            var words = size.Mentions == 1 ? _words["mention"] : _words["mentions", _words.Number(size.Mentions)];
            yield return (new SymbolMark(default, SymbolShape.Disc, Paint(CircleStyle.Point, last * _size, 0)), words);
        }
    }

    private static string TitleOf(Atlas atlas, PlaceMentions place)
    {
        var source = atlas.Documents[place.Mentions[0].Document].Source;
        return source.Title.Length > 0 ? source.Title : source.Name;
    }

    private IEnumerable<(Disc Paint, SymbolShape Shape, string Meaning)> Meanings(ImmutableArray<MapSymbol> shown)
    {
        var radius = 6.5 * _size;
        if (_groups.IsEmpty)
        {
            foreach (var (style, words) in ((CircleStyle, string)[])[(CircleStyle.Point, "point"), (CircleStyle.Area, "area"), (CircleStyle.Water, "water")])
                if (shown.Any(s => s.Style == style)) yield return (Paint(style, radius, 0), SymbolShape.Disc, _words[words]);
            yield break;
        }

        for (var group = 0; group <= _groups.Length; group++)
        {
            if (!shown.Any(s => GroupOf(s.Place) == group)) continue;
            yield return (Paint(CircleStyle.Point, radius, group), ShapeOf(group), group < _groups.Length ? _groups[group] : _words["other"]);
        }
    }

    private MapSymbol Of(GatheredPlaces gathered, CircleScale scale)
    {
        var place = gathered.Head;
        var style = MapScene.StyleOf(place.Place.Feature);
        var group = GroupOf(place);
        var radius = (_options.HasPlainPoints ? PlainRadius : scale.Radius(gathered.Mentions)) * _size;
        var tint = _groups.IsEmpty && !_options.IsGrey ? _names.TintOf(place.Place.Id) : null;
        return new MapSymbol(place, gathered.At, style, ShapeOf(group), Paint(style, radius, group, tint), gathered.Mentions, gathered.Documents, gathered.Members.Length);
    }

    /// <summary>A number for how a place is drawn but for its size.</summary>
    private int LookOf(PlaceMentions place) => (GroupOf(place) * 3) + (int)MapScene.StyleOf(place.Place.Feature);

    private int GroupOf(PlaceMentions place)
    {
        if (_groups.IsEmpty) return 0;
        var group = _groups.IndexOf(_groupOf(place));
        return group < 0 ? _groups.Length : group;
    }

    private SymbolShape ShapeOf(int group) => _options.IsGrey && !_groups.IsEmpty ? (SymbolShape)(group % 6) : SymbolShape.Disc;

    private Disc Paint(CircleStyle style, double radius, int group, Colour? tint = null)
    {
        // The scene says how a circle is painted; a group changes its colour alone.
        var colours = _groups.IsEmpty || _options.IsGrey ? _palette : WithOneColour(GroupColours[group % GroupColours.Length]);
        return Disc.Of(new Circle(default, "", default, 0, 0, radius, style, IsChosen: false) { Tint = tint }, colours)[0];
    }

    private Palette WithOneColour(Colour colour) => _palette with { Point = colour, Area = colour, Water = colour };
}
