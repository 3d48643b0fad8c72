using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Accounts.PostList;

/// <summary>The security administrator's posts: who holds which, give one, end one.</summary>
[Area("Accounts"), Route("posts"), Authorize(Policies.ManagePosts)]
public sealed class PostListController(UnionDbContext db, Sessions sessions, SecurityLog log, Viewer viewer, PortalClock clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(PostSearch search)
    {
        var found = PostRows.Find(db, search, clock.Today).AsNoTracking();
        var page = Math.Max(1, search.Page);
        List<PostRow> rows = [];
        foreach (var account in await found.Skip((page - 1) * PostSearch.PageSize).Take(PostSearch.PageSize).ToListAsync())
            rows.Add(new PostRow(account.Id, account.DisplayName, account.UserName!, account.IsDisabled, await ActingPosts.Of(db, account.Id, clock.Today)));
        return View(new PostRows(search, rows, new Pager(page, PostSearch.PageSize, await found.CountAsync(),
            n => Url.Action(nameof(Index), new { search.Name, search.Role, search.WithoutPost, page = n })!)));
    }

    [HttpGet("of/{accountId:int}")]
    public async Task<IActionResult> Details(int accountId) =>
        await Page(accountId, new PostForm { FromOn = clock.Today }) is { } page ? View(page) : NotFound();

    [HttpPost("of/{accountId:int}")]
    public async Task<IActionResult> Give(int accountId, [Bind(Prefix = nameof(PostPage.Form))] PostForm form)
    {
        if (await db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.Id == accountId) is not { } account) return NotFound();
        if (ModelState.IsValid)
        {
            try
            {
                var union = await UnionOfPost.Find(db, form.Role!.Value, form.UnionName, clock.Today);
                var department = form.Role == Role.DistrictStaff ? form.DepartmentCode : null;
                if (department is not null && !await db.Departments.AnyAsync(d => d.Code == department)) throw new RuleViolationException("没有这个部室。");
                var held = await db.Posts.Where(p => p.AccountId == accountId).ToListAsync();
                db.Add(new Post(accountId, form.Role.Value, union?.Id, department, form.FromOn!.Value, form.UntilOn, held, viewer.ToActor(), clock.Now));
                var title = ActingPosts.Title(form.Role.Value, union?.Name, department is null ? null : (await db.Departments.SingleAsync(d => d.Code == department)).Name);
                log.With(db, SecurityEventKind.PostGiven, account.UserName!, $"{title}，{form.FromOn:yyyy-MM-dd} 起{(form.UntilOn is { } until ? $"至 {until:yyyy-MM-dd}" : "")}");
                await db.SaveChangesAsync();
                sessions.Forget(accountId);
                TempData["Notice"] = $"已授予{account.DisplayName}：{title}。";
                return RedirectToAction(nameof(Details), new { accountId });
            }
            catch (RuleViolationException refused)
            {
                ModelState.AddModelError("", refused.Message);
            }
        }

        return View(nameof(Details), await Page(accountId, form));
    }

    [HttpPost("{id:int}/end")]
    public async Task<IActionResult> End(int id, int version)
    {
        if (await db.Posts.SingleOrDefaultAsync(p => p.Id == id) is not { } post) return NotFound();
        var account = await db.Users.AsNoTracking().SingleAsync(a => a.Id == post.AccountId);
        try
        {
            db.ExpectVersion(post, version);
            post.End(viewer.ToActor(), clock.Now);
            log.With(db, SecurityEventKind.PostEnded, account.UserName!, post.Role.Label());
            await db.SaveChangesAsync();
            sessions.Forget(post.AccountId);
            TempData["Notice"] = "任职已结束，权限在本人下一次操作时失效。";
        }
        catch (RuleViolationException refused)
        {
            TempData["Alert"] = refused.Message;
        }
        catch (DbUpdateConcurrencyException)
        {
            TempData["Alert"] = "这项任职刚被他人修改，请看清现状后再试。";
        }

        return RedirectToAction(nameof(Details), new { accountId = post.AccountId });
    }

    private async Task<PostPage?> Page(int accountId, PostForm form)
    {
        if (await db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.Id == accountId) is not { } account) return null;
        var unions = db.Unions.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]);
        var posts = await (from p in db.Posts.AsNoTracking()
                           join u in unions on p.UnionId equals u.Id into found
                           from u in found.DefaultIfEmpty()
                           join d in db.Departments on p.DepartmentCode equals d.Code into departments
                           from d in departments.DefaultIfEmpty()
                           where p.AccountId == accountId
                           orderby p.Id descending
                           select new PostLine(p, u == null ? null : u.Name, d == null ? null : d.Name)).ToListAsync();
        return new PostPage(account, posts, await db.Departments.AsNoTracking().ToListAsync(), clock.Today, form);
    }
}

/// <summary>One post of the person, past, present or to come.</summary>
public sealed record PostLine(Post Post, string? Union, string? Department);

/// <summary>One person's posts, and the form by which another is given.</summary>
public sealed record PostPage(Account Account, IReadOnlyList<PostLine> Posts, IReadOnlyList<Department> Departments, DateOnly Today, PostForm Form);
