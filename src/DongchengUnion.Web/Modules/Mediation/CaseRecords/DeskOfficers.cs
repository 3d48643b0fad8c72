using DongchengUnion.Data;
using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.CaseFiles;
using DongchengUnion.Domain.Mediation;
using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Mediation.CaseRecords;

/// <summary>Whom a desk may name: its own officers, and the other desks of the linkage.</summary>
internal static class DeskOfficers
{
    public static Task<List<CaseMediator>> Of(UnionDbContext db, int unionId, DateOnly today) => db.Posts.AsNoTracking()
        .Where(p => p.UnionId == unionId && p.FromOn <= today && (p.UntilOn == null || p.UntilOn >= today)
            && (p.Role == Role.Reviewer || (p.Role == Role.DistrictStaff && p.DepartmentCode == Department.Rights)))
        .Select(p => p.AccountId).Distinct()
        .Join(db.Users, id => id, a => a.Id, (_, a) => new CaseMediator(a.Id, a.DisplayName, false)).ToListAsync();

    public static Task<List<CaseDesk>> DesksBut(UnionDbContext db, int unionId) => db.Unions.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).AsNoTracking()
        .Where(u => (u.Level == UnionLevel.Subdistrict || u.Level == UnionLevel.District) && u.ClosedOn == null && u.Id != unionId)
        .OrderBy(u => u.Number).Select(u => new CaseDesk(u.Id, u.Path, u.Name)).ToListAsync();
}
