using Gazetteer.Viewer.Uploads;

namespace Gazetteer.Viewer.Tests;

public sealed class UploadFolderTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Files_lie_in_a_folder_of_the_user_alone_until_it_is_disposed_of()
    {
        var folder = new UploadFolder();
        using (folder)
        {
            Assert.True(await folder.TryAddAsync("../secret.PDF", new MemoryStream([1, 2, 3]), Cancellation));
            var input = Assert.Single(folder.Inputs);
            Assert.Equal(("../secret.PDF", ".pdf"), (input.Name, input.Extension));
            Assert.Equal(folder.Path, Path.GetDirectoryName(input.FilePath));
            Assert.Equal([1, 2, 3], input.ReadAllBytes(10));
            if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder.Path));
        }

        Assert.False(Directory.Exists(folder.Path));
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_not_kept_and_the_next_one_is()
    {
        using var folder = new UploadFolder(mostBytes: 4);
        Assert.False(await folder.TryAddAsync("large.txt", new MemoryStream(new byte[5]), Cancellation));
        Assert.True(await folder.TryAddAsync("just.txt", new MemoryStream(new byte[4]), Cancellation));
        Assert.Equal("just.txt", Assert.Single(folder.Inputs).Name);
        Assert.Equal(["000000"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Where(static n => n![0] != '.'));
    }
}
