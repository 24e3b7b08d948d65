using Gazetteer.Foundation;
using Gazetteer.Languages;
using Gazetteer.Recognition.Kinds;
using Gazetteer.Recognition.Sequence;

namespace Gazetteer.Recognition;

/// <summary>The recogniser's trained models, and what they are used with.</summary>
/// <param name="Cased">Labels words in scripts with capitals.</param>
/// <param name="Uncased">Labels words in Arabic script.</param>
/// <param name="Passages">Labels words of paragraphs in all other languages of scripts with capitals; null leaves them to rules.</param>
/// <param name="Kinds">Tells kinds of mention apart in scripts with capitals; null leaves them to rules.</param>
/// <param name="Languages">The names of languages, by which those kinds are told.</param>
internal sealed record RecognizerModels(ChainModel Cased, ChainModel Uncased, ChainModel? Passages, KindModel? Kinds, LanguageNames Languages)
{
    public static RecognizerModels Read(DataFolder data) => new(
        Read(data.CasedModel, ChainModel.Read),
        Read(data.UncasedModel, ChainModel.Read),
        Read(data.PassageModel, ChainModel.Read),
        Read(data.KindModel, KindModel.Read),
        DataFile.Read(data.LanguageNames, LanguageNames.Read));

    private static T Read<T>(string model, Func<string, T> read) => DataFile.Read(model, path =>
    {
        var made = read(path);
        ModelWords.Require(path);
        return made;
    });
}
