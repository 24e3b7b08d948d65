using System.Diagnostics;
using System.Reflection;
using System.Text;
using Gazetteer.Indexing;
using Gazetteer.Indexing.Names;
using Gazetteer.Text;

namespace Gazetteer.Tests.Indexing;

public sealed class NameMatcherTests
{
    [Fact]
    public void Every_length_at_every_start_is_found_short_before_long()
    {
        var index = TestIndex.OfNames("Sistan", "Sistan and Baluchestan", "Baluchestan", "Sistan and Baluchestan Province");

        Assert.Equal(
            ["Sistan", "Sistan and Baluchestan", "Sistan and Baluchestan Province", "Baluchestan"],
            TestIndex.Find(index, "the Sistan and Baluchestan Province of Iran"));
    }

    [Fact]
    public void Only_whole_tokens_match() => Assert.Empty(TestIndex.Find(TestIndex.OfNames("Iran"), "Iranian Tiran irani"));

    [Theory]
    [InlineData("Chabahar", "CHABAHAR chabahar Chābahār")]
    [InlineData("زاهدان", "زاهدان زَاهِدَان")]
    [InlineData("كراچى", "کراچی كراچي")]
    [InlineData("Straße", "strasse STRASSE Straße")]
    [InlineData("Ørland", "orland Orland")]
    public void Case_diacritics_and_letter_variants_do_not_matter(string name, string text) =>
        Assert.Equal(text.Split(' '), TestIndex.Find(TestIndex.OfNames(name), text));

    [Theory]
    [InlineData("New York")]
    [InlineData("New  York")]
    [InlineData("New\nYork")]
    [InlineData("New\r\n  York")]
    [InlineData("New-York")]
    [InlineData("New\u2011York")]
    [InlineData("New–York")]
    [InlineData("New. York")]
    [InlineData("New/York")]
    [InlineData("New\u200cYork")]
    [InlineData("New\u200f \u200eYork")]
    [InlineData("New\u00a0York")]
    [InlineData("NEW YORK")]
    public void A_name_spans_blanks_one_line_break_hyphens_and_stops(string text) => Assert.Equal([text], TestIndex.Find(TestIndex.OfNames("New York"), text));

    [Theory]
    [InlineData("New, York")]
    [InlineData("New\tYork")]
    [InlineData("New; York")]
    [InlineData("New (York")]
    [InlineData("New\n\nYork")]
    [InlineData("New\r\n \r\nYork")]
    [InlineData("New \"York")]
    [InlineData("New — York")]
    [InlineData("New | York")]
    [InlineData("NewYork")]
    [InlineData("New\u2029York")]
    public void A_name_ends_at_a_comma_bracket_dash_or_blank_line(string text) => Assert.Empty(TestIndex.Find(TestIndex.OfNames("New York"), text));

    [Fact]
    public void A_possessive_leaves_the_name() => Assert.Equal(["Iran", "Iran"], TestIndex.Find(TestIndex.OfNames("Iran"), "Iran's and Iran’s"));

    [Fact]
    public void An_apostrophe_within_a_name_may_be_missing() => Assert.Equal(["Sana'a", "Sanaa", "Sanʿa"], TestIndex.Find(TestIndex.OfNames("Ṣanʿāʾ", "Sana'a"), "Sana'a Sanaa Sanʿa"));

    [Fact]
    public void Tokens_are_those_of_the_tokeniser()
    {
        const string Text = "Gwadar (گوادر), 1958: Oman's port — 東京 & “Pasni”\U0001F30D";
        List<Token> tokens = [], expected = [];
        new NameMatcher(TestIndex.OfNames("Gwadar")).FindAll(Text, tokens, [], TestContext.Current.CancellationToken);
        Tokenizer.Tokenize(Text, expected);

        Assert.Equal(expected, tokens);
    }

    [Fact]
    public void An_empty_index_finds_nothing() => Assert.Empty(TestIndex.Find(new PlaceIndexBuilder().Build(), "Chabahar"));

