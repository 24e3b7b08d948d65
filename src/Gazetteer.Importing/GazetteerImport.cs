using Gazetteer.Foundation;
using Gazetteer.Gazetteers;
using Gazetteer.Importing.Options;

namespace Gazetteer.Importing;

/// <summary>Imports files into the user's own gazetteers.</summary>
public static class GazetteerImport
{
    /// <summary>Imports files as one gazetteer, named by the options. It replaces one of that name if any place was read.</summary>
    /// <param name="gazetteers">The user's gazetteers.</param>
    /// <param name="paths">Files of places, and GeoNames' tables of alternate names for them.</param>
    /// <param name="options">How to read them.</param>
    /// <param name="about">How the gazetteer stands to the shipped one, and what is known of it.</param>
    /// <param name="report">Told of each row that cannot be read, and of what is left out of others.</param>
    /// <param name="progress">Told now and then how many rows were taken.</param>
    /// <param name="waiting">Called once if another import must end first.</param>
    /// <param name="cancellation">Stops the import; what was there before stays.</param>
    /// <exception cref="IOException">A file is a folder or a pipe, or cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file must not be read or written.</exception>
    /// <exception cref="InvalidDataException">An archive is damaged.</exception>
    /// <exception cref="FormatException">A table lacks a needed column, a file is of no kind that can be read, or the name is no name.</exception>
    public static ImportSummary Run(
        UserGazetteers gazetteers, IReadOnlyList<string> paths, ImportOptions options, GazetteerAbout about, Action<Problem> report, Action<int>? progress = null, Action? waiting = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(gazetteers);
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(about);
        ArgumentNullException.ThrowIfNull(report);
        var summary = default(ImportSummary);
        gazetteers.Replace(options.Source, about, files => (summary = new ImportRun(paths, options, report, progress, cancellation).Write(files)).Places, waiting, cancellation);
        return summary;
    }
}
