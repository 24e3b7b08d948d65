using System.Runtime.InteropServices;
using Gazetteer.Places;

namespace Gazetteer.Indexing.Storage;

/// <summary>What a place covers: a box, a radius in kilometres, or both; NaN stands for what it has not.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct ExtentRow(GeoBounds Bounds, double RadiusKm)
{
    public static readonly GeoBounds NoBounds = new(double.NaN, double.NaN, double.NaN, double.NaN);
}
