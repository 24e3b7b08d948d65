using Gazetteer.Foundation;
using Gazetteer.Languages;
using Gazetteer.Recognition.Kinds;
using Gazetteer.Recognition.Sequence;

namespace Gazetteer.Recognition;

/// <summary>The recogniser's trained models, and what they are used with.</summary>
/// <param name="Cased">Labels words in scripts with capitals.</param>
/// <param name="Uncased">Labels words in Arabic script.</param>
/// <param name="Kinds">Tells kinds of mention apart in scripts with capitals; null leaves them to rules.</param>
/// <param name="Languages">The names of languages, by which those kinds are told.</param>
internal sealed record RecognizerModels(ChainModel Cased, ChainModel Uncased, KindModel? Kinds, LanguageNames Languages)
{
    public static RecognizerModels Read(DataFolder data) => new(
        DataFile.Read(data.CasedModel, ChainModel.Read),
        DataFile.Read(data.UncasedModel, ChainModel.Read),
        DataFile.Read(data.KindModel, KindModel.Read),
        DataFile.Read(data.LanguageNames, LanguageNames.Read));
}
