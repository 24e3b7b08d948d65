namespace Gazetteer.Learning.Evaluation;

/// <summary>One mention that went wrong.</summary>
/// <param name="Class">In what way.</param>
/// <param name="Document">The document's id.</param>
/// <param name="Start">First code point of the span.</param>
/// <param name="End">The code point after the last.</param>
/// <param name="Text">Its words.</param>
/// <param name="Type">The gold type; null for a spurious mention.</param>
/// <param name="ErrorKm">How far off in kilometres, for <see cref="ErrorClass.Far"/>.</param>
public sealed record EvaluationError(ErrorClass Class, string Document, int Start, int End, string Text, string? Type, double? ErrorKm);
