namespace Gazetteer.Cli.Tests.Verbs;

/// <summary><c>--language</c>, which overrides the language that is found out.</summary>
public sealed class LanguageOptionTests
{
    [Theory]
    [InlineData("extract")]
    [InlineData("explain")]
    public void The_language_of_documents_can_be_told(string verb)
    {
        var (code, output, errors) = CommandRun.Of("Feuer in Essen", verb, "-", "--language", "de");
        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("Essen", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xx")]
    [InlineData("de,klingon")]
    [InlineData("German")]
    public void A_language_that_the_program_does_not_know_is_refused_with_those_that_it_does(string language)
    {
        var (code, output, errors) = CommandRun.Of("Quetta", "extract", "-", "--language", language);
        Assert.NotEqual(0, code);
        Assert.Equal("", output);
        Assert.Contains("ar, ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_and_the_exports_say_the_language_of_each_part()
    {
        const string text = "Der Zug nach München ist heute nicht gefahren, sagte der Sprecher der Bahn, und auch der nach Augsburg blieb stehen.\n\nThe road to Quetta and the one to Kandahar were closed for a week.\n";
        var explained = CommandRun.Of(text, "explain", "-").Output;
        Assert.Contains("(German)", explained, StringComparison.Ordinal);
        Assert.Contains("Quetta (literal, in English)", explained, StringComparison.Ordinal);
        Assert.Contains("\"language\":\"en\"", CommandRun.Of(text, "extract", "-", "--format", "jsonl").Output, StringComparison.Ordinal);
        var rows = CommandRun.Of(text, "extract", "-", "--format", "csv").Output.Split('\n');
        Assert.Contains(rows, static r => r.Contains(",de,", StringComparison.Ordinal) && r.Contains("München", StringComparison.Ordinal));
        Assert.Contains(rows, static r => r.Contains(",en,", StringComparison.Ordinal) && r.Contains("Quetta", StringComparison.Ordinal));
    }
}
