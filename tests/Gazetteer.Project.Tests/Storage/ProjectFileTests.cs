using Gazetteer.Pipeline;
using Gazetteer.Project.Corrections;
using Gazetteer.Project.Storage;
using Gazetteer.Tests.Tools;
using Gazetteer.Text;
using Microsoft.Data.Sqlite;
using static Gazetteer.Project.Tests.SmallWorld;

namespace Gazetteer.Project.Tests.Storage;

public sealed class ProjectFileTests : IDisposable
{
    private static readonly ProjectSettings Settings = new("1.2.3", "abc", "PK", "Zahedan");
    private readonly TemporaryFolder _folder = new();

    private string Project => Path.Combine(_folder.Path, "notes.gpkg");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_document_comes_back_as_it_was_with_its_parts_candidates_and_reasons()
    {
        var document = Document("letters/a.txt", "From [Saravan|saravan-ir] to 𐎱 [Rasht|rasht] and [Kech|]. Saravan once more.", "en");
        var source = document.Source with
        {
            Title = "A letter", Date = new DateOnly(1931, 2, 3), DateSource = "front matter", Id = "row 7", CodePointOffset = 12, IsPreformatted = true, Tags = ["frontier", "two words"],
            Body = new TextSpan(5, 20), Parts = [new TextPart(new TextSpan(0, 10), "page 1"), new TextPart(new TextSpan(10, 30), "page 2")],
        };
        document = document with { Mentions = [document.Mentions[0] with { Language = "fa", Form = "read as Saravan (genitive)" }, .. document.Mentions[1..]] };
        Write(document with { Source = source });
        using var file = ProjectFile.Open(Project);
        var read = Assert.Single(file.ReadDocuments(TestContext.Current.CancellationToken)).Original;
        Assert.Equal(source.Parts.AsEnumerable(), read.Source.Parts);
        Assert.Equal(source.Tags.AsEnumerable(), read.Source.Tags);
        Assert.Equal(source with { Parts = [], Tags = [] }, read.Source with { Parts = [], Tags = [] });
        Assert.Equal(Read(document), Read(read));
        foreach (var (was, now) in document.Mentions.Zip(read.Mentions))
        {
            Assert.Equal((was.Span, was.Kind, was.Place, was.Confidence, was.Language, was.Form), (now.Span, now.Kind, now.Place, now.Confidence, now.Language, now.Form));
            Assert.Equal(was.Candidates.Select(static c => (c.Place, c.Score, c.Posting.Kind, c.Posting.Shape)),
                now.Candidates.Select(static c => (c.Place, c.Score, c.Posting.Kind, c.Posting.Shape)));
            Assert.Equal(was.Candidates.SelectMany(static c => c.Evidence), now.Candidates.SelectMany(static c => c.Evidence));
        }

        Assert.Equal(Settings, file.Settings);
    }

    [Fact]
    public void Decisions_come_back_with_all_that_belongs_to_them_and_what_was_undone()
    {
        var letter = Document("a.txt", "In [Rasht|rasht].");
        var first = DecideAt(letter, DecisionKind.Place, "Rasht", "saravan-gilan") with { Note = "see p. 3", Conditions = [new(ConditionKind.With, "two words"), new(ConditionKind.Country, "IR")] };
        var second = Decide(DecisionKind.Extent, DecisionScope.Project, "Gwadar") with { Words = "Gwadar Bay", By = "", At = null };
        var third = Decide(DecisionKind.Missed, DecisionScope.Always, "Kech", "gwadar") with { Place = new ChosenPlace(At("gwadar"), "POINT (1 2)") };
        ProjectFile.Create(Project, Settings);
        using (var file = ProjectFile.Open(Project))
        {
            file.Change(c => c.Decide(file.Decisions.With(new DecisionStep(first)), []));
            file.Change(c => c.Decide(file.Decisions.With(new DecisionStep(second)).With(new DecisionStep(third)), []));
            file.Change(c => c.Decide(file.Decisions.With(new DecisionStep(first, IsWithdrawal: true)).Undo().Undo(), []));
        }

        using var again = ProjectFile.Open(Project);
        Assert.Equal(2, again.Decisions.Done);
        Assert.Equal([first.Id, second.Id, third.Id, first.Id], again.Decisions.Steps.Select(static s => s.Decision.Id));
        foreach (var (was, now) in new[] { first, second, third }.Zip(again.Decisions.Steps.Select(static s => s.Decision)))
        {
            Assert.Equal(was.Conditions.AsEnumerable(), now.Conditions);
            Assert.Equal(was with { Conditions = [] }, now with { Conditions = [] });
        }
    }

