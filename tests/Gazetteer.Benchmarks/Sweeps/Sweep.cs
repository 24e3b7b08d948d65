using Gazetteer.Pipeline;
using Gazetteer.Places;
using Gazetteer.Resolution;
using Gazetteer.Text;

namespace Gazetteer.Benchmarks.Sweeps;

/// <summary>Many sentences of one kind, each with one name whose place is known beforehand.</summary>
/// <param name="Name">What is swept over.</param>
/// <param name="Cases">The sentences.</param>
internal sealed record Sweep(string Name, IReadOnlyList<Sweep.Case> Cases)
{
    /// <summary>The sentences that do not come out right, with what was made of the name.</summary>
    public List<string> Failures(PlaceExtractor extractor) => [.. Cases.Select(c => Judge(c, extractor)).OfType<string>()];

    private static string? Judge(Case one, PlaceExtractor extractor)
    {
        var text = string.Format(null, one.Sentence, one.Name);
        var start = one.Sentence.IndexOf("{0}", StringComparison.Ordinal);
        var span = new TextSpan(start, start + one.Name.Length);
        var mentions = extractor.Extract(new SourceText { Name = "sweep", Text = text, Language = "en" }).Mentions;
        var found = mentions.FirstOrDefault(m => m.Span == span);
        if (found?.Place is { } place && one.IsRight(place)) return null;
        var made = found is not null ? Describe(found) : mentions.FirstOrDefault(m => m.Span.Overlaps(span)) is { } other ? $"cut to \"{other.Span.Of(text)}\", {Describe(other)}" : "not found";
        return $"{text} → {one.Name}: {made}";
    }

    private static string Describe(ResolvedMention mention) => mention.Place is { } place ? $"{place.Name} {place.Country} {place.Feature}" : "no place";

    /// <summary>A sentence, in which {0} stands for a name, and what places are right for the name.</summary>
    internal sealed record Case(string Sentence, string Name, Func<Place, bool> IsRight);
}
