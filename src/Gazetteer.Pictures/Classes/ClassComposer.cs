using System.Collections.Immutable;
using Gazetteer.Pictures.Labels;
using Gazetteer.Pictures.Maps;
using Gazetteer.Pictures.Options;
using Gazetteer.Pictures.Typography;
using Gazetteer.Pictures.Words;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Scene.Marks;
using Gazetteer.Scene.Naming;
using Gazetteer.Scene;

namespace Gazetteer.Pictures.Classes;

/// <summary>Makes class packs of documents. Thread-safe.</summary>
/// <param name="names">Names of places.</param>
/// <param name="basemap">Land, waters and borders.</param>
/// <param name="fonts">The fonts.</param>
public sealed class ClassComposer(PlaceDirectory names, Basemap basemap, FontBook fonts)
{
    /// <summary>Fewer places than this make no lesson.</summary>
    public const int FewestPlaces = 4;

    private readonly MapComposer _maps = new(names, basemap, fonts);

    /// <summary>Composes the pack.</summary>
    /// <param name="atlas">The documents.</param>
    /// <param name="options">What it is made of.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>Null when the documents name fewer than <see cref="FewestPlaces"/> places there that can be told apart in the language.</returns>
    /// <exception cref="ArgumentException">There are no words in the language.</exception>
    public ClassPack? Compose(Atlas atlas, ClassOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        ArgumentNullException.ThrowIfNull(options);
        var words = PictureWords.Of(options.Language);
        var title = options.Title.Length > 0 ? options.Title : words["class-title"];
        var picture = Base(options, title);
        var symbols = _maps.SymbolsOf(atlas, picture);
        var chosen = ClassChoice.Of(symbols, new PictureNames(names, [options.Language], fonts), options);
        if (chosen.Length < FewestPlaces) return null;
        picture = picture with { Only = [.. chosen.Select(static c => c.Place.Place.Id)], Extent = ExtentChoice.Box, Box = _maps.ExtentOf(atlas, picture) };
        var blank = _maps.Compose(atlas, picture with { IsNumbered = true, HasKey = false, HasBaseLabels = false, Subtitle = words["blank-subtitle"] }, cancellation);
        var labelled = _maps.Compose(atlas, picture with { Subtitle = words["map-subtitle"] }, cancellation);
        var places = Numbered(blank, options);
        var sentences = new DocumentSentences(atlas, options.Language);
        var maker = new QuestionMaker(places, sentences, words, options, Ways(atlas, places, options), blank.MetresPerUnit);
        var questions = maker.Make();
        var sheets = new ClassSheets(fonts, words, options, title, places, questions, new PlaceList(names, basemap, fonts, sentences, maker.Asked));
        return new ClassPack([labelled.Pages[0], blank.Pages[0], .. sheets.WorkSheet(), .. sheets.Answers(), .. sheets.Places()], blank.Pages[0], places, questions, title, options.Language);
    }

    private ImmutableArray<(string Name, ImmutableArray<ClassPlace> InOrder)> Ways(Atlas atlas, ImmutableArray<ClassPlace> places, ClassOptions options)
    {
        var called = new PictureNames(names, [options.Language], fonts);
        return
        [
            .. from way in new NamedWays(atlas, names).Along([.. places.Where(static p => p.IsPoint)])
               where ClassChoice.IsReadable(way.Way, called, options.Language)
               select (called.NameOf(way.Way), way.InOrder),
        ];
    }

    private static PictureOptions Base(ClassOptions options, string title) => new()
    {
        Title = title,
        Sheet = options.Sheet.Turned(isLandscape: true),
        Language = options.Language,
        LabelLanguages = [options.Language],
        Extent = options.Extent,
        Box = options.Box,
        IsGrey = options.IsGrey,
        HasPlainPoints = true,
        ScaleBar = Presence.Always,
        Locator = Presence.Never,
    };

    private ImmutableArray<ClassPlace> Numbered(ComposedPicture blank, ClassOptions options)
    {
        var picture = new PictureNames(names, [options.Language], fonts);
        return [.. blank.Numbered.Select((s, i) => new ClassPlace(i + 1, picture.NameOf(s.Place.Place), s.Place, s.At, s.Style == CircleStyle.Point))];
    }
}
