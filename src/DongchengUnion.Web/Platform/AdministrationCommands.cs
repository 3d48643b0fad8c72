using DongchengUnion.Data;
using DongchengUnion.Data.Seeding;
using DongchengUnion.Web.Modules.Deadlines;
using DongchengUnion.Web.Modules.Membership.Exports;
using DongchengUnion.Web.Modules.Membership.Imports;
using DongchengUnion.Web.Modules.Membership.LedgerChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DongchengUnion.Web.Platform;

/// <summary>Something the same executable does from a shell.</summary>
/// <param name="Words">What is typed, such as "db migrate"; the rest of the line is handed on.</param>
/// <param name="Run">The program, a context that sees everything, and the rest of the line. 0 when done, 1 when something is wrong, 2 when not understood.</param>
public sealed record AdministrationCommand(string Words, Func<WebApplication, UnionDbContext, string[], Task<int>> Run);

/// <summary>The list of commands; a module adds a line.</summary>
public static class AdministrationCommands
{
    public static readonly IReadOnlyList<AdministrationCommand> All =
    [
        new("db migrate", Migrate),
        new("db seed-demo", SeedDemo),
        new("db check", Check),
        .. KeyCommands.All,
        .. ExportCommand.All,
        .. ImportCommand.All,
        .. CheckCommand.All,
        .. RemindCommand.All,
    ];

    /// <summary>Whether the line is a command and not a start of the portal.</summary>
    public static bool Concerns(string[] args) => args is [var first, ..] && All.Any(c => c.Words.Split(' ')[0] == first);

    /// <returns>0 when done, 1 when something is wrong, 2 when the words are not understood.</returns>
    public static async Task<int> Run(WebApplication app, string[] args)
    {
        var command = All.FirstOrDefault(c => c.Words.Split(' ') is var words && args.Take(words.Length).SequenceEqual(words));
        if (command is null) return await NotUnderstood();
        await using var scope = app.Services.CreateAsyncScope();
        await using var db = PortalPipeline.PortalContext(scope.ServiceProvider);
        return await command.Run(app, db, args[command.Words.Split(' ').Length..]);
    }

    public static async Task<int> NotUnderstood()
    {
        await Console.Error.WriteLineAsync("可用的命令：" + string.Join(" · ", All.Select(c => c.Words)));
        return 2;
    }

    private static async Task<int> Migrate(WebApplication app, UnionDbContext db, string[] rest)
    {
        if (rest.Length > 0) return await NotUnderstood();
        await PortalPipeline.Migrate(app, db);
        await Seeder.LoadReference(db, SeedFolder.Delivered, DateTime.UnixEpoch);
        Console.WriteLine("数据库结构已是最新，基础数据已装入。");
        return 0;
    }

    private static async Task<int> SeedDemo(WebApplication app, UnionDbContext db, string[] rest)
    {
        if (rest.Length > 0) return await NotUnderstood();
        if (!app.Services.GetRequiredService<IOptions<DemoOptions>>().Value.Enabled || !app.Environment.IsDevelopment())
        {
            await Console.Error.WriteLineAsync("演示数据只能装入开发环境（Development，且 Demo:Enabled 为 true）。");
            return 1;
        }

        await app.PreparePortal();
        await Seeder.LoadDemo(db, SeedFolder.Delivered, app.Services.GetRequiredService<PortalClock>().Now);
        Console.WriteLine("演示数据已装入。");
        return 0;
    }

    private static async Task<int> Check(WebApplication app, UnionDbContext db, string[] rest)
    {
        if (rest.Length > 0) return await NotUnderstood();
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
