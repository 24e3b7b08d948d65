using System.Runtime.InteropServices;
using Gazetteer.Mentions;
using Gazetteer.Places;
using Gazetteer.Resolution;
using Gazetteer.Scene.Filters;
using Gazetteer.Text;

namespace Gazetteer.Scene.Facets;

/// <summary>Counts the values of all facets in one walk through the mentions.</summary>
internal sealed class FacetCounting
{
    private readonly MentionFilter _filter;
    private readonly Atlas _whole;
    private readonly bool _showsAllKinds;
    private readonly DocumentMatch[] _documents;

    /// <param name="shown">What is shown, with its filter.</param>
    /// <param name="whole">The same documents with every use of a name, without a filter.</param>
    public FacetCounting(Atlas shown, Atlas whole)
    {
        (_filter, _whole, _showsAllKinds) = (shown.Filter, whole, shown.ShowsAllKinds && shown.Filter.Uses.IsEmpty);

        // Documents that meet all that cannot be widened here; the two conditions that can are asked apart.
        var rest = _filter with { Languages = [], Tags = [] };
        var others = rest.IsEmpty ? whole : whole.Filtered(rest);
        _documents = [.. whole.Documents.Select((d, i) => others.Includes(i) ? MatchOf(d.Source) : default)];
    }

    public Dictionary<PlaceGroup, int> Kinds { get; } = [];

    public Dictionary<CountryCode, int> Countries { get; } = [];

    public Dictionary<string, int> Languages { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, int> Tags { get; } = new(StringComparer.Ordinal);

    public Dictionary<MentionKind, int> Uses { get; } = [];

    public Dictionary<bool, int> Reviewed { get; } = [];

    public void Run()
    {
        var byDocument = new (int OfLanguage, int OfTag)[_documents.Length];
        foreach (var place in _whole.Places)
        {
            if (_filter.Within is { } area && !area.Contains(place.Place.Point)) continue;
            var group = PlaceGroups.Of(place.Place.Feature);
            var failed = (_filter.Kinds.IsEmpty || _filter.Kinds.Contains(group) ? Facet.None : Facet.Kind) | (_filter.Countries.IsEmpty || _filter.Countries.Contains(place.Place.Country) ? Facet.None
                : Facet.Country);
            if (failed == (Facet.Kind | Facet.Country)) continue;
            var (ofKind, ofCountry) = (0, 0);
            foreach (var mention in place.Mentions)
            {
                var document = _documents[mention.Document];
                if (!document.IsThere) continue;
                var found = _whole.MentionAt(mention);
                if (found.Confidence < _filter.LeastConfidence) continue;
                var all = failed | document.Failed | FailedBy(found);
                if (Only(all, Facet.Kind)) ofKind++;
                if (Only(all, Facet.Country)) ofCountry++;
                if (Only(all, Facet.Language)) byDocument[mention.Document].OfLanguage++;
                if (Only(all, Facet.Tag)) byDocument[mention.Document].OfTag++;
                if (Only(all, Facet.Use)) Add(Uses, found.Kind, 1);
                if (Only(all, Facet.Reviewed)) Add(Reviewed, found.Review is not null, 1);
            }

            Add(Kinds, group, ofKind);
            Add(Countries, place.Place.Country, ofCountry);
        }

        CountDocuments(byDocument);
    }

    private void CountDocuments((int OfLanguage, int OfTag)[] byDocument)
    {
        var withMentions = 0;
        for (var i = 0; i < byDocument.Length; i++)
        {
            var source = _whole.Documents[i].Source;
            Add(Languages, LanguageOf(source), byDocument[i].OfLanguage);
            foreach (var tag in byDocument[i].OfTag > 0 ? DocumentTags.Of(source) : []) Add(Tags, tag, byDocument[i].OfTag);
            withMentions += byDocument[i].OfTag;
        }

        // A folder that everything lies in tells nothing.
        foreach (var tag in Tags.Where(t => t.Value == withMentions && !_filter.Tags.Contains(t.Key)).Select(static t => t.Key).ToArray()) Tags.Remove(tag);
    }

    private DocumentMatch MatchOf(SourceText source) => new(
        true,
        (_filter.Languages.IsEmpty || _filter.Languages.Contains(LanguageOf(source)) ? Facet.None : Facet.Language)
        | (_filter.Tags.IsEmpty || _filter.Tags.Any(tag => DocumentTags.Has(source, tag)) ? Facet.None : Facet.Tag));

    private static string LanguageOf(SourceText source) => source.Language.Length > 0 ? source.Language : "none";

    /// <summary>What is shown without a choice of uses are places alone, or every use where the reader wants that.</summary>
    private Facet FailedBy(ResolvedMention mention)
    {
        var isUse = _filter.Uses.IsEmpty ? mention.IsMappable || _showsAllKinds : _filter.Uses.Contains(mention.Kind);
        return (isUse ? Facet.None : Facet.Use) | (_filter.IsReviewed is not { } reviewed || (mention.Review is not null) == reviewed ? Facet.None : Facet.Reviewed);
    }

    private static bool Only(Facet failed, Facet facet) => (failed & ~facet) == Facet.None;

    private static void Add<T>(Dictionary<T, int> counts, T value, int count)
        where T : notnull
    {
        if (count > 0) CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out _) += count;
    }

    [Flags]
    private enum Facet
    {
        None = 0,
        Kind = 1,
        Country = 2,
        Language = 4,
        Tag = 8,
        Use = 16,
        Reviewed = 32,
    }

    /// <summary>Whether a document meets what cannot be widened, and which of the two conditions on documents it fails.</summary>
    private readonly record struct DocumentMatch(bool IsThere, Facet Failed);
}
