using Gazetteer.Indexing;
using Gazetteer.Indexing.Names;
using Gazetteer.Languages;
using Gazetteer.Mentions;

namespace Gazetteer.Recognition;

/// <summary>States and provinces that are known all over the world by a name which, among persons, is a family's alone: "Maine has 5,000 of them".</summary>
/// <remarks>A family name at the head of a sentence would be introduced by a given one; whom a document so introduces is told apart by <see cref="Namesakes"/>. Thread-safe.</remarks>
internal sealed class GreatUnits(PlaceIndex index, WordLexicon lexicon)
{
    /// <summary>Places with so many names are known far away.</summary>
    private const int LeastNames = 25;

    /// <summary>The commonest family names are persons' before they are a state's.</summary>
    private const int CommonSurname = 3;

    /// <summary>Given names that are met now and then.</summary>
    private const int KnownGivenName = 2;

    /// <summary>Whether a single word is the name of such a unit, and stands by itself; "South of it" is a direction, though Cameroon has a region South.</summary>
    public bool Hold(MatchedText text, NameMatch match)
    {
        if (match.TokenCount != 1 || match.FirstToken > 0 && text.GapAfter(match.FirstToken - 1) is " " && char.IsUpper(text.TextOf(match.FirstToken - 1)[0])) return false;
        var folded = index.FoldedNameAt(match.Name);
        if (DirectionWord.Is(folded) || lexicon.Find(WordHash.Of(folded)) is not { GivenName: < KnownGivenName, Surname: < CommonSurname }) return false;
        foreach (var posting in index.PostingsOf(match.Name))
        {
            if (posting.Rank == 0 && index.FeatureOf(posting.Place).IsAdmin1 && index.NameCountOf(posting.Place) >= LeastNames) return true;
        }

        return false;
    }
}
