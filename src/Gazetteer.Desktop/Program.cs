using Avalonia;
using Gazetteer.Documents.Pdf.Pig;

namespace Gazetteer.Desktop;

/// <summary>Starts the desktop view: <c>gazetteer-desktop [FILE or FOLDER]…</c>.</summary>
internal static class Program
{
    [STAThread]
    public static int Main(string[] args) =>
        args is [PdfWordsProgram.Verb, ..] ? PdfWordsProgram.Run(args) :
        AppBuilder.Configure(() => new DesktopApplication(args)).UsePlatformDetect().WithInterFont().LogToTrace().StartWithClassicDesktopLifetime(args);
}
