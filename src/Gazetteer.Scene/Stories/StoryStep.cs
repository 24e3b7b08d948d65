using Gazetteer.Places;

namespace Gazetteer.Scene.Stories;

/// <summary>A step of a story: a place that a document comes to.</summary>
/// <param name="At">Where its first mention begins in the text, in UTF-16 code units.</param>
/// <param name="Place">The place.</param>
/// <param name="Name">Its main name.</param>
/// <param name="Text">As the text has it.</param>
/// <param name="Point">Where it is.</param>
/// <param name="Mentions">How often it is mentioned before the text comes to another.</param>
/// <param name="Date">The last date that the text wrote before it, in ISO 8601; empty without one.</param>
/// <param name="Kilometres">How far it is from the place before, as the crow flies; 0 for the first.</param>
public sealed record StoryStep(int At, PlaceId Place, string Name, string Text, GeoPoint Point, int Mentions, string Date, double Kilometres);
