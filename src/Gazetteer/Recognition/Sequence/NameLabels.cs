namespace Gazetteer.Recognition.Sequence;

/// <summary>What holds of all chains of <see cref="NameLabel"/>.</summary>
internal static class NameLabels
{
    /// <summary>How many labels there are.</summary>
    public const int Count = 5;

    /// <summary>Whether one label may follow another: a further word of a place needs a first.</summary>
    public static bool MayFollow(int before, int label) =>
        label != (int)NameLabel.Inside || before is (int)NameLabel.Begin or (int)NameLabel.Inside;
}
