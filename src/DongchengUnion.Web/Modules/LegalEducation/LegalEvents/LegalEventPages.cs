using DongchengUnion.Data;
using DongchengUnion.Domain.LegalEducation;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.LegalEducation.LegalEvents;

/// <summary>The page of one event.</summary>
/// <param name="MayWrite">The event belongs to the union of the viewer's post.</param>
/// <param name="IsReportAccepted">The month's report is accepted: what is written now shows as a difference.</param>
public sealed record LegalEventPage(LegalEvent Event, string StreetName, IReadOnlyList<LegalEventFile> Files, int? ReplacedById, bool MayWrite, bool IsReportAccepted)
{
    public static async Task<LegalEventPage?> Load(UnionDbContext db, Viewer viewer, int id)
    {
        if (await db.LegalEvents.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id) is not { } found) return null;
        return new(found,
            await db.Streets.Where(s => s.Code == found.StreetCode).Select(s => s.Name).SingleOrDefaultAsync() ?? "",
            await db.LegalEventFiles.AsNoTracking().Where(f => f.EventId == id).OrderBy(f => f.Id).ToListAsync(),
            await db.LegalEvents.Where(e => e.ReplacesId == id).Select(e => (int?)e.Id).FirstOrDefaultAsync(),
            viewer.May(Policies.KeepLegalEvents) && viewer.Post?.UnionId == found.UnionId,
            await db.AcceptedReportMonths.AnyAsync(a => a.UnionId == found.UnionId && a.Month == found.Month && a.ReopenedAt == null));
    }
}

/// <summary>What an event is being written for.</summary>
public enum EntryTask
{
    [Domain.Kernel.Label("登记普法活动")] Add = 1,
    [Domain.Kernel.Label("修改计划")] Replan = 2,
    [Domain.Kernel.Label("恢复活动")] Revive = 3,
    [Domain.Kernel.Label("登记举办情况")] Hold = 4,
    [Domain.Kernel.Label("更正")] Correct = 5,
}

/// <summary>The form, and what it offers to choose from.</summary>
/// <param name="Bodies">Federations that may host it together with this union.</param>
public sealed record LegalEventEntry(LegalEventForm Form, EntryTask Task, string Address, string UnionName, IReadOnlyList<Street> Streets, IReadOnlyList<Union> Bodies)
{
    private static readonly UnionLevel[] Federations = [UnionLevel.District, UnionLevel.Subdistrict, UnionLevel.System];

    public bool AsksFacts => Task != EntryTask.Hold;
    public bool AsksResult => Task is EntryTask.Add or EntryTask.Hold or EntryTask.Correct;

    /// <param name="names">A context that sees the names of all federations: whom one works with does not stop at the own street.</param>
    public static async Task<LegalEventEntry> Load(UnionDbContext names, LegalEventForm form, EntryTask task, string address, Union own)
    {
        var bodies = await names.Unions.AsNoTracking().Where(u => Federations.Contains(u.Level) && u.ClosedOn == null && u.Id != own.Id).OrderBy(u => u.Number).ToListAsync();
        return new(form, task, address, own.Name, await names.Streets.AsNoTracking().OrderBy(s => s.Code).ToListAsync(),
            [.. bodies.OrderBy(b => own.Path.StartsWith(b.Path, StringComparison.Ordinal) ? 0 : 1)]);
    }

    /// <summary>The street of the union itself or of the federation above it, as the form first shows it.</summary>
    public static async Task<string> UsualStreet(UnionDbContext db, Union own)
    {
        var last = await db.LegalEvents.Where(e => e.UnionId == own.Id).OrderByDescending(e => e.Id).Select(e => e.StreetCode).FirstOrDefaultAsync();
        if (last is not null) return last;
        var above = await db.Unions.Where(u => own.Path.StartsWith(u.Path)).Select(u => u.Name).ToListAsync();
        return (await db.Streets.ToListAsync()).FirstOrDefault(s => above.Any(n => n.StartsWith(s.Name, StringComparison.Ordinal)))?.Code ?? "";
    }
}
