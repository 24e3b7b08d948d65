using Gazetteer.Languages;
using Gazetteer.Mentions;
using Gazetteer.Mentions.Analysis;

namespace Gazetteer.Recognition.Uncased;

/// <summary>Says how a text in Arabic script uses a name: as a place, within an organisation's name, or as a person's.</summary>
internal static class UncasedKinds
{
    /// <summary>Heads of organisations whose names hold a place: "the University of Tehran", "Radio Pakistan".</summary>
    private static readonly WordSet Heads = LanguagePacks.Shipped.Everywhere.Set(WordClass.UncasedHead);

    /// <summary>Words that may stand between a head and the place.</summary>
    private static readonly WordSet Links = LanguagePacks.Shipped.Everywhere.Set(WordClass.UncasedHeadLink);

    /// <summary>Heads of the names of streets, which lie wherever they please.</summary>
    private static readonly WordSet Streets = LanguagePacks.Shipped.Everywhere.Set(WordClass.UncasedStreet);

    /// <summary>Heads that Urdu writes after the place, as English does, of organisations and of roads.</summary>
    private static readonly WordSet Tails = LanguagePacks.Shipped.Everywhere.Set(WordClass.UncasedTail);

    /// <summary>The kind of a name.</summary>
    public static MentionKind Of(AnalysedText document, UncasedPersons persons, UncasedName name)
    {
        var frame = document.Frame;
        var before = name.First > 0 && frame.GapAfter[name.First - 1] == Gap.Space ? name.First - 1 : -1;
        var after = name.Last + 1 < frame.Count && frame.GapAfter[name.Last] == Gap.Space ? name.Last + 1 : -1;
        if (persons.IsTitled(name.First, name.Last) || persons.IsKnownPerson(name.First, name.Last)) return MentionKind.Person;

        // "Ahmad Zaboli" bears a family name made of a place's; "Ahmad came to Zabol" has a word between.
        if (name.First == name.Last && frame.FoldedOf(name.Last).EndsWith('ی') && persons.IsPerson(name.First, name.Last)) return MentionKind.Person;
        return IsBehindHead(frame, before) || IsBeforeTail(frame, after) ? MentionKind.Embedded : MentionKind.Literal;
    }

    /// <summary>Whether a word is the head of a street's name.</summary>
    public static bool IsStreet(ulong word) => Streets.Contains(word);

    /// <summary>Whether a word after a place's name makes both the name of an organisation or a road.</summary>
    public static bool IsTail(ulong word) => Tails.Contains(word);

    private static bool IsBehindHead(WordFrame frame, int before)
    {
        if (before >= 0 && (Heads.Contains(frame.Hash[before]) || IsStreet(frame.Hash[before]))) return true;
        return before > 0 && Links.Contains(frame.Hash[before]) && frame.GapAfter[before - 1] is Gap.Space && Heads.Contains(frame.Hash[before - 1]);
    }

    private static bool IsBeforeTail(WordFrame frame, int after)
    {
        if (after < 0) return false;
        if (Tails.Contains(frame.Hash[after])) return true;
        return after + 1 < frame.Count && frame.GapAfter[after] == Gap.Space && Tails.Contains(frame.Hash[after + 1]) && UncasedContexts.Of(frame.Hash[after]) == UncasedContext.None;
    }
}
