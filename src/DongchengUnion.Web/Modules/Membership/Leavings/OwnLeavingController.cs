using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Flows;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Leavings;

/// <summary>The member's own page: how it stands with a leaving, and the form to ask for one.</summary>
public sealed record OwnLeavingPage(Person Person, LeavingCase? Open);

/// <summary>A member asks to leave; the union must not say no.</summary>
[Area("Membership"), Route("membership/leave"), Authorize(Policies.AskAboutOwnMembership)]
public sealed class OwnLeavingController(WholeDistrict whole) : Controller
{
    private const string Address = "/membership/leave";

    [HttpGet("")]
    public async Task<IActionResult> Index() => await whole.OwnPerson() is { } own
        ? View("/Modules/Membership/Leavings/Own.cshtml", new OwnLeavingPage(own, await Open(own)))
        : View("/Modules/Membership/NotBound.cshtml");

    [HttpPost("")]
    public async Task<IActionResult> Ask(string? words)
    {
        if (await whole.OwnPerson() is not { } own) return NotFound();
        return await this.Step(Address, async () =>
        {
            if (!own.IsOnRoster) throw new RuleViolationException("您现在不在名册上，无须退会。");
            var name = await whole.Db.Unions.Where(u => u.Id == own.UnionId).Select(u => u.Name).SingleAsync();
            whole.Db.Add(new LeavingCase(own, MembershipEventKind.Leave, name, new LeavingEvidence { EffectiveOn = whole.Today }, words, whole.Me, whole.Now));
            await whole.Db.SaveChangesAsync();
            return "退会申请已提出，由工会主席办理；办理之前可以撤回。";
        });
    }

    [HttpPost("withdraw")]
    public async Task<IActionResult> Withdraw()
    {
        if (await whole.OwnPerson() is not { } own || await Open(own) is not { } open) return NotFound();
        return await this.Step(Address, async () =>
        {
            open.Withdraw(whole.Me, whole.Now);
            await whole.Db.SaveChangesAsync();
            return "已撤回，会籍不变。";
        });
    }

    private Task<LeavingCase?> Open(Person own) => whole.Db.LeavingCases.FirstOrDefaultAsync(c => c.PersonId == own.Id && c.Kind == MembershipEventKind.Leave && c.Stage == LeavingStage.Asked);
}
