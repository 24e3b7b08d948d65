using System.Security.Cryptography;
using System.Text;

namespace Gazetteer.Viewer.Hosting;

/// <summary>What opens the view: keys in addresses, and the cookie that a browser gets for one. All are random, and new each time the view starts.</summary>
/// <remarks>
/// Any user of a machine can connect to its loopback address, so that address alone keeps nobody out. The key that a browser is started with opens the
/// view once, because systems show the arguments of running programs to all users.
/// </remarks>
internal sealed class AccessKeys
{
    private readonly string _cookie = Random();
    private string? _once = Random();

    /// <summary>The key for the user, which opens the view as often as it is used.</summary>
    public string Printed { get; } = Random();

    /// <summary>The key to start a browser with; null once it has been used.</summary>
    public string? Once => Volatile.Read(ref _once);

    /// <summary>What the browser keeps.</summary>
    public string Cookie => _cookie;

    /// <summary>Whether an address with this key is let in; a key for one use is used up by it.</summary>
    public bool Opens(string key)
    {
        if (AreEqual(key, Printed)) return true;
        var once = Once;
        return once is not null && AreEqual(key, once) && Interlocked.CompareExchange(ref _once, null, once) == once;
    }

    /// <summary>Whether this is the cookie that was given out.</summary>
    public bool IsCookie(string? value) => value is not null && AreEqual(value, _cookie);

    /// <summary>Compares without telling by the time taken how much of a guess was right.</summary>
    private static bool AreEqual(string one, string other) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));

    private static string Random() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
