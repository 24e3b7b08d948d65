using System.Diagnostics;

namespace Gazetteer.Cli.Terminal;

/// <summary>One line on standard error that tells how far the work is; silent when standard error is no terminal.</summary>
internal sealed class ProgressLine : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly bool _isShown = !Console.IsErrorRedirected;
    private readonly Stopwatch _sinceShown = Stopwatch.StartNew();
    private int _width;

    /// <summary>Shows the text, at most ten times a second.</summary>
    public void Show(string text)
    {
        if (!_isShown || _sinceShown.Elapsed < Interval) return;
        text = TerminalText.Line(text);
        _sinceShown.Restart();
        Console.Error.Write($"\r{text.PadRight(_width)}");
        _width = text.Length;
    }

    /// <summary>Shows how many of how many are done, with a bar.</summary>
    public void Show(string what, int done, int total)
    {
        const int Cells = 24;
        var filled = total == 0 ? 0 : (int)((long)done * Cells / total);
        Show($"{what} [{new string('#', filled)}{new string('.', Cells - filled)}] {done:N0}/{total:N0}");
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        if (_isShown && _width > 0) Console.Error.Write($"\r{new string(' ', _width)}\r");
    }
}
