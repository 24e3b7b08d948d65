using System.Collections.Immutable;
using System.Globalization;
using Gazetteer.Places;
using Gazetteer.Project.Corrections;

namespace Gazetteer.Project.Memory;

/// <summary>Reads one line of a memory file.</summary>
/// <param name="findPlace">A place of the gazetteer by its identifier, for lines that name no coordinates; null when there is none.</param>
internal sealed class MemoryLineReader(Func<PlaceId, Place?> findPlace)
{
    private static readonly string[] Units = ["country", "with", "language", "document"];

    /// <summary>The decision that the line tells.</summary>
    /// <exception cref="FormatException">It is not understood; the message says what is wrong and what to write, as a fragment without a full stop.</exception>
    public Decision Read(string line, DecisionScope scope)
    {
        var words = new MemoryWords(line);
        var name = words.TakeQuoted() ?? throw new FormatException($"a line begins with a name in double quote marks, such as \"Saravan\"; this one begins with {words.Next}");
        if (Text.NameFolding.Fold(name).Length == 0) throw new FormatException("the name has no letter or digit; write the name that the decision is about");
        var (kind, place, extent) = ReadVerdict(words);
        var conditions = ReadConditions(words);
        var by = words.Take("by") ? words.TakeAny() ?? throw new FormatException("after \"by\" comes who decided") : "";
        DateTimeOffset? at = words.Take("on") ? ReadTime(words) : null;
        if (!words.AreTaken) throw new FormatException(
            $"{words.Next} is not understood there; after the decision may come \"if\" with a condition, \"by\" with a name, \"on\" with a date and a note after #");
        return new Decision { Id = Decision.NewId(), Kind = kind, Scope = scope, Name = name, Place = place, Words = extent, Conditions = conditions, By = by, At = at, Note = words.Note };
    }

    private (DecisionKind Kind, ChosenPlace? Place, string Extent) ReadVerdict(MemoryWords words)
    {
        if (words.Take("is", "not", "a", "place")) return (DecisionKind.NotAPlace, null, "");
        if (words.Take("is", "right")) return (DecisionKind.Confirm, null, "");
        if (words.Take("is", "rightly")) return (DecisionKind.Confirm, ReadPlace(words), "");
        if (words.Take("everywhere", "is", "a", "place")) return (DecisionKind.Missed, null, "");
        if (words.Take("everywhere", "is")) return (DecisionKind.Missed, ReadPlace(words), "");
        if (words.Take("is")) return (DecisionKind.Place, ReadPlace(words), "");
        if (words.Take("should", "read")) return (DecisionKind.Extent, null, words.TakeQuoted()
            ?? throw new FormatException($"after \"should read\" come the right words in quote marks, not {words.Next}"));
        throw new FormatException($"after the name comes \"is\" with a place, \"is not a place\", \"is rightly\" with a place, \"everywhere is\" with a place or \"should read\" with the right words, not {words.Next}");
    }

    private ChosenPlace ReadPlace(MemoryWords words)
    {
        var id = ReadId(words);
        var known = findPlace(id);
        var name = words.TakeQuoted() ?? known?.Name;
        var country = words.TakeWord(static w => w.Length == 2 && char.IsAsciiLetterUpper(w[0]) && char.IsAsciiLetterUpper(w[1])) is { } code ? new CountryCode(code) : known?.Country ?? default;
        var feature = words.TakeWord(static w => w.Length > 2 && w[1] == '.') is { } kind ? FeatureOf(kind) : known?.Feature ?? Feature.Unknown;
        var point = ReadPoint(words) ?? known?.Point;
        var shape = words.Take("shape") ? words.TakeQuoted() ?? throw new FormatException("after \"shape\" comes well-known text in quote marks") : "";
        if (name is null || point is null) throw new FormatException($"the gazetteer has no place {id}; write its name and coordinates after it, such as {id} \"Kohak\" IR 27.11N 63.25E");
        return new ChosenPlace((known ?? new Place { Id = id, Name = name, Feature = feature, Point = point.Value }) with
        {
            Name = name,
            Country = country,
            Feature = feature,
            Point = point.Value,
        }, Shapes.Checked(shape));
    }

    private static PlaceId ReadId(MemoryWords words)
    {
        var text = words.TakeAny();
        try
        {
            return new PlaceId(text ?? "");
        }
        catch (ArgumentException e)
        {
            throw new FormatException($"a place is named by source and key, such as geonames:1159456 or own:kohak, not by {(text is null ? "nothing" : $"\"{text}\"")}", e);
        }
    }

    private static Feature FeatureOf(string kind)
    {
        try
        {
            return Feature.Parse(kind[..1], kind[2..]);
        }
        catch (ArgumentException e)
        {
            throw new FormatException($"{kind} is not a kind of place; write class and code of GeoNames, such as P.PPL for a town", e);
        }
    }

    private static GeoPoint? ReadPoint(MemoryWords words)
    {
        if (words.TakeWord(static w => IsDegrees(w, 'N', 'S')) is not { } latitude) return null;
        var longitude = words.TakeWord(static w => IsDegrees(w, 'E', 'W')) ?? throw new FormatException($"after the latitude {latitude} comes a longitude, such as 62.33E, not {words.Next}");
        var point = new GeoPoint(Degrees(longitude), Degrees(latitude));
        return point.IsValid ? point : throw new FormatException($"{latitude} {longitude} is not on Earth; latitudes go to 90, longitudes to 180");
    }

    private static bool IsDegrees(string word, char positive, char negative) =>
        word.Length > 1 && (word[^1] == positive || word[^1] == negative) && double.TryParse(word.AsSpan(0, word.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);

    private static double Degrees(string word) => double.Parse(word.AsSpan(0, word.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * (word[^1] is 'S' or 'W' ? -1 : 1);

    private static ImmutableArray<Condition> ReadConditions(MemoryWords words)
    {
        var conditions = ImmutableArray.CreateBuilder<Condition>();
        if (!words.Take("if")) return [];
        do
        {
            var kind = words.TakeWord(static w => Units.Contains(w, StringComparer.OrdinalIgnoreCase))
                ?? throw new FormatException($"a condition is country, with, language or document, not {words.Next}");
            var value = words.TakeAny() ?? throw new FormatException($"after {kind} comes what is asked for");
            if (kind.Equals("country", StringComparison.OrdinalIgnoreCase) && (value.Length != 2 || !CountryCode.TryParse(value, out _)))
                throw new FormatException($"after country come its two letters, such as IR, not {value}");
            conditions.Add(new Condition(Enum.Parse<ConditionKind>(kind, ignoreCase: true), value));
        }
        while (words.Take("and"));
        return conditions.DrainToImmutable();
    }

    private static DateTimeOffset ReadTime(MemoryWords words) =>
        DateTimeOffset.TryParse(words.TakeAny(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at)
            ? at
            : throw new FormatException("after \"on\" comes a date, such as 2026-11-30 or 2026-11-30T19:40:00Z");
}
