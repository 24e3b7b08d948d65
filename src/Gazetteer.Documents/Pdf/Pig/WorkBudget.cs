namespace Gazetteer.Documents.Pdf.Pig;

/// <summary>Ends the process when a page, or the document, takes more processor time than anything honest does.</summary>
/// <remarks>PdfPig cannot be told to stop, so it runs in a process of its own. Processor time counts, not the clock: on a busy machine an honest page may take long.</remarks>
internal sealed class WorkBudget
{
    private const double SecondsOfADocument = 5;
    private const double SecondsOfAMegabyte = 60;
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    private readonly double _secondsOfPage;
    private readonly double _secondsOfDocument;
    private double _pageEnds;

    /// <summary>Begins to watch.</summary>
    /// <param name="secondsOfPage">What a page may take.</param>
    /// <param name="bytes">Length of the document.</param>
    /// <param name="exit">Ends the process; called on another thread.</param>
    public WorkBudget(double secondsOfPage, long bytes, Action exit)
    {
        _secondsOfPage = _pageEnds = secondsOfPage;
        _secondsOfDocument = SecondsOfADocument + (SecondsOfAMegabyte * bytes / (1 << 20));
        new Thread(() => Watch(exit)) { IsBackground = true, Priority = ThreadPriority.AboveNormal }.Start();
    }

    /// <summary>Tells that the next page begins.</summary>
    public void BeginPage() => Volatile.Write(ref _pageEnds, Used + _secondsOfPage);

    private static double Used => Environment.CpuUsage.TotalTime.TotalSeconds;

    private void Watch(Action exit)
    {
        while (Used < Math.Min(_secondsOfDocument, Volatile.Read(ref _pageEnds))) Thread.Sleep(Interval);
        exit();
    }
}
