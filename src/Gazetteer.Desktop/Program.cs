using Gazetteer.Documents.Pdf.Pig;

namespace Gazetteer.Desktop;

/// <summary>Starts the desktop view: <c>gazetteer-desktop [FILE or FOLDER]…</c>.</summary>
internal static class Program
{
    private const string ArabicScript = "U+0600-06FF, U+0750-077F, U+08A0-08FF, U+FB50-FDFF, U+FE70-FEFF";

    [STAThread]
    public static int Main(string[] args) =>
        args is [PdfWordsProgram.Verb, ..] ? PdfWordsProgram.Run(args) :
        AppBuilder.Configure(() => new DesktopApplication(args)).UsePlatformDetect().WithInterFont().With(Fonts()).LogToTrace().StartWithClassicDesktopLifetime(args);

    // Named, because Avalonia measures a line before it has asked the system for a font of its script, and cuts it to the height of Latin letters.
    private static FontManagerOptions Fonts() => new()
    {
        FontFallbacks = [.. Paints.ArabicLetters.FamilyNames.Select(static name => new FontFallback { FontFamily = new FontFamily(name), UnicodeRange = UnicodeRange.Parse(ArabicScript) })],
    };
}
