using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Gazetteer.Indexing.Names;
using Gazetteer.Mentions;
using Gazetteer.Pipeline;
using Gazetteer.Places;
using Gazetteer.Project.Corrections;
using Gazetteer.Resolution;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Deciding;
using Gazetteer.Text;

namespace Gazetteer.Project.Tests;

/// <summary>A few places, and documents whose mentions are marked in the text as <c>[Saravan|saravan-ir]</c>; <c>[Kech|]</c> has no place.</summary>
internal static partial class SmallWorld
{
    private static readonly Dictionary<string, Place> Places = new(StringComparer.Ordinal)
    {
        ["saravan-ir"] = Place("saravan-ir", "Saravan", "IR", 62.33, 27.37),
        ["saravan-gilan"] = Place("saravan-gilan", "Saravan", "IR", 49.65, 37.05),
        ["rasht"] = Place("rasht", "Rasht", "IR", 49.58, 37.28),
        ["zahedan"] = Place("zahedan", "Zahedan", "IR", 60.86, 29.49),
        ["gwadar"] = Place("gwadar", "Gwadar", "PK", 62.32, 25.12),
        ["karachi"] = Place("karachi", "Karachi", "PK", 67.01, 24.86),
    };

    public static Place At(string key) => Places[key];

    public static Place? Find(PlaceId id) => Places.Values.FirstOrDefault(p => p.Id == id);

    public static ExtractedDocument Document(string name, string marked, string language = "en")
    {
        var text = new StringBuilder();
        var mentions = ImmutableArray.CreateBuilder<ResolvedMention>();
        var at = 0;
        foreach (Match match in Marked().Matches(marked))
        {
            text.Append(marked, at, match.Index - at);
            var start = text.Length;
            text.Append(match.Groups["text"].Value);
            mentions.Add(Mention(new TextSpan(start, text.Length), match.Groups["key"].Value));
            at = match.Index + match.Length;
        }

        text.Append(marked, at, marked.Length - at);
        return new ExtractedDocument(new SourceText { Name = name, Text = text.ToString(), Language = language }, mentions.DrainToImmutable());
    }

    public static Decision Decide(DecisionKind kind, DecisionScope scope, string name, string? place = null) => new()
    {
        Id = Decision.NewId(),
        Kind = kind,
        Scope = scope,
        Name = name,
        Place = place is null ? null : new ChosenPlace(At(place)),
        By = "Mina",
        At = new DateTimeOffset(2026, 11, 30, 19, 40, 0, TimeSpan.Zero),
    };

    /// <summary>A decision made at the words' so-manieth occurrence, from 0.</summary>
    public static Decision DecideAt(ExtractedDocument document, DecisionKind kind, string words, string? place = null, DecisionScope scope = DecisionScope.Mention, int occurrence = 0)
    {
        var text = document.Source.Text;
        var start = text.IndexOf(words, StringComparison.Ordinal);
        for (; occurrence > 0; occurrence--) start = text.IndexOf(words, start + 1, StringComparison.Ordinal);
        return Decide(kind, scope, words, place) with { Anchor = MentionAnchor.Of(document.Source, ContentHash.Of(text), new TextSpan(start, start + words.Length)) };
    }

    /// <summary>Each mention as its words, its place's key or a hyphen, and what was decided: <c>Saravan saravan-gilan corrected</c>.</summary>
    public static string[] Read(ExtractedDocument document) =>
        [.. document.Mentions.Select(m => $"{m.Span.Of(document.Source.Text)} {(m.Place is { } place ? place.Id.Key.ToString() : "-")} {m.Review?.StatusWord}".TrimEnd())];

    private static ResolvedMention Mention(TextSpan span, string key)
    {
        if (key.Length == 0) return new ResolvedMention(span, MentionKind.Literal, null, 0, []);
        var chosen = new Candidate(At(key), new NamePosting(0, NameKind.Official, 0, true, NameShape.Capitalised, 0), 3, [new Evidence("main name", 2, "its main name")]);
        return new ResolvedMention(span, MentionKind.Literal, chosen.Place, 0.8, [chosen]);
    }

    private static Place Place(string key, string name, string country, double longitude, double latitude) =>
        new() { Id = new PlaceId("test:" + key), Name = name, Feature = new Feature(FeatureClass.Populated, "PPL"), Point = new GeoPoint(longitude, latitude), Country = new CountryCode(country) };

    [GeneratedRegex(@"\[(?<text>[^\]|]+)\|(?<key>[a-z-]*)\]")]
    private static partial Regex Marked();
}
