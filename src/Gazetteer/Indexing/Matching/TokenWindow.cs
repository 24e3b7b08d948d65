using Gazetteer.Text;

namespace Gazetteer.Indexing.Matching;

/// <summary>The tokens at hand: those of the last chunk, and before them as many as a name may still go on from. Scratch space, one array a property.</summary>
internal sealed class TokenWindow
{
    /// <summary>Where the tokens stand in the text.</summary>
    public Token[] Tokens = [];

    /// <summary>Their keys in the vocabulary.</summary>
    public TokenKey[] Keys = [];

    /// <summary>Where their codes begin, and how long those are.</summary>
    public int[] CodeStarts = [];

    public int[] CodeLengths = [];

    /// <summary>Their numbers in the vocabulary, −1 for none.</summary>
    public int[] Numbers = [];

    /// <summary>What the vocabulary knows of them; one more than there are tokens, so that each has a next.</summary>
    public uint[] Infos = [];

    /// <summary>Tokens at which a name may begin, with <see cref="PairBit"/> where the next token may go on with it.</summary>
    public uint[] Starts = [];

    /// <summary>For those with the bit, the edge to follow and where to look for it.</summary>
    public ulong[] Edges = [];

    public uint[] EdgeHomes = [];

    public const uint PairBit = 1u << 31;

    public int Count { get; private set; }

    public void Reset(int longestName)
    {
        Count = 0;
        var capacity = CharacterMasks.ChunkLength + longestName + 1;
        if (Tokens.Length >= capacity) return;
        Tokens = new Token[capacity];
        Keys = new TokenKey[capacity];
        CodeStarts = new int[capacity];
        CodeLengths = new int[capacity];
        Numbers = new int[capacity];
        Infos = new uint[capacity + 1];
        Starts = new uint[capacity];
        Edges = new ulong[capacity];
        EdgeHomes = new uint[capacity];
    }

    public void Add(Token token, TokenKey key, int codeStart, int codeLength)
    {
        Tokens[Count] = token;
        Keys[Count] = key;
        CodeStarts[Count] = codeStart;
        CodeLengths[Count] = codeLength;
        Count++;
    }

    /// <summary>Drops the first tokens and moves the rest, already looked up, to the front.</summary>
    public void Keep(int from)
    {
        Array.Copy(Tokens, from, Tokens, 0, Count - from);
        Array.Copy(Numbers, from, Numbers, 0, Count - from);
        Array.Copy(Infos, from, Infos, 0, Count - from);
        Count -= from;
    }
}
