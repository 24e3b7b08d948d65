using Gazetteer.Foundation;
using Gazetteer.Places;
using Gazetteer.Project.Corrections;
using Gazetteer.Project.Memory;
using Gazetteer.Tests.Tools;
using static Gazetteer.Project.Tests.SmallWorld;

namespace Gazetteer.Project.Tests.Memory;

public sealed class MemoryFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<Problem> _problems = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_decision_comes_back_from_its_line_as_it_was()
    {
        Decision[] decisions =
        [
            Decide(DecisionKind.Place, DecisionScope.Always, "Saravan", "saravan-gilan") with { Conditions = [new(ConditionKind.Country, "IR"), new(ConditionKind.With, "Rasht, \"the\" city")] },
            Decide(DecisionKind.NotAPlace, DecisionScope.Always, "May") with { Note = "a month" },
            Decide(DecisionKind.Missed, DecisionScope.Always, "گواش") with
            {
                Place = new ChosenPlace(new Place
                {
                    Id = new PlaceId("own:گواش 1"),
                    Name = "Gwash",
                    Feature = new Feature(FeatureClass.Terrain, "VAL"),
                    Point = new GeoPoint(-63.25, -26.125),
                    Country = new CountryCode("PK"),
                }, "LINESTRING (62 26, 63 26)"),
            },
            Decide(DecisionKind.Missed, DecisionScope.Always, "Kech"),
            Decide(DecisionKind.Extent, DecisionScope.Always, "Sistan and") with { Words = "Sistan" },
            Decide(DecisionKind.Confirm, DecisionScope.Always, "Rasht", "rasht") with { By = "", At = null },
            Decide(DecisionKind.Confirm, DecisionScope.Always, "Gwadar") with { Conditions = [new(ConditionKind.Language, "ur"), new(ConditionKind.Document, "letters/*")] },
        ];
        using var text = new StringWriter();
        MemoryFile.Write(text, decisions);
        var read = Parse(text.ToString());
        Assert.Empty(_problems);
        Assert.Equal(decisions.Length, read.Length);
        foreach (var (was, now) in decisions.Zip(read))
        {
            Assert.Equal((was.Kind, was.Name, was.Words, was.By, was.At, was.Note, was.Place?.Shape), (now.Kind, now.Name, now.Words, now.By, now.At, now.Note, now.Place?.Shape));
            Assert.Equal(was.Place?.Place, now.Place?.Place);
            Assert.Equal(was.Conditions.AsEnumerable(), now.Conditions);
        }
    }

    [Theory]
    [InlineData("\"Saravan\" is test:saravan-ir", DecisionKind.Place)]
    [InlineData("  \"Saravan\"   IS   test:saravan-ir   # by hand", DecisionKind.Place)]
    [InlineData("\"May\" is not a place", DecisionKind.NotAPlace)]
    [InlineData("\"Kohak\" everywhere is own:kohak \"Kohak\" 27.1N 63.2E if with \"Saravan\" and language en", DecisionKind.Missed)]
    [InlineData("\"Rasht\" is right if country IR by Mina on 2026-11-30", DecisionKind.Confirm)]
    public void Lines_that_a_person_writes_are_understood(string line, DecisionKind kind)
    {
        Assert.Equal(kind, Assert.Single(Parse(line)).Kind);
        Assert.Empty(_problems);
    }

    [Theory]
    [InlineData("Saravan is test:saravan-ir", "double quote marks")]
    [InlineData("\"Saravan is test:saravan-ir", "not closed")]
    [InlineData("\"Saravan\" means test:saravan-ir", "after the name comes")]
    [InlineData("\"Saravan\" is Saravan", "source and key")]
    [InlineData("\"Saravan\" is geonames:1", "write its name and coordinates")]
    [InlineData("\"Saravan\" is own:x \"X\" 62.3E 27.1N", "write its name and coordinates")]
    [InlineData("\"Saravan\" is own:x \"X\" 27.1N", "comes a longitude")]
    [InlineData("\"Saravan\" is own:x \"X\" 97.1N 62E", "not on Earth")]
    [InlineData("\"Saravan\" is own:x \"X\" 27N 62E shape \"POLYGON ((200 0, 201 0, 201 1, 200 0))\"", "not on Earth")]
    [InlineData("\"Saravan\" is own:x \"X\" 27N 62E shape \"CIRCLE\"", "well-known text")]
    [InlineData("\"Saravan\" is test:saravan-ir if nation IR", "a condition is")]
    [InlineData("\"Saravan\" is test:saravan-ir if country Iran", "two letters")]
    [InlineData("\"Saravan\" is test:saravan-ir on yesterday", "comes a date")]
    [InlineData("\"Saravan\" is test:saravan-ir perhaps", "not understood there")]
    [InlineData("\"…\" is not a place", "no letter or digit")]
    [InlineData("<<<<<<< mine", "mark of a merge")]
    public void A_line_that_is_not_understood_is_named_with_its_number_and_a_remedy_and_the_rest_counts(string line, string remedy)
    {
        Assert.Single(Parse($"{MemoryFile.Heading}\n\n{line}\n\"May\" is not a place\n"));
        var problem = Assert.Single(_problems);
        Assert.Equal(("memory.txt", 3), (problem.Source, problem.Line));
        Assert.Contains(remedy, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_that_contradict_each_other_are_named_and_those_under_other_conditions_are_not()
    {
        Assert.Equal(2, Parse("\"May\" is not a place\n\"may\" is test:rasht\n").Length);
        Assert.Contains("line 1", Assert.Single(_problems).Message, StringComparison.Ordinal);
        _problems.Clear();
        Parse("\"May\" is not a place\n\"May\" is test:rasht if language fa\n\"May\" is not a place\n");
        Assert.Empty(_problems);
    }

    [Fact]
    public void A_line_is_added_and_taken_away_and_what_people_wrote_stays()
    {
        var path = _folder.Write("memory.txt", "# gazetteer memory 1\n# my own remarks\n\"May\" is not a place   # by hand\nnot understood\n");
        var before = File.ReadAllText(path);
        var decision = Decide(DecisionKind.Place, DecisionScope.Always, "Saravan", "saravan-ir");
        MemoryFile.Add(path, decision);
        Assert.StartsWith(before, File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Equal(2, MemoryFile.Read(path, DecisionScope.Always, Find, _problems.Add).Length);
        MemoryFile.Remove(path, decision);
        Assert.Equal(before, File.ReadAllText(path));
    }

    [Fact]
    public void A_file_is_made_where_there_is_none()
    {
        var path = Path.Combine(_folder.Path, "new", "memory.txt");
        MemoryFile.Add(path, Decide(DecisionKind.NotAPlace, DecisionScope.Always, "May"));
        Assert.StartsWith(MemoryFile.Heading, File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Single(MemoryFile.Read(path, DecisionScope.Always, Find, _problems.Add));
    }

    [Fact]
    public void What_holds_for_one_mention_is_not_told_in_a_line_for_all()
    {
        var path = Path.Combine(_folder.Path, "memory.txt");
        Assert.Throws<ArgumentException>(() => MemoryFile.Add(path, DecideAt(Document("a.txt", "In [Rasht|rasht]."), DecisionKind.NotAPlace, "Rasht")));
    }

    private Decision[] Parse(string text)
    {
        using var reader = new StringReader(text);
        return [.. MemoryFile.Read(reader, "memory.txt", DecisionScope.Always, Find, _problems.Add)];
    }
}
