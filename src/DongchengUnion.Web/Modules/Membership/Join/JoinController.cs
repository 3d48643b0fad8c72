using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Flows;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Join;

/// <summary>The unions that were found by a part of the name.</summary>
public sealed record JoinChoice(string? Q, IReadOnlyList<(int Id, string Name)> Found);

/// <summary>The form of one union.</summary>
public sealed record JoinPage(JoinForm Form, string UnionName, DateOnly Today);

/// <summary>Shown once: the receipt and the code.</summary>
public sealed record JoinReceipt(string Receipt, string Code, string UnionName);

/// <summary>Joining on a phone, without an account: find the union, fill in the form, follow it with receipt and code.</summary>
[Area("Membership"), Route("membership/join"), AllowAnonymous]
public sealed class JoinController(WholeDistrict whole, ISealer sealer, Viewer viewer, PortalClock clock) : Controller
{
    private const int MostFound = 20;

    [HttpGet("")]
    public async Task<IActionResult> Index(string? q)
    {
        var name = q?.Trim();
        if (name is null or "" || name.Length < 2) return View(new JoinChoice(name, []));
        var found = await JoinDesk.Open(whole.Db).Where(u => u.Name.Contains(name)).OrderBy(u => u.Name.Length).ThenBy(u => u.Id)
            .Select(u => new { u.Id, u.Name }).Take(MostFound).ToListAsync();
        return View(new JoinChoice(name, [.. found.Select(u => (u.Id, u.Name))]));
    }

    [HttpGet("{union:int}")]
    public async Task<IActionResult> New(int union) =>
        await NameOf(union) is { } name ? View(new JoinPage(new JoinForm { Union = union, Workplace = Employer(name) }, name, clock.Today)) : NotFound();

    [HttpPost("{union:int}"), EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> New(int union, JoinForm form)
    {
        if (await JoinDesk.Open(whole.Db).FirstOrDefaultAsync(u => u.Id == union) is not { } chosen) return NotFound();
        if (JoinDesk.Read(form, sealer, clock.Today, ModelState) is not { } who) return Again(form, chosen.Name);
        var (receipt, code) = (JoinDesk.NewReceipt(clock.Today), JoinDesk.NewCode());
        whole.Db.Add(new JoinApplication(UnionPlace.Of(chosen), chosen.Name, receipt, JoinDesk.HashOf(receipt, code), who, Starter(who.FullName), clock.Now));
        await whole.Db.SaveChangesAsync();
        return View("Receipt", new JoinReceipt(receipt, code, chosen.Name));
    }

    [HttpGet("state")]
    public IActionResult Ask() => View(new ReceiptForm());

    [HttpPost("state"), EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Ask(ReceiptForm form)
    {
        if (!ModelState.IsValid) return View(form);
        if (await JoinDesk.Find(whole.Db, form.Receipt, form.Code) is { } application) return State(application, form.Code);
        ModelState.AddModelError("", "没有找到这份申请，请核对回执号和查询码。");
        return View(form);
    }

    [HttpPost("again"), EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Mend(JoinForm form)
    {
        if (await JoinDesk.Find(whole.Db, form.Receipt, form.Code) is not { } application) return NotFound();
        if (JoinDesk.Read(form, sealer, clock.Today, ModelState) is not { } who) return Again(form, application.UnionName);
        application.AskAgain(who, Starter(who.FullName), clock.Now);
        await whole.Db.SaveChangesAsync();
        return State(application, form.Code!);
    }

    [HttpPost("withdraw"), EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Withdraw(ReceiptForm form)
    {
        if (await JoinDesk.Find(whole.Db, form.Receipt, form.Code) is not { } application) return NotFound();
        try
        {
            application.Withdraw(Starter(application.FullName), clock.Now);
            await whole.Db.SaveChangesAsync();
        }
        catch (RuleViolationException refused)
        {
            ModelState.AddModelError("", refused.Message);
        }

        return State(application, form.Code);
    }

    private ViewResult State(JoinApplication application, string code)
    {
        ViewData["Code"] = code;
        return View("State", application);
    }

    // What was typed comes back, the numbers do not.
    private ViewResult Again(JoinForm form, string unionName)
    {
        foreach (var secret in new[] { nameof(form.DocumentNumber), nameof(form.Mobile) })
        {
            if (ModelState[secret] is { } state) (state.RawValue, state.AttemptedValue) = (null, null);
        }

        (form.DocumentNumber, form.Mobile) = (null, null);
        return View("New", new JoinPage(form, unionName, clock.Today));
    }

    // A chair or clerk who fills it in for somebody signs it; otherwise it is the applicant.
    private Actor Starter(string name) => viewer.Post is { Role: Role.GrassrootsChair or Role.GrassrootsClerk } ? viewer.ToActor() : new Actor(0, name, "申请人", null);

    private Task<string?> NameOf(int union) => JoinDesk.Open(whole.Db).Where(u => u.Id == union).Select(u => u.Name).FirstOrDefaultAsync();

    private static string? Employer(string unionName) => unionName.EndsWith("公司工会", StringComparison.Ordinal) ? unionName[..^2] : null;
}
