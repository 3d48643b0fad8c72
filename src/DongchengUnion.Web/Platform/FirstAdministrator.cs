using System.Globalization;
using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Data.Settings;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Platform;

/// <summary>An empty production portal has nobody: the log carries a link, good once for 72 hours, by which the first administrator is made.</summary>
public static class FirstAdministrator
{
    /// <summary>Issues the link while there is no account. A later start issues a new one and the old one is dead.</summary>
    public static async Task Invite(WebApplication app, UnionDbContext db)
    {
        if (await db.Users.AnyAsync()) return;
        var token = Invitation.NewToken();
        var until = app.Services.GetRequiredService<TimeProvider>().GetUtcNow() + Invitation.Lifetime;
        var state = await db.PortalStates.SingleOrDefaultAsync(s => s.Key == PortalState.FirstAdministrator);
        if (state is null) db.Add(state = new PortalState { Key = PortalState.FirstAdministrator });
        state.Value = $"{Invitation.Hash(token)} {until.UtcDateTime:O}";
        await db.SaveChangesAsync();
        app.Logger.LogWarning("系统尚无账号。请在 {Until} 前用浏览器打开以下链接，设立首位系统管理员（仅可使用一次）：{Link}",
            PortalClock.Show(until.UtcDateTime), $"{Address(app)}/account/first-administrator?token={token}");
    }

    /// <summary>Whether this is the link that was issued last, still in time, and there is still nobody.</summary>
    public static async Task<bool> IsOpen(UnionDbContext db, string? token, DateTime at)
    {
        if (string.IsNullOrEmpty(token) || await db.Users.AnyAsync()) return false;
        var state = await db.PortalStates.AsNoTracking().SingleOrDefaultAsync(s => s.Key == PortalState.FirstAdministrator);
        return state?.Value.Split(' ') is [var hash, var until] && hash == Invitation.Hash(token)
            && at < DateTime.Parse(until, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
    }

    private static string Address(WebApplication app) =>
        (app.Configuration["urls"] ?? PortalServices.DefaultAddress).Split(';')[0].Replace("*", "<本机地址>", StringComparison.Ordinal)
            .Replace("+", "<本机地址>", StringComparison.Ordinal).Replace("0.0.0.0", "<本机地址>", StringComparison.Ordinal).TrimEnd('/');
}
