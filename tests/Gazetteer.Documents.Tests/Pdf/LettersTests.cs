using Gazetteer.Documents.Pdf.Pages;

namespace Gazetteer.Documents.Tests.Pdf;

public sealed class LettersTests
{
    [Theory]
    [InlineData("o\uFB03cial", "official")]
    [InlineData("\uFEDB\uFEAE\uFE8D\uFB7C\uFBFD", "كراچی")]
    [InlineData("\uFEFBهور", "لاهور")]
    [InlineData("\uFB50\u200Eب\u202C", "ٱب")]
    [InlineData("\uFDF2", "الله")]
    [InlineData("Quetta", "Quetta")]
    public void Shapes_that_fonts_draw_become_the_letters_that_were_typed(string drawn, string typed) => Assert.Equal(typed, Letters.Clean(drawn));
}
