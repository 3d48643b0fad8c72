using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Tests.Kernel;

public sealed class StageFlowTests
{
    private static readonly StageFlow<Light> Flow = new(new() { [Light.Red] = [Light.Green], [Light.Green] = [] });

    [Fact]
    public void A_move_of_the_table_passes()
    {
        Flow.Require(Light.Red, Light.Green);
        Assert.Equal([Light.Green], Flow.After(Light.Red));
    }

    [Fact]
    public void Any_other_move_is_refused_with_both_names()
    {
        var refusal = Assert.Throws<RuleViolationException>(() => Flow.Require(Light.Green, Light.Red));
        Assert.Contains("绿灯", refusal.Message);
        Assert.Contains("红灯", refusal.Message);
    }

    private enum Light
    {
        [Label("红灯")] Red = 1,
        [Label("绿灯")] Green = 2,
    }
}