    [Fact]
    public void A_step_after_an_undoing_takes_the_place_of_what_was_undone_in_the_file_too()
    {
        ProjectFile.Create(Project, Settings);
        var (one, two) = (Decide(DecisionKind.NotAPlace, DecisionScope.Project, "May"), Decide(DecisionKind.NotAPlace, DecisionScope.Project, "June"));
        using (var file = ProjectFile.Open(Project))
        {
            file.Change(c => c.Decide(file.Decisions.With(new DecisionStep(one)), []));
            file.Change(c => c.Decide(file.Decisions.Undo(), []));
            file.Change(c => c.Decide(file.Decisions.With(new DecisionStep(two)), []));
        }

        using var again = ProjectFile.Open(Project);
        Assert.Equal("June", Assert.Single(again.Decisions.Steps).Decision.Name);
    }

    [Fact]
    public void A_change_that_fails_leaves_the_project_as_it_was()
    {
        var document = Document("a.txt", "In [Rasht|rasht] and [Gwadar|gwadar].");
        Write(document);
        using var file = ProjectFile.Open(Project);
        Assert.Throws<FormatException>(() => file.Change(c =>
        {
            var put = c.Put(new StoredFile(0, "/b.txt", "b.txt", 1, 1, "h", false));
            c.Add(Document("b.txt", "In [Zahedan|zahedan]."), "hash", put.Number, Document("b.txt", "In [Zahedan|zahedan]."));
            throw new FormatException();
        }));
        Assert.Single(file.ReadDocuments(TestContext.Current.CancellationToken));
        Assert.Single(file.ReadFiles());

        // What was noted in memory of it must be forgotten too: the next change would else write half of it.
        Add(file, Document("c.txt", "In [Karachi|karachi] and [Zahedan|zahedan]."));
        Assert.Equal(["Rasht rasht", "Gwadar gwadar", "Karachi karachi", "Zahedan zahedan"], file.ReadDocuments(TestContext.Current.CancellationToken).SelectMany(d => Read(d.Original)));
        Assert.Empty(file.FindDamage());
    }

    /// <summary>Documents are packed together: those that stay must be found where they moved to.</summary>
    [Fact]
    public void Documents_that_stay_are_whole_when_most_of_those_beside_them_are_taken_away()
    {
        ProjectFile.Create(Project, Settings);
        using var file = ProjectFile.Open(Project);
        var documents = Enumerable.Range(0, 40).Select(static i => Document($"{i}.txt", $"Letter {i}, from [Rasht|rasht] to [Gwadar|gwadar].")).ToArray();
        file.Change(c =>
        {
            foreach (var document in documents) c.Add(document, "hash", c.Put(new StoredFile(0, $"/{document.Source.Name}", document.Source.Name, 1, 1, "h", false)).Number, document);
        });
        foreach (var gone in file.ReadDocuments(TestContext.Current.CancellationToken).Where(static d => d.Number % 10 != 3))
            file.Change(c => c.RemoveDocuments(gone.File, [(gone.Number, gone.Original)]));
        var left = file.ReadDocuments(TestContext.Current.CancellationToken);
        Assert.Equal(["2.txt", "12.txt", "22.txt", "32.txt"], left.Select(static d => d.Original.Source.Name));
        Assert.All(left, d => Assert.Equal(documents[(int)d.Number - 1].Source.Text, d.Original.Source.Text));
        Assert.All(left, static d => Assert.Equal("its main name", d.Original.Mentions[0].Candidates[0].Evidence[0].Detail));
        Assert.True(int.Parse(Rows("SELECT sum(documents) FROM gazetteer_packs")[0], null) < 10, "dead bytes stay");
    }

    [Fact]
    public void The_layers_follow_what_was_decided()
    {
        var document = Document("a.txt", "In [Rasht|rasht] and [Saravan|saravan-ir]. Again [Rasht|rasht].");
        Write(document);
        using (var file = ProjectFile.Open(Project))
        {
            var decision = Decide(DecisionKind.Place, DecisionScope.Project, "Rasht", "gwadar");
            var after = new Corrector(DecisionSet.Of([decision])).Apply(document).Document;
            file.Change(c => c.Decide(file.Decisions.With(new DecisionStep(decision)), [(1, document, after)]));
        }

        Assert.Equal(["Gwadar 2 1 2", "Saravan 1 1 0"], Rows("SELECT name || ' ' || mentions || ' ' || documents || ' ' || reviewed FROM places ORDER BY name"));
        Assert.Equal(["Rasht corrected Mina", "Saravan resolved ", "Rasht corrected Mina"], Rows("SELECT text || ' ' || status || ' ' || coalesce(reviewed_by, '') FROM mentions ORDER BY start"));
        Assert.Equal(["3"], Rows("SELECT count(*) FROM rtree_mentions_geom"));
        Assert.Equal(["2"], Rows("SELECT count(*) FROM rtree_places_geom"));
    }

