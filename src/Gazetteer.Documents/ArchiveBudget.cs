namespace Gazetteer.Documents;

/// <summary>What an archive may unpack to, with everything that lies within it, however deep.</summary>
/// <remarks>
/// Ordinary text shrinks to a third or a tenth, tables of repeated words to a hundredth. What grows beyond <see cref="Ratio"/> times the file that
/// holds it, and beyond <see cref="Floor"/>, was made to fill a disk. For one reading on one thread.
/// </remarks>
/// <param name="packed">Bytes of the outermost archive.</param>
/// <param name="entries">Entries that may be read.</param>
internal sealed class ArchiveBudget(long packed, int entries)
{
    /// <summary>How many times its size an archive may unpack to.</summary>
    public const int Ratio = 200;

    /// <summary>What any archive may unpack to, in bytes.</summary>
    public const long Floor = 64L << 20;

    private readonly long _bytes = Math.Max(Floor, packed > long.MaxValue / Ratio ? long.MaxValue : packed * Ratio);
    private long _unpacked;
    private int _entries;

    /// <summary>Whether nothing more is read.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>Counts unpacked bytes.</summary>
    /// <exception cref="DocumentException">They are more than the archive may hold.</exception>
    public void TakeBytes(int count, string name)
    {
        if ((_unpacked += count) > _bytes) throw Spent(name, $"the archive unpacks to more than {_bytes >> 20} MB from {packed >> 10} KB, which no documents do");
    }

    /// <summary>Counts entries.</summary>
    /// <exception cref="DocumentException">They are more than the limit.</exception>
    public void TakeEntries(int count, string name)
    {
        if (count > entries - _entries) throw Spent(name, $"the archive has more than {entries:N0} entries, with those of archives within it");
        _entries += count;
    }

    private DocumentException Spent(string name, string cause)
    {
        IsSpent = true;
        return new DocumentException(name, $"{cause}; it and what follows is left out", "unpack the archive and give the folder, if you trust it");
    }
}
