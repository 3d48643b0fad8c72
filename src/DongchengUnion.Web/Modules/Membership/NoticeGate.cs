using DongchengUnion.Data;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership;

/// <summary>
/// Stands before the member's pages, as <c>[ServiceFilter&lt;NoticeGate&gt;]</c>: a notice whose newest text the person has not answered
/// is shown first. What is being sent is not interrupted.
/// </summary>
public sealed class NoticeGate(UnionDbContext db, Viewer viewer, PortalClock clock) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        if (HttpMethods.IsGet(request.Method) && (await Standing()).Any(n => n.IsOpen))
        {
            context.Result = new RedirectToActionResult("Index", "Consents", new { area = "Membership", returnUrl = request.Path + request.QueryString });
            return;
        }

        await next();
    }

    /// <summary>The newest notice of each kind, with what the person has last answered to that kind.</summary>
    public async Task<IReadOnlyList<NoticeStanding>> Standing()
    {
        var today = clock.Today;
        var notices = await db.PrivacyNotices.AsNoTracking().Where(n => n.PublishedOn <= today).ToListAsync();
        var answers = await db.ConsentRecords.AsNoTracking().Where(c => c.AccountId == viewer.AccountId).OrderBy(c => c.Id).ToListAsync();
        return [.. notices.GroupBy(n => n.Kind).Select(g => g.MaxBy(n => n.Version)!).OrderBy(n => n.Kind)
            .Select(n => new NoticeStanding(n, answers.LastOrDefault(a => a.Kind == n.Kind)))];
    }
}

/// <summary>A notice and the person's last answer to its kind, perhaps to an older text.</summary>
public sealed record NoticeStanding(PrivacyNotice Notice, ConsentRecord? Last)
{
    /// <summary>The newest text has not been answered yet.</summary>
    public bool IsOpen => Last is null || Last.Version < Notice.Version;

    public bool IsAgreed => Last is { Answer: ConsentAnswer.Agreed } && !IsOpen;
}
