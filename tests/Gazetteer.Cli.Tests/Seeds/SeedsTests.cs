using Gazetteer.Documents.Library;
using Gazetteer.Mentions;
using Gazetteer.Documents;
using Gazetteer.Pipeline;
using Gazetteer.Resolution;
using Gazetteer.Text;

namespace Gazetteer.Cli.Tests.Seeds;

/// <summary>The main job on the repository's own documents, against what a person found in them.</summary>
public sealed class SeedsTests(SharedWorkspace shared) : IClassFixture<SharedWorkspace>
{
    /// <summary>Of the mentions that belong on the map, at least this share is found and rightly placed, in scripts with capitals and without.</summary>
    private const double LeastRecall = 0.96;
    private const double LeastRecallUncased = 0.97;

    /// <summary>Of what the program puts on the map, at least this share belongs there.</summary>
    private const double LeastPrecision = 0.98;
    private const double LeastPrecisionUncased = 0.97;

    /// <summary>Of the persons who bear places' names in all seeds, at most so many may be put on the map.</summary>
    private const int MostPersonsMapped = 0;

    public static TheoryData<string> Documents =>
        [.. Directory.EnumerateFiles(SeedsFolder, "*.expected.csv").Select(static p => Path.GetFileName(p).Replace(".expected.csv", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static string SeedsFolder => Path.Combine(RepositoryFolder.Path, "seeds");

    [Theory]
    [MemberData(nameof(Documents))]
    public void Seed_leads_to_the_expected_places(string name)
    {
        var document = Extract(name);
        var expected = ExpectedMention.Read(Path.Combine(SeedsFolder, name + ".expected.csv"));
        var wanted = expected.Where(static e => e.IsMappable).ToList();
        var codePoints = new CodePoints(document.Source.Text);
        var missed = wanted.Where(e => !document.Mentions.Any(m => IsSame(m, e, codePoints) && m.Place is { } p && e.IsAt(p))).ToList();
        var mapped = document.Mentions.Where(static m => m.IsMappable && m.Kind != MentionKind.Region).ToList();
        var spurious = mapped.Where(m => !wanted.Any(e => IsSame(m, e, codePoints))).ToList();
        TestContext.Current.TestOutputHelper!.WriteLine(Report(document, missed, spurious));
        var (recall, precision) = document.Source.Language == "en" ? (LeastRecall, LeastPrecision) : (LeastRecallUncased, LeastPrecisionUncased);
        Assert.True(missed.Count <= (1 - recall) * wanted.Count, Report(document, missed, spurious));
        Assert.True(spurious.Count <= (1 - precision) * mapped.Count, Report(document, missed, spurious));
    }

    [Fact]
    public void Few_persons_are_put_on_the_map()
    {
        var mapped = Documents.SelectMany(row => PersonsMapped(row.Data)).ToList();
        Assert.True(mapped.Count <= MostPersonsMapped, string.Join(Environment.NewLine, mapped));

        IEnumerable<string> PersonsMapped(string name)
        {
            var document = Extract(name);
            var codePoints = new CodePoints(document.Source.Text);
            return ExpectedMention.Read(Path.Combine(SeedsFolder, name + ".expected.csv"))
                .Where(e => e.Kind == MentionKind.Person && document.Mentions.Any(m => m.IsMappable && m.Kind != MentionKind.Region && Overlaps(m, e, codePoints)))
                .Select(e => $"{name}: {e.Text} at {e.Start}");
        }
    }

    private ExtractedDocument Extract(string name)
    {
        var report = new ReadingReport();
        var source = Assert.Single(new DocumentLibrary().Read([Path.Combine(SeedsFolder, name + ".md")], report, TestContext.Current.CancellationToken));
        Assert.Empty(report.Problems);
        return shared.Workspace.Extractor.Extract(source, TestContext.Current.CancellationToken);
    }

    private static bool IsSame(ResolvedMention mention, ExpectedMention expected, CodePoints codePoints) =>
        codePoints.FromUtf16(mention.Span.Start) == expected.Start && codePoints.FromUtf16(mention.Span.End) == expected.End;

    private static bool Overlaps(ResolvedMention mention, ExpectedMention expected, CodePoints codePoints) =>
        codePoints.FromUtf16(mention.Span.Start) < expected.End && expected.Start < codePoints.FromUtf16(mention.Span.End);

    private static string Report(ExtractedDocument document, List<ExpectedMention> missed, List<ResolvedMention> spurious)
    {
        var lines = missed.Select(e => $"missed {e.Text} ({e.Kind}, {e.Place}) at {e.Start}: {string.Join(" / ", document.Mentions.Where(m => m.Span.Of(document.Source.Text) == e.Text).Select(static m => $"{m.Kind} {m.Place?.Name} {m.Place?.Point}").Distinct())}")
            .Concat(spurious.Select(m => $"spurious {m.Span.Of(document.Source.Text)} ({m.Kind}, {m.Place!.Name} {m.Place.Country} {m.Place.Feature}) at {m.Span.Start}"));
        return document.Source.Name + Environment.NewLine + string.Join(Environment.NewLine, lines);
    }
}
