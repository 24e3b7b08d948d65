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
    [InlineData("koi8-r", Russian)]
    [InlineData("iso-8859-5", Russian)]
    [InlineData("ibm866", Russian)]
    [InlineData("iso-8859-6", "تبعد صحار عن مسقط نحو مئتي كيلومتر، وهي ميناء قديم على ساحل خليج عمان.")]
    [InlineData("windows-1253", "Ο δρόμος από τη Λάρισα οδηγεί στα Τρίκαλα και στην Καλαμπάκα, κοντά στα βουνά.")]
    [InlineData("iso-8859-7", "Ο δρόμος από τη Λάρισα οδηγεί στα Τρίκαλα και στην Καλαμπάκα, κοντά στα βουνά.")]
    [InlineData("windows-1255", "הדרך מבאר שבע לאילת עוברת במצפה רמון ויורדת אל הערבה.")]
    [InlineData("windows-1250", "Z Krakówa do Zamościa jedzie się długo, bo droga wiedzie przez Rzeszów i Przemyśl.")]
    [InlineData("iso-8859-2", "Z Krakówa do Zamościa jedzie się długo, bo droga wiedzie przez Rzeszów i Przemyśl.")]
    [InlineData("windows-874", "รถไฟจากกรุงเทพไปเชียงใหม่ผ่านลำปางและลำพูน")]
    [InlineData("shift_jis", "仙台から青森までは電車で二時間です。途中で盛岡に止まります。")]
    [InlineData("euc-jp", "仙台から青森までは電車で二時間です。途中で盛岡に止まります。")]
    [InlineData("iso-2022-jp", "仙台から青森までは電車で二時間です。途中で盛岡に止まります。")]
    [InlineData("gb18030", "我们从成都出发，经过拉萨和日喀则，最后到了樟木口岸。")]
    [InlineData("big5", "我們從臺南出發，經過嘉義和彰化，最後到了新竹。")]
    [InlineData("euc-kr", "대전에서 광주까지는 기차로 두 시간이 걸린다.")]
    public void Old_encodings_of_other_alphabets_are_told_by_their_language(string name, string text)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(name)?.GetBytes(text) ?? Encoding.GetEncoding(name).GetBytes(text);
        Assert.Equal(text, EncodingDetector.Detect(bytes)!.Encoding.GetString(bytes));
    }

    [Theory]
    [InlineData(1252, "Malmö")]
    [InlineData(1252, "São Vicente")]
    [InlineData(1252, "Besançon")]
    [InlineData(1252, "A Coruña — and “back”")]
    [InlineData(1254, "Muş and Ağrı")]
    [InlineData(1256, "چابهار")]
    [InlineData(1256, "زابل")]
    [InlineData(1251, "Самара")]
    public void A_foreign_name_in_English_is_read(int codePage, string name)
    {
        var text = $"The road was closed for three days and nobody knew when the market would open again. He had come from {name} in May, and the drivers slept under their trucks.";
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(text);
        Assert.Equal(text, EncodingDetector.Detect(bytes)!.Encoding.GetString(bytes));
    }

    [Fact]
    public void Letters_that_come_late_decide_as_well()
    {
        var text = string.Concat(Enumerable.Repeat("A plain line without a letter of note.\n", 20_000)) + Russian;
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(text);
        Assert.Equal(text, EncodingDetector.Detect(bytes)!.Encoding.GetString(bytes));
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
    [InlineData(false, "我们从成都出发，经过拉萨和日喀则。\n最后到了樟木口岸。")]
    [InlineData(true, "我们从成都出发，经过拉萨和日喀则。\n最后到了樟木口岸。")]
    [InlineData(true, "仙台から青森までは電車で二時間です。途中で盛岡に止まります。")]
    [InlineData(false, "대전에서 광주까지는 기차로 두 시간이 걸린다.")]
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
