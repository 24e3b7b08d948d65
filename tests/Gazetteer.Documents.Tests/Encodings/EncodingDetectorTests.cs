using System.Text;
using Gazetteer.Documents.Encodings;

namespace Gazetteer.Documents.Tests.Encodings;

public sealed class EncodingDetectorTests
{
    private const string Arabic = "تقع مدينة چابهار على ساحل خليج عمان، وهي ميناء مهم للتجارة مع أفغانستان وآسيا الوسطى. وتبعد عن زاهدان ستمئة كيلومتر.";
    private const string Urdu = "گوادر پاکستان کے صوبہ بلوچستان کا ساحلی شہر ہے۔ کوئٹہ سے اس کا فاصلہ بہت زیادہ ہے۔";
    private const string Turkish = "Türkiye'nin güneydoğusundaki şehirler arasında Diyarbakır, Şanlıurfa ve Iğdır sayılabilir; İstanbul çok uzaktır.";
    private const string French = "À l’été, les pêcheurs de Tchabahar rentrent tôt ; le café y est servi dès l’aube, près du château où naît la légende.";
    private const string German = "Die Straße führt über Zahedan nach Süden; später müssen Händler größere Umwege über die Pässe machen.";
    private const string Spanish = "El año pasado la compañía española llegó al océano Índico, según el capitán Núñez.";
    private const string Russian = "Город Захедан находится на юго-востоке Ирана, недалеко от границы с Пакистаном. Порт Чабахар лежит южнее.";

    [Theory]
    [InlineData(1252, French)]
    [InlineData(1252, German)]
    [InlineData(1252, Spanish)]
    [InlineData(1254, Turkish)]
    [InlineData(1256, Arabic)]
    [InlineData(1251, Russian)]
    public void Windows_encodings_are_told_apart_by_their_letters(int codePage, string text)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(text);
        var detected = EncodingDetector.Detect(bytes);
        Assert.NotNull(detected);
        Assert.True(detected.IsGuess);
        Assert.Equal(codePage, detected.Encoding.CodePage);
        Assert.Equal(text, detected.Encoding.GetString(bytes));
    }

    [Theory]
    [InlineData(Arabic)]
    [InlineData(Urdu)]
    [InlineData(French)]
    [InlineData("plain ASCII of Quetta")]
    [InlineData("")]
    public void Valid_utf8_is_certain(string text)
    {
        var detected = EncodingDetector.Detect(Encoding.UTF8.GetBytes(text));
        Assert.Equal(Encoding.UTF8.CodePage, detected!.Encoding.CodePage);
        Assert.False(detected.IsGuess);
    }

    [Theory]
    [InlineData(false, French)]
    [InlineData(true, French)]
    [InlineData(false, Urdu)]
    [InlineData(true, Urdu)]
    [InlineData(false, Russian)]
    public void Utf16_is_recognised_without_a_mark(bool bigEndian, string text)
    {
        var encoding = new UnicodeEncoding(bigEndian, false);
        var detected = EncodingDetector.Detect(encoding.GetBytes(text));
        Assert.Equal(encoding.CodePage, detected!.Encoding.CodePage);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_decides_and_is_no_text(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Urdu)];
        var detected = EncodingDetector.Detect(bytes)!;
        Assert.Equal(Urdu, detected.Encoding.GetString(bytes.AsSpan(detected.MarkLength)));
        Assert.False(detected.IsGuess);
    }

    [Fact]
    public void A_character_cut_at_the_end_of_a_sample_is_no_fault()
    {
        var bytes = Encoding.UTF8.GetBytes("Gwadar گوادر");
        Assert.False(EncodingDetector.Detect(bytes.AsSpan(0, bytes.Length - 1), isWhole: false)!.IsGuess);
    }

    [Fact]
    public void Bytes_without_sense_are_no_text()
    {
        var bytes = new byte[4096];
        new Random(7).NextBytes(bytes);
        Assert.Null(EncodingDetector.Detect(bytes));
    }
}
