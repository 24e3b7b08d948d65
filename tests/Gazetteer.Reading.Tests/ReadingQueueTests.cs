using Gazetteer.Scene;

namespace Gazetteer.Reading.Tests;

public sealed class ReadingQueueTests
{
    private readonly Desk _desk = new();

    [Fact]
    public async Task Readings_run_one_after_another_and_then_the_desk_is_complete()
    {
        await using var queue = new ReadingQueue(_desk);
        var first = new TaskCompletionSource();
        var order = new List<string>();
        var one = queue.RunAsync(async _ =>
        {
            await first.Task;
            order.Add("one");
        });
        var two = queue.RunAsync(_ =>
        {
            order.Add("two");
            Assert.False(_desk.Progress.IsComplete);
            return Task.CompletedTask;
        });
        Assert.False(_desk.Progress.IsComplete);
        first.SetResult();
        await one;
        await two;
        Assert.Equal(["one", "two"], order);
        Assert.True(_desk.Progress.IsComplete);
    }

    [Fact]
    public async Task Cancelling_ends_what_runs_and_waits_but_not_what_comes_later()
    {
        await using var queue = new ReadingQueue(_desk);
        var running = queue.RunAsync(static c => Task.Delay(Timeout.Infinite, c));
        var sawCancelled = false;
        var waiting = queue.RunAsync(c => Task.FromResult(sawCancelled = c.IsCancellationRequested));
        queue.Cancel();
        await running;
        await waiting;
        Assert.True(sawCancelled);
        var laterIsCancelled = true;
        await queue.RunAsync(c => Task.FromResult(laterIsCancelled = c.IsCancellationRequested));
        Assert.False(laterIsCancelled);
    }

    [Fact]
    public async Task A_failure_is_told_to_who_asked_and_the_next_reading_runs()
    {
        await using var queue = new ReadingQueue(_desk);
        var failing = queue.RunAsync(static _ => throw new IOException("gone"));
        var ran = false;
        await queue.RunAsync(_ => Task.FromResult(ran = true));
        Assert.Equal("gone", (await Assert.ThrowsAsync<IOException>(() => failing)).Message);
        Assert.True(ran);
    }

    [Fact]
    public async Task Disposing_waits_for_the_end()
    {
        var queue = new ReadingQueue(_desk);
        var running = queue.RunAsync(static c => Task.Delay(Timeout.Infinite, c));
        await queue.DisposeAsync();
        Assert.True(running.IsCompletedSuccessfully);
    }
}
