using Gazetteer.Composer.Languages;
using Gazetteer.Foundation;
using Gazetteer.Languages;

namespace Gazetteer.Composer.Tests.Languages;

public sealed class LanguagesComposerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("languages-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_shipped_file_is_what_the_shipped_folders_compile_to_and_every_row_has_an_effect()
    {
        var data = DataFolder.Locate();
        var problems = new List<Problem>();
        using var composed = new MemoryStream();
        LanguagesComposer.Compose(Path.Combine(data.Path, "languages"), composed, problems.Add);

        Assert.Empty(problems);
        Assert.True(composed.ToArray().AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(data.Path, "lexicon", "languages.pack"))), "compose the languages again: --only languages");
    }

    [Theory]
    [InlineData("words.tsv", "word\tclasses\nHerr\ttitle\nHerr\ttitle", 3, "there already")]
    [InlineData("words.tsv", "word\tclasses\nSan José\tsaint", 2, "several words")]
    [InlineData("words.tsv", "word\tclasses\nمی‌گفت\tuncased-act", 2, "several words")]
    [InlineData("words.tsv", "word\tclasses\n# a remark\n\nHerr\ttitel", 4, "'titel' is not one of")]
    [InlineData("words.tsv", "word\tclasses\nHerr title", 2, "1 cells, not 2")]
    [InlineData("generics.tsv", "noun\tkind\tsort\nSee\tpond\t-", 2, "'pond' is not one of")]
    [InlineData("generics.tsv", "noun\tkind\tsort\nSee\t-\t-", 2, "neither kind nor sort")]
    [InlineData("months.tsv", "month\tcalendar\tnumber\nMai\tgregorian\t13", 2, "not the number of a month")]
    [InlineData("affixes.tsv", "place\twritten\tstands\tleast\tsense\nsuffix\ts\ts\t4\tgenitive", 2, "stands for itself")]
    [InlineData("language.tsv", "key\tvalue\nhomes\tDE Austria", 2, "ISO 3166-1")]
    [InlineData("commonest.txt", "und\nUnd", 2, "there already")]
    public void A_row_without_effect_is_told_with_its_file_and_line(string file, string content, int line, string message)
    {
        var pack = Directory.CreateDirectory(Path.Combine(_folder, "xx")).FullName;
        File.WriteAllText(Path.Combine(pack, file), content);
        var problems = new List<Problem>();
        LanguagesComposer.Compose(_folder, Stream.Null, problems.Add);

        var problem = Assert.Single(problems);
        Assert.Equal($"languages/xx/{file}", problem.Source);
        Assert.Equal(line, problem.Line);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_folders_say_is_read_back_and_words_of_taught_languages_count_in_every_text()
    {
        Write("aa", ("language.tsv", "key\tvalue\ntraits\ttaught\nhomes\tET DJ"), ("words.tsv", "word\tclasses\nlake\tname-noun building"), ("generics.tsv", "noun\tkind\tsort\nlake\tlake\t-"));
        Write("bb", ("words.tsv", "word\tclasses\nsee\tname-noun"), ("months.tsv", "month\tcalendar\tnumber\nDezember\tgregorian\t12"),
            ("affixes.tsv", "place\twritten\tstands\tleast\tsense\nsuffix\ts\t-\t4\tgenitive"));
        Write("_template", ("words.tsv", "word\tclasses\nnothing\tno-class"));
        using var composed = new MemoryStream();
        LanguagesComposer.Compose(_folder, composed, static problem => Assert.Fail(problem.ToString()));
        composed.Position = 0;
        var packs = LanguageFile.Read(composed);

        Assert.Equal(["aa", "bb"], packs.All.Select(static p => p.Tag));
        Assert.Equal(["ET", "DJ"], packs.Of("aa")!.Homes);
        Assert.True(packs.Everywhere.Set(WordClass.Building).Contains("lake"));
        Assert.False(packs.Everywhere.Set(WordClass.NameNoun).Contains("see"));
        Assert.True(packs.Of("bb")!.Set(WordClass.Title, WordClass.NameNoun).Contains("see"));
        Assert.Equal(GenericKind.Lake, packs.Everywhere.KindOf("lake"));
        Assert.Equal(12, (int)packs.Of("bb")!.Months.Of("dezember"));
        Assert.Equal("berlin", Assert.Single(packs.Of("bb")!.Affixes).Undo("berlins"));
    }

    private void Write(string tag, params ReadOnlySpan<(string Name, string Content)> files)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, tag)).FullName;
        foreach (var (name, content) in files) File.WriteAllText(Path.Combine(folder, name), content);
    }
}
