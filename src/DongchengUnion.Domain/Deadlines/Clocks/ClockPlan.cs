namespace DongchengUnion.Domain.Deadlines.Clocks;

/// <summary>A rule a clock may run by.</summary>
/// <param name="From">What it is counted from; of several kinds the first that has happened.</param>
internal sealed record ClockSource(string RuleId, params FactKind[] From);

/// <summary>How one kind of clock starts, moves and ends.</summary>
/// <param name="Sources">The rules that ask for it. Those not in force on their anchor day do not count; the earliest of the others does.</param>
internal sealed record ClockPlan(ClockPurpose Purpose, params ClockSource[] Sources)
{
    public FactKind[] Met { get; init; } = [];
    public FactKind[] Overtaken { get; init; } = [];
    public FactKind[] Stopped { get; init; } = [];

    /// <summary>Begin the period anew while it runs.</summary>
    public FactKind[] Restarts { get; init; } = [];

    /// <summary>Begin the period anew even after it has ended.</summary>
    public FactKind[] Reopens { get; init; } = [];

    /// <summary>Between these two the period does not run.</summary>
    public (FactKind Begin, FactKind End)? Pause { get; init; }

    /// <summary>Adds its days, or leads to <see cref="ExtendedRule"/>.</summary>
    public FactKind? Extends { get; init; }

    public string? ExtendedRule { get; init; }

    /// <summary>Counted from the last of the starting facts, all together; otherwise from the earliest, each side and number alone.</summary>
    public bool FromLatest { get; init; }

    /// <summary>The anchor lies in the future: what is done before it counts as well.</summary>
    public bool LooksAhead { get; init; }

    /// <summary>Without such a fact the clock does not run at all.</summary>
    public FactKind? Needs { get; init; }

    public Func<CaseTraits, bool> Applies { get; init; } = _ => true;

    /// <summary>Which of the starting facts start this clock.</summary>
    public Func<Fact, bool> StartsWith { get; init; } = _ => true;

    public bool IsStart(Fact fact) => Sources.Any(s => s.From.Contains(fact.Kind)) && StartsWith(fact);

    /// <summary>How the clock ends with such a fact; null where it does not.</summary>
    public ClockState? EndOf(FactKind kind) =>
        Met.Contains(kind) ? ClockState.Met
        : Overtaken.Contains(kind) ? ClockState.Overtaken
        : Stopped.Contains(kind) || kind == FactKind.CaseClosed ? ClockState.Stopped
        : null;
}
