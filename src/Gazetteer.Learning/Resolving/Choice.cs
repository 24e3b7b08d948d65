using Gazetteer.Resolution.Candidates;

namespace Gazetteer.Learning.Resolving;

/// <summary>The candidates of one name that people placed, and how right each of them is.</summary>
internal sealed class Choice
{
    /// <summary>A candidate nearer than this to the gold point is right, in kilometres (100 miles, as evaluations have it).</summary>
    public const double RightWithinKm = NameGroup.SameSpotKm;

    /// <summary>How right a candidate is that lies where the gold does and is another place, such as the town's district.</summary>
    private const double OnlyNear = 0.15;

    /// <summary>A name counts by its mentions, but not by more than these: the tenth says no more than the third.</summary>
    private const int MostMentions = 3;

    private readonly Dictionary<Option, double> _right = [];

    public Choice(NameGroup group, PlacedDocument.Gold gold, int mentions, PlacedDocument source)
    {
        (Origin, Sort, Group) = (source.Origin, source.Sort, group);
        Weight = source.Weight * Math.Min(mentions, MostMentions);
        CalibrationWeight = source.CalibrationWeight * Math.Min(mentions, MostMentions);
        var isKnown = gold.Id is { } id && group.Options.Exists(o => o.Place.Id == id);
        foreach (var option in group.Options)
        {
            if (option.Place.Point.DistanceKm(gold.Point) < RightWithinKm) _right[option] = isKnown && option.Place.Id != gold.Id ? OnlyNear : 1;
        }
    }

    /// <summary>The number of the document that it stands in, or that its note was cut from.</summary>
    public int Origin { get; }

    /// <summary>What sort of text it stands in.</summary>
    public TextSort Sort { get; }

    public NameGroup Group { get; }

    public double Weight { get; }

    public double CalibrationWeight { get; }

    /// <summary>How right a candidate is: 0 for wrong, 1 for right.</summary>
    public double RightnessOf(Option option) => _right.GetValueOrDefault(option);
}
