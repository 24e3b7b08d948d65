using System.Runtime.InteropServices;
using Gazetteer.Languages;

namespace Gazetteer.Mentions.Analysis;

/// <summary>How a document uses each capitalised word elsewhere: in lower case, as a person, after a preposition of place.</summary>
internal sealed class DocumentEvidence
{
    private static readonly WordSet PlacePrepositions = LanguagePacks.Shipped.Everywhere.Set(WordClass.PlacePreposition);
    private static readonly WordSet PersonTitles = LanguagePacks.Shipped.Everywhere.Set(WordClass.PersonTitle);

    private readonly WordFrame _frame;
    private readonly GazetteerEvidence _names;
    private readonly Dictionary<ulong, Use> _uses;

    public DocumentEvidence(WordFrame frame, GazetteerEvidence names)
    {
        (_frame, _names) = (frame, names);
        _uses = new Dictionary<ulong, Use>(frame.Count / 2);
        for (var i = 0; i < frame.Count; i++)
        {
            ref var use = ref CollectionsMarshal.GetValueRefOrAddDefault(_uses, frame.Hash[i], out _);
            if (frame.Shape[i] == WordShape.Lower) use.Lower++;
            if (!frame.IsWrittenAsName(i)) continue;
            if (frame.IsSentenceStart[i] || frame.SentenceCase[i] != 0) use.Weak++;
            else use.Capital++;
            if (i == 0) continue;
            if (IsPersonBefore(frame, i - 1)) use.Person++;
            if (IsBehindPreposition(i)) use.Place++;
            if (IsBeforeUnit(i)) use.Place++;
        }
    }

    /// <summary>Whether a preposition of place before a word, or the name of a country after it, says that it is a place here.</summary>
    public bool IsUsedAsPlace(int word) => word > 0 && (IsBehindPreposition(word) || IsBeforeUnit(word));

    public Use UseOf(ulong hash) => _uses.GetValueOrDefault(hash);

    public static bool IsTitle(ulong hash) => PersonTitles.Contains(hash);

    private static bool IsPersonBefore(WordFrame frame, int word) =>
        (frame.GapAfter[word] is Gap.Space or Gap.Stop) && !frame.IsPossessive[word] && frame.Shape[word] != WordShape.Lower
        && (PersonTitles.Contains(frame.Hash[word]) || frame.Traits[word].GivenName >= 2);

    private bool IsBehindPreposition(int word) => _frame.GapAfter[word - 1] == Gap.Space && _frame.Shape[word - 1] == WordShape.Lower && PlacePrepositions.Contains(_frame.Hash[word - 1]);

    private bool IsBeforeUnit(int word) => _frame.GapAfter[word] == Gap.Comma && word + 1 < _frame.Count && _names.Cover(word + 1).Class is NameClass.Country or NameClass.FirstOrder;

    /// <summary>Counts of a word in the document.</summary>
    internal struct Use
    {
        public int Lower;
        public int Capital;
        public int Weak;
        public int Person;
        public int Place;
    }
}
