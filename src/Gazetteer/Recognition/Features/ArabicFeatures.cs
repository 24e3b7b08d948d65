using Gazetteer.Recognition.Lexicon;

namespace Gazetteer.Recognition.Features;

/// <summary>What the sequence model sees of a word in Arabic script: the word and its affixes, its neighbours, the gazetteer, the language and the rest of the document.</summary>
internal sealed class ArabicFeatures(WordFrame frame, GazetteerEvidence names, DocumentEvidence document, ArabicLanguage language)
    : NameFeatures(frame, names, document)
{
    /// <inheritdoc/>
    public override void Extract(int word, FeatureSet features)
    {
        features.Clear();
        features.Add((ulong)language);
        Words(word, features);
        Letters(word, features);
        Gazetteer(word, features);
        Elsewhere(word, features);
    }

    private void Words(int w, FeatureSet features)
    {
        for (var at = w - 3; at <= w + 3; at++) features.Add(Hash(at));
        features.Add(Hash(w), (ulong)language);
        features.Add(Hash(w - 1), Hash(w));
        features.Add(Hash(w), Hash(w + 1));
        features.Add(Hash(w - 2), Hash(w - 1));
        features.Add(Hash(w + 1), Hash(w + 2));
        features.Add(Hash(w - 1), Hash(w + 1));
        features.Add((ulong)Frame.GapBefore(w), (ulong)Frame.GapAfter[w]);
        features.Add(Hash(w + 1), (ulong)Frame.GapAfter[w]);
        features.Add(Hash(w - 1), (ulong)Frame.GapBefore(w));
        features.Add(Shape(w - 1), Shape(w + 1));
        features.AddIf(Frame.IsSentenceStart[w], 1);
    }

    private void Letters(int w, FeatureSet features)
    {
        var letters = Frame.FoldedOf(w);
        for (var n = 1; n <= 4; n++)
        {
            var length = Math.Min(n, letters.Length);
            features.AddIf(letters.Length > n, WordHash.Of(letters[^length..]));
            features.AddIf(letters.Length > n, WordHash.Of(letters[..length]));
        }

        features.Add((ulong)Math.Min(letters.Length, 8));
        Affix(w - 1, features);
        Affix(w + 1, features);
    }

    private void Affix(int w, FeatureSet features)
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

    private void Gazetteer(int w, FeatureSet features)
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
        features.Add((ulong)cover.Class, Size(cover), (ulong)language);
        features.Add((ulong)cover.Class, Size(cover), (ulong)Math.Min(Frame.FoldedOf(w).Length, 6));
        Neighbour(w + 1, w, features);
        Neighbour(w - 1, w - 1, features);
    }

    private void Elsewhere(int w, FeatureSet features)
    {
        var use = Document.UseOf(Frame.Hash[w]);
        features.Add((ulong)Math.Min(use.Capital + use.Weak, 4), (ulong)Names.Cover(w).Class);
    }
}
