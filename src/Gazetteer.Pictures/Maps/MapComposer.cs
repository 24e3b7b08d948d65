using System.Collections.Immutable;
using Gazetteer.Pictures.Base;
using Gazetteer.Pictures.Drawing;
using Gazetteer.Pictures.Framing;
using Gazetteer.Pictures.Furniture;
using Gazetteer.Pictures.Labels;
using Gazetteer.Pictures.Options;
using Gazetteer.Pictures.Projections;
using Gazetteer.Pictures.Series;
using Gazetteer.Pictures.Symbols;
using Gazetteer.Pictures.Typography;
using Gazetteer.Pictures.Words;
using Gazetteer.Places;
using Gazetteer.Regions;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Labels;
using Gazetteer.Scene.Maps;
using Gazetteer.Scene.Naming;
using Gazetteer.Scene.Shapes;
using Gazetteer.Scene;

namespace Gazetteer.Pictures.Maps;

/// <summary>Draws a map of mentioned places as a list of marks, which the writers make PNG, PDF and SVG of.</summary>
/// <remarks>What it shows comes from the scene, as in the views: circles, their colours and the palette. Thread-safe.</remarks>
/// <param name="names">Names of places.</param>
/// <param name="basemap">Land, waters and borders.</param>
/// <param name="fonts">The fonts.</param>
public sealed class MapComposer(PlaceDirectory names, Basemap basemap, FontBook fonts)
{
    /// <summary>The most maps of a row that a page has room for.</summary>
    public const int MostSmallMaps = 24;

    /// <summary>Paper has edges that names keep off by themselves: less room is left around the outermost places than on a screen.</summary>
    private const double PrintMargin = 0.05;

    /// <summary>How large letters and circles of a small map are, as a share of those of a large one.</summary>
    private const double SmallSize = 0.78;

    /// <summary>Composes the picture of the places that documents mention.</summary>
    /// <param name="atlas">What is mentioned.</param>
    /// <param name="options">What is shown, and how.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">There are no words in the language of the options.</exception>
    /// <exception cref="FormatException">A row of maps was asked for, and no document has a date, or there would be more than <see cref="MostSmallMaps"/>.</exception>
    /// <exception cref="InvalidDataException">The base map is damaged.</exception>
    public ComposedPicture Compose(Atlas atlas, PictureOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        ArgumentNullException.ThrowIfNull(options);
        var words = PictureWords.Of(options.Language);
        var palette = options.IsGrey ? PrintPalette.Grey : Palette.Light;
        var size = options.Sheet.TextScale * options.TextSize;
        if (options.By != SeriesUnit.None) options = options with { IsNumbered = false, HasBaseLabels = false, Locator = Presence.Never };
        var all = Chosen(atlas, options);
        var places = WithCircles(all);
        var extent = ExtentOf(atlas, places, options);
        var styles = new SymbolStyles(places, atlas, names, options, palette, options.By == SeriesUnit.None ? size : size * SmallSize, words);
        var page = new MapPage(options, words, palette, fonts, size);
        var undated = options.By == SeriesUnit.None ? 0 : atlas.Documents.Count(static d => d.Source.Date is null);
        var credit = (undated == 0 ? "" : words["undated", words.Number(undated)] + " · ") + CreditOf(places, ProjectionChoices.For(extent, options.Projection), options, words);
        var regions = MapShapes.Of(all, names.Footprints);
        cancellation.ThrowIfCancellationRequested();

        // The height of what stands around the map decides the map, and the map decides what the legend explains: all that may be needed is measured first.
        var room = page.RoomForMap(styles.Legend(styles.Of(places, WindowOf(extent, options, page.Whole)), regions.Length > 0), credit, KeyNames(places, options));
        if (options.By != SeriesUnit.None) return ComposeSeries(Period.Of(atlas, places, options.By, words), undated, room, page, styles, extent, credit, options, palette, words, cancellation);
        var window = WindowOf(extent, options, room);
        var shown = styles.Of(Inside(places, window), window);
        cancellation.ThrowIfCancellationRequested();
        var content = Draw(shown, window, options, palette, size, words) with { Regions = new BaseMarks(window, palette).Of(regions) };
        var groups = page.Compose(window, content, styles.Legend(shown, !content.Regions.IsEmpty), credit);
        var drawing = PageOf(groups, shown, options, words);
        return new ComposedPicture([drawing, .. page.KeyPages(content.Key, drawing)], shown.Sum(static s => s.Places), content.Named, places.Length - shown.Sum(static s => s.Places))
        {
            Numbered = content.Numbered,
            Unnumbered = content.Key.Unnumbered.Length,
            MetresPerUnit = window.MetresPerPixel,
        };
    }

