using System.Collections.Immutable;
using Gazetteer.Foundation;
using Gazetteer.Importing.Columns;
using Gazetteer.Importing.Rows;

namespace Gazetteer.Importing;

/// <summary>How a table or layer is understood, before anything of it is kept.</summary>
/// <param name="Name">The file, with the table's own name where it has several.</param>
/// <param name="Format">What it is, in words.</param>
/// <param name="Reference">What its positions are; empty where nothing says it, and degrees are assumed.</param>
/// <param name="Columns">What its columns were taken for; none for a dump of GeoNames.</param>
/// <param name="Doubts">What should be looked at.</param>
/// <param name="First">Its first places.</param>
/// <param name="Places">How many places it has.</param>
/// <param name="Refused">How many rows have no name or no place.</param>
/// <param name="Problems">The first of those, and the first things that would be left out of others.</param>
public sealed record TablePreview(
    string Name, string Format, string Reference, ImmutableArray<ColumnUse> Columns, ImmutableArray<string> Doubts, ImmutableArray<ImportedPlace> First, int Places, int Refused,
        ImmutableArray<Problem> Problems)
{
    /// <summary>Why no place can be read as long as no columns are chosen for name and position; empty when places can.</summary>
    public string Fault { get; init; } = "";
}
