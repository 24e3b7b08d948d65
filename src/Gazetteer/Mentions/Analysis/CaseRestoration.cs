using Gazetteer.Indexing.Names;
using Gazetteer.Languages;

namespace Gazetteer.Mentions.Analysis;

/// <summary>Guesses which words of a sentence in capitals, or of a text without any, would be capitalised otherwise: names of the gazetteer, persons' names, unknown words.</summary>
/// <remarks>It need not be right: the model learned from texts that lost their case and were restored so.</remarks>
internal sealed class CaseRestoration(NameProfiles profiles)
{
    /// <summary>A word as frequent as this (the binary logarithm of its rank) that no list knows as a name is taken for an ordinary one.</summary>
    private const int OrdinaryRank = 9;

    /// <summary>Rewrites the shapes of words in sentences that show no difference of case.</summary>
    public void Restore(WordFrame frame, MatchedText text)
    {
        if (!frame.HasLostCase) return;
        var names = Names(frame, text);
        for (var w = 0; w < frame.Count; w++)
        {
            if (frame.SentenceCase[w] < WordFrame.LostCase || frame.IsDotted[w]) continue;
            if (frame.Shape[w] is WordShape.AllCapitals or WordShape.Lower or WordShape.Capitalised) frame.Shape[w] = names[w] || IsNameLike(frame.Traits[w]) ? WordShape.Capitalised : WordShape.Lower;
        }
    }

    private static bool IsNameLike(WordTraits traits) => traits.CommonWord == 0 && (traits.GivenName > 0 || traits.Surname > 0 || traits.RankBits > OrdinaryRank || !traits.IsKnown);

    private bool[] Names(WordFrame frame, MatchedText text)
    {
        var names = new bool[frame.Count];
        var word = 0;
        foreach (var match in text.MatchSpan)
        {
            while (word < frame.Count && frame.FirstToken[word] < match.FirstToken) word++;
            if (word >= frame.Count) break;
            if (frame.FirstToken[word] != match.FirstToken || frame.SentenceCase[word] < WordFrame.LostCase || !IsLikely(frame, word, match)) continue;
            for (var w = word; w < frame.Count && frame.FirstToken[w] < match.FirstToken + match.TokenCount; w++) names[w] = true;
        }

        return names;
    }

    private bool IsLikely(WordFrame frame, int word, NameMatch match)
    {
        var profile = profiles.Of(match.Name);
        if (profile.IsSeldomPlace || profile.IsOnlyCapitals) return false;
        var isProminent = profile.Class is NameClass.Country or NameClass.Capital or NameClass.FirstOrder or NameClass.Demonym;
        if (match.TokenCount > 1) return isProminent || profile.UsualPopulation > 1 || profile.Class is NameClass.Water or NameClass.Area;
        return frame.Traits[word].CommonWord == 0 || (isProminent && frame.Traits[word].CommonWord < 3);
    }
}
