using System.Diagnostics;
using Gazetteer.Foundation;
using Gazetteer.Indexing;
using Gazetteer.Languages;
using Gazetteer.Pipeline;
using Gazetteer.Recognition;
using Gazetteer.Resolution;
using Gazetteer.Resolution.Deciding;
using Gazetteer.Tests.Indexing;
using Gazetteer.Text;

namespace Gazetteer.Tests.Pipeline;

/// <summary>Extraction from many documents, with the shipped models over a tiny index.</summary>
public sealed class ParallelExtractionTests
{
    private static readonly PlaceExtractor Extractor = Make();

    private static PlaceExtractor Make()
    {
        var index = TestIndex.OfNames("Chabahar", "Rask", "Zahedan");
        var data = DataFolder.Locate();
        using var model = File.OpenText(data.ResolverModel);
        var recognizer = PlaceRecognizer.Open(index, new NotPlaces([]), data);
        return new PlaceExtractor(new NameMatcher(index), recognizer, new Resolver(index, ResolverModel.Read(model)));
    }

    private static SourceText Document(int number, int sentences = 1) =>
        new() { Name = $"{number}", Text = string.Concat(Enumerable.Repeat("The road from Chabahar to Zahedan was closed on Monday. ", sentences)), Language = "en" };

    [Fact]
    public void Results_come_in_the_order_of_the_documents()
    {
        var documents = Enumerable.Range(0, 300).Select(static i => Document(i, i % 7 == 0 ? 400 : 1));
        var names = Extractor.ExtractAllAsync(documents, TestContext.Current.CancellationToken).ToBlockingEnumerable(TestContext.Current.CancellationToken).Select(static d => d.Source.Name);

        Assert.Equal(Enumerable.Range(0, 300).Select(static i => $"{i}"), names);
    }

    [Fact]
    public async Task No_more_documents_are_read_ahead_than_keep_the_cores_busy()
    {
        var (read, most, done) = (0, 0, 0);
        await foreach (var _ in Extractor.ExtractAllAsync(Counted(), TestContext.Current.CancellationToken)) most = Math.Max(most, read - done++);

        Assert.InRange(most, 1, Environment.ProcessorCount * 4);

        IEnumerable<SourceText> Counted()
        {
            for (; read < 200; read++) yield return Document(read);
        }
    }

    /// <summary>How soon that is depends on what else the machine does, so it is compared with how long the whole takes.</summary>
    [Fact]
    public async Task A_long_document_stops_soon_after_it_is_cancelled()
    {
        var document = Document(0, 10_000);

        // The first time is no measure: it waits for code to be compiled.
        Extractor.Extract(document, TestContext.Current.CancellationToken);
        var watch = Stopwatch.StartNew();
        Extractor.Extract(document, TestContext.Current.CancellationToken);
        var whole = watch.Elapsed;

        // The best of a few times: other tests run beside this one, which may keep it waiting, or let a run end before it is cancelled.
        var waits = new List<TimeSpan>();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            using var cancel = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            var running = Task.Run(() => Extractor.Extract(document, cancel.Token), TestContext.Current.CancellationToken);
            await Task.Delay(whole / 8, TestContext.Current.CancellationToken);
            watch.Restart();
            await cancel.CancelAsync();
            if (await Record.ExceptionAsync(() => running) is OperationCanceledException) waits.Add(watch.Elapsed);
        }

        Assert.NotEmpty(waits);
        Assert.InRange(waits.Min(), TimeSpan.Zero, whole / 4);
    }
}
