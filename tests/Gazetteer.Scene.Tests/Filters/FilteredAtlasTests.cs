using Gazetteer.Pipeline;
using Gazetteer.Scene.Facets;
using Gazetteer.Scene.Filters;
using Gazetteer.Scene.Naming;
using Gazetteer.Scene.Panels;

namespace Gazetteer.Scene.Tests.Filters;

public sealed class FilteredAtlasTests
{
    private readonly Atlas _atlas = TinyDesk.Atlas();
    private readonly PlaceDirectory _names = new(TinyDesk.Index);

    [Theory]
    [InlineData("since=2024", "port.md", "Gwadar 3, Balochistan 1, Chabahar 1, Karachi 1, Pakistan 1")]
    [InlineData("until=2023", "fa.md", "Chabahar 1, Gwadar 1, Makran 1")]
    [InlineData("since=2023-01-02&until=2023-01-02", "fa.md", "Chabahar 1, Gwadar 1, Makran 1")]
    [InlineData("since=2025", "", "")]
    [InlineData("country=PK", "port.md fa.md letter.txt", "Gwadar 4, Balochistan 1, Karachi 1, Pakistan 1")]
    [InlineData("country=none,IR", "port.md fa.md letter.txt", "Chabahar 2, Makran 1")]
    [InlineData("kind=settlement", "port.md fa.md letter.txt", "Gwadar 4, Chabahar 2, Karachi 1")]
    [InlineData("kind=country,region", "port.md fa.md letter.txt", "Balochistan 1, Makran 1, Pakistan 1")]
    [InlineData("within=60,25,61,26", "port.md fa.md letter.txt", "Chabahar 2")]
    [InlineData("lang=fa", "fa.md", "Chabahar 1, Gwadar 1, Makran 1")]
    [InlineData("confidence=0.9", "port.md fa.md letter.txt", "")]
    [InlineData("having=west+karachi", "port.md", "Gwadar 3, Balochistan 1, Chabahar 1, Karachi 1, Pakistan 1")]
    [InlineData("having=چابہار", "fa.md", "Chabahar 1, Gwadar 1, Makran 1")]
    [InlineData("having=nothing+found", "letter.txt", "")]
    [InlineData("doc=fa.md&doc=letter.txt", "fa.md letter.txt", "Chabahar 1, Gwadar 1, Makran 1")]
    [InlineData("use=person", "port.md fa.md letter.txt", "Quetta 1")]
    public void What_meets_a_filter_is_shown_and_nothing_else(string query, string documents, string places)
    {
        var filter = FilterText.Parse(query);
        var filtered = (filter.Uses.IsEmpty ? _atlas : Atlas.Of(_atlas.Documents, allKinds: true)).Filtered(filter);
        Assert.Equal(documents, string.Join(' ', DocumentList.Of(filtered, "", 0, 10).Cards.Select(static c => c.Key)));
        Assert.Equal(places, string.Join(", ", filtered.Places.Select(static p => $"{p.Place.Name} {p.Count}")));
        Assert.Equal(documents.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, filtered.DocumentCount);
        var exported = ShownMentions.Of(filtered, Selection.None).Sum(static d => d.Mentions.Length);
        Assert.Equal(filtered.Places.Sum(static p => p.Count), exported);
        if (filter.Uses.IsEmpty) Assert.Equal(exported, _atlas.Documents.Select(filter.Apply).Sum(d => d?.Mentions.Count(m => m.IsMappable) ?? 0));
    }

    [Fact]
    public void Ordinals_and_keys_stay_and_another_filter_begins_from_all()
    {
        var filtered = _atlas.Filtered(FilterText.Parse("lang=fa"));
        Assert.Equal(1, filtered.FindDocument("fa.md"));
        Assert.Equal([new MentionRef(1, 1)], filtered.Find(TinyDesk.Id("gwadar"))!.Mentions);
        Assert.Equal((0, 0), filtered.CountsOf(0));
        Assert.Empty(filtered.PlacesIn(0));
        Assert.Equal(5, filtered.Filtered(FilterText.Parse("lang=en")).Places.Length);
        Assert.Equal(_atlas.Places.Length, filtered.Filtered(MentionFilter.None).Places.Length);
    }

