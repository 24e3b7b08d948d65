using System.Collections.Immutable;

namespace Gazetteer.Learning.Corpora;

/// <summary>A document of a corpus with the toponyms that people, or a program, marked in it.</summary>
/// <param name="Id">Unique within the corpus.</param>
/// <param name="Title">Its title; empty without one.</param>
/// <param name="Text">Its text; null in a file of predictions that leaves it out.</param>
/// <param name="Toponyms">The toponyms in the order of the file.</param>
/// <param name="Others">Persons, organisations and whatever else the file marks as no toponym.</param>
public sealed record AnnotatedDocument(
    string Id,
    string Title,
    string? Text,
    ImmutableArray<AnnotatedToponym> Toponyms,
    ImmutableArray<AnnotatedToponym> Others);
