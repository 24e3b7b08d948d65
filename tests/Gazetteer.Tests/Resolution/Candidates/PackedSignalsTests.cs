using Gazetteer.Resolution.Candidates;

namespace Gazetteer.Tests.Resolution.Candidates;

public sealed class PackedSignalsTests
{
    [Fact]
    public void Signals_come_back_as_they_were_to_the_last_bit()
    {
        double[] signals = [0, 1, 0, -2.345678901234567e-8, 0, double.Epsilon, Math.PI, 0];
        Assert.Equal(signals, PackedSignals.Unpack(PackedSignals.Of(signals), signals.Length));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 27)]
    public void Only_what_is_not_zero_takes_room(int some, int bytes)
    {
        var signals = new double[65];
        for (var i = 0; i < some; i++) signals[64 - (i * 20)] = 0.5;
        var packed = PackedSignals.Of(signals);
        Assert.Equal(bytes, packed.Length);
        Assert.Equal(signals, PackedSignals.Unpack(packed, 65));
    }
}
