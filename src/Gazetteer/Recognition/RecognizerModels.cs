using Gazetteer.Extraction;
using Gazetteer.Recognition.Kinds;
using Gazetteer.Recognition.Lexicon;
using Gazetteer.Recognition.Sequence;

namespace Gazetteer.Recognition;

/// <summary>The recogniser's trained models, and what they are used with.</summary>
/// <param name="Latin">Labels words in scripts with capitals.</param>
/// <param name="Arabic">Labels words in Arabic script.</param>
/// <param name="Kinds">Tells kinds of mention apart in scripts with capitals; null leaves them to rules.</param>
/// <param name="Languages">The names of languages, by which those kinds are told.</param>
internal sealed record RecognizerModels(ChainModel Latin, ChainModel Arabic, KindModel? Kinds, LanguageNames Languages)
{
    public static RecognizerModels Read(DataFolder data) => new(ChainModel.Read(data.LatinModel), ChainModel.Read(data.ArabicModel), KindModel.Read(data.KindModel), LanguageNames.Read(data.LanguageNames));
}
