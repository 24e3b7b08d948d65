using System.Collections.Immutable;

namespace Gazetteer.Pictures.Classes;

/// <summary>A question with one right answer.</summary>
/// <param name="Kind">What sort of question it is.</param>
/// <param name="Text">What is asked.</param>
/// <param name="Choices">The answers to choose from, in the order in which they are shown; empty where the answer is written.</param>
/// <param name="Answer">The right answer: one of the choices where there are any.</param>
/// <param name="About">Numbers of the places that it is about.</param>
public sealed record ClassQuestion(QuestionKind Kind, string Text, ImmutableArray<string> Choices, string Answer, ImmutableArray<int> About);
