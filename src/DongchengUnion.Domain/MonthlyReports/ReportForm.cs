using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.MonthlyReports;

/// <summary>
/// A report that unions owe: who issued it, who approved it and until when it may be used. It is a management report of the
/// district federation, not a statutory survey, so it carries no survey number.
/// </summary>
public sealed class ReportForm : IVersioned
{
    private ReportForm() { }

    public ReportForm(string code, string title, string ownerDepartment, string approvedBy, DateOnly expiresOn)
    {
        Code = code;
        Title = title;
        OwnerDepartment = ownerDepartment;
        ApprovedBy = approvedBy;
        ExpiresOn = expiresOn;
    }

    public string Code { get; private set; } = "";
    public string Title { get; private set; } = "";

    /// <summary>The department of the district federation that answers for the form and accepts the reports.</summary>
    public string OwnerDepartment { get; private set; } = "";

    public string ApprovedBy { get; private set; } = "";
    public DateOnly ExpiresOn { get; private set; }
    public int Version { get; private set; }

    /// <exception cref="RuleViolationException">Another department answers for this form.</exception>
    public void RequireOwner(string? departmentCode, string ownerName)
    {
        if (departmentCode != OwnerDepartment) throw new RuleViolationException($"“{Title}”由区总{ownerName}负责审定和维护，其他部室只能查看。");
    }
}

/// <summary>The items of a form from one month on. A version that has been opened to the unions never changes again.</summary>
public sealed class ReportFormVersion : IVersioned
{
    private ReportFormVersion() { }

    public ReportFormVersion(string formCode, int number, Month from, IEnumerable<ReportItem> items, IEnumerable<CheckRule> rules,
        string why, Actor by, DateTime at)
    {
        FormCode = formCode;
        Number = number;
        From = from;
        Items = [.. items];
        Rules = [.. rules];
        Changed(why, by, at);
    }

    public int Id { get; private set; }
    public string FormCode { get; private set; } = "";
    public int Number { get; private set; }
    public Month From { get; private set; }
    public IReadOnlyList<ReportItem> Items { get; private set; } = [];
    public IReadOnlyList<CheckRule> Rules { get; private set; } = [];
    public string Why { get; private set; } = "";
    public string ChangedByName { get; private set; } = "";
    public DateTime ChangedAt { get; private set; }
    public int Version { get; private set; }

    /// <summary>The version that holds for a month, out of all versions of one form.</summary>
    public static ReportFormVersion For(IEnumerable<ReportFormVersion> versions, Month month) =>
        versions.Where(v => v.From <= month).MaxBy(v => v.From)
        ?? throw new RuleViolationException($"{month.InWords}没有生效的报表版本。");

    /// <summary>The next version, from a month that has not been opened yet.</summary>
    public ReportFormVersion Next(Month from, string why, Actor by, DateTime at) =>
        new(FormCode, Number + 1, from, Items, Rules, why, by, at);

    /// <exception cref="RuleViolationException">The code is taken, the period is open already, or a word is missing.</exception>
    public void AddItem(ReportItem item, Month firstUnopened, string why, Actor by, DateTime at)
    {
        RequireUnopened(firstUnopened);
        if (Items.Any(i => i.Code == item.Code)) throw new RuleViolationException($"项目代码 {item.Code} 已使用。");
        if (Items.Count >= 35) throw new RuleViolationException("一张月报最多 35 项；请先停用一项，再新增。");
        if (item.Source == ItemSource.Ledger && item.KindCode is null) throw new RuleViolationException("取自台账的项目须写明“种类.计量”。");
        var place = Items.ToList().FindLastIndex(i => i.Block == item.Block);
        var items = Items.ToList();
        items.Insert(place < 0 ? items.Count : place + 1, item);
        Items = items;
        Changed(why, by, at);
    }

    /// <exception cref="RuleViolationException">There is no such item, or the period is open already.</exception>
    public void RetireItem(string code, Month firstUnopened, string why, Actor by, DateTime at)
    {
        RequireUnopened(firstUnopened);
        if (Items.All(i => i.Code != code)) throw new RuleViolationException($"没有代码为 {code} 的项目。");
        Items = [.. Items.Where(i => i.Code != code)];
        Rules = [.. Rules.Where(r => r.Left != code && r.Right != code)];
        Changed(why, by, at);
    }

    private void RequireUnopened(Month firstUnopened)
    {
        if (From < firstUnopened) throw new RuleViolationException($"{From.InWords}的报表已开放填报，改动只能从{firstUnopened.InWords}起生效。");
    }

    private void Changed(string why, Actor by, DateTime at)
    {
        if (string.IsNullOrWhiteSpace(why)) throw new RuleViolationException("请说明改动报表的理由。");
        Why = why;
        ChangedByName = by.Name;
        ChangedAt = at;
    }
}
