using DongchengUnion.Domain.Indicators;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;

namespace DongchengUnion.Domain.WorkRegister;

/// <summary>What a record must hold before it is filed.</summary>
public static class WorkRecordRules
{
    private static readonly Measure[] Entered = [Measure.Count, Measure.Persons, Measure.PersonTimes, Measure.Amount, Measure.BaseCount];

    /// <exception cref="RuleViolationException">The kind, the day or the values do not fit.</exception>
    public static void Check(Union union, WorkKind kind, WorkEntry entry, DateOnly today)
    {
        if (!kind.IsTyped) throw new RuleViolationException($"“{kind.Name}”由名册自动计入，不在工作台账填写。");
        if (!kind.IsRecordedBy(union.Level))
            throw new RuleViolationException($"“{kind.Name}”不由{union.Level.Label()}记录。");
        if (entry.OccurredOn > today) throw new RuleViolationException("发生日期不能晚于今天。");
        if (!union.ExistsOn(entry.OccurredOn))
            throw new RuleViolationException($"{entry.OccurredOn:yyyy-MM-dd} 时{union.Name}尚未成立或已经撤销。");

        foreach (var measure in Entered)
        {
            var asked = kind.Asked.FirstOrDefault(a => a.Measure == measure);
            var value = entry[measure];
            if (asked is null && value is not null) throw new RuleViolationException($"“{kind.Name}”不记{measure.Label()}。");
            if (asked is { IsRequired: true } && value is null) throw new RuleViolationException($"请填写{asked.Label}。");
            if (value < 0) throw new RuleViolationException($"{asked!.Label}不能为负数。");
        }

        if (entry.Amount is { } amount && decimal.Round(amount, 2) != amount) throw new RuleViolationException("金额最多两位小数。");
        if (entry.PersonTimes < entry.Persons) throw new RuleViolationException("人次不能少于人数：同一人参加两次，计 1 人、2 人次。");
        CheckRate(kind, entry);
    }

    // Parts never exceed the whole they are taken from.
    private static void CheckRate(WorkKind kind, WorkEntry entry)
    {
        if (entry.BaseCount is not { } whole) return;
        var label = kind.Asked.First(a => a.Measure == Measure.BaseCount).Label;
        if (entry.Count > whole) throw new RuleViolationException($"{kind.Asked.First(a => a.Measure == Measure.Count).Label}不能超过{label}。");
        if (entry.Count is null && entry.Persons > whole)
            throw new RuleViolationException($"{kind.Asked.First(a => a.Measure == Measure.Persons).Label}不能超过{label}。");
    }
}
