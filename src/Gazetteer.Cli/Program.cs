using System.CommandLine;
using System.Runtime.InteropServices;
using System.Security;
using System.Text;
using Gazetteer.Cli.Errors;
using Gazetteer.Cli.Terminal;
using Gazetteer.Cli.Verbs;
using Gazetteer.Documents.Pdf.Pig;

namespace Gazetteer.Cli;

internal static class Program
{
    /// <summary>SIGXFSZ, by its number on Linux and macOS.</summary>
    private const PosixSignal FileSizeLimit = (PosixSignal)25;

    /// <summary>Held to the end of the process: a signal is answered on another thread, and one that finds nobody any more ends the program in its own way.</summary>
    private static PosixSignalRegistration? _limited;

    private static readonly TimeSpan LongestTidying = TimeSpan.FromSeconds(10);

    private static int Main(string[] arguments)
    {
        if (arguments is [PdfWordsProgram.Verb, ..]) return PdfWordsProgram.Run(arguments);
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var stopped = new CancellationTokenSource();
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

        // A limit on the size of files is then an error of the write, as a full disk is, and what was written aside goes.
        _limited = OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create(FileSizeLimit, static signal => signal.Cancel = true);
        try
        {
            return Run(arguments, stopped.Token);
        }
        catch (Exception e)
        {
            // Whatever comes here is an error of ours. A trace would tell a user nothing and hide the one line that does.
            Messages.Say($"this is an error in gazetteer itself: {e.GetType().Name}: {e.Message} Please report it with the command line.");
            return ExitCode.Failure;
        }

        // The first signal lets the command tidy up, as a file written aside must go; a second one ends it at once.
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = !stopped.IsCancellationRequested;
            stopped.Cancel();

            // Nobody answers in the middle of opening a pipe that nobody writes to.
            _ = Task.Delay(LongestTidying).ContinueWith(static _ => End(), TaskScheduler.Default);
        }

        static void End()
        {
            Messages.Say("cancelled.");
            Environment.Exit(ExitCode.Cancelled);
        }
    }

    /// <summary>Does what the command line says. An exception out of here is an error of the program.</summary>
    internal static int Run(string[] arguments, CancellationToken cancellation)
    {
        var root = new RootCommand("""
            Finds the places that documents mention, decides which place on Earth each one is, and shows or exports them.

            Examples:
              gazetteer view notes/                       see the places of a folder's documents on a map
              gazetteer extract report.md -o mentions.csv write every mention with its coordinates
              gazetteer map notes/ -o map.pdf             a map to print or to show
              gazetteer lookup Saravan                    which places bear a name, likeliest first

            Exit codes: 0 done; 1 done, but some documents or rows could not be read; 2 the command line was not
            understood; 3 nothing could be done; 130 cancelled. Data go to standard output, messages to standard error.
            """);
        root.Subcommands.Add(ExtractVerb.Create());
        root.Subcommands.Add(MapVerb.Create());
        root.Subcommands.Add(ClassVerb.Create());
        root.Subcommands.Add(CompareVerb.Create());
        root.Subcommands.Add(ExplainVerb.Create());
        root.Subcommands.Add(LookupVerb.Create());
        root.Subcommands.Add(IndexVerb.Create());
        root.Subcommands.Add(ImportVerb.Create());
        root.Subcommands.Add(EvaluateVerb.Create());
        root.Subcommands.Add(TrainVerb.Create());
        root.Subcommands.Add(ViewVerb.Create());
        root.Subcommands.Add(ProjectVerb.Create());
        root.Subcommands.Add(AboutVerb.Create());
        if (arguments.Length == 0)
        {
            root.Parse("--help").Invoke();
            return ExitCode.Usage;
        }

        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) Messages.Say(error.Message);
            Messages.Say("try 'gazetteer --help'.");
            return ExitCode.Usage;
        }

        return Run(parsed, cancellation);
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        try
        {
            return parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, cancellation).GetAwaiter().GetResult();
        }
        catch (CommandException e)
        {
            Messages.Say(e.Message);
            return e.ExitCode;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            Messages.Say("cancelled.");
            return ExitCode.Cancelled;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or SecurityException)
        {
            Messages.Say(e.Message);
            return ExitCode.Failure;
        }
    }
}
