using System.Text;
using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Deadlines;

/// <summary>All period rules and calendars, in memory: what other modules ask for due dates.</summary>
public sealed class DeadlineBook
{
    /// <summary>Days outside are refused: there is neither a rule nor a calendar for them.</summary>
    public static readonly DateOnly FirstDay = new(2008, 1, 1), LastDay = new(2090, 12, 31);

    private readonly CalendarHistory calendars;
    private readonly ILookup<string, PeriodRule> byId;

    public DeadlineBook(CalendarHistory calendars, IEnumerable<PeriodRule> rules)
    {
        this.calendars = calendars;
        Rules = [.. rules];
        byId = Rules.ToLookup(r => r.RuleId);
    }

    /// <summary>Every row, in the order of the catalogue.</summary>
    public IReadOnlyList<PeriodRule> Rules { get; }

    /// <summary>When a period that began on a day ends.</summary>
    /// <param name="ruleId">In any case, half-width or full-width.</param>
    /// <param name="knownOn">Reckon by the calendar as it was known on this day; null for the final one.</param>
    /// <exception cref="RuleViolationException">No such rule, not in force on that day, or a day outside the catalogue's time.</exception>
    public Deadline Compute(string ruleId, DateOnly from, DateOnly? knownOn = null) => Compute(ruleId, from, p => p, knownOn);

    /// <summary>The same, for a period that was extended or did not run for a while.</summary>
    /// <param name="change">What becomes of the rule's own period.</param>
    /// <exception cref="RuleViolationException">As above.</exception>
    public Deadline Compute(string ruleId, DateOnly from, Func<Period, Period> change, DateOnly? knownOn = null)
    {
        if (from < FirstDay || from > LastDay)
            throw new RuleViolationException($"日期须在{FirstDay.InWords()}至{LastDay.InWords()}之间，不能是{from.InWords()}。");
        var rule = InForce(ruleId, from);
        var period = change(rule.Period);
        if (knownOn is { } day) return new Deadline(rule, day, period.From(from, calendars.KnownOn(day)), null);
        var end = period.From(from, calendars.Final);
        var first = period.From(from, calendars.AsFirstPublished).Due;
        return new Deadline(rule, null, end, first == end.Due ? null : first);
    }

    /// <summary>Whether the rule had a row in force on that day.</summary>
    public bool Applies(string ruleId, DateOnly day) => Find(ruleId).Any(r => r.IsInForce(day));

    /// <summary>How many working days lie after the first day up to the last: 还剩 n 个工作日. 0 where the last is not later.</summary>
    public int WorkdaysBetween(DateOnly first, DateOnly last)
    {
        var count = 0;
        for (var day = first.AddDays(1); day <= last; day = day.AddDays(1))
        {
            if (calendars.Final.IsWorkday(day)) count++;
        }

        return count;
    }

    /// <summary>The last working day before a day.</summary>
    public DateOnly WorkdayBefore(DateOnly day)
    {
        do day = day.AddDays(-1);
        while (!calendars.Final.IsWorkday(day));
        return day;
    }

    /// <summary>The rows of a rule, oldest first; empty for an unknown one.</summary>
    public IReadOnlyList<PeriodRule> Find(string ruleId) => [.. byId[Normal(ruleId)].OrderBy(r => r.ValidFrom ?? DateOnly.MinValue)];

    private PeriodRule InForce(string ruleId, DateOnly day)
    {
        if (Find(ruleId) is not [var oldest, ..] rows)
            throw new RuleViolationException($"没有编号为“{ruleId.Trim()}”的期间规则，请在期间规则一览中核对编号。");
        return rows.LastOrDefault(r => r.IsInForce(day)) ?? throw new RuleViolationException(WhyNot(oldest, rows[^1], day));
    }

    private string WhyNot(PeriodRule oldest, PeriodRule newest, DateOnly day)
    {
        var name = $"{oldest.RuleId}（{oldest.Name}）";
        if (oldest.ValidFrom is { } begins && day < begins)
        {
            var before = oldest.RuleBefore is { } id && Find(id) is [var earlier, ..] ? $"当时适用{id}（{earlier.Name}）。" : "";
            return $"{name}自{begins.InWords()}起施行，{day.InWords()}尚不适用。{before}";
        }

        return newest.ValidTo is { } ended && ended < day
            ? $"{name}适用到{ended.InWords()}为止，{day.InWords()}已不适用。"
            : $"{name}在{day.InWords()}没有适用的条文。";
    }

    // Full-width letters and digits come from Chinese input methods.
    private static string Normal(string ruleId) => ruleId.Normalize(NormalizationForm.FormKC).Trim().ToUpperInvariant();
}
