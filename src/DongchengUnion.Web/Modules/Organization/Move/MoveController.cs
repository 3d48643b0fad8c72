using DongchengUnion.Data;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Web.Modules.Organization.Changes;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Organization.Move;

/// <summary>A union, with all below it, goes under another one from a day on.</summary>
[Route("unions/{id:int}/move")]
public sealed class MoveController(UnionDbContext db, Viewer viewer, PortalClock clock) : ChangeController<MoveForm>(db, viewer, clock)
{
    protected override string Verb => "调整隶属";

    protected override async Task<IReadOnlyList<(string Label, string Value)>> Apply(Union union, MoveForm form, Decision decision)
    {
        var from = await Db.Unions.SingleAsync(u => u.Id == union.ParentId);
        var parent = await Changes.Find(form.Parent);
        var below = await Changes.Below(union);
        union.MoveTo(parent, from, below, decision, Today);
        await Changes.Follow([union, .. below]);
        return [("原上级工会", from.Name), ("新上级工会", parent.Name), ("随同调整的下级", $"{below.Count} 个")];
    }
}
