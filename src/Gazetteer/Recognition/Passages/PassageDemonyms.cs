using System.Collections.Immutable;
using Gazetteer.Indexing;
using Gazetteer.Mentions;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Text;

namespace Gazetteer.Recognition.Passages;

/// <summary>Finds peoples, and what belongs to them, in paragraphs of other languages: "die iranische Regierung", "les Espagnols".</summary>
/// <remarks>
/// Most such words have no capital, so that no model looks at them. A capital where the language sets none is that of a name: "Deutsche Bank". The annotated corpora of these languages
/// leave such words out, and so does what is measured by them. Thread-safe.
/// </remarks>
/// <param name="index">The index, which knows the countries by the English words for their peoples.</param>
internal sealed class PassageDemonyms(PlaceIndex index)
{
    private const float Score = 0.8f;
    private const string Form = "people or adjective";

    /// <summary>The mentions of all such paragraphs, in order of the text.</summary>
    public ImmutableArray<Mention> Recognize(AnalysedText document)
    {
        if (document.Passages is not { } packs) return [];
        var (frame, words) = (document.Frame, PeoplesWords.Shipped.Value);
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        for (var w = 0; w < frame.Count; w++)
        {
            if (packs[w] is not { } pack || words.Find(pack.Tag, frame.FoldedOf(w)) is not { } word || !IsWritten(frame, w, word) || document.Addresses.Hold(frame.Start[w])) continue;
            if (index.FindName(word.English) is not (>= 0 and var name) || !index.IsDemonym(name)) continue;
            var isSpeech = w > 0 && frame.GapAfter[w - 1] == Gap.Space && words.IsBeforeSpeech(pack.Tag, frame.FoldedOf(w - 1));
            mentions.Add(new Mention(new TextSpan(frame.Start[w], frame.End[w]), isSpeech ? MentionKind.Language : MentionKind.Demonym, name, Score) { Rule = Form });
        }

        return mentions.DrainToImmutable();
    }

    /// <summary>Whether a word has the capital that it should have; at the beginning of a sentence, and where a sentence has lost its capitals, nothing can be told by it.</summary>
    private static bool IsWritten(WordFrame frame, int word, PeoplesWord people) => frame.SentenceCase[word] >= WordFrame.LostCase || frame.Shape[word] switch
    {
        WordShape.Lower => people.IsLower,
        WordShape.Capitalised => people.IsCapitalised || frame.IsSentenceStart[word],
        _ => false,
    };
}
