using System.Collections.Immutable;

namespace Gazetteer.Learning.Chains;

/// <summary>An annotated corpus that a model may be trained on, and how its annotation differs from what the product calls a place.</summary>
/// <param name="Name">File name without its extension.</param>
/// <param name="Weight">How much its examples count.</param>
/// <param name="MarksEverything">
/// Whether it marks whatever the product does: adjectives, peoples, and places within other names. Where it does not, those words are left open.
/// </param>
/// <param name="MarksOthers">Whether it marks persons and organisations too.</param>
/// <param name="IsArabic">Whether it is in Arabic script.</param>
/// <param name="Language">The language of its texts, for those that are read as passages; empty for the others.</param>
/// <param name="IsPlaced">Whether its toponyms have coordinates, so that the resolver learns from it.</param>
internal sealed record TrainingCorpus(string Name, float Weight, bool MarksEverything, bool MarksOthers, bool IsArabic = false, bool IsPlaced = false, string Language = "")
{
    /// <summary>Corpora in scripts with capitals.</summary>
    public static readonly ImmutableArray<TrainingCorpus> English =
    [
        new("GeoWebNews", 1, MarksEverything: true, MarksOthers: false, IsPlaced: true),
        new("TR-News", 1, MarksEverything: true, MarksOthers: false, IsPlaced: true),
        new("UNER-EWT", 0.5f, MarksEverything: false, MarksOthers: true),
        new("WNUT17-train", 0.3f, MarksEverything: false, MarksOthers: true),
    ];

    /// <summary>Corpora in Arabic script. What they mark is what the product calls a place there: no adjectives, no peoples.</summary>
    public static readonly ImmutableArray<TrainingCorpus> Arabic =
    [
        new("ParsTwiNER-train", 1, MarksEverything: true, MarksOthers: true, IsArabic: true),
        new("IL-NER-Urdu-train", 1, MarksEverything: true, MarksOthers: true, IsArabic: true),
    ];

    /// <summary>Corpora in other languages of scripts with capitals: adjectives and peoples are not marked. WikiANN is of fragments that a program marked.</summary>
    public static readonly ImmutableArray<TrainingCorpus> Others =
    [
        Other("GermEval2014-dev", "de"), Other("GermEval2014-test", "de"), Other("Europeana-de.onb", "de", 0.5f), Other("Europeana-de.sbb", "de"), Other("WikiANN-de", "de", FragmentWeight),
        Other("Europeana-fr.bnf", "fr"), Other("WikiANN-fr", "fr", FragmentWeight), Other("Europeana-nl.kb", "nl"), Other("WikiANN-nl", "nl", FragmentWeight),
        Other("UNER-pt-train", "pt"), Other("WikiANN-pt", "pt", FragmentWeight), Other("WikiANN-es", "es", FragmentWeight), Other("WikiANN-pl", "pl", FragmentWeight),
        Other("UNER-sv-train", "sv"), Other("UNER-da-train", "da"), Other("factRuEval-devset", "ru"), Other("WikiANN-ru", "ru", FragmentWeight),
        Other("TurkishWiki-train", "tr"), Other("TurkishWiki-dev", "tr"),
    ];

    private const float FragmentWeight = 0.4f;
    private const float SpecificationWeight = 3;

    /// <summary>Our own sentences: the formal Persian and Urdu that those corpora lack, and the only Arabic.</summary>
    public static readonly TrainingCorpus OwnArabicSentences = new("own sentences", 3, MarksEverything: true, MarksOthers: true, IsArabic: true);

    /// <summary>Our own sentences: languages, peoples and persons that bear places' names, small places without explanation, far from the news of those corpora.</summary>
    public static readonly TrainingCorpus OwnLatinSentences = new("own sentences", 1, MarksEverything: true, MarksOthers: true);

    /// <summary>The specifications of a language: sentences of everyday life with well-known places, in the forms that the language gives them.</summary>
    public static TrainingCorpus Specifications(string language) => new($"specifications ({language})", SpecificationWeight, MarksEverything: true, MarksOthers: false, Language: language);

    private static TrainingCorpus Other(string name, string language, float weight = 1) => new(Path.Combine("languages", name), weight, MarksEverything: true, MarksOthers: true, Language: language);
}
