using Avalonia;

namespace Gazetteer.Desktop;

/// <summary>Starts the desktop view: <c>gazetteer-desktop [FILE or FOLDER]…</c>.</summary>
internal static class Program
{
    [STAThread]
    public static int Main(string[] args) =>
        AppBuilder.Configure(() => new DesktopApplication(args)).UsePlatformDetect().WithInterFont().LogToTrace().StartWithClassicDesktopLifetime(args);
}
