using System.Collections.Immutable;
using Gazetteer.Pictures.Words;

namespace Gazetteer.Pictures.Classes;

/// <summary>Makes questions that have one right answer, from where places lie and from what the documents say of them.</summary>
/// <param name="places">The places of the pack.</param>
/// <param name="sentences">The documents.</param>
/// <param name="words">The language.</param>
/// <param name="options">Level and seed.</param>
/// <param name="ways">Rivers and coasts by their names, with the places on them in order.</param>
/// <param name="metresPerUnit">Metres on the ground for a unit of the map's page, as its scale bar has it.</param>
internal sealed class QuestionMaker(ImmutableArray<ClassPlace> places, DocumentSentences sentences, PictureWords words, ClassOptions options,
    ImmutableArray<(string Name, ImmutableArray<ClassPlace> InOrder)> ways, double metresPerUnit)
{
    private const double LeastDegrees = 0.6;

    /// <summary>Three millimetres of the page: what is less cannot be told by the eye.</summary>
    private const double LeastOnPage = 12;

    /// <summary>What is nearer on the page than a centimetre cannot be measured well.</summary>
    private const double LeastMeasured = 38;

    /// <summary>A ruler laid on the page may be wrong by this share of the distance: the scale bar is true in the middle of the map alone.</summary>
    private const double MostMismeasured = 0.12;

    /// <summary>So many places are put in order.</summary>
    private const int Length = 4;

    private readonly Random _random = new(options.Seed);
    private readonly ImmutableArray<ClassPlace> _points = [.. places.Where(static p => p.IsPoint)];
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>The sentences that questions were made of, whole.</summary>
    public IReadOnlySet<string> Asked => _asked;

    /// <summary>All questions, by their kinds.</summary>
    public ImmutableArray<ClassQuestion> Make()
    {
        var (fill, direction, distance, order) = options.Level switch { ClassLevel.Easy => (5, 4, 2, 1), ClassLevel.Medium => (7, 5, 3, 2), _ => (10, 6, 4, 2) };
        return [.. FillIns().Take(fill), .. Directions().Take(direction), .. Distances().Take(distance), .. Ways().Concat(Orders()).Take(order)];
    }

    private IEnumerable<ClassQuestion> FillIns()
    {
        foreach (var place in Shuffled(places))
        {
            // A sentence that asks about two places would answer one question in the other.
            var found = sentences.About(place.Mentioned, place.Name).Where(s => !_asked.Contains(s.Text)).Take(3).ToArray();
            if (found.Length == 0) continue;
            var sentence = found[_random.Next(found.Length)];
            _asked.Add(sentence.Text);
            yield return new ClassQuestion(QuestionKind.FillIn, $"{sentence.Blanked} {Hint(place)}", [], place.Name, [place.Number]);
        }
    }

    /// <summary>What makes the answer one: the number on the map, or the first letter and the length, if no other place has these.</summary>
    private string Hint(ClassPlace place)
    {
        var letters = place.Name.Count(char.IsLetter);
        var isOne = !places.Any(p => p != place && p.Name[0] == place.Name[0] && p.Name.Count(char.IsLetter) == letters);
        return options.Level == ClassLevel.Hard && isOne
            ? words["hint-letters", place.Name[0], words.Number(letters)]
            : words["hint-number", words.Number(place.Number)];
    }

    private IEnumerable<ClassQuestion> Directions()
    {
        var directions = (string[])["north", "south", "east", "west"];
        foreach (var (one, other) in Pairs())
        {
            var direction = directions[_random.Next(directions.Length)];
            if (!AreApart(direction, one, other)) continue;
            yield return new ClassQuestion(
                QuestionKind.Direction, words[$"farther-{direction}", one.Name, other.Name], [one.Name, other.Name], InDegrees(direction, one, other) > 0 ? one.Name
                    : other.Name, [one.Number, other.Number]);
        }
    }

    /// <summary>Whether one of two places lies plainly farther in a direction, on the Earth and on the page: where parallels are bent and the two disagree, a pupil cannot see the answer.</summary>
    private static bool AreApart(string direction, ClassPlace one, ClassPlace other)
    {
        var (degrees, page) = (InDegrees(direction, one, other), OnPage(direction, one, other));
        return Math.Abs(degrees) >= LeastDegrees && Math.Abs(page) >= LeastOnPage && Math.Sign(degrees) == Math.Sign(page);
    }

    private static double InDegrees(string direction, ClassPlace one, ClassPlace other) => direction switch
    {
        "north" => one.Place.Point.Latitude - other.Place.Point.Latitude,
        "south" => other.Place.Point.Latitude - one.Place.Point.Latitude,
        "east" => East(one, other),
        _ => East(other, one),
    };

    private static double OnPage(string direction, ClassPlace one, ClassPlace other) => direction switch
    {
        "north" => other.At.Y - one.At.Y,
        "south" => one.At.Y - other.At.Y,
        "east" => one.At.X - other.At.X,
        _ => other.At.X - one.At.X,
    };

    private IEnumerable<ClassQuestion> Distances()
    {
        foreach (var (one, other) in Pairs())
        {
            var km = one.Place.Point.DistanceKm(other.Place.Point);
            var measured = double.Hypot(one.At.X - other.At.X, one.At.Y - other.At.Y);
            if (measured < LeastMeasured || Math.Abs((measured * metresPerUnit / 1000) - km) > km * MostMismeasured) continue;
            var right = Rounded(km);
            var choices = Shuffled(((double[])[right, Rounded(km * 0.5), Rounded(km * 1.7)]).Select(Km).ToImmutableArray());
            if (choices.Distinct().Count() < choices.Length) continue;
            yield return new ClassQuestion(QuestionKind.Distance, words["how-far", one.Name, other.Name], choices, Km(right), [one.Number, other.Number]);
        }
    }

    /// <summary>Along a river or a coast. Places are kept that come one after the other in a direction too, so that the answer is the same to who sees the line and to who does not.</summary>
    private IEnumerable<ClassQuestion> Ways()
    {
        foreach (var (name, inOrder) in ways)
        {
            var (first, last) = (inOrder[0].Place.Point, inOrder[^1].Place.Point);
            var isWide = Math.Abs(first.Longitude - last.Longitude) >= Math.Abs(first.Latitude - last.Latitude);
            var direction = isWide ? East(inOrder[^1], inOrder[0]) > 0 ? "east" : "west" : last.Latitude > first.Latitude ? "north" : "south";
            var met = new List<ClassPlace>();
            foreach (var place in inOrder)
            {
                if (met.Count == 0 || (InDegrees(direction, place, met[^1]) > 0 && AreApart(direction, place, met[^1]))) met.Add(place);
            }

            if (met.Count < Length) continue;
            met.RemoveRange(Length, met.Count - Length);
            if (_random.Next(2) == 1) met.Reverse();
            var separator = words["list-separator"];
            var asked = Shuffled([.. met.Skip(1)]);
            yield return new ClassQuestion(
                QuestionKind.Order, words["order-along", name, met[0].Name, string.Join(separator, asked.Select(static c => c.Name))], [],
                string.Join(separator, met.Skip(1).Select(static c => c.Name)), [.. met.Select(static c => c.Number)]);
        }
    }

    private IEnumerable<ClassQuestion> Orders()
    {
        foreach (var byLongitude in (bool[])[true, false])
        {
            var chosen = new List<ClassPlace>();
            foreach (var place in Shuffled(_points))
            {
                if (chosen.TrueForAll(c => AreApart(byLongitude ? "east" : "north", c, place))) chosen.Add(place);
                if (chosen.Count == Length) break;
            }

            if (chosen.Count < Length) continue;
            var separator = words["list-separator"];
            var ordered = byLongitude
                ? chosen.OrderBy(p => East(p, chosen[0]))
                : chosen.OrderByDescending(static p => p.Place.Point.Latitude);
            yield return new ClassQuestion(
                QuestionKind.Order, words[byLongitude ? "order-west-east" : "order-north-south", string.Join(separator, chosen.Select(static c => c.Name))], [],
                string.Join(separator, ordered.Select(static c => c.Name)), [.. chosen.Select(static c => c.Number)]);
        }
    }

    /// <summary>Pairs of places that stand at points, none twice, each place in few of them.</summary>
    private IEnumerable<(ClassPlace One, ClassPlace Other)> Pairs()
    {
        const int Rounds = 6;
        var seen = new HashSet<(int, int)>();
        for (var round = 0; round < Rounds; round++)
        {
            var order = Shuffled(_points);
            for (var i = 0; i + 1 < order.Length; i += 2)
            {
                var (one, other) = (order[i], order[i + 1]);
                if (seen.Add((Math.Min(one.Number, other.Number), Math.Max(one.Number, other.Number)))) yield return (one, other);
            }
        }
    }

    private ImmutableArray<T> Shuffled<T>(ImmutableArray<T> items)
    {
        var shuffled = items.ToArray();
        _random.Shuffle(shuffled);
        return [.. shuffled];
    }

    /// <summary>By how many degrees one lies east of another, the short way round.</summary>
    private static double East(ClassPlace one, ClassPlace other)
    {
        var degrees = (one.Place.Point.Longitude - other.Place.Point.Longitude) % 360;
        return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
    }

    private static double Rounded(double km) => km < 200 ? Math.Round(km / 10) * 10 : Math.Round(km / 50) * 50;

    private string Km(double km) => words["km", words.Number((long)km)];
}
