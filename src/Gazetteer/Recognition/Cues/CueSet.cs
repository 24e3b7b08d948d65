using Gazetteer.Languages;

namespace Gazetteer.Recognition.Cues;

/// <summary>A growing list of feature hashes; each template numbers its features by the order in which it asks.</summary>
internal sealed class CueSet
{
    private ulong[] _values = new ulong[256];
    private uint _template;

    public int Count { get; private set; }

    public ReadOnlySpan<ulong> Values => _values.AsSpan(0, Count);

    /// <summary>How many of the first features know the word by its own letters.</summary>
    public int IdentityCount { get; private set; }

    /// <summary>Starts a word's features.</summary>
    public void Clear() => (Count, _template, IdentityCount) = (0, 0, 0);

    /// <summary>Says that the features so far, and none of the later ones, know the word by its own letters: training hides them at times.</summary>
    public void EndIdentity() => IdentityCount = Count;

    /// <summary>Adds the next template's feature of this value.</summary>
    public void Add(ulong value)
    {
        if (Count == _values.Length) Array.Resize(ref _values, Count * 2);
        _values[Count++] = WordHash.Join(++_template, value);
    }

    /// <summary>Adds the next template's feature of two values.</summary>
    public void Add(ulong first, ulong second) => Add((first * 0x2545F4914F6CDD1D) + second);

    /// <summary>Adds the next template's feature of three values.</summary>
    public void Add(ulong first, ulong second, ulong third) => Add((((first * 0x2545F4914F6CDD1D) + second) * 0x2545F4914F6CDD1D) + third);

    /// <summary>Passes over the next template: this word has no value for it.</summary>
    public void Skip() => _template++;

    /// <summary>Adds the next template's feature when the condition holds.</summary>
    public void AddIf(bool condition, ulong value)
    {
        if (condition) Add(value);
        else Skip();
    }

    /// <summary>Adds the next template's feature of two values when the condition holds.</summary>
    public void AddIf(bool condition, ulong first, ulong second)
    {
        if (condition) Add(first, second);
        else Skip();
    }
}
