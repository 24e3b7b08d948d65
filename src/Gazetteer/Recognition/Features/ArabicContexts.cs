using System.Collections.Frozen;
using Gazetteer.Recognition.Lexicon;
using Gazetteer.Text;

namespace Gazetteer.Recognition.Features;

/// <summary>The words of Persian, Urdu and Arabic that say what their neighbour is: few enough to be known by heart, so that a model need not have seen each of them.</summary>
internal static class ArabicContexts
{
    private static readonly FrozenDictionary<ulong, ArabicContext> Words = Table();

    /// <summary>What a word says; the hash is taken of its folded form.</summary>
    public static ArabicContext Of(ulong hash) => Words.GetValueOrDefault(hash);

    /// <summary>What each word of a document says; nothing where it has no language of Arabic script.</summary>
    public static ArabicContext[] OfWords(WordFrame frame, ArabicLanguage[] languages)
    {
        var contexts = new ArabicContext[frame.Count];
        for (var w = 0; w < contexts.Length; w++)
        {
            if (languages[w] != 0) contexts[w] = Of(frame.Hash[w]);
        }

        return contexts;
    }

    private static FrozenDictionary<ulong, ArabicContext> Table()
    {
        var table = new Dictionary<ulong, ArabicContext>();
        Add(table, ArabicContext.Settlement, "شهر شهرهای شهرک شهرستان روستا روستای روستاهای دهکده قریه ده آبادی بندر بندرگاه پایتخت شهرداری شہر شہروں قصبہ قصبے گاؤں گوٹھ بستی بندرگاہ دارالحکومت مدينة بلدة قرية ميناء عاصمة العاصمة مدن");
        Add(table, ArabicContext.Unit, "استان استان‌های ولایت ولسوالی بخش دهستان کشور کشورهای جمهوری ایالت منطقه ناحیه اقلیم صوبہ صوبے ضلع ضلعے اضلاع تحصیل ریاست ریاستوں ملک علاقہ علاقے خطہ خطے ڈویژن محافظة ولاية مقاطعة إقليم منطقة دولة جمهورية سلطنة مملكة إمارة قضاء");
        Add(table, ArabicContext.Water, "دریای دریا دریاچه رود رودخانه خلیج تنگه اقیانوس تالاب خور شط سواحل بحیرہ بحر دریائے دریا جھیل خلیج آبنائے نہر ندی بحر نهر بحيرة خليج مضيق محيط وادي");
        Add(table, ArabicContext.Land, "کوه کوه‌های رشته‌کوه قله جزیره جزایر شبه‌جزیره دشت کویر بیابان صحرای دره ساحل گردنه غار آتشفشان کوہ پہاڑ پہاڑی وادی جزیرہ جزائر صحرا ساحل میدان جبل جبال جزيرة جزر صحراء ساحل سهل هضبة");
        Add(table, ArabicContext.Site, "خیابان میدان بلوار کوچه جاده بزرگراه آزادراه فرودگاه ایستگاه پل سد مرز مرزهای گذرگاه پارک مسجد دروازه محله بازار بیمارستان زندان سڑک شاہراہ ہوائی اڈہ اڈے چوک پل ڈیم سرحد بارڈر پارک مسجد درہ قلعہ شارع مطار محطة جسر سد حدود معبر حي");
        Add(table, ArabicContext.Preposition, "در از به تا سمت سوی نزدیک نزدیکی حوالی اطراف سوار راهی مقصد عازم میان بین داخل خارج فی في من إلى الى على عن نحو قرب بين عبر حتى لدى داخل باتجاه شمالي جنوبي شرقي غربي");
        Add(table, ArabicContext.Postposition, "میں سے تک کو کا کی کے پر نے والے والی والا پہنچ پہنچے روانہ جانے کیلئے کیلیے");
        Add(table, ArabicContext.Title, "آقای خانم دکتر مهندس استاد شهید سردار سرتیپ سرهنگ حاج حاجی آیت‌الله حجت‌الاسلام شیخ سید ملا مولوی امام جناب محترمہ محترم مسٹر مس مسز ڈاکٹر پروفیسر جنرل میجر کرنل مولانا علامہ نواب سردار میر شاہ حاجی قاضی مفتی بیگم السيد السيدة الدكتور الشيخ الأمير الملك الرئيس اللواء العميد الفريق الحاج");
        Add(table, ArabicContext.Organisation, "دانشگاه وزارت سازمان شرکت بانک باشگاه تیم موسسه بنیاد حزب اتحادیه انجمن شورای مجلس دادگاه خبرگزاری روزنامه کانون یونیورسٹی جامعہ وزارت محکمہ ادارہ کمپنی بینک ٹیم پارٹی انجمن کونسل عدالت اتھارٹی کالج ریڈیو فاؤنڈیشن کمیشن اسمبلی جامعة وزارة منظمة شركة بنك مصرف نادي فريق حزب اتحاد جمعية مجلس محكمة وكالة صحيفة إذاعة تلفزيون");
        Add(table, ArabicContext.Conjunction, "و یا اور یا نیز ، أو");
        Add(table, ArabicContext.Relation, "اهل مقیم ساکن ساکنان مردم اهالی شهروندان مرکز شمال جنوب شرق غرب شمالی جنوبی شرقی غربی مرکزی حومه استاندار فرماندار نماینده سفیر سفارت سفر دیدار پایتخت اہل باشندے باشندوں رہائشی عوام شمال جنوب مشرق مغرب شمالی جنوبی مشرقی مغربی وسطی قریب نزدیک دورے سفیر سفارت سفارتخانہ وزیراعلیٰ گورنر أهالي سكان شمال جنوب شرق غرب وسط محافظ سفير سفارة زيارة عاصمة");
        Add(table, ArabicContext.Language, "زبان زبان‌های گویش لهجه لغة اللغة لہجہ بولی");
        Add(table, ArabicContext.Determiner, "این آن یک هر همین همان چند کدام هیچ همه چه چنین هیچ‌کدام اس ان یہ وہ ایک ہر کسی کوئی کچھ جس جن میرا میری میرے ہمارا ہماری ہمارے اپنا اپنی اپنے تمہارا تمہاری تیرا تیری تیرے هذا هذه ذلك تلك كل أي");
        Add(table, ArabicContext.Copula, "است هست هستند بود بودند شد شدند نیست ندارد دارد دارند ہے ہیں تھا تھی تھے ہو ہوا ہوئی ہوئے ہوں گا گی گے کان كانت يكون تكون ليس ليست");
        Add(table, ArabicContext.Speech, "گفت گفتند گوید گویند افزود خواست اعلام خبر هشدار کہا بتایا کہنا پوچھا قرار اعلان مطالبہ قال قالت أعلن أعلنت دعا دعت أكد أكدت حذر حذرت");
        return table.ToFrozenDictionary();
    }

    private static void Add(Dictionary<ulong, ArabicContext> table, ArabicContext context, string words)
    {
        foreach (var word in words.Split(' '))
        {
            var folded = NameFolding.Fold(word);
            if (folded.Length > 0 && !folded.Contains(' ', StringComparison.Ordinal)) table.TryAdd(WordHash.Of(folded), context);
        }
    }
}
