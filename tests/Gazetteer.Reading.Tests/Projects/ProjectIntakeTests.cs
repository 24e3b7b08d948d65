using Gazetteer.Documents;
using Gazetteer.Documents.Library;
using Gazetteer.Foundation;
using Gazetteer.Pipeline;
using Gazetteer.Project.Sessions;
using Gazetteer.Project.Storage;
using Gazetteer.Reading.Projects;

namespace Gazetteer.Reading.Tests.Projects;

public sealed class ProjectIntakeTests : IDisposable
{
    private static readonly Lazy<Workspace> Shipped = new(static () => Workspace.Open(DataFolder.Locate()));
    private readonly string _folder = Directory.CreateTempSubdirectory("gazetteer-project-").FullName;
    private readonly ProjectSession _session;

    public ProjectIntakeTests()
    {
        var project = Path.Combine(_folder, "notes.gpkg");
        ProjectFile.Create(project, ProjectProvenance.Of(Shipped.Value.Index));
        _session = ProjectSession.Of(ProjectFile.Open(project), cancellation: TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        _session.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Adding_again_reads_only_what_is_new_or_changed()
    {
        Write("docs/a.txt", "From Chabahar to Gwadar.");
        Write("docs/b.txt", "Quetta and Zahedan.");
        Assert.Equal(new IntakeSummary(2, 0, 0, 0, 0, 2), await Add("docs"));
        Assert.Equal(new IntakeSummary(0, 0, 0, 2, 0, 0), await Add("docs"));
        Write("docs/b.txt", "Quetta, Zahedan and Kerman.");
        Write("docs/c.txt", "Karachi.");
        Assert.Equal(new IntakeSummary(1, 1, 0, 1, 0, 2), await Add());
        Assert.Equal(["docs/a.txt", "docs/b.txt", "docs/c.txt"], Names());
        Assert.Contains("Kerman", _session.Documents.Single(static d => d.Original.Source.Name == "docs/b.txt").Original.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_was_only_touched_is_not_read_again()
    {
        var path = Write("docs/a.txt", "Chabahar.");
        await Add("docs");
        File.SetLastWriteTimeUtc(path, new DateTime(2031, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(new IntakeSummary(0, 0, 0, 1, 0, 0), await Add("docs"));
    }

    [Fact]
    public async Task A_file_that_moved_is_known_by_its_content_and_its_documents_bear_the_new_name()
    {
        var path = Write("docs/a.txt", "Chabahar.");
        await Add("docs");
        Directory.CreateDirectory(Path.Combine(_folder, "docs", "1999"));
        File.Move(path, Path.Combine(_folder, "docs", "1999", "letter.txt"));
        Assert.Equal(new IntakeSummary(0, 0, 1, 0, 0, 0), await Add("docs"));
        Assert.Equal(["docs/1999/letter.txt"], Names());
        Assert.Equal(new IntakeSummary(0, 0, 0, 1, 0, 0), await Add("docs"));
    }

    [Fact]
    public async Task A_file_that_is_gone_is_shown_as_such_and_what_was_read_stays()
    {
        var path = Write("docs/a.txt", "Chabahar.");
        Write("docs/b.txt", "Gwadar.");
        await Add("docs");
        File.Delete(path);
        Assert.Equal(1, (await Add("docs")).Gone);
        Assert.Equal([true, false], _session.Documents.Select(static d => d.IsGone));
        Write("docs/a.txt", "Chabahar.");
        Assert.Equal(0, (await Add()).Gone);
        Assert.Equal([false, false], _session.Documents.Select(static d => d.IsGone));
    }

    [Fact]
    public async Task A_file_of_many_documents_is_one_file()
    {
        Write("rows.csv", "id,text\n" + string.Concat(Enumerable.Range(0, 350).Select(static i => $"{i},\"Row {i} lies between Chabahar and Gwadar.\"\n")));
        Assert.Equal(new IntakeSummary(1, 0, 0, 0, 0, 350), await Add("rows.csv"));
        Assert.Equal(new IntakeSummary(0, 0, 0, 1, 0, 0), await Add());
        Write("rows.csv", "id,text\n1,\"Only Karachi is left in this one.\"\n2,\"And Quetta there.\"\n");
        await Add();
        Assert.Equal(2, _session.Documents.Length);
    }

    [Fact]
    public async Task What_cannot_be_read_is_a_problem_and_is_tried_again()
    {
        Write("docs/a.txt", "Chabahar.");
        Write("docs/bad.docx", "this is not a zip archive");
        var report = new ReadingReport();
        await Add(report, "docs");
        var before = report.Problems.Length;
        Assert.True(before > 0 || Names().Count == 2);
        var again = new ReadingReport();
        await Add(again, "docs");
        Assert.Equal(before, again.Problems.Length);
    }

    [Fact]
    public async Task A_reading_that_was_cancelled_goes_on_where_it_ended()
    {
        for (var i = 0; i < 120; i++) Write($"docs/{i:000}.txt", string.Concat(Enumerable.Repeat($"From Chabahar to Gwadar and on to Karachi, {i}. ", 100)));
        using var stop = new CancellationTokenSource();
        var report = new ReadingReport();
        var reading = new ProjectIntake(Shipped.Value, new DocumentLibrary()).ReadAsync(_session, [Path.Combine(_folder, "docs")], report, cancellation: stop.Token);
        while (report.DocumentsRead < 30 && !reading.IsCompleted) await Task.Delay(1, TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        var kept = _session.Documents.Length;
        Assert.InRange(kept, 1, 119);
        await Add();
        Assert.Equal(120, _session.Documents.Length);
        Assert.Equal(120, Names().Distinct().Count());
    }

    private List<string> Names() => [.. _session.Documents.Select(static d => d.Original.Source.Name).Order(StringComparer.Ordinal)];

    private Task<IntakeSummary> Add(params string[] paths) => Add(new ReadingReport(), paths);

    private Task<IntakeSummary> Add(ReadingReport report, params string[] paths) =>
        new ProjectIntake(Shipped.Value, new DocumentLibrary()).ReadAsync(_session, [.. paths.Select(p => Path.Combine(_folder, p))], report, cancellation: TestContext.Current.CancellationToken);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
