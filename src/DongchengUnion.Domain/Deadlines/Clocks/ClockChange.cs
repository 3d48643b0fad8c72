using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Deadlines.Clocks;

/// <summary>What became of a clock.</summary>
public enum ClockChangeKind
{
    [Label("开始计算")] Started = 1,
    [Label("日期变动")] Moved = 2,
    [Label("结束")] Ended = 3,
    [Label("中止")] Suspended = 4,
    [Label("恢复计算")] Resumed = 5,
    [Label("按新的日历或规则重新计算")] Recomputed = 6,
    [Label("移交")] HandedOver = 7,
    [Label("事实更正后不再适用")] Voided = 8,
}

/// <summary>One line of a clock's history: the result until then is kept. Lines are only ever added.</summary>
public sealed class ClockChange
{
    private ClockChange() { }

    internal ClockChange(ClockChangeKind kind, ClockResult? before, ClockResult after, string why, Actor by, DateTime at)
    {
        Kind = kind;
        BeforeRuleId = before?.RuleId;
        BeforeAnchorOn = before?.AnchorOn;
        BeforeNaturalEnd = before?.NaturalEnd;
        BeforeDueOn = before?.DueOn;
        BeforeState = before?.State;
        AfterDueOn = after.DueOn;
        AfterState = after.State;
        Why = why;
        ByAccountId = by.AccountId;
        ByName = by.Name;
        At = at;
    }

    public long Id { get; private set; }
    public ClockChangeKind Kind { get; private set; }
    public string? BeforeRuleId { get; private set; }
    public DateOnly? BeforeAnchorOn { get; private set; }
    public DateOnly? BeforeNaturalEnd { get; private set; }
    public DateOnly? BeforeDueOn { get; private set; }
    public ClockState? BeforeState { get; private set; }
    public DateOnly AfterDueOn { get; private set; }
    public ClockState AfterState { get; private set; }
    public string Why { get; private set; } = "";

    /// <summary>0 for the portal itself.</summary>
    public int ByAccountId { get; private set; }

    public string ByName { get; private set; } = "";
    public DateTime At { get; private set; }
}

/// <summary>What a clock shows, as far as history keeps it.</summary>
public sealed record ClockResult(string RuleId, DateOnly AnchorOn, DateOnly NaturalEnd, DateOnly DueOn, ClockState State, DateOnly? EndedOn);
