using DongchengUnion.Data;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Web.Modules.Organization.Changes;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Mvc;

namespace DongchengUnion.Web.Modules.Organization.Rename;

/// <summary>A union gets another name from a day on.</summary>
[Route("unions/{id:int}/rename")]
public sealed class RenameController(UnionDbContext db, Viewer viewer, PortalClock clock) : ChangeController<RenameForm>(db, viewer, clock)
{
    protected override string Verb => "更名";

    protected override Task<IReadOnlyList<(string Label, string Value)>> Apply(Union union, RenameForm form, Decision decision)
    {
        var before = union.Name;
        union.Rename(form.NewName, decision, Today);
        return Task.FromResult<IReadOnlyList<(string, string)>>([("原名称", before), ("新名称", union.Name)]);
    }
}
