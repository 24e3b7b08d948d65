using Gazetteer.Languages;
using Gazetteer.Mentions.Analysis;

namespace Gazetteer.Recognition;

/// <summary>Phrases of English that only persons stand in: "my colleague Jordan", "her brother is Aras", "Burton, 39, said", "Georgia, whose mother", "Jordan herself".</summary>
internal sealed class PersonPhrases(WordFrame frame)
{
    private const int Youngest = 3;
    private const int Oldest = 110;

    private static readonly WordSet Kin = LanguagePacks.Shipped.Everywhere.Set(WordClass.Kin);

    private static readonly WordSet Persons = LanguagePacks.Shipped.Everywhere.Set(WordClass.PersonNoun);
    private static readonly WordSet Naming = LanguagePacks.Shipped.Everywhere.Set(WordClass.Naming);
    private static readonly WordSet Being = LanguagePacks.Shipped.Everywhere.Set(WordClass.Being);
    private static readonly WordSet Reflexive = LanguagePacks.Shipped.Everywhere.Set(WordClass.Reflexive);
    private static readonly WordSet Owners = LanguagePacks.Shipped.Everywhere.Set(WordClass.Owner);
    private static readonly ulong Whose = WordHash.Of("whose");
    private static readonly ulong Of = WordHash.Of("of");

    /// <summary>A crown prince stands for his country.</summary>
    private static readonly ulong Crown = WordHash.Of("crown");

    /// <summary>Whoever bears such a title is called after a place and is none; a king or a president speaks for his.</summary>
    private static readonly WordSet Nobility = LanguagePacks.Shipped.Everywhere.Set(WordClass.Nobility);

    private static readonly WordSet Speech = LanguagePacks.Shipped.Everywhere.Set(WordClass.Speech);
    private static readonly WordSet Address = LanguagePacks.Shipped.Everywhere.Set(WordClass.Address);
    private static readonly WordSet Pronouns = LanguagePacks.Shipped.Everywhere.Set(WordClass.Pronoun);
    private static readonly WordSet Bodily = LanguagePacks.Shipped.Everywhere.Set(WordClass.Bodily);

    private static readonly WordSet Closings = LanguagePacks.Shipped.Everywhere.Set(WordClass.Closing);

    private const int WordsToPronoun = 3;

    /// <summary>Who told somebody something stands no farther before it, in words.</summary>
    private const int WordsToSubject = 6;

    /// <summary>Whether such a phrase surrounds a name of one word.</summary>
    public bool Surround(int word) => StandBefore(word) || StandBehind(word);

    /// <summary>Whether a title makes a name after it a person's: "the Duke of Wellington".</summary>
    public bool IsNobleTitleBefore(int word) =>
        word > 1 && frame.GapAfter[word - 1] == Gap.Space && frame.GapAfter[word - 2] == Gap.Space && frame.Hash[word - 1] == Of
        && frame.Shape[word - 2] is WordShape.Capitalised && !frame.IsPossessive[word - 2] && Nobility.Contains(frame.Hash[word - 2])
        && (word < 3 || frame.Hash[word - 3] != Crown);

    /// <summary>Whether the name does what only living beings do: "Chad smiled".</summary>
    public bool IsAlive(int word) => IsBeforeVerb(word) && Bodily.Contains(frame.Hash[word + 1]);

    /// <summary>Whether a word that may be a verb follows: "Dallas drove".</summary>
    public bool Acts(int word) => IsBeforeVerb(word) && !ContextWords.FunctionWords.Contains(new string(frame.FoldedOf(word + 1)));

    /// <summary>Whether a verb of speech stands before the name: "said Austin".</summary>
    public bool IsSpeaker(int word) => IsLower(word - 1, Gap.Space) && Speech.Contains(frame.Hash[word - 1]) && !frame.IsPossessive[word];

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

