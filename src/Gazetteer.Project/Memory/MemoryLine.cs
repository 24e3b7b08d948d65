using System.Globalization;
using System.Text;
using Gazetteer.Project.Corrections;

namespace Gazetteer.Project.Memory;

/// <summary>Writes a decision as the line of a memory file that <see cref="MemoryLineReader"/> reads.</summary>
internal static class MemoryLine
{
    /// <summary>The line, without its end.</summary>
    /// <exception cref="ArgumentException">The decision is for one mention or one document: such cannot be told in a line for all documents.</exception>
    public static string Of(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        if (decision.Scope is DecisionScope.Mention or DecisionScope.Document) throw new ArgumentException("A memory file holds decisions for names in all documents.", nameof(decision));
        var line = new StringBuilder(Quoted(decision.Name)).Append(' ').Append(decision.Kind switch
        {
            DecisionKind.NotAPlace => "is not a place",
            DecisionKind.Extent => $"should read {Quoted(decision.Words)}",
            DecisionKind.Missed when decision.Place is null => "everywhere is a place",
            DecisionKind.Missed => "everywhere is",
            DecisionKind.Confirm when decision.Place is null => "is right",
            DecisionKind.Confirm => "is rightly",
            _ => "is",
        });
        if (decision.Place is { } place && decision.Kind is not (DecisionKind.NotAPlace or DecisionKind.Extent)) Append(line, place);
        Append(line, decision.Conditions.Select(static c => $"{c.Kind.ToString().ToLowerInvariant()} {(c.Kind is ConditionKind.Country or ConditionKind.Language ? c.Value : Quoted(c.Value))}"));
        if (decision.By.Length > 0) line.Append(" by ").Append(Quoted(decision.By));
        if (decision.At is { } at) line.Append(" on ").Append(at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        if (decision.Note.Length > 0) line.Append(" # ").Append(OneLine(decision.Note));
        return line.ToString();
    }

    private static void Append(StringBuilder line, ChosenPlace chosen)
    {
        var place = chosen.Place;
        line.Append(' ').Append(place.Id.Value.Any(static c => char.IsWhiteSpace(c) || c == '"') ? Quoted(place.Id.Value) : place.Id.Value).Append(' ').Append(Quoted(place.Name));
        if (!place.Country.IsNone) line.Append(' ').Append(place.Country);
        if (place.Feature.ClassLetter.Length > 0) line.Append(' ').Append(place.Feature);
        line.Append(' ').Append(Degrees(place.Point.Latitude, 'N', 'S')).Append(' ').Append(Degrees(place.Point.Longitude, 'E', 'W'));
        if (chosen.Shape.Length > 0) line.Append(" shape ").Append(Quoted(chosen.Shape));
    }

    private static void Append(StringBuilder line, IEnumerable<string> conditions)
    {
        var all = string.Join(" and ", conditions);
        if (all.Length > 0) line.Append(" if ").Append(all);
    }

    private static string Degrees(double value, char positive, char negative) => string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(value):0.######}{(value < 0 ? negative : positive)}");

    /// <summary>In double quote marks; one within is doubled.</summary>
    private static string Quoted(string text) => $"\"{OneLine(text).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string OneLine(string text) => string.Concat(text.Select(static c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
}
