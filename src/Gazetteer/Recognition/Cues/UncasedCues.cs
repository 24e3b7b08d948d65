using Gazetteer.Languages;
using Gazetteer.Mentions.Analysis;

namespace Gazetteer.Recognition.Cues;

/// <summary>What the sequence model sees of a word in Arabic script: the word and its affixes, its neighbours, the gazetteer and the language of its passage.</summary>
internal sealed class UncasedCues(WordFrame frame, GazetteerEvidence names, DocumentEvidence document, NameProfiles profiles, UncasedLanguage[] languages)
    : NameCues(frame, names, document)
{
    /// <summary>Draws them from an analysed document.</summary>
    public UncasedCues(AnalysedText text)
        : this(text.Frame, text.Names, text.Evidence, text.Profiles, text.Languages)
    {
    }

    private readonly UncasedContext[] _contexts = ContextsOf(frame, languages);

    /// <inheritdoc/>
    public override void Extract(int word, CueSet features)
    {
        features.Clear();
        Letters(word, features);
        features.EndIdentity();
        features.Add((ulong)languages[word]);
        Neighbours(word, features);
        Contexts(word, features);
        Gazetteer(word, features);
        Standing(word, features);
        Stem(word, features);
    }

    /// <summary>What each word of a document says of its neighbours; nothing where it has no language of Arabic script.</summary>
    private static UncasedContext[] ContextsOf(WordFrame frame, UncasedLanguage[] languages)
    {
        var contexts = new UncasedContext[frame.Count];
        for (var w = 0; w < contexts.Length; w++)
        {
            if (languages[w] != 0) contexts[w] = UncasedContexts.Of(frame.Hash[w]);
        }

        return contexts;
    }

    private void Letters(int w, CueSet features)
    {
        features.Add(Hash(w));
        features.Add(Hash(w), (ulong)languages[w]);
        features.Add(Hash(w - 1), Hash(w));
        features.Add(Hash(w), Hash(w + 1));
        var letters = Frame.FoldedOf(w);
        for (var n = 1; n <= 4; n++)
        {
            var length = Math.Min(n, letters.Length);
            features.AddIf(letters.Length > n, WordHash.Of(letters[^length..]));
            features.AddIf(letters.Length > n, WordHash.Of(letters[..length]));
        }
    }

    private void Neighbours(int w, CueSet features)
    {
        for (var distance = 1; distance <= 3; distance++)
        {
            features.Add(Hash(w - distance));
            features.Add(Hash(w + distance));
        }

        features.Add(Hash(w - 2), Hash(w - 1));
        features.Add(Hash(w + 1), Hash(w + 2));
        features.Add(Hash(w - 1), Hash(w + 1));
        features.Add((ulong)Frame.GapBefore(w), (ulong)Frame.GapAfter[w]);
        features.Add(Hash(w + 1), (ulong)Frame.GapAfter[w]);
        features.Add(Hash(w - 1), (ulong)Frame.GapBefore(w));
        features.Add(Shape(w - 1), Shape(w + 1));
        features.AddIf(Frame.IsSentenceStart[w], 1);
        features.Add((ulong)Math.Min(Frame.FoldedOf(w).Length, 8));
        Affix(w - 1, features);
        Affix(w + 1, features);
    }

    private void Affix(int w, CueSet features)
    {
        if (!IsInside(w))
        {
            features.Skip();
            features.Skip();
            return;
        }

        var letters = Frame.FoldedOf(w);
        features.Add(WordHash.Of(letters[^Math.Min(2, letters.Length)..]));
        features.Add(WordHash.Of(letters[..Math.Min(2, letters.Length)]));
    }

    private void Contexts(int w, CueSet features)
    {
        var (before, after) = (Context(w - 1), Context(w + 1));
        features.Add(Context(w));
        features.Add(before, after);
        features.Add(before, Context(w - 2));
        features.Add(after, Context(w + 2));
    }

    private void Gazetteer(int w, CueSet features)
    {
        var (cover, single) = (Names.Cover(w), Names.Single(w));
        var position = CoverPosition(w);
        features.Add(position, (ulong)cover.Class);
        features.Add(position, (ulong)cover.Class, Size(cover));
        features.Add(Size(cover), Doubt(cover));
        features.Add(position, Doubt(cover));
        features.Add((ulong)single.Class, Size(single));
        features.Add((ulong)cover.Class, Size(cover), Hash(w - 1));
        features.Add((ulong)cover.Class, Hash(w + 1));
        features.Add((ulong)cover.Class, (ulong)Frame.GapBefore(w), (ulong)Frame.GapAfter[w]);
        features.Add((ulong)cover.Class, Size(cover), (ulong)languages[w]);
        features.Add((ulong)cover.Class, Size(cover), (ulong)Math.Min(Frame.FoldedOf(w).Length, 6));
        Neighbour(w + 1, w, features);
        Neighbour(w - 1, w - 1, features);
    }

    private void Standing(int w, CueSet features)
    {
        var standing = StandingOf(w);
        var position = CoverPosition(w);
        var length = (ulong)Math.Min(Frame.FoldedOf(w).Length, 6);
        features.Add(standing, position);
        features.Add(standing, position, length);
        features.Add(standing, position, Context(w - 1));
        features.Add(standing, position, Context(w + 1));
        features.Add(standing, Context(w - 1), Context(w + 1));
        features.Add(standing, Hash(w - 1));
        features.Add(standing, Hash(w + 1));
        features.Add(standing, StandingOf(w - 1), StandingOf(w + 1));
        features.AddIf(Context(w + 1) == (ulong)UncasedContext.Conjunction, standing, StandingOf(w + 2));
        features.AddIf(Context(w - 1) == (ulong)UncasedContext.Conjunction, standing, StandingOf(w - 2));
    }

    private void Stem(int w, CueSet features)
    {
        var stem = Names.Cover(w).IsKnown ? default : UncasedStem.Of(Frame.FoldedOf(w), languages[w], profiles);
        features.Add((ulong)stem.Affix, (ulong)stem.Profile.Class);
        features.Add((ulong)stem.Affix, (ulong)stem.Profile.StandingIn(languages[w]), Context(w - 1));
    }

    private ulong Context(int w) => IsInside(w) ? (ulong)_contexts[w] : 31;

    /// <summary>What the name that covers a word is in the passage's language, and whether the text seldom means a place by it.</summary>
    private ulong StandingOf(int w)
    {
        if (!IsInside(w)) return 31;
        var cover = Names.Cover(w);
        return !cover.IsKnown ? 0 : (ulong)(1 + cover.StandingIn(languages[w]) + (cover.IsSeldomPlace ? 4 : 0) + (cover.HasDemonym ? 8 : 0));
    }
}
