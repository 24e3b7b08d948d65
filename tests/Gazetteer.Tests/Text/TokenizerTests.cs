using Gazetteer.Text;
using Gazetteer.Text.Folding;

namespace Gazetteer.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Sistan-Baluchestan", "Sistan|Baluchestan")]
    [InlineData("U.S. forces", "U|S|forces")]
    [InlineData("Iran's", "Iran|s")]
    [InlineData("Iran’S", "Iran|S")]
    [InlineData("‘Iran’s’", "Iran|s")]
    [InlineData("Sana'a", "Sana'a")]
    [InlineData("Sana'stan", "Sana'stan")]
    [InlineData("'Gwadar'", "Gwadar")]
    [InlineData("D''Iberville", "D|Iberville")]
    [InlineData("می‌رود", "می|رود")]
    [InlineData("co\u00adoperate", "co\u00adoperate")]
    [InlineData("東京都", "東|京|都")]
    [InlineData("𝐏aris", "𝐏aris")]
    [InlineData("a\ud800b", "a|b")]
    [InlineData("route 66", "route|66")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("", "")]
    [InlineData(" .,! ", "")]
    public void Text_is_cut_into_words_and_numbers(string text, string expected)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, tokens);

        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), tokens.Select(t => text[t.Start..t.End]));
    }

    [Theory]
    [InlineData("Iran", TokenTraits.InitialCapital | TokenTraits.HasCapital | TokenTraits.HasSmall)]
    [InlineData("USA", TokenTraits.InitialCapital | TokenTraits.HasCapital)]
    [InlineData("iPhone", TokenTraits.HasCapital | TokenTraits.HasSmall)]
    [InlineData("A4", TokenTraits.InitialCapital | TokenTraits.HasCapital | TokenTraits.HasDigit)]
    [InlineData("4A", TokenTraits.HasCapital | TokenTraits.HasDigit)]
    [InlineData("1958", TokenTraits.HasDigit)]
    [InlineData("تهران", TokenTraits.HasUncased)]
    [InlineData("Čabahar", TokenTraits.InitialCapital | TokenTraits.HasCapital | TokenTraits.HasSmall)]
    [InlineData("Москва", TokenTraits.InitialCapital | TokenTraits.HasCapital | TokenTraits.HasSmall)]
    public void A_token_knows_what_it_is_made_of(string text, TokenTraits expected)
    {
        var position = 0;
        Assert.True(Tokenizer.TryNext(text, ref position, out var token));

        Assert.Equal(expected, token.Traits);
    }

    [Theory]
    [InlineData("Iran", true, false, false)]
    [InlineData("USA", true, true, false)]
    [InlineData("iran", false, false, false)]
    [InlineData("ایران", false, false, true)]
    [InlineData("1958", false, false, false)]
    public void Its_case_is_asked_by_name(string text, bool capitalised, bool allCapitals, bool uncased)
    {
        var position = 0;
        Assert.True(Tokenizer.TryNext(text, ref position, out var token));

        Assert.Equal((capitalised, allCapitals, uncased), (token.IsCapitalised, token.IsAllCapitals, token.IsUncased));
    }
}
