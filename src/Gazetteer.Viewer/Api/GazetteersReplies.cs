using System.Collections.Immutable;
using Gazetteer.Importing;
using Gazetteer.Reading.Shelf;

namespace Gazetteer.Viewer.Api;

/// <summary>The user's own gazetteers, the fields that a column may be chosen for, and what is wrong with gazetteers that cannot be read.</summary>
internal sealed record ShelfReply(ImmutableArray<ShelvedGazetteer> Gazetteers, ImmutableArray<string> Fields, ImmutableArray<string> Problems);

/// <summary>Files that were sent: what they are asked for by, their names, the name that a gazetteer made of them would get, and what was not taken.</summary>
internal sealed record SentFilesReply(string Files, ImmutableArray<string> Names, string Name, ImmutableArray<string> Problems);

/// <summary>How files are understood.</summary>
internal sealed record PreviewReply(ImmutableArray<TableReply> Tables)
{
    /// <param name="tables">The tables.</param>
    /// <param name="plain">Takes the way to a file out of a sentence, where it lies in a folder that nobody knows.</param>
    public static PreviewReply Of(IEnumerable<TablePreview> tables, Func<string, string> plain) => new([.. tables.Select(t => TableReply.Of(t, plain))]);
}

/// <summary>A table or layer; of its places the first, as name, longitude and latitude in columns.</summary>
internal sealed record TableReply(
    string Name, string Format, string Reference, string Fault, ImmutableArray<ColumnReply> Columns, ImmutableArray<string> Doubts, int Places, int Refused, ImmutableArray<string> Problems,
    ImmutableArray<string> PlaceNames, ImmutableArray<double> Longitudes, ImmutableArray<double> Latitudes)
{
    public static TableReply Of(TablePreview table, Func<string, string> plain) => new(
        plain(table.Name), table.Format, table.Reference, table.Fault,
            [.. table.Columns.Select(static c => new ColumnReply(c.Heading, c.Field?.ToString().ToLowerInvariant() ?? "", c.Language, c.Example, c.IsGuess))],
        table.Doubts, table.Places, table.Refused, [.. table.Problems.Select(p => plain(p.ToString()))],
        [.. table.First.Select(static p => p.Place.Name)], [.. table.First.Select(static p => Math.Round(p.Place.Point.Longitude, 6))],
            [.. table.First.Select(static p => Math.Round(p.Place.Point.Latitude, 6))]);
}

/// <summary>What a column was taken for; the field is empty when it is not used.</summary>
internal sealed record ColumnReply(string Heading, string Field, string Language, string Example, bool IsGuess);

/// <summary>What an import brought; the problems are the first of them.</summary>
internal sealed record ImportedReply(string Name, int Places, int Names, int Refused, ImmutableArray<string> Problems);
