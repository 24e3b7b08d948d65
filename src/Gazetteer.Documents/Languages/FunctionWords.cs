using System.Buffers;

namespace Gazetteer.Documents.Languages;

/// <summary>The commonest words of languages that share a script.</summary>
internal sealed class FunctionWords
{
    /// <summary>Languages in Latin script.</summary>
    public static readonly FunctionWords Latin = new(
        ("en", "the of and to in is that was for it with as on be at by this had not are but from or have an they which one were their has would there been its"),
        ("de", "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über"),
        ("fr", "de la le et les des en un du une que est pour qui dans par plus au sur ne se pas ce il sont avec aux cette ou son sa mais comme ont été elle leur nous vous"),
        ("es", "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta son fue había"),
        ("it", "di e il la che in un a per è del una i con non si le da della sono nel alla più anche al dei ha come gli ma lo questo delle essere stato loro"),
        ("pt", "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito nos já está eu também"),
        ("nl", "de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij door over uit naar worden wordt heeft werd nog"),
        ("tr", "ve bir bu için de da ile olarak daha çok olan gibi en ne kadar sonra ama her var ya ki mi veya değil iki büyük oldu göre yeni olduğu etti edilen tarafından"));

    /// <summary>Languages in Arabic script.</summary>
    public static readonly FunctionWords Arabic = new(
        ("ar", "في من على إلى أن التي الذي عن مع هذا هذه كان كانت لا ما بين ذلك بعد قد كما هو هي أو كل ولا غير حتى عند منذ وفي ومن وقد ثم إن لم"),
        ("fa", "و در به از که این را با است برای آن یک خود تا می بر شد شده بود کرد هم ها های نیز اما یا باید دارد کرده هر دو شود پس پیش شهر کشور بین گفت ای اند نیست"),
        ("ur", "کے کی میں کا اور ہے سے نے کو پر کہ ہیں یہ اس وہ تھا بھی ایک تھے تھی گیا کر نہیں جو کیا ہو ان لیے ساتھ گئی ہوئے بعد تک جا رہا پاکستان ہوا"),
        ("ps", "د په او چې دی له ته کې هم یو دا نه سره ده دغه کړې کړي شوی ښه وي پر کړه دي یې شو تر څخه لپاره شي وو"),
        ("ckb", "لە بە و کە بۆ ئەو ئەم دا لەگەڵ یەک هەر نییە بوو دەکات دەبێت هەموو کرد دوای سەر"));

    /// <summary>What stands between words.</summary>
    public static readonly SearchValues<char> Separators = SearchValues.Create(" \n\r\t,.،۔;:!?؟؛\"()[]“”«»‘’'\u200C-–—/|*_#");

    private const int Longest = 12;
    private static readonly string[] None = [];

    // Plain loops and a plain dictionary: every start of the program fills it, and what LINQ makes of tuples is compiled anew in each.
    private readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    private FunctionWords(params (string Language, string Words)[] lists)
    {
        Languages = Array.ConvertAll(lists, static l => l.Language);
        var byWord = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var (language, words) in lists)
        {
            foreach (var word in words.Split(' '))
            {
                var before = byWord.GetValueOrDefault(word) ?? [];
                if (!before.Contains(language)) byWord[word] = [.. before, language];
            }
        }

        _bySpan = byWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The languages told apart.</summary>
    public string[] Languages { get; }

    /// <summary>The languages in which the word, of either case, is one of the commonest.</summary>
    public string[] LanguagesOf(ReadOnlySpan<char> word) => word.Length <= Longest && _bySpan.TryGetValue(word, out var languages) ? languages : None;
}
