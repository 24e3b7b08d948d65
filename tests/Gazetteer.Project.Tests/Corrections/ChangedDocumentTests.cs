using Gazetteer.Pipeline;
using Gazetteer.Project.Corrections;
using static Gazetteer.Project.Tests.SmallWorld;

namespace Gazetteer.Project.Tests.Corrections;

/// <summary>What was decided is found again after a document was changed, moved or read anew.</summary>
public sealed class ChangedDocumentTests
{
    private const string Second = "The road went on for two days. Near the river lay [Saravan|saravan-ir], where the caravan rested.";
    private static readonly ExtractedDocument Before = Document("road.txt", "He left [Saravan|saravan-ir] at dawn. " + Second);
    private static readonly Corrector Corrector = new(DecisionSet.Of([DecideAt(Before, DecisionKind.Place, "Saravan", "saravan-gilan", occurrence: 1)]));

    [Theory]
    [InlineData("A new beginning, quite long, was put before. He left [Saravan|saravan-ir] at dawn. " + Second)]
    [InlineData(Second + " He left [Saravan|saravan-ir] at dawn.")]
    [InlineData("He left [Saravan|saravan-ir] at dawn. The road went on. Near the river\nlay [Saravan|saravan-ir], where the\n   caravan rested.")]
    [InlineData("[Saravan|saravan-ir]! Near the river lay [Saravan|saravan-ir], where the camels drank.")]
    public void The_mention_is_found_by_the_words_around_it(string changed)
    {
        var corrected = Corrector.Apply(Document("road.txt", changed));
        Assert.Empty(corrected.Unfit);
        var place = Assert.Single(corrected.Document.Mentions, static m => m.Review is not null);
        var text = corrected.Document.Source.Text;
        Assert.Contains("river", text[Math.Max(0, place.Span.Start - 12)..place.Span.Start], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("He left [Saravan|saravan-ir] at dawn.")]
    [InlineData("The whole text is another now and names only [Rasht|rasht].")]
    public void What_no_longer_fits_is_listed_and_nothing_is_guessed(string changed)
    {
        var corrected = Corrector.Apply(Document("road.txt", changed));
        Assert.DoesNotContain(corrected.Document.Mentions, static m => m.Review is not null);
        Assert.Contains("Saravan", Assert.Single(corrected.Unfit).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_was_moved_is_known_by_its_text()
    {
        var moved = Before with { Source = Before.Source with { Name = "archive/1999/road.txt" } };
        Assert.Equal("Saravan saravan-gilan corrected", Read(Corrector.Apply(moved).Document)[1]);
    }

    [Fact]
    public void Another_document_is_left_alone()
    {
        var other = Document("other.txt", Second);
        Assert.Same(other, Corrector.Apply(other).Document);
    }

    [Fact]
    public void A_place_stays_where_the_program_no_longer_sees_a_name()
    {
        var unseen = Document("road.txt", "He left [Saravan|saravan-ir] at dawn. " + Second.Replace("[Saravan|saravan-ir]", "Saravan", StringComparison.Ordinal));
        Assert.Equal(["Saravan saravan-ir", "Saravan saravan-gilan added"], Read(Corrector.Apply(unseen).Document));
    }

    [Fact]
    public void A_name_of_the_document_that_is_gone_is_listed()
    {
        var corrector = new Corrector(DecisionSet.Of([DecideAt(Before, DecisionKind.Place, "Saravan", "saravan-gilan", DecisionScope.Document)]));
        Assert.Single(corrector.Apply(Document("road.txt", "Only [Rasht|rasht] is left.")).Unfit);
        Assert.Empty(corrector.Apply(Before).Unfit);
    }
}
