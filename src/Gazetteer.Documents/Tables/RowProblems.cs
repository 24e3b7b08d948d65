using Gazetteer.Extraction;

namespace Gazetteer.Documents.Tables;

/// <summary>Reports bad rows, but no more of one table than a person would read.</summary>
internal sealed class RowProblems(string document, ReadingReport report)
{
    private const int Reported = 20;
    private int _count;

    /// <summary>Notes a bad row.</summary>
    /// <param name="line">Its line, from 1.</param>
    /// <param name="message">What is wrong, without a full stop.</param>
    public void Add(int line, string message)
    {
        if (++_count <= Reported) report.Add(new Problem(document, line, $"{message}."));
    }

    /// <summary>Says how many more there were.</summary>
    public void Finish()
    {
        if (_count > Reported) report.Add(new Problem(document, 0, $"{_count - Reported} more rows are malformed."));
    }
}
