namespace Gazetteer.Composer.Packages;

/// <summary>A public package that data is taken from, pinned to the byte.</summary>
/// <param name="Registry">Where it is fetched.</param>
/// <param name="Name">Its name there.</param>
/// <param name="Version">Its exact version.</param>
/// <param name="Checksum">Checksum of the archive in the registry's own form.</param>
/// <param name="Licence">Licence of the data within, as an SPDX expression where there is one.</param>
/// <param name="Origin">Who made the data.</param>
internal sealed record SourcePackage(Registry Registry, string Name, string Version, string Checksum, string Licence, string Origin)
{
    /// <summary>File and folder name in the cache: no slash, no colon.</summary>
    public string Key => $"{Registry.ToString().ToLowerInvariant()}-{Name.Replace("@", "", StringComparison.Ordinal).Replace('/', '-')}-{Version.Replace(':', '-')}";

    public override string ToString() => $"{Registry} {Name} {Version}";
}
