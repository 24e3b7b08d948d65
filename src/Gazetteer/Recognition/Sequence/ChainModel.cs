using System.Runtime.InteropServices;

namespace Gazetteer.Recognition.Sequence;

/// <summary>A trained linear chain over <see cref="NameLabel"/>: weights of features, and of pairs of labels by the gap between their words.</summary>
/// <remarks>The file: "GZCM" and a version, the transition weights as 32-bit floats, then the <see cref="CueWeights"/>. Immutable, thread-safe.</remarks>
internal sealed class ChainModel
{
    /// <summary>Gaps are numbers below this.</summary>
    public const int GapCount = 32;

    private const int TransitionCount = GapCount * NameLabels.Count * NameLabels.Count;

    private readonly float[] _transitions;
    private readonly float[] _odds;

    public ChainModel(CueWeights states, float[] transitions)
    {
        if (transitions.Length != TransitionCount) throw new ArgumentException($"A chain has {TransitionCount} transition weights.", nameof(transitions));
        States = states;
        _transitions = transitions;
        _odds = [.. transitions.Select(MathF.Exp)];
    }

    private static ReadOnlySpan<byte> Magic => "GZCM\u0001\0\0\0"u8;

    /// <summary>Weights of a word's features.</summary>
    public CueWeights States { get; }

    /// <summary>Reads a model file.</summary>
    /// <exception cref="InvalidDataException">It is no model of this version.</exception>
    public static ChainModel Read(string path)
    {
        var bytes = File.ReadAllBytes(path).AsSpan();
        var start = Magic.Length + (TransitionCount * sizeof(float));
        if (bytes.Length < start || !bytes.StartsWith(Magic)) throw new InvalidDataException($"{path} is no chain model of version 1.");
        var transitions = MemoryMarshal.Cast<byte, float>(bytes[Magic.Length..start]).ToArray();
        var (states, length) = CueWeights.Read(bytes[start..]);
        if (states.Classes != NameLabels.Count) throw new InvalidDataException($"{path} knows {states.Classes} labels of words, not {NameLabels.Count}.");
        if (start + length != bytes.Length) throw new InvalidDataException($"{path} is not as long as its table of weights.");
        return new ChainModel(states, transitions);
    }

    /// <summary>A model that finds more, and errs more often: every word outside of places costs a penalty, in natural-log odds.</summary>
    public ChainModel Penalised(float penalty)
    {
        var transitions = _transitions.ToArray();
        for (var i = 0; i < transitions.Length; i++)
        {
            if (i % NameLabels.Count is not ((int)NameLabel.Begin or (int)NameLabel.Inside)) transitions[i] -= penalty;
        }

        return new ChainModel(States, transitions);
    }

    /// <summary>Writes the file.</summary>
    public void Write(Stream stream)
    {
        stream.Write(Magic);
        stream.Write(MemoryMarshal.AsBytes(_transitions.AsSpan()));
        States.Write(stream);
    }

    /// <summary>The weights of one label after another across a gap, all labels of the word before in a row for each label of the word.</summary>
    public float Transition(int gap, int before, int label) => _transitions[(((gap * NameLabels.Count) + before) * NameLabels.Count) + label];

    /// <summary>The exponential of <see cref="Transition"/>.</summary>
    public float TransitionOdds(int gap, int before, int label) => _odds[(((gap * NameLabels.Count) + before) * NameLabels.Count) + label];
}
