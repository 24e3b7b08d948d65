using Gazetteer.Foundation;
using Gazetteer.Languages;
using Gazetteer.Recognition;
using Gazetteer.Resolution.Deciding;

namespace Gazetteer.Tests.Recognition;

/// <summary>A file of the program's own data that is cut, damaged or another one is named, with what to do.</summary>
public sealed class DamagedModelTests : IDisposable
{
    private static readonly DataFolder Shipped = DataFolder.Locate();
    private readonly string _folder = Directory.CreateTempSubdirectory("damaged-model-").FullName;

    public DamagedModelTests()
    {
        string[] files = [Shipped.CasedModel, Shipped.UncasedModel, Shipped.PassageModel, Shipped.KindModel, Path.Combine(Shipped.Models, ModelWords.Table), Shipped.LanguageNames,
            Shipped.EnglishLexicon, Shipped.ResolverModel];
        foreach (var path in files)
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(Shipped.Path, path));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(path, copy);
        }
    }

    private DataFolder Data => new(_folder);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("models/latin.names")]
    [InlineData("models/arabic.names")]
    [InlineData("models/passages.names")]
    [InlineData("models/kinds.weights")]
    [InlineData("lexicon/english.lexicon")]
    public void A_cut_model_is_named_with_the_remedy(string name)
    {
        var path = Path.Combine(_folder, name);
        var bytes = File.ReadAllBytes(path);
        foreach (var length in (int[])[0, 1, 7, 8, 15, bytes.Length / 3, bytes.Length / 2, bytes.Length - 1, bytes.Length + 1])
        {
            File.WriteAllBytes(path, [.. bytes[..Math.Min(length, bytes.Length)], .. new byte[Math.Max(0, length - bytes.Length)]]);
            AssertNamed(path, Assert.Throws<InvalidDataException>(Read));
        }
    }

    [Theory]
    [InlineData("models/latin.names", "models/kinds.weights")]
    [InlineData("models/kinds.weights", "models/latin.names")]
    [InlineData("models/arabic.names", "lexicon/english.lexicon")]
    [InlineData("lexicon/english.lexicon", "models/resolver.csv")]
    [InlineData("models/resolver.csv", "lexicon/languages.txt")]
    public void Another_file_in_the_place_of_a_model_is_named(string name, string other)
    {
        File.Copy(Path.Combine(_folder, other), Path.Combine(_folder, name), overwrite: true);
        AssertNamed(Path.Combine(_folder, name), Assert.Throws<InvalidDataException>(Read));
    }

    [Theory]
    [InlineData("models/latin.names")]
    [InlineData("models/resolver.csv")]
    [InlineData("lexicon/languages.txt")]
    public void A_missing_file_is_named(string name)
    {
        File.Delete(Path.Combine(_folder, name));
        AssertNamed(Path.Combine(_folder, name), Assert.Throws<InvalidDataException>(Read));
    }

    private static void AssertNamed(string path, InvalidDataException error)
    {
        Assert.StartsWith(path, error.Message, StringComparison.Ordinal);
        Assert.Contains("gazetteer train", error.Message, StringComparison.Ordinal);
    }

    private void Read()
    {
        RecognizerModels.Read(Data);
        DataFile.Read(Data.EnglishLexicon, WordLexicon.Read);
        DataFile.ReadText(Data.ResolverModel, ResolverModel.Read);
    }
}
