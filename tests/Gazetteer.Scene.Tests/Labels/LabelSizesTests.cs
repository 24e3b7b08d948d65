using Gazetteer.Places;
using Gazetteer.Scene.Labels;

namespace Gazetteer.Scene.Tests.Labels;

public sealed class LabelSizesTests
{
    [Theory]
    [InlineData(LabelStyle.Point)]
    [InlineData(LabelStyle.Water)]
    [InlineData(LabelStyle.BaseCountry)]
    [InlineData(LabelStyle.BaseTown)]
    public void A_view_that_is_told_the_sizes_makes_labels_as_high_as_they_were_laid_out(LabelStyle style)
    {
        var sizes = LabelSizes.All;
        var told = sizes.FontPixels[(int)style] * sizes.LineHeight * (1 + sizes.NativeScale);
        Assert.Equal(LabelTypography.Measure(new MapLabel("a", "Gwadar", "گوادر", new GeoPoint(62, 25), 5, style, 1)).Height, told, 9);
    }
}
