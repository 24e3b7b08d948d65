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
/// <param name="IsPlaced">Whether its toponyms have coordinates, so that the resolver learns from it.</param>
internal sealed record TrainingCorpus(string Name, float Weight, bool MarksEverything, bool MarksOthers, bool IsArabic = false, bool IsPlaced = false)
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

    /// <summary>Our own sentences: the formal Persian and Urdu that those corpora lack, and the only Arabic.</summary>
    public static readonly TrainingCorpus OwnArabicSentences = new("own sentences", 3, MarksEverything: true, MarksOthers: true, IsArabic: true);

    /// <summary>Our own sentences: languages, peoples and persons that bear places' names, small places without explanation, far from the news of those corpora.</summary>
    public static readonly TrainingCorpus OwnLatinSentences = new("own sentences", 1, MarksEverything: true, MarksOthers: true);
}