    /// <summary>Whether the name is of one who is spoken to, by one of whom the sentence tells: "she smiled and told Paris to wait".</summary>
    /// <param name="word">The name.</param>
    /// <param name="isPerson">Whether a word is a person's name.</param>
    public bool IsAddressed(int word, Func<int, bool> isPerson)
    {
        if (word == 0 || frame.GapAfter[word - 1] != Gap.Space || !Address.Contains(frame.Hash[word - 1]) || frame.IsPossessive[word]) return false;
        for (var w = word - 2; w >= 0 && w >= word - WordsToSubject && frame.GapAfter[w] is Gap.Space or Gap.Comma; w--)
        {
            if (Pronouns.Contains(frame.Hash[w]) || isPerson(w)) return true;
        }

        return false;
    }

    /// <summary>Whether it is all of a line after the close of a letter: "Best,⏎Jordan".</summary>
    public bool Signs(int word) =>
        word > 0 && frame.GapAfter[word - 1] == Gap.LineBreak && (word + 1 == frame.Count || frame.GapAfter[word] == Gap.LineBreak) && Closings.Contains(frame.Hash[word - 1]);

    private bool IsBeforeVerb(int word) => word + 1 < frame.Count && frame.GapAfter[word] == Gap.Space && !frame.IsPossessive[word] && frame.Shape[word + 1] == WordShape.Lower;

    private bool StandBefore(int word)
    {
        if (!IsLower(word - 1, Gap.Space)) return false;
        if (IsGivenName(word) && (SpeaksBehind(word) || (Bodily.Contains(frame.Hash[word - 1]) && Address.Contains(frame.Hash[word - 1])))) return true;
        if (Kin.Contains(frame.Hash[word - 1])) return IsLower(word - 2, Gap.Space) ? Owners.Contains(frame.Hash[word - 2]) : word < 2 || frame.IsPossessive[word - 2]
            || Owners.Contains(frame.Hash[word - 2]);
        if (!IsLower(word - 2, Gap.Space)) return false;
        if (Naming.Contains(frame.Hash[word - 1])) return Persons.Contains(frame.Hash[word - 2]) || Kin.Contains(frame.Hash[word - 2]);
        return Being.Contains(frame.Hash[word - 1]) && Kin.Contains(frame.Hash[word - 2]);
    }

    private bool StandBehind(int word)
    {
        if (word + 2 >= frame.Count) return false;
        if (IsBesideKin(word)) return true;
        if (frame.GapAfter[word] == Gap.Space) return Reflexive.Contains(frame.Hash[word + 1]) || (frame.IsPossessive[word] && Kin.Contains(frame.Hash[word + 1]));
        if (frame.GapAfter[word] != Gap.Comma) return false;
        if (frame.Hash[word + 1] == Whose) return Kin.Contains(frame.Hash[word + 2]);
        return frame.GapAfter[word + 1] == Gap.Comma && frame.Shape[word + 1] == WordShape.Number && int.TryParse(frame.FoldedOf(word + 1), out var age) && age is >= Youngest and <= Oldest;
    }

    private bool IsGivenName(int word) => frame.Traits[word].GivenName > 0;

    /// <summary>The name of who spoke, after the words and the verb: "I am glad," said Sydney.</summary>
    private bool SpeaksBehind(int word) =>
        word > 1 && Speech.Contains(frame.Hash[word - 1]) && frame.GapAfter[word - 2] == Gap.ClosingQuote && !frame.IsPossessive[word] && frame.GapAfter[word] != Gap.Space;

    /// <summary>"Brooklyn and her brother".</summary>
    private bool IsBesideKin(int word) =>
        word + 3 < frame.Count && !frame.IsPossessive[word] && frame.GapAfter[word] == Gap.Space && frame.FoldedOf(word + 1) is "and"
        && Owners.Contains(frame.Hash[word + 2]) && Kin.Contains(frame.Hash[word + 3]);

    private bool IsLower(int word, Gap after) => word >= 0 && frame.GapAfter[word] == after && frame.Shape[word] == WordShape.Lower;
}
