using System.Runtime.InteropServices;
using Gazetteer.Indexing;
using Gazetteer.Indexing.Spelling;
using Gazetteer.Indexing.Storage;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Tests.Indexing.Spelling;

/// <summary>The table of an index that finds names by their consonants.</summary>
public sealed class SpellingTableTests
{
    private static readonly PlaceIndex Index = TestIndex.OfNames("Gwadar", "Zahedan", "Quetta", "Turbat", "Panjgur", "Iranshahr", "Dera Ghazi Khan", "زاهدان");

    [Theory]
    [InlineData("Guadar", "gwadar")]
    [InlineData("Zahidan", "zahedan")]
    [InlineData("Dera Gazee Khan", "dera ghazi khan")]
    public void Names_of_the_same_consonants_are_found(string written, string name) => Assert.Equal([name], Find(written, withChange: false));

    [Theory]
    [InlineData("Turbet", "turbat")]
    [InlineData("Turat", "turbat")]
    [InlineData("Tubrat", "turbat")]
    [InlineData("Turblat", "turbat")]
    [InlineData("Panjgul", "panjgur")]
    [InlineData("زاهران", "زاهدان")]
    public void Names_of_which_one_consonant_is_missing_too_many_another_or_exchanged_are_found(string written, string name) => Assert.Contains(name, Find(written, withChange: true));

    [Theory]
    [InlineData("Karachi")]
    [InlineData("Quetta Turbat")]
    [InlineData("")]
    [InlineData("Aue")]
    public void Names_of_other_consonants_are_not(string written) => Assert.Empty(Find(written, withChange: true).Except(["quetta"]));

    [Fact]
    public void Places_outside_of_the_area_are_passed_over_unless_everybody_knows_them()
    {
        var builder = new PlaceIndexBuilder();
        builder.Add(TestIndex.Town("t:1", "Gwadar", 62.3, 25.1, 90_000));
        builder.Add(TestIndex.Town("t:2", "Guedar", 2, 48, 500));
        builder.Add(TestIndex.Town("t:3", "Gudur", 80, 14, 3_000_000));
        var area = new bool[GeoCell.Count];
        GeoCell.Mark(area, new GeoPoint(61, 25), 150);

        Assert.Equal(["gudur", "gwadar"], Find(builder.Build(), "Gadar", withChange: false, area).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_hamlet_is_not_found_by_a_changed_consonant_where_towns_are_asked_for()
    {
        var builder = new PlaceIndexBuilder();
        builder.Add(TestIndex.Town("t:1", "Turbat", population: 90_000));
        builder.Add(TestIndex.Town("t:2", "Tumbat", population: 90));
        var found = new HashSet<int>();
        var index = builder.Build();
        SpellingSearch.Find(index.Spellings, "tubat", withChange: true, SpellingArea.Everywhere, SpellingRenown.Known, found);

        Assert.Equal(["turbat"], found.Select(ordinal => index.FoldedNameAt(index.NameAt(ordinal))));
    }

    [Theory]
    [InlineData(90, false)]
    [InlineData(90_000, true)]
    [InlineData(900_000, true)]
    public void A_hamlet_must_lie_near_and_a_town_only_in_a_country_that_is_named(long population, bool isFound)
    {
        var builder = new PlaceIndexBuilder();
        builder.Add(TestIndex.Town("t:1", "Turbat", 63, 26, population));
        var (near, known, found) = (new bool[GeoCell.Count], new bool[GeoCell.Count], new HashSet<int>());
        GeoCell.Mark(near, new GeoPoint(50, 35), 300);
        GeoCell.Mark(known, new GeoPoint(63, 26), 300);
        SpellingSearch.Find(builder.Build().Spellings, "turbad", withChange: false, new SpellingArea(near, known, withGreat: false), SpellingRenown.Small, found);

        Assert.Equal(isFound, found.Count == 1);
    }

    [Fact]
    public void A_file_that_was_compiled_without_the_table_opens_and_says_so()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "old.placeindex");
        var builder = new PlaceIndexBuilder();
        builder.Add(TestIndex.Town("t:1", "Gwadar"));
        PlaceIndexFile.Compile(path, builder, "", cancellation: TestContext.Current.CancellationToken);
        TakeTableAway(path);

        using var index = PlaceIndexFile.Open(path);

        Assert.False(index.HasSpellings);
        Assert.True(index.FindName("gwadar") >= 0);
        Assert.Empty(Find(index, "Guadar", withChange: true, []));
    }

    [Fact]
    public void Names_are_told_by_their_ordinals()
    {
        Span<char> folded = stackalloc char[PlaceIndex.LongestWritten];
        foreach (var name in Index.ListNames())
        {
            Assert.Equal(name, Index.NameAt(Index.OrdinalOf(name)));
            Assert.Equal(Index.FoldedNameAt(name), folded[..Index.WriteFoldedName(name, folded)].ToString());
        }
    }

    private static void TakeTableAway(string path)
    {
        var bytes = File.ReadAllBytes(path);
        ref var header = ref MemoryMarshal.AsRef<IndexHeader>(bytes.AsSpan(0, IndexHeader.Size));
        header.Sections[(int)IndexSection.Spelling] = new IndexHeader.SectionEntry(header.Sections[(int)IndexSection.Spelling].Offset, 0, 0);
        header.Checksum = header.ComputeChecksum();
        File.WriteAllBytes(path, bytes);
    }

    private static string[] Find(string written, bool withChange) => Find(Index, written, withChange, []);

    private static string[] Find(PlaceIndex index, string written, bool withChange, bool[] area)
    {
        var found = new HashSet<int>();
        SpellingSearch.Find(index.Spellings, NameFolding.Fold(written), withChange, new SpellingArea(area, area, withGreat: true), SpellingRenown.Small, found);
        return [.. found.Select(ordinal => index.FoldedNameAt(index.NameAt(ordinal)))];
    }
}
