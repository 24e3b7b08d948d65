using System.Text.RegularExpressions;

namespace Gazetteer.Cli.Tests.Architecture;

/// <summary>Lines that can be broken are at most as long as <c>.editorconfig</c> says.</summary>
public sealed partial class LineLengthTests
{
    private const int Limit = 200;

    /// <summary>A text in quotes that is so long may stand on a line of its own length: breaking it would hide it from a search.</summary>
    private const int LongText = 80;

    [Fact]
    public void No_line_is_longer_than_the_limit_unless_a_long_text_in_quotes_is()
    {
        var root = RepositoryFolder.Path;
        var tooLong = new List<string>();
        foreach (var file in Sources(root))
        {
            var isRaw = false;
            foreach (var (number, line) in File.ReadLines(file).Index())
            {
                var raws = RawQuotes().Count(line);
                if (line.Length > Limit && !isRaw && raws == 0 && !Texts().Matches(line).Any(static m => m.Length >= LongText)) tooLong.Add($"{Path.GetRelativePath(root, file)}:{number + 1}");
                if (raws % 2 == 1) isRaw = !isRaw;
            }
        }

        Assert.True(tooLong.Count == 0, $"Break these lines, of more than {Limit} characters:\n{string.Join('\n', tooLong)}");
    }

    /// <summary>All but the desktop window, whose measure is its whole length, and what builds make.</summary>
    private static IEnumerable<string> Sources(string root) =>
        ((string[])["src", "tests"]).SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories))
        .Where(static file => !file.Split(Path.DirectorySeparatorChar).Any(static part => part is "obj" or "bin" or "Gazetteer.Desktop"));

    [GeneratedRegex("\"\"\"")]
    private static partial Regex RawQuotes();

    /// <summary>A text in quotes; one with values in it goes to the last quote, since these hold quotes too.</summary>
    [GeneratedRegex("\\$\".*\"|\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex Texts();
}
