using System.Globalization;
using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.MonthlyReports;

/// <summary>One thing that stands between a report and its submission.</summary>
/// <param name="Item">The cell to mend.</param>
public sealed record Complaint(string Item, CheckWeight Weight, string Message);

/// <summary>The thresholds of the soft checks: settings, not law.</summary>
/// <param name="ChangePercent">A change against last month above this asks for a sentence.</param>
/// <param name="SmallCount">Numbers up to this are too small for a comparison.</param>
public sealed record CheckLimits(decimal ChangePercent, decimal SmallCount);

/// <summary>
/// The logical checks before a report goes on: hard ones stop it, soft ones ask for one sentence. A sentence beside the cell
/// answers every soft question about it, gives the reason of a correction and explains a blank.
/// </summary>
public static class ReportChecks
{
    public static IReadOnlyList<Complaint> Run(ReportFormVersion version, IReadOnlyList<ReportCell> cells,
        IReadOnlyDictionary<string, Answer> lastMonth, CheckLimits limits)
    {
        var byItem = cells.ToDictionary(c => c.Item);
        List<Complaint> found = [];
        foreach (var item in version.Items)
        {
            var cell = byItem.GetValueOrDefault(item.Code) ?? new ReportCell(item.Code);
            if (!string.IsNullOrWhiteSpace(cell.Note)) continue;
            if (AsksForSentence(item, cell, lastMonth.GetValueOrDefault(item.Code), limits) is { } question) found.Add(question);
        }

        foreach (var rule in version.Rules)
        {
            if (byItem.GetValueOrDefault(rule.Left)?.Value?.Number is not { } left || byItem.GetValueOrDefault(rule.Right)?.Value?.Number is not { } right) continue;
            if (left <= right) continue;
            if (rule.Weight == CheckWeight.Soft && !string.IsNullOrWhiteSpace(byItem[rule.Left].Note)) continue;
            var numbers = string.Create(CultureInfo.InvariantCulture, $"（{left:0.##} > {right:0.##}）");
            found.Add(new Complaint(rule.Left, rule.Weight, rule.Message.TrimEnd('。') + numbers + (rule.Weight == CheckWeight.Soft ? "，请说明。" : "。")));
        }

        return found;
    }

    private static Complaint? AsksForSentence(ReportItem item, ReportCell cell, Answer? last, CheckLimits limits)
    {
        if (cell.Value is null)
        {
            var ask = item.Type == ItemType.YesNo
                ? $"“{item.Label}”请选择“是”或“否”，暂时无法确定请写备注。"
                : $"“{item.Label}”是空的。没有发生请填 0 或勾选“本节无”，暂时无数请写备注。";
            return item.IsRequired || cell.Prefilled is not null ? new Complaint(item.Code, CheckWeight.Hard, ask) : null;
        }
        if (cell.IsCorrected)
            return new Complaint(item.Code, CheckWeight.Hard, $"“{item.Label}”改动了预填数（{cell.Prefilled!.Show(item.Type)} → {cell.Value.Show(item.Type)}），请写明理由。");
        // What the records say needs no excuse: only a number that somebody typed is asked about.
        if (cell.IsOwn && IsLeap(item, cell.Value.Number, last?.Number, limits))
            return new Complaint(item.Code, CheckWeight.Soft, $"“{item.Label}”上月 {last!.Show(item.Type)}，本月 {cell.Value.Show(item.Type)}，变动较大，请说明。");
        return null;
    }

    private static bool IsLeap(ReportItem item, decimal? now, decimal? last, CheckLimits limits)
    {
        if (item.Type is not (ItemType.Whole or ItemType.Amount) || now is not { } n || last is not { } l) return false;
        if (Math.Max(n, l) <= limits.SmallCount) return false;
        // From nothing to something is a leap; the percentage of nothing is not.
        return l == 0 || Math.Abs(n - l) / l * 100 > limits.ChangePercent;
    }

    /// <exception cref="RuleViolationException">Something still stands in the way; the message counts it.</exception>
    public static void RequireNone(IReadOnlyList<Complaint> complaints)
    {
        if (complaints.Count == 0) return;
        throw new RuleViolationException(complaints.Count == 1 ? complaints[0].Message : $"还有 {complaints.Count} 处须处理：{complaints[0].Message}");
    }
}
