using Gazetteer.Text;

namespace Gazetteer.Tests.Text;

/// <summary>Texts with stretches marked in place.</summary>
public sealed class MarkedTextTests
{
    [Theory]
    [InlineData("[Pishin] near [Quetta].", "Pishin near Quetta.", "Pishin/|Quetta/")]
    [InlineData("{Rana} left [Pasni@PK] for [the gulf@]", "Rana left Pasni for the gulf", "Rana/|Pasni/PK|the gulf/")]
    [InlineData("a < b, mail x@y.org", "a < b, mail x@y.org", "")]
    [InlineData("[a@b@c]", "a", "a/b@c")]
    public void Marks_and_labels_are_taken_out_and_told(string marked, string text, string expected)
    {
        var read = MarkedText.Parse(marked, "[{", '@');
        Assert.Equal(text, read.Text);
        Assert.Equal(expected, string.Join('|', read.Marks.Select(m => $"{m.Span.Of(read.Text)}/{m.Label}")));
    }

    [Theory]
    [InlineData("[Pishin near Quetta")]
    [InlineData("Pishin] near Quetta")]
    [InlineData("[Pishin near [Quetta]")]
    [InlineData("[Pishin} near Quetta")]
    public void Mark_without_its_other_half_is_an_error(string marked) => Assert.Throws<FormatException>(() => MarkedText.Parse(marked, "[{"));
}
