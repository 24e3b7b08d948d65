using System.Text;
using Gazetteer.Documents.Finding;
using Gazetteer.Documents.Library;
using Gazetteer.Tests.Tools;

namespace Gazetteer.Documents.Tests.Finding;

public sealed class FindingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ReadingReport _report = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_is_read_recursively_in_a_stable_order()
    {
        _folder.Write("b.txt", "b");
        _folder.Write("a.md", "a");
        _folder.Write("a/z.txt", "z");
        _folder.Write("c/d/e.txt", "e");
        Assert.Equal(["a.md", "b.txt", "a/z.txt", "c/d/e.txt"], Found(_folder.Path));
        Assert.Empty(_report.Problems);
    }

    [Fact]
    public void Hidden_files_and_folders_are_passed_over()
    {
        _folder.Write(".hidden.txt", "x");
        _folder.Write(".git/a.txt", "x");
        _folder.Write("a.txt", "x");
        Assert.Equal(["a.txt"], Found(_folder.Path));
    }

    [Fact]
    public void An_ignore_list_keeps_files_of_its_folder_out_unless_they_are_named()
    {
        _folder.Write(".gazetteerignore", "# not documents\nREADME.md\n*.expected.txt\n");
        _folder.Write("README.md", "x");
        _folder.Write("a.expected.txt", "x");
        _folder.Write("a.txt", "x");
        _folder.Write("b/README.md", "x");
        Assert.Equal(["a.txt", "b/README.md"], Found(_folder.Path));
        Assert.Equal(["README.md"], Found(Path.Combine(_folder.Path, "README.md")));
    }

    [Fact]
    public void Unknown_kinds_in_folders_are_counted_and_skipped()
    {
        _folder.Write("a.txt", "x");
        _folder.Write("b.QQQ", "x");
        _folder.Write("c.qqq", "x");
        _folder.Write("Makefile", "x");
        Assert.Equal(["a.txt"], Found(_folder.Path));
        Assert.Equal("3 files of other kinds skipped (.qqq 2, no extension 1); name a file itself to have it read as text.", _report.SkippedSummary);
    }

    [Fact]
    public void A_file_of_unknown_kind_is_tried_as_text_when_it_is_named()
    {
        var path = _folder.Write("LIESMICH.qqq", "Quetta");
        Assert.Equal("Quetta", Assert.Single(Read(path)).Text);
    }

    [Fact]
    public void A_file_named_twice_is_read_once()
    {
        var path = _folder.Write("a.txt", "x");
        Assert.Equal(["a.txt"], Found(path, _folder.Path, path));
    }

    [Fact]
    public void Patterns_match_within_names_and_across_folders()
    {
        _folder.Write("a1.txt", "x");
        _folder.Write("a2.md", "x");
        _folder.Write("s/a3.txt", "x");
        _folder.Write("s/t/b4.txt", "x");
        Assert.Equal(["a1.txt"], Found(Path.Combine(_folder.Path, "*.txt")));
        Assert.Equal(["s/a3.txt"], Found(Path.Combine(_folder.Path, "*", "a?.txt")));
        Assert.Equal(["a1.txt", "s/a3.txt", "s/t/b4.txt"], Found(Path.Combine(_folder.Path, "**", "*.txt")).Order());
    }

    [Fact]
    public void A_file_whose_own_name_has_a_wildcard_is_read()
    {
        var path = _folder.Write("what?.txt", "Zahedan");
        Assert.Equal("Zahedan", Assert.Single(Read(path)).Text);
    }

    [Fact]
    public void A_link_to_a_folder_above_ends()
    {
        _folder.Write("s/a.txt", "x");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "s", "up"), _folder.Path);
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "s", "self"), Path.Combine(_folder.Path, "s", "self"));
        Assert.Equal(["s/a.txt"], Found(_folder.Path));
    }

    [Fact]
    public void A_missing_path_is_named_and_the_rest_is_read()
    {
        var path = _folder.Write("a.txt", "Quetta");
        Assert.Single(Read("/no/such/place.txt", "nor/*.txt", path));
        Assert.Equal(
            ["/no/such/place.txt: there is no such file or folder; check the spelling.", "nor/*.txt: there is no such file or folder; check the spelling."],
            _report.Problems.Select(static p => p.ToString()));
    }

    [Fact]
    public void A_folder_without_documents_is_named()
    {
        Assert.Empty(Read(_folder.Path));
        Assert.Equal($"{_folder.Path}: the folder holds no document that is read; check the path.", Assert.Single(_report.Problems).ToString());
    }

    [Fact]
    public void Binary_files_are_refused_by_what_they_are_and_the_rest_is_read()
    {
        byte[] png = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13];
        var documents = Read(_folder.Write("a.txt", png), _folder.Write("b.txt", [1, 2, 0, 4]), _folder.Write("c.txt", "Quetta"));
        Assert.Equal("Quetta", Assert.Single(documents).Text);
        Assert.Collection(
            _report.Problems,
            static p => Assert.Contains("the file is a PNG picture, not text", p.Message, StringComparison.Ordinal),
            static p => Assert.Contains("the file holds binary data, not text", p.Message, StringComparison.Ordinal));
        Assert.Equal(3, _report.FilesRead);
        Assert.Equal(1, _report.DocumentsRead);
    }

    [Fact]
    public void Text_that_is_not_utf8_is_read_with_a_notice()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("Le café de Téhéran est fermé.");
        Assert.Equal("Le café de Téhéran est fermé.", Assert.Single(Read(_folder.Write("a.txt", bytes))).Text);
        Assert.Contains("read as windows-1252", Assert.Single(_report.Notices).Message, StringComparison.Ordinal);
        Assert.Empty(_report.Problems);
    }

    [Fact]
    public void A_file_beyond_the_limit_is_refused()
    {
        var path = _folder.Write("big.md", new string('x', 3000));
        var library = new DocumentLibrary(new ReadingOptions { MaximumBytes = 2999 });
        Assert.Empty(library.Read([path], _report, TestContext.Current.CancellationToken));
        Assert.Contains("larger than", Assert.Single(_report.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_is_read_whole_though_it_opens_only_once()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no named pipes in folders");
        var pipe = Path.Combine(_folder.Path, "pipe");
        DebianPrograms.Run("mkfifo", _folder.Path, pipe);
        var text = string.Concat(Enumerable.Repeat("From Quetta to Chabahar.\n", 10_000));
        var writing = Task.Run(() => File.WriteAllText(pipe, text), TestContext.Current.CancellationToken);
        var read = new DocumentLibrary().Read([pipe], _report, TestContext.Current.CancellationToken).ToList();
        await writing;
        Assert.Equal([text], read.Select(static d => d.Text));
    }

    [Fact]
    public void A_name_that_is_no_utf8_is_said_to_be_the_cause()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux has such names");
        DebianPrograms.Run("sh", _folder.Path, "-c", "printf x > \"$(printf 'a\\377.txt')\"; mkdir \"$(printf 'b\\377')\"");
        Assert.Empty(new DocumentLibrary().Read([_folder.Path], _report, TestContext.Current.CancellationToken));
        DebianPrograms.Run("sh", _folder.Path, "-c", "rm -r a* b*");
        Assert.Equal(2, _report.Problems.Length);
        Assert.All(_report.Problems, static p => Assert.Contains("name is no UTF-8", p.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Standard_input_has_a_name_of_its_own()
    {
        var input = Assert.Single(new DocumentFinder(ReadingOptions.Default, _report, DocumentLibrary.Kinds).Find(["-"]));
        Assert.Equal("standard input", input.Name);
        Assert.Equal(".txt", input.Extension);
    }

    private List<Gazetteer.Text.SourceText> Read(params string[] paths) =>
        [.. new DocumentLibrary().Read(paths, _report, TestContext.Current.CancellationToken)];

    private IEnumerable<string> Found(params string[] paths) =>
        new DocumentFinder(ReadingOptions.Default, _report, DocumentLibrary.Kinds).Find(paths).Select(i => Path.GetRelativePath(_folder.Path, i.Name));
}
