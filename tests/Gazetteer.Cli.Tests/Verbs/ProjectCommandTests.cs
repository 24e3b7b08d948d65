using Gazetteer.Tests.Tools;

namespace Gazetteer.Cli.Tests.Verbs;

/// <summary>A project as one works with it from the command line.</summary>
public sealed class ProjectCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _project;

    public ProjectCommandTests()
    {
        _project = Path.Combine(_folder.Path, "notes.gpkg");
        _folder.Write("docs/letter.txt", "The road from Zahedan to Saravan is long. They went on to Karachi.");
        _folder.Write("docs/نامه.txt", "راه زاهدان تا چابهار دراز است.");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_exported_from_a_project_is_what_is_exported_from_its_documents()
    {
        // A passage in another language than its document's, which exports tell of each mention.
        _folder.Write("docs/قایق.md", "---\nlanguage: fa\n---\n\nاز جاسک تا گواتر رفتیم.\n\nThe painter wrote Chabahar on the boat, and later Karachi as well, which nobody could read there.\n");
        Run(0, "project", "new", _project);
        Run(0, "project", "add", _project, Path.Combine(_folder.Path, "docs"));
        foreach (var format in (string[])["csv", "jsonl", "geojson"])
        {
            var direct = Run(0, "extract", Path.Combine(_folder.Path, "docs"), "--format", format).Output.Replace(_folder.Path + "/", "", StringComparison.Ordinal);
            Assert.Equal(direct, Run(0, "extract", _project, "--format", format).Output);
        }
    }

    [Fact]
    public void Status_and_check_tell_of_it()
    {
        Run(0, "project", "new", _project, "--country", "IR");
        var added = Run(0, "project", "add", _project, Path.Combine(_folder.Path, "docs")).Errors;
        Assert.Contains("2 files read, 0 read again, 0 moved, 0 unchanged, 0 gone; 2 documents read.", added, StringComparison.Ordinal);
        Assert.Contains("country IR", Run(0, "project", "status", _project).Output, StringComparison.Ordinal);
        Assert.Contains("The project is whole", Run(0, "project", "check", _project).Output, StringComparison.Ordinal);
        File.Delete(Path.Combine(_folder.Path, "docs/letter.txt"));
        Assert.Contains("1 gone", Run(0, "project", "add", _project).Errors, StringComparison.Ordinal);
        Assert.Contains("docs/letter.txt: it is gone", Run(1, "project", "check", _project).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_are_given_tags_and_filtered_by_them_as_by_folders_and_front_matter()
    {
        _folder.Write("docs/coast/b.md", "---\ntags: [coast, dhows]\n---\nFrom Gwadar to Karachi.\n");
        Run(0, "project", "new", _project);
        Run(0, "project", "add", _project, Path.Combine(_folder.Path, "docs"));
        Assert.Contains("no document of the project is named docs/nothing.txt", Run(3, "project", "tag", _project, "docs/nothing.txt", "--add", "road").Errors, StringComparison.Ordinal);
        Run(2, "project", "tag", _project, "--add", "road");
        Run(2, "project", "tag", _project, "*", "--add", "a; b");
        Assert.Contains("1 document changed of 1 named", Run(0, "project", "tag", _project, "docs/letter.txt", "--add", "road").Output, StringComparison.Ordinal);
        Assert.Contains("1 document changed of 1 named", Run(0, "project", "tag", _project, "docs/coast/", "--remove", "dhows", "--add", "road").Output, StringComparison.Ordinal);
        var listed = Run(0, "project", "tag", _project).Output;
        Assert.Contains("2  road", listed, StringComparison.Ordinal);
        Assert.Contains("1  coast", listed, StringComparison.Ordinal);
        Assert.DoesNotContain("dhows", listed, StringComparison.Ordinal);
        Assert.Contains("filtered (of road): 2 of 3 documents", Run(0, "extract", _project, "--tag", "road").Errors, StringComparison.Ordinal);
        Assert.Contains("1 of 3 documents", Run(0, "extract", _project, "--tag", "coast").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_memory_file_holds_in_a_project_too()
    {
        var memory = _folder.Write("memory.txt", "\"Karachi\" is not a place\n");
        Run(0, "project", "new", _project);
        Run(0, "project", "add", _project, Path.Combine(_folder.Path, "docs"));
        Assert.Contains("Karachi", Run(0, "extract", _project).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("geonames:1174872,", Run(0, "extract", _project, "--memory", memory).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_are_told_with_what_to_do()
    {
        Assert.Contains("end in .gpkg", Run(2, "project", "new", Path.Combine(_folder.Path, "notes")).Errors, StringComparison.Ordinal);
        Assert.Contains("project new", Run(3, "project", "add", _project, _folder.Path).Errors, StringComparison.Ordinal);
        Run(0, "project", "new", _project);
        Assert.Contains("--force", Run(3, "project", "new", _project).Errors, StringComparison.Ordinal);
        Assert.Contains("holds no document", Run(3, "extract", _project).Errors, StringComparison.Ordinal);
        Assert.Contains("is not a project", Run(3, "project", "status", _folder.Write("other.gpkg", "text")).Errors, StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Errors) Run(int code, params string[] arguments)
    {
        var run = CommandRun.Of(null, arguments);
        Assert.True(run.Code == code, $"{run.Code}: {run.Errors}");
        return run;
    }
}
