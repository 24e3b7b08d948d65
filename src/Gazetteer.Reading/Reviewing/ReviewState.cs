namespace Gazetteer.Reading.Reviewing;

/// <summary>Where a person's work stands.</summary>
/// <param name="CanUndo">Whether there is something to undo.</param>
/// <param name="CanRedo">Whether something was undone.</param>
/// <param name="UndoWords">What undoing takes back, in words; empty for nothing.</param>
/// <param name="RedoWords">What doing again brings, in words; empty for nothing.</param>
/// <param name="Decisions">How many decisions are in force.</param>
/// <param name="Unfit">How many no longer fit their documents.</param>
/// <param name="Project">The project file; empty while the work is kept nowhere.</param>
/// <param name="WhyReadOnly">Why nothing can be changed; empty when it can.</param>
/// <param name="CanDecideAlways">Whether there is a memory file for what is decided for always.</param>
public sealed record ReviewState(bool CanUndo, bool CanRedo, string UndoWords, string RedoWords, int Decisions, int Unfit, string Project, string WhyReadOnly, bool CanDecideAlways);
