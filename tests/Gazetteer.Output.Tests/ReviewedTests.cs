using System.Text;
using Gazetteer.Output.Formats;
using Gazetteer.Output.Rows;
using Gazetteer.Pipeline;
using Gazetteer.Resolution;

namespace Gazetteer.Output.Tests;

/// <summary>What a person decided is said, with who and when, in every format that tells of mentions.</summary>
public sealed class ReviewedTests
{
    private static readonly Review Corrected = new(ReviewStatus.Corrected, "Mina & <co>", new DateTimeOffset(2026, 11, 30, 19, 40, 0, TimeSpan.Zero), "this mention");
    internal static readonly ExtractedDocument Document = Reviewed(Corrected);

    [Theory]
    [InlineData("csv", "corrected", "Mina & <co>", "2026-11-30T19:40:00Z")]
    [InlineData("geojson", "\"status\": \"corrected\"", "Mina & <co>", "2026-11-30T19:40:00Z")]
    [InlineData("kml", "corrected", "Mina &amp;", "2026-11-30")]
    [InlineData("annotations", "corrected", "\"nickname\": \"Mina & <co>\"", "\"modified\": \"2026-11-30T19:40:00Z\"")]
    [InlineData("tei", "subtype=\"corrected\"", "urn:gazetteer:reviewer:Mina%20%26%20%3Cco%3E", "n=\"2026-11-30T19:40:00Z\"")]
    [InlineData("jsonl", "\"status\":\"corrected\"", "Mina & <co>", "2026-11-30T19:40:00Z")]
    [InlineData("html", "corrected", "Mina &amp; &lt;co&gt;", "2026-11-30")]
    public void A_decision_is_said_with_who_and_when(string format, string status, string who, string when)
    {
        var written = Encoding.UTF8.GetString(Samples.Write(format, [Document]));
        Assert.Contains(status, written, StringComparison.Ordinal);
        Assert.Contains(who, written, StringComparison.Ordinal);
        Assert.Contains(when, written, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_of_places_count_the_mentions_that_were_reviewed()
    {
        var rows = Encoding.UTF8.GetString(Samples.Write("places-csv", [Document])).Split("\r\n");
        Assert.Contains(",mean_confidence,reviewed,wikidata,uri", rows[0], StringComparison.Ordinal);
        Assert.Contains(",1,Q1234,", Assert.Single(rows, static r => r.StartsWith("geonames:1177446", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("jsonl")]
    [InlineData("annotations")]
    [InlineData("geojson")]
    public void What_is_not_a_place_is_written_only_when_everything_is_asked_for(string format)
    {
        var rejected = Reviewed(Corrected with { Status = ReviewStatus.Rejected });
        Assert.DoesNotContain("2026-11-30T19:40:00Z", Encoding.UTF8.GetString(Samples.Write(format, [rejected])), StringComparison.Ordinal);
        if (format is "csv" or "jsonl") Assert.Contains("rejected", Encoding.UTF8.GetString(Samples.Write(format, [rejected], new ExportOptions { AllKinds = true })), StringComparison.Ordinal);
    }

    [Fact]
    public void The_mentions_of_a_table_come_back_with_what_was_decided()
    {
        using var reader = new StringReader(Encoding.UTF8.GetString(Samples.Write("csv", [Document])));
        var row = MentionsCsv.Read(reader).First();
        Assert.Equal(("corrected", "Mina & <co>", "2026-11-30T19:40:00Z"), (row.Status, row.ReviewedBy, row.ReviewedAt));
    }

    private static ExtractedDocument Reviewed(Review review)
    {
        var document = Samples.Documents[0];
        var first = document.Mentions[0] with { Review = review, Place = review.Status == ReviewStatus.Rejected ? null : document.Mentions[0].Place };
        return document with { Mentions = document.Mentions.SetItem(0, first) };
    }
}
