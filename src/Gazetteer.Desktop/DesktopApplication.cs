using Avalonia.Controls.ApplicationLifetimes;
using Gazetteer.Project.Memory;

namespace Gazetteer.Desktop;

/// <summary>The application: Fluent theme, light or dark as the reader chose or the system is, and one window.</summary>
internal sealed class DesktopApplication(string[] paths) : Application
{
    public override void OnFrameworkInitializationCompleted()
    {
        (Name, Resources) = ("Gazetteer", WindowTheme.Resources());
        Styles.Add(WindowTheme.Fluent());
        var settings = WindowSettings.UsualPath is { } path ? WindowSettings.Read(path) : WindowSettings.Default;
        if (settings.IsDark is { } isDark) RequestedThemeVariant = isDark ? ThemeVariant.Dark : ThemeVariant.Light;
        if (ApplicationLifetime is IClassicDesktopStyleApplicationLifetime desktop)
            desktop.MainWindow = new MainWindow(new ReadingSession(static () => Workspace.Open(DataFolder.Locate()), MemoryFile.UsualPath), settings, paths);
        base.OnFrameworkInitializationCompleted();
    }
}
