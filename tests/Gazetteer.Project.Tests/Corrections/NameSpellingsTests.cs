using Gazetteer.Indexing;
using Gazetteer.Places;
using Gazetteer.Project.Corrections;
using static Gazetteer.Project.Tests.SmallWorld;

namespace Gazetteer.Project.Tests.Corrections;

public sealed class NameSpellingsTests
{
    private static readonly PlaceIndex Index = Build();

    [Theory]
    [InlineData("Saravan", "saravan-gilan", "سراوان, sarawan")]
    [InlineData("سراوان", "saravan-ir", "sarawan, saravan")]
    [InlineData("Dizak", "saravan-ir", "")]
    [InlineData("Zahedan", "zahedan", "")]
    public void A_decision_holds_under_the_names_that_the_same_places_share(string name, string place, string spellings) =>
        Assert.Equal(spellings, string.Join(", ", NameSpellings.Of(Index, Decide(DecisionKind.Place, DecisionScope.Project, name, place)).OrderByDescending(static s => s, StringComparer.Ordinal)));

    [Theory]
    [InlineData(DecisionKind.Place, DecisionScope.Document)]
    [InlineData(DecisionKind.Place, DecisionScope.Mention)]
    [InlineData(DecisionKind.Confirm, DecisionScope.Project)]
    [InlineData(DecisionKind.NotAPlace, DecisionScope.Always)]
    public void What_is_narrower_or_chooses_no_other_place_holds_for_its_own_words_alone(DecisionKind kind, DecisionScope scope) =>
        Assert.Empty(NameSpellings.Of(Index, Decide(kind, scope, "Saravan", kind == DecisionKind.NotAPlace ? null : "saravan-gilan")));

    [Fact]
    public void Saravan_corrected_everywhere_corrects_its_Persian_spelling_and_no_name_that_only_the_other_place_has()
    {
        var set = DecisionSet.Of([Decide(DecisionKind.Place, DecisionScope.Project, "Saravan", "saravan-gilan")], static d => NameSpellings.Of(Index, d));
        var corrected = new Corrector(set).Apply(Document("a.txt", "راه [سراوان|saravan-ir] و [Saravan|saravan-ir], once [Dizak|saravan-ir]."));
        Assert.Equal(["سراوان saravan-gilan corrected", "Saravan saravan-gilan corrected", "Dizak saravan-ir"], Read(corrected.Document));
    }

    [Fact]
    public void What_was_decided_about_the_spelling_itself_comes_first()
    {
        var set = DecisionSet.Of(
            [Decide(DecisionKind.Confirm, DecisionScope.Always, "سراوان", "saravan-ir"), Decide(DecisionKind.Place, DecisionScope.Project, "Saravan", "saravan-gilan")],
            static d => NameSpellings.Of(Index, d));
        Assert.Equal(["سراوان saravan-ir confirmed", "Saravan saravan-gilan corrected"], Read(new Corrector(set).Apply(Document("a.txt", "[سراوان|saravan-ir] [Saravan|saravan-ir]")).Document));
    }

    private static PlaceIndex Build()
    {
        var builder = new PlaceIndexBuilder();
        (string Key, string[] Names)[] rows = [("saravan-ir", ["Saravan", "سراوان", "Sarawan", "Dizak"]), ("saravan-gilan", ["Saravan", "سراوان", "Sarawan", "Sarāvān-e Gīlān"]),
            ("zahedan", ["Zahedan", "زاهدان"])];
        foreach (var (key, names) in rows)
        {
            builder.Add(At(key));
            foreach (var (rank, name) in names.Index()) builder.Add(new PlaceName(At(key).Id, name, "", NameKind.Official, rank == 0, (byte)rank));
        }

        return builder.Build();
    }
}
