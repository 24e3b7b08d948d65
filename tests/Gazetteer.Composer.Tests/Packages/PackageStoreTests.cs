using Gazetteer.Composer.Packages;

namespace Gazetteer.Composer.Tests.Packages;

public sealed class PackageStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("packages-").FullName;

    [Fact]
    public void Archive_whose_checksum_differs_is_refused_and_not_unpacked()
    {
        var package = new SourcePackage(Registry.Npm, "@scope/name", "1.0.0", "AAAA", "MIT", "a test");
        File.WriteAllText(Path.Combine(_folder, package.Key + ".tgz"), "not what was pinned");

        var error = Assert.Throws<PackageException>(() => new PackageStore(_folder, static _ => { }).Folder(package));

        Assert.Contains("checksum", error.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder, package.Key)));
    }

    [Fact]
    public void Every_package_is_pinned_by_a_whole_checksum()
    {
        Assert.All(SourcePackages.All, static package =>
            Assert.Equal(package.Registry == Registry.Npm ? 64 : 32, package.Registry == Registry.Npm ? Convert.FromBase64String(package.Checksum).Length
                : Convert.FromHexString(package.Checksum).Length));
        Assert.Equal(SourcePackages.All.Count, SourcePackages.All.Select(static package => package.Key).Distinct().Count());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
