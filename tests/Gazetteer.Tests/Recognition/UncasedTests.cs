using Gazetteer.Indexing;
using Gazetteer.Languages;
using Gazetteer.Mentions;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Recognition.Uncased;
using Gazetteer.Text;

namespace Gazetteer.Tests.Recognition;

/// <summary>What is known and mended of names in Arabic script, over a gazetteer of a few places.</summary>
public sealed class UncasedTests
{
    private static readonly PlaceIndex Index = new PlaceIndexBuilder()
        .With("t:herat", "هرات", "fa", "PPLA", "AF", 270_000)
        .With("t:afghanistan", "افغانستان", "fa", "PCLI", "AF", 40_000_000)
        .With("t:ramin", "رمین", "fa", "PPL", "IR", 0)
        .With("t:sanma", "سامنے", "ur", "PPL", "VU", 500)
        .With("t:hyderabad", "حیدرآباد", "ur", "PPL", "PK", 1_700_000)
        .With("t:sindh", "سندھ", "ur", "ADM1", "PK", 0)
        .With("t:pakistan", "باكستان", "ar", "PCLI", "PK", 200_000_000)
        .With("t:baghdad", "بغداد", "ar", "PPLC", "IQ", 6_000_000)
        .With("t:mosul", "الموصل", "ar", "PPL", "IQ", 1_700_000)
        .With("t:khan-yunis", "خان يونس", "ar", "PPL", "PS", 170_000)
        .With("t:sistan-and-baluchestan", "سيستان وبلوشستان", "ar", "ADM1", "IR", 0)
        .Build();

    [Theory]
    [InlineData("رمین", "Persian", 3)]
    [InlineData("رمین", "Urdu", 0)]
    [InlineData("افغانستان", "Urdu", 2)]
    [InlineData("سامنے", "Urdu", 1)]
    public void A_village_stands_high_at_home_and_low_abroad(string name, string language, int standing) =>
        Assert.Equal(standing, Profiles().Of(NameFolding.Fold(name)).StandingIn(Enum.Parse<UncasedLanguage>(language)));

    [Theory]
    [InlineData("هرات افغانستان", "هرات|افغانستان")]
    [InlineData("شهر هرات", "هرات")]
    [InlineData("ولایت هرات", "ولایت هرات")]
    [InlineData("صوبہ سندھ", "سندھ")]
    [InlineData("سندھ والے حیدرآباد سے", "سندھ|حیدرآباد")]
    [InlineData("سندھ، حیدرآباد", "سندھ|حیدرآباد")]
    [InlineData("وباكستان", "باكستان")]
    [InlineData("دریای هرات", "دریای هرات")]
    [InlineData("بنگلہ_دیش", "بنگلہ_دیش")]
    [InlineData("خیابان هرات", "هرات")]
    [InlineData("حیدرآباد کوسٹل ہائی وے", "حیدرآباد")]
    [InlineData("حیدرآباد ریاستی یونیورسٹی", "حیدرآباد")]
    public void Spans_hold_one_name_each(string span, string expected)
    {
        var document = Analyse(span);
        var spans = new UncasedSpans(document);
        var mended = new List<UncasedName>();
        spans.Mend(new UncasedName(0, document.Frame.Count - 1, 1), mended);

        Assert.Equal(expected, string.Join('|', mended.Select(n => spans.SpanOf(n, out _).Of(span))));
    }

    [Theory]
    [InlineData("الموصل وبغداد", 0, 1, "الموصل|بغداد")]
    [InlineData("سيستان وبلوشستان", 0, 1, "سيستان وبلوشستان")]
    [InlineData("قصف خان يونس", 2, 2, "خان يونس")]
    [InlineData("رأينا بغداد", 0, 1, "بغداد")]
    [InlineData("واعتقلت", 0, 0, "")]
    [InlineData("مدينة الموصل", 0, 0, "")]
    public void Arabic_names_are_parted_from_what_is_written_with_them(string text, int first, int last, string expected)
    {
        var document = Analyse(text);
        var spans = new UncasedSpans(document);
        var mended = new List<UncasedName>();
        spans.Mend(new UncasedName(first, last, 1), mended);

        Assert.Equal(expected, string.Join('|', mended.Select(n => spans.SpanOf(n, out _).Of(text))));
    }

    [Theory]
    [InlineData("در هرات است", MentionKind.Literal)]
    [InlineData("دانشگاه هرات است", MentionKind.Embedded)]
    [InlineData("بانک ملی هرات است", MentionKind.Embedded)]
    [InlineData("مسٹر هرات نے", MentionKind.Person)]
    [InlineData("ڈرائیور هرات خان تھا", MentionKind.Person)]
    [InlineData("نقشے هرات ڈیولپمنٹ اتھارٹی کے", MentionKind.Embedded)]
    public void Words_beside_a_name_say_how_it_is_used(string text, MentionKind kind)
    {
        var document = Analyse(text);
        var word = Enumerable.Range(0, document.Frame.Count).Single(w => document.Frame.FoldedOf(w).SequenceEqual(NameFolding.Fold("هرات")));

        Assert.Equal(kind, UncasedKinds.Of(document, new UncasedPersons(document), new UncasedName(word, word, 1)));
    }

    [Fact]
    public void Each_line_has_a_language_of_its_own()
    {
        const string Text = "کارشناسان می‌گویند که آب رودخانه پس از چند سال به دریاچه رسیده است\nکراچی سے آنے والے لوگ کہتے ہیں کہ یہاں پانی کی کمی ہے اور گرمی بہت";
        var document = Analyse(Text);

        Assert.Equal(UncasedLanguage.Persian, document.LanguageOf(0));
        Assert.Equal(UncasedLanguage.Urdu, document.LanguageOf(document.Frame.Count - 1));
    }

    private static NameProfiles Profiles() => new(Index, new NotPlaces([]));

    private static AnalysedText Analyse(string text) => AnalysedText.Of(
        new MatchedText(new SourceText { Name = "t", Text = text }, new NameMatcher(Index)), new WordFrameBuilder(WordLexicon.Build(new Dictionary<ulong, WordTraits>())), Profiles());
}
