namespace Gazetteer.Cli.Terminal;

/// <summary>What the command prints on standard output for a person to read. Data for other programs are written elsewhere, as they are.</summary>
internal static class Screen
{
    /// <summary>Prints one line.</summary>
    public static void Line(string text) => Console.Out.WriteLine(TerminalText.Line(text));

    /// <summary>Prints a text whose line ends are this program's own.</summary>
    public static void Lines(string text) => Console.Out.WriteLine(TerminalText.Lines(text));

    /// <summary>Standard output for data: as they are into a file or a pipe; on a terminal without what it might obey.</summary>
    public static Stream Data()
    {
        var output = Console.OpenStandardOutput();
        return Console.IsOutputRedirected ? output : new TerminalStream(output);
    }
}
