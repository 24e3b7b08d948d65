using Gazetteer.Foundation.Files;
using Gazetteer.Tests.Tools;

namespace Gazetteer.Output.Tests;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Target => Path.Combine(_folder.Path, "out.csv");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_run_that_fails_leaves_the_old_file_whole_and_nothing_beside_it()
    {
        File.WriteAllText(Target, "old");
        Assert.Throws<InvalidOperationException>(() => AtomicFile.Write(Target, true, static s =>
        {
            s.Write("half"u8);
            throw new InvalidOperationException();
        }));
        Assert.Equal("old", File.ReadAllText(Target));
        Assert.Single(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void What_a_killed_run_left_aside_goes_with_the_next_one_but_not_what_another_run_is_writing()
    {
        var abandoned = _folder.Write($".out.csv.{Guid.NewGuid():N}.part", "half");
        File.SetLastWriteTimeUtc(abandoned, DateTime.UtcNow.AddMinutes(-1));
        var kept = (string[])[_folder.Write($".out.csv.gz.{Guid.NewGuid():N}.part", "another's"), _folder.Write(".out.csv.part", "mine"), _folder.Write($"out.csv.{Guid.NewGuid():N}.part", "mine")];
        AtomicFile.Write(Target, false, _ =>
        {
            Assert.False(File.Exists(abandoned));
            AtomicFile.Write(Target, false, static s => s.Write("inner"u8));
            File.Delete(Target);
        });
        Assert.All(kept, static k => Assert.True(File.Exists(k)));
        Assert.Equal(kept.Length + 1, Directory.GetFileSystemEntries(_folder.Path).Length);
    }

    [Fact]
    public void The_longest_name_that_a_file_may_have_can_be_written()
    {
        var target = Path.Combine(_folder.Path, new string('گ', 125) + ".csv");
        AtomicFile.Write(target, false, static s => s.Write("new"u8));
        Assert.Equal("new", File.ReadAllText(target));
    }

    [Fact]
    public void A_file_that_exists_is_not_overwritten_unasked()
    {
        File.WriteAllText(Target, "old");
        var error = Assert.Throws<IOException>(() => AtomicFile.Write(Target, false, static s => s.WriteByte(1)));
        Assert.Contains("exists already; add --force", error.Message, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(Target));
        AtomicFile.Write(Target, true, static s => s.Write("new"u8));
        Assert.Equal("new", File.ReadAllText(Target));
    }

    [Fact]
    public void A_file_that_comes_into_being_meanwhile_is_not_overwritten_either()
    {
        Assert.Throws<IOException>(() => AtomicFile.Write(Target, false, s =>
        {
            s.Write("mine"u8);
            File.WriteAllText(Target, "theirs");
        }));
        Assert.Equal("theirs", File.ReadAllText(Target));
    }

    [Fact]
    public void A_link_stays_a_link()
    {
        var real = _folder.Write("real.csv", [1]);
        File.CreateSymbolicLink(Target, real);
        AtomicFile.Write(Target, true, static s => s.Write("new"u8));
        Assert.Equal("new", File.ReadAllText(real));
        Assert.NotNull(new FileInfo(Target).LinkTarget);
    }

    [Fact]
    public void Folders_and_missing_folders_are_named()
    {
        Assert.Contains("is a folder", Assert.Throws<IOException>(() => AtomicFile.Check(_folder.Path, true)).Message, StringComparison.Ordinal);
        Assert.Contains("There is no folder", Assert.Throws<DirectoryNotFoundException>(() => AtomicFile.Check(Path.Combine(_folder.Path, "no", "x.csv"), true)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Devices_are_never_replaced()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no device files");
        Assert.Contains("no ordinary file", Assert.Throws<IOException>(() => AtomicFile.Check("/dev/null", true)).Message, StringComparison.Ordinal);
    }
}
