using System.Collections.Immutable;
using Gazetteer.Mentions;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Recognition;
using Gazetteer.Text;

namespace Gazetteer.Tests.Recognition;

/// <summary>The trail that passes leave on mentions, and the one rule for overlaps.</summary>
public sealed class RecognitionPassTests
{
    private static readonly AnalysedText Document = new BorderlandIndex().Analyse("People in Tehran and in Iran protested.");

    private static readonly Mention Found = At(10, 16) with { Trail = new TrailStep("first", TrailChange.Name, "it was there", null) };

    [Fact]
    public void What_a_pass_leaves_alone_keeps_its_trail()
    {
        var after = Apply(static before => before.Add(At(24, 28)));
        Assert.Equal("name (first): it was there", Trail(after[0]));
    }

    [Fact]
    public void What_a_pass_adds_is_a_name_because_of_it() => Assert.Equal("name (tried): because of 24", Trail(Apply(static before => before.Add(At(24, 28)))[1]));

    [Fact]
    public void New_extent_is_told_after_what_made_the_name() =>
        Assert.Equal("name (first): it was there; extent (tried): because of 7", Trail(Apply(static before => [before[0] with { Span = new TextSpan(7, 16) }])[0]));

    [Fact]
    public void New_kind_is_told() => Assert.Equal("name (first): it was there; kind (tried): because of 10", Trail(Apply(static before => [before[0] with { Kind = MentionKind.Metonymic }])[0]));

    [Fact]
    public void New_score_is_told() => Assert.Equal("name (first): it was there; score (tried): because of 10", Trail(Apply(static before => [before[0] with { Score = 0.9f }])[0]));

    [Fact]
    public void Mention_that_a_pass_makes_anew_keeps_the_trail_of_the_one_it_replaces() =>
        Assert.Equal("name (first): it was there; extent (tried): because of 7", Trail(Apply(static _ => [At(7, 16)])[0]));

    [Fact]
    public void Pass_of_kinds_says_of_every_mention_why_it_is_of_its_kind()
    {
        var pass = Pass(static before => before) with { SaysKind = true };
        Assert.Equal("name (first): it was there; kind (tried): because of 10", Trail(pass.Apply(Document, Nothing, [Found])[0]));
    }

    [Theory]
    [InlineData("", "3-5", "3-5")]
    [InlineData("3-5", "", "3-5")]
    [InlineData("3-5 9-12", "6-8", "3-5 6-8 9-12")]
    [InlineData("3-5 9-12", "0-2 13-15", "0-2 3-5 9-12 13-15")]
    [InlineData("3-5", "3-5", "3-5")]
    [InlineData("3-5", "2-4 5-7", "3-5 5-7")]
    [InlineData("3-8", "4-6 8-9", "3-8 8-9")]
    [InlineData("3-5 6-8", "4-7", "3-5 6-8")]
    public void Of_what_overlaps_that_which_stands_stays(string standing, string added, string expected)
    {
        var joined = MentionList.Add(Parse(standing), Parse(added));
        Assert.Equal(expected, string.Join(' ', joined.Select(static m => $"{m.Span.Start}-{m.Span.End}")));
    }

    private static RecognizedNames Nothing => new([], [], null!);

    private static ImmutableArray<Mention> Apply(Func<ImmutableArray<Mention>, ImmutableArray<Mention>> run) => Pass(run).Apply(Document, Nothing, [Found]);

    private static RecognitionPass Pass(Func<ImmutableArray<Mention>, ImmutableArray<Mention>> run) => new("tried", "", static m => $"because of {m.Span.Start}", (_, _, before) => run(before));

    private static string Trail(Mention mention) => string.Join("; ", mention.Trail!.Steps);

    private static Mention At(int start, int end) => new(new TextSpan(start, end), MentionKind.Literal, -1, 0.5f);

    private static ImmutableArray<Mention> Parse(string spans) =>
        [.. spans.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static s => s.Split('-')).Select(static s => At(int.Parse(s[0]), int.Parse(s[1])))];
}
