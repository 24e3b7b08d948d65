using System.Text.Json;
using Gazetteer.Foundation.Files;
using Gazetteer.Scene.Labels;

namespace Gazetteer.Reading;

/// <summary>What a window keeps from one time to the next.</summary>
/// <param name="Width">Width in pixels that do not depend on the screen; at least 480.</param>
/// <param name="Height">Height in such pixels; at least 400.</param>
/// <param name="IsDark">Whether the reader chose dark or light; null for what the system has.</param>
/// <param name="HasLeft">Whether the documents are shown.</param>
/// <param name="HasRight">Whether the places are shown.</param>
public sealed record WindowSettings(double Width, double Height, bool? IsDark, bool HasLeft, bool HasRight)
{
    /// <summary>In which languages the map is labelled, as <see cref="LabelLanguages.Parse"/> reads them.</summary>
    public string Labels { get; init; } = LabelLanguages.Choices[0].Tag;

    /// <summary>The least width of a window.</summary>
    public const double LeastWidth = 480;

    /// <summary>The least height of a window.</summary>
    public const double LeastHeight = 400;

    private const double Largest = 20_000;

    /// <summary>Those of a window that is opened for the first time.</summary>
    public static WindowSettings Default { get; } = new(1280, 800, null, true, true);

    /// <summary>The file in the user's own settings folder, such as <c>~/.config/gazetteer/window.json</c>; null where the user has none.</summary>
    public static string? UsualPath
    {
        get
        {
            var folder = Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify);
            return folder.Length == 0 ? null : Path.Combine(folder, "gazetteer", "window.json");
        }
    }

    /// <summary>Reads settings; what is missing, damaged or beyond all measure is as in <see cref="Default"/>, because a window is to open whatever its last one left.</summary>
    public static WindowSettings Read(string path)
    {
        try
        {
            var read = JsonSerializer.Deserialize(File.ReadAllBytes(path), WindowSettingsJson.Default.WindowSettings) ?? Default;
            return read with
            {
                Width = Within(read.Width, LeastWidth, Default.Width),
                Height = Within(read.Height, LeastHeight, Default.Height),
                Labels = LabelLanguages.Choices.Any(c => c.Tag == read.Labels) ? read.Labels : Default.Labels,
            };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException)
        {
            return Default;
        }
    }

    /// <summary>Writes the settings, as a whole or not at all. Where they cannot be written they stay as they were, because a window is to close in any case.</summary>
    /// <returns>Whether they were written.</returns>
    public bool Write(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            AtomicFile.Write(path, overwrite: true, stream => JsonSerializer.Serialize(stream, this, WindowSettingsJson.Default.WindowSettings));
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static double Within(double pixels, double least, double usual) => pixels >= least && pixels <= Largest ? pixels : usual;
}
