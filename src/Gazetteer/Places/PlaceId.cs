namespace Gazetteer.Places;

/// <summary>A place's identifier: its source and the source's own key, such as <c>geonames:1177446</c> or <c>overlay:makran-coast</c>.</summary>
/// <remarks>Compared by ordinal text. The source never contains a colon; the key may.</remarks>
public readonly record struct PlaceId
{
    private readonly string? _value;

    /// <summary>Reads an identifier.</summary>
    /// <exception cref="ArgumentException">The text has no source, no colon or no key.</exception>
    public PlaceId(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var colon = value.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon == value.Length - 1) throw new ArgumentException($"'{value}' is not a place identifier of the form source:key.", nameof(value));
        _value = value;
    }

    /// <summary>The whole identifier.</summary>
    public string Value => _value ?? "";

    /// <summary>The gazetteer that the key belongs to, such as <c>geonames</c>.</summary>
    public ReadOnlySpan<char> Source => Value.AsSpan(0, Math.Max(0, Value.IndexOf(':', StringComparison.Ordinal)));

    /// <summary>The source's own key.</summary>
    public ReadOnlySpan<char> Key => Value.AsSpan(Value.IndexOf(':', StringComparison.Ordinal) + 1);

    /// <summary>The web address that stands for the place, where its source has one.</summary>
    public Uri? Uri => Source switch
    {
        "geonames" => new Uri($"https://sws.geonames.org/{Key}/"),
        "wikidata" => new Uri($"http://www.wikidata.org/entity/{Key}"),
        _ => null,
    };

    /// <inheritdoc/>
    public override string ToString() => Value;
}
