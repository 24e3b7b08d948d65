namespace Gazetteer.Reading.Reviewing;

/// <summary>A name and what the program took it for, to be judged in one go.</summary>
/// <param name="Card">Its least sure mention.</param>
/// <param name="Mentions">How many mentions of it nobody has judged yet.</param>
/// <param name="Documents">In how many documents.</param>
public sealed record ReviewItem(MentionCard Card, int Mentions, int Documents);
