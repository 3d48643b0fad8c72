using DongchengUnion.Data;
using DongchengUnion.Data.Deadlines.Clocks;
using DongchengUnion.Domain.Deadlines;
using DongchengUnion.Domain.Deadlines.Clocks;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DongchengUnion.Web.Tests.Deadlines;

/// <summary>Records with clocks, as the modules that handle cases will keep them.</summary>
internal static class KeptClocks
{
    public const string Jingshan = "景山街道总工会", Hepingli = "和平里街道总工会", District = "北京市东城区总工会";

    public static async Task<IReadOnlyList<Clock>> Keep(this Portal portal, long id, string desk, CaseFacts facts, string? owner = null, string? lead = null,
        string? worker = null, string why = "登记", ClockSubject subject = ClockSubject.MediationCase)
    {
        await using var db = portal.Db();
        var union = await db.Unions.SingleAsync(u => u.Name == desk);
        var record = new ClockRecord(subject, id, Number(id), new ClockDesk(union.Id, union.Path, union.Name), await Account(db, owner), await Account(db, lead), await Account(db, worker));
        return await portal.Keeper(db).Keep(record, facts, why, Actor.Portal, portal.Clock.Now);
    }

    public static ClockKeeper Keeper(this Portal portal, UnionDbContext db) => new(db, portal.Services.GetRequiredService<DeadlineBook>());

    public static string Number(long id) => $"东工调〔2019〕{id:0000}号";

    public static Fact Fact(FactKind kind, string on) => new(kind, DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture));

    private static async Task<int?> Account(UnionDbContext db, string? userName) =>
        userName is null ? null : await db.Users.Where(u => u.UserName == userName).Select(u => (int?)u.Id).SingleAsync();
}
