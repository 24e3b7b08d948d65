using Gazetteer.Documents.Finding;
using Gazetteer.Documents.Library;
using Gazetteer.Tests.Tools;

namespace Gazetteer.Documents.Tests.Finding;

/// <summary>Results name documents by what was opened: nobody who gets them learns where it lies on the machine.</summary>
public sealed class ListedNamesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("letters", "letters/1921/a.txt", "letters/1921/a.txt")]
    [InlineData("./letters/", "./letters/a.txt", "letters/a.txt")]
    [InlineData("old/letters", "old/letters/a.txt", "old/letters/a.txt")]
    [InlineData("/srv/archive/letters", "/srv/archive/letters/1921/a.txt", "letters/1921/a.txt")]
    [InlineData("/srv/archive/letters/", "/srv/archive/letters/a.txt", "letters/a.txt")]
    [InlineData("/srv/archive/a.txt", "/srv/archive/a.txt", "a.txt")]
    [InlineData("/", "/srv/a.txt", "srv/a.txt")]
    public void A_document_is_called_by_what_was_opened(string opened, string file, string expected) => Assert.Equal(expected, new ListedNames([opened]).Of(opened, file));

    [Fact]
    public void What_lies_above_the_current_folder_is_called_by_its_own_name() =>
        Assert.Equal("letters/a.txt", new ListedNames(["../../letters"]).Of("../../letters", "../../letters/a.txt"));

    [Fact]
    public void Folders_of_one_name_are_told_apart_by_the_folders_before_them()
    {
        string[] opened = ["/home/mina/1920/letters", "/home/mina/1921/letters", "/home/omid/1921/letters", "/home/mina/maps"];
        var names = new ListedNames(opened);
        Assert.Equal(["1920/letters/a", "mina/1921/letters/a", "omid/1921/letters/a", "maps/a"], opened.Select(o => names.Of(o, $"{o}/a")));
    }

    [Fact]
    public void One_folder_that_is_named_twice_keeps_its_short_name() =>
        Assert.Equal("letters/a", new ListedNames(["/srv/letters", "/srv/letters/"]).Of("/srv/letters", "/srv/letters/a"));

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    [InlineData("no/such/folder/*")]
    public void What_names_nothing_is_a_problem_and_the_rest_is_read(string nothing)
    {
        var report = new ReadingReport();
        Assert.Equal("a.txt", Assert.Single(new DocumentLibrary().Read([nothing, _folder.Write("a.txt", "Quetta")], report, TestContext.Current.CancellationToken)).Name);
        Assert.Single(report.Problems);
    }

    [Fact]
    public void Documents_rows_and_what_lies_in_archives_are_called_so_while_problems_name_the_file_as_it_was_opened()
    {
        _folder.Write("in/a.txt", "Quetta");
        _folder.Write("in/rows.csv", "text\nThe road from Quetta reaches Kalat by noon.\nThe road from Kalat reaches Khuzdar at dusk.\n");
        File.WriteAllBytes(_folder.Write("in/bad.txt", ""), [0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 0, 1, 2, 3, 0]);
        var report = new ReadingReport();
        var documents = new DocumentLibrary().Read([Path.Combine(_folder.Path, "in")], report, TestContext.Current.CancellationToken).ToList();
        Assert.Equal(["in/a.txt", "in/rows.csv#row=2", "in/rows.csv#row=3"], documents.Select(static d => d.Name));
        Assert.Equal(["in/a.txt", "in/rows.csv#row=2", "in/rows.csv#row=3"], documents.Select(static d => d.Id));
        Assert.Equal(Path.Combine(_folder.Path, "in", "a.txt"), documents[0].Origin);
        Assert.Contains(report.Problems.Concat(report.Notices), p => p.ToString().Contains(Path.Combine(_folder.Path, "in", "bad.txt"), StringComparison.Ordinal));
    }
}
