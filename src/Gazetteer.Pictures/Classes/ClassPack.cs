using System.Collections.Immutable;
using Gazetteer.Pictures.Drawing;

namespace Gazetteer.Pictures.Classes;

/// <summary>Maps, questions and answers for a class.</summary>
/// <param name="Pages">The pages for print: labelled map, blank map with numbers, work sheet, answers, list of places.</param>
/// <param name="BlankMap">The blank map alone.</param>
/// <param name="Places">Its places, by number.</param>
/// <param name="Questions">The questions, each with its answer.</param>
/// <param name="Title">What the pack is called.</param>
/// <param name="Language">Its language.</param>
public sealed record ClassPack(
    ImmutableArray<PictureDrawing> Pages, PictureDrawing BlankMap, ImmutableArray<ClassPlace> Places, ImmutableArray<ClassQuestion> Questions, string Title, string Language);
