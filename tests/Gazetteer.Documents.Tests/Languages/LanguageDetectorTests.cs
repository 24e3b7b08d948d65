using Gazetteer.Documents.Languages;

namespace Gazetteer.Documents.Tests.Languages;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("en", "The road from Quetta to Taftan is long and there is little water on it.")]
    [InlineData("de", "Die Straße von Quetta nach Taftan ist lang und es gibt dort nur wenig Wasser.")]
    [InlineData("fr", "La route de Quetta à Taftan est longue et il y a peu d'eau sur le chemin.")]
    [InlineData("es", "El camino de Quetta a Taftán es largo y en él no hay mucha agua para los viajeros.")]
    [InlineData("it", "La strada da Quetta a Taftan è lunga e non si trova molta acqua per la via.")]
    [InlineData("pt", "A estrada de Quetta para Taftan é longa e não há muita água no caminho.")]
    [InlineData("nl", "De weg van Quetta naar Taftan is lang en er is maar weinig water op te vinden.")]
    [InlineData("tr", "Quetta ile Taftan arasındaki yol çok uzun ve orada su bulmak için büyük çaba gerekir.")]
    [InlineData("sv", "Vägen från Quetta till Taftan är lång och det finns inte mycket vatten på den.")]
    [InlineData("pl", "Droga z Kwetty do Taftanu jest długa i nie ma na niej wiele wody.")]
    [InlineData("pl", "Minister poleciał do Ankary, a potem wrócił do Warszawy.")]
    [InlineData("ru", "Дорога из Кветты в Тафтан длинная, и воды на ней мало.")]
    [InlineData("uk", "Дорога з Кветти до Тафтана довга, і води на ній дуже мало; її їдуть два дні.")]
    [InlineData("ar", "الطريق من كويتا إلى تفتان طويل ولا يوجد عليه ماء كثير في هذه المنطقة.")]
    [InlineData("fa", "راه کویته تا تفتان دراز است و در آن آب چندانی نیست.")]
    [InlineData("ur", "کوئٹہ سے تفتان تک سڑک بہت لمبی ہے اور اس پر پانی کم ملتا ہے۔")]
    [InlineData("ps", "له کوټې څخه تر تفتانه لار ډېره اوږده ده او اوبه پکې لږ دي.")]
    [InlineData("ckb", "ڕێگای نێوان کوێتە و تەفتان زۆر درێژە و ئاوی تێدا کەمە.")]
    [InlineData("el", "Ο δρόμος από την Κουέτα είναι μακρύς.")]
    public void Languages_are_told(string language, string text) => Assert.Equal(language, LanguageDetector.Detect(text));

    [Theory]
    [InlineData("en", "Washington County commissioners met in Hillsboro, Oregon.")]
    [InlineData("en", "Two men die in Lima fire.")]
    [InlineData("en", "A car hit a bus in Derby.")]
    [InlineData("en", "We had over ten men in Essen.")]
    [InlineData("nl", "Twee mannen zijn met de auto in Gent geweest.")]
    [InlineData("es", "Un coche chocó con un autobús en Derby.")]
    public void Short_line_is_told_though_its_words_are_those_of_two_languages(string language, string text) => Assert.Equal(language, LanguageDetector.Detect(text));

    [Theory]
    [InlineData("Quetta 12")]
    [InlineData("")]
    [InlineData("Den Haag, Utrecht, Gouda")]
    [InlineData("Quetta Turbat Panjgur Zahedan Saravan Iranshahr Chabahar Gwadar")]
    public void What_cannot_be_told_gets_none(string text) => Assert.Equal("", LanguageDetector.Detect(text));
}
