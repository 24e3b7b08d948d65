using System.Collections.Immutable;
using Gazetteer.Indexing;
using Gazetteer.Indexing.Names;
using Gazetteer.Languages;
using Gazetteer.Mentions;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Recognition;

/// <summary>Recognises mentions by rules alone: the longest names of the gazetteer, less what is an ordinary word, a person or too obscure.</summary>
/// <remarks>The baseline that a learned recogniser is measured against. Thread-safe.</remarks>
public sealed class RuleRecognizer : IMentionRecognizer
{
    /// <summary>A single word needs a place of at least this many inhabitants.</summary>
    private const long LeastPopulation = 5_000;

    /// <summary>In a script without capitals, it needs more.</summary>
    private const long LeastPopulationUncased = 50_000;

    private const float Certainty = 0.9f;

    private readonly PlaceIndex _index;
    private readonly NotPlaces _notPlaces;

    /// <summary>Makes a recogniser over the index that texts were matched with.</summary>
    public RuleRecognizer(PlaceIndex index, NotPlaces notPlaces)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(notPlaces);
        _index = index;
        _notPlaces = notPlaces;
    }

    /// <inheritdoc/>
    public ImmutableArray<Mention> Recognize(MatchedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lowerCase = LowerCaseWords(text);
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        var next = 0;
        for (var i = 0; i < text.Matches.Count;)
        {
            var end = i;
            while (end < text.Matches.Count && text.Matches[end].FirstToken == text.Matches[i].FirstToken) end++;
            if (text.Matches[i].FirstToken >= next && Longest(text, i, end, lowerCase, mentions) is { } taken) next = taken;
            i = end;
        }

        return mentions.ToImmutable();
    }

    /// <summary>Adds the longest acceptable match that begins at a token.</summary>
    /// <returns>The token after it, or null when none is acceptable.</returns>
    private int? Longest(MatchedText text, int begin, int end, HashSet<string> lowerCase, ImmutableArray<Mention>.Builder mentions)
    {
        for (var i = end - 1; i >= begin; i--)
        {
            var match = text.Matches[i];
            if (!IsWrittenAsName(text, match) || !IsPlace(text, match, lowerCase)) continue;
            var kind = KindOf(text, match);
            if (kind != MentionKind.Person) mentions.Add(new Mention(text.SpanOf(match), kind, match.Name, Certainty));
            return match.FirstToken + match.TokenCount;
        }

        return null;
    }

    private static HashSet<string> LowerCaseWords(MatchedText text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (char.IsLower(text.TextOf(i)[0])) words.Add(NameFolding.Fold(text.TextOf(i)));
        }

        return words;
    }

    private static bool IsWrittenAsName(MatchedText text, NameMatch match)
    {
        for (var i = match.FirstToken; i < match.FirstToken + match.TokenCount; i++)
        {
            var word = text.TextOf(i);
            if (!char.IsLower(word[0])) continue;
            if (i == match.FirstToken || !ContextWords.Particles.Contains(NameFolding.Fold(word))) return false;
        }

        return char.IsLetter(text.TextOf(match.FirstToken)[0]);
    }

    private bool IsPlace(MatchedText text, NameMatch match, HashSet<string> lowerCase)
    {
        var folded = _index.FoldedNameAt(match.Name);
        if (_notPlaces.Contains(folded)) return false;
        var written = text.SpanOf(match).Of(text.Source.Text);
        var isUncased = !char.IsUpper(written[0]);
        var isStrong = false;
        var isKnown = false;
        foreach (var posting in _index.PostingsOf(match.Name))
        {
            var place = _index.PlaceAt(posting.Place);
            if (posting.Kind == NameKind.Abbreviation && !IsWrittenLike(posting, written)) continue;
            if (posting.Kind == NameKind.Alternate && posting.Rank > 8 && written.Length <= 3) continue;
            isStrong |= IsStrong(place, posting);
            isKnown |= match.TokenCount > 1 || place.Population >= (isUncased ? LeastPopulationUncased : LeastPopulation);
        }

        if (isStrong) return !(match.TokenCount == 1 && lowerCase.Contains(folded) && written.Length <= 4);
        if (!isKnown || (match.TokenCount == 1 && (written.Length <= 2 || lowerCase.Contains(folded)))) return false;
        return !LooksLikePerson(text, match);
    }

    private static bool IsStrong(Place place, NamePosting posting) =>
        place.Feature.IsCountry || place.Feature.IsCapital || posting.Kind is NameKind.Demonym or NameKind.Abbreviation
        || (posting.Rank <= 3 && (place.Feature.IsAdmin1 || place.Feature.Class is FeatureClass.Area or FeatureClass.Hydrographic || place.Population >= 500_000));

    private static bool IsWrittenLike(NamePosting posting, string written) =>
        posting.Shape switch
        {
            NameShape.AllCapitals => !written.AsSpan().ContainsAnyInRange('a', 'z'),
            NameShape.Capitalised => char.IsUpper(written[0]),
            _ => true,
        };

    private static bool LooksLikePerson(MatchedText text, NameMatch match)
    {
        var after = match.FirstToken + match.TokenCount;
        if (after >= text.Tokens.Count || text.GapAfter(after - 1) is not " ") return false;
        var next = text.TextOf(after);
        return match.TokenCount == 1 && char.IsUpper(next[0]) && !text.Matches.Any(m => m.FirstToken == after)
            && !FeatureNoun.Is(NameFolding.Fold(next)) && !ContextWords.OrganisationHeads.Contains(NameFolding.Fold(next));
    }

    private MentionKind KindOf(MatchedText text, NameMatch match)
    {
        var before = match.FirstToken > 0 && text.GapAfter(match.FirstToken - 1) is " " or ". " or "\n" ? NameFolding.Fold(text.TextOf(match.FirstToken - 1)) : "";
        var last = match.FirstToken + match.TokenCount - 1;
        var after = last + 1 < text.Tokens.Count && text.GapAfter(last) is " " or "\n" ? NameFolding.Fold(text.TextOf(last + 1)) : "";
        if (ContextWords.Titles.Contains(before)) return MentionKind.Person;
        var isCapitalisedNext = after.Length > 0 && !char.IsLower(text.TextOf(last + 1)[0]);
        if (isCapitalisedNext && ContextWords.OrganisationHeads.Contains(after)) return MentionKind.Embedded;
        if (before == "of" && match.FirstToken > 1 && char.IsUpper(text.TextOf(match.FirstToken - 2)[0]) && ContextWords.OrganisationsOf.Contains(NameFolding.Fold(text.TextOf(match.FirstToken - 2))))
            return MentionKind.Embedded;
        if (_index.PostingsOf(match.Name)[0].Kind != NameKind.Demonym) return MentionKind.Literal;
        return after.Length == 0 || ContextWords.FunctionWords.Contains(after) ? MentionKind.Demonym : MentionKind.Modifier;
    }
}
