using DongchengUnion.Data;
using DongchengUnion.Domain.Membership.Flows;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Applications;

/// <summary>Somebody with the same document who is known in the district: the union's name and phone, nobody's data.</summary>
public sealed record KnownPerson(long PersonId, int UnionId, string UnionName, string? UnionPhone, bool IsOnRoster);

/// <summary>An application as the one who decides sees it.</summary>
public sealed record ApplicationPage(JoinApplication Application, string Document, string Mobile, KnownPerson? Known, int SameDocument, bool MayDecide)
{
    public static async Task<ApplicationPage> Load(UnionDbContext db, UnionDbContext whole, ISealer sealer, Viewer viewer, JoinApplication application)
    {
        var known = application.Stage is JoinStage.Approved ? null : await FindKnown(whole, application.DocumentHash);
        var same = await db.JoinApplications.CountAsync(a => a.DocumentHash == application.DocumentHash && a.Id != application.Id && a.Stage != JoinStage.Withdrawn && a.Stage != JoinStage.Refused);
        var isOwner = viewer.Post?.UnionId == application.UnionId || (application.Stage == JoinStage.Escalated && viewer.Post?.UnionId == application.UpperUnionId);
        return new ApplicationPage(application, Masks.Document(sealer.Open(PersonalField.DocumentNumber, application.DocumentSealed)),
            Masks.Mobile(sealer.Open(PersonalField.Mobile, application.MobileSealed)), known, same,
            isOwner && application.IsWaiting && viewer.May(Policies.DecideJoinings));
    }

    public static async Task<KnownPerson?> FindKnown(UnionDbContext whole, byte[] documentHash) =>
        await (from d in whole.PersonDocuments
               join p in whole.Persons on d.PersonId equals p.Id
               join u in whole.Unions on p.UnionId equals u.Id
               where d.NumberHash == documentHash && p.MergedIntoId == null
               orderby p.IsOnRoster descending
               select new KnownPerson(p.Id, u.Id, u.Name, u.Facts.Phone, p.IsOnRoster)).FirstOrDefaultAsync();
}

/// <summary>One line of the list.</summary>
public sealed record ApplicationRow(int Id, string Receipt, string FullName, string UnionName, JoinStage Stage, DateTime WaitingSince);

/// <summary>The applications in the viewer's scope.</summary>
public sealed record ApplicationList(bool All, IReadOnlyList<ApplicationRow> Rows, int? OwnUnionId)
{
    private const int Most = 200;

    public static async Task<ApplicationList> Load(UnionDbContext db, Viewer viewer, bool all) => new(all,
        await db.JoinApplications.AsNoTracking().Where(a => all || a.Stage == JoinStage.Submitted || a.Stage == JoinStage.Escalated || a.Stage == JoinStage.Returned)
            .OrderByDescending(a => a.WaitingSince).Take(Most).Select(a => new ApplicationRow(a.Id, a.Receipt, a.FullName, a.UnionName, a.Stage, a.WaitingSince)).ToListAsync(),
        viewer.Post?.UnionId);
}
