using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Cli.Tests.Sentences;

/// <summary>Lists whose members are units, since the text says so, and lists of towns of the same names.</summary>
public sealed class ListTests(SharedWorkspace shared) : IClassFixture<SharedWorkspace>
{
    [Theory]
    [InlineData("Snow fell in Iran's provinces of [Yazd], [Qazvin], [Kermanshah] and [Ilam].")]
    [InlineData("Administrative divisions: 34 provinces (welayat, singular - welayat); [Badghis], [Balkh], [Ghazni], [Herat], [Kabul], [Kandahar], [Khost], [Kunduz]")]
    [InlineData("Algeria has 58 provinces (wilayas); [Adrar], [Alger] (Algiers), [Annaba], [Batna], [Oran]")]
    [InlineData("The northern states of Nigeria, such as [Kano], [Sokoto] and [Bauchi], had rain.")]
    [InlineData("Farmers in [Salta], [Tucumán] and [Mendoza] provinces, Argentina, asked for help.")]
    [InlineData("The districts of [Gwadar], [Panjgur] and [Kharan] in Balochistan have no hospital.")]
    public void Members_are_units_where_the_text_says_so(string marked) => Verify(marked, static f => f.Class == FeatureClass.Administrative);

    [Theory]
    [InlineData("They drove through [Yazd], [Qazvin], [Kermanshah] and [Ilam].")]
    [InlineData("The capitals of the two provinces, [Zahedan] and [Quetta], are far apart.")]
    [InlineData("Buses leave the cities of [Salta], [Tucumán] and [Mendoza] in Argentina at six.")]
    [InlineData("In the provinces people complain; in [Kano] and [Sokoto] they riot.")]
    public void Members_are_towns_elsewhere(string marked) => Verify(marked, static f => f.Class == FeatureClass.Populated);

    private void Verify(string marked, Func<Feature, bool> isRight)
    {
        var (text, marks) = MarkedText.Parse(marked);
        var mentions = shared.Workspace.Extractor.Extract(new SourceText { Name = "text", Text = text, Language = "en" }, TestContext.Current.CancellationToken).Mentions;
        var wrong = marks.Where(n => !mentions.Any(m => m.Span == n.Span && m.Place is { } place && isRight(place.Feature))).Select(n => n.Span.Of(text)).ToList();
        Assert.True(wrong.Count == 0, $"{string.Join(", ", wrong)} in: {text}");
    }
}
