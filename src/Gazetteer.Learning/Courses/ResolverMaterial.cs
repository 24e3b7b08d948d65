using Gazetteer.Indexing;
using Gazetteer.Learning.Corpora;
using Gazetteer.Learning.Resolving;
using Gazetteer.Mentions;
using Gazetteer.Places;
using Gazetteer.Recognition;
using Gazetteer.Text;

namespace Gazetteer.Learning.Courses;

/// <summary>Makes documents for the resolver to learn from: annotated ones with the mentions that the recogniser finds in them, since those are what it meets in use.</summary>
/// <param name="index">The gazetteer.</param>
/// <param name="recognizer">Finds the mentions.</param>
internal sealed class ResolverMaterial(PlaceIndex index, IMentionRecognizer recognizer)
{
    /// <summary>An annotated point whose mirror in longitude lies this near a place of the name, in kilometres, has lost its sign.</summary>
    private const double MirrorKm = 30;

    /// <summary>Articles about places that share a name count this much beside news: more, and "Washington" in the news becomes the state.</summary>
    private const double NamesakesWeight = 0.15;
    private const double NamesakesCalibrationWeight = 1.5;

    /// <summary>How much a short note counts beside the news that it was cut from.</summary>
    private const double NoteWeight = 0.1;
    private const double NoteCalibrationWeight = 0.4;

    private readonly NameMatcher _matcher = new(index);

    /// <summary>What there is to learn from news and from articles about places that share a name, in the order of the documents.</summary>
    public List<PlacedDocument> Of(IEnumerable<AnnotatedDocument> news, IEnumerable<AnnotatedDocument> namesakes)
    {
        var material = new List<PlacedDocument>();
        var origin = 0;
        foreach (var document in news)
        {
            material.Add(Placed(document, origin, TextSort.News, 1, 1));
            material.AddRange(ShortNotes.Of(document).Select(note => Placed(note, origin, TextSort.Note, NoteWeight, NoteCalibrationWeight)));
            origin++;
        }

        foreach (var document in namesakes) material.Add(Placed(Repaired(document), origin++, TextSort.Namesakes, NamesakesWeight, NamesakesCalibrationWeight));
        return material;
    }

    /// <summary>The document with the signs that its longitudes have lost: where no place of the name lies near the point, and one lies at its mirror.</summary>
    public AnnotatedDocument Repaired(AnnotatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document with { Toponyms = [.. document.Toponyms.Select(Repaired)] };
    }

    private AnnotatedToponym Repaired(AnnotatedToponym toponym)
    {
        if (toponym is not { Point: { } point, Text: { } text } || index.FindName(NameFolding.Fold(text)) is not (>= 0 and var name)) return toponym;
        var mirror = new GeoPoint(-point.Longitude, point.Latitude);
        var isMirrored = false;
        foreach (var posting in index.PostingsOf(name))
        {
            var place = index.PointOf(posting.Place);
            if (place.DistanceKm(point) < Choice.RightWithinKm) return toponym;
            isMirrored |= place.DistanceKm(mirror) < MirrorKm;
        }

        return isMirrored ? toponym with { Point = mirror } : toponym;
    }

    private PlacedDocument Placed(AnnotatedDocument document, int origin, TextSort sort, double weight, double calibrationWeight)
    {
        var text = document.Text ?? "";
        var codePoints = new CodePoints(text);
        var matched = new MatchedText(new SourceText { Name = document.Id, Title = document.Title, Text = text }, _matcher);
        var mentions = recognizer.Recognize(matched);
        var gold = document.Toponyms.Where(static t => t.Point is not null).Select(t => (Span: new TextSpan(codePoints.ToUtf16(t.Start), codePoints.ToUtf16(t.End)), Toponym: t)).ToList();
        return new PlacedDocument(matched, mentions, [.. mentions.Select(m => GoldOf(m.Span))], origin, sort, weight, calibrationWeight);

        PlacedDocument.Gold? GoldOf(TextSpan span)
        {
            var overlapping = gold.Where(g => g.Span.Start < span.End && span.Start < g.Span.End).OrderBy(g => g.Span == span ? 0 : 1).Select(static g => g.Toponym).FirstOrDefault();
            return overlapping?.Point is { } point ? new PlacedDocument.Gold(point, overlapping.GeonameId is { } id ? new PlaceId($"geonames:{id}") : null) : null;
        }
    }
}
