using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Deadlines.Clocks;

/// <summary>One clock on its way through the facts of its matter, in the order of their days.</summary>
internal sealed class ClockRun(ClockPlan plan, IReadOnlyList<Fact> starts, IReadOnlyList<Fact> all, FactParty? party, int number, DeadlineBook book, DateOnly? knownOn)
{
    private readonly List<string> because = [];
    private Fact? restart;
    private Fact? end;
    private bool isPaused;

    /// <returns>Null where no rule was in force on the day the clock would have started.</returns>
    public ClockReading? Read()
    {
        if (Count() is not { } first) return null;
        var due = first.Governing.Due;
        var begin = first.Governing.From;
        foreach (var fact in all.Where(f => f.Concerns(party, number)).OrderBy(f => f.DoneOn).ThenBy(f => plan.EndOf(f.Kind) is null ? 0 : 1))
        {
            var isAhead = fact.DoneOn < begin;
            if (end is null && plan.EndOf(fact.Kind) is { } state && (!isAhead || (plan.LooksAhead && state != ClockState.Overtaken)))
            {
                end = fact;
            }
            else if (!isAhead && Restarts(fact, due))
            {
                (restart, end, begin) = (fact, null, fact.On);
                due = Count()!.Value.Governing.Due;
            }
        }

        because.Clear();
        var (governing, others) = Count()!.Value;
        if (restart is not null) because.Add($"{restart.On.InWords()}{restart.Kind.Label()}，从这一天起重新计算。");
        var ended = end is null ? (ClockState?)null : plan.EndOf(end.Kind);
        return new ClockReading(plan.Purpose, party, number, governing, others, [.. because.Distinct()],
            ended ?? (isPaused ? ClockState.Suspended : ClockState.Running), end?.DoneOn, end?.Kind);
    }

    // The same application handed in twice is one application: only the first receipt restarts anything.
    private bool Restarts(Fact fact, DateOnly due) =>
        !(fact.Kind == FactKind.MediationReceived && all.Any(f => f.Kind == fact.Kind && f.On < fact.On)) && IsRestart(fact, due);

    private bool IsRestart(Fact fact, DateOnly due) =>
        (end is null && plan.Restarts.Contains(fact.Kind) && fact.On <= due && fact.On > (restart?.On ?? DateOnly.MinValue) && !plan.IsStart(fact))
        || (end is not null && plan.Reopens.Contains(fact.Kind));

    private (Deadline Governing, IReadOnlyList<Deadline> Others)? Count()
    {
        var found = plan.Sources.Select(Count).OfType<Deadline>().OrderBy(d => d.Due).ThenBy(d => d.Rule.Certainty).ToList();
        return found.Count == 0 ? null : (found[0], [.. found.Skip(1)]);
    }

    private Deadline? Count(ClockSource source)
    {
        var kind = source.From.Cast<FactKind?>().FirstOrDefault(k => starts.Any(f => f.Kind == k));
        if (kind is null) return null;
        var days = starts.Where(f => f.Kind == kind).Select(f => f.On).Distinct().Order().ToList();
        var from = restart?.On ?? (plan.FromLatest ? days[^1] : days[0]);
        if (!book.Applies(source.RuleId, from)) return null;
        if (restart is null && days.Count > 1)
            because.Add($"{kind.Value.Label()}有{days.Count}个日期（{string.Join("、", days.Select(d => d.InWords()))}），以{(plan.FromLatest ? "最后" : "最早")}的{from.InWords()}为准。");
        return WithPauses(from, Extension(source.RuleId, from));
    }

    private (string RuleId, int? Days) Extension(string ruleId, DateOnly from)
    {
        var agreed = plan.Extends is { } kind ? all.Where(f => f.Kind == kind && f.Concerns(party, number) && f.On >= from).ToList() : [];
        // What was agreed after the period had ended extends nothing.
        agreed.RemoveAll(f => f.On > book.Compute(ruleId, from, knownOn).Due);
        if (agreed.Count == 0) return (ruleId, null);
        return plan.ExtendedRule is { } longer ? (longer, null) : (ruleId, agreed.Sum(f => f.Days));
    }

    private Deadline WithPauses(DateOnly from, (string RuleId, int? Days) extended)
    {
        Deadline Compute(int paused) => book.Compute(extended.RuleId, from,
            p => p with { Extension = extended.Days is { } more ? (p.Extension ?? 0) + more : p.Extension, PausedDays = paused }, knownOn);
        isPaused = false;
        var deadline = Compute(0);
        if (plan.Pause is not var (beginKind, endKind)) return deadline;
        var paused = 0;
        foreach (var begin in all.Where(f => f.Kind == beginKind && f.Concerns(party, number)).OrderBy(f => f.On))
        {
            // Only while it was running; what falls after the end stops nothing any more.
            if (begin.On > deadline.Due) break;
            var over = all.Where(f => f.Kind == endKind && f.Concerns(party, number) && f.On >= begin.On).Select(f => (DateOnly?)f.On).Min();
            isPaused = over is null;
            if (over is not { } resumed || resumed <= from) continue;
            paused += resumed.DayNumber - (begin.On > from ? begin.On : from).DayNumber;
            deadline = Compute(paused);
        }

        if (isPaused) because.Add("中止原因尚未消除：中止期间不计入，恢复后到期日相应推后，现列的是不计中止的日期。");
        return deadline;
    }
}
