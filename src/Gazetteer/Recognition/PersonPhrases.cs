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
    private static readonly ulong Of = WordHash.Of("of");

    /// <summary>A crown prince stands for his country.</summary>
    private static readonly ulong Crown = WordHash.Of("crown");

    /// <summary>Whoever bears such a title is called after a place and is none; a king or a president speaks for his.</summary>
    private static readonly FrozenSet<ulong> Nobility = Hashes("duke duchess earl count countess marquess marquis marchioness viscount viscountess baron baroness bishop archbishop prince princess lord abbot");

    private static readonly FrozenSet<ulong> Speech = Hashes("said says told tells asked asks added adds replied replies answered answers explained explains recalled recalls admitted insisted");
    private static readonly FrozenSet<ulong> Address = Hashes("told tells asked asks thanked married");
    private static readonly FrozenSet<ulong> Pronouns = Hashes("he she his her him");
    private static readonly FrozenSet<ulong> Bodily = Hashes(
        "smiled smiles laughed laughs nodded nods shrugged shrugs sighed sighs whispered whispers grinned grins cried cries wept sobbed giggled giggles frowned frowns blushed yawned kissed kisses hugged hugs slept "
        + "sleeps woke wakes chuckled chuckles winked winks knelt sat sits walked walks wore wears ate eats drank drinks sang sings danced dances phoned phones texted texts knitted");

    private const int WordsToPronoun = 3;

    /// <summary>Whether such a phrase surrounds a name of one word.</summary>
    public bool Surround(int word) => StandBefore(word) || StandBehind(word);

    /// <summary>Whether a title makes a name behind it a person's: "the Duke of Wellington".</summary>
    public bool IsNobleTitleBefore(int word) =>
        word > 1 && frame.GapAfter[word - 1] == Gap.Space && frame.GapAfter[word - 2] == Gap.Space && frame.Hash[word - 1] == Of
        && frame.Shape[word - 2] is WordShape.Capitalised && !frame.IsPossessive[word - 2] && Nobility.Contains(frame.Hash[word - 2])
        && (word < 3 || frame.Hash[word - 3] != Crown);

    /// <summary>Whether the name does what only living beings do: "Chad smiled".</summary>
    public bool IsAlive(int word) => IsBeforeVerb(word) && Bodily.Contains(frame.Hash[word + 1]);

    /// <summary>Whether the name speaks, and of himself or herself: "Jordan said that he was tired". A country says such a thing of somebody else, seldom.</summary>
    public bool SpeaksOfItself(int word)
    {
        if (!IsBeforeVerb(word) || !Speech.Contains(frame.Hash[word + 1])) return false;
        for (var w = word + 2; w < Math.Min(word + 2 + WordsToPronoun, frame.Count) && frame.GapAfter[w - 1] is Gap.Space; w++)
        {
            if (Pronouns.Contains(frame.Hash[w])) return true;
        }

        return false;
    }

    /// <summary>The word that the name speaks to, "Jordan" of "Chad told Jordan"; −1 when there is none.</summary>
    public int AddressedBy(int word) => IsBeforeVerb(word) && Address.Contains(frame.Hash[word + 1]) && word + 2 < frame.Count && frame.GapAfter[word + 1] == Gap.Space ? word + 2 : -1;

    private bool IsBeforeVerb(int word) => word + 1 < frame.Count && frame.GapAfter[word] == Gap.Space && !frame.IsPossessive[word] && frame.Shape[word + 1] == WordShape.Lower;

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
