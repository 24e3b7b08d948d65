using System.Text;
using Gazetteer.Indexing.Spelling;
using Gazetteer.Text;

namespace Gazetteer.Tests.Indexing.Spelling;

/// <summary>Spellings of one name have one skeleton, or two that differ in a letter.</summary>
public sealed class SkeletonTests
{
    [Theory]
    [InlineData("Guadar", "Gwadar", "KTR")]
    [InlineData("Qandahar", "Kandahaar", "KNTR")]
    [InlineData("Tschengdu", "Chengdu", "JNKT")]
    [InlineData("Khorasan", "Xorasan", null)]
    [InlineData("Foochow", "Fuzhou", "FJ")]
    [InlineData("Nowshera", "Naushehra", "NSR")]
    [InlineData("Rahim Yar Khan", "Raheemyar Khan", "RMRKN")]
    [InlineData("Peschawar", "Peshawur", "PSR")]
    [InlineData("زاهدان", "زاهذان", null)]
    [InlineData("گوادر", "گوادار", "KTR")]
    public void Spellings_of_a_name_share_their_consonants(string one, string other, string? skeleton)
    {
        var (first, second) = (Of(one), Of(other));

        if (skeleton is null) Assert.NotEqual(first, second);
        else Assert.Equal((skeleton, skeleton), (first, second));
    }

    [Fact]
    public void A_name_of_vowels_has_none() => Assert.Equal("", Of("Aue"));

    [Fact]
    public void The_scripts_are_kept_apart() => Assert.NotEqual(Skeleton.HashOf("KTR"u8, isArabic: false), Skeleton.HashOf("KTR"u8, isArabic: true));

    private static string Of(string name)
    {
        Span<byte> skeleton = stackalloc byte[Skeleton.Longest];
        return Encoding.ASCII.GetString(skeleton[..Skeleton.Write(NameFolding.Fold(name), skeleton)]);
    }
}
