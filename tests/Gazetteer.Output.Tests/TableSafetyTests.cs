using System.Globalization;
using System.IO.Compression;
using System.Text;
using CsvHelper;
using Gazetteer.Indexing.Names;
using Gazetteer.Mentions;
using Gazetteer.Output.Formats;
using Gazetteer.Pipeline;
using Gazetteer.Places;
using Gazetteer.Resolution;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Deciding;
using Gazetteer.Text;

namespace Gazetteer.Output.Tests;

/// <summary>No cell of any table is run by a spreadsheet, splits its row, or holds what tables have no place for, whichever column it comes in.</summary>
public sealed class TableSafetyTests
{
    private const string Hostile = "=HYPERLINK(\"http://a.example\")";
    private static readonly string[] Tables = ["csv", "places-csv", "lp-tsv"];

    public static TheoryData<string, string> Openings
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var table in Tables)
            {
                foreach (var text in (string[])[Hostile, "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "a\0b"]) data.Add(table, text);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Openings))]
    public void Every_cell_is_a_number_or_harmless_text(string table, string text)
    {
        var rows = Rows(table, Encoding.UTF8.GetString(Samples.Write(table, [Document(text)])));
        Assert.Equal(2, rows.Count);
        Assert.Equal(rows[0].Length, rows[1].Length);
        Assert.All(rows[1], static cell => Assert.True(IsNumber(cell) || !Opens(cell), cell));
        Assert.DoesNotContain(rows[1], static cell => cell.Contains('\0', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("places-csv")]
    [InlineData("lp-tsv")]
    public void Coordinates_south_and_west_stay_numbers(string table)
    {
        var cells = Rows(table, Encoding.UTF8.GetString(Samples.Write(table, [Document("Port")])))[1];
        Assert.Contains("-18.5", cells);
        Assert.Contains("-70.25", cells);
    }

    [Theory]
    [InlineData("ridge:one\ttwo")]
    [InlineData("ridge:one\u2028two")]
    [InlineData("ridge:one\ntwo")]
    public void Brat_has_its_fields_and_lines_whatever_an_identifier_holds(string id)
    {
        using var zip = new ZipArchive(new MemoryStream(Samples.Write("brat", [Document("Port", id)])));
        using var reader = new StreamReader(zip.Entries.Single(static e => e.Name.EndsWith(".ann", StringComparison.Ordinal)).Open());
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["T1", "N1", "#1"], lines.Select(static l => l.Split('\t')[0]));
        Assert.All(lines, static l => Assert.Equal(3, l.Split('\t').Length));
        Assert.DoesNotContain(lines, static l => l.Contains('\u2028', StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_marked_is_read_back_as_it_was()
    {
        using var reader = new StringReader(Encoding.UTF8.GetString(Samples.Write("csv", [Document(Hostile)])));
        var row = Assert.Single(MentionsCsv.Read(reader));
        Assert.Equal((Hostile, Hostile), (row.Document, row.Admin1));
    }

    private static bool IsNumber(string cell) => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static bool Opens(string cell) => cell.Length > 0 && "=+-@\t\r\n＝＋－＠".Contains(cell[0], StringComparison.Ordinal);

    private static List<string[]> Rows(string table, string text)
    {
        if (table == "lp-tsv") return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static l => l.Split('\t'))];
        using var csv = new CsvParser(new StringReader(text), CultureInfo.InvariantCulture);
        var rows = new List<string[]>();
        while (csv.Read()) rows.Add(csv.Record!);
        return rows;
    }

    /// <summary>A document all of whose words come from outside.</summary>
    private static ExtractedDocument Document(string text, string? id = null)
    {
        var place = new Place
        {
            Id = new PlaceId(id ?? "mine:1"), Name = text, Feature = Feature.Parse("P", "PPL"), Point = new GeoPoint(-70.25, -18.5), Admin1 = text, Wikidata = text,
        };
        var candidate = new Candidate(place, new NamePosting(0, NameKind.Official, 0, true, default, 0), 3, [new Evidence("main name", 1, text)]);
        var mention = new ResolvedMention(new TextSpan(0, 4), MentionKind.Literal, place, 0.9, [candidate]);
        return new ExtractedDocument(new SourceText { Name = text, Title = text, Language = text, DateSource = text, Text = $"Port {text}" }, [mention]);
    }
}
