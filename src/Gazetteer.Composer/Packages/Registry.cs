namespace Gazetteer.Composer.Packages;

/// <summary>Where a package comes from, and so how it is fetched and which checksum its registry publishes.</summary>
internal enum Registry
{
    /// <summary>npm; SHA-512 in base 64, as in <c>npm view name@version dist.integrity</c>.</summary>
    Npm,

    /// <summary>Debian; SHA-256 in hexadecimal, as in <c>apt-cache show name</c>.</summary>
    Debian,
}