    [Theory]
    [InlineData("Chabahar, زاهدان", 0, 8, 10, 22)]
    [InlineData("é 😀 Chabahar زاهدان", 8, 16, 17, 29)]
    [InlineData("\uFFFD Chabahar–زاهدان", 4, 12, 15, 27)]
    public void Tokens_of_text_in_UTF8_are_in_its_bytes(string text, int firstStart, int firstEnd, int secondStart, int secondEnd)
    {
        List<Token> tokens = [];
        List<NameMatch> matches = [];
        new NameMatcher(TestIndex.OfNames("Chabahar", "زاهدان")).FindAll(Encoding.UTF8.GetBytes(text), tokens, matches, TestContext.Current.CancellationToken);

        Assert.Equal([new TextSpan(firstStart, firstEnd), new TextSpan(secondStart, secondEnd)], matches.Select(m => tokens[m.FirstToken].Span));
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_part_tokens_and_count_as_what_they_are()
    {
        List<Token> tokens = [];
        List<NameMatch> matches = [];
        new NameMatcher(TestIndex.OfNames("Rask")).FindAll([0xFF, 0xE2, 0x82, .. "Rask"u8, 0xC3, .. "Rask"u8, 0xF0, 0x9F], tokens, matches, TestContext.Current.CancellationToken);

        Assert.Equal([new TextSpan(3, 7), new TextSpan(8, 12)], matches.Select(m => tokens[m.FirstToken].Span));
    }

    [Theory]
    [InlineData("as' -")]
    [InlineData("aS’1\u064B")]
    [InlineData("s`' ’")]
    public void Every_short_text_is_cut_as_the_tokenizer_cuts_it(string characters)
    {
        // One text of all of them, so that each character comes to stand at each place of a block.
        var all = Enumerable.Range(0, (int)Math.Pow(characters.Length, 6))
            .Select(number => new string([.. Enumerable.Range(0, 6).Select(i => characters[number / (int)Math.Pow(characters.Length, i) % characters.Length])]));
        var text = string.Join("  ", all);
        List<Token> tokens = [];
        new NameMatcher(TestIndex.OfNames("Rask")).FindAll(text, tokens, [], TestContext.Current.CancellationToken);

        List<Token> expected = [];
        Tokenizer.Tokenize(text, expected);
        Assert.Equal(expected, tokens);
    }

    [Fact]
    public void Nothing_is_allocated_once_the_lists_have_grown()
    {
        var isOptimised = !typeof(NameMatcher).Assembly.GetCustomAttribute<DebuggableAttribute>()!.IsJITOptimizerDisabled;
        Assert.SkipUnless(isOptimised, "Code that is not optimised boxes vectors: dotnet test -c Release --project tests/Gazetteer.Tests");
        var matcher = new NameMatcher(TestIndex.OfNames("Iran", "New York", "Sana'a", "زاهدان"));
        List<Token> tokens = [];
        List<NameMatch> matches = [];
        var text = string.Concat(Enumerable.Repeat("From New York to Sana'a’s port, Iran; زَاهِدان 東京 İ. ", 200));
        var utf8 = Encoding.UTF8.GetBytes(text);
        for (var round = 0; round < 300; round++) FindBoth();
        var before = GC.GetAllocatedBytesForCurrentThread();
        FindBoth();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(800, matches.Count);

        void FindBoth()
        {
            matcher.FindAll(text, tokens, matches, TestContext.Current.CancellationToken);
            matcher.FindAll(utf8, tokens, matches, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public void Many_threads_share_an_index()
    {
        var random = new RandomTexts(5);
        var names = Enumerable.Range(0, 300).Select(_ => random.Name()).ToArray();
        var texts = Enumerable.Range(0, 64).Select(_ => random.Text(names, 200)).ToArray();
        var index = TestIndex.OfNames(names);
        var expected = texts.Select(text => TestIndex.Find(index, text)).ToArray();

        Parallel.For(0, 2000, i => Assert.Equal(expected[i % texts.Length], TestIndex.Find(index, texts[i % texts.Length])));
    }

    [Fact]
    public void The_lists_are_cleared_first()
    {
        var matcher = new NameMatcher(TestIndex.OfNames("Iran"));
        List<Token> tokens = [];
        List<NameMatch> matches = [];
        matcher.FindAll("Iran Iran", tokens, matches, TestContext.Current.CancellationToken);
        matcher.FindAll("Iran", tokens, matches, TestContext.Current.CancellationToken);

        Assert.Single(tokens);
        Assert.Single(matches);
    }
}
