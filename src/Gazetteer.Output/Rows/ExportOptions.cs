using System.Collections.Immutable;
using Gazetteer.Gazetteers;
using Gazetteer.Mentions;
using Gazetteer.Places;
using Gazetteer.Regions;
using Gazetteer.Resolution;

namespace Gazetteer.Output.Rows;

/// <summary>What goes into an export, and how.</summary>
public sealed record ExportOptions
{
    /// <summary>The defaults.</summary>
    public static readonly ExportOptions Default = new();

    /// <summary>Whether CSV begins with a byte-order mark, by which Excel knows it as UTF-8. Other programs want none.</summary>
    public bool ByteOrderMark { get; init; }

    /// <summary>What the export is called where its format has a title.</summary>
    public string Title { get; init; } = "Places in documents";

    /// <summary>The same of what a filter left, which the title says.</summary>
    /// <param name="filter">The filter in words.</param>
    public ExportOptions FilteredBy(string filter) => this with { Title = $"{Title} ({filter})" };

    /// <summary>The day of the export: when a place is known to bear its name in formats that want a time and documents give none.</summary>
    public DateOnly Today { get; init; } = DateOnly.FromDateTime(DateTime.UtcNow);

    /// <summary>Most passages quoted for one place in formats that have one entry a place.</summary>
    public int QuotesPerPlace { get; init; } = 20;

    /// <summary>Most characters (UTF-16 code units) of context on either side; cut at a word.</summary>
    public int ContextLength { get; init; } = 60;

    /// <summary>What is known of the user's own gazetteers, by name: their credits and colours go where a format has a place for them.</summary>
    public IReadOnlyDictionary<string, GazetteerAbout> OwnGazetteers { get; init; } = ImmutableDictionary<string, GazetteerAbout>.Empty;

    /// <summary>The ground that places cover, for formats that write shapes; null for points alone.</summary>
    public Footprints? Footprints { get; init; }

    /// <summary>Whether demonyms, languages, persons and names within names are written too, each with its kind, and what a person said is not a place.</summary>
    public bool AllKinds { get; init; }

    /// <summary>Whether a place is of a gazetteer of the user's own.</summary>
    public bool IsOwn(PlaceId place) => OwnGazetteers.Count > 0 && OwnGazetteers.ContainsKey(place.Source.ToString());

    /// <summary>The colour that the user gave the gazetteer of a place, <c>#rrggbb</c>; empty for none.</summary>
    public string ColourOf(PlaceId place) => OwnGazetteers.Count > 0 && OwnGazetteers.TryGetValue(place.Source.ToString(), out var about) ? about.Colour : "";

    /// <summary>Whether the mention is written.</summary>
    public bool Includes(ResolvedMention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        return AllKinds || (mention.Kind is MentionKind.Literal or MentionKind.Metonymic or MentionKind.Modifier or MentionKind.Position or MentionKind.Region && !mention.IsRejected);
    }
}
