using Gazetteer.Project.Sessions;
using Gazetteer.Project.Storage;
using Gazetteer.Tests.Tools;
using Microsoft.Data.Sqlite;

namespace Gazetteer.Project.Tests.Storage;

/// <summary>Projects of older programs. <c>format-1.sql</c> is one as the first program wrote it.</summary>
public sealed class ProjectMigrationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Project => Path.Combine(_folder.Path, "notes.gpkg");

    private string Kept => Path.Combine(_folder.Path, "notes.format-1.gpkg");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_project_of_the_first_format_is_brought_to_this_one_with_all_that_it_holds()
    {
        WriteFirst();
        using var session = ProjectSession.Of(ProjectFile.Open(Project), cancellation: TestContext.Current.CancellationToken);
        var documents = session.Documents;
        Assert.Equal(["letters/a.txt", "letters/b.md", "letters/c.txt"], documents.Select(static d => d.Original.Source.Name));
        Assert.StartsWith("From Quetta the lorry went", documents[0].Original.Source.Text, StringComparison.Ordinal);
        Assert.Equal(("Second letter", new DateOnly(2022, 3, 4), "section On the coast"),
            (documents[1].Original.Source.Title, documents[1].Original.Source.Date, documents[1].Original.Source.Parts[0].Label));
        Assert.Equal(["Quetta", "Dalbandin", "Nok Kundi", "Zahedan", "Quetta"], documents[0].Original.Mentions.Select(m => m.Span.Of(documents[0].Original.Source.Text)));
        Assert.All(documents.SelectMany(static d => d.Original.Mentions), static m => Assert.Equal(m.Place, m.Candidates[0].Place));
        Assert.All(documents.SelectMany(static d => d.Original.Mentions), static m => Assert.NotEmpty(m.Candidates[0].Evidence));
        var decision = Assert.Single(session.Log.InForce);
        Assert.Equal(("Gwadar", "Mina", "seen on the map"), (decision.Name, decision.By, decision.Note));
        Assert.Equal("confirmed", documents[1].Corrected.Document.Mentions[0].Review?.StatusWord);
        Assert.Equal("PK", session.File!.Settings.Country);
        Assert.Empty(session.File.FindDamage());
    }

    [Fact]
    public void What_it_was_is_kept_beside_it_and_that_is_said_once()
    {
        WriteFirst();
        var before = File.ReadAllBytes(Project);
        using (var file = ProjectFile.Open(Project)) Assert.Contains("notes.format-1.gpkg", file.Notice, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Kept));
        using (var file = ProjectFile.Open(Project)) Assert.Equal("", file.Notice);
        Assert.Equal(2, Directory.GetFiles(_folder.Path, "*.gpkg").Length);
    }

    [Fact]
    public void A_migrated_project_can_be_worked_on_and_what_is_added_stays()
    {
        WriteFirst();
        using (var session = ProjectSession.Of(ProjectFile.Open(Project), cancellation: TestContext.Current.CancellationToken))
        {
            session.Add(SmallWorld.Document("new.txt", "In [Rasht|rasht]."));
            session.Tag("letters/a.txt", ["frontier"]);
            session.Undo();
        }

        using var again = ProjectSession.Of(ProjectFile.Open(Project), cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(4, again.Documents.Length);
        Assert.Equal(["frontier"], again.Documents[0].Original.Source.Tags.AsEnumerable());
        Assert.Null(again.Documents[1].Corrected.Document.Mentions[0].Review);
    }

    [Fact]
    public void Where_it_may_not_be_written_a_migrated_copy_is_read_and_the_project_is_left_as_it_is()
    {
        WriteFirst();
        var before = File.ReadAllBytes(Project);
        File.SetAttributes(Project, FileAttributes.ReadOnly);
        using (var file = ProjectFile.Open(Project))
        {
            Assert.True(file.IsReadOnly);
            Assert.Equal(3, file.ReadDocuments(TestContext.Current.CancellationToken).Length);
            Assert.NotEmpty(file.ReadDocuments(TestContext.Current.CancellationToken)[0].Original.Mentions[0].Candidates[0].Evidence);
        }

        File.SetAttributes(Project, FileAttributes.Normal);
        Assert.Equal(before, File.ReadAllBytes(Project));
        Assert.False(File.Exists(Kept));
    }

    [Theory]
    [InlineData("UPDATE gazetteer_texts SET analysis = x'00' WHERE document = 2")]
    [InlineData("UPDATE gazetteer_texts SET content = x'ffffff7f00' WHERE document = 3")]
    public void A_damaged_one_is_refused_and_left_as_it_is(string harm)
    {
        WriteFirst(harm);
        var before = File.ReadAllBytes(Project);
        Assert.Contains("damaged", Assert.Throws<InvalidDataException>(() => ProjectFile.Open(Project)).Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Project));
        Assert.False(File.Exists(Kept));
    }

    [Fact]
    [Trait("Category", "Tools")]
    public void Gdal_takes_a_migrated_project_without_a_warning()
    {
        const string Module = "osgeo_utils.samples.validate_gpkg";
        var python = DebianPrograms.RequirePython(Module, "python3-gdal");
        WriteFirst();
        ProjectFile.Open(Project).Dispose();
        Assert.Equal(("", ""), DebianPrograms.Run(python, _folder.Path, "-m", Module, "-k", Project));
    }

    private void WriteFirst(string more = "")
    {
        using var stream = typeof(ProjectMigrationTests).Assembly.GetManifestResourceStream("format-1.sql")!;
        using var reader = new StreamReader(stream);
        using var connection = new SqliteConnection($"Data Source={Project};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = reader.ReadToEnd() + more;
        command.ExecuteNonQuery();
    }
}
