using Gazetteer.Tests.Tools;

namespace Gazetteer.Cli.Tests.Terminal;

/// <summary>The whole command on files with names, and texts, that give orders to a terminal.</summary>
public sealed class StrangeNamesTests : IDisposable
{
    private const string Strange = "\u001b]0;title\u0007 two\nlines \u202E";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Explanations_and_messages_are_lines_of_plain_text()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names");
        var good = _folder.Write($"{Strange}.txt", "From Quetta\u001b[31m to Chabahar.");
        var bad = _folder.Write($"{Strange}.docx", "no package\0");
        var (_, output, errors) = CommandRun.Of(null, "explain", good, bad, Path.Combine(_folder.Path, $"missing {Strange}"));
        Assert.Contains("Quetta", output, StringComparison.Ordinal);
        Assert.Contains("\\u001B]0;title\\u0007 two\\u000Alines \\u202E.txt", output, StringComparison.Ordinal);
        Assert.Contains("\\u001B]0;title\\u0007 two\\u000Alines \\u202E.docx", errors, StringComparison.Ordinal);
        Assert.DoesNotContain(output + errors, static c => (char.IsControl(c) && c != '\n') || c == '\u202E');
        Assert.All(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries), static l => Assert.StartsWith("gazetteer: ", l, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("lookup", Strange)]
    [InlineData("extract", "a.txt", "--format", Strange)]
    [InlineData("extract", "a.txt", "--country", Strange)]
    [InlineData(Strange)]
    public void What_was_typed_comes_back_as_plain_text(params string[] arguments)
    {
        var (code, output, errors) = CommandRun.Of(null, arguments);
        Assert.NotEqual(0, code);
        Assert.DoesNotContain(output + errors, static c => (char.IsControl(c) && c != '\n') || c == '\u202E');
    }

    [Fact]
    public void Data_in_a_pipe_are_written_as_they_are()
    {
        var text = _folder.Write("a.txt", "\u001b[31mQuetta\u001b[0m lies high.");
        var (_, output, _) = CommandRun.Of(null, "extract", text, "--format", "tei");
        Assert.Contains("Quetta", output, StringComparison.Ordinal);
        Assert.Contains("\r\n", CommandRun.Of(null, "extract", text).Output, StringComparison.Ordinal);
    }
}