    /// <summary>A row of small maps of one part of the world and one scale, one for each stretch of time.</summary>
    private ComposedPicture ComposeSeries(
        ImmutableArray<Period> periods, int undated, PictureBox room, MapPage page, SymbolStyles styles, GeoBounds extent, string credit, PictureOptions options, Palette palette, PictureWords words,
            CancellationToken cancellation)
    {
        if (periods.IsEmpty) throw new FormatException("by wants documents that have a date; none has.");
        if (periods.Length > MostSmallMaps) throw new FormatException($"by {options.By.ToString().ToLowerInvariant()} would make {periods.Length} maps; a page has room for {MostSmallMaps}.");
        var size = options.Sheet.TextScale * options.TextSize * SmallSize;
        var rooms = SeriesGrid.Of(room, periods.Length, page.HeadingHeight, MapWindow.AspectOf(extent, ProjectionChoices.For(extent, options.Projection)), words.IsRightToLeft);
        var maps = ImmutableArray.CreateBuilder<SmallMap>();
        var shown = new List<MapSymbol>();
        var windows = rooms.Select(r => WindowOf(extent, options, r)).ToArray();
        var scale = styles.CommonScale(periods.Zip(windows, static (p, w) => (Inside(p.Places, w), w)));
        foreach (var (period, window) in periods.Zip(windows))
        {
            cancellation.ThrowIfCancellationRequested();
            var symbols = styles.Of(Inside(period.Places, window), window, scale);
            shown.AddRange(symbols);
            maps.Add(new SmallMap(period.Label, window, Draw(symbols, window, options, palette, size, words)));
        }

        var all = shown.OrderByDescending(static s => s.Paint.Radius).DistinctBy(static s => s.Key).ToImmutableArray();
        var groups = page.Compose(maps.ToImmutable(), room.Bottom, styles.Legend(all, common: scale), credit);
        var (dated, count) = (periods.SelectMany(static p => p.Places).DistinctBy(static p => p.Place.Id).Count(), all.Sum(static s => s.Places));
        var named = maps.SelectMany(static m => m.Content.Labels.Places).OfType<TextMark>().Select(static t => t.Key).Distinct(StringComparer.Ordinal).Count();
        return new ComposedPicture([PageOf(groups, all, options, words)], count, named, Math.Max(0, dated - count)) { Undated = undated };
    }

    private PictureDrawing PageOf(ImmutableArray<DrawingGroup> groups, ImmutableArray<MapSymbol> shown, PictureOptions options, PictureWords words)
    {
        var title = options.Title.Length > 0 ? options.Title : words["description", words.Number(shown.Length), ""].TrimEnd(' ', ':', '.', '۔');
        return new PictureDrawing(options.Sheet.Width, options.Sheet.Height, options.IsTransparent ? null : Colour.Parse("#ffffff"), groups, title, Description(shown, options, words));
    }

    /// <summary>The places that a picture of these options would show, and where, were the map all of its page.</summary>
    internal ImmutableArray<MapSymbol> SymbolsOf(Atlas atlas, PictureOptions options)
    {
        var words = PictureWords.Of(options.Language);
        var sheet = options.Sheet;
        var window = WindowOf(ExtentOf(atlas, options), options, new PictureBox(0, 0, sheet.Width, sheet.Height).Inset(sheet.Height * 0.08));
        var places = WithCircles(atlas.Places);
        var styles = new SymbolStyles(places, atlas, names, options, Palette.Light, sheet.TextScale, words);
        return styles.Of(Inside(places, window), window);
    }

    /// <summary>The part of the world that a picture of these options shows.</summary>
    internal GeoBounds ExtentOf(Atlas atlas, PictureOptions options) => ExtentOf(atlas, Chosen(atlas, options), options);

    private static ImmutableArray<PlaceMentions> Chosen(Atlas atlas, PictureOptions options) =>
        options.Only.IsEmpty ? atlas.Places : [.. atlas.Places.Where(p => options.Only.Contains(p.Place.Id))];

    /// <summary>The places that a symbol stands for; regions in words are areas.</summary>
    private static ImmutableArray<PlaceMentions> WithCircles(ImmutableArray<PlaceMentions> places) => places.RemoveAll(static p => Footprints.IsRegion(p.Place.Id));

