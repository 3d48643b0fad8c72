using DongchengUnion.Data;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.WorkRegister;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.WorkRegister.WorkRecords;

/// <summary>The page of one record.</summary>
/// <param name="ReplacedById">The record that stands in the place of this voided one.</param>
/// <param name="IsMonthAccepted">The month's report is accepted: whatever is written now shows as a difference.</param>
/// <param name="MayWrite">The record belongs to the union of the viewer's post, and stands.</param>
public sealed record WorkRecordPage(WorkRecord Record, WorkKind Kind, int? ReplacedById, bool IsMonthAccepted, bool MayWrite);

/// <summary>The page on which a record is written or corrected.</summary>
/// <param name="Corrected">The record that is put right; null for a new one.</param>
/// <param name="AcceptedMonths">Months whose report is accepted, newest last.</param>
public sealed record EntryPage(WorkRecordForm Form, WorkKind Kind, string UnionName, WorkRecord? Corrected, IReadOnlyList<Month> AcceptedMonths)
{
    public static async Task<IReadOnlyList<Month>> AcceptedOf(UnionDbContext db, int unionId) =>
        await db.AcceptedReportMonths.Where(a => a.UnionId == unionId && a.ReopenedAt == null).OrderBy(a => a.Month).Select(a => a.Month).ToListAsync();
}
