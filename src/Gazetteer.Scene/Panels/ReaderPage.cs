using System.Collections.Immutable;
using Gazetteer.Scene.Naming;
using Gazetteer.Text;

namespace Gazetteer.Scene.Panels;

/// <summary>A document to be read, with its mentions marked.</summary>
/// <param name="Card">What the document is.</param>
/// <param name="DateSource">Where its date comes from; empty without one.</param>
/// <param name="Blocks">Its text. Very long documents are shown a stretch at a time.</param>
/// <param name="From">The first block of the stretch.</param>
/// <param name="Total">Number of blocks in all.</param>
public sealed record ReaderPage(DocumentCard Card, string DateSource, ImmutableArray<TextBlock> Blocks, int From, int Total)
{
    /// <summary>Most blocks in one stretch.</summary>
    public const int MaxBlocks = 600;

    /// <summary>The block to show for a selection: that of its mention or offset, else the first that mentions its place, else the first of all.</summary>
    /// <returns>Its place in <see cref="Blocks"/>; −1 where the stretch does not hold the mention or offset.</returns>
    public int BlockFor(Selection selection)
    {
        if (selection.Mention is { } mention) return Find(r => r.Mention == mention);
        if (selection.Offset is { } offset) return Holding(offset);
        return selection.Place is { } place ? Math.Max(0, Find(r => r.Place == place.Value)) : 0;

        // The text of a block is without its signs, so that its length says where it ends only where it is the last.
        int Holding(int offset)
        {
            var at = Blocks.TakeWhile(b => b.At <= offset).Count() - 1;
            var isBeyond = at == Blocks.Length - 1 && From + Blocks.Length < Total && offset >= Blocks[at].At + Blocks[at].Runs.Sum(static r => r.Text.Length);
            return isBeyond ? -1 : at;
        }

        int Find(Func<TextRun, bool> isMeant)
        {
            var before = Blocks.TakeWhile(b => !b.Runs.Any(isMeant)).Count();
            return before < Blocks.Length ? before : -1;
        }
    }

    /// <summary>Lays out a document.</summary>
    /// <param name="atlas">The documents.</param>
    /// <param name="document">The document's ordinal.</param>
    /// <param name="names">Names of places, for tooltips.</param>
    /// <param name="mention">The mention that the stretch must hold; its beginning without one.</param>
    /// <param name="block">A block that the stretch must hold, where no mention leads.</param>
    /// <param name="offset">An offset of the text, in UTF-16 code units, that the stretch must hold, where no mention leads.</param>
    public static ReaderPage Of(Atlas atlas, int document, PlaceDirectory names, int? mention = null, int block = 0, int? offset = null)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        ArgumentNullException.ThrowIfNull(names);
        var extracted = atlas.Documents[document];
        var spans = TextBlocks.Split(extracted.Source);
        var wanted = mention is { } m && m < extracted.Mentions.Length ? extracted.Mentions[m].Span.Start : offset;
        var at = wanted is { } o ? spans.FindIndex(b => o < b.Span.End) : Math.Min(block, spans.Count - 1);
        var from = Math.Max(0, at) / MaxBlocks * MaxBlocks;
        var blocks = TextBlocks.Compose(atlas, document, spans.Skip(from).Take(MaxBlocks), names);
        return new ReaderPage(DocumentCard.Of(atlas, document), extracted.Source.DateSource, blocks, from, spans.Count);
    }

    /// <summary>The paragraphs and headings of a document, without their signs, in the order of its text.</summary>
    public static IEnumerable<TextSpan> ParagraphsOf(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return TextBlocks.Split(source).Select(static b => b.Span);
    }
}
