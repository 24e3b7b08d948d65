using Gazetteer.Languages;
using Gazetteer.Mentions.Analysis;

namespace Gazetteer.Recognition;

/// <summary>Phrases of English that places stand in and persons of the same name do not: "in Burton", "flew to Paris", "the town of Zaboli", "a Shirazi salad".</summary>
internal sealed class PlacePhrases(AnalysedText document)
{
    private static readonly WordSet Motions = LanguagePacks.Shipped.Everywhere.Set(WordClass.Motion);

    private static readonly WordSet Links = LanguagePacks.Shipped.Everywhere.Set(WordClass.PlaceLink);
    private static readonly ulong To = WordHash.Of("to");

    private readonly WordFrame _frame = document.Frame;
    private readonly Dictionary<(ulong Hash, bool IsNation), bool> _known = [];

    /// <summary>Whether such a phrase surrounds a name of one word.</summary>
    public bool Surround(int word)
    {
        if (document.Evidence.IsUsedAsPlace(word) || IsBeforeNoun(word)) return true;
        if (word < 2 || _frame.GapAfter[word - 1] != Gap.Space || _frame.GapAfter[word - 2] != Gap.Space) return false;
        if (_frame.Hash[word - 1] == To) return Motions.Contains(_frame.Hash[word - 2]);
        return _frame.FoldedOf(word - 1) is "of" && FeatureNoun.Is(_frame.FoldedOf(word - 2));
    }

    /// <summary>Whether such a phrase surrounds the name anywhere in the document; of a nation, also "of" and the like, which persons seldom stand after.</summary>
    public bool SurroundAnywhere(int word, bool isNation)
    {
        var hash = _frame.Hash[word];
        if (_known.TryGetValue((hash, isNation), out var known)) return known;
        for (var other = 0; other < _frame.Count && !known; other++)
        {
            known = _frame.Hash[other] == hash && _frame.IsWrittenAsName(other) && (Surround(other) || (isNation && IsLinked(other)));
        }

        return _known[(hash, isNation)] = known;
    }

    private bool IsLinked(int word) => word > 0 && _frame.GapAfter[word - 1] == Gap.Space && !_frame.IsPossessive[word] && Links.Contains(_frame.Hash[word - 1]);

    private bool IsBeforeNoun(int word)
    {
        if (word + 1 >= _frame.Count || _frame.GapAfter[word] != Gap.Space || _frame.IsPossessive[word]) return false;
        if (FeatureNoun.Is(_frame.FoldedOf(word + 1))) return true;
        return document.Names.Cover(word).HasDemonym && _frame.Shape[word + 1] == WordShape.Lower && !ContextWords.FunctionWords.Contains(new string(_frame.FoldedOf(word + 1)));
    }
}
