using Gazetteer.Mentions.Analysis;

namespace Gazetteer.Recognition.Passages;

/// <summary>What the gazetteer, by the forms of the passage's language, and the rules say of a word.</summary>
/// <param name="Position">0: no name takes it; 1: one begins here; 2: one goes on; 4 more where it is one word alone.</param>
/// <param name="Weight">How well known that name is.</param>
/// <param name="Form">0: written as the index has it; 1: by a rule; 2: by one that makes adjectives; 4 more where the name is a people's.</param>
/// <param name="Verdict">0: the rules see no place; 1: one begins here; 2: one goes on.</param>
/// <param name="Profile">What the gazetteer says of the name.</param>
internal readonly record struct WordCover(ulong Position, ulong Weight, ulong Form, ulong Verdict, NameProfile Profile)
{
    /// <summary>All but the profile, in one number.</summary>
    public ulong Packed => Position | (Weight << 4) | (Form << 8) | (Verdict << 12);

    /// <summary>The covers of a passage's words; the first name that begins takes its words.</summary>
    public static WordCover[] Of(Passage passage, IReadOnlyList<PassagePlace> places)
    {
        var covers = new WordCover[passage.End - passage.First];
        for (var w = passage.First; w < passage.End; w++)
        {
            if (passage.FormAt(w) is not { } form) continue;
            for (var i = 0; i < form.Count; i++) covers[w - passage.First + i] = Of(passage, form, i);
            w += form.Count - 1;
        }

        foreach (var place in places)
        {
            for (var w = place.First; w <= place.Last; w++) covers[w - passage.First] = Of(passage, place.Form, w - place.First) with { Verdict = w == place.First ? 1u : 2 };
        }

        return covers;
    }

    private static WordCover Of(Passage passage, FoundForm form, int at)
    {
        var profile = passage.Document.Profiles.Of(form.Name);
        var rule = form.Rule is null ? 0u : form.Rule.Sense == "adjective" ? 2u : 1;
        return new WordCover((at == 0 ? 1u : 2) + (form.Count == 1 ? 4u : 0), (ulong)form.Weight, rule + (profile.Class == NameClass.Demonym ? 4u : 0), 0, profile);
    }
}
