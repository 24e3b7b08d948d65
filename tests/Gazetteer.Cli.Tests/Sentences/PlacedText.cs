using System.Globalization;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Cli.Tests.Sentences;

/// <summary>A text and where its names lie: <c>Troy -83.15 42.6|Rome 12.5 41.9</c>, longitude first.</summary>
internal static class PlacedText
{
    /// <summary>Fails where the shipped program finds a name not at all, or places none of its mentions within so many kilometres.</summary>
    public static void Verify(SharedWorkspace shared, string text, string expected, double withinKm = 120)
    {
        var source = new SourceText { Name = "text", Text = text, IsPreformatted = true, Language = "en" };
        var mentions = shared.Workspace.Extractor.Extract(source, TestContext.Current.CancellationToken).Mentions;
        var wrong = new List<string>();
        foreach (var place in expected.Split('|'))
        {
            var fields = place.Split(' ');
            var point = new GeoPoint(double.Parse(fields[^2], CultureInfo.InvariantCulture), double.Parse(fields[^1], CultureInfo.InvariantCulture));
            var name = string.Join(' ', fields[..^2]);
            var found = mentions.Where(m => m.Span.Of(text) == name).ToList();
            if (found.Count == 0) wrong.Add($"{name} is not found");
            else if (!found.Exists(m => m.Place?.Point.DistanceKm(point) <= withinKm)) wrong.Add($"{name} is {found[0].Place?.Name} ({found[0].Place?.Id}, {found[0].Place?.Point})");
        }

        Assert.True(wrong.Count == 0, $"{string.Join("; ", wrong)} in: {text}");
    }
}
