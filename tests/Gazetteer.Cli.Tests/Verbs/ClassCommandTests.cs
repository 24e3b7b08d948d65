using Gazetteer.Tests.Tools;

namespace Gazetteer.Cli.Tests.Verbs;

/// <summary><c>gazetteer class</c> makes a lesson of what documents mention, or says why it does not.</summary>
public sealed class ClassCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _letter;

    public ClassCommandTests() => _letter = _folder.Write("letter.txt",
        "Last year we sailed from Karachi to Gwadar in two days. The lorries of Chabahar drive north to Zahedan every week. In Tehran nobody knows the road to Quetta.");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("pack.pdf", "%PDF-", "6 places, ")]
    [InlineData("quiz.html", "<!DOCTYPE html>", "6 places, ")]
    public void The_extension_chooses_between_paper_and_a_page_that_asks(string file, string beginning, string said)
    {
        var path = Path.Combine(_folder.Path, file);
        var (code, output, errors) = CommandRun.Of(null, "class", _letter, "-o", path, "--level", "easy");
        Assert.Equal((0, ""), (code, output));
        Assert.Contains(said, errors, StringComparison.Ordinal);
        Assert.StartsWith(beginning, File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--level", "impossible", 2, "--level wants")]
    [InlineData("--language", "de", 2, "--language wants")]
    [InlineData("--paper", "slide", 2, "--paper wants")]
    [InlineData("--seed", "-3", 2, "--seed wants")]
    [InlineData("--extent", "139,35,140,36", 3, "fewer than 4 places")]
    public void What_cannot_be_done_is_said_and_nothing_is_written(string option, string value, int exitCode, string said)
    {
        var path = Path.Combine(_folder.Path, "pack.pdf");
        var (code, _, errors) = CommandRun.Of(null, "class", _letter, "-o", path, option, value);
        Assert.Equal(exitCode, code);
        Assert.Contains(said, errors, StringComparison.Ordinal);
        Assert.False(File.Exists(path));
    }
}
