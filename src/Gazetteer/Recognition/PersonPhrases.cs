using System.Collections.Frozen;
using Gazetteer.Recognition.Features;
using Gazetteer.Recognition.Lexicon;

namespace Gazetteer.Recognition;

/// <summary>Phrases of English that only persons stand in: "my colleague Jordan", "her brother is Aras", "Burton, 39, said", "Georgia, whose mother", "Jordan herself".</summary>
internal sealed class PersonPhrases(WordFrame frame)
{
    private const int Youngest = 3;
    private const int Oldest = 110;

    private static readonly FrozenSet<ulong> Kin = Hashes(
        "mother father sister brother wife husband son daughter aunt uncle cousin nephew niece grandmother grandfather grandson granddaughter grandma grandpa mum mom dad "
        + "colleague friend girlfriend boyfriend classmate neighbour neighbor roommate teammate fiancee widow widower stepson stepdaughter");

    private static readonly FrozenSet<ulong> Persons = Hashes("man woman boy girl child pupil student baby lad");
    private static readonly FrozenSet<ulong> Naming = Hashes("called named");
    private static readonly FrozenSet<ulong> Being = Hashes("is was");
    private static readonly FrozenSet<ulong> Reflexive = Hashes("himself herself");
    private static readonly FrozenSet<ulong> Owners = Hashes("my his her their our your");
    private static readonly ulong Whose = WordHash.Of("whose");

    /// <summary>Whether such a phrase surrounds a name of one word.</summary>
    public bool Surround(int word) => StandBefore(word) || StandBehind(word);

    private static FrozenSet<ulong> Hashes(string words) => words.Split(' ').Select(static w => WordHash.Of(w)).ToFrozenSet();

    private bool StandBefore(int word)
    {
        if (!IsLower(word - 1, Gap.Space)) return false;
        if (Kin.Contains(frame.Hash[word - 1])) return IsLower(word - 2, Gap.Space) ? Owners.Contains(frame.Hash[word - 2]) : word < 2 || frame.IsPossessive[word - 2] || Owners.Contains(frame.Hash[word - 2]);
        if (!IsLower(word - 2, Gap.Space)) return false;
        if (Naming.Contains(frame.Hash[word - 1])) return Persons.Contains(frame.Hash[word - 2]) || Kin.Contains(frame.Hash[word - 2]);
        return Being.Contains(frame.Hash[word - 1]) && Kin.Contains(frame.Hash[word - 2]);
    }

    private bool StandBehind(int word)
    {
        if (word + 2 >= frame.Count) return false;
        if (frame.GapAfter[word] == Gap.Space) return Reflexive.Contains(frame.Hash[word + 1]) || (frame.IsPossessive[word] && Kin.Contains(frame.Hash[word + 1]));
        if (frame.GapAfter[word] != Gap.Comma) return false;
        if (frame.Hash[word + 1] == Whose) return Kin.Contains(frame.Hash[word + 2]);
        return frame.GapAfter[word + 1] == Gap.Comma && frame.Shape[word + 1] == WordShape.Number && int.TryParse(frame.FoldedOf(word + 1), out var age) && age is >= Youngest and <= Oldest;
    }

    private bool IsLower(int word, Gap after) => word >= 0 && frame.GapAfter[word] == after && frame.Shape[word] == WordShape.Lower;
}
