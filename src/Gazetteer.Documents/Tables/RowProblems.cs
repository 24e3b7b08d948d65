using Gazetteer.Foundation;

namespace Gazetteer.Documents.Tables;

/// <summary>Reports bad rows, but no more of one table than a person would read.</summary>
internal sealed class RowProblems(string document, ReadingReport report)
{
    private const int Reported = 20;

    /// <summary>How many bad rows there were.</summary>
    public int Count { get; private set; }

    /// <summary>Notes a bad row.</summary>
    /// <param name="line">Its line, from 1.</param>
    /// <param name="message">What is wrong, without a full stop.</param>
    public void Add(int line, string message)
    {
        if (++Count <= Reported) report.Add(new Problem(document, line, $"{message}."));
    }

    /// <summary>Says how many more there were.</summary>
    public void Finish()
    {
        if (Count > Reported) report.Add(new Problem(document, 0, $"{Count - Reported} more rows are malformed."));
    }
}
