using System.Text;
using Gazetteer.Indexing.Matching;
using Gazetteer.Text;

namespace Gazetteer.Indexing.Compiling;

/// <summary>All names cut into folded tokens, as numbers of a vocabulary, one name after the other.</summary>
internal sealed class NameTokens
{
    /// <summary>Names of more UTF-16 code units are in the index but not found in texts.</summary>
    public const int LongestName = 1000;

    /// <summary>Names of more tokens likewise.</summary>
    public const int MostTokens = 255;

    private readonly TextPoolBuilder _codes = new();
    private readonly byte[] _code = new byte[TokenCode.MaximumLength];
    private readonly int[] _tokens = new int[MostTokens];

    private NameTokens() => Vocabulary = new Interner(_codes);

    /// <summary>The distinct tokens, as codes (<see cref="TokenCode"/>).</summary>
    public Interner Vocabulary { get; }

    /// <summary>The tokens of all names.</summary>
    public ChunkedList<int> Sequence { get; } = new();

    /// <summary>How many tokens each name has; 0 for one that cannot be found in texts.</summary>
    public ChunkedList<byte> Counts { get; } = new();

    public static NameTokens Of(OrderedNames names, TextPoolBuilder texts, Action<double> progress, CancellationToken cancellation)
    {
        var result = new NameTokens();
        var characters = new char[LongestName];
        for (var i = 0; i < names.Rows.Count; i++)
        {
            if ((i & 0xFFFF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                progress((double)i / names.Rows.Count);
            }

            var bytes = texts.Get(names.Rows[i].Text);
            if (bytes.Length > LongestName * 3 || Encoding.UTF8.GetCharCount(bytes) > LongestName) result.Counts.Add(0);
            else result.Add(characters.AsSpan(0, Encoding.UTF8.GetChars(bytes, characters)));
        }

        return result;
    }

    private void Add(ReadOnlySpan<char> name)
    {
        var count = 0;
        var position = 0;
        while (Tokenizer.TryNext(name, ref position, out var token))
        {
            var length = TokenCode.Encode(name[token.Start..token.End], _code);
            if (length == 0) continue;
            if (length < 0 || count == MostTokens)
            {
                Counts.Add(0);
                return;
            }

            _tokens[count++] = Vocabulary.Intern(_code.AsSpan(0, length));
        }

        foreach (var token in _tokens.AsSpan(0, count)) Sequence.Add(token);
        Counts.Add((byte)count);
    }
}
