using DongchengUnion.Data;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Web.Modules.Organization.Changes;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Mvc;

namespace DongchengUnion.Web.Modules.Organization.Merge;

/// <summary>A union ends in favour of another one; both keep their history.</summary>
[Route("unions/{id:int}/merge")]
public sealed class MergeController(UnionDbContext db, Viewer viewer, PortalClock clock) : ChangeController<MergeForm>(db, viewer, clock)
{
    protected override string Verb => "并入其他工会";

    protected override async Task<IReadOnlyList<(string Label, string Value)>> Apply(Union union, MergeForm form, Decision decision)
    {
        var successor = await Changes.Find(form.Successor);
        var below = await Changes.Below(union);
        union.MergeInto(successor, below, decision, Today);
        await Changes.Follow(below);
        await Changes.EndWhatHangsOn(union);
        return [("不再存在的工会", union.Name), ("接收工会", successor.Name), ("随同并入的下级", $"{below.Count} 个"), ("最后存续日", $"{union.ClosedOn:yyyy年M月d日}")];
    }
}
