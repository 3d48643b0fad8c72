using System.Text.Json;
using DongchengUnion.Data.Indicators;
using DongchengUnion.Domain.MonthlyReports;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.MonthlyReports;

/// <summary>
/// What acceptance hands on to the figures: the accepted values of the report, and the sums of its body and month.
/// Both are written in the transaction that accepts or reopens, so that a sum never lags behind its parts.
/// </summary>
public static class RollUps
{
    /// <summary>The name under which the figures know a version of a form.</summary>
    public static string SetCode(string formCode, int version) => $"{formCode}-{version}";

    public static ReportItemSet ItemSetOf(ReportFormVersion version) => new()
    {
        Code = SetCode(version.FormCode, version.Number),
        Items = string.Join(' ', version.Items.Where(i => i.Source == ItemSource.Ledger).Select(i => i.SourceKey)),
    };

    public static AcceptedReportMonth Accepted(MonthlyReport report, ReportFormVersion version) => new()
    {
        UnionId = report.UnionId,
        UnionName = report.UnionName,
        Month = report.Month,
        ScopePath = report.ScopePath,
        UpperUnionId = report.UpperUnionId,
        ItemSet = SetCode(report.FormCode, report.FormVersion),
        Json = JsonSerializer.Serialize(Values(report, version)),
        AcceptedAt = report.AcceptedAt ?? throw new InvalidOperationException($"Report {report.Id} has not been accepted."),
    };

    /// <summary>Enters or takes out a report that has just been accepted or reopened, and adds its body's month up again.</summary>
    public static async Task Write(UnionDbContext db, MonthlyReport report, ReportFormVersion version, DateTime at)
    {
        var standing = await db.AcceptedReportMonths.SingleOrDefaultAsync(a => a.UnionId == report.UnionId && a.Month == report.Month && a.ReopenedAt == null);
        if (standing is not null) standing.ReopenedAt = at;
        await db.SaveChangesAsync();
        if (report.Stage == ReportStage.Accepted) db.Add(Accepted(report, version));
        await db.SaveChangesAsync();

        var parts = await db.AcceptedReportMonths.AsNoTracking()
            .Where(a => a.UpperUnionId == report.UpperUnionId && a.Month == report.Month && a.ReopenedAt == null).Select(a => a.Json).ToListAsync();
        var sum = JsonSerializer.Serialize(Sum(parts.Select(json => JsonSerializer.Deserialize<Dictionary<string, decimal?>>(json)!)));
        var rollUp = await db.ReportRollUps.SingleOrDefaultAsync(r => r.UpperUnionId == report.UpperUnionId && r.Month == report.Month);
        if (rollUp is null) db.Add(new ReportRollUp { UpperUnionId = report.UpperUnionId, UpperPath = report.UpperPath, Month = report.Month, Json = sum });
        else rollUp.Json = sum;
        await db.SaveChangesAsync();
    }

    /// <summary>The accepted values of the items that come from the ledger; null where the union left one blank.</summary>
    public static Dictionary<string, decimal?> Values(MonthlyReport report, ReportFormVersion version)
    {
        var sent = report.Cells.ToDictionary(c => c.Item, c => c.Sent?.Number);
        return version.Items.Where(i => i.Source == ItemSource.Ledger).ToDictionary(i => i.SourceKey, i => sent.GetValueOrDefault(i.Code));
    }

    /// <summary>Adds up key by key; a key that is blank everywhere stays blank.</summary>
    public static SortedDictionary<string, decimal?> Sum(IEnumerable<IReadOnlyDictionary<string, decimal?>> parts)
    {
        var sum = new SortedDictionary<string, decimal?>(StringComparer.Ordinal);
        foreach (var (key, value) in parts.SelectMany(p => p))
            sum[key] = sum.GetValueOrDefault(key) is { } before ? before + (value ?? 0m) : value;
        return sum;
    }
}
