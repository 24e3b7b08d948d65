using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Gazetteer.Documents.Pdf.Pig;

/// <summary>What a program does that is started once more, by itself, to read one PDF: PDF on its standard input, words and their boxes on its standard output.</summary>
/// <remarks>
/// PdfPig reads whatever is in a file, as deep and as long as the file wants. In a process of its own it has bounded memory and processor time, and
/// is ended at any moment, which a thread cannot be. The process ends when its parent does, however that ended: the pipe to it then closes.
/// </remarks>
public static class PdfWordsProgram
{
    /// <summary>The first argument of a program that is to do this; the number of the page to begin with and the seconds that a page may take follow.</summary>
    public const string Verb = "pdf-words";

    /// <summary>The document was read.</summary>
    internal const int Done = 0;

    /// <summary>The document is damaged; standard error says how.</summary>
    internal const int Damaged = 2;

    /// <summary>The document wants a password.</summary>
    internal const int WantsPassword = 3;

    /// <summary>A page, or all of them, took too long.</summary>
    internal const int TookTooLong = 4;

    /// <summary>The document wanted more memory than it may have.</summary>
    internal const int WantsMemory = 5;

    /// <summary>Reads the document that comes on standard input.</summary>
    /// <param name="arguments">The program's.</param>
    /// <returns>The exit code.</returns>
    public static int Run(ReadOnlySpan<string> arguments)
    {
        if (arguments.Length != 3 || !int.TryParse(arguments[1], CultureInfo.InvariantCulture, out var firstPage)
            || !double.TryParse(arguments[2], CultureInfo.InvariantCulture, out var secondsOfPage)) return Damaged;
        // An interrupt from the keyboard goes to both; the parent decides.
        using var interrupted = OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create(PosixSignal.SIGINT, static s => s.Cancel = true);
        using var input = Console.OpenStandardInput();
        if (Frames.Read(input) is not { } bytes) return Damaged;
        new Thread(() => EndWithParent(input)) { IsBackground = true }.Start();
        var budget = new WorkBudget(secondsOfPage, bytes.Length, static () => Environment.Exit(TookTooLong));
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16);
        try
        {
            return Write(bytes, firstPage, new WordBoxWriter(output), budget);
        }
        catch (PdfDocumentEncryptedException)
        {
            return WantsPassword;
        }
        catch (OutOfMemoryException)
        {
            return WantsMemory;
        }
        catch (Exception e)
        {
            Console.Error.WriteLine(e.Message);
            return Damaged;
        }
    }

    private static int Write(byte[] bytes, int firstPage, WordBoxWriter writer, WorkBudget budget)
    {
        var unknown = new UnknownLetters();
        using var document = PdfDocument.Open(bytes, new ParsingOptions { SkipMissingFonts = true, UseActualText = true, Logger = unknown });
        writer.Properties(document.Information.Title, document.Information.CreationDate, document.NumberOfPages);
        for (var i = firstPage; i <= document.NumberOfPages; i++)
        {
            budget.BeginPage();
            try
            {
                var page = document.GetPage(i);
                writer.Page(PigWords.Of(page.Letters, unknown, page.Width, page.Height), page.NumberOfImages);
            }
            catch (Exception e) when (e is not (OutOfMemoryException or IOException))
            {
                writer.FailedPage(e.Message);
            }
        }

        return Done;
    }

    private static void EndWithParent(Stream input)
    {
        var buffer = new byte[1];
        while (input.Read(buffer) > 0)
        {
        }

        Process.GetCurrentProcess().Kill();
    }
}
