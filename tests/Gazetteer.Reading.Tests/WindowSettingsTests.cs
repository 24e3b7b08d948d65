namespace Gazetteer.Reading.Tests;

public sealed class WindowSettingsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gazetteer-settings-").FullName;

    private string File => Path.Combine(_folder, "new", "window.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(480, 600, true, true, false)]
    [InlineData(3840, 2160, null, false, true)]
    [InlineData(1280.5, 400, false, false, false)]
    public void What_is_written_is_read(double width, double height, bool? isDark, bool hasLeft, bool hasRight)
    {
        var settings = new WindowSettings(width, height, isDark, hasLeft, hasRight);
        WindowSettings.Default.Write(File);
        settings.Write(File);
        Assert.Equal(settings, WindowSettings.Read(File));
        Assert.Equal([File], Directory.GetFiles(Path.GetDirectoryName(File)!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{\"width\": 900")]
    [InlineData("{\"width\": 900}")]
    [InlineData("[1, 2]")]
    [InlineData("{\"width\": \"wide\", \"height\": 800, \"isDark\": null, \"hasLeft\": true, \"hasRight\": true}")]
    public void A_damaged_file_opens_a_window_as_the_first_time(string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        System.IO.File.WriteAllText(File, text);
        Assert.Equal(WindowSettings.Default, WindowSettings.Read(File));
    }

    [Fact]
    public void A_missing_file_or_a_folder_in_its_place_opens_a_window_as_the_first_time()
    {
        Assert.Equal(WindowSettings.Default, WindowSettings.Read(File));
        Assert.Equal(WindowSettings.Default, WindowSettings.Read(_folder));
    }

    [Theory]
    [InlineData(10, 10)]
    [InlineData(-1280, 1e9)]
    public void A_size_that_no_window_has_is_not_taken_and_the_rest_is(double width, double height)
    {
        new WindowSettings(width, height, true, false, true).Write(File);
        Assert.Equal(WindowSettings.Default with { IsDark = true, HasLeft = false }, WindowSettings.Read(File));
    }
}
