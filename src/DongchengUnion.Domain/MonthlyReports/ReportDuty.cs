using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;

namespace DongchengUnion.Domain.MonthlyReports;

/// <summary>Whether a union owes a month's report, from its dates alone.</summary>
public static class ReportDuty
{
    /// <summary>A union owes from its first full month to its last full month.</summary>
    public static bool Owes(Month month, DateOnly foundedOn, DateOnly? closedOn) =>
        Union.ExistedAllOf(month, foundedOn, closedOn);

    /// <summary>Why a union does not owe the report; null when it does.</summary>
    public static string? WhyNot(Month month, string unionName, DateOnly foundedOn, DateOnly? closedOn, string? exemptedBecause)
    {
        if (foundedOn > month.FirstDay)
        {
            var first = foundedOn.Day == 1 ? Month.Of(foundedOn) : Month.Of(foundedOn).Add(1);
            return $"{unionName}于 {foundedOn:yyyy-MM-dd} 成立，从第一个完整月份 {first.InWords} 起报送，{month.InWords}无须报送。";
        }

        if (closedOn < month.LastDay) return $"{unionName}已于 {closedOn:yyyy-MM-dd} 撤销，{month.InWords}无须报送。";
        return exemptedBecause is null ? null : $"{month.InWords}已免报：{exemptedBecause}。";
    }
}

/// <summary>What kind of relief a union was given for a month.</summary>
public enum AllowanceKind
{
    [Label("延期")] Extension = 1,
    [Label("免报")] Exemption = 2,
}

/// <summary>More time, or no report at all, for one union and month; with the reason and the one who granted it.</summary>
public sealed class ReportAllowance : IUnionScoped
{
    private ReportAllowance() { }

    /// <exception cref="RuleViolationException">No reason, or a day that gives no more time.</exception>
    public ReportAllowance(ReportOwner owner, ReportPeriod period, AllowanceKind kind, DateOnly? until, string? why, Actor by, DateTime at)
    {
        if (string.IsNullOrWhiteSpace(why)) throw new RuleViolationException($"请写明{kind.Label()}的理由。");
        if (kind == AllowanceKind.Extension && (until is null || until <= period.DueOn))
            throw new RuleViolationException($"延期须晚于现在的截止日 {period.DueOn:yyyy-MM-dd}。");
        if (kind == AllowanceKind.Extension && until > period.DueOn.AddDays(60)) throw new RuleViolationException("延期最多 60 天。");
        UnionId = owner.UnionId;
        UnionName = owner.UnionName;
        ScopePath = owner.Path;
        Month = period.Month;
        Kind = kind;
        UntilOn = kind == AllowanceKind.Extension ? until : null;
        Why = why.Trim();
        GrantedByName = by.Name;
        GrantedByPost = by.Post;
        GrantedAt = at;
    }

    public int Id { get; private set; }
    public int UnionId { get; private set; }
    public string UnionName { get; private set; } = "";
    public string ScopePath { get; private set; } = "";
    public Month Month { get; private set; }
    public AllowanceKind Kind { get; private set; }
    public DateOnly? UntilOn { get; private set; }
    public string Why { get; private set; } = "";
    public string GrantedByName { get; private set; } = "";
    public string GrantedByPost { get; private set; } = "";
    public DateTime GrantedAt { get; private set; }
}
