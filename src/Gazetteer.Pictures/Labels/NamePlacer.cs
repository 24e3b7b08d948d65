using System.Collections.Immutable;
using Gazetteer.Pictures.Drawing;

namespace Gazetteer.Pictures.Labels;

/// <summary>Finds room for names on a page, so that none covers another nor leaves the map.</summary>
/// <remarks>
/// As <see cref="Scene.Labels.LabelLayout"/> does for screens (greedy point-feature labelling after Christensen, Marks and Shieber, 1995), with lines measured by the font that
/// they are printed in, in any projection, and with edges, which a screen that is moved does not have.
/// </remarks>
/// <param name="frame">The map.</param>
/// <param name="clearance">Room between names.</param>
internal sealed class NamePlacer(PictureBox frame, double clearance)
{
    /// <summary>Names nearer to one another than this run together.</summary>
    public const double LeastClearance = 1.5;

    private const double Gap = 3;
    private const double EdgeGap = 4;

    // A name may cover symbols that weigh less than this share of its own.
    private const double MinorShare = 0.25;

    /// <summary>A name within a ring is at most so much of its radius wide, that the ring is still seen.</summary>
    private const double WithinShare = 1.6;

    private const double NearestApart = 14;
    private const double FarthestApart = 140;
    private const double StepApart = 7;
    private const int DirectionsApart = 24;

    // Right, left, below, above, then the corners: the order in which cartographers prefer them (after Imhof, 1975), level positions first.
    private static readonly ImmutableArray<(int X, int Y)> Around = [(1, 0), (-1, 0), (0, 1), (0, -1), (1, -1), (1, 1), (-1, -1), (-1, 1)];
    private static readonly ImmutableArray<(int X, int Y)> Upon = [(0, 0)];
    private readonly TakenBoxes _taken = new();

    /// <summary>Keeps names off a symbol.</summary>
    /// <param name="middle">Where it stands.</param>
    /// <param name="reach">How far it reaches.</param>
    /// <param name="key">Whose it is.</param>
    /// <param name="weight">How much it matters.</param>
    public void KeepOff(PicturePoint middle, double reach, string key, double weight) =>
        _taken.Add(PictureBox.Around(middle.X, middle.Y, reach * 1.8, reach * 1.8), key, weight);

    /// <summary>Keeps names out of a box.</summary>
    public void KeepOut(PictureBox box) => _taken.Add(box, "", double.MaxValue);

    /// <summary>Places what finds room, the most important first.</summary>
    public ImmutableArray<PlacedName> Place(IEnumerable<LabelRequest> labels)
    {
        var placed = ImmutableArray.CreateBuilder<PlacedName>();
        var homeless = new List<LabelRequest>();
        foreach (var label in labels.OrderByDescending(static l => l.IsFirst).ThenByDescending(static l => l.Priority).ThenBy(static l => l.Key, StringComparer.Ordinal))
        {
            var fitted = Fit(label, 0, clearance) ?? (label.Lines.Length > 1 ? Fit(label.FirstLine, 0, clearance) : null) ?? Fit(label.FirstLine, label.Priority * MinorShare, clearance);
            if (fitted is null && label.IsMain) fitted = Fit(label.FirstLine, label.Priority * MinorShare, LeastClearance) ?? Fit(label.FirstLine, label.Priority, LeastClearance);
            if (fitted is not null) placed.Add(fitted);
            else if (label.MayStandApart) homeless.Add(label);
        }

        // Only when all others have their room: a line takes room from many.
        placed.AddRange(homeless.Select(FitApart).OfType<PlacedName>());
        return placed.DrainToImmutable();
    }

    /// <summary>Room at a distance, the nearest first, from where a straight line leads to the symbol without crossing a name or another line.</summary>
    private PlacedName? FitApart(LabelRequest label)
    {
        for (var distance = NearestApart; distance <= FarthestApart; distance += StepApart)
        {
            for (var i = 0; i < DirectionsApart; i++)
            {
                var (sin, cos) = Math.SinCos(Math.Tau * i / DirectionsApart);
                var box = PictureBox.Around(label.Anchor.X + (cos * (label.Reach + distance)), label.Anchor.Y + (sin * (label.Reach + distance)), label.Width, label.Height);
                if (!frame.Inset(EdgeGap).Holds(box) || _taken.IsTaken(box.Inset(-LeastClearance), label.Key, 0)) continue;
                var leader = Leader.Between(label.Anchor, label.Reach, box);
                if (leader.Room.Any(r => _taken.IsTaken(r, label.Key, double.MaxValue))) continue;
                _taken.Add(box, "", double.MaxValue);
                foreach (var room in leader.Room) _taken.Add(room, "", double.MaxValue);
                return new PlacedName(label, box, 0) { Leader = leader };
            }
        }

        return null;
    }

    private PlacedName? Fit(LabelRequest label, double minor, double apart)
    {
        var (width, height) = (label.Width, label.Height);
        foreach (var (dx, dy) in PositionsOf(label, width))
        {
            // At a corner the symbol's edge is nearer in each direction than beside it.
            var reach = (label.Reach * (dx != 0 && dy != 0 ? 0.7 : 1)) + (label.Reach > 0 ? Gap : 0);
            var box = PictureBox.Around(label.Anchor.X + (dx * (reach + (width / 2))), label.Anchor.Y + (dy * (reach + (height / 2))), width, height);
            if (!frame.Inset(EdgeGap).Holds(box) || _taken.IsTaken(box.Inset(-apart), label.Key, minor)) continue;
            _taken.Add(box, "", double.MaxValue);
            return new PlacedName(label, box, dx);
        }

        return null;
    }

    private static ImmutableArray<(int X, int Y)> PositionsOf(LabelRequest label, double width) =>
        label.Reach == 0 ? Upon : label.MayStandWithin && width < WithinShare * label.Reach ? Upon.AddRange(Around) : Around;
}
