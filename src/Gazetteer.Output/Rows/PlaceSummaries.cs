using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Gazetteer.Pipeline;
using Gazetteer.Places;

namespace Gazetteer.Output.Rows;

/// <summary>Gathers the mentions of documents by place.</summary>
public static class PlaceSummaries
{
    /// <summary>The places that the documents mention, most mentioned first. Documents are asked for one by one and not kept.</summary>
    public static ImmutableArray<PlaceSummary> Of(IEnumerable<ExtractedDocument> documents, ExportOptions options)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(options);
        var places = new Dictionary<PlaceId, Builder>();
        foreach (var document in documents)
        {
            var rows = MentionRows.Of(document, options);
            foreach (var (row, mention) in rows.Zip(document.Mentions.Where(options.Includes)))
            {
                if (mention.Place is not { } place) continue;
                ref var builder = ref CollectionsMarshal.GetValueRefOrAddDefault(places, place.Id, out _);
                builder ??= new Builder(place);
                builder.Add(document, row, options.QuotesPerPlace, mention.Review is not null);
            }
        }

        return [.. places.Values.Select(static b => b.Build()).OrderByDescending(static p => p.Mentions).ThenBy(static p => p.Place.Name, StringComparer.Ordinal)
            .ThenBy(static p => p.Place.Id.Value, StringComparer.Ordinal)];
    }

    /// <summary>Counts one more mention of the document that is being read; a further document only while fewer than <paramref name="most"/> are kept.</summary>
    private static void Count(List<DocumentCount> documents, string name, string title, int most = int.MaxValue)
    {
        if (documents.Count > 0 && documents[^1].Name == name) documents[^1] = documents[^1] with { Mentions = documents[^1].Mentions + 1 };
        else if (documents.Count < most) documents.Add(new DocumentCount(name, title, 1));
    }

    private sealed class Builder(Place place)
    {
        private readonly List<DocumentCount> _documents = [];
        private readonly Dictionary<(string Text, string Language), SpellingBuilder> _spellings = [];
        private readonly List<MentionRow> _quotes = [];
        private int _mentions;
        private int _reviewed;
        private double _confidence;
        private DateOnly? _earliest;
        private DateOnly? _latest;

        public void Add(ExtractedDocument document, MentionRow row, int quotes, bool isReviewed)
        {
            _mentions++;
            if (isReviewed) _reviewed++;
            _confidence += row.Confidence;
            if (_quotes.Count < quotes) _quotes.Add(row);
            var spelling = (string.Join(' ', row.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), document.Source.Language);
            ref var attested = ref CollectionsMarshal.GetValueRefOrAddDefault(_spellings, spelling, out _);
            (attested ??= new SpellingBuilder()).Add(row.Document, document.Source.Title);
            Count(_documents, row.Document, document.Source.Title);
            if (row.DocumentDate is not { } date) return;
            _earliest = _earliest is { } earliest && earliest <= date ? earliest : date;
            _latest = _latest is { } latest && latest >= date ? latest : date;
        }

        public PlaceSummary Build() => new(
            place,
            _mentions,
            [.. _documents],
            [.. _spellings.OrderByDescending(static s => s.Value.Mentions).ThenBy(static s => s.Key.Text, StringComparer.Ordinal).Select(static s => s.Value.Build(s.Key.Text, s.Key.Language))],
            [.. _quotes],
            Math.Round(_confidence / _mentions, 3),
            _earliest,
            _latest)
        {
            Reviewed = _reviewed,
        };
    }

    private sealed class SpellingBuilder
    {
        private readonly List<DocumentCount> _documents = [];

        public int Mentions { get; private set; }

        public void Add(string document, string title)
        {
            Mentions++;
            Count(_documents, document, title, Spelling.MostDocuments);
        }

        public Spelling Build(string text, string language) => new(text, language, Mentions, [.. _documents]);
    }
}
