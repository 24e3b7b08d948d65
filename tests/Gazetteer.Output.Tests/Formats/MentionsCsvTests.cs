using Gazetteer.Indexing.Names;
using Gazetteer.Mentions;
using Gazetteer.Output.Formats;
using Gazetteer.Output.Rows;
using Gazetteer.Pipeline;
using Gazetteer.Places;
using Gazetteer.Resolution;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Deciding;
using Gazetteer.Text;

namespace Gazetteer.Output.Tests.Formats;

public sealed class MentionsCsvTests
{
    private static readonly Place Gwadar = new()
    {
        Id = new PlaceId("geonames:1177446"),
        Name = "Gwadar",
        Feature = Feature.Parse("P", "PPL"),
        Point = new GeoPoint(62.32541, -25.12163),
        Country = new CountryCode("PK"),
        Admin1 = "02",
        RadiusKm = 4.5,
    };

    private static readonly Place Other = Gwadar with { Id = new PlaceId("geonames:1"), Name = "Guadar" };

    [Fact]
    public void Columns_are_those_that_other_programs_expect()
    {
        var header = Csv([]).Split("\r\n")[0];
        Assert.StartsWith("mention_id,document,document_date,start,end,text,context_before,context_after,place_id,gazetteer,name,feature_class,"
            + "feature_code,country_code,admin1,latitude,longitude,geometry_wkt,precision_m,confidence,status,match_type,explanation,alternatives", header, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mention_becomes_one_row_with_offsets_in_code_points()
    {
        var document = Document("𐎱𐎠 From Gwadar, \"the port\".", ("Gwadar", Gwadar), MentionKind.Literal);
        var row = Assert.Single(Read(Csv([document])));
        Assert.Equal(("report.txt#char=8,14", 8, 14), (row.MentionId, row.Start, row.End));
        Assert.Equal(("Gwadar", "𐎱𐎠 From ", ", \"the port\"."), (row.Text, row.ContextBefore, row.ContextAfter));
        Assert.Equal(("geonames:1177446", "geonames", "Gwadar", "P", "PPL", "PK", "02"), (row.PlaceId, row.Gazetteer, row.Name, row.FeatureClass, row.FeatureCode, row.CountryCode, row.Admin1));
        Assert.Equal((-25.12163, 62.32541), (row.Latitude, row.Longitude));
        Assert.Equal("POINT (62.32541 -25.12163)", row.GeometryWkt);
        Assert.Equal((4500, 0.875, "resolved", "alternate"), (row.PrecisionMetres, row.Confidence, row.Status, row.MatchType));
        Assert.Equal(("an alternate name", "geonames:1 Guadar PK"), (row.Explanation, row.Alternatives));
        Assert.Equal((new DateOnly(2023, 5, 19), "front matter", "A title", "en"), (row.DocumentDate, row.DateSource, row.DocumentTitle, row.Language));
    }

    [Fact]
    public void What_is_read_back_is_what_was_written()
    {
        var document = Document("=1+1\tGwadar, گوادر \"x\"\n'-2", ("Gwadar", Gwadar), MentionKind.Metonymic);
        var document2 = document with { Source = document.Source with { Name = "@odd,\"name\".txt", Title = "=x" } };
        ExtractedDocument[] documents = [document, document2];
        Assert.Equal(documents.SelectMany(static d => MentionRows.Of(d, ExportOptions.Default)), Read(Csv(documents)));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("'=1")]
    [InlineData("''@x")]
    public void Formulas_are_neutralised_and_restored(string text)
    {
        var neutral = SpreadsheetText.Neutralise(text);
        Assert.Equal('\'', neutral[0]);
        Assert.NotEqual(text, neutral);
        Assert.Equal(text, SpreadsheetText.Restore(neutral));
    }

    [Theory]
    [InlineData("Gwadar")]
    [InlineData("'Ubayd")]
    [InlineData("")]
    public void Harmless_text_stays(string text)
    {
        Assert.Equal(text, SpreadsheetText.Neutralise(text));
        Assert.Equal(text, SpreadsheetText.Restore(text));
    }

    [Fact]
    public void Negative_coordinates_stay_numbers() => Assert.Contains(",-25.12163,62.32541,", Csv([Document("Gwadar", ("Gwadar", Gwadar), MentionKind.Literal)]), StringComparison.Ordinal);

    [Fact]
    public void Excel_gets_a_byte_order_mark_and_others_none()
    {
        Assert.Equal('\uFEFF', Csv([], new ExportOptions { ByteOrderMark = true })[0]);
        Assert.Equal('m', Csv([])[0]);
    }

    [Fact]
    public void A_mention_without_a_place_stays()
    {
        var row = Assert.Single(Read(Csv([Document("To Nowhereabad.", ("Nowhereabad", null), MentionKind.Literal)])));
        Assert.Equal(("unresolved", "", "", null, 0.0), (row.Status, row.PlaceId, row.GeometryWkt, row.Latitude, row.Confidence));
    }

    [Fact]
    public void A_name_that_is_spelled_otherwise_says_how()
    {
        var document = Document("To Guadar.", ("Guadar", Gwadar), MentionKind.Literal);
        var posting = new NamePosting(0, NameKind.Official, 0, true, default, 0);
        var spelled = new Candidate(Gwadar, posting, 2, [new Evidence("Spelling", -0.2, "Guadar → Gwadar: u for w"), new Evidence("MainName", 1, "its main name")]);
        document = document with { Mentions = [document.Mentions[0] with { Candidates = [spelled] }] };

        Assert.Equal("Guadar → Gwadar: u for w", Assert.Single(Read(Csv([document]))).Spelling);
    }

    [Fact]
    public void Persons_are_written_only_when_asked_for()
    {
        ExtractedDocument[] documents = [Document("Mr Gwadar", ("Gwadar", Gwadar), MentionKind.Person)];
        Assert.Empty(Read(Csv(documents)));
        Assert.Equal("person", Assert.Single(Read(Csv(documents, new ExportOptions { AllKinds = true }))).MentionKind);
    }

    [Fact]
    public void Context_is_cut_at_words_and_stays_within_the_body()
    {
        var document = Document("metadata Tehran\nalpha beta Gwadar gamma delta epsilon", ("Gwadar", Gwadar), MentionKind.Literal);
        document = document with { Source = document.Source with { Body = new TextSpan(16, document.Source.Text.Length) } };
        var row = Assert.Single(MentionRows.Of(document, new ExportOptions { ContextLength = 13 }));
        Assert.Equal("alpha beta ", row.ContextBefore);
        Assert.Equal(" gamma delta", row.ContextAfter);
    }

    private static ExtractedDocument Document(string text, (string Name, Place? Place) mention, MentionKind kind)
    {
        var start = text.IndexOf(mention.Name, StringComparison.Ordinal);
        var posting = new NamePosting(0, NameKind.Alternate, 1, false, default, 0);
        Candidate[] candidates = mention.Place is null
            ? []
            : [new(mention.Place, posting, 2, [new Evidence("name", 1, "an alternate name")]), new(Other, posting, 1, [])];
        var resolved = new ResolvedMention(new TextSpan(start, start + mention.Name.Length), kind, mention.Place, mention.Place is null ? 0 : 0.875, [.. candidates]);
        return new ExtractedDocument(new SourceText
        {
            Name = "report.txt",
            Text = text,
            Title = "A title",
            Date = new DateOnly(2023, 5, 19),
            DateSource = "front matter",
            Language = "en",
        }, [resolved]);
    }

    private static string Csv(IEnumerable<ExtractedDocument> documents, ExportOptions? options = null)
    {
        using var writer = new StringWriter();
        MentionsCsv.Write(writer, documents, options);
        return writer.ToString();
    }

    private static List<MentionRow> Read(string csv)
    {
        using var reader = new StringReader(csv);
        return [.. MentionsCsv.Read(reader)];
    }
}
