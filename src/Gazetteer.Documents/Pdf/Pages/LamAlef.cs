using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Gazetteer.Documents.Pdf.Pages;

/// <summary>Repairs the ligature of lam and alef, which many fonts draw as one sign.</summary>
/// <remarks>
/// Its two letters come in the order in which they are typed, amid letters in the order in which they are drawn, and nothing tells the sign
/// from an alef and a lam drawn apart. An alef before the pair betrays a document that has such signs; in it, words are repaired that are
/// common and would otherwise be none.
/// </remarks>
internal static class LamAlef
{
    private const string Right = "لا";
    private const string Turned = "ال";
    private const string Betrayal = "ا" + Turned;

    private static readonly SearchValues<char> Separators = SearchValues.Create(" \n\r\t\u200C.,:;!?()[]«»\"'،؛؟۔-–/");

    private static readonly FrozenDictionary<string, string> Words = """
        لاہور لاهور اسلام اسلامی اسلامية الاسلام لاڑکانہ لاهیجان لامرد لار لارستان گیلان ایلام میلان قلات کلات جلال ملاکند ملائشیا ملائیشیا لاهه لاگوس لائوس لاتویا بلاروس
        گلاسگو فنلاند آتلانتا چیلاس لاذقیه علاقہ علاقے علاقوں علاقائی علاقه خلاف اختلاف اختلافات انقلاب انقلابی اصلاح اصلاحات اطلاع اطلاعات ولایت ولایات لازم تلاش ملازم
        ملازمین میلاد میلادی ملاقات کلاس کلان خلاصه خلاصہ طلا دلار سیلاب گلاب علامه علامہ اعلام اعلان اعلامیه املاک سلام سلامت سلامتی پہلا لاکھ لاکھوں لایا لائے لانے چلا ملا
        نکلا اجلاس ہلاک ہلاکت غلام کلام اخلاق طلاق تلاوت ولادت علاوه علاوہ بلافاصله لائن لاش لاشیں لاپتہ اقلام فلات سلاح بلا بلاول لا
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Where(static w => w.Contains(Right, StringComparison.Ordinal))
        .DistinctBy(static w => w.Replace(Right, Turned, StringComparison.Ordinal))
        .ToFrozenDictionary(static w => w.Replace(Right, Turned, StringComparison.Ordinal), StringComparer.Ordinal);

    /// <summary>Repairs the lines of a document, if they need it.</summary>
    public static void Repair(List<List<string>> pages)
    {
        if (!Any(pages, Betrayal) || Any(pages, Right)) return;
        foreach (var page in pages)
        {
            for (var i = 0; i < page.Count; i++)
            {
                if (page[i].Contains(Turned, StringComparison.Ordinal)) page[i] = Mended(page[i]);
            }
        }
    }

    private static bool Any(List<List<string>> pages, string letters) => pages.Exists(p => p.Exists(l => l.Contains(letters, StringComparison.Ordinal)));

    private static string Mended(string line)
    {
        var text = line.Replace(Betrayal, "ا" + Right, StringComparison.Ordinal);
        var repaired = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var length = text.AsSpan(at).IndexOfAny(Separators);
            var word = text.Substring(at, length < 0 ? text.Length - at : length);
            repaired.Append(Words.GetValueOrDefault(word, word));
            at += word.Length;
            if (at < text.Length) repaired.Append(text[at++]);
        }

        return repaired.ToString();
    }
}
