namespace Gazetteer.Composer.Reports;

/// <summary>What became of a source's rows: how many it gave, and how many were added, merged into a place that was there, or refused, and why.</summary>
internal sealed class SourceTally(string source)
{
    private readonly SortedDictionary<string, int> _refused = new(StringComparer.Ordinal);

    public string Source { get; } = source;

    public int Given => Added + Merged + Refused;

    public int Added { get; private set; }

    public int Merged { get; private set; }

    public int Refused => _refused.Values.Sum();

    public IReadOnlyDictionary<string, int> Reasons => _refused;

    public void Add() => Added++;

    public void Merge() => Merged++;

    public void Refuse(string reason) => _refused[reason] = _refused.GetValueOrDefault(reason) + 1;
}
