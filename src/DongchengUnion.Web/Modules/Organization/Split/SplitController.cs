using DongchengUnion.Data;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Web.Modules.Organization.Changes;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Organization.Split;

/// <summary>A new union is set up out of another one, beside it.</summary>
[Route("unions/{id:int}/split")]
public sealed class SplitController(UnionDbContext db, Viewer viewer, PortalClock clock) : ChangeController<SplitForm>(db, viewer, clock)
{
    private (Union Union, Decision Decision)? part;

    protected override string Verb => "分立";

    protected override async Task<IReadOnlyList<(string Label, string Value)>> Apply(Union union, SplitForm form, Decision decision)
    {
        if (await Db.Unions.AnyAsync(u => u.Number == form.NewNumber)) throw new RuleViolationException($"编号“{form.NewNumber}”已被使用。");
        var split = union.SplitOff(form.NewNumber, form.NewName, await Db.Unions.SingleAsync(u => u.Id == union.ParentId), decision, Today);
        part = (split, decision);
        return [("原工会（继续存在）", union.Name), ("新工会", split.Name), ("新工会编号", split.Number)];
    }

    protected override async Task Save(Union union)
    {
        var (split, decision) = part!.Value;
        Db.Add(split);
        await base.Save(union);
        // Its path needs the number the row has just been given.
        split.TakePlace(decision.By, decision.At);
        await base.Save(union);
    }
}
