using System.Text;
using Gazetteer.Indexing;
using Gazetteer.Indexing.Names;
using Gazetteer.Text;

namespace Gazetteer.Tests.Indexing;

/// <summary>The matcher against the naive one, on made names and texts.</summary>
public sealed class MatcherAgainstOracleTests
{
    [Theory]
    [InlineData(1, 4)]
    [InlineData(2, 40)]
    [InlineData(3, 400)]
    [InlineData(4, 3000)]
    public void Tokens_and_matches_are_those_of_the_naive_matcher(int seed, int names) => Compare(seed, names, texts: 100);

    /// <summary>Names in numbers from one to two thousand, so that every depth of the trie is met.</summary>
    [Fact]
    public void Twelve_thousand_random_texts_give_the_matches_of_the_naive_matcher()
    {
        for (var seed = 100; seed < 112; seed++) Compare(seed, 1 << (seed % 12), texts: 1000);
    }

    /// <summary>A million texts in some five minutes. Run it after a change to the matcher: <c>dotnet test --project tests/Gazetteer.Tests -- --explicit only</c>.</summary>
    [Fact(Explicit = true)]
    public void A_million_random_texts_give_the_matches_of_the_naive_matcher()
    {
        for (var seed = 100; seed < 2100; seed++) Compare(seed, 1 << (seed % 12), texts: 500);
    }

    private static void Compare(int seed, int nameCount, int texts)
    {
        var random = new RandomTexts(seed);
        var names = Enumerable.Range(0, nameCount).Select(_ => random.Name()).ToArray();
        using var index = TestIndex.OfNames(names);
        AssertNames(names, index);
        var matcher = new NameMatcher(index);
        var naive = NaiveMatcher.Of(index);
        List<Token> tokens = [];
        List<NameMatch> matches = [];
        for (var i = 0; i < texts; i++)
        {
            var text = random.Text(names, random.Next(i % 50 == 0 ? 2000 : 30));
            matcher.FindAll(text, tokens, matches, TestContext.Current.CancellationToken);
            var expected = naive.FindAll(text);

            Assert.Equal(expected.Tokens, tokens);
            Assert.Equal(expected.Matches, matches);
            CompareUtf8(random, matcher, naive, text);
        }
    }

    /// <summary>The same text in UTF-8, every other time with a byte spoilt or cut off, against the naive matcher of what those bytes say.</summary>
    private static void CompareUtf8(RandomTexts random, NameMatcher matcher, NaiveMatcher naive, string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        if (utf8.Length > 0 && random.Next(2) == 0)
        {
            utf8[random.Next(utf8.Length)] = (byte)random.Next(256);
            utf8 = utf8[random.Next(Math.Min(4, utf8.Length))..];
        }

        List<Token> tokens = [];
        List<NameMatch> matches = [];
        matcher.FindAll(utf8, tokens, matches, TestContext.Current.CancellationToken);
        var decoded = Encoding.UTF8.GetString(utf8);
        var expected = naive.FindAll(decoded);

        Assert.Equal(expected.Matches, matches);
        Assert.Equal(expected.Tokens.Select(t => decoded[t.Start..t.End]), tokens.Select(t => Encoding.UTF8.GetString(utf8.AsSpan(t.Start, t.Length))));
        Assert.Equal(expected.Tokens.Select(static t => t.Traits), tokens.Select(static t => t.Traits));
    }

    /// <summary>The oracle takes its names from the index, so those are checked against the folding first.</summary>
    private static void AssertNames(string[] names, PlaceIndex index)
    {
        var expected = names.Select(static n => NameFolding.Fold(n)).Where(static n => n.Length > 0).Distinct().Order(StringComparer.Ordinal);
        var actual = index.ListNames().Select(index.FoldedNameAt).Order(StringComparer.Ordinal);

        Assert.Equal(expected, actual);
        Assert.All(index.ListNames(), name => Assert.Equal(name, index.FindName(index.FoldedNameAt(name))));
    }
}
