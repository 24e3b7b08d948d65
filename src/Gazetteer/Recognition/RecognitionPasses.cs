using System.Collections.Immutable;
using System.Globalization;
using Gazetteer.Indexing;
using Gazetteer.Languages;
using Gazetteer.Mentions;
using Gazetteer.Recognition.Kinds;
using Gazetteer.Recognition.Passages;

namespace Gazetteer.Recognition;

/// <summary>The passes of recognition, in order, each with the reason for its place.</summary>
/// <remarks>
/// A pass gets the mentions of those before it and gives its own, in order of the text and not overlapping: the rule for overlaps is that <em>what stands stays</em>, so a pass that only adds
/// (<see cref="MentionList.Add"/>) leaves alone what an earlier one found, and one that knows better says so by changing it. A second recogniser of names is a pass of this list. Positions in numbers
/// need no name and no index: <c>Pipeline/StatedPositions</c> finds them beside this list, and a name that overlaps one goes.
/// </remarks>
internal static class RecognitionPasses
{
    public static ImmutableArray<RecognitionPass> Of(PlaceIndex index, NotPlaces notPlaces, WordLexicon lexicon, KindClassifier? kinds, PassageRecognizer passages)
    {
        var (repair, aid, tails, tied) = (new SpanRepair(index), new GazetteerAid(index, notPlaces, lexicon), new UnitTails(index), new TiedNames(index));
        var (wholes, peoples) = (new WholeNames(index, repair), new PassageDemonyms(index));
        ImmutableArray<RecognitionPass> all =
        [
            new("model", "First: all others look at what it found.",
                static m => string.Create(CultureInfo.InvariantCulture, $"the words and those beside them read as a name of a place ({m.Score:0.00})"),
                static (_, names, _) => names.Mentions),
            new("spans", "Before all that ask what a name is: the model decides word by word and cuts names at \"and\", \"of\" or an ezafe.",
                static _ => "the gazetteer has the name as a whole, or as two",
                (document, _, mentions) => repair.Mend(document.Text.Source.Text, mentions, document.Text.Cancellation)),
            new("not places", "After the spans, since the list is of whole names; before whole names and tails, which build on what is left.",
                static _ => "", (document, _, mentions) => aid.WithoutOthers(document, mentions)),
            new("whole names", "Before known names: a longer name drives out the shorter ones within it.",
                static _ => "the words beside it belong to the name", (document, names, mentions) => wholes.Cover(document, mentions, names.Persons)),
            new("unit tails", "Before known names: what a state or country stands behind is a place, and vouches for its neighbours.",
                static _ => "a town and what it lies in stand one behind the other", (document, _, mentions) => tails.Add(document, mentions)),
            new("county councils", "After unit tails, whose counties they would else be: \"Kent County Council\" is Kent's.",
                static _ => "the name of a county in that of its council", (document, _, mentions) => CountyCouncils.Add(index, document, mentions)),
            new("known names", "After all that know by the text: it knows by the gazetteer, where nothing speaks against it, and by the places found so far.",
                static m => m.Score >= GazetteerAid.RepeatedScore ? "the document means a place by this name elsewhere"
                    : "the gazetteer knows a place of this name, and the words beside it allow one", aid.AddKnown),
            new("tied names", "After known names: a name found by itself may be tied to others by hyphens.",
                static _ => "hyphens tie it to the words beside it", (document, _, mentions) => tied.Widen(document, mentions)),
            new("namesakes", "After all that find names: whom the document introduces as a person is one wherever the name stands alone.",
                static _ => "", static (document, names, mentions) => new Namesakes(document, names.Persons).Without(mentions)),
            new("corroboration", "After namesakes: what is no place must not make its like surer.",
                static _ => "a name that is surer elsewhere in the document", static (_, _, mentions) => Corroboration.Raise(mentions)),
            new("kinds", "After the extents are settled: the words beside a name say how it is used.",
                static m => KindReason(m.Kind), (document, _, mentions) => kinds?.Classify(document, mentions) ?? mentions) { SaysKind = true },
            new("passages", "After all those: other languages' paragraphs are read by their own words and rules, and none of the passes above looks at them.",
                static m => m.Rule is { } rule ? $"a name in a form of its language ({rule})" : "a name, by the words of its paragraph's language",
                (document, _, mentions) => MentionList.Add(mentions, passages.Recognize(document))),
            new("peoples", "After the passages, whose names they may be part of: most have no capital there, and nothing else looks at them.",
                static _ => "a word of its language for a people, or for what belongs to it",
                (document, _, mentions) => MentionList.Add(mentions, peoples.Recognize(document))),
        ];
        return all;
    }

    private static string KindReason(MentionKind kind) => kind switch
    {
        MentionKind.Metonymic => "the place stands for those who act there",
        MentionKind.Modifier => "it says something of the noun after it",
        MentionKind.Demonym => "it names the people",
        MentionKind.Embedded => "it stands within a name of something else",
        MentionKind.Language => "it names a language",
        MentionKind.Person => "it names a person",
        _ => "the words beside it read it as the place itself",
    };
}