    private GeoBounds ExtentOf(Atlas atlas, ImmutableArray<PlaceMentions> places, PictureOptions options) => options.Extent switch
    {
        ExtentChoice.Box => options.Box,
        ExtentChoice.World => new GeoBounds(-180, -58, 180, 84),
        ExtentChoice.All => MapExtent.Whole(places.Select(static p => p.Place.Point), PrintMargin),
        _ when !options.Only.IsEmpty => MapExtent.Whole(places.Select(static p => p.Place.Point), PrintMargin),
        _ => MapScene.Of(atlas, Selection.None, new PlaceLabels(names)).Extent,
    };

    private static IEnumerable<PlaceMentions> Inside(IEnumerable<PlaceMentions> places, MapWindow window) => places.Where(p => window.Frame.Inset(2).Holds(window.ToPage(p.Place.Point)));

    private static MapWindow WindowOf(GeoBounds extent, PictureOptions options, PictureBox frame) => new(extent, ProjectionChoices.For(extent, options.Projection), frame);

    private string CreditOf(ImmutableArray<PlaceMentions> places, MapProjection projection, PictureOptions options, PictureWords words)
    {
        var sources = DataCredit.Sources(places.Select(static p => p.Place.Id), names.OwnGazetteers);
        string[] parts =
        [
            options.Credit, sources.IsEmpty ? "" : words["places-credit", string.Join(", ", sources)], words["base-credit", basemap.Attribution],
            words["projection", words[projection.Name]],
        ];
        return string.Join(" · ", parts.Where(static p => p.Length > 0));
    }

    private ImmutableArray<string> KeyNames(ImmutableArray<PlaceMentions> places, PictureOptions options)
    {
        if (!options.IsNumbered || !options.HasKey) return [];
        var picture = new PictureNames(names, options.LabelLanguages, fonts);
        return [.. places.Select(p => picture.LineOf(p.Place))];
    }

    private string Description(ImmutableArray<MapSymbol> shown, PictureOptions options, PictureWords words)
    {
        const int MostNamed = 40;
        var picture = new PictureNames(names, [options.LabelLanguages[0]], fonts);
        var named = shown.OrderByDescending(static s => s.Priority).Take(MostNamed).Select(s => picture.NameOf(s.Place.Place));
        var list = string.Join(words.IsRightToLeft ? "، " : ", ", named) + (shown.Length > MostNamed ? " …" : "");
        return shown.IsEmpty ? "" : words["description", words.Number(shown.Sum(static s => s.Places)), list];
    }

    private MapContent Draw(ImmutableArray<MapSymbol> shown, MapWindow window, PictureOptions options, Palette palette, double size, PictureWords words)
    {
        var pictureNames = new PictureNames(names, options.LabelLanguages, fonts);
        var labels = new MapLabels(fonts, pictureNames, palette, size, options);
        var locator = IsWanted(options.Locator, window.Seen.North - window.Seen.South < 25)
            ? LocatorMarks.RoomFor(window.Frame, [.. shown.Select(static s => s.At)], options.Locator == Presence.Always) : null;
        var numbered = options.IsNumbered ? PlaceNumbers.InOrder(shown, window, words.IsRightToLeft) : [];
        var written = labels.Place(shown, numbered, window, locator, words, options.HasBaseLabels
            ? new BaseNames(fonts, options.LabelLanguages[0], size).In(basemap, window, shown.SelectMany(s => pictureNames.LinesOf(s.Place.Place))) : []);
        return new MapContent(
            new BaseMarks(window, palette).Of(basemap),
            IsWanted(options.Graticule, window.Seen.East - window.Seen.West > 50) ? GraticuleMarks.Of(window, palette) : [],
            [.. shown.Select(s => Symbol(s, options, words))],
            written.Marks,
            written.Key,
            locator is { } room ? LocatorMarks.Of(window, room, basemap, palette) : [],
            locator,
            written.Named) { Numbered = written.Numbered };
    }

    private static bool IsWanted(Presence presence, bool fits) => presence == Presence.Always || (presence == Presence.Fitting && fits);

    private static SymbolMark Symbol(MapSymbol symbol, PictureOptions options, PictureWords words)
    {
        var place = symbol.Place;
        var mentions = symbol.Mentions == 1 ? words["mention"] : words["mentions", words.Number(symbol.Mentions)];
        var documents = symbol.Documents == 1 ? words["document"] : words["documents", words.Number(symbol.Documents)];
        var name = symbol.Places == 1 ? place.Place.Name : words["and-more", place.Place.Name, words.Number(symbol.Places - 1)];
        var tip = options.IsNumbered && !options.HasKey ? "" : words["tip", name, mentions, documents];
        return new SymbolMark(symbol.At, symbol.Shape, symbol.Paint, tip, options.Link?.Invoke(place.Place.Id) ?? "");
    }
}
