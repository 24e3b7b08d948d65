namespace Gazetteer.Scene.Times;

/// <summary>A stretch of time and what it holds.</summary>
/// <param name="Since">Its first day.</param>
/// <param name="Until">Its last day.</param>
/// <param name="Documents">How many documents are of it.</param>
/// <param name="Mentions">How many mentions they hold.</param>
public sealed record TimeBar(DateOnly Since, DateOnly Until, int Documents, int Mentions);
