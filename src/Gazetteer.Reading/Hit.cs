using Gazetteer.Reading.Reviewing;
using Gazetteer.Scene;
using Gazetteer.Scene.Marks;
using Gazetteer.Scene.Panels;

namespace Gazetteer.Reading;

/// <summary>Something that was found.</summary>
/// <param name="Name">What it is called; of a passage, its text.</param>
/// <param name="Facts">What stands below that.</param>
/// <param name="Style">How the map draws it; null for what is no place of the map.</param>
/// <param name="Take">Leads there.</param>
public sealed record Hit(string Name, string Facts, CircleStyle? Style, Action Take)
{
    private const int MostPassages = 12;

    /// <summary>The places, documents and passages that hold what was typed. Works in the background.</summary>
    public static async Task<IEnumerable<Hit>> FindAsync(ReadingSession session, string text)
    {
        ArgumentNullException.ThrowIfNull(session);
        if (session.Names is not { } names) return [];
        var atlas = session.Atlas;
        var found = await Task.Run(() => SearchHits.Of(atlas, text, names));
        var texts = await session.FindTextsAsync(text, MostPassages);
        return
        [
            .. found.Places.Select(hit => new Hit(hit.Row.Name, Captions.Of(hit), hit.Row.Style, () => session.Choose(Selection.None.Choose(hit.Row.Place)))),
            .. found.Documents.Select(card => new Hit(card.Title, Captions.Of(card), null, () => session.Choose(new Selection(card.Document, null, null)))),
            .. texts.Passages.Select(passage => new Hit(passage.Before + passage.Text + passage.After, Captions.Of(passage), null,
                () => session.Choose(new Selection(atlas.FindDocument(passage.Key), null, null) { Offset = passage.At }))),
        ];
    }

    /// <summary>The places of the gazetteer that bear a name. Works in the background.</summary>
    public static async Task<IEnumerable<Hit>> FindPlacesAsync(ReviewDesk review, string name, Action<PlaceChoice> take) =>
        (await Task.Run(() => review.FindPlaces(name))).Select(place => new Hit(place.Name, $"{place.Kind} · {place.Where}", null, () => take(place)));
}