    [Fact]
    public void Another_program_that_has_it_open_leaves_it_to_be_read_and_that_is_said()
    {
        Write(Document("a.txt", "In [Rasht|rasht]."));
        using (ProjectFile.Open(Project))
        {
            using var second = ProjectFile.Open(Project);
            Assert.True(second.IsReadOnly);
            Assert.Contains("another program", second.WhyReadOnly, StringComparison.Ordinal);
            Assert.Single(second.ReadDocuments(TestContext.Current.CancellationToken));
            Assert.Throws<InvalidOperationException>(() => second.Change(static _ => { }));
        }

        using var third = ProjectFile.Open(Project);
        Assert.False(third.IsReadOnly);
    }

    [Fact]
    public void A_reader_sees_what_the_writer_wrote_meanwhile()
    {
        Write(Document("a.txt", "In [Rasht|rasht]."));
        using var writer = ProjectFile.Open(Project);
        using var reader = ProjectFile.Open(Project);
        Add(writer, Document("b.txt", "In [Rasht|rasht]."));
        Assert.Equal(2, reader.ReadDocuments(TestContext.Current.CancellationToken).Length);
    }

    [Fact]
    public void A_file_of_a_newer_program_is_refused_and_left_as_it_is()
    {
        ProjectFile.Create(Project, Settings);
        Execute("UPDATE gazetteer_project SET value = '99' WHERE key = 'format'");
        var before = File.ReadAllBytes(Project);
        var error = Assert.Throws<InvalidDataException>(() => ProjectFile.Open(Project));
        Assert.Contains("newer gazetteer", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Project));
    }

    [Theory]
    [InlineData("no database at all")]
    [InlineData("SQLite format 3\0 and then nothing of the kind")]
    [InlineData("")]
    public void What_is_not_a_project_is_refused(string content)
    {
        File.WriteAllText(Project, content);
        Assert.False(ProjectFile.IsProject(Project));
        Assert.Contains("is not a project", Assert.Throws<InvalidDataException>(() => ProjectFile.Open(Project)).Message, StringComparison.Ordinal);
        Assert.Throws<IOException>(() => ProjectFile.Create(Project, Settings));
    }

    [Fact]
    public void A_file_that_is_not_there_is_said_with_the_command_that_makes_one() =>
        Assert.Contains("project new", Assert.Throws<FileNotFoundException>(() => ProjectFile.Open(Project)).Message, StringComparison.Ordinal);

    /// <summary>GDAL's own check of the standard, and its reader, find nothing to say.</summary>
    [Fact]
    [Trait("Category", "Tools")]
    public void Gdal_takes_it_without_a_warning()
    {
        const string Module = "osgeo_utils.samples.validate_gpkg";
        var python = DebianPrograms.RequirePython(Module, "python3-gdal");
        DebianPrograms.Require("ogrinfo");
        Write(Document("a.txt", "In [Rasht|rasht] and [Saravan|saravan-ir]; [Kech|]."), Document("b.txt", "[Gwadar|gwadar]"));
        using (var file = ProjectFile.Open(Project)) file.Change(c => c.Decide(file.Decisions.With(new DecisionStep(Decide(DecisionKind.NotAPlace, DecisionScope.Project, "May"))), []));
        Assert.Equal(("", ""), DebianPrograms.Run(python, _folder.Path, "-m", Module, "-k", Project));
        var (output, errors) = DebianPrograms.Run("ogrinfo", _folder.Path, "-ro", "-al", Project);
        Assert.Equal("", errors);
        Assert.Contains("Feature Count: 4", output, StringComparison.Ordinal);
    }

    private void Write(params ExtractedDocument[] documents)
    {
        ProjectFile.Create(Project, Settings);
        using var file = ProjectFile.Open(Project);
        foreach (var document in documents) Add(file, document);
    }

    private static void Add(ProjectFile file, ExtractedDocument document) => file.Change(c =>
    {
        var put = c.Put(new StoredFile(0, $"/{document.Source.Name}", document.Source.Name, 1, 1, "h", false));
        c.Add(document, ContentHash.Of(document.Source.Text), put.Number, document);
    });

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Project};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private List<string> Rows(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Project};Pooling=False;Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(reader.GetValue(0).ToString()!);
        return rows;
    }
}
