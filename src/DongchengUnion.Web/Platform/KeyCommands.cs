using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Data.Privacy;

namespace DongchengUnion.Web.Platform;

/// <summary>The keys of personal data: made once, replaced when the office's rules say so, never shown.</summary>
internal static class KeyCommands
{
    public static readonly IReadOnlyList<AdministrationCommand> All =
    [
        new("keys create", Create),
        new("keys list", List),
        new("keys rotate", Rotate),
        new("keys reseal", Reseal),
    ];

    private static async Task<int> Create(WebApplication app, UnionDbContext db, string[] rest)
    {
        if (rest.Length > 0) return await AdministrationCommands.NotUnderstood();
        var path = PersonalDataKeyFile.Path(app.Services);
        if (File.Exists(path))
        {
            await Console.Error.WriteLineAsync($"密钥文件已经存在，未作改动：{path}");
            return 1;
        }

        KeyFile.Write(path, PersonalDataKeys.New(Now(app)));
        Console.WriteLine($"已生成个人信息密钥文件：{path}。请立即与数据库分开备份；文件丢失后，已封存的信息无法恢复。");
        return 0;
    }

    private static async Task<int> List(WebApplication app, UnionDbContext db, string[] rest)
    {
        if (rest.Length > 0) return await AdministrationCommands.NotUnderstood();
        if (await IsMissing(app)) return 1;
        foreach (var key in app.Services.GetRequiredService<KeyHolder>().Current.All)
            Console.WriteLine($"{key.Id}  {key.Suite.Name}  {key.Created:yyyy-MM-dd}  {(key.IsActive ? "启用" : "只用于打开旧数据")}");
        return 0;
    }

    // keys rotate [--algorithm SM4]
    private static async Task<int> Rotate(WebApplication app, UnionDbContext db, string[] rest)
    {
        var suite = rest switch { [] => CipherSuites.Default, ["--algorithm", var name] => CipherSuites.Find(name), _ => null };
        if (suite is null)
        {
            await Console.Error.WriteLineAsync($"用法：keys rotate [--algorithm 算法]，可用的算法：{string.Join("、", CipherSuites.All.Select(s => s.Name))}");
            return 2;
        }

        if (await IsMissing(app)) return 1;
        await PersonalDataKeyFile.Match(app, db);
        var keys = app.Services.GetRequiredService<KeyHolder>();
        KeyFile.Write(PersonalDataKeyFile.Path(app.Services), keys.Current.Rotated(suite, Now(app)));
        var active = keys.Reload().Active;
        Console.WriteLine($"已启用第 {active.Id} 号密钥（{suite.Name}）。请备份新的密钥文件。");
        app.Services.GetRequiredService<SecurityLog>().With(db, SecurityEventKind.KeyRotated, $"第 {active.Id} 号密钥", suite.Name, accountName: "管理命令");
        await db.SaveChangesAsync();
        return await Reseal(app, db, []);
    }

    private static async Task<int> Reseal(WebApplication app, UnionDbContext db, string[] rest)
    {
        if (rest.Length > 0) return await AdministrationCommands.NotUnderstood();
        if (await IsMissing(app)) return 1;
        await PersonalDataKeyFile.Match(app, db);
        var values = await new Resealing(db, app.Services.GetRequiredService<KeyHolder>()).Run();
        var files = await app.Services.GetRequiredService<SealedFiles>().Reseal();
        Console.WriteLine($"已用启用中的密钥重新封存 {values} 个字段值、{files} 个文件。");
        return 0;
    }

    private static async Task<bool> IsMissing(WebApplication app)
    {
        var path = PersonalDataKeyFile.Path(app.Services);
        if (File.Exists(path)) return false;
        await Console.Error.WriteLineAsync($"找不到个人信息密钥文件：{path}");
        return true;
    }

    private static DateTime Now(WebApplication app) => app.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
}
