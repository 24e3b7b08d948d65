using System.Collections.Immutable;
using Gazetteer.Places;
using Gazetteer.Scene.Filters;
using Gazetteer.Scene.Marks;

namespace Gazetteer.Scene.Panels;

/// <summary>The short lines that a view writes under its headings.</summary>
public static class Captions
{
    /// <summary>What a dashed area of the map means.</summary>
    public const string RegionMeaning = "region in words, its edge unsure";

    /// <summary>A number and what it counts: <c>1 mention</c>, <c>1,204 mentions</c>.</summary>
    public static string Count(int number, string noun) => $"{number:N0} {noun}{(number == 1 ? "" : "s")}";

    /// <summary>A place's latitude and longitude as maps print them: <c>25.1216° N, 62.3254° E</c>.</summary>
    public static string Coordinates(GeoPoint point) =>
        $"{Math.Abs(point.Latitude):F4}° {(point.Latitude < 0 ? 'S' : 'N')}, {Math.Abs(point.Longitude):F4}° {(point.Longitude < 0 ? 'W' : 'E')}";

    /// <summary>Date, language and counts of a document.</summary>
    public static string Of(DocumentCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        var counts = card.Mentions > 0 ? $"{Count(card.Mentions, "mention")} of {Count(card.Places, "place")}" : "mentions no place";
        return Joined(Facts(card), counts);
    }

    /// <summary>Date and language of a document.</summary>
    public static string Facts(DocumentCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return Joined(card.Date, card.LanguageName);
    }

    /// <summary>Kind and country of a place.</summary>
    public static string Facts(PlaceEntry row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Joined(row.Kind, row.Country);
    }

    /// <summary>Kind, country and counts of a place.</summary>
    public static string Of(PlaceEntry row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Joined(Facts(row), Mentions(row.Mentions, row.Documents));
    }

    /// <summary>The same of a place that was found, after its native name, with the name in which it was found where the row does not show it.</summary>
    public static string Of(PlaceHit hit)
    {
        ArgumentNullException.ThrowIfNull(hit);
        return Joined(hit.Row.Native, Of(hit.Row), hit.OtherName.Length > 0 ? $"also {hit.OtherName}" : "");
    }

    /// <summary>Kind, province and country of the chosen place; in a second line its coordinates and inhabitants.</summary>
    public static (string Where, string Figures) Of(PlacePanel panel)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var (row, population) = (panel.Row, panel.Population);
        return (Joined(row.Kind, panel.Province, row.Country), Joined(Coordinates(row.Point), population > 0 ? $"{population:N0} inhabitants" : ""));
    }

    /// <summary>How often a province or country and all in it are mentioned: <c>in Iran: 34 mentions in 12 documents</c>.</summary>
    public static string Of(UnitCount unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return $"in {unit.Name}: {Mentions(unit.Mentions, unit.Documents)}";
    }

    /// <summary>The orders of documents in words, as <see cref="DocumentOrder"/> has them.</summary>
    public static ImmutableArray<string> Orders { get; } = ["As read", "Oldest first", "Newest first", "By title", "Most mentions", "By file"];

    /// <summary>Counts of a circle, and of how many places they are.</summary>
    public static string Of(Circle circle)
    {
        ArgumentNullException.ThrowIfNull(circle);
        return Joined(circle.Places > 1 ? $"with {Count(circle.Places - 1, "place")} nearby" : "", Mentions(circle.Mentions, circle.Documents));
    }

    /// <summary>Where a passage stands.</summary>
    public static string Of(FoundPassage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return Joined(passage.Title, passage.Date);
    }

    /// <summary>How far the reading is.</summary>
    public static string Of(ReadingProgress progress)
    {
        ArgumentNullException.ThrowIfNull(progress);
        if (progress.IsComplete) return Count(progress.Read, "document");
        return progress.Expected > 0 ? $"Reading {progress.Read:N0} of {Count(progress.Expected, "document")}" : "Reading …";
    }

    /// <summary>Why a mention was taken for its place, one reason a line, what it would be otherwise, and how it was recognised.</summary>
    public static string Of(WhyHere why)
    {
        ArgumentNullException.ThrowIfNull(why);
        var more = why.Others > 0 ? $"; {why.Others:N0} more bear the name" : "";
        var otherwise = why.RunnerUp.Length > 0
            ? $"Otherwise: {why.RunnerUp}, {why.RunnerUpShare * 100:F0} %{more}"
            : "No other place of this name comes into question.";
        return string.Join('\n', [Sureness(why), .. why.Reasons.Select(Line), otherwise, .. why.RunnerUpReasons.Select(Line), .. why.Recognised]);

        static string Line(Reason reason) => $"{(reason.Weight < 0 ? '−' : '+')} {reason.Detail} ({Math.Abs(reason.Weight):F1})";
    }

    /// <summary>How sure a mention's place is, in a word and in percent: <c>likely, 80 %</c>.</summary>
    public static string Sureness(WhyHere why)
    {
        ArgumentNullException.ThrowIfNull(why);
        return $"{why.Sureness}, {why.Confidence * 100:F0} %";
    }

    /// <summary>What a filter leaves, and the documents that it leaves out for want of a date; empty without a filter.</summary>
    public static string Left(Atlas atlas)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        var filter = atlas.Filter;
        if (filter.IsEmpty) return "";
        var left = Mentions(atlas.Places.Sum(static p => p.Count), Enumerable.Range(0, atlas.Documents.Length).Count(d => atlas.CountsOf(d).Mentions > 0));
        var undated = filter.AsksForDates ? atlas.Documents.Count(d => d.Source.Date is null && filter.WithoutDates.Accepts(d.Source)) : 0;
        return undated > 0 ? $"{left}; {Count(undated, "document")} without a date left out" : left;
    }

    /// <summary>Counts of mentions and of the documents that hold them.</summary>
    public static string Mentions(int mentions, int documents) => $"{Count(mentions, "mention")} in {Count(documents, "document")}";

    private static string Joined(params string[] parts) => string.Join(" · ", parts.Where(static p => p.Length > 0));
}
