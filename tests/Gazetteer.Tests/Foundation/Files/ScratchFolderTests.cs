using Gazetteer.Foundation.Files;

namespace Gazetteer.Tests.Foundation.Files;

public sealed class ScratchFolderTests
{
    [Fact]
    public void A_folder_is_there_for_its_user_alone_and_gone_in_the_end()
    {
        string path;
        using (var scratch = ScratchFolder.Create("test"))
        {
            path = scratch.Path;
            File.WriteAllText(Path.Combine(path, "document"), "private");
            if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(path));
        }

        Assert.False(Directory.Exists(path));
    }

    [Fact]
    public void What_a_killed_run_left_is_deleted_at_once_and_what_its_links_lead_to_is_not()
    {
        var elsewhere = Directory.CreateTempSubdirectory("scratch-elsewhere-");
        File.WriteAllText(Path.Combine(elsewhere.FullName, "kept"), "x");
        var left = Directory.CreateTempSubdirectory("gazetteer-run-test-").FullName;
        File.WriteAllText(Path.Combine(left, "document"), "private");
        Directory.CreateDirectory(Path.Combine(left, "inner", "deeper"));
        Directory.CreateSymbolicLink(Path.Combine(left, "link"), elsewhere.FullName);
        File.WriteAllText(Path.Combine(left, ".held"), "");

        ScratchFolder.RemoveAbandoned();

        Assert.False(Directory.Exists(left));
        Assert.True(File.Exists(Path.Combine(elsewhere.FullName, "kept")));
        elsewhere.Delete(recursive: true);
    }

    [Fact]
    public void A_folder_in_use_stays()
    {
        using var scratch = ScratchFolder.Create("test");
        File.WriteAllText(Path.Combine(scratch.Path, "document"), "x");

        ScratchFolder.RemoveAbandoned();

        Assert.True(File.Exists(Path.Combine(scratch.Path, "document")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(".held~")]
    public void What_was_killed_before_it_held_its_folder_is_deleted_too(string? file)
    {
        var folder = Directory.CreateTempSubdirectory("gazetteer-run-test-");
        if (file is not null) File.WriteAllText(Path.Combine(folder.FullName, file), "");

        ScratchFolder.RemoveAbandoned();

        folder.Refresh();
        Assert.False(folder.Exists);
    }

    [Fact]
    public void A_folder_that_holds_something_and_is_not_held_was_not_made_by_this_program_and_stays()
    {
        var folder = Directory.CreateTempSubdirectory("gazetteer-run-test-");
        File.WriteAllText(Path.Combine(folder.FullName, "something"), "");

        ScratchFolder.RemoveAbandoned();

        folder.Refresh();
        Assert.True(folder.Exists);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Folders_are_made_while_others_tidy()
    {
        using var done = new CancellationTokenSource();
        var tidying = Task.Run(
            () =>
            {
                while (!done.IsCancellationRequested) ScratchFolder.RemoveAbandoned();
            },
            TestContext.Current.CancellationToken);
        for (var i = 0; i < 500; i++)
        {
            using var scratch = ScratchFolder.Create("test");
            File.WriteAllText(Path.Combine(scratch.Path, "document"), "x");
            Assert.True(File.Exists(Path.Combine(scratch.Path, "document")));
        }

        await done.CancelAsync();
        await tidying;
    }

    [Fact]
    public void A_folder_that_others_may_enter_is_not_taken_for_one_of_ours()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps temporary files of each user apart");
        var folder = Directory.CreateTempSubdirectory("gazetteer-run-test-");
        File.WriteAllText(Path.Combine(folder.FullName, ".held"), "");
        if (!OperatingSystem.IsWindows()) folder.UnixFileMode |= UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

        ScratchFolder.RemoveAbandoned();

        folder.Refresh();
        Assert.True(folder.Exists);
        folder.Delete(recursive: true);
    }
}
