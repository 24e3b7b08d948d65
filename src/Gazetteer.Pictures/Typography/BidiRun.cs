namespace Gazetteer.Pictures.Typography;

/// <summary>A stretch of a line that is written in one direction.</summary>
/// <param name="Start">Its first UTF-16 code unit.</param>
/// <param name="Length">Number of code units.</param>
/// <param name="IsRightToLeft">Its direction.</param>
internal readonly record struct BidiRun(int Start, int Length, bool IsRightToLeft);
