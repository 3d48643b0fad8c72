using DongchengUnion.Data.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DongchengUnion.Web.Platform;

/// <summary>What the same executable does from a shell: db migrate, db seed-demo, db check.</summary>
public static class AdministrationCommands
{
    /// <returns>0 when done, 1 when something is wrong, 2 when the words are not understood.</returns>
    public static async Task<int> Run(WebApplication app, string[] args)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await using var db = PortalPipeline.PortalContext(scope.ServiceProvider);
        switch (args)
        {
            case ["db", "migrate"]:
                await PortalPipeline.Migrate(app, db);
                await Seeder.LoadReference(db, SeedFolder.Delivered, DateTime.UnixEpoch);
                Console.WriteLine("数据库结构已是最新，基础数据已装入。");
                return 0;
            case ["db", "seed-demo"]:
                if (!app.Services.GetRequiredService<IOptions<DemoOptions>>().Value.Enabled || !app.Environment.IsDevelopment())
                {
                    await Console.Error.WriteLineAsync("演示数据只能装入开发环境（Development，且 Demo:Enabled 为 true）。");
                    return 1;
                }

                await app.PreparePortal();
                await Seeder.LoadDemo(db, SeedFolder.Delivered, app.Services.GetRequiredService<PortalClock>().Now);
                Console.WriteLine("演示数据已装入。");
                return 0;
            case ["db", "check"]:
                return await Check(db);
            default:
                await Console.Error.WriteLineAsync("可用的命令：db migrate · db seed-demo · db check");
                return 2;
        }
    }

    private static async Task<int> Check(Data.UnionDbContext db)
    {
        if (!await db.Database.CanConnectAsync())
        {
            await Console.Error.WriteLineAsync("无法连接数据库。");
            return 1;
        }

        var pending = (await db.Database.GetPendingMigrationsAsync()).ToList();
        foreach (var migration in pending) await Console.Error.WriteLineAsync($"尚未执行的迁移：{migration}");
        if (pending.Count > 0) return 1;
        Console.WriteLine($"数据库可用，结构为最新。工会 {await db.Unions.CountAsync()} 个，账号 {await db.Users.CountAsync()} 个。");
        return 0;
    }
}
