namespace Gazetteer.Cli.Errors;

/// <summary>What the command's exit code tells a script; the README lists them.</summary>
internal static class ExitCode
{
    /// <summary>All was done.</summary>
    public const int Success = 0;

    /// <summary>The work was done, but some documents or rows could not be read: see the messages.</summary>
    public const int SomeProblems = 1;

    /// <summary>The command line was not understood.</summary>
    public const int Usage = 2;

    /// <summary>Nothing could be done: no document to read, no gazetteer, no place to write, a port in use.</summary>
    public const int Failure = 3;

    /// <summary>Cancelled by the user.</summary>
    public const int Cancelled = 130;
}
