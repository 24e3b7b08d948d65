namespace Gazetteer.Coordinates;

/// <summary>Reads one angle at a place in a text: <c>25.2919</c>, <c>N 25° 17' 31"</c>, <c>۲۵٫۲۹ شمالی</c>, <c>251731N</c>, <c>-60,643</c>.</summary>
/// <remarks>
/// A ref struct that walks over the text once. Numbers without marks are minutes and seconds only if a hemisphere stands beside them, so that <c>48 07</c> in a list stays
/// two numbers; a caller whose text is nothing but one angle says so by <c>isAlone</c>.
/// </remarks>
internal ref struct AngleReader(ReadOnlySpan<char> text, bool isAlone = false)
{
    private const int MostDegrees = 360;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly bool _isAlone = isAlone;
    private int _position;
    private CoordinateAxis _axis;
    private CoordinateWord _hemisphere;
    private bool _hasMarks;
    private bool _hasLetters;

    /// <summary>Reads an angle.</summary>
    /// <param name="position">Where it begins, spaces apart; where it ends afterwards, if there is one.</param>
    /// <param name="angle">The angle.</param>
    public bool TryRead(ref int position, out Angle angle)
    {
        (angle, _position, _axis, _hemisphere, _hasMarks, _hasLetters) = (default, position, CoordinateAxis.Unknown, CoordinateWord.None, false, false);
        SkipSpaces();
        ReadLabel();
        ReadHemisphereBefore();
        var sign = ReadSign();
        if (!WrittenNumber.TryRead(_text, _position, out var first)) return false;
        _position += first.Length;
        var (degrees, unit, hasMinutes) = ReadParts(first);
        ReadHemisphereAfter();
        if (degrees >= MostDegrees) return false;
        var isSouthOrWest = _hemisphere is CoordinateWord.South or CoordinateWord.West or CoordinateWord.O;

        // What is written with its hemisphere and a minus is still in that hemisphere.
        angle = new Angle(isSouthOrWest || (sign < 0 && _hemisphere == CoordinateWord.None) ? -degrees
            : degrees, AxisOf(_hemisphere), unit, _hemisphere != CoordinateWord.None, _hasMarks, hasMinutes, _hemisphere == CoordinateWord.O);
        position = _position;
        return true;
    }

    private readonly CoordinateAxis AxisOf(CoordinateWord hemisphere) => hemisphere switch
    {
        CoordinateWord.North or CoordinateWord.South => CoordinateAxis.Latitude,
        CoordinateWord.East or CoordinateWord.West or CoordinateWord.O => CoordinateAxis.Longitude,
        _ => _axis,
    };

    private void ReadLabel()
    {
        var word = CoordinateWords.At(_text, _position, out var length);
        if (word is not (CoordinateWord.Latitude or CoordinateWord.Longitude)) return;
        _axis = word == CoordinateWord.Latitude ? CoordinateAxis.Latitude : CoordinateAxis.Longitude;
        _position += length;
        while (_position < _text.Length && _text[_position] is ' ' or ':' or '=' or '.' or '\u00A0' or '(' or '：') _position++;
    }

    private void ReadHemisphereBefore()
    {
        var word = CoordinateWords.At(_text, _position, out var length);
        if (word is < CoordinateWord.North or > CoordinateWord.O) return;
        var next = _position + length;
        while (next < _text.Length && next - _position - length < 2 && _text[next] is ' ' or '.' or ':' or '\u00A0' or '\u202F') next++;
        if (next >= _text.Length || (WrittenNumber.DigitOf(_text[next]) < 0 && !IsSign(_text[next]))) return;
        (_hemisphere, _position) = (word, next);
    }

    private int ReadSign()
    {
        if (_position + 1 >= _text.Length || !IsSign(_text[_position])) return 1;
        var next = _position + 1;
        while (next < _text.Length && _text[next] == ' ' && _isAlone) next++;
        if (next >= _text.Length || WrittenNumber.DigitOf(_text[next]) < 0) return 1;
        var sign = _text[_position] == '+' ? 1 : -1;
        _position = next;
        return sign;
    }

    private (double Degrees, double Unit, bool HasMinutes) ReadParts(WrittenNumber first)
    {
        if (IsMark(CoordinateWord.Degree, out var mark))
        {
            (_hasMarks, _hasLetters, _position) = (true, char.IsAsciiLetter(_text[mark - 1]), mark);
            return first.Decimals > 0 ? (first.Value, first.Unit, false) : ReadMinutes(first, ' ');
        }

        if (first.Decimals == 0 && first.WholeDigits <= 3 && _position + 1 < _text.Length && _text[_position] is (':' or '-') and var separator && WrittenNumber.DigitOf(_text[_position + 1]) >= 0)
        {
            return ReadUnmarked(first, separator);
        }

        if (first.WholeDigits is >= 4 and <= 7 && HasHemisphere() && Packed(first) is { } packed) return packed;
        return first.Decimals == 0 ? ReadUnmarked(first, ' ') : (first.Value, first.Unit, false);
    }

    /// <summary>Minutes and seconds after a marked degree, marked or not.</summary>
    private (double Degrees, double Unit, bool HasMinutes) ReadMinutes(WrittenNumber degrees, char separator)
    {
        if (!TryPart(separator, out var minutes, out var end)) return (degrees.Value, 1, false);
        _position = end;
        var isMarked = IsMark(CoordinateWord.Minute, out var mark);
        if (isMarked) _position = mark;
        var value = degrees.Value + (minutes.Value / 60);
        if (minutes.Decimals > 0 || !TryPart(separator, out var seconds, out end)) return (value, minutes.Unit / 60, true);

        // A number after the minutes is the seconds if it is marked so, or if the minutes are marked and it is no beginning of another angle.
        var before = _position;
        _position = end;
        if (IsMark(CoordinateWord.Second, out mark)) _position = mark;
        else if (!_isAlone && IsMark(CoordinateWord.Degree, out _)) return Back(before, value, minutes.Unit / 60);
        return (value + (seconds.Value / 3600), seconds.Unit / 3600, true);
    }

    /// <summary>Degrees, minutes and seconds parted by spaces, colons or hyphens, without a mark: they count only with a hemisphere, or when nothing else is in the text.</summary>
    private (double Degrees, double Unit, bool HasMinutes) ReadUnmarked(WrittenNumber degrees, char separator)
    {
        var before = _position;
        var parts = ReadMinutes(degrees, separator);
        if (!parts.HasMinutes || HasHemisphere() || (_isAlone && _position == _text.Length)) return parts;
        return Back(before, degrees.Value, 1, hasMinutes: false);
    }

    private (double Degrees, double Unit, bool HasMinutes) Back(int position, double degrees, double unit, bool hasMinutes = true)
    {
        _position = position;
        return (degrees, unit, hasMinutes);
    }

    /// <summary><c>251731</c>, <c>0603835</c>, <c>2517.5</c>.</summary>
    private static (double Degrees, double Unit, bool HasMinutes)? Packed(WrittenNumber number)
    {
        var hasSeconds = number.WholeDigits >= 6;
        var whole = Math.Floor(number.Value);
        var degrees = Math.Floor(whole / (hasSeconds ? 10_000 : 100));
        var minutes = hasSeconds ? Math.Floor(whole / 100) % 100 : number.Value - (degrees * 100);
        var seconds = hasSeconds ? number.Value - (Math.Floor(whole / 100) * 100) : 0;
        return minutes < 60 && seconds < 60 ? (degrees + (minutes / 60) + (seconds / 3600), number.Unit / (hasSeconds ? 3600 : 60), true) : null;
    }

    private readonly bool TryPart(char separator, out WrittenNumber part, out int end)
    {
        (part, end) = (default, _position);
        var next = _position;
        if (separator != ' ' && (next >= _text.Length || _text[next++] != separator)) return false;
        next = AfterSpaces(next);
        if (!WrittenNumber.TryRead(_text, next, out part))
        {
            // In words the parts are joined as in a list: 25 degrees and 17 minutes, ۲۵ درجه و ۱۷ دقیقه.
            if (!_hasMarks || !WrittenNumber.TryRead(_text, next = AfterJoin(next), out part) || !IsWordBehind(next + part.Length)) return false;
        }

        if (part.WholeDigits > 2 || part.Value >= 60) return false;
        end = next + part.Length;
        return true;
    }

    private readonly int AfterJoin(int position)
    {
        if (position < _text.Length && _text[position] is ',' or '،') return AfterSpaces(position + 1);
        return CoordinateWords.At(_text, position, out var length) == CoordinateWord.And ? AfterSpaces(position + length) : position;
    }

    private readonly bool IsWordBehind(int position) => CoordinateWords.At(_text, AfterSpaces(position), out _) is CoordinateWord.Minute or CoordinateWord.Second;

    private readonly int AfterSpaces(int position)
    {
        while (position < _text.Length && IsSpace(_text[position])) position++;
        return position;
    }

    private void ReadHemisphereAfter()
    {
        if (_hemisphere == CoordinateWord.None && FindHemisphere(out var word, out var end)) (_hemisphere, _position) = (word, end);
    }

    private readonly bool HasHemisphere() => _hemisphere != CoordinateWord.None || FindHemisphere(out _, out _);

    private readonly bool FindHemisphere(out CoordinateWord word, out int end)
    {
        var start = _position;
        while (start < _text.Length && start - _position < 2 && (IsSpace(_text[start]) || _text[start] is '.' or ':')) start++;
        word = CoordinateWords.At(_text, start, out var length);
        end = start + length;
        return word is >= CoordinateWord.North and <= CoordinateWord.O;
    }

    private readonly bool IsMark(CoordinateWord unit, out int end)
    {
        var start = AfterSpaces(_position);
        end = start;
        if (start >= _text.Length) return false;
        var signs = unit switch { CoordinateWord.Degree => "°º˚∘⁰", CoordinateWord.Minute => "'’′‘ʹ´`ʼ‵", _ => "\"”″“ʺ„〃" };
        if (signs.Contains(_text[start], StringComparison.Ordinal))
        {
            end = start + 1;
            return unit != CoordinateWord.Minute || end >= _text.Length || !signs.Contains(_text[end], StringComparison.Ordinal);
        }

        if (unit == CoordinateWord.Second && start + 1 < _text.Length && "'’′‘ʹ´`ʼ‵".Contains(_text[start], StringComparison.Ordinal) && _text[start + 1] == _text[start])
        {
            end = start + 2;
            return true;
        }

        var word = CoordinateWords.At(_text, start, out var length);
        end = start + length;

        if (word == unit || unit != CoordinateWord.Second || !_hasLetters || start != _position || _text[start] is not ('s' or 'S')) return word == unit;

        // After degrees and minutes as letters an s is the seconds, and what follows the hemisphere: 25d17m31sN.
        end = start + 1;
        return end == _text.Length || !CoordinateWords.IsLetter(_text[end]) || CoordinateWords.At(_text, end, out _) is >= CoordinateWord.North and <= CoordinateWord.O;
    }

    private void SkipSpaces() => _position = AfterSpaces(_position);

    /// <summary>Whether a character may be a number's sign, if no number stands right before it: 23°–24° is a range.</summary>
    public static bool IsSign(char c) => c is '+' or '-' or '−' or '–' or '‐' or '‑' or '﹣' or '－';

    private static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2009' or '\t' or '\u200E' or '\u200F';
}
