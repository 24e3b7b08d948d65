using Gazetteer.Foundation;
using Gazetteer.Languages;
using Gazetteer.Recognition;

namespace Gazetteer.Tests.Recognition;

/// <summary>Models are used with the words that they were trained with.</summary>
public sealed class ModelWordsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gazetteer-words-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Shipped_models_fit_the_shipped_words()
    {
        var data = DataFolder.Locate();
        Assert.All([data.CasedModel, data.UncasedModel, data.PassageModel, data.KindModel, data.ResolverModel], ModelWords.Require);
    }

    [Theory]
    [InlineData("latin.names")]
    [InlineData("arabic.names")]
    [InlineData("kinds.weights")]
    [InlineData("passages.names")]
    [InlineData("resolver.csv")]
    public void Model_of_other_words_is_refused_until_it_is_said_to_fit(string name)
    {
        var model = Path.Combine(_folder.FullName, name);
        Assert.Contains("gazetteer train", Assert.Throws<InvalidDataException>(() => ModelWords.Require(model)).Message, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(_folder.FullName, ModelWords.Table), $"model\twords\n{name}\t0123456789abcdef\nanother\t1\n");
        Assert.Throws<InvalidDataException>(() => ModelWords.Require(model));

        using (var table = new MemoryStream())
        {
            ModelWords.Write(table, [model]);
            File.WriteAllBytes(Path.Combine(_folder.FullName, ModelWords.Table), table.ToArray());
        }

        ModelWords.Require(model);
        Assert.Contains("another\t1", File.ReadAllText(Path.Combine(_folder.FullName, ModelWords.Table)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_that_came_later_makes_the_model_of_the_others_no_stranger_but_a_changed_one_does()
    {
        var model = Path.Combine(_folder.FullName, "passages.names");
        using var table = new MemoryStream();
        ModelWords.Write(table, [model]);
        var row = System.Text.Encoding.UTF8.GetString(table.ToArray()).Split('\n')[1];

        Keep(row[..row.LastIndexOf(' ')]);
        ModelWords.Require(model);
        Keep(row.Replace("\tar:", "\tar:f", StringComparison.Ordinal));
        Assert.Throws<InvalidDataException>(() => ModelWords.Require(model));

        void Keep(string line) => File.WriteAllText(Path.Combine(_folder.FullName, ModelWords.Table), $"model\twords\n{line}\n");
    }

    [Fact]
    public void Only_words_of_the_classes_that_are_read_count()
    {
        ulong Of(params (string Word, WordClass Class)[] words) =>
            new WordSet(new WordTable(WordTable.Build(words.ToDictionary(static w => WordHash.Of(w.Word), static w => UInt128.One << (int)w.Class))), UInt128.One << (int)WordClass.Particle).Identity;

        var before = Of(("upon", WordClass.Particle), ("mayor", WordClass.Dweller));
        Assert.Equal(before, Of(("upon", WordClass.Particle), ("governor", WordClass.Dweller), ("abbess", WordClass.Title)));
        Assert.NotEqual(before, Of(("upon", WordClass.Particle), ("under", WordClass.Particle)));
        Assert.NotEqual(before, Of(("mayor", WordClass.Dweller)));
    }
}
