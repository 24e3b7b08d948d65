using System.Collections.Immutable;
using Gazetteer.Importing.Shapes;
using Gazetteer.Places;

namespace Gazetteer.Importing.Options;

/// <summary>How to read a user's own table of places.</summary>
public sealed record ImportOptions
{
    /// <summary>Prefix of the identifiers and name of the gazetteer: small letters, digits and hyphens.</summary>
    public string Source { get; init; } = "user";

    /// <summary>Which column holds what, where the header does not say it in words that are recognised; by field of <see cref="TableField"/>.</summary>
    public ImmutableDictionary<TableField, string> Columns { get; init; } = ImmutableDictionary<TableField, string>.Empty;

    /// <summary>Columns of further names beside those of <see cref="Columns"/>, by heading or number: there may be several.</summary>
    public ImmutableArray<string> NamesColumns { get; init; } = [];

    /// <summary>Columns that are left out although their headings say something, by heading or number.</summary>
    public ImmutableArray<string> Unused { get; init; } = [];

    /// <summary>What parts alternate names within their column; <c>null</c> to tell by the text: <c>|</c>, else <c>;</c>, else a comma.</summary>
    public char? ListSeparator { get; init; }

    /// <summary>Country of rows that name none.</summary>
    public CountryCode Country { get; init; }

    /// <summary>How names of countries are understood.</summary>
    public CountryNames Countries { get; init; } = new();

    /// <summary>What the numbers of positions are, where they are no degrees and the file does not say it; null when not known.</summary>
    public SpatialReference? Reference { get; init; }
}
