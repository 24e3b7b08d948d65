using Gazetteer.Mentions;
using Gazetteer.Recognition.Sequence;

namespace Gazetteer.Recognition.Kinds;

/// <summary>Weights by which a mention's features speak for each <see cref="MentionKind"/>.</summary>
/// <remarks>The file: "GZKM" and a version, then the <see cref="CueWeights"/>. Immutable, thread-safe.</remarks>
internal sealed class KindModel(CueWeights weights)
{
    /// <summary>How many kinds there are.</summary>
    public const int KindCount = (int)MentionKind.Person + 1;

    private static ReadOnlySpan<byte> Magic => "GZKM\u0001\0\0\0"u8;

    /// <summary>Reads a model file.</summary>
    /// <exception cref="InvalidDataException">It is no model of this version.</exception>
    public static KindModel Read(string path)
    {
        var bytes = File.ReadAllBytes(path).AsSpan();
        if (!bytes.StartsWith(Magic)) throw new InvalidDataException($"{path} is no model of kinds of version 1.");
        var (weights, length) = CueWeights.Read(bytes[Magic.Length..]);
        if (weights.Classes != KindCount) throw new InvalidDataException($"{path} knows {weights.Classes} kinds of mention, not {KindCount}.");
        if (Magic.Length + length != bytes.Length) throw new InvalidDataException($"{path} is not as long as its table of weights.");
        return new KindModel(weights);
    }

    /// <summary>Writes the file.</summary>
    public void Write(Stream stream)
    {
        stream.Write(Magic);
        weights.Write(stream);
    }

    /// <summary>The likeliest kind of a mention with these features, among those that are allowed.</summary>
    /// <param name="features">Its features.</param>
    /// <param name="allowed">A bit for each allowed kind.</param>
    public MentionKind Likeliest(ReadOnlySpan<ulong> features, int allowed)
    {
        Span<float> scores = stackalloc float[KindCount];
        weights.Score(features, scores);
        var best = -1;
        for (var kind = 0; kind < KindCount; kind++)
        {
            if ((allowed & (1 << kind)) != 0 && (best < 0 || scores[kind] > scores[best])) best = kind;
        }

        return (MentionKind)best;
    }
}
