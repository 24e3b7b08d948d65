using System.Collections.Immutable;
using Gazetteer.Pictures.Drawing;
using Gazetteer.Pictures.Typography;
using Gazetteer.Pictures.Words;

namespace Gazetteer.Pictures.Classes;

/// <summary>The pages of text of a class pack.</summary>
internal sealed class ClassSheets(
    FontBook fonts, PictureWords words, ClassOptions options, string title, ImmutableArray<ClassPlace> places, ImmutableArray<ClassQuestion> questions, PlaceList list)
{
    /// <summary>What pupils get.</summary>
    public IEnumerable<PictureDrawing> WorkSheet()
    {
        var pages = Pages(words["work-sheet"]);
        pages.Paragraph(words["name-and-class"]);
        pages.Section(words["match-title"]);
        pages.Paragraph(words["match-text"]);
        var names = places.Select(static p => p.Name).ToArray();
        new Random(options.Seed).Shuffle(names);
        pages.Paragraph(string.Join(words["list-separator"], names), indent: 10);
        foreach (var chunk in places.Chunk(4)) pages.Row([.. chunk.Select(p => ($"{words.Number(p.Number)}  __________________", 0.25))]);
        Ask(pages);
        return pages.Finish();
    }

    /// <summary>What the teacher keeps.</summary>
    public IEnumerable<PictureDrawing> Answers()
    {
        var pages = Pages(words["answer-sheet"]);
        pages.Section(words["key-title"]);
        foreach (var chunk in places.Chunk(3)) pages.Row([.. chunk.Select(p => ($"{words.Number(p.Number)}  {p.Name}", 1 / 3d))]);
        pages.Section(words["answers"]);
        foreach (var (question, i) in questions.Select(static (q, i) => (q, i))) pages.Question(NumberOf(i), question.Answer, [], hasLine: false);
        return pages.Finish();
    }

    /// <summary>The list of places.</summary>
    public IEnumerable<PictureDrawing> Places()
    {
        var pages = Pages(words["place-list"]);
        pages.Row([("", 0.06), (words["column-name"], 0.26), (words["column-kind"], 0.16), (words["column-country"], 0.14), (words["column-sentence"], 0.38)], isBold: true);
        foreach (var place in places)
        {
            pages.Row([
                (words.Number(place.Number), 0.06), (list.NamesOf(place, words), 0.26), (PlaceList.KindOf(place, words), 0.16), (list.CountryOf(place, words), 0.14), (list.SentenceOf(place), 0.38)]);
        }

        return pages.Finish();
    }

    private FlowPages Pages(string heading) =>
        new(options.Sheet.Turned(isLandscape: false), fonts, words.IsRightToLeft, title,
            $"{heading} · {words["pack", words.Number(options.Seed), words[$"level-{options.Level.ToString().ToLowerInvariant()}"]]}");

    private void Ask(FlowPages pages)
    {
        QuestionKind? last = null;
        foreach (var (question, i) in questions.Select(static (q, i) => (q, i)))
        {
            if (question.Kind != last)
            {
                pages.Section(words[question.Kind switch
                {
                    QuestionKind.FillIn => "fill-title",
                    QuestionKind.Direction => "direction-title",
                    QuestionKind.Distance => "distance-title",
                    _ => "order-title",
                }]);
            }

            last = question.Kind;
            pages.Question(NumberOf(i), question.Text, question.Choices, hasLine: question.Kind == QuestionKind.Order);
        }
    }

    private string NumberOf(int question) => words.Digits($"{question + 1}.");
}
