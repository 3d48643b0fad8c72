using DongchengUnion.Data;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Web.Modules.Organization.Changes;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Mvc;

namespace DongchengUnion.Web.Modules.Organization.Close;

/// <summary>A union ends for good.</summary>
[Route("unions/{id:int}/close")]
public sealed class CloseController(UnionDbContext db, Viewer viewer, PortalClock clock) : ChangeController<CloseForm>(db, viewer, clock)
{
    protected override string Verb => "撤销";

    protected override async Task<IReadOnlyList<(string Label, string Value)>> Apply(Union union, CloseForm form, Decision decision)
    {
        union.Close(await Changes.Below(union), decision, Today);
        await Changes.EndWhatHangsOn(union);
        return [("撤销的工会", union.Name), ("最后存续日", $"{union.ClosedOn:yyyy年M月d日}"), ("会员去向", "已安排"), ("资产和账户", "已处置")];
    }
}
