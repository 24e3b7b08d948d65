namespace Gazetteer.Reading.Tests;

public sealed class LatestTests
{
    [Fact]
    public async Task Of_requests_that_come_during_a_run_one_more_run_is_made()
    {
        var (runs, gate) = (0, new TaskCompletionSource());
        var latest = new Latest(() =>
        {
            runs++;
            return gate.Task;
        });
        var first = latest.RequestAsync();
        for (var i = 0; i < 10; i++) Assert.True(latest.RequestAsync().IsCompleted);
        Assert.Equal(1, runs);
        gate.SetResult();
        await first;
        Assert.Equal(2, runs);
    }

    [Fact]
    public async Task A_run_sees_what_was_said_before_it_was_asked_for()
    {
        var (wanted, seen) = (0, 0);
        var latest = new Latest(async () =>
        {
            var now = Volatile.Read(ref wanted);
            await Task.Yield();
            Volatile.Write(ref seen, now);
        });
        var requests = Enumerable.Range(1, 1000).Select(i => Task.Run(() =>
        {
            Interlocked.Increment(ref wanted);
            return latest.RequestAsync();
        }));
        await Task.WhenAll(requests);
        Assert.Equal(1000, seen);
    }

    [Fact]
    public async Task A_run_that_fails_is_told_and_the_next_request_runs_again()
    {
        var runs = 0;
        var latest = new Latest(() => ++runs == 1 ? Task.FromException(new IOException("no")) : Task.CompletedTask);
        await Assert.ThrowsAsync<IOException>(latest.RequestAsync);
        await latest.RequestAsync();
        Assert.Equal(2, runs);
    }
}
