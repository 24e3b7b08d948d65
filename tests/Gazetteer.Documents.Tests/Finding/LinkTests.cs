using Gazetteer.Documents.Library;
using Gazetteer.Tests.Tools;

namespace Gazetteer.Documents.Tests.Finding;

/// <summary>What links and special files in folders lead to.</summary>
public sealed class LinkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ReadingReport _report = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("../s")]
    [InlineData("other")]
    public void A_file_is_read_once_however_links_run(string target)
    {
        _folder.Write("s/a.txt", "Quetta");
        _folder.Write("other/b.txt", "Mand");
        Link("s/other", "../other");
        Link("s/loop", target);
        Link("other/back", "../s/loop");
        Link("other/again.txt", "../s/a.txt");
        Assert.Equal(["Mand", "Quetta"], Texts(_folder.Path).Order());
    }

    [Fact]
    public void A_link_and_its_target_are_one_though_both_are_named()
    {
        var path = _folder.Write("a.txt", "Quetta");
        Link("b.txt", "a.txt");
        Assert.Equal(["Quetta"], Texts(path, Path.Combine(_folder.Path, "b.txt"), _folder.Path));
    }

    [Fact]
    public void A_link_to_a_hidden_file_is_read()
    {
        _folder.Write(".store/1", "Quetta");
        Link("a.txt", ".store/1");
        Assert.Equal(["Quetta"], Texts(_folder.Path));
    }

    /// <summary>Nobody writes to the pipe, so whoever opened it would wait for ever.</summary>
    [Fact]
    public void Pipes_and_devices_in_a_folder_are_not_opened()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no named pipes in folders");
        _folder.Write("a.txt", "Quetta");
        DebianPrograms.Run("mkfifo", _folder.Path, Path.Combine(_folder.Path, "pipe"), Path.Combine(_folder.Path, "b.txt"), Path.Combine(_folder.Path, ".gazetteerignore"));
        Link("c.txt", "pipe");
        Link("d.txt", "c.txt");
        Link("e.txt", "/dev/zero");
        Link("f.csv", "/proc/kmsg");
        Assert.Equal(["Quetta"], Texts(_folder.Path).Where(static t => t.Length > 0));
    }

    [Fact]
    public void Links_that_lead_nowhere_are_said_and_the_rest_is_read()
    {
        _folder.Write("z.txt", "Quetta");
        Link("a.txt", "gone.txt");
        Link("b.txt", "c.txt");
        Link("c.txt", "b.txt");
        Assert.Equal(["Quetta"], Texts(_folder.Path));
        Assert.Equal(3, _report.Problems.Length);
    }

    [Fact]
    public void Two_patterns_may_search_one_folder()
    {
        _folder.Write("s/a.txt", "Quetta");
        _folder.Write("s/b.md", "Mand");
        Assert.Equal(["Quetta", "Mand"], Texts(Path.Combine(_folder.Path, "s", "*.txt"), Path.Combine(_folder.Path, "*", "b.*")));
    }

    private void Link(string name, string target) => File.CreateSymbolicLink(Path.Combine(_folder.Path, name), target);

    private List<string> Texts(params string[] paths) => [.. new DocumentLibrary().Read(paths, _report, TestContext.Current.CancellationToken).Select(static d => d.Text)];
}
