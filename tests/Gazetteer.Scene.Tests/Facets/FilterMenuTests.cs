using System.Collections.Immutable;
using Gazetteer.Scene.Facets;
using Gazetteer.Scene.Filters;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Scene.Tests.Facets;

public sealed class FilterMenuTests
{
    private static readonly Atlas Whole = Atlas.Of(TinyDesk.Atlas().Documents, allKinds: true);

    [Theory]
    [InlineData("Country", "Pakistan · 7, Iran · 2, in no one country · 1")]
    [InlineData("Kind of place", "cities, towns, villages · 7, provinces and regions · 2, countries · 1")]
    [InlineData("Language of the document", "English · 7, Persian · 3")]
    public void Values_stand_with_what_each_would_leave(string section, string lines) =>
        Assert.Equal(Sorted(lines), Sorted(string.Join(", ", Section("", section).Lines.Select(static l => l.Words))));

    [Fact]
    public void A_value_that_is_taken_is_marked_and_can_be_taken_again()
    {
        var iran = Section("", "Country").Lines.Single(static l => l.Words.StartsWith("Iran", StringComparison.Ordinal));
        Assert.Equal((false, "country=IR"), (iran.IsChosen, iran.Then.Text));
        var chosen = Section(iran.Then.Text, "Country").Lines.Single(static l => l.IsChosen);
        Assert.StartsWith("Iran", chosen.Words, StringComparison.Ordinal);
        Assert.True(chosen.Then.IsEmpty);
    }

    [Fact]
    public void Of_sureness_one_value_holds()
    {
        var lines = Section("confidence=0.8&country=PK", "At least so sure").Lines;
        Assert.Equal("80 % or more", Assert.Single(lines, static l => l.IsChosen).Words);
        Assert.Equal("country=PK&confidence=0.95", lines[^1].Then.Text);
    }

    [Fact]
    public void What_leaves_no_choice_is_left_out()
    {
        Assert.DoesNotContain(Menu(""), static s => s.Words is "Folder" or "Reviewed");
        Assert.Empty(FilterMenu.Of(FilterFacets.Of(Atlas.Empty, Atlas.Empty, new PlaceDirectory(TinyDesk.Index)), MentionFilter.None));
    }

    [Fact]
    public void Every_use_has_words_of_its_own() =>
        Assert.Equal(["person", "place"], Section("", "Use of the name").Lines.Select(static l => l.Words[..l.Words.IndexOf(' ', StringComparison.Ordinal)]).Order());

    private static FilterSection Section(string filter, string words) => Menu(filter).Single(s => s.Words == words);

    private static ImmutableArray<FilterSection> Menu(string text)
    {
        var filter = FilterText.Parse(text);
        return FilterMenu.Of(FilterFacets.Of(TinyDesk.Atlas().Filtered(filter), Whole, new PlaceDirectory(TinyDesk.Index)), filter);
    }

    private static string[] Sorted(string lines) => [.. lines.Split(", ").Order(StringComparer.Ordinal)];
}