    [Theory]
    [InlineData("news/2021/a.txt", "news", true)]
    [InlineData("news/2021/a.txt", "news/2021", true)]
    [InlineData("news/2021/a.txt", "2021", true)]
    [InlineData("news/2021/a.txt", "021", false)]
    [InlineData("news/2021/a.txt", "a.txt", false)]
    [InlineData(@"C:\papers\old\a.txt", "old", true)]
    [InlineData("../papers/letters.zip/a.txt", "letters.zip", true)]
    [InlineData("a.txt", "a.txt", false)]
    public void A_folder_is_a_group_by_its_path_or_its_name(string name, string tag, bool isIn)
    {
        var document = TinyDesk.Document(name, "", "en", null, "[Gwadar](gwadar)");
        Assert.Equal(isIn, DocumentTags.Has(document.Source, tag));
        Assert.Equal(isIn, FilterText.Parse($"tag={Uri.EscapeDataString(tag)}").Apply(document) is not null);
    }

    [Fact]
    public void Each_value_tells_what_it_would_leave_if_the_rest_of_the_filter_stays()
    {
        var all = Atlas.Of(_atlas.Documents, allKinds: true);
        var facets = FilterFacets.Of(_atlas.Filtered(FilterText.Parse("since=2000&country=PK")), all, _names);
        Assert.Equal((7, 2, 1), (facets.Mentions, facets.Documents, facets.Undated));
        Assert.Equal("PK 7*, IR 2, none 1", Told(facets.Countries));
        Assert.Equal("settlement 5, country 1, region 1", Told(facets.Kinds));
        Assert.Equal("en 6, fa 1", Told(facets.Languages));
        Assert.Equal("literal 7, person 1", Told(facets.Uses));
        Assert.Equal("no 7", Told(facets.Reviewed));
        Assert.Equal("fa 3*, en 7", string.Join(", ", Told(FilterFacets.Of(_atlas.Filtered(FilterText.Parse("lang=fa")), all, _names).Languages).Split(", ").Order().Reverse()));
        Assert.Equal("Persian", FilterFacets.Of(_atlas, all, _names).Languages.Single(static l => l.Value == "fa").Label);
    }

    [Fact]
    public void Folders_that_tell_documents_apart_are_values_and_one_that_holds_all_is_not()
    {
        ExtractedDocument[] documents = [TinyDesk.Document("p/x/a.txt", "", "en", null, "[Gwadar](gwadar)"), TinyDesk.Document("p/y/b.txt", "", "en", null, "[Gwadar](gwadar) [Karachi](karachi)")];
        var atlas = Atlas.Of(documents);
        Assert.Equal("p/y 2, p/x 1", Told(FilterFacets.Of(atlas, Atlas.Of(documents, allKinds: true), _names).Tags));
    }

    [Fact]
    public void A_desk_keeps_what_was_filtered_until_its_documents_change()
    {
        var desk = new Desk();
        foreach (var document in _atlas.Documents) desk.Add(document);
        desk.Complete();
        var filter = FilterText.Parse("country=PK");
        var before = desk.AtlasOf(false, filter);
        Assert.Same(before, desk.AtlasOf(false, FilterText.Parse("country=pk")));
        desk.Remove("fa.md");
        Assert.Equal(3, desk.AtlasOf(false, filter).Find(TinyDesk.Id("gwadar"))!.Count);
    }

    private static string Told(IEnumerable<FacetValue> values) => string.Join(", ", values.Select(static v => $"{v.Value} {v.Mentions}{(v.IsChosen ? "*" : "")}"));
}
