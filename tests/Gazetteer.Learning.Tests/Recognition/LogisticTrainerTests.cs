using Gazetteer.Learning.Chains;
using Gazetteer.Recognition.Kinds;

namespace Gazetteer.Learning.Tests.Recognition;

public sealed class LogisticTrainerTests
{
    private const ulong Noise = 0xABCD_EF01_2345_6789;

    [Fact]
    public void Kind_follows_the_feature_that_tells_it()
    {
        var model = new KindModel(new LogisticTrainer(KindModel.KindCount, new LogisticOptions()).Train(Examples()));
        for (var kind = 0; kind < KindModel.KindCount; kind++) Assert.Equal(kind, (int)model.Likeliest([Sign(kind), Noise], allowed: ~0));
    }

    [Fact]
    public void Kind_that_is_not_allowed_is_never_given()
    {
        var model = new KindModel(new LogisticTrainer(KindModel.KindCount, new LogisticOptions()).Train(Examples()));
        Assert.NotEqual(3, (int)model.Likeliest([Sign(3), Noise], allowed: ~(1 << 3)));
    }

    [Fact]
    public void Model_comes_back_from_its_file_as_it_was_written()
    {
        var model = new KindModel(new LogisticTrainer(KindModel.KindCount, new LogisticOptions()).Train(Examples()));
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.weights");
        try
        {
            using (var stream = File.Create(path)) model.Write(stream);
            var read = KindModel.Read(path);
            for (var kind = 0; kind < KindModel.KindCount; kind++) Assert.Equal(kind, (int)read.Likeliest([Sign(kind), Noise], allowed: ~0));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static ulong Sign(int kind) => ((ulong)(kind + 1) << 40) | (uint)(kind * 7_919);

    private static List<(ulong[] Features, int Class)> Examples() =>
        [.. Enumerable.Range(0, 20 * KindModel.KindCount).Select(static i => (new[] { Sign(i % KindModel.KindCount), Noise }, i % KindModel.KindCount))];
}
