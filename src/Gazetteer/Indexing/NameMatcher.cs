using Gazetteer.Indexing.Matching;
using Gazetteer.Indexing.Names;
using Gazetteer.Text;

namespace Gazetteer.Indexing;

/// <summary>Finds the names of an index in texts: whole tokens, every length at every start.</summary>
/// <remarks>
/// A name goes on from one token to the next only over a gap that <see cref="NameGap"/> lets pass. <c>Matching/README.md</c> explains how it works. Thread-safe;
/// allocates nothing once its thread has used it and the lists have grown.
/// </remarks>
public sealed class NameMatcher
{
    [ThreadStatic]
    private static NameScan? t_scan;

    [ThreadStatic]
    private static Utf8Source? t_utf8;

    private readonly PlaceIndex _index;

    /// <summary>Makes a matcher over an index. Costs nothing.</summary>
    public NameMatcher(PlaceIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        _index = index;
    }

    /// <summary>Tokenises the text and finds all names in it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Receives the tokens; cleared first.</param>
    /// <param name="matches">Receives every match, by first token, then from short to long; cleared first.</param>
    /// <param name="cancellation">Asked every thousand characters; the lists then hold a part.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void FindAll(ReadOnlySpan<char> text, List<Token> tokens, List<NameMatch> matches, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(matches);
        tokens.Clear();
        matches.Clear();
        (t_scan ??= new NameScan()).Run(new NameTables(_index.Memory), text, tokens, matches, cancellation);
    }

    /// <summary>Tokenises a text in UTF-8 and finds all names in it; tokens are in bytes of that text. Bytes that are no UTF-8 part tokens.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="tokens">Receives the tokens; cleared first.</param>
    /// <param name="matches">Receives every match, by first token, then from short to long; cleared first.</param>
    /// <param name="cancellation">Asked every thousand characters; the lists then hold a part.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void FindAll(ReadOnlySpan<byte> utf8, List<Token> tokens, List<NameMatch> matches, CancellationToken cancellation = default)
    {
        var source = t_utf8 ??= new Utf8Source();
        var units = source.Decode(utf8);
        FindAll(units, tokens, matches, cancellation);
        Utf8Source.LeadBack(tokens, units, utf8);
    }
}
