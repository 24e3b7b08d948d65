using System.Collections.Immutable;
using Gazetteer.Foundation;
using Gazetteer.Gazetteers;
using Gazetteer.Indexing.Storage;

namespace Gazetteer.Indexing.Caching;

/// <summary>The rows of source files, read in a time in which nobody wrote to them.</summary>
/// <param name="Builder">The places and names.</param>
/// <param name="Provenance">The files, and rows that could not be used.</param>
/// <param name="Seen">The files as they were from before the reading until after it.</param>
internal sealed record SourceReading(PlaceIndexBuilder Builder, Provenance Provenance, SourcesSeen Seen)
{
    /// <summary>What part of making an index the reading is.</summary>
    public const double Share = 0.6;

    /// <summary>How many rows there are is not known before the end; the shipped gazetteer has about a million and a half.</summary>
    private const double ManyRows = 1e6;

    private const int MostTries = 3;

    /// <summary>Looks at the files, and does not read them.</summary>
    /// <exception cref="FileNotFoundException">A file is missing.</exception>
    public static SourcesSeen Look(IReadOnlyList<GazetteerFiles> gazetteers)
    {
        string[] files = [.. gazetteers.SelectMany(static g => new[] { g.Places, g.Names })];
        return new SourcesSeen(files, SourceStamp.Quick(files));
    }

    /// <summary>Reads the files, again if they were changed meanwhile.</summary>
    /// <exception cref="IOException">A file is missing, cannot be read, or is changed time and again.</exception>
    /// <exception cref="UnauthorizedAccessException">A file must not be read.</exception>
    public static SourceReading Read(IReadOnlyList<GazetteerFiles> gazetteers, Action<double>? progress, CancellationToken cancellation)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var before = Look(gazetteers);
            var problems = ImmutableArray.CreateBuilder<Problem>();
            var builder = ReadRows(gazetteers, problems, progress, cancellation);
            if (Look(gazetteers).Stamp.Text == before.Stamp.Text) return new SourceReading(builder, new Provenance([.. before.Files], problems.ToImmutable()), before);
        }

        throw new IOException($"The gazetteer's files are being written to ({gazetteers[0].Places} and others); try again when that has ended.");
    }

    private static PlaceIndexBuilder ReadRows(IReadOnlyList<GazetteerFiles> gazetteers, ImmutableArray<Problem>.Builder problems, Action<double>? progress, CancellationToken cancellation)
    {
        var reader = new GazetteerCsvReader(problems.Add);
        var builder = new PlaceIndexBuilder();
        var rows = 0;
        foreach (var (places, names) in gazetteers)
        {
            foreach (var place in reader.ReadPlaces(places)) Count(() => builder.Add(place));
            foreach (var name in reader.ReadNames(names)) Count(() => builder.Add(name));
        }

        return builder;

        void Count(Action add)
        {
            add();
            if ((++rows & 0x3FFF) != 0) return;
            cancellation.ThrowIfCancellationRequested();
            progress?.Invoke(Share * (1 - (1 / (1 + (rows / ManyRows)))));
        }
    }
}
