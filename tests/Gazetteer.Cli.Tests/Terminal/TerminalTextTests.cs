using System.Text;
using Gazetteer.Cli.Terminal;

namespace Gazetteer.Cli.Tests.Terminal;

/// <summary>Nothing that a terminal obeys, or that turns a line round, gets to it from names and texts.</summary>
public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("\u001b]0;owned\u0007.txt", "\\u001B]0;owned\\u0007.txt")]
    [InlineData("\u001b[2K\rgazetteer: all is well", "\\u001B[2K\\u000Dgazetteer: all is well")]
    [InlineData("\u009b31m red", "\\u009B31m red")]
    [InlineData("two\nlines", "two\\u000Alines")]
    [InlineData("next\u0085line", "next\\u0085line")]
    [InlineData("a\u2028b\u2029c", "a\\u2028b\\u2029c")]
    [InlineData("invoice\u202Efdp.exe", "invoice\\u202Efdp.exe")]
    [InlineData("\u2067isolated\u2069", "\\u2067isolated\\u2069")]
    [InlineData("a\u200Eb\u200Fc\u061Cd", "a\\u200Eb\\u200Fc\\u061Cd")]
    [InlineData("nothing\0here\u007f", "nothing\\u0000here\\u007F")]
    [InlineData("tag \U000E0041", "tag \\U000E0041")]
    public void What_a_terminal_obeys_is_shown_as_its_code(string text, string shown) => Assert.Equal(shown, TerminalText.Line(text));

    [Theory]
    [InlineData("می\u200cخواهم")]
    [InlineData("کوئٹہ، بلوچستان")]
    [InlineData("São Tomé 𐎱 🗺 – “quoted”")]
    [InlineData("")]
    public void Words_of_every_script_stay_as_they_are(string text)
    {
        Assert.Equal(text, TerminalText.Line(text));
        Assert.Equal(text, TerminalText.Lines(text));
    }

    [Fact]
    public void Half_a_character_is_shown_as_its_code() => Assert.Equal("half \\uD83D of a pair", TerminalText.Line("half \ud83d of a pair"));

    [Fact]
    public void Tables_of_this_program_keep_their_lines() => Assert.Equal("a\tb\r\nc\\u001B\n", TerminalText.Lines("a\tb\r\nc\u001b\n"));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(1000)]
    public void Data_on_a_terminal_are_cleaned_however_they_are_cut(int chunk)
    {
        using var shown = new MemoryStream();
        var bytes = Encoding.UTF8.GetBytes("text,place\r\nچابهار\u001b[31m,\u009bquetta 𐎱\u202e\n");
        using (var stream = new TerminalStream(shown))
        {
            foreach (var part in bytes.Chunk(chunk)) stream.Write(part);
        }

        Assert.Equal("text,place\r\nچابهار\\u001B[31m,\\u009Bquetta 𐎱\\u202E\n", Encoding.UTF8.GetString(shown.ToArray()));
    }
}
