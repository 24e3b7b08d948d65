namespace Gazetteer.Indexing.Matching;

/// <summary>
/// The tokens at hand: those of the last chunk, and before them as many as a name may still go on from. Scratch space, one array a property; what each token's
/// place in the text is stands in the caller's list.
/// </summary>
internal sealed class TokenWindow
{
    /// <summary>Tokens whose bits are made at once.</summary>
    public const int BlockLength = 64;

    /// <summary>The tokens' keys in the vocabulary.</summary>
    public TokenKey[] Keys { get; private set; } = [];

    /// <summary>Their numbers in the vocabulary; without meaning where the info is 0.</summary>
    public int[] Numbers { get; private set; } = [];

    /// <summary>What the vocabulary knows of them, 0 for nothing; after the last there are zeros for a whole block.</summary>
    public uint[] Infos { get; private set; } = [];

    /// <summary>A bit for each token that is a name.</summary>
    public ulong[] NameBits { get; private set; } = [];

    /// <summary>A bit for each token that the next one may go on from.</summary>
    public ulong[] PairBits { get; private set; } = [];

    /// <summary>Tokens that the next one may go on from, in order.</summary>
    public int[] Pairs { get; private set; } = [];

    /// <summary>For each pair the edge to follow, then where it led.</summary>
    public ulong[] Edges { get; private set; } = [];

    /// <summary>For each pair the node that its edge leads to, or −1.</summary>
    public int[] Nodes { get; private set; } = [];

    public int Count { get; set; }

    /// <summary>Empties the window and makes room for a chunk's tokens beside those of the longest name.</summary>
    public void Reset(int longestName)
    {
        Count = 0;
        // Bits are made for whole blocks, from infos one beyond.
        var capacity = CharacterMasks.ChunkLength + longestName + BlockLength + 1;
        if (Keys.Length >= capacity) return;
        Keys = new TokenKey[capacity];
        Numbers = new int[capacity];
        Infos = new uint[capacity];
        NameBits = new ulong[(capacity / BlockLength) + 1];
        PairBits = new ulong[(capacity / BlockLength) + 1];
        Pairs = new int[capacity];
        Edges = new ulong[capacity];
        Nodes = new int[capacity];
    }

    /// <summary>Drops the first tokens and moves the rest, already looked up, to the front.</summary>
    public void Keep(int from)
    {
        Array.Copy(Numbers, from, Numbers, 0, Count - from);
        Array.Copy(Infos, from, Infos, 0, Count - from);
        Count -= from;
    }
}
